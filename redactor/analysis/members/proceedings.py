# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Members of parliament by the turns of its proceedings and papers, in which they are called by their surnames.

The chair says who is excused, who is appointed to a committee and who speaks for a party; a committee's chair signs
above its clerk; a site of council papers names the chair of a sitting on a line of its own. Nobody else stands in
these places: a clerk, an assistant, somebody of a local branch of a party has other words beside the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recognizers.late import late
from redactor.analysis.members.other_bodies import OTHER_MEETING_WORDS, others_meet
from redactor.analysis.mention import Mention, first_from
from redactor.analysis.surroundings import NATIONAL_PARTY

_CHAIR_SPEAKS = re.compile(r"(?:^|\n)[ \t]*De (?:tijdelijke |fungerend )?[Vv]oorzitter[ ]?:[ \t]*(?:\n|\Z)")
_OF_PARLIAMENT = late(
    r"\b(?:deel(?:de)? (?:aan )?(?:de|uw) Kamer mee|stel(?:de)? (?:aan )?de Kamer voor)\b|\bder Kamer\b"
    r"|(?:^|\n)[ \t]*(?:Handelingen )?(?:Tweede|Eerste) Kamer(?: der Staten-Generaal)?[ \t\d,-]*(?:\n|\Z)"
    rf"|\({NATIONAL_PARTY}\)[ ]?:|(?:^|\n)[ \t]*(?:Minister|Staatssecretaris) [A-ZÀ-Þ][\w '’-]{{1,30}}:"
    r"|Overeenkomstig de voorstellen van de voorzitter wordt besloten|\b(?:VAO|tweeminutendebat|dertigledendebat)\b"
)
"""what is said in no other meeting than that of a House; others write to one as well"""
_OTHERS_SPEAK = re.compile(r"jeugdparlement|jongerenparlement|nagespeeld|scholieren|\bklas \w", re.IGNORECASE)
"""who plays a House is none of its members, and who is heard by one neither"""
_ADDRESS = r"(?:de heer|mevrouw|het lid|de leden|de heren|de dames|mevr\.|mw\.|dhr\.)"
_APART = re.compile(rf"(?:,|;)\s+(?:{_ADDRESS}[ ])?|(?:,?\s)(?:en)\s+(?:{_ADDRESS}[ ])?|/")
_EXCUSED = re.compile(
    r"(?:\bvolgende (?:lid|leden) zich (?:heeft|hebben) afgemeld|\bverhindering van (?:het lid|de leden))[ ]?:\s+"
)
_REASON = re.compile(r",?[ ]wegens[ ][^\n:;.]{3,160}(?:(?P<more>;)\s+|[.](?=\s|\Z))")
_APPOINTED = re.compile(
    r"\b[Ii]k benoem(?:de)?\b[^\n:.;]{3,80}?\b(?:commissie|delegatie|contactgroep)\b"
    r"[^\n:.;]{1,160}?\bvolgende leden[ ]?:\s*"
)
_OF_STAFF = re.compile(r"personeel|bezwaar|klacht|bewoner|burger|huurder|ouder|deskundig|organisatie", re.IGNORECASE)
"""committees in which others sit"""
_FOR_PARTY = re.compile(
    rf"[ ](?P<how>namens|van)[ ](?:de[ ]|het[ ])?(?:fractie[ ](?:van[ ](?:de[ ]|het[ ])?)?)?{NATIONAL_PARTY}"
    r"(?:-fractie)?(?:(?=[.,;:)\n])|(?=[ ](?:het|de|als|voor|om|en|over|die|aan|nu|dan|in|zijn|haar)\b)|\Z)"
)
"""behind who speaks; not ``namens de SP-afdeling Ede``, ``van de VVD Tiel``"""
_GIVEN_WORD = re.compile(rf"\b(?:[Ww]oord|spreker)\b[^.\n]{{0,30}}\b{_ADDRESS}[ ]\Z")
_ADDRESSED = re.compile(rf"(?<!\w)(?i:{_ADDRESS})[ ]\Z")
_STAFF = re.compile(
    r"medewerk|assistent|voorlicht|stagiair|inspreker|oud-|voormalig|gast|chauffeur|ambtena|bode|adviseur|secretar"
    r"|beleids|tribune|getuige|griffier|petitie|moeder|vader|echtgeno",
    re.IGNORECASE,
)
_WORKS_BEHIND = re.compile(rf"[^.\n]{{0,40}},[ ](?:een |de )?\w*(?:{_STAFF.pattern})", re.IGNORECASE)
"""``namens de SP, beleidsmedewerker``"""
_OWN_GROUP = re.compile(
    r"[ ]\((?:(?:[Ll]id|[Gg]roep|[Ff]ractie)[ -])?(?P<name>[A-ZÀ-Þ][\w '’-]{2,30})\)[ ]?:[ \t]*(?:\n|\Z)"
)
"""behind who speaks for a group of one, which is called after its member: ``De heer A (A):``"""
_MAIDEN = re.compile(r"[ ][^.,;:\n]{0,40}\b(?:zijn|haar) maidenspeech\b")
_OF_BUREAU = re.compile(r"[ ]\((?:(?:waarnemend|fungerend|plaatsvervangend)[ ])?voorzitter van het Presidium\)[ ]?:")
_OF_COMMITTEE = re.compile(
    r"[ ]\((?:onder)?voorzitter van de (?:vaste|tijdelijke|bijzondere|algemene) (?:[Kk]amer)?commissie"
    r"[^()\n]{0,60}\)[ ]?:"
    r"|,[ ](?:onder)?voorzitter (?:der commissie[ ]?:|van de commissie voor het onderzoek van de Geloofsbrieven\b)"
)
"""behind who speaks for a committee of a House, all of whose chairs are members"""
_PROPOSED = re.compile(rf"\b(?:amendement|motie|ordevoorstel|punt van orde|stemverklaring)[ ]van[ ]{_ADDRESS}[ ]\Z")
"""before who moves something in a House"""
_ASKED = re.compile(rf"\b[Oo]p verzoek van {_ADDRESS}[ ]\Z")
_PUT = re.compile(r"[ ]stel ik (?:voor|aan de Kamer voor)\b")
"""what the chair of a House says of who asks it to put something on its agenda"""
_GROUP = re.compile(
    r"Fractie-(?:(?:[Vv]an|[Dd]e[nr]?|[Tt]en|[Tt]er)[ ])*(?!Assis|Medew|Voorz|Onder|Secre)[A-ZÀ-Þ][a-zà-ÿ]"
)
_BESIDE_PARTIES = re.compile(rf"\bfracties? van\b[^.\n]{{0,300}}\b{NATIONAL_PARTY}")
_SIGNS = re.compile(
    r"(?:^|\n)[ \t]*De (?:fungerend |waarnemend |plaatsvervangend )?voorzitter van de "
    r"(?:(?:vaste|algemene|tijdelijke|bijzondere) )?commissie(?: voor [^,\n]{3,80})?,\s{1,4}"
)
_CLERK_SIGNS = re.compile(
    r"[ \t]*\n\s{0,4}(?:De )?(?:[Aa]djunct-|[Ww]aarnemend |[Ff]ungerend )?[Gg]riffier van de (?:vaste )?commissie\b"
)
"""on the next line: who signs with the clerk of a committee is its chair"""
_PAPER = re.compile(
    r"\b(?:vaste|algemene) (?:kamer)?commissie voor\b|\bcommissie voor de Rijksuitgaven\b|\b[Ii]nitiatiefnota\b"
    r"|\bKamerstuk"
    r"|\bleden van de [\w-]{2,14}-fractie\b|\bLIJST VAN VRAGEN\b|\bVERSLAG VAN EEN\b"
)
_NO_HOUSE = late(
    r"(?:klachten|geschillen|bezwaren|bezwaarschriften|beroeps|tucht|huur|examen)commissie"
    rf"|\bcommissie van (?:beroep|toezicht)|\bcommissie voor (?:bezwaar|huurder|bewoner|klacht)"
    rf"|{OTHER_MEETING_WORDS}",
    re.IGNORECASE,
)
"""committees of others, some of which have a clerk too"""
_FOR_HOUSE = re.compile(
    r"(?:^|\n)[ \t]*Namens (?:de Huishoudelijke Commissie|het Presidium)"
    r"(?: van de (?:Eerste|Tweede) Kamer[^,\n]{0,30})?,\s{1,4}(?:De [Vv]oorzitter,?\s{1,4})"
)
_MINISTER = late(
    r"[ ]\((?:demissionair )?(?:minister-president|minister|staatssecretaris)"
    r"(?:,?[ ](?:van|voor|en|algemene|binnenlandse|buitenlandse|economische|sociale|zaken|"
    r"koninkrijksrelaties|koninkrijk|defensie|"
    r"financiën|justitie|veiligheid|rechtsbescherming|onderwijs|cultuur|wetenschap|wetenschappen|infrastructuur|milieu|"
    r"waterstaat|verkeer|volksgezondheid|welzijn|sport|werkgelegenheid|landbouw|natuur|voedselkwaliteit|visserij|"
    r"voedselzekerheid|klimaat|energie|groene|groei|innovatie|handel|ontwikkelingssamenwerking|wonen|"
    r"volkshuisvesting|ruimtelijke|ordening|ruimte|milieubeheer|asiel|migratie|integratie|jeugd|zorg|langdurige|"
    r"medische|preventie|participatie|armoedebeleid|pensioenen|primair|voortgezet|digitalisering)){0,14}"
    rf"\)[ ]\({NATIONAL_PARTY}\)"
)
"""behind a minister in a list of papers: ``(minister binnenlandse zaken) (PvdA)``"""
_SITTING = re.compile(
    r"(?:\A|\n)[ \t]*(?:[Rr]aadsvergadering|RAADSVERGADERING|GEMEENTERAAD|[Gg]emeenteraad|[Gg]emeenteraadsvergadering"
    r"|[Pp]rovinciale [Ss]taten|[Ss]tatenvergadering)\n(?:[^\n]*\n){0,8}?"
    r"[ \t]*(?:maan|dins|woens|donder|vrij|zater|zon)dag "
    r"\d{1,2} \w{3,9} \d{4}[^\n]{0,20}\n(?:[^\n]*\n){0,8}?[ \t]*Voorzitter[ ]?:?[ \t]*\n\s{0,4}"
    r"(?P<name>(?:(?:[Dd]e heer|[Mm]evrouw|[Mm]evr\.|[Mm]w\.|[Dd]hr\.|mr\.|drs\.|dr\.|ir\.|ing\.|prof\.)[ ])*)"
)
"""the head of a sitting, its day and its chair, each on a line: the mayor or a member (Gemeentewet art. 9 and 77)"""
_OTHERS_BETWEEN = late(
    r"\b(?:(?!gemeenteraad|raad)\w+raad|stichting|vereniging|comité|steller|inspr\w+|inspre\w+|contact\w*|secretaris|"
    r"griffier|"
    rf"behandel\w+|bezwaar\w*|advies\w*|indiener|aanvrager|beeldvorm\w*|partners)\b|{OTHER_MEETING_WORDS}",
    re.IGNORECASE,
)
"""between the head and the chair: another meeting, or labels of others"""
_SITTING_HEADS = ("vergadering\n", "VERGADERING\n", "RAAD\n", "emeenteraad\n", " staten\n", " Staten\n")
"""how the line of such a head ends"""
_LINE_ENDS = re.compile(r"[ ]*(?:\([ ]?[Bb]urgemeester[ ]?\))?[ \t]*(?:\n|\Z)")


def of_proceedings(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """Positions of the names of members that the proceedings or a paper of a House tell, and of chairs of sittings."""
    if not names:
        return
    if "oorzitter" in text:  # each pattern is asked for where the words stand without which it never matches
        yield from _signing(text, names)
        if "Voorzitter" in text and any(head in text for head in _SITTING_HEADS):
            yield from _chairing(text, names)
        if (
            "oorzitter:" in text
            and _CHAIR_SPEAKS.search(text)
            and _OF_PARLIAMENT.search(text)
            and not (_OTHERS_SPEAK.search(text) or others_meet(text))
        ):
            yield from _excused(text, names)
            yield from _appointed(text, names)
            yield from _speaking(text, names)
            yield from (at for at, one in enumerate(names) if _OF_COMMITTEE.match(text, one.end))
            if _BESIDE_PARTIES.search(text):  # "de leden van de fracties van de OSF, Fractie-Otten en de PVV"
                yield from (at for at, one in enumerate(names) if _GROUP.match(one.text))
        if "voorzitter van het Presidium" in text:
            yield from (at for at, one in enumerate(names) if _OF_BUREAU.match(text, one.end))
    if "(minister" in text or "(staatssecretaris" in text or "(demissionair " in text:
        yield from (at for at, one in enumerate(names) if _MINISTER.match(text, one.end))


def _row(text: str, names: Sequence[Mention], start: int) -> tuple[list[int], int]:
    """The names that follow each other from a place, and where the last of them ends."""
    at = first_from(names, start)
    if at is None or text[start : names[at].start].strip():
        return [], start
    found = [at]
    while at + 1 < len(names) and _APART.fullmatch(text, names[at].end, names[at + 1].start):
        at += 1
        found.append(at)
    return found, names[at].end


def _excused(text: str, names: Sequence[Mention]) -> Iterator[int]:
    for head in _EXCUSED.finditer(text):
        row, end = _row(text, names, head.end())
        reason = _REASON.match(text, end) if row else None
        while reason:
            yield from row
            row, end = _row(text, names, reason.end()) if reason["more"] else ([], end)
            reason = _REASON.match(text, end) if row else None


def _appointed(text: str, names: Sequence[Mention]) -> Iterator[int]:
    for head in _APPOINTED.finditer(text):
        if _OF_STAFF.search(head.group()):
            continue
        row, end = _row(text, names, head.end())
        if row and text[end : end + 1] == ".":
            yield from row


def _speaking(text: str, names: Sequence[Mention]) -> Iterator[int]:
    for at, one in enumerate(names):
        before = text[max(text.rfind("\n", 0, one.start) + 1, one.start - 80) : one.start]
        if not _ADDRESSED.search(before) or _STAFF.search(before[-40:]):
            continue
        if _WORKS_BEHIND.match(text, one.end):
            continue
        group = _OWN_GROUP.match(text, one.end)
        if group and group["name"] == one.text and _ADDRESSED.fullmatch(before.lstrip()):
            yield at
        asked = _ASKED.search(before) and _PUT.match(text, one.end)
        if asked or (_PROPOSED.search(before) and not text.startswith(("-", "'s", "’s"), one.end)):
            yield at
        party = _FOR_PARTY.match(text, one.end)
        if (party and (party["how"] == "namens" or _GIVEN_WORD.search(before))) or _MAIDEN.match(text, one.end):
            yield at


def _signing(text: str, names: Sequence[Mention]) -> Iterator[int]:
    signed = "oorzitter van de " in text and "riffier van de " in text
    paper = signed and _PAPER.search(text) is not None and _NO_HOUSE.search(text) is None
    for head in _SIGNS.finditer(text) if paper else ():
        at = first_from(names, head.end())
        if at is not None and names[at].start == head.end() and _CLERK_SIGNS.match(text, names[at].end):
            yield at
    house = "Namens " in text and ("Eerste Kamer" in text or "Tweede Kamer" in text)
    for head in _FOR_HOUSE.finditer(text) if house and not others_meet(text) else ():
        at = first_from(names, head.end())
        if at is not None and names[at].start == head.end() and _LINE_ENDS.match(text, names[at].end):
            yield at


def _chairing(text: str, names: Sequence[Mention]) -> Iterator[int]:
    for head in _SITTING.finditer(text):
        if _OTHERS_BETWEEN.search(head.group()):
            continue
        at = first_from(names, head.end())
        if at is not None and names[at].start == head.end() and _LINE_ENDS.match(text, names[at].end):
            yield at
