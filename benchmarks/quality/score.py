# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Score the engine on the gold set.

usage: python -m benchmarks.quality.score --brief           (a line per figure; `make bench`)
       python -m benchmarks.quality.score [--folder DIR] [--pdf] [--generated N] [--engine library|command|recognizers]
           [--misses]
       python -m benchmarks.quality.score --lines ANSWERS.jsonl   (printed by `redactor analyse --json --with-text`)
       python -m benchmarks.quality.score --write-known-misses    (renew that list and docs/reference/quality.md)

Prints per type, name form, origin, genre and role: how many spans are fully found, how many are fully gone (redacted or
under review), letters and digits that stay readable; for names character and strict precision; what was removed that
had to stay; how decisions, roles and identities compare; and the documents that went worst.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.quality import engines
from benchmarks.quality.figures import must_go, must_stay, summary
from benchmarks.quality.markup import NEUTRAL, GoldDocument, read
from benchmarks.quality.measure import NAMES, DocumentScore, Tally, score, tally

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT / "tests" / "data" / "gold" / "docs"
KNOWN_MISSES = ROOT / "tests" / "data" / "gold" / "known_misses.json"
HELD_OUT = ROOT / "tests" / "data" / "gold_heldout"
"""not to be read by whoever works on the engine"""
PAGE = ROOT / "docs" / "reference" / "quality.md"
GENERATED = (240, 31)
"""how many generated documents the page sums up, and their seed"""


def documents(generated: int = 0, seed: int = 1, folder: Path = GOLD) -> list[GoldDocument]:
    """The hand-written documents, or ``generated`` ones when that is above zero."""
    if not generated:
        return read(folder)
    from benchmarks.quality.generate import generate

    return [generate(seed * 100_000 + number) for number in range(generated)]


def run(
    gold: Sequence[GoldDocument], engine: str = "library", *, pdf: bool = False, **options: Any
) -> list[DocumentScore]:
    """Write the documents to a temporary folder, get the findings and score them."""
    return scored(*answers_of(gold, engine, pdf=pdf, **options))


def answers_of(
    gold: Sequence[GoldDocument], engine: str = "library", *, pdf: bool = False, **options: Any
) -> tuple[Sequence[GoldDocument], Mapping[str, engines.Answer]]:
    """The documents as they are written to a temporary folder, and what the engine answers to each, by name."""
    with tempfile.TemporaryDirectory() as folder:
        # laid out as they are: the tabs that part cells are gone from what is printed
        answers = getattr(engines, engine)(engines.write(gold, Path(folder), pdf=pdf), **options)
    if pdf:
        from benchmarks.quality.layout import printable_document

        gold = [printable_document(one) for one in gold]
    return gold, answers


def scored(gold: Iterable[GoldDocument], answers: Mapping[str, engines.Answer]) -> list[DocumentScore]:
    """Score what was answered; a document without an answer counts as one in which nothing was found."""
    found = []
    for document in gold:
        pages, findings = answers.get(document.name, ([document.text], []))
        found.append(score(document, pages, findings))
    return found


def the_page(hand_written: Sequence[DocumentScore]) -> str:
    """The text of :data:`PAGE` as it has to be now, given the scores of the hand-written set."""
    from benchmarks.quality.page import page

    held_out = documents(folder=HELD_OUT)
    sets = {"hand-written": hand_written, "held-out": run(held_out)}
    summed_up = {
        "hand-written": hand_written,
        "as PDF": run(documents(), pdf=True),
        "held-out": sets["held-out"],
        "held-out as PDF": run(held_out, pdf=True),
        "generated": run(documents(*GENERATED)),
    }
    return page(sets, {title: summary(results) for title, results in summed_up.items()})


def brief() -> None:
    """Print the figures of the hand-written and the held-out set, through the library."""
    sets = {"hand-written": summary(run(documents())), "held out": summary(run(documents(folder=HELD_OUT)))}
    print(f"{'':<28}" + "".join(f"{title:>14}" for title in sets))
    for name in next(iter(sets.values())):
        cells = (one[name] for one in sets.values())
        print(
            f"{name:<28}" + "".join(f"{v:>14.1%}" if isinstance(v, float) and v <= 1 else f"{v:>14.1f}" for v in cells)
        )


def misses(results: Iterable[DocumentScore]) -> dict[str, list[str]]:
    """Per document what must go and stays readable (-), and what must stay and is removed (+): the golden list."""
    found: dict[str, list[str]] = {}
    for result in results:
        lines = [
            f"- {one.span.type} {one.span.form or '-'} {' '.join(one.text.split())}"
            for one in must_go(result.spans)
            if not one.gone
        ]
        lines += [
            f"+ {one.span.type} {one.span.form or '-'} {' '.join(one.text.split())}"
            for one in must_stay(result.spans)
            if one.removed
        ]
        lines += [f"+ extra {kind} {' '.join(text.split())}" for kind, text in result.extras]
        if lines:
            found[result.name] = sorted(set(lines))
    return found


def _table(title: str, rows: Mapping[str, Tally]) -> None:
    print(f"\n{title:<26}{'spans':>7}{'found':>8}{'gone':>8}{'chars':>8}{'undet.':>8}{'read.':>8}")
    for name, row in sorted(rows.items(), key=lambda item: (item[1].full / item[1].spans, item[0])):
        print(
            f"  {name:<24}{row.spans:>7}{row.full / row.spans:>8.1%}{row.gone / row.spans:>8.1%}"
            f"{row.chars:>8}{row.undetected:>8}{row.leaked:>8}"
        )


def report(results: Sequence[DocumentScore], *, worst: int = 12, extras: bool = False) -> None:
    """Print everything; ``extras`` prints each miss and each wrong removal too (the people are invented)."""
    spans = [one for result in results for one in result.spans]
    names = [one for one in spans if one.span.type in NAMES]
    for name, value in summary(results).items():
        print(f"{name:<28}{value:>10.1%}" if isinstance(value, float) and value <= 1 else f"{name:<28}{value:>10.1f}")
    sensitive = [one for one in spans if one.span.type not in NEUTRAL]
    _table("must go, by type", tally(must_go(spans), "type"))
    _table("all names, by form", tally(names, "form"))
    _table("all names, by origin", tally(names, "origin"))
    _table("all names, by role", tally(names, "role"))
    _table("all names, by genre", tally(names, "genre"))
    _table("must go, by genre", tally(must_go(spans), "genre"))
    _table("must stay, by type (gone = wrong)", tally(must_stay(spans), "type"))
    print("\ndecisions (gold x ours)")
    confusion = Counter((one.span.decision, one.decision) for one in sensitive)
    for wanted in ("redact", "review", "keep"):
        row = "  ".join(f"{ours} {confusion[wanted, ours]}" for ours in ("redact", "review", "keep", "none"))
        print(f"  {wanted:<8}{row}")
    print("\nroles (gold x ours), mentions of persons")
    for (gold_role, ours), count in sorted(Counter((one.span.role, one.role) for one in names).items()):
        print(f"  {gold_role or '-':<18}{ours or '-':<18}{count:>5}{'' if gold_role == ours else '  *'}")
    print("\nworst documents: letters readable that must go, letters removed that must stay")
    ranked = sorted(results, key=lambda one: -(sum(x.chars - x.removed for x in must_go(one.spans)) + one.over))
    for result in ranked[:worst]:
        leaked = sum(one.chars - one.removed for one in must_go(result.spans))
        print(f"  {result.name:<44}{leaked:>6}{result.over:>6}")
    if extras:
        for name, lines in misses(results).items():
            print(f"\n{name}")
            for line in lines:
                print(f"  {line}")


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--engine", choices=("library", "command", "recognizers"), default="library")
    parser.add_argument("--folder", type=Path, default=GOLD, help="of *.gold files (default: the hand-written set)")
    parser.add_argument("--pdf", action="store_true", help="lay the texts out as PDFs first")
    parser.add_argument("--generated", type=int, default=0, metavar="N", help="N generated documents instead")
    parser.add_argument("--seed", type=int, default=1, help="of the generator")
    parser.add_argument("--policy", default="woo")
    parser.add_argument("--lines", type=Path, help="score these JSON lines; documents are matched by file name")
    parser.add_argument("--export", type=Path, metavar="DIR", help="write the documents there and stop")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the summary there as well")
    parser.add_argument("--misses", action="store_true", help="print each miss and each wrong removal")
    parser.add_argument("--write-known-misses", action="store_true")
    parser.add_argument(
        "--brief", action="store_true", help="hand-written and held-out set beside each other, and stop"
    )
    given = parser.parse_args(argv)
    if given.brief:
        brief()
        return
    gold = documents(given.generated, given.seed, given.folder)
    if given.export:
        given.export.mkdir(parents=True, exist_ok=True)
        engines.write(gold, given.export, pdf=given.pdf)
        return
    if given.write_known_misses:
        results = run(read(GOLD))
        told = misses(results)
        KNOWN_MISSES.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        if HELD_OUT.is_dir():
            PAGE.write_text(the_page(results), encoding="utf-8")
        print(f"{sum(map(len, told.values()))} known misses in {len(told)} documents")
        return
    if given.lines:
        results = scored(gold, engines.from_lines(given.lines.read_text(encoding="utf-8").splitlines()))
    else:
        options = {} if given.engine == "recognizers" else {"policy": given.policy}
        results = run(gold, given.engine, pdf=given.pdf, **options)
    report(results, extras=given.misses)
    if given.json:
        given.json.write_text(json.dumps(summary(results), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
