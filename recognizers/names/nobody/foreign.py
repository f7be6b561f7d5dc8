# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Words of a passage in German, French or English that only look like names because of their capital.

A passage is in another language when its small words are. There a noun of German, the first word of a sentence and
what stands behind an article say nothing; initials, a form of address or a given name still do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from recognizers.names.forms.forms import Forms, Name
from recognizers.names.tokens import INITIALS, LOWER, UPPERWORD, WORD

_SMALL: Mapping[str, frozenset[str]] = {
    "de": frozenset(
        "das und ist nicht auf für mit von zu wir sich eine einen einem einer ich sie haben wird werden bei im zum zur"
        " vom dem kein keine auch nach oder aber dass weil sehr geehrte unser unsere über sind wurde".split()
    ),
    "fr": frozenset(
        "le la les des du est une pour avec dans que qui nous vous pas sur au aux et sont cette votre notre je il elle"
        " merci bonjour ont être par".split()
    ),
    "en": frozenset(
        "the and to for with that this you your are have has will our my i not from it please would been they their"
        " which were can by".split()
    ),
}
"""small words of each language that Dutch has not, or hardly"""
_DUTCH = frozenset(
    "het een van en dat niet ik wij zijn voor op aan ook naar worden deze heeft bij uit maar dan".split()
)
_DETERMINERS: Mapping[str, frozenset[str]] = {
    "de": frozenset(
        "der die das den dem des ein eine einen einem einer eines kein keine keinen unser unsere ihre seine im am zum"
        " zur vom beim ins diese dieser".split()
    ),
    "fr": frozenset("le la les un une du des au aux cette ce ces notre votre leur".split()),
    "en": frozenset("the a an this that these those my our your his their".split()),
}
_OF_NOUNS = frozenset("ein eine einen einem einer eines kein keine keinen im am ins un une au cet cette a an".split())
"""determiners that stand before nouns alone; some say "der Vogt" of Mr Vogt"""
_OPENING: Mapping[str, frozenset[str]] = {
    "de": frozenset("sehr geehrte geehrter damen herren wir ich sie guten tag der die das bitte danke".split()),
    "fr": frozenset("bonjour merci nous vous je il elle le la les madame monsieur une".split()),
    "en": frozenset("my our your their this these please sirs madam they could would should yes not".split()),
}
"""words that open a sentence or a letter"""
_ASKS = frozenset("may will can".split())
_WHO = frozenset("i we you he she they it not".split())
_SPEAKS = frozenset("said says called calls wrote writes told tells asked asks went came lives lived and".split())
"""what people do, behind their name"""
_WINDOW = 170
"""characters on either side whose small words tell the language"""
_WORDS = re.compile(r"[^\W\d_]+")
_LEAST = 3


def is_foreign_word(name: Name, forms: Forms) -> bool:
    """Whether a name that nothing vouches for is a word of the language in which its passage is written."""
    tokens, lexicon = forms.tokens, forms.lexicon
    if "initials" in name.form or any(tokens.kinds[at] == INITIALS for at in range(name.start, name.end)):
        return False
    if all(tokens.kinds[at] == LOWER for at in range(name.start, name.end)):
        plain = all(word in lexicon.english for word in tokens.words[name.start : name.end])
        return plain and _language(_passage(name, forms)) == "en"
    cased = [at for at in range(name.start, name.end) if tokens.kinds[at] in (WORD, UPPERWORD)]
    lows = [tokens.lows[at] for at in cased]
    if not cased or (len(lows) > 1 and lows[0] in lexicon.first_names and lows[-1] in lexicon.surnames):
        return False
    language = _language(_passage(name, forms))
    if not language:
        return False
    opening = _OPENING[language]
    behind = tokens.lows[name.end] if forms.same_line(name.end) else ""
    if all(low in opening for low in lows):
        return behind not in _SPEAKS
    if lows[0] in _ASKS and (lows[1:] == ["i"] or (len(lows) == 1 and behind in _WHO)):
        return True
    if any(low in lexicon.first_names or low in lexicon.surnames_common for low in lows if low not in opening):
        return False
    return all(
        low in opening or _is_behind_determiner(at, language, forms) for at, low in zip(cased, lows, strict=True)
    )


def _is_behind_determiner(at: int, language: str, forms: Forms) -> bool:
    """Whether what stands in front makes it a noun: "die Feuerwehr", "ein Antrag"; "der Vogt" is a surname too."""
    if not at or not forms.same_line(at):
        return False
    listed = forms.tokens.lows[at] in forms.lexicon.surnames
    return forms.tokens.lows[at - 1] in (_OF_NOUNS if listed else _DETERMINERS[language])


def _passage(name: Name, forms: Forms) -> str:
    tokens = forms.tokens
    low, high = tokens.starts[name.start], tokens.ends[name.end - 1]
    before = tokens.text[max(0, low - _WINDOW) : low].rpartition("\n\n")[2]
    return before + tokens.text[low : high + _WINDOW].partition("\n\n")[0]


@lru_cache(maxsize=64)
def _language(passage: str) -> str:
    """The other language in which a passage is written; empty for Dutch and for what shows too little.

    >>> _language("Die Gemeinde hat keine Antwort, und wir sind nicht zufrieden."), _language("De gemeente is dicht.")
    ('de', '')
    """
    words = set(_WORDS.findall(passage.lower()))
    counts = {language: len(words & small) for language, small in _SMALL.items()}
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] >= _LEAST and counts[best] > 2 * len(words & _DUTCH) else ""
