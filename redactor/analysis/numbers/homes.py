# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Streets that nothing but their place gives away: a capitalised word and a number right behind or under a name.

"Hoefijzer 12" or "Zuiderleede 11" has no ending of a street; under somebody's name, or behind it with a comma, it is
where that person lives all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recognizers.lexicon import fold, load
from recognizers.look import Cued
from recognizers.months import MONTHS
from redactor.analysis.mention import Mention

_PART = r"(?:[A-Z]\.?|It|v\.|[Vv]an|[Dd]e|der|[Dd]en|[Hh]et|'t|’t|[Oo]p|[Aa]an|[Ii]n|[A-ZÀ-Þ][\w'’.-]{2,})"
_SIDE = r"(?:[ ][NOZW]\.?[ZO]\.?)?"
"""on which side of the water: ``Boterdiep WZ``"""
_HOUSE = (
    r"(?!(?:19|20)\d\d\b)\d{1,4}(?!\d)"
    r"(?:[ ]?-[ ]?\d{1,3}(?![\d-])"
    r"|(?![ ](?:is|in|te|en|op|of|om|al|er|na|we|ze|ik)(?!\w))[ ]?-?[a-zA-Z]{1,2}(?!\w)"
    r"|[ -](?:hs|bis|huis|[IVX]{1,4})(?!\w))?"
)
_FARM = r"(?:(?:[Bb]oerderij|[Hh]oeve|[Ee]rve?)[ ]['‘\"“]?[A-ZÀ-Þ][\w'’-]*(?:[ ][A-ZÀ-Þ][\w'’-]*){0,3}[’\"”]?,[ ])?"
_ON_STREET = r"(?:uit|van|aan|op)[ ](?:de|het|'t)[ ]"
_BEHIND = re.compile(
    r"(?:[ ](?:te|in)[ ][A-ZÀ-Þ][\w'’-]+(?=,))?"
    r"(?:[ ]*\n[ ]*(?:\n(?=[^\n]+\n[ ]*[1-9]\d{3}[ ]?[A-Z]{2}\b))?|,[ ](?:wonende?[ ](?:(?:aan|op|te)[ ])?)?"
    rf"|[ ]?;[ ]?|[ ]{{3,}}|\t|[ ]?\|[ ]?|\)[,;]?[ ]|[ ]\(|[ ][-–][ ]|,?[ ]{_ON_STREET})"
    rf"(?P<street>{_FARM}(?:(?P<words>(?:{_PART}[ ]){{0,4}}[A-ZÀ-Þ][\w'’.-]{{2,}}{_SIDE})[ ](?:nr\.?[ ]?)?"
    rf"|(?:nr\.?|nummer)[ ]){_HOUSE})"
    r"(?=[ ]*(?:[,;|)\n\t]|\.(?:\s|$)|$|[ ]{3}|(?:te|in)[ ][A-ZÀ-Þ']|[-–][ ]"
    r"|(?:is|was|heeft|belt|belde|wil|wilde|vraagt|vroeg|maakt|klaagt|meldt|komt|kwam|zegt|en|die|dat|niet)[ ]))"
)
_OF_FAMILY = re.compile(
    rf"[ ]van[ ](?P<street>(?P<words>(?:{_PART}[ ]){{0,4}}[A-ZÀ-Þ][\w'’.-]{{2,}}{_SIDE})[ ]"
    rf"(?:nr\.?[ ]?)?{_HOUSE})(?!\w)"
)
_HOLDS_STREET = re.compile(r"[ ](?:uit|van|aan)[ ](?:de|het|'t)[ ](?P<street>[A-ZÀ-Þ][\w'’-]{2,})\Z")
_HOUSE_BEHIND = re.compile(rf"[ ]{_HOUSE}(?=[ ]*(?:[,;|)\n]|[.?!](?:\s|$)|$|[ ][a-z]))")
"""a name that was read on into a street: ``Rikkie uit de Zwanebloem`` before ``40``"""
_FAMILY = re.compile(r"(?:fam(?:ilie|\.)|echtpaar|buur(?:man|vrouw)|bewon(?:er|ers|ster)|meneer)[ ]\Z", re.IGNORECASE)
"""before a name: ``familie Dekker van Wielewaal 16``"""
_LAST_AND_HOUSE = re.compile(
    rf"(?<![\w-])(?P<last>[A-ZÀ-Þ][\w'’.-]{{2,40}})[ ](?:nr\.?[ ]?)?{_HOUSE}(?![\w]|[.,/:-]\d|[ ]?%)"
)
_AND_HOUSE = re.compile(
    r"[ ]en[ ](?P<street>\d{1,4}(?:[ ]?-?[a-zA-Z]|[-/](?:\d{1,3}|[IVX]{1,4}))?)"
    r"(?=[.,;)\n]|$|[ ](?:te|in|is|zijn|hebben|heeft|wonen)[ ])"
)
"""a second house in the same street"""
_MOVED_TO = re.compile(
    rf"[ ]naar[ ](?:de[ ]|het[ ])?(?P<street>(?P<words>(?:{_PART}[ ]){{0,4}}[A-ZÀ-Þ][\w'’.-]{{2,}})[ ]{_HOUSE})"
)
_NEXT_DOOR = re.compile(r"(?:^|(?<=[.;] )|(?<=\n))(?P<house>\d{1,4}[a-zA-Z]?):[ ](?=[a-zà-ÿ])")
"""a house of a round along the doors, of which the first stands with its street: ``Zonneroos 5: niet thuis. 7: …``"""
_WHOSE = ("uw", "mijn", "ons", "onze", "haar", "zijn", "hun")
_LIVES = Cued(re.compile(
    r"(?<!\w)(?i:woon(?:t|de|achtig)?|wonen(?:de?)?|verhuis(?:d|t|de)|bewon(?:ers?|ster)|post kan naar"
    rf"|(?:{'|'.join(_WHOSE)}) (?:huis|woning|adres))(?!\w):?"
    r"(?:[ ](?:al|sinds|ook|nu|nog|is|in|aan|op|van|naar|de|het|jaren)){0,5}\s"
    rf"(?P<street>(?P<words>(?:{_PART}[ ]){{0,4}}?[A-ZÀ-Þ][\w'’.-]{{2,}}{_SIDE})(?:[ ]|[ ]?\n[ ]*)"
    rf"(?:nr\.?[ ]?)?{_HOUSE}"
    r"(?:,[ ]\d{1,4}[a-z]?(?=,| en))*(?:[ ]en[ ]\d{1,4}[a-z]?(?![\w]))?)"
    r"(?=[ ]?(?:[,;.)\n]|$)|[ ](?:te|in|en|naar|van|met|bij|is|was|staat|ligt)[ ])"
), "woon", "wonen", "verhuis", "bewon", "post kan naar",
    *(f"{whose} {home}" for whose in _WHOSE for home in ("huis", "woning", "adres")))  # fmt: skip
"""behind a word for living somewhere: ``woont aan de Zonneroos 14``, ``verhuisd naar Korenmolen 3``"""
_SHORT = 5
"""letters: capitals this few are no street"""
_NO_HOME = re.compile(
    r"(?:postbus|kamer|zaal|lokaal|gate|pier|tel|telefoon|fax|toestel|optie|scenario|bijlage|figuur|tabel|schaal|klas|"
    r"team|unit|cluster|ronde|spoor|perron|lijn|bus|tram|rit|stand|plaats|rang|groep|nr|agendapunt|actie|"
    r"page|blad|sheet|slide|dia|chapter|part|figure|table|annex|appendix|week|dag|fase|module|variant|dossier|zaak|"
    r"nota|"
    r"punt|vraag|antwoord|artikel|lid|windows|office|teams|versie|blok|vak|stap|niveau|categorie|jaar|leeftijd|score|"
    rf"{MONTHS})",
    re.IGNORECASE,
)
_PART_OF = re.compile(r"(?:formule|psalm|agenda|lijst|nummer|deel|gezang)", re.IGNORECASE)
"""alone no home; ``De Lijst 2`` is a street"""
_NAME_LINE = re.compile(
    r"(?:^|\n)[ \t]*(?:(?:aan|de|heer|mevrouw|dhr\.?|mevr\.?|mw\.?|fam(?:\.|ilie)|wed\.|drs\.?|ing\.?|ir\.?|en"
    r"|maatschap|mts\.|[A-Z]\.|[A-ZÀ-Þ][\w'’-]+ (?:en|&))[ ]+){0,4}$",
    re.IGNORECASE,
)
"""what may stand before a name that begins an address block"""
_ITEM = re.compile(
    r"(?:^|\n)[ \t]*(?:(?:nr\.?[ ]*)?[A-Z]?\d{1,4}[.):]?[ \t]+(?:\d{1,2}-\d{1,2}(?:-\d{2,4})?[ \t]+)?)?[^\n;.]{0,24}$",
    re.IGNORECASE,
)
"""what may stand before a name that begins an item of a list"""
_WHO = frozenset({"PERSON", "DATE_OF_BIRTH", "NL_BSN"})
"""what a home stands behind"""
_UNDER = re.compile(r"[ \t]*\n[ \t]*")
_AFTER_COMMA = re.compile(r",[ ]|[ ]\(")


def of_people(texts: Sequence[str], mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, with ``address:home`` at an address that its place gives to somebody, whatever body stands above.

    It is the next line below a name that has a line of its own, or stands behind a name with which a line or an item
    begins, with a comma or in brackets; and no body is known to receive visitors there.
    """
    found = list(mentions)
    for at in range(1, len(mentions)):
        one, name = mentions[at], mentions[at - 1]
        if one.entity_type not in ("ADDRESS", "POSTCODE") or "address:organisation" not in one.evidence:
            continue
        if name.page != one.page or not _is_theirs(texts[one.page], name, one, found[at - 1]):
            continue
        kept = tuple(code for code in one.evidence if code != "address:organisation")
        found[at] = one._replace(evidence=(*kept, "address:home", "near:person"))
    return found


def _is_right_below(text: str, above: Mention, one: Mention) -> bool:
    """Whether a mention begins a line, and the one before it the line above, whatever stands beside that."""
    begin = text.rfind("\n", 0, one.start) + 1
    over = text.rfind("\n", 0, max(0, begin - 1)) + 1
    if above.start < over or text[begin : one.start].strip() or text[over : above.start].strip():
        return False
    return one.start - begin == above.start - over and text[above.end : above.end + 3].strip() == ""


def _is_theirs(text: str, name: Mention, one: Mention, before: Mention) -> bool:
    from recognizers.address_owner import is_known_body  # after Presidio, which it imports

    gap = text[name.end : one.start]
    if one.entity_type == "POSTCODE" and before.entity_type == "ADDRESS" and _is_right_below(text, before, one):
        return "address:organisation" not in before.evidence
    if name.entity_type in ("ADDRESS", "POSTCODE"):
        return "near:person" in before.evidence and _UNDER.fullmatch(gap) is not None  # the postcode below the street
    if name.entity_type != "PERSON" or is_known_body(text, one.start, one.end):
        return False
    head = text[max(0, name.start - 60) : name.start]
    if _UNDER.fullmatch(gap):
        return _NAME_LINE.search(head) is not None
    return _AFTER_COMMA.fullmatch(gap) is not None and _ITEM.search(head) is not None


def homes(text: str, page: int, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Addresses behind or under the names of a page that no recognizer saw."""
    inside = {at for one in mentions for at in range(one.start + 1, one.end)}
    opened = {one.start for one in mentions}
    addresses = {at for one in mentions if one.entity_type != "PERSON" for at in range(one.start, one.end)}
    evidence = ("address:home", "near:person")
    streets: set[str] = set()
    for one in mentions:
        tail = _HOLDS_STREET.search(one.text) if one.entity_type == "PERSON" else None
        house = _HOUSE_BEHIND.match(text, one.end) if tail and _is_street(tail["street"]) else None
        if tail and house:
            start, end = one.start + tail.start("street"), house.end()
            addresses.update(range(start, end))
            yield Mention(page, start, end, "ADDRESS", text[start:end], 0.6, "homes", evidence)
            continue
        match = _behind(text, one)
        if match is None and _FAMILY.search(text, max(0, one.start - 16), one.start):
            match = _OF_FAMILY.match(text, one.end)
        if match is None:
            continue
        start, end = match.span("street")
        below = "\n" in text[match.start() : start] and text[end - 1] != "e"  # "WVL 1e"
        if not _is_street(match.groupdict().get("words") or "", below=below):
            continue
        # a street may be a word that somebody is called: what was taken for a name inside it stays part of it
        if start in inside or not addresses.isdisjoint(range(start, end)):
            continue
        streets.add(match.groupdict().get("words") or "")
        addresses.update(range(start, end))
        yield Mention(page, start, end, "ADDRESS", text[start:end], 0.6, "homes", evidence)
    for match in _LIVES.finditer(text):
        start, end = match.span("street")
        place = range(start, end)
        if _is_street(match["words"]) and inside.isdisjoint(place) and opened.isdisjoint(place):
            streets.add(match["words"])
            addresses.update(place)
            yield Mention(page, start, end, "ADDRESS", text[start:end], 0.6, "homes", ("address:home",))
    yield from _more_of(text, page, streets - {""}, addresses)
    doors = [one.end for one in mentions if one.entity_type == "ADDRESS" and text.startswith(": ", one.end)]
    for match in _NEXT_DOOR.finditer(text, doors[0]) if doors else ():
        start, end = match.span("house")
        yield Mention(page, start, end, "ADDRESS", text[start:end], 0.6, "homes", ("address:home", "form:number"))


def _behind(text: str, one: Mention) -> re.Match[str] | None:
    """What may be a home right behind a mention: of somebody, of a mobile number, or of another home."""
    if one.entity_type in _WHO:
        return _BEHIND.match(text, one.end)
    if one.entity_type == "PHONE_NUMBER" and "number:mobile" in one.evidence:
        return _BEHIND.match(text, one.end) if text.startswith(", ", one.end) else None
    if one.entity_type == "ADDRESS" and "address:organisation" not in one.evidence:
        return _MOVED_TO.match(text, one.end) or _AND_HOUSE.match(text, one.end)
    return None


def _more_of(text: str, page: int, streets: set[str], taken: set[int]) -> Iterator[Mention]:
    """Other houses of streets in which the page says that somebody lives: ``Korenbloem 3`` above ``Korenbloem 5``."""
    if not streets:
        return
    by_last: dict[str, list[str]] = {}
    for one in sorted(streets, key=lambda one: (-len(one), one)):
        by_last.setdefault(one.rsplit(" ", 1)[-1], []).append(one)
    for match in _LAST_AND_HOUSE.finditer(text):
        for one in by_last.get(match["last"], ()):
            start, end = match.end("last") - len(one), match.end()
            if text.startswith(one, max(0, start)) and taken.isdisjoint(range(start, end)):
                evidence = ("address:home", "form:street")
                yield Mention(page, start, end, "ADDRESS", text[start:end], 0.6, "homes", evidence)
                break


def _is_street(words: str, *, below: bool = False) -> bool:
    """Whether words could be a street: none that numbers go with, no function and no body.

    ``below``: on the line below a name, where a street may stand in capitals: ``A. TOL / DAM 12``.
    """
    if not words:
        return True
    from recognizers.address_words import NO_STREET  # after Presidio, which it imports

    last = fold(words.rsplit(" ", 1)[-1])
    if last.rstrip(".") == "tst" or last.rstrip(".").endswith(("nr", "nummer")):
        return False
    if words.isupper() and len(words) < _SHORT and not below:
        return False  # the number of a paper or a party, not of a house
    lexicon = load()
    if NO_STREET.fullmatch(last) or _NO_HOME.fullmatch(last) or _PART_OF.fullmatch(words):
        return False
    return (
        last not in lexicon.titles_before
        and last not in lexicon.labels
        and last not in lexicon.abbreviations
        and (last not in lexicon.parties or last in lexicon.words)
        and last not in lexicon.never_names
        and last not in lexicon.organisation_words
    )
