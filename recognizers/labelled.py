# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers that mean nothing without their label: the shared way to find them beside it, below it, or in its column."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from recognizers.base import DutchRecognizer, Hit, under_header

JOINT = (
    r"[ \t]*(?:\([^()\n]{1,20}\)[ \t]*)?(?:is|was|met|luidt|betreft|nr\.?|nummer|[:=.\-#|\u2013])?"
    r"[ \t]*(?:[:=]|nr\.?|nummer|van)?[ \t]*\n?[ \t]*"
)
"""between a label and its value: ``: ``, `` nr. ``, `` is ``, a line end …"""


def labelled(label: str, value: str) -> re.Pattern[str]:
    """A pattern with group ``value``: the label, at most a joint (``:``, ``nr.``, a line end), and the value."""
    return re.compile(rf"(?<!\w)(?:{label})(?!\w){JOINT}(?P<value>{value})(?![\w]|[-/]\w)", re.IGNORECASE)


class LabelledRecognizer(DutchRecognizer):
    """Finds ``VALUE`` directly behind ``LABEL``, and in a column headed by it.

    Every spelling of ``LABEL`` begins with one of ``NEEDS``. ``CODE`` is the evidence code behind ``context:``.
    """

    LABEL: ClassVar[str]
    VALUE: ClassVar[str]
    CODE: ClassVar[str]
    SCORE: ClassVar[float] = 0.85

    def __init__(self) -> None:
        super().__init__()
        self._beside = labelled(self.LABEL, self.VALUE)
        self._label = re.compile(rf"(?<!\w)(?:{self.LABEL})(?!\w)", re.IGNORECASE)
        self._cell = re.compile(rf"(?<![\w./-])(?P<value>{self.VALUE})(?![\w]|[-/.]\w)", re.IGNORECASE)

    def accepts(self, value: str) -> bool:
        """Whether a value that has the form can be one; a digit is the least."""
        return any(character.isdigit() for character in value)

    def hits(self, text: str) -> Iterator[Hit]:
        """Beside the label wherever it stands, then in the lines below the first one."""
        head = next(self.at_needs(text, self._label), None)
        if head is None:
            return
        seen = set()
        for match in self.at_needs(text, self._beside):
            if self.accepts(match["value"]):
                seen.add(match.span("value"))
                yield Hit(*match.span("value"), self.SCORE, (f"context:{self.CODE}",))
        for match in self._cell.finditer(text, head.end()):
            span = match.span("value")
            if span not in seen and self.accepts(match["value"]) and under_header(text, *span, self._label):
                yield Hit(*span, self.SCORE - 0.1, (f"context:{self.CODE}", "layout:column"))
