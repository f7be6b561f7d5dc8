# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the proof costs: CPU time a page of each step of a redaction, over the PDFs of a folder.

usage: python -m benchmarks.proof_price DIR [--rounds 3] [--floor FLOOR.py]

Steps: ``read``, ``weigh`` (find and decide), ``write`` (remove, rebuild, draw), ``prove``. With ``--floor``, a module
that has ``floor(folder) -> (CPU seconds, pages)`` for the least that any program needs, the sums are given as ratios to
that, without and with the proof. Medians of the rounds; everything in one process, recognizers warm.
"""

from __future__ import annotations

import argparse
import importlib.util
import statistics
import time
from pathlib import Path

from redactor import pipeline
from redactor.formats.pdf import PdfFormat
from redactor.limits import Limits

STEPS = ("read", "weigh", "write", "prove")


def once(files: list[Path]) -> tuple[dict[str, float], int]:
    """CPU seconds of each step over all files, and how many pages they have."""
    kind, limits, pages = PdfFormat(), Limits(), 0
    spent = dict.fromkeys(STEPS, 0.0)
    for path in files:
        marks = [time.process_time()]
        document = pipeline.read(path, limits=limits)
        marks.append(time.process_time())
        plan = pipeline.make_plan(document)
        marks.append(time.process_time())
        written = kind.write(document, plan, limits)
        marks.append(time.process_time())
        kind.verify(written, plan, document, limits)
        marks.append(time.process_time())
        pages += len(document.pages)
        for step, start, end in zip(STEPS, marks, marks[1:], strict=False):
            spent[step] += end - start
    return spent, pages


def floor_of(module: Path, folder: Path) -> float:
    """CPU seconds of the least that any program needs."""
    spec = importlib.util.spec_from_file_location("floor", module)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{module} can't be loaded")
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return float(loaded.floor(folder)[0])


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dir", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--floor", type=Path)
    given = parser.parse_args()
    files = sorted(given.dir.glob("*.pdf"))
    once(files[:1])
    rounds, floors, pages = [], [], 0
    for _ in range(given.rounds):
        if given.floor:
            floors.append(floor_of(given.floor, given.dir))
        spent, pages = once(files)
        rounds.append(spent)
    for step in STEPS:
        print(f"{step:6} {statistics.median(one[step] for one in rounds) / pages * 1000:6.2f} ms/page")
    whole = [sum(one.values()) for one in rounds]
    print(
        f"proof  {statistics.median(one['prove'] / all_ for one, all_ in zip(rounds, whole, strict=True)):6.1%} of all"
    )
    if floors:
        without = statistics.median(
            (all_ - one["prove"]) / low for one, all_, low in zip(rounds, whole, floors, strict=True)
        )
        with_it = statistics.median(all_ / low for all_, low in zip(whole, floors, strict=True))
        print(f"ratio  {without:6.2f} without the proof, {with_it:.2f} with it")


if __name__ == "__main__":
    main()
