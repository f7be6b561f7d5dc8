# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Genres of the generator that are lists and tables: votes, committees, registers, attendance, exports, actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from benchmarks.quality import sentences as stock
from benchmarks.quality import things
from benchmarks.quality.writer import WHO, Writer

MEMBERS = 14
"""office holders that stand behind the cast, so that a list has somebody to list"""
_FIRST = len(WHO)
_LIST_FORMS = ("list_of_surnames", "last_initials", "initials_last", "last_comma", "first_last", "initials_nick_last")
_HOUSES = (
    "de gemeenteraad van {place}",
    "Provinciale Staten",
    "het algemeen bestuur van het {body}",
    "de Tweede Kamer der Staten-Generaal",
    "de Eerste Kamer",
)


def _members(write: Writer, least: int = 5) -> list[int]:
    count = write.rng.randint(least, MEMBERS)
    return [_FIRST + number for number in write.rng.sample(range(MEMBERS), count)]


def _title(write: Writer, titles: Sequence[str]) -> None:
    write.say(write.fill(write.rng.choice(titles) + write.rng.choice((", {day}", " ({case})", "\nvergadering {date}"))))


def _of_a_house(*subjects: str) -> list[str]:
    """Titles that say whose members are listed: without that nobody could know that they hold an office."""
    return [f"{subject} - leden van {house}" for subject in subjects for house in _HOUSES]


def _row(cells: Sequence[str], shape: str) -> str:
    """The cells as a line: columns padded to the eye, tabs, bars, or quoted and divided by semicolons."""
    if shape == "bars":
        return "| " + " | ".join(cells) + " |"
    if shape == "tabs":
        return "\t".join(cells)
    if shape == "csv":
        return ";".join(f'"{cell}"' for cell in cells)
    return "".join(cell + " " * max(2, 24 - _width(cell)) for cell in cells).rstrip()


def _width(cell: str) -> int:
    """How wide a marked cell is on paper."""
    return len(cell.partition("|")[2].partition("]]")[0]) if cell.startswith("[[") else len(cell)


def _presence(write: Writer) -> None:
    """Who is there and who votes how, in running lists of names."""
    _title(write, [f"Vergadering van {house}" for house in _HOUSES])
    form = write.rng.choice(_LIST_FORMS[:3])
    members = _members(write, 8)
    write.say(
        write.rng.choice(("Aanwezig zijn de leden:", f"Tegenwoordig zijn {len(members)} leden, te weten:", "Leden:")),
        ", ".join(write.name(who, form) for who in members[:-1]) + " en " + write.name(members[-1], form) + ".",
        write.fill(write.rng.choice(("Griffier: {initials_last:registrar}", "De griffier, {any:registrar}, telt."))),
    )
    if write.rng.random() < 0.5:
        write.say(
            write.fill("Insprekers: de heer {last_cue:citizen} en mevrouw {last_cue:neighbour}."),
            write.fill("Ambtelijke bijstand: {any:clerk} ({department})."),
        )
    one, other = members[0], members[1]
    write.say(
        f"De heer {write.name(one, 'last_cue')} ({write.rng.choice(stock.PARTIES)}):",
        write.fill("Voorzitter, de buurt aan de {street} wacht al jaren en krijgt nu {org} voor de deur."),
        f"Mevrouw {write.name(other, 'last_cue')} ({write.rng.choice(stock.PARTIES)}):",
        f"Ik sluit mij aan bij collega {write.name(one, 'last_cue')}.",
    )
    cut = write.rng.randint(2, len(members) - 2)
    for side, group in (("Voor", members[:cut]), ("Tegen", members[cut:])):
        names = ", ".join(write.name(who, "list_of_surnames") for who in group)
        write.say(write.rng.choice((f"{side} stemmen de leden: {names}.", f"{side}: {names}")))


def _roll_call(write: Writer) -> None:
    """A table of votes."""
    _title(write, [f"Uitslag van de stemming in {house}" for house in _HOUSES])
    shape, form = write.rng.choice(("columns", "bars", "tabs", "csv")), write.rng.choice(_LIST_FORMS)
    write.say(_row(("Naam", "Fractie", "Stem", "Amendement A"), shape))
    for who in _members(write):
        cells = (write.name(who, form), write.rng.choice(stock.PARTIES), write.fill("{vote}"), write.fill("{vote}"))
        write.say(_row(cells, shape))
    write.say(write.fill(write.rng.choice(("Griffier: {initials_last:registrar}", "geteld door {any:clerk}"))))


def _committee(write: Writer) -> None:
    """Members by party, with the staff of the committee."""
    _title(write, _of_a_house("Samenstelling commissie Bestuur", "Ledenlijst", "Commissie Ruimte en Wonen"))
    form = write.rng.choice(_LIST_FORMS)
    members = _members(write, 6)
    write.say(f"Voorzitter: {write.name(members[0], form)}")
    for who in members[1:]:
        party = write.rng.choice(stock.PARTIES)
        write.say(
            write.rng.choice(
                (
                    f"{party}  {write.name(who, form)}",
                    f"{write.name(who, form)} ({party})",
                    f"- {write.name(who, form)}",
                )
            )
        )
    write.say(
        write.fill("Griffier: {initials_last:registrar}"),
        write.fill("Assistent: {first_last:clerk}, {phone:clerk}, {mail:clerk}"),
        f"Het lid {write.name(members[1], 'last_cue')} vervangt het lid {write.name(members[2], 'last_cue')}.",
    )


def _register(write: Writer) -> None:
    """Ancillary posts of office holders, kept by somebody of the staff."""
    _title(write, _of_a_house("Register van nevenfuncties", "Opgave nevenfuncties", "Nevenfuncties en belangen"))
    form = write.rng.choice(("last_comma", "initials_last", "initials_nick_last", "first_last", "capitals"))
    posts = ("penningmeester {org}", "maat van {org}", "lid {body}", "geen", "vennoot van {org}", "docent te {place}")
    for who in _members(write):
        write.say(f"{write.name(who, form)}  {write.fill(write.rng.choice(posts))}")
    write.say(
        write.fill("Wijzigingen graag aan {first_only:clerk} of {mailbox}; beheer: {any:clerk}, {initials:clerk}")
    )


def _questions(write: Writer) -> None:
    """Who asked what of whom, who answers, and which civil servant writes."""
    _title(write, _of_a_house("Overzicht schriftelijke vragen", "Toezeggingen en moties", "Openstaande vragen"))
    shape, form = write.rng.choice(("columns", "bars", "tabs")), write.rng.choice(_LIST_FORMS[:4])
    write.say(_row(("Datum", "Vragensteller", "Onderwerp", "Portefeuillehouder", "Behandelaar"), shape))
    for who in _members(write):
        cells = (
            things.short_day(write.rng),
            write.name(who, form),
            write.fill(
                write.rng.choice(("parkeren {street}", "subsidie {org}", "applicatie {product}", "gevolgen {law}"))
            ),
            write.name(WHO[write.rng.choice(("minister", "member", "second"))], "list_of_surnames"),
            write.name(WHO[write.rng.choice(("clerk", "colleague", "third"))], "last_only"),
        )
        write.say(_row(cells, shape))
    write.say(write.fill("Namens de griffie: {any:registrar}, {mailbox}"))


def _attendance(write: Writer) -> None:
    """Everybody who signed: members, staff, citizens, the press."""
    _title(write, ("Presentielijst inloopavond {place}", "Aanwezigen hoorzitting", "Intekenlijst {org}"))
    shape = write.rng.choice(("columns", "bars", "tabs"))
    write.say(_row(("Naam", "Namens", "Bereikbaar", "Paraaf"), shape))
    rows = [
        ("member", "{party}", "-"),
        ("clerk", "{department}", "{phone:clerk}"),
        ("colleague", "{body}", "{mail:colleague}"),
        ("citizen", "bewoner", "{phone:citizen}"),
        ("neighbour", "inspreker", "{street_home:neighbour}"),
        ("firm", "{org}", "{mail:firm}"),
        ("adviser", "krant", "-"),
    ]
    write.rng.shuffle(rows)
    form = write.rng.choice(("first_last", "initials_last", "last_comma", "lower"))
    for who, on_behalf, reached in rows[: write.rng.randint(4, len(rows))]:
        cells = (write.name(WHO[who], form), write.fill(on_behalf), write.fill(reached), write.initials(WHO[who]))
        write.say(_row(cells, shape))
    write.say(write.fill("Verslag volgt door {first_last:third}. Afwezig: wethouder {last_cue:minister}."))


def _actions(write: Writer) -> None:
    """Initials of people who are named once."""
    write.say(write.fill(write.rng.choice(("Stuurgroep {product}, {day}", "Actie- en besluitenlijst {department}"))))
    staff = ["clerk", "colleague", "third", "firm", "director"]
    write.rng.shuffle(staff)
    some = staff[: write.rng.randint(3, 5)]
    pairs = [f"{write.name(WHO[who], 'first_last')} ({write.initials(WHO[who])})" for who in some]
    write.say(write.rng.choice(("Aanwezig: ", "Deelnemers: ", "Leden: ")) + ", ".join(pairs))
    deeds = (
        "offerte {org} beoordelen",
        "brief aan {body} rondsturen",
        "risico's applicatie {product} bijwerken",
        "zaal in {place} vastleggen",
        "toets aan de {law}",
        "bellen met {org} over {street}",
    )
    for number, deed in enumerate(write.rng.sample(deeds, write.rng.randint(3, 6)), start=1):
        one, other = write.rng.sample(some, 2)
        who = write.initials(WHO[one]) + write.rng.choice(("", "", "/" + write.initials(WHO[other])))
        write.say(f"{number}   {write.fill(deed)}   {who}   {things.short_day(write.rng)}")
    write.say(write.fill(f"{{first_only:{some[0]}}} vraagt of {{last_only:{some[1]}}} er de volgende keer bij is."))


def _export(write: Writer) -> None:
    """Rows of a case system, as it writes them."""
    shape = write.rng.choice(("csv", "csv", "tabs"))
    write.say(_row(("zaak", "aanvrager", "adres", "postcode", "rekening", "behandelaar"), shape))
    for who in write.rng.sample(("citizen", "neighbour", "child", "firm", "doctor"), write.rng.randint(3, 5)):
        person = WHO[who]
        cells = (
            stock.case(write.rng),
            write.name(person, write.rng.choice(("last_comma", "last_comma_first", "capitals", "initials_last"))),
            write.fill(f"{{street_home:{who}}}"),
            write.fill(f"{{postcode:{who}}}"),
            write.fill(f"{{iban:{who}}}"),
            write.fill(write.rng.choice(("{last_only:clerk}", "{account:clerk}", "{initials:clerk}"))),
        )
        write.say(_row(cells, shape))
    write.say(write.fill('"opmerking";"{first_last:colleague} controleert de dubbele rijen, zie {case}"'))


def _log(write: Writer) -> None:
    """An audit trail."""
    deeds = (
        "zaak geopend {case}",
        "notitie: op verzoek van {first_last:colleague} overgedragen",
        "mail verzonden aan {mail:citizen}",
        "betrokkene gewijzigd in {first_last:citizen}",
        "adres gewijzigd in {street_home:citizen}",
        "document toegevoegd, formaat pdf",
        "inzage door {first_last:third} geweigerd",
        "koppeling {product} niet bereikbaar",
    )
    write.say(write.fill("audittrail {product}, zaak {case}"))
    for _ in range(write.rng.randint(5, 9)):
        who = write.rng.choice(("clerk", "colleague", "third"))
        stamp = f"{write.rng.randint(2019, 2025)}-{write.rng.randint(1, 12):02d}-{write.rng.randint(1, 28):02d}"
        where = write.fill(f" ip={{ip:{who}}}") if write.rng.random() < 0.4 else ""
        write.say(
            f"{stamp}T{write.fill('{clock}')}:00 INFO user={write.account(WHO[who])}{where} "
            + write.fill(write.rng.choice(deeds))
        )


LISTS: Mapping[str, Callable[[Writer], None]] = {
    "presence and votes": _presence,
    "roll-call": _roll_call,
    "committee": _committee,
    "register": _register,
    "question list": _questions,
    "attendance list": _attendance,
    "action list": _actions,
    "spreadsheet": _export,
    "log": _log,
}
