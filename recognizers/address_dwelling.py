# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Homes that are no house in a Dutch street, and streets in the fields of a form apart from their number.

Legal basis as in :mod:`recognizers.address`: where somebody lives is withheld (Woo art. 5.1 lid 2 sub e).

Fictitious examples: Woonboot De Hoop, ligplaats 12; stacaravan 14 of a camping where somebody is registered;
ul. Lipowa 7/3, 60-101 Poznań; "Straatnaam: Ganzerik  Huisnr.: 44".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from recognizers.address_words import STREET_HEADS, STREET_TAILS
from recognizers.base import at_words, look, stems
from recognizers.late import late
from recognizers.lexicon import fold, load
from recognizers.look import Within

_NAME = r"[A-ZÀ-ÖØ-ÞŁŚŻ][\w'’.-]*"
_NUMBER = r"\d{1,4}(?:[/-]\d{1,4})?[ ]?[A-Za-z]?(?!\w)"
_STAND = r"(?:ligplaats|standplaats|staanplaats|stacaravan|caravan|chalet|bungalow|woonwagen|huisje|kavel|plaats)"
_BOAT = late(
    rf"woon(?:boot|ark|schip|wagen)[ ](?!van[ ])['‘\"“]?{_NAME}(?:[ ]{_NAME}){{0,3}}['’\"”]?,[ ]"
    rf"(?:{_STAND}[ ](?:nr\.?[ ])?{_NUMBER}|(?:{_NAME}[ ]){{1,4}}(?:t/o[ ]|bij[ ])?(?:nr\.?[ ])?{_NUMBER})",
    re.IGNORECASE,
)
_BOATS = stems("homes that are called something", "woonboot", "woonark", "woonschip", "woonwagen")
_STANDS = stems(
    "homes on a stand",
    *("ligplaats", "standplaats", "staanplaats", "stacaravan", "chalet", "bungalow", "woonwagen", "huisje", "caravan"),
)
_STANDING = re.compile(
    rf"(?:ligplaats|standplaats|staanplaats|stacaravan|caravan|chalet|bungalow|woonwagen|vakantiehuisje|huisje)[ ]"
    rf"(?:nr\.?[ ]|nummer[ ])?[A-Z]?{_NUMBER}",
    re.IGNORECASE,
)
_LIVES = re.compile(
    r"(?<!\w)(?:ingeschreven|woont|woonde|woon|wonen|wonend|wonende|woonachtig|verblijft|verblijf|verblijvende?|adres|"
    r"overnacht|slaapt|bewoner|bewoonster)(?!\w)[^.\n;]{0,50}\Z",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"(?<!\w)(?:mevrouw|mevr\.?|mw\.?|de heer|dhr\.?|fam\.|familie)[ ](?:[A-Z]\.[ ]?){0,5}[^.;\n,(]{2,40}[,(][ ]?"
    r"(?:[A-ZÀ-Þ][^,;.\n]{2,50},[ ])?\Z",
    re.IGNORECASE,
)
_PARK = re.compile(rf"{_NAME}(?:[ ]{_NAME}){{0,3}},[ ]\Z")
_FAR = late(
    r"(?:(?:ul|os|al|av|str)\.|rua|calle|(?-i:Via)(?=[ ]\D)|viale|piazza|avenida|strada|ulica|travessa|praça)[ ]"
    rf"(?:d[aeo]s?[ ]|del?[ ]|la[ ]|los[ ]|las[ ]){{0,2}}(?-i:{_NAME}|\d{{1,2}}(?=[ ]))"
    rf"(?:[ ](?:d[aeo]s?|del|della|di|el|la|los|las|y|e|(?-i:{_NAME}))){{0,4}},?[ ]"
    r"(?:nr\.?[ ]|n[º°]?[ ]|no\.?[ ])?\d{1,4}(?:[/-]\d{1,3})?[ ]?(?-i:[A-Z])?(?![\w])"
    rf"(?:,[ ](?:[A-Z]{{1,2}}-)?(?:\d{{2}}-\d{{3}}|\d{{4}}-\d{{3}}|\d{{4,6}})[ ](?-i:{_NAME}(?:[ ]{_NAME})?))?",
    re.IGNORECASE,
)
_FARS = stems(
    "streets of the south and the east",
    *("ul. ", "os. ", "al. ", "av. ", "str. ", "rua ", "calle ", "via ", "viale ", "piazza ", "avenida ", "strada "),
    *("ulica ", "travessa ", "praça "),
)
_STREET_FIELD = re.compile(
    r"(?<![\w-])(?:straat(?:naam)?|(?:woon|huis)?adres)[ \t]*[:;|\t][ \t]*(?P<street>[A-ZÀ-Þ'’][^\n:;|\t\d]{2,40}?)"
    r"(?:[ ]{2,}|[ \t]*[\n;|\t])[ \t]*"
    r"(?:huis(?:nr|nummer)|nr|nummer)\.?[ \t]*[:;|\t]?[ \t]*(?P<house>\d{1,5}(?:[ ]?-?[ ]?[\da-zA-Z]{1,4})?)(?!\w)",
    re.IGNORECASE,
)
_JOINT = r"(?:[\]>]?[ \t]*[:=;|][ \t]*|[\]>]?(?:[ ]{1,40}|\t[ \t]*)|>)"
"""between the label of a field and what fills it"""
_HOUSE = re.compile(
    rf"huis(?:nummer|nr\.?)(?:[ ]\(?(?:en|\+)[ ]toev(?:oeging)?\.?\)?)?{_JOINT}"
    r"(?P<house>\d{1,4}(?:[ ]?-[ ]?\d{1,3}|[ ]?(?:bis|hs|rood|zwart|[IVX]{1,4})(?!\w)|[a-zA-Z]\d?)?)(?![\w]|[.,]\d)",
    re.IGNORECASE,
)
_ADDITION = re.compile(
    r"(?:</\w{1,20}>)?[ \t,;|]{0,20}\n?[ \t|<\[]{0,20}(?:huis(?:nummer)?[ -]?)?(?:toev(?:oeging)?\.?|letter)"
    rf"{_JOINT}(?P<more>[a-zA-Z]{{1,2}}|bis|hs|huis|rood|zwart|[IVX]{{1,4}}|\d{{1,4}})"
    r"(?=[ \t]*(?:$|[,;|<\n]|[ ]{2}|\t))",
    re.IGNORECASE,
)
"""the field behind the number of a house"""
_STREET_LINE = re.compile(
    r"(?m)straat(?:naam)?[ \t]*(?::[ \t]*|[ ]{2}[ ]*|\t[ \t]*|\|[ ]*)"
    r"(?P<street>(?:[A-ZÀ-Þ'’]|\d{1,2}e )[^\n:;|\t\d]{2,40}?)[ \t|]*$",
    re.IGNORECASE,
)
"""a street that has a line of a form to itself"""
_CODE_FIELD = re.compile(r"(?im)^[ \t|]*(?:huis(?:nummer|nr)|postcode|woonplaats)(?!\w)")
FORM = 200
"""characters to either side of such a line in which the form asks for the number or the postcode"""
_FIELDS = stems("streets in forms", "huisnr", "huisnummer", "straatnaam")


_DWELLER = Within(re.compile(
    r"(?<!\w)(?:woning(?:en)?|woonhuis|huis|appartement|bewoners?(?:\(s\))?|bewoonsters?|buren|buur(?:man|vrouw|tjes)"
    r"|overburen|omwonenden?|huurders?|(?:mede-?)?eigena(?:ar|ren|resse?)|gezin|verhui(?:sd|st|sde|sden|zen)|huisbezoek"
    r"|slachtoffer|verdachte|melders?|melding|klager|cli[eë]nte?|betrokkene|woonden?|indieners?|bezwaarmakers?)"
    r"(?:[ ,:(]|(?<!\w)(?:van|op|aan|in|uit|naar|te|de|het|adres|gelegen|staat|\d{1,2}|januari|februari|maart|april"
    r"|mei|juni|juli|augustus|september|oktober|november|december|(?:19|20)\d\d)(?!\w)){1,16}\Z",
    re.IGNORECASE,
), "woning", "huis", "appartement", "bewoner", "bewoonster", "buren", "buur", "omwonende", "huurder", "eigena", "gezin",
    "verhui", "slachtoffer", "verdachte", "melder", "melding", "klager", "client", "cliënt", "betrokkene", "woonde",
    "indiener", "bezwaarmaker",
)  # fmt: skip
"""who lives there, with nothing but small words up to the street"""
_ENDED = re.compile(r"[a-zà-ÿ]{4}[.!?][ ]")
"""a sentence that ends inside what looked like a street"""
_AT = re.compile(r"[ ](?:aan|op)[ ](?:de|het)[ ](?=[A-ZÀ-ÖØ-Þ])")
_BEFORE_STREET = 70
"""characters"""


def behind_dweller(line: str, start_of: Callable[[str], int | None]) -> bool:
    """Whether a word for a home or who lives there stands right before the street of a line: ``buren van Molenes``.

    ``start_of`` tells where the street begins. A single word of the language is no street there (``bewoners van Blok
    4``).
    """
    start = start_of(line) if _DWELLER.may_be_in(line) else None
    if not start:
        return False
    front, street = line[max(0, start - _BEFORE_STREET) : start], line[start:]
    told = _DWELLER.search(front)
    low = fold(street)
    if told is None or (street.isupper() and len(street) < 5) or low.endswith(("nummer", "nr", "nr.")):
        return False
    if _ENDED.search(street):
        return False
    known = len(street) < 4 or low in load().words or low in load().places
    return " " in street or " aan " in told.group() or not known


def behind_who_is_there(text: str, begin: int, end: int) -> int:
    """Where the street begins behind what stands in it: ``Basisschool De Kiezel aan de Kerkstraat``."""
    for lead in _AT.finditer(text, begin, end):
        left = text[begin : lead.start()].lower().split()
        if len(left) < 3 and any(_may_be_somebody(word, alone=len(left) == 1) for word in left):
            return begin
        if not left[-1].endswith(STREET_TAILS) and STREET_HEADS.isdisjoint(left):
            begin = lead.end()
    return begin


def _may_be_somebody(word: str, *, alone: bool) -> bool:
    """Whether a word is somebody's name too, which nothing else may find: ``Roos aan de Molenweg 12``."""
    low = fold(word)
    named = low in load().surnames_common or low in load().first_names
    return named and (alone or low in load().words)


def dwellings(text: str) -> Iterator[tuple[int, int]]:
    """Spans of boats and stands that are somebody's home."""
    for match in at_words(text, _BOATS, _BOAT):
        yield match.span()
    for match in at_words(text, _STANDS, _STANDING):
        front = text[max(0, match.start() - 120) : match.start()]
        if _SOMEBODY.search(front) or _LIVES.search(front):
            park = _PARK.search(front)
            yield match.start() - (park.end() - park.start() if park else 0), match.end()


def far_streets(text: str) -> Iterator[tuple[int, int]]:
    """Spans of addresses of countries where the kind of street comes first and the number last."""
    for match in at_words(text, _FARS, _FAR):
        yield match.span()


def in_fields(text: str) -> Iterator[tuple[int, int]]:
    """Spans of streets and house numbers in two fields of a form, and of numbers behind "huisnummer"."""
    if not look(text).sees(_FIELDS):
        return
    end = 0
    for match in _STREET_FIELD.finditer(text):
        yield match.span("street")
        yield match.span("house")
        end = match.end()
    for match in at_words(text, _FIELDS, _HOUSE):
        if match.start() >= end:
            yield match.span("house")
            more = _ADDITION.match(text, match.end())
            if more is not None:
                yield more.span("more")
    for match in at_words(text, _FIELDS, _STREET_LINE):
        around = text[max(0, match.start() - FORM) : match.start()], text[match.end() : match.end() + FORM]
        first = not around[0].rsplit("\n", 1)[-1].strip(" \t|")
        if first and match.start() >= end and any(_CODE_FIELD.search(part) for part in around):
            yield match.span("street")
