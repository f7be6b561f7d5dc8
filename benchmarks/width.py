# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""How many surnames fit a redacted gap: before (exact width) and after (the grid of redactor.formats.pdf.width).

usage: width.py [--names FILE] [--size 11] [--seed 1]

Candidates are 10,000 surnames (FILE: one a line; without it they are put together from Dutch syllables), and lists of
50 colleagues drawn from them. Fonts with the metrics of Arial, Times and a condensed sans (the base fonts of MuPDF and
DejaVu Sans Condensed where it is installed). Before: a candidate fits when its width is the same to 0.04 pt. After:
when it has the same coarse box, or, for a line without room, the same smaller one (a name too short for a smaller box
keeps its width there and is reported with ``width_risk``).
"""

from __future__ import annotations

import argparse
import random
import statistics
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pymupdf

from redactor.formats.pdf.width import coarse_width, smaller_width

CONDENSED = Path("/usr/share/fonts/truetype/dejavu/DejaVuSansCondensed.ttf")
FIRST = "Aal Berg Boer Brink Dijk Dool Eik Elz Gaal Groen Haver Heu Hoek Jans Klaas Kort Lin Meul Nieu Oost Peet Rook"
MIDDLE = "en er e in el aar en ste den ker ver lo me ning"
LAST = "berg bos brink dam dijk hof horst huis kamp laar man mans meijer poel ra sen sma stra veld veen zaal zicht"


def made_names(count: int, rng: random.Random) -> list[str]:
    """Invented surnames of the shape of Dutch ones, with prefixes as often as there."""
    prefixes = [""] * 7 + ["de ", "van ", "van der ", "van den "]
    found: set[str] = set()
    while len(found) < count:
        body = rng.choice(FIRST.split()) + rng.choice(["", *MIDDLE.split()]) + rng.choice(LAST.split())
        found.add(rng.choice(prefixes) + body)
    return sorted(found)


def exact(width: float, _: float) -> object:
    """What a gap tells when nothing moves."""
    return round(width / 0.04)


def coarse(width: float, size: float) -> object:
    """What a box on the grid tells."""
    return coarse_width(width, size)


def shrunk(width: float, size: float) -> object:
    """What a box on a line without room tells: the smaller grid, or, with ``width_risk``, the width as it was."""
    smaller = smaller_width(width, size)
    return ("exact", exact(width, size)) if smaller is None else smaller


def measure(names: list[str], font: pymupdf.Font, size: float, seen: Callable[[float, float], object]) -> str:
    """Candidates left in the whole list (median), and how often a name is unique among 50."""
    classes = {name: seen(font.text_length(name, size), size) for name in names}
    left = Counter(classes.values())
    rng = random.Random(2)
    alone = total = 0
    for _ in range(200):
        few = rng.sample(names, 50)
        here = Counter(classes[name] for name in few)
        alone += sum(here[classes[name]] == 1 for name in few)
        total += 50
    median = statistics.median(left[one] for one in classes.values())
    return f"{median:8.0f} of {len(names)}   unique among 50: {100 * alone / total:5.1f} %"


def main() -> None:
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--names", type=Path)
    args.add_argument("--size", type=float, default=11.0)
    args.add_argument("--seed", type=int, default=1)
    given = args.parse_args()
    rng = random.Random(given.seed)
    names = given.names.read_text(encoding="utf-8").split("\n") if given.names else made_names(10_000, rng)
    names = sorted({name.strip() for name in names if name.strip()})
    if len(names) > 10_000:
        names = sorted(rng.sample(names, 10_000))
    fonts = {"Arial metrics": pymupdf.Font("helv"), "Times metrics": pymupdf.Font("tiro")}
    if CONDENSED.exists():
        fonts["condensed sans"] = pymupdf.Font(fontfile=str(CONDENSED))
    for label, font in fonts.items():
        for what, seen in (("before", exact), ("after", coarse), ("after, no room", shrunk)):
            print(f"{label:16} {what:15} {measure(names, font, given.size, seen)}")


if __name__ == "__main__":
    main()
