# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The small class that every Dutch recognizer shares, and the few ways in which they look around a hit.

A recognizer is a Presidio ``EntityRecognizer``, so it works in anyone's Presidio. Inside it is one method,
:meth:`DutchRecognizer.hits`, that takes a text and gives hits; everything of Presidio stays in this file.

Context is looked up here and not by Presidio's context enhancer: that one tokenises and lemmatises the whole text
and compares every hit with every other (72 ms for one call over 159 pages, measured); a window of characters and one
compiled pattern costs microseconds and sees line ends, which tell columns from sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, ClassVar, NamedTuple

from presidio_analyzer import EntityRecognizer, RecognizerResult

LANGUAGE = "nl"


class Hit(NamedTuple):
    """What a recognizer saw: characters ``[start, end)`` of the text it was given, how sure, and why.

    ``evidence`` holds short codes (``checksum``, ``context:bsn``), never text of the document. ``entity_type`` may be
    empty for a recognizer of a single type.
    """

    start: int
    end: int
    score: float
    evidence: tuple[str, ...] = ()
    entity_type: str = ""


class Example(NamedTuple):
    """A fictitious text and the part of it that must be found; the self-test at start runs them all."""

    text: str
    value: str
    entity_type: str = ""
    """empty: the only type of the recognizer"""
    evidence: tuple[str, ...] = ()
    """codes that must be among those of the hit"""


class DutchRecognizer(EntityRecognizer):  # type: ignore[misc]
    """A Presidio recognizer for Dutch text whose heart is :meth:`hits`.

    A subclass sets ``ENTITIES`` (the entity types it can give) and ``EXAMPLES``, and writes :meth:`hits`.
    """

    ENTITIES: ClassVar[tuple[str, ...]] = ()
    EXAMPLES: ClassVar[tuple[Example, ...]] = ()

    def __init__(self) -> None:
        super().__init__(supported_entities=list(self.ENTITIES), supported_language=LANGUAGE)

    def load(self) -> None:
        """Presidio's hook: nothing to load unless a subclass says so."""

    def hits(self, text: str) -> Iterable[Hit]:
        """Everything seen in ``text``, in any order; spans may overlap."""
        raise NotImplementedError

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[Any]:  # noqa: ARG002
        """Presidio's hook: the hits of the ``entities`` that are asked for, as ``RecognizerResult``.

        The evidence stands in ``recognition_metadata["evidence"]`` (a tuple of strings).
        """
        default = self.ENTITIES[0]
        return [
            self._result(hit, hit.entity_type or default)
            for hit in self.hits(text)
            if (hit.entity_type or default) in entities
        ]

    def _result(self, hit: Hit, entity_type: str) -> Any:
        metadata = {
            RecognizerResult.RECOGNIZER_NAME_KEY: self.name,
            RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
            "evidence": hit.evidence,
        }
        return RecognizerResult(entity_type, hit.start, hit.end, hit.score, recognition_metadata=metadata)


def words(*alternatives: str) -> re.Pattern[str]:
    """A pattern for any of these words (regular expressions), whole words, without regard to case."""
    return re.compile(r"(?<!\w)(?:" + "|".join(alternatives) + r")(?!\w)", re.IGNORECASE)


def before(text: str, start: int, width: int = 60) -> str:
    """At most ``width`` characters in front of ``start``."""
    return text[max(0, start - width) : start]


def after(text: str, end: int, width: int = 40) -> str:
    """At most ``width`` characters behind ``end``."""
    return text[end : end + width]


def last_end(pattern: re.Pattern[str], window: str) -> int:
    """Where the last match of ``pattern`` in ``window`` ends; -1 when there is none."""
    end = -1
    for match in pattern.finditer(window):
        end = match.end()
    return end


def nearest(text: str, start: int, cue: re.Pattern[str], other: re.Pattern[str] | None = None, width: int = 60) -> bool:
    """Whether ``cue`` stands within ``width`` characters before ``start``, and no ``other`` cue stands nearer."""
    window = before(text, start, width)
    end = last_end(cue, window)
    return end >= 0 and (other is None or last_end(other, window) <= end)


def line_of(text: str, position: int) -> tuple[int, int]:
    """Start and end of the line that holds ``position``, without its newline."""
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    return start, len(text) if end < 0 else end


MAX_HEADER = 70
"""characters: a longer line is a sentence, not the head of a column"""
MAX_COLUMN = 4_000
"""characters: how far down a page a column head still counts"""
_SENTENCE = re.compile(r"[a-z]{2}[.!?](?:\s|$)|[a-zà-ÿ]+ [a-zà-ÿ]+ [a-zà-ÿ]+ [a-zà-ÿ]+ [a-zà-ÿ]+ [a-zà-ÿ]+")


def under_header(text: str, start: int, end: int, cue: re.Pattern[str], other: re.Pattern[str] | None = None) -> bool:
    """Whether the hit is a cell of a table with a column head that ``cue`` matches.

    A PDF page gives a table as one line a cell (heads first, then row by row) or as one line a row. The hit must stand
    in a cell or a row and not in a sentence; the head must be a short line above it; with only one head (``other``
    cues are absent from the head lines) that one decides, and with several the other kinds of value sort themselves
    out by their own form.
    """
    line_start, line_end = line_of(text, start)
    own = text[line_start:line_end]
    if line_end < end or len(own) > 2 * MAX_HEADER or _SENTENCE.search(own):
        return False
    above = text[max(0, line_start - MAX_COLUMN) : line_start]
    found: re.Match[str] | None = None
    for found in cue.finditer(above):
        pass
    if found is None:
        return False
    head_start, head_end = line_of(above, found.start())
    head = above[head_start:head_end]
    if len(head) > MAX_HEADER or _SENTENCE.search(head):
        return False
    between = above[head_end:]
    if _SENTENCE.search(between):
        return False
    return other is None or not (head.strip() == found.group().strip() and other.search(before(text, line_start, 30)))
