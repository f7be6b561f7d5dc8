# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Well-known firms, institutions, products and works stay readable, and whoever is called so does not."""

from __future__ import annotations

import pytest
from person_kit import names
from work_kit import work_of

from recognizers.lexicon import _KNOWN, _phrases, load
from recognizers.names.nobody.known import bearing


@pytest.mark.parametrize(
    "text",
    [
        # what nobody is called
        "Vattenfall heeft de storing gemeld. Liander sluit de woningen aan, Arvalis adviseert de telers.",
        "De tabletten worden met Jamf beheerd.",
        "Waterschap Vallei en Veluwe heeft advies gegeven, het waterschap Aa en Maas ook.",
        "Aannemer Van Hattum en Blankevoort voert de werkzaamheden uit.",
        "Het werk is gegund aan Van Hattum en Blankevoort. Van Hattum en Blankevoort begint in mei.",
        "Zij gebruikt Augmentin en Temesta.",
        "Hij kreeg Seresta 10 mg en Lyrica 75 mg voorgeschreven.",
        "Hij rijdt in een Toyota Yaris en zij op een Piaggio Zip.",
        "De jeugdzorg liep via Pluryn, Entrea en Zozijn.",
        "Dura Vermeer en Dijkstra Draisma schreven in.",
        "Wij zijn bijgestaan door Pels Rijcken en door Houthoff.",
        # what everybody knows
        "Zij is lid in de Orde van Oranje Nassau. De graden van de Orde van Oranje Nassau zijn zes.",
        "De cliënt is in behandeling bij Jellinek. Jellinek heeft de cliënt aangemeld.",
        "Met Blokker is afgesproken dat het filiaal sluit.",
        # what somebody can be called, said of a thing
        "De opdracht is gegund aan Van Wijnen. Van Wijnen begint maandag.",
        "Van Wijnen, Heijmans en Dura Vermeer schreven in.",
        "De chauffeur van Wolter Koops is gehoord. De wagen van Wolter Koops stond stil.",
        "Hij werkt bij Van Oord in Rotterdam. Van Oord heeft de bagger geruimd.",
        "Daar rijden Smit Transport, Bakker Logistiek en Wolter Koops door de straat.",
        "Ingeschreven:\n1. Krinkels\n2. Van der Haar Groep\n3. Jos Scholman\n4. Vos Tuinen\n",
        "Perceel juridisch: Nysingh, Ploum, Dirkzwager, Hekkelman, La Gro",
    ],
)
def test_what_is_well_known_stays(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "De collega's Van Hattum en Blankevoort behandelen de zaak.",
        "Bezwaarmakers: Altenburg en Wymenga",
        "Met vriendelijke groet,\nAltenburg en Wymenga\n",
        "Behandeld door: Pauw en Witteman",
        "Contact met Van Hattum en Blankevoort van Vergunningen.",
    ],
)
def test_two_people_are_no_partners_without_a_noun_for_a_firm(text: str) -> None:
    assert len(names(text)) == 2


def test_partners_with_common_surnames_may_be_two_people() -> None:
    assert names("De heren Visser en Smit komen. Visser en Smit belden gister.")[:2] == ["Visser", "Smit"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # unborne words: called, greeted, mailed, in a whole name
        ("Mevrouw Vattenfall belde.", ["Vattenfall"]),
        ("Beste Liander,\nHierbij mijn klacht.", ["Liander"]),
        ("J. Augmentin is aanwezig.", ["J. Augmentin"]),
        ("Contactpersoon: Arvalis", ["Arvalis"]),
        ("Collega Burberry neemt over.", ["Burberry"]),
        # in enumerations with those who are no firms, and as drivers and foremen
        ("Wij spraken Bouwbedrijf Smit, Jan Linders en Piet Bos.", ["Jan Linders", "Piet Bos"]),
        ("1. Bos Groen B.V.\n2. Jan Linders\n3. Anna Smit\n", ["Jan Linders", "Anna Smit"]),
        (
            "Nysingh (34), Ploum (40), Dirkzwager en Hekkelman (9) zijn gehoord.",
            ["Nysingh", "Ploum", "Dirkzwager", "Hekkelman"],
        ),
        ("Wolter Koops woont naast Ter Horst Transport.", ["Wolter Koops"]),
        ("Mijn buurman Wolter Koops en Ter Horst Transport zijn er.", ["Wolter Koops"]),
        ("De ploeg van Kalsbeek werkt in wijk drie.", ["Kalsbeek"]),
        ("De vrachtwagens van Kalsbeek rijden te hard. Kalsbeek belt.", ["Kalsbeek", "Kalsbeek"]),
        ("Zij heeft een woning gehuurd bij Wiegers in Ede.", ["Wiegers"]),
        ("Wiegers (perceel 3) maakt bezwaar.", ["Wiegers"]),
        ("Kopers: Kalsbeek (kavel 1), Wiegers (kavel 2)", ["Kalsbeek", "Wiegers"]),
        ("De stikstofberekening van Heijmans is ingetrokken.", ["Heijmans"]),
        ("De geluidsmetingen van Heijmans uit de Kerkstraat", ["Heijmans"]),
        ("Het bodemonderzoek van Jan Linders ontbreekt.", ["Jan Linders"]),
        ("Hekkelman, Ploum, Nysingh en Dirkzwager zijn ziek.", ["Hekkelman", "Ploum", "Nysingh", "Dirkzwager"]),
        ("De collega's Hekkelman, Ploum, Nysingh en Dirkzwager", ["Hekkelman", "Ploum", "Nysingh", "Dirkzwager"]),
        ("Bezwaarmakers: Hekkelman, Ploum, Nysingh, Dirkzwager", ["Hekkelman", "Ploum", "Nysingh", "Dirkzwager"]),
        ("Bezwaar is gemaakt door Smit Transport, Bos Groen B.V. en Peter Appel.", ["Peter Appel"]),
        ("Eisers: Bos Groen B.V., Vos Tuinen en Simon Loos", ["Simon Loos"]),
        ("Belanghebbenden:\n- Smit Transport\n- Bakker Logistiek\n- Peter Appel\n", ["Peter Appel"]),
        ("De geluidmeting van Peutz is klaar. Mevrouw Peutz was er.", ["Peutz", "Peutz"]),
        ("Vraag het lab, Jeroen Bosch Ziekenhuis, Hetty op nr 3", ["Hetty"]),
        ("Jan Linders en Smit Transport hebben een geschil.", ["Jan Linders"]),
        ("Contact met Smit Transport en Wolter Koops.", ["Wolter Koops"]),
        ("1. Bos Groen B.V.\n2. Jan Linders\n", ["Jan Linders"]),
        # famous words
        ("Mevrouw Jellinek woont hier. Jellinek is ziek.", ["Jellinek", "Jellinek"]),
        ("J. Blokker is aanwezig.", ["J. Blokker"]),
        ("Anna Blokker is er. Blokker gaf aan dat het niet lukt.", ["Anna Blokker", "Blokker"]),
        ("Blokker belt morgen terug over de aanvraag.", ["Blokker"]),
        ("Heijmans (inkoper) belt morgen terug.", ["Heijmans"]),
        ("Van der Valk belt morgen terug.", ["Van der Valk"]),
        ("De inspecteurs Van der Zijden en Ten Cate waren er.", ["Van der Zijden", "Ten Cate"]),
        # surnames that no list of names holds, and famous ones that many bear
        ("Collega Vandersanden neemt over.", ["Vandersanden"]),
        ("Afgestemd met Verkade.", ["Verkade"]),
        # words that are names first of all
        ("Van Wijnen belt morgen terug.", ["Van Wijnen"]),
        ("Gesproken met mevrouw Van Wijnen. Aannemer Van Wijnen is klaar. Van Wijnen mailt.", ["Van Wijnen"] * 2),
        ("Peter Appel belt morgen terug.", ["Peter Appel"]),
        ("Aanwezig: Peter Appel, Wolter Koops, Hans Anders", ["Peter Appel", "Wolter Koops", "Hans Anders"]),
        ("Mevrouw Van Oord is er. Zij werkt bij Heijmans. Van Oord is ziek.", ["Van Oord", "Van Oord"]),
        ("Met vriendelijke groet,\n\nVan Oord", ["Van Oord"]),
        ("Het kind woont bij Brinkman. Brinkman vertelt dat het goed gaat.", ["Brinkman", "Brinkman"]),
    ],
)
def test_who_is_called_so_goes(text: str, found: list[str]) -> None:
    assert names(text) == found


def test_the_list_alone_takes_no_name_away() -> None:
    lexicon = load()
    for words in ("mercedes", "van oord", "peter appel", "hurks", "hugo boss"):
        assert tuple(words.split()) in lexicon.known[words.split()[0]]
        assert bearing(tuple(words.split()), lexicon) == "name"


def test_no_common_surname_is_in_the_lists_of_what_is_known() -> None:
    lexicon = load()
    lone = {rows[0] for first in _phrases(*_KNOWN).values() for rows in first if len(rows) == 1}
    assert lone.isdisjoint(lexicon.surnames_common)
    assert all(bearing((word,), lexicon) == "name" for word in lone & lexicon.first_names)


def test_reading_the_lists_takes_a_handful_of_calls_an_entry() -> None:
    read, calls = work_of(lambda: _phrases(*_KNOWN))
    assert calls < 8 * sum(map(len, read.values()))
