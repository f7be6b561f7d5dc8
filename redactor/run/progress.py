# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The progress bar on a terminal: documents done, pages a second, time left, and how many went which way."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Column

from redactor.run.events import Silent

if TYPE_CHECKING:
    from collections.abc import Callable

    from redactor.run.job import Job, Outcome


def _progress(console: Console | None = None) -> Progress:
    """One line on any terminal: the bar takes what the words leave."""
    columns = (
        TextColumn("{task.description}", table_column=Column(no_wrap=True)),
        BarColumn(bar_width=None, table_column=Column(ratio=1)),
        MofNCompleteColumn(table_column=Column(no_wrap=True)),
        TextColumn("{task.fields[speed]}", table_column=Column(no_wrap=True)),
        TimeRemainingColumn(compact=True, table_column=Column(no_wrap=True)),
        TextColumn("{task.fields[states]}", table_column=Column(no_wrap=True)),
    )
    return Progress(*columns, console=console or Console(stderr=True), transient=True, expand=True)


class Bar:
    """A context manager that gives a function to call with every outcome."""

    def __init__(self, total: int, description: str = "", console: Console | None = None) -> None:
        self._progress = _progress(console)
        self._task = self._progress.add_task("starting", total=total, speed="", states="")
        self._description = description
        self._pages = 0
        self._states: Counter[str] = Counter()

    def __enter__(self) -> Callable[[Outcome], None]:
        self._progress.__enter__()
        return self.advance

    def __exit__(self, *given: object) -> None:
        self._progress.__exit__(None, None, None)

    def advance(self, outcome: Outcome) -> None:
        """One document more."""
        self._pages += outcome.pages
        self._states[outcome.state.value] += 1
        elapsed = self._progress.tasks[0].elapsed or 1.0
        states = ", ".join(f"{count} {state.replace('_', ' ')}" for state, count in sorted(self._states.items()))
        rate = self._pages / elapsed
        speed = f"{rate:.1f} pages/s" if rate < 10 else f"{rate:.0f} pages/s"
        self._progress.update(
            self._task, description=self._description, advance=1, speed=speed if self._pages else "", states=states
        )

    def skip(self) -> None:
        """A document that needs no work: there is one less to do, and the speed doesn't count it."""
        self._progress.update(self._task, total=(self._progress.tasks[0].total or 1) - 1)

    def tick(self) -> None:
        """One document more that has no outcome yet."""
        self._progress.update(self._task, description=self._description, advance=1)


class BatchBar(Silent):
    """Follows a batch: one bar for the first pass of a dossier, one for the work. A context manager."""

    def __init__(self) -> None:
        self._bar: Bar | None = None
        self._documents = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._follow(None)

    def _follow(self, bar: Bar | None) -> None:
        if self._bar is not None:
            self._bar.__exit__()
        self._bar = bar
        if bar is not None:
            bar.__enter__()

    def began(self, documents: int, policy: str, workers: int, *, dossier: bool) -> None:
        """Show the first bar."""
        del policy, workers
        self._documents = documents
        self._follow(Bar(documents, "reading" if dossier else "redacting"))

    def read(self) -> None:
        """One more is read."""
        if self._bar is not None:
            self._bar.tick()

    def learned(self) -> None:
        """Show the second bar."""
        self._follow(Bar(self._documents, "redacting"))

    def known(self) -> None:
        """One less to do."""
        if self._bar is not None:
            self._bar.skip()

    def ended(self, job: Job, outcome: Outcome, why: str) -> None:
        """One more is done."""
        del job, why
        if self._bar is not None:
            self._bar.advance(outcome)
