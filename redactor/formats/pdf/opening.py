# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Open untrusted PDF bytes, and turn every way in which that fails into one of our errors."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pikepdf
import pymupdf

from redactor.errors import DamagedDocument, EncryptedDocument, LimitExceeded, RedactorError
from redactor.limits import Limits

pymupdf.TOOLS.mupdf_display_errors(False)
pymupdf.TOOLS.mupdf_display_warnings(False)

#: what qpdf and MuPDF say of a security handler other than the standard one (public-key, rights management)
_CERTIFICATE = ("unsupported encryption filter", "unknown encryption handler")
#: what MuPDF says when it gets no memory
_NO_MEMORY = ("alloc (", "alloc of ", "out of memory", "bad_alloc")
_LIBRARIES = frozenset(("pymupdf", "pikepdf", "pypdfium2"))
_BROKEN = "The PDF is damaged beyond safe repair."


@contextmanager
def parsing(what: str = "") -> Iterator[None]:
    """Whatever a parser throws at bad input becomes :class:`DamagedDocument`; its own message may hold document text,
    so it is dropped."""
    try:
        yield
    except RedactorError:
        raise
    except (pikepdf.PasswordError, pikepdf.DataDecodingError) as error:
        if isinstance(error, pikepdf.PasswordError):
            raise EncryptedDocument("The PDF needs a password to be opened.") from None
        raise DamagedDocument(what or _BROKEN) from None
    except MemoryError:
        raise LimitExceeded("The PDF needs more memory than it may use.") from None
    except RecursionError:
        raise LimitExceeded("The PDF is nested deeper than allowed.") from None
    except (pikepdf.PdfError, pymupdf.mupdf.FzErrorBase, RuntimeError, ValueError, OverflowError) as error:
        if isinstance(error, RuntimeError) and "password" in str(error):
            raise EncryptedDocument("The PDF needs a password to be opened.") from None
        if any(sign in str(error) for sign in _NO_MEMORY):
            raise LimitExceeded("The PDF needs more memory than it may use.") from None
        if any(sign in str(error) for sign in _CERTIFICATE):
            raise EncryptedDocument("The PDF is encrypted for the holders of certain keys.") from None
        raise DamagedDocument(what or _BROKEN) from None
    except (LookupError, TypeError, AttributeError, AssertionError, ArithmeticError) as error:
        if _of_a_library(error):
            raise DamagedDocument(what or _BROKEN) from None
        raise


def _of_a_library(error: Exception) -> bool:
    """Whether a library raised it (a structure that it did not expect); in our own code it is a defect of ours."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    module = trace.tb_frame.f_globals.get("__name__", "") if trace is not None else ""
    return module.split(".")[0] in _LIBRARIES


def open_mupdf(data: bytes) -> Any:
    """A ``pymupdf.Document`` on the bytes. Raises :class:`EncryptedDocument` or :class:`DamagedDocument`."""
    with parsing():
        document = pymupdf.open(stream=data, filetype="pdf")
        if document.needs_pass or document.is_encrypted:
            raise EncryptedDocument("The PDF needs a password to be opened.")
        return document


def open_pikepdf(data: bytes) -> pikepdf.Pdf:
    """A ``pikepdf.Pdf`` on the bytes. Raises :class:`EncryptedDocument` or :class:`DamagedDocument`."""
    with parsing():
        return pikepdf.open(io.BytesIO(data), suppress_warnings=True)


def check_size(data: bytes, limits: Limits) -> None:
    """Raise :class:`LimitExceeded` or :class:`DamagedDocument` before anything is parsed."""
    if not data:
        raise DamagedDocument("The file is empty (0 bytes).")
    if len(data) > limits.input_bytes:
        raise LimitExceeded(f"The file is larger than {limits.input_bytes} bytes.")


def check_counts(pdf: pikepdf.Pdf, limits: Limits) -> None:
    """Raise when the document has no page, or more pages or objects than allowed."""
    with parsing():
        objects, pages = len(pdf.objects), len(pdf.pages)
    if objects > limits.objects:
        raise LimitExceeded(f"The PDF has more than {limits.objects} objects.")
    if pages == 0:
        raise DamagedDocument("The PDF has no pages.")
    if pages > limits.pages:
        raise LimitExceeded(f"The PDF has more than {limits.pages} pages.")


def saved(pdf: pikepdf.Pdf) -> bytes:
    """Write without encryption, without unreferenced objects, the same bytes every time.

    Streams stay as they are: what is written here is read again at once, and never leaves the process.
    """
    with parsing():
        out = io.BytesIO()
        pdf.save(
            out,
            encryption=False,
            deterministic_id=True,
            compress_streams=False,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            fix_metadata_version=False,
        )
        return out.getvalue()
