# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""``plan.xlsx``: a plan that an officer changes in a spreadsheet; :mod:`redactor.report.plan_edit` reads it back.

Four sheets: *Uitleg* says how, *Bevindingen* has one row a finding, *Personen* one row a person (a change there holds
for every mention of the name), *Vakken* takes boxes that the officer draws. What an officer may change is the
decision, the ground and the remark; everything else is only read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from redactor.model import Action
from redactor.report.cells import explain, put, save, table
from redactor.weighing.grounds import grounds
from redactor.weighing.vocabulary import ENTITY_TYPES, FLAGS, NAMES, ROLE_WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from redactor.model import Decision, Document, Finding, Person, Plan
    from redactor.report.cells import Value

WORDS: Mapping[Action, str] = {
    Action.REDACT: "lakken",
    Action.KEEP: "laten staan",
    Action.REVIEW: "beoordelen",
}
FINDINGS, PERSONS, BOXES, INFO, HELP = "Bevindingen", "Personen", "Vakken", "Gegevens", "Uitleg"
FINDING_HEADS = (
    "Nr", "Pagina", "Soort", "Persoon", "Rol", "Besluit", "Grond", "Opmerking", "Regel", "Motivering", "Let op",
)  # fmt: skip
PERSON_HEADS = ("Persoon", "Rol", "Vermeldingen", "Nu", "Besluit", "Grond", "Ook contactgegevens", "Opmerking")
BOX_HEADS = ("Pagina", "Links", "Boven", "Rechts", "Onder", "Grond", "Opmerking")
_HELP = (
    "Dit werkblad hoort bij één document. U kunt hier besluiten wijzigen.",
    "U vult alleen de gele kolommen in. Verander de andere kolommen niet.",
    "Bevindingen: één rij per gevonden gegeven. Wijzig 'Besluit', 'Grond' of 'Opmerking'.",
    "Besluit: 'lakken' (onleesbaar), 'laten staan' (leesbaar) of 'beoordelen' (blijft onleesbaar tot iemand beslist).",
    "Personen: vul 'Besluit' in om alle vermeldingen van de naam van één persoon tegelijk te wijzigen.",
    "Zet 'Ook contactgegevens' op 'ja' als het besluit ook geldt voor e-mailadres, telefoonnummer en dergelijke.",
    "Vakken: teken zelf een vak. De maten zijn in punten (1/72 inch) vanaf de linkerbovenhoek van de pagina.",
    "Een burgerservicenummer, vreemdelingennummer, handtekening of paraaf laten staan kan alleen met een opmerking.",
    "Verwijder geen rijen en geen werkbladen: dan kan het plan niet worden ingelezen.",
    "Klaar? Bewaar het bestand als .xlsx. Voer het in met: redactor apply DOCUMENT PLAN --sheet BESTAND.xlsx -o MAP",
)
_SPARE_ROWS = 200
_TO_FILL = ("Besluit", "Grond", "Opmerking")
"""columns that an officer may change: coloured, so that it shows where"""


def write_sheet(plan: Plan, *, document: Document | None = None) -> bytes:
    """The plan as a workbook. With ``document`` the found text stands beside each row: such a file stays inside."""
    from openpyxl import Workbook

    book = Workbook()
    sheet: Any = book.active
    sheet.title = HELP
    explain(sheet, _HELP)
    _write_findings(book, plan, document)
    _write_persons(book, plan, document)
    _write_boxes(book, plan)
    info: Any = book.create_sheet(INFO)
    for number, (name, value) in enumerate(identity(plan).items(), start=1):
        put(info, number, 1, name)
        put(info, number, 2, value)
    info.sheet_state = "hidden"
    return save(book)


def identity(plan: Plan) -> dict[str, str]:
    """What ties a spreadsheet to its plan."""
    return {
        "document_sha256": plan.document_sha256,
        "policy": plan.policy,
        "policy_version": plan.policy_version,
        "findings": str(len(plan.findings)),
    }


def _with_text(heads: Sequence[str], name: str, document: Document | None, *, after: str = "Soort") -> list[str]:
    """The headings with the one for found text beside what it tells of."""
    at = list(heads).index(after) + 1
    return [*heads[:at], *([name] if document else []), *heads[at:]]


def _text(document: Document | None, finding: Finding) -> list[str]:
    if document is None:
        return []
    page = next((one for one in document.pages if one.number == finding.page), None)
    return [page.text[finding.start : finding.end] if page else ""]


def _write_findings(book: Workbook, plan: Plan, document: Document | None) -> None:
    persons = {one.id: one for one in plan.persons}
    decisions = plan.decision_of()
    sheet = book.create_sheet(FINDINGS)
    heads = _with_text(FINDING_HEADS, "Tekst", document)
    rows = [_finding_row(one, decisions[one.id], persons, document) for one in plan.findings]
    last = table(sheet, heads, rows, wrapped=("Motivering", "Let op", "Opmerking"), to_fill=_TO_FILL)
    _choices(sheet, heads, "Besluit", list(WORDS.values()), last)
    _choices(sheet, heads, "Grond", _ground_choices(), last, strict=False)


def _finding_row(
    finding: Finding, decision: Decision, persons: Mapping[int, Person], document: Document | None
) -> list[str | int | None]:
    person = persons.get(finding.person) if finding.person is not None else None
    kind = ENTITY_TYPES.get(finding.entity_type, finding.entity_type)
    return [
        finding.id,
        finding.page,
        kind.removeprefix("de ").removeprefix("het "),
        *_text(document, finding),
        finding.person,
        ROLE_WORDS.get(person.role, person.role) if person else None,
        WORDS[decision.action],
        decision.ground,
        "",
        decision.rule,
        decision.motivation,
        "; ".join(FLAGS.get(flag, flag) for flag in decision.flags),
    ]


def _write_persons(book: Workbook, plan: Plan, document: Document | None) -> None:
    by_id = {one.id: one for one in plan.findings}
    decisions = plan.decision_of()
    sheet = book.create_sheet(PERSONS)
    rows: list[list[Value]] = []
    for person in plan.persons:
        own = [by_id[number] for number in person.findings if number in by_id]
        now = sorted({WORDS[decisions[one.id].action] for one in own if one.entity_type in NAMES})
        names = [text for one in own if one.entity_type in NAMES for text in _text(document, one)]
        named = [max(names, key=len, default="")] if document else []
        role = ROLE_WORDS.get(person.role, person.role)
        rows.append([person.id, *named, role, len(own), ", ".join(now), "", "", "", ""])
    heads = _with_text(PERSON_HEADS, "Naam", document, after="Persoon")
    last = table(sheet, heads, rows, wrapped=("Opmerking",), to_fill=(*_TO_FILL, "Ook contactgegevens"))
    _choices(sheet, heads, "Besluit", list(WORDS.values()), last)
    _choices(sheet, heads, "Grond", _ground_choices(), last, strict=False)
    _choices(sheet, heads, "Ook contactgegevens", ["ja", "nee"], last)


def _write_boxes(book: Workbook, plan: Plan) -> None:
    sheet = book.create_sheet(BOXES)
    rows: list[list[Value]] = [[one.page, *one.box, one.ground, one.remark] for one in plan.manual]
    table(sheet, BOX_HEADS, rows, wrapped=("Opmerking",), to_fill=BOX_HEADS)
    _choices(sheet, BOX_HEADS, "Grond", _ground_choices(), len(plan.manual) + _SPARE_ROWS, strict=False)


def _ground_choices() -> list[str]:
    """The grounds that an officer picks most; the cell takes any other as well."""
    return [code for code, one in grounds().items() if one.law == "Woo"][:20]


def _choices(
    sheet: Worksheet, heads: Sequence[str], head: str, words: Sequence[str], last: int, *, strict: bool = True
) -> None:
    """A list to pick from. The words go in the cell itself: at most 255 characters, as spreadsheets allow."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    column = get_column_letter(list(heads).index(head) + 1)
    listed = ",".join(words)
    validation = DataValidation(type="list", formula1=f'"{listed}"', allow_blank=True, showErrorMessage=strict)
    if strict:
        validation.error, validation.errorTitle = "Kies een waarde uit de lijst.", "Onbekende waarde"
    validation.add(f"{column}2:{column}{max(2, last)}")
    sheet.add_data_validation(validation)
