# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Members of a council below the head of their faction and its number of seats, and who left or entered it.

``CDA (3 zetels) / A (fractievoorzitter) / - B / C``: a line that is a party and its seats, below it lines that are one
name each, never more than the seats. The first line that is anything else (``fractieondersteuning: D``) ends them, so
that who works for a faction is none of them. Below such blocks ``Mutaties: E heeft op … de raad verlaten; opvolger is
F`` tells of a former and of a new member.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from recognizers.late import late
from recognizers.lexicon import fold, load
from recognizers.look import look, stems
from redactor.analysis.members.masked import NAME, Lines
from redactor.analysis.members.other_bodies import OF_NO_COUNCIL, PLAYED, UNCHOSEN_COUNCIL, others_meet
from redactor.analysis.members.records import HONORIFICS
from redactor.analysis.members.roster_heads import says_others
from redactor.analysis.members.roster_lines import STAFF
from redactor.analysis.mention import Mention
from redactor.analysis.surroundings import NATIONAL_PARTY, PARTY_OF_ROW

_NUMBER = {"een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9}
_SEATS = rf"(?P<seats>\d{{1,2}}|{'|'.join(_NUMBER)})[ ](?:(?:raads|staten)?zetels?|(?:raads|staten)(?:leden|lid))(?!\w)"
_HEAD = late(
    r"(?:[-–•*◦▪][ ]*|\d{1,2}[.)][ ]+)?(?:(?i:(?:raads|staten)?fractie)[ ](?:van[ ](?:de[ ]|het[ ])?)?)?"
    r"(?P<party>[A-ZÀ-Þ0-9'’][^\n():;,|\t\x02]{0,40}?)"
    rf"(?:[ ]?\((?:{_SEATS})\)|[ ]*[-–:,|][ ]*{_SEATS.replace('?P<seats>', '?P<more>')}|[ ]{{2,}}"
    rf"{_SEATS.replace('?P<seats>', '?P<beside>')})[ ]*:?",
    re.IGNORECASE,
)
"""``CDA (3 zetels)``, ``Fractie D66: twee zetels``, ``Water Natuurlijk – 5 zetels:``"""
_NATIONAL = re.compile(NATIONAL_PARTY)
_KNOWN = late(PARTY_OF_ROW)
_POST = (
    r"(?:(?:1e|2e|eerste|tweede|vice-|plv\.|plaatsvervangend|loco-)[ ]?)?"
    r"(?:fractie(?:voorzitter|leider)|voorzitter|raadslid|statenlid|lid|hoofdingeland)"
)
_ENTRY = re.compile(
    rf"(?:[-–•*◦▪·>][ ]*|\d{{1,2}}[.)]?[ ]+)?(?:{_POST}[ ]?:[ ])?{NAME}"
    rf"(?:[ ]?\({_POST}\)|(?:,|[ ][-–]|[ ])[ ]{_POST})?(?:[ ]*[.,;])?",
    re.IGNORECASE,
)
"""a line that is one name and at most the seat of its bearer"""
_FUNCTION_BELOW = re.compile(r"[a-zà-ÿ(][^:\n]*\Z")
"""the line below an entry tells what its bearer is: ``fractiemedewerker``"""
_VACANT = re.compile(r"(?:[-–•*◦▪·>][ ]*)?(?:vacature|vacant|n\.?n\.?b\.?)\.?", re.IGNORECASE)
_NOT_YET = stems(
    "no members yet",
    *"""kandida verkiesbaar lijsttrekker peiling prognose beoogd scholier leerling schaduw oefen voorbeeld fictie quiz
    studie congres partijbestuur afdelingsbestuur""".split(),
)
"""on the page: who hold no office yet, or play that they do"""
_SAYS_MEMBERS = late(
    r"(?:[^\W\d_]{0,12}[ ]?(?:raads|fractie|staten)overzicht|(?:actueel |huidig )?overzicht|samenstelling|"
    r"zetelverdeling|ledenlijst|leden|raadsleden|statenleden|hoofdingelanden|fracties|raadsfracties|statenfracties|gemeenteraad|"
    r"provinciale[ ]staten|de[ ](?:gemeente)?raad)"
    r"(?:[ ](?:van|de|het|der|per|in|en|uit|hun|leden|raadsleden|statenleden|fracties?|raadsfracties|(?:gemeente)?raad|"
    r"provinciale|staten|gemeente|provincie|waterschap|hoogheemraadschap|algemeen|bestuur)|,?[ ]"
    r"(?:zittings|raads|bestuurs|staten)periode|"
    r",?[ ](?:per[ ])?\d[\d./–-]*(?:[ ][a-z]{3,9}[ ]\d{4})?|(?-i:[ ][A-ZÀ-Þ'’][\w'’-]*)){0,12}[ ]*:?",
    re.IGNORECASE,
)
"""a heading that is the list of a council: nothing but words for it, and where it is"""
_OF_COUNCIL = re.compile(
    r"\b(?:gemeenteraad|raad(?![ ]van[ ](?:advies|toezicht|commissarissen|bestuur|beheer|elf|arbeid|cultuur|state))|"
    r"raads\w*|\w*fracti\w*|provinciale[ ]staten|staten(?:leden|fracties?|overzicht)|hoofdingelanden|"
    r"algemeen[ ]bestuur)\b",
    re.IGNORECASE,
)
"""in such a heading: what other lists with seats lack"""
_DATED = re.compile(r"(?:stand|bijgewerkt|versie|datum|per|op|periode|zetels?)\b[^\n]{0,40}|[\d ./–-]+", re.IGNORECASE)
_NO_PARTY = re.compile(
    r"totaal|raad\b|college|griffie|commissie|bestuur|stichting|vereniging|bond\b|zaal|theater|bus\b|auto|directie|"
    r"afdeling|team|secretariaat",
    re.IGNORECASE,
)
"""who or what has seats as well"""
_MOST = 50
"""seats: no faction of a council has more"""


class _Block(NamedTuple):
    party: str
    seats: int
    names: Sequence[int]
    entries: int
    """lines of it, those of seats nobody has too"""
    part: int
    """which part of the page it stands in: parts have headings of their own"""
    shown: bool
    """its part is headed as a list of members, or it tells who leads the faction"""


def by_seats(text: str, names: Sequence[Mention]) -> frozenset[int]:
    """Positions of the names below a party with its seats, and of who is told to have left or entered.

    Linear in the page.
    """
    if not names or not ("zetel" in text or " leden" in text or " lid" in text) or _others(text):
        return frozenset()
    blocks = [*_blocks(Lines(text, names))]
    known = any(_NATIONAL.fullmatch(one.party) for one in blocks)
    parties = Counter(one.party.lower() for one in blocks)
    shown = {one.part for one in blocks if one.shown}
    members = frozenset(
        name for one in blocks for name in one.names
        if known and one.part in shown and one.entries <= one.seats and parties[one.party.lower()] == 1
    )  # fmt: skip
    return members.union(_moved(text, names)) if members else members


def _others(text: str) -> bool:
    return (
        others_meet(text)
        or any(one.search(text) is not None for one in (PLAYED, UNCHOSEN_COUNCIL, OF_NO_COUNCIL))
        or look(text).sees(_NOT_YET)
    )


def _blocks(lines: Lines) -> Iterator[_Block]:
    """The blocks of a page; none below a heading that says that others are listed (``Fractieassistenten``)."""
    heads: list[str] = []
    part, others, told = 0, False, False
    block: _Block | None = None
    signs = Counter(name for line in lines.named.values() for cell in line.cells for name in cell.names)
    for line in map(lines.__getitem__, range(len(lines))):
        text = line.text.strip()
        head = _HEAD.fullmatch(text) if text and not line.named else None
        entry = _ENTRY.fullmatch(text) or _VACANT.fullmatch(text)
        if block and (head or not (entry or (not text and not block.entries))):
            goes_on = not line.named and _FUNCTION_BELOW.match(text)
            yield block._replace(names=block.names[:-1]) if goes_on else block
            block = None
        if head:
            if heads:
                part += 1
                others = any(STAFF.search(one) or says_others(one) for one in heads)
                told = not others and _says_members(heads)
                heads = []
            number = (head["seats"] or head["more"] or head["beside"]).lower()
            seats = _NUMBER.get(number) or int(number)
            if not others and seats <= _MOST and _is_party(head):
                block = _Block(head["party"].strip(), seats, (), 0, part, told)
        elif block and entry:
            names = [name for cell in line.cells for name in cell.names if signs[name] == 1]
            leads = block.shown or (line.named and "fractie" in text.lower())
            block = block._replace(names=[*block.names, *names], entries=block.entries + 1, shown=leads)
        elif line.named:
            heads = []
        elif text:
            heads = [*heads[-2:], text]
    if block:
        yield block


def _says_members(heads: list[str]) -> bool:
    """Whether the heading right above is that of a council's list; the day that it holds for can stand between."""
    titles = [one for one in heads if not _DATED.fullmatch(one)]
    last = titles[-1] if titles else ""
    return _SAYS_MEMBERS.fullmatch(last) is not None and _OF_COUNCIL.search(last) is not None


def _is_party(head: re.Match[str]) -> bool:
    """Whether the head is a known party, or any name with its seats in brackets: clubs have members too."""
    party = head["party"].strip()
    if _KNOWN.fullmatch(party):
        return True
    seats = head["seats"] is not None and "zetel" in head.group().lower()
    if " " not in party and fold(party) in load().words:
        return False  # "Pers (3 zetels)"
    return seats and party[0].isupper() and _NO_PARTY.search(party) is None


_DAY = r"(?:\d{1,2}[ ./-]\w{1,9}[ ./-]\d{2,4}|(?:begin |eind |medio )?[a-z]{3,9} \d{4})"
_WHEN = rf"(?:\s(?:op|per|in|sinds|eind|begin|met ingang van|m\.i\.v\.)\s{_DAY})?"
_HOUSE = r"(?:de\s(?:gemeente)?raad|(?:de\s)?provinciale\sstaten|de\sstaten|het\salgemeen\sbestuur)"
_SEATED_AS = r"(?:raadslid|statenlid|lid\svan\s(?:de\s(?:gemeente)?raad|provinciale\sstaten|de\sstaten))"
_CHANGES = re.compile(
    r"(?:\A|\n)[ \t]*(?:(?:Tussentijdse|Recente)[ ])?(?:[Mm]utaties?|[Ww]ijziging(?:en)?|[Ww]isseling(?:en)?|"
    r"[Rr]aadswisseling(?:en)?|[Oo]pvolging(?:en)?)"
    r"(?P<house>[ ](?:in|van)[ ](?:de[ ](?:gemeente)?raad|provinciale[ ]staten|de[ ]staten))?"
    r"(?:[ ](?:in[ ])?\d{4})?[ ]?:\s*(?:[-–•*][ ]*)?"
)
_LEFT = late(
    rf"(?:[ ]\({PARTY_OF_ROW}\))?\s(?:"
    rf"(?:heeft|had){_WHEN}\s(?:{_HOUSE}\sverlaten|afscheid\sgenomen\s(?:van\s{_HOUSE}|als\s{_SEATED_AS})|"
    rf"(?:zijn|haar)\s(?:raads)?zetel\s(?:ter\sbeschikking\sgesteld|opgegeven)|"
    rf"(?:zijn\s|haar\s)?ontslag\sgenomen(?P<bare>(?:\sals\s{_SEATED_AS}|\suit\s{_HOUSE})?))"
    rf"|(?:verliet|verlaat){_WHEN}\s{_HOUSE}{_WHEN}"
    rf"|is{_WHEN}\s(?:afgetreden|teruggetreden|gestopt)\sals\s{_SEATED_AS}"
    r")(?=\s?[.,;]|\sen\s|[ \t]*(?:\n(?![ \t]*[a-zà-ÿ(])|\Z))"
)
_NEXT = late(
    r"\s?[.,;]?\s(?:en\s)?(?:"
    r"(?:(?:zijn|haar|diens|de)\s)?(?:opvolger|opvolgster)\s(?:is|wordt|werd)|"
    r"(?:(?:hij|zij|wordt|is|werd)\s){0,2}opgevolgd\sdoor|"
    r"(?:zijn|haar|diens|de)\s(?:plaats|zetel)\s(?:is|wordt|werd)\s(?:ingenomen|overgenomen|bezet|vervuld)\sdoor"
    rf"){_WHEN}\s{HONORIFICS.pattern}",
    re.IGNORECASE,
)
_CAME_ENDS = late(rf"(?:[ ]\(({PARTY_OF_ROW})\))?{_WHEN}(?:[.;](?=\s|\Z)|[ \t]*(?:\n(?![ \t]*[a-zà-ÿ(])|\Z))")
"""behind who came: nothing that says what else that one is"""
_SENTENCE_GAP = re.compile(r"[.;]?\s*(?:[-–•*][ ]*)?")


def _moved(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """Who left, and who came for that one, in the line that a list of members ends with."""
    for label in _CHANGES.finditer(text):
        end = text.find("\n\n", label.end())
        end = len(text) if end < 0 else end
        start = label.end()
        for at, one in enumerate(names):
            if one.start < start or one.start >= end:
                continue
            if HONORIFICS.fullmatch(text, start, one.start) is None:
                break
            left = _LEFT.match(text, one.end)
            if left is None:
                break
            came = at + 1 if at + 1 < len(names) else None
            told = came is not None and _NEXT.fullmatch(text, left.end(), names[came].start) is not None
            ends = _CAME_ENDS.match(text, names[came].end) if told and came is not None else None
            # the staff of a council and its factions resign as well, so that bare words need the label of the house
            if left["bare"] == "" and (label["house"] is None or STAFF.search(text, one.end, end)):
                break
            yield at
            if ends and came is not None:
                yield came
            start = _next_sentence(text, ends.end() if ends else left.end())


def _next_sentence(text: str, at: int) -> int:
    """Where the next sentence or item of the line begins."""
    gap = _SENTENCE_GAP.match(text, at)
    return gap.end() if gap else at
