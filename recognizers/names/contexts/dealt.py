# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Surnames of no list where papers of an office name somebody without a sentence: whose file, complaint or task it is.

"Bezwaarschrift Oudshoornink tegen de weigering", "de zaak-Oudshoornink", "Offerte opvragen (Oudshoornink)" in a list of
actions, "Oudshoornink: regelt de zaal". Only a word with a capital that no list holds and that is spelled like a name;
where places and projects stand as well it must be spelled so the more.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from recognizers.lexicon import Lexicon, fold
from recognizers.lines import at_lines
from recognizers.look import Cued
from recognizers.names.contexts.layout import Found
from recognizers.names.contexts.predicates import PERSONS, is_function
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.likeness import SPELLED, is_namelike

_HEAD = "A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ"
_WORD = rf"(?P<name>[{_HEAD}][a-zà-ſ]{{4,}}(?:-[{_HEAD}][a-zà-ſ]{{2,}})?)(?![\w-])"
_OF_WHOM = Cued(
    re.compile(
        r"\b(?i:(?P<unsure>dossier|zaak|casus|kwestie|procedure|overleg|gesprek"
        r"|bezoek|afspraak|bod|taxatie|(?:koop|pacht)overeenkomst|volmacht|akte|keukentafelgesprek|huisbezoek)"
        r"|(?:bezwaar|beroep|klaag|verzoek)schrift|klacht|bezwaar"
        r"|machtiging|gespreksverslag|intake(?:gesprek)?|(?:functionerings|beoordelings|verzuim)gesprek|zienswijze"
        rf"|brief|verhoor|hoorzitting|namens)[ -]{_WORD}(?=[ ][a-z\d(/–-]|[/.,;:)]|[ ]*(?:\n|\Z))"
    ),
    "overleg", "gesprek", "bezoek", "afspraak", "bod", "taxatie", "overeenkomst", "volmacht", "akte", "huisbezoek",
    "koopovereenkomst", "pachtovereenkomst", "keukentafelgesprek",
    "dossier", "zaak", "casus", "kwestie", "procedure", "bezwaar", "beroepschrift", "klaagschrift",
    "verzoekschrift",
    "klacht", "machtiging", "gespreksverslag", "intake", "functioneringsgesprek", "beoordelingsgesprek",
    "verzuimgesprek", "zienswijze", "brief", "verhoor", "hoorzitting", "namens", opens=True,
)  # fmt: skip
"""whose paper something is; ``unsure``: those that are called after places and projects as well"""
_TASKS = Cued(re.compile(r"(?i)actie|afspra|taken|to ?do"), "actie", "afspra", "taken", "to do", "todo")
_TASK = re.compile(
    r"[ \t|]*(?:\d{1,3}[.)]?|[-•*–])[ \t]+[^\n()]{2,120}?[a-z]{3}en"
    rf"(?:[ ](?:voor|vóór|uiterlijk|per|deze|volgende|in)[ ][^\n()]{{2,25}})?[ ]\({_WORD}\)[.;]?[ \t]*(?=\n|\Z)"
)
_DONE = Cued(
    re.compile(
        r"\b(?:bevestigd|gemeld|doorgegeven|aangegeven|gecontroleerd|nagekeken|opgesteld|geschreven|toegezegd|besproken"
        rf"|gebeld|gezien|gelezen|akkoord|aangeleverd|verwerkt|genoteerd|gevraagd)[ ]\({_WORD}\)"
    ),
    "bevestigd", "gemeld", "doorgegeven", "aangegeven", "gecontroleerd", "nagekeken", "opgesteld", "geschreven",
    "toegezegd", "besproken", "gebeld", "gezien", "gelezen", "akkoord", "aangeleverd", "verwerkt", "genoteerd",
    "gevraagd", opens=True,
)  # fmt: skip
_SPEAKS = re.compile(rf"[ \t]*(?:\d{{1,3}}[.)][ \t]+|[-•*–][ \t]+)?{_WORD}:[ ](?=(?P<says>[a-zà-ſ]+)[ ,;.])")


_BRACKET = re.compile(rf"[ ]\([{_HEAD}][a-zà-ſ]{{4,}}")
_LONGEST = 21
"""characters of a noun and the blank before it"""
_WHO_IS = re.compile(rf"(?P<noun>[a-z]{{3,20}})[ ]\({_WORD}\)")


def _nouns(text: str) -> Iterator[re.Match[str]]:
    """Words in brackets behind a noun of people: "de huurder (Oudshoornink)"."""
    for match in _BRACKET.finditer(text):
        start = text.rfind(" ", max(0, match.start() - _LONGEST), match.start()) + 1
        found = _WHO_IS.match(text, start) if start else None
        if found and (found["noun"] in PERSONS or is_function(found["noun"])):
            yield found


def _is_only_surname(low: str, lexicon: Lexicon) -> bool:
    """``casus-Jansma``, and not "dossier-Schiphol" or "zaak-Water": a word of the lists that is a surname alone."""
    others = lexicon.words, lexicon.places, lexicon.proper, lexicon.organisations, lexicon.never_names
    return low in lexicon.surnames and not any(low in listed for listed in others)


def dealt(forms: Forms) -> Iterator[Found]:
    """Such names of a page, in no particular order."""
    tokens, text = forms.tokens, forms.tokens.text
    tasks = at_lines(text, _TASK) if "(" in text and _TASKS.may_be_on(text) else ()
    speaks = at_lines(text, _SPEAKS) if ": " in text else ()
    done = (*_DONE.finditer(text), *_nouns(text)) if "(" in text else ()
    for match in (*_OF_WHOM.finditer(text), *tasks, *done, *speaks):
        if match.re is _SPEAKS and match["says"] not in forms.lexicon.words:
            continue  # "Durchwahl: siehe oben"
        low, hung = fold(match["name"]), text[match.start("name") - 1 : match.start("name")] == "-"
        least = SPELLED + (not hung and "unsure" in match.re.groupindex and match["unsure"] is not None)
        if not is_namelike(low, forms.lexicon, least=least) and not (hung and _is_only_surname(low, forms.lexicon)):
            continue
        at = bisect_right(tokens.starts, match.start("name")) - 1
        begins = tokens.starts[at] in (match.start("name"), match.start())  # "zaak-Oudshoornink" is one word
        if begins and tokens.ends[at] == match.end("name"):
            yield Found(Name(at, at + 1, "single"), ("context:dealt", "form:single"))
