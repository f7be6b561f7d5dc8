# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a run knows of the people in a dossier: their spellings, in memory only.

A memory is a value made of sets, so merging is union: any order of documents and any number of workers gives the same
memory. It pickles (workers send it to their parent); it is never written to disk and its ``repr`` shows no name.
Persons leave the run only as keyed hashes (HMAC-SHA256 with the key of the run).
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field

from redactor.analysis.spelling import Name


@dataclass(frozen=True, slots=True)
class Memory:
    """Names learned from documents of one run. ``|`` merges; the key of the left side stays."""

    run_key: bytes = field(default_factory=lambda: secrets.token_bytes(32), repr=False)
    names: frozenset[Name] = field(default=frozenset(), repr=False)

    def __or__(self, other: Memory) -> Memory:
        return Memory(self.run_key, self.names | other.names)

    def learn(self, names: Iterable[Name]) -> Memory:
        """This memory with more names."""
        return Memory(self.run_key, self.names | frozenset(names))

    def key(self, text: str) -> str:
        """Keyed hash of a normalised name, hexadecimal, 32 characters."""
        return hmac.new(self.run_key, text.encode(), hashlib.sha256).hexdigest()[:32]
