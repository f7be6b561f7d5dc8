# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Files that are written into a web page as ``data:`` addresses (RFC 2397): pictures, pages, texts, anything."""

from __future__ import annotations

import base64
import binascii
import html
import re
from collections.abc import Callable, Iterator
from typing import Final
from urllib.parse import unquote, unquote_to_bytes

from redactor.check import binaries
from redactor.check.found import Found

_BASE64: Final = re.compile(
    r"data:([\w.+/-]{0,100})((?:;[\w.+=-]{1,60}){0,5}?);base64,((?:[A-Za-z0-9+/=\s_-]|%[0-9A-Fa-f]{2}){4,}+)",
    re.IGNORECASE,
)
#: where data ends, or goes on in a next line: blanks, and what stands behind the signs that fill it up
_CUT: Final = re.compile(r"\s+|(?<==)(?!=)")
#: characters of a line of data; what is shorter may be a word, and is read as one too
_LINE: Final = 40
_PLAIN: Final = re.compile(r"data:(text/[\w.+-]{1,60}|image/svg\+xml|application/(?:json|xml|xhtml\+xml))"
                           r"((?:;[\w.+=-]{1,60}){0,5}),([^\"'<>\s]{1,2000000})", re.IGNORECASE)  # fmt: skip
_MARKUP: Final = ("text/html", "image/svg+xml", "application/xhtml+xml", "application/xml", "text/xml")

Uri = tuple[str, bytes]


def without_uris(page: str) -> tuple[str, list[Uri]]:
    """The page without its ``data:`` addresses, and (media type, bytes) of each."""
    found: list[Uri] = []

    def packed(match: re.Match[str]) -> str:
        kind, _, data = match.groups()
        data = unquote(data)
        found.append((kind.lower(), _bytes_of(data)))
        return " ".join(("data:,", *map(html.escape, _behind(data))))  # what was quoted is no markup of the page

    def plain(match: re.Match[str]) -> str:
        found.append((match[1].lower(), unquote_to_bytes(match[3])))
        return "data:,"

    return _PLAIN.sub(plain, _BASE64.sub(packed, page)), found


def _behind(data: str) -> Iterator[str]:
    """What may be words and no data."""
    first, *others = _CUT.split(data)
    filled = first.endswith("=")
    for one in others:
        if one and (filled or len(one) < _LINE):
            yield one
        filled |= one.endswith("=")


def _bytes_of(untrusted: str) -> bytes:
    packed = re.sub(r"[^A-Za-z0-9+/]", "", untrusted.replace("-", "+").replace("_", "/"))
    packed = packed[: len(packed) - (len(packed) % 4 == 1)]  # one sign is no byte
    try:
        return base64.b64decode(packed + "=" * (-len(packed) % 4))
    except binascii.Error:
        return b""


def assess_uri(uri: Uri, found: Found, page: Callable[[bytes], None]) -> None:
    """Read what an address holds, or tell that it was not; ``page`` reads markup."""
    kind, data = uri
    if not data:
        return
    if kind in _MARKUP or data[:64].lstrip().lower().startswith((b"<svg", b"<!doctype", b"<html", b"<?xml")):
        page(data)
    elif kind.startswith("text/") or kind.endswith("json") or not kind:
        found.say("embedded", data.decode("utf-8", "replace"))
    else:
        binaries.assess(data, "x.ttf" if kind.startswith("font/") else "", found)
