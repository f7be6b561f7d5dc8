# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A number between the address of a body and its general mailbox, or beside the mailbox alone, is the body's."""

from __future__ import annotations

import pytest

from redactor.analysis.bodies.blocks_of_bodies import of_bodies
from redactor.analysis.mention import Mention

ADDRESS = ("Kade 1, 1234 AB Dorp", "ADDRESS", ("address:organisation",))
POSTBUS = ("Postbus 12, 1200 AB Dorp", "ADDRESS", ("address:postbus",))
NUMBER = ("088 555 40 70", "PHONE_NUMBER", ("number:fixed", "label:phone"))
AREA = ("0575 59 91 00", "PHONE_NUMBER", ("number:fixed", "label:phone"))
SWITCHBOARD = ("088 555 40 00", "PHONE_NUMBER", ("number:fixed", "label:phone"))
MAIL = ("info@bureau.example", "EMAIL_ADDRESS", ("mailbox:functional",))
UNCLEAR = ("Dreef 3, 1234 AB Dorp", "ADDRESS", ("address:unclear",))
HOME = ("Laan 2, 1234 AB Dorp", "ADDRESS", ("address:home",))
NAME = ("Anna Tol", "PERSON", ("model",))


def _general(text: str, *parts: tuple[str, str, tuple[str, ...]]) -> bool:
    mentions = []
    for value, kind, evidence in parts:
        start = text.index(value)
        mentions.append(Mention(0, start, start + len(value), kind, value, 0.9, "test", evidence))
    return any("number:general" in one.evidence for one in of_bodies([text], mentions))


@pytest.mark.parametrize(
    ("parts", "between", "expected"),
    [
        ((ADDRESS, NUMBER, MAIL), "\nT ", True),
        ((POSTBUS, NUMBER, MAIL), "\nTelefoon: ", True),
        ((MAIL, NUMBER, ADDRESS), " | ", True),
        ((ADDRESS, NAME, NUMBER, MAIL), "\n", False),
        ((ADDRESS, NUMBER, NAME, MAIL), "\n", False),
        ((ADDRESS, NUMBER, MAIL), "\n\n", False),
        ((ADDRESS, (NUMBER[0], NUMBER[1], ("number:fixed", "label:direct")), MAIL), "\n", False),
        ((ADDRESS, ("06 12345678", NUMBER[1], ("number:mobile",)), MAIL), "\n", False),
        ((ADDRESS, NUMBER, (MAIL[0], MAIL[1], ("mailbox:personal",))), "\n", False),
        ((POSTBUS, NUMBER), "\n", True),
        ((ADDRESS, NUMBER), "\n", False),  # a citizen's letterhead looks the same
        ((UNCLEAR, NUMBER), "\n", False),
        ((HOME, NUMBER), "\n", False),
        ((NAME, ADDRESS, NUMBER), "\n", False),
        ((ADDRESS, NUMBER), " ", False),
        ((UNCLEAR, NUMBER, MAIL), "\n", True),
        ((NAME, UNCLEAR, NUMBER, MAIL), "\n", False),
        ((HOME, NUMBER, MAIL), "\n", False),
    ],
)
def test_between_an_address_and_a_general_mailbox(
    parts: tuple[tuple[str, str, tuple[str, ...]], ...], between: str, expected: bool
) -> None:
    assert _general(between.join(value for value, _, _ in parts), *parts) is expected


@pytest.mark.parametrize(
    ("text", "parts", "expected"),
    [
        ("Secretariaat: 088 555 40 70, info@bureau.example", (NUMBER, MAIL), True),
        ("Anna Tol schreef dit. Vragen: info@bureau.example of 088 555 40 70.", (NAME, MAIL, NUMBER), True),
        ("Anna Tol schreef dit. Mail info@bureau.example. Haar nummer is 088 555 40 70.", (NAME, MAIL, NUMBER), False),
        ("Contact\n088 555 40 70\nwww.bureau.example\nAnna Tol", (NUMBER, NAME), False),
        ("Mail info@bureau.example of 088 555 40 70 (Anna Tol).", (MAIL, NUMBER, NAME), False),
        ("Anna Tol\n\nadviseur\n088 555 40 70\nwww.bureau.example", (NAME, NUMBER), False),
        ("info@bureau.example;088 555 40 70;open", (MAIL, NUMBER), True),
        ("Anna Tol\n\nT 088 555 40 70   info@bureau.example", (NAME, NUMBER, MAIL), True),
        ("Anna Tol\nadviseur\n088 555 40 70 | info@bureau.example", (NAME, NUMBER, MAIL), False),
        ("Bureau | Postbus 12, 1200 AB Dorp | 088 555 40 70", (POSTBUS, NUMBER), True),
        ("Bureau | Postbus 12, 1200 AB Dorp | 088 555 40 70 (Anna Tol)", (POSTBUS, NUMBER, NAME), False),
        ("Anna Tol\n\nadviseur\nPostbus 12, 1200 AB Dorp | 088 555 40 70", (NAME, POSTBUS, NUMBER), False),
        ("Postbus 12, 1200 AB Dorp, vragen aan 088 555 40 70", (POSTBUS, NUMBER), False),
        ("Gemeente Dorp\nPostbus 12, 1200 AB Dorp, tel. 088 555 40 70", (POSTBUS, NUMBER), True),
        ("Maatschap Tol, Postbus 12, 1200 AB Dorp, tel. 088 555 40 70", (POSTBUS, NUMBER), False),
        ("Dossier van klaagster. Postbus 12, 1200 AB Dorp, tel. 088 555 40 70", (POSTBUS, NUMBER), False),
        ("Gemeente Dorp, Postbus 12, 1200 AB Dorp | 088 555 40 70\n\nAnna Tol", (POSTBUS, NUMBER, NAME), False),
        ("Gemeente Dorp, Postbus 12, 1200 AB Dorp | 088 555 40 70 (thuis)", (POSTBUS, NUMBER), False),
        ("Postbus 12, 1200 AB Dorp  Stad\nT 088 555 40 70   F 088 555", (POSTBUS, NUMBER), True),
        ("Anna Tol, 088 555 40 70, info@bureau.example", (NAME, NUMBER, MAIL), False),
        ("088 555 40 70, info@bureau.example, Anna Tol", (NUMBER, MAIL, NAME), False),
        ("088 555 40 70\ninfo@bureau.example", (NUMBER, MAIL), False),
        ("Klachten: 088 555 40 00, buiten kantoortijd de piketdienst.", (SWITCHBOARD,), True),
        ("Klachten: 088 555 40 70, buiten kantoortijd de piketdienst.", (NUMBER,), False),
        ("Melder: anoniem. Telefoon: 0318-123400", (("0318-123400", NUMBER[1], NUMBER[2]),), False),
        ("Slachtoffer is te bereiken via 0575 59 91 00.", (AREA,), False),
        ("Indiener, 0575 59 91 00, wil antwoord.", (AREA,), False),
        ("Klachten: 0575 59 91 00, buiten kantoortijd de piketdienst.", (AREA,), False),
        ("Klachten bij Anna Tol,\n\nzij heeft nummer 088 555 40 00.", (NAME, SWITCHBOARD), False),
        ("Bel 088 555 40 00.\nVraag naar Anna Tol.", (SWITCHBOARD, NAME), False),
        ("Bel 088 555 40 00.\n\nDit besluit is bekend gemaakt.\n\nAnna Tol", (SWITCHBOARD, NAME), True),
        ("Laan 2, 1234 AB Dorp\ntel. 088 555 40 00", (HOME, SWITCHBOARD), False),
        ("Dreef 3, 1234 AB Dorp\ntel. 088 555 40 00", (UNCLEAR, SWITCHBOARD), False),
        ("mobiel 06 12345600", (("06 12345600", NUMBER[1], ("number:mobile",)),), False),
    ],
)
def test_beside_a_general_mailbox(
    text: str, parts: tuple[tuple[str, str, tuple[str, ...]], ...], expected: bool
) -> None:
    mentions = []
    for value, kind, evidence in parts:
        start = text.index(value)
        mentions.append(Mention(0, start, start + len(value), kind, value, 0.9, "test", evidence))
    assert any("number:general" in one.evidence for one in of_bodies([text], mentions)) is expected


def test_an_address_of_nobody_in_such_a_block_is_the_body_s() -> None:
    text = "\n".join(value for value, _, _ in (UNCLEAR, NUMBER, MAIL))
    mentions = []
    for value, kind, evidence in (UNCLEAR, NUMBER, MAIL):
        start = text.index(value)
        mentions.append(Mention(0, start, start + len(value), kind, value, 0.9, "test", evidence))
    assert of_bodies([text], mentions)[0].evidence == ("address:organisation",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tel 14 030, fax 030 698 71 00", True),
        ("Tel 14 030   F 030 698 71 00", True),
        ("Tel 14 030, mobiel 030 698 71 00", False),
        ("Tel 14 030. Haar fax is 030 698 71 00", False),
    ],
)
def test_the_telefax_beside_a_general_number_is_the_bodys(text: str, expected: bool) -> None:
    general = Mention(0, 4, 10, "PHONE_NUMBER", "14 030", 0.9, "test", ("number:general",))
    start = text.index("030 6")
    fax = Mention(0, start, len(text), "PHONE_NUMBER", text[start:], 0.9, "test", ("number:fixed",))
    assert ("number:general" in of_bodies([text], [general, fax])[1].evidence) is expected
