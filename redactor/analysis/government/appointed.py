# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who is announced as alderman, deputy, member of a water board's executive: a sentence that lists them all.

The office in the plural is the subject, or what somebody is appointed to; behind it stand nothing but names, each with
where its bearer lives and for which party, up to the full stop. "De kinderen van de wethouders zijn A en B" is of
others, and so is a list in which anything else is said of anybody.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from recognizers.late import late
from recognizers.look import Cued
from redactor.analysis.members.other_bodies import OTHER_MEETING_WORDS
from redactor.analysis.mention import Mention

_OFFICES = r"(?:wethouders|gedeputeerden|(?:hoog)?heemraden|raadsleden|statenleden|hoofdingelanden)"
_OFFICE_WORDS = ("wethouders ", "gedeputeerden ", "eemraden ", "raadsleden ", "statenleden ", "hoofdingelanden ")
"""what no sentence with these offices is without, asked first"""
_HOW_MANY = r"(?:(?:nieuwe|andere|overige|huidige|beide|twee|drie|vier|vijf|zes|zeven|acht)[ ]){0,3}"
_ARE = re.compile(
    rf"(?:(?<=[.!?:][ \n])|(?<=\n)|\A)[ \t]*(?:(?:De|Onze|Als)[ ]{_HOW_MANY}|(?:Nieuwe|Andere|Overige)[ ]){_OFFICES}"
    r"(?:[ ](?:in het (?:nieuwe )?(?:college|dagelijks bestuur)|van de gemeente|van (?:het|ons) waterschap))?"
    r"[ ](?:zijn|worden|werden|waren)(?:[ ]:|:)?[ ]"
)
"""``De nieuwe heemraden zijn``: they begin the sentence, so nobody else is its subject"""
_APPOINTED = re.compile(
    rf"\b(?:heeft|hebben|werden|zijn)[ ](?:[\w-]+[ ]){{0,8}}?(?<!oud-)(?<!kandidaat-){_OFFICES}"
    r"[ ](?:benoemd|gekozen|geïnstalleerd|beëdigd)[ ]?:\s"
)
"""``heeft vijf nieuwe heemraden benoemd:``"""
_COLLEGE = re.compile(
    r"\b(?:[Hh]et|[Oo]ns)[ ](?:nieuwe[ ])?[Cc]ollege(?P<which>[ ]van[ ](?:B[ ]?&[ ]?W|[Bb]urgemeester en [Ww]ethouders"
    r"|[Dd]ijkgraaf en (?:[Hh]oog)?[Hh]eemraden|[Gg]edeputeerde [Ss]taten))?[ ]bestaat"
    r"(?P<beside>[ ]naast[ ](?:de[ ])?(?:[Bb]urgemeester|[Dd]ijkgraaf|[Cc]ommissaris van de Koning)[^.:,\n]{0,50})?"
    r"[ ]uit[ ]?:\s"
)
_GOVERNS = re.compile(r"\b(?:wethouder|dijkgraaf|heemra|gedeputeerde|coalitie|burgemeester)", re.IGNORECASE)
"""near such a college: schools, courts and churches have colleges too, so that one must be told of which it is"""
_COUNCIL = re.compile(r"gemeenteraad|raad van de gemeente|gemeentebestuur|waterschap|hoogheemraadschap")
_OTHER_COUNCIL = late(
    rf"\b(?!gemeenteraad|ministerraad|eilandsraad|provincieraad|deelraad)\w{{3,}}raad\b|{OTHER_MEETING_WORDS}",
    re.IGNORECASE,
)
"""others have council members, chosen by those for whom they speak"""
_NEAR = 300
_OTHERS = re.compile(
    r"kinder|jeugd|jongeren|scholier|leerling|klas\b|rollenspel|kandidaat|beoogd|college van bestuur", re.IGNORECASE
)
"""near the list: somebody plays them, or wants to be one"""
_ADDRESS = re.compile(r"(?:(?:de heer|mevrouw|dhr\.|mw\.|mevr\.|drs\.|mr\.|ir\.|dr\.|ing\.)[ ])*")
_WHOSE = (
    r"(?:[ ]\((?!Afd|Team|Dir)[A-ZÀ-Þ\d][^()\n]{1,40}\))?"
    r"(?:[ ]uit[ ][A-ZÀ-Þ'’][\w'’-]+(?:[ ](?:aan|den|de|het|en|op|IJssel|[A-ZÀ-Þ][\w-]+)){0,4}?)?"
    r"(?:[ ](?:van|namens)[ ](?:(?:de|het)[ ])?(?:(?:(?:samenwerkende[ ])?fracties?|combinatie)[ ](?:van[ ])?)?"
    r"(?:[A-ZÀ-Þ\d][\w'’/&-]*(?:(?:,?[ ](?:en|voor|van|de|het|aan|in|op|der)){0,2},?[ ][A-ZÀ-Þ\d&][\w'’/&-]*){0,6}"
    r"|agrariërs|bedrijven|landbouw|natuur\w{0,12}|ingezetenen|ongebouwd))?"
    r"(?:[ ]\((?!Afd|Team|Dir)(?:(?:fractie|lijst|namens)[ ])?[A-ZÀ-Þ\d][^()\n]{1,60}\))?"
)
"""what is said of each: where from, for whom"""
_JOINT = late(rf"{_WHOSE}(?:,[ ]?(?:en[ ])?|[ ]en[ ])\n?{_ADDRESS.pattern}")
_ENDS = late(rf"{_WHOSE}(?:[.](?=\s|\Z)|[ ]*\n[ \t]*\n(?!\s*[a-zà-ÿ(])|[ ]*\Z)")
LEAST = 2
"""names of such a list"""


def appointed(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """Positions of the names that such a sentence lists."""
    if not names:
        return
    yield from _decided(text, names)
    offices = any(word in text for word in _OFFICE_WORDS)
    patterns = (_ARE, _APPOINTED) if offices else ()
    if "ollege" in text and " bestaat" in text:
        patterns = (*patterns, _COLLEGE)
    if not patterns or not _GOVERNS.search(text):
        return
    for pattern in patterns:
        for head in pattern.finditer(text):
            around = text[max(0, head.start() - _NEAR) : head.end() + _NEAR]
            if _OTHERS.search(around) or (pattern is _COLLEGE and not (head["which"] or head["beside"])):
                continue
            if "raadsleden" in head.group() and (_OTHER_COUNCIL.search(text) or not _COUNCIL.search(text)):
                continue
            yield from _listed(text, names, head.end())


_DECIDED = Cued(
    re.compile(r"\bte benoemen tot\b|\bte ontslaan als\b|\btoe te laten als\b|\btoegelaten als\b"),
    "te benoemen tot", "te ontslaan als", "toe te laten als", "toegelaten als",
    begins=True,
)  # fmt: skip
_ONE_OFFICE = r"(?:wethouder|gedeputeerde|hoogheemraad|heemraad)"
_TO_OFFICE = re.compile(
    rf"\b(?:te benoemen tot|te ontslaan als)[ ](?:(?:nieuwe?|tijdelijk|eerste|tweede|derde|vierde)[ ])?{_ONE_OFFICE}"
    r"(?:[ ]van[ ](?:de[ ]gemeente[ ]|de[ ]provincie[ ])?[A-ZÀ-Þ][\w'’-]+(?:[ ][A-ZÀ-Þ][\w'’-]+){0,2})?[ ]?:\s{1,3}"
    rf"(?:[-•*][ ])?{_ADDRESS.pattern}\Z"
)
_SEATED = re.compile(
    r"[ ](?:toe te laten|is toegelaten|wordt toegelaten|toegelaten)[ ]als[ ](?:nieuw[ ])?(?:raadslid|statenlid|"
    r"lid[ ]van[ ](?:de[ ](?:gemeente)?raad(?:[ ](?:van|der)[ ](?:de[ ])?gemeente[ ][A-ZÀ-Þ][\w'’ -]{1,40})?|"
    r"provinciale[ ]staten(?:[ ]van[ ][A-ZÀ-Þ][\w-]{1,30})?|"
    r"het[ ]algemeen[ ]bestuur[ ]van[ ]het[ ]waterschap(?:[ ][A-ZÀ-Þ][\w'’ -]{1,40})?))"
    r"(?=[ ]?(?:[.,;](?!\s*(?:plaatsv|assis))|\n|\Z|en[ ]te\b|per[ ]\d|met[ ]ingang))"
)
_ENDS_ONE = re.compile(
    r"[ ]*(?:[.,;]|\n|\Z|en\b)(?!\s*(?:\w*secretar|\w*griffi|assisten|medewerk|notul|\w*advis|kandida))"
)
_DECIDES = re.compile(
    r"\b(?:(?:gemeente)?raad|provinciale staten|verenigde vergadering|geloofsbrie\w+)\b"
    r"(?! van (?:toezicht|commis|bestuur))",
    re.IGNORECASE,
)
_PROPOSED = re.compile(
    r"voorgesteld|voordracht|kandida|sollicit|beoogd|niet toe te laten|plaatsvervangend|commissielid|fractie-?assist|"
    r"burgerlid|burgerraad|steunfractie|verzoek|vraagt|vroeg|wees|afwijz|afgewezen|\bniet\b|\bgeen\b|niemand|weiger|"
    r"negatief|"
    r"onrechte|bezwaar|bereid|\btrok|intrek|ingetrokken|herroep|vernietig|\bkan\b|\bwil\b|zou\b|burgerinitiatief|[?]",
    re.IGNORECASE,
)
"""somebody may get an office, is let in without one, or is refused"""
_IT_DECIDES = re.compile(
    r"\bbesluit(?:en)?\b|\bbesloten\b|\bgeloofsbrieven\b|\badviseert\b|\bbenoem(?:t|d|ing)\b|\bontslag\b", re.IGNORECASE
)
_REACH = 140


def _decided(text: str, names: Sequence[Mention]) -> Iterator[int]:
    """Whom a council appoints, dismisses or lets in: ``besluit te benoemen tot wethouder: A``, ``A toe te laten als lid
    van de raad``; a proposal to do so tells nothing."""
    if not _DECIDED.search(text) or not _DECIDES.search(text) or _OTHER_COUNCIL.search(text) or _OTHERS.search(text):
        return
    for at, one in enumerate(names):
        near = text[max(0, one.start - _REACH) : one.start]
        if not _IT_DECIDES.search(near) or _PROPOSED.search(near) or _PROPOSED.search(text, one.end, one.end + _REACH):
            continue
        if _SEATED.match(text, one.end) or (_TO_OFFICE.search(near) and _ENDS_ONE.match(text, one.end)):
            yield at


def _listed(text: str, names: Sequence[Mention], start: int) -> list[int]:
    """The names from a place of the text up to the end of the sentence; none when anything else stands there."""
    at = bisect_left(names, start, key=lambda one: one.start)
    if at == len(names) or not _ADDRESS.fullmatch(text, start, names[at].start):
        return []
    found = [at]
    while at + 1 < len(names) and _JOINT.fullmatch(text, names[at].end, names[at + 1].start):
        at += 1
        found.append(at)
    return found if len(found) >= LEAST and _ENDS.match(text, names[at].end) else []
