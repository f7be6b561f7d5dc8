# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Commands that give redacted documents: ``redact``, ``batch`` and ``publish``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from redactor import terminal
from redactor.commands import options
from redactor.errors import worst

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from redactor.run.ledger_rows import Rows


def redact(
    inputs: options.Inputs,
    output: options.Output,
    *,
    policy: options.PolicyName = None,
    style: options.TextStyle = None,
    terms: options.TermsFile = None,
    workers: options.Workers = None,
    timeout: options.Timeout = None,
    include: options.Include = None,
    exclude: options.Exclude = None,
    signatures: options.Signatures = None,
    justify: options.Justify = False,
    json: options.AsJson = False,
) -> None:
    """Redact documents: find, weigh, burn out, prove, and write the results with a report each.

    Folders are walked and mirrored under OUT, as `batch` does. A document that can't be proved clean gives no output.
    """
    settings = options.settings(policy=policy, workers=workers, timeout=timeout, signatures=signatures)
    chosen = style.value if style else None
    folders, files = [one for one in inputs if one.is_dir()], [one for one in inputs if not one.is_dir()]
    code = 0
    if files:
        from redactor.pipeline import load_policy
        from redactor.run import direct

        load_policy(settings.policy)
        jobs = direct.jobs_for(files, output, settings, style=chosen, justify=justify)
        with terminal.stop() as stop:
            done = direct.run(jobs, settings, terms=options.terms(terms), stopping=stop.requested)
            code = terminal.follow(done, len(jobs), as_json=json)
            stop.finish()
    if folders:
        from redactor.run.batch import Batch

        todo = Batch(
            tuple(folders), output, settings=settings, include=tuple(include or ()), exclude=tuple(exclude or ()),
            style=chosen, terms=options.terms(terms), justify=justify,
        )  # fmt: skip
        code = worst({code, terminal.follow_batch(todo, as_json=json, only_documents=True)})
    raise typer.Exit(code)


def batch(
    folder: Annotated[str, typer.Argument(metavar="IN", help="A folder; with --queue also s3://bucket/… .")],
    output: Annotated[
        str, typer.Argument(metavar="OUT", help="Folder for the results; without --queue the ledger too.")
    ],
    *,
    policy: options.PolicyName = None,
    style: options.TextStyle = None,
    dossier: options.AsDossier = False,
    terms: options.TermsFile = None,
    workers: options.Workers = None,
    timeout: options.Timeout = None,
    include: options.Include = None,
    exclude: options.Exclude = None,
    signatures: options.Signatures = None,
    justify: options.Justify = False,
    queue: options.Queue = None,
    queue_key: options.QueueKey = None,
    json_lines: Annotated[
        bool, typer.Option("--json-lines", help="Events as one JSON object a line, for machines.")
    ] = False,
) -> None:
    """Redact a folder of any size, unattended: killed at any moment and started again, every document is done once.

    What is finished and has not changed is not done again. Leaves summary.json, inventory.xlsx and inventory.csv. With
    --queue this command only puts documents on a queue and waits: `redactor worker`, on any machine, does them.
    """
    from redactor.run.batch import Batch

    settings = options.settings(policy=policy, workers=workers, timeout=timeout, signatures=signatures)
    if queue:
        from redactor.run.queue_batch import QueueBatch
        from redactor.run.sealing import Sealer
        from redactor.run.storage import storage

        sealer = Sealer.of(queue_key)
        far = QueueBatch(
            storage(folder), storage(output), settings=settings, include=tuple(include or ()),
            exclude=tuple(exclude or ()), style=style.value if style else None,
            shared=dossier, terms=options.terms(terms), justify=justify,
        )  # fmt: skip
        raise typer.Exit(terminal.follow_queue(far, queue, sealer, as_json=json_lines))
    if not Path(folder).is_dir():
        raise typer.BadParameter(f"{folder!r} is no folder", param_hint="IN")
    todo = Batch(
        (Path(folder),), Path(output), settings=settings, include=tuple(include or ()), exclude=tuple(exclude or ()),
        style=style.value if style else None, shared=dossier, terms=options.terms(terms), justify=justify,
    )  # fmt: skip
    raise typer.Exit(terminal.follow_batch(todo, as_json=json_lines))


def publish(
    batch_folder: Annotated[
        str, typer.Argument(metavar="OUT", help="Where a batch has put its results; with --queue also s3://bucket/… .")
    ],
    folder: Annotated[Path, typer.Argument(metavar="PUBLICATION", help="Folder to make; new, or empty.")],
    *,
    matter: Annotated[str, typer.Option(help="Number of the case; the IDs begin with it.")],
    title: Annotated[str, typer.Option(help="Neutral title of the documents, before their number.")] = "Document",
    body: Annotated[str | None, typer.Option(help="Name of the public body, for DiWoo metadata.")] = None,
    body_resource: Annotated[str, typer.Option(help="Its TOOI identifier (https://identifier.overheid.nl/…).")] = "",
    category: Annotated[
        str, typer.Option(help="Information category of Woo art. 3.3.")
    ] = "Woo-verzoeken en -besluiten",
    reviewed: Annotated[
        Path | None,
        typer.Option(
            help="Folder of `redactor apply -o`: these results take the place of the batch's.",
            exists=True,
            file_okay=False,
        ),
    ] = None,
    policy: options.PolicyName = None,
    queue: options.Queue = None,
    queue_key: options.QueueKey = None,
) -> None:
    """Make a folder to upload: results named by ID, productierapport, inventarislijst, motivation, DiWoo metadata.

    The policy is that of the batch: motivering.docx takes the texts for the decision letter from it. With --queue it is
    a batch over that queue.
    """
    from redactor.pipeline import load_policy
    from redactor.report.diwoo import Organisation
    from redactor.run import publication
    from redactor.run.reviewed import results

    organisation = Organisation(body, body_resource) if body else None
    letter = load_policy(options.settings(policy=policy).policy).letter
    about = publication.Matter(matter, title, organisation, category, letter)
    with _ledger(batch_folder, queue, queue_key) as ledger:
        made = publication.write(ledger, folder, about, results(reviewed) if reviewed else publication.NOTHING)
    typer.echo(f"{made.documents} documents in {folder}, {made.left_out} left out")


def _ledger(place: str, queue: str | None, queue_key: Path | None) -> AbstractContextManager[Rows]:
    """That of the last run of a batch, to be read."""
    if queue:
        from redactor.run import queue_batch
        from redactor.run.sealing import Sealer
        from redactor.run.storage import storage

        return queue_batch.last(queue, Sealer.of(queue_key), storage(place))
    if not Path(place).is_dir():
        raise typer.BadParameter(f"{place!r} is no folder", param_hint="OUT")
    from redactor.run.ledger import Ledger

    return Ledger(Path(place), look=True)
