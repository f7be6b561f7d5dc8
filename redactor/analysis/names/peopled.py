# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who stands in a column of people: a lone word in a cell, where the cells above and below it are somebody's.

"Storm", "Appel" and "Ab" alone in a cell are words as much as names, and no head need say what the column holds. Where
most cells of a column are whole names that were found by themselves, what else stands in it is somebody too.

Fictitious example: below ``Bakker``, ``El Idrissi`` and ``T. Mos`` in the last cells of three rows, ``Storm``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from recognizers.lexicon import fold, load
from recognizers.names.initials.lettered import NOBODY, OFFICES
from redactor.analysis.mention import Mention
from redactor.analysis.reading.cell_columns import written_tables
from redactor.analysis.reading.tables import no_names

LEAST = 2
"""different people in a column before it tells that others are some"""
LEAST_IN_TABLE = 3
"""the same for all such columns of a table together"""
LEAST_SHARE = 0.3
"""of the parts of a column that are people's, before it counts as one of a table of people: a roster"""
SHARE = 0.6
"""of the parts of its cells that are people's, before the rest is somebody's too"""
SHARE_OF_WORDS = 0.75
"""the same for a part that is a word of the language and no common name"""
_JOINT = re.compile(r"[ ]*(?:[/+&,]|(?<=[ ])en(?=[ ]))[ ]*")
_CORE = re.compile(
    r"(?:(?i:mw|mevr|dhr|mevrouw|de heer|hr|fam|familie|collega|heer)\.?[ ]+)?(?P<core>[^()\[\]:?!*]*[^()\[\]:?!*\s.])"
    r"[.]?[ ]*(?:\([^()]{0,30}\)?|[?!*]{1,2}|\[[^\[\]]{0,20}\])?[ ]*"
)
"""a cell without a form of address before and a remark behind"""
_PREFIX = (
    r"(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Tt]e|[Ii]n|[Hh]et|'t|[Vv]d|v\.?d\.?|v/d|[Ee]l|[Aa]l|[Bb]en|[Aa]ït"
    r"|[Dd]a|[Dd]os)[ ])"
)
_WORD = r"[A-ZÀ-Þ][a-zà-ÿ'’]+(?:-[A-ZÀ-Þ]?[a-zà-ÿ]+){0,2}"
_NAME = re.compile(
    r"(?:(?P<first>(?:[A-Z]\.[ ]?){1,4})|[A-Z]{1,4}[ ](?=[A-Z][a-z])|(?P<given>[A-ZÀ-Þ][a-zà-ÿ]+)[ ])?"
    rf"{_PREFIX}{{0,3}}(?P<core>{_WORD})"
    r"(?:[ ](?:[A-Z]\.){1,4}|[ ][A-Z]{1,4}|,[ ](?:[A-Z]\.[ ]?){1,4})?"
)
"""a word with a capital, or two with a hyphen, with the prefixes and initials of a name or one word before it"""
_LETTERS = re.compile(r"[A-ZÀ-Þ]{2,3}|[A-ZÀ-Þ]{1,2}[a-z]{1,3}[A-ZÀ-Þ]{1,2}|[A-ZÀ-Þ][a-z]?|[a-z]{2,4}|(?:[A-Z]\.){1,4}")
_EMPTY = re.compile(
    r"[-–—.?xX*/ ]*|n\.?v\.?t\.?|n\.?t\.?b\.?|vac(?:ant|ature|\.)?|idem|geen|open|anoniem|onbekend|allen?|vrij|ziek"
    r"|\"|''",
    re.IGNORECASE,
)


_THING = re.compile(
    r".(?:dag|dagen|plein|team|overleg|beheer|dienst|diensten|loket|balie|desk|bedrijf|zaken|festival|avond|vakantie|"
    r"bestuur|raad|bond|netwerk|platform|systeem|centrum|kamer|fonds|bank|krant|commissie|schap|register|groep)\Z"
)
"""how words for days, places of work, services and bodies end; a surname that ends so is in the list of them"""
_PRODUCTS = frozenset(("pasen", "hemelvaart", "xential", "vitens", "webex", "follow", "minfin", "minbuza"))
"""things that no list of words has"""
_NAMED, _INITIALLED, _TAKEN = 1, 3, 2
"""what a character is part of: a name, initials, another finding"""


class _Part(NamedTuple):
    """What stands in a cell, or between the signs that join several people of one."""

    start: int
    end: int
    somebody: bool
    """whether it was found to be a person"""
    letters: bool
    """whether it was found to be somebody's initials"""


def in_columns(text: str, page: Sequence[Mention]) -> Iterator[Mention]:
    """People in the cells of columns in which most others are; ``text`` has the cells of a row on one line."""
    people = [(one.start, one.end) for one in page if one.entity_type == "PERSON"]
    if len(people) <= LEAST:
        return
    covered = bytearray(len(text))
    for one in page:
        mark = {"PERSON": _NAMED, "INITIALS": _INITIALLED}.get(one.entity_type, _TAKEN)
        covered[one.start : one.end] = bytes((mark,)) * (one.end - one.start)
    for columns in _tables(text, covered):
        seen = [column for column in columns if any(_NAMED in covered[start:end] for start, end in column)]
        read = [[part for cell in column for part in _parts(text, covered, *cell)] for column in seen]
        peopled = [parts for parts in read if sum(part.somebody for part in parts) >= LEAST_SHARE * max(1, len(parts))]
        whole = [part for parts in peopled for part in parts]
        if len(peopled) > 1 and _known(text, whole) >= LEAST_IN_TABLE and _share(whole) >= SHARE:
            yield from _others(text, covered, whole, page[0].page)
            continue
        for parts in peopled:
            if _known(text, parts) >= LEAST and _share(parts) >= SHARE:
                yield from _others(text, covered, parts, page[0].page)


def _known(text: str, parts: Sequence[_Part]) -> int:
    """How many different people were found in the cells."""
    return len({fold(text[part.start : part.end]) for part in parts if part.somebody})


def _share(parts: Sequence[_Part]) -> float:
    return sum(part.somebody for part in parts) / len(parts)


def _others(text: str, covered: bytearray, parts: Sequence[_Part], page: int) -> Iterator[Mention]:
    """Who else stands in these cells."""
    share = _share(parts)
    lettered = share >= SHARE_OF_WORDS and sum(part.letters for part in parts) >= LEAST
    for start, end, somebody, _ in parts:
        if somebody or any(covered[start:end]):
            continue
        if _may_be(text, start, end, share):
            yield Mention(page, start, end, "PERSON", text[start:end], 0.75, "peopled", ("layout:table",))
        elif lettered and _may_be_letters(text[start:end]):
            yield Mention(
                page, start, end, "INITIALS", text[start:end], 0.7, "peopled", ("layout:table", "form:initials")
            )


def _tables(text: str, covered: bytearray) -> Iterator[list[list[tuple[int, int]]]]:
    """The columns of each table, without its heads: a first row in which nothing was found."""
    for rows in written_tables(text):
        columns: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
        for number, row in enumerate(rows):
            if number or any(covered[row.cells[0][0] : row.cells[-1][1]]):
                for cell, place in zip(row.cells, row.columns, strict=True):
                    columns[place].append(cell)
        yield list(columns.values())


def _parts(text: str, covered: bytearray, start: int, end: int) -> Iterator[_Part]:
    """Those who stand in a cell; a whole name that was found is one, whatever signs are in it."""
    first = start
    spans = []
    for joint in _JOINT.finditer(text, start, end):
        if not (covered[joint.start()] == covered[joint.end() - 1] == _NAMED):
            spans.append((first, joint.start()))
            first = joint.end()
    for front, high in (*spans, (first, end)):
        low = front + len(text[front:high]) - len(text[front:high].lstrip())
        core = _CORE.fullmatch(text, low, high)
        begin, stop = core.span("core") if core else (low, high)
        if begin == stop or _EMPTY.fullmatch(text, begin, stop):
            continue
        marks = {covered[at] for at in range(begin, stop) if text[at].isalnum()}
        yield _Part(begin, stop, bool(marks) and marks <= {_NAMED, _INITIALLED}, marks == {_INITIALLED})


def _may_be(text: str, start: int, end: int, share: float) -> bool:
    name = _NAME.fullmatch(text, start, end)
    if name is None:
        return False
    lexicon = load()
    low = fold(name["core"])
    if low in lexicon.never_names or low in lexicon.organisation_words or low in no_names():
        return False
    if low in lexicon.labels and not name["given"]:
        return False  # the head of the column, where something was found in another head
    given = fold(name["given"] or "")
    borne = given in lexicon.first_names or given in lexicon.surnames
    if given in lexicon.organisation_words or (given in lexicon.words and not borne):
        return False
    if low in _PRODUCTS:
        return False
    if _THING.search(low):
        return low in lexicon.surnames
    if name["first"] or low in lexicon.first_names or low in lexicon.surnames_common:
        return True
    if name["given"]:
        return low in lexicon.surnames and share >= SHARE_OF_WORDS
    if low in lexicon.words or low in lexicon.abbreviations or low in lexicon.places:
        return low in lexicon.surnames and share >= SHARE_OF_WORDS
    return True


def _may_be_letters(letters: str) -> bool:
    low = fold(letters).replace(".", "")
    if not _LETTERS.fullmatch(letters) or low in NOBODY or low in OFFICES or low in no_names():
        return False
    return not letters.islower() or low not in load().words
