# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Older states of a PDF that stand in the file before the last one, and bytes after its end."""

from __future__ import annotations

import re
from collections import Counter

from redactor.errors import DamagedDocument
from redactor.formats.pdf.inspect import Seen
from redactor.formats.pdf.verify_pages import Reader
from redactor.limits import Limits

#: so many older states are compared: a form that was saved a thousand times costs no more
_REVISIONS = 10


def revisions(untrusted: bytes, limits: Limits = Limits()) -> tuple[Seen, ...]:
    """Older states of the file that stand before the last one, and bytes after its end.

    A page that had text in an older state which it hasn't now is ``older-revision`` with its page; an older state
    that shows nothing else (a signature, a linearised file) is none.
    """
    found: list[Seen] = []
    ends = [match.end() for match in re.finditer(rb"%%EOF", untrusted)]
    if ends and untrusted[ends[-1] :].strip(b"\r\n\0 \t"):
        found.append(Seen("trailing-data", 0))
    if len(ends) < 2:
        return tuple(found)
    now = _words_of_pages(untrusted, limits)
    for end in ends[:-1][-_REVISIONS:]:
        try:
            before = _words_of_pages(untrusted[:end], limits)
        except DamagedDocument:
            continue
        for number, words in enumerate(before, 1):
            gone = words - (now[number - 1] if number <= len(now) else Counter())
            if gone:
                found.append(Seen("older-revision", number, None, gone.total()))
    return tuple(found)


def _words_of_pages(untrusted: bytes, limits: Limits) -> list[Counter[str]]:
    with Reader(untrusted) as reader:
        pages = []
        for number in range(1, min(len(reader), limits.pages) + 1):
            with reader.sheet(number) as sheet:
                pages.append(Counter(sheet.text.split()))
        return pages
