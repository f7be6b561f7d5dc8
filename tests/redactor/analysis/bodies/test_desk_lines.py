# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers of desks and of bodies of government, and their neighbours. Nobody in them exists."""

from __future__ import annotations

import pytest

from redactor.analysis import analyse
from redactor.model import Document, Page

_ABOVE = "Overzicht fracties\nFenna Uilenburg heeft de raad verlaten.\n"
_BELOW = "\nBijgewerkt door Arend Pekelharing\n"
_NUMBER = "(0297) 12 34 56"


def _kept(line: str) -> bool:
    """Whether a number stays, by its evidence, on a page with people right above and below its line."""
    text = _ABOVE + line.format(_NUMBER) + _BELOW
    document = Document("text/plain", "0", (Page(1, text),), name="x")
    found = [one for one in analyse(document).findings if one.entity_type == "PHONE_NUMBER"]
    assert len(found) == 1
    evidence = set(found[0].evidence)
    general = not evidence.isdisjoint(("number:general", "number:service", "label:general"))
    return general and evidence.isdisjoint(("label:direct", "label:extension", "number:mobile"))


@pytest.mark.parametrize(
    "line",
    [
        "Griffie: info@gemeentezuiderhage.nl, telefoon {}",
        "Raadsgriffie: griffie@zuiderhage.nl, tel. {}.",
        "- Klantcontactcentrum gemeente Zuiderhage: info@zuiderhage.nl; T: {}",
        "De griffie: contact@zuiderhage.nl of {}",
        "Fenna haalt Arend op. Noodnummer ministerie van Economische Zaken: {}.",
        "Informatienummer gemeente Zuiderhage: {}",
        "Calamiteitennummer van het waterschap De Vlietlanden: {}",
    ],
)
def test_the_number_of_a_desk_stays(line: str) -> None:
    assert _kept(line)


@pytest.mark.parametrize(
    "line",
    [
        "Griffie: f.uilenburg@gemeentezuiderhage.nl, telefoon {}",
        "Griffie: Fenna Uilenburg, info@gemeentezuiderhage.nl, telefoon {}",
        "Griffie: info@gemeentezuiderhage.nl, telefoon {} (Fenna Uilenburg)",
        "Griffie: info@gemeentezuiderhage.nl, Fenna Uilenburg {}",
        "Griffie: info@gemeentezuiderhage.nl, telefoon Fenna {}",
        "Griffie: info@gemeentezuiderhage.nl, telefoon thuis {}",
        "Griffie: info@gemeentezuiderhage.nl, doorkiesnummer {}",
        "Griffie: info@gemeentezuiderhage.nl, telefoon {}, Fenna Uilenburg",
        "Griffiemedewerker: info@gemeentezuiderhage.nl, telefoon {}",
        "Inwoner: info@uilenburg.nl, telefoon {}",
        "Melder: info@uilenburg.nl, telefoon {}",
        "Contactpersoon griffie: info@gemeentezuiderhage.nl, telefoon {}",
        "Fenna Uilenburg, griffie: info@gemeentezuiderhage.nl, telefoon {}",
        "Fractie Uilenburg: info@uilenburg.nl, telefoon {}",
        "Noodnummer Fenna Uilenburg: {}",
        "Haar noodnummer: {}",
        "Noodnummer gezin Uilenburg: {}",
        "Noodnummer ministerie van Defensie: Fenna, {}",
        "Noodnummer ministerie van Defensie: {} (Fenna)",
        "Noodnummer partner, ministerie van Defensie: {}",
        "Noodnummer medewerker ministerie van Defensie: {}",
        "Telefoonnummer gemeente Zuiderhage: Fenna {}",
        "Piketnummer gemeente Zuiderhage (Fenna Uilenburg): {}",
        "Doorkiesnummer ministerie van Defensie: {}",
        "Fenna Uilenburg, noodnummer ministerie van Defensie: {}",
    ],
)
def test_the_number_of_somebody_beside_a_desk_goes(line: str) -> None:
    assert not _kept(line)


def test_a_mobile_number_of_a_desk_goes() -> None:
    text = _ABOVE + "Griffie: info@gemeentezuiderhage.nl, telefoon 06 12345678" + _BELOW
    found = analyse(Document("text/plain", "0", (Page(1, text),), name="x")).findings
    assert ["number:general" in one.evidence for one in found if one.entity_type == "PHONE_NUMBER"] == [False]
