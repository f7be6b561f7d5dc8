# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who is told to be one of several who hold an office by the words that join that very name to the others.

``S. Tol en de overige gedeputeerden``: one of them. ``Afwezig: B. Kuik (Deventer)`` right below ``Aanwezig: de leden
A. Zijl (Zutphen) en C. Bos (Apeldoorn)`` in the record of a board that municipalities share: a member who is away.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from recognizers.late import late
from recognizers.lexicon import fold, load
from redactor.analysis.members.other_bodies import PLAYED, others_meet
from redactor.analysis.members.records import HONORIFICS, is_staff
from redactor.analysis.mention import Mention
from redactor.analysis.names.common import is_place
from redactor.analysis.surroundings import NATIONAL_PARTY, STRONG, Cue

_OTHERS = re.compile(
    r"[ ]en[ ](?:de[ ])?(?:overige|andere)[ ](?:gedeputeerden|wethouders|raadsleden|statenleden|Kamerleden|"
    r"bewindslieden|heemraden)(?=[ ]?(?:[,.;)\n]|\Z))"
)
"""right behind a name, and no more than the end of an item behind it: ``en overige wethouders van de school``"""
_OFFICE = (
    r"(?:(?:loco-?|plv\. |waarnemend )?burgemeester|wethouder|gedeputeerde|raadslid|statenlid|heemraad|dijkgraaf|"
    rf"[Cc]ommissaris van de Koning(?:in)?|voorzitter|{NATIONAL_PARTY})"
)
_BEFORE_ITEM = late(
    rf"(?:(?:de[ ])?{_OFFICE}[ ]{HONORIFICS.pattern}\0(?:[ ]\({_OFFICE}\))?|{HONORIFICS.pattern}\0[ ]\({_OFFICE}\))"
    rf"(?:(?:,|;|[ ]en)[ ](?={HONORIFICS.pattern}\Z|.*\0))"
)
"""an item before it, its name a zero: with an office, as who has none beside aldermen may work for them"""
_LABEL = re.compile(
    r"[ \t]*(?:Aanwezig|Afwezig|Tegenwoordig|Verhinderd|Afgemeld|Deelnemers|Leden)"
    r"(?:[ ](?:zijn|waren|met kennisgeving|m\.k\.))?[ ]?:[ ]"
)
"""of the line: "hij sprak met A, B en de overige wethouders" tells nothing of B"""
_TOWN = r"[A-ZÀ-Þ'’][\w'’-]+(?:[ ](?:aan|den|de|en|op|bij|[A-ZÀ-Þ][\w-]+)){0,3}"
_SEAT = rf"\((?:gemeente[ ])?{_TOWN}(?:,[ ](?:(?:plv\.[ ])?voorzitter|vz\.))?\)"
_PRESENT = late(
    rf"(?:\A|\n)[ \t]*Aanwezig[ ]?:[ ]?de[ ]leden[ ][^\n()]{{3,60}}{_SEAT}"
    rf"(?:(?:,|;|[ ]en)[ ][^\n()]{{3,60}}{_SEAT})+[.]?[ \t]*\n"
    r"[ \t]*(?:Afwezig|Verhinderd|Afgemeld)(?:[ ](?:met[ ]kennisgeving|m\.k\.))?[ ]?:[ ]?"
)
_BOARD = r"\b(?:algemeen|dagelijks)[ ]bestuur\b"
_RECORD = r"\b(?:verslag|notulen|besluitenlijst)\b(?!\s+\w*overleg)(?!\s+ambtelijk)"
_OF_BOARD = re.compile(
    rf"\A\s*(?:[^\n]{{2,80}}\n\s*){{0,2}}[^\n]{{0,60}}(?:{_RECORD}[^\n]{{0,40}}{_BOARD}|{_BOARD}[^\n]{{0,40}}{_RECORD})",
    re.IGNORECASE,
)
_SHARED = re.compile(
    r"\b(?:GGD|RUD|[Oo]mgevingsdienst|[Vv]eiligheidsregio|[Gg]emeenschappelijke [Rr]egeling|[Mm]etropoolregio|"
    r"[Vv]ervoerregio|[Rr]egio [A-Z]|[Ww]erkvoorzieningschap|[Rr]ecreatieschap)"
)
_CLUB = re.compile(r"stichting|vereniging|\bclub\b|\bbond\b|scholen|school\b|medezeggenschap", re.IGNORECASE)
_HEAD = 300
_OWN_SEAT = re.compile(rf"[ ]\((?:gemeente[ ])?(?P<town>{_TOWN})\)(?:(?P<next>(?:,|;|[ ]en)[ ])|[.]?[ \t]*(?:\n|\Z))")
_TOWNLIKE = re.compile(
    r"(?:veld|stede|stad|dam|burg|drecht|hoven|huizen|broek|rade|haven|oord|woude|sluis|bosch|heim|horst|waard|kapelle)\Z"
)


def cues_among(text: str, names: Sequence[Mention]) -> Iterator[tuple[int, Cue]]:
    """(position of a name, cue) for who is joined to others of an office, or is away where they are."""
    cue = Cue("office_holder", "list_context:others", STRONG)
    if " overige " in text or " andere " in text:
        for at, one in enumerate(names):
            if _OTHERS.match(text, one.end) and _is_item(text, names, at):
                yield at, cue
    if "fwezig" in text or "erhinderd" in text or "fgemeld" in text:
        for at in _absent(text, names):
            yield at, cue


def _is_item(text: str, names: Sequence[Mention], at: int) -> bool:
    """Whether a name is an item of a list of those present: right behind its label, or behind another name."""
    one = names[at]
    line = text.rfind("\n", 0, one.start) + 1
    label = _LABEL.match(text, line)
    if label is None or others_meet(text) or PLAYED.search(text):
        return False
    if " " not in one.text and "." not in one.text:
        return False
    items, end = "", label.end()
    for other in names[:at]:
        if other.start >= label.end():
            items, end = items + text[end : other.start] + "\0", other.end
    items += text[end : one.start]
    return re.fullmatch(rf"(?:{_BEFORE_ITEM.pattern})*{HONORIFICS.pattern}", items) is not None


def _absent(text: str, names: Sequence[Mention]) -> Iterator[int]:
    if not _OF_BOARD.match(text) or not _SHARED.search(text, 0, _HEAD) or _CLUB.search(text, 0, _HEAD):
        return
    found = _PRESENT.search(text)
    if found is None or others_meet(text):
        return
    at, before = bisect_left(names, found.end(), key=lambda one: one.start), found.end()
    while at < len(names) and HONORIFICS.fullmatch(text, before, names[at].start):
        seat = _OWN_SEAT.match(text, names[at].end)
        if seat is None or is_staff(text, names[at].end) or not _is_town(seat["town"]):
            return
        goes_on = seat["next"] is not None
        if goes_on and not (at + 1 < len(names) and HONORIFICS.fullmatch(text, seat.end(), names[at + 1].start)):
            return  # "B. Kuik (Deventer), ambtelijk"
        yield at
        if not goes_on:
            return
        at, before = at + 1, seat.end()


def _is_town(word: str) -> bool:
    low = fold(word)
    known = low in load().places and is_place(low)
    return known or (_TOWNLIKE.search(low) is not None and low not in load().surnames and low not in load().words)
