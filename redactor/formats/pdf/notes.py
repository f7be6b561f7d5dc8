# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Annotations and form fields: what a reader sees becomes page content, the rest goes.

After this the only annotations left are links; the rebuild decides which of those may stay.
"""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Callable
from typing import Final

import pikepdf

#: never painted into the page: notes beside the text, attachments, media, and other people's unapplied redactions (but
#: those that hide something)
DROPPED: Final = frozenset(
    (
        "/Popup",
        "/Text",
        "/FileAttachment",
        "/Sound",
        "/Movie",
        "/Screen",
        "/RichMedia",
        "/3D",
        "/Redact",
        "/TrapNet",
        "/PrinterMark",
        "/Projection",
    )
)
#: media that don't live; of those that have an appearance every reader shows it as a picture on the page
_MEDIA: Final = frozenset(("/Movie", "/Screen", "/RichMedia", "/3D", "/Projection"))
_FILLING: Final = frozenset(("f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "INLINE IMAGE"))
_INVISIBLE, _HIDDEN, _NO_VIEW = 1, 2, 32
#: kinds that every reader knows, so that the flag *Invisible* (for unknown kinds) does not hide them
_KNOWN: Final = frozenset(
    (
        "/FreeText",
        "/Line",
        "/Square",
        "/Circle",
        "/Polygon",
        "/PolyLine",
        "/Highlight",
        "/Underline",
        "/Squiggly",
        "/StrikeOut",
        "/Caret",
        "/Stamp",
        "/Ink",
        "/Watermark",
        "/Widget",
    )
)


def _fate(annotation: pikepdf.Dictionary, is_off: Callable[[pikepdf.Object], bool]) -> str:
    """``link``, ``paint``, ``poster`` (a picture of a film or model) or the kind under which the report counts what is
    dropped."""
    kind = str(annotation.get("/Subtype", ""))
    flags = annotation.get("/F", 0)
    flags = int(flags) if isinstance(flags, int) else 0
    if kind == "/Link":
        return "link"
    if flags & (_HIDDEN | _NO_VIEW) or (flags & _INVISIBLE and kind not in _KNOWN):
        return "hidden_annotation"
    if "/OC" in annotation and is_off(annotation["/OC"]):
        return "hidden_annotation"
    if kind == "/Redact" and _hides(annotation):
        return "paint"
    if kind in _MEDIA and _has_appearance(annotation):
        return "poster"
    if kind in DROPPED:
        return "annotation" if kind != "/FileAttachment" else "attachment"
    return "paint"


def _has_appearance(annotation: pikepdf.Dictionary) -> bool:
    held = annotation.get("/AP")
    shown = held.get("/N") if isinstance(held, pikepdf.Dictionary) else None
    state = annotation.get("/AS")
    if isinstance(shown, pikepdf.Dictionary) and isinstance(state, pikepdf.Name):
        shown = shown.get(str(state))  # one of several
    return isinstance(shown, pikepdf.Stream)


def _hides(annotation: pikepdf.Dictionary) -> bool:
    """Whether the appearance of a redaction that nobody applied fills an area: what that hides must not come to light.
    One that only frames it does not."""
    shown = annotation.get("/AP")
    shown = shown.get("/N") if isinstance(shown, pikepdf.Dictionary) else None
    if isinstance(shown, pikepdf.Dictionary) and not isinstance(shown, pikepdf.Stream):
        state = annotation.get("/AS")
        shown = shown.get(state) if isinstance(state, pikepdf.Name) else None
    if not isinstance(shown, pikepdf.Stream):
        return False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a stream that ends early is read as far as it goes
            return any(str(one.operator) in _FILLING for one in pikepdf.parse_content_stream(shown))
    except (pikepdf.PdfError, UnicodeDecodeError):
        return True


def _prepare(painted: pikepdf.Dictionary) -> None:
    """Make of an annotation one that libraries paint, with what it needs for that."""
    if painted.get("/Subtype") == "/Redact" or painted.get("/Subtype") in _MEDIA:
        painted["/Subtype"] = pikepdf.Name.Stamp  # no library paints the others
    for key in ("/Popup", "/AA", "/IRT", "/RO"):
        if key in painted:
            del painted[key]


def sort_out(pdf: pikepdf.Pdf, is_off: Callable[[pikepdf.Object], bool]) -> tuple[bool, Counter[str]]:
    """Drop what no reader sees on the page. Gives whether something is left to be painted, and what was dropped."""
    left, dropped = False, Counter[str]()
    for page in pdf.pages:
        annotations = page.obj.get("/Annots")
        if not isinstance(annotations, pikepdf.Array):
            if annotations is not None:
                del page.obj["/Annots"]
            continue
        kept = []
        for one in annotations:
            if not isinstance(one, pikepdf.Dictionary):
                continue
            fate = _fate(one, is_off)
            if fate == "link":
                kept.append(one)
            elif fate in ("paint", "poster"):
                kept.append(one)
                left = True
                dropped["annotation"] += fate == "poster"
                _prepare(one)
            else:
                dropped[fate] += 1
        if kept:
            page.obj["/Annots"] = pikepdf.Array(kept)
        else:
            del page.obj["/Annots"]
    return left, +dropped
