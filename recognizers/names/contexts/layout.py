# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The places in a document where names stand: mail headers, labels, attendance, salutations, closings, chats.

A place is a *slot*: there a name needs no other proof than a capital. What is read from a slot carries the code of the
rule (``layout:salutation``) and of the label (``label:contactpersoon``).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from recognizers.lexicon import fold
from recognizers.lines import at_lines
from recognizers.names.contexts.columns import Cell, cell_tables, row_tables
from recognizers.names.contexts.cues import (
    CHAT,
    CLOSING_STARTS,
    CLOSING_WORDS,
    CLOSINGS,
    GREETING_STARTS,
    GREETINGS,
    NOBODY,
    SIGNED_BY,
    SIGNED_STARTS,
    may_open,
    opened_by,
    stand_below,
)  # fmt: skip
from recognizers.names.contexts.labels import Label, all_initials, is_labelled, label_at, lines_of, numbered_label
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.tokens import INITIALS, LOWER, MARK, NUMBER, UPPERWORD

RULE_OF_LABEL = {
    "mail_header": "mail_header",
    "attendance": "attendance",
    "chair": "attendance",
    "action": "action_list",
}
_SEPARATORS = frozenset((",", ";", "&", "/", "en", "EN", "•", "-", "–", "and", "·", "|", "+", "*", "●", "◦", "▪"))


class Found(NamedTuple):
    """A name in a slot, with the codes of why."""

    name: Name
    evidence: tuple[str, ...]
    chance: float = 0.0
    """what the model gives it, 0–1"""


@dataclass(frozen=True, slots=True)
class Layout:
    """Finds the slots of one text and reads the names in them."""

    forms: Forms
    lines: list[tuple[int, int]]
    """first token and the token behind the last one, per line that has tokens"""
    labels: list[Label | None]
    """the label that each line starts with"""
    greeting: frozenset[int]
    """numbers of the lines that open with a greeting"""
    closing: frozenset[int]
    """numbers of the lines that open with a word that closes a letter"""
    _kept: list[list[Cell]] = field(default_factory=list)

    @classmethod
    def of(cls, forms: Forms) -> Layout:
        """The layout of a text."""
        lines, text = lines_of(forms), forms.tokens.text
        places = [forms.tokens.starts[start] for start, _ in lines]
        greeting = opened_by(text, places, GREETING_STARTS, GREETINGS)
        closing = opened_by(text, places, CLOSING_STARTS, CLOSINGS)
        return cls(forms, lines, [label_at(forms, start, end) for start, end in lines], greeting, closing)

    def found(self) -> Iterator[Found]:
        """All names in slots; the same tokens can come twice, with other evidence."""
        cells, text, starts = self.forms.tokens.cells, self.forms.tokens.text, self.forms.tokens.starts
        for number, (start, end) in enumerate(self.lines):
            if self.labels[number] is not None:
                yield from self._label(number, end)
            elif item := numbered_label(self.forms, start, end):
                yield from self._list(item.after, end, item.identifier)
            if cells:
                yield from self._inner_labels(start, end)
            if number in self.greeting:
                yield from self._greeting(start, end)
            if number in self.closing:
                yield from self._closing(number, start, end)
            if may_open(text, starts[start], SIGNED_STARTS):
                yield from self._signed(number, start)
        yield from self._chat()
        yield from self._tables()

    # Labels ----------------------------------------------------------------------------------------------------

    def _label(self, number: int, end: int) -> Iterator[Found]:
        label = self.labels[number]
        if label is None:
            return
        after, identifier, colon, _ = label
        if identifier == "other":
            return
        if after < end:
            if not colon and not self._gap_or_name(after, identifier):
                return
            yield from self._values(after, end, number, identifier)
        elif colon or identifier not in ("mail_header", "role", "action", "applicant", "paraaf"):
            yield from self._below(number, identifier)

    def _inner_labels(self, start: int, end: int) -> Iterator[Found]:
        """Labels with a colon at the start of a further cell: ``ONTVANGEN 19 OKT   BEHANDELAAR: MEEUWSEN``."""
        cells = self.forms.tokens.cells
        starts = [at for at in range(start + 1, end) if at in cells] if cells else []
        if not starts:
            return
        for first, behind in zip(starts, [*starts[1:], end], strict=True):
            label = label_at(self.forms, first, behind)
            if label and label.colon and label.identifier != "other" and label.after < behind:
                yield from self._list(label.after, behind, label.identifier)

    def _gap_or_name(self, after: int, identifier: str) -> bool:
        """Without a colon: the value stands behind a wide gap, or the label is one that asks for a name."""
        tokens = self.forms.tokens
        gap = tokens.text[tokens.ends[after - 1] : tokens.starts[after]]
        return "\t" in gap or len(gap) > 1 or (identifier in ("behandeld_door", "attention", "inlichtingen_bij"))

    def _values(self, after: int, end: int, number: int, identifier: str) -> Iterator[Found]:
        yield from self._list(after, end, identifier)
        tokens = self.forms.tokens
        # The list goes on over the next lines when it breaks off at a separator.
        while number + 1 < len(self.lines) and tokens.words[end - 1] in (";", ",", "&", "en", "/"):
            number += 1
            start, end = self.lines[number]
            if tokens.gaps[start] > 1 or self.labels[number]:
                return
            yield from self._list(start, end, identifier)

    def _below(self, number: int, identifier: str) -> Iterator[Found]:
        """The value stands under its label, one or (for lists of people) more lines of it."""
        if identifier == "other" or (number and self._is_bare_label(number - 1)):
            return
        position = number + 1
        if position >= len(self.lines) or self._is_bare_label(position):
            return
        many = stand_below(identifier, self.forms.tokens.lows[self.lines[number][0]])
        while position < len(self.lines):
            start, end = self.lines[position]
            if self._is_bare_label(position) or self.labels[position]:
                return
            if position > number + 1 and not self._is_whole_name(start, end):
                return
            read = list(self._list(start, end, identifier))
            yield from read
            if not many or not read:
                return
            position += 1

    def cells(self) -> list[Cell]:
        """The cells of tables that stand under a head that promises people; counted once."""
        if not self._kept:
            rows = row_tables(self.forms.tokens, self.lines, self._whole_label)
            self._kept.append([*rows, *cell_tables(self.lines, self._whole_label, self._is_whole_name)])
        return self._kept[0]

    def values(self) -> Iterator[Cell]:
        """Cells, and what stands behind a label on its line."""
        yield from self.cells()
        for (_, end), label in zip(self.lines, self.labels, strict=True):
            if label and label[0] < end:
                yield Cell(label[0], end, label[1])

    def _tables(self) -> Iterator[Found]:
        for start, end, label in self.cells():
            yield from self._cell(start, end, label)

    def _cell(self, start: int, end: int, label: str) -> Iterator[Found]:
        for name, evidence, _ in self._list(start, end, label):
            yield Found(name, ("layout:table", *evidence[1:]))

    def _whole_label(self, start: int, end: int) -> str | None:
        label = label_at(self.forms, start, end) if end - start <= 6 else None
        return label[1] if label and label[0] == end else None

    def _is_whole_name(self, start: int, end: int) -> bool:
        """Whether a line is a name and little more: titles before, an organisation in brackets or a function behind."""
        if end - start > 14:
            return False
        if end - start <= 3 and all_initials(self.forms.tokens, start, end):
            return True
        at = self._after_title(start, end)
        while at < end and self.forms.tokens.kinds[at] in (MARK, NUMBER):
            at += 1
        name = self.forms.any(at, slot=True) if at < end else None
        if name is None:
            return False
        return name.end >= end or self.forms.tokens.words[name.end] in ("(", ",", ";", "-", "–", "/", "&")

    def _is_bare_label(self, number: int) -> bool:
        """A line that is a label and nothing else: it ends with a colon, or it stands in the list."""
        start, end = self.lines[number]
        if end - start > 6:
            return False
        if self.forms.tokens.words[end - 1] == ":":
            return True
        label = self.labels[number]
        return bool(label and label.after == end)

    def _list(self, at: int, end: int, identifier: str) -> Iterator[Found]:
        """Names with ``;`` or ``,`` between them, each with what may follow it: "(BZK)", "- BD/DGX", a function."""
        tokens = self.forms.tokens
        rule = RULE_OF_LABEL.get(identifier, "letterhead_label")
        evidence = (f"layout:{rule}", f"label:{identifier}")
        while at < end:
            if tokens.words[at] in _SEPARATORS or tokens.kinds[at] in (MARK, NUMBER):
                at += 1
                continue
            inner = label_at(self.forms, at, end)
            if inner and inner.colon and inner.identifier != "other":
                evidence, at = (evidence[0], f"label:{inner.identifier}"), inner.after
                continue
            at = self._after_title(at, end)
            if at >= end:
                return
            if self._is_body(at) or self._is_office_of(at, end):
                at = self._after_semicolon(at, end)
                continue
            name = self.forms.any(at, slot=True) or self._alone(at, end, identifier)
            if name is None or name.end > end + 3:
                at = self._next_item(at, end)
                continue
            if name.start < end < name.end and is_labelled(self.lines, self.labels, end):
                name = name._replace(end=end)  # it does not go on in the next label
            yield Found(name, (*evidence, f"form:{name.form}"))
            at = self._next_item(name.end, end)

    def _alone(self, at: int, end: int, identifier: str) -> Name | None:
        """Initials, or a short word in capitals, that are all that stands behind "Voornamen" in a form."""
        tokens = self.forms.tokens
        if identifier == "name" and tokens.kinds[at] == INITIALS and end - at == 1:
            return Name(at, end, "initials_only")
        word = tokens.lows[at]
        alone = end - at == 1 and identifier in ("name", "applicant") and tokens.kinds[at] == UPPERWORD
        known = word in self.forms.lexicon.abbreviations or word in self.forms.lexicon.never_names
        return Name(at, end, "single") if alone and len(word) > 2 and not known else None

    def _after_title(self, at: int, end: int) -> int:
        tokens = self.forms.tokens
        while at < end:
            word = tokens.lows[at]
            if word in self.forms.lexicon.titles_before or word in ("de", "het", "dr", "mr"):
                if word in ("de", "het") and not (
                    at + 1 < end and tokens.lows[at + 1] in self.forms.lexicon.titles_before
                ):
                    return at
                at += 1
                if at < end and tokens.words[at] in (".", ":"):
                    at += 1
            else:
                return at
        return at

    def _is_body(self, at: int) -> bool:
        """Whether an organisation starts here: what follows up to the next semicolon belongs to it."""
        word = self.forms.tokens.lows[at]
        if word in self.forms.lexicon.surnames_common and self.forms.tokens.words[at + 1 : at + 2] == [","]:
            return False  # "Sluis, M. van der"
        return word in self.forms.lexicon.organisation_words or word in ("directie", "afdeling", "team", "dienst")

    def _after_semicolon(self, at: int, end: int) -> int:
        words = self.forms.tokens.words
        while at < end and words[at] not in (";", "|", "•"):
            at += 1
        return at

    def _is_office_of(self, at: int, end: int) -> bool:
        """Whether "van" or "voor" here goes on with what an office is of ("de minister van Financiën")."""
        tokens = self.forms.tokens
        if not (0 < at < end and tokens.words[at] in ("van", "voor", "der")):
            return False
        return self.forms.lexicon.titles_before.get(tokens.lows[at - 1]) == "office"

    def _next_item(self, at: int, end: int) -> int:
        tokens = self.forms.tokens
        while at < end and tokens.words[at] not in (";", ",", "en", "EN", "&", "|", "•"):
            if tokens.words[at] == "/" and tokens.starts[at] > tokens.ends[at - 1]:
                return at
            at += 1
        return at

    # Salutation and closing ------------------------------------------------------------------------------------

    def _greeting(self, start: int, end: int) -> Iterator[Found]:
        tokens = self.forms.tokens
        if end - start > 14:
            return
        closed = tokens.words[end - 1] in (",", "!", ".", ":") or end - start <= 4
        if not closed:
            return
        at = start + 1
        while at < end:
            at = self._after_title(at, end)
            if at >= end:
                return
            if self.forms.is_preposition(at):
                return  # "Mevrouw Smit uit Zwolle"
            word = tokens.lows[at]
            if word in NOBODY or (tokens.kinds[at] in (MARK, NUMBER, LOWER) and not self.forms.is_prefix(at)):
                at += 1
                continue
            name = self.forms.any(at, slot=True) or self._single(at)
            if name is None:
                at += 1
                continue
            yield Found(name, ("layout:salutation", f"form:{name.form}"))
            at = name.end

    def _single(self, at: int) -> Name | None:
        return Name(at, at + 1, "single") if self.forms.can_be_surname(at) else None

    def _closing(self, number: int, start: int, end: int) -> Iterator[Found]:
        tokens = self.forms.tokens
        begin = tokens.starts[start]
        match = CLOSING_WORDS.match(tokens.text[begin : tokens.ends[end - 1]])
        if not match or match.end() < 2:
            return
        at = start
        while at < end and tokens.starts[at] < begin + match.end():
            at += 1
        while at < end and tokens.kinds[at] == MARK:
            at += 1
        if at < end:
            if end - at <= 6:
                yield from self._closing_name(at, end)
            return
        for below in range(number + 1, min(number + 7, len(self.lines))):
            first, last = self.lines[below]
            if last - first > 14:
                return
            name_at = self._after_title(self._behind_mark(first, last), last)
            if self._is_office_of(name_at, last):
                continue
            read = list(self._closing_name(name_at, last))
            yield from read
            if read or (below > number + 3 and tokens.kinds[first] != LOWER):
                return

    def _behind_mark(self, first: int, last: int) -> int:
        """Behind "w.g." or "get.", which says that who is named here signed."""
        words = self.forms.tokens.words
        if fold(words[first]).replace(".", "") not in ("wg", "get"):
            return first
        return min(last, first + 1 + (words[first + 1 : first + 2] == ["."]))

    def _closing_name(self, at: int, end: int) -> Iterator[Found]:
        if at >= end:
            return
        name = self.forms.any(at, slot=True) or self._single(at)
        if name and (name.end >= end - 3 or self.forms.tokens.words[name.end] in (",", "(", "|", "-", "–", "/")):
            yield Found(name, ("layout:closing", f"form:{name.form}"))

    def _signed(self, number: int, start: int) -> Iterator[Found]:
        """A surname alone behind "De griffier van de commissie," or on the line below, with nothing right below it."""
        tokens, lexicon = self.forms.tokens, self.forms.lexicon
        title = SIGNED_BY.match(tokens.text, tokens.starts[start])
        if not title:
            return
        first, last = self.lines[number]
        if title["below"] is None:
            first = bisect_left(tokens.starts, title.end(), start, last)
        elif number + 1 < len(self.lines):
            first, last = self.lines[number + 1]
        alone = last == tokens.size or tokens.gaps[last] > 1 or SIGNED_BY.match(tokens.text, tokens.starts[last])
        if first == last or last - first > 4 or tokens.gaps[first] > 2 or not alone:
            return
        name, word = self.forms.surname(first, certain=True), tokens.lows[last - 1]
        plain = word in lexicon.words or word in lexicon.proper or word in lexicon.places
        if name and name.end == last and (word in lexicon.surnames or not plain):
            yield Found(name, ("layout:closing", f"form:{name.form}"))

    # Chats -----------------------------------------------------------------------------------------------------

    def _chat(self) -> Iterator[Found]:
        tokens = self.forms.tokens
        at = 0
        for match in at_lines(tokens.text, CHAT):
            begin, finish = match.span("sender")
            while at < tokens.size and tokens.starts[at] < begin:
                at += 1
            if at >= tokens.size:
                return
            end = at
            while end < tokens.size and tokens.ends[end] <= finish:
                end += 1
            name = self.forms.any(at, slot=True) or self._single(at)
            if name and name.end <= end and (name.end == end or tokens.words[name.end] not in (";", ",", ".")):
                yield Found(name, ("layout:chat", f"form:{name.form}"))
