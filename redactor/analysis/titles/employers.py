# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""For whom somebody works, by the lines below a signature and the spelling of an address book.

"Projectleider" and "adviseur" are functions of civil servants and of consultants alike; the body or firm that the block
of a signature names tells which. It changes no outcome of the standard policy (neither of them stays), but the
motivation names the right category.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from redactor.analysis.mention import Mention
from redactor.analysis.surroundings import GOVERNMENT, LEGAL_FORM, SUPPORTING_LABEL, Cue
from redactor.analysis.titles.titles import Title

_LINES = 7
"""of a block below a name that are looked at"""
_ENDS = re.compile(
    r"\s*(?:>|[-_=*]{3,}|(?:van|from|aan|to|cc|verzonden|sent|datum|onderwerp|subject|betreft)\s*:|beste|geachte|dear|"
    r"hoi|dag |denk aan het milieu|dit bericht|de informatie)",
    re.IGNORECASE,
)
_POSTCODE = re.compile(r"[ \t]*[1-9]\d{3}[ ]?[A-Z]{2}(?![A-Z])")
_BODY = re.compile(rf"(?:^|[|,–-]\s*|\s{{3,}})(?:(?:de|het)\s+)?{GOVERNMENT}(?![\w-])")
_FIRM = re.compile(rf"(?:[\w&.'’-]+\s+){{1,5}}?{LEGAL_FORM}")
_LAWYERS = re.compile(r"\b(?:[Aa]dvocaten|[Aa]dvocatuur|[Aa]dvocatenkantoor|[Ll]awyers|LLP)\b")
_ALONE = re.compile(r"[\s>*]*(?:(?:drs|mr|dr|ir|ing|prof|dhr|mw|mevr|de heer|mevrouw)\.?\s+)*", re.IGNORECASE)
#: titles that say nothing of public or private
NEUTRAL = frozenset(("afdelingshoofd", "beleid", "directeur", "jurist", "secretariaat", "medisch-zorg", "staff"))
PUBLIC_SECTOR = ("organisation:government", "domain:government", "department_code", "label:behandeld_door")
PRIVATE_SECTOR = ("organisation:company", "domain:other")
DIRECTORY = "layout:directory"


def employer(text: str, mention: Mention) -> Iterator[Cue]:
    """What the block below a name says of for whom this person works; nothing when the name is in running text."""
    line = text[text.rfind("\n", 0, mention.start) + 1 : mention.start]
    end = text.find("\n", mention.end)
    if end < 0 or text[mention.end : end].strip(" ,|\t") or not _ALONE.fullmatch(line):
        return
    rows = 0
    for row in text[end + 1 : end + 420].split("\n"):
        if not row.strip():
            continue
        rows += 1
        if rows > _LINES or _ENDS.match(row) or _POSTCODE.match(row):
            return  # below an address the letterhead of who writes may follow
        if _LAWYERS.search(row):
            yield Cue("external", "organisation:company", SUPPORTING_LABEL)
            return
        if _BODY.search(row):
            yield Cue("civil_servant", "organisation:government", SUPPORTING_LABEL)
            return
        if _FIRM.match(row.strip()):
            yield Cue("private_employee", "organisation:company", SUPPORTING_LABEL)
            return


def in_directory(mention: Mention) -> Iterator[Cue]:
    """``Jansen, A.B. (Anna)`` in the header of a mail: as the address books of government write people. Only a hint."""
    spelled = "layout:mail_header" in mention.evidence and "form:surname_initials" in mention.evidence
    if spelled and mention.text.endswith(")"):
        yield Cue("civil_servant", DIRECTORY, 1)


def by_sector(role: str, cues: Collection[Cue]) -> str:
    """The role with the sector looked at: a project leader of a firm is an employee, with a firm and no body beside."""
    told = [cue for cue in cues if cue.role == role and cue.strength > 1]
    neutral = told and all(cue.code.rpartition(":")[2] in NEUTRAL for cue in told)
    if role not in ("civil_servant", "director") or not neutral:
        return role
    codes = {cue.code for cue in cues}
    firm = codes.intersection(PRIVATE_SECTOR) and not codes.intersection(PUBLIC_SECTOR)
    return "private_employee" if firm else role


_FIELD_AFTER = re.compile(r"\s+(?:[A-ZÀ-Þ][\w&]+)")
_WHOLE_BRACKETS = re.compile(r"\s+[^,;()\n]{2,40}\)")


def is_directorate(text: str, title: Title) -> bool:
    """Whether "DG Milieu" behind a name is where somebody works and not what somebody is.

    In brackets of its own it is the function, unless two people of the page have the same.
    """
    after = text[title.end : title.end + 60]
    if not _FIELD_AFTER.match(after):
        return False
    whole = _WHOLE_BRACKETS.match(after)
    opened = text[: title.start].rstrip().endswith("(")
    return not (whole and opened) or text.count(text[title.start : title.end] + whole.group()) > 1
