# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Exchanges of bodies, conference bridges, and their neighbours: numbers of homes and people. Nobody in them exists."""

from __future__ import annotations

import pytest

from redactor.analysis import analyse
from redactor.model import Document, Page

_ABOVE = "Overzicht\nFenna Uilenburg heeft de raad verlaten.\n"
_BELOW = "\nBijgewerkt door Arend Pekelharing\n"
_NUMBER = "0297 - 12 34 00"


def _kept(line: str, number: str = _NUMBER) -> bool:
    """Whether a number stays, by its evidence, on a page with people right above and below its line."""
    text = _ABOVE + line.format(number) + _BELOW
    document = Document("text/plain", "0", (Page(1, text),), name="x")
    found = [one for one in analyse(document).findings if one.entity_type == "PHONE_NUMBER"]
    assert len(found) == 1
    evidence = set(found[0].evidence)
    general = not evidence.isdisjoint(("number:general", "number:service", "label:general"))
    return general and evidence.isdisjoint(("label:direct", "label:extension", "number:mobile"))


_DESKS = [
    "Receptie      {}",
    "De beveiliging is te bereiken op {}.",
    "Balie: {}, gesloten op vrijdag",
    "| Secretariaat | {} |",
    "Omgevingsdienst, milieuklachten   {}",
    "6. Milieuklachten: {}, buiten kantoortijd de piketdienst.",
    "burgemeester   via kabinet {}; 31-12 in het buitenland",
    "switchboard {}",
    "Fenna Uilenburg is te bereiken via de griffie, {}",
    "Uilenburg Recycling B.V.  {}, buiten kantoortijd dhr. A. Pekelharing",
    "Samir Oulad woordvoerder, {} (perslijn)",
    "Arend Pekelharing, {} (hoofdnummer)",
    "Basisschool De Kiezel   {}",
]
_OF_PEOPLE = [
    "{}",
    "Fenna Uilenburg {}",
    "Fenna Uilenburg, receptie, {}",
    "Receptie Fenna Uilenburg {}",
    "Receptie (Fenna Uilenburg) {}",
    "beveiliging {} (Fenna Uilenburg)",
    "Mevrouw van de beveiliging, {}",
    "mijn nummer is {}, via de balie",
    "Ik ben thuis: receptie {}",
    "Klachten van de bewoner: {}",
    "6. Klachten: {}, buiten kantoortijd de piketdienst.",
    "Melder klachten: {}",
    "Klager sprak met de griffie {}",
    "Beveiliging (medewerker): {}",
    "Hoofd beveiliging {}",
    "Secretariaat dorpsbelang: {}",
    "Secretariaat voetbalclub: {}",
    "Secretariaat vereniging De Eendracht {}",
    "Penningmeester, secretariaat {}",
    "Fam. Uilenburg {}",
    "Uilenburg {}",
    "Van Uilenburg Bouw {}",
    "Maatschap Uilenburg {}",
    "Klussenbedrijf Arend Pekelharing {}",
    "Kapsalon Fenna {}",
    "Huurder: {}",
    "Vragen aan mevrouw? Bel {}",
    "Voor vragen kunt u mij bellen: {}",
    "Informatie bij Fenna Uilenburg, {}",
    "Telefoon: {}",
    "Telefoon thuis: {} (perslijn)",
    "doorkiesnummer receptie {}",
    "moeder, kabinet {}",
    "Cliënt griffie {}",
    "Fenna werkt op de balie {}",
    "Contactpersoon griffie {}",
    "Zoon van de portier {}",
    "achterwacht griffie {}",
    "Buurvrouw klachten {}",
    "Bode   {}",
    "Bode: {}",
    "De griffie: {} (Visser)",
    "Fenna Uilenburg | Communicatie | {}",
    "Fenna Uilenburg | Gemeente Noorderkogge | {}",
    "Fenna Uilenburg, Gemeente Noorderkogge, {}",
    "Uilenburg\tGemeente Noorderkogge\t{}",
    "Uilenburg\tBeveiliging\t{}",
    "Overzicht\n\nFenna Uilenburg\nCommunicatie {}",
    "Overzicht\n\nFenna Uilenburg\nadviseur\nKabinet, tel. {}",
    "Fenna Uilenburg {} (kantoor)",
    "Uilenburg {} (pers)",
    "Adv. communicatie {}",
    "P. Portier {}",
    "Portier {}",
    "Secr. {}",
    "Els de beveiliging {}",
    "Jan van de receptie {}",
    "Contact: Kees van de griffie: {}",
    "Beller: griffie {}",
    "Appellant is bereikbaar via politie {}",
    "Eiser woont naast de politie {}",
    "Mantelzorger: huisartsenpost {}",
    "Bezoeker - beveiliging - {}",
    "Privénummers\nCommunicatie {}",
    "Te koop: fiets. info {}",
    "Voor vragen: {}",
    "Inlichtingen: {}",
    "Vragen? Bel {}",
]


@pytest.mark.parametrize("line", _DESKS)
def test_an_exchange_behind_a_desk_or_body_stays(line: str) -> None:
    assert _kept(line)


@pytest.mark.parametrize("line", _OF_PEOPLE)
def test_a_number_on_noughts_that_may_be_somebodys_goes(line: str) -> None:
    assert not _kept(line)


@pytest.mark.parametrize("line", ["Vragen? Bel {}", "Voor vragen kunt u bellen {}."])
def test_the_number_for_questions_of_a_body_stays_and_that_of_who_writes_to_it_goes(line: str) -> None:
    assert _kept("Gemeente Noorderkogge werkt aan de weg.\n\n" + line)
    assert not _kept("Ik maak bezwaar bij de gemeente Noorderkogge.\n\n" + line)
    assert not _kept("Buurtfeest in de gemeente Noorderkogge.\n\n" + line)


@pytest.mark.parametrize("line", ["De griffie: {}", "switchboard {}"])
@pytest.mark.parametrize("number", ["06-12 34 56 00", "0297 - 12 34 17"])
def test_a_mobile_or_other_number_is_no_exchange(line: str, number: str) -> None:
    assert not _kept(line, number)


_BRIDGES = [
    "Deelnemen via telefoon: {} conferentie-id 499745782",
    "Inbellen (alleen audio): {}\nConferentie-id: 499 745 782#",
    "Bel in: {} (Amsterdam), conferentiecode 499 745",
    "{} Nederland, Amsterdam\nTelefonische conferentie-id: 499 745 782#",
    "{} Netherlands, Amsterdam\nPhone Conference ID: 499 745 782#",
    "Dial in: {}, meeting ID: 4997 4578",
    "Inbelnummer {}; vergadercode 499745",
    "Dial in {}, conference ID 123456",
]
_NO_BRIDGES = [
    "Jan Tol, {}, deelnemersnummer 48812",
    "Tol; {}; deelnemersnummer 48812",
    "Jan Tol {} conferentie op 12 juni",
    "Sleutel bij de buren, {}, toegangscode 4997",
    "Bel {}, pincode 1234 van de voordeur",
    "Melder {}, vergadering van 2024",
    "Fenna Uilenburg {}, klantcode 49912",
    "Thuis {} en dan code 4912",
    "Mobiel of thuis: {}\nDeelnemer-id: 48812",
    "Jan Tol {}, meeting op 4 juni",
    "Bewoner {}. Meeting number 12345",
    "Bewoner Tol {}\nVergadernummer: 12345",
    "Tol {}; vergadernummer 2025-12",
    "Mijn nummer {}, vergadercode 123",
]


@pytest.mark.parametrize("line", _BRIDGES)
def test_the_number_of_a_conference_stays(line: str) -> None:
    assert _kept(line, "020 258 9123")


@pytest.mark.parametrize("line", _NO_BRIDGES)
def test_a_number_beside_another_code_goes(line: str) -> None:
    assert not _kept(line, "020 258 9123")
