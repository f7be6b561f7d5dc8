# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Prove the written bytes: what had to go is gone from every channel, and all else is still there.

Fail closed: whatever can't be proved is a :class:`LeakError`. Its message starts with the channel (``page text``,
``box``, ``under a box``, ``string``, ``stream``, ``metadata``, ``file`` … and ``damage`` when something that had to
stay is gone or looks different), never holds a value, and its ``pages`` are those that can be turned into pictures and
proved again. Loss counts as a refusal of the same kind: a page that lost text can't be published either, and a
picture of the original page cures it.

Parsers: pdfium for text and rendering, qpdf (pikepdf) and an own byte scan for objects. None of them wrote the page
content (PyMuPDF did); the byte scan shares no code with the writer at all.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from redactor.errors import DamagedDocument, LeakError, NotAssessed
from redactor.formats.pdf import (
    verify_blanks,
    verify_bytes,
    verify_content,
    verify_readers,
    verify_render,
    verify_structure,
    verify_text,
)
from redactor.formats.pdf.geometry import touch
from redactor.formats.pdf.verify_pages import Reader, Sheet
from redactor.formats.pdf.verify_words import Expected, Lawful, Wanted, expected, plain, wanted
from redactor.limits import Limits
from redactor.model import Box, Check, Document, Mark, Page, Plan, Proof, Redaction, Word, Written, redactions

_START = itemgetter(0)


@dataclass(slots=True)
class _Case:
    """What is known about one document while its pages are proved."""

    written: Written
    original: Document
    expected: Expected
    values: Wanted
    gone: Mapping[int, Sequence[Redaction]]
    """page → what goes from it"""
    marks: Mapping[int, tuple[Mark, ...]]
    moved: Mapping[int, tuple[Box, ...]]
    counted: Counter[str] = field(default_factory=Counter)
    remarks: set[str] = field(default_factory=set)
    kept: Counter[str] = field(default_factory=Counter)
    """redacted values that still occur where the decisions allow it"""
    alone: int = 0
    """letters and digits that pdfium reads otherwise than the reader of the engine"""
    blind: list[int] = field(default_factory=list)
    """pages with words that pdfium alone reads: nobody has looked for names in them"""


def verify(written: Written, plan: Plan, original: Document, limits: Limits = Limits()) -> Proof:
    """Prove a written PDF against the plan and the original.

    Raises :class:`LeakError` naming the channel and the pages, :class:`DamagedDocument` when a page can't be proved
    because programs disagree on what it shows, and :class:`NotAssessed` when pdfium reads words that the engine's own
    reader did not see (unless an officer has let the document pass); gives the list of what was checked otherwise.
    """
    gone = redactions(plan)
    left = expected(original, gone)
    values = wanted({value for page in left.gone.values() for value in page})
    marks: dict[int, list[Mark]] = {}
    for mark in written.marks:
        marks.setdefault(mark.page, []).append(mark)
    moved: Mapping[int, tuple[Box, ...]] = getattr(written, "moved", {}) or {}
    by_page = {page: tuple(found) for page, found in marks.items()}
    going: dict[int, list[Redaction]] = {}
    for one in gone:
        going.setdefault(one.page, []).append(one)
    case = _Case(written, original, left, values, going, by_page, moved)
    _check_manual(case, plan)
    carved = verify_bytes.scan(written.untrusted, limits)
    objects = verify_bytes.check_structure(carved)
    contents = verify_structure.check_tree(written.untrusted, len(original.pages))
    lawful = left.lawful(values)
    strings, streams = verify_bytes.check_values(carved, values, lawful, contents)
    blanks = verify_blanks.Blanks(written.untrusted).count
    verify_content.check_marked_content(carved.streams, written.marks, contents, blanks)
    _check_unpainted(case, carved, contents, lawful)
    _check_pages(case, looked_at=any(code == "not_assessed" for code, _ in plan.overrides))
    return _proof(case, objects=objects, pages=len(original.pages), strings=strings, streams=streams)


def _check_unpainted(case: _Case, carved: verify_bytes.Scan, contents: Mapping[int, int], lawful: Lawful) -> None:
    """No redacted value in the text of forms, patterns, soft masks and glyphs, whether a page paints them or not."""
    if case.values.word is None:
        return
    numbers = [one.number for one in carved.streams if one.kind == "text" and one.number not in contents]
    if not numbers:
        return
    with Reader(verify_structure.exposed(case.written.untrusted, numbers)) as pages:
        for number in range(1, len(pages) + 1):
            with pages.sheet(number) as sheet:
                if any(not lawful[key] for key in case.values.count(sheet.text)):
                    raise LeakError("stream: a form or pattern in the file still holds a redacted value.")
    case.counted["unpainted"] = len(numbers)


def _proof(case: _Case, *, objects: int, pages: int, strings: int, streams: int) -> Proof:
    counted = case.counted
    checks = [
        Check("one revision, nothing after the end, no unreachable object", "byte scan", objects),
        Check("only allowed keys", "qpdf", pages),
        Check("no redacted value in strings and names", "byte scan", strings),
        Check("no redacted value in decoded streams", "byte scan", streams),
        Check("no redacted value in forms, patterns and glyphs", "pdfium", counted["unpainted"]),
        Check("boxes hold their label and nothing else", "pdfium", counted["boxes"]),
        Check("no redacted value in the page text", "pdfium", pages),
        Check("text outside the boxes unchanged", "pdfium", counted["texts"]),
        Check("boxes opaque", "pdfium rendering", counted["boxes"]),
        Check("nothing under the boxes", "pdfium rendering", counted["bare"]),
        Check("pages look the same outside the boxes", "pdfium rendering", counted["rendered"]),
    ]
    missing: list[str] = []
    if case.values.by_position:
        missing.append(f"short_values_only_by_position:{case.values.by_position}")
    if case.written.rasterised:
        missing.append(f"text_of_pages_that_became_pictures:{len(case.written.rasterised)}")
    if counted["coarse"]:
        missing.append(f"pages_so_large_that_they_were_compared_coarsely:{counted['coarse']}")
    if case.alone:
        missing.append(f"letters_that_one_program_reads:{case.alone}")
    remarks = set(case.remarks)
    if case.kept:
        remarks.add(f"value_lawfully_elsewhere:{len(case.kept)}")
    return Proof(tuple(check for check in checks if check.items), tuple(missing), tuple(sorted(remarks)))


def _check_manual(case: _Case, plan: Plan) -> None:
    """Each box that an officer drew is covered by a burned box."""
    for manual in plan.manual:
        marks = case.marks.get(manual.page, ())
        size = next(((one.width, one.height) for one in case.original.pages if one.number == manual.page), (0.0, 0.0))
        box = _clip(manual.box, size)
        if box is not None and not any(_contains(mark.box, box) for mark in marks):
            raise LeakError(f"box: a box drawn by an officer on page {manual.page} was not burned.")


def _clip(box: Box, size: tuple[float, float]) -> Box | None:
    width, height = size if size[0] and size[1] else (1e9, 1e9)
    clipped = Box(max(0.0, box.x0), max(0.0, box.y0), min(width, box.x1), min(height, box.y1))
    return clipped if clipped.x0 < clipped.x1 and clipped.y0 < clipped.y1 else None


def _contains(outer: Box, inner: Box, slack: float = 1.0) -> bool:
    return (
        outer.x0 <= inner.x0 + slack
        and outer.y0 <= inner.y0 + slack
        and outer.x1 >= inner.x1 - slack
        and outer.y1 >= inner.y1 - slack
    )


def _check_pages(case: _Case, *, looked_at: bool) -> None:
    failed: list[LeakError] = []
    with Reader(case.written.untrusted) as after, Reader(case.original.normalised) as before:
        if len(after) != len(case.original.pages) or len(before) != len(case.original.pages):
            raise LeakError("damage: the number of pages changed.")
        for page in case.original.pages:
            shown = (page.width, page.height)
            with before.sheet(page.number, shown) as old, after.sheet(page.number, shown) as new:
                try:
                    _check_page(case, page, old, new)
                except LeakError as error:
                    failed.append(error)
    if failed:
        pages = tuple(sorted({page for error in failed for page in error.pages}))
        curable = all(error.pages for error in failed)
        raise LeakError(failed[0].message, failed[0].advice, pages if curable else ())
    if case.blind and not looked_at:
        raise NotAssessed(f"page {case.blind[0]} has text that one program reads and another doesn't")


def _check_page(case: _Case, page: Page, old: Sheet, new: Sheet) -> None:
    number, marks = page.number, case.marks.get(page.number, ())
    if any(abs(a - b) > 0.6 for a, b in zip(old.frame.size, new.frame.size, strict=True)):
        raise LeakError(f"damage: the size of page {number} changed.", pages=(number,))
    picture = number in case.written.rasterised
    written = ""
    labels = verify_text.labels_in_boxes(new, marks, number)
    case.counted["boxes"] += len(marks)
    if picture:
        if verify_text.letters(new.text) - verify_text.letters("".join(labels)):
            raise LeakError(f"page text: page {number} became a picture but still has text.", pages=(number,))
    else:
        written = plain(new.text)
        _check_values(case, page, old, written)
    try:
        changed = (*case.moved.get(number, ()), *(_grown(one) for one in case.written.across.get(number, ())))
        verify_render.check_page(old, new, marks, number, moved=changed, picture=picture)
    except LeakError:
        if picture and verify_readers.differ(case.original.normalised, number, old):
            raise DamagedDocument(
                f"Page {number} is damaged: programs show it differently, so that nothing can be proved of it."
            ) from None
        raise
    case.counted["rendered"] += 1
    case.counted["coarse"] += verify_render.is_coarse(new.frame)
    case.counted["bare"] += 0 if picture else len(marks)
    if not picture:
        _check_text(case, page, old, written=written, labels=labels, new=new)
        _check_placed(case, page, marks)


def _grown(core: Box) -> Box:
    """Around the ink of an oblique letter."""
    by = max(core.x1 - core.x0, core.y1 - core.y0) / 2
    return Box(core.x0 - by, core.y0 - by, core.x1 + by, core.y1 + by)


def _check_values(case: _Case, page: Page, old: Sheet, written: str) -> None:
    """No redacted value more often than the decisions leave it on this page."""
    found = case.values.count_plain(written)
    if not found:
        return
    allowed = case.values.count(case.expected.texts[page.number])
    excess = found - allowed
    if excess:
        # two parsers may order the text differently: count again with this one, boxes blanked out
        again = case.values.count(verify_text.blanked(old, case.marks.get(page.number, ())))
        if found - _most(allowed, again):
            raise LeakError(f"page text: a redacted value is still on page {page.number}.", pages=(page.number,))
    case.kept.update(found)


def _most(one: Counter[str], other: Counter[str]) -> Counter[str]:
    return one | other


def _check_text(case: _Case, page: Page, old: Sheet, *, written: str, labels: Sequence[str], new: Sheet) -> None:
    """The text outside the boxes is what it was: first by two parsers, then by what they read differently in the
    original too, then by position (not where lines were set anew)."""
    case.counted["texts"] += 1
    found = verify_text.apart(case.expected.texts[page.number], written, labels)
    if not found:
        return
    if verify_text.explained(found, page.text, old):
        letters = sum(count for char, count in found.gained.items() if char.isalnum())
        case.alone += letters
        if letters and verify_text.words_alone(page, old):
            case.blind.append(page.number)
        return
    across = (Mark(page.number, one, "") for one in case.written.across.get(page.number, ()))
    marks = (*case.marks.get(page.number, ()), *across)
    if case.moved.get(page.number):
        found = verify_text.less(found, old, [mark for mark in marks if mark.finding is None])
    else:
        found = verify_text.difference(old, new, marks)
    if found.gained:
        raise LeakError(f"damage: page {page.number} has text that was not there.", pages=(page.number,))
    if not found.lost:
        return
    if any("hidden" in kind or "invisible" in kind for kind, count in case.written.removed.items() if count):
        # the rendering was proved the same, so what went could not be seen; the writer counted it
        case.remarks.add("hidden_text_removed")
        return
    raise LeakError(f"damage: text outside the boxes is gone from page {page.number}.", pages=(page.number,))


def _check_placed(case: _Case, page: Page, marks: Sequence[Mark]) -> None:
    """Each redaction has a box on every word that it takes (the words tell where; short values are proved here)."""
    boxes, areas, words, text = [one.box for one in marks], case.moved.get(page.number, ()), page.words, page.text
    for one in case.gone.get(page.number, ()):
        at = max(0, bisect_right(words, one.start, key=_START) - 1)
        while at < len(words) and (word := words[at]).start < one.end:
            at += 1
            if word.end <= one.start or not text[max(word.start, one.start) : min(word.end, one.end)].strip():
                continue
            if _touches_any(word, boxes):
                continue
            lines = [area for area in areas if _touches_any(word, (area,))]
            # a mark on a line that was set anew stands elsewhere on that line
            if not any(touch(box, area) for box in boxes for area in lines):
                raise LeakError(f"box: a redaction on page {page.number} has no box.", pages=(page.number,))


def _touches_any(word: Word, boxes: Sequence[Box]) -> bool:
    _, _, left, top, right, bottom, _, _ = word
    for x0, y0, x1, y1 in boxes:  # noqa: SIM110 - any() makes an object for every word
        if x0 < right and left < x1 and y0 < bottom and top < y1:
            return True
    return False
