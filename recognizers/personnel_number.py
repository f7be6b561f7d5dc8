# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Personnel and service numbers of people at work, behind their label.

Legal basis: Woo art. 5.1 lid 2 sub e. Format: four to ten digits, often eight (P-Direkt), or a letter and digits.

Fictitious example: personeelsnummer 00123456.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.base import Example, Hit
from recognizers.labelled import LabelledRecognizer


class PersonnelNumberRecognizer(LabelledRecognizer):
    """See the module."""

    ENTITIES = ("PERSONNEL_NUMBER",)
    NEEDS = (
        "personeel",
        "medewerker",
        "dienstn",
        "dienst-n",
        "dienst n",
        "stamn",
        "werknemer",
        "ambtena",
        "functionaris",
        "collega",
        "p-n",
        "p n",
        "pn",
        "p-direkt",
        "pers. nr",
        "pers nr",
        "pers.nr",
        "persnr",
        "militair",
        "employee",
        "pasn",
        "pas n",
        "pas-n",
        "badge",
        "rijkspas",
        "boa",
        "aktenummer",
        "verbalisant",
        "inspecteur",
        "toezichthouder",
    )
    EXAMPLES = (
        Example("personeelsnummer 00123456", "00123456", "", ("context:personnel",)),
        Example("Dienstnummer: P123456", "P123456", "", ("context:personnel",)),
    )
    LABEL = (
        r"(?:personeels|medewerkers?|dienst|stam|werknemers?|ambtenaren|ambtenaar|functionaris"
        r"|collega)[- ]?(?:nummers?|nrs?\.?|id)"
        r"|(?:personeel|medewerker|werknemer)s?[- ]?(?:nummer|nr\.?|id)"
        r"|p[- ]?(?:nummers?|nrs?\.?)"
        r"|p-direkt(?:[- ]?nummer)?"
        r"|pers(?:oneels)?\.? ?nr\.?"
        r"|(?:militair )?registratienummer militair"
        r"|militair registratienummer"
        r"|employee (?:number|id|no\.?)"
        r"|(?:toegangs)?pas(?:nummer|nr\.?)|badge(?:nummer|nr\.?)"
        r"|rijkspas(?:[- ]?(?:nummer|nr\.?))?"
        r"|boa[- ]?(?:pas)?(?:nummer|nr\.?)|aktenummer(?: boa)?"
        r"|verbalisant(?:en|nummer)?|(?:inspecteur|toezichthouder)(?:s|nummer)?"
    )
    _RANKED = re.compile(
        r"(?<!\w)(?:verbalisant(?:en)?|inspecteur|toezichthouder|controleur|agent|hoofdagent|brigadier|surveillant"
        r"|opsporingsambtenaar|boa)(?!\w)[^\n]{0,60}?(?:\([A-Za-z ]{3,25}\),? |\()"
        r"(?P<value>(?:[A-Z]{2,4}[ -]){0,2}\d{4,8})"
        r"(?![\w/-]|[.,]\d)",
        re.IGNORECASE,
    )
    """a number behind the rank of an officer: "A. Bos (brigadier), 67123" """
    VALUE = r"[A-Z]{0,3}[- ]?[0-9](?:[. ]?[0-9]){3,9}"
    CODE = "personnel"

    def hits(self, text: str) -> Iterator[Hit]:
        """Behind a label and in its column, and behind an officer's rank."""
        seen = []
        for hit in super().hits(text):
            seen.append((hit.start, hit.end))
            yield hit
        for match in self._RANKED.finditer(text):
            start, end = match.span("value")
            if not any(low < end and start < high for low, high in seen):
                yield Hit(start, end, 0.75, ("context:personnel", "form:ranked"))
