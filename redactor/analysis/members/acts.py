# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What only a member of a parliament or council does, or only the government that answers one.

Who hands in a motion, gives an explanation of vote or interrupts has a seat (Gemeentewet art. 147, Grondwet art. 82);
who advises against a motion governs. The act stands right behind the name, as its verb, or "motie van" before it.
Clubs, residents and staff vote on motions too, so that nothing is told where one of those meets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recognizers.late import late
from recognizers.look import Cued
from redactor.analysis.members.other_bodies import CITIZEN, LOCAL_PARTY, others_meet
from redactor.analysis.members.records import HONORIFICS, is_staff
from redactor.analysis.mention import Mention
from redactor.analysis.surroundings import NATIONAL_PARTY, SUPPORTING_LABEL, Cue, speaks_of

_PROPOSAL = (
    r"(?:(?:sub|burger)?amendement(?:en)?|moties?|initiatiefvoorstel(?:len)?|initiatiefnota|ordevoorstel|"
    r"M\d{1,3}|A\d{1,3})"
)
_WORDS = r"(?:[a-zà-ÿ]+[ ])"
_SPEAKS = Cued(
    re.compile(
        r"motie|amendement|initiatiefvoorstel|stemverklaring|interrumpe|interruptie|schorsing|raadsvragen|statenvragen|"
        r"kamervragen|hoofdelijke stemming|ordevoorstel",
        re.IGNORECASE,
    ),
    "motie", "amendement", "initiatiefvoorstel", "stemverklaring", "interrumpe", "interruptie", "schorsing",
    "raadsvragen", "statenvragen", "kamervragen", "hoofdelijke stemming", "ordevoorstel",
)  # fmt: skip
_ACTS = late(
    r"(?:[ ]\((?P<of>[^()\n]{1,24})\))?\s(?:"
    rf"(?:dient|diende)\s{_WORDS}{{0,6}}{_PROPOSAL}\b[^.;\n]{{0,80}}\bin\b"
    rf"|(?:heeft|had)\s{_WORDS}{{0,5}}{_PROPOSAL}\b[^.;\n]{{0,60}}\b(?:ingediend|aangekondigd|aangehouden|ingetrokken)"
    rf"|(?:trekt|trok)\s{_WORDS}{{0,3}}{_PROPOSAL}\b[^.;\n]{{0,40}}\sin\b"
    rf"|(?:houdt|hield|kondigt|kondigde)\s{_WORDS}{{0,3}}{_PROPOSAL}\b[^.;\n]{{0,40}}\saan\b"
    r"|(?:legt|legde|geeft|gaf)\s(?:namens\s[\w ]{2,24}\s)?een\sstemverklaring(?!\s\w+\svoor)"
    r"|(?:interrumpeert|interrumpeerde)\b"
    r"|(?:vraagt|vroeg|verzoekt|verzocht)\s(?:om\s)?(?:een\s)?(?:hoofdelijke\sstemming|(?:korte\s)?schorsing"
    r"(?=[.,;]|\svan\sde\svergadering|\svan\s\w+\sminuten|\sen\s))"
    r"|(?:heeft|had)\som\s(?:een\s)?(?:hoofdelijke\sstemming|schorsing)\sgevraagd(?=[.,;]|\sen\s)"
    r"|(?:stelt|stelde)\s(?:(?:schriftelijke|mondelinge)\s)?(?:raads|staten|[Kk]amer)vragen"
    r"(?![^.;\n]{0,40}\b(?:op|uit|samen)\b)"
    r"|heeft\s(?:(?:schriftelijke|mondelinge)\s)?(?:raads|staten|[Kk]amer)vragen\sgesteld"
    r")"
)
"""right behind the name"""
_MOVED_BY = re.compile(
    r"\b(?:[Mm]oties?|[Aa]mendement(?:en)?|[Ii]nitiatief(?:voorstel|nota)|[Kk]amervragen|[Rr]aadsvragen"
    r"|[Ss]tatenvragen)(?:\s(?:M|A)?\d{1,3})?(?:\s[\"“‘'][^\"”’'\n]{2,60}[\"”’'])?\s(?:van|door|ingediend\sdoor)\s"
    r"(?:de\sheer|mevrouw|dhr\.|mw\.)\s\Z"
)
_MOVED_REACH = 110
_SIGNED = re.compile(
    rf"\b(?:mede\s?ondertekend|mede-?ingediend|medeondertekend|mede ingediend)\sdoor\s{HONORIFICS.pattern}\Z",
    re.IGNORECASE,
)
_SIGNED_REACH = 60
_NEXT = re.compile(rf"(?:[ ]\([^()\n]{{1,24}}\))?(?:,|[ ]en)\s{HONORIFICS.pattern}")
_COUNCIL = re.compile(
    r"\b(?:(?:gemeente|eilands)raad|raads(?:vergadering|lid|leden|voorstel|commissie|besluit|griffier|voorzitter)|"
    r"provinciale staten|staten(?:vergadering|lid|leden|commissie|voorstel|griffier)|tweede kamer|eerste kamer|"
    r"kamerlid|kamerleden|verenigde vergadering|wethouder|gedeputeerde|hoogheemraad|dijkgraaf)\b",
    re.IGNORECASE,
)
_OTHERS_SPEAK = re.compile(
    r"\b(?:[Aa]lgemene [Ll]eden vergadering|[Hh]uurders\w*|[Ll]eerlingen\w*|[Aa]andeelhouders\w*|vakbond|burgerberaad|"
    r"[Vv]oorzieningenrechter|[Rr]echtbank|[Vv]erzoeker|[Vv]erzoekster|[Ee]iser|[Ee]iseres|[Vv]erweerder)\b"
)
"""these move something too, or ask it of a court"""
_FOR_OTHERS = re.compile(
    rf"\bnamens\s(?!(?:(?:zijn|haar|hun|de|beide|drie|vier)\s)?(?:\w+\s)?(?:\w+-)?fracties?|{NATIONAL_PARTY}(?!\w))"
)
"""``dient namens LTO een motie in``"""
_ADDRESSED = re.compile(
    r"(?:\b(?:[Dd]e heer|[Mm]evrouw|[Mm]eneer|[Mm]ijnheer|[Dd]hr\.|[Mm]w\.|[Rr]aadslid|[Ss]tatenlid))[ ]\Z"
)
_FORM = 12
"""characters in which such a form stands"""
_OTHER_PAPER = re.compile(r"petitie|brief|zienswijze|bezwaar|verzoek|klacht|mail|handtekening", re.IGNORECASE)
_FROM_ELSEWHERE = late(
    rf"[ ]\((?!{NATIONAL_PARTY}\W)(?!(?-i:[^()\n]*(?:{LOCAL_PARTY.pattern})))"
    rf"|,?[ ](?:van|namens|uit|bij)[ ](?!(?:(?:de|het)[ ])?(?:{NATIONAL_PARTY}(?![\w-])|(?:\w+-)?fractie))"
    r"(?:de[ ]|het[ ])?\w*(?:vereniging|raad\b|comité|club|stichting|straat|laan|buurt|wijk|bewoners|platform|"
    r"vakbond)"
    rf"|,?[ ](?:een |de )?(?-i:{CITIZEN.pattern})",
    re.IGNORECASE,
)
"""behind who moves something: a club or street that one is of"""
_OF_SOMEBODY = re.compile(
    r"\b(?:\w*(?:bewoner|bewoonster|inwoner|inspreker|inspreekster|burger|omwonende|ambtenaar|medewerk(?:er|ster)|"
    r"adviseur|secretaris|assistente?|voorlichter|ondernemer|vertegenwoordiger|jurist|stagiaire?|bode|"
    r"voorzitter van de (?:buurt|wijk)"
    r"\w*)|namens|buurman|buurvrouw)[ ](?:de heer |mevrouw |dhr\.? |mw\.? )?\Z",
    re.IGNORECASE,
)
"""before a name: what the one that bears it is called; members do not come with these"""
_BEFORE = 60


def is_addressed(text: str, name: Mention) -> bool:
    """Whether a name stands behind a form of address or "raadslid": so a council calls its members, and its guests."""
    return _ADDRESSED.search(text, max(0, name.start - _FORM), name.start) is not None


def cues_of_acts(text: str, names: Sequence[Mention]) -> Iterator[tuple[int, Cue]]:
    """(position of a name, cue) for who does what only members of a council or parliament and ministers do."""
    if not _SPEAKS.search(text) or not speaks_of(_COUNCIL, text):
        return
    if others_meet(text) or speaks_of(_OTHERS_SPEAK, text):
        return
    signed = False
    helpers = {one.text for one in names if is_staff(text, one.end)}
    for at, one in enumerate(names):
        signed = (
            (_SIGNED.search(text, max(0, one.start - _SIGNED_REACH), one.start) is not None and _of_motion(text, one))
            or (signed and _NEXT.fullmatch(text, names[at - 1].end, one.start) is not None)
        )  # fmt: skip
        if (
            one.text in helpers
            or text.startswith(("'s", "’s"), one.end)
            or _OF_SOMEBODY.search(text, max(0, one.start - _BEFORE), one.start)
        ):
            continue
        moved = _MOVED_BY.search(text, max(0, one.start - _MOVED_REACH), one.start)
        moved = None if moved and _FROM_ELSEWHERE.match(text, one.end) else moved
        if signed or moved or _acts(text, one):
            yield at, Cue("office_holder", "title_after:act_of_member", SUPPORTING_LABEL)


def _acts(text: str, one: Mention) -> bool:
    """Whether an act stands behind a name, and nothing that says that its bearer speaks for citizens."""
    act = _ACTS.match(text, one.end)
    if act is None or CITIZEN.search(act.group()) or _FOR_OTHERS.search(act.group()):
        return False
    if _FOR_OTHERS.match(text, act.end() + 1):  # "dient een motie in namens LTO"
        return False
    addressed = is_addressed(text, one)
    if act["of"] is None:
        return addressed  # in a mail "Sanne Kuik dient de moties in" tells of the clerk's office
    return re.fullmatch(NATIONAL_PARTY, act["of"]) is not None or (
        addressed and LOCAL_PARTY.search(act["of"]) is not None
    )


def _of_motion(text: str, one: Mention) -> bool:
    """Whether the sentence in which somebody signs is about a motion, and nobody in it is a citizen."""
    start = max(text.rfind(". ", 0, one.start), text.rfind("\n", 0, one.start)) + 1
    ends = [at for at in (text.find(". ", one.end), text.find("\n", one.end)) if at >= 0]
    before, behind = text[start : one.start], text[one.end : min(ends, default=len(text))]
    other = _OTHER_PAPER.search(before) or CITIZEN.search(before) or CITIZEN.search(behind)
    return re.search(rf"\b{_PROPOSAL}\b", before, re.IGNORECASE) is not None and other is None
