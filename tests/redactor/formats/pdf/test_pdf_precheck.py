# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Each limit has a document that exceeds it, and is refused before a parser sees it or ended by the sandbox."""

from __future__ import annotations

import importlib
import io
import tracemalloc

import pytest

from redactor.errors import DamagedDocument, InputError, LimitExceeded, RedactorError, UnsupportedFormat
from redactor.formats.pdf import PdfFormat
from redactor.formats.pdf.precheck import precheck
from redactor.limits import MIB, Limits
from redactor.run.sandbox import Ending, run

hostile = importlib.import_module("fakes.hostile")

SMALL = Limits(
    objects=1000,
    pages=50,
    nesting=100,
    stream_bytes=16 * MIB,
    expanded_bytes=64 * MIB,
    image_pixels=10_000_000,
    page_points=20_000,
    page_characters=20_000,
    seconds=20,
    memory_bytes=2048 * MIB,
)

BEFORE_PARSING = {
    "many_objects": LimitExceeded,
    "deep_arrays": LimitExceeded,
    "deep_dictionaries_in_an_object_stream": LimitExceeded,
    "stream_bomb": LimitExceeded,
    "double_bomb": LimitExceeded,
    "hidden_bomb": LimitExceeded,
    "many_bombs": LimitExceeded,
    "huge_picture": LimitExceeded,
    "huge_jpeg": LimitExceeded,
    "huge_jpx": LimitExceeded,
    "empty": DamagedDocument,
    "no_pdf": UnsupportedFormat,
}
WHILE_READING = {
    "many_pages": LimitExceeded,
    "huge_page": LimitExceeded,
    "many_characters": LimitExceeded,
    "no_pages": DamagedDocument,
}


@pytest.mark.parametrize("name", BEFORE_PARSING)
def test_refused_from_the_bytes(name: str) -> None:
    data = getattr(hostile, name)()
    tracemalloc.start()
    try:
        with pytest.raises(BEFORE_PARSING[name]):
            precheck(data, SMALL)
        assert tracemalloc.get_traced_memory()[1] < 40 * MIB, "a bomb must never stand in memory"
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", ["sound", "looping_form", "looping_pages", "many_pages", "cut_off"])
def test_passed_on_to_the_parsers(name: str) -> None:
    precheck(getattr(hostile, name)(), SMALL)


def test_too_many_bytes() -> None:
    with pytest.raises(LimitExceeded):
        precheck(b"%PDF-1.7" + b" " * 100, Limits(input_bytes=50))


def test_the_defaults_let_an_ordinary_large_document_pass() -> None:
    pictures = [hostile.deflated(bytes(range(256)) * 4000) for _ in range(20)]
    precheck(hostile.one_page(hostile.stream(b""), *pictures), Limits())


def read(data: bytes, limits: Limits) -> int:
    return len(PdfFormat().read(io.BytesIO(data), limits).pages)


@pytest.mark.parametrize("name", WHILE_READING)
def test_refused_while_reading(name: str) -> None:
    outcome = run(read, getattr(hostile, name)(), SMALL, limits=SMALL)
    assert isinstance(outcome.error, WHILE_READING[name]), outcome


@pytest.mark.parametrize("name", [make.__name__ for make in hostile.ALL])
def test_no_hostile_document_escapes_the_sandbox(name: str) -> None:
    seconds = 60 if name in ("empty", "no_pages") else 4
    limits = Limits(seconds=seconds, memory_bytes=1536 * MIB, stream_bytes=16 * MIB, expanded_bytes=64 * MIB)
    outcome = run(read, getattr(hostile, name)(), limits, limits=limits)
    assert outcome.ending in set(Ending)
    if outcome.ending is Ending.OK:
        assert outcome.value
    else:
        assert isinstance(outcome.error, RedactorError)
    if name in ("empty", "no_pages"):
        assert isinstance(outcome.error, InputError)
