# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the columns of things: "Greetje Bakker" below "Scheepsnaam", "Anna" below "Applicatie".

Only heads below which nobody stands: no firms and suppliers, for a sole trader's name is a person's, and no "Titel",
below which "mr." and "dr." stand.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from operator import itemgetter
from typing import NamedTuple

from recognizers.base import line_of
from recognizers.look import look, stems
from recognizers.names.contexts.layout import Found
from recognizers.names.forms.forms import Forms
from recognizers.written_tables import Reader, may_be_heads

_HEAD = re.compile(
    r"(?<![\w-])(?:(?P<whole>scheepsnaam|naam (?:van het )?(?:schip|vaartuig)|schip|vaartuig"
    r"|(?:titel|naam) (?:productie|voorstelling|boek|film|publicatie)|voorstelling)"
    r"|naam (?:van het )?(?:gebouw|school|systeem|applicatie|project)"
    r"|applicatie(?:naam)?|systeem(?:naam)?|softwarepakket|pakket|product(?:naam)?|merk|hondenras|ras"
    r"|(?:boom|dier|planten?|vogel)?soort|projectnaam|schoolnaam|straatnaam|woonplaats|plaatsnaam"
    r"|(?P<town>(?:vestigings|stand)?plaats))(?![\w-])",
    re.IGNORECASE,
)
"""``whole``: things with whole names; a whole name below another head may be somebody's of a row that is askew;
``town``: heads below which only what is known as a town is one"""
_ADDRESS = re.compile(
    r"(?:adres|straat(?:naam)?|huis(?:nummer|nr\.?)|postcode|pc)(?:[ ](?:schade|locatie|object))?"
    r"(?:[ ]{2,40}|[ ]?[\t|;][ ]?)\Z",
    re.IGNORECASE,
)
"""the head before "Plaats": what stands below both is an address, whatever the town is called"""
_STEMS = stems(
    "heads of columns of things",
    "scheepsnaam", "naam", "schip", "vaartuig", "titel", "voorstelling", "productie", "applicatie", "systeem", "pakket",
    "product", "merk", "model", "ras", "soort", "woonplaats", "plaats",
)  # fmt: skip


class Cell(NamedTuple):
    """Characters ``[start, end)`` of a cell, whether whole names are things in it, and only known towns are."""

    start: int
    end: int
    whole: bool
    town: bool


def without_cells(found: Sequence[Found], forms: Forms, cells: Sequence[Cell]) -> list[Found]:
    """The names without those that fill one of these :func:`cells_of`, and the same whole names behind an article."""
    if not cells:
        return list(found)
    inside = {at for at, one in enumerate(found) if _is_in(one, forms, cells)}
    whole = {_text(found[at], forms) for at in inside}
    return [
        one
        for at, one in enumerate(found)
        if at not in inside and not (_text(one, forms) in whole and _has_article(one, forms))
    ]


def _is_in(one: Found, forms: Forms, cells: Sequence[Cell]) -> bool:
    tokens = forms.tokens
    start, end = tokens.starts[one.name.start], tokens.ends[one.name.end - 1]
    at = bisect_right(cells, start, key=itemgetter(0)) - 1
    single = one.name.end - one.name.start == 1
    if at < 0 or end > cells[at].end or not (single or cells[at].whole):
        return False
    return not cells[at].town or tokens.lows[one.name.start] in forms.lexicon.places


def _has_article(one: Found, forms: Forms) -> bool:
    """``De Greetje Bakker`` for the ship of a row: a whole name, and an article that nobody has."""
    start = one.name.start
    whole = one.name.end - start > 1 and not forms.is_prefix(start)
    return whole and start > 0 and forms.same_line(start) and forms.tokens.words[start - 1] in ("De", "de")


def _text(one: Found, forms: Forms) -> str:
    return " ".join(forms.tokens.words[one.name.start : one.name.end])


def cells_of(text: str) -> list[Cell]:
    """The cells below all heads of things on a page, in order, each once."""
    reader = Reader(text)
    cells: set[Cell] = set()
    read = 0
    for spot in look(text).spots(_STEMS):
        if spot < read:
            continue
        start, read = line_of(text, spot)
        for head in _HEAD.finditer(text, start, read) if may_be_heads(text, start, read) else ():
            column = reader.column(head.span(), start, read)
            if column is not None and text[slice(*column.head)].strip(" :.?*").lower() == head.group().lower():
                town = head["town"] is not None and not _ADDRESS.search(text[start : head.start()])
                whole = head["whole"] is not None
                cells.update(Cell(*cell, whole, town) for cell in column.cells)
    return sorted(cells)
