# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Checks as rows of a table and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from redactor.check.rules import RULES, Checked, CheckFinding

HEADS = ("document", "ernst", "regel", "pagina", "plek", "aantal", "wat")
_DUTCH = {"error": "fout", "warning": "let op", "note": "ter info"}


def rows(documents: Iterable[Checked]) -> list[tuple[str, ...]]:
    """One row a finding; a clean document and an unreadable one have a row too."""
    found: list[tuple[str, ...]] = []
    for one in documents:
        if one.error:
            found.append((one.name, "onleesbaar", one.error, "-", "-", "-", one.error_message))
        elif not one.findings:
            found.append((one.name, "schoon", "-", "-", "-", "-", "-"))
        found += [_row(one.name, finding) for finding in one.findings]
    return found


def _row(name: str, one: CheckFinding) -> tuple[str, ...]:
    place = ", ".join(f"{side:.0f}" for side in one.box) if one.box else "-"
    what = f"{one.dutch} ({one.detail})" if one.detail else one.dutch
    return name, _DUTCH[one.severity], one.rule, str(one.page or "-"), place, str(one.count), what


def as_dict(document: Checked) -> dict[str, Any]:
    """One document for ``--json``; never a value of the document."""
    return {
        "document": document.name,
        "sha256": document.sha256,
        "exit_code": document.exit_code,
        "error": document.error or None,
        "message": document.error_message or None,
        "findings": [
            {
                "rule": one.rule,
                "severity": one.severity.value,
                "page": one.page,
                "box": [round(side, 1) for side in one.box] if one.box else None,
                "count": one.count,
                "detail": one.detail or None,
                "title": one.title,
                "help": RULES[one.rule].help,
            }
            for one in document.findings
        ],
    }


def to_json(documents: Iterable[Checked]) -> str:
    """All documents as a JSON array."""
    return json.dumps([as_dict(one) for one in documents], ensure_ascii=False, indent=2)
