# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers that only stand for somebody because a name stands before them: extensions, papers of a crew, birth dates.

"Anna Bos    214" is an extension on a page that is about calling people; "Bos, Anna  UKR  12/03/1971  FE771203" is when
she was born and her passport; so is the day in "A. Bos, 4 mei 1968, Dorpsstraat 1".
On other pages the same numbers are amounts, votes or codes.

Legal basis: Woo art. 5.1 lid 2 sub e (numbers, dates of birth) and lid 1 sub e (identity papers).

Fictitious examples: Anna Bos (214); Bos, Anna, UKR, 12-03-1971, FE771203.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recognizers.look import look, stems
from redactor.analysis.mention import Mention

REACH = 160
"""characters behind a name, on its line"""
_LISTS = stems(
    "lists of people to call",
    "telefoonlijst", "telefoongids", "telefoonboek", "telefoonklapper", "toestel", "tst.", "tst ", "belnummers",
    "bhv", "bedrijfshulp", "smoelenboek", "doorkies", "noodnummers", "wie bel", "pieper", "interne nummers",
)  # fmt: skip
_CALLS = stems("one to call", "bereikbaar", "bij afwezigheid", "voor vragen", "toestel", "tst.", "bhv", "intern")
_NEAR = re.compile(
    r"(?<!\w)(?i:telefo|toestel|tst|voor vragen|bereikbaar|afwezigheid|intern\b|bhv|doorkies|pieper)[^\n]{0,60}\Z"
)
_EXTENSION = re.compile(
    r"(?:[ ]?\([A-ZÀ-Þ][^()\n\d]{1,20}\))?(?:(?:[ ]{2,}|\t|[ ]?[|;][ ]?|,[ ])[A-Za-zÀ-ÿ/&' -]{2,24}?)?"
    r"(?:[ ]{2,}|\t+|[ ]?[|;][ ]?|,[ ]|[ ][-–][ ]|[ ]\(|[ ]?x[ ]?(?=\d))"
    r"(?P<number>[*#]?\d{3,5})(?=[ ]{2}|[ ]?[\n\t|;),]|\.?[ ]*(?:\n|\Z)|\.[ ])"
)
_NUMBERED = re.compile(
    r",?[ ]?\((?i:(?P<own>(?:aanwijzings|legitimatie|dienst|penning|pas|toezichthouders)[ -]?)?(?:nummer|nr|no))"
    r"\.?[ ]?:?[ ]?(?P<number>[A-Z]{0,3}[- ]?\d{4,8})\)"
)
"""a number in brackets right behind a name: ``K. Asante (nr. 10733)``"""
_OFFICERS = stems(
    "officers with a number",
    "toezichthouder", "inspecteur", "controleur", "verbalisant", "handhaver", "opsporingsambtenaar", "rechercheur",
    "brigadier", "hoofdagent", "boa", "legitimatienummer", "legitimatiebewijs",
)  # fmt: skip
_OF_PAPERS = re.compile(
    r"(?i)(?<!\w)(?:motie|amendement|vraag|vragen|brief|voorstel|initiatief|kamerstuk|nota|zaak|dossier|zienswijze"
    r"|bezwaar|beroep|aanvraag|melding|klacht|verzoek|rapport|offerte|factuur|perceel|kavel|object|inschrijving|lid"
    r"|leden|initiatiefwet|wetsvoorstel)"
)
"""of which papers a number behind a name can be"""
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_CREW = re.compile(
    r"(?<![A-Z])[A-Z]{3}[ \t|,;]{1,12}(?P<born>\d{1,2}[-/.]\d{1,2}[-/.](?:19[2-9]\d|20[01]\d))[ \t|,;]{1,12}"
    r"(?:P[ ])?(?P<paper>[A-Z]{1,3}\d{5,9}[A-Z]?)(?![\w-])"
)
"""a nationality of three letters, a date and a number of letters and digits"""
_MONTHS = r"(?:jan|feb|maa?r|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,6}\.?"
_DAY = re.compile(
    r"(?:[ ]\([mvMV]\))?(?:,[ ]?|[ ]{2,12}|\t|[ ]\(|[ ][-–/|][ ])"
    rf"(?P<born>\d{{1,2}}(?:[-/.]\d{{1,2}}[-/.]|[ ]{_MONTHS}[ ])"
    r"(?P<year>19[2-9]\d|20[01]\d))(?=\)?(?:[,;]|[ ]{2}|\t|[ ][-–/|][ ]|[ ]?\n|\)))"
)
"""a day right behind a name, with nothing that says what day it is"""
_EIGHT = re.compile(
    r"(?:,[ ]?|[ ]{2,12}|\t|[ ]\()(?P<born>(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])19[2-9]\d"
    r"|19[2-9]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?![\w/-]|[.,]\d)"
)
"""a birth date as a register writes it: ``BOS ANNA, 08031962``"""
_LIVES = re.compile(
    r"(?i)[^\n]{0,3}(?<!\w)(?:controle (?:gba|brp)|(?:gba|brp|legitimatie|identiteit|id)[- ]?(?:controle|check)?(?!\w)"
    r"|woon(?:t|achtig|end|plaats)|wonende?|verblijvende|zwf|zvwov|zonder vaste woon|(?:on)?gehuwd|nationaliteit"
    r"|(?:van )?[a-z]+(?:se|aanse) nationaliteit)"
)
_OF_A_HOME = frozenset({"ADDRESS", "POSTCODE", "NL_BSN", "IDENTITY_DOCUMENT", "DRIVING_LICENCE", "V_NUMBER"})
_NEXT = 8
"""characters between such a day and where its person lives"""
_LEAST = 2
"""names with a number behind them before they are a list"""


def behind_names(text: str, page: int, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Extensions, birth dates and papers behind the names of a page that no recognizer saw."""
    taken = {at for one in mentions for at in range(one.start, one.end)}
    found: list[tuple[int, int, str, tuple[str, ...]]] = []
    homes = {
        one.start for one in mentions if one.entity_type in _OF_A_HOME and "address:organisation" not in one.evidence
    }
    listed = look(text).sees(_LISTS)
    calls = listed or look(text).sees(_CALLS)
    officers = look(text).sees(_OFFICERS)
    for one in mentions:
        if one.entity_type != "PERSON":
            continue
        line = text.find("\n", one.end, one.end + REACH)
        limit = min(len(text), one.end + REACH) if line < 0 else line + 1
        crew = _CREW.search(text, one.end, limit)
        if crew is not None:
            found.append((*crew.span("born"), "DATE_OF_BIRTH", ("context:birth", "near:person")))
            found.append((*crew.span("paper"), "IDENTITY_DOCUMENT", ("context:identity_document", "near:person")))
        day = _DAY.match(text, one.end, limit)
        if day is not None and (
            _LIVES.match(text, day.end("born") + 1, limit)
            or not homes.isdisjoint(range(day.end("born"), day.end("born") + _NEXT))
        ):
            found.append((*day.span("born"), "DATE_OF_BIRTH", ("context:birth", "near:person")))
        eight = _EIGHT.match(text, one.end, limit)
        if eight is not None:
            found.append((*eight.span("born"), "DATE_OF_BIRTH", ("context:birth", "near:person")))
        own = _number_of_officer(text, one, limit, officers)
        if own is not None:
            found.append((*own, "PERSONNEL_NUMBER", ("context:personnel", "near:person")))
        match = _EXTENSION.match(text, one.end, limit) if calls else None
        if match is not None and not _YEAR.search(match["number"]):
            found.append((*match.span("number"), "PHONE_NUMBER", ("number:fixed", "label:extension", "near:person")))
    listed = listed and sum(kind == "PHONE_NUMBER" for _, _, kind, _ in found) >= _LEAST
    for start, end, kind, evidence in found:
        if kind == "PHONE_NUMBER" and not listed and not _NEAR.search(text, max(0, start - 90), start):
            continue
        if taken.isdisjoint(range(start, end)):
            yield Mention(page, start, end, kind, text[start:end], 0.7, "behind_names", evidence)


def _number_of_officer(text: str, one: Mention, limit: int, officers: bool) -> tuple[int, int] | None:
    """The span of the number in brackets right behind somebody, on a page with officers who have one."""
    match = _NUMBERED.match(text, one.end, limit)
    if match is None or _YEAR.search(match["number"]):
        return None
    if match["own"] is None:
        line = text.rfind("\n", 0, one.start) + 1
        sentence = max(line, text.rfind(". ", line, max(line, one.start - 4)))
        if not officers or _OF_PAPERS.search(text, sentence, one.start):
            return None
    return match.span("number")
