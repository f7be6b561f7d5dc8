# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Addresses, numbers and accounts of bodies stay, and those of people beside bodies go.

The cases are in ``tests/data/values_of_bodies.txt``, apart by ``===``: ``{+ … +}`` must stay, ``{- … -}`` must go;
everybody is invented.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from redactor import pipeline
from redactor.settings import Settings

_MARK = re.compile(r"\{([+-])(.*?)\1\}", re.DOTALL)
_CASES = (Path(__file__).parents[3] / "data" / "values_of_bodies.txt").read_text().split("===\n")


@pytest.mark.parametrize("marked", _CASES)
def test_what_is_a_body_s_stays_and_what_is_somebody_s_goes(marked: str, tmp_path: Path) -> None:
    path, text = tmp_path / "x.txt", _MARK.sub(r"\2", marked)
    path.write_text(text)
    settings = Settings()
    document = pipeline.read(path, limits=settings.as_limits())
    plan = pipeline.weigh(
        document, pipeline.analyse(document, settings=settings), pipeline.load_policy(settings.policy)
    )
    gone = {
        place
        for finding, decision in zip(plan.findings, plan.decisions, strict=False)
        if decision.action.value != "keep"
        for place in range(finding.start, finding.end)
    }
    kept, readable, removed = 0, [], []
    for mark in _MARK.finditer(marked):
        start = mark.start() - kept
        kept += 4  # "{+" and "+}"
        places = [place for place in range(start, start + len(mark[2])) if text[place].isalnum()]
        if mark[1] == "-" and not gone.issuperset(places):
            readable.append(mark[2])
        elif mark[1] == "+" and not gone.isdisjoint(places):
            removed.append(mark[2])
    assert (readable, removed) == ([], [])
