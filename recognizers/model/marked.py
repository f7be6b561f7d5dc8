# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: S311
# The dice are seeded so that a text can be made again.
"""The hand-written documents with marked spans as training text: as they are, and again with another cast.

A copy keeps a document and changes who and what plays in it: the words of every name, and of every firm, product,
street or place that is called like somebody, become others of their kind, the same ones wherever they come back, in
mail addresses too. Notation, as in ``benchmarks/quality/markup.py``: ``[[p1 last_cue|Bos]]``, the type in capitals
unless it is a person.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from recognizers.lexicon import fold
from recognizers.model.generate import things
from recognizers.model.generate.corpus import disturb
from recognizers.model.generate.fill import Text
from recognizers.model.generate.pools import invent, invented_surname, title_case
from recognizers.model.taught import taught

PLAIN = 1
"""times that each document is trained on as it is"""
COPIES = 3
"""times with another cast"""
KEPT = 0.25
"""part of the words of things that a copy keeps"""
LAST_NUMBER = 853
"""number of the last document that trains anything"""
PEOPLE = frozenset(("PERSON", "INITIALS"))
"""types of marks that are people"""
STAGED = frozenset(("ORG", "PRODUCT", "WORD", "PLACE", "STREET"))
"""types of things that get other names"""
ACCOUNTS = frozenset(("EMAIL_ADDRESS", "USERNAME", "DOMAIN", "PROFILE_URL", "HANDLE"))
"""types in which the words of names come back"""
UNTAUGHT = frozenset(("in_file_name", "initials_only", "local_part", "account"))
"""forms that other parts find"""
FIRST, LAST = "first", "last"
_KIND_OF_FORM: Mapping[str, str] = {
    "first_only": FIRST, "nick_only": FIRST, "last_cue": LAST, "last_only": LAST, "list_of_surnames": LAST,
}  # fmt: skip
_TELLS_LITTLE = frozenset(("capitals", "lower", "ocr", "broken", ""))
_SPAN = re.compile(r"\[\[([^|\[\]]*)\|([^\[\]]*(?:\[(?!\[)[^\[\]]*\][^\[\]]*)*)\]\]")
_TYPE = re.compile(r"[A-Z][A-Z_]+")
_FORM = re.compile(r"[a-z]+(?:_[a-z]+)+|capitals|lower|double|broken|ocr")
_ROLE = re.compile(r"[a-z]+_(?:holder|function|official|signer|servant|employee)")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


class Piece(NamedTuple):
    """A stretch of a document: plain text when it has no type."""

    text: str
    type: str = ""
    form: str = ""

    @property
    def is_taught(self) -> bool:
        """Whether it is a name that the model shall find."""
        return self.type == "PERSON" and self.form not in UNTAUGHT


def read(marked: str) -> list[Piece]:
    """The pieces of one document, the head left out.

    >>> read("# genre: mail\\n---\\nHoi [[p1 first_only|Kim]]!")[1]
    Piece(text='Kim', type='PERSON', form='first_only')
    """
    body = marked.partition("\n---\n")[2]
    pieces: list[Piece] = []
    at = 0
    for match in _SPAN.finditer(body):
        codes = match[1].split()
        kind = next(filter(_TYPE.fullmatch, codes), "PERSON")
        form = next((code for code in codes if _FORM.fullmatch(code) and not _ROLE.fullmatch(code)), "")
        pieces += [Piece(body[at : match.start()]), Piece(match[2], kind, form)]
        at = match.end()
    return [*pieces, Piece(body[at:])]


def as_text(pieces: Sequence[Piece], *, everybody: bool = False) -> Text:
    """The document with the spans of its names; ``everybody``: with those that other parts find, and initials, too."""
    out = Text()
    for piece in pieces:
        is_name = piece.type in PEOPLE if everybody else piece.is_taught
        (out.name if is_name else out.add)(piece.text)
    return out


def number(path: Path) -> int:
    """The number of a marked document: what its file's name begins with."""
    return int(path.name.partition("_")[0])


def texts(
    folder: Path,
    seed: int,
    chosen: Callable[[Path], bool] | None = None,
    *,
    copies: int = COPIES,
    everybody: bool = False,
    last: int = LAST_NUMBER,
) -> Iterator[Text]:
    """The documents of a folder up to ``last``, or those of them that are ``chosen``, by name and each with its copies.

    The same seed gives the same texts, whatever documents come after ``last``. ``everybody``: see :func:`as_text`.
    """
    paths = [path for path in sorted(folder.glob("*.gold")) if number(path) <= last]
    for place, path in enumerate(paths):
        if not (chosen is None or chosen(path)):
            continue
        pieces = read(path.read_text(encoding="utf-8"))
        for _ in range(PLAIN):
            yield as_text(pieces, everybody=everybody)
        for copy in range(copies):
            rng = random.Random(seed * 15_485_863 + place * 101 + copy)
            cast = Cast(pieces, rng)
            text = as_text([cast.play(piece) for piece in pieces], everybody=everybody)
            yield disturb(text, rng) if copy % 3 == 2 else text


class Cast:
    """Who and what plays in one copy of a document."""

    def __init__(self, pieces: Sequence[Piece], rng: random.Random) -> None:
        self._rng = rng
        self._lexicon = taught()
        self._new: dict[str, str] = {}
        people = [piece for piece in pieces if piece.is_taught]
        for piece in sorted(people, key=lambda one: one.form in _TELLS_LITTLE):
            for word, kind in self._words_of(piece):
                if fold(word) not in self._new:
                    self._new[fold(word)] = _name(kind, rng)
        for piece in pieces:
            if piece.type in STAGED:
                self._stage(piece)

    def play(self, piece: Piece) -> Piece:
        """A piece with its new cast."""
        if piece.type == "PERSON" or piece.type in STAGED or piece.type in ACCOUNTS:
            return piece._replace(text=_WORD.sub(self._put, piece.text))
        return piece

    def _put(self, match: re.Match[str]) -> str:
        word = match[0]
        new = self._new.get(fold(word), word)
        if word.isupper() and len(word) > 1:
            return new.upper()
        return new.lower() if word.islower() else new

    def _words_of(self, piece: Piece) -> list[tuple[str, str]]:
        """The words of a name that are replaced, and whether each is a first name or a surname."""
        found = [match for match in _WORD.finditer(piece.text) if self._is_name(match, piece)]
        kind = _KIND_OF_FORM.get(piece.form)
        if kind:
            return [(match[0], kind) for match in found]
        comma = piece.text.find(",")
        if comma > 0:
            return [(match[0], LAST if match.start() < comma else FIRST) for match in found]
        if "." in piece.text:  # initials, with a first name in brackets or none
            return [(match[0], FIRST if piece.text[match.start() - 1] == "(" else LAST) for match in found]
        # a prefix parts first names from the surname; without one the last word is the surname
        parted = (number for number in range(1, len(found)) if self._follows_prefix(found[number], piece))
        last = next(parted, len(found) - 1)
        return [(match[0], LAST if 0 < last <= number else FIRST) for number, match in enumerate(found)]

    def _follows_prefix(self, match: re.Match[str], piece: Piece) -> bool:
        before = piece.text[: match.start()].split()
        return bool(before) and fold(before[-1]) in self._lexicon.prefixes

    def _is_name(self, match: re.Match[str], piece: Piece) -> bool:
        word = match[0]
        initial = piece.text[match.end() : match.end() + 1] == "."
        if len(word) < 3 or initial or fold(word) in self._lexicon.prefixes:
            return False
        return word[0].isupper() or piece.form == "lower"

    def _stage(self, piece: Piece) -> None:
        """Finds other words for those of a thing."""
        words = [word for word in _WORD.findall(piece.text) if word[0].isupper() and len(word) > 2]
        for word in words:
            low = fold(word)
            if low in self._new or low in self._lexicon.prefixes:
                continue
            self._new[low] = word if self._rng.random() < KEPT else self._thing(word, piece.type, alone=len(words) == 1)

    def _thing(self, word: str, kind: str, *, alone: bool) -> str:
        lexicon, rng, low = self._lexicon, self._rng, fold(word)
        if kind == "STREET":
            ending = next((one for one in lexicon.street_endings if low.endswith(one) and len(low) > len(one) + 2), "")
            return (invented_surname(rng) if rng.random() < 0.5 else _name(LAST, rng)) + ending if ending else word
        if kind == "PLACE":
            if low not in lexicon.places and not alone:
                return word
            return rng.choice(_places()) if rng.random() < 0.7 else invented_surname(rng)
        if (low in lexicon.words and not alone) or (word.isupper() and len(word) < 6):
            return word
        if low in lexicon.organisation_words or low in lexicon.organisation_forms or low in lexicon.titles_before:
            return word
        return _one_word(rng)


def _name(kind: str, rng: random.Random) -> str:
    """A first name or surname of one word."""
    while True:
        one = invent(rng)
        name = one.call if kind == FIRST else one.last
        if name.isalpha():
            return name


def _one_word(rng: random.Random) -> str:
    """The name of a thing, of one word."""
    while True:
        name = things.bare(rng)
        if name.isalpha():
            return name


@lru_cache(maxsize=1)
def _places() -> list[str]:
    return sorted(title_case(place) for place in taught().places if place.isalpha() and len(place) > 3)
