# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Canaries: what was redacted badly is caught, by the right rule; what was redacted well passes."""

from __future__ import annotations

import dataclasses
import importlib
import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from redactor.check import Severity, check, check_file, exit_code
from redactor.check.packages import read_package
from redactor.errors import DamagedDocument, InputError, LimitExceeded, UnsupportedFormat
from redactor.limits import Limits
from redactor.model import Action, Decision, Document, Finding, Plan

make = importlib.import_module("canaries.make")
covers = importlib.import_module("canaries.covers")
leftovers = importlib.import_module("canaries.leftovers")
office = importlib.import_module("canaries.office")
office_parts = importlib.import_module("canaries.office_parts")
pages = importlib.import_module("canaries.pages")
office_sheets = importlib.import_module("canaries.office_sheets")

FIRST, LAST = make.NAME.split()
PERSON = re.compile(f"{FIRST}[ _-]{LAST}|{LAST}[ _-]{FIRST}|{FIRST.lower()}[._]{LAST.lower()}")
MARKING = re.compile(r"^(Dep\. VERTROUWELIJK)$|(departementaal vertrouwelijk)", re.MULTILINE)
JUDGED = re.compile("Ruijter")


def planner(document: Document) -> Plan:
    """Finds one invented person, a name that needs judging, and markings: enough to see that the check asks."""
    findings: list[Finding] = []
    decisions: list[Decision] = []
    for page in document.pages:
        for pattern, entity, action in (
            (PERSON, "PERSON", Action.REDACT),
            (JUDGED, "PERSON", Action.REVIEW),
            (MARKING, "MARKING", Action.KEEP),
        ):
            for match in pattern.finditer(page.text):
                number = len(findings) + 1
                evidence = ("marking" if match.lastindex == 1 else "mention",) if entity == "MARKING" else ()
                findings.append(Finding(number, page.number, match.start(), match.end(), entity, 0.9, "test", evidence))
                decisions.append(Decision(number, action, "test", ground="5.1.2.e"))
    return Plan(document.sha256, "test", "1", tuple(findings), (), tuple(decisions))


@pytest.mark.parametrize("canary", make.BAD, ids=lambda one: str(one.__name__))
def test_bad_redactions_are_caught(canary: Callable[[], bytes]) -> None:
    result = check(canary(), planner, name="besluit.pdf")
    rules = {one.rule for one in result.findings}
    assert make.BAD[canary] <= rules, rules
    assert result.exit_code == 7
    for one in result.findings:
        assert make.NAME not in repr(one)
        assert one.box is None or (one.box.x0 < one.box.x1 and one.box.y0 < one.box.y1)


@pytest.mark.parametrize("canary", make.GOOD, ids=lambda one: str(one.__name__))
def test_good_redactions_pass(canary: Callable[[], bytes]) -> None:
    result = check(canary(), planner, name="besluit.pdf")
    rules = {one.rule for one in result.findings if one.severity is not Severity.NOTE}
    assert not rules - {"not-assessed"}, result.findings


@pytest.mark.parametrize("canary", covers.BAD, ids=lambda one: str(one.__name__))
def test_bars_of_every_kind_are_caught(canary: Callable[[], bytes]) -> None:
    result = check(canary(), planner, name="besluit.pdf")
    rules = {one.rule for one in result.findings}
    assert covers.BAD[canary] & rules, rules
    assert result.exit_code == 7
    assert all(make.NAME not in repr(one) for one in result.findings)


@pytest.mark.parametrize("canary", covers.GOOD, ids=lambda one: str(one.__name__))
def test_what_only_looks_like_a_bar_passes(canary: Callable[[], bytes]) -> None:
    result = check(canary(), planner, name="besluit.pdf")
    assert not {one.rule for one in result.findings} - {"not-assessed"}, result.findings


@pytest.mark.parametrize("canary", leftovers.LEFT, ids=lambda one: str(one.__name__))
def test_what_is_left_in_the_file_is_caught_and_its_clean_twin_passes(canary: Callable[[str], bytes]) -> None:
    bad = check(canary(leftovers.NAME), planner, name="besluit.pdf")
    assert leftovers.LEFT[canary] in {one.rule for one in bad.findings}
    assert bad.exit_code == 7
    assert make.NAME not in repr(bad)
    clean = check(canary(leftovers.PLACE), planner, name="besluit.pdf")
    rules = {one.rule for one in clean.findings if one.severity is not Severity.NOTE}
    assert not rules - {"not-assessed"}, clean.findings


@pytest.mark.parametrize(
    ("matrix", "drawn_at", "blank_at"),
    [
        ("200 0 0 100 60 500", "60 500 100 100", "160 500 100 100"),
        ("-200 0 0 100 260 500", "160 500 100 100", "60 500 100 100"),
        ("0 200 -100 0 160 500", "60 500 100 100", "60 600 100 100"),
        ("200 0 0 -100 60 600", "60 500 100 100", "160 500 100 100"),
    ],
    ids=["upright", "mirrored", "turned", "upside down"],
)
@pytest.mark.parametrize("turn", [0, 90])
def test_what_is_cut_off_counts_when_it_shows_something(matrix: str, drawn_at: str, blank_at: str, turn: int) -> None:
    half = leftovers.half_drawn()
    for area, caught in ((drawn_at, False), (blank_at, True)):
        data = leftovers.pictured(half, f"q {area} re W n {matrix} cm /Im0 Do Q".encode(), turn)
        rules = {one.rule for one in check_file(data, planner)}
        assert ("picture-cut-off" in rules) is caught


def test_a_box_tells_where() -> None:
    found = [one for one in check_file(make.bar_over_text(), planner) if one.rule == "text-under-bar"]
    assert len(found) == 1
    one = found[0]
    assert one.page == 1
    assert one.box is not None
    assert 140 < one.box.x0 < 150
    assert 100 < one.box.y0 < one.box.y1 < 125
    assert one.count == len(make.NAME) - 1


@pytest.mark.parametrize("canary", [make.bar_over_text, make.bar_under_the_rotation, covers.turned_page])
def test_a_bar_is_one_finding_however_the_page_is_turned(canary: Callable[[], bytes]) -> None:
    assert len([one for one in check_file(canary(), planner) if one.rule == "text-under-bar"]) == 1


@pytest.mark.parametrize(
    ("name", "caught"),
    [
        (f"Mail_{FIRST}_{LAST}.pdf", True),
        (f"brief-{FIRST}-{LAST}-2024.pdf", True),
        ("besluit-dijkverzwaring-2024.pdf", False),
    ],
)
def test_file_names(name: str, caught: bool) -> None:
    result = check(make.true_black_box(), planner, name=name)
    assert ("file-name" in {one.rule for one in result.findings}) is caught
    assert (FIRST in result.name) is False


def test_the_file_name_of_an_unreadable_document_is_not_shown_when_it_tells_of_somebody() -> None:
    told = check(b"PK\x03\x04", planner, name=f"bezwaar-{FIRST}-{LAST}.docx")
    assert told.exit_code == 2
    assert LAST not in told.name
    assert told.name.startswith("document-")
    assert told.name.endswith(".docx")
    assert check(b"PK\x03\x04", planner, name="bezwaar-dijk.docx").name == "bezwaar-dijk.docx"


@pytest.mark.parametrize(
    ("text", "rule", "code"),
    [
        ("Een stuk zonder bijzonderheden.\n", None, 0),
        (f"Beste {make.NAME},\n", "personal-data", 7),
        ("De heer Ruijter belde.\n", "personal-data-review", 7),
        ("Dep. VERTROUWELIJK\nEen nota.\n", "marking", 7),
        ("Dit was departementaal vertrouwelijk, maar nu niet meer.\n", "marking-mentioned", 0),
    ],
)
def test_text_files(text: str, rule: str | None, code: int) -> None:
    result = check(text.encode(), planner, name="nota.txt")
    assert {one.rule for one in result.findings} == ({rule} if rule else set())
    assert result.exit_code == code


@pytest.mark.parametrize(
    ("data", "name"),
    [(b"", "leeg.pdf"), (b"PK\x03\x04", "x.docx"), (b"%PDF-1.7\n%%EOF", "x.pdf"), (b"\x89PNG\r\n\x1a\n", "x.png")],
)
def test_unreadable_documents(data: bytes, name: str) -> None:
    result = check(data, planner, name=name)
    assert result.error
    assert result.exit_code == 2
    with pytest.raises(InputError):
        check_file(data, planner, name=name)


def test_a_path_and_a_missing_file(tmp_path: Path) -> None:
    path = tmp_path / "besluit.pdf"
    path.write_bytes(make.bar_over_text())
    assert check(path, planner).exit_code == 7
    assert check(tmp_path / "er-niet.pdf", planner).exit_code == 2


def test_the_worst_decides_the_exit_code() -> None:
    clean = check(make.true_black_box(), planner, name="a.pdf")
    found = check(make.bar_over_text(), planner, name="b.pdf")
    broken = check(b"", planner, name="c.pdf")
    assert [exit_code(one) for one in ((), (clean,), (clean, found), (found, broken))] == [0, 0, 7, 2]


def test_a_caption_that_only_a_model_takes_for_a_name_passes() -> None:
    def guessing(document: Document) -> Plan:
        made = planner(document)
        guessed = tuple(dataclasses.replace(one, evidence=("model",)) for one in made.findings)
        return dataclasses.replace(made, findings=guessed)

    found = {one.rule for one in check(covers.alternate_text(), guessing, name="besluit.pdf").findings}
    assert "hidden-personal-data" not in found
    found = {one.rule for one in check(make.outline(), guessing, name="besluit.pdf").findings}
    assert "hidden-personal-data" in found, "an outline is no caption"


LEFT_IN = office.OFFICE | office_parts.PARTS | office_sheets.SHEETS | pages.PAGES


@pytest.mark.parametrize("canary", LEFT_IN, ids=lambda one: str(one.__name__))
def test_what_is_left_in_an_office_file_a_page_or_a_mail_is_caught(canary: Callable[[str], bytes]) -> None:
    name, rule = LEFT_IN[canary]
    bad = check(canary(office.NAME), planner, name=name)
    assert rule in {one.rule for one in bad.findings}, bad
    assert bad.exit_code == 7
    assert office.NAME not in repr(bad)
    clean = check(canary(office.PLACE), planner, name=name)
    assert not clean.error
    assert not [one for one in clean.findings if one.severity is not Severity.NOTE], clean.findings


def test_names_in_one_page_are_counted() -> None:
    text = office.run(office.NAME) * 3
    (found,) = check(office.word(text), planner, name="brief.docx").findings
    assert (found.rule, found.count) == ("personal-data", 3)


def _zip(**parts: bytes) -> bytes:
    return bytes(office.package(**parts))


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"PK\x03\x04 no container", DamagedDocument),
        (_zip(readme=b"text"), UnsupportedFormat),
        (_zip(word__document_xml=b"<w:document"), DamagedDocument),
        (_zip(word__document_xml=b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), DamagedDocument),
    ],
)
def test_containers_that_can_not_be_read(data: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        read_package(data, Limits())


def test_numbers_of_a_sheet_that_are_none_do_no_harm() -> None:
    odd = '<cols><col min="x" max="²" hidden="1"/></cols><sheetData><row><c t="s"><v>²</v></c></row></sheetData>'
    assert check(office.book(odd), planner, name="lijst.xlsx").findings == ()


def test_an_office_file_that_is_nested_too_deeply_is_refused() -> None:
    deep = "<a>" * 20_000 + "</a>" * 20_000
    with pytest.raises(LimitExceeded):
        read_package(office.word(deep), Limits())


def test_a_bomb_is_refused() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 3_000_000)
    with pytest.raises(LimitExceeded):
        read_package(made.getvalue(), Limits(expanded_bytes=1_000_000))
    with pytest.raises(LimitExceeded):
        read_package(made.getvalue(), Limits(stream_bytes=1_000_000))
