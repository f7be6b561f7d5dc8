# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Initials beside the name that they are made of: in the row of a list, in brackets behind it, or with "=" before it.

Nobody's letters fit a name by chance right beside it, so small letters ("gpn") and letters that are elsewhere a body's
or a word ("EN") count here. What is learned here is found in the rest of the document (:mod:`.shortforms`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from recognizers.lexicon import fold, load
from redactor.analysis.mention import Mention
from redactor.analysis.names.spelling import parse, squeeze
from redactor.analysis.names.ties import acronyms

REACH = 120
"""characters of its row behind a name"""
_LETTERS = r"[A-Za-zÀ-ÖØ-öø-ÿĀ-ž]{2,6}|(?:[A-ZÀ-ÖØ-ÞĀ-Ž]\.){2,4}"
_IN_BRACKETS = re.compile(
    rf"[ ]?\((?:hierna:?[ ]|verder:?[ ])?['‘\"“]?(?P<letters>{_LETTERS})['’\"”]?(?=[;,)]|[ ]?[-–/])"
)
_AT_END = re.compile(rf"(?:^|[ \t|;])(?P<letters>{_LETTERS})[ \t|]*$")
_BEFORE = re.compile(rf"(?<!\w)(?P<letters>{_LETTERS})[ ]?[=:][ ]?$")
_AT_START = re.compile(rf"^[ \t]*(?:[-•*][ ]|\d{{1,3}}[.)]?[ ])?(?P<letters>{_LETTERS})[ \t|;]")
_BEFORE_DAY = re.compile(
    rf"(?<![\w.])(?P<letters>{_LETTERS})[ ]+\d{{1,2}}[-/]\d{{1,2}}(?:[-/]\d{{2,4}})?[ ]*[(|]?[ ]*$"
)
_EVIDENCE = ("layout:own_letters", "form:initials")


def with_own_letters(pages: Sequence[list[Mention]], texts: Sequence[str]) -> Sequence[list[Mention]]:
    """The mentions of each page, and the letters beside the names they stand for."""
    return [_page(page, texts[number]) for number, page in enumerate(pages)]


def _page(page: list[Mention], text: str) -> list[Mention]:
    fresh = []
    for at, one in enumerate(page):
        if one.entity_type != "PERSON" or (" " not in one.text.strip() and "," not in one.text):
            continue
        for start, end in _beside(one, text):
            if not any(other.start < end and start < other.end for other in page[max(0, at - 3) : at + 6]):
                fresh.append(Mention(one.page, start, end, "INITIALS", text[start:end], 0.8, "layout", _EVIDENCE))
    if not fresh:
        return page
    return sorted({*page, *fresh}, key=lambda each: (each.start, each.end, each.entity_type))


def _beside(one: Mention, text: str) -> list[tuple[int, int]]:
    """The spans of letters beside a name that are its own."""
    row, cut, _ = text[one.end : one.end + REACH].partition("\n")
    reach = max(0, one.start - REACH)
    low = max(reach, text.rfind("\n", reach, one.start) + 1)
    line = text[low : one.start]
    told = [
        (one.end, _IN_BRACKETS.match(row)),
        (one.end, _AT_END.search(row) if cut or one.end + len(row) == len(text) else None),
        (low, _BEFORE.search(line)),
    ]
    loose = [(low, _BEFORE_DAY.search(line)), (low, _AT_START.match(line) if low > reach or not reach else None)]
    spans = [(base + match.start("letters"), base + match.end("letters")) for base, match in told if match is not None]
    for base, match in loose:
        if match is not None and not _is_word(match["letters"]):
            spans.append((base + match.start("letters"), base + match.end("letters")))
    if not spans:
        return []
    known = acronyms(parse(one.text))
    return [span for span in spans if squeeze(text[slice(*span)]) in known]


def _is_word(letters: str) -> bool:
    """Whether letters that only stand in one row with a name are a title, or a word in small letters."""
    low, lexicon = fold(letters), load()
    return low in lexicon.titles_before or (letters[1:].islower() and (low in lexicon.words or low in lexicon.prefixes))
