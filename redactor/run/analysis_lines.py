# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What ``redactor analyse`` prints: a stable interface (docs/reference/analyse.md) that others can score."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from redactor.model import Document, Plan


#: Columns of the table.
HEADS = ("page", "span", "type", "score", "decision", "ground", "rule", "person")


def line(name: str, document: Document, plan: Plan, *, with_text: bool) -> dict[str, Any]:
    """One document as a JSON object; ``start`` and ``end`` count the characters of that page's text."""
    decisions = plan.decision_of()
    pages = []
    for page in document.pages:
        found = []
        for finding in plan.findings:
            if finding.page == page.number:
                decision = decisions[finding.id]
                found.append(
                    {
                        "id": finding.id,
                        "start": finding.start,
                        "end": finding.end,
                        "entity_type": finding.entity_type,
                        "score": round(finding.score, 3),
                        "decision": decision.action.value,
                        "ground": decision.ground,
                        "rule": decision.rule,
                        "person": finding.person,
                        "recognizer": finding.recognizer,
                        "evidence": list(finding.evidence),
                        "parts": [list(part) for part in decision.parts],
                        "flags": list(decision.flags),
                    }
                )
        fields: dict[str, Any] = {"number": page.number}
        if with_text:
            fields["text"] = page.text
        fields["findings"] = found
        if page.not_assessed:
            fields["not_assessed"] = list(page.not_assessed)
        pages.append(fields)
    persons = [
        {"id": person.id, "role": person.role, "evidence": list(person.role_evidence), "ties": list(person.ties)}
        for person in plan.persons
    ]
    return {
        "document": name,
        "policy": plan.policy,
        "dated": plan.dated.isoformat() if plan.dated else None,
        "pages": pages,
        "persons": persons,
    }


def rows(plan: Plan) -> list[tuple[object, ...]]:
    """One row a finding, without its text."""
    decisions = plan.decision_of()
    return [
        (
            finding.page,
            f"{finding.start}-{finding.end}",
            finding.entity_type,
            f"{finding.score:.2f}",
            decisions[finding.id].action.value,
            decisions[finding.id].ground or "-",
            decisions[finding.id].rule,
            finding.person or "-",
        )
        for finding in plan.findings
    ]
