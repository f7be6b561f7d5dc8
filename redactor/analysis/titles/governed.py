# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whether the office that a title names is of a public body: carnival, pupils and clubs have mayors and ministers too.

What such a title is of stands right behind it or behind the name: "burgemeester van de jeugdraad", "wethouder X van
carnavalsvereniging Y". Behind an article only bodies that govern count, since there is no end of others; without one
("wethouder van financiën", "minister voor sport") the word is mostly a field, so that clubs and games are told by name.
"""

from __future__ import annotations

import re

from recognizers.late import late
from redactor.analysis.titles.titles import Title

_PLAYERS = (
    r"(?:jeugd|kinder|jongeren|scholieren|leerlingen|studenten|ouderen|senioren|cliënten|patiënten|ondernemings|"
    r"medezeggenschaps|ouder|dorps|wijk|buurt|bewoners|huurders|kerken?|parochie|familie|deelnemers|gebruikers|sport)"
)
_OTHER = (
    rf"(?:{_PLAYERS}-?(?:gemeente|provincie)?(?:raad|raden|parlement|college|kabinet|gemeente|bestuur|staten|debat|"
    r"stad|vergadering)|[\w-]*(?:vereniging|carnaval|optocht|schutterij|gilde|toneel\w*|musical|speelstad|"
    r"ministad|quiz|rollenspel|fanfare|harmonie|koor|scouting|parochie|sportclub|voetbalclub|supporters\w*|"
    r"studentenvereniging|minimaatschappij)|(?:[\w-]*(?:stichting|school|club|bond|bedrijf|"
    rf"coöperatie|corporatie|ziekenhuis|camping|familie)|(?:{_PLAYERS}|(?-i:[a-zà-ÿ][\w-]*))?(?:klas|spel|kerk|winkel))"
    r"(?=[ ,.;)\n]|\Z)|VvE\b)"
)
"""what has mayors and ministers of its own; towns end in some of it: "van Nijkerk" is no church"""
_BRACKETS = r"(?:\s*\([^()\n]{1,40}\))?\s+"
_OTHER_NAMED = rf"(?:(?:de|het|een|onze|hun|zijn|haar|mijn)\s+)?(?:[a-zà-ÿ]+(?:e|se|er)\s+)?{_OTHER}"
_OF_OTHER = re.compile(rf"{_BRACKETS}(?i:(?:van|bij|in|voor|uit|namens)\s+{_OTHER_NAMED})")
_OF_OTHER_BEHIND = re.compile(
    rf"(?:[ ][A-ZÀ-Þ][\w&-]*){{0,3}}{_BRACKETS}(?i:(?:van|uit)\s+(?:groep\s\d|{_OTHER_NAMED}))"
)
"""behind a name the other words tell where somebody is and for whom: ``wethouder X in de kerk``"""
_OF_WHAT = re.compile(
    r"\s+van\s+(?:de|het|een|onze|hun|zijn|haar|mijn)\s+(?:[a-zà-ÿ]+(?:e|se)\s+)?(?P<noun>[a-zà-ÿ][\w-]{2,})"
)
_GOVERNS = late(
    r"(?:gemeente|stad|dorp|provincie|waterschap|heemraadschap|graafschap|regio|eiland|eilanden|land|landen|rijk|staat|"
    r"staten|unie|republiek|kanton|raad|fracties?|partij|lijst|college|rechtbank|hof|kamer|senaat|parlement|"
    r"partijen|gemeentes|plaats|plaatsen|gebied|democraten|liberalen|socialisten|zitting|zaak|financiën|portefeuilles|"
    r"bestuur|commissie|vergadering|ministeries?|departement|regering|kabinet|coalitie|oppositie|minderheid|"
    r"portefeuille|inspectie|dienst|autoriteit|agentschap|instituut|directie|zaken|kroon|koning|koningin|"
    r"bondsrepubliek|griffie|politie|rekenkamer|raden|volksvertegenwoordiging|kern|kernen|gemeenten|"
    r"provincies|waterschappen|steden|dorpen|stadsdeel|stadsdelen|district|ambassade|organisatie)\Z"
)
"""what a noun ends in of which an office can be"""
_PLAYED = frozenset(
    ("bewindspersoon", "kamerlid", "decentraal-bestuurder", "bestuurslid", "hoge-colleges", "rechter", "ambassadeur")
)
"""groups of which clubs and games have some"""


_YOUNG = re.compile(
    r"\b(?:[Kk]inder|[Jj]eugd|[Jj]ongeren|[Ss]cholieren|[Ll]eerlingen)-?(?:gemeente)?(?:raad|parlement"
    r"|college)\b[^.\n;:]*\Z"
)
_YOUNG_COUNCIL = re.compile(
    r"\b(?:kinder|jeugd|jongeren|scholieren|leerlingen)-?(?:gemeente)?(?:raad|parlement)\b", re.IGNORECASE
)
_COUNCIL = re.compile(
    r"\b(?:gemeenteraad|raads(?:vergadering|commissie|leden|lid|besluit|voorstel)|provinciale staten|"
    r"staten(?:vergadering|leden|lid|commissie)|griffie van de raad|raad van de gemeente|de raad)\b",
    re.IGNORECASE,
)
_SENTENCE = 120
_CLERKS = frozenset(("griffier", "raadsgriffier", "statengriffier", "voorzitter", "secretaris"))


def of_young_council(text: str, title: Title) -> bool:
    """Whether a clerk or chair is one of a council of children that the sentence names before.

    >>> text = "De jeugdraad koos haar als griffier. De griffier, B. Zijl, keek toe; de gemeenteraad ook."
    >>> clerks = (Title(at, at + 8, "senior_official", "gemeentesecretaris-griffier") for at in (27, 40))
    >>> [of_young_council(text, clerk) for clerk in clerks]
    [True, False]
    """
    if title.words(text) not in _CLERKS:
        return False
    near = _YOUNG.search(text, max(0, title.start - _SENTENCE), title.start)
    return near is not None or (_YOUNG_COUNCIL.search(text) is not None and _COUNCIL.search(text) is None)


def of_no_government(text: str, title: Title, end: int) -> bool:
    """Whether a title is of a club, a game or a council of pupils; ``end``: where the name of its bearer ends.

    >>> text = "De burgemeester van de jeugdraad, Anna Tol, en de burgemeester van de stad, Piet Zijl,"
    >>> mayors = (Title(at, at + 12, "office_holder", "decentraal-bestuurder") for at in (3, 50))
    >>> [of_no_government(text, mayor, end) for mayor, end in zip(mayors, (42, 84), strict=True)]
    [True, False]
    """
    if title.group in ("koninklijk", "zbo-bestuur"):
        return False
    if _OF_OTHER.match(text, title.end) or _OF_OTHER_BEHIND.match(text, end):
        return True
    if of_young_council(text, title):
        return True
    what = _OF_WHAT.match(text, title.end) if title.group in _PLAYED else None
    return what is not None and _GOVERNS.search(what["noun"]) is None
