# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Ships, storms, rooms and other things that bear names of people: told by their kind, their row or an article."""

from __future__ import annotations

import re

from recognizers.lexicon import fold
from recognizers.look import Within
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.nobody.elsewhere import is_prefix_here
from recognizers.names.nobody.nouns import CALLED, FIRM, NAMED, thing_noun, thing_nouns
from recognizers.names.tokens import INITIALS, LOWER, MARK, NUMBER, UPPERWORD, WORD

REACHED_BY = re.compile(r"[^\n]{0,40}?(?:@|(?<!\d)(?:\+31|0)[\d ()-]{8,})")
"""a number or a mailbox on the rest of a line: whoever has it is somebody"""
_LEADS = frozenset("zijn is waren was heten heetten namelijk zoals als krijgen kregen kreeg de namen naam".split())
"""what may stand between such a plural and the first name"""
_IN_NAMES = frozenset(("de", "het", "'t", "’t"))
"""what may stand between a noun and the name of a thing: "de veerboot de Anna Maria" """
_NAVAL = re.compile(r"\b(?:[ZzHh][rR]\.? ?[Mm][Ss]|m\.?s|m\.?t\.?s)\.? $")
"""what stands before the name of a ship"""
_VESSEL = re.compile(r"\b(?:m\.v|m\.s|MV)\.? [\"'“‘„]?$")
"""the same, but also written before who stands trial with somebody: for single words and names in capitals"""
_BEHIND_VESSEL = " .\n\"'“‘„"
_LAST_OF_VESSEL = frozenset("sSvV")
"""the last letter of such an abbreviation, and the marks behind it: asked first, for most names stand behind neither"""
_WALK = 24
"""tokens of an enumeration between such a thing and its last name"""
_OWNERS = frozenset(
    "eigenaar eigenares houder bezitter schipper kapitein beheerder aanvrager huurder koper slachtoffer vinder".split()
)
"""before a thing and a whole name: whose it is, "Eigenaar boot Anna Zijl" """
_IS_CALLED = Within(re.compile(
    r"(?:^|[.;:!?\n-]|\b(?:[Oo]nze?|[Mm]ijn|[Zz]ijn|[Hh]aar|[Uu]w|[Hh]un|[Dd]e|[Hh]et|[Ee]en)) ?(\w+)"
    r"(?: (?:bij|aan|op|in) (?:\w+ )?\w+)?,? {1,12}(?:die |dat )?"
    r"(?:heet|heette|heten|genaamd|genoemd|roepnaam|met (?:de|als) (?:roep)?naam"
    r"|luisterend naar(?: de naam)?|luistert naar(?: de naam)?),?:? {1,12}[\"'“‘„]?$"
), "heet", "heten", "genaamd", "genoemd", "naam", "luister")  # fmt: skip
"""a noun and what says that its name follows: "mijn hond heet", "een hulphond genaamd", "Hond roepnaam" """
_OF_SOMEBODY = re.compile(r"\b(?:van|bij|met|voor|door|aan|naar|en|over) (?:\w+ )?(?:\w+ )?$")
"""in front of such a noun: the owner may be who is called so ("de baas van de hond heet Piet")"""
_SAYING = 64
"""characters in front of a name in which a thing is said to be called so"""
_QUOTES = frozenset("\"'“”„‘’«»")
_WHOSE = frozenset("mijn onze ons uw zijn haar hun de het een".split())
"""before a thing with a given name in quotation marks; without it somebody may be quoted"""
_TITLED = frozenset("project pilot programma campagne coalitieakkoord deelproject".split())
"""what is given a title in quotation marks, also without an article"""
_SOFTWARE = ("applicatie", "systeem", "pakket", "platform", "software", "module")
"""what a maker is told of, and of which nothing else is: "een programma van eisen", "een boerderij van zijn ouders" """
_LEAD = 6
"""tokens between a plural and the first name"""
_NUMERAL = re.compile(r"[IVX]+")
_ARTICLES = frozenset("de het een onze ons".split())
_CLOSING = frozenset((",", ")", ".", ";"))
_PREPOSITIONS = frozenset("van voor met op in bij uit aan over onder door naar tot die dat wie waar en of".split())
_OF_OTHERS = _PREPOSITIONS | {"hun", "haar", "zijn"}
"""what stands before things that are somebody's"""
_SAID = 5
"""words behind a name among which stands what it is"""
_WEATHER = re.compile(
    r"\bwindkracht\b|\bwindstoten\b|\bKNMI\b|\bcode (?:geel|oranje|rood)\b|\bstorm (?=[A-Z])"
    r"|\brichtte (?:\w+ ){0,3}schade aan\b|\btrok (?:over|weg)\b"
)
_SKY = 60
"""characters on either side in which the weather is spoken of"""
_NO_STORM = re.compile(r" (?:\(?\d|belt\b|belde\b|meldt\b|meldde\b|is de\b|viel\b|woont\b)|, (?:[A-Z]\w+ )+\d")
"""behind somebody: an age, an address, what storms don't do"""
_CHILD = frozenset("bewoner bewoonster melder meldster kwam belde viel van met zoon dochter kind leerling".split())
"""in front of somebody who is called Storm"""
_BEFORE_ARTICLES = frozenset("in op aan van bij voor met door tot uit naar".split())


def is_called_thing(name: Name, forms: Forms) -> bool:
    """Whether a ship, a storm or another thing that bears names opens the enumeration in which the name stands."""
    tokens = forms.tokens
    lone = name.form not in ("first_surname", "initials_surname")
    if _is_vessel(name, forms, lone=lone):
        return True
    joined = False
    for at in range(name.start - 1, max(-1, name.start - _WALK), -1):
        word, kind = tokens.lows[at], tokens.kinds[at]
        if not tokens.gaps[at + 1] and tokens.starts[at + 1] - tokens.ends[at] > 1:
            return False  # another cell
        if kind == NUMBER or (kind == LOWER and not joined and word not in _IN_NAMES and forms.is_prefix(at)):
            return False  # "de geiten van Ineke", "koe Bertha 14 aan G. Bos"
        joined = joined or word in (",", "en", "of")
        several = thing_nouns(word) == CALLED or word.endswith("schepen")
        if (kind != UPPERWORD or word == "ms") and (several or (not joined and thing_noun(word) == CALLED)):
            own = kind == LOWER or (at + 1 == name.start and not tokens.gaps[at + 1])
            if not lone and at and tokens.lows[at - 1] in _OWNERS:
                return False
            if not lone and several and not joined and not _goes_on(name.end, forms):
                return False  # "de schepen Rik Kolhof" is an alderman: of ships there would be more
            if own or word not in forms.lexicon.surnames:
                return at + 1 == name.start or tokens.gaps[at + 1] <= 1
        if kind == WORD and tokens.gaps[at] and tokens.gaps[at + 1] == 1 and thing_nouns(word) in (CALLED, NAMED):
            # a heading: "Vergaderzalen" above "Aletta Jacobs, Willem Drees en Den Uyl"
            return name.form != "initials_surname" and not REACHED_BY.match(tokens.text, tokens.ends[name.end - 1])
        if kind == LOWER and word not in ("en", "of") and not forms.is_prefix(at):
            return lone and _is_headed(at, forms)
        if (kind == MARK and word not in ",\"'“”‘’„") or tokens.gaps[at] > 1:
            return lone and word == ":" and _is_headed(at, forms)
    return False


def _goes_on(end: int, forms: Forms) -> bool:
    """Whether an enumeration goes on behind a name."""
    joint = end + 1 < forms.tokens.size and forms.tokens.words[end] in (",", "en", "of", "&", "/")
    return joint and (forms.capital(end + 1) or forms.is_prefix(end + 1))


def is_said_to_be_called(name: Name, forms: Forms) -> bool:
    """``Mijn hond heet Joep``, ``een schip genaamd Anna``: a thing is said to bear the name, and its owner is not."""
    tokens = forms.tokens
    end = tokens.starts[name.start]
    low = max(0, end - _SAYING)
    told = _IS_CALLED.search(tokens.text[low:end])
    if told is None or thing_noun(fold(told[1])) in ("", FIRM):
        return False
    front = low + told.start(1)
    return _OF_SOMEBODY.search(tokens.text[max(0, front - _SAYING) : front]) is None


def is_quoted_behind_noun(name: Name, forms: Forms) -> bool:
    """``mijn hond "Winston"``, ``Pompstation "Mina Krüseman"``: in quotation marks, right behind what it is."""
    tokens, start, end = forms.tokens, name.start, name.end
    if start < 2 or end >= tokens.size or tokens.words[start - 1] not in _QUOTES or tokens.words[end] not in _QUOTES:
        return False
    if not forms.same_line(start) or not forms.same_line(start - 1) or tokens.kinds[start] == INITIALS:
        return False
    noun = tokens.lows[start - 2]
    if tokens.kinds[start - 2] not in (LOWER, WORD) or (thing_noun(noun) in ("", FIRM) and noun not in _TITLED):
        return False
    own = start > 2 and forms.same_line(start - 2) and tokens.lows[start - 3] in _WHOSE
    alone = end - start == 1 or not forms.is_first(start)
    own = own or (noun in _TITLED and alone and tokens.lows[end - 1] not in forms.lexicon.surnames_common)
    return own or not (end - start == 1 and forms.is_first(start))


def is_somebody_called(at: int, forms: Forms) -> bool:
    """``Mijn zoon heet Max``: somebody is said to bear the name, or the owner of a thing."""
    name = Name(at, at + 1, "surname")
    told = _IS_CALLED.pattern.search(
        forms.tokens.text, max(0, forms.tokens.starts[at] - _SAYING), forms.tokens.starts[at]
    )
    return told is not None and not is_said_to_be_called(name, forms)


def _is_headed(at: int, forms: Forms) -> bool:
    """Whether a plural of things opens the enumeration before whose first name this token stands.

    Before a colon more may stand between them: "Stieren op de lijst van mei: …".
    """
    tokens = forms.tokens
    colon = tokens.words[at] == ":"
    for there in range(at, max(-1, at - _LEAD), -1):
        word, kind = tokens.lows[there], tokens.kinds[there]
        opens = kind == WORD and (tokens.gaps[there] > 0 or tokens.words[there - 1] in (".", "-", "–", "•", "*"))
        if (kind == LOWER or opens) and thing_nouns(word):
            # "Gebruikers van systemen: …" and "Makers en hun beelden: …" are people
            return not (colon and there and tokens.words[there - 1] in _OF_OTHERS and forms.same_line(there))
        if tokens.gaps[there] > 1 or not (word in _LEADS or (colon and there == at)):
            return colon and _opens_with_things(there, forms)
    return False


def _opens_with_things(at: int, forms: Forms) -> bool:
    """Whether the line or sentence of a token begins with a plural of things, a few words before it."""
    tokens = forms.tokens
    while at and not tokens.gaps[at] and tokens.words[at - 1] not in ".:;-–•*" and tokens.kinds[at] in (LOWER, WORD):
        at -= 1
    return tokens.kinds[at] == WORD and thing_nouns(tokens.lows[at]) != ""


def _is_vessel(name: Name, forms: Forms, *, lone: bool) -> bool:
    """Whether the abbreviation of a ship stands in front: "Zr.Ms. Karel Doorman", "m.v. JOHANNA"."""
    tokens = forms.tokens
    end = tokens.starts[name.start]
    low = max(0, end - 10)
    if tokens.text[low:end].rstrip(_BEHIND_VESSEL)[-1:] not in _LAST_OF_VESSEL:
        return False
    if _NAVAL.search(tokens.text, low, end):
        return True
    loud = all(tokens.kinds[at] == UPPERWORD for at in range(name.start, name.end))
    return (lone or loud) and _VESSEL.search(tokens.text, low, end) is not None


def _is_closed(at: int, forms: Forms) -> bool:
    """Whether what is said of a name ends before a token; no item of an enumeration: "Sanne, de hond, en ik"."""
    tokens = forms.tokens
    if at == tokens.size or tokens.gaps[at] > 0:
        return True
    goes_on = at + 1 < tokens.size and tokens.words[at] == "," and tokens.words[at + 1] in ("en", "of")
    return tokens.words[at] in _CLOSING and not goes_on


def is_said_thing(name: Name, forms: Forms) -> bool:
    """Whether what is said right behind a name makes it a thing: "Emma, de nieuwe chatbot", "Otto (de scanstraat)".

    Behind a preposition it is said of something else ("Anna, de schipper van de veerboot"), and without an article what
    stands in brackets may be where somebody works or is: "Tol (bureau SG)", "Bos (oefening)".
    """
    tokens = forms.tokens
    at = name.end
    if name.form in ("first_surname", "initials_surname") or is_titled(name, forms):
        return False
    if not forms.same_line(at) or tokens.words[at] not in (",", "("):
        return False
    at += 1
    if not forms.near(at) or tokens.words[at] not in _ARTICLES:
        return False
    for there in range(at, min(at + _SAID, tokens.size)):
        word = tokens.words[there]
        if not forms.near(there) or tokens.kinds[there] == MARK or word in _PREPOSITIONS:
            return False
        if tokens.kinds[there] == LOWER and thing_noun(word) not in ("", FIRM):
            return _is_closed(there + 1, forms) or (
                word.endswith(_SOFTWARE) and _is_of_somebody(name.start, at, there + 1, forms)
            )
    return False


def _is_of_somebody(start: int, article: int, end: int, forms: Forms) -> bool:
    """``door Robin, een applicatie van Centric``: within a sentence, what it is and whose."""
    tokens = forms.tokens
    inside = start > 0 and forms.same_line(start) and tokens.kinds[start - 1] == LOWER
    return (
        inside
        and tokens.words[article : article + 1] + tokens.words[end : end + 1] == ["een", "van"]
        and forms.capital(end + 1)
    )


def is_in_row_of_thing(name: Name, forms: Forms) -> bool:
    """Whether a ship or another thing that bears names stands in the next cell: ``Maria Elise    trawler``."""
    tokens, end = forms.tokens, name.end
    if is_titled(name, forms):
        return False
    if end < tokens.size and tokens.words[end] == "(":
        end = next((at + 1 for at in range(end, min(end + 6, tokens.size)) if tokens.words[at] == ")"), end)
    if end >= tokens.size or end not in tokens.cells or tokens.kinds[end] != LOWER:
        return False
    return thing_noun(tokens.lows[end]) == CALLED


def is_titled(name: Name, forms: Forms) -> bool:
    """Whether a title, a relation or "familie" stands in front: then it is somebody who has a ship or a dog."""
    if not name.start or not forms.same_line(name.start):
        return False
    before = name.start - 1
    if forms.tokens.words[before] == "." and before:
        before -= 1
    return forms.tokens.lows[before] in forms.lexicon.titles_before


def is_with_article(name: Name, forms: Forms) -> bool:
    """``de Maria Elise``, ``De Anna Maria II``: an article before given names alone makes them a ship or a house.

    Behind a surname it is a slip or a turn of speech: "contact met de Anna Smit".
    """
    tokens, start = forms.tokens, name.start
    if name.form != "first_surname" or not _is_given_only(name, forms):
        return False
    if tokens.words[start] in ("De", "Het"):
        return name.end - start > 2 and forms.is_first(start + 1)
    if not start or tokens.words[start - 1] not in ("de", "De") or tokens.gaps[start] or not forms.is_first(start):
        return False
    front = start - 2
    if front >= 0 and tokens.kinds[front] == LOWER and tokens.words[front] in _BEFORE_ARTICLES:
        # "in de Maria Elise", but "Jan op de Anna Dijk"
        return front == 0 or tokens.kinds[front - 1] not in (WORD, UPPERWORD, INITIALS)
    return not is_prefix_here(tokens, forms.lexicon, start - 1)


def _is_given_only(name: Name, forms: Forms) -> bool:
    """Whether nothing but given names that are no usual surnames stands behind an article; numerals may follow."""
    tokens, lexicon = forms.tokens, forms.lexicon
    first = name.start + (tokens.words[name.start] in ("De", "Het"))
    lows = [tokens.lows[at] for at in range(first, name.end) if not _NUMERAL.fullmatch(tokens.words[at])]
    return all(low in lexicon.first_names and low not in lexicon.surnames_common for low in lows)


def is_storm(name: Name, forms: Forms) -> bool:
    """``Storm Louis`` beside words of the weather: "Storm" is a first name too, and nobody blows with force ten."""
    tokens, lexicon = forms.tokens, forms.lexicon
    if name.end - name.start != 2 or tokens.words[name.start] != "Storm" or not forms.is_first(name.start + 1):
        return False
    if tokens.lows[name.start + 1] in lexicon.surnames_common:
        return False
    before = tokens.lows[name.start - 1] if name.start else ""
    start = tokens.starts[name.start]
    if before in _CHILD or _NO_STORM.match(tokens.text, tokens.ends[name.end - 1]):
        return False
    return _WEATHER.search(tokens.text, max(0, start - _SKY), start + _SKY) is not None
