# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whom a representative, an adviser or a secretary serves: a citizen, a firm, a club, a meeting, or a public body.

A secretary is the highest official of a municipality only where the college itself sits or signs: mayors and aldermen
meet in steering groups, regions and talks too, and those have secretaries who prepare them.
"""

from __future__ import annotations

import re

from redactor.analysis.members.record_titles import HEAD, of_water_board
from redactor.analysis.surroundings import GOVERNMENT, STRONG, Cue, speaks_of
from redactor.analysis.titles.signing import clerk_signs, signs_inline
from redactor.analysis.titles.signs_as_body import college_signs
from redactor.analysis.titles.titles import Title

_ADVISES_AT = re.compile(rf"\s+bij\s+(?!{GOVERNMENT})[A-ZÀ-Þ]")
_OF_CLUB = re.compile(r"[ ]van[ ](?:\w{2,3}[ ])?(?i:stichting|vereniging|coöperatie|VvE|[a-z]*(?:bond|fonds|club))\b")
_IN_FULL = re.compile(r"\b(?:[Ss]ecretaris-directeur|[Gg]emeentesecretaris|[Pp]rovinciesecretaris)\b")
#: there an advocate general prosecutes; at the Supreme Court he advises
_PROSECUTION = re.compile(
    r"\b(?:openbaar ministerie|gerechtshof|ressortsparket|tenlastelegging|verdachte)\b", re.IGNORECASE
)
_DEFENDANT = re.compile(
    r"\b(?:verweer(?:der|ster)|college van burgemeester|het college|de minister|de staatssecretaris|dagelijks bestuur|"
    r"de burgemeester|de korpschef|heffingsambtenaar|de inspecteur|raad van bestuur van)\b"
)
_PLAINTIFF = re.compile(
    r"\b(?:eiser(?:es)?s?|appellante?n?|verzoek(?:er|ster)s?|bezwaarmakers?|belanghebbenden?|klager|klaagster)\b"
)
_CHAIR_BESIDE = re.compile(r"[ ]?,?(?:[ ]{3,}|[ ]?\t[ \t]*)(?:[Dd]e )?[Vv]oorzitter(?!\w)|[ ][–—-][ ]")
_IN_SUPPORT = re.compile(r"\b(?:ambtelijk|ambtena|ondersteun|notul|verslag)", re.IGNORECASE)
_OF_HEARING = re.compile(r"(?<!raads)commissie|vertegenwoordigd|gemachtigde|\(lid\)")
_OTHER_TABLE = re.compile(
    r"overleg|stuurgroep|\w+groep\b|regio(?!naal)|platform|task ?force|driehoek|commissie|rekenkamer|vereniging|"
    r"\b(?!gemeenteraad)\w{2,}raad\b|tafel\b|netwerk|\bVNG\b|\bkring\b|GGD\b|omgevingsdienst|regeling\b|samenwerk|"
    r"stichting|\bbezoek|ontving|dorpsbelang|ondernemer|programma|\bproject|\bteam\b|bijeenkomst|delegatie|bestuurlijk|"
    r"conferentie|\bcomit|\bfonds\b|\bbond\b|(?-i:\b(?:Burgemeesters|Wethouders)\b)(?!:| en wethouders)",
    re.IGNORECASE,
)
"""who else meets with mayors and aldermen and has a secretary"""
_TABLE_BEFORE, _TABLE_BEHIND = 400, 100
_COLLEGE = re.compile(
    r"\bcolleges?\b(?! van bestuur)|\bB ?& ?W\b|\bb en w\b|burgemeester en wethouders|\bcollege(?:vergadering|besluit)",
    re.IGNORECASE,
)
_OWN_TABLE = re.compile(
    r"\A\s*(?:[^\n]{0,60}\n){0,2}[^\n]{0,40}\b(?:(?:besluitenlijst|notulen|verslag|presentielijst"
    r"|vergadering)\b[^\n]{0,40}\b"
    r"(?:college\b(?! van bestuur)|b ?& ?w\b|b en w\b|burgemeester en wethouders)|collegebesluit|collegevergadering)",
    re.IGNORECASE,
)
"""the title of a list or record of the college itself"""
_ALDERMAN = re.compile(r"\bwethouder\b")
_MAYOR = re.compile(r"\bburgemeester(?! en wethouder)\b")
_SEAT_ELSEWHERE = re.compile(
    r"\b(?:burgemeester|wethouder)s?\b"
    r"(?:[ ](?:van|te|uit)[ ][A-ZÀ-Þ]|[^\n;:()]{0,60}(?:\([A-ZÀ-Þ][^\n()]*\)|gemeente[ ][A-ZÀ-Þ]))"
)
"""``wethouder A. Tol (Vlietstede)``: each has a town of his own"""
_OF_ANOTHER = re.compile(
    r"[^\n;.]{0,60}?\b(?:van|bij|namens|voor|uit)[ ](?:de|het|een)[ ](?!gemeente\b|gemeentebestuur|college)"
)


def in_service(text: str, title: Title, words: str, kind: str) -> Cue | None:
    """Whom a representative, an adviser or a secretary serves, where the words around the title tell."""
    if words in ("gemachtigde", "gemachtigden") and _for_a_body(text, title):
        return Cue("civil_servant", "title_before:gemachtigde_of_body", STRONG)
    if words in ("adviseur", "adviseurs") and kind == "title_after" and _ADVISES_AT.match(text, title.end):
        return Cue("external", "title_after:adviser_of_firm", STRONG)
    if words.startswith("secretaris") and _OF_CLUB.match(text, title.end):
        return Cue("director", Title(0, 0, "", "directeur").code(kind), STRONG)
    if words == "secretaris" and (college_signs(text, title) or (of_water_board(text) and signs_inline(text, title))):
        return Cue("senior_official", Title(0, 0, "", "gemeentesecretaris-griffier").code(kind), STRONG)
    if words == "secretaris" and speaks_of(_IN_FULL, text):
        return Cue("unknown", "title_before:secretaris", 0)  # may be the one whom the page calls so in full
    if words == "advocaat-generaal" and speaks_of(_PROSECUTION, text):
        return Cue("civil_servant", Title(0, 0, "", "ovj").code(kind), STRONG)
    if words == "secretaris" and (beside_aldermen(text, title) or clerk_signs(text, title) or of_water_board(text)):
        return Cue("senior_official", Title(0, 0, "", "gemeentesecretaris-griffier").code(kind), STRONG)
    return None


def _for_a_body(text: str, title: Title) -> bool:
    """Whether a representative in a judgment or hearing speaks for the public body and not for the citizen."""
    window = text[max(0, title.start - 300) : title.start]
    body, citizen = last_match(_DEFENDANT, window), last_match(_PLAINTIFF, window)
    return body > citizen


def last_match(pattern: re.Pattern[str], text: str) -> int:
    """Where a pattern occurs last, or -1."""
    return max((found.start() for found in pattern.finditer(text)), default=-1)


def beside_aldermen(text: str, title: Title) -> bool:
    """Whether a secretary is named in one breath with mayor and aldermen of one college: the municipal secretary."""
    line = text[text.rfind("\n", 0, title.start) + 1 : title.start]
    if line.endswith("(") or _IN_SUPPORT.search(line):
        return False  # "Ambtelijk: A, B (secretaris)": of the meeting
    if _CHAIR_BESIDE.match(text, title.end):
        return False  # "De secretaris,     De voorzitter,": of a committee; "secretaris — jurist": what he is elsewhere
    window = text[max(0, title.start - 250) : title.start].lower()
    between = window.rpartition("wethouder")[2]  # "B en W, vertegenwoordigd door …; Commissie: …; Secretaris: A"
    return (
        "burgemeester" in window
        and "wethouder" in window
        and "\n\n" not in between
        and _OF_HEARING.search(between) is None
        and _sits_with_college(text, title)
    )


def _sits_with_college(text: str, title: Title) -> bool:
    """Whether those around a secretary are the college, by its name or as one mayor with several aldermen."""
    start = max(0, title.start - _TABLE_BEFORE)
    behind = title.end + _TABLE_BEHIND
    if _OWN_TABLE.search(text):  # what the college speaks about below is no meeting that it sits in
        line = text.find("\n", title.end)
        behind = min(behind, line) if line >= 0 else behind
    if _OTHER_TABLE.search(text, start, behind) or _OF_ANOTHER.match(text, title.end):
        return False
    if _COLLEGE.search(text, 0, HEAD) or _COLLEGE.search(text, start, title.end):
        return True
    window = text[start : title.end].lower()
    several = "wethouders" in window or len(_ALDERMAN.findall(window)) > 1
    elsewhere = _SEAT_ELSEWHERE.search(text, start, title.end + _TABLE_BEHIND) is not None
    return several and len(_MAYOR.findall(window)) == 1 and not elsewhere
