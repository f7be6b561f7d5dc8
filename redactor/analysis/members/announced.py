# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Of whom the title of a page, or a line above a list, says that the people below it are.

Pupils who hold a debate in the council's chamber stand below the names of parties as its members do, and so do the
press, campaigners and who is shown around. Where the title speaks of them, a party beside a name tells nothing.
"""

from __future__ import annotations

import re

from recognizers.look import Within, look, stems

_OTHER_PEOPLE = re.compile(
    r"\b(?:scholieren\w*|leerlingen|studenten|(?:jongeren|jeugd|kinder)(?:raad|gemeenteraad|panel|debat|dag|"
    r"parlement)?|pers|pers(?:lijst|contacten|vertegenwoordigers|bezoek|plaatsen)|media|accreditaties?|journalisten|"
    r"\w*campagne(?:team|lid|leden)?s?|begeleiders?|begeleiding|wie begeleidt|stages?|stagiairs?|maatjes\w*|"
    r"budd(?:y|ies)|"
    r"\w*(?:excursie|uitje|kamerindeling|tafelindeling|zaalindeling|introductiedag|rondleiding)|partners?|"
    r"vrijwilligers|stembureau\w*|ledenlijst\b[^\n]{0,60}\bafdeling|(?:bestuur|leden)[ ](?:van de[ ])?afdeling|"
    r"kandidaten(?:lijst(?:en)?)?|uitslag[ ]\w*club|oudleden|oud-leden|"
    r"(?:ouder|cliënten|leerlingen|medezeggenschaps|ondernemings)raad)\b",
    re.IGNORECASE,
)
OF_OTHERS = Within(
    _OTHER_PEOPLE,
    "scholieren", "leerlingen", "studenten", "jongeren", "jeugd", "kinder", "pers", "media", "accreditatie",
    "journalisten", "campagne", "begeleid", "stage", "stagiair", "maatjes", "buddy", "buddies", "excursie", "uitje",
    "indeling", "introductiedag", "rondleiding", "partner", "vrijwilligers", "stembureau", "afdeling", "kandidaten",
    "club", "leden", "raad",
)  # fmt: skip
_SUBJECT = re.compile(
    r"\bover\b|\bmoties?\b|amendement|\bvragen\b|\bcommissie (?:jeugd|onderwijs)|raadsvoorstel|notitie|verordening",
    re.IGNORECASE,
)
"""before those people: such a title names what members speak of"""
_OTHER_COLUMN = re.compile(
    r"(?<!\w)(?:organisatie|werkgever|medium|media|bedrijf|instelling|school|klas|locatie)(?!\w)", re.IGNORECASE
)
"""the head of a column of where somebody works or learns; among such names stand those of parties too"""
OF_OTHER_COLUMN = Within(
    _OTHER_COLUMN,
    "organisatie", "werkgever", "medium", "media", "bedrijf", "instelling", "school", "klas", "locatie",
)  # fmt: skip
_SIDE_JOBS = Within(
    re.compile(r"nevenfunctie|nevenbetrekking|nevenactivit|nevenwerkzaam|\bbelangen\b", re.IGNORECASE),
    "nevenfunctie", "nevenbetrekking", "nevenactivit", "nevenwerkzaam", "belangen",
)  # fmt: skip
_TITLE = 3
"""lines of a page among which its title is"""
_LONGEST = 400
"""characters at the start of a page that hold its title"""


_SEATS = stems(
    "what a page speaks of where members are listed",
    "leden", "lid", "commissie", "kamer", "gemeenteraad", "raad", "staten", "presentielijst", "stemming", "stemmen",
    "ministers", "burgemeesters", "dijkgraven", "staatssecretarissen", "senatoren",
    "fractievoorzitters", "fractieleiders", "europarlementariërs", "locoburgemeesters",
    "motie", "amendement", "spreektijd", "sprekers", "fractie",
)  # fmt: skip
_SEAT_WORD = re.compile(
    r"(?:leden(?:lijst)?|lid|commissies?|kamer|ministers|burgemeesters|dijkgraven|staatssecretarissen|senatoren|"
    r"fractie(?:voorzitters|leiders)|europarlementariërs|loco-?burgemeesters)\b|"
    r"\b(?:(?:gemeente)?raad|staten|stemming|amendement|spreektijd|sprekers|(?:presentielijst|stemmen|moties?|"
    r"fracties?)\b)",
    re.IGNORECASE,
)
"""the words themselves, or words that begin with them or end in them"""


def speaks_of_seats(text: str) -> bool:
    """Whether a page speaks of members, councils or votes."""
    return any(_SEAT_WORD.match(text, at) for at in look(text).spots(_SEATS))


_PARTY_MEETS = re.compile(
    r"\b(?:partij(?:congres|raad|bestuur|dag)|ledenraad|(?:algemene )?ledenvergadering|ALV)\b", re.IGNORECASE
)
"""in the title: members of a party, none of them elected to a council"""
_OF_COUNCIL = re.compile(
    r"gemeenteraad|\braads|\braad\b|\bstaten|\w*kamer(?:leden|stuk|vragen|brief)?\b|algemeen bestuur", re.IGNORECASE
)


def lists_others(text: str) -> bool:
    """Whether the title of a page says that people are listed who hold no seat.

    >>> (
    ...     lists_others("Scholierendebat in de raadzaal\\nA. Tol (VVD)"),
    ...     lists_others("Motie over scholieren\\nA. Tol (VVD)"),
    ... )
    (True, False)
    """
    return any(map(tells_others, _title(text))) or (
        _PARTY_MEETS.search(text, 0, _LONGEST) is not None and not _OF_COUNCIL.search(text, 0, _LONGEST)
    )


def is_register(text: str) -> bool:
    """Whether the title of a page says that it tells side jobs.

    >>> is_register("Register nevenfuncties\\nA. Tol"), is_register("A. Tol\\n\\nB. Kuik")
    (True, False)
    """
    return any(_SIDE_JOBS.search(line) for line in _title(text))


def _title(text: str) -> list[str]:
    return [line for line in text[:_LONGEST].split("\n") if line.strip()][:_TITLE]


def tells_others(line: str) -> bool:
    """Whether a line says that who stands below it are pupils, guests, press or the like."""
    people = OF_OTHERS.search(line)
    return people is not None and _SUBJECT.search(line, 0, people.start()) is None


def heads_others(line: str) -> bool:
    """Whether a line above a list has the head of a column that is no column of parties.

    >>> heads_others("Naam   Organisatie"), heads_others("Naam   Fractie")
    (True, False)
    """
    return OF_OTHER_COLUMN.search(line) is not None
