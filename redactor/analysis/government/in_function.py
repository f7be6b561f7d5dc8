# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Members of government, parliament and a provincial college by what a paper of theirs says right at their names.

A note names the minister that it is for ("Aan de minister: A"), and the member who asked ("Het lid B heeft hierover
vragen gesteld"); two move a motion together ("de motie van C en Kamerlid D"); in a college its members ask and agree
("In het college van gedeputeerde staten heeft mevrouw E gevraagd naar …; de heer F is akkoord"); and who moves a motion
explains it ("Toelichting bij indiener: de heer G").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recognizers.late import late
from redactor.analysis.members.other_bodies import OTHER_COUNCILS, others_meet
from redactor.analysis.members.records import HONORIFICS
from redactor.analysis.mention import Mention
from redactor.analysis.surroundings import NATIONAL_PARTY, PARTY_OF_ROW, STRONG, SUPPORTING_LABEL, Cue, in_parliament

_REACH = 160
_TOP = 700
"""characters in which a paper says what it is"""
_MINISTRY = re.compile(r"\bministerie van\b|\brijksoverheid\b|\bministerraad\b", re.IGNORECASE)
_NOTE = re.compile(
    r"\b(?:beslis|spreektekst|aanbiedings|informatie|advies)?(?:nota|notitie|memo|minuut)\b|"
    r"\bter (?:beslissing|informatie|besluitvorming|ondertekening|kennisname|kennisneming|voorbereiding|bespreking)\b",
    re.IGNORECASE,
)
_MINISTER = r"(?:minister(?:-president)?|staatssecretaris)"
_OF_WHAT = (
    r"(?:[ ](?:van|voor)[ ](?!de[ ]heer)[A-ZÀ-Þ][\w&-]*"
    r"(?:(?:,[ ]|[ ]en[ ]|[ ])(?!mevrouw|de\b|via|namens)[A-ZÀ-Þ][\w&-]*){0,6})?"
)
_ADDRESSEE = re.compile(
    rf"(?:\A|\n)[ \t]*(?:Aan|AAN)[ ]?:?[ ]{{1,4}}(?:[Dd]e[ ])?{_MINISTER}"
    rf"(?:{_OF_WHAT}[ ]?:[ ]|{_OF_WHAT.removesuffix('?')},[ ](?=de[ ]heer|mevrouw|[ZzHh]\w{{3}}[ ][Ee]xcel))"
    rf"[ ]{{0,3}}(?:(?:[Zz]ijne|[Hh]are)[ ][Ee]xcellentie[ ])?{HONORIFICS.pattern}\Z"
)
"""``Aan de minister: A``: the label is the office itself, and no other word stands before the name; behind a comma the
next addressee can stand: ``Aan: minister, A``"""
_ENDS_LINE = re.compile(
    r"[ \t]*(?:\Z|\n(?!\s*[^\n]{0,40}(?:adviseur|woordvoerder|secreta|\bhoofd|assisten|medewerk|coördinator|\bbureau|"
    r"directeur|manager|chauffeur))[ \t]*(?:\Z|\n|(?:Van|Via|Cc|Kopie|Datum|Onderwerp|Betreft|(?:Ons |Uw )?[Kk]enmerk|"
    r"Nummer|Steller|Auteur|Opsteller|Opgesteld door|Bijlagen?)(?:[ ]?:|[ ]{2,}|\t)))",
    re.IGNORECASE,
)
"""behind it: an empty line or a label of a note; a function on the next line is of somebody else"""

_DAY = r"\d{1,2}[ ./-]\w{1,9}[ ./-]\d{2,4}"
_ABOUT = r"(?:\s(?:hierover|daarover|hiernaar|daarnaar|over\s(?!haar\b|zijn\b|hun\b|mijn\b)[^.;:\n,()]{3,60}?))?"
_WHEN = rf"(?:\s(?:op|d\.d\.|per|in)\s(?:{_DAY}|[a-z]{{3,9}}\s\d{{4}}))?"
_WHAT = (
    r"(?:(?:schriftelijke|mondelinge|feitelijke|nadere|aanvullende|kritische)\s)?(?:[Kk]amer)?vragen\s(?:gesteld|ingediend)"
    r"|een\s(?:motie|amendement)\s(?:ingediend|aangekondigd|aangehouden)|om\seen\s(?:\w+\s)?debat\s(?:gevraagd|verzocht)"
)
_ASKED = late(
    rf"(?:[ ]\({NATIONAL_PARTY}\))?\s(?:heeft|hebben|had)(?:{_ABOUT}{_WHEN}|{_WHEN}{_ABOUT})\s"
    rf"(?:aan\s(?:u|de\s{_MINISTER})\s)?(?:{_WHAT})(?=[.,;\s]|\Z)"
)
_MEMBER = re.compile(r"(?:(?:\A|\n|[.!?:•–-])[ \t\n]*Het|\bheeft het|\bdat het|, het)[ ](?:[Kk]amer)?lid[ ]\Z")
_TO_MINISTER = re.compile(rf"(?:\A|\n)[ \t]*Aan[ ]?:?[ \t]+(?:de[ ])?{_MINISTER}(?![\w-])", re.IGNORECASE)
_OTHER_MEMBERS = late(
    rf"\b(?:raad van (?:toezicht|commissarissen|advies|bestuur)|bestuurslid|OR\b|{OTHER_COUNCILS}|adviescommissie|"
    r"(?:bezwaar|klachten|geschillen|ethische|toetsings)commissie|vakbond|directieraad|bestuursraad|jury|"
    r"(?!doel)\w*groep|consortium|task[ ]?force|\w*forum|\w*panel|platform|"
    r"\w*team|comité|\w*vereniging|stichting|commissie[ ]van[ ](?:deskundigen|advies|toezicht|wijzen)|"
    r"(?!vaste|kamer)[a-z]{3,}commissie|(?!minister|gemeente|onderraad)[a-z]{4,}raad)\b",
    re.IGNORECASE,
)
"""others who have members that ask"""
_OTHER_BEFORE = re.compile(r"vereniging|stichting|\bbond\b|\bclub\b|platform|co[öo]peratie|\bbestuur\b", re.IGNORECASE)
"""the same, right before a member"""

_MOVES = re.compile(
    r"(?<![\w-])(?:[Mm]otie|[Aa]mendement)(?:[ ](?:nr\.|nummer)?[ ]?\d{1,5})?\svan\s"
    r"(?:(?:het[ ]lid|de[ ]leden|mevrouw|de heer)[ ])?\Z"
)
_WITH_MEMBER = re.compile(
    rf"(?:[ ]\({NATIONAL_PARTY}\))?\sen\s(?:het[ ]|de[ ])?(?:Tweede[ ]|Eerste[ ])?"
    r"(?:[Kk]amerlid|[Rr]aadslid|[Ss]tatenlid|senator|[Kk]amerleden|[Rr]aadsleden)[ ](?=[A-ZÀ-Þa-z'’])"
)

_IN_COLLEGE = re.compile(
    r"(?:\A|\n|[.:][ \n])[ \t]*(?:In|Binnen)\s"
    r"(?:(?:de\svergadering\svan\s)?(?:het\scollege\svan\s)?[Gg]edeputeerde\s[Ss]taten|"
    r"(?:de\svergadering\svan\s)?GS|(?:het\s)?[Cc]ollege\svan\s(?:B\s?(?:&|en)\s?W|[Bb]urgemeester\sen\s[Ww]ethouders))"
    rf"(?:\svan\s{_DAY}|\sop\s{_DAY})?\s(?:heeft|had)\s(?:mevrouw|de\sheer|mw\.|dhr\.)\s\Z"
)
_HAS_ASKED = re.compile(r"\s(?:gevraagd\snaar\s(?:de|het)\s|aandacht\sgevraagd\svoor\s(?:de|het)\s)")
"""what a college speaks of: who asks for a permit or for leave, or remarks something, can be anybody who was there"""
_AGREES = re.compile(
    r"\s(?:is|was)\s(?:ook\s|hiermee\s|daarmee\s)?(?:akkoord|tegen)(?:\smet\shet\s(?:voorstel|besluit))?(?=[.;])"
    r"|\s(?:stemt|stemde)\s(?:ook\s)?(?:in|tegen)(?:\smet\shet\s(?:voorstel|besluit))?(?=[.;])|\ssteunt\sdit(?=[.;])"
)
_SAME_SENTENCE = re.compile(r"[^.;:()\n]{0,60}(?:\n[^.;:()\n]{0,60})?[;,]\s(?:en\s)?(?:mevrouw|de\sheer|mw\.|dhr\.)\s")
"""between who asked and who agrees: no bracket, no sentence that ends"""
_OTHERS_THERE = re.compile(
    r"inspre|bewoner|omwonend|aanvrager|initiatiefnemer|bezwaarmak|belanghebbend|delegatie|ouders?\b|cliënt|\bhij\b|"
    r"\bzij\b|\bhaar\b|\bzijn[ ](?!er\b)|ambtenaar|ambtelijk|ambtenaren|\bafdeling|vergunning|subsidie|"
    r"aannemer|secretariaat|namens|werkdruk|collega",
    re.IGNORECASE,
)
"""in the sentence: somebody else is heard"""

_MOTION = re.compile(
    r"\A\W*(?:[^\n]*\n){0,3}?[ \t]*(?:gewijzigde |aangepaste )?(?:motie|(?:sub)?amendement)\b", re.IGNORECASE
)
_EXPLAINS = re.compile(
    r"\n[ \t]*(?:Toelichting(?: (?:bij|door|van))?|(?:Nadere )?(?:[Ii]nlichtingen|[Ii]nformatie) bij|"
    r"Woordvoerder|Eerste)?[ ]?"
    r"(?:de[ ])?(?:eerste[ ])?[Ii]ndiener[ ]?:[ ]+(?:de[ ]heer|mevrouw|dhr\.|mw\.)[ ]\Z"
)
_ALONE = re.compile(r"[ \t]*(?:\n|\Z)")
_ORDER = re.compile(r"over tot de orde van de (?:dag|vergadering)", re.IGNORECASE)
_PARTY_BEFORE = late(rf"\s*(?:[-•][ ])?(?:{PARTY_OF_ROW}[ ]?:[ ]+)?{HONORIFICS.pattern}")
_PARTY_BEHIND = late(rf"[ ]?(?:\({PARTY_OF_ROW}\)|,[ ]{PARTY_OF_ROW})?[ .,;]*")
"""beside who moves a motion, on the line of that name"""
_LABEL = 90
"""characters before a name in which such a label stands"""
_MOST_MOVERS = 1500
"""characters behind the last words of a motion in which those who move it stand"""


def cues_in_function(text: str, names: Sequence[Mention]) -> Iterator[tuple[int, Cue]]:
    """(position of a name, cue) for those whom the words at their very names show in their office."""
    if not names:
        return
    small = text.lower()
    if "minister" in small or "staatssecretaris" in small:
        yield from _on_note(text, names)
    if "motie van" in small or "mendement van" in small:
        for at, one in enumerate(names):
            before = text[max(0, one.start - _REACH) : one.start]
            if _MOVES.search(before) and _WITH_MEMBER.match(text, one.end) and in_parliament(text):
                yield at, Cue("office_holder", "title_before:moves_with_member", SUPPORTING_LABEL)
    if "college" in small or "GS" in text or "gedeputeerde" in small:
        yield from _in_college(text, names)
    if "ndiener" in text and _MOTION.match(text, 0, _TOP):
        yield from _explaining(text, names)


def _on_note(text: str, names: Sequence[Mention]) -> Iterator[tuple[int, Cue]]:
    """Whom a note of a ministry is for, and the member of parliament of whom it says that this one asked."""
    top = text[:_TOP]
    if not (_MINISTRY.search(top) or _NOTE.search(top)):
        return
    note = _TO_MINISTER.search(top) is not None and not (others_meet(text) or _OTHER_MEMBERS.search(text))
    for at, one in enumerate(names):
        before = text[max(0, one.start - _REACH) : one.start]
        if one.start < _TOP and _ADDRESSEE.search(before) and _ENDS_LINE.match(text, one.end):
            yield at, Cue("office_holder", "title_before:bewindspersoon", STRONG)
        elif note and _MEMBER.search(before) and not _OTHER_BEFORE.search(before) and _ASKED.match(text, one.end):
            yield at, Cue("office_holder", "title_before:lid", SUPPORTING_LABEL)


def _in_college(text: str, names: Sequence[Mention]) -> Iterator[tuple[int, Cue]]:
    """Who asks something in a college, and who agrees with it in the same sentence."""
    for at, one in enumerate(names):
        if not _IN_COLLEGE.search(text, max(0, one.start - _REACH), one.start):
            continue
        asked = _HAS_ASKED.match(text, one.end)
        ends = [found for found in (text.find(". ", one.end), text.find(".\n", one.end)) if found >= 0]
        if asked is None or _OTHERS_THERE.search(text, one.end, min(ends, default=len(text))):
            continue
        yield at, Cue("office_holder", "title_before:in_college", SUPPORTING_LABEL)
        start = asked.end()
        for further in range(at + 1, len(names)):
            other = names[further]
            agrees = _AGREES.match(text, other.end)
            if agrees is None or _SAME_SENTENCE.fullmatch(text, start, other.start) is None:
                break
            yield further, Cue("office_holder", "title_before:in_college", SUPPORTING_LABEL)
            start = agrees.end()


def _explaining(text: str, names: Sequence[Mention]) -> Iterator[tuple[int, Cue]]:
    """Who moved the motion above, with a party beside the full name, and explains it: the surname alone below."""
    for at, one in enumerate(names):
        if not _EXPLAINS.search(text, max(0, one.start - _LABEL), one.start) or not _ALONE.match(text, one.end):
            continue
        alike = [other for other in names if other is not one and _ends_so(other, one.text)]
        movers = {other.text for other in alike}
        if len(movers) == 1 and any(_moved_above(text, other, one.text) for other in names[:at]):
            yield at, Cue("office_holder", "title_before:submitter", STRONG)


def _ends_so(other: Mention, surname: str) -> bool:
    return other.text == surname or other.text.endswith((" " + surname, "." + surname))


def _moved_above(text: str, other: Mention, surname: str) -> bool:
    """Whether a name above ends with that surname and has a line with its party, below the words of a motion."""
    order = _ORDER.search(text)
    if order is None or not (order.end() < other.start < order.end() + _MOST_MOVERS):
        return False
    if other.text == surname or not _ends_so(other, surname):
        return False
    line = text.rfind("\n", 0, other.start) + 1
    end = text.find("\n", other.end)
    before, behind = text[line : other.start], text[other.end : end if end >= 0 else len(text)]
    return (
        _PARTY_BEFORE.fullmatch(before) is not None
        and _PARTY_BEHIND.fullmatch(behind) is not None
        and (":" in before or behind.strip(" .,;") != "")
    )
