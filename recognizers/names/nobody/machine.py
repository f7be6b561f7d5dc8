# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What programs, letterheads and chats write that only looks like somebody, wherever it stands.

Lists of a mail server ("DL-Communicatie"), time zones of a calendar, what somebody is ("HR-adviseur") behind his name,
two towns with a hyphen, an answer ("Ja, ik kom"). A place where people stand does not make any of it somebody, so these
are looked at by their shape alone, and by the words that belong to it.
"""

from __future__ import annotations

import re

from recognizers.lexicon import fold
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.likeness import likeness
from recognizers.names.nobody.units import SONS
from recognizers.names.tokens import INITIALS, LOWER, UPPERWORD, WORD

_TITLED = ("title:before", "context:party")
_LISTS = frozenset(("DL", "VDL"))
"""what Exchange puts in front of a list of addresses, or behind it"""
_ZONE = re.compile(r"[ENW]\. (?:Europe|Australia|South America|Central Africa|Central Asia) Standard")
_STATIONS = frozenset(("RTV", "Omroep", "omroep"))
_NO_LETTER = re.compile(r"[\W\d_]+")
_ANSWERS = frozenset(("ja", "nee"))
_BORN_IN = re.compile(
    r"(?:\b(?:geb(?:oorte|\.)[ -]?|woon|verblijf)plaats)(?: (?:en|/) ?-?land)?(?: ?:[ \t]*| {2,}|\t+)\Z", re.IGNORECASE
)
"""a label of a form behind which a town stands"""
_LABEL = 32
"""characters in front of a name in which such a label ends"""
_SPELLED = 1
"""likeness to names from which a word of no list may be somebody's in a field for a town"""
_SHORT = 3
"""letters of an abbreviation that may be a name as well"""
_LEAST = 4
"""letters of the word that says what somebody is"""
_BETWEEN_TOWNS = frozenset(
    "hof gerechtshof rechtbank rb arrondissement ressort parket regio traject spoorlijn spoorverbinding lijn weg route"
    " kanaal dijkvak dijkversterking treinverbinding".split()
)
"""in front of two towns with a hyphen"""
_PEOPLES = frozenset("denen engelsen duitsers fransen belgen noren zweden finnen hongaren polen turken".split())
_OF_PEOPLES = frozenset(("de", "die", "deze", "veel", "alle"))
_PLURAL = frozenset("zijn waren hebben hadden gaan willen kunnen moeten zullen mogen doen zien staan".split())


def is_of_machine(name: Name, evidence: tuple[str, ...], forms: Forms) -> bool:
    """Whether a name is nothing but such a word, whatever the place where it stands."""
    if _ZONE.fullmatch(_text(name, forms)) and _is_followed(name, "Time", forms):
        return True
    if any(code.startswith(_TITLED) for code in evidence):
        return False
    if _is_in_birthplace(name, forms) or _is_dotted(name, evidence, forms):
        return True
    if name.end - name.start > 1:
        return False
    return (
        _is_list(name, forms)
        or _is_function(name, forms)
        or _is_broadcaster(name, forms)
        or _is_answer(name, forms)
        or _is_towns(name, forms)
        or _is_people(name, forms)
    )


def _text(name: Name, forms: Forms) -> str:
    tokens = forms.tokens
    return tokens.text[tokens.starts[name.start] : tokens.ends[name.end - 1]]


def _is_followed(name: Name, word: str, forms: Forms) -> bool:
    return forms.same_line(name.end) and forms.tokens.words[name.end] == word


def _is_list(name: Name, forms: Forms) -> bool:
    """``DL-Woo-team``, ``Functioneelbeheer-DL``: a list of a mail server."""
    first, _, rest = forms.tokens.words[name.start].partition("-")
    if not rest or not (first in _LISTS or rest.rpartition("-")[2] in _LISTS):
        return False
    return not any(_is_called(part, forms) for part in f"{first}-{rest}".split("-") if part not in _LISTS)


def _is_function(name: Name, forms: Forms) -> bool:
    """``HR-adviseur``, ``FB-Burgerzaken``: behind a hyphen a word that nobody is called."""
    lexicon = forms.lexicon
    head, _, last = forms.tokens.words[name.start].rpartition("-")
    low = last.lower()
    if not head or not head[0].isupper() or len(last) < _LEAST or low not in lexicon.words:
        return False
    if not last.islower() and not (head.isupper() and len(head) > 1 and last[1:].islower()):
        return False
    if fold(head) in SONS or (_is_called(head, forms) and not (head.isupper() and len(head) <= _SHORT)):
        return False  # "Bos-adviseur"
    return low not in lexicon.surnames and low not in lexicon.first_names and low not in lexicon.first_names_rare


def _is_called(part: str, forms: Forms) -> bool:
    """Whether a part of a word is a given name or a usual surname."""
    low = fold(part)
    return low in forms.lexicon.surnames_common or low in forms.lexicon.first_names


def _is_broadcaster(name: Name, forms: Forms) -> bool:
    """``RTV Noordkop``: no given name and no common surname behind what says that it is a station."""
    tokens, lexicon, start = forms.tokens, forms.lexicon, name.start
    if not start or not forms.same_line(start) or tokens.words[start - 1] not in _STATIONS or forms.is_first(start):
        return False
    low = tokens.lows[start]
    if tokens.words[start - 1] == "omroep" and low not in lexicon.places and low not in lexicon.words:
        return False  # who works there: "verslaggever bij omroep Oudshoornink"
    return tokens.kinds[start] == WORD and low not in lexicon.surnames_common


def _is_dotted(name: Name, evidence: tuple[str, ...], forms: Forms) -> bool:
    """``K.v.K.``: a known abbreviation with its full stops."""
    tokens = forms.tokens
    if tokens.kinds[name.start] != INITIALS or any(code != "model" for code in evidence):
        return False
    low = _NO_LETTER.sub("", _text(name, forms)).lower()
    return len(low) > 2 and low in forms.lexicon.abbreviations


def _is_answer(name: Name, forms: Forms) -> bool:
    """``Ja, ik kom eraan``: behind the comma somebody goes on in small letters."""
    tokens, end = forms.tokens, name.end
    if tokens.lows[name.start] not in _ANSWERS or not forms.same_line(end + 1) or tokens.words[end] != ",":
        return False
    return tokens.kinds[end + 1] == LOWER and not forms.is_prefix(end + 1)


def _is_towns(name: Name, forms: Forms) -> bool:
    """``hof Arnhem-Leeuwarden``, ``traject Emmen-Zwolle``: two towns behind what lies in both or between them."""
    tokens, start = forms.tokens, name.start
    if not start or not forms.same_line(start) or tokens.lows[start - 1] not in _BETWEEN_TOWNS:
        return False
    parts = tokens.lows[start].split("-")
    return (
        len(parts) == 2
        and forms.lexicon.places.issuperset(parts)
        and not forms.lexicon.surnames_common.issuperset(parts)
    )


def _is_people(name: Name, forms: Forms) -> bool:
    """``Die Engelsen leveren``: a people behind an article, and a verb in the plural behind it."""
    tokens, start, end = forms.tokens, name.start, name.end
    if tokens.lows[start] not in _PEOPLES or not start or not forms.same_line(start) or not forms.same_line(end):
        return False
    if tokens.words[start - 1].lower() not in _OF_PEOPLES or tokens.kinds[end] != LOWER:
        return False
    word = tokens.words[end]
    return word in _PLURAL or (word.endswith("en") and word in forms.lexicon.words)


def _is_in_birthplace(name: Name, forms: Forms) -> bool:
    """``Geboorteplaats: Asmara``: where a form asks for a town; not where somebody stands there by mistake."""
    tokens, start, end = forms.tokens, name.start, name.end
    if end - start > 2 or any(tokens.kinds[at] not in (WORD, UPPERWORD) for at in range(start, end)):
        return False
    if end - start > 1 and (forms.is_first(start) or forms.is_surname(end - 1)):
        return False
    word, lexicon = tokens.lows[start], forms.lexicon
    if word not in lexicon.places and (
        word in lexicon.surnames_common or word in lexicon.first_names or likeness(word) >= _SPELLED
    ):
        return False
    beside = forms.same_line(end) and end not in tokens.cells
    if forms.same_line(end) and (tokens.kinds[end] == INITIALS or tokens.words[end] in (",", "(")):
        return False
    if beside and tokens.kinds[end] == LOWER and word not in lexicon.places:
        return False  # "Verblijfplaats: Oudshoornink thuis"
    low = tokens.starts[start]
    return _BORN_IN.search(tokens.text, max(0, low - _LABEL), low) is not None
