# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The check before publication, for documents that anyone redacted with any tool.

>>> from redactor.check import RULES
>>> RULES["text-under-bar"].severity.value
'error'
"""

from __future__ import annotations

from redactor.check.check import Planner, check, check_file, worst
from redactor.check.junit import to_junit
from redactor.check.rules import RULES, Checked, CheckFinding, Rule, Severity, exit_code
from redactor.check.sarif import to_sarif
from redactor.check.show import HEADS, as_dict, rows, to_json

__all__ = [
    "HEADS",
    "RULES",
    "CheckFinding",
    "Checked",
    "Planner",
    "Rule",
    "Severity",
    "as_dict",
    "check",
    "check_file",
    "exit_code",
    "rows",
    "to_json",
    "to_junit",
    "to_sarif",
    "worst",
]
