# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Letters of who wrote a remark in the margin or a line of a log, accounts that were cut off; and what looks so."""

from __future__ import annotations

import pytest

from recognizers.person import PersonRecognizer
from recognizers.username import UsernameRecognizer

PEOPLE, ACCOUNTS = PersonRecognizer(), UsernameRecognizer()


def _initials(text: str) -> list[str]:
    hits = PEOPLE.hits(text)
    found = {(hit.start, hit.end) for hit in hits if "form:initials" in hit.evidence}
    return [text[start:end] for start, end in sorted(found)]


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("[Opmerking QV6]: Eens met de lijn", ["QV"]),
        ("[Opmerking JZ7]: Eens met de lijn", ["JZ"]),
        ("[Commented [JZ7]] Eens met de lijn", ["JZ"]),
        ("(opmerking QV6) Eens met de lijn", []),
        ("[Comment QV6] Eens met de lijn", ["QV"]),
        ("Opmerking [ML1]: te lang", ["ML"]),
        ("Comment by QD: te lang", ["QD"]),
        ("Opmerking van QD:\nte lang", ["QD"]),
        ("[Verwijderd door QD2]", ["QD"]),
        ("[Opmerking JvdB2]: te lang", ["JvdB"]),
        ("11.10 RK ter plaatse, bus volgt", ["RK"]),
        ("[14:05] RK onderweg naar het bedrijf", ["RK"]),
        ("- 10.40 FK belt MH: geen toezegging", ["FK", "MH"]),
        ("10.40 FK mailt met MH over de planning", ["FK", "MH"]),
        ("12-3 FK controleert de put", ["FK"]),
        ("14:05 JvdB is onderweg", ["JvdB"]),
    ],
)
def test_letters_of_who_wrote_it(text: str, letters: list[str]) -> None:
    assert _initials(text) == letters


@pytest.mark.parametrize(
    "text",
    [
        "Opmerking van BZ: niet eens",
        "Opmerking van GGD: niet eens",
        "Reactie door VNG:\nakkoord",
        "Opmerking 3: zie tabel",
        "[Opmerking 3]",
        "[opmerking bij tabel 3]",
        "Opmerking NB: let op",
        "Comment by PwC: none",
        "Verwijderd door OM\n",
        "gewijzigd door RVO\n",
        "09.10 GGD ter plaatse",
        "09.10 RWS onderweg",
        "10.50 OM meldt zich",
        "10.50 MT komt bijeen",
        "11.00 OR vergadert",
        "11.00 BZ vraagt uitstel",
        "11.00 PV gaat mee",
        "11.00 TK vraagt de brief",
        "11.00 NB loopt door",
        "11.00 OK gaat door",
        "11.00 JA gaat door",
        "11.00 PM staat open",
        "12-3 WOZ loopt vast",
        "12-3 SG spreekt",
        "12-3 BP staat stil",
        "12-3 HR neemt contact op",
        "12-3 CPO vraagt",
        "12-3 VO gaat in",
        "10.30 jk loopt",
        "10.30 het loopt",
        "10.30 De DV komt",
        "De A2 loopt vast om 10.30",
        "14.00 A12 staat vast",
        "10.30 CO2 loopt op",
        "pH 10.30 EC loopt op tot 3",
        "Het JZ komt om 10.30",
        "zaak 11.10 EZ komt",
    ],
)
def test_letters_of_bodies_and_things(text: str) -> None:
    assert not _initials(text)


@pytest.mark.parametrize(
    ("text", "accounts"),
    [
        ("Behandelaar: rkarijodim\n", ["rkarijodim"]),
        ("Handler: rkarijodim\n", ["rkarijodim"]),
        ("Opgepakt door: jverhagen2\n", ["jverhagen2"]),
        ("Ingelogd als: svandoornik\n", ["svandoornik"]),
        ("Zaakeigenaar: psmits\n", ["psmits"]),
        ("In behandeling bij: zulaika.maduro\n", ["zulaika.maduro"]),
    ],
)
def test_accounts_behind_labels(text: str, accounts: list[str]) -> None:
    assert [text[hit.start : hit.end] for hit in ACCOUNTS.hits(text)] == accounts


@pytest.mark.parametrize(
    "value",
    "buurtbewoonster wijkagent anoniem onbekend bewoner zaaksysteem servicedesk vergunningenteam omgevingsdienst"
    " gemeente waterschap frontoffice backoffice klantcontact publiekszaken toezichthouder handhaving verzekeraar"
    " woningcorporatie eigenaresse omwonende particulier burger ondernemer winkelier verhuurder huurder voorbijganger"
    " griffie receptie postkamer projectleider piketdienst".split(),
)
def test_words_behind_labels(value: str) -> None:
    for label in ("Behandelaar", "Melder", "Eigenaar", "Toegewezen aan", "In behandeling bij", "Handler"):
        assert not list(ACCOUNTS.hits(f"{label}: {value}\n"))
