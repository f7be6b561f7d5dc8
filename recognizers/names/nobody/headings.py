# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Lettered headings, languages and shortened words that look like names: told by the line, the word or the dot."""

from __future__ import annotations

import re

from recognizers.lexicon import fold
from recognizers.names.features import is_of_language
from recognizers.names.forms.forms import MAX_ABBREVIATION, Forms, Name
from recognizers.names.tokens import INITIALS, LOWER

_OPENING = re.compile(r"^([A-Z])\. ([^\W\d_]+)", re.MULTILINE)
_HEADING = 8
"""words of a heading behind its first one"""
_CHAPTERS = 2_000
"""characters on either side in which the heading before or behind stands"""
_LANGUAGES = frozenset(
    "duits engels frans spaans pools deens zweeds noors fins iers schots turks grieks russisch italiaans portugees"
    " arabisch fries vlaams belgisch tsjechisch hongaars roemeens bulgaars oekraïens farsi tigrinya chinees".split()
)
_INTERPRETED = _LANGUAGES | frozenset(
    "amhaars dari pashto pasjtoe urdu bahasa sorani kurmanji badini koerdisch berbers tamazight twi swahili lingala"
    " fula hausa igbo tamil hindi punjabi bengali mandarijn kantonees vietnamees armeens georgisch azeri albanees"
    " servisch kroatisch bosnisch papiaments papiamento sarnami somalisch thais tagalog nepalees mongools oromo".split()
)
_OF_INTERPRETERS = frozenset("tolk tolken tolktaal taal talen spreektaal moedertaal spreekt sprak spreken".split())
"""what tells right before a language, or a few words before it behind a colon, that it is spoken or interpreted"""
_TOLD = 10
"""tokens before a language in which they stand"""
_OF_NATIONS = frozenset(
    "paspoort kenteken kentekens rijbewijs nummerbord recht bedrijf staatsburger onderdaan identiteitsbewijs accent"
    " visum verblijfsdocument grondgebied vertaling tolk".split()
)
"""what has a nation or a language"""
_OF_SPEECH = frozenset("weinig vloeiend gebrekkig slecht nauwelijks moeizaam redelijk matig".split())
"""what stands before a language that is spoken"""
_TITLES = frozenset("dhr mw mevr mevrouw heer meneer".split())
_MONTHS = frozenset("january february march april may june july august september october november december".split())
_DAY_AND_YEAR = re.compile(r" [0-3]?\d,? (?:19|20)\d\d\b")
_YEAR = re.compile(r",? (?:19|20)\d\d\b")
_DAY = re.compile(r"\b[0-3]?\d \Z")
_VOWEL = re.compile("[aeiouyàáâäèéêëìíîïòóôöøùúûüœæ]")


def is_chapter(name: Name, forms: Forms) -> bool:
    """``B. Referenties`` alone on its line: the letter of a chapter and plain words that are nobody's surname.

    "B. Bruggen en tunnels" goes on in small letters, and a chapter A or C of a plain word stands near it.
    """
    tokens, lexicon = forms.tokens, forms.lexicon
    start, end = name.start, name.end
    if tokens.kinds[start] != INITIALS or len(tokens.words[start]) != 2 or end - start != 2 or not tokens.gaps[start]:
        return False
    low = tokens.lows[start + 1]
    own = is_of_language(low, lexicon)
    if own and (end == tokens.size or tokens.gaps[end] > 0):
        return True
    return _goes_on_small(end, forms) and _is_numbered(start, forms, own=own)


def _goes_on_small(at: int, forms: Forms) -> bool:
    """Whether words in small letters fill the line from here: "en tunnels", "ontvangen"."""
    tokens = forms.tokens
    first = at
    while at < tokens.size and not tokens.gaps[at] and at - first < _HEADING:
        if tokens.kinds[at] != LOWER:
            return False
        at += 1
    return at == tokens.size or tokens.gaps[at] > 0


def _is_numbered(at: int, forms: Forms, *, own: bool) -> bool:
    """Whether a line near this one begins with a letter beside its own, and one of the two with nobody's name.

    In a list of people every line has a surname behind its initial. ``own``: this line has none.
    """
    text, place = forms.tokens.text, forms.tokens.starts[at]
    letter = text[place]
    near = _OPENING.finditer(text, max(0, place - _CHAPTERS), place + _CHAPTERS)
    beside = [fold(match[2]) for match in near if abs(ord(match[1]) - ord(letter)) in (1, 2)]
    return any(own or is_of_language(low, forms.lexicon) for low in beside)


def is_question(name: Name, forms: Forms) -> bool:
    """``C. Hoe vaak?``: the letter of an item and the frequent word that begins it."""
    tokens, lexicon = forms.tokens, forms.lexicon
    start, end = name.start, name.end
    if end - start != 2 or tokens.kinds[start] != INITIALS or len(tokens.words[start]) != 2 or not tokens.gaps[start]:
        return False
    low = tokens.lows[start + 1]
    common = low in lexicon.words_frequent and low not in lexicon.surnames_common
    return common and forms.same_line(end) and tokens.kinds[end] == LOWER


def is_language(name: Name, forms: Forms) -> bool:
    """``Spaans paspoort``, ``sprak weinig Engels``: a language or a nation, and nobody called so."""
    tokens = forms.tokens
    low = tokens.lows[name.start]
    words = tokens.words[name.start : name.end]
    if not _INTERPRETED.issuperset(fold(word) for word in words if word != ","):
        return False
    if _is_interpreted(name, forms):
        return True
    if low not in _LANGUAGES or name.end - name.start > 1:
        return False
    behind = tokens.words[name.end] if forms.same_line(name.end) else ""
    before = tokens.words[name.start - 1].lower() if name.start and forms.same_line(name.start) else ""
    return before in _OF_SPEECH or (behind in _OF_NATIONS and low not in forms.lexicon.first_names)


def _is_interpreted(name: Name, forms: Forms) -> bool:
    """``tolk Dari``, ``Tolk: mw. Azeb, Amhaars``: a language that nobody has for a given name, where one is told.

    Between "tolk" and the language stand a colon and no words in small letters, for those may tell of somebody.
    """
    tokens, lexicon = forms.tokens, forms.lexicon
    if any(fold(word) in lexicon.first_names for word in tokens.words[name.start : name.end]):
        return False
    at, colon = name.start, False
    while at and name.start - at < _TOLD and not tokens.gaps[at]:
        at -= 1
        word = tokens.words[at]
        if word.lower() in _OF_INTERPRETERS:
            return (colon or at == name.start - 1) and not _is_called(name, forms)
        colon = colon or word == ":"
        if word in (";", "?", "!") or (tokens.kinds[at] == LOWER and fold(word).strip(".") not in _TITLES):
            return False
    return False


def _is_called(name: Name, forms: Forms) -> bool:
    """Whether a word behind "tolk" is a name all the same: a title or initials before it, or another name behind."""
    before, behind = name.start - 1, name.end
    titled = forms.tokens.kinds[before] == INITIALS or forms.tokens.lows[before].strip(".") in _TITLES
    return titled or (forms.same_line(behind) and forms.capital(behind))


def is_month(name: Name, forms: Forms) -> bool:
    """``Sent: Tuesday, May 16, 2023``, ``Date: Tue, 16 May 2023``: a month between a day and a year."""
    if name.end - name.start > 1 or fold(forms.tokens.words[name.start]) not in _MONTHS:
        return False
    text, start = forms.tokens.text, forms.tokens.starts[name.start]
    end = forms.tokens.ends[name.start]
    if _DAY_AND_YEAR.match(text, end):
        return True
    return _YEAR.match(text, end) is not None and _DAY.search(text, max(0, start - 4), start) is not None


def is_shortened(name: Name, forms: Forms) -> bool:
    """``Btr. zei``, ``Bijl.: 3``: an abbreviation that no list of names holds, with its full stop."""
    tokens, start = forms.tokens, name.start
    if name.end - start > 1 or tokens.words[name.end : name.end + 1] != ["."]:
        return False
    if tokens.words[name.end + 1 : name.end + 2] == [":"] and tokens.starts[name.end + 1] == tokens.ends[name.end]:
        return len(tokens.words[start]) <= MAX_ABBREVIATION
    low = tokens.lows[start]
    lexicon = forms.lexicon
    listed = low in lexicon.first_names or low in lexicon.surnames or low in lexicon.first_names_rare
    return _VOWEL.search(low) is None and not listed
