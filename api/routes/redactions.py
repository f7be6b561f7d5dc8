# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""One document, redacted while the client waits; a large or slow one becomes a job."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from fastapi import APIRouter, Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from api import views
from api.auth import Redactor
from api.middleware import ClientGone
from api.problems import Problem
from api.routes import orders
from api.routes.common import LOCATION, Here, choose, errors, json_answer, length_of, while_connected
from api.schemas import JobStatus
from api.service import Service
from api.store import Job
from api.uploads import read_form

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

router = APIRouter(tags=["redactions"])
MIXED = "multipart/mixed"


@router.post(
    "/redactions",
    operation_id="createRedaction",
    summary="Redact one document",
    description=(
        "With `Accept: multipart/mixed` the answer holds the report (JSON) and the redacted document, and nothing is "
        "kept. With `application/json` it holds links into a job that is kept until it expires or is deleted. A large "
        "document, a slow one, or `Prefer: respond-async` gives 202 and a job."
    ),
    responses={
        200: {
            "description": "The redacted document and its report",
            "content": {MIXED: {"schema": {"type": "string"}}},
        },
        201: {"model": JobStatus, "description": "Links to the document and its report", "headers": LOCATION},
        202: {"model": JobStatus, "description": "It takes longer; follow the job", "headers": LOCATION},
        **errors(406, 409, 415, 422, 504),
    },
    response_class=JSONResponse,
    openapi_extra=orders.body_of(several=False),
)
async def create_redaction(request: Request, here: Here, who: Redactor) -> Any:
    """A document (form) → the redacted document and its report."""
    wanted = choose(request, "application/json", MIXED)
    here.caller.admit()
    await here.admit(length_of(request))
    form = await read_form(request, here.spool, orders.shape_of(1))
    job = await here.add(form.documents, who, await orders.order_of(here, form))
    slow = form.documents[0].bytes > here.settings.sync_bytes or "respond-async" in request.headers.get("prefer", "")
    task = here.begin(job.id, interactive=not slow)
    if slow:
        return accepted(here, job)
    try:
        if not await while_connected(request, task, here.settings.sync_seconds):
            return accepted(here, await here.jobs.get(job.id) or job)
        task.result()
    except ClientGone:
        await here.remove(job.id, "client-gone")
        raise
    except BaseException:
        await here.remove(job.id, "failed")
        raise
    return await _delivered(here, job.id, wanted)


async def _delivered(here: Service, identity: str, wanted: str) -> Response:
    job = await here.jobs.get(identity)
    if job is None:
        raise Problem(410, "The job was removed while it ran.")
    problem = views.problem(job.entries[0])
    if problem:
        has_plan = job.entries[0].result.get("has_plan")
        if problem["status"] != 409 or not has_plan or wanted == MIXED:
            await here.remove(job.id, "no-result")
            link = {}
        else:
            # an officer must look first: the plan waits for them in the job
            link = {"Location": f"{here.settings.public_url}/v1/jobs/{job.id}"}
        code = problem["type"].rsplit(":", 1)[-1]
        raise Problem(problem["status"], problem["detail"], code=code, advice=problem["advice"], headers=link)
    if wanted == MIXED:
        boundary = secrets.token_hex(16)
        return StreamingResponse(_mixed(here, job, boundary), media_type=f"{MIXED}; boundary={boundary}")
    status = views.status(job, here.settings.public_url)
    return json_answer(status, 201, {"Location": status["links"]["self"]})


async def _mixed(here: Service, job: Job, boundary: str) -> AsyncIterator[bytes]:
    """The report, then the document; afterwards nothing is left."""
    entry = job.entries[0]
    try:
        yield _head(boundary, "application/json", "report", "report.json")
        for frame in here.spool.handle(entry.report_blob).frames():
            yield frame
        kind = entry.result["media_type"]
        yield b"\r\n" + _head(boundary, kind, "document", f"document{suffix(kind)}")
        for frame in here.spool.handle(entry.document_blob).frames():
            yield frame
        if entry.justification_blob:
            yield b"\r\n" + _head(boundary, "text/html", "justification", "justification.html")
            for frame in here.spool.handle(entry.justification_blob).frames():
                yield frame
        yield f"\r\n--{boundary}--\r\n".encode()
    finally:
        # the client may be gone by now, and with it the task that would wait
        here.soon(here.remove(job.id, "delivered"))


def _head(boundary: str, kind: str, name: str, file: str) -> bytes:
    disposition = f'attachment; name="{name}"; filename="{file}"'
    return f"--{boundary}\r\nContent-Type: {kind}\r\nContent-Disposition: {disposition}\r\n\r\n".encode()


def suffix(media_type: str) -> str:
    """Of a file name, with the dot."""
    from redactor.run.job import SUFFIXES

    return SUFFIXES.get(media_type, "")


def accepted(here: Service, job: Job) -> Response:
    """202: the job is worked on from now."""
    status = views.status(job, here.settings.public_url)
    return json_answer(status, 202, {"Location": status["links"]["self"]})
