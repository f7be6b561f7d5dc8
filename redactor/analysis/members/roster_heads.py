# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a line above a list of people says of them: that they are members, or staff, guests, pupils …

Most lines of a page say nothing of the kind, and none of the patterns here is run over those: see :func:`may_tell`.
"""

from __future__ import annotations

import re

from ahocorasick_rs import AhoCorasick

from recognizers.late import late
from recognizers.look import Within, lower
from redactor.analysis.members.announced import OF_OTHER_COLUMN, OF_OTHERS, heads_others, tells_others
from redactor.analysis.members.roster_lines import OF_STAFF, SEATS

_HOUSE = (
    r"(?:(?:gemeente|eilands)?raad\b(?!\s+van\s+(?:state|toezicht|commissarissen|bestuur|advies))|provinciale\s+staten|"
    r"(?:algemeen|dagelijks)\s+bestuur\s+van\s+(?:het\s+|de\s+)?(?:\w*waterschap|hoogheemraad|GGD\b|RUD\b|"
    r"veiligheidsregio|"
    r"omgevingsdienst|gemeenschappelijke\s+regeling|metropoolregio|vervoerregio)|(?:tweede|eerste)\s+kamer|"
    r"gedeputeerde\s+staten|verenigde\s+vergadering|staten-generaal|college\s+van\s+(?:b\s?&\s?w|burgemeester))"
)
_LISTED = (
    r"(?:samenstelling|ledenlijst|leden|lijst|overzicht|namen|register|opgave|nevenfuncties|presentielijst|aanwezige?|"
    r"afwezige?|commissie|stemming|stemlijst|uitslag|benoemde|gekozen|toegelaten|"
    r"ondergetekenden)"
)
_OFFICES = (
    r"(?:(?:(?:gemeente|burger)?raads|staten|eilandsraads|(?:(?:eerste|tweede) )?kamer|ab-|db-|gs-|college)leden|"
    r"hoofdingelanden|wethouders|gedeputeerden|(?:hoog)?heemraden|(?:loco-?)?burgemeesters|senatoren|ministers|"
    r"staatssecretarissen|bewinds(?:lieden|personen)|europarlementariërs|fractie(?:voorzitters|leiders)|dijkgraven)"
)
_BETWEEN = (
    r"(?:[\s,/(-]+(?:van|der|de|het|alle|per|met|en|uit|huidige|zittende|nieuwe|namen|nevenfuncties?|"
    r"nevenbetrekkingen|belangen|burgemeester|leden|aanwezige|afwezige))*"
)
"""what may stand between the word that announces a list and whom it lists: no word for other people"""
OFFICES_ALONE = late(
    rf"(?:(?:\d{{1,2}}[.)]?|[a-z][.)])[ ])?(?:(?:de|onze|alle|volgende|aanwezige|afwezige)\s+)*"
    rf"(?:{_LISTED}\b{_BETWEEN}\s+)?{_OFFICES}(?:\s*\(\d+\))?\s*[:.]?",
    re.IGNORECASE,
)
_IS_LIST = re.compile(rf"\b{_LISTED}\b{_BETWEEN}\s*$", re.IGNORECASE)
_MEMBERS = late(rf"\b(?:leden\s+(?:van|der|uit)\s+(?:(?:de|het)\s+)?{_HOUSE}|{_OFFICES})", re.IGNORECASE)
_CHOSEN = re.compile(
    rf"\b(?:benoemde|gekozen|toegelaten)\s+leden\b(?=\s*:?$|\s+(?:leggen|van\s+(?:de\s+|het\s+)?{_HOUSE}))",
    re.IGNORECASE,
)
_OF_THEIRS = re.compile(r"\b(?:hun|partners?|echtgenot\w+|kinderen|gezin\w*|familie\w*)\b", re.IGNORECASE)
_COMPOSED = re.compile(r"\b(?:samenstelling|ledenlijst)\b", re.IGNORECASE)
_PRESENT = re.compile(rf"presentielijst\s+(?:van\s+)?(?:de\s+|het\s+)?{_HOUSE}.{{0,30}}", re.IGNORECASE)
_SEATED_IN = re.compile(
    rf"[\s:-]+(?:(?:van|de|der|het|huidige|vaste)\s+)*(?:(?:raads|staten)?commissies?|{_HOUSE})", re.IGNORECASE
)
ATTENDING = re.compile(
    r"(?:ter vergadering )?(?:aanwezig|afwezig|tegenwoordig|verhinderd)"
    r"(?: (?:zijn|waren|m\.k\.|(?:met|zonder) (?:kennisgeving|bericht)))?"
    r"(?: de (?:leden|raadsleden|dames en heren|heren|dames))?\s*:?",
    re.IGNORECASE,
)
_REGION = (
    r"(?:[ ](?:(?!\w*(?i:vereniging|commissie|raad|team|secretariaat|ondersteun|chauffeur|kring))[A-ZÀ-Þ][\w'’-]*"
    r"|en|de|aan|den)){0,5}"
)
"""where a board governs: nothing but the parts of a name"""
_BOARDS = r"(?:algemeen bestuur|dagelijks bestuur|college van dijkgraaf en (?:hoog)?heemraden|dijkgraaf|watergraaf)"
OF_BOARD = re.compile(
    rf"(?:(?:samenstelling|ledenlijst|leden)\s+(?:van\s+)?)?(?:het )?{_BOARDS}"
    r"(?:\s+(?:van\s+)?(?:de\s+|het\s+)?(?:GGD|\w*waterschap|hoogheemraadschap|veiligheidsregio|omgevingsdienst|"
    rf"metropoolregio|gemeenschappelijke regeling)\b(?-i:(?:[ ]van)?{_REGION}))?"
    r"(?:\s+per\s.{4,20})?\s*:?",
    re.IGNORECASE,
)
"""…where a water board or a common arrangement of public bodies is spoken of; clubs have boards as well"""
_ADDRESSED = re.compile(
    r"\b(?:aan|brief|geachte|t\.a\.v\.?|namens|uitnodiging|verzoek|vragen|van:|cc)(?!\w)", re.IGNORECASE
)
"""a line that speaks to members, or of what they do"""
ONE_OF_STAFF = re.compile(
    r"(?:(?:plv\.?|plaatsvervangend|waarnemend)[ ])?"
    r"(?:(?:raads|staten|commissie)?griffier|notuliste?|(?:gemeente)?secretaris(?:-directeur)?)[ ]?:[ ]",
    re.IGNORECASE,
)
"""the label of one person: rows of parties go on below it, names alone do not"""
_OF_MEMBERS = Within(
    late(
        rf"{_OFFICES}|leden|presentielijst|{_COMPOSED.pattern}|{_BOARDS}|{SEATS}|{ATTENDING.pattern}"
        rf"|{ONE_OF_STAFF.pattern}",
        re.IGNORECASE,
    ),
    "leden", "lid", "hoofdingelanden", "wethouders", "gedeputeerden", "heemraden", "burgemeesters", "senatoren",
    "ministers", "staatssecretarissen", "bewinds", "europarlementari", "fractie", "graaf", "graven", "bestuur",
    "presentielijst", "samenstelling", "voorzitter", "vz", "vrz", "wezig", "tegenwoordig", "verhinderd", "griffier",
    "notulist", "secretaris",
)  # fmt: skip
"""of each pattern of this module what no match is without"""
_CUES = AhoCorasick(
    sorted({literal for one in (_OF_MEMBERS, OF_STAFF, OF_OTHERS, OF_OTHER_COLUMN) for literal in one.literals})
)


def may_tell(line: str) -> bool:
    """Whether a line holds a word without which no pattern of this module, nor those for others, matches."""
    return bool(_CUES.find_matches_as_indexes(lower(line)))


def says_members(head: str) -> bool:
    """Whether a line above a list says that members stand in it: "Raadsleden", "Ledenlijst van de gemeenteraad"."""
    if _ADDRESSED.search(head) or _OF_THEIRS.search(head):
        return False
    if OFFICES_ALONE.fullmatch(head):
        return True
    if OF_STAFF.search(head):
        return False
    if _CHOSEN.search(head) or _PRESENT.fullmatch(head):
        return True
    members = _MEMBERS.search(head)
    if members and (members.start() == 0 or _IS_LIST.search(head[: members.start()])):
        return True
    composed = _COMPOSED.search(head)
    return composed is not None and _SEATED_IN.match(head, composed.end()) is not None


def says_others(head: str) -> bool:
    return OF_STAFF.search(head) is not None or tells_others(head) or heads_others(head)
