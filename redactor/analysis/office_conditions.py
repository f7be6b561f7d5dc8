# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Words that are an office only where the page speaks of the body that has it: the head of a government, a council."""

from __future__ import annotations

import re

from recognizers.look import Cued
from redactor.analysis.surroundings import speaks_of
from redactor.analysis.titles import Title

_HEADED = re.compile(
    r"\b(?:[Mm]inisterraad|[Mm]inister-president|[Pp]remier|[Kk]abinet\w*|[Bb]ewinds\w+|[Ee]uropese Raad|"
    r"[Rr]egeringsleiders?|[Tt]orentje|Catshuis|parliament|Parliament|RVD|MR)\b"
)
"""where "MP" is the head of the government, or a member of a parliament"""
_OF_COUNCIL = re.compile(
    r"\b(?:[Rr]aadscommissies?|[Ss]tatencommissies?|[Cc]ommissiegriffier|[Rr]aadsleden|[Ss]tatenleden|"
    r"[Vv]aste (?:Kamer)?commissie)\b"
)
_OTHER_COMMITTEES = re.compile(
    r"\b(?:\w*(?:advies|bezwaar|bezwaarschriften|klachten|welstands|geschillen|beroeps|selectie|sollicitatie|monumenten)"
    r"commissie|hoorzitting|commissie (?:van |voor )?(?:de )?bezwaar\w*)\b",
    re.IGNORECASE,
)
"""they have chairs who hold no office"""
_YOUNG_COUNCILS = re.compile(
    r"(?:kinder|jeugd|jongeren|scholieren|leerlingen|studenten)(?:gemeente)?raad", re.IGNORECASE
)
_CLERK_BESIDE = re.compile(
    r"[ ]?:[ ]+[^\n:|]{3,50}?(?:[ ]{2,}|[ ]?[|\t][ ]?|\n[ \t]*)(?:[Cc]ommissie|[Rr]aads|[Ss]taten)griffier[ ]?:[ ]"
)
"""``Voorzitter: A     Commissiegriffier: B``: only the committees of a council or parliament have such a clerk"""
_CHAIR_AND_CLERK = Cued(
    re.compile(rf"\bVoorzitter(?:{_CLERK_BESIDE.pattern})"), "commissiegriffier", "raadsgriffier", "statengriffier"
)


def of_other_body(text: str, title: Title, words: str) -> bool:
    """Whether a word that is an office of a council or government only stands on a page of something else."""
    if title.group == "mp":
        return not speaks_of(_HEADED, text)
    if words == "commissievoorzitter":
        return not speaks_of(_OF_COUNCIL, text) or speaks_of(_OTHER_COMMITTEES, text)
    return False


def chairs_council(text: str, title: Title) -> bool:
    """Whether a label of a chair stands beside that of the clerk of a council or of one of its committees."""
    return text[title.start] == "V" and _CLERK_BESIDE.match(text, title.end) is not None and beside_clerk(text)


def beside_clerk(text: str) -> bool:
    """Whether a page names a chair beside the clerk of a committee of a council.

    >>> beside_clerk("Voorzitter: A. Tol     Commissiegriffier: B. Kuik")
    True
    """
    return _CHAIR_AND_CLERK.search(text) is not None and not speaks_of(_YOUNG_COUNCILS, text)
