# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A finding before it has a number: what the parts of the analysis hand to each other."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple, Protocol

KINDS_OF_PEOPLE: Final = frozenset({"PERSON", "INITIALS", "DATE_OF_BIRTH", "NL_BSN", "USERNAME"})
"""kinds of finding that tell that somebody is there: a number or an address beside them may be theirs, and no body's"""


class RawLike(Protocol):
    """What an engine reports of one page: see :class:`redactor.analysis.engine.Raw`."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def entity_type(self) -> str: ...
    @property
    def score(self) -> float: ...
    @property
    def recognizer(self) -> str: ...
    @property
    def evidence(self) -> tuple[str, ...]: ...


class Finder(Protocol):
    """Anything that finds facts in the text of one page."""

    def find(self, page_text: str, /) -> Sequence[RawLike]: ...


def persons_in(text: str, finder: Finder) -> Sequence[RawLike]:
    """The PERSONs that a finder finds in a text; it may have a method ``persons`` that tells them more cheaply."""
    persons: Callable[[str], Sequence[RawLike]] | None = getattr(finder, "persons", None)
    if persons is not None:  # to ask whether it is of a protocol takes twenty times as long
        return persons(text)
    return [raw for raw in finder.find(text) if raw.entity_type == "PERSON"]


class Mention(NamedTuple):
    """A fact at a span of one page. ``page`` is the index in ``Document.pages``, from 0."""

    page: int
    start: int
    end: int
    entity_type: str
    text: str
    score: float
    recognizer: str
    evidence: tuple[str, ...] = ()

    def having(self, *codes: str) -> Mention:
        """The same mention with more evidence (each code once)."""
        fresh = tuple(code for code in codes if code not in self.evidence)
        return self._replace(evidence=self.evidence + fresh) if fresh else self


def first_from(mentions: Sequence[Mention], start: int) -> int | None:
    """The position of the first of the mentions of one page (in order) that begins at ``start`` or behind it."""
    at = bisect_left(mentions, start, key=lambda one: one.start)
    return at if at < len(mentions) else None
