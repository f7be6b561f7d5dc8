# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from redactor.formats.pdf.verify_words import words


@given(st.text(st.characters(max_codepoint=127), max_size=40))
def test_plain_text_is_read_as_any_other(text: str) -> None:
    """A text of ASCII alone takes a shorter way to the same words: a sign that isn't ASCII sends it the long way."""
    assert words(f"{text} \u20ac") == words(text)
    assert not re.search(r"[\W_]", words(text).replace(" ", ""))
