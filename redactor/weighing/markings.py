# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What classification markings mean for a publication (VIRBI 2025; TLP 2.0).

A *marking* (own line, header or footer, stamp, capitals) of a level that binds stops the publication until an officer
overrides it with a reason. A *mention* in running text ("als BZ-vertrouwelijk bestempeld") only warns. The tool never
takes a marking away: that is an act of the authority that set it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from redactor.model import Finding
    from redactor.weighing.policy import Policy


class Level(StrEnum):
    """What a marking does."""

    NONE = "none"
    WARN = "warn"
    STOP = "stop"


class MarkingVerdict(NamedTuple):
    """The worst that the markings of a document do, and where (pages from 1, each once)."""

    level: Level
    stop_pages: tuple[int, ...] = ()
    warn_pages: tuple[int, ...] = ()


def markings(findings: Iterable[Finding], policy: Policy) -> MarkingVerdict:
    """Whether the publication stops. A marking that states no level, or both marking and mention, counts as the worst.

    The policy's setting ``marking = "warn"`` turns a stop into a warning, for use inside a body.
    """
    stop: list[int] = []
    warn: list[int] = []
    for finding in findings:
        if finding.entity_type != "MARKING" or "level:pass" in finding.evidence:
            continue
        is_mention = "mention" in finding.evidence and "marking" not in finding.evidence
        binds = "level:warn" not in finding.evidence
        if binds and not is_mention and policy.settings.marking == "stop":
            stop.append(finding.page)
        else:
            warn.append(finding.page)
    level = Level.STOP if stop else Level.WARN if warn else Level.NONE
    return MarkingVerdict(level, tuple(sorted(set(stop))), tuple(sorted(set(warn))))
