# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Makes ``letters.txt``: ``python -m recognizers.model.letters``, run it when the lists of names or words change.

For each run of three letters the log of how much likelier it is in a name than in another word, in hundredths
(:mod:`recognizers.names.likeness` reads it). Names are the surnames and first names of the lists that are no plain
words; the others are Dutch and English words, places and brands of the lists, and made-up names of brands. The same
lists give the same file.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from recognizers import lexicon
from recognizers.lexicon import Lexicon, load
from recognizers.model.generate.things import brand
from recognizers.names.likeness import FILE, runs

BRANDS = 12_000
SMOOTHING = 2.0
"""added to each count: a run that was seen once says little"""
LEAST = 12
"""hundredths: a smaller weight is left out"""
SEED = 20_260_102


def counts(words: Iterable[str]) -> Counter[str]:
    """How often each run of letters is in the words."""
    found: Counter[str] = Counter()
    for word in words:
        found.update(runs(word))
    return found


def weights(lists: Lexicon) -> dict[str, int]:
    """Run of letters → its weight in hundredths."""
    rng = random.Random(SEED)  # noqa: S311 - a fixed seed
    plain = lists.words_english.union(lists.words, lists.english)
    names = lists.first_names.union(lists.surnames) - plain
    brands = {brand(rng).lower() for _ in range(BRANDS)}
    others = plain.union(lists.proper, brands).difference(lists.surnames, lists.first_names)
    one, two = counts(names), counts(others)
    all_one, all_two = sum(one.values()), sum(two.values())
    found = {}
    for run in one.keys() | two.keys():
        share = (one[run] + SMOOTHING) / (all_one + SMOOTHING) / ((two[run] + SMOOTHING) / (all_two + SMOOTHING))
        found[run] = round(100 * math.log(share))
    return {run: weight for run, weight in found.items() if abs(weight) >= LEAST}


def main() -> None:
    """Writes the file among the lists."""
    rows = sorted(weights(load()).items())
    path = Path(lexicon.__file__).parent / FILE
    path.write_text("".join(f"{run}\t{weight}\n" for run, weight in rows), encoding="utf-8")
    print(f"{path}: {len(rows)} runs of letters")  # noqa: T201


if __name__ == "__main__":
    main()
