# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Tables of fonts that say the same a million times: they are read in bounded time, and sound ones as they are."""

from __future__ import annotations

import struct
from collections.abc import Sequence

import pytest

from redactor.formats.pdf.rebuild import cmaps
from redactor.formats.pdf.rebuild.truetype import parse


def font(*charmaps: bytes, same: int = 1) -> bytes:
    """A TrueType file with these charmaps, the first one listed ``same`` times."""
    rows, body, at = b"", b"", 4 + 8 * (len(charmaps) - 1 + same)
    for number, one in enumerate(charmaps):
        for again in range(same if number == 0 else 1):
            rows += struct.pack(">HHI", 3, 10 + number + 20 * again, at + len(body))
        body += one
    table = struct.pack(">HH", 0, len(charmaps) - 1 + same) + rows + body
    maxp = struct.pack(">IH", 0x00010000, 9)
    start = 12 + 32
    head = struct.pack(">4sHHHH", b"\0\1\0\0", 2, 0, 0, 0)
    head += struct.pack(">4sIII", b"cmap", 0, start, len(table))
    return head + struct.pack(">4sIII", b"maxp", 0, start + len(table), len(maxp)) + table + maxp


def groups(rows: Sequence[tuple[int, int, int]]) -> bytes:
    """A charmap of format 12."""
    return struct.pack(">HHIII", 12, 0, 16 + 12 * len(rows), 0, len(rows)) + b"".join(
        struct.pack(">III", *one) for one in rows
    )


def segments(rows: Sequence[tuple[int, int]]) -> bytes:
    """A charmap of format 4: code and glyph are the same number."""
    count = len(rows)
    ends, starts = b"".join(struct.pack(">H", b) for _, b in rows), b"".join(struct.pack(">H", a) for a, _ in rows)
    return struct.pack(">7H", 4, 0, 0, 2 * count, 0, 0, 0) + ends + b"\0\0" + starts + bytes(4 * count)


def test_sound_charmaps_are_read_whole() -> None:
    program = parse(font(groups([(65, 67, 1), (0x1F600, 0x1F601, 7)]), segments([(48, 49), (65, 66)])))
    assert program is not None
    assert program.charmaps[3, 10] == {65: 1, 66: 2, 67: 3, 0x1F600: 7, 0x1F601: 8}
    assert program.charmaps[3, 11] == {48: 48, 49: 49, 65: 65, 66: 66}


@pytest.mark.parametrize(
    "charmap",
    [
        groups([(0, 65_535, 1)] * 100_000),
        groups([(0, 0xFFFFFFFF, 1)] * 100_000),
        segments([(0, 65_534)] * 32_000),
    ],
    ids=["groups", "endless groups", "segments"],
)
def test_charmaps_that_overlap_are_left_out(charmap: bytes) -> None:
    program = parse(font(charmap, groups([(65, 66, 1)]), same=12))
    assert program is not None
    assert set(program.charmaps) - {(3, 11)} <= {(3, 10 + 20 * again) for again in range(12)}
    assert not any(program.charmaps[key] for key in program.charmaps if key != (3, 11))
    assert program.charmaps[3, 11] == {65: 1, 66: 2}


def unicode(rows: bytes) -> bytes:
    return b"1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange\n" + rows + b"endbfrange"


@pytest.mark.parametrize(
    "rows",
    [
        b"<0000> <ffff> <0041>\n" * 100_000,
        b"<0000> <ffff> [<0041>]\n" * 100_000,
        b"<0000> <0000> [" * 100_000,
        b"(" * 1_000_000,
    ],
    ids=["ranges", "lists", "lists without an end", "strings without an end"],
)
def test_what_the_map_of_a_font_costs_is_bounded(rows: bytes) -> None:
    assert len(cmaps.parse(unicode(rows)).texts) <= 70_000


def test_the_map_of_a_font_is_read() -> None:
    found = cmaps.parse(unicode(b"<0001> <0003> <0041>\n<0010> <0011> [<0061> <00660069>]\n"))
    assert found.spaces == [(2, 0, 0xFFFF)]
    assert {code: text.decode("utf-16-be") for (_, code), text in found.texts.items()} == {
        1: "A", 2: "B", 3: "C", 16: "a", 17: "fi",
    }  # fmt: skip
