# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the page says of a mailbox: the body whose domain it has (wmo@oudewoude.nl), the team it is called after."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from recognizers.lexicon import load
from recognizers.look import at_literals

_BODIES = (
    "gemeente", "provincie", "waterschap", "hoogheemraadschap", "omgevingsdienst", "veiligheidsregio", "ggd",
    "ministerie",
)  # fmt: skip
_NAME = re.compile(rf"(?<!\w)(?:{'|'.join(_BODIES)})(?: van)? (?P<words>[\w-]+(?:[ ][\w-]+){{0,2}})")
"""a public body and what it may be called, on a page in small letters"""
_CALLED = re.compile(
    r"(?:^|[\n:;,>][ \t]*)[\"']?_?(?:dienstpostbus|(?:functionele )?(?:postbus|mailbox)|loket|meldpunt|servicedesk"
    r"|balie|directie|afdeling|team|groep)[ -](?P<works>directie[ ])?(?P<words>[^<>;:,\n]{2,50})<\Z",
    re.IGNORECASE,
)
"""the name of a mailbox, up to the bracket of its address"""
_BEFORE = 80
"""characters before an address in which its name is looked for"""
_ABBREVIATED = 4
"""letters from which a word of that name is none that abbreviates"""
_SHORTEST = 5
"""letters of a name that a domain is compared with"""


def is_named(domain: str, small: str) -> bool:
    """Whether a page (in small letters) names a public body as its domain is called: "gemeente oude woude"."""
    labels = domain.lower().split(".")
    return len(labels) > 1 and len(labels[-2]) >= _SHORTEST and labels[-2].replace("-", "") in public_names(small)


def is_called(text: str, start: int, local: str, is_word: Callable[[str], bool]) -> bool:
    """Whether a mailbox is named before its address, which has the words of that name: "Team Oost <oost@…>".

    All of them are words or abbreviations and none a first name or a prefix; nearly any may be called after who heads
    it or shares it, so none is a surname either, but for a directorate's: "Team Bakker <bakker@…>", "Loket JJ <jj@…>".
    """
    if text[start - 1 : start] != "<":
        return False
    match = _CALLED.search(text, max(0, start - _BEFORE), start)
    if match is None:
        return False
    said, known = re.findall(r"\w+", match["words"].lower()), load()
    surnames = frozenset() if match["works"] else known.surnames_common
    plain = all(one.isdisjoint(said) for one in (known.first_names, known.prefixes, surnames))
    plain = plain and all(len(one) < _ABBREVIATED or is_word(one) for one in said)
    plain = plain and any(len(part) >= _ABBREVIATED for part in re.split(r"[._-]+", local.lower()))
    return plain and all(len(part) > 1 and part in said for part in re.split(r"[._-]+", local.lower()))


@lru_cache(maxsize=2)
def public_names(small: str) -> frozenset[str]:
    """The one, two and three words behind each word for a public body, written together.

    None that begin with somebody's first name ("aan gemeente pieter bakker"), unless a place is called so.
    """
    found = set()
    lexicon = load()
    for match in at_literals(small, _BODIES, _NAME):
        words = match["words"].split()
        for size in range(1, len(words) + 1):
            if words[0] not in lexicon.first_names or " ".join(words[:size]) in lexicon.places:
                found.add("".join(words[:size]).replace("-", ""))
    return frozenset(found)
