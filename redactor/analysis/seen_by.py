# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who saw a note to a minister as secretary-general or director-general: ``Gezien SG: A. Tol``, a line of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from redactor.analysis.mention import Mention
from redactor.analysis.records import HONORIFICS
from redactor.analysis.surroundings import STRONG, Cue

_SEEN = re.compile(
    rf"(?:\A|\n)[ \t]*(?:Gezien|Paraaf|Akkoord)[ ](?:door[ ])?(?P<office>SG|DG)[ ]?:[ \t]+{HONORIFICS.pattern}\Z"
)
_ENDS = re.compile(r"[ \t]*(?:,?[ ]\d{1,2}[-/. ]\w{1,9}(?:[-/. ]\d{2,4})?[ \t]*)?(?=\n|\Z)")
"""nothing but a date behind the name: no deputy, and nobody on behalf of another"""
_REACH = 60


def cues_of_seen(text: str, names: Sequence[Mention]) -> Iterator[tuple[int, Cue]]:
    """(position of a name, cue) for the secretary-general or director-general who saw a note."""
    if "SG" not in text and "DG" not in text:
        return
    for at, one in enumerate(names):
        if _SEEN.search(text, max(0, one.start - _REACH), one.start) and _ENDS.match(text, one.end):
            yield at, Cue("senior_official", "title_before:sg-dg", STRONG)
