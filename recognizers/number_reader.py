# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Reads the number that a label speaks of, however it is written: in any groups, mistyped, further on in the clause.

A *strong* label can only be followed by the number of a person ("V-nummer", "rijbewijs"). So the number need not have
the form that the issuer gave it: people group it as they like, lose a digit, or a scan reads a letter for one. What
keeps other numbers out is that their own word stands nearer: "paspoort ontvangen, zaaknummer 20234567".

All positions are characters of the text; spans are ``[start, end)``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

Span = tuple[int, int]


class Form(NamedTuple):
    """What a number has at least, at most and as a rule."""

    least: int
    """digits"""
    most: int
    usual: int = 0
    """the number of digits that the issuer gives it; 0: any"""
    letters: bool = False
    """whether capitals may stand in it; ``least`` and ``most`` count them too, and a third is digits"""


OTHER = (
    r"boete|bestel|cjib|chip|balie|lokaal|stichting|vlucht"
    r"|kenmerk|kadast|zaak|dossier|registratie(?!s?[ ]?big)|factuur|order|rekening|model|artikel|art\.|bijlage|kenteken"
    r"|telefoon|tel\.|bel(?:t|len)?(?!\w)|mutatie|proces|bon(?!\w)|meld|leges|aantal|bedrag|kvk|k\.v\.k|koophandel"
    r"|rsin|oin(?!\w)|btw"
    r"|ubn|postbus|wet(?!\w)|verordening|richtlijn|besluit|kamerstuk|stb|stcrt|trb|pb(?!\w)|pagina|blz|versie|lid(?!\w)"
    r"|project|contract|instelling|praktijk|apotheek|organisatie|onderneming|vestiging|locatie|perceel|sectie|iban"
    r"|klantenservice|parket|arrest|uitspraak|ecli|nen(?!\w)|iso(?!\w)|referentie|ref\.|fax|mobiel|gsm|aanvraag|verzoek"
    r"|(?<=[a-z])n(?:umme)?rs?(?!\w)|v[- ]?n(?:umme)?r|bsn|burgerservice|paspoort|rijbewijs|geboren|geb\."
)
"""words of what another number is of"""
OF_OTHER = re.compile(OTHER, re.IGNORECASE)
_ABBREVIATED = r"(?:(?<![A-Za-z])[A-Z]|\b(?:nrs?|no|o\.a|d\.d|resp|mw|mevr|dhr|geb|incl|m\.b\.t|t\.n\.v|afg|gel))\."
_NUMBER = r"(?:nummers?|nrs?|no)(?!\w)\.?"
_OWNER = (
    rf"(?!{OTHER}|[\w-]*(?:nummer|nrs?(?!\w)|datum|kenmerk|adres|code|begroting|praktijk|ziekenhuis|aanbieder))"
    r"(?:\(?[A-Za-zÀ-ÿ][\w'’/-]{1,18}\)?|[A-Za-z]{1,3}\.)"
)
"""a word for whose number it is"""
_JOINT = re.compile(
    rf"(?:[ ]?\.)?(?:[ ]?[*†])?(?:[ \t]*\([^()\n\d]{{1,32}}\))?"
    rf"(?:(?:[ ]{_OWNER}){{1,4}}(?=[ \t]*[:=]))?"
    r"(?:[ \t]+(?:is|was|zijn|luidt|luidde|betreft|met|onder|heeft))?(?:[ ](?:het|als))?"
    rf"(?:,?[ \t]*\(?{_NUMBER})?(?:[ \t]*\([^()\n\d]{{1,32}}\))?"
    r"[ \t]*[:=#|\u2013\u2014>-]{0,2}[ \t]*[\"'“‘(\[]?(?:\n[ \t]*)?[:|]?[ \t]*",
    re.IGNORECASE,
)
"""between a label and the number that stands right behind it"""
_CLAUSE = re.compile(
    rf"(?:(?!(?i:{OTHER})|\d{{5}})(?:{_ABBREVIATED}|[^\n.;!?€]|\n(?=[ \t]{{0,12}}[a-z(\d]))){{0,64}}?"
    rf"(?<!\w)(?i:{_NUMBER})[ \t]*[:|]?\s{{0,40}}",
)
"""other words of the clause, up to "nr." """
_WHOSE = re.compile(
    rf"(?:[ ](?!(?:is|was|in|op|en|of|voor|tot|sinds|vanaf|uit|nummers?|nrs?)(?!\w)){_OWNER}){{1,3}}"
    r"[ \t]{1,30}(?:\|[ ]?)?",
    re.IGNORECASE,
)
"""whose it is: ``V-nummer partner 27…``, for a number as the issuer gives it"""
_FURTHER = re.compile(
    rf"(?:(?!(?i:{OTHER})|\d{{5}})(?:{_ABBREVIATED}|[^\n.!?€]|\n(?=[ \t]{{0,12}}[a-z(\d]))){{0,44}}?"
    rf"(?<!\w)(?i:{_NUMBER})[ \t]*:?[ \t]*",
)
_LISTED = re.compile(
    r"(?:[ ]?\([^()\n\d]{1,30}\))?(?:[ ]?[,;/&+|][ ]?|[ ])(?:(?:en|of|resp\.|respectievelijk|alsmede|danwel)[ ])?"
    r"(?:(?:voor|van)[ ](?:(?:haar|zijn|het|de)[ ])?[A-Za-zÀ-ÿ]{2,15}[ ]:?)?(?<=[ ,;/&+|:])"
)
"""before a further number of an enumeration"""
_CHUNK = re.compile(
    r"[A-Z]{0,4}(?:\d[\dOolIA-Z]*|[OolI][\dOolI]*\d[\dOolI]*)(?![\w])|[A-Z]{1,4}(?=[ .-]?\d)|[A-Z]{1,2}(?!\w)"
)
_GAP = re.compile(r"[ ]?[./\-\u2013][ ]?|[ ]")
_DATE = re.compile(
    r"[0-3]?\d[ ]?[-./ ][ ]?[01]?\d[ ]?[-./ ][ ]?(?:(?:18|19|20)\d\d|\d\d)|(?:19|20)\d\d[-./][01]?\d[-./][0-3]?\d"
)
_DATED = re.compile(r"[0-3]?\d([-./ ])[01]?\d\1(?:19|20)\d\d(?!\d)|(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d)")
"""a date, whatever follows it"""
_CASE = re.compile(r"(?:19|20)\d\d[-/.]|\d{1,5}/(?:19|20)?\d\d(?!\d)")
"""begins with a year, or a number and a year: how law and cases are numbered"""
_CASE_OF_COURT = re.compile(r"20\d{7}/\d|[A-Z]{1,2}[-. ]?20[0-3]\d[-./]\d|[A-Z]20[0-3]\d{6}|NL\d\d\.\d{3}")
"""cases of courts and of systems, also behind "nr.": ``201905234/1/V2``, ``Z2023-123456``"""
_COUNT = re.compile(r"\d{1,6}|\d{1,3}\.\d{3}(?:\.\d{3})?(?<!\d{3}\.\d{3}\.\d{3})|(?:19|20)\d\d[ ].*")
"""a count, an amount, or one of a year, when nothing but blanks stands before it"""
_COUNTED = re.compile(
    r"[ ]?(?:%|‰|euro|eur\b|stuks|inwoners|personen|mensen|kopie|exempl|aanvraag|keer|maal|jaar|km|m2|m²)|,\d|[.,]-"
)
_EMPHATIC = re.compile(r"[:=#]|(?<!\w)(?:nummers?|nrs?|no)(?!\w)", re.IGNORECASE)


MOST_GROUPS = 9


def digits_of(value: str) -> int:
    """How many digits a value has; letters that a scan took for digits do not count."""
    return sum(map(str.isdigit, value))


def value_at(text: str, start: int, form: Form, stop: int | None = None) -> Span | None:
    """The number of this form that begins at ``start``, in whatever groups, and ends before ``stop``."""
    stop = len(text) if stop is None else stop
    ends: list[int] = []
    end = start
    while (chunk := _CHUNK.match(text, end, stop)) is not None:
        if not form.letters and not set(chunk.group()) <= set("0123456789OolI"):
            break
        if not form.letters or any(map(str.isdigit, text[start : chunk.end()])):
            ends.append(chunk.end())
        gap = _GAP.match(text, chunk.end(), stop)
        if gap is None or len(ends) > MOST_GROUPS:
            break
        end = gap.end()
    fitting = [one for one in ends if _fits(text[start:one], form)]
    if not fitting:
        return None
    usual = [one for one in fitting if digits_of(text[start:one]) == form.usual]
    last = usual[0] if usual else fitting[-1]
    value = text[start:last]
    if _DATE.fullmatch(value) or _DATED.match(value) or _COUNTED.match(text, last, last + 12):
        return None
    if form.letters and _CASE_OF_COURT.match(text, start):
        return None
    if last < stop and (text[last].isalnum() or text[last] == "_"):
        return None
    return start, last


def _fits(value: str, form: Form) -> bool:
    digits, size = digits_of(value), sum(map(str.isalnum, value))
    if not form.least <= size <= form.most:
        return False
    letters = sum(one.isalpha() for one in value)
    if not form.letters:
        return 2 * letters < digits
    return 3 * digits >= size and (letters == 0 or digits >= (4 if " " in value else 3)) and value[-1:].isalnum()


def behind(text: str, end: int, form: Form) -> Iterator[Span]:
    """The numbers that a label which ends at ``end`` speaks of: right behind it, or behind "nr." in its clause."""
    joint = _JOINT.match(text, end)
    first = value_at(text, joint.end(), form) if joint is not None else None
    if first is not None and joint is not None and not joint.group() and text[end - 1].isalnum():
        first = None
    if first is not None and joint is not None and not _EMPHATIC.search(text, end - 4, joint.end()):
        # only blanks between: the number of a law, or a year, can stand there too
        value = text[slice(*first)]
        counted = form.letters and _COUNT.fullmatch(value)
        first = None if counted or _CASE.match(text, first[0]) or _is_phone(value) else first
    if first is None and (whose := _WHOSE.match(text, end)) is not None:
        first = value_at(text, whose.end(), form)
        if first is not None and not _is_usual(text[slice(*first)], form):
            first = None
    if first is None:
        clause = _CLAUSE.match(text, end)
        first = value_at(text, clause.end(), form) if clause is not None else None
        if first is None or _CASE.match(text, first[0]) or _is_phone(text[slice(*first)]):
            return
    yield first
    yield from further(text, first, form)


def _is_phone(value: str) -> bool:
    """Ten digits with a 0 in front."""
    return value.startswith("0") and digits_of(value) == 10 and not any(map(str.isalpha, value))


def _is_usual(value: str, form: Form) -> bool:
    """Whether it has the length that the issuer gives, or letters and digits where there is no such length."""
    if form.usual:
        return digits_of(value) == form.usual
    return form.letters and 3 <= digits_of(value) < len(value) and " " not in value


def further(text: str, span: Span, form: Form) -> Iterator[Span]:
    """The numbers of the same make that the clause goes on with: ``… en 2712345679``, ``…; voor het kind nr. …``."""
    make = _make(text[slice(*span)])
    while True:
        found = None
        for pattern in (_LISTED, _FURTHER):
            match = pattern.match(text, span[1])
            found = value_at(text, match.end(), form) if match is not None else None
            if found is not None and _make(text[slice(*found)]) == make:
                break
            found = None
        if found is None:
            return
        yield found
        span = found


def _make(value: str) -> tuple[int, int]:
    return digits_of(value), sum(map(str.isalpha, value))
