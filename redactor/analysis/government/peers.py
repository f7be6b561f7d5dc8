# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Colleagues of ministers: abroad ("Bilateraal met Duitse collega A") and in the cabinet ("uw ambtgenoot van IenW").

Civil servants have colleagues abroad as well, so a calendar must be the minister's own, and the entry hers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recognizers.late import late
from recognizers.look import Within
from redactor.analysis.mention import Mention
from redactor.analysis.surroundings import STRONG, Cue

MINISTER = re.compile(r"\b(?:[Mm]inister|[Ss]taatssecretaris|[Bb]ewindspersoon)\b")
_PEER = Within(
    re.compile(
        r"(?:(?:\A|[\n.!?:])[ ]*|\b(?:met|en|dat|of|als|"
        r"door|tussen|heeft|hebt|had|wil|zal|sprak|spreekt|ontmoet|belt)[ ])"
        r"[Uu]w[ ]ambtgeno(?:ot|te)[ ]van[ ]"
        r"(?:AZ|BZ|BuZa|BZK|JenV|J&V|A&M|OCW|Financiën|Defensie|IenW|I&W|EZK?|KGG|LNV|LVVN|SZW|VWS|VRO|BHOS?),[ ]"
        r"(?:de heer|mevrouw)[ ]\Z"
    ),
    "ambtgeno",
)
"""``met uw ambtgenoot van IenW, de heer``: behind "van" or "namens" it is another who belongs to that minister"""
_TO_MINISTER = re.compile(
    r"\A\W*(?:Nota|Memo|Notitie|Annotatie|Gespreksnota|Aan)\b[^\n]{0,20}?\b(?:[Mm]inister|[Ss]taatssecretaris|"
    r"[Bb]ewindspersoon)(?![\w-])(?![^\n]*\b(?:[Aa]an[ ]?:|via\b|t\.a\.v\.))|"
    r"(?:\A|\n)[ \t]*Aan[ ]?:?[ \t]+(?:[Dd]e[ ])?(?:[Mm]inister|[Ss]taatssecretaris)(?![\w-])"
)
"""how a note to a member of government begins"""
_PEER_ENDS = re.compile(r",[ ](?!(?:de heer|mevrouw|mw\.|dhr\.|[A-ZÀ-Þ]))|[.)]|[ ](?:heeft|is|wil|zal|vindt|vraagt)\b")
"""behind the name: no list of people that goes on"""
_PEER_REACH = 80
_NATIONS = (
    r"(?:Duitse|Franse|Belgische|Vlaamse|Waalse|Britse|Engelse|Schotse|Ierse|Poolse|Spaanse|Italiaanse|Deense|Zweedse|"
    r"Noorse|Finse|Oostenrijkse|Zwitserse|Luxemburgse|Portugese|Griekse|Cypriotische|Maltese|Tsjechische|Slowaakse|"
    r"Hongaarse|Roemeense|Bulgaarse|Kroatische|Servische|Sloveense|Estse|Letse|Litouwse|Oekraïense|Russische|Turkse|"
    r"Amerikaanse|Canadese|Braziliaanse|Mexicaanse|Australische|Japanse|Chinese|Koreaanse|Indiase|Indonesische|"
    r"Israëlische|Marokkaanse|Egyptische|Tunesische|Surinaamse|Arubaanse|Curaçaose|Europese)"
)
_ABROAD = re.compile(rf"{_NATIONS}\s+\Z")
_STAFF = re.compile(
    r"\b(?:bureau|kabinet|secretari|staf\b|woordvoer|assistent|adviseur|directeur|directie|afdeling|ambtena|ambtelijk|"
    r"medewerk|SG\b|DG\b|hoofd\b)",
    re.IGNORECASE,
)
"""those who have colleagues abroad too, near a minister"""
_AGENDA = re.compile(
    r"\A\W*[^\n]{0,40}?\b(?:(?:week|werk)?agenda|kalender|dagprogramma|programma|afspraken)\b[^\n]{0,40}"
    r"\b(?:(?:minister|staatssecretaris)(?![\w-])|bewinds(?:persoon|lieden|personen)\b)",
    re.IGNORECASE,
)
"""how the calendar of a member of government begins"""
_MEETS = late(
    r"[\s\d.:–-]*(?:uur)?[ \t|]*(?:Bilateraal|Bilat|Bilaterale?[ ](?:gesprek|overleg|ontmoeting)|"
    r"(?:Telefoon)?[Gg]esprek|Ontmoeting|Kennismaking(?:sgesprek)?|Belafspraak|VTC|Werklunch|Lunch|Diner|Ontbijt)[ ]"
    r"met[ ](?:de[ ]|zijn[ ]|haar[ ])?"
    rf"{_NATIONS}[ ]"
)
_BEFORE = 120


def is_abroad(text: str, at: int, *, peer: bool) -> bool:
    """Whether the colleague whose word begins there is of another government.

    ``peer``: it is the word for those who hold the same office, so that a nation before it is enough.
    """
    before = text[max(0, at - _BEFORE) : at]
    if not _ABROAD.search(before):
        return False
    if peer or (MINISTER.search(before) and not _STAFF.search(before)):
        return True
    head = _AGENDA.match(text)
    line = text.rfind("\n", 0, at) + 1
    return (
        head is not None
        and _STAFF.search(text, 0, text.find("\n", head.end())) is None
        and _MEETS.fullmatch(text, line, at) is not None
    )


_ANSWERED = re.compile(
    r"(?:\A|\n)[ \t]*Antwoord(?:en)? van (?:de )?(?:minister|staatssecretaris)\b[^.;]{0,250}\bmede namens "
    r"de (?:minister|staatssecretaris) (?:van|voor) [A-ZÀ-Þ][^.;()]{2,80},\s(?:de heer |mevrouw )?\Z",
    re.IGNORECASE,
)
_RECEIVED = re.compile(r"\s\(ontvangen\s")
_ANSWER = 420
"""``Antwoord van minister A, mede namens de minister van X, B (ontvangen …)``: the form of the Houses"""


def _answers_too(text: str, one: Mention) -> bool:
    """Whether a member of government answers the questions of a House together with another."""
    return (
        _RECEIVED.match(text, one.end) is not None
        and _ANSWERED.search(text, max(0, one.start - _ANSWER), one.start) is not None
    )


_OFFICE = r"[ ]de[ ](?P<office>[Mm]inister|[Ss]taatssecretaris)[ ](?:van|voor)[ ][^\n:;()]{2,90},[ \t]*\n"
_SIGNED_TOO = re.compile(
    r"(?:\A|\n)[ \t]*[Dd]e[ ](?:[Mm]inister|[Ss]taatssecretaris)[ ](?:van|voor)[ ][^\n:;()]{2,90},[ \t]*\n"
    r"(?:[ \t]*\n){0,7}[ \t]*(?:(?:drs|mr|dr|ir|ing|prof)\.[ ])*[A-ZÀ-Þ][^\n,:;()]{2,40}\n(?:[ \t]*\n){0,4}"
    rf"[ \t]*(?:[Mm]ede[ ])?namens(?![^\n]*\b(?:deze[n]?|mandaat|directeur|i\.o|b/a)\b){_OFFICE}"
    r"(?:[ \t]*\n){0,7}[ \t]*(?:(?:drs|mr|dr|ir|ing|prof)\.[ ])*\Z"
)
_SIGNED_REACH = 420
_LAST_WORD = re.compile(r"[A-ZÀ-Þ][\w'’-]+\Z")
_SIGNER_ENDS = re.compile(r"[ \t]*(?:\Z|\n[ \t]*(?:\Z|\n))")


def signs_too(text: str, one: Mention) -> bool:
    """Whether a name stands below "mede namens de staatssecretaris van X," below the signature of a minister.

    It is the state secretary's where the page speaks of a state secretary with that surname: who signs under a mandate
    is named with the words "namens deze" and a function.
    """
    if "namens de" not in text or not _SIGNER_ENDS.match(text, one.end):
        return False
    signed = _SIGNED_TOO.search(text, max(0, one.start - _SIGNED_REACH), one.start)
    last = _LAST_WORD.search(one.text)
    if signed is None or last is None:
        return False
    prefixes = r"(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]er?|[Tt]en)[ ])*"
    holder = rf"\b{signed['office']}[ ]{prefixes}{re.escape(last.group())}(?![\w-])"
    return re.search(holder, text[: signed.start()], re.IGNORECASE) is not None


def cues_of_peers(text: str, names: Sequence[Mention]) -> Iterator[tuple[int, Cue]]:
    """(position of a name, cue) for the minister whom a note calls the colleague of the one that it is for."""
    if "mede namens" in text:
        for at, one in enumerate(names):
            if _answers_too(text, one) or signs_too(text, one):
                yield at, Cue("office_holder", "title_before:bewindspersoon", STRONG)
    head = _TO_MINISTER.search(text) if "ambtgeno" in text else None
    if head is None or _STAFF.search(text, max(0, text.rfind("\n", 0, head.end())), head.end()):
        return  # civil servants call each other so as well
    for at, one in enumerate(names):
        if _PEER.search(text[max(0, one.start - _PEER_REACH) : one.start]) and _PEER_ENDS.match(text, one.end):
            yield at, Cue("office_holder", "title_before:collega", STRONG)
