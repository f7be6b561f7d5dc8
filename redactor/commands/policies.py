# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Commands about the rules: the group ``policy``, and ``recognizers``."""

from __future__ import annotations

from typing import Annotated

import typer

from redactor import terminal
from redactor.commands import options


def show(name: Annotated[str, typer.Argument(help="Name or path; without it: the list.")] = "") -> None:
    """List the built-in policies, or print one with everything it inherits."""
    from redactor.weighing.policy import Policy, builtin_names

    if not name:
        for one in builtin_names():
            typer.echo(one)
        return
    typer.echo(Policy.load(name).describe())


def check(files: Annotated[list[str], typer.Argument(metavar="FILE...", help="Policy files.")]) -> None:
    """Check policy files and show every mistake with its line."""
    from redactor.weighing.policy import Policy

    for name in files:
        loaded = Policy.load(name)
        typer.echo(f"{name}: policy {loaded.name} {loaded.version} is right")


def explain(
    source: options.OneInput,
    *,
    finding: Annotated[int, typer.Option(help="Number of the finding, as `analyse` shows it.")],
    policy: options.PolicyName = None,
) -> None:
    """Tell which rule decided on a finding, and why the rules before it didn't."""
    from redactor.run import single

    for row in single.explain(source, finding, options.settings(policy=policy)):
        typer.echo(row)


def recognizers(*, json: options.AsJson = False) -> None:
    """List the recognizers with what they find, after their self-test."""
    from redactor import pipeline

    found = [(one.name, tuple(one.supported_entities)) for one in pipeline.engine(options.settings()).recognizers]
    if json:
        for name, entities in found:
            terminal.print_json({"recognizer": name, "entity_types": list(entities)})
    else:
        terminal.table(
            "recognizers", ("recognizer", "entity types"), [(name, ", ".join(kinds)) for name, kinds in found]
        )
