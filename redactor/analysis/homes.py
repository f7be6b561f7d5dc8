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
from redactor.analysis.mention import Mention

_PART = r"(?:[A-Z]\.|v\.|[Vv]an|[Dd]e|der|[Dd]en|[Hh]et|'t|’t|[Oo]p|[Aa]an|[Ii]n|[A-ZÀ-Þ][\w'’.-]{2,})"
_HOUSE = (
    r"(?!(?:19|20)\d\d\b)\d{1,4}(?!\d)"
    r"(?:[ ]?-[ ]?\d{1,3}(?![\d-])|[ ]?-?[a-zA-Z]{1,2}(?!\w)|[ ](?:hs|bis|huis|I{1,3})(?!\w))?"
)
_BEHIND = re.compile(
    rf"(?:[ ]*\n[ ]*|,[ ]|[ ]?;[ ]?|[ ]{{3,}}|\t|[ ]?\|[ ]?|\)[,;]?[ ]|[ ]\(|[ ][-–][ ]|[ ]uit[ ](?:de|het)[ ])"
    rf"(?P<street>(?:(?P<words>(?:{_PART}[ ]){{0,4}}[A-ZÀ-Þ][\w'’.-]{{2,}})[ ](?:nr\.?[ ]?)?|nr\.?[ ]){_HOUSE})"
    r"(?=[ ]*(?:[,;|)\n\t]|\.(?:\s|$)|$|[ ]{3}|(?:te|in)[ ][A-ZÀ-Þ']|[-–][ ]|(?:is|was|heeft|belt|belde)[ ]))"
)
_LIVES = Cued(re.compile(
    r"(?<!\w)(?i:woon(?:t|de|achtig)?|wonen(?:de?)?|verhuis(?:d|t|de)|bewoners?)(?!\w)"
    r"(?:[ ](?:al|sinds|ook|nu|nog|is|in|aan|op|van|naar|de|het|jaren)){0,5}[ ]"
    rf"(?P<street>(?P<words>(?:{_PART}[ ]){{0,4}}?[A-ZÀ-Þ][\w'’.-]{{2,}})[ ](?:nr\.?[ ]?)?{_HOUSE}"
    r"(?:,[ ]\d{1,4}[a-z]?(?=,| en))*(?:[ ]en[ ]\d{1,4}[a-z]?(?![\w]))?)"
    r"(?=[ ]?(?:[,;.)\n]|$)|[ ](?:te|in|en|naar|van|met|bij)[ ])"
), "woon", "wonen", "verhuis", "bewoner")  # fmt: skip
"""behind a word for living somewhere: ``woont aan de Zonneroos 14``, ``verhuisd naar Korenmolen 3``"""
_SHORT = 5
"""letters: capitals this few are no street"""
_NO_HOME = re.compile(
    r"(?:postbus|kamer|zaal|lokaal|gate|pier|tel|telefoon|fax|toestel|optie|scenario|bijlage|figuur|tabel|schaal|klas|"
    r"team|unit|cluster|ronde|spoor|perron|lijn|bus|tram|rit|stand|plaats|rang|groep|nr|agendapunt|actie|"
    r"formule|psalm|agenda|lijst|nummer|kavel|deel|gezang|page|blad|sheet|slide|dia|chapter|part|figure|table|annex|appendix|week|dag|fase|module|variant|dossier|zaak|nota|"
    r"punt|vraag|antwoord|artikel|lid|windows|office|teams|versie|blok|vak|stap|niveau|categorie|jaar|leeftijd|score|"
    r"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)",
    re.IGNORECASE,
)
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


def _is_theirs(text: str, name: Mention, one: Mention, before: Mention) -> bool:
    from recognizers.address_owner import is_known_body  # after Presidio, which it imports

    gap = text[name.end : one.start]
    if name.entity_type in ("ADDRESS", "POSTCODE"):
        return "near:person" in before.evidence and _UNDER.fullmatch(gap) is not None  # the postcode below the street
    if name.entity_type != "PERSON" or is_known_body(one.text):
        return False
    head = text[max(0, name.start - 60) : name.start]
    if _UNDER.fullmatch(gap):
        return _NAME_LINE.search(head) is not None
    return _AFTER_COMMA.fullmatch(gap) is not None and _ITEM.search(head) is not None


def homes(text: str, page: int, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Addresses behind or under the names of a page that no recognizer saw."""
    taken = [(one.start, one.end) for one in mentions]
    for one in mentions:
        if one.entity_type not in _WHO:
            continue
        match = _BEHIND.match(text, one.end)
        if match is None or not _is_street(match["words"] or ""):
            continue
        start, end = match.span("street")
        if any(low < end and start < high for low, high in taken):
            continue
        evidence = ("address:home", "near:person")
        yield Mention(page, start, end, "ADDRESS", text[start:end], 0.6, "homes", evidence)
    for match in _LIVES.finditer(text):
        start, end = match.span("street")
        if _is_street(match["words"]) and not any(low < end and start < high for low, high in taken):
            yield Mention(page, start, end, "ADDRESS", text[start:end], 0.6, "homes", ("address:home",))


def _is_street(words: str) -> bool:
    """Whether words could be a street: none that numbers go with, no function and no body."""
    if not words:
        return True
    from recognizers.address_words import NO_STREET  # after Presidio, which it imports

    last = fold(words.rsplit(" ", 1)[-1])
    if last.rstrip(".").endswith(("nr", "nummer", "tst")) or (words.isupper() and len(words) < _SHORT):
        return False  # the number of a paper or a party, not of a house
    lexicon = load()
    if NO_STREET.fullmatch(last) or _NO_HOME.fullmatch(last):
        return False
    return (
        last not in lexicon.titles_before
        and last not in lexicon.labels
        and last not in lexicon.abbreviations
        and last not in lexicon.parties
        and last not in lexicon.never_names
        and last not in lexicon.organisation_words
    )
