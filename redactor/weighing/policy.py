# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A policy: an ordered list of rules that says of each finding what the law says of it.

The first rule that fires decides. What no rule knows is under review, and what is under review is redacted until an
officer answers. The standard's line is a file (``woo``); a body's own line is a file that extends it: its rules come
first, a rule with the same id takes the place of the old one, its switches and texts go over the old ones.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from redactor.errors import PolicyError
from redactor.model import Action, Decision
from redactor.weighing.describe import described
from redactor.weighing.grounds import older_than_five_years, parse_cell
from redactor.weighing.motivation import sentence
from redactor.weighing.parts import parts_of
from redactor.weighing.policy_check import Merged, Placed, action_of, problems
from redactor.weighing.policy_file import SHIPPED, SettingsModel, read_chain
from redactor.weighing.rules import Context, Rule, why_not
from redactor.weighing.vocabulary import ABSOLUTE_GROUND, ALWAYS_REDACTED, FLAGS, NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from redactor.model import Finding, Person
    from redactor.weighing.policy_file import Problem, Source

#: Decides what no rule of the policy knows.
NO_RULE = Rule(id="no-rule", action=Action.REVIEW, ground="5.1.2.e", motivation="no_rule", origin="built in")


def _fallback(entity_type: str) -> Rule:
    """No rule: review, but what is always redacted is so in a policy that forgets it too."""
    if entity_type not in ALWAYS_REDACTED:
        return NO_RULE
    return replace(NO_RULE, action=Action.REDACT, ground=ABSOLUTE_GROUND.get(entity_type, NO_RULE.ground))


_STRICTNESS = {Action.KEEP: 0, Action.REVIEW: 1, Action.REDACT: 2}


@dataclass(frozen=True, slots=True)
class Explanation:
    """Which rule fired and why the ones before it did not. Holds no document text."""

    decision: Decision
    rule: Rule
    passed_over: tuple[tuple[str, str], ...]
    """(rule id, reason) in the order in which they were tried"""
    not_reached: tuple[str, ...]
    """ids of the rules after it"""


@dataclass(frozen=True, slots=True)
class Policy:
    """A checked policy. Make one with :meth:`load`."""

    name: str
    number: str
    """semantic version as the file states it"""
    title: str
    rules: tuple[Rule, ...]
    settings: SettingsModel
    switches: Mapping[str, Action]
    motivations: Mapping[str, str]
    letter: Mapping[str, str]
    entities: Mapping[str, str]
    fingerprint: str
    """first eight hexadecimal digits of the SHA-256 of all that decides: an edit without a new version shows"""

    @property
    def version(self) -> str:
        """What a plan and a report state: ``1.0.0+3f2a9c1b``."""
        return f"{self.number}+{self.fingerprint}"

    @property
    def style(self) -> str:
        """How text files are written: ``bars``, ``pseudonyms`` or ``placeholders``."""
        return self.settings.style

    @classmethod
    def load(cls, name_or_path: str | Path = "woo") -> Policy:
        """A shipped policy by name, or a file. Raises PolicyError with every mistake, a line each."""
        if isinstance(name_or_path, str) and name_or_path in SHIPPED:
            return _shipped(name_or_path)
        return _load(name_or_path)

    def describe(self) -> str:
        """The whole policy with all that it inherits, rule by rule in the order in which they are tried."""
        return "\n".join(described(self))

    def decide(self, finding: Finding, context: Context) -> Decision:
        """What becomes of one finding. Never raises for a finding: what is unknown goes to review."""
        return self._decided(self._candidates(finding.entity_type), finding, context)

    def _decided(self, rules: Iterable[Rule], finding: Finding, context: Context) -> Decision:
        for rule in rules:
            if why_not(rule, finding, context, names_in_scope=self.settings.names_in_scope) is None:
                return self._decision(rule, finding, context)
        return self._decision(_fallback(finding.entity_type), finding, context)

    def explain(self, finding: Finding, context: Context) -> Explanation:
        """The same decision, with the reason why each rule before it did not fire."""
        passed: list[tuple[str, str]] = []
        for index, rule in enumerate(self.rules):
            reason = why_not(rule, finding, context, names_in_scope=self.settings.names_in_scope)
            if reason is None:
                rest = tuple(one.id for one in self.rules[index + 1 :])
                return Explanation(self._decision(rule, finding, context), rule, tuple(passed), rest)
            passed.append((rule.id, reason))
        last = _fallback(finding.entity_type)
        return Explanation(self._decision(last, finding, context), last, tuple(passed), ())

    def weigh(
        self,
        findings: Sequence[Finding],
        persons: Sequence[Person],
        text_of: Callable[[Finding], str],
        *,
        dated: date | None = None,
        today: date | None = None,
    ) -> tuple[Decision, ...]:
        """All decisions on one document. One person has one outcome: the strictest that any mention of the name got.

        ``text_of`` gives the characters of a finding; ``today`` is the day of the decision (None: the day of the call).
        """
        today = today or datetime.now(tz=UTC).date()
        by_id = {person.id: person for person in persons}
        names: dict[int, str] = {}
        for finding in findings:
            if finding.person is not None and finding.entity_type in NAMES:
                names[finding.person] = max(names.get(finding.person, ""), text_of(finding), key=len)
        rules = {kind: self._candidates(kind) for kind in {finding.entity_type for finding in findings}}
        decided = []
        for finding in findings:
            person = by_id.get(finding.person) if finding.person is not None else None
            name = names.get(finding.person, "") if finding.person is not None else ""
            context = Context(text=text_of(finding), person=person, name=name, dated=dated, today=today)
            decided.append(self._decided(rules[finding.entity_type], finding, context))
        return consistent(findings, decided)

    def _candidates(self, entity_type: str) -> tuple[Rule, ...]:
        return tuple(rule for rule in self.rules if not rule.entity or entity_type in rule.entity)

    def _decision(self, rule: Rule, finding: Finding, context: Context) -> Decision:
        withheld = rule.action is not Action.KEEP
        ground = rule.ground if withheld else None
        flags = [*rule.flags, *(code for code in _codes(finding, context) if code in FLAGS)]
        if finding.score < self.settings.low_score:
            flags.append("low_score")
        aged = (
            withheld
            and self.settings.five_year_rule
            and older_than_five_years(context.dated, context.today)
            and any(one.five_year_rule for one in parse_cell(ground or "")[0])
        )
        if aged:
            flags.append("five_year")
        template = self.motivations.get(f"{rule.motivation}_{rule.action}") or self.motivations[rule.action.value]
        # A rule that does not look at the role says nothing of it: the role may be the very thing that is in doubt.
        role = context.person.role if rule.role and context.person else "unknown"
        evidence = finding.evidence + (context.person.role_evidence if rule.role and context.person else ())
        text = sentence(template, finding.entity_type, role=role, evidence=evidence, ground=ground, own=self.entities)
        return Decision(
            finding=finding.id,
            action=rule.action,
            rule=rule.id,
            ground=ground,
            motivation=text,
            parts=parts_of(rule, finding, context) if withheld else (),
            flags=tuple(dict.fromkeys(flags)),
        )


def _codes(finding: Finding, context: Context) -> tuple[str, ...]:
    person = context.person
    return finding.evidence + ((person.role_evidence + person.ties) if person else ())


def consistent(findings: Sequence[Finding], decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """The same decisions, with one outcome for all mentions of one person's name: the strictest.

    A name that is readable in one place and black in another is a leak and a mistake in the decision at once.
    """
    of = {one.id: one for one in findings}
    strictest: dict[int, Decision] = {}
    for decision in decisions:
        person = of[decision.finding].person
        if person is None or of[decision.finding].entity_type not in NAMES:
            continue
        if person not in strictest or _STRICTNESS[decision.action] > _STRICTNESS[strictest[person].action]:
            strictest[person] = decision
    result = []
    for decision in decisions:
        finding = of[decision.finding]
        leader = strictest.get(finding.person) if finding.person is not None else None
        if leader and finding.entity_type in NAMES and leader.action is not decision.action:
            flags = tuple(dict.fromkeys((*leader.flags, *decision.flags, "consistency")))
            result.append(replace(leader, finding=decision.finding, parts=(), flags=flags))
        else:
            result.append(decision)
    return tuple(result)


@cache
def _shipped(name: str) -> Policy:
    return _load(name)


def _load(name_or_path: str | Path) -> Policy:
    policy, mistakes = _assemble(read_chain(name_or_path))
    if mistakes:
        count = f"{len(mistakes)} mistake{'s' if len(mistakes) > 1 else ''} in the policy"
        raise PolicyError("\n".join([count + ":", *map(str, mistakes)]))
    return policy


def builtin_names() -> tuple[str, ...]:
    """The policies that ship; the first is the default."""
    return SHIPPED


def check(name_or_path: str | Path) -> tuple[Problem, ...]:
    """Every mistake in a policy file; empty when it is right. Raises PolicyError when it can't be read at all."""
    return _assemble(read_chain(name_or_path))[1]


def _assemble(chain: tuple[Source, ...]) -> tuple[Policy, tuple[Problem, ...]]:
    child = chain[0].model
    settings = _settings(chain)
    merged = Merged(
        rules=_merge_rules(chain),
        switches=MappingProxyType({k: v for source in reversed(chain) for k, v in source.model.switches.items()}),
        motivations=MappingProxyType(_texts(chain, "motivations")),
        letter=MappingProxyType(_texts(chain, "letter")),
        entities=MappingProxyType({k: v for source in reversed(chain) for k, v in source.model.entities.items()}),
        names_in_scope=settings.names_in_scope,
    )
    mistakes = problems(chain, merged)
    rules = tuple(_rule(placed, merged.switches) for placed in merged.rules)
    policy = Policy(
        name=child.name,
        number=child.version,
        title=child.title,
        rules=rules,
        settings=settings,
        switches=merged.switches,
        motivations=merged.motivations,
        letter=merged.letter,
        entities=merged.entities,
        fingerprint=_fingerprint(rules, settings, merged),
    )
    return policy, mistakes


def _settings(chain: Sequence[Source]) -> SettingsModel:
    values: dict[str, object] = {}
    for source in reversed(chain):
        values |= source.model.settings.model_dump(exclude_unset=True)
    return SettingsModel.model_validate(values)


def _texts(chain: Sequence[Source], table: str) -> dict[str, str]:
    return {key: text for source in reversed(chain) for key, text in getattr(source.model, table).items()}


def _merge_rules(chain: Sequence[Source]) -> tuple[Placed, ...]:
    merged: list[Placed] = []
    for source in reversed(chain):
        own = [Placed(rule, source, index) for rule, index in zip(source.model.rules, source.rule_places, strict=True)]
        by_id = {placed.rule.id: place for place, placed in enumerate(merged)}
        new = []
        for placed in own:
            if placed.rule.id in by_id and merged[by_id[placed.rule.id]].source is not source:
                merged[by_id[placed.rule.id]] = placed
            else:
                new.append(placed)
        merged = new + merged
    return tuple(merged)


def _rule(placed: Placed, switches: Mapping[str, Action]) -> Rule:
    model = placed.rule
    line = placed.source.lines.of(("rules", placed.place))
    found, unknown = parse_cell(model.ground or "")
    return Rule(
        id=model.id,
        action=action_of(model, switches) or Action.REVIEW,
        basis=model.basis,
        entity=frozenset(model.entity),
        role=frozenset(model.role),
        evidence=model.evidence,
        without_evidence=model.without_evidence,
        role_evidence=model.role_evidence,
        label=frozenset(model.label),
        domain=tuple(one.lower() for one in model.domain),
        min_score=model.min_score,
        below_score=model.below_score,
        tied=model.tied,
        own_domain=model.own_domain,
        switch=model.switch,
        ground="; ".join([*(one.code for one in found), *unknown]) or None,
        part=model.part,
        last_digits=model.last_digits,
        keep_last_digits=model.keep_last_digits,
        motivation=model.motivation,
        flags=model.flags,
        origin=f"{placed.source.file}:{line}",
    )


def _fingerprint(rules: Sequence[Rule], settings: SettingsModel, merged: Merged) -> str:
    rows = [
        [str(sorted(value) if isinstance(value, frozenset) else value) for value in _fields(rule)] for rule in rules
    ]
    all_of_it = [rows, settings.model_dump(mode="json"), dict(merged.motivations), dict(merged.letter)]
    return hashlib.sha256(json.dumps(all_of_it, sort_keys=True).encode()).hexdigest()[:8]


def _fields(rule: Rule) -> list[object]:
    return [getattr(rule, name) for name in Rule.__slots__ if name != "origin"]
