# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import io

import pytest
from rich.console import Console

from redactor.run.job import Outcome, State
from redactor.run.progress import Bar


def outcome(state: State, pages: int = 3) -> Outcome:
    return Outcome("0" * 64, "doc-0001", state, 0, pages=pages)


@pytest.mark.parametrize("width", [80, 120])
def test_the_bar_fits_on_one_line_and_says_the_states_in_words(width: int) -> None:
    shown = io.StringIO()
    console = Console(file=shown, width=width, force_terminal=False)
    bar = Bar(4, "redacting", console)
    assert bar._progress.tasks[0].description == "starting"
    for state in (State.REDACTED, State.NEEDS_REVIEW, State.FAILED):
        bar.advance(outcome(state))
    console.print(bar._progress.get_renderable())
    (line,) = shown.getvalue().splitlines()
    assert len(line) <= width
    assert line.startswith("redacting")
    assert "3/4" in line
    assert "1 failed, 1 needs review, 1 redacted" in line


def test_a_document_that_needs_no_work_is_one_less_to_do() -> None:
    bar = Bar(4, "redacting", Console(file=io.StringIO()))
    bar.skip()
    assert bar._progress.tasks[0].total == 3
