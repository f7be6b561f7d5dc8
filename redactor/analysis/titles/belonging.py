# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Which name a function title belongs to.

A title ends at the person it belongs to. It belongs to a name when only a place, a field or a form of address stands
between them ("de minister van Financiën, mevrouw X"), when it follows the name as an apposition ("X, jurist"), or
when both are lines of a signature. In "de secretaris van minister X" two titles compete; the one that touches the
name takes it, and the other stays without a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from recognizers.late import late
from recognizers.lexicon import fold, load
from redactor.analysis.mention import Mention
from redactor.analysis.reading.grid import Grid
from redactor.analysis.surroundings import PARTY_BEHIND, PARTY_OF_ROW
from redactor.analysis.titles.apposition import (
    HONORIFIC,
    function_ends,
    in_brackets_only,
    listing_line,
    set_apart,
)
from redactor.analysis.titles.cells_beside import of_cell_before, of_either_cell, of_next_cell
from redactor.analysis.titles.companies import of_company
from redactor.analysis.titles.enumerated import between_names, ends_list, enumerated, enumerated_before
from redactor.analysis.titles.line_roles import by_lines
from redactor.analysis.titles.signature_columns import NOBODY, Torn, has_neighbour, torn_apart
from redactor.analysis.titles.title_ahead import (
    SIGNATURE,
    forward,
    heads_entry,
    in_row_of_names,
    line_before,
    own_line,
    signs_in_paragraphs,
)
from redactor.analysis.titles.titles import PUBLIC_ROLES, Title

_OF_ROW = re.compile(r"(?:[ ](?:[A-ZÀ-Þ][\w&'’-]*|van|en|de|der|&)|,[ ][a-zà-ÿ-]+|[ ]\([^)\n]{1,40}\))*[ ]*")
"""what may follow a function in a row: "wethouder Zorg en Welzijn", "burgemeester, voorzitter"."""
_IS_LABEL = re.compile(rf"(?:[^\n:]{{0,60}}:[ \t]+|,[ ]){HONORIFIC}")
_COLON = re.compile(r"[ \t]*:")
_LINE_BELOW = re.compile(r"[ \t]*\n[ \t]*")
_HEADING = re.compile(r"[ \t]*:?[ \t]*\n[ \t]*\S")
_EACH = re.compile(r",\s+[^,;:\n]{3,60},\s+(?:de\s+)?")
"""from a function behind a name to the one behind the next name"""
_EXPLAINS = re.compile(rf",[ ]{HONORIFIC}")
_LABELLED = re.compile(rf"[^\W\d_]\)?[ \t]*:[ \t]*{HONORIFIC}$")
_AFTER = re.compile(
    r"^(?:[ ](?:MPA|MBA|MSc|BSc|MA|BA|LL\.?M\.?|PhD|RA|RC|MPM|MCM)(?=,))?"
    r"(?:\s*\([^)\n]{1,40}\))?(?:\s*,\s*(?:(?:de|het|onze|uw|hun|haar|zijn|als|destijds|thans|inmiddels|nu|toen|"
    r"waarnemend|plv\.?|senior|junior|eerste|tweede|strategisch|juridisch|ambtelijk|coördinerend|interim|huidig|"
    r"nieuwe?|"
    r"voormalig|gewezen|toenmalig|"
    r"sinds\s+\w+|(?:namens|van)\s+\w+\s*,|tevens)\s+){0,3}(?:oud-|ex-)?"
    r"|\s*\(\s*(?:de\s+|als\s+|onze\s+)?(?:[a-zà-ÿ]+,?\s+){0,2}(?:oud-|ex-)?|[ \t]*\n[ \t]*(?:de\s+|De\s+|"
    r"[Ss]enior\s+)?"
    r"|[ \t]*[|–—\t-]\s*(?:[Ss]enior\s+)?|[ ]{2,}|\s+als\s+"
    r"|\s+(?:is|was|werd|wordt)\s+(?:de\s+|een\s+|toen\s+|destijds\s+|thans\s+|sinds\s+\w+\s+)?"
    r"|(?:\s+op)?,\s+die\s+(?:(?:per|sinds|vanaf|tot|met ingang van|in)\s+(?:\d{1,2}\s+)?"
    r"(?!de\b|het\b|een\b)\w{2,12}(?:\s+\d{4})?\s+)?(?:tot\s+|als\s+)?"
    r"|,?\s+(?:is |wordt |werd )?(?:benoemd|gekozen|verkozen|beëdigd|geïnstalleerd|herbenoemd|aangetreden)\s+"
    r"(?:tot|als)\s+(?:de\s+|het\s+|nieuwe?\s+|waarnemend\s+)*)\Z"
)
_WHO = re.compile(r"(?:\s+op)?,\s+die\s")
_IS_SUCH = re.compile(r"\s+(?:is|was|wordt|werd|geworden is|is geworden|is benoemd|werd benoemd)(?=[ ]?[.,;)\n]|\Z)")
"""``A, die per 1 mei gedeputeerde is.``"""
_VALUE = re.compile(r":[ ]{2,}(?=\S)")
_ENDS_VALUE = re.compile(rf"(?:{PARTY_BEHIND.pattern})?[ \t]*(?=\n|$)")
_BELOW_VALUE = late(rf"{_ENDS_VALUE.pattern}\n(?P<indent>[ ]{{6,}}){HONORIFIC}")
_SECOND_COLUMN = re.compile(r"\S(?:[ ]{3,}|\t)")
#: characters between a title and the name it belongs to
REACH = 220


class Owner(NamedTuple):
    """A title and the name (position in the list of names) that it belongs to; ``kind`` says how."""

    name: int
    title: Title
    kind: str


def owners(text: str, titles: Sequence[Title], names: Sequence[Mention], grid: Grid) -> Iterator[Owner]:
    """Which name each title belongs to. Titles and names in order of start; linear in both."""
    torn = torn_apart(text, titles, names, grid)
    for _, name, title, kind in torn:
        if name != NOBODY:
            yield Owner(name, title, kind)
    for owner in _in_reading_order(text, titles, names, torn, grid):
        if owner.kind == "list_context" or not _torn(text, owner.title, names, owner.name, grid):
            yield owner


def _torn(text: str, title: Title, names: Sequence[Mention], at: int, grid: Grid) -> bool:
    """Whether a title and a name on two lines stand beside each other, or another name could be the one below it."""
    name = names[at]
    between = text[title.end : name.start] if title.end <= name.start else text[name.end : title.start]
    if "\n" not in between:
        return False
    return grid.apart(title.start, name.start) or (
        has_neighbour(text, names, at) and not grid.below(title.start, name.start)
    )


def _in_reading_order(
    text: str, titles: Sequence[Title], names: Sequence[Mention], torn: Sequence[Torn], grid: Grid
) -> Iterator[Owner]:
    """The same by the order of the text, without the titles that columns told."""
    told = {number for number, *_ in torn}
    taken = {name for _, name, *_ in torn} - {NOBODY}
    shared: set[int] = set()
    at = 0
    for number, title in enumerate(titles):
        while at < len(names) and names[at].start < title.end:
            at += 1
        if number in told or in_row_of_names(text, title, names, at) or of_either_cell(text, title, names, at):
            continue
        if at - 1 in taken and _of_next_line(text, titles, number, names, at):
            if _behind(text, titles, number, names, at):
                yield Owner(at - 1, of_company(title, text), "title_after")
            continue
        lined = by_lines(text, titles, number, names, at)
        if lined is not None:
            taken.add(lined[0])
            yield Owner(lined[0], of_company(title, text), lined[1])
            continue
        ended = of_cell_before(text, titles, number, names, at, grid=grid)
        kind = "" if ended else _ahead(text, titles, number, names, at, grid=grid)
        if (
            kind
            and at - 1 not in taken | shared
            and (
                _of_name_above(text, title, names, at, kind)
                or _in_chain(text, titles, number, names, at)
                or _names_place(text, title, names, at)
            )
        ):
            kind = ""
        between = kind == "title_before" and at - 1 not in taken and between_names(text, title, names, at)
        if kind and not between:
            first, *others = _given_ahead(text, titles[number - 1] if kind == "previous" else title, names, at, kind)
            taken.add(at)
            shared.update(other.name for other in others)
            yield from (first, *others)
        elif not between and at - 1 not in taken and _behind(text, titles, number, names, at):
            taken.add(at - 1)
            yield Owner(at - 1, of_company(title, text), "title_after")
            if title.plural and title.role in PUBLIC_ROLES:
                for other in enumerated_before(text, names, at - 1):
                    yield Owner(other, title, "list_context")


def _is_town(words: str) -> bool:
    """Whether "van Oostwijk" is no surname: what stands behind "van" is no prefix, and rather a town than a surname."""
    rest, known = words.removeprefix("van "), load()
    if rest == words or not rest[:1].isupper():
        return False
    low = fold(rest)
    return low not in known.surnames or (low in known.places and low not in known.surnames_common)


def _of_town(text: str, title: Title, names: Sequence[Mention], at: int) -> bool:
    """Whether what seems to be a surname right behind an office is its town, and the name behind it is its holder.

    ``De gemeentesecretaris van Oostwijk, / A. Zijl`` and ``De burgemeester van Oostwijk, mevrouw A. Zijl, zei``: a
    surname has a capital there and no article before the office; ``DE BURGEMEESTER VAN ZUIDERHAGE, / A.B. ZIJL``.
    """
    town = names[at].text[:4]
    if at + 1 >= len(names) or town not in ("van ", "VAN ") or text[title.end : names[at].start] != " ":
        return False
    if line_before(text, title.start).strip().lower().rpartition(" ")[2] != "de":
        return False
    gap, signer = text[names[at].end : names[at + 1].start], names[at + 1]
    if "\n" not in gap:
        closed = text[signer.end : signer.end + 1] in (",", ")")
        return closed and _is_town(names[at].text) and _EXPLAINS.fullmatch(gap) is not None
    alone = not line_before(text, signer.start).strip() and not text[signer.end : signer.end + 40].partition("\n")[0]
    return alone and own_line(text, title) and gap[:1] == "," and SIGNATURE.match(gap) is not None


def _given_ahead(text: str, title: Title, names: Sequence[Mention], at: int, kind: str) -> Iterator[Owner]:
    """The name after a title, and those that are listed behind it when the title is a plural."""
    if kind == "previous" and title.role in PUBLIC_ROLES:
        kind = "title_before"  # "de woordvoerder van de minister, X": an office is shown by its own title only
    yield Owner(at, title if kind == "previous" else of_company(title, text), kind)
    if title.plural and kind == "title_before":
        for other in (*enumerated(text, title, names, at), *_below_value(text, title, names, at)):
            yield Owner(other, title, "list_context")
    elif kind == "title_before" and _of_town(text, title, names, at):
        yield Owner(at + 1, title, "signature")


def _ahead(text: str, titles: Sequence[Title], number: int, names: Sequence[Mention], at: int, *, grid: Grid) -> str:
    """How a title belongs to the first name after it; empty when it doesn't."""
    title = titles[number]
    following = titles[number + 1].start if number + 1 < len(titles) else len(text) + 1
    if at >= len(names) or names[at].start - title.end > REACH or following < names[at].start:
        return ""
    if heads_entry(text, title, names[at], grid) or signs_in_paragraphs(text, title, names[at]):
        return "signature"
    return forward(text, title, titles[number - 1] if number else None, names, at, grid=grid)


def _behind(text: str, titles: Sequence[Title], number: int, names: Sequence[Mention], at: int) -> bool:
    """Whether a title is an apposition to the name before it."""
    if not at:
        return False
    name, title = names[at - 1], titles[number]
    gap = text[name.end : title.start]
    if gap == " ":
        return ends_list(text, title, names, at - 1) or _in_rows(text, titles, number, names, at - 1)
    if not _AFTER.match(gap):
        return False
    if _WHO.match(gap) and not _IS_SUCH.match(text, title.end):
        return False  # "A, die de burgemeester belde"
    if title.plural and not gap.strip() and "\n" in gap and _HEADING.match(text, title.end):
        return False  # "Raadsleden" heads those below it
    if of_next_cell(text, title, names, at):
        return False
    if "\n" in gap and _labels_line(text, title, names, at):
        return False  # "Directeur publieke gezondheid: B" and "minister, B": the next line is of B
    if title.role in PUBLIC_ROLES:
        line = line_before(text, name.start)
        unseen = gap == ", " and _holder_unseen(text, title)
        ends = title.role != "office_holder" or function_ends(gap, text[title.end : title.end + 80])
        if unseen or not ends:
            return False
        if "\n" in gap and _SECOND_COLUMN.search(line) and not line_before(text, title.start).strip():
            return False  # the title below begins its line: it is of the first column
        if (
            not in_brackets_only(gap)
            or set_apart(gap, line, text[title.end : title.end + 20])
            or _among_listed(text, titles, number, line)
        ):
            return False
    return not _is_listed(text, titles, number)


_PARTY = re.compile(PARTY_OF_ROW)
_NEXT_WORD = re.compile(r"[ ](?P<word>[A-ZÀ-Þ][a-zà-ÿ]{3,})(?=[,.;)\n]|\Z)")


def _holder_unseen(text: str, title: Title) -> bool:
    """``A. Tol, burgemeester Bakhuisman``: what stands behind an office is a surname that nobody saw, and no town."""
    word, known = _NEXT_WORD.match(text, title.end), load()
    if word is None or title.plural or _PARTY.fullmatch(word["word"]):
        return False
    low = fold(word["word"])
    return not any(low in one for one in (known.words, known.places, known.proper, known.organisations))


def _labels_line(text: str, title: Title, names: Sequence[Mention], at: int) -> bool:
    """Whether a title below a name is the label of its own line: ``Behandeld door: A / Wethouder: akkoord``."""
    if title.role in PUBLIC_ROLES and _COLON.match(text, title.end):
        return True
    return at < len(names) and _IS_LABEL.fullmatch(text[title.end : names[at].start]) is not None


def _in_rows(text: str, titles: Sequence[Title], number: int, names: Sequence[Mention], at: int) -> bool:
    """``Anna Tol wethouder / Piet Zijl jurist``: columns of a PDF one space apart, on two lines in a row at least."""
    if not _row(text, names[at], titles[number]):
        return False
    for step in (-1, 1):
        if 0 <= number + step < len(titles) and 0 <= at + step < len(names):
            first, second = (at, at + 1) if step > 0 else (at - 1, at)
            between = text[names[first].end : names[second].start]
            if between.count("\n") == 1 and _row(text, names[at + step], titles[number + step]):
                return True
    return False


def _row(text: str, name: Mention, title: Title) -> bool:
    """Whether a line is a name, a function in small letters and no more than what this is of."""
    if text[name.end : title.start] != " " or not text[title.start].islower() or title.former:
        return False
    rest = text[title.end : title.end + 80].partition("\n")[0]
    return _own_entry(text, name) and _OF_ROW.fullmatch(rest) is not None


def _among_listed(text: str, titles: Sequence[Title], number: int, line: str) -> bool:
    """``Cc: Anna Tol, minister, SG``: on a line that lists people the titles are of people too."""
    if not listing_line(line) or number + 1 >= len(titles):
        return False
    title, other = titles[number], titles[number + 1]
    return other.role in PUBLIC_ROLES and re.fullmatch(r"[,;]\s+", text[title.end : other.start]) is not None


def _of_name_above(text: str, title: Title, names: Sequence[Mention], at: int, kind: str) -> bool:
    """Whether a title that could belong to a name on a next line belongs to the name before it."""
    if not at or "\n" not in text[title.end : names[at].start]:
        return False
    gap = text[names[at - 1].end : title.start]
    if "\n" not in gap and _AFTER.match(gap):
        return True
    return kind == "signature" and _names_own_line(text, title, names, at)


def _names_place(text: str, title: Title, names: Sequence[Mention], at: int) -> bool:
    """``A. Tol, burgemeester Veldhoven (voorzitter)``: what seems to be a surname behind the office is its town."""
    if title.role not in PUBLIC_ROLES or not at:
        return False
    gap, town = text[names[at - 1].end : title.start], names[at].text.removeprefix("van ")
    of_town = _is_town(names[at].text) and text[title.end : names[at].start] == " "
    closed = text[names[at].end : names[at].end + 1] in (",", ".", ";", ")", "\n", "")
    if of_town and closed and _AFTER.match(gap) and not listing_line(line_before(text, names[at - 1].start)):
        return True  # "A. Tol, gemeentesecretaris van Oostwijk,": a surname would have a capital here
    if not _own_entry(text, names[at - 1]):
        return False
    beside = gap == ", " or _LINE_BELOW.fullmatch(gap) is not None
    return beside and text[title.end : names[at].start] in (" ", " van ") and fold(town) in load().places


def _in_chain(text: str, titles: Sequence[Title], number: int, names: Sequence[Mention], at: int) -> bool:
    """``de heer A, minister van X, mevrouw B, minister voor Y``: each title behind its own name."""
    if not at or at == len(names) or number + 1 >= len(titles):
        return False
    before, after = text[names[at - 1].end : titles[number].start], text[names[at].end : titles[number + 1].start]
    return before in (", ", ", de ") and after == ", " and "," in text[titles[number].end : names[at].start]


def _of_next_line(text: str, titles: Sequence[Title], number: int, names: Sequence[Mention], at: int) -> bool:
    """Whether a title right behind a name has nothing to do with the name on the next line, which has its own.

    ``Secretaris: A. Tol, secretaris-generaal AZ / Adjunct: B. Kuik`` and ``Adviseurs / A. Tol, officier / B. Kuik, …``.
    """
    if at == len(names):
        return False
    title, name = titles[number], names[at]
    behind = text[names[at - 1].end : title.start]
    ahead = text[title.end : name.start]
    if "\n" in behind or "\n" not in ahead or not _AFTER.match(behind):
        return False
    if _LABELLED.search(ahead.rpartition("\n")[2]):
        return True
    following = titles[number + 1] if number + 1 < len(titles) else None
    apart = following is not None and re.fullmatch(r"[ ]?[,(][ ]?", text[name.end : following.start])
    return apart is not None and _own_entry(text, names[at - 1]) and _own_entry(text, name)


def _own_entry(text: str, name: Mention) -> bool:
    """Whether a name begins its line."""
    return not line_before(text, name.start).strip(" \t-•*–.0123456789)")


def is_signed(foot: str, title: Title) -> bool:
    """Whether a text ends with the title line above a signature."""
    return own_line(foot, title) and SIGNATURE.match(foot[title.end :] + "\n") is not None


def _names_own_line(text: str, title: Title, names: Sequence[Mention], at: int) -> bool:
    """In a list of name / function / name / function the function belongs to the name above it.

    A signature has the title first, and shows it with a comma at the end of its line or an article before it.
    """
    gap = text[names[at - 1].end : title.start]
    line = text[title.end : names[at].start].lstrip(" \t")
    article = text[text.rfind("\n", 0, title.start) + 1 : title.start].strip().lower() in ("de", "het", "namens de")
    comma = line.split("\n", 1)[0].rstrip().endswith(",")
    return bool(re.fullmatch(r"[ \t]*,?\n[ \t]*", gap)) and not article and not comma


def _is_listed(text: str, titles: Sequence[Title], number: int) -> bool:
    """``A. Jansen, de wethouder, de burgemeester en …``: the title is the next in a list of people, no apposition."""
    title = titles[number]
    article = re.search(r",\s+de\s+$", text[max(0, title.start - 8) : title.start])
    if not article or title.role not in PUBLIC_ROLES:
        return False
    if re.match(r"^\s+en\s+(?!of\b)", text[title.end : title.end + 8]):
        return True
    if text.startswith(",", title.end) and listing_line(line_before(text, title.start)):
        # "Aanwezig: A. Jansen, de wethouder, P. Smit"; but "…, P. Smit, de griffier" has a function behind each name
        each = number + 1 < len(titles) and _EACH.fullmatch(text, title.end, titles[number + 1].start)
        return not each
    if number + 1 >= len(titles):
        return False
    return re.match(r"^(?:,|,?\s+en)\s+de\s+$", text[title.end : titles[number + 1].start]) is not None


def _below_value(text: str, title: Title, names: Sequence[Mention], at: int) -> Iterator[int]:
    """The names right below the value of a label in the plural, in its column and with nothing else on their lines.

    ``Wethouders:    de heer A. Tol / (blanks)  mevrouw B. Kuik``
    """
    alone = line_before(text, title.start).strip(" \t-•*").lower() in ("", "de")  # "Namens de wethouders": of others
    label = _VALUE.match(text, title.end) if alone else None
    column = label.end() - text.rfind("\n", 0, title.start) - 1 if label else 0
    for other in range(at + 1, len(names)) if label else ():
        between = _BELOW_VALUE.fullmatch(text, names[other - 1].end, names[other].start)
        if between is None or len(between["indent"]) != column or not _ENDS_VALUE.match(text, names[other].end):
            return
        yield other
