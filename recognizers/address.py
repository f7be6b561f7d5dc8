# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Addresses: street and number, postcode and place, and whose they are.

Legal basis: a home address is withheld (Woo art. 5.1 lid 2 sub e); the visiting address of an organisation and a
postbus stay. Format: street, house number with addition; postcode ``[1-9]ddd LL`` without SA, SD, SS (BAG, PostNL).

Evidence: ``address:organisation`` when a body's name, a word such as *bezoekadres*, or the body's known postcode stands
near; ``address:home`` when a word for living somewhere or a person's form of address does; ``address:postbus``;
otherwise ``address:unclear``.

Fictitious examples: Dorpsstraat 12a, 1234 AB Ons Dorp; Postbus 12345, 2500 EA Den Haag.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.address_abroad import CODE_IN_SMALL, NO_CODE, abroad, house_numbers, in_small_letters
from recognizers.address_dwelling import behind_dweller, behind_who_is_there, dwellings, far_streets, in_fields
from recognizers.address_owner import is_known_body, whose
from recognizers.address_place import CODE, place_end, street_behind, with_code
from recognizers.address_scanned import first_of, house, postcode
from recognizers.address_words import ADDRESS_LABEL, HOME, NO_STREET, STREET_HEADS, STREET_TAILS, WORDS_ALONE
from recognizers.base import DutchRecognizer, Example, Hit, before, last_end, line_of, look
from recognizers.lexicon import fold
from recognizers.lexicon import load as lists
from recognizers.look import Within
from recognizers.months import MONTHS
from recognizers.thing_numbers import is_of_thing

_WORD = r"[A-ZÀ-ÖØ-Þ][\w'’.&-]*|['’][stS]-?[ ]?[A-Z][\w'’.-]*"
_LINK = (
    r"v\.|d\.|van|de|der|den|het|'t|’t|ten|ter|te|op|aan|in|la|d'|von|en|v\.d\.|over|achter|onder|bij|naar|voor|[dm]r\."
)
_OF_STREETS = ("De", "Het", "Van", "Op", "Aan", "In", "Bij")
"""words that a street's name begins with when they have a capital"""
_INSIDE = re.compile(r"[a-zà-ÿ,][ ]\Z")
_NOUNS = (
    "verzoek", "aanvraag", "melding", "vergunning", "inspectie", "controle", "bezoek", "woning", "adres", "overlast",
    "locatie", "administratie", "balie",
    "receptie", "ingang", "garage", "verbouwing", "nieuwbouw", "bestemmingsplan", "handhaving", "dossier", "perceel",
)  # fmt: skip
_HOUSE_BEHIND = re.compile(r"(?:[ ]{1,2}|[ ]?\n)(?:nr\.? ?)?\d{1,4}[ ]?-?[a-zA-Z]?(?![\w]|[-/.,]\d)")
_HOUSE_BESIDE = re.compile(
    r"(?:[ ]?[-,+/][ ]?|[ ])(?:(?:huis)?n(?:umme)?r\.?[ ]?)?(?!(?:19|20)\d\d)"
    r"\d{1,4}[ ]?-?(?:[a-zA-Z](?!\w)|bis|hs|\d{1,3}|[IVX]{1,4})?"
    r"(?=[ ]*(?:[,;.)\n|]|\Z)(?!\d)|[ ](?:te|in)[ ])"
)
"""the number of a house right behind its postcode: ``1234 AB 14``"""
_HOUSE_LABEL = re.compile(r"(?:pc|postcode)\s?(?:/|en|\+)\s?(?:hnr|huisnr|huisnummer|nr)\.?\s?:?\s?\Z", re.IGNORECASE)
_CODE_LABEL = re.compile(r"(?<!\w)(?:postcode|pc)[ \t]*[:=]?[ \t]*\Z", re.IGNORECASE)
_PARCEL = re.compile(r"(?<!\w)(?:perce(?:el|len)|sectie)[ ]\Z", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?!0\d{1,3}[ -]?\d{3}|14[ ]0[1-9]\d{1,2}(?![\w-]|[ ]\d))\d{1,5}(?!\d)(?:[ ]bus[ ]\w{1,4}(?!\w))?"
    r"(?:[ ]?[-/–](?:[ ]?|[ ]?\n[ ]*)\d{1,4}(?![\d/-]))?"
    r"(?:[ ]?-?[ ]?(?:(?:bis|hs|huis|rood|zw|bg|app\.?[ ]?\d{1,3})(?!\w)|[A-Z](?:[ ]?-?\d{1,3})?(?!\w)"
    r"|-(?:boven|beneden|achter|voor|links|rechts)(?!\w)|(?<=\d)-?[a-z](?!\w)|[ ][a-z](?=[,\n]|[ ]{2})"
    r"|[-/]?[IVX]{1,4}(?!\w)|[ ]?\d?[ ]?(?:hoog|hg)(?!\w)|-?[A-Z]{1,2}\d{0,3}(?!\w)))?"
    r"(?![\w]|[.,](?!(?<=,)0\d{1,3}-?\d{6})\d|[ ]?%|:\d)(?:,?[ ](?:kamer|unit|app?(?:artement|\.)|k|flat|chalet"
    r"|standplaats|ligplaats)[ ](?:nr\.?[ ])?[A-Z]?-?\d{1,4}[A-Za-z]?(?!\w)"
    r"|[ ]\((?:woonark|woonboot|caravan|boven|beneden|achter|voor|links|rechts)\)"
    r"|[ ](?:boven|beneden|t/o|ong\.)(?!\w))?"
)
_UNIT = re.compile(
    rf"[ ]?(?:{MONTHS}|uur|jaar|dagen"
    r"|euro|(?<=\de )fase|(?:(?<=, \d )|(?<=, \d\d )|(?<=, \d{3} ))(?:meldingen|klachten|bomen|stuks|lichtmasten)"
    r"|km|meter|m2|m²|procent|weken|maanden|minuten|MW|GW|kW|ha|personen|woningen|miljoen|miljard|fte|huizen)\b"
)
_DATE_GOES_ON = re.compile(r"[-/]\d{1,2}[-/](?:19|20)\d\d(?!\d)")
_MONTH_BEFORE = re.compile(rf"(?:{MONTHS})\s\Z", re.IGNORECASE)
_NUMBER_WORD = re.compile(r"[ ,](?:nr\.?|no\.?|nummer|huisnummer|huisnr\.?)[ ]?\Z", re.IGNORECASE)
_ENDS_NUMBER_WORD = tuple(".rRoO")
_ARTICLE = re.compile(
    r"(?:^|(?<=[\n;,:(|\t])|(?<=: )|(?<=, ))[ ]?(?P<article>(?:De|Het|Den|HET|DE|'t|’t|Op de|Aan de|In de"
    r"|Achter de) )\Z"
)
_SHORT_PREFIX = re.compile(r"(?<![\w.])(?:v\.(?:[ ]?d\.)?|v/d|vd)[ ]?\Z")
"""the first word of a street, cut short: ``v. Speijkstr 5bis``"""
_PLACE_BEHIND = re.compile(r"(?:,| te| in)[ ](?P<place>[A-ZÀ-ÖØ-Þ][\w'’-]{2,})")
_PLAIN_TAILS = (
    "straat", "laan", "weg", "plein", "kade", "gracht", "singel", "dijk", "dreef", "steeg", "plantsoen", "pad",
)  # fmt: skip
"""endings of streets that hardly a surname has"""
_PARTED = re.compile(r"[();!?]|[a-z]\.[ ]")
_WIDE_GAP = re.compile(r"[ ]{2,}|[ ]?\t[ ]*")
_SMALL_WORD = re.compile(r"(?<!\w)[a-zà-ÿ]+(?!\w)")
_LAST_WORD = re.compile(r"[A-ZÀ-ÖØ-Þ][\w'’.-]{3,}[ ]?\Z")
_NOT_CUT = re.compile(r"\d+(?:[.)]|[ ]?:)(?:[ \d]|$)|\d+e[ ]|\d+[ \t]{2,}|[1-9]\d{3}[ ]?[A-Z]{2}(?!\w)")
"""a number that begins a line of its own kind: of a list, of a table, a postcode"""
_DAY = re.compile(r"(?:0[1-9]|[12]\d|3[01])-(?:0[1-9]|1[0-2])")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LEFT = re.compile(rf"(?:(?:{_WORD}|\d{{1,3}}e|{_LINK})[ ])*(?:{_WORD}|{_LINK}|\d{{1,3}}e|\w[\w'’.-]*)\Z")
_FREE = re.compile(
    rf"(?:^|(?<=[\n ,:;(|\t]))(?P<street>(?:{_WORD}|\d{{1,3}}e)(?:[ ](?:{_WORD}|{_LINK}|\d{{2,4}})){{0,5}}),?[ ]"
    r"(?P<number>\d{1,5}(?:[ ]?[-/–][ ]?\d{1,4})?(?:[ ]?-?[ ]?(?:[A-Za-z]{1,2}|bis|huis|[IV]{1,3}"
    r"|\d?[ ]?hoog)(?!\w))?(?:-\w{1,4})?)[ ]*[,;|\t]?[ ]*(?:\n[ ]*)?\Z"
)
_BOX = Within(
    re.compile(
        r"(?:postbus|antwoordnummer|po[ -]?box|p\.o\. ?box|postvak)[ ]?(?:nr\.?[ ]?)?\Z",
        re.IGNORECASE,
    ),
    "postbus", "antwoordnummer", "box", "postvak",
)  # fmt: skip
_BOX_TAIL = re.compile(r"(?:\d{1,3}\.\d{3}(?!\d)|\d{1,6})(?:[ ,|]{0,3}(?:\n[ ]*)?[1-9]\d{3}[ ]?[A-Z]{2}(?!\w))?")


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
        Example("Postbus 12345, 2500 EA Den Haag", "Postbus 12345, 2500 EA Den Haag", "ADDRESS", ("address:postbus",)),
        Example(
            "Ministerie van BZK\nTurfmarkt 147\n2511 DP Den Haag",
            "Turfmarkt 147\n2511 DP Den Haag",
            "ADDRESS",
            ("address:organisation",),
        ),
        Example("de postcode is 1234 AB hier", "1234 AB", "POSTCODE"),
    )

    def hits(self, text: str) -> Iterator[Hit]:
        """Post boxes, postcodes with the street before them, and streets alone; an address is found once."""
        end = 0
        found: list[Hit] = []
        for start, stop in look(text).numbers:
            if start < end:
                continue
            read = first_of(text, start)
            hit = _box(text, start) or _street(text, read, stop, end) or _code(text, start, stop)
            if hit is None and (code := postcode(text, read)) > read:
                placed = place_end(text, code)
                hit = Hit(read, placed, 0.7, (whose(text, read, placed), "form:scanned"), "POSTCODE")
            if hit is not None:
                while found and found[-1].end > hit.start:
                    found.pop()
                end = hit.end
                found.append(hit)
        foreign = [*abroad(text), *far_streets(text), *dwellings(text)]
        far = {at for span in foreign for at in range(*span)}
        for hit in found:
            if far.isdisjoint(range(hit.start, hit.end)):
                yield hit
        taken = {at for one in found for at in range(one.start, one.end)}
        yield from (Hit(*span, 0.7, (whose(text, *span), "form:abroad"), "ADDRESS") for span in foreign)
        for start, end in (*in_small_letters(text), *in_fields(text)):
            if taken.isdisjoint(range(start, end)):
                yield Hit(start, end, 0.7, (whose(text, start, end), "form:small"), "ADDRESS")
        for start, end in house_numbers(text):
            if taken.isdisjoint(range(start, end)):
                yield Hit(start, end, 0.7, ("address:home", "form:number"), "ADDRESS")


def _box(text: str, start: int) -> Hit | None:
    window = max(0, start - 20)
    label = _BOX.search(text[window:start])
    tail = _BOX_TAIL.match(text, start) if label else None
    if label is None or tail is None:
        return None
    end = place_end(text, tail.end()) if tail.group()[-1].isupper() else tail.end()
    return Hit(window + label.start(), end, 0.9, ("address:postbus",), "ADDRESS")


def _code(text: str, start: int, stop: int) -> Hit | None:
    """A postcode, with the street and number before it and the place behind it."""
    if stop - start != 4 or (_YEAR.fullmatch(text[start:stop]) and _MONTH_BEFORE.search(before(text, start, 12))):
        return None
    lead = text[max(0, start - 3) : start]
    begin = start - 3 if lead == "NL-" else start
    if begin == start and lead[-1:] and (lead[-1].isalnum() or lead[-1] in "_-./€" or lead.endswith(("€ ", "$ "))):
        return None
    match = CODE.match(text, start)
    if match is None:
        match = CODE_IN_SMALL.match(text, start)
        front = before(text, start, 60)
        if match is None or not ADDRESS_LABEL.search(front):
            return None
        if match.group()[-2:] in NO_CODE and not _CODE_LABEL.search(front):
            return None
    end = place_end(text, match.end())
    behind = _HOUSE_BEHIND if _HOUSE_LABEL.search(before(text, begin, 40)) else _HOUSE_BESIDE
    house = behind.match(text, match.end())
    if house is not None:
        return Hit(begin, house.end(), 0.9, (whose(text, begin, house.end()), "form:code_number"), "ADDRESS")
    street = _FREE.search(text, max(0, begin - 90), begin)
    if street is not None and not _no_street(street["street"]):
        left = _with_article(text, _without_labels(text, street.start("street"), street["street"]), 0)
        return Hit(left, end, 0.95, (whose(text, left, end),), "ADDRESS")
    placed = end > match.end()
    if placed and (behind_place := street_behind(text, end)) > 0:
        return Hit(begin, behind_place, 0.9, (whose(text, begin, behind_place),), "ADDRESS")
    year = match.group()[:2] in ("19", "20") and not ADDRESS_LABEL.search(before(text, start, 40))
    if not placed and (year or is_of_thing(text, begin, code=True)):
        return None
    evidence = (whose(text, begin, end), "form:with_place" if placed else "form:code")
    return Hit(begin, end if placed else match.end(), 0.75, evidence, "POSTCODE")


def _street(text: str, start: int, stop: int, floor: int) -> Hit | None:
    """A street by its ending, its first word, or the label before it, with the number that starts here.

    Nothing before ``floor`` is part of it: there an address ends.
    """
    if stop - start > 5 or start == 0 or text[start - 1] not in " ,\n":
        return None
    line_start = max(text.rfind("\n", 0, start) + 1, start - 70, floor)
    name = text[line_start:start].rstrip(" ,")
    if not name:
        cut = line_start - 1
        line_start = max(text.rfind("\n", 0, max(cut, 0)) + 1, cut - 70, floor)
        name = text[line_start:cut].rstrip(" ") if 0 <= line_start < cut and _cut_off(text, cut, start) else ""
    word = _NUMBER_WORD.search(name + " ") if name[-1:] in _ENDS_NUMBER_WORD else None
    apart = word is not None and name[: word.start()].endswith("   ")  # of an issue or a page, in another column
    if word:
        name = name[: word.start()].rstrip(" ,")
    if not name or apart or (name[-1].isdigit() and not name[-4:].isdigit()):
        return None
    last = name[name.rfind(" ") + 1 :].lower()
    tailed = last.endswith(STREET_TAILS) and len(last) >= 3
    if not tailed:
        tailed = _with_place(text, name, start)
    labelled = not tailed and (
        _right_behind_label(name) or _below_label(text, line_start) or behind_dweller(name, _street_start)
    )
    headed = not tailed and any(word in STREET_HEADS for word in name.lower().split()[-6:-1])
    if not (tailed or labelled or headed):
        return None
    coded = CODE.match(text, start) and not headed
    number = None if coded else _NUMBER.match(text, start) or (house(text, start) if tailed else None)
    if number is None or _is_measure(text, number, stop, labelled=labelled):
        return None
    begin = _street_start(name)
    if begin is None:
        return None
    begin = _without_labels(text, line_start + begin, name[begin:])
    begin = behind_who_is_there(text, begin, line_start + len(name))
    street = text[begin : line_start + len(name)]
    if headed and not labelled and STREET_HEADS.isdisjoint(street.lower().split()[:-1]):
        return None  # "motie-Van der Laan (29 800-VI, nr. 52)"
    if (
        not street
        or street.isdigit()  # "Vragen van bewoners: 0800 0204"
        or (not street[0].isupper() and not street[0].isdigit() and street[0] not in "'’")
        or _no_street(street)
    ):
        return None
    if _is_else(text, begin, number.end(), street) or _is_section(text, begin, street):
        return None
    end = with_code(text, number.end())
    begin = _with_article(text, begin, floor)
    short = _SHORT_PREFIX.search(text, max(floor, begin - 6), begin)
    begin = short.start() if short else begin
    score = 0.95 if end > number.end() else 0.8 if tailed else 0.7
    score = 1.0 if is_known_body(text, begin, end) else score  # nobody is called "Skager Rak"
    return Hit(begin, end, score, (whose(text, begin, end),), "ADDRESS")


def _is_section(text: str, begin: int, street: str) -> bool:
    """Whether capitals behind the word for a parcel are its section in the land register: ``perceel AX 118``."""
    return len(street) < 3 and street.isupper() and _PARCEL.search(text, max(0, begin - 12), begin) is not None


def _is_else(text: str, begin: int, end: int, street: str) -> bool:
    """Whether it is somebody's name or a plain word, and nothing before it tells that it is an address."""
    front = before(text, begin, 40)
    labelled = ADDRESS_LABEL.search(front)
    if _is_somebody(street) and not (labelled or HOME.search(front) or CODE.search(text, end, end + 4)):
        return True
    return street.lower() in WORDS_ALONE and not labelled


def _is_somebody(street: str) -> bool:
    """Whether what ends like a street is a given name and a surname: ``Bertus Haverkamp 6`` in a row of a table."""
    given, _, last = street.rpartition(" ")
    low, lexicon = fold(last), lists()
    if low.endswith(_PLAIN_TAILS) or low not in lexicon.surnames:
        return False
    return fold(given) in lexicon.first_names or re.fullmatch(r"(?:[A-Z]\.)+", given) is not None


def _is_measure(text: str, number: re.Match[str], stop: int, *, labelled: bool) -> bool:
    """Whether a number is a quantity, a day or a year and no house: ``Veenweg 12 km``, ``Van Esch 28-03``."""
    if _UNIT.match(text, number.end()) or _UNIT.match(text, stop) or _DATE_GOES_ON.match(text, number.end()):
        return True
    labelled = labelled or ADDRESS_LABEL.search(before(text, number.start(), 50)) is not None
    dated = _DAY.fullmatch(number.group()) is not None and not labelled
    return (dated or _YEAR.fullmatch(number.group()) is not None) and with_code(text, number.end()) == number.end()


def _right_behind_label(name: str) -> bool:
    """Whether a word for an address stands before what is read as a street, with hardly anything in between."""
    label = last_end(ADDRESS_LABEL, name)
    between = name[label:] if label >= 0 else "("
    return not _PARTED.search(between) and len(_SMALL_WORD.findall(between)) < 5


def _below_label(text: str, start: int) -> bool:
    """Whether the line above the one that starts at ``start`` is a label for an address and nothing else."""
    above, _ = line_of(text, start - 1) if start else (0, 0)
    label = text[above : start - 1].strip(" \t:|") if start - above <= 40 else ""
    return bool(label) and last_end(ADDRESS_LABEL, label) == len(label)


def _with_place(text: str, name: str, start: int) -> bool:
    """Whether an unknown word with a number is a street before a listed place: ``Loonsevaert 9, Waalre``."""
    word = name[name.rfind(" ") + 1 :]
    if len(word) < 6 or not word[0].isupper() or not word[1:].islower():
        return False
    number = _NUMBER.match(text, start)
    place = _PLACE_BEHIND.match(text, number.end()) if number else None
    known = lists()
    if place is None or NO_STREET.fullmatch(word):
        return False
    if fold(word) in known.words or fold(word) in known.places or fold(word) in known.proper:
        return False
    low = fold(place.group("place"))
    return low in lists().places and low not in lists().first_names


def _cut_off(text: str, cut: int, start: int) -> bool:
    """Whether a line end at ``cut`` parts a street from its number at ``start``: a street and nothing else is ended."""
    word = _LAST_WORD.search(text, max(0, cut - 40), cut)
    if word is None or not word.group().strip().lower().endswith(_PLAIN_TAILS):
        return False
    return word.group().strip().lower() not in WORDS_ALONE and _NOT_CUT.match(text, start) is None


def _street_start(name: str) -> int | None:
    """Where in ``name`` (the line up to the number) the capitalised words of the street begin."""
    match = _LEFT.search(name[-60:])
    if match is None:
        return None
    start = len(name) - len(match.group())
    words_in = match.group().split(" ")
    while words_in and words_in[0][:1].islower() and words_in[0] not in ("'t", "’t"):
        start += len(words_in.pop(0)) + 1
    return start if words_in else None


_NO_RINGS = ("vergadering", "verandering", "uitvoering", "invoering", "levering", "vordering", "regering", "besturing")
"""no ring roads"""


def _no_street(street: str) -> bool:
    """Whether the last word before the number is one that numbers go with (artikel 5, bijlage 3)."""
    first, _, last = street.rpartition(" ")
    if last.endswith(_NO_RINGS):
        return True  # "1. Opening vergadering 2. Vaststelling"
    if NO_STREET.fullmatch(last) is None:
        return False
    own = first[:1].isupper() and last.lower().endswith("weg")  # "Oude Rijksweg 22b"
    return not own or " " in first or NO_STREET.fullmatch(first) is not None


def _without_labels(text: str, start: int, street: str) -> int:
    """The start of the street without a label or the start of a sentence that was taken for its first word."""
    gap = max(last_end(_WIDE_GAP, street), 0)
    start, street = start + gap, street[gap:]
    while True:
        first, _, rest = street.partition(" ")
        inside = first in ("De", "Het") and _INSIDE.search(text, max(0, start - 3), start)  # no sentence begins there
        if not rest or inside or (first in _OF_STREETS and _is_named(rest)) or not _no_part(first.rstrip(".:")):
            return start
        start += len(first) + 1
        street = rest
        while street[:1].islower() and " " in street:
            first, _, street = street.partition(" ")
            start += len(first) + 1


def _with_article(text: str, begin: int, floor: int) -> int:
    """The start with the article before it, where nothing else stands before that in its line or cell."""
    match = _ARTICLE.search(text, max(floor, begin - 12), begin)
    return match.start("article") if match else begin


def _is_named(rest: str) -> bool:
    """Whether a street follows "Van" or "De": ``Van Speijkweg``, ``Van der Helstplein``, not ``Van der Berg``."""
    if rest.startswith(("der ", "den ", "'t ", "’t ")):
        return rest.lower().endswith(_PLAIN_TAILS)
    return rest[:1].isupper() and len(rest) > len("Bergweg") - 1


def _no_part(word: str) -> bool:
    """Whether a word before a street is none of its name: ``Pand``, ``Principeverzoek``, ``Inspectieadres``."""
    return NO_STREET.fullmatch(word) is not None or (len(word) > 6 and word.lower().endswith(_NOUNS))
