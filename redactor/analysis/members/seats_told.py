# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Members of a parliament or council who are told by what stands right before their very name, outside any list.

A faction of one is called after who sits in it ("fractie-Kuyper"), the chair gives the floor ("het woord is aan de heer
Tol"), a paper of members says who asks ("Van: A. Tol (Ons Dorp)"), and a council looks at the papers of those who were
elected. Where citizens speak or ask as well, none of this tells anything.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from recognizers.late import late
from recognizers.lexicon import load
from recognizers.look import Cued, look, stems
from redactor.analysis.government.peers import MINISTER
from redactor.analysis.members.other_bodies import LOCAL_PARTY, STAFF, UNCHOSEN_COUNCIL, others_meet
from redactor.analysis.members.records import HONORIFICS, is_staff
from redactor.analysis.members.signs_for_faction import own_line, signs_for_faction
from redactor.analysis.mention import Mention
from redactor.analysis.names.spelling import fold
from redactor.analysis.surroundings import (
    NATIONAL_PARTY,
    STRONG,
    SUPPORTING_LABEL,
    Cue,
    in_parliament,
    speaks_of,
)

_WEAK = 1
_SURNAME = re.compile(
    r"(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Ee]l|[Aa]l|[Ii]n|'t|’t|[Oo]p|[Tt]e)[ ])*"
    r"[A-ZÀ-Þ][\w'’]*(?:-[A-ZÀ-Þ][\w'’]*)*"
)
_FACTION = re.compile(r"(?<!\w-)\b(?:(?:[Rr]aads|[Ss]taten|[Kk]amer)?fractie|Fractie|FRACTIE)[- ]\Z")
_GLUED = re.compile(r"(?:(?:[Rr]aads|[Ss]taten|[Kk]amer)?fractie|(?P<label>Fractie))-")
"""the same in one span with the surname; with a capital in brackets, behind the name of a member"""
_FACTION_SPOKEN = Cued(re.compile(r"fractie[- ](?=[A-ZÀ-Þa-z'’])", re.IGNORECASE), "fractie ", "fractie-")
_OF_CLUB = re.compile(
    r"-[A-ZÀ-Þ]|[ ](?:van|binnen|bij|uit)[ ](?!(?:de|het)[ ](?:raad|gemeenteraad|gemeente|staten|Kamer)\b)"
)
"""behind it: of what body it is, when it is no council"""
_WORKS_FOR = re.compile(
    rf"(?:(?:{STAFF.pattern}|contact)\w*|\b(?:bel|mail|afspraak))\s(?:(?:van|voor|met|bij)\s)?(?:(?:de|het)\s)?\Z",
    re.IGNORECASE,
)
_WORKS_REACH = 40
_LONGEST_FACTION = len("statenfractie-")

_MEMBER = re.compile(r"(?:(?:\A|\n)[ \t]*(?:[-•*–][ ]|\d{1,3}[.)]?[ ]+)?|[.!?:;][ ]|[ ]{2})Lid[ ]\Z")
_DOES = re.compile(
    r"[ ](?:stemt|stemde|vraagt|vroeg|meldt|meldde|zegt|zei|zal|wil|heeft|dient|diende|verlaat|verliet|merkt|verzoekt|"
    r"constateert|reageert|steunt|onthoudt|trekt|geeft|gaf|wijst|pleit|mist|vindt|sluit|is (?:tegen|voor))\b"
)
_DEBATED = re.compile(r"\b(?:\w*debat|\w*reces|moties?|Kamer\w*|schriftelijke vragen)\b")
_OTHER_COMMITTEE = re.compile(
    r"(?:advies|bezwaar\w*|klachten|welstands|geschillen|huur|visitatie|sollicitatie|rekenkamer)commissie|hoorzitting|"
    r"(?:leden|huurders|bewoners|vakbonds)(?:vergadering|bijeenkomst)|club\b|vakbond|commissie van advies|"
    r"\b(?:commissie (?:van )?bezwaar|raad van (?:toezicht|commissarissen|advies)|bestuur van de stichting|vereniging)",
    re.IGNORECASE,
)

_TURN = re.compile(
    r"(?:\A|\n)[ \t]*(?:[Dd]e[ ]|DE[ ])?(?:[Vv]oorzitter|VOORZITTER)(?:[ ]\([^)\n]{2,40}\))?[ ]?:[ \t]*\n?[^\n]*"
)
_LEAST_TURNS = 2
_FLOOR = re.compile(
    r"(?:\b[Hh]et woord (?:is (?:nu |allereerst |eerst |dan )?(?:aan|weer aan)|geef ik (?:aan|graag aan))|"
    r"\b[Ii]k geef (?:nu |graag |eerst |dan )*(?:het )?woord aan|\binterruptie van|"
    r"\b[Ii]k zie (?:een (?:interruptie|vraag) van )?|(?<=[.:!?] )Dan (?:eerst )?(?:nog )?|(?<=:\n)Dan )"
    r"[ ]*(?:de heer|mevrouw|meneer|mijnheer)[ ]\Z"
)
_SPEAKER = re.compile(
    r"(?:\A|\n)[ \t]*(?:De heer|Mevrouw|Het lid|[Dd]hr\.|[Mm]w\.)[ ][A-ZÀ-Þa-z][\w '’-]{1,40}"
    rf"[ ]\({NATIONAL_PARTY}\)"
)
"""a member speaks under the name of a party: it is no hearing, nor an evening for residents"""
_FLOOR_REACH = 70
_CALLED = late(
    rf"[ ]?(?:[.!?;]|\Z|\n|,[ ](?:daarna|dan|vervolgens|en|gaat uw gang)\b|,[ ](?:de heer|mevrouw)[ ]|[ ]en[ ]|"
    rf"\({NATIONAL_PARTY}\)|[ ](?:van|namens)[ ](?:de[ ]|het[ ])?(?:fractie|{NATIONAL_PARTY}))"
)
"""behind who is called: nothing that says where that one is from"""
_NEXT_FLOOR = re.compile(r"(?:,|[ ]en)(?:[ ](?:daarna|dan|vervolgens|ook))?[ ](?:de heer|mevrouw|meneer|mijnheer)[ ]")
_GUESTS = late(
    r"inspre|inspraak|tribune|genodigd|hoorzitting|rondetafel|ronde tafel|deskundig|\bgast(?:en)?\b|"
    r"bewoners? (?:aan het )?woord|"
    r"\bambt(?:elijk|enaa?r)|projectleider|adviesbureau|\bik woon\b|"
    r"ik ben (?:een |de )?(?:bewoner|bewoonster|eigenaar|buur)|"
    r"\bals (?:bewoner|bewoonster|eigenaar|eigenares|omwonende|buur\w+|ouder)\b|bezwaar(?:schrift|maker)|verweerder|"
    r"klacht|informatieavond|bijeenkomst|"
    r"\b(?:De heer|Mevrouw|Dhr\.|Mw\.)[ ](?-i:[A-ZÀ-Þa-zà-ÿ][\w '’-]{1,40}[ ]\("
    r"(?!voorz|minister|staatss|wethou|gedep|burge|onder|vz)[a-zà-ÿ])|"
    r"technische briefing|presentatie door|petitie|burgerinitiatief|getuige|verhoor|enquête|vereniging|stichting",
    re.IGNORECASE,
)
"""others than members speak there too"""

_ASKED = re.compile(
    r"\A(?:[^\n]*\n){0,6}?[^\n]{0,40}\b(?:schriftelijke|mondelinge|technische)[ ](?:raads|staten)?vragen\b"
    r"(?=[^\n]{0,60}\b(?:art(?:ikel|\.)?[ ]?\d{1,3}|RvO|[Rr]eglement van [Oo]rde))",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\n[ \t]*(?:Van|Vragen van|Vragenstellers?(?:\(s\))?|Vragensteller\(s\)|Gesteld door|Ingediend door|Indieners?"
    r"(?:\(s\))?)[ ]?[:\t]?[ \t]+(?=\S)"
)
_TO_GOVERNMENT = re.compile(
    r"\n[ \t]*Aan[ ]?[:\t]?[ \t]+(?:(?:de |het )?(?:college|gedeputeerde staten|dagelijks bestuur|"
    r"voorzitter van (?:de (?:gemeente)?raad|provinciale staten)|burgemeester))",
    re.IGNORECASE,
)
_BY_ARTICLE = re.compile(
    r"\bvragen\b[^\n]{0,40}\b(?:ex|conform|op grond van|ingevolge|volgens)[ ]art(?:ikel|\.)?[ ]?\d{1,3}[^\n]{0,30}"
    r"(?:RvO|reglement van orde)",
    re.IGNORECASE,
)
"""only members of the council can ask so: ``vragen ex artikel 41 Reglement van Orde``"""
_OF_ORDER = stems("rules of order", "rvo", "reglement van orde")
_OTHER_PAPER = re.compile(
    r"antwoord|\bmemo|notitie|\bnota\b|mail|\bbrief|\bconcept|afhandel|behandel|steller\b(?<!vragensteller)|procedure|"
    r"doorgest|verzonden|\b(?:aan|onderwerp|betreft|cc|inzake)[ ]?:|\bover\b",
    re.IGNORECASE,
)
"""above the label of who asks: the paper is about such questions, and who sends it need not be a member"""
_IN_WORDS = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]+(?:[ ](?:&|en|op|in|voor|van|de|het|[A-ZÀ-Þ][\w'’-]+)){1,4}")
"""a party of several words; a few capitals may be a department"""
_HEAD = 600
_SIGN = re.compile(r"[ ]\((?P<of>[A-ZÀ-Þ0-9][^()\n]{1,40})\)")
_NO_PARTY = re.compile(
    r"griff|ambt|afdeling|team|namens|won(?:er|end)|burger|bedrijf|stichting|vereniging|B\.?V\b|directie|beleid|advis|"
    r"communic|jurid|raad\b|platform|comit|secret|cluster|domein|straat|laan|weg\b|plein|ministerie|gemeente\b"
    r"(?!belang)|"
    r"zaken\b|\bruimte\b|\bbestuur|financ|\bsociaal|\bwonen\b|mobiliteit|verkeer|\bVvE\b|camping|centrum|\bhof\b|hotel|"
    r"winkel|beheer",
    re.IGNORECASE,
)
_OF_HOUSES = re.compile(NATIONAL_PARTY)
_NEXT = re.compile(rf"(?:,|[ ]en|;)[ ]\n?[ \t]*{HONORIFICS.pattern}|[ ]?\n[ \t]+{HONORIFICS.pattern}")

_MOTION_OF = re.compile(
    r"\b(?:[Mm]otie|[Aa]mendement)[ ]van[ ](?:het[ ]lid|de[ ]leden)[ ](?P<mover>[A-ZÀ-Þ][\w'’-]+)(?:[ ]c\.s\.|[ ]en[ ])"
)
_CREDENTIALS = stems("credentials of the elected", "geloofsbrie")
_ELECTED = re.compile(
    r"\b(?<![Nn]iet )(?:gekozen|verkozen|benoemde|benoemd verklaarde|toe te laten|toegelaten|nieuwe|nieuwgekozen)[ ]"
    r"(?:raads|staten)?(?:leden|kandidaten)\b(?:[ ]van de (?:gemeente)?raad)?"
    r"(?![^\n:.]{0,40}(?:commissie|bestuur|bureau|werkgroep|panel))[^\n:.]{0,40}:[ \t]*\n\s*"
)
_MOST_LISTS, _MOST_NAMES, _REPORT = 5, 150, 12_000
"""lists of those who were elected on a page, and names and characters behind the head of one, that are looked at"""
_NEXT_HEAD = re.compile(r":[ \t]*\n")
"""another list begins: the stewards of the polls, the staff"""
_NUMBERED = re.compile(rf"[ \t]*(?:\d{{1,3}}[.)]|[-•*–])[ ]+{HONORIFICS.pattern}\Z")
_POLITICAL = re.compile(
    r"\b(?:Perspectief|Groen|Sociaal|Democrat\w+|Progressie\w+|Christen\w*|Nieuw|Kracht|Vooruit|Actief|Alternatief|"
    r"Forum|Beweging|Unie|Alliantie|Initiatief|Duurzaam|Rechts|Links|Vrijheid|Wij|Toekomst|Trots|Recht|Gewoon)\b"
)
_UNIT = re.compile(
    r"griff|ambt|afdeling|team|namens|directie|bureau|stichting|vereniging|comit|platform|bewon|huurder|bedrijf|"
    r"\bgemeente\b|"
    r"domein|cluster|dienst|advi|raad\b|school|beheer|makelaar|B\.?V\b|centrum|politie|regio|zaken\b|communic|vrienden|"
    r"ondernem|winkel|club|kerk|museum|bibliotheek|vrijwillig|werkgroep|actie|behoud|woning|zorg|jong|"
    r"sport|welzijn|gezond|parkeer|toezicht|onderwijs|makelaardij|advoca|notaris",
    re.IGNORECASE,
)
_OF_COUNCIL = re.compile(
    r"(?:raads|staten)vragen|(?:schriftelijke|technische|mondelinge)[ ](?:raads|staten)?vragen|\bmotie\b|amendement",
    re.IGNORECASE,
)
_ASKER = re.compile(
    r"(?:\A|\n)[ \t]*(?:[Vv]ra(?:ag|gen)stellers?(?:\(s\))?|[Ii]ndieners?(?:\(s\))?|[Rr]aadslid|[Ss]tatenlid)"
    rf"[ ]?[:\t][ \t]*{HONORIFICS.pattern}\Z"
)
_OF_FACTION = re.compile(
    r"(?:,[ ]|[ ]\()(?:(?:van|namens)[ ](?:de[ ])?)?(?:raads|staten)?fractie[ ](?:van[ ](?:de[ ]|het[ ])?)?"
    r"(?=[A-ZÀ-Þ0-9])(?![^\n]*(?:medewerk|assistent|ondersteun|secretar))[\w'’&/ -]{2,35}\)?[ \t]*(?:\n|\Z|;)"
)


def _asks_by_article(text: str) -> bool:
    return look(text).sees(_OF_ORDER) and _BY_ARTICLE.search(text, 0, _HEAD) is not None


def cues_told(text: str, names: Sequence[Mention], *, record: bool) -> Iterator[tuple[int, Cue]]:
    """(position of a name, cue) for the members whom the words before their names tell."""
    by_article = _asks_by_article(text) and UNCHOSEN_COUNCIL.search(text) is None
    if not (by_article or in_parliament(text)) or others_meet(text):
        return
    if _FACTION_SPOKEN.search(text):
        for at, one in enumerate(names):
            if _names_faction(text, one):
                yield at, Cue("office_holder", "title_before:faction", STRONG)
    if "Lid " in text and (record or (speaks_of(_DEBATED, text) and speaks_of(MINISTER, text))):
        for at, one in enumerate(names):
            before = text[max(0, one.start - 12) : one.start]
            if _MEMBER.search(before) and _DOES.match(text, one.end) and not speaks_of(_OTHER_COMMITTEE, text):
                yield at, Cue("office_holder", "title_before:lid", _WEAK)
    for at in (
        *_given_the_floor(text, names),
        *_asking(text, names),
        *_asked(text, names),
        *signs_for_faction(text, names),
        *_elected(text, names),
        *_co_signing(text, names),
    ):
        yield at, Cue("office_holder", "list_context:told", SUPPORTING_LABEL)


def _names_faction(text: str, one: Mention) -> bool:
    """Whether a surname alone is what a faction is called after."""
    glued = _GLUED.match(one.text)
    before = text[max(0, one.start - _LONGEST_FACTION - 1) : one.start]
    found = _FACTION.search(before)
    surname = one.text[glued.end() :] if glued else one.text
    if not (glued or found) or not _SURNAME.fullmatch(surname):
        return False
    if glued and before[-1:] not in ("", " ", "(", "\n", "\t"):
        return False  # "steunfractie-Tol"
    if glued and (before.endswith("-\n") or (glued["label"] and before[-1:] != "(")):
        return False
    if is_staff(text, one.end) or _OF_CLUB.match(text, one.end):
        return False
    start = one.start if glued or found is None else one.start - len(before) + found.start()
    if _WORKS_FOR.search(text, max(0, start - _WORKS_REACH), start):
        return False  # "medewerker fractie Tol": which of the two it is, nobody can tell
    lexicon, low = load(), fold(surname)
    return low not in lexicon.first_names or low in lexicon.surnames


def _given_the_floor(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """To whom the chair of a sitting gives the floor, where nobody but members and government speaks."""
    turns = [*_TURN.finditer(text)] if "oorzitter" in text or "OORZITTER" in text else []
    if len(turns) < _LEAST_TURNS or not speaks_of(_SPEAKER, text) or speaks_of(_GUESTS, text):
        return
    for turn in turns:
        at = bisect_left(names, turn.start(), key=lambda one: one.start)
        given = False
        while at < len(names) and names[at].end <= turn.end():
            one = names[at]
            low = max(turn.start(), one.start - _FLOOR_REACH)
            given = (
                _FLOOR.search(text, low, one.start) is not None
                or (given and _NEXT_FLOOR.fullmatch(text, names[at - 1].end, one.start) is not None)
            )  # fmt: skip
            if given and _SURNAME.fullmatch(one.text) and _CALLED.match(text, one.end):
                yield at
            at += 1


def _asking(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """Who asks the government of a municipality or province in writing, each with a party that nobody has to know."""
    head = text[:_HEAD]
    title = _ASKED.search(head)
    by_article = _asks_by_article(text)
    label = _ASKS.search(head, title.start()) if title else None
    addressed = _TO_GOVERNMENT.search(head) is not None or (label is not None and "teller" in label.group())
    if label is None or not (addressed or (by_article and _OTHER_PAPER.search(head, 0, label.start()) is None)):
        return
    at = bisect_left(names, label.end(), key=lambda one: one.start)
    before = label.end()
    if at == len(names) or HONORIFICS.fullmatch(text, before, names[at].start) is None:
        return
    while at < len(names):
        sign = _SIGN.match(text, names[at].end)
        place = sign is not None and fold(sign["of"]) in load().places
        party = sign is not None and (
            _OF_HOUSES.fullmatch(sign["of"])
            or (addressed and LOCAL_PARTY.search(sign["of"]))
            or (by_article and _IN_WORDS.fullmatch(sign["of"]) and _is_of_town(sign["of"]))
        )
        if sign is None or not party or place or _is_unit(sign["of"]) or is_staff(text, names[at].end):
            return
        yield at
        if at + 1 == len(names) or _NEXT.fullmatch(text, sign.end(), names[at + 1].start) is None:
            return
        at += 1


def _is_unit(of: str) -> bool:
    """Whether the words behind a name are a department or a society; a party is often called after its town."""
    return (_UNIT if _is_of_town(of) else _NO_PARTY).search(of) is not None


def _is_of_town(of: str) -> bool:
    """Whether several words are what parties of one town call themselves, and its services and firms do not."""
    return _ends_in_town(of) and _POLITICAL.search(of) is not None


def _ends_in_town(of: str) -> bool:
    """Whether the last of several words is a town: ``Perspectief op Vlissingen``."""
    return " " in of and fold(of.rpartition(" ")[2]) in load().places


def _asked(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """``Vragensteller: A. Tol, fractie Ons Dorp`` above the answers to the questions of a council."""
    if "ractie " not in text or not _OF_COUNCIL.search(text[:_HEAD]):
        return
    for at, one in enumerate(names):
        if _OF_FACTION.match(text, one.end) and _ASKER.search(text, max(0, one.start - _FLOOR_REACH), one.start):
            yield at


def _co_signing(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """Who stand one on a line below the member that a motion is called after: ``motie van het lid A c.s. … A / B / C``.

    The block begins with that very member and ends with the first line that is more than a name.
    """
    title = _MOTION_OF.search(text) if "otie van" in text or "mendement van" in text else None
    if title is None:
        return
    alone = [at for at, one in enumerate(names) if own_line(text, one)]
    for first, at in enumerate(alone):
        if names[at].start < title.end() or names[at].text != title["mover"]:
            continue
        yield at
        for one, other in pairwise(alone[first:]):
            if (
                other != one + 1
                or not _SURNAME.fullmatch(names[other].text)
                or text[names[one].end : names[other].start].strip(" \t") != "\n"
            ):
                return
            yield other
        return


def _elected(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """Who stand as items of a list of those whose credentials a council examines."""
    if not look(text).sees(_CREDENTIALS):
        return
    for head in islice(_ELECTED.finditer(text), _MOST_LISTS):
        at = bisect_left(names, head.end(), key=lambda one: one.start)
        items = 0
        for one in range(at, min(len(names), at + _MOST_NAMES)):
            line = text.rfind("\n", 0, names[one].start) + 1
            if (
                line > head.end() + _REPORT
                or text.count("\n\n", head.end(), line) > items
                or line < head.end() - _LONGEST_FACTION
                or _NEXT_HEAD.search(text, head.end(), line)
            ):
                break
            if _NUMBERED.fullmatch(text, line, names[one].start):
                items += 1
                yield one
