# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A number right behind the body that is called, or below its name, is the body's; beside somebody it is not.

``{name|PERSON}`` marks what was found in a layout; ``@`` is the body and ``#`` its number.
"""

from __future__ import annotations

import re

import pytest

from redactor.analysis.body_numbers import is_body_name, is_of_named_body
from redactor.analysis.mention import Mention

BODIES = (
    "Gemeente Oudewoude", "Omgevingsdienst Veenland", "Basisschool De Kiezel", "Van Stroobergen Bouw B.V.",
    "Huisartsenpraktijk De Linde", "Stichting Dorpshuis Het Anker", "Voetbalvereniging VVO", "Wielenveld Advocaten",
    "Notariskantoor Ter Braakhuis", "Ambassade van Estland", "Zorggroep Elzenhof",
)  # fmt: skip
NUMBER = "0318-64 12 07"
BODYS = (
    "@ | Kerkstraat 14 | 8011 AB Zwolle | T # | www.voorbeeld.example\n",
    "Ter inzage.\n\n\n@, Dorpsstraat 4, 8011 AB Zwolle, tel. #, KvK 12345678\n",
    "U kunt bellen met @, telefoonnummer #. Wij zijn er van 9 tot 17 uur.\n",
    "@\nOpeningstijden: maandag tot en met vrijdag van 8.30 tot 17.00 uur\nTelefoon #\n",
    "U kunt zich melden bij @ (#) of via de website.\n",
    "De leverancier is @, tel. #, en levert binnen twee weken.\n",
    "Leverancier;Telefoon;Bedrag\n@;#;1.250,00\n",
    "FACTUUR\n@\nIndustrieweg 12\n8011 AB Zwolle\nTel: #\nKvK: 01234567\n",
    "Contact\n@\nE-mail: info@voorbeeld.example\nTelefoon: #\n",
    "@ is telefonisch bereikbaar op # op werkdagen.\n",
    "Belangrijke nummers\n\n@   #\n",
    "@\nTelefoon: #\n\n{De heer A. Tol|PERSON}\n{Laan 2|ADDRESS}\n1234 AB Dorp\n",
)
SOMEBODYS = (
    "Met vriendelijke groet,\n\n{Anna Tol|PERSON}\nadviseur\n\n@\nT #\n",
    "groetjes,\nanke\n\n@\nT #\n",
    "{Anna Tol|PERSON}\nadviseur\n\n@ | Kerkstraat 14 | 8011 AB Zwolle | T #\n",
    "Stroovelden\nbeleidsmedewerker\n@\nTelefoon: #\n",
    "Bel de adviseur van @ (#) voor uitleg.\n",
    "Contact: Stroovelden van @, tel. #.\n",
    "Zij werkt bij @, tel. #.\n",
    "Organisatie;Naam;Telefoon\n@;Stroovelden;#\n",
    "@;#;{Anna Tol|PERSON}\n",
    "Aan @\nPostbus 114\n8000 AA Zwolle\n\nTelefoon: #\n\nGeachte heer,\n",
    "@\nTelefoon: #\nBehandeld door: Stroovelden\n",
    "@: terugbellen op # na 14 uur\n",
    "@\nMeldingsformulier\nTelefoon: #\n",
    "@\nTelefoon: #\nE-mail: {a.tol@ziggo.example|EMAIL_ADDRESS}\n",
    "@, # ({Anna Tol|PERSON})\n",
    "Huurder bij @, tel. #.\n",
    "De moeder van een leerling van @ (tel. #) belde.\n",
    "@\nTelefoon: #\n\n{A. Tol|PERSON}\nadviseur\n",
)
OWNERS = (
    "Klussenbedrijf Anna Tol", "Anna Tol Coaching", "VOF Tol", "Eenmanszaak Bakkerij De Kiezel", "A. Tol Advies",
    "Maatschap Tol-Bos", "Tol", "Van Stroobergen", "Huurder bij Gemeente Oudewoude", "de gemeente Oudewoude",
)  # fmt: skip
_FOUND = re.compile(r"\{([^|}]+)\|(\w+)\}")


def _is_of_body(layout: str, body: str) -> bool:
    text, mentions, at = "", [], 0
    marked = layout.replace("@", body, 1).replace("#", "{" + NUMBER + "|PHONE_NUMBER}")
    for match in _FOUND.finditer(marked):
        text += marked[at : match.start()]
        value, kind = match.groups()
        codes = {"PHONE_NUMBER": ("number:fixed",), "EMAIL_ADDRESS": ("mailbox:personal",)}.get(kind, ())
        mentions.append(Mention(0, len(text), len(text) + len(value), kind, value, 0.9, "test", codes))
        text, at = text + value, match.end()
    number = next(at for at, one in enumerate(mentions) if one.entity_type == "PHONE_NUMBER")
    return is_of_named_body([text + marked[at:]], mentions, number)


@pytest.mark.parametrize("layout", BODYS)
def test_a_number_behind_or_below_a_body_is_its_own(layout: str) -> None:
    assert [body for body in BODIES if not _is_of_body(layout, body)] == []


@pytest.mark.parametrize("layout", SOMEBODYS)
def test_a_number_beside_somebody_is_not_the_body_s(layout: str) -> None:
    assert [body for body in BODIES if _is_of_body(layout, body)] == []


@pytest.mark.parametrize("layout", BODYS)
def test_a_number_of_a_firm_called_like_its_owner_is_not(layout: str) -> None:
    assert [firm for firm in OWNERS if is_body_name(firm) or _is_of_body(layout, firm)] == []


@pytest.mark.parametrize("code", ["number:mobile", "label:direct", "label:extension"])
def test_a_direct_number_is_somebody_s(code: str) -> None:
    text = f"Gemeente Oudewoude, tel. {NUMBER}"
    number = Mention(0, text.index(NUMBER), len(text), "PHONE_NUMBER", NUMBER, 0.9, "test", (code,))
    assert not is_of_named_body([text], [number], 0)
