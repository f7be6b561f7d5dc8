# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a written name says: initials, given names, prefix, family name; and text folded for comparison.

Dutch practice gives one person many spellings: "Anna de Vries", "A. de Vries", "De Vries, A. (Anna)",
"VRIES, A. de", "Vries, de, A.". :func:`parse` reads them all into one :class:`Name`, folded (lower case, without
diacritics), so that two spellings can be compared part by part.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from recognizers.lexicon import load
from redactor.analysis.data import words

PREFIXES = words("prefixes.txt")
#: prefixes that are also given names: no prefix when they come first
_ALSO_GIVEN = frozenset({"ben", "bin", "abu"})
_TITLES = re.compile(
    r"^(?:(?:de\s+heer|dhr\.?|heer|hr\.?|mevrouw|mevr\.?|mw\.?|mej\.?|drs\.?|mr\.?|dr\.?|ir\.?|ing\.?|prof\.?|jhr\.?|"
    r"jkvr\.?|ds\.?|mrs\.?|ms\.?|bc\.?)\s+)+",
    re.IGNORECASE,
)
_AFTER = re.compile(r"[,\s]+(?:MA|MSc|LLM|LL\.M\.|BSc|MBA|MPM|PhD|RA|RE|EMIA|MPA|BA|jr\.?|sr\.?)(?=$|[,\s])")
_INITIALS = re.compile(r"^(?:[^\W\d_][a-z]{0,2}\.-?)+(?:[^\W\d_]\.?)?$|^[A-ZÀ-Þ]\.?$")
_SHORT_PREFIX = re.compile(r"(?<!\w)[vV](?:\. ?d\.|/d\.?|d\.)(?!\w)[ ]*")
_BRACKETS = re.compile(r"\([^)]*\)?")
_NICKNAME = re.compile(r"[(‘'\"“]\s*([^\W\d_][\w'’ -]*?)\s*[)’'\"”](?=\s|,|$)")


class Name(NamedTuple):
    """A parsed spelling; every part folded. ``single`` is a lone word that may be a given or a family name."""

    initials: str = ""
    """first letters of the given names as far as they are written: ``jhm``"""
    given: tuple[str, ...] = ()
    prefix: str = ""
    family: str = ""
    single: str = ""

    @property
    def surname(self) -> str:
        """Prefix and family name as one comparable word: ``van der Berg`` → ``vanderberg``."""
        return squeeze(self.prefix + self.family)

    @property
    def full(self) -> bool:
        """Whether a family name stands with a given name or initials."""
        return bool(self.family and (self.initials or self.given))


class _Fold(dict[int, int]):
    """A translation table of one character for one character, filled while it is used."""

    def __missing__(self, code: int) -> int:
        char = chr(code)
        low = char.lower()
        base = unicodedata.normalize("NFD", low if len(low) == 1 else char)[0]
        if char.isspace():
            base = " "
        elif char in "’‘ʼ`´":
            base = "'"
        elif char in "‐‑–\u00ad":
            base = "-"
        else:
            base = {"ø": "o", "đ": "d", "ł": "l", "ı": "i", "ħ": "h"}.get(base, base)
        self[code] = ord(base)
        return self[code]


_FOLD = _Fold()
_UNFOLDED = re.compile(r"[^ -_a-~]")
"""what is not folded when it is in small letters: line ends, "`", and all that is not ASCII"""
_LATIN = bytes(_FOLD[code] if _UNFOLDED.match(chr(code)) else code for code in range(256))
"""the same for Latin-1"""
_LONG = 60
"""characters of a text for which that is quicker"""
_NO_SURNAME = frozenset(("", "de", "der", "den", "het"))


def fold(text: str) -> str:
    """Lower case, no diacritics, every white space a space, of the same length: offsets keep their meaning.

    >>> fold("Aïsha\\nDE Vriès’")
    "aisha de vries'"
    """
    low = text.replace("\n", " ").lower()
    if len(low) != len(text):
        return text.translate(_FOLD)  # "İ" becomes two
    if len(low) < _LONG:
        return _UNFOLDED.sub(_folded, low)
    try:  # as most pages are, and a table of bytes takes a tenth
        return low.encode("latin-1").translate(_LATIN).decode("latin-1")
    except UnicodeEncodeError:
        return _UNFOLDED.sub(_folded, low)


def _folded(char: re.Match[str]) -> str:
    return chr(_FOLD[ord(char.group())])


@lru_cache(maxsize=8192)
def squeeze(text: str) -> str:
    """Only the letters and digits of a folded text.

    >>> squeeze(fold("Van 't Hof-Jansen"))
    'vanthofjansen'
    """
    return "".join(char for char in fold(text) if char.isalnum())


def initial_letters(token: str) -> str:
    """``J.H.M.`` → ``jhm``; ``Th.`` → ``t``; ``JP`` → ``jp``.

    >>> initial_letters("Th.J.")
    'tj'
    """
    if "." not in token:
        return squeeze(token)
    return "".join(squeeze(part)[:1] for part in token.split("."))


def _is_initials(token: str, *, shouting: bool) -> bool:
    if _INITIALS.match(token):
        return True
    return not shouting and token.isupper() and token.isalpha() and len(token) <= 4 and token not in {"DE", "VAN"}


def _is_prefix(token: str, *, first: bool) -> bool:
    low = fold(token)
    return low in PREFIXES and not (first and low in _ALSO_GIVEN)


def _clean(text: str) -> str:
    text = re.sub(r"[-\u00ad]\s*\n\s*(?=[a-z])", "", text)
    text = " ".join(re.sub(r"-\s*\n\s*", "-", text).split())
    text = _SHORT_PREFIX.sub("vd ", text)
    return _AFTER.sub("", _TITLES.sub("", text)).strip(" ,;:")


@lru_cache(maxsize=16384)
def parse(text: str) -> Name:
    """Read one written name (a PERSON span). First names are known: "Jan Willem Bakker", but "Hanke Bruins Slot".

    >>> parse("De Vries, A. (Anna)")
    Name(initials='a', given=('anna',), prefix='de', family='vries', single='')
    >>> parse("VRIES, J. de").surname
    'devries'
    """
    text = _clean(text)
    nickname: tuple[str, ...] = ()
    found = _NICKNAME.search(text)
    if found:
        inner = found.group(1)
        if not (inner.isupper() and len(inner) > 1) and not inner.islower():
            nickname = (fold(inner.split()[0]),)
        text = " ".join((text[: found.start()] + " " + text[found.end() :]).split())
    text = _BRACKETS.sub(" ", text)
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if len(parts) > 1:
        name = _reversed(parts)
    elif parts:
        name = _straight(parts[0].split())
    else:
        name = Name()
    if nickname:
        given = nickname if not name.given or name.given == nickname else (*nickname, *name.given)
        name = name._replace(given=given)
        if name.single:
            name = name._replace(family=name.single, single="")
    if squeeze(name.family + name.single) in _NO_SURNAME:
        return Name()  # punctuation, or an article, that a recognizer took for a name
    if name.given and not name.initials and name.family:
        name = name._replace(initials="".join(word[:1] for word in name.given) if not nickname else "")
    return name


def _reversed(parts: list[str]) -> Name:
    """``Vries, A. de`` / ``De Vries, A.`` / ``Vries, de, A.``: the family name first."""
    shouting = " ".join(parts).isupper()
    left, right = parts[0].split(), " ".join(parts[1:]).split()
    prefix = [token for position, token in enumerate(left) if _is_prefix(token, first=False) and position < len(left)]
    family = [token for token in left if token not in prefix]
    initials = ""
    given: list[str] = []
    for token in right:
        if _is_prefix(token, first=False) and (initials or given or token.islower()):
            prefix.append(token)
        elif _is_initials(token, shouting=shouting and len(token) > 3):
            initials += initial_letters(token)
        else:
            given.append(fold(token).strip("."))
    if not family:
        family, prefix = left[-1:], left[:-1]
    return Name(initials, tuple(given), _join(prefix), fold(" ".join(family)))


def _straight(tokens: list[str]) -> Name:
    shouting = all(token.isupper() for token in tokens if len(token) > 3)
    shouting = shouting and any(len(token) > 3 for token in tokens)
    marks = [_is_initials(token, shouting=shouting) for token in tokens]
    if len(tokens) == 1:
        return Name(single=fold(tokens[0]).strip("."))
    first = marks.index(True) if any(marks) else 0
    named = not all(_is_prefix(token, first=False) for token in tokens[:first])
    if first and named and all(m or _is_prefix(t, first=False) for m, t in _tail(marks, tokens)):
        return _reversed([" ".join(tokens[:first]), " ".join(tokens[first:])])
    initials, position = "", 0
    while position < len(tokens) - 1 and marks[position]:
        initials += initial_letters(tokens[position])
        position += 1
    rest = tokens[position:]
    at = next((i for i, token in enumerate(rest[:-1]) if _is_prefix(token, first=i == 0 and not initials)), None)
    if at is not None:
        stop = at
        while stop < len(rest) - 1 and _is_prefix(rest[stop], first=False):
            stop += 1
        given, prefix, family = rest[:at], rest[at:stop], rest[stop:]
    elif initials:
        given, prefix, family = [], [], rest
    else:
        cut = 1
        while cut < len(rest) - 1 and (rest[cut].lower() in load().first_names or _INITIALS.match(rest[cut])):
            cut += 1
        given, prefix, family = rest[:cut], [], rest[cut:]
    middle = [token for token in given if _INITIALS.match(token)]
    words = tuple(fold(token).strip(".") for token in given if token not in middle)
    if words and middle and not initials:
        initials = "".join(word[:1] for word in words) + "".join(initial_letters(token) for token in middle)
    return Name(initials, words, _join(prefix), fold(" ".join(family)))


def _tail(marks: list[bool], tokens: list[str]) -> list[tuple[bool, str]]:
    first = marks.index(True)
    return list(zip(marks[first:], tokens[first:], strict=True))


def _join(prefix: list[str]) -> str:
    return fold(" ".join(prefix))
