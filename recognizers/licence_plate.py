# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Dutch licence plates, sidecodes 1 to 14.

Legal basis: leads to a person: Woo art. 5.1 lid 2 sub e. Format: six letters and digits in groups; series since 4 have
no vowels and no C or Q. With hyphens the form speaks for itself; without them only behind a word for a vehicle.

Fictitious example: GB-001-B.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.base import (
    DutchRecognizer,
    Example,
    Hit,
    after,
    at_words,
    line_of,
    listed,
    look,
    nearest,
    stems,
    under_header,
    words,
)
from recognizers.late import late
from recognizers.look import Cued
from recognizers.thing_numbers import is_of_thing

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
_FORMS = late("|".join("-".join(shape) for shape in _SHAPES))
_ANY_FORMS = re.compile("|".join("-".join(part.replace(_L, _OLD) for part in shape) for shape in _SHAPES))
"""with letters that no sidecode has, too: near a word for a vehicle it is a plate that somebody wrote down wrongly"""
_MIDDLE = re.compile(r"-(?:\d\d|[A-Z]{2,3}|\d{3})-")
_EDGE = re.compile(r"[A-Z0-9]{1,3}\Z")
_ANY = re.compile(
    r"(?<![\w-])(?:" + "|".join("[ .·\u2013-]?".join(shape) for shape in _SHAPES) + r")(?![\w]|-\w)", re.IGNORECASE
)
_VEHICLE = stems(
    "vehicle",
    *listed("""kenteken auto voertuig motor scooter bromfiets bestelbus busje vrachtwagen aanhang caravan camper
        taxi volkswagen opel peugeot renault toyota bmw mercedes audi volvo ford tesla skoda citro fiat seat
        mazda nissan hyundai parkeer licen plate kennzeichen golf polo corsa astra clio focus fiesta yaris octavia
        passat picanto kangoo sprinter vivaro transporter suzuki mini vespa kia plaat kent."""),
)
_VEHICLES = r"""
    kentekens?(?:nummers?|bewijs|plaat|platen)?, auto(?:'s)?, voertuig(?:en)?, personenauto(?:'s)?, dienstauto
    motor(?:fiets)?, scooter, bromfiets, bestelbus, busje, vrachtwagen, aanhanger, aanhangwagen, caravan, camper
    leaseauto, taxi, gekentekend, parkeer\w*, licen[cs]e plate, volkswagen, opel, peugeot, renault, toyota, bmw
    mercedes, audi, volvo, ford, kia, tesla, skoda, citro[eë]n, fiat, seat, mazda, nissan, hyundai
    golf, polo, corsa, astra, clio, focus, fiesta, yaris, octavia, passat, picanto, kangoo, sprinter, vivaro
    transporter, suzuki, mini, vespa, nummerplaat, number plate"""
_CUE = words(_VEHICLES)
_ANY_CUE = words(_VEHICLES, r"kenteken\w*, kent(?=\.), plate, kennzeichen")
"""whatever makes a page worth a look: "mini" and "auto" are stems of "ministerie" and "autoriteit" too"""
_LABELLED = re.compile(
    r"(?<!\w)(?:[Kk]entekens?(?:nummers?|nr\.?|plaat)?|KENTEKEN(?:NUMMER|NR)?|[Kk]ent\."
    r"|(?:[Ll]icen[cs]e |[Nn]umber )?[Pp]late(?: no\.?| number)?"
    r"|[Nn]ummerplaat|[Kk]ennzeichen)(?: is| was| van| met)?"
    r"[ \t]{0,20}[:=|]?[ \t]{1,20}(?:\(?[A-Z]{1,3}\)[ ])?"
    r"(?P<value>(?=[A-Z0-9 ·–-]*\d)(?=[A-Z0-9 ·–-]*[A-Z])[A-Z0-9]{1,6}(?:[ ·–-][A-Z0-9]{1,5}){0,2}"
    r"|(?=[a-z-]*\d)(?=[0-9-]*[a-z])[a-z0-9]{1,3}-[a-z0-9]{1,3}-[a-z0-9]{1,3})(?![\w]|-\w)"
)
"""whatever stands behind the word, in capitals: foreign plates, and such as no sidecode allows"""
_FOREIGN = re.compile(
    r"(?<![\w-])(?!EUR)(?P<value>[A-Z]{1,3}[ -](?:[A-Z]{1,2}[ -])?\d{1,5}(?:[ -][A-Z]{1,3})?)"
    r"[ ]\((?:A|B|BG|CH|CZ|D|DK|E|EST|F|GB|GR|H|HR|I|IRL|L|LT|LV|N|P|PL|RO|S|SK|SLO|SRB|TR|UA|UK)\)"
)
"""before the sign of its country: ``B 712 KDI (RO)``"""
_SIGNED = Cued(
    re.compile(
        r"(?<![\w-])(?P<value>[A-Z]{1,3}[ -]\d{1,5}[ -][A-Z]{1,3})"
        r"[ ]\((?:BG|CH|CZ|DK|EST|GR|HR|IRL|LT|LV|PL|RO|SK|SLO|SRB|TR|UA)\)"
    ),
    "(bg)", "(ch)", "(cz)", "(dk)", "(est)", "(gr)", "(hr)", "(irl)", "(lt)", "(lv)", "(pl)", "(ro)", "(sk)", "(slo)",
    "(srb)", "(tr)", "(ua)",
)  # fmt: skip
"""letters, digits and letters before a sign that means little else: no word for a vehicle is needed"""
_PLATE_WORD = words(
    """kentekens?(?:nummers?|plaat)?, gekentekend, licen[cs]e plate""",
)


_DRIVEN = re.compile(
    r"(?<!\w)(?:voertuig\w*|kleur|merk|eigenaar|eigenaresse|bestuurder|geparkeerd\w*|parkeer\w*|bezet|rijdt|reed|staat)"
    r"(?!\w)",
    re.IGNORECASE,
)
"""near the number of a thing: a car may stand in "vak" or be of that "model" """


def _is_of_thing(text: str, start: int) -> bool:
    """Whether the number is a thing's, and its line tells of no car."""
    begin, stop = line_of(text, start)
    return is_of_thing(text, start, code=True) and not _DRIVEN.search(
        text, max(begin, start - 80), min(stop, start + 80)
    )


class LicencePlateRecognizer(DutchRecognizer):
    """See the module."""

    ENTITIES = ("LICENCE_PLATE",)
    EXAMPLES = (
        Example("een auto met kenteken GB-001-B", "GB-001-B", "", ("context:vehicle",)),
        Example("kenteken: 12grb3", "12grb3", "", ("context:vehicle",)),
    )

    def hits(self, text: str) -> Iterator[Hit]:
        """With hyphens anywhere; in other spellings near a word for a vehicle."""
        seen = set()
        vehicle = next(at_words(text, _VEHICLE, _ANY_CUE), None) is not None
        for start, end in _hyphened(text):
            if vehicle and _near(text, start, end):
                seen.add(start)
                yield Hit(start, end, 0.95, ("context:vehicle",))
            elif _FORMS.fullmatch(text, start, end) and not _is_of_thing(text, start):
                seen.add(start)
                modern = sum(map(str.isdigit, text[start:end])) < 4
                yield Hit(start, end, 0.6 if modern else 0.4, ("context:none",))
        if vehicle:
            for match in _LABELLED.finditer(text):
                compact = re.sub(r"\W", "", match["value"])
                if 5 <= len(compact) <= 8 and match.start("value") not in seen:
                    seen.add(match.start("value"))
                    yield Hit(*match.span("value"), 0.8, ("context:vehicle", "form:labelled"))
            for match in _FOREIGN.finditer(text):
                if match.start() not in seen and _near(text, *match.span()):
                    seen.add(match.start())
                    yield Hit(*match.span("value"), 0.8, ("context:vehicle", "form:foreign"))
            for match in _spelled(text):
                value = match.group()
                if match.start() in seen or " en " in value.lower() or not _near(text, *match.span()):
                    continue
                if value.isupper() or nearest(text, match.start(), _PLATE_WORD, width=30):
                    yield Hit(*match.span(), 0.85, ("context:vehicle",))
        yield from (hit for hit in _signed(text) if hit.start not in seen)


def _signed(text: str) -> Iterator[Hit]:
    """Foreign plates that their form and the sign of their country tell."""
    for match in _SIGNED.finditer(text):
        yield Hit(*match.span("value"), 0.8, ("form:foreign",))


def _spelled(text: str) -> Iterator[re.Match[str]]:
    """Plates in any spelling: looked for at the runs of digits and up to six characters before them."""
    end = 0
    for run, _ in look(text).numbers:
        for start in range(max(end, run - 6), run + 1):
            match = _ANY.match(text, start) if text[start].isalnum() else None
            if match is not None and match.end() > run:
                end = match.end()
                yield match
                break


def _hyphened(text: str) -> Iterator[tuple[int, int]]:
    """Spans of what can be a plate in capitals with its hyphens, and is no part of a longer code."""
    for middle in _MIDDLE.finditer(text):
        left = _EDGE.search(text, max(0, middle.start() - 3), middle.start())
        right = re.compile(r"[A-Z0-9]{1,3}").match(text, middle.end())
        if left is None or right is None:
            continue
        start, end = left.start(), right.end()
        around = text[start - 1 : start] + text[end : end + 1]
        if any(character.isalnum() or character in "-_/" for character in around):
            continue
        if _ANY_FORMS.fullmatch(text, start, end):
            yield start, end


def _near(text: str, start: int, end: int) -> bool:
    """Whether a word for a vehicle stands before, heads the column, or follows."""
    return (
        nearest(text, start, _CUE, width=50)
        or under_header(text, start, end, _CUE)
        or _CUE.search(after(text, end, 20)) is not None
    )
