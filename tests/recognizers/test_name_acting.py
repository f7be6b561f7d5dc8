# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Single names without a title that act as people do, and words that only look so."""

from __future__ import annotations

import pytest

from recognizers.person import PersonRecognizer

RECOGNIZER = PersonRecognizer()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Gisteren belt Haddad, en Haddad vraagt om uitstel.", "Haddad"),
        ("Ik begreep van Ousmane dat het klaar is.", "Ousmane"),
        ("Er is overleg geweest met A. Tol, Haddad en de directie.", "Haddad"),
        ("Dit is met Ousmane besproken.", "Ousmane"),
        ("Als Ousmane het goed vindt, gaan we door.", "Ousmane"),
        ("Aanwezig: Grietje Mazur, Klaas Kretschmann, Hicham el Ziani", "Hicham el Ziani"),
        ("Aanwezig:\nTer Bokhorst B. (GroenLinks-PvdA)", "Ter Bokhorst B."),
        ("ÇELİK M.\ngemeente", "ÇELİK M."),
        ("ACHTERNAAM    DEMIRCI\nVOORNAMEN     TUĞBA\nBSN     1", "TUĞBA"),
    ],
)
def test_finds(text: str, found: str) -> None:
    names = [text[one.start : one.end] for one in RECOGNIZER.analyze(text, ["PERSON"])]
    assert found in names


@pytest.mark.parametrize(
    "text",
    [
        "De Kamer vraagt om uitstel en het Rijk wil dat ook.",
        "Utrecht wil een nieuwe brug.",
        "Logboek komt later, Bijlage vraagt aandacht.",
        "De gemeente, Deventer en de provincie.",
        "De reactie van Brussel volgt.",
        "Rijkswaterstaat stuurt een brief.",
    ],
)
def test_leaves(text: str) -> None:
    assert [text[one.start : one.end] for one in RECOGNIZER.analyze(text, ["PERSON"])] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Actie: Eline v.d. Wal stuurt een brief", "Eline v.d. Wal"),
        ("De nota is van A. v.d. Berg.", "A. v.d. Berg"),
        ("Hij belde mw. v.d. Hoek.", "v.d. Hoek"),
        ("Piet v/d Meer is er niet.", "Piet v/d Meer"),
        ("Aan: Berg, A. v.d.", "Berg, A. v.d."),
        ("Afgestemd met WJZ (Fenna).", "Fenna"),
        ("Verdachte was VISSER, zei men. Ik hield verdachte VISSER aan.", "VISSER"),
    ],
)
def test_short_prefixes_and_capitals(text: str, found: str) -> None:
    assert found in [text[one.start : one.end] for one in RECOGNIZER.analyze(text, ["PERSON"])]
