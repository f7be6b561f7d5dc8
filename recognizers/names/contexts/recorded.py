# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names as records write them, whatever the words mean: "MARTIS, Rudsel, geb. 1-1-1990", "Achternaam   Noord".

A surname in capitals, a comma and a given name right before a date or a word for birth are somebody in every record,
and so is what fills the field for a surname. And what is no name: labels of such fields, "UIT KRACHTE VAN".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from recognizers.lexicon import fold
from recognizers.look import Cued, at_marks
from recognizers.names.contexts.layout import Found
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.tokens import UPPERWORD

_PREFIXES = r"(?:(?:VAN|DE|DER|DEN|TEN|TER|EL|AL|BEN|DA|DOS)[ ]){0,3}"
_FILED = re.compile(
    rf"(?<![\w,.'’-])(?P<name>{_PREFIXES}[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ]{{3,}}(?:[- ][A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ]{{3,}})?,[ ]"
    r"(?P<given>[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ][a-zà-ſ]{2,20})(?:[ ][A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ][a-zà-ſ]{2,20}){0,2})"
    r"(?:,?[ ]+\(?(?:geb(?:\.|oren)|\*)|(?:[ ]{2,40}|\t|,[ ])\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d)"
)
_MAY_BE_FILED = re.compile(r",[ ](?<=[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ]{3},[ ])[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ]")
_FIELD = Cued(re.compile(
    r"(?im)^[ \t|]*(?:achternaam|geslachtsnaam|familienaam)[ \t]*(?:[:|][ \t]*|[ ]{2,40}|\t)"
    r"(?P<name>(?-i:[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ])[^\W\d_]+(?:-[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ][^\W\d_]+)?)(?=[ \t]*(?:\||\n|\Z)|[ ]{3})"
), "achternaam", "geslachtsnaam", "familienaam")  # fmt: skip
_LETTERS = Cued(re.compile(
    r"(?im)^[ \t|]*(?:voorletters?|voorletter\(s\))[ \t]*(?:[:|][ \t]*|[ ]{2,40}|\t)"
    r"(?P<name>(?-i:[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ](?:[a-z]{1,2}\.)?[. ]{0,2}){1,7})(?<![ ])(?=[ \t]*(?:\||\n|\Z)|[ ]{3})"
), "voorletter")  # fmt: skip
_SPACED = re.compile(
    r"[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ](?=[ ])(?<![^\W\d_].)(?<![^\W\d_][ .].)"
    r"(?:[ ]{1,3}[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ]){3,24}(?![^\W\d_.])"
)
"""capitals with a blank behind each, as scans give a heading or a name"""
_MAY_BE_SPACED = re.compile(r"[ ][A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ][ ]{1,3}[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ]")
_LABELS = frozenset(
    """voornaam voornamen voorletters voorvoegsel voorvoegsels tussenvoegsel tussenvoegsels roepnaam geslacht adres
    initialen achternaam onbekend geen idem zie naam partner aanvrager geboren geboortedatum""".split()
)
"""what stands in such a field and is the next one, or nothing"""
_NEXT_FIELD = frozenset(("voorvoegsel", "voorvoegsels", "tussenvoegsel", "tussenvoegsels"))


def recorded(forms: Forms) -> Iterator[Found]:
    """The names of a page that are written so."""
    text, lexicon = forms.tokens.text, forms.lexicon
    for match in _FILED.finditer(text) if any(at_marks(text, ", ", _MAY_BE_FILED)) else ():
        given = fold(match["given"])
        if given in lexicon.first_names or (given not in lexicon.words and given not in lexicon.places):
            yield from _found(forms, match, "surname_first", "layout:record")
    for match in _SPACED.finditer(text) if _MAY_BE_SPACED.search(text) else ():
        yield from _spaced(forms, match)
    for match in _FIELD.finditer(text):
        if fold(match["name"]) not in _LABELS:
            yield from _found(forms, match, "surname", "layout:field")
    for match in _LETTERS.finditer(text):
        yield from _found(forms, match, "initials_only", "layout:field")


def _spaced(forms: Forms, match: re.Match[str]) -> Iterator[Found]:
    """``J A N S E N``, ``V A N  D I J K``: what the letters spell is a common surname, or a listed one and no word."""
    *front, last = ("".join(part.split()) for part in re.split("[ ]{2,}", match.group()))
    lexicon, low = forms.lexicon, fold(last)
    told = front and all(fold(one) in lexicon.prefixes or fold(one) in lexicon.first_names for one in front)
    plain = low in lexicon.words or low in lexicon.words_english or low in lexicon.proper
    if low in lexicon.surnames and (low in lexicon.surnames_common or not plain) and (told or not front):
        start = bisect_left(forms.tokens.starts, match.start())
        yield Found(
            Name(start, bisect_left(forms.tokens.starts, match.end()), "surname"), ("layout:record", "form:surname")
        )


def _found(forms: Forms, match: re.Match[str], form: str, code: str) -> Iterator[Found]:
    tokens = forms.tokens
    start = bisect_left(tokens.starts, match.start("name"))
    end = bisect_left(tokens.starts, match.end("name"))
    if start < end and tokens.starts[start] == match.start("name") and tokens.ends[end - 1] == match.end("name"):
        yield Found(Name(start, end, form), (code, f"form:{form}"))


def without_headings(found: Sequence[Found], forms: Forms) -> list[Found]:
    """The names without capitals that end in a prefix, and up to the label of the next field for one."""
    return [apart for one in found if (apart := _before_label(one, forms)) and not _is_heading(apart, forms)]


def _before_label(one: Found, forms: Forms) -> Found | None:
    """The name up to the label of the next field, "Voorletters  E.M. / Voorvoegsels  van"; None when it is one."""
    for at in range(one.name.start, one.name.end):
        if forms.tokens.lows[at] in _NEXT_FIELD:
            return one._replace(name=one.name._replace(end=at)) if at > one.name.start else None
    return one


def _is_heading(one: Found, forms: Forms) -> bool:
    tokens, (start, end, _) = forms.tokens, one.name
    capitals = all(kind == UPPERWORD for kind in tokens.kinds[start:end])
    return capitals and one.evidence == ("model",) and tokens.words[end - 1] in ("VAN", "DE", "DER", "DEN", "HET")
