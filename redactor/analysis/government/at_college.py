# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who stands without a title where a college sits or speaks, so that "gedeputeerde Tol" further on is that person.

``Namens GS: de heer Jan Tol`` in the head of a record, ``Aanwezig: A. Tol, B. Kuik`` below what a college decided. It
tells no office by itself, as civil servants speak for a college and sit with it too: only a page that calls the same
surname an alderman, a mayor or a member of the executive, and names nobody else with it, ties the two.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from redactor.analysis.members.other_bodies import others_meet
from redactor.analysis.members.record_titles import HEAD, is_record
from redactor.analysis.members.records import HONORIFICS, is_staff
from redactor.analysis.mention import Mention
from redactor.analysis.surroundings import Cue

AT_COLLEGE = "list_context:college"
MEMBER_OF_COLLEGE = "title_before:decentraal-bestuurder"
_GOVERNMENT = (
    r"(?:GS|gedeputeerde staten|college(?: van (?:B ?& ?W|B en W|burgemeester en wethouders|GS|gedeputeerde staten))?)"
)
_SPEAKS = re.compile(rf"(?:\A|\n)[ \t]*Namens (?:het )?{_GOVERNMENT}[ ]?:[ \t]+", re.IGNORECASE)
_DECIDED = re.compile(
    rf"(?:\A|\n)[ \t]*Besluit (?:van )?(?:het )?{_GOVERNMENT}(?= d\.d\.| van \d| \d|,|:)[^\n]{{0,140}}\n"
    r"[ \t]*Aanwezig[ ]?:[ \t]+",
    re.IGNORECASE,
)
_PROMISED = re.compile(
    r"(?:\A|\n)[ \t]*(?:[-–•*][ ]|\d{1,2}[a-z]?[.)][ ])?Toezegging(?:[ ][A-Z]{0,4}[\d./-]{1,12})?[ ]?:[ \t]+",
    re.IGNORECASE,
)
_PROMISES = re.compile(
    r"[ ](?:(?:zegt|zegde)[ ](?:\w+[ ]){0,3}toe\b|(?:zal|gaat)[ ]|(?:informeert|bericht|antwoordt|rapporteert|stuurt|"
    r"zendt|komt|legt|onderzoekt|bespreekt|kijkt|neemt)[ ])"
)
"""what who governs promised a council, as its record marks it"""
_NEXT = re.compile(rf"(?:,|;|[ ]en)[ ]{HONORIFICS.pattern}")
_ENDS = re.compile(
    r"[ \t]*(?:\n|\Z|[,;][ ](?=[A-ZÀ-Þ]|(?:de heer|mevrouw|mw\.|dhr\.)[ ])|[ ]en[ ](?=[A-ZÀ-Þ]|de heer|mevrouw))"
)
"""behind a name: no function, employer or bracket"""


def cues_of_college(text: str, names: Sequence[Mention]) -> Iterator[tuple[int, Cue]]:
    """(position of a name, cue of no strength) for those who speak for a college or were there when it decided."""
    heads = [*_DECIDED.finditer(text)] if "anwezig" in text and "esluit" in text else []
    if "amens" in text and is_record(text) and not others_meet(text):
        heads += _SPEAKS.finditer(text, 0, HEAD)
    for head in heads:
        at, before = bisect_left(names, head.end(), key=lambda one: one.start), head.end()
        pattern = HONORIFICS
        while at < len(names) and pattern.fullmatch(text, before, names[at].start):
            if not _ENDS.match(text, names[at].end) or is_staff(text, names[at].end):
                break
            yield at, Cue("unknown", AT_COLLEGE, 0)
            before, at, pattern = names[at].end, at + 1, _NEXT
    for head in _PROMISED.finditer(text) if "oezegging" in text and not others_meet(text) else ():
        at = bisect_left(names, head.end(), key=lambda one: one.start)
        if at == len(names) or not HONORIFICS.fullmatch(text, head.end(), names[at].start):
            continue
        if _PROMISES.match(text, names[at].end):
            yield at, Cue("unknown", AT_COLLEGE, 0)
