# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who sits for a party that no list of parties holds, or that stands behind the name in words.

"De heer Tol (Ons Dorp)" is a member where the page itself names Ons Dorp beside parties of the Houses ("VVD, Ons Dorp
en CDA") or as a faction; "mevrouw Kuik van de SP-fractie" is one, and in the record of a council so is "mevrouw Kuik
namens de SP". Of which party others are is the most private of things (Woo art. 5.1 lid 1 sub d).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recognizers.late import late
from recognizers.lexicon import load
from recognizers.look import Cued, look, stems
from redactor.analysis.members.acts import is_addressed
from redactor.analysis.members.local_parties import parties_listed, parties_speaking
from redactor.analysis.members.other_bodies import STAFF
from redactor.analysis.members.records import HONORIFICS, is_staff
from redactor.analysis.mention import Mention
from redactor.analysis.names.spelling import fold
from redactor.analysis.reading.tables import CELL_EDGE
from redactor.analysis.surroundings import (
    GOVERNMENT,
    NATIONAL_PARTY,
    NOT_ELECTED,
    OF_MEDIA,
    PARTY_OF_ROW,
    SUPPORTING_LABEL,
    Cue,
    in_parliament,
)
from redactor.analysis.titles.title_ahead import line_before

_SIGN = re.compile(r"[ ]\((?P<of>[A-ZÀ-Þ0-9][\w'’.&!/ -]{1,34})(?:,[ ](?:voorzitter|vz\.?|lid))?\)")
_NO_PARTY = re.compile(
    r"griff|ambt|afdeling|team|namens|won(?:er|end)|burger(?!belang|s)|bedrijf|stichting|vereniging|B\.?V\b|N\.?V\b|"
    r"directie|"
    r"beleid|advis|communic|jurid|raad\b|platform|comit|secret|cluster|domein|straat|laan\b|weg\b|plein|ministerie|"
    r"provincie|politie|brandweer|dienst|regio|school|college|universiteit|bureau|bank|corporatie|zorg\b|wonen\b|"
    r"projectl|advocat|media|krant|omroep|radio|dagblad|courant",
    re.IGNORECASE,
)
_MOST_PLACES, _LISTED_REACH = 200, 240
"""places of such a word that are looked at, and characters before it in which the list of parties begins"""
_LISTS = (
    r"\b(?:[Ff]racties?|[Pp]artijen|[Gg]estemd|[Ss]temmen|[Ss]temden|(?:Voor|Tegen|VOOR|TEGEN)(?=[ ]?:))[ ]?:?"
    r"[^.\n]{0,160}"
)
_BEHIND_PARTY = re.compile(rf"{_LISTS}(?<![\w-]){NATIONAL_PARTY}(?:,[ ]|[ ]en[ ]|,[ ]en[ ]|[ ]?/[ ]?|;[ ]|,\n)\Z")
_LISTING = re.compile(rf"{_LISTS}\Z")
_NEXT_PARTY = re.compile(rf"(?:,[ ]|[ ]en[ ]|[ ]?/[ ]?|;[ ]|,\n){NATIONAL_PARTY}(?![\w-])")
_FACTION_OF = re.compile(r"\b[Ff]racties?[ ](?:van[ ](?:de[ ]|het[ ])?)?\Z")
_ITS_FACTION = re.compile(r"-fractie\b")
_MOST_PARTIES = 40
"""different words in brackets behind names of which a page is asked whether they are parties"""
_GOVERNS = re.compile(rf"{GOVERNMENT}(?![\w-])")
_COUNCIL = Cued(
    re.compile(
        r"\b(?:(?:gemeente|eilands)raad|raads(?:vergadering|lid|leden|voorstel|commissie|besluit|griffier|voorzitter|"
        r"vragen)|provinciale staten|staten(?:vergadering|lid|leden|commissie|voorstel|griffier|vragen)|"
        r"verenigde vergadering|hoogheemraad|dijkgraaf)\b",
        re.IGNORECASE,
    ),
    "gemeenteraad", "eilandsraad", "raadsver", "raadsl", "raadsvo", "raadscomm", "raadsbesl", "raadsgriff", "raadsvra",
    "provinciale staten", "statenver", "statenl", "statencomm", "statenvo", "statengriff", "statenvra",
    "verenigde vergadering", "hoogheemraad", "dijkgraaf",
    opens=True,
)  # fmt: skip
_FACTION = late(
    rf"(?:,?[ ]|[ ]\()(?:(?:van|namens)[ ])(?:de[ ]|het[ ])?(?:(?:raads|staten|kamer)?fractie[ ](?:van[ ])?"
    rf"(?:de[ ]|het[ ])?{PARTY_OF_ROW}|{NATIONAL_PARTY}-fractie)(?![\w-])",
)
_SIDE = re.compile(
    rf",?[ ](?:van|namens)[ ](?:de[ ]|het[ ])?{NATIONAL_PARTY}(?![\w-])"
    r"(?![ ](?:[A-ZÀ-Þ]|afdeling|bestuur|leden|jong|stem|kiezer))"
)
_AMONG_MEMBERS = re.compile(
    rf"(?:\A|[,;:(|•*–/\t]|[)]|\ben|[ ]{{2}}|[.])[ \t]*{HONORIFICS.pattern}\Z|"
    r"\b(?:[Hh]eer|[Mm]evrouw|[Mm]w\.|[Dd]hr\.|[Hh]eren|[Dd]ames|[Ll]id|[Ll]eden|[Rr]aadslid|[Ss]tatenlid|"
    r"[Rr]aadsleden|[Ww]ethouder|[Ff]ractievoorzitter|[Vv]oorzitter|ingediend door)[ ]\Z"
)
"""before somebody whose party a list proves: others write letters and get benefits"""
_CONTACT = re.compile(
    rf"contact|inlicht|informatie|vragen|bereik|afspra|terugbel|behandel|steller|tel\.|\bbel(?:len|t|de)?\b|mail|zorgt|"
    rf"stukken|publiek|tribune|\bgast|melder|getuige|\bpers\b|inwoner|inwoonster|bewoner|bewoonster|burger|inspre|"
    rf"{STAFF.pattern}",
    re.IGNORECASE,
)
"""before somebody on the line: factions have staff who answer, and citizens vote for a party"""
_WORKS = re.compile(
    rf"[^.\n]{{0,70}}(?:{STAFF.pattern}|werkzaam|gestapt|wonend|aangehouden|\b0\d{{1,3}}[ -]?\d{{6,8}}|@)",
    re.IGNORECASE,
)
"""behind somebody: who works for a faction, or how to reach one"""
_OTHERS = stems(
    "others than the elected with factions", "scholieren", "leerlingen", "rollenspel", "debatwedstrijd", "campagne",
    "kandidaten", "stembureau", "ledenlijst", "partijbestuur", "huurders", "medezeggenschap", "ondernemingsraad",
    "studenten", "jongerenraad", "kinderraad", "jeugdraad", "verkiezingsmarkt", "inspraaklijst",
)  # fmt: skip
_SHARED = re.compile(rf"[ ]\({NATIONAL_PARTY}(?:,[ ]{NATIONAL_PARTY})*\)")
_JOINT = re.compile(r",[ ]|[ ]en[ ]|,[ ]en[ ]")
_CELL_BEGINS = re.compile(r"(?:[|\t]|[ ]{2})[ ]*\Z")
_CELL_ENDS = re.compile(r"[ ]*(?:[|\t]|[ ]{2})")
_ASKED_BY = Cued(
    re.compile(r"(?:^|[|\t\n ])[Vv]ra(?:ag|gen)stellers?(?:\(s\))?[ ]*(?:[|\t\n]|[ ]{2})"),
    "vraagsteller",
    "vragensteller",
)
"""the head of a column"""


def cues_of_parties(text: str, names: Sequence[Mention], *, record: bool) -> Iterator[tuple[int, Cue]]:
    """(position of a name, cue) for who sits for a party that the page, or the words behind the name, tell."""
    if not (record or (in_parliament(text) and _COUNCIL.search(text))):
        return
    listed = parties_listed(text)
    known = dict.fromkeys(listed, True)
    speaking = parties_speaking(text)
    others = look(text).sees(_OTHERS)  # a council speaks of pupils too, and the list of its members is one still
    if others and not known:
        return
    for at, one in enumerate(names):
        first = one.start + one.text.find(" ") + 1  # the word of what somebody does can be in the span of the name
        if is_staff(text, one.end) or any(
            NOT_ELECTED.search(text, max(0, end - 60), end) for end in (one.start, first)
        ):
            continue
        sign, told = _SIGN.match(text, one.end), False
        if sign is not None:
            party = sign["of"].strip()
            if party not in known and len(known) < _MOST_PARTIES and not others:
                known[party] = _is_party(text, party)
            told = known.get(party, False)
            if told and party in listed:
                before = line_before(text, one.start)
                label = before.rpartition(":")[0]
                told = _AMONG_MEMBERS.search(before) is not None and not _CONTACT.search(label)
            told = told or (party in speaking and text[sign.end() : sign.end() + 2].lstrip()[:1] == ":")
        elif not others:
            told = (
                is_addressed(text, one)
                and not _CONTACT.search(line_before(text, one.start))
                and not _WORKS.match(text, one.end)
            )
            told = told and bool(_FACTION.match(text, one.end) or (record and _SIDE.match(text, one.end)))
        if told:
            yield at, Cue("office_holder", "title_after:party", SUPPORTING_LABEL)


def cues_of_shared_brackets(text: str, names: Sequence[Mention]) -> Iterator[tuple[int, Cue]]:
    """(position of a name, cue) for ``A, B (SP, CDA)``: as many names as parties; and ``| A en B (SP) |`` where a
    table of questions to a government tells who asked them: one cell, one party."""
    if not in_parliament(text) or look(text).sees(_OTHERS):
        return
    asked = _ASKED_BY.search(text) is not None
    for at, one in enumerate(names):
        parties = _SHARED.match(text, one.end)
        count = parties.group().count(",") + 1 if parties else 0
        first = at - max(count, 2) + 1
        if parties is None or first < 0 or (count == 1 and not asked):
            continue
        joined = all(
            _JOINT.fullmatch(text, names[number].end, names[number + 1].start) is not None
            and (count > 1 or " en " in text[names[number].end : names[number + 1].start])
            for number in range(first, at)
        )
        before = line_before(text, names[first].start)
        cell = _CELL_BEGINS.search(before) is not None and _CELL_ENDS.match(text, parties.end()) is not None
        if joined and cell and _below_asked_by(text, names[first].start):
            for number in range(first, at + 1):
                yield number, Cue("office_holder", "title_after:party", SUPPORTING_LABEL)


def _below_asked_by(text: str, at: int) -> bool:
    """Whether the cell that begins there has as many cells before it as the head "Vraagsteller"."""
    head = _ASKED_BY.search(text)
    if head is None:
        return False
    spot = head.start() + (text[head.start()] in "|\t\n ")
    return len(CELL_EDGE.findall(line_before(text, spot).lstrip())) == len(
        CELL_EDGE.findall(line_before(text, at).lstrip())
    )


def _is_party(text: str, party: str) -> bool:
    """Whether a page names a word beside parties of the Houses, or as a faction."""
    if (
        _NO_PARTY.search(party)
        or _GOVERNS.match(party)
        or OF_MEDIA.match(f" ({party})")
        or fold(party) in load().places
    ):
        return False
    if re.fullmatch(NATIONAL_PARTY, party):
        return False  # a cue of its own
    start = text.find(party)
    for _ in range(_MOST_PLACES):
        if start < 0:
            break
        if _is_beside_parties(text, start, start + len(party)):
            return True
        start = text.find(party, start + 1)
    return False


def _is_beside_parties(text: str, start: int, end: int) -> bool:
    """Whether a word in this place is listed with a party of the Houses, or called a faction."""
    if text[start - 1 : start].isalnum() or text[start - 1 : start] in ("-", "_"):
        return False
    if _ITS_FACTION.match(text, end):
        return True
    if text[end : end + 1].isalnum() or text[end : end + 1] in ("-", "_"):
        return False
    low = max(0, start - _LISTED_REACH)
    return (
        _FACTION_OF.search(text, low, start) is not None
        or _BEHIND_PARTY.search(text, low, start) is not None
        or (_NEXT_PARTY.match(text, end) is not None and _LISTING.search(text, low, start) is not None)
    )
