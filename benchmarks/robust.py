# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Redact one word on each page of many odd files, each in a process of its own, and see what comes of it.

usage: robust.py OUTDIR FILE_OR_FOLDER … [--seconds 120] [--memory 1024] [--jobs 1] [--write-only]

Outcomes: ``gone`` (the word is no longer at its place in the reopened output), ``left`` (it is: a defect), ``no text``
(the file has none; it was rebuilt), ``refused`` (a clear error of ours), ``defect`` (any other exception), ``crash``
(a signal), ``hang`` (no end within the time), ``memory`` (no end within the address space). One line a file goes to
OUTDIR/robust.tsv: outcome, file, pages, words, MiB at most, CPU seconds, remark. Exit code 1 for left, defect, crash,
hang or memory.
"""

from __future__ import annotations

import argparse
import io
import json
import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

BAD = ("left", "defect", "crash", "hang", "memory")
GROUND = "5.1.2.e"


def worker(path: Path, target: Path, memory: int, *, prove: bool) -> dict[str, Any]:
    """One file, in a process that may not grow beyond ``memory`` MiB."""
    resource.setrlimit(resource.RLIMIT_AS, (memory << 20, memory << 20))
    from redactor.errors import RedactorError

    try:
        return _redact(path, target, prove=prove)
    except RedactorError as error:
        return {"outcome": "refused", "remark": f"{error.code}: {error.message}"}
    except MemoryError:
        return {"outcome": "memory", "remark": "MemoryError"}
    except Exception as error:
        import traceback

        where = traceback.extract_tb(error.__traceback__)[-1]
        return {"outcome": "defect", "remark": f"{type(error).__name__} in {Path(where.filename).name}:{where.lineno}"}


def _redact(path: Path, target: Path, *, prove: bool) -> dict[str, Any]:
    from redactor.formats.pdf import PdfFormat
    from redactor.limits import Limits
    from redactor.model import Action, Decision, Finding, Plan
    from redactor.pipeline import apply

    kind, limits = PdfFormat(), Limits()
    document = kind.read(io.BytesIO(path.read_bytes()), limits)
    chosen = [(page.number, *word) for page in document.pages if (word := one_word(page)) is not None]
    findings = tuple(
        Finding(index, number, start, end, "PERSON", 1.0, "robust")
        for index, (number, start, end) in enumerate(chosen, 1)
    )
    decisions = tuple(Decision(one.id, Action.REDACT, "robust", GROUND) for one in findings)
    # As after an officer has looked at the scans among the pages: what counts here is what becomes of the file.
    looked = (("not_assessed", "robust"),)
    plan = Plan(document.sha256, "robust", "1", findings, (), decisions, overrides=looked)
    if prove:
        data = apply(document, plan, limits=limits).data
    else:
        data = kind.write(document, plan, limits).untrusted
    target.write_bytes(data)
    left = sum(still_there(document, data, plan))
    outcome = "left" if left else "gone" if findings else "no text"
    return {
        "outcome": outcome,
        "pages": len(document.pages),
        "words": len(findings),
        "remark": f"{left} left" if left else "",
    }


def one_word(page: Any) -> tuple[int, int] | None:
    """A word in the middle of a page: the one nearest to half of its words with three letters or more."""
    words = [word for word in page.words if sum(one.isalnum() for one in page.text[word.start : word.end]) >= 3]
    if not words:
        words = list(page.words)
    return (words[len(words) // 2].start, words[len(words) // 2].end) if words else None


def still_there(document: Any, data: bytes, plan: Any) -> Iterator[bool]:
    """For each redaction whether pdfium still reads the word where it stood."""
    import pypdfium2

    from redactor.formats.pdf import PdfFormat
    from redactor.model import Span

    spans = {one: Span(one.page, one.start, one.end) for one in plan.findings}
    boxes = PdfFormat().locate(document, list(spans.values()))
    reopened = pypdfium2.PdfDocument(data)
    for finding, span in spans.items():
        word = document.pages[finding.page - 1].text[finding.start : finding.end]
        page = reopened[finding.page - 1]
        height, text = page.get_height(), page.get_textpage()
        got = "".join(
            text.get_text_bounded(box.x0 - 1, height - box.y1 - 1, box.x1 + 1, height - box.y0 + 1)
            for box in boxes[span]
        )
        # The label stands there now; a word that is a part of it is not the word.
        yield word in got.replace(GROUND, "")


def run(path: Path, target: Path, arguments: argparse.Namespace) -> dict[str, Any]:
    """Start a worker and judge its end."""
    command = [sys.executable, __file__, "--worker", str(path), str(target), str(arguments.memory)]
    start = resource.getrusage(resource.RUSAGE_CHILDREN)
    before = start.ru_utime + start.ru_stime
    try:
        done = subprocess.run(
            [*command, "write" if arguments.write_only else "prove"],
            capture_output=True,
            timeout=arguments.seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return {"outcome": "hang", "file": path.name, "cpu": arguments.seconds}
    end = resource.getrusage(resource.RUSAGE_CHILDREN)
    found: dict[str, Any] = {"outcome": "crash", "remark": f"ended with {done.returncode}"}
    lines = done.stdout.decode("utf-8", "replace").strip().splitlines()
    if done.returncode == 0 and lines:
        found = json.loads(lines[-1])
    return {**found, "file": path.name, "cpu": round(end.ru_utime + end.ru_stime - before, 2)}


def main() -> int:
    """Run all files; exit code 1 when one ends badly."""
    if sys.argv[1:2] == ["--worker"]:
        path, target, memory, how = sys.argv[2:6]
        found = worker(Path(path), Path(target), int(memory), prove=how == "prove")
        found["mib"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(json.dumps(found))
        return 0
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("outdir", type=Path)
    parser.add_argument("sources", type=Path, nargs="+")
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--memory", type=int, default=1024, help="MiB of address space on top of what libraries map")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--write-only", action="store_true", help="do not prove the output")
    arguments = parser.parse_args()
    arguments.outdir.mkdir(parents=True, exist_ok=True)
    files = [
        one for source in arguments.sources for one in (sorted(source.glob("*.pdf")) if source.is_dir() else [source])
    ]
    started, rows = time.process_time(), []
    with ThreadPoolExecutor(arguments.jobs) as pool:
        tasks = [
            pool.submit(run, path, arguments.outdir / f"{index:03}.pdf", arguments) for index, path in enumerate(files)
        ]
        for task in tasks:
            row = task.result()
            rows.append(
                "\t".join(
                    str(row.get(key, "")) for key in ("outcome", "file", "pages", "words", "mib", "cpu", "remark")
                )
            )
            print(rows[-1], flush=True)
    (arguments.outdir / "robust.tsv").write_text("\n".join(rows) + "\n")
    counts = Counter(row.split("\t")[0] for row in rows)
    print(len(files), "files", dict(counts), f"{time.process_time() - started:.0f} s own CPU")
    return 1 if any(counts[one] for one in BAD) else 0


if __name__ == "__main__":
    sys.exit(main())
