# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The table of parts: written between its marks, and each part finds what the part before it can't."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.quality.ablation import BEGIN, END, FIGURES, PAGE, PARTS, between, measured, table

TEXT = """# genre: mail
# p1: civil_servant Dutch
# p2: office_holder Dutch
---
Van: [[p1 last_comma|Wiersma, A.]]
Aan: [[EMAIL_ADDRESS keep|info@minienw.nl]]

Minister [[p2 last_cue|Bakker]] is akkoord. Vraag het anders aan [[p1 first_last|Aukje Wiersma]].
"""


def test_the_last_part_keeps_what_must_stay(tmp_path: Path) -> None:
    (tmp_path / "one.gold").write_text(TEXT, encoding="utf-8")
    told = measured(tmp_path, pdf=False)
    assert list(told) == list(PARTS)
    covered = [figures["name_full_cover"] for figures in told.values()]
    assert covered == sorted(covered)
    assert covered[0] < covered[-1] == 1
    *before, last = (figures["keep_spans_hit"] for figures in told.values())
    assert last == 0 < before[-1]


def test_the_page_has_a_place_for_it() -> None:
    page = PAGE.read_text(encoding="utf-8")
    lines = table({"one": {"+ lists": dict.fromkeys(FIGURES, 1.0)}})
    written = between(page, lines)
    assert "\n".join([BEGIN, *lines, END]) in written
    assert between(written, lines) == written


def test_a_page_without_a_place_is_refused() -> None:
    with pytest.raises(ValueError, match="no place"):
        between("# Page\n", [])
