# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Single names at spots where hardly anything but a person is named: in brackets, opening a quotation, under a note.

A first name alone is often a word or a brand as well, so each spot is one that words don't take: "kabinet (Roderik)",
'"Ton, heeft de aannemer al gebeld?"', a partner or a mother named, what somebody is called in the street.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from recognizers.base import at_words, stems
from recognizers.lexicon import fold
from recognizers.lines import at_lines
from recognizers.names.contexts.layout import Found
from recognizers.names.forms.forms import Forms, Name

_GIVEN = r"[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ][a-zà-ſ]+(?:-[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ][a-zà-ſ]+)?"
_PREFIX = r"(?:(?:van|de|der|den|ten|ter|te|el|von|'t|in|la|di)[ ]){1,3}"
_BRACKETS = re.compile(rf"\((?<=[\w.][ ]\()(?P<name>{_GIVEN})(?=\)|,[ ][a-z][^()\n]{{2,25}}\))")
_QUOTED = re.compile(rf"[\"“„](?P<name>{_GIVEN}),[ ](?=[a-z])")
_SIGNED = re.compile(
    rf"[ \t>]*(?P<name>{_GIVEN})[ \t]*\n(?:[> \t]*-*[ \t]*\n){{0,2}}[ \t>]*"
    r"(?:drs\.[ ]|mr\.[ ]|ir\.[ ])?(?P<first>[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ])\."
)
"""a line with a first name alone above initials that begin with the same letter"""
_RELATIVE = re.compile(
    r"(?:partner|echtgenote|echtgenoot|moeder|vader|zoon|dochter|zus|zusje|broer|broertje|zwager|schoonzus|schoonmoeder"
    r"|schoonvader|oma|opa|oom|tante|neef|nicht|vriend|vriendin|buurman|buurvrouw|mantelzorger|huisgenoot|huisgenote"
    r"|ex-man|ex-vrouw|ex-partner|weduwe|weduwnaar|echtpaar|stiefvader|stiefmoeder|pleegmoeder|pleegvader),?[ ]"
    rf"(?P<name>{_GIVEN}(?:[ ]{_PREFIX}{_GIVEN}|[ ]{_GIVEN}){{0,2}})(?![\w-])"
)
_SPOUSE = re.compile(
    r"(?:(?<=\b[Mm]ijn )|(?<=\b[Zz]ijn )|(?<=\b[Hh]aar )|(?<=\b[Jj]ouw )|(?<=\b[Uu]w )|(?<=\b[Jj]e ))"
    r"(?:man|vrouw|ex|kind|meisje|jongen),?[ ]"
    rf"(?P<name>{_GIVEN}(?:[ ]{_PREFIX}{_GIVEN}|[ ]{_GIVEN}){{0,2}})(?![\w-])"
)
"""whose husband or wife somebody is: without the possessive "man" is a word of its own"""
_CALLED = re.compile(
    r"(?:bekend[ ](?:staat[ ])?als|bijgenaamd|bijnaam|roepnaam|alias|genaamd|noemt[ ](?:hem|haar|zich|zichzelf))"
    rf"[ ]?:?[ ]?(?:(?P<sign>[\"'‘’“”]))?(?P<name>{_GIVEN})"
    r"(?(sign)[\"'‘’“”]|[ ](?:krijgt|kreeg|heeft|had|draagt|droeg|dankt|gebruikt|kent)[ ](?:hij|zij|ze)\b)"
)
_SAYS = re.compile(
    rf"[\"“„](?P<name>{_GIVEN})[ ](?:slaapt|helpt|woont|werkt|belt|komt|zegt|wil|eet|rijdt|drinkt|slaat)(?!\w)"
)
_TORN = re.compile(
    r"(?P<name>(?P<front>[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ](?<![\w.].)(?:[A-Za-z]?\.(?:[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ][A-Za-z]?\.){0,4}"
    r"|[a-zà-ſ]+(?:-[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ][a-zà-ſ]+)?))[ ]?\n[ ]*"
    rf"(?:{_PREFIX})?(?P<family>[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ][\w'’]+(?:-(?:{_PREFIX})?[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ][\w'’]+)*))"
    r"(?=[,.;)]|[ ][a-z(]|\n|\Z)"
)
"""initials or a first name at the end of a line and the surname at the start of the next"""
_NO_INITIALS = re.compile(
    r"(?i)(?:bijlage|art(?:ikel)?|lid|onder|sub|deel|groep|klasse|type|categorie|zaal|optie|variant|punt|vak)\.?[ ]\Z"
)
_LONGEST_NUMBERED = len("categorie. ")
_LEAST_LINE = 30
"""characters of a line that runs on: a shorter one is a cell or an item"""
_SMALL = re.compile(
    r"(?m)[ \t]*(?P<name>[a-zà-ſ]{2,14}(?:[ ](?:en|van|de|der|den|ten|ter|vd|el|[a-zà-ſ]{2,16})){1,4})[ \t]*$"
)
"""a line or cell of small letters only: ``henk en ria slagter``"""
_RELATIVES = stems(
    "relatives",
    "partner", "echtgeno", "moeder", "vader", "zoon", "dochter", "zus", "broer", "zwager", "oma ", "opa ", "oom ",
    "tante", "neef", "nicht", "vriend", "buurman", "buurvrouw", "mantelzorger", "huisgeno", "ex-", "weduw", "echtpaar",
)  # fmt: skip
_SPOUSES = stems("husband and wife", "man ", "man, ", "vrouw", "ex ", "kind ", "meisje ", "jongen ")
_NAMES = stems("what somebody is called", "bekend", "bijgenaamd", "bijnaam", "roepnaam", "alias", "genaamd", "noemt")


def spotted(forms: Forms) -> Iterator[Found]:
    """Names at such spots, in no particular order."""
    text = forms.tokens.text
    for start, end in _spans(forms, text):
        at = bisect_left(forms.tokens.starts, start)
        behind = bisect_left(forms.tokens.starts, end)
        if at < behind and forms.tokens.starts[at] == start and forms.tokens.ends[behind - 1] == end:
            yield Found(Name(at, behind, "single"), ("context:spot", "form:single"))


def _spans(forms: Forms, text: str) -> Iterator[tuple[int, int]]:
    for pattern, holds, signs in (
        (_BRACKETS, _is_given, "("),
        (_QUOTED, _is_no_word, '"“„'),
        (_SAYS, _is_no_word, '"“'),
    ):
        if any(sign in text for sign in signs):
            yield from (match.span("name") for match in pattern.finditer(text) if holds(forms, match["name"]))
    for match in at_lines(text, _SIGNED):
        if _is_of_signer(forms, match["name"], match["first"]):
            yield match.span("name")
    for match in _torn(text):
        if _goes_on(forms, text, match):
            yield match.span("name")
    for match in (*at_words(text, _RELATIVES, _RELATIVE), *at_words(text, _SPOUSES, _SPOUSE)):
        couple = match.group().startswith("echtpaar") and fold(match["name"]) in forms.lexicon.surnames
        if couple or _names_relative(forms, match["name"]):
            yield match.span("name")
    yield from (match.span("name") for match in at_words(text, _NAMES, _CALLED))
    for match in at_lines(text, _SMALL):
        if _is_small_name(forms, match["name"].split()):
            yield match.span("name")


def _torn(text: str) -> Iterator[re.Match[str]]:
    """The matches of ``_TORN``, without overlaps, tried only at the last word of a line: most have no capital."""
    begin = done = 0
    for line in text.split("\n")[:-1]:
        begin += len(line) + 1
        last = line[:-1].rpartition(" ")[2] + line[-1:]
        if not last.islower() or "×" in last:  # which is among the capitals of the pattern
            for at in range(max(done, begin - 1 - len(last)), begin - 1):
                found = _TORN.match(text, at) if text[at].isupper() or text[at] == "×" else None
                if found is not None:
                    done = found.end()
                    yield found
                    break


def _goes_on(forms: Forms, text: str, match: re.Match[str]) -> bool:
    """Whether a line end parts somebody's first name or initials from a surname that no word of the language is."""
    begin = text.rfind("\n", 0, match.start()) + 1
    if match.start() - begin < _LEAST_LINE or _NO_INITIALS.search(
        text, max(begin, match.start() - _LONGEST_NUMBERED), match.start()
    ):
        return False
    lexicon = forms.lexicon
    low, front = fold(match["family"]), fold(match["front"])
    if low in lexicon.never_names or low in lexicon.titles_before or low in lexicon.organisation_words:
        return False
    if front in ("b.v.", "n.v.", "v.o.f."):
        return False
    if "." not in front and (front not in lexicon.first_names or front in lexicon.words_frequent):
        return False
    known = low in lexicon.surnames or low.split("-")[0] in lexicon.surnames
    return low not in lexicon.words or (known and low not in lexicon.words_frequent)


def _is_no_word(forms: Forms, name: str) -> bool:
    low, lexicon = fold(name), forms.lexicon
    return low in lexicon.first_names or (low not in lexicon.words and low not in lexicon.places)


def _is_of_signer(forms: Forms, name: str, first: str) -> bool:
    low, lexicon = fold(name), forms.lexicon
    return low[0] == fold(first) and low not in lexicon.never_names and low not in lexicon.organisation_words


def _is_given(forms: Forms, name: str) -> bool:
    low, lexicon = fold(name), forms.lexicon
    return low in lexicon.first_names and low not in lexicon.words_frequent and low not in lexicon.places


def _names_relative(forms: Forms, name: str) -> bool:
    """A first name of the lists, or two words of which the last is no word of the language."""
    lexicon, parts = forms.lexicon, [fold(part) for part in name.split()]
    if parts[0] in lexicon.first_names:
        return True
    known = parts[-1] in lexicon.surnames or parts[-1] not in lexicon.words
    return len(parts) > 1 and known and parts[-1] not in lexicon.proper and parts[0] not in lexicon.never_names


def _is_small_name(forms: Forms, words: list[str]) -> bool:
    """A first name and a surname in small letters of which one is no word; everything between links names."""
    lexicon = forms.lexicon
    first, last = fold(words[0]), fold(words[-1])
    if first not in lexicon.first_names or last not in lexicon.surnames:
        return False
    if first in lexicon.words_frequent or (first in lexicon.words and last in lexicon.words):
        return False
    links = ("en", *lexicon.prefixes)
    return all(word in links or fold(word) in lexicon.first_names for word in words[1:-1])
