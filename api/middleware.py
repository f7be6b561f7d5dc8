# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Around every request: trace, limits, headers, one line in the log, and no exception that gets out.

Plain ASGI, because Starlette's base class for middleware buffers and hides when a client goes away.
"""

from __future__ import annotations

import asyncio
import re
import time
from typing import TYPE_CHECKING, Any

from starlette.requests import ClientDisconnect

from api import API_VERSION, trace
from api.events import Event
from api.problems import RETRY_SECONDS, Problem, as_problem
from api.settings import is_loopback

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, MutableMapping

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from api.events import Log
    from api.metrics import Metrics
    from api.settings import ServiceSettings

#: In the log only: the client went away before it had its answer (a habit of nginx).
CLIENT_GONE = 499
_PREFIX = "/v1"
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"})


class ClientGone(Exception):
    """Nobody waits for the answer any more."""


#: NL API Design Rules, transport security: /core/transport/security-headers.
SECURITY_HEADERS: tuple[tuple[bytes, bytes], ...] = (
    (b"cache-control", b"no-store"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"strict-transport-security", b"max-age=31536000; includeSubDomains"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-resource-policy", b"same-origin"),
)


class Gate:
    """The outermost layer of the application."""

    def __init__(self, app: ASGIApp, settings: ServiceSettings, log: Log, metrics: Metrics) -> None:
        self._app, self._settings, self._log, self._metrics = app, settings, log, metrics
        self._busy = 0
        source = settings.source_url.encode()
        self._fixed = (
            *SECURITY_HEADERS,
            (b"api-version", API_VERSION.encode()),
            (b"link", b'<' + source + b'>; rel="vcs-git"'),
        )  # fmt: skip

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        step = trace.begin(headers.get(b"traceparent", b"").decode("latin-1"))
        token = trace.current.set(step)
        # what GET answers, without the body (RFC 9110 § 9.3.2): every resource that can be read has it
        asked = scope["method"]
        scope = {**scope, "method": "GET"} if asked == "HEAD" else scope
        state = _Request(self, scope, receive, send, step, asked)
        self._busy += 1
        try:
            await self._answer(state, headers)
        finally:
            self._busy -= 1
            trace.current.reset(token)
            state.note()

    async def _answer(self, state: _Request, headers: dict[bytes, bytes]) -> None:
        try:
            self._admit(headers)
            await self._app(state.scope, state.receive, state.send)
        except (ClientGone, ClientDisconnect):
            state.status = state.status or CLIENT_GONE
        except Exception as error:
            problem = as_problem(error)
            if problem.status == 500:
                self._log(Event.DEFECT, **state.step.fields, error=type(error).__name__, where=_where(error))
            if state.status is None:
                await problem.response()(state.scope, state.receive, state.send)

    def _admit(self, headers: dict[bytes, bytes]) -> None:
        """What can be told before the body comes. Raises :class:`Problem`."""
        settings = self._settings
        if self._busy > settings.requests:
            self._metrics.refused.labels("requests").inc()
            raise Problem.busy("Too many requests are being answered.")
        # without keys a web page that this machine shows must not be able to ask (DNS rebinding, forms)
        if settings.insecure_local and not _of_this_machine(headers):
            raise Problem(403, "Without keys only this machine may ask.")
        length = headers.get(b"content-length", b"0")
        if length.isdigit() and int(length) > settings.body_bytes:
            raise too_large(settings.body_bytes)

    @property
    def fixed(self) -> tuple[tuple[bytes, bytes], ...]:
        """Headers of every answer."""
        return self._fixed

    @property
    def settings(self) -> ServiceSettings:
        """Of the service."""
        return self._settings

    def record(self, state: _Request) -> None:
        """One line in the log and the figures; the route is the template."""
        scope = state.scope
        route = getattr(scope.get("route"), "path", "unmatched")
        if route.startswith("/") and scope["path"].startswith(f"{_PREFIX}/") and not route.startswith(_PREFIX):
            route = _PREFIX + route
        took = time.perf_counter() - state.began
        method = state.method if state.method in _METHODS else "other"
        self._metrics.requests.labels(method, route, str(state.status or 0)).inc()
        self._metrics.seconds.labels(method, route).observe(took)
        self._log(
            Event.REQUEST,
            **state.step.fields,
            method=method,
            route=route,
            status=state.status or 0,
            ms=round(took * 1000, 1),
            request_bytes=state.received,
            subject=scope.get("state", {}).get("subject", "-"),
        )


_HOST = re.compile(rb"(\[[0-9a-fA-F:.]+\]|[a-zA-Z0-9.-]+)(?::[0-9]{1,5})?")


def too_large(limit: int) -> Problem:
    """A body that is larger than a request may be."""
    return Problem(413, f"The request is larger than {limit} bytes.", advice="Send fewer or smaller documents.")


class _Request:
    """One request on its way: counts what comes in, times it, and adds the headers to what goes out."""

    def __init__(  # noqa: PLR0917 - what an ASGI server hands over
        self, gate: Gate, scope: Scope, receive: Receive, send: Send, step: trace.Trace, method: str
    ) -> None:
        self.scope, self.step, self.method = scope, step, method
        self.status: int | None = None
        self.received = 0
        self.began = time.perf_counter()
        self._gate = gate
        self._receive: Callable[[], Awaitable[MutableMapping[str, Any]]] = receive
        self._send = send
        self._more = True

    async def receive(self) -> Message:
        """The next piece of the body, within its time and size."""
        if not self._more:
            return await self._receive()
        settings = self._gate.settings
        left = settings.upload_seconds - (time.perf_counter() - self.began)
        try:
            message = await asyncio.wait_for(self._receive(), max(0.001, min(settings.idle_seconds, left)))
        except TimeoutError:
            headers = {"Connection": "close"}
            raise Problem(408, "The body of the request did not come in time.", headers=headers) from None
        if message["type"] == "http.request":
            self.received += len(message.get("body", b""))
            self._more = message.get("more_body", False)
            if self.received > settings.body_bytes:
                raise too_large(settings.body_bytes)
        else:
            self._more = False
        return message

    async def send(self, message: Message) -> None:
        """Pass an answer on with the headers that every answer has; a route's own go first."""
        if message["type"] == "http.response.start":
            self.status = message["status"]
            own = list(message.get("headers", ()))
            named = {name.lower() for name, _ in own}
            own += [(name, value) for name, value in self._gate.fixed if name not in named]
            own.append((b"traceparent", self.step.header.encode()))
            if self.status == 503 and b"retry-after" not in named:
                own.append((b"retry-after", str(RETRY_SECONDS).encode()))
            message = {**message, "headers": own}
        await self._send(message)
        if self.method == "HEAD":
            await self._send({"type": "http.response.body", "body": b"", "more_body": False})
            # a stream would go on to be made for nobody
            raise ClientGone

    def note(self) -> None:
        """It is over."""
        self._gate.record(self)


def _of_this_machine(headers: dict[bytes, bytes]) -> bool:
    """Whether a request names this machine, and no page of another site sent it."""
    site = headers.get(b"sec-fetch-site", b"none")
    return is_loopback(_host(headers.get(b"host", b""))) and site in (b"none", b"same-origin")


def _host(untrusted: bytes) -> str:
    """The name or address in a Host header; empty when it is none."""
    shape = _HOST.fullmatch(untrusted)
    return shape[1].strip(b"[]").decode() if shape else ""


def _where(error: BaseException) -> str:
    """The place in our code where it went wrong: a module and a line, no text."""
    place, found = error.__traceback__, "?"
    while place is not None:
        found = f"{place.tb_frame.f_globals.get('__name__', '?')}:{place.tb_lineno}"
        place = place.tb_next
    return found
