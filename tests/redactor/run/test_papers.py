# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The papers of a dossier: what the letter says, and names that are readable in one document and black in another."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

from openpyxl import load_workbook
from typer.testing import CliRunner

from redactor.cli import app
from redactor.report.inventory import Judgement, Row
from redactor.run import papers
from redactor.weighing.policy import Policy

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LETTER = Policy.load("woo").letter


def row(number: int, **figures: object) -> Row:
    return Row(str(number), "Document", Judgement.PARTLY, **figures)  # type: ignore[arg-type]


def paragraphs(docx: bytes) -> list[str]:
    """The text of every paragraph, cells included."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            ET.fromstring(archive.read(name))
        body = ET.fromstring(archive.read("word/document.xml"))
    return ["".join(text.text or "" for text in one.iter(f"{WORD}t")) for one in body.iter(f"{WORD}p")]


def test_motivation_of_a_dossier() -> None:
    rows = [
        row(1, by_ground={"5.1.2.e": 3, "5.1.1.e": 1}, names_kept=2),
        row(2, by_ground={"5.1.2.e": 2}, review=1, five_year=2),
        row(3),
    ]
    told = paragraphs(papers.motivation(iter(rows), LETTER))
    assert told[0] == papers.TITLE
    assert told[1].startswith("In 2 documenten is samen op 6 plaatsen informatie onleesbaar gemaakt.")
    assert any(one.startswith("Op één plaats gaat het om een nummer") for one in told)
    assert any("artikel 5.3 van de Woo" in one for one in told)
    assert any(one.startswith("Over één plaats moet een medewerker nog beslissen") for one in told)
    assert told[told.index("5.1.2.e") + 3] == "5"
    assert papers.motivation(iter(rows), LETTER) == papers.motivation(iter(rows), LETTER)


def test_nothing_withheld() -> None:
    told = paragraphs(papers.motivation(iter([row(1)]), LETTER))
    assert told == [papers.TITLE, "In deze documenten is niets onleesbaar gemaakt."]


def test_names_that_differ_are_listed_by_number_and_document() -> None:
    rows = [
        ("a.pdf", row(1, people=(("n1", "k1", "keep"), ("n2", "k2", "redact")))),
        ("b.pdf", row(2, people=(("n1", "k1", "redact review"), ("n2", "k2", "redact")))),
        ("c.pdf", row(3, people=(("n1", "k9", "keep"),))),
    ]
    found = papers.differing(rows)
    assert [papers.as_fields(one) for one in found] == [
        {"documents": {"a.pdf": ["keep"], "b.pdf": ["redact", "review"], "c.pdf": ["keep"]}, "namesakes": True}
    ]
    sheet = load_workbook(io.BytesIO(papers.differences(found))).worksheets[0]
    listed = [list(cells) for cells in sheet.iter_rows(min_row=2, values_only=True)]
    assert listed[:2] == [
        [1, "a.pdf", "leesbaar", "ja"],
        [1, "b.pdf", "onleesbaar en onleesbaar, nog te beoordelen", "ja"],
    ]
    assert "n1" not in str(listed)


def test_a_dossier_leaves_its_papers(tmp_path: Path) -> None:
    source, out = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    (source / "a.txt").write_text("Minister Quirijn Oostwoud besloot dit. BSN 999993653.\n", encoding="utf-8")
    (source / "b.txt").write_text("Contactpersoon: Quirijn Oostwoud, beleidsmedewerker\n", encoding="utf-8")
    run = CliRunner().invoke(app, ["batch", str(source), str(out), "--dossier", "--workers", "1"])
    assert run.exit_code == 0, run.output
    summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    assert summary["inconsistencies"] == 1
    assert summary["differing_names"] == [{"documents": {"a.txt": ["keep"], "b.txt": ["review"]}, "namesakes": True}]
    told = " ".join(paragraphs((out / "motivation.docx").read_bytes()))
    assert "2 documenten" in told
    assert "Oostwoud" not in told
    sheet = load_workbook(out / "differences.xlsx").worksheets[0]
    assert [cells[1] for cells in sheet.iter_rows(min_row=2, values_only=True)] == ["a.txt", "b.txt"]
    again = CliRunner().invoke(app, ["batch", str(source), str(out), "--dossier", "--workers", "1"])
    assert again.exit_code == 0
    assert json.loads((out / "summary.json").read_text(encoding="utf-8"))["inconsistencies"] == 1
