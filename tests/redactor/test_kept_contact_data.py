# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Mailboxes, numbers, accounts and addresses of bodies that stay, each beside what looks alike and is a person's.

``{value|+}`` stays readable, ``{value|-}`` goes; all people and bodies are invented.
"""

from __future__ import annotations

import re

import pytest

from redactor import pipeline

_MARK = re.compile(r"\{([^{}|]+)\|([+-])\}")

MAILBOXES = {
    "a task of which the page speaks": """\
[06-07-2023 07:02:55] Selin Aydın: zij vraagt waar ze de schade kan melden
[06-07-2023 07:04:18] Jeroen Tak: {schade@oudewoude.nl|+} of bellen 14 0512
""",
    "a task that a form is called after": """\
Schouwformulier najaarsschouw 2022
schouwmeester   A. Sluis
Formulier naar: {schouw@wsrl.nl|+}
""",
    "somebody who is called as the task": """\
Beste Gerard Schouw,
Kun je dit sturen naar {schouw@wsrl.nl|-}? De schouw is morgen.
""",
    "somebody whose other address tells the name": "Mail k.schouw@wsrl.nl. De schouw is morgen: {schouw@wsrl.nl|-}.",
    "letters of two words, one of them made of two": """\
Zorg- en Veiligheidshuis Kennemerkust
Aanmelden casus: {zvh@veiligheidsregiokennemerkust.nl|+}
""",
    "letters of a team": "Verzonden aan: Team Bestuurlijke Maatregelen ({tbm@nvwa.nl|+})",
    "letters of a team and of somebody": """\
Verzonden aan: Team Bestuurlijke Maatregelen ({tbm@nvwa.nl|-})
Aanwezig: Tineke Berendina Mulder
""",
    "letters that nothing explains": "Verzonden aan het team ({tbm@nvwa.nl|-})",
    "two words at a public body": "Cc: R. Soetjipto; {Parlementair.zaken@minocw.nl|+}",
    "an office and a task": "navragen bij FEZ: {fez.control@minbzk.nl|+}",
    "the office of a place": """\
VluchtelingenWerk Oost, locatie Zwolle
algemeen: 038 421 55 00 / {zwolle@vwnoost.nl|+}
""",
    "somebody who is called as the place": """\
Van Zwolle, K. (Kim) heeft gebeld over kantoor Zwolle.
algemeen: {zwolle@firma.nl|-} of {k.zwolle@firma.nl|-}
""",
    "a place that is a surname, without an office there": "Bel hem in Utrecht: {utrecht@bouwbedrijf.nl|-}",
    "initials that are an office elsewhere": """\
mail {it.rozemeijer@provincie-overmarke.nl|-}, {hr.bakker@minbzk.nl|-} of {po.devries@minbzk.nl|-},
en niet {it.beheer@minbzk.nl|+} of {hr.zaken@minbzk.nl|+}
""",
    "a first name that is a word": "Onze roos is er. Aanmelden: {roos@tuinen.nl|-}. De roos is wit.",
    "a common surname that is a word": "In de winter sluiten wij. Aanmelden: {winter@sportclub.nl|-}",
    "a word of the page at a firm": "Het leerlingenvervoer is geregeld. Vragen: {leerlingenvervoer@zuidwijk.nl|+}",
    "a word of the page at a private provider": "Mijn kat pluisje is weg. Vragen: {pluisje@gmail.com|-}",
    "an abbreviation that everybody knows": "Besluit WMO. Nee, naar {wmo@oudewoude.nl|+}",
    "a room": "Raadpleging: {studiezaal@molenbeke.nl|+}",
    "a number that is an official's, beside such a mailbox": """\
Commissie VWS
Griffier: {070 - 123 45 93|-}; stukken: {vws@eerstekamer.nl|+}
""",
}

NUMBERS = {
    "below the address of a firm": """\
Brugman Infra B.V.
Nijverheidslaan 21, 7051 GK Varsseveld
T {0315 - 25 71 00|+}  |  KvK 09118427
""",
    "below the address of a firm, signed": """\
Anna Brugman
Brugman Infra B.V.
Nijverheidslaan 21, 7051 GK Varsseveld
T {0315 - 25 71 03|-}  |  KvK 09118427
""",
    "below a street": """\
Anna Brugman
Nijverheidslaan 21, 7051 GK Varsseveld
T {0315 - 25 71 03|-}  |  www.brugman.example
""",
    "beside a general mailbox in a sentence": """\
Vragen? Bel {(0186) 57 72 31|+} of bezwaar@svhw.nl. Mevr. De Boer is bereikbaar op {06 27 80 91 45|-}.
""",
    "somebody beside a general mailbox in a sentence": """\
Vragen? Bel Anna de Boer, {(0186) 57 72 31|-} of bezwaar@svhw.nl.
""",
    "general behind direct": """\
a.bouwmeester@wvocollege.nl  {070-511 34 41|-} (direct)
algemeen {070-511 34 07|+}
""",
    "direct behind general": """\
algemeen {070-511 34 07|+}
doorkiesnummer {070-511 34 41|-}
""",
    "a team": """\
Inlichtingen: team Heffing {070 - 353 80 12|+}.
""",
    "somebody of a team": """\
Inlichtingen: team Heffing, Jan Bos {070 - 353 80 13|-}.
""",
    "words of tasks before the at": """\
mail {bhv.croeselaan@rvo.nl|+}, {incasso@flanderijn.nl|+} of {concierge@deark.nl|+},
niet {b.vermeer@rvo.nl|-} of {kantoor.jansen@gmail.com|-},
{bhv.team@rvo.nl|+} en niet {bhv.visser@rvo.nl|-}, {woo.devries@rvo.nl|-} of {concierge.terpstra@rvo.nl|-}
""",
    "office below address": """\
Hoveling Groen BV | Vaart ZZ 118, 9401 GT Assen
{0592 - 77 40 15|+} (kantoor) | {06 53 19 28 40|-} (Rick)
""",
    "office of a person": """\
Anna de Jong
Kerkstraat 3, 1234 AB Dorp
{030 - 123 45 67|-} (kantoor)
""",
    "office of a person 2": """\
Aanvrager: Anna de Jong
kantoor {030 - 123 45 67|-}, thuis {030 - 765 43 21|-}
""",
    "office form without name": """\
Adres Kerkstraat 3, 1234 AB Dorp
Telefoon kantoor: {030 - 123 45 67|-}
Telefoon thuis: {030 - 765 43 21|-}
""",
    "letterhead line": """\
            DE HAAN ZEVENBERGEN ADVOCATEN
   Parklaan 22 · 5613 BG Eindhoven · T {040 - 261 90 00|+} · www.dehaanzevenbergen.nl

Aan Gedeputeerde Staten
""",
    "letterhead of somebody": """\
            Anna Zevenbergen, tekstschrijver
   Parklaan 22 · 5613 BG Eindhoven · T {040 - 261 90 18|-} · www.annazevenbergen.nl

Aan Gedeputeerde Staten
""",
    "letterhead of somebody 2": """\
            ANNA ZEVENBERGEN
   Parklaan 22 · 5613 BG Eindhoven · T {040 - 261 90 18|-} · www.annazevenbergen.nl
""",
    "letterhead of one person firm": """\
   Tekstbureau Anna Zevenbergen
   Parklaan 22 · 5613 BG Eindhoven · T {040 - 261 90 18|-} · www.annazevenbergen.nl
""",
    "letterhead with contact": """\
   Zevenbergen Advocaten
   Parklaan 22 · 5613 BG Eindhoven · T {040 - 261 90 18|-} · Anna Bos · www.zevenbergenadvocaten.nl
""",
    "mobile": """\
   Zevenbergen Advocaten
   Parklaan 22 · 5613 BG Eindhoven · T {06 - 26 19 01 18|-} · www.zevenbergenadvocaten.nl
""",
    "hours": """\
Vragen? Bel {088 043 04 30|+} (ma-vr 9-17 u). Dit besluit is voorbereid door E.M. Stam.
""",
    "hours 2": """\
U kunt ons bereiken op {0512 58 17 39|+}, op werkdagen van 9.00 tot 17.00 uur.
""",
    "hours of somebody": """\
Voor vragen belt u Anna de Jong, {0512 58 17 39|-} (ma t/m do 9.00 - 17.00 uur).
""",
    "hours of somebody 2": """\
A. de Jong
beleidsmedewerker
{0512 58 17 39|-} (ma t/m do 9.00 - 17.00 uur)
""",
    "hours of somebody 3": """\
{0512 58 17 39|-} (ma-vr 9-17 u), vraag naar Anna de Jong
""",
    "evening hours of a citizen": """\
Ik ben bereikbaar op {0512 58 17 39|-} (ma-vr 18-21 u).
""",
    "fax to box": """\
PER FAX {088 - 043 11 02|+}  en gewone post
IND, Postbus 9, 9560 AA Ter Apel
""",
    "fax to a person": """\
PER FAX {0512 58 17 39|-}
Fam. de Jong, Kerkstraat 3, 9561 AB Ter Apel
""",
    "fax to a person 2": """\
PER FAX {0512 58 17 39|-}
Anna de Jong, Postbus 9, 9560 AA Ter Apel
""",
    "service point": """\
ophalen bij het Servicepunt (toestel {4000|+}), of bij Anna de Jong (toestel {4012|-})
""",
    "desk": """\
Bel de Woo-desk, {088 - 501 90 12|+}. Of bel Anna van de helpdesk: {06 12345678|-}
""",
    "desk named": """\
De helpdesk is Anna de Jong, {088 - 501 90 12|-}.
""",
    "woordvoering named": """\
Bel woordvoering, Sanne Bruggink, {070 - 340 60 12|-}
""",
    "poli": """\
Rechtstreeks nr {0517-398 146|-} (poli algemeen {0517 - 39 80 80|+})
afspraken: {0517 - 39 80 80|+}
""",
    "appointments of an institute": """\
dr. S. Rahimzadeh, neuroloog
Medisch Keuringscentrum Eise Eisinga
Stationsweg 3, 8801 HN Franeker
afspraken: {0517 - 39 80 80|+}
""",
    "appointments of somebody": """\
Anna de Jong, pedicure
Stationsweg 3, 8801 HN Franeker
afspraken: {0517 - 39 80 81|-}
""",
    "general then direct": """\
Algemeen nummer 038 421 55 00. Doorkiesnummer {038 421 55 12|-}. Anna: {06 38421550|-}
""",
    "law firm kvk": """\
   Wolff Vreemdelingenrecht
   Thorbeckegracht 31 - 8011 VM Zwolle - KvK 63317720
   kantoor {038 - 452 18 90|+}     rek. {NL70 RABO 0007 4193 92|+} (derdengelden)
""",
    "same digits of home": """\
Huisarts J. de Boer, praktijk {0517 - 39 80 81|-}. Thuis {0517 - 39 80 81|-}.
""",
    "dienst": """\
Havendienst: {0562 - 12 34 12|+}. Ik ben in dienst, {0562 - 12 34 13|-}
""",
    "account of a society": """\
Bankrek. keuringscentrum {NL36 TRIO 0814 0726 66|+} t.n.v. Stg. MKC Eise Eisinga
dit gaat naar rekening {NL77 RABO 0784 8824 14|+} van uw stichting, niet op {NL46 SNSB 4828 3822 98|-} van uw moeder
op rekening {NL46 SNSB 4828 3822 98|-} t.n.v. S.T. Gerritsen
""",
    "derdengelden": """\
rek. {NL70 RABO 0007 4193 92|+} (derdengelden) en privé {NL46 SNSB 4828 3822 98|-}
""",
    "spreekkamer": """\
Spreekuur: 9 maart 2023, spreekkamer 4.12, {La Guardiaweg 94-114|+}
Zij woont: {Parkweg 94|-}
""",
    "unit": """\
Opdrachtgever     BIJ12, unit Faunazaken, {Leidseveer 2, 3511 SB Utrecht|+}
""",
    "unit 3": """\
De heer Jansen, unit 3, {Leidsekade 2, 3511 SC Utrecht|-}
""",
    "mr home": """\
Aan mr. F.A. Wolff, {Thorbeckegracht 31, 8011 VM Zwolle|-}
""",
}


def _unmark(marked: str) -> tuple[str, list[tuple[int, int, bool]]]:
    text, spans, at = "", [], 0
    for match in _MARK.finditer(marked):
        text += marked[at : match.start()]
        spans.append((len(text), len(text) + len(match[1]), match[2] == "+"))
        text += match[1]
        at = match.end()
    return text + marked[at:], spans


def check(marked: str) -> None:
    """Assert of each mark that it stays, or that all its letters and digits go (of an address those before the @)."""
    text, spans = _unmark(marked)
    plan = pipeline.make_plan(pipeline.read(text.encode(), name="paper.txt"))
    decisions = plan.decision_of()
    gone: set[int] = set()
    for finding in plan.findings:
        decision = decisions[finding.id]
        if decision.action.value != "keep":
            for start, end in decision.parts or ((finding.start, finding.end),):
                gone.update(range(start, end))
    for start, end, stays in spans:
        stop = text.find("@", start, end)
        letters = [at for at in range(start, stop if stop > 0 else end) if text[at].isalnum()]
        assert [at in gone for at in letters] == [not stays] * len(letters), text[start:end]


@pytest.mark.parametrize("title", MAILBOXES)
def test_mailboxes(title: str) -> None:
    check(MAILBOXES[title])


@pytest.mark.parametrize("title", NUMBERS)
def test_numbers_accounts_and_addresses(title: str) -> None:
    check(NUMBERS[title])
