# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Plain text, Markdown and CSV: one file is one page.

Writing goes through the operators of presidio-anonymizer. Three styles: a black bar with the ground, the ground in
brackets, or an invented name that is the same for the same person. Whatever the style, what is written does not
depend on the length of what it covers.
"""

from __future__ import annotations

import hashlib
import io
import re
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, cast, get_args

from redactor.errors import InputError, LeakError, LimitExceeded, ProcessingError
from redactor.formats import csv_shape
from redactor.formats.encoding import decode, encode
from redactor.formats.pseudonyms import bar, placeholder, pseudonyms
from redactor.formats.squeezed import MASK, occurrences, squeeze
from redactor.model import Action, Check, Document, Page, Proof, Redaction, Style, Written, redactions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from redactor.limits import Limits
    from redactor.model import Box, Finding, Plan, Span

MEDIA_TYPES: Mapping[str, str] = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".log": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".csv": "text/csv",
    ".tsv": "text/tab-separated-values",
}
_TABLES = frozenset({"text/csv", "text/tab-separated-values"})
#: Presidio compares every result with every other one; in small chunks that stays linear.
_CHUNK = 64
#: Names are words, and a word may lawfully stand elsewhere; these can't be anything else, so one that is left leaks.
_NO_WORDS = frozenset(
    {
        "EMAIL_ADDRESS", "PHONE_NUMBER", "NL_BSN", "IBAN_CODE", "LICENCE_PLATE", "IDENTITY_DOCUMENT", "V_NUMBER",
        "DRIVING_LICENCE", "BIG_NUMBER", "PERSONNEL_NUMBER", "CLIENT_NUMBER", "PROFILE_URL", "HANDLE",
    }
)  # fmt: skip
_SHORTEST_VALUE = 5


class Piece(NamedTuple):
    """One redaction as it is written: a span of the text and what may stand there instead."""

    start: int
    end: int
    redaction: Redaction
    marks: Mapping[Style, str]


class TextFormat:
    """Reads, writes and proves text files."""

    media_types: frozenset[str] = frozenset(MEDIA_TYPES.values())

    #: ``style`` None: as the plan says
    def __init__(
        self, style: Style | None = None, *, suffix: str = ".txt", known_pseudonyms: Mapping[str, str] | None = None
    ) -> None:
        self._style = style
        self.suffix = suffix
        self._known = dict(known_pseudonyms or {})

    def read(self, untrusted: BinaryIO, limits: Limits, *, name: str = "") -> Document:
        """One page with the whole text. The name only tells CSV and Markdown from plain text."""
        raw = untrusted.read(limits.input_bytes + 1)
        if len(raw) > limits.input_bytes:
            raise LimitExceeded(f"the file is larger than {limits.input_bytes} bytes")
        text = decode(raw).text
        if len(text) > limits.page_characters:
            raise LimitExceeded(f"the text is longer than {limits.page_characters} characters")
        ending = re.search(r"\.[^./\\]*$", name.lower())
        return Document(
            media_type=MEDIA_TYPES.get(ending.group() if ending else "", "text/plain"),
            sha256=hashlib.sha256(raw).hexdigest(),
            pages=(Page(1, text),),
            normalised=raw,
            name=name,
        )

    def locate(self, document: Document, spans: Sequence[Span]) -> Mapping[Span, tuple[Box, ...]]:
        """Nothing: a text has no places on paper."""
        del document, spans
        return {}

    def verify_alone(self, output: bytes, plan: Plan, limits: Limits) -> Proof:
        """Nothing but whether it can be read: a text without its original tells no more."""
        del plan
        self.read(io.BytesIO(output), limits)
        return Proof((Check("readable", "text", 1),), ("redacted_values", "text_outside_the_bars"))

    def thumbnails(self, data: bytes) -> Mapping[int, bytes]:
        """Nothing: a text has no pages to picture."""
        del data
        return {}

    def write(
        self,
        document: Document,
        plan: Plan,
        limits: Limits,
        *,
        rasterise: frozenset[int] = frozenset(),
        rigid: frozenset[int] = frozenset(),
    ) -> Written:
        """The text with every redaction replaced. Raises InputError when the plan can't belong to this text."""
        del limits, rasterise, rigid
        text = document.pages[0].text
        style = _style(self._style or plan.style)
        pieces = self._pieces(document, plan)
        out: list[str] = []
        position = 0
        for first in range(0, len(pieces), _CHUNK):
            chunk = pieces[first : first + _CHUNK]
            out.append(_operate(text[position : chunk[-1].end], position, chunk, style))
            position = chunk[-1].end
        out.append(text[position:])
        return Written(encode("".join(out), decode(document.normalised)))

    def _pieces(self, document: Document, plan: Plan) -> tuple[Piece, ...]:
        text = document.pages[0].text
        if plan.manual:
            raise InputError("a text file has no boxes", "Mark the words instead of a region of the page.")
        wanted = redactions(plan)
        if any(one.page != 1 or not 0 <= one.start < one.end <= len(text) for one in wanted):
            raise InputError("the plan does not fit this text", "Make the plan again from this very file.")
        merged = _merged(wanted)
        csv = document.media_type in _TABLES
        guarded = csv_shape.protected(text) if csv else frozenset()
        partial = {one.finding for one in plan.decisions if one.parts}
        names = pseudonyms(merged, {one.id: one for one in plan.persons}, text, self._known)
        pieces = []
        for one, name in zip(merged, names, strict=True):
            label = re.sub(r"\s*[;,\t\"|\r\n]\s*", "/", one.label) if csv else one.label
            word = name.lower().replace(" ", "-") if one.finding in partial else name
            marks: Mapping[Style, str] = {"bars": bar(label), "placeholders": placeholder(label), "pseudonyms": word}
            spans = csv_shape.split(one.start, one.end, text, guarded) if csv else ((one.start, one.end),)
            pieces += [Piece(start, end, one, marks) for start, end in spans]
        return tuple(pieces)

    def verify(self, written: Written, plan: Plan, original: Document, limits: Limits) -> Proof:
        """Read the written bytes again: nothing but the redactions changed, and no value is left.

        Raises LeakError. A name that an officer or the policy keeps elsewhere is no leak: decisions decide.
        """
        del limits
        text = decode(written.untrusted).text
        pieces = self._pieces(original, plan)
        source = original.pages[0].text
        kept = _walk(source, text, pieces)
        lawful = _lawful(plan)
        gone = redactions(plan)
        remarks = _leftovers(source, kept, lawful, plan, gone)
        checks = [
            Check("text_unchanged", "redactor", len(kept)),
            Check("marks_in_place", "redactor", len(pieces)),
            Check("values_gone", "redactor", len(gone)),
        ]
        not_checked: list[str] = []
        if original.media_type in _TABLES:
            cut = csv_shape.delimiter(source)
            before, after = csv_shape.shape(source, cut), csv_shape.shape(text, cut)
            if before is None:
                not_checked.append("csv_shape")
            elif before != after:
                raise LeakError("table: the redacted CSV no longer has the cells of the original")
            else:
                checks.append(Check("csv_shape", "csv", len(before)))
        return Proof(tuple(checks), tuple(not_checked), remarks)


def _style(name: str) -> Style:
    for one in get_args(Style):
        if one == name:
            return cast("Style", one)
    raise InputError(f"there is no style {name[:20]!r}", "Take bars, placeholders or pseudonyms.")


def _merged(wanted: Sequence[Redaction]) -> tuple[Redaction, ...]:
    """Overlapping redactions as one, with all their grounds."""
    merged: list[Redaction] = []
    for one in wanted:
        last = merged[-1] if merged else None
        if last is None or one.start >= last.end:
            merged.append(one)
            continue
        grounds = dict.fromkeys([*filter(None, last.label.split("; ")), *filter(None, one.label.split("; "))])
        label = "; ".join(grounds)
        wider = max(last, one, key=lambda each: each.end - each.start)
        start, end = last.start, max(last.end, one.end)
        merged[-1] = Redaction(1, start, end, label, wider.finding, wider.person, wider.entity_type)
    return tuple(merged)


def _operate(text: str, offset: int, pieces: Sequence[Piece], style: Style) -> str:
    """Presidio's replace operator on one chunk; every redaction has an entity type of its own, because Presidio joins
    neighbours of one type and drops the white space between them."""
    from presidio_anonymizer import AnonymizerEngine
    from presidio_anonymizer.entities import OperatorConfig, RecognizerResult

    results = [
        RecognizerResult(f"R{number}", piece.start - offset, piece.end - offset, 1.0)
        for number, piece in enumerate(pieces)
    ]
    operators = {
        f"R{number}": OperatorConfig("replace", {"new_value": piece.marks[style]})
        for number, piece in enumerate(pieces)
    }
    done = AnonymizerEngine().anonymize(text=text, analyzer_results=results, operators=operators)
    if len(done.items) != len(pieces):
        raise ProcessingError("the text could not be redacted: a replacement was dropped")
    return str(done.text)


class Kept(NamedTuple):
    """A stretch of the original that stands in the output unchanged."""

    start: int
    end: int
    at: int
    """where it starts in the output"""


def _walk(source: str, output: str, pieces: Sequence[Piece]) -> tuple[Kept, ...]:
    """Every stretch between redactions in its place, every mark in its place, and nothing else."""
    kept: list[Kept] = []
    position = at = 0
    for piece in (*pieces, None):
        end = piece.start if piece else len(source)
        if output[at : at + end - position] != source[position:end]:
            raise LeakError("text: the output differs from the original outside the redactions")
        kept.append(Kept(position, end, at))
        at += end - position
        if piece is None:
            break
        mark = next((one for one in piece.marks.values() if output.startswith(one, at)), None)
        if mark is None:
            raise LeakError("text: a redaction is not in its place")
        at += len(mark)
        position = piece.end
    if at != len(output):
        raise LeakError("text: the output is longer than it should be")
    return tuple(kept)


def _lawful(plan: Plan) -> tuple[Finding, ...]:
    """Findings that were weighed and stay."""
    by_id = {one.id: one for one in plan.findings}
    return tuple(by_id[one.finding] for one in plan.decisions if one.action is Action.KEEP)


def _leftovers(
    source: str, kept: Sequence[Kept], lawful: Sequence[Finding], plan: Plan, redacted: Sequence[Redaction]
) -> tuple[str, ...]:
    """Look for what went in what stayed. An identifier that no one decided to keep is a leak; a name is a remark."""
    by_id = {one.id: one for one in plan.findings}
    numbers: set[str] = set()
    names: set[str] = set()
    gone = (by_id[one.finding] for one in redacted)
    for text, is_number in {(source[one.start : one.end], one.entity_type in _NO_WORDS) for one in gone}:
        value = squeeze(text).text
        if len(value) >= _SHORTEST_VALUE:
            (numbers if is_number else names).add(value)
    stays = _masked(source, lawful)
    rest = squeeze(MASK.join(stays[stretch.start : stretch.end] for stretch in kept))
    if any(True for _ in occurrences(rest, numbers)):
        raise LeakError("text: a value that was redacted stands elsewhere, and no decision keeps it")
    elsewhere = sum(1 for _ in occurrences(rest, names))
    return (f"name_elsewhere:{elsewhere}",) if elsewhere else ()


def _masked(source: str, lawful: Sequence[Finding]) -> str:
    """The original with what may stay blotted out."""
    parts: list[str] = []
    position = 0
    for one in sorted(lawful, key=lambda finding: finding.start):
        if one.end > position:
            parts.append(source[position : max(position, one.start)])
            parts.append(MASK * (one.end - max(position, one.start)))
            position = one.end
    return "".join((*parts, source[position:]))
