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
from collections.abc import Iterable, Iterator
from typing import Any, ClassVar, NamedTuple

from presidio_analyzer import EntityRecognizer, RecognizerResult

from recognizers.look import MAX_COLUMN, Look, Within, at_numbers, at_words, line_of, look, lower, stems, under_header

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

    A subclass sets ``ENTITIES`` (the entity types it can give) and ``EXAMPLES``, and writes :meth:`hits`. When there
    is nothing to find without certain words, ``NEEDS`` lists literal lower-case stems of them: :meth:`hits` is not
    called for a text that holds none.
    """

    ENTITIES: ClassVar[tuple[str, ...]] = ()
    EXAMPLES: ClassVar[tuple[Example, ...]] = ()
    NEEDS: ClassVar[tuple[str, ...]] = ()

    def __init__(self) -> None:
        super().__init__(supported_entities=list(self.ENTITIES), supported_language=LANGUAGE)

    def __init_subclass__(cls, **named: Any) -> None:
        super().__init_subclass__(**named)
        if cls.NEEDS:
            stems(cls.__qualname__, *cls.NEEDS)

    @classmethod
    def at_needs(cls, text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """The matches of ``pattern`` at the words that hold one of ``NEEDS``, or in which one begins."""
        return at_words(text, cls.__qualname__, pattern)

    def load(self) -> None:
        """Presidio's hook: nothing to load unless a subclass says so."""

    def hits(self, text: str) -> Iterable[Hit]:
        """Everything seen in ``text``, in any order; spans may overlap."""
        raise NotImplementedError

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[Any]:  # noqa: ARG002
        """Presidio's hook: the hits of the ``entities`` that are asked for, as ``RecognizerResult``.

        The evidence stands in ``recognition_metadata["evidence"]`` (a tuple of strings).
        """
        if self.NEEDS and not look(text).sees(type(self).__qualname__):
            return []
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


def listed(block: str) -> tuple[str, ...]:
    """The words of a block of text, at white space."""
    return tuple(block.split())


def words(*blocks: str) -> re.Pattern[str]:
    """A pattern for any of these words, whole words, without regard to case.

    Each block holds words (regular expressions without commas) with commas or line ends between them.
    """
    alternatives = [word.strip() for block in blocks for word in re.split(r"[,\n]", block) if word.strip()]
    return re.compile(r"(?<!\w)(?:" + "|".join(alternatives) + r")(?!\w)", re.IGNORECASE)


def before(text: str, start: int, width: int = 60) -> str:
    """At most ``width`` characters in front of ``start``."""
    return text[max(0, start - width) : start]


def after(text: str, end: int, width: int = 40) -> str:
    """At most ``width`` characters behind ``end``."""
    return text[end : end + width]


def last_end(pattern: re.Pattern[str] | Within, window: str) -> int:
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


__all__ = [
    "MAX_COLUMN", "DutchRecognizer", "Example", "Hit", "Look",
    "after", "at_numbers", "at_words", "before", "last_end", "line_of",
    "listed", "look", "lower", "nearest", "stems", "under_header", "words",
]  # fmt: skip
