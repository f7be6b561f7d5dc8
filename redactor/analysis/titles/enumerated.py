# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names that share one title: ``wethouders A, B en C``, ``mr. A, mr. B en mr. C, rechters``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from redactor.analysis.mention import Mention
from redactor.analysis.titles.apposition import HONORIFIC
from redactor.analysis.titles.titles import PUBLIC_ROLES, Title

_ENUMERATION = re.compile(
    rf"^(?:\s*(?:\([^)\n]{{1,40}}\)\s*)?(?P<sep>,|,?\s+en|/|,?\s+alsmede|;)\s+|"
    rf"(?:[ ]\([^)\n]{{1,40}}\))?[ ](?=de heer |mevrouw )){HONORIFIC}$",
    re.IGNORECASE,
)
_LIVES = re.compile(r"[ ]van[ ](?:de[ ]|het[ ])?[A-ZÀ-Þ][\w'’. -]{1,40}?[ ]\d")
"""behind a name: ``van Dorpsstraat 12``"""
_LIST_ENDS = re.compile(r"[;.,]|\s*\n|\Z")
_LAST = re.compile(rf"[ ]en[ ]{HONORIFIC}$")
_ADDRESSED = re.compile(
    rf"(?<!\bvan )(?<!\bmet )(?<!\baan )(?<!\bbij )(?<!\bdoor )(?<!\bvoor )\b"
    rf"(?:[Dd]e (?:heren|dames|heer)|[Mm]evrouw)[ ]{HONORIFIC}$"
)
_SHORT = 60
"""characters of the forms of address and degrees before a name, with the word before them"""


def enumerated(text: str, title: Title, names: Sequence[Mention], at: int) -> Iterator[int]:
    """The names that go on after the first one: ``A, B (VVD) en C``; without a sign only behind a colon."""
    announced = text[title.end : names[at].start].lstrip().startswith(":")
    for other in range(at + 1, len(names)):
        joint = _ENUMERATION.match(text[names[other - 1].end : names[other].start])
        if not joint or not (joint["sep"] or announced) or _LIVES.match(text, names[other].end):
            return
        yield other
        if joint["sep"] and ("en" in joint["sep"] or "alsmede" in joint["sep"]):
            return


def enumerated_before(text: str, names: Sequence[Mention], at: int) -> Iterator[int]:
    """The names that lead up to the last one: ``mr. A, mr. B en mr. C, rechters``."""
    for other in range(at - 1, -1, -1):
        joint = _ENUMERATION.match(text[names[other].end : names[other + 1].start])
        sep = joint["sep"] or ";" if joint else ";"
        if sep == ";" or ("en" in sep and other + 1 != at):
            return
        yield other


def ends_list(text: str, title: Title, names: Sequence[Mention], at: int) -> bool:
    """``de heren A, B en C hoofdingelanden;``: a plural that ends the phrase, behind the last of a list."""
    plural = title.plural and title.role in PUBLIC_ROLES and text[title.start].islower()
    last = at > 0 and _LAST.fullmatch(text, names[at - 1].end, names[at].start)
    if not (plural and last) or _LIST_ENDS.match(text, title.end) is None:
        return False
    first = min((at, *enumerated_before(text, names, at)))
    return _ADDRESSED.search(text, max(0, names[first].start - _SHORT), names[first].start) is not None


_OF_NAME_BEFORE = re.compile(
    r",?(?:[ ](?:MPA|MBA|MSc|MA|RA|LL\.?M\.?))?,\s+(?:(?:te\s+[A-ZÀ-Þ][\w'’-]+|[a-zà-ÿ-]{4,30}),\s+)?"
)
"""between a name and an office: commas, a town or one more function"""


def between_names(text: str, title: Title, names: Sequence[Mention], at: int) -> bool:
    """``A, burgemeester van Zwolle, mevrouw B``: of whom the office is, nobody can tell, unless B has her own."""
    if not at or title.plural or title.role not in PUBLIC_ROLES or "," not in text[title.end : names[at].start]:
        return False
    return _OF_NAME_BEFORE.fullmatch(text, names[at - 1].end, title.start) is not None
