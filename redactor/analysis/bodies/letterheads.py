# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Fixed numbers that a letterhead, the foot of a letter or office hours tell to be those of a body.

A number of a body stands beside its address and its site or registration, is said to be that of its office below its
address, is open in office hours, or is the telefax of a post box. Nobody may be named in that block: the number beside
a person is that person's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from recognizers.look import Within
from redactor.analysis.bodies.legal_forms import BODY, OWNERS
from redactor.analysis.bodies.mailboxes import TOLD
from redactor.analysis.mention import Mention

_LABELLED = r"(?:t(?:el(?:efoon)?(?:nummer|nr)?)?|telnr)?\.?[ ]?:?[ ]{0,3}\(?"
_BESIDE = re.compile(rf"[ \t]{{0,4}}(?:[|,;·•–-]|\n)?[ \t]{{0,4}}{_LABELLED}", re.IGNORECASE)
_SITE = re.compile(
    r"www\.\w|https?://|(?<!\w)(?:k\.?v\.?k\.?(?: ?-?(?:nr|nummer))?\.?:? ?\d{8}|btw(?: ?-?(?:nr|nummer))?\.?:? ?NL)",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    rf"(?<!\w)(?:kantoor|afspraken|praktijk|winkel|showroom|werkplaats)[ ]?:?[ ]{{0,3}}{_LABELLED}\Z", re.IGNORECASE
)
_OFFICE_BEHIND = re.compile(r"[ ]{0,2}\((?:kantoor|praktijk|winkel|showroom|werkplaats)\)", re.IGNORECASE)
_START = re.compile(rf"[ \t]*\n[ \t]*{_LABELLED}", re.IGNORECASE)
"""between an address and the number that begins the next line"""
_BELOW = re.compile(r"[^\n]{0,40}\n[^\n]{0,24}")
"""between an address and the number on the line below it"""
_UNTIL = r"[ ]?(?:[-–]|t/m|tot en met|tot|en)[ ]?"
_DAYS = rf"(?:ma(?:andag)?\.?{_UNTIL}(?:vr(?:ijdag)?|do(?:nderdag)?)|(?:op |elke )?werkdag(?:en)?)\.?"
_HOUR = r"(?:[.:][0-5]\d)?[ ]?(?:u(?:ur)?\.?)?"
_HOURS = re.compile(
    rf"[ ]{{0,2}}[(,]?[ ]?{_DAYS}[ ,:]{{0,3}}(?:van |tussen )?0?[789]{_HOUR}{_UNTIL}1[2-8]{_HOUR}(?!\d)",
    re.IGNORECASE,
)
_FAX = re.compile(r"(?<!\w)per (?:tele)?fax(?:nummer|nr)?\.?[ ]?:?[ ]{0,3}\Z", re.IGNORECASE)
_OFFICE_FAX = re.compile(r"[ ,;|]{1,4}(?:tele)?fax(?:nummer|nr)?\.?[ ]?:?[ ]{0,3}", re.IGNORECASE)
"""between the address of an office and its telefax"""
_AND_DIRECT = re.compile(r"[ ]{0,3}(?:[|/,;·•–-]|\n)[ ]{0,3}(?:D|Direct|Doorkies(?:nummer)?)[.:]?[ ]{0,2}\(?")
_TELEPHONE = re.compile(r"(?:^|[\n|/,;·•–-][ ]{0,3})(?:T|Tel\.?|Telefoon)[.:]?[ ]{0,3}\(?\Z")
"""the label of a number before a direct one"""
_ASK = Within(re.compile(
    r"(?:^|[.!?:]\s|\n)[ \t]*(?:inlichtingen|informatie|vragen|meer weten|nadere informatie)(?!\w)[^.!\n]{0,40}\Z",
    re.IGNORECASE,
), "inlichtingen", "informatie", "vragen", "meer weten")  # fmt: skip
"""before the number and the shared mailbox that questions go to"""
_OR_MAIL = re.compile(r"[ ]?(?:,|/|\||–|-|of|en)[ ](?:e-?mail(?:en)?(?: naar)?:? |via )?", re.IGNORECASE)
_OWN = re.compile(r"(?<!\w)(?:ik|mij|me|mijn|thuis|priv[ée])(?!\w)", re.IGNORECASE)
"""whose number it is, in the sentence before it"""
_GAP = re.compile(r"\n[ \t]*\n")
_LINE = re.compile(r"\n")
_SENTENCE = re.compile(r"[.!?](?:\s|\Z)|\n")
_CELL = re.compile(r"[.!?](?:\s|\Z)|\n|[ ][|·][ ]")
"""also where another cell of a line of numbers begins: "(kantoor) | 06 … (Rick)" """
_LETTER = re.compile(r"(?<!\w)(?:bezwaar(?:schrift)?|zienswijze)(?!\w)", re.IGNORECASE)
"""a letter of somebody"""
_BLOCK_BEHIND = 60
"""characters below the line of a number in which nobody may be named"""
_REACH = 240
_TO_BOX = 120
"""characters between a telefax number and the post box that the letter goes to"""
_NAMED = frozenset({"PERSON", "INITIALS"})
_PLACES = frozenset({"address:organisation", "address:postbus"})
_NEAR = 40
"""mentions on either side that can stand within the reach"""


def is_of_letterhead(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> bool:
    """Whether a number, neither mobile nor direct, is a body's by the block it stands in."""
    one, text = mentions[index], texts[mentions[index].page]
    if {"label:direct", "label:extension", "number:mobile"} & set(one.evidence):
        return False
    if _OWN.search(_SENTENCE.split(text[max(0, one.start - _TO_BOX) : one.start])[-1]):
        return False
    line = max(text.rfind("\n", max(0, one.start - _REACH), one.start) + 1, one.start - _REACH, 0)
    near = [other for other in mentions[max(0, index - _NEAR) : index + _NEAR] if other.page == one.page]
    office = _OFFICE.search(text[max(line, one.start - 40) : one.start]) or _OFFICE_BEHIND.match(text, one.end)
    if _is_named(near, line, _end_of(text, one.end, _CELL if office else _SENTENCE)):
        return False
    before = mentions[index - 1] if index and mentions[index - 1].page == one.page else None
    gap = text[before.end : one.start] if before else ""
    if before and _PLACES & set(before.evidence):
        if (office and _BELOW.fullmatch(gap)) or _OFFICE_FAX.fullmatch(gap):
            return True
        site = _SITE.search(text, one.end, _end_of(text, one.end, _LINE))
        beside = _BESIDE.fullmatch(gap) or _START.fullmatch(gap)
        block = text[max(0, before.start - _REACH) : site.end()] if site else ""
        if site and beside and BODY.search(block) and not (OWNERS.search(block) or _LETTER.search(block)):
            return not _is_named_above(near, text, one)
    if _is_for_questions(near, text, one):
        return True
    if _HOURS.match(text, one.end) or _is_with_mailbox(mentions, index, text):
        below = _end_of(text, one.end, _LINE)
        return not _is_named_above(near, text, one) and not _is_named(near, below, below + _BLOCK_BEHIND)
    return _FAX.search(text[max(line, one.start - 24) : one.start]) is not None and _goes_to_box(near, text, one)


def is_beside_direct(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> bool:
    """Whether a number labelled T is the exchange of the direct one behind it: ``T 053 - 488 90 00 | D … 17``.

    An exchange ends on two noughts; somebody may have a second number of his own.
    """
    one, text = mentions[index], texts[mentions[index].page]
    other = mentions[index + 1] if index + 1 < len(mentions) else one
    if (
        other.page != one.page
        or other.entity_type != "PHONE_NUMBER"
        or {"label:direct", "number:mobile"} & set(one.evidence)
    ):
        return False
    digits = ["".join(filter(str.isdigit, number.text))[-9:] for number in (one, other)]
    return (
        digits[0] != digits[1] and digits[0][:6] == digits[1][:6] and digits[0].endswith("00")
        and _AND_DIRECT.fullmatch(text, one.end, other.start) is not None
        and _TELEPHONE.search(text, max(0, one.start - 24), one.start) is not None
    )  # fmt: skip


def _is_for_questions(near: Iterable[Mention], text: str, one: Mention) -> bool:
    """Whether questions go to a number or to the shared mailbox behind it; nobody is named in that sentence."""
    lead = text[max(0, one.start - _TO_BOX) : one.start]
    if not _ASK.search(lead):
        return False
    behind = next((other for other in near if other.start >= one.end), None)
    return (
        behind is not None
        and "mailbox:functional" in behind.evidence
        and TOLD not in behind.evidence
        and _OR_MAIL.fullmatch(text, one.end, behind.start) is not None
    )


def _end_of(text: str, at: int, mark: re.Pattern[str]) -> int:
    """Where the next mark stands, or as far as is looked."""
    found = mark.search(text, at, at + _REACH)
    return found.start() if found else min(len(text), at + _REACH)


def _is_named(near: Iterable[Mention], start: int, end: int) -> bool:
    """Whether somebody is named from the start of a line to the end of the sentence or line behind the number."""
    return any(other.entity_type in _NAMED and other.end > start and other.start < end for other in near)


def _is_named_above(near: Iterable[Mention], text: str, one: Mention) -> bool:
    """Whether somebody is named, or lives, in the block up to the number."""
    start = max(0, one.start - _REACH)
    start = max((gap.end() for gap in _GAP.finditer(text, start, one.start)), default=start)
    return any(
        (other.entity_type in _NAMED or "address:home" in other.evidence) and start < other.end <= one.start
        for other in near
    )


def _is_with_mailbox(mentions: Sequence[Mention], index: int, text: str) -> bool:
    """``Bel 088 … of info@body.nl``: the next thing is a functional mailbox."""
    one, behind = mentions[index], mentions[index + 1] if index + 1 < len(mentions) else None
    if (
        behind is None
        or behind.page != one.page
        or "mailbox:functional" not in behind.evidence
        or TOLD in behind.evidence
    ):
        return False
    return _OR_MAIL.fullmatch(text, one.end, behind.start) is not None


def _goes_to_box(near: Iterable[Mention], text: str, one: Mention) -> bool:
    """Whether the next thing behind a telefax number is the post box of the body that a letter goes to."""
    behind = next((other for other in near if other.start >= one.end), None)
    if behind is None or "address:postbus" not in behind.evidence or behind.start - one.end > _TO_BOX:
        return False
    return _GAP.search(text, one.end, behind.start) is None


def with_the_same(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions; a number that is a body's in one place of the document is so wherever it stands unlabelled."""
    known = {_digits(one) for one in mentions if one.entity_type == "PHONE_NUMBER" and _is_general(one)}
    return [
        one.having("number:general")
        if known and one.entity_type == "PHONE_NUMBER" and "label:direct" not in one.evidence and _digits(one) in known
        else one
        for one in mentions
    ]


def _is_general(one: Mention) -> bool:
    return not {"number:general", "label:general"}.isdisjoint(one.evidence) and "number:mobile" not in one.evidence


def _digits(one: Mention) -> str:
    return "".join(filter(str.isdigit, one.text))[-9:]
