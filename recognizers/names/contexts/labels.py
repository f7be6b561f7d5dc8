# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The lines of a text, and the labels of the lists that they start with: ``Contactpersoon:``, ``| Naam |``."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from recognizers.names.forms.forms import Forms
from recognizers.names.tokens import MARK, NUMBER, UPPERWORD, WORD, Tokens


class Label(NamedTuple):
    """A label at the start of a line: the token behind it, its id, whether a colon follows."""

    after: int
    identifier: str
    colon: bool
    taught: bool = True
    """whether the name model was taught such labels: those of ``labels.txt`` that no bar or "=" sets apart"""


def label_at(forms: Forms, start: int, end: int) -> Label | None:
    """The label that the tokens ``[start, end)`` start with; the longest. In a table of bars it stands in a cell."""
    tokens = forms.tokens
    labels = forms.lexicon.labels
    bar = tokens.words[start] == "|"
    start += bar and start + 1 < end
    longest = forms.lexicon.label_starts.get(tokens.lows[start])
    if not longest:
        return None
    text = tokens.text
    for length in range(min(longest, end - start), 0, -1):
        last = start + length - 1
        spelling = " ".join(text[tokens.starts[start] : tokens.ends[last]].lower().split())
        identifier = labels.get(spelling) or forms.lexicon.field_labels.get(spelling)
        if identifier:
            after = last + 1
            mark = tokens.words[after] if after < end else ""
            colon = mark in (":", "=") or (bar and mark == "|")
            taught = spelling in labels and not bar and mark != "="
            return Label(after + 1 if colon else after, identifier, colon, taught)
    return None


def numbered_label(forms: Forms, start: int, end: int) -> Label | None:
    """The label of a person that stands behind the number of a line, before a colon: ``3. Portefeuillehouder: Mol``."""
    kinds = forms.tokens.kinds
    if kinds[start] != NUMBER:
        return None
    while start < end and kinds[start] in (MARK, NUMBER):
        start += 1
    label = label_at(forms, start, end) if start < end else None
    told = label is not None and label.colon and label.identifier != "other" and label.after < end
    return label if told else None


def is_labelled(lines: Sequence[tuple[int, int]], labels: Sequence[Label | None], start: int) -> bool:
    """Whether the line that begins at a token has a label."""
    number = bisect_left(lines, (start, 0))
    return number < len(lines) and lines[number][0] == start and labels[number] is not None


def all_initials(tokens: Tokens, start: int, end: int) -> bool:
    """``JvdB`` or ``LB/UR`` alone in a cell."""
    shaped = (len(word) <= 5 and (word in "/,&" or not word[1:].islower()) for word in tokens.words[start:end])
    return tokens.kinds[start] in (UPPERWORD, WORD) and all(shaped)


def lines_of(forms: Forms) -> list[tuple[int, int]]:
    """First token and the token behind the last one of each line."""
    starts = [at for at, gap in enumerate(forms.tokens.gaps) if gap]
    return list(zip(starts, [*starts[1:], forms.tokens.size], strict=True)) if starts else []
