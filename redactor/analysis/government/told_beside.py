# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who holds or held an office by the words right at the whole name, where no title stands beside it.

"In 2014 was Anna Tol minister van Financiën", "Wethouder Tol trad af en werd opgevolgd door Jan Kuik", "De VVD, bij
monde van Jan Kuik", and a letter that ends with a name and, an empty line below it, "Wethouder Wonen". An office is
told only with what it is of (a town, a ministry, a portfolio), so "Burgemeester van Dijk" below a name is another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recognizers.late import late
from recognizers.lexicon import fold, load
from recognizers.months import MONTHS
from redactor.analysis.members.other_bodies import others_meet
from redactor.analysis.members.records import HONORIFICS, is_staff
from redactor.analysis.mention import Mention
from redactor.analysis.names.spelling import parse
from redactor.analysis.surroundings import NATIONAL_PARTY, STRONG, SUPPORTING_LABEL, Cue, in_parliament

_LOCAL = (
    r"(?:(?:loco-?|waarnemend )?[Bb]urgemeester|[Ww]ethouder|[Gg]edeputeerde|[Cc]ommissaris van de [Kk]oning(?:in)?|"
    r"[Dd]ijkgraaf|(?:[Hh]oog)?[Hh]eemraad)"
)
_NATIONAL = r"(?:[Mm]inister|[Ss]taatssecretaris)"
_TOWN = r"(?P<town>['’]?[A-ZÀ-Þs][\w'’-]+(?:[ ](?:aan den|op|van|den|de|[A-ZÀ-Þ])[\w'’ -]{2,20}?)?)"
_MINISTRY = (
    r"(?:Algemene Zaken|Buitenlandse (?:Zaken|Handel)|Binnenlandse Zaken|Justitie|Financiën|Defensie|Onderwijs|"
    r"Economische "
    r"Zaken|Landbouw|Infrastructuur|Verkeer|Volksgezondheid|Sociale Zaken|Volkshuisvesting|Wonen|Klimaat|Natuur|Asiel|"
    r"Rechtsbescherming|Veiligheid|Medische Zorg|Langdurige Zorg|Milieubeheer|Mijnbouw|Fiscaliteit|Digitale Zaken|"
    r"Digitalisering|BZK|BZ|OCW|SZW|VWS|VROM|LNV|EZK?|I&W|IenW|JenV|J&V|V&W|VRO|KGG|LVVN)"
)
_PORTFOLIO = (
    r"(?:Ruimte(?:lijke [Oo]rdening)?|Wonen|Bouwen|Volkshuisvesting|Zorg|Welzijn|Jeugd(?:zorg)?|Onderwijs|Cultuur|"
    r"Sport|"
    r"Financiën|Economie|Economische [Zz]aken|Verkeer|Vervoer|Mobiliteit|Milieu|Duurzaamheid|Klimaat|"
    r"Energie(?:transitie)?|"
    r"Landbouw|Natuur|Water|Participatie|Werk|Inkomen|Armoede|Sociale [Zz]aken|[Ss]ociaal [Dd]omein|Openbare "
    r"(?:[Oo]rde|[Rr]uimte|[Ww]erken)|Veiligheid|Dienstverlening|Bestuur|Erfgoed|Recreatie|Toerisme|Gezondheid|Beheer)"
)
_PORTFOLIOS = rf"[ ](?:(?:van|voor)[ ])?{_PORTFOLIO}(?:(?:,[ ]|,?[ ]en[ ]){_PORTFOLIO}){{0,5}}"
_OF = (
    rf"(?:{_LOCAL}(?:{_PORTFOLIOS}\b|"
    rf"[ ](?:van|te|in)[ ](?:(?:de[ ])?(?:gemeente|provincie)[ ]|het[ ](?:hoogheemraad|water)schap[ ])?{_TOWN})|"
    rf"{_NATIONAL}[ ](?:van|voor)[ ]{_MINISTRY}\b(?:,?[ ](?:en[ ])?[A-ZÀ-Þ][\w-]+){{0,4}})"
)
"""an office with what it is of"""

_OFFICE_WORDS = (
    "inister ",
    "ecretaris ",
    "urgemeester ",
    "ethouder ",
    "edeputeerde ",
    "ommissaris ",
    "ijkgraaf ",
    "eemraad ",
)
_WAS = re.compile(r"(?<![\w-])(?:was|is|werd|wordt)(?:[ ](?:toen|destijds|thans|nu))?[ ]\Z")
_HELD = late(
    rf"[ ](?:toen[ ]|destijds[ ]|thans[ ]|nog[ ])?(?:demissionair[ ]|waarnemend[ ])?{_OF}"
    r"(?=[ ]?(?:[.,;:)\n]|\Z)|[ ](?:en|die|toen|tot|tussen|namens|voor[ ](?:de|het)\b)[ ])"
    r"(?!,[ ](?:de heer|mevrouw|dhr|mevr|mw|[A-ZÀ-Þ]))(?![^.\n]{0,40}\baan het [a-z]+en\b)"
)
_IS_OF = re.compile(rf"\b(?:van|voor|met|door|aan|bij|namens|naast)\s+{HONORIFICS.pattern}\Z")
"""before somebody who is not the subject: "de zwager van Anna Tol was in 2014 wethouder" """
_LED = 24
_HELD_IN = late(
    r"[ ](?:is|was|werd)[ ](?:in[ ]\d{4}|sinds[ ](?:\w{3,9}[ ])?\d{4}|(?:van|tussen)[ ]\d{4}[ ](?:tot|en|"
    r"tot en met)[ ]\d{4}|"
    rf"tot[ ](?:\w{{3,9}}[ ])?\d{{4}})[ ](?:nog[ ])?{_OF}(?=[ ]?(?:[.,;:)\n]|\Z)|[ ](?:en|toen)[ ])"
)
_PLAYS = re.compile(
    r"toneel|musical|\brol\b|rollen|speelt|speelde|carnaval|kinder|jeugd|jongeren|nacht|roman|film|serie|spel\b|"
    r"verhaal|spelletje|quiz|koningsdag|dag\b|prijsvraag|verkleed|schaduw|\bals\b|\balsof\b|\bstel\b|droom|zogenaamd|\bniet\b|\bgeen\b|nooit|kandida|beoogd",
    re.IGNORECASE,
)
_PRIVATE = re.compile(
    r"\b(?:woon(?:t|de|achtig)|bewoner|bewoonster|inwoner|gepensioneerd|omwonende|buurman|buurvrouw|eigena|klager|"
    r"klaagster|"
    r"klacht|bezwaar|verzoek|aanvrager|huurder|patiënt|cliënt|verdacht|slachtoffer|insprek|familie|vader|moeder|zoon|"
    r"dochter|"
    r"broer|zus|opa|oma|erfgena|overle|zwager|schoon|belanghebbende|sollicit|aangever|uitkering|bijstand|wmo|dement|ziekte|"
    r"ziekenhuis|zorg(?:vraag|behoefte|indicatie)|schuld|hulpvraag|voorziening|carnaval)",
    re.IGNORECASE,
)
"""near who held an office: the text speaks of a private person, or of kin"""
_NEAR = 90

_CLOSED = late(
    r"(?:\A|\n)[ \t]*(?:Hoogachtend|(?:[Mm]et[ ])?(?:[Vv]riendelijke|[Hh]artelijke|[Bb]este)[ ]groet(?:en)?),?[ \t]*\n"
    rf"(?:[ \t]*\n){{0,7}}[ \t]*{HONORIFICS.pattern}\Z"
)
_CLOSING = 90
_BELOW = late(
    rf"[ \t]*\n(?:[ \t]*\n){{1,2}}[ \t]*(?:{_OF}|(?P<bare>{_LOCAL}))[ \t]*"
    r"(?=\Z|\n(?:[ \t]*\n){0,2}[ \t]*(?:\Z|(?:Gemeente|Provincie|Waterschap|Hoogheemraadschap|Ministerie)[ ]|"
    r"Bijlagen?\b|"
    r"(?:T|Tel|E|M|Telefoon|E-?mail)[.:]?[ ]|[Cc][Cc]:|Afschrift\b|www\.))"
)
"""the office of who signs, an empty line below the name: the last words of a letter but for the body and its data"""

_OFFICE = re.compile(
    r"burgemeester|wethouder|gedeputeerde|commissaris|dijkgraaf|heemraad|minister|staatssecretaris", re.IGNORECASE
)
_SENT_TO = re.compile(
    r"\n[ \t\n]*(?:Gemeente|Provincie|Waterschap|Hoogheemraadschap|Ministerie)[^\n]{0,40}\n"
    r"[ \t\n]*(?:t\.a\.v\.|[Tt]er attentie|Postbus|[1-9]\d{3} ?[A-Z]{2}\b)"
)
"""below the office: the head of the address that a letter goes to"""

_DATE = (
    r"(?:[ ](?:per|op|in|sinds|eind|begin|met[ ]ingang[ ]van)(?:[ ]\d{1,2})?"
    rf"(?:[ ](?:{MONTHS}|direct))?(?:[ ]\d{{4}})?)?"
)
_SUCCEEDS = late(
    r"(?:[ ]\([^()\n]{2,30}\))?"
    rf"(?:[ ](?:(?:trad|treedt){_DATE}[ ]af|(?:ging|gaat){_DATE}[ ]met[ ]pensioen|(?:stopte|stopt|vertrok|"
    rf"vertrekt){_DATE}|"
    rf"(?:nam|neemt){_DATE}[ ](?:ontslag|afscheid)|(?:legde|legt){_DATE}[ ](?:zijn|haar)[ ](?:functie|"
    rf"ambt)[ ]neer){_DATE}"
    r"(?:,|[ ]en))?[ ](?:is|werd|wordt)(?:[ ](?:toen|later|inmiddels|daarna|tijdelijk))?"
    rf"{_DATE}[ ]opgevolgd[ ]door[ \n]{HONORIFICS.pattern}"
)
_HOLDER = re.compile(
    r"(?:\A|\n|[.!?:][ \n])[ \t]*(?:[-•*][ ])?(?:De[ ])?(?:[Dd]emissionair[ ])?"
    r"(?:[Mm]inister|[Ss]taatssecretaris|(?:[Ww]aarnemend[ ])?[Bb]urgemeester|[Ww]ethouder|[Gg]edeputeerde|"
    r"[Dd]ijkgraaf|"
    r"[Hh]eemraad|[Rr]aadslid|[Ss]tatenlid|[Kk]amerlid|[Gg]emeentesecretaris|[Rr]aadsgriffier|"
    r"Commissaris van de Koning)[ ]"
    rf"{HONORIFICS.pattern}\Z"
)
_ENDS = re.compile(r"[ ]?(?:[.;\n]|\Z|\((?:VVD|CDA|PvdA|D66|[A-Z][\w ]{2,25})\)[.;\n])")
_CLERK = re.compile(r"gemeentesecretaris|raadsgriffier", re.IGNORECASE)
_BACK = 70

_SPOKEN = late(
    rf"(?:\b[Dd]e[ ])?(?<![\w-])(?:{NATIONAL_PARTY}(?:-fractie)?|(?:coalitie|oppositie|"
    rf"regerings)partij[ ]{NATIONAL_PARTY}|"
    rf"fractie[ ](?:van[ ])?(?:de[ ]|het[ ])?{NATIONAL_PARTY}),?[ ]bij[ ]monde[ ]van[ ]{HONORIFICS.pattern}\Z",
    re.IGNORECASE,
)
_SPOKEN_ENDS = re.compile(
    r"[ ]?(?:[.;\n]|\Z|,[ ]?\n|,?[ ](?:om|over|dat|en|heeft|had|is|was|wil|wilde|kan|kon|zal|zou|steunt|steunde"
    r"|stemt|stemde|vraagt|vroeg|stelt|stelde|pleit|pleitte|dient|diende|geeft|gaf|vindt|vond|acht|zegt|zei|licht|brengt|bracht"
    r"|komt|kwam|spreekt|kondigt|betoogt|bedankt|dankt|wijst|wees|verzoekt|verzocht|roept|riep|maakt|maakte|sluit|sloot"
    r"|benadrukt|complimenteert|constateert|concludeert|informeert|verklaart|gaat|ziet|hoopt|leest|houdt|bij)\b)"
)
"""what goes on behind who speaks; a function behind him may be one of the staff"""
_OUTSIDE = re.compile(r"afdeling|jongeren|bestuur|inspre|steunfractie|\boud-|leden[ ]van", re.IGNORECASE)
"""before a party: who speaks has no seat"""
_SPOKE_IN = re.compile(r"[^.\n]{0,30}\b(?:sprak|spreekt|spraken)[ ](?:\w+[ ]){0,3}in\b")


def cues_told_beside(text: str, names: Sequence[Mention]) -> Iterator[tuple[int, Cue]]:
    """(position of a name, cue) for those whom the words at their whole names show in their office."""
    if not names:
        return
    for find in (_held, _signed, _succeeding, _spoken_for):
        yield from find(text, names)


def _is_whole(one: Mention) -> bool:
    return parse(one.text).full


def _is_town(found: re.Match[str]) -> bool:
    """Whether what stands behind "burgemeester van" is no surname; a ministry or a portfolio needs no look."""
    town = found["town"]
    if town is None:
        return True
    low, known = fold(town), load()
    return low in known.places and low not in known.surnames_common


def _held(text: str, names: Sequence[Mention]) -> Iterator[tuple[int, Cue]]:
    """``was Anna Tol minister van Financiën``, ``Anna Tol was in 2014 wethouder van Almere``."""
    if not any(word in text for word in _OFFICE_WORDS):
        return
    for at, one in enumerate(names):
        behind = text[one.end : one.end + 5]
        found = None
        if behind[:1] == " " and _WAS.search(text, max(0, one.start - 14), one.start):
            found = _HELD.match(text, one.end)
        elif behind in (" was ", " werd ") or behind.startswith(" is "):
            led = _IS_OF.search(text, max(0, one.start - _LED), one.start)
            found = None if led else _HELD_IN.match(text, one.end)
        if found is None or not _is_town(found) or not _is_whole(one):
            continue
        around = text[max(0, one.start - _NEAR) : one.start], text[found.end() : found.end() + _NEAR]
        if not _PLAYS.search(around[0]) and not any(_PRIVATE.search(part) for part in around):
            yield at, Cue("office_holder", "title_after:held", SUPPORTING_LABEL)


def _is_addressee(text: str, found: re.Match[str]) -> bool:
    """Whether the office below a name is the one that the letter is for: it is greeted, or an address follows."""
    office = _OFFICE.search(found.group())
    if office and re.search(
        rf"\b(?:geachte|beste|aan de)[ ](?:heer |mevrouw |mijnheer )?{office.group().lower()}\b", text.lower()
    ):
        return True
    return _SENT_TO.match(text, found.end()) is not None


def _signed(text: str, names: Sequence[Mention]) -> Iterator[tuple[int, Cue]]:
    """Who signs a letter above an empty line and an office."""
    if "groet" not in text and "oogachtend" not in text:
        return
    for at, one in enumerate(names):
        if not _CLOSED.search(text, max(0, one.start - _CLOSING), one.start):
            continue
        found = _BELOW.match(text, one.end)
        if found is not None and not _is_addressee(text, found) and _is_town(found) and _is_whole(one):
            yield at, Cue("office_holder", "signature:below", STRONG)


def _succeeding(text: str, names: Sequence[Mention]) -> Iterator[tuple[int, Cue]]:
    """``Wethouder Tol werd opgevolgd door Jan Kuik``: the office begins the sentence, and nobody stands between."""
    if "opgevolgd" not in text:
        return
    for at, one in enumerate(names[:-1]):
        following = names[at + 1]
        if _SUCCEEDS.fullmatch(text, one.end, following.start) is None or not _ENDS.match(text, following.end):
            continue
        holder = _HOLDER.search(text, max(0, one.start - _BACK), one.start)
        if holder is not None and _is_whole(following):
            role = "senior_official" if _CLERK.search(holder.group()) else "office_holder"
            yield at + 1, Cue(role, "title_before:succeeds", SUPPORTING_LABEL)


def _spoken_for(text: str, names: Sequence[Mention]) -> Iterator[tuple[int, Cue]]:
    """``De VVD, bij monde van Jan Kuik, steunt dit``: of the party in a council or parliament."""
    if "monde van" not in text or not in_parliament(text) or others_meet(text):
        return
    for at, one in enumerate(names):
        spoken = _SPOKEN.search(text, max(0, one.start - _BACK), one.start)
        if spoken is None or _OUTSIDE.search(text, max(0, spoken.start() - 40), spoken.start()):
            continue
        if _SPOKE_IN.match(text, one.end):
            continue
        if _SPOKEN_ENDS.match(text, one.end) and not is_staff(text, one.end):
            yield at, Cue("office_holder", "title_before:spoken_for", SUPPORTING_LABEL)
