# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What goes over the line, for the OpenAPI document and for checking what comes in. Names in camelCase."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

from redactor.model import Style

Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Action = Literal["redact", "keep", "review"]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", alias_generator=to_camel, populate_by_name=True, frozen=True)


class ProblemMistake(_Model):
    """One thing that is wrong in a request."""

    in_: Literal["body", "query", "path", "header"] = Field(alias="in")
    location: str = Field(description="where in it, with dots between names; empty: all of it")
    code: str
    detail: str


class ProblemDetails(_Model):
    """RFC 9457. Holds no value of a document and nothing of what was sent."""

    type: str
    title: str
    status: int = Field(ge=400, le=599)
    detail: str
    instance: str = Field(description="URN of this request; the log has it as the trace id")
    advice: str | None = Field(default=None, description="what to do about it")
    errors: list[ProblemMistake] | None = None


class AnalysisRequest(_Model):
    """A text to analyse."""

    text: str = Field(min_length=1, max_length=1_000_000)
    policy: str | None = Field(
        default=None, max_length=100, description="name of a policy; without: the installation's"
    )


class AnalysedDocument(_Model):
    """The document that was looked at."""

    sha256: Sha256
    media_type: str
    pages: int


class PolicyRef(_Model):
    """The policy that decided; the part of the version after ``+`` is a fingerprint of its content."""

    name: str
    version: str


class AnalysisFinding(_Model):
    """Something that was found, and what the law says of it."""

    id: int
    page: int = Field(ge=1)
    start: int = Field(ge=0, description="characters of the page's text")
    end: int
    boxes: list[tuple[float, float, float, float]] = Field(description="points from the top left, a box a line")
    entity_type: str
    score: float = Field(ge=0, le=1)
    recognizer: str
    evidence: list[str]
    person: int | None
    action: Action
    ground: str | None = Field(description="code of a ground of the Woo, `5.1.2.e`")
    rule: str
    motivation: str = Field(description="Dutch")
    parts: list[tuple[int, int]] = Field(description="what goes when only part of the finding does")
    flags: list[str]
    value: str | None = Field(default=None, description="the found text; only with includeValues and the scope values")


class AnalysisPerson(_Model):
    """One human being as the document knows them."""

    id: int
    role: str
    evidence: list[str]
    mentions: int


class UnreadPart(_Model):
    """A part of a page that could not be read."""

    page: int
    reason: str


class Analysis(_Model):
    """Findings and decisions of one document."""

    document: AnalysedDocument
    dated: date | None
    policy: PolicyRef
    findings: list[AnalysisFinding]
    persons: list[AnalysisPerson]
    not_assessed: list[UnreadPart]


class CheckFinding(_Model):
    """Something that must not be published like this, or that an officer must look at."""

    rule: str
    severity: Literal["error", "warning", "note"]
    page: int | None
    box: tuple[float, float, float, float] | None
    count: int
    detail: str | None
    title: str
    help: str


class CheckResult(_Model):
    """The check before publication."""

    sha256: Sha256
    passed: bool = Field(description="no errors and no warnings")
    findings: list[CheckFinding]


class DocumentProblem(_Model):
    """Why a document has no result."""

    status: int
    type: str
    detail: str
    advice: str


class DocumentLinks(_Model):
    """Where the results of one document are; null: there is none (yet)."""

    document: str | None
    report: str | None
    justification: str | None
    plan: str | None
    history: str
    approvals: str


class JobDocument(_Model):
    """One document of a job."""

    number: int = Field(ge=1)
    sha256: Sha256
    bytes: int
    state: Literal["waiting", "running", "redacted", "needs_review", "refused", "failed", "lost"]
    media_type: str | None
    pages: int
    findings: int
    redacted: int
    kept: int
    review: int = Field(description="findings that an officer must judge; redacted until then")
    output_sha256: Sha256 | None
    output_bytes: int | None
    plan_sha256: Sha256 | None = Field(description="digest of all that the plan decides: what an approval names")
    problem: DocumentProblem | None
    links: DocumentLinks


class ApprovalRequest(_Model):
    """The approval of a plan."""

    plan_sha256: Sha256 = Field(description="of the plan that was looked at, as the job has it")
    remark: str = Field(default="", max_length=1000)


class Approval(_Model):
    """Who approved which plan. When the plan has another digest now, the approval holds no more."""

    reviewer: str = Field(description="a pseudonym, or the id of a key")
    time: datetime
    plan_sha256: Sha256
    remark: str


class JobLinks(_Model):
    """Where more is."""

    self_: str = Field(alias="self")
    events: str
    report: str
    inventory: str


class Progress(_Model):
    """How far a job is."""

    documents: int
    done: int
    redacted: int
    needs_review: int
    refused: int
    failed: int


class JobStatus(_Model):
    """A job: one document or a dossier."""

    id: str
    state: Literal["queued", "running", "finished", "lost"]
    created: datetime
    expires: datetime = Field(description="then the job and everything of it is removed")
    policy: str = Field(description="as it was named; `default`: the installation's")
    style: Style | None
    dossier: bool
    require_approval: bool = Field(description="four eyes: nothing is given before an approval")
    progress: Progress
    documents: list[JobDocument]
    links: JobLinks


class JobReport(_Model):
    """The reports of all documents of a job that have one."""

    id: str
    progress: Progress
    documents: list[JobReportPart]


class JobReportPart(_Model):
    """The report of one document; its shape is published as report.schema.json."""

    number: int
    report: dict[str, object]


class PolicySummary(_Model):
    """A policy that can be chosen."""

    name: str
    version: str
    title: str
    style: Style


class PolicyDetail(PolicySummary):
    """A policy with its rules, in the order in which they are tried."""

    description: str


class GroundPart(_Model):
    """A ground on which the Woo lets information be withheld."""

    code: str
    law: str
    article: str | None
    paragraph: str | None
    letter: str | None
    kind: Literal["absolute", "relative", "residual", "special", "none"]
    label: str = Field(description="Dutch, as the law's heading has it")
    citation: str
    export_code: str = Field(description="as open.minvws.nl stores it")
    weighing_required: bool
    five_year_rule: bool
    automatic: bool = Field(description="may be applied by a rule; false: only by an officer")
    successor: str | None


class EntityPart(_Model):
    """A kind of finding."""

    type: str
    label: str = Field(description="Dutch")


class Health(_Model):
    """How the service is."""

    status: Literal["pass", "fail"]


JobReport.model_rebuild()
