# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Runs the application under uvicorn, with a time limit on headers and without texts of others in the log."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import h11
import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from api import API_VERSION
from api.app import create_app
from api.events import Log, take_over_libraries
from api.middleware import SECURITY_HEADERS
from api.problems import MEDIA_TYPE, Problem
from api.trace import begin
from redactor.run.child import keep_memory_private

if TYPE_CHECKING:
    from api.settings import ServiceSettings
    from redactor.settings import Settings

_CAN_ANSWER = (h11.IDLE, h11.SEND_RESPONSE, h11.SEND_BODY)
_KEEP_ALIVE_SECONDS = 15
_SHUTDOWN_SECONDS = 20
_HEADER_BYTES = 32 * 1024


class Timed(H11Protocol):
    """HTTP with an end to headers that drip in (slowloris), and problems for what is no HTTP."""

    header_seconds = 10.0
    _timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        """A new connection must send headers soon."""
        super().connection_made(transport)
        self._timer = self.loop.call_later(self.header_seconds, self._late)

    def data_received(self, data: bytes) -> None:
        """The first byte of a next request starts the clock again; whole headers stop it."""
        if self._timer is None and self._idle():
            self._timer = self.loop.call_later(self.header_seconds, self._late)
        super().data_received(data)
        if not self._idle():
            self._stop()

    def connection_lost(self, exc: Exception | None) -> None:
        """The other side is gone."""
        self._stop()
        super().connection_lost(exc)

    def send_400_response(self, msg: str) -> None:
        """Answer what is no HTTP, without the words of the library: they can hold what was sent."""
        del msg
        problem = Problem(400, "This is no HTTP request that can be read.", code="malformed-request")
        body = json.dumps(problem.fields(begin(None))).encode()
        headers = [
            (b"content-type", MEDIA_TYPE.encode()),
            (b"content-length", str(len(body)).encode()),
            (b"connection", b"close"),
            (b"api-version", API_VERSION.encode()),
            *SECURITY_HEADERS,
        ]
        for event in (h11.Response(status_code=400, headers=headers), h11.Data(data=body), h11.EndOfMessage()):
            if self.conn.our_state in _CAN_ANSWER:
                self.transport.write(self.conn.send(event) or b"")
        self.transport.close()

    def _idle(self) -> bool:
        """Whether no request is being answered."""
        cycle = getattr(self, "cycle", None)
        return cycle is None or bool(cycle.response_complete)

    def _stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _late(self) -> None:
        if self._idle() and not self.transport.is_closing():
            self.transport.close()


def server(settings: ServiceSettings, engine: Settings, log: Log | None = None) -> uvicorn.Server:
    """A server that is ready to run; a test runs it in a thread."""
    log = log or Log()
    take_over_libraries(log)
    config = uvicorn.Config(
        create_app(settings, engine, log=log),
        host=settings.host,
        port=settings.port,
        http=type("Protocol", (Timed,), {"header_seconds": settings.header_seconds}),
        ws="none",
        loop="asyncio",
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=_KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=_SHUTDOWN_SECONDS,
        h11_max_incomplete_event_size=_HEADER_BYTES,
    )
    return uvicorn.Server(config)


def serve(settings: ServiceSettings, engine: Settings) -> None:
    """Listen until a signal ends it."""
    keep_memory_private()
    server(settings, engine).run()
