# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Where bars stand in the text, and what that keeps the recognizers from seeing."""

from __future__ import annotations

import pytest

from redactor.check.bars import is_rest_of_address, with_bars
from redactor.model import Box, Document, Page, Span, Word


def page(*rows: str) -> Page:
    """Rows of words of 10 points a letter, 12 high, 20 apart; ``#`` stands for a letter behind a bar."""
    text, words = "", []
    for row, line in enumerate(rows):
        at = 0
        for part in line.split(" "):
            bare = part.strip("#")
            if bare:
                x = 10 * (at + part.index(bare))
                start = len(text)
                words.append(Word(start, start + len(bare), x, 20 * row, x + 10 * len(bare), 20 * row + 12, 0, row))
                text += bare + " "
            at += len(part) + 1
        text = text.rstrip(" ") + "\n"
    return Page(1, text, 600, 800, tuple(words))


def bars(*rows: str) -> list[Box]:
    found = []
    for row, line in enumerate(rows):
        if "#" in line:
            found.append(Box(10 * line.index("#"), 20 * row - 1, 10 * (line.rindex("#") + 1), 20 * row + 13))
    return found


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        (("De heer ####", "Directie"), "De heer ████\nDirectie\n"),
        (("####@voorbeeld.nl",), "████@voorbeeld.nl\n"),
        (("#### belde",), "████ belde\n"),
        (("van #### tot",), "van ████ tot\n"),
        (("Beste", "####", "Dank"), "Beste\n████\n\nDank\n"),
        (("####      Bos & Dam",), "████\nBos & Dam\n"),
        (("adviseur      ####      Dam",), "adviseur\n████ Dam\n"),
        (("adviseur  #### Dam",), "adviseur ████ Dam\n"),
        (("niets hier",), "niets hier\n"),
    ],
)
def test_bars_in_the_text(rows: tuple[str, ...], text: str) -> None:
    old = page(*rows)
    shown = with_bars(Document("application/pdf", "", (old,)), {1: bars(*rows)})
    new = shown.document.pages[0]
    assert new.text == text
    for before, after in zip(old.words, new.words, strict=True):
        assert new.text[after.start : after.end] == old.text[before.start : before.end]
        assert shown.back(Span(1, after.start, after.end)) == Span(1, before.start, before.end)


def test_a_high_bar_is_a_signature() -> None:
    """Who signs stands above and below it."""
    old = page("De minister van Voorbeelden,", "", "", "", "M. van Proeven")
    shown = with_bars(Document("application/pdf", "", (old,)), {1: [Box(0, 22, 150, 75)]})
    assert shown.document.pages[0].text == old.text


def test_a_ground_in_a_bar_is_no_neighbour() -> None:
    old = page("De heer 5.1.2.e")
    shown = with_bars(Document("application/pdf", "", (old,)), {1: [Box(78, -1, 155, 13)]})
    assert "heer ████" in shown.document.pages[0].text


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("████@minbzk.nl", True),
        ("███5.1.2.e███@bos-en-dam.nl>", True),
        ("@minbzk.nl", False),
        ("████@marloes", False),
        ("████ @minbzk.nl", False),
    ],
)
def test_the_rest_of_an_address(text: str, rest: bool) -> None:
    assert is_rest_of_address(text, text.index("@")) is rest
