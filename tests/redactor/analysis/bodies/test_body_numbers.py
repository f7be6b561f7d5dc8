# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A number, account or address right behind or below the body that has it is the body's; beside somebody it is not.

``{name|PERSON}`` marks what was found in a layout; ``@`` is the body and ``#`` its number.
"""

from __future__ import annotations

import re

import pytest

from redactor import pipeline
from redactor.analysis.bodies.blocks_of_bodies import of_bodies
from redactor.analysis.bodies.body_names import is_body_name
from redactor.analysis.bodies.body_numbers import is_of_named_body
from redactor.analysis.mention import Mention

BODIES = (
    "Gemeente Oudewoude", "Omgevingsdienst Veenland", "Basisschool De Kiezel", "Van Stroobergen Bouw B.V.",
    "Huisartsenpraktijk De Kiezel", "Stichting Dorpshuis Het Anker", "Voetbalvereniging VVO", "Wielenveld Advocaten",
    "Braakhuis Notarissen", "Ambassade van Estland", "Zorggroep Elzenhof",
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
    "@ op # teruggebeld, geen gehoor.\n",
    "@\nPatiëntnummer 44, tel. #\n",
    "Gebeld door @ naar #.\n",
    "Oud-directeur:\n@, tel. #\n",
    "Werkzaam bij: @, tel. #\n",
    "School: @\nTel: #\n",
)
OWNERS = (
    "Klussenbedrijf Anna Tol", "Anna Tol Coaching", "VOF Tol", "Eenmanszaak Bakkerij De Kiezel", "A. Tol Advies",
    "Maatschap Tol-Bos", "Tol", "Van Stroobergen", "Huurder bij Gemeente Oudewoude", "de gemeente Oudewoude",
    "Schoonmaakbedrijf Yilmaz", "Rijschool Mulder", "Melkveebedrijf Mulder", "Tandartspraktijk J. Tol", "Kapsalon Anja",
    "Bouwbedrijf Hendrik Tolsma", "Notaris Mulder", "Uitkering Gemeente", "Klacht over Gemeente Oudewoude",
    "Overlast door Basisschool De Kiezel", "Gebeld door Gemeente Oudewoude", "Inwoner Gemeente Oudewoude",
    "Bureau Mulder", "Bouwbedrijf De Wit",
    "Tegen Zorggroep Elzenhof", "Naar Huisartsenpraktijk De Linde", "Zoon via Gemeente Oudewoude",
)  # fmt: skip
_FOUND = re.compile(r"\{([^|}]+)\|(\w+)\}")


ACCOUNTS = (
    "@ | Kerkstraat 14, 8011 AB Zwolle | IBAN #\n",
    "@\nKerkstraat 14\n8011 AB Zwolle\nIBAN: #\n",
    "De subsidie wordt uitbetaald op rekeningnummer # (@).\n",
    "Wij maken het voorschot over naar @, IBAN #.\n",
    "Crediteur;IBAN;Bedrag\n@;#;1.250,00\n",
    "FACTUUR\nVan: @\nBankrekening: #\nBedrag: € 310,00\n",
    "Naam organisatie: @\nIBAN: #\n",
)
ACCOUNTS_OF_PEOPLE = (
    "Declaratie @\nNaam: Stroovelden\nIBAN: #\n",
    "@ maakt het bedrag over op rekening # van mevrouw {Tol|PERSON}.\n",
    "@ betaalt de uitkering op #.\n",
    "{Anna Tol|PERSON};@;#\n",
    "@\nTerugbetaling aan cliënt\nIBAN cliënt: #\n",
    "@\nKerkstraat 14\n8011 AB Zwolle\n\nGeachte heer,\n\nWij betalen de toeslag uit op #.\n",
    "Leerling van @, IBAN #.\n",
)
ADDRESSES = ("De vergunning voor @ (#) is verleend.\n", "@ is gevestigd aan de #.\n", "Naam;Adres\n@;#;Zwolle\n")
ADDRESSES_OF_PEOPLE = (
    "Melding bij @: overlast op # door de buurman.\n",
    "Leerling van @, #, Zwolle.\n",
    "@ ging op huisbezoek bij #.\n",
    "{Anna Tol|PERSON}, @, woont aan de #.\n",
    "@\nAan de bewoners van #\n",
)


def _is_of_body(layout: str, body: str, value: str = NUMBER, kind: str = "PHONE_NUMBER") -> bool:
    text, mentions, at = "", [], 0
    marked = layout.replace("@", body, 1).replace("#", "{" + value + f"|{kind}}}")
    for match in _FOUND.finditer(marked):
        text += marked[at : match.start()]
        found, of_kind = match.groups()
        codes = {"PHONE_NUMBER": ("number:fixed",), "EMAIL_ADDRESS": ("mailbox:personal",)}.get(of_kind, ())
        mentions.append(Mention(0, len(text), len(text) + len(found), of_kind, found, 0.9, "test", codes))
        text, at = text + found, match.end()
    number = next(at for at, one in enumerate(mentions) if one.entity_type == kind)
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


@pytest.mark.parametrize(
    ("layouts", "others", "value", "kind"),
    [
        (ACCOUNTS, ACCOUNTS_OF_PEOPLE, "NL13TEST0123456789", "IBAN_CODE"),
        (ADDRESSES, ADDRESSES_OF_PEOPLE, "Kade 14", "ADDRESS"),
    ],
)
def test_accounts_and_addresses_of_bodies(
    layouts: tuple[str, ...], others: tuple[str, ...], value: str, kind: str
) -> None:
    asked = [(layout, body) for layout in (*layouts, *others) for body in BODIES]
    kept = {(layout, body) for layout, body in asked if _is_of_body(layout, body, value, kind)}
    assert kept == {(layout, body) for layout, body in asked if layout in layouts}


def test_an_address_in_a_row_of_somebody_may_be_theirs() -> None:
    text = "Anna Tol;Gemeente Dorp;Kade 14"
    mentions = [
        Mention(0, 0, 8, "PERSON", "Anna Tol", 0.9, "test"),
        Mention(0, 23, 30, "ADDRESS", "Kade 14", 0.9, "test", ("address:organisation",)),
    ]
    assert of_bodies([text], mentions)[1].evidence == ("address:unclear",)


def test_a_service_number_is_nobody_s() -> None:
    [number] = pipeline.analyse(pipeline.read(b"Spreek met een adviseur, 0800-1234.", name="x.txt")).findings
    assert "label:direct" not in number.evidence


@pytest.mark.parametrize("code", ["number:mobile", "label:direct", "label:extension"])
def test_a_direct_number_is_somebody_s(code: str) -> None:
    text = f"Gemeente Oudewoude, tel. {NUMBER}"
    number = Mention(0, text.index(NUMBER), len(text), "PHONE_NUMBER", NUMBER, 0.9, "test", (code,))
    assert not is_of_named_body([text], [number], 0)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("mail naar bezwaar@enschede.nl of bel de secretaris, 053-481 77 60.\nSecretaris: mr. I. Wesselink", False),
        ("Stuur een mail naar info@ede.nl of bel uw behandelaar, 0318-68 12 34.", False),
        ("bel de voorzitter van de commissie, 053-481 77 60, of mail naar bezwaar@enschede.nl", False),
        ("De gemeente Ede is bereikbaar via de consulent, 0318-68 12 34.", False),
        ("Bel de gemeente Ede (de heer K. Bos, 0318-68 12 34).", False),
        ("Bel een consulent via 088-1234500.", True),
        ("Rijschool Mulder, tel. 0318-641207", False),
        ("mail naar bezwaar@enschede.nl of bel de gemeente, 053-481 81 81.", True),
        ("Stuur een mail naar omgeving@ede.nl of bel de balie, 0318-68 09 11.", True),
        ("De secretaris is ziek. Bel de gemeente, 053-481 81 81.", True),
    ],
)
def test_a_number_of_who_has_a_function_is_not_the_body_s(text: str, kept: bool) -> None:
    document = pipeline.read(text.encode(), name="x.txt")
    numbers = [one for one in pipeline.analyse(document).findings if one.entity_type == "PHONE_NUMBER"]
    assert ["number:general" in one.evidence for one in numbers] == [kept]


@pytest.mark.parametrize("line", ["Brandvan: weer", "Omgevingscontact: dienst", "Aannemer: Brandvan: weer"])
def test_a_label_within_a_word_makes_no_body_of_it(line: str) -> None:
    text = f"{line}\nTel. {NUMBER}"
    number = Mention(0, text.index(NUMBER), len(text), "PHONE_NUMBER", NUMBER, 0.9, "test")
    assert not is_of_named_body([text], [number], 0)
