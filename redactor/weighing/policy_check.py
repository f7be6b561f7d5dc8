# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a policy must be before it may decide anything: names that exist, and lines that no body can cross."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from redactor.model import Action
from redactor.weighing.grounds import grounds, parse_cell, suggest
from redactor.weighing.motivation import FIELDS, LETTER_FIELDS, template_fields
from redactor.weighing.policy_file import did_you_mean
from redactor.weighing.vocabulary import ABSOLUTE_GROUND, ALWAYS_REDACTED, ENTITY_TYPES, FLAGS, NAMES, NEVER_KEPT, ROLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from redactor.weighing.policy_file import Problem, RuleModel, Source


class Placed(NamedTuple):
    """A rule and where it stands."""

    rule: RuleModel
    source: Source
    place: int

    def problem(self, key: str, text: str, value: object = None) -> Problem:
        """A mistake at a key of this rule."""
        return self.source.problem(("rules", self.place, key), f"rule {self.rule.id!r}: {text}", value)


class Merged(NamedTuple):
    """A policy with all that it extends."""

    rules: tuple[Placed, ...]
    switches: Mapping[str, Action]
    motivations: Mapping[str, str]
    letter: Mapping[str, str]
    entities: Mapping[str, str]
    names_in_scope: bool


def problems(chain: Sequence[Source], merged: Merged) -> tuple[Problem, ...]:
    """Every mistake, in order of file and line; the sources' own mistakes first."""
    found = [one for source in chain for one in source.problems]
    found += _tables(chain)
    found += _texts(chain, merged)
    seen: dict[tuple[str, str], Placed] = {}
    for placed in merged.rules:
        found += _names(placed, merged)
        found += _outcome(placed, merged)
        found += _lines_not_to_cross(placed, merged, chain)
        key = (placed.source.file, placed.rule.id)
        if key in seen:
            found.append(placed.problem("id", "this id stands twice in the file"))
        seen[key] = placed
    return tuple(sorted(dict.fromkeys(found), key=lambda one: (one.file, one.line)))


def _tables(chain: Sequence[Source]) -> Iterator[Problem]:
    for place, source in enumerate(chain):
        above = {name for other in chain[place + 1 :] for name in other.model.switches}
        used = {rule.switch for one in chain for rule in one.model.rules}  # a child may have replaced the rule
        for name in source.model.switches:
            if name not in above and name not in used:
                hint = did_you_mean(name, above | {one for one in used if one})
                yield source.problem(("switches", name), f"no rule uses the switch {name!r}{hint}")
        for table, texts, allowed in (
            ("motivations", source.model.motivations, FIELDS),
            ("letter", source.model.letter, LETTER_FIELDS),
        ):
            for name, text in texts.items():
                for mistake in _template(text, allowed):
                    yield source.problem((table, name), f"{table}.{name}: {mistake}")
        for name in source.model.entities:
            if name in ENTITY_TYPES or not name.isupper():
                yield source.problem(("entities", name), f"entity {name!r} must be new and in capitals")


#: Texts that must be somewhere in the chain.
_NEEDED = {
    "motivations": ("redact", "keep", "review"),
    "letter": ("opening", "opening_dossier", "other", "kept", "five_year", "review"),
}


def _texts(chain: Sequence[Source], merged: Merged) -> Iterator[Problem]:
    for table, texts in (("motivations", merged.motivations), ("letter", merged.letter)):
        missing = [name for name in _NEEDED[table] if name not in texts]
        if missing:
            text = f'[{table}] lacks {", ".join(missing)}; take them over with extends = "woo"'
            yield chain[0].problem((table,), text)


def _template(text: str, allowed: frozenset[str]) -> Iterator[str]:
    try:
        fields = template_fields(text)
    except ValueError as error:
        yield f"the braces don't fit: {error}"
        return
    for field in sorted(fields - allowed):
        yield f"unknown placeholder {{{field}}}{did_you_mean(field, allowed)}; known: {', '.join(sorted(allowed))}"


def _names(placed: Placed, merged: Merged) -> Iterator[Problem]:
    rule = placed.rule
    known: Iterable[tuple[str, Iterable[str], Iterable[str]]] = (
        ("entity", rule.entity, [*ENTITY_TYPES, *merged.entities]),
        ("role", rule.role, ROLES),
        ("flags", rule.flags, FLAGS),
        ("switch", [rule.switch] if rule.switch else [], merged.switches),
        ("motivation", [rule.motivation] if rule.motivation else [], _families(merged.motivations)),
    )
    for key, used, names in known:
        for word in used:
            if word not in names:
                meant = did_you_mean(word, names) or (f"; known: {', '.join(names)}" if key == "role" else "")
                yield placed.problem(key, f"unknown {key} {word!r}{meant}", word)
    if rule.ground is not None:
        found, unknown = parse_cell(rule.ground)
        for word in unknown or ([] if found else [rule.ground]):
            near = suggest(word)
            hint = f" (did you mean {near!r}?)" if near else f"; known: {', '.join(grounds())}"
            yield placed.problem("ground", f"unknown ground {word!r}{hint}", rule.ground)
        for one in found:
            if not one.automatic:
                text = f"ground {one.code} is never applied by a rule, only by an officer"
                yield placed.problem("ground", text, rule.ground)


def _families(motivations: Iterable[str]) -> list[str]:
    """The names that a rule may use: what stands before ``_redact``, ``_keep`` or ``_review``."""
    parts = [name.rpartition("_") for name in motivations]
    return sorted({head for head, _, tail in parts if head and tail in set(Action)})


def action_of(rule: RuleModel, switches: Mapping[str, Action]) -> Action | None:
    """The action of a rule, through its switch when it has one."""
    return switches.get(rule.switch) if rule.switch else rule.action


def _outcome(placed: Placed, merged: Merged) -> Iterator[Problem]:
    rule = placed.rule
    if (rule.action is None) == (rule.switch is None):
        yield placed.problem("action", "give either 'action' or 'switch'")
    if sum(one is not None for one in (rule.part, rule.last_digits, rule.keep_last_digits)) > 1:
        yield placed.problem("part", "give one of 'part', 'last_digits' and 'keep_last_digits'")
    if rule.ground is None and action_of(rule, merged.switches) in (Action.REDACT, Action.REVIEW):
        yield placed.problem("id", "what is withheld needs a 'ground'")
    if rule.min_score is not None and rule.below_score is not None and rule.min_score >= rule.below_score:
        yield placed.problem("min_score", "'min_score' is not below 'below_score': the rule can't fire")


def _lines_not_to_cross(placed: Placed, merged: Merged, chain: Sequence[Source]) -> Iterator[Problem]:
    rule, action = placed.rule, action_of(placed.rule, merged.switches)
    entities = set(rule.entity) or set(ENTITY_TYPES)
    for name in sorted(entities & ALWAYS_REDACTED):
        if action not in (Action.REDACT, None) and not (action is Action.REVIEW and not rule.entity):
            yield _at_action(placed, chain, f"{name} is always redacted; this can't be switched off")
    for name in sorted(entities & (NEVER_KEPT - ALWAYS_REDACTED)):
        if action is Action.KEEP:
            text = f"{name} can't be kept by a rule (Woo 5.1.1.e); an officer can, with a reason"
            yield _at_action(placed, chain, text)
    for name in sorted(set(rule.entity) & set(ABSOLUTE_GROUND)):
        codes = [one.code for one in parse_cell(rule.ground or "")[0]]
        if rule.ground is not None and ABSOLUTE_GROUND[name] not in codes:
            yield placed.problem("ground", f"the ground of {name} is {ABSOLUTE_GROUND[name]}", rule.ground)
        if rule.part or rule.last_digits or rule.keep_last_digits:
            yield placed.problem("part", f"{name} goes as a whole")
    names_kept = action is Action.KEEP and entities & NAMES and merged.names_in_scope
    if names_kept and (not rule.role or "unknown" in rule.role):
        text = "a name is kept for the role of its bearer: name 'role' (and not 'unknown')"
        yield _at_action(placed, chain, text)


def _at_action(placed: Placed, chain: Sequence[Source], text: str) -> Problem:
    """A mistake where the action comes from: the file that set the switch, which need not be that of the rule."""
    name = placed.rule.switch
    if name is None:
        return placed.problem("action", text)
    source = next((one for one in chain if name in one.model.switches), placed.source)
    return source.problem(("switches", name), f"switch {name!r} of rule {placed.rule.id!r}: {text}")
