# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whether the label before or above a name is of members, or of others who have a party (``Gasten: A (VVD)``)."""

from __future__ import annotations

import re

DEGREES = ("RA", "RC", "RB", "MA", "MSc", "MBA", "MPA", "LLM", "BSc")
NO_PARTY = "".join(
    rf"(?<!{one}partij)" for one in "Weder Tegen Contract Aannemers Markt Derde Proces Eis Mede Keten".split()
)
"""behind a word in -partij: it is no political one (looked at last, so that it costs nothing elsewhere)"""
SPELLED = re.compile(
    rf",\s*\(|[ ](?:{'|'.join(DEGREES)})[ ]\(|"
    r"\s*\([^()]*(?:D 66|Groen Links|Christen Unie|WaterNatuurlijk|van de Arbeid)",
    re.IGNORECASE,
)
"""a party behind a degree or a comma, or in words that stand apart: anybody's in a list of others"""
_LABEL_OF_MEMBERS = re.compile(
    r"(?:\b(?:(?:aan|af)wezig(?:en)?|tegenwoordig|verhinderd|afgemeld|absent|presentielijst|deelnemers|leden|lid|"
    r"\w*raadsle?i?d(?:en)?|(?:gemeente)?raad|statenle?i?d(?:en)?|staten|fracties?|fractievoorzitters?|"
    r"(?:plv\. |plaatsvervangend |vice-)?voorzitter|wethouders?|gedeputeerden?|college|voor|tegen|"
    r"(?:mede-?)?indieners?|ingediend door|woordvoerders?|\w*commissie|hoofdingelanden|heemra(?:ad|den)|bestuursleden|"
    r"vragenstellers?|vragen van|motie van|sprekers|namens)\b[^:\n]{0,40})",
    re.IGNORECASE,
)
"""begins with who has a seat"""
_LABEL_OF_OTHERS = re.compile(
    r"ambt|medewerk|assist|secreta|advis|stagiair|vrijwillig|voorlicht|ondersteun|notul|griffie|bode\b|sollicit|\bgast|"
    r"genodigd|trainee|onderzoek|accountant|woner|omwonend|inspre|steunfractie|\bteam|afdeling|partij|woonachtig|student|"
    r"kandida|\bpers\b|journalist|contact|chauffeur|rekenkamer|bezwaar|"
    r"klacht|lintje|onderscheid|gedecoreer|ereburger|jury|adviesraad|klankbord|toezicht",
    re.IGNORECASE,
)
_GIVEN_TO_OTHERS = re.compile(
    r"\b(?:lintjes?|onderscheiding\w*|klacht\w*|sollicita\w+|\w*gesprek(?:ken)?|stages?|brie(?:f|ven))"
    r"[ ](?:van|voor|aan|met)[ ]",
    re.IGNORECASE,
)
_WORKS_BEHIND = re.compile(
    r"[^()\n]*\([^()\n]*\),?[ ](?:\w*(?:medewerk|assist|secreta|advis|stagiair|griff|notul|voorlicht))"
)
"""``A (Groen Links), medewerker``"""


_WORKS_FOR = re.compile(
    r"[)\s,;–-]{0,4}(?!(?<=\n)[^\n:|\t]{0,40}(?:[:|\t]|[ ]{2}))"
    r"(?:fractie-?)?(?:medewerk|assisten|secretar|adviseur|beleids|stagiair|vrijwillig|voorlicht|ondersteun"
    r"|ambtena|bureau)",
    re.IGNORECASE,
)
"""what somebody does for a faction, behind its name: ``A, fractie CDA, medewerker``; a label below is the next one's"""
_CONTACT = re.compile(
    r"(?:contact(?:persoon)?|inlichtingen|informatie|secretariaat|aanmelden)\b[^\n:]{0,20}:[ \t]*"
    r"(?:(?:mevrouw|mw\.?|de heer|dhr\.?|drs\.?|mr\.?)[ ])*\Z",
    re.IGNORECASE,
)
"""whom to ask, who works for those who sit: ``Contact: A (VVD)``"""
_HEADING = 60
_MOST_ROWS = 60
"""between a label that ends a line and the last name below it"""


def heads_others(text: str, start: int) -> bool:
    """Whether the label of the line of a name, or the one that ends a line above it, is of no members."""
    line = text.rfind("\n", 0, start) + 1
    if _GIVEN_TO_OTHERS.search(text, line, start) or _WORKS_BEHIND.match(text, start):
        return True
    label, sign, _ = text[line:start].rpartition(": ")
    gap = False
    for _row in range(_MOST_ROWS):
        if sign or line == 0:
            break
        above = text.rfind("\n", 0, line - 1) + 1
        row = text[above : line - 1].rstrip()
        if not row and gap:
            break
        gap = gap or not row
        if "(" not in row and len(row) < _HEADING and not row.endswith(":") and _LABEL_OF_OTHERS.search(row):
            return True  # a heading without its colon
        if row and gap and not row.endswith(":"):
            break
        label, sign, line = row.removesuffix(":"), ":" if row.endswith(":") else "", above
    if not sign:
        return False
    own = re.split(r"[,;.(|\t]|[ ]{2}", label)[-1].strip()
    return _LABEL_OF_MEMBERS.match(own) is None or _LABEL_OF_OTHERS.search(own) is not None


def works_for(before: str, behind: str) -> bool:
    """Whether somebody works for a party: told right ``behind`` it, or by a label for whom to ask ``before`` the name.

    >>> works_for("Van: ", ", medewerker"), works_for("Contact: mw. ", ")"), works_for("Van: ", ")")
    (True, True, False)
    """
    return _WORKS_FOR.match(behind) is not None or _CONTACT.search(before) is not None
