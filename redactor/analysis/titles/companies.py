# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Titles that a company beside them makes those of an employee: ``directeur van Voorbeeld B.V.``"""

from __future__ import annotations

import re

from redactor.analysis.titles.employers import NEUTRAL
from redactor.analysis.titles.titles import Title

_COMPANY_NAME = re.compile(r"\b(?:B\.?V\.?|N\.?V\.?|VOF|V\.O\.F\.|GmbH|Ltd\.?|Inc\.?|LLP)(?!\w)")
_REPRESENTED = re.compile(r"\bvertegenwoordigd door\b[^;]{0,60}$")
_COMPANY = re.compile(r"^[^\n.;]{0,60}?\b(?:B\.?V\.?|N\.?V\.?|VOF|V\.O\.F\.|Holding|GmbH|Ltd\.?|Inc\.?|LLP)(?!\w)")
_EMPLOYER = re.compile(
    r"[ ](?:van|bij|namens)[ ](?:de|het|onze|een|zijn|haar|hun|uw)[ ](?:[a-zà-ÿ-]+[ ])?(?:opdrachtnemer|aannemer|"
    r"combinatie|leverancier|zorgaanbieder|[a-zà-ÿ]*(?:school|ziekenhuis|bedrijf|bank|fabriek|corporatie|winkel|"
    r"werkgever|verhuurder|praktijk|kliniek|makelaar|verzekeraar|vervoerder|uitzendbureau|thuiszorg|verpleeghuis|"
    r"zorginstelling|kinderopvang))(?![\w-])"
)
"""of whom somebody is the planner, team leader or director: a firm or an institution that is no public body"""
_OF_GOVERNMENT = re.compile(
    r"(?:gemeente|provincie)secretaris|(?:(?:raads|staten|commissie|plaatsvervangend |plv\. )?griffier)", re.IGNORECASE
)
"""no firm has one: "vroeg de gemeentesecretaris (A) of Voorbeeld B.V. komt\""""
_SPEAKS_OF = re.compile(
    r"(?:[ ]?\)|[ ]\(?[A-ZÀ-Þ])(?![^\n]*(?:[|/;–-]|,[ ][A-ZÀ-Þ]|[ ](?:van|bij|namens|voor|uit|via|door|werk\w*|als)[ ]|"
    r"vertegenw|ingehuurd|gedetach|directeur|eigenaar))"
    r"[^\n]*?[ ](?!van|de[rn]?\b|het\b|en\b|te[rn]?\b|in\b|op\b|aan\b|zum?\b|von\b|el\b|al\b)[a-zà-ÿ]{2,}[ ]"
)
"""between an office and a firm: the bracket closes or the name stands, and a sentence goes on about the firm"""


def of_company(title: Title, text: str) -> Title:
    """The same title, or that of an employee when a company stands behind it: ``directeur van Voorbeeld B.V.``

    In a contract it stands before: "Voorbeeld B.V., vertegenwoordigd door haar directeur, de heer X".
    """
    if not title.former and _OF_GOVERNMENT.fullmatch(text, title.head or title.start, title.end):
        firm = _COMPANY.match(text[title.end : title.end + 80])
        if firm is None or _SPEAKS_OF.match(firm.group()):
            return title
    if title.role in ("director", "senior_official", "public_function") or title.group in NEUTRAL:
        before = text[max(0, title.start - 260) : title.start].rpartition("\n\n")[2]
        clause = before.rpartition(";")[2] if title.role == "director" else ""
        employer = title.role in ("director", "civil_servant") and _EMPLOYER.match(text, title.end)
        named = _REPRESENTED.search(clause) and _COMPANY_NAME.search(clause)
        if named or employer or _COMPANY.match(text[title.end : title.end + 80]):
            return title._replace(role="private_employee", group="bedrijf-contact")
    return title
