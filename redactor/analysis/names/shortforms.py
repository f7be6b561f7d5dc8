# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Short forms of people who are named in full elsewhere: initials ("AdV" in an action list) and account names.

Two or three capitals mostly stand for a body, so letters that fit a known person count only where people are named: in
a cell, behind "door" or "paraaf", before a date, alone on a line. With a prefix inside ("JvdB") they count anywhere.
An account name is a surname, often cut off, with initials before or behind it ("devriesa", "pattiak", "jhendri3").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from recognizers.lexicon import load
from recognizers.look import matches_at
from recognizers.months import SHORT_MONTHS
from redactor.analysis.names.propagate import Hit
from redactor.analysis.names.spelling import Name, squeeze
from redactor.analysis.names.staff_letters import INITIALS_OF_BODIES, StaffLetters
from redactor.analysis.names.ties import account_names, acronyms, staff_codes

_TOKEN = re.compile(
    r"[A-ZÀ-ÞĀ-Ž](?<![\w@&].)"
    r"(?:[A-Za-zÀ-ÿ]{0,4}[A-ZÀ-ÞĀ-Ž]|[A-ZÀ-ÞĀ-Ž]{1,2}[a-zà-ÿ](?![\w-])|\.(?:[A-ZÀ-ÞĀ-Ž]\.){1,3})"
    r"(?![\w@&’'])(?!-[\w])(?![.][A-Z]| ?[.] ?[A-Z](?![a-z]))"
)
_WITH_PREFIX = re.compile(r"[A-ZÀ-ÞĀ-Ž]{1,2}[a-z]{1,3}[A-ZÀ-ÞĀ-Ž]{1,2}")
_CUE = re.compile(
    r"(?:\b(?:memo|mail|mailtje|advies|actie|notitie|notulen|verslag|verslaglegging|notulist|paraaf|medeparaaf|akkoord|"
    r"namens|door|met|aan|van|via|bij|cc|voor|collega|en|gr\.?|groet|groeten|groetjes|mvg|t\.?a\.?v\.?|wie|of|trekker|"
    r"steller|opsteller|auteur|behandelaar|eigenaar|i\.o\.m\.|o\.v\.v\.),?[ ]?[:/]?[ ]|[(\[/@+][ ]?|[A-Za-z]\.?:[ ]?)$",
    re.IGNORECASE,
)
_GAP_BEFORE = re.compile(r"(?:^|[\n\t|;]|[ ]{2,}|[ ][-–][ ]|(?:^|\n)[ ]*[-–•*][ ]|[ ][+&][ ])[ ]*$")
_GAP_AFTER = re.compile(r"[ ]*(?:$|[\n\t|;)\]/:]|[ ][+&][ ]|[ ]{2,}|(?:d\.d\.|dd\.?)[ ]|\(?\d{1,2}[-/ ])")
_DATE_AFTER = re.compile(rf"[ ]+(?:d\.d\.|dd\.?|\(?\d{{1,2}}[-/]\d{{1,2}}|\d{{1,2}} (?:{SHORT_MONTHS}))")
_STATE_AFTER = re.compile(
    r"(?:/[A-Z][A-Za-z]{1,4})?[ ]+(?:\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?|z\.?s\.?m\.?|asap|loopt|gereed"
    r"|afgerond|doorlopend|jan|feb|mrt|maart|apr|april|mei|juni?|juli?|aug|sept?|okt|nov|dec)\.?[ ]*(?=\n|$)"
)
_CELL_AFTER = re.compile(r"(?:[ ]{2,}|\t|[ ]?\||;)[ ]*\S")
_SENTENCE_BEFORE = re.compile(r"(?:^|\n|[.!?:;,][ ]|[-–•*][ ])$")
_ACTS_AFTER = re.compile(
    r"[ ](?:heeft|had|zal|kan|moet|gaf|ging|deed|nam|gaat|"
    r"(?!(?:met|het|niet|uit|tot|dat|wat|want|naast|omdat|zodat|wordt|bestaat|staat|geldt|luidt|betreft|"
    r"bevat)\b)[a-zà-ÿ]{3,}t)\b"
)
_ACCOUNT = re.compile(r"(?<![\w.@/\\-])[a-z][a-z-]{2,18}[a-z]\d{0,3}(?![\w@\\/-])(?!\.\w)")
_IN_ACCOUNTS = tuple("_.@/\\")
"""signs before letters that are no account of their own"""
_PARTED = re.compile(
    r"(?<![\w.@/-])(?:(?:adm|admin|ext|svc|da|prv|test)[-_.])?[A-Za-z]{1,20}[._-][A-Za-z]{1,20}\d{0,3}(?![\w@\\/-])"
    r"(?!\.\w)"
)
"""an account whose parts are apart: ``BOS_A``, ``a.bos``, ``adm-abos``"""
_MOST_LETTERS = 20
"""letters of its first part"""
_JOINTS = tuple(re.compile(rf"{sign}(?<=[A-Za-z].)(?=[A-Za-z])") for sign in (r"\.", "_", "-"))
"""within its middle; apart, for a sign that opens a pattern is looked for at once"""
_BEFORE_ACCOUNT = re.compile(r"\A(?:adm|admin|ext|svc|da|prv|test)[-_.]", re.IGNORECASE)
_ACCOUNT_CUE = re.compile(
    r"(?:account|gebruiker\w*|inlog\w*|ingelogd|login|user\w*|eigenaar|owner|auteur|metadata\S*|\baangemaakt door|"
    r"gewijzigd door)[^\n]{0,16}$|[(\"“'‘,;\t|][ ]?$|(?:^|\n)[ ]*$|[ ]{3,}$",
    re.IGNORECASE,
)
_WORD_BEFORE = re.compile(r"([A-ZÀ-Þ][\w'’-]*) ?$")
_PARAAF_BEFORE = re.compile(r"(?:paraaf|gezien|akkoord|coll|par)\.?(?:[ ][^\n:]{0,12})?:[ ]?$", re.IGNORECASE)
_DOES_AFTER = re.compile(
    r"[ ](?:komt|belt|mailt|appt|zit|checkt|zei|zegt|denkt|neemt contact|en ik|is (?:er|ziek|vrij|onderweg))(?!\w)"
)
"""what people do and bodies don't"""
_NOTE_ENDS = re.compile(r"[.!?)…]\n(?:>[> \t]*\n)?$")
_LONG = 6
"""letters from which a made-up account needs no cue"""
_PAIR_AHEAD = re.compile(r"/([A-ZÀ-Þ][A-Za-zÀ-ÿ]{1,4})(?!\w)")
_PAIR_BEHIND = re.compile(r"(?<!\w)([A-ZÀ-Þ][A-Za-zÀ-ÿ]{1,4})/$")


_OF_NUMBER = re.compile(r"[-/ ]?\d")
_SMALL = re.compile(r"(?<![\w@./-])[a-z]{3,5}(?![\w@/-])")
FEW = 40
"""different pairs of letters that the people of a document have: of more, one in ten abbreviations is one by chance"""


class Told(NamedTuple):
    """Letters that a document shows to be somebody's."""

    placed: frozenset[str] = frozenset()
    """squeezed: at places of their own, whoever they are"""
    own: frozenset[str] = frozenset()
    """as they are written: beside the name that they are made of"""
    near: frozenset[str] = frozenset()
    """squeezed: what the people who are named in this document can be shortened to, unless they are very many"""


def letters_of_few(names: Iterable[Name]) -> frozenset[str]:
    """The initials of the people of a document: of two letters only when there are few, since those fit by chance."""
    found = frozenset(text for name in names if name.full for text in acronyms(name))
    pairs = sum(len(text) == 2 for text in found)
    return frozenset(text for text in found if 2 < len(text) < 6 or (len(text) == 2 and pairs <= FEW))


def abbreviates_nothing(low: str) -> bool:
    lexicon = load()
    lists = (
        lexicon.abbreviations, lexicon.words, lexicon.words_english, lexicon.proper, lexicon.first_names,
        lexicon.never_names, lexicon.organisation_forms, lexicon.places,
    )  # fmt: skip
    return not any(low in one for one in lists)


class ShortForms:
    """The initials and account names of a set of people, ready to be looked for on pages."""

    def __init__(self, names: Iterable[Name]) -> None:
        full = [name for name in names if name.full]
        self._initials = frozenset(text for name in full for text in acronyms(name) if 1 < len(text) < 6)
        codes = frozenset(text for name in full for text in staff_codes(name))
        self._staff = StaffLetters(codes - self._initials, self._initials)
        self._accounts = frozenset(text for name in full for text in account_names(name))

    def find(self, text: str, told: Told | None = None) -> Iterator[Hit]:
        """Hits of kind ``initials`` and ``account`` on one page, each kind in order.

        ``told``: the letters that the document itself shows to be somebody's.
        """
        told = told or Told()
        if self._initials or told.placed or told.own:
            codes: list[re.Match[str]] = []
            for match in _TOKEN.finditer(text):
                if match.group() in told.own or self._is_somebody(text, match, told):
                    yield Hit(*match.span(), "initials")
                elif squeeze(match.group()) in self._staff.codes:
                    codes.append(match)
            yield from (Hit(*one.span(), "initials") for one in self._staff.of_people(text, codes))
        if told.own:
            for match in _SMALL.finditer(text):
                if match.group().upper() in told.own and match.group() not in load().words:
                    yield Hit(*match.span(), "initials")
        if self._accounts:
            yield from self._find_accounts(text)

    def _is_somebody(self, text: str, match: re.Match[str], told: Told) -> bool:
        """Whether letters stand for somebody: where people stand, or because they are a known person's."""
        token, (start, end) = match.group(), match.span()
        low, lexicon = squeeze(token), load()
        if low in told.placed and (_names_somebody(text, start, end) or _ends_note(text, start, end)):
            return True
        if low not in self._initials:
            return False
        if _behind_first_name(text, start, end) or _signs(text, start, end):
            return True
        if low in lexicon.parties or low in INITIALS_OF_BODIES:
            return False
        if _DOES_AFTER.match(text, end) and _SENTENCE_BEFORE.search(text[max(0, start - 3) : start]):
            return True
        if low in told.near and abbreviates_nothing(low) and not _OF_NUMBER.match(text, end):
            return True
        whole = _WITH_PREFIX.fullmatch(token) is not None
        if low in lexicon.abbreviations and not (whole or _in_cell(text, start, end) or _in_row(text, end)):
            return False
        return whole or _names_somebody(text, start, end) or self._paired(text, start, end)

    def _paired(self, text: str, start: int, end: int) -> bool:
        """``KM/SP``: a slash and somebody else's initials beside it."""
        behind, ahead = _PAIR_AHEAD.match(text, end), _PAIR_BEHIND.search(text[max(0, start - 8) : start])
        return any(one and squeeze(one.group(1)) in self._initials for one in (behind, ahead))

    @cached_property
    def _search(self) -> AhoCorasick:
        return AhoCorasick(sorted(self._accounts))

    def _may_hold_account(self, text: str) -> bool:
        """Whether an account stands in a word of its own, or with a number behind it; hyphens do not count."""
        plain = text.replace("-", "")
        for _, start, end in self._search.find_matches_as_indexes(plain, overlapping=True):
            before = plain[start - 1 : start]
            if not (before.isalnum() or before in _IN_ACCOUNTS or plain[end : end + 1].isalpha()):
                return True
        return False

    def _find_accounts(self, text: str) -> Iterator[Hit]:
        lexicon = load()
        # the words whose parts are apart, each read on its own line: most lines have none
        joints = {_word_before(text, joint.start()) for sign in _JOINTS for joint in sign.finditer(text)}
        for match in matches_at(text, sorted(joints), _PARTED):
            low = squeeze(_BEFORE_ACCOUNT.sub("", match.group()).rstrip("0123456789"))
            bare = match.group().islower() or match.group().isupper() or "_" in match.group()
            if bare and len(low) > 4 and low in self._accounts:
                yield Hit(*match.span(), "account")
        for match in _ACCOUNT.finditer(text) if self._may_hold_account(text) else ():
            token = match.group()
            letters = token.rstrip("0123456789")
            low = _bare(token)
            if low not in self._accounts:
                continue
            known = low in lexicon.words or low in lexicon.surnames or low in lexicon.first_names
            digits = len(token) > len(letters)
            cued = _ACCOUNT_CUE.search(text[max(0, match.start() - 40) : match.start()]) is not None
            if (digits and not known) or (not known and len(letters) >= _LONG) or (cued and (digits or not known)):
                yield Hit(*match.span(), "account")


def _word_before(text: str, joint: int) -> int:
    """Where the letters right before a joint begin, or some of them when they are more than an account has."""
    start = joint
    while start and joint - start <= _MOST_LETTERS and text[start - 1].isascii() and text[start - 1].isalpha():
        start -= 1
    return start


def _bare(token: str) -> str:
    """An account without its number and hyphens."""
    return token.rstrip("0123456789").replace("-", "")


def _behind_first_name(text: str, start: int, end: int) -> bool:
    """``Femke (FZ)``: in brackets behind a word with the first of these letters."""
    if text[start - 1 : start] != "(" or text[end : end + 1] != ")":
        return False
    word = _WORD_BEFORE.search(text, max(0, start - 30), start - 1)
    return word is not None and word.group(1)[0].upper() in text[start] + text[end - 1]


def _signs(text: str, start: int, end: int) -> bool:
    """Alone on the last line of a note or a page, or behind a word for a paraaf."""
    if _PARAAF_BEFORE.search(text[max(0, start - 24) : start]):
        return True
    line = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    alone = not text[line:start].strip(" \t>") and not text[end : stop if stop >= 0 else len(text)].strip(" .,")
    return alone and (not text[end:].strip() or _NOTE_ENDS.search(text[max(0, line - 3) : line]) is not None)


def _ends_note(text: str, start: int, end: int) -> bool:
    """Behind the last sentence of a line: ``Geen gehoor. AB``."""
    return _SENTENCE_BEFORE.search(text[max(0, start - 3) : start]) is not None and text[end : end + 1] in ("", "\n")


def _in_row(text: str, end: int) -> bool:
    """Before the day or the state of an action, at the end of its row."""
    return _STATE_AFTER.match(text, end) is not None


def _in_cell(text: str, start: int, end: int) -> bool:
    """Whether letters are all that stands in a cell of a row, before a date or another cell."""
    before, after = text[max(0, start - 24) : start], text[end : end + 24]
    if before.endswith((" – ", " - ")) and after.startswith((" – ", " - ")):
        return True
    return before.endswith(("  ", "\t", "|", "| ", ";")) and _CELL_AFTER.match(after) is not None


def _names_somebody(text: str, start: int, end: int) -> bool:
    """Whether letters stand where a person is named rather than a body."""
    before, after = text[max(0, start - 24) : start], text[end : end + 24]
    if _CUE.search(before) or _DATE_AFTER.match(after) or _in_row(text, end):
        return True
    if _GAP_BEFORE.search(before) and _GAP_AFTER.match(after):
        return True
    return _SENTENCE_BEFORE.search(before) is not None and _ACTS_AFTER.match(after) is not None


@lru_cache(maxsize=4)
def short_forms_of(names: frozenset[Name]) -> ShortForms:
    """The short forms of a set of names, made once for a dossier."""
    return ShortForms(names)


__all__: Sequence[str] = ("ShortForms", "Told", "letters_of_few", "short_forms_of")
