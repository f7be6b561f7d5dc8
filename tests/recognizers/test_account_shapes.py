# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Accounts told by how they are made, and words that are made like them."""

from __future__ import annotations

import pytest

from recognizers.account_shapes import is_made, made_accounts
from recognizers.columns import ColumnRecognizer
from recognizers.username import UsernameRecognizer


def _found(text: str) -> list[str]:
    return [text[start:end] for start, end in sorted(set(made_accounts(text)))]


def test_all_of_several_accounts() -> None:
    text = "Ingevoerd door accounts fbenhaddou, p104882 en\next-hoitsma."
    found = {text[one.start : one.end] for one in UsernameRecognizer().hits(text)}
    assert found == {"fbenhaddou", "p104882", "ext-hoitsma"}
    assert not list(UsernameRecognizer().hits("Wij openen accounts bank, kassa en winkel."))


@pytest.mark.parametrize(
    ("text", "accounts"),
    [
        ("Export door tvdlaan op 13-10-2020", ["tvdlaan"]),
        ("geëxporteerd door: kvdberg 12:03", ["kvdberg"]),
        ("12-03-2024 09:11 kvdberg: ticket overgezet naar netwerkbeheer", ["kvdberg"]),
        ("12-03-2024 09:11  jjansen3  status open -> gesloten", ["jjansen3"]),
        ("uploaded by rdekker", ["rdekker"]),
        ("Rechten toegevoegd voor wvdmeulen en thagendoorn.", ["thagendoorn", "wvdmeulen"]),
        ("Logboek: jmeijer2 opende het dossier op 4 mei.", ["jmeijer2"]),
        ("Raadplegingen: jmeijer2 (14x), tvdlaan (2x)", ["jmeijer2", "tvdlaan"]),
        ("H:\\kosterm\\dossiers\\", ["kosterm"]),
        ("Sessie van ovdlinde beëindigd", ["ovdlinde"]),
        ("Reviewer: melleh", ["melleh"]),
        ("commit 3fa2 by melleh", ["melleh"]),
        ("Handle op GitHub: gizem-a", ["gizem-a"]),
        ("Assignee: thuynguyen", ["thuynguyen"]),
        ("Afgesloten door: WST009", ["WST009"]),
        ("Skype: live:anna.devries", ["live:anna.devries"]),
        ("op Marktplaats heet hij fietsenpiet", ["fietsenpiet"]),
        ("Gebruiker met de naam fietsenpiet plaatste dit.", ["fietsenpiet"]),
        ("wie is wvdmeulen?", ["wvdmeulen"]),
        ("Melder bayil76 meldt een inlog van het account", ["bayil76"]),
        ("Accountnaam hihol96, zie ook kamer12 en sha25", ["hihol96"]),
        ("03-05-2023 09:30 account uitgeschakeld door hnoordermeer\n", ["hnoordermeer"]),
        ("03-05-2023 09:30 account hersteld door beheerder\n", []),
        ("Zaak kvtz12 zonder dat woord.", []),
        ("Inloggen met token abxqe12, zaal wtcan12 en kxqz42", []),
        ("03-05-2023 09:30 account gewijzigd door zaaksysteem\n", []),
        ("Geëxporteerd op 14-04-2025 08:12 door hofstede01", ["hofstede01"]),
        ("Laatst gewijzigd op 14-04-2025 om 08:12 uur door jkoster", ["jkoster"]),
        ("Gedownload 3-2-2024 door jmeijer2", ["jmeijer2"]),
        ("Export door bakker02", ["bakker02"]),
    ],
)
def test_made_accounts(text: str, accounts: list[str]) -> None:
    assert sorted(_found(text)) == accounts
    hidden = {text[hit.start : hit.end] for hit in UsernameRecognizer().hits(text)}
    assert hidden >= set(accounts)


@pytest.mark.parametrize(
    "text",
    [
        "Export door beheer op 13-10-2020",
        "Gewijzigd op 13-10-2020 door fase2",
        "Bijgewerkt 13-10-2020 09:10 door team3",
        "account (zie bijlage 3) en account (v2)",
        "Print door bureau Advies",
        "09:11 overleg met bouwbedrijf",
        "om 10.30 vergadering: opening",
        "H:\\archief\\dossiers\\",
        "\\\\server01\\bodemdata\\2024\\",
        "Rechten voor medewerkers en leidinggevenden",
        "Toegang van voetgangers is vrij",
        "Reviewer: onbekend",
        "Owner: netbeheer",
        "Afgesloten door: RWS2023",
        "de bodedienst, de kostenregeling en de brutering",
        "op de site staat de naam gemeente",
        "Het account heet servicedesk",
        "relevante, adviserende en gevangenisachtige zaken, ervandoor",
        "een lavandelveld, het Savandeel",
    ],
)
def test_words_are_no_accounts(text: str) -> None:
    assert _found(text) == []


def test_an_account_is_never_a_name_or_a_word_of_a_list() -> None:
    for word in ("koster", "evander", "vandaan", "bouwbedrijf", "dekker", "yvanna", "advies", "levant"):
        assert not is_made(word)


def test_a_long_run_of_letters_costs_nothing() -> None:
    assert _found("vd" * 20_000) == []
    assert _found("09:11 " * 5_000 + "a" * 20_000) == []


def _accounts(text: str) -> list[str]:
    found = {(hit.start, hit.end) for one in (UsernameRecognizer(), ColumnRecognizer()) for hit in one.hits(text)}
    return sorted(text[start:end] for start, end in found)


def test_accounts_of_programs_are_nobodys() -> None:
    assert _accounts("user=svc_zaaksysteem job=sync\nuser=svc-kosterm job=sync\nuser=svc_anna") == [
        "svc-kosterm",
        "svc_anna",
    ]
    rows = ("4 mei;svc_koppeling;import", "4 mei;functioneelbeheer;recht", "5 mei;jFeenstra;open", "6 mei;kosterm;open")
    export = "datum;gebruiker;actie\n" + "\n".join(rows)
    assert _accounts(export) == ["jFeenstra", "kosterm"]
