# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who writes in a chat that is kept as text, by what stands beside the time: ``05:13  kofi_b   onderweg``.

An account, a name in small letters, or a name that is on no list. A log of machines has times as well, so what writes
is no word of the language and writes more than once.

Legal basis: an account name is personal data (Woo art. 5.1 lid 2 sub e).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from recognizers.lexicon import Lexicon, fold, load
from recognizers.look import at_numbers, line_of, look
from recognizers.names.features import is_of_language
from recognizers.names.likeness import is_no_name, is_noun

_SAID = re.compile(
    r"\d{1,2}[:.]\d\d(?::\d\d)?\]?[ \t]{1,4}"
    r"<?(?P<value>(?=[a-z._-]{3})[a-z][a-z-]{0,15}(?:[._][a-z]{1,15})?)>?(?:[ ]{2,8}|\t|:[ ])(?=\S)"
)
"""a time, an account in small letters without digits (a server has some), and what it wrote"""
_LEAST = 3
"""lines of a chat"""
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d(?::\d\d)?\]?")
_DAY = (
    r"(?:(?:ma|di|wo|do|vr|za|zo)(?:an|ns|ens|nder|ij|ter|n)?(?:dag)?\.?,?[ ])?"
    r"(?:\d{1,2}(?:[-/.]\d{1,2}(?:[-/.]\d{2,4})?|[ ][a-z]{3,9}\.?(?:[ ]\d{4})?)[ ,]{1,2})?"
)
_WHO = r"(?P<value>[^\W\d_][^\W\d_'’-]{1,18}(?:,?[ ][^\W\d_][^\W\d_'’-]{0,18}\.?){0,2})(?:[ ]\([\w ]{2,20}\))?"
_BEFORE = re.compile(rf"[ \t]*{_WHO}[ \t,]{{1,4}}{_DAY}\[?\Z", re.IGNORECASE)
"""all that stands on a line before its time: ``Bos, Anna  za 8-7``"""
_BEHIND = re.compile(rf"[ ]?[-–|]?[ \t]*<?{_WHO}(?:>[ ]|:[ ]|[ ]{{2,8}}|\t|[ ]?\|[ ]|[ ]*\Z)", re.IGNORECASE)
"""what stands behind the time and before what was written, or alone there"""
_OPENS = re.compile(rf"[ \t]*\[?{_DAY}\Z", re.IGNORECASE)
_ALONE = re.compile(rf"[ \t]*{_WHO}[ \t]*", re.IGNORECASE)
_BODY = re.compile(r"[ ][A-Z]{2,8}\Z")
"""for whom somebody writes, behind the name: ``Anna VWS``"""
_MEASURED = re.compile(r"[\d.,:%/ -]+")
_TIMED = re.compile(r"\d[:.]\d\d\]?\Z")
_SHORT = 2
"""letters of somebody's initial, or of a shortened surname"""


def speakers(text: str) -> Iterator[tuple[int, int]]:
    """Spans of the accounts that write more than once, in lines that begin with a time; three lines at least."""
    lines = [match for match in at_numbers(text, _SAID, ":.") if not match.start() or text[match.start() - 1] in "\n["]
    said = Counter(match["value"] for match in lines)
    if len(lines) >= _LEAST:
        yield from (match.span("value") for match in lines if said[match["value"]] > 1)


def writers(text: str) -> Iterator[tuple[int, int]]:
    """Spans of the names that stand beside the times of a chat, of three messages at least, if one writes twice.

    >>> [
    ...     text[start:end]
    ...     for text in ["xarvi  08:02\\nja\\nLoxan  08:05\\nnee\\nxarvi  08:06\\nok"]
    ...     for start, end in writers(text)
    ... ]
    ['xarvi', 'xarvi']
    >>> list(writers("storing  08:02\\nstoring  08:05\\nstoring  08:06"))
    []
    """
    if sum(stop < len(text) and text[stop] in ":." for _, stop in look(text).numbers) < _LEAST:
        return
    heads: list[tuple[str, tuple[int, int]]] = []
    last = -1
    bare = 0
    for clock in at_numbers(text, _CLOCK, ":."):
        start, end = line_of(text, clock.start())
        if start == last:
            continue
        last = start
        match = _of_line(text, start, end, clock)
        if match is not None:
            first, behind = match.span("value")
            if match.re is _BEHIND and not match["value"][0].islower():
                continue  # told by its capital, or the source of a line of a log
            bare += match.re is _BEFORE and not _is_message(text, end)
            body = _BODY.search(text, first, behind)
            behind = body.start() if body else behind
            heads.append((text[first:behind], (first, behind)))
    said = Counter(value for value, _ in heads)
    if len(heads) >= _LEAST and bare * 2 <= len(heads):  # no table of times, or of what was measured
        lexicon = load()
        yield from (span for value, span in heads if said[value] > 1 and _may_write(value, lexicon))


def _of_line(text: str, start: int, end: int, clock: re.Match[str]) -> re.Match[str] | None:
    """Who stands before the time that ends a line, or behind the one that opens it; above one that is alone."""
    opens = _OPENS.fullmatch(text, start, clock.start()) is not None
    if text[clock.end() : end].strip(" ]"):
        return _BEHIND.match(text, clock.end(), end) if opens else None
    if not opens:
        return _BEFORE.fullmatch(text, start, clock.start())
    above = line_of(text, start - 1) if start else None
    return _ALONE.fullmatch(text, *above) if above else None


def _is_message(text: str, end: int) -> bool:
    """Whether the line below one that ends with a time, or the next but one, says something and ends with no time."""
    for _ in range(2):
        start, end = line_of(text, end + 1) if end < len(text) else (end, end)
        line = text[start:end].strip()
        if line:
            return _MEASURED.fullmatch(line) is None and _TIMED.search(line) is None
    return False


def _may_write(value: str, lexicon: Lexicon) -> bool:
    """Whether the first word is a first name or on no list at all, and the others are no plain words."""
    first, *rest = (fold(one) for one in re.split(r",?[ ]", value.rstrip(".")))
    if len(first) <= _SHORT or any(one in lexicon.words_frequent for one in rest if len(one) > _SHORT):
        return False
    return first in lexicon.first_names - lexicon.words_frequent or not _is_known(first, lexicon)


def _is_known(low: str, lexicon: Lexicon) -> bool:
    """Whether a word is one of the language, a place, a body or a thing."""
    return (
        low in lexicon.words
        or low in lexicon.words_english
        or low in lexicon.english
        or low in lexicon.proper
        or low in lexicon.places
        or low in lexicon.organisations
        or low in lexicon.organisation_words
        or low in lexicon.abbreviations
        or low in lexicon.never_names
        or low in lexicon.labels
        or low in lexicon.known_words
        or is_no_name(low, lexicon)
        or is_noun(low, lexicon)
        or is_of_language(low, lexicon)
    )
