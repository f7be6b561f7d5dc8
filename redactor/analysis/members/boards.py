# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whether a board is one of a public body: clubs, schools and foundations have a "dagelijks bestuur" as well."""

from __future__ import annotations

import re

from recognizers.look import Cued, look, stems
from redactor.analysis.members.other_bodies import others_meet
from redactor.analysis.members.record_titles import CLUB, HEAD, REGIONAL
from redactor.analysis.surroundings import speaks_of

_BOARD = re.compile(r"(?:algemeen|dagelijks) bestuur", re.IGNORECASE)
_DISTRICT = re.compile(r"\b(?:[Ss]tadsdeel|[Dd]eelgemeente|[Oo]penbaar [Ll]ichaam|[Bb]estuurscommissie)\b")
_PRIVATE = re.compile(r"\b(?:G?MR|\w*[Ss]chool\w*|[Ll]eerlingen|[Bb]ewoners|[Hh]uurders)\b")
_OF_PRIVATE = stems("words of schools and residents", "school", "leerlingen", "bewoners", "huurders")
_PARENTS = Cued(re.compile(r"\b[Oo]uder(?:s|avond|raad|commissie|vereniging)?\b"), "ouder", opens=True)
_OF_CLUB = stems(
    "words of clubs",
    "ondernemingsraad", "medezeggenschap", "vereniging", "stichting", "club", "bond", "lto", "coöperatie", "fonds",
    "vve",
)  # fmt: skip
"""without one of which, or "OR", no pattern for clubs matches"""
_SIDE_JOBS = re.compile(r"nevenfunctie|nevenbetrekking", re.IGNORECASE)
"""in the head of a register, which is full of clubs and foundations"""


def of_club(text: str, head: str) -> bool:
    """Whether a line names a board that is none of a public body; ``text``: its page.

    >>> of_club("Wij vergaderen weer.", "Dagelijks bestuur"), of_club("", "Dagelijks bestuur waterschap De Aa")
    (True, False)
    """
    if not _BOARD.search(head) or REGIONAL.pattern.search(head) or _DISTRICT.search(head):
        return CLUB.search(head) is not None
    return not (REGIONAL.search(text) or speaks_of(_DISTRICT, text)) or speaks_of_clubs(text)


def is_regional(text: str, *, record: bool) -> bool:
    """Whether a page speaks of a water board or what municipalities share, so that boards on it are theirs.

    ``record``: it is the record of one, or of a council.

    >>> is_regional("Waterschap De Aa", record=False), is_regional("De GGD komt op basisschool De Brug", record=False)
    (True, False)
    """
    if REGIONAL.search(text) is None:
        return False
    head = text[:HEAD]
    register = REGIONAL.pattern.search(head) is not None and _SIDE_JOBS.search(head) is not None
    return record or register or not speaks_of_clubs(text)


def speaks_of_clubs(text: str) -> bool:
    """Whether a page speaks of a club, a foundation, a school or a meeting of others than a public body."""
    page = look(text)
    if others_meet(text) or _PARENTS.search(text) is not None:
        return True
    club = (page.sees(_OF_CLUB) or "OR" in text) and speaks_of(CLUB, text)
    return club or ((page.sees(_OF_PRIVATE) or "MR" in text) and speaks_of(_PRIVATE, text))
