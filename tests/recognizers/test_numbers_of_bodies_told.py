# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Accounts, handles and desks that a page tells to be a body's, and their neighbours. Nobody in them exists."""

from __future__ import annotations

import pytest

from recognizers.iban import IbanRecognizer
from recognizers.phone_labels import labels_of
from recognizers.profile_url import ProfileUrlRecognizer

_IBAN = "NL13TEST0123456789"
OF_BODIES = (
    "IBAN NL02ABNA0123456789, t.n.v. A. Tol; tegenrekening {} (gemeente Zuiderhage)",
    "Bijgeschreven van Tol; tegenrekening\n{} (Provincie Noordwaard)",
    "contrarekening: {} (waterschap De Vlietlanden)",
    "Betalen kan op {} onder vermelding van 1234567890123456.",
    "Uw aanslag is 40 euro. U betaalt op rekening {}, o.v.v. 1234 5678 9012 3456.",
    "Maak het bedrag over op {} onder vermelding van het betalingskenmerk 1234567890123456.",
)
OF_PEOPLE = (
    "tegenrekening {} (A. Tol)",
    "tegenrekening {} (gemeente Zuiderhage) t.n.v. A. Tol",
    "tegenrekening {} (gemeente Zuiderhage, A. Tol)",
    "tegenrekening {} (gemeente Zuiderhage), A. Tol",
    "Betalen kan aan uw buurman op {} onder vermelding van 1234567890123456.",
    "Maak het haar over op {} onder vermelding van 1234567890123456.",
    "tegenrekening {} (uitkering gemeente Zuiderhage)",
    "tegenrekening {} (inwoner gemeente Zuiderhage)",
    "tegenrekening {} van A. Tol (gemeente Zuiderhage)",
    "tegenrekening van gemeente Zuiderhage: zie {}",
    "rekening A. Tol {} (gemeente Zuiderhage)",
    "IBAN {} (gemeente Zuiderhage betaalt)",
    "tegenrekening: gemeente Zuiderhage; rekening A. Tol {}",
    "tegenrekening {}\nGemeente Zuiderhage",
    "tegenrekening {} (Bakkerij Tol)",
    "Betalen kan op {} onder vermelding van de fiets.",
    "Betalen kan op {} onder vermelding van mijn naam.",
    "Betalen kan op {} onder vermelding van factuur 20210033.",
    "Betalen kan op {} o.v.v. 12345678.",
    "Betalen kan op mijn rekening {} onder vermelding van 1234567890123456.",
    "Wij storten het terug op {} onder vermelding van 1234567890123456.",
    "Mevrouw Tol krijgt het op {} onder vermelding van 1234567890123456.",
    "De uitkering gaat naar {} onder vermelding van 1234567890123456.",
    "Betalen kan op {} t.n.v. A. Tol onder vermelding van 1234567890123456.",
    "Ik heb betaald vanaf {} onder vermelding van 1234567890123456.",
    "Betalen kan op {}, mijn klantnummer is 1234567890123456.",
)


@pytest.mark.parametrize("text", OF_BODIES)
def test_an_account_that_is_told_to_be_a_bodys_is(text: str) -> None:
    hits = [
        hit
        for hit in IbanRecognizer().hits(text.format(_IBAN))
        if text.format(_IBAN)[slice(hit.start, hit.end)] == _IBAN
    ]
    assert ["account:organisation" in hit.evidence for hit in hits] == [True]


@pytest.mark.parametrize("text", OF_PEOPLE)
def test_an_account_that_may_be_somebodys_is_not_a_bodys(text: str) -> None:
    hits = [
        hit
        for hit in IbanRecognizer().hits(text.format(_IBAN))
        if text.format(_IBAN)[slice(hit.start, hit.end)] == _IBAN
    ]
    assert ["account:organisation" in hit.evidence for hit in hits] == [False]


_WEBCARE = "Webcare gemeente Zuiderhage aan Zee, week 12\n"
OFFICIAL = (
    "Redacteur: A. Tol; officieel account @zuiderhage",
    "Reacties op het officiële account: @gemeentezuiderhage",
    "via het account van de gemeente @zuiderhageaanzee",
    "ons eigen kanaal @zuiderhage.nl",
)
PRIVATE = (
    "klacht van @zuiderhage",
    "officieel account @atol",
    "officieel account @zuiderhage_anna",
    "officieel account @annazuiderhage",
    "officieel account @zuider",
    "officieel account van wethouder Tol @zuiderhage",
    "persoonlijk account @zuiderhage",
    "account @zuiderhage",
    "haar eigen account @zuiderhage",
    "eigen account van Anna: @zuiderhage",
    "het account van de melder @zuiderhage",
    "officieel account @annavandermeer",
    "account van de gemeentesecretaris @zuiderhage",
    "officieel account nog onbekend, melder @zuiderhage",
)


@pytest.mark.parametrize("line", OFFICIAL)
def test_the_official_handle_of_the_body_that_a_page_names_is_nobodys(line: str) -> None:
    assert [*ProfileUrlRecognizer().hits(_WEBCARE + line + "\n")] == []


@pytest.mark.parametrize("line", PRIVATE)
def test_another_handle_is_somebodys(line: str) -> None:
    assert len([*ProfileUrlRecognizer().hits(_WEBCARE + line + "\n")]) == 1


def test_an_official_handle_of_no_body_on_the_page_is_somebodys() -> None:
    assert len([*ProfileUrlRecognizer().hits("Webcare, week 12\nofficieel account @zuiderhage\n")]) == 1
    assert len([*ProfileUrlRecognizer().hits("Mevrouw Zuiderhage\nofficieel account @zuiderhage\n")]) == 1
    assert len([*ProfileUrlRecognizer().hits("gemeente Dam\nofficieel account @dam\n")]) == 1


@pytest.mark.parametrize(
    "handle", ["@gemeenteZuiderhage", "@MinBZK", "@provGelderland", "@rijkswaterstaat", "@GemMeerssen"]
)
def test_the_handle_of_a_body_of_government_is_nobodys(handle: str) -> None:
    assert [*ProfileUrlRecognizer().hits(f"Gemeente Zuiderhage meldt via {handle} dat de weg dicht is.\n")] == []


@pytest.mark.parametrize(
    "handle",
    [
        "@gemeentepiet",
        "@gemmadevries",
        "@gemertjan",
        "@gemeenteOosterhage",
        "@minbakker",
        "@provGelder_anna",
        "@raadslidtol",
    ],
)
def test_a_handle_that_only_begins_like_one_is_somebodys(handle: str) -> None:
    assert len([*ProfileUrlRecognizer().hits(f"Gemeente Zuiderhage meldt via {handle} dat de weg dicht is.\n")]) == 1


_NUMBER = "070 456 00 00"
DESKS = (
    "Zij belde direct de servicedesk ({}).",
    "Hij belt meteen direct met de meldkamer ({}).",
    "Ik waarschuwde direct de receptie ({}).",
)
DIRECT = (
    "Zij werkt direct bij de servicedesk ({}).",
    "Zij belde direct Anna van de servicedesk ({}).",
    "Zij belde direct de beheerder van de servicedesk ({}).",
    "Zij belde de servicedesk, direct ({}).",
    "Zij belde de servicedesk (direct {}).",
    "Directe lijn servicedesk ({}).",
    "Anna, servicedesk, direct {}.",
    "Zij belde direct de collega ({}).",
    "Zij belde direct de heer Tol ({}).",
    "direct nummer van de servicedesk ({}).",
)


def _labels(text: str) -> tuple[str, ...]:
    start = text.index("{}")
    return labels_of(text.format(_NUMBER), start, start + len(_NUMBER))


@pytest.mark.parametrize("text", DESKS)
def test_who_is_called_at_once_has_no_direct_number(text: str) -> None:
    assert _labels(text) == ("label:general",)


@pytest.mark.parametrize("text", DIRECT)
def test_a_direct_number_stays_one(text: str) -> None:
    assert "label:general" not in _labels(text) or "label:direct" in _labels(text)
