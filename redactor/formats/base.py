# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a file format must be able to do. One package or module per format, registered in ``formats/__init__.py``."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from redactor.limits import Limits
    from redactor.model import Box, Document, Plan, Proof, Span, Written


class Format(Protocol):
    """Reads, locates, writes and proves one kind of file."""

    media_types: frozenset[str]
    suffix: str
    """of the output file, with the dot"""

    def read(self, untrusted: BinaryIO, limits: Limits, *, name: str = "") -> Document:
        """Parse untrusted bytes into pages and hidden parts.

        Raises a subclass of :class:`redactor.errors.InputError` when the file can't be read.
        """
        ...

    def locate(self, document: Document, spans: Sequence[Span]) -> Mapping[Span, tuple[Box, ...]]:
        """Where the glyphs of each span stand: one box per line, in points."""
        ...

    def write(
        self,
        document: Document,
        plan: Plan,
        limits: Limits,
        *,
        rasterise: frozenset[int] = frozenset(),
        rigid: frozenset[int] = frozenset(),
    ) -> Written:
        """Burn the plan's redactions and manual boxes out of the document. The result is not proved yet.

        ``rasterise`` names pages (from 1) that are to become pictures because editing could not clean them,
        ``rigid`` those on which nothing is moved: boxes are as wide as what they cover.
        """
        ...

    def verify(self, written: Written, plan: Plan, original: Document, limits: Limits) -> Proof:
        """Prove with other parsers that nothing of what had to go is left and all else still is.

        Raises :class:`redactor.errors.LeakError` naming the channel.
        """
        ...

    def verify_alone(self, output: bytes, plan: Plan, limits: Limits) -> Proof:
        """Prove what can be proved without the original; the proof says what could not be.

        Raises :class:`redactor.errors.LeakError` naming the channel.
        """
        ...

    def thumbnails(self, data: bytes) -> Mapping[int, bytes]:
        """A small PNG of each page of a proved result, by page number; empty where there is nothing to see."""
        ...
