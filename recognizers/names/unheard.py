# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whether one word of no list is somebody: "Vraag het aan Oudshoornink", "dat hij Oudshoornink heet".

Three things must come together: no list of words, places or things holds it, it is spelled like a name, and the model
takes it for one. How sure the model must be hangs on the place: where a sentence gives, asks or tells somebody a thing
a third of a chance is enough, for there stands hardly anything else of that spelling; anywhere else it must be certain.
"""

from __future__ import annotations

import re

from recognizers.names.contexts.acting import UNHEARD_OF
from recognizers.names.contexts.layout import Found
from recognizers.names.contexts.predicates import BEFORE, BODIES_DO, LEADS, SAYS
from recognizers.names.forms.forms import Forms
from recognizers.names.likeness import SPELLED, is_mistyped, is_namelike, is_no_name, is_of_no_list, likeness
from recognizers.names.tagger import Tags
from recognizers.names.tokens import LOWER, MARK, NUMBER, WORD

CERTAIN = 0.9
"""chance of the model from which such a word is somebody, wherever it stands"""
LIKELY = 0.3
"""the same where people stand in a sentence"""
HALF_LIKELY = 0.4
"""the same there for a word that is spelled like names and other words alike"""
RATHER = 0.15
"""how much more it must be behind words that places, firms and systems follow as well ("bij Charkiv")"""
_ARTICLES = frozenset(("de", "het", "een"))
_THING = frozenset("ans")
"""signs that a word is a thing: behind an article, before a number, in small letters elsewhere"""
_MORE_LEADS = frozenset(
    """via voor tegen tussen naar op zoals nadat voordat zodra hoewel tenzij indien voert trof weet hebt doe
    stuur""".split()
)
_LEADING = (BEFORE | LEADS | _MORE_LEADS) - {"of"}
"""words before somebody in a sentence"""
_OF_OTHERS = frozenset(("van", "bij", "via"))
_OF_PLACES = frozenset(("van", "voor", "aan", "bij"))
"""those within names of places and bodies, behind a word with a capital: "fractie Hart voor Oudewoude" """
_GOVERNS = re.compile(
    r"(?:huis|kantoor|burgemeester|wethouders?|college|raad|staten|gemeente|dijkgraaf|bestuur|iemand|mensen|team"
    r"|firma|medewerkers?|monteurs?|correctie|wet|proef|ziekte|syndroom|teelt)\Z"
)
"""what is of a place, of an employer, or called after somebody, before "van" """
_TO_SOMEBODY = re.compile(
    r"(?:stu[ur]|zend|zond|gezet|mail|app|verwe?[eiz]|gebeld|belle|luister|geschrev|schrij|toe\b)", re.IGNORECASE
)
"""what is done towards somebody, before "naar" """
_AWAITS = re.compile(r"wacht(?:en|te|ten)?\b[^.\n]{0,20}\Z")
"""before "op" and somebody"""
_REACH = 40
_OF_STAFF = re.compile(
    r" van (?:(?:de|het|onze|ons) )?"
    r"(?:afdeling|team|cluster|bureau|gemeente|provincie|directie|sector|dienst|unit|waterschap)\b"
)
"""where somebody works, behind a name"""
_ENDS = frozenset(".!?")
_BY_MEANS = frozenset("gemeten gemaakt gewerkt geschreven getekend gereden betaald behandeld gereinigd".split())
"""what is done with a tool, before "met" """
_DOES = frozenset(
    """is was wordt werd blijft bleef heeft had zit zat kan kon zal zou moet moest mag gaat ging doet deed pakt pakte
    neemt nam geeft gaf staat stond sluit sloot deelt deelde opent opende
    stelt stelde legt legde woont woonde werkt werkte voert voerde""".split()
)
"""what is said of people, and of things with an article"""


def is_unheard_of(found: Found, forms: Forms, tags: Tags) -> bool:
    """Whether the place, the spelling and the model together make a word of no list somebody."""
    at, end, _ = found.name
    tokens = forms.tokens
    if end - at == 2 and tokens.words[at] == "van":
        at += 1  # "de buren van Oudshoornink"
    if end - at != 1 or tokens.kinds[at] != WORD:
        return False
    chance = tags.chance(at, end) or 0.0
    if (
        chance < LIKELY
        or not _is_written_as_name(tokens.words[at])
        or not is_of_no_list(tokens.lows[at], forms.lexicon)
        or is_no_name(tokens.lows[at], forms.lexicon)
    ):
        return False
    low = tokens.lows[at]
    before, after = tokens.lows[at - 1] if at else "", tokens.lows[at + 1] if at + 1 < tokens.size else ""
    spelled = likeness(low)
    signs = tags.page.signs.get(low, "")
    if chance >= CERTAIN and spelled >= SPELLED and "a" not in signs:
        return not (before in _ARTICLES or after in BODIES_DO or after.isdigit())
    least = (LIKELY if spelled else HALF_LIKELY) + (RATHER if before in _OF_OTHERS else 0.0)
    if chance < least or not _THING.isdisjoint(signs) or not is_namelike(low, forms.lexicon, least=0):
        return False
    return UNHEARD_OF in found.evidence or _is_among_people(forms, at)


def _is_written_as_name(word: str) -> bool:
    return all(part[:1].isupper() and part[1:].islower() for part in word.split("-"))


def _is_among_people(forms: Forms, at: int) -> bool:
    """Whether a sentence names somebody here: behind what leads to people, or as who does something at its start."""
    tokens = forms.tokens
    follows = forms.same_line(at + 1)
    if follows and (tokens.kinds[at + 1] not in (LOWER, MARK) or tokens.words[at + 1] in "&/+-–"):
        return False
    if at in tokens.cells or (at and forms.same_line(at) and tokens.gaps[at] > 1):
        return False
    behind = tokens.words[at + 1] if follows else ""
    if behind == "van" and _OF_STAFF.match(tokens.text, tokens.ends[at]):
        return True
    if not at or not forms.same_line(at) or tokens.words[at - 1] in _ENDS:
        # A capital proves nothing there: "Btaling is gedaan."
        return (behind in _DOES or behind in SAYS) and not is_mistyped(tokens.lows[at], forms.lexicon)
    return _is_led(forms, at)


def _is_led(forms: Forms, at: int) -> bool:
    """Whether the words in front lead to somebody."""
    tokens = forms.tokens
    before = tokens.lows[at - 1]
    front = at - 2
    inside = front >= 0 and forms.same_line(at - 1)
    says = (before in SAYS or before in _DOES) and not (inside and forms.capital(front))  # "Anna informeert Docufiller"
    leads = before in _LEADING or says
    if not leads or (inside and tokens.words[front] not in _ENDS and forms.capital(at - 1)):
        return False  # "bij Met Éireann"
    if before in _OF_PLACES and inside:
        if forms.capital(front) and tokens.kinds[front] != NUMBER:
            return False
        if before == "van" and _GOVERNS.search(tokens.lows[front]):
            return False
    if before == "met" and front >= 0 and tokens.lows[front] in _BY_MEANS:
        return False
    if before == "op":
        return _AWAITS.search(tokens.text, max(0, tokens.starts[at - 1] - _REACH), tokens.starts[at - 1]) is not None
    if before == "naar":
        start = tokens.starts[at - 1]
        return _TO_SOMEBODY.search(tokens.text, max(0, start - _REACH), start) is not None
    return True
