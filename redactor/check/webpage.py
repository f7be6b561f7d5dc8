# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Web pages and mails saved as HTML, for the check: what a browser shows, and comments, links and titles besides."""

from __future__ import annotations

import hashlib
import re
from html.parser import HTMLParser
from typing import Final

from redactor.errors import DamagedDocument, LimitExceeded
from redactor.model import Document, HiddenPart, Page

_HTML: Final = re.compile(
    rb"\s*+(?:\xef\xbb\xbf)?\s*+(?:(?><!--.*?-->)\s*+)*+<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
#: bytes in which the declaration of a page stands
HEAD: Final = 2048
#: bytes of a page that is read: the parser takes quadratic time for tags that never end
MOST: Final = 2_000_000
_SILENT: Final = frozenset(("style", "script", "template", "noscript"))
_BREAKS: Final = frozenset(
    ("p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "table", "dt", "dd", "pre", "title", "caption")
)
_CELLS: Final = frozenset(("td", "th"))
_SAID: Final = {
    "title": "title",
    "alt": "replacement_text",
    "href": "link",
    "content": "metadata",
    "value": "form_field",
}


def is_webpage(untrusted: bytes) -> bool:
    """Whether a text says of itself that it is HTML."""
    return _HTML.match(untrusted[:HEAD]) is not None


def read_webpage(untrusted: bytes, *, name: str = "") -> Document:
    """The text of a web page as one page, and what a browser doesn't show as hidden parts."""
    reader = _Reader()
    if len(untrusted) > MOST:
        raise LimitExceeded("The web page is larger than is read.")
    try:
        reader.feed(untrusted.decode("utf-8", "replace"))
        reader.close()
    except (AssertionError, ValueError):  # its text quotes the page
        raise DamagedDocument("The web page is no sound HTML.") from None
    hidden = tuple(HiddenPart(kind, len(rows), "\n".join(rows)) for kind, rows in sorted(reader.hidden.items()))
    page = Page(1, "".join(reader.shown))
    return Document("text/html", hashlib.sha256(untrusted).hexdigest(), (page,), hidden=hidden, name=name)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.shown: list[str] = []
        self.hidden: dict[str, list[str]] = {}
        self._silent = 0

    def _say(self, kind: str, text: str | None) -> None:
        if text and text.strip() and not text.startswith("data:"):
            self.hidden.setdefault(kind, []).append(text.strip())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Line ends, and what attributes say."""
        if tag in _SILENT:
            self._silent += 1
        if tag in _BREAKS:
            self.shown.append("\n")
        for key, value in attrs:
            if key in _SAID and not (tag == "meta" and dict(attrs).get("http-equiv")):
                self._say(_SAID[key], value)

    def handle_endtag(self, tag: str) -> None:
        """Line ends, and tabs behind cells."""
        if tag in _SILENT and self._silent:
            self._silent -= 1
        if tag in _BREAKS:
            self.shown.append("\n")
        elif tag in _CELLS:
            self.shown.append("\t")

    def handle_data(self, data: str) -> None:
        """Text."""
        if not self._silent:
            self.shown.append(re.sub(r"\s+", " ", data))

    def handle_comment(self, data: str) -> None:
        """What somebody noted in the source."""
        self._say("comment", data)
