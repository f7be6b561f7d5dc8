# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Arguments and options that several commands take, and what is made of them."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from redactor.errors import InputError

if TYPE_CHECKING:
    from redactor.settings import Settings
    from redactor.weighing.case_terms import CaseTerms


class Style(StrEnum):
    """How plain text is redacted."""

    BARS = "bars"
    PSEUDONYMS = "pseudonyms"
    PLACEHOLDERS = "placeholders"


Inputs = Annotated[list[Path], typer.Argument(metavar="IN...", help="Files or folders.", show_default=False)]
OneInput = Annotated[Path, typer.Argument(metavar="IN", help="The document.", show_default=False)]
Output = Annotated[Path, typer.Option("--output", "-o", metavar="OUT", help="Folder for the results.")]
PolicyName = Annotated[
    str | None, typer.Option("--policy", "-p", metavar="P", help="Built-in policy or TOML file. [default: woo]")
]
TextStyle = Annotated[
    Style | None, typer.Option("--format", help="How plain text is redacted; a PDF always gets boxes.")
]
TermsFile = Annotated[
    Path | None, typer.Option("--terms", metavar="FILE", help="The case's own word list (TOML): always and never.")
]
Workers = Annotated[int | None, typer.Option(min=0, help="Processes side by side. [default: one per core]")]
Timeout = Annotated[float | None, typer.Option(min=1, help="Seconds that one document may take.")]
Include = Annotated[list[str] | None, typer.Option(help="Take only files that fit this glob.")]
Exclude = Annotated[list[str] | None, typer.Option(help="Leave out files that fit this glob.")]
Signatures = Annotated[
    bool | None,
    typer.Option(
        "--signatures/--no-signatures",
        help="Burn handwriting found where people sign. [default: as the settings say, on]",
    ),
]
Justify = Annotated[bool, typer.Option("--onderbouwing", help="Write the officer's page (HTML) beside each report.")]
Queue = Annotated[
    str | None,
    typer.Option(
        metavar="URL",
        envvar="REDACTOR_QUEUE",
        show_envvar=True,
        help="A PostgreSQL (postgresql://user@host/database) that hands documents to workers on any machine. "
        "A password belongs in the environment (PGPASSWORD, PGPASSFILE).",
    ),
]
QueueKey = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        envvar="REDACTOR_QUEUE_KEY_FILE",
        show_envvar=True,
        help="32 random bytes, the same on every machine: seals what the queue must know of names.",
    ),
]
AsDossier = Annotated[
    bool, typer.Option("--dossier", help="One dossier: a person is the same person in all documents (two passes).")
]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line instead of a table.")]


def settings(*, timeout: float | None = None, **given: object) -> Settings:
    """Settings of files and environment with what the command line gives on top. Raises ConfigError."""
    from redactor.settings import load

    made = load(**given)
    if timeout is not None:
        made.limits["seconds"] = timeout
    return made


def terms(path: Path | None) -> CaseTerms | None:
    """The case's word list at a path, if one is given. Raises ConfigError."""
    from redactor.weighing.case_terms import load

    return load(path) if path else None


def read(path: Path, what: str) -> bytes:
    """The bytes of a file that the command line names; ``what`` says in an error what it is. Raises InputError."""
    try:
        return path.read_bytes()
    except OSError as problem:
        raise InputError(f"the {what} can't be read ({type(problem).__name__})", "Check the path.") from None
