# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a worker process does with one document of the service. No HTTP in here, and no FastAPI either.

Documents go in and come out as encrypted blobs, so nothing readable touches a disk or waits in a pipe; what crosses the
border as a value is counts and codes. The steps are those of :mod:`redactor.run.job`, so a document is redacted as the
command line does it, byte for byte (a test compares).
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING, Any

from redactor.errors import LimitExceeded, RedactorError
from redactor.run.job import Dossier, Learned, State

if TYPE_CHECKING:
    from api.spool import Handle
    from redactor.analysis import Analysis
    from redactor.analysis.people.memory import Memory
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
    justification: Handle | None = None
    """the officer's page, when it was asked for"""


@dataclass(frozen=True, slots=True)
class Task:
    """One document to redact."""

    source: Handle
    outputs: Outputs
    settings: Settings
    """with the policy of the job: a name or a path that the installation trusts"""
    style: str | None = None
    dossier: Dossier = field(default=Dossier(), repr=False)
    """what its dossier knows of people"""
    plan: Handle | None = None
    """one to replay"""
    terms: Handle | None = None
    """the case's own word list"""
    held: bool = False
    """four eyes: nothing is given before a second officer has approved the plan"""
    history: Handle | None = None
    """who changed and who approved the plan"""


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
    plan_digest: str = ""
    """SHA-256 of what the plan decides (:func:`redactor.report.history.plan_digest`): what an approval approves"""
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


def failed(problem: RedactorError, *, has_plan: bool = False, digest: str = "") -> Done:
    """The outcome of a document that gave no result."""
    return Done(
        State.REFUSED if problem.exit_code in (2, 6) else State.FAILED,
        has_plan=has_plan,
        plan_digest=digest,
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
    from redactor.report.history import plan_digest
    from redactor.report.plan_file import dump, load
    from redactor.run.job import plan_of

    digest = ""
    try:
        document = read(task.source, task.settings)
        analysis = pipeline.analyse(document, settings=task.settings, memory=task.dossier.memory)
        if task.plan is not None:
            plan = load(task.plan.read())
        else:
            plan = plan_of(document, analysis, task.settings, _dossier(task), style=task.style)
        shown = pipeline.located(document, plan)
        task.outputs.plan.write(dump(shown).encode())
        digest = plan_digest(shown)
        _hold(task, shown)
        redacted = pipeline.apply(document, plan, limits=task.settings.as_limits())
        return _stored(task, redacted, analysis, digest)
    except RedactorError as problem:
        return failed(problem, has_plan=bool(digest), digest=digest)
    except MemoryError:
        greedy = LimitExceeded("the document needs more memory than is allowed")
        return failed(greedy, has_plan=bool(digest), digest=digest)


def _dossier(task: Task) -> Dossier:
    from redactor.weighing.case_terms import loads

    return task.dossier if task.terms is None else replace(task.dossier, terms=loads(task.terms.read()))


def _hold(task: Task, plan: Plan) -> None:
    """Four eyes, when the job asks for them. Raises :class:`redactor.errors.NeedsHuman`."""
    from redactor.report.history import entries_of, require_approval

    if task.held:
        require_approval(entries_of(task.history.read().decode()) if task.history else (), plan)


def learn(source: Handle, settings: Settings, known: Memory) -> Learned:
    """The first pass of a dossier: what one document teaches about its people; nothing when it can't be read."""
    from redactor import pipeline
    from redactor.formats.pseudonyms import in_use

    try:
        document = read(source, settings)
        analysis = pipeline.analyse(document, settings=settings, memory=known)
    except (RedactorError, MemoryError):
        return Learned(known)
    used = frozenset[str]().union(*(in_use(page.text) for page in document.pages))
    return Learned(analysis.memory, document.sha256, in_use=used)


def analyse(source: Handle, settings: Settings, with_values: bool) -> dict[str, Any]:
    """Findings and decisions as plain values. ``with_values`` adds the found text. Raises :class:`RedactorError`."""
    from redactor import pipeline

    document = read(source, settings)
    plan = pipeline.located(document, pipeline.make_plan(document, settings.policy, settings=settings))
    return _analysis(document, plan, with_values=with_values)


def check(source: Handle, settings: Settings) -> dict[str, Any]:
    """The check before publication. Raises :class:`RedactorError` when the document can't be read."""
    from redactor import pipeline
    from redactor.check import Checked, as_dict, check_file

    name, untrusted = unpacked(source.read())
    limits = settings.as_limits()

    def planner(document: Document) -> Plan:
        return pipeline.make_plan(document, settings.policy, settings=settings)

    findings = check_file(untrusted, planner, name=name, limits=limits)
    checked = Checked("", hashlib.sha256(untrusted).hexdigest(), findings)
    fields = as_dict(checked)
    return {"sha256": fields["sha256"], "passed": checked.exit_code == 0, "findings": fields["findings"]}


def read(source: Handle, settings: Settings) -> Document:
    """The document in a blob. Raises :class:`RedactorError`."""
    import io

    from redactor.formats import format_for

    name, untrusted = unpacked(source.read())
    limits = settings.as_limits()
    if len(untrusted) > limits.input_bytes:
        raise LimitExceeded(f"the file is larger than {limits.input_bytes} bytes")
    return format_for(untrusted, name).read(io.BytesIO(untrusted), limits, name=name)


def _stored(task: Task, redacted: Redacted, analysis: Analysis, digest: str) -> Done:
    """Store document, report and row of the inventory, and the officer's page when it was asked for."""
    from redactor import pipeline
    from redactor.report.inventory import row_of
    from redactor.run.files import output_stem
    from redactor.run.job import report_of

    document, plan, outputs = redacted.document, redacted.plan, task.outputs
    clean = not analysis.names_in_filename and not pipeline.holds_a_name(document.name, settings=task.settings)
    stem = output_stem(document.name, document.sha256, clean=clean)
    row = row_of(plan, document, id=stem, title=stem)
    outputs.report.write(report_of(redacted, task.settings.policy))
    outputs.row.write(json.dumps(asdict(row), default=str).encode())
    if outputs.justification is not None:
        outputs.justification.write(pipeline.justification(redacted, stem, task.settings.policy).encode())
    outputs.document.write(redacted.data)
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
        plan_digest=digest,
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
    return {**asdict(done), "state": done.state.value}
