# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers and addresses in a table that its heads, or the first cell of their row, tell to be a body's.

Below "Telefoon algemeen" the number is that of the body of the row, whoever else the row names; a row of people has no
body. A row that begins with a desk ("Meldkamer", "Storingsdienst") and names nobody has the number of that desk.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from recognizers.lexicon import fold, load
from redactor.analysis.bodies.body_names import OF_ONE, OF_SEVERAL, is_body_name
from redactor.analysis.bodies.legal_forms import OWNERS
from redactor.analysis.bodies.rows_of_bodies import BODY_HEAD, is_nobodys
from redactor.analysis.bodies.table_rows import cells_of, heads_of, read_cell, row_of
from redactor.analysis.mention import KINDS_OF_PEOPLE, Mention

_TELEPHONE = r"(?:tel(?:efoon)?(?:nummer|nr)?\.?|nummer)"
_WHICH = r"(?:algemeen|algemene|centraal|centrale|receptie|balie)"
_GENERAL_HEAD = re.compile(
    rf"{_TELEPHONE}[ ]?\(?{_WHICH}\)?|{_WHICH}(?:[ ]{_TELEPHONE})?|hoofdnummer|telefooncentrale", re.IGNORECASE
)
_DESK = re.compile(
    r"(?:gemeen(?:schappelijke)? )?(?:meldkamer|alarmcentrale)|storingsdienst|storingen|klantcontactcentrum|kcc"
    r"|klantenservice|servicedesk|helpdesk|receptie|telefooncentrale|meldpunt(?: [a-zà-ÿ]{4,20})?|persvoorlichting"
    r"|huisartsenpost|gladheidsmeldpunt|milieu(?:klachten)?lijn|wachtcommandant|buurtbemiddeling|slachtofferhulp",
    re.IGNORECASE,
)
"""the first cell of a row that is a desk's, or that of a service which everybody may call"""
_EMPTY = re.compile(r"[-–—/ .]*|n\.?v\.?t\.?|algemeen|24 uur(?:s)?|24/7|dag en nacht|centralist", re.IGNORECASE)
_VISITED_HEAD = re.compile(r"(?:vestigings|bezoek|bedrijfs|kantoor)adres(?:gegevens)?", re.IGNORECASE)
_CODE_HEAD = re.compile(r"postcode|pc", re.IGNORECASE)
_SOMEBODYS = frozenset({"number:mobile", "number:foreign"})
_LONGEST_ROW = 400
_NEAR = 20


def is_told_general(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> bool:
    """Whether a fixed number stands below the head of general numbers in the row of a body, or in that of a desk."""
    one, text = mentions[index], texts[mentions[index].page]
    if not _SOMEBODYS.isdisjoint(one.evidence):
        return False
    start, end = row_of(text, one)
    if end - start > _LONGEST_ROW:
        return False
    cells = cells_of(text, start, end)
    here = next((at for at, (a, b) in enumerate(cells) if a <= one.start < b), 0)
    if not here or OWNERS.search(text, start, end):
        return False
    return _is_of_desk(text, mentions, index, cells, here) or _is_below_head(text, start, cells, here)


def is_visited(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> bool:
    """Whether an address, or its postcode in the next cell, is below "Vestigingsadres" in the row of a company.

    ``V123;A Bouw B.V.;Kade 1``: whoever stands behind it has no home there.
    """
    one, text = mentions[index], texts[mentions[index].page]
    start, end = row_of(text, one)
    if one.entity_type not in ("ADDRESS", "POSTCODE") or end - start > _LONGEST_ROW or OWNERS.search(text, start, end):
        return False
    cells, heads = cells_of(text, start, end), heads_of(text, start)
    here = next((at for at, (a, b) in enumerate(cells) if a <= one.start < b), 0)
    if not here or len(heads) != len(cells):
        return False
    beside = one.entity_type == "POSTCODE" and _CODE_HEAD.fullmatch(heads[here])
    if not _VISITED_HEAD.fullmatch(heads[here - 1 if beside else here]):
        return False
    firms = [cell for cell in cells[:here] if is_body_name(name := read_cell(text, cell)) and OF_SEVERAL.search(name)]
    return len(firms) == 1 and not any(
        other.page == one.page and other.entity_type in KINDS_OF_PEOPLE and start <= other.start < one.start
        and not (firms[0][0] <= other.start and other.end <= firms[0][1])
        for other in mentions[max(0, index - _NEAR) : index]
    )  # fmt: skip


def _is_of_desk(
    text: str, mentions: Sequence[Mention], index: int, cells: Sequence[tuple[int, int]], here: int
) -> bool:
    first, *between = (read_cell(text, cell) for cell in cells[:here])
    if _DESK.fullmatch(first) is None or not all(map(_EMPTY.fullmatch, between)):
        return False
    return not any(
        other.page == mentions[index].page and other.entity_type in KINDS_OF_PEOPLE
        and cells[0][0] <= other.start < cells[-1][1]
        for other in mentions[max(0, index - _NEAR) : index + _NEAR]
    )  # fmt: skip


def _is_below_head(text: str, start: int, cells: Sequence[tuple[int, int]], here: int) -> bool:
    heads = heads_of(text, start)
    if len(heads) != len(cells) or not _GENERAL_HEAD.fullmatch(heads[here]):
        return False
    names = [(heads[at], read_cell(text, cell)) for at, cell in enumerate(cells) if at != here]
    return any(is_body_name(name) or (BODY_HEAD.fullmatch(head) and _bears_no_name(name)) for head, name in names)


def _bears_no_name(name: str) -> bool:
    """Whether what a table calls a body holds no surname, and is nothing that one person may carry on."""
    surnames = load().surnames
    return is_nobodys(name) and not OF_ONE.search(name) and not any(fold(word) in surnames for word in name.split())
