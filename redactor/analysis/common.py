# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names that are also plain Dutch words, places or months: alone they need a cue before they are a person."""

from __future__ import annotations

from redactor.analysis.data import words

_WORDS = words("common_names.txt")


def is_common(folded: str) -> bool:
    """Whether a folded surname or first name is also an ordinary word, place or month.

    >>> is_common("bos"), is_common("bakkerink")
    (True, False)
    """
    return folded in _WORDS
