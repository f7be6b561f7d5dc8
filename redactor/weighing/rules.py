# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""One rule against one finding: does it fire, and if not, why not."""

from __future__ import annotations

import fnmatch
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from redactor.model import Action
from redactor.weighing.vocabulary import NAMES, is_strong

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from redactor.model import Finding, Person

#: What may stand for the @ of an address: also written out, so that a robot doesn't read it.
AT_SIGN = re.compile(
    r"\s*(?:[@＠﹫]|[\[({<]\s*(?:at|apenstaartje)\s*[\])}>]|\s(?:at|apenstaartje)\s)\s*", re.IGNORECASE
)
_HOST = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?//(?:[^/@\s]*@)?([^/:?#\s]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Context:
    """What a rule may look at beside the finding itself. Holds document text: never log or store it."""

    text: str = field(default="", repr=False)
    """the characters of the finding"""
    person: Person | None = None
    """whom the finding belongs to"""
    name: str = field(default="", repr=False)
    """a full spelling of that person's name, when one is known"""
    label: str = ""
    """code of the label beside the finding (``contactpersoon``); also taken from evidence ``label:…``"""
    dated: date | None = None
    """the date that the document bears"""
    today: date | None = None
    """the day of the decision"""
    window: str = field(default="", repr=False)
    """text around the finding"""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule with its switch filled in."""

    id: str
    action: Action
    basis: str = ""
    entity: frozenset[str] = frozenset()
    role: frozenset[str] = frozenset()
    evidence: tuple[str, ...] = ()
    without_evidence: tuple[str, ...] = ()
    role_evidence: tuple[str, ...] = ()
    label: frozenset[str] = frozenset()
    domain: tuple[str, ...] = ()
    min_score: float | None = None
    below_score: float | None = None
    tied: bool | None = None
    own_domain: bool | None = None
    switch: str | None = None
    ground: str | None = None
    part: str | None = None
    last_digits: int | None = None
    keep_last_digits: int | None = None
    motivation: str | None = None
    flags: tuple[str, ...] = ()
    origin: str = ""
    """``file:line``, for explanations"""


def why_not(rule: Rule, finding: Finding, context: Context, *, names_in_scope: bool = True) -> str | None:
    """The first condition that is not met, in words without document text; None when the rule fires."""
    return _finding_differs(rule, finding, context) or _person_differs(rule, finding, context, names_in_scope)


def _finding_differs(rule: Rule, finding: Finding, context: Context) -> str | None:
    if rule.entity and finding.entity_type not in rule.entity:
        return f"entity is {finding.entity_type}"
    if rule.evidence and not _any(rule.evidence, finding.evidence):
        return f"none of the evidence {', '.join(rule.evidence)}"
    if rule.without_evidence and _any(rule.without_evidence, finding.evidence):
        return f"has evidence {', '.join(rule.without_evidence)}"
    if rule.label and not rule.label & labels(finding, context):
        return f"no label {', '.join(sorted(rule.label))}"
    if rule.domain and not _in_domain(rule.domain, domain_of(context.text)):
        return f"domain is not {', '.join(rule.domain)}"
    if rule.own_domain is not None and rule.own_domain != own_domain(context.text):
        return "bears the name of its own domain" if not rule.own_domain else "does not bear the name of its own domain"
    if rule.min_score is not None and finding.score < rule.min_score:
        return f"score {finding.score:.2f} is below {rule.min_score:.2f}"
    if rule.below_score is not None and finding.score >= rule.below_score:
        return f"score {finding.score:.2f} is not below {rule.below_score:.2f}"
    return None


def _person_differs(rule: Rule, finding: Finding, context: Context, names_in_scope: bool) -> str | None:
    person = context.person
    if rule.tied is not None and rule.tied != (person is not None or finding.person is not None):
        return "belongs to a person" if not rule.tied else "belongs to no person"
    if rule.role and (person.role if person else "unknown") not in rule.role:
        return f"role is {person.role if person else 'unknown'}"
    if rule.role_evidence and not _any(rule.role_evidence, person.role_evidence if person else ()):
        return f"none of the role evidence {', '.join(rule.role_evidence)}"
    if (
        rule.action is Action.KEEP
        and names_in_scope
        and finding.entity_type in NAMES
        and not any(is_strong(code) for code in (person.role_evidence if person else ()))
    ):
        return "no evidence of the role beyond a name: nothing is kept on a name alone"
    return None


def _any(patterns: Iterable[str], codes: Iterable[str]) -> bool:
    known = tuple(codes)
    return any(
        any(code.startswith(pattern[:-1]) for code in known) if pattern.endswith("*") else pattern in known
        for pattern in patterns
    )


def labels(finding: Finding, context: Context) -> frozenset[str]:
    """The labels beside a finding, from its evidence and from the context."""
    found = {code.removeprefix("label:") for code in finding.evidence if code.startswith("label:")}
    return frozenset(found | ({context.label} if context.label else set()))


def domain_of(text: str) -> str:
    """The host of an e-mail address or link, lower case; empty when there is none.

    >>> domain_of("a.jansen [at] minbzk.nl"), domain_of("https://www.linkedin.com/in/x")
    ('minbzk.nl', 'www.linkedin.com')
    """
    match = _HOST.search(text)
    if match:
        return match[1].lower()
    parts = AT_SIGN.split(text, maxsplit=1)
    return "".join(parts[1].split()).strip("<>()[]\"',;.").lower() if len(parts) == 2 else ""


def own_domain(address: str) -> bool:
    """Whether an address says the same before the @ as in its domain: a firm, or the person it is called after.

    >>> own_domain("jan.bos@janbos.nl"), own_domain("info@janbos.nl")
    (True, False)
    """
    parts = AT_SIGN.split(address, maxsplit=1)
    labels_ = domain_of(address).split(".")
    local = re.sub(r"^.*mailto:|[\W\d_]", "", parts[0].lower())
    return len(parts) == 2 and len(labels_) > 1 and local == re.sub(r"[\W\d_]", "", labels_[-2]) != ""


def _in_domain(patterns: Iterable[str], domain: str) -> bool:
    return bool(domain) and any(
        domain == pattern or domain.endswith("." + pattern) or fnmatch.fnmatchcase(domain, pattern)
        for pattern in patterns
    )
