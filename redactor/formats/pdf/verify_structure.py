# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The object tree as qpdf (pikepdf) sees it: only keys that a rebuilt document may have."""

from __future__ import annotations

import io

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
ELEMENT = frozenset({"/Type", "/S", "/P", "/K", "/Pg", "/A", "/C", "/R", "/Lang", "/Alt", "/ActualText", "/O"})


def check_tree(untrusted: bytes, pages: int) -> int:
    """Check trailer, catalogue, Info, pages and links against their lists; gives the number of pages.

    Raises :class:`LeakError` (``structure`` …) for anything else, :class:`DamagedDocument` when it can't be opened.
    """
    try:
        with pikepdf.open(io.BytesIO(untrusted), attempt_recovery=False, suppress_warnings=True) as pdf:
            return _check(pdf, pages)
    except pikepdf.PasswordError:
        raise LeakError("structure: the written file is encrypted.") from None
    except pikepdf.PdfError:
        raise DamagedDocument("The written PDF is not sound (qpdf).") from None


def _check(pdf: pikepdf.Pdf, pages: int) -> int:
    if len(pdf.pages) != pages:
        raise LeakError("damage: the number of pages changed.")
    _only(pdf.trailer, TRAILER, "structure", "trailer")
    _only(pdf.Root, CATALOG, "structure", "catalogue")
    if "/Info" in pdf.trailer:
        _only(pdf.trailer["/Info"], INFO, "metadata", "document information")
    for number, page in enumerate(pdf.pages, 1):
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
    return pages


def _only(holder: pikepdf.Object, allowed: frozenset[str], channel: str, where: str) -> None:
    if not set(holder.keys()) <= allowed:
        raise LeakError(f"{channel}: {where} holds more than is allowed.")
