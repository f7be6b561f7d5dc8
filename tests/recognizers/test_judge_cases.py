# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""That the judge of names which ships is what its command writes."""

from __future__ import annotations

from importlib.resources import files

from recognizers.model import judging
from recognizers.names.judge import FILE


def test_the_judge_is_what_its_cases_give() -> None:
    """The whole fit: some six seconds."""
    shipped = files("recognizers.model").joinpath(FILE).read_text(encoding="utf-8")
    assert judging.fit(judging.kept(judging.CASES.read_bytes())) == shipped


def test_cases_are_kept_as_they_are() -> None:
    cases = [(["bias", "-1w=van0", "m=form:listed"], True), (["bias", "m=form:listed", "fs=Xx"], False)]
    assert list(judging.kept(judging.written(cases))) == cases
    assert judging.written(cases) == judging.written(cases)
