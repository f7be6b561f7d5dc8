# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A small honest writer for the tests of the verifier: real removal, black boxes with white labels, nothing hidden.

It stands in for the product's writer, so that the verifier is tested by itself: what it makes must pass, and each
test then spoils one thing.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Mapping, Sequence

import pikepdf
import pymupdf

from redactor.model import (
    Action,
    Box,
    Decision,
    Document,
    Finding,
    Mark,
    Page,
    Plan,
    Word,
    Written,
)

LABEL = "5.1.2.e"


def read(data: bytes) -> Document:
    """A document as the product's reader would make it (text and words of PyMuPDF)."""
    pages = []
    with pymupdf.open(stream=data, filetype="pdf") as pdf:
        for number, page in enumerate(pdf, 1):
            text = page.get_text()
            words, at = [], 0
            for x0, y0, x1, y1, word, block, line, _ in page.get_text("words"):
                at = text.index(word, at)
                shown = pymupdf.Rect(x0, y0, x1, y1) * page.rotation_matrix
                words.append(Word(at, at + len(word), shown.x0, shown.y0, shown.x1, shown.y1, block, line))
                at += len(word)
            pages.append(Page(number, text, page.rect.width, page.rect.height, tuple(words)))
    return Document("application/pdf", hashlib.sha256(data).hexdigest(), tuple(pages), data)


def plan_for(document: Document, terms: Sequence[str], *, skip: Callable[[int, int], bool] | None = None) -> Plan:
    """A plan that redacts every occurrence of the terms (or those that ``skip(page, start)`` doesn't name)."""
    findings: list[Finding] = []
    decisions: list[Decision] = []
    for page in document.pages:
        for term in terms:
            at = page.text.find(term)
            while at >= 0:
                number = len(findings) + 1
                findings.append(Finding(number, page.number, at, at + len(term), "PERSON", 0.9, "test"))
                keep = skip is not None and skip(page.number, at)
                decisions.append(
                    Decision(number, Action.KEEP, "test")
                    if keep
                    else Decision(number, Action.REDACT, "test", ground=LABEL)
                )
                at = page.text.find(term, at + 1)
    return Plan(document.sha256, "test", "1", tuple(findings), (), tuple(decisions))


def boxes_of(document: Document, plan: Plan) -> dict[int, list[tuple[Box, int]]]:
    """page → (box, finding) of what the plan redacts: one box a line, exact to the character."""
    actions = plan.decision_of()
    found: dict[int, list[tuple[Box, int]]] = {}
    with pymupdf.open(stream=document.normalised, filetype="pdf") as pdf:
        for number, page in enumerate(pdf, 1):
            spans = [
                (one.start, one.end, one.id)
                for one in plan.findings
                if one.page == number and actions[one.id].action is not Action.KEEP
            ]
            if not spans:
                continue
            text, at = document.pages[number - 1].text, 0
            boxes: dict[tuple[int, int], Box] = {}
            for row, line in enumerate(
                one for block in page.get_text("rawdict")["blocks"] for one in block.get("lines", ())
            ):
                for char in (char for span in line["spans"] for char in span["chars"]):
                    at = text.index(char["c"], at)
                    for start, end, finding in spans:
                        if start <= at < end:
                            x0, y0, x1, y1 = pymupdf.Rect(char["bbox"]) * page.rotation_matrix
                            old = boxes.get((row, finding), Box(x0, y0, x1, y1))
                            boxes[row, finding] = Box(
                                min(old.x0, x0), min(old.y0, y0), max(old.x1, x1), max(old.y1, y1)
                            )
                    at += 1
            found[number] = [(box, finding) for (_, finding), box in boxes.items()]
    return found


def write(
    document: Document,
    plan: Plan,
    *,
    opacity: float = 1.0,
    draw: bool = True,
    remove: bool = True,
    pixels: bool = True,
    spoil: Callable[[pymupdf.Document], None] | None = None,
) -> Written:
    """Remove the text, draw boxes with labels, and save as one clean revision. The switches leave steps out."""
    marks: list[Mark] = []
    boxes = boxes_of(document, plan)
    for manual in plan.manual:
        boxes.setdefault(manual.page, []).append((manual.box, 0))
    with pymupdf.open(stream=document.normalised, filetype="pdf") as pdf:
        pdf.set_metadata({})
        for number, found in sorted(boxes.items()):
            page = pdf[number - 1]
            if remove:
                for box, _ in found:
                    area = pymupdf.Rect(box) * page.derotation_matrix
                    if area.height < 20:
                        area += (0, area.height / 3, 0, -area.height / 3)
                    page.add_redact_annot(area, fill=False, cross_out=False)
                page.apply_redactions(images=2 if pixels else 0, graphics=0)
            for box, finding in found:
                marks.append(Mark(number, box, LABEL, finding or None))
                if draw:
                    _draw(page, box, opacity)
        if spoil is not None:
            spoil(pdf)
        data = pdf.tobytes(garbage=4, deflate=True)
    return Written(clean(data), tuple(marks))


def _draw(page: pymupdf.Page, box: Box, opacity: float) -> None:
    back = page.derotation_matrix
    page.draw_rect(pymupdf.Rect(box) * back, color=None, fill=(0, 0, 0), fill_opacity=opacity, width=0)
    size = min(7.0, (box.x1 - box.x0) / (len(LABEL) * 0.5), (box.y1 - box.y0) * 0.8)
    if size < 1 or page.rotation:
        return
    point = pymupdf.Point(box.x0 + 1, (box.y0 + box.y1) / 2 + size * 0.35) * back
    page.insert_text(point, LABEL, fontsize=size * 0.8, color=(1, 1, 1))


def clean(data: bytes, change: Callable[[pikepdf.Pdf], None] | None = None) -> bytes:
    """Leave everything out that no page shows; ``change`` may put something back."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for key in ("/Info", "/ID"):
            if key in pdf.trailer:
                del pdf.trailer[key]
        for key in list(pdf.Root.keys()):
            if key not in ("/Type", "/Pages"):
                del pdf.Root[key]
        for page in pdf.pages:
            for key in ("/Annots", "/PieceInfo", "/Metadata", "/Thumb"):
                if key in page.obj:
                    del page.obj[key]
        if change is not None:
            change(pdf)
        made = io.BytesIO()
        pdf.save(made, object_stream_mode=pikepdf.ObjectStreamMode.disable, static_id=True)
    return made.getvalue()


def letter(lines: Mapping[int, Sequence[str]] | Sequence[str], **options: object) -> bytes:
    """A letter of lines of text, one page or several."""
    pages = lines if isinstance(lines, Mapping) else {1: lines}
    with pymupdf.open() as pdf:
        for number in sorted(pages):
            page = pdf.new_page(width=595, height=842)
            for row, text in enumerate(pages[number]):
                page.insert_text((60, 80 + 18 * row), text, fontsize=11, **options)
        return bytes(pdf.tobytes(garbage=4, deflate=True))
