# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Marked content in the written streams: numbers of tags and our own labels, nothing else.

An /ActualText replaces, for every reader that honours it (pdfium does), the text that it encloses: it could hold a
value, and it could hide one from the text checks. So only the exact form in which a box is drawn may have one, and a
blank over a glyph that is a blank (:mod:`verify_blanks`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from redactor.errors import LeakError
from redactor.formats.pdf.marks import spoken
from redactor.formats.pdf.verify_bytes import Carved
from redactor.model import Mark

_STRINGS = re.compile(rb"\((?:[^\\()]++|\\.|\((?:[^\\()]++|\\.)*+\))*+\)|<(?!<)[0-9A-Fa-f\s]*+>", re.DOTALL)
_USE = re.compile(rb"(?<![^\s\]>)])(?:BDC|DP)(?=\s|$)")
_NUMBERED = re.compile(rb"<<\s*/MCID\s+\d+\s*>>\s*$")
_LABELLED = re.compile(rb"<<\s*/ActualText\s*\(\)\s*>>\s*$")
_PLAIN_USE = re.compile(rb"<<\s*/MCID\s+\d+\s*>>\s*BDC\b|<<\s*/ActualText\s*<\s*FEFF[0-9A-Fa-f]+>\s*>>\s*BDC\b")
_BOX = re.compile(rb"<<\s*/ActualText\s*<\s*FEFF([0-9A-Fa-f]+)>\s*>>\s*BDC\s(.*?)\sEMC\b", re.DOTALL)
#: What a box is drawn with: a filled rectangle and at most one string, its printed label.
_DRAWING = re.compile(rb"(?:\s*+(?:[/.0-9-]\S*+|(?:[qQgf]|r[ge]|BT|ET|T[fmdj])(?!\S)))*+\s*+")


def check_marked_content(
    streams: Iterable[Carved],
    marks: Iterable[Mark],
    pages: Mapping[int, int],
    blanks: Callable[[int], int],
) -> int:
    """Check every content stream; gives how many labels are read out by their /ActualText.

    ``pages`` tells which page a stream is of, ``blanks`` how many replacement texts on it are proved to be blanks.

    Raises :class:`LeakError` (``marked content``).
    """
    said_at = {spoken(label): label for label in {mark.label for mark in marks}}
    labels = {text.encode("utf-16-be", "surrogatepass").hex().encode(): label for text, label in said_at.items()}
    said = 0
    for stream in streams:
        data = stream.decoded
        if stream.kind not in ("text", "data") or not (b"BDC" in data or b"DP" in data):
            continue
        found = sum(_is_label(match, labels) for match in _BOX.finditer(data))
        said += found
        uses = _PLAIN_USE.findall(data)
        if len(uses) == data.count(b"BDC") and b"DP" not in data:
            # every use has one of the two known forms, so the text need not be told from the operators
            spoken_uses: int | None = sum(b"/ActualText" in use for use in uses)
        else:
            spoken_uses = _known(data)
        if spoken_uses is None:
            _refuse(stream, pages)
        elif spoken_uses != found:
            page = pages.get(stream.number)
            if page is None or spoken_uses != found + blanks(page):
                _refuse(stream, pages)
    return said


def _known(data: bytes) -> int | None:
    """How many uses have a replacement text, the slow way, for content whose own text has the letters of the operators;
    None when there is one that is neither such nor a number."""
    bare = _STRINGS.sub(b"()", data)
    labelled = 0
    for use in _USE.finditer(bare):
        before = bare[max(0, use.start() - 200) : use.start()]
        if _LABELLED.search(before):
            labelled += 1
        elif not _NUMBERED.search(before):
            return None
    return labelled


def _refuse(stream: Carved, pages: Mapping[int, int]) -> None:
    page = pages.get(stream.number)
    raise LeakError(
        "marked content: a page holds marked content that is no tag and no label of a box.",
        pages=(page,) if page else (),
    )


def _is_label(match: re.Match[bytes], labels: Mapping[bytes, str]) -> bool:
    """The spoken text is that of a box, and it stands for a rectangle with that box's label and nothing else.

    ``labels`` are the labels by what is spoken, as the digits of UTF-16.
    """
    said, drawn = match.groups()
    label = labels.get(said.lower())
    if label is None:
        return False
    strings = _STRINGS.findall(drawn)
    if len(strings) > 1 or not _DRAWING.fullmatch(_STRINGS.sub(b" ", drawn)):
        return False
    return not strings or (strings[0][:1] == b"(" and _unescaped(strings[0]) in label)


def _unescaped(literal: bytes) -> str:
    inside = literal[1:-1]
    return (re.sub(rb"\\(.)", rb"\1", inside) if b"\\" in inside else inside).decode("latin-1")
