# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a worker process does with one document of the service. No HTTP in here, and no FastAPI either.

Documents go in and come out as encrypted blobs, so nothing readable touches a disk or waits in a pipe; what crosses the
border as a value is counts and codes. The steps are those of :mod:`redactor.run.job`, so a document is redacted as the
command line does it, byte for byte (a test compares).
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from redactor.errors import LimitExceeded, RedactorError
from redactor.run.job import State

if TYPE_CHECKING:
    from api.spool import Handle
    from redactor.analysis import Analysis
    from redactor.analysis.memory import Memory
    from redactor.model import Document, Plan, Redacted
    from redactor.settings import Settings

_NAME_BYTES = 2
_LONGEST_NAME = 1024


@dataclass(frozen=True, slots=True)
class Outputs:
    """Where the results go."""

    document: Handle
    report: Handle
    plan: Handle
    row: Handle


@dataclass(frozen=True, slots=True)
class Task:
    """One document to redact. ``memory`` is what its dossier knows of people, ``plan`` one to replay."""

    source: Handle
    outputs: Outputs
    settings: Settings
    policy: str
    """a name or a path that the installation trusts"""
    style: str | None = None
    memory: Memory | None = None
    plan: Handle | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """What came of it: counts and codes."""

    state: State
    pages: int = 0
    findings: int = 0
    redacted: int = 0
    kept: int = 0
    review: int = 0
    media_type: str = ""
    sha256: str = ""
    """of the redacted document"""
    bytes: int = 0
    has_plan: bool = False
    error: str = ""
    message: str = ""
    advice: str = ""
    status: int = 0
    """HTTP status of the error"""


def packed(untrusted_name: str) -> bytes:
    """What stands before the document in a blob: its name, which may hold a person's."""
    name = untrusted_name.encode("utf-8", "replace")[:_LONGEST_NAME]
    return len(name).to_bytes(_NAME_BYTES, "big") + name


def unpacked(blob: bytes) -> tuple[str, bytes]:
    """(untrusted name, document) of a blob."""
    end = _NAME_BYTES + int.from_bytes(blob[:_NAME_BYTES], "big")
    return blob[_NAME_BYTES:end].decode("utf-8", "replace"), blob[end:]


def failed(problem: RedactorError, *, has_plan: bool = False) -> Done:
    """The outcome of a document that gave no result."""
    return Done(
        State.REFUSED if problem.exit_code in (2, 6) else State.FAILED,
        has_plan=has_plan,
        error=problem.code,
        message=problem.message,
        advice=problem.advice,
        status=problem.http_status,
    )


def redact(task: Task) -> Done:
    """Redact one document and store its results; every error becomes an outcome.

    The plan is stored before it is applied: when an officer must look first, the plan is what they look at.
    """
    from redactor import pipeline
    from redactor.report.plan_file import dump, load

    has_plan = False
    try:
        document = _read(task.source, task.settings)
        analysis = pipeline.analyse(document, settings=task.settings, memory=task.memory)
        if task.plan is not None:
            plan = load(task.plan.read())
        else:
            plan = pipeline.weigh(document, analysis, task.policy, style=task.style)
        task.outputs.plan.write(dump(pipeline.located(document, plan)).encode())
        has_plan = True
        redacted = pipeline.apply(document, plan, limits=task.settings.as_limits())
        return _stored(task, redacted, analysis)
    except RedactorError as problem:
        return failed(problem, has_plan=has_plan)
    except MemoryError:
        return failed(LimitExceeded("the document needs more memory than is allowed"), has_plan=has_plan)


def learn(source: Handle, settings: Settings, known: Memory) -> Memory:
    """The first pass of a dossier: what one document teaches about its people; nothing when it can't be read."""
    from redactor import pipeline

    try:
        return pipeline.analyse(_read(source, settings), settings=settings, memory=known).memory
    except (RedactorError, MemoryError):
        return known


def analyse(source: Handle, settings: Settings, policy: str, with_values: bool) -> dict[str, Any]:
    """Findings and decisions as plain values. ``with_values`` adds the found text. Raises :class:`RedactorError`."""
    from redactor import pipeline

    document = _read(source, settings)
    plan = pipeline.located(document, pipeline.make_plan(document, policy, settings=settings))
    return _analysis(document, plan, with_values=with_values)


def check(source: Handle, settings: Settings, policy: str) -> dict[str, Any]:
    """The check before publication. Raises :class:`RedactorError` when the document can't be read."""
    from redactor import pipeline
    from redactor.check import Checked, as_dict, check_file

    name, untrusted = unpacked(source.read())
    limits = settings.as_limits()

    def planner(document: Document) -> Plan:
        return pipeline.make_plan(document, policy, settings=settings)

    findings = check_file(untrusted, planner, name=name, limits=limits)
    checked = Checked("", hashlib.sha256(untrusted).hexdigest(), findings)
    fields = as_dict(checked)
    return {"sha256": fields["sha256"], "passed": checked.exit_code == 0, "findings": fields["findings"]}


def _read(source: Handle, settings: Settings) -> Document:
    import io

    from redactor.formats import format_for

    name, untrusted = unpacked(source.read())
    limits = settings.as_limits()
    if len(untrusted) > limits.input_bytes:
        raise LimitExceeded(f"the file is larger than {limits.input_bytes} bytes")
    return format_for(untrusted, name).read(io.BytesIO(untrusted), limits, name=name)


def _stored(task: Task, redacted: Redacted, analysis: Analysis) -> Done:
    """Store document, report and row of the inventory."""
    from redactor import pipeline
    from redactor.report.inventory import row_of
    from redactor.report.report import build
    from redactor.run.files import output_stem

    document, plan = redacted.document, redacted.plan
    clean = not analysis.names_in_filename and not pipeline.holds_a_name(document.name, settings=task.settings)
    stem = output_stem(document.name, document.sha256, clean=clean)
    row = row_of(plan, document, id=stem, title=stem)
    task.outputs.report.write(json.dumps(build(redacted), ensure_ascii=False).encode())
    task.outputs.row.write(json.dumps(asdict(row), default=str).encode())
    task.outputs.document.write(redacted.data)
    counts = dict.fromkeys(("redact", "keep", "review"), 0)
    for decision in plan.decisions:
        counts[decision.action.value] += 1
    return Done(
        state=State.NEEDS_REVIEW if document.not_assessed else State.REDACTED,
        pages=len(document.pages),
        findings=len(plan.findings),
        redacted=counts["redact"] + len(plan.manual),
        kept=counts["keep"],
        review=counts["review"],
        media_type=redacted.media_type,
        sha256=redacted.sha256,
        bytes=len(redacted.data),
        has_plan=True,
    )


def _analysis(document: Document, plan: Plan, *, with_values: bool) -> dict[str, Any]:
    decisions = plan.decision_of()
    texts = {page.number: page.text for page in document.pages}
    findings = []
    for one in plan.findings:
        decision = decisions[one.id]
        fields: dict[str, Any] = {
            "id": one.id,
            "page": one.page,
            "start": one.start,
            "end": one.end,
            "boxes": [[round(side, 1) for side in box] for box in one.boxes],
            "entityType": one.entity_type,
            "score": round(one.score, 3),
            "recognizer": one.recognizer,
            "evidence": list(one.evidence),
            "person": one.person,
            "action": decision.action.value,
            "ground": decision.ground,
            "rule": decision.rule,
            "motivation": decision.motivation,
            "parts": [list(part) for part in decision.parts],
            "flags": list(decision.flags),
        }
        if with_values:
            fields["value"] = texts[one.page][one.start : one.end]
        findings.append(fields)
    return {
        "document": {"sha256": document.sha256, "mediaType": document.media_type, "pages": len(document.pages)},
        "dated": plan.dated.isoformat() if plan.dated else None,
        "policy": {"name": plan.policy, "version": plan.policy_version},
        "findings": findings,
        "persons": [
            {"id": one.id, "role": one.role, "evidence": list(one.role_evidence), "mentions": len(one.findings)}
            for one in plan.persons
        ],
        "notAssessed": [{"page": page, "reason": reason} for page, reason in document.not_assessed],
    }


def as_fields(done: Done) -> dict[str, Any]:
    """Plain values, for a store."""
    return {**dataclasses.asdict(done), "state": done.state.value}
