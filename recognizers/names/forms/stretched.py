# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names that go on over a sign at which the rules and the model stop, so that half of them would stay readable.

``J. Tol-v.d. Berg``, ``mevrouw T. Linthorst - van Uls``, ``A. Beek Beekens - de Groot``; and before a surname the
initials that have one dot for all of them: ``de heer BDD. Kolk``, ``PvdA), HJ. van der Berg``.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from recognizers.late import late
from recognizers.names.contexts.layout import Found
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.tokens import INITIALS, WORD

_WORD = r"[A-ZÀ-Þ][a-zà-ÿ'’]+(?:-[A-ZÀ-Þ][a-zà-ÿ'’]+)?"
_PREFIX = r"(?:van(?:[ ]de[nr]?|[ ]het|[ ]['’]t)?|v\.[ ]?d\.|v/d|de[nr]?|te[nr]?|el)"
_TIED = late(rf"(?<![\w'’-])(?P<one>{_WORD})-(?:v\.[ ]?d\.|v/d|vd\.)[ ]?(?P<last>{_WORD})(?![\w-]|[ ]\d)")
_ADDRESS = r"(?:[Hh]eer|[Hh]eren|[Mm]evrouw|[Dd]ames|[Dd]hr\.?|[Mm]evr\.?|[Mm]w\.?|[Mm]ej\.?)"
_ONE_DOT = re.compile(
    rf"(?:(?P<told>\b{_ADDRESS}[ ])|(?:[,;:(][ ]?|\n))(?P<letters>[A-Z]{{2,4}})\.[ ](?:{_PREFIX}[ ])?(?P<last>{_WORD})"
    r"(?![\w-])"
)
_DOT = re.compile(r"\.[ ](?<=[A-Z]{2}\.[ ])")
"""it begins with plain characters, which are looked for at once"""
_MARRIED = re.compile(
    rf"(?:[ ](?P<more>{_WORD}))?(?:[ ][–-][ ]?|[–-][ ]){_PREFIX}[ ](?P<last>{_WORD}(?:[ ]{_WORD})?)"
    r"(?=[ ]*(?:[,.;:()\n]|\Z)|[ ][a-zà-ÿ(])"
)
_MARRIED_BEFORE = re.compile(
    r"\b(?:[Mm]evrouw|[Dd]ames|[Mm]evr\.?|[Mm]w\.?|[Mm]ej\.?)[ ](?:(?:mr|drs|dr|ir|ing|prof)\.[ ])*\Z"
)
_BODIES = frozenset("defensie justitie financiën binnenlandse buitenlandse onderwijs gemeente provincie".split())
"""what departments and bodies are called, behind whom they send"""
_REACH = 60


def stretched(names: Iterable[Found], forms: Forms) -> Iterator[Found]:
    """The names, which stand in order and overlap none, each with what goes on behind or begins before such a sign."""
    known = list(names)
    text = forms.tokens.text
    spans = [*_tied(text, forms), *_one_dot(text, forms, known), *_married(text, forms, known)]
    if not spans:
        yield from known
        return
    fresh = [Found(Name(start, end, "prefix_surname"), ("form:prefix_surname",), 1.0) for start, end in spans]
    last: Found | None = None
    for one in sorted((*known, *fresh), key=lambda found: (found.name.start, -found.name.end)):
        if last is not None and one.name.start < last.name.end:
            whole = last.name._replace(end=max(last.name.end, one.name.end))
            last = Found(whole, tuple(dict.fromkeys((*last.evidence, *one.evidence))), max(last.chance, one.chance))
            continue
        if last is not None:
            yield last
        last = one
    if last is not None:
        yield last


def _tied(text: str, forms: Forms) -> Iterator[tuple[int, int]]:
    """``Tol-v.d. Berg``, and no corner of two streets."""
    if not ("-v." in text or "-v/d" in text or "-vd." in text):
        return
    for match in _TIED.finditer(text):
        start, end = _tokens(forms, *match.span())
        if not (forms.is_street(end - 1) or match["one"].lower().endswith(forms.lexicon.street_endings)):
            yield start, end


def _one_dot(text: str, forms: Forms, names: list[Found]) -> Iterator[tuple[int, int]]:
    """``de heer BDD. Kolk``; without a form of address only before a name that was found."""
    if _DOT.search(text) is None:
        return
    lexicon = forms.lexicon
    others = (lexicon.abbreviations, lexicon.organisations, lexicon.organisation_words, lexicon.parties)
    starts = {  # no name with a given name of its own: "Paraaf: BT. Bea Tol"
        one.name.start for one in names if one.name.end - one.name.start < 2 or not forms.is_first(one.name.start)
    }
    for match in _ONE_DOT.finditer(text):
        start, end = _tokens(forms, match.start("letters"), match.end())
        if (match["told"] or start + 2 in starts) and not any(match["letters"].lower() in one for one in others):
            yield start, end


def _married(text: str, forms: Forms, names: list[Found]) -> Iterator[tuple[int, int]]:
    """``mevrouw T. Linthorst - van Uls``: behind initials or a form of address for a woman."""
    if "- " not in text and "– " not in text:
        return
    tokens, lexicon = forms.tokens, forms.lexicon
    for one in names:
        end = tokens.ends[one.name.end - 1]
        match = _MARRIED.match(text, end, end + _REACH)
        if match is None:
            continue
        first = tokens.starts[one.name.start]
        initialled = INITIALS in tokens.kinds[one.name.start : one.name.end - 1]
        if not initialled and not _MARRIED_BEFORE.search(text, max(0, first - 40), first):
            continue
        last = _tokens(forms, *match.span("last"))[1]
        low = tokens.lows[last - 1]
        body = low in lexicon.organisation_words or low in _BODIES
        if body or low in lexicon.organisations or low in lexicon.proper or tokens.kinds[last - 1] != WORD:
            continue  # "A. Jansen - de Volkskrant", "B. Bos - van Defensie"
        if match["more"] and not (initialled and forms.can_be_surname(one.name.end)):
            continue
        yield one.name.start, last


def _tokens(forms: Forms, start: int, end: int) -> tuple[int, int]:
    """The tokens that hold some characters of the text."""
    tokens = forms.tokens
    return bisect_right(tokens.starts, start) - 1, bisect_left(tokens.ends, end) + 1
