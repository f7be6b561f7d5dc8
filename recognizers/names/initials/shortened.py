# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Letters to which the name of somebody on the page shortens, wherever they stand: "moet lukken als FA meegaat".

Of the two or three capitals that fit a name on their page, four of five are that person (measured on documents that no
rule had seen). What shortens something else as well ("MT", "DG") counts only where few people are named, nothing on
the page shows a thing, and the letters stand alone once: in a cell, in brackets, at the end of a note, and not as a
word of a sentence ("GS stellen voor", "overleg met EZ"). Letters inside of a number, a postcode or a code never count.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from recognizers.lexicon import fold
from recognizers.names.forms.forms import Forms
from recognizers.names.initials.beside import is_explained, is_thing
from recognizers.names.initials.lettered import NOBODY, OFFICES, SHAPE, SHORTENED

FEW = 30
"""pairs of letters of the people of a page up to which a known abbreviation is rather one of them"""
_LETTERS = re.compile(SHAPE)
_LEGAL = frozenset("bv nv cv vof ua sa ag en of ja nl eu be de nb pb ps tel fax mr dr ir".split())
"""legal forms, countries, words and signs: never somebody for their letters alone"""
_OF_A_BODY = re.compile(
    r"(?<!\w)(?:afdeling(?:en)?|afd\.|directies?|dir\.|teams?|cluster|sectie|sector|dienst|bureau|domein|fractie|partij"
    r"|ministerie|unit|platform|systeem|applicatie|pakket|project|programma|stichting|firma|route|wijk|kamer|zaal"
    r"|gebouw|blok|vak|type|categorie|klasse|variant|optie|scenario|bijlage|tabel|figuur|code|lijn|perceel|kavel)"
    r"[ ](?:[A-Z]{2,5}[ ]?[,/&][ ]?)?\Z",
    re.IGNORECASE,
)
"""before letters that stand for a body or a thing"""
_POSTCODE = re.compile(r"[1-9]\d{3}[ ]?\Z")
_JOINED = re.compile(r"[^\s()\[\]|;,<>\"]{0,24}")
_JOINED_BEFORE = re.compile(r"[^\s()\[\]|;,<>\"]{0,24}\Z")
WIDELY_USED = frozenset(
    """ah ai bg bi bs cv ev fo go gw hb hh ki lt md nk no ns nw pc ph pr pv pw rv so sv tl tu tv un ut vk vo vs wa wk wm
    wp ww zo zw""".split()
)
"""abbreviations of things that every reader knows, and of which people have the letters as well"""
_UNITS = frozenset("cm db gb gw ha hz kb kg km kv kw mb ml mm mw tb".split())
_COUNTED = re.compile(r"\d[ ]?\Z")
_ALONE_BEFORE = re.compile(
    r"(?:(?:\A|\n)[ \t>•*–-]*|[ ]{2}|[\t|(\[/:;→]|[.!?)][\"”’]?[ \n]"
    r"|(?<!\w)(?:opgesteld|gezien|akkoord|akk\.?|par(?:aaf)?\.?|collega|familie|leidinggevende|score|groet|gr\.?)[ ])"
    r"[ ]?\Z",
    re.IGNORECASE,
)
_ALONE_AFTER = re.compile(
    r"[ ]?(?:\n|\Z|[ ]{1,2}(?=[ ]|\d)|[\t|)\]/;]|[.?!](?=\s|\Z))|[ ](?:akkoord|en ik)(?!\w)|[ ]?[–-][ ]"
)
"""what stands on either side of letters that are no word of a sentence"""
_DIGITS = 2
"""digits in one word with letters, from which it is a code; a remark in the margin has one ("LH1")"""


def shortened(forms: Forms, letters: Collection[str], places: Sequence[int]) -> Iterator[int]:
    """The tokens of ``places`` that are such letters; ``letters`` as :func:`initials.letters_of` gives them.

    ``places``: numbers of tokens, in order. What comes out is in no particular order.
    """
    spots: dict[str, list[int]] = defaultdict(list)
    tokens = forms.tokens
    for at in places:
        if tokens.lows[at].replace(".", "") in letters and _LETTERS.fullmatch(tokens.words[at].replace(".", "")):
            spots[tokens.words[at]].append(at)
    for word, found in spots.items():
        low = fold(word).replace(".", "")
        if low in _LEGAL or low in forms.lexicon.parties or f"{word}-" in tokens.text:
            continue
        known = _is_known(forms, low)
        if known and len(letters) > FEW:
            continue
        if any(_is_somethings(forms, at) for at in found) or (
            low in _UNITS and any(_counts(forms, at) for at in found)
        ):
            continue
        free = [at for at in found if not _is_part(forms, at)]
        if known and word.isupper():  # "RvS" is somebody, where he is named
            free = [at for at in free if _ends_there(forms, at)] if any(_is_alone(forms, at) for at in free) else []
        yield from free


def _is_known(forms: Forms, low: str) -> bool:
    lexicon = forms.lexicon
    listed = low in lexicon.abbreviations or low in lexicon.never_names
    return listed or low in WIDELY_USED or low in OFFICES or low in NOBODY or low in SHORTENED


def _is_somethings(forms: Forms, at: int) -> bool:
    start = forms.tokens.starts[at]
    before = _OF_A_BODY.search(forms.tokens.text, max(0, start - 24), start)
    return before is not None or is_thing(forms, at) or is_explained(forms, at)


def _counts(forms: Forms, at: int) -> bool:
    """Whether a number stands before letters that can be its unit: ``20 MB``."""
    start = forms.tokens.starts[at]
    return _COUNTED.search(forms.tokens.text, max(0, start - 2), start) is not None


def _is_alone(forms: Forms, at: int) -> bool:
    """Whether letters are no word of a sentence, nor one of a row with commas."""
    start = forms.tokens.starts[at]
    before = _ALONE_BEFORE.search(forms.tokens.text, max(0, start - 24), start)
    return before is not None and _ends_there(forms, at)


def _ends_there(forms: Forms, at: int) -> bool:
    return _ALONE_AFTER.match(forms.tokens.text, forms.tokens.ends[at]) is not None


def _is_part(forms: Forms, at: int) -> bool:
    """Whether letters belong to what stands beside them: a name, a code, a postcode."""
    tokens = forms.tokens
    text, start, end = tokens.text, tokens.starts[at], tokens.ends[at]
    if forms.same_line(at + 1) and forms.capital(at + 1) and text[end : tokens.starts[at + 1]].isspace():
        return True
    if _POSTCODE.search(text, max(0, start - 5), start):
        return True
    before = _JOINED_BEFORE.search(text, max(0, start - 24), start)
    behind = _JOINED.match(text, end)
    joined = (before.group() if before else "") + (behind.group() if behind else "")
    return sum(map(str.isdigit, joined)) >= _DIGITS
