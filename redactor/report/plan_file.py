# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""``*.plan.json``: all decisions on one document, for an officer to change and for ``redactor apply`` to replay.

A plan holds places and decisions, no text; only ``dump(..., document=...)`` adds the found characters, and a plan with
those stays inside the house. Input is untrusted: its shape is checked by the model, its sense by :func:`check`.
"""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from redactor.errors import InputError
from redactor.model import Action, Box, Decision, Finding, ManualBox, Person, Plan, Style
from redactor.weighing.grounds import parse_cell
from redactor.weighing.vocabulary import ALWAYS_REDACTED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.model import Document

SCHEMA_VERSION = 1
_MAX_BYTES = 512 * 1024 * 1024
_STRICT = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)
_CODE = Field(max_length=200)
_ADVICE = "Correct the plan at the places named, or make it again with `redactor plan`."


class FindingPart(BaseModel):
    """A span that a recognizer found; the text is only there when it was asked for."""

    model_config = _STRICT
    id: int = Field(ge=1)
    page: int = Field(ge=1)
    start: int = Field(ge=0, description="characters of the page's text")
    end: int = Field(ge=1)
    entity_type: str = Field(pattern=r"^[A-Z][A-Z0-9_]*$", max_length=60)
    score: float = Field(ge=0, le=1)
    recognizer: str = _CODE
    evidence: tuple[str, ...] = ()
    person: int | None = None
    boxes: tuple[tuple[float, float, float, float], ...] = Field(
        default=(), description="where it stands: x0, y0, x1, y1 in points from the top left of the page, a box a line"
    )
    value: str | None = Field(default=None, description="the found characters; only in plans made for inside use")


class PersonPart(BaseModel):
    """One human being: the findings that are theirs, and their role."""

    model_config = _STRICT
    id: int
    findings: tuple[int, ...]
    role: str = Field(default="unknown", max_length=60)
    role_evidence: tuple[str, ...] = ()
    ties: tuple[str, ...] = ()
    key: str = _CODE
    pseudonym: str = Field(default="", max_length=60)
    name_key: str = _CODE


class DecisionPart(BaseModel):
    """What happens to a finding. Change ``action`` and ``ground`` here."""

    model_config = _STRICT
    finding: int
    action: Action
    rule: str = _CODE
    ground: str | None = Field(default=None, max_length=200)
    motivation: str = Field(default="", max_length=4000)
    parts: tuple[tuple[int, int], ...] = ()
    flags: tuple[str, ...] = ()


class ManualPart(BaseModel):
    """A region to burn, in points from the top left of the displayed page."""

    model_config = _STRICT
    page: int = Field(ge=1)
    box: tuple[float, float, float, float] = Field(description="x0, y0, x1, y1")
    ground: str = Field(max_length=200)
    remark: str = Field(default="", max_length=1000)


class OverridePart(BaseModel):
    """Something that an officer lets pass, with the reason."""

    model_config = _STRICT
    what: Literal["not_assessed", "marking"]
    reason: str = Field(min_length=3, max_length=1000)


class MadeDecision(BaseModel):
    """What the tool decided on a finding, before anybody changed it."""

    model_config = _STRICT
    finding: int
    action: Action
    ground: str | None = Field(default=None, max_length=200)
    parts: tuple[tuple[int, int], ...] = ()


class MadeRecord(BaseModel):
    """The decisions and boxes of a plan as the tool made it."""

    model_config = _STRICT
    decisions: tuple[MadeDecision, ...] = ()
    manual: tuple[ManualPart, ...] = ()


class MadePart(BaseModel):
    """The plan as the tool made it: what a change by hand is told from. Don't change it."""

    model_config = _STRICT
    # in base64, so that "replace all" in an editor changes the decisions and not the record of them
    record: str = Field(max_length=_MAX_BYTES, description="decisions and boxes as JSON, in base64")
    digest: str = Field(pattern=r"^[0-9a-f]{64}$", description="SHA-256 over the record, the findings and the document")


class PlanPart(BaseModel):
    """A plan file."""

    model_config = _STRICT
    schema_version: Literal[1] = 1
    document_sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    policy: str = Field(max_length=100)
    policy_version: str = Field(max_length=100)
    dated: date | None = None
    style: Style = "bars"
    findings: tuple[FindingPart, ...] = ()
    persons: tuple[PersonPart, ...] = ()
    decisions: tuple[DecisionPart, ...] = ()
    manual: tuple[ManualPart, ...] = ()
    overrides: tuple[OverridePart, ...] = ()
    made: MadePart | None = Field(default=None, description="the plan before anybody changed it, for the history")


def dump(plan: Plan, *, document: Document | None = None, made: bool = False) -> str:
    """The plan as JSON. With ``document`` the found characters go in too: such a file stays inside the house.

    With ``made`` the plan also holds what the tool decided, so that :func:`as_made` can tell changes by hand.
    """
    fields: dict[str, Any] = PlanPart.model_validate(_fields(plan)).model_dump(mode="json")
    if made:
        fields["made"] = _made(plan).model_dump(mode="json")
    else:
        del fields["made"]
    texts = {page.number: page.text for page in document.pages} if document else {}
    for finding in fields["findings"]:
        if document is None:
            del finding["value"]
        else:
            finding["value"] = texts.get(finding["page"], "")[finding["start"] : finding["end"]]
    return json.dumps(fields, ensure_ascii=False, indent=1)


def _fields(plan: Plan) -> dict[str, Any]:
    return {
        "document_sha256": plan.document_sha256,
        "policy": plan.policy,
        "policy_version": plan.policy_version,
        "dated": plan.dated,
        "style": plan.style,
        "findings": [{name: getattr(one, name) for name in Finding.__slots__} for one in plan.findings],
        "persons": [{name: getattr(one, name) for name in Person.__slots__} for one in plan.persons],
        "decisions": [{name: getattr(one, name) for name in Decision.__slots__} for one in plan.decisions],
        "manual": [{name: getattr(one, name) for name in ManualBox.__slots__} for one in plan.manual],
        "overrides": [{"what": what, "reason": reason} for what, reason in plan.overrides],
    }


def load(untrusted: str | bytes) -> Plan:
    """A plan from JSON. Raises InputError that names every place that is wrong, never what stands there."""
    if len(untrusted) > _MAX_BYTES:
        raise InputError("the plan is larger than a plan can be")
    try:
        part = PlanPart.model_validate_json(untrusted)
    except ValidationError as error:
        raise InputError("the plan is not right: " + "; ".join(_places(error)), _ADVICE) from None
    plan = _plan(part)
    problems = tuple(check(plan))
    if problems:
        raise InputError("the plan is not right: " + "; ".join(problems[:20]), _ADVICE)
    return plan


def _made(plan: Plan) -> MadePart:
    decisions = tuple(
        MadeDecision(finding=one.finding, action=one.action, ground=one.ground, parts=one.parts)
        for one in plan.decisions
    )
    manual = tuple(ManualPart(page=one.page, box=one.box, ground=one.ground, remark=one.remark) for one in plan.manual)
    record = MadeRecord(decisions=decisions, manual=manual)
    told = base64.b64encode(record.model_dump_json().encode()).decode()
    return MadePart(record=told, digest=_digest(told, record, plan))


def _digest(told: str, record: MadeRecord, plan: Plan) -> str:
    """Of what the tool decided, on which findings of which document. No seal: it shows a slip, not an attack."""
    there = {one.finding for one in record.decisions}
    places = [(one.id, one.page, one.start, one.end, one.entity_type) for one in plan.findings if one.id in there]
    content = [plan.document_sha256, plan.policy, plan.policy_version, places, told]
    return hashlib.sha256(json.dumps(content, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def as_made(untrusted: str | bytes) -> Plan | None:
    """The plan in a file before anybody changed it by hand; None when the file doesn't tell.

    Raises InputError as :func:`load`, and when the record itself was changed.
    """
    plan = load(untrusted)
    part = PlanPart.model_validate_json(untrusted).made
    if part is None:
        return None
    changed = InputError("the plan was changed where it may not be: its findings, or 'made'", "Make the plan again.")
    try:
        record = MadeRecord.model_validate_json(base64.b64decode(part.record, validate=True))
    except ValueError:
        raise changed from None
    if _digest(part.record, record, plan) != part.digest:
        raise changed
    told = {one.finding: one for one in record.decisions}
    before = tuple(
        replace(one, action=told[one.finding].action, ground=told[one.finding].ground, parts=told[one.finding].parts)
        for one in plan.decisions
        if one.finding in told
    )
    return replace(
        plan,
        findings=tuple(one for one in plan.findings if one.id in told),
        decisions=before,
        manual=tuple(ManualBox(one.page, Box(*one.box), one.ground, one.remark) for one in record.manual),
        overrides=(),
    )


def _places(error: ValidationError) -> Iterator[str]:
    for one in error.errors(include_input=False, include_url=False)[:20]:
        yield ".".join(str(part) for part in one["loc"]) + ": " + one["msg"]


def _plan(part: PlanPart) -> Plan:
    return Plan(
        document_sha256=part.document_sha256,
        policy=part.policy,
        policy_version=part.policy_version,
        findings=tuple(
            Finding(**one.model_dump(exclude={"value", "boxes"}), boxes=tuple(Box(*box) for box in one.boxes))
            for one in part.findings
        ),
        persons=tuple(Person(**one.model_dump()) for one in part.persons),
        decisions=tuple(Decision(**one.model_dump()) for one in part.decisions),
        manual=tuple(ManualBox(one.page, Box(*one.box), one.ground, one.remark) for one in part.manual),
        dated=part.dated,
        overrides=tuple((one.what, one.reason) for one in part.overrides),
        style=part.style,
    )


def check(plan: Plan) -> Iterator[str]:
    """What makes no sense in a plan, each in one sentence without document text."""
    ids = [one.id for one in plan.findings]
    if len(set(ids)) != len(ids):
        yield "two findings have the same id"
    known = {one.id: one for one in plan.findings}
    people = {one.id for one in plan.persons}
    for finding in plan.findings:
        if finding.end <= finding.start:
            yield f"finding {finding.id} is empty"
        if finding.person is not None and finding.person not in people:
            yield f"finding {finding.id} belongs to a person that is not in the plan"
    seen: set[int] = set()
    for decision in plan.decisions:
        if decision.finding in seen:
            yield f"finding {decision.finding} has two decisions"
        seen.add(decision.finding)
        if decision.finding not in known:
            yield f"there is a decision on finding {decision.finding}, which is not in the plan"
            continue
        yield from _check_decision(decision, known[decision.finding])
    for missing in sorted(set(known) - seen):
        yield f"finding {missing} has no decision"
    for number, box in enumerate(plan.manual, start=1):
        if not (box.box.x0 < box.box.x1 and box.box.y0 < box.box.y1):
            yield f"manual box {number} is empty (x0 < x1 and y0 < y1 are needed)"
        if not _is_ground(box.ground):
            yield f"manual box {number} has no known ground"
    yield from overlaps(plan.manual)


def overlaps(boxes: Sequence[ManualBox]) -> Iterator[str]:
    """Boxes on one place that say different things: which ground counts is the officer's to say."""
    by_page: dict[int, list[ManualBox]] = {}
    for one in boxes:
        for other in by_page.setdefault(one.page, []):
            if one.ground != other.ground and _overlap(one.box, other.box):
                yield f"two boxes on page {one.page} overlap with different grounds"
        by_page[one.page].append(one)


def _overlap(one: Box, other: Box) -> bool:
    return one.x0 < other.x1 and other.x0 < one.x1 and one.y0 < other.y1 and other.y0 < one.y1


def _check_decision(decision: Decision, finding: Finding) -> Iterator[str]:
    if decision.action is Action.KEEP:
        if finding.entity_type in ALWAYS_REDACTED and "edited" not in decision.flags:
            yield f"finding {finding.id} ({finding.entity_type}) is always redacted"
        return
    if not _is_ground(decision.ground):
        yield f"finding {finding.id} is withheld without a known ground"
    if any(not finding.start <= start < end <= finding.end for start, end in decision.parts):
        yield f"finding {finding.id} has a part outside itself"


def _is_ground(text: str | None) -> bool:
    known, unknown = parse_cell(text or "")
    return bool(known) and not unknown


def schema() -> dict[str, Any]:
    """The published JSON schema (docs/reference/schemas/plan.schema.json)."""
    return PlanPart.model_json_schema(mode="validation")
