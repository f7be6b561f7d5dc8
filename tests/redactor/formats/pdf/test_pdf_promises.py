# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Promises about the whole way of a PDF that belong to no single step."""

from __future__ import annotations

import dataclasses
import io
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import channels_kit as kit
import pytest
from channels_kit import NAME, Case, Name, Pdf, built, judge, redacted, resource, stream, text

from redactor import pipeline
from redactor.errors import InputError, LeakError
from redactor.formats.pdf import PdfFormat
from redactor.limits import Limits
from redactor.model import Box, Document, ManualBox, Plan, Proof, Written
from redactor.weighing.grounds import grounds

PLAIN = Case(lambda: built(lambda pdf, page: None))

_AGAIN = """
import hashlib, sys
from channels_kit import Case, built, redacted
data = built(lambda pdf, page: None)
print(hashlib.sha256(redacted(Case(lambda: data), data).data).hexdigest())
"""


def test_the_same_document_and_plan_give_the_same_bytes_in_every_process() -> None:
    here = redacted(PLAIN, PLAIN.make()).sha256
    assert redacted(PLAIN, PLAIN.make()).sha256 == here
    path = os.pathsep.join([str(Path(kit.__file__).parent), *filter(None, sys.path)])
    for seed in ("1", "2"):
        again = subprocess.run(
            [sys.executable, "-c", _AGAIN],
            env={**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        )
        assert again.stdout.decode().strip() == here


def test_a_box_of_an_officer_may_have_any_ground() -> None:
    data = PLAIN.make()
    document = PdfFormat().read(io.BytesIO(data), Limits())
    codes = sorted(grounds())
    places = [(10 + 65 * (number % 6), 135 + 11 * (number // 6)) for number in range(len(codes))]
    boxes = tuple(ManualBox(1, Box(x, y, x + 60, y + 10), code) for (x, y), code in zip(places, codes, strict=True))
    plan = Plan(document.sha256, "boxes", "1", manual=boxes)
    done = pipeline.apply(document, plan)
    assert [mark.label for mark in done.written.marks] == codes
    assert not done.written.rasterised
    found = "".join(kit.texts(done.data)).split()
    assert set(codes) <= set(found)


def two_columns() -> bytes:
    """The name begins at the end of one column and goes on at the top of the next."""
    left = ((230, b"Openbare aanhef"), (200, b"belde over de dijk"), (170, b"brief van Marloes"))
    right = ((230, b"Zwanenburgh over"), (200, b"de dam en de sluis"), (170, b"Openbaar besluit"))
    rows = [(x, y, value) for x, column in ((40, left), (240, right)) for y, value in column]

    def change(pdf: Pdf, page: Any) -> None:
        page.Contents = pdf.make_stream(b"".join(text(value, x, y) for x, y, value in rows))

    return built(change)


def test_a_name_over_two_columns() -> None:
    judge(Case(two_columns, keep=(*kit.PUBLIC, "brief van", "over", "de dam en de sluis")))


def scan() -> bytes:
    """A picture of a page with a layer of text over it."""
    rows = bytearray(b"\xff" * 420 * 300)
    for y in range(90, 101):
        for x in range(40, 300, 3):
            rows[y * 420 + x] = 0

    def change(pdf: Pdf, page: Any) -> None:
        picture = stream(pdf, bytes(rows), Type=Name.XObject, Subtype=Name.Image, Width=420, Height=300,
                         BitsPerComponent=8, ColorSpace=Name.DeviceGray)  # fmt: skip
        resource(page, "XObject", "I", picture)
        layer = text(b"brief van Marloes Zwanenburgh over de dijk", y=200).replace(b"BT", b"BT 3 Tr")
        page.Contents = pdf.make_stream(b"q 420 0 0 300 0 0 cm /I Do Q " + layer)

    return built(change)


def test_a_box_in_a_scan_tells_that_its_width_does() -> None:
    done = redacted(Case(scan), scan())
    assert [mark.width_risk for mark in done.written.marks] == [True]
    assert NAME not in kit.texts(done.data)[0]


class Stubborn(PdfFormat):
    """Finds a leak on page 1 the first ``times`` times."""

    def __init__(self, times: int, pages: tuple[int, ...] = (1,)) -> None:
        self.times, self.pages, self.asked = times, pages, list[frozenset[int]]()

    def write(
        self,
        document: Document,
        plan: Plan,
        limits: Limits,
        *,
        rasterise: frozenset[int] = frozenset(),
        rigid: frozenset[int] = frozenset(),
    ) -> Written:
        self.asked.append(rasterise)
        return super().write(document, plan, limits, rasterise=rasterise, rigid=rigid)

    def verify(self, written: Written, plan: Plan, original: Document, limits: Limits) -> Proof:
        if len(self.asked) <= self.times:
            raise LeakError("page text: a redacted value is still on page 1.", pages=self.pages)
        return super().verify(written, plan, original, limits)


def test_a_page_that_can_not_be_proved_is_written_again_with_nothing_moved(monkeypatch: pytest.MonkeyPatch) -> None:
    before = redacted(PLAIN, PLAIN.make()).written
    stubborn = Stubborn(1)
    monkeypatch.setattr(pipeline, "format_of", lambda _: stubborn)
    done = redacted(PLAIN, PLAIN.make()).written
    assert (done.rasterised, done.moved) == ((), {})
    assert [mark.width_risk for mark in done.marks] == [True]
    assert done.marks[0].box.x1 < before.marks[0].box.x1


def test_a_page_that_can_not_be_proved_becomes_a_picture_and_is_proved_again(monkeypatch: pytest.MonkeyPatch) -> None:
    stubborn = Stubborn(2)
    monkeypatch.setattr(pipeline, "format_of", lambda _: stubborn)
    done = redacted(PLAIN, PLAIN.make())
    assert stubborn.asked == [frozenset(), frozenset(), frozenset({1})]
    assert done.written.rasterised == (1,)
    assert "text_of_pages_that_became_pictures:1" in done.proof.not_checked
    assert kit.texts(done.data)[0].split() == ["gelakt:", "5.1.2.e"], "of the page only the label is text"


class Choosy(PdfFormat):
    """Takes page 1 only with nothing moved on it, or only as a picture."""

    def __init__(self, *, as_picture: bool) -> None:
        self.as_picture = as_picture

    def verify(self, written: Written, plan: Plan, original: Document, limits: Limits) -> Proof:
        if written.moved or (self.as_picture and not written.rasterised):
            raise LeakError("page text: a redacted value is still on page 1.", pages=(1,))
        return super().verify(written, plan, original, limits)


@pytest.mark.parametrize("as_picture", [False, True])
def test_what_was_written_harder_is_proved_again_afterwards(
    as_picture: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pipeline, "format_of", lambda _: Choosy(as_picture=as_picture))
    done = redacted(PLAIN, PLAIN.make())
    assert bool(done.written.rasterised) == as_picture
    again = pipeline.verify(done.data, done.plan, done.document)
    assert again == done.proof
    with pytest.raises(LeakError):
        pipeline.verify(PLAIN.make(), done.plan, done.document)


def test_a_picture_of_a_page_that_needs_none_is_not_proved() -> None:
    done = redacted(PLAIN, PLAIN.make())
    picture = PdfFormat().write(done.document, done.plan, Limits(), rasterise=frozenset({1}))
    assert pipeline.verify(done.data, done.plan, done.document) == done.proof
    with pytest.raises(LeakError):
        pipeline.verify(picture.untrusted, done.plan, done.document)


@pytest.mark.parametrize("stubborn", [Stubborn(3), Stubborn(1, ())], ids=["a picture leaks too", "no page is named"])
def test_what_can_not_be_proved_at_all_is_not_given(stubborn: Stubborn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "format_of", lambda _: stubborn)
    with pytest.raises(LeakError):
        redacted(PLAIN, PLAIN.make())


def test_a_plan_of_another_file_is_refused() -> None:
    document = PdfFormat().read(io.BytesIO(PLAIN.make()), Limits())
    plan = dataclasses.replace(kit.plan_of(PLAIN, document), document_sha256="0" * 64)
    with pytest.raises(InputError):
        pipeline.apply(document, plan)
