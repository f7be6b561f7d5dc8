# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Letters that a staff list makes of a name that the document has in full: "DBO" of Dmytro Bondarenko.

Three letters fit somebody by chance more often than two that stand at a place of their own do ("KPI" fits Koen
Pieterse). So they count where nothing but a person stands ("verwerkt door DBO op 3-2", "behandelaar ROU."), in the row
of a version or a log, beside the letters of somebody else who is named, and doing what people do. What stood at such a
place once is that person wherever people are named on the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from recognizers.lexicon import fold, load
from recognizers.months import SHORT_MONTHS
from redactor.analysis.data import words
from redactor.analysis.names.spelling import squeeze

_DONE = (
    r"(?:ge|be|ver|op|ont|uit|af|in|aan|bij|toe|na|mede|her|door|over|terug|tegen)\w+|akkoord|review|actie|export|update"
    r"|registratie|invoer|wijziging|mutatie|verslag|notulen|notitie|foto[’']?s?|controle|scan|print|uitdraai|versie"
    r"|concept|advies|telefoontje|bezoek|schouw|mail|memo"
)
_PERSON = (
    r"(?:zaak|dossier|mede|vervangend[ ])?behandelaar|(?:op)?steller|auteur|notulist|secretaris"
    r"|(?:mede)?paraaf(?:route)?|parafen|akkoord|(?:dossier|zaak|actie|proces|project|budget)?(?:houder|eigenaar)"
    r"|trekker|beoordelaar|reviewer|controleur|inspecteur|toezichthouder|handhaver|registrator|invoerder|verbalisant"
    r"|rapporteur|telefonist|baliemedewerker|(?:project|team)leider|coördinator|adviseur|jurist|medewerker|collega"
    r"|contactpersoon|planner|waarnemer|vervanger|achterwacht|actie|gezien"
    r"|(?:toegewezen|overgedragen|doorgezet|gevraagd|voorgelegd|gemaild) aan|(?:uitgezet|belegd|ligt|nagevraagd) bij"
    r"|(?:afgestemd|besproken|gebeld|gesproken) met|i\.o\.m\.|o\.v\.v\.|t\.a\.v\.|i\.o\.|namens"
)
_BEFORE = re.compile(
    rf"(?<!\w)(?:(?:{_DONE})(?:[ ][\w.&-]{{1,16}}){{0,3}}[ ](?:door|by):?[ ]"
    rf"|(?:{_PERSON})(?:[ ]?[:=][ ]?|[ ]{{1,3}}))\Z",
    re.IGNORECASE,
)
"""who did something, or a word for somebody"""
_REACH = 80
"""characters before letters in which that is looked for"""
_ENDS = re.compile(r"[ ]?(?:[.,;)\]\n\t|/]|\Z)|[ ]{2}|[ ](?:op|om|d\.d\.|dd\.?|per)[ ]|[ ]{1,3}\(?\d{1,2}[-/.: ]")
_LETTERS = r"(?P<letters>[A-ZÀ-Þ][A-Za-zÀ-ÿ]{1,4})"
_GAP = r"(?:[ ]{2,40}|[ ]?[\t|][ ]?|[ ]?[/+&][ ]?)"
_DAY = (
    r"(?:[ ]{1,2}(?:d\.d\.[ ])?(?:\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?"
    rf"|\d{{1,2}}[ ](?:{SHORT_MONTHS})[a-z]{{0,6}}))"
)
_DATED = re.compile(_DAY)
_AHEAD = re.compile(rf"{_DAY}?{_GAP}{_LETTERS}(?![\w@&’'-])")
_BEHIND = re.compile(rf"(?:[\n\t|/+&(:]|[ ]{{2}}|,[ ]|\A)[ ]?{_LETTERS}{_DAY}?{_GAP}\Z")
"""the letters in the cell or item beside"""
_OPENS = re.compile(r"(?:\A|\n[ \t>]*|[.!?;:][\"”’)]?[ ]{1,2}|(?:\A|\n)[ \t]*(?:[-–•*]|\d{1,2}[.)])[ ]+)\Z")
_ACTS = re.compile(
    r"[ ](?:belt|belde|mailt|mailde|appt|appte|pakt|checkt|regelt|plant|bespreekt|licht toe|koppelt|vraagt|vroeg"
    r"|antwoordt|reageert|merkt op|meldt|meldde|vult aan|vindt|denkt|zoekt uit|zegt|zei|neemt (?:contact|op|mee)"
    r"|schrijft|stuurt|tekent|zit|komt|kijkt|is (?:ziek|vrij|er niet|met verlof|onderweg|akkoord|gebeld)"
    r"|ter plaatse|akkoord|gebeld|en ik)(?!\w)"
)
"""what people do and bodies seldom"""
_TIMED = re.compile(r"(?:\A|\n)[ \t>*•\[-]*(?:\d{1,4}[-/.:]\d{1,2}(?:[-/.:]\d{1,4})?[\],]?[ \t|]+){1,2}\Z")
_SAYS = re.compile(r"[ ]?:[ ]")
_ROW = re.compile(
    r"[ \t|]*(?:v(?:ersie)?[ .]?)?(?:\d[\d./:-]*(?:[ ]u(?:ur)?)?[ \t|;,]+){1,3}(?:(?:concept|definitief)[ \t|;]+)?"
)
"""a version or a day that opens a row, and nothing else before the letters"""
_CELL_BEFORE = ("  ", "\t", "|", "| ", ";")
_CELL_AFTER = re.compile(r"[ ]{2,}|\t|[ ]?\||;|[ ]*(?:\n|\Z)")
_OF_A_THING = re.compile(
    r"(?<!\w)(?:afdeling|afd\.?|directie|dir\.?|team|cluster|sector|dienst|bureau|domein|fractie|partij|ministerie|unit"
    r"|platform|systeem|applicatie|project|programma|stichting|gemeente|provincie|luchthaven|vlucht|bedrijf|firma|code"
    r"|type|model|norm|de|het|een)[ ]\Z",
    re.IGNORECASE,
)
_OF_NUMBER = re.compile(r"[-/ ]?\d{3}|-\w|[-/]?\d")
INITIALS_OF_BODIES = words("initials_of_bodies.txt")
_OF_THINGS = words("letters_of_things.txt") | INITIALS_OF_BODIES
_SIGNS_OF_ROW = re.compile(r"v|\d[./:-]\d", re.IGNORECASE)
_SPELLED = re.compile(
    r"[ ]?(?:[(=:|\t]|[ ][-–])[ |\t]*(?:(?:de|het|een)[ ])?(?P<words>[^\W\d_]+(?:(?:[ /-]|,[ ]|[ ]&[ ])[^\W\d_]+){1,7})"
)
"""what letters may stand for, behind them"""


class StaffLetters(NamedTuple):
    """The letters of the people of a document."""

    codes: frozenset[str]
    """squeezed: as :func:`.ties.staff_codes` makes them, but for those that are initials as well"""
    initials: frozenset[str]

    def of_people(self, text: str, found: Sequence[re.Match[str]]) -> Iterator[re.Match[str]]:
        """Those of ``found`` (each of :attr:`codes`, on one page) that stand for somebody."""
        found = [one for one in found if _may_be_somebody(text, *one.span())]
        spelled = {one.group() for one in found if _is_spelled(text, *one.span())}
        found = [one for one in found if one.group() not in spelled]
        sure = [one for one in found if self._is_sure(text, *one.span())]
        places = {one.start() for one in sure}
        told = {one.group() for one in sure if squeeze(one.group()) not in load().abbreviations}
        for one in found:
            if one.start() in places or one.group() in told:
                yield one

    def _is_sure(self, text: str, start: int, end: int) -> bool:
        if _BEFORE.search(text, max(0, start - _REACH), start) and _ENDS.match(text, end):
            return True
        if _is_in_row(text, start, end):
            return True
        letters, lexicon = text[start:end], load()
        low = squeeze(letters)
        if low in lexicon.abbreviations or low in lexicon.never_names or low in lexicon.organisation_forms:
            return False
        if _DATED.match(text, end) or (not letters.isupper() and _is_cell(text, start, end)):
            return True
        timed = _TIMED.search(text, max(0, start - 30), start) is not None
        opens = timed or _OPENS.search(text, max(0, start - 24), start) is not None
        if (opens and _ACTS.match(text, end)) or (timed and _SAYS.match(text, end)):
            return True
        return self._is_beside(text, start, end)

    def _is_beside(self, text: str, start: int, end: int) -> bool:
        """``LKA  OBO``, ``JD/SB/SRA``: in a cell or an item beside the letters of somebody else who is named."""
        beside = (_AHEAD.match(text, end), _BEHIND.search(text, max(0, start - 30), start))
        others = {squeeze(one["letters"]) for one in beside if one is not None} - {squeeze(text[start:end])}
        return any(one in self.codes or (one in self.initials and one not in INITIALS_OF_BODIES) for one in others)


def _may_be_somebody(text: str, start: int, end: int) -> bool:
    """Whether letters are no word, no part of a number, and not behind what says that they are a thing's."""
    letters, lexicon = text[start:end], load()
    low = squeeze(letters)
    if "." in letters or low in lexicon.parties or low in _OF_THINGS or low in lexicon.prefixes:
        return False
    if low in lexicon.words_frequent or (low in lexicon.words and not letters.isupper()):
        return False
    return not _OF_A_THING.search(text, max(0, start - 24), start) and not _OF_NUMBER.match(text, end)


def _is_spelled(text: str, start: int, end: int) -> bool:
    """Whether words of the language behind letters tell what they stand for: ``KPI | Kritieke prestatie-indicator``."""
    match, lexicon = _SPELLED.match(text, end, end + _REACH), load()
    if match is None:
        return False
    spelled = re.findall(r"[^\W\d_]+", match["words"])[: end - start]
    if "".join(word[0] for word in spelled).lower() != text[start:end].lower():
        return False
    return all(fold(word) in lexicon.words or fold(word) in lexicon.words_english for word in spelled)


def _is_in_row(text: str, start: int, end: int) -> bool:
    """Whether letters are a cell of a row that a day or the number of a version opens: ``0.2  24-10-2020  DBO  …``."""
    line = text.rfind("\n", 0, start) + 1
    if not _is_cell(text, start, end) or _ROW.fullmatch(text, line, start) is None:
        return False
    dated = _SIGNS_OF_ROW.search(text, line, start) is not None
    return dated or squeeze(text[start:end]) not in load().abbreviations  # a number alone opens the rows of any list


def _is_cell(text: str, start: int, end: int) -> bool:
    return text[max(0, start - 4) : start].endswith(_CELL_BEFORE) and _CELL_AFTER.match(text, end) is not None
