# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The check on published documents: every finding there was looked at by hand, and there may be no other."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from redactor import pipeline
from redactor.check import check
from redactor.model import Document, Plan
from redactor.settings import Settings

#: start of the file name → (rule, page, detail) → how often. The people are authors and researchers, who are named in
#: the documents; the pictures hold a letterhead, a logo and two scanned pages; one word of a figure is drawn.
EXPECTED: dict[str, dict[tuple[str, int | None, str], int]] = {
    "2025-06-04": {
        ("not-assessed", 1, "picture"): 1,
        ("personal-data", 1, "PERSON"): 1,
        ("personal-data-review", 1, "PERSON"): 1,
    },
    "Bijlage_D": {},
    "besluitenlijst": {("not-assessed", 1, "picture"): 1},
    "blg-": {("not-assessed", 1, "scan_without_text"): 1, ("not-assessed", 2, "scan_without_text"): 1},
    "dk-restapi": {
        ("not-assessed", 4, "drawn_words"): 1,
        ("personal-data", 1, "PERSON"): 2,
        ("personal-data", 14, "PERSON"): 14,
    },
    "16101": {("hidden-personal-data", None, "metadata:PERSON"): 1},
    "16103": {("hidden-personal-data", None, "metadata:PERSON"): 1},
    "fiche-5": {
        ("hidden-personal-data", None, "metadata:PERSON"): 1,
        ("marking-mentioned", None, "metadata:MARKING"): 1,
    },
    "000_": {("marking-mentioned", 1, "MARKING"): 1},
    "001_": {("marking-mentioned", 1, "MARKING"): 1},
    "002_": {},
    "003_": {},
    "004_": {},
}


def _planner(document: Document) -> Plan:
    settings = Settings()
    return pipeline.make_plan(document, settings.policy, settings=settings)


@pytest.mark.shared
@pytest.mark.parametrize("start", EXPECTED)
def test_published_documents_give_what_is_there_and_nothing_else(shared: Path, start: str) -> None:
    (path,) = (one for folder in ("documents", "seeds") for one in (shared / folder).glob(f"{start}*"))
    found = check(path, _planner).findings
    assert Counter((one.rule, one.page, one.detail) for one in found) == EXPECTED[start]
