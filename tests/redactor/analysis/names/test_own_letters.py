# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Letters beside the name that they are made of are its initials. All people are invented."""

from __future__ import annotations

import pytest

from redactor.analysis.mention import Mention
from redactor.analysis.names.own_letters import with_own_letters


def _letters(text: str, *names: str) -> list[str]:
    page = [
        Mention(0, text.index(name), text.index(name) + len(name), "PERSON", name, 0.9, "marked", ()) for name in names
    ]
    return [one.text for one in with_own_letters([page], [text])[0] if one.entity_type == "INITIALS"]


@pytest.mark.parametrize(
    ("text", "name", "letters"),
    [
        ("Brandsma, E.L.      aanwezig    elb\nOp tijd", "Brandsma, E.L.", ["elb"]),
        ("Brandsma, E.L.      aanwezig    EB\nOp tijd", "Brandsma, E.L.", ["EB"]),
        ("Geesje Pol-Nijmeijer    CDA    gpn\n", "Geesje Pol-Nijmeijer", ["gpn"]),
        ("mr. P.P. van Haeften | VVD | PPvH |\n", "P.P. van Haeften", ["PPvH"]),
        ("Ewa Nowicka (EN; verslag)", "Ewa Nowicka", ["EN"]),
        ("Jan-Willem Dros (JWD), Fatima", "Jan-Willem Dros", ["JWD"]),
        ("ŞA = Şule Altıntaş, RH", "Şule Altıntaş", ["ŞA"]),
        ("NB   afdelingshoofd   N. Benhaddou\n", "N. Benhaddou", ["NB"]),
        ("teamleider    lg    12/3   (L. Gommers)\n", "L. Gommers", ["lg"]),
        ("de heer Dirk Elzen", "Dirk Elzen", []),
        ("MR M. Rooder", "M. Rooder", []),
        ("Ewa Nowicka (VVD), verslag", "Ewa Nowicka", []),
        ("Ewa Nowicka vroeg dat aan\nen", "Ewa Nowicka", []),
        ("Nowicka    EN\n", "Nowicka", []),
    ],
)
def test_only_letters_that_fit_the_name_beside_them(text: str, name: str, letters: list[str]) -> None:
    assert _letters(text, name) == letters


def test_what_is_found_already_is_left_alone() -> None:
    text = "Ewa Nowicka (EN)"
    page = [
        Mention(0, 0, 11, "PERSON", "Ewa Nowicka", 0.9, "marked", ()),
        Mention(0, 13, 15, "INITIALS", "EN", 0.9, "marked", ()),
    ]
    assert with_own_letters([page], [text])[0] == page
