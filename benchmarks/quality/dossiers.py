# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What reading a dossier as one adds: marked documents that belong together, each alone and with what the others teach.

usage: python -m benchmarks.quality.dossiers [--folder DIR] [--policy POLICY]

Documents say in their head which dossier they are of (``# dossier: dike``). "As one" is what ``--dossier`` does in
``redactor batch``, ``check`` and ``analyse``: every document is read twice, the second time with what all teach.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from benchmarks.quality import engines
from benchmarks.quality.figures import summary
from benchmarks.quality.markup import GoldDocument, read
from benchmarks.quality.score import GOLD, scored

FIGURES = ("name_full_cover", "name_char_precision", "must_redact_full_cover", "leaked_chars", "keep_spans_hit",
           "keep_names_hit")  # fmt: skip


def by_dossier(gold: Iterable[GoldDocument]) -> Mapping[str, list[GoldDocument]]:
    """The documents of each dossier; those of none are left out."""
    found: dict[str, list[GoldDocument]] = defaultdict(list)
    for document in gold:
        if document.dossier:
            found[document.dossier].append(document)
    return found


def answers(gold: Iterable[GoldDocument], policy: str = "woo", *, shared: bool) -> dict[str, engines.Answer]:
    """What the library answers to each document, by name; ``shared``: knowing the other documents of its dossier."""
    found: dict[str, engines.Answer] = {}
    for documents in by_dossier(gold).values():
        with tempfile.TemporaryDirectory() as folder:
            paths = engines.write(documents, Path(folder), pdf=False)
            found |= engines.library(paths, policy, memory=engines.lessons(paths) if shared else None)
    return found


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, default=GOLD, help="of *.gold files (default: the hand-written set)")
    parser.add_argument("--policy", default="woo")
    given = parser.parse_args(argv)
    gold = [document for one in by_dossier(read(given.folder)).values() for document in one]
    print(f"{len(gold)} documents of {len(by_dossier(gold))} dossiers")
    sides = [summary(scored(gold, answers(gold, given.policy, shared=shared))) for shared in (False, True)]
    print(f"{'':<28}{'each alone':>12}{'as one':>12}")
    for figure in FIGURES:
        told = [f"{side[figure]:.0f}" if figure == "leaked_chars" else f"{side[figure]:.1%}" for side in sides]
        print(f"{figure:<28}{told[0]:>12}{told[1]:>12}")


if __name__ == "__main__":
    main()
