# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whose function is whose where names and functions have lines of their own: fields of a form, and lines in turn."""

from __future__ import annotations

import re
from collections.abc import Sequence

from recognizers.lexicon import fold, load
from recognizers.names.contexts.cues import CLOSINGS
from redactor.analysis.mention import Mention
from redactor.analysis.titles.apposition import HONORIFIC, function_ends
from redactor.analysis.titles.title_ahead import line_before, own_line
from redactor.analysis.titles.titles import Title

_FUNCTION = re.compile(
    r"[ \t|•*-]*(?:functie|rol|ambt|positie|hoedanigheid)[ \t]*(?:[:|\t]|[ ]{2})[ \t|]*(?:de[ ])?", re.IGNORECASE
)
_NAMED = re.compile(
    rf"[ \t|•*-]*(?:naam|door|(?:naam[ ])?ondertekenaar|namens deze)[ \t]*(?:[:|\t]|[ ]{{2}})[ \t|]*{HONORIFIC}",
    re.IGNORECASE,
)
_WITHIN = re.compile(
    r"[^\n]*\n(?:(?![ \t|•*-]*(?:functie|rol|ambt|positie|hoedanigheid|naam)(?!\w))"
    r"[^\n]*\S[ ]?(?:[:|\t]|[ ]{2})[^\n]*\n){0,2}",
    re.IGNORECASE,
)
"""between the fields of one entry: at most two others, no empty line, no other function or name"""
_HELPS = re.compile(
    r",[ ]*plv\b|[^\n]*(?:ondersteun|secretar|assisten|adviseur|staf|medewerk|woordvoer|chauffeur|notul|bellen|namens|"
    r"informeren)"
    r"|[^\n]*\n[ \t]*(?:ondersteun|secretar|assisten|adviseur|medewerk|woordvoer|chauffeur)",
    re.IGNORECASE,
)
"""behind an office: who works for the one that bears it, on the line or where it goes on"""
_ADDRESSED = re.compile(rf"[ \t]*{HONORIFIC}")
_MOST = 60
"""lines looked at above a line, so that a page of nothing else stays linear"""
_BODY = re.compile(
    r"[ ](?:Gemeente|Provincie|Waterschap|Hoogheemraadschap|Ministerie[ ]van)"
    r"(?P<name>(?:[ ][A-ZÀ-Þ'’][\w'’-]*|[ ](?:van|de|het|en|aan|den)(?=[ ])){1,5})[ ]"
)
_ONE_NAME = re.compile(
    r"(?:[ ](?:Den|De|Het|Sint|'[st]|’[st]))?[ ](?!\w*(?i:secretar|kabinet|staf|bureau|griffie|bestuur))"
    r"[A-ZÀ-Þ][\w'’-]+"
    r"(?:[ ](?:van|de|het|en|aan|den)(?:[ ](?:de|het|den))?[ ][A-ZÀ-Þ][\w'’-]+)?"
)
"""the name of a body of which each word belongs to it, and none is the beginning of somebody's function"""
_REACHED = re.compile(
    r"(?:[ ](?!(?i:\w*(?:secretar|kabinet|staf|team|bureau|assisten|adviseur|ondersteun|woordvoer|voorlicht|medewerk"
    r"|piket|contact|chauffeur|kandidaat|jurist|vervang)|PA\b|MA\b))[A-ZÀ-Þ][\w'’-]*|[ ]en(?=[ ]))*"
    r"[ ](?:[+(]?\d[\d ()-]{6,}|\S+@\S)"
)
_LIST_HEAD = re.compile(r"(?:\A|\n)[ \t]*Naam[ ](?:Organisatie|Instantie|Gemeente)[ ](?:Functie|Rol)\b")


def by_lines(
    text: str, titles: Sequence[Title], number: int, names: Sequence[Mention], at: int
) -> tuple[int, str] | None:
    """The position of the name that a function on a line of its own belongs to, and how; none when that can't be told.

    ``at`` is the position of the first name behind the title.
    """
    title = titles[number]
    if at and _of_body(text, title, names[at - 1]):
        return at - 1, "title_after"
    field = _of_field(text, title, names, at)
    if field is not None:
        return field, "title_after"
    return (at, "signature") if _functions_first(text, titles, number, names, at) else None


def _of_body(text: str, title: Title, name: Mention) -> bool:
    """Whether a line of a list headed so is a name, a public body, this function and how to reach that one.

    ``Naam Organisatie Functie Telefoon / Anna Tol Gemeente Zuiderhage wethouder Wonen 06-…``: columns one blank apart.
    """
    body = _BODY.fullmatch(text, name.end, title.start)
    return (
        body is not None
        and (_ONE_NAME.fullmatch(body["name"]) is not None or fold(body["name"].strip()) in load().places)
        and text[title.start].islower()
        and not title.former
        and not line_before(text, name.start).strip()
        and _REACHED.match(text, title.end) is not None
        and _LIST_HEAD.search(text, 0, name.start) is not None
    )


def _of_field(text: str, title: Title, names: Sequence[Mention], at: int) -> int | None:
    """Whose function the field ``Functie: wethouder Wonen`` tells: of the field ``Naam:`` in the same entry.

    A name above goes before one below.
    """
    if title.former or _FUNCTION.fullmatch(line_before(text, title.start)) is None:
        return None  # "Functie: ex-wethouder": the form is of a citizen
    after = text[title.end : title.end + 80]
    if not function_ends(",", after) or _HELPS.match(after):
        return None
    line = text.rfind("\n", 0, title.start) + 1
    if at and _in_field(text, names[at - 1]) and _WITHIN.fullmatch(text, names[at - 1].end, line):
        return at - 1
    if at < len(names) and _in_field(text, names[at]):
        begin = text.rfind("\n", 0, names[at].start) + 1
        if begin > title.end and _WITHIN.fullmatch(text, title.end, begin):
            return at
    return None


def _in_field(text: str, name: Mention) -> bool:
    return _NAMED.fullmatch(line_before(text, name.start)) is not None


def _functions_first(text: str, titles: Sequence[Title], number: int, names: Sequence[Mention], at: int) -> bool:
    """Whether lines that are functions and lines that are names take turns, a function in front.

    ``Verzendlijst / inspreker / A. Tol / wethouder / B. Kuik``: the office is of who stands below it. A block that
    begins with a name, or that ends with a function, is read from name to function.
    """
    title = titles[number]
    line = text.rfind("\n", 0, title.start) + 1
    if at == len(names) or not own_line(text, title) or not _alone(text, names[at]):
        return False
    if text.find("\n", title.end) + 1 != _line(text, names[at]):
        return False
    above, first = at - 1, line
    for _ in range(_MOST):  # to the line that begins the block
        if above < 0 or not _alone(text, names[above]) or text[names[above].end : first].strip(" \t,") != "\n":
            break
        before = _line(text, names[above])
        first = text.rfind("\n", 0, max(0, before - 1)) + 1
        if before == first or not text[first:before].strip():
            return False  # the block begins with a name
        above -= 1
    else:
        return False
    below = at
    for _ in range(_MOST):  # to the line that ends it
        behind = _behind(text, names[below].end)
        if not text[behind : _behind(text, behind)].strip():
            # a single title above a name is a matter of signatures
            return first < line and _is_function(text, first, titles)
        following = _behind(text, behind)
        if below + 1 == len(names) or _line(text, names[below + 1]) != following or not _alone(text, names[below + 1]):
            return False
        below += 1
    return False


def _is_function(text: str, first: int, titles: Sequence[Title]) -> bool:
    """Whether a line can be a function: one that is known, or small letters; no place, date, heading or closing."""
    line = text[first : _behind(text, first)].strip(" \t\n•*-")
    if any(first <= one.start < first + 12 for one in titles):
        return True
    return line[:1].islower() and line[-1:].isalnum() and CLOSINGS.match(line) is None


def _alone(text: str, name: Mention) -> bool:
    """Whether a name has a line of its own."""
    behind = text[name.end : name.end + 120].partition("\n")[0].strip(" \t,")
    return not behind and _ADDRESSED.fullmatch(line_before(text, name.start)) is not None


def _line(text: str, name: Mention) -> int:
    return text.rfind("\n", 0, name.start) + 1


def _behind(text: str, at: int) -> int:
    """Where the next line begins."""
    end = text.find("\n", at)
    return len(text) if end < 0 else end + 1
