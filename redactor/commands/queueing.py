# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The command ``worker``: a machine that takes documents from a queue."""

from __future__ import annotations

from typing import Annotated

import typer

from redactor.commands import options
from redactor.errors import ConfigError
from redactor.run.stopping import HardStop


def worker(
    *,
    queue: options.Queue = None,
    queue_key: options.QueueKey = None,
    workers: options.Workers = None,
    timeout: options.Timeout = None,
    heartbeat: Annotated[
        float,
        typer.Option(min=0.2, help="Seconds between two signs of life; after three times as many it counts as dead."),
    ] = 10.0,
    until_empty: Annotated[bool, typer.Option("--until-empty", help="Stop when the queue is empty.")] = False,
) -> None:
    """Work on what `redactor batch --queue` puts on a queue, until Ctrl-C or SIGTERM.

    Start as many as there are machines. One that dies loses nothing: another takes what it had. Policy, word list and
    people of a dossier come over the queue, sealed; how many processes and how much time and memory is this machine's.
    """
    if not queue:
        raise ConfigError("there is no queue to work on", "Give --queue or REDACTOR_QUEUE.")
    from redactor.run.sealing import Sealer
    from redactor.run.worker import Post, run

    post = Post(queue, Sealer.of(queue_key), options.settings(workers=workers, timeout=timeout), heartbeat)

    def tell(line: str) -> None:
        typer.echo(line, err=True)

    with HardStop(lambda: tell("Stopping after the documents that are being worked on …")) as stop:
        run(post, stopping=stop.requested, wait=not until_empty, tell=tell)
