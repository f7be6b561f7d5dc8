# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: S311
# The dice are seeded so that a text can be made again.
"""The generated training texts: templates and lists, then line wrapping, letter case and scanner's noise."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from recognizers.model.generate.fill import Filler, Text
from recognizers.model.generate.genres import GENRES

TEMPLATES_SHARE = 0.75
WEIGHTS = {"mail": 24, "letter": 20, "running": 40, "alone": 16, "rows": 16, "english": 5, "negative": 24, "things": 38}
"""kind of template → how often it is drawn"""
CONFUSED = {
    "l": "1",
    "i": "l",
    "e": "c",
    "o": "0",
    "m": "rn",
    "a": "o",
    "u": "ii",
    "h": "b",
    "S": "5",
    "B": "8",
    "I": "l",
    "n": "ri",
}


@lru_cache(maxsize=1)
def templates() -> dict[str, list[str]]:
    """genre → its templates."""
    folder = Path(__file__).parent / "templates"
    return {
        path.stem: path.read_text(encoding="utf-8").rstrip("\n").split("\n===\n")
        for path in sorted(folder.glob("*.txt"))
    }


def texts(seed: int, count: int, plain: Sequence[str] = (), *, hold_out: bool = False) -> Iterator[Text]:
    """``count`` invented texts; the same seed gives the same texts."""
    genres = templates()
    for number in range(count):
        rng = random.Random(seed * 1_000_003 + number)
        filler = Filler(rng, hold_out=hold_out, plain=tuple(plain))
        if rng.random() < TEMPLATES_SHARE:
            genre = rng.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
            text = filler.fill(rng.choice(genres[genre]))
        else:
            maker = rng.choices([maker for maker, _ in GENRES], [weight for _, weight in GENRES])[0]
            text = maker(filler)
        yield disturb(text, rng)


def disturb(text: Text, rng: random.Random) -> Text:
    """The same text as paper and screens give it: wrapped, in capitals, in small letters, badly scanned."""
    if rng.random() < 0.45:
        text = wrap(text, rng.randint(45, 95), rng)
    chance = rng.random()
    if chance < 0.03:
        text = recase(text, str.upper)
    elif chance < 0.05:
        text = recase(text, str.lower)
    elif chance < 0.10:
        text = scan(text, rng)
    return text


def wrap(text: Text, width: int, rng: random.Random) -> Text:
    """Line ends in place of blanks, now and then with a broken word; offsets stay exact."""
    out: list[str] = []
    spans: list[tuple[int, int]] = []
    shift: list[int] = []
    column = extra = 0
    last_blank = -1
    for position, letter in enumerate(text.text):
        shift.append(extra)
        out.append(letter)
        column = 0 if letter == "\n" else column + 1
        if letter == " ":
            last_blank = len(out) - 1
        if letter == "\n":
            last_blank = -1
        if column > width and last_blank > 0:
            out[last_blank] = "\n"
            column = len(out) - 1 - last_blank
            last_blank = -1
        elif column == width and rng.random() < 0.25 and text.text[position - 3 : position + 4].isalpha():
            out.append("-\n")
            extra += 2
            column = 0
            last_blank = -1
    shift.append(extra)
    spans = [(start + shift[start], end - 1 + shift[end - 1] + 1) for start, end in text.spans]
    return Text("".join(out), spans)


def recase(text: Text, change: Callable[[str], str]) -> Text:
    """All in capitals or small letters, where that does not change the length."""
    changed = "".join(other if len(other := change(letter)) == 1 else letter for letter in text.text)
    return Text(changed, list(text.spans))


def scan(text: Text, rng: random.Random) -> Text:
    """Letters confused as a scanner does; offsets follow."""
    out: list[str] = []
    where: list[int] = []
    length = 0
    for letter in text.text:
        where.append(length)
        piece = CONFUSED[letter] if letter in CONFUSED and rng.random() < 0.02 else letter
        out.append(piece)
        length += len(piece)
    where.append(length)
    return Text("".join(out), [(where[start], where[end]) for start, end in text.spans])
