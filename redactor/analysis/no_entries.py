# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who stands in or below a list of members, or of office holders, and is none of them.

``Chauffeurs: A. Kuik (burgemeester Almere)``: whose driver somebody is. ``De heer Tol spreekt in`` right below those
present: a sentence; ``Insprekers`` alone on a line: another part, which in the text of a PDF no empty line sets apart.
``Tol (VVD), Kuik (ziek)``: of whom no party is told where those of the others are.
"""

from __future__ import annotations

import re

from recognizers.lexicon import load
from redactor.analysis.mention import Mention
from redactor.analysis.other_bodies import CITIZEN, STAFF
from redactor.analysis.surroundings import PARTY_OF_ROW

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
_ITEM = re.compile(r"[ \t]*(?:[-–•*]|\d{1,2}[.)])?[ \t]*[^\n:]{3,50}\([^()\n]{3,60}\)[ \t,;.]*")
_LONGEST_HEAD = 60
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
    line = text.rfind("\n", 0, one.start) + 1
    label, colon, _ = text[line : one.start].partition(":")
    if colon:
        return _tells_helpers(label)
    for _ in range(_MOST_ITEMS):
        if not line:
            return False
        above = text[text.rfind("\n", 0, line - 1) + 1 : line - 1]
        if not _ITEM.fullmatch(above):
            head = above.strip()
            return 0 < len(head) <= _LONGEST_HEAD and not head.endswith((".", ",", ";")) and _tells_helpers(head)
        line -= len(above) + 1
    return False


def _tells_helpers(head: str) -> bool:
    if _BEGINS_HELPERS.match(head):
        return True
    return _OF_HELPERS.search(head) is not None and _OF_OFFICES.search(head) is None
