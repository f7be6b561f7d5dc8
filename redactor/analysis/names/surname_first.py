# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names of a list that are written with the surname first, of which only one half was seen: ``Tkalenko, Lyuda``.

In a cell or an item that holds two capitalised words with a comma between them, and nothing else, the other half of
somebody's name is a name as well, whatever the lists know of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from recognizers.lexicon import fold, load
from recognizers.names.contexts.cues import CLOSINGS
from redactor.analysis.mention import Mention
from redactor.analysis.names.spelling import PREFIXES
from redactor.analysis.titles.titles import is_title

REACH = 50
"""characters of a cell to either side of a mention"""
_EDGE = re.compile(r"[\n\t|;]|[ ]{2}|\*\*|^[ ]?[-–•*][ ]|(?<=\n)[-–•*][ ]")
_FRONT = re.compile(r"[ ]*(?:[-–•*][ ]|\d{1,3}[.)]?[ ]|[\"'“‘(\[])*")
_WORD = r"[^\W\d_a-zß-öø-ÿ][\w'’-]*"
_PREFIX = r"(?:[vV]an|[dD]er?|[dD]en|[tT]en|[tT]er|[eE]l|[aA]l|[vV]\.?d\.?|'t)"
_NAME = re.compile(
    rf"(?P<last>(?:{_PREFIX}[ ]){{0,2}}{_WORD}(?:[ -]{_WORD})?),[ ]?"
    rf"(?P<first>{_WORD}(?:[ -]{_WORD})?(?:[ ]{_PREFIX}){{0,2}})(?=[ ]*(?:[(\[\"'”’)\]].*|[,:][ ].*)?$)"
)


def whole(pages: Sequence[list[Mention]], texts: Sequence[str]) -> list[list[Mention]]:
    """The mentions of each page, with both halves in one where a cell holds a name with a comma."""
    return [_page(page, text) if ", " in text else page for page, text in zip(pages, texts, strict=True)]


def _page(page: list[Mention], text: str) -> list[Mention]:
    result: list[Mention] = []
    for one in page:
        span = _both_halves(one, text) if one.entity_type == "PERSON" and "," not in one.text else None
        if span is None:
            result.append(one)
            continue
        if result and result[-1].entity_type == "PERSON" and result[-1].start >= span[0]:
            result.pop()  # the halves were two
        start, end = span
        result.append(one._replace(start=start, end=end, text=text[start:end]).having("form:surname_first"))
    return result if len(result) < len(page) or result != page else page


def _both_halves(one: Mention, text: str) -> tuple[int, int] | None:
    """The span of the whole name of which a mention is a half; None when it is none."""
    low = max(0, one.start - REACH)
    if text.find(",", low, one.end + REACH) < 0:
        return None
    begin = max((edge.end() for edge in _EDGE.finditer(text, low, one.start)), default=low if not low else -1)
    stop = _EDGE.search(text, one.end, one.end + REACH)
    end = stop.start() if stop else min(len(text), one.end + REACH)
    if begin < 0:
        return None
    front = _FRONT.match(text, begin, one.start)
    begin = front.end() if front else begin
    name = _NAME.match(text[begin:end])
    if name is None:
        return None
    halves = [(begin + low, begin + high) for low, high in (name.span("last"), name.span("first"))]
    half = next((at for at, (low, high) in enumerate(halves) if low <= one.start and one.end <= high), None)
    if half is None or not _is_half(name["last"], name["first"], seen=half):
        return None
    return halves[0][0], halves[1][1]


def _is_half(last: str, first: str, *, seen: int) -> bool:
    """Whether the half that was not seen can be a surname (``seen`` 1) or a given name (``seen`` 0)."""
    lexicon = load()
    family, given = ([fold(word) for word in re.split(r"[ -]", half)] for half in (last, first))
    own = [word for word in family if word not in PREFIXES]
    if PREFIXES.intersection(given[:1]) or (" " in last and lexicon.first_names.intersection(own[:1])):
        return False  # two surnames, or a whole name before the comma
    known = any(word in lexicon.surnames for word in own)
    borne = any(_is_given(word) for word in given)
    if not own or (first.isupper() and not last.isupper()) or any(map(_is_of_body, own)) or _is_office(last):
        return False
    if not seen:
        strange = not any(_means_something(word) for word in (*own, *given))
        return borne or (known and strange and not any(one in lexicon.surnames for one in given))
    single = (
        len(own) == 1 and last.replace(" ", "").isalpha() and (known or not (last.isupper() or _ends_on_word(own[0])))
    )
    if _is_whole(given) and not single:
        return False  # "RTV Zijlstra, Anna Tol": her name is whole, and stands behind where she works or what she is
    if not borne or CLOSINGS.match(last) or any(word in lexicon.titles_before for word in own):
        return False
    if known:
        return any(word in lexicon.surnames_common or word not in lexicon.words_frequent for word in own)
    return not any(_means_something(word) or word in lexicon.first_names for word in own)


def _is_whole(given: Sequence[str]) -> bool:
    """Whether the words behind the comma are a given name and a surname."""
    lexicon = load()
    return (
        len(given) > 1
        and given[0] in lexicon.first_names
        and given[-1] in lexicon.surnames
        and not _is_given(given[-1])
    )


def _ends_on_word(word: str) -> bool:
    """Whether the end of a strange word is a plain one: ``Statengriffier``, not ``Oyelaran``."""
    words = load().words
    return any(word[at:] in words for at in range(2, len(word) - 4))


def _is_office(last: str) -> bool:
    """``Statengriffier, Sietske Hania``: a function that nobody is called after."""
    return is_title(last) and fold(last) not in load().surnames


def _is_given(word: str) -> bool:
    lexicon = load()
    return word in lexicon.first_names or (word in lexicon.first_names_rare and word not in lexicon.surnames_common)


def _is_of_body(word: str) -> bool:
    lexicon = load()
    return any(
        word in one for one in (lexicon.organisation_words, lexicon.organisation_tails, lexicon.organisation_forms)
    )


def _means_something(word: str) -> bool:
    lexicon = load()
    return word in lexicon.words or word in lexicon.places or word in lexicon.proper or word in lexicon.english


__all__: Sequence[str] = ("whole",)
