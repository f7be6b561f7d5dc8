# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Jobs: a dossier of one or many documents, worked on while nobody waits."""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from fastapi import APIRouter, Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from api import views
from api.auth import Redactor
from api.problems import Mistake, Problem
from api.routes.analyses import known_policy
from api.routes.common import (
    POLICY,
    STYLE,
    Here,
    JobId,
    Number,
    body_of,
    choose,
    errors,
    form_of,
    json_answer,
    read_bytes,
)  # fmt: skip
from api.routes.redactions import _length, checked_plan, known_style, suffix
from api.schemas import JobReport, JobStatus
from api.service import Service
from api.store import Entry, Job
from api.uploads import Form, Shape, read_form
from redactor.errors import ProcessingError
from redactor.report.plan_file import PlanPart
from redactor.report.report import Report
from redactor.run.files import Names

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from redactor.report.inventory import Row

router = APIRouter(tags=["jobs"])
CSV, XLSX = "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_DOSSIER = {
    "type": "string",
    "enum": ["true", "false"],
    "description": "a person is the same person in all documents (two passes)",
}
_MOST_PLAN = 32 * 1024 * 1024
_EVENT_SECONDS, _HEARTBEAT_SECONDS = 0.5, 15.0
_EVENT = {
    "type": "object",
    "required": ["event", "data"],
    "properties": {"event": {"enum": ["progress", "finished", "removed"]}, "data": {"type": "string"}},
}
_BINARY = {"schema": {"type": "string", "format": "binary"}}
_LOCATION = {"Location": {"description": "the job", "schema": {"type": "string"}}}


@router.post(
    "/jobs",
    operation_id="createJob",
    summary="Redact one or many documents as a job",
    status_code=202,
    responses={202: {"model": JobStatus, "headers": _LOCATION}, **errors(406, 415)},
    response_class=JSONResponse,
    openapi_extra=form_of({"policy": POLICY, "style": STYLE, "dossier": _DOSSIER}, several=True),
)
async def create_job(request: Request, here: Here, who: Redactor) -> Any:
    """Documents (form) → a job."""
    await here.admit(_length(request))
    shape = Shape({"policy": 400, "style": 20, "dossier": 5}, here.settings.documents_per_job)
    form = await read_form(request, here.spool, shape)
    try:
        policy, style, dossier = _options(here, form)
    except Problem:
        form.discard(here.spool)
        raise
    job = await here.add(form.documents, who, policy=policy, style=style, dossier=dossier)
    here.begin(job.id)
    status = views.status(job, here.settings.public_url)
    return json_answer(status, 202, {"Location": status["links"]["self"]})


def _options(here: Service, form: Form) -> tuple[str, str | None, bool]:
    """Policy, style and dossier; every mistake together. Raises :class:`Problem` 400."""
    mistakes: list[Mistake] = []
    found: list[Any] = []
    for check in (
        lambda: known_policy(here, form.fields.get("policy")),
        lambda: known_style(form.fields.get("style")),
        lambda: _truth(form.fields.get("dossier", "false")),
    ):
        try:
            found.append(check())
        except Problem as problem:
            mistakes += problem.mistakes
    if mistakes:
        raise Problem.invalid(*mistakes)
    policy, style, dossier = found
    return policy, style, dossier


def _truth(text: str) -> bool:
    if text not in ("true", "false"):
        raise Problem.invalid(Mistake("body", "dossier", "this is true or false", "boolean"))
    return text == "true"


@router.get(
    "/jobs/{jobId}",
    operation_id="getJob",
    summary="The state of a job and its documents",
    responses={200: {"model": JobStatus}, **errors(404, 406)},
    response_class=JSONResponse,
)
async def get_job(here: Here, who: Redactor, job_id: JobId) -> Any:
    """The state of a job."""
    return json_answer(views.status(await _mine(here, job_id, who.id), here.settings.public_url))


@router.delete(
    "/jobs/{jobId}",
    operation_id="deleteJob",
    summary="End a job and remove everything of it at once",
    status_code=204,
    responses={204: {"description": "It is gone."}, **errors(404)},
    response_class=Response,
)
async def delete_job(here: Here, who: Redactor, job_id: JobId) -> Response:
    """Remove a job."""
    job = await _mine(here, job_id, who.id)
    await here.remove(job.id, "deleted")
    return Response(status_code=204)


@router.get(
    "/jobs/{jobId}/events",
    operation_id="getJobEvents",
    summary="The progress of a job as server-sent events",
    description="An event `progress` with the fields of `Progress` after each change, and `finished` at the end.",
    responses={
        200: {"description": "Events", "content": {"text/event-stream": {"schema": _EVENT}}},
        **errors(404, 406),
    },
    response_class=Response,
)
async def get_job_events(request: Request, here: Here, who: Redactor, job_id: JobId) -> Any:
    """Follow a job."""
    choose(request, "text/event-stream")
    await _mine(here, job_id, who.id)
    return StreamingResponse(_events(here, job_id), media_type="text/event-stream")


async def _events(here: Service, identity: str) -> AsyncIterator[str]:
    shown, spoken = "", time.monotonic()
    while True:
        job = await here.jobs.get(identity)
        if job is None:
            yield "event: removed\ndata: {}\n\n"
            return
        state = json.dumps({"state": job.state.value, **views.progress(job)})
        if state != shown:
            shown, spoken = state, time.monotonic()
            yield f"event: progress\ndata: {state}\n\n"
        elif time.monotonic() - spoken > _HEARTBEAT_SECONDS:
            spoken = time.monotonic()
            yield ": still here\n\n"
        if job.state.value in ("finished", "lost"):
            yield f"event: finished\ndata: {state}\n\n"
            return
        await asyncio.sleep(_EVENT_SECONDS)


@router.get(
    "/jobs/{jobId}/documents/{number}",
    operation_id="getJobDocument",
    summary="A redacted document",
    responses={
        200: {
            "description": "The document",
            "content": dict.fromkeys(("application/pdf", "text/plain", "text/markdown", "text/csv"), _BINARY),
        },
        **errors(404, 409, 410, 415, 422, 504),
    },
    response_class=Response,
)
async def get_job_document(here: Here, who: Redactor, job_id: JobId, number: Number) -> Any:
    """The bytes that were proved."""
    entry = await _document(here, job_id, number, who.id)
    _refuse_without_result(entry)
    kind = entry.result["media_type"]
    headers = {
        "Content-Disposition": f'attachment; filename="document-{number}{suffix(kind)}"',
        "Content-Length": str(entry.result["bytes"]),
        "ETag": f'"{entry.result["sha256"]}"',
    }
    return StreamingResponse(_frames(here, entry.document_blob), media_type=kind, headers=headers)


@router.get(
    "/jobs/{jobId}/documents/{number}/report",
    operation_id="getJobDocumentReport",
    summary="The report of one document",
    responses={200: {"model": Report}, **errors(404, 406, 409, 410, 415, 422, 504)},
    response_class=JSONResponse,
)
async def get_job_document_report(here: Here, who: Redactor, job_id: JobId, number: Number) -> Any:
    """What was done, where, why, and how it was proved."""
    entry = await _document(here, job_id, number, who.id)
    _refuse_without_result(entry)
    return StreamingResponse(_frames(here, entry.report_blob), media_type="application/json")


@router.get(
    "/jobs/{jobId}/documents/{number}/plan",
    operation_id="getJobDocumentPlan",
    summary="The plan of one document",
    description="Places and decisions, for an officer to change. Also there when an officer must look first.",
    responses={200: {"model": PlanPart}, **errors(404, 406, 409, 410)},
    response_class=JSONResponse,
)
async def get_job_document_plan(here: Here, who: Redactor, job_id: JobId, number: Number) -> Any:
    """The plan."""
    entry = await _document(here, job_id, number, who.id)
    if not entry.settled:
        raise Problem(409, "The document is not done yet.", code="not-done")
    if not entry.result.get("has_plan"):
        raise Problem(404, "The document has no plan: it could not be read.")
    return StreamingResponse(_frames(here, entry.plan_blob), media_type="application/json")


@router.put(
    "/jobs/{jobId}/documents/{number}/plan",
    operation_id="putJobDocumentPlan",
    summary="Hand in a changed plan; the document is redacted anew by it",
    status_code=202,
    responses={202: {"model": JobStatus, "headers": _LOCATION}, **errors(404, 406, 409, 410, 415)},
    response_class=JSONResponse,
    openapi_extra=body_of({"$ref": "#/components/schemas/GivenPlanPart"}),
)
async def put_job_document_plan(request: Request, here: Here, who: Redactor, job_id: JobId, number: Number) -> Any:
    """Replay a plan."""
    untrusted = await read_bytes(request, _MOST_PLAN)
    entry = await _document(here, job_id, number, who.id)
    plan = checked_plan(untrusted, entry.sha256)
    job = await _mine(here, job_id, who.id)
    if here.running(job_id) or not entry.settled:
        raise Problem(409, "The job is being worked on; wait until it is finished.", code="not-done")
    if not here.spool.handle(entry.source_blob).path.exists():
        raise Problem(410, "The document is not here any more; send it again.")
    await here.change_plan(job, entry, plan, who)
    status = views.status(await _mine(here, job_id, who.id), here.settings.public_url)
    return json_answer(status, 202, {"Location": status["links"]["self"]})


@router.get(
    "/jobs/{jobId}/report",
    operation_id="getJobReport",
    summary="The reports of all documents of a job",
    responses={200: {"model": JobReport}, **errors(404, 406, 409, 410)},
    response_class=JSONResponse,
)
async def get_job_report(here: Here, who: Redactor, job_id: JobId) -> Any:
    """All reports."""
    job = _done(await _mine(here, job_id, who.id))
    reports = [
        {"number": entry.number, "report": json.loads(await asyncio.to_thread(_read, here, entry.report_blob))}
        for entry in job.entries
        if entry.result.get("sha256")
    ]
    return json_answer({"id": job.id, "progress": views.progress(job), "documents": reports})


@router.get(
    "/jobs/{jobId}/inventory",
    operation_id="getJobInventory",
    summary="The inventarislijst of a job",
    responses={
        200: {"description": "A row a document", "content": {CSV: {"schema": {"type": "string"}}, XLSX: _BINARY}},
        **errors(404, 406, 409, 410),
    },
    response_class=Response,
)
async def get_job_inventory(request: Request, here: Here, who: Redactor, job_id: JobId) -> Any:
    """The inventory as CSV (``;``, UTF-8 with a byte order mark) or as a workbook."""
    from redactor.report.inventory import inventory_csv, inventory_xlsx

    kind = choose(request, CSV, XLSX)
    job = _done(await _mine(here, job_id, who.id))
    rows = await asyncio.to_thread(_rows, here, job)
    data = inventory_csv(rows).encode("utf-8-sig") if kind == CSV else await asyncio.to_thread(inventory_xlsx, rows)
    name = "inventory.csv" if kind == CSV else "inventory.xlsx"
    return Response(data, media_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})


def _rows(here: Service, job: Job) -> list[Row]:
    from redactor.report.inventory import Judgement, Row

    names, rows = Names(), []
    from pathlib import Path

    for entry in job.entries:
        if not entry.result.get("sha256"):
            continue
        fields = json.loads(_read(here, entry.row_blob))
        lists = {name: tuple(value) for name, value in fields.items() if isinstance(value, list)}
        dated = date.fromisoformat(fields["dated"]) if fields["dated"] else None
        row = Row(**{**fields, **lists, "judgement": Judgement(fields["judgement"]), "dated": dated})
        stem = names.give(Path(), row.id)
        rows.append(replace(row, id=stem, title=stem))
    return rows


def _done(job: Job) -> Job:
    if job.state.value in ("queued", "running"):
        raise Problem(409, "The job is not finished yet.", code="not-done")
    return job


def _refuse_without_result(entry: Entry) -> None:
    """Raises the document's own problem when it has no result, or 409 when it is not done yet."""
    if not entry.settled:
        raise Problem(409, "The document is not done yet.", code="not-done")
    problem = views.problem(entry)
    if problem:
        code = problem["type"].rsplit(":", 1)[-1]
        raise Problem(problem["status"], problem["detail"], code=code, advice=problem["advice"])
    if not entry.result.get("sha256"):
        raise Problem(410, "The service was ended while it worked on the document; send it again.")


async def _mine(here: Service, identity: str, owner: str) -> Job:
    """A job of this owner. Another's is not there: who asks must not learn that it exists."""
    job = await here.jobs.get(identity, owner)
    if job is None or job.expires <= time.time():
        raise Problem(404, "There is no such job.")
    return job


async def _document(here: Service, identity: str, number: int, owner: str) -> Entry:
    entry = (await _mine(here, identity, owner)).entry(number)
    if entry is None:
        raise Problem(404, "The job has no document with this number.")
    return entry


def _read(here: Service, blob: str) -> bytes:
    try:
        return here.spool.handle(blob).read()
    except ProcessingError:
        raise Problem(410, "The result is not here any more; send the document again.") from None


def _frames(here: Service, blob: str) -> Any:
    """The content of a blob, opened before the answer begins so that a lost one can still be a problem."""
    frames = here.spool.handle(blob).frames()
    try:
        first = next(frames)
    except ProcessingError:
        raise Problem(410, "The result is not here any more; send the document again.") from None

    def stream() -> Any:
        yield first
        yield from frames

    return stream()
