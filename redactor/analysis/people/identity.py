# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""One human being of a document, as the grouping of its mentions and what comes after it see them."""

from __future__ import annotations

from dataclasses import dataclass, field

from redactor.analysis.names.spelling import Name
from redactor.analysis.roles import side
from redactor.analysis.surroundings import Cue
from redactor.analysis.titles.titles import PUBLIC_ROLES


@dataclass(slots=True, eq=False)
class Identity:
    """One human being: names seen, mentions (indexes), cues, ties, flags."""

    names: set[Name] = field(default_factory=set)
    mentions: list[int] = field(default_factory=list)
    cues: set[Cue] = field(default_factory=set)
    ties: set[str] = field(default_factory=set)
    flags: set[str] = field(default_factory=set)
    pages: set[int] = field(default_factory=set)

    def best(self) -> Name:
        """The most complete spelling; the same for the same set of spellings."""
        return max(self.names, key=lambda one: (one.full, len(one.given), len(one.initials), one), default=Name())

    @property
    def side(self) -> str:
        """``public`` when a title says so at one of the mentions and nothing private is as strong."""
        return side(self.cues)

    @property
    def private(self) -> bool:
        """Whether anything, however weak, says that this is nobody who acts in public."""
        return any(cue.strength and cue.role not in PUBLIC_ROLES and cue.role != "unknown" for cue in self.cues)


def told(identity: Identity) -> frozenset[Cue]:
    """The cues that a document teaches the dossier of somebody: all but those that count little.

    Where an office beside the very name outweighs a weaker hint in its own document ("de secretaris, A. Tol" behind
    "Getekend:"), the hint is not taught: elsewhere it would stand against the office with the same weight.
    """
    cues = frozenset(cue for cue in identity.cues if cue.strength > 1)
    if identity.side != "public" or identity.flags:
        return cues
    strongest = max(cue.strength for cue in cues)
    return frozenset(cue for cue in cues if cue.role in PUBLIC_ROLES or cue.strength == strongest)
