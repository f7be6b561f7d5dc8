# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers that mean nothing without their label: the shared way to find them beside it, below it, or in its column."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from recognizers.base import MAX_COLUMN, DutchRecognizer, Hit, line_of
from recognizers.look import MAX_HEADER
from recognizers.written_tables import FIELD, Reader

_NUMBER_OF = r"(?:(?<=nummer)|(?<=nummers)|(?<=nr)|(?<=nrs)|(?<=nr\.)|(?<=nrs\.))"
JOINT = (
    r"(?:(?:[ ][A-Za-zÀ-ÿ]{3,15}){1,2}(?=[ ]?:|[ \t]*\n)"
    rf"|{_NUMBER_OF}(?:[ ](?![A-Za-z-]*(?:nummer|nrs?\b|datum|kenmerk|adres))[A-Za-zÀ-ÿ'’-]{{2,15}}){{1,4}}"
    r"(?=(?:[ ]\([^()\n:]{1,30}\))?[ \t]{0,30}:|[ ](?:is|zijn|luidt)[ ]|[ ]{2}|\t|[ ]\|))?"
    r"[ \t]*(?:\([^()\n]{1,30}\)[ \t]*)?(?:is|zijn|was|blijft|wordt|met|luidt|betreft|nr\.?|nummer|[:=.\-#|\u2013])?"
    r"[ \t]*(?:[:=]|nr\.?|nummer|van)?[ \t]*\n?[ \t]*"
)
"""between a label and its value: ``: ``, `` nr. ``, `` is ``, a line end, whose it is (``nummer bestuurder:``) …"""

_OF_BODY = re.compile(
    r"(?<!\w)(?:k\.?v\.?k\.?|rsin|oin|btw|lrk|vest(?:igings)?)[-. ]{0,2}(?:nummer|nr)?\.?[ ]?:?[ ]{0,3}\Z",
    re.IGNORECASE,
)
"""right before a number of a body or firm, whatever heads the column that it stands in"""
_FURTHER = re.compile(
    r"(?:[ ]?[,;/&+][ ]?|[ ])(?:(?:en|of|resp\.)[ ])?"
    r"(?:(?!(?:Zaak|Dossier|Kenmerk|Factuur|Besluit|Bedrag|Order|Nota|Bon)[ ])"
    r"[A-Z][a-zà-ÿ]{2,15}[ ]|\([^()\n]{2,25}\)[ ]?(?:,|en)[ ])?"
    r"(?<=[ ,;/&+])(?P<value>[A-Z]{0,4}-?\d(?:[. -]?\d){3,14})(?![\w]|[-/.,]\d|[ ](?:euro|inwoners|stuks)\b)"
)
_OF_ELSE = (
    r"kenmerk|zaak|dossier|registratie|factuur|order|rekening|model|artikel|art\.|bijlage|kenteken|telefoon|tel\."
    r"|bel(?:t|len)?(?!\w)|mutatie|proces|bon|meld|leges|aantal|bedrag"
)
"""words of what another number is of"""
LEAST_LISTED = 6
"""digits of a number that an enumeration goes on with"""


def labelled(label: str, value: str) -> re.Pattern[str]:
    """A pattern with group ``value``: the label, at most a joint (``:``, ``nr.``, a line end), and the value."""
    return re.compile(
        rf"(?<!\w)(?:{label})(?!\w){JOINT}(?:\((?:(?:nr\.?|nummer|no\.?)[ ]?:?[ ])?)?(?P<value>{value})(?![\w]|[-/]\w)",
        re.IGNORECASE,
    )


def in_clause(label: str, value: str) -> re.Pattern[str]:
    """A pattern with group ``value``: the label, some words of the same clause or a label below it, and the value.

    For values that tell a good deal by their form; between the two stands no figure and no word of another number.
    """
    return re.compile(
        rf"(?<!\w)(?:{label})(?!\w)(?:(?!(?i:{_OF_ELSE}))(?:(?i:nrs?|no|o\.a)\.|(?<![A-Za-z])[A-Z]\."
        r"|\n(?=[ \t]{0,20}\w{1,20}(?:nummer|nr\.?)[ \t]{0,20}[:=\t])"
        rf"|[^\d\n.;!?€])){{0,48}}?(?<![\w/-])(?P<value>{value})(?![\w-]|[/.,]\d)"
    )


def joined(*beginnings: str, ends: tuple[str, ...] = ("n", "i")) -> tuple[str, ...]:
    """Stems of labels of two parts, written as one word, with a hyphen or apart: ``zorgn``, ``zorg-n``, ``zorg n``.

    For beginnings that are words by themselves and stand on many pages that hold no number.
    """
    return tuple(one + gap + end for one in beginnings for gap in ("", "-", " ") for end in ends)


def enumerated(text: str, span: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """The numbers of the same letters and length that an enumeration goes on with: ``2712345678 en 2712345679``."""
    digits = sum(map(str.isdigit, text[slice(*span)]))
    letters = "".join(filter(str.isalpha, text[slice(*span)]))
    while digits >= LEAST_LISTED and (match := _FURTHER.match(text, span[1])):
        value = match["value"]
        if sum(map(str.isdigit, value)) != digits or "".join(filter(str.isalpha, value)) != letters:
            return
        span = match.span("value")
        yield span


class LabelledRecognizer(DutchRecognizer):
    """Finds ``VALUE`` directly behind ``LABEL``, and in a column headed by it.

    Every spelling of ``LABEL`` holds one of ``NEEDS`` in its first word, or beginning there (see ``at_needs``).
    ``CODE`` is the evidence code behind ``context:``.
    """

    LABEL: ClassVar[str]
    VALUE: ClassVar[str]
    CODE: ClassVar[str]
    SCORE: ClassVar[float] = 0.85

    def __init__(self) -> None:
        super().__init__()
        self._beside = labelled(self.LABEL, self.VALUE)
        self._label = re.compile(rf"(?<!\w)(?:{self.LABEL})(?!\w)", re.IGNORECASE)
        self._cell = re.compile(self.VALUE)

    def accepts(self, value: str) -> bool:
        """Whether a value that has the form can be one; a digit is the least."""
        return any(character.isdigit() for character in value)

    def hits(self, text: str) -> Iterator[Hit]:
        """Beside the label wherever it stands, then in the lines below the first one."""
        head = next(self.at_needs(text, self._label), None)
        if head is None:
            return
        seen = set()
        for match in self.at_needs(text, self._beside):
            if self.accepts(match["value"]):
                seen.add(match.span("value"))
                yield Hit(*match.span("value"), self.SCORE, (f"context:{self.CODE}",))
                for span in enumerated(text, match.span("value")):
                    if span not in seen:
                        seen.add(span)
                        yield Hit(*span, self.SCORE - 0.05, (f"context:{self.CODE}",))
        columns = [*self._column(text, head)]
        reader = Reader(text, self._cell)
        for label in self.at_needs(text, self._label):
            columns += self._below(text, (label.start(), label.start() + len(label.group().rstrip(" .-"))), reader)
        for span in columns:
            of_body = _OF_BODY.search(text, max(0, span[0] - 24), span[0])
            if span not in seen and not of_body and self.accepts(text[slice(*span)]):
                seen.add(span)
                yield Hit(*span, self.SCORE - 0.1, (f"context:{self.CODE}", "layout:column"))

    def _below(self, text: str, head: tuple[int, int], reader: Reader) -> Iterator[tuple[int, int]]:
        """The cells of the column of a head, or what stands for them in rows without cells."""
        start, end = line_of(text, head[0])
        column = reader.column(head, start, end)
        if column is None:
            yield from reader.loose(head, start, end)
            return
        for cell in column.cells:
            match = self._cell.match(text, *cell)
            if match is not None and text[match.end() : cell[1]][:1] in ("", " ", ","):
                yield match.span()

    def _column(self, text: str, head: re.Match[str]) -> Iterator[tuple[int, int]]:
        """The cells below a column head: in rows with as many cells behind them, or a cell a line at even distances."""
        start, end = line_of(text, head.start())
        below = text[end + 1 : end + 1 + MAX_COLUMN].split("\n")
        beside = len(text[head.end() : end].split())
        position, step = end + 1, 0
        for number, line in enumerate(below, 1):
            if FIELD.search(line) or len(line) > 2 * MAX_HEADER:
                return
            cells = line.split()
            if text[start:end].strip() == head.group():
                match = self._cell.fullmatch(line.strip()) if number >= 2 else None
                step = step or (number if match else 0)
                wanted = match is not None and number % step == 0
            else:
                match = self._cell.fullmatch(cells[-1 - beside]) if len(cells) > max(beside, 1) else None
                wanted = match is not None
            if wanted and match is not None:
                value = position + line.rindex(match.group())
                yield value, value + len(match.group())
            position += len(line) + 1
