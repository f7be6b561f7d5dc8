# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import re

import pytest

from recognizers.address_abroad import house_numbers
from recognizers.lines import in_lines


@pytest.mark.parametrize(
    ("places", "found"),
    [((), []), ((0,), ["1"]), ((4, 6), ["2"]), ((2, 8), ["1", "3"]), ((8,), ["3"])],
)
def test_only_lines_that_hold_a_place_are_read_and_each_once(places: tuple[int, ...], found: list[str]) -> None:
    assert [one.group() for one in in_lines("1 a\n2 b\n3 c", places, re.compile(r"\d"))] == found


@pytest.mark.parametrize(
    "line",
    ["de familie Bos van huisnummer 35", "haar zusje op 35", "de buurman van 35", "mevrouw Bos (nr. 35)"],
)
def test_a_number_of_a_house_is_found_by_the_words_of_its_own_line(line: str) -> None:
    text = f"Het overleg.\n{line}\nEn verder niets."
    assert [text[start:end] for start, end in house_numbers(text)] == ["35"]
