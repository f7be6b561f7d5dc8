# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Results of `redactor apply` that take the place of what a batch made of the same documents.

A result is known by the report beside it: that names the SHA-256 of the input that it was made of, and of the result as
it was proved.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from redactor.errors import InputError
from redactor.run.job import BESIDE, SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from redactor.report.inventory import Row

#: Bytes; a report of ten thousand findings has ten million.
MOST = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A result that an officer had a hand in."""

    path: Path
    digest: str
    """SHA-256 of the result as it was proved, hexadecimal"""
    row: Row


def results(folder: Path) -> Mapping[str, Reviewed]:
    """SHA-256 of the input → its result in ``folder``, or below it.

    Left out are results with a part that nobody could read, unless the officer let it pass with a reason.

    Raises :class:`InputError` for a report that is not ours, a result that is gone or not as it was proved, and for two
    results of one document.
    """
    from pydantic import ValidationError

    from redactor.report.report import Report, row

    found: dict[str, Reviewed] = {}
    for beside in sorted(folder.rglob(f"*{BESIDE[0]}")):
        try:
            with beside.open("rb") as file:
                report = Report.model_validate_json(file.read(MOST))
        except (ValidationError, OSError):
            raise InputError(
                "a report among the reviewed results can't be read",
                "Give the folder of `redactor apply -o`.",
            ) from None
        if report.status == "not_assessed" and all(one.what != "not_assessed" for one in report.overrides):
            continue
        if report.input.sha256 in found:
            raise InputError("there are two reviewed results of one document", "Keep the one that is to be published.")
        path = beside.with_name(beside.name.removesuffix(BESIDE[0]) + SUFFIXES[report.output.media_type])
        found[report.input.sha256] = Reviewed(path, report.output.sha256, row(report, id="", title=""))
        read(found[report.input.sha256])
    return found


def read(result: Reviewed) -> bytes:
    """Its bytes. Raises :class:`InputError` when they are gone or not those that were proved."""
    try:
        data = result.path.read_bytes()
    except OSError:
        data = b""
    if hashlib.sha256(data).hexdigest() != result.digest:
        raise InputError("a reviewed result is not as it was proved", "Apply its plan again.")
    return data
