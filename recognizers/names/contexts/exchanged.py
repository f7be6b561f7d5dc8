# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who wrote to whom, whose remarks were worked in and for whom a call was, as papers of an office tell it in short.

"Mailwisseling Verspeek-Özdemir", "correspondentie Bakker / Tavares": two words with a capital and a stroke between them
behind a word for what two people write each other. One of them is a listed surname and the other one too, or no place,
body or word of the language. "Opmerkingen Weißkirchen verwerkt" in a list of versions, and "Voor: Zandwijken" above
"Beller: …": a word with a capital that means nothing else.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from recognizers.base import at_words, stems
from recognizers.lexicon import fold
from recognizers.lines import at_lines
from recognizers.look import Cued
from recognizers.names.contexts.layout import Found
from recognizers.names.forms.forms import Forms, Name

_WORD = r"[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ][a-zà-ſß]{2,}"
_SIDE = rf"(?:(?:[Vv]an|[Dd]e|[Tt]er|[Tt]en|[Ee]l|[Aa]l)[ ](?:d[enr]{{1,2}}[ ])?)?{_WORD}"
_EXCHANGE = re.compile(
    r"(?<!\w)(?i:(?:e-?mail|mail|brief|app|whatsapp|bericht(?:en)?)-?(?:wisseling|verkeer)|correspondentie)"
    rf"[ ](?:(?:van|tussen|met)[ ])?(?P<one>{_SIDE})[ ]?[-–/][ ]?(?P<other>{_SIDE})(?![\w-])"
)
_WORKED_IN = re.compile(
    r"(?<!\w)(?i:opmerkingen|commentaar|reacties?|input|aanvullingen|suggesties|wijzigingen)[ ](?:van[ ])?"
    rf"(?P<one>{_SIDE})[ ](?:verwerkt|opgenomen|toegevoegd|meegenomen|ingevoegd)(?!\w)"
)
_CALL = Cued(
    re.compile(r"(?m)^[ \t]*(?:Beller|Gebeld door|Opgenomen door|Aangenomen door)[ \t]*:"), "eller", "genomen", "ebeld"
)
_FOR = re.compile(rf"Voor[ \t]*:[ \t]*(?P<one>{_SIDE})(?=[ \t]*(?:\n|\Z))")
_REMARKS = stems("remarks", "opmerkingen", "commentaar", "reactie", "input", "aanvulling", "suggestie", "wijziging")
_STEMS = stems("what two people write each other", "wisseling", "verkeer", "correspondentie")


def exchanged(forms: Forms) -> Iterator[Found]:
    """The two of each such exchange, or both as one where the text writes them as one word."""
    tokens = forms.tokens
    for match in at_words(tokens.text, _STEMS, _EXCHANGE):
        sides = [match["one"], match["other"]]
        if not _are_people(forms, sides):
            continue
        starts = bisect_left(tokens.starts, match.start("one")), bisect_left(tokens.starts, match.start("other"))
        ends = bisect_left(tokens.starts, match.end("one")), bisect_left(tokens.starts, match.end("other"))
        if starts[1] >= ends[1] or tokens.starts[min(starts[1], tokens.size - 1)] != match.start("other"):
            yield Found(Name(starts[0], ends[1], "surname"), ("layout:record", "form:surname"))
            continue
        for start, end in zip(starts, ends, strict=True):
            form = "prefix_surname" if end - start > 1 else "surname"
            yield Found(Name(start, end, form), ("layout:record", f"form:{form}"))


def remarked(forms: Forms) -> Iterator[Found]:
    """Whose remarks were worked in, and for whom a call was."""
    tokens = forms.tokens
    text, lexicon = tokens.text, forms.lexicon
    called = next(_CALL.finditer(text), None) is not None
    for match in (*at_words(text, _REMARKS, _WORKED_IN), *(at_lines(text, _FOR) if called else ())):
        low = fold(match["one"]).rsplit(" ", 1)[-1]
        meant = (
            low in lexicon.words or low in lexicon.places or low in lexicon.proper or low in lexicon.organisation_words
        ) or low in lexicon.organisations
        if low not in lexicon.never_names and (low in lexicon.surnames_common or not meant):
            start, end = bisect_left(tokens.starts, match.start("one")), bisect_left(tokens.starts, match.end("one"))
            form = "prefix_surname" if end - start > 1 else "surname"
            yield Found(Name(start, end, form), ("layout:record", f"form:{form}"))


def _are_people(forms: Forms, sides: list[str]) -> bool:
    lexicon = forms.lexicon
    lows = [fold(side).rsplit(" ", 1)[-1] for side in sides]
    if any(low in lexicon.organisation_words or low in lexicon.never_names for low in lows):
        return False
    if fold("-".join(sides)) in lexicon.places:
        return False  # "Mailverkeer Groot-Ammers"
    apart = [not (low in lexicon.places or low in lexicon.words or low in lexicon.proper) for low in lows]
    apart = [own or " " in side for own, side in zip(apart, sides, strict=True)]
    named = [
        low in lexicon.surnames_common or (own and low in lexicon.surnames)
        for low, own in zip(lows, apart, strict=True)
    ]
    return all(one or own for one, own in zip(named, apart, strict=True)) and any(named)
