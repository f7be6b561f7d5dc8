# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The object tree as qpdf (pikepdf) sees it: only keys that a rebuilt document may have."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pikepdf

from redactor.errors import DamagedDocument, LeakError

TRAILER = frozenset(
    {"/Size", "/Root", "/Info", "/ID", "/Type", "/Index", "/W", "/Length", "/Filter", "/DecodeParms", "/XRefStm"}
)
CATALOG = frozenset(
    {
        "/Type",
        "/Version",
        "/Pages",
        "/Lang",
        "/MarkInfo",
        "/StructTreeRoot",
        "/ViewerPreferences",
        "/PageLayout",
        "/PageMode",
    }
)
INFO = frozenset({"/Title", "/Producer", "/Creator"})
PAGE = frozenset(
    {
        "/Type",
        "/Parent",
        "/MediaBox",
        "/CropBox",
        "/Rotate",
        "/UserUnit",
        "/Contents",
        "/Resources",
        "/Annots",
        "/Group",
        "/Tabs",
        "/StructParents",
    }
)
LINK = frozenset(
    {
        "/Type",
        "/Subtype",
        "/Rect",
        "/Border",
        "/BS",
        "/C",
        "/F",
        "/H",
        "/A",
        "/Dest",
        "/QuadPoints",
        "/StructParent",
        "/P",
        "/Contents",
    }
)
ACTION = frozenset({"/Type", "/S", "/URI", "/D", "/IsMap"})


def check_tree(untrusted: bytes, pages: int) -> dict[int, int]:
    """Check trailer, catalogue, Info, pages and links against their lists.

    Gives which page each content stream belongs to (object number → page from 1).

    Raises :class:`LeakError` (``structure`` …) for anything else, :class:`DamagedDocument` when it can't be opened.
    """
    try:
        with pikepdf.open(io.BytesIO(untrusted), attempt_recovery=False, suppress_warnings=True) as pdf:
            return _check(pdf, pages)
    except pikepdf.PasswordError:
        raise LeakError("structure: the written file is encrypted.") from None
    except pikepdf.PdfError:
        raise DamagedDocument("The written PDF is not sound (qpdf).") from None


def _check(pdf: pikepdf.Pdf, pages: int) -> dict[int, int]:
    if len(pdf.pages) != pages:
        raise LeakError("damage: the number of pages changed.")
    _only(pdf.trailer, TRAILER, "structure", "trailer")
    _only(pdf.Root, CATALOG, "structure", "catalogue")
    if "/Info" in pdf.trailer:
        _only(pdf.trailer["/Info"], INFO, "metadata", "document information")
    contents: dict[int, int] = {}
    for number, page in enumerate(pdf.pages, 1):
        content = page.obj.get("/Contents")
        for one in content if isinstance(content, pikepdf.Array) else (content,):
            if isinstance(one, pikepdf.Stream):
                contents[one.objgen[0]] = number
        _only(page.obj, PAGE, "structure", f"page {number}")
        for link in page.obj.get("/Annots", ()):
            if link.get("/Subtype") != "/Link":
                raise LeakError(f"annotation: there is an annotation on page {number}.", pages=())
            _only(link, LINK, "annotation", f"a link on page {number}")
            action = link.get("/A")
            if action is not None:
                _only(action, ACTION, "action", f"a link on page {number}")
                if action.get("/S") not in ("/URI", "/GoTo"):
                    raise LeakError(f"action: a link on page {number} does more than go somewhere.")
    return contents


def _only(holder: pikepdf.Object, allowed: frozenset[str], channel: str, where: str) -> None:
    if not set(holder.keys()) <= allowed:
        raise LeakError(f"{channel}: {where} holds more than is allowed.")


def exposed(untrusted: bytes, numbers: Sequence[int]) -> bytes:
    """A document with one page for each of the given streams (forms, patterns, glyphs), so that a text extractor reads
    what no page, or only a pattern, paints."""
    with pikepdf.open(io.BytesIO(untrusted)) as pdf:
        count = len(pdf.pages)
        spare = pdf.pages[0].obj.get("/Resources", pikepdf.Dictionary())
        for number in numbers:
            stream = pdf.get_object(number, 0)
            page = pikepdf.Dictionary(
                Type=pikepdf.Name.Page,
                MediaBox=pikepdf.Array([0, 0, 1000, 1000]),
                Contents=stream,
                Resources=stream.get("/Resources", spare),
            )
            pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))
        del pdf.pages[:count]
        made = io.BytesIO()
        pdf.save(made)
    return made.getvalue()
