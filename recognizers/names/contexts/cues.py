# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Words and patterns that announce a name: salutations, closings, the head of a chat message."""

from __future__ import annotations

import re
from collections.abc import Iterable

from recognizers.look import lower

GREETINGS = re.compile(
    r"(?:beste|geachte|hoi|hallo|hey|hé|hee|hi|ha|dag|lieve|waarde|dear|hello|amice|goedemorgen|goedemiddag|"
    r"goedenavond|goede\s?morgen|goede\s?middag|goeiemorgen|goeiemiddag|morgen|heer|mevrouw)\b",
    re.IGNORECASE,
)
VOUCHING = ("layout:", "title:", "context:")
"""how the evidence begins by which the place of a name, and not its form, says that it is somebody's"""
CLOSINGS = re.compile(
    r"(?:(?:met|mvg|m\.v\.g\.?|mvrgr|vr\.?\s?gr\.?|gr\.?|grt\.?|grtjs|grtz|groet(?:en|jes)?|hoogachtend|hartelijke?|"
    r"vriendelijke?|beste|warme|veel|liefs|namens|kind|best|yours|sincerely|regards|cheers|alvast|bij voorbaat|"
    r"in afwachting|with|thanks|bedankt|dank|w\.g|was getekend)\b)",
    re.IGNORECASE,
)
CLOSING_WORDS = re.compile(
    r"(?:met\s+(?:de\s+)?(?:(?:meeste\s+)?(?:vriendelijke|hartelijke|beste|collegiale|warme|sportieve|zonnige)\s+)?"
    r"(?:groet(?:en|jes)?|hoogachting)|met\s+vr\.?\s*gr\.?|(?:(?:hartelijke|vriendelijke|beste|warme|veel|lieve)\s+)?"
    r"groet(?:en|jes)?|mvg|m\.v\.g\.?|mvrgr|vr\.?\s?gr\.?|gr\.?|grt\.?|grtjs|grtz|hoogachtend|liefs|"
    r"namens\s+(?:deze|dezen)|(?:kind|best|warm)?\s*regards|(?:yours\s+)?sincerely(?:\s+yours)?|"
    r"yours\s+(?:truly|faithfully)|cheers|w\.g\.?|was\s+getekend)"
    r"(?:\s+(?:van|en\s+(?:een\s+)?(?:fijne|fijn|goed|goede|prettig|prettige)\s+(?:dag|weekend|avond|week)))?"
    r"(?=$|[\s,.!:;–-])",
    re.IGNORECASE,
)
SIGNED_BY = re.compile(
    r"(?:(?:de|het)[ ])?(?:(?:plv\.?|plaatsvervangend|waarnemend|wnd\.?|fungerend|adjunct)[ -])*"
    r"(?:(?:onder|vice-?)?voorzitter|(?:raads|staten|commissie)?griffier|(?:gemeente|provincie)?secretaris|"
    r"burgemeester|minister|staatssecretaris|dijkgraaf)\b[^\n:;.]{0,110},[ \t]*(?P<below>$)?",
    re.IGNORECASE | re.MULTILINE,
)
"""a line of its own above a signature, or before it: "De griffier van de vaste commissie voor Defensie,\""""
CHAT = re.compile(
    r"""^[ \t\u200e\u200f]*(?:
        \[\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4},?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?\]
      | \d{1,4}[-/.]\d{1,2}[-/.]\d{2,4},?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?\s+[-–]
      | \[\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\]
      | \d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s+[-–]?
    )[ \t\u200e\u200f]*(?P<sender>[^:\n\d][^:\n]{0,60}?)(?=:[ \t]|:$)""",
    re.VERBOSE | re.MULTILINE,
)
NOBODY = frozenset(
    [
        "allen",
        "allemaal",
        "collega",
        "collega's",
        "iedereen",
        "team",
        "mensen",
        "heer",
        "mevrouw",
        "heren",
        "dames",
        "heer/mevrouw",
        "lezer",
        "relatie",
        "redactie",
        "secretariaat",
        "leden",
        "voorzitter",
        "klant",
        "bewoner",
        "bewoners",
        "ouders",
        "ouder",
        "all",
        "colleagues",
        "sir",
        "madam",
        "sirs",
        "griffie",
        "afdeling",
        "directie",
        "college",
        "raad",
        "kamer",
        "mevrouw/heer",
        "mijnheer",
        "burger",
        "inwoner",
        "beiden",
        "u",
    ]
)
GREETING_STARTS = frozenset("am be da de ge go ha he hé ho hi li me mo wa".split())
CLOSING_STARTS = frozenset("al be bi ch da gr ha ho in ki li m. me mv na re si th ve vr w. wa wi yo".split())
SIGNED_STARTS = frozenset("ad bu co de di fu ge gr he mi on pl pr ra se st vi vo wa wn".split())
"""the first two letters of what each of the three matches: eight in ten lines have others"""


def may_open(text: str, at: int, starts: frozenset[str]) -> bool:
    """Whether two such letters stand here."""
    return lower(text[at : at + 2]) in starts


def opened_by(text: str, places: Iterable[int], starts: frozenset[str], pattern: re.Pattern[str]) -> frozenset[int]:
    """Which of some places, counted from 0, a pattern with such starts matches at."""
    likely = [(number, at) for number, at in enumerate(places) if lower(text[at : at + 2]) in starts]
    return frozenset(number for number, at in likely if pattern.match(text, at))


def stand_below(label: str, word: str) -> bool:
    """Whether people stand a line each below a label, by its id and its folded word: "Aanwezig:", "Pachters:"."""
    many = label in ("attendance", "mail_header", "name", "action")
    return many or (
        label == "applicant" and word.endswith(("ders", "gers", "lers", "kers", "ters", "nden", "ren", "aten", "anten"))
    )
