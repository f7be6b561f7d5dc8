# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Redact the demo dossier and say what was done.

usage: python examples/demo.py [--out FOLDER] [--policy NAME] [--pictures FOLDER]

Prints per document how much was found, redacted, kept and left for review, and where the result is. The boxes around
handwriting (``dossier/signatures.json``) go into the plan of their document, as an officer would draw them.
``--pictures`` writes a page before and after as PNG.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import make_dossier

from redactor import pipeline
from redactor.model import Box, ManualBox
from redactor.run import direct
from redactor.run.job import Job, Outcome
from redactor.settings import Settings, load

HERE = Path(__file__).resolve().parent
DOSSIER = HERE / "dossier"
SHOWN = "02-kamerbrief"
"""the document of the pictures: a letter whose signing minister stays readable"""


def drawn_boxes(folder: Path) -> Mapping[str, tuple[ManualBox, ...]]:
    """File name → the boxes that were drawn around signatures and parafen."""
    told = json.loads((folder / "signatures.json").read_text(encoding="utf-8"))
    return {
        name: tuple(ManualBox(one["page"], Box(*one["box"]), one["ground"], "handtekening of paraaf") for one in boxes)
        for name, boxes in told.items()
    }


def jobs(dossier: Path, out: Path, settings: Settings) -> list[Job]:
    """One job a document; documents with handwriting get a plan that holds its boxes."""
    drawn = drawn_boxes(dossier)
    documents = sorted(path for path in dossier.iterdir() if path.suffix != ".json")
    ready = []
    for job in direct.jobs_for(documents, out, settings):
        boxes = drawn.get(job.path.name)
        if boxes:
            document = pipeline.read(job.path)
            plan = pipeline.make_plan(document, settings.policy, manual=boxes, settings=settings)
            job = dataclasses.replace(job, plan=plan)  # noqa: PLW2901 - the same job, with its plan
        ready.append(job)
    return ready


def show(outcomes: Sequence[Outcome]) -> None:
    """The table that ``make demo`` ends with."""
    print(f"{'document':<32}{'found':>7}{'redacted':>10}{'kept':>6}{'review':>8}  result")
    for one in outcomes:
        counts = f"{one.findings:>7}{one.redacted:>10}{one.kept:>6}{one.review:>8}"
        result = _shorter(one.output) if one.output else f"{one.error}: {one.message}. {one.advice}"
        print(f"{one.label:<32}{counts}  {result}")


def _shorter(path: Path) -> str:
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)


def pictures(before: Path, after: Path, folder: Path) -> list[Path]:
    """The first page of a document before and after, as small PNG files."""
    import pymupdf

    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for source, name in ((before, "before.png"), (after, "after.png")):
        with pymupdf.open(source) as pdf:
            pixels = pdf[0].get_pixmap(dpi=80, clip=pymupdf.Rect(0, 0, 595, 560), colorspace=pymupdf.csGRAY)
            pixels.save(folder / name)
        written.append(folder / name)
    return written


def main(argv: Sequence[str] | None = None) -> int:
    """Run the demo; 0 when every document came out redacted."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=HERE / "result")
    parser.add_argument("--policy", default="woo")
    parser.add_argument("--pictures", type=Path, metavar="FOLDER")
    given = parser.parse_args(argv)
    if not DOSSIER.is_dir():
        make_dossier.make(DOSSIER)
    settings = load(policy=given.policy)
    outcomes = sorted(direct.run(jobs(DOSSIER, given.out, settings), settings), key=lambda one: one.label)
    show(outcomes)
    if given.pictures:
        after = next((one.output for one in outcomes if one.output and one.label == SHOWN), None)
        if after:
            print(*map(_shorter, pictures(DOSSIER / f"{SHOWN}.pdf", after, given.pictures)), sep="\n")
    return max((one.exit_code for one in outcomes), default=1)


if __name__ == "__main__":
    sys.exit(main())
