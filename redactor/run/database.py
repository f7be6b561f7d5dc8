# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a ledger asks of a database, and the tables that it has there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Result = TypeVar("Result")
#: Raised when the tables change: a ledger of another version is refused, never misread.
SCHEMA_VERSION = 4

#: ``{blob}`` is the type for bytes in the database at hand.
SCHEMA = """
CREATE TABLE batch (
    id TEXT PRIMARY KEY,
    key {blob} NOT NULL,           -- of the places and the likenesses; where others can read the database: sealed
    run INTEGER NOT NULL           -- number of the last run
);
CREATE TABLE document (
    batch TEXT NOT NULL,
    place TEXT NOT NULL,           -- keyed hash of the path
    folder TEXT NOT NULL,          -- keyed hash of where its results go
    added TEXT NOT NULL,           -- what the reserved name has that the wanted name had not, '-2'
    neutral TEXT NOT NULL,         -- reserved name of the result when the input's own may not be used
    own_hash TEXT NOT NULL,        -- both reserved names as a file system sees them that doesn't tell A from a:
    neutral_hash TEXT NOT NULL,    -- keyed hashes
    sha256 TEXT NOT NULL,          -- of the input
    made_with TEXT NOT NULL,       -- hash of policy, terms, dossier memory and version
    state TEXT NOT NULL,
    why TEXT NOT NULL DEFAULT '',  -- why it is (re)done: new, changed input, changed settings, interrupted, result gone
    attempts INTEGER NOT NULL DEFAULT 0,
    started TEXT,
    ended TEXT,
    exit_code INTEGER NOT NULL DEFAULT 0,
    label TEXT NOT NULL DEFAULT '',
    output TEXT,                   -- relative to where the results go
    output_sha256 TEXT,
    report TEXT,
    pages INTEGER NOT NULL DEFAULT 0,
    findings INTEGER NOT NULL DEFAULT 0,
    redacted INTEGER NOT NULL DEFAULT 0,
    kept INTEGER NOT NULL DEFAULT 0,
    review INTEGER NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT '',
    message TEXT NOT NULL DEFAULT '',
    advice TEXT NOT NULL DEFAULT '',
    inventory TEXT NOT NULL DEFAULT '',
    seen INTEGER NOT NULL DEFAULT 0, -- number of the run that saw this input last
    PRIMARY KEY (batch, place)
);
CREATE UNIQUE INDEX one_result ON document (batch, folder, own_hash);
CREATE UNIQUE INDEX one_neutral_result ON document (batch, folder, neutral_hash);
CREATE INDEX by_state ON document (batch, state);
CREATE INDEX by_content ON document (batch, sha256);
CREATE TABLE likeness (              -- from the first pass of a dossier
    batch TEXT NOT NULL,
    place TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    signature {blob} NOT NULL,       -- 256 keyed numbers, see redactor/run/duplicates.py
    PRIMARY KEY (batch, place)
);
"""


class Database(Protocol):
    """The little that a ledger asks of a database. Statements have ``?`` for what is given."""

    def rows(self, statement: str, given: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        """Execute, and give what comes of it."""
        ...

    def stream(self, statement: str, given: Iterable[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """The same row by row: for what may not fit in memory."""
        ...

    def many(self, statement: str, given: Iterable[tuple[Any, ...]]) -> None:
        """Execute once for each."""
        ...

    def whole(self, work: Callable[[Database], Result]) -> Result:
        """Everything that ``work`` does, or nothing. It may be called again when the database was away."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...
