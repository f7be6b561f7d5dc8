# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Which numbers and addresses are a body's own by the block, line or letterhead in which they stand.

A number in the address block of a body, between its address and its general mailbox, is the body's own; what stands
beside somebody's name, or in a form between a name and a birth date, is not.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from redactor.analysis.bodies.body_numbers import is_of_named_body, is_told_behind
from redactor.analysis.bodies.desk_lines import is_of_desk
from redactor.analysis.bodies.exchanges import is_exchange
from redactor.analysis.bodies.general_heads import is_told_general, is_visited
from redactor.analysis.bodies.letterheads import is_beside_direct, is_of_letterhead, with_the_same
from redactor.analysis.bodies.mailboxes import TOLD
from redactor.analysis.bodies.meeting_places import is_meeting_place
from redactor.analysis.bodies.numbers_of_one import is_of_one
from redactor.analysis.bodies.rows_of_bodies import (
    is_account_of_applicant,
    is_in_row_of_body,
    is_in_row_of_matter,
    is_in_row_of_somebody,
    is_in_table_of_people,
)
from redactor.analysis.mention import KINDS_OF_PEOPLE, Mention
from redactor.analysis.numbers.nearby import REACH

_UNCLEAR = {"account:unclear": "account:organisation", "address:unclear": "address:organisation"}
"""what nothing beside it tells to be a body's, and what it is when its body is named"""
_EMPTY_LINE = re.compile(r"\n[ \t]*\n")
_BLOCK = 40
"""characters between two parts of an address block: a line end and a label"""
_RIGHT_BEHIND = re.compile(
    r"(?:[ ,(|–-]{1,3}(?:van )?(?:(?:de|het) )?(?:[\w-]*(?:desk|dienst|lijn)|woordvoering|persvoorlichting"
    r"|klachtenbureau|receptie|balie|meldkamer|telefooncentrale|storingen"
    r"|poli(?:kliniek)?|servicepunt|klantcontact\w*"
    r"|(?:team|afdeling|afd\.|cluster|unit|sector)[ ][\w-]{4,21}))?"
    r"[ ,:()|–-]{0,4}(?:(?:t(?:el(?:efoon)?)?|toestel|tst|bel|op)\b\.?)?[ :.]{0,3}\(?",
    re.IGNORECASE,
)
"""between somebody's name and their number"""
_PLACE = frozenset({"address:organisation", "address:postbus", "address:unclear"})
_OR = re.compile(
    r"[ ](?:of|en|/|\||–|-)[ ](?:bel(?:len)?[ ])?(?:tel(?:efoon)?\.?[ ]?:?[ ]?|op[ ])?|,[ ](?:tel\.?[ ]?:?[ ]?)?"
)
_NEXT_LINE = re.compile(
    r"(?:[ ]{1,3}(?-i:[A-ZÀ-Þ][\w'’-]{2,20}))?[ \t]*\n[ \t]*(?:t(?:el(?:efoon)?)?\.?[ ]?:?[ ]?)?", re.IGNORECASE
)
_BESIDE = re.compile(r"[ ]{0,4}[/|·•–-][ ]{0,4}(?:[A-Z][a-z]{3,14}[ ]?:?[ ])?")
"""between two parts of a line of contact data"""
_OF_WHOM = re.compile(
    r"(?<!\w)(?:bij|met|door|(?:huis|klant|klacht|verzoek|aanvraag|cli[eë]nt|medewerk\w+|vader|moeder) van"
    r"|(?:medewerk\w+|werknemer|klant|cli[eë]nt)[^\n:]{0,16}:)[ ](?:(?:de heer|mevrouw|dhr\.?|mw\.?|mevr\.?)[ ])?\Z",
    re.IGNORECASE,
)
"""before somebody's name"""
_OFFICER = re.compile(
    r"(?<!\w)(?:voorzitter|secretaris|penningmeester|bestuurslid|bestuurder|eigenaar|eigenaresse|beheerder|huurder|bewoner"
    r"|vennoot|melder|lid)[ ]?:[ ]{1,8}(?:(?:de heer|mevrouw|dhr\.?|mw\.?|mevr\.?)[ ])?\Z",
    re.IGNORECASE,
)
"""before somebody who has a part in the body that the lines above name: ``Voorzitter: A. Tol, Kade 1``"""
_ADDRESS_FIELD = re.compile(r"\n[ \t]*(?:adres|straat|postcode)[\w/ ]{0,20}:[ \t]*\Z", re.IGNORECASE)
_POSTCODE_FIELD = re.compile(
    r"[ \t]*\n[ \t]*(?:postcode(?:[ ](?:en|/|\+)[ ](?:woon)?plaats)?[ \t:]{1,40})?", re.IGNORECASE
)
"""between a street and the field for its postcode on the next line"""
_FAX = re.compile(r"[ \t]{0,8}(?:[,;|/–-]|\n)?[ \t]{0,8}(?:en )?f(?:ax)?(?:nummer|nr)?\.?[ ]?:?[ ]?", re.IGNORECASE)
"""between two numbers of which the second is that of a telefax"""
_LETTERHEAD = 800
"""characters of a page in which its letterhead stands"""
_ENDS = re.compile(r"[ \t]*(?:$|\n[ \t]*(?:$|\n)|[ ,|/–-]{1,8}[Ff](?:ax)?\.?[ :])")
_SWITCHBOARD = re.compile(r"(?:0|(?:00)?31)?0?88\d{5}00")
_NEAR = 40
"""mentions on either side that can stand within :data:`REACH`"""
_OF_A_HOME = frozenset({"address:home", "address:unclear", "mailbox:personal"})
_OF_SOMEBODY = frozenset({"number:mobile", "label:direct"})


def of_bodies(texts: Sequence[str], mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, with the evidence ``number:general`` at each number that is a body's by its address block.

    Such a number stands between the visiting address or post box of an organisation and its functional mailbox, with
    nobody's name in between, or beside such a mailbox on a line of a block in which nobody is named; and it is no
    mobile or direct number. So is one on two noughts with nobody near it (:func:`_of_a_switchboard`). An address in
    such a block of which nothing tells whose it is becomes ``address:organisation``, unless somebody's name stands
    right before it.
    """
    found = [_of_its_person(texts, mentions, index) for index in range(len(mentions))]
    for index, one in enumerate(found):
        unclear = next((code for code in one.evidence if code in _UNCLEAR), None)
        if unclear and (_is_of_body(texts, mentions, index) or is_meeting_place(texts, mentions, index)):
            found[index] = one._replace(evidence=(*_without(one, unclear), _UNCLEAR[unclear]))
        if "address:organisation" in one.evidence and (
            is_in_row_of_somebody(texts, mentions, index) or _is_of_people_listed(texts, mentions, index)
        ):
            found[index] = one._replace(evidence=(*_without(one, "address:organisation"), "address:unclear"))
        if unclear == "address:unclear" and _is_on_contact_line(texts, mentions, index):
            found[index] = one._replace(evidence=("address:organisation",))
        if _is_below_its_street(texts, found, index):
            found[index] = one._replace(evidence=("address:organisation", *_without(one, "address:unclear")))
        if "address:organisation" in one.evidence and (
            _is_of_an_applicant(texts, mentions, index) or _is_of_whom_is_named(texts, mentions, index)
        ):
            found[index] = one._replace(evidence=(*_without(one, "address:organisation"), "address:unclear"))
        if one.entity_type != "PHONE_NUMBER" or _OF_SOMEBODY & set(one.evidence) or "number:general" in one.evidence:
            continue
        if is_of_desk(texts, mentions, index) or is_exchange(texts, mentions, index):
            found[index] = one.having("number:general")
            continue
        if is_of_one(texts, mentions, index) and not _is_switchboards(one):
            found[index] = one.having("label:direct")
            continue
        address = _between(texts, mentions, index)
        if (
            address is not None
            or _beside_mailbox(texts, mentions, index)
            or _of_the_block(texts, mentions, index)
            or _beside_general(texts, found, index)
            or _of_a_switchboard(texts, mentions, index)
            or is_of_letterhead(texts, mentions, index)
            or (_is_of_body(texts, mentions, index) and not is_in_table_of_people(texts, mentions, index))
            or is_beside_direct(texts, mentions, index)
        ):
            found[index] = one.having("number:general")
        if address is not None and "address:unclear" in mentions[address].evidence:
            place = mentions[address]
            found[address] = place._replace(evidence=(*_without(place, "address:unclear"), "address:organisation"))
    return with_the_same(found)


def _is_on_contact_line(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> bool:
    """Whether an address stands on a line between a body's general number and its mailbox, and nobody is named there.

    ``Algemeen 0318 12 34 00 / Stationsplein 1, Dorp / Meldpunt meldpunt@dorp.nl``
    """
    if not 0 < index < len(mentions) - 1:
        return False
    before, one, after = mentions[index - 1 : index + 2]
    numbers = [side for side in (before, after) if side.entity_type == "PHONE_NUMBER"]
    if not any({"label:general", "number:general"} <= set(side.evidence) for side in numbers) or not any(
        _is_general(side) for side in (before, after)
    ):
        return False
    text = texts[one.page]
    if before.page != one.page or after.page != one.page or "\n" in text[before.end : after.start]:
        return False
    start, end = text.rfind("\n", 0, one.start) + 1, text.find("\n", one.end)
    near = mentions[max(0, index - 4) : index + 5]
    if any(
        other.entity_type == "PERSON"
        and other.page == one.page
        and start <= other.start < (end if end >= 0 else len(text))
        for other in near
    ):
        return False
    return all(_BESIDE.fullmatch(gap) for gap in (text[before.end : one.start], text[one.end : after.start]))


def _is_of_body(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> bool:
    """Whether the body of its sentence, block or row has a value."""
    if is_told_behind(texts, mentions[index]):
        return False
    if mentions[index].entity_type == "IBAN_CODE" and is_account_of_applicant(texts, mentions, index):
        return True
    if is_visited(texts, mentions, index):
        return True
    named = is_of_named_body(texts, mentions, index) and not is_in_row_of_matter(texts, mentions, index)
    return named or is_in_row_of_body(texts, mentions, index)


def _without(one: Mention, code: str) -> tuple[str, ...]:
    """The evidence of a mention but for one code."""
    return tuple(other for other in one.evidence if other != code)


def _is_below_its_street(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> bool:
    """Whether a postcode, with its label, stands on the line below a street that is a body's."""
    one, street = mentions[index], mentions[index - 1]
    if not index or one.entity_type != "POSTCODE" or "address:unclear" not in one.evidence or street.page != one.page:
        return False
    if street.entity_type != "ADDRESS" or "address:organisation" not in street.evidence:
        return False
    return _POSTCODE_FIELD.fullmatch(texts[one.page], street.end, one.start) is not None


def _is_of_people_listed(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> bool:
    """Whether a table lists where people live; not at an address at which a known body receives visitors."""
    from recognizers.address_owner import is_known_body  # after Presidio, which it imports

    one = mentions[index]
    if not is_in_table_of_people(texts, mentions, index) or is_visited(texts, mentions, index):
        return False
    return not is_known_body(texts[one.page], one.start, one.end)


def _is_of_an_applicant(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> bool:
    """Whether an address of a form stands between somebody's name and birth date or BSN, in one block."""
    one = mentions[index]
    sides = [mentions[max(0, index - 5) : index][::-1], mentions[index + 1 : index + 4]]
    ahead, behind = (list(itertools.takewhile(lambda other: other.page == one.page, side)) for side in sides)
    name = next((other for other in ahead if other.entity_type == "PERSON"), None)
    born = next((other for other in behind if other.entity_type in ("NL_BSN", "DATE_OF_BIRTH")), None)
    if name is None or born is None or born.start - name.end > 2 * REACH:
        return False
    text = texts[one.page]
    field = _ADDRESS_FIELD.search(text, max(0, one.start - _BLOCK), one.start)
    return field is not None and _EMPTY_LINE.search(text, name.end, born.start) is None


def _is_of_whom_is_named(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> bool:
    """Whether somebody stands right before an address in a sentence: ``namens de gemeente bij A. Tol, Kade 1``."""
    from recognizers.address_owner import is_known_body  # after Presidio, which it imports

    one, name = mentions[index], mentions[index - 1]
    if not index or name.entity_type != "PERSON" or name.page != one.page:
        return False
    text = texts[one.page]
    if is_known_body(text, one.start, one.end):
        return False
    if name.end == one.start and index > 1:  # "A. Tol, Oosterhaven 52": a street that was read as a second name
        name, behind = mentions[index - 2], name.start
    else:
        behind = one.start
    if name.entity_type != "PERSON" or text[name.end : behind] != ", ":
        return False
    lead = max(0, name.start - 24)
    return (_OF_WHOM.search(text, lead, name.start) or _OFFICER.search(text, lead, name.start)) is not None


def _of_its_person(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> Mention:
    """A mention; a number is general by the head of its column, and not by the label before somebody's name.

    ``helpdesk Anna Tol, 088 …``
    """
    one, name = mentions[index], mentions[index - 1]
    if one.entity_type == "PHONE_NUMBER" and is_told_general(texts, mentions, index):
        return one._replace(evidence=(*_without(one, "label:direct"), "number:general"))
    if not index or "label:general" not in one.evidence or name.entity_type != "PERSON" or name.page != one.page:
        return one
    if not _RIGHT_BEHIND.fullmatch(texts[one.page], name.end, one.start):
        return one
    return one._replace(evidence=_without(one, "label:general"))


def _between(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> int | None:
    """The address of the block in which a number stands between it and a functional mailbox; None when it doesn't."""
    if not 0 < index < len(mentions) - 1:
        return None
    before, one, after = mentions[index - 1 : index + 2]
    for at, other in ((index - 1, after), (index + 1, before)):
        if not _PLACE & set(mentions[at].evidence) or not _is_general(other):
            continue
        if "address:unclear" in mentions[at].evidence and _behind_a_name(texts, mentions, min(at, index)):
            continue
        if _in_block(texts, before, one) and _in_block(texts, one, after):
            return at
    return None


def _is_general(mailbox: Mention) -> bool:
    """Whether it is a functional mailbox by itself: what a page alone tells to be one tells nothing of a number."""
    return "mailbox:functional" in mailbox.evidence and TOLD not in mailbox.evidence


def _behind_a_name(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> bool:
    """Whether the mention before the first of a block is somebody's name in the same block."""
    if not index:
        return False
    name, first = mentions[index - 1], mentions[index]
    return name.entity_type in ("PERSON", "INITIALS") and _in_block(texts, name, first)


def _beside_mailbox(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> bool:
    """Whether the next thing on the line is a functional mailbox, and nobody is named in the block up to its end."""
    one = mentions[index]
    text = texts[one.page]
    lines = text.rfind("\n", 0, one.start) + 1, (text.find("\n", one.end) + 1 or len(text) + 1) - 1
    sides = [mentions[at] for at in (index - 1, index + 1) if 0 <= at < len(mentions)]
    if not any(
        _is_general(side) and side.page == one.page and lines[0] <= side.start and side.end <= lines[1]
        and _in_block(texts, *sorted((side, one), key=lambda mention: mention.start))
        for side in sides
    ):  # fmt: skip
        return False
    reach = max(0, one.start - REACH)
    reach = max((gap.end() for gap in _EMPTY_LINE.finditer(text, reach, one.start)), default=reach)
    before = (mentions[at] for at in range(index - 1, -1, -1))
    behind = (mentions[at] for at in range(index + 1, len(mentions)))
    around = (
        *itertools.takewhile(lambda other: other.page == one.page and other.end > reach, before),
        *itertools.takewhile(lambda other: other.page == one.page and other.start < lines[1], behind),
    )
    return not any(other.entity_type in ("PERSON", "INITIALS") for other in around)


def _of_the_block(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> bool:
    """Whether a number says by what touches it that it is a body's: ``info@body.nl of 070 …``, an address, a site.

    Below a body's postbus, on a line of its own: in a letterhead, so before anybody is named on the page. (Below a mail
    the same block bears the number of who signs; below a street, or above a site, a citizen's letterhead bears theirs.)
    """
    one, text = mentions[index], texts[mentions[index].page]
    before = mentions[index - 1] if index and mentions[index - 1].page == one.page else None
    if before is None:
        return False
    gap = text[before.end : one.start]
    if _is_general(before) and _OR.fullmatch(gap):
        return not _named_behind(text, mentions, index)
    if one.start > _LETTERHEAD or not _ENDS.match(text, one.end):
        return False
    above = itertools.takewhile(lambda other: other.page == one.page, (mentions[at] for at in range(index - 1, -1, -1)))
    if any(other.entity_type in ("PERSON", "INITIALS") for other in above):
        return False
    return "address:postbus" in before.evidence and _NEXT_LINE.fullmatch(gap) is not None


def _beside_general(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> bool:
    """Whether a number is a telefax right behind a body's general number."""
    one = mentions[index]
    before = mentions[index - 1] if index and mentions[index - 1].page == one.page else None
    if before is None or "number:general" not in before.evidence:
        return False
    gap = texts[one.page][before.end : one.start]
    return bool(gap.strip()) and _FAX.fullmatch(gap) is not None


def _of_a_switchboard(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> bool:
    """Whether a number ends on two noughts, as switchboards do, and nobody is named from some lines before to the next.

    Only 088: those numbers are given to organisations (Nummerplan telefoon- en ISDN-diensten), so it is nobody's home.
    """
    one, text = mentions[index], texts[mentions[index].page]
    if not _is_switchboards(one):
        return False
    next_line = text.find("\n", (text.find("\n", one.end) + 1 or len(text)))
    behind = min(one.end + REACH, next_line if next_line >= 0 else len(text))
    return not any(
        other.page == one.page and (other.entity_type in KINDS_OF_PEOPLE or _OF_A_HOME & set(other.evidence))
        and other.end > one.start - REACH and other.start < behind
        for other in mentions[max(0, index - _NEAR) : index + _NEAR]
    )  # fmt: skip


def _is_switchboards(number: Mention) -> bool:
    return _SWITCHBOARD.fullmatch("".join(filter(str.isdigit, number.text))) is not None


def _named_behind(text: str, mentions: Sequence[Mention], index: int) -> bool:
    """Whether somebody is named behind a number on its line: ``info@body.nl of 070 … (Anna Zijl)``."""
    one = mentions[index]
    end = text.find("\n", one.end)
    return any(
        other.page == one.page and other.entity_type == "PERSON" and (end < 0 or other.start < end)
        for other in mentions[index + 1 : index + 3]
    )


def _in_block(texts: Sequence[str], before: Mention, after: Mention) -> bool:
    if before.page != after.page:
        return False
    gap = texts[before.page][before.end : after.start]
    return len(gap) <= _BLOCK and "\n\n" not in gap.replace(" ", "")
