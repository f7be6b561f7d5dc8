# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Where a name begins and ends: without titles, labels, employers and degrees; and which finds are no name at all."""

from __future__ import annotations

import re
from collections.abc import Iterable

from recognizers.lexicon import fold
from recognizers.names.contexts.given import is_greeted_short
from recognizers.names.contexts.handed import KIN
from recognizers.names.contexts.layout import Found
from recognizers.names.contexts.listing import MEMBER
from recognizers.names.features import is_of_language
from recognizers.names.forms.borne import is_addressed, is_lone_prefix
from recognizers.names.forms.doubled import is_second_surname
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.forms.joined import RANKS, is_numeral_behind
from recognizers.names.forms.line_ends import is_reversed, one_cell, without_letters
from recognizers.names.forms.turned import ABBREVIATED, LEGAL_INITIALS, REQUESTS
from recognizers.names.nobody.bearing import bears_title, is_local_party
from recognizers.names.nobody.bodies import without_bracket
from recognizers.names.nobody.cited import is_cited, is_in_title, is_published
from recognizers.names.nobody.contracted import is_contracted
from recognizers.names.nobody.desks import is_desk, is_way_of_desks, is_workplace
from recognizers.names.nobody.firms import is_firm, is_firm_by_end
from recognizers.names.nobody.foreign import is_foreign_word
from recognizers.names.nobody.known import is_known
from recognizers.names.nobody.located import before_street, is_located, is_place
from recognizers.names.nobody.machine import is_of_machine
from recognizers.names.nobody.organisations import (
    holds_body,
    is_body,
    is_body_noun,
    is_party,
    is_shortened,
    opens_organisation,
)
from recognizers.names.nobody.titled_bodies import is_of_titled_body
from recognizers.names.nobody.vocabulary import is_doubtful_thing, is_term
from recognizers.names.tokens import INITIALS, LOWER, MARK, NUMBER, UPPERWORD, WORD

MAX_ACRONYM = 6
"""letters of an abbreviation that hangs on a name"""
LONGEST_CODE = 4
"""letters in front of the figures of a number"""
FUNCTION_LETTERS = frozenset(
    "sg dg ig pdg psg pig plv plvsg cdk hid stas msg admin e-mail email mail tel mw mevr dhr arts agent".split()
)
"""what stands before whole names and is none"""
_ADHERENT = re.compile(r"[A-Z][\w-]*[A-Z\d]['’]ers?")
"""``CDA'er``, ``FNV'ers``: who belongs to a party or a body"""
FORMS_OF_ADDRESS = frozenset("mw mevr mvr dhr hr".split())
_TOWARDS = frozenset("in uit bij naar".split())
_SMALL_IN_CAPITALS = frozenset(
    "EN WAS WAREN HEEFT NIET OOK MAAR WORDT WERD ZEI ZEGT KWAM HET ZIJN NAAR OMDAT GEEN".split()
)
"""what goes on in a sentence in capitals behind a name, and is nobody's surname without a prefix"""
_SURNAMES_THAT_SAY = frozenset("raadt raadde ontraadt ontraadde".split())
"""in small letters behind a surname: what members and aldermen do with a motion"""
PREPOSITIONS = frozenset("van uit bij namens voor over als met en of".split())
_PERSONAL = frozenset(("title_before:mevrouw", "title_before:de_heer", "title_before:meneer"))
TITLE_IDS = frozenset(("mevrouw", "de_heer", "academic", "meneer", "mr_english"))


def _on_first_line(name: Name, forms: Forms) -> Name:
    """Who signs, without the firm of the same name on the next line: "Jan Kwast / Kwast Advies B.V."."""
    broken = next((at for at in range(name.start + 2, name.end) if not forms.same_line(at)), name.end)
    return name._replace(end=broken)


def finish(found: Iterable[Found], forms: Forms) -> list[Found]:
    """The names without a title or a loose prefix in front and a degree behind, and without those of organisations."""
    kept: list[Found] = []
    for one in [part for whole in found for part in _owner_apart(whole, forms)]:
        if MEMBER in one.evidence:
            kept.append(one)
            continue
        name = _without_edges(without_bracket(one.name, forms), forms)
        if name is None or _is_label(name, forms) or _is_abbreviated(name, forms) or is_party(name, forms):
            continue
        if "layout:closing" in one.evidence and is_firm(name, forms):
            name = _on_first_line(name, forms)
        placed = any(code.startswith(("layout:", "title:before")) for code in one.evidence)
        legal = forms.tokens.words[name.start].upper() in LEGAL_INITIALS  # "Takeda Nederland B.V. over Adcetris"
        if legal or is_firm(name, forms) or (not placed and opens_organisation(name, forms)) or holds_body(name, forms):
            continue
        if (
            (is_firm_by_end(name, forms) and _PERSONAL.isdisjoint(one.evidence))
            or bears_title(name, one.evidence, forms)
            or _is_glued(name, forms)
            or _is_number(name, forms)
            or is_located(name, one.evidence, forms)
            or is_shortened(name, forms)
            or is_of_machine(name, one.evidence, forms)
            or is_of_titled_body(name, forms)
            or is_published(name, forms)
            or (is_contracted(name, forms) and _PERSONAL.isdisjoint(one.evidence))
            or (
                not placed
                and (is_doubtful_thing(name, one, forms) or is_cited(name, forms) or is_in_title(name, forms))
            )
            or (not placed and (is_foreign_word(name, forms) or is_local_party(name, forms)))
        ):
            continue
        titled = any(code.startswith(("title:before", "layout:field", KIN)) for code in one.evidence)
        plain = "initials" not in name.form and not titled
        body = plain and (is_body(name, forms) or is_known(name, forms, within=placed))
        if body and not is_greeted_short(one, forms):
            continue
        whose = kept and not placed and _is_whose(kept[-1].name, name, forms)
        if whose or is_term(name, one.evidence, forms):
            continue
        kept.append(one._replace(name=name))
    return kept


def _owner_apart(one: Found, forms: Forms) -> list[Found]:
    """``Anna van Anna Smit``: behind a given name and "van" a whole name is somebody else, whose the first one is."""
    tokens = forms.tokens
    start, end, form = one.name
    if form != "first_surname" or end - start < 4 or tokens.words[start + 1] != "van":
        return [one]
    if not forms.is_first(start + 2) or not forms.is_surname(end - 1) or "," in tokens.words[start:end]:
        return [one]
    return [one._replace(name=Name(start, start + 1, "listed")), one._replace(name=Name(start + 2, end, form))]


def _is_glued(name: Name, forms: Forms) -> bool:
    """``Reg.nr``, ``Rx.Mission``: a single word with a full stop and more behind it without a blank, so no name."""
    tokens, end = forms.tokens, name.end
    if (
        end - name.start > 1
        or end + 1 >= tokens.size
        or tokens.words[end] != "."
        or tokens.kinds[name.start] == INITIALS
    ):
        return False
    joined = tokens.starts[end] == tokens.ends[end - 1] and tokens.starts[end + 1] == tokens.ends[end]
    return joined and (tokens.kinds[end + 1] == LOWER or len(tokens.words[name.start]) < 3)


def _is_number(name: Name, forms: Forms) -> bool:
    """``PV-NUMMER PL1100``, ``Zaaknr K22/0417``: a few capitals at the end that a figure follows without a blank."""
    tokens, end = forms.tokens, name.end
    last = tokens.words[end - 1]
    if end >= tokens.size or tokens.kinds[end] != NUMBER or tokens.starts[end] != tokens.ends[end - 1]:
        return False
    if any(forms.is_first(at) or tokens.kinds[at] == INITIALS for at in range(name.start, end)):
        return False
    return len(last) <= LONGEST_CODE and last.isupper() and fold(last) not in forms.lexicon.surnames_common


def _is_whose(before: Name, name: Name, forms: Forms) -> bool:
    """Whether an unlisted word is where the person before it works: "J. Zeggelink van Rombou"."""
    tokens, lexicon = forms.tokens, forms.lexicon
    if name.end - name.start > 1 or before.end - before.start < 2 or before.end != name.start - 1:
        return False
    low = tokens.lows[name.start]
    listed = low in lexicon.surnames or low in lexicon.first_names
    return (
        not listed and tokens.words[name.start - 1] in ("van", "bij", "namens", "voor") and forms.same_line(name.start)
    )


def _is_abbreviated(name: Name, forms: Forms) -> bool:
    """Whether it is "Van" and an abbreviation ("Van FIN: …"), or a mailbox ("Dbo-secretariaat")."""
    tokens, lexicon = forms.tokens, forms.lexicon
    last = tokens.words[name.end - 1]
    parts = fold(last).split("-")
    if name.end - name.start == 1:
        return len(parts) > 1 and (parts[-1] in lexicon.organisation_words or parts[-1] in lexicon.never_names)
    prefixed = all(forms.is_prefix(at) and tokens.kinds[at] != UPPERWORD for at in range(name.start, name.end - 1))
    return prefixed and tokens.kinds[name.end - 1] == UPPERWORD and 1 < len(last) <= 5


def _is_label(name: Name, forms: Forms) -> bool:
    """Whether it is the word of a label alone on its line or before a colon: "Steller"."""
    tokens, lexicon = forms.tokens, forms.lexicon
    low = tokens.lows[name.start]
    if name.end - name.start > 1 or low not in lexicon.labels or not tokens.gaps[name.start]:
        return False
    if low in lexicon.first_names or low in lexicon.surnames_common:
        return False
    return not forms.same_line(name.end) or tokens.words[name.end] == ":" or _is_wide(forms, name.end)


def _is_wide(forms: Forms, at: int) -> bool:
    """Whether a wide gap stands before this token on its line."""
    return forms.tokens.starts[at] - forms.tokens.ends[at - 1] > 2


def _without_edges(name: Name, forms: Forms) -> Name | None:
    tokens = forms.tokens
    start, end, form = name
    start, end = one_cell(forms, start, end)
    start, end = without_letters(forms, start, end)
    while end - start > 1 and _is_front(forms, start, end):
        start += 1
        while start < end and tokens.words[start] in (".", ":", "("):
            start += 1
    if end - start == 2 and tokens.words[start].lower() in _TOWARDS and is_place(tokens.lows[end - 1], forms):
        return None  # "In Driel heet"
    while end - start > 1 and tokens.kinds[start] == LOWER and forms.is_prefix(start):
        if is_addressed(forms, start):
            break  # "mw. van Ginkel, Xrroan"
        if forms.is_preposition(start):
            if end - start == 2 and is_place(tokens.lows[start + 1], forms):
                return None  # "uit Houten"
        elif not _starts_full(forms, start + 1, end):
            break
        start += 1
    end = _before_body(forms, start, _before_verb(forms, start, _complete(forms, start, end)))
    end = before_street(forms, start, end)
    end -= end - start > 1 and is_numeral_behind(forms, end - 1)
    while end - start > 1 and _hangs(forms, start, end - 1):
        end -= 1
    lone = end - start == 1 and form == "surname" and is_lone_prefix(forms, start)
    if start >= end or (all(forms.is_prefix(at) for at in range(start, end)) and not lone):
        return None
    if end - start == 1 and (_ADHERENT.fullmatch(tokens.words[start]) or is_way_of_desks(forms, start)):
        return None
    letters = sum(len(tokens.words[at]) for at in range(start, end) if tokens.kinds[at] != MARK)
    return Name(start, end, form) if letters > 1 else None


def _is_front(forms: Forms, start: int, end: int) -> bool:
    """Whether the first token is no part of the name: a title, a function's letters ("SG"), a label."""
    tokens, lexicon = forms.tokens, forms.lexicon
    low = tokens.lows[start]
    if _is_title(low, forms) or _ADHERENT.fullmatch(tokens.words[start]):
        return True
    if low in FORMS_OF_ADDRESS:
        return True
    if tokens.kinds[start] == UPPERWORD and tokens.words[start + 1] == "(" and low not in lexicon.surnames_common:
        return len(low) <= MAX_ACRONYM and any(tokens.kinds[at] == WORD for at in range(start + 2, end))
    rest = [at for at in range(start + 1, end) if tokens.kinds[at] in (WORD, UPPERWORD, INITIALS)]
    if len(rest) < 2:
        return False
    if low in FUNCTION_LETTERS or (low in lexicon.abbreviations and len(low) > 1 and tokens.kinds[start] != INITIALS):
        return True
    plain = tokens.kinds[start] == WORD and is_of_language(low, lexicon) and not is_body_noun(low, lexicon)
    if plain and _is_whole(forms, start + 1, end):
        return True  # "Koppeling Bolhuis, I."
    return low in lexicon.labels and low not in lexicon.first_names and low not in lexicon.surnames_common


def _is_whole(forms: Forms, start: int, end: int) -> bool:
    """Whether the span is a surname with initials behind a comma, or a first name with a listed surname."""
    return is_reversed(forms, start, end) or (forms.is_first(start) and forms.is_surname(end - 1))


def _complete(forms: Forms, start: int, end: int) -> int:
    """Where a first name and a surname end, when a preposition and another name follow ("Teun Bos van Heijboer")."""
    tokens, lexicon = forms.tokens, forms.lexicon
    if end - start < 4 or not forms.is_first(start) or "(" in tokens.words[start:end] or "," in tokens.words[start:end]:
        return end
    surname = False
    for at in range(start + 1, end):
        word = tokens.lows[at]
        second = word == "van" and at + 1 < end and is_second_surname(forms, at + 1)
        dashed = tokens.words[at - 1] in ("-", "–")  # "Jolanda Pierik - van der Snel"
        if tokens.kinds[at] == LOWER and surname and word in PREPOSITIONS and not (second or dashed):
            return at
        if tokens.kinds[at] == WORD and not surname:
            after_prefix = forms.is_prefix(at - 1)
            surname = after_prefix or (forms.is_surname(at) and word not in lexicon.first_names)
    return end


def _before_body(forms: Forms, start: int, end: int) -> int:
    """Where a name ends when a preposition and something that is no surname follow: "J. Zeggelink van Rombou"."""
    tokens, lexicon = forms.tokens, forms.lexicon
    for at in range(start + 1, end - 1):
        word = tokens.words[at]
        if word == "," and not (tokens.kinds[at + 1] == INITIALS or forms.is_prefix(at + 1) or forms.is_first(at + 1)):
            # "Nuria Segarra, MEE"; but "Jansen, PJ"
            full = at - start > 1 and (forms.is_first(start) or tokens.kinds[start] == INITIALS)
            if full and tokens.kinds[at + 1] == UPPERWORD:
                return at
        if tokens.kinds[at] == LOWER and tokens.words[at - 1] != "," and forms.is_preposition(at):
            return at  # "Abdel in Roosendaal"
        if tokens.kinds[at] != LOWER or word not in PREPOSITIONS or "," in (tokens.words[at - 1], tokens.words[at + 1]):
            continue  # "Xrroan van, W.J." as well
        called = word == "van" and _is_nickname(forms, start, at) and tokens.kinds[at + 1] == WORD
        if called or (tokens.lows[at - 1] in RANKS and forms.is_prefix(at) and not forms.is_prefix(at - 2)):
            continue  # "P.J. (Pieter) van Xrroan", "W.A. baron van Itterveld"
        if _is_of_acronym(forms, at, end):
            return at
        last = tokens.lows[at + 1]
        given = at - start == 1 and (forms.is_first(start) or tokens.kinds[start] == INITIALS)
        second = word == "van" and is_second_surname(forms, at + 1)  # "M. Rooth van Heukelem-Bos"
        if forms.is_prefix(at + 1) or (given and word != "uit") or second or "," in tokens.words[start:at]:
            continue
        if last in lexicon.organisation_words or (last not in lexicon.surnames and last not in lexicon.prefixes):
            return at
        if word in ("uit", "bij", "namens", "met", "als") or (given and last in lexicon.places):
            return at
        if last in lexicon.places and last not in lexicon.surnames_common and forms.is_surname(at - 1):
            return at  # "wethouder De Vries van Ede"
    return end


def _is_nickname(forms: Forms, start: int, end: int) -> bool:
    """Whether the span is initials and a given name in brackets, behind which the surname must follow."""
    first = next((at for at in range(start, end) if forms.tokens.kinds[at] != INITIALS), end)
    return start < first < end - 1 and forms.tokens.words[first] == "(" and forms.tokens.words[end - 1] == ")"


def _before_verb(forms: Forms, start: int, end: int) -> int:
    """Where a name ends when a word of the sentence follows: ``JAN BOS WAS`` in capitals, ``Bos raadt dat af``."""
    tokens = forms.tokens
    for at in range(start + 1, end):
        if tokens.words[at] in _SURNAMES_THAT_SAY and forms.is_surname(at - 1):
            return at
        if tokens.words[at] in _SMALL_IN_CAPITALS and not forms.is_prefix(at - 1):
            return at
    return end


def _is_of_acronym(forms: Forms, at: int, end: int) -> bool:
    """Whether an abbreviation follows a preposition and its article: "Ten Veldhuis van de TU Delft"."""
    after = at + 1
    while after < end - 1 and forms.is_prefix(after) and forms.tokens.kinds[after] == LOWER:
        after += 1
    word = forms.tokens.words[after]
    short = forms.tokens.kinds[after] == UPPERWORD and len(word) <= MAX_ACRONYM
    known = len(word) > 3 and fold(word) in forms.lexicon.surnames
    return short and not known and forms.tokens.kinds[at - 1] == WORD


def _is_title(low: str, forms: Forms) -> bool:
    identifier = forms.lexicon.titles_before.get(low)
    if identifier is None:
        return False
    return identifier in TITLE_IDS or not (low in forms.lexicon.surnames or low in forms.lexicon.first_names)


def _starts_full(forms: Forms, at: int, end: int) -> bool:
    """Whether a first name with more behind it, or initials, start here: then "van" before it is of the sentence."""
    if forms.tokens.kinds[at] == INITIALS:
        return True
    if not forms.is_first(at) or end - at > 1:
        return forms.is_first(at)
    low, lexicon = forms.tokens.lows[at], forms.lexicon
    return not forms.is_surname(at) or (low in lexicon.first_names and low not in lexicon.surnames_common)


def _is_no_initial(forms: Forms, at: int) -> bool:
    """``Femke Zandstra, I am writing``: the letter goes on in a sentence, so it is nobody's initial."""
    words = forms.tokens.words
    if words[at] in (REQUESTS if words[at - 1] == "," else ABBREVIATED):
        return True  # "HANS DE RUITER S.V.P."
    return words[at] == "I" and words[at - 1] == "," and forms.same_line(at + 1) and forms.tokens.kinds[at + 1] == LOWER


def _hangs(forms: Forms, start: int, at: int) -> bool:
    return _is_no_initial(forms, at) or is_desk(forms, start, at) or _is_tail(forms, start, at)


def _is_tail(forms: Forms, start: int, at: int) -> bool:
    """Whether the last token hangs behind the name: a degree, an abbreviation, a small word ("fyi")."""
    tokens, lexicon = forms.tokens, forms.lexicon
    word = tokens.words[at]
    low = fold(word)
    if low in lexicon.titles_after or low.replace(".", "") in lexicon.titles_after:
        return tokens.kinds[at] != INITIALS or "," not in tokens.words[start:at]
    party = low in lexicon.parties and tokens.kinds[at] != LOWER and low not in lexicon.surnames_common
    if party or tokens.words[at] in (",", ".", "-", "–", "/", ";", ":"):
        return True
    if (
        tokens.gaps[at]
        and (low in lexicon.abbreviations or low in lexicon.labels)
        and low not in lexicon.surnames_common
    ):
        return True
    if forms.is_prefix(at) and tokens.kinds[at] == LOWER and "," not in tokens.words[start:at]:
        # "Kooten B. van" keeps it, "J. van" does not.
        return not any(tokens.kinds[one] == INITIALS for one in range(start + 1, at))
    if word == ")" and tokens.words[at - 2] == "(" and at - 2 > start:
        return is_workplace(forms, start, at - 1)
    if word == "(" or (word == ")" and "(" not in tokens.words[start:at]):
        return True
    if tokens.words[at - 1] == "(":
        return is_workplace(forms, start, at)
    capitals = any(tokens.kinds[one] == WORD for one in range(start, at))
    if tokens.kinds[at] == LOWER and low in lexicon.words_frequent and capitals:
        return not forms.is_prefix(at)
    two = sum(tokens.kinds[one] == WORD for one in range(start, at)) > 1 and forms.is_first(start)
    if two and tokens.kinds[at] == UPPERWORD and len(word) <= MAX_ACRONYM and "," not in tokens.words[start:at]:
        return low not in lexicon.surnames
    if not capitals or low in lexicon.surnames or low in lexicon.first_names:
        return False
    if tokens.kinds[at] == LOWER:
        return not forms.is_prefix(at) or "," not in tokens.words[start:at]
    behind_bracket = tokens.words[at - 1] == ")" or forms.is_prefix(at - 1)
    return (
        tokens.kinds[at] == UPPERWORD and len(word) <= MAX_ACRONYM and (behind_bracket or low in lexicon.abbreviations)
    )
