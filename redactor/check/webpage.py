# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Web pages, mails saved as HTML and other markup, for the check: what a browser shows, and what it doesn't.

Comments, hidden elements, values of attributes, data for search engines and strings in scripts are hidden text.
Pictures and files that are written into the page are read, or told as not assessed.
"""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any, Final

from redactor.check.data_uris import assess_uri, without_uris
from redactor.check.found import Found, Package
from redactor.check.looks import BLACK, WHITE, Colour, unseen
from redactor.check.markup import Kind, Token, tokens
from redactor.check.page_styles import Sheet, styles_in
from redactor.errors import LimitExceeded
from redactor.limits import Limits

#: bytes in which the declaration of a page stands
HEAD: Final = 2048
#: characters of a page that is read, without the files that are written into it
MOST: Final = 16_000_000
#: elements in elements
_DEEPEST: Final = 5_000
_TAGS: Final = (
    r"html|head|body|meta|title|div|p|span|table|tr|td|font|b|i|a|br|h[1-6]|ul|ol|style|script|svg|img|center|form"
)
_MARKUP: Final = re.compile(
    rf"\ufeff?\s*+(?:(?><!--.*?-->)\s*+)*+<(?:!doctype\s+\w|\?xml\b|(?:{_TAGS})(?=[\s>/]))", re.IGNORECASE | re.DOTALL
)
_SUFFIXES: Final = (".html", ".htm", ".xhtml", ".shtml", ".svg")
_CHARSET: Final = re.compile(r"""(?:charset|encoding)\s*=\s*["']?\s*([\w.-]+)""", re.IGNORECASE)
_TAG: Final = re.compile(r"<[^<>]*>")
_STRING: Final = re.compile(
    r"""\"(?:[^"\\\n]|\\.)*+\"|'(?:[^'\\\n]|\\.)*+'|`[^`]*+`|//[^\n]*|/\*.*?(?:\*/|\Z)""", re.DOTALL
)
_SILENT: Final = frozenset(("template", "noscript", "desc", "metadata", "datalist"))
_CODE: Final = frozenset(("style", "script"))
_VOID: Final = frozenset(
    (
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "basefont", "frame", "keygen",
    )
)  # fmt: skip
_BREAKS: Final = frozenset(
    (
        "p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "table", "dt", "dd", "pre", "title",
        "caption", "section", "article", "header", "footer", "blockquote", "option", "text", "ul", "ol", "hr", "nav",
        "main", "aside", "form", "fieldset", "legend", "label", "address", "figure", "figcaption", "summary",
    )
)  # fmt: skip
_CELLS: Final = frozenset(("td", "th"))
#: attribute → the kind of hidden part that its value is; what isn't named here is an "attribute"
_SAID: Final = {
    "title": "title", "alt": "replacement_text", "aria-label": "replacement_text", "summary": "replacement_text",
    "aria-description": "replacement_text", "aria-valuetext": "replacement_text", "longdesc": "link", "href": "link",
    "src": "link", "action": "link", "cite": "link", "content": "metadata", "value": "form_field",
    "placeholder": "form_field", "label": "form_field", "srcset": "link", "poster": "link", "background": "link",
    "data": "link", "xlink:href": "link", "formaction": "link",
}  # fmt: skip
#: attributes in which only a program reads
_TECHNICAL: Final = frozenset(
    (
        "style", "rel", "type", "charset", "lang", "xml:lang", "dir", "width", "height", "role", "align", "valign",
        "bgcolor", "color", "face", "size", "border", "cellpadding", "cellspacing", "colspan", "rowspan", "http-equiv",
        "media", "method", "enctype", "target", "d", "points", "viewbox", "transform", "fill", "stroke", "integrity",
        "nonce", "crossorigin", "tabindex", "loading", "decoding", "sizes", "for", "scope", "hidden", "xmlns",
    )
)  # fmt: skip


def is_webpage(untrusted: bytes, name: str = "") -> bool:
    """Whether a text says of itself that it is HTML or other markup, or its name does."""
    if PurePath(name).suffix.lower() in _SUFFIXES and b"<" in untrusted[:HEAD]:
        return True
    return _MARKUP.match(decoded(untrusted[:HEAD])) is not None


def decoded(untrusted: bytes) -> str:
    """The characters of a page: by its byte order mark, as UTF-8, or as it says of itself."""
    if untrusted.startswith((b"\xff\xfe", b"\xfe\xff")):
        return untrusted[: len(untrusted) // 2 * 2].decode("utf-16", "replace")
    if untrusted[1:2] == b"\0" or untrusted[:1] == b"\0":
        encoding = "utf-16-le" if untrusted[1:2] == b"\0" else "utf-16-be"
        return untrusted[: len(untrusted) // 2 * 2].decode(encoding, "replace")
    try:
        return untrusted.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start >= len(untrusted) - 4:  # cut off within a character
            return untrusted.decode("utf-8", "replace")
    said = _CHARSET.search(untrusted[:HEAD].decode("latin-1"))
    try:
        return untrusted.decode(said[1] if said else "cp1252", "replace")
    except (LookupError, UnicodeError):
        return untrusted.decode("cp1252", "replace")


def read_webpage(untrusted: bytes, *, name: str = "", limits: Limits = Limits(), depth: int = 1) -> Package:
    """The text of a page of markup as one page, and what a browser doesn't show as hidden parts.

    Raises :class:`LimitExceeded` for what is too large or nested too deeply; everything else is markup of a kind.
    """
    found = Found(limits)
    if len(untrusted) > limits.stream_bytes:
        raise LimitExceeded("The web page is larger than is read.")
    text, uris = without_uris(decoded(untrusted))
    if len(text) > MOST:
        raise LimitExceeded("The web page is larger than is read.")
    is_xml = text.lstrip("\ufeff \t\r\n").startswith("<?xml")
    reader = _Reader(found, styles_in(text), is_xml=is_xml)
    for token in tokens(text, is_xml=is_xml):
        reader.hear(token)
    for uri in uris:
        assess_uri(uri, found, lambda inner: _inner(inner, found, limits, depth))
    for inner in reader.inner:
        _inner(inner.encode("utf-8", "replace"), found, limits, depth)
    found.show("".join(reader.shown))
    return found.package("text/html", untrusted, name)


def _inner(untrusted: bytes, found: Found, limits: Limits, depth: int) -> None:
    """A page in the page."""
    if depth >= 3:
        found.tell("not-assessed", "embedded")
    else:
        found.take_over(read_webpage(untrusted, limits=limits, depth=depth + 1))


@dataclass(frozen=True, slots=True)
class _Open:
    """An element that has begun."""

    tag: str
    hidden: bool
    letters: Colour | None
    ground: Colour | None
    known: bool
    """whether the ground is known: nothing that is not understood may paint it"""


class _Reader:
    def __init__(self, found: Found, sheet: Sheet, *, is_xml: bool) -> None:
        self.shown: list[str] = []
        self.inner: list[str] = []
        self._found = found
        self._sheet = sheet
        self._is_xml = is_xml
        self._stack = [_Open("", False, None, None, not sheet.paints)]
        self._names: Counter[str] = Counter()
        self._is_data = False

    def hear(self, token: Token) -> None:
        """The next token of the page."""
        if token.kind is Kind.TEXT:
            self._text(token.text)
        elif token.kind is Kind.RAW:
            self._raw(token.text)
        elif token.kind in (Kind.BEGIN, Kind.EMPTY):
            self._begin(token)
        elif token.kind is Kind.END:
            self._end(token.text)
            for _, value in token.attributes:
                self._found.say("attribute", value)
        elif token.kind is Kind.SECTION and (self._is_xml or self._names["svg"] or self._names["math"]):
            self._put(token.text)
        elif not (token.kind is Kind.INSTRUCTION and token.text.startswith("xml ")) and (
            token.kind is not Kind.DECLARATION or token.text[:7].lower() != "doctype" or "[" in token.text
        ):
            # what somebody noted in the source; programs keep properties of the document there
            self._found.say("comment", html.unescape(_TAG.sub("\n", token.text)))
            self._found.say("attribute", "\n".join(one for tag in _TAG.findall(token.text) for one in _strings_of(tag)))

    def _begin(self, token: Token) -> None:
        """Line ends, looks, and what attributes say."""
        tag = token.text
        if tag in _BREAKS:
            self._put("\n")
        held = dict(reversed(token.attributes))
        for key, value in token.attributes:
            self._attribute(tag, key, value)
        self._is_data = tag == "script" and "json" in held.get("type", "").lower()
        if tag in _VOID or (token.kind is Kind.EMPTY and (self._is_xml or self._names["svg"])):
            return
        if len(self._stack) > _DEEPEST:
            raise LimitExceeded("The web page is nested deeper than allowed.")
        self._names[tag] += 1
        self._stack.append(self._opened(tag, held))

    def _end(self, tag: str) -> None:
        """Line ends, and tabs behind cells."""
        while self._names[tag]:
            closed = self._stack.pop()
            self._names[closed.tag] -= 1
            if closed.tag == tag:
                break
        if tag in _BREAKS:
            self._put("\n")
        elif tag in _CELLS:
            self._put("\t")

    def _raw(self, text: str) -> None:
        if self._stack[-1].tag in _CODE:
            self._coded(text)
        else:
            self._text(text)

    def _text(self, text: str) -> None:
        here = self._stack[-1]
        self._put(re.sub(r"\s+", " ", text))
        if text.strip() and not here.hidden and (here.known or here.ground is not None):
            rule = unseen(here.letters or BLACK, here.ground or WHITE)
            if rule and (here.letters or here.ground):
                self._found.tell(rule, "highlight" if rule == "text-under-bar" else "white")

    # -- within --------------------------------------------------------------------------------------------------------

    def _put(self, text: str) -> None:
        if self._stack[-1].hidden:
            self._found.texts.setdefault("hidden_text", []).append(text) if text.strip() else None
            self._found.take(len(text))
        else:
            self.shown.append(text)

    def _opened(self, tag: str, held: dict[str, str]) -> _Open:
        over = self._stack[-1]
        own = self._sheet.of(tag, held)
        hidden = over.hidden or tag in _SILENT or "hidden" in held or own.hidden
        known = over.known and not (own.painted and own.ground is None)
        return _Open(
            tag, hidden, own.letters or over.letters, own.ground or over.ground, known or own.ground is not None
        )

    def _attribute(self, tag: str, key: str, value: str) -> None:
        if key == "style":
            self._found.say("attribute", "\n".join(_strings_of(value)))
        if not value.strip() or key in _TECHNICAL:
            return
        if key == "srcdoc":
            self.inner.append(value)
        elif key.startswith("on"):
            self._found.say("script_text", "\n".join(_strings_of(value)))
        elif key == "content" and tag == "meta":
            self._found.say("metadata", value)
        else:
            self._found.say(_SAID.get(key, "attribute"), value)

    def _coded(self, code: str) -> None:
        """Data for search engines, and the strings and notes of a script or a style sheet."""
        if self._is_data:
            try:
                self._found.say("structured_data", "\n".join(_values(json.loads(code, object_pairs_hook=_flat))))
            except (ValueError, RecursionError):
                pass
            else:
                return
        self._found.say("script_text", "\n".join(_strings_of(code)))


def _strings_of(code: str) -> Iterator[str]:
    """The strings and the notes in a script."""
    for match in _STRING.finditer(code):
        words = match.group().strip("\"'`/* \t\n")
        if len(words) > 3 and re.search(r"[^\W\d_]{2}", words):
            yield html.unescape(_TAG.sub(" ", words))


def _flat(pairs: list[tuple[str, Any]]) -> list[Any]:
    """Names and values of an object, also those of two that have one name."""
    return [one for pair in pairs for one in pair]


def _values(told: Any) -> Iterator[str]:
    """Every string and number in JSON, and their names."""
    waiting = [told]
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting += reversed(one)
        elif isinstance(one, str | int | float) and not isinstance(one, bool):
            yield str(one)
