# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Personnel and service numbers of people at work, behind their label.

Legal basis: Woo art. 5.1 lid 2 sub e. Format: four to ten digits, often eight (P-Direkt), or a letter and digits.

Fictitious example: personeelsnummer 00123456.
"""

from __future__ import annotations

from recognizers.base import Example
from recognizers.labelled import LabelledRecognizer


class PersonnelNumberRecognizer(LabelledRecognizer):
    """See the module."""

    ENTITIES = ("PERSONNEL_NUMBER",)
    EXAMPLES = (
        Example("personeelsnummer 00123456", "00123456", "", ("context:personnel",)),
        Example("Dienstnummer: P123456", "P123456", "", ("context:personnel",)),
    )
    LABEL = r"(?:personeels|medewerkers?|dienst|stam|werknemers?|ambtenaar|ambtenaren|registratie ?)[- ]?(?:nummers?|nrs?\.?|id)|p[- ]?(?:nummers?|nrs?\.?)|p-direkt(?: ?nummer)?|pers\.? ?nr\.?|militair registratienummer|employee (?:number|id)|badgenummer|pasnummer|rijkspas(?:nummer)?|boa[- ]?(?:nummer|nr\.?|pasnummer)|aktenummer boa"
    VALUE = r"[A-Z]{0,3}[- ]?[0-9](?:[. ]?[0-9]){3,9}"
    CODE = "personnel"
