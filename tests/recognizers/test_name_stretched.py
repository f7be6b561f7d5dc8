# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names that go on over a hyphen, "v.d." or one dot for all initials. All people are invented."""

from __future__ import annotations

import pytest

from recognizers.person import PersonRecognizer

WHOLE = [
    ("De brief van mevrouw T.J.M. Mornhout - van Ors is ontvangen.", "T.J.M. Mornhout - van Ors"),
    ("Aanwezig: mevrouw Blaauwhofs – van Hellen Hubers, en anderen", "Blaauwhofs – van Hellen Hubers"),
    ("mevrouw C.J.G. Vliet Vlieten - de Wit (CDA)", "C.J.G. Vliet Vlieten - de Wit"),
    ("Namens J. Tol-v.d. Berg is gebeld.", "J. Tol-v.d. Berg"),
    ("T.a.v. M.C. Wientjes-v.d. Velde, Zwolle", "M.C. Wientjes-v.d. Velde"),
    ("Ook mevrouw Stal-v.d. Horst belde.", "Stal-v.d. Horst"),
    ("Ook mevrouw Tolsma-v/d Horst belde.", "Tolsma-v/d Horst"),
    ("De heer PJJ. Stolk heeft gebeld.", "PJJ. Stolk"),
    ("Klacht van mw. PJ. Stolkers over geluid.", "PJ. Stolkers"),
    ("De heer PJJ. Komen deelt mede dat het klaar is.", "PJJ. Komen"),
    ("Afwezig: AB. Tolsma (WHD), HJ. van der Berg.", "HJ. van der Berg"),
]
APART = [
    ("Namens het CDA. Stolk vindt dat niet.", "CDA"),
    ("De hoek Kerkstraat-v.d. Helmlaan is afgesloten.", "Kerkstraat"),
    ("Mevrouw T. Linthorst - de gemeente wil dat - was er.", "gemeente"),
    ("Mevrouw A. Jansen - van Utrecht", "Utrecht"),
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
