# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Streets, towns, saints and cars that look like somebody: told by a postcode, a number, their column or a word."""

from __future__ import annotations

import re

from recognizers.lexicon import fold
from recognizers.names.contexts.cues import VOUCHING
from recognizers.names.forms.forms import LOOSE_PREFIXES, Forms, Name
from recognizers.names.nobody.eponyms import is_eponymous_place
from recognizers.names.nobody.firms import is_legal_form
from recognizers.names.tokens import INITIALS, NUMBER, UPPERWORD, WORD

_HOUSE = re.compile(r" ?\d{1,4}(?: ?-? ?[A-Za-z]{1,3})?(?:, ?| - )[1-9]\d{3} ?[A-Z]{2}\b")
"""a house number and a postcode, behind a street"""
_GOVERNMENTS = frozenset((("en", "wethouders"), ("gedeputeerde", "staten"), ("provinciale", "staten")))
_MAKES = frozenset(
    "seat renault vw volkswagen opel peugeot citroën toyota hyundai suzuki skoda škoda volvo fiat nissan".split()
)
_MADE = frozenset("kia dacia suzuki mazda honda subaru mitsubishi chevrolet hyundai toyota skoda škoda".split())
"""makes that nobody has for a given name"""
_OF_CARS = frozenset("een zwarte witte grijze zilvergrijze rode blauwe donkerblauwe groene gele beige".split())
_PLATE = re.compile(r",? ?\(?(?:kenteken:? ?)?(?=[A-Z\d-]*\d)[A-Z\d]{1,3}-[A-Z\d]{2,3}-[A-Z\d]{1,3}\b")
_MODELS = frozenset("leon zoe clio megane captur arona ateca alhambra marea tipo".split())
_ALONG = frozenset("in uit langs nabij".split())
"""before "de" and a street; nobody is "uit de Molendijk" """
_CELL_ENDS = frozenset("|;(")
_MUNICIPALITIES = frozenset(
    (
        "hollands kroon", "het hogeland", "de ronde venen", "de fryske marren", "land van cuijk", "dijk en waard",
        "voorne aan zee", "midden-groningen", "west betuwe", "west maas en waal", "berg en dal", "peel en maas",
        "anna paulowna", "hof van twente", "stede broec", "oude ijsselstreek", "horst aan de maas",
    )
)  # fmt: skip
"""those in several words, which nobody is called"""
_SURNAMES_WITH_TE = frozenset(
    """velde riele winkel brake braake pas boekhorst lintelo molder slaa wierik kulve nijenhuis raa wechel selle stroete
    loo strake hennepe dorsthorst kiefte poel grotenhuis siepe rietmole vaanholt bogt kaat koppele woerd west beest
    nuijl kolstee hoonte wiel biesebeek gussinklo velthuis veldhuis mebel paske plate rijdt vrugt wildt""".split()
)
"""what follows "te" in surnames"""
_OF_SOMEBODY = ("layout:", "title_before:", "context:party")
_OF_BODIES = frozenset(
    ("layout:table", "layout:attendance", "layout:mail_header", "layout:list", "title_before:office")
)
"""where municipalities stand as well; who is a contact, is greeted or is "mevrouw West Betuwe" is somebody"""
_SETTLED = frozenset("kern woonkern dorpskern kerkdorp buurtschap gehucht rondweg randweg".split())
"""right before a village, whatever it is called"""
_SETTLEMENTS = frozenset("kernen woonkernen dorpskernen kerkdorpen buurtschappen gehuchten dorpen".split())
"""right before several"""
_PLANNED = frozenset(
    "centrumplan dorpsvisie kernvisie gebiedsvisie zandwinning zandafgraving dijkversterking ruilverkaveling"
    " afslag".split()
)
"""before a village, and before a firm or a landowner: known places only"""
_SENT_IN = ("reactie", "zienswijze", "bezwaar", "bezwaarschrift", "brief", "mail", "klacht", "verzoek")
"""before what somebody wrote about: "zienswijze dorpsvisie Kessel" may be his or the village's"""
_INHABITED = frozenset("inwoners inwonertal ingezetenen inwoneraantal".split())
"""before "van" and a village; nobody has them"""
_ALSO_INHABITED = frozenset(
    "brandweer bewoners dorpsraad gemeenteraad bebouwing stadhuis gemeentehuis raadhuis".split()
)
_INHABITANTS = re.compile(
    r" (?:telt|heeft|had|telde) (?:circa |ongeveer |ruim |bijna |zo'n )?(?:\d{3,}|\d+\.\d{3}) inwoners\b(?! ge\w)"
)
_ROAD = re.compile(r"\b[AN]\d{1,3} (?:bij|door|langs|naar) \Z")
_ROW = 12
"""tokens between such a plural and the last village"""
_LIES = re.compile(
    r" en [A-Z][\w-]+ (?:ligt|loopt|rijdt|komt|wordt) (?:een|de|er een) (?:nieuwe? |vrijliggend )?"
    r"(?:fiets\w*|weg|brug|dijk|kanaal|spoor\w*|bus\w*|trein|veer\w*|rivier|polder|wandel\w*|snelweg)\b"
)
_SAINTS = frozenset("sint sinte heilige".split())


def is_located(name: Name, evidence: tuple[str, ...], forms: Forms) -> bool:
    """Whether a name is that of a street, a town, a saint or a car."""
    vouched = any(code.startswith(VOUCHING) for code in evidence)
    if (
        _is_of_government(name, forms)
        or _is_municipality(name, evidence, forms)
        or _is_behind_code(name, forms)
        or _opens_street(name, evidence, forms)
        or _has_house(name, evidence, forms)
        or _is_of_firm(name, evidence, forms)
    ):
        return True
    return not vouched and (
        _is_town_of_row(name, forms)
        or _is_village(name, forms)
        or is_eponymous_place(name, forms)
        or _is_street_with_article(name, forms)
        or _is_behind(_SAINTS, name, forms)
        or _is_car(name, forms)
    )


def before_town(name: Name, forms: Forms) -> Name:
    """``N. van Bremen te Haarlem`` without the town: behind a surname "te" says where somebody lives or works."""
    tokens, lexicon = forms.tokens, forms.lexicon
    at, low = name.end - 2, tokens.lows[name.end - 1]
    if at < name.start + 2 or tokens.words[at] != "te" or tokens.kinds[name.end - 1] not in (WORD, UPPERWORD):
        return name
    if forms.is_first(at - 1) and forms.is_first(at - 2) and tokens.lows[at - 1] not in lexicon.surnames_common:
        return name  # "Jan Willem te Raalte" may well be called so
    if not forms.is_surname(at - 1) or low in _SURNAMES_WITH_TE or low in lexicon.surnames_common:
        return name
    return name._replace(end=at) if low in lexicon.places else name


def is_place(low: str, forms: Forms) -> bool:
    """Whether a folded word is a place and no given name."""
    lexicon = forms.lexicon
    return low not in lexicon.first_names and (low in lexicon.places or low in lexicon.proper)


def _is_of_government(name: Name, forms: Forms) -> bool:
    """``burgemeester en wethouders van Hoogerbeek``: of which the government is."""
    tokens, start = forms.tokens, name.start
    if start < 2 or tokens.words[start] != "van" or name.end - start != 2 or not forms.same_line(start):
        return False
    before = tuple(fold(word) for word in tokens.words[start - 2 : start])
    return before in _GOVERNMENTS


def _is_municipality(name: Name, evidence: tuple[str, ...], forms: Forms) -> bool:
    """``wethouder Het Hogeland``: municipalities in several words, also behind an office; not "de heer Stede Broec"."""
    if any(code.startswith(_OF_SOMEBODY) and code not in _OF_BODIES for code in evidence):
        return False
    start = name.start + (forms.tokens.words[name.start] == "van")
    known = " ".join(forms.tokens.lows[start : name.end]) in _MUNICIPALITIES
    return known and forms.tokens.words[start][0].isupper()  # "de heer van het Hogeland"


def _is_behind_code(name: Name, forms: Forms) -> bool:
    """``7411 KA Deventer``: a town behind its postcode, the letters of which may be taken for initials."""
    tokens = forms.tokens
    start, end = name.start, name.end
    code = start if tokens.kinds[start] == UPPERWORD and end - start > 1 else start - 1
    if code < 1 or len(tokens.words[code]) != 2 or tokens.kinds[code] != UPPERWORD or not forms.same_line(code):
        return False
    digits = tokens.words[code - 1]
    if tokens.kinds[code - 1] != NUMBER or len(digits) != 4 or not digits.isdigit():
        return False
    if any(forms.is_first(at) for at in range(code + 1, end - 1)):
        return False
    low = tokens.lows[end - 1]
    return is_place(low, forms) or (end - code == 2 and low not in forms.lexicon.surnames)


def _opens_street(name: Name, evidence: tuple[str, ...], forms: Forms) -> bool:
    """``Dr. Anton Philipsweg``: the given name of whom a street is called after.

    A given name and a street may also be somebody and his address ("mevrouw Anna Kerkstraat 5"), so a street counts
    only behind a title of learning or of rank.
    """
    start, end = name.start, name.end
    ranked = "title_before:academic" in evidence or "title_before:noble" in evidence
    if not (ranked and end - start == 1 and forms.is_first(start) and forms.same_line(end)):
        return False
    street = end
    while forms.same_line(street + 1) and forms.is_prefix(street):
        street += 1
    return forms.capital(street) and forms.is_street(street)


def _has_house(name: Name, evidence: tuple[str, ...], forms: Forms) -> bool:
    """``Leidseveer 2, 3511 SB Utrecht``: one rarer word with a house number and a postcode; no title, no given name."""
    tokens = forms.tokens
    if name.end - name.start > 1 or tokens.kinds[name.start] == INITIALS or forms.is_first(name.start):
        return False
    titled = any(code.startswith("title:") for code in evidence)
    if titled or tokens.lows[name.start] in forms.lexicon.surnames_common:
        return False
    return _HOUSE.match(tokens.text, tokens.ends[name.end - 1]) is not None


def _is_of_firm(name: Name, evidence: tuple[str, ...], forms: Forms) -> bool:
    """``Aquaclean NV, Maasland``: a town behind a firm, with nothing behind it in the cell, where firms are asked for.

    In the field for a contact the same word is somebody's surname.
    """
    tokens, at = forms.tokens, name.end - 1
    low = tokens.lows[at]
    if low not in forms.lexicon.places or low in forms.lexicon.surnames_common or not is_place(low, forms):
        return False
    if any(code.startswith(("title:", "context:")) for code in evidence) or at < 3 or tokens.words[at - 1] != ",":
        return False
    vouched = any(code.startswith("layout:") for code in evidence)
    if not is_legal_form(at - 2, forms) or (vouched and "label:applicant" not in evidence):
        return False
    behind = at + 1
    return (name.start == at or name.start < at - 2) and (
        not forms.same_line(behind) or tokens.words[behind] in _CELL_ENDS
    )


def _is_town_of_row(name: Name, forms: Forms) -> bool:
    """``Klaas Veldman        Staphorst``: a town alone in its cell behind the cell of a whole name."""
    tokens, lexicon = forms.tokens, forms.lexicon
    start, end = name.start, name.end
    low = tokens.lows[start]
    if end - start > 1 or low not in lexicon.places or low in lexicon.surnames_common or low in lexicon.first_names:
        return False
    if start not in tokens.cells or not (end == tokens.size or tokens.gaps[end]):
        return False
    return tokens.kinds[start - 1] == INITIALS or (start > 1 and forms.is_first(start - 2) and forms.capital(start - 1))


def _is_village(name: Name, forms: Forms) -> bool:
    """``de kern Maren``, ``inwoners van Rutten``: a word that people are called by too, where only villages stand."""
    tokens, start = forms.tokens, name.start
    if tokens.words[start] == "van" and name.end - start == 2:
        start += 1
    if name.end - start > 1 or tokens.kinds[start] != WORD:
        return False
    if tokens.lows[start] in forms.lexicon.surnames_common and tokens.lows[start] not in forms.lexicon.places:
        return False
    if _INHABITANTS.match(tokens.text, tokens.ends[start]):
        return True
    if not start or not forms.same_line(start) or (forms.same_line(name.end) and forms.capital(name.end)):
        return False  # "de kern Bos Janssen noemde"
    before = tokens.lows[start - 1]
    if before in _SETTLED or (before == "van" and start > 1 and tokens.lows[start - 2] in _INHABITED):
        return True
    if _is_among_settlements(start, forms):
        return True
    parts = tokens.lows[start].split("-")  # "dijkversterking Andel-Veen"
    if not all(part in forms.lexicon.places for part in parts) or tokens.kinds[start] != WORD:
        return False
    if before in _PLANNED and start > 1 and tokens.lows[start - 2].endswith(_SENT_IN):
        return False
    if before in _PLANNED or (before == "van" and start > 1 and tokens.lows[start - 2] in _ALSO_INHABITED):
        return True
    text, at = tokens.text, tokens.starts[start]
    if before in ("bij", "door", "langs", "naar"):
        return _ROAD.search(text, max(0, at - 16), at) is not None
    return before == "tussen" and _LIES.match(text, tokens.ends[start]) is not None


def _is_among_settlements(start: int, forms: Forms) -> bool:
    """``de kernen Maren, Alem en Rossum``: single words up to the plural, with a joint between each two."""
    words, lows, at = forms.tokens.words, forms.tokens.lows, start - 1
    while at > 1 and start - at < _ROW and words[at] in (",", "en", "of") and forms.same_line(at):
        if not (forms.capital(at - 1) and forms.same_line(at - 1)):
            return False
        at -= 2
    return lows[at] in _SETTLEMENTS and forms.same_line(at + 1)


def _is_street_with_article(name: Name, forms: Forms) -> bool:
    """``uit de Molendijk``, ``langs de Zandweg``: a surname that is a street too, where streets stand."""
    tokens, at = forms.tokens, name.end - 1
    low = tokens.lows[at]
    if len(low) < 6 or not low.endswith((*forms.lexicon.street_endings, "dijk")) or at < 2 or not forms.same_line(at):
        return False
    led = tokens.words[at - 1] == "de" and tokens.words[at - 2].lower() in _ALONG and forms.same_line(at - 1)
    return led and all(forms.is_prefix(one) for one in range(name.start, at))


def _is_car(name: Name, forms: Forms) -> bool:
    """``Seat Leon``, ``Renault Zoe``: a make of cars and a given name; a surname may be its owner's.

    ``een Kia Picanto``: a make behind an article, whatever the list says of its model, or before a number plate.
    """
    if _is_made(name, forms):
        return True
    given = _is_behind(_MAKES, name, forms) and forms.tokens.lows[name.end - 1] in _MODELS
    return given and forms.tokens.lows[name.end - 1] not in forms.lexicon.surnames_common


def _is_made(name: Name, forms: Forms) -> bool:
    tokens, start, end = forms.tokens, name.start, name.end
    if tokens.lows[start] not in _MADE:
        start -= 1  # "Suzuki" and "Swift", found apart
        if start < 0 or not forms.same_line(name.start) or tokens.lows[start] not in _MADE:
            return False
    elif end - start == 1 and forms.same_line(end) and forms.capital(end):
        end += 1
    if end - start > 2:
        return False
    if tokens.lows[end - 1] in forms.lexicon.surnames_common:
        return False
    if start and forms.same_line(start) and tokens.words[start - 1].lower() in _OF_CARS:
        return True
    return not forms.is_surname(end - 1) and _PLATE.match(tokens.text, tokens.ends[end - 1]) is not None


def _is_behind(before: frozenset[str], name: Name, forms: Forms) -> bool:
    """Whether a given name and nothing else stands behind one of these words, which may be taken for its first part.

    As "de kerk van Sint Simeon" and "de heilige Michael" are.
    """
    tokens, start, end = forms.tokens, name.start, name.end
    if end - start == 2 and tokens.lows[start] in before:
        return forms.is_first(end - 1)
    behind = start > 0 and forms.same_line(start) and tokens.lows[start - 1] in before
    return behind and end - start == 1 and tokens.kinds[start] == WORD and forms.is_first(start)


def before_street(forms: Forms, start: int, end: int) -> int:
    """The end before the street of somebody: "J. Tol | van de Dorpsstraat"; "Jan van de Capellelaan" is one whole."""
    words = forms.tokens.words
    if end - start < 4 or not (forms.is_street(end - 1) or (forms.same_line(end) and forms.is_street(end))):
        return end
    first = next((at for at in range(start, end) if not forms.is_prefix(at)), end)
    for at in range(first + 1, end - 2):
        if words[at + 1] in ("de", "het") and (words[at] in LOOSE_PREFIXES or words[at] == "van"):
            given = words[at] == "van" and all(forms.is_first(one) for one in range(first, at))
            return end if given else at
    return end
