# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""First names of two letters that abbreviate something as well: "Hoi Mo," and "de MO"."""

from __future__ import annotations

import pytest
from person_kit import names


@pytest.mark.parametrize("text", ["Hoi Mo,\n\nDank!", "Beste Jan en Mo,", "Groet, Mo", "Groet,\nMo"])
def test_a_greeting_tells_them(text: str) -> None:
    assert "Mo" in names(text)


@pytest.mark.parametrize("text", ["Beste MO,\n\nHierbij.", "Het Mo van de gemeente", "Beste MT,\n"])
def test_elsewhere_they_are_nobody(text: str) -> None:
    assert names(text) == []
