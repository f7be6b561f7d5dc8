# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The index of modules by feature names modules that are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
INDEX = (
    (ROOT / "docs" / "explanation" / "architecture.md").read_text(encoding="utf-8").split("## Where a feature is")[1]
)


@pytest.mark.parametrize("folder", ["recognizers/names", "recognizers", "redactor/analysis"])
def test_each_module_of_the_index_is_there(folder: str) -> None:
    section = INDEX.split(f"(`{folder}/`")[1].split("\n**")[0]
    cells = [row.split("|")[2] for row in section.splitlines() if row.startswith("| ")]
    named = re.findall(r"`([a-z]\w*)`", " ".join(cells))
    assert len(named) > 20
    assert [name for name in named if not (ROOT / folder / f"{name}.py").exists()] == []
    assert sorted(set(named)) == sorted(named), "a module stands at one feature"
