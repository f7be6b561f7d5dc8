# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""``redactor check`` as a pipeline calls it: right answers, exit codes, and the formats that other tools read."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pymupdf
import pytest

from redactor import pipeline
from redactor.check import check as checks
from redactor.report.report import build
from redactor.settings import Settings

NAME = "Anna de Vries"
LETTER = f"Contactpersoon: {NAME}\nE-mail: a.devries@minbzk.nl\nTelefoon: 06-12345678\n\nDe vergunning is verleend.\n"


def check(*words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "redactor", "check", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fake redaction, our own result and something that is no PDF."""
    folder = tmp_path_factory.mktemp("check")
    canaries = importlib.import_module("canaries.make")
    (folder / "fake.pdf").write_bytes(canaries.bar_over_text())
    with pymupdf.open() as pdf:
        pdf.new_page().insert_text((72, 72), LETTER.splitlines())
        (folder / "own.pdf").write_bytes(pipeline.redact(pdf.tobytes()).data)
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7\nno objects at all")
    return folder


def test_our_own_result_passes(files: Path) -> None:
    """What lawfully stays (the domain of an address, the labels) is no finding."""
    done = check(files / "own.pdf", "--format", "junit")
    assert done.returncode == 0, done.stdout
    tree = ET.fromstring(done.stdout)
    assert {one.get("failures") for one in tree.iter("testsuite")} == {"0"}
    assert not list(tree.iter("failure"))


def test_a_fake_is_caught_and_no_value_is_told(files: Path) -> None:
    done = check(files / "fake.pdf", files / "own.pdf", "--format", "sarif")
    assert done.returncode == 7, done.stdout
    (run,) = json.loads(done.stdout)["runs"]
    assert {one["ruleId"] for one in run["results"] if one["level"] == "error"} >= {"text-under-bar"}
    places = {one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in run["results"]}
    assert {Path(one).name for one in places} == {"fake.pdf"}
    assert "Zwanenburg" not in done.stdout + done.stderr


def test_an_unreadable_file_ends_with_2(files: Path) -> None:
    done = check(files / "broken.pdf", files / "own.pdf", "--format", "json")
    assert done.returncode == 2, done.stdout
    assert "Traceback" not in done.stderr


def test_reports_of_our_own_runs_in_a_folder_are_left_out(tmp_path: Path) -> None:
    """They are for the officer and hold no value; one that is named, or not proved to be ours, is looked at."""
    from redactor.run.checking import _is_own_report
    from redactor.run.files import InputFile

    done = pipeline.redact(b"Mail van Jan de Boer aan de gemeente.\n")
    (tmp_path / "a.txt").write_bytes(done.data)
    told = build(done)

    def is_ours(name: str, changed: dict[str, Any]) -> bool:
        path = tmp_path / f"{name}.report.json"
        path.write_text(json.dumps(told | changed), encoding="utf-8")
        return _is_own_report(InputFile(path, root=tmp_path))

    assert is_ours("a", {})
    assert not _is_own_report(InputFile(tmp_path / "a.report.json")), "it was named"
    assert not is_ours("b", {}), "no document lies beside it"
    assert not is_ours("a", {"remark": "Beste mevrouw Zwanenburg"}), "no field of ours"
    assert not is_ours("a", {"overrides": [{"what": "marking", "reason": "akkoord mevrouw Zwanenburg"}]})
    (tmp_path / "a.txt").write_bytes(done.data + b"\n")
    assert not is_ours("a", {}), "another document lies beside it"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("contract_Jansen_BV", False),
        ("plan_van_aanpak", False),
        ("bezwaar_marloes_zwanenburg", True),
        ("brief-marloes.zwanenburg", True),
    ],
)
def test_what_a_file_name_tells(tmp_path: Path, name: str, told: bool) -> None:
    path = tmp_path / f"{name}.txt"
    path.write_text("Een besluit.\n", encoding="utf-8")
    found = checks(path, lambda document: pipeline.make_plan(document, Settings().policy)).findings
    assert ("file-name" in {one.rule for one in found}) is told


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """A record that tells who Kraaijenhof is, and a note that doesn't."""
    (tmp_path / "upload").mkdir()
    (tmp_path / "upload" / "1.txt").write_text("Wethouder F. Kraaijenhof opent het gemaal.\n", encoding="utf-8")
    (tmp_path / "upload" / "2.txt").write_text("Het gemaal is met F. Kraaijenhof besproken.\n", encoding="utf-8")
    return tmp_path / "upload"


@pytest.mark.parametrize(
    ("more", "terms", "code"),
    [((), "", 7), (("--dossier",), "", 0), ((), '[[never]]\ntext = "F. Kraaijenhof"\nreason = "stemt in"\n', 0)],
)
def test_what_the_dossier_or_an_officer_lets_stay_is_no_finding(
    more: tuple[str, ...], terms: str, code: int, dossier: Path, tmp_path: Path
) -> None:
    if terms:
        (tmp_path / "terms.toml").write_text(terms, encoding="utf-8")
        more = (*more, "--terms", str(tmp_path / "terms.toml"))
    done = check(dossier, *more, "--json")
    assert done.returncode == code, done.stdout
    assert "Kraaijenhof" not in done.stdout + done.stderr
