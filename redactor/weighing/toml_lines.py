# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Where in a TOML file a key stands: ``tomllib`` gives values without line numbers, and an error should name one.

A scanner, no parser: it runs only on text that ``tomllib`` accepted, and knows tables, arrays of tables, dotted and
quoted keys, and skips strings and brackets that go over several lines.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Place = tuple[str | int, ...]

_KEY_PART = re.compile(r"""\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([A-Za-z0-9_-]+))\s*(\.|=|\])?""")
_STRINGS = re.compile(r'"""(?:[^\\]|\\.)*?"""|\'\'\'.*?\'\'\'|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'|#[^\n]*', re.DOTALL)


class Lines:
    """Line numbers (from 1) of the tables, keys and values of one TOML text."""

    def __init__(self, text: str) -> None:
        self._rows = text.split("\n")
        self._lines: dict[Place, int] = {}
        blank = _STRINGS.sub(lambda match: re.sub(r"[^\n]", "_", match.group()), text).split("\n")
        self._scan(blank)

    def _scan(self, blank: Sequence[str]) -> None:
        table: Place = ()
        arrays: dict[Place, int] = {}
        depth = 0
        in_string = _open_strings("\n".join(self._rows))
        for number, (row, masked) in enumerate(zip(self._rows, blank, strict=True), start=1):
            bare = row.strip()
            if depth == 0 and number not in in_string:
                if bare.startswith("["):
                    table = self._enter(bare, arrays)
                    self._lines.setdefault(table, number)
                    continue
                if "=" in masked:
                    self._lines.setdefault(table + tuple(_key(bare)), number)
            depth = max(0, depth + sum(masked.count(c) for c in "[{") - sum(masked.count(c) for c in "]}"))

    def _enter(self, bare: str, arrays: dict[Place, int]) -> Place:
        name: Place = tuple(_key(bare.lstrip("[")))
        if bare.startswith("[["):
            arrays[name] = arrays.get(name, -1) + 1
            return (*name, arrays[name])
        return name

    def of(self, place: Sequence[str | int], value: object = None) -> int:
        """The line of a key, or of ``value`` in a list below it; of the nearest table above when it has none."""
        where = tuple(place)
        while where and where not in self._lines:
            where = where[:-1]
        line = self._lines.get(where, 1)
        if isinstance(value, str):
            for number in range(line, min(line + 200, len(self._rows)) + 1):
                row = self._rows[number - 1]
                if f'"{value}"' in row or f"'{value}'" in row:
                    return number
                if number > line and number in self._lines.values():
                    break
        return line


def _key(bare: str) -> Iterator[str]:
    position = 0
    while match := _KEY_PART.match(bare, position):
        yield next(part for part in match.groups()[:3] if part is not None)
        position = match.end()
        if match[4] != ".":
            return


def _open_strings(text: str) -> frozenset[int]:
    """Lines that begin inside a string of several lines."""
    inside: set[int] = set()
    for match in _STRINGS.finditer(text):
        first = text.count("\n", 0, match.start()) + 1
        inside.update(range(first + 1, first + 1 + match.group().count("\n")))
    return frozenset(inside)
