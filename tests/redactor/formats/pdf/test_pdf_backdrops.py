# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Lines over a picture of paper are set anew; lines over a scan, or over ink, keep their places and say so."""

from __future__ import annotations

import io
import random
from typing import Any

import channels_kit as kit
import pymupdf
import pytest
from channels_kit import PAGE, Case, Name, Pdf, built, redacted, resource, stream, text
from PIL import Image, ImageDraw

from redactor.formats.pdf import backdrops
from redactor.model import Box, Mark

NAMES = ("Wielenhorst", "Wielenhoost", "Vielenhorst")


def paper(*, noise: int = 0) -> Image.Image:
    """Letter paper of the size of the page: cream, with a mark at the top."""
    made = Image.new("RGB", (PAGE[0] * 2, PAGE[1] * 2), (250, 246, 238))
    ImageDraw.Draw(made).rectangle((600, 10, 800, 60), fill=(20, 60, 140))
    chosen = random.Random(2)
    if noise:
        made.putdata([(250 - chosen.randrange(noise), 246, 238) for _ in range(made.width * made.height)])
    return made


def letter(
    name: str, picture: Image.Image, *, before: bytes = b"", place: str = "420 0 0 300 0 0", mask: bool = False
) -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        out = io.BytesIO()
        picture.save(out, "JPEG", quality=85)
        held = stream(pdf, b"", Type=Name.XObject, Subtype=Name.Image, Width=picture.width, Height=picture.height,
                      BitsPerComponent=8, ColorSpace=Name.DeviceRGB)  # fmt: skip
        held.write(out.getvalue(), filter=Name.DCTDecode)
        if mask:
            held.SMask = stream(pdf, bytes(range(200)) * 2, Type=Name.XObject, Subtype=Name.Image, Width=200, Height=2,
                                BitsPerComponent=8, ColorSpace=Name.DeviceGray)  # fmt: skip
        resource(page, "XObject", "I", held)
        line = text(b"brief van " + name.encode() + b" over de dijk", y=150).replace(b"BT ", b"BT " + before)
        page.Contents = pdf.make_stream(
            b"q " + place.encode() + b" cm /I Do Q " + line + text(b"Openbaar besluit", y=100)
        )

    return built(change)


def marks(data: bytes, name: str) -> tuple[Mark, ...]:
    done = redacted(Case(lambda: data, terms=(name,)), data)
    assert not done.written.rasterised
    (shown,) = kit.texts(done.data)
    assert name not in shown
    assert "over de dijk" in shown
    return done.written.marks


@pytest.mark.parametrize("picture", [paper(), paper(noise=12)], ids=["plain", "grained"])
def test_a_line_over_letter_paper_tells_no_width(picture: Image.Image) -> None:
    found = [marks(letter(name, picture), name) for name in NAMES]
    assert not any(one.width_risk for (one,) in found)
    assert len({tuple(round(side, 3) for side in one.box) for (one,) in found}) == 1


def inked() -> Image.Image:
    made = paper()
    ImageDraw.Draw(made).line((500, 300, 640, 306), fill=(0, 0, 0), width=3)
    return made


def scanned() -> Image.Image:
    """Strokes where the letters of the lines stand."""
    made = paper()
    for x in range(76, 700, 5):
        ImageDraw.Draw(made).line((x, 284, x, 300), fill=(0, 0, 0), width=2)
    return made


SCANS: dict[str, bytes] = {
    "a layer of text over a scan": letter(NAMES[0], scanned(), before=b"3 Tr "),
    "ink behind the line": letter(NAMES[0], inked()),
    "a picture that begins in the line": letter(NAMES[0], paper(), place="220 0 0 300 200 0"),
    "a picture that ends in the line": letter(NAMES[0], paper(), place="130 0 0 300 0 0"),
    "a picture as high as the line": letter(NAMES[0], paper(), place="420 0 0 6 0 150"),
    "a picture that fades": letter(NAMES[0], paper(), mask=True),
}


@pytest.mark.parametrize("data", SCANS.values(), ids=SCANS)
def test_a_line_over_what_can_not_move_keeps_its_place(data: bytes) -> None:
    (mark,) = marks(data, NAMES[0])
    assert mark.box.x1 - mark.box.x0 < 75
    assert mark.width_risk


@pytest.mark.parametrize("most", [0.5, 1.5, 3.5])
def test_of_a_page_no_more_samples_are_looked_at_than_are_counted(most: float, monkeypatch: pytest.MonkeyPatch) -> None:
    """More than that is not decoded, and its page is not plain."""
    picture = paper()
    monkeypatch.setattr(backdrops, "_MOST_SAMPLES", int(most * picture.width * picture.height))
    (mark,) = marks(letter(NAMES[0], picture), NAMES[0])
    assert (mark.width_risk > 0) is (most < 3)


def test_the_samples_of_all_pictures_of_a_page_are_counted_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backdrops, "_MOST_SAMPLES", 100 * 100 * 5)
    with pymupdf.open() as document:
        page = document.new_page()
        for colour in (200, 210):
            out = io.BytesIO()
            Image.new("RGB", (100, 100), (colour, 220, 230)).save(out, "PNG")
            page.insert_image(page.rect, stream=out.getvalue(), keep_proportion=False)
        numbers = [one[0] for one in page.get_images()]
        behind = backdrops.Backdrops(lambda: page, [])
        assert [behind._of(one) is not None for one in numbers] == [True, False]
        assert not behind.is_plain(Box(100, 100, 200, 120))
