# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Coordinates of a place: WGS84 in degrees or decimals, and Dutch RD coordinates behind a label.

Legal basis: can be a person's home: Woo art. 5.1 lid 2 sub e, review by default.

Fictitious examples: 52.0800, 4.3200; N 52°04'48" E 4°19'12"; RD 081000, 455000.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.base import DutchRecognizer, Example, Hit, at_numbers, look, nearest, stems, words
from recognizers.late import late

_DECIMAL = re.compile(
    r"(?P<lat>\d{1,2}\.\d{4,10})°?\s?[NZ]?\s?[,;/ ]\s?(?:[EO]\s?)?"
    r"(?P<lon>-?\d{1,3}\.\d{4,10})°?(?:\s?[EO]\b)?(?![\w]|[.,]\d)"
)
_DEGREES = late(
    r"(?<![\w.])(?:[NSZ]\s?)?\d{1,2}\s?°\s?(?:\d{1,2}(?:[.,]\d+)?\s?['′’]\s?(?:\d{1,2}(?:[.,]\d+)?\s?(?:[\"″”]"
    r"|'')\s?)?|\d*)?\s?(?:NB|[NSZ])?[ ,;/]{1,3}"
    r"(?:[EOW]\s?)?\d{1,3}\s?°\s?(?:\d{1,2}(?:[.,]\d+)?\s?['′’]\s?(?:\d{1,2}(?:[.,]\d+)?\s?(?:[\"″”]|'')\s?)?"
    r"|\d*)?\s?(?:OL|WL|[EOW])?(?!\w)"
)
_RD = re.compile(
    r"(?<![\w.,])(?:x\s?[:=]?\s?)?(?P<x>\d{4,6}(?:[.,]\d{1,3})?)\s?(?:[,;/|]|en"
    r"|\s)\s?(?:y\s?[:=]?\s?)?(?P<y>[3-6]\d{5}(?:[.,]\d{1,3})?)(?![\w]|[.,]\d)",
    re.IGNORECASE,
)
_RD_POINTED = re.compile(
    r"RD(?<!\wRD)(?:-co[oö]rdina(?:ten|at))?[ ]?:?[ ](?P<x>\d{2,3}\.\d{3})[ ]?[/,;][ ]?(?P<y>[3-6]\d\d\.\d{3})"
    r"(?![\w]|[.,]\d)"
)
"""whole metres with a point between the thousands: ``RD 81.000 / 455.000``"""
_RD_STEMS = stems(
    "rd coordinates",
    "rd-",
    "rd c",
    "rd:",
    "rd (",
    "rijksdriehoek",
    "coördina",
    "coordina",
    "x,y",
    "x, y",
    "x/y",
    "xy-",
    "x=",
    "x =",
    "x:",
    "gps",
)
_CUE = words(
    """rd(?:[- ]?co[oö]rdinaten)?, rijksdriehoek\\w*, co[oö]rdinaten, co[oö]rdinaat, x\\W{0, 3}y, xy, gps, x""",
)


class CoordinatesRecognizer(DutchRecognizer):
    """See the module."""

    ENTITIES = ("COORDINATES",)
    EXAMPLES = (
        Example("De camera stond op 52.0800, 4.3200.", "52.0800, 4.3200"),
        Example("RD-coördinaten: 081000, 455000", "081000, 455000"),
    )

    def hits(self, text: str) -> Iterator[Hit]:
        """Pairs only: half a coordinate is a line and no place."""
        if "." in text:
            for match in at_numbers(text, _DECIMAL, "."):
                lead = text[match.start() - 1 : match.start()]
                if lead.isalnum() or lead in (".", ","):
                    continue
                if abs(float(match["lat"])) <= 90 and abs(float(match["lon"])) <= 180:
                    yield Hit(match.start() - (lead == "-"), match.end(), 0.8, ("form:wgs84",))
        if "°" in text:
            for match in _DEGREES.finditer(text):
                yield Hit(match.start(), match.start() + len(match.group().rstrip()), 0.85, ("form:wgs84",))
        for match in _RD_POINTED.finditer(text) if "RD" in text else ():
            yield Hit(match.start("x"), match.end("y"), 0.85, ("form:rd",))
        page = look(text)
        # six digits are of the second number: most pages with such a word hold none
        if page.sees(_RD_STEMS) and any(stop - start == 6 for start, stop in page.numbers):
            for match in _RD.finditer(text):
                x, y = float(match["x"].replace(",", ".")), float(match["y"].replace(",", "."))
                if 0 <= x <= 300_000 and 289_000 <= y <= 629_000 and nearest(text, match.start(), _CUE, width=60):
                    yield Hit(*match.span(), 0.85, ("form:rd",))
