# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""BIG registration numbers (11 digits) and AGB codes (8 digits) of care professionals, behind their label.

Legal basis: leads to one person in a public register: Woo art. 5.1 lid 2 sub e.

Fictitious example: BIG-nummer 19012345601.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.base import Example, Hit
from recognizers.codes_of_bodies import is_of_institution
from recognizers.labelled import LabelledRecognizer


class BigNumberRecognizer(LabelledRecognizer):
    """See the module."""

    ENTITIES = ("BIG_NUMBER",)
    NEEDS = ("big", "agb")
    EXAMPLES = (
        Example("BIG-nummer: 19012345601", "19012345601", "", ("context:big",)),
        Example("AGB-code 01-012345", "01-012345", "", ("context:big",)),
    )
    LABEL = (
        r"big[- ]?(?:reg(?:istratie|istr?\.|\.)?)?[- ]?(?:nummers?|nrs?\.?|code)?"
        r"|big-?register|big[- ]geregistreerd(?: (?:onder|met))?(?: (?:nummers?|nr\.?))?"
        r"|registratie big"
        r"|agb[- ]?(?:codes?|nummers?|nr\.?)?"
    )
    VALUE = r"[0-9](?:[ .]?[0-9]){10}|[0-9]{8}|[0-9]{2}[ -][0-9]{6}"
    CODE = "big"

    def hits(self, text: str) -> Iterator[Hit]:
        """Without the codes of institutions."""
        return (one for one in super().hits(text) if not is_of_institution(text, one.start))
