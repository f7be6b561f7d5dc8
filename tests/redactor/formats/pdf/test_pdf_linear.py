# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""No step is quadratic in what one page may hold. Calls are counted, not seconds: the same on every machine."""

from __future__ import annotations

import cProfile
import pstats
from collections.abc import Callable

import numpy as np
import pikepdf
import pytest
from pdf_builders import raw

from redactor.formats.pdf import followers, verify_text
from redactor.formats.pdf.content import Instruction
from redactor.formats.pdf.geometry import IDENTITY
from redactor.formats.pdf.letters import Glyph
from redactor.formats.pdf.normalise import normalise
from redactor.formats.pdf.painted import Node, Path
from redactor.formats.pdf.segments import Segment
from redactor.limits import Limits
from redactor.model import Box, Page, Word

LIMITS = Limits()


def calls(content: bytes) -> int:
    """How many functions are called while a page is read."""
    data = raw(content)
    return calls_of(lambda: normalise(data, LIMITS))


def calls_of(work: Callable[[], object]) -> int:
    """How many functions are called by some work."""
    profile = cProfile.Profile()
    profile.runcall(work)
    return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]


def in_one_text_object(count: int) -> bytes:
    return b"BT /F1 8 Tf 1 1 1 rg 72 700 Td " + b"1 0 0 1 72 700 Tm (Sanne Vermeulen) Tj\n" * count + b"ET"


def in_one_place(count: int) -> bytes:
    return b"1 1 1 rg " + b"BT /F1 8 Tf 72 700 Td (Sanne Vermeulen) Tj ET\n" * count


def beside_the_page(count: int) -> bytes:
    return b"BT /F1 8 Tf " + b"".join(b"1 0 0 1 -400 %d Tm (Sanne) Tj\n" % (one % 900) for one in range(count)) + b"ET"


def many_positions(count: int) -> bytes:
    return b"1 1 1 rg " + b"BT /F1 8 Tf 9 9 Td 9 9 Td 9 9 Td 9 99 Td (Sanne) Tj ET\n" * count


def over_many_areas(count: int) -> bytes:
    one = b"1 g 9 %d 20 1.8 re f 0.9 g BT /F1 8 Tf 9 %d Td (Sanne) Tj ET\n"
    return b"".join(one % (number * 2, number * 2) for number in range(count))


@pytest.mark.parametrize("page", [in_one_text_object, in_one_place, beside_the_page, many_positions, over_many_areas])
def test_twice_the_text_costs_twice_the_work(page: Callable[[int], bytes]) -> None:
    calls(page(4))  # what is made once
    few, many = calls(page(200)), calls(page(400))
    assert many < 2.3 * few


def test_a_line_looks_only_at_the_marks_beside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page of many lines, each with an underline."""

    def looked_at(count: int) -> int:
        marks = [
            followers.Follower(_path(at), Box(10, 20 * at + 1, 60, 20 * at + 2), fills=True) for at in range(count)
        ]
        monkeypatch.setattr(followers, "_simple", lambda _root: iter(marks))
        lines = [Segment([_glyph(10, 20 * at), _glyph(52, 20 * at)]) for at in range(count)]
        known = followers.Followers(Node(b"", pikepdf.Dictionary()))
        assert [known.of(line) for line in lines] == [[mark] for mark in marks]
        return calls_of(lambda: [known.of(line) for line in lines])

    assert looked_at(400) < 2.3 * looked_at(200)


def test_a_word_that_one_reader_has_is_looked_for_only_where_it_stands() -> None:
    """Both readers have as many words, one below the other, and none in common."""

    def looked_at(count: int) -> int:
        words = tuple(Word(at * 4, at * 4 + 3, 10, 20 * at, 40, 20 * at + 10, 0, at) for at in range(count))
        page = Page(1, "aaa\n" * count, 100, 20 * count, words)
        cells = [[10, 20 * (at // 4) + 2, 14, 20 * (at // 4) + 8] for at in range(4 * count)]
        sheet = _Sheet("bbb " * count, np.array(cells))
        assert not verify_text.words_alone(page, sheet)  # type: ignore[arg-type]
        return calls_of(lambda: verify_text.words_alone(page, sheet))  # type: ignore[arg-type]

    assert looked_at(400) < 2.3 * looked_at(200)


class _Sheet:
    """What :func:`words_alone` asks of a page of pdfium."""

    def __init__(self, text: str, boxes: object) -> None:
        self.codes, self.boxes, self.frame = list(map(ord, text)), boxes, self
        self.shown = (100.0, 1e6)

    def to_shown(self, box: tuple[float, float, float, float]) -> Box:
        return Box(*map(float, box))


def _glyph(x: float, y: float) -> Glyph:
    return Glyph(0, "n", (x, y), Box(x, y - 8, x + 8, y + 2), 10.0, "", real=True)


def _path(at: int) -> Path:
    box = Box(10, 20 * at + 1, 60, 20 * at + 2)
    return Path(at, 0, Instruction("f", [], 0, 1), IDENTITY, box, box, 1.0, clips=False)
