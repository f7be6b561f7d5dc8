# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Pictures and shadings that nobody sees, or that a box covers whole, are not in the output; posters are seen."""

from __future__ import annotations

import io
import struct
from typing import Any

import pikepdf
import pytest
from pdf_builders import form, mupdf_text, new_pdf, saved, show
from pikepdf import Array, Dictionary, Name, String
from PIL import Image

from redactor import pipeline
from redactor.errors import LimitExceeded
from redactor.formats.pdf import PdfFormat
from redactor.formats.pdf.rebuild.jpeg import size_of_jpeg
from redactor.formats.pdf.rebuild.jpx import size_of_jbig2
from redactor.limits import Limits
from redactor.model import Box, ManualBox, Plan, Redacted

LINE = show("Gewone tekst blijft", 72, 700)
#: samples that stand for writing
WRITING = b"Wielenhorstink!! " * 30


def written(data: bytes, *boxes: Box) -> Redacted:
    read = PdfFormat().read(io.BytesIO(data), Limits())
    manual = tuple(ManualBox(1, box, "5.1.2.e") for box in boxes)
    return pipeline.apply(read, Plan(read.sha256, "t", "1", (), (), (), manual, overrides=(("not_assessed", "t"),)))


def streams(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return b"\n".join(
            one.read_bytes() for one in pdf.objects if isinstance(one, pikepdf.Stream) and "/DCTDecode" not in str(one)
        )


def picture(pdf: pikepdf.Pdf) -> Any:
    return pdf.make_indirect(
        pikepdf.Stream(
            pdf, WRITING, Type=Name.XObject, Subtype=Name.Image, Width=51, Height=10, ColorSpace=Name.DeviceGray,
            BitsPerComponent=8,
        )
    )  # fmt: skip


PLACED = b" 200 0 0 40 72 500 cm /I Do "
INLINE = b" 200 0 0 40 72 500 cm BI /W 51 /H 10 /CS /G /BPC 8 ID " + WRITING + b" EI "
TRANSPARENT = {
    "nothing of it": (b"q /Z gs" + PLACED + b"Q", False),
    "less than a level of it": (b"q /Y gs" + PLACED + b"Q", False),
    "in the content": (b"q /Z gs" + INLINE + b"Q", False),
    "in a form": (b"q /Z gs /Fm Do Q", False),
    "in a form of its own": (b"q /Z gs /Gr Do Q", False),
    "half of it": (b"q /H gs" + PLACED + b"Q", True),
    "set again": (b"q /Z gs /One gs" + PLACED + b"Q", True),
    "restored": (b"q /Z gs Q q" + PLACED + b"Q", True),
    "of lines only": (b"q /L gs" + PLACED + b"Q", True),
    "in a form that sets it again": (b"q /Z gs /Again Do Q", True),
    "here, and there not": (b"q /Z gs" + PLACED + b"Q q" + PLACED + b"Q", True),
}


@pytest.mark.parametrize("how", TRANSPARENT)
def test_transparent_pictures_are_gone(how: str) -> None:
    content, stays = TRANSPARENT[how]
    pdf = new_pdf(LINE + content)
    resources = pdf.pages[0].Resources
    states: dict[str, dict[str, Any]] = {
        "Z": {"ca": 0},
        "Y": {"ca": 0.0005},
        "H": {"ca": 0.5},
        "One": {"ca": 1},
        "L": {"CA": 0},
    }
    resources.ExtGState = Dictionary({f"/{name}": Dictionary(**keys) for name, keys in states.items()})
    resources.XObject = Dictionary(I=picture(pdf))
    for name, inside in (("Fm", b"q" + PLACED + b"Q"), ("Gr", b"q" + PLACED + b"Q"), ("Again", b"/One gs" + PLACED)):
        held = form(pdf, inside, resources.Font)
        held.Resources = Dictionary(XObject=Dictionary(I=resources.XObject.I), ExtGState=resources.ExtGState)
        if name == "Gr":
            held.Group = Dictionary(S=Name.Transparency)
        resources.XObject[f"/{name}"] = held
    made = written(saved(pdf)).data
    assert (WRITING[:51] in streams(made)) == stays
    assert mupdf_text(made) == ["Gewone tekst blijft\n"]


@pytest.mark.parametrize("coding", [Name.DCTDecode, Name.DCT, Array([Name.DCTDecode])])
@pytest.mark.parametrize("junk", [b"", b"\xff\xe1\x00\x06ab12", b"\xff\xff\xff\xfe\x00\x04cd"])
def test_rows_of_a_jpeg_below_those_of_the_picture_are_gone(junk: bytes, coding: Any) -> None:
    whole = Image.new("L", (60, 40), 200)
    whole.paste(0, (0, 22, 60, 30))
    coded = io.BytesIO()
    whole.save(coded, "JPEG", quality=95)
    data = coded.getvalue()[:2] + junk + coded.getvalue()[2:]
    assert size_of_jpeg(data) == (60, 40)
    pdf = new_pdf(LINE + b"q" + PLACED + b"Q")
    pdf.pages[0].Resources.XObject = Dictionary(
        I=pikepdf.Stream(
            pdf, data, Type=Name.XObject, Subtype=Name.Image, Width=60, Height=20, ColorSpace=Name.DeviceGray,
            BitsPerComponent=8, Filter=coding,
        )
    )  # fmt: skip
    with pikepdf.open(io.BytesIO(written(saved(pdf)).data)) as made:
        (one,) = (one for one in made.objects if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image")
        assert pikepdf.PdfImage(one).as_pil_image().size == (60, 20)
        assert min(pikepdf.PdfImage(one).as_pil_image().tobytes()) > 150


def test_sizes_that_coded_pictures_say() -> None:
    page = struct.pack(">IBBBI", 0, 48, 0, 1, 19) + struct.pack(">IIIIBH", 60, 40, 0, 0, 0, 0)
    assert size_of_jbig2(page) == (60, 40)
    assert size_of_jbig2(page.replace(struct.pack(">I", 40), b"\xff" * 4)) == (0, 0)
    for broken in (b"", page[:12], b"\0" * 40):
        assert size_of_jbig2(broken) == (0, 0)
        assert size_of_jpeg(broken) == (0, 0)


#: samples of a function that draw something
SAMPLES = bytes(255 * (number % 7 < 3) for number in range(510))


def shaded(clip: bytes) -> bytes:
    """A shading whose samples spell something, in a clip."""
    pdf = new_pdf(LINE + b"q " + clip + b" W n /S sh Q")
    function = pdf.make_indirect(
        pikepdf.Stream(
            pdf, SAMPLES, FunctionType=0, Domain=Array([0, 1, 0, 1]), Range=Array([0, 1]), Size=Array([51, 10]),
            BitsPerSample=8,
        )
    )  # fmt: skip
    pdf.pages[0].Resources.Shading = Dictionary(
        S=Dictionary(
            ShadingType=1, ColorSpace=Name.DeviceGray, Domain=Array([0, 1, 0, 1]),
            Matrix=Array([200, 0, 0, 40, 72, 500]), Function=function,
        )
    )  # fmt: skip
    return saved(pdf)


def test_a_shading_under_a_box_goes_and_the_page_stays_text() -> None:
    made = written(shaded(b"72 500 200 40 re"), Box(71, 301, 273, 343))
    assert not made.written.rasterised
    assert SAMPLES[:51] not in streams(made.data)
    assert "Gewone tekst blijft" in mupdf_text(made.data)[0]


def test_a_shading_beside_a_box_stays() -> None:
    made = written(shaded(b"72 500 200 40 re"), Box(71, 401, 273, 443))
    assert SAMPLES[:51] in streams(made.data)


def test_a_shading_that_sticks_out_of_a_box_leaves_nothing_under_it() -> None:
    made = written(shaded(b"72 500 200 40 re"), Box(71, 301, 173, 343))
    assert made.written.rasterised == (1,)
    assert SAMPLES[:51] not in streams(made.data)


FILLED = {
    "an area": b"/P scn 72 500 200 40 re f",
    "a line": b"/Pattern CS /P SCN 20 w 92 520 m 250 520 l S",
    "text": b"/P scn BT /F1 30 Tf 80 505 Td (Jansen) Tj ET",
    "nothing": b"/P scn",
    "an area in a saved state": b"/P scn q 72 500 200 40 re f Q",
    "an area, and then in grey": b"/P scn 72 500 200 40 re f 0.5 g 72 600 9 9 re f",
}
PAINTED = {
    "an area in a saved state": b"/P scn q 72 600 9 9 re f Q",
    "after a saved state": b"/P scn q 0 g Q 72 600 9 9 re f",
    "twice": b"/P scn 72 500 200 40 re f 72 600 9 9 re f",
    "a form": b"/P scn /Fm Do",
    "by another operator": b"/P scn /P sc 72 600 9 9 re f",
}


def filled(content: bytes) -> bytes:
    """What is painted with a shading whose samples spell something."""
    with pikepdf.open(io.BytesIO(shaded(b"0 0 0 0 re"))) as pdf:
        page = pdf.pages[0]
        page.Contents = pdf.make_stream(LINE + b"q /Pattern cs " + content + b" Q")
        page.Resources.Pattern = Dictionary(P=Dictionary(PatternType=2, Shading=page.Resources.Shading.S))
        page.Resources.XObject = Dictionary(Fm=form(pdf, b"72 600 9 9 re f", page.Resources.Font))
        return saved(pdf)


@pytest.mark.parametrize("how", FILLED)
def test_a_pattern_whose_only_drawing_lies_under_a_box_goes(how: str) -> None:
    made = written(filled(FILLED[how]), Box(71, 301, 273, 343))
    assert not made.written.rasterised
    assert SAMPLES[:51] not in streams(made.data)


@pytest.mark.parametrize("how", PAINTED)
def test_a_pattern_that_paints_beside_a_box_stays(how: str) -> None:
    assert SAMPLES[:51] in streams(written(filled(PAINTED[how]), Box(71, 301, 273, 343)).data)


def test_a_pattern_that_paints_text_stays() -> None:
    made = written(filled(b"/P scn BT /F1 30 Tf 80 505 Td (Jansen) Tj ET"), Box(71, 401, 273, 443))
    assert SAMPLES[:51] in streams(made.data)
    assert "Jansen" in mupdf_text(made.data)[0]


def test_a_jpeg_is_not_decoded_to_rows_without_bounds() -> None:
    coded = io.BytesIO()
    Image.new("L", (60, 40), 200).save(coded, "JPEG")
    long = b"\xff\xef\xff\xfe" + bytes(65532)
    pdf = new_pdf(LINE)
    pdf.pages[0].Resources.XObject = Dictionary(
        I=pikepdf.Stream(
            pdf, coded.getvalue()[:2] + 2 * long + coded.getvalue()[2:], Type=Name.XObject, Subtype=Name.Image,
            Width=60, Height=20, ColorSpace=Name.DeviceGray, BitsPerComponent=8, Filter=Name.DCTDecode,
        )
    )  # fmt: skip
    with pytest.raises(LimitExceeded):
        PdfFormat().read(io.BytesIO(saved(pdf)), Limits(image_pixels=2000))


@pytest.mark.parametrize("kind", ["3D", "Screen", "RichMedia", "Movie", "Projection"])
def test_the_poster_of_a_film_or_model_is_on_the_page_and_told(kind: str) -> None:
    pdf = new_pdf(LINE)
    shown = form(pdf, show("Poster Wielenhorstink", 10, 20), pdf.pages[0].Resources.Font, box=(0, 0, 200, 50))
    note = Dictionary(
        Type=Name.Annot, Subtype=Name(f"/{kind}"), Rect=Array([72, 500, 272, 550]), F=4, AP=Dictionary(N=shown),
        T=String("Wielenhorst"), Contents=String("Wielenhorst"),
    )  # fmt: skip
    pdf.pages[0].Annots = Array([pdf.make_indirect(note)])
    read = PdfFormat().read(io.BytesIO(saved(pdf)), Limits())
    assert read.pages[0].text.split("\n")[:2] == ["Gewone tekst blijft", "Poster Wielenhorstink"]
    assert [part.count for part in read.hidden if part.kind == "annotation"] == [1]
    for state, told in (("Shown", True), ("Other", False), (None, False)):
        note.AP = Dictionary(N=Dictionary(Shown=shown, Other=form(pdf, b"", None, box=(0, 0, 200, 50))))
        if state is None:
            del note["/AS"]
        else:
            note.AS = Name(f"/{state}")
        pdf.pages[0].Annots = Array([pdf.make_indirect(note)])
        assert ("Poster" in PdfFormat().read(io.BytesIO(saved(pdf)), Limits()).pages[0].text) == told
    note.AP = Dictionary(N=shown)
    note.F = 2
    pdf.pages[0].Annots = Array([pdf.make_indirect(note)])
    hidden = PdfFormat().read(io.BytesIO(saved(pdf)), Limits())
    assert hidden.pages[0].text == "Gewone tekst blijft\n"
    assert [part.count for part in hidden.hidden if part.kind == "hidden_annotation"] == [1]
