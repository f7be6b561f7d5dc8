# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who stands in or below a list of members, or of office holders, and is none of them.

``Chauffeurs: A. Kuik (burgemeester Almere)``: whose driver somebody is. ``De heer Tol spreekt in`` right below those
present: a sentence; ``Insprekers`` alone on a line: another part, which in the text of a PDF no empty line sets apart.
``Tol (VVD), Kuik (ziek)``: of whom no party is told where those of the others are.
"""

from __future__ import annotations

import re

from recognizers.lexicon import fold, load
from redactor.analysis.members.other_bodies import CITIZEN, OF_NO_COUNCIL, PLAYED, STAFF
from redactor.analysis.mention import Mention
from redactor.analysis.surroundings import PARTY_OF_ROW
from redactor.analysis.titles.titles import Title

_OPENS_SENTENCE = re.compile(r"[ \t]*(?:[Dd]e heer|[Mm]evrouw|[Mm]eneer|[Dd]hr\.|[Mm]w\.)[ ]")
_SENTENCE = re.compile(
    r"[ ](?!(?:en|van|namens|wegens|met|zonder|m)\b|(?:\w+ )?(?:af|aan)wezig)[a-zà-ÿ]+[ ]|"
    rf",[ ](?:een[ ]|de[ ])?{CITIZEN.pattern}"
)
_OWN_LINE = re.compile(r"\n[ \t]*([A-ZÀ-Þ][a-zà-ÿ]{3,24}):?[ \t]*(?=\n)")
_REASON = re.compile(
    r"[ ]\((?:wegens )?(?:ziek|ziekte|vakantie|verlof|zwangerschap\w*|bevalling\w*|ziekteverlof|ouderschapsverlof|vrij|"
    r"thuis|quarantaine|corona)\)"
)
_PARTY = re.compile(PARTY_OF_ROW)
_IN_PARTY = re.compile(rf"\({PARTY_OF_ROW}\)")
_BEGINS_HELPERS = re.compile(
    r"\W*(?:chauffeur|sollicita|kandida|patiënt|cliënt|contact|aanspreek|secretares|bestuurssecretar|notulist|stagiair|"
    r"melder|bedreig|verdacht|getuige|bode|beveilig|lijfwacht|partner|echtgeno|familie|kinderen|ouders|assistent|"
    r"(?:politiek |persoonlijk )?(?:adviseur|assistent)|vervanger|woordvoerder|bezwaarmaker|klager|vrijwillig|"
    r"ambtelijk(?! en bestuurlijk)|medewerk|begeleid|rijders|verzorg)",
    re.IGNORECASE,
)
_OF_HELPERS = re.compile(
    rf"{STAFF.pattern}|chauffeur|sollicita|beveilig|\bbodes?\b|vervanger|woordvoer|contactperso|aanspreek",
    re.IGNORECASE,
)
_OF_OFFICES = re.compile(
    r"burgemeesters|wethouders|gedeputeerden|bestuurders|ministers|college|bestuurlijk|portefeuille", re.IGNORECASE
)
"""with helpers in one head: both are listed"""
_AMONG_OFFICIALS = re.compile(r"[ \t•*–-]*[Aa]mbtelijk(?:[ ]aanwezig)?[ ]?")
_HIGHEST = frozenset(("gemeentesecretaris", "provinciesecretaris", "secretaris-directeur"))
_OF_COUNCIL = re.compile(r"raad|staten|fractie|politie|\bkamer|commissieleden", re.IGNORECASE)
_ITEM = re.compile(r"[ \t]*(?:[-–•*]|\d{1,2}[.)])?[ \t]*[^\n:]{3,50}\([^()\n]{3,60}\)[ \t,;.]*")
_GAME = re.compile(
    r"(?:\A|\n)[ \t]*[^\n.:]{0,30}\b(?:rol(?:len)?(?:spel|verdeling)|raadsspel|speelstad|debatwedstrijd|toneelstuk|"
    r"musical)[^\n.]{0,40}(?=:|\n)",
    re.IGNORECASE,
)
"""a heading or a label of what is played"""
_OF_PUPIL = re.compile(r"[ ]?[,(][ ]?(?:groep|klas|\d{1,2}[ ]jaar|leerling)\b")
_HEADS_AUDIENCE = re.compile(
    r"\W*(?:(?:op|vanaf)[ ]de[ ]|ook[ ])?(?:publiek|tribune|toehoorders?|gast(?:en)?\b|genodigden?|bezoek|"
    r"inwoners?\b|bewoners?\b|omwonende|belangstellende|pers\b|media\b|insprek|ambtelijk|ambtena|kandida)",
    re.IGNORECASE,
)
"""who hears a council and sits in none, of whichever party they are"""
_PAPER = re.compile(r"(?:dag|week)blad[ ]|(?:krant|omroep|redactie|radio)[ ]")
_FROM = re.compile(
    r"(?:,|[ ][–-])[ ](?P<what>(?:[A-Za-zÀ-þ][\w'’&-]*[ ]){0,3}?[A-ZÀ-Þ][\w'’&-]+)[ ]*(?=[\n,;]|[ ]en[ ]|\Z)"
)
_LONGEST_HEAD = 60
_NEAR_PLAY = 300
"""characters before a name in which the game stands"""
_MOST_ITEMS = 20


def is_no_entry(text: str, one: Mention) -> bool:
    """Whether a name begins a sentence below a list, or why somebody is away stands where others have their party."""
    line = text.rfind("\n", 0, one.start) + 1
    if _OPENS_SENTENCE.fullmatch(text, line, one.start) and _SENTENCE.match(text, one.end):
        return True
    return _REASON.match(text, one.end) is not None and _IN_PARTY.search(text, line, one.end) is not None


def holds_heading(gap: str) -> bool:
    """Whether a line between two names is one word that begins another part, and no surname that nobody saw.

    >>> holds_heading("\\nInsprekers\\nMevrouw "), holds_heading("\\nKuik\\nMevrouw ")
    (True, False)
    """
    lexicon = load()
    for line in _OWN_LINE.finditer(gap):
        low = line[1].lower()
        if low in lexicon.words and (low not in lexicon.surnames or low in lexicon.never_names):
            return True
    return False


def helps(text: str, one: Mention) -> bool:
    """Whether the head of the list in which a name stands says that helpers, candidates or citizens are listed."""
    return _tells_helpers(_head(text, one))


def heads_officials(text: str, title: Title, one: Mention) -> bool:
    """Whether a bracket that holds the highest office of a body alone stands behind a name among its civil servants.

    ``Ambtelijk: A. Tol (gemeentesecretaris)``: "ambtelijke ondersteuning" would be somebody of that one's office.

    >>> text = "Ambtelijk: A. Tol (gemeentesecretaris)"
    >>> title = Title(19, 37, "senior_official", "gemeentesecretaris-griffier")
    >>> heads_officials(text, title, Mention(0, 11, 17, "PERSON", "A. Tol", 1.0, ""))
    True
    """
    alone = text.startswith(")", title.end) and text[one.end : title.start] == " ("
    own = text[title.start : title.end].lower() in _HIGHEST  # "(oud-gemeentesecretaris)", "(plv. gemeentesecretaris)"
    return alone and own and not title.former and _AMONG_OFFICIALS.fullmatch(_head(text, one)) is not None


def is_from(text: str, end: int) -> bool:
    """Whether behind a name that ends there stands a well-known paper, firm or body, which is no surname as well.

    >>> [is_from("A. Tol" + behind, 6) for behind in (", Tubantia", " – Vitens en B. Kuik", ", Van Oord", ", CDA")]
    [True, True, False, False]
    """
    told = _FROM.match(text, end)
    if told is not None and _PAPER.match(told["what"]):
        return True
    if told is None or _PARTY.fullmatch(told["what"]):
        return False
    lexicon = load()
    low = fold(told["what"].lower())
    if low.rpartition(" ")[2] in lexicon.surnames or low in ("forum", "fryslân"):
        return False  # "Van Oord" is somebody as well; parties are called so for short
    if told["what"].isupper():
        return low in lexicon.bodies  # parties are called by letters too
    return any(low in those for those in (lexicon.famous, lexicon.bodies, lexicon.never_names, lexicon.proper))


def judges(text: str, one: Mention) -> bool:
    """Whether the head of the list in which a name stands says that a jury, an audience or the like is listed: a party
    beside a name tells nothing there.

    >>> jury = "Leden van de jury: A. Tol (VVD), B. Kuik (CDA)"
    >>> judges(jury, Mention(0, 19, 25, "PERSON", "A. Tol", 1.0, ""))
    True
    """
    head = _head(text, one)
    others = OF_NO_COUNCIL.pattern.search(head) or _HEADS_AUDIENCE.match(head)
    return others is not None and not (_OF_COUNCIL.search(head) or "(" in head)


def plays(text: str, title: Title, one: Mention) -> bool:
    """Whether an office is one of a game, or fills a bracket behind a name in a council of children.

    >>> game = "Rollenspel in de klas:  Burgemeester: A. Tol"
    >>> plays(game, Title(24, 36, "office_holder", ""), Mention(0, 38, 44, "PERSON", "A. Tol", 1.0, ""))
    True
    """
    if PLAYED.search(text) is None:
        return False
    if _OF_PUPIL.match(text, one.end):
        return True
    near = max(0, min(one.start, title.start) - _NEAR_PLAY)
    if _GAME.search(text, near, max(one.start, title.start)):
        return True
    bracket = text.startswith(")", title.end)
    return bracket and PLAYED.pattern.search(text, near, one.start) is not None


def _head(text: str, one: Mention) -> str:
    """The label of the line on which a name stands, or the line above the list; empty when there is none."""
    line = text.rfind("\n", 0, one.start) + 1
    label, colon, _ = text[line : one.start].partition(":")
    if colon:
        return label
    for _ in range(_MOST_ITEMS):
        if not line:
            return ""
        above = text[text.rfind("\n", 0, line - 1) + 1 : line - 1]
        if not _ITEM.fullmatch(above):
            head = above.strip()
            return head if 0 < len(head) <= _LONGEST_HEAD and not head.endswith((".", ",", ";")) else ""
        line -= len(above) + 1
    return ""


def _tells_helpers(head: str) -> bool:
    if _BEGINS_HELPERS.match(head):
        return True
    return _OF_HELPERS.search(head) is not None and _OF_OFFICES.search(head) is None
