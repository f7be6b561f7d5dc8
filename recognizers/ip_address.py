# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""IP addresses, versions 4 and 6; not version numbers, paragraph numbers or times.

Legal basis: can lead to a person (CJEU C-582/14): Woo art. 5.1 lid 2 sub e, review by default.

Fictitious examples (documentation ranges): 192.0.2.1, 2001:db8::1.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator

from recognizers.base import DutchRecognizer, Example, Hit, at_numbers, before, nearest, words

_V4 = re.compile(
    r"(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:/\d{1,2}|:\d{2,5})?(?![\w]|[.,]\d|\.\w)"
)
_V6 = re.compile(r"(?<![\w:.])[0-9A-Fa-f:]*::?[0-9A-Fa-f:]*[0-9A-Fa-f:](?:\.\d{1,3}){0,3}(?:/\d{1,3}|%\w+)?(?![\w:])")
_V6_INSIDE = re.compile(r":[0-9A-Fa-f]{0,4}:")
"""what every one has inside"""
_CUE = words(
    r"""ip(?:v[46])?(?:[- ]?(?:adres(?:sen)?|address|nummer|nr))?, server, host, client, gateway, dns, firewall
    router, netwerk, ping, verbinding, source, remote, inlog\w*, subnet, vpn, login, ingelogd""",
)
_VERSION = words(
    r"""versie, version, v, release, build, paragraaf, par, hoofdstuk, artikel, art, bijlage, sectie, onderdeel, lid
    §, firmware, software, update, patch, driver, chrome, firefox, outlook, windows, oid, regel, eis
    requirement, criterium, succescriterium""",
)
_HEADING = re.compile(r"\s*[a-z]\)|\s+[A-Z][a-zë]+(?: [a-zë]+|\s*\n|\s*\.{3})")


class IpAddressRecognizer(DutchRecognizer):
    """See the module."""

    ENTITIES = ("IP_ADDRESS",)
    EXAMPLES = (Example("IP-adres 192.0.2.1", "192.0.2.1"), Example("vanaf 2001:db8::1 ingelogd", "2001:db8::1"))

    def hits(self, text: str) -> Iterator[Hit]:
        """Dotted and colon forms that the standard library takes as an address."""
        if text.count(".") >= 3:
            for match in at_numbers(text, _V4, "."):
                score = _fourth(text, match)
                if score:
                    yield Hit(*match.span(), score, ("context:network" if score > 0.8 else "context:none", "form:ipv4"))
        if ("::" in text or text.count(":") >= 7) and _V6_INSIDE.search(text):
            for match in _V6.finditer(text):
                value = re.split(r"[/%]", match.group())[0]
                if value.count(":") < 2 or len(value) < 6 or not any(character.isdigit() for character in value):
                    continue
                try:
                    ipaddress.IPv6Address(value)
                except ValueError:
                    continue
                yield Hit(*match.span(), 0.9, ("form:ipv6",))


def _fourth(text: str, match: re.Match[str]) -> float:
    """How sure it is that four numbers with dots are an address and not a version or a paragraph; 0 for not."""
    start = match.start()
    if start and (
        text[start - 1].isalnum() or text[start - 1] in "_.,-" or re.search(r"\d:\Z", before(text, start, 2))
    ):
        return 0.0
    parts = re.split(r"[/:]", match.group())[0].split(".")
    numbers = [int(part) for part in parts]
    if nearest(text, start, _VERSION, _CUE, width=20) or any(len(part) > 1 and part[0] == "0" for part in parts):
        return 0.0
    if nearest(text, start, _CUE, _VERSION, width=40):
        return 0.9
    if max(numbers) < 32 or numbers[0] == 0:
        return 0.0
    return 0.0 if max(numbers) < 100 and _HEADING.match(text, match.end()) else 0.7
