# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names of which a recognizer saw the first word only, or none: what stands behind, above or before a number.

"Behandelaar: Roos van Grolloo" is somebody although Grolloo is a village; "gaf op anna de vries" goes on in small
letters; below "TEKLE, Yonas" in a table stands another name of the same form; "(Bos Bouw uit Ede, Marco, 06 …)" tells
whose number it is.

Fictitious examples: Behandelaar: Roos van Grolloo; anna de vries; Marco, 06 12345678.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from recognizers.lexicon import fold, load
from redactor.analysis.mention import Mention

_PREFIX = r"(?:v\.?d\.?|van|von|de|der|den|ter|ten|het|'t|’t|el|al)"
_SMALL = re.compile(rf"(?:[ ]{_PREFIX}){{1,3}}[ ](?P<last>[a-zà-ÿ][a-zà-ÿ'’-]{{2,24}})(?![\w-])")
_LARGE = re.compile(rf"(?:[ ]{_PREFIX}){{1,3}}[ ](?P<last>[A-ZÀ-Þ][\w'’-]{{2,24}})(?=[ ]*(?:[,;|(\n\t]|\Z|[ ]{{2}}))")
_ROWED = re.compile(
    r"[A-ZÀ-Þ][A-ZÀ-Þ'’-]+(?:[ ](?:[A-ZÀ-Þ][A-ZÀ-Þ'’-]+|van|de|der|den|el|al)){0,3},[ ]"
    r"(?:[A-ZÀ-Þ][a-zà-ÿ'’-]+(?:[ ][A-ZÀ-Þ][a-zà-ÿ'’-]+){0,2}|(?:[A-Z]\.[ ]?){1,4})"
)
"""a cell ``TEKLE GEBRE, Yonas``"""
_CAPITALS = re.compile(
    r"(?:\A|\n|:[ ]|[ ]{2}|\t|[|;(][ ]?|(?<!\w)(?:van|met|door|genaamd|bestuurder|verdachte|getuige|aangever)[ ])"
    r"(?P<last>(?:(?:EL|AL|BEN|VAN|DE|DEN|DER|TER|TEN)[ ]){0,3}[A-ZÀ-Þ][A-ZÀ-Þ'’-]{2,}"
    r"(?:[ ][A-ZÀ-Þ][A-ZÀ-Þ'’-]{2,}){0,2}),[ ]\Z"
)
_LAST = frozenset(("van", "de", "der", "den", "ter", "ten", "te"))
_CELL_GAP = re.compile(r"[ ]*\t[ ]*|[ ]*\|[ ]*|[ ]*;[ ]*|[ ]{2,}")
_BEFORE_NUMBER = re.compile(
    r"(?:,[ ]|\([ ]?|[ ][-–/][ ])(?P<given>[A-ZÀ-Þ][a-zà-ÿ]{2,14})[,:]?[ ](?:tel\.?:?[ ])?\(?\Z"
)
MOST_ROWS = 60
"""rows below a name that are looked at for others of its form"""
LINE = 300
"""characters: a longer line is no row"""


def going_on(text: str, page: list[Mention]) -> list[Mention]:
    """The mentions of a page, with names as long as they are and those that the form of a place tells."""
    taken = {at for one in page for at in range(one.start, one.end)}
    people = [one for one in page if one.entity_type == "PERSON"]
    borne = {fold(one.text.split()[-1]) for one in people if not one.text.islower()}
    result = [_with_surname(text, _longer(text, one, borne)) if one.entity_type == "PERSON" else one for one in page]
    fresh = [*_in_rows(text, page), *_before_numbers(text, page)]
    free = [one for one in fresh if taken.isdisjoint(range(one.start, one.end))]
    return [*result, *dict.fromkeys(free)] if free or result != page else page


def _longer(text: str, one: Mention, borne: AbstractSet[str]) -> Mention:
    """A given name with the prefix and the surname behind it, when only the given name was seen.

    In small letters a surname that is a word as well must be borne by somebody else on the page (``borne``).
    """
    if " " in one.text or "." in one.text or fold(one.text.split("-")[0]) not in load().first_names:
        return one
    small = one.text.islower()
    placed = any(code.startswith("label:") for code in one.evidence)
    match = (_SMALL if small else _LARGE).match(text, one.end, one.end + 60) if small or placed else None
    if match is None or (small and not _is_surname(match["last"], borne)):
        return one
    return one._replace(end=match.end("last"), text=text[one.start : match.end("last")])


def _with_surname(text: str, one: Mention) -> Mention:
    """A given name with the surname in capitals before it, of which nothing else is written so: ``BOS, Dirk Jan``."""
    if not text.startswith(", ", max(0, one.start - 2)):
        return one
    match = _CAPITALS.search(text, max(0, one.start - 40), one.start)
    tail, given = one.text.split(), load().first_names
    if match is None or not all(fold(word) in given or fold(word) in _LAST for word in tail):
        return one
    if one.text.isupper() and not (len(tail) > 1 and fold(tail[-1]) in _LAST):
        return one
    low = fold(match["last"].split()[-1])
    if low in load().abbreviations or low in load().organisation_words or low in load().parties:
        return one
    return one._replace(start=match.start("last"), text=text[match.start("last") : one.end]).having(
        "form:surname_first"
    )


def _is_surname(word: str, borne: AbstractSet[str]) -> bool:
    low, lexicon = fold(word), load()
    return low in borne or (low in lexicon.surnames and low not in lexicon.words_frequent)


def _in_rows(text: str, page: Sequence[Mention]) -> Iterator[Mention]:
    """Cells of the rows right below a name in capitals with a comma, at the same place and of the same form."""
    read = 0
    for one in page:
        if one.entity_type != "PERSON" or one.start < read or not _ROWED.fullmatch(one.text):
            continue
        begin = text.rfind("\n", max(0, one.start - LINE), one.start) + 1
        end = text.find("\n", one.end, one.end + LINE)
        if end < 0 or (not begin and one.start > LINE):
            continue  # a long line
        place = _place(text, begin, one.start)
        for _ in range(MOST_ROWS):
            begin = end + 1
            end = text.find("\n", begin, begin + LINE)
            end = min(len(text), begin + LINE) if end < 0 else end
            cells = _cells(text, begin, end)
            if len(cells) < 2 or len(cells) <= place or not _ROWED.fullmatch(text, *cells[place]):
                break
            yield _somebody(one.page, text, *cells[place])
        read = begin


def _place(text: str, begin: int, start: int) -> int:
    return sum(bool(text[begin : gap.start()].strip()) for gap in _CELL_GAP.finditer(text, begin, start))


def _cells(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    cells, at = [], begin
    for gap in _CELL_GAP.finditer(text, begin, end):
        if text[at : gap.start()].strip():
            cells.append((at, gap.start()))
        at = gap.end()
    return [*cells, (at, end)] if at < end else cells


def _before_numbers(text: str, page: Sequence[Mention]) -> Iterator[Mention]:
    """A given name alone between a comma or a bracket and a number of a telephone."""
    lexicon = load()
    for one in page:
        if one.entity_type != "PHONE_NUMBER":
            continue
        match = _BEFORE_NUMBER.search(text, max(0, one.start - 30), one.start)
        if match is not None:
            low = fold(match["given"])
            if low in lexicon.first_names and low not in lexicon.words_frequent and low not in lexicon.places:
                yield _somebody(one.page, text, *match.span("given"))


def _somebody(page: int, text: str, start: int, end: int) -> Mention:
    return Mention(page, start, end, "PERSON", text[start:end], 0.75, "goes_on", ("layout:table",))
