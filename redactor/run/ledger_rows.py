# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a ledger is, whatever database it lies in: a row for every input, and the questions that a run asks.

The same statements run on SQLite (:mod:`redactor.run.ledger`, in the output folder of one machine) and on PostgreSQL
(:mod:`redactor.run.queue_ledger`, between many machines); the same tests run on both.

No name of an input is in it, as a name may be a person's. An input is known by its *place*, a keyed hash of its path,
with a random key of the batch. Of the name that its result may get only a keyed hash is kept, and what was added to
make it unlike others (``-2``); the result's name stands there once it is written, and by then it was looked at.
"""

from __future__ import annotations

import hashlib
import hmac
import itertools
import os
import unicodedata
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from redactor.errors import InputError
from redactor.run.duplicates import near_duplicates
from redactor.run.job import Outcome, State

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.run.database import Database

#: Names of results that a run writes for itself.
RESERVED = frozenset({"inventory", "summary", "history", "motivation", "differences"})
_ENDED = "state NOT IN ('waiting', 'running')"
#: The columns that :meth:`Rows.outcome_of` takes.
OUTCOME = (
    "sha256, label, state, exit_code, pages, findings, redacted, kept, review, output, report, output_sha256, error,"
    " message, advice, inventory"
)


def now() -> str:
    """This moment as rows and log lines have it: UTC, ISO 8601, milliseconds."""
    return datetime.now(tz=UTC).isoformat(timespec="milliseconds")


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


class Rows:
    """The ledger of one batch: everything but how its database is opened. ``output`` is where the results lie."""

    #: What a document is in that another run began and did not end, when a new run meets it.
    taken_up: str = Waiting.WAITING.value
    #: What makes the database sort by bytes, where it has an order of its own: the same list on every machine.
    bytewise: str = ""
    #: What keeps others from a row until the end of the transaction, where there are others.
    locking: str = ""

    def __init__(self, db: Database, output: Path, *, batch: str, key: bytes, run: int) -> None:
        self.output = output
        self._db, self._batch, self._key, self._run = db, batch, key, run

    @property
    def key(self) -> bytes:
        """The random key of this batch (32 bytes): keyed hashes of one dossier stay the same from run to run."""
        return self._key

    def place(self, untrusted_relative: Path) -> str:
        """What an input is called in here."""
        return self._hash(os.fsencode(untrusted_relative))

    def _hash(self, data: bytes) -> str:
        return hmac.new(self._key, data, hashlib.sha256).hexdigest()

    def result_digest(self, relative: str) -> str | None:
        """SHA-256 of a result as it lies there now; None when it is gone."""
        try:
            with (self.output / relative).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        except OSError:
            return None

    @property
    def _order(self) -> str:
        return f"coalesce(output, label){self.bytewise}, place"

    def result(self, outcome: Outcome) -> bytes:
        """The bytes of what came of a document. Raises :class:`InputError` when they are not those that were proved."""
        data = self._result(outcome.output.relative_to(self.output).as_posix()) if outcome.output else b""
        if hashlib.sha256(data).hexdigest() != outcome.output_sha256:
            raise InputError("a result is not as it was proved", "Run the batch again: it makes it anew.")
        return data

    def _result(self, relative: str) -> bytes:
        """What lies there; nothing when it is gone."""
        try:
            return (self.output / relative).read_bytes()
        except OSError:
            return b""

    def meet(self, place: str, folder: str, names: Names, *, sha256: str, made_with: str) -> Entry:
        """Enter an input, or recognise it: its reserved names, and whether it has to be done and why.

        Finished work is kept when input, policy, terms and version are the same and its result still has the digest
        that it was written with.
        """
        return self._db.whole(lambda db: self._met(db, (place, folder), names, (sha256, made_with)))

    def _met(self, db: Database, where: tuple[str, str], names: Names, given: tuple[str, str]) -> Entry:
        place, _ = where
        known = db.rows(
            "SELECT added, neutral, sha256, made_with, state, output, output_sha256, exit_code, report FROM document"  # noqa: S608 - our own words
            f" WHERE batch = ? AND place = ?{self.locking}",
            (self._batch, place),
        )
        if not known:
            return self._entered(db, where, names, given)
        (added, neutral, *rest, report) = known[0]
        own = neutral if names.own == names.neutral else names.own + added
        why = self._why(rest, *given)
        if not why:
            db.rows("UPDATE document SET seen = ? WHERE batch = ? AND place = ?", (self._run, self._batch, place))
            return Entry(own, neutral, todo=False, why="")
        state = self.taken_up if why == "interrupted" else Waiting.WAITING.value
        db.rows(
            "UPDATE document SET sha256 = ?, made_with = ?, state = ?, why = ?, seen = ?,"
            " attempts = CASE WHEN ? = 'interrupted' THEN attempts ELSE 0 END WHERE batch = ? AND place = ?",
            (*given, state, why, self._run, why, self._batch, place),
        )
        stale = tuple(self.output / one for one in (rest[3], report) if one)
        return Entry(own, neutral, todo=True, why=why, stale=stale)

    def _entered(self, db: Database, where: tuple[str, str], names: Names, given: tuple[str, str]) -> Entry:
        place, folder = where
        own = self._free(db, folder, names.own, names.kind)
        neutral = own if names.neutral == names.own else self._free(db, folder, names.neutral, names.kind)
        reserved = (self._hash(folder.encode()), own.removeprefix(names.own), neutral)
        hashes = (self._folded(own), self._folded(neutral))
        db.rows(
            "INSERT INTO document (batch, place, folder, added, neutral, own_hash, neutral_hash, sha256, made_with,"
            " state, why, seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', 'new', ?)",
            (self._batch, place, *reserved, *hashes, *given, self._run),
        )
        return Entry(own, neutral, todo=True, why="new")

    def _why(self, known: list[Any], sha256: str, made_with: str) -> str:
        was, with_, state, output, digest, exit_code = known
        if was != sha256:
            return "changed input"
        if with_ != made_with:
            return "changed settings"
        if state == Waiting.WAITING:
            return "new"
        if state == Waiting.RUNNING:
            return "interrupted"
        if output and self.result_digest(output) != digest:
            return "result gone"
        # a setting or a full disk, not the document, was to blame
        return "failed before" if int(exit_code) in (1, 3) else ""

    def _free(self, db: Database, folder: str, wanted: str, kind: str) -> str:
        """A name that no other result of the folder has, in either column: ``a``, ``a-pdf``, ``a-2``, ``a-3`` …"""
        candidates = itertools.chain(
            (wanted, f"{wanted}-{kind}"), (f"{wanted}-{number}" for number in itertools.count(2))
        )
        where = self._hash(folder.encode())
        taken = "SELECT 1 FROM document WHERE batch = ? AND folder = ? AND (own_hash = ? OR neutral_hash = ?) LIMIT 1"
        return next(
            one
            for one in candidates
            if not (folder == "." and _folded(one) in RESERVED)
            and not db.rows(taken, (self._batch, where, self._folded(one), self._folded(one)))
        )

    def _folded(self, name: str) -> str:
        return self._hash(b"name " + _folded(name).encode())

    def start(self, place: str, now: str) -> int:
        """Note that a document is being worked on; gives which attempt this is."""
        ((attempts,),) = self._db.rows(
            "UPDATE document SET state = 'running', attempts = attempts + 1, started = ?, ended = NULL"
            " WHERE batch = ? AND place = ? RETURNING attempts",
            (now, self._batch, place),
        )
        return int(attempts)

    def finish(self, place: str, outcome: Outcome, now: str) -> None:
        """Note what came of it; called after the result stands on disk."""
        self._finished(self._db, place, outcome, now)

    def _finished(self, db: Database, place: str, outcome: Outcome, now: str) -> None:
        db.rows(
            "UPDATE document SET state = ?, ended = ?, exit_code = ?, label = ?, output = ?, output_sha256 = ?,"
            " report = ?, pages = ?, findings = ?, redacted = ?, kept = ?, review = ?, error = ?, message = ?,"
            " advice = ?, inventory = ? WHERE batch = ? AND place = ?",
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
                self._batch,
                place,
            ),
        )

    def _relative(self, path: Path | None) -> str | None:
        return path.relative_to(self.output.resolve()).as_posix() if path else None

    def outcomes(self) -> Iterator[tuple[Outcome, str]]:
        """What came of every input that this run met, with why it was done, in the order of the results' names."""
        rows = self._db.stream(
            f"SELECT {OUTCOME}, why FROM document WHERE batch = ? AND seen = ? AND {_ENDED} ORDER BY {self._order}",  # noqa: S608 - our own names
            (self._batch, self._run),
        )
        for *fields, why in rows:
            yield self.outcome_of(fields), why

    def outcome_of(self, fields: list[Any]) -> Outcome:
        """An outcome from the columns of :data:`OUTCOME`."""
        sha256, label, state, code, pages, found, gone, kept, review, output, report, digest, *said = fields
        return Outcome(
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
        )

    def totals(self) -> tuple[int, int, int, set[int]]:
        """Pages, redacted parts and parts to review of this run, and the exit codes that occurred."""
        ((pages, redacted, review),) = self._db.rows(
            "SELECT coalesce(sum(pages), 0), coalesce(sum(redacted), 0), coalesce(sum(review), 0) FROM document"
            " WHERE batch = ? AND seen = ? AND state NOT IN ('waiting', 'running')",
            (self._batch, self._run),
        )
        codes = self._db.rows(
            f"SELECT DISTINCT exit_code FROM document WHERE batch = ? AND seen = ? AND {_ENDED}",  # noqa: S608 - our own names
            (self._batch, self._run),
        )
        return int(pages), int(redacted), int(review), {int(code) for (code,) in codes}

    def counts(self) -> dict[str, int]:
        """State → how many inputs of this run are in it."""
        rows = self._db.rows(
            "SELECT state, count(*) FROM document WHERE batch = ? AND seen = ? GROUP BY state ORDER BY state",
            (self._batch, self._run),
        )
        return {str(state): int(count) for state, count in rows}

    def duplicates(self) -> Iterator[tuple[str, ...]]:
        """Results (without one: labels) of documents whose bytes are the same, a group each."""
        rows = self._db.stream(
            f"SELECT sha256, coalesce(output, label) FROM document AS one WHERE batch = ? AND seen = ? AND label != ''"  # noqa: S608 - our own names
            " AND sha256 != '' AND EXISTS (SELECT 1 FROM document AS other WHERE other.batch = one.batch"
            " AND other.sha256 = one.sha256 AND other.seen = one.seen AND other.place != one.place"
            f" AND other.label != '') ORDER BY sha256, {self._order}",
            (self._batch, self._run),
        )
        for _, same in itertools.groupby(rows, key=lambda row: row[0]):
            yield tuple(str(label) for _, label in same)

    def near_duplicates(self) -> Iterator[tuple[str, ...]]:
        """Results (without one: labels) of documents with nearly the same text and other bytes, a group each.

        Only for what a dossier's first pass has read. Within a group every document is like at least one other.
        """
        groups = self._db.whole(lambda db: near_duplicates(db, self._batch, self._run))
        labelled = (self._labels(places) for places in groups)
        yield from sorted(labels for labels in labelled if len(labels) > 1)

    def _labels(self, places: list[str]) -> tuple[str, ...]:
        found = [
            str(label)
            for place in places
            for (label,) in self._db.rows(
                "SELECT coalesce(output, label) FROM document WHERE batch = ? AND place = ?", (self._batch, place)
            )
        ]
        return tuple(sorted(found))

    def remember_likeness(self, place: str, sha256: str, signature: bytes) -> None:
        """Keep the signature of a text for :meth:`near_duplicates`."""
        if signature:
            self._db.rows(
                "INSERT INTO likeness VALUES (?, ?, ?, ?) ON CONFLICT (batch, place)"
                " DO UPDATE SET sha256 = excluded.sha256, signature = excluded.signature",
                (self._batch, place, sha256, signature),
            )

    def gone(self) -> Iterator[str]:
        """Results whose input this run did not meet: it was removed, or a glob leaves it out now."""
        rows = self._db.stream(
            "SELECT output FROM document WHERE batch = ? AND seen != ? AND output IS NOT NULL"  # noqa: S608 - our own words
            f" ORDER BY output{self.bytewise}",
            (self._batch, self._run),
        )
        for (label,) in rows:
            yield str(label)


def _folded(name: str) -> str:
    """A name as the least discerning file system sees it."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
