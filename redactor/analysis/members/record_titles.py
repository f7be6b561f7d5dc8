# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whether a page begins as the record of a council, parliament or board does: its chair is one of the members."""

from __future__ import annotations

import re

from recognizers.late import late
from recognizers.look import Cued, Within
from redactor.analysis.members.other_bodies import is_played
from redactor.analysis.surroundings import NATIONAL_PARTY

REGIONAL = Cued(re.compile(
    r"\b(?:[Ww]aterschap\w*|[Hh]oogheemraad\w*|[Dd]ijkgraaf|[Vv]eiligheidsregio|[Gg]emeenschappelijke [Rr]egeling|GGD|"
    r"RUD|[Oo]mgevingsdienst|[Mm]etropoolregio|[Vv]ervoerregio|WATERSCHAP)"
), "waterschap", "hoogheemraad", "dijkgraaf", "veiligheidsregio", "gemeenschappelijke ", "ggd", "rud",
    "omgevingsdienst", "metropoolregio", "vervoerregio",
)  # fmt: skip
#: the head of the record of a council or parliament, in which a chair is one of its members
_RECORD = Within(late(
    r"\b(?:notulen|verslag|besluitenlijst|presentielijst)\b[^\n]{0,80}\b(?:gemeenteraad|de raad\b|raadsvergadering|"
    r"raadscommissie|provinciale staten|statencommissie|algemeen bestuur|verenigde vergadering|eilandsraad|"
    r"gedeputeerde staten|college van (?:b ?& ?w|burgemeester))"
    r"|(?:^|\n)[ \t]*(?:provinciale staten|gemeenteraad|raad der gemeente|raad van de gemeente)[^\n]{0,40}\n"
    r"(?:[ \t]*(?:staten|raads)?commissie[ ](?:(?:ruimte|mobiliteit|verkeer|energie|klimaat|economie|bestuur|"
    r"middelen|financiën|samenleving|wonen|fysiek|sociaal|leefomgeving|landbouw|natuur|water|omgeving|veiligheid)\b"
    r"[ ,]*(?:en[ ])?(?:domein\b)?){1,5}[ \t]*\n(?:[ \t]*\n)?)?"
    r"[^\n]{0,30}\b(?:notulen|verslag|besluitenlijst)"
    r"|\b(?:notulen|verslag|besluitenlijst|presentielijst)[ ](?:(?:van[ ])?de[ ])?raad\b(?! van| voor)"
    r"|\bvergadering van (?:de )?(?:gemeenteraad|raad der|provinciale staten|eerste kamer|tweede kamer|eilandsraad|"
    r"verenigde vergadering|algemeen bestuur van het waterschap)"
    r"|\bsamenstelling[^\n]{0,30}\b(?:staten|raads|kamer)commissies?|(?:aanwezig|tegenwoordig) zijn \d+ leden"
    r"|\bvaste (?:kamer)?commissie voor\b|\bverslag van een schriftelijk overleg\b"
    r"|\b(?:agenda|notulen|verslag|besluitenlijst)\b[^\n]{0,40}\bPS-vergadering"
    r"|(?:^|\n)[ \t]*(?-i:(?:Staten-Generaal|(?:Tweede|Eerste) Kamer)[^\n]{0,40}\n[ \t]*Handelingen[ ,\n])",
    re.IGNORECASE,
), "notulen", "verslag", "besluitenlijst", "presentielijst", "vergadering van", "samenstelling", " leden", "vaste ",
    "agenda", "handelingen",
)  # fmt: skip
_HEARING = re.compile(r"bezwaar|hoorzitting|hoorcommissie|klacht|medezeggenschap|ondernemingsraad", re.IGNORECASE)
"""in such a title: a committee of others sits for the council"""
_TITLED = re.compile(
    r"\A\s*(?:(?:gemeente|provincie)[ ][^\n]{2,40}\n\s*)?(?:"
    r"(?:raads|staten)commissie\b[^\n]{0,60}\b(?:verslag|notulen|besluitenlijst)\b"
    r"|(?:notulen|verslag|besluitenlijst)[ ](?:van[ ])?(?:het[ ])?"
    r"(?:raadspresidium|fractievoorzittersoverleg|presidium(?=[ ]*(?:\n|\d|van de (?:gemeente)?raad\b|gemeenteraad\b)))"
    r"|(?:raadspresidium|presidium|fractievoorzittersoverleg|seniorenconvent)(?:[ ](?:van[ ])?|[ ]?[|–-][ ]?)"
    r"(?:\w+[ ])?\d{1,2}[ -]\w+[ -]\d{4}"
    r"|(?:openbare[ ])?(?:raads|staten)vergadering[ ](?:van[ ])?(?:\w+[ ])?\d{1,2}[ ]\w+[ ]\d{4}"
    r"(?:,[ ](?:gemeente|provincie)[ ][^\n]{2,40})?[ ]*(?:\n|\Z))",
    re.IGNORECASE,
)
"""the first title of a page that is a record when those who sit there stand on it as such"""
_SITS = late(
    r"(?:^|\n)[ \t]*(?:(?:(?:plv\.[ ])?voorzitter|(?:raads|staten|commissie)?griffier)\b[ ]*(?::|[ ]{2}|\t|\n)"
    r"|(?:de[ ])?(?:dames|heren)[ ]|tegenwoordig\b)"
    rf"|(?-i:(?:^|\n)[ \t]*{NATIONAL_PARTY}[ ]?:[ ]|\({NATIONAL_PARTY}\))",
    re.IGNORECASE,
)
_CHAIRED = re.compile(
    r"(?:^|\n)[ \t]*Voorzitter[ ]?:[ ]?[^\n]{3,60}?(?:\n\s{0,4}|[ ])"
    r"(?i:(?:staten|raads|commissie)?griffier)[ ]?:[ ]?[^\n]{3}"
)
"""the labels of a chair and of a clerk below each other: only councils, parliaments and courts have clerks"""
_LISTED = re.compile(
    r"(?:^|\n)[ \t]*(?:Aanwezig|Tegenwoordig)(?:[ ]zijn)?[ ]?:?[ ]de[ ]leden[ ](?-i:[^\n]{3})(?s:.){0,500}?"
    r"\n[ \t]*(?:staten|raads|commissie)griffier[ ]?:[ ]?[^\n]{3}",
    re.IGNORECASE,
)
"""``Aanwezig: de leden A en B`` above the label of a clerk"""
_WITH_COLLEGE = re.compile(
    r"(?:^|\n)[ \t]*(?:Namens het college|College|Wethouders?|Portefeuillehouders?|Gedeputeerden?)[ ]?:", re.IGNORECASE
)
_SAT = late(
    r"\b(?:(?i:(?:staten|raads)(?:vergadering|commissie|leden)|(?:staten|raads)griffier)|PS|GS)\b(?!:)"
    rf"|\bDe VOORZITTER\b|\b(?:[Vv]ergadering|[Nn]otulen)\b(?s:.){{0,600}}\({NATIONAL_PARTY}\)"
)
"""what only councils and parliaments have: staff, courts and groups of residents meet below a chair and a clerk too"""
_NO_COUNCIL = late(
    r"recht(?:bank|er|szaak)|\b(?:gerechts)?hof\b|raad van state|tucht|zitting|eiser|appellant|verdachte|verweerder|"
    r"gedaagde|verzoek(?:er|ster)|klager|partijen|bezwaar|beroep|klacht|geschil|huurcommissie|kamer van|notari|"
    r"jeugd|kinder|jongeren|leerling|scholier|school|student|faculteit|universiteit|kerk|parochie|toneel|rollenspel|"
    r"werkgroep|klankbord|bijeenkomst|informatie(?!plicht)|inwoner|bewoner|buurt|intervisie|netwerk|driehoek|team|"
    r"\bMT\b|comit[eé]|\w*club\b|sollicitat|vertrouwens|toezicht|raad van (?:bestuur|commis|disci|advies)|"
    r"gedetineer|advoca|officier|politie|griffiersoverleg|kring|"
    r"\b(?:ondernemings|medezeggenschaps?|cli[eë]nten|bewoners|wijk|dorps|buurt)raad|medezeggenschap|vereniging|"
    r"stichting",
    re.IGNORECASE,
)
"""in such a head: a court or a board of complaints sits, or somebody plays a council"""
_OTHERS_MEET = re.compile(
    r"rooster|schoonmaak|catering|gasten|\bbodes?\b|draaiboek|ondernemingsraad|vereniging|kerkenraad|ambtelijk|"
    r"personeel|ondersteuning|techniek|facilitair|bezetting|beveilig|evaluatie|studenten|faculteit",
    re.IGNORECASE,
)
"""in such a title: staff prepare the sitting, or somebody else has a presidium"""
_TITLE_LINES = 3
_BOARD_RECORD = re.compile(
    r"\b(?:notulen|verslag|besluitenlijst|presentielijst|besluiten|vergadering)\b[^\n]{0,60}"
    r"\b(?:(?:dagelijks|algemeen) bestuur|verenigde vergadering)\b"
    r"|\b(?:algemeen|dagelijks) bestuur\b[ ]*[|:,–-][ ]*(?:notulen|verslag|besluitenlijst|presentielijst)\b",
    re.IGNORECASE,
)
"""…of a water board or a common arrangement, when one is named; clubs have boards as well"""
_WATER_BOARD = re.compile(r"\b(?:waterschap|hoogheemraad|dijkgraaf|watergraaf)", re.IGNORECASE)
CLUB = re.compile(
    r"\b(?:ondernemingsraad|OR|medezeggenschap\w*|\w*vereniging|stichting|\w*club|\w*bond|LTO|coöperatie|\w*fonds"
    r"|VvE)\b"
)
"""…whose board is a club's or the staff's, whatever body it deals with"""
_CLUB_CAPITALS = re.compile(r"\b(?:STICHTING|VERENIGING|ONDERNEMINGSRAAD|CLUB)\b")
_OF_CLUB = re.compile(r"\bstichting\b|vereniging\b|\b\w*club\b|\b(?:vak|wielren|voetbal|ouderen)bond\b", re.IGNORECASE)
HEAD = 700
"""characters of a page in which its head stands"""


def is_record(text: str) -> bool:
    """Whether a page begins as the record of a council or parliament does: its chair is one of the members."""
    head = text[:HEAD]
    titled = _RECORD.search(head)
    named = titled is not None and not _HEARING.search(titled.group()) and not _of_other_board(head, titled.group())
    return (named or _of_board(head) or _is_titled(text, head) or _has_clerk(head)) and not is_played(head)


def _of_other_board(head: str, title: str) -> bool:
    """Whether a title names a board, and it or the lines above it a club or a foundation, which have boards too."""
    if "bestuur" not in title.lower():
        return False
    end = head.find("\n", head.find(title) + len(title))
    above = head[: end if end >= 0 else len(head)]
    return _OF_CLUB.search(above) is not None


def _has_clerk(head: str) -> bool:
    """Whether the head of a page names the chair and the clerk of what met, or its members, those of the college and
    the clerk, and no court or play of one."""
    chaired = _CHAIRED.search(head) is not None and _SAT.search(head) is not None
    listed = _LISTED.search(head) is not None and _WITH_COLLEGE.search(head) is not None
    return (chaired or listed) and not _NO_COUNCIL.search(head)


def _is_titled(text: str, head: str) -> bool:
    """Whether the first title is of a sitting or committee of a council and the page names those in it as members."""
    if _TITLED.search(head) is None:
        return False
    title = [line for line in head.split("\n") if line.strip()][:_TITLE_LINES]
    return _SITS.search(text) is not None and not any(map(_OTHERS_MEET.search, title))


def of_water_board(text: str) -> bool:
    """Whether a page is the record of a water board, whose secretary is its highest official."""
    head = text[:HEAD]
    return _WATER_BOARD.search(head) is not None and _of_board(head)


_BOARD_TITLE = re.compile(r"\b(?:algemeen|dagelijks) bestuur\b|\b(?:AB|DB)[- ]vergadering\b", re.IGNORECASE)
_WATER_SEATS = re.compile(r"\b(?:dijkgraaf|watergraaf|\w*heemra(?:ad|den)|hoofdingeland\w*)\b", re.IGNORECASE)


def of_joint_board(text: str) -> bool:
    """Whether a page begins as the record of the board of a common arrangement, and not of a water board or an island.

    At its table its directors, commanders and secretaries sit among the mayors, and nothing tells who is which.
    """
    head = text[:HEAD]
    title = "\n".join([line for line in head.split("\n") if line.strip()][:_TITLE_LINES])
    if _BOARD_TITLE.search(title) is None or _WATER_SEATS.search(head):
        return False
    return not (_WATER_BOARD.search(title) or "openbaar lichaam" in title.lower())


def _of_board(head: str) -> bool:
    titled = _BOARD_RECORD.search(head)
    if titled is None or REGIONAL.search(head) is None or _of_other_board(head, titled.group()):
        return False
    return CLUB.search(head) is None and _CLUB_CAPITALS.search(head) is None
