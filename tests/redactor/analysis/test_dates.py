# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The date that a document bears."""

from __future__ import annotations

from datetime import date

import pytest

from redactor.analysis.dates import date_of

DAY = date(2024, 5, 30)


@pytest.mark.parametrize(
    "text",
    [
        "Den Haag, 30 mei 2024\nSinds 7 oktober 2023",
        "Betreft het besluit van 7 oktober 2023\nDatum: 30 mei 2024",
        "Datum 30-05-2024",
        "Datum\n30 mei 2024\nOns kenmerk\n2023-01-02",
        "Verzonden: donderdag 30 mei 2024 17:32",
        "Sent: Thursday, May 30, 2024 5:32 PM",
        "Van: x\nVerzonden: do 30-5-2024 10:00",
        "'s-Gravenhage, 30 mei 2024",
        "Verslag overleg d.d. 30 mei 2024",
        "Datum besluit: 2024-05-30",
        "Vastgesteld op 30 mei 2024",
        "Nota van 30 mei 2024",
    ],
)
def test_the_date_is_found(text: str) -> None:
    assert date_of([text]) == DAY


@pytest.mark.parametrize(
    "text",
    ["", "Op 30 mei 2024 is besloten en op 3 juni niet.", "Datum: 30-13-2024", "30 feb 2024", "Datum: 31 juni 2024"],
)
def test_a_date_in_running_text_is_not_the_documents(text: str) -> None:
    assert date_of([text]) is None


def test_only_the_first_pages_count() -> None:
    assert date_of(["", "", "Datum: 30 mei 2024"]) is None
    assert date_of(["", "Datum: 30 mei 2024"]) == DAY
