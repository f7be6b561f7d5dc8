# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who sits on the bench: the judges that a judgment names, who act in public (Grondwet art. 121), and who concludes.

A ruling that is cited can name who presided: ``(ECLI:NL:CRVB:2021:1, voorzitter A. Tol)``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recognizers.look import Cued
from redactor.analysis.mention import Mention

_PRESIDES = re.compile(r"[ ]?\((?:plv\.[ ])?voorzitter\)")
_BESIDE_CHAIR = re.compile(r"(?:[ ]?\([^()\n]{1,30}\))?(?:,|,?\s+en)\s+(?:mrs?\.\s+)?")
_MASTERS = re.compile(
    r"\b(?:(?:[Gg]ewezen|[Gg]egeven|gedaan|uitgesproken|beslist|vastgesteld)\s+(?:en\s+\w+\s+)?door|[Rr]echters"
    r"|[Rr]aadsheren"
    r"|[Ss]taatsraden|(?:[Mm]eer|[Ee]nkel)voudige\s+\w*kamer(?:,?\s+(?:bestaande|samengesteld)\s+uit)?"
    r"|[Ss]amenstelling)[ :,]{0,4}(?:\n[ \t]{0,8})?mrs?\.\s{1,4}$"
)
"""before the chair: words of a judgment. "Vertegenwoordigd door mr. A (voorzitter)" is a club that goes to court."""
_MASTERS_REACH = 80
_HEADED = re.compile(r"(?:\A|\n)[ \t]*(?:[Rr]echters|[Rr]aadsheren|[Ss]taatsraden)[ ]?:?[ \t]*\n")
"""a line of its own above the judges of a judgment, each on a line"""
_OF_OTHERS = re.compile(
    r"(?:partij|eiser|appellant|verweerder|gedaagde|verdachte|verzoek|klager|belanghebbende|advoca|gemachtigd|griffier|"
    r"getuige|officier|naam|namen)\w*[ ]?:?[ \t]*\Z",
    re.IGNORECASE,
)
"""the line above is a label of somebody else: the names below can be theirs"""
_ON_A_LINE = re.compile(r"[ \t]*\n?[ \t•*–-]*(?:(?:mrs?|prof|dr)\.[ ])*")
_LINE_ENDS = re.compile(r"[ \t]*(?:\Z|\n(?![ \t]*(?!(?:mrs?|prof|dr)\.)(?:[a-zà-ÿ(,]|[^\n]{0,40}\d)))")
"""the end of a line, and below it no function, street or number"""
_CONCLUDES = re.compile(
    r"^[ \t]*(?:(?:Conclusie|CONCLUSIE)[ \t]*\n"
    r"|(?:Zaaknr|Nr|Rolnr|Zaaknummer|Nummer)[.: ]{1,3}(?=[^\n]{0,12}\d)[^\n]{4,40}\n"
    r"(?!\s*(?:Conclusie|CONCLUSIE)[ \t]*\n))"
    r"(?:\s*[^\n]{0,12}\d[^\n]{0,30}\n){0,2}\s*(?:(?:[Pp]rof|[Mm]r|[Dd]r)\.?[ ])*",
    re.MULTILINE,
)
"""above the name of the advocate general: the heading of a conclusion, or the number of the case"""
_CONCERNS = re.compile(
    r"[ \t]*\n\s*(?:(?:Zitting|Parket|Datum)?[ :]{0,2}\d{1,2}[ ][a-z]{3,9}[ ]\d{4}[^\n]{0,30}\n\s*"
    r"|Zitting:?[ ]?\d[^\n]{4,50}\n\s*)?(?:Conclusie inzake[ ]?:?[ \t]*(?:\n|\Z)"
    r"|In de zaak(?:[ ](?:van|met)\b|[ ]?:?[ \t]*(?:\n|\Z)))"
)
"""below it: the day, and in whose case; the parties stand behind these words, their lawyers further on"""
_OF_HIGH_COURT = re.compile(
    r"(?s:\b\d\d/\d{5}\b.{0,200}\bConclusie inzake[ ]?:?[ \t]*(?:\n|\Z))|:PHR:"
    r"|(?:^|\n)[ \t]*(?:DE )?PROCUREUR-GENERAAL\s+BIJ\s+DE\s+HOGE\s+RAAD"
    r"|(?:^|\n)[ \t]*[Pp]rocureur-[Gg]eneraal\s+bij\s+de\s+Hoge\s+Raad[^\n]{0,25}(?:\n|\Z)"
)
_HIGH_COURT_WORDS = ("Conclusie inzake", ":PHR:", "rocureur-", "PROCUREUR")
"""what no match of it is without, asked first: nearly no page has one"""
_JUDGMENT = re.compile(r"\bECLI:[A-Z]{2}:|\b[Dd]atum uitspraak\b")


_RULED_BY = re.compile(
    r"\b(?:arrest|vonnis|uitspraak|beschikking|beslissing|tussenuitspraak)\s+(?:is|werd)\s+(?:aldus\s+)?"
    r"(?:gewezen|gegeven|gedaan|vastgesteld)\s+(?:en\s+\w+\s+)?door\s+mrs?\.\s+\Z",
    re.IGNORECASE,
)
_RULES = Cued(re.compile(r"\bdoor[ \n]mrs?\."), "door mr", "door\nmr")
_OF_COURT = re.compile(
    r"(?<!bij )(?<!bij de )(?<!bij het )(?<!aan de )(?<!naar de )(?<!de )(?<!: )"
    r"\b(?:(?:[Rr]echtbank|[Gg]erechtshof)[ ](?:te |van )?[A-ZÀ-Þ'’]|RECHTBANK|GERECHTSHOF|Hoge Raad|ECLI:NL:"
    r"|[Kk]antonrechter(?=[ ]?[,.(\n])|rolraadsheer)"
)
"""the heading of a ruling or who gave it; where one appeals to a court, another decided"""
_NO_COURT = re.compile(r"commissie|burgemeester en wethouders|college van", re.IGNORECASE)
_NO_COURT_REACH = 160
_NEXT_JUDGE = re.compile(r"(?:,|,?\s+en)\s+(?:mrs?\.\s+)?(?:dr\.\s+|prof\.\s+)?")
_CLERK = re.compile(
    r",?\s+(?:als\s+)?(?:(?:de|waarnemend|toegevoegd)\s+)?griffier|,?\s+(?:advocaat|gemachtigde|namens|ambtenaar|"
    r"officier)"
)
_JUDGES_END = re.compile(
    r",?\s+en\s+(?:is|op|in|door|ondertekend|uitgesproken)\b|\s+en\s+uitgesproken|,?\s+(?:in\s+(?:het\s+openbaar|"
    r"tegenwoordigheid|aanwezigheid|bijzijn)|bijgestaan|ten\s+overstaan|als\s+(?:leden|raadsheren|rechters|"
    r"voorzitter))|"
    r",\s+(?:kanton)?rechters?\b|,\s+raadsheren\b|,\s+(?:leden|voorzieningenrechter)\b|\.(?:\s|\Z)"
)


def _ruling(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """``Dit arrest is gewezen door mrs. A, B en C en is …``: nobody but the judges gives a ruling."""
    if not _RULES.search(text) or not _OF_COURT.search(text):
        return
    for at, one in enumerate(names):
        if not _RULED_BY.search(text, max(0, one.start - _MASTERS_REACH), one.start):
            continue
        if _NO_COURT.search(text, max(0, one.start - _NO_COURT_REACH), one.end + _NO_COURT_REACH):
            continue
        last = at
        while last + 1 < len(names) and _NEXT_JUDGE.fullmatch(text, names[last].end, names[last + 1].start):
            last += 1
        if last > at and _CLERK.match(text, names[last].end):
            yield from range(at, last)
        elif _JUDGES_END.match(text, names[last].end):
            yield from range(at, last + 1)


def bench(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """The judges of a chamber: ``mrs. A (voorzitter), B en C`` in a text of a court."""
    for at, one in enumerate(names):
        if _PRESIDES.match(text, one.end) and _MASTERS.search(text, max(0, one.start - _MASTERS_REACH), one.start):
            last = at
            while last + 1 < len(names) and _BESIDE_CHAIR.fullmatch(text, names[last].end, names[last + 1].start):
                last += 1
            yield from range(at, last + 1)
    if _JUDGMENT.search(text):
        yield from _headed(text, names)


_RULED = re.compile(
    r"\(ECLI:NL:(?:HR|RVS|CRVB|CBB|GH[A-Z]{2,4}|RB[A-Z]{3}|PHR):\d{4}:[A-Z]{0,2}\d{1,5},[ ]voorzitter[ ](?:mr\.[ ])?\Z"
)
"""a bracket that begins with a ruling and goes on with who presided: ``(ECLI:NL:CRVB:2021:1, voorzitter A. Tol)``"""
_RULED_REACH = 60


def presiding(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """Who presided over a ruling that is cited, in the bracket that holds the ruling and nothing else."""
    if "ECLI:NL:" not in text:
        return
    for at, one in enumerate(names):
        ruled = _RULED.search(text, max(0, one.start - _RULED_REACH), one.start)
        if ruled is not None and text.startswith(")", one.end):
            yield at


def concluding(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """The advocate general at the Supreme Court who concludes: alone on a line between the heading and the parties.

    With them who presided over a ruling that is cited, and who gave the ruling of the page.
    """
    yield from presiding(text, names)
    yield from _ruling(text, names)
    if not any(word in text for word in _HIGH_COURT_WORDS) or not _OF_HIGH_COURT.search(text):
        return
    heads = {head.end() for head in _CONCLUDES.finditer(text)}
    for at, one in enumerate(names):
        if one.start in heads and _CONCERNS.match(text, one.end):
            yield at


def _headed(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """The judges below such a line, until a line that holds anything else."""
    at = 0
    for head in _HEADED.finditer(text):
        if _OF_OTHERS.search(text, max(0, head.start() - 40), head.start()):
            continue
        while at < len(names) and names[at].start < head.end():
            at += 1
        before = head.end()
        while at < len(names) and _ON_A_LINE.fullmatch(text, before, names[at].start):
            if not _LINE_ENDS.match(text, names[at].end):
                break
            yield at
            before, at = names[at].end, at + 1
