# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Driving licence numbers: ten digits behind a label.

Legal basis: Woo art. 5.1 lid 2 sub e. Format: ten digits (the number on field 5 of the Dutch licence);
other countries mix letters and digits, which counts only behind "rijbewijs … nummer".

Fictitious example: rijbewijsnummer 5123456789.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.base import Example, Hit
from recognizers.labelled import LabelledRecognizer, enumerated, in_clause


class DrivingLicenceRecognizer(LabelledRecognizer):
    """See the module."""

    ENTITIES = ("DRIVING_LICENCE",)
    NEEDS = ("rijbewijs", "driving licen", "driver", "rbw", "rijb.", "rijbew")
    EXAMPLES = (Example("rijbewijsnummer: 5123456789", "5123456789", "", ("context:driving_licence",)),)
    LABEL = (
        r"rijbewijs(?:[- ]?(?:nummers?|nrs?\.?))?"
        r"|nummer (?:van (?:het |zijn |haar )?)?rijbewijs"
        r"|(?:driving|driver['’]?s) licen[cs]e(?: (?:number|no\.?))?"
        r"|rijbewijs(?: [a-z]{1,12}){0,3},? (?:met (?:het )?)?(?:nummer|nr\.?)"
        r"|nummer rijbewijs|(?:rbw|rijbew|rijb\.)\.?(?:[- ]?(?:nummers?|nrs?\.?))?"
    )
    VALUE = r"[0-9]{10}|[0-9]{4}[ .][0-9]{3}[ .][0-9]{3}|(?=[A-Z]*[0-9]{4})[A-Z0-9]{8,16}|[0-9]{5}/[0-9]{2}/[0-9]{4}"
    CODE = "driving_licence"
    _IN_CLAUSE = in_clause(r"[Rr]ijbewij[sz]\w*", r"[1-9][0-9]{9}|[A-Z]{1,3}[0-9]{6,9}")
    """``kopie-rijbewijzen die zijn meegestuurd (5123456789)``"""

    def hits(self, text: str) -> Iterator[Hit]:
        """Beside a label and below it, then in the clause of the word."""
        seen = set()
        for hit in super().hits(text):
            seen.add(hit.start)
            yield hit
        for match in self.at_needs(text, self._IN_CLAUSE):
            for span in (match.span("value"), *enumerated(text, match.span("value"))):
                if span[0] not in seen:
                    yield Hit(*span, 0.75, (f"context:{self.CODE}", "form:loose"))
