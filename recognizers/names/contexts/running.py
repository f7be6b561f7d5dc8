# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names in running text that show themselves: by form, by the title in front of them, by the party behind them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from recognizers.lexicon import Lexicon, fold
from recognizers.names.contexts.layout import Found
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.nobody.bodies import is_of_body
from recognizers.names.nobody.firms import is_second
from recognizers.names.tokens import INITIALS, LOWER, UPPERWORD, WORD

CERTAIN_TITLES = frozenset(("mevrouw", "de_heer", "academic", "noble"))
PLURAL_TITLES = frozenset(
    (
        "leden",
        "heren",
        "dames",
        "kamerleden",
        "wethouders",
        "rapporteurs",
        "indieners",
        "ministers",
        "raadsleden",
        "gedeputeerden",
    )
)

LONGEST_ABBREVIATION = 4
"""letters of a title that may be written short, as "fam." is"""
_NAMED_AFTER = ("school", "college", "lyceum", "gymnasium", "museum", "ziekenhuis", "instituut", "kazerne", "stichting")
"""what a word ends in that is called after somebody with a title"""
_NAVAL = re.compile(r"\b(?:[ZzHh][rR]\.?|[Oo]ns|[Hh]et|[Dd]it) ?$")
"""before "Ms.": a ship of the navy or a motor ship, and no English form of address"""


def in_text(forms: Forms, places: Iterable[int] | None = None) -> Iterator[Found]:
    """Names that show themselves by form, title or list, anywhere in the text.

    ``places`` are the tokens of which :func:`begins_here` holds, in order, if the caller knows them.
    """
    tokens, lexicon = forms.tokens, forms.lexicon
    titles = lexicon.titles_before
    behind = 0
    for at in range(tokens.size) if places is None else places:
        if at < behind:
            continue
        kind = tokens.kinds[at]
        word = tokens.lows[at]
        if word in titles and not _is_ship(forms, at):
            yield from _after_title(forms, at)
        party = _before_party(forms, at) if word == "(" else None
        if party:
            yield Found(party, ("context:party", f"form:{party.form}"))
        if kind in (INITIALS, WORD, UPPERWORD):
            name = _couple(forms, at) or _plain(forms, at) or (_next_to(forms, at) if at == behind + 1 else None)
            if name:
                evidence = [f"form:{name.form}"]
                if any(forms.is_first(one) or forms.is_surname(one) for one in range(name.start, name.end)):
                    evidence.append("lexicon")
                yield Found(name, tuple(evidence))
                behind = name.end
                continue
        if kind in (LOWER, WORD) and is_listed(word, kind, lexicon):
            yield Found(Name(at, at + 1, "listed"), ("form:listed", "lexicon"))


def _is_ship(forms: Forms, at: int) -> bool:
    """``Zr.Ms.``, ``ons ms.``: no title but the kind of a ship."""
    start = forms.tokens.starts[at]
    kind = forms.tokens.words[at] in ("ms", "Ms", "MS")
    return kind and _NAVAL.search(forms.tokens.text, max(0, start - 5), start) is not None


def begins_here(low: str, kind: str, lexicon: Lexicon) -> bool:
    """Whether a name, or what leads to one, can begin at such a word (folded): at most it is passed over."""
    return (
        kind in (INITIALS, WORD, UPPERWORD)
        or low == "("
        or low in lexicon.titles_before
        or (kind == LOWER and is_listed(low, kind, lexicon))
    )


def is_listed(low: str, kind: str, lexicon: Lexicon) -> bool:
    """A word that the lists know as a name and as nothing else; in small letters only a first name."""
    if len(low) < 3 or low in lexicon.never_names or low in lexicon.words or low in lexicon.proper:
        return False
    return low in lexicon.first_names or (kind == WORD and low in lexicon.surnames)


def _before_party(forms: Forms, at: int) -> Name | None:
    """``De Vries (VVD)``: a surname with a political party in brackets."""
    tokens = forms.tokens
    if not at or tokens.gaps[at]:
        return None
    close = tokens.text.find(")", tokens.ends[at], tokens.ends[at] + 20)
    if close < 0 or tokens.text[tokens.ends[at] : close].strip().lower() not in forms.lexicon.parties:
        return None
    start = at
    while start and at - start < 3 and tokens.gaps[start] == 0 and forms.can_be_surname(start - 1):
        start -= 1
    if start == at:
        return None
    while start and tokens.gaps[start] == 0 and forms.is_prefix(start - 1):
        start -= 1
    return Name(start, at, "surname")


def _couple(forms: Forms, at: int) -> Name | None:
    """``K. en H. de Boer``: initials of two people before one surname are one name."""
    tokens = forms.tokens
    if at + 3 >= tokens.size or tokens.words[at + 1] not in ("en", "&") or not forms.same_line(at + 2):
        return None
    if tokens.kinds[at] != INITIALS or tokens.kinds[at + 2] != INITIALS:
        return None
    second = forms.natural(at + 2)
    return Name(at, second.end, second.form) if second else None


def _next_to(forms: Forms, at: int) -> Name | None:
    """``Wim Verkuijlen en Trees Smulders``: beside a whole name any word before a listed surname is a first name."""
    tokens, lexicon = forms.tokens, forms.lexicon
    if tokens.words[at - 1] not in ("en", ",") or tokens.kinds[at] != WORD or not forms.can_be_surname(at):
        return None
    low = tokens.lows[at]
    known = low in lexicon.first_names or low in lexicon.first_names_rare
    if not known or not forms.same_line(at) or not forms.same_line(at + 1):
        return None
    return forms.natural(at, slot=True) if forms.is_surname(at + 1) and not forms.is_plain(at + 1) else None


def _plain(forms: Forms, at: int) -> Name | None:
    tokens = forms.tokens
    back = forms.reversed(at)
    if back and back.form == "surname_first" and not forms.is_surname(back.start) and not forms.is_prefix(back.start):
        back = None
    if back and back.form == "surname_first" and _is_in_row(forms, back):
        back = None
    ahead = forms.natural(at)
    if ahead and ahead.form == "first_surname" and _is_organisation(forms, ahead) and not is_second(ahead, forms):
        ahead = None
    if ahead and ahead.form == "first_surname" and at and tokens.words[at - 1] == ".":
        # A sentence can start with a word that is a first name too.
        words = [fold(word) for word in tokens.words[ahead.start : ahead.end]]
        if words[0] in forms.lexicon.words and not forms.is_surname(ahead.end - 1):
            ahead = None
    return ahead if back is None or (ahead is not None and ahead.end > back.end) else back


def _is_in_row(forms: Forms, name: Name) -> bool:
    """Whether "Antoni, Betty" goes on as a row of single words ("… Cillian en Loes"), so that it is two of them."""
    tokens = forms.tokens
    if name.end >= tokens.size or tokens.words[name.end] not in (",", "en", "of") or not forms.near(name.end + 1):
        return False
    after = name.end + 1
    another = tokens.words[after + 1 : after + 2] == [","]  # "Bos, Anna en Vries, Piet"
    return tokens.words[name.end] == "," or (forms.capital(after) and not another)


def _is_organisation(forms: Forms, name: Name) -> bool:
    tokens, lexicon = forms.tokens, forms.lexicon
    ahead = name.start - 1 if name.start and forms.same_line(name.start) else -1
    before = tokens.lows[ahead] if ahead >= 0 else ""
    after = tokens.lows[name.end] if name.end < tokens.size and tokens.gaps[name.end] == 0 else ""
    if before in lexicon.organisation_words and not is_of_body(ahead, forms):
        return True
    return after in lexicon.organisation_forms or forms.is_street(name.end - 1)


def _after_title(forms: Forms, at: int) -> Iterator[Found]:
    """The name behind a title, or the names behind one in the plural ("de leden Kröger, Van Raan en Paternotte")."""
    tokens, titles = forms.tokens, forms.lexicon.titles_before
    identifier = titles[tokens.lows[at]]
    many = tokens.lows[at] in PLURAL_TITLES
    after = _behind_title(forms, at, identifier)
    while True:
        after = forms.after_titles(after)
        if not forms.near(after):
            return
        name = forms.natural(after) or forms.surname(after, certain=many or identifier in CERTAIN_TITLES)
        if name is None:
            return
        small = name.form == "prefix_surname" and tokens.words[name.start][0].islower()
        if identifier == "office" and small and not (many and _is_surname_only(forms, name)):
            return  # "de minister van Volksgezondheid": what the office is of.
        place = identifier == "office" and (_is_place_of(forms, at, name) or _is_body_of(forms, at, name))
        if place or (
            tokens.kinds[at] == UPPERWORD and tokens.kinds[name.start] == WORD and _is_word(forms, name.start)
        ):
            return  # "de tas van de MR. Kun jij": an abbreviation that ends a sentence
        doubtful = identifier not in CERTAIN_TITLES and not many and _is_doubtful(forms, name)
        if identifier == "academic" and tokens.lows[name.end - 1].endswith(_NAMED_AFTER) and _is_unlisted(forms, name):
            return  # "de Dr. Schaepmanschool"
        strength = "title:weak" if doubtful else "title:before"
        yield Found(name, (strength, f"title_before:{identifier}", f"form:{name.form}"))
        separator = name.end
        if not (many and forms.near(separator) and _is_joint(forms, separator)):
            return
        if tokens.words[separator] == "(":
            while separator < tokens.size and tokens.words[separator] != ")" and separator < name.end + 5:
                separator += 1
            separator += 1
            if not (forms.near(separator) and tokens.words[separator] in (",", "en")):
                return
        after = separator + 1


def _is_unlisted(forms: Forms, name: Name) -> bool:
    return forms.tokens.lows[name.end - 1] not in forms.lexicon.surnames


def _is_surname_only(forms: Forms, name: Name) -> bool:
    """``de leden van Vliet en Bos``: the last word is a surname, and no place, body or word that members can be of."""
    low, lexicon = forms.tokens.lows[name.end - 1], forms.lexicon
    other = low in lexicon.words or low in lexicon.places or low in lexicon.proper or low in lexicon.organisations
    return low in lexicon.surnames and not other


def _is_joint(forms: Forms, at: int) -> bool:
    """Whether a comma, a bracket or "en" stands here; "EN" where the names are in capitals too."""
    word = forms.tokens.words[at]
    return word in (",", "en", "(") or (word == "EN" and forms.tokens.kinds[at - 1] == UPPERWORD)


def _behind_title(forms: Forms, at: int, identifier: str) -> int:
    """Where the name behind a title must begin; the size of the text, where none can, if the sentence ends there."""
    tokens = forms.tokens
    after = at + 1
    if after < tokens.size and tokens.words[after] == "." and tokens.gaps[after] == 0:
        said = identifier in ("office", "collega") and tokens.kinds[at] == LOWER
        if said and len(tokens.words[at]) > LONGEST_ABBREVIATION:
            return tokens.size  # "door een buurman. Smit kwam niet"; but "Burgemeester. Jansen" was read so from ":"
        after += 1
    if after < tokens.size and tokens.words[after] in ("-", ":") and tokens.gaps[after] == 0:
        # As in "motie-Van Dalen" and in "Rapporteurs: Bakker en Smit".
        after += 1
    word = tokens.words[after] if after < tokens.size else ""
    joint = word in ("en", "of") or (tokens.kinds[at] == UPPERWORD and word in ("EN", "OF"))  # "PARTNER EN KINDEREN"
    return tokens.size if joint else after


def _is_place_of(forms: Forms, at: int, name: Name) -> bool:
    """Whether a place stands behind an office: "burgemeester en wethouders Goes", "(wethouder Zwolle)"."""
    tokens, lexicon = forms.tokens, forms.lexicon
    low = tokens.lows[name.start]
    if name.end - name.start > 1 or low not in lexicon.places:
        return False
    college = at > 1 and tokens.words[at - 1] == "en" and tokens.lows[at - 2] == "burgemeester"
    return college or low not in lexicon.surnames_common


def _is_body_of(forms: Forms, at: int, name: Name) -> bool:
    """Whether an office in brackets is of the name before them, so that a body follows: "A. Bos (wethouder Ede)"."""
    tokens = forms.tokens
    if at < 2 or tokens.words[at - 1] != "(" or name.form != "surname" or forms.is_surname(name.end - 1):
        return False
    return tokens.kinds[at - 2] == WORD and tokens.words[at - 2][0].isupper()


def _is_word(forms: Forms, at: int) -> bool:
    low = forms.tokens.lows[at]
    return low in forms.lexicon.words and low not in forms.lexicon.surnames_common


def _is_doubtful(forms: Forms, name: Name) -> bool:
    """A bare surname behind an office ("voorzitter Maandag"): only what the lists know, and no plain word."""
    if name.form not in ("surname", "prefix_surname"):
        return False
    last = forms.tokens.lows[name.end - 1]
    if forms.tokens.kinds[name.start] == UPPERWORD and len(last) > 3 and last not in forms.lexicon.abbreviations:
        return False  # "verdachte VISSER"
    return not forms.is_surname(name.end - 1) or (last in forms.lexicon.words and name.form == "surname")
