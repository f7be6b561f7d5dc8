# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Dutch licence plates, sidecodes 1 to 14.

Legal basis: leads to a person: Woo art. 5.1 lid 2 sub e. Format: six letters and digits in groups; series since 4 have
no vowels and no C or Q. With hyphens the form speaks for itself; without them only behind a word for a vehicle.

Fictitious examples: ZZ-99-99 shapes such as ``XX-123-X`` written ``GB-001-B``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.base import DutchRecognizer, Example, Hit, after, nearest, under_header, words

_L = "[BDFGHJKLMNPRSTVWXYZ]"
_OLD = "[A-Z]"
_SHAPES = (
    (f"{_OLD}{_OLD}", r"\d\d", r"\d\d"),
    (r"\d\d", r"\d\d", f"{_OLD}{_OLD}"),
    (r"\d\d", f"{_OLD}{_OLD}", r"\d\d"),
    (f"{_L}{_L}", r"\d\d", f"{_L}{_L}"),
    (f"{_L}{_L}", f"{_L}{_L}", r"\d\d"),
    (r"\d\d", f"{_L}{_L}", f"{_L}{_L}"),
    (r"\d\d", f"{_L}{{3}}", r"\d"),
    (r"\d", f"{_L}{{3}}", r"\d\d"),
    (f"{_L}{_L}", r"\d{3}", _L),
    (_L, r"\d{3}", f"{_L}{_L}"),
    (f"{_L}{{3}}", r"\d\d", _L),
    (_L, r"\d\d", f"{_L}{{3}}"),
    (r"\d", f"{_L}{_L}", r"\d{3}"),
    (r"\d{3}", f"{_L}{_L}", r"\d"),
)
_HYPHENS = re.compile(r"(?<![\w-])(?<![/.]\b)(?:" + "|".join("-".join(shape) for shape in _SHAPES) + r")(?![\w]|-\w)")
_ANY = re.compile(
    r"(?<![\w-])(?:" + "|".join("[ .·\u2013-]?".join(shape) for shape in _SHAPES) + r")(?![\w]|-\w)", re.IGNORECASE
)
_CUE = words(
    "kentekens?(?:nummers?|bewijs|plaat|platen)?",
    "auto(?:'s)?",
    "voertuig(?:en)?",
    "personenauto",
    "dienstauto",
    "motor(?:fiets)?",
    "scooter",
    "bromfiets",
    "bestelbus",
    "busje",
    "bus",
    "vrachtwagen",
    "aanhanger",
    "aanhangwagen",
    "caravan",
    "camper",
    "leaseauto",
    "taxi",
    "gekentekend",
    "parkeer\\w*",
    "licence plate",
    "license plate",
    "volkswagen",
    "opel",
    "peugeot",
    "renault",
    "toyota",
    "bmw",
    "mercedes",
    "audi",
    "volvo",
    "ford",
    "kia",
    "tesla",
    "skoda",
    "citro[eë]n",
    "fiat",
    "seat",
    "mazda",
    "nissan",
    "hyundai",
)


class LicencePlateRecognizer(DutchRecognizer):
    """See the module."""

    ENTITIES = ("LICENCE_PLATE",)
    EXAMPLES = (
        Example("een auto met kenteken GB-001-B", "GB-001-B", "", ("context:vehicle",)),
        Example("kenteken: 12grb3", "12grb3", "", ("context:vehicle",)),
    )

    def hits(self, text: str) -> Iterator[Hit]:
        """With hyphens anywhere, otherwise near a word for a vehicle."""
        vehicle = _CUE.search(text) is not None
        for match in (_ANY if vehicle else _HYPHENS).finditer(text):
            value = match.group()
            near = vehicle and (
                nearest(text, match.start(), _CUE, width=50)
                or under_header(text, *match.span(), _CUE)
                or bool(_CUE.search(after(text, match.end(), 20)))
            )
            if near and (value.isupper() or "-" in value or nearest(text, match.start(), _PLATE_WORD, width=30)):
                yield Hit(*match.span(), 0.9, ("context:vehicle",))
            elif _HYPHENS.fullmatch(value):
                modern = sum(map(str.isdigit, value)) < 4
                yield Hit(*match.span(), 0.6 if modern else 0.4, ("context:none",))


_PLATE_WORD = words("kentekens?(?:nummers?|plaat)?", "gekentekend")
