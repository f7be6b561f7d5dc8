# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A client's own jobs, and what is stored of them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from api import views
from api.problems import Problem
from redactor.errors import ProcessingError

if TYPE_CHECKING:
    from api.service import Service
    from api.spool import Handle
    from api.store import Entry, Job


def done(job: Job) -> Job:
    """The job when nobody works on it any more. Raises :class:`Problem` 409."""
    if job.state.value in ("queued", "running"):
        raise Problem(409, "The job is not finished yet.", code="not-done")
    return job


def refuse_without_result(entry: Entry) -> None:
    """Raises the document's own problem when it has no result, or 409 when it is not done yet."""
    if not entry.settled:
        raise Problem(409, "The document is not done yet.", code="not-done")
    problem = views.problem(entry)
    if problem:
        code = problem["type"].rsplit(":", 1)[-1]
        raise Problem(problem["status"], problem["detail"], code=code, advice=problem["advice"])
    if not entry.result.get("sha256"):
        raise Problem(410, "The service was ended while it worked on the document; send it again.")


async def mine(here: Service, identity: str, owner: str) -> Job:
    """A job of this owner. Another's is not there: who asks must not learn that it exists."""
    job = await here.jobs.get(identity, owner)
    if job is None or job.expires <= time.time():
        raise Problem(404, "There is no such job.")
    return job


async def document(here: Service, identity: str, number: int, owner: str) -> Entry:
    """A document of a job of this owner. Raises :class:`Problem` 404."""
    entry = (await mine(here, identity, owner)).entry(number)
    if entry is None:
        raise Problem(404, "The job has no document with this number.")
    return entry


def read(here: Service, blob: str) -> bytes:
    """The content of a blob. Raises :class:`Problem` 410."""
    try:
        return here.spool.handle(blob).read()
    except ProcessingError:
        raise Problem(410, "The result is not here any more; send the document again.") from None


def handle(here: Service, blob: str) -> Handle:
    """A blob for a worker to read. Raises :class:`Problem` 410 when it is not there any more."""
    found = here.spool.handle(blob)
    if not found.path.exists():
        raise Problem(410, "The document is not here any more; send it again.")
    return found


def frames(here: Service, blob: str) -> Any:
    """The content of a blob, opened before the answer begins so that a lost one can still be a problem."""
    pieces = here.spool.handle(blob).frames()
    try:
        first = next(pieces)
    except ProcessingError:
        raise Problem(410, "The result is not here any more; send the document again.") from None

    def stream() -> Any:
        yield first
        yield from pieces

    return stream()
