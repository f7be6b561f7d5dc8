# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Where a body of government meets stays; where people meet, are visited or live goes. Nobody in them exists."""

from __future__ import annotations

import pytest

from redactor.analysis import analyse
from redactor.model import Document, Page

_ADDRESS = "Koningin Julianaplein 24, 7010 TA Noorderkogge"


def _kept(head: str) -> bool:
    text = head.format(_ADDRESS) + "\n\nVoorzitter: Fenna Uilenburg\n"
    found = [
        one
        for one in analyse(Document("text/plain", "0", (Page(1, text),), name="x")).findings
        if one.entity_type in ("ADDRESS", "POSTCODE")
    ]
    assert found
    return all("address:organisation" in one.evidence for one in found)


@pytest.mark.parametrize(
    "head",
    [
        "Verslag Bestuurlijk Overleg Stikstof\n5 juli 2021, {}",
        "AGENDA\nBestuurlijk overleg Dijkversterking\n8 april 2026, 14:00 uur, {}",
        "Presentielijst bijeenkomst Handhaving\n3 september 2025, 11:15 uur, {}",
        "Notulen raadsvergadering gemeente Noorderkogge\n4 oktober 2024, 20.00 uur, raadzaal, {}",
        "Programma kennisbijeenkomst Omgevingswet\ndonderdag 5 juni 2025, {}",
    ],
)
def test_where_a_body_meets_stays(head: str) -> None:
    assert _kept(head)


@pytest.mark.parametrize(
    "head",
    [
        "{}",
        "5 juli 2021, {}",
        "Verslag keukentafelgesprek\n5 juli 2021, {}",
        "Verslag bijeenkomst\n5 juli 2021, {}",
        "Verslag huisbezoek vacature\n5 juli 2021, {}",
        "Symposium van de voetbalclub\n5 juli 2021, {}",
        "Informatiebijeenkomst bewoners\n5 juli 2021, {}",
        "Informatiebijeenkomst voor ouders\n5 juli 2021, {}",
        "Werksessie mediation\n5 juli 2021, {}",
        "Portefeuillehoudersoverleg bij de boer\n05-06-2025, 10.00-12.00 uur, {}",
        "Kennisbijeenkomst aan huis\n5 juli 2021, {}",
        "Bestuurlijk overleg over de woning\n5 juli 2021, {}",
        "Bestuurlijk overleg met de familie\n5 juli 2021, {}",
        "Bestuurlijk overleg bij de eigenaar\n5 juli 2021, {}",
        "Presentielijst casusoverleg\n5 juli 2021, {}",
        "Presentielijst schouw\n5 juli 2021, {}",
        "Presentielijst hoorzitting\n5 juli 2021, {}",
        "Vacature\nkandidaat\n5 juli 2021, {}",
        "Vacature, sollicitant\n5 juli 2021, {}",
        "Bestuurlijk overleg\nFenna Uilenburg, 5 juli 2021, {}",
        "Bestuurlijk overleg\nFenna Uilenburg\n5 juli 2021, {}",
        "Bestuurlijk overleg\n06-12345678\n5 juli 2021, {}",
        "Bestuurlijk overleg\n5 juli 2021, woont {}",
        "Bestuurlijk overleg\ngeboren 5 juli 1981, {}",
        "Bestuurlijk overleg\nDatum: 5 juli 2021\nThuisadres: {}",
        "Bestuurlijk overleg\n5 juli 2021, overlast {}",
        "Bestuurlijk overleg\n5 juli 2021, {} (melder)",
        "Melding incident congres\n5 juli 2021, {}",
        "Zorgconferentie cliënt, conferentie\n5 juli 2021, {}",
        "Een brief\n\nVan mij\n\nAan u\n\nOver iets\n\nBestuurlijk overleg\n5 juli 2021, {}",
        "Werkbijeenkomst agrariërs\n5 juli 2021, {}",
        "Raadsvoorstel planschade\n5 juli 2021, {}",
        "Besluitenlijst\nVakantieverhuur\n5 juli 2021, {}",
        "Collegevergadering\nLast onder dwangsom\n5 juli 2021, {}",
        "Bestuurlijk overleg dwangsom\n5 juli 2021, {}",
        "Sollicitatiegesprek\n5 juli 2021, {}",
        "Vacature oppas\n5 juli 2021, {}",
        "Ingekomen stukken raadsvergadering\n5 juli 2021, {}",
        "Informatiebijeenkomst sloop\n5 juli 2021, {}",
    ],
)
def test_where_people_meet_or_live_goes(head: str) -> None:
    assert not _kept(head)
