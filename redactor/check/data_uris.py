# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Files that are written into a web page as ``data:`` addresses (RFC 2397): pictures, pages, texts, anything."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable
from typing import Final
from urllib.parse import unquote_to_bytes

from redactor.check import binaries
from redactor.check.found import Found

_BASE64: Final = re.compile(
    r"data:([\w.+/-]{0,100})((?:;[\w.+=-]{1,60}){0,5}?);base64,((?:[A-Za-z0-9+/=\s_-]|%[0-9A-Fa-f]{2}){4,}+)",
    re.IGNORECASE,
)
_PLAIN: Final = re.compile(r"data:(text/[\w.+-]{1,60}|image/svg\+xml|application/(?:json|xml|xhtml\+xml))"
                           r"((?:;[\w.+=-]{1,60}){0,5}),([^\"'<>\s]{1,2000000})", re.IGNORECASE)  # fmt: skip
_MARKUP: Final = ("text/html", "image/svg+xml", "application/xhtml+xml", "application/xml", "text/xml")

Uri = tuple[str, bytes]


def without_uris(page: str) -> tuple[str, list[Uri]]:
    """The page without its ``data:`` addresses, and (media type, bytes) of each."""
    found: list[Uri] = []

    def packed(match: re.Match[str]) -> str:
        kind, _, data = match.groups()
        found.append((kind.lower(), _bytes_of(data)))
        return "data:,"

    def plain(match: re.Match[str]) -> str:
        found.append((match[1].lower(), unquote_to_bytes(match[3])))
        return "data:,"

    return _PLAIN.sub(plain, _BASE64.sub(packed, page)), found


def _bytes_of(untrusted: str) -> bytes:
    packed = re.sub(rb"[^A-Za-z0-9+/]", b"", unquote_to_bytes(untrusted).replace(b"-", b"+").replace(b"_", b"/"))
    try:
        return base64.b64decode(packed + b"=" * (-len(packed) % 4))
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
    elif not kind.startswith("font/") or not binaries.is_font(data, "x.ttf"):
        binaries.assess(data, "", found)
