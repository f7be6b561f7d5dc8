# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Facts that the recognizers look up: one entry a line, ``#`` starts a comment. Source and licence: README.md."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def load(name: str) -> frozenset[str]:
    """The entries of ``name`` (a file of this folder, without ``.txt``)."""
    text = files(__name__).joinpath(f"{name}.txt").read_text(encoding="utf-8")
    return frozenset(line for line in text.splitlines() if line and not line.startswith("#"))
