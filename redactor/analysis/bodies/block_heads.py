# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The body that heads the lines of an address block, a letterhead or a form, up to a number or address in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from recognizers.lexicon import fold, load
from redactor.analysis.bodies.body_names import OF_ONE, OF_SEVERAL, building_at_end, is_body_name

LABEL = (
    r"(?:(?<!\w)(?:algemeen |centraal |het )?"
    r"(?:t|spoed(?:lijn|nummer)?|tel(?:efoon)?(?:nummer|nr)?|telnr|telefonisch)(?!\w)\.?"
    r"(?: (?:op|via|onder)(?: nummer)?)?[ ]{0,2}:?)"
)
ACCOUNT = (
    r"(?:(?<!\w)(?:(?:bank|giro)?rek(?:ening)?(?:nummer|nr)?|iban(?:-?(?:nummer|nr))?|bank|giro)(?!\w)\.?"
    r"[ ]{0,2}:?)"
)
_CONTACT = re.compile(
    r"[ \t]*(?:(?:post|bezoek|vestigings)?adres|postbus|postcode|rechtsvorm|vestigingsnummer"
    r"|(?:hoofd|regio|bezoek)kantoor|statutaire (?:zetel|plaats|vestigingsplaats)"
    r"|(?:gemeente|provincie|bestuurs|stads|raad|stad)(?:huis|kantoor)|e-?mail|mail|web(?:site)?|internet|www\."
    r"|https?:|k\.?v\.?k|btw"
    r"|iban|bank|rsin|fax|tel|telefoon|t[ .:]|f[ .:]|e[ .:]|openingstijden|geopend|bereikbaar|maandag|ma[ .-]"
    r"|[1-9]\d{3} ?[A-Z]{2}(?!\w)"
    r"|[A-ZÀ-Þ][\w'’. -]{2,40} \d{1,4}[ ]?[a-zA-Z]?(?:[ ]*,?[ ]*[1-9]\d{3} ?[A-Z]{2}\b.*)?[ \t]*$"
    r"|[\w.+-]+@[\w.-]+)",
    re.IGNORECASE,
)
"""a line of an address block"""
_HEAD = re.compile(
    r"[ \t]*(?:contact(?:gegevens)?|factuur|afzender|leverancier|opdrachtnemer|crediteur|offerte|pakbon"
    r"|orderbevestiging|organisatie|instelling|aannemer|bevoegd gezag|verzender|van|statutaire naam|handelsnaam"
    r"|bedrijfsnaam|verhuurder|vergunninghouder|subsidieontvanger|uitvoerder|bedrijf|onderneming"
    r"|naam (?:organisatie|bedrijf|instelling|inrichting|voorziening|school|locatie|vereniging|stichting)|inrichting)"
    r"[ \t]*:?[ \t]*",
    re.IGNORECASE,
)
"""a line above, or a word before, the body at the head of such a block"""
IN_LETTERHEAD = re.compile(
    r"(?i:provincie|gemeente|waterschap|hoogheemraadschap|ministerie van|openbaar lichaam)"
    r"(?:[ ](?:van|de|den|der|het|en|aan|['’]t))*(?:[ ][A-ZÀ-Þ][\w'’-]+(?:[ ](?:en|aan|de|den|der|van|op))*){1,4}"
)
"""the name of a body of government as it stands on a line by itself"""
_DEPARTMENT = re.compile(
    r"(?:Poli(?:kliniek)?|Locatie|Vestiging|Regio|District)[ ][A-ZÀ-Þ][\w'’-]+(?:[ -][A-ZÀ-Þ][\w'’-]+)?"
    r"|(?:Afdeling|Directie|Dienst|Team|Sector|Cluster)[ ][A-ZÀ-Þ]?[a-zà-ÿ]{4,}"
    r"(?:(?:,| en|,? &)?[ ][A-ZÀ-Þ]?[a-zà-ÿ]{4,}){0,5}"
    r"|[A-ZÀ-Þ][a-zà-ÿ]{3,}(?:,[ ][A-ZÀ-Þ]?[a-zà-ÿ]{3,})*[ ](?:en|&)[ ][A-ZÀ-Þ]?[a-zà-ÿ]{3,}"
    r"(?:,[ ][A-ZÀ-Þ]?[a-zà-ÿ]{3,})*"
)
"""a line below the name of a body: ``Werk en Inkomen, Handhaving``"""
_BRANCHES = ("Poli", "Polikliniek", "Locatie", "Vestiging", "Regio", "District")
"""before the town of a branch, on the line below its body"""
_LABELLED = re.compile(rf"[ \t]*(?:{LABEL}|{ACCOUNT})?[ \t]*\(?", re.IGNORECASE)
"""before the number on its line"""
_WIDE = re.compile(
    rf"\A(?P<label>[^:|\t\n]{{2,30}}?(?=[ ]*:)|{_HEAD.pattern}|statutaire \w+|rechtsvorm"
    r"|(?:vestigings|bezoek|post)?adres|telefoon(?:nummer)?|kvk-?nummer)(?:[ ]*:[ \t]+|[ ]{2,}[ \t]*|\t[ \t]*)",
    re.IGNORECASE,
)
"""the label of a field of a form that has its value in a second column"""
_PIECE = re.compile(
    r"[ \t]*(?:[|·•;\t]|,(?=[ ])|[ ]{2}|[ ][-–](?=[ ]))[ \t|]*|[ ](?=(?i:tel(?:efoon)?\.?|T|iban)[ :.]{0,2}\Z)"
)
_BEFORE_TOWN = re.compile(r"[1-9]\d{3}[ ]?[A-Z]{2}|[^\d]{4,60}[ ]\d{1,4}[ ]?[a-zA-Z]?")
"""a postcode, or a street with its number"""
_CELLS = re.compile(r"[;\t|]|[ ]{2}")
_REGISTERED = re.compile(r"[ \t]*(?:k\.?v\.?k|rechtsvorm|statutaire|vestigingsnummer|rsin)", re.IGNORECASE)
"""a line above the field for the name of a body, of an extract from the trade register"""
_SECTION = re.compile(
    r"[ \t]*(?:(?:deel|onderdeel|rubriek)?[ ]?[\dA-Z]{1,2}[.:)]?[ ])?(?:algemene |contact)?gegevens[ ](?:van )?(?:de )?"
    r"(?:organisatie|instelling|rechtspersoon|bedrijf|onderneming|inrichting|school|locatie|voorziening|leverancier"
    r"|opdrachtnemer|inschrijver)[ \t]*:?[ \t]*",
    re.IGNORECASE,
)
"""the heading above such a field: ``1. Gegevens organisatie``"""
DAY_CARE = ("KDV ", "BSO ", "OBS ", "CBS ", "RKBS ", "PCBS ", "IKC ", "SBO ", "MFC ", "MFA ")
_LINES = 7
"""lines of an address block"""
_REACH = 240


class Head(NamedTuple):
    """The line of a body that heads a block, and where its name stands in the page."""

    line: int
    start: int
    end: int


def head_of(text: str, at: int) -> Head | None:
    """The body that heads the lines of an address up to a place; None when none does."""
    for number in range(_LINES):
        start = text.rfind("\n", max(0, at - _REACH), at) + 1
        if start == 0 and at > _REACH:
            return None
        if number and _is_department_of(text, text[start:at].strip(), start):
            at = start - 1
            continue
        line = text[start:at].strip()
        field = _WIDE.match(line)
        line = f"{field['label']}: {line[field.end() :]}" if field else line
        first, *others = _PIECE.split(line)
        if not number:  # the label of the number itself
            others = others if not others or not _LABELLED.fullmatch(others[-1]) else others[:-1]
            first = "" if _LABELLED.fullmatch(first) else first
        if not all(
            _CONTACT.match(piece) or _is_town((first, *others), place, line) for place, piece in enumerate(others, 1)
        ):
            return None
        name = _HEAD.sub("", first, count=1) if ":" in first else first
        if name != first and OF_ONE.search(name) and not OF_SEVERAL.search(name):
            return None  # a firm that may be one person's, in a field for it
        if _heads(name):
            above = text[text.rfind("\n", max(0, start - 1 - _REACH), max(0, start - 1)) + 1 : max(0, start - 1)]
            told = name != first and (_REGISTERED.match(above) or _SECTION.fullmatch(above))
            apart = not above.strip() or _HEAD.fullmatch(above) or told
            begin = text.find(name, start, at)
            # a label within the name was taken out of it: "Brandvan: weer" is no body
            return Head(start, begin, begin + len(name)) if apart and begin >= 0 else None
        if (first or not number) and (not first or _CONTACT.match(first)) and start:
            at = start - 1
            continue
        return None
    return None


def _is_town(pieces: Sequence[str], at: int, line: str) -> bool:
    """Whether a piece of a line is a town or nothing; in a cell of a row it may be somebody: ``Bank;Mol;Kade 1``."""
    low, known = fold(pieces[at]), load()
    if not low or low not in known.places:
        return not low
    return (
        low not in known.surnames
        or not _CELLS.search(line)
        or (at > 0 and _BEFORE_TOWN.fullmatch(pieces[at - 1]) is not None)
    )


def _is_department_of(text: str, line: str, start: int) -> bool:
    """Whether a line names a department and the one right above it, of a letterhead, is its body of government."""
    above = text[text.rfind("\n", max(0, start - 1 - _REACH), max(0, start - 1)) + 1 : max(0, start - 1)]
    if _DEPARTMENT.fullmatch(line) is None or not _heads(above.strip()):
        return False
    known = load()
    lows = [fold(word) for word in re.findall(r"[\w'’-]{3,}", line)]
    if not IN_LETTERHEAD.fullmatch(above.strip()):
        return all(low in known.places for low in lows[1:]) and line.split(maxsplit=1)[0] in _BRANCHES
    return all(low in known.words for low in lows) and known.first_names.union(known.surnames_common).isdisjoint(lows)


def _heads(name: str) -> bool:
    """Whether a line is a body's name, in a letterhead too: ``provincie Noordwaard``, ``TOL EN BOS advocaten``."""
    front, _, last = name.rpartition(" ")
    if front and OF_SEVERAL.fullmatch(last):
        name = f"{front} {last[0].upper()}{last[1:]}"
    day_care = name.startswith(DAY_CARE) and building_at_end(name) == name
    return day_care or IN_LETTERHEAD.fullmatch(name) is not None or is_body_name(name)
