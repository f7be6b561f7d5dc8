# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names that go on over a hyphen, "v.d." or one dot for all initials. All people are invented."""

from __future__ import annotations

import pytest

from recognizers.person import PersonRecognizer

WHOLE = [
    ("De brief van mevrouw B.K. Zandhout - van Uls is ontvangen.", "B.K. Zandhout - van Uls"),
    ("Aanwezig: mevrouw Roodhofs – van Uls, en anderen", "Roodhofs – van Uls"),
    ("mevrouw K.L. Beek Beekens - de Groot (CDA)", "K.L. Beek Beekens - de Groot"),
    ("Namens J. Tol-v.d. Berg is gebeld.", "J. Tol-v.d. Berg"),
    ("T.a.v. B.D. Stolkers-v.d. Linde, Zwolle", "B.D. Stolkers-v.d. Linde"),
    ("Ook mevrouw Stal-v.d. Horst belde.", "Stal-v.d. Horst"),
    ("Ook mevrouw Tolsma-v/d Horst belde.", "Tolsma-v/d Horst"),
    ("De heer BDD. Stolk heeft gebeld.", "BDD. Stolk"),
    ("Klacht van mw. PJ. Stolkers over geluid.", "PJ. Stolkers"),
    ("De heer BDD. Komen deelt mede dat het klaar is.", "BDD. Komen"),
    ("Afwezig: AB. Tolsma (WHD), HJ. van der Berg.", "HJ. van der Berg"),
]
APART = [
    ("Namens het CDA. Stolk vindt dat niet.", "CDA"),
    ("De hoek Kerkstraat-v.d. Helmlaan is afgesloten.", "Kerkstraat"),
    ("Mevrouw T. Linthorst - de gemeente wil dat - was er.", "gemeente"),
    ("Mevrouw A. Jansen - van Utrecht", "Utrecht"),
    ("A. Tolsma - van Defensie, B. Roos - de Gemeente", "Defensie"),
    ("A. Tolsma - van Defensie, B. Roos - de Gemeente", "Gemeente"),
    ("Aanwezig: de NVWA, RWS. Bakker was er niet.", "RWS"),
]


def _found(text: str) -> list[str]:
    hits = PersonRecognizer().analyze(text, ["PERSON"])
    return [text[one.start : one.end] for one in hits]


@pytest.mark.parametrize(("text", "name"), WHOLE)
def test_finds_the_whole_name(text: str, name: str) -> None:
    assert name in _found(text)


@pytest.mark.parametrize(("text", "other"), APART)
def test_takes_nothing_else_into_a_name(text: str, other: str) -> None:
    assert not any(other in name for name in _found(text))
