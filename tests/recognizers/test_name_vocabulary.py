# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Terms of reports, standards and audits are no people; people who are called like a term stay people."""

from __future__ import annotations

import pytest
from person_kit import names

from recognizers.lexicon import load
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.nobody.vocabulary import is_term
from recognizers.names.tokens import tokenise


@pytest.mark.parametrize(
    "text",
    [
        # abbreviations that are declined
        "vergeleken met de TEK’s van de besmette telefoon",
        "De MER's van de RES'en zijn openbaar. De ZZP'ers vallen onder dezelfde cao.",
        # English dates, and motor ships
        "Sent: Tuesday, May 16, 2023 6:03 PM",
        "Date: Tue, 16 May 2023 at 15:41",
        "Onderwerp: stremming sluis - ms Johanna Maria",
        # codes and products
        "Technologie\n•\nHTML\n•\nCSS\n•\nWAI-ARIA\n•\nSVG",
        "VoiceOver in combinatie met Safari\n•\nTalkBack in combinatie met Chrome",
        "[OAS]\nOpenAPI Specification. IETF. Proposed Standard.",
        "HTTP Methods: GET, PUT, POST, PATCH, DELETE. Status Codes: 200 OK.",
        "De SIEM van Splunk is niet ingericht.",
        # chapters with a letter
        "URL: https://voorbeeld.example/\n↑\nB. Referenties\n§\nB.1 Normatieve referenties\n",
        "2. Architectuur\nA. Begrippen\nC. Wijzigingen\n\nAbstract",
        "A. Begrippen en termen\nDe weg is oud.\nB. Bruggen en tunnels\nDe brug ook.\nC. Kosten",
        # languages and abbreviations
        "Spaans paspoort nr. 3; zij sprak weinig Engels en had een Duits kenteken.",
        "Btr. zei dat hij een klacht had. Bijl.: 3 foto's",
        # English in a Dutch text
        "WCAG betekent Web Content Accessibility Guidelines.",
        "•\nMicrosoft Edge, versie 132\n•\nPDF Accessibility Checker (PAC)\n•\nNVDA",
        "Risico\tKans\tImpact\nVendor Lock-in\tHoog\tHoog\nBrain Drain\tHoog\tMidden\nKey Person Risk\tMidden\tHoog",
        "Het Court of Justice heeft in deze zaak geoordeeld.",
        "Systematic Internalisers en Multilateral Trading Facilities moeten dit mogelijk maken.",
        "Voldoende, er is een Skip Link. De Date Picker mist een label.",
        "Het programma hanteert Agile en Scrum. De Senior Supplier ontbreekt.",
        "Use Content Negotiation with the Accept header.",
        "Regulation of the Council amending Directive 2014/65/EU on markets in financial instruments",
        "ID\tMatter\tFamily\tEmail Thread ID\tDocument\tFile Type\n2026-031-0001\t2026-031\t\t\tNota\tpdf",
        "Status: Onvoldoende\nDe Carousel op Home heeft geen Live Region.",
        "een cijfer: Uitstekend (10), Goed (8), Voldoende (6), Matig (4), Slecht (0).",
        "a) Titel voorstel\nProposal for a directive of the European Parliament",
        "Bij besluit heeft Uwe Majesteit, op voordracht van de Minister, het voorstel gezonden.",
        # an abbreviation and what it stands for
        "aangewezen om, in overeenstemming met de DPIA, in de toelichting nader aan te geven",
        "de afdelingen Veiligheid, Integriteit en Klachten (VIK) van de politie",
        # plain words that open a title, compounds of a thing
        "Kabinetsreactie Grip op Informatie (Minister van BZK)",
        "RLi-advies Grond voor Gesprek, Rob-advies Koers houden in de delta.",
    ],
)
def test_a_term_is_nobody(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Het verslag is van Mark Young en van mevrouw Justice.", ["Justice", "Mark Young"]),
        ("Met vriendelijke groet,\nGrant Link\nadviseur", ["Grant Link"]),
        ("Contactpersoon: Precious King", ["Precious King"]),
        ("Project Manager Mark Walker heeft gebeld met A. Price.", ["A. Price", "Mark Walker"]),
        ("Opgesteld door JAN SMIT-BAKKER en KEES TEK", ["JAN SMIT-BAKKER", "KEES TEK"]),
        ("Ik sprak Fleur McDonald en Joost DeVries over de zaak.", ["Fleur McDonald", "Joost DeVries"]),
        ("B. Bakker\nadviseur\nA. de Boer\nsecretaris", ["A. de Boer", "B. Bakker"]),
        ("De notitie is van Uwe Bakker.", ["Uwe Bakker"]),
        ("De notitie is van Anne-Roos Visser.", ["Anne-Roos Visser"]),
        ("May 16 bellen", ["May"]),
        ("I spoke with ms Johanna Smit.", ["Johanna Smit"]),
    ],
)
def test_who_is_called_like_a_term_is_somebody(text: str, found: list[str]) -> None:
    assert sorted(names(text)) == found


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Inhoud\nMidden\nTechniek\nLaag\n14\nVeldhof, Bosweg 3", "Laag", True),
        ("Risico\tKans\nBrand\tHoog\nDiefstal\tLaag\n", "Hoog", True),
        ("Inhoud\nOvergang\nTechniek\nOvergang\nBeeld", "Overgang", True),
        ("Naam\nLaag\nKuiper\nStam", "Laag", False),
        ("Naam\nVos\nKuiper\nVos", "Vos", False),
        ("Gesproken is met Laag.\nMidden", "Laag", False),
    ],
)
def test_a_grade_or_a_word_that_fills_several_cells_is_nobody(text: str, word: str, expected: bool) -> None:
    tokens = tokenise(text)
    at = tokens.words.index(word)
    assert is_term(Name(at, at + 1, "model"), ("model",), Forms(tokens, load())) is expected
