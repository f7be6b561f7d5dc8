# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""One address, one outcome: where somebody lives is no address of a body three lines further on.

An applicant's block says "Lindenhof 7, 8442 BK Heerenveen"; the decision speaks of "de woning aan de Lindenhof 7", with
the name of a body near. What stands there for the body's address goes to an officer then. And a street that nothing
shows to be one ("Brink 4", "Achterom 12") is found again where only the home's own block told what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from redactor.analysis.mention import Mention

_ORGANISATION = "address:organisation"
_HOUSE = re.compile(
    r"(?P<street>[^\d\n|;]{2,60}?)[ ,]+(?:(?:nr|no|nummer|huisnummer)\.?[ ]?)?(?P<house>\d{1,5})"
    r"(?:[ ]?-?(?P<letter>[a-zA-Z])(?!\w))?",
)
_NUMBER = re.compile(
    r"(?<![\w.,/:-])(?P<house>\d{1,5})(?P<letter>[ -]?[A-Za-z](?!\w))?"
    r"(?![\w%€]|[.,/:-]\d|[ ]?(?:uur|euro|procent|ha|m2|m²|km|kg)(?!\w))"
)
"""what may be the number of a house, and is no hour and no amount"""
_STREET = 70
"""characters of a street and what stands between it and its number"""
_TOKEN = re.compile(r"\S+")
_NUMBERED = re.compile(r"(?:nr|no|nummer|huisnummer)\.?", re.IGNORECASE)
_BESIDE = 12
"""characters between a street and its postcode"""
_BEHIND_NAME = 60
"""characters behind somebody in which an address may be theirs"""
_LARGE = re.compile(
    r"(?<!\w)(?:B\.?V\.?|N\.?V\.?|U\.?A\.|GmbH|[Gg]emeente|[Pp]rovincie|[Ww]aterschap|[Mm]inisterie|[Rr]echtbank"
    r"|[Pp]olitie|[Uu]niversiteit|[Zz]iekenhuis|[Ww]oonstichting)(?!\w)"
)
"""above the address of a body that has an office of its own"""
_ABOVE = 120
_AT_HOME = re.compile(
    r"(?<!\w)(?:woon|woning|wonen|bewo|thuis|huisbezoek|verdacht|aangehouden|hennep|kweker|ontruim|overlast|appartement"
    r"|slaap|kamer|gezin|buren|niemand|aan de deur|hond)",
    re.IGNORECASE,
)
"""near an address at which somebody may be at home"""
_ROUND = 90
_OPENS = "([\"'“‘„«"
_Homes = dict[tuple[str, ...], set[str]]
"""the words of a street, as written and in capitals → the letters of its houses of one number; "" for none"""
_EVIDENCE = ("memory", "address:home")
_ELSEWHERE = 0.75
"""score of a home found again"""
_CODED = re.compile(r"[1-9]\d{3}[ ]{0,2}[A-Z]{2}(?!\w)")


def with_same_homes(mentions: Sequence[Mention], texts: Sequence[str] = ()) -> list[Mention]:
    """The mentions, with ``address:unclear`` at what is taken for a body's address and is somebody's home elsewhere.

    The address of a public body in the register stays one.
    Street and house are compared without case; two postcodes that differ are two houses.
    """
    homes = _houses(mentions, "address:home")
    return with_same_bodies([_as_home(one, homes) for one in mentions] if homes else mentions, texts)


def with_same_bodies(mentions: Sequence[Mention], texts: Sequence[str]) -> list[Mention]:
    """The mentions, with ``address:organisation`` at what is a body's address elsewhere and nobody's home anywhere.

    Only where nothing tells whose it is, nor who is named beside it, and the body's address has a postcode. A small
    foundation or a firm of one person may have its post at somebody's home, so only bodies of several and of government
    count, and no address at which something of a home is told.
    """
    bodies = {house: codes for house, codes in _houses(mentions, _ORGANISATION).items() if len(codes) == 1}
    if not bodies or not texts:
        return list(mentions)
    kept = [
        _key(one.text) for one in mentions
        if _ORGANISATION in one.evidence and _LARGE.search(texts[one.page], max(0, one.start - _ABOVE), one.start)
    ]  # fmt: skip
    bodies = {house: codes for house, codes in bodies.items() if house in kept}
    return [
        _as_body(one, mentions[number - 1] if number else None, bodies)
        if bodies and not _AT_HOME.search(_row(texts[one.page], one)) else one
        for number, one in enumerate(mentions)
    ]  # fmt: skip


def _row(text: str, one: Mention) -> str:
    """The line of an address, as far as its own clause may go."""
    before = text[max(0, one.start - _ROUND) : one.start].rpartition("\n")[2]
    return before + text[one.end : one.end + _ROUND].partition("\n")[0]


def _houses(mentions: Sequence[Mention], code: str) -> dict[tuple[str, str, str], set[str]]:
    """The houses of which some mentions say so, with their postcodes, in the address or right behind it."""
    found: dict[tuple[str, str, str], set[str]] = {}
    for number, one in enumerate(mentions):
        if one.entity_type == "ADDRESS" and code in one.evidence and (house := _key(one.text)):
            behind = mentions[number + 1] if number + 1 < len(mentions) else one
            near = behind.page == one.page and behind.start - one.end < _BESIDE and behind.entity_type == "POSTCODE"
            found.setdefault(house, set()).update(_codes(one.text) | (_codes(behind.text) if near else set()))
    return found


def _as_body(one: Mention, before: Mention | None, bodies: Mapping[tuple[str, str, str], set[str]]) -> Mention:
    if one.entity_type != "ADDRESS" or "address:unclear" not in one.evidence:
        return one
    if before and before.page == one.page and before.entity_type == "PERSON" and one.start - before.end < _BEHIND_NAME:
        return one
    codes = bodies.get(_key(one.text) or ("", "", ""))
    if codes is None or (_codes(one.text) and codes.isdisjoint(_codes(one.text))):
        return one
    return one._replace(evidence=(_ORGANISATION, *(code for code in one.evidence if code != "address:unclear")))


def with_homes_again(mentions: Sequence[Mention], texts: Sequence[str]) -> list[Mention]:
    """The mentions in the order of the document, and each street and number that is somebody's home where they stand
    again, written with the same letters or in capitals, and nothing else was found.
    """
    homes = _told(mentions)
    if not homes:
        return list(mentions)
    taken = {page: bytearray(len(text)) for page, text in enumerate(texts)}
    for one in mentions:
        if one.page in taken:
            taken[one.page][one.start : one.end] = b"\1" * (one.end - one.start)
    fresh = [
        Mention(page, start, end, "ADDRESS", text[start:end], _ELSEWHERE, "memory", _EVIDENCE)
        for page, text in enumerate(texts)
        for start, end in _again(text, homes)
        if not any(taken[page][start:end])
    ]
    return sorted([*mentions, *fresh], key=lambda one: (one.page, one.start, one.end)) if fresh else list(mentions)


def _told(mentions: Sequence[Mention]) -> dict[str, _Homes]:
    """The homes that some mentions tell, by the number of the house."""
    homes: dict[str, _Homes] = {}
    for one in mentions:
        home = one.entity_type == "ADDRESS" and "address:home" in one.evidence
        match = _HOUSE.match(one.text) if home else None
        street = match["street"] if match else ""
        if match and street.strip() and street.lstrip()[0].isupper():
            for words in (tuple(street.split()), tuple(street.upper().split())):
                homes.setdefault(match["house"], {}).setdefault(words, set()).add((match["letter"] or "").casefold())
    return homes


def _again(text: str, homes: Mapping[str, _Homes]) -> Iterator[tuple[int, int]]:
    """Where one of some homes, by the number of the house, stands in a text; of several there that of most words."""
    for match in _NUMBER.finditer(text):
        streets = homes.get(match["house"])
        if streets is None:
            continue
        letter = match["letter"] or ""
        for start, words in _streets_before(text, match.start()):
            own = streets.get(words, ())
            if letter and letter.strip(" -").casefold() in own:
                yield start, match.end("letter")
                break
            if "" in own and (not letter or letter.startswith(" ")):
                yield start, match.end("house")
                break


def _streets_before(text: str, end: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The words that may be a street before the number of a house, each with where it begins; the longest first."""
    tokens = list(_TOKEN.finditer(text, max(0, end - _STREET), end))
    if tokens and _NUMBERED.fullmatch(tokens[-1].group()):
        tokens.pop()
    words = [token.group() for token in tokens]
    for at, token in enumerate(tokens):
        if text.count("\n", token.start(), end) <= 1:
            bare = words[at].lstrip(_OPENS)
            street = [bare, *words[at + 1 :]]
            yield token.end() - len(bare), (*street[:-1], street[-1].rstrip(","))


def _as_home(one: Mention, homes: dict[tuple[str, str, str], set[str]]) -> Mention:
    from recognizers.address_owner import is_known_body  # after Presidio, which it imports

    known = is_known_body(one.text, 0, len(one.text))
    if one.entity_type != "ADDRESS" or _ORGANISATION not in one.evidence or known:
        return one
    codes = homes.get(_key(one.text) or ("", "", ""))
    if codes is None or (codes and _codes(one.text) and codes.isdisjoint(_codes(one.text))):
        return one
    kept = tuple(code for code in one.evidence if code != _ORGANISATION)
    return one._replace(evidence=(*kept, "address:unclear"))


def _key(text: str) -> tuple[str, str, str] | None:
    """Street, house and its letter, in small letters; None where no house stands."""
    match = _HOUSE.match(text)
    if match is None:
        return None
    return " ".join(match["street"].casefold().split()), match["house"], (match["letter"] or "").casefold()


def _codes(text: str) -> set[str]:
    return {re.sub(r"\s", "", code) for code in _CODED.findall(text)}
