# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who stands below an office in a table whose row of names says so: a routing slip that was turned on its side.

``Paraaf | afdeling | directeur | DG | SG`` over ``naam | A. Tol | B. Kuik | C. Zijl |``: the row of names is labelled,
and bars or tabs keep each name below its office. :mod:`redactor.analysis.titles.column_roles` reads columns of people.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from recognizers.look import Cued
from redactor.analysis.members.records import HONORIFICS
from redactor.analysis.mention import Mention
from redactor.analysis.surroundings import SUPPORTING_LABEL, Cue
from redactor.model import Page

_NAMES = Cued(
    re.compile(r"(?<=\n)[ \t|]*(?:naam|namen|door)[ ]*:?[ ]*[|\t][^\n]*", re.IGNORECASE), "naam", "namen", "door"
)
_OFFICES = {
    "office_holder": re.compile(
        r"minister|mp|stas|staatssecretaris|bewindspersoon|burgemeester|wethouder|gedeputeerde|dijkgraaf|cdk",
        re.IGNORECASE,
    ),
    "senior_official": re.compile(
        r"p?sg|\(?p\)?sg|dg|ig|(?:plv\.? )?secretaris-generaal|directeur-generaal|inspecteur-generaal|"
        r"gemeentesecretaris|provinciesecretaris",
        re.IGNORECASE,
    ),
}  # fmt: skip
_CORNER = re.compile(
    r"(?:paraaf(?:route)?|parafen|parafering|accordering|akkoord|gezien|handtekening(?:en)?|routing|rondgang|functie)?",
    re.IGNORECASE,
)
"""the head above the label of the names: that those below sign, and no "Secretariaat van" or "Gesprek met\""""
_SIGNED = Cued(re.compile(r"\bpara(?:af|fen|fering)\b|\bakkoord\b", re.IGNORECASE), "paraaf", "parafe", "akkoord")
"""on a page with a table whose corner is empty"""
_OF_HELPERS = re.compile(
    r"secretaria(?:at|te)|secretaress|medewerk|ondersteun|contact|assisten|adviseurs|aanspreek", re.IGNORECASE
)
"""in the line above such a table: it tells who works for those offices"""
_LEAST = 3
"""cells of such a table: the label, and two who sign"""


def cues_of_named_rows(pages: Sequence[Page], mentions: Sequence[Mention]) -> Iterator[tuple[int, Cue]]:
    """(index of a name, cue) for the one name in a cell right below a cell that is an office and nothing else."""
    named: dict[int, list[int]] = {}
    for index, one in enumerate(mentions):
        if one.entity_type == "PERSON":
            named.setdefault(one.page, []).append(index)
    for number, indices in named.items():
        text = pages[number].text
        starts = [mentions[index].start for index in indices]
        for row in _NAMES.finditer(text):
            for start, end, role in _below_offices(text, row.start()):
                inside = indices[bisect_left(starts, start) : bisect_left(starts, end)]
                if len(inside) != 1:
                    continue
                name = mentions[inside[0]]
                if HONORIFICS.fullmatch(text[start : name.start].strip()) and not text[name.end : end].strip():
                    yield inside[0], Cue(role, "list_context:column", SUPPORTING_LABEL)


def _below_offices(text: str, line: int) -> Iterator[tuple[int, int, str]]:
    """(start, end, role) of the cells of the row that begins at ``line`` with an office right above them."""
    above = text.rfind("\n", 0, line - 1) + 1
    end = text.find("\n", line)
    end = end if end >= 0 else len(text)
    sign = "|" if "|" in text[line:end] else "\t"
    heads, cells = _cells(text, above, line - 1, sign), _cells(text, line, end, sign)
    if not text[slice(*cells[0])].strip():  # a bar before the first cell of both
        if text[slice(*heads[0])].strip():
            return
        heads, cells = heads[1:], cells[1:]
    if len(heads) < _LEAST or len(cells) > len(heads) + (not text[slice(*cells[-1])].strip()):
        return
    corner = text[slice(*heads[0])].strip(" :*")
    above_all = text[: heads[0][0]].rstrip().rpartition("\n")[2]
    if not _CORNER.fullmatch(corner) or (not corner and not _SIGNED.search(text)) or _OF_HELPERS.search(above_all):
        return
    for head, cell in zip(heads[1:], cells[1:], strict=False):
        label = text[slice(*head)].strip(" :*")
        for role, office in _OFFICES.items():
            if office.fullmatch(label):
                yield *cell, role


def _cells(text: str, start: int, end: int, sign: str) -> list[tuple[int, int]]:
    """The cells of a line, one more than it has signs."""
    edges = [start - 1, *(at for at in range(start, end) if text[at] == sign), end]
    return [(before + 1, behind) for before, behind in pairwise(edges)]
