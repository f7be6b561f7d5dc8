# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names typed in small letters, as in chats, forms and hasty letters: "sjaan van oosterhout", "een mevrouw jansen".

Small letters take away what tells a name from a word, so more must be there: a first name that is no word of the
language with a surname behind it, or a form of address with one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from recognizers.lexicon import Lexicon, fold
from recognizers.names.forms import Forms, Name
from recognizers.names.layout import Found
from recognizers.names.tokens import LOWER, MARK, WORD

_ADDRESS = frozenset(("mevrouw", "de_heer", "meneer"))
_PRONOUNS = frozenset("haar hem hun hen ons mij deze die".split())
"""what follows "van" of somebody who is not named: "volgens mevrouw van haar werk" """
MAX_PREFIXES = 3


def gives_away(word: str, kind: str, lexicon: Lexicon) -> bool:
    """Whether a name in small letters can be told by this word: a form of address, or a first name."""
    if kind not in (LOWER, WORD) or len(word) < 2:
        return False
    low = fold(word)
    return lexicon.titles_before.get(low) in _ADDRESS or (kind == LOWER and len(low) > 2 and _is_first(low, lexicon))


def small_names(forms: Forms, places: Iterable[int] | None = None) -> Iterator[Found]:
    """Names in small letters that a first name or a form of address gives away.

    ``places`` are the tokens of which :func:`gives_away` holds, in order, if the caller knows them.
    """
    tokens, lexicon = forms.tokens, forms.lexicon
    kinds = tokens.kinds
    for at in range(tokens.size) if places is None else places:
        if at == tokens.size - 1:
            break
        # Both need a word in small letters behind them, "." or "van" included.
        if kinds[at] not in (LOWER, WORD) or kinds[at + 1] not in (LOWER, MARK) or len(tokens.words[at]) < 2:
            continue
        low = fold(tokens.words[at])
        title = lexicon.titles_before.get(low)
        if title in _ADDRESS:
            after = at + 1
            if tokens.words[after] == "." and tokens.gaps[after] == 0:
                after += 1
            name = _surname(forms, after, titled=True)
            if name:
                yield Found(name, ("title:before", f"title_before:{title}", "context:small", "form:surname"))
        elif kinds[at] == LOWER and len(low) > 2 and _is_first(low, lexicon):
            name = _surname(forms, at + 1, titled=False)
            if name and (name.form == "prefix_surname" or not (low in lexicon.words or low in lexicon.proper)):
                yield Found(Name(at, name.end, "first_surname"), ("context:small", "form:first_surname", "lexicon"))


def _is_first(low: str, lexicon: Lexicon) -> bool:
    if low in lexicon.first_names:
        return low not in lexicon.words_frequent
    rare = low in lexicon.first_names_rare
    return rare and low not in lexicon.words and low not in lexicon.words_english


def _is_in_english(forms: Forms, before: int, after: int) -> bool:
    """Whether plain words of English stand on both sides."""
    english, tokens = forms.lexicon.english, forms.tokens
    return before >= 0 and after < tokens.size and all(fold(tokens.words[at]) in english for at in (before, after))


def _surname(forms: Forms, at: int, *, titled: bool) -> Name | None:
    """A surname in small letters that starts here, with its prefixes."""
    tokens, lexicon = forms.tokens, forms.lexicon
    start = at
    while at < start + MAX_PREFIXES and forms.same_line(at) and tokens.kinds[at] == LOWER and forms.is_prefix(at):
        at += 1
    if not forms.same_line(at) or tokens.kinds[at] != LOWER or len(tokens.words[at]) < 3:
        return None
    low = fold(tokens.words[at])
    if low in lexicon.never_names or low not in lexicon.surnames or lexicon.titles_before.get(low) == "academic":
        return None
    if low in _PRONOUNS and tokens.words[at - 1] == "van":
        return None
    if not titled and low in lexicon.english and at == start and _is_in_english(forms, at - 2, at + 1):
        return None  # "and they deny that", "ship may not sail"; but "ik sprak mark hill gisteren"
    common = low in lexicon.surnames_common
    if low in lexicon.words_frequent and not (common and titled and at > start):
        return None
    if low in lexicon.words and not (common and (titled or at > start)):
        return None
    return Name(start, at + 1, "prefix_surname" if at > start else "surname")
