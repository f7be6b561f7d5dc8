# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A batch for many machines: this process puts documents on the queue and watches; workers (:mod:`.worker`) do them.

Nothing is lost when any process is killed, this one too: what is on the queue is done without it, and when it is
started again it goes on where the ledger is. Two workers never write one result: see :mod:`.queue_ledger`.
"""

from __future__ import annotations

import tempfile
import time
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from redactor.analysis.people.memory import Memory
from redactor.errors import ConfigError, InputError
from redactor.pipeline import load_policy
from redactor.run.batch import Options, below, fingerprint, kind
from redactor.run.events import Silent
from redactor.run.files import output_stem
from redactor.run.job import BESIDE, Dossier, Job
from redactor.run.learning import School
from redactor.run.ledger_rows import Names
from redactor.run.order import Order, learned_from, policy_files, to_values
from redactor.run.postgres import PostgresDatabase, prepare
from redactor.run.queue_ledger import LEARN, REDACT, QueueLedger
from redactor.run.summary import write as write_summary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from redactor.run.events import Watcher
    from redactor.run.job import Outcome
    from redactor.run.sealing import Sealer
    from redactor.run.storage import Storage

#: Seconds between two looks at the ledger, and between two looks for documents that the queue has forgotten.
LOOK, CARE = 0.5, 15.0
#: After so many documents were put on the queue, what has ended in the meantime is told.
_OFTEN = 50
#: Seconds between tries to reach a storage.
_WAITS = (1, 2, 4, 8, 16, 32, 60, 60)
_TOLD_TO_NOBODY = Silent()
_NO_SETTINGS: Any = None


@dataclass(frozen=True, slots=True)
class QueueBatch(Options):
    """What is to be done: from which storage to which, and how.

    Raises :class:`ConfigError` when the input lies where the results go: results are no inputs.
    """

    source: Storage
    target: Storage

    def __post_init__(self) -> None:
        if f"{self.source.url}/".startswith(f"{self.target.url}/"):
            raise ConfigError("the input lies where the results go", "Give the results a place outside the input.")

    def inputs(self, left_out: Callable[[str], None] = lambda _: None) -> Iterator[str]:
        """The documents, without the results of earlier runs."""
        results = f"{self.target.url}/".removeprefix(f"{self.source.url}/")
        inside = results != f"{self.target.url}/"
        for name in self.source.inputs(self.include, self.exclude, left_out):
            if not (inside and name.startswith(results)):
                yield name


@contextmanager
def opened(
    dsn: str, sealer: Sealer, target: Storage, unwanted: Callable[[], bool] = lambda: False
) -> Iterator[QueueLedger]:
    """The ledger of a new run. Raises :class:`ConfigError` when the database can't be used or another is at work."""
    db = PostgresDatabase(prepare(dsn, sealer), unwanted=unwanted)
    with closing(db), _released(QueueLedger.begin(db, sealer, target)) as ledger:
        yield ledger


@contextmanager
def last(dsn: str, sealer: Sealer, target: Storage) -> Iterator[QueueLedger]:
    """The ledger of the last run that wrote to ``target``, to be read. Errors as :func:`opened`, or none was there."""
    db = PostgresDatabase(prepare(dsn, sealer))
    with closing(db), _released(QueueLedger.last(db, sealer, target)) as ledger:
        yield ledger


@contextmanager
def _released(ledger: QueueLedger) -> Iterator[QueueLedger]:
    try:
        yield ledger
    finally:
        ledger.release()


def run(
    batch: QueueBatch,
    ledger: QueueLedger,
    *,
    stopping: Callable[[], bool] = lambda: False,
    watcher: Watcher = _TOLD_TO_NOBODY,
    sleep: Callable[[float], None] = time.sleep,
) -> Iterator[Outcome]:
    """Put on the queue what is not done yet, and wait until it is; outcomes come as workers tell them.

    When ``stopping`` says so what no worker has begun is taken from the queue, and what runs is waited for. Raises
    :class:`redactor.errors.PolicyError` before anything is touched when the policy is wrong.
    """
    policy = load_policy(batch.settings.policy)
    order = Order(
        batch.source.url, batch.target.url, batch.settings, policy.version, policy_files(batch.settings.policy),
        batch.style, batch.justify, Dossier(terms=batch.terms),
    )  # fmt: skip
    watcher.began(batch.count(), f"{policy.name} {policy.version}", ledger.machines(), dossier=batch.shared)
    dossier = Dossier()
    if batch.shared:
        dossier = _learned(batch, ledger, order, _Pauses(stopping, sleep, ledger), watcher)
    if stopping():  # what was learned is not everything: nothing may be decided with it
        ledger.take_back()
        return
    ledger.order(REDACT, to_values(replace(order, dossier=replace(dossier, terms=batch.terms))))
    made_with = fingerprint(batch, dossier)
    pauses = _Pauses(stopping, sleep, ledger)
    for number, name in enumerate(batch.inputs(), start=1):
        pauses.patiently(partial(_put, batch, ledger, name, made_with, watcher))
        if number % _OFTEN == 0:
            yield from _told(ledger, watcher)
        if stopping():
            break
    while ledger.left():
        yield from _told(ledger, watcher)
        if pauses.stopped():
            ledger.take_back()
            if not ledger.counts().get("running") or not ledger.machines():
                break
        elif pauses.care():
            for place in ledger.forgotten():
                ledger.poke(REDACT, place)
        pauses.rest()
    yield from _told(ledger, watcher)
    if not ledger.left():
        ledger.purge()


def finish(batch: QueueBatch, ledger: QueueLedger) -> int:
    """Write summary, inventory and what else a run leaves where the results lie; gives its exit code."""
    letter = load_policy(batch.settings.policy).letter if batch.shared else None
    with tempfile.TemporaryDirectory(prefix="redactor-") as folder:
        code = write_summary(ledger, batch.left_out, Path(folder), letter=letter)
        written = sorted(path for path in Path(folder).iterdir() if path.is_file())
        batch.target.write({path.name: path.read_bytes() for path in written})
    return code


class _Pauses:
    """When to look again, when to look for what was forgotten, and whether to stop."""

    def __init__(self, stopping: Callable[[], bool], sleep: Callable[[float], None], ledger: QueueLedger) -> None:
        self.stopped, self._sleep, self._ledger = stopping, sleep, ledger
        self._cared = time.monotonic()

    def rest(self) -> None:
        """Between two looks."""
        self._sleep(LOOK)

    def patiently(self, work: Callable[[], None]) -> None:
        """Do it, and again when a storage was away for a while. Raises :class:`ConfigError` when it stays away."""
        for seconds in _WAITS:
            try:
                work()
            except ConfigError:
                if self.stopped():
                    raise
                self._sleep(seconds)
            else:
                return
        work()

    def care(self) -> bool:
        """Whether it is time; the right to run this batch is looked after as well."""
        if time.monotonic() - self._cared < CARE:
            return False
        self._cared = time.monotonic()
        self._ledger.hold()
        return True


def _learned(batch: QueueBatch, ledger: QueueLedger, order: Order, pauses: _Pauses, watcher: Watcher) -> Dossier:
    """The first pass of a dossier, on the queue: what documents teach comes back sealed, and is gone after the run."""
    nothing = Memory(ledger.key)
    ledger.order(LEARN, to_values(replace(order, dossier=Dossier(nothing))))
    asked = 0
    for name in batch.inputs():
        ledger.ask(ledger.place(Path(name)), _details(Path(name), "", "", ()))
        asked += 1
        if pauses.stopped():
            return Dossier()
    read = 0
    while True:
        left = ledger.to_read()
        for _ in range(asked - left - read):
            watcher.read()
        read = asked - left
        if not left or pauses.stopped():
            break
        if pauses.care():
            for place in ledger.unread():
                ledger.poke(LEARN, place)
        pauses.rest()
    watcher.learned()
    school = School(nothing)
    for place, values in ledger.lessons():
        taught = learned_from(values)
        school.hear(taught)
        ledger.remember_likeness(place, taught.sha256, taught.signature)
    return school.dossier()


def _put(batch: QueueBatch, ledger: QueueLedger, name: str, made_with: str, watcher: Watcher) -> None:
    """Put one input on the queue, unless it is done."""
    path = Path(name)
    place = ledger.place(path)
    try:
        digest = batch.source.digest(name)
    except InputError:
        digest = ""  # the worker says why
    folders = below(ledger, path.parent)
    names = Names(
        output_stem(path.name, digest or place, clean=True),
        output_stem(path.name, digest or place, clean=False),
        kind(path),
    )

    def met(_: Any) -> Any:
        where = "/".join(own for own, _ in folders) or "."
        entry = ledger.meet(place, where, names, sha256=digest, made_with=made_with)
        if entry.todo:
            # before a worker can have it: it may write under the same names
            batch.target.remove(_beside(path.as_posix() for path in entry.stale))
            ledger.put(place, _details(path, entry.own, entry.neutral, folders, again=entry.why != "new"))
        return entry

    if not ledger.whole(met).todo:
        watcher.known()


def _details(
    path: Path, own: str, neutral: str, folders: tuple[tuple[str, str], ...], *, again: bool = False
) -> dict[str, Any]:
    return {"name": path.as_posix(), "own": own, "neutral": neutral, "below": list(folders), "again": again}


def _beside(stale: Iterator[str]) -> Iterator[str]:
    """What an earlier run made of an input, with what it wrote beside it."""
    for name in stale:
        yield name
        if name.endswith(BESIDE[0]):
            yield from (f"{name.removesuffix(BESIDE[0])}{suffix}" for suffix in BESIDE[1:])


def _told(ledger: QueueLedger, watcher: Watcher) -> Iterator[Outcome]:
    for place, why, outcome in ledger.news():
        watcher.ended(Job(Path(), outcome.sha256, "", "", Path(), _NO_SETTINGS, place=place), outcome, why)
        yield outcome
