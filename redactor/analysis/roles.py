# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""In which role a person stands in a document, with the evidence for it as codes.

Whoever acts in public by function may be named, others may not unless openness weighs more (ABRvS 31 January 2018):
the test is functional. So a role needs evidence at a mention of that very person: a title beside the name, a
signature, a list ("raadsleden A, B en C"). A name on the list of national office holders only supports; a surname
alone never decides. Signing "namens deze" is a mandate: the signer is no office holder (Veere, 25 September 2019).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from redactor.analysis.belonging import Owner, is_signed, owners
from redactor.analysis.mention import Mention
from redactor.analysis.officials import UserList, in_office, listed
from redactor.analysis.spelling import Name, squeeze
from redactor.analysis.surroundings import Cue, beside, in_parliament, words_of
from redactor.analysis.titles import COURT, PUBLIC_ROLES, Title, find_titles

#: which role wins when several are equally well shown
ROLES: tuple[str, ...] = (
    "deceased",
    "mandate_signer",
    "office_holder",
    "senior_official",
    "public_function",
    "director",
    "external",
    "civil_servant",
    "private_employee",
    "citizen",
    "unknown",
)
_MANDATE = re.compile(
    r"\b(?:(?:namens|voor)\s+(?:deze[n]?|dit)\b|in\s+mandaat\b|(?:mede\s+)?namens\s+(?:de|het)\s+(?:minister|staatssecretaris|"
    r"college|burgemeester|gedeputeerde|dagelijks|raad|directeur|hoofd|korpschef|bestuur|commissaris|voorzitter|inspecteur|"
    r"hoofdofficier|secretaris)[^\n]{0,120}?,?[ \t]*(?=\n)"
    r"|namens\s+(?:burgemeester|gedeputeerde|dijkgraaf)[^\n]{0,80}?,?[ \t]*(?=\n)"
    r"|b/a\b|b\.a\.|i\.o\.\s*\n|o\.b\.v\.\s+mandaat)",
    re.IGNORECASE,
)
_SIGN_LINE = re.compile(r"^[ \t]*(?:\(?w\.\s?g\.\)?|\(handtekening\)|[-_.…]{3,}|[^\n]{0,90}[,a-zà-ÿA-Z)])?[ \t]*$")
#: words of a judgment, near "voorzitter"; a decision only mentions the court ("beroep bij de rechtbank")
_JUDGED = re.compile(
    r"uitspraak is gedaan|in het openbaar uitgesproken|uitgesproken op|(?:meer|enkel)voudige (?:\w+)?kamer|"
    r", rechters?\b|, raadshe(?:er|ren)\b|, staatsra(?:ad|den)\b|(?:tegenwoordigheid|aanwezigheid) van"
)
_OF_COMMITTEE = re.compile(
    r"^\s+van\s+(?:de|het|een)\s+(?:[\w-]*commissie|[\w-]*raad van|bestuur|team|werkgroep)", re.IGNORECASE
)


class PageView(NamedTuple):
    """What the cues of one page are read from."""

    text: str
    folded: str
    titles: Sequence[Title]
    names: Sequence[tuple[int, Mention, Name]]
    """(index of the mention, mention, parsed name) of the PERSON mentions on this page, in order of start"""
    dated: date | None
    users: UserList


def page_cues(page: PageView) -> dict[int, list[Cue]]:
    """Index of a mention → the cues at that very mention. Linear in the titles and names of the page."""
    cues: dict[int, list[Cue]] = defaultdict(list)
    mentions = [one for _, one, _ in page.names]
    dropped: frozenset[str] = frozenset() if COURT.search(page.text) else frozenset({"voorzitter"})
    words = words_of(page.text)
    signers = set(_mandate_signers(page.text, mentions))
    for owner in owners(page.text, _outside(page.titles, mentions, dropped), mentions):
        index, _, name = page.names[owner.name]
        cue = _title_cue(page, owner, name)
        if cue and not (owner.name in signers and cue.role == "office_holder"):
            cues[index].append(cue)
    for position, (index, mention, name) in enumerate(page.names):
        if position in signers:
            cues[index].append(Cue("mandate_signer", "signature:mandate", 3))
        cues[index] += beside(page.text, mention, words)
        cues[index] += _on_lists(page, name)
    return cues


def _outside(titles: Sequence[Title], names: Sequence[Mention], dropped: frozenset[str]) -> list[Title]:
    """Titles that are no part of a name (``de heer Koning``)."""
    kept, at = [], 0
    for title in titles:
        if title.group in dropped:
            continue
        while at < len(names) and names[at].end <= title.start:
            at += 1
        if at == len(names) or names[at].start >= title.end:
            kept.append(title)
    return kept


def _title_cue(page: PageView, owner: Owner, name: Name) -> Cue | None:
    title, kind = owner.title, owner.kind
    surname = name.surname or squeeze(name.single)
    if title.group == "collega":
        # A minister writes of "collega X": only when someone of that name is in government, in a text of government.
        known = bool(surname) and in_office(surname, page.dated, "b")
        return Cue("office_holder", "title_before:collega", 3) if known and in_parliament(page.text) else None
    if title.group == "voorzitter" or page.folded[title.start : title.end] == "griffier":
        return _in_court(page.text, title, kind)
    if title.group == "lid":
        if kind == "title_after" or not (in_parliament(page.text) or in_office(surname, page.dated, "ks")):
            return None
        end = page.names[owner.name][1].end
        if _OF_COMMITTEE.match(page.text[end : end + 40]):
            return None
        return Cue("office_holder", "list_context:lid" if kind == "list_context" else "title_before:lid", 3)
    if page.folded[title.start : title.end] == "secretaris" and _of_council(page.text, title):
        return Cue("senior_official", Title(0, 0, "", "gemeentesecretaris-griffier").code(kind), 3)
    return Cue(title.role, title.code(kind), 3)


def _of_council(text: str, title: Title) -> bool:
    """Whether a secretary is named in one breath with mayor and aldermen: the municipal secretary."""
    window = text[max(0, title.start - 250) : title.start].lower()
    return "burgemeester" in window and "wethouder" in window and "\n\n" not in window.rpartition("wethouder")[2]


def _in_court(text: str, title: Title, kind: str) -> Cue | None:
    """A president of a court's chamber is a judge; the clerk of a court is staff, the clerk of a council is not."""
    if title.group == "voorzitter":
        court = _JUDGED.search(text[max(0, title.start - 350) : title.end + 350]) is not None
        return Cue("office_holder", Title(0, 0, "", "rechter").code(kind), 3) if court else None
    court = COURT.search(text[max(0, title.start - 1500) : title.end + 300]) is not None
    return Cue("civil_servant", "title_after:court_clerk", 3) if court else Cue(title.role, title.code(kind), 3)


def _on_lists(page: PageView, name: Name) -> Iterator[Cue]:
    if page.users.holds(name):
        yield Cue("office_holder", "user_list", 3)
    how = listed(name, page.dated)
    if how == "mandate":
        yield Cue("office_holder", "officials_list:mandate", 2)
    elif how:
        yield Cue("unknown", "officials_list:name", 0)


def signature_over_page(text: str, folded: str) -> Cue | None:
    """The cue for a name that opens a page when the page before ends with the line above a signature.

    "De Minister van Financiën," at the foot and the name at the head of the next page; "namens deze," likewise.
    """
    start = max(0, len(text) - 400)
    foot = text[start:].rstrip()
    if not foot.endswith(","):
        return None
    if _MANDATE.search(foot[-160:] + "\n"):
        return Cue("mandate_signer", "signature:mandate", 3)
    titles = [title for title in find_titles(foot, folded[start : start + len(foot)]) if is_signed(foot, title)]
    return Cue(titles[-1].role, titles[-1].code("signature"), 3) if titles else None


def _mandate_signers(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """Positions of the names that sign for somebody else."""
    if "namens" not in text.lower() and "mandaat" not in text and "b/a" not in text and "b.a." not in text:
        return
    at = 0
    for formula in _MANDATE.finditer(text):
        while at < len(names) and names[at].start < formula.end():
            at += 1
        if at == len(names):
            return
        gap = text[formula.end() : names[at].start]
        line = text[text.rfind("\n", 0, names[at].start) + 1 : names[at].start]
        gap_lines = gap.split("\n")[:-1]
        told = [one for one in gap_lines if one.strip(" ,.:")]
        alone = re.fullmatch(
            r"[ \t]*(?:(?:de heer|dhr|mevrouw|mw|mevr|drs|mr|dr|ir|ing|prof)\.?\s+)*", line, re.IGNORECASE
        )
        if "\n" in gap and len(gap) < 300 and len(told) <= 3 and alone and all(_SIGN_LINE.match(one) for one in told):
            yield at


def decide(cues: Collection[Cue]) -> tuple[str, tuple[str, ...]]:
    """The role that all cues on one identity give, and the codes of all of them, strongest first.

    The strongest cues decide. A mandate on the list of office holders gives way to any cue that says otherwise: a
    namesake of a member of parliament is no member of parliament; then the codes hold ``homonym``.
    """
    codes = tuple(dict.fromkeys(cue.code for cue in sorted(cues, key=lambda one: (-one.strength, one.code))))
    told = [cue for cue in cues if cue.strength and cue.role != "unknown"]
    by_list = [cue for cue in told if cue.code == "officials_list:mandate"]
    rest = [cue for cue in told if cue.code != "officials_list:mandate"]
    if by_list and any(cue.role not in PUBLIC_ROLES for cue in rest):
        told, codes = rest, (*(code for code in codes if code != "officials_list:mandate"), "homonym")
    if not told:
        return "unknown", codes
    strongest = max(cue.strength for cue in told)
    return min((cue.role for cue in told if cue.strength == strongest), key=ROLES.index), codes


def side(cues: Iterable[Cue]) -> str:
    """``public`` or ``private`` when the strongest cues at one mention agree on it, else empty."""
    told = [cue for cue in cues if cue.strength > 1 and cue.role not in ("unknown", "deceased")]
    if not told:
        return ""
    strongest = max(cue.strength for cue in told)
    seen = {"public" if cue.role in PUBLIC_ROLES else "private" for cue in told if cue.strength == strongest}
    return seen.pop() if len(seen) == 1 else "private"
