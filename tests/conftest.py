# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What every test may count on: no network to the outside, and ../shared where it exists."""

from __future__ import annotations

import ipaddress
import itertools
import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

SLOW = [HealthCheck.too_slow]
settings.register_profile("ci", deadline=None, max_examples=60, suppress_health_check=SLOW, derandomize=True)
settings.register_profile("deep", deadline=None, max_examples=2_000, suppress_health_check=SLOW)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

SHARED = Path(__file__).resolve().parents[2] / "shared"


class NetworkUsedError(Exception):
    """A test tried to reach the outside."""


def _loopback(host: object) -> bool:
    if host in ("localhost", b"localhost", None, ""):
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True, scope="session")
def _no_outside_network() -> Any:
    """The product works offline: any look-up or connection beyond this machine fails the test that makes it."""
    patch = pytest.MonkeyPatch()
    connect, resolve = socket.socket.connect, socket.getaddrinfo

    def guarded_connect(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not _loopback(address[0]):
            raise NetworkUsedError("a connection to the outside")
        connect(self, address)

    def guarded_resolve(host: Any, *rest: Any, **named: Any) -> Any:
        if not _loopback(host):
            raise NetworkUsedError("a name look-up")
        return resolve(host, *rest, **named)

    patch.setattr(socket.socket, "connect", guarded_connect)
    patch.setattr(socket, "getaddrinfo", guarded_resolve)
    yield
    patch.undo()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests marked ``shared`` need the founders' material beside the checkout; users don't have it."""
    if not SHARED.is_dir():
        for item in items:
            if item.get_closest_marker("shared"):
                item.add_marker(pytest.mark.skip(reason="../shared is not here"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder ../shared; only for tests marked ``shared``."""
    return SHARED


@pytest.fixture(scope="session")
def postgres() -> Iterator[Any]:
    """A PostgreSQL of this session, with our tables in a database that others are copied from."""
    psycopg = pytest.importorskip("psycopg")
    from benchmarks.servers import NotHere, Postgres
    from redactor.run.postgres import prepare

    try:
        server = Postgres()
        server.__enter__()
    except NotHere as reason:
        pytest.skip(str(reason))
    try:
        with psycopg.connect(server.dsn(), autocommit=True) as connection:
            connection.execute("CREATE DATABASE prepared")
        prepare(server.dsn("prepared"))
        yield server
    finally:
        server.__exit__()


_NUMBERS = itertools.count(1)


@pytest.fixture
def dsn(postgres: Any) -> str:
    """A database of one test's own, with our tables."""
    import psycopg

    name = f"test_{next(_NUMBERS)}"
    with psycopg.connect(postgres.dsn(), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE prepared")
    return str(postgres.dsn(name))


@pytest.fixture(scope="session")
def _s3() -> Iterator[Any]:
    pytest.importorskip("moto")
    from benchmarks.servers import S3

    with S3() as server:
        yield server


@pytest.fixture
def bucket(_s3: Any, monkeypatch: pytest.MonkeyPatch) -> str:
    """A bucket of one test's own, on a real S3 API on loopback; the environment leads clients to it."""
    import fsspec

    for name, value in _s3.environment.items():
        monkeypatch.setenv(name, value)
    url = f"s3://test-{next(_NUMBERS)}"
    fsspec.filesystem("s3", skip_instance_cache=True).mkdir(url)
    return url
