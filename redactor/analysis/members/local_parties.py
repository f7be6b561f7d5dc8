# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Parties of one municipality that the list of those present at a sitting of its council proves.

``Afwezig m.k.: Van Sloten (CDA) en Kuik (Duinrade Vooruit)``: no list holds all local parties. A word in brackets is
one when the list that it stands in also has brackets of parties of the Houses, and the word is built as the names of
such parties are; guests stand at the end of a list of those present, so there a party of the Houses must follow.
"""

from __future__ import annotations

import re

from recognizers.late import late
from recognizers.lexicon import fold, load
from recognizers.look import Cued
from redactor.analysis.members.other_bodies import OTHER_MEETING_WORDS, STAFF
from redactor.analysis.surroundings import NATIONAL_PARTY, PARTY_OF_ROW

_HEAD = Cued(
    re.compile(
        r"(?:\A|\n|[.;][ ]|[ ]{2})[ \t]*(?P<head>(?:(?:aan|af)wezig(?:e leden)?|(?:aan|af)w\.|verhinderd|tegenwoordig|"
        r"(?:(?:de|raads|staten)[ ]?)?leden)"
        r"(?:[ ](?:zijn|waren|m\.k\.|(?:met|zonder)[ ](?:kennisgeving|bericht)(?:[ ]van[ ]verhindering)?|"
        r"(?:de[ ])?(?:raads|staten)?leden))*)[ ]?:[ \t]*"
        r"(?P<count>(?:\d{1,3}|alle)[ ](?:raads|staten)?leden[^\n:().]{0,40})?"
        r"|\b(?:motie|amendement)\b[^\n:;.]{0,80}?[ ](?P<moved>ingediend door)[ ]",
        re.IGNORECASE,
    ),
    "wezig", "anw.", "fw.", "verhinderd", "tegenwoordig", "leden", "ingediend door", opens=False,
)  # fmt: skip
_ENDS = re.compile(r"\n[ \t]*\n|\n[ \t]*[A-ZÀ-Þ][\w ./-]{2,40}[ ]?:|[.][ ]+[A-ZÀ-Þ][\w .]{2,30}:")
_LONGEST = 3000
_BRACKET = re.compile(r"(?<=[\w'’.])[ ]\((?P<of>[^()\n]{2,40})\)")
_NATIONAL = re.compile(rf"{NATIONAL_PARTY}(?:,[ ](?:fractie)?(?:voorzitter|vz\.?))?")
_KNOWN = late(rf"{PARTY_OF_ROW}(?:,[ ](?:fractie)?(?:voorzitter|vz\.?))?")
_MOVERS_END = re.compile(
    r"[\n;]|(?<=[a-zà-ÿ)])[.][ ]|"
    r"(?<=[\s,])(?!(?:en|van|de|den|der|het|ter|te|ten|in|mevrouw|heer|heren|leden|lid|mw|mr|drs|dr|ir)\b)[a-zà-ÿ]{2,}"
)
"""behind those who move: other words than names"""
_YEAR = re.compile(r"[ ]['’]?\d{2}\Z")
_CALLED = late(
    r"(?=[A-ZÀ-Þ'’])(?:[\w'’.&/-]+[ ]){0,4}?(?:"
    r"Vooruit|Sociaal|Lokaal|Anders|Transparant|Progressief|Liberaal|Perspectief|Actief|Alternatief|Centraal|Nu"
    r"|(?:Dorps|Stads)lijst|(?:Vrije|Onafhankelijke|Nieuwe|Algemene|Gezamenlijke|Eigen)[ ]Lijst|Lijst[ ]\d{1,2}"
    r"|(?:Gemeente|Burger|Inwoners|Dorps|Stads|Ouderen)[ ]?[Bb]elangen|[A-ZÀ-Þ]\w+[Pp]artij|[A-ZÀ-Þ]\w+s[ ]Belang"
    r"|(?:Ons|Onze|Hart voor|Trots op|Gewoon|Samen(?:[ ]voor)?|Leefbaar|Nieuw|Progressief|Liberaal|Sociaal|Jong|Vrij|"
    r"Perspectief(?:[ ](?:op|voor))?|Alternatief(?:[ ]voor)?|Partij[ ]voor)[ ][A-ZÀ-Þ'’][\w'’-]+"
    r"(?:[ ][A-ZÀ-Þ][\w'’-]+)?"
    r")"
)
_NO_PARTY = re.compile(
    rf"{STAFF.pattern}|\b(?:afdeling|team|stichting|vereniging|directie|bureau|GGD|politie|B\.?V|N\.?V|project)\b|"
    r"jeugd|\b\w*raad\b|beheer|transitie|archief|inkoop|programma|\bloket|advies|strateeg|beleid|financi|communicatie|"
    r"juridisch|planning|facilit|personeel|\bhuisvest|toezicht|handhav|ontwikkel|leider|manager|projecten|loods\b|"
    r"zorg|wonen\b|woning|bewoner|inwoner|bond\b|club\b|school|werk\b|domein|welzijn|journal|media",
    re.IGNORECASE,
)
_GUESTS = re.compile(r"inspre|gast|genodigd|publiek|tribune|bewoner|ambtelijk|toehoor|pers\b", re.IGNORECASE)
_OTHERS = late(
    rf"{OTHER_MEETING_WORDS}|scholier|leerling(?!envervoer)|rollenspel|oefening|debatwedstrijd|campagne|kandidat|"
    rf"stembureau|"
    r"student|ondernemer|huurder|klankbord|rekenkamer|kascommissie|adviesraad|begeleidingsgroep|stuurgroep|werkgroep",
    re.IGNORECASE,
)
_MOST_HEADS = 20
_LEAST_WORDS = 2


def parties_listed(text: str) -> frozenset[str]:
    """What stands in brackets behind names in lists of those present, absent or moving a motion, and is a local party.

    >>> sorted(parties_listed("Afwezig m.k.: Van Sloten (CDA) en Kuik (Duinrade Vooruit)"))
    ['Duinrade Vooruit']
    >>> sorted(parties_listed("Aanwezig: Tol (CDA), Bos (griffie), Kuik (Welzijn Vooruit)"))
    []
    """
    found: set[str] = set()
    for number, head in enumerate(_HEAD.finditer(text)):
        if number == _MOST_HEADS or (not number and _OTHERS.search(text, 0, head.end())):
            break  # what stands above the list says whose sitting it is
        if _GUESTS.search(text, max(0, head.start() - 30), head.start() + 1):
            continue
        end = (_MOVERS_END if head["moved"] else _ENDS).search(text, head.end(), head.end() + _LONGEST)
        block = text[head.end() : end.start() if end else head.end() + _LONGEST]
        signs = [one["of"].strip() for one in _BRACKET.finditer(block)]
        if not any(_NATIONAL.fullmatch(one) for one in signs):
            continue
        last = max(at for at, one in enumerate(signs) if _KNOWN.fullmatch(one))
        said = (head["head"] or "").lower()
        sure = bool(head["moved"] or head["count"]) or said.startswith("af") or "leden" in said
        found.update(
            one for at, one in enumerate(signs)
            if (sure or at < last)
            and ((_CALLED.fullmatch(one) and _is_named(one)) or _of_town(one))
            and not (_NO_PARTY.search(one) or _NATIONAL.fullmatch(one))
        )  # fmt: skip
    return frozenset(found)


_TURN = re.compile(
    r"(?:^|\n)[ \t]*(?:[Dd]e heer|[Mm]evrouw|[Mm]evr\.|[Mm]w\.|[Dd]hr\.|[Rr]aadslid|[Ss]tatenlid)[ ]"
    r"[A-ZÀ-Þa-z'’][^()\n:]{1,40}[ ]\((?P<of>[^()\n]{2,40})\)[ ]?:(?=[ \t\n])"
)
_CHAIR_SPEAKS = Cued(
    re.compile(r"(?:^|\n)[ \t]*De (?:VOORZITTER|[Vv]oorzitter)[ ]?:"), "de voorzitter:", "de voorzitter :", opens=False
)
_HEARD = re.compile(
    r"insprek|insprak|spreekrecht|gastspreker|genodigd|ronde ?tafel|hoorzitting|hearing|podium|beeldvormend|burgerlid"
    r"|kandidaat|verkiezingsdebat|lijsttrekker",
    re.IGNORECASE,
)
"""others than members have turns on such a page"""
_LEAST_TURNS = 2
"""of members for parties of the Houses"""


def parties_speaking(text: str) -> frozenset[str]:
    """What stands in brackets behind who has a turn in the record of a council's sitting, and is a local party.

    The chair has turns too, members for parties of the Houses have theirs, and nothing says that others are heard.

    >>> turns = (
    ...     "De voorzitter: Ja?\\nDe heer Tol (VVD): Nee.\\nDe heer Bos (CDA): Ja.\\nMevrouw Kuik (Ons Dorp): Nee.\\n"
    ... )
    >>> sorted(parties_speaking(turns)), sorted(parties_speaking(turns + "Dit is geen hoorzitting."))
    (['Ons Dorp'], [])
    """
    if next(_CHAIR_SPEAKS.finditer(text), None) is None:
        return frozenset()
    signs = [one["of"].strip() for one in _TURN.finditer(text)]
    if sum(_NATIONAL.fullmatch(one) is not None for one in signs) < _LEAST_TURNS or _HEARD.search(text):
        return frozenset()
    return frozenset(
        one for one in signs
        if ((_CALLED.fullmatch(one) and _is_named(one)) or _of_town(one)) and not _NO_PARTY.search(one)
    )  # fmt: skip


_TELLS = re.compile(
    r"Vooruit|Sociaal|Lokaal|Anders|Transparant|Progressief|Liberaal|Perspectief|Actief|Alternatief|Centraal|Nu|Ons|"
    r"Onze|Hart|Trots|Gewoon|Samen|Leefbaar|Nieuw|Jong|Vrij"
)


_CLUB_CALLED = re.compile(
    r"(?:(?:Dorps|Inwoners?|Kern(?:en)?|Wijk|Plaatselijk|Ouderen|Lokaal|Algemeen|Gemeente|Burger|Stads|Streek|Polder)"
    r"[ ]?[Bb]elang(?:en)?|(?P<of>[A-ZÀ-Þ][a-zà-ÿ]{3,})belang(?:en)?)(?:[ ][A-ZÀ-Þ'’][\w'’-]+){0,2}"
)
"""as societies of villagers are called too: a party only in a form where nobody else than members stands"""


def is_called(words: str) -> bool:
    """Whether words are built as the names of parties of one municipality are, those that societies bear as well.

    >>> is_called("Dorpsbelang"), is_called("Burgerpartij"), is_called("Team Communicatie")
    (True, True, False)
    """
    if _NO_PARTY.search(words.replace("nwoner", "")):
        return False
    club = _CLUB_CALLED.fullmatch(words)
    if club is not None and club["of"]:  # "Zuiderbelang", no "Huurdersbelang"
        of = fold(club["of"])
        return of in load().places or of not in load().words
    return club is not None or (_CALLED.fullmatch(words) is not None and _is_named(words))


def _is_named(sign: str) -> bool:
    """Whether beside the word of a party stands a name, not a noun: ``Zandstede Vooruit``, not ``Vervoer Anders``."""
    words = sign.split()
    if len(words) < _LEAST_WORDS or not any(_TELLS.fullmatch(one) for one in words):
        return True
    known = load()
    own = [fold(one) for one in words if one[0].isupper() and not _TELLS.fullmatch(one)]
    return bool(own) and all(one not in known.words or one in known.places or one == "dorp" for one in own)


def _of_town(sign: str) -> bool:
    """``Volendam 80``, ``Kampen '85``: a town and the year in which its party began."""
    year = _YEAR.search(sign)
    return year is not None and fold(sign[: year.start()]) in load().places
