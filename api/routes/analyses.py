# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What would be done to a text or a document, and the check before publication: nothing is kept."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Coroutine
from datetime import UTC, datetime
from typing import Annotated, Any, NamedTuple

from fastapi import APIRouter, Query, Request
from starlette.responses import JSONResponse

from api import work
from api.auth import Analyst, Identity
from api.keys import Scope
from api.problems import Mistake, Problem
from api.routes.common import POLICY, Here, errors, for_client, form_of, json_answer, media_type, read_json
from api.schemas import Analysis, AnalysisRequest, CheckResult
from api.service import Service
from api.spool import Handle
from api.uploads import Shape, read_form
from redactor.errors import RedactorError

router = APIRouter(tags=["analyses"])
_FORM = Shape({"policy": 400})
_BODY = form_of({"policy": POLICY})
_BODY["requestBody"]["content"]["application/json"] = {"schema": {"$ref": "#/components/schemas/GivenAnalysisRequest"}}
IncludeValues = Annotated[
    bool, Query(alias="includeValues", description="add the found text; needs the scope `values`")
]


@router.post(
    "/analyses",
    operation_id="createAnalysis",
    summary="Find and weigh what stands in a text or a document",
    description="Nothing is kept. Without `includeValues` the answer holds places and decisions, no text.",
    responses={200: {"model": Analysis}, **errors(406, 409, 415, 422, 504)},
    response_class=JSONResponse,
    openapi_extra=_BODY,
)
async def create_analysis(request: Request, here: Here, who: Analyst, include_values: IncludeValues = False) -> Any:
    """A text (JSON) or a document (form) → findings and decisions."""
    if include_values and Scope.VALUES not in who.scopes:
        raise Problem(403, "This needs a key with the scope values.", code="scope-missing")
    here.caller.admit()
    source = await _source(request, here)
    call = here.caller.now(work.analyse, source.handle, here.engine_for(source.policy), include_values)
    return json_answer(await _worked(request, here, who, "analysis", source, call))


@router.post(
    "/checks",
    operation_id="createCheck",
    summary="Check a document before it is published, whoever redacted it",
    description="Nothing is kept. Looks for text under bars, hidden parts and personal data that was left.",
    responses={200: {"model": CheckResult}, **errors(406, 409, 415, 422, 504)},
    response_class=JSONResponse,
    openapi_extra=form_of({"policy": POLICY}),
)
async def create_check(request: Request, here: Here, who: Analyst) -> Any:
    """A document (form) → what is wrong with it."""
    here.caller.admit()
    source = await _source(request, here, text=False)
    call = here.caller.now(work.check, source.handle, here.engine_for(source.policy))
    return json_answer(await _worked(request, here, who, "check", source, call))


class _Source(NamedTuple):
    """What came in: its blob, the SHA-256 of the document, the policy that was named."""

    handle: Handle
    sha256: str
    policy: str


async def _worked(  # noqa: PLR0917 - all of it says who asked what
    request: Request, here: Service, who: Identity, kind: str, source: _Source, call: Coroutine[Any, Any, Any]
) -> Any:
    """Wait for a worker as long as the client does, note it, and forget the document whatever happens."""
    started, outcome = datetime.now(tz=UTC), "ok"
    try:
        return await for_client(request, asyncio.create_task(call), here.settings.sync_seconds)
    except RedactorError as problem:
        outcome = problem.code
        raise
    except BaseException as problem:
        outcome = type(problem).__name__
        raise
    finally:
        here.spool.remove([source.handle.id])
        facts = {"digest": source.sha256, "subject": who.id, "policy": source.policy}
        here.runner.note(kind, started, None, outcome=outcome, **facts)


async def _source(request: Request, here: Service, *, text: bool = True) -> _Source:
    """Read what came in."""
    if text and media_type(request) == "application/json":
        given = await read_json(request, AnalysisRequest, here.settings.text_bytes)
        policy = known_policy(here, given.policy)
        data = given.text.encode("utf-8", "surrogatepass")
        handle = here.spool.new()
        handle.write(work.packed("") + data)
        return _Source(handle, hashlib.sha256(data).hexdigest(), policy)
    form = await read_form(request, here.spool, _FORM)
    try:
        policy = known_policy(here, form.fields.get("policy"))
    except Problem:
        form.discard(here.spool)
        raise
    return _Source(form.documents[0].handle, form.documents[0].sha256, policy)


def known_policy(here: Service, name: str | None) -> str:
    """The name of a policy that can be loaded; "" when none was named. Raises :class:`Problem` 400."""
    if name is None:
        return ""
    if name not in here.policies:
        detail = "there is no such policy; GET /v1/policies lists them"
        raise Problem.invalid(Mistake("body", "policy", detail, "unknown"))
    return name
