# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The papers of a dossier that go with the decision: the motivation for the letter, and names that differ.

Both are made from the rows of the inventory, a document at a time: no result and no report is opened for them.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from redactor.report.differences import differences_xlsx
from redactor.report.letter import letter_docx
from redactor.weighing.dossier import Inconsistency, inconsistencies
from redactor.weighing.motivation import letter_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from redactor.report.inventory import Row

MOTIVATION, DIFFERENCES = "motivation.docx", "differences.xlsx"
TITLE = "Motivering van het onleesbaar maken"


def motivation(rows: Iterable[Row], letter: Mapping[str, str]) -> bytes:
    """The motivation of a dossier as a .docx. ``letter`` holds the texts of the policy."""
    counts: Counter[str] = Counter()

    def counted() -> Iterable[Row]:
        for row in rows:
            counts.update(row.by_ground)
            yield row

    text = letter_of(counted(), letter)
    return letter_docx(text, title=TITLE, by_ground=counts)


def differing(rows: Iterable[tuple[str, Row]]) -> tuple[Inconsistency, ...]:
    """Names that stay in some documents of a dossier and go in others. ``rows`` by where the result lies."""
    return inconsistencies((where, row.people) for where, row in rows)


def as_fields(one: Inconsistency) -> dict[str, Any]:
    """One of them for ``summary.json``; no name and no key."""
    documents = {where: sorted(action.value for action in actions) for where, actions in sorted(one.outcomes.items())}
    return {"documents": documents, "namesakes": one.namesakes}


def differences(found: Iterable[Inconsistency]) -> bytes:
    """The officer's list of them as an .xlsx."""
    return differences_xlsx([(one.outcomes, one.namesakes) for one in found])
