# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""An identifier that was recognised by its label once is the same identifier where it stands without a label.

A form says "V-nummer 2712345678"; the foot of every page, an attachment's list or the log of a system bear the bare
number. What makes it findable there is only that the document has told what it is.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from recognizers.lexicon import Lexicon, load
from recognizers.lines import in_lines
from recognizers.look import look
from redactor.analysis.mention import Mention
from redactor.analysis.numbers.codes_of_people import of_case, shape_of

_KINDS = frozenset(
    {
        "V_NUMBER", "NL_BSN", "IDENTITY_DOCUMENT", "DRIVING_LICENCE", "BIG_NUMBER", "PERSONNEL_NUMBER",
        "REGISTRATION_NUMBER", "CLIENT_NUMBER", "USERNAME",
    }
)  # fmt: skip
_LEAST = 0.6
"""score below which a finding is a guess, and no lesson"""
_ACCOUNT = 5
"""characters of an account that is found again without a digit in it"""
_SHORTEST = 6
"""characters without separators: shorter numbers are amounts, years and house numbers elsewhere"""
_WORD = re.compile(r"(?<![\w@./\\])(?=[\w.-]{0,41}\d)\w(?:[\w.-]{3,40}\w)(?![\w@\\])")
_WHOLE = re.compile(r"(?<![\w@.])\w[\w.-]{3,40}(?![\w@])")
_SHORTEST_LETTERED = 5
"""the same for one that begins with a letter"""
_SHORTEST_ELSEWHERE = 8
"""digits of a number that another document of the dossier told"""
_SERVICE = re.compile(r"[A-Z]{1,4}-?\d{4,8}")
"""a number of which the letters tell whose series it is"""
_BSN = 9
"""digits of it"""
_GAPS = ". /-"
_GROUPED = re.compile(rf"\d(?:[. /-]?\d){{{_BSN - 1},}}")
"""digits enough for one, in groups or not"""
_SEPARATORS = re.compile(r"[.\-\s]")
_MOST = 100
"""identifiers that are looked for one by one before a page is read word by word"""


def with_repeated(
    pages: Sequence[list[Mention]],
    texts: Sequence[str],
    dossier: Iterable[tuple[str, str]] = (),
) -> Sequence[list[Mention]]:
    """The mentions of each page, and the same identifiers where nothing around them says what they are.

    Only whole words count, in any spelling with dots or hyphens, and a BSN within a longer number; so do service
    numbers with the letters and the length of one that was seen. ``dossier`` holds what other documents told
    (:func:`identifiers_of`). Gives ``pages`` itself when there is nothing to add.
    """
    mentions = [one for page in pages for one in page]
    known = {**dict(dossier), **dict(_values(mentions))}
    shapes = {
        shape_of(one.text)
        for one in mentions
        if one.entity_type == "PERSONNEL_NUMBER" and one.score >= _LEAST and _SERVICE.fullmatch(one.text)
    }
    accounts = _accounts(pages)
    if not known and not accounts and not shapes:
        return pages
    if known or shapes:
        result = [_added(number, page, texts[number], known, shapes) for number, page in enumerate(pages)]
    else:
        result = list(pages)
    if accounts:
        result = [_again(number, page, texts[number], accounts) for number, page in enumerate(result)]
    return result


def identifiers_of(mentions: Iterable[Mention]) -> frozenset[tuple[str, str]]:
    """(value without separators, type) of what a document told so surely that its dossier may know it."""
    return frozenset(
        (value, kind)
        for value, kind in _values(mentions)
        if kind != "USERNAME" and (len(value) >= _SHORTEST_ELSEWHERE or not value.isdigit())
    )


def _values(mentions: Iterable[Mention]) -> Iterator[tuple[str, str]]:
    for one in mentions:
        if one.entity_type in _KINDS and one.score >= _LEAST and (value := _plain(one.text)):
            yield value, one.entity_type


def _accounts(pages: Sequence[list[Mention]]) -> frozenset[str]:
    """The account names seen that are no words, in small letters; they need no digits to be found again."""
    lexicon = load()
    found = {
        one.text.lower()
        for page in pages
        for one in page
        if one.entity_type == "USERNAME" and one.score >= _LEAST and len(one.text) >= _ACCOUNT
    }
    return frozenset(one for one in found if not _is_word(one, lexicon))


def _is_word(low: str, lexicon: Lexicon) -> bool:
    return low in lexicon.words or low in lexicon.first_names or low in lexicon.surnames


def _again(number: int, page: list[Mention], text: str, accounts: frozenset[str]) -> list[Mention]:
    taken = _Taken(page)
    evidence = ("memory", "memory:identifier")
    fresh = []
    for word in _WHOLE.finditer(text):
        value = word.group().rstrip(".-")
        start, end = word.start(), word.start() + len(value)
        if value.lower() in accounts and not taken.touch(start, end):
            fresh.append(Mention(number, start, end, "USERNAME", value, 0.8, "memory", evidence))
    return sorted([*page, *fresh], key=lambda one: (one.start, one.end, one.entity_type)) if fresh else page


def _added(
    number: int, page: list[Mention], text: str, known: Mapping[str, str], shapes: Collection[str]
) -> list[Mention]:
    bare = _without_gaps(text).lower()
    kin = any(shape.rstrip("9") in text for shape in shapes)
    if not kin and len(known) <= _MOST and not any(value in bare for value in known):
        return page
    taken = _Taken(page)
    found = [(*span, "NL_BSN") for span in _within(text, known)]
    for word in in_lines(text, (first for first, _ in look(text).numbers), _WORD):
        kind = known.get(_plain(word.group()))
        if not kind and kin and shape_of(word.group()) in shapes and not of_case(text, word.start()):
            kind = "PERSONNEL_NUMBER"
        if kind:
            found.append((*word.span(), kind))
    fresh: list[Mention] = []
    for start, end, kind in sorted(found):
        if not taken.touch(start, end) and not (fresh and start < fresh[-1].end):
            evidence = ("memory", "memory:identifier")
            fresh.append(Mention(number, start, end, kind, text[start:end], 0.8, "memory", evidence))
    return sorted([*page, *fresh], key=lambda one: (one.start, one.end, one.entity_type)) if fresh else page


def _within(text: str, known: Mapping[str, str]) -> Iterator[tuple[int, int]]:
    """Where a told BSN stands in a longer number or in groups: ``Z/111222333/2024``, ``1112.22.333.H.26``."""
    told = {value for value, kind in known.items() if kind == "NL_BSN"}
    ends: dict[str, int] = {}
    for run in _GROUPED.finditer(text) if told else ():
        places = [at for at in range(*run.span()) if text[at] not in _GAPS]
        digits = "".join([text[at] for at in places])
        for first in range(len(digits) - _BSN + 1):
            value = digits[first : first + _BSN]
            if value in told and places[first] >= ends.get(value, 0):
                ends[value] = places[first + _BSN - 1] + 1
                yield places[first], ends[value]


def _without_gaps(text: str) -> str:
    """The text without what numbers are grouped by; four replacements are a tenth of one substitution."""
    return text.replace(" ", "").replace(".", "").replace("-", "").replace("/", "")


class _Taken:
    """Where the mentions of a page are, asked for stretches from top to bottom: linear in both together."""

    def __init__(self, page: Sequence[Mention]) -> None:
        self._spans = sorted((one.start, one.end) for one in page)
        self._at = self._reach = 0

    def touch(self, start: int, end: int) -> bool:
        """Whether a mention overlaps ``[start, end)``, which ends behind all that were asked for before."""
        while self._at < len(self._spans) and self._spans[self._at][0] < end:
            self._reach = max(self._reach, self._spans[self._at][1])
            self._at += 1
        return start < self._reach


def _plain(value: str) -> str:
    """The value without separators; empty when it is too short or too plain to be told from a word or an amount."""
    plain = _SEPARATORS.sub("", value).lower()
    least = _SHORTEST_LETTERED if plain[:1].isalpha() else _SHORTEST
    return plain if len(plain) >= least and any(map(str.isdigit, plain)) else ""
