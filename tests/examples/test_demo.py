# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The demo from end to end: what must go from the example dossier is gone, what must stay is readable."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path

import pypdfium2
import pytest

from redactor import pipeline
from redactor.check import check
from redactor.model import Document, Plan

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
sys.path.insert(0, str(EXAMPLES))

demo = import_module("demo")
RESULTS = (".pdf", ".txt", ".csv")


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Result file → its text, read by another parser than wrote it; beside them all file names and all reports."""
    out = tmp_path_factory.mktemp("result")
    texts: dict[str, str] = {"exit code": str(demo.main(["--out", str(out), "--pictures", str(out / "pictures")]))}
    assert (out / "pictures" / "after.png").stat().st_size < 200_000
    reports = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(out.glob("*.report.json"))]
    texts |= {
        "names": " ".join(path.name for path in out.iterdir()),
        "reports": json.dumps(reports),
        "folder": str(out),
    }
    for path in sorted(out.iterdir()):
        if path.suffix == ".pdf":
            with pypdfium2.PdfDocument(path) as pdf:
                texts[path.name] = "\n".join(page.get_textpage().get_text_range() for page in pdf)
        elif path.suffix in (".txt", ".csv"):
            texts[path.name] = path.read_text(encoding="utf-8")
    return texts


def _all(results: dict[str, str]) -> str:
    return "\n".join(text for name, text in results.items() if "." in name)


def test_every_document_has_a_result(results: dict[str, str]) -> None:
    assert results["exit code"] == "0"
    assert sum("." in name for name in results) == 10


def test_every_result_passes_the_check_before_publication(results: dict[str, str]) -> None:
    """Nothing under a bar, nothing hidden, no personal data that the policy would redact in this dossier."""
    memory = demo.learn(sorted(path for path in demo.DOSSIER.iterdir() if path.suffix in RESULTS))

    def planner(document: Document) -> Plan:
        return pipeline.make_plan(document, memory=memory)

    for path in sorted(Path(results["folder"]).iterdir()):
        if path.suffix in RESULTS:
            found = check(path, planner)
            assert found.exit_code == 0, (path.name, found.findings)


@pytest.mark.parametrize(
    "stays",
    [
        "M.C. van Wijngaarden",
        "Wethouder Zijlstra",
        "het lid Van Raalte-Sewnandan",
        "woo@minbzk.nl",
        "pers@minbzk.nl",
        "070 426 64 26",
        "Z-2024-00317",
        "Bos & Van Dam Advies B.V.",
        "Lindelaan",
        "Stationsplein 12",
        "directeur Digitale Samenleving",
        "Actielijst",
    ],
)
def test_what_must_stay_is_readable(results: dict[str, str], stays: str) -> None:
    assert stays in " ".join(_all(results).split())


@pytest.mark.parametrize(
    "goes",
    [
        "Anna",
        "de Vries",
        "anna.devries",
        "devriesa",
        "Khatabi",
        "Hoekstra-Postma",
        "Yıldırım",
        "Meulenbelt",
        "Roodzant",
        "Sewpersad",
        "999993653",
        "0417 1643",
        "G-418-TX",
        "14 maart 1962",
        "Lindelaan 27",
        "Oude Gracht 188",
        "06-18 33 90 42",
        "jproodzant",
        "Nowak",
        "Pengel",
        "Wim Groen",
    ],
)
def test_what_must_go_is_nowhere(results: dict[str, str], goes: str) -> None:
    assert goes not in " ".join(_all(results).split())
    assert goes not in results["reports"]


def test_no_result_is_named_after_somebody(results: dict[str, str]) -> None:
    assert "meulenbelt" not in results["names"]
