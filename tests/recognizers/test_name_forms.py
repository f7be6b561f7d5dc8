# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The forms of a name, read by rules alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from person_kit import names

from recognizers.lexicon import load
from recognizers.names.forms.forms import Forms
from recognizers.names.tokens import tokenise


def read(text: str, *, slot: bool) -> tuple[str, str] | None:
    forms = Forms(tokenise(text), load())
    name = forms.any(0, slot=slot)
    if name is None:
        return None
    tokens = forms.tokens
    return text[tokens.starts[name.start] : tokens.ends[name.end - 1]], name.form


@pytest.mark.parametrize(
    ("text", "name", "form"),
    [
        ("J.H.M. (Joost) de Ruig", "J.H.M. (Joost) de Ruig", "initials_surname"),
        ("A. B. van den Heuvel-Smit zei", "A. B. van den Heuvel-Smit", "initials_surname"),
        ("H.G.J. Bruins Slot", "H.G.J. Bruins Slot", "initials_surname"),
        ("Anna van den Heuvel zei", "Anna van den Heuvel", "first_surname"),
        ("Dalstra, P. (Piet) - BD", "Dalstra, P. (Piet)", "surname_initials"),
        ("VRIES, J. de", "VRIES, J. de", "surname_initials"),
        ("Vries, de, J.", "Vries, de, J.", "surname_initials"),
        ("De Vries, A.B. (Anna)", "De Vries, A.B. (Anna)", "surname_initials"),
        ("Heuvel, Anna van den", "Heuvel, Anna van den", "surname_first"),
        ("El Amrani, S.", "El Amrani, S.", "surname_initials"),
        ("Jansen JHM", "Jansen JHM", "surname_initials"),
        # ranks of nobility stand behind the given names
        ("Otto Frederik baron van Haarsholte-Dijk zei", "Otto Frederik baron van Haarsholte-Dijk", "first_surname"),
        ("A.F.M. Graaf van Limburgh-Roel, LLM", "A.F.M. Graaf van Limburgh-Roel", "initials_surname"),
        ("J.W. ridder Huyssen zei", "J.W. ridder Huyssen", "initials_surname"),
        ("K. Baron (afd. Naamswijziging)", "K. Baron", "initials_surname"),
        (
            "Josephina Maria van Rechterink tot den Berghe, geboren",
            "Josephina Maria van Rechterink tot den Berghe",
            "first_surname",
        ),
        ("J. van Ittersom tot Zwol zei", "J. van Ittersom tot Zwol", "initials_surname"),
        # the name at birth or of the late husband hangs on the other one
        ("H. Woltering geb. Boon, ontvangt", "H. Woltering geb. Boon", "initials_surname"),
        ("Trijntje 't Lam wed. Van der Steen", "Trijntje 't Lam wed. Van der Steen", "first_surname"),
        ("A. Mulder e.v. El Boukharri, was", "A. Mulder e.v. El Boukharri", "initials_surname"),
        ("H. Woltering geb. te Utrecht", "H. Woltering", "initials_surname"),
        ("H. Woltering geb. 12-3-1950", "H. Woltering", "initials_surname"),
        ("H. Woltering geb. Arnhem 12-3-1950", "H. Woltering", "initials_surname"),
    ],
)
def test_form(text: str, name: str, form: str) -> None:
    assert read(text, slot=False) == (name, form)


@pytest.mark.parametrize("text", ["Jansen B.V.", "De Nota", "Op Vrijdag", "BZK", "gemeente Bergen", "Kerkstraat 12"])
def test_no_name(text: str) -> None:
    assert read(text, slot=False) is None


@pytest.mark.parametrize(
    ("text", "name"), [("Xiqwor", "Xiqwor"), ("Van der Xiqwor", "Van der Xiqwor"), ("FEZ", None), ("Directie", None)]
)
def test_slot_takes_what_no_list_knows(text: str, name: str | None) -> None:
    found = read(text, slot=True)
    assert (found[0] if found else None) == name


@pytest.mark.parametrize("text", ["Aanwezig: Jansen, mr.", "Naam: Jansen, drs", "Naam: Jansen, mr. drs.\nA.B. Smit"])
def test_a_title_behind_a_surname_can_end_a_line_or_the_text(text: str) -> None:
    assert names(text)[0] == "Jansen"


def test_two_people_with_a_comma_stay_two() -> None:
    text = "Piet Dalstra, K. Smit"
    assert read(text, slot=True) == ("Piet Dalstra", "first_surname")


class _Counted(list[str]):
    """A list that counts how often an item is asked for."""

    asked = 0

    def __getitem__(self, at: Any) -> Any:
        self.asked += 1
        return super().__getitem__(at)


def _work(initials: int) -> int:
    """How many kinds of tokens are asked for to read a row of initials at each of its places."""
    tokens = tokenise("A. " * initials)
    kinds = _Counted(tokens.kinds)
    forms = Forms(replace(tokens, kinds=kinds), load())
    for at in range(tokens.size):
        forms.any(at, slot=True)
    return kinds.asked


def test_a_long_row_of_initials_costs_what_its_length_does() -> None:
    assert _work(400) < 2.2 * _work(200)
    assert read("A. B. C. D. E. de Vries", slot=False) == ("A. B. C. D. E. de Vries", "initials_surname")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Uw zoon Karim in Roosendaal belde.", ["Karim"]),
        ("Mevrouw Anna Smit uit Zwolle belde.", ["Anna Smit"]),
        ("Mevrouw Anna in 't Veld en Piet op de Beek zijn er.", ["Anna in 't Veld", "Piet op de Beek"]),
        ("lid van de Bond Heemschut\nBoer, A.B.          melkveehouder", ["Boer, A.B."]),
    ],
)
def test_a_preposition_or_a_row_is_no_part_of_a_name(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("M.H. Rooth van Heukelem-Bos tekende.", ["M.H. Rooth van Heukelem-Bos"]),
        ("M.H. Rooth van Heukelem-Bos Boelhouwer tekende.", ["M.H. Rooth van Heukelem-Bos Boelhouwer"]),
        ("mevrouw F.S. Wttewaall van Tonningen-Heubel schreef", ["F.S. Wttewaall van Tonningen-Heubel"]),
        ("Anna Rooth van Heukelem-Bos belde.", ["Anna Rooth van Heukelem-Bos"]),
        ("De heer K. Reuchlin van Rosenthal schreef", ["K. Reuchlin van Rosenthal"]),
        # where somebody lives or works is none of the name
        ("K. Reuchlin van Noord-Holland schreef", ["K. Reuchlin"]),
        ("K. Reuchlin van Utrecht schreef", ["K. Reuchlin"]),
        ("K. Reuchlin van Deloitte schreef", ["K. Reuchlin"]),
        ("K. Reuchlin van Milieu-Advies schreef", ["K. Reuchlin"]),
        ("mr. K. Reuchlin van Reuchlin Vastgoedrecht schreef", ["K. Reuchlin"]),
    ],
)
def test_a_surname_in_two_parts_with_van_between_is_whole(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "t.a.v. de heer Koos Wierda en mevrouw Jikke de Boer\nGoes, 14 april 2020\n",
            ["Koos Wierda", "Jikke de Boer"],
        ),
        ("Zowel Mulder als de aannemer was te laat, en met achtervang Bos gebeld.", ["Mulder", "Bos"]),
        ("Zowel Zeeland als Drenthe deed mee.", []),
    ],
)
def test_a_name_ends_before_the_place_and_day_of_a_letter(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ambtelijke ondersteuning: de heer F. Haag\n", ["F. Haag"]),
        ("Aanwezig: mw. drs. A. King en de heer K. Zondag.", ["A. King", "K. Zondag"]),
        ("Wij spraken de heer F. Dag over de brug.", ["F. Dag"]),
        ("Geachte heer Maandag,\n\nHierbij", ["Maandag"]),
        ("dhr. Zuid belde", ["Zuid"]),
        ("Contactpersoon: F. Polen (team Wegen)", ["F. Polen"]),
        ("Steller is J.P. Vrijdag van de afdeling", ["J.P. Vrijdag"]),
    ],
)
def test_who_is_called_like_a_day_or_a_quarter_is_found(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Geachte heer,\nDirectie Wegen schrijft u.",
        "Aan de heer\nDirectie Wegen",
        "Bel de heer of mevrouw op Maandag.",
        "Verslag van Maandag en Vrijdag; regio Noord en Zuid.",
        "A. Raad\nB. College\nC. Motie",
        "Geachte dames en heren, Beste Allen,",
        "Dames, Heren, beste Leden,",
        "De G.G.D. Zuid en de school R.K. Oost.",
        "Subsidie voor V.V. Noord en Team O.O.V. Noord.",
        "Ingang: C. West; Richting: Z. Oost; Dagdeel: A. Maandag",
    ],
)
def test_days_quarters_and_greetings_are_nobody(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Morgen komt Roos Jansma terug van verlof.", ["Roos Jansma"]),
        ("Het bezwaar is van Storm Wierda uit de wijk.", ["Storm Wierda"]),
        ("Bel Mei Okkema of Ton Hiemstra even.", ["Mei Okkema", "Ton Hiemstra"]),
        ("Dat zei Hendrik Wierda in mei.", ["Hendrik Wierda"]),
        ("In Mei Kamervragen, in April Begroting, en de Roos Beheer B.V.", []),
        ("De Prins Hendrikkade en de Hendriklaan zijn dicht.", []),
    ],
)
def test_a_first_name_that_is_a_word_before_a_surname_that_is_none(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De heer Los en mevrouw Tan kwamen.", ["Los", "Tan"]),
        ("Geachte heer Ben,\n\nHierbij", ["Ben"]),
        ("De heer Los van der Tan en mevrouw Ben Haddou.", ["Los van der Tan", "Ben Haddou"]),
        ("Geachte heer Van,\n\nmevrouw De", []),
        ("TAN en VVD stemden tegen.", []),
    ],
)
def test_a_surname_that_is_a_prefix_or_the_letters_of_a_party_is_found(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Overig: mevrouw A. Dos en de heer B. Zwiggers.", ["A. Dos", "B. Zwiggers"]),
        ("P. Dos, B. Zwiggers en J. Don waren er.", ["P. Dos", "B. Zwiggers", "J. Don"]),
        ("Gisteren belde J.P. Los over de straat.", ["J.P. Los"]),
        ("A. Los zand afvoeren\nB. Dos apparaten wissen\nC. Don geluid", []),
        ("A. Van\nB. Den", []),
        ("Afscheid van dhr. Zoon. Ook mevrouw C. Broer en de heer Oom waren er.", ["Zoon", "C. Broer", "Oom"]),
        ("Mijn Zoon en zijn Broer waren er; de heer en zoon ook.", []),
        (
            "Jolanda Pierikma - van der Snelle en Anna Bos – van het team – kwamen.",
            ["Jolanda Pierikma - van der Snelle", "Anna Bos"],
        ),
        ("Zie C.S. Avendaro, p. 7, en P.C. Windows, p. 8.", ["C.S. Avendaro"]),
    ],
)
def test_a_surname_that_is_a_prefix_or_a_word_for_kin_or_in_no_list(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Wij stemmen over de motie van het lid Hoekstra CLVI, letter E.", ["Hoekstra"]),
        ("Het amendement van de heer Postma XLII, letter B, en koning Willem III.", ["Postma"]),
        ("De fracties van de PVV, 50PLUS en FVD stemden voor.", []),
        (
            "Verhinderd zijn C.H. Dekker die wordt vervangen door M.N.P. Postma, J.C.W.H. Groos\nPapendrecht: A. de Graaf",  # noqa: E501
            ["C.H. Dekker", "M.N.P. Postma", "J.C.W.H. Groos", "A. de Graaf"],
        ),
    ],
)
def test_what_stands_beside_a_name_and_is_no_part_of_it(text: str, found: list[str]) -> None:
    assert [name for name in names(text) if "Willem" not in name] == found
