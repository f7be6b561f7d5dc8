# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Surnames and first names in small letters behind the label of a field for people: ``behandelaar: kuipers``.

What tells is told as in a column of staff (:mod:`recognizers.columns_small`): the field holds names and remarks only.

Legal basis: Woo art. 5.1 lid 2 sub e.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.base import at_words, stems
from recognizers.columns_small import small_names
from recognizers.written_tables import Span

_STEMS = stems(
    "fields for people",
    "wie", "actie", "trekker", "uitvoerder", "auteur", "steller", "indiener", "melder", "aanvrager", "beoordelaar",
    "behandelaar", "behandeld", "behandelend", "ambtenaar", "medewerk", "mdw", "contact", "consulent", "adviseur",
    "casemanager", "klantmanager", "inspecteur", "toezichthouder", "projectleider", "notulist", "notulen", "achternaam",
    "vervang", "toegewezen", "afgehandeld", "aangenomen", "gecontroleerd", "deelnemer", "aanwezig", "afwezig",
    "verslag", "gesproken", "gebeld", "beller", "bewoner", "klager", "cli", "secretaris", "voorzitter",
)  # fmt: skip
_LABEL = (
    r"(?:wie|actie(?:houders?)?|trekkers?|uitvoerders?|auteurs?|(?:op)?stellers?|indieners?|(?:aan)?melders?"
    r"|aanvragers?"
    r"|beoordelaars?|(?:zaak)?behandelaars?|behandeld door|behandelend(?:e)? (?:ambtenaar|medewerker)|ambtenaar|mdw"
    r"|medewerk(?:st)?ers?|contact(?:persoon)?|consulente?|adviseurs?|casemanager|klantmanager|inspecteurs?"
    r"|toezichthouders?|projectleider|notulist(?:e)?|notulen|achternaam|vervang(?:er|ing)|toegewezen aan"
    r"|afgehandeld door|aangenomen door|gecontroleerd door|deelnemers?|aanwezigen?|afwezigen?|aanwezig|afwezig"
    r"|verslag(?: door)?|gesproken met|gebeld met|beller|bewoner|klager|cli[eë]nt|secretaris|voorzitter)"
)
_TITLE = r"(?:(?:mw|mevr|dhr)\.?|mevrouw|meneer|de heer)"
_FIELD = re.compile(
    rf"(?<![\w-]){_LABEL}[ ]?:[ \t]*(?-i:(?P<title>{_TITLE}[ ])?(?P<value>['’]?[a-zà-ſ][^\n|:\t@]{{2,120}}))",
    re.IGNORECASE,
)
_STOP = re.compile(
    r"[.](?=\s|\Z)(?<![ (][a-z]\.)(?<!\bv\.)(?<!\bd\.)|[ ]{2,}"
    r"|[ ](?:op|om|d\.?d\.?|tel|tst|toestel|per|vanaf|tot|namens|via)(?![\w])|[ ,;]+\d"
)
"""where the names of a field end: before a date, a number, a further sentence"""


def names_in_fields(text: str) -> Iterator[Span]:
    """The names in small letters in the fields of a text."""
    for match in at_words(text, _STEMS, _FIELD):
        start, end = match.span("value")
        stop = _STOP.search(text, start, end)
        end = stop.start() if stop else start + len(text[start:end].rstrip())
        yield from small_names(text, [(start, end)], shown=match["title"] is not None)
