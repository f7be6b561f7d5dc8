# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import io
from typing import Any

import pymupdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pdf_builders import raw, show

from redactor.formats.pdf import PdfFormat, apply
from redactor.formats.pdf.width import QUANTUM, coarse_width, smaller_width
from redactor.limits import Limits
from redactor.model import Action, Decision, Finding, Mark, Plan, Redaction
from redactor.pipeline import apply as apply_plan


def redacted(data: bytes, name: str) -> tuple[bytes, tuple[Mark, ...]]:
    document = PdfFormat().read(io.BytesIO(data), Limits())
    spans = [
        Redaction(page.number, page.text.index(name), page.text.index(name) + len(name), "5.1.2.e", 1)
        for page in document.pages
        if name in page.text
    ]
    removed = apply.remove(document.normalised, spans)
    return removed.data, removed.marks


def layout(data: bytes, marks: tuple[Mark, ...]) -> tuple[list[Any], list[Any]]:
    """Everything that can be measured: every glyph with its place, every box."""
    with pymupdf.open(stream=data) as document:
        raw_text = document[0].get_text("rawdict")
    glyphs = [
        (char["c"], char["origin"][0], round(char["origin"][1], 1))
        for block in raw_text["blocks"]
        for line in block.get("lines", ())
        for span in line["spans"]
        for char in span["chars"]
        if not char["c"].isspace()
    ]
    return sorted(glyphs, key=lambda one: (one[2], round(one[1]), one[0])), [tuple(mark.box) for mark in marks]


def left(name: str) -> bytes:
    return show(f"Op verzoek van {name} heeft de directie", 72, 700)


def left_end(name: str) -> bytes:
    return show(f"Met vriendelijke groet, {name}", 72, 700)


def per_word(name: str) -> bytes:
    font, x, content = pymupdf.Font("helv"), 72.0, b""
    for word in f"Op verzoek van {name} heeft de directie".split():
        content += show(word, round(x, 3), 700)
        x += font.text_length(word + " ", 11)
    return content


def _placed(words: list[str], x: float, y: float, gap: float) -> bytes:
    font, content = pymupdf.Font("tiro"), b""
    for word in words:
        content += show(word, round(x, 3), y, font="F2")
        x += font.text_length(word, 11) + gap
    return content


def _line(name: str, y: float, align: str) -> bytes:
    font = pymupdf.Font("tiro")
    words = f"Op verzoek van {name} heeft de directie het besluit genomen".split()
    text = sum(font.text_length(word, 11) for word in words)
    gap = (310 - text) / (len(words) - 1) if align == "justified" else 2.75
    total = text + gap * (len(words) - 1)
    x = {"justified": 72, "right": 382 - total, "centred": 227 - total / 2}[align]
    return _placed(words, x, y, gap)


def aligned(align: str, name: str) -> bytes:
    """Two lines around that share the edges, with no name in them."""
    others = ["overleg dossier besluit bijlage", "planning overzicht directie en commissie"]
    content = _line(name, 686, align)
    font = pymupdf.Font("tiro")
    for number, words in enumerate(other.split() for other in others):
        text = sum(font.text_length(word, 11) for word in words)
        gap = (310 - text) / (len(words) - 1) if align == "justified" else 2.75
        total = text + gap * (len(words) - 1)
        x = {"justified": 72, "right": 382 - total, "centred": 227 - total / 2}[align]
        content += _placed(words, x, 700 - 28 * number, gap)
    return content


def wide(name: str, words: str = "Namens {} tekent directeur") -> bytes:
    """Justified lines of few words: the gaps are wider than those between columns often are."""
    font, content = pymupdf.Font("tiro"), b""
    for row, text in enumerate(
        [
            "bestuur voorzitter lid secretaris",
            words,
            "overleg dossier besluit bijlage",
            "planning overzicht en commissie",
        ]
    ):
        parts = [part.format(name) for part in text.split()]
        gap = (310 - sum(font.text_length(part, 11) for part in parts)) / (len(parts) - 1)
        content += _placed(parts, 72, 700 - 28 * row, gap)
    return content


def with_blanks(name: str) -> bytes:
    """What follows stands a number of blanks behind the name."""
    return show(f"Behandeld door: {name}          telefonisch bereikbaar", 72, 700)


LAYOUTS = {
    "justified with wide gaps": wide,
    "the first of a wide line": lambda name: wide(name, "{} namens de directie"),
    "blanks behind": with_blanks,
    "one string": left,
    "at the end": left_end,
    "word by word": per_word,
    "justified": lambda name: aligned("justified", name),
    "right": lambda name: aligned("right", name),
    "centred": lambda name: aligned("centred", name),
}
#: names of one step of the grid, of different widths in Helvetica and Times
ALIKE = ["Wielenhorst", "Meulenbelte", "Oosterhuizen", "Terpstraten"]


@pytest.mark.parametrize("make", LAYOUTS.values(), ids=LAYOUTS)
def test_names_of_one_step_give_one_and_the_same_page(make: Any) -> None:
    seen = []
    for name in ALIKE:
        data, marks = redacted(raw(make(name)), name)
        assert not any(mark.width_risk for mark in marks)
        seen.append(layout(data, marks))
    steps = {
        (coarse_width(pymupdf.Font(font).text_length(name, 11), 11)) for name in ALIKE for font in ("helv", "tiro")
    }
    assert len(steps) == 1, "the names of this test must share a step"
    for glyphs, boxes in seen:
        assert [char for char, _, _ in glyphs] == [char for char, _, _ in seen[0][0]]
        assert [x for _, x, _ in glyphs] == pytest.approx([x for _, x, _ in seen[0][0]], abs=0.15)
        assert boxes == [pytest.approx(box, abs=0.15) for box in seen[0][1]]


#: a matrix around the content, and from a place on the displayed page (595 × 842) back to one on the upright page
TURNS: dict[str, tuple[bytes, Any]] = {
    "up": (b"0 1 -1 0 780 0 cm ", lambda x, y: (842 - y, x + 62)),
    "down": (b"0 -1 1 0 -620 842 cm ", lambda x, y: (y, 222 - x)),
    "upside down": (b"-1 0 0 -1 595 842 cm ", lambda x, y: (595 - x, 842 - y)),
}


def turned_layout(data: bytes, marks: tuple[Mark, ...], back: Any) -> tuple[list[Any], list[Any]]:
    with pymupdf.open(stream=data) as document:
        text = document[0].get_text("rawdict")
    glyphs = [
        (char["c"], *back(*char["origin"]))
        for block in text["blocks"]
        for line in block.get("lines", ())
        for span in line["spans"]
        for char in span["chars"]
        if not char["c"].isspace()
    ]
    boxes = [sorted((back(mark.box.x0, mark.box.y0), back(mark.box.x1, mark.box.y1))) for mark in marks]
    return sorted(glyphs, key=lambda one: (round(one[2]), round(one[1]), one[0])), boxes


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("make", LAYOUTS.values(), ids=LAYOUTS)
def test_the_same_for_lines_that_are_turned(make: Any, turn: str) -> None:
    matrix, back = TURNS[turn]
    seen = []
    for name in ALIKE:
        data, marks = redacted(raw(b"q " + matrix + make(name) + b" Q"), name)
        assert len(marks) == 1
        assert not any(mark.width_risk for mark in marks)
        seen.append(turned_layout(data, marks, back))
    for glyphs, boxes in seen:
        assert [char for char, _, _ in glyphs] == [char for char, _, _ in seen[0][0]]
        assert [x for _, x, _ in glyphs] == pytest.approx([x for _, x, _ in seen[0][0]], abs=0.15)
        for ends, others in zip(boxes[0], seen[0][1][0], strict=True):
            assert ends == pytest.approx(others, abs=0.15)


def test_the_content_tells_no_old_position() -> None:
    """Two names of one step leave the same numbers in the content stream, to 0.1 pt."""
    contents = []
    for name in ALIKE:
        data, _ = redacted(raw(per_word(name)), name)
        with pymupdf.open(stream=data) as document:
            tokens = document[0].read_contents().split()
        contents.append([round(float(one) * 5) if one.replace(b".", b"").isdigit() else one for one in tokens])
    assert all(
        a == b or abs(a - b) <= 1 if isinstance(a, int) and isinstance(b, int) else a == b
        for content in contents
        for a, b in zip(content, contents[0], strict=True)
    )


@given(st.floats(1, 300), st.floats(6, 20))
def test_a_box_never_fits_exactly(width: float, size: float) -> None:
    wide = coarse_width(width, size)
    assert wide % QUANTUM == pytest.approx(0, abs=1e-9)
    assert 2 <= wide - width <= QUANTUM + max(2, size / 4) + 1e-6
    small = smaller_width(width, size)
    assert small is None or small <= width - 2 + 1e-6


@pytest.mark.parametrize(
    "paint",
    [
        b"0 g 240 698 270 .5 re f",
        b"0 g 150 698 m 160 696 l 210 698 l f",
        b"q 150 690 60 20 re W n 0 g 150 698 60 .5 re f Q",
    ],
    ids=["a rule that goes on", "a drawing", "in a clip"],
)
def test_a_drawing_that_stays_is_a_risk(paint: bytes) -> None:
    _, marks = redacted(raw(left("Wielenhorst") + paint), "Wielenhorst")
    assert marks[0].width_risk


def stretch(name: str, words: str) -> tuple[float, float]:
    """From where to where words stand on the line of :func:`left`."""
    font, line = pymupdf.Font("helv"), f"Op verzoek van {name} heeft de directie"
    x = 72 + font.text_length(line[: line.index(words)], 11)
    return x, x + font.text_length(words, 11)


def filled(name: str, words: str, y: float, height: float, colour: bytes = b"0 g") -> bytes:
    start, end = stretch(name, words)
    return colour + b" %.3f %g %.3f %g re f " % (start, y, end - start, height)


def drawn(name: str, words: str, y: float) -> bytes:
    start, end = stretch(name, words)
    return b"q 2 0 0 2 0 0 cm .3 w %.3f %g m %.3f %g l S Q " % (start / 2, y / 2, end / 2, y / 2)


MARKED = {
    "the name underlined": lambda name: left(name) + filled(name, name, 698, 0.6),
    "underlined with what is around": lambda name: left(name) + drawn(name, f"van {name} heeft", 698),
    "words behind it underlined": lambda name: left(name) + drawn(name, "de directie", 698.2),
    "all underlined": lambda name: left(name) + filled(name, f"Op verzoek van {name} heeft de directie", 698, 0.6),
    "struck out behind it": lambda name: left(name) + filled(name, "heeft de", 703, 0.7),
    "highlighted behind it": lambda name: filled(name, "directie", 697, 12, b"1 1 0 rg") + b"0 g " + left(name),
    "highlighted": lambda name: filled(name, name, 696, 14, b"1 1 0 rg") + b"0 g " + left(name),
}


@pytest.mark.parametrize("make", MARKED.values(), ids=MARKED)
def test_underlines_and_highlights_go_along(make: Any) -> None:
    seen = []
    for name in ALIKE:
        data, marks = redacted(raw(make(name)), name)
        assert not any(mark.width_risk for mark in marks)
        with pymupdf.open(stream=data) as document:
            drawings = [tuple(one["rect"]) for one in document[0].get_drawings()]
        seen.append((*layout(data, marks), sorted(drawings)))
    first = seen[0]
    for glyphs, boxes, drawings in seen:
        assert [x for _, x, _ in glyphs] == pytest.approx([x for _, x, _ in first[0]], abs=0.15)
        assert boxes == [pytest.approx(box, abs=0.15) for box in first[1]]
        assert drawings == [pytest.approx(rectangle, abs=0.15) for rectangle in first[2]]


def test_an_underlined_line_is_proved_as_text() -> None:
    data = raw(MARKED["underlined with what is around"]("Wielenhorst"))
    document = PdfFormat().read(io.BytesIO(data), Limits())
    start = document.pages[0].text.index("Wielenhorst")
    finding = Finding(1, 1, start, start + 11, "PERSON", 1.0, "test")
    plan = Plan(document.sha256, "test", "1", (finding,), (), (Decision(1, Action.REDACT, "test", "5.1.2.e"),))
    done = apply_plan(document, plan)
    assert not done.written.rasterised
    with pymupdf.open(stream=done.data) as written:
        (place,) = written[0].search_for("heeft")
        ends = [one["rect"].x1 for one in written[0].get_drawings() if one["rect"].height < 1]
    assert any(end == pytest.approx(place.x1, abs=0.3) for end in ends)


@pytest.mark.parametrize(("rest", "risk"), [("", False), (" van de dienst", True)])
def test_a_box_at_the_end_of_an_oblique_line_grows_to_the_grid(rest: str, risk: bool) -> None:
    boxes = []
    for name in ALIKE:
        content = b"BT /F1 11 Tf .966 .259 -.259 .966 100 300 Tm (Ontvangen door %s%s) Tj ET" % (
            name.encode(), rest.encode(),
        )  # fmt: skip
        _, marks = redacted(raw(content), name)
        assert [mark.width_risk for mark in marks] == [risk]
        boxes.append(marks[0].box.x1 - marks[0].box.x0)
    assert (max(boxes) - min(boxes) < 2.5) is not risk


def test_a_column_far_to_the_right_has_its_own_margin() -> None:
    """Long lines of small print beside a broad empty margin: their boxes grow into the other one."""
    line = "Op verzoek van Tas heeft de directie het besluit over de dijk genomen"
    content = b"".join(show(line[: 60 + row], 330, 700 - 14 * row, size=7) for row in range(9))
    data, marks = redacted(raw(content), "Tas")
    assert not any(mark.width_risk for mark in marks)
    with pymupdf.open(stream=data) as document:
        assert max(word[2] for word in document[0].get_text("words")) < 595 - 15


def test_a_cell_with_a_name_among_cells_alike_is_no_stretched_line() -> None:
    content = b"".join(show("Tas", 72, 700 - 20 * row) + show("aanwezig", 150, 700 - 20 * row) for row in range(4))
    _, marks = redacted(raw(content), "Tas")
    assert not any(mark.width_risk for mark in marks)


def test_the_next_column_does_not_move() -> None:
    content = show("Naam: Wielenhorst", 72, 700) + show("Functie: adviseur", 300, 700)
    data, marks = redacted(raw(content), "Wielenhorst")
    with pymupdf.open(stream=data) as document:
        assert document[0].search_for("Functie")[0].x0 == pytest.approx(300, abs=0.1)
    assert marks[0].box.x1 < 300


ROWS = [("Wielenhorst", "adviseur", "B2"), ("Meulenbelte", "jurist", "C14"), ("Oosterhuizen", "griffier", "D1")]


@pytest.mark.parametrize("columns", [(72, 160, 240), (72, 145, 215), (72, 300, 420)])
def test_cells_of_a_table_do_not_move(columns: tuple[float, ...]) -> None:
    content = b"".join(
        show(cell, x, 700 - 20 * row) for row, cells in enumerate(ROWS) for cell, x in zip(cells, columns, strict=True)
    )
    data, _ = redacted(raw(content), ROWS[1][0])
    with pymupdf.open(stream=data) as document:
        for word in (word for cells in ROWS for word in cells[1:]):
            at = columns[1] if word.isalpha() else columns[2]
            assert document[0].search_for(word)[0].x0 == pytest.approx(at, abs=0.1)


def test_a_rule_keeps_cells_apart() -> None:
    """One row with even gaps is running text, unless lines are drawn between its words."""
    names = show("Wielenhorst", 72, 700) + show("adviseur", 150, 700) + show("Utrecht", 215, 700)
    ruled = names + b" 0 g 145 690 .5 30 re f 210 690 .5 30 re f"
    data, marks = redacted(raw(ruled), "Wielenhorst")
    with pymupdf.open(stream=data) as document:
        assert document[0].search_for("adviseur")[0].x0 == pytest.approx(150, abs=0.1)
    assert marks[0].box.x1 <= 150


def test_lines_that_end_at_one_place_by_chance_are_not_justified() -> None:
    """A ragged line that kept its end would tell the width by it: the gaps between ragged words are known."""
    font, seen = pymupdf.Font("helv"), []
    for name in ALIKE:
        text = f"Op verzoek van {name} heeft de directie"
        content = show(text, 72, 700)
        for row in range(12):
            content += show("besluit van de commissie over het dossier"[: 20 + row], 72, 680 - 14 * row)
        end = 72 + font.text_length(text, 11)
        content += b"".join(show("noot", end - font.text_length("noot", 11), 500 - 14 * row) for row in range(2))
        data, marks = redacted(raw(content), name)
        glyphs, boxes = layout(data, marks)
        seen.append(([x for char, x, y in glyphs if y < 100], boxes[0][2]))
    assert [end for _, end in seen] == pytest.approx([seen[0][1]] * len(seen), abs=0.15)
    assert all(places == pytest.approx(seen[0][0], abs=0.15) for places, _ in seen)


@pytest.mark.parametrize("after", [".", ",", ":", "/", "'", "-", ")", "s", "i", "M"])
@pytest.mark.parametrize(("size", "spacing"), [(11, -0.1), (11, -0.4), (7, -0.2), (20, -0.6), (11, 0.0), (11, 0.4)])
def test_what_stands_next_to_a_name_stays_however_tightly_it_is_set(after: str, size: float, spacing: float) -> None:
    """Letters set tightly begin before the cell of the one before ends."""
    line = f"(Namens Wielenhorst{after} en de directie)"
    data = raw(show(line, 72, 700, size=size, before=f"{spacing} Tc"))
    cleaned, marks = redacted(data, "Wielenhorst")
    with pymupdf.open(stream=cleaned) as document:
        kept = "".join(document[0].get_text().split())
    assert kept == f"(Namens{after}endedirectie)"
    assert not any(mark.width_risk for mark in marks)
