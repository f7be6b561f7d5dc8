# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Members in lists whose end the text itself tells: behind a bill, a sitting, or a label in the plural.

Whoever stands behind such a list (a sender, a clerk, a citizen who reacts) is none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recognizers.lexicon import load
from recognizers.look import Cued
from redactor.analysis.members.other_bodies import OTHER_COUNCILS
from redactor.analysis.mention import Mention, first_from
from redactor.analysis.surroundings import GOVERNMENT, OF_MEDIA, PARTY_BEHIND

_BILL = Cued(
    re.compile(
        r"\b(?:(?:initiatief)?voorstel[ ]van[ ]wet|initiatiefwetsvoorstel|initiatiefwet)"
        r"[ ]van[ ](?:de[ ]leden|het[ ](?P<one>lid))\s+",
        re.IGNORECASE,
    ),
    "van wet van ", "initiatiefwet",
)  # fmt: skip
"""``Voorstel van wet van de leden A en B``: nobody but a member of parliament moves one (Grondwet art. 82)"""
_SITTING = Cued(
    re.compile(
        r"\bvergadering[ ](?:zijn|waren)[ ](?:tegenwoordig|aanwezig)[ ](?:de[ ](?:volgende[ ])?leden|de[ ]volgenden?)"
        r"(?:,?[ ]te[ ]weten)?[ ]?:\s*",
        re.IGNORECASE,
    ),
    "vergadering zijn ", "vergadering waren ",
)  # fmt: skip
"""in the record of a council: clubs write so too"""
_VOTING = Cued(
    re.compile(
        r"(?:\A|(?<=[\n.;]))[ \t]{0,8}(?:De[ ])?(?:raads|staten|kamer)leden[ ]die[ ]\s*(?:v[oó]{2}r|tegen)"
        r"(?:\s+(?:het|de|dit|deze)\s+\w{3,20})?\s+(?:stemmen|stemden|hebben\s+gestemd)[ ]*:\s*",
        re.IGNORECASE,
    ),
    "raadsleden",
    "statenleden",
    "kamerleden",
)  # fmt: skip
"""``Raadsleden die tegen stemden: A, B``: where no council is played, nobody else votes"""
_PLAYED = re.compile(
    rf"{OTHER_COUNCILS}|\b(?:kinder|jeugd|jongeren|scholieren)parlement|\bschoolraad|medezeggenschap|oefening"
    rf"|rollenspel"
    r"|\bgroep [78]\b|schooldebat",
    re.IGNORECASE,
)
_LABEL = Cued(
    re.compile(
        r"(?:\A|\n)[ \t]*(?:wethouders|gedeputeerden|raadsleden|statenleden|(?:hoog)?heemraden)[ ]?:[ ]*\n?[ \t]*",
        re.IGNORECASE,
    ),
    "wethouders", "gedeputeerden", "raadsleden", "statenleden", "heemraden",
)  # fmt: skip
"""in the record of a council: a label in the plural, behind and below which one stands on a line"""
_BARE_LABEL = re.compile(r":[ \t]*\Z")
"""the line above is a label without a value: whose the names below both are, nobody can tell"""
_ADDRESS = r"(?:(?:de heer|de heren|de dames|mevrouw|(?:mw|dhr|mr|dr|drs|ir|[Ii]ng|prof)\.)\s*)*"
_ADDRESSED = re.compile(_ADDRESS)
_UNSEEN = r"(?:(?:van|de|der|den|het|'t|’t|ter|ten|te|el|al)[ ]|[A-ZÀ-Þ][\w'’.-]*+[ ]?){1,5}"
"""a name that no recognizer saw"""
_BRACKET = r"(?:[ ]?\((?:(?:plv\.[ ])?voorzitter|[A-ZÀ-Þ\d][^)\n]{0,39})\))?"
"""the party or place of a member; behind "(ambtenaar)" no member follows"""
_COMMA = re.compile(rf"{_BRACKET}[ ]?[,;]\s+{_ADDRESS}(?:{_UNSEEN}{_BRACKET}[,;]\s+{_ADDRESS})*")
_AND = re.compile(rf"{_BRACKET}(?:[ ]?[,;]\s+{_UNSEEN})*(?:,?[ ]|\s)en\s+{_ADDRESS}")
_COMMA_BARE = re.compile(rf"[ ]?[,;]\s+(?:{_UNSEEN}[,;]\s+)*")
_AND_BARE = re.compile(rf"(?:[ ]?[,;]\s+{_UNSEEN})*(?:,?[ ]|\s)en\s+|/")
"""between those who move a bill: they are called by their surnames; "en mevrouw A" is somebody else"""
_JOINED = re.compile(r"\s[–-]\s")
"""a span that can be two people"""
_BELOW = re.compile(rf"{_BRACKET}[ ,;]*\n[ \t•*–-]*{_ADDRESS}")
_NAMED = r"[ \t]*(?:(?:de heer|mevrouw|van|de|den|ter|ten)[ ]|(?:mw|dhr|mrs?|dr|drs|ir|ing|prof)\.)"
"""small letters that begin the next name"""
_LINE_ENDS = re.compile(rf"{_BRACKET}[ \t.,;]*(?:\Z|\n(?={_NAMED})|\n(?![ \t]*[a-zà-ÿ(]))")
"""the end of a line, below which no function in small letters goes on"""


_LETTERS = re.compile(rf"[ ]\((?!{GOVERNMENT}(?![\w-]))(?P<of>[A-Z]{{2,5}})\)")
_NEAR = 160
"""characters from one name of a list to the next but one"""


def among_parties(text: str, names: Sequence[Mention], at: int) -> bool:
    """``A (VVD), B (PBF), C (CDA)``: letters between parties are of one, whoever knows it."""
    letters = _LETTERS.match(text, names[at].end) if 0 < at < len(names) - 1 else None
    if (
        letters is None
        or letters["of"].lower() in load().abbreviations
        or OF_MEDIA.match(text[names[at].end : names[at].end + 24])
    ):
        return False
    before, behind = names[at - 1], names[at + 1]
    near = "\n" not in text[before.end : behind.end] and behind.end - before.start < _NEAR
    return (
        near and PARTY_BEHIND.match(text, before.end) is not None and PARTY_BEHIND.match(text, behind.end) is not None
    )


def of_bills(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """Who move a bill: one behind ``het lid``, and behind ``de leden`` all up to the one behind ``en``."""
    for head in _BILL.finditer(text):
        at = first_from(names, head.end())
        if at is None or names[at].start != head.end() or _JOINED.search(names[at].text):
            continue
        yield at
        if not head["one"]:
            last = _last(text, names, at)
            yield from range(at + 1, last + 1)


def of_sittings(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """Who are present by a sentence that ends with its list."""
    for head in _SITTING.finditer(text):
        at = first_from(names, head.end())
        if at is None or not _ADDRESSED.fullmatch(text, head.end(), names[at].start):
            continue
        yield from range(at, _listed_to(text, names, at) + 1)


def of_votes(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """Who voted, by a head that names them as members, up to where its list ends."""
    for head in _VOTING.finditer(text):
        at = first_from(names, head.end()) if not _PLAYED.search(text) else None
        if at is not None and _ADDRESSED.fullmatch(text, head.end(), names[at].start):
            yield from range(at, _listed_to(text, names, at) + 1)


def of_labels(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """Who stand behind a label and below it, each with nothing else on the line."""
    for head in _LABEL.finditer(text):
        line = text.rfind("\n", 0, head.start()) + 1
        if head.start() and _BARE_LABEL.search(text[line : head.start()]):
            continue
        at = first_from(names, head.end())
        if at is None or not _ADDRESSED.fullmatch(text, head.end(), names[at].start):
            continue
        while True:
            last = at
            while last + 1 < len(names) and (
                _COMMA.fullmatch(text, names[last].end, names[last + 1].start)
                or _AND.fullmatch(text, names[last].end, names[last + 1].start)
            ):
                last += 1
            if not _LINE_ENDS.match(text, names[last].end):
                break
            yield from range(at, last + 1)
            at = last + 1
            if at >= len(names) or not _BELOW.fullmatch(text, names[last].end, names[at].start):
                break


def _listed_to(text: str, names: Sequence[Mention], at: int) -> int:
    """The last of names joined by commas, and perhaps one ``en``."""
    last = at
    while last + 1 < len(names) and _COMMA.fullmatch(text, names[last].end, names[last + 1].start):
        last += 1
    return last + (last + 1 < len(names) and _AND.fullmatch(text, names[last].end, names[last + 1].start) is not None)


def _last(text: str, names: Sequence[Mention], at: int) -> int:
    """The last of names joined by commas and one ``en``; the first itself where no ``en`` ends them."""
    last = at
    while last + 1 < len(names) and _COMMA_BARE.fullmatch(text, names[last].end, names[last + 1].start):
        last += 1
    if last + 1 < len(names) and _AND_BARE.fullmatch(text, names[last].end, names[last + 1].start):
        return last + 1
    return at
