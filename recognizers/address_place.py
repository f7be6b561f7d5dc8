# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What follows a street and its number: the postcode, of the Netherlands or abroad, and the place."""

from __future__ import annotations

import re

from recognizers.address_abroad import code_in_small
from recognizers.address_words import PLACE_GOES_ON, PLACE_PARTS, STREET_TAILS
from recognizers.lexicon import fold
from recognizers.lexicon import load as lists
from recognizers.look import line_of

CODE = re.compile(r"[1-9]\d{3}[ ]{0,2}(?!SA|SD|SS)[A-Z]{2}(?![\w]|-\d)")
_CODE_CUT = re.compile(r"[1-9]\d{3}[ ]?\n[ ]*(?!SA|SD|SS)[A-Z]{2}(?=[ ]+[A-ZÀ-Þ'])|[1-9]\d{3}(?=[ ][A-ZÀ-Þ][a-zà-ÿ])")
"""behind a street: a postcode that a line end cuts, and one of Belgium"""
_CODE_ABROAD = re.compile(
    r"(?:(?:[A-Z]{1,2}-)(?:\d{4,5}|\d{3}[ ]\d{2})|\d{5}|\d{2}-\d{3}|\d{4}-\d{3})[ ](?=[A-ZÀ-ÖØ-ÞŁŚŻ][\w-]{2})"
    r"|[A-Z]{1,2}\d[A-Z\d]?[ ]\d[A-Z]{2}(?!\w)"
)
"""the same of other countries: ``D-48599``, ``60-101``, ``4050-262``, ``LS8 2QT``"""
_PLACE = re.compile(
    r"[ ]*,?[ ]*(?:\n[ ]*|\t[ ]*|(?:te|in)[ ])?"
    r"(?P<place>(?:['’][sS][- ])?[A-ZÀ-ÖØ-Þ][\w'’.-]*\w)(?P<rest>(?:[ ](?i:aan|op|bij|a/d"
    r"|a\.d\.|den|de|der|het|van|in|en|ter|d'))*[ ][A-ZÀ-ÖØ-Þ(][\w'’()-]+)?"
)
_LINKED = re.compile(r"[ ](?:aan|op|bij|a/d|a\.d\.|den|de|der|het|van|in|en|ter|d')[ ]", re.IGNORECASE)
_STREET_WITH_HOUSE = re.compile(
    r"[ ](?:(?:aan|op|in|bij|van)[ ])(?:(?:de|het|den|'t|’t)[ ])?"
    r"(?P<street>[A-ZÀ-Þ][\w'’-]+(?:[ ][A-ZÀ-Þ][\w'’-]+){0,2}),?[ ]"
    r"(?:(?:nr|nummer|huisnummer)\.?[ ])?\d{1,5}(?!\d)"
)
"""behind a place: the street in running text"""
_STREET_BESIDE = re.compile(
    r"(?:[ ]?[,;|][ ]|[ ]?[-–][ ])(?=[A-ZÀ-Þ'])(?P<first>[\w'’.-]+)(?:[ ][\w'’.-]*[A-Za-zÀ-ÿ][\w'’.-]*){0,3}[ ]"
    r"(?!(?:19|20)\d\d)\d{1,4}[ ]?-?(?:[a-zA-Z](?!\w)|bis|hs|\d{1,3})?(?=[ ]*(?:[,;.)\n|]|\Z))(?!\d)"
)
"""``7437 AN Bathmen, De Bleek 3``: the number ends a line or a clause"""
_NO_STREETS = frozenset(
    """tel telefoon tel. mobiel mob fax kvk kamer postbus zaak dossier perceel kavel nummer nr no kenmerk bijlage
    artikel art pagina blad lid punt onderdeel week dag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    januari februari maart april mei juni juli augustus september oktober november december toestel doorkiesnummer
    besluit ref sectie nederland holland unit gebouw etage verdieping versie tabel figuur fase deel bus lijn toegang
    ingang""".split()
)
"""what numbers beside an address are of"""
_BETWEEN = re.compile(r"[ ]*[,;|\t(]?[ ]*(?:te[ ]|in[ ])?(?:\n[ ]*)?(?:NL-)?")
_IN_PLACE = re.compile(r",? (?:te|in) ")


def place_end(text: str, end: int) -> int:
    """Where the place behind a postcode ends; ``end`` when there is none."""
    match = _PLACE.match(text, end)
    if match is None:
        return end
    if "\n" in text[end : match.start("place")] and not _only_on_line(text, match):
        return end
    if "\t" in text[end : match.start("place")] and fold(match.group().strip(" ,\t")) not in lists().places:
        return end
    if match["rest"] is None:
        return match.end("place")
    if _is_street(text, match):
        return match.end("place")  # "1234 AB Ede aan de Kerklaan 4": its own address, number and all
    linked = _LINKED.match(match["rest"]) is not None
    parts = linked or match["place"].lower() in PLACE_GOES_ON or match["rest"].lower().strip() in PLACE_PARTS
    return match.end() if parts else match.end("place")


def street_behind(text: str, end: int) -> int:
    """Where the street and number end that stand behind a postcode and its place, whatever it is called; else -1."""
    match = _STREET_BESIDE.match(text, end)
    if match is None or match["first"].lower() in _NO_STREETS or fold(match["first"]) in lists().first_names:
        return -1
    return match.end()


def _is_street(text: str, match: re.Match[str]) -> bool:
    """Whether what is linked to a place is a street with its house, no part of it ("Alphen aan den Rijn")."""
    behind = _STREET_WITH_HOUSE.match(text, match.start("rest"))
    if behind is None or fold(match["place"] + match["rest"]) in lists().places:
        return False
    return behind["street"].lower().endswith(STREET_TAILS)


def _only_on_line(text: str, match: re.Match[str]) -> bool:
    """Whether the place ends its line or, as a listed one, its clause: no next sentence is taken for a place."""
    _, stop = line_of(text, match.start("place"))
    if stop - match.start("place") <= 40 and match.end() >= stop - 2:
        return True
    return match["rest"] is None and text[match.end()] in ".,;)" and fold(match["place"]) in lists().places


def with_code(text: str, end: int) -> int:
    """The end of a postcode and place that follow the house number; ``end`` when they don't."""
    match = _BETWEEN.match(text, end)
    begin = match.end() if match else end
    code = CODE.match(text, begin) or (_CODE_CUT.match(text, begin) if begin > end else None)
    if code is not None:
        return place_end(text, code.end())
    small = code_in_small(text, begin) if begin > end else begin
    if small > begin:
        return place_end(text, small)
    far = _CODE_ABROAD.match(text, begin) if begin > end else None
    if far is not None:
        return place_end(text, far.end() - 1) if far.group().endswith(" ") else far.end()
    place = _IN_PLACE.match(text, end)
    if place:
        return place_end(text, place.end() - 1)
    stop = place_end(text, end) if text[end : end + 2] in (", ", ",\n") else end
    return stop if stop > end and _is_place(text[end + 2 : stop]) else end


def _is_place(name: str) -> bool:
    """Whether the words behind a comma are a place: a name of the lists that nobody has as a first name."""
    first = fold(name.partition(" ")[0].strip("()"))
    return (
        first in lists().proper or first in lists().places or first in PLACE_GOES_ON
    ) and first not in lists().first_names
