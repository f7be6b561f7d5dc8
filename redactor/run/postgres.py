# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""PostgreSQL between machines: connections that outlive a restart of the server, and the tables we keep there.

Everything of ours lies in the schema ``redactor``: the tables of Procrastinate (which hands out the jobs), the ledger,
and the jobs of the HTTP service. A statement that a lost connection broke off is executed again when the server is
back; each is written so that this does no harm.
"""

from __future__ import annotations

import itertools
import logging
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from redactor.errors import ConfigError, DatabaseUnavailable, MissingDependency
from redactor.run.database import SCHEMA

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import psycopg

    from redactor.run.database import Database
    from redactor.run.sealing import Sealer

PG_SCHEMA = "redactor"
#: Raised when the tables change: tables of another version are refused, never misread.
TABLES_VERSION = "1"
_INSTALL = "pip install woo-redactor[queue]"
_LOCK = 0x776F6F31
_CHUNK = 500
#: Columns and tables that only a ledger between machines has.
_MORE = """
ALTER TABLE document
    ADD sealed BYTEA,                          -- path and names, for the worker; gone when the document is done
    ADD holder TEXT NOT NULL DEFAULT '',       -- random name of the attempt that may write its result
    ADD takes INTEGER NOT NULL DEFAULT 0,      -- how often a worker took it since it was put on the queue
    ADD told BOOLEAN NOT NULL DEFAULT true;    -- whether its outcome was told to who put it on the queue
CREATE TABLE orders (                          -- what workers must know of a whole run: settings, word list, people
    batch TEXT NOT NULL,
    pass TEXT NOT NULL,
    run INTEGER NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (batch, pass)
);
CREATE TABLE lesson (                          -- the first pass of a dossier, until its end
    batch TEXT NOT NULL,
    place TEXT NOT NULL,
    run INTEGER NOT NULL,
    document BYTEA,                            -- path, sealed; NULL when it was read
    learned BYTEA,                             -- what it taught, sealed
    PRIMARY KEY (batch, place)
);
CREATE TABLE service_job (                     -- the HTTP service: see api/replicas.py
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    created DOUBLE PRECISION NOT NULL,
    expires DOUBLE PRECISION NOT NULL,
    state TEXT NOT NULL,
    fields TEXT NOT NULL
);
CREATE INDEX service_job_by_expiry ON service_job (expires);
CREATE INDEX service_job_by_state ON service_job (state, created);
CREATE TABLE service_entry (
    job TEXT NOT NULL REFERENCES service_job (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (job, number)
);
CREATE TABLE service_key (
    id TEXT PRIMARY KEY,
    hash TEXT NOT NULL,
    scopes TEXT NOT NULL,
    label TEXT NOT NULL,
    created DOUBLE PRECISION NOT NULL,
    expires DOUBLE PRECISION,
    revoked DOUBLE PRECISION
);
"""
Result = TypeVar("Result")


def address(dsn: str) -> str:
    """What to connect with: the DSN, with our schema. Raises :class:`ConfigError` when it is none; never shows it."""
    try:
        from psycopg import ProgrammingError
        from psycopg.conninfo import conninfo_to_dict, make_conninfo
    except ImportError:
        raise MissingDependency("the queue needs psycopg and procrastinate", _INSTALL) from None
    try:
        given = conninfo_to_dict(dsn)
        options = f"{given.get('options') or ''} -c search_path={PG_SCHEMA}".strip()
        patience = str(given.get("connect_timeout") or 10)
        return make_conninfo(dsn, options=options, connect_timeout=patience, application_name="woo-redactor")
    except ProgrammingError:
        raise ConfigError(
            "the address of the queue is no address of a PostgreSQL", "It looks like postgresql://user@host/database."
        ) from None


def prepare(dsn: str, sealer: Sealer | None = None) -> str:
    """Make the tables where there are none; gives :func:`address`. All machines must have the same key (``sealer``).

    Raises :class:`DatabaseUnavailable` when it can't be reached, and :class:`ConfigError` when it holds tables of
    another version or is used with another key.
    """
    where = address(dsn)
    import psycopg

    try:
        with psycopg.connect(where) as connection:
            connection.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
            known = connection.execute("SELECT to_regclass('redactor.about')").fetchone()
            if known is None or known[0] is None:
                _make_tables(connection)
            if sealer is not None:
                insert = "INSERT INTO about VALUES ('key', %s) ON CONFLICT DO NOTHING"
                connection.execute(insert, (sealer.name("the key of this queue"),))
            about: dict[str, str] = dict(connection.execute("SELECT name, value FROM about").fetchall())
    except psycopg.Error as problem:
        raise away(problem) from None
    if about.get("version") != TABLES_VERSION:
        raise ConfigError("the database holds tables of another version", "Give it a new database.")
    if sealer is not None and about["key"] != sealer.name("the key of this queue"):
        raise ConfigError("the queue is used with another key", "Give every machine the same key file.")
    return where


def _make_tables(connection: psycopg.Connection[Any]) -> None:
    from procrastinate.schema import SchemaManager

    exists = connection.execute("SELECT 1 FROM pg_namespace WHERE nspname = %s", (PG_SCHEMA,)).fetchone()
    if not exists:
        connection.execute("CREATE SCHEMA redactor")
    connection.execute(SchemaManager.get_schema())
    # names are ordered as SQLite and Python order them, whatever the language of the server
    ledger = SCHEMA.format(blob="BYTEA").replace(" TEXT", ' TEXT COLLATE "C"')
    connection.execute(ledger.encode())
    connection.execute(_MORE.encode())
    connection.execute("CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL)")
    connection.execute("INSERT INTO about VALUES ('version', %s)", (TABLES_VERSION,))


def away(problem: Exception) -> DatabaseUnavailable:
    """What to raise for an error of the database, whose text may hold the address with a password."""
    return DatabaseUnavailable(f"the database of the queue can't be used ({type(problem).__name__})")


class PostgresDatabase:
    """See :class:`redactor.run.database.Database`. May be used by several threads.

    ``patience``: seconds for which a database that is away is waited for; ``unwanted`` ends the wait. Raises
    :class:`DatabaseUnavailable` when it stays away.
    """

    def __init__(
        self,
        where: str,
        *,
        connections: int = 2,
        patience: float = 900.0,
        unwanted: Callable[[], bool] = lambda: False,
    ) -> None:
        from psycopg_pool import ConnectionPool

        logging.getLogger("psycopg.pool").setLevel(logging.CRITICAL)  # its lines tell what we tell, with the address
        self.where = where
        self._patience, self._unwanted = patience, unwanted
        self._mine = threading.local()
        self._pool: Any = ConnectionPool(
            where,
            min_size=1,
            max_size=connections,
            kwargs={"autocommit": True},
            check=ConnectionPool.check_connection,
            open=True,
        )

    def rows(self, statement: str, given: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        """See :class:`Database`."""
        values = tuple(given)

        def once(connection: psycopg.Connection[Any]) -> list[tuple[Any, ...]]:
            cursor = connection.execute(_marked(statement), values)
            return cursor.fetchall() if cursor.description else []

        return self.steadily(once)

    def stream(self, statement: str, given: Iterable[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """See :class:`Database`. A restart of the server in the middle of it is an error."""
        import psycopg

        try:
            with self._connection() as connection, connection.transaction():
                cursor = connection.cursor(name=f"rows_{id(object())}_{time.monotonic_ns()}")
                with cursor:
                    cursor.execute(_marked(statement), tuple(given))
                    yield from cursor
        except psycopg.Error as problem:
            raise away(problem) from None

    def many(self, statement: str, given: Iterable[tuple[Any, ...]]) -> None:
        """See :class:`Database`. In pieces, because what is given may come from a stream of the same connection."""
        values = iter(given)
        while piece := list(itertools.islice(values, _CHUNK)):

            def once(connection: psycopg.Connection[Any], piece: list[tuple[Any, ...]] = piece) -> None:
                with connection.cursor() as cursor:
                    cursor.executemany(_marked(statement), piece)

            self.steadily(once)

    def whole(self, work: Callable[[Database], Result]) -> Result:
        """See :class:`Database`."""

        def once(connection: psycopg.Connection[Any]) -> Result:
            with connection.transaction():
                return work(self)

        return self.steadily(once)

    def steadily(self, work: Callable[[psycopg.Connection[Any]], Result]) -> Result:
        """Call with a connection, and once more when the server went away; within a transaction that one does so."""
        import psycopg

        if self._bound is not None:
            return work(self._bound)
        deadline = time.monotonic() + self._patience
        pause = 0.1
        while True:
            try:
                with self._connection() as connection:
                    self._mine.connection = connection
                    try:
                        return work(connection)
                    finally:
                        self._mine.connection = None
            except (psycopg.OperationalError, psycopg.InterfaceError) as problem:
                if self._unwanted() or time.monotonic() > deadline:
                    raise away(problem) from None
                time.sleep(pause)
                pause = min(5.0, pause * 2)
            except psycopg.Error as problem:
                raise away(problem) from None

    @contextmanager
    def _connection(self) -> Iterator[psycopg.Connection[Any]]:
        if self._bound is not None:
            yield self._bound
        else:
            with self._pool.connection(timeout=max(1.0, min(10.0, self._patience))) as connection:
                yield connection

    @property
    def _bound(self) -> psycopg.Connection[Any] | None:
        """The connection of the transaction that this thread is in."""
        bound: psycopg.Connection[Any] | None = getattr(self._mine, "connection", None)
        return bound

    def close(self) -> None:
        """See :class:`Database`."""
        self._pool.close()


def _marked(statement: str) -> Any:
    """With the marks that psycopg wants."""
    return statement.replace("?", "%s")
