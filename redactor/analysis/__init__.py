# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Facts about a document: what stands where, who is who and in which role. No law in it."""

from __future__ import annotations

from redactor.analysis.analyse import Analysis, analyse
from redactor.analysis.people.memory import Memory

__all__ = ["Analysis", "Memory", "analyse"]
