# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""From untrusted bytes to a PDF that holds only what its pages show.

Everything later (finding, removing, rebuilding, proving) works on this one file, so what is not in it can't leak, and
what a reader sees is all findable text: older revisions and unreferenced objects are gone, form fields and notes on
the page are page content, hidden layers and notes beside the page are removed.
"""

from __future__ import annotations

import io
from collections import Counter
from dataclasses import dataclass, field

import pikepdf

from redactor.errors import DamagedDocument, EncryptedDocument
from redactor.formats.pdf import hidden, layers, notes
from redactor.formats.pdf.opening import check_counts, check_size, open_mupdf, open_pikepdf, parsing
from redactor.limits import Limits
from redactor.model import HiddenPart


@dataclass(frozen=True, slots=True)
class Normalised:
    """A PDF that holds what its pages show, and the list of what was hidden."""

    data: bytes = field(repr=False)
    hidden: tuple[HiddenPart, ...] = ()


def normalise(untrusted: bytes, limits: Limits) -> Normalised:
    """Clean up a PDF without changing what a reader sees.

    Deterministic: the same bytes give the same bytes. Raises :class:`redactor.errors.EncryptedDocument` (a password is
    needed to open it), :class:`DamagedDocument` (no page can be read), :class:`redactor.errors.LimitExceeded`.
    """
    check_size(untrusted, limits)
    pdf = _opened(untrusted, limits)
    parts = hidden.collect(pdf, untrusted, limits)
    with parsing():
        is_off = layers.hides(layers.off_groups(pdf))
        painted, dropped = notes.sort_out(pdf, is_off)
    data = saved(pdf)
    if painted:
        data = _baked(data)
    return Normalised(data, _with(parts, dropped))


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


def saved(pdf: pikepdf.Pdf) -> bytes:
    """Write without encryption, without unreferenced objects, the same bytes every time."""
    with parsing():
        out = io.BytesIO()
        pdf.save(
            out,
            encryption=False,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            fix_metadata_version=False,
        )
        return out.getvalue()


def _baked(data: bytes) -> bytes:
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
    return saved(pdf)


def _with(parts: tuple[HiddenPart, ...], dropped: Counter[str]) -> tuple[HiddenPart, ...]:
    known = {part.kind for part in parts}
    more = tuple(HiddenPart(kind, count) for kind, count in sorted(dropped.items()) if kind not in known)
    return tuple(sorted(parts + more, key=lambda part: part.kind))
