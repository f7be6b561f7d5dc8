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
import json
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import make_dossier

from redactor import pipeline
from redactor.analysis.people.memory import Memory
from redactor.errors import RedactorError
from redactor.model import Box, ManualBox
from redactor.report.report import build
from redactor.run.files import output_stem, write_atomically

HERE = Path(__file__).resolve().parent
DOSSIER = HERE / "dossier"
SHOWN = "02-kamerbrief.pdf"
"""the document of the pictures: a letter whose signing minister stays readable"""


@dataclass(frozen=True, slots=True)
class Done:
    """One line of the demo's table."""

    source: Path
    found: int = 0
    redacted: int = 0
    kept: int = 0
    review: int = 0
    result: Path | None = None
    problem: RedactorError | None = None


def drawn_boxes(folder: Path) -> Mapping[str, tuple[ManualBox, ...]]:
    """File name → the boxes that were drawn around signatures and parafen."""
    told = json.loads((folder / "signatures.json").read_text(encoding="utf-8"))
    return {
        name: tuple(ManualBox(one["page"], Box(*one["box"]), one["ground"], "handtekening of paraaf") for one in boxes)
        for name, boxes in told.items()
    }


def learn(documents: Sequence[Path]) -> Memory:
    """First reading: who is who in the dossier, so that a name from one paper is known in all the others."""
    memory = Memory()
    for path in documents:
        memory |= pipeline.analyse(pipeline.read(path), memory=Memory(memory.run_key)).memory
    return memory


def redact_one(path: Path, out: Path, policy: str, boxes: Sequence[ManualBox], memory: Memory) -> Done:
    """Second reading: weigh, burn out, prove, and write the result with its report; an error becomes a line too."""
    try:
        document = pipeline.read(path)
        analysis = pipeline.analyse(document, memory=memory)
        plan = pipeline.weigh(document, analysis, policy, manual=boxes)
        redacted = pipeline.apply(document, plan)
    except RedactorError as problem:
        return Done(path, problem=problem)
    named = analysis.names_in_filename or pipeline.holds_a_name(path.name)
    stem = output_stem(path.name, document.sha256, clean=not named)
    result = out / f"{stem}{path.suffix}"
    report = json.dumps(build(redacted), ensure_ascii=False, indent=1)
    write_atomically(out / f"{stem}.report.json", report.encode())
    write_atomically(result, redacted.data)
    taken = Counter(decision.action.value for decision in plan.decisions)
    gone = taken["redact"] + len(plan.manual)
    return Done(path, len(plan.findings), gone, taken["keep"], taken["review"], result)


def show(done: Sequence[Done]) -> None:
    """The table that ``make demo`` ends with."""
    print(f"{'document':<38}{'found':>6}{'redacted':>10}{'kept':>6}{'review':>8}  result")
    for one in done:
        counts = f"{one.found:>6}{one.redacted:>10}{one.kept:>6}{one.review:>8}"
        result = _shorter(one.result) if one.result else f"{one.problem}"
        print(f"{one.source.name:<38}{counts}  {result}")


def _shorter(path: Path) -> str:
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)


def pictures(before: Path, after: Path, folder: Path) -> list[Path]:
    """The first page of a document before and after, as small PNG files."""
    import pymupdf

    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for source, name in ((before, "before.png"), (after, "after.png")):
        with pymupdf.open(source) as pdf:
            pixels = pdf[0].get_pixmap(dpi=80, clip=pymupdf.Rect(40, 0, 575, 672))
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
    documents = sorted(path for path in DOSSIER.iterdir() if path.suffix != ".json")
    drawn, memory = drawn_boxes(DOSSIER), learn(documents)
    done = [redact_one(path, given.out, given.policy, drawn.get(path.name, ()), memory) for path in documents]
    show(done)
    shown = next((one for one in done if one.source.name == SHOWN and one.result), None)
    if given.pictures and shown and shown.result:
        print(*map(_shorter, pictures(shown.source, shown.result, given.pictures)), sep="\n")
    return max((one.problem.exit_code if one.problem else 0 for one in done), default=1)


if __name__ == "__main__":
    sys.exit(main())
