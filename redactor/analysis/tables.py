# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names that only the layout shows: table columns under a head such as "Naam", and label–value pairs.

Reading order tears rows of a table apart, so this looks at where words stand on the page, not at the text. It costs
nothing on a page without one of the heads.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from redactor.analysis.data import words
from redactor.analysis.mention import Mention
from redactor.analysis.spelling import PREFIXES, fold

if TYPE_CHECKING:
    from redactor.model import Page, Word

_HEADS = words("table_heads.txt")
_HEAD = re.compile(rf"\b(?:{'|'.join(sorted(_HEADS))})\b", re.IGNORECASE)
_WORD = re.compile(r"^[(‘'\"]?[^\W\d_][\w'’.-]*[.,;)’'\"]*$")
_STOP = words("table_no_names.txt")


def table_names(number: int, page: Page) -> list[Mention]:
    """Names in columns below a head, and to the right of a label, on one page; ``number`` counts from 0."""
    if not page.words or not _HEAD.search(page.text):
        return []
    lines = _lines(page.words)
    found: list[Mention] = []
    for at, line in enumerate(lines):
        cells = _cells(line)
        heads = [cell for cell in cells if _is_head(page.text, cell)]
        if not heads or (len(cells) == 1 and len(cells[0]) > 2):
            continue
        for head in heads:
            found += _below(number, page, lines[at + 1 :], head, cells)
    return found


def _lines(words: Sequence[Word]) -> list[list[Word]]:
    """Words as visual lines from top to bottom: what stands at the same height is one line, whatever its block."""
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda one: ((one.y0 + one.y1) / 2, one.x0)):
        middle = (word.y0 + word.y1) / 2
        if lines and lines[-1][-1].y0 <= middle <= lines[-1][-1].y1:
            lines[-1].append(word)
        else:
            lines.append([word])
    return [sorted(line, key=lambda one: one.x0) for line in lines]


def _cells(line: Sequence[Word]) -> list[list[Word]]:
    """A visual line cut where the gap is wider than the letters are high."""
    cells: list[list[Word]] = [[line[0]]]
    for word in line[1:]:
        last = cells[-1][-1]
        if word.x0 - last.x1 > 0.9 * (last.y1 - last.y0):
            cells.append([word])
        else:
            cells[-1].append(word)
    return cells


def _is_head(text: str, cell: Sequence[Word]) -> bool:
    words = [fold(text[word.start : word.end]).strip(":.*") for word in cell]
    return 0 < len(words) <= 3 and words[0] in _HEADS


def _below(
    number: int,
    page: Page,
    lines: Sequence[Sequence[Word]],
    head: Sequence[Word],
    heads: Sequence[Sequence[Word]],
) -> Iterable[Mention]:
    """Names in the cells under a head, until a gap or a cell that is no name ends the column."""
    label = fold(page.text[head[0].start : head[0].end]).strip(":.")
    right = min((cell[0].x0 for cell in heads if cell[0].x0 > head[-1].x1), default=page.width or 1e9)
    height = head[0].y1 - head[0].y0
    bottom, misses = head[0].y1, 0
    if len(heads) < 2:
        return
    for line in lines:
        cell = [cell for cell in _cells(line) if cell[0].x0 >= head[0].x0 - height and cell[0].x0 < right - 1]
        if not cell:
            continue
        if line[0].y0 - bottom > 5 * height or misses > 2:
            return
        bottom = line[0].y1
        words = [word for word in cell[0] if word.x1 <= right + height]
        if words and _is_name(page.text, words):
            start, end = words[0].start, words[-1].end
            text = page.text[start:end]
            if "\n" in text.strip() or end - start > 60:
                continue
            stripped = text.strip(" ,;:*")
            start += text.index(stripped)
            yield Mention(
                number, start, start + len(stripped), "PERSON", stripped, 0.8, "tables",
                ("layout:table_column", f"label:{label}"),
            )  # fmt: skip
        else:
            misses += 1


def _is_name(text: str, words: Sequence[Word]) -> bool:
    parts = [text[word.start : word.end] for word in words]
    own = [part for part in parts if fold(part).strip(".,") not in PREFIXES]
    if not own or len(parts) > 7 or not all(_WORD.match(part) for part in parts):
        return False
    return all(part.lstrip("(‘'\"")[0].isupper() for part in own) and not any(
        fold(part).strip(".,:") in _STOP for part in own
    )
