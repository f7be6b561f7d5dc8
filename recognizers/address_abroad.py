# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Addresses that are written otherwise than a Dutch letter writes them: abroad, in a chat, or only a house number.

Legal basis as in :mod:`recognizers.address`: where somebody lives is withheld (Woo art. 5.1 lid 2 sub e).

Fictitious examples: 12 Maple Road, Springfield, OH 44000; 4 bis, rue des Lilas, 59000 Lille; de buurman van nr. 35.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.address_words import NO_STREET
from recognizers.base import at_numbers, at_words, look, stems
from recognizers.late import late
from recognizers.lexicon import fold, load
from recognizers.lines import in_lines

_WORD = r"[A-ZÀ-ÖØ-Þ][\w'’.-]+"
_ENGLISH = late(
    rf"\d{{1,5}}[A-Za-z]?,?[ ](?:(?:North|South|East|West|[NSEW]\.?)[ ])?(?:{_WORD}[ ]){{1,3}}"
    r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Terrace|Close|Crescent|Square|Sq"
    r"|Gardens|Grove|Mews|Parkway|Highway)(?!\w)\.?(?:[ ](?:NW|NE|SW|SE|N|S|E|W)(?!\w))?"
    rf"(?:,?[ ](?:Apt|Apartment|Unit|Suite|Flat|#)\.?[ ]?\w{{1,5}})?"
    rf"(?:,?[ ]?\n?[ ]?{_WORD}(?:[ ]{_WORD}){{0,2}},?[ ](?:[A-Z]{{2}}[ ]\d{{5}}(?:-\d{{4}})?"
    r"|[A-Z]{1,2}\d[A-Z\d]?[ ]\d[A-Z]{2}|\d{5})(?!\w))?"
)
_FRENCH = late(
    r"\d{1,4}(?:[ ]?(?:bis|ter|quater|[A-E]))?,?[ ](?:rue|avenue|boulevard|bd|place|allée|chemin|impasse|quai|route"
    r"|cours|square)[ ](?:(?:de|des|du|la|le|les|l['’]|d['’]|de la|sur|en)[ ]?)*"
    rf"{_WORD}(?:[ -](?:(?:de|des|du|la|le|les)[ ])?{_WORD}){{0,4}}"
    rf"(?:,?[ ]?\n?[ ]?(?:[BFL]-)?\d{{4,5}}[ ]{_WORD}(?:[ -]{_WORD}){{0,2}})?",
    re.UNICODE,
)
_YEAR = re.compile(r"(?:19|20)\d\d\b")
_OTHERS = stems(
    "addresses abroad",
    " street", " st,", " st.", " road", " rd", " avenue", " ave", " lane", " ln", " drive", " dr,", " court", " ct",
    " boulevard", " blvd", " terrace", " close", " crescent", " square", " gardens", " grove", " mews", " parkway",
    "rue ", "bd ", "place ", "allée ", "chemin ", "impasse ", "quai ", "route ", "cours ",
)  # fmt: skip
_SMALL = re.compile(
    r"(?<![\w@./-])(?:(?:prins(?:es)?|koning(?:in)?|burg(?:emeester|\.)?|past(?:oor|\.)|dr\.|oude|nieuwe|grote|kleine"
    r"|lange|korte|sint|st\.?|\de|eerste|tweede|derde)[ ]){0,2}"
    r"(?P<street>[a-z][a-z'-]{2,24}(?:straat|laan|plein|gracht|dreef|singel|steeg|kade|plantsoen|weg|dijk))"
    r"[ ](?:nr\.?[ ]?)?\d{1,4}[a-zA-Z]?(?:[ -]\d{1,3})?(?!\w|[.,]\d|[ ]?(?:%|uur|jaar|euro|km|meter|keer|x))"
)
_SMALL_TAILS = stems(
    "streets in small letters",
    *("straat", "laan", "plein", "gracht", "dreef", "singel", "steeg", "kade", "plantsoen", "weg ", "dijk "),
)
_FIELD_IN_SMALL = re.compile(
    r"(?<!\w)(?:(?:woon|thuis|huis)?adres|straat(?:[ ]?(?:\+|en)[ ]?(?:huis)?n(?:umme)?r)?)[ \t]*:[ \t]*"
    r"(?P<street>(?-i:[a-z'’\d])[^\n:;|\d]{3,40}[ ]\d{1,4}(?:[ ]?-?[ ]?[a-zA-Z\d]{1,4})?)"
    r"(?=[ ]*(?:[\n,;|(]|\Z)|[ ]{2})",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[^\W\d_]{4,}")
_LIVES_IN_SMALL = re.compile(
    r"(?<!\w)(?:woont?|woonde|wonend|woonachtig)[ ](?:(?:aan|op|in)[ ])?(?:de[ ]|het[ ])?"
    r"(?P<street>(?P<name>(?-i:[a-z]{5,24}))[ ](?:nr\.?[ ])?\d{1,4}(?:[a-z](?!\w)|-\d{1,3}|[ ](?:bis|hs))?)"
    r"(?![\w]|[.,:]\d|[ ]?(?:%|uur|jaar|euro|km|meter|keer|jr|dagen|weken|maanden)(?!\w))",
    re.IGNORECASE,
)
CODE_IN_SMALL = re.compile(r"[1-9]\d{3}[ ]?(?!sa|sd|ss)[a-z]{2}(?![\w]|-\d)")
NO_CODE = frozenset(
    "al as cm dl en er ex gr ha ik in is je jl kg km kw ma mb me mg mi mm na nr of om op st te tm uw we wo ze".split()
)
"""words and units that stand behind a number, and no postcode in small letters"""
_SMALL_PLACE = re.compile(r"[ ]*,?[ ]*(?P<place>[a-z][a-z-]{2,25})(?!\w)")
_NEIGHBOUR = late(
    r"(?:(?:buur(?:man|vrouw|meisje|jongen|kinderen|tjes)?|buren|bewon(?:ers?|eres)|bewoonster|omwonende[nr]?"
    r"|overbuur\w*)"
    r"(?!\w)(?:(?:[ ]\(?[A-ZÀ-Þ][\w'’.-]*\)?){0,3}[ ](?:van|op)[ ]|[^.\n]{0,30}?(?<!\w)(?:nr\.?|nummer|huisnummer)[ ]?)"
    r"|(?:dhr\.?|mevrouw|mevr\.?|mw\.?|meneer|de heer|familie|fam\.)[ ][^\n;:]{2,30}?(?:[ ](?:van|op)[ ]|,[ ]|[ ]\()"
    r"(?:nr\.?|nummer|huisnummer)[ ]?"
    r"|(?:haar|zijn|mijn|hun|diens|m'n|z'n)[ ](?:schoon)?(?:zus(?:ter)?|zusje|broer|moeder|vader|ouders"
    r"|zoon|dochter|tante|oom|vriend(?:in)?|ex)[ ]op[ ])"
    r"(?P<number>\d{1,3}(?:-\d{1,3}|[ ]?-?(?!e(?!\w))[a-zA-Z](?!\w))?(?:(?:,|[ ]en|[ ]of)[ ]\d{1,3}[a-z]?(?!\w))*)"
    r"(?![\w]|[-/.,:]\d|[ ]?(?:%|uur|jaar|euro|km|meter|keer|hoog|m2)"
    r"|[ ](?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|lijst|op de)(?!\w))"
    r"(?:(?<=nr\. \d)|(?<=nr\. \d\d)|(?<=nr \d)|(?<=nr \d\d)|(?<=mer \d)|(?<=mer \d\d)|(?![ ][a-z]+en(?!\w)))",
    re.IGNORECASE,
)
_LIVING = re.compile(
    r"(?<!\w)(?:woon(?:t|de|achtig)?|wonen|woonden)(?!\w)[^.\n;:]{0,40}?"
    r"[ (](?:(?:nr\.?|nummer|huisnr\.?|huisnummer)[ ]?|op[ ])"
    r"(?P<number>\d{1,3}(?:-\d{1,3}|[ ]?-?[a-zA-Z](?!\w)|[ ](?:hs|bis|huis)(?!\w))?)"
    r"(?=[ ]?(?:[.,;)\n]|\Z)(?!\d)|[ ](?:in|te|met|en|tegenover|naast)[ ])",
    re.IGNORECASE,
)
"""where somebody says to live: ``ik woon op nummer 14``, ``woont er al jaren (nr. 118)``"""
_BESIDE = re.compile(
    r"(?:gelijk aan|naast|tegenover|grenzend aan|achter|woning(?:en)?|pand(?:en)?|hoekhuis|tuin van"
    r"|dak(?:opbouw|kapel)? (?:van|op))"
    r" (?:huis)?(?:nrs?\.?|nummers?) "
    r"(?P<number>\d{1,4}(?:[a-zA-Z](?!\w))?(?:(?:,| en| of) \d{1,4}(?:[a-zA-Z](?!\w))?)*)"
    r"(?![\w/]|[.,:-]\d| (?:van|op) de )",
    re.IGNORECASE,
)
"""the house of the neighbours in an application: ``gelijk aan nr. 80c``"""
_HOUSES = stems(
    "houses beside", *(f"{word} {number}" for number in ("n", "huisn") for word in (
        "gelijk aan", "naast", "tegenover", "grenzend aan", "achter", "woning", "woningen", "pand", "panden",
        "hoekhuis", "tuin van", "dak van", "dak op", "dakopbouw van", "dakopbouw op", "dakkapel van", "dakkapel op",
    )),
)  # fmt: skip
_SMALL_FIELDS = stems("fields for an address", "adres", "straat")
_LIVES = stems("where somebody lives", "woon", "wonen")
_NEIGHBOURS = stems(
    "neighbours",
    "buur",
    "buren",
    "bewon",
    "bewoonster",
    "omwonende",
    "van nummer",
    "van nr",
    "op nummer",
    "op nr",
    *("van huisnummer", "op huisnummer", ", huisnummer", "(huisnummer", "zusje op", "ex op"),
    *(", nummer", ", nr", "(nr", "(nummer", "zus op", "zuster op", "broer op", "moeder op", "vader op", "ouders op"),
    *("zoon op", "dochter op", "tante op", "oom op", "vriend op", "vriendin op"),
)


def abroad(text: str) -> Iterator[tuple[int, int]]:
    """Spans of addresses in the order that English and French speaking countries have: the number comes first."""
    if not look(text).sees(_OTHERS):
        return
    for pattern in (_ENGLISH, _FRENCH):
        for match in at_numbers(text, pattern):
            if match.start() and (text[match.start() - 1].isalnum() or text[match.start() - 1] in "_.,/-€$£"):
                continue
            if _YEAR.match(match.group()) and not match.group()[-1].isdigit():
                continue  # "in 2019 Oxford Street was closed"
            yield match.span()


def code_in_small(text: str, start: int) -> int:
    """The end of a postcode in small letters that begins at ``start``, and of its place; ``start`` when it is none."""
    match = CODE_IN_SMALL.match(text, start)
    if match is None or match.group()[-2:] in NO_CODE:
        return start
    place = _SMALL_PLACE.match(text, match.end())
    return place.end() if place and place["place"] in load().places else match.end()


def in_small_letters(text: str) -> Iterator[tuple[int, int]]:
    """Spans of streets typed without a capital, as in a chat: ``hobbemastraat 12``. Words of the language are none."""
    lexicon = load()
    for match in at_words(text, _SMALL_FIELDS, _FIELD_IN_SMALL):
        words = _LETTERS.findall(match["street"])
        if any(fold(word) not in lexicon.words_frequent and not NO_STREET.fullmatch(word) for word in words):
            yield match.span("street")
    for match in at_words(text, _LIVES, _LIVES_IN_SMALL):
        if fold(match["name"]) not in lexicon.words:
            yield match.span("street")
    for match in in_lines(text, look(text).spots(_SMALL_TAILS), _SMALL):
        if fold(match["street"]) not in lexicon.words:
            yield match.span()


def _end_of_line(text: str, spot: int) -> int:
    end = text.find("\n", spot)
    return end if end >= 0 else len(text)


def house_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Spans of numbers of houses that stand for who lives there: ``buurvrouw nr. 35``, ``de buurman van 121``."""
    for match in at_words(text, _LIVES, _LIVING):
        yield match.span("number")
    for match in at_words(text, _HOUSES, _BESIDE):
        yield match.span("number")
    page = look(text)
    # the number stands behind the word, on its line
    spots = (spot for spot in page.spots(_NEIGHBOURS) if page.has_number(spot, _end_of_line(text, spot)))
    for match in in_lines(text, spots, _NEIGHBOUR):
        yield match.span("number")
