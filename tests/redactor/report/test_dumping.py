# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import json
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.report.dumping import dumped


class Word(StrEnum):
    ONE = "één"


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.just(Word.ONE),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner) | st.tuples(inner),
        max_leaves=20,
    )
)
def test_the_same_text_as_the_library(value: object) -> None:
    assert dumped(value) == json.dumps(value, ensure_ascii=False, indent=1)


def test_what_json_cant_hold_is_refused() -> None:
    with pytest.raises(TypeError):
        dumped({"a": {1, 2}})
