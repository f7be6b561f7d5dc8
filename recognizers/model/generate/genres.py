# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: E501
# Templates read better unbroken.
"""Documents that are lists: attendance, action lists, tables, mail headers, chats, parliamentary lists.

Tables come in the three orders in which text is taken from a PDF: a line a row, a line a cell, a column at a time.
"""

from __future__ import annotations

from collections.abc import Callable

from recognizers.model.generate.fill import Filler, Text
from recognizers.model.generate.pools import any_form, write

PARTIES = "VVD D66 CDA PVV SP PvdA GroenLinks GL-PvdA GroenLinks-PvdA ChristenUnie SGP PvdD FVD DENK Volt BBB NSC JA21 CU".split()
NAME_HEADS = [
    "Naam",
    "Contactpersoon",
    "Deelnemer",
    "Actiehouder",
    "Wie",
    "Naam medewerker",
    "Auteur",
    "Contact",
    "Aanwezig",
    "Projectleden",
    "Trekker",
    "Verantwoordelijke",
    "NAAM",
    "Medewerker",
    "Behandelaar",
]
OTHER_HEADS = {
    "Leverancier": "{brand}", "Team": "{brand}", "Systeem": "{product}", "Rol": "{func}",
    "Functie": "{func}", "Organisatie": "{org}", "Telefoon": "{phone}", "Afdeling": "{dir}", "Datum": "{shortdate}",
    "Actie": "{topic}", "Nr.": "{n}", "Status": "{word}", "Plaats": "{place}", "Onderwerp": "{topic}", "Directie": "{dir}",
    "E-mail": "info@example.nl", "Deadline": "{date}", "Bedrijf": "{firm}", "Adres": "{namestreet} {n}", "Opmerking": "{word}",
}  # fmt: skip
FORMS_IN_LISTS = [
    "full",
    "full",
    "init",
    "rev",
    "revnick",
    "revfirst",
    "initnick",
    "surinit",
    "capslastinit",
    "capsrev",
    "surbare",
    "first",
]


def table(filler: Filler) -> Text:
    """A table with one column of names."""
    rng, out = filler.rng, Text()
    heads = rng.sample(sorted(OTHER_HEADS), rng.randint(1, 3))
    column = rng.randint(0, len(heads))
    heads.insert(column, rng.choice(NAME_HEADS))
    rows = rng.randint(2, 6)
    form = rng.choice(FORMS_IN_LISTS)
    order = rng.choice(["row", "cell", "cell", "column"])
    gap = rng.choice(["\t", "   ", " ", " | "]) if order == "row" else "\n"

    def cell(row: int, head: int) -> None:
        if head == column:
            if rng.random() < 0.1:
                out.add(rng.choice(["dhr. ", "mw. ", "drs. ", "mr. "]))
            out.name(write(filler.person(row), form, rng))
            if rng.random() < 0.08:
                out.add(" (" + filler.value("org") + ")")
        else:
            filler.into(out, OTHER_HEADS[heads[head]])

    if order == "column":
        for head, title in enumerate(heads):
            out.add(title + "\n")
            for row in range(rows):
                cell(row, head)
                out.add("\n")
        return out
    out.add(gap.join(heads) + "\n")
    for row in range(rows):
        for head in range(len(heads)):
            cell(row, head)
            out.add(gap if head + 1 < len(heads) else "\n")
    return out


def attendance(filler: Filler) -> Text:
    """The head of minutes: who was there, who was not, who wrote it down."""
    rng, out = filler.rng, Text()
    number = 0

    def some(low: int, high: int) -> None:
        nonlocal number
        form = rng.choice(FORMS_IN_LISTS)
        separator = rng.choice([", ", ", ", "; ", "\n", "\n- ", "\n• ", ",\n"])
        if separator.startswith("\n"):
            out.add(separator)
        count = rng.randint(low, high)
        for index in range(count):
            if index:
                out.add(" en " if index == count - 1 and separator == ", " and rng.random() < 0.5 else separator)
            if rng.random() < 0.12:
                out.add(rng.choice(["dhr. ", "mw. ", "de heer ", "mevrouw ", "drs. ", "mr. "]))
            out.name(write(filler.person(number), form if rng.random() < 0.85 else any_form(rng), rng))
            number += 1
            if rng.random() < 0.4:
                out.add(
                    rng.choice([" ({org})", " ({org}, {func})", " (voorzitter)", " (vz)", " (verslag)", ", {func}", " - {org}", " (agendapunt {n})", " ({dir})"])
                    .replace("{org}", filler.value("org"))
                    .replace("{func}", filler.value("func"))
                    .replace("{dir}", filler.value("dir"))
                    .replace("{n}", filler.value("n"))
                )  # fmt: skip
        out.add("\n")

    filler.into(
        out,
        "{Verslag|Notulen|Besluitenlijst|Conceptverslag} {overleg|stuurgroep|MT|projectgroep|werkgroep|commissie} {topic}\n",
    )
    filler.into(out, "Datum: {longdate}\n{Locatie|Plaats}: {{street} {n}, {place}|Teams|zaal {place}|{school}}\n")
    for label, low, high in (
        (["Aanwezig:", "Aanwezigen:", "Deelnemers:", "Aanwezig", "Deelnemers", "Aanwezig :"], 2, 9),
        (
            ["Afwezig:", "Afwezig (m.k.):", "Afmeldingen:", "Afgemeld:", "Met kennisgeving afwezig:", "Verhinderd:"],
            0,
            3,
        ),
        (["Voorzitter:", "Notulist:", "Verslag:", "Secretaris:", "Kopie aan:", "Gast:"], 1, 1),
    ):
        out.add(rng.choice(label) + " ")
        some(low, high)
        if out.text.endswith(" \n") and rng.random() < 0.5:
            out.add(rng.choice(["-\n", "geen\n", "n.v.t.\n"]))
    filler.into(
        out,
        "\n1. {word}\n{sent} {0.sur} {opent de vergadering|heet iedereen welkom}. {1.first} {vraagt|meldt} {sent}\n",
    )
    return out


def actions(filler: Filler) -> Text:
    """An action list; holders by name, first name, or initials that are no PERSON."""
    rng, out = filler.rng, Text()
    filler.into(
        out,
        "{Actielijst|Acties|Actiepunten|ACTIELIJST}\n{Nr. Actie Wie Wanneer|Nr.\nActie\nActiehouder\nDeadline|Actie\tActiehouder\tDatum}\n",
    )
    gap = rng.choice(["\n", "\t", " "])
    form = rng.choice(["full", "first", "init", "sur", "rev", "revnick", "firstl"])
    for number in range(rng.randint(2, 6)):
        filler.into(
            out,
            f"{number + 1}{rng.choice(['', '.'])}{gap}{{{{topic}}|{{sent}}|Afstemmen met {{org}}|{{product}} inrichten}}{gap}",
        )
        if rng.random() < 0.15:
            out.add(filler.value("org"))
        else:
            filler.into(out, f"{{{number}.{form}}}")
            if rng.random() < 0.2:
                filler.into(
                    out,
                    rng.choice(
                        [f"/{{{number + 20}.{form}}}", f" en {{{number + 20}.{form}}}", f", {{{number + 20}.{form}}}"]
                    ),
                )
        filler.into(out, gap + "{{date}|{shortdate}|gereed|z.s.m.|doorlopend|Q3}\n")
    return out


def chat(filler: Filler) -> Text:
    """An export of a chat, with some names in small letters."""
    rng, out = filler.rng, Text()
    style = rng.randint(0, 4)
    names = [rng.choice(["full", "first", "full", "firstl", "lowfirst", "revfirst"]) for _ in range(4)]
    if rng.random() < 0.3:
        out.add("Berichten en oproepen zijn end-to-end versleuteld.\n")
    for _ in range(rng.randint(3, 10)):
        who = rng.randint(0, 3)
        sender = f"{{{who}.{names[who]}}}"
        head = {
            0: "[{shortdate} {time}:12] " + sender + ": ",
            1: "{shortdate} {time} - " + sender + ": ",
            2: sender + " {time}\n",
            3: "[{time}] " + sender + ": ",
            4: sender + "\n{shortdate} {time}\n",
        }[style]
        line = rng.choice(
            [
                "{sent}", "{ok|prima|top|hoi|thanks|haha|Goed plan|Ja|Nee|Mooi}", "ik bel {7.lowfirst} wel even", "{Heb je|heb je} {8.full} nog gesproken?",
                "{Is|is} {9.first} er {morgen|vandaag} bij?", "vraag maar aan {9.lowfull}", "<Media weggelaten>", "@{8.first} {kan jij dit?|zie mail}",
                "{1.first} komt later", "{minister|Minister} {6.sur} wil dit {vandaag|snel}", "{mw|dhr|meneer|mevrouw} {6.sur} is akkoord", "stuk van {firm} is binnen",
                "Zie {topic}", "{hoi|hey|Hoi} {2.first}", "ben in {place}", "bel {5.lowfirst} van {org}", "{8.first} en {9.first} zijn ziek",
            ]
        )  # fmt: skip
        filler.into(out, head + line + "\n")
    return out


def parliament(filler: Filler) -> Text:
    """Lists of motions, questions, speakers and letters, with surnames and parties."""
    rng, out = filler.rng, Text()
    kind = rng.randint(0, 6)
    for number in range(rng.randint(3, 9)):
        one, two, three = (f"{{{number * 3 + index}.{{form}}}}" for index in range(3))
        party = rng.choice(PARTIES)
        other = rng.choice(PARTIES)
        line = {
            0: f"- de motie-{one} c.s. over {{topic}} ({{n}}0, nr. {{n}})",
            1: f"de motie van {{het lid {one}|de leden {one} en {two}|de leden {one}, {two} en {three}|{one} c.s.|het lid {one} c.s.}} over {{topic}} ({{n}} {{n}}0, nr. {{n}});",
            2: f"{one} ({party})",
            3: f"{{Agendapunt|Brief|Verzoek|Rondvraag}}: {{Brief van de minister van Financiën|Verzoek van het lid {one} ({party}) om een debat|Vragen van het lid {one} ({party}) en {two} ({other})}} over {{topic}}",
            4: f"{{De heer|Mevrouw|Kamerlid|Het lid}} {one} ({party}):\n{{sent}}",
            5: f"{one} ({party}), {two} ({other}), {three} ({party}){{,| en}}",
            6: f"{{n}}. {{Lid|De leden|Het lid|Rapporteur|Indiener}}: {one}{{, {two}| en {two}|}}",
        }[kind]
        if kind == 0 and rng.random() < 0.5:
            line = line.replace("motie-", "motie van het lid ")
        form = (
            rng.choice(["sur", "sur", "sur", "last"])
            if kind in (0, 1, 3, 4)
            else rng.choice(["sur", "sur", "rev", "revnick", "surinit", "capsrev", "full"])
        )
        if kind == 2 and rng.random() < 0.4:
            line = line.replace(f" ({party})", rng.choice([f", {party}", f" {party}", "", f" - {party}"]))
            form = rng.choice(["rev", "revnick", "capslastinit", "surinit", "init", "revfirst"])
        filler.into(out, line.replace("{form}", form) + "\n")
    return out


def bare_list(filler: Filler) -> Text:
    """Names, a line each, with or without something behind them."""
    rng, out = filler.rng, Text()
    form = rng.choice([*FORMS_IN_LISTS, "capsfull", "capsinit", "capssur", "sur", "init"])
    tail = rng.choice(["", "", ", {func}", " ({org})", " - {org}", "\n{func}", "\n{phone}", " {phone}", ", {place}"])
    bullet = rng.choice(["", "", "- ", "• ", "{n}. "])
    if rng.random() < 0.6:
        filler.into(
            out,
            "{{CAPS}|{word}|Leden|Verzendlijst|Distributielijst|DEELNEMERSLIJST|Presentielijst|Geïnterviewden|Begeleidingscommissie|Colofon}\n",
        )
    for number in range(rng.randint(2, 8)):
        filler.into(out, f"{bullet}{{{number}.{form}}}{tail}\n")
    return out


def negatives(filler: Filler) -> Text:
    """Lists without any person: organisations, headings, places, products, laws."""
    rng, out = filler.rng, Text()
    for _ in range(rng.randint(4, 12)):
        filler.into(
            out,
            rng.choice(
                [
                    "{word}", "{CAPS}", "{org}", "{firm}", "{school}", "{product}", "{law}", "{topic}", "{place}", "{dir}", "{namestreet} {n}",
                    "{word}: {org}", "- {firm}, {place}", "{n}. {word}", "{place}, {date}", "{street} {n}, {postcode} {place}", "{org} ({org})",
                    "{month} {year}", "{word} {word}", "{func}", "{func} {dir}", "Bijlage {n}: {topic}", "Postbus {n}0 {place}", "{product} / {product}",
                    "Gemeente {place}", "Van: {dir}", "Aan: {org}", "Contact: {org}", "Beste {allen|collega's|lezer|Kamerleden|ouders|bewoners},",
                    "Afwezig: {-|geen|n.v.t.}", "Opsteller: {dir}", "Met vriendelijke groet,\n{{dir}|{org}|Team {word}|Het secretariaat}", "Naam: {firm}",
                    "Uw contactpersoon is bereikbaar via {phone}.", "{sent}",
                ]
            )
            + rng.choice(["\n", "\n", "\n\n"]),
        )  # fmt: skip
    return out


def inventory(filler: Filler) -> Text:
    """An inventory of a Woo decision: who wrote to whom, as initials and surnames in narrow columns."""
    rng, out = filler.rng, Text()
    gap = rng.choice(["\t", "   ", " | "])
    out.add(gap.join(["Nr", "Datum", "Soort", "Van", "Aan", "Onderwerp", "Beoordeling"]) + "\n")
    form = rng.choice(["init", "init", "sur", "rev", "full", "first"])
    for number in range(rng.randint(3, 9)):
        filler.into(out, f"{number + 1}{gap}{{shortdate}}{gap}{{e-mail|memo|app|brief|nota}}{gap}")
        who = [f"{{{rng.randint(0, 5)}.{form}}}" for _ in range(rng.randint(1, 3))]
        if rng.random() < 0.2:
            who[0] = rng.choice(["{org}", "{dir}", "Team {word}", "College"])
        if rng.random() < 0.15:
            who[-1] = rng.choice(["{org}", "{known}", "{place}"])
        filler.into(out, who[0] + gap + rng.choice(["; ", ", "]).join(who[1:] or who[:1]))
        filler.into(out, gap + "{RE: |FW: |}{topic}" + gap + "{openbaar|deels openbaar|niet openbaar}\n")
    return out


def enumeration(filler: Filler) -> Text:
    """A long list of surnames, announced or not; or the same of places, firms or bodies."""
    rng, out = filler.rng, Text()
    if rng.random() < 0.6:
        filler.into(
            out,
            "{Aanwezig zijn {n} leden der Kamer, te weten:|De volgende leden zijn aanwezig:|Leden:|Sprekers:|"
            "Ondertekenaars:|De heren|Voor stemmen de leden|Tegen hebben gestemd:|Namens de fracties:}{ |\n\n}",
        )
    slot = rng.choice(["{village}", "{known}", "{firm}", "{school}"]) if rng.random() < 0.3 else ""
    form = rng.choice(["sur", "sur", "sur", "rev", "full", "init"])
    count = rng.randint(3, 25)
    for number in range(count):
        filler.into(out, slot or f"{{{number}.{form}}}")
        if not slot and rng.random() < 0.15:
            out.add(f" ({rng.choice(PARTIES)})")
        out.add(" en " if number == count - 2 else ", " if number < count - 2 else rng.choice([".", ",", ""]))
    return out


GENRES: tuple[tuple[Callable[[Filler], Text], int], ...] = (
    (table, 14), (attendance, 14), (actions, 8), (chat, 12), (parliament, 12), (bare_list, 10), (negatives, 16),
    (inventory, 5), (enumeration, 8),
)  # fmt: skip
