# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""In which role a person stands in a document, with the evidence for it as codes.

Whoever acts in public by function may be named, others may not unless openness weighs more (ABRvS 31 January 2018):
the test is functional. So a role needs evidence at a mention of that very person: a title beside the name, a
signature, a list ("raadsleden A, B en C"). A title ends at the person it belongs to: "de secretaris van minister X"
makes X a minister and nobody else. A name on the list of national office holders only supports; a surname alone
never decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from redactor.analysis.mention import Mention
from redactor.analysis.titles import Title

#: strongest first: what a person is when several cues are seen
ROLES: tuple[str, ...] = (
    "deceased",
    "office_holder",
    "mandate_signer",
    "senior_official",
    "public_function",
    "director",
    "external",
    "civil_servant",
    "private_employee",
    "citizen",
    "unknown",
)
_PUBLIC = frozenset({"office_holder", "senior_official", "public_function"})


class Cue(NamedTuple):
    """One piece of evidence at one mention."""

    role: str
    code: str
    strength: int
    """3: says it outright; 2: label or domain; 1: only supports"""


_HONORIFIC = (
    r"(?:(?:de\s+heer|dhr\.?|heer|hr\.?|mevrouw|mevr\.?|mw\.?|drs\.?|mr\.?|dr\.?|ir\.?|ing\.?|prof\.?|jhr\.?|lid)\s+)*"
)
#: between a title and the name that follows it
_BEFORE_GAP = re.compile(
    rf"""^(?:[ \t]*\n?[ \t]*{_HONORIFIC}
        |\s+(?:voor\s+(?:de\s+)?|van\s+(?:de\s+|het\s+)?)?(?:[A-Z][\w&.’'-]*)(?:,?\s+(?:[A-Z][\w&.’'-]*|en|van|de|het|der|voor)){{0,11}}\s+{_HONORIFIC}
        |(?:\s+(?:voor|van)\s+(?:de\s+|het\s+)?)?[^\n.;:!?()]{{0,90}},?[ \t]*(?:\n\s*){{1,4}}{_HONORIFIC}
        |(?:\s+van\s+[A-Z][\w-]*(?:\s+[A-Z][\w-]*)?)?,\s+{_HONORIFIC}
        |\s*:\s*{_HONORIFIC}
    )$""",
    re.VERBOSE,
)
_JOIN = re.compile(r"\b(?:en|of|met|aan|door|bij|heeft|had|is|was|wil|zal|kan|vraagt|zegt|meldt|schrijft)\s*$")
#: between a name and the title that follows it
_AFTER_GAP = re.compile(
    r"^(?:\s*,\s*(?:de\s+|het\s+|onze\s+|uw\s+|als\s+|destijds\s+|thans\s+|inmiddels\s+|sinds\s+\w+\s+|[a-z]+\s+)?"
    r"|\s*\(\s*(?:de\s+|als\s+)?|[ \t]*\n[ \t]*(?:de\s+|De\s+)?|\s*[|–-]\s*"
    r"|\s+als\s+|\s+is\s+(?:de\s+|een\s+)?|\s*/\s*)$"
)
_MANDATE = re.compile(
    r"(?:namens|voor)\s+deze[n]?\b|\bin\s+mandaat\b|\bnamens\s+(?:de|het)\s+[^\n]{3,120},?\s*\n|\bi\.o\.|\bb/?a\b|\bo\.l\.v\.",
    re.IGNORECASE,
)
_PARTY = re.compile(
    r"^\s*\((?:VVD|PVV|CDA|D66|GL|GroenLinks|GroenLinks-PvdA|GL-PvdA|PvdA|SP|ChristenUnie|CU|SGP|PvdD|"
    r"Partij voor de Dieren|"
    r"50PLUS|50Plus|DENK|Denk|FVD|FvD|Forum voor Democratie|JA21|Volt|BBB|BIJ1|NSC|OPNL|OSF|LPF|Groep\s+[\w -]+|"
    r"Lid\s+[\w -]+|fractie\s+[\w -]+)\)"
)
_ENUMERATION = re.compile(r"^\s*(?:\([^)\n]{1,30}\)\s*)?(?:,\s*|,?\s+en\s+|\s*/\s*)$")
_CIVIL_LABELS = (
    "label:contactpersoon", "label:behandeld_door", "label:inlichtingen", "label:opsteller", "label:steller",
    "label:auteur", "label:behandelaar", "label:behandelend", "label:actiehouder", "label:notulist", "label:paraaf",
    "label:medeparaaf", "layout:action_list",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PageCues:
    """What :func:`page_cues` needs of one page."""

    text: str
    titles: Sequence[Title]
    mentions: Sequence[tuple[int, Mention]]
    """(index, mention) of the names on this page, in order of start"""


def page_cues(page: PageCues) -> list[tuple[int, Cue]]:
    """The cues on one page: (index of the mention, cue). Linear in titles + names."""
    found: list[tuple[int, Cue]] = []
    names = [(index, one) for index, one in page.mentions if one.entity_type == "PERSON"]
    inside = [(one.start, one.end) for _, one in names]
    titles = [title for title in page.titles if not any(s <= title.start < e for s, e in inside)]
    found += _from_titles(page.text, titles, names)
    for index, one in names:
        after = page.text[one.end : one.end + 60]
        if _PARTY.match(after):
            found.append((index, Cue("office_holder", "party", 3)))
        for code in one.evidence:
            if code.startswith(_CIVIL_LABELS):
                found.append((index, Cue("civil_servant", code, 2)))
    return found


def _from_titles(text: str, titles: Sequence[Title], names: Sequence[tuple[int, Mention]]) -> list[tuple[int, Cue]]:
    found: list[tuple[int, Cue]] = []
    taken: set[int] = set()
    at = 0
    for position, title in enumerate(titles):
        while at < len(names) and names[at][1].start < title.end:
            at += 1
        following = titles[position + 1].start if position + 1 < len(titles) else len(text)
        ahead = names[at] if at < len(names) and names[at][1].start - title.end < 200 else None
        if ahead and following >= ahead[1].start and _belongs(text, title, ahead[1]):
            for index, cue in _title_before(text, title, names, at):
                found.append((index, cue))
                taken.add(index)
            continue
        if at and names[at - 1][0] not in taken:
            index, name = names[at - 1]
            if _AFTER_GAP.match(text[name.end : title.start]):
                found.append((index, Cue(title.role, _code("title_after", title), 3)))
                taken.add(index)
    return found


def _belongs(text: str, title: Title, name: Mention) -> bool:
    gap = text[title.end : name.start]
    return bool(_BEFORE_GAP.match(gap)) and not _JOIN.search(gap)


def _code(kind: str, title: Title) -> str:
    return f"{kind}:{'former_' if title.former else ''}{title.group}"


def _title_before(text: str, title: Title, names: Sequence[tuple[int, Mention]], at: int) -> Iterable[tuple[int, Cue]]:
    index, name = names[at]
    gap = text[title.end : name.start]
    before = text[max(0, title.start - 12) : title.start].lower()
    signed = "\n" in gap
    if signed and (_MANDATE.search(text[max(0, title.start - 160) : name.start]) or before.endswith("namens de ")):
        yield index, Cue("mandate_signer", "signature:mandate", 3)
        return
    kind = "signature" if signed else "title_before"
    yield index, Cue(title.role, _code(kind, title), 3)
    if signed or not text[title.start : title.end].lower().endswith(("s", "en", "leden")):
        return
    last = name
    for other, following in names[at + 1 :]:
        if not _ENUMERATION.match(text[last.end : following.start]):
            break
        yield other, Cue(title.role, _code("list_context", title), 3)
        last = following


def decide(cues: Sequence[Cue]) -> tuple[str, tuple[str, ...]]:
    """The role that all cues on one identity give, and the codes of all of them, strongest first."""
    if not cues:
        return "unknown", ()
    codes = tuple(dict.fromkeys(cue.code for cue in sorted(cues, key=lambda one: (-one.strength, one.code))))
    strong = [cue for cue in cues if cue.strength == max(one.strength for one in cues)]
    role = min((cue.role for cue in strong), key=ROLES.index)
    return role, codes


def side(cues: Iterable[Cue]) -> str:
    """``public`` or ``private`` when the cues at one mention say so outright, else empty."""
    seen = {"public" if cue.role in _PUBLIC else "private" for cue in cues if cue.strength > 1}
    return seen.pop() if len(seen) == 1 else ""
