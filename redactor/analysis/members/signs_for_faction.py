# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who signs the written questions of a council for a faction: ``Namens de fractie van Ons Dorp, / A. Tol``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from recognizers.lexicon import load
from redactor.analysis.members.records import HONORIFICS
from redactor.analysis.mention import Mention
from redactor.analysis.names.spelling import fold
from redactor.analysis.surroundings import NATIONAL_PARTY

_HEAD = 600
_REACH = 140
"""characters before a name in which the faction is told"""
_FACTION_SIGNED = re.compile(
    r"ractie[ ](?:van[ ](?:de[ ]|het[ ])?)?(?P<of>[A-ZÀ-Þ0-9][\w'’&/. -]{1,40}?),?[ \t]*\n\s*[^\n]*\Z"
)
_GOES_ON = re.compile(r"\A(?:Vraag|Antwoord|Bijlage|Toelichting|\d{1,2}[.)])[ :\d]|[?]\Z")
"""what follows a signature when it isn't of the signer: questions, answers, annexes"""
_MOST_BELOW, _FOOT = 8, 400
_QUESTIONS = re.compile(
    r"\A(?:[^\n]*\n){0,4}?[^\n]{0,40}\b(?:(?:schriftelijke|mondelinge|technische)[ ](?:raads|staten)?vragen|"
    r"(?:raads|staten)vragen|art(?:ikel|\.)[ ]?\d{1,3}[ -]?vragen)\b",
    re.IGNORECASE,
)
_NO_VOTERS = re.compile(
    r"\b(?:jonge(?:ren)?|jong|schoolbestuur|medezeggen\w*|universiteit\w*|student\w*)\b|"
    r"ractie[ ](?:van[ ])?(?:Ouders|Personeel)",
    re.IGNORECASE,
)
"""others with factions, whom nobody chose for a council"""
_SIGNS_FOR = re.compile(
    r"(?:\A|\n)[ \t]*(?:Met vriendelijke groet(?:en)?,?[ ])?[Nn]amens[ ](?:de[ ])?(?:raads|staten)?fractie[ ]"
    rf"(?:van[ ](?:de[ ]|het[ ])?)?(?=[A-ZÀ-Þ0-9])[\w'’&/. -]{{2,40}},?[ \t]*\n\s{{0,6}}{HONORIFICS.pattern}\Z"
)
_SEAT_BELOW = re.compile(
    rf"(?:(?:[Rr]aads|[Ss]taten)lid|[Ff]ractievoorzitter)(?:[ ](?:van[ ])?[A-ZÀ-Þ][\w'’ &-]{{1,40}})?|{NATIONAL_PARTY}"
)


def signs_for_faction(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """Who signs written questions of a council: ``Namens de fractie van Ons Dorp, / A``, and nothing below the name
    but a seat or a party."""
    if "ractie" not in text or _QUESTIONS.search(text[:_HEAD]) is None or _NO_VOTERS.search(text):
        return
    for at, one in enumerate(names):
        if not own_line(text, one) or not _SIGNS_FOR.search(text, max(0, one.start - _REACH), one.start):
            continue
        if _of_someone(text, names, one):
            continue  # who works for "fractie Van Dam" can sign for it as well
        below = next((line.strip() for line in islice(_lines_below(text, one), _MOST_BELOW) if line.strip()), "")
        if not below or _SEAT_BELOW.fullmatch(below) or _GOES_ON.search(below):
            yield at


def _of_someone(text: str, names: Sequence[Mention], signer: Mention) -> bool:
    """Whether the faction for which somebody signs is called after a person."""
    faction = _FACTION_SIGNED.search(text, max(0, signer.start - _REACH), signer.start)
    if faction is None:
        return True
    words = faction["of"].split()
    within = any(faction.start() <= one.start < faction.end() for one in names)
    return (
        within
        or words[0] in ("Van", "De", "Den", "Der", "Ter")
        or (len(words) == 1 and fold(words[0]) in load().surnames and words[0].isalpha() and not words[0].isupper())
    )


def _lines_below(text: str, one: Mention) -> Iterator[str]:
    """The lines below that of a name, up to some hundred characters."""
    end = text.find("\n", one.end)
    yield from text[end + 1 : end + 1 + _FOOT].split("\n") if end >= 0 else ()


def own_line(text: str, one: Mention) -> bool:
    """Whether a line is a name and nothing else."""
    start = text.rfind("\n", 0, one.start) + 1
    end = text.find("\n", one.end)
    return not text[start : one.start].strip() and not text[one.end : end if end >= 0 else len(text)].strip()
