# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import json
import subprocess
import sys

import pytest

import redactor
from redactor import errors

HEAVY = (
    "presidio_analyzer",
    "presidio_anonymizer",
    "spacy",
    "fastapi",
    "numpy",
    "pymupdf",
    "pikepdf",
    "openpyxl",
    "rich",
)


def test_everything_that_is_promised_is_there() -> None:
    assert [name for name in redactor.__all__ if getattr(redactor, name) is None] == []
    assert set(redactor.__all__) <= set(dir(redactor))


def test_every_error_is_public() -> None:
    named = {name for name, one in vars(errors).items() if isinstance(one, type) and issubclass(one, Exception)}
    assert named <= set(redactor.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute"):
        _ = redactor.nothing


@pytest.mark.parametrize("module", ["redactor", "redactor.cli"])
def test_importing_costs_nothing_heavy(module: str) -> None:
    code = f"import {module}, json, sys; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert [name for name in HEAVY if name in json.loads(done.stdout)] == []
