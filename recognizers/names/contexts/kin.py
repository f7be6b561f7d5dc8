# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Surnames behind whose spouse, heir or child somebody is: ``(e/v Oudshoornink)``, ``gehuwd met Lamsveld``.

Deeds, lists of owners and leases tell people so. A place, a word of the language and a body are none.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from recognizers.lexicon import fold
from recognizers.look import Cued
from recognizers.names.contexts.layout import Found
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.likeness import is_of_no_list

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


def kin(forms: Forms) -> Iterator[Found]:
    """Such surnames of a page, in no particular order."""
    tokens, lexicon = forms.tokens, forms.lexicon
    for match in _KIN.finditer(tokens.text):
        low = fold(match["last"])
        if match["name"].startswith(("te ", "in ", "op ")) and match.group().lower().startswith("geboren"):
            continue  # where somebody was born
        common = low in lexicon.surnames_common and match["sure"] is not None
        if not (common or is_of_no_list(low, lexicon)):
            continue
        at = bisect_right(tokens.starts, match.start("name")) - 1
        behind = bisect_right(tokens.starts, match.end("name") - 1)
        if tokens.starts[at] == match.start("name") and tokens.ends[behind - 1] == match.end("name"):
            yield Found(Name(at, behind, "surname"), ("context:kin", "form:surname"))
