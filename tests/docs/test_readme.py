# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The README as a newcomer reads it: its example runs, its pictures are there, its commands exist."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import typer

from redactor.cli import app

README = Path(__file__).parents[2] / "README.md"


def test_the_example_runs() -> None:
    failed, tried = doctest.testfile(str(README), module_relative=False, optionflags=doctest.NORMALIZE_WHITESPACE)
    assert (failed, tried > 0) == (0, True)


def test_every_command_that_is_shown_exists() -> None:
    known = set(getattr(typer.main.get_command(app), "commands", {}))
    pages = [README, *(README.parent / "docs").rglob("*.md")]
    command = re.compile(r"^redactor ([a-z-]+)", re.MULTILINE)
    shown = {name for page in pages for name in command.findall(page.read_text(encoding="utf-8"))}
    assert shown <= known


def test_every_command_is_in_the_reference() -> None:
    page = (README.parent / "docs" / "reference" / "cli.md").read_text(encoding="utf-8")
    for name in getattr(typer.main.get_command(app), "commands", {}):
        assert f"## redactor {name}" in page
