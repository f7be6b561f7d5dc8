# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Which names are found, and what is left alone. All people are invented."""

from __future__ import annotations

import pytest

from recognizers.person import PersonRecognizer


@pytest.fixture(scope="module")
def recognizer() -> PersonRecognizer:
    return PersonRecognizer()


def names(recognizer: PersonRecognizer, text: str) -> list[str]:
    return [text[one.start : one.end] for one in recognizer.analyze(text, ["PERSON"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Van: Dalstra, P. (Piet) - BD/DGX <p.dalstra@example.nl>", ["Dalstra, P. (Piet)"]),
        (
            "Aan: Wit, A. de (Anna); 'Yilmaz, Mehmet'; Joost van den Brink",
            ["Wit, A. de (Anna)", "Yilmaz, Mehmet", "Joost van den Brink"],
        ),
        ("Aan: Hoek, J. van;\n Bouazza, F.", ["Hoek, J. van", "Bouazza, F."]),
        ("CC: El Idrissi, S. (Samira) - DGRR; Postbus Woo", ["El Idrissi, S. (Samira)"]),
        ("Beste Anouk,", ["Anouk"]),
        ("Geachte mevrouw Van der Veen,", ["Van der Veen"]),
        ("Dag allemaal,", []),
        ("Met vriendelijke groet,\n\nFatima Bouazza\nBeleidsmedewerker", ["Fatima Bouazza"]),
        ("Contactpersoon\nW. Hoekema\nT 070 1234567", ["W. Hoekema"]),
        ("Aanwezig: Jan de Wit (voorzitter), Piet Dalstra, K. Smit", ["Jan de Wit", "Piet Dalstra", "K. Smit"]),
        ("[12-03-2021 14:05:33] Piet Smit: hoi", ["Piet Smit"]),
        ("VRIES, J. DE", ["VRIES, J. DE"]),
        ("J.H.M. (Joost) de Ruig was er.", ["J.H.M. (Joost) de Ruig"]),
        ("De leden Kröger, Van Raan en Paternotte vroegen", ["Kröger", "Van Raan", "Paternotte"]),
    ],
)
def test_finds(recognizer: PersonRecognizer, text: str, expected: list[str]) -> None:
    assert names(recognizer, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Jansen B.V. en Van Lanschot Bankiers leverden dit.",
        "De Nota van de Algemene Rekenkamer en het ministerie van BZK.",
        "Op de Anne Frankstraat 3 en de Willem de Zwijgerlaan.",
    ],
)
def test_leaves_alone(recognizer: PersonRecognizer, text: str) -> None:
    assert names(recognizer, text) == []
