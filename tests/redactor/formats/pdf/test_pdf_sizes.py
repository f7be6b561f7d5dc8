# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Pages of every size: tiny, huge, and with units of their own."""

from __future__ import annotations

import io

import channels_kit as kit
import pymupdf
import pytest
from channels_kit import Case, redacted

from redactor.formats.pdf import PdfFormat
from redactor.formats.pdf.inspect import inspect
from redactor.limits import Limits


def _words(size: tuple[float, float], *, unit: float = 1.0, scale: float = 1.0) -> bytes:
    """White words on white in the corner of a page, and a visible line."""
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=size[0], height=size[1])
        page.insert_text((30 / unit, 60 / unit), "Openbare aanhef van een brief", fontsize=11 * scale / unit)
        page.insert_text((30 / unit, 90 / unit), "verborgen woorden", fontsize=11 * scale / unit, color=(1, 1, 1))
        pdf.xref_set_key(page.xref, "UserUnit", f"{unit:g}")
        data: bytes = pdf.tobytes()
        return data


@pytest.mark.parametrize("unit", [1, 4, 20])
def test_hidden_words_are_seen_whatever_the_unit_of_the_page(unit: float) -> None:
    (seen,) = inspect(_words((595 / unit, 842 / unit), unit=unit)).seen
    assert seen.kind == "same-colour-text"
    assert seen.box is not None
    assert (29 < seen.box.x0 < 32, 75 < seen.box.y0 < seen.box.y1 < 95) == (True, True)


def test_a_page_too_large_to_be_seen_is_told() -> None:
    assert "not-assessed" in {one.kind for one in inspect(_words((14_400, 14_400))).seen}
    assert "not-assessed" not in {one.kind for one in inspect(_words((2384, 3370))).seen}


NAME = kit.NAME


def letter(width: float, height: float, size: float, *, unit: float = 1.0) -> bytes:
    """A page with the name between public lines, in the middle."""
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=width, height=height)
        for row, line in enumerate(("Openbare aanhef", f"brief van {NAME} over de dijk", "Openbaar besluit")):
            page.insert_text((width * 0.05, height * 0.3 + 1.6 * size * row), line, fontsize=size)
        pdf.xref_set_key(page.xref, "UserUnit", f"{unit:g}")
        data: bytes = pdf.tobytes()
        return data


@pytest.mark.parametrize(
    ("width", "height", "size", "unit"),
    [
        (14_400, 14_400, 12, 1),
        (14_400, 14_400, 400, 1),
        (14_400, 200, 9, 1),
        (144, 200, 3, 75),
        (60, 84, 1.1, 10),
        (12, 8, 0.25, 72),
        (200, 100, 6, 1),
        (40, 20, 2, 1),
    ],
)
def test_a_name_on_a_page_of_any_size(width: float, height: float, size: float, unit: float) -> None:
    data = letter(width, height, size, unit=unit)
    assert NAME in PdfFormat().read(io.BytesIO(data), Limits()).pages[0].text
    done = redacted(Case(lambda: data), data)
    assert not done.written.rasterised
    (text,) = kit.texts(done.data)
    assert not any(part in text for part in NAME.split())
    assert "brief van" in text
    assert "Openbaar besluit" in text
    assert ("pages_so_large_that_they_were_compared_coarsely:1" in done.proof.not_checked) == (
        width * height * unit * unit > 30_000_000
    )
    assert all(one.kind == "not-assessed" for one in inspect(done.data).seen)
