# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""MAC addresses and IMEI numbers: numbers of a device that someone carries.

Legal basis: Woo art. 5.1 lid 2 sub e, review by default. Format: six pairs of hexadecimal digits; IMEI 15 digits
behind its label, with a Luhn check digit.

Fictitious example: 00:00:5e:00:53:01 (documentation range).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.base import DutchRecognizer, Example, Hit, look, stems
from recognizers.labelled import labelled

_MAC = re.compile(
    r"(?<![\w:.-])(?:[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}"
    r"|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4})(?![\w:]|[.-]\w)"
)
_PAIRS = tuple(
    map(re.compile, (r":[0-9A-Fa-f]{2}:[0-9A-Fa-f]{2}:", r"-[0-9A-Fa-f]{2}-[0-9A-Fa-f]{2}-", r"\.[0-9A-Fa-f]{4}\."))
)
"""each begins with a literal character: a fast search that says no for nearly every page"""
_DEVICE = stems("device", "imei", "imsi", "iccid", "simkaart")
_IMEI = labelled(
    r"imei(?:[- ]?(?:nummer|nr\.?|code))?|imsi(?:[- ]?nummer)?|iccid|simkaartnummer", r"\d[\d \-/]{12,24}\d"
)


class MacAddressRecognizer(DutchRecognizer):
    """See the module."""

    ENTITIES = ("MAC_ADDRESS",)
    EXAMPLES = (
        Example("MAC-adres 00:00:5e:00:53:01", "00:00:5e:00:53:01"),
        Example("IMEI: 490154203237518", "490154203237518"),
    )

    def hits(self, text: str) -> Iterator[Hit]:
        """Pairs with one kind of separator; device numbers behind their label."""
        for match in _MAC.finditer(text) if any(pair.search(text) for pair in _PAIRS) else ():
            value = match.group()
            if "." in value and value.replace(".", "").isdigit():
                continue
            if (
                value.count("-") == 5
                and value.replace("-", "").isdigit()
                and not re.search(r"mac", text[max(0, match.start() - 30) : match.start()], re.IGNORECASE)
            ):
                continue
            if value.count(".") == 2 and value.replace(".", "").isdigit():
                continue  # three groups of four digits number assessments and invoices
            yield Hit(*match.span(), 0.9, ("form:mac",))
        for match in _IMEI.finditer(text) if look(text).sees(_DEVICE) else ():
            yield Hit(*match.span("value"), 0.85, ("form:device",))
