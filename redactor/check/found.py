# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What is found while an office file, a web page or a mail is read."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from xml.etree import ElementTree as ET

from redactor.check.container import local
from redactor.errors import LimitExceeded
from redactor.limits import Limits
from redactor.model import Document, HiddenPart, Page

#: pages of the longest page that are read of one file
_PAGES: Final = 4
#: characters of words in attributes that are judged
_MOST_LOOSE: Final = 1_000_000
#: bytes of a text that is base64 or hexadecimal, and no words
_PACKED: Final = 2000
#: characters of a value that says something
_SHORTEST: Final = 3
_BLANK_FREE: Final = re.compile(r"[A-Za-z0-9+/=\r\n\t _-]+")
_LETTERS: Final = re.compile(r"[^\W\d_]{2}|\d{5}")
#: values of attributes that only a program reads: names of the standard ("nextPage"), identifiers, colours, measures,
#: addresses of schemas
_OF_PROGRAMS: Final = re.compile(
    r"[a-z][A-Za-z0-9:.]*|[A-Z0-9_]{1,4}|rId\d+|#?[0-9A-Fa-f]+|[-+]?[\d.,]+ ?[A-Za-z%*]{0,4}|[-\d.,\s%:;/]+"
    r"|\{?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}?|urn:[\w.:/#-]+"
    r"|https?://(?:schemas\.|www\.w3\.org|purl\.)[\w./:#-]+|(?:\.\./|/)*(?:[\w-]+/)*[\w-]+\.(?:xml|rels|bin|vml)"
    r"|(?:application|image|audio|video|text|font)/[\w.+-]+|\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?"
)
#: of an attribute that is data itself: an address of a schema, and the numbers that Word gives paragraphs and savings
_SCHEMA: Final = re.compile(r"urn:schemas[\w.:/#-]*|https?://(?:schemas\.|www\.w3\.org|purl\.)[\w./:#-]*")
_NUMBERED: Final = re.compile(r"(?:\{[^}]*\})?(?:paraId|textId|durableId|rsid\w*)$")
_NUMBER: Final = re.compile(r"[0-9A-F]{8}")
#: attributes that say who did something
_PEOPLE: Final = re.compile(
    r"(?:\{[^}]*\})?(?:author|userName|userId|displayName|lastModifiedBy|creator|initials|lastEdited(?:By)?)$"
)


@dataclass(frozen=True, slots=True)
class Package:
    """A file as the check sees it."""

    document: Document
    rules: tuple[tuple[str, str, int], ...]
    """rule, detail, count"""
    assessed: frozenset[str] = frozenset()
    """the names of the parts that were read; not for reports, names may tell of somebody"""


@dataclass(slots=True)
class Found:
    """Texts that a reader sees (``pages``) and doesn't see (``texts``), and rules that are broken."""

    limits: Limits = field(default_factory=Limits)
    pages: list[str] = field(default_factory=list)
    texts: dict[str, list[str]] = field(default_factory=dict)
    rules: Counter[tuple[str, str]] = field(default_factory=Counter)
    """(rule of the check, detail) → how often"""
    _loose: dict[str, None] = field(default_factory=dict)
    """words of attributes, each once"""
    _taken: int = 0

    def show(self, text: str) -> None:
        """A page."""
        self.take(len(text))
        if len(text) > self.limits.page_characters:
            raise LimitExceeded("A page of the file holds more text than allowed.")
        self.pages.append(text)

    def say(self, kind: str, text: str) -> None:
        """A text that a reader doesn't see."""
        text = text.strip()
        if text and self.is_text(text):
            self.take(len(text))
            self.texts.setdefault(kind, []).append(text)

    def tell(self, rule: str, detail: str, count: int = 1) -> None:
        """A rule that is broken."""
        if count > 0:
            self.rules[rule, detail] += count

    def take(self, characters: int) -> None:
        """Raises :class:`LimitExceeded` when a file says too much: a million times the same string, say."""
        self._taken += characters
        if self._taken > _PAGES * self.limits.page_characters:
            raise LimitExceeded("The file holds more text than allowed.")

    def is_text(self, text: str) -> bool:
        """Whether these are words, and no bytes in disguise: those are told, not read."""
        if len(text) < _PACKED or (len(text.split(None, 200)) > 100 and not _is_lines(text)):
            return True
        if _BLANK_FREE.fullmatch(text):
            self.tell("not-assessed", "encoded_data")
            return False
        return True

    def words_of(self, root: ET.Element) -> None:
        """Words in the attributes of a part: names of bookmarks, styles, fonts, printers and much else."""
        loose = self._loose
        for value in said_in_attributes(root):
            loose[value] = None

    def everything_of(self, root: ET.Element, kind: str) -> None:
        """All texts of a part that has no page, and the words in its attributes."""
        self.say(kind, flowing(root))
        self.words_of(root)

    def close(self) -> None:
        """The words of attributes become a text, each a line."""
        said: list[str] = []
        left = _MOST_LOOSE
        for value in filter(self.is_text, self._loose):
            left -= len(value) + 2
            if left < 0:
                self.tell("not-assessed", "attributes")
                break
            said.append(value)
        self.say("attribute", "\n\n".join(said))  # apart: it is no list of members
        self._loose.clear()

    def hidden(self) -> tuple[HiddenPart, ...]:
        """The texts that no reader sees."""
        return tuple(HiddenPart(kind, len(rows), "\n".join(rows)) for kind, rows in sorted(self.texts.items()))

    def take_over(self, other: Package, *, shown: bool = True) -> None:
        """What a file in this one holds: all that it shows is text that a reader of this one doesn't see."""
        for page in other.document.pages if shown else ():
            self.say("embedded", page.text)
        for part in other.document.hidden:
            self.say(part.kind, part.text)
        for rule, detail, count in other.rules:
            self.tell(rule, detail, count)

    def package(self, media: str, untrusted: bytes, name: str, assessed: frozenset[str] = frozenset()) -> Package:
        """All that was found in a file of this media type."""
        digest = hashlib.sha256(untrusted).hexdigest()
        document = Document(media, digest, self.shown(), hidden=self.hidden(), name=name)
        rules = tuple((rule, detail, count) for (rule, detail), count in sorted(self.rules.items()))
        return Package(document, rules, assessed)

    def shown(self) -> tuple[Page, ...]:
        """The pages; one that is empty when there are none."""
        return tuple(Page(number, text) for number, text in enumerate(self.pages, 1)) or (Page(1, ""),)


#: elements that name a font
_FONTS: Final = frozenset(
    (
        "font",
        "altName",
        "rFonts",
        "latin",
        "ea",
        "cs",
        "sym",
        "buFont",
        "font-face",
        "lsdException",
        "fonts",
        "cellStyle",
    )
)  # fmt: skip
#: elements that refer to a style or a part by its name
_REFERENCES: Final = frozenset(("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "tableStyleInfo"))
#: attributes that name a font, or a style that is described elsewhere
_NAMES_OF_LOOKS: Final = re.compile(
    r"(?:font-name|font-family|font-style-name|style-name|typeface|styleId|bullet-char|page-name|layout-name|script)"
    r"(?:-asian|-complex)?$"
)


def _is_lines(text: str) -> bool:
    """Base64 is written in lines of one length."""
    lengths = Counter(map(len, text.split("\n", 400)[:400]))
    return len(lengths) <= 3 and lengths.most_common(1)[0][0] >= 60 and " " not in text[:400].strip()


def _is_said(value: str) -> bool:
    return len(value) >= _SHORTEST and _LETTERS.search(value) is not None and _OF_PROGRAMS.fullmatch(value) is None


#: elements that do not end a line: runs of letters, and what stands around them
_INLINE: Final = frozenset(
    ("t", "r", "a", "span", "fld", "rPh", "ins", "hyperlink", "delText", "s", "smartTag", "b", "i")
)


def flowing(root: ET.Element) -> str:
    """All text in an element; runs go on the same line, whatever else ends begins a new one."""
    out: list[str] = []
    _flow(root, out)
    return re.sub(r"\s*\n\s*", "\n", "".join(out)).strip()


def _flow(element: ET.Element, out: list[str]) -> None:
    if element.text:
        out.append(element.text)
    for child in element:
        _flow(child, out)
        if child.tail:
            out.append(child.tail)
    if local(element) not in _INLINE:
        out.append("\n")


def said_in_attributes(root: ET.Element) -> Iterator[str]:
    """The values of attributes that a person could have written: no fonts, no names of styles that programs made."""
    waiting = [root]
    while waiting:
        one = waiting.pop()
        name = local(one)
        if name in _FONTS or (name == "style" and _is_made(one)):
            continue
        if name not in _REFERENCES:
            for key, value in one.attrib.items():
                if _PEOPLE.match(key) or (_is_said(value) and not _NAMES_OF_LOOKS.search(key)):
                    yield value
        waiting += reversed(one)


def _is_made(style: ET.Element) -> bool:
    """A style of Word that the program made, not a person: all but those of paragraphs and tables with a new name."""
    kinds = {key.rpartition("}")[2]: value for key, value in style.attrib.items()}
    linked = any(local(one) == "link" for one in style)
    return "styleId" in kinds and (kinds.get("customStyle") not in ("1", "true") or linked)


def words_in_attributes(root: ET.Element) -> str:
    """Every value of the attributes of a part that keeps its data there, each once and on a line of its own.

    A number may be that of a person and one small word an account, so hardly anything is left out.
    """
    found: dict[str, None] = {}
    for one in root.iter():
        found.update((value.replace("::", " "), None) for key, value in one.attrib.items() if _is_data(key, value))
    return "\n".join(found)


def _is_data(key: str, value: str) -> bool:
    if len(value) < _SHORTEST or _SCHEMA.fullmatch(value):
        return False
    return not (_NUMBERED.match(key) and _NUMBER.fullmatch(value))
