# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Facts that ship with the analysis; README.md tells where they come from."""

from __future__ import annotations

from importlib.resources import files


def lines(name: str) -> list[str]:
    """The lines of a file in this folder, without comments (lines that start with #)."""
    text = files(__name__).joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def words(name: str) -> frozenset[str]:
    """A word list in this folder: one entry a line."""
    return frozenset(lines(name))
