# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The analysis of one document: what the recognizers see page by page, plus what only the whole document can tell."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from recognizers.look import keeping_looks
from recognizers.names.initials.unlettered import in_number
from redactor.analysis.bodies.blocks_of_bodies import of_bodies
from redactor.analysis.bodies.legal_persons import with_legal_persons
from redactor.analysis.bodies.mailboxes import with_shared_mailboxes
from redactor.analysis.dates import date_of
from redactor.analysis.identities import Evidence, group
from redactor.analysis.members.factions import cues_of_factions
from redactor.analysis.members.record_titles import is_record
from redactor.analysis.mention import Finder, Mention
from redactor.analysis.names.company import in_company
from redactor.analysis.names.doubt import without_doubtful
from redactor.analysis.names.elsewhere import Once, any_name, names_elsewhere
from redactor.analysis.names.filenames import in_file_names
from redactor.analysis.names.fronts import without_fronts
from redactor.analysis.names.goes_on import going_on
from redactor.analysis.names.learn import learned_names, letters_of, own_letters_of
from redactor.analysis.names.nouns import without_nouns
from redactor.analysis.names.own_letters import with_own_letters
from redactor.analysis.names.penned import penned
from redactor.analysis.names.peopled import in_columns
from redactor.analysis.names.propagate import Hit, across_pages, is_cadastral, is_in_code, searcher_of
from redactor.analysis.names.settle import settle
from redactor.analysis.names.shortforms import Told, letters_of_few, short_forms_of
from redactor.analysis.names.spelling import Name, fold, parse
from redactor.analysis.names.surname_first import whole
from redactor.analysis.names.tidy import is_tidy, lists_apart, tidy
from redactor.analysis.names.ties import paired
from redactor.analysis.numbers.accounts_of_people import with_accounts
from redactor.analysis.numbers.behind_names import behind_names
from redactor.analysis.numbers.born import born
from redactor.analysis.numbers.codes_of_people import codes_of_people
from redactor.analysis.numbers.homes import homes, of_people
from redactor.analysis.numbers.nearby import at_home, nearby
from redactor.analysis.numbers.repeated import with_repeated
from redactor.analysis.numbers.same_column import with_same_columns
from redactor.analysis.numbers.same_home import with_homes_again, with_same_homes
from redactor.analysis.officials import UserList
from redactor.analysis.people.memory import Memory
from redactor.analysis.people.persons import lesson, numbered
from redactor.analysis.reading.flow import as_read
from redactor.analysis.reading.grid import Grid
from redactor.analysis.reading.kept import keeping_words
from redactor.analysis.reading.party_signs import with_round_brackets
from redactor.analysis.reading.quoted import Way, without_quote_marks
from redactor.analysis.reading.rows import in_rows
from redactor.analysis.reading.spaced import spaced
from redactor.analysis.reading.tables import table_names
from redactor.analysis.roles import PageView, page_cues
from redactor.analysis.surroundings import Cue
from redactor.analysis.titles.column_roles import cues_of_columns
from redactor.analysis.titles.named_rows import cues_of_named_rows
from redactor.analysis.titles.row_roles import cues_of_rows
from redactor.analysis.titles.signing import signature_over_page
from redactor.analysis.titles.titles import Title, find_titles
from redactor.model import Finding, Person

if TYPE_CHECKING:
    from redactor.model import Document, Page

_MEMORY_SCORE = {"full": 0.9, "split": 0.85, "surname": 0.75, "given": 0.65, "initials": 0.75, "account": 0.8}
_KINDS = {"initials": "INITIALS", "account": "USERNAME"}
_ADDRESSES = frozenset({"EMAIL_ADDRESS", "PROFILE_URL", "HANDLE", "USERNAME"})
#: a known name inside one of these is part of it
_COVERING = _ADDRESSES | {"PERSON"}
_DOMAINS = {
    "domain:government": Cue("civil_servant", "domain:government", 1),
    "domain:private_provider": Cue("citizen", "domain:private_provider", 1),
    "domain:other": Cue("private_employee", "domain:other", 1),
}


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything found in one document: facts, and who is who. No law in it."""

    findings: tuple[Finding, ...]
    persons: tuple[Person, ...]
    dated: date | None = None
    names_in_filename: bool = False
    """the file name holds a person's name: it must not be used for output or reports"""
    hidden_names: int = 0
    """how many hidden parts (metadata, outline …) hold a person's name"""
    memory: Memory = field(default_factory=Memory, repr=False)
    """what is known of the dossier after this document"""


@keeping_looks()
@keeping_words()
def analyse(
    document: Document,
    engine: Finder | None = None,
    *,
    officials: Iterable[str] = (),
    memory: Memory | None = None,
) -> Analysis:
    """Find everything in a document that may have to go or must be told apart.

    ``engine`` finds facts in the text of a page (default: the Presidio engine with the Dutch recognizers, made once a
    process); ``officials`` are names that the body itself lists as office holders (``A.B. de Vries; wethouder``, see
    :class:`redactor.analysis.officials.UserList`); ``memory`` holds what is known of the dossier. The same input gives
    the same findings, numbered from 1 in order of page and start.
    """
    finder = _default_engine() if engine is None else engine
    once = Once(finder)
    known = Memory() if memory is None else memory
    document, taken = without_quote_marks(document)
    document, shifts = spaced(document)
    printed = document.pages
    document = with_round_brackets(as_read(document))
    texts = [page.text for page in document.pages]
    folded = [fold(text) for text in texts]
    dated = document.dated or date_of(texts)
    titles = [find_titles(text, plain) for text, plain in zip(texts, folded, strict=True)]
    rows = [in_rows(page) for page in document.pages]
    pages = without_doubtful(without_nouns(_seen(document, finder, titles, rows), texts), texts)
    pages = without_fronts(pages, texts)
    if any(", " in one.text for page in pages for one in page if one.entity_type == "PERSON"):
        apart = lists_apart([one for page in pages for one in page])
        pages = [[] for _ in pages]
        for one in apart:
            pages[one.page].append(one)
    pages = whole(with_shared_mailboxes(pages, texts), texts)
    pages = [untangle(going_on(text, page)) for text, page in zip(texts, pages, strict=True)]
    pages = [untangle([*page, *in_columns(rows[at], page)]) for at, page in enumerate(pages)]
    pages = list(with_own_letters(pages, texts))
    names = learned_names((one for page in pages for one in page), texts) | names_elsewhere(document, once)
    pages = in_company(_with_known(texts, folded, pages, titles, (names, known.names)), texts)
    pages = [
        untangle([*page, *codes_of_people(texts[at], at, page), *born(texts[at], at, page)])
        for at, page in enumerate(pages)
    ]
    pages = list(with_repeated([*with_accounts(texts, pages)], texts, known.identifiers))
    housed = [
        untangle([*page, *homes(texts[at], at, page), *behind_names(texts[at], at, page)])
        for at, page in enumerate(pages)
    ]
    mentions = with_legal_persons(texts, [one for page in housed for one in page])
    mentions = with_same_columns(of_people(texts, of_bodies(texts, mentions)), texts, rows)
    mentions = with_homes_again(with_same_homes(mentions, texts), texts)
    parsed = settle([parse(one.text) if one.entity_type == "PERSON" else None for one in mentions])
    record = bool(texts) and is_record(texts[0])
    context = PageContext(printed, rows, texts, folded, titles, dated, UserList(officials), record)
    cues = _cues(mentions, parsed, context)
    by_rows = cues_of_rows(document.pages, mentions, parsed, titles, dated)
    by_parties = cues_of_factions(document.pages, mentions)
    by_columns = (*cues_of_columns(document.pages, mentions), *cues_of_named_rows(document.pages, mentions))
    for index, cue in (*by_rows, *by_columns, *by_parties):
        cues[index].append(cue)
    mailed = frozenset(
        i - 1 for i in range(1, len(mentions)) if paired(texts[mentions[i].page], *mentions[i - 1 : i + 1])
    )
    identities = group(Evidence(mentions, parsed, cues, texts, mailed, known.owners(), known.names))
    for index, identity in nearby(texts, mentions, identities):
        identity.mentions.append(index)
        identity.ties.add("near")
    findings, persons = numbered(mentions, identities, known, [*map(Way, taken, shifts)])
    search = searcher_of(names | known.names)
    return Analysis(
        findings,
        persons,
        dated,
        names_in_filename=any_name(document.name, once, search),
        hidden_names=sum(any_name(part.text, once, search) for part in document.hidden if part.text),
        memory=known.learn(lesson(names, mentions, identities)),
    )


@dataclass(frozen=True, slots=True)
class PageContext:
    """What holds for all pages of a document."""

    pages: Sequence[Page]
    """as they are printed, each line a line"""
    rows: Sequence[str]
    """their texts as the recognizers read them: the cells of a row on one line"""
    texts: Sequence[str]
    folded: Sequence[str]
    titles: Sequence[Sequence[Title]]
    dated: date | None
    users: UserList
    record: bool
    """the document begins as the record of a council or parliament does"""


@cache
def _default_engine() -> Finder:
    engine: Finder = import_module("redactor.analysis.engine").Engine()  # heavy: Presidio
    return engine


def _seen(
    document: Document, finder: Finder, titles: Sequence[list[Title]], rows: Sequence[str]
) -> list[list[Mention]]:
    """Per page what the engine and the layout show, in order, without names inside names."""
    pages = []
    for number, page in enumerate(document.pages):
        mentions = [
            Mention(
                number, raw.start, raw.end, raw.entity_type, page.text[raw.start : raw.end], raw.score,
                raw.recognizer, tuple(raw.evidence),
            )
            for raw in finder.find(rows[number])
            if 0 <= raw.start < raw.end <= len(page.text)
        ]  # fmt: skip
        addresses = [(one.start, one.end) for one in mentions if one.entity_type in _ADDRESSES]
        mentions += [one for one in table_names(number, page) if not _touches(one, addresses)]
        pages.append(untangle(_tidied(page.text, titles[number], mentions)))
    return pages


def _tidied(text: str, titles: Sequence[Title], mentions: Sequence[Mention]) -> Iterator[Mention]:
    """All mentions, with one name in each PERSON."""
    starts = [title.start for title in titles]
    for one in mentions:
        if one.entity_type != "PERSON":
            yield one
            continue
        first = max(0, bisect_left(starts, one.start) - 1)
        near = titles[first : bisect_left(starts, one.end)]
        over = [title for title in near if title.end > one.start]
        if over or not is_tidy(one.text):
            yield from tidy(one, over, text[one.end : one.end + 12])
        else:
            yield one


def _touches(one: Mention | Hit, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start < one.end and one.start < end for start, end in spans)


def untangle(mentions: Iterable[Mention]) -> list[Mention]:
    """In order of start; of two findings of one type that overlap the longer stays, with the evidence of both."""
    mentions, done = [*mentions], 0
    for one in mentions:
        if not done <= one.start < one.end:
            break
        done = one.end
    else:
        return mentions  # as nearly always: in order and apart already
    kept: dict[str, list[Mention]] = defaultdict(list)
    for one in sorted(mentions, key=lambda m: (m.start, -m.end, -m.score, m.recognizer)):
        row = kept[one.entity_type]
        if row and one.start < row[-1].end:
            longer, other = (row[-1], one) if row[-1].end - row[-1].start >= one.end - one.start else (one, row[-1])
            row[-1] = longer.having(*other.evidence)._replace(score=max(longer.score, other.score))
        else:
            row.append(one)
    return sorted((one for row in kept.values() for one in row), key=lambda m: (m.start, m.end, m.entity_type))


def _with_known(
    texts: Sequence[str],
    folded: Sequence[str],
    pages: Sequence[list[Mention]],
    titles: Sequence[Sequence[Title]],
    known: tuple[frozenset[Name], frozenset[Name]],
) -> list[list[Mention]]:
    """The pages with the names that no recognizer saw there; ``known``: from this document, and from its dossier."""
    here, dossier = known
    names = here | dossier
    searcher = searcher_of(names)
    split = across_pages(texts, folded, names)
    short = short_forms_of(names)
    told = Told(letters_of(pages), own_letters_of(pages), letters_of_few(here))
    result = []
    for number, page in enumerate(_without_codes(texts, pages)):
        covered = [(one.start, one.end) for one in page if one.entity_type in _COVERING]
        covered = sorted([*covered, *((one.start, one.end) for one in titles[number] if one.several)])
        hits = [*searcher.find(texts[number], folded[number], covered), *split.get(number, ())]
        hits += short.find(texts[number], told)
        hits += in_file_names(texts[number], names)
        hits += penned(texts[number], here)
        result.append(_add_hits(number, texts[number], page, hits) if hits else page)
    return result


def _without_codes(texts: Sequence[str], pages: Sequence[list[Mention]]) -> Iterator[list[Mention]]:
    """The pages without letters of postcodes, and places and sections of the land register, taken for people."""
    of = {"INITIALS": is_in_code, "PERSON": is_cadastral}
    for text, page in zip(texts, pages, strict=True):
        yield [one for one in page if one.entity_type not in of or not of[one.entity_type](text, one.start, one.end)]


def _add_hits(number: int, text: str, page: list[Mention], hits: Iterable[Hit]) -> list[Mention]:
    blocked = [(one.start, one.end) for one in page if one.entity_type in _ADDRESSES]
    names = [(one.start, one.end) for one in page if one.entity_type in ("PERSON", "INITIALS")]
    fresh, at = [], 0
    for hit in sorted(hits):
        while at < len(names) and names[at][1] <= hit.start:
            at += 1
        over = [span for span in names[at : at + 4] if span[0] < hit.end]
        if any(start <= hit.start and hit.end <= end for start, end in over) or _touches(hit, blocked):
            continue
        if over and not all(hit.start <= start and end <= hit.end for start, end in over):
            continue
        kind = _KINDS.get(hit.kind, "PERSON")
        if kind == "INITIALS" and (is_in_code(text, *hit[:2]) or in_number(text, *hit[:2])):
            continue
        evidence = ("memory", f"memory:{hit.kind}")
        fresh.append(
            Mention(
                number, hit.start, hit.end, kind, text[hit.start : hit.end], _MEMORY_SCORE[hit.kind], "memory", evidence
            )
        )
    return untangle([*page, *fresh]) if fresh else page


def _cues(mentions: Sequence[Mention], parsed: Sequence[Name | None], context: PageContext) -> dict[int, list[Cue]]:
    texts, folded = context.texts, context.folded
    by_page: dict[int, list[tuple[int, Mention, Name]]] = defaultdict(list)
    cues: dict[int, list[Cue]] = defaultdict(list)
    for index, (one, name) in enumerate(zip(mentions, parsed, strict=True)):
        if name:
            by_page[one.page].append((index, one, name))
        elif one.entity_type == "EMAIL_ADDRESS" and "mailbox:functional" not in one.evidence:
            cues[index] += [_DOMAINS[code] for code in one.evidence if code in _DOMAINS]
    for index, cue in at_home(texts, mentions):
        cues[index].append(cue)
    for number, rows in by_page.items():
        if number and not texts[number][: rows[0][1].start].strip():
            signed = signature_over_page(texts[number - 1], folded[number - 1])
            cues[rows[0][0]] += [signed] if signed else []
        grid = Grid(context.pages[number])
        view = PageView(
            texts[number], context.rows[number], folded[number], context.titles[number], rows, context.dated,
            context.users, grid, context.record,
        )  # fmt: skip
        for index, found in page_cues(view).items():
            cues[index] += found
    return cues


__all__ = ["Analysis", "analyse"]
