# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Which tokens of a text are worth a look: nine in ten are plain words at which no rule for names ever begins.

What makes a word worth it hangs on the word alone, so it is found out once for each word. The rules stay where they
are; here stands only what they ask first.
"""

from __future__ import annotations

from itertools import compress
from typing import NamedTuple

from recognizers.lexicon import Lexicon, fold
from recognizers.names.contexts.hasty import may_be_hasty
from recognizers.names.contexts.running import begins_here
from recognizers.names.contexts.small import gives_away
from recognizers.names.initials.initials import has_their_look
from recognizers.names.initials.lettered import has_capitals_within, holds_small
from recognizers.names.tokens import Tokens, kind_of
from recognizers.names.windows import is_candidate

MOST = 60_000
"""words that are kept; past this the memory starts anew"""
_RUNNING, _SMALL, _SHORT, _CANDIDATE, _LETTERED, _SMALL_LETTERS, _HASTY = 1, 2, 4, 8, 16, 32, 64


class Places(NamedTuple):
    """Numbers of tokens, in order."""

    running: list[int]
    """where a name in running text, or what leads to one, can begin (:mod:`running`)"""
    small: list[int]
    """where a name in small letters can begin (:mod:`small`)"""
    short: list[int]
    """what may be somebody's initials (:mod:`initials`)"""
    candidates: list[int]
    """what may make the model look (:mod:`windows`)"""
    lettered: list[int]
    """short words with capitals within (:mod:`lettered`)"""
    small_letters: list[int]
    """small letters that abbreviate nothing (:mod:`lettered`)"""
    hasty: list[int]
    """words in small letters on no list (:mod:`hasty`)"""


class Worth(dict[str, int]):
    """Which rules may begin at a word, by word."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon

    def __missing__(self, word: str) -> int:
        lexicon, kind, low = self._lexicon, kind_of(word), fold(word)
        flags = _RUNNING if begins_here(low, kind, lexicon) else 0
        flags |= _SMALL if gives_away(word, kind, lexicon) else 0
        flags |= _SHORT if has_their_look(word, kind) else 0
        opening = is_candidate(word, kind, True, lexicon) or is_candidate(word, kind, False, lexicon)
        flags |= _CANDIDATE if opening else 0
        flags |= _LETTERED if has_capitals_within(word) else 0
        flags |= _SMALL_LETTERS if holds_small(word, kind, lexicon) else 0
        flags |= _HASTY if may_be_hasty(word, kind, lexicon) else 0
        self[word] = flags
        return flags

    def places(self, tokens: Tokens) -> Places:
        """Where the rules have to look in a text."""
        if len(self) > MOST:
            self.clear()
        every = list(map(self.__getitem__, tokens.words))
        worth = list(compress(enumerate(every), every))  # most words have no flag
        return Places(
            [at for at, flags in worth if flags & _RUNNING],
            [at for at, flags in worth if flags & _SMALL],
            [at for at, flags in worth if flags & _SHORT],
            [at for at, flags in worth if flags & _CANDIDATE],
            [at for at, flags in worth if flags & _LETTERED],
            [at for at, flags in worth if flags & _SMALL_LETTERS],
            [at for at, flags in worth if flags & _HASTY],
        )
