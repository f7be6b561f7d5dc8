# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whether the letters of a known name are that name at a place: a whole word, written as a name, not of a thing.

A surname or first name that is also a plain word needs a cue: a title before it, a verb of people behind it, or a
capital inside a sentence.
"""

from __future__ import annotations

import re

from recognizers.lexicon import load
from recognizers.names.features import is_of_language
from redactor.analysis.names.common import is_common, is_place
from redactor.analysis.names.spelling import PREFIXES, fold

_CUE_BEFORE = re.compile(
    r"(?:\b(?:mevrouw|mevr\.?|mw\.?|de heer|heer|dhr\.?|hr\.?|drs\.?|mr\.?|dr\.?|ir\.?|ing\.?|prof\.?|beste|hoi|hallo|"
    r"dag|hi|geachte|ha|lieve|ms\.?|mrs\.?|miss|wed\.|weduwe|collega|minister|staatssecretaris|wethouder|burgemeester|"
    r"kamerlid|raadslid|het lid|"
    r"groet(?:en|jes)?,?|mvg,?|gr\.?,?|namens)|(?:van|aan|cc|from|to|naam|contactpersoon|door|steller):|@)\s*$",
    re.IGNORECASE,
)
_PLACE_BEFORE = re.compile(
    r"\b(?:in|te|uit|naar|nabij|rond|gemeente|provincie|stad|regio|rechtbank|ziekenhuis|station|omgeving|vanuit"
    r"|haven)\s+$",
    re.IGNORECASE,
)
#: a verb behind a name that may also be a place or a plain word: people speak …
_SPEAKS_AFTER = re.compile(
    r"^\s(?:zei|zegt|wil|wilde|belt|belde|komt|kwam|vraagt|vroeg|vindt|vond|stuurt|stuurde|schrijft|schreef|mailt|"
    r"mailde|meldt|meldde|antwoordt|reageert|denkt|is (?:klaar|akkoord|ziek|vrij|op|er|het))\b"
)
#: … and plain words seldom act: "Visser geeft aan", "Groen wijst op"
_ACTS_AFTER = re.compile(
    r"^\s(?:heeft|had|zal|kan|moet|mag|gaf|ging|deed|nam|doet|gaat|staat|is er|"
    r"(?!(?:met|het|niet|uit|tot|dat|wat|want|naast|omdat|totdat|zodat|wordt|bestaat|nooit|ooit|juist|eerst|laatst|"
    r"soort|kort|groot|vast|sant)\b)[a-zà-ÿ]{3,}t)\b"
)
#: … what somebody did, in the past: "Klok liep weg"; or says, in a report: "Klok: 'ik was thuis'"
_DID_AFTER = re.compile(
    r"^(?:\s(?:was|werd|is (?:ge|op|over|ver|be)[a-z]+(?:d|t|en)|liep|riep|sprak|zag|hield|bleef|wees|bood|sloeg|"
    r"vertrok|begon|kreeg|bracht|dacht|wist|trok|"
    r"(?!\w*(?:ste|eede|erde|iende|oude|goede|rode|brede|harde|grote|witte|korte|late|beide|einde|tweede)\b)"
    r"[a-zà-ÿ]{3,}(?:de|te))\b|:\s[\"“‘'])"
)
_SIGH_BEFORE = re.compile(
    r"(?:^|[\n:>.!?]\s?)(?:(?:pf+|ja+|nee|oh?|ach|tja|zucht|sjonge|ha(?:ha)*|lol|jeetje|ok(?:e|é)?|en|maar|dus|boa)"
    r"[ ,]+){0,2}$",
    re.IGNORECASE,
)
"""what a turn of a chat begins with before it names somebody"""
_GREETS_BEFORE = re.compile(
    r"(?:\A|\n)[ \t>]*(?:(?:hartelijke |vele? |warme )?groet(?:en|jes)?|gr(?:t(?:js|z)?)?\.?|mvg|liefs|hoi|ha"
    r"|hey|beste|dag)[ ,]*(?:\n[ \t>]*)?\Z",
    re.IGNORECASE,
)
"""all that stands on a line, or on the one above, before who is greeted there or signs: ``gr wil``"""
_LINE_BEFORE = re.compile(r"(?:\A|\n)[ \t>]*\Z")
_LINE_AFTER = re.compile(r"[ \t]*[,!.]?[ \t]*(?:\n|\Z)")
_SHORT_PREFIX = re.compile(r"[vVtT]\.[ ]?[A-ZÀ-Þ]")
"""``v. Rijn`` for "van Rijn": no plain word or place is written so"""
_AN_ARTICLE = re.compile(r"(?:\A|\W)(?:de|het|een|’t|'t|the|an?|le|la|les|une?|der|die|das|ein)[ ]\Z", re.IGNORECASE)
_TIES = frozenset("./\\_@-:#")
_LEAST_SMALL = 3
"""letters of a name in small letters"""
_LEAST_ELSEWHERE = 5
"""… where nobody writes in haste"""
_CELL = frozenset("\n\t,;:|/")
_THING_BEFORE = re.compile(r"\b(?:commissie|kabinet|wet|lex|stichting|fonds|arrest|rapport|affaire)-$", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"([^\W\d_]{3,}) $")
_ARTICLE_BEFORE = re.compile(r"[\w'’)] (?:De|Het|'t|’t) $")
"""an article with a capital inside a line: "Zalencentrum De Winter" has nothing to do with Anna Winter"""
_RUNS = re.compile(r"(?<!onder de naam)(?<!h\.o\.d\.n\.)(?:(?<=[\w'’),]) |(?<=[(\"'‘“„]))$")
"""in front of a name inside a sentence, where no column ends behind it; the firm of somebody is told by his name"""
_CAPITAL_AFTER = re.compile(r" [A-ZÀ-Þ][a-zà-ÿ]{2,}(?![\w.@])")
"""another word with a capital: "bij De Vries Vertalers" """
_THING_AFTER = re.compile(
    r"^\s*(?:&\s+(?:[A-Z]|[zZ]onen|[cC]o)|\ben\s+[Zz]n\.|B\.?V\.?(?!\w)|N\.?V\.?(?!\w)|VOF(?!\w)|Holding|Groep\b"
    r"|Group\b|\ben\s+(?:[Pp]artners|[Zz]onen|[Cc]o)\b)"
)
_WORDS = re.compile(r"[\s,.\-]+")


def is_whole(folded: str, text: str, start: int, end: int) -> bool:
    """Whether a hit is a word of its own: ``Anna's`` and ``Jansen-rapport`` are, ``De Vries-Jansen`` is not."""
    before = folded[start - 1] if start else " "
    if before.isalnum() or before == "_":
        return False
    if (
        before == "-"
        and start > 1
        and folded[start - 2].isalpha()
        and not _THING_BEFORE.search(text[max(0, start - 14) : start])
    ):
        return (
            text[start - 2].islower()
            and folded[max(0, start - 6) : start - 1].isalpha()
            and not text[start - 5 : start - 1].istitle()
        )
    after = folded[end : end + 2]
    if after[:1] == "-" and text[end + 1 : end + 2].isupper():
        return False
    if after[:1] == "s" and not after[1:].isalnum():
        return folded[end - 1] not in "sxz" and end - start > 3
    return not (after[:1].isalnum() or after[:1] == "_")


def is_name_here(text: str, start: int, end: int, kind: str, *, informal: bool) -> bool:
    """Whether a known name of that kind of hit is written here as one; ``informal``: on a page of mail or chat."""
    words = [word for word in _WORDS.split(text[start:end]) if word]
    own = [word for word in words if word.lower() not in PREFIXES and (len(word) > 1 or kind == "full")] or words
    capital = all(word[0].isupper() or not word[0].isalpha() for word in own)
    low = fold(" ".join(own))
    if kind == "full":
        return capital or ((informal or len(low) > 9) and len(own) > 1 and len(own[0]) > 2)
    if kind == "given" and _is_greeted_or_signs(text, start, end, capital=capital):
        return True
    if not capital:
        prefixed = own != words
        return text[start:end].islower() and _is_small_here(text, (start, end), low, kind, prefixed, informal=informal)
    window = text[max(0, start - 24) : start]
    if _THING_BEFORE.search(window) or _is_thing(text, end, kind) or _named_after(window):
        return False
    if _ARTICLE_BEFORE.search(window) or (_goes_on(text, end) and _RUNS.search(window)):
        return False
    after = text[end : end + 24]
    if _SHORT_PREFIX.match(text, start, end):
        return True
    acts = _SPEAKS_AFTER.match(after) is not None or (kind == "surname" and _DID_AFTER.match(after) is not None)
    if is_place(low) and (_PLACE_BEFORE.search(window) or not (acts or _CUE_BEFORE.search(window))):
        return False
    acts = acts or _ACTS_AFTER.match(after) is not None
    if not is_common(low) or acts or (len(words) > len(own) and kind == "surname"):
        return True
    if kind == "given" and low in load().first_names and text[start - 1 : start].strip(" ") in ("", *_CELL):
        ahead = text[max(0, start - 3) : start].rstrip(" ")
        if (not ahead or ahead[-1] in _CELL) and (text[end : end + 1] or "\n") in _CELL:
            return True
    return _CUE_BEFORE.search(window) is not None or _inside_sentence(text, start)


def _is_greeted_or_signs(text: str, start: int, end: int, *, capital: bool) -> bool:
    """Whether a known first name ends a line of a greeting or closing, or is all that a line holds, with
    its comma or below an empty line.

    Then it may be any word: "Wil," above a mail to Wil Vermeulen, "gr wil" below his own.
    """
    if not _LINE_AFTER.match(text, end):
        return False
    if _GREETS_BEFORE.search(text, max(0, start - 32), start):
        return True
    line = _LINE_BEFORE.search(text, max(0, start - 8), start) if capital else None
    return line is not None and (text[end : end + 1] == "," or text.endswith("\n", 0, max(0, line.start())))


def _goes_on(text: str, end: int) -> bool:
    """Whether a firm or house goes on behind a name; ``met Groen Woensdag``, ``Bakker Afspraak`` are haste."""
    behind = _CAPITAL_AFTER.match(text, end)
    return behind is not None and fold(behind.group().strip()) not in load().words_frequent


def _is_small_here(text: str, span: tuple[int, int], low: str, kind: str, prefixed: bool, *, informal: bool) -> bool:
    """Whether small letters are the known name: on a page of mail or chat, or elsewhere a surname of no other list."""
    start, end = span
    letters = end - start
    if letters <= _LEAST_SMALL:
        return informal and letters == _LEAST_SMALL and _is_of_no_list(low)
    if informal:
        return not _is_plain(low) or _is_called_in_chat(text, start, end, prefixed)
    free = letters >= _LEAST_ELSEWHERE and _stands_free(text, start, end)
    return free and kind == "surname" and low not in load().first_names and _is_of_no_list(low)


def _is_called_in_chat(text: str, start: int, end: int, prefixed: bool) -> bool:
    """Whether a plain word in small letters is the known name at this place: ``pff zomer weer``, ``bloem wil geld``."""
    if not prefixed and not _SIGH_BEFORE.search(text[max(0, start - 24) : start]):
        return False
    after = text[end : end + 24]
    speaks = _SPEAKS_AFTER.match(after) or _ACTS_AFTER.match(after)
    return speaks is not None or re.match(r"\s(?:weer|elk jaar|altijd|nooit)\b|\s*(?:\n|$)", after) is not None


def _named_after(window: str) -> bool:
    """Whether the word before it makes an organisation or a thing of a name: ``Groen & Visser``, ``bureau Visser``."""
    if window.endswith("& "):
        return True
    word = _WORD_BEFORE.search(window)
    if word is None:
        return False
    low, lexicon = fold(word.group(1)), load()
    return low in lexicon.organisation_words or (
        word.group(1)[0].isupper() and low.endswith(lexicon.organisation_endings) and len(low) > 6
    )


def _is_of_no_list(low: str) -> bool:
    """Whether a word in small letters is in none of the lists but those of names: it can only be the known name."""
    lexicon = load()
    return not (
        _is_plain(low)
        or low in lexicon.words
        or low in lexicon.words_english
        or low in lexicon.english
        or low in lexicon.proper
        or low in lexicon.places
        or low in lexicon.organisations
        or low in lexicon.abbreviations
        or is_of_language(low, lexicon)
    )


def _stands_free(text: str, start: int, end: int) -> bool:
    """Whether no sign ties the letters to an address on the web or a code, and no article makes a noun of them."""
    before, behind = text[start - 1 : start], text[end : end + 2]
    if before in _TIES or (behind[:1] in _TIES and behind[1:].strip()):
        return False
    noun = _AN_ARTICLE.search(text[max(0, start - 6) : start]) or _AN_ARTICLE.match(
        text[start:end].partition(" ")[0] + " "
    )
    return noun is None


def _is_plain(low: str) -> bool:
    """Whether a word in small letters is an ordinary word rather than a name typed in haste."""
    lexicon = load()
    return is_common(low) or (
        low in lexicon.words and (low not in lexicon.first_names or low in lexicon.words_frequent)
    )


def _is_thing(text: str, end: int, kind: str) -> bool:
    """``Bakker B.V.``, ``Anna Bijnsstraat``, ``Jansen & Zonen``: named after a person, and none."""
    after = text[end : end + 40]
    if _THING_AFTER.match(after):
        return True
    following = re.match(r"\s(?:(?:van|de|der|den|van der|van den|van de) )?([A-Z][\w-]+)", after)
    if following is None:
        return False
    low, lexicon = following.group(1).lower(), load()
    behind = after.startswith(" " + following.group(1))
    if low.endswith(lexicon.street_endings) and (behind or kind != "surname"):
        return True  # "Jan van Galenstraat"; "Kelder van de Sjouwermanweg" is somebody
    return behind and (low in lexicon.organisation_forms or low in lexicon.organisation_tails)


def _inside_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start]
    return before[-1:] == " " and before.strip()[-1:].isalpha()
