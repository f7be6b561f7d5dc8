# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers.lines import at_lines

PATTERNS = (r"a", r"[ ]*a[ ]*$", r"a\n(?:b\n)?", r"(?:a[ \n]+){1,3}b?", r"b*")


@pytest.mark.parametrize("pattern", PATTERNS)
@given(text=st.text("ab \n", max_size=24))
def test_the_same_as_behind_the_start_of_a_line(pattern: str, text: str) -> None:
    usual = [match.span() for match in re.finditer(f"(?m)^{pattern}", text)]
    assert [match.span() for match in at_lines(text, re.compile(f"(?m){pattern}"))] == usual
