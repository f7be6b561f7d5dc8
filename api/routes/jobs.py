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
from api.problems import Problem
from api.routes import orders, stored
from api.routes.common import BINARY, LOCATION, XLSX, Here, JobId, Number, choose, errors, json_answer, length_of
from api.routes.redactions import accepted, suffix
from api.schemas import JobReport, JobStatus
from api.service import Service
from api.store import Job
from api.uploads import read_form
from redactor.report.report import Report
from redactor.run.files import Names

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from redactor.report.inventory import Row

router = APIRouter(tags=["jobs"])
CSV = "text/csv"
_EVENT_SECONDS, _HEARTBEAT_SECONDS = 0.5, 15.0
_EVENT = {
    "type": "object",
    "required": ["event", "data"],
    "properties": {"event": {"enum": ["progress", "finished", "removed"]}, "data": {"type": "string"}},
}
#: The page bears its style and its pictures itself, and nothing may be fetched.
_PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'"


@router.post(
    "/jobs",
    operation_id="createJob",
    summary="Redact one or many documents as a job",
    status_code=202,
    responses={202: {"model": JobStatus, "headers": LOCATION}, **errors(406, 415)},
    response_class=JSONResponse,
    openapi_extra=orders.body_of(several=True),
)
async def create_job(request: Request, here: Here, who: Redactor) -> Any:
    """Documents (form) → a job."""
    await here.admit(length_of(request))
    form = await read_form(request, here.spool, orders.shape_of(here.settings.documents_per_job))
    job = await here.add(form.documents, who, await orders.order_of(here, form))
    here.begin(job.id)
    return accepted(here, job)


@router.get(
    "/jobs/{jobId}",
    operation_id="getJob",
    summary="The state of a job and its documents",
    responses={200: {"model": JobStatus}, **errors(404, 406)},
    response_class=JSONResponse,
)
async def get_job(here: Here, who: Redactor, job_id: JobId) -> Any:
    """The state of a job."""
    return json_answer(views.status(await stored.mine(here, job_id, who.id), here.settings.public_url))


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
    job = await stored.mine(here, job_id, who.id)
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
    await stored.mine(here, job_id, who.id)
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
            "content": dict.fromkeys(("application/pdf", "text/plain", "text/markdown", "text/csv"), BINARY),
        },
        **errors(404, 409, 410, 415, 422, 504),
    },
    response_class=Response,
)
async def get_job_document(here: Here, who: Redactor, job_id: JobId, number: Number) -> Any:
    """The bytes that were proved."""
    entry = await stored.document(here, job_id, number, who.id)
    stored.refuse_without_result(entry)
    kind = entry.result["media_type"]
    headers = {
        "Content-Disposition": f'attachment; filename="document-{number}{suffix(kind)}"',
        "Content-Length": str(entry.result["bytes"]),
        "ETag": f'"{entry.result["sha256"]}"',
    }
    return StreamingResponse(stored.frames(here, entry.document_blob), media_type=kind, headers=headers)


@router.get(
    "/jobs/{jobId}/documents/{number}/report",
    operation_id="getJobDocumentReport",
    summary="The report of one document",
    responses={200: {"model": Report}, **errors(404, 406, 409, 410, 415, 422, 504)},
    response_class=JSONResponse,
)
async def get_job_document_report(here: Here, who: Redactor, job_id: JobId, number: Number) -> Any:
    """What was done, where, why, and how it was proved."""
    entry = await stored.document(here, job_id, number, who.id)
    stored.refuse_without_result(entry)
    return StreamingResponse(stored.frames(here, entry.report_blob), media_type="application/json")


@router.get(
    "/jobs/{jobId}/documents/{number}/justification",
    operation_id="getJobDocumentJustification",
    summary="The officer's page on one document",
    description="Its pages with the boxes by ground, and the reasons; HTML without values. Made when it was asked for.",
    responses={
        200: {"description": "The page", "content": {"text/html": {"schema": {"type": "string"}}}},
        **errors(404, 406, 409, 410, 415, 422, 504),
    },
    response_class=Response,
)
async def get_job_document_justification(here: Here, who: Redactor, job_id: JobId, number: Number) -> Any:
    """The onderbouwing."""
    entry = await stored.document(here, job_id, number, who.id)
    stored.refuse_without_result(entry)
    if not entry.justification_blob:
        raise Problem(404, "The page was not asked for.", advice="Send the document with justification=true.")
    headers = {"Content-Security-Policy": _PAGE_POLICY}
    return StreamingResponse(stored.frames(here, entry.justification_blob), media_type="text/html", headers=headers)


@router.get(
    "/jobs/{jobId}/report",
    operation_id="getJobReport",
    summary="The reports of all documents of a job",
    responses={200: {"model": JobReport}, **errors(404, 406, 409, 410)},
    response_class=JSONResponse,
)
async def get_job_report(here: Here, who: Redactor, job_id: JobId) -> Any:
    """All reports."""
    job = stored.done(await stored.mine(here, job_id, who.id))
    reports = [
        {"number": entry.number, "report": json.loads(await asyncio.to_thread(stored.read, here, entry.report_blob))}
        for entry in job.entries
        if entry.result.get("sha256")
    ]
    return json_answer({"id": job.id, "progress": views.progress(job), "documents": reports})


@router.get(
    "/jobs/{jobId}/inventory",
    operation_id="getJobInventory",
    summary="The inventarislijst of a job",
    responses={
        200: {"description": "A row a document", "content": {CSV: {"schema": {"type": "string"}}, XLSX: BINARY}},
        **errors(404, 406, 409, 410),
    },
    response_class=Response,
)
async def get_job_inventory(request: Request, here: Here, who: Redactor, job_id: JobId) -> Any:
    """The inventory as CSV (``;``, UTF-8 with a byte order mark) or as a workbook."""
    from redactor.report.inventory import inventory_csv, inventory_xlsx

    kind = choose(request, CSV, XLSX)
    job = stored.done(await stored.mine(here, job_id, who.id))
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
        fields = json.loads(stored.read(here, entry.row_blob))
        lists = {name: tuple(value) for name, value in fields.items() if isinstance(value, list)}
        dated = date.fromisoformat(fields["dated"]) if fields["dated"] else None
        row = Row(**{**fields, **lists, "judgement": Judgement(fields["judgement"]), "dated": dated})
        stem = names.give(Path(), row.id)
        rows.append(replace(row, id=stem, title=stem))
    return rows
