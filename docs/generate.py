# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Writes the reference pages that are made from the code: ``make docs`` runs it, a test keeps them current."""

from __future__ import annotations

import inspect
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

REFERENCE = Path(__file__).parent / "reference"
WIDTH = "100"


def command_line() -> str:
    """The page of the command line: every command's own help."""
    os.environ["COLUMNS"] = os.environ["TERMINAL_WIDTH"] = WIDTH
    import typer
    from typer.testing import CliRunner

    from redactor.cli import app

    lines = [
        "# Command line",
        "",
        "Made from `--help` by `make docs`; a test keeps it true.",
        "",
        "On a terminal results are tables; in a pipe they are tab-separated lines without a progress bar, and with",
        "`--json` one JSON object a line. Shell completion: `redactor --install-completion`.",
        "",
    ]
    for path in _paths(typer.main.get_command(app), ()):
        shown = CliRunner().invoke(app, [*path, "--help"], prog_name="redactor", terminal_width=int(WIDTH)).output
        lines += [f"## redactor {' '.join(path)}".rstrip(), "", "```text", shown.strip(), "```", ""]
    return "\n".join(lines)


def _paths(command: Any, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    yield path
    for name, sub in sorted(getattr(command, "commands", {}).items()):
        yield from _paths(sub, (*path, name))


def errors() -> str:
    """The page of errors and exit codes."""
    from redactor import errors as module

    lines = [
        "# Errors and exit codes",
        "",
        "Made from `redactor/errors.py` by `make docs`.",
        "",
        "| error | exit code | HTTP status | meaning | what to do |",
        "|---|---|---|---|---|",
    ]
    for name, error in vars(module).items():
        if inspect.isclass(error) and issubclass(error, module.RedactorError):
            meaning = (inspect.getdoc(error) or "").splitlines()[0]
            lines.append(f"| `{name}` | {error.exit_code} | {error.http_status} | {meaning} | {error.default_advice} |")
    order = ", ".join(map(str, module.WORST_FIRST))
    lines += [
        "",
        f"A run over many documents ends with the worst of its documents' codes, in this order: {order}; 0 when all",
        "went well. `redactor check` ends with 7 when it found something. Ctrl-C ends with 130.",
        "",
    ]
    return "\n".join(lines)


def pages() -> dict[str, str]:
    """File name in docs/reference → content."""
    return {"cli.md": command_line(), "errors.md": errors()}


if __name__ == "__main__":
    REFERENCE.mkdir(exist_ok=True)
    for name, content in pages().items():
        (REFERENCE / name).write_text(content, encoding="utf-8")
