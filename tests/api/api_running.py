# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The service in the test's own process (a thread works instead of a pool), and as a real server with real workers."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2 as httpx
from starlette.testclient import TestClient

from api.app import create_app
from api.events import Log
from api.keys import Keys, Scope, keys_of
from api.settings import ServiceSettings
from redactor.settings import Settings

TEXT = "Contactpersoon: Anna de Vries, a.devries@minbzk.nl, telefoon 06 12345678.\n"
VALUES = ("Anna", "Vries", "a.devries", "12345678")


class InThread:
    """Works in one thread (MuPDF knows no more): the same functions, without processes.

    ``broken`` replaces what a worker would do, ``around`` gets it to do.
    """

    workers = 2

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1)
        self.broken: Callable[..., Any] | None = None
        self.around: Callable[..., Any] | None = None

    def prepare(self) -> Future[None]:
        return self._pool.submit(lambda: None)

    def submit(self, task: Callable[..., Any], *arguments: Any) -> Future[Any]:
        if self.around is not None:
            return self._pool.submit(self.around, task, *arguments)
        return self._pool.submit(self.broken or task, *arguments)

    def stop(self) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)


@dataclass
class Service:
    """A running application with a key for each kind of client."""

    client: TestClient
    keys: dict[str, str]
    data: Path
    log: io.StringIO
    workers: InThread = field(repr=False)

    def as_(self, who: str = "full") -> dict[str, str]:
        return {"X-Api-Key": self.keys[who]}

    def events(self, name: str) -> list[dict[str, Any]]:
        return [one for one in map(json.loads, self.log.getvalue().splitlines()) if one["event"] == name]


def upload(text: str = TEXT, name: str = "nota.txt") -> tuple[str, tuple[str, bytes, str]]:
    return ("document", (name, text.encode(), "text/plain"))


def finished(service: Service, link: str, seconds: float = 60) -> dict[str, Any]:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        job: dict[str, Any] = service.client.get(link, headers=service.as_()).json()
        if job["state"] == "finished":
            return job
        time.sleep(0.05)
    raise AssertionError(job)


def post_job(service: Service, files: list[Any], **form: str) -> dict[str, Any]:
    answer = service.client.post("/v1/jobs", files=files, data=form, headers=service.as_())
    assert answer.status_code == 202
    assert answer.headers["location"] == answer.json()["links"]["self"]
    return finished(service, answer.headers["location"])


def blobs(service: Service) -> list[Path]:
    return list((service.data / "spool").iterdir())


@contextmanager
def application(data: Path, *, engine: Settings | None = None, **given: Any) -> Iterator[Service]:
    """An application on a folder."""
    settings = ServiceSettings(**{"data": data, "rate_per_minute": 100_000, **given})
    log, workers = io.StringIO(), InThread()
    app = create_app(settings, engine or Settings(), workers=lambda: workers, log=Log(log))
    with closing(keys_of(settings)) as known:
        keys = {
            who: known.create(scopes, who)[1]
            for who, scopes in {
                "full": list(Scope),
                "other": [Scope.REDACT, Scope.ANALYSE],
                "analyse": [Scope.ANALYSE],
                "redact": [Scope.REDACT],
                "admin": [Scope.ADMIN],
            }.items()
        }
    with TestClient(app, raise_server_exceptions=False, follow_redirects=False) as client:
        yield Service(client, keys, data, log, workers)


@dataclass
class Server:
    """A server of its own process with a pool of workers."""

    url: str
    key: str
    data: Path
    log: Path
    process: subprocess.Popen[bytes]

    @property
    def headers(self) -> dict[str, str]:
        return {"X-Api-Key": self.key}

    def end(self, number: int = signal.SIGTERM) -> None:
        self.process.send_signal(number)
        self.process.wait(60)


PROGRAM = """
import sys
from redactor.cli import main
sys.argv = ["redactor", *sys.argv[1:]]
if __name__ == "__main__":
    main()
"""


def start(data: Path, *, program: str = PROGRAM, **environment: str) -> Server:
    """Start a server on a free port and wait until it can redact."""
    import socket

    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = data.parent / f"{data.name}.log"
    given = {**os.environ, "REDACTOR_SERVICE_DATA": str(data), "REDACTOR_SERVICE_PORT": str(port), **environment}
    script = data.parent / "program.py"
    script.write_text(program)
    with closing(Keys(ServiceSettings(data=data).database)) as known:
        key = known.create(list(Scope), "test")[1]
    with log.open("ab") as out:
        process = subprocess.Popen(
            [sys.executable, str(script), "serve", "--workers", "2"],
            env=given,
            stdout=out,
            stderr=out,
            cwd=data.parent,
        )
    server = Server(f"http://127.0.0.1:{port}", key, data, log, process)
    deadline = time.monotonic() + 180
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if httpx.get(f"{server.url}/v1/health/ready").status_code == 200:
                return server
        except httpx.TransportError:
            pass
        time.sleep(0.3)
    server.process.kill()
    raise RuntimeError(f"the server did not start: {log.read_text()[-2000:]}")
