# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the columns and fields of things: "Greetje Bakker" below "Scheepsnaam", "School: Anne Frank".

Only heads below which nobody stands: no "Leverancier", for a sole trader may stand there, no "Titel", below which "mr."
and "dr." stand. Below a head of bodies that may be called like their owner ("Bedrijf") single words only are a firm's.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from operator import itemgetter
from typing import NamedTuple

from recognizers.base import line_of
from recognizers.look import look, stems
from recognizers.names.forms import Forms
from recognizers.names.layout import Found
from recognizers.written_tables import Reader, may_be_heads

_WHOLE = (
    r"scheepsnaam|naam (?:van het )?(?:schip|vaartuig)|schip|vaartuig"
    r"|(?:titel|naam) (?:productie|voorstelling|boek|film|publicatie)|voorstelling"
)
_THINGS = (
    r"(?:naam )?(?:van )?(?:het |de )?(?:gebouw|school|systeem|applicatie|project|hond|vereniging|club)"
    r"|applicatienaam|systeemnaam|softwarepakket|pakket|product(?:naam)?|merk|hondenras|ras|bank|verzekeraar|uitgever"
    r"|(?:boom|dier|planten?|vogel)?soort|projectnaam|schoolnaam|straat(?:naam)?|woonplaats|geboorteplaats|plaats(?:naam)?"
    r"|gemeente|wijk|buurt|zaal|kerkgenootschap"
)
_BODIES = (
    r"(?:naam )?(?:organisatie|bedrijf|instelling|instantie|firma|onderneming)|organisatienaam|bedrijfsnaam|handelsnaam"
    r"|statutaire naam|werkgever|restaurant|winkel|filiaal|vestiging"
)
_HEAD = re.compile(rf"(?<![\w-])(?:(?P<whole>{_WHOLE})|{_THINGS}|(?P<body>{_BODIES}))(?![\w-])", re.IGNORECASE)
"""``whole``: things with whole names; a whole name below another head may be somebody's of a row that is askew"""
_FIELD = re.compile(
    rf"[ \t]*(?:\d{{1,2}}[a-z]?[.)]?[ ]+)?(?:(?P<whole>{_WHOLE}|{_THINGS})|(?P<body>{_BODIES}))"
    r"[ ]*(?:\.{3,}[ ]*:?|:)[ \t]*(?P<value>[^\s:][^\n\t:]{0,58}[^\s:])[ \t]*(?=\n|\Z)",
    re.IGNORECASE,
)
"""a label at the start of a line with a colon or dots, and what fills the rest of the line"""
_LABEL = 48
"""characters of such a label and its colon"""
_STEMS = stems(
    "heads of columns of things",
    "scheepsnaam", "naam", "schip", "vaartuig", "titel", "voorstelling", "productie", "applicatie", "systeem", "pakket",
    "product", "merk", "model", "ras", "soort", "plaats", "gebouw", "school", "project", "vereniging", "club", "bank",
    "verzekeraar", "uitgever", "straat", "gemeente", "wijk", "buurt", "zaal", "kerkgenootschap", "organisatie",
    "bedrijf", "instelling", "instantie", "firma", "onderneming", "werkgever", "restaurant", "winkel", "filiaal",
    "vestiging",
)  # fmt: skip


_ARTICLE = re.compile(r"(?:(?:de|het|'t|[\"'“‘])[ ]?)?", re.IGNORECASE)


class Cell(NamedTuple):
    """Characters ``[start, end)`` of a cell, and what stands in it."""

    start: int
    end: int
    whole: bool
    """whole names are things in it"""
    body: bool = False
    """it is of a body, whose given name alone may be that of whom one asks for there"""
    field: bool = False
    """it is behind a label, so that a name must fill it"""


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
    if at < 0 or end > cells[at].end:
        return False
    if cells[at].field and (end < cells[at].end or not _ARTICLE.fullmatch(tokens.text, cells[at].start, start)):
        return False  # "Locatie: kantoor van Jan Smit"
    core = one.name.start
    while core < one.name.end - 1 and forms.is_prefix(core):
        core += 1
    single = one.name.end - core == 1
    return cells[at].whole or (single and not (cells[at].body and forms.is_first(core) and not forms.is_surname(core)))


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
        stop = min(read, start + _LABEL)
        labelled = max(text.find(":", start, stop), text.find("...", start, stop))
        field = _FIELD.match(text, start, read) if labelled >= 0 else None
        if field is not None:
            kinds = field["whole"] is not None, field["body"] is not None
            cells.add(Cell(*field.span("value"), *kinds, field=True))
        for head in _HEAD.finditer(text, start, read) if may_be_heads(text, start, read) else ():
            column = reader.column(head.span(), start, read)
            if column is not None and text[slice(*column.head)].strip(" :.?*").lower() == head.group().lower():
                kinds = head["whole"] is not None, head["body"] is not None
                cells.update(Cell(*cell, *kinds) for cell in column.cells)
    return sorted(cells)
