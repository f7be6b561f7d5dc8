# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers of a desk on a line of its own, and of a body of government behind the word for such a number.

``Griffie: info@dorp.nl, telefoon 0297 12 34 56`` is a line of nobody, whoever is named above and below it;
``Noodnummer ministerie van Defensie: 070 …`` says whose number it is, and for whom.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from recognizers.late import late
from redactor.analysis.mention import Mention

_DESK = late(
    r"[ \t]*(?:[-–•*][ ]+)?(?:(?:de |onze )?(?:(?:raads|staten|gemeente)?griffie|klantcontactcentrum|kcc|service-?desk|"
    r"helpdesk|receptie|gemeentehuis|stadhuis|stadskantoor|provinciehuis|publieksbalie|informatiepunt|meldpunt))"
    r"(?:[ ](?:van[ ])?(?:de[ ]|het[ ])?(?:gemeente|provincie|waterschap)[ ][A-ZÀ-Þ'’][\w'’ -]{1,30})?"
    r"[ ]?:[ ]+(?:e-?mail[ ]?:?[ ])?",
    re.IGNORECASE,
)
_GAP = re.compile(
    r"(?:[ ]?[,;|/]|[ ](?:of|en))?[ ]+(?:tel(?:efoon)?(?:nummer)?\.?[ ]?:?[ ]|T[ .:]+)?\(?", re.IGNORECASE
)
_ENDS = re.compile(r"\)?[ \t]*[.;]?[ \t]*(?:\n|\Z)")
_NUMBER_OF = re.compile(
    r"(?:(?:\A|\n)[ \t]*(?:[-–•*][ ]+)?|[.!?][ \n])(?:Nood|Informatie|Hoofd|Calamiteiten|Publieks)nummer[ ]"
    r"(?:van[ ])?(?:de[ ]|het[ ])?(?:(?:M|m)inisterie[ ]van|(?:G|g)emeente|(?:P|p)rovincie|(?:W|w)aterschap)"
    r"(?:[ ](?:van|de|den|der|het|en|aan|op)|,?[ ][A-ZÀ-Þ'’][\w'’-]*){1,8}[ ]?:[ ]*\(?\Z"
)
_REGISTRY = re.compile(
    r"(?:\A|\n)[ \t]*(?:centrale )?griffie(?:[ ](?:bestuursrecht|civiel|strafrecht|familierecht|insolventie"
    r"|kanton|handel))?[ ]?:[ ]*(?:tel(?:efoon)?\.?[ ])?\(?\Z",
    re.IGNORECASE,
)
"""the registry of a court, alone on a line with its number"""
_REACH = 140
_BEHIND = re.compile(r"\)?[ ]*(?:[.;](?!\w)|\n|\Z)")


def is_of_desk(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> bool:
    """Whether a number, neither mobile nor direct, has a line with the mailbox of a desk, or follows a body's label."""
    one = mentions[index]
    text = texts[one.page]
    if "number:mobile" in one.evidence:
        return False
    if _BEHIND.match(text, one.end) and any(
        told.search(text, max(0, one.start - _REACH), one.start) for told in (_NUMBER_OF, _REGISTRY)
    ):
        return True
    box = mentions[index - 1] if index else None
    if box is None or box.page != one.page or "mailbox:functional" not in box.evidence:
        return False
    line = text.rfind("\n", 0, box.start) + 1
    return (
        _DESK.fullmatch(text, line, box.start) is not None
        and _GAP.fullmatch(text, box.end, one.start) is not None
        and _ENDS.match(text, one.end) is not None
    )
