# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Offices that fill a bracket right behind a name, ``A. Tol (burgemeester Veldhoven)``, and to whom a letter goes.

That is ``leden A. Tol (heemraad)`` as well, and the line ``Aan: de heer A. Tol, burgemeester van Veldhoven``.

In the first the town looks like the surname of who holds the office, in the second "leden" stands before the name and
says nothing by itself; so the rules for titles beside names leave both to nobody. Whose assistant somebody is can
stand in such a bracket as well ("A. Tol (wethouder Smit)"): it tells an office only when what follows is a town.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice

from recognizers.lexicon import fold, load
from redactor.analysis.members.other_bodies import CITIZEN, STAFF
from redactor.analysis.mention import Mention
from redactor.analysis.names.common import is_place
from redactor.analysis.titles.belonging import Owner
from redactor.analysis.titles.titles import Title

_OPENS = re.compile(r"[ ]\((?:(?:(?:plv\.|plaatsvervangend|vice-)[ ]?)?(?:voorzitter|vz\.?|lid),[ ])?\Z")
_WORDS = r"[A-ZÀ-Þ'’][\w'’-]+(?:[ ](?:aan|den|de|en|op|[A-ZÀ-Þ][\w-]+)){0,3}"
_FIELD = r"(?:,[ ](?:[A-ZÀ-Þ]{2,6}|(?:plv\.[ ])?voorzitter|vz\.?|(?:plv\.[ ])?lid))?"
_OF_TOWN = re.compile(rf"[ ](?:van[ ])?(?P<town>{_WORDS}){_FIELD}\)")
_GOVERN = r"(?:(?:loco-?)?burgemeester|wethouder|gedeputeerde|dijkgraaf|heemraad)"
_LIKE_IT = re.compile(
    rf"[\w'’-][ ]\((?:(?:voorzitter|vz\.?|lid),[ ])?{_GOVERN}[ ](?:van[ ])?(?P<town>{_WORDS}){_FIELD}\)"
)
_OF_PERSON = re.compile(
    r"(?:\b(?:heer|dhr\.|mevrouw|mevr\.|mw\.|minister|familie|mr\.|drs\.)|"
    rf"(?<![(\w])(?<!, )(?<!voorzitter )(?:[Dd]e[ ])?{_GOVERN})[ ]\Z",
    re.IGNORECASE,
)
"""before a word: it is somebody's name"""
_ADDRESSED = re.compile(
    r"[ \t]*(?:Geadresseerde|Aan)[ ]?:?[ \t]+(?:[Dd]e heer|[Mm]evrouw|[Dd]hr\.|[Mm]w\.)[ ]"
    r"(?:(?:mr|drs|ir|dr|ing|prof)\.[ ])*"
)
_COMMA = re.compile(r",[ ]")
_CELL_OPENS = re.compile(r"[ ]*[|][ ]*(?:(?:(?:plv\.|plaatsvervangend|vice-)[ ]?)?(?:voorzitter|vz\.?|lid),[ ])?")
_CELL_ENDS = re.compile(rf"[ ](?:van[ ])?(?P<town>{_WORDS}){_FIELD}[ ]*(?:[|][ ]*)?(?:\n|\Z)")
_ROW = re.compile(
    rf"(?:\A|\n)[|]?[ ]*[A-ZÀ-Þ][^|\n:]{{2,40}}[ ]*[|][ ]*(?:(?:voorzitter|vz\.?|lid),[ ])?{_GOVERN}"
    rf"[ ](?:van[ ])?{_WORDS}{_FIELD}[ ]*[|]?[ ]*(?=\n|\Z)"
)
"""``A. Tol | wethouder Almere``, a line of its own"""
_LEAST_ROWS = 2
_ENDS_LINE = re.compile(rf"[ ]van[ ](?P<town>{_WORDS})[ \t]*(?:\n|\Z)")
_ALONE = re.compile(r"\)")
_BARE = re.compile(r"[ ]\(\Z")
_SEATED = re.compile(
    r"(?:\A|[\s(;:,.])(?:[Ll]eden|[Ll]id|[Vv]oorzitter|[Vv]z\.?)[ ]?:?[ ](?:(?:mw|dhr|mr|drs|ir|dr)\.[ ])*\Z"
)
_HELPS = re.compile(
    rf"{STAFF.pattern}|{CITIZEN.pattern}|\bcontact|chauffeur|bewaking|beveilig|secr\.|\bPA\b|\bMA\b|\bnamens\b|"
    r"partner|echtgeno|familie|kinder|jeugd|leerling|via\b|aanspreek|begeleid|carnaval|feest|vervang|\boud-|voormalig|"
    r"kandida|woordvoer|\bstaf\b|kabinet|bureau|\bgast",
    re.IGNORECASE,
)
"""on the line before the name, or above it: those who work for an office holder, or are kin"""
_LISTS = re.compile(
    r"(?:aan|af)w(?:ezig|\.)|deelnem|gesprek|leden\b|bestuur|college|burgemeesters|wethouders|gedeputeerden|verhinderd|"
    r"gesproken|overleg|kennisgeving|m\.k\.|tegenwoordig|delegatie|spreker|ondertekend|genodigden|\d\d[.:]?\Z",
    re.IGNORECASE,
)
"""in the label of a list: those who meet"""
_TOWNLIKE = re.compile(
    r"(?:veld|stede|stad|dam|burg|dorp|wijk|drecht|hoven|kerk|recht|huizen|broek|rade|haven|land|mond|oord|dijk|woude|"
    r"meer|zijl|poort|beek|sluis|bosch|vliet|berge|hem|gen|um|loo|heide|horst|waard|kapelle|brug)\Z"
)
"""how a town ends that no list knows; "Wiersema" and "Appel" are people"""
_ITEM_ENDS = re.compile(r"[,;)]")
_CLUB = re.compile(r"penningmeester|schutter|comité|carnaval|vereniging|\bclub\b|toneel|\bprins\b", re.IGNORECASE)
"""on the line: those who play, or bear the title of another time"""
_LINE = 120
"""characters behind a name that are looked at for such words"""
_REACH = 24
"""characters before a name in which its seat stands"""
_LEAST = 2
"""different towns in such brackets, where no list knows them"""
_MOST_PLACES = 40
_ABOVE = 600


def in_brackets(text: str, titles: Sequence[Title], names: Sequence[Mention]) -> Iterator[Owner]:
    """The offices that a bracket tells of the name right before it."""
    for title in titles:
        if title.role != "office_holder" or title.plural or title.former:
            continue
        at = bisect_left(names, title.start, key=lambda one: one.start) - 1
        if at < 0 or not 0 < title.start - names[at].end < _REACH or not _tells(text, title, names[at]):
            continue
        yield Owner(at, title, "title_after")


def _tells(text: str, title: Title, name: Mention) -> bool:
    gap = text[name.end : title.start]
    if _BARE.fullmatch(gap) and _ALONE.match(text, title.end):
        return _SEATED.search(text, max(0, name.start - _REACH), name.start) is not None and not _helped(text, name)
    if _COMMA.fullmatch(gap):
        line = text.rfind("\n", 0, name.start) + 1
        town = _ENDS_LINE.match(text, title.end)
        addressed = town is not None and _ADDRESSED.fullmatch(text, line, name.start) is not None
        return addressed and town is not None and _is_town(text, town["town"], name)
    if _CELL_OPENS.fullmatch(gap):
        return _tells_in_row(text, title, name)
    behind = _OF_TOWN.match(text, title.end) if _OPENS.fullmatch(gap) else None
    return behind is not None and _is_town(text, behind["town"], name) and not _helped(text, name)


def _tells_in_row(text: str, title: Title, name: Mention) -> bool:
    """Whether a line is a name and the office of its bearer, as other lines are: ``A. Tol | wethouder Almere``."""
    line = text.rfind("\n", 0, name.start) + 1
    town = _CELL_ENDS.match(text, title.end)
    if town is None or text[line : name.start].strip(" |"):
        return False
    if sum(1 for _ in islice(_ROW.finditer(text), _LEAST_ROWS)) < _LEAST_ROWS:
        return False
    return _is_town(text, town["town"], name) and not _helped(text, name) and not _HELPS.search(_block(text, line))


def _block(text: str, line: int) -> str:
    """The lines above one, up to an empty line, without those that are rows of cells."""
    above = text[max(0, line - _ABOVE) : line].rpartition("\n\n")[2]
    return "\n".join(one for one in above.split("\n") if "|" not in one)


def _is_town(text: str, town: str, name: Mention) -> bool:
    """Whether a word behind an office is a town: by the list of places, or because others stand there as it does."""
    known, low = load(), fold(town)
    if low in known.surnames_common or _names_person(text, town):
        return False
    if low in known.places and not _is_hamlet(low):
        return True
    if not _LISTS.search(_head(text, name)):
        return False  # whose assistant somebody is can stand in a bracket behind a name in a sentence
    others = {found["town"] for found in _LIKE_IT.finditer(text)}
    return (
        len(others) >= _LEAST
        and all(_TOWNLIKE.search(one) and fold(one) not in known.surnames_common for one in others)
        and sum(fold(one) not in known.surnames for one in others) >= _LEAST
    )


def serves(text: str, title: Title) -> bool:
    """Whether a bracket that ends behind an office and a word tells whom somebody serves: ``A. Tol (wethouder Appel)``.

    >>> [serves(text, Title(8, 17, "", "")) for text in ("A. Tol (wethouder Appel)", "A. Tol (wethouder Zorg)")]
    [True, False]
    """
    behind = _OF_TOWN.match(text, title.end) or _CELL_ENDS.match(text, title.end)
    return behind is not None and _is_hamlet(fold(behind["town"]))


def _is_hamlet(low: str) -> bool:
    """Whether a place is a surname and a plain word as well and no municipality: it hardly ever has an alderman."""
    known = load()
    return low in known.places and low in known.surnames and low in known.words and not is_place(low)


def _names_person(text: str, word: str) -> bool:
    """Whether a word is somebody's name elsewhere on the page."""
    places = islice(re.finditer(rf"\b{re.escape(word)}\b", text), _MOST_PLACES)
    return any(_OF_PERSON.search(text, max(0, one.start() - _REACH), one.start()) for one in places)


def _head(text: str, name: Mention) -> str:
    """The label of the line that a name stands on."""
    label, colon, _ = text[text.rfind("\n", 0, name.start) + 1 : name.start].partition(":")
    return label if colon else ""


def _helped(text: str, name: Mention) -> bool:
    """Whether the head of the line or list, or what stands right before the name, speaks of helpers or citizens."""
    line = text.rfind("\n", 0, name.start) + 1
    above = text[text.rfind("\n", 0, max(0, line - 1)) + 1 : line].strip()
    before = text[line : name.start]
    head = _head(text, name)
    if head and not _LISTS.search(head):
        return True
    near = _ITEM_ENDS.split(before)[-1]
    if _CLUB.search(text, line, name.end + _LINE):
        return True
    return any(_HELPS.search(one) for one in (head, near, above if above.endswith(":") else ""))
