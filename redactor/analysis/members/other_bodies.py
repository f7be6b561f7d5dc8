# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Words of meetings that are no parliament, council or government, and of who takes part in them or works for one.

Clubs, residents, tenants, staff, patients and pupils have chairs, members, factions, motions and minutes as well. The
rules that tell members by their turns are silent on a page that speaks of such a meeting: who sits in one is private.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import product

from recognizers.late import late
from recognizers.look import Cued

_WHOSE_COUNCILS = (
    "ondernemings personeels medezeggenschaps studenten universiteits faculteits cliënten patiënten bewoners "
    "deelnemers leerlingen scholieren jongeren jeugd kinder ouder senioren ouderen wijk dorps buurt huurders parochie "
    "kerken participatie familie verwanten"
).split()
_COUNCILS = ("raad", "gemeenteraad")
_WHOSE_MEETINGS = (
    "leden bewoners huurders buurt wijk dorps vakbonds aandeelhouders personeels informatie inloop".split()
)
_MEETINGS = "vergadering bijeenkomst overleg avond panel platform".split()
_WHOSE_CLUBS = (
    "huurders bewoners buurt wijk dorps sport tennis voetbal hengelsport carnavals speeltuin winkeliers "
    "oudervereniging personeels eigenaars eigenaren"
).split()
_CLUBS = "vereniging club comité comite belang".split()
_SURE = (
    "medezeggenschap", "scholieren", "rollenspel", "debatwedstrijd", "or-vergadering", "afdelingsvergadering",
    "ledenraad", "partijraad", "kerkenraad", "jongerendebat", "hoorzitting", "rondetafel", "ronde tafel",
    "bezwaarschriftencommissie", "bezwaarcommissie", "commissie bezwaar", "huurcommissie",
)  # fmt: skip


def _one_of(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(words)})"


_OTHER_MEETING = Cued(
    late(
        rf"{_one_of(_WHOSE_COUNCILS)}{_one_of(_COUNCILS)}|{_one_of(_WHOSE_MEETINGS)}-?{_one_of(_MEETINGS)}"
        rf"|{_one_of(_WHOSE_CLUBS)}-?{_one_of(_CLUBS)}|\bkorfbalclub|{'|'.join(_SURE)}"
        r"|\b(?:partij)?congres\b|\bsynode|\bklas \d",
        re.IGNORECASE,
    ),
    *(whose + what for whose, what in product(_WHOSE_COUNCILS, _COUNCILS)),
    *(whose + hyphen + what for whose, hyphen, what in product(_WHOSE_MEETINGS, ("", "-"), _MEETINGS)),
    *(whose + hyphen + what for whose, hyphen, what in product(_WHOSE_CLUBS, ("", "-"), _CLUBS)),
    *_SURE,
    "korfbalclub", "congres", "synode", "klas ",
)  # fmt: skip
_SHORT = Cued(
    re.compile(r"\b(?:ALV|VvE|GMR|(?:verslag|notulen|vergadering) (?:van de )?OR)\b", re.IGNORECASE),
    "alv", "vve", "gmr", "verslag ", "notulen ", "vergadering ", opens=True,
)  # fmt: skip
OF_NO_COUNCIL = Cued(
    re.compile(
        r"\b(?:vak)?jury(?:leden|lid)?\b|\bkas(?:controle)?commissie|\brekenkamer(?:commissie)?\b|"
        r"\b(?:wijk|buurt|bewoners|dorps|informatie|inloop|thema)(?:avond|bijeenkomst|gesprek|tafel)|"
        r"\b(?:sollicitatie|selectie|feest|activiteiten)commissie",
        re.IGNORECASE,
    ),
    "jury", "kascommissie", "kascontrolecommissie", "rekenkamer", "avond", "bijeenkomst", "gesprek", "tafel",
    "commissie",
)  # fmt: skip
"""who meets there may be of a party, and was not elected to it"""
UNCHOSEN_COUNCIL = Cued(
    re.compile(
        r"\b(?:studenten|universiteits|faculteits|ondernemings|medezeggenschaps|personeels|cliënten)raad", re.IGNORECASE
    ),
    "studentenraad", "universiteitsraad", "faculteitsraad", "ondernemingsraad", "medezeggenschapsraad",
    "personeelsraad", "cliëntenraad",
)  # fmt: skip
"""councils with factions and motions that no voters of a government chose"""
OF_VOTERS = re.compile(
    r"\b(?:gemeenteraad|raads(?:lid|leden|vragen|commissie|voorstel|griffie|griffier|besluit|vergadering)|"
    r"Kamer(?:leden|lid|"
    r"stuk|vragen|brief|debat|fracties?)|(?:Tweede|Eerste) Kamer|Staten-Generaal|[Pp]rovinciale [Ss]taten|"
    r"[Ss]taten(?:lid|leden|vragen)|[Gg]emeentewet|[Ww]ethouders?|[Gg]edeputeerden?|[Dd]ijkgraaf|"
    r"college van burgemeester|"
    r"(?:thema|informatie)(?:bijeenkomst|avond)[ ](?:van[ ])?(?:de[ ])?raad(?![ ](?:van|voor)\b))\b",
    re.IGNORECASE,
)
"""what only councils and parliaments of voters have"""
PLAYED = Cued(
    re.compile(
        r"\b(?:jeugd|kinder|jongeren|scholieren|leerlingen|studenten)-?(?:gemeente|provincie)?(?:raad|parlement|staten)"
        r"|\brol(?:len)?(?:spel|verdeling)|\b(?:raads|politiek)spel\b|\bspeelstad|\bdebatwedstrijd|\btoneelstuk"
        r"|\bmusical",
        re.IGNORECASE,
    ),
    "raad", "parlement", "staten", "rollenspel", "rolspel", "rolverdeling", "rollenverdeling", "raadsspel",
    "politiekspel", "speelstad", "debatwedstrijd", "toneelstuk", "musical",
)  # fmt: skip
"""where children, pupils and players have mayors and aldermen"""
_TITLE = 120
"""characters of a page in which its title stands"""


def is_played(text: str) -> bool:
    """Whether children, pupils or players meet, by the title of a page: "Jeugdparlement 2024", in whatever hall."""
    return PLAYED.pattern.search(text, 0, _TITLE) is not None


OTHER_COUNCILS = _one_of(_WHOSE_COUNCILS) + _one_of(_COUNCILS)
"""of whom no voter chose anybody"""
OTHER_MEETING_WORDS = f"{_OTHER_MEETING.pattern.pattern}|{_SHORT.pattern.pattern}"
"""somebody else meets here, or others are heard"""
CITIZEN = re.compile(
    r"\b(?:\w*[Bb]ewoners?|\w*[Bb]ewoonsters?|[Ii]nwoners?|[Ii]nwoonsters?|[Oo]mwonenden?|burgers?|Burgers|buren|"
    r"buurt\w*|"
    r"wijk\w*|dorps\w*|[Ii]nsprekers?|[Ii]nspreekster|[Hh]uurders?|[Oo]uders?|[Cc]liënt(?:en)?|[Pp]atiënt(?:en)?|"
    r"verontruste|belanghebbenden?)\b"
)
"""for whom somebody speaks who is no member; "Van Wijk" is a name"""
STAFF = re.compile(
    r"medewerk|assisten|secretar|adviseur|stagiair|vrijwillig|voorlicht|ondersteun|ambtena|ambtelijk|notul|griffie"
    r"|bode\b",
    re.IGNORECASE,
)
"""who works for members or for the meeting"""
LOCAL_PARTY = re.compile(
    r"[Bb]elang|Lokaal|Leefbaar|[Pp]artij\b|\bLijst\b|\bOns\b|\bOnze\b|Dorp|Stad(?!s(?:beheer|werk)|huis)|\bHart\b|"
    r"Burger|\bSamen\b|\b[Ff]ractie\b|\bGroep\b|Ouderen|Senioren|Vrij\b|Liberaal"
)
"""words that parties of one municipality have in their names, and units and employers nearly never"""


def others_meet(text: str) -> bool:
    """Whether a page speaks of a meeting of others than a parliament, council or government, or of a hearing."""
    return _OTHER_MEETING.search(text) is not None or _SHORT.search(text) is not None
