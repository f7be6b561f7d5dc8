# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the routes share: reading bodies, choosing what is sent back, documenting errors, waiting for a client."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from fastapi import Depends, Path, Request
from pydantic import BaseModel, ValidationError
from starlette.responses import JSONResponse

from api.middleware import ClientGone
from api.problems import Mistake, Problem, _mistake
from api.schemas import ProblemDetails
from api.service import Service

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Model = TypeVar("Model", bound=BaseModel)
Result = TypeVar("Result")
BINARY = {"schema": {"type": "string", "format": "binary"}}
"""the content of an answer or a body that is no text, in the description of the interface"""
_TEXTS = {
    400: "Invalid input; `errors` holds every mistake.",
    401: "No valid key or token.",
    403: "The key lacks the scope.",
    404: "There is nothing here, or it is another key's.",
    406: "None of the media types that were asked for can be given.",
    408: "The body did not come in time.",
    409: "An officer must look first, or it is being worked on.",
    410: "It was there, and its time is over.",
    413: "Too large.",
    415: "Not a media type or a kind of file that is read here.",
    422: "The document gives no result: it is bad, or its result could not be proved clean.",
    429: "Asked too often; `Retry-After` says when to come back.",
    500: "A defect.",
    503: "Busy; `Retry-After` says when to come back.",
    504: "The document took longer than is allowed.",
}
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
LOCATION = {"Location": {"description": "the job", "schema": {"type": "string"}}}
_RETRY = {"Retry-After": {"description": "seconds", "schema": {"type": "integer"}}}


def service_of(request: Request) -> Service:
    """The service behind a request."""
    found: Service = request.app.state.service
    return found


Here = Annotated[Service, Depends(service_of)]
JobId = Annotated[str, Path(alias="jobId", pattern=r"^[0-9a-f]{32}$", description="as the answer to the POST gave it")]
Number = Annotated[int, Path(ge=1, le=1_000_000, description="number of the document, from 1")]


def errors(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The documentation of the errors that a route can give; those that every route can give are added."""
    found: dict[int | str, dict[str, Any]] = {}
    for status in sorted({*statuses, 400, 401, 403, 408, 413, 429, 500, 503}):
        found[status] = {"description": _TEXTS[status], "model": ProblemDetails}
        if status in (429, 503):
            found[status]["headers"] = _RETRY
    return found


def body_of(schema: Mapping[str, Any], media_type: str = "application/json", **more: Any) -> dict[str, Any]:
    """The documentation of a body that the route reads itself."""
    return {"requestBody": {"required": True, "content": {media_type: {"schema": schema, **more}}}}


def form_of(fields: Mapping[str, Any], *, several: bool = False) -> dict[str, Any]:
    """The documentation of a form with documents."""
    file = {"type": "string", "format": "binary", "description": "PDF or text"}
    documents = {"type": "array", "items": file, "minItems": 1} if several else file
    schema = {
        "type": "object",
        "required": ["document"],
        "properties": {"document": documents, **fields},
        "additionalProperties": False,
    }
    return body_of(schema, "multipart/form-data")


POLICY = {"type": "string", "maxLength": 100, "description": "name of a policy; without: the installation's"}


def length_of(request: Request) -> int:
    """Bytes of the body as the client announces them; 0 when it doesn't."""
    length = request.headers.get("content-length", "0")
    return int(length) if length.isascii() and length.isdigit() else 0


async def read_json(request: Request, model: type[Model], most: int) -> Model:
    """A JSON body. Raises :class:`Problem` 415, 413, or 400 with every mistake."""
    return _checked(model, await read_bytes(request, most, "application/json"))


def media_type(request: Request) -> str:
    """Of the body, without parameters."""
    return request.headers.get("content-type", "").split(";")[0].strip().lower()


async def read_bytes(request: Request, most: int, *kinds: str) -> bytes:
    """The bytes of a body of one of these media types. Raises :class:`Problem` 415 or 413."""
    if media_type(request) not in kinds:
        listed = ", ".join(kinds)
        raise Problem(415, f"The body must be {' or '.join(kinds)}.", headers={"Accept": listed})
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > most:
            raise Problem(413, f"The body is larger than {most} bytes.")
    return bytes(body)


def _checked(model: type[Model], body: bytes) -> Model:
    try:
        return model.model_validate_json(body)
    except ValidationError as wrong:
        found = wrong.errors(include_input=False, include_url=False, include_context=False)
        mistakes = [_mistake({**one, "loc": ("body", *_known(model, one["loc"]))}) for one in found]
        raise Problem.invalid(*mistakes[:50]) from None


def _known(model: type[BaseModel], place: Iterable[int | str]) -> list[int | str]:
    """The place of a mistake, without names that the client made up."""
    names = {field.alias or name for name, field in model.model_fields.items()} | set(model.model_fields)
    return [part if isinstance(part, int) or part in names else "?" for part in place]


_ACCEPT = re.compile(r"\s*([\w*+.-]+/[\w*+.-]+)\s*((?:;[^,]*)?)")


def choose(request: Request, *offered: str) -> str:
    """The offered media type that the client likes best; the first for a tie. Raises :class:`Problem` 406."""
    header = ",".join(request.headers.getlist("accept")) or "*/*"
    best, most = "", 0.0
    for offer in offered:
        liked = _quality(header, offer)
        if liked > most:
            best, most = offer, liked
    if not best:
        raise Problem(406, f"This can be given as {', '.join(offered)}.")
    return best


def _quality(header: str, offer: str) -> float:
    """How much a client likes a media type, 0 to 1: the most precise range decides (RFC 9110 § 12.5.1)."""
    ranges = {offer: 2, f"{offer.partition('/')[0]}/*": 1, "*/*": 0}
    found, precise = 0.0, -1
    for part in header.split(","):
        shape = _ACCEPT.fullmatch(part)
        if shape is None:
            continue
        kind, value = shape[1].lower(), 1.0
        weight = re.search(r";\s*q=([01](?:\.\d{0,3})?)", shape[2])
        if weight:
            value = float(weight[1])
        level = ranges.get(kind, -1)
        if level > precise:
            found, precise = value, level
    return found


def json_answer(content: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> JSONResponse:
    """An answer in JSON."""
    return JSONResponse(content, status, headers=dict(headers or {}))


async def strict_query(request: Request) -> None:
    """A query key that a route doesn't know is an error: a misspelt ``includeValues`` must not be ignored."""
    known: set[str] = set()
    todo = [request.scope["route"].dependant]
    while todo:
        one = todo.pop()
        known |= {field.alias for field in one.query_params}
        todo += one.dependencies
    listed = ", ".join(sorted(known)) or "none"
    if set(request.query_params) - known:
        raise Problem.invalid(Mistake("query", "", f"there is an unknown query key; known: {listed}", "unknown"))


async def while_connected(request: Request, task: asyncio.Task[Result], seconds: float) -> bool:
    """Wait for a task as long as the client does; False when the time is over first. The body must have been read.

    Raises :class:`ClientGone` when the client goes away.
    """
    gone = asyncio.create_task(_gone(request))
    try:
        done, _ = await asyncio.wait({task, gone}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    finally:
        gone.cancel()
    if task in done:
        return True
    if gone in done:
        raise ClientGone
    return False


async def _gone(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


async def for_client(request: Request, task: asyncio.Task[Result], seconds: float) -> Result:
    """The result of a task that is worth nothing without its client. Raises :class:`Problem` 504 when it is late."""
    try:
        if not await while_connected(request, task, seconds):
            raise Problem(504, "The document took longer than is allowed.", code="timed-out")
        return task.result()
    finally:
        task.cancel()
