# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Surnames without the word of the sentence that a span took for their beginning, where the document shows it.

"Mail van De Koning" is a mail by De Koning and not by Van De Koning; "vraag 1 van Bos" is of the Bos of the same page;
"Bilat Tol" is a meeting with Tol. Such a span would be another person than the Tol of the same page, and would make a
namesake of everybody who is called by that surname alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from recognizers.lexicon import fold, load
from redactor.analysis.mention import Mention
from redactor.analysis.names.spelling import parse, squeeze

_TWICE = re.compile(r"van[ ](?=(?:Van|De|Den|Der|Ter|Ten|Te|El|Al|Op|In|Aan)[ ]|['’]t[ ])")
"""``van De Koning``: two prefixes of which the second has a capital"""
_VAN = re.compile(r"van[ ](?=[A-ZÀ-Þ][\w'’-]+\Z)")
_LED = re.compile(
    r"(?:^|\b(?!(?:met|aan|door|bij|voor|namens|en|of|naar|dat|als|via|heeft|is)[ ])(?i:[^\W\d_]{2,}|\w*\d))[ ]\Z"
)
"""before "van" of the sentence: a word that it belongs to ("vraag 1 van Bos"), and no mark or other preposition"""
_WORD = re.compile(
    r"(?P<word>[^\W\d_][a-zà-ÿ]{2,})[ ]"
    r"(?=(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]er|[Tt]en|[Ee]l|[Ii]n|[Aa]an|[Oo]p|['’]t)[ ]){0,3}[A-ZÀ-Þ][\w'’-]+\Z)"
)
_MEETINGS = frozenset("bilat bilats bilateraal belafspraak stafoverleg werkbezoek kamervragen".split())
"""with whom one meets: whoever it is, the word is no given name"""
_PAPERS = _MEETINGS | frozenset(
    """memo nota notitie mail brief vraag vragen actie agenda reactie akkoord inbreng spreektekst speech quote citaat
    interview besluit opmerking toezegging antwoord motie amendement gesprek debat voorstel overleg lunch diner ontbijt
    borrel presentatie voorbereiding afspraak bezoek briefing vergadering kopie inzet bijdrage uitspraak wens verzoek
    standpunt paraaf bericht telefoontje terugkoppeling""".split()
)
"""what somebody writes, says or is at; nobody is called so, and no list of words is asked: Roos is a word too"""
_CALLED = re.compile(
    r"(?:\b(?:heer|mevrouw|meneer|mijnheer|mevr|mw|dhr|hr|mej|mr|drs|dr|ir|ing|prof|familie|fam|gezin|collega|"
    r"echtpaar|weduwe|erven|jhr|ds|minister|staatssecretaris|stas|min|burgemeester|wethouder|weth|gedeputeerde|\w*lid|"
    r"(?-i:[A-Z]))\.?|\.)\s+\Z",
    re.IGNORECASE,
)
"""before a surname in small letters: what its bearer is called"""
_CALLED_REACH = 24
_LAST = re.compile(r"([A-ZÀ-Þ][\w'’-]+)\s+\Z")
_STAFFS = frozenset(("staf", "bila"))
"""given names too, but for the item of an agenda"""
_AT_HOUR = re.compile(r"(?:\A|\n)[^\n]{0,12}\d{1,2}[.:]\d\d(?:[ ]?(?:uur|u\.?))?[ \t|–-]*\Z")
_HOURS = 30
_LINE_ENDS = re.compile(r"[ \t]*(?:\n|\Z)")
_FORMS = frozenset(
    ("form:first_surname", "form:initials_surname", "form:surname_initials", "form:surname_first", "title:before")
)


def without_fronts(pages: Sequence[Sequence[Mention]], texts: Sequence[str]) -> list[list[Mention]]:
    """The mentions of all pages, those spans shorter by such a word."""
    fronts = [[_front(one, texts[one.page]) for one in page] for page in pages]
    if not any(any(page) for page in fronts):
        return [list(page) for page in pages]
    known = set()
    for page, lengths in zip(pages, fronts, strict=True):
        for one, length in zip(page, lengths, strict=True):
            if one.entity_type == "PERSON" and not length:
                name = parse(one.text)
                known.add(name.surname if name.family else squeeze(name.single))
    return [
        [_without(one, length, known, texts[one.page]) for one, length in zip(page, lengths, strict=True)]
        for page, lengths in zip(pages, fronts, strict=True)
    ]


def _front(one: Mention, text: str) -> int:
    """How many characters of a span may be a word before the name; 0 for most."""
    if one.entity_type != "PERSON" or " " not in one.text:
        return 0
    if one.text.startswith(("Staf ", "Bila ")) and _AT_HOUR.search(text, max(0, one.start - _HOURS), one.start):
        return 5
    if not _FORMS.isdisjoint(one.evidence):
        return 0
    found = _TWICE.match(one.text) or _VAN.match(one.text)
    if found is None:
        found = _WORD.match(one.text)
        low = fold(found["word"]) if found else ""
        if found is None or low not in _PAPERS:
            return 0
    return found.end()


def _without(one: Mention, length: int, known: set[str], text: str) -> Mention:
    """The mention without that word, where it is none of the name."""
    if not length:
        return one
    rest = squeeze(one.text[length:])
    twice, van = _TWICE.match(one.text), _VAN.match(one.text)
    if (twice or van) and _is_called(text, one.start):
        return one
    if van and not twice and _LED.search(text, max(0, one.start - _CALLED_REACH), one.start) is None:
        return one
    word = fold(one.text[: length - 1])
    meets = not (twice or van) and word in _MEETINGS
    meets = meets or (word in _STAFFS and _LINE_ENDS.match(text, one.end) is not None)  # not "Staf de Vries intake"
    if not (twice or meets) and (rest not in known or (van and squeeze(one.text) in known)):
        return one
    return one._replace(start=one.start + length, text=one.text[length:])


def _is_called(text: str, start: int) -> bool:
    """Whether a title, a given name or an initial stands before, to which "van" is the prefix of the surname."""
    last = _LAST.search(text, max(0, start - _CALLED_REACH), start)
    if last is not None and fold(last[1]) in load().first_names:
        return True
    return _CALLED.search(text, max(0, start - _CALLED_REACH), start) is not None
