# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.formats.pdf import content
from redactor.formats.pdf.content import CannotEdit, hexadecimal, instructions, unescape, written


@pytest.mark.parametrize(
    ("stream", "expected"),
    [
        (b"BT /F1 12 Tf ET", [("BT", []), ("Tf", ["/F1", 12.0]), ("ET", [])]),
        (rb"(a\(b\)\101\n) Tj", [("Tj", [b"a(b)A\n"])]),
        (b"(a(b(c))d) Tj", [("Tj", [b"a(b(c))d"])]),
        (b"[(x)-20.5<41 4>]TJ", [("TJ", [[b"x", -20.5, b"A@"]])]),
        (b"% note\nq 1 0 0 1 --5 .5 cm", [("q", []), ("cm", [1.0, 0.0, 0.0, 1.0, -5.0, 0.5])]),
        (b"/P<</A[1 2]/B(x)>>BDC", [("BDC", ["/P", ["/A", [1.0, 2.0], "/B", b"x"]])]),
        (b"/G#41 gs /a-b.c+d_1 gs/Im0 Do", [("gs", ["/GA"]), ("gs", ["/a-b.c+d_1"]), ("Do", ["/Im0"])]),
        (
            b"/F1\x0012 Tf 1 /P scn",
            [("Tf", ["/F1", 12.0]), ("scn", [1.0, "/P"])],
        ),
        (b"q BI /W 2 /H 2 ID \x00\xff EI\xfe\n EI Q", [("q", []), ("BI", ["/W", 2.0, "/H", 2.0]), ("Q", [])]),
    ],
)
def test_reads_instructions(stream: bytes, expected: list[object]) -> None:
    assert [(one.operator, one.operands) for one in instructions(stream)] == expected


@pytest.mark.parametrize("stream", [b"(never closed Tj", b"] TJ", b"q BI /W 1 ID abc"])
def test_what_is_not_understood_is_not_edited(stream: bytes) -> None:
    with pytest.raises(CannotEdit):
        list(instructions(stream))


_PIECES = st.sampled_from([b"/F1", b"/a", b"12", b"-.5", b"Tf", b"gs", b"q", b"(x)", b"[1]", b"\n"])


@given(st.lists(_PIECES, max_size=12))
def test_what_is_read_in_one_go_is_what_its_tokens_are(pieces: list[bytes]) -> None:
    """A comment before every piece makes the reader take token by token."""
    quick, slow = (
        [(one.operator, one.operands) for one in instructions(by.join((b"", *pieces, b"n")))] for by in (b" ", b" %\n")
    )
    assert quick == slow


_MORE = st.sampled_from(
    [b"[(a b)-3<41>]TJ", b"[(a)--3]TJ", b"(x y)Tj", b"<4>Tj", b"(a\\)b)", b"BI /W 2 ID \xff\n EI ", b"/a#41"]
)


@given(st.lists(_PIECES | _MORE, max_size=12), st.integers(1, 20))
def test_it_does_not_matter_how_much_is_read_in_one_go(pieces: list[bytes], at_once: int) -> None:
    stream = b" ".join((*pieces, b"n"))
    expected = list(instructions(stream))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(content, "_AT_ONCE", at_once)
        assert list(instructions(stream)) == expected


@given(st.lists(st.binary(max_size=12), min_size=1, max_size=6), st.booleans())
def test_places_enclose_each_instruction(strings: list[bytes], literal: bool) -> None:
    """Cutting the stream at the places and reading each piece alone gives the same instructions."""

    def quoted(value: bytes) -> bytes:
        escaped = value.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)").replace(b"\r", b"\\r")
        return b"(" + escaped + b")" if literal else hexadecimal(value)

    stream = b"\n".join(quoted(value) + b" Tj" for value in strings)
    found = list(instructions(stream))
    assert [one.operands for one in found] == [[value] for value in strings]
    assert [next(instructions(stream[one.start : one.end])).operands for one in found] == [[value] for value in strings]


@given(st.floats(-1e6, 1e6))
def test_numbers_are_written_without_exponent(value: float) -> None:
    text = written(value)
    assert b"e" not in text
    assert float(text) == pytest.approx(value, abs=1e-5)


def test_line_ends_in_strings() -> None:
    assert unescape(b"a\\\r\nb\rc\\053") == b"ab\nc+"
