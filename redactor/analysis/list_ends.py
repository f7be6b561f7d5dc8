# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Where a list of those present ends although nothing empty follows, as in the text of a PDF.

Below "Afwezig: W. Bos (CDA)" a line "Insprekers" begins another part, and "Mevrouw Tol woont aan de weg" a sentence.
"""

from __future__ import annotations

import re

from recognizers.lexicon import load

_OWN_LINE = re.compile(r"\n[ \t]*([A-ZÀ-Þ][a-zà-ÿ]{3,24}):?[ \t]*(?=\n)")
_ACTS = re.compile(
    r"[ ](?:woont|spreekt|vraagt|zegt|meldt|stelt|heeft|geeft|dankt|opent|merkt|licht|deelt|wijst|vertelt|verzoekt"
    r"|vindt|wil|kan|maakt|reageert|leest|is[ ](?!afwezig|aanwezig|verhinderd|ziek|later)\w)"
)


def holds_heading(gap: str) -> bool:
    """Whether a line between two names is one word that begins another part, and no surname that nobody saw.

    >>> holds_heading("\\nInsprekers\\nMevrouw "), holds_heading("\\nKuik\\nMevrouw ")
    (True, False)
    """
    lexicon = load()
    for line in _OWN_LINE.finditer(gap):
        low = line[1].lower()
        if low in lexicon.words and (low not in lexicon.surnames or low in lexicon.never_names):
            return True
    return False


def begins_sentence(text: str, gap: int, start: int, end: int) -> bool:
    """Whether a name ``[start, end)`` on another line than ``gap``, the end of the name before, does something."""
    return "\n" in text[gap:start] and _ACTS.match(text, end) is not None
