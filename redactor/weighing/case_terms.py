# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The case's own word list: what always goes and what never goes in one dossier, whatever the policy says.

A TOML file with tables ``[[always]]`` (``text``, ``ground``, ``reason``) and ``[[never]]`` (``text``, ``reason``). An
officer answers for it, so each entry needs a reason. Numbers of art. 5.1 lid 1 onder e can't be kept this way.
"""

from __future__ import annotations

import dataclasses
import hashlib
import re
import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from redactor.errors import PolicyError
from redactor.model import Action, Decision, Finding
from redactor.weighing.grounds import parse
from redactor.weighing.vocabulary import NEVER_KEPT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from redactor.model import Plan, Span

ENTITY_TYPE = "CASE_TERM"
RECOGNIZER = "case_terms"
_MOST = 10_000
_AT = re.compile(r"\(at [a-z0-9, ]+\)$")


def _known_ground(text: str) -> str:
    ground = parse(text)
    if ground is None:
        raise ValueError("is no ground; a ground looks like 5.1.2.e")
    return ground.code


class Always(BaseModel):
    """Something that goes wherever it stands."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    text: str = Field(min_length=2, repr=False)
    ground: Annotated[str, AfterValidator(_known_ground)]
    reason: str = Field(min_length=3)


class Never(BaseModel):
    """Something that stays wherever it stands."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    text: str = Field(min_length=2, repr=False)
    reason: str = Field(min_length=3)


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")

    always: list[Always] = Field(default=[], max_length=_MOST)
    never: list[Never] = Field(default=[], max_length=_MOST)


@dataclass(frozen=True, slots=True)
class CaseTerms:
    """A checked word list. Holds text that may be confidential: never log or print it."""

    always: tuple[Always, ...] = field(default=(), repr=False)
    never: tuple[Never, ...] = field(default=(), repr=False)

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the list, hexadecimal: another list means other results."""
        entries = [one.model_dump_json() for one in (*self.always, *self.never)]
        return hashlib.sha256("\n".join(entries).encode()).hexdigest()


def load(path: Path) -> CaseTerms:
    """Read a word list. Raises :class:`PolicyError` with every mistake; never shows an entry's text."""
    try:
        untrusted = path.read_bytes()
    except OSError as problem:
        raise PolicyError(f"the word list can't be read ({type(problem).__name__})", "Check the path.") from None
    return loads(untrusted, keys=True)


def loads(untrusted: bytes, *, keys: bool = False) -> CaseTerms:
    """The word list in a TOML file. Raises as :func:`load`; ``keys``: names of unknown keys may be shown."""
    try:
        read = _File.model_validate(tomllib.loads(untrusted.decode()))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as problem:
        # the parser's own words may hold a key of the file: only the place is told
        at = _AT.search(str(problem)) if isinstance(problem, tomllib.TOMLDecodeError) else None
        where = f" {at[0]}" if at else ""
        raise PolicyError(f"the word list is no TOML{where}", "See docs/howto/case-terms.md.") from None
    except ValidationError as problem:
        mistakes = "; ".join(
            f"{'.'.join(_place(one['loc'], keys=keys))}: {one['msg'].removeprefix('Value error, ')}"
            for one in problem.errors(include_input=False, include_url=False)[:20]
        )
        raise PolicyError(f"the word list is not right: {mistakes}", "See docs/howto/case-terms.md.") from None
    return CaseTerms(tuple(read.always), tuple(read.never))


_NAMES = frozenset({"always", "never", "text", "ground", "reason"})


def _place(parts: Sequence[int | str], *, keys: bool) -> Iterator[str]:
    """Where a mistake is; a key that somebody made up may hold anything."""
    yield from (str(part) if keys or isinstance(part, int) or part in _NAMES else "?" for part in parts)


def with_terms(plan: Plan, always: Sequence[tuple[Always, Span]], never: Sequence[tuple[Never, Span]]) -> Plan:
    """The plan with the list applied: what the list keeps is kept, then what it takes is taken.

    ``always`` and ``never`` are the places where the entries stand. New findings get numbers after the others.
    """
    decisions = list(plan.decisions)
    by_id = {finding.id: finding for finding in plan.findings}
    for index, decision in enumerate(decisions):
        finding = by_id[decision.finding]
        kept = next((one for one, span in never if _inside(finding, span)), None)
        if kept is not None and finding.entity_type not in NEVER_KEPT and decision.action is not Action.KEEP:
            decisions[index] = Decision(
                finding.id,
                Action.KEEP,
                "case-term-never",
                motivation=f"Blijft staan volgens de woordenlijst van deze zaak: {kept.reason}",
                flags=(*decision.flags, "case_term"),
            )
    findings = list(plan.findings)
    next_id = max(by_id, default=0) + 1
    for number, (entry, span) in enumerate(always):
        finding = Finding(
            next_id + number, span.page, span.start, span.end, ENTITY_TYPE, 1.0, RECOGNIZER, ("case_terms:always",)
        )
        findings.append(finding)
        decisions.append(
            Decision(
                finding.id,
                Action.REDACT,
                "case-term-always",
                entry.ground,
                f"Onleesbaar gemaakt volgens de woordenlijst van deze zaak: {entry.reason}",
                flags=("case_term",),
            )
        )
    return dataclasses.replace(plan, findings=tuple(findings), decisions=tuple(decisions))


def _inside(finding: Finding, span: Span) -> bool:
    return finding.page == span.page and span.start <= finding.start and finding.end <= span.end
