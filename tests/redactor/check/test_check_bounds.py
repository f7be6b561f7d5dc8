# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What small files would make of the check: millions of cells, one string a million times, files in files."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from xml.etree import ElementTree as ET

import pytest

from redactor.check import slides
from redactor.check.container import Budget, Parts
from redactor.check.data_uris import without_uris
from redactor.check.found import Found
from redactor.check.mail import is_mail, read_mail
from redactor.check.packages import read_package
from redactor.check.rtf import text_of_rtf
from redactor.check.spreadsheet import Spans
from redactor.check.webpage import read_webpage
from redactor.errors import DamagedDocument, LimitExceeded
from redactor.limits import Limits

office = importlib.import_module("canaries.office")
office_sheets = importlib.import_module("canaries.office_sheets")
office_parts = importlib.import_module("canaries.office_parts")

SMALL = Limits(page_characters=10_000, objects=20_000)


def test_a_sheet_that_is_named_twice_is_damaged() -> None:
    sheets = "".join(f'<sheet name="{number}" r:id="rId1"/>' for number in range(50))
    root = (
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
        ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        f"<sheets>{sheets}</sheets></workbook>"
    )
    with pytest.raises(DamagedDocument):
        read_package(office.book(office.cells("x"), xl__workbook_xml=root), SMALL)


def test_a_string_that_many_cells_share_is_not_repeated_for_ever() -> None:
    strings = f"<sst><si><t>{'lang ' * 100}</t></si></sst>"
    cells = '<c t="s"><v>0</v></c>' * 1000
    targets = office_parts.rels(("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"))
    parts = {"xl/_rels/workbook.xml.rels": targets, "xl/sharedStrings.xml": strings}
    with pytest.raises(LimitExceeded):
        read_package(office.book(f"<sheetData><row>{cells}</row></sheetData>", **parts), SMALL)


def test_a_cell_in_the_far_corner_is_one_cell() -> None:
    corner = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>hoek</t></is></c></row>'
    data = office.book(f"<cols><col min='1' max='16383' hidden='1'/></cols><sheetData>{corner}</sheetData>")
    assert read_package(data, SMALL).document.pages[0].text.split() == ["Lijst", "hoek"]


def test_columns_that_are_hidden_many_times_are_one_span() -> None:
    spans = Spans([(1, 16_384)] * 1000 + [(20_000, 20_001)])
    assert 16_384 in spans
    assert 16_385 not in spans
    assert 20_001 in spans


def test_merged_cells_that_cover_a_sheet_many_times_are_refused() -> None:
    rows = "".join(f'<row r="{number}"/>' for number in range(1, 4001))
    merged = '<mergeCell ref="A1:XFD1048576"/>' * 600
    data = office.book(f"<sheetData>{rows}</sheetData><mergeCells>{merged}</mergeCells>")
    with pytest.raises(LimitExceeded):
        read_package(data, Limits())


def test_files_in_files_are_opened_three_deep() -> None:
    data = office.word(office.run("binnenste"))
    for _ in range(4):
        data = office_parts.linked("", "package", "embeddings/inner.docx", data)
    package = read_package(data, Limits())
    assert ("not-assessed", "embedded", 1) in package.rules
    assert "binnenste" not in repr(package.document.hidden)


def test_files_in_files_share_one_budget() -> None:
    limits = Limits(expanded_bytes=6000)
    inner = office.word("", **{"word/leeg.txt": " " * 4000})
    Parts(inner, limits)
    with pytest.raises(LimitExceeded):
        read_package(office.word("", **{"word/embeddings/a.docx": inner, "word/embeddings/b.docx": inner}), limits)


@pytest.mark.parametrize("taken", [{"size": 11}, {"parts": 11}, {"elements": 11}])
def test_a_budget_ends(taken: dict[str, int]) -> None:
    budget = Budget(Limits(expanded_bytes=10, objects=10))
    with pytest.raises(LimitExceeded):
        budget.take(**taken)


def test_elements_are_counted_before_they_are_built() -> None:
    with pytest.raises(LimitExceeded):
        read_package(office.word("<a/>" * 50_000), SMALL)


def test_text_that_is_said_many_times_ends() -> None:
    found = Found(SMALL)
    for _ in range(40):
        found.say("comment", "a b " * 250)
    with pytest.raises(LimitExceeded):
        found.say("comment", "a b " * 250)


def test_elements_that_never_close_are_refused() -> None:
    with pytest.raises(LimitExceeded):
        read_webpage(b"<html>" + b"<b>" * 6000)


def test_ends_of_elements_that_never_began_do_no_harm() -> None:
    page = read_webpage(b"<html>" + b"<b>" * 4000 + b"</i>" * 20_000 + b"slot").document.pages[0]
    assert page.text.strip() == "slot"


def test_pages_in_pages_are_opened_three_deep() -> None:
    text = "binnenste"
    for _ in range(4):
        escaped = text.replace("&", "&amp;").replace('"', "&quot;")
        text = f'<html><iframe srcdoc="{escaped}"></iframe></html>'
    package = read_webpage(text.encode())
    assert ("not-assessed", "embedded", 1) in package.rules


def test_an_address_with_data_is_taken_out_whole() -> None:
    page, uris = without_uris('<img src="data:image/png;charset=x;base64,' + "QUJD" * 1000 + '"><p>na</p>')
    assert page == '<img src="data:,"><p>na</p>'
    assert uris == [("image/png", b"ABC" * 1000)]


def test_a_mail_of_too_many_parts_is_refused() -> None:
    parts = b"--x\r\nContent-Type: text/plain\r\n\r\na\r\n" * 1100
    data = b'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n' + parts + b"--x--\r\n"
    assert is_mail(data)
    with pytest.raises(LimitExceeded):
        read_mail(data)


@pytest.mark.parametrize(
    ("untrusted", "shown", "hidden"),
    [
        (rb"{\rtf1 a\par b}", "a\nb", ""),
        (rb"{\rtf1{\fonttbl{\f0 Arial;}}\u233?n}", "én", ""),
        (rb"{\rtf1 caf\'e9 {\v weg} {\*\annotation nee}}", "café  ", "wegnee"),
        (rb"{\rtf1{\info{\author Piet}}x}", "x", "Piet"),
        (rb"}}}{{{\rtf1", "", ""),
    ],
)
def test_rich_text(untrusted: bytes, shown: str, hidden: str) -> None:
    assert text_of_rtf(untrusted) == (shown, hidden, 0)


def test_every_part_is_read_or_told() -> None:
    parts = {
        "word/media/image1.png": office_parts.picture(20, 20, 9),
        "word/x.dat": b"\0\1\2x" * 9,
        "word/leeg.bin": b"",
    }
    package = read_package(office.word("", **parts), Limits())
    assert package.assessed == {"word/document.xml", *parts}
    assert ("not-assessed", "binary_part", 1) in package.rules


def test_words_of_attributes_are_judged_up_to_a_limit_and_the_rest_is_told() -> None:
    marks = "".join(f'<w:bookmarkStart w:name="gesprek met nummer {number}"/>' for number in range(50_000))
    package = read_package(office.word(marks), Limits())
    assert ("not-assessed", "attributes", 1) in package.rules
    (part,) = package.document.hidden
    assert part.kind == "attribute"
    assert 900_000 < len(part.text) <= 1_000_000


def test_places_of_cells_are_no_words() -> None:
    sheet = '<sheetData><row r="1"><c r="AB12345"><v>1</v></c></row></sheetData><autoFilter ref="A10000:$B$20000"/>'
    assert read_package(office.book(sheet), Limits()).document.hidden[0].text == "Lijst"


def test_rows_of_one_number_work_out_their_merged_cells_once(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[int] = []
    begin = Spans.__init__

    def counted(self: Spans, ranges: Sequence[tuple[int, int]]) -> None:
        made.append(1)
        begin(self, ranges)

    monkeypatch.setattr(Spans, "__init__", counted)
    rows = '<row r="1"><c><v>1</v></c></row>' * 500
    merged = "".join(f'<mergeCell ref="A{number}:B{number}"/>' for number in range(1, 3))
    data = office.book(f"<sheetData>{rows}</sheetData><mergeCells>{merged}</mergeCells>")
    read_package(data, Limits())
    assert len(made) < 10


def test_a_shape_under_many_bars_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    said = slides._said

    def counted(element: ET.Element) -> str:
        read.append(1)
        return said(element)

    monkeypatch.setattr(slides, "_said", counted)
    shapes = "".join(office_sheets.shape("", "000000", (number * 50, 10, 40, 10)) for number in range(100))
    read_package(office_sheets.deck(shapes), Limits())
    assert len(read) <= 200


def test_a_line_of_a_mail_that_is_too_long_is_not_decoded() -> None:
    line = "=?utf-8?q?a?= " * 5000
    package = read_mail(f"MIME-Version: 1.0\r\nSubject: {line}\r\n\r\nhallo\r\n".encode())
    assert "=?utf-8?q?a?=" in package.document.pages[0].text
    assert package.rules == (("not-assessed", "encoded_data", 1),)
