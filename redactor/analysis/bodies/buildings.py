# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whether an address is that of a building that the public comes to, by the sentence in which both stand."""

from __future__ import annotations

import re

from recognizers.late import late
from redactor.analysis.bodies.body_names import building_at_end

_AT_BUILDING = re.compile(
    r"(?:^|[:;|\t(,]|[ ]{2}|[•*]|[-–][ ]|\d[.)]|(?<!\w)(?:in|bij|naar|te|opening|bezoek|afleveren|ophalen|bezorgen"
    r"|zaal))[ ]?(?:(?:de|het|onze|nieuwe|gemeentelijke)[ ]){0,2}[\"'“‘]?\Z",
    re.IGNORECASE,
)
"""before a building of which the address follows"""
_DWELLING = late(
    r"(?<!\w)(?:\w*(?:won(?:ing(?:en)?|ingen|en|ende?)|woont|woonde|woonachtig)|wijk|buurt|boven|onder|naast|achter"
    r"|tegenover|nabij"
    r"|voormalige?|oude?|vroegere|ex|bewon\w+|huis|gezin|flat|appartement|kamer|studio|buren|\w*overlast|hangjongeren"
    r"|klacht(?:en)?"
    r"|sleutel\w*|correspondentie\w*|contactadres|ledenadministratie|secretariaat|beheerder|conci[ëe]rge|verblij\w+"
    r"|opvang"
    r"|moeder|vader|ouders?|gastouder|leerling|kind(?:eren)?|zoon|dochter|peuter|aangifte|brand(?:stichting)?|schade"
    r"|eigenaar|perceel|bedreig\w+|gelegen"
    r"|overleden|overlijden|gewond\w*|slachtoffers?|verdachten?|aangehouden|onwel|reanimatie|aanrijding|ongeval|ongeluk"
    r"|inbraak|diefstal|vermist|incident|rijdt|rit(?:ten)?|route|ophaal\w*|vervoer\w*|taxi\w*|dagbesteding|huisarrest"
    r"|werkt|speelt|zit|gaat|stage|opname|opgenomen|melder|patiënt\w*|cli[eë]nt\w*)(?!\w)",
    re.IGNORECASE,
)
"""in a sentence with a building: somebody lives beside or above it, or it is about who has to do with it"""
_ADDRESS_BEHIND = r"[ ,:;(|]{1,3}(\w[^\n,;()|]{2,40}[ ]\d+)"
SENTENCE_ENDS = re.compile(r"[.!?][ ]+(?=[A-ZÀ-Þ])|\n")
"""the end of a sentence or line"""


def is_at_building(text: str, begin: int, stop: int, behind: str) -> bool:
    """Whether a sentence from ``begin`` ends at ``stop`` with a building that the public comes to, before its address.

    It says nothing of a home there, before the address or ``behind`` it, and the page gives that building no other
    address: a route calls at homes.
    """
    if _DWELLING.search(text, begin, stop) or _DWELLING.search(SENTENCE_ENDS.split(behind, maxsplit=1)[0]):
        return False
    name = building_at_end(text[begin:stop])
    if not name or _AT_BUILDING.search(text[begin : stop - len(name)]) is None:
        return False
    return len(set(re.findall(re.escape(name) + _ADDRESS_BEHIND, text))) < 2
