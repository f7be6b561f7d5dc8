# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Surnames and first names in small letters in a column of staff, as exports of case systems and lists of tasks have.

Below "behandelaar" or "wie" a cell that is wholly a name in small letters is somebody: ``kuipers``, ``v.d. heuvel``,
``p. visser``, ``lotte/bas``. A name that is a frequent word (``bakker``, ``groen``) is taken where the column shows
that it holds people: beside a cell that is a name and nothing else, or where all its cells are such names.

Legal basis: Woo art. 5.1 lid 2 sub e.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from recognizers.lexicon import Lexicon, fold, load
from recognizers.look import Cued
from recognizers.names.likeness import is_namelike
from recognizers.written_tables import Span

HEADS = Cued(
    re.compile(
        r"(?<![\w-])(?:wie|door(?: wie)?|wie doet (?:wat|het)|actie(?:houders?|nemers?| door)|trekkers?|uitvoerders?"
        r"|verantw(?:oordelijken?)?|eigenaar|auteurs?|(?:op)?stellers?|indieners?|melders?|aanvragers?|beoordelaars?"
        r"|(?:zaak)?behandelaars?|behandel(?:d door|end(?:e)? (?:ambtenaar|medewerker))|ambtenaar|medewerk(?:st)?ers?"
        r"|mdw|collega[’']?s?|contact(?:persoon)?|consulente?n?|adviseurs?|casemanagers?|klantmanagers?|regisseurs?"
        r"|inspecteurs?|toezichthouders?|projectleiders?|co[öo]rdinator(?:en)?|notulist(?:e)?|planner|jurist(?:en)?"
        r"|gebruikers?"
        r"|achternaam|vervang(?:er|ing)|achtervang|dossierhouder|accounthouder|toegewezen(?: aan)?|afgehandeld door"
        r"|gecontroleerd(?: door)?|deelnemers?|bezetting)(?![\w-])\.?",
        re.IGNORECASE,
    ),
    "wie", "door", "actie", "trekker", "uitvoerder", "verantw", "eigenaar", "auteur", "steller", "indiener", "melder",
    "aanvrager", "beoordelaar", "behandel", "ambtenaar", "medewerk", "mdw", "collega", "contact", "consulent",
    "adviseur", "manager", "regisseur", "inspecteur", "toezichthouder", "projectleider", "rdinator", "notulist",
    "planner", "jurist", "gebruiker", "achternaam", "vervang", "achtervang", "houder", "toegewezen", "gecontroleerd",
    "deelnemer", "bezetting",
)  # fmt: skip
STEMS = (
    "consulent", "adviseur", "contact", "casemanager", "klantmanager", "regisseur", "inspecteur", "toezichthouder",
    "projectleider", "coördinator", "coordinator", "notulist", "planner", "jurist", "achternaam", "vervang",
    "achtervang", "dossierhouder", "accounthouder", "toegewezen", "deelnemer", "bezetting", "trekker", "steller",
    "melder", "aanvrager", "beoordelaar", "zaakbehandelaar", "zaakeigenaar", "ambtenaar", "mdw", "collega",
    "afgehandeld",
)  # fmt: skip
"""beginnings of words that these heads have, besides those of :mod:`recognizers.columns`"""
_LETTERS = r"(?:(?:[a-z]\.[ ]?){1,4}|[a-z][ ])"
_PREFIX = r"(?:(?:van|de|der|den|ter|ten|el|al|ben|von|vd|vdr|v\.?[ ]?d\.?|v/d|d[ae]l?|'t)[ ])"
_OLD = re.compile(r"(?:\bte[rn]|\bvan de[rn]?|\bv\.?[ ]?d\.?|v/d)[ ]\Z")
"""prefixes that hardly any other word follows"""
_NAME = re.compile(rf"(?P<led>{_LETTERS}?{_PREFIX}{{0,3}})(?P<last>[a-zà-ſ][a-zà-ſ'’-]{{1,24}})")
_WRITTEN = re.compile(
    r"(?:[A-Z]\.[ ]?){0,4}(?:(?:[Vv]an|[Dd]e[rn]?|[Tt]e[rn]|vd|[Vv]\.?d\.?)[ ]){0,3}"
    r"(?P<last>[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ][a-zà-ſ'’-]{2,24})"
)
"""a surname as it should be written, which shows as well that a column holds people"""
_PARTS = re.compile(r"[ ]?[/&+,;][ ]?|[ ]en[ ]")
_BEHIND = re.compile(r"[ ]?\([^()]{1,30}\)\Z")
"""a remark in brackets behind who it is: ``kuipers (tot 1 mei)``"""
_LEAST = 3
_SPELLED = 2
"""likeness to names from which a word of no list is believed there"""
"""letters of a name: shorter ones are abbreviations"""
_DESKS = frozenset("bouw groen water post weg wegen park recht kamer raad balie markt bos dijk hof school kerk".split())
"""surnames that are what a desk is called after in lists of work"""
_TRADES = frozenset(
    "timmerman schilder bakker slager smid kapper kok boer molenaar visser jager koster tuinman schipper metselaar "
    "schoenmaker voerman dekker brouwer kuiper wever snijder".split()
)
"""surnames that are what somebody does, where nobody is called so"""


class _Part(NamedTuple):
    span: Span
    low: str
    sure: bool


def small_names(text: str, cells: Sequence[Span], *, shown: bool = False) -> Iterator[Span]:
    """The names in small letters in the cells of a column of staff, or in the one field of a label.

    ``shown``: something else says already that people stand there.
    """
    lexicon = load()
    parts: list[_Part] = []
    others = 0
    for cell in cells:
        for span in _parts(text, *cell):
            match = _NAME.fullmatch(text, *span)
            part = _read(match, lexicon) if match else None
            if part is not None:
                parts.append(part)
            else:
                others += 1
                shown = shown or _is_written(text, span, lexicon)
    several = not others and len({part.low for part in parts}) > 1 and all(part.low not in _DESKS for part in parts)
    shown = shown or several or any(part.sure for part in parts)
    for part in parts:
        if part.sure or shown:
            yield part.span


def _parts(text: str, start: int, end: int) -> Iterator[Span]:
    """The people of a cell, apart by "/" or "en"."""
    remark = _BEHIND.search(text[start:end])
    end = start + remark.start() if remark else end
    begin = start
    for joint in _PARTS.finditer(text, start, end):
        if begin < joint.start():
            yield begin, joint.start()
        begin = joint.end()
    if begin < end:
        yield begin, end


def _read(match: re.Match[str], lexicon: Lexicon) -> _Part | None:
    """What small letters are: surely a name, one that is a word as well, or none (None)."""
    low = fold(match["last"])
    pieces = [piece for piece in low.split("-") if piece]
    surname = any(piece in lexicon.surnames for piece in pieces)
    if low in lexicon.never_names or low in lexicon.titles_before or low in lexicon.labels or len(low) < _LEAST:
        return None
    if not (surname or low in lexicon.first_names):
        strange = is_namelike(low, lexicon, least=_SPELLED) and (not match["led"] or _OLD.search(match["led"]))
        return _Part(match.span(), low, sure=True) if strange else None
    word = low in lexicon.words or low in lexicon.words_english or low in lexicon.proper
    known = word or low in lexicon.places or low in lexicon.organisations or low in lexicon.abbreviations
    common = low in lexicon.surnames_common
    if match["led"] and surname and (common or not known or _OLD.search(match["led"])):
        return _Part(match.span(), low, sure=True)
    plain = low in lexicon.words_frequent or low in lexicon.places or low in _TRADES
    if not known or (common and not plain):
        return _Part(match.span(), low, sure=True)
    return _Part(match.span(), low, sure=False) if common or low in lexicon.first_names else None


def _is_written(text: str, span: Span, lexicon: Lexicon) -> bool:
    match = _WRITTEN.fullmatch(text, *span)
    low = fold(match["last"]) if match else ""
    return low in lexicon.surnames and low not in lexicon.words and low not in lexicon.organisations
