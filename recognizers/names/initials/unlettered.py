# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Capitals that are nobody's initials for where they stand: in a case number, as the department of who is named.

"Kenmerk 2018/SCH/7712-PH", "Roos, D. (Dirk) - DGMI", "ir. C. Blok, HID", "Directeur WK   EvH   5/4". A number with a
prefix inside its letters ("QS-21-188/JvG") names its writer and is no case of it. Letters that fit the name before them
are that person's.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple
from unicodedata import normalize

from recognizers.late import late
from recognizers.names.contexts.layout import Found
from recognizers.names.forms.forms import Forms
from recognizers.names.forms.line_ends import in_mail_header
from recognizers.names.tokens import INITIALS, LOWER, MARK, UPPER


class Names(NamedTuple):
    """Where the names of a page begin, and by the token behind them where they do."""

    starts: frozenset[int]
    ends: Mapping[int, int]

    @classmethod
    def of(cls, names: Iterable[Found]) -> Names:
        """The places of these names."""
        ends = {found.name.end: found.name.start for found in names}
        return cls(frozenset(ends.values()), ends)


_CAPITALS = re.compile(rf"[{UPPER}]{{2,5}}")
_LONG = 3
"""letters: behind a comma two may be another person"""
_JOINED_BEFORE = re.compile(r"[\w/.-]{0,30}\Z")
_JOINED = re.compile(r"[/.-]?[\w/-]{0,30}(?:\.\d[\w/-]{0,20})?")
_NUMBER = re.compile(r"\d{3}")
_LABELLED, _ACTIONS = "layout:letterhead_label", "layout:action_list"
_DIGITS = 3
"""digits of a number, from which the letters that are joined to it are a part of it"""
_DAY = re.compile(
    r"[/.-]?(?:\d{1,2}[-/.]\d{1,2}(?:[-/.](?:\d\d){1,2})?|[01]?\d[-/.]20\d\d|(?:19|20)\d\d-\d\d-\d\d)[/.-]?"
)
"""a day beside a paraaf: ``PB/12-3-2021`` """
_DATES = re.compile(
    r"(?<!\d)(?:(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[-/.]\d{1,2}(?:[-/.](?:\d\d){1,2})?|[01]?\d[-/.]20\d\d|(?:19|20)\d\d)"
    r"(?!\d)"
)
"""days, months and years, which make no case number: ``KM/PB/12-3-2021``, ``KM/Q2-2024`` """
_FILE = re.compile(r"\.[a-z]{3,4}\b|_|(?<![a-z])t(?:st|el)\b|(?<!\d)0\d-?\d{7,8}(?!\d)")
"""the name of a file, or somebody's telephone"""
_SIGNERS = frozenset("directeur directie hoofd afdelingshoofd dg sg coördinator coordinator mt-lid teamleider".split())
"""functions in a row of signatures that a department follows"""
_LETTERED = late(
    rf"(?:[ ]{{2,}}|\t|[ ]?\|)[ ]*(?:[{UPPER}]{{2,4}}|[{UPPER}]{{1,2}}[a-z]{{1,3}}[{UPPER}]{{1,2}})"
    r"(?=[ ]+\d{1,2}[-/]\d|[\t|]|[ ]{2}|[ ]*$)"
    rf"|[ ](?:[{UPPER}]\.){{1,4}}[ ](?:[a-z]{{1,4}}[ ]){{0,3}}[{UPPER}][\w-]+",
    re.MULTILINE,
)
"""the letters of who signs in the next cell, or the signer's name behind it"""
_SIGNED = late(
    rf"(?:/[{UPPER}]{{2,4}})?(?:[ ][a-z]{{2,6}}\.?)?:[ ]{{0,4}}"
    rf"(?:[{UPPER}]{{2,4}}|[{UPPER}]{{1,2}}[a-z]{{1,3}}[{UPPER}]{{1,2}}|[a-z]{{2,3}})[ ]+\d{{1,2}}[-/][\d/-]+"
    r"(?=[ ]{2}|[ ]*$)",
    re.MULTILINE,
)
"""whose letters and date follow a department"""
_WORKS_AS = re.compile(
    r"(?:medewerker|adviseur|behartiger|manager|specialist|jurist|consulent|co[öo]rdinator|leider|ambtenaar"
    r"|functionaris"
    r"|directeur|voorzitter|woordvoerder|bestuurder|bestuurslid|hoofd|inspecteur|beheerder|deskundige|analist"
    r"|penningmeester|onderzoeker|controller|planner|ontwikkelaar)\Z"
)
"""functions that stand below or behind the name of who has them; behind "paraaf" or "vervanger" stands somebody else"""
_ANOTHER = re.compile(rf"[ ]?(?:[,&+]|en(?!\w))[ ]?[{UPPER}]{{2,4}}(?!\w)")
"""letters of the next one, where those of several people stand"""
_NAME = 4
"""words behind a dash in which a name stands"""
_DASHES = ("-", "–")
_PROVINCES = frozenset("NH ZH NB ZL GLD DRENTHE FRL OV FL LB".split())


def are_nobodys(forms: Forms, at: int, letters: Collection[str], names: Names, *, slot: str = "") -> bool:
    """Whether capitals at a token are no initials; ``letters`` as those of the page's names, ``names`` their places.

    ``slot``: the rule that tells whose name or letters stand there, if any.
    """
    tokens = forms.tokens
    word = tokens.words[at]
    if not _CAPITALS.fullmatch(word):
        return False
    if slot != _LABELLED and in_number(tokens.text, tokens.starts[at], tokens.ends[at]):
        return True
    return word.lower() not in letters and (
        _is_department(forms, at, names, slot=slot) or _is_of_signer(forms, at) or _is_of_function(forms, at, names)
    )


def in_number(text: str, start: int, end: int) -> bool:
    """Whether capitals belong to a case number: ``LH/18-077``, ``1042/HW/83``; no file's name, no date of a paraaf.

    >>> in_number("kenmerk LH/18-077", 8, 10), in_number("akkoord LH/18-7", 8, 10), in_number("brief_LH_2018", 6, 8)
    (True, False, False)
    """
    before = _JOINED_BEFORE.search(text, max(0, start - 30), start)
    behind = _JOINED.match(text, end)
    ahead = before.group() if before else ""
    rest = behind.group() if behind else ""
    if not text[start:end].isupper() or ahead[-1:].isalnum() or rest[:1].isalnum() or not (ahead or rest):
        return False
    code = f"{ahead}{text[start:end]}{rest}"
    if _FILE.search(code) or _DAY.fullmatch(ahead) or _DAY.fullmatch(rest):
        return False
    code = _DATES.sub("", code)
    return _NUMBER.search(code) is not None or sum(map(str.isdigit, code)) > _DIGITS


def _is_department(forms: Forms, at: int, names: Names, *, slot: str) -> bool:
    """Behind a name and a dash, a bracket, or for longer letters a comma; the whole way of "BD/DWJZ/WV"."""
    if slot == _ACTIONS and not in_mail_header(forms, at):
        return False  # "Jan Bos - KMD": who does it, both of them
    tokens = forms.tokens
    long = len(tokens.words[at]) >= _LONG
    behind = at + 1
    while forms.same_line(behind) and tokens.words[behind] == "/" and forms.same_line(behind + 1):
        behind += 2
        long = True
    while at > 1 and tokens.words[at - 1] == "/" and forms.same_line(at) and forms.same_line(at - 1):
        at -= 2
        long = True
    if long and forms.same_line(behind) and tokens.words[behind] in _DASHES and behind + 1 in names.starts:
        head = _head(tokens.words[at])
        coded = any(_head(tokens.words[one]) == head for one in range(behind + 1, min(behind + _NAME, tokens.size)))
        return not coded and tokens.text[tokens.ends[behind - 1] : tokens.starts[behind]] == " "  # "DIE/IN - Anna Bos"
    if not at or not forms.same_line(at):
        return False
    mark = tokens.words[at - 1]
    behind_name = at - 1 in names.ends or (at > 1 and tokens.words[at - 2] == ")" and forms.same_line(at - 1))
    if _ANOTHER.match(tokens.text, tokens.ends[at]):
        return False
    if mark in _DASHES:
        desk = long or tokens.words[at - 2] == ")" or _is_turned(forms, at - 1, names)
        return behind_name and desk and tokens.text[tokens.starts[at - 1] - 1 : tokens.starts[at - 1]] == " "
    if mark == "(":
        if not behind_name and tokens.words[at] in _PROVINCES:
            return True
        turned = _is_turned(forms, at - 1, names)
        return behind_name and (_goes_on(forms, at) or not _is_code_of(forms, at, names, long=long or turned))
    return mark == "," and long and slot == _LABELLED and at - 1 in names.ends


def _is_code_of(forms: Forms, at: int, names: Names, *, long: bool) -> bool:
    """``K. Derksen (DRK)``: for whoever stands before, with a first letter of theirs; two letters in lists as well.

    "Bos, Peter (ZN)" of a mail header has a desk in its brackets.
    """
    words = forms.tokens.words[names.ends.get(at - 1, at - 2) : at - 1]
    heads = {_head(part) for word in words for part in word.split("-") if part}
    return not long or _head(forms.tokens.words[at]) in heads


def _head(word: str) -> str:
    """The first letter without its sign: o of "Özdemir"."""
    return normalize("NFD", word.strip("'’‘") or word)[0].lower()


def _is_turned(forms: Forms, end: int, names: Names) -> bool:
    """Whether a name that ends before a token has its surname first: "Bos, Peter"."""
    return "," in forms.tokens.words[names.ends.get(end, end) : end]


def _goes_on(forms: Forms, at: int) -> bool:
    """``(PV EU Brussel)``: more words in the brackets."""
    return forms.same_line(at + 1) and forms.tokens.kinds[at + 1] not in (MARK, INITIALS)


def _is_of_signer(forms: Forms, at: int) -> bool:
    """``Directeur WK   EvH   5/4``, ``BBR: HdB 31/5``: the desk of the one whose letters or name follow."""
    tokens = forms.tokens
    text, end = tokens.text, tokens.ends[at]
    if at and forms.same_line(at) and tokens.lows[at - 1] in _SIGNERS:
        return _LETTERED.match(text, end) is not None
    way = at
    while at > 1 and tokens.words[at - 1] == "/" and forms.same_line(at) and forms.same_line(at - 1):
        at -= 2
    if way == at and len(tokens.words[at]) < _LONG and text[end : end + 1] != "/":
        return False  # "KM: PB 3/4"
    opens = at == 0 or tokens.gaps[at] > 0 or tokens.lows[at - 1] == "akkoord"
    return opens and _SIGNED.match(text, end) is not None


def _is_of_function(forms: Forms, at: int, names: Names) -> bool:
    """``medewerker LMZ`` below the name of who signs, ``Anna Bos, belangenbehartiger VNK``: for whom somebody works."""
    tokens = forms.tokens
    role = at - 1
    if len(tokens.words[at]) < _LONG or role < 1 or not forms.same_line(at) or tokens.kinds[role] != LOWER:
        return False
    if not _WORKS_AS.search(tokens.lows[role]) or tokens.text[tokens.ends[role] : tokens.starts[at]] != " ":
        return False
    line = role
    while line > 1 and tokens.gaps[line] == 0 and tokens.words[line - 1] == ">":
        line -= 1
    if tokens.gaps[line] == 0:
        return tokens.words[role - 1] == "," and role - 1 in names.ends and forms.same_line(role)
    closes = at + 1 >= tokens.size or tokens.gaps[at + 1] > 0
    return closes and tokens.gaps[line] == 1 and line in names.ends
