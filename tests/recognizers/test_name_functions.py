# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Right behind a function a usual surname or a word of no list is somebody; a field of work is not."""

from __future__ import annotations

import pytest

from tests.recognizers.person_kit import names

SURNAMES = ("Visser", "Bakker", "Oudshoornink", "Terpstra", "Bos")
FUNCTIONS = (
    "controleur", "adviseur", "teammanager", "consulent", "opzichter", "regisseur", "programmamanager", "teamleider",
    "onderzoeker", "kwartiermaker", "vergunningverlener", "woonconsulent", "planoloog", "makelaar", "monteur",
)  # fmt: skip


@pytest.mark.parametrize("function", FUNCTIONS)
def test_who_stands_behind_a_function_is_found(function: str) -> None:
    for surname in SURNAMES:
        assert names(f"Uit de brief van {function} {surname} blijkt dat er niets is gevonden.") == [surname]


@pytest.mark.parametrize(
    "noun",
    [
        "schoonmoeder", "fysiotherapeut", "jongerenwerker", "jeugdbeschermer", "omwonende", "melkveehouder",
        "conservator", "afdelingshoofd", "havenmeester", "asielzoeker", "receptioniste", "klachtenfunctionaris",
        "onderwijsvakbondsman", "orthopedagoog", "oud-wethouder", "zzp'er", "kandidaat-raadslid", "buschauffeur",
        "actrice", "bevelvoerder",
    ],
)  # fmt: skip
@pytest.mark.parametrize("surname", ["Oudshoornink", "Velzenaar", "Terwijn"])
def test_so_is_who_stands_behind_a_noun_of_people(noun: str, surname: str) -> None:
    assert names(f"Gisteren heeft {noun} {surname} gebeld over het plan.") == [surname]


@pytest.mark.parametrize(
    "noun",
    [
        "leverancier", "firma", "adviesbureau", "rechtbank", "stichting", "verhuurder", "verwerker", "subverwerker",
        "afvalverwerker", "bewerker", "landhoofd", "havenhoofd", "synagoge",
    ],
)  # fmt: skip
def test_what_stands_behind_a_noun_of_firms_and_bodies_is_nobody(noun: str) -> None:
    assert names(f"Gisteren heeft {noun} Oudshoornink gebeld over het plan.") == []


@pytest.mark.parametrize(
    "text",
    [
        "De student Bouwkunde en de studente Rechten kwamen langs.",
        "De voorzitter Wmo-raad en het lid Utrecht waren er.",
        "De chef Redactie sprak met de commissaris Handhaving en de instructeur Rijvaardigheid.",
        "Een consultant Capgemini en een tester Salesforce zijn ingehuurd.",
        "De archivaris Zeeland en de conservator Textiel schreven dat.",
        "Het hoofd Bedrijfsvoering en de engineer Azure, het hoofd Inkoop en het teamhoofd Veiligheid.",
        "De functionaris Gegevensbescherming en de ondersteuner Griffie.",
        "Een werker Kwintes en de begeleider Cordaan, de therapeut Altrecht.",
        "Het gesprek is met tolk Tigrinya. Het plan ligt bij de Pastoor Geerdinkhof en naast OBS Meester Vegter.",
        "De adviseur Stikstof sprak met de manager Wonen en de controleur Milieu.",
        "De consulent Participatiewet en de coördinator Schuldhulp waren er.",
        "Een medewerker Inkoop en een specialist Omgevingsveiligheid.",
        "De regisseur Openbare Ruimte en de manager HR.",
        "De clustermanager Faunazaken tekent.",
        "De planner Regiotaxi belt met de verhuurder Alwel.",
        "De manager Utrecht en de adviseur Water.",
    ],
)
def test_what_somebody_works_on_is_nobody(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Betrokkene Groen is gehoord.", ["Groen"]),
        ("achtervang Groen en Klager Groen", ["Groen", "Groen"]),
    ],
)
def test_people_are_called_like_a_field_of_work(text: str, found: list[str]) -> None:
    assert names(text) == found


def test_a_word_of_no_list_is_somebody_where_the_model_is_certain() -> None:
    text = (
        "De gemeente heeft op 3 maart een besluit genomen over de vergunning. De stukken liggen ter inzage op het "
        "gemeentehuis. Tegen het besluit kan binnen zes weken bezwaar worden gemaakt. Het college heeft de belangen "
        "afgewogen en ziet geen reden om de aanvraag te weigeren.\nGisteren heb ik Jagroepsing nog gebeld over de "
        "planning van de werkzaamheden. De volgende stap is het opstellen van een plan van aanpak.\n"
    )
    assert names(text) == ["Jagroepsing"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Karin van Stichting Wonen belde.", ["Karin"]),
        ("Met Wilco van Stichting Wonen Dorp heb ik gebeld.", ["Wilco"]),
        ("Met Karin van Stichting Wonen en Bert van Stichting Zorg gaat het goed.", ["Karin", "Bert"]),
        ("Mieke van de Belastingdienst belt terug.", ["Mieke"]),
        ("De Karin van Stichting Vaart is een schip.", []),
        ("De chatbot Anna van de gemeente blijft.", []),
        ("Hij krijgt zorg van broeder Rudsel en dat gaat goed.", ["Rudsel"]),
        ("De Dr. Schaepmanschool staat leeg.", []),
        ("Dr. Schaepman staat klaar.", ["Schaepman"]),
        ("In de Harkelose Courant stond het. Anna Tol van de Dorpse Courant belde.", ["Anna Tol"]),
        ("Waterschap Rijn en IJssel en GGD Rijn en Lek zijn er.", []),
        ("De tekst voor NL-Alert lag er.", []),
    ],
)
def test_a_given_name_before_a_body_and_bodies_called_after_somebody(text: str, found: list[str]) -> None:
    assert names(text) == found
