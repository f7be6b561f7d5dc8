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
