# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The grounds on which the Woo lets information be withheld: every spelling in, two spellings out.

A box shows ``5.1.2.e``; exports carry ``5.1.2e``, the form that open.minvws.nl stores (its importer maps the dotted
form, and keeps what it does not know without a label). Everything that officers write is accepted on input:
``art. 5.1 lid 2 sub e``, ``artikel 5.1, tweede lid, aanhef en onder e, van de Woo`` …

* *absolute* (art. 5.1 lid 1): no weighing once the category is certain;
* *relative* (art. 5.1 lid 2): only when openness does not outweigh the interest, so a weighing must be on record;
* *residual* (art. 5.1 lid 5): exceptional, never applied by a machine;
* *special* (art. 5.2, 5.4): their own rules, never applied by a machine.

Art. 5.3: information older than five years that is withheld under 5.1 lid 2, lid 5 or 5.2 needs an extra motivation.
"""

from __future__ import annotations

import difflib
import json
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from redactor.errors import PolicyError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FIVE_YEARS = 5
_ORDINALS = ("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende")


class Kind(StrEnum):
    """How a ground works."""

    ABSOLUTE = "absolute"
    RELATIVE = "relative"
    RESIDUAL = "residual"
    SPECIAL = "special"
    NONE = "none"
    """no ground at all: a duplicate, or outside the request"""


@dataclass(frozen=True, slots=True)
class Ground:
    """One ground. ``code`` is what stands in a box, ``export`` what stands in an inventory."""

    code: str
    law: str
    """``Woo``, ``Wob`` (decisions before 1 May 2022) or empty"""
    article: str | None
    paragraph: str | None
    letter: str | None
    kind: Kind
    label: str
    """Dutch, as the law's heading has it"""
    export: str
    five_year_rule: bool
    automatic: bool
    """may be applied by a rule; False: only by an officer"""
    successor: str | None = None
    """the Woo ground that took the place of this one of the Wob"""

    @property
    def weighing_required(self) -> bool:
        """True when openness must be weighed against the interest that the ground protects."""
        return self.kind in (Kind.RELATIVE, Kind.RESIDUAL)

    @property
    def citation(self) -> str:
        """The ground in full, for a letter: ``artikel 5.1, tweede lid, onder e, van de Woo``."""
        if self.article is None:
            return self.label
        text = f"artikel {self.article}"
        if self.paragraph:
            text += f", {_ORDINALS[int(self.paragraph) - 1]} lid"
        if self.letter:
            text += f", onder {self.letter}"
        return f"{text}, van de {self.law}"


class Mention(NamedTuple):
    """A ground that is named in a running text, ``[start, end)`` in characters."""

    start: int
    end: int
    ground: Ground


@cache
def grounds() -> Mapping[str, Ground]:
    """All grounds by code, in the order of the law."""
    rows = json.loads(files("redactor.weighing").joinpath("data/grounds.json").read_text(encoding="utf-8"))
    found = (Ground(**{**row, "kind": Kind(row["kind"])}) for row in rows)
    return MappingProxyType({one.code: one for one in found})


@cache
def _by_place() -> Mapping[tuple[str | None, str | None, str | None], Ground]:
    return {(one.article, one.paragraph, one.letter): one for one in grounds().values() if one.article}


_NO_GROUND = {
    "dubbel": "dubbel",
    "duplicaat": "dubbel",
    "buiten verzoek": "buiten-verzoek",
    "buiten reikwijdte": "buiten-verzoek",
    "buiten het verzoek": "buiten-verzoek",
    "buiten de reikwijdte": "buiten-verzoek",
    "buiten de reikwijdte van het verzoek": "buiten-verzoek",
    "bv": "buiten-verzoek",
    "br": "buiten-verzoek",
}
# "2e lid" is an ordinal, "2e" is paragraph 2 under e: the suffix counts only before "lid".
_PARAGRAPH = (
    r"(?:lid\s*)?(?:(?P<paragraph>[1-7])(?:(?:e|de|ste)(?=\s*lid))?"
    rf"|(?P<ordinal>{'|'.join(_ORDINALS)}))(?:\s*lid)?"
)
_LETTER = r"(?:[.,\s]*(?:aanhef\s+en\s+)?(?:sub|onder(?:deel)?)?[.,\s]*(?P<letter>[a-i]))?"
_ARTICLE = r"(?P<article>5\.[124]|10|11)"
_LAW = r"(?:[\s,.(]*(?:van\s+)?(?:de\s+)?(?:woo|wob|wet\s+open\s+overheid|wet\s+openbaarheid\s+van\s+bestuur)\)?)?"
_WHOLE = re.compile(
    rf"(?:art(?:ikel|\.)?\s*)?{_ARTICLE}(?:[.,\s]+{_PARAGRAPH})?{_LETTER}{_LAW}\s*\.?",
    re.IGNORECASE,
)
_RUNNING = re.compile(
    rf"(?<![\w.,€])(?:(?P<named>art(?:ikel|\.)?\s*))?{_ARTICLE}"
    rf"(?:[.,\s]+{_PARAGRAPH})?{_LETTER}(?![\w]|[.,]\d)",
    re.IGNORECASE,
)


def _ground_of(match: re.Match[str]) -> Ground | None:
    paragraph = match["paragraph"]
    if match["ordinal"]:
        paragraph = str(_ORDINALS.index(match["ordinal"].lower()) + 1)
    letter = match["letter"].lower() if match["letter"] else None
    return _by_place().get((match["article"], paragraph, letter))


def parse(text: str) -> Ground | None:
    """The ground that ``text`` as a whole names, in any spelling; None when it names none.

    >>> parse("art. 5.1 lid 2 sub e").code
    '5.1.2.e'
    >>> parse("5.1.2e").citation
    'artikel 5.1, tweede lid, onder e, van de Woo'
    >>> parse("versie 5.1") is None
    True
    """
    cleaned = " ".join(text.split())
    known = _NO_GROUND.get(cleaned.casefold().replace("-", " "))
    if known:
        return grounds()[known]
    match = _WHOLE.fullmatch(cleaned)
    return _ground_of(match) if match else None


def ground(text: str) -> Ground:
    """Like :func:`parse`, but an unknown ground is a :class:`redactor.errors.PolicyError` with a suggestion."""
    found = parse(text)
    if found is None:
        near = suggest(text)
        hint = f"; did you mean {near!r}?" if near else ""
        raise PolicyError(f"unknown ground {text[:40]!r}{hint}", "Known grounds: " + ", ".join(grounds()))
    return found


def suggest(text: str) -> str | None:
    """The known code that looks most like ``text``."""
    near = difflib.get_close_matches(text.strip().lower(), grounds(), n=1, cutoff=0.5)
    return near[0] if near else None


@lru_cache(maxsize=1024)
def parse_cell(text: str) -> tuple[tuple[Ground, ...], tuple[str, ...]]:
    """Grounds in one cell of an inventory or one box (``5.1.2e; 5.1.1e``, ``5.1.2.e en 5.1.2.i``), and what is unknown.

    >>> [one.code for one in parse_cell("5.1.2e; 5.1.1e")[0]]
    ['5.1.2.e', '5.1.1.e']
    """
    known: dict[str, Ground] = {}
    unknown: list[str] = []
    for part in _cell_parts(text):
        found = parse(part)
        if found:
            known[found.code] = found
        else:
            unknown.append(part)
    return tuple(known.values()), tuple(unknown)


def _cell_parts(text: str) -> Iterator[str]:
    for part in re.split(r"[;\n|]", text):
        cleaned = part.strip()
        if not cleaned:
            continue
        if parse(cleaned):
            yield cleaned
            continue
        for piece in re.split(r"\s+en\s+(?!onder\b)|/|\+|&|,\s+(?=(?:art|5\.|10\.|11\.))", cleaned):
            if piece.strip():
                yield piece.strip()


def find(text: str) -> tuple[Mention, ...]:
    """Grounds named in a running text: the labels of boxes that someone else burned, and citations in a letter.

    A bare ``10`` or ``5.2`` in a text is a number; it counts only after "artikel" or with a letter, and articles 10
    and 11 only when the whole place exists in the old Wob.

    >>> [(m.ground.code, m.start) for m in find("Zie 5.1.2.e en artikel 5.2; paragraaf 5.2 niet, € 10 niet.")]
    [('5.1.2.e', 4), ('5.2', 15)]
    """
    found = []
    for match in _RUNNING.finditer(text):
        one = _ground_of(match)
        if one and (match["named"] or match["letter"] or one.code == "5.1.5"):
            found.append(Mention(match.start(), match.end(), one))
    return tuple(found)


def older_than_five_years(dated: date | None, today: date | None) -> bool:
    """True when art. 5.3 asks for an extra motivation. Without a date on the document it can't be told: False.

    >>> older_than_five_years(date(2019, 3, 1), date(2024, 3, 2))
    True
    """
    if dated is None or today is None:
        return False
    try:
        limit = today.replace(year=today.year - FIVE_YEARS)
    except ValueError:  # 29 February
        limit = today.replace(year=today.year - FIVE_YEARS, day=28)
    return dated < limit
