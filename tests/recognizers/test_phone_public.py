# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers that everybody may call, and numbers of who is called."""

from __future__ import annotations

import pytest

from recognizers.phone import PhoneRecognizer


def _general(text: str) -> bool:
    (hit,) = PhoneRecognizer().hits(text)
    return "label:general" in hit.evidence


@pytest.mark.parametrize(
    "text",
    [
        "Burgers bellen 0413 39 47 45.",
        "Inwoners kunnen bellen met 0413 39 47 45.",
        "Omwonenden kunnen bellen naar nummer 0413-394745",
        "Telefonische vragen lopen via 0118 48 58 24.",
    ],
)
def test_a_number_for_everybody_is_general(text: str) -> None:
    assert _general(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bewoners bellen Anna op 0413 39 47 45.",
        "Inwoners bellen Anna op 0413 39 47 45.",
        "Een van de inwoners belde 0413 39 47 45.",
        "Inwoner belt 0413 39 47 45.",
        "Klanten bellen 0413 39 47 45.",
        "Inwoners kunnen mij bellen op 0413 39 47 45.",
        "Inwoners bellen mij op 0413 39 47 45.",
        "Wij bellen 0413 39 47 45.",
        "De burger belt u op 0413 39 47 45.",
        "Vragen van Anna lopen via 0413 39 47 45.",
        "Telefonische vragen van inwoner 0413 39 47 45.",
        "Bezoekers belden haar op 0413 39 47 45.",
        "Omwonenden bellen op 0413 39 47 45 (mevrouw Tol)",
        "Omwonenden bellen 0413 39 47 45, A. Tol",
        "Telefonische vragen gaan naar 0413 39 47 45 (Tol)",
        "De omwonenden bellen 0413 39 47 45 (nummer van klager)",
        "Boze omwonenden bellen via 0413 39 47 45 naar de gemeente",
        "Inwoners bellen met 0413 39 47 45 van de wethouder thuis",
        "Bezoekers bellen 0413 39 47 45, dan doet mijn moeder open.",
    ],
)
def test_a_number_of_somebody_is_not(text: str) -> None:
    assert not _general(text)
