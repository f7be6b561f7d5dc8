# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Marks of an earlier redaction (``5.1.2.e``, ``10.2.e``, bars) and document-number stamps: kept and counted.

Sources: Woo art. 5.1 and 5.2, Wob art. 10 and 11; spellings as open.minvws.nl and published decisions print them.

Fictitious examples: a line ``5.1.2.e``; a stamp ``Doc 23`` on its own line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.base import DutchRecognizer, Example, Hit, at_numbers, look, stems

_BOX = re.compile(
    r"(?:5\.1[., ]{0,2}(?:lid )?[12][., ]{0,2}(?:sub |onder )?[a-i]|5\.1\.5|5\.2\.[1-4]|10\.[12]\.?[a-g]"
    r"|10\.2[., ]{0,2}(?:sub |onder )?[a-g]|11\.1)(?![\w]|\.\d)",
    re.IGNORECASE,
)
_INSIDE = tuple(".,§-_")
_ARTICLE = re.compile(
    r"(?:art(?:ikel(?:en)?|\.)?|paragraaf|par\.|§|hoofdstuk|onder|sub|versie|op grond van|tabel|figuur|bijlage|,|;"
    r"|en|of)\s?\Z",
    re.IGNORECASE,
)
_BARS = stems(
    "bars",
    "██",
    "■■",
    "▇▇",
    "▆▆",
    "xxxx",
    "[gelakt",
    "[zwart",
    "[geano",
    "[onlees",
    "[redact",
    "[weggel",
    "[naam",
    "[pers",
    "[box",
)
_BAR = re.compile(
    r"[█■▇▆]{2,}|\[(?:gelakt|zwart|geanonimiseerd|onleesbaar gemaakt|redacted|weggelakt|naam|persoonsgegevens|box)\]"
    r"|\bX{4,}\b",
    re.IGNORECASE,
)
_STAMP = re.compile(
    r"[ \t]*(?P<stamp>(?:doc(?:ument)?(?:nummer|nr)?\.?|stuk|nr\.?)[ ]?[:.]?[ ]?\d{1,7}[a-z]?|0\d{3,6}|\d{6,7})[ \t]*",
    re.IGNORECASE,
)


class RedactionMarkRecognizer(DutchRecognizer):
    """See the module: REDACTION_MARK and DOCUMENT_NUMBER."""

    ENTITIES = ("REDACTION_MARK", "DOCUMENT_NUMBER")
    EXAMPLES = (
        Example("Van: 5.1.2.e\nAan: 5.1.2.e", "5.1.2.e", "REDACTION_MARK", ("form:ground",)),
        Example("Doc 23\nGeachte heer", "Doc 23", "DOCUMENT_NUMBER"),
    )

    def hits(self, text: str) -> Iterator[Hit]:
        """Grounds that stand where text stood, bars, and stamps at the head or the foot of a page."""
        for match in at_numbers(text, _BOX, "."):
            lead = text[match.start() - 1 : match.start()]
            if lead in _INSIDE or lead.isalpha():
                continue
            if not _ARTICLE.search(text, max(0, match.start() - 16), match.start()):
                yield Hit(*match.span(), 0.85, ("form:ground",), "REDACTION_MARK")
        for match in _BAR.finditer(text) if look(text).sees(_BARS) else ():
            yield Hit(*match.span(), 0.85, ("form:bar",), "REDACTION_MARK")
        for start, end in _edges(text):
            stamp = _STAMP.fullmatch(text, start, end)
            if stamp is not None:
                yield Hit(*stamp.span("stamp"), 0.7, ("layout:edge",), "DOCUMENT_NUMBER")


def _edges(text: str) -> set[tuple[int, int]]:
    """The first and last three lines that are not blank: where a stamp is put."""
    lines = []
    position = 0
    for line in text.split("\n"):
        if line.strip():
            lines.append((position, position + len(line)))
        position += len(line) + 1
    return {*lines[:3], *lines[-3:]}
