# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Surnames behind whose spouse, heir or child somebody is: ``(e/v Oudshoornink)``, ``gehuwd met Lamsveld``.

Deeds, lists of owners and leases tell people so. A place, a word of the language and a body are none.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from recognizers.lexicon import Lexicon, fold
from recognizers.look import Cued
from recognizers.names.contexts.layout import Found
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.likeness import is_no_name, is_of_no_list, is_put_together

_PREFIX = r"(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Tt]e|[Ee]l|'t|[Vv]\.?[ ]?d\.?|[Oo]p|[Ii]n)[ ]){0,3}"
_KIN = Cued(
    re.compile(
        r"\b(?<![/.])(?i:(?P<sure>e/v|e\.v\.|ev\.|w/v|wed\.(?:[ ]v(?:an|\.))?|geb\.)"
        r"|(?:echtgeno(?:te|ot)|weduwe|weduwnaar|erfgenamen?|erven|partner|kinderen|zoon|dochter|zwager"
        r"|schoonzus|broer|zus)[ ]van"
        r"|(?:gehuwd|getrouwd)[ ]met"
        r"|gescheiden[ ]van|erven|weduwe|wijlen|geboren)[ ]"
        rf"(?P<name>{_PREFIX}(?P<last>[A-ZÀ-Þ][a-zà-ſ'’]{{2,}}(?:-[A-ZÀ-Þ][a-zà-ſ]{{2,}})?))(?![\w@-]|[ ][A-ZÀ-Þ])"
    ),
    "e/v", "e.v.", "ev.", "w/v", "wed.", "geb.", "echtgenot", "echtgenoot", "weduw", "erfgena", "erven", "partner",
    "kinderen", "zoon", "dochter", "zwager", "schoonzus", "broer", "zus", "gehuwd", "getrouwd", "gescheiden", "wijlen",
    "geboren", opens=True,
)  # fmt: skip
"""how somebody belongs to another, and the surname of that one, alone"""


_BORN_AS = re.compile(r"\b(?:een|als|echte)[ ]\Z", re.IGNORECASE)
"""before "geboren" and where somebody comes from: "een geboren Goudenaar" """
_OF_TOWNS = ("enaar", "onaar", "aar", "ër")
"""what people of a town are called on"""
_MAY_BE_BODY = re.compile(r"(?:partner|dochter|zus|broer|kinderen|gescheiden|getrouwd)\b", re.IGNORECASE)
"""what is said of firms, systems and nets too: "partner van Sportakkoord" """


def _is_no_surname(match: re.Match[str], low: str, text: str, lexicon: Lexicon) -> bool:
    """Whether a word of no list is one of a firm, a plan or the people of a town there."""
    said = match.group().lower()
    if said.startswith("geboren") and low.endswith(_OF_TOWNS) and low not in lexicon.surnames:
        return (
            match.start() == 0
            or text[match.start() - 1] == "\n"
            or _BORN_AS.search(text, max(0, match.start() - 6), match.start()) is not None
        )
    if is_no_name(low, lexicon):
        return True
    return _MAY_BE_BODY.match(said) is not None and is_put_together(low, lexicon)


def kin(forms: Forms) -> Iterator[Found]:
    """Such surnames of a page, in no particular order."""
    tokens, lexicon = forms.tokens, forms.lexicon
    for match in _KIN.finditer(tokens.text):
        low = fold(match["last"])
        if match["name"].startswith(("te ", "in ", "op ")) and match.group().lower().startswith("geboren"):
            continue  # where somebody was born
        if match["sure"] is None and _is_no_surname(match, low, tokens.text, lexicon):
            continue
        common = low in lexicon.surnames_common and match["sure"] is not None
        if not (common or is_of_no_list(low, lexicon)):
            continue
        at = bisect_right(tokens.starts, match.start("name")) - 1
        behind = bisect_right(tokens.starts, match.end("name") - 1)
        if tokens.starts[at] == match.start("name") and tokens.ends[behind - 1] == match.end("name"):
            yield Found(Name(at, behind, "surname"), ("context:kin", "form:surname"))
