# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Figures for Prometheus. Labels are routes (templates), methods, statuses and states: never an id or a value."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
_SECONDS = (0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300)


class Metrics:
    """The figures of one application."""

    def __init__(self) -> None:
        self._registry = own = CollectorRegistry()
        self.requests = Counter("redactor_requests", "Requests answered", ["method", "route", "status"], registry=own)
        self.seconds = Histogram(
            "redactor_request_seconds", "Time to answer", ["method", "route"], registry=own, buckets=_SECONDS
        )
        self.documents = Counter("redactor_documents", "Documents with an outcome", ["kind", "outcome"], registry=own)
        self.refused = Counter("redactor_refused", "Requests turned away", ["reason"], registry=own)
        self.waiting = Gauge("redactor_waiting", "Documents that wait for or have a worker", registry=own)
        self.jobs = Gauge("redactor_jobs", "Jobs by state", ["state"], registry=own)
        self.spool = Gauge("redactor_spool_bytes", "Encrypted documents at rest", registry=own)

    def text(self) -> bytes:
        """The page that Prometheus reads."""
        return generate_latest(self._registry)
