# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The text of a scan that stands too high or too low: the box lies over the letters that are seen, not beside them."""

from __future__ import annotations

import io

import numpy as np
import pymupdf
import pytest

from redactor.formats.pdf import PdfFormat
from redactor.limits import Limits
from redactor.model import Action, Decision, Finding, Plan
from redactor.pipeline import apply

NAME = "Gijsbert Vermeulen"
LINES = ("de dag begon met gepaste jolijt", f"en {NAME} ging erbij", "zodat alles weer bij het oude bleef")
SIZE, LEFT, TOP = 12.0, 60.0, 80.0


def scan(leading: float, displaced: float, lines: tuple[str, ...] = LINES, *, texts: bool = True) -> bytes:
    """A page that is a picture of lines of text, with a layer of text that is displaced (points downwards)."""
    seen = pymupdf.open()
    page = seen.new_page(width=400, height=300)
    for number, line in enumerate(lines):
        page.insert_text((LEFT, TOP + number * leading), line, fontsize=SIZE)
    made = pymupdf.open()
    fresh = made.new_page(width=400, height=300)
    fresh.insert_image(fresh.rect, pixmap=page.get_pixmap(dpi=200))
    for number, line in enumerate(lines if texts else ()):
        fresh.insert_text((LEFT, TOP + number * leading + displaced), line, fontsize=SIZE, render_mode=3)
    data: bytes = made.tobytes()
    return data


def ink(data: bytes) -> np.ndarray[tuple[int, int], np.dtype[np.bool_]]:
    with pymupdf.open(stream=data) as document:
        shown = document[0].get_pixmap(dpi=100, colorspace=pymupdf.csGRAY)
    return np.frombuffer(shown.samples, np.uint8).reshape(shown.height, shown.width) < 128


@pytest.mark.parametrize("leading", [14, 17, 24])
@pytest.mark.parametrize("displaced", [-7, -5, -3, -1, 0, 1, 3, 5, 7])
def test_nothing_is_left_of_the_name_that_is_seen(leading: float, displaced: float) -> None:
    document = PdfFormat().read(io.BytesIO(scan(leading, displaced)), Limits())
    at = document.pages[0].text.index(NAME)
    plan = Plan(
        document.sha256, "test", "1", (Finding(1, 1, at, at + len(NAME), "PERSON", 1.0, "test"),), (),
        (Decision(1, Action.REDACT, "test", "5.1.2.e"),), overrides=(("not_assessed", "seen"),),
    )  # fmt: skip
    result = apply(document, plan)
    name = ink(scan(leading, 0, ("", LINES[1], ""), texts=False)) & ~ink(scan(leading, 0, ("", "en", ""), texts=False))
    name[:, int((LEFT + 118) / 72 * 100) :] = False
    covered = np.zeros_like(name)
    for mark in result.written.marks:
        x0, y0, x1, y1 = (round(side / 72 * 100) for side in mark.box)
        covered[y0:y1, x0:x1] = True
    assert name.sum() > 100
    assert (name & ~covered).sum() <= 0.06 * name.sum(), "but for tips of letters between tight lines"
    beside = ink(scan(leading, 0, (LINES[0], "", LINES[2]), texts=False))
    most = 0.02 if (abs(displaced) <= 3 and leading > 14) or abs(displaced) <= 1 or leading > 20 else 0.4
    assert (beside & covered).sum() <= most * beside.sum()
