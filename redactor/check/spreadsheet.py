# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""SpreadsheetML (ECMA-376 part 1, chapter 18) for the check: what Excel shows, and what it keeps besides."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple
from xml.etree import ElementTree as ET

from redactor.check.container import Parts, attribute, local, relation
from redactor.check.drawings import child
from redactor.check.found import Found, flowing
from redactor.check.looks import BLACK, WHITE, Colour, colour_of, unseen
from redactor.errors import DamagedDocument, LimitExceeded

#: columns of a sheet
_MOST_COLUMNS: Final = 16_384
#: the eight colours that Excel numbers from 0, and again from 8
_INDEXED: Final = ("000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF")
#: the first colours of a theme: Excel counts the ground before the text
_THEME: Final = {"0": WHITE, "1": BLACK}
_SYSTEM: Final = {"64": BLACK, "65": WHITE}
_LITERAL: Final = re.compile(r'"(?:[^"]|"")*"')
#: a format that shows nothing, whatever the value
_SHOWS_NOTHING: Final = re.compile(r'(?:(?:"")?;){3}(?:"")?')


class Strings:
    """The strings that the cells of a workbook share, and which of them no cell uses."""

    def __init__(self, root: ET.Element | None, found: Found) -> None:
        items = (one for one in root if local(one) == "si") if root is not None else ()
        self._all = []
        for item in items:
            self._all.append("".join(texts_in(item)))
            found.say("other", _unread(item, self._all[-1]))
        self._used = bytearray(len(self._all))

    def get(self, untrusted_number: str) -> str:
        """The string of this number; empty when there is none."""
        number = whole(untrusted_number, -1)
        if not 0 <= number < len(self._all):
            return ""
        self._used[number] = 1
        return self._all[number]

    def unused(self) -> list[str]:
        """Strings of cells that were deleted."""
        return [text for text, used in zip(self._all, self._used, strict=True) if not used and text.strip()]


class CellStyles:
    """How the styles of a workbook make cells look."""

    def __init__(self, root: ET.Element | None) -> None:
        self._rules: list[str] = []
        if root is None:
            return
        formats = {
            attribute(one, "numFmtId"): attribute(one, "formatCode") for one in root.iter() if local(one) == "numFmt"
        }
        fonts = [_colour(child(one, "color")) for one in _children(root, "fonts")]
        fills = [_fill(one) for one in _children(root, "fills")]
        for one in _children(root, "cellXfs"):
            letters = _at(fonts, attribute(one, "fontId")) or BLACK
            rule = unseen(letters, _at(fills, attribute(one, "fillId")) or WHITE)
            code = formats.get(attribute(one, "numFmtId"), "")
            self._rules.append(rule or ("invisible-text" if _SHOWS_NOTHING.fullmatch(code) else ""))

    def rule(self, untrusted_style: str) -> str:
        """The rule that text in a cell of this style breaks; empty when it can be read."""
        number = whole(untrusted_style)
        return self._rules[number] if number < len(self._rules) else ""


def _children(root: ET.Element, name: str) -> Sequence[ET.Element]:
    holder = child(root, name)
    return list(holder) if holder is not None else ()


def _at(colours: Sequence[Colour | None], untrusted_number: str) -> Colour | None:
    number = whole(untrusted_number)
    return colours[number] if number < len(colours) else None


def _colour(element: ET.Element | None) -> Colour | None:
    if element is None:
        return None
    if said := attribute(element, "rgb"):
        return colour_of(said)
    if attribute(element, "tint") not in ("", "0"):
        return None
    if (theme := attribute(element, "theme")) != "":
        return _THEME.get(theme)
    number = attribute(element, "indexed")
    if number in _SYSTEM:
        return _SYSTEM[number]
    return colour_of(_INDEXED[whole(number) % 8]) if number.isdecimal() and whole(number) < 16 else None


def _fill(element: ET.Element) -> Colour | None:
    """The ground of a cell: None when it has none of its own, or one of a pattern."""
    pattern = child(element, "patternFill")
    if pattern is None or attribute(pattern, "patternType") != "solid":
        return None
    return _colour(child(pattern, "fgColor")) or (200, 200, 200)


def texts_in(element: ET.Element) -> Iterator[str]:
    """The runs of a string; not how it is pronounced, which is told apart."""
    for one in element:
        if local(one) == "t":
            yield one.text or ""
        elif local(one) in ("r", "is", "si"):
            yield from texts_in(one)


def whole(untrusted: str, otherwise: int = 0) -> int:
    """A number as a file writes it; ``otherwise`` for anything else, or for one that no sheet has."""
    return int(untrusted) if untrusted.isdecimal() and len(untrusted) < 10 and untrusted.isascii() else otherwise


class Spans:
    """Ranges of whole numbers."""

    def __init__(self, ranges: Sequence[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(ranges):
            if self._ends and start <= self._ends[-1] + 1:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def __contains__(self, number: int) -> bool:
        at = bisect_right(self._starts, number) - 1
        return at >= 0 and number <= self._ends[at]


class _Covered(NamedTuple):
    """The columns of a row that lie under merged cells."""

    spans: Spans
    tops: frozenset[int]
    """columns of the cells that show"""

    @classmethod
    def by(cls, merged: Sequence[tuple[int, int, int]]) -> _Covered:
        return cls(Spans([(first, last) for first, last, _ in merged]), frozenset(top for _, _, top in merged))

    def hides(self, column: int) -> bool:
        return column in self.spans and column not in self.tops


_NONE: Final = _Covered.by(())


class Sheet:
    """One sheet as text: rows of cells with tabs between them."""

    def __init__(self, root: ET.Element, strings: Strings, styles: CellStyles, found: Found) -> None:
        self.shown: list[str] = []
        self.hidden: list[str] = []
        self._strings, self._styles, self._found = strings, styles, found
        usual = child(root, "sheetFormatPr")
        self._none_shown = usual is not None and attribute(usual, "zeroHeight") in ("1", "true")
        self._away = Spans([*_hidden_columns(root)])
        data = [*_children(root, "sheetData")]
        numbers = _numbers(data)
        merged = {number: _Covered.by(rows) for number, rows in _merged(root, sorted(set(numbers))).items()}
        for row, number in zip(data, numbers, strict=True):
            self._row(row, merged.get(number, _NONE))
        for one in root:
            if local(one) == "sheetData":
                continue
            self._besides(one)

    def _row(self, row: ET.Element, merged: _Covered) -> None:
        height = attribute(row, "ht")
        gone = attribute(row, "hidden") in ("1", "true") or height in ("0", "0.0")
        gone |= self._none_shown and not attribute(row, "customHeight")
        shown, hidden, column = [], [], 0
        for cell in row:
            self._found.say("other", cell.tail or "")
            if local(cell) != "c":
                self._found.say("other", flowing(cell))
                continue
            column = _column(attribute(cell, "r")) or column + 1
            value = self._value(cell)
            if not value:
                shown.append("")
                continue
            self._found.take(len(value))
            if gone or column in self._away or merged.hides(column):
                hidden.append(value)
                continue
            shown.append(value)
            if rule := self._styles.rule(attribute(cell, "s")):
                self._found.tell(rule, "cell")
        self.shown.append("\t".join(shown).rstrip("\t"))
        if hidden:
            self.hidden.append("\t".join(hidden))

    def _value(self, cell: ET.Element) -> str:
        """What a cell shows; other values that it holds are told apart."""
        shared, values = attribute(cell, "t") == "s", []
        self._found.say("other", cell.text or "")
        for one in cell:
            name, text = local(one), one.text or ""
            self._found.say("other", one.tail or "")
            if name == "v":
                number = whole(text.strip(), -1) if shared else -1
                values.append(self._strings.get(text.strip()) if number >= 0 else text)
            elif name == "is":
                values.append("".join(texts_in(one)))
                self._found.say("other", _unread(one, values[-1]))
            elif name == "f":
                self._found.say("formula", "\n".join(_LITERAL.findall(text)))
            else:
                self._found.say("other", flowing(one))
        values = [*filter(None, values)]
        for other in values[:-1]:
            self._found.say("other", other)
        return values[-1] if values else ""

    def _besides(self, element: ET.Element) -> None:
        """What stands around the cells: printed lines are shown, rules and lists to choose from are not."""
        for one in element.iter():
            name = local(one)
            if name in ("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"):
                self.shown.append(re.sub(r"&(?:\"[^\"]*\"|K[0-9A-Fa-f]{6}|\d{1,3}|[A-Z])", " ", one.text or ""))
            elif name == "hyperlink":
                self._found.say("link", attribute(one, "display"))
            elif name == "filter":
                self._found.say("filter", attribute(one, "val"))
            elif one.text and one.text.strip():
                self._found.say("formula", one.text)
            self._found.say("other", one.tail or "" if one is not element else "")


def _unread(element: ET.Element, text: str) -> str:
    """All that a string holds when that is more than its runs."""
    return flowing(element) if "".join(element.itertext()).split() != text.split() else ""


def _hidden_columns(root: ET.Element) -> Iterator[tuple[int, int]]:
    for one in _children(root, "cols"):
        if attribute(one, "hidden") in ("1", "true") or attribute(one, "width") in ("0", "0.0"):
            yield whole(attribute(one, "min")), min(whole(attribute(one, "max")), _MOST_COLUMNS)


#: ranges of merged cells, counted once for each row that they cover
_MOST_MERGED: Final = 2_000_000


def _merged(root: ET.Element, rows: Sequence[int]) -> dict[int, list[tuple[int, int, int]]]:
    """Row → (first column, last column, column that shows; 0 for none) of the merged cells in it.

    A value in a merged cell that is not its first one is kept and never shown.
    """
    found: dict[int, list[tuple[int, int, int]]] = {}
    left = _MOST_MERGED
    for one in _children(root, "mergeCells"):
        first, _, last = attribute(one, "ref").partition(":")
        x0, y0, x1, y1 = _column(first), _line(first), _column(last or first), _line(last or first)
        covered = rows[bisect_left(rows, y0) : bisect_right(rows, y1)]
        left -= len(covered) + 1
        if left < 0:
            raise LimitExceeded("A sheet merges more cells than allowed.")
        for row in covered:
            found.setdefault(row, []).append((x0, x1, x0 if row == y0 else 0))
    return found


def _numbers(rows: Sequence[ET.Element]) -> list[int]:
    """The numbers of rows; one that doesn't say it follows on the one before."""
    numbers: list[int] = []
    for row in rows:
        numbers.append(whole(attribute(row, "r")) or (numbers[-1] if numbers else 0) + 1)
    return numbers


def _line(reference: str) -> int:
    return whole(reference.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ$"))


def _column(reference: str) -> int:
    number = 0
    for letter in reference[:4]:
        if not "A" <= letter <= "Z":
            break
        number = number * 26 + ord(letter) - 64
    return number


def sheets_of(book: ET.Element, targets: dict[str, tuple[str, str]], parts: Parts) -> Iterator[tuple[str, str, str]]:
    """(name of the part, title, state) of each sheet, in the order of the tabs.

    Raises :class:`DamagedDocument` for a sheet that isn't there or stands there twice.
    """
    seen: set[str] = set()
    for sheet in (one for one in book.iter() if local(one) == "sheet"):
        path = targets.get(relation(sheet), ("", ""))[1]
        if path not in parts:
            raise DamagedDocument("A sheet of the workbook can't be found.")
        if path in seen:
            raise DamagedDocument("Two sheets of the workbook are one part.")
        seen.add(path)
        yield path, attribute(sheet, "name"), attribute(sheet, "state")
