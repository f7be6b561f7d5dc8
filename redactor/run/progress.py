# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The progress bar on a terminal: documents done, pages a second, time left, and how many went which way."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

if TYPE_CHECKING:
    from collections.abc import Callable

    from redactor.run.job import Outcome


class Bar:
    """A context manager that gives a function to call with every outcome."""

    def __init__(self, total: int) -> None:
        columns = (
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[pages]:.0f} pages/s"),
            TimeRemainingColumn(),
            TextColumn("{task.fields[states]}"),
        )
        self._progress = Progress(*columns, console=Console(stderr=True), transient=True)
        self._task = self._progress.add_task("", total=total, pages=0.0, states="")
        self._pages = 0
        self._states: Counter[str] = Counter()

    def __enter__(self) -> Callable[[Outcome], None]:
        self._progress.__enter__()
        return self._advance

    def __exit__(self, *given: object) -> None:
        self._progress.__exit__(None, None, None)

    def _advance(self, outcome: Outcome) -> None:
        self._pages += outcome.pages
        self._states[outcome.state.value] += 1
        elapsed = self._progress.tasks[0].elapsed or 1.0
        states = ", ".join(f"{count} {state}" for state, count in sorted(self._states.items()))
        self._progress.update(self._task, advance=1, pages=self._pages / elapsed, states=states)
