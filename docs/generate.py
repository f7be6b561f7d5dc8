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


def recognizers() -> str:
    """The page of the recognizers, from their modules."""
    from importlib import import_module

    from recognizers import dutch_recognizers

    lines = [
        "# Recognizers",
        "",
        "Made from the modules in `recognizers/` by `make docs`. All work in any Presidio `AnalyzerEngine`. The",
        "examples are invented, or test numbers that were given out to nobody.",
        "",
    ]
    for one in dutch_recognizers():
        about = (inspect.getdoc(import_module(type(one).__module__)) or "").strip()
        lines += [f"## {', '.join(one.supported_entities)}", "", f"`{type(one).__name__}`", "", *about.splitlines(), ""]
    return "\n".join(lines)


def settings() -> str:
    """The page of the settings and the limits."""
    import ast

    from redactor import limits
    from redactor import settings as module

    lines = [
        "# Settings and limits",
        "",
        "Made from `redactor/settings.py` and `redactor/limits.py` by `make docs`.",
        "",
        "The environment (`REDACTOR_POLICY=strict`; two underscores nest, `REDACTOR_LIMITS__PAGES=500`) goes over",
        "the file `redactor.toml` in the working folder or the one that `REDACTOR_CONFIG` names; the command line goes",
        "over both.",
        "",
        "## Settings",
        "",
        *_fields(ast.parse(inspect.getsource(module.Settings)), module.Settings.model_fields),
        "",
        "## Limits",
        "",
        "What one document may cost; each stops an attack. In `redactor.toml` under `[limits]`.",
        "",
        *_fields(ast.parse(inspect.getsource(limits.Limits)), limits.Limits.__dataclass_fields__),
        "",
    ]
    return "\n".join(lines)


def _fields(tree: Any, fields: Any) -> list[str]:
    """A table of a class's fields: name, default, and the string that stands below each."""
    import ast

    rows = ["| name | default | meaning |", "|---|---|---|"]
    body = tree.body[0].body
    for at, node in enumerate(body):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id in fields:
            below = body[at + 1] if at + 1 < len(body) else None
            text = below.value.value if isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant) else ""
            default = fields[node.target.id].default
            shown = (
                f"{default:,}" if isinstance(default, int | float) and not isinstance(default, bool) else f"`{default}`"
            )
            rows.append(f"| `{node.target.id}` | {shown} | {' '.join(str(text).split())} |")
    return rows


def pages() -> dict[str, str]:
    """File name in docs/reference → content."""
    return {
        "cli.md": command_line(),
        "errors.md": errors(),
        "recognizers.md": recognizers(),
        "settings.md": settings(),
    }


if __name__ == "__main__":
    REFERENCE.mkdir(exist_ok=True)
    for name, content in pages().items():
        (REFERENCE / name).write_text(content, encoding="utf-8")
