# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""One person, one outcome through a whole dossier: who is readable in one document and black in another.

Which of the two is right only an officer knows (a minister whose title one document leaves out, or a namesake), so
nothing is changed here; the summary of a run names the documents.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from redactor.model import Action
from redactor.weighing.vocabulary import NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from redactor.model import Plan


@dataclass(frozen=True, slots=True)
class Inconsistency:
    """A person (by keyed hash) whose name stays in some documents and goes in others."""

    key: str
    outcomes: Mapping[str, tuple[Action, ...]]
    """document → what happens to the name there"""


def inconsistencies(plans: Mapping[str, Plan]) -> tuple[Inconsistency, ...]:
    """Persons with different outcomes. ``plans`` by a label of the document; persons without a key are left out."""
    found: dict[str, dict[str, set[Action]]] = {}
    for label, plan in plans.items():
        keys = {one.id: one.key for one in plan.persons if one.key}
        decisions = plan.decision_of()
        for finding in plan.findings:
            key = keys.get(finding.person) if finding.person is not None else None
            if key and finding.entity_type in NAMES and finding.id in decisions:
                found.setdefault(key, {}).setdefault(label, set()).add(decisions[finding.id].action)
    return tuple(
        Inconsistency(key, {label: tuple(sorted(actions)) for label, actions in outcomes.items()})
        for key, outcomes in found.items()
        if len({action is Action.KEEP for actions in outcomes.values() for action in actions}) > 1
    )
