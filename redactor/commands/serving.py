# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Commands of the HTTP service: ``serve`` and the group ``keys``."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

import typer

from redactor import terminal
from redactor.commands import options


class KeyScope(StrEnum):
    """What a key of the service may do."""

    ANALYSE = "analyse"
    REDACT = "redact"
    VALUES = "values"
    ADMIN = "admin"


def serve(
    *,
    host: Annotated[str | None, typer.Option(help="Address to listen on. [default: 127.0.0.1]")] = None,
    port: Annotated[int | None, typer.Option(min=0, max=65535, help="Port. [default: 8000]")] = None,
    insecure_local: Annotated[
        bool, typer.Option("--insecure-local", help="No keys at all; only on a loopback address, to try it out.")
    ] = False,
    workers: options.Workers = None,
) -> None:
    """Run the HTTP service. Everything else is set with REDACTOR_SERVICE_… or redactor-service.toml."""
    _service().serve(options.settings(workers=workers), host=host, port=port, insecure_local=insecure_local or None)


def create(
    label: Annotated[str, typer.Argument(help="Which system the key is for; not a person.")],
    *,
    scope: Annotated[list[KeyScope], typer.Option(help="What it may do; give it once for each.")],
    days: Annotated[float | None, typer.Option(min=0.01, help="How long it is valid. [default: until revoked]")] = None,
) -> None:
    """Make a key and print it; it is never shown again."""
    typer.echo(_service().create_key(label, [one.value for one in scope], days))


def list_(*, json: options.AsJson = False) -> None:
    """List the keys: id, label, scopes and whether they are valid; never the keys themselves."""
    found = _service().list_keys()
    if json:
        for one in found:
            terminal.print_json({"id": one.id, "label": one.label, "scopes": list(one.scopes), "valid": one.valid})
    else:
        terminal.table(
            "keys", ("id", "label", "scopes", "valid"), ((*one[:2], " ".join(one.scopes), one.valid) for one in found)
        )


def revoke(key: Annotated[str, typer.Argument(help="The id, as `redactor keys list` shows it.")]) -> None:
    """End a key at once, also for a service that runs."""
    _service().revoke_key(key)
    typer.echo("Revoked.")


def _service() -> Any:
    """The commands of the service, loaded by name: the engine knows nothing of it. Raises MissingDependency."""
    from importlib import import_module

    from redactor.errors import MissingDependency

    try:
        for name in ("fastapi", "uvicorn", "joserfc", "cryptography"):
            import_module(name)
    except ModuleNotFoundError:
        advice = "Install it with: pip install 'woo-redactor[service]'"
        raise MissingDependency("the HTTP service is not installed", advice) from None
    return import_module("api.commands")
