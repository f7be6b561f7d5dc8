# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whether the domain of a mail address is that of a public body that the page names: wmo@oudewoude.nl."""

from __future__ import annotations

import re
from functools import lru_cache

from recognizers.lexicon import load

_NAME = re.compile(
    r"(?<!\w)(?:gemeente|provincie|waterschap|hoogheemraadschap|omgevingsdienst|veiligheidsregio|ggd|ministerie)"
    r"(?: van)? (?P<words>[\w-]+(?:[ ][\w-]+){0,2})"
)
"""a public body and what it may be called, on a page in small letters"""
_SHORTEST = 5
"""letters of a name that a domain is compared with"""


def is_named(domain: str, small: str) -> bool:
    """Whether a page (in small letters) names a public body as its domain is called: "gemeente oude woude"."""
    labels = domain.lower().split(".")
    return len(labels) > 1 and len(labels[-2]) >= _SHORTEST and labels[-2].replace("-", "") in public_names(small)


@lru_cache(maxsize=2)
def public_names(small: str) -> frozenset[str]:
    """The one, two and three words behind each word for a public body, written together.

    None that begin with somebody's first name ("aan gemeente pieter bakker"), unless a place is called so.
    """
    found = set()
    lexicon = load()
    for match in _NAME.finditer(small):
        words = match["words"].split()
        for size in range(1, len(words) + 1):
            if words[0] not in lexicon.first_names or " ".join(words[:size]) in lexicon.places:
                found.add("".join(words[:size]).replace("-", ""))
    return frozenset(found)
