# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Places, ships and bodies that bear whole names, towns behind "te", and everybody who stands in the same words."""

from __future__ import annotations

import pytest
from person_kit import names

from recognizers.lexicon import fold, load, read

_PAGE = "\nDe vergadering over het onderhoud van de openbare ruimte begint om tien uur en eindigt op tijd.\n" * 4


@pytest.mark.parametrize(
    "text",
    [
        "De Joseph Haydnhof wordt opnieuw bestraat.",
        "De bushalte bij de Abel Tasmanflat vervalt.",
        "Werk aan de Louise de Coligny-erf en het Dirk Smit-plantsoen.",
        "In de Jan Bakkerspolder stond het water hoog.",
        "De burgemeester van Hollands Kroon opent de brug.",
        "Afgestemd met de burgemeester Het Hogeland.",
        "De leerlingen van het Dr. Kuiper College.",
        "Gisteren voer de Lady Anna tegen de kade.",
        "De motor van Vrouwe Cornelia is stuk.",
        "De melding gaat over de boot MS Amanda, hut 12.",
    ],
)
def test_what_bears_a_name_stays(text: str) -> None:
    assert names(text + _PAGE) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Gezien door mr. N. van Bremen te Haarlem.", ["N. van Bremen"]),
        ("A. Kok te Zwolle belde.", ["A. Kok"]),
        ("De aanvraag van Piet Bakker te Utrecht is binnen.", ["Piet Bakker"]),
        # surnames with "te", and given names in front of it
        ("J. de Boer te Velde belde.", ["J. de Boer te Velde"]),
        ("Anna te Zwolle belde.", ["Anna te Zwolle"]),
        ("Mevrouw Anna te Winkel belde.", ["Anna te Winkel"]),
        ("Jan te Riele belde.", ["Jan te Riele"]),
        ("Jan Willem te Raalte is ziek.", ["Jan Willem te Raalte"]),
        ("Anne Fleur te Velp, jurist", ["Anne Fleur te Velp"]),
    ],
)
def test_a_town_behind_te_is_no_part_of_a_name(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        # surnames that are no places
        "@Bernd Königshof belde.",
        "@Jan Meulpolder is er.",
        "@Piet Veldpolder komt ook.",
        "Mevrouw @Anna Jansenflat klaagt.",
        "Bezwaar van mevrouw @Anna Bakkershof.",
        "Geachte heer @Smitsluizen,",
        "A. @Smitspolder is ziek.",
        "Contactpersoon: @Piet Jansenplantsoen",
        # somebody and the place beside him
        "@Joseph Haydn woont in de Kerkstraat.",
        "@Piet Bos van de Abel Tasmanflat klaagt.",
        "@Hans Kuiper, Joseph Haydnhof 3",
        # ladies of flesh and blood
        "Vrouwe @Jacoba van Dijk belde over haar aanvraag.",
        "Mevrouw @Jacoba belde.",
        "De dames @Anna en Lady zijn er.",
        "Lady @Anna Smit belde.",
        "Ms @Amanda called.",
        "Ms. @Amanda Bos belde.",
        "MS @Amanda Bos phoned the office.",
        "Schipper @Amanda Bos van de boot.",
        # doctors beside bodies
        "Dr. @Kuiper College van B en W",
        "Gesproken met dr. @Kuiper, Instituut voor de Taal.",
        "De dokter van het ziekenhuis, dr. @Kuiper, belde.",
        "het kind van dr. @Kuiper College",
        # municipalities beside people
        "Gemeente Hollands Kroon, @P. Bakker",
        "Burgemeester @Kroon van Hollands Kroon opent de brug. De zoon van @Kroon ook.",
        "Mevrouw @Hogeland belde.",
        "Dhr. @Horst aan de Maas belde.",
        "De heer @Stede Broec klaagt.",
        "Contactpersoon: @Horst aan de Maas",
        # two surnames
        "Gesproken met @Anna Smit-Polder en @Piet Jansen-Bos.",
        "@Ria Jansen-Polder, voorzitter",
        "- @Ria Jansen-Polder: offerte opvragen",
        "Bezwaar @Els Visser-Bolwerk",
        "De heer van het @Hogeland belde.",
    ],
)
def test_whoever_stands_in_the_same_words_goes(text: str) -> None:
    told = [part.split()[0].strip(".,") for part in text.split("@")[1:]]
    found = " ".join(names(text.replace("@", "") + _PAGE))
    assert [who for who in told if who not in found] == []


@pytest.mark.parametrize(
    "text",
    [
        "Afwezig: Slagerij Piet Bakker, Etos, J. Bos",
        "Functie         Naam                Telefoon\nBeveiliging     Trigion             0900-1299\n",
        "Aan: bedrijfsarts mw. H. Knol, ArboNed",
    ],
)
def test_well_known_firms_stand_beside_people(text: str) -> None:
    assert not {"Etos", "Trigion", "ArboNed"} & {word for name in names(text) for word in name.split()}


@pytest.mark.parametrize(
    "text",
    [
        "Contactpersoon: Stedin",
        "Mevrouw Stedin belde.",
        "Beste Stedin,",
        "Met vriendelijke groet,\n\nStedin",
        "Behandeld door: Trigion",
        "Aanwezig: J. Etos, P. Bos",
        "Aanwezig: Anna Etos, P. Bos",
        "Naam            Telefoon\nMevrouw Etos    0900-1299\n",
    ],
)
def test_who_is_called_like_a_firm_in_a_place_for_people_goes(text: str) -> None:
    assert {"Stedin", "Trigion", "Etos"} & {word for name in names(text) for word in name.split()}


@pytest.mark.parametrize(
    "text",
    [
        # called like the founder of a firm or the finder of a disease
        "Aanwezig: Aebi\nAfwezig: Jansen",
        "Aanwezigen:\n- Aebi (notulist)\n- Jansen (vz)",
        "Afwezig met kennisgeving: Sjögren",
        "Van: Aebi\nAan: Jansen\nOnderwerp: verlof",
        "Van: Bos, J.\nAan: Varendonck; Jansen\nOnderwerp: overleg",
        "Naam\tAfdeling\tTelefoon\nSteelant\tVergunningen\t12345\nJansen\tHandhaving\t12346",
        "Achternaam    Voornaam   Telefoon\nRendon        Piet       12345\nJansen        Anna       12346",
        # whoever chairs, asks, writes or acts is somebody
        "Notulist: Trigion",
        "Bewoner     Adres\nTrigion     Kerkstraat 3\nJansen      Kerkstraat 5",
        "Actie         Wie         Klaar\nVerslag       Trigion     1 mei\nOfferte       Jansen      2 mei",
        "Indiener     Datum\nTrigion      1-2-2024\nKuipers      3-2-2024",
        # medicines and plants come to no meeting
        "Naam          Functie\nKyleena       jurist\nJansen        adviseur",
    ],
)
def test_who_is_called_like_a_founder_or_has_a_part_goes(text: str) -> None:
    some = {"Aebi", "Sjögren", "Varendonck", "Steelant", "Rendon", "Trigion", "Kyleena"}
    assert some & {word for name in names(text) for word in name.split()}


def test_what_sounds_like_somebody_is_of_the_known_firms() -> None:
    rows, lexicon = read("known_borne.txt"), load()
    assert rows == sorted(set(rows))
    assert all(fold(row) == row and (row,) in lexicon.known[row] for row in rows)
    assert lexicon.bodies.isdisjoint(rows)
