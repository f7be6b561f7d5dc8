# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Firms called after several people: "Bos & Van Dam Advies", "Smit, De Boer & Partners", "Bos en Tol Notarissen".

Each of their words looks like somebody, also in a cell or behind a label where people are expected. What tells is the
joint and, behind it, a trade, a legal form or kin ("& Zn."). What a page calls a firm once is one wherever the same
words stand.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from recognizers.lexicon import Lexicon, fold
from recognizers.names.features import is_of_language
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.tokens import INITIALS, LOWER, MARK, UPPERWORD, WORD

LEGAL_FORMS = frozenset("bv nv vof cv gmbh ltd inc llp llc ua plc bvba".split())
PARTNERS = frozenset(
    "advocaten notarissen makelaars architecten accountants adviseurs ingenieurs juristen tandartsen deurwaarders"
    " gerechtsdeurwaarders belastingadviseurs bewindvoerders landschapsarchitecten dierenartsen hoveniers".split()
)
"""trades of several people: written small as well, and behind "en" """
BRANCHES = ("export", "import", "handel", "techniek", "verhuur", "transport", "advies", "onderhoud", "installaties",
            "bouw", "montage", "beheer", "bedrijf", "service", "groep")  # fmt: skip
"""what names of firms end in, behind what they deal in"""
_KIN = frozenset("zn zonen zoon dochters co partners associates cie".split())
_NO_FIRM_BEHIND = frozenset(
    "advies beheer bouw bedrijven transport vastgoed medisch consulting consultancy c.s co".split()
)
"""trades that go on in a sentence when they are written small: "op verzoek van Tol advies gevraagd" """
_RELATED = frozenset("familie fam echtpaar gezin ouders heren dames broers zussen mevrouw heer mw dhr".split())
"""words before two surnames with "&" that are those of people"""
_REGISTERS = frozenset(("kvk", "kvk-nummer", "kvknummer", "kvk-nr", "rsin"))
_REGISTER_REACH = 30
"""characters behind a firm in which the number of its registration stands"""
UNITS = frozenset(
    """
    aanbestedingen applicatiebeheer begraafplaatsen belastingen bestuursondersteuning bestuurszaken bezwaar bouwtoezicht
    burgerzaken contractbeheer crediteuren crisisbeheersing debiteuren facilitair functioneel-beheer griffie grondzaken
    handhaving informatiebeheer informatievoorziening inkomen inkoop juridisch klantcontact leerlingenvervoer leerplicht
    nieuwbouwzaken parkeren participatie personeelszaken planeconomie post postkamer publiekszaken receptie repro
    rechtspositie salarisadministratie schuldhulp schuldhulpverlening secretariaat servicedesk subsidies toezicht
    vergunningen vergunningverlening vluchtelingenzaken werkplein werkplekbeheer wmo-loket""".split()
)
"""departments of governments that no firm is called after: behind a surname where somebody works"""
REACH = 5
"""words of a name on either side of its joint"""
MOST_PARTNERS = 4


class Firm(NamedTuple):
    """Tokens ``[start, end)`` that are the name of a firm, and whether a trade or a page says so rather than "&"."""

    start: int
    end: int
    is_told: bool


def is_trade(at: int, forms: Forms) -> bool:
    """Whether a word says what a firm is or does: "Advies", "notarissen", "B.V."; small letters rarely do.

    >>> from recognizers.lexicon import load
    >>> from recognizers.names.tokens import tokenise
    >>> forms = Forms(tokenise("Tol Taxi en Bos advocaten wonen taxi"), load())
    >>> [forms.tokens.words[at] for at in range(forms.tokens.size) if is_trade(at, forms)]
    ['Taxi', 'advocaten']
    """
    word, kind, lexicon = forms.tokens.words[at], forms.tokens.kinds[at], forms.lexicon
    low = fold(word)
    if kind in (UPPERWORD, INITIALS) and is_legal_form(at, forms):
        return True
    if kind == LOWER:
        return low in PARTNERS or (low in lexicon.organisation_forms and low not in _NO_FIRM_BEHIND)
    return low != "&" and (
        low in lexicon.organisation_forms
        or low in lexicon.organisation_tails
        or ((low in lexicon.organisation_trades or is_branch(low, lexicon)) and not _is_of_unit(at, forms))
    )


def _tails(lexicon: Lexicon) -> tuple[frozenset[str], ...]:
    """The lists of what names of firms end in."""
    return lexicon.organisation_forms, lexicon.organisation_tails, lexicon.organisation_trades


def is_branch(low: str, lexicon: Lexicon) -> bool:
    """Whether a folded word is a branch of trade with what is dealt in before it, and no surname: "bloemenexport"."""
    if not low.endswith(BRANCHES) or low in lexicon.surnames or low in UNITS:
        return False
    front = low[: -len(next(one for one in BRANCHES if low.endswith(one)))]
    return len(front) > 2 and (front in lexicon.words or front.removesuffix("s") in lexicon.words)


def _is_of_unit(at: int, forms: Forms) -> bool:
    """``Jan Smit Wegbeheer``, ``mw. Smit Bodemadvies``: behind somebody the branch may be the department."""
    tokens, titles = forms.tokens, forms.lexicon.titles_before
    first = at
    while first and at - first < 5 and forms.same_line(first) and tokens.kinds[first - 1] != MARK:
        first -= 1
        if forms.is_first(first) or tokens.kinds[first] == INITIALS or tokens.lows[first] in titles:
            return True
    return first > 1 and tokens.words[first - 1] == "." and tokens.lows[first - 2] in titles


def is_firm(name: Name, forms: Forms) -> bool:
    """Whether a legal form follows on the line, with at most three words between: "Yilmaz Bouwadvies B.V."."""
    tokens = forms.tokens
    for at in range(name.end - 1, min(name.end + 4, tokens.size)):
        if at >= name.end and not forms.same_line(at):
            return False
        if (
            at > name.start
            and (tokens.kinds[at] in (UPPERWORD, INITIALS) or at >= name.end)
            and is_legal_form(at, forms)
        ):
            return True
        if at >= name.end and tokens.words[at] in (",", "("):
            return _is_registered(name, at, forms)
        if at >= name.end and tokens.kinds[at] not in (WORD, UPPERWORD) and tokens.words[at] not in "&+":
            return False  # "Daan van Telinco B.V." is somebody of that firm
    return False


def _is_registered(name: Name, at: int, forms: Forms) -> bool:
    """``Van Doornick Infra, KvK 41203912``: a trade behind a surname, and then the number of the trade register."""
    tokens = forms.tokens
    if at == name.end or any(_is_given(one, forms) for one in range(name.start, name.end)):
        return False
    if not forms.same_line(at + 1) or tokens.lows[at + 1].replace(".", "") not in _REGISTERS:
        return False
    trade = any(is_trade(one, forms) and not forms.is_surname(one) for one in range(name.end, at))
    return trade and not _is_of_people(name.start, forms) and any(map(str.isdigit, _line_behind(at, forms)))


def _line_behind(at: int, forms: Forms) -> str:
    """The next characters of a line behind a token."""
    end = forms.tokens.ends[at]
    return forms.tokens.text[end : end + _REGISTER_REACH].split("\n", 1)[0]


def is_firm_by_end(name: Name, forms: Forms) -> bool:
    """``Drijfhout Kremer Advocaten``, also where a person is expected: words of which the last is a trade."""
    tokens, lexicon = forms.tokens, forms.lexicon
    last = tokens.lows[name.end - 1]
    if name.end - name.start < 2 or any(tokens.kinds[at] in (INITIALS, MARK) for at in range(name.start, name.end)):
        return False
    if name.end - name.start == 2 and forms.is_first(name.start) and not forms.is_surname(name.start):
        return False  # "Jan Drukkers": a given name and what may be a surname
    trade = last in lexicon.organisation_forms or last in lexicon.organisation_tails
    return trade and last not in lexicon.surnames and tokens.kinds[name.end - 1] != LOWER


def is_second(name: Name, forms: Forms) -> bool:
    """``Glenn Vermeer & Marc Polman Instituut``: a whole name that is tied to a whole name is somebody too."""
    tokens, start = forms.tokens, name.start
    if (
        name.form not in ("first_surname", "initials_surname")
        or start < 3
        or tokens.words[start - 1] not in ("&", "en")
    ):
        return False
    if not (forms.same_line(start) and forms.same_line(start - 1) and forms.is_surname(start - 2)):
        return False
    at = start - 3
    while at and forms.is_prefix(at):
        at -= 1
    return _is_given(at, forms)


def is_legal_form(at: int, forms: Forms) -> bool:
    """Whether a token is a legal form, and not the initials of the next of two people: "C.M. Bos L.L.C. de Haan"."""
    tokens = forms.tokens
    if tokens.lows[at].replace(".", "") not in LEGAL_FORMS:
        return False
    if tokens.kinds[at] != INITIALS or not (forms.same_line(at + 1) and forms.same_line(at) and forms.capital(at - 1)):
        return True
    if not forms.is_prefix(at + 1) and tokens.lows[at + 1] in forms.lexicon.places:
        return True  # "C.M. Bos B.V. Utrecht"
    led = any(tokens.kinds[one] == INITIALS for one in range(max(0, at - REACH), at))
    return not (led and (forms.is_prefix(at + 1) or forms.is_surname(at + 1)))


def firms(forms: Forms) -> Mapping[int, bool]:
    """The tokens in names of firms of several people: True where a trade says so, here or elsewhere, else only "&"."""
    found = [firm for at in _joints(forms) if (firm := _firm(at, forms))]
    found += _again([firm for firm in found if firm.is_told], forms)
    return {at: is_told for start, end, is_told in sorted(found, key=_is_told) for at in range(start, end)}


def _is_told(firm: Firm) -> bool:
    return firm.is_told


def is_in_firm(start: int, end: int, found: Mapping[int, bool], *, placed: bool) -> bool:
    """Whether a name ``[start, end)`` lies in a firm; ``placed``: it stands where people are expected."""
    return (found.get(start, False) and found.get(end - 1, False)) or (
        not placed and start in found and end - 1 in found
    )


def _again(told: Sequence[Firm], forms: Forms) -> Iterator[Firm]:
    """Where the names of these firms stand once more, without their trade."""
    words = forms.tokens.words
    names = {tuple(words[firm.start : _without_trade(firm, forms)]) for firm in told}
    sizes: dict[str, set[int]] = {}  # by first word: a page may name a thousand firms that begin with the same one
    for name in names:
        if len(name) > 2:
            sizes.setdefault(name[0], set()).add(len(name))
    for at, word in enumerate(words) if sizes else ():
        for size in sizes.get(word, ()):
            if tuple(words[at : at + size]) in names and not _is_of_people(at, forms):
                yield Firm(at, at + size, True)


def _without_trade(firm: Firm, forms: Forms) -> int:
    """Behind the last word of a firm that is a name."""
    words = forms.tokens.words
    end = max(at for at in range(firm.start, firm.end) if words[at] in ("&", "en")) + 1
    while end < firm.end - 1 and forms.is_prefix(end):
        end += 1
    return end + 1


def _joints(forms: Forms) -> Iterator[int]:
    """The tokens between two names of one firm: "&", or "en" between words with a capital."""
    tokens = forms.tokens
    for at in tokens.where("&", "en"):
        if not 0 < at < tokens.size - 1:
            continue
        if tokens.words[at] == "&" or (tokens.kinds[at + 1] != LOWER and forms.capital(at - 1)):
            yield at


def _firm(joint: int, forms: Forms) -> Firm | None:
    """The firm whose joint stands here."""
    words = forms.tokens.words
    kin = forms.near(joint + 1) and fold(words[joint + 1]).rstrip(".") in _KIN
    end, trade = _end(joint + 1, forms)
    start = _start(joint, forms, with_given=kin)
    if start == joint or _is_of_people(start, forms):
        return None
    if words[joint] == "en":
        partners = trade and fold(words[end - 1]) in PARTNERS
        alone = not (start and words[start - 1] == ",")
        given = any(forms.is_first(at) for at in range(start, end - 1))
        return Firm(start, end, True) if (kin or partners) and alone and not given else None
    surname = kin and forms.is_surname(joint - 1) and fold(words[joint - 1]) not in forms.lexicon.first_names
    if any(_is_given(at, forms) for at in range(start, joint - surname)):
        return None  # but "Kuperus & Zn.", which few have as a given name
    if kin or trade:
        if _are_two(start, joint, forms):
            return None
        return Firm(_with_partners(start, forms), end, True)
    if end == joint + 1 or any(_is_given(at, forms) for at in range(start, end)):
        return None
    return Firm(_with_partners(start, forms), end, False)


def _are_two(start: int, joint: int, forms: Forms) -> bool:
    """``Glenn Vermeer & Marc Polman Instituut``: given names on both sides are of two people."""
    front = start > 0 and forms.same_line(start) and _is_given(start - 1, forms)
    return front and _is_given(joint + 1, forms) and forms.same_line(joint + 1)


def _end(at: int, forms: Forms) -> tuple[int, bool]:
    """Behind the name that follows a joint, and whether it ends in a trade."""
    tokens = forms.tokens
    first = at
    while at < min(first + REACH, tokens.size) and (forms.near(at) if at == first else forms.same_line(at)):
        if is_trade(at, forms) or tokens.lows[at].rstrip(".") in _KIN:
            if at > first and forms.is_first(at - 1) and forms.is_surname(at):
                return at + 1, False  # "… & Anna Bouw"
            while forms.same_line(at + 1) and is_trade(at + 1, forms):
                at += 1
            return at + 1, True
        if not (_is_of_name(at, forms) or tokens.words[at] == "&"):
            break
        at += 1
    return at, False


def _start(joint: int, forms: Forms, *, with_given: bool) -> int:
    """Where the name before a joint begins: a surname with its prefixes, and more words when none is a given name."""
    tokens = forms.tokens
    at = joint
    if not (tokens.gaps[joint] == 0 and forms.capital(joint - 1)):
        return joint
    at -= 1
    while at and joint - at < REACH and forms.same_line(at) and _is_of_name(at - 1, forms):
        if _is_given(at - 1, forms):
            return at - 1 if with_given else at
        if tokens.words[at - 1] == "van" and at > 1 and forms.capital(at - 2):
            return at  # "Vries van Smit, De Boer & Partners"
        at -= 1
    return at


def _with_partners(start: int, forms: Forms) -> int:
    """Where a firm begins that names more people in front, with commas: "Smit, De Boer & Partners"."""
    words = forms.tokens.words
    for _ in range(MOST_PARTNERS):
        if not (start > 1 and words[start - 1] in (",", "/") and forms.same_line(start)) or words[start] == "van":
            return start  # "die heet Freek, van Kleinjan & Partners"
        front = _start(start - 1, forms, with_given=False)
        if front == start - 1 or _is_of_people(front, forms):
            return start
        if front and forms.same_line(front) and _is_given(front - 1, forms):
            return start  # "J. Smit, De Boer & Partners": somebody of that firm
        start = front
    return start


def _is_of_name(at: int, forms: Forms) -> bool:
    return forms.tokens.kinds[at] in (WORD, UPPERWORD, INITIALS) or forms.is_prefix(at)


def _is_given(at: int, forms: Forms) -> bool:
    return forms.tokens.kinds[at] == INITIALS or forms.is_first(at)


def _is_of_people(at: int, forms: Forms) -> bool:
    """Whether a form of address or of kin stands before a token on its line."""
    tokens = forms.tokens
    if not at or tokens.gaps[at]:
        return False
    back = at - 1 - (tokens.words[at - 1] == "." and at > 1)
    low = tokens.lows[back]
    return low in _RELATED or forms.lexicon.titles_before.get(low) in ("mevrouw", "de_heer", "meneer", "academic")


def ends_in_trade(name: Name, forms: Forms) -> bool:
    """``Hendriks Hosting``, ``Jansen Taxaties``: a surname and a plain word is a firm, and nobody's name."""
    tokens, lexicon = forms.tokens, forms.lexicon
    last = tokens.lows[name.end - 1]
    if name.end - name.start < 2 or tokens.kinds[name.end - 1] != WORD or last in UNITS:
        return False
    forms_of_firms = any(last in one for one in _tails(lexicon))
    if not is_of_language(last, lexicon) and not forms_of_firms:
        return False
    at = name.start
    while at < name.end - 2 and forms.is_prefix(at):
        at += 1
    first = tokens.lows[at]
    if last in lexicon.organisation_trades and forms.is_first(at):
        return False  # "Anna Doornick Begeleiding"
    if last in lexicon.organisation_forms and last not in lexicon.surnames_common and tokens.kinds[at] == WORD:
        return "," not in tokens.words[name.start : name.end]
    if (
        tokens.kinds[name.start] == INITIALS
        or (first in lexicon.first_names and at == name.start)
        or "," in tokens.words[name.start : name.end]
    ):
        return False
    return forms.is_surname(name.end - 2) or all(
        is_of_language(tokens.lows[one], lexicon) for one in range(at + 1, name.end)
    )


def has_trade_behind(name: Name, forms: Forms) -> bool:
    """``naar Van Oers Tomaten``: a rarer plain word with a capital right behind a surname, within a sentence."""
    tokens, lexicon = forms.tokens, forms.lexicon
    start, end = name.start, name.end
    if not (start and forms.same_line(start) and tokens.kinds[start - 1] == LOWER and forms.same_line(end)):
        return False
    if tokens.kinds[end] != WORD or tokens.starts[end] - tokens.ends[end - 1] > 1:
        return False
    if any(tokens.kinds[at] == INITIALS or forms.is_first(at) for at in range(start, end)):
        return False
    low = tokens.lows[end]
    known = low in lexicon.words_frequent or low in lexicon.titles_before or low in lexicon.labels or low in UNITS
    ends = end + 1 == tokens.size or tokens.gaps[end + 1] > 0 or tokens.kinds[end + 1] in (LOWER, MARK)
    return ends and not known and is_of_language(low, lexicon)
