# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Why PyMuPDF is pinned below 1.28: what other versions do wrong, and what our own path must do right with this one.

When the pin is to be lifted, these tests say whether it can be. Sources: docs/decisions/0003-pymupdf-pin.md.
"""

from __future__ import annotations

import importlib.metadata
import io
import re
from pathlib import Path

import pymupdf
import pypdfium2
import pytest

from redactor import pipeline
from redactor.formats.pdf import PdfFormat
from redactor.limits import Limits
from redactor.model import Action, Decision, Document, Finding, Plan

SECRET = "Zonnehuizen"
LINE = f"Het besluit van {SECRET} ligt ter inzage bij de balie"


def page_with(*streams: str) -> bytes:
    """A page whose content is written by hand, in Helvetica as /F1."""
    document = pymupdf.open()
    page = document.new_page(width=400, height=200)
    page.insert_text((20, 190), "voet", fontname="helv")
    (number,) = page.get_contents()
    font = next(name for *_, name, _ in page.get_fonts())
    content = "\n".join(streams).replace("/F1", f"/{font}")
    document.update_stream(number, content.encode("latin-1"))
    return bytes(document.tobytes())


def redacted(data: bytes, secret: str) -> tuple[Document, bytes]:
    """Our whole PDF path with a finding at each occurrence; proved, or it raises."""
    document = PdfFormat().read(io.BytesIO(data), Limits())
    at = [(match.start(), match.end()) for match in re.finditer(secret, document.pages[0].text)]
    assert at
    findings = tuple(Finding(number, 1, start, end, "PERSON", 1.0, "test") for number, (start, end) in enumerate(at, 1))
    decisions = tuple(Decision(one.id, Action.REDACT, "test", "5.1.2.e") for one in findings)
    plan = Plan(document.sha256, "test", "1", findings, (), decisions)
    return document, pipeline.apply(document, plan).data


def read(data: bytes) -> str:
    return str(pypdfium2.PdfDocument(data)[0].get_textpage().get_text_range())


def test_the_installed_version_is_within_the_pin() -> None:
    version = tuple(int(part) for part in importlib.metadata.version("pymupdf").split(".")[:3])
    assert (1, 26, 7) <= version < (1, 28)


def test_public_words_behind_a_name_stay_readable() -> None:
    """2.0 pulls the text that follows under the box; ours may set the line anew, but never under a box."""
    _, output = redacted(page_with(f"BT /F1 11 Tf 20 100 Td ({LINE}) Tj ET"), SECRET)
    text = read(output)
    assert SECRET not in text
    assert "ligt ter inzage bij de balie" in text


def test_a_name_in_the_middle_of_one_string_goes_whole() -> None:
    """The class of leak-bench ``tj_midstring``: kerned pieces of one string around the name."""
    pieces = "[(Het besluit van Zon) 20 (nehui) -15 (zen ligt ter inzage)] TJ"
    _, output = redacted(page_with(f"BT /F1 11 Tf 20 100 Td {pieces} ET"), SECRET)
    assert "zen" not in read(output).replace("ter inzage", "")
    assert "ligt ter inzage" in read(output)


def test_no_letter_of_a_name_that_is_broken_over_a_line_is_left() -> None:
    """The class of leak-bench ``hyphenated_lines``: 2.0 leaves the last letter."""
    data = page_with("BT /F1 11 Tf 20 100 Td (Aan de heer Zonne-) Tj 0 -14 Td (huizen, wonende te Voorbeeld) Tj ET")
    _, output = redacted(data, "Zonne-\nhuizen")
    assert re.sub(r"[^a-z]", "", read(output).lower()).count("nhuizen") == 0
    assert "wonende te Voorbeeld" in read(output)


def test_a_glyph_that_is_printed_twice_is_read_once() -> None:
    """1.28 duplicates an overprinted glyph (issue 5054): spans would count characters that aren't there."""
    font, x, shown = pymupdf.Font("helv"), 20.0, []
    for letter in LINE:
        shown += [f"1 0 0 1 {at:.3f} 100 Tm ({letter}) Tj" for at in (x, x)]
        x += font.text_length(letter, 11)
    document, output = redacted(page_with(f"BT /F1 11 Tf {' '.join(shown)} ET"), SECRET)
    assert document.pages[0].text.splitlines()[0] == LINE
    assert "Zonne" not in read(output)


def test_a_line_that_is_printed_twice_to_look_bold_goes_twice() -> None:
    """Poor man's bold: both copies of the name go, or the page becomes a picture."""
    twice = [f"BT /F1 11 Tf {x} 100 Td ({LINE}) Tj ET" for x in (20, 20.1)]
    _, output = redacted(page_with(*twice), SECRET)
    assert "Zo" not in read(output)


def test_scrub_is_not_used() -> None:
    """It raises on some inputs and is no sanitiser: the rebuild is."""
    package = Path(__file__).parents[4] / "redactor"
    assert [path for path in package.rglob("*.py") if re.search(r"\.scrub\(", path.read_text(encoding="utf-8"))] == []


@pytest.mark.shared
@pytest.mark.parametrize("case", ["c104a_tj_midstring.pdf", "c010a_hyphenated_lines.pdf"])
def test_the_files_that_showed_it(case: str, shared: Path) -> None:
    document = PdfFormat().read(io.BytesIO((shared / "leakbench" / "public" / case).read_bytes()), Limits())
    assert document.pages[0].text.strip()
