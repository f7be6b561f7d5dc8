# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who wrote to whom, as inventories tell it: "Mailwisseling Verspeek-Özdemir", "correspondentie Bakker / Tavares".

Two words with a capital and a stroke between them behind a word for what two people write each other. One of them is a
listed surname and the other one too, or no place, body or word of the language.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from recognizers.base import at_words, stems
from recognizers.lexicon import fold
from recognizers.names.forms import Forms, Name
from recognizers.names.layout import Found

_WORD = r"[A-ZÀ-Þ][a-zà-ÿß]{2,}"
_SIDE = rf"(?:(?:[Vv]an|[Dd]e|[Tt]er|[Tt]en|[Ee]l|[Aa]l)[ ](?:d[enr]{{1,2}}[ ])?)?{_WORD}"
_EXCHANGE = re.compile(
    r"(?<!\w)(?i:(?:e-?mail|mail|brief|app|whatsapp|bericht(?:en)?)-?(?:wisseling|verkeer)|correspondentie)"
    rf"[ ](?:(?:van|tussen|met)[ ])?(?P<one>{_SIDE})[ ]?[-–/][ ]?(?P<other>{_SIDE})(?![\w-])"
)
_STEMS = stems("what two people write each other", "wisseling", "verkeer", "correspondentie")


def exchanged(forms: Forms) -> Iterator[Found]:
    """The two of each such exchange, or both as one where the text writes them as one word."""
    tokens = forms.tokens
    for match in at_words(tokens.text, _STEMS, _EXCHANGE):
        sides = [match["one"], match["other"]]
        if not (_are_people(forms, sides)):
            continue
        starts = bisect_left(tokens.starts, match.start("one")), bisect_left(tokens.starts, match.start("other"))
        ends = bisect_left(tokens.starts, match.end("one")), bisect_left(tokens.starts, match.end("other"))
        if starts[1] >= ends[1] or tokens.starts[min(starts[1], tokens.size - 1)] != match.start("other"):
            yield Found(Name(starts[0], ends[1], "surname"), ("layout:record", "form:surname"))
            continue
        for start, end in zip(starts, ends, strict=True):
            form = "prefix_surname" if end - start > 1 else "surname"
            yield Found(Name(start, end, form), ("layout:record", f"form:{form}"))


def _are_people(forms: Forms, sides: list[str]) -> bool:
    lexicon = forms.lexicon
    lows = [fold(side).rsplit(" ", 1)[-1] for side in sides]
    if any(low in lexicon.organisation_words or low in lexicon.never_names for low in lows):
        return False
    apart = [not (low in lexicon.places or low in lexicon.words or low in lexicon.proper) for low in lows]
    named = [
        low in lexicon.surnames_common or (own and low in lexicon.surnames)
        for low, own in zip(lows, apart, strict=True)
    ]
    return all(one or own for one, own in zip(named, apart, strict=True)) and any(named)
