# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Commands of the officer's round: ``analyse``, ``plan``, ``apply`` and ``approve``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from redactor import terminal
from redactor.commands import options
from redactor.errors import worst


def analyse(
    inputs: options.Inputs,
    *,
    json: options.AsJson = False,
    with_text: Annotated[bool, typer.Option("--with-text", help="Include each page's text (JSON only).")] = False,
    policy: options.PolicyName = None,
    dossier: options.AsDossier = False,
    workers: options.Workers = None,
) -> None:
    """Show what would be done, and write nothing: one row a finding, or one JSON object a document and line."""
    from redactor.run import looking
    from redactor.run.analysis_lines import HEADS

    if with_text and not json:
        raise typer.BadParameter("--with-text needs --json")
    settings = options.settings(policy=policy, workers=workers)
    codes = {0}
    with terminal.stop() as stop:
        done = looking.run(inputs, settings, with_text=with_text, shared=dossier, stopping=stop.requested)
        for path, looked in done:
            codes.add(looked.exit_code)
            if json:
                terminal.print_json(
                    {"document": str(path), **terminal.as_fields(looked.problem)} if looked.problem else looked.fields
                )
            elif looked.problem:
                terminal.complain(looked.problem, str(path))
            else:
                terminal.table(str(path), HEADS, looked.rows)
                if looked.not_assessed:
                    listed = sorted({f"page {page}: {why}" for page, why in looked.not_assessed})
                    typer.echo(f"not assessed: {'; '.join(listed)}", err=True)
        stop.finish()
    raise typer.Exit(worst(codes))


def plan(
    source: options.OneInput,
    *,
    policy: options.PolicyName = None,
    terms: options.TermsFile = None,
    signatures: options.Signatures = None,
    with_values: Annotated[
        bool, typer.Option("--with-values", help="Add the found text, for the officer's eyes: keep that plan inside.")
    ] = False,
    sheet: Annotated[
        Path | None, typer.Option(metavar="FILE.xlsx", help="Also write the plan as a spreadsheet to change.")
    ] = None,
) -> None:
    """Print the plan of one document as JSON: change it, or its spreadsheet, then replay it with `redactor apply`."""
    from redactor.run import single
    from redactor.run.files import write_atomically

    settings = options.settings(policy=policy, signatures=signatures)
    made = single.plan(source, settings, options.terms(terms), with_values=with_values, with_sheet=sheet is not None)
    if sheet is not None:
        write_atomically(sheet, made.sheet)
    typer.echo(made.text)


def apply(
    source: options.OneInput,
    plan_path: Annotated[Path, typer.Argument(metavar="PLAN", help="The plan of that document (.plan.json).")],
    output: options.Output,
    *,
    sheet: Annotated[
        Path | None, typer.Option(metavar="FILE.xlsx", help="The plan's spreadsheet with an officer's changes.")
    ] = None,
    reviewer: Annotated[
        str | None, typer.Option(help="Pseudonym of who changed the plan, for the history.", envvar="REDACTOR_REVIEWER")
    ] = None,
    history: Annotated[
        Path | None, typer.Option(metavar="FILE.jsonl", help="The history. [default: history.jsonl in OUT]")
    ] = None,
    require_approval: Annotated[
        bool, typer.Option("--require-approval", help="Four eyes: refuse a plan that no second officer has approved.")
    ] = False,
    json: options.AsJson = False,
) -> None:
    """Replay a plan that an officer has looked at, with the changes in its spreadsheet; changes go into the history."""
    from redactor.run import direct, review

    settings = options.settings()
    replay = review.Replay(
        plan=options.read(plan_path, "plan"),
        sheet=options.read(sheet, "spreadsheet") if sheet else None,
        history=history or output / "history.jsonl",
        reviewer=reviewer or "",
    )
    made = review.replayed(replay, require_approval=require_approval)
    jobs = direct.jobs_for([source], output, settings, plan=made)
    with terminal.stop() as stop:
        code = terminal.follow(direct.run(jobs, settings, stopping=stop.requested), 1, as_json=json)
        stop.finish()
    raise typer.Exit(code)


def approve(
    plan_path: Annotated[Path, typer.Argument(metavar="PLAN", help="A plan (.plan.json).")],
    history: Annotated[Path, typer.Option(metavar="FILE.jsonl", help="The history.")],
    reviewer: Annotated[str, typer.Option(help="Pseudonym of who approves.", envvar="REDACTOR_REVIEWER")],
    *,
    sheet: Annotated[Path | None, typer.Option(metavar="FILE.xlsx", help="The plan's spreadsheet.")] = None,
) -> None:
    """Approve exactly this plan, as the second officer of four eyes; any later change undoes it."""
    from redactor.run import review

    plan_bytes, sheet_bytes = options.read(plan_path, "plan"), options.read(sheet, "spreadsheet") if sheet else None
    review.approve(review.Replay(plan_bytes, sheet_bytes, history, reviewer))
    typer.echo("Approved.")
