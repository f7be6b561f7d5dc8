# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A policy and an explanation as text, for the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.weighing.policy import Explanation, Policy
    from redactor.weighing.rules import Rule


def described(policy: Policy) -> Iterator[str]:
    """The policy with all that it inherits: settings, switches, then the rules in the order of trying."""
    yield f"{policy.name} {policy.version}"
    yield policy.title
    yield ""
    for name, value in policy.settings.model_dump(mode="json").items():
        yield f"setting {name} = {value}"
    yield ""
    for number, rule in enumerate(policy.rules, start=1):
        yield f"{number:3}. {rule.id}: {outcome(rule)}"
        for condition in conditions(rule):
            yield f"       if {condition}"
        if rule.basis:
            yield f"       basis: {rule.basis}"
        yield f"       from: {rule.origin}"
    yield "   . no-rule: review 5.1.2.e (what no rule knows)"


def outcome(rule: Rule) -> str:
    """``redact 5.1.2.e (local_part; switch personal_mailbox)``."""
    parts = [
        *([rule.part] if rule.part else []),
        *([f"the last {rule.last_digits} digits"] if rule.last_digits else []),
        *([f"all but the last {rule.keep_last_digits} digits"] if rule.keep_last_digits else []),
        *([f"switch {rule.switch}"] if rule.switch else []),
    ]
    ground = f" {rule.ground}" if rule.ground and rule.action.value != "keep" else ""
    return f"{rule.action.value}{ground}" + (f" ({'; '.join(parts)})" if parts else "")


def conditions(rule: Rule) -> Iterator[str]:
    """The conditions of a rule, each in words."""
    lists = {
        "entity is": sorted(rule.entity),
        "role is": sorted(rule.role),
        "evidence has": rule.evidence,
        "evidence has not": rule.without_evidence,
        "role evidence has": rule.role_evidence,
        "label is": sorted(rule.label),
        "domain is": rule.domain,
    }
    for words, values in lists.items():
        if values:
            yield f"{words} {' or '.join(values)}"
    if rule.min_score is not None:
        yield f"score is at least {rule.min_score}"
    if rule.below_score is not None:
        yield f"score is below {rule.below_score}"
    if rule.own_domain is not None:
        yield (
            "it bears the name of its own domain" if rule.own_domain else "it does not bear the name of its own domain"
        )
    if rule.tied is not None:
        yield "it belongs to a person" if rule.tied else "it belongs to no person"


def explained(explanation: Explanation) -> Iterator[str]:
    """Which rule fired, why the ones before it did not, and which were not reached."""
    rule, decision = explanation.rule, explanation.decision
    yield f"{rule.id} ({rule.origin}): {outcome(rule)}"
    for condition in conditions(rule):
        yield f"  because {condition}"
    if rule.basis:
        yield f"  basis: {rule.basis}"
    if decision.flags:
        yield f"  flags: {', '.join(decision.flags)}"
    yield f"  {decision.motivation}"
    yield "passed over, in order:"
    others = []
    for name, reason in explanation.passed_over:
        if reason.startswith("entity is "):
            others.append(name)
        else:
            yield f"  {name}: {reason}"
    if others:
        yield f"  {', '.join(others)}: for other entity types"
    if explanation.not_reached:
        yield f"not reached: {len(explanation.not_reached)} rules after it"
