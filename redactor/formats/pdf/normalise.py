# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""From untrusted bytes to a PDF that holds only what its pages show.

Everything later (finding, removing, rebuilding, proving) works on this one file, so what is not in it can't leak, and
what a reader sees is all findable text: older revisions and unreferenced objects are gone, form fields and notes on
the page are page content, hidden layers and notes beside the page are removed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pikepdf

from redactor.errors import DamagedDocument, EncryptedDocument, LimitExceeded
from redactor.formats.pdf import hidden, layers, notes
from redactor.formats.pdf.cut_lines import Cut
from redactor.formats.pdf.meaning import told
from redactor.formats.pdf.mend import mended
from redactor.formats.pdf.opening import check_counts, check_size, open_mupdf, open_pikepdf, parsing, saved
from redactor.formats.pdf.pages import join_contents
from redactor.formats.pdf.painted import Walked
from redactor.formats.pdf.precheck import precheck
from redactor.formats.pdf.read import Clues
from redactor.formats.pdf.rebuild.jpeg import size_of_jpeg
from redactor.formats.pdf.spoken import silence
from redactor.formats.pdf.unseen import UNFOLLOWED, Found, remove_unseen
from redactor.formats.pdf.upright import make_upright
from redactor.limits import Limits
from redactor.model import HiddenPart

_PICTURES = frozenset(("/DCTDecode", "/DCT", "/JPXDecode", "/JBIG2Decode", "/CCITTFaxDecode", "/CCF"))


@dataclass(frozen=True, slots=True)
class Normalised:
    """A PDF that holds what its pages show, and the list of what was hidden."""

    data: bytes = field(repr=False)
    hidden: tuple[HiddenPart, ...] = ()
    text_only: frozenset[int] = frozenset()
    """pages (from 0) that are known to paint neither pictures nor outlines of letters"""
    bare: frozenset[int] = frozenset()
    """pages (from 0) that are known to paint text alone"""
    walks: Mapping[int, Walked] = field(default_factory=dict, repr=False)
    """how pages (from 1) paint, as far as that is kept (:mod:`recent`)"""
    clues: Mapping[int, Clues] = field(default_factory=dict)
    """pages (from 0) → what can't be read on them"""
    cuts: Mapping[int, Sequence[Cut]] = field(default_factory=dict, repr=False)
    """pages (from 1) → what was taken out of the middle of a line (:mod:`cut_lines`)"""
    document: Any = field(default=None, repr=False, compare=False)
    """the open PyMuPDF document of the data, if it is at hand; whoever asked must close it"""


def normalise(untrusted: bytes, limits: Limits) -> Normalised:
    """Clean up a PDF without changing what a reader sees.

    Deterministic: the same bytes give the same bytes. Raises :class:`redactor.errors.EncryptedDocument` (a password is
    needed to open it), :class:`DamagedDocument` (no page can be read), :class:`redactor.errors.LimitExceeded`.
    """
    check_size(untrusted, limits)
    precheck(untrusted, limits)
    pdf = _opened(untrusted, limits)
    with parsing():
        objects = hidden.telling(pdf)
    parts = hidden.collect(pdf, objects, untrusted, limits)
    with parsing():
        tidy(pdf, objects, limits)
        bare_catalogue(pdf)
        layered = "/OCProperties" in pdf.Root or any(part.kind == "layer" for part in parts)
        is_off = layers.settle(pdf) if layered else layers.hides(frozenset())
        painted, dropped = notes.sort_out(pdf, is_off)
    if painted:
        pdf = _baked(saved(pdf), limits)
    with parsing():
        join_contents(pdf)
        make_upright(pdf)
        spoken = silence(pdf)
    seen = _seen(saved(pdf))
    found = [HiddenPart(kind, count) for kind, count in dropped.items()]
    if spoken:
        found.append(HiddenPart("replacement_text", len(spoken), "\n".join(filter(None, spoken))))
    found += [HiddenPart(kind, len(texts), "\n".join(texts)) for kind, texts in seen.texts.items()]
    return Normalised(
        seen.data, _merged(parts, found), seen.text_only, seen.bare, seen.walks, seen.clues, seen.cuts, seen.document
    )


def _seen(data: bytes) -> Found:
    """The document without what can't be seen, mended where it can't be followed; its fonts are told what their codes
    mean where their programs know it."""
    seen = remove_unseen(data)
    lost = [number for number, clues in seen.clues.items() if clues == UNFOLLOWED]
    if lost and (whole := mended(data, lost)) is not None:
        data = whole
        _close(seen)
        seen = remove_unseen(data)
    if seen.unread_codes:
        better = told(data, seen.unread_codes)
        if better is not None:
            _close(seen)
            return remove_unseen(better)
    return seen


def _close(seen: Found) -> None:
    if seen.document is not None:
        seen.document.close()


def _opened(untrusted: bytes, limits: Limits) -> pikepdf.Pdf:
    """Open with qpdf; what qpdf can't read goes through MuPDF's repair first."""
    try:
        pdf = open_pikepdf(untrusted)
        check_counts(pdf, limits)
    except EncryptedDocument:
        raise
    except DamagedDocument:
        document = open_mupdf(untrusted)
        with parsing():
            repaired = document.tobytes(garbage=3, no_new_id=True, encryption=1)
            document.close()
        pdf = open_pikepdf(repaired)
        check_counts(pdf, limits)
    return pdf


#: What of a catalogue is needed for the pages: the rest was looked through by :mod:`hidden` and goes. Libraries read
#: some of it (bookmarks, page labels) and stumble when it is broken.
_CATALOGUE = frozenset(
    ("/Type", "/Pages", "/Lang", "/OCProperties", "/StructTreeRoot", "/Dests", "/Names", "/AcroForm")
)


def bare_catalogue(pdf: pikepdf.Pdf) -> None:
    """Leave of the catalogue what pages, tags and links need."""
    root = pdf.Root
    for key in list(root.keys()):
        if key not in _CATALOGUE:
            del root[key]
    names = root.get("/Names")
    if names is not None:
        held = names.get("/Dests") if isinstance(names, pikepdf.Dictionary) else None
        del root["/Names"]
        if held is not None:
            root["/Names"] = pikepdf.Dictionary(Dests=held)


_FONTS = frozenset(("/Type0", "/Type1", "/TrueType", "/Type3", "/MMType1"))


def tidy(pdf: pikepdf.Pdf, objects: Iterable[pikepdf.Object], limits: Limits) -> None:
    """Give every font an object number, so that two libraries can speak about the same one, write run-length encoded
    streams plainly, which qpdf by itself leaves alone, cut JPEGs to the rows that they are said to have (MuPDF and
    Poppler show no others, pdfium does), and make old PostScript forms (PDF 1.3) forms like others: MuPDF paints
    nothing of them, pdfium and Poppler all."""
    for untrusted_object in objects:
        if isinstance(untrusted_object, pikepdf.Stream):
            keys = untrusted_object.keys()
            _number_fonts(pdf, untrusted_object, 3)
            if "/Filter" in keys:
                _write_runs_plainly(untrusted_object)
                _cut_rows(untrusted_object, limits)
            if "/Subtype2" in keys:
                del untrusted_object["/Subtype2"]
        elif isinstance(untrusted_object, pikepdf.Dictionary):
            _number_fonts(pdf, untrusted_object, 3)


#: a run-length encoded stream grows 64 times at most; one that is longer than this stays as it is
_LONGEST_RUNS = 2_000_000


def _write_runs_plainly(stream: pikepdf.Stream) -> None:
    held = stream["/Filter"]
    filters = {str(one) for one in (held if isinstance(held, pikepdf.Array) else [held])}
    if not filters & {"/RunLengthDecode", "/RL"} or filters & _PICTURES:
        return
    if len(stream.read_raw_bytes()) < _LONGEST_RUNS:
        stream.write(stream.read_bytes(pikepdf.StreamDecodeLevel.specialized))


def _cut_rows(stream: pikepdf.Stream, limits: Limits) -> None:
    held, wide, high = stream.get("/Filter"), stream.get("/Width"), stream.get("/Height")
    filters = [str(one) for one in held] if isinstance(held, pikepdf.Array) else [str(held)]
    if filters not in (["/DCTDecode"], ["/DCT"]):
        return
    if not isinstance(wide, int) or not isinstance(high, int) or wide <= 0 or high <= 0:
        return
    width, height = size_of_jpeg(stream.read_raw_bytes())
    if width != wide or height <= high:
        return
    if width * height > limits.image_pixels:
        raise LimitExceeded("A picture has more pixels than allowed.")
    try:
        data = stream.read_bytes(pikepdf.StreamDecodeLevel.all)
    except (pikepdf.PdfError, RuntimeError):
        return
    if len(data) % height == 0:
        stream.write(data[: len(data) // height * high])


def _number_fonts(pdf: pikepdf.Pdf, holder: pikepdf.Object, depth: int) -> None:
    for key, value in list(holder.items()):
        if not isinstance(value, pikepdf.Dictionary) or value.is_indirect:
            continue
        if value.get("/Subtype") in _FONTS and ("/BaseFont" in value or "/CharProcs" in value):
            holder[key] = pdf.make_indirect(value)
        elif depth > 0 and key in ("/Resources", "/Font", "/DR"):
            _number_fonts(pdf, value, depth - 1)


def _baked(data: bytes, limits: Limits) -> pikepdf.Pdf:
    """Paint annotations and form fields into the pages, so that their text is text of the page."""
    document = open_mupdf(data)
    with parsing():
        document.bake(annots=True, widgets=True)
        written: bytes = document.tobytes(garbage=3, no_new_id=True)
        document.close()
    pdf = open_pikepdf(written)
    with parsing():
        if "/AcroForm" in pdf.Root:
            del pdf.Root["/AcroForm"]
        tidy(pdf, hidden.telling(pdf), limits)
    return pdf


def _merged(parts: tuple[HiddenPart, ...], more: list[HiddenPart]) -> tuple[HiddenPart, ...]:
    """Parts of one kind become one; what two passes counted is counted once."""
    by_kind = {part.kind: part for part in parts}
    for part in more:
        known = by_kind.get(part.kind)
        if known is None:
            by_kind[part.kind] = part
        else:
            text = "\n".join(filter(None, (known.text, part.text)))
            by_kind[part.kind] = HiddenPart(part.kind, max(known.count, part.count), text)
    return tuple(sorted(by_kind.values(), key=lambda part: part.kind))
