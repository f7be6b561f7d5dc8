# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A known name is found everywhere else: in «…» what must be found."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers.look import at_literals
from redactor.analysis.names import propagate
from redactor.analysis.names.propagate import Searcher, across_pages, spellings
from redactor.analysis.names.spelling import Name, fold, parse

KNOWN = (
    "Anna de Zijlmans",
    "Zijlmans, A. de (Anna)",
    "Pieter Bos",
    "J.W. Kuik-Tolsma",
    "Aïsha Yıldız",
    "Utrecht, T. van",
)
TEXTS = [
    "Gisteren sprak «Anna de Zijlmans» met ons.",
    "«ANNA DE ZIJLMANS» en «A. de Zijlmans» en «De Zijlmans, A.» en «Zijlmans, A. de»",
    "«Anna»'s fiets, «Anna»’s voorstel en «De Zijlmans»' plan",
    "mevrouw «De Zijlmans» en «B. de Zijlmans»",
    "De Zijlmans-Ooster is een ander; Anna-Maria ook; de Zijlmansstraat en Annahoeve niet.",
    "«Anna de\nZijlmans» en «Anna de Zijl-\nmans» en «Anna  de   Zijlmans» en «Anna de Zijl\u00admans»",
    "«J.W. Kuik-Tolsma»; «Kuik-Tolsma»; «J.W. Kuik-\nTolsma»",
    "eerst «Kuik-Tolsma, J.W.» «Kuik-\nTolsma»",
    "het bos; Bos is groen. Mevrouw «Bos» en de heer «Bos» en ook «Bos» zei dat. «Pieter Bos».",
    "«Bos» geeft aan dat. «Bos» heeft gelijk. Bos met bomen.",
    "Utrecht heeft dat; «Bos» vraagt het.",
    "Bos B.V. en Bos & Zonen en de commissie-Bos",
    "de «Pieter»-aanpak, Anna Bijnsstraat 3",
    "Stichting Vrienden van «Anna de Zijlmans» en aannemer Kuik-Tolsma; gemeld door aannemer «J.W. Kuik-Tolsma».",
    "Naam Afdeling\n«Anna de Zijlmans» Onderhoud\n«Pieter Bos» Ede Beveiliging\n«A. de Zijlmans» Groep",
    "Wij huren van De Zijlmans Verhuur en vergaderen bij Anna Palowna (Zijlmans Bouw).",
    "Ik sprak met «De Zijlmans» Woensdag; volgens «Kuik-Tolsma» Maandag opgelost en «De Zijlmans» Geen bezwaar.",
    "«Anna» Beleid\nbespreken  «Anna» Beleid\nNaam: «Anna» Beleid; h.o.d.n. «De Zijlmans» Wafels",
    "Feest in Zalencentrum De Pieter. De «Pieter» die komt, en café 't Anna.",
    "«Aisha» en «AISHA YILDIZ» en «Aïsha Yıldız»",
    "in Utrecht, gemeente Utrecht, Utrecht; mevrouw «Van Utrecht»",
    "zie anna_de_zijlmans.pdf, xAnna, Annabel en jannaar",
    "een zin met pieter bosbes en anna lager",
    "Van: x\nAan: y\nhoi, «anna de zijlmans» en «zijlmans, anna de» willen dit; «de zijlmans» ook",
]


@pytest.mark.parametrize("marked", TEXTS)
def test_whole_names_are_found_and_nothing_else(marked: str) -> None:
    text = re.sub("[«»]", "", marked)
    wanted = [re.sub("[«»]", "", one) for one in re.findall("«([^»]*)»", marked)]
    found = [text[hit.start : hit.end] for hit in Searcher(parse(name) for name in KNOWN).find(text)]
    assert found == wanted


def test_initials_in_brackets_are_found_as_written() -> None:
    searcher = Searcher([Name(initials="AdZ")])
    assert [(hit.start, hit.end) for hit in searcher.find("AdZ belt; adz niet; ADZ niet; AdZ's lijst")] == [
        (0, 3),
        (30, 33),
    ]


PAGES = [
    ("… aldus Anna de", "Zijlmans in haar brief", ["Anna de", "Zijlmans"]),
    ("… aldus Anna", "de Zijlmans in haar brief", ["Anna", "de Zijlmans"]),
    ("… aldus Anna de\n\n3 van 8", "Ministerie\n\nZijlmans in haar brief", ["Anna de", "Zijlmans"]),
    ("… aldus Anna de Zijl-", "mans in haar brief", ["Zijl-", "mans"]),
    ("… aldus de", "Zijlmansstraat", []),
    ("… de heer Pieter", "Bosbes", []),
]


@pytest.mark.parametrize(("foot", "head", "wanted"), PAGES)
def test_a_name_torn_by_a_page_end_is_found_on_both(foot: str, head: str, wanted: list[str]) -> None:
    texts = [foot, head]
    found = across_pages(texts, [fold(text) for text in texts], frozenset(parse(name) for name in KNOWN))
    assert [texts[page][hit.start : hit.end] for page in sorted(found) for hit in found[page]] == wanted


NAMES = st.sampled_from(KNOWN)
NOISE = st.text(alphabet="abcdeAZ .,-\n'’\u00ad()<>s", max_size=30)


@given(st.lists(st.tuples(NOISE, NAMES), max_size=6), NOISE)
def test_hits_are_known_spellings_in_range_and_apart(parts: list[tuple[str, str]], end: str) -> None:
    text = "".join(noise + name for noise, name in parts) + end
    searcher = Searcher(parse(name) for name in KNOWN)
    at = 0
    for hit in searcher.find(text):
        assert at <= hit.start < hit.end <= len(text)
        at = hit.end
        plain = " ".join(fold(re.sub(r"[-\u00ad][ \t]*\n\s*|\u00ad", "", text[hit.start : hit.end])).split())
        bare = re.sub(r"^(?:[a-z]{1,2}\.[ -]?)+", "", plain).replace("-", "")
        assert {plain, bare} & {one.replace("-", "") for one in searcher.terms} or plain in searcher.terms


def test_runs_that_were_taken_for_a_name_are_not_searched() -> None:
    """Neither a thousand initials nor a word of a thousand letters is what somebody is called elsewhere."""
    terms = Searcher([parse("A.B. " * 500 + "Bos"), parse("Jan d" * 300), parse("A. Bos")]).terms
    assert "a. bos" in terms
    assert max(map(len, terms)) < 120


def test_whose_something_is_is_found() -> None:
    text = "Sjoerds auto en Hans fiets; dat is Sjoerdsma"
    found = Searcher([parse("Sjoerd Hoekstra"), parse("Hans Smit")]).find(text)
    assert [text[hit.start : hit.end] for hit in found] == ["Sjoerds", "Hans"]


def test_who_is_called_by_one_name_is_found_though_it_is_a_surname_too() -> None:
    text = "voor op de website Finn\n"
    for known in (("Finn",), ("Finn", "Stukje Finn")):
        found = Searcher([parse(one) for one in known]).find(text)
        assert [text[hit.start : hit.end] for hit in found] == ["Finn"]


def test_no_names_no_hits() -> None:
    assert Searcher([]).find("Anna") == []
    assert list(spellings(Name())) == []


@pytest.mark.parametrize(
    ("known", "text", "found"),
    [
        ("Bas van Rijn", "Er was gedoe met v. Rijn over de Rijn", ["v. Rijn"]),
        ("L. Klok", "De klok sloeg. Klok liep weg. Klok: 'ik was thuis'. Klok is duur.", ["Klok", "Klok"]),
        ("L. Boom", "Boom is opgenomen. Boom is groen.", ["Boom"]),
        ("L. Zomer", "[22:01] Ria: pff zomer weer\n[22:02] Wim: de zomer komt", ["zomer"]),
        ("L. Zomer", "pff zomer weer", []),
        ("L. Zwaluw", "Zwaluw 3. I asked Ms Zwaluw", ["Zwaluw"]),
        ("Jeroen de Wit", "Van: Tol\nhm de wit reageert niet, de wit geverfde kast", ["de wit"]),
    ],
)
def test_a_surname_that_is_a_word_is_found_where_it_acts_as_somebody(known: str, text: str, found: list[str]) -> None:
    assert [text[hit.start : hit.end] for hit in Searcher([parse(known)]).find(text)] == found


def test_a_page_of_empty_lines_costs_what_its_length_does() -> None:
    assert Searcher([parse("Anna de Zijlmans")]).find("Anna" + "\n" * 100_000 + "Anna")


@pytest.mark.parametrize(
    "text",
    [
        "Van: Tol\nOnderwerp: kermis\n\n«Wil»,\n\nwil jij dit doen?",
        "Hoi «Wil»,\nik wil dat ook",
        "dat wil ik ook\ngr «wil»\n",
        "dat wil ik ook\n\nMvg,\n«wil»\n",
        "Tot morgen\n\n«Wil»\n",
        "Tot morgen\nGroetjes «Wil»",
    ],
)
def test_a_first_name_that_is_any_word_is_found_where_somebody_is_greeted_or_signs(text: str) -> None:
    bare = re.sub("[«»]", "", text)
    found = [bare[hit.start : hit.end] for hit in Searcher([parse("Wil Zijlmans")]).find(bare)]
    assert found == re.findall("«([^»]*)»", text)


@pytest.mark.parametrize(
    "text", ["Dat wil\nik", "Wil je dit doen?", "Wat ik wil, en jij", "Wil\nje dit?", "beste wil van de wereld"]
)
def test_such_a_word_stays_a_word_elsewhere(text: str) -> None:
    assert Searcher([parse("Wil Zijlmans")]).find(text) == []


@given(
    st.lists(st.sampled_from(["a", "B", " ", "  ", "\n", "\t", "-", "‐", "\u00ad", ",", "("]), max_size=20).map("".join)
)
def test_breaks_are_looked_for_at_their_signs(text: str) -> None:
    walked = [one.span() for one in propagate._BROKEN.finditer(text)]
    assert [one.span() for one in at_literals(text, propagate._SIGNS, propagate._BROKEN)] == walked


@pytest.mark.parametrize(
    "marked",
    [
        "het perceel van «zwietinga» en de schuur; zie www.zwietinga.nl, zwietinga/2 en info@zwietinga",
        "een zwietinga is een plant en de zwietinga ook; «zwietinga» belde",
        "Telefoonnotitie\nde zoon van «zwietinga» belde, «yaw» ook",
        "yaw is geen woord en bosma staat in een zin zonder haast; het bosje van de bos",
        "«Xandra» S  vr 12 jun 08:02\n«xandra» en «yaw» weten het\nYadin  08:05\nok",
    ],
)
def test_small_letters_of_a_known_surname(marked: str) -> None:
    known = [parse(name) for name in ("Lieke Zwietinga", "Yaw Owusa", "Teun Bos", "Xandra Tolk")]
    text = re.sub("[«»]", "", marked)
    found = [text[hit.start : hit.end] for hit in Searcher(known).find(text)]
    assert found == re.findall("«([^»]*)»", marked)
