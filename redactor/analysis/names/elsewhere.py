# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names outside the pages: in the file name, in metadata, outline, attachments' names …

They are learned (a name in a title is a name of the document) and reported as a fact, never as a finding: findings
have a place on a page.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recognizers.lexicon import fold, load
from recognizers.names.tokens import tokenise
from redactor.analysis.mention import persons_in
from redactor.analysis.names.learn import worth
from redactor.analysis.names.spelling import Name, parse
from redactor.analysis.reading.normalise import normalise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.analysis.mention import Finder, RawLike
    from redactor.analysis.names.propagate import Searcher
    from redactor.model import Document

LONGEST = 20_000
"""characters of a hidden part that are searched: an attachment's whole text is no metadata"""
_EXTENSION = re.compile(r"\.[A-Za-z0-9]{2,5}$")
_GLUE = re.compile(r"[_.+]+|%20|(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])|\s-\s|(?<=\d)-|-(?=\d)")


def as_words(untrusted_name: str) -> str:
    """A file name as words.

    >>> as_words("20240103_Nota_AnnaDeVries-v2.pdf")
    '20240103 Nota Anna De Vries-v2'
    """
    return " ".join(_GLUE.sub(" ", _EXTENSION.sub("", untrusted_name)).split())


class Once:
    """A finder that reads the same text once: a file name is asked for the names in it, and whether it holds one."""

    def __init__(self, finder: Finder) -> None:
        self._finder = finder
        self._found: dict[str, Sequence[RawLike]] = {}
        self._persons: dict[str, Sequence[RawLike]] = {}

    def find(self, text: str, /) -> Sequence[RawLike]:
        """As the finder."""
        if text not in self._found:
            self._found[text] = self._finder.find(text)
        return self._found[text]

    def persons(self, text: str, /) -> Sequence[RawLike]:
        """The PERSONs among them."""
        if text in self._found:
            return [raw for raw in self._found[text] if raw.entity_type == "PERSON"]
        if text not in self._persons:
            self._persons[text] = persons_in(text, self._finder)
        return self._persons[text]


def _texts(document: Document) -> list[str]:
    parts = [part.text[:LONGEST] for part in document.hidden if part.text.strip()]
    name = as_words(document.name)
    return [name, *parts] if name else parts


def names_elsewhere(document: Document, finder: Finder) -> frozenset[Name]:
    """Names in the file name and in hidden parts."""
    found = set()
    for text in _texts(document):
        for raw in persons_in(text, finder):
            name = parse(text[raw.start : raw.end])
            if worth(name, raw.score, raw.evidence):
                found.add(name)
    return frozenset(found)


def any_name(untrusted: str, finder: Finder, searcher: Searcher) -> bool:
    """Whether a name of a person, known or not, stands in a file name or a hidden part."""
    text = as_words(untrusted)[:LONGEST]
    if not text:
        return False
    loose = text.replace("-", " ")
    if searcher.find(text) or persons_in(text, finder):
        return True
    # "bezwaarschrift-mw-meulenbelt": in small letters with hyphens, so it is read once more with capitals
    titled = " ".join(loose.split()).title()
    if titled == text:
        return False
    if any(hit.kind in ("full", "surname") for hit in searcher.find(titled)):
        return True
    return _holds_title(titled) and any(
        any(code.startswith("title:before") for code in raw.evidence) for raw in persons_in(titled, finder)
    )


def _holds_title(text: str) -> bool:
    """Whether a form of address or an office stands in a text: no name is found behind one otherwise."""
    titles = load().titles_before
    return any(fold(word) in titles for word in tokenise(normalise(text).text).words)
