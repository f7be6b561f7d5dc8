# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a batch knows of its inputs: a row each in SQLite, so that a run which was killed goes on where it was.

The ledger lies in the output folder (``.redactor/ledger.sqlite``, WAL). It holds no document text and no input name, as
a name may be a person's: an input is known by its *place*, a keyed hash of its path relative to the input folder, with
a random key of this ledger. A row is written before a document is started and after its result stands on disk under its
final name, so a kill between the two leaves a row ``running``, and that document is done again.
"""

from __future__ import annotations

import fcntl
import hashlib
import hmac
import itertools
import os
import secrets
import sqlite3
import unicodedata
from contextlib import closing
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Self

from redactor.errors import ConfigError
from redactor.run.duplicates import near_duplicates
from redactor.run.job import Outcome, State

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Where a run keeps its own files inside the output folder.
HOME = ".redactor"
#: Names of results that a run writes for itself.
RESERVED = frozenset({"inventory", "summary", "history"})
#: Raised when the tables change: an older ledger is refused, never misread.
SCHEMA_VERSION = 3

_SCHEMA = """
CREATE TABLE about (name TEXT PRIMARY KEY, value ANY NOT NULL) STRICT;
CREATE TABLE document (
    place TEXT PRIMARY KEY,
    folder TEXT NOT NULL,          -- where its results go, relative to the output folder
    stem TEXT NOT NULL,            -- reserved name of the result when the input's name may be used
    neutral TEXT NOT NULL,         -- reserved name when it may not
    stem_folded TEXT NOT NULL,     -- both as a file system sees them that doesn't tell A from a
    neutral_folded TEXT NOT NULL,
    sha256 TEXT NOT NULL,          -- of the input
    made_with TEXT NOT NULL,       -- hash of policy, terms, dossier memory and version
    state TEXT NOT NULL,
    why TEXT NOT NULL DEFAULT '',  -- why it is (re)done: new, changed input, changed settings, interrupted, result gone
    attempts INTEGER NOT NULL DEFAULT 0,
    started TEXT,
    ended TEXT,
    exit_code INTEGER NOT NULL DEFAULT 0,
    label TEXT NOT NULL DEFAULT '',
    output TEXT,                   -- relative to the output folder
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
    seen INTEGER NOT NULL DEFAULT 0 -- number of the run that saw this input last
) STRICT;
CREATE UNIQUE INDEX one_result ON document (folder, stem_folded);
CREATE UNIQUE INDEX one_neutral_result ON document (folder, neutral_folded);
CREATE INDEX by_state ON document (state);
CREATE INDEX by_content ON document (sha256);
CREATE TABLE likeness (             -- from the first pass of a dossier
    place TEXT PRIMARY KEY,
    sha256 TEXT NOT NULL,
    signature BLOB NOT NULL         -- 64 keyed numbers, see redactor/run/duplicates.py
) STRICT;
"""


class Waiting(StrEnum):
    """States of a document that has no outcome yet; the others are those of :class:`redactor.run.job.State`."""

    WAITING = "waiting"
    """seen, not started"""
    RUNNING = "running"
    """started; after a kill this is what half-done work looks like"""


class Names(NamedTuple):
    """The names that a result may get: the input's own when that may be used, or a neutral one."""

    own: str
    neutral: str
    kind: str = ""
    """what is added first when the name is taken: the suffix of the input, which says more than a number"""


class Entry(NamedTuple):
    """What the ledger says of an input when a run meets it."""

    own: str
    neutral: str
    todo: bool
    why: str
    stale: tuple[Path, ...] = ()
    """results of an earlier run that no longer hold, absolute"""


class Ledger:
    """The ledger of one output folder; a context manager. Only one run may hold it at a time.

    With ``look`` it is that of the last run, to be read. Raises :class:`ConfigError` when another run is at work there,
    or when the folder or the file can't be used.
    """

    def __init__(self, output: Path, *, look: bool = False) -> None:
        self.output = output
        home = output / HOME
        if look and not (home / "ledger.sqlite").is_file():
            raise ConfigError("the folder holds no ledger", "Name the output folder of a batch.")
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
            self._db = sqlite3.connect(home / "ledger.sqlite", isolation_level=None)
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute("PRAGMA synchronous = NORMAL")
            self._prepare(new_run=not look)
        except sqlite3.Error as problem:
            os.close(self._lock)
            raise ConfigError(
                f"the ledger can't be used ({type(problem).__name__})", "Give the run a new output folder."
            ) from None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._db.close()
        os.close(self._lock)

    def _prepare(self, *, new_run: bool) -> None:
        """Make the tables, or check that they are ours; count this run unless it only looks at the last one."""
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        if version == 0:
            self._db.executescript(f"BEGIN; {_SCHEMA} PRAGMA user_version = {SCHEMA_VERSION}; COMMIT;")
            self._db.execute("INSERT INTO about VALUES ('key', ?), ('run', 0)", (secrets.token_bytes(32),))
        elif version != SCHEMA_VERSION:
            raise ConfigError(
                "the output folder holds a ledger of another version", "Give the run a new output folder."
            )
        if new_run:
            self._db.execute("UPDATE about SET value = value + 1 WHERE name = 'run'")
        (self._key,) = self._db.execute("SELECT value FROM about WHERE name = 'key'").fetchone()
        (self._run,) = self._db.execute("SELECT value FROM about WHERE name = 'run'").fetchone()

    @property
    def key(self) -> bytes:
        """The random key of this ledger (32 bytes): keyed hashes of one dossier stay the same from run to run."""
        return bytes(self._key)

    def place(self, untrusted_relative: Path) -> str:
        """What an input is called in here."""
        return hmac.new(self._key, os.fsencode(untrusted_relative), hashlib.sha256).hexdigest()

    def meet(self, place: str, folder: str, names: Names, *, sha256: str, made_with: str) -> Entry:
        """Enter an input, or recognise it: its reserved names, and whether it has to be done and why.

        Finished work is kept when input, policy, terms and version are the same and its result still has the digest
        that it was written with.
        """
        known = self._db.execute(
            "SELECT stem, neutral, sha256, made_with, state, output, output_sha256, exit_code, report FROM document"
            " WHERE place = ?",
            (place,),
        ).fetchone()
        if known is None:
            stem = self._free(folder, names.own, names.kind)
            neutral = stem if names.neutral == names.own else self._free(folder, names.neutral, names.kind)
            self._db.execute(
                "INSERT INTO document (place, folder, stem, neutral, stem_folded, neutral_folded, sha256, made_with,"
                " state, why, seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'waiting', 'new', ?)",
                (place, folder, stem, neutral, _folded(stem), _folded(neutral), sha256, made_with, self._run),
            )
            return Entry(stem, neutral, todo=True, why="new")
        stem, neutral, *rest, report = known
        why = self._why(rest, sha256, made_with)
        if not why:
            self._db.execute("UPDATE document SET seen = ? WHERE place = ?", (self._run, place))
            return Entry(stem, neutral, todo=False, why="")
        self._db.execute(
            "UPDATE document SET sha256 = ?, made_with = ?, state = 'waiting', why = ?, seen = ?,"
            " attempts = CASE ? WHEN 'interrupted' THEN attempts ELSE 0 END WHERE place = ?",
            (sha256, made_with, why, self._run, why, place),
        )
        stale = tuple(self.output / one for one in (rest[3], report) if one)
        return Entry(stem, neutral, todo=True, why=why, stale=stale)

    def _why(self, known: list[str], sha256: str, made_with: str) -> str:
        was, with_, state, output, digest, exit_code = known
        if was != sha256:
            return "changed input"
        if with_ != made_with:
            return "changed settings"
        if state == Waiting.WAITING:
            return "new"
        if state == Waiting.RUNNING:
            return "interrupted"
        if output and _digest(self.output / output) != digest:
            return "result gone"
        # a setting or a full disk, not the document, was to blame
        return "failed before" if int(exit_code) in (1, 3) else ""

    def _free(self, folder: str, wanted: str, kind: str) -> str:
        """A name that no other result of the folder has, in either column: ``a``, ``a-pdf``, ``a-2``, ``a-3`` …"""
        candidates = itertools.chain(
            (wanted, f"{wanted}-{kind}"), (f"{wanted}-{number}" for number in itertools.count(2))
        )
        taken = "SELECT 1 FROM document WHERE folder = ? AND (stem_folded = ? OR neutral_folded = ?) LIMIT 1"
        return next(
            one
            for one in candidates
            if not (folder == "." and _folded(one) in RESERVED)
            and not self._db.execute(taken, (folder, _folded(one), _folded(one))).fetchone()
        )

    def start(self, place: str, now: str) -> int:
        """Note that a document is being worked on; gives which attempt this is."""
        (attempts,) = self._db.execute(
            "UPDATE document SET state = 'running', attempts = attempts + 1, started = ?, ended = NULL"
            " WHERE place = ? RETURNING attempts",
            (now, place),
        ).fetchone()
        return int(attempts)

    def finish(self, place: str, outcome: Outcome, now: str) -> None:
        """Note what came of it; called after the result stands on disk."""
        self._db.execute(
            "UPDATE document SET state = ?, ended = ?, exit_code = ?, label = ?, output = ?, output_sha256 = ?,"
            " report = ?, pages = ?, findings = ?, redacted = ?, kept = ?, review = ?, error = ?, message = ?,"
            " advice = ?, inventory = ? WHERE place = ?",
            (
                outcome.state.value,
                now,
                outcome.exit_code,
                outcome.label,
                self._relative(outcome.output),
                outcome.output_sha256,
                self._relative(outcome.report),
                outcome.pages,
                outcome.findings,
                outcome.redacted,
                outcome.kept,
                outcome.review,
                outcome.error,
                outcome.message,
                outcome.advice,
                outcome.inventory,
                place,
            ),
        )

    def _relative(self, path: Path | None) -> str | None:
        return path.relative_to(self.output.resolve()).as_posix() if path else None

    def outcomes(self) -> Iterator[tuple[Outcome, str]]:
        """What came of every input that this run met, with why it was done, in the order of the results' names."""
        with closing(self._db.cursor()) as cursor:
            rows = cursor.execute(
                "SELECT sha256, label, state, exit_code, pages, findings, redacted, kept, review, output, report,"
                " output_sha256, error, message, advice, inventory, why FROM document WHERE seen = ?"
                " AND state NOT IN ('waiting', 'running') ORDER BY folder, stem",
                (self._run,),
            )
            for sha256, label, state, code, pages, found, gone, kept, review, output, report, digest, *said in rows:
                yield (
                    Outcome(
                        sha256=sha256,
                        label=label,
                        state=State(state),
                        exit_code=code,
                        pages=pages,
                        findings=found,
                        redacted=gone,
                        kept=kept,
                        review=review,
                        output=self.output / output if output else None,
                        report=self.output / report if report else None,
                        output_sha256=digest or "",
                        error=said[0],
                        message=said[1],
                        advice=said[2],
                        inventory=said[3],
                    ),
                    said[4],
                )

    def totals(self) -> tuple[int, int, int, set[int]]:
        """Pages, redacted parts and parts to review of this run, and the exit codes that occurred."""
        pages, redacted, review = self._db.execute(
            "SELECT coalesce(sum(pages), 0), coalesce(sum(redacted), 0), coalesce(sum(review), 0) FROM document"
            " WHERE seen = ? AND state NOT IN ('waiting', 'running')",
            (self._run,),
        ).fetchone()
        codes = self._db.execute(
            "SELECT DISTINCT exit_code FROM document WHERE seen = ? AND state NOT IN ('waiting', 'running')",
            (self._run,),
        )
        return pages, redacted, review, {int(code) for (code,) in codes}

    def counts(self) -> dict[str, int]:
        """State → how many inputs of this run are in it."""
        return dict(
            self._db.execute(
                "SELECT state, count(*) FROM document WHERE seen = ? GROUP BY state ORDER BY state", (self._run,)
            )
        )

    def duplicates(self) -> Iterator[tuple[str, ...]]:
        """Results (without one: labels) of documents whose bytes are the same, a group each."""
        with closing(self._db.cursor()) as cursor:
            rows = cursor.execute(
                "SELECT group_concat(name, char(31)) FROM (SELECT sha256, coalesce(output, label) AS name FROM document"
                " WHERE seen = ? AND label != '' AND sha256 != '' ORDER BY folder, stem)"
                " GROUP BY sha256 HAVING count(*) > 1",
                (self._run,),
            )
            for (labels,) in rows:
                yield tuple(labels.split("\x1f"))

    def near_duplicates(self) -> Iterator[tuple[str, ...]]:
        """Results (without one: labels) of documents with nearly the same text and other bytes, a group each.

        Only for what a dossier's first pass has read. Within a group every document is like at least one other.
        """
        labelled = (self._labels(places) for places in near_duplicates(self._db, self._run))
        yield from sorted(labels for labels in labelled if len(labels) > 1)

    def _labels(self, places: list[str]) -> tuple[str, ...]:
        marks = ", ".join("?" * len(places))
        rows = self._db.execute(
            f"SELECT coalesce(output, label) FROM document WHERE place IN ({marks}) ORDER BY folder, stem",  # noqa: S608 - question marks
            places,
        )
        return tuple(label for (label,) in rows)

    def remember_likeness(self, place: str, sha256: str, signature: bytes) -> None:
        """Keep the signature of a text for :meth:`near_duplicates`."""
        if signature:
            self._db.execute("INSERT OR REPLACE INTO likeness VALUES (?, ?, ?)", (place, sha256, signature))

    def gone(self) -> Iterator[str]:
        """Results whose input this run did not meet: it was removed, or a glob leaves it out now."""
        with closing(self._db.cursor()) as cursor:
            rows = cursor.execute(
                "SELECT output FROM document WHERE seen != ? AND output IS NOT NULL ORDER BY folder, stem", (self._run,)
            )
            for (label,) in rows:
                yield label


def _folded(name: str) -> str:
    """A name as the least discerning file system sees it."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())


def _digest(path: Path) -> str | None:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None
