# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The demo dossier: what is committed is what the script draws, and it holds what the demo is to show."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path

import pymupdf
import pytest

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
DOSSIER = EXAMPLES / "dossier"
sys.path.insert(0, str(EXAMPLES))

demo = import_module("demo")
make_dossier = import_module("make_dossier")


def _text(name: str) -> str:
    path = DOSSIER / name
    if path.suffix != ".pdf":
        return path.read_text(encoding="utf-8")
    with pymupdf.open(path) as pdf:
        return "\n".join(page.get_text() for page in pdf)


def test_the_committed_files_are_what_the_script_draws(tmp_path: Path) -> None:
    make_dossier.make(tmp_path)
    drawn = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    committed = {path.name: path.read_bytes() for path in DOSSIER.iterdir()}
    assert sorted(drawn) == sorted(committed)
    # another build of MuPDF may subset fonts differently, so compare what a reader gets
    for name, data in drawn.items():
        if name.endswith(".pdf"):
            with pymupdf.open(stream=data) as one, pymupdf.open(stream=committed[name]) as other:
                assert [page.get_text() for page in one] == [page.get_text() for page in other]
                assert one.metadata == other.metadata
                assert one.get_toc() == other.get_toc()
        else:
            assert data == committed[name]


@pytest.mark.parametrize(
    ("name", "held"),
    [
        ("01-mailwisseling.pdf", "Khatabi, Y. el (Youssef)"),
        ("02-kamerbrief.pdf", "M.C. van Wijngaarden"),
        ("03-verslag-stuurgroep.pdf", "AdV / JvW"),
        ("04-nota-minister.pdf", "R.J. ter Braak"),
        ("05-whatsapp.pdf", "@31655120934"),
        ("06-contactlijst.pdf", "jvwijngaarden@oudewoude.nl"),
        ("07-bezwaarschrift-mw-meulenbelt.pdf", "999993653"),
        ("08-woo-besluit.pdf", "De heer J.P. Roodzant"),
        ("09-telefoonnotitie.txt", "jproodzant@proton.me"),
        ("10-actielijst.csv", "devriesa"),
    ],
)
def test_each_document_holds_what_it_is_there_for(name: str, held: str) -> None:
    assert held in _text(name)


def test_names_stand_in_metadata_bookmarks_and_links_as_in_real_files() -> None:
    with pymupdf.open(DOSSIER / "01-mailwisseling.pdf") as pdf:
        assert "Anna" in pdf.metadata["author"]
        assert any("Kees Bos" in title for _, title, _ in pdf.get_toc())
        assert any(link.get("uri", "").startswith("mailto:anna") for link in pdf[0].get_links())


def test_one_page_is_shown_rotated_and_reads_in_the_right_order() -> None:
    with pymupdf.open(DOSSIER / "06-contactlijst.pdf") as pdf:
        assert pdf[0].rotation == 90
        assert pdf[0].rect.width > pdf[0].rect.height
        assert pdf[0].get_text().index("Naam") < pdf[0].get_text().index("Tan, Mei-Ling")


def test_boxes_cover_the_ink_of_every_signature() -> None:
    boxes = demo.drawn_boxes(DOSSIER)
    assert sum(map(len, boxes.values())) == 6
    for name, drawn in boxes.items():
        with pymupdf.open(DOSSIER / name) as pdf:
            for one in drawn:
                clip = pymupdf.Rect(*one.box)
                inside = pdf[one.page - 1].get_pixmap(clip=clip, dpi=72)
                assert any(
                    inside.pixel(x, y)[2] > inside.pixel(x, y)[0] + 40
                    for x in range(inside.width)
                    for y in range(inside.height)
                )


def test_signatures_json_names_files_that_exist() -> None:
    told = json.loads((DOSSIER / "signatures.json").read_text(encoding="utf-8"))
    assert all((DOSSIER / name).is_file() for name in told)
