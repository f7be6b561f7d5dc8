# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What is made of the words of a page is made once a document, and nothing of it stays behind."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from redactor.analysis.reading.kept import OfWords, keeping_words
from redactor.model import Word


def counting() -> tuple[list[int], OfWords[int]]:
    """What is made of words, and the sizes of those of which it was made."""
    made: list[int] = []

    def size(words: Sequence[Word]) -> int:
        made.append(len(words))
        return len(words)

    return made, OfWords(size)


def test_kept_for_one_document_and_by_identity(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(OfWords, "ALL", [])
    made, count = counting()
    one, other = (Word(0, 1, 0, 0, 1, 1, 0, 0),), (Word(0, 1, 0, 0, 1, 1, 0, 0),)
    with keeping_words():
        assert [count(one), count(one), count(other), count(one)] == [1, 1, 1, 1]
        assert len(made) == 2
    assert count(one) == 1
    assert len(made) == 3


def test_no_more_pages_than_may_be_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(OfWords, "ALL", [])
    monkeypatch.setattr(OfWords, "MOST", 2)
    made, count = counting()
    pages = [(Word(at, at + 1, 0, 0, 1, 1, 0, 0),) for at in range(3)]
    for page in (*pages, pages[0]):
        count(page)
    assert len(made) == 4
