# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Accounts and fixed numbers in the block of a form that describes a legal person, and numbers right behind a firm.

Such a block bears the number of the trade register or of the tax office and a legal form; what stands in it is of that
company, foundation or society. A block in which anybody is named, born or lives tells nothing, and neither does that of
a business that its owners answer for themselves (eenmanszaak, v.o.f., maatschap): its number and account are theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from recognizers.look import Within
from redactor.analysis.bodies.body_names import is_bank
from redactor.analysis.bodies.legal_forms import OF_MORE, OWNERS
from redactor.analysis.bodies.numbers_of_one import is_of_one
from redactor.analysis.mention import Mention

_REGISTERED = Within(re.compile(
    r"(?<!\w)(?:k\.?v\.?k|handelsregister|kamer van koophandel|rsin)(?![^\W_])[^\n\d]{0,24}\d[\d. ]{7,10}",
    re.IGNORECASE,
), "kvk", "kv.k", "k.vk", "k.v.k", "handelsregister", "kamer van koophandel", "rsin")  # fmt: skip
_COMPANY = re.compile(r"(?<!\w)(?:B\.?V|N\.?V)(?![\w])|(?i:(?<!\w)co[oö]peratie(?!\w))")
_MEMBERS = re.compile(r"(?:\w*vereniging|(?<!\w)stichting)(?!\w)", re.IGNORECASE)
_PARTY = re.compile(
    r"[ ,(]{0,3}(?:ten name van|t\.?n\.?v\.?)[ ](?:de )?(?P<party>[A-Z][a-z]{5,20})(?=[ ]*(?:[.,;)\n]|\Z))"
)
"""the holder of an account, as a contract calls a party: ``ten name van Opdrachtnemer.``"""
_ITEM = re.compile(r"\n[ \t]*(?:\n[ \t]*)?(?:[1-9a-d][.)]|[-–•])[ \t]+|\n[ \t]*\n[ \t]*")
_NAME_ALONE = re.compile(r"(?![A-Z]\.[A-Z ])(?:[A-Z0-9&][\w'’.&-]*|van (?=d)|de|der|den|en|het|[ ])+")
"""a name without a verb, initials in front or "van" before whom somebody works for"""
_OTHER_PARTY = re.compile(
    r"[,;]\s+en\s|(?<!\w)en (?:de heer|mevrouw|dhr|mw|[A-Z]\.)|(?<!\w)(?:hierna|tussen|geboren|wonende?)(?!\w)"
)
"""in an item that a second party stands in, too"""
_SOMEBODY = re.compile(
    r"(?<!\w)(?:heer|mevrouw|dhr|mw|mevr|h\.?o\.?d\.?n|handelend|geboren|wonende)(?!\w)", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r"[ ]?\(([^()\n]+)\)")
_GAP = re.compile(r"\n[ \t]*\n")
_SENTENCE = re.compile(
    r"(?<=[a-zà-ÿ0-9)])[.!?]\s+(?=(?:De|Het|Een|Dit|Deze|Die|Er|In|Op|Bij|Ook|Wij|We|Ik|U|Hij|Zij)[ ])"
)
"""the end of a sentence: what running text tells of a company in another one says nothing of whose an account is"""
_REACH = 600
"""characters of a block on either side"""
_NEAR = 60
"""mentions on either side that can stand within it"""
_OF_PEOPLE = frozenset({"PERSON", "INITIALS", "NL_BSN", "DATE_OF_BIRTH", "IDENTITY_DOCUMENT"})
_SETTLED = frozenset({"label:direct", "label:extension", "number:mobile", "number:foreign", "number:general"})
_FIRM = re.compile(
    r"(?:^|[|;\t]|(?<![ ])[ ]{2,}|, )(?P<firm>[^|;\t\n,@]{3,60}?)(?:,[ ]|[ ]{2,}+|[ ]\(|[ ](?:tel\.?|T)[ ]?:?[ ])\(?\Z"
)
"""a cell or part of a line right before a number"""
_OF_FIRM = re.compile(
    r"[:(]|(?<!\w)(?:mevrouw|mevr|mw|(?:de )?heer|dhr|contactpersoon|penningmeester|secretaris|voorzitter|bestuurslid"
    r"|medewerk\w*|werknemer|collega|adviseur|klant|cli[eë]nt|pati[eë]nt|leerling|lid|ouder|moeder|vader|zoon|dochter)"
    r"(?!\w)",
    re.IGNORECASE,
)
"""who is of a firm that is named with it"""
_DIRECT = re.compile(r"[ ]{0,2}\((?:direct|rechtstreeks|doorkies\w*|priv[ée]|thuis)", re.IGNORECASE)


def with_legal_persons(texts: Sequence[str], mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions; an account or a fixed number that is told to be a legal person's or a firm's says so."""
    return [_told(texts, mentions, index) for index, one in enumerate(mentions)]


def _told(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> Mention:
    one = mentions[index]
    text = texts[one.page]
    if one.entity_type == "IBAN_CODE" and "account:unclear" in one.evidence:
        if _is_of_legal_person(text, mentions, index) or _is_of_party(texts, one):
            kept = tuple(code for code in one.evidence if code != "account:unclear")
            return one._replace(evidence=(*kept, "account:organisation"))
    elif (
        one.entity_type == "PHONE_NUMBER"
        and "number:fixed" in one.evidence
        and _SETTLED.isdisjoint(one.evidence)
        and (_is_right_behind_firm(text, mentions, index) or _is_of_legal_person(text, mentions, index))
        and not is_of_one(texts, mentions, index)
    ):
        return one.having("number:general")
    return one


def _is_of_legal_person(text: str, mentions: Sequence[Mention], index: int) -> bool:
    one = mentions[index]
    start, end = max(0, one.start - _REACH), min(len(text), one.end + _REACH)
    if not _REGISTERED.may_be_in(text[start:end]):  # before its edges are looked for: hardly any block has one
        return False
    start = max((gap.end() for gap in _GAP.finditer(text, start, one.start)), default=start)
    gap = _GAP.search(text, one.end, end)
    end = gap.start() if gap else end
    start = max((stop.end() for stop in _SENTENCE.finditer(text, start, one.start)), default=start)
    stop = _SENTENCE.search(text, one.end, end)
    end = stop.start() if stop else end
    bank = _IN_BRACKETS.match(text, one.end, end) if one.entity_type == "IBAN_CODE" else None
    if bank and is_bank(bank[1]):  # who keeps the account, whatever is registered of it
        block = text[start : bank.start()] + text[bank.end() : end]
    else:
        block = text[start:end]
    form = _COMPANY if one.entity_type == "PHONE_NUMBER" else _MEMBERS
    if (
        not _REGISTERED.pattern.search(block)
        or OWNERS.search(block)
        or not (_COMPANY.search(block) or form.search(block))
    ):
        return False
    return not any(_is_of_people(other) for other in _between(mentions, index, start, end))


def _is_of_party(texts: Sequence[str], one: Mention) -> bool:
    """Whether the holder of an account is a party of the contract that is named there as a company or body.

    ``op rekening NL… ten name van Opdrachtnemer`` where ``1. Tol Bouw B.V., …, hierna te noemen: Opdrachtnemer``.
    """
    holder = _PARTY.match(texts[one.page], one.end)
    if holder is None:
        return False
    defined = re.compile(rf"(?i:hierna)[^.;\n]{{0,40}}?[\"“‘']?(?<!\w){re.escape(holder['party'])}(?![\w])")
    found = [(text, match) for text in texts for match in defined.finditer(text)]
    return len(found) == 1 and _is_legal(_party_before(*found[0]))


def _party_before(text: str, defined: re.Match[str]) -> str:
    """The first words of the item, up to its first comma, in which a party gets its name; empty where it has others."""
    start = max(
        (one.end() for one in _ITEM.finditer(text, max(0, defined.start() - _REACH), defined.start())), default=0
    )
    item = text[start : defined.start()]
    return "" if not start or _OTHER_PARTY.search(item) else item.partition(",")[0]


def _is_legal(name: str) -> bool:
    legal = _COMPANY.search(name) or _MEMBERS.search(name)
    named = _NAME_ALONE.fullmatch(name.strip()) is not None
    return legal is not None and named and not (OWNERS.search(name) or _SOMEBODY.search(name))


def _is_of_people(one: Mention) -> bool:
    return one.entity_type in _OF_PEOPLE or "address:home" in one.evidence or "number:mobile" in one.evidence


def _is_right_behind_firm(text: str, mentions: Sequence[Mention], index: int) -> bool:
    """Whether the cell or clause right before a number is a firm's name, and nobody else is named on the line."""
    one = mentions[index]
    line = max(text.rfind("\n", 0, one.start) + 1, one.start - _REACH)
    firm = _FIRM.search(text[line : one.start])
    if firm is None or _DIRECT.match(text, one.end):
        return False
    of_more = OF_MORE.search(firm["firm"])
    if of_more is None or _OF_FIRM.search(firm["firm"].rpartition(". ")[2]):
        return False
    end = text.find("\n", one.end)
    around = _between(mentions, index, line, min(end if end >= 0 else len(text), one.end + _REACH))
    inside = (line + firm.start("firm"), line + firm.end("firm"))
    return not any(
        _is_of_people(other) and not (inside[0] <= other.start and other.end <= inside[1]) for other in around
    )


def _between(mentions: Sequence[Mention], index: int, start: int, end: int) -> Iterable[Mention]:
    """The other mentions of the page that touch ``[start, end)``."""
    page = mentions[index].page
    return (
        other
        for other in mentions[max(0, index - _NEAR) : index + _NEAR]
        if other.page == page and other.end > start and other.start < end and other is not mentions[index]
    )
