# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The catalogue of log events: every event with the fields it may bear. What isn't in it can't be logged.

A field takes a number, a truth value, or a short code; anything with a space or longer than 200 characters is replaced
by ``?``, so a document's text can't slip in by way of a field that should hold a code. One JSON object a line.
"""

from __future__ import annotations

import logging
import re
import sys
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import structlog

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TextIO


class Event(StrEnum):
    """What can happen."""

    STARTED = "service.started"
    STOPPED = "service.stopped"
    READY = "service.ready"
    CLEANED = "spool.cleaned"
    REQUEST = "request.ended"
    DEFECT = "request.defect"
    JOB_ADDED = "job.added"
    JOB_ENDED = "job.ended"
    JOB_REMOVED = "job.removed"
    JOB_RECOVERED = "job.recovered"
    PLAN_CHANGED = "plan.changed"
    PLAN_APPROVED = "plan.approved"
    PROCESSING = "ldv.processing"
    LIBRARY = "library.message"
    KEY_CREATED = "key.created"
    KEY_REVOKED = "key.revoked"


_TRACE = frozenset({"trace_id", "span_id"})
#: Event → (what it means, the fields it may bear): docs/reference/log-events.md is made from it.
CATALOGUE: Mapping[Event, tuple[str, frozenset[str]]] = MappingProxyType(
    {
        Event.STARTED: ("The service listens.", frozenset({"version", "api_version", "workers", "insecure_local"})),
        Event.STOPPED: ("The service has ended its workers.", frozenset()),
        Event.READY: ("The recognizers passed their self-test.", frozenset({"ok", "error"})),
        Event.CLEANED: ("Blobs that nothing refers to were removed.", frozenset({"blobs", "reason"})),
        Event.REQUEST: (
            "A request was answered. The route is the template, never the path.",
            _TRACE | {"method", "route", "status", "ms", "request_bytes", "subject", "problem"},
        ),
        Event.DEFECT: ("A request met a defect of ours; only its type is told.", _TRACE | {"error", "where"}),
        Event.JOB_ADDED: (
            "A job was accepted.",
            _TRACE | {"job_id", "subject", "documents", "bytes", "policy", "dossier"},
        ),
        Event.JOB_ENDED: ("Every document of a job has an outcome.", _TRACE | {"job_id", "state", "documents", "ms"}),
        Event.JOB_REMOVED: ("A job and everything of it was removed.", frozenset({"job_id", "reason", "blobs"})),
        Event.JOB_RECOVERED: ("An unfinished job was found at the start.", frozenset({"job_id", "state"})),
        Event.PLAN_CHANGED: (
            "Someone handed in a changed plan.",
            _TRACE | {"job_id", "document", "subject", "changes"},
        ),
        Event.PLAN_APPROVED: (
            "Someone approved a plan. Who that was is in the history of the document, not here.",
            _TRACE | {"job_id", "document", "subject", "plan_sha256"},
        ),
        Event.PROCESSING: (
            "One document was processed (Logboek dataverwerkingen; the persons in it are unknown, so no subject id).",
            _TRACE
            | {
                "operation_id", "parent_operation_id", "status_code", "name", "start_time", "end_time", "resource_name",
                "resource_version", "processing_activity_id", "subject", "document_sha256", "policy", "outcome",
            },
        ),
        Event.LIBRARY: ("A library logged something; its text is dropped.", frozenset({"logger", "level", "error"})),
        Event.KEY_CREATED: ("An API key was made.", frozenset({"key_id", "scopes"})),
        Event.KEY_REVOKED: ("An API key was ended.", frozenset({"key_id"})),
    }
)  # fmt: skip
_CODE = re.compile(r"[\w.:/+,{}=-]{0,200}")


class UnknownFieldError(Exception):
    """A defect of ours: a field that the catalogue doesn't have."""


class Log:
    """Writes events. ``stream`` is standard error unless a test gives another."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._log = structlog.wrap_logger(
            structlog.WriteLogger(stream or sys.stderr),
            processors=[structlog.processors.TimeStamper(fmt="iso", utc=True), structlog.processors.JSONRenderer()],
        )

    def __call__(self, event: Event, **fields: object) -> None:
        """Write an event. Raises :class:`UnknownFieldError` for a field it may not bear."""
        allowed = CATALOGUE[event][1]
        if not fields.keys() <= allowed:
            raise UnknownFieldError(f"{event}: {sorted(fields.keys() - allowed)}")
        self._log.msg(event.value, **{name: safe(value) for name, value in fields.items()})


def safe(value: object) -> Any:
    """A number, truth value or None as it is; a code when it looks like one; else ``?``."""
    if value is None or isinstance(value, bool | int | float):
        return value
    text = str(value)
    return text if _CODE.fullmatch(text) else "?"


class LibraryHandler(logging.Handler):
    """Takes what libraries log and keeps of it only who spoke and how loud: their texts can hold anything."""

    def __init__(self, log: Log) -> None:
        super().__init__(logging.WARNING)
        self._log = log

    def emit(self, record: logging.LogRecord) -> None:
        """Log that something was logged."""
        kind = record.exc_info[0] if record.exc_info else None
        self._log(Event.LIBRARY, logger=record.name, level=record.levelname, error=kind.__name__ if kind else None)


def take_over_libraries(log: Log) -> None:
    """From now on nothing but the catalogue is logged by this process."""
    root = logging.getLogger()
    root.handlers[:] = [LibraryHandler(log)]
    root.setLevel(logging.WARNING)
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access", "uvicorn.asgi", "asyncio"):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = name != "uvicorn.access"
