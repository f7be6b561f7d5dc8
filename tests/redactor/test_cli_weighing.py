# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The weighing as an officer meets it on the command line: why a rule fired, and when a marking stops. All invented."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

TEXT = "De nota is BZ-vertrouwelijk genoemd door Anna de Vries, jurist.\nWethouder Tolhuys was erbij.\n"


def redactor(*words: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "redactor", *map(str, words)],
        capture_output=True, text=True, check=False, env=dict(os.environ), timeout=120,
    )  # fmt: skip


def test_explain_tells_which_rule_fired_and_why_the_others_did_not(tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text(TEXT, encoding="utf-8")
    done = redactor("policy", "explain", note, "--finding", 3)
    assert done.returncode == 0, done.stderr
    first, *rest = done.stdout.splitlines()
    assert first.startswith("office-holder (woo.toml:")
    assert "  because role is office_holder" in rest
    assert "  homonym-person: none of the role evidence homonym" in rest
    assert "Tolhuys" not in done.stdout


def test_a_finding_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text(TEXT, encoding="utf-8")
    done = redactor("policy", "explain", note, "--finding", 99)
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)


@pytest.mark.parametrize(
    ("head", "code"), [("Dep. VERTROUWELIJK\n", 6), ("OFFICIAL: SENSITIVE\n", 6), ("TLP:GREEN\n", 0), ("", 0)]
)
def test_a_marking_stops_and_a_mention_does_not(head: str, code: int, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text(head + TEXT, encoding="utf-8")
    done = redactor("redact", note, "-o", tmp_path / "out")
    assert done.returncode == code, done.stderr
    assert (tmp_path / "out" / "note.txt").exists() == (code == 0)
