# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The lines of a text, and the labels of the lists that they start with: ``Contactpersoon:``, ``| Naam |``."""

from __future__ import annotations

from typing import NamedTuple

from recognizers.names.forms import Forms


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


def lines_of(forms: Forms) -> list[tuple[int, int]]:
    """First token and the token behind the last one of each line."""
    starts = [at for at, gap in enumerate(forms.tokens.gaps) if gap]
    return list(zip(starts, [*starts[1:], forms.tokens.size], strict=True)) if starts else []
