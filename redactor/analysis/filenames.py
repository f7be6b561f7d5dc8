# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names inside file names, paths and links on a page: ``20240103_mail_DeVries_aan_vanEs.msg``.

A name there has no blanks around it and often no capital, so the search for known names passes it over. The pieces
between the signs (and between a small letter and a capital) are compared with what is known of the people of the
document; a piece that is known to nobody counts only when the lists know it as a surname and as nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from recognizers.lexicon import load
from recognizers.look import Cued
from redactor.analysis.common import is_common
from redactor.analysis.propagate import Hit
from redactor.analysis.spelling import Name, squeeze
from redactor.analysis.ties import acronyms

_ENDS = r"(?:docx?|pdf|xlsx?|pptx?|msg|eml|jpe?g|png|tiff?|csv|txt|zip|one|odt|ods|ics|mp[34]|heic|rtf|html?)"
_TOKEN = re.compile(r"[^\s\"'<>|()\[\];,]+(?:_\([^\s()]*\)[^\s\"'<>|()\[\];,]*)?")
_FILE = re.compile(rf"\.{_ENDS}(?![\w.])", re.IGNORECASE)
_LINK = Cued(re.compile(r"https?://|www\.", re.IGNORECASE), "http", "www.")
_PIECE = re.compile(r"[A-ZÀ-Þ]{2,}(?![a-zà-ÿ])|[A-ZÀ-Þ]?[a-zà-ÿ]+|[A-ZÀ-Þ]")
_MOST = 5
"""pieces that one name can have: ``van_der_Berg-de_Wit``"""
_SHORTEST = 4
"""letters of a name that is found without a capital"""


class _Known(NamedTuple):
    """What the names of a document squeeze to."""

    surnames: dict[str, Name]
    given: frozenset[str]
    letters: frozenset[str]


@lru_cache(maxsize=4)
def _known(names: frozenset[Name]) -> _Known:
    surnames: dict[str, Name] = {}
    for name in sorted(names):
        for part in (name.surname, squeeze(name.family), squeeze(name.prefix + name.family.split("-")[0])):
            if len(part) > 2:
                surnames.setdefault(part, name)
    given = {given for name in names for given in name.given if len(given) > 2}
    given |= {name.single for name in names if len(name.single) > 2}
    letters = {one for name in names if name.full for one in acronyms(name) if 1 < len(one) < 5}
    return _Known(surnames, frozenset(given), frozenset(letters))


def in_file_names(text: str, names: frozenset[Name]) -> Iterator[Hit]:
    """Hits of kind ``surname``, ``given`` and ``initials`` inside the file names, paths and links of one page."""
    if "_" not in text and "\\" not in text and not _LINK.search(text) and not _FILE.search(text):
        return
    known = _known(names)
    for match in _TOKEN.finditer(text):
        token = match.group()
        file = "." in token and _FILE.search(token) is not None
        if file or "_" in token or "\\" in token or _LINK.pattern.match(token):
            pieces = [(one.start(), one.end(), one.group()) for one in _PIECE.finditer(text, *match.span())]
            yield from _in_pieces(text, pieces, known, file=file)


def _in_pieces(text: str, pieces: list[tuple[int, int, str]], known: _Known, *, file: bool) -> Iterator[Hit]:
    at = 0
    while at < len(pieces):
        found = next((size for size in range(_MOST, 0, -1) if _is_surname(pieces[at : at + size], size, known)), 0)
        if found:
            first = at - 1 if at and _is_initial(pieces[at - 1], pieces[at : at + found], known) else at
            yield Hit(pieces[first][0], pieces[at + found - 1][1], "surname")
            at += found
            continue
        start, end, piece = pieces[at]
        low = squeeze(piece)
        if low in known.given and (piece[0].isupper() or (len(low) >= _SHORTEST and not is_common(low))):
            yield Hit(start, end, "given")
        elif piece.isupper() and low in known.letters and _stands_apart(text, start, end):
            if low not in load().abbreviations:
                yield Hit(start, end, "initials")
        elif file and piece.istitle() and _is_only_surname(low):
            yield Hit(start, end, "surname")
        at += 1


def _is_surname(pieces: list[tuple[int, int, str]], size: int, known: _Known) -> bool:
    """Whether these pieces, all of them, spell a surname; a plain word needs a capital."""
    if len(pieces) < size:
        return False
    low = squeeze("".join(piece for _, _, piece in pieces))
    if low not in known.surnames:
        return False
    last = pieces[-1][2]
    return last[0].isupper() or (len(low) >= _SHORTEST and not is_common(low))


def _is_initial(before: tuple[int, int, str], pieces: list[tuple[int, int, str]], known: _Known) -> bool:
    """``m`` in ``m.bouhali``: the letter in front is the first of that person's."""
    name = known.surnames[squeeze("".join(piece for _, _, piece in pieces))]
    return len(before[2]) == 1 and squeeze(before[2]) == name.initials[:1] and pieces[0][0] - before[1] == 1


def _stands_apart(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start] in tuple("_- (") and text[end : end + 1] in tuple("_-. )")


def _is_only_surname(low: str) -> bool:
    lexicon = load()
    if len(low) < _SHORTEST or low not in lexicon.surnames or low in lexicon.words or low in lexicon.places:
        return False
    return not (
        low in lexicon.proper or low in lexicon.first_names or low in lexicon.abbreviations
        or low in lexicon.organisation_words or low in lexicon.words_english
    )  # fmt: skip
