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
from api.problems import Mistake, Problem
from api.routes.analyses import known_policy
from api.routes.common import (
    PLAN,
    POLICY,
    STYLE,
    Here,
    choose,
    errors,
    form_of,
    json_answer,
    while_connected,
)
from api.schemas import JobStatus
from api.service import Service
from api.store import Job
from api.uploads import Form, Shape, read_form
from redactor.errors import InputError
from redactor.report.plan_file import dump, load

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

router = APIRouter(tags=["redactions"])
MIXED = "multipart/mixed"
_STYLES = frozenset(STYLE["enum"])
_MOST_PLAN = 32 * 1024 * 1024
_LOCATION = {"Location": {"description": "the job", "schema": {"type": "string"}}}


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
        201: {"model": JobStatus, "description": "Links to the document and its report", "headers": _LOCATION},
        202: {"model": JobStatus, "description": "It takes longer; follow the job", "headers": _LOCATION},
        **errors(406, 409, 415, 422, 504),
    },
    response_class=JSONResponse,
    openapi_extra=form_of({"policy": POLICY, "style": STYLE, "plan": PLAN}),
)
async def create_redaction(request: Request, here: Here, who: Redactor) -> Any:
    """A document (form) → the redacted document and its report."""
    wanted = choose(request, "application/json", MIXED)
    here.caller.admit()
    await here.admit(_length(request))
    form = await read_form(request, here.spool, Shape({"policy": 400, "style": 20, "plan": _MOST_PLAN}))
    try:
        policy, style = known_policy(here, form.fields.get("policy")), known_style(form.fields.get("style"))
        plan = _plan(form)
    except Problem:
        form.discard(here.spool)
        raise
    job = await here.add(form.documents, who, policy=policy, style=style, plan=plan)
    slow = form.documents[0].bytes > here.settings.sync_bytes or "respond-async" in request.headers.get("prefer", "")
    task = here.begin(job.id, interactive=not slow)
    if slow:
        return _accepted(here, job)
    try:
        if not await while_connected(request, task, here.settings.sync_seconds):
            return _accepted(here, await here.jobs.get(job.id) or job)
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


def _accepted(here: Service, job: Job) -> Response:
    status = views.status(job, here.settings.public_url)
    return json_answer(status, 202, {"Location": status["links"]["self"]})


def _length(request: Request) -> int:
    length = request.headers.get("content-length", "0")
    return int(length) if length.isascii() and length.isdigit() else 0


def known_style(style: str | None) -> str | None:
    """A style that was named. Raises :class:`Problem` 400."""
    if style is not None and style not in _STYLES:
        listed = ", ".join(sorted(_STYLES))
        raise Problem.invalid(Mistake("body", "style", f"there is no such style; known are {listed}", "unknown"))
    return style


def _plan(form: Form) -> bytes | None:
    text = form.fields.get("plan")
    return None if text is None else checked_plan(text, form.documents[0].sha256)


def checked_plan(untrusted: str | bytes, sha256: str) -> bytes:
    """A plan in our own words, without the values that it may bear. Raises :class:`Problem` 400."""
    try:
        plan = load(untrusted)
    except InputError as wrong:
        listed = wrong.message.split(": ", 1)[-1].split("; ")
        raise Problem.invalid(*(Mistake("body", "plan", one, "invalid-plan") for one in listed)) from None
    if plan.document_sha256 != sha256:
        detail = "the plan was made for another file (the SHA-256 differs)"
        raise Problem.invalid(Mistake("body", "plan.document_sha256", detail, "other-document"))
    return dump(plan).encode()
