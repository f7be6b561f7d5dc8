# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Portfolio holders: aldermen and deputies in the papers of a college, and nobody of public office elsewhere.

Directors, police chiefs, boards of schools and works councils divide portfolios as well.
"""

from __future__ import annotations

import re
from itertools import islice

from redactor.analysis.members.other_bodies import others_meet
from redactor.analysis.mention import Mention
from redactor.analysis.titles.titles import Title

PORTFOLIO_TITLES = frozenset(
    ("portefeuillehouder", "portefeuillehouders", "portefeuillehouder(s)", "pfh", "pfh.", "portef.h.")
)
_COLLEGE = re.compile(
    r"\b(?:college|wethouders?|burgemeester|gemeente|[Gg]emeenteraad|"
    r"[Ss]chriftelijke vragen|[Rr]aads?(?!lieden|man\b|vrouw\b)\w*|gedeputeerden?|provincie|Staten|GS|"
    r"waterschap|"
    r"heemraden|dagelijks bestuur)\b"
)
_PROPOSAL = re.compile(r"\bB ?& ?W\b|(?i:\bcollege(?:voorstel|advies|besluit)\b)")
_HOLDS = re.compile(r"(?:[ ]?:[ \t]*|[ ]{2,}|[ ]?[\t|][ \t]*)")
_NO_ALDERMAN = re.compile(r"[^\n]{0,80}(?i:\((?:district|team|sector)\w*|politie|\bGGD\b|namens)")
_OTHER_PAPER = re.compile(
    r"stichting|vereniging|coöperatie|\bMT\b|\bDT\b|management|directie(?!ve)|concern|politie|korps|GGD\b|\bVNG\b|"
    r"regio|"
    r"brandweer|ondernemingsraad|\bOR\b|schol|klankbord|bewoner|\bbond\b|\bkerk|parochie|\bfonds|omgevingsdienst|"
    r"ziekenhuis|zorggroep|bestuursvoorstel|woningbouw|corporatie|\bB\.?V\b|\bN\.?V\b|universiteit|student|club\b",
    re.IGNORECASE,
)
_OF_COLLEGE = re.compile(
    r"\bcollege(?:voorstel|advies|besluit|nota|vergadering)?\b(?! van bestuur)|\bB ?(?:&|en) ?W\b|"
    r"burgemeester en wethouders|"
    r"\b(?:raads|staten)(?:voorstel|brief|informatiebrief|vragen|besluit|memo|vergadering)|gedeputeerde staten|\bGS\b",
    re.IGNORECASE,
)
_OF_STAFF = re.compile(
    r"[ ]?[,(/–-][ ]?"
    r"(?:(?:plv|wnd|plaatsvervangend|waarnemend|adjunct|algemeen|strategisch|senior|ambtelijk)\.?[ -]){0,2}"
    r"\w*(?:directeur|team|afdeling|hoofd|manage|advis|medewerk|griffi|ambt|control|beleid|jurist|project|programma|"
    r"coördinator|ondersteun|assist|chef|commandant|officier|raadsheer|rector|docent|ondernemings)",
    re.IGNORECASE,
)
_OF_WRITER = re.compile(
    r"[ ]?[,(/–-][ ]?(?:\w*stell(?:er|ster)|behandel\w+|contact\w*|secretar\w+|notul\w+|auteur)[ ]*(?:\)|\n|\Z)",
    re.IGNORECASE,
)
_OTHER_CELL = re.compile(
    r"[ ](?:OR|MT|DT|RvB|RvT|GGD|HR|P&O|ICT|Directie|directie|Politie|politie)\b|"
    r"(?:[ ]{2,}|[ ]*[\t|][ ]*)\S[^\n]*?(?:[ ]{2,}|[\t|])"
)
"""behind the word: whose portfolio holder it is, or a cell of its own before the next"""
_HEADED = re.compile(
    r"(?:^|\n)[ \t]*(?:Gemeente|GEMEENTE|Provincie|PROVINCIE|Waterschap|WATERSCHAP)[ ][A-ZÀ-Þ'’][^\n:;.]{1,40}(?:\n|\Z)"
)
"""the name of a municipality, province or water board on a line of its own"""
_PAPER = re.compile(
    r"(?:voorstel|nota|notitie|memo|besluit|brief|visie|advies|opdracht)\b|\bbeleids|"
    r"(?:^|\n)[ \t]*(?:afdeling|steller|opsteller|behandelaar|behandelend ambtenaar|onderwerp|betreft|datum|"
    r"(?:zaak|dossier|registratie)?(?:nummer|nr)\.?)(?:[ ]?:|[ ]{2,}|[ ]?[\t|])",
    re.IGNORECASE,
)
"""a paper that a college is asked to decide on, or a line of such a form"""
_OF_PEOPLE = re.compile(
    r"team(?!manager|leider)|overleg|lief en leed|\bwijk|\bdorps|\bbuurt|groep\b|panel|platform|commissie|vrijwillig|"
    r"personeel|medewerkers|"
    r"medezeggen|\b(?!gemeente|provincie)\w+raad\b|veiligheidshuis|werkplan|(?:taak|rol)verdeling|intern|belangen|"
    r"vertrouwens",
    re.IGNORECASE,
)
_TITLE_LINES, _NEAR, _BESIDE = 4, 600, 120


def holds_elsewhere(text: str, title: Title, name: Mention) -> bool:
    """Whether who holds a portfolio need not be in a college: the paper is another body's, or speaks of none.

    Nor is it one who is called something else behind the name, or stands in the cell after that of the portfolio.
    """
    between = text[title.end : name.start]
    if _of_other_board(text, title) or _OTHER_CELL.match(between):
        return True
    if _OF_STAFF.match(text, name.end) or _OF_WRITER.match(text, name.end):
        return True
    near = text[max(0, title.start - _NEAR) : title.end + _NEAR]
    if _COLLEGE.search(near):
        return False
    top = _top(text, title)
    told = _OF_COLLEGE.search(top) or _PROPOSAL.search(near) or (_HEADED.search(top) and _is_paper(top))
    return not told or not _labels_value(text, title)


def _is_paper(top: str) -> bool:
    """Whether the lines below the name of a municipality, if any, say that this is a proposal, a note or a form, and
    neither the work of a team nor of people who come together."""
    alone = not _HEADED.sub("", f"\n{top}").strip()
    return alone or (_PAPER.search(top) is not None and _OF_PEOPLE.search(top) is None)


def _top(text: str, title: Title) -> str:
    """The first lines of a page, as far as they stand above a title."""
    lines = (line for line in text[: title.start].split("\n") if line.strip())
    return "\n".join(islice(lines, _TITLE_LINES)) + "\n"


def _labels_value(text: str, title: Title) -> bool:
    """Whether a portfolio holder is a label of a form, at the start of its line or cell."""
    front = text[max(0, title.start - 60) : title.start].rpartition("\n")[2]
    return (
        (not front.strip() or front.endswith(("  ", "\t", "| ")))
        and _HOLDS.match(text, title.end) is not None
        and _NO_ALDERMAN.match(text, title.end) is None
    )


def _of_other_board(text: str, title: Title) -> bool:
    """Whether the first lines of a page are the title of the paper of a body that has no college."""
    head = _top(text, title)
    if _OF_COLLEGE.search(head):
        return False
    beside = _OF_COLLEGE.search(
        text, max(0, title.start - _BESIDE), title.start
    )  # "Advies aan het college: toekennen."
    return others_meet(head) or (beside is None and _OTHER_PAPER.search(head) is not None)
