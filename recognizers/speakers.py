# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who writes in a chat that is kept as text, by the name of an account behind the time: ``05:13  kofi_b   onderweg``.

Legal basis: an account name is personal data (Woo art. 5.1 lid 2 sub e).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from recognizers.look import at_numbers

_SAID = re.compile(
    r"\d{1,2}[:.]\d\d(?::\d\d)?\]?[ \t]{1,4}"
    r"<?(?P<value>(?=[a-z._-]{3})[a-z][a-z-]{0,15}(?:[._][a-z]{1,15})?)>?(?:[ ]{2,8}|\t|:[ ])(?=\S)"
)
"""a time, an account in small letters without digits (a server has some), and what it wrote"""
_LEAST = 3
"""lines of a chat"""


def speakers(text: str) -> Iterator[tuple[int, int]]:
    """Spans of the accounts that write more than once, in lines that begin with a time; three lines at least."""
    lines = [match for match in at_numbers(text, _SAID, ":.") if not match.start() or text[match.start() - 1] in "\n["]
    said = Counter(match["value"] for match in lines)
    if len(lines) >= _LEAST:
        yield from (match.span("value") for match in lines if said[match["value"]] > 1)
