# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The head of a body and its secretary who sign together: they sign as the body itself, and under nobody's mandate.

``Namens het college, / A     B / secretaris     burgemeester`` side by side, ``Namens burgemeester en wethouders, / de
secretaris, A / de burgemeester, B`` one below the other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from recognizers.late import late
from redactor.analysis.mention import Mention
from redactor.analysis.titles.belonging import Owner
from redactor.analysis.titles.signature_columns import has_neighbour
from redactor.analysis.titles.titles import Title

_HEAD = r"(?:de[ ])?(?:(?:wnd\.|waarnemend|loco)[ -]?)?(?:burgemeester|dijkgraaf|commissaris van de koning)"
_SECRETARY = r"(?:de[ ])?(?:(?:gemeente|provincie)-?)?secretaris(?:-directeur)?"
_NAMES_BODY = re.compile(
    r"\bnamens[ ](?:het[ ]college(?![ ]van[ ](?!burgemeester|b[ ]?(?:&|en)|dijkgraaf|gedep))|"
    r"(?:het[ ]college[ ]van[ ])?(?:burgemeester[ ]en[ ]wethouders|dijkgraaf[ ]en|gedeputeerde))[^\n]*\n"
    r"(?:[^\n]*\n){0,8}?\Z",
    re.IGNORECASE,
)
_FOR_ANOTHER = re.compile(r"\b(?:deze[n]?|dit|mandaat|i\.o|b/a|b\.a|p\.o|p/o|afwezig\w*|opdracht)\b", re.IGNORECASE)
_FORMULA, _BELOW = 300, 90
"""characters above a signature in which the name of the body stands"""
_HEAD_AND_SECRETARY = re.compile(
    rf"[ \t]*(?:{_HEAD},?(?:[ ]{{2,}}|[ ]?\t[ \t]*){_SECRETARY}|"
    rf"{_SECRETARY},?(?:[ ]{{2,}}|[ ]?\t[ \t]*){_HEAD}),?[ \t]*",
    re.IGNORECASE,
)
_SIGNER = (
    r"(?:(?:mr|drs|dr|ir|ing|prof|mevrouw|mw|dhr|de heer)\.?[ ])*"
    r"(?:(?:[A-Z][a-z]?\.[ ]?)+|[A-ZÀ-Þ][\w'’-]+[ ])(?:(?:van|de|der|den|ter|ten|te|in|het|'t|von|el|al)[ ])*"
    r"[A-ZÀ-Þ][\w'’-]+(?:[ ][A-ZÀ-Þ][\w'’-]+)?"
)
"""the name of who signs, with initials or given name"""
_NOT_THEMSELVES = re.compile(r"\b(?:deze[n]?|dit|mandaat|i\.o|b/a|b\.a|p\.o|p/o|voor)\b", re.IGNORECASE)

_SIGNED_BY_COLLEGE = late(
    r"[Nn]amens[ ](?:het[ ]college[ ]van[ ])?(?:[Bb]urgemeester[ ]en[ ][Ww]ethouders|B[ ]?&[ ]?W|B[ ]en[ ]W)"
    r"(?:[ ]van[ ](?:de[ ]gemeente[ ])?[A-ZÀ-Þ][\w'’ -]{1,30})?,?[ \t]*\n(?:[ \t]*\n){0,3}"
    rf"[ \t]*(?:[Dd]e[ ])?(?:[Gg]emeente)?[Ss]ecretaris(?:,[ ]|,?[ \t]*\n(?:[ \t]*\n){{0,4}}[ \t]*){_SIGNER}[ \t]*\n"
    r"(?:[ \t]*\n){0,3}[ \t]*(?:[Dd]e[ ])?(?:(?:[Ll]oco-|[Ww]aarnemend[ ]|[Ww]nd\.[ ])?[Bb]urgemeester)"
    rf"(?:,[ ]|,?[ \t]*\n(?:[ \t]*\n){{0,4}}[ \t]*){_SIGNER}[ \t]*(?:\n|\Z)"
)
"""``Namens burgemeester en wethouders, / de secretaris, A. Tol / de burgemeester, B. Kuik``"""
_SIGNED_REACH = 140
"""characters above a secretary in which the name of the college stands"""


def college_signs(text: str, title: Title) -> bool:
    """Whether a secretary signs beside the mayor below "namens burgemeester en wethouders", and nobody else does."""
    start = text.rfind("\n", 0, title.start) + 1
    for found in _SIGNED_BY_COLLEGE.finditer(text, max(0, start - _SIGNED_REACH), title.end + 400):
        if found.start() < title.start < found.end():
            opens = text[text.rfind("\n", 0, found.start()) + 1 : found.start()]
            return not opens.strip() and _NOT_THEMSELVES.search(found.group()) is None
    return False


def signs_as_body(text: str, owner: Owner, mentions: Sequence[Mention]) -> bool:
    """Whether the line above or below two who sign beside each other is of the head of a body and its secretary."""
    name, title = mentions[owner.name], owner.title
    if college_signs(text, title):
        return True
    start, end = text.rfind("\n", 0, title.start) + 1, text.find("\n", title.end)
    if _HEAD_AND_SECRETARY.fullmatch(text, start, end if end >= 0 else len(text)) is None:
        return False
    line = text.rfind("\n", 0, min(start, name.start)) + 1 if name.start < start else start
    above = text[max(0, line - _FORMULA) : line]
    body = _NAMES_BODY.search(above)
    if body is None or _FOR_ANOTHER.search(text[line - len(above) + body.start() : max(start, name.start) + _BELOW]):
        return False
    apart = name.end <= start or 0 <= end <= name.start
    return apart and has_neighbour(text, mentions, owner.name)
