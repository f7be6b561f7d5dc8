# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who changed what: a file of JSON lines, each chained to the one before by SHA-256 (BIO2: tamper-evident log).

A line that is changed, moved, added between or taken out breaks the chain. Lines cut off at the end don't, so keep
the last hash elsewhere too (:func:`head`; it fits in the report) or give a key: then every line also bears an HMAC
that nobody without the key can make. Reviewers are pseudonyms: the file names no civil servant.
"""

from __future__ import annotations

import hashlib
import hmac
import io
import json
import os
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from redactor.errors import InputError, NeedsHuman, ReviewPending
from redactor.report.plan_file import dump

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from redactor.model import Plan
    from redactor.report.plan_edit import Change

START = "0" * 64
_FIELDS = frozenset({"seq", "time", "reviewer", "kind", "document", "what", "before", "after", "remark", "previous"})
_MAX_LINE = 65_536
_MAX_REMARK = 2_000
#: What a new line says: kind, document, what, before, after, remark.
_Row = tuple[str, str, str, str, str, str]
_ADVICE = "Restore the history from a backup, and find out who could write to it."


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the history."""

    seq: int
    """from 1"""
    time: str
    """UTC, ISO 8601"""
    reviewer: str
    """a pseudonym (:func:`pseudonym`)"""
    kind: str
    """``change``, ``approval`` or ``override``"""
    document: str
    """SHA-256 of the input, or of the plan for an approval"""
    what: str
    before: str
    after: str
    remark: str
    previous: str
    """hash of the line before; zeros for the first"""

    @property
    def hash(self) -> str:
        """SHA-256 over all fields in a fixed order."""
        return hashlib.sha256(_canonical(asdict(self))).hexdigest()


def _canonical(fields: dict[str, Any]) -> bytes:
    return json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def pseudonym(reviewer: str, key: bytes) -> str:
    """A stable name for a reviewer that says nothing without the key.

    >>> pseudonym("a.devries", b"secret") == pseudonym("A.DeVries ", b"secret")
    True
    """
    if not key:
        raise InputError("a reviewer's pseudonym needs a key")
    name = reviewer.strip().casefold().encode()
    return "beoordelaar-" + hmac.new(key, name, hashlib.sha256).hexdigest()[:10]


def plan_digest(plan: Plan) -> str:
    """SHA-256 of everything that a plan decides: what an approval approves."""
    return hashlib.sha256(_canonical(json.loads(dump(plan)))).hexdigest()


def record(
    path: Path, changes: Iterable[Change], *, document: str, reviewer: str, now: datetime, key: bytes | None = None
) -> str:
    """Add the changes of one reviewer. Gives the hash of the last line. ``now`` must have a time zone."""
    return _append(path, _changes(changes, document), reviewer, now, key)


def approve(path: Path, plan: Plan, *, reviewer: str, now: datetime, remark: str = "", key: bytes | None = None) -> str:
    """Record that a reviewer approves exactly this plan."""
    return _append(path, _approval(plan, remark), reviewer, now, key)


UNDONE = "teruggedraaid"
_REMARK = "opmerking"


def not_noted(entries: Sequence[Entry], changes: Iterable[Change], document: str) -> Iterator[Change]:
    """The changes that the history doesn't end with yet, and those that it ends with and that were taken back.

    A plan is replayed as often as one likes, so a change is noted once; but what was changed, taken back and changed
    again is three lines, and the last of them says how the document stands.
    """
    from redactor.report.plan_edit import Change

    now: dict[str, Change] = {}
    for one in changes:
        before = now[_subject(one)].before if _subject(one) in now else one.before
        now[_subject(one)] = Change(one.what, before, one.after, one.remark[:_MAX_REMARK])
    last = {_subject(one): one for one in entries if one.kind == "change" and one.document == document}
    for subject, change in now.items():
        known = last.get(subject)
        if known is None or (known.after, known.remark) != (change.after, change.remark):
            yield change
    for subject, entry in last.items():
        if subject not in now and entry.after != UNDONE:
            yield Change(entry.what, entry.after, UNDONE)


def _subject(one: Change | Entry) -> str:
    """What a change is about: a finding whichever sheet it was changed on, a box by its place."""
    tail = one.what.rpartition(" ")[2]
    if one.after == _REMARK:
        return f"{_REMARK} {tail}"
    if tail.partition(":")[0] == "box":
        return f"box {one.after or one.before}" if one.after != "removed" else f"no box {one.before}"
    return tail


def _changes(changes: Iterable[Change], document: str) -> list[_Row]:
    return [("change", document, one.what, one.before, one.after, one.remark[:_MAX_REMARK]) for one in changes]


def _approval(plan: Plan, remark: str) -> list[_Row]:
    return [("approval", plan_digest(plan), "plan", "", "approved", remark[:_MAX_REMARK])]


def _append(path: Path, rows: Sequence[_Row], reviewer: str, now: datetime, key: bytes | None) -> str:
    import fcntl

    with path.open("a+", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.seek(0)
        entries = tuple(_checked(file, key))
        added = tuple(_chained(entries, rows, reviewer, now))
        file.writelines(_line(entry, key) + "\n" for entry in added)
        file.flush()
        os.fsync(file.fileno())
    return head((*entries, *added))


def noted(history: str, changes: Iterable[Change], *, document: str, reviewer: str, now: datetime) -> str:
    """:func:`record` for a history that is no file: its text with the changes of one reviewer added."""
    return _with(history, _changes(changes, document), reviewer, now)


def approved(history: str, plan: Plan, *, reviewer: str, now: datetime, remark: str = "") -> str:
    """:func:`approve` for a history that is no file."""
    return _with(history, _approval(plan, remark), reviewer, now)


def entries_of(history: str) -> tuple[Entry, ...]:
    """The lines of a history that is no file, after checking the chain. Raises as :func:`read`."""
    return tuple(_checked(io.StringIO(history), None))


def _with(history: str, rows: Sequence[_Row], reviewer: str, now: datetime) -> str:
    added = _chained(entries_of(history), rows, reviewer, now)
    return history + "".join(_line(entry, None) + "\n" for entry in added)


def _chained(before: Sequence[Entry], rows: Sequence[_Row], reviewer: str, now: datetime) -> Iterator[Entry]:
    """New lines behind those that are there."""
    if now.tzinfo is None:
        raise InputError("the time of a change needs a time zone")
    stamp, last = now.astimezone(UTC).isoformat(timespec="seconds"), head(before)
    for number, (kind, document, what, old, new, remark) in enumerate(rows, start=len(before) + 1):
        entry = Entry(number, stamp, reviewer, kind, document, what, old, new, remark, last)
        yield entry
        last = entry.hash


def _line(entry: Entry, key: bytes | None) -> str:
    fields = {**asdict(entry), "hash": entry.hash}
    if key:
        fields["seal"] = _seal(entry, key)
    return json.dumps(fields, ensure_ascii=False)


def _seal(entry: Entry, key: bytes) -> str:
    return hmac.new(key, bytes.fromhex(entry.hash), hashlib.sha256).hexdigest()


def read(path: Path, *, key: bytes | None = None, expected_head: str | None = None) -> tuple[Entry, ...]:
    """All lines, after checking the chain. Raises InputError naming the first line that is wrong.

    ``expected_head`` is the last hash that was kept elsewhere: it shows lines that were cut off at the end.
    """
    try:
        with path.open(encoding="utf-8") as file:
            entries = tuple(_checked(file, key))
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"the history can't be read ({type(error).__name__})") from None
    if expected_head is not None and head(entries) != expected_head:
        raise InputError("the history was changed: its last line is not the one that was recorded", _ADVICE)
    return entries


def _checked(lines: Iterable[str], key: bytes | None) -> Iterator[Entry]:
    previous = START
    for number, line in enumerate(lines, start=1):
        entry, stated, seal = _parse(line, number)
        if entry.seq != number or entry.previous != previous or entry.hash != stated:
            raise InputError(f"the history was changed: line {number} does not fit the chain", _ADVICE)
        if key and not hmac.compare_digest(seal, _seal(entry, key)):
            raise InputError(f"the history was changed: the seal of line {number} is not right", _ADVICE)
        previous = entry.hash
        yield entry


def _parse(line: str, number: int) -> tuple[Entry, str, str]:
    try:
        fields = json.loads(line) if len(line) <= _MAX_LINE else None
    except ValueError:
        fields = None
    if not isinstance(fields, dict) or set(fields) - {"hash", "seal"} != _FIELDS:
        raise InputError(f"the history was changed: line {number} is not one of ours", _ADVICE)
    stated, seal = str(fields.pop("hash", "")), str(fields.pop("seal", ""))
    if not isinstance(fields["seq"], int) or not all(isinstance(fields[one], str) for one in _FIELDS - {"seq"}):
        raise InputError(f"the history was changed: line {number} is not one of ours", _ADVICE)
    return Entry(**fields), stated, seal


def head(entries: Sequence[Entry]) -> str:
    """The hash of the last line; zeros for an empty history."""
    return entries[-1].hash if entries else START


def require_approval(entries: Sequence[Entry], plan: Plan) -> None:
    """Four eyes: someone who changed nothing in this document must have approved exactly this plan.

    Raises ReviewPending when nobody did, NeedsHuman when only somebody who made changes did.
    """
    digest = plan_digest(plan)
    authors = {one.reviewer for one in entries if one.kind == "change" and one.document == plan.document_sha256}
    approvers = {one.reviewer for one in entries if one.kind == "approval" and one.document == digest}
    if not approvers:
        raise ReviewPending(
            "nobody has approved this plan as it is now", "Let a second officer approve it; a later change undoes that."
        )
    if not approvers - authors:
        raise NeedsHuman(
            "the plan was only approved by somebody who changed it", "Let an officer approve it who changed nothing."
        )
