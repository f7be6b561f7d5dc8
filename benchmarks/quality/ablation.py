# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What each part of the engine adds: the figures with parts switched off, on the hand-written and the held-out set.

usage: python -m benchmarks.quality.ablation [--pdf] [--write]   (--write renews the table in docs/explanation)
"""

from __future__ import annotations

import argparse
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

from benchmarks.quality.figures import summary
from benchmarks.quality.score import GOLD, HELD_OUT, ROOT, documents, run

PAGE = ROOT / "docs" / "explanation" / "finding-people.md"
BEGIN, END = "<!-- ablation: written by benchmarks.quality.ablation -->", "<!-- end of ablation -->"
PARTS: Mapping[str, tuple[str, dict[str, object]]] = {
    "patterns only": ("recognizers", {"parts": ("forms",)}),
    "+ lists": ("recognizers", {"parts": ("forms", "lists")}),
    "+ model": ("recognizers", {"parts": ("forms", "lists", "model")}),
    "+ layout": ("recognizers", {"parts": ("forms", "lists", "model", "layout")}),
    "+ identities": ("unweighed", {}),
    "+ roles and weighing": ("library", {}),
}
"""what is added, part by part, and how it is asked; before the last nothing that was found is kept"""
FIGURES: Mapping[str, str] = {
    "name_full_cover": "names covered",
    "name_char_precision": "character precision",
    "must_redact_full_cover": "must go, gone",
    "keep_spans_hit": "must stay, hit",
}


def table(sets: Mapping[str, Mapping[str, Mapping[str, float]]]) -> list[str]:
    """Markdown lines, a row for each part: ``sets`` holds, by title, the figures by part.

    >>> one = {"+ lists": dict.fromkeys(FIGURES, 0.5)}
    >>> table({"held out": one})[2]
    '| + lists | 50.0 % | 50.0 % | 50.0 % | 50.0 % |'
    """
    heads = [f"{title}: {name}" if at == 0 else name for title in sets for at, name in enumerate(FIGURES.values())]
    lines = [f"| parts | {' | '.join(heads)} |", "|---|" + "---:|" * len(heads)]
    for part in next(iter(sets.values())):
        cells = (f"{told[part][name] * 100:.1f} %" for told in sets.values() for name in FIGURES)
        lines.append(f"| {part} | {' | '.join(cells)} |")
    return lines


def between(page: str, lines: Iterable[str]) -> str:
    """The page with these lines between the two marks."""
    before, _, rest = page.partition(BEGIN)
    _, mark, after = rest.partition(END)
    if not mark:
        raise ValueError("the page has no place for the table")
    return "\n".join([before + BEGIN, *lines, END]) + after


def measured(folder: Path, *, pdf: bool) -> dict[str, dict[str, float]]:
    """The figures of the documents in a folder, by part."""
    gold = documents(folder=folder)
    return {part: summary(run(gold, engine, pdf=pdf, **options)) for part, (engine, options) in PARTS.items()}


def _git(*words: str) -> str:
    return subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pdf", action="store_true", help="lay the texts out as PDFs first")
    parser.add_argument("--write", action="store_true", help=f"into {PAGE.relative_to(ROOT)}")
    given = parser.parse_args()
    if given.write and _git("status", "--porcelain"):
        parser.error("the tree differs from its commit, so the table would name the wrong code; commit first")
    revision = _git("rev-parse", "--short", "HEAD")
    sets = {
        title: measured(folder, pdf=given.pdf) for title, folder in (("hand-written", GOLD), ("held out", HELD_OUT))
    }
    counts = [int(next(iter(one.values()))["documents"]) for one in sets.values()]
    form = "PDFs" if given.pdf else "texts"
    told = f"At {revision}, on {counts[0]} hand-written and {counts[1]} held-out documents as {form}:"
    lines = ["", told, "", *table(sets), ""]
    print("\n".join(lines))
    if given.write:
        PAGE.write_text(between(PAGE.read_text(encoding="utf-8"), lines), encoding="utf-8")


if __name__ == "__main__":
    main()
