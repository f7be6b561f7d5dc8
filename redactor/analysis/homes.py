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
from redactor.analysis.mention import Mention

_PART = r"(?:[A-Z]\.|v\.|[Vv]an|[Dd]e|der|[Dd]en|[Hh]et|'t|’t|[Oo]p|[Aa]an|[Ii]n|[A-ZÀ-Þ][\w'’.-]{2,})"
_HOUSE = (
    r"(?!(?:19|20)\d\d\b)\d{1,4}(?!\d)"
    r"(?:[ ]?-[ ]?\d{1,3}(?![\d-])|[ ]?-?[a-zA-Z]{1,2}(?!\w)|[ ](?:hs|bis|huis|I{1,3})(?!\w))?"
)
_BEHIND = re.compile(
    rf"(?:[ ]*\n[ ]*|,[ ]|[ ]?;[ ]?|[ ]{{3,}}|\t|[ ]?\|[ ]?)"
    rf"(?P<street>(?:(?P<words>(?:{_PART}[ ]){{0,4}}[A-ZÀ-Þ][\w'’.-]{{2,}})[ ](?:nr\.?[ ]?)?|nr\.?[ ]){_HOUSE})"
    r"(?=[ ]*(?:[,;|)\n\t]|\.(?:\s|$)|$|[ ]{3}))"
)
_NO_HOME = re.compile(
    r"(?:postbus|kamer|zaal|lokaal|gate|pier|tel|telefoon|fax|toestel|optie|scenario|bijlage|figuur|tabel|schaal|klas|"
    r"team|unit|cluster|ronde|spoor|perron|lijn|bus|tram|rit|stand|plaats|rang|groep|nr|agendapunt|actie|"
    r"page|blad|sheet|slide|dia|chapter|part|figure|table|annex|appendix|week|dag|fase|module|variant|dossier|zaak|nota|"
    r"punt|vraag|antwoord|artikel|lid|windows|office|teams|versie|blok|vak|stap|niveau|categorie|jaar|leeftijd|score|"
    r"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)",
    re.IGNORECASE,
)


def homes(text: str, page: int, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Addresses behind or under the names of a page that no recognizer saw."""
    taken = [(one.start, one.end) for one in mentions]
    for one in mentions:
        if one.entity_type != "PERSON":
            continue
        match = _BEHIND.match(text, one.end)
        if match is None or not _is_street(match["words"] or ""):
            continue
        start, end = match.span("street")
        if any(low < end and start < high for low, high in taken):
            continue
        evidence = ("address:home", "near:person")
        yield Mention(page, start, end, "ADDRESS", text[start:end], 0.6, "homes", evidence)


def _is_street(words: str) -> bool:
    """Whether words could be a street: none that numbers go with, no function and no body."""
    if not words:
        return True
    from recognizers.address_words import NO_STREET  # after Presidio, which it imports

    last = fold(words.rsplit(" ", 1)[-1])
    lexicon = load()
    if NO_STREET.fullmatch(last) or _NO_HOME.fullmatch(last):
        return False
    return (
        last not in lexicon.titles_before
        and last not in lexicon.labels
        and last not in lexicon.abbreviations
        and last not in lexicon.never_names
        and last not in lexicon.organisation_words
    )
