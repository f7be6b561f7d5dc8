# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What stands over a line end or gap beside a name and is no part of it: other cells, letters of a row or number."""

from __future__ import annotations

import re

from recognizers.names.forms.forms import Forms
from recognizers.names.tokens import INITIALS, UPPER

BULLETS = frozenset("-–—•*▪")
_NUMBERED = ("+", "(", "0")
"""what a telephone number begins with"""

_CODE_BEHIND = re.compile(r"[-–/.]?\d{2}")
"""right behind a letter that is part of a number: ``C-37680``"""

_SENT = re.compile(
    r"(?:\A|\n)[ \t]*\[?\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4},?[ ]{1,2}\d{1,2}[:.]\d\d(?:[:.]\d\d)?\]?[ ]{1,2}(?:[-–][ ])?\Z"
)
"""the day and time at the start of a line of a chat, behind which stands who wrote what is on the next line"""


_HEAD = re.compile(
    r"[ \t>|*]*(?:van|aan|cc|bcc|from|to|afzender|ontvangers?|deelnemers|vereiste deelnemers|required|optional)[ \t]?:",
    re.IGNORECASE,
)
"""a line of the header of a mail or an invitation, of which the entries may bear the desk of who is named"""
_WIDEST = 2000
"""characters of such a line"""
_DESK = re.compile(rf"[{UPPER}]{{2,6}}")


def in_mail_header(forms: Forms, at: int) -> bool:
    """Whether the line of a token is one of a mail's header: ``CC: Tol, A. - AV``."""
    text, start = forms.tokens.text, forms.tokens.starts[at]
    line = text.rfind("\n", max(0, start - _WIDEST), start) + 1
    return (line > 0 or start <= _WIDEST) and _HEAD.match(text, line) is not None


def without_desk(forms: Forms, start: int, end: int) -> int:
    """The end of a name without a dash and the desk behind it: ``Tol, A. (Anna) - AV``, in the header of a mail.

    Where mail systems of ministries put it: behind a surname with its initials or a first name in brackets. Nobody is
    called so, and the letters are no code of who is named, which would hold the first letter of the surname.
    """
    tokens, last = forms.tokens, end - 1
    if last - start < 3 or not _DESK.fullmatch(tokens.words[last]) or tokens.words[last - 1] not in ("-", "–"):
        return end
    low = tokens.lows[last]
    known = low in forms.lexicon.surnames or low in forms.lexicon.first_names or low in forms.lexicon.prefixes
    turned = tokens.words[last - 2] == ")" or "," in tokens.words[start : last - 1]
    spaced = tokens.text[tokens.ends[last - 2] : tokens.starts[last]] in (" - ", " – ")
    first = next((at for at in range(start, last) if not forms.is_prefix(at)), start)  # "de Wit, Karin - PW"
    own = any(tokens.lows[at][0] in low for at in (start, first))
    if known or own or not turned or not spaced or tokens.words[start].isupper():
        return end
    return last - 1 if in_mail_header(forms, last) else end


def without_letters(forms: Forms, start: int, end: int) -> tuple[int, int]:
    """The span without a letter of the row above, one of a number below, and a desk in the header of a mail."""
    end = without_desk(forms, start, end)
    if _ends_row(forms, start, end):
        start += 1
    if end - start > 1 and _is_contact_letter(forms, end - 1):
        end -= 1
    return start, end


def _is_contact_letter(forms: Forms, at: int) -> bool:
    """``M +31 6 …``, ``T (070) …``, ``C-37680`` on the line below a name: a letter of the number behind it."""
    tokens, after = forms.tokens, at + 1
    if not tokens.gaps[at] or len(tokens.words[at].rstrip(".")) != 1:
        return False
    if _CODE_BEHIND.match(tokens.text, tokens.ends[at]):
        return True
    if not forms.same_line(after):
        return False
    return tokens.words[after].startswith(_NUMBERED)


def _ends_row(forms: Forms, start: int, end: int) -> bool:
    """Whether the first token is a letter at the end of a row (``… | X``), and the next row opens with a whole name."""
    tokens = forms.tokens
    if end - start < 2 or len(tokens.words[start]) != 1:
        return False
    return tokens.gaps[start + 1] == 1 and is_reversed(forms, start + 1, end)


def is_reversed(forms: Forms, start: int, end: int) -> bool:
    """Whether the span is a surname with initials behind a comma, and perhaps a prefix: ``Bont, M. de``."""
    tokens = forms.tokens
    if end - start < 3 or tokens.words[start + 1] != "," or tokens.kinds[start + 2] != INITIALS:
        return False
    return all(forms.is_prefix(at) for at in range(start + 3, end))


def one_cell(forms: Forms, start: int, end: int) -> tuple[int, int]:
    """The span without what stands over a wide gap or tab (another cell), an empty line, or behind a question mark."""
    tokens = forms.tokens
    for at in range(start + 1, end):
        if tokens.words[at] in ("?", "!") or tokens.gaps[at] > 1 or (tokens.gaps[at] and tokens.words[at] in BULLETS):
            return start, at
        if at - start > 1 and tokens.gaps[at] and _is_written_by(forms, start, at):
            return start, at
        wide = at in tokens.cells
        if wide and all(forms.is_prefix(one) for one in range(start, at)):
            return at, end  # "Van      Carolien Tol": a label
        if wide:
            return start, at
    return start, end


def _is_written_by(forms: Forms, start: int, at: int) -> bool:
    """Whether a line of a chat is a time and a whole name, and the word of its text below is no name but a word."""
    tokens, lexicon = forms.tokens, forms.lexicon
    low = tokens.lows[at]
    if low not in lexicon.words or low in lexicon.surnames_common or forms.is_prefix(at) or forms.is_prefix(at - 1):
        return False
    return _SENT.search(tokens.text, max(0, tokens.starts[start] - 40), tokens.starts[start]) is not None
