# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""AGB codes of institutions stay, those of practitioners and practices go. Nobody in them exists."""

from __future__ import annotations

import pytest

from recognizers.big_number import BigNumberRecognizer
from recognizers.person_numbers import PersonNumberRecognizer


def _goes(text: str) -> bool:
    """Whether either recognizer finds the code."""
    return any(
        text[hit.start : hit.end] == "98104417"
        for recognizer in (BigNumberRecognizer(), PersonNumberRecognizer())
        for hit in recognizer.hits(text)
    )


@pytest.mark.parametrize(
    "text",
    [
        "Uitzendbureau: De Linde Begeleiding, KvK 30239222, AGB-code 98104417",
        "Tol Zorg B.V., statutair gevestigd te Emmen,\nKvK-nummer\n    78120456, AGB-code 98104417, hierna",
        "Stichting Wielewaalzorg | KvK 05083916 | AGB 98104417",
        "Coöperatie Thuiszorg U.A. (KvK 05083916, AGB-nummer: 98104417)",
        "Ziekenhuis De Berk, handelsregister 05083916 en AGB 98104417",
        "Stichting Wielewaalzorg (AGB-code 98104417, KvK 05083916) declareert",
        "Tol Zorg B.V. | AGB 98104417 | KvK-nummer: 05083916",
        "Zorgaanbieder Tol Zorg B.V., gevestigd te Emmen aan de Kerkstraat 9b, KvK 05083916, AGB 98104417",
    ],
)
def test_the_code_of_an_institution_stays(text: str) -> None:
    assert not _goes(text)


@pytest.mark.parametrize(
    "text",
    [
        "Huisarts A. Tol, KvK 30239222, AGB-code 98104417",
        "A. Tol, KvK 30239222, AGB-code 98104417",
        "Praktijk Tol B.V., KvK 30239222, AGB-code 98104417",
        "Tol Zorg (eenmanszaak), KvK 30239222, AGB-code 98104417",
        "VOF Tol Zorg, KvK 30239222, AGB-code 98104417",
        "Maatschap Tol, KvK 30239222, AGB-code 98104417",
        "Tol Zorg B.V., AGB-code 98104417",
        "Anna Tol, Stichting Zorg (AGB-code 98104417, KvK 05083916)",
        "Behandelaar bij Stichting Zorg (AGB-code 98104417, KvK 05083916)",
        "Tol Psychologie (AGB-code 98104417, KvK 05083916)",
        "A. Tol, werkzaam bij Tol Zorg B.V. te Emmen.\n\nKvK 30239222, AGB-code 98104417",
        "Dr. A. Tol van Tol Zorg B.V. vertrekt. Haar KvK 30239222, AGB-code 98104417",
        "Tol Zorg B.V., KvK 30239222, BIG-nummer 19012345601, AGB 98104417",
        "Verpleegkundige A. Tol (Tol Zorg B.V.), KvK 30239222, AGB 98104417; verpleegkundige",
        "Behandelaar van Stichting Zorg, KvK 30239222, AGB-code 98104417",
        "Stichting Zorg, geb. 12-03-1960, KvK 30239222, AGB-code 98104417",
        "Zorgverlener bij Tol Zorg B.V.: KvK 30239222, AGB-code 98104417",
        "Waarnemer voor Tol Zorg B.V., KvK 30239222, AGB 98104417",
        "Tol handelend onder de naam Tol Zorg B.V., KvK 30239222, AGB 98104417",
        "Tandarts Tol B.V., KvK 30239222, AGB 98104417",
        "Psycholoog bij Stichting Rust, KvK 30239222, AGB 98104417",
        "Tol Zorg B.V., KvK 30239222\nA. Tol, AGB 98104417",
        "Tol Zorg B.V., KvK 30239222, arts Tol AGB 98104417",
        "Stichting Zorg, KvK 78120456, AGB-code 98104417 van zorgverlener Anna Tol",
        "Stichting Zorg, KvK 78120456, AGB-code Anna Tol 98104417",
        "Anna Tol\nStichting Zorg, KvK 78120456, AGB 98104417",
        "Anna Tol, werkzaam bij Stichting Zorg, KvK 78120456, AGB 98104417",
        "Anna Tol (Stichting Zorg, KvK 78120456, AGB-code 98104417)",
        "Anna Tol, diëtist, Stichting Zorg, KvK 78120456, AGB-code 98104417",
        "Begeleider Tol van Zorggroep Amstel, KvK 78120456, AGB-code 98104417",
        "Zorggroep A. Tol, KvK 78120456, AGB 98104417",
        "Zorginstelling: Tol, KvK 78120456, AGB-code 98104417",
        "Naam zorginstelling: Anna Tol Begeleiding, KvK 78120456, AGB-code 98104417",
        "Ingehuurd via uitzendbureau: Anna Tol, KvK 78120456, AGB-code 98104417",
        "Detacheringsbureau stuurde Tol (KvK: 78120456, AGB-code: 98104417)",
        "Zorgaanbieder Tol, gevestigd bij Stichting De Hoeve, KvK 78120456, AGB 98104417",
        "Freelancer Tol via Zorg B.V., KvK 78120456, AGB 98104417",
        "Masseur Tol via Zorg B.V., KvK 78120456, AGB 98104417",
    ],
)
def test_the_code_of_who_practises_goes(text: str) -> None:
    assert _goes(text)
