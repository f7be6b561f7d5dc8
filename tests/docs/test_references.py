# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a docstring refers to is there: a module that moved leaves no reference to where it was."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_REFERENCE = re.compile(r":(?:mod|func|class|data|meth|attr):`~?((?:redactor|recognizers|api|benchmarks)(?:\.\w+)+)`")


def is_there(name: str) -> bool:
    """Whether a dotted name is a module, or something in one."""
    module, _, rest = name.partition(".")
    found: object = import_module(module)
    for part in rest.split("."):
        module = f"{module}.{part}"
        try:
            found = getattr(found, part)
        except AttributeError:
            try:
                found = import_module(module)
            except ModuleNotFoundError:
                return False
    return True


@pytest.mark.parametrize("folder", ["redactor", "recognizers", "api", "benchmarks"])
def test_what_docstrings_refer_to_is_there(folder: str) -> None:
    references = {
        (path.relative_to(ROOT).as_posix(), name)
        for path in (ROOT / folder).rglob("*.py")
        for name in _REFERENCE.findall(path.read_text(encoding="utf-8"))
    }
    assert references
    assert sorted(one for one in references if not is_there(one[1])) == []


def test_a_name_that_moved_is_not_there() -> None:
    assert is_there("redactor.analysis.titles.column_roles")
    assert not is_there("redactor.analysis.column_roles")
