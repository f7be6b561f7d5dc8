# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Addresses: street and number, postcode and place, and whose they are.

Legal basis: a home address is withheld (Woo art. 5.1 lid 2 sub e); the visiting address of an organisation and a
postbus stay. Format: street, house number with addition; postcode ``[1-9]ddd LL`` without SA, SD, SS (BAG / PostNL).

``address:organisation`` when a body's name, a word such as *bezoekadres*, or the body's known postcode stands near;
``address:home`` when a word for living somewhere or a person's form of address does; ``address:postbus``; otherwise ``address:unclear``.

Fictitious examples: Dorpsstraat 12a, 1234 AB Ons Dorp; Postbus 12345, 2500 EA Den Haag.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.base import DutchRecognizer, Example, Hit, after, before, last_end, under_header, words
from recognizers.data import load

_SUFFIX = (
    r"straat|str\.|straatje|laan|laantje|weg|wegje|plein|pleintje|gracht|kade|singel|dijk|dreef|hof|hofje|pad|paadje|steeg|markt|burg|wal|haven|plantsoen|park|berg|veld|akker|kamp|kwartier|oord|ring|baan|brink|brug|bocht|boulevard"
    r"|hage|horst|erf|dam|donk|vaart|sloot|wetering|zoom|heuvel|hoek|weide|meent|es|esch|gaarde|tuin|rak|passage|allee|promenade|poort|vest|wijk|buurt|polder|kanaal|oever|diep|mate|stede|stee|state|landen|werf|eiland|hout|bos|duin|kolk|plaats|rede|spoor|straatweg|dwarsweg"
)
_NUMBER = r"\d{1,5}(?:[ ]?[-/–][ ]?\d{1,4}(?!\d))?(?:[ ]?-?[ ]?(?:[A-Za-z](?![A-Za-z])|bis|hs|huis|[IV]{1,3}(?!\w)|\d?[ ]?hoog|[a-z]-\d{1,3})|-[A-Z]{1,2}\d{0,3})?(?:[ ]?[-/][ ]?(?:\d{1,4}|[A-Z]{1,2}))?"
_WORD = r"[A-ZÀ-ÖØ-Þ'’][\w'’.&-]*"
_LINK = r"(?:van|de|der|den|het|'t|ten|ter|te|op|aan|in|la|d'|von|en|’t|v\.d\.|over|achter|onder)"
_STREET = re.compile(
    rf"(?<![\w-])(?P<street>(?:(?:{_WORD}|\d+e)[ ](?:(?:{_WORD}|{_LINK})[ ]){{0,4}})?(?:[A-ZÀ-ÖØ-Þ'’][\w'’-]*?|{_LINK}[ ])??(?:{_SUFFIX}|[A-Z]?(?:{_SUFFIX})))[ ]*,?[ ]?(?P<number>{_NUMBER})(?![\w]|[.,]\d)",
    re.IGNORECASE,
)
_NEAR_NUMBER = re.compile(
    rf"(?:{_SUFFIX})[ ]*,?[ ]?(?P<number>{_NUMBER})(?![\w]|[.,]\d|[ ]?%|[ ]?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|uur|jaar|dagen|euro|km|meter|m2|m²|procent)\b)",
    re.IGNORECASE,
)
_STREET_LEFT = re.compile(rf"(?:(?:{_WORD}|\d{{1,3}}e|{_LINK})[ ])*[A-ZÀ-ÖØ-Þ'’\d][\w'’.-]*\Z")
_FREE_STREET = re.compile(
    rf"(?:^|[\n,:;(]|(?<=[ ]))[ ]*(?P<street>(?:(?:{_WORD}|\d{{1,3}}e)(?:[ ](?:{_WORD}|{_LINK})){{0,5}}))[ ](?P<number>{_NUMBER})[ ]*[,;]?[ ]*(?:\n[ ]*)?\Z"
)
_POSTCODE = re.compile(r"(?<![\w.,/-])(?:NL-)?[1-9]\d{3}[ ]{0,2}(?!SA|SD|SS)[A-Z]{2}(?![\w]|-\d)")
_POSTCODE_LOOSE = re.compile(r"(?<![\w.,/-])[1-9]\d{3}[ ]?(?!sa|sd|ss)[a-z]{2}(?![\w]|-\d)")
_PLACE = re.compile(
    rf"[ ]*[,]?[ ]*(?:\n[ ]*)?(?P<place>(?:(?:'s|’s)[- ])?(?:[A-ZÀ-ÖØ-Þ][\w'’.-]+)(?:[ ](?:aan|op|bij|a/d|a\.d\.|den|de|der|het|van|in|en|ter|d')?[ ]?(?:(?:de|den|het|der)[ ])?[A-ZÀ-ÖØ-Þ(][\w'’()-]+){{0,3}})"
)
_POSTBUS = re.compile(
    r"(?<!\w)(?:postbus|antwoordnummer|po[ -]?box|postvak)[ ]?(?:nr\.?[ ]?)?\d{1,6}(?:[ ,]{0,3}(?:\n[ ]*)?[1-9]\d{3}[ ]?[A-Z]{2}(?!\w))?",
    re.IGNORECASE,
)
_HOME = words(
    r"woon(?:t|de|adres|achtig|plaats|huis|den|achtige)?",
    "wonende?",
    "thuisadres",
    "huisadres",
    "privé-?adres",
    "adres (?:van )?(?:belanghebbende|betrokkene|verzoeker|aanvrager|bewoner)",
    "bewoners?",
    "domicilie",
    "inwoner",
    "verblijf(?:t|adres|plaats)",
    "huurder",
    "briefadres",
    r"de heer",
    "mevrouw",
    r"dhr\.?",
    r"mw\.?",
    r"mevr\.?",
    "fam(?:ilie|\\.)",
    "geboren",
    "verhuisd",
    "thuis",
    "slachtoffer",
    "verdachte",
    "ingeschreven op",
    "BRP",
    "eigenaar",
)
_ORGANISATION = words(
    "bezoekadres",
    "vestigingsadres",
    "kantooradres",
    "postadres",
    "ministerie",
    "gemeente(?:huis)?",
    "provincie(?:huis)?",
    "waterschap",
    "stadhuis",
    "stadskantoor",
    r"b\.?v\.?",
    r"n\.?v\.?",
    "stichting",
    "vereniging",
    "rijksoverheid",
    "directie",
    "directoraat-generaal",
    "rechtbank",
    "gerechtshof",
    "politie",
    "belastingdienst",
    "kantoor",
    "hoofdkantoor",
    "locatie",
    "vergaderlocatie",
    "universiteit",
    "hogeschool",
    "ziekenhuis",
    "school",
    "rijkswaterstaat",
    "dienst",
    "agentschap",
    "inspectie",
    "autoriteit",
    "college",
    "raad van state",
    "tweede kamer",
    "eerste kamer",
    "advocaten",
    "notaris(?:sen)?",
    "hotel",
    "restaurant",
    "kvk",
    "k\\.v\\.k",
    "vestiging",
    "balie",
    "gebouw",
    "aan de voorzitter",
    "bureau",
    "instituut",
    "bank",
    "holding",
    "groep",
    "coöperatie",
    "vof",
    "maatschap",
    "museum",
    "bezoek(?:en)?",
    "ggd",
    "uwv",
    "svb",
    "rvo",
    "ind",
)
_NOT_STREET = re.compile(
    r"(?:^|[ ])(?:artikel|bijlage|pagina|blz|hoofdstuk|paragraaf|kamerstuk|nummer|nr|week|fase|deel|versie|tabel|figuur|bus|lijn|tram|zaal|kamer|groep|klasse|categorie)\Z",
    re.IGNORECASE,
)


class AddressRecognizer(DutchRecognizer):
    """See the module: ADDRESS and POSTCODE."""

    ENTITIES = ("ADDRESS", "POSTCODE")
    EXAMPLES = (
        Example(
            "Zij woont op Dorpsstraat 12a, 1234 AB Ons Dorp.",
            "Dorpsstraat 12a, 1234 AB Ons Dorp",
            "ADDRESS",
            ("address:home",),
        ),
        Example("Postbus 12345, 2500 EA", "Postbus 12345, 2500 EA", "ADDRESS", ("address:postbus",)),
        Example(
            "Ministerie van BZK\nTurfmarkt 147\n2511 DP Den Haag",
            "Turfmarkt 147\n2511 DP Den Haag",
            "ADDRESS",
            ("address:organisation",),
        ),
        Example("de postcode is 1234 AB hier", "1234 AB", "POSTCODE"),
    )

    def hits(self, text: str) -> Iterator[Hit]:
        """Post boxes, then postcodes with the street before them, then streets alone."""
        taken: list[tuple[int, int]] = []
        for hit in (*self._boxes(text), *self._codes(text)):
            if not any(start < hit.end and hit.start < end for start, end in taken):
                taken.append((hit.start, hit.end))
                yield hit
        for hit in self._streets(text):
            if not any(start < hit.end and hit.start < end for start, end in taken):
                yield hit

    @staticmethod
    def _boxes(text: str) -> Iterator[Hit]:
        for match in _POSTBUS.finditer(text):
            yield Hit(*match.span(), 0.9, ("address:postbus",), "ADDRESS")

    def _codes(self, text: str) -> Iterator[Hit]:
        for match in _POSTCODE.finditer(text):
            start, end = match.span()
            place = _PLACE.match(text, end)
            street = _FREE_STREET.search(text, max(0, start - 90), start)
            if street is not None and not _NOT_STREET.search(street["street"]):
                stop = place.end("place") if place else end
                yield Hit(
                    street.start("street"), stop, 0.95, (self._whose(text, street.start("street"), stop),), "ADDRESS"
                )
            else:
                value = match.group().removeprefix("NL-")
                year_like = value[:2] in ("19", "20") and place is None
                code = "address:place" if place else "address:code"
                yield Hit(start, end, 0.5 if year_like else 0.75, (self._whose(text, start, end), code), "POSTCODE")

    def _streets(self, text: str) -> Iterator[Hit]:
        for match in _NEAR_NUMBER.finditer(text):
            line_start = max(text.rfind("\n", 0, match.start()) + 1, match.start() - 60)
            stop = match.start("number")
            name_end = len(text[line_start:stop].rstrip(" ,")) + line_start
            left = _STREET_LEFT.search(text[line_start:name_end])
            if (
                left is None
                or not any(character.isupper() for character in left.group())
                or _NOT_STREET.search(left.group())
            ):
                continue
            start = line_start + left.start()
            yield Hit(start, match.end("number"), 0.8, (self._whose(text, start, match.end("number")),), "ADDRESS")

    @staticmethod
    def _whose(text: str, start: int, end: int) -> str:
        own = re.sub(r"\s", "", text[start:end])
        if any(code in own for code in _known(own)):
            return "address:organisation"
        window = before(text, start, 90)
        home, body = last_end(_HOME, window), last_end(_ORGANISATION, window)
        if home < 0 and body < 0:
            behind = after(text, end, 50)
            if _ORGANISATION.search(behind.split("\n\n")[0]):
                return "address:organisation"
            return "address:home" if under_header(text, start, end, _HOME) else "address:unclear"
        return "address:home" if home > body else "address:organisation"


def _known(own: str) -> list[str]:
    """The postcodes in an address that are those of a public body."""
    return [code for code in re.findall(r"[1-9]\d{3}[A-Z]{2}", own) if code in load("public_postcodes")]
