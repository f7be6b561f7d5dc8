# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What anyone may see without a key: how the service is, what it is, its documentation; and the figures, with one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response

from api import API_VERSION
from api.auth import Admin
from api.docs_page import page
from api.metrics import CONTENT_TYPE
from api.problems import Problem
from api.routes.common import Here, errors, json_answer
from api.schemas import Health
from redactor import __version__

router = APIRouter(tags=["service"])
unversioned = APIRouter(include_in_schema=False)
_CORS = {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"}
_DAYS = 180


def _plain(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The errors of a route that needs no key."""
    return {status: text for status, text in errors(*statuses).items() if status not in (401, 403, 429)}


@router.get(
    "/health/live",
    operation_id="getHealthLive",
    summary="Whether the service answers",
    responses={200: {"model": Health}, **_plain()},
    response_class=JSONResponse,
)
async def live() -> Any:
    """It does."""
    return json_answer({"status": "pass"})


@router.get(
    "/health/ready",
    operation_id="getHealthReady",
    summary="Whether the service can redact",
    responses={200: {"model": Health}, **_plain()},
    response_class=JSONResponse,
)
async def ready(here: Here) -> Any:
    """The recognizers passed their self-test in a worker."""
    if not here.ready:
        raise Problem.busy("The recognizers are not ready yet.")
    return json_answer({"status": "pass"})


@unversioned.get("/v1")
async def index(here: Here) -> Any:
    """AGPL-3.0 § 13: whoever uses this over a network can get its source."""
    base = here.settings.public_url
    return json_answer(
        {
            "name": "woo-redactor",
            "version": __version__,
            "apiVersion": API_VERSION,
            "licence": "EUPL-1.2 AND AGPL-3.0-or-later",
            "source": here.settings.source_url,
            "openapi": f"{base}/v1/openapi.json",
            "docs": f"{base}/v1/docs",
        }
    )


@unversioned.get("/v1/openapi.json")
async def openapi(request: Request) -> Response:
    """Without a key and from any page (/core/publish-openapi)."""
    return JSONResponse(request.app.openapi(), headers=_CORS)


@unversioned.get("/v1/docs")
async def docs(request: Request) -> Response:
    """The same for people: plain HTML, no script, nothing from elsewhere."""
    policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
    return HTMLResponse(page(request.app.openapi()), headers={"Content-Security-Policy": policy})


@unversioned.get("/metrics")
async def metrics(here: Here, who: Admin) -> Response:
    """For Prometheus, with a key that has the scope ``admin``."""
    del who
    await here.measure()
    return Response(here.metrics.text(), headers={"Content-Type": CONTENT_TYPE})


@unversioned.get("/.well-known/security.txt")
async def security(here: Here) -> Response:
    """RFC 9116; on the list of standards that a public body must apply or explain."""
    expires = (datetime.now(tz=UTC) + timedelta(days=_DAYS)).strftime("%Y-%m-%dT00:00:00Z")
    lines = [f"Contact: {here.settings.security_contact}", f"Expires: {expires}", "Preferred-Languages: nl, en"]
    if here.settings.public_url:
        lines.append(f"Canonical: {here.settings.public_url}/.well-known/security.txt")
    return PlainTextResponse("\n".join(lines) + "\n")
