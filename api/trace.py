# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""W3C Trace Context: which call a request belongs to. https://www.w3.org/TR/trace-context/"""

from __future__ import annotations

import re
import secrets
import uuid
from contextvars import ContextVar
from dataclasses import dataclass

_SHAPE = re.compile(r"(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})")


@dataclass(frozen=True, slots=True)
class Trace:
    """One step of a trace."""

    trace_id: str
    span_id: str
    parent_id: str | None = None
    flags: str = "00"

    @property
    def header(self) -> str:
        """For the next step, or for the one who asked."""
        return f"00-{self.trace_id}-{self.span_id}-{self.flags}"

    @property
    def instance(self) -> str:
        """A URI of this request, for a problem."""
        return uuid.UUID(self.trace_id).urn

    @property
    def fields(self) -> dict[str, str]:
        """For the log."""
        return {"trace_id": self.trace_id, "span_id": self.span_id}


def begin(untrusted_header: str | None) -> Trace:
    """The step of this request: within the caller's trace when the header is right, else a trace of its own.

    >>> begin("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01").trace_id
    '4bf92f3577b34da6a3ce929d0e0e4736'
    """
    shape = _SHAPE.fullmatch(untrusted_header or "")
    if shape is None or not int(shape[1], 16) or not int(shape[2], 16):
        return Trace(secrets.token_hex(16), secrets.token_hex(8))
    return Trace(shape[1], secrets.token_hex(8), shape[2], shape[3])


#: The step that this task works on.
current: ContextVar[Trace] = ContextVar("trace")


def here() -> Trace:
    """The step of this task; a new trace outside of a request."""
    found = current.get(None)
    return found or begin(None)
