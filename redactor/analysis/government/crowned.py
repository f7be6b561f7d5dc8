# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The King and who is appointed by him: ``Zijne Majesteit de Koning``, ``te benoemen tot burgemeester van X: A``.

"De Koning" is a surname as well. It is the office where the page says "Zijne Majesteit" and nobody on it bears that
surname; and a royal decree, or the chair of the Kiesraad, says of whom it makes an office holder.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from redactor.analysis.members.records import HONORIFICS
from redactor.analysis.mention import Mention
from redactor.analysis.surroundings import STRONG, Cue

_MAJESTY = re.compile(r"\b(?:Zijne Majesteit|Hare Majesteit|Z\.M\.|H\.M\.|ZM|HM)[ ](?:de[ ])?(?=Koning(?:in)?\b)")
_WITH_OFFICE = re.compile(rf"{_MAJESTY.pattern}Koning(?:in)?")
_KING = re.compile(r"(?:(?:[ZH]\.)?M\.[ ])?(?:[Dd]e[ ])?Koning(?:in)?")
_CALLED = (
    r"(?:heer|dhr\.?|hr\.|mevrouw|mevr\.?|mw\.?|meneer|familie|[Bb]este|[Gg]eachte|Hoi|Hallo|Dag|mr\.|drs\.|ir\.|dr\.|"
    r"[A-Z]\.|(?<![.!?:;] )(?!De\b|Koning)[A-ZÀ-Þ][\w'’-]+)"
)
_BEARS = re.compile(
    rf"\b{_CALLED}[ ](?:[Dd]e[ ])?Koning(?:in)?\b|\b(?:[Dd]e[ ])?Koning,[ ](?:[A-Z]\.|[A-Z][a-z]+[ ]?[(\n])|"
    r"\bKoning[ ][A-ZÀ-Þ][a-zà-ÿ]|@|dekoning|\bDe Koning[ ]?:"
)
"""somebody is called so, or a firm after one"""
_NAMESAKE = re.compile(r"[ ][Kk]oning(?:in)?\Z")
"""``Piet de Koning`` at the start of a sentence"""
_BEGINS = re.compile(
    r"(?:[.!?][ ]|(?:\A|\n)[ \t]*(?:[-•*–][ ]+)?"
    r"(?:\d{1,2}[.:]\d\d(?:[ ]?[-–][ ]?\d{1,2}[.:]\d\d)?(?: uur)?[ \t]+)?)De[ ]\Z"
)
_REIGNS = re.compile(
    r"[ ](?:bezoekt|bezocht|onthult|onthulde|beëdigt|beëdigde|en (?:de )?Koningin|"
    r"(?:opent|opende)(?:[ ]\w+){0,2}?[ ](?:het|de)[ ]\w*(?:museum|tentoonstelling|gebouw|brug|tunnel|sluis|school|"
    r"ziekenhuis|vergaderjaar|beurs|manifestatie|expositie|conferentie)|"
    r"(?:ontvangt|ontving)[ ](?:de[ ])?(?:minister|president|ambassadeur|premier|formateur|informateur)|"
    r"(?:spreekt|sprak)[ ]met[ ](?:vrijwilligers|inwoners|bewoners|leerlingen|studenten|ondernemers|medewerkers|"
    r"jongeren|betrokkenen|deelnemers))\b"
)
"""at the start of a sentence a surname has a capital article as well: what a King does must follow"""
_RUNNING = re.compile(
    r"\b(?:van|aan|namens|dat|als|waar|toen|en|ontving|ontvangt|begroet|verwelkomt|ontmoet)[ ]de[ ]\Z"
)
_ROYAL = re.compile(
    r"bezoek|vertrek|aankomst|ontving|ontvangt|ontvangst|begroet|verwelkom|gevolg|paleis|audiëntie|Majesteit|Koningin|"
    r"troon|koninklijk besluit|erehaag|Commissaris|Kabinet"
)
"""in the sentence before: what one does with a King; somebody called so is spelled thus as well"""
_GOES_ON = re.compile(rf"{_REIGNS.pattern}|[ ](?:op het|in het|aan|heeft|wordt|is|zal)\b|[.,]|[ ]?(?:\n|\Z)")
KING = "title_before:king"
"""the office is the name: whoever else is called so is somebody else"""
_REACH = 40
"""characters before the word in which the majesty stands"""
_FORMULA = 600
"""characters before an appointment in which it is said who appoints"""
_DECREE = re.compile(
    r"\b[Hh]ebben[ ]goedgevonden[ ]en[ ]verstaan\b|\b[Vv]oorzitter van (?:de Kiesraad|het centraal stembureau)\b"
)
_NOT_MADE = re.compile(
    r"\b(?:niet|geen|verzoek|voordracht|aanbeveling|eerder|voorheen|destijds|vroeger|weiger\w*|ongedaan|intrek\w*|"
    r"ingetrokken)\b",
    re.IGNORECASE,
)
_NEAR = 60
"""characters before an appointment in which it is denied, asked for or of another time"""
_APPOINTED = re.compile(
    r"\b(?:te (?:her)?benoemen|(?:her)?benoemd(?:[ ](?:is )?verklaard)?|(?:her)?benoemt)[ ]tot[ ](?:waarnemend[ ])?"
    r"(?:burgemeester|commissaris van de Koning|minister|staatssecretaris|dijkgraaf|"
    r"lid van (?:de (?:Tweede|Eerste) Kamer(?: der Staten-Generaal)?|provinciale staten|het Europees Parlement))"
    r"(?:[ ](?:van|in|voor)[ ](?:(?:de|het)[ ])?(?:gemeente[ ]|provincie[ ]|waterschap[ ])?[A-ZÀ-Þ'’][^\n:.;]{1,60})?"
    r"[ ]?:[ \t]*\n?[ \t]*"
)


def _is_office(text: str, one: Mention) -> bool:
    """Whether "de Koning" is the office there: with a small article in a sentence, or doing what only a King does."""
    noun = one.end - len(one.text.rpartition(" ")[2])
    low = max(0, noun - _REACH)
    if _RUNNING.search(text, low, noun):
        sentence = max(text.rfind(". ", 0, noun), text.rfind("\n", 0, noun)) + 1
        return _ROYAL.search(text, sentence, noun) is not None and _GOES_ON.match(text, one.end) is not None
    return _BEGINS.search(text, low, noun) is not None and _REIGNS.match(text, one.end) is not None


def cues_of_crown(text: str, names: Sequence[Mention]) -> Iterator[tuple[int, Cue]]:
    """(position of a name, cue) for the King, and for whom a decree appoints."""
    if "Koning" in text and _MAJESTY.search(text):
        borne = _BEARS.search(_WITH_OFFICE.sub("de koning", text)) is not None or any(
            _NAMESAKE.search(one.text) and not _KING.fullmatch(one.text) for one in names
        )
        for at, one in enumerate(names):
            if _KING.fullmatch(one.text) is None:
                continue
            ends = (told.end() for told in _WITH_OFFICE.finditer(text, max(0, one.start - _REACH), one.end))
            if one.end in ends or (not borne and _is_office(text, one)):
                yield at, Cue("office_holder", KING, STRONG)
    if "enoem" in text and _DECREE.search(text):
        for found in _APPOINTED.finditer(text):
            before = text[max(0, found.start() - _FORMULA) : found.start()]
            if _NOT_MADE.search(before[-_NEAR:]):
                continue
            if not ("goedgevonden en verstaan" in before or ("oorzitter van" in before and "verklaart" in before)):
                continue
            for at, one in enumerate(names):
                if one.start >= found.end() and HONORIFICS.fullmatch(text, found.end(), one.start):
                    yield at, Cue("office_holder", "list_context:appointed", STRONG)
