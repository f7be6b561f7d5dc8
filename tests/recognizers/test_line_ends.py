# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a line end leaves of a name that was found over it."""

from __future__ import annotations

from recognizers.lexicon import load
from recognizers.names.forms.forms import Forms
from recognizers.names.forms.line_ends import without_letters
from recognizers.names.tokens import tokenise


def test_a_single_letter_that_ends_the_text_stays_as_it_is() -> None:
    assert without_letters(Forms(tokenise("Anna\nB"), load()), 1, 2) == (1, 2)


def test_a_letter_that_ends_a_row_is_no_part_of_the_name_below() -> None:
    assert without_letters(Forms(tokenise("X\nBont, M. de"), load()), 0, 5) == (1, 5)
