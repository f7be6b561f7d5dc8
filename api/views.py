# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A job as a client sees it."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from api.problems import kebab

if TYPE_CHECKING:
    from api.store import Entry, Job


def status(job: Job, base: str) -> dict[str, Any]:
    """The fields of :class:`api.schemas.JobStatus`; ``base`` goes before every link."""
    root = f"{base}/v1/jobs/{job.id}"
    return {
        "id": job.id,
        "state": job.state.value,
        "created": _when(job.created),
        "expires": _when(job.expires),
        "policy": job.policy or "default",
        "style": job.style,
        "dossier": job.dossier,
        "requireApproval": any(entry.held for entry in job.entries),
        "progress": progress(job),
        "documents": [document(entry, f"{root}/documents/{entry.number}") for entry in job.entries],
        "links": {
            "self": root,
            "events": f"{root}/events",
            "report": f"{root}/report",
            "inventory": f"{root}/inventory",
        },
    }


def progress(job: Job) -> dict[str, int]:
    """The fields of :class:`api.schemas.Progress`."""
    states = Counter(entry.state for entry in job.entries)
    return {
        "documents": len(job.entries),
        "done": sum(entry.settled for entry in job.entries),
        "redacted": states["redacted"],
        "needsReview": states["needs_review"],
        "refused": states["refused"],
        "failed": states["failed"] + states["lost"],
    }


def document(entry: Entry, link: str) -> dict[str, Any]:
    """The fields of :class:`api.schemas.JobDocument`."""
    result = entry.result
    written = bool(result.get("sha256"))
    return {
        "number": entry.number,
        "sha256": entry.sha256,
        "bytes": entry.bytes,
        "state": entry.state,
        "mediaType": result.get("media_type") or None,
        **{name: result.get(name, 0) for name in ("pages", "findings", "redacted", "kept", "review")},
        "outputSha256": result.get("sha256") or None,
        "outputBytes": result["bytes"] if written else None,
        "planSha256": result.get("plan_digest") or None,
        "problem": problem(entry),
        "links": {
            "document": link if written else None,
            "report": f"{link}/report" if written else None,
            "justification": f"{link}/justification" if written and entry.justification_blob else None,
            "plan": f"{link}/plan" if result.get("has_plan") else None,
            "history": f"{link}/history",
            "approvals": f"{link}/approvals",
        },
    }


def problem(entry: Entry) -> dict[str, Any] | None:
    """The fields of :class:`api.schemas.DocumentProblem`; None when nothing is wrong."""
    result = entry.result
    if not result.get("error"):
        return None
    return {
        "status": result["status"],
        "type": f"urn:woo-redactor:problem:{kebab(result['error'])}",
        "detail": result["message"],
        "advice": result["advice"],
    }


def _when(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
