# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Make any number of further gold documents from a seed: other people, other order, other layout each time.

A document is written in the notation of :mod:`benchmarks.quality.markup` and parsed, so the truth can't drift from the
text. The sentences were written for this benchmark and are shared with no rule, test or training generator.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from benchmarks.quality import sentences as stock
from benchmarks.quality.lists import LISTS, MEMBERS
from benchmarks.quality.markup import GoldDocument, GoldSpan, parse
from benchmarks.quality.papers import PAPERS
from benchmarks.quality.people import people
from benchmarks.quality.writer import CAST, Part, Writer


def _mail_thread(write: Writer) -> None:
    form = write.rng.choice(("last_comma_nick", "last_comma", "first_last", "last_comma_first"))
    labels = write.rng.choice(stock.MAIL_LABELS)
    senders = [0, 1, 0]
    for turn in range(write.rng.randint(1, 3)):
        sender = senders[turn]
        write.say(
            f"{labels[0]} {write.name(sender, form)}"
            + (f" <{write.mail(sender)}>" if write.rng.random() < 0.5 else write.rng.choice(("", " - BD/DRB"))),
            f"{labels[1]} {stock.day(write.rng)}",
            f"{labels[2]} {write.name(1 - sender, form)}; {write.name(2, form)}",
            f"{labels[3]} {write.rng.choice(stock.SUBJECTS)}",
            "",
            f"{write.rng.choice(stock.HELLO)} {write.name(1 - sender, 'first_only')},",
            "",
        )
        write.prose(write.rng.randint(2, 5), (0, 1, 2, 3))
        write.say("", write.rng.choice(stock.BYE), write.name(sender, "first_only"), "")
        if write.rng.random() < 0.6:
            write.say(
                write.name(sender, write.rng.choice(("first_last", "initials_nick_last"))),
                write.rng.choice(stock.FUNCTIONS),
                f"M {write.phone(sender)} | {write.mail(sender)}",
                "",
            )


def _letter(write: Writer) -> None:
    write.say(
        f"> Retouradres {write.rng.choice(stock.POST_BOXES)}",
        "",
        f"De heer {write.name(1, 'initials_last')}",
        stock.home(write.rng, 2),
        "",
        write.rng.choice(("Contactpersoon", "Behandeld door", "Inlichtingen bij", "Behandelend ambtenaar")),
        write.name(0, write.rng.choice(("initials_last", "first_last", "last_initials"))),
        f"T {write.phone(0)}",
        write.mail(0),
        f"Kenmerk {stock.case(write.rng)}",
        f"Datum {stock.day(write.rng)}",
        "",
        f"Geachte heer {write.name(1, 'last_cue')},",
        "",
    )
    write.prose(write.rng.randint(3, 7), (0, 1, 2, 3))
    write.say(
        "",
        "Hoogachtend,",
        write.rng.choice(stock.SIGNING),
        "",
        write.name(4, write.rng.choice(("initials_last", "initials_nick_last"))),
    )


def _minutes(write: Writer) -> None:
    present = ", ".join(write.name(who, "first_last") for who in range(4))
    write.say(
        f"Verslag {write.rng.choice(stock.MEETINGS)}",
        f"Datum: {stock.day(write.rng)}",
        f"{write.rng.choice(('Aanwezig', 'Aanwezigen', 'Deelnemers'))}: {present}",
        f"Afwezig: {write.name(5, write.rng.choice(('first_last', 'initials_last')))}",
        f"Notulist: {write.name(0, write.rng.choice(('first_last', 'first_only')))}",
        "",
    )
    for number, topic in enumerate(write.rng.sample(stock.TOPICS, 3), start=1):
        write.say(f"{number}. {topic}")
        write.prose(write.rng.randint(2, 4), (0, 1, 2, 3))
    write.say("", write.rng.choice(("Actiepunten", "ACTIELIJST", "Actielijst")))
    for number in range(1, write.rng.randint(3, 6)):
        who = write.rng.randrange(4)
        write.say(f"{number}  {write.rng.choice(stock.ACTIONS)}  {write.initials(who)}  {write.rng.randint(1, 28)} mei")


def _table(write: Writer) -> None:
    write.say(write.rng.choice(stock.LISTS), *write.rng.choice(stock.HEADS))
    form = write.rng.choice(("last_comma", "last_comma_first", "first_last", "last_initials", "capitals"))
    for who in range(6):
        write.say(write.name(who, form), write.rng.choice(stock.BODIES), write.phone(who), write.mail(who))
    write.say(write.rng.choice(stock.TRAPS))


def _chat(write: Writer) -> None:
    shape = write.rng.choice(("[{d} {t}:11] {n}: {m}", "{d} {t} - {n}: {m}", "{t} {n}: {m}"))
    form = write.rng.choice(("first_only", "first_last", "nick_only"))
    date = f"{write.rng.randint(1, 28):02d}-{write.rng.randint(1, 12):02d}-2021"
    for minute in range(write.rng.randint(5, 12)):
        message = write.rng.choice(stock.CHAT)
        other = write.rng.randrange(4)
        message = message.replace("{first}", write.name(other, "first_only")).replace("{mobile}", write.phone(other))
        name = write.name(write.rng.randrange(4), form)
        write.say(shape.format(d=date, t=f"{write.rng.randint(8, 22):02d}:{minute + 10}", n=name, m=message))


def _citizen(write: Writer) -> None:
    write.say(
        write.name(1, "initials_last"),
        stock.home(write.rng, 2),
        f"BSN: [[NL_BSN p2|{stock.bsn(write.rng)}]]",
        write.rng.choice(stock.BORN) + f" [[DATE_OF_BIRTH p2|{stock.birthday(write.rng)}]]",
        "",
        "Geacht college,",
        "",
    )
    write.prose(write.rng.randint(2, 5), (1, 2, 3))
    write.say(
        f"U kunt het bedrag overmaken op [[IBAN_CODE p2|{stock.iban(write.rng)}]].",
        f"Mijn kenteken is [[LICENCE_PLATE p2|{stock.plate(write.rng)}]]. Ik ben te bereiken via {write.mail(1)}.",
        "",
        "Hoogachtend,",
        write.name(1, write.rng.choice(("first_last", "initials_last"))),
    )


def _nota(write: Writer) -> None:
    write.say(
        "NOTA AAN DE MINISTER" if write.rng.random() < 0.5 else "Ter informatie aan de staatssecretaris",
        f"{write.rng.choice(('Steller', 'Opgesteld door', 'Auteur'))}",
        write.name(0, write.rng.choice(("initials_last", "first_last"))),
        f"{write.phone(0)}",
        f"Nummer {stock.case(write.rng)}",
        f"Paraaf {write.initials(2)} {write.rng.randint(1, 28)}/{write.rng.randint(1, 12)}",
        "",
        "Aanleiding",
    )
    write.prose(write.rng.randint(2, 4), (0, 1, 2, 3))
    write.say(
        "Toelichting",
        f"{write.rng.choice(stock.OFFICES)} {write.name(4, 'last_cue')} heeft hierom gevraagd.",
        f"Het Kamerlid {write.name(6, 'last_cue')} ({write.rng.choice(stock.PARTIES)}) heeft een motie aangekondigd.",
    )
    write.prose(write.rng.randint(1, 3), (0, 1, 2, 3))


def _parliament(write: Writer) -> None:
    order = write.rng.choice(("last_initials", "list_of_surnames"))
    write.say(f"Besluitenlijst {write.rng.choice(stock.COMMITTEES)}", "Aanwezig:")
    for who in (4, 6, 7):
        write.say(f"{write.name(who, order)} ({write.rng.choice(stock.PARTIES)})")
    write.say(f"Griffier: {write.name(0, 'last_initials')}", "")
    for number in range(1, write.rng.randint(3, 6)):
        write.say(
            f"Agendapunt: {number}",
            f"Zaak: Brief regering - {write.rng.choice(stock.MINISTERS)}, {write.name(8, 'initials_last')}"
            f" - {stock.day(write.rng)}",
            f"Besluit: {write.rng.choice(stock.DECISIONS)}",
            f"Noot: op verzoek van het lid {write.name(write.rng.choice((4, 6, 7)), 'last_cue')}.",
        )
    write.say(f"De leden {write.name(4, 'list_of_surnames')} en {write.name(7, 'list_of_surnames')} zijn verhinderd.")


def _timeline(write: Writer) -> None:
    write.say("Tijdlijn " + write.rng.choice(stock.TOPICS).lower(), "")
    for _ in range(write.rng.randint(4, 8)):
        one, other = write.rng.sample(range(4), 2)
        text = write.rng.choice(stock.EVENTS)
        write.say(
            f"{write.rng.randint(1, 28)}-{write.rng.randint(1, 12)}: "
            + text.replace("{a}", write.name(one, write.rng.choice(("first_last", "initials_last"))))
            .replace("{b}", write.name(other, "last_only"))
            .replace("{i}", write.initials(one))
        )


def _form(write: Writer) -> None:
    human, _ = write.crew[1]
    write.say(
        "AANVRAAGFORMULIER " + write.rng.choice(stock.SCHEMES),
        f"ACHTERNAAM    [[p2 capitals|{human.formal.upper()}]]",
        f"VOORNAMEN     [[p2 capitals|{human.first.upper()}]]",
        f"BSN           [[NL_BSN p2|{stock.bsn(write.rng)}]]",
        f"GEB. DATUM    [[DATE_OF_BIRTH p2|{stock.birthday(write.rng)}]]",
        f"TELEFOON      {write.phone(1)}",
        f"E-MAIL        {write.mail(1)}",
        f"BEHANDELAAR   [[p1 capitals|{write.crew[0][0].form('capitals')}]]",
        f"ACCOUNT       [[USERNAME p1|{write.crew[0][0].account}]]",
        f"DOSSIER       {stock.case(write.rng)}",
    )


def _paper(parts: Sequence[Part]) -> Callable[[Writer], None]:
    return lambda write: write.write(parts)


GENRES: Mapping[str, Callable[[Writer], None]] = {
    "mail thread": _mail_thread,
    "letter": _letter,
    "minutes": _minutes,
    "table": _table,
    "chat": _chat,
    "citizen letter": _citizen,
    "nota": _nota,
    "parliamentary list": _parliament,
    "timeline": _timeline,
    "form": _form,
    **LISTS,
    **{genre: _paper(parts) for genre, parts in PAPERS.items()},
}
_STAFF_ONLY = ("mail thread", "minutes", "chat", "table", "timeline")
"""genres in which the citizen of the cast is a civil servant as well"""


def _roles(rng: random.Random, genre: str) -> list[str]:
    """The roles of the people of a document, in the order of the cast; behind it stand office holders for lists."""
    roles = [*CAST.values(), *["office_holder"] * MEMBERS]
    if genre in _STAFF_ONLY:
        roles[1] = "civil_servant"
    if genre == "table":
        roles[4] = "civil_servant"
    if genre == "parliamentary list":
        roles[0] = "senior_official"  # the griffier
    if genre == "letter":
        roles[4] = rng.choice(("office_holder", "mandate_signer"))
    return roles


def _in_one_case(document: GoldDocument, change: Callable[[str], str], form: str) -> GoldDocument:
    """All in capitals or all in small letters; a letter that has no single counterpart stays."""
    text = "".join(change(letter) if len(change(letter)) == 1 else letter for letter in document.text)
    spans = tuple(replace(span, form=form) if span.type == "PERSON" else span for span in document.spans)
    return replace(document, text=text, spans=spans)


def _wrapped(document: GoldDocument, width: int) -> GoldDocument:
    """Lines no longer than ``width`` where spaces allow it, as mail programs cut them: names end up on two lines."""
    lines: list[str] = []
    for line in document.text.split("\n"):
        start = 0
        while len(line) - start > width and (cut := line.rfind(" ", start, start + width)) > start:
            lines.append(line[start:cut])
            start = cut + 1
        lines.append(line[start:])
    text = "\n".join(lines)

    def form(span: GoldSpan) -> str:
        return "broken" if span.type == "PERSON" and "\n" in text[span.start : span.end] else span.form

    return replace(document, text=text, spans=tuple(replace(span, form=form(span)) for span in document.spans))


def _shaped(document: GoldDocument, rng: random.Random) -> GoldDocument:
    """Now and then a document comes in capitals, in small letters, or with short lines."""
    chance = rng.random()
    if chance < 0.03:
        return _in_one_case(document, str.upper, "capitals")
    if chance < 0.06 and document.genre in ("chat", "citizen letter", "complaint", "call notes"):
        return _in_one_case(document, str.lower, "lower")
    if chance < 0.2:
        return _wrapped(document, rng.choice((48, 60, 72)))
    return document


def generate(seed: int, genre: str = "") -> GoldDocument:
    """One document; the same seed gives the same text and truth."""
    rng = random.Random(seed)
    genre = genre or rng.choice(list(GENRES))
    roles = _roles(rng, genre)
    write = Writer(rng, list(zip(people(rng, len(roles)), roles, strict=True)), domain=rng.choice(stock.DOMAINS))
    GENRES[genre](write)
    if genre == "letter":
        signing = stock.SIGNING_MINISTER if roles[4] == "office_holder" else stock.SIGNING_MANDATE
        write.lines = [rng.choice(signing) if line in stock.SIGNING else line for line in write.lines]
    if rng.random() < 0.3:
        write.say("", rng.choice(stock.TRAPS))
    head = [f"# genre: {genre}"]
    head += [f"# p{number}: {role} {human.origin}" for number, (human, role) in enumerate(write.crew, start=1)]
    text = "\n".join(head) + "\n---\n" + "\n".join(write.lines) + "\n"
    return _shaped(parse(f"generated_{seed}", text), rng)
