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
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from recognizers.lexicon import load
from redactor.analysis.government.appointed import appointed
from redactor.analysis.government.at_college import cues_of_college
from redactor.analysis.government.benches import bench, concluding
from redactor.analysis.government.crowned import cues_of_crown
from redactor.analysis.government.in_function import cues_in_function
from redactor.analysis.government.message_logs import owner_of_log
from redactor.analysis.government.peers import cues_of_peers, signs_too
from redactor.analysis.government.phone_owners import owners_of_phone
from redactor.analysis.government.seen_by import cues_of_seen
from redactor.analysis.government.told_beside import cues_told_beside
from redactor.analysis.members.acts import cues_of_acts
from redactor.analysis.members.among_members import cues_among
from redactor.analysis.members.boards import is_regional
from redactor.analysis.members.council_papers import members_of_papers
from redactor.analysis.members.masked import TWO_LINES
from redactor.analysis.members.no_entries import heads_officials, helps, is_from, judges, plays
from redactor.analysis.members.other_bodies import OF_NO_COUNCIL
from redactor.analysis.members.proceedings import of_proceedings
from redactor.analysis.members.record_titles import of_joint_board
from redactor.analysis.members.records import HONORIFICS, VOTED, is_staff, members
from redactor.analysis.members.rosters import LEAST_ROWS, NOBODY_LISTED, Found, Speaks, may_list, seated
from redactor.analysis.members.seat_blocks import by_seats
from redactor.analysis.members.seats_told import cues_told
from redactor.analysis.members.sits_for import cues_of_parties, cues_of_shared_brackets
from redactor.analysis.members.sitting_lists import members_of_sittings
from redactor.analysis.mention import Mention
from redactor.analysis.names.spelling import Name, fold
from redactor.analysis.officials import UserList
from redactor.analysis.officials import listed as on_list
from redactor.analysis.reading.grid import Grid
from redactor.analysis.reading.tables import CELL_GAP
from redactor.analysis.surroundings import STRONG, Cue, Words, beside, words_of
from redactor.analysis.titles.belonging import Owner, owners
from redactor.analysis.titles.bracketed import in_brackets, serves
from redactor.analysis.titles.employers import DIRECTORY, by_sector, employer, in_directory
from redactor.analysis.titles.governed import of_no_government
from redactor.analysis.titles.head_of_column import ColumnHeads
from redactor.analysis.titles.office_conditions import beside_clerk
from redactor.analysis.titles.offices import title_cue
from redactor.analysis.titles.signing import mandate_signers, speaks_for_body, staff_below
from redactor.analysis.titles.signs_as_body import signs_as_body
from redactor.analysis.titles.titles import COURT, COURT_CAPITALS, PUBLIC_ROLES, Title

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
_NOW_PRIVATE = re.compile(
    r"[^\n.;()]{0,30}?(?:,| en)[ ](?:(?:nu|thans|inmiddels|tegenwoordig)[ ])?(?:als[ ])?(?:bewoner|bewoonster|inwoner|"
    r"burger|buur|aanwonende|omwonende|eigenaar|eigenares|inspreker|bezwaarmaker|klager|cliënt|patiënt|huurder|"
    r"gepensioneerd|woonachtig|wonende?|woont)\w*"
)
"""behind an office that somebody held: as whom the text speaks of that one now"""
REGISTERED = STRONG + 1
"""in a register of side jobs what stands beside the name is such a job"""
_HOLDS_WORDS = re.compile(
    r"(?<![\w'’-])(?<!-\n)(?!(?:van|von|vande|vanden|vander|voor|onder|over|thoe|tot|zum|zur|"
    r"(?:baron|barones|ridder|graaf|gravin|jonkheer|jonkvrouw)(?=[ ]van\b))\b)[a-zà-ÿ]{4,}"
)
"""small letters that begin no line which goes on with a cut word, and are no part of a name"""


class PageView(NamedTuple):
    """What the cues of one page are read from."""

    text: str
    rows: str
    """the same with the cells of a row of a table on one line"""
    folded: str
    titles: Sequence[Title]
    names: Sequence[tuple[int, Mention, Name]]
    """(index of the mention, mention, parsed name) of the PERSON mentions on this page, in order of start"""
    dated: date | None
    users: UserList
    grid: Grid
    record: bool = False
    """the document is the record of a council or parliament"""


def page_cues(page: PageView) -> dict[int, list[Cue]]:
    """Index of a mention → the cues at that very mention. Linear in the titles and names of the page."""
    cues: dict[int, list[Cue]] = defaultdict(list)
    page = page._replace(text=page.rows)  # a PDF gives each cell on a line of its own
    mentions = [one for _, one, _ in page.names]
    columns = ColumnHeads(page.text, mentions)
    words = words_of(page.text)
    attended = page.record and not of_joint_board(page.text)
    listed = _in_lists(page._replace(record=attended), mentions, words)
    # who sits for which party stands in the head of a council's record: its chair is one of them
    record = page.record or (words.politics and listed.by_party)
    court = COURT.search(page.text) or COURT_CAPITALS.search(page.text)
    chaired = court or speaks_for_body(page.text) or record or beside_clerk(page.text)
    mute = frozenset[str]() if chaired else frozenset({"voorzitter"})
    titles = _outside(page.titles, mentions, mute)
    owned = [*owners(page.text, titles, mentions, page.grid), *in_brackets(page.text, titles, mentions)]
    signers = _signing_for_others(page, mentions, owned)
    for owner in owned:
        index, mention, name = page.names[owner.name]
        if _says_nothing(page.text, owner, mentions, columns):
            continue
        cue = title_cue(page.text, owner, mention, name, page.dated, record=record)
        if cue and owner.kind == "signature" and cue.role in PUBLIC_ROLES:
            cue = _signer(page, mention) or cue
        if cue and not (owner.name in signers and cue.role == "office_holder"):
            cues[index].append(cue)
    members_here = members(page.text, mentions, words, record=attended or (record and not page.record)) | listed.members
    members_here |= {*of_proceedings(page.text, mentions), *appointed(page.text, mentions)}
    members_here |= {*concluding(page.text, mentions), *by_seats(page.text, mentions)}
    members_here |= members_of_papers(page.text, mentions) | members_of_sittings(page.text, mentions)
    if court:
        members_here |= set(bench(page.text, mentions))
    for at, cue in (
        *cues_told(page.text, mentions, record=record),
        *cues_of_acts(page.text, mentions),
        *cues_of_peers(page.text, mentions),
        *cues_of_seen(page.text, mentions),
        *cues_in_function(page.text, mentions),
        *cues_told_beside(page.text, mentions),
        *cues_of_crown(page.text, mentions),
        *cues_of_college(page.text, mentions),
        *cues_among(page.text, mentions),
        *cues_of_parties(page.text, mentions, record=record),
        *cues_of_shared_brackets(page.text, mentions),
    ):
        cues[page.names[at][0]].append(cue)
    senders = {*owners_of_phone(page.text, page.names), *owner_of_log(page.text, page.names)}
    for position, (index, mention, name) in enumerate(page.names):
        if position in signers:
            cues[index].append(Cue("mandate_signer", "signature:mandate", 3))
        cues[index] += (
            cue for cue in beside(page.text, mention, words)
            if cue.code != "title_after:party" or not (position in listed.others or judges(page.text, mention))
        )  # fmt: skip
        cues[index] += employer(page.text, mention)
        cues[index] += in_directory(mention)
        cues[index] += _on_lists(page, name)
        in_list = position in listed.members | listed.registered
        listable = (in_list or not TWO_LINES.search(mention.text)) and not is_staff(page.text, mention.end)
        if position in members_here and listable and not is_from(page.text, mention.end):
            cues[index].append(Cue("office_holder", "list_context:present", STRONG))
        if position in senders:
            cues[index].append(Cue("office_holder", "list_context:phone", STRONG))
        cues[index] = _own_function_first(cues[index])
        if position in listed.registered and listable:
            cues[index].append(Cue("office_holder", "list_context:register", REGISTERED))
    return cues


def _signing_for_others(page: PageView, mentions: Sequence[Mention], owned: Sequence[Owner]) -> frozenset[int]:
    """Positions of the names that sign under a mandate; the head of a body and its secretary sign as the body itself.

    ``Namens het college, / A     B / secretaris     burgemeester``.
    """
    signers = frozenset(mandate_signers(page.text, mentions, page.titles, page.grid))
    if not signers:
        return signers
    signers -= {at for at in signers if signs_too(page.text, mentions[at])}
    return signers - {one.name for one in owned if one.name in signers and signs_as_body(page.text, one, mentions)}


_BODY_TITLES = frozenset(
    ("nationale ombudsman", "ombudsman", "kinderombudsman", "veteranenombudsman", "deltacommissaris",
     "rijksbouwmeester", "nationaal rapporteur", "regeringscommissaris")
)  # fmt: skip
"""offices that are called as the bureau is where people work"""
_OF_BUREAU = re.compile(r"[ ]\(|[ ]{2,}|[ ]?[\t|][ \t]*|[ ][–/-][ ]")
"""between a name and where its bearer works: no article, as an organisation stands in brackets or in the next cell"""
_IN_BRACKET = re.compile(r"[ ]\((?:[^()\n]{1,30},[ ])?(?:de[ ])?")


def _says_nothing(text: str, owner: Owner, mentions: Sequence[Mention], columns: ColumnHeads) -> bool:
    """Whether a title tells nothing of the name that it stands beside."""
    mention = mentions[owner.name]
    if _HOLDS_WORDS.search(mention.text) or _two_people(text, mentions, owner.name):
        return True  # a span that is more than a name: whose title it is, nobody can tell
    if owner.title.former and _NOW_PRIVATE.match(text, owner.title.end):
        return True  # "A (oud-raadslid, nu bewoner van de Lindelaan)"
    labelled = text[owner.title.end : owner.title.end + 1] == ":"
    if (owner.kind == "list_context" or owner.title.plural or labelled) and is_staff(text, mention.end):
        return True  # "de raadsleden A, B (griffie)"
    if owner.title.role not in PUBLIC_ROLES:
        return False
    bureau = owner.kind == "title_after" and not owner.title.head and owner.title.words(text) in _BODY_TITLES
    if bureau and _OF_BUREAU.fullmatch(text, mention.end, owner.title.start):
        return True  # "A (Nationale ombudsman)" may work there
    bracketed = owner.kind == "title_after" and _IN_BRACKET.fullmatch(text, mention.end, owner.title.start) is not None
    celled = owner.kind == "title_after" and CELL_GAP.fullmatch(text, mention.end, owner.title.start) is not None
    if (bracketed and helps(text, mention) and not heads_officials(text, owner.title, mention)) or (
        (bracketed or celled) and serves(text, owner.title)
    ):
        return True  # "Chauffeurs: A (burgemeester Almere)", "A (wethouder Appel)"
    if plays(text, owner.title, mention):
        return True  # "Rolverdeling: A (burgemeester)"
    return of_no_government(text, owner.title, mention.end) or columns.part(owner.title, mention)


def _signer(page: PageView, mention: Mention) -> Cue | None:
    """What a function below a signature says of who signs below the title of an office."""
    below = staff_below(page.text, mention, page.titles)
    if below is None or _heads_next(page, mention, below) or _labels_other(page, below):
        return None
    if below.role in PUBLIC_ROLES:
        return Cue(below.role, below.code("title_after"), STRONG)
    return Cue("mandate_signer", "signature:function_below", STRONG)


_ADDRESSED = re.compile(rf"[ \t]*{HONORIFICS.pattern}")
_ENTRY_ENDS = re.compile(r"[ \t]*(?:\n|\Z)|[ ]{2,}|\t")


def _labels_other(page: PageView, below: Title) -> bool:
    """Whether a function below a signature is a label of somebody else: ``chauffeur: A``, not ``hoofd: Wegen``."""
    end = page.text.find("\n", below.end)
    colon = page.text.find(":", below.end, end if end >= 0 else len(page.text))
    if colon < 0:
        return False
    name = _next_name(page, colon)
    return name is not None and _ADDRESSED.fullmatch(page.text, colon + 1, name.start) is not None


def _next_name(page: PageView, start: int) -> Mention | None:
    """The first name that begins at a place of the text or behind it."""
    at = bisect_left(page.names, start, key=lambda one: one[1].start)
    return page.names[at][1] if at < len(page.names) else None


def _heads_next(page: PageView, mention: Mention, below: Title) -> bool:
    """Whether a function below an empty line heads the next entry, which is the name alone on the line after it."""
    if page.text.count("\n", mention.end, below.start) < 2:
        return False
    line = page.text.find("\n", below.end) + 1
    name = _next_name(page, line) if line else None
    return (
        name is not None
        and _ADDRESSED.fullmatch(page.text, line, name.start) is not None
        and _ENTRY_ENDS.match(page.text, name.end) is not None
    )


def _in_lists(page: PageView, mentions: Sequence[Mention], words: Words) -> Found:
    """Who stands in a list of members."""
    board = is_regional(page.text, record=page.record)
    if not may_list(page.text, mentions, speaks=words.politics or page.record or board):
        return NOBODY_LISTED
    if not (words.politics or page.record or board) and OF_NO_COUNCIL.search(page.text):
        return NOBODY_LISTED  # "Jury / Leden: A (VVD), B (CDA)"
    voted = words.politics and VOTED.search(page.text) is not None
    least = 1 if page.record or words.fractions else LEAST_ROWS
    speaks = Speaks(words.politics or page.record, voted, board, page.record, least, words.others)
    return seated(page.rows, mentions, speaks)


_PREFIX = r"(?:van|von|de|der|den|ten|ter|te|el|al|in|op|'t|’t)"
_ONLY_PREFIXES = re.compile(rf"\s+(?:{_PREFIX}\s+)*")
_JOINED = re.compile(
    rf"\s[–-]\s+(?!(?i:{_PREFIX})\s)(?P<given>[^\W\d_][\w'’-]*)(?P<more>[\s.]|$)"
    rf"|,\s+(?P<last>[^\W\d_][\w'’-]*)(?:\s+{_PREFIX})*$"
    rf"|,\s+(?P<first>[^\W\d_][\w'’-]*)\s+(?:{_PREFIX}\s+)*(?P<own>[A-ZÀ-Þ][\w'’-]+)$"
)
_GOES_ON = re.compile(rf"\s+(?:{_PREFIX}\s+)*[A-ZÀ-Þ][\w'’-]*[a-zà-ÿ]")
_RUNNING = re.compile(r"(?:[^\W\d_][\w'’-]*[ ]){3}$")


def _two_people(text: str, names: Sequence[Mention], at: int) -> bool:
    """Whether a span seems to hold two names: ``Tol – Anna Kuik``, ``Tol, Anna Kuik``, ``Tol, Anna`` and then Kuik."""
    one = names[at]
    if TWO_LINES.search(one.text):
        return True
    joined = _JOINED.search(one.text)
    if joined is None:
        return False
    if joined["own"]:
        return fold(joined["own"]) not in load().first_names
    if joined["given"] and joined["more"]:
        return True
    following = names[at + 1].start if at + 1 < len(names) else -1
    if following > one.end and _ONLY_PREFIXES.fullmatch(text, one.end, following):
        return True
    running = text[one.end : one.end + 1] == " " or _RUNNING.search(text, max(0, one.start - 60), one.start)
    return bool(running and _GOES_ON.match(text, one.end))


_OWN = ("title_before:", "title_after:", "previous:")
_BY_PLACE = ("list_context:", "signature:")
_SEAT = "title_before:wetenschapper"
"""``commissielid``: of experts, and of a council"""


def _own_function_first(cues: list[Cue]) -> list[Cue]:
    """Without cues of a list or party at somebody who is called something else: ``raadsleden A en B (inspreker)``."""
    told = [cue for cue in cues if cue.strength == STRONG and cue.code.startswith(_OWN)]
    if not any(cue.role not in PUBLIC_ROLES and cue.code != _SEAT for cue in told):
        return cues
    return [
        cue for cue in cues
        if cue.role not in PUBLIC_ROLES or not (cue.code.startswith(_BY_PLACE) or cue.code == "title_after:party")
    ]  # fmt: skip


def _outside(titles: Sequence[Title], names: Sequence[Mention], mute: Collection[str]) -> list[Title]:
    """Titles that are no part of a name (``de heer Koning``), without the groups that say nothing on this page."""
    kept, at = [], 0
    for title in titles:
        if title.group in mute:
            continue
        while at < len(names) and names[at].end <= title.start:
            at += 1
        if at == len(names) or names[at].start >= title.end:
            kept.append(title)
    return kept


def _on_lists(page: PageView, name: Name) -> Iterator[Cue]:
    if page.users.holds(name):
        yield Cue("office_holder", "user_list", 3)
    if (how := on_list(name, page.dated)) == "mandate":
        yield Cue("office_holder", "officials_list:mandate", 2)
    elif how:
        yield Cue("unknown", "officials_list:name", 0)


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
    told = [cue for cue in told if cue.code != DIRECTORY] or told
    strongest = max(cue.strength for cue in told)
    role = min((cue.role for cue in told if cue.strength == strongest), key=ROLES.index)
    return by_sector(role, told), codes


def side(cues: Iterable[Cue]) -> str:
    """``public`` or ``private`` when the strongest cues at one mention agree on it, else empty."""
    told = [cue for cue in cues if cue.strength > 1 and cue.role not in ("unknown", "deceased")]
    if not told:
        return ""
    strongest = max(cue.strength for cue in told)
    seen = {"public" if cue.role in PUBLIC_ROLES else "private" for cue in told if cue.strength == strongest}
    return seen.pop() if len(seen) == 1 else "private"
