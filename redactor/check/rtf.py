# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The text of RTF (Rich Text Format 1.9.1) that stands in another file; formatting is dropped."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_TOKEN: Final = re.compile(
    rb"\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)
_BREAKS: Final = {b"par": "\n", b"line": "\n", b"row": "\n", b"tab": "\t", b"cell": "\t", b"sect": "\n", b"page": "\n"}
_SIGNS: Final = {b"emdash": "—", b"endash": "–", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”"}
#: groups that hold no words
_SKIPPED: Final = frozenset(
    (b"fonttbl", b"colortbl", b"stylesheet", b"pict", b"themedata", b"datastore", b"latentstyles", b"objdata")
)
#: of these, the ones that hold a picture, an object or data
_PACKED: Final = frozenset((b"pict", b"objdata", b"datastore"))
#: groups whose words no page shows
_HIDDEN: Final = frozenset((b"info", b"annotation", b"atnid", b"atnauthor", b"deleted", b"v", b"fldinst", b"revtbl"))


class RichText(NamedTuple):
    """What a reader sees, what the file keeps besides, and how many pictures and objects were not read."""

    shown: str
    hidden: str
    unread: int


def text_of_rtf(untrusted: bytes) -> RichText:
    """The text of a file of rich text; what is broken is read as far as it goes."""
    out: dict[bool, list[str]] = {False: [], True: []}
    stack: list[tuple[bool, bool, int]] = []
    hidden = skipped = False
    fallback, drop, unread, at = 1, 0, 0, 0
    while (match := _TOKEN.search(untrusted, at)) is not None:
        at = match.end()
        word, number, code, sign, brace, text = match.groups()
        if brace == b"{":
            stack.append((hidden, skipped, fallback))
        elif brace == b"}":
            hidden, skipped, fallback = stack.pop() if stack else (False, False, 1)
        elif word in _SKIPPED:
            skipped = True
            unread += word in _PACKED
        elif word == b"bin":
            at += max(0, int(number or 0))  # bytes follow that are no text
            unread += int(number or 0) > 0
        elif word in _HIDDEN:
            hidden = number != b"0"
        elif word == b"uc" and number:
            fallback = min(8, max(0, int(number)))
        elif sign == b"*":
            hidden = True
        elif not skipped:
            part = _part(word, number, code, sign, text)
            if word == b"u":
                drop = fallback
            elif drop and part and (code or text):
                part, drop = part[drop:] if text else "", max(0, drop - len(part))
            out[hidden].append(part)
    return RichText("".join(out[False]), "".join(out[True]), unread)


def _part(word: bytes | None, number: bytes | None, code: bytes | None, sign: bytes | None, text: bytes | None) -> str:
    if text:
        return text.decode("cp1252", "replace")
    if code:
        return bytes([int(code, 16)]).decode("cp1252", "replace")
    if word == b"u" and number:
        point = int(number) % 65_536
        return "" if 0xD800 <= point < 0xE000 else chr(point)
    if word:
        return _BREAKS.get(word) or _SIGNS.get(word) or ""
    return {b"~": " ", b"_": "-", b"\\": "\\", b"{": "{", b"}": "}"}.get(sign or b"", "")
