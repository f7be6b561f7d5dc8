# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The rest of a body's name is nobody; whoever stands beside a body or a firm is somebody still."""

from __future__ import annotations

import pytest
from person_kit import names

from recognizers.lexicon import load
from recognizers.lexicon.brands import entries
from recognizers.names.nobody.things import is_rest_of_body_at


@pytest.mark.parametrize(
    "text",
    [
        "Eigenaar is stichting Hendrick de Waard, zo staat het in het register van monumenten.",
        "De subsidie Stichting Willem van den Hoek ging omhoog. Dat was in 1990 al zo.",
        "Het gebouw van Scouting Michiel de Kuyper is oud en moet worden vervangen.",
        "De huur van Fort Prins Maurits is verlengd tot en met volgend jaar.",
        "Wij betaalden aan VOF Kusters-Hendriks en aan Fa. Geurts-Hanssen wat er was.",
        "De factuur van V.O.F. Kusters-Hendriks is betaald.",
        "In de zaal zat niemand van Scheepswerf Hogeweg, zo bleek.",
        "De subsidie gaat naar Scouting Pater Karelmans en naar Kringloop Tante Sjaan.",
        "Notulist: Notuleerservice Van Dongelen",
        "De adviescommissie-Brenninkhof kwam eerder tot een ander oordeel.",
        "De kleren zijn van Kinki Kappers en van My Jewellery in Utrecht.",
        "   bestuurslid Stichting Marga Klompenaar, onbezoldigd, sinds 2016",
        "Zij is vrijwilliger bij het park en penningmeester Woningstichting Pieter Bogerd.",
    ],
)
def test_the_rest_of_a_body_is_nobody(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        # who works for a firm, and who owns it
        ("Daan van Telinco B.V. zei dat het goed was.", ["Daan"]),
        ("Zijn boekhouder heet Freek, van Kleinjan & Partners.", ["Freek"]),
        ("Onze contactpersoon is Smit, van Kleinjan & Partners.", ["Smit"]),
        ("Ik sprak mevrouw Van Dijk van Jansen Advies daarover.", ["Van Dijk"]),
        ("Karin Jansen is ziek sinds mei, zegt Karin Jansen zelf.", ["Karin Jansen", "Karin Jansen"]),
        ("Meneer Van der Velden Verhuizers? Nee, dat is de buurman.", ["Van der Velden Verhuizers"]),
        ("Mevrouw Smit Vertalers belde.", ["Smit Vertalers"]),
        ("De bewoners P. de Boer & zoon zijn het er niet mee eens.", ["P. de Boer"]),
        ("De heer P. de Boer & Zn. kwamen langs.", ["P. de Boer"]),
        ("Bakkerij Jansen is dicht. De heer Jansen is ziek.", ["Jansen"]),
        ("VOF Het Duin, vertegenwoordigd door Jan Kusters en Anna Peeters.", ["Jan Kusters", "Anna Peeters"]),
        ("Bel Pieter van der Meer Consultancy B.V.", ["Pieter"]),
        ("Anna van de Boer B.V. belde over de offerte.", ["Anna"]),
        ("Kees van den Berg Transport B.V. komt morgen langs.", ["Kees"]),
        ("Piet de Boer & Zoon Kees waren er.", ["Piet de Boer", "Kees"]),
        ("Mijn man heeft een vof. Peeters heet hij.", ["Peeters"]),
        ("Wij schrijven u namens de stichting J. Bannenberg en vragen u te komen.", ["J. Bannenberg"]),
        ("Tante Sjaan belde over de kringloop, en pater Damiaan Tol ook.", ["Sjaan", "Damiaan Tol"]),
        # who stands beside a body
        ("Juf Hendrikje de Ruyter gaf les aan Bram de Ruyter.", ["Hendrikje de Ruyter", "Bram de Ruyter"]),
        ("Zij is lid van Scouting. Michiel de Ruyter (12 jaar) ook.", ["Michiel de Ruyter"]),
        ("Op zaterdag zegt Scouting Michiel van Loon zegt af.", ["Loon"]),
        ("De stichting, Jan van Dijk, was er niet.", ["Jan van Dijk"]),
        ("Directeur mevrouw De Keyser van de stichting belde.", ["De Keyser"]),
        ("De heer School en Anna School de Wit kwamen.", ["School", "Anna School de Wit"]),
        ("Gemaal stond stil. Mevrouw Koning belde.", ["Koning"]),
        ("Lid van de bond Jan Pietersen en Anna Bos.", ["Jan Pietersen", "Anna Bos"]),
    ],
)
def test_whoever_stands_beside_a_body_is_somebody(text: str, people: list[str]) -> None:
    assert names(text) == people


@pytest.mark.parametrize(
    ("text", "name", "is_rest"),
    [
        ("Snackbar Jan Steen op de hoek", "Steen", True),
        ("tenaamstelling V.O.F. Kusters-Peeters", "Kusters-Peeters", True),
        ("een lijst van Hoogendoorn Kamerverhuur", "Hoogendoorn", True),
        ("Jan Hoogendoorn Kamerverhuur", "Hoogendoorn", False),
        ("mw. Hoogendoorn Kamerverhuur", "Hoogendoorn", False),
        ("een lijst van Karel Verhuur", "Karel", False),
        ("Jan Steen op de hoek", "Steen", False),
        ("de heer Steen", "Steen", False),
        ("Fatima vof Ali", "Fatima", False),
    ],
)
def test_a_known_name_within_a_body(text: str, name: str, is_rest: bool) -> None:
    start = text.index(name)
    assert is_rest_of_body_at(text, start, start + len(name)) is is_rest


def test_brands_leave_out_what_somebody_is_called() -> None:
    def item(name: str, *countries: str) -> dict[str, object]:
        return {"displayName": name, "locationSet": {"include": list(countries)}}

    index = {
        "nsi": {
            "brands/shop/x": {"items": [item("Dirk", "nl"), item("Kinki Kappers (NL)", "nl"), item("Foo Bar", "de")]},
            "operators/amenity/school": {"items": [item("Utrecht", "nl"), item("A.S.Adventure", "nl")]},
            "flags/x": {"items": [item("Some Flag", "nl")]},
        }
    }
    assert entries(index, load()) == ["a.s. adventure", "kinki kappers"]


@pytest.mark.parametrize(
    "text",
    [
        "Bewoners van verpleeghuis Anna van Borculo zijn ingelicht.",
        "De sporthal Piet van Dongen is gesloten tot mei.",
        "Er is overleg geweest over gezondheidscentrum Pieter van Deursen.",
        "De bus stopt bij het stadion Kees van Wonderen.",
        "ROC Jansma heeft gereageerd op het plan.",
        "Leerlingen van ROC Jansma hebben het bord onthuld.",
        "De gemeente Anna Paulowna ging op in een grotere.",
        "In dorpshuis Wilhelmina is een bijeenkomst.",
    ],
)
def test_a_body_written_small_bears_a_whole_name(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        # what somebody is for a body stands before it
        ("De beheerder sporthal Piet Bouwman is gebeld.", ["Piet Bouwman"]),
        ("De beheerder sporthal Piet van Dijk is gebeld.", ["Piet van Dijk"]),
        ("Directeur basisschool Petra Hoogland stuurde een brief.", ["Petra Hoogland"]),
        ("Voorzitter stichting Petra van Dam opende de avond.", ["Petra van Dam"]),
        # bodies that are called after places
        ("Aanwezig waren gemeente Petra Hoogland en provincie Kees Mulder.", ["Petra Hoogland", "Kees Mulder"]),
        ("Overleg met de gemeente\nPetra Hoogland was er niet.", ["Petra Hoogland"]),
        ("De docent ROC Jansma heeft gereageerd.", ["ROC Jansma"]),
        ("Bij ROC Petra Hoogland werkt zij.", ["ROC Petra Hoogland"]),
        ("Mevrouw Anna Paulowna belde.", ["Anna Paulowna"]),
        ("Gebeld met museum, Petra Hoogland komt morgen.", ["Petra Hoogland"]),
    ],
)
def test_who_is_of_a_body_is_somebody(text: str, people: list[str]) -> None:
    assert names(text) == people


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Ik zag in de gymzaal Ali Yilmaz staan.", "Ali Yilmaz"),
        ("In het buurtcentrum Fatima Bouwman gesproken over haar schulden.", "Fatima Bouwman"),
        ("Gebeld met sporthal Piet van Dam, hij maakt bezwaar.", "Piet van Dam"),
        ("Cliënt in verpleeghuis Anna de Boer wil naar huis.", "Anna de Boer"),
        ("Sleutel gymzaal Henk Bakker", "Henk Bakker"),
        ("Verhuurd: feestzaal Henk Bakker", "Henk Bakker"),
        ("Namens dorpshuis Karel Visser en Ans Kok.", "Karel Visser"),
        ("Vanuit de basisschool Petra Hoogland belde over de leerling.", "Petra Hoogland"),
        ("ROC Jansma belde over het verzuim.", "Jansma"),
        ("MFC De Vries belt terug.", "De Vries"),
        ("Voorzitter: A. Bos\nNotulist: Roos Mekking (Notuleerservice Noord)\n", "Roos Mekking"),
        ("Voor mfa Jansma gebeld", "Jansma"),
        ("Vervoer cbs Kevin de Wit 8:15", "Kevin de Wit"),
        ("leerling cbs Kevin Bouwman (8)", "Kevin Bouwman"),
        ("Anna Bouwman Scholarship aanvraag 2024", "Anna Bouwman"),
        ("Voorzitter Huurdersvereniging Piet de Wit, wijkagent Anna Smit", "Piet de Wit"),
        ("Secretaris Buurtvereniging Piet de Wit belde.", "Piet de Wit"),
        ("Intake behandelcentrum Kevin de Wit", "Kevin de Wit"),
        ("Afspraak wijkcentrum Anna van Dijk 10.00", "Anna van Dijk"),
        ("Bestuur dorpshuis Kevin de Wit en Anna van Dijk", "Kevin de Wit"),
        ("Oudheidkamer Piet de Wit 06-12345678", "Piet de Wit"),
        ("Internaat Kevin de Wit (12 jaar)", "Kevin de Wit"),
    ],
)
def test_who_is_at_a_body_written_small_is_somebody(text: str, person: str) -> None:
    assert any(person in name for name in names(text))
