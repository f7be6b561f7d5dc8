# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names and functions in columns: two signatures beside each other are torn apart by the reading order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from redactor.analysis.apposition import HONORIFIC
from redactor.analysis.mention import Mention
from redactor.analysis.titles import PUBLIC_ROLES, Title

_BESIDE_TITLE = re.compile(r"^(?:[ \t]+van [A-Z][\w -]{1,30})?,?\s+(?i:de\s+|het\s+)?$")
_UNDER_TITLES = re.compile(rf"^(?:[ \t]+van [A-Z][\w -]{{1,30}})?,?[ \t]*\n(?:[ \t]*\n){{0,6}}[ \t]*{HONORIFIC}$")
_BESIDE_NAME = re.compile(rf"(?:[ ][\w'’-]+){{0,3}}(?:[ ]{{3,}}|\t|\s+)\s*{HONORIFIC}")
"""the end of a double name that the recognizers left off may stand before the gap"""
_COLUMN = re.compile(rf"[.,]?(?:[ ]{{3,}}|[ ]*\t[ \t]*)(?:w\.\s?g\.\s+)?{HONORIFIC}")
_CELL = re.compile(r"\S+(?: \S+)*")

Torn = tuple[int, int, Title, str]
"""number of the title, position of the name, title, kind"""


def side_by_side(text: str, titles: Sequence[Title], names: Sequence[Mention]) -> Iterator[Torn]:
    """Two signatures beside each other, torn apart by the reading order: ``de secretaris, de burgemeester,`` A and B.

    Gives (number of the title, position of the name, title, kind). A secretary beside a mayor is the council's.
    """
    at = 0
    for number in range(len(titles) - 1):
        one, two = titles[number], titles[number + 1]
        if not _BESIDE_TITLE.match(text[one.end : two.start]):
            continue
        while at < len(names) and names[at].start < two.end:
            at += 1
        if at + 1 >= len(names) or not _UNDER_TITLES.match(text[two.end : names[at].start]):
            continue
        if not _BESIDE_NAME.fullmatch(text[names[at].end : names[at + 1].start]):
            continue
        public = PUBLIC_ROLES & {one.role, two.role}
        for offset, title in enumerate((one, two)):
            secretary = public and text[title.start : title.end].lower() == "secretaris"
            group = "gemeentesecretaris-griffier"
            told = title._replace(role="senior_official", group=group) if secretary else title
            yield number + offset, at + offset, told, "signature"


def in_columns(text: str, titles: Sequence[Title], names: Sequence[Mention]) -> Iterator[Torn]:
    """Two names beside each other with their functions on the line below: the first goes with the first."""
    for at in range(len(names) - 1):
        one, two = names[at], names[at + 1]
        if not _COLUMN.fullmatch(text[one.end : two.start]):
            continue
        end = text.find("\n", two.end)
        below = text[end + 1 : (text.find("\n", end + 1) + 1 or len(text) + 1) - 1] if end >= 0 else ""
        cells = [found.start() + end + 1 for found in _CELL.finditer(below)]
        rows = {title.start: number for number, title in enumerate(titles)}
        if len(cells) == 2 and not text[two.end : end].strip(" .,"):
            for name, start in zip((at, at + 1), cells, strict=True):
                if start in rows:
                    yield rows[start], name, titles[rows[start]], "title_after"
