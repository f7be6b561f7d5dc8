# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a batch knows of its inputs: a row each in SQLite, so that a run which was killed goes on where it was.

The ledger lies in the output folder (``.redactor/ledger.sqlite``, WAL). It holds no document text and no input name;
what it holds instead is told in :mod:`redactor.run.ledger_rows`. A row is written before a document is started and
after its result stands on disk under its final name, so a kill between the two leaves a row ``running``, and that
document is done again.
"""

from __future__ import annotations

import fcntl
import os
import secrets
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any, Self, TypeVar

from redactor.errors import ConfigError
from redactor.run.database import SCHEMA, SCHEMA_VERSION, Database
from redactor.run.ledger_rows import RESERVED, Entry, Names, Rows, Waiting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

__all__ = ["HOME", "RESERVED", "SCHEMA_VERSION", "Entry", "Ledger", "Names", "Waiting"]

#: Where a run keeps its own files inside the output folder.
HOME = ".redactor"
#: The one batch of a ledger that lies in its own output folder.
_BATCH = "here"
Result = TypeVar("Result")


class SqliteDatabase:
    """See :class:`redactor.run.database.Database`."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path, isolation_level=None)
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = NORMAL")

    def rows(self, statement: str, given: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        """See :class:`Database`."""
        return self._db.execute(statement, tuple(given)).fetchall()

    def stream(self, statement: str, given: Iterable[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """See :class:`Database`."""
        with closing(self._db.cursor()) as cursor:
            yield from cursor.execute(statement, tuple(given))

    def many(self, statement: str, given: Iterable[tuple[Any, ...]]) -> None:
        """See :class:`Database`."""
        self._db.executemany(statement, given)

    def whole(self, work: Callable[[Database], Result]) -> Result:
        """See :class:`Database`."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            result = work(self)
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")
        return result

    def close(self) -> None:
        """See :class:`Database`."""
        self._db.close()

    def script(self, statements: str) -> None:
        """Several statements."""
        self._db.executescript(statements)


class Ledger(Rows):
    """The ledger of one output folder; a context manager. Only one run may hold it at a time.

    With ``look`` it is that of the last run, to be read. Raises :class:`ConfigError` when another run is at work there,
    or when the folder or the file can't be used.
    """

    def __init__(self, output: Path, *, look: bool = False) -> None:
        home = output / HOME
        if look and not (home / "ledger.sqlite").is_file():
            raise ConfigError(
                "the folder holds no ledger",
                "Name the output folder of a batch on one machine: one over the queue has its ledger in the database.",
            )
        try:
            home.mkdir(parents=True, exist_ok=True)
            self._lock = os.open(home / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as problem:
            raise ConfigError(
                f"the output folder can't be written to ({type(problem).__name__})", "Check its rights and the disk."
            ) from None
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(self._lock)
            raise ConfigError(
                "another run is at work in this output folder", "Wait for it, or give this run a folder of its own."
            ) from None
        try:
            db = SqliteDatabase(home / "ledger.sqlite")
            key, run = _prepared(db, new_run=not look)
        except sqlite3.Error as problem:
            os.close(self._lock)
            raise ConfigError(
                f"the ledger can't be used ({type(problem).__name__})", "Give the run a new output folder."
            ) from None
        super().__init__(db, output, batch=_BATCH, key=key, run=run)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._db.close()
        os.close(self._lock)


def _prepared(db: SqliteDatabase, *, new_run: bool) -> tuple[bytes, int]:
    """Make the tables, or check that they are ours; count this run unless it only looks. Gives key and number."""
    ((version,),) = db.rows("PRAGMA user_version")
    if version == 0:
        strict = SCHEMA.format(blob="BLOB").replace("\n);", "\n) STRICT;")
        db.script(f"BEGIN; {strict} PRAGMA user_version = {SCHEMA_VERSION}; COMMIT;")
    elif version != SCHEMA_VERSION:
        raise ConfigError("the output folder holds a ledger of another version", "Give the run a new output folder.")
    db.rows("INSERT INTO batch VALUES (?, ?, 0) ON CONFLICT DO NOTHING", (_BATCH, secrets.token_bytes(32)))
    if new_run:
        db.rows("UPDATE batch SET run = run + 1 WHERE id = ?", (_BATCH,))
    ((key, run),) = db.rows("SELECT key, run FROM batch WHERE id = ?", (_BATCH,))
    return bytes(key), int(run)
