# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The slip on which a college votes on a proposal: its members and its staff put their paraaf there alike.

``akkoord   bespreken   paraaf`` below "Voorstel aan burgemeester en wethouders": a paraaf in such a row tells of no
civil servant, as it does on other papers. It tells of no office either.
"""

from __future__ import annotations

import re

from recognizers.look import Cued

_BALLOT = Cued(
    re.compile(
        r"(?:\A|\n)[ \t|]*(?:naam[ \t|]+)?(?:akkoord[ \t|]+bespreken|bespreken[ \t|]+akkoord)(?=[ \t|\n])",
        re.IGNORECASE,
    ),
    "akkoord", "bespreken",
)  # fmt: skip
_OF_COLLEGE = re.compile(
    r"\b(?:burgemeester en wethouders|B ?& ?W|B en W|college|gedeputeerde staten|GS|dijkgraaf en h\w+)\b", re.IGNORECASE
)


def is_ballot(text: str) -> bool:
    """Whether a page holds the heads of such a slip and names the college that votes.

    >>> is_ballot("Voorstel aan B&W\\nakkoord   bespreken   paraaf\\n"), is_ballot("akkoord   bespreken   paraaf\\n")
    (True, False)
    """
    head = _BALLOT.search(text)
    return head is not None and _OF_COLLEGE.search(text, 0, head.start() + 1) is not None
