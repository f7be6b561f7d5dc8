# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Genres of the generator that are templates, of the office itself: staff, money, contracts, crises, foreign mail.

See :mod:`benchmarks.quality.papers`, which has the papers about citizens, for how they are written.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.quality.writer import Part

STAFF_FILE = (
    Part(("PERSONEELSVERTROUWELIJK\nGespreksverslag", "Ontwikkelgesprek {date}", "Besluit plaatsing, {case}")),
    Part(
        (
            "Medewerker: {first_last:clerk}, nummer {staff:clerk}",
            "Leidinggevende: {any:director}, directeur",
            "Functie: {function}, {department}",
            "Privéadres: {street_home:clerk}",
        ),
        3,
        4,
        ordered=True,
    ),
    Part(
        (
            "{first_only:clerk} wil minder reizen en noemt de combinatie met mantelzorg zwaar.",
            "Sinds {day} is er sprake van {health:clerk}; de bedrijfsarts, {any:doctor}, is ingelicht.",
            "{last_only:director} is blij met systeem {product} en mist {first_last:colleague} in het overleg.",
            "De OR, in de persoon van {first_last:third}, heeft hierover een vraag gesteld.",
            "Toelage van {amount}, over te maken op {iban:clerk}.",
            "Mevrouw {last_cue:clerk} krijgt tot {day} de tijd om te reageren.",
            "Het incident met {last_only:colleague} in de kantine is uitgepraat.",
        ),
        3,
        6,
        " ",
    ),
    Part(("Voor gezien: {initials:clerk}   {initials:director}", "{initials_last:director}\n\n{initials_last:clerk}")),
)
INVOICE = (
    Part(("{org}\nFACTUUR {number}", "NOTA\n{org}, {place}", "Declaratie {case}")),
    Part(
        (
            "t.a.v. {first_last:clerk}, {body}",
            "Uw besteller: {initials_last:colleague}",
            "Onze contactpersoon: {first_last:firm}, {mail:firm}",
            "KvK {number}",
            "Factuurdatum {date}",
        ),
        3,
        5,
        ordered=True,
    ),
    Part(
        (
            "uren {first_last:firm}, week {digit}      {amount}",
            "reiskosten {place} v.v.      {amount}",
            "huur {car}      {amount}",
            "vertaling stukken {last_only:citizen}      {amount}",
            "no show {date} ({any:neighbour})      {amount}",
            "werkzaamheden {street}      {amount}",
        ),
        3,
        5,
    ),
    Part(
        (
            "Graag overmaken op {iban:firm} ten name van {any:firm}.",
            "Akkoord budgethouder: {initials:colleague} {date}",
            "Vragen? Bel {first_only:firm}, {phone:firm}.",
        ),
        1,
        3,
    ),
)
CONTRACT = (
    Part(("OVEREENKOMST VAN OPDRACHT", "Huurovereenkomst {case}", "VERWERKERSOVEREENKOMST", "Koopakte grond {place}")),
    Part(
        (
            "1. {body}, hier vertegenwoordigd door {initials_last:director}, directeur;",
            "1. {body}, bij volmacht vertegenwoordigd door {any:signer};",
        )
    ),
    Part(
        (
            "2. {org}, te dezen vertegenwoordigd door haar bestuurder {full_first_names:firm};",
            "2. {full_first_names:citizen}, geboren op {born:citizen}, wonende {street_home:citizen};",
        )
    ),
    Part(
        (
            "Artikel {digit}. Aanspreekpunt is {first_last:clerk}, en bij diens afwezigheid {last_only:colleague}.",
            "Artikel {digit}. Betaling geschiedt binnen dertig dagen op de privérekening {iban:firm}.",
            "Artikel {digit}. Het werk wordt uitgevoerd door {first_last:firm}, die zich niet laat vervangen.",
            "Artikel {digit}. Partijen passen de {law} toe; {org} treedt op als onderaannemer.",
            "Artikel {digit}. Het object aan de {street} wordt opgeleverd op {day}.",
            "Artikel {digit}. Geschillen gaan naar de rechtbank in {place}.",
        ),
        3,
        6,
    ),
    Part(
        ("Getekend te {place},\n{initials_last:director}          {initials_last:firm}", "Paraaf {initials:firm}"), 1, 2
    ),
)
CRISIS = (
    Part(("LOGBOEK actiecentrum {date}", "Situatierapport {digit}, storm {storm}", "Tijdlijn incident {place}")),
    Part(
        (
            "{clock} officier van dienst {last_only:clerk} ter plaatse, {street} afgezet",
            "{clock} burgemeester {last_cue:minister} wordt gebeld door woordvoerder {first_last:press}",
            "{clock} schip {ship} ligt dwars voor {place}",
            "{clock} bewoner {first_last:citizen} ({phone:citizen}) weigert weg te gaan",
            "{clock} {first_only:colleague} neemt het over van {last_only:clerk}",
            "{clock} besluit: opvang in {org}; uitvoering {initials:colleague}",
            "{clock} woordvoerder {first_last:press} staat de pers te woord",
            "{clock} slachtoffer overgebracht, eigenaar van {plate:citizen}",
            "{clock} {storm} trekt over, windkracht {digit}",
            "{clock} afschaling; {initials:clerk} maakt verslag",
        ),
        6,
        10,
        ordered=True,
    ),
)
REGISTER_OF_THINGS = (
    Part(
        (
            "Overzicht schepen en kades {date}",
            "Storingen week {digit}",
            "Lijst gebouwen en namen",
            "Leveranciers {place}",
        )
    ),
    Part(
        (
            "{ship} voer om {clock} binnen, {ship} volgt morgen.",
            "De {ship} ligt naast de {ship} aan de {street}.",
            "Storm {storm} trok weg voordat {storm} kwam; {place} bleef droog.",
            "Applicatie {product} is vervangen door {product}; {product} blijft tot mei.",
            "{org} en {org} hebben zich ingeschreven, {org} niet.",
            "Zie {law}, {law} en de toelichting van {body}.",
            "In {place} heet de {street} nu {street}.",
            "Aan de {street}: {org}, {org}.",
            "{trap}",
        ),
        5,
        9,
    ),
    Part(("Opgave: {first_last:clerk}", "{mailbox}", "Bijgewerkt {date} ({initials:clerk})"), 1, 2),
)
ENGLISH = (
    Part(
        (
            "From: {first_last:colleague} <{mail:colleague}>\nSent: {day}\nTo: {first_last:adviser}\nSubject: minutes",
            "From: {last_comma:clerk}\nTo: {first_last:firm} <{mail:firm}>\nCc: {any:colleague}\nSubject: {case}",
        )
    ),
    Part(("Dear {first_only:adviser},", "Hi {first_only:firm},", "Dear all,")),
    Part(
        (
            "Thanks for the paper; {first_only:colleague} will bring it to the group on Thursday.",
            "The Minister, {first_last:minister}, can only stay for the first hour.",
            "Could {last_only:firm} send us the figures for {place} before the end of the week?",
            "My colleague {first_last:third} takes over from me while I am on leave, reach her at {phone:third}.",
            "We spoke to {org} and they deny that {last_only:adviser} was ever told.",
            "Please do not forward this outside {body}.",
        ),
        3,
        5,
        " ",
    ),
    Part(("Kind regards,\n{first_only:clerk}\n\n{first_last:clerk}\n{department}", "Best,\n{first_only:colleague}")),
)

OFFICE_PAPERS: Mapping[str, Sequence[Part]] = {
    "HR file": STAFF_FILE,
    "invoice": INVOICE,
    "contract": CONTRACT,
    "crisis log": CRISIS,
    "hard negatives": REGISTER_OF_THINGS,
    "foreign mail": ENGLISH,
}
"""genre → its parts, in the order in which they stand on paper"""
