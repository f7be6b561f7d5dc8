# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a batch tells while it is at work: to a progress bar, or as JSON lines to a machine that watches it.

Every line is one JSON object with ``event`` and ``time`` (UTC, ISO 8601). ``id`` is the same for one input in all
runs into one output folder; it is a keyed hash of its path.

========== ==========================================================================================================
``run``     first: ``version``, ``documents`` (inputs met), ``policy``, ``dossier``, ``workers``
``learned`` in a dossier, after the first pass: ``documents`` that were read
``start``   a worker begins: ``id``, ``attempt`` (1 to 3)
``document`` an outcome, in the ledger by now: ``id``, ``why`` and the fields of :func:`redactor.run.show.fields`
``end``     last: ``exit_code``, ``states`` (state → count, what earlier runs finished included), ``kept`` (documents of
            earlier runs that were not done again), ``pages``, ``redacted``, ``review``, ``stopped``
========== ==========================================================================================================
"""

from __future__ import annotations

import json
from typing import IO, TYPE_CHECKING, Any, NamedTuple, Protocol

from redactor import __version__
from redactor.run import show
from redactor.run.ledger_rows import now

if TYPE_CHECKING:
    from redactor.run.job import Job, Outcome

_ID = 16


class Ending(NamedTuple):
    """How a run ended."""

    exit_code: int
    states: dict[str, int]
    pages: int
    redacted: int
    review: int
    stopped: bool


class Watcher(Protocol):
    """Who is told what a batch does; every method is called in the parent process."""

    def began(self, documents: int, policy: str, workers: int, *, dossier: bool) -> None:
        """The inputs are counted."""

    def read(self) -> None:
        """The first pass of a dossier has read one more."""

    def learned(self) -> None:
        """The first pass is over."""

    def known(self) -> None:
        """An input was met that an earlier run has finished."""

    def started(self, job: Job, attempt: int) -> None:
        """A worker begins on a document."""

    def ended(self, job: Job, outcome: Outcome, why: str) -> None:
        """A document has its outcome."""

    def finished(self, ending: Ending) -> None:
        """The run is over."""


class Silent:
    """Tells nobody."""

    def began(self, documents: int, policy: str, workers: int, *, dossier: bool) -> None:
        """See :class:`Watcher`."""

    def read(self) -> None:
        """See :class:`Watcher`."""

    def learned(self) -> None:
        """See :class:`Watcher`."""

    def known(self) -> None:
        """See :class:`Watcher`."""

    def started(self, job: Job, attempt: int) -> None:
        """See :class:`Watcher`."""

    def ended(self, job: Job, outcome: Outcome, why: str) -> None:
        """See :class:`Watcher`."""

    def finished(self, ending: Ending) -> None:
        """See :class:`Watcher`."""


class Documents(Silent):
    """Writes an object a document and nothing else: what ``redact --json`` gives for folders and files alike."""

    def __init__(self, out: IO[str]) -> None:
        self._out = out

    def ended(self, job: Job, outcome: Outcome, why: str) -> None:
        """One line a document."""
        del job, why
        self._out.write(json.dumps(show.fields(outcome), ensure_ascii=False) + "\n")
        self._out.flush()


class JsonLines(Silent):
    """Writes an event a line, each at once."""

    def __init__(self, out: IO[str]) -> None:
        self._out = out
        self._read = self._kept = 0

    def began(self, documents: int, policy: str, workers: int, *, dossier: bool) -> None:
        """First line."""
        given = {"documents": documents, "policy": policy, "dossier": dossier, "workers": workers}
        self._say("run", version=__version__, **given)

    def read(self) -> None:
        """Counted only."""
        self._read += 1

    def learned(self) -> None:
        """One line after the first pass."""
        self._say("learned", documents=self._read)

    def known(self) -> None:
        """Counted only."""
        self._kept += 1

    def started(self, job: Job, attempt: int) -> None:
        """One line an attempt."""
        self._say("start", id=job.place[:_ID], attempt=attempt)

    def ended(self, job: Job, outcome: Outcome, why: str) -> None:
        """One line a document."""
        self._say("document", id=job.place[:_ID], why=why, **show.fields(outcome))

    def finished(self, ending: Ending) -> None:
        """Last line."""
        self._say("end", kept=self._kept, **ending._asdict())

    def _say(self, event: str, **fields: Any) -> None:
        self._out.write(json.dumps({"event": event, "time": now(), **fields}, ensure_ascii=False) + "\n")
        self._out.flush()
