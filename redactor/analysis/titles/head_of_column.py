# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whether the heads of a table say that an office in one cell and a name in another are not of each other.

Below ``Portefeuille | Behandelaar`` the row ``wethouder | A. Tol`` names who handles the matter, below ``Afspraak met |
Door`` who made the appointment. An office tells who stands in another cell only below ``Functie | Naam``, or in a list
without heads (``burgemeester      A. Tol``).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from recognizers.lexicon import load
from redactor.analysis.government.portfolios import PORTFOLIO_TITLES
from redactor.analysis.mention import Mention
from redactor.analysis.reading.tables import CELL_EDGE, heads
from redactor.analysis.titles.titles import Title, is_title

"""between two cells of a line"""
_FUNCTION = re.compile(
    r"^(?!.*(?:gewenste|vorige|voormalig|beoogde|opdrachtgever)).*functie|\brol\b|hoedanigheid|\bambt\b|positie"
)
_NAME = re.compile(
    r"(?!.*(?:assisten|secretar|contactp|vervang|opdrachtnem|ondersteun|chauffeur|adviseur|medewerk|behandel|opstel"
    r"|woordv))"
    r"(?:(?:achter|volledige )?na(?:am|men)(?:[ /(&,-].*)?|voor- en achternaam|wie|persoon|aanwezigen?|afwezigen?|"
    r"deelnemers?|genodigden?|ondertekenaars?|(?:raads|staten|kamer)?(?:lid|leden))"
)
_MORE_HEADS = frozenset(
    (
        "agendapunt", "ambtenaar", "bestuurder", "bewindspersoon", "bewindsp", "bezoek", "bezocht", "bezoeker",
        "bijzonderheden", "binnengekomen", "bron", "dag", "dossier", "gesprek", "ingekomen", "kamer", "nr", "no",
        "ondersteuner", "ontvangen", "pfh", "portefeuille", "punt", "reactie", "secretariaat", "stand", "stuk",
        "stukken", "termijn", "uiterlijk", "uur", "via", "wat", "waar", "week", "zaak",
    )
)  # fmt: skip
_OF_STAFF = re.compile(
    r"(?:medewerk\w+|ondersteun\w+|\w*secretari\w+|secretaresses?|assistent\w*|chauffeurs?|adviseurs?|contactpersonen|"
    r"kandidaten|partners|echtgeno\w+|sollicitanten|vervangers|woordvoerders|notulisten|bodes|stagiairs|"
    r"kinderen|beveiligers|ambtenaren|jubilarissen|accountmanagers|relatiebeheerders|trekkers|begeleiders|begeleiding|"
    r"oud-(?:bestuur|wethouder|burgemeester|raadsl)\w+|voormalige?|belrondje|"
    r"ambtelijke (?:aanspreek|contact|steun|onderst)\w+|partnerprogramma|wie[ ]\w+[ ](?:met[ ])?wie)"
    r"(?:[ ][^:\n]{1,60})?[ ]?[:?]?|[^:\n]{2,60}[ ](?:via|namens)[ ]?:?",
    re.IGNORECASE,
)
"""a line above a list: who work for those whose offices stand in it"""
_AT_TIME = re.compile(
    r"[|]?[ ]*\d{1,2}[:.]\d\d(?:[ ]?uur)?(?:[ ]?[-–][ ]?\d{1,2}[:.]\d\d(?:[ ]?uur)?)?(?:[ ]{2,}|[ ]*[\t|][ \t]*)"
)
"""what opens the row of an agenda"""
_LAST_WORDS = (" van", " voor", " aan", " met", " door", " bij", " wie")
_FIRST_WORDS = ("functie ", "naam ", "namen ")
_SIGNS = " :.*?()"
_FORM_LABEL = re.compile(
    r"afdeling|onderwerp|betreft|team|cluster|domein|sector|eenheid|programma|project|openbaar\w*|datum\b.*|bijlagen?|"
    r"(?:zaak|dossier|document|registratie|voorstel|volg)?-?(?:nummer|nr)|kenmerk|thema|titel|status"
)
"""what a form asks besides people"""
_OF_PEOPLE = re.compile(
    r"aanspreek|contact|ambt|steun|beheer|akkoord|namens|advis|assist|medewerk|secret|trekker|begeleid|vervang|"
    r"voorbereid|gesproken|behandel|opstel|\b(?:wie|door|met|via|naam|namen)\b"
)
"""in the second cell of a line: it may head a column of people"""
_PAIR = 2
"""cells of a line of a form: a label and its value"""


def _is_head(label: str) -> bool:
    """Whether a cell is one that tables are headed with: a label, a function, or ``Afspraak met``."""
    low = label.lower().strip(_SIGNS)
    return (
        low in heads()
        or low in load().labels
        or low in _MORE_HEADS
        or low.endswith(_LAST_WORDS)
        or low.startswith(_FIRST_WORDS)
        or _FUNCTION.search(low) is not None
        or is_title(low)
    )


class ColumnHeads:
    """The rows of heads of one page, each looked for once.

    ``text``: with the cells of a row on one line; ``names``: of the page, in order: a line with one is no row of heads.
    """

    def __init__(self, text: str, names: Sequence[Mention]) -> None:
        self._text = text
        self._starts = [one.start for one in names]
        self._above: dict[int, list[str] | None] = {}

    def part(self, title: Title, name: Mention) -> bool:
        """Whether a title and a name stand in cells of a row whose heads don't make the one tell the other."""
        text = self._text
        between = text[title.end : name.start] if title.end <= name.start else text[name.end : title.start]
        if "\n" in between or not CELL_EDGE.search(between):
            return False
        row = text.rfind("\n", 0, min(title.start, name.start)) + 1
        labels = self._heads_above(row)
        if labels is None and name.end <= title.start and _AT_TIME.fullmatch(text, row, name.start):
            return True  # "10:00 | A | wethouder Almere": who speaks with whom
        if labels is None or self._is_form(labels, row, title):
            return False
        tells = [_FUNCTION.search(label) is not None for label in labels]
        named = [_NAME.fullmatch(label) is not None for label in labels]
        end = text.find("\n", row)
        if len(CELL_EDGE.split(text[row : end if end >= 0 else len(text)].strip())) == len(labels):
            places = self._place(row, title.start), self._place(row, name.start)
            if max(places) >= len(labels):
                return True  # a title or a name that goes on over the end of the row
            return not (tells[places[0]] and named[places[1]])
        return not (any(tells) and any(named) and sum(label in heads() for label in labels) <= 1)

    def _is_form(self, labels: Sequence[str], row: int, title: Title) -> bool:
        """Whether the line above is a label and its value, as this row is: ``Afdeling   Wegen / Pfh   A``.

        The heads of a table are both such words: ``Portefeuille | Behandelaar``.
        """
        begins = not self._text[row : title.start].strip()
        return (
            begins
            and len(labels) == _PAIR
            and _FORM_LABEL.fullmatch(labels[0]) is not None
            and not (_is_head(labels[1]) or _OF_PEOPLE.search(labels[1]))
            and title.words(self._text) in PORTFOLIO_TITLES
        )

    def _place(self, row: int, at: int) -> int:
        """In which cell of its line a character stands."""
        lead = len(self._text[row:at]) - len(self._text[row:at].lstrip())
        return len(CELL_EDGE.findall(self._text, row + lead, at))

    def _heads_above(self, row: int) -> list[str] | None:
        """The heads of the table that a row belongs to, in small letters; None without a line of heads above it, and
        none at all in a list of staff."""
        seen, found = [row], None
        while seen[-1]:
            if seen[-1] in self._above:
                found = self._above[seen[-1]]
                break
            start = self._text.rfind("\n", 0, seen[-1] - 1) + 1
            line = self._text[start : seen[-1] - 1].strip()
            cells = CELL_EDGE.split(line)
            if not line:
                above = self._text[self._text.rfind("\n", 0, max(0, start - 1)) + 1 : max(0, start - 1)].strip()
                found = [] if _OF_STAFF.fullmatch(above) else None  # a heading and an empty line
                break
            if len(cells) == 1 and not line[0].islower():
                found = [] if _OF_STAFF.fullmatch(line) else None
                break  # a line in small letters is a cell that goes on
            if len(cells) > 1 and self._is_heads(start, seen[-1], line):
                found = [cell.strip(_SIGNS).lower() for cell in cells]
                break
            seen.append(start)
        self._above.update(dict.fromkeys(seen, found))
        return found

    def _is_heads(self, start: int, end: int, line: str) -> bool:
        """Whether the line at a place of the text is a row of heads."""
        at = bisect_left(self._starts, start)
        if (at < len(self._starts) and self._starts[at] < end) or any(letter.isdigit() for letter in line):
            return False
        labels = [cell.strip(_SIGNS) for cell in CELL_EDGE.split(line)]
        return 2 * sum(map(_is_head, labels)) >= len(labels) and not _only_rules(labels)


def _only_rules(labels: Sequence[str]) -> bool:
    """``-----|-----``: the line below the heads."""
    return not any(letter.isalnum() for label in labels for letter in label)
