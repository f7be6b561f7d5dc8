# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Patterns that are compiled when they are first asked for anything.

Compiling the patterns of all rules takes half of the CPU time of a start, and few documents need the dearest of them:
party names in a roster, letters in a column of actions. Use :func:`late` for a pattern that takes a millisecond or
more and that most documents never get to, behind a gate of any kind; for all others ``re.compile`` is quicker, for a
late pattern costs some 0.1 µs at each use.
"""

from __future__ import annotations

import re
from typing import Any, cast

_KEPT = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split", "flags", "groups", "groupindex")
ALL: list[re.Pattern[str]] = []
"""every one that was made, for the test that they compile: a mistake in one shows no sooner than at its first use"""


def late(pattern: str, flags: int | re.RegexFlag = 0) -> re.Pattern[str]:
    """As ``re.compile``, but the work is done at the first use.

    What it gives does all that a pattern does, and counts as one for ``isinstance``, the functions of ``re``, copies
    and pickles (which are plain patterns). A match has the plain pattern as its ``re``: don't compare that with ``is``.
    Two threads that are first at the same time compile it both, to the same effect.
    """
    one = cast("re.Pattern[str]", _Late(pattern, flags))
    ALL.append(one)
    return one


class _Late:
    """Stands in for a pattern; what was asked for once is found without :meth:`__getattr__`."""

    def __init__(self, pattern: str, flags: int | re.RegexFlag) -> None:
        self.pattern, self._asked = pattern, flags

    __class__ = property(lambda _: re.Pattern)

    def __getattr__(self, name: str) -> Any:
        if name not in _KEPT:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._asked)
        self.__dict__.update((one, getattr(compiled, one)) for one in _KEPT)
        return self.__dict__[name]

    def __reduce__(self) -> tuple[Any, ...]:
        return re.compile, (self.pattern, self._asked)

    def __repr__(self) -> str:
        return f"late({self.pattern!r})"
