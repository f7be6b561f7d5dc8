# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Commands that prove: ``verify`` a result of ours, ``check`` anything before publication."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from redactor import __version__, terminal
from redactor.commands import options


class Form(StrEnum):
    """How the check reports."""

    TABLE = "table"
    JSON = "json"
    SARIF = "sarif"
    JUNIT = "junit"


def verify(
    result: Annotated[Path, typer.Argument(metavar="OUT", help="A redacted document.")],
    plan_path: Annotated[Path, typer.Option("--plan", metavar="PLAN", help="The plan that it was made with.")],
    *,
    source: Annotated[
        Path | None,
        typer.Option(
            "--original", metavar="IN", help="The document that the plan was made from: then values are searched too."
        ),
    ] = None,
    json: options.AsJson = False,
) -> None:
    """Prove once more that nothing of what a plan removes is left in a redacted document.

    Without the original only the build of the file and hidden text are checked: a plan holds no values.
    """
    from redactor.run import single

    output, made = options.read(result, "redacted document"), options.read(plan_path, "plan")
    proof = single.verify(output, made, source, options.settings())
    if json:
        checks = [list(check) for check in terminal.checks_of(proof)]
        not_checked = list(proof.not_checked)
        terminal.print_json({"document": str(result), "proved": True, "checks": checks, "not_checked": not_checked})
    else:
        terminal.table(str(result), ("check", "tool", "items"), terminal.checks_of(proof))
        for code in proof.not_checked:
            typer.echo(f"not checked: {code}", err=True)


def check(
    inputs: options.Inputs,
    *,
    policy: options.PolicyName = None,
    dossier: options.AsDossier = False,
    terms: options.TermsFile = None,
    form: Annotated[Form, typer.Option("--format", help="Table, JSON, SARIF 2.1.0 or JUnit XML.")] = Form.TABLE,
    json: options.AsJson = False,
    workers: options.Workers = None,
    timeout: options.Timeout = None,
) -> None:
    """Check documents before publication, whoever redacted them: text under bars, hidden parts, personal data.

    Exit code 0: clean, 7: something was found, 2: a document could not be read (nothing is known of it).
    """
    from redactor import check as checks
    from redactor.run import checking

    settings = options.settings(policy=policy, workers=workers, timeout=timeout)
    with terminal.stop() as stop:
        found = checking.run(inputs, settings, shared=dossier, terms=options.terms(terms), stopping=stop.requested)
        stop.finish()
    match Form.JSON if json else form:
        case Form.JSON:
            typer.echo(checks.to_json(found))
        case Form.SARIF:
            typer.echo(checks.to_sarif(found, __version__))
        case Form.JUNIT:
            typer.echo(checks.to_junit(found))
        case Form.TABLE:
            terminal.table("", checks.HEADS, checks.rows(found))
    raise typer.Exit(checks.exit_code(found))
