# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What can be proved of a written PDF without its original: its build, and that nothing hides on its pages.

The values that had to go are not known here (a plan holds none), so they can't be searched for; the proof says so.
"""

from __future__ import annotations

import io

import pikepdf

from redactor.errors import DamagedDocument, LeakError
from redactor.formats.pdf import verify_bytes, verify_structure
from redactor.formats.pdf.inspect import inspect
from redactor.limits import Limits
from redactor.model import Check, Plan, Proof, redactions


def verify_alone(output: bytes, plan: Plan, limits: Limits = Limits()) -> Proof:
    """Prove the build of a redacted PDF. Raises :class:`LeakError` naming the channel and the page.

    A plan that redacts something on a page that isn't there is a :class:`LeakError` too: it is no result of that plan.
    """
    carved = verify_bytes.scan(output, limits)
    objects = verify_bytes.check_structure(carved)
    pages = _pages(output)
    verify_structure.check_tree(output, pages)
    wanted = {one.page for one in redactions(plan)} | {one.page for one in plan.manual}
    if wanted and max(wanted) > pages:
        raise LeakError("damage: the document has fewer pages than the plan redacts.")
    found = inspect(output, limits).seen
    seen = [one for one in found if one.kind != "not-assessed"]
    if seen:
        numbers = tuple(sorted({one.page for one in seen}))
        where = f"{len(numbers)} page(s), first on page {numbers[0]}"
        raise LeakError(f"page text: something is hidden on {where}.", pages=numbers)
    return Proof(
        (
            Check("one revision, nothing after the end, no unreachable object", "byte scan", objects),
            Check("only allowed keys", "qpdf", pages),
            Check("no text under a box, no hidden text", "pdfium", pages),
        ),
        ("redacted_values", "text_outside_the_boxes", *_coarse(len(found))),
    )


def _coarse(pages: int) -> tuple[str, ...]:
    return (f"pages_so_large_that_they_were_looked_at_coarsely:{pages}",) if pages else ()


def _pages(output: bytes) -> int:
    try:
        with pikepdf.open(io.BytesIO(output), attempt_recovery=False, suppress_warnings=True) as pdf:
            return len(pdf.pages)
    except pikepdf.PdfError:
        raise DamagedDocument("The PDF is not sound (qpdf).") from None
