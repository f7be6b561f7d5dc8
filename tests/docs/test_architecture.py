# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The index of modules by feature names modules that are there, and leaves none out where a folder is listed whole."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
INDEX = (
    (ROOT / "docs" / "explanation" / "architecture.md").read_text(encoding="utf-8").split("## Where a feature is")[1]
)


def _named(folder: str) -> list[str]:
    """The modules in the table of a folder, with the folder below it that a row tells: ``members/rosters``."""
    section = INDEX.split(f"(`{folder}/`")[1].split("\n**")[0]
    named = []
    for row in section.splitlines():
        if row.startswith("| "):
            feature, modules = row.split("|")[1:3]
            below = re.search(r"\(`([a-z]+/)`\)", feature)
            named += [f"{below[1] if below else ''}{name}" for name in re.findall(r"`([a-z]\w*)`", modules)]
    return named


@pytest.mark.parametrize("folder", ["recognizers/names", "recognizers", "redactor/analysis"])
def test_each_module_of_the_index_is_there(folder: str) -> None:
    named = _named(folder)
    assert len(named) > 20
    assert [name for name in named if not (ROOT / folder / f"{name}.py").exists()] == []
    assert sorted(set(named)) == sorted(named), "a module stands at one feature"


@pytest.mark.parametrize("folder", ["recognizers/names", "redactor/analysis"])
def test_each_module_is_in_the_index(folder: str) -> None:
    paths = [path.relative_to(ROOT / folder) for path in (ROOT / folder).rglob("*.py")]
    there = {path.with_suffix("").as_posix() for path in paths if path.parts[0] != "data" and path.stem != "__init__"}
    assert there - set(_named(folder)) == set(), "name the module in docs/explanation/architecture.md"
