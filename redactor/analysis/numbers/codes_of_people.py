# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers without a label that are somebody's because they touch a name: in brackets, behind a rank, before a slash.

"teamleider Anna Bos (D004711)", "BOS A.  hoofdagent  RTD10022" and "60211111 / A. Bos" tell whose number it is and not
what it is called. Years, cases, articles, rulings and numbers of telephones in the same places stay.

Legal basis: leads to a person at one organisation: Woo art. 5.1 lid 2 sub e; V-numbers lid 1 sub e.

Fictitious examples: Anna Bos (D004711); Boa: T-1147 Bos.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from recognizers.lexicon import fold, load
from recognizers.look import line_of, look, stems
from redactor.analysis.mention import Mention

_WORKERS = stems(
    "numbered people at work",
    "verbalisant", "inspecteur", "toezichthouder", "controleur", "agent", "brigadier", "surveillant", "boa",
    "opsporingsambtenaar", "rechercheur", "medewerk", "werknemer", "functionaris", "wachtmeester", "aspirant",
    "ambtenaar", "beveiliger", "handhaver", "rapporteur", "teamleider", "consulent", "koppel met", "collega", "mdw",
)  # fmt: skip
_CLIENTS = stems(
    "numbered clients",
    "cliënt", "client", "klant", "patiënt", "patient", "deelnemer", "leerling", "student", "huurder", "verzekerde",
    "gedetineerde", "debiteur", "vreemdeling", "referent",
)  # fmt: skip
_DEBATE = stems(
    "papers of a parliament",
    "kamerstuk",
    "motie",
    "amendement",
    "wetsvoorstel",
    "kamerleden",
    "eerste kamer",
)
_RANK = re.compile(
    r"(?<!\w)(?:verbalisant(?:en)?|inspecteurs?|toezichthouders?|controleurs?|(?:hoofd)?agent(?:en)?|brigadiers?"
    r"|surveillant(?:en)?|boa['’]?s?|opsporingsambtena(?:ar|ren)|rechercheurs?|wachtmeesters?|aspirant"
    r"|handhavers?|rapporteurs?|beveiligers?|medewerk(?:ers?|ster)|koppel(?: met)?|hoofdinspecteur|mdw)(?!\w)",
    re.IGNORECASE,
)
_RANK_RIGHT_BEFORE = re.compile(_RANK.pattern + r"[ :(]{1,3}\Z", re.IGNORECASE)
_LABEL = (
    r"(?:(?:medew(?:erkers?)?|mdw|pers(?:oneels)?|dienst|stam|pas|penning|badge|cli[eë]nt(?:en)?|klant|relatie|lid"
    r"|pati[eë]nt(?:en)?|boa|insp|inspecteur|toezichthouder|verb(?:alisant)?|reg(?:istratie)?|id|v|hr|sap"
    r"|user|account|leerling|student|deelnemers?|polis|kenn)"
    r"[.]?[ -]?(?:nummer|nr[.]?|id|code)?[.]?[ ]?:?[ ]?)"
)
_CODE = r"(?:[A-Z]{1,4}-?\d{3,10}|\d{4,10})"
_BRACKETED = re.compile(
    rf"[ ]?\n?[ ]?[(\[](?:[A-Za-zà-ÿ][A-Za-zà-ÿ -]{{2,30}}, )?(?P<label>(?i:{_LABEL}))?(?P<code>{_CODE})(?=[)\];]|, )"
)
_BEHIND_RANK = re.compile(
    rf"(?:[ ]{{2,}}|\t+|,?[ ])(?P<rank>[A-Za-zà-ÿ][A-Za-zà-ÿ ./-]{{1,30}}?)(?:[ ]{{2,}}|\t+|, |[ ]\(?)"
    rf"(?P<code>{_CODE})(?=[ ]{{2}}|[ ]?[\n\t|;),.]|\Z)"
)
_AHEAD = re.compile(rf"(?:\A|(?<=[\s:(/]))(?P<code>{_CODE})(?:[ ]?[/,|–-][ ]?|[ ]{{1,4}}|\t)\Z")
_OF_WORK = re.compile(r"(?i)medew|mdw|pers|dienst|stam|pas|penning|badge|boa|insp|toez|verb|hr|sap|user|tolk")
_NAMED = re.compile(r"(?:[ ]?[/,][ ]?|[ ]{1,4}|\t)(?P<name>[A-ZÀ-Þ][a-zà-ÿ]{2,20})(?![\w-])")
_STARTS_WITH_YEAR = re.compile(r"(?:19|20)\d\d")
REACH = 70
"""characters to either side of a name"""


class _Seen(NamedTuple):
    """What a page tells about the numbers on it, asked once."""

    aliens: bool
    work: bool
    clients: bool
    debate: bool


def codes_of_people(text: str, page: int, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The numbers that touch the names of a page, and that no recognizer saw."""
    from recognizers.v_number import ALIENS  # after Presidio, which it imports

    sees = look(text).sees
    aliens = sees(ALIENS) or any(one.entity_type == "V_NUMBER" for one in mentions)
    told = _Seen(aliens, sees(_WORKERS), sees(_CLIENTS), sees(_DEBATE))
    taken = {at for one in mentions if one.entity_type != "PERSON" for at in range(one.start, one.end)}
    shapes = {shape_of(one.text) for one in mentions if one.entity_type == "PERSONNEL_NUMBER"}
    people = [one for one in mentions if one.entity_type == "PERSON"]
    for one in people:
        for start, end, kind in _around(text, one, told, shapes):
            if taken.isdisjoint(range(start, end)):
                taken.update(range(start, end))
                code = {"V_NUMBER": "v_number", "PERSONNEL_NUMBER": "personnel"}.get(kind, "client")
                yield Mention(
                    page, start, end, kind, text[start:end], 0.7, "codes_of_people", (f"context:{code}", "near:person")
                )
    if told.work and shapes:
        yield from _colleagues(text, page, people, frozenset(shapes))


def _colleagues(text: str, page: int, people: Sequence[Mention], shapes: frozenset[str]) -> Iterator[Mention]:
    """Surnames right behind a number of a series that others on the page have: ``koppel met: T-1152 Bos``."""
    lexicon = load()
    starts = {one.start for one in people}
    for start, end in look(text).numbers:
        match = _NAMED.match(text, end)
        begin = max(text.rfind(gap, 0, start) for gap in " \t\n:(/") + 1
        if match is None or match.start("name") in starts or shape_of(text[begin:end]) not in shapes:
            continue
        low = fold(match["name"])
        if low in lexicon.surnames and low not in lexicon.words:
            yield Mention(
                page, *match.span("name"), "PERSON", match["name"], 0.7, "codes_of_people", ("near:personnel_number",)
            )


_CASE = re.compile(
    r"(?<!\w)(?:zaak|dossier|factuur|kenmerk|besluit|beschikking|nota|order|bedrag|uitspraak|referentie|ref)[a-z]*\.?"
    r"(?:[ ]?:)?[ ]{0,3}\Z",
    re.IGNORECASE,
)
_BEFORE_CODE = 24
_LINE = 200
"""characters before a name in which its line tells of a rank"""


def _around(text: str, name: Mention, told: _Seen, shapes: set[str]) -> Iterator[tuple[int, int, str]]:
    bracketed = _BRACKETED.match(text, name.end, name.end + REACH)
    if bracketed is not None and not of_case(text, name.start):
        kind = _kind(bracketed["code"], bracketed["label"], told)
        if kind:
            yield (*bracketed.span("code"), kind)
    if not told.work:
        return
    behind = _BEHIND_RANK.match(text, name.end, name.end + REACH)
    if behind is not None and _RANK.search(behind["rank"]) and _is_service_number(behind["code"]):
        shapes.add(shape_of(behind["code"]))
        yield (*behind.span("code"), "PERSONNEL_NUMBER")
    ahead = _AHEAD.search(text, max(0, name.start - 20), name.start)
    begin = max(line_of(text, name.start)[0], name.start - _LINE)
    if ahead is not None and not of_case(text, ahead.start("code")):
        shape = shape_of(ahead["code"])
        if _RANK_RIGHT_BEFORE.search(text, begin, ahead.start("code")):
            wanted = not _STARTS_WITH_YEAR.fullmatch(ahead["code"])
        else:
            wanted = _is_service_number(ahead["code"])
        if wanted and (shape in shapes or _RANK.search(text, begin, ahead.start())):
            shapes.add(shape)
            yield (*ahead.span("code"), "PERSONNEL_NUMBER")


def of_case(text: str, start: int) -> bool:
    """Whether a word for a case, a paper or an amount stands right before what starts here."""
    return _CASE.search(text, max(0, start - _BEFORE_CODE), start) is not None


def shape_of(value: str) -> str:
    """The letters of a number as they are, and a nine for each digit: ``T-1147`` → ``T-9999``."""
    return "".join("9" if character.isdigit() else character for character in value)


def _is_service_number(code: str) -> bool:
    digits = sum(map(str.isdigit, code))
    if code.isdigit():
        return digits >= 5 and not _STARTS_WITH_YEAR.match(code)
    return digits >= 4 and not (digits == 4 and _STARTS_WITH_YEAR.search(code))


def _kind(code: str, label: str | None, told: _Seen) -> str:
    """The type of a number in brackets behind a name; empty when it can be something of a case as well."""
    digits = "".join(filter(str.isdigit, code))
    dated = _STARTS_WITH_YEAR.match(digits) is not None and len(digits) != 10
    if label:
        if dated and len(digits) == 4:
            return ""
        worker = _OF_WORK.match(label)
        return "PERSONNEL_NUMBER" if worker else _of_client(digits, told)
    if dated:
        return ""
    if not code.isdigit():
        return (
            "PERSONNEL_NUMBER"
            if len(digits) >= 4 and not told.debate and (told.work or told.clients or len(digits) > 4)
            else ""
        )
    if len(digits) == 10 and code[0] == "0":
        return ""  # a telephone
    if len(digits) >= 7 or (len(digits) > 4 and (told.work or told.clients) and not told.debate):
        return "PERSONNEL_NUMBER" if told.work and not told.clients and not told.aliens else _of_client(digits, told)
    return ""


def _of_client(digits: str, told: _Seen) -> str:
    return "V_NUMBER" if told.aliens and len(digits) == 10 and digits[0] in "12" else "CLIENT_NUMBER"
