# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names that something else than the page paints: soft masks, tiles and layers in them. What stands beside the name stays
text of the page, and the page does not become a picture."""

from __future__ import annotations

import channels_kit as kit
import pytest
from channels_kit import (
    LAST,
    NAME,
    Array,
    Dictionary,
    Name,
    Pdf,
    built,
    case,
    form,
    helvetica,
    resource,
    stream,
    text,
)  # fmt: skip

from redactor.formats.pdf.walk import MAX_MASKS

MASKED = b"q /M gs 0 0 .5 rg 30 190 300 30 re f Q "


def lit(value: bytes, x: float) -> bytes:
    """Text that a luminosity mask lets through."""
    return b"1 g " + text(value, x)


def mask(pdf: Pdf, paint: bytes) -> Dictionary:
    """A graphics state with a soft mask."""
    group = Dictionary(S=Name.Transparency, CS=Name.DeviceGray)
    made = form(pdf, paint, Group=group, Resources=Dictionary(Font=Dictionary(F1=helvetica(pdf))))
    return Dictionary(SMask=Dictionary(S=Name.Luminosity, G=made))


NAMED = lit(b"masker", 40) + lit(NAME.encode(), 84) + lit(b"einde", 200)


@case(looks=False)
def name_in_a_soft_mask() -> bytes:
    return built(lambda pdf, page: resource(page, "ExtGState", "M", mask(pdf, NAMED)), MASKED)


@case(looks=False)
def name_in_a_soft_mask_of_a_form() -> bytes:
    def change(pdf: Pdf, page: Dictionary) -> None:
        own = Dictionary(ExtGState=Dictionary(M=mask(pdf, NAMED)))
        resource(page, "XObject", "X", form(pdf, MASKED, Resources=own))

    return built(change, b"/X Do")


@case(looks=False)
def one_mask_set_twice() -> bytes:
    return built(lambda pdf, page: resource(page, "ExtGState", "M", mask(pdf, NAMED)), MASKED * 2)


@case(looks=False)
def hundreds_of_tiles() -> bytes:
    def change(pdf: Pdf, page: Dictionary) -> None:
        tile = stream(pdf, b".6 g BT /F1 3 Tf 0 1 Td (%s) Tj ET" % LAST.encode(), PatternType=1, PaintType=1, TilingType=1,
                      BBox=Array([0, 0, 30, 4]), XStep=30, YStep=4, Resources=Dictionary(Font=Dictionary(F1=helvetica(pdf))))  # fmt: skip
        resource(page, "Pattern", "P", tile)

    return built(change, b"q /Pattern cs /P scn 0 0 420 300 re f Q " + text())


def layered(pdf: Pdf) -> Dictionary:
    """Resources with a layer that is off."""
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name="laag"))
    member = pdf.make_indirect(Dictionary(Type=Name.OCMD, OCGs=layer))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer])))
    return Dictionary(Font=Dictionary(F1=helvetica(pdf)), Properties=Dictionary(L=layer, M=member))


HIDING = b"/OC /L BDC %s 0 0 9 9 re f EMC /OC /M BDC %s EMC .8 g 0 0 20 8 re f" % (text(x=0, y=0), text(x=0, y=0))


@case(looks=False)
def layer_in_a_tile() -> bytes:
    def change(pdf: Pdf, page: Dictionary) -> None:
        tile = stream(pdf, HIDING, PatternType=1, PaintType=1, TilingType=1, BBox=Array([0, 0, 40, 20]), XStep=40, YStep=20,
                      Resources=layered(pdf))  # fmt: skip
        resource(page, "Pattern", "P", tile)

    return built(change, b"/Pattern cs /P scn 40 40 200 60 re f " + text())


@case()
def layer_in_a_glyph() -> bytes:
    def change(pdf: Pdf, page: Dictionary) -> None:
        font = Dictionary(Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 40, 20]), FontMatrix=Array([0.1, 0, 0, 0.1, 0, 0]),
                          FirstChar=65, LastChar=65, Widths=Array([40]), CharProcs=Dictionary(a=stream(pdf, b"40 0 d0 " + HIDING)),
                          Encoding=Dictionary(Differences=Array([65, Name.a])), Resources=layered(pdf))  # fmt: skip
        resource(page, "Font", "T", pdf.make_indirect(font))

    return built(change, text(b"AA", y=60, font=b"T") + text())


@case(keep=(*kit.PUBLIC, "mevrouw", "tekende"))
def shadows_of_a_name_alone() -> bytes:
    """Three printings, a little apart, between words that are printed once."""
    said = b"mevrouw " + NAME.encode() + b" tekende"
    shadow = b"q .8 g " + text(x=89.2, y=199.2) + b"1 G 2 w 1 Tr " + text(x=88.4) + b"0 Tr 0 g Q "
    return built(lambda pdf, page: None, shadow + text(said))


@case(keep=(*kit.PUBLIC, "regel erboven", "mevrouw", "tekende", "regel eronder"))
def lines_at_45_degrees() -> bytes:
    """One upright box around the name would lie over all three."""
    rows = (b"een regel erboven", b"mevrouw " + NAME.encode() + b" tekende", b"een regel eronder")
    shown = [
        b"BT /F1 10 Tf .7071 .7071 -.7071 .7071 %d %d Tm (%s) Tj ET " % (130 + 10 * row, 60 - 10 * row, said)
        for row, said in enumerate(rows)
    ]
    return built(lambda pdf, page: None, text(y=150, x=300) + b"".join(shown))


@case()
def samples_that_spell_the_name() -> bytes:
    def change(pdf: Pdf, page: Dictionary) -> None:
        ramp = stream(pdf, NAME.encode(), FunctionType=0, Domain=Array([0, 1]), Range=Array([0, 1]), BitsPerSample=8,
                      Size=Array([len(NAME)]))  # fmt: skip
        shade = Dictionary(ShadingType=2, ColorSpace=Name.DeviceGray, Coords=Array([40, 0, 240, 0]), Function=ramp)
        resource(page, "Shading", "S", shade)

    return built(change, b"q 40 40 200 60 re W n /S sh Q " + text())


# -- faults that programs pass over ------------------------------------------------------------------------------------


@case()
def content_ends_within_a_string() -> bytes:
    return built(lambda pdf, page: None, text() + b"BT /F1 12 Tf 40 100 Td (cc %s" % NAME.encode())


@case()
def content_ends_within_an_array() -> bytes:
    return built(lambda pdf, page: None, text() + b"BT /F1 12 Tf 40 100 Td [(cc) -20 (%s) 3" % NAME.encode())


@case(looks=False)
def font_that_is_nowhere() -> bytes:
    return built(lambda pdf, page: None, text(font=b"F9"))


@case(looks=False)
def font_that_is_nowhere_in_a_form() -> bytes:
    own = Dictionary(Font=Dictionary())
    return built(lambda pdf, page: resource(page, "XObject", "X", form(pdf, text(font=b"F9"), Resources=own)), b"/X Do")


def many_masks(pdf: Pdf, page: Dictionary) -> None:
    """More than are followed, the last one with the name."""
    for number in range(MAX_MASKS + 2):
        group = Dictionary(S=Name.Transparency, CS=Name.DeviceGray)
        paint = NAMED if number > MAX_MASKS else b"1 g BT /F1 9 Tf 9 9 Td (x%d) Tj ET" % number
        made = form(pdf, paint, Group=group, Resources=Dictionary(Font=Dictionary(F1=helvetica(pdf))))
        resource(page, "ExtGState", f"M{number}", Dictionary(SMask=Dictionary(S=Name.Luminosity, G=made)))


def test_the_name_goes_from_masks_that_are_too_many_to_follow() -> None:
    paint = b"".join(MASKED.replace(b"/M", b"/M%d" % number) for number in range(MAX_MASKS + 2))
    data = built(many_masks, paint)
    done = kit.redacted(kit.Case(lambda: data, boxes=((1, kit.Box(83, 85, 200, 107)),)), data)
    assert kit.traces(done.data, (LAST,)) == []


@pytest.mark.parametrize("name", sorted(kit.cases_of(__name__)))
def test_no_page_becomes_a_picture(name: str) -> None:
    done = kit.redacted(kit.CASES[name], kit.CASES[name].make())
    assert done.written.rasterised == ()


def test_what_stands_beside_a_name_in_a_mask_is_still_there() -> None:
    one = kit.CASES["name_in_a_soft_mask"]
    done = kit.redacted(one, one.make())
    row = kit.grey(done.data, 0)[88:104]
    assert row[:, 42:72].min() < 160


test_nothing_else_hides_a_name = kit.judged(__name__)
