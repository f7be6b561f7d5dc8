# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Function titles in running text: where they stand, which role they give, and which name they belong to.

A title ends at the person it belongs to. It belongs to a name when only a place, a field or a form of address stands
between them ("de minister van Financiën, mevrouw X"), when it follows the name as an apposition ("X, jurist"), or
when both are lines of a signature. In "de secretaris van minister X" two titles compete; the one that touches the
name takes it, and the other stays without a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

import ahocorasick_rs

from redactor.analysis.data import lines
from redactor.analysis.mention import Mention
from redactor.analysis.spelling import fold


class Title(NamedTuple):
    """A function title at ``[start, end)`` of a page's text."""

    start: int
    end: int
    role: str
    group: str
    former: bool = False
    """``oud-minister``, ``voormalig wethouder``"""
    plural: bool = False
    """``raadsleden``: may belong to several names"""

    def code(self, kind: str) -> str:
        """An evidence code: ``title_before:bewindspersoon``."""
        return f"{kind}:{'former_' if self.former else ''}{self.group}"


class Owner(NamedTuple):
    """A title and the name (position in the list of names) that it belongs to; ``kind`` says how."""

    name: int
    title: Title
    kind: str


PUBLIC_ROLES = frozenset({"office_holder", "senior_official", "public_function"})
_SHORT = frozenset({"sg", "dg", "ig", "psg", "pdg", "cdk", "hid", "cio", "ciso", "cfo", "ceo", "dga", "boa", "nctv"})
_FORMER = re.compile(
    r"(?:\b(?:oud|ex)-|\b(?:voormalige?|vroegere|gewezen|toenmalige?|oud|ex|vorige|afgetreden)\s+)$", re.IGNORECASE
)
_NOT_YET = re.compile(
    r"\b(?:kandidaat|beoogd|aspirant|schaduw|would-be|assistent|secretaresse|niet-)[ -]?$", re.IGNORECASE
)
_EXTRA = (
    ("het lid", "office_holder", "lid"),
    ("de leden", "office_holder", "lid"),
    ("collega", "office_holder", "collega"),
    ("ambtgenoot", "office_holder", "collega"),
    ("ambtgenote", "office_holder", "collega"),
)
_HONORIFIC = (
    r"(?:(?:de\s+heren|de\s+dames|de\s+heer|dhr\.?|heer|hr\.?|mevrouw|mevr\.?|mw\.?|mej\.?|drs\.?|mr\.?|dr\.?|ir\.?|"
    r"ing\.?|prof\.?|jhr\.?|jkvr\.?|ds\.?|bc\.?)\s+)*"
)
#: lower-case words that a field or a place may hold: "van de gemeente Utrecht", "voor Klimaat en Energie"
_FIELD_WORD = (
    r"(?:[A-ZÀ-Þ'’][\w&.’'-]*|en|van|de|het|der|des|voor|te|op|in|&|gemeente|provincie|ministerie|waterschap|rechtbank|"
    r"stadsdeel|fractie|college|staten|aan|den|gerechtshof|zaken|financiën|onderwijs|justitie|veiligheid|zorg|wonen|"
    r"sociaal|domein|cultuur|klimaat|energie|verkeer|mobiliteit|economie|jeugd|sport|milieu|natuur|buitenlandse|"
    r"binnenlandse|koninkrijksrelaties|volksgezondheid|defensie|infrastructuur|waterstaat|a\.i\.|i\.o\.)"
)
_FIELD = rf"(?:[ \t]*\n?[ \t]*{_FIELD_WORD}(?:,(?=\s+[A-ZÀ-Þ][\w-]+(?:,|\s+en)\s+[A-ZÀ-Þ]))?(?=[\s,:/(-]|$)){{1,14}}"
_DIRECT = re.compile(rf"^[ \t]*\n?[ \t]*(?:\(\w{{2,12}}\)\s+)?{_HONORIFIC}$")
_WITH_FIELD = re.compile(rf"^(?:{_FIELD}|\s+\([^)\n]{{2,40}}\))\s+{_HONORIFIC}$")
_APPOSITION = re.compile(rf"^(?:{_FIELD})?,\s+{_HONORIFIC}$")
_LABEL = re.compile(rf"^(?:{_FIELD})?[ \t]*[:|\t][ \t]*{_HONORIFIC}$")
_SIGNATURE = re.compile(
    rf"^(?:[ \t]*{_FIELD})?[ \t]*,?[ \t]*\n"
    rf"(?:[ \t]*(?:\(?w\.\s?g\.\)?|\(?was getekend\)?|\(handtekening\)|[-_.…]{{3,}})?[ \t]*\n){{0,7}}"
    rf"[ \t]*{_HONORIFIC}$"
)
_END_HONORIFIC = re.compile(rf"\s+{_HONORIFIC}$")
_NO_BELONGING = re.compile(r"\b(?:en|of|met|aan|door|bij|in|op|te|van|voor|de|het)\s*$")
_AFTER = re.compile(
    r"^(?:\s*\([^)\n]{1,40}\))?(?:\s*,\s*(?:(?:de|het|onze|uw|hun|haar|zijn|als|destijds|thans|inmiddels|nu|toen|"
    r"waarnemend|plv\.?|senior|junior|eerste|tweede|strategisch|juridisch|ambtelijk|coördinerend|interim|huidig|nieuwe?|"
    r"sinds\s+\w+|(?:namens|van)\s+\w+\s*,|tevens)\s+){0,3}"
    r"|\s*\(\s*(?:de\s+|als\s+|onze\s+)?(?:[a-zà-ÿ]+\s+){0,2}|[ \t]*\n[ \t]*(?:de\s+|De\s+|[Ss]enior\s+)?"
    r"|[ \t]*[|–\t-]\s*(?:[Ss]enior\s+)?|\s+als\s+|\s*/\s*"
    r"|\s+(?:is|was|werd|wordt)\s+(?:de\s+|een\s+|toen\s+|thans\s+|sinds\s+\w+\s+)?)$"
)
_ENUMERATION = re.compile(r"^\s*(?:\([^)\n]{1,40}\)\s*)?(?P<sep>,|,?\s+en|/|,?\s+alsmede|;)\s+$")
_GENITIVE = re.compile(r"\b(?:van|bij|voor|aan)\s+(?:de|het|onze|een)?\s*$")
_ADDRESSEES = re.compile(
    r"(?:^|\n)[^\n]{0,20}\b(?:aan|cc|afschrift(?:en)?|verzendlijst|kopie)\b[^\n]{0,30}\n?[^\n]{0,40}$", re.IGNORECASE
)
_COMPANY = re.compile(r"^[^\n.;]{0,60}?\b(?:B\.?V\.?|N\.?V\.?|VOF|V\.O\.F\.|Holding|GmbH|Ltd\.?|Inc\.?|LLP)(?!\w)")


@cache
def _titles() -> tuple[ahocorasick_rs.AhoCorasick, tuple[tuple[str, str, str], ...]]:
    rows = {title: (title, role, group) for title, role, group in _EXTRA}
    for line in lines("functions.tsv"):
        role, group, title = line.split("\t")
        rows[fold(title)] = (fold(title), role, group)
    unique = tuple(row for _, row in sorted(rows.items()))
    kind = ahocorasick_rs.MatchKind.Standard
    return ahocorasick_rs.AhoCorasick([row[0] for row in unique], matchkind=kind), unique


def find_titles(text: str, folded: str) -> list[Title]:
    """Every function title of a page, whole words, the longest where they overlap, in order."""
    automaton, rows = _titles()
    hits = []
    for which, start, end in automaton.find_matches_as_indexes(folded, overlapping=True):
        if _whole(folded, start, end) and not (rows[which][0] in _SHORT and text[start:end].islower()):
            hits.append((start, -end, which))
    found: list[Title] = []
    for start, minus_end, which in sorted(hits):
        if found and start < found[-1].end:
            continue
        title, role, group = rows[which]
        before = text[max(0, start - 16) : start]
        if role in PUBLIC_ROLES and _NOT_YET.search(before):
            role, group = "civil_servant", "staff"
        plural = title.endswith(("leden", "ers", "issen", "ren", "isters", "oren", "eurs", "enden", "aden", "iers"))
        plural = (plural or (title.endswith(("s", "en")) and title[:-1] in _singulars())) and title not in _singulars()
        found.append(Title(start, -minus_end, role, group, bool(_FORMER.search(before)), plural or title == "de leden"))
    return found


@cache
def _singulars() -> frozenset[str]:
    return frozenset(
        title
        for title, _, _ in _titles()[1]
        if not title.endswith(("s", "en")) or title in ("secretaris", "staatssecretaris")
    )


def _whole(folded: str, start: int, end: int) -> bool:
    before = folded[start - 1] if start else " "
    if (before.isalnum() or before in "@._") or (
        before == "-" and not _FORMER.search(folded[max(0, start - 5) : start])
    ):
        return False
    after = folded[end : end + 2]
    if after[:1].isalnum() or after[:1] in ("@", "_"):
        return False
    return not (after[:1] in ("-", ".") and after[1:].isalnum())


def owners(text: str, titles: Sequence[Title], names: Sequence[Mention]) -> Iterator[Owner]:
    """Which name each title belongs to. Titles and names in order of start; linear in both."""
    taken: set[int] = set()
    at = 0
    for number, title in enumerate(titles):
        while at < len(names) and names[at].start < title.end:
            at += 1
        following = titles[number + 1].start if number + 1 < len(titles) else len(text) + 1
        previous = titles[number - 1] if number else None
        kind = ""
        if at < len(names) and names[at].start - title.end < 220 and following >= names[at].start:
            kind = _forward(text, title, previous, names, at)
        if kind == "previous" and previous:
            taken.add(at)
            yield Owner(at, previous, "title_before")
        elif kind and not (kind == "signature" and _names_own_line(text, title, names, at, taken)):
            role = title
            if title.role in ("director", "senior_official", "public_function") and _COMPANY.match(
                text[title.end : names[at].start]
            ):
                role = title._replace(role="private_employee")
            taken.add(at)
            yield Owner(at, role, kind)
            if title.plural:
                for other in _enumerated(text, names, at):
                    taken.add(other)
                    yield Owner(other, title, "list_context")
        elif at and at - 1 not in taken and _AFTER.match(text[names[at - 1].end : title.start]):
            if _is_listed(text, title, titles, number):
                continue
            taken.add(at - 1)
            private = title.role in ("director", "senior_official", "public_function") and _COMPANY.match(
                text[title.end :][:80]
            )
            yield Owner(at - 1, title._replace(role="private_employee") if private else title, "title_after")


def _forward(text: str, title: Title, previous: Title | None, names: Sequence[Mention], at: int) -> str:
    """How a title belongs to the name after it; empty when it doesn't."""
    gap = text[title.end : names[at].start]
    between = text[previous.end : title.start] if previous else ""
    staff = previous is not None and previous.role not in PUBLIC_ROLES and title.role in PUBLIC_ROLES
    if _DIRECT.match(gap) and not ("\n" in gap and _own_line(text, title)):
        return "" if staff and between == " " else "title_before"
    if _fielded(gap) and not ("\n" in gap and _own_line(text, title)):
        return "title_before"
    if _LABEL.match(gap):
        return "title_before"
    if _APPOSITION.match(gap) and "\n" not in gap.rstrip():
        if staff and _GENITIVE.fullmatch(between.strip() + " ") is not None:
            return "previous"
        if _GENITIVE.search(text[max(0, title.start - 10) : title.start]):
            return ""
        after = text[names[at].end : names[at].end + 4]
        closed = re.match(r"\s*[,;)(.:]|\s*\n|$", after) is not None
        return "title_before" if closed and not _listing(text, names, at) else ""
    if _SIGNATURE.match(gap) and not _ADDRESSEES.search(text[max(0, title.start - 80) : title.start]):
        return "signature"
    return ""


def _fielded(gap: str) -> bool:
    """``van Buitenlandse Zaken, de heer``: a field, a place and a form of address, and nothing that ends a phrase."""
    return "\n\n" not in gap and bool(_WITH_FIELD.match(gap)) and not _NO_BELONGING.search(_END_HONORIFIC.sub("", gap))


def _listing(text: str, names: Sequence[Mention], at: int) -> bool:
    """``de minister, Anna Jansen en Piet Smit``: a list of people, no apposition."""
    after = text[names[at].end : names[at].end + 60]
    if at + 1 < len(names) and re.match(r"^\s*(?:,|,?\s+en)\s+$", text[names[at].end : names[at + 1].start]):
        return True
    return re.match(r"^(?:\s+en\s|,\s+(?:de|het)\s+[\w-]+(?:,|\s+en\s))", after) is not None


def _own_line(text: str, title: Title) -> bool:
    """Whether a title (with an article) starts its line and nothing but its field follows there."""
    start = text.rfind("\n", 0, title.start) + 1
    head = text[start : title.start].strip().lower()
    return head in ("", "de", "het", "-", "namens de", "namens het", "mede namens de")


def _names_own_line(text: str, title: Title, names: Sequence[Mention], at: int, taken: set[int]) -> bool:
    """In a list of name / function / name / function the function belongs to the name above it.

    A signature has the title first, and shows it with a comma at the end of its line or an article before it.
    """
    if not at or at - 1 in taken:
        return False
    gap = text[names[at - 1].end : title.start]
    line = text[title.end : names[at].start].lstrip(" \t")
    article = text[text.rfind("\n", 0, title.start) + 1 : title.start].strip().lower() in ("de", "het", "namens de")
    comma = line.split("\n", 1)[0].rstrip().endswith(",")
    return bool(re.fullmatch(r"[ \t]*,?\n[ \t]*", gap)) and not article and not comma


def _is_listed(text: str, title: Title, titles: Sequence[Title], number: int) -> bool:
    """``A. Jansen, de wethouder, de burgemeester en …``: the title is the next in a list of people, no apposition."""
    article = re.search(r",\s+de\s+$", text[max(0, title.start - 8) : title.start])
    if not article or title.role not in PUBLIC_ROLES or number + 1 >= len(titles):
        return False
    return re.match(r"^(?:,|,?\s+en)\s+de\s+$", text[title.end : titles[number + 1].start]) is not None


def _enumerated(text: str, names: Sequence[Mention], at: int) -> Iterator[int]:
    """The names that go on after the first one: ``A, B (VVD) en C``."""
    for other in range(at + 1, len(names)):
        joint = _ENUMERATION.match(text[names[other - 1].end : names[other].start])
        if not joint:
            return
        yield other
        if "en" in joint.group("sep") or "alsmede" in joint.group("sep"):
            return
