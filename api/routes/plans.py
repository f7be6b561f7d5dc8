# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The plan of a document of a job: an officer reads it, changes it, approves it; each change is in a history."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

from fastapi import APIRouter, Header, Query, Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from api import plans, trace
from api.auth import Redactor
from api.events import Event
from api.keys import Scope
from api.problems import Mistake, Problem
from api.routes import orders, stored
from api.routes.common import (
    BINARY,
    LOCATION,
    XLSX,
    Here,
    JobId,
    Number,
    choose,
    errors,
    media_type,
    read_bytes,
    read_json,
)
from api.routes.redactions import accepted
from api.schemas import Approval, ApprovalRequest, JobStatus
from redactor.errors import InputError, LimitExceeded
from redactor.report import history
from redactor.report.plan_file import PlanPart

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from api.auth import Identity
    from api.service import Service
    from api.store import Entry, Job

router = APIRouter(tags=["jobs"])
JSON, LINES = "application/json", "application/jsonl"
_PLAN = "/jobs/{jobId}/documents/{number}/plan"
IncludeValues = Annotated[
    bool, Query(alias="includeValues", description="add the found text; needs the scope `values`: keep it inside")
]
Reviewer = Annotated[
    str | None,
    Header(
        alias="X-Reviewer",
        pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
        description=(
            "pseudonym of the officer, for the history: the system that holds the key answers for it. Without: the key"
        ),
    ),
]


@router.get(
    _PLAN,
    operation_id="getJobDocumentPlan",
    summary="The plan of one document",
    description=(
        "Places and decisions, for an officer to change; as a workbook when that media type is asked for. Also there "
        "when an officer must look first."
    ),
    responses={
        200: {"model": PlanPart, "content": {XLSX: BINARY}},
        **errors(404, 406, 409, 410, 415, 422, 504),
    },
    response_class=JSONResponse,
)
async def get_job_document_plan(  # noqa: PLR0917 - what the framework hands over
    request: Request, here: Here, who: Redactor, job_id: JobId, number: Number, include_values: IncludeValues = False
) -> Any:
    """The plan."""
    if include_values and Scope.VALUES not in who.scopes:
        raise Problem(403, "This needs a key with the scope values.", code="scope-missing")
    kind = choose(request, JSON, XLSX)
    entry = await _planned(here, job_id, number, who)
    if kind == JSON and not include_values:
        return StreamingResponse(stored.frames(here, entry.plan_blob), media_type=JSON)
    source, plan = (stored.handle(here, blob) for blob in (entry.source_blob, entry.plan_blob))
    shown = {"as_sheet": kind == XLSX, "with_values": include_values}
    data = await here.caller.now(plans.shown, source, plan, here.engine, *shown.values())
    name = f'attachment; filename="plan-{number}.xlsx"'
    return Response(data, media_type=kind, headers={"Content-Disposition": name} if kind == XLSX else None)


@router.put(
    _PLAN,
    operation_id="putJobDocumentPlan",
    summary="Hand in a changed plan; the document is redacted anew by it",
    description="As JSON, or as the workbook that GET gave, with the officer's changes. Each change is in the history.",
    responses={202: {"model": JobStatus, "headers": LOCATION}, **errors(404, 406, 409, 410, 415, 422, 504)},
    response_class=JSONResponse,
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {JSON: {"schema": {"$ref": "#/components/schemas/GivenPlanPart"}}, XLSX: BINARY},
        }
    },
)
async def put_job_document_plan(  # noqa: PLR0917
    request: Request, here: Here, who: Redactor, job_id: JobId, number: Number, reviewer: Reviewer = None
) -> Any:
    """Replay a plan."""
    untrusted = await read_bytes(request, orders.MOST_PLAN, JSON, XLSX)
    given = here.spool.new()
    async with _review(here, job_id, number, who, reviewer or who.id) as review:
        try:
            given.write(untrusted)
            count = await here.caller.now(plans.change, review, given, media_type(request) == XLSX)
        except LimitExceeded:
            raise
        except InputError as wrong:
            mistakes = (Mistake("body", "", one, "invalid-plan") for one in orders.parts_of(wrong))
            raise Problem.invalid(*mistakes) from None
        finally:
            here.spool.remove([given.id])
        job, entry = await _now(here, job_id, number, who)
        await here.replay(job, entry, plan=review.new_plan.id, history=review.new_history.id)
    _log(here, Event.PLAN_CHANGED, job_id, number, who, changes=count)
    return accepted(here, await stored.mine(here, job_id, who.id))


@router.get(
    "/jobs/{jobId}/documents/{number}/history",
    operation_id="getJobDocumentHistory",
    summary="Who changed and who approved the plan",
    description=(
        "JSON lines, each chained to the one before by SHA-256, as `redactor apply` writes them. It goes when the job "
        "does: keep it with the case."
    ),
    responses={
        200: {"description": "The history", "content": {LINES: {"schema": {"type": "string"}}}},
        **errors(404, 406, 410),
    },
    response_class=Response,
)
async def get_job_document_history(here: Here, who: Redactor, job_id: JobId, number: Number) -> Any:
    """The history; empty when nothing was changed."""
    return Response(_history(here, await stored.document(here, job_id, number, who.id)), media_type=LINES)


@router.get(
    "/jobs/{jobId}/documents/{number}/approvals",
    operation_id="listJobDocumentApprovals",
    summary="Who approved the plan",
    responses={200: {"model": list[Approval]}, **errors(404, 406, 410)},
    response_class=JSONResponse,
)
async def list_job_document_approvals(here: Here, who: Redactor, job_id: JobId, number: Number) -> Any:
    """Oldest first. One that names an older plan holds no more."""
    lines = history.entries_of(_history(here, await stored.document(here, job_id, number, who.id)))
    found = (one for one in lines if one.kind == "approval")
    return JSONResponse([_approval(one.reviewer, one.time, one.document, one.remark) for one in found])


@router.post(
    "/jobs/{jobId}/documents/{number}/approvals",
    operation_id="createJobDocumentApproval",
    summary="Approve the plan, as the second officer of four eyes",
    description=(
        "Names the plan by the `planSha256` of the job, so that nothing else than what was looked at is approved. Any "
        "later change undoes it. A document that waits for approval is redacted now."
    ),
    status_code=201,
    responses={201: {"model": Approval}, **errors(404, 406, 409, 410, 415, 422, 504)},
    response_class=JSONResponse,
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {JSON: {"schema": {"$ref": "#/components/schemas/GivenApprovalRequest"}}},
        }
    },
)
async def create_job_document_approval(  # noqa: PLR0917
    request: Request, here: Here, who: Redactor, job_id: JobId, number: Number, reviewer: Reviewer = None
) -> Any:
    """Approve a plan."""
    given = await read_json(request, ApprovalRequest, here.settings.text_bytes)
    async with _review(here, job_id, number, who, reviewer or who.id) as review:
        await here.caller.now(plans.approve, review, given.plan_sha256, given.remark)
        job, entry = await _now(here, job_id, number, who)
        await here.approved(job, entry, plan=review.new_plan.id, history=review.new_history.id)
    _log(here, Event.PLAN_APPROVED, job_id, number, who, plan_sha256=given.plan_sha256)
    time = review.now.isoformat(timespec="seconds")
    return JSONResponse(_approval(review.reviewer, time, given.plan_sha256, given.remark), 201)


def _approval(reviewer: str, time: str, digest: str, remark: str) -> dict[str, str]:
    return {"reviewer": reviewer, "time": time.replace("+00:00", "Z"), "planSha256": digest, "remark": remark}


async def _planned(here: Service, job_id: str, number: int, who: Identity) -> Entry:
    """A document that has a plan which nobody works on. Raises :class:`Problem` 404 or 409."""
    entry = await stored.document(here, job_id, number, who.id)
    if not entry.settled:
        raise Problem(409, "The document is not done yet.", code="not-done")
    if not entry.result.get("has_plan"):
        raise Problem(404, "The document has no plan: it could not be read.")
    return entry


@contextlib.asynccontextmanager
async def _review(here: Service, job_id: str, number: int, who: Identity, reviewer: str) -> AsyncIterator[plans.Review]:
    """One officer's work on a plan; another's at the same time, or of the service itself, is a 409."""
    await _planned(here, job_id, number, who)
    async with here.alone(job_id) as mine:
        if not mine:
            raise Problem(409, "The job is being worked on; wait until it is finished.", code="not-done")
        entry = await _planned(here, job_id, number, who)
        stored.handle(here, entry.source_blob)
        review = plans.Review(
            plan=stored.handle(here, entry.plan_blob),
            history=stored.handle(here, entry.history_blob) if entry.history_blob else None,
            reviewer=reviewer,
            now=datetime.now(tz=UTC),
            new_plan=here.spool.new(),
            new_history=here.spool.new(),
        )
        try:
            yield review
        except BaseException:
            here.spool.remove([review.new_plan.id, review.new_history.id])
            raise


async def _now(here: Service, job_id: str, number: int, who: Identity) -> tuple[Job, Entry]:
    """The job as it is after a worker was asked: it may have been removed meanwhile."""
    return await stored.mine(here, job_id, who.id), await stored.document(here, job_id, number, who.id)


def _history(here: Service, entry: Entry) -> str:
    return stored.read(here, entry.history_blob).decode() if entry.history_blob else ""


def _log(here: Service, event: Event, job_id: str, number: int, who: Identity, **more: object) -> None:
    here.log(event, **trace.here().fields, job_id=job_id, document=number, subject=who.id, **more)
