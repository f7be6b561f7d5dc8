# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What is called after a person and is none: firms, schools, streets, prizes, products; told by the words beside it."""

from __future__ import annotations

import re

from recognizers.lexicon import Lexicon, fold
from recognizers.names.features import is_of_language
from recognizers.names.forms.bare_initials import LETTERED, SCHOOLS
from recognizers.names.forms.forms import LOOSE_PREFIXES, Forms, Name
from recognizers.names.nobody.bodies import is_holder_said, is_lettered_body, is_met_at, is_of_body
from recognizers.names.nobody.called import (
    is_called_thing,
    is_in_row_of_thing,
    is_quoted_behind_noun,
    is_said_thing,
    is_said_to_be_called,
    is_storm,
    is_with_article,
)
from recognizers.names.nobody.firms import ends_in_trade, has_trade_behind, is_second, is_trade
from recognizers.names.nobody.nouns import CALLED, LONE, NAMED, thing_noun
from recognizers.names.nobody.uses import is_berthed, is_used_thing
from recognizers.names.tokens import INITIALS, LOWER, MARK, NUMBER, UPPERWORD, WORD

_LIVES = re.compile(
    r"[ ](?:zelf |ook |al |nog |nu )?(?:woont|woonde|verhuisde|overleed|trouwde|scheidde|beviel|werkt alleen"
    r"|(?:is|was|werd|bleek) (?:\w{1,12} ){0,3}(?:ziek|zzp\b|zzp['’]er|zzper"
    r"|zelfstandige|eenpitter|geboren|getrouwd|gehuwd|gescheiden|weduwe|weduwnaar|overleden|zwanger|gewond"
    r"|arbeidsongeschikt|opgenomen|aangehouden|verdachte))(?!\w)"
)
"""what only people do or are, behind a name"""
_TRIAL = re.compile(
    r"\b(?:proef|pilot|proeven|test|testen|demo|licenties?|abonnement|experiment|experimenten)(?: \w+){0,5}"
    r" (?:met|van|op|voor) "
    r"(?:[A-Z]\w+(?:,| en) )*$"
)
_BUILT = (
    "brug", "tunnel", "kade", "kwartier", "dijk", "park", "haven", "sluis", "toren", "stadion", "viaduct", "dreef",
    "hal", "zaal", "lezing", "medaille", "trofee", "bokaal", "toernooi", "-award",
)  # fmt: skip
_EPONYMS = frozenset("syndroom theorema".split())
"""what is called after somebody: "de stelling van Pythagoras" """
_ARTICLES = frozenset(("de", "het", "een", "deze", "dit", "'t", "’t"))
_BESIDE = ("huis", "kerk", "dijk", "winkel")
"""what surnames end with, and buildings and works"""
_PUBLIC_HOUSES = (
    "ziekenhuis", "gasthuis", "tehuis", "weeshuis", "raadhuis", "stadhuis", "gemeentehuis", "provinciehuis",
    "koffiehuis", "theehuis", "clubhuis", "buurthuis", "wijkhuis", "dorpshuis", "zorghuis", "verpleeghuis",
    "kinderhuis", "pakhuis", "schoolhuis", "logeerhuis", "jeugdhuis", "bejaardenhuis", "waterschapshuis",
)  # fmt: skip
_SHORTENED = frozenset("st stg gebr fa sticht ver".split())
"""words that are written short in front of what is called so: "St. Jozef", "Gebr. Spoelder" """
_PAPERS = frozenset("courant nieuwsblad dagblad weekblad nieuwsbode krant huis-aan-huisblad".split())
_OF_REGIONS = frozenset(
    """waterschap hoogheemraadschap heemraadschap omgevingsdienst veiligheidsregio regio ggd gemeente recreatieschap
    waterbedrijf woningstichting woonstichting streekarchief dienst werkorganisatie natuurpark geopark""".split()
)
"""bodies that are called after two rivers, towns or districts"""
_SHOPS = frozenset(
    "banketbakker bloemist fietsenmaker kapper poelier slijter visboer groenteboer juwelier opticien kledingmaker"
    " schoenmaker loodgieter dakdekker stukadoor lijst".split()
)
"""trades that with a capital within a sentence open the name of a shop: "bij Kapper Kees" """
_OF_FAMILIES = frozenset(
    """maatschap vof firma melkveebedrijf melkveehouderij veehouderij akkerbouwbedrijf fruitbedrijf fruitteeltbedrijf
    loonbedrijf pluimveebedrijf varkensbedrijf kwekerij boomkwekerij boerderij manege""".split()
)
"""firms that are called after who runs them: "Maatschap Bosma tekent niet. Bosma wil meer." """
_SHORT_BODY = re.compile(r"(?<!\w)(?:Stg|Sticht)\. (?:Vrienden van )?(?:[A-Z]{2,6} )?\Z")
"""a society, written short, with the abbreviation that it begins with: "Stg. MKC Eise Eisinga" """


def is_shortened(name: Name, forms: Forms) -> bool:
    """``Gebr.`` in front of another capital, where somebody is asked for: what is called so follows."""
    tokens, end = forms.tokens, name.end
    low = tokens.lows[name.start]
    if end - name.start > 1 or low not in _SHORTENED or low in forms.lexicon.surnames:
        return False
    return forms.same_line(end + 1) and tokens.words[end] == "." and forms.capital(forms.after_prefixes(end + 1))


def is_body(name: Name, forms: Forms) -> bool:
    """Whether it holds nothing but words of organisations and of the language: "van de Omgevingsdienst"."""
    tokens, lexicon = forms.tokens, forms.lexicon
    lows = [tokens.lows[at] for at in range(name.start, name.end) if tokens.kinds[at] in (WORD, UPPERWORD)]
    if lows and lows[-1] in lexicon.surnames_common and len(lows) <= 2:
        return False  # "Van der Sluis"
    return bool(lows) and all(
        low in lexicon.never_names
        or low in lexicon.organisation_words
        or low in lexicon.abbreviations
        or low in lexicon.prefixes
        or is_of_language(low, lexicon)
        for low in lows
    )


def opens_organisation(name: Name, forms: Forms) -> bool:
    """Whether the words round a name make it an organisation: "Kapsalon Els van Dam", "De Bree & Bos advocaten"."""
    return (
        _told_behind(name, forms)
        or _told_before(name, forms)
        or is_called_thing(name, forms)
        or is_with_article(name, forms)
        or is_quoted_behind_noun(name, forms)
        or is_in_row_of_thing(name, forms)
        or _begins_as_body(name, forms)
        or _is_paper(name, forms)
        or is_storm(name, forms)
        or is_berthed(name, forms)
        or is_said_to_be_called(name, forms)
        or ends_in_trade(name, forms)
        or has_trade_behind(name, forms)
    )


_GROWN = ("vanden", "vander", "vande", "van", "ter", "ten", "opden", "opde", "uitde", "inden", "aande")


def is_body_noun(low: str, lexicon: Lexicon) -> bool:
    """Whether a folded word says what an organisation is: "slagerij", "stichting", "toneelvereniging"."""
    ending = low.endswith(lexicon.organisation_endings)
    return low in lexicon.organisation_words or ending or (len(low) > 3 and thing_noun(low) == NAMED)


def holds_body(name: Name, forms: Forms) -> bool:
    """``Toneelvereniging Willem Tell``, ``Gemeentelijk Havenbedrijf Stad``: a word before the last says what it is.

    Also where a name is expected: a letter goes to a body and a body sends somebody to a meeting.
    """
    tokens, lexicon = forms.tokens, forms.lexicon
    if "initials" in name.form:
        return False
    for at in range(name.start, name.end - 1):
        low = tokens.lows[at]
        if tokens.kinds[at] not in (WORD, UPPERWORD) or low in lexicon.surnames or low in lexicon.first_names:
            continue
        if name.form == "surname_first" and low not in lexicon.organisation_words and low not in lexicon.words:
            continue  # "Vosswinkel, Heike": no shop
        if is_body_noun(low, lexicon) and not is_grown_together(low, lexicon):
            return True
    return False


def is_grown_together(low: str, lexicon: Lexicon) -> bool:
    """``tersluis``, ``vandenberg``: a prefix and a word that is none with it, so a surname and no sort of thing."""
    if low in lexicon.words:
        return False
    return any(low.startswith(one) and low[len(one) :] in lexicon.words for one in _GROWN)


def _begins_as_body(name: Name, forms: Forms) -> bool:
    """``Café De Engel``, ``Weesboot Jan Smit``, ``Storm Henk``: the noun was taken for a part of the name."""
    lexicon = forms.lexicon
    low = forms.tokens.lows[name.start]
    if name.end - name.start < 2 or low in lexicon.first_names or low in lexicon.surnames_common:
        return False
    if low in lexicon.surnames and (forms.tokens.words[name.start + 1] == "," or forms.is_first(name.start + 1)):
        return False
    kind = thing_noun(low)
    if low in LETTERED:
        upper = forms.tokens.kinds[name.start] == UPPERWORD
        return upper and is_lettered_body(name.start, name.end, forms)
    if kind == LONE and low not in lexicon.organisation_words and name.end - name.start == 2:  # "Airco Koelewijn"
        listed = low in lexicon.surnames or low in lexicon.first_names_rare
        return not listed and not forms.is_first(name.start + 1)
    # "vv Wilhelmina" and "Kbs Titus Brandsma", and nobody's "St"; "OBS" observes as well
    cased = forms.tokens.kinds[name.start]
    short = len(low) < 4 and cased != LOWER and not (cased == WORD and low in SCHOOLS)
    return low in lexicon.organisation_words or (kind in (CALLED, NAMED) and not short)


def _told_behind(name: Name, forms: Forms) -> bool:
    tokens, lexicon = forms.tokens, forms.lexicon
    end = name.end
    last = tokens.lows[end - 1]
    # "de Jan van Dambrug", and no "Klaas de Jong Raadzaal"
    ahead = range(max(0, name.start - 1), end - 1)
    led = any(tokens.words[at].lower() in _ARTICLES and forms.is_first(at + 1) for at in ahead)
    least = 6 if led else 8
    thing = end - name.start > 1 and _ends_as_thing(last, lexicon, least)
    if forms.is_street(end - 1) or (thing and not _is_unheard_surname(name, last, forms)):
        return True
    if not forms.same_line(end):
        return False
    if tokens.kinds[end] == NUMBER and _is_coded(forms, end + 1):
        return True
    if is_trade(end, forms):
        return not is_second(name, forms)
    at = end
    given = led and forms.is_first(end - 1)  # "Brand in de Willem", of "de Willem van Dambrug"
    given = given or all(forms.is_first(one) or forms.is_prefix(one) for one in range(name.start, end))
    if given and tokens.words[end] not in LOOSE_PREFIXES:  # "Jan van Galenstraat", not "Piet Jansen uit de Kerkstraat"
        while at < end + 3 and forms.same_line(at) and forms.is_prefix(at):
            at += 1
    if not (forms.same_line(at) and tokens.kinds[at] in (WORD, UPPERWORD)):
        return False
    word = tokens.lows[at]
    return forms.is_street(at) or ((at == end or led) and _ends_as_thing(word, lexicon, least))


def _is_coded(forms: Forms, at: int) -> bool:
    """Whether a postcode stands within a few tokens: then the words before the number are a street."""
    tokens = forms.tokens
    for there in range(at, min(at + 4, tokens.size - 1)):
        if tokens.kinds[there] == NUMBER and len(tokens.words[there]) == 4:
            return tokens.kinds[there + 1] == UPPERWORD and len(tokens.words[there + 1]) == 2
    return False


def _is_paper(name: Name, forms: Forms) -> bool:
    """``de Harkelose Courant``: what a paper is called, or the last word of it."""
    tokens = forms.tokens
    at = name.end - 1
    if tokens.lows[at] not in _PAPERS or not at or not forms.same_line(at):
        return False
    return tokens.lows[at - 1].endswith("se") or tokens.lows[at - 1] in ("de", "het")


def _ends_as_thing(low: str, lexicon: Lexicon, least: int = 8) -> bool:
    """``Kinderziekenhuis``, ``Máximabrug``: a compound that no list of names holds."""
    return (
        low.endswith((*lexicon.organisation_endings, *_BUILT))
        and len(low) > least
        and low not in lexicon.surnames
        and low not in lexicon.first_names
    )


def _is_unheard_surname(name: Name, last: str, forms: Forms) -> bool:
    """``Barend Wielenveldhuis``: behind a given name or initials a compound that is no word is a surname.

    Houses, churches and dikes are in the surnames of those who lived beside them, hospitals are not; what bears
    somebody's name has an article ("het Johan Oorthuis").
    """
    tokens, lexicon = forms.tokens, forms.lexicon
    first = tokens.lows[name.start]
    given = first in lexicon.first_names and first not in lexicon.words
    given = name.end - name.start == 2 and (given or tokens.kinds[name.start] == INITIALS)
    if not given or last in lexicon.words or last.endswith(_PUBLIC_HOUSES):
        return False
    return last.endswith(_BESIDE) and (not name.start or tokens.words[name.start - 1].lower() not in _ARTICLES)


def _told_before(name: Name, forms: Forms) -> bool:
    tokens = forms.tokens
    if not _is_tied(name, forms):
        return False
    if _is_brand(name, forms) or _is_employer(name, forms):
        return True
    window = tokens.text[max(0, tokens.starts[name.start] - 60) : tokens.starts[name.start]]
    if tokens.words[name.start - 1] == "het" or _SHORT_BODY.search(window) or _is_behind_noun(name, forms):
        return True
    return name.end - name.start == 1 and _TRIAL.search(window) is not None


def _is_tied(name: Name, forms: Forms) -> bool:
    """Whether the token in front stands on the line and parts nothing: "St. Jozef", but not ", Bos"."""
    tokens, start = forms.tokens, name.start
    return start > 0 and forms.same_line(start) and (tokens.kinds[start - 1] != MARK or tokens.words[start - 1] == ".")


def _is_behind_noun(name: Name, forms: Forms) -> bool:
    """``aannemer Van Houdt``, ``Huize Sint Jozef``: a noun in front that firms, houses and things have."""
    tokens, lexicon = forms.tokens, forms.lexicon
    start, end = name.start, name.end
    at = start - 1
    if tokens.words[at] == "." and at and tokens.lows[at - 1] in _SHORTENED:
        at -= 1
    while at and start - at < 3 and forms.same_line(at + 1) and forms.same_line(at) and forms.is_first(at):
        at -= 1  # "Slagerij Piet Bakker" of which only the surname was seen
    if _is_second_of_two(forms, at):
        return True
    full = at < start - 1 or (end - start > 1 and (forms.is_first(start) or tokens.kinds[start] == INITIALS))
    if full and (is_of_body(at, forms) or is_met_at(at, end, forms)):
        return False
    if at == start - 1 and is_holder_said(at, end, forms):
        return False
    before = tokens.lows[at]
    if tokens.kinds[at] == WORD and before in _SHOPS:
        inside = at > 0 and forms.same_line(at) and (tokens.kinds[at - 1] == LOWER or tokens.words[at - 1] == "(")
        return inside and at == start - 1 and not (end - start > 1 and forms.is_first(start)) and not lives(end, forms)
    if before in lexicon.organisation_words or (
        before.endswith(lexicon.organisation_endings) and tokens.kinds[at] != LOWER
    ):
        return True
    kind = thing_noun(before)
    if before == "cbs" and tokens.kinds[at] == UPPERWORD:
        return False  # who counts, and no school
    if before == "app" and not (at and tokens.words[at - 1].lower() in _ARTICLES):
        return False  # "app Jansen even"
    if before == "merk" and at and tokens.lows[at - 1] in ("ik", "je", "jij", "u"):
        return False  # "ik merk Piet de Boer niet op"
    if kind == NAMED or (before == "van" and at > 1 and _is_called_after(forms, at)):
        return True
    thing = kind != "" and before not in lexicon.first_names
    return thing and not full and not lives(end, forms)


def _is_second_of_two(forms: Forms, at: int) -> bool:
    """``Waterschap Rijn en IJssel``, ``GGD Rijn en Lek``: "en" ties what a body of a region is called after."""
    tokens = forms.tokens
    if tokens.words[at] != "en" or at < 2 or not (forms.same_line(at) and forms.same_line(at - 1)):
        return False
    return forms.capital(at - 1) and tokens.lows[at - 2] in _OF_REGIONS


def lives(behind: int, forms: Forms) -> bool:
    """Whether the words behind a name say what firms and things don't do: live somewhere, be ill, be self-employed.

    An "aannemer" or a "leverancier" may be somebody who works alone.
    """
    tokens = forms.tokens
    if not forms.same_line(behind):
        return False
    return _LIVES.match(tokens.text, tokens.ends[behind - 1]) is not None


def is_shown_thing(name: Name, forms: Forms) -> bool:
    """Whether what stands round a name shows it to be a thing, and not one that is called after its owner."""
    return (
        is_called_thing(name, forms)
        or is_in_row_of_thing(name, forms)
        or is_said_thing(name, forms)
        or is_said_to_be_called(name, forms)
        or is_quoted_behind_noun(name, forms)
        or is_used_thing(name, forms)
    )


def is_named_thing(name: Name, forms: Forms) -> bool:
    """Whether a noun in front or the trade behind tells beyond doubt that a single word is the name of a thing."""
    tokens = forms.tokens
    if _is_tied(name, forms) and tokens.lows[name.start - 1] in _OF_FAMILIES:
        return False
    if (_is_tied(name, forms) and _is_behind_noun(name, forms)) or is_shown_thing(name, forms):
        return True
    if not forms.same_line(name.end):
        return False
    if tokens.kinds[name.end] == NUMBER:
        return _is_version(tokens.words[name.end])
    # what one person may carry on tells nothing of the surname alone: "Visser Fotografie belde. Visser komt morgen."
    return is_trade(name.end, forms) and tokens.lows[name.end] not in forms.lexicon.organisation_trades


def _is_version(number: str) -> bool:
    """``2.414``, ``1.9.3``: the number of an edition, and no hour ("12.30")."""
    parts = number.split(".")
    if len(parts) < 2 or not all(part.isdigit() for part in parts):
        return False
    return not (len(parts) == 2 and int(parts[0][:3]) < 25 and len(parts[1]) == 2 and int(parts[1]) < 60)


def _is_brand(name: Name, forms: Forms) -> bool:
    """``Hubo Van Vliet``: a capital "Van" behind a word with a capital that is no first name and no title."""
    tokens, lexicon = forms.tokens, forms.lexicon
    at = name.start - 1
    if not (tokens.words[name.start] == "Van" and tokens.kinds[at] == WORD):
        return False
    low = tokens.lows[at]
    opens = tokens.gaps[at] > 0 or at == 0 or tokens.kinds[at - 1] == MARK
    known = low in lexicon.titles_before or low in lexicon.first_names or low in lexicon.first_names_rare
    return not opens and not known and low not in lexicon.labels and low not in lexicon.surnames_common


def _is_employer(name: Name, forms: Forms) -> bool:
    """``Piet Jansen (Rombou)``: a lone word in brackets behind a whole name, that is no first name."""
    tokens, lexicon = forms.tokens, forms.lexicon
    start, end = name.start, name.end
    if end - start > 1 or tokens.words[start - 1] != "(" or tokens.words[end : end + 1] != [")"] or start < 3:
        return False
    whole = forms.is_surname(start - 2) and (forms.is_first(start - 3) or tokens.kinds[start - 3] == INITIALS)
    return whole and tokens.lows[start] not in lexicon.first_names


def _is_called_after(forms: Forms, at: int) -> bool:
    """``Stichting Vrienden van …``, ``het syndroom van …``: what stands before "van" is called after who follows."""
    words = forms.tokens.words
    if words[at - 1] in _EPONYMS:
        return True
    return fold(words[at - 1]) in ("vrienden", "nabestaanden", "fonds") and fold(words[at - 2]) in (
        "stichting", "vereniging", "comité",
    )  # fmt: skip


def is_party(name: Name, forms: Forms) -> bool:
    """Whether it holds nothing but political parties: "GroenLinks", "GL-PvdA, D66"."""
    tokens, parties = forms.tokens, forms.lexicon.parties
    if tokens.kinds[name.start] == WORD and tokens.lows[name.start] in forms.lexicon.surnames_common:
        return False  # "mevrouw Tan", and no TAN
    if tokens.lows[name.start] == "plus" and tokens.words[name.start - 1 : name.start] == ["50"]:
        return True  # "50PLUS" is a number and a word
    return all(tokens.lows[at] in parties for at in range(name.start, name.end) if tokens.kinds[at] != MARK)
