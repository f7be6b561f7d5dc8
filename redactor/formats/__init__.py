# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Which format a file has, told by its bytes; its name may only agree.

A format is imported when a file of that kind comes along: ``redactor --help`` loads no PDF library.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING, Final, cast

from redactor.errors import DamagedDocument, UnsupportedFormat

if TYPE_CHECKING:
    from redactor.formats.base import Format

#: format → module and class that deal with it
_MODULES: Final = {"pdf": ("redactor.formats.pdf", "PdfFormat"), "text": ("redactor.formats.text", "TextFormat")}

#: media type → format
_MEDIA_TYPES: Final = {
    "application/pdf": "pdf",
    "text/plain": "text",
    "text/markdown": "text",
    "text/csv": "text",
    "text/tab-separated-values": "text",
}

#: so many bytes of a file tell what it is
HEAD: Final = 4096

#: suffix of a file name → format it promises
_PROMISED: Final = {".pdf": "pdf", ".txt": "text", ".text": "text", ".md": "text", ".csv": "text", ".tsv": "text"}

#: first bytes → what it is, for the advice in the error
_KNOWN: Final = (
    (b"PK\x03\x04", "a ZIP container (an Office document or an archive)"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\xd0\xcf\x11\xe0", "an old Office document or an Outlook message"),
    (b"{\\rtf", "an RTF document"),
    (b"%!PS", "PostScript"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
)

#: how far into a file the mark ``%PDF-`` may stand: readers accept junk before it, so hostile files have it
PDF_MARK_WITHIN: Final = 1024
_BOMS: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_TEXT_CONTROLS: Final = frozenset(b"\t\n\r\x0c\x1b\x85\xa0")


def _looks_like_text(untrusted_head: bytes) -> bool:
    """No NUL, hardly any control bytes: UTF-8, UTF-16 with a byte order mark, or a Western single-byte encoding."""
    if untrusted_head.startswith(_BOMS):
        return True
    if b"\0" in untrusted_head:
        return False
    controls = sum(byte < 32 and byte not in _TEXT_CONTROLS for byte in untrusted_head)
    return controls * 200 <= len(untrusted_head)


def sniff(untrusted_head: bytes) -> str:
    """``pdf`` or ``text``, from the first bytes of a file (4 KiB is enough).

    Raises :class:`DamagedDocument` for an empty file, :class:`UnsupportedFormat` for anything else.

    >>> sniff(b"%PDF-1.7 ...")
    'pdf'
    """
    if not untrusted_head:
        raise DamagedDocument("The file is empty (0 bytes).")
    if b"%PDF-" in untrusted_head[:PDF_MARK_WITHIN]:
        return "pdf"
    for mark, what in _KNOWN:
        if untrusted_head.startswith(mark):
            raise UnsupportedFormat(f"The file is {what}, which redactor does not read.")
    if _looks_like_text(untrusted_head):
        return "text"
    raise UnsupportedFormat("The file is neither PDF nor text.")


def format_for(untrusted: bytes, untrusted_name: str = "") -> Format:
    """The format that reads and writes this file.

    ``untrusted`` holds its bytes (the first 4 KiB decide), ``untrusted_name`` its name. Raises
    :class:`UnsupportedFormat` when the content is no known format, or when the name promises another one: a file
    that pretends to be something else goes to a human.
    """
    found = sniff(untrusted[:HEAD])
    promised = _PROMISED.get(PurePath(untrusted_name).suffix.lower())
    if promised is not None and promised != found:
        raise UnsupportedFormat(
            f"The name of the file says {promised}, its content is {found}.",
            "Find out what the file is; give it the extension of its content when it is in order.",
        )
    return _load(found)


def format_of(media_type: str) -> Format:
    """The format of a document that was read before. Raises :class:`UnsupportedFormat` for an unknown media type."""
    if media_type not in _MEDIA_TYPES:
        raise UnsupportedFormat("No format of redactor has this media type.")
    return _load(_MEDIA_TYPES[media_type])


def _load(format_name: str) -> Format:
    module, name = _MODULES[format_name]
    return cast("Format", getattr(import_module(module), name)())
