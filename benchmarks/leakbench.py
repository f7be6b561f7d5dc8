# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Redact the files of a leak bench as a user would: with a list of terms, and boxes for what only eyes can see.

usage: leakbench.py MANIFEST OUTDIR [--jobs 2] [--only ID,…] [--no-verify]

The manifest names the secrets of each file. They become *terms* (found wherever the page text has them) and, where
the text of the page does not have them at the place where they can be seen (a scan, an outline), *boxes*. Redacted
files go to OUTDIR as ``<case id>.pdf``; a file that is refused gets none. ``OUTDIR/leakbench.tsv`` says what happened.
Judge the result with an independent checker: ``check.py OUTDIR MANIFEST``.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
import time
import traceback
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import pikepdf

from redactor.analysis.names.cut import find_terms_in
from redactor.errors import RedactorError
from redactor.formats.pdf import PdfFormat
from redactor.formats.pdf.rebuild.document import inherited, page_frame
from redactor.limits import Limits
from redactor.model import Action, Box, Decision, Document, Finding, ManualBox, Plan, Span

GROUND = "5.1.2.e"
_KINDS = {"person": "PERSON", "email": "EMAIL_ADDRESS", "phone": "PHONE_NUMBER"}


def terms_of(secrets: list[dict[str, Any]]) -> list[str]:
    """What a user would type: each secret, a name also without its first name, a phone number in its usual forms."""
    found: list[str] = []
    for secret in secrets:
        text = secret["text"]
        # A needle that is no part of the text is a trick of the checker (how a leak would look), not a thing to type.
        found += [text, *(needle for needle in secret["needles"] if needle in text)]
        digits = "".join(one for one in text if one.isdigit())
        if secret["kind"] == "phone" and digits.startswith("0"):
            found += [f"+31{digits[1:]}", f"+31(0){digits[1:]}", f"0031{digits[1:]}"]
    return sorted({one for one in found if len(one) > 3})


def displayed(page: Any, box: list[float]) -> Box:
    """A box from the top left of the unrotated MediaBox, in points of the displayed page.

    ``page`` is that of the file as it came in: the normalised one is turned upright and cut to what is displayed.
    """
    frame = page_frame(page)
    media = [float(one) for one in inherited(page, "/MediaBox")]
    x0, top = min(media[0], media[2]), max(media[1], media[3])
    corners = [(x0 + box[0], top - box[1]), (x0 + box[2], top - box[3])]
    shown = [frame.to_displayed(x, y) for x, y in corners]
    xs, ys = [one[0] for one in shown], [one[1] for one in shown]
    return Box(min(xs), min(ys), max(xs), max(ys))


def seen_places(secret: dict[str, Any]) -> Iterator[tuple[int, list[float]]]:
    """Where a secret can be seen: page (from 0) and box."""
    if secret.get("bboxes"):
        yield from ((page, box) for page, box in secret["bboxes"])
    elif secret.get("bbox") and secret["page"] is not None and not secret["hidden_only"]:
        yield secret["page"], secret["bbox"]


def make_plan(case: dict[str, Any], document: Document, untrusted: bytes) -> Plan:
    """Terms in the text; boxes where the text has nothing."""
    kind = PdfFormat()
    spans = find_terms_in(document, terms_of(case["secrets"]))
    places: dict[Span, tuple[Box, ...]] = dict(kind.locate(document, spans)) if spans else {}
    boxes: list[ManualBox] = []
    with _as_it_came(untrusted, document) as pdf:
        for secret in case["secrets"]:
            for number, raw in seen_places(secret):
                if number >= len(pdf.pages):
                    continue
                box = displayed(pdf.pages[number].obj, raw)
                if not any(span.page == number + 1 and _touch(box, one) for span, got in places.items() for one in got):
                    boxes.append(ManualBox(number + 1, box, GROUND))
    findings = tuple(
        Finding(index, span.page, span.start, span.end, "PERSON", 1.0, "terms") for index, span in enumerate(spans, 1)
    )
    decisions = tuple(Decision(one.id, Action.REDACT, "terms", GROUND) for one in findings)
    return Plan(document.sha256, "terms", "1", findings, (), decisions, tuple(boxes))


def _as_it_came(untrusted: bytes, document: Document) -> pikepdf.Pdf:
    """The input as pikepdf reads it, or what the library made of it where pikepdf can't."""
    try:
        return pikepdf.open(io.BytesIO(untrusted))
    except pikepdf.PdfError:
        return pikepdf.open(io.BytesIO(document.normalised))


def _touch(first: Box, second: Box) -> bool:
    """Whether two boxes share a fair part of the smaller one."""
    width = min(first.x1, second.x1) - max(first.x0, second.x0)
    height = min(first.y1, second.y1) - max(first.y0, second.y0)
    if width <= 0 or height <= 0:
        return False
    least = min((one.x1 - one.x0) * (one.y1 - one.y0) for one in (first, second))
    return width * height > 0.3 * least


def run(case: dict[str, Any], folder: Path, out: Path, verify: bool) -> tuple[str, str, str]:
    """One case: (id, outcome, seconds of CPU)."""
    start = time.process_time()
    try:
        data = redact(case, (folder / case["file"]).read_bytes(), verify=verify)
        (out / f"{case['id']}.pdf").write_bytes(data)
        outcome = "written"
    except RedactorError as error:
        outcome = f"refused: {error.code}: {error.message}"
    except Exception as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        outcome = f"DEFECT: {type(error).__name__} in {Path(where.filename).name}:{where.lineno}"
    return case["id"], outcome, f"{time.process_time() - start:.2f}"


def redact(case: dict[str, Any], untrusted: bytes, *, verify: bool) -> bytes:
    """Read, plan, apply (and prove)."""
    from redactor.pipeline import apply

    kind, limits = PdfFormat(), Limits()
    document = kind.read(io.BytesIO(untrusted), limits)
    plan = make_plan(case, document, untrusted)
    if verify:
        return apply(document, plan, limits=limits).data
    return kind.write(document, plan, limits).untrusted


def main() -> int:
    """Run all cases; exit code 1 when one hit a defect."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("manifest", type=Path)
    parser.add_argument("outdir", type=Path)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", default="")
    parser.add_argument("--no-verify", action="store_true", help="write without proof: shows what the writer leaves")
    arguments = parser.parse_args()
    only = set(filter(None, arguments.only.split(",")))
    cases = json.loads(arguments.manifest.read_text())["cases"]
    cases = [one for one in cases if not only or one["id"] in only or one["channel"] in only]
    arguments.outdir.mkdir(parents=True, exist_ok=True)
    for old in arguments.outdir.glob("*.pdf"):
        old.unlink()
    folder, results = arguments.manifest.parent, []
    with ProcessPoolExecutor(arguments.jobs) as pool:
        tasks = [pool.submit(run, one, folder, arguments.outdir, not arguments.no_verify) for one in cases]
        for case, task in zip(cases, tasks, strict=True):
            name, outcome, seconds = task.result()
            results.append((name, case["channel"], case["expect"], outcome, seconds))
            print(*results[-1], sep="\t", flush=True)
    table = "\n".join("\t".join(row) for row in results) + "\n"
    (arguments.outdir / "leakbench.tsv").write_text(table)
    written = sum(row[3] == "written" for row in results)
    defects = sum(row[3].startswith("DEFECT") for row in results)
    print(f"{len(results)} cases, {written} written, {len(results) - written - defects} refused, {defects} defects")
    return 1 if defects else 0


if __name__ == "__main__":
    sys.exit(main())
