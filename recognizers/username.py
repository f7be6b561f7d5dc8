# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Account names: ``DOMAIN\\\\user``, names behind a label, and home folders in paths.

Legal basis: leads to a person: Woo art. 5.1 lid 2 sub e.

Fictitious examples: ``MINBZK\\\\devriesa``, ``gebruikersnaam: devriesa``, ``C:\\\\Users\\\\devriesa``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.account_labels import NO_ACCOUNT, behind_labels
from recognizers.account_shapes import LABEL_STEMS, made_accounts
from recognizers.account_surnames import holds_surname, is_made_up, is_of_system, is_surname
from recognizers.base import DutchRecognizer, Example, Hit, at_words, look, under_header
from recognizers.lexicon import fold
from recognizers.lexicon import load as lists
from recognizers.look import Cued
from recognizers.speakers import speakers

_DOMAIN_USER = re.compile(r"(?<![\w\\:./])[A-Z][A-Z0-9-]{1,14}\\(?P<value>[A-Za-z][\w.-]{1,29}\w)(?![\w\\])")
_SMALL_DOMAIN = re.compile(r"(?<![\w\\:./-])[a-z][a-z0-9-]{2,14}\\(?P<value>[a-z][\w.-]{2,29}\w)(?![\w\\])")
_HOME = Cued(re.compile(
    r"(?:\\|(?<![\w.])/)(?:Users|home|gebruikers|Documents and Settings|homes?\$?|profiles\$?)[\\/]"
    r"(?P<value>(?!Public\b|Default\b|All Users\b|Shared\b)[A-Za-z][\w.-]{1,30})",
    re.IGNORECASE,
), "users", "home", "gebruikers", "documents and settings", "profiles")  # fmt: skip
_PERSONAL_SITE = re.compile(
    r"/personal/(?P<value>[a-z0-9]+(?:_[a-z0-9]+){0,4}?)_[a-z0-9-]+_(?:nl|com|org|eu|onmicrosoft_com)(?!\w)"
)
"""the home of an account on SharePoint: ``…/personal/a_devries_minbzk_nl/``"""
_BEHIND_NAME = re.compile(r"\((?<=[a-zà-ÿ’'] \()(?P<value>[a-z]{4,17}\d{0,3})\)")
"""in brackets behind somebody: ``Jos van 't Net (netwj03)``, ``Femke Terpstra (terpstraf)``"""
_WORD_AHEAD = re.compile(
    r"(?P<given>[A-ZÀ-Þ][\w.'’-]*[ ])?(?:(?:van|de[rn]?|te[rn]?|el)[ ]){0,2}(?P<word>[A-ZÀ-Þ][\w'’-]+) \(\Z"
)
_DOTTED = re.compile(r"(?<![\w@./\\-])(?P<given>[a-z]{1,15})[._](?P<surname>[a-z]{5,20})\d{0,2}(?![\w@/\\-])(?!\.\w)")
"""``a.devries``, ``zulaika.devries`` by itself: a letter or two or a first name, and a surname that is no word"""
_LONGEST_GIVEN = 15
_LETTERS_OF_GIVEN = 2
"""letters that may stand for a first name"""
_DOTS = tuple(re.compile(rf"{sign}(?=[a-z]{{5}})") for sign in (r"\.", "_"))
"""what it has in its middle, and few other words have; apart, for a sign that opens a pattern is looked for at once"""
_HEAD = re.compile(
    r"(?<!\w)(?:(?:gebruikers|account|inlog|login)[- ]?(?:naam|namen|id)|user[- ]?(?:name|id))(?!\w)",
    re.IGNORECASE,
)
_SHORT_HEAD = re.compile(r"(?m)(?<=^)(?:accounts?|gebruikers?|users?|logins?)(?=[ ]*$)", re.IGNORECASE)
"""a head that is a word of sentences as well, alone on its line"""
_CELL = re.compile(r"(?m)^[ \t]*(?P<value>[a-z][a-z0-9._-]{2,20}|[A-Z]{1,3}\d{4,8})[ \t]*$")


class UsernameRecognizer(DutchRecognizer):
    """See the module."""

    ENTITIES = ("USERNAME",)
    EXAMPLES = (
        Example("account MINBZK\\devriesa is geblokkeerd", "devriesa", "", ("form:domain",)),
        Example("gebruikersnaam: devriesa", "devriesa", "", ("context:account",)),
        Example("C:\\Users\\devriesa\\Documents", "devriesa", "", ("form:path",)),
    )

    def hits(self, text: str) -> Iterator[Hit]:
        """Only the account name itself, without the domain or the path before it; none of a program's."""
        for hit in _accounts(text):
            if not is_of_system(text[hit.start : hit.end]):
                yield hit


def _accounts(text: str) -> Iterator[Hit]:
    labelled: set[tuple[int, int]] = set()
    for hit in _in_paths(text):
        labelled.add((hit.start, hit.end))
        yield hit
    if look(text).sees(LABEL_STEMS):
        for hit in (*behind_labels(text), *_in_columns(text)):
            labelled.add((hit.start, hit.end))
            yield hit
    for match in _BEHIND_NAME.finditer(text) if look(text).sees(LABEL_STEMS) else ():
        bare = match["value"].rstrip("0123456789")
        told = bare not in lists().words if bare != match["value"] else _spells(bare, text, match.start("value"))
        if told and match.span("value") not in labelled:
            labelled.add(match.span("value"))
            yield Hit(*match.span("value"), 0.7, ("form:brackets",))
    yield from _speakers(text)
    for span in dict.fromkeys(made_accounts(text)):
        if span not in labelled:
            yield Hit(*span, 0.7, ("form:made",))
    for match in _dotted(text):
        if is_surname(match["surname"]) and match.span() not in labelled:
            yield Hit(*match.span(), 0.7, ("form:dotted",))


def _in_paths(text: str) -> Iterator[Hit]:
    """Behind a domain, and in the path of somebody's home."""
    slash = "\\" in text
    for match in _SMALL_DOMAIN.finditer(text) if slash else ():
        if any(map(str.isdigit, match["value"])) or holds_surname(match["value"]):
            yield Hit(*match.span("value"), 0.8, ("form:domain",))
    for pattern, code, possible in (
        (_DOMAIN_USER, "form:domain", slash),
        (_HOME, "form:path", slash or "/" in text),
        (_PERSONAL_SITE, "form:path", "/personal/" in text),
    ):
        if possible:
            for match in pattern.finditer(text):
                if match["value"].lower() not in NO_ACCOUNT:
                    yield Hit(*match.span("value"), 0.9, (code,))


def _spells(value: str, text: str, start: int) -> bool:
    """Whether letters in brackets are the word before them and no more than two others: ``Terpstra (fterpstra)``.

    A plain word is told so behind a first name only: ``Anna Bakker (bakker)``.
    """
    ahead = _WORD_AHEAD.search(text, max(0, start - 48), start)
    word = fold(ahead["word"]) if ahead else ""
    if len(word) < 4 or word not in value or len(value) - len(word) > 2 or ahead is None:
        return False
    return value not in lists().words or fold((ahead["given"] or "").strip()) in lists().first_names


def _speakers(text: str) -> Iterator[Hit]:
    for start, end in speakers(text):
        value = text[start:end]
        if value not in NO_ACCOUNT and not (value.isalpha() and fold(value) in lists().words):
            yield Hit(start, end, 0.7, ("form:speaker",))


def _dotted(text: str) -> Iterator[re.Match[str]]:
    """The matches of :data:`_DOTTED`, looked for at their dots."""
    for dot in sorted((dot for pattern in _DOTS for dot in pattern.finditer(text)), key=re.Match.start):
        start = dot.start()
        while dot.start() - start <= _LONGEST_GIVEN and start and "a" <= text[start - 1] <= "z":
            start -= 1
        match = _DOTTED.match(text, start)
        if match is not None and _is_given(match["given"]):
            yield match


def _is_given(letters: str) -> bool:
    """Whether letters before the dot of an account are initials or a first name that is hardly another word."""
    if len(letters) <= _LETTERS_OF_GIVEN:
        return True
    known = lists()
    return letters not in known.words_frequent and (letters in known.first_names or letters in known.first_names_rare)


def _in_columns(text: str) -> Iterator[Hit]:
    for heads in (_HEAD, _SHORT_HEAD):
        head = next(at_words(text, LABEL_STEMS, heads), None)
        for match in _CELL.finditer(text, head.end()) if head is not None else ():
            span = match.span("value")
            own = match["value"] not in NO_ACCOUNT if heads is _HEAD else is_made_up(match["value"])
            if own and under_header(text, *span, heads):
                yield Hit(*span, 0.6, ("context:account", "layout:column"))
