# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the tests of names share: the names that are found in a text."""

from __future__ import annotations

from recognizers.person import PersonRecognizer

RECOGNIZER = PersonRecognizer()


def names(text: str) -> list[str]:
    """The names in it, as they stand there, in their order."""
    return [text[one.start : one.end] for one in RECOGNIZER.hits(text) if one.entity_type == "PERSON"]
