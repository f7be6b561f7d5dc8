# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The values that flow through the engine: frozen, picklable, without behaviour beyond small derived facts.

Words of the field, one meaning each:

* *span*: a half-open range ``[start, end)`` of characters in one page's text.
* *finding*: a fact that a recognizer saw at a span (a name, an e-mail address …). No law in it.
* *person*: all findings that are one and the same human being (an identity).
* *decision*: what the law says of one finding: redact, keep or review, on which ground, by which rule.
* *plan*: all decisions on one document plus the boxes that an officer drew; what ``apply`` replays.
* *proof*: what was checked on the written bytes, with which parser.

Coordinates are points (1/72 inch) from the **top left corner of the page as it is displayed** (CropBox, after
rotation), x to the right and y downwards: the frame of PyMuPDF's ``page.get_text()``. Page numbers start at 1.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import compress, count
from operator import itemgetter, ne
from types import MappingProxyType
from typing import Literal, NamedTuple

Style = Literal["bars", "pseudonyms", "placeholders"]
"""how plain text is redacted; a PDF always gets boxes"""


class Box(NamedTuple):
    """An upright rectangle in points from the top left of the displayed page; ``x0 <= x1`` and ``y0 <= y1``."""

    x0: float
    y0: float
    x1: float
    y1: float


class Span(NamedTuple):
    """A half-open range of characters ``[start, end)`` in the text of one page (numbered from 1)."""

    page: int
    start: int
    end: int


class Word(NamedTuple):
    """One word of a page: where it stands in the text (``start``, ``end``) and on the page (points).

    ``block`` and ``line`` number the blocks of the page and the lines of a block, from 0, in reading order. A plain
    NamedTuple because a page has some 600 of them: 0.8 µs each against 4.3 µs for a validated model.
    """

    start: int
    end: int
    x0: float
    y0: float
    x1: float
    y1: float
    block: int
    line: int


_BLOCK_AND_LINE = itemgetter(6, 7)
"""by name each would cost four times as much"""


def line_starts(words: Sequence[Word]) -> list[int]:
    """The numbers of the words with which a line begins, in order, and at the end how many words there are.

    >>> line_starts([Word(0, 2, 9, 9, 20, 19, 0, 0), Word(3, 5, 30, 9, 41, 19, 0, 0), Word(6, 8, 9, 25, 20, 35, 0, 1)])
    [0, 2, 3]
    >>> line_starts(())
    []
    """
    if not words:
        return []
    lines = [*map(_BLOCK_AND_LINE, words)]
    return [0, *compress(count(1), map(ne, lines[1:], lines)), len(words)]


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its text, its words, and what on it is no text.

    ``text`` is exactly what ``page.get_text()`` of PyMuPDF gives for the normalised document (or the text file
    itself): every offset in the engine counts characters of this string.
    """

    number: int
    text: str
    width: float = 0.0
    """points, as displayed"""
    height: float = 0.0
    words: tuple[Word, ...] = ()
    pictures: tuple[Box, ...] = ()
    """where pictures are painted that a reader can see"""
    not_assessed: tuple[str, ...] = ()
    """why (part of) this page could not be read: ``scan_without_text``, ``picture`` …; empty when all of it was"""
    signatures: tuple[Box, ...] = ()
    """handwriting where people sign, found by the reader: burned like what an officer draws"""
    cut: tuple[tuple[int, str], ...] = field(default=(), repr=False)
    """offsets in the text, in order, where a line is cut (by its cell, the edge of the page, what lies over it), and
    what stood there: for finding names of which a part is left; as :attr:`HiddenPart.text` it never leaves the run"""


@dataclass(frozen=True, slots=True)
class HiddenPart:
    """A part of the file that no page shows: metadata, an outline, an attachment, a script …

    ``text`` is there for the recognizers only (a name in a title is a name of the document); it never leaves the run.
    """

    kind: str
    count: int = 1
    text: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Document:
    """What a reader made of one input file."""

    media_type: str
    sha256: str
    """of the input as it came in, hexadecimal"""
    pages: tuple[Page, ...]
    normalised: bytes = field(repr=False, default=b"")
    """the input after the reader's clean-up (PDF: garbage-collected, forms and notes flattened); writers start here"""
    hidden: tuple[HiddenPart, ...] = ()
    dated: date | None = None
    """the date the document bears, when it can be told; decides mandates and the five-year rule (Woo art. 5.3)"""
    name: str = field(default="", repr=False)
    """the untrusted file name without folder: text to search, never to print"""

    @property
    def not_assessed(self) -> tuple[tuple[int, str], ...]:
        """(page number, reason) of everything that could not be read."""
        return tuple((page.number, reason) for page in self.pages for reason in page.not_assessed)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a recognizer saw. ``start`` and ``end`` count characters of that page's text."""

    id: int
    """number within the document, from 1, in order of page and start"""
    page: int
    start: int
    end: int
    entity_type: str
    score: float
    recognizer: str
    evidence: tuple[str, ...] = ()
    """short codes of what it rests on (``label:contactpersoon``, ``checksum``, ``lexicon``); never document text"""
    person: int | None = None
    """the :class:`Person` this finding belongs to"""
    boxes: tuple[Box, ...] = ()
    """where it stands on its page, one box a line; only filled in for a plan that an officer is to see"""


@dataclass(frozen=True, slots=True)
class Person:
    """One human being as the document (or the dossier) knows them."""

    id: int
    findings: tuple[int, ...]
    role: str = "unknown"
    """a role of :mod:`redactor.analysis.roles`"""
    role_evidence: tuple[str, ...] = ()
    """codes of why (``title_before:minister``, ``signature``, ``officials_list:mandate``); never document text"""
    ties: tuple[str, ...] = ()
    """codes of what ties the spellings together (``header_pair``, ``brackets``, ``local_part``, ``initials``)"""
    key: str = ""
    """keyed hash of the normalised name: the same person again within the run that holds the key, and nothing else"""
    pseudonym: str = ""
    """what a dossier calls this person in plain text ("Medewerker 3"); empty: numbered within the document"""
    name_key: str = ""
    """keyed hash of the name alone: the same for an office holder and a namesake, whom ``key`` tells apart"""


class Action(StrEnum):
    """What happens to a finding."""

    REDACT = "redact"
    KEEP = "keep"
    REVIEW = "review"
    """an officer must look; without an answer it is redacted, because a leak can't be undone and a box can"""


@dataclass(frozen=True, slots=True)
class Decision:
    """What the law says of one finding."""

    finding: int
    action: Action
    rule: str
    """id of the policy rule that fired"""
    ground: str | None = None
    """a code of :mod:`redactor.weighing.grounds` (``5.1.2.e``); None when the finding is kept"""
    motivation: str = ""
    """one Dutch sentence for the officer and the decision letter; never document text"""
    parts: tuple[tuple[int, int], ...] = ()
    """the spans of the page text that go when only part of the finding does (the local part of an e-mail address);
    empty: the whole finding"""
    flags: tuple[str, ...] = ()
    """``five_year`` (Woo art. 5.3), ``homonym``, ``low_score``, ``unique_function`` …: things an officer should see"""


@dataclass(frozen=True, slots=True)
class ManualBox:
    """A region that an officer (or a detector of signatures) marked: burned like any other redaction."""

    page: int
    box: Box
    ground: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that will be done to one document, and nothing of its text."""

    document_sha256: str
    policy: str
    policy_version: str
    findings: tuple[Finding, ...] = ()
    persons: tuple[Person, ...] = ()
    decisions: tuple[Decision, ...] = ()
    manual: tuple[ManualBox, ...] = ()
    dated: date | None = None
    overrides: tuple[tuple[str, str], ...] = ()
    """(what an officer let pass, the reason): ``not_assessed`` or ``marking``; without it such a document is refused"""
    style: str = "bars"
    """a :data:`Style`"""

    def decision_of(self) -> Mapping[int, Decision]:
        """finding id → its decision."""
        return MappingProxyType({decision.finding: decision for decision in self.decisions})


@dataclass(frozen=True, slots=True)
class Redaction:
    """One span that goes: what writers and verifiers work from. Review counts as redact (see :class:`Action`)."""

    page: int
    start: int
    end: int
    label: str
    """what is printed in the box or bar: the ground in box spelling"""
    finding: int
    person: int | None = None
    entity_type: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A box as it was burned: a redaction covers one box a line."""

    page: int
    box: Box
    label: str
    finding: int | None = None
    """None for a manual box"""
    width_risk: bool = False
    """the width of the box could not be made coarse, so it still tells something of what it covers"""
    label_shift: float = 0.0
    """points that the label stands to the right of the middle, so that no letter of it stands on its removed twin"""
    also: tuple[int, ...] = ()
    """further findings that lie under this box: neighbours, and printings of one word"""


@dataclass(frozen=True, slots=True)
class Written:
    """What a writer made: bytes that are not proved yet."""

    untrusted: bytes = field(repr=False)
    marks: tuple[Mark, ...] = ()
    removed: Mapping[str, int] = field(default_factory=dict)
    """kind of hidden part → how many were left behind"""
    rasterised: tuple[int, ...] = ()
    """pages that are now pictures because they could not be proved clean otherwise"""
    moved: Mapping[int, tuple[Box, ...]] = field(default_factory=dict)
    """page → lines that were set anew so that no box tells the width of what it covers: the area of the line before
    and after; compared by text, not by pixels"""
    across: Mapping[int, tuple[Box, ...]] = field(default_factory=dict)
    """page → the middle parts of letters of oblique text that went because they run across a box"""
    remarks: tuple[str, ...] = ()
    """codes of what could not be done as it should: ``font_not_subset``, ``picture_dropped``"""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was proved: ``name`` of the check, ``tool`` that did it, how many items it looked at."""

    name: str
    tool: str
    items: int = 0


@dataclass(frozen=True, slots=True)
class Proof:
    """What was checked on the written bytes, and what could not be."""

    checks: tuple[Check, ...]
    not_checked: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    """lawful leftovers (the minister's namesake elsewhere), by code"""


@dataclass(frozen=True, slots=True)
class Redacted:
    """The proved result of one document: the only thing that is ever written out."""

    data: bytes = field(repr=False)
    media_type: str
    plan: Plan
    written: Written
    proof: Proof
    document: Document = field(repr=False)
    sha256: str = ""
    """of ``data``"""


def redactions(plan: Plan) -> tuple[Redaction, ...]:
    """The spans that go, in order of page and start. Findings under review go too: fail closed."""
    by_id = {finding.id: finding for finding in plan.findings}
    found: list[Redaction] = []
    for decision in plan.decisions:
        if decision.action is Action.KEEP:
            continue
        finding = by_id[decision.finding]
        for start, end in decision.parts or ((finding.start, finding.end),):
            found.append(
                Redaction(
                    finding.page, start, end, decision.ground or "", finding.id, finding.person, finding.entity_type
                )
            )
    return tuple(sorted(found, key=lambda one: (one.page, one.start, one.end)))
