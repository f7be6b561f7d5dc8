# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A line of a list of people: names, parties, votes and seats, and nothing that makes it a sentence.

What the list is of, its lines alone don't tell; :mod:`redactor.analysis.members.rosters` reads what stands around them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from recognizers.late import late
from recognizers.lexicon import load
from recognizers.look import Within
from redactor.analysis.members.masked import NAME, Cell
from redactor.analysis.mention import Mention
from redactor.analysis.surroundings import LOCAL_PARTY, NATIONAL_PARTY, NO_LOCAL_PARTY_OF_ROW, PARTY_OF_ROW

STAFF = re.compile(
    r"medewerk|ondersteun|secretar|assistent|contact|burger(?!lid|leden|raad|meester)|inspre|bezoek|genodigd|gast|"
    r"kandida|advis|ambtelijk|ambtena|vrijwillig|stagiair|voorlicht|woordvoerder|bestuursl|partijbestuur|\boud-|"
    r"voormalig|aangemeld(?!e leden)|aanmeld|griffi|toehoor|publiek|\bpers\b|bezwaar|klachten|welstand|rekenkamer|"
    r"cliënt|wijkraad|dorpsraad|jongerenraad|adviesra|participatie|ondernemingsraad|medezeggenschap|toezicht|"
    r"commissarissen|begeleiding|klankbord|werkgroep|stuurgroep|projectgroep|bewoner|omwonend|inwoner|deskundig|"
    r"spreekrecht|notul|bode|jurist|partner|echtgeno|in[ -]opleiding|steunfractie|schaduwfractie|fractievolg|"
    r"(?:geen|niet)[ -](?:zijnde[ ])?(?:raads|staten|kamer)?(?:lid|leden)\b",
    re.IGNORECASE,
)
"""in the lines above, or in a cell: who works for members, speaks to them, wants to be one, or sits somewhere else"""
OF_STAFF = Within(
    STAFF,
    "medewerk", "ondersteun", "secretar", "assistent", "contact", "burger", "inspre", "bezoek", "genodigd", "gast",
    "kandida", "advis", "ambtelijk", "ambtena", "vrijwillig", "stagiair", "voorlicht", "woordvoerder", "bestuursl",
    "partijbestuur", "oud-", "voormalig", "aangemeld", "aanmeld", "griffi", "toehoor", "publiek", "pers", "bezwaar",
    "klachten", "welstand", "rekenkamer", "cliënt", "raad", "adviesra", "participatie", "medezeggenschap", "toezicht",
    "commissarissen", "begeleiding", "klankbord", "groep", "bewoner", "omwonend", "inwoner", "deskundig",
    "spreekrecht", "notul", "bode", "jurist", "partner", "echtgeno", "opleiding", "fractie", "lid", "leden",
)  # fmt: skip
_OTHER = re.compile(rf"{STAFF.pattern}|steller|behandel|regie", re.IGNORECASE)
"""in the cell before or behind a name"""
ITEM = r"(?:[A-ZÀ-Þ][\w'’.-]*+[ ]?|(?:van|de|der|den|het|'t|’t|ter|ten|te|el|al|in)[ ]){1,5}"
"""a name that no recognizer saw"""
_BRACKET = r"(?:[ ]?\([^()]{1,60}\)|[ ]?\*{1,3})?"
_JOIN = r"[ ]?(?:,|;|/|&|\ben\b)[ ]?(?:en[ ])?(?:plv\.[ ]|plaatsvervangend[ ])?(?:de (?:heer|heren|dames) |mevrouw )?"
_NAMES = re.compile(
    rf"(?:(?:en|alsmede)[ ]|{ITEM}\([^()]{{1,60}}\){_JOIN}|(?:[A-Z][a-z]?\.)+[ ]?{ITEM}{_BRACKET}{_JOIN})?"
    rf"{NAME}{_BRACKET}(?:(?:{_JOIN}|[ ](?={NAME}))(?:{NAME}|{ITEM}){_BRACKET})*[ ]?[.,;:]?"
)
"""a cell that is names and brackets"""
NATIONAL = rf"(?:{NATIONAL_PARTY}|(?i:{NATIONAL_PARTY}))"
PARTY, _NO_LOCAL_PARTY = (
    late(
        rf"(?:(?:[Rr]aads|[Ss]taten)?[Ff]ractie[ ](?:van[ ](?:de[ ]|het[ ])?)?|[Ll]ijst[ ]\d{{1,2}}[.:]?[ ])?"
        rf"(?:{NATIONAL}(?:[/-]{NATIONAL})?|{of_row}(?:/[\w-]+)?|"
        rf"(?!(?:[Tt]otaal|[Gg]riffie|[Cc]ollege|[Ss]ecretariaat|[Oo]ndersteun\w+)\b)"
        rf"[A-ZÀ-Þ][\w'’ -]{{2,30}}[ ]\(\d{{1,2}}[ ]zetels?\)|Partij (?:voor|van) [\w' ]{{2,30}}|Forum)"
        r"(?:-?[Ff]ractie)?(?:[ ]?\([^)\n]{1,24}\))?[ ]?:?"
    )
    for of_row in (PARTY_OF_ROW, NO_LOCAL_PARTY_OF_ROW)
)
_NAMED_PARTY = re.compile(rf"(?i:lijst|fractie|groep|lid)[ -]{NAME}")
_IN_BRACKET = late(rf"{NAME}[ ]?\((?:[^()]{{0,30}},[ ]?)?(?P<party>{NATIONAL}|{PARTY_OF_ROW})(?:,[^()]{{0,30}})?\)")
_PARTY_FIRST = late(
    rf"(?:(?:[Rr]aads|[Ss]taten)?[Ff]ractie[ ](?:van[ ](?:de[ ]|het[ ])?)?)?"
    rf"(?P<party>{NATIONAL}(?:/\w+)?|{_NAMED_PARTY.pattern}|{PARTY_OF_ROW})[ ]?:?[ ](?P<names>{_NAMES.pattern})"
)
_OF_BODY = re.compile(r"(?:gemeente|provincie|waterschap)[ ][A-ZÀ-Þ'’].{2,30}", re.IGNORECASE)
"""for which body somebody sits in a common board"""
_LABELLED = re.compile(rf"(?P<party>[A-ZÀ-Þ][\w'’./&-]*(?:[ ][\w'’./&-]+){{0,3}})[ ]?:[ ](?P<names>{_NAMES.pattern})")
"""``BGL: A, B``: of a party, when the rows around it are"""
_PARTY_NEXT = late(rf"(?P<names>{NAME}{_BRACKET}),[ ](?:[Ff]ractie[ ])?(?P<party>{NATIONAL}|{PARTY_OF_ROW})[.,;]?")
_OF_EACH = late(rf"(?P<party>{NATIONAL}|{PARTY_OF_ROW})[ ]?:[ ](?={NAME})")
_ANNOUNCED = re.compile(r"(?:[A-ZÀ-Þ][\w ]{2,30}:[ ])?")
_OF_HOUSE = re.compile(
    rf"(?i:(?:aanwezig|present|afwezig|deelnemers?|aanwezigen)[ ](?:namens|van|uit)[ ](?:de[ ]|het[ ])?"
    rf"(?:(?:gemeente)?raad|college|provinciale staten|staten|fracties|raadsfracties|algemeen bestuur)"
    rf"|raadsleden|statenleden|kamerleden)[ ]*:[ ](?P<names>{_NAMES.pattern})"
)
"""``Aanwezig namens de raad: A, B``"""
_PARTY_LAST = re.compile(rf"(?P<names>{NAME}{_BRACKET})[ ]+(?P<party>{NATIONAL})(?![\w-]).{{0,12}}")
SEATS = r"(?:fractie)?(?:voorzitter|vz|vrz|leden|lid)"
SEAT = re.compile(
    rf"(?i:(?:(?:plv\.?|plaatsvervangend|vice-?|onder|1e|2e|eerste|tweede|de)[ ]?)*{SEATS}\.?)"
    rf"[ ]?:?[ ]?(?P<names>{_NAMES.pattern})?"
)
"""``Voorzitter: A``, ``vz A``, ``plv. leden: B, C``"""
_VOTE = re.compile(
    r"(?:v[oó]{2}r|tegen|onthouding|onthouden|afwezig|aanwezig|blanco|ja|nee|neen|m\.k\.|[vtxao]|stemt?[ ]\w{4,5})"
    r"(?:[ ]+[A-Za-z]{2,5})?",
    re.IGNORECASE,
)
_FOR_OR_AGAINST = re.compile(r"v[oó]{2}r|tegen|onthoud|blanco|ja|nee|[vt]\b|stemt", re.IGNORECASE)
_NAME_VOTES = re.compile(
    rf"(?P<names>{NAME}{_BRACKET})[ .:|–-]+(?:v[oó]{{2}}r|tegen|onthouding|blanco)[ .,;]*", re.IGNORECASE
)
MARK = re.compile(
    rf"^(?:[-–—•*◦▪·>]+|(?!{NATIONAL})[A-Z]{{1,2}}-?\d{{1,3}}[.:]?|\(?\d{{1,3}}[.):]?|[a-z][.)]|\[[ xX]?\])[ ]+"
)
_ORDINAL = re.compile(
    r"(?:[-–—•*◦▪·]|\(?\d{1,4}[.):]?|[A-Z]{1,3}-?\d{1,4}[.:]?|\d+[ ]?min\.?(?:uten)?|[\d./:-]+|vacature.{0,20}|vacant)"
)
_DEPUTY = re.compile(r"^(?:plv\.?|plaatsvervanger:?)[ ]")
_MANY = 2
"""parties on one line; more are a list of members"""
_APPENDED = re.compile(rf"(?P<names>{NAME}{_BRACKET})(?:,[ ]|[ ][–-][ ]|:[ ]|[ ]\()(?P<tail>.{{1,120}})")
"""``A. Tol, wethouder Financiën``"""
_TIGHT = re.compile(rf"{NAME}{_BRACKET}(?:[ ](?:[A-ZÀ-Þ\d][\w.'’&/-]*|[a-z]{{1,3}})){{1,6}}")
"""what the next column says one blank apart: a row among others, of whom, nobody can tell"""
_CODED = re.compile(rf"(?P<names>{NAME}{_BRACKET}(?:{_JOIN}{NAME}{_BRACKET})*)(?:[ ]c\.\s?s\.)?:[ ].+")
_WRITTEN_PARTY = re.compile(r"[A-ZÀ-Þ0-9][\w'’./& -]{1,34}")
"""what the other rows show to be a party"""
_VACANT = re.compile(r"(?:.{0,30}[ ])?(?:vacature|vacant)(?:[ ].{0,30})?", re.IGNORECASE)
_OWN = late(
    r"(?i:.*\b(?:voorzitter|vz|vrz|\w*lid|leden|wethouder|plv|vacature)\b.*"
    r"|(?:\w{2,6},[ ](?=(?:af|aan)wezig))?"
    r"(?:vanaf|tot|aan|af|afw|afwezig|aanwezig|m\.k|tijdelijk|beiden?|ziek|ziekteverlof|verlof|verhinderd"
    r"|afgemeld)\b.*)"
    rf"|(?:.*[\W_])?(?:{NATIONAL}|{PARTY_OF_ROW}|FNP)(?:[\W_].*)?|[\d ./:-]+"
)
"""what stands in brackets behind a member: a party, a seat, whether somebody is there"""
_SOMEWHERE = re.compile(rf"{NAME},[ ](?P<what>(?!\w\w?\.){ITEM})")
"""a line that is one name and where its bearer is from"""
_SENTENCE = re.compile(
    r"\b(?:is|was|zijn|waren|heeft|had|hebben|wordt|werd|zal|wil|kan|moet|die|dat|ik|wij|we|u|niet|ook|graag|belt|"
    r"vraagt|meldt|geeft|stelt|zegt|gaat|komt)\b"
)
_UNSEEN = late(
    rf"(?:[-–•*][ ]|\d{{1,3}}[.)]?[ ])?(?:(?:de heer|mevrouw|dhr\.|mw\.|mr\.|drs\.|dr\.|ir\.)[ ])*"
    rf"(?:(?:[A-Z][a-z]?\.)+[ ]?{ITEM}|{ITEM}\({NATIONAL}\)|{ITEM}, (?:[A-Z][a-z]?\.)+[a-z ]*)[ ]?(?:\([^()]*\))?"
)


def is_party(line: str) -> bool:
    """Whether a line is a party and nothing else.

    >>> is_party("Raadsfractie VVD"), is_party("Dorpspartij Vlietstede"), is_party("De VVD was tegen.")
    (True, True, False)
    """
    return (PARTY if LOCAL_PARTY.may_be_in(line) else _NO_LOCAL_PARTY).fullmatch(line) is not None


class Entry(NamedTuple):
    """A line of a list."""

    names: Sequence[int]
    """their positions in the list of the page; none: somebody who is told apart as staff"""
    party: str = ""
    """beside the names, or alone on a line above them"""
    under: bool = False
    """it stands above them"""
    guessed: bool = False
    """its party is one that only the other rows tell"""
    vote: bool = False
    bare: bool = False
    """nothing else stands in it: what could tell that it lists somebody stands around it"""
    sure: bool = False
    """``Leden: A (VVD), B (CDA)``, ``M1 A (VVD): zwembad``: tells by itself who sits there or moves something"""
    labelled: bool = False
    """it is one word and a colon before the names, which stand before guests and staff too"""
    placed: bool = False
    """``A, Tubantia``: one name, and where its bearer lives or is from"""

    @property
    def continues(self) -> bool:
        """Whether it can be the rest of a row that was wrapped."""
        return self.bare and (self.under or not self.party)


def entry_of(cells: Sequence[Cell], *, under: str, coded: bool, jobs: bool) -> Entry | None:
    """A line with a name as an entry of a list; None when it is a sentence, or says something else. No names: staff.

    ``coded``: below a line that announces motions; ``jobs``: in a register of side jobs, which tell no office.
    """
    cells = _without_marks([cell._replace(names=()) if _NAMED_PARTY.fullmatch(cell.text) else cell for cell in cells])
    first = next((at for at, cell in enumerate(cells) if cell.names), len(cells))
    if first == len(cells):
        return Entry(())
    written = cells[0].text if first == 1 else ""
    if coded and _CODED.fullmatch(cells[first].text) and _IN_BRACKET.match(cells[first].text):
        return Entry(cells[first].names, sure=True)
    cells = [_without_others(cell) for cell in cells]
    if not cells[first].names:
        return Entry(())
    told = _cell(cells[first])
    labelled = _LABELLED.fullmatch(cells[0].text) if told is None and first == 0 and len(cells) == 1 else None
    if labelled and labelled["party"].isupper() and labelled["party"].lower() not in load().abbreviations:
        return Entry(_of(cells[0].names, labelled, "names"), labelled["party"], guessed=True, labelled=True)
    if told is None or first > 1 or (written and not (PARTY.fullmatch(written) or _WRITTEN_PARTY.fullmatch(written))):
        return None
    if not told.names:
        return Entry(())
    row = _further(cells[first + 1 :], told)
    seat = SEAT.match(cells[first].text) is not None and len(set(_IN_BRACKET.findall(cells[first].text))) > 1
    guessed = bool(written) and not row.parties and not (PARTY.fullmatch(written) or _OF_BODY.fullmatch(written))
    party = row.parties[0] if row.parties else written
    if _OTHER.search(written) or (not jobs and any(_tells_other(cell.text) for cell in row.rest[:1])):
        return Entry(())
    return Entry(
        row.names,
        party or under,
        bool(under) and not party,
        guessed,
        row.vote,
        not row.rest,
        row.sure or seat or len(set(row.parties)) > _MANY,
        placed=not row.parties and _is_placed(cells[first].text),
    )


def _is_placed(text: str) -> bool:
    placed = _SOMEWHERE.fullmatch(text)
    return placed is not None and _OWN.fullmatch(placed["what"]) is None


_WHAT_SOMEBODY_IS = re.compile(r"[a-zà-ÿ][a-zà-ÿ/-]{2,}(?:[ ][a-zà-ÿ/-]{2,}){0,3}")
_PARAAF = re.compile(r"(?!ass|sec|not|jur|adv|amb|med|mdw|com|gst|insp|bew|vrij|dir|hfd|mgr|stag|chef)[a-z]{2,4}")
_SEATED = re.compile(
    r"\b(?:voorzitter|vz|vrz|lid|leden|\w+lid|wethouder|gedeputeerde|aanwezig|afwezig|burgemeester|actief)\b"
)


def _tells_other(text: str) -> bool:
    """Whether the cell behind a name says that its bearer is no member: ``huisfotograaf``, ``beleidsmedewerker``."""
    if _OTHER.search(text):
        return True
    if _PARAAF.fullmatch(text) and text not in load().words:
        return False  # small letters that somebody signed with
    return _WHAT_SOMEBODY_IS.fullmatch(text) is not None and _SEATED.search(text) is None


_NEXT_BRACKET = re.compile(r"[ ]?\((?P<what>[^\W\d_][^()\n]{2,60})\)")
_NEXT_WORDS = re.compile(r"(?:,|[ ][-–])[ ](?P<what>[A-ZÀ-Þ](?!\.|[a-z]\.)[^\n,;:.()]{2,60})[ ]*(?=\n|$)")
_LONGEST_HEAD = 40
"""characters before a name that begins its line"""
_ITEM_HEAD = re.compile(r"(?:[-–•*]|\d{1,3}[.) ]|(?:de heer|mevrouw|mw\.|dhr\.|mr\.|drs\.|ir\.|dr\.)|[ \t])*")
"""``, Tubantia`` or `` - Arcadis`` at the end of its line"""
_BEHIND = re.compile(rf"{NAME}(?:[ ]?\((?P<what>[^()]*)\))?")


def is_of_others(text: str, end: int) -> bool:
    """Whether the bracket behind a name that ends there is of somewhere else: ``(Royal HaskoningDHV)``, not ``(VVD)``.

    >>> is_of_others("A. Tol (Arcadis)", 6), is_of_others("A. Tol (CDA)", 6), is_of_others("A. Tol", 6)
    (True, False, False)
    """
    bracket = _NEXT_BRACKET.match(text, end)
    return bracket is not None and _OWN.fullmatch(bracket["what"]) is None


def is_placed(text: str, start: int, end: int) -> bool:
    """Whether a line is one name and where its bearer is from: ``A. Tol, Tubantia``.

    >>> [is_placed("A. Tol" + behind, 0, 6) for behind in (", Tubantia", " - Arcadis", ", CDA", ", B. Kuik", "")]
    [True, True, False, False, False]
    """
    line = text[max(text.rfind("\n", 0, start) + 1, start - _LONGEST_HEAD) : start]
    behind = _NEXT_WORDS.match(text, end) if _ITEM_HEAD.fullmatch(line) else None
    return behind is not None and _OWN.fullmatch(behind["what"]) is None


_GOES_ON = re.compile(r"(?:,|[ ]en)[ ](?:(?:de heer|mevrouw|mw\.|dhr\.|mr\.|drs\.|ir\.|dr\.)[ ])*")


def begins_list(text: str, names: Sequence[Mention], at: int) -> bool:
    """Whether two more names follow on the line, so that what stands behind the first is no place: ``A, B en C``."""
    return at + 2 < len(names) and all(
        _GOES_ON.fullmatch(text, one.end, other.start) is not None for one, other in pairwise(names[at : at + 3])
    )


def _without_others(cell: Cell) -> Cell:
    """A cell without the names behind which something else stands in brackets: "A (VVD), D (Royal HaskoningDHV)"."""
    if "(" not in cell.text:
        return cell
    signs = [*_BEHIND.finditer(cell.text)]
    if len(signs) != len(cell.names):
        return cell
    kept = [name for name, one in zip(cell.names, signs, strict=True) if not one["what"] or _OWN.fullmatch(one["what"])]
    return cell._replace(names=kept)


class _Told(NamedTuple):
    """What cells tell."""

    names: list[int]
    parties: tuple[str, ...] = ()
    vote: bool = False
    rest: tuple[Cell, ...] = ()
    sure: bool = False


def _further(cells: Sequence[Cell], told: _Told) -> _Told:
    """The same with what the next cells tell of those who are named."""
    names, parties, vote, rest, sure = told
    behind = bool(parties)
    for cell in cells:
        tight = _PARTY_FIRST.fullmatch(cell.text)
        if tight and parties and not rest:  # "VVD: A, B | CDA: C"
            names, parties = [*names, *_of(cell.names, tight, "names")], (*parties, tight["party"])
        elif cell.names and (rest or behind or not _NAMES.fullmatch(_DEPUTY.sub("", cell.text))):
            break  # further columns are of other people
        elif cell.names:
            names = [*names, *cell.names]
        elif not parties and PARTY.fullmatch(cell.text):
            parties = (cell.text,)
        elif _VOTE.fullmatch(cell.text):
            vote = vote or _FOR_OR_AGAINST.match(cell.text) is not None
        elif not _ORDINAL.fullmatch(cell.text) and not _UNSEEN.fullmatch(cell.text):
            rest = (*rest, cell)
    return _Told(names, parties, vote, rest, sure)


def _without_marks(cells: Sequence[Cell]) -> Sequence[Cell]:
    """Without the number, bullet or code that a row begins with, and without who sits there as what."""
    first = 0
    while first < len(cells) - 1 and not cells[first].names:
        mark = cells[first].text
        if PARTY.fullmatch(mark) or not (_ORDINAL.fullmatch(mark) or SEAT.fullmatch(mark)):
            break
        first += 1
    head = cells[first]
    return [head._replace(text=MARK.sub("", head.text, count=1)), *cells[first + 1 :]]


def _of(names: Sequence[int], found: re.Match[str], group: str) -> list[int]:
    """The names of a cell that stand in one group of what was found in it."""
    first = found.string.count(NAME, 0, found.start(group))
    return [*names[first : first + found[group].count(NAME)]]


def _of_each(text: str) -> tuple[str, ...]:
    """The parties of ``Aanwezig: VVD: A, B; CDA: C``, two at least; none when anything else stands there."""
    labels = [*_OF_EACH.finditer(text)] if text.count(f": {NAME}") >= _MANY else []
    if len(labels) < _MANY or not _ANNOUNCED.fullmatch(text, 0, labels[0].start()):
        return ()
    ends = [*(label.start() for label in labels[1:]), len(text)]
    parts = [text[label.end() : end].strip() for label, end in zip(labels, ends, strict=True)]
    return tuple(label["party"] for label in labels) if all(_NAMES.fullmatch(part) for part in parts) else ()


def _cell(cell: Cell) -> _Told | None:
    """What a cell with a name tells; None when it is a sentence."""
    text, names = cell.text, list(cell.names)
    party = _IN_BRACKET.search(text)
    parties = (party["party"],) if party else ()
    each = _of_each(text)
    if each:
        return _Told(names, each, sure=True)
    if _OF_HOUSE.fullmatch(text):
        return _Told(names, parties, sure=True)
    beside = _PARTY_NEXT.fullmatch(text)
    if _NAMES.fullmatch(text) and not beside:
        return _Told(names, parties)
    for pattern in (_PARTY_NEXT, _PARTY_FIRST, _PARTY_LAST):
        tight = pattern.fullmatch(text)
        if tight:
            return _Told(_of(names, tight, "names"), (tight["party"],))
    if _NAME_VOTES.fullmatch(text):
        return _Told(names, vote=True)
    seat = SEAT.fullmatch(text)
    if seat and seat["names"]:
        return _Told(names)
    if _TIGHT.fullmatch(text):
        return _Told([])
    more = _APPENDED.fullmatch(text)
    if more and not _SENTENCE.search(more["tail"]):
        return _Told(names[:1], parties if party and party.start() == 0 else (), rest=(Cell(more["tail"], ()),))
    return None


def is_unseen(text: str, cells: Sequence[Cell]) -> bool:
    """Whether a line without a name is a row of the list above it all the same.

    >>> is_unseen("P. de Vries (VVD)", [Cell("P. de Vries (VVD)", ())]), is_unseen("Griffie", [Cell("Griffie", ())])
    (True, False)
    """
    if _VACANT.fullmatch(text) or (len(cells) > 1 and PARTY.fullmatch(cells[0].text)):
        return True
    return _UNSEEN.fullmatch(cells[0].text) is not None and not STAFF.search(text)
