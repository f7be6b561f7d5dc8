# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Members of local parties among those of others in a list of a council, and who chairs a sitting by such a list.

``Aanwezige leden: A (CDA), B (VVD), C (SP), D (Dorpsbelang)``: societies of villagers are called so as well, and their
people speak at sittings, so that the head of the list has to say that members stand in it. ``1. mevrouw E (VVD)`` is
a row of a list of speakers in a debate of the council. ``Voorzitter: Anna F`` below members of whom one is ``F (CDA)``
chairs them, and so does ``Voorzitter: G (CDA)`` of a committee of the council.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recognizers.late import late
from redactor.analysis.members.local_parties import is_called
from redactor.analysis.members.records import HONORIFICS
from redactor.analysis.members.roster_lines import STAFF
from redactor.analysis.mention import Mention
from redactor.analysis.surroundings import NATIONAL_PARTY, PARTY_OF_ROW

_NATIONAL = re.compile(NATIONAL_PARTY)
_KNOWN = late(PARTY_OF_ROW)
_OF_COUNCIL = re.compile(
    r"\b(?:gemeenteraad|raadsvergadering|raadscommissie|raadsdebat|provinciale staten|statenvergadering|"
    r"statencommissie|(?:tweede|eerste) kamer der staten-generaal|tweede kamer|eerste kamer)\b",
    re.IGNORECASE,
)
_COMMITTEE = re.compile(
    r"\b(?:(?:raads|staten)commissie\b|commissie (?!(?:van )?(?:[Bb]ezwaar|[Aa]dvies|[Kk]lacht|[Gg]eschil|[Ww]elstand|"
    r"[Ss]electie|[Kk]andidaat|[Ii]ntegriteit|[Kk]unst|[Mm]onument|[Bb]eroep|[Nn]aamgeving))[A-ZÀ-Þ]\w+|"
    r"(?:[Bb]eeldvormende|[Oo]ordeelsvormende|[Oo]pini[eë]rende|[Bb]esluitvormende) "
    r"(?:raads)?(?:avond|vergadering|sessie))"
)
_OF_CLUB = re.compile(
    r"dorpsra|wijkra|buurtra|stichting|vereniging|campagne|partij(?:bestuur|afdeling)|bestuur\b|raad van|jongeren|"
    r"jeugd|comit|bezwaar|klacht|stembureau|platform|cliënt|ondernemingsraad",
    re.IGNORECASE,
)
"""just above a chair: of something else"""
_DEBATE = re.compile(
    r"\b(?:plenair debat|raadsdebat|statendebat|algemene beschouwingen|raadsvergadering|gemeenteraad)\b", re.IGNORECASE
)
_SPEAK = re.compile(r"\bsprekers|\bspreek(?:tijd|lijst|volgorde)|\bspreektijden", re.IGNORECASE)
_OTHERS = re.compile(
    r"inspre|inwoner(?!spartij|sbelang)|burger(?!meester|partij|belang)|publiek|bewoner|\bgast|genodigd|kandida|campagne|"
    r"jongeren|kinder|scholier|leerling|student|toehoorder|dorpsraad|wijkraad",
    re.IGNORECASE,
)
_OTHER_SITTING = re.compile(
    r"vereniging|ledenvergadering|informatieavond|bijeenkomst|overleg\b|rekenkamer(?:commissie)?\b|"
    r"(?:bezwaar|klacht|sollicitatie|selectie|welstand|vertrouwens)\w*|werkbezoek|kennismaking|"
    r"(?:dorps|wijk|buurt|cliënten|ondernemings|advies|jeugd|kinder|ouder)raad|\bjury|klankbord|platform",
    re.IGNORECASE,
)
"""in a title beside a council: its members meet others"""
_BETWEEN = re.compile(
    r"(?:[\s,;/•–-]|\ben\b|(?:de heren|de heer|mevrouw|mw\.|dhr\.|drs\.|mr\.|dr\.|ir\.)(?=\s)|"
    r"(?:[A-ZÀ-Þ][\w.'’-]*\s|(?:van|de|den|der|het|ter|te|ten)\s){1,5}\([^()\n]{2,40}\))*",
)
"""between two members of a list: other members whose names nobody saw, and no words"""
_JOINS = re.compile(r"[,;/•–-]|\ben\b|\n[ \t]*(?:de heer|mevrouw|mw\.|dhr\.)")
"""what joins the next member to those before: below the last one stand others"""
_BELOW_LIST = re.compile(r"[\s.;]*(?:(?:Afwezig|Verhinderd)[^\n]*\s*)?")
_LIST = re.compile(
    r"(?:\A|\n)[ \t]*(?:(?:Aanwezige|Afwezige|Deelnemende|Verhinderde)[ ])?"
    r"(?:(?:raads|staten|[Kk]amer|commissie)?leden|"
    r"Raadsleden|Statenleden|Kamerleden)(?:[ ](?:aanwezig|afwezig|van de (?:raad|commissie)))?[ ]?:[ \t]*",
)
_ATTEND = re.compile(
    r"(?:\A|\n)[ \t]*(?:(?:Ter vergadering |Verder )?(?:[Aa]anwezig|[Aa]fwezig|[Pp]resent|[Tt]egenwoordig|"
    r"[Vv]erhinderd|[Aa]fgemeld)(?:[ ](?:met|zonder)[ ](?:kennisgeving|bericht)|[ ]m\.k\.)?"
    r"(?:[ ](?:zijn|waren))?[ ]?:?[ ](?:(?:de|alle|\d{1,2})[ ])?(?:raads|staten|commissie)?leden|"
    r"(?:[Aa]an|[Aa]f)wezige[ ](?:raads|staten)?leden)[ ]?:[ \t]*"
)
"""above or before those who attend a sitting as its members: one party of the Houses among them is enough"""
_ENDS = re.compile(r"\n[ \t]*\n|\n[ \t]*[A-ZÀ-Þ][\w ./-]{2,40}[ ]?:|\Z")
_SIGN = re.compile(r"\s\((?P<of>[^()\n]{2,40})\)")
_CHAIR = re.compile(rf"(?:\A|\n)[ \t]*(?:[Cc]ommissiev|V)oorzitter[ ]?:[ \t]*{HONORIFICS.pattern}\Z")
_ALONE = re.compile(r"[ \t.]*(?:\n|\Z)")
_SPEAKER = re.compile(rf"\d{{1,2}}[.)]?[ \t]+(?:(?:[Dd]e heer|[Mm]evrouw|[Mm]w\.|[Dd]hr\.)[ ])?{HONORIFICS.pattern}")
_ROW = re.compile(r"^[ \t]*\d{1,2}[.)][ \t]+\S[^\n]*$", re.MULTILINE)
_LEAST_NATIONAL = 3
_TOP = 250


def members_of_sittings(text: str, names: Sequence[Mention]) -> frozenset[int]:
    """Positions of members of local parties in a list of members or speakers, and of the chair. Linear in the page."""
    if not names or not ("oorzitter" in text or "leden" in text or "sprek" in text or "preek" in text):
        return frozenset()
    top = text[:_TOP].strip().partition("\n\n")[0]
    found: set[int] = set()
    in_council = _OF_COUNCIL.search(top) is not None and _OTHER_SITTING.search(top) is None
    if in_council:
        listed = [*_listed(text, names)]
        found.update(at for at, party in listed if not _NATIONAL.fullmatch(party))
        found.update(_chair_among(text, names, [at for at, _ in listed]))
    if in_council or _COMMITTEE.search(top):
        found.update(_chair_of_party(text, names))
    if _SPEAK.search(top) and _DEBATE.search(top) and not _OTHERS.search(text):
        found.update(_speakers(text, names))
    return frozenset(found)


def _is_party(words: str) -> bool:
    return bool(_NATIONAL.fullmatch(words) or _KNOWN.fullmatch(words)) or is_called(words)


def _listed(text: str, names: Sequence[Mention]) -> Iterator[tuple[int, str]]:
    """(name, party) in lists headed as lists of members, each with parties of the Houses in it and nobody else."""
    heads = [(head, _LEAST_NATIONAL) for head in _LIST.finditer(text)]
    for head, least in (*heads, *((head, 1) for head in _ATTEND.finditer(text))):
        end = _ENDS.search(text, head.end())
        block = text[head.end() : end.start() if end else len(text)]
        if _OTHERS.search(block) or STAFF.search(re.sub(r"\bBurger(?=partij|belang)", "", block)):
            continue
        rows: list[tuple[int, str]] = []
        done = head.end()
        for at, one in enumerate(names):
            if done <= one.start < head.end() + len(block):
                sign = _SIGN.match(text, one.end)
                if not _BETWEEN.fullmatch(text, done, one.start) or (rows and not _JOINS.search(text, done, one.start)):
                    break
                if sign is None and least == 1:
                    done = one.end  # whoever has no party behind the name is told by other rules
                    continue
                if sign is None or not _is_party(sign["of"].strip()):
                    break
                rows.append((at, sign["of"].strip()))
                done = sign.end()
        if sum(_NATIONAL.fullmatch(party) is not None for _, party in rows) >= least:
            yield from rows


def _chair_among(text: str, names: Sequence[Mention], members: Sequence[int]) -> Iterator[int]:
    """Who chairs members of whom exactly one is called so: the full name right below, a surname above."""
    for at, one in enumerate(names):
        label = _CHAIR.search(text, max(0, one.start - 60), one.start)
        if not label or not _ALONE.match(text, one.end):
            continue
        above = max((member for member in members if member < at), default=None)
        sign = None if above is None else _SIGN.match(text, names[above].end)
        if sign is None or not _BELOW_LIST.fullmatch(text, sign.end(), label.start()):
            continue  # of something else that the page comes to later
        if sum(one.text.endswith(" " + names[member].text) for member in members) == 1:
            yield at


def _chair_of_party(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """Who chairs a committee of a council, with a party of the Houses behind the name."""
    for at, one in enumerate(names):
        label = _CHAIR.search(text, max(0, one.start - 60), one.start)
        if label and not _OF_CLUB.search(text, max(0, label.start() - 80), label.start()):
            sign = _SIGN.match(text, one.end)
            if sign is not None and _NATIONAL.fullmatch(sign["of"].strip()) and _ENDS_CHAIR.match(text, sign.end()):
                yield at


_ENDS_CHAIR = re.compile(r"[ \t]*(?:\n|\Z)|\.(?:\s|\Z)")


def _speakers(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """Who speaks in a debate: every numbered row is a name with its party, and one of the Houses follows."""
    rows: list[tuple[int, str]] = []
    starts = {row.start(): row for row in _ROW.finditer(text)}
    for at, one in enumerate(names):
        line = text.rfind("\n", 0, one.start) + 1
        sign = _SIGN.match(text, one.end)
        if line in starts and sign is not None and _SPEAKER.fullmatch(text[line : one.start].lstrip()):
            end = starts.pop(line).end()
            if not _is_party(sign["of"].strip()) or STAFF.search(text, sign.end(), end):
                return
            rows.append((at, sign["of"].strip()))
    national = [number for number, (_, party) in enumerate(rows) if _NATIONAL.fullmatch(party)]
    if not starts and len(national) >= _LEAST_NATIONAL:
        yield from (at for at, _ in rows[: national[-1]])
