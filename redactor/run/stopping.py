# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Ctrl-C and SIGTERM: the first lets running documents finish and starts no more, the second stops at once."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Callable

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Interrupted(BaseException):
    """Stop at once. Not a KeyboardInterrupt, which libraries turn into other things on the way up."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.exit_code = 128 + number


class Stop:
    """Within this context the signals are ours; ``requested`` says whether one came.

    ``tell`` is called once, when the first one comes. Only usable in the main thread, as signals are.
    """

    def __init__(self, tell: Callable[[], None]) -> None:
        self._tell = tell
        self._before: dict[int, Any] = {}
        self.signal: int | None = None

    def __enter__(self) -> Self:
        self._before = {number: signal.signal(number, self._handle) for number in _SIGNALS}
        return self

    def __exit__(self, *_: object) -> None:
        for number, before in self._before.items():
            signal.signal(number, before)

    def _handle(self, number: int, _: object) -> None:
        if self.signal is not None:
            raise Interrupted(number)
        self.signal = number
        self._tell()

    def requested(self) -> bool:
        """Whether to take no more documents."""
        return self.signal is not None

    def finish(self) -> None:
        """After the running documents: raises :class:`Interrupted` when a stop was requested."""
        if self.signal is not None:
            raise Interrupted(self.signal)


class HardStop(Stop):
    """The same, but the second signal ends the process as ``kill -9`` would: for one whose work others take up."""

    def _handle(self, number: int, frame: object) -> None:
        if self.signal is not None:
            os._exit(128 + number)
        super()._handle(number, frame)
