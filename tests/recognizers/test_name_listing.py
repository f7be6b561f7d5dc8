# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Lists of names that nothing but their company gives away."""

from __future__ import annotations

import pytest
from person_kit import names as names_in

from recognizers.person import PersonRecognizer

RECOGNIZER = PersonRecognizer()


def _names(text: str) -> list[str]:
    return [text[one.start : one.end] for one in RECOGNIZER.analyze(text, ["PERSON"])]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Aanwezig zijn zeven leden der Kamer, te weten:\n\nBremmink, Van Oudewater, Kat,\nVos, Kant en Ter Schoot,",
            ["Bremmink", "Van Oudewater", "Kat", "Vos", "Kant", "Ter Schoot"],
        ),
        (
            "Hoekzema, Wiersinga, Bos, De Reus en Blok stemden voor.",
            ["Hoekzema", "Wiersinga", "Bos", "De Reus", "Blok"],
        ),
        ("KUIPERSMA  VVD\nKANT  PVV\nVERSTAND  SP\nVAN HOUTUM  CDA\n", ["KUIPERSMA", "KANT", "VERSTAND", "VAN HOUTUM"]),
        (
            "Bos, A.B. (VVD), De Reus, C. (SP), Kat, D.E. (CDA) en Smit, F. (D66)",
            ["Bos, A.B.", "De Reus, C.", "Kat, D.E.", "Smit, F."],
        ),
        ("Wiersinga\nKat\nHoekzema\nDe Reus\nBremmink\n", ["Wiersinga", "Kat", "Hoekzema", "De Reus", "Bremmink"]),
        (  # initials before a prefix begin the next name, they hang on no surname
            (
                "Aanwezig: H. Koetstra (voorzitter), Jan Ballink, S. Brouwers, J. Bruns Slot, E. van Haften-Steenstra, "
                "A.W. Hielkema, L. Hummelink, K.J. van der Lee, H. Loofs."
            ),
            [
                "H. Koetstra",
                "Jan Ballink",
                "S. Brouwers",
                "J. Bruns Slot",
                "E. van Haften-Steenstra",
                "A.W. Hielkema",
                "L. Hummelink",
                "K.J. van der Lee",
                "H. Loofs",
            ],
        ),
        (  # in a long list that says of whom it is, a word that some bear is a name
            (
                "Aanwezig zijn tien leden der Kamer, te weten:\n\nBremmink, Van Oudewater, Hoekzema, Wiersinga, "
                "Dijkgraaf, Terpstra, Bouwmeester, Van den Berg, Oosterhuis en Ter Schoot."
            ),
            [
                "Bremmink",
                "Van Oudewater",
                "Hoekzema",
                "Wiersinga",
                "Dijkgraaf",
                "Terpstra",
                "Bouwmeester",
                "Van den Berg",
                "Oosterhuis",
                "Ter Schoot",
            ],
        ),
        (  # who is excused, a line each
            (
                "Ingekomen zijn berichten van verhindering van de leden:\n\nVan Bommelen, wegens ziekte;\n\n"
                "Kat, Verbeek en Wolfs, wegens bezigheden elders;\n\nBuys wegens familieomstandigheden;\n\n"
                "Strik en Engels, wegens verblijf in het buitenland.\n"
            ),
            ["Van Bommelen", "Kat", "Verbeek", "Wolfs", "Buys", "Strik", "Engels"],
        ),
        (
            "Ik deel mee dat de volgende leden zich hebben afgemeld:\n\nBikker, wegens persoonlijke omstandigheden.\n",
            ["Bikker"],
        ),
        ("Ik deel mee dat het volgende lid zich heeft afgemeld:\n\nZwaan, wegens ziekte.\n", ["Zwaan"]),
        (  # frequent words and prefixes between surnames that can be nothing else
            (
                "Aanwezig zijn tien leden der Kamer, te weten:\n\nHoekstra, Don, Wiersma, Terpstra, Van der "
                "Laan, Sent, Postma, Van den Berg, Oosterhuis, De Vries en Dijkstra."
            ),
            [
                *("Hoekstra", "Don", "Wiersma", "Terpstra", "Van der Laan", "Sent", "Postma", "Van den Berg"),
                *("Oosterhuis", "De Vries", "Dijkstra"),
            ],
        ),
    ],
)
def test_every_item_of_a_list_of_people_is_found(text: str, names: list[str]) -> None:
    assert _names(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Vos, Das, Wolf, Haas en Bever komen hier voor.",
        "In Assen, Zwolle, Almelo, Hengelo en Ede is gebouwd.",
        "Maandag, Dinsdag, Woensdag en Donderdag is het loket open.",
        "VVD, D66, GroenLinks-PvdA, CDA en SGP stemden voor.",
        "Eik, Linde, Beuk, Wilg en Es zijn geplant.",
        "Inleiding\nBeleid\nAanpak\nPlanning\nKosten\n",
        "Bericht van verhindering:\nMarkt, wegens storm afgelast;\nBrug, wegens werk dicht;\nRegen, wegens herfst.\n",
    ],
)
def test_other_lists_stay(text: str) -> None:
    assert _names(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ik ben sjaan van oosterhout en woon hier", ["sjaan van oosterhout"]),
        ("ik sprak een mevrouw jansen van jullie", ["jansen"]),
        ("bel mw de groot of dhr el amrani", ["de groot", "el amrani"]),
        ("mevrouw de voorzitter, meneer is boos, de heer wethouder", []),
        ("dit is van het bestuur en de gemeente", []),
    ],
)
def test_names_in_small_letters_need_a_first_name_or_a_form_of_address(text: str, names: list[str]) -> None:
    assert _names(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "De stormen Antoni, Betty, Cillian en Loes waaiden hard.",
        "aan boord van het patrouilleschip Willem van der Zaan",
        "Wij huurden bij Hendriks Hosting en Jansen Taxaties.",
        "Het diner was in Kasteel De Wittenburg en Café De Engel.",
        "Brood van slagerij Piet Bakker uit het dorp.",
        "het college van burgemeester en wethouders Goes besluit",
        "namens deze,\nde directeur Digitale Samenleving\n",
        "Volgens Ernst & Young en het Van Gogh Museum klopt dat.",
    ],
)
def test_ships_storms_firms_and_departments_are_nobody(text: str) -> None:
    assert _names(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ONTVANGEN 19 OKT   BEHANDELAAR: MEEUWSEN   DOSSIER 12", ["MEEUWSEN"]),
        ("Wie heeft dat? Hofstee zegt dat hij het niet heeft.", ["Hofstee"]),
        ("Ik sprak met Piet Jansen (Rombou) en Anna Smit (Joosten).", ["Piet Jansen", "Anna Smit"]),
        ("Wij kochten dat bij Hubo Van Vliet in het dorp.", []),
        ("Voornamen: Timo\nVoorletters: T.A.\n", ["Timo", "T.A."]),
        (
            "Mede namens K. en H. de Boer en J. van Harinxma thoe Slooten.",
            ["K. en H. de Boer", "J. van Harinxma thoe Slooten"],
        ),
    ],
)
def test_places_and_forms_of_names(text: str, names: list[str]) -> None:
    assert _names(text) == names


def test_cells_of_a_table_are_not_joined() -> None:
    text = "Contractbeheer         Harm-Jan Brouns              Desirée van Oers\n1\tT. Maas\tDijkhof\tPlanning"
    assert _names(text)[:2] == ["Harm-Jan Brouns", "Desirée van Oers"]
    assert all("\t" not in name for name in _names(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("MOTIE VAN DE LEDEN WIERDA EN OKKEMA\nVoorgesteld 3 mei", ["WIERDA", "OKKEMA"]),
        ("AMENDEMENT VAN DE LEDEN GROEN, VAN STRIEN EN BEEKSMA\nOntvangen 3 mei", ["GROEN", "VAN STRIEN", "BEEKSMA"]),
        (
            "en gaat over tot de orde van de dag.\n\nGroen\nVan Strien\n\nDeze motie krijgt nr. 4.",
            ["Groen", "Van Strien"],
        ),
        ("en gaat over tot de orde van de dag.\n\nWinter (SP)\n", ["Winter"]),
        ("en gaat over tot de orde van de dag.\n\nDe vergadering wordt geschorst.\n", []),
        ("en gaat over tot de orde van de dag.\n\nNr. 14\nBrief van het presidium\n", []),
        ("De motie van de leden van Strien en Beeksma is ingetrokken.", ["van Strien", "Beeksma"]),
        ("De brief is van de leden van Provinciale Staten en van de leden van Utrecht en Zeeland.", []),
    ],
)
def test_who_moves_a_motion(text: str, found: list[str]) -> None:
    assert names_in(text) == found


def test_a_prefix_and_a_town_or_a_word_in_a_sure_list_of_members() -> None:
    row = "Postma, Te Veldhuis, Ulenbelt, Jansma, {}, De Lange, Aptroot, {}, Wiersma en Raemakers"
    text = "Aanwezig zijn tien leden der Kamer, te weten: " + row.format("Van Drenthe", "Van Veel") + ".\n"
    assert {"Van Drenthe", "Van Veel"} <= set(names_in(text))
    towns = "Wij gaan naar Drenthe, Van der Valk, Utrecht, Assen, Ede, Zeist, Goes, Sneek, Tiel en Oss."
    assert names_in(towns) in ([], ["Van der Valk"])


@pytest.mark.parametrize("cell", ["\t", " | ", "     "])
def test_surnames_before_the_cell_of_their_party(cell: str) -> None:
    rows = [("Groen", "VVD", "4 min"), ("Van Strien", "D66", "6 min"), ("Prins", "SP", "ja"), ("Kers", "CDA", "nee")]
    text = "Spreektijden\n" + "".join(cell.join(row) + "\n" for row in rows)
    assert names_in(text) == ["Groen", "Van Strien", "Prins", "Kers"]
    counted = "".join(cell.join(("Zetels", party, "12")) + "\n" for party in ("VVD", "D66", "SP", "CDA"))
    assert names_in(counted) == []
