# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names that stay in one document and go in another, for the officer to look at (``.xlsx``). No name stands in it.

A person has a number in this list and nothing else: who it is shows in the documents that are named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.model import Action
from redactor.report.cells import explain, save, table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

#: What happens to a name, as an officer reads it. Review is redacted until somebody answers.
WORDS: Mapping[Action, str] = {
    Action.KEEP: "leesbaar",
    Action.REDACT: "onleesbaar",
    Action.REVIEW: "onleesbaar, nog te beoordelen",
}
_HEADS = ("Nr. persoon", "Document", "Naam is daar", "Mogelijk twee mensen met dezelfde naam")
_HELP = (
    "Dezelfde naam is in het ene document leesbaar en in het andere niet.",
    "Kijk in de documenten die hier staan of het om dezelfde persoon gaat.",
    "Is het dezelfde persoon? Maak dan een plan van een van de documenten (redactor plan) en wijzig het besluit.",
    "Zijn het twee mensen met dezelfde naam? Dan kunnen beide besluiten goed zijn.",
    "De namen staan niet in deze lijst: die ziet u in de documenten zelf.",
)


def differences_xlsx(people: Sequence[tuple[Mapping[str, tuple[Action, ...]], bool]]) -> bytes:
    """The list: for each person (document → what happens to the name there, whether it may be two people)."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Verschillen"
    rows = [
        [number, label, " en ".join(WORDS[action] for action in actions), "ja" if namesakes else "nee"]
        for number, (outcomes, namesakes) in enumerate(people, start=1)
        for label, actions in sorted(outcomes.items())
    ]
    table(sheet, _HEADS, rows)
    help_ = book.create_sheet("Uitleg")
    explain(help_, _HELP)
    return save(book)
