# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Well-known firms, institutions, products and works: by how surely such a name is nobody's.

What no list of names holds ("Vattenfall", "Augmentin", "Dura Vermeer") is a thing wherever nobody is called or mailed
by it. What somebody can be called as well ("Hurks", "Van Wijnen", "Peter Appel") is one only where the words round it
say so: the list alone takes no such name away. Between the two are the few of ``organisations.txt`` and
``known_famous.txt`` that everybody knows ("Blokker"): they stay things until the page shows a person.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from recognizers.lexicon import Lexicon
from recognizers.names.contexts.layout import Found
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.tokens import MARK, WORD

Phrase = tuple[str, ...]
MANY = 4
"""well-known names in one enumeration that are hardly all somebody's"""
_BESIDE = 40
"""characters in front of an enumeration and behind it that say of whom it is"""
LONGEST = 7
"""words of the longest well-known name"""
SHORTEST = 4
"""letters of such a word that is believed where people stand: shorter ones are read as somebody's letters"""
_WITH_BODIES = frozenset(("layout:table", "layout:attendance", "layout:mail_header", "layout:list"))
"""places for people at which bodies stand as well"""
_LABELS = frozenset(("label:attendance", "label:mail_header", "label:name"))
"""what is asked for there; a chair, an applicant, an author and who does something are people"""
_ARTICLES = frozenset(("de", "het", "'t", "la", "le"))
_JOINTS = frozenset((",", "en", "of", "/"))
_AT_WORK = re.compile(
    r"(?<!\w)(?:werk(?:t|te|en|ten|zaam)?|gewerkt|(?:in|uit) dienst|medewerk(?:er|ers|ster)|monteurs?|chauffeurs?"
    r"|personeel|directie|filia(?:al|len)|vestiging(?:en)?|klantenservice|hoofdkantoor|moederbedrijf|dochterbedrijf"
    r"|winkels?|aandelen|gekocht|besteld|aangeschaft) (?:bij|van) (?:de )?\Z"
    r"|(?<!\w)(?:gegund|gunning|aanbesteed) aan (?:de )?\Z"
)
"""in front of who employs, sells or gets the work"""
_FIRM_AHEAD = re.compile(
    r"(?<!\w)(?:(?:(?:hoofd|onder)?aannemer|opdrachtnemer|gecontracteerde|inschrijver|leverancier|aannemings(?:bedrijf"
    r"|maatschappij)|bouwbedrijf|bouwcombinatie|combinatie|firma|(?:ingenieurs|advies|onderzoeks?|architecten)?bureau"
    r"|advocatenkantoor|notariskantoor|kantoor|uitgeverij|warenhuis|talkshow|programma) |gegund aan )\Z",
    re.IGNORECASE,
)
"""right before two surnames with "en" that are one firm"""
_ONE_ACTS = re.compile(
    r" (?:heeft|is|wordt|voert|krijgt|gaat|kan|zal|moet|mag|levert|begint|adviseert|bouwt|had|was|werd|werkt)(?!\w)"
)
"""right behind them: two people "hebben" and "zijn" """
PARTIES = re.compile(
    r"(?<!\w)(?:bezwa(?:ar|ren)|zienswijz|belanghebbend|indiener|eisers?\b|pacht|verzonden|won(?:en|end|ende)\b"
    r"|omwonend"
    r"|bewoner|eigena(?:ar|ren|res)|huurder|klag(?:er|ers)\b|klacht|melder|insprek|inspraak|reacties?\b|aanwezig"
    r"|deelnem|college van|gehoord|verweer|overtreder|aangeschreven|aanvrager)",
    re.IGNORECASE,
)
"""what is written of those who deal with a government: people and firms side by side"""
_PEOPLE = re.compile(
    r"(?<!\w)(?:collega|heren|dames|famil|gezin|bewoner|omwonende|buren|bezwaarmaker|indiener|klager|melder|leerling"
    r"|kind"
    r"|cli[eë]nt|pati[eë]nt|medewerk|ambtena|adviseur|jurist|team|getuige|deelneme|eigenaar|eigenaren|pacht|agrari"
    r"|boeren|aanwezig|afwezig|ziek|verhinderd|verlof|thuis|gebeld|gesproken|bellen)",
    re.IGNORECASE,
)
"""what is written beside several people, and not beside several firms"""
_ONE_OF = re.compile(r"(?<!\w)(?:een|geen|elke|onze|deze|dit|het) (?:\w+e )?\Z")
"""an article that no name follows; "de" may be a part of one"""
_DOSE = re.compile(r" (?:\w+ )?\d+(?:[.,/]\d+)?[ ]?(?:mg|mcg|µg|ml|g|gram|IE|IU)\b")
_SPEAKS = frozenset(
    """belt belde mailt mailde appt appte zegt zei denkt dacht vindt vond vertelt vertelde spreekt sprak hoort hoorde
    begrijpt begreep weet wist gebeld gesproken gemaild""".split()
)
"""behind somebody, and behind firms less often"""


def phrase_over(name: Name, forms: Forms, *, longer: bool = False) -> Phrase:
    """The longest well-known name that a found name is, or lies in; empty when there is none.

    ``longer``: only if that holds more words than the found name.
    """
    tokens, known = forms.tokens, forms.lexicon.known
    best: Phrase = ()
    last = tokens.lows[name.end - 1]
    if not forms.lexicon.known_words.issuperset((tokens.lows[name.start], last)):
        return best
    for start in range(max(0, name.start - LONGEST + 1), name.start + 1):
        place = name.end - 1 - start
        for words in known.get(tokens.lows[start], ()):
            if len(words) <= place or words[place] != last:
                continue  # as nearly all of the hundreds that begin with "van"
            end = start + len(words)
            if len(words) <= len(best) or end > tokens.size or any(tokens.gaps[start + 1 : end]):
                continue
            if longer and end - start == name.end - name.start:
                continue
            if all(tokens.lows[start + at] == words[at] for at in range(len(words) - 1, 0, -1)):
                best = words
    return best


def is_known(name: Name, forms: Forms, *, within: bool = False) -> bool:
    """Whether it is, or lies in, a name of several words that nobody bears: "Ernst" in "Ernst & Young".

    ``within``: only if that name holds more words, as "Gedeputeerde Staten" does where somebody is expected to sign.
    """
    words = phrase_over(name, forms, longer=within)
    if len(words) < 2:
        return False
    return bearing(words, forms.lexicon) == "" or (
        _is_of_partners(words, forms.lexicon) and _is_told_firm(name, words, forms)
    )


def is_known_word(name: Name, forms: Forms) -> bool:
    """Whether it is a single word that is well known and that nobody bears: "Vattenfall"."""
    words = phrase_over(name, forms)
    return len(words) == 1 and bearing(words, forms.lexicon) == ""


def bearing(words: Phrase, lexicon: Lexicon) -> Literal["", "famous", "name"]:
    """Whether somebody can be called so: by a surname, with or without prefix, or by a first name and a surname.

    >>> from recognizers.lexicon import load
    >>> [bearing(tuple(one.split()), load()) for one in ("vattenfall", "dura vermeer", "de volkskrant")]
    ['', '', '']
    >>> [bearing(tuple(one.split()), load()) for one in ("blokker", "hurks", "van wijnen", "peter appel")]
    ['famous', 'name', 'name', 'name']
    """
    spelled = " ".join(words)
    if spelled in lexicon.namesakes or spelled in lexicon.figures:
        return "name"
    famous = spelled in lexicon.famous
    first = 0
    while first < len(words) - 1 and words[first] in lexicon.prefixes:
        first += 1
    head, last = words[first], words[-1]
    if first == len(words) - 1:
        thing = last in lexicon.words and last not in lexicon.surnames_common
        if first:
            article = first == 1 and words[0] in _ARTICLES
            borne = last in lexicon.surnames or last in lexicon.first_names
            return "" if article and (thing or not borne) else "famous" if famous else "name"
        if last not in lexicon.surnames and last not in lexicon.first_names:
            return "name" if "-" in last and _is_of_names(last, lexicon) else ""
        return "famous" if famous and last not in lexicon.first_names else "name"
    if famous:
        return ""
    if head in lexicon.first_names and (last in lexicon.surnames or last not in lexicon.words):
        return "name"  # "Ubbo Emmius": whoever bears a rare surname is in no list
    return "name" if all(_is_of_names(word, lexicon) for word in words) else ""


def _is_of_partners(words: Phrase, lexicon: Lexicon) -> bool:
    """``Van Hattum en Blankevoort``: two rare surnames and what joins them; "Visser en Smit" may be two people."""
    parts = [word for word in words if word not in lexicon.prefixes and word not in ("en", "&")]
    joined = "en" in words[1:-1] or "&" in words[1:-1]
    return joined and not any(word in lexicon.surnames_common or word in lexicon.first_names for word in parts)


def _is_told_firm(name: Name, words: Phrase, forms: Forms) -> bool:
    """Whether a noun for a firm stands right before the well-known name over this one, or a singular verb behind."""
    tokens = forms.tokens
    for start in range(max(0, name.end - len(words)), name.start + 1):
        if tuple(tokens.lows[start : start + len(words)]) == words:
            at, behind = tokens.starts[start], tokens.ends[start + len(words) - 1]
            led = _FIRM_AHEAD.search(tokens.text, max(0, at - 40), at)
            return led is not None or _ONE_ACTS.match(tokens.text, behind) is not None
    return False


def _is_of_names(word: str, lexicon: Lexicon) -> bool:
    """Whether a word, or each part of it between hyphens, stands in a list of parts of names."""
    names = (lexicon.surnames, lexicon.first_names, lexicon.prefixes)
    return all(any(part in some for some in names) for part in word.split("-"))


def is_told_known(name: Name, forms: Forms) -> bool:
    """Whether a well-known name that somebody can bear is one of a thing here: who works there, what is one of them."""
    words = phrase_over(name, forms)
    if len(words) != name.end - name.start:
        return False
    tokens = forms.tokens
    start, end = tokens.starts[name.start], tokens.ends[name.end - 1]
    front = tokens.text[max(0, start - 40) : start]
    if _AT_WORK.search(front) or _ONE_OF.search(front) or _DOSE.match(tokens.text, end):
        return True
    before, behind = name.start - 1, name.end
    if before > 0 and forms.same_line(name.start) and tokens.words[before] in _JOINTS and _is_free(before - 1, forms):
        return True
    return forms.same_line(behind) and tokens.words[behind] in _JOINTS and _is_free(behind + 1, forms)


def is_among_known(item: range, whole: range, forms: Forms) -> bool:
    """``Van Wijnen, Heijmans en Dura Vermeer``: well known, in an enumeration with what nobody is called.

    Or where most of what is enumerated is well known: "Nysingh, Ploum, Dirkzwager en Hekkelman".
    """
    words = phrase_over(Name(item.start, item.stop, "surname"), forms)
    if len(words) != len(item):
        return False
    return any(_is_free(at, forms) for at in whole if at not in item) or _are_known(whole, forms)


def _are_known(whole: range, forms: Forms) -> bool:
    """Whether at least :data:`MANY` items, and two of three, of an enumeration not of people are well known."""
    tokens = forms.tokens
    low, high = tokens.starts[whole.start], tokens.ends[whole.stop - 1]
    front = tokens.text[max(0, low - _BESIDE) : low].rpartition("\n")[2]
    behind = tokens.text[high : high + _BESIDE].partition("\n")[0]
    if _PEOPLE.search(front) or _PEOPLE.search(behind):
        return False
    starts = [at for at in whole if at == whole.start or forms.tokens.words[at - 1] in _JOINTS]
    ends = [*(at - 1 for at in starts[1:]), whole.stop]
    known = 0
    for start, end in zip(starts, ends, strict=True):
        words = phrase_over(Name(start, end, "surname"), forms) if start < end else ()
        known += 0 < len(words) == end - start
    return known >= MANY and known * 3 >= len(starts) * 2


def _is_free(at: int, forms: Forms) -> bool:
    if at >= forms.tokens.size or not forms.capital(at):
        return False
    words = phrase_over(Name(at, at + 1, "single"), forms)
    return bool(words) and bearing(words, forms.lexicon) == ""


def is_somebody_famous(name: Name, evidence: Sequence[str], places: Sequence[int], forms: Forms) -> bool:
    """Whether a famous name is somebody's here: placed, in brackets, speaking, in a row of names."""
    tokens = forms.tokens
    if any(code.startswith("context:") or code in ("memory", "title:weak") for code in evidence):
        return True
    if any(forms.same_line(at + 1) and tokens.words[at + 1] in _SPEAKS for at in places):
        return True
    if forms.same_line(name.end) and tokens.words[name.end] in ("(", ":"):
        return True
    return is_in_row(name.start, name.end, forms)


def is_in_cell_of_bodies(found: Found, low: str, forms: Forms) -> bool:
    """Whether a well-known word that is no name at all stands where bodies stand beside people.

    Firms come to meetings, are mailed, and fill the cells of tables ("Beveiliging   Trigion"). A contact or somebody
    who signs is a person, whatever he is called; and medicines, plants and cars stand nowhere there.
    """
    lexicon = forms.lexicon
    if low in lexicon.first_names_rare or bearing((low,), lexicon) or len(low) < SHORTEST or low not in lexicon.bodies:
        return False
    if any(code.startswith("label:") and code not in _LABELS for code in found.evidence):
        return False
    places = {code for code in found.evidence if code.startswith(("layout:", "title:", "context:party"))}
    return bool(places) and places <= _WITH_BODIES


def is_in_row(start: int, end: int, forms: Forms) -> bool:
    """``Jansen, Blokker en De Vries``: a word of the lists of names across a joint."""
    tokens = forms.tokens

    def is_name(at: int) -> bool:
        if not 0 <= at < tokens.size or tokens.kinds[at] == MARK or not forms.capital(at):
            return False
        return (forms.is_surname(at) or forms.is_first(at)) and not phrase_over(Name(at, at + 1, "single"), forms)

    before = start - 1
    if before > 0 and tokens.words[before] in _JOINTS and is_name(before - 1):
        return True
    joined = forms.same_line(end) and tokens.words[end] in _JOINTS
    return joined and is_name(forms.after_prefixes(end + 1))


def is_unheard(name: Name, forms: Forms) -> bool:
    """``C.S. Avendaño``: several initials and one word of no list, which is no word of a language, place or brand."""
    tokens, lexicon = forms.tokens, forms.lexicon
    if name.form != "initials_surname" or name.end - name.start != 2 or tokens.words[name.start].count(".") < 2:
        return False
    low = tokens.lows[name.end - 1]
    known = low in lexicon.words or low in lexicon.english or low in lexicon.proper or low in lexicon.places
    return tokens.kinds[name.end - 1] == WORD and len(low) > 3 and not known and low not in lexicon.words_english
