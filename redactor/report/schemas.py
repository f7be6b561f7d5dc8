# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Writes the published JSON schemas: ``python -m redactor.report.schemas docs/reference/schemas``."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from redactor.report import plan_file, report

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

#: File name → the function that gives its schema.
SCHEMAS: Mapping[str, Callable[[], dict[str, Any]]] = {
    "plan.schema.json": plan_file.schema,
    "report.schema.json": report.schema,
}


def write_schemas(folder: Path) -> None:
    """Write every schema into a folder that exists. A test compares them with the published ones."""
    for name, schema in SCHEMAS.items():
        text = json.dumps(schema(), ensure_ascii=False, indent=1)
        (folder / name).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    write_schemas(Path(sys.argv[1]))
