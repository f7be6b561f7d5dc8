# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who saw a note to a minister as secretary-general or director-general: ``Gezien SG: A. Tol``, a line of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from redactor.analysis.members.records import HONORIFICS
from redactor.analysis.mention import Mention
from redactor.analysis.surroundings import STRONG, Cue

_SEEN = re.compile(
    rf"(?:\A|\n)[ \t]*(?:Gezien|Paraaf|Akkoord)[ ](?:door[ ])?(?P<office>SG|DG)[ ]?:[ \t]+{HONORIFICS.pattern}\Z"
)
_ENDS = re.compile(
    r"(?:,?[ ]\d{1,2}[-/. ]\w{1,9}(?:[-/. ]\d{2,4})?)?+[ \t]*+"
    r"(?!\s*(?i:plv|plaatsverv|namens|voor\b|wnd|waarn|i\.o|p/o|b/a|\())"
    r"(?:\Z|\n[ \t]*(?:\n|\Z|[A-ZÀ-Þ][^\n:]{1,40}:))"
)
"""nothing but a date behind the name, and another label or nothing below it: no deputy, and nobody for another"""
_MINISTRY = re.compile(r"\b(?:beslisnota|minist\w+|staatssecretaris\w*|bewindsper\w+)\b", re.IGNORECASE)
_NO_MINISTRY = re.compile(
    r"\A\s*(?:gemeente|provincie|waterschap)\b|\b(?:stichting|vereniging|praktijk|B\.?V\.?|N\.?V\.?|ziekenhuis"
    r"|kliniek)(?!\w)",
    re.IGNORECASE,
)
_TOP = 400
_REACH = 60


def cues_of_seen(text: str, names: Sequence[Mention]) -> Iterator[tuple[int, Cue]]:
    """(position of a name, cue) for the secretary-general or director-general who saw a note."""
    if "SG" not in text and "DG" not in text:
        return
    if not _MINISTRY.search(text) or _NO_MINISTRY.search(text, 0, _TOP):
        return
    for at, one in enumerate(names):
        if _SEEN.search(text, max(0, one.start - _REACH), one.start) and _ENDS.match(text, one.end):
            yield at, Cue("senior_official", "title_before:sg-dg", STRONG)
