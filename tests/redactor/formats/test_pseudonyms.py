# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names that a text uses itself are not given to anybody in it."""

from __future__ import annotations

import pytest

from redactor.formats.pseudonyms import in_use


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Medewerker 1 sprak met MEDEWERKER\n 2 en burger 3", {"medewerker 1", "medewerker 2", "burger 3"}),
        ("bijzonder gegeven 1", {"bijzonder gegeven 1"}),  # not "gegeven 1" as well
        ("gegeven 1, BIG-nummer 4 en e-mailadres 12", {"gegeven 1", "big-nummer 4", "e-mailadres 12"}),
        ("Hoofdmedewerker 1, Medewerker, Medewerker 1a, Medewerkers 2", set()),
    ],
)
def test_names_in_use_are_seen(text: str, found: set[str]) -> None:
    assert in_use(text) == found
