# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The report of one document: what was done, where, why, by which rule, and how it was proved. Never what it said.

No value, no text, no file name, and no span either: how many characters were removed tells a name apart from its
colleagues. Boxes are those that were burned, as wide as the writer made them. The same person is known by a keyed hash
that means nothing outside the run.
"""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from redactor.model import Action
from redactor.report.inventory import FILE_TYPES, Judgement, Row, row_of
from redactor.weighing.grounds import Kind, parse_cell
from redactor.weighing.vocabulary import FLAGS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from redactor.model import Decision, Document, Finding, Mark, Person, Plan, Redacted

SCHEMA_VERSION = 1
#: The libraries whose behaviour a result depends on.
LIBRARIES = (
    "pymupdf",
    "pikepdf",
    "pypdfium2",
    "presidio-analyzer",
    "presidio-anonymizer",
    "spacy",
    "phonenumbers",
    "python-stdnum",
    "python-crfsuite",
)
_STRICT = ConfigDict(extra="forbid", frozen=True)
Sha256 = Field(pattern=r"^[0-9a-f]{64}$")


class Tool(BaseModel):
    """What made the result."""

    model_config = _STRICT
    name: Literal["woo-redactor"] = "woo-redactor"
    version: str
    libraries: dict[str, str] = Field(description="distribution → version")


class InputPart(BaseModel):
    """The document that came in."""

    model_config = _STRICT
    sha256: str = Sha256
    media_type: str
    pages: int
    dated: date | None = Field(description="the date that the document bears, when it can be told")


class OutputPart(BaseModel):
    """The document that went out."""

    model_config = _STRICT
    sha256: str = Sha256
    media_type: str
    bytes: int


class PolicyPart(BaseModel):
    """The policy that decided; the part of the version after ``+`` is a fingerprint of its content."""

    model_config = _STRICT
    name: str
    version: str


class NotAssessed(BaseModel):
    """A part of a page that could not be read, so nobody knows what it says."""

    model_config = _STRICT
    page: int = Field(ge=1)
    reason: str


class PersonPart(BaseModel):
    """One human being as far as the report may know them."""

    model_config = _STRICT
    id: int
    key: str = Field(description="keyed hash: the same person in other reports of the same run")
    role: str
    role_evidence: tuple[str, ...]
    ties: tuple[str, ...] = Field(description="what ties the spellings together")
    mentions: int


class DecisionPart(BaseModel):
    """One finding and what the law says of it."""

    model_config = _STRICT
    finding: int
    page: int = Field(ge=1)
    boxes: tuple[tuple[float, float, float, float], ...] = Field(
        description="x0, y0, x1, y1 in points from the top left of the displayed page; none in a text file or when kept"
    )
    entity_type: str
    action: Literal["redact", "keep", "review"]
    partial: bool = Field(description="only part of the finding went (the local part of an e-mail address)")
    ground: str | None
    ground_kind: str | None = Field(description="absolute, relative, residual, special; none for a duplicate")
    rule: str
    motivation: str
    score: float = Field(ge=0, le=1)
    recognizer: str
    evidence: tuple[str, ...]
    person: int | None
    flags: tuple[str, ...]


class ManualPart(BaseModel):
    """A box that an officer drew."""

    model_config = _STRICT
    page: int = Field(ge=1)
    box: tuple[float, float, float, float]
    ground: str
    remark: str


class CheckPart(BaseModel):
    """One thing that was proved on the written bytes."""

    model_config = _STRICT
    name: str
    tool: str
    items: int


class ProofPart(BaseModel):
    """What was checked, and what could not be."""

    model_config = _STRICT
    checks: tuple[CheckPart, ...]
    not_checked: tuple[str, ...]
    remarks: tuple[str, ...]


class Counts(BaseModel):
    """Figures over the whole document."""

    model_config = _STRICT
    findings: int
    redact: int
    keep: int
    review: int = Field(description="open questions; redacted until answered")
    manual: int
    by_ground: dict[str, int]
    by_entity_type: dict[str, int]
    by_rule: dict[str, int]
    five_year: int = Field(description="decisions that need the extra motivation of Woo art. 5.3")


class ListedPart(BaseModel):
    """What the document's row in the inventory says, but for number and title."""

    model_config = _STRICT
    judgement: Judgement
    grounds: tuple[str, ...] = Field(description="in the order of the law; of boxes that were there before as well")
    by_ground: dict[str, int] = Field(description="ground → how many parts went on it")
    redactions: int
    earlier: int = Field(description="parts that were redacted before this run")
    names_kept: int = Field(description="names of persons that stay readable")


class Override(BaseModel):
    """What an officer let pass, and why."""

    model_config = _STRICT
    what: str
    reason: str


class Report(BaseModel):
    """The report of one redacted document."""

    model_config = _STRICT
    schema_version: Literal[1] = 1
    created: datetime
    status: Literal["redacted", "not_assessed", "review_pending"] = Field(
        description="not_assessed: part could not be read; review_pending: decisions wait for an officer"
    )
    tool: Tool
    input: InputPart
    output: OutputPart
    policy: PolicyPart
    style: str
    counts: Counts
    listed: ListedPart
    not_assessed: tuple[NotAssessed, ...]
    persons: tuple[PersonPart, ...]
    decisions: tuple[DecisionPart, ...]
    manual: tuple[ManualPart, ...]
    overrides: tuple[Override, ...]
    removed: dict[str, int] = Field(description="hidden part of the file → how many were left behind")
    rasterised: tuple[int, ...] = Field(description="pages that became pictures because editing could not clean them")
    rebuilding: tuple[str, ...] = Field(
        default=(), description="what the new file could not take over as usual (font_not_subset, picture_dropped)"
    )
    width_risk: tuple[int, ...] = Field(description="pages with a box whose width still tells something")
    proof: ProofPart
    flags: dict[str, str] = Field(description="the flags that occur, in Dutch")
    motivation: str = Field(description="paragraph for the decision letter, in Dutch")
    reviewers: tuple[str, ...] = Field(default=(), description="pseudonyms of the officers who changed or approved it")
    history_head: str = Field(default="", description="last hash of the history: shows lines that are cut off later")


def build(
    result: Redacted,
    *,
    motivation: str = "",
    created: datetime | None = None,
    reviewers: tuple[str, ...] = (),
    history_head: str = "",
) -> dict[str, Any]:
    """The report as plain values for JSON. ``motivation`` is the paragraph for the letter, ``created`` in any zone."""
    made = model(result, motivation=motivation, created=created)
    return made.model_copy(update={"reviewers": reviewers, "history_head": history_head}).model_dump(mode="json")


def model(result: Redacted, *, motivation: str = "", created: datetime | None = None) -> Report:
    """The report as a checked model."""
    plan, document, written = result.plan, result.document, result.written
    decisions = _decisions(plan, written.marks)
    flags = sorted({flag for one in decisions for flag in one.flags})
    return Report(
        created=(created or datetime.now(tz=UTC)).astimezone(UTC),
        status=_status(document, plan),
        tool=tool(),
        input=InputPart(
            sha256=document.sha256, media_type=document.media_type, pages=len(document.pages), dated=plan.dated
        ),
        output=OutputPart(sha256=result.sha256, media_type=result.media_type, bytes=len(result.data)),
        policy=PolicyPart(name=plan.policy, version=plan.policy_version),
        style=plan.style,
        counts=_counts(plan, decisions),
        listed=_listed(plan, document),
        not_assessed=tuple(NotAssessed(page=page, reason=reason) for page, reason in document.not_assessed),
        persons=tuple(_person(one) for one in plan.persons),
        decisions=decisions,
        manual=tuple(
            ManualPart(page=one.page, box=_rounded(one.box), ground=one.ground, remark=one.remark)
            for one in plan.manual
        ),
        overrides=tuple(Override(what=what, reason=reason) for what, reason in plan.overrides),
        removed=dict(written.removed),
        rasterised=written.rasterised,
        rebuilding=written.remarks,
        width_risk=tuple(sorted({mark.page for mark in written.marks if mark.width_risk})),
        proof=ProofPart(
            checks=tuple(CheckPart(name=one.name, tool=one.tool, items=one.items) for one in result.proof.checks),
            not_checked=result.proof.not_checked,
            remarks=result.proof.remarks,
        ),
        flags={flag: FLAGS.get(flag, flag) for flag in flags},
        motivation=motivation,
    )


def row(report: Report, *, id: str, title: str) -> Row:  # noqa: A002 - the column's name
    """The document's row in the inventory as its report tells it."""
    return Row(
        id=id,
        title=title,
        dated=report.input.dated,
        pages=report.input.pages,
        file_type=FILE_TYPES.get(report.input.media_type, "doc"),
        review=report.counts.review,
        five_year=report.counts.five_year,
        **report.listed.model_dump(),
    )


def tool() -> Tool:
    """This package and the libraries that decide what a result looks like."""
    libraries = {name: found for name in LIBRARIES if (found := _version(name))}
    return Tool(version=_version("woo-redactor") or "unknown", libraries=libraries)


@cache
def _version(distribution: str) -> str | None:
    """As its metadata says, which lie in a file; for a process it stays the same."""
    try:
        return version(distribution)
    except PackageNotFoundError:
        return None


def _status(document: Document, plan: Plan) -> Literal["redacted", "not_assessed", "review_pending"]:
    if document.not_assessed:
        return "not_assessed"
    if any(one.action is Action.REVIEW for one in plan.decisions):
        return "review_pending"
    return "redacted"


def _listed(plan: Plan, document: Document) -> ListedPart:
    row = row_of(plan, document, id="", title="")
    return ListedPart.model_validate({name: getattr(row, name) for name in ListedPart.model_fields})


def _person(one: Person) -> PersonPart:
    return PersonPart(
        id=one.id,
        key=one.key,
        role=one.role,
        role_evidence=one.role_evidence,
        ties=one.ties,
        mentions=len(one.findings),
    )


def _rounded(box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    x0, y0, x1, y1 = (round(value, 1) for value in box)
    return x0, y0, x1, y1


def _decisions(plan: Plan, marks: tuple[Mark, ...]) -> tuple[DecisionPart, ...]:
    by_id = {one.id: one for one in plan.findings}
    boxes: dict[int, list[tuple[float, float, float, float]]] = {}
    for mark in marks:
        for finding in mark.also if mark.finding is None else (mark.finding, *mark.also):
            boxes.setdefault(finding, []).append(_rounded(mark.box))
    return tuple(_decision(one, by_id[one.finding], boxes.get(one.finding, [])) for one in plan.decisions)


def _decision(one: Decision, finding: Finding, boxes: list[tuple[float, float, float, float]]) -> DecisionPart:
    return DecisionPart(
        finding=one.finding,
        page=finding.page,
        boxes=tuple(boxes),
        entity_type=finding.entity_type,
        action=one.action.value,
        partial=bool(one.parts),
        ground=one.ground,
        ground_kind=_kind(one.ground),
        rule=one.rule,
        motivation=one.motivation,
        score=round(finding.score, 2),
        recognizer=finding.recognizer,
        evidence=finding.evidence,
        person=finding.person,
        flags=one.flags,
    )


@lru_cache(maxsize=64)
def _kind(ground: str | None) -> str | None:
    kinds = [one.kind for one in parse_cell(ground or "")[0]]
    order = [Kind.RELATIVE, Kind.RESIDUAL, Kind.SPECIAL, Kind.ABSOLUTE, Kind.NONE]
    return min(kinds, key=order.index).value if kinds else None


def _counts(plan: Plan, decisions: tuple[DecisionPart, ...]) -> Counts:
    actions: Mapping[str, int] = Counter(one.action for one in decisions)
    withheld = [one for one in decisions if one.action != "keep"]
    grounds = Counter(
        code.strip() for text in [*(one.ground for one in withheld), *(one.ground for one in plan.manual)]
        for code in (text or "").split(";") if code.strip()
    )  # fmt: skip
    return Counts(
        findings=len(plan.findings),
        redact=actions.get("redact", 0),
        keep=actions.get("keep", 0),
        review=actions.get("review", 0),
        manual=len(plan.manual),
        by_ground=dict(sorted(grounds.items())),
        by_entity_type=dict(sorted(Counter(one.entity_type for one in decisions).items())),
        by_rule=dict(sorted(Counter(one.rule for one in decisions).items())),
        five_year=sum("five_year" in one.flags for one in decisions),
    )


def schema() -> dict[str, Any]:
    """The published JSON schema (docs/reference/schemas/report.schema.json)."""
    return Report.model_json_schema(mode="serialization")
