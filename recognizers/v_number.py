# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Vreemdelingennummers (V-nummer) of the immigration service, ten digits behind a label.

Legal basis: a person number (Vreemdelingenwet 2000); Woo art. 5.1 lid 1 sub e or lid 2 sub e, for the policy to say.

Fictitious example: V-nummer 271.234.5678.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.base import Example, Hit, at_numbers, look, stems
from recognizers.labelled import LabelledRecognizer

_PARTED = re.compile(r"2[5-9][0-9]([. ])[0-9]{3}\1[0-9]{4}(?<![\w.,/-].{12})(?![\w]|[-/.,][0-9])")
_OF_FILE = re.compile(r"(?<![\w-])registratie(?:nummer|nr\.?)[^\w\n]{0,12}\Z", re.IGNORECASE)
_BY_YEAR = re.compile(r"(?:19[89]|20[0-3])\d{7}(?!\d)")
"""how registries number their papers: the year, and which of it"""
ALIENS = stems(
    "who lives here", "verblijf", "asiel", "vreemdeling", "nationaliteit", "uitzetting", "toelating", "inburger"
)


class VNumberRecognizer(LabelledRecognizer):
    """See the module."""

    ENTITIES = ("V_NUMBER",)
    NEEDS = ("v-n", "v.n", "v n", "vn", "vreemdeling", "ind-n", "ind n", "indn",
        "alien", "registratien", "ketenn", "crv",
        "verblijf", "asiel", "nationaliteit", "uitzetting", "toelating", "inburger")  # fmt: skip
    EXAMPLES = (
        Example("V-nummer: 271.234.5678", "271.234.5678", "", ("context:v_number",)),
        Example("vreemdelingennummer 2712345678", "2712345678", "", ("context:v_number",)),
    )
    LABEL = (
        r"v[- .]?(?:nummers?|nrs?\.?)(?: ?/ ?(?:bsn|crv|sin)(?:-?n(?:umme)?r\.?)?)?"
        r"|vreemdeling(?:en)?[ -]?(?:nummers?|nr\.?)|ind[- ]?(?:nummer|nr\.?)|v[- ]no\.?"
        r"|(?:ind[- ]?)?registratie(?:nummer|nr\.?)"
        r"|alien (?:registration )?number"
        r"|ketennummer(?: [a-z]{3,15})?|crv[- ]?(?:nummer|nr\.?)"
    )
    VALUE = r"[12][0-9]{2}[. -]?[0-9]{3}[. -]?[0-9]{4}|[0-9]{3}[. ][0-9]{3}[. ][0-9]{4}"
    CODE = "v_number"

    def hits(self, text: str) -> Iterator[Hit]:
        """Behind a label, and in its own parts of three, three and four on a page about the right to stay."""
        seen = set()
        of_aliens = look(text).sees(ALIENS)
        for hit in super().hits(text):
            by_year = not of_aliens and _BY_YEAR.match(text, hit.start) is not None
            if by_year and _OF_FILE.search(text, max(0, hit.start - 40), hit.start):
                continue  # "Registratienummer 2009035092": the letter's own, on a page that speaks of nobody's stay
            seen.add(hit.start)
            yield hit
        if of_aliens:
            for match in at_numbers(text, _PARTED):
                if match.start() not in seen:
                    yield Hit(*match.span(), 0.7, ("context:v_number", "form:parted"))
