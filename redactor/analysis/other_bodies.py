# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Words of meetings that are no parliament, council or government, and of who takes part in them or works for one.

Clubs, residents, tenants, staff, patients and pupils have chairs, members, factions, motions and minutes as well. The
rules that tell members by their turns are silent on a page that speaks of such a meeting: who sits in one is private.
"""

from __future__ import annotations

import re

_COUNCILS = (
    r"(?:ondernemings|personeels|medezeggenschaps|studenten|universiteits|faculteits|cliënten|patiënten|bewoners|"
    r"deelnemers|leerlingen|scholieren|jongeren|jeugd|kinder|ouder|senioren|ouderen|wijk|dorps|buurt|huurders|parochie|"
    r"kerken|participatie|familie|verwanten|stadsdeelpanel)(?:gemeente)?raad"
)
_MEETINGS = (
    r"(?:leden|bewoners|huurders|buurt|wijk|dorps|vakbonds|aandeelhouders|personeels|informatie|inloop)-?"
    r"(?:vergadering|bijeenkomst|overleg|avond|panel)"
)
_CLUBS = (
    r"(?:huurders|bewoners|buurt|wijk|dorps|sport|tennis|voetbal|hengelsport|carnavals|speeltuin|winkeliers|oudervereniging|"
    r"personeels|eigenaars|eigenaren)-?(?:vereniging|club|comité|belang)|\b(?:tennis|voetbal|korfbal|sport)club"
)
OTHER_MEETING = re.compile(
    rf"{_COUNCILS}|{_MEETINGS}|{_CLUBS}|medezeggenschap|\b(?:ALV|VvE|GMR)\b|rollenspel|debatwedstrijd|"
    r"OR-vergadering|\b(?:verslag|notulen|vergadering) (?:van de )?OR\b|"
    r"\b(?:partij)?congres\b|afdelingsvergadering|ledenraad|partijraad|\bsynode|kerkenraad|jongerendebat|"
    r"scholierendebat|\bklas \d|"
    r"hoorzitting|rondetafel|ronde tafel|bezwaarschriftencommissie|bezwaarcommissie|commissie bezwaar|huurcommissie",
    re.IGNORECASE,
)
"""somebody else meets here, or others are heard"""
CITIZEN = re.compile(
    r"\b(?:\w*[Bb]ewoners?|\w*[Bb]ewoonsters?|[Ii]nwoners?|[Ii]nwoonsters?|[Oo]mwonenden?|burgers?|Burgers|buren|buurt\w*|"
    r"wijk\w*|dorps\w*|[Ii]nsprekers?|[Ii]nspreekster|[Hh]uurders?|[Oo]uders?|[Cc]liënt(?:en)?|[Pp]atiënt(?:en)?|verontruste|"
    r"belanghebbenden?)\b"
)
"""for whom somebody speaks who is no member; "Van Wijk" is a name"""
STAFF = re.compile(
    r"medewerk|assisten|secretar|adviseur|stagiair|vrijwillig|voorlicht|ondersteun|ambtena|ambtelijk|notul|griffie|bode\b",
    re.IGNORECASE,
)
"""who works for members or for the meeting"""
LOCAL_PARTY = re.compile(
    r"[Bb]elang|Lokaal|Leefbaar|[Pp]artij\b|\bLijst\b|\bOns\b|\bOnze\b|Dorp|Stad(?!s(?:beheer|werk)|huis)|\bHart\b|Burger|"
    r"\bSamen\b|\b[Ff]ractie\b|\bGroep\b|Ouderen|Senioren|Vrij\b|Liberaal"
)
"""words that parties of one municipality have in their names, and units and employers nearly never"""
