# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Write documents without redacting anything and compare them page by page with what came in.

usage: roundtrip.py FILE_OR_FOLDER … [--dpi 72] [--json FILE]

Two programs read and render each page of the document that came in and of the proved output: MuPDF and pdfium. One
line a file: pages, pages whose text differs (MuPDF, pdfium), pages whose size differs, pages that look different, and
by how many levels of 255 at most. A file that is refused is named. Exit code 1 when a text, a size or a look by more
than ``LEVELS`` differs.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pymupdf
import pypdfium2

from redactor.errors import RedactorError
from redactor.formats.pdf import PdfFormat
from redactor.limits import Limits
from redactor.model import Plan
from redactor.pipeline import apply

#: a rounding of a colour is no other look
LEVELS = 1


@dataclass(slots=True)
class Trip:
    """What came of one document; the lists hold page numbers from 1."""

    file: str
    pages: int = 0
    refused: str = ""
    mupdf_text: list[int] = field(default_factory=list)
    pdfium_text: list[int] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    mupdf_look: dict[int, int] = field(default_factory=dict)
    """page → levels of 255 by which a pixel differs at most"""
    pdfium_look: dict[int, int] = field(default_factory=dict)

    @property
    def is_same(self) -> bool:
        """Nothing differs but by a rounding."""
        looks = [*self.mupdf_look.values(), *self.pdfium_look.values()]
        return not (self.refused or self.mupdf_text or self.pdfium_text or self.sizes or max(looks, default=0) > LEVELS)


def written(data: bytes) -> bytes:
    """The proved output of a plan that redacts nothing. Raises :class:`RedactorError`."""
    limits = Limits()
    document = PdfFormat().read(io.BytesIO(data), limits)
    # as after an officer has looked at the scans among the pages: what counts here is what the pages become
    plan = Plan(document.sha256, "roundtrip", "1", (), (), (), overrides=(("not_assessed", "roundtrip"),))
    return apply(document, plan, limits=limits).data


def round_trip(path: Path, dpi: float = 72) -> Trip:
    """Write one document without redactions and compare it with itself."""
    trip, data = Trip(path.name), path.read_bytes()
    try:
        made = written(data)
    except RedactorError as error:
        trip.refused = error.code
        return trip
    for number, (old, new) in enumerate(zip(_mupdf(data, dpi), _mupdf(made, dpi), strict=True), 1):
        trip.pages = number
        _compare(trip, number, old, new, trip.mupdf_text, trip.mupdf_look)
    for number, (old, new) in enumerate(zip(_pdfium(data, dpi), _pdfium(made, dpi), strict=True), 1):
        _compare(trip, number, old, new, trip.pdfium_text, trip.pdfium_look)
    return trip


def _compare(trip: Trip, number: int, old: Any, new: Any, texts: list[int], looks: dict[int, int]) -> None:
    if old[0] != new[0]:
        texts.append(number)
    if old[1].shape != new[1].shape:
        if number not in trip.sizes:
            trip.sizes.append(number)
    elif apart := int(np.abs(old[1].astype(np.int16) - new[1]).max(initial=0)):
        looks[number] = apart


def _mupdf(data: bytes, dpi: float) -> Iterator[tuple[str, Any]]:
    """Text and pixels of each page."""
    with pymupdf.open(stream=data, filetype="pdf") as document:
        for page in document:
            pixels = page.get_pixmap(dpi=int(dpi))
            grid = np.frombuffer(pixels.samples, np.uint8).reshape(pixels.height, pixels.stride)
            yield page.get_text(), grid


def _pdfium(data: bytes, dpi: float) -> Iterator[tuple[str, Any]]:
    document = pypdfium2.PdfDocument(data)
    try:
        for page in document:
            text = page.get_textpage()
            yield text.get_text_range(), page.render(scale=dpi / 72).to_numpy().copy()
            text.close()
            page.close()
    finally:
        document.close()


def files(sources: list[Path]) -> Iterator[Path]:
    """The PDFs among files and in folders."""
    for source in sources:
        yield from sorted(source.rglob("*.pdf")) if source.is_dir() else [source]


def said(trip: Trip) -> str:
    """One line on a file."""
    if trip.refused:
        return f"refused: {trip.refused}"
    most = max([*trip.mupdf_look.values(), *trip.pdfium_look.values()], default=0)
    return (
        f"{trip.pages:4} pages, text {len(trip.mupdf_text)} {len(trip.pdfium_text)}, size {len(trip.sizes)}, "
        f"look {len(trip.mupdf_look)} {len(trip.pdfium_look)} (at most {most})"
    )


def main() -> int:
    """Compare all files; exit code 1 when one differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", type=Path, nargs="+")
    parser.add_argument("--dpi", type=float, default=72)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    trips = []
    for path in files(arguments.sources):
        trip = round_trip(path, arguments.dpi)
        trips.append(trip)
        print(f"{trip.file[:48]:48} {said(trip)}", flush=True)
    if arguments.json:
        arguments.json.write_text(json.dumps([asdict(one) for one in trips], indent=1))
    return 0 if all(trip.is_same for trip in trips) else 1


if __name__ == "__main__":
    sys.exit(main())
