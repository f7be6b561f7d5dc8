# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the analysis of a page costs: all recognizers and identities; and what a process needs before the first page.

usage: python -m benchmarks.analysis FOLDER [--pages 1000]

FOLDER holds PDFs (the speed work set). CPU time says little on a busy machine, so each figure is also given as a
multiple of a yardstick that is measured in turn with it: the same pages, their words counted in pure Python. The long
document and the short ones consist of the same pages, so that only the length differs. Needs Linux.
"""

from __future__ import annotations

import argparse
import dataclasses
import re
import resource
import statistics
import time
from collections import Counter
from importlib import import_module
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.batch import facts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from redactor.model import Page

#: characters of a page that figures are given for
CHARACTERS = 3800
SHORT = 10
ROUNDS = 3
#: how often the yardstick counts the words of a page: about a millisecond
TIMES = 10
_WORD = re.compile(r"\w+")


def yardstick(pages: Sequence[Page]) -> float:
    """CPU seconds of counting the words of the pages."""
    began = time.process_time()
    for page in pages:
        for _ in range(TIMES):
            counted: Counter[str] = Counter()
            for match in _WORD.finditer(page.text):
                counted[match.group().lower()] += 1
    return time.process_time() - began


def document_of(pages: Sequence[Page]) -> Any:
    """A document of these pages, numbered anew."""
    from redactor.model import Document

    numbered = tuple(dataclasses.replace(page, number=number) for number, page in enumerate(pages, 1))
    return Document("application/pdf", "0" * 64, numbered)


def cost(analyse: Callable[[Any], Any], documents: Sequence[Any]) -> float:
    """CPU seconds of the analysis of the documents."""
    began = time.process_time()
    for one in documents:
        analyse(one)
    return time.process_time() - began


def peak_mb() -> float:
    """Peak of resident memory of this process."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=1000)
    given = parser.parse_args()
    print(facts())
    began = time.process_time()
    from redactor import pipeline
    from redactor.settings import Settings

    settings = Settings()
    pipeline.engine(settings)
    print(f"start: {time.process_time() - began:.2f} s CPU, {peak_mb():.0f} MB resident")
    import_module("redactor.run.preload")  # from here on garbage is collected as in every worker

    def analyse(document: Any) -> Any:
        return pipeline.analyse(document, settings=settings)

    read = [page for path in sorted(given.folder.rglob("*.pdf")) for page in pipeline.read(path).pages]
    pages = list(islice(cycle(read), given.pages // SHORT * SHORT))
    short = [document_of(pages[at : at + SHORT]) for at in range(0, len(pages), SHORT)]
    long = document_of(pages)
    analyse(short[0])
    measured = [(yardstick(pages), cost(analyse, short), cost(analyse, [long])) for _ in range(ROUNDS)]
    size = sum(len(page.text) for page in pages) / len(pages)
    per = CHARACTERS / size / len(pages) * 1000
    for name, which in (("documents of 10 pages", 1), (f"a document of {len(pages)} pages", 2)):
        spent = min(one[which] for one in measured) * per
        times = statistics.median(one[which] / one[0] for one in measured)
        print(f"{name}: {spent:.2f} ms a page of {CHARACTERS} characters, {times:.1f} × the yardstick")
    print(f"long / short, a page: {statistics.median(one[2] / one[1] for one in measured):.2f}")
    print(f"peak of resident memory: {peak_mb():.0f} MB (readers of PDF and {len(pages)} pages included)")


if __name__ == "__main__":
    main()
