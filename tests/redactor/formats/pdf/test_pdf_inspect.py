# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What hides text tells of it, whatever stands beside it."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import numpy as np
import pymupdf
import pytest
from pdf_builders import raw, show
from PIL import Image, ImageDraw

from redactor.formats.pdf.inspect import inspect

LINES = ("verslag van het gesprek", "mevrouw Esra Yildizhan uit Emmen", "zij belde gisteren weer")


def _png(image: Any) -> bytes:
    target = io.BytesIO()
    image.save(target, "PNG")
    return target.getvalue()


def _page(paint: Callable[[Any], None]) -> bytes:
    with pymupdf.open() as document:
        paint(document.new_page(width=595, height=842))
        return bytes(document.tobytes())


def _whited_out(page: Any) -> None:
    """A scan with its text layer, on which a name was painted over with white; ink stands above and below."""
    scan = Image.new("L", (1190, 1684), 255)
    drawn = ImageDraw.Draw(scan)
    for number in range(len(LINES)):
        if number != 1:
            for at in range(200):
                drawn.rectangle((144 + 4 * at, 2 * (92 + 14 * number), 146 + 4 * at, 2 * (100 + 14 * number)), fill=0)
    page.insert_image(page.rect, stream=_png(scan))
    for number, line in enumerate(LINES):
        page.insert_text((72, 100 + 14 * number), line, fontsize=11, render_mode=3)


def _clipped_below_a_picture(page: Any) -> None:
    page.insert_text((72, 120), LINES[1], fontsize=14, render_mode=7)
    noise = np.random.default_rng(0).integers(0, 255, (40, 400), dtype=np.uint8)
    page.insert_image(pymupdf.Rect(60, 104, 420, 126), stream=_png(Image.fromarray(noise)), keep_proportion=False)


def _strips(parts: int) -> bytes:
    """Letters drawn as areas, and one bar over them in parts beside each other."""
    letters = b"".join(
        b"0 g %d 700 m %d 708 l %d 700 l %d 703 l h f\n" % (80 + 7 * n, 83 + 7 * n, 86 + 7 * n, 83 + 7 * n)
        for n in range(20)
    )
    wide = 160 / parts
    bars = b"".join(b"0 g %.3f 697 %.3f 13 re f\n" % (72 + wide * n, wide + 0.2) for n in range(parts))
    return raw(show("Overzicht", 72, 760) + letters + bars)


HIDDEN = {
    "painted out on a scan": (_page(_whited_out), "invisible-text"),
    "a clip of letters below a picture": (_page(_clipped_below_a_picture), "covered-text"),
    **{f"drawn letters under {n} strips": (_strips(n), "picture-under-bar") for n in (1, 8, 32)},
}


@pytest.mark.parametrize("how", HIDDEN)
def test_what_is_hidden_is_told(how: str) -> None:
    data, kind = HIDDEN[how]
    assert kind in {one.kind for one in inspect(data).seen}
