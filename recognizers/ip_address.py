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

from recognizers.base import DutchRecognizer, Example, Hit, after, nearest, words

_V4 = re.compile(
    r"(?<![\w.,-])(?<!\d:)(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:/\d{1,2}|:\d{2,5})?(?![\w]|[.,]\d|\.\w)"
)
_V6 = re.compile(
    r"(?<![\w:.])(?:[0-9A-Fa-f]{1,4}:){2,7}(?::?[0-9A-Fa-f]{1,4}){0,7}(?:/\d{1,3}|%\w+)?(?![\w:])|(?<![\w:.])(?:[0-9A-Fa-f]{1,4})?::(?:[0-9A-Fa-f]{1,4}:){0,6}[0-9A-Fa-f]{1,4}(?:/\d{1,3}|%\w+)?(?![\w:])"
)
_CUE = words(
    "ip(?:v[46])?(?:[- ]?(?:adres(?:sen)?|address|nummer|nr))?",
    "server",
    "host",
    "client",
    "gateway",
    "dns",
    "firewall",
    "router",
    "netwerk",
    "ping",
    "login vanaf",
    "verbinding",
    "source",
    "remote",
    "inlog\\w*",
    "subnet",
    "vpn",
)
_VERSION = words(
    "versie",
    "version",
    r"v",
    "release",
    "build",
    "paragraaf",
    "par",
    "hoofdstuk",
    "artikel",
    "art",
    "bijlage",
    "sectie",
    "onderdeel",
    "lid",
    r"§",
    "firmware",
    "software",
    "update",
    "patch",
    "driver",
    "chrome",
    "oid",
    "firefox",
    "outlook",
    "windows",
)


class IpAddressRecognizer(DutchRecognizer):
    """See the module."""

    ENTITIES = ("IP_ADDRESS",)
    EXAMPLES = (Example("IP-adres 192.0.2.1", "192.0.2.1"), Example("vanaf 2001:db8::1 ingelogd", "2001:db8::1"))

    def hits(self, text: str) -> Iterator[Hit]:
        """Dotted and colon forms that the standard library takes as an address."""
        for match in _V4.finditer(text):
            address = re.split(r"[/:]", match.group())[0]
            numbers = [int(part) for part in address.split(".")]
            cue = nearest(text, match.start(), _CUE, _VERSION, width=40)
            version = nearest(text, match.start(), _VERSION, _CUE, width=20) or any(
                len(part) > 1 and part[0] == "0" for part in address.split(".")
            )
            if version or (
                not cue
                and (
                    max(numbers) < 32
                    or numbers[0] in (0, 5)
                    or re.match(r"\s*[a-z]\)|\s+[A-Z][a-z]+ [a-z]+", after(text, match.end(), 30)) is not None
                    and max(numbers) < 100
                )
            ):
                continue
            yield Hit(*match.span(), 0.9 if cue else 0.7, ("context:network",) if cue else ("context:none",))
        if text.count(":") >= 2:
            for match in _V6.finditer(text):
                value = re.split(r"[/%]", match.group())[0]
                if "::" not in value and value.count(":") != 7:
                    continue
                if not any(character in "0123456789abcdefABCDEF" for character in value) or len(value) < 6:
                    continue
                try:
                    ipaddress.IPv6Address(value)
                except ValueError:
                    continue
                yield Hit(*match.span(), 0.9, ("form:ipv6",))
