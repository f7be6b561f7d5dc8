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

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Inconsistency:
    """A name (by keyed hash) that stays in some documents and goes in others."""

    key: str
    outcomes: Mapping[str, tuple[Action, ...]]
    """document → what happens to the name there"""
    namesakes: bool = False
    """the documents tell two people of this name apart, so both outcomes may be right"""


def inconsistencies(documents: Iterable[tuple[str, Sequence[Sequence[str]]]]) -> tuple[Inconsistency, ...]:
    """Names with different outcomes. ``documents`` are (label, people of :class:`redactor.report.inventory.Row`).

    Memory grows with the people, not with the documents.
    """
    outcomes: dict[str, dict[str, set[Action]]] = {}
    persons: dict[str, set[str]] = {}
    for label, people in documents:
        for name, key, actions in people:
            outcomes.setdefault(name, {}).setdefault(label, set()).update(Action(one) for one in actions.split())
            persons.setdefault(name, set()).add(key)
    return tuple(
        Inconsistency(name, {label: tuple(sorted(told)) for label, told in found.items()}, len(persons[name]) > 1)
        for name, found in outcomes.items()
        if len({action is Action.KEEP for told in found.values() for action in told}) > 1
    )
