# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who is named by the kind of record: members present, voting or moving a motion.

Here a surname without a title stays readable, because the record itself says who these people are: "Aanwezig zijn 141
leden der Kamer, te weten:", "Vóór stemmen de leden:", "Ingediend door:" below a motion.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from recognizers.late import late
from recognizers.lexicon import load
from recognizers.look import Cued, Within, look, matches_at, spots_of
from redactor.analysis.members.no_entries import holds_heading, is_no_entry
from redactor.analysis.members.other_bodies import CITIZEN, is_played, others_meet
from redactor.analysis.members.roll_calls import of_rolls
from redactor.analysis.members.roster_lines import begins_list, is_of_others, is_placed
from redactor.analysis.members.strict_lists import among_parties, of_bills, of_labels, of_sittings, of_votes
from redactor.analysis.mention import Mention
from redactor.analysis.surroundings import PARTY_BEHIND, PARTY_OF_ROW, Words, speaks_of

_CHAMBER = r"(?:Kamer|Tweede Kamer|Eerste Kamer|raad|gemeenteraad|Provinciale Staten|Staten|algemeen bestuur)"
_PRESENT = late(
    rf"(?<![\w-])(?:(?:(?:raadsleden|statenleden|kamerleden)\b(?:[^\n:,]{{0,40}},?\s*te weten)?"
    rf"|leden\s+(?:der|van\s+de|van\s+het)\s+{_CHAMBER}\b(?:[^\n:,]{{0,40}}?,?\s*te weten)?"
    r"|(?P<club>(?:aan|tegen)wezig|tegenwoordig)\s+(?:zijn|waren)\s+(?:onder (?:meer|anderen) )?(?:\d+|de)\s+leden"
    r"[^\n:]{0,40}"
    r"|(?:de|deze)\s+volgende\s+(?:raads|staten|kamer)leden(?!\s+van)[^\n:,.]{0,60}?(?<!met)(?<!van)(?<!aan)(?<!door)"
    r"|verhindering[^\n:]{0,40}\bleden)\s*:\s*"
    r"|(?:v[oó]{2}r|tegen)\s+(?:hebben|is)\s+gestemd\s+(?:door\s+)?(?:de\s+)?leden(?!\s+van)"
    r"(?:\s*:\s*|\s+(?=[A-ZÀ-Þ]|van\s|de\s))"
    r"|(?:v[oó]{2}r|tegen)\s+(?:de motie\s+|het amendement\s+|het voorstel\s+)?(?:stemmen|stemden)\s+(?:de\s+)?"
    r"(?:heren|dames|leden(?!\s+van)|fracties)(?:\s*:\s*|\s+(?=[A-ZÀ-Þ(]|(?:van|de|der|ten|ter|el|al)\s)))",
    re.IGNORECASE,
)
_OPENS_PRESENT = ("raadsleden", "statenleden", "kamerleden", "leden", "aanwezig", "tegenw", "verhindering")
_OPENS_VOTE = ("voor", "vóór", "vóor", "voór", "tegen")
"""with one of which, or with the word before "volgende", such a head begins; the last only where votes are told"""
_NAME_PART = (
    r"(?:[A-ZÀ-Þ][\w.'’-]*+|(?:van|de|der|den|het|ter|ten|te|en|mevrouw|heer)(?!\w)|['’]t(?!\w)"
    r"|(?:mw|dhr|mr|drs|ir|ing|dr)\.|\([^)\n]{1,40}\))"
)
_COLLEGE = Cued(re.compile(
    r"(?:\A|(?<=\n))[ \t•*–-]{0,8}[Bb]urgemeester en [Ww]ethouders[ ]?:[ ]*"
    rf"(?=(?:{_NAME_PART}(?:[ ,]++|(?=[.;\n]|\Z)))++[.;]?[ ]*(?:\n|\Z))"
), "burgemeester en wethouders")  # fmt: skip
"""``Burgemeester en wethouders: A, B en C``: a line of its own, with nothing but names to its end"""
_NAMELY = Cued(re.compile(
    r"(?:\A|[\n.:;(]|\b(?:met|door|zijn|waren|aan|tussen|alle|aanwezige?))[ \t]{0,8}(?:(?:de|alle)[ ])?"
    r"(?:raadsleden|statenleden|kamerleden|wethouders|gedeputeerden|hoofdingelanden|heemraden),\s+te\s+weten,\s+",
    re.IGNORECASE,
), "leden,", "wethouders,", "gedeputeerden,", "hoofdingelanden,", "heemraden,")  # fmt: skip
"""``met de wethouders, te weten, A en B``: they themselves; "de kinderen van de wethouders" are others"""
_EXCUSED = re.compile(r"\bverhindering[^\n:]{0,40}\bleden\s*:(?=\s)", re.IGNORECASE)
_EXCUSED_THEMSELVES = re.compile(r"\bvolgende\s+(?:\w+)?leden\s+zich\s+hebben\s+afgemeld\s*:(?=\s)", re.IGNORECASE)
"""in a record only: members of clubs do so as well"""
_EXCUSED_ROW = re.compile(
    r"\s*(?P<names>[^\s\d:;.][^\n:;]{1,200}?),?[ ]wegens[ ][^\n:;.]{3,160}(?:(?P<more>;)|[.](?=\s))"
)
"""``Strik en Engels, wegens ziekte;``: behind a semicolon the next row follows"""
_VOTES = re.compile(
    r"(?:^|[.;:\n]|aangenomen|verworpen)[ \t]*(?:v[oó]{2}r|tegen|onthouden|onthoudingen|afwezig)[ ]*+"
    r"(?:stemmen|stemden|(?:hebben|is|zijn)[ ]gestemd)?(?:\(\d+\)|[-–][ ]*\d+)?[ ]*:[ ]*",
    re.IGNORECASE,
)
_BOTH_SIDES = re.compile(
    r"\b[Vv][oó]{2}r[ ](?:stemden[ ]|stemmen[ ])?(?=[A-ZÀ-Þ'’]|van |de )(?P<more>[^:.]{3,800}?)[;,]\s+(?:en[ ])?"
    r"[Tt]egen[ ](?:stemden[ ]|stemmen[ ])?(?=[A-ZÀ-Þ'’]|van |de )"
)
"""``vóór Tol, Kuik; tegen Zijl``: a list that has both sides needs no colon"""
VOTED = Cued(
    re.compile(r"\b(?:stemming|stemmen|gestemd|stemverklaring|stemverhouding|stemuitslag)\w*\b", re.IGNORECASE),
    "stemm", "gestemd", "stemver", "stemuit", opens=True,
)  # fmt: skip
_ORDER_OF_DAY = Cued(
    re.compile(r"\bga(?:at|an)\s+over\s+tot\s+de\s+orde\s+van\s+de\s+(?:dag|vergadering)\s*[.,;]?\s*\n", re.IGNORECASE),
    "gaat", "gaan", begins=True,
)  # fmt: skip
"""how the text of a motion ends; below it stand those who move it"""
_MOVED = re.compile(
    r"(?:^|\n)[ \t]*(?:ingediend door|de indieners|(?:mede-?)?indieners?|(?:mede-?)?ondertekend door)[ ]*[:,]?\s*",
    re.IGNORECASE,
)
_MOTION = r"(?:^|\n)[ \t]*(?:gewijzigde? )?(?:motie|(?:sub)?amendement|initiatiefvoorstel)\b"
_IS_MOTION = Within(re.compile(_MOTION, re.IGNORECASE), "motie", "amendement", "initiatiefvoorstel")
_BY_MEMBERS = Within(
    re.compile(rf"{_MOTION}|\b(?:(?:kamer|raads|staten)|schriftelijke )vragen\b", re.IGNORECASE),
    "motie", "amendement", "initiatiefvoorstel", "vragen",
)  # fmt: skip
"""of what members of a parliament or council hand in"""
_TITLE = 300
"""characters in which a motion says that it is one"""
#: papers in which citizens bring things forward: there "indiener" is one of them
OF_CITIZENS = Cued(re.compile(
    r"\b(?:zienswijzen?|bezwaar\w*|inspraak\w*|inspreker\w*|klachten?|petities?|burgerinitiatie\w*|inwoners?|bewoners?|"
    r"aanvragers?|subsidie\w*)\b",
    re.IGNORECASE,
), "zienswijze", "bezwaar", "inspraak", "inspreker", "klacht", "petitie", "burgerinitiati", "inwoner", "bewoner",
    "aanvrager", "subsidie",
)  # fmt: skip
_SEATED = re.compile(
    r"(?:^|\n)[ \t]*(?:aanwezig|afwezig|met kennisgeving afwezig|afwezig met kennisgeving)[^\n:]{0,20}:\s*",
    re.IGNORECASE,
)
"""in the record of a council: the lines "de heren A, B en C" and "de dames D en E" behind it"""
_ABSENT = re.compile(r"(?:^|\n)[ \t]*(?:met kennisgeving afwezig|afwezig)[^\n:]{0,20}:\s*", re.IGNORECASE)
#: in the record of a council: those present who are called nothing else
_ATTENDING = re.compile(
    r"(?:(?:^|\n)[ \t]*|[\w).:;][ ](?<!elijk[ ])(?<!tevens[ ])(?<!ook[ ])(?<!verder[ ])"
    r"(?=(?-i:[A-Z]))(?=[^\n:]{2,60}:[ ](?:de heer|de heren|de dames|mevrouw|mw\.|dhr\.)))"
    r"(?:(?:ter vergadering[ ](?:zijn[ ])?)?(?:aan|af)w(?:ezig\b|\.)|(?:aan|af)wezige leden|tegenwoordig|"
    r"verhinderd|leden|de leden)(?:[ ](?:zijn|waren|(?:met|zonder)[ ](?:kennisgeving|bericht)(?: van verhindering)?|"
    r"m\.k\.))?"
    rf"(?:[ ](?:van[ ](?:de|het)[ ])?(?:de[ ]leden|{_CHAMBER}))?(?:[ ]*:\s*|[ ]{{3,}}|[ ]*\t)"
    r"(?:(?:de )?(?:heren|dames|leden|dames en heren)(?:\s+|\s*:\s*))?",
    re.IGNORECASE,
)
_HEARD = re.compile(r"inspre|publiek|tribune|bewoner|politie|bezwaar|klacht", re.IGNORECASE)
"""right before those present, on their line: they are others"""
_HEARD_REACH = 60
_SENT_BY = late(
    rf"[ ](?:(?:van[ ](?:de|het)|namens(?:[ ](?:de|het))?)[ ](?!fractie|{PARTY_OF_ROW}(?!\w))|"
    r"ambtenaar|beleids|inspre|bewon)"
)
"""behind one of those present: ``van de politie``"""
_TABLE = re.compile(r"(?:^|\n)[ \t]*Fractie(?=[ ]{2,}|[ ]*[\t|]|\n)(?![^\n]*(?:medewerk|ondersteun|secretar|bestuur))")
_GROUPS = re.compile(r"(?:^|\n)[ \t]*(?:de heren|de dames|de leden)\s+", re.IGNORECASE)
_PARTY = late(rf"(?<!\w){PARTY_OF_ROW}(?!\w)")
#: "de fracties van VVD (Tol), CDA (mevrouw Kuik)"
_OF_PARTY = late(rf"(?<![\w-]){PARTY_OF_ROW}[ ]\((?:de heer |mevrouw |dhr\. |mw\. )?$")
_FORM = len("(mevrouw ")
"""characters in which the bracket before a name and a form of address stand"""
_REASON = re.compile(r",?\s*wegens\s+[^,;.\n]{3,40}")
_BRACKET = re.compile(r"\([^)\n]{1,40}\)")
_WITH_NOTICE = r"(?:[ ](?:met|zonder)[ ](?:kennisgeving|bericht)(?:[ ]van[ ]verhindering)?)?"
_AWAY = re.compile(
    r"(?:\A|\n|[.:][ ])[ \t]*De[ ]volgende[ ](?:raads|staten)leden[ ](?:zijn|waren|hebben[ ]zich)"
    rf"{_WITH_NOTICE}[ ](?:afwezig|aanwezig|verhinderd|afgemeld){_WITH_NOTICE}[ ]?:\s*(?=[•*▪◦·–-])"
)
"""``De volgende raadsleden zijn afwezig:`` above a list with bullets"""
_BULLET = re.compile(r"(?:(?<=\n)|(?<=\A,))[ \t]*[•*▪◦·–-][ \t]+")
_SEPARATOR = re.compile(r"\s*(?:,|;|/|\ben\b|\balsmede\b|\n)\s*|(?<=^)\s+(?=(?:de heer|mevrouw|dhr\.|mw\.)\s)")
_WIDE = re.compile(r"\s*(?:,|;|/|\ben\b|\n|[ ]{2,}|\t|[|])\s*")
#: forms of address and degrees before a name in a list
HONORIFIC_WORDS = re.compile(
    r"(?:[Dd]e heer|[Dd]e heren|[Dd]e dames|[Mm]evrouw|(?:[Mm]evr|[Mm]w|[Dd]hr|mr|dr|drs|ir|[Ii]ng|prof)\.)\s*"
)
HONORIFICS = re.compile(rf"(?:{HONORIFIC_WORDS.pattern})*")
_FRACTION_OF = re.compile(r"\b(?:(?:[Nn]amens )?(?:de )?[Ff]racties?(?: van)?(?: de| het)?|[Nn]amens)\s*:?")
_AND_OTHERS = re.compile(r"^[ ]c\.[ ]?s\.")
_FACTION = re.compile(r"(?:[Ff]ractie|[Gg]roep|[Ll]id|[Ll]ijst)\s*")
#: a name or party that the recognizers passed over, or a form of address
_ITEM = re.compile(
    r"(?:(?:[A-ZÀ-ÞĀ-Ž\d–-][\w'’.&-]*+|van|de|der|den|het|'t|’t|ter|ten|te|el|al|la|von|du|in|op|aan|bij|voor)[ ]?)"
    r"{1,6}|"
    r"(?:de heer|de heren|de dames|mevrouw|mw\.|dhr\.)[ ]?|[ ]*"
)
_LONGEST = 160
"""characters between two names of one list"""


#: behind a name in a list of members: who works for them, or is heard by them
_STAFF = re.compile(
    r"\s*\((?:[^)\n]{0,40}[\s,/-])?(?:secr|griffie|ambt|advis|beleid|notul|verslag|vervang|ondersteun|medewerk|"
    r"fractiemedewerk|fractievolg|assist|bode|communicat|woordvoer|voorlicht|inspre|bewoner|omwonende|gast|extern|"
    r"publiek|toehoor|stagiair|jurist|projectleider|teamleider|directeur|manager|staf|pers\b)",
    re.IGNORECASE,
)
_OF_ANOTHER = re.compile(r"[ ]\([a-zà-ÿ-]{5,24}:[ ](?:de heer |mevrouw |dhr\. |mw\. )?[A-ZÀ-Þ][^()\n]{2,40}\)")
"""``A (fractievolger: B)``: what the bracket tells is of the one that it names"""
_AND = re.compile(r",[ ]|[ ]en[ ]")


def is_staff(text: str, end: int) -> bool:
    """Whether the bracket behind a name that ends there says that this is none of the members.

    >>> is_staff("A. Tol (griffie)", 6), is_staff("A. Tol (CDA)", 6)
    (True, False)
    """
    return _STAFF.match(text, end, end + 80) is not None and _OF_ANOTHER.match(text, end) is None


def members(text: str, names: Sequence[Mention], words: Words, *, record: bool) -> frozenset[int]:
    """Positions of the names that a list of members gives: present, voting, moving a motion.

    ``record``: the page begins as the record of a council does.
    """
    if is_played(text):
        return frozenset()
    small = text.lower()
    announced = "leden" in small or "fracties" in small or "wethouders" in small
    found = {*(of_bills(text, names) if "wet" in small else ()), *of_rolls(text, names)}
    found.update(of_votes(text, names) if announced else ())
    council = (record or words.politics) and not others_meet(text) if announced else False
    told = (head for head in _present(text) if council or not head["club"]) if announced else ()
    for heads in (told, _COLLEGE.finditer(text), _NAMELY.finditer(text)) if announced else ():
        # "Vragen aan de raadsleden: / A: wanneer komt de weg?": who speaks to them
        listed = _behind(text, names, (head.end() for head in heads))
        found |= {at for at in listed if not text.startswith(":", names[at].end)}
    if "e volgende " in small and not others_meet(text):
        found |= set(_behind(text, names, (head.end() for head in _AWAY.finditer(text)), bullets=True))
    if words.politics and "wegens" in small:
        found |= set(_behind(text, names, _excused(text, _EXCUSED)))
        found |= set(_behind(text, names, _excused(text, _EXCUSED_THEMSELVES))) if record else set()
    if words.politics and VOTED.search(text):
        found |= set(_listed(text, names, _VOTES))
        found |= set(_behind(text, names, _both_sides(text)))
    if words.politics:
        found |= set(_movers(text, names))
        if record or _BY_MEMBERS.search(text[:_TITLE]):
            found |= set(_sharing(text, names))
    if words.politics and words.motion and (_IS_MOTION.search(text[:_TITLE]) or not OF_CITIZENS.search(text)):
        found |= set(_listed(text, names, _MOVED, wide=True))
    if words.fractions:
        found |= set(_listed(text, names, _TABLE, wide=True))
    if words.politics:
        found |= set(_in_brackets(text, names))
    if record:
        found |= {*_of_fraction(text, names), *of_labels(text, names), *of_sittings(text, names)}
        present = {*_groups(text, names), *_behind(text, names, _attending(text))}
        found |= {
            at
            for at in present
            if not (
                (is_placed(text, names[at].start, names[at].end) and not begins_list(text, names, at))
                or _SENT_BY.match(text, names[at].end)
                or is_no_entry(text, names[at])
            )
        }
    return frozenset(
        at
        for at in found
        if not is_staff(text, names[at].end)
        and (not is_of_others(text, names[at].end) or among_parties(text, names, at))
    )


def _listed(text: str, names: Sequence[Mention], heads: re.Pattern[str] | Cued, *, wide: bool = False) -> Iterator[int]:
    """The names behind each head, until another word; ``wide``: in columns, over empty lines."""
    return _behind(text, names, (head.end() for head in heads.finditer(text)), wide=wide)


def _present(text: str) -> Iterator[re.Match[str]]:
    """The matches of :data:`_PRESENT`, tried only where one can begin."""
    small = look(text).small
    told = "gestemd" in small or "stemmen" in small or "stemden" in small
    spots = set(spots_of(small, (*_OPENS_PRESENT, *(_OPENS_VOTE if told else ()))))
    for at in spots_of(small, ("volgende",)):
        end = at
        while end and small[end - 1].isspace():
            end -= 1
        spots.update(end - len(word) for word in ("de", "deze") if small.endswith(word, 0, end))
    return matches_at(text, sorted(spots), _PRESENT)


def _excused(text: str, heads: re.Pattern[str]) -> Iterator[int]:
    """Where the rows of members begin who are not there, each with the reason."""
    for head in heads.finditer(text):
        row = _EXCUSED_ROW.match(text, head.end())
        while row:
            yield row.start("names")
            row = _EXCUSED_ROW.match(text, row.end()) if row["more"] else None


def _attending(text: str) -> Iterator[int]:
    """Where those begin who are present at a sitting, and are not its audience."""
    for head in _ATTENDING.finditer(text):
        line = text.rfind("\n", 0, head.end()) + 1
        if head.start() <= line or not _HEARD.search(text, max(0, head.start() - _HEARD_REACH), head.start()):
            yield head.end()


def _both_sides(text: str) -> Iterator[int]:
    """Where those begin who voted for something, and those against it."""
    for sides in _BOTH_SIDES.finditer(text):
        if CITIZEN.search(text, max(0, text.rfind("\n", 0, sides.start())), sides.start()):
            continue  # what residents were asked
        yield sides.start("more")
        yield sides.end()


def _behind(
    text: str, names: Sequence[Mention], starts: Iterable[int], *, wide: bool = False, bullets: bool = False
) -> Iterator[int]:
    """The names that begin at some places of the text, each until another word."""
    at = 0
    for start in starts:
        while at < len(names) and names[at].start < start:
            at += 1
        if at == len(names) or not goes_on("," + text[start : names[at].start], wide=wide, bullets=bullets):
            continue
        yield at
        while at + 1 < len(names) and goes_on(text[names[at].end : names[at + 1].start], wide=wide, bullets=bullets):
            at += 1
            yield at


def _in_brackets(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """The names that fill a bracket behind a party: ``VVD (A, B) en CDA (C)``."""
    for at, one in enumerate(names):
        opened = "(" in text[max(0, one.start - _FORM) : one.start]
        if not opened or not _OF_PARTY.search(text, max(0, one.start - 50), one.start):
            continue
        last = at
        while last + 1 < len(names) and _AND.fullmatch(text, names[last].end, names[last + 1].start):
            last += 1
        if text[names[last].end : names[last].end + 1] == ")":
            yield from range(at, last + 1)


_OF_FRACTION = late(
    rf",?[ ](?:allen|beiden?)[ ](?:vertegenwoordigers?|lid|leden)[ ]van[ ]de[ ]fractie[ ]{PARTY_OF_ROW}(?!\w)"
)

_OTHER_COUNCIL = re.compile(
    r"medezeggenschap|(?:ondernemings|studenten|universiteits|faculteits|cliënten|ouder|leerlingen|jongeren)raad|"
    r"(?:huurders|dorps|wijk|buurt|bewoners)(?:raad|overleg|vergadering|platform|panel|vereniging|comit)",
    re.IGNORECASE,
)
"""they have fractions as well"""


def _of_fraction(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """``de heren A en B, beiden lid van de fractie CDA``: all that are listed before."""
    for at, one in enumerate(names):
        if _OF_FRACTION.match(text, one.end) and not speaks_of(_OTHER_COUNCIL, text):
            first = at
            while first and goes_on(text[names[first - 1].end : names[first].start]):
                first -= 1
            yield from range(first, at + 1)


_SHARED = re.compile(rf"[ ]en[ ]{HONORIFICS.pattern}|[ ]?/[ ]?")
_CELL_BEGINS = re.compile(rf"(?:^|\n|[ ]{{2}}|\t|[|])[ ]*{HONORIFICS.pattern}$")


def _sharing(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """Who begins a cell or line and shares the party of the next: ``A en B (VVD)``; nobody with a given name.

    In a record and in what members hand in only: elsewhere a member comes with somebody who has no seat.
    """
    for at, (one, other) in enumerate(pairwise(names)):
        party = PARTY_BEHIND.match(text, other.end)
        if party and _SHARED.fullmatch(text, one.end, other.start):
            begins = _CELL_BEGINS.search(text[max(0, one.start - 40) : one.start]) is not None
            if "beide" in party.group() or (begins and one.text.split()[0].lower() not in load().first_names):
                yield at


def _movers(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """Who stand below "en gaat over tot de orde van de dag.", one on a line, with or without their parties."""
    at = 0
    for end in _ORDER_OF_DAY.finditer(text):
        while at < len(names) and names[at].start < end.end():
            at += 1
        before = end.end()
        while at < len(names):
            gap = text[before : names[at].start]
            if len(gap) > _LONGEST or not all(_mover_line(one) for one in gap.split("\n")):
                break
            yield at
            before = names[at].end
            at += 1


def _mover_line(part: str) -> bool:
    """Whether a part of a line below a motion holds nothing but a party, a separator or a form of address."""
    bare = _FRACTION_OF.sub("", HONORIFIC_WORDS.sub("", _AND_OTHERS.sub("", part))).strip(" \t,;:()/•*–-")
    return not bare or bare == "en" or _PARTY.fullmatch(bare) is not None or _ITEM.fullmatch(bare + " ") is not None


def goes_on(gap: str, *, wide: bool = False, bullets: bool = False) -> bool:
    """Whether between two names of a list nothing stands but separators and items that no recognizer saw."""
    over = "\n\n" in gap.replace(" ", "")
    if len(gap) > _LONGEST or (over and not (wide and (gap.startswith(",") or _PARTY.search(gap)))):
        return False  # over an empty line a list goes on with the next party, or right below its head
    bare = _BRACKET.sub("", _REASON.sub("", gap))
    if not wide and holds_heading(bare):
        return False
    parts = (_WIDE if wide else _SEPARATOR).split(_BULLET.sub("", bare) if bullets else bare)
    first, last = parts[0].strip(), parts[-1]
    if len(parts) < 2 or first or not (HONORIFICS.fullmatch(last) or _FACTION.fullmatch(last)):
        return False
    return all(_ITEM.fullmatch(part) for part in parts[1:-1])


def _groups(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """``Aanwezig: / de heren A, B en C / de dames D en E``, and who are absent with notice."""
    seated = _SEATED.search(text)
    if seated is None:
        return
    end = text.find("\n\n", seated.end())
    block = text[: end if end >= 0 else len(text)]
    yield from _listed(block, names, _GROUPS)
    yield from _listed(block, names, _ABSENT)
