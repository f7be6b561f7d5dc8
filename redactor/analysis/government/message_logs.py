# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whose telephone a table of messages is from, when its heading tells the office and no name: "ministerstelefoon".

Each message of a telephone is from or to the one who has it. So the office holder is who stands in each row, when the
others in the rows are several people and none of them is called by an office.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recognizers.late import late
from recognizers.look import Cued
from redactor.analysis.mention import Mention
from redactor.analysis.names.spelling import Name, squeeze

_OFFICE = r"(?:minister(?:-president)?|staatssecretaris|burgemeester|wethouder|gedeputeerde|commissaris van de Koning)"
_HEADING = Cued(
    late(
        r"\A\W*(?:(?:bijlage|deel|document|overzicht|inventaris|export|lijst|transcript|uitdraai|weergave|logboek|"
        r"tabel|uitgelezen|geëxporteerde|van|de|het|nr\.?|(?:sms|whats[ ]?app|chat|signal|app)(?:berichten|verkeer)?|"
        r"berichten|en|\d{1,3}[a-z]?)"
        r"[ .:–-]{1,3})*\b(?:ministers?(?:telefoon|toestel)|(?:telefoon|toestel|mobiel)[ ]van[ ]de[ ]"
        rf"{_OFFICE}(?![\w-])|(?:sms|whats[ ]?app|chat|signal)[\w-]*(?:[ ](?:en|/)[ ][\w-]+)?[ -]?"
        rf"(?:berichten|verkeer)[ ](?:van[ ])?(?:de[ ])?{_OFFICE}(?![\w-]))(?P<more>[^\n]{{0,80}})",
        re.IGNORECASE,
    ),
    "telefoon", "toestel", "mobiel", "sms", "whatsapp", "whats app", "chat", "signal",
)  # fmt: skip
_SOMEBODY = (
    r"medewerk\w*|assistent\w*|secretar(?:is|esse)\b(?<!staatssecretaris)|"
    r"woordvoerder\w*|chauffeur|ambtena\w*|adviseur\w*|bureau|kabinet|oude?|oud-\w+|voormalig\w*|partner|bron|"
    r"direct\w*|hoofd|beheer\w*|beveilig\w*|SG|PSG|DG|pDG|gevonden|verzameld|gestolen|verloren|"
    r"zoekslag|dader|dossier|eigenaar|gebruik\w*|namens|dochter|zoon|vrouw|man|familie"
)
_OTHERS = re.compile(
    rf"\b(?:met|tussen|door|aan|over|en|bij|op|telefoon|toestel|mobiel|PA|MA|{_SOMEBODY})\b", re.IGNORECASE
)
"""in the heading: somebody else takes part, or has the telephone"""
_SOURCE = re.compile(rf"\b(?:{_SOMEBODY})\b", re.IGNORECASE)
"""between the heading and the table: from whom or where it comes"""
_KINDS = re.compile(r"-?[ ](?:en|/)[ ](?=(?:sms|whats[ ]?app|chat|app|signal))", re.IGNORECASE)
"""between kinds of messages: ``sms- en chatberichten``"""
_CELLS = re.compile(r"[ ]{2,}|[ ]*\t[ ]*|[ ]*[|][ ]*")
_ROW = re.compile(r"[ |\t]*(?:\d{1,4}[.)]?(?:[ ]{2,}|[\t|]|[ ]))?[ |\t]*\d{1,4}[-/. ]\w{1,9}[-/. ]\d{2,4}\b")
_CALLED = re.compile(rf"\b{_OFFICE}\b|^(?:M|MP|Stas|ik|mij)$", re.IGNORECASE)
_LEAST_ROWS, _LEAST_OTHERS = 4, 2


def owner_of_log(text: str, names: Sequence[tuple[int, Mention, Name]]) -> Iterator[int]:
    """Positions of the senders and recipients who are the one whose telephone it is."""
    heading = _HEADING.search(text)
    if heading is None or _OTHERS.search(_KINDS.sub(" ", heading["more"])):
        return
    if any(one.start < heading.end() for _, one, _ in names):
        return  # somebody is named in the heading
    columns, rows = (-1, -1), []
    spot = 0
    for line in text.split("\n"):
        cells = [*_cells(line, spot)]
        words = [cell.lower().strip(" :") for _, cell in cells]
        if columns[0] < 0 and spot > heading.end() and "van" not in words and _SOURCE.search(line):
            return
        if columns[0] < 0 and words.count("van") == 1 and words.count("aan") == 1:
            columns = words.index("van"), words.index("aan")
        elif columns[0] >= 0 and _ROW.match(line) and len(cells) > max(columns):
            rows.append((cells[columns[0]], cells[columns[1]]))
        spot += len(line) + 1
    if len(rows) < _LEAST_ROWS:
        return
    everyone = [{first[1], second[1]} for first, second in rows]
    owners = set.intersection(*everyone)
    if len(owners) != 1 or any(_CALLED.search(cell) for row in everyone for cell in row):
        return
    owner = owners.pop()
    known = {one.text: name for _, one, name in names}
    others = {_surname(known[cell]) for row in everyone for cell in row - {owner} if cell in known}
    if owner not in known or not known[owner].full or _surname(known[owner]) in others or len(others) < _LEAST_OTHERS:
        return
    places = {start for row in rows for start, cell in row if cell == owner}
    yield from (at for at, (_, one, _) in enumerate(names) if one.start in places and one.text == owner)


def _cells(line: str, start: int) -> Iterator[tuple[int, str]]:
    """The cells of a line, each with its place in the text."""
    at = 0
    for gap in (*_CELLS.finditer(line), None):
        end = gap.start() if gap else len(line)
        if line[at:end].strip():
            yield start + at, line[at:end].strip()
        at = gap.end() if gap else end


def _surname(name: Name) -> str:
    return name.surname or squeeze(name.single)
