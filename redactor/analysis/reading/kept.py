# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What several rules ask of the words of a page, found out once while a document is analysed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, TypeVar

from redactor.model import line_starts

if TYPE_CHECKING:
    from redactor.model import Word

_Made = TypeVar("_Made")


class OfWords(Generic[_Made]):
    """What is made of the words of a page, kept by their identity: the same value each time, not to be changed."""

    ALL: ClassVar[list[OfWords[Any]]] = []
    MOST: ClassVar[int] = 100
    """pages that are kept"""

    def __init__(self, make: Callable[[Sequence[Word]], _Made]) -> None:
        self._make = make
        self._known: dict[int, tuple[Sequence[Word], _Made]] = {}
        self.ALL.append(self)

    def __call__(self, words: Sequence[Word]) -> _Made:
        known = self._known.get(id(words))
        if known is not None and known[0] is words:
            return known[1]
        made = self._make(words)
        self.keep(words, made)
        return made

    def keep(self, words: Sequence[Word], made: _Made) -> None:
        """What would be made of these words, for who knows it already."""
        if len(self._known) >= self.MOST:
            self._known.clear()
        self._known[id(words)] = words, made

    def forget(self) -> None:
        self._known.clear()


@contextmanager
def keeping_words() -> Iterator[None]:
    """While one document is analysed; nothing of its words is kept afterwards."""
    try:
        yield
    finally:
        for one in OfWords.ALL:
            one.forget()


#: the numbers of the words with which a line begins, and how many words there are
starts_of_lines: Final = OfWords(line_starts)
