# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Every error as ``application/problem+json`` (RFC 9457, NL API Design Rules /core/error-handling).

Problems hold no value from a document and nothing of what the client sent: only where it is wrong and what is expected.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import Route, compile_path

from api import trace
from redactor.errors import DatabaseUnavailable, RedactorError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from fastapi import APIRouter, FastAPI
    from starlette.requests import Request

MEDIA_TYPE = "application/problem+json"
#: Seconds after which a busy service may be asked again.
RETRY_SECONDS = 5


@dataclass(frozen=True, slots=True)
class Mistake:
    """A mistake in a request: ``place`` (``body``, ``query``, ``path``, ``header``), where in it, and what."""

    place: str
    name: str
    detail: str
    code: str = "invalid"


class Problem(Exception):
    """An answer that is an error."""

    def __init__(
        self,
        status: int,
        detail: str,
        *,
        code: str = "",
        advice: str = "",
        mistakes: Iterable[Mistake] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(detail)
        self.status, self.detail, self.code, self.advice = status, detail, code or _code(status), advice
        self.mistakes = tuple(mistakes)
        self.headers = dict(headers or {})

    @classmethod
    def of(cls, problem: RedactorError) -> Problem:
        """What the engine says, for HTTP."""
        return cls(problem.http_status, problem.message, code=kebab(problem.code), advice=problem.advice)

    @classmethod
    def busy(cls, detail: str) -> Problem:
        """Come back later."""
        return cls(503, detail, code="busy", headers={"Retry-After": str(RETRY_SECONDS)})

    @classmethod
    def invalid(cls, *mistakes: Mistake) -> Problem:
        """Invalid input, all mistakes together (/core/error-handling/invalid-input)."""
        return cls(400, "The request is not right; `errors` says where.", code="invalid-input", mistakes=mistakes)

    def fields(self, step: trace.Trace) -> dict[str, Any]:
        """The body."""
        body: dict[str, Any] = {
            "type": f"urn:woo-redactor:problem:{self.code}",
            "title": HTTPStatus(self.status).phrase,
            "status": self.status,
            "detail": self.detail,
            "instance": step.instance,
        }
        if self.advice:
            body["advice"] = self.advice
        if self.mistakes:
            body["errors"] = [
                {"in": one.place, "location": one.name, "code": one.code, "detail": one.detail} for one in self.mistakes
            ]
        return body

    def response(self) -> Response:
        """The answer."""
        step = trace.here()
        body = json.dumps(self.fields(step), ensure_ascii=False).encode()
        return Response(body, self.status, headers=self.headers, media_type=MEDIA_TYPE)


def kebab(name: str) -> str:
    """``DamagedDocument`` → ``damaged-document``."""
    return "".join(f"-{char.lower()}" if char.isupper() else char for char in name).lstrip("-")


def _code(status: int) -> str:
    return HTTPStatus(status).phrase.lower().replace(" ", "-").replace("'", "")


def install(app: FastAPI, routers: Iterable[tuple[APIRouter, str]]) -> None:
    """Make every error of the framework and of the engine a problem. ``routers`` of the app, each with its prefix."""
    known = [
        (compile_path(prefix + route.path)[0], frozenset(route.methods or ()))
        for router, prefix in routers
        for route in router.routes
        if isinstance(route, Route)
    ]

    def answer(request: Request, error: Exception) -> Response:
        problem = as_problem(error)
        if problem.status == 405:
            fit = (methods for shape, methods in known if shape.match(request.scope["path"]))
            allowed = frozenset[str]().union(*fit)
            problem.headers["Allow"] = ", ".join(sorted({*allowed, "HEAD"} if "GET" in allowed else allowed))
        return problem.response()

    for kind in (Problem, RedactorError, RequestValidationError, HTTPException):
        app.add_exception_handler(kind, answer)


def as_problem(error: Exception) -> Problem:
    """The problem that an exception is; 500 for what we don't know, without its text."""
    match error:
        case Problem():
            return error
        case DatabaseUnavailable():
            return Problem.busy("The database of the service is away.")
        case RedactorError():
            return Problem.of(error)
        case RequestValidationError():
            return Problem.invalid(*(_mistake(one) for one in error.errors()))
        case HTTPException():
            texts = {404: "There is nothing here.", 405: "This method can't be used here; `Allow` says which can."}
            detail = texts.get(error.status_code, "The request can't be answered.")
            return Problem(error.status_code, detail, headers=error.headers)
    return Problem(
        500, "Something went wrong that is our defect.", code="defect", advice="Report it with the instance."
    )


def _mistake(found: Mapping[str, Any]) -> Mistake:
    """Of pydantic; its message says what is expected, its input stays out."""
    place, *rest = (str(part) for part in found["loc"])
    if found["type"] == "json_invalid":
        rest = []
    return Mistake(place, ".".join(rest), str(found["msg"]), str(found["type"]).replace("_", "-"))
