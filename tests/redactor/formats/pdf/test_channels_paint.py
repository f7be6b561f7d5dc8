# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What paints: forms, patterns, masks, pictures in every encoding, drawings; and what hides in their dictionaries."""

from __future__ import annotations

import base64
import io
import struct
import zlib
from collections.abc import Callable
from typing import Any

import channels_kit as kit
import numpy as np
import pikepdf
import pytest
from channels_kit import CODED, FIRST, LAST, NAME, PUBLIC, SHOWN, base, built, case, form, resource, saved, stream, text
from pikepdf import Array, Dictionary, Name, Pdf, String
from PIL import Image, ImageDraw

from redactor.errors import LeakError, LimitExceeded
from redactor.formats.pdf import PdfFormat
from redactor.formats.pdf.rebuild.document import rebuild
from redactor.limits import Limits
from redactor.model import Box

WHO = String(NAME)
UNDER = b"q 1 0 0 1 0 -60 cm " + SHOWN + b"Q "
"""the name, at 40, 140"""


def forms(pdf: Pdf, page: Any, **named: Any) -> None:
    for name, one in named.items():
        resource(page, "XObject", name, one)


# -- forms -------------------------------------------------------------------------------------------------------------


@case()
def nested_forms() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        inner = form(
            pdf, text(CODED, 0, 0), (-5, -5, 200, 20), Resources=page.Resources, Name=WHO, Metadata=stream(pdf)
        )
        middle = form(pdf, b"/A Do", (-400, -400, 400, 400), Matrix=Array([0.5, 0, 0, 0.5, 10, 10]), PieceInfo=WHO,
                      Resources=Dictionary(XObject=Dictionary(A=inner)))  # fmt: skip
        outer = form(
            pdf,
            b"q 2 0 0 2 20 20 cm /B Do Q",
            Resources=Dictionary(XObject=Dictionary(B=middle)),
            OPI=Dictionary(W=WHO),
        )
        forms(pdf, page, X=outer)

    return built(change, b"q 1 0 0 1 0 100 cm /X Do Q ")


@case()
def form_without_resources() -> bytes:
    """It uses those of the page."""
    return built(lambda pdf, page: forms(pdf, page, X=form(pdf, SHOWN)), b"/X Do ")


@case()
def form_painted_many_times() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        forms(pdf, page, X=form(pdf, text(CODED, 0, 0), (0, -5, 200, 20), Resources=page.Resources))

    return built(change, b"".join(b"q 1 0 0 1 40 %d cm /X Do Q " % y for y in (200, 140, 110, 80)))


@case(boxes=((1, Box(38, 145, 172, 165)),), terms=())
def form_painted_twice_one_of_them_burned() -> bytes:
    """A box by hand over one painting of a form; the other stays, so the name stays in the file."""

    def change(pdf: Pdf, page: Any) -> None:
        forms(pdf, page, X=form(pdf, text(b"Tweemaal getoond", 0, 0), (0, -5, 200, 20), Resources=page.Resources))

    return built(change, b"q 1 0 0 1 40 200 cm /X Do Q q 1 0 0 1 40 140 cm /X Do Q ")


def _two_pages() -> tuple[Pdf, Any]:
    pdf, page = base(b"", pages=2)
    shared = form(pdf, SHOWN, Resources=page.Resources)
    for one in pdf.pages:
        resource(one.obj, "XObject", "X", shared)
        one.obj.Contents = pdf.make_stream(kit.AROUND + b"/X Do ")
    return pdf, page


@case()
def form_on_two_pages() -> bytes:
    return saved(_two_pages()[0])


@case(only=frozenset({1}))
def form_on_two_pages_one_redacted() -> bytes:
    return saved(_two_pages()[0])


@case()
def form_that_paints_itself() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        own = form(pdf, SHOWN + b"/X Do ", Resources=Dictionary(Font=page.Resources.Font))
        own.Resources.XObject = Dictionary(X=own)
        forms(pdf, page, X=own)

    return built(change, b"/X Do ")


@case()
def unused_and_foreign_forms() -> bytes:
    """Never painted, a reference to another file, a fragment of PostScript."""

    def change(pdf: Pdf, page: Any) -> None:
        forms(
            pdf, page, U=form(pdf, SHOWN, Resources=page.Resources),
            R=form(pdf, b"", Ref=Dictionary(F=WHO, Page=0, ID=Array([WHO, WHO]))),
            P=stream(pdf, CODED, Type=Name.XObject, Subtype=Name.PS, Level1=stream(pdf)),
        )  # fmt: skip

    return built(change, SHOWN + b"/R Do /P Do ")


@case(keep=(*PUBLIC, "Openbaar dossier"))
def form_that_is_half_postscript() -> bytes:
    """MuPDF paints nothing of it, other programs all."""

    def change(pdf: Pdf, page: Any) -> None:
        words = text(CODED, y=140) + text(b"Openbaar dossier", y=120)
        forms(pdf, page, X=form(pdf, words, Subtype2=Name.PS, PS=stream(pdf, b"(" + CODED + b") show"),
                                Resources=page.Resources))  # fmt: skip

    return built(change, SHOWN + b"/X Do ")


# -- patterns and masks ------------------------------------------------------------------------------------------------


def tile(pdf: Pdf, data: bytes, box: tuple[float, ...] = (0, 0, 160, 30), **keys: Any) -> Any:
    return stream(pdf, data, Type=Name.Pattern, PatternType=1, PaintType=1, TilingType=1, BBox=Array(list(box)), XStep=box[2],
                  YStep=box[3], **keys)  # fmt: skip


@case()
def text_in_a_pattern() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        resource(page, "Pattern", "P", tile(pdf, text(CODED, 5, 10), Resources=page.Resources))

    return built(change, SHOWN + b"/Pattern cs /P scn 40 60 320 60 re f ")


@case()
def pattern_in_a_pattern() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        inner = tile(pdf, text(CODED, 5, 10), Resources=Dictionary(Font=page.Resources.Font))
        outer = tile(pdf, b"/Pattern cs /Q scn 0 0 160 30 re f", Resources=Dictionary(Pattern=Dictionary(Q=inner)))
        resource(page, "Pattern", "P", outer)

    return built(change, SHOWN + b"/Pattern CS /P SCN 8 w 40 80 m 300 80 l S ")


@case()
def form_in_a_form_in_a_pattern() -> bytes:
    """As Cairo writes a group that is a source of paint; the first name stands in the outer form."""

    def change(pdf: Pdf, page: Any) -> None:
        fonts = page.Resources.Font
        inner = form(pdf, text(LAST.encode(), 60, 10), Resources=Dictionary(Font=fonts))
        outer = form(pdf, text(FIRST.encode(), 5, 10) + b"q .5 0 0 .5 20 0 cm /I Do Q ",
                     Resources=Dictionary(Font=fonts, XObject=Dictionary(I=inner)))  # fmt: skip
        resource(page, "Pattern", "P", tile(pdf, b"/O Do", Resources=Dictionary(XObject=Dictionary(O=outer))))

    return built(change, SHOWN + b"/Pattern cs /P scn 40 60 320 60 re f ")


@case(keep=(), looks=False)  # the page becomes a picture
def text_in_a_soft_mask() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        group = form(pdf, b"1 g " + text(CODED, 40, 100), Group=Dictionary(S=Name.Transparency, CS=Name.DeviceGray),
                     Resources=Dictionary(Font=page.Resources.Font))  # fmt: skip
        resource(page, "ExtGState", "G", Dictionary(SMask=Dictionary(S=Name.Luminosity, G=group, Who=WHO)))

    return built(change, SHOWN + b"q /G gs 0.2 0.2 0.9 rg 30 90 300 30 re f Q ")


@case()
def unused_pattern_and_mask() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        resource(page, "Pattern", LAST, tile(pdf, text(CODED, 5, 10), Resources=page.Resources))
        group = form(pdf, text(CODED, 40, 100), Group=Dictionary(S=Name.Transparency))
        resource(page, "ExtGState", LAST, Dictionary(SMask=Dictionary(S=Name.Alpha, G=group)))

    return built(change)


@case(refused=LeakError)  # they would be painted, so they are kept, and found
def mesh_with_more_than_its_points() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        point = struct.pack(">BBBBB", 0, 0, 0, 0, 200)
        mesh = stream(pdf, point + b"\0\xff\0\0\0" + b"\0\0\xff\0\x80" + CODED, ShadingType=4, ColorSpace=Name.DeviceGray,
                      BitsPerCoordinate=8, BitsPerComponent=8, BitsPerFlag=8, Decode=Array([40, 200, 60, 120, 0, 1]), Who=WHO)  # fmt: skip
        resource(page, "Shading", LAST, mesh)

    return built(change, SHOWN + b"q 40 60 160 60 re W n /" + LAST.encode() + b" sh Q ")


@case()
def functions_that_tell() -> bytes:
    """Comments in a calculator, samples behind the table, names of colourants."""

    def change(pdf: Pdf, page: Any) -> None:
        code = b"{ % " + CODED + b"\n dup 0.5 gt { pop 1 } { pop 0 } ifelse }"
        calculated = stream(pdf, code, FunctionType=4, Domain=Array([0, 1]), Range=Array([0, 1]))
        sampled = stream(pdf, b"\xff\x00" + CODED, FunctionType=0, Domain=Array([0, 1]), Range=Array([0, 1]), Size=Array([2]),
                         BitsPerSample=8)  # fmt: skip
        mixed = Dictionary(Colorants=Dictionary({f"/{LAST}": Array([Name.Separation, Name(f"/{LAST}"), Name.DeviceGray, sampled])}),
                           Process=Dictionary(ColorSpace=Name.DeviceCMYK, Components=Array([Name(f"/{LAST}")])),
                           MixingHints=Dictionary(PrintingOrder=Array([Name(f"/{LAST}")])))  # fmt: skip
        resource(page, "ColorSpace", "S", Array([Name.Separation, Name(f"/{LAST}"), Name.DeviceGray, sampled]))
        resource(
            page, "ColorSpace", "N", Array([Name.DeviceN, Array([Name(f"/{LAST}")]), Name.DeviceGray, sampled, mixed])
        )
        halftone = Dictionary(
            Type=Name.Halftone, HalftoneType=1, HalftoneName=WHO, Frequency=60, Angle=45, SpotFunction=Name.Round
        )
        resource(page, "ExtGState", "G", Dictionary(TR=calculated, HT=halftone, BG=calculated, UCR=calculated, Who=WHO))

    return built(change, SHOWN + b"/S cs 1 scn 40 60 20 20 re f /N cs 1 scn 70 60 20 20 re f q /G gs Q ")


# -- pictures ----------------------------------------------------------------------------------------------------------

#: where pictures of the name stand, in points of PDF and as a box drawn by hand
PLACE = b"q 160 0 0 30 40 100 cm "
BURNED = (1, Box(60, 165, 190, 205))
"""the picture is at 170 to 200 from the top: the box takes its right part"""


def drawn(size: tuple[int, int] = (320, 60), mode: str = "L") -> Image.Image:
    """A picture with stripes in the part that goes."""
    made = Image.new(mode, size, "white")
    draw = ImageDraw.Draw(made)
    for x in range(60, size[0] - 20, 12):
        draw.line((x, 8, x + 9, size[1] - 8), fill="black", width=3)
    draw.rectangle((4, 10, 24, 50), fill="black")
    return made


def pictured(filters: Any, data: bytes, *, paint: bytes = PLACE + b"/I Do Q ", parms: Any = None, **keys: Any) -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        own: dict[str, Any] = {"Width": 320, "Height": 60, "BitsPerComponent": 8, "ColorSpace": Name.DeviceGray, **keys}
        held = stream(pdf, b"", Type=Name.XObject, Subtype=Name.Image)
        held.write(data, filter=filters, decode_parms=parms)
        for key, value in own.items():
            if value is not None:
                held[f"/{key}"] = value(pdf) if callable(value) else value
        resource(page, "XObject", "I", held)

    return built(change, paint)


def encoded(kind: str, picture: Image.Image | None = None, **options: Any) -> bytes:
    out = io.BytesIO()
    (picture or drawn()).save(out, kind, **options)
    return out.getvalue()


def fax(picture: Image.Image) -> bytes:
    with Image.open(io.BytesIO(encoded("TIFF", picture, compression="group4"))) as made:
        tags: Any = made.tag_v2  # type: ignore[attr-defined]
        data = encoded("TIFF", picture, compression="group4")
        return data[tags[273][0] : tags[273][0] + tags[279][0]]


SCANNED: dict[str, Any] = {"terms": (), "boxes": (BURNED,)}


@case(**SCANNED)
def jpeg() -> bytes:
    return pictured(Name.DCTDecode, encoded("JPEG", quality=90, comment=CODED, exif=b"Exif\0\0" + CODED))


@case(**SCANNED)
def jpeg_2000() -> bytes:
    return pictured(Name.JPXDecode, encoded("JPEG2000"), ColorSpace=None, BitsPerComponent=None)


@case(**SCANNED)
def fax_picture() -> bytes:
    parms = Dictionary(K=-1, Columns=320, Rows=60, BlackIs1=False)
    return pictured(Name.CCITTFaxDecode, fax(drawn(mode="1")), parms=parms, BitsPerComponent=1)


def jbig2(picture: Image.Image) -> bytes:
    """A page of one generic region, coded as MMR (which is fax coding), as PDF embeds it."""
    wide, high = picture.size
    inverted = Image.eval(picture.convert("L"), lambda value: 255 - value).convert("1")
    coded = fax(inverted)
    page = struct.pack(">IIIIBH", wide, high, 0, 0, 0, 0)
    region = struct.pack(">IIIIB", wide, high, 0, 0, 0) + b"\x01" + coded
    head = struct.pack(">IBBBI", 0, 48, 0, 1, len(page))
    return head + page + struct.pack(">IBBBI", 1, 38, 0, 1, len(region)) + region


@case(**SCANNED)
def jbig2_picture() -> bytes:
    return pictured(Name.JBIG2Decode, jbig2(drawn(mode="1")), BitsPerComponent=1)


@case(**SCANNED)
def indexed_picture() -> bytes:
    table = Array(
        [Name.Indexed, Name.DeviceRGB, 255, String(bytes(value for one in range(256) for value in (one, one, one)))]
    )
    return pictured(Name.FlateDecode, zlib.compress(drawn().tobytes()), ColorSpace=table)


def ink(*names: str) -> Callable[[Pdf], Any]:
    """The inks of a printing press; the last one is black, the others have no colour."""

    def make(pdf: Pdf) -> Any:
        code = b"{ " + b"exch pop " * (len(names) - 1) + b"0 exch 0 exch 0 exch }"
        tint = stream(pdf, code, FunctionType=4, Domain=Array([0, 1] * len(names)), Range=Array([0, 1] * 4))
        if len(names) == 1:
            return Array([Name.Separation, Name("/" + names[0]), Name.DeviceCMYK, tint])
        return Array([Name.DeviceN, Array([Name("/" + one) for one in names]), Name.DeviceCMYK, tint])

    return make


def inverted() -> bytes:
    return bytes(255 - one for one in drawn().tobytes())


@case(**SCANNED)
def picture_of_one_ink() -> bytes:
    return pictured(Name.FlateDecode, zlib.compress(inverted()), ColorSpace=ink(LAST))


@case(**SCANNED)
def picture_of_one_ink_inverted_by_decode() -> bytes:
    bits = drawn(mode="1").tobytes()
    return pictured(None, bits, ColorSpace=ink("Spot"), BitsPerComponent=1, Decode=Array([1, 0]))


@case(**SCANNED)
def picture_of_three_inks() -> bytes:
    data = b"".join(bytes((200, 90, one)) for one in inverted())
    return pictured(Name.FlateDecode, zlib.compress(data), ColorSpace=ink("Gold", "Silver", LAST))


@case(**SCANNED)
def picture_that_chooses_from_a_table_of_inks_with_one_that_is_nothing() -> bytes:
    """White stands for nothing, so a mask must come of it."""

    def table(pdf: Pdf) -> Any:
        return Array([Name.Indexed, ink("Spot")(pdf), 255, String(bytes(255 - one for one in range(256)))])

    return pictured(Name.FlateDecode, zlib.compress(drawn().tobytes()), ColorSpace=table, Mask=Array([255, 255]))


@case(**SCANNED)
def sixteen_bits() -> bytes:
    wide = b"".join(bytes([value, value]) for value in drawn().tobytes())
    return pictured(Name.FlateDecode, zlib.compress(wide), BitsPerComponent=16)


@case(**SCANNED)
def inverted_by_decode() -> bytes:
    inverted = bytes(255 - value for value in drawn().tobytes())
    return pictured(Name.FlateDecode, zlib.compress(inverted), Decode=Array([1, 0]))


@case(**SCANNED)
def cmyk_jpeg() -> bytes:
    return pictured(
        Name.DCTDecode, encoded("JPEG", drawn().convert("CMYK")), ColorSpace=Name.DeviceCMYK, Decode=Array([1, 0] * 4)
    )


@case(**SCANNED)
def stencil() -> bytes:
    return pictured(
        Name.FlateDecode,
        zlib.compress(drawn(mode="1").tobytes()),
        ImageMask=True,
        BitsPerComponent=1,
        ColorSpace=None,
    )


@case(**SCANNED)
def picture_in_its_mask() -> bytes:
    """All black; what is seen is in the soft mask."""

    def mask(pdf: Pdf) -> Any:
        inverted = bytes(255 - value for value in drawn().tobytes())
        return stream(pdf, inverted, Type=Name.XObject, Subtype=Name.Image, Width=320, Height=60, BitsPerComponent=8,
                      ColorSpace=Name.DeviceGray, Metadata=stream(pdf))  # fmt: skip

    return pictured(Name.FlateDecode, zlib.compress(bytes(320 * 60)), SMask=mask)


@case(**SCANNED)
def picture_in_its_stencil() -> bytes:
    """All black; what is seen is in the explicit mask."""

    def mask(pdf: Pdf) -> Any:
        return stream(pdf, drawn(mode="1").tobytes(), Type=Name.XObject, Subtype=Name.Image, Width=320, Height=60,
                      BitsPerComponent=1, ImageMask=True)  # fmt: skip

    return pictured(Name.FlateDecode, zlib.compress(bytes(320 * 60)), Mask=mask)


@case(**SCANNED)
def inline() -> bytes:
    """An inline picture in letters."""
    data = base64.a85encode(zlib.compress(drawn().tobytes())) + b"~>"
    return built(lambda pdf, page: None, PLACE + b"BI /W 320 /H 60 /BPC 8 /CS /G /F [/A85 /Fl] ID " + data + b" EI Q ")


@case(**SCANNED)
def one_black_sample_and_its_mask() -> bytes:
    """A mask is much finer than its picture, which must not go white as a whole."""

    def mask(pdf: Pdf) -> Any:
        inverted = bytes(255 - value for value in drawn().tobytes())
        return stream(pdf, inverted, Type=Name.XObject, Subtype=Name.Image, Width=320, Height=60, BitsPerComponent=8,
                      ColorSpace=Name.DeviceGray)  # fmt: skip

    return pictured(Name.FlateDecode, zlib.compress(bytes(2)), Width=2, Height=1, SMask=mask)


@case(**SCANNED)
def inline_stencil() -> bytes:
    data = base64.b16encode(drawn(mode="1").tobytes()) + b">"
    return built(lambda pdf, page: None, PLACE + b"BI /W 320 /H 60 /IM true /F /AHx ID " + data + b" EI Q ")


@case(**SCANNED)
def inline_in_a_form_with_a_named_table_of_colours() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        samples = zlib.compress(bytes(value > 128 for value in drawn().tobytes()))
        held = form(pdf, b"q 320 0 0 60 0 0 cm BI /W 320 /H 60 /BPC 8 /CS /T /F /Fl ID " + samples + b"\nEI Q",
                    (0, 0, 320, 60))  # fmt: skip
        table = Array([Name.Indexed, Name.DeviceGray, 1, String(b"\0\xff")])
        held.Resources = Dictionary(ColorSpace=Dictionary(T=table))
        forms(pdf, page, X=held)

    return built(change, b"q .5 0 0 .5 40 100 cm /X Do Q ")


@case(**SCANNED)
def mirrored_picture() -> bytes:
    return pictured(Name.FlateDecode, zlib.compress(drawn().tobytes()), paint=b"q -160 0 0 30 200 100 cm /I Do Q ")


@case(**SCANNED)
def turned_picture() -> bytes:
    turned = drawn().rotate(90, expand=True)
    return pictured(
        Name.FlateDecode,
        zlib.compress(turned.tobytes()),
        Width=60,
        Height=320,
        paint=b"q 0 30 -160 0 200 100 cm /I Do Q ",
    )


@case(**SCANNED)
def skewed_picture() -> bytes:
    return pictured(Name.FlateDecode, zlib.compress(drawn().tobytes()), paint=b"q 150 8 6 26 40 98 cm /I Do Q ")


@case(**SCANNED)
def picture_used_twice() -> bytes:
    """Once under the box, once smaller elsewhere: the other one stays as it is."""
    return pictured(
        Name.FlateDecode, zlib.compress(drawn().tobytes()), paint=PLACE + b"/I Do Q q 80 0 0 15 300 30 cm /I Do Q "
    )


@case(**SCANNED)
def picture_in_strips() -> bytes:
    """As scanners' programs cut pages."""
    rows = drawn().tobytes()
    paint = b""
    for strip in range(6):
        part = base64.b16encode(rows[strip * 3200 : (strip + 1) * 3200])
        paint += (
            b"q 160 0 0 5 40 %d cm BI /W 320 /H 10 /BPC 8 /CS /G /F /AHx ID " % (125 - 5 * strip) + part + b"> EI Q "
        )
    return built(lambda pdf, page: None, paint)


@case(**SCANNED)
def picture_in_a_form_in_a_form() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        held = stream(pdf, drawn().tobytes(), Type=Name.XObject, Subtype=Name.Image, Width=320, Height=60, BitsPerComponent=8,
                      ColorSpace=Name.DeviceGray)  # fmt: skip
        inner = form(
            pdf, b"q 320 0 0 60 0 0 cm /I Do Q", (0, 0, 320, 60), Resources=Dictionary(XObject=Dictionary(I=held))
        )
        forms(pdf, page, X=form(pdf, b"/Y Do", (0, 0, 320, 60), Matrix=Array([0.5, 0, 0, 0.5, 0, 0]),
                                Resources=Dictionary(XObject=Dictionary(Y=inner))))  # fmt: skip

    return built(change, b"q 1 0 0 1 40 100 cm /X Do Q ")


@case(keep=(), boxes=((1, Box(36, 85, 172, 107)),))
def scan_with_a_text_layer() -> bytes:
    """The letters are pixels, and invisible text over them."""
    picture = Image.new("L", (840, 600), "white")
    draw = ImageDraw.Draw(picture)
    draw.text((80, 178), NAME, fill="black", font_size=24)
    draw.text((80, 300), "pixels van een besluit", fill="black", font_size=24)
    return pictured(
        Name.DCTDecode,
        encoded("JPEG", picture),
        Width=840,
        Height=600,
        paint=b"q 420 0 0 300 0 0 cm /I Do Q 3 Tr " + SHOWN,
    )


@case()
def what_pictures_carry() -> bytes:
    """EXIF, comments, XMP, alternates, OPI, intents, keys: the name stands in no pixel."""
    exif = Image.Exif()
    exif[0x9286], exif[0x013B], exif[0x010E] = NAME, NAME, NAME
    data = encoded("JPEG", drawn(), exif=exif, comment=CODED, icc_profile=b"x" * 128 + CODED)
    packet = b"http://ns.adobe.com/xap/1.0/\0<x>" + CODED + b"</x>"
    data = data[:2] + b"\xff\xe1" + struct.pack(">H", 2 + len(packet)) + packet + data[2:] + CODED

    def alternates(pdf: Pdf) -> Any:
        other = stream(pdf, bytes(64 - len(CODED)) + CODED, Type=Name.XObject, Subtype=Name.Image, Width=8, Height=8,
                       BitsPerComponent=8, ColorSpace=Name.DeviceGray)  # fmt: skip
        return Array([Dictionary(Image=other, DefaultForPrinting=True, OC=Dictionary(Name=WHO))])

    def change(pdf: Pdf) -> Any:
        return stream(pdf, b"<x>" + CODED + b"</x>", Type=Name.Metadata, Subtype=Name.XML)

    return pictured(Name.DCTDecode, data, paint=SHOWN + PLACE + b"/I Do Q ", Alternates=alternates, Metadata=change, Name=Name(f"/{LAST}"),
                    OPI=Dictionary(W=WHO), ID=WHO, Intent=Name(f"/{LAST}"), SMaskInData=0)  # fmt: skip


@case()
def profile_that_names_somebody() -> bytes:
    """An ICC profile whose description and copyright are the name."""
    tag = b"text\0\0\0\0" + CODED + b"\0"
    tag += b"\0" * (-len(tag) % 4)
    body = struct.pack(">I", 1) + b"cprt" + struct.pack(">II", 144, len(tag)) + tag
    head = (
        struct.pack(">I4sI4s4s4s", 128 + len(body), b"lcms", 0x02100000, b"mntr", b"GRAY", b"XYZ ")
        + bytes(12)
        + b"acsp"
    )
    profile = head.ljust(128, b"\0") + body

    def space(pdf: Pdf) -> Any:
        return Array(
            [Name.ICCBased, stream(pdf, profile, N=1, Alternate=Name.DeviceGray, Metadata=stream(pdf), Who=WHO)]
        )

    return pictured(
        Name.FlateDecode, zlib.compress(drawn().tobytes()), paint=SHOWN + PLACE + b"/I Do Q ", ColorSpace=space
    )


@case()
def pixels_that_nobody_sees() -> bytes:
    """Cut off by a clip, by the page, behind something, and never painted: the name is in those samples."""
    rows = bytearray(b"\xff" * 64 * 64)
    rows[63 * 64 : 63 * 64 + len(CODED)] = CODED

    def change(pdf: Pdf, page: Any) -> None:
        for name in ("I", "J", "K", "L"):
            resource(page, "XObject", name, stream(pdf, bytes(rows), Type=Name.XObject, Subtype=Name.Image, Width=64, Height=64,
                                                   BitsPerComponent=8, ColorSpace=Name.DeviceGray, Number=ord(name)))  # fmt: skip

    paint = (
        b"q 40 110 40 20 re W n 40 0 0 40 40 90 cm /I Do Q q 40 0 0 40 100 -20 cm /J Do Q q 40 0 0 40 900 0 cm /K Do Q "
    )
    return built(change, SHOWN + paint)


def cut_out(pdf: Pdf, **mask: Any) -> Any:
    """A picture of which the lower half is hidden by its mask: the name is in those samples."""
    rows = bytearray(b"\x60" * 64 * 64)
    rows[60 * 64 : 60 * 64 + len(CODED)] = CODED
    made = stream(pdf, bytes(rows), Type=Name.XObject, Subtype=Name.Image, Width=64, Height=64, BitsPerComponent=8,
                  ColorSpace=Name.DeviceGray)  # fmt: skip
    for key, value in mask.items():
        made[f"/{key}"] = value
    return made


@case()
def picture_cut_out_by_its_stencil() -> bytes:
    def make(pdf: Pdf) -> Any:
        bits = b"\0\0\0\0" * 16 + b"\xff\xff\xff\xff" * 16
        return cut_out(pdf, Mask=stream(pdf, bits, Type=Name.XObject, Subtype=Name.Image, Width=32, Height=32,
                                        BitsPerComponent=1, ImageMask=True))  # fmt: skip

    return kit.painted(("XObject", "I", make), paint=SHOWN + b"q 60 0 0 60 300 60 cm /I Do Q ")


@case()
def picture_cut_out_by_its_soft_mask() -> bytes:
    """The mask is coarser than the picture, and its values mean the opposite of what they usually do."""

    def make(pdf: Pdf) -> Any:
        soft = bytes(range(0, 160, 40)) + bytes(4) + b"\xff" * 8
        return cut_out(pdf, SMask=stream(pdf, soft, Type=Name.XObject, Subtype=Name.Image, Width=4, Height=4,
                                         ColorSpace=Name.DeviceGray, BitsPerComponent=8, Decode=Array([1, 0])))  # fmt: skip

    return kit.painted(("XObject", "I", make), paint=SHOWN + b"q 60 0 0 60 300 60 cm /I Do Q ")


@case()
def picture_cut_out_by_a_mask_of_two_bits() -> bytes:
    def make(pdf: Pdf) -> Any:
        soft = b"\x55" * 16 * 32 + bytes(16 * 32)
        return cut_out(pdf, SMask=stream(pdf, soft, Type=Name.XObject, Subtype=Name.Image, Width=64, Height=64,
                                         ColorSpace=Name.DeviceGray, BitsPerComponent=2))  # fmt: skip

    return kit.painted(("XObject", "I", make), paint=SHOWN + b"q 60 0 0 60 300 60 cm /I Do Q ")


@pytest.mark.parametrize("codec", [Name.DCTDecode, Name.JPXDecode, Name("/Unknown")])
def test_a_picture_whose_mask_can_not_be_read_is_blanked(codec: Name) -> None:
    def make(pdf: Pdf) -> Any:
        mask = stream(pdf, b"", Type=Name.XObject, Subtype=Name.Image, Width=64, Height=64, ColorSpace=Name.DeviceGray,
                      BitsPerComponent=8)  # fmt: skip
        mask.write(b"no picture at all", filter=codec)
        return cut_out(pdf, SMask=mask)

    made = rebuild(kit.painted(("XObject", "I", make), paint=SHOWN + b"q 60 0 0 60 300 60 cm /I Do Q "))
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        pictures = [one for one in pdf.objects if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"]
        assert pictures
        assert not any(CODED in one.read_bytes() for one in pictures if one.get("/Filter") in (None, "/FlateDecode"))
    assert "picture_dropped" in made.remarks
    assert made.needs_raster == (1,)


def test_a_picture_with_nothing_behind_its_mask_stays_as_it_was() -> None:
    """The colour under the transparent part is mixed with the edges when the picture is scaled."""
    rows = b"\x60\x61" * 1024 + bytes(2048)

    def make(pdf: Pdf) -> Any:
        soft = stream(pdf, b"\xff" * 2048 + bytes(2048), Type=Name.XObject, Subtype=Name.Image, Width=64, Height=64,
                      ColorSpace=Name.DeviceGray, BitsPerComponent=8)  # fmt: skip
        made = cut_out(pdf, SMask=soft)
        made.write(rows)
        return made

    made = rebuild(kit.painted(("XObject", "I", make), paint=SHOWN + b"q 60 0 0 60 300 60 cm /I Do Q "))
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        assert [one.read_bytes() for one in pdf.objects if isinstance(one, pikepdf.Stream) and "/SMask" in one] == [
            rows
        ]


def test_a_narrow_picture_under_a_wide_mask_is_refused() -> None:
    def make(pdf: Pdf) -> Any:
        soft = stream(pdf, bytes(100_000), Type=Name.XObject, Subtype=Name.Image, Width=100_000, Height=1,
                      ColorSpace=Name.DeviceGray, BitsPerComponent=8)  # fmt: skip
        return stream(pdf, bytes(100_000), Type=Name.XObject, Subtype=Name.Image, Width=1, Height=100_000,
                      ColorSpace=Name.DeviceGray, BitsPerComponent=8, SMask=soft)  # fmt: skip

    with pytest.raises(LimitExceeded):
        rebuild(kit.painted(("XObject", "I", make), paint=SHOWN + b"q 60 0 0 60 300 60 cm /I Do Q "))


@pytest.mark.parametrize("hides", [True, False])
def test_a_photo_cut_out_by_its_mask(hides: bool) -> None:
    """What the mask hides of a photo is gone; one with nothing there stays the JPEG that it was."""
    photo = Image.new("L", (64, 64), 128)
    for x in range(0, 64, 4):
        for y in range(32 if hides else 0, 64 if hides else 30):
            photo.putpixel((x, y), 0)

    def make(pdf: Pdf) -> Any:
        made = cut_out(pdf, SMask=stream(pdf, b"\xff" * 2048 + bytes(2048), Type=Name.XObject, Subtype=Name.Image, Width=64,
                                         Height=64, ColorSpace=Name.DeviceGray, BitsPerComponent=8))  # fmt: skip
        made.write(encoded("JPEG", photo, quality=90), filter=Name.DCTDecode)
        return made

    data = kit.painted(("XObject", "I", make), paint=SHOWN + b"q 60 0 0 60 300 60 cm /I Do Q ")
    done = kit.redacted(kit.Case(lambda: data), data)
    with pikepdf.open(io.BytesIO(done.data)) as pdf:
        pictures = [one for one in pdf.objects if isinstance(one, pikepdf.Stream) and "/SMask" in one]
        assert len(pictures) == 1
        samples = np.asarray(pikepdf.PdfImage(pictures[0]).as_pil_image().convert("L")).astype(int)
        same = pictures[0].read_raw_bytes()[-60:] == encoded("JPEG", photo, quality=90)[-60:]
        assert same is not hides
    assert np.ptp(samples[36:]) < 40


# -- drawings ----------------------------------------------------------------------------------------------------------


def outlines(x: float, y: float) -> bytes:
    """Letters as paths: something that is no rule."""
    return b"".join(
        b"%g %g m %g %g l %g %g l %g %g %g %g %g %g c h "
        % (
            x + 9 * k,
            y,
            x + 9 * k + 3,
            y + 10,
            x + 9 * k + 6,
            y,
            x + 9 * k + 5,
            y + 3,
            x + 9 * k + 2,
            y + 3,
            x + 9 * k,
            y,
        )
        for k in range(12)
    )


@case(**SCANNED)
def letters_as_one_path() -> bytes:
    return built(lambda pdf, page: None, outlines(80, 110) + b"f ")


@case(**SCANNED)
def letters_as_a_clip() -> bytes:
    return built(lambda pdf, page: None, b"q " + outlines(80, 110) + b"W n 0.1 g 60 100 200 40 re f Q ")


@case(terms=(), boxes=((1, Box(60, 150, 210, 210)),))
def signature_that_sticks_out() -> bytes:
    """A drawn signature; the box is a little too small."""
    curve = b"1.2 w 70 120 m 90 160 100 90 120 130 c 140 170 150 80 170 120 c 190 160 200 100 240 140 c S "
    return built(lambda pdf, page: None, curve)


@case(**SCANNED)
def letters_in_a_form() -> bytes:
    return built(lambda pdf, page: forms(pdf, page, X=form(pdf, outlines(80, 110) + b"f")), b"/X Do ")


@case(keep=(*PUBLIC, "Kop"))
def rules_and_shades_stay() -> bytes:
    table = b"0.85 g 38 134 344 18 re f 0.5 w 0 g 38 134 344 18 re S 38 152 m 382 152 l S "
    return built(lambda pdf, page: None, table + text(b"Kop " + CODED, 44, 139))


@pytest.mark.parametrize("name", ["text_in_a_pattern", "pattern_in_a_pattern"])
@pytest.mark.parametrize("pictures", [frozenset[int](), frozenset({1})], ids=["page", "picture"])
def test_a_pattern_is_cleaned_before_a_picture_is_taken(name: str, pictures: frozenset[int]) -> None:
    """A page that becomes a picture must not show again what went with the patterns."""
    one = kit.CASES[name]
    data = one.make()
    document = PdfFormat().read(io.BytesIO(data), Limits())
    written = PdfFormat().write(document, kit.plan_of(one, document), Limits(), rasterise=pictures)
    assert written.rasterised == tuple(pictures)
    assert int(kit.grey(data, 0)[185:260, 40:360].min()) < 100, "the pattern shows the name"
    assert int(kit.grey(written.untrusted, 0)[185:260, 40:360].min()) > 250


test_nothing_that_paints_hides_a_name = kit.judged(__name__)
