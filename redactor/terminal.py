# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the command shows: tables on a terminal, tab-separated lines in a pipe, JSON lines; following a run to its end.

Light at import, as :mod:`redactor.cli` is: rich is loaded only when a table is drawn.
"""

from __future__ import annotations

import sys
from contextlib import nullcontext
from itertools import islice
from typing import TYPE_CHECKING, Any

import typer

from redactor.errors import RedactorError, worst
from redactor.run.stopping import Stop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from redactor.run.batch import Batch
    from redactor.run.events import Ending
    from redactor.run.job import Outcome
    from redactor.run.ledger_rows import Rows
    from redactor.run.queue_batch import QueueBatch
    from redactor.run.sealing import Sealer

#: Of a batch's documents that need attention, so many are listed; the summary has them all.
MOST_ROWS = 200


def follow(outcomes: Iterable[Outcome], total: int, *, as_json: bool) -> int:
    """Follow a run with a progress bar on a terminal, print what came of each document, give the worst exit code."""
    from redactor.run import show

    done: list[Outcome] = []
    with _progress(total, quiet=as_json) as advance:
        for outcome in outcomes:
            done.append(outcome)
            if as_json:
                print_json(show.fields(outcome))
            advance(outcome)
    done.sort(key=lambda one: one.label)
    if not as_json:
        table("", show.HEADS, [show.row(outcome) for outcome in done])
    return _ended(done, quiet=as_json)


def follow_batch(todo: Batch, *, as_json: bool, only_documents: bool = False) -> int:
    """The same for folders, through the ledger: what an earlier run finished is shown, and not done again."""
    from redactor.pipeline import load_policy
    from redactor.run import batch, events, summary
    from redactor.run.ledger import Ledger

    lines = events.Documents if only_documents else events.JsonLines
    watching: Any = nullcontext(lines(sys.stdout) if as_json else events.Silent())
    if not as_json and sys.stderr.isatty():
        from redactor.run.progress import BatchBar

        watching = BatchBar()
    with Ledger(todo.output) as ledger, stop() as stopping:
        with watching as watcher:
            for _ in batch.run(todo, ledger, stopping=stopping.requested, watcher=watcher):
                pass
        summary.write(ledger, todo.left_out, letter=load_policy(todo.settings.policy).letter if todo.shared else None)
        ending = batch.ending(ledger, stopped=stopping.requested())
        watcher.finished(ending)
        if not as_json:
            _tell(ledger, todo.left_out, str(todo.output), ending)
        stopping.finish()
        return ending.exit_code


def follow_queue(todo: QueueBatch, dsn: str, sealer: Sealer, *, as_json: bool) -> int:
    """The same for a batch that workers on other machines do."""
    from redactor.run import batch, events, queue_batch

    watching: Any = nullcontext(events.JsonLines(sys.stdout) if as_json else events.Silent())
    if not as_json and sys.stderr.isatty():
        from redactor.run.progress import BatchBar

        watching = BatchBar()
    with (
        Stop(lambda: typer.echo("Taking back what no worker has begun …", err=True)) as stopping,
        queue_batch.opened(dsn, sealer, todo.target, stopping.requested) as ledger,
    ):
        if not ledger.machines():
            typer.echo("No worker is at work on this queue yet: start `redactor worker`.", err=True)
        with watching as watcher:
            for _ in queue_batch.run(todo, ledger, stopping=stopping.requested, watcher=watcher):
                pass
        queue_batch.finish(todo, ledger)
        ending = batch.ending(ledger, stopped=stopping.requested())
        watcher.finished(ending)
        if not as_json:
            _tell(ledger, todo.left_out, todo.target.url, ending)
        stopping.finish()
        return ending.exit_code


def _tell(ledger: Rows, left_out: Mapping[str, int], where: str, ending: Ending) -> None:
    """What came of a batch: on a terminal the counts and what needs attention, in a pipe every document."""
    from redactor.run import show
    from redactor.run.summary import SUMMARY

    rows = (show.row(outcome) for outcome, _ in ledger.outcomes())
    unsettled = (show.row(outcome) for outcome, _ in ledger.outcomes() if outcome.state != "redacted")
    table("", show.HEADS, islice(unsettled, MOST_ROWS) if sys.stdout.isatty() else rows)
    for why, count in sorted(left_out.items()):
        typer.echo(f"left out: {count} × {why.replace('_', ' ')}", err=True)
    for outcome, _ in islice(((one, why) for one, why in ledger.outcomes() if one.error), MOST_ROWS):
        typer.echo(f"{outcome.label}: {outcome.error}: {outcome.message}. {outcome.advice}", err=True)
    states = ", ".join(f"{count} {state.replace('_', ' ')}" for state, count in ending.states.items())
    typer.echo(f"{states}; {ending.pages} pages. All of it: {where}/{SUMMARY}", err=True)


def stop() -> Stop:
    return Stop(lambda: typer.echo("Stopping after the documents that are being worked on …", err=True))


def _ended(outcomes: Iterable[Outcome], *, quiet: bool) -> int:
    """Tell what went wrong and what to do; the exit code of the run."""
    codes = {0}
    for outcome in outcomes:
        codes.add(outcome.exit_code)
        if outcome.error and not quiet:
            typer.echo(f"{outcome.label}: {outcome.error}: {outcome.message}. {outcome.advice}", err=True)
    return worst(codes)


class _Silent:
    """No progress bar: in a pipe, or with --json."""

    def __enter__(self) -> Callable[[Outcome], None]:
        return lambda _: None

    def __exit__(self, *_: object) -> None:
        return None


def _progress(total: int, *, quiet: bool) -> Any:
    if quiet or not sys.stderr.isatty():
        return _Silent()
    from redactor.run.progress import Bar

    return Bar(total)


def table(title: str, heads: Iterable[str], rows: Iterable[Iterable[object]]) -> None:
    """A table on a terminal; tab-separated lines in a pipe."""
    if not sys.stdout.isatty():
        typer.echo("\t".join(heads))
        for row in rows:
            typer.echo("\t".join(str(cell) for cell in row))
        return
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    shown = Table(*heads, title=escape(title) or None)
    for row in rows:
        shown.add_row(*(escape(str(cell)) for cell in row))
    Console().print(shown)


def print_json(fields: object) -> None:
    import json

    typer.echo(json.dumps(fields, ensure_ascii=False))


def as_fields(problem: RedactorError) -> dict[str, object]:
    return {
        "error": problem.code,
        "message": problem.message,
        "advice": problem.advice,
        "exit_code": problem.exit_code,
    }


def checks_of(proof: Any) -> list[tuple[object, ...]]:
    return [(check.name, check.tool, check.items) for check in proof.checks]


def complain(problem: RedactorError, document: str = "") -> None:
    where = f"{document}: " if document else ""
    typer.echo(f"{where}{problem.code}: {problem.message}. {problem.advice}".strip(), err=True)
