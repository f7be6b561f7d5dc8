# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Dates of birth: a date behind a word for birth, or in a column headed by one. Other dates stay.

Legal basis: Woo art. 5.1 lid 2 sub e. Format: ``1 mei 1980``, ``01-05-1980``, ``1/5/80``, ``1980-05-01``,
``19800501``, ``mei 1980``.

Fictitious example: geboren op 1 mei 1980 te Utrecht.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.base import (
    DutchRecognizer,
    Example,
    Hit,
    after,
    at_numbers,
    at_words,
    before,
    last_end,
    look,
    stems,
    under_header,
)
from recognizers.late import late
from recognizers.look import Cued

_MONTH = (
    r"(?:jan(?:uari)?|feb(?:ruari)?|m(?:aa)?rt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?|january|february|march|may|june|july|august|october"
    r"|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre"
    r"|januar|februar|m[äa]rz|oktober|dezember)\.?"
)
_DATE = re.compile(
    rf"(?:\d{{1,2}}(?:e|ste|de|er|\.)?(?:[ -]|[ ]?\n){_MONTH}(?:[ -]|[ ]?\n)(?:(?:18|19|20)\d\d|['’]?\d\d)"
    rf"|[0-3] \d ?[-/.]? ?[01] \d ?[-/.]? ?[12] [089] \d \d|\d{{1,2}}[-/.]\d{{1,2}}[-/.][lI]\d{{3}}"
    rf"|\d{{1,2}}[ ]?[-/.][ ]?\d{{1,2}}[ ]?[-/.][ ]?(?:(?:18|19|20)\d\d|['’]?\d\d)"
    rf"|(?:18|19|20)\d\d[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{2}} \d{{2}} (?:19|20)\d\d|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]"
    rf"|1[0-2])(?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:19|20)\d\d)(?![\w]|[-/.]\d)",
    re.IGNORECASE,
)
_CUE = re.compile(
    r"(?<!\w)(?:geboren(?: op| te [A-Z][\w' -]{1,30}?(?:,| op)?)?|geb(?:\.|oren)?(?: ?d(?:at(?:um)?|d)?\.?)?"
    r"|geb[._]?[ ]?dat(?:um)?|(?<!\d[ ])gbd?\.?:?(?=[ ]?(?:\d|\Z))"
    r"|geboorte(?:[- ]?(?:datum|dag|jaar|gegevens))?(?: ?/ ?-?plaats)?|geboortedata|born|date of birth|birth ?date"
    r"|geboorteplaats(?: ?/ ?| en )-?datum"
    r"|d\.?o\.?b\.?|bday|verjaardag|jarig|n[ée]e?\)? le|date de naissance|geburts(?:datum|tag)|naci(?:d[oa]|miento)"
    r"|data urodzenia|do[gğ]um tarihi)(?!\w)",
    re.IGNORECASE,
)
_ONES = "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen"
_TEENS = "tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien"
_TENS = "twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig"
_BELOW_100 = rf"(?:(?:{_ONES})(?:ën|en)(?:{_TENS})|{_TEENS}|{_TENS}|{_ONES})"
_IN_WORDS = re.compile(
    rf"(?<!\w){_BELOW_100} {_MONTH} (?:(?:19|20)\d\d|(?:(?:achttien|negentien)[ ]?honderd|twee[ ]?duizend)"
    rf"[ ]?(?:en )?(?:{_BELOW_100})?)(?!\w)",
    re.IGNORECASE,
)
"""as a notary writes a date: ``elf mei negentienhonderddrieënvijftig``"""
_MISREAD = re.compile(
    r"(?<!\w)(?i:geb(?:oren|oorte)?\.?[ ]?(?:dat(?:um|\.)?)?)\.?[ \t]{0,12}:?[ \t]{0,12}(?:\n[ \t]{0,12})?"
    r"(?P<value>[0-9OoIl]{1,2}[ ]?[-/.][ ]?[0-9OoIl]{1,2}[ ]?[-/.][ ]?[0-9OoIl]{4}"
    rf"|\d{{1,2}}[ ]?[,.]?[ ]?(?i:{_MONTH})[ ]?[,.]?[ ]?(?:18|19|20)\d\d)(?![\w]|[-/.]\d)"
)
"""a scan behind a word for birth, letters for digits, a stray comma: ``3O-O7-1968``, ``4 ,november 1958``"""
_BORN_SCANNED = stems("birth dates of scans", "geb")
_WRITTEN = rf"(?:\d{{1,2}}[-/.]\d{{1,2}}[-/.](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\d{{1,2}} {_MONTH} (?:19|20)\d\d)"
_STARRED = re.compile(
    r"\*(?<![\w*]\*)[ ]?(?:(?:(?<=[\w,;(]\*)|(?<=[\w,;(]\*[ ])|(?<=[\w,;.)(][ ]\*)|(?<=[\w,;.)(][ ]\*[ ]))"
    r"(?:te[ ])?[A-ZÀ-Þ][\w'’-]{2,25}(?:[ ][A-ZÀ-Þ][\w'’-]{2,20})?,?[ ](?:op[ ])?)?"
    rf"(?P<value>(?i:{_WRITTEN})|\d{{1,2}}[-/.]\d{{1,2}}[-/.]['’]?\d\d)(?![\w*]|[-/.]\d)"
)
_ITEM = re.compile(r"(?:^|\n)[ \t]*\Z")
_ALONE = re.compile(r"[ \t]*(?:\n|\Z)")
_BRACKETED = re.compile(
    r" \((?<=[a-zà-ÿ.] \()(?:[A-ZÀ-Þ][^\W\d_]+(?:[ ][\w'’.-]+){0,4},[ ])?(?:[vm],?[ ])?"
    r"(?P<value>(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./]19[2-9]\d)(?=\)|,[ ])"
)
"""behind a name: ``A. Bos (02-03-1949)``, ``mevrouw Bos (Anna Bos, 02.03.1949)``; papers of that time are rare"""
_TITLED = Cued(re.compile(
    r"(?<!\w)(?:[Dd]e[ ]heer|[Dd]hr\.?|[Mm]eneer|[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?)[ ]"
    r"(?:[A-ZÀ-Þ][\w'’.-]*[ ]|(?:van|de|der|den|el|ten|ter|te|het)[ ]){0,5}[A-ZÀ-Þ][\w'’-]+[ ]\("
    rf"(?P<value>\d{{1,2}}[ ](?i:{_MONTH})[ ]19[2-9]\d)(?=\)|,[ ])"
), " 19")  # fmt: skip
"""the same with the month in letters, behind who is addressed: ``de heer Anton Bos (3 mei 1960)``"""
_OF_DAY = Cued(re.compile(
    r"(?<!\w)(?:[Ii]k ben|[Bb]en ik|[Hh]ij is|[Zz]ij is|[Zz]e is)[ ]van[ ]"
    rf"(?P<value>\d{{1,2}}[ ](?i:{_MONTH})[ ](?:19[2-9]|200)\d"
    r"|\d{1,2}[-/.]\d{1,2}[-/.](?:19[2-9]|200)\d)(?![\w]|[-/.]\d|[ ](?:tot|t/m|af|lid|in dienst|werkzaam)(?!\w))"
), "ik ben van", "ben ik van", "ij is van", "ze is van")  # fmt: skip
"""as people say it of themselves: ``ik ben van 12 maart 1960``"""
_BORN_STEMS = ("zoon", "dochter", "kind", "minderjarige", "baby", "broer", "zus", "tweeling")
_CHILDREN = stems("children", *_BORN_STEMS)
_CHILD = late(
    r"(?<!\w)(?i:zoon(?:tje)?|dochter(?:tje)?|kind(?:eren)?|minderjarigen?|baby|kleinkind(?:eren)?|broer(?:tje)?"
    r"|zus(?:je)?|tweeling|pleegkind)(?!\w)(?:[ ]\d)?[ ]*:?[ ]{1,24}\(?(?:(?:genaamd|heet)[ ])?"
    r"(?:[A-ZÀ-Þ][\w'’-]+[ ]|(?:van|de|el|der|den)[ ]){0,4}"
    rf"[A-ZÀ-Þ][\w'’-]+(?:,[ ]|[ ]\(|[ ])(?:\*[ ]?)?(?P<value>(?i:{_WRITTEN}))(?![\w]|[-/.]\d)"
)
"""behind the name of a child: ``zoon Tim (3 juni 2017)``, ``kind 1: Eva Bakker 11-01-2012``"""
_SEXES = tuple(
    mark + blank + sex + end
    for mark in ",(/" for blank in ("", " ") for sex in ("m", "v", "f", "man", "vrouw") for end in ",/"
)  # fmt: skip
_SEX_CELLS = tuple(sex + gap for sex in ("man", "vrouw") for gap in ("  ", "\t"))
_SEX = Cued(re.compile(
    rf"[,(/][ ]?(?:[mvMV]|[Mm]an|[Vv]rouw|[MF])[,/][ ]?(?P<value>(?i:{_WRITTEN}))(?![\w]|[-/.]\d)"
), *_SEXES)  # fmt: skip
"""behind the sex of somebody: ``Farah Yusuf, v, 1990-11-02``"""
_SEX_CELL = Cued(re.compile(
    rf"(?:[ ]{{2}}|\t)(?:[Mm]an|[Vv]rouw)(?:  [ ]{{0,10}}|\t)(?P<value>(?i:{_WRITTEN}))(?![\w]|[-/.]\d)"
), *_SEX_CELLS)  # fmt: skip
"""the same in cells of a row"""
_ROLES = (
    "betrokkene", "verdachte", "moeder", "vader", "echtgeno", "partner", "cliënt", "client", "patiënt", "patient",
    "aanvrager", "verzoek", "slachtoffer", "getuige", "aangever", "aangeefster", "huurder", "bewon", "vreemdeling",
    "eiser", "belanghebbende", "rechthebbende", "gezinslid", "hoofdpersoon", "referent", "overledene", "erflater",
)  # fmt: skip
_PEOPLE = stems("people with an entry", *_ROLES)
_ENTRY = re.compile(
    r"(?<!\w)(?i:betrokkenen?|verdachte|(?:groot|schoon)?(?:moeder|vader)|echtgeno(?:ot|te)|partner"
    r"|(?:cli[eë]nt|pati[eë]nt|verzoek)(?:e|er|ster)?"
    r"|aanvra(?:ger|agster)|slachtoffer|getuige|aangever|aangeefster|huurder|bewoner|bewoonster|vreemdeling"
    r"|eiser(?:es)?"
    r"|(?:belang|recht)hebbende|gezinslid|hoofdpersoon|referente?|overledene|erflater|erflaatster)(?!\w)(?:[ ]\d)?"
    r"(?:[ ]?:[ \t]{0,12}|[ ]\(|[ ])(?:(?:de heer|dhr\.|[Mm]evrouw|[Mm]evr\.|[Mm]w\.)[ ])?"
    r"(?:[A-ZÀ-Þ][\w'’.-]*[ ]|(?:van|de|der|den|el|ten|ter|te|het)[ ]){0,5}[A-ZÀ-Þ][\w'’-]+(?:,[ ]|[ ]\()"
    rf"(?P<value>(?i:{_WRITTEN}))(?=[ ]?(?:[),;\n]|\Z))"
)
"""the next item behind the name of somebody in a case: ``Betrokkene: Anna Bos, 1 juli 1994, zonder woning``"""
LEAST_AGE = 12
"""years before the newest year of a page: a date in such a place that is later may be of the case"""
OLDEST = 110
FIRST_YEAR, LAST_YEAR = 1900, 2099
_BEFORE_BRACKET = re.compile(r"(?:[A-ZÀ-Þ][\w'’-]+|[A-ZÀ-Þ]\.)\Z")
_SIX = re.compile(r"(?<![\w./-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d(?![\w]|[-/.]\d)")
_MONTH_BEFORE = re.compile(rf"(?<!\w){_MONTH} \Z", re.IGNORECASE)
_MONTH_FIRST = re.compile(rf"(?<!\w){_MONTH} \d{{1,2}}(?:st|nd|rd|th)?, ?(?:19|20)\d\d(?!\w)", re.IGNORECASE)
"""``March 4, 1971``"""
_MONTH_YEAR = re.compile(rf"{_MONTH} (?:19|20)\d\d", re.IGNORECASE)
_OTHER_DATE = re.compile(
    r":|\b(?:datum|(?:begin|eind|ingangs|start|verloop)datum|looptijd|\w*ziektedag|geldig|d\.d|dd|ontvangen|verzonden"
    r"|getekend|ingekomen|versie|kenmerk|vergadering|op|van|per|tot|sinds)\b|^[A-Z'’][\w'’ ./-]{1,50},\s*$",
    re.IGNORECASE,
)
"""what tells on its own line that a date is no cell of a column of birth dates"""
_TERM = late(
    r"[ \t|]*(?:(?:project|uitvoerings|subsidie|plan|contract|huur|toekennings|beoordelings|aanvraag)?periode"
    r"|(?:uitvoerings|contract|project)?duur|oplevering|oplever(?:datum|termijn)|aanvang(?:sdatum)?|deadline|planning"
    r"|(?:eerste[ ])?(?:ao|arbeidsongeschiktheids)-?dag)[ \t|:]+"
    rf"(?:{_DATE.pattern}[ ]?(?:[-–]|t/m|tot(?:[ ]en[ ]met)?)[ ]?)?\Z",
    re.IGNORECASE,
)
"""the label of a field for when something takes place, and nothing else but the first day of it"""
_DATED_LINE = re.compile(r"^[A-Z'’][\w'’ ./-]{1,50},\s*$|^(?:datum|ontvangen|verzonden|getekend|d\.d)\b", re.IGNORECASE)
"""the start of a line that dates a letter: ``Utrecht, ``, ``Ontvangen ``"""
_STOP = re.compile(r"[.;!]\s+[A-Z]|\?\s+(?!A(?:ntwoord)?[ ]?:)[A-Z]|\n\s*\n")


_SIGNS = (
    "geb",
    "gb",
    "born",
    "birth",
    "date of birth",
    "dob",
    "bday",
    "d.ob",
    "do.b",
    "d.o.b",
    "verjaardag",
    "jarig",
    "date de naissance",
    *(f"{born}{close} le" for born in ("né", "née", "ne", "nee") for close in ("", ")")),
    "geburt",
    "nacid",
    "nacimiento",
    "data urodzenia",
    "dogum",
    "doğum",
    "*",
    "-19",
    ".19",
    "/19",
    *_BORN_STEMS,
    *_SEXES,
    *_SEX_CELLS,
)
_BIRTHS = stems("births", *_SIGNS)
_ALSO = re.compile(
    rf"[ ]?(?:\([^()\n]{{1,20}}\)[ ]?)?(?:/|of|resp\.|en|ook)[ ](?P<value>{_DATE.pattern})", re.IGNORECASE
)
"""another one of the same person: ``21/03/1990 (opgegeven) / 1-1-1990 (Eurodac)``"""


class BirthDateRecognizer(DutchRecognizer):
    """See the module."""

    ENTITIES = ("DATE_OF_BIRTH",)
    NEEDS = (*_SIGNS, *_ROLES, " 19", "ik ben van", "ben ik van", "ij is van", "ze is van")
    EXAMPLES = (
        Example("geboren op 1 mei 1980 te Utrecht", "1 mei 1980", "", ("context:birth",)),
        Example("Geboortedatum: 01-05-1980", "01-05-1980", "", ("context:birth",)),
    )

    def hits(self, text: str) -> Iterator[Hit]:
        """The entries of people in a case, and what a word or sign for birth tells when the page has one."""
        yield from _entries(text)
        for match in (*_TITLED.finditer(text), *_OF_DAY.finditer(text)):
            yield Hit(*match.span("value"), 0.7, ("context:birth", "form:said"))
        if look(text).sees(_BIRTHS):
            yield from _marked(text)
            yield from self._told(text)

    def _told(self, text: str) -> Iterator[Hit]:
        """Dates behind a word for birth, or in its column."""
        head = next(self.at_needs(text, _CUE), None)
        if head is None:
            return
        for match in _SIX.finditer(text):
            if _CUE.search(before(text, match.start(), 14)):
                yield Hit(*match.span(), 0.8, ("context:birth", "form:short"))
        read = 0
        for match in _IN_WORDS.finditer(text):
            if _CUE.search(before(text, match.start(), 60)):
                read = match.end()
                yield Hit(*match.span(), 0.9, ("context:birth", "form:words"))
        for match in _dates(text):
            bare_year = len(match.group()) == 4
            window = before(text, match.start(), 25 if bare_year else 60)
            cue = last_end(_CUE, window)
            if match.end() == read:
                continue
            if cue >= 0 and not _ends_before(window, cue):
                yield Hit(*match.span(), 0.9, ("context:birth",))
                also = _ALSO.match(text, match.end()) or _next_cell(text, match) if not bare_year else None
                if also is not None and len(also["value"]) > len("1971"):
                    yield Hit(*also.span("value"), 0.8, ("context:birth",))
            elif (
                not bare_year
                and re.match(r"\s*\(?(?:geboren|geb\.|geboortedatum)", after(text, match.end(), 20), re.IGNORECASE)
                and not _has_own_label(text, *match.span())
            ):
                yield Hit(*match.span(), 0.8, ("context:birth",))
            elif (
                not bare_year
                and match.start() > head.end()
                and under_header(text, *match.span(), _CUE)  # a short line, so that the next search is one, too
                and not _is_of_term(text[text.rfind("\n", 0, match.start()) + 1 : match.start()])
            ):
                yield Hit(*match.span(), 0.8, ("context:birth", "layout:column"))


_FAMILY = r"(?:kind|partner|moeder|vader|man|vrouw|echtgeno|zoon|dochter|broer|zus|ouder)"
_OWN_LABEL = re.compile(
    rf"(?:(?!geb|verjaar)[a-z]{{3,18}})?datum(?:[ ](?!lid|geb|{_FAMILY})[a-z]{{3,15}}){{0,2}}[ ]?:[ ]*\Z", re.IGNORECASE
)
_LONGEST_LABEL = 50
_NEXT_BIRTH = re.compile(rf"[ ]*\n[ ]*geb(?![^\n:]*{_FAMILY})[^\n:]{{3,40}}:[ ]*{_DATE.pattern}", re.IGNORECASE)
_LATELY = re.compile(r"(?<!\d)20\d\d(?!\d)")
"""the year of a matter; who deals with people of before 2000 has their dates of birth behind ``Datum:`` as well"""


def _has_own_label(text: str, start: int, end: int) -> bool:
    """Whether a date stands behind a label of its own and the one for birth below it has its own date.

    ``Datum controle: 12-3-2021`` above ``Geboortedatum verzekerde: 4-5-1961``.
    """
    label = text[text.rfind("\n", 0, start) + 1 : start].strip(" \t•*-")
    return (
        len(label) <= _LONGEST_LABEL
        and _OWN_LABEL.match(label + " ") is not None
        and _LATELY.search(text, start, end) is not None
        and _NEXT_BIRTH.match(text, end) is not None
    )


_RELATIVE = (
    rf"[ ,;]{{1,6}}\(?(?:moeder|vader|partner|echtgeno(?:ot|te)|man|vrouw)[ ]?:?[ ]{{1,4}}(?P<value>{_DATE.pattern})"
)
_OF_RELATIVE = re.compile(_RELATIVE, re.IGNORECASE)
"""behind somebody's birth date, that of who belongs to them: ``Geb.datum: 2-1-1993  moeder: 1-1-1956``"""
_CELL_BEHIND = re.compile(rf"[ ]{{2,60}}(?P<value>{_DATE.pattern})(?=[ ]*(?:\n|\Z))", re.IGNORECASE)


def _next_cell(text: str, match: re.Match[str]) -> re.Match[str] | None:
    """The date of the next column of a form, or of a relative, behind one with its label at the head of the line."""
    relative = _OF_RELATIVE.match(text, match.end())
    if relative is not None:
        return relative
    head = text[max(text.rfind("\n", 0, match.start()) + 1, match.start() - 60) : match.start()]
    label = _CUE.search(head)
    if label is None or head[: label.start()].strip() or head[label.end() :].strip(" .:"):
        return None
    return _CELL_BEHIND.match(text, match.end())


_ASKED = re.compile(
    r"(?<!\w)geb(?:oren|oorte)[^\n?]{0,40}\?[ \t]*\n[^?\n]{0,120}?(?:\n[^?\n]{0,60}?)??(?<![\w./-])"
    rf"(?P<value>(?i:{_WRITTEN}))(?![\w]|[-/.]\d)(?![^\n]{{0,60}}\?)",
    re.IGNORECASE,
)
"""the answer to a question: ``Wanneer bent u geboren? – Op mijn pas staat 1 januari 1991.``"""


def _is_old(text: str, date: str) -> bool:
    """Whether somebody who was born then had a plausible age in the newest year that the page names."""
    years = [int(text[start:end]) for start, end in look(text).numbers if end - start == len("1971")]
    newest = max((year for year in years if FIRST_YEAR <= year <= LAST_YEAR), default=0)
    born = re.search(r"(?:19|20)\d\d", date)
    return born is not None and LEAST_AGE <= newest - int(born.group()) <= OLDEST


def _entries(text: str) -> Iterator[Hit]:
    """Dates that are the next item behind the name of somebody in a case."""
    for match in at_words(text, _PEOPLE, _ENTRY):
        if _is_old(text, match["value"]):
            yield Hit(*match.span("value"), 0.7, ("context:birth", "form:entry"))


def _marked(text: str) -> Iterator[Hit]:
    """Dates of which a sign or their place tells that somebody was born then."""
    for match in at_words(text, _BORN_SCANNED, _ASKED):
        yield Hit(*match.span("value"), 0.8, ("context:birth",))
    for match in (*at_words(text, _CHILDREN, _CHILD), *_SEX.finditer(text), *_SEX_CELL.finditer(text)):
        yield Hit(*match.span("value"), 0.8, ("context:birth",))
    for match in at_words(text, _BORN_SCANNED, _MISREAD):
        if not _DATE.fullmatch(match["value"]):
            yield Hit(*match.span("value"), 0.85, ("context:birth", "form:scanned"))
    for match in _STARRED.finditer(text):
        loose = text[match.start() + 1] == " "  # which opens an item of a list, too
        if loose and (
            not re.search(r"(?:19|20)\d\d", match["value"])
            or (_ITEM.search(text[max(0, match.start() - 12) : match.start()]) and not _ALONE.match(text, match.end()))
        ):
            continue
        yield Hit(*match.span("value"), 0.8, ("context:birth", "form:star"))
    for match in _BRACKETED.finditer(text):
        if _BEFORE_BRACKET.search(text, max(0, match.start() - 30), match.start()):
            yield Hit(*match.span("value"), 0.7, ("context:birth", "form:brackets"))


def _dates(text: str) -> Iterator[re.Match[str]]:
    """Dates, months with a year, and bare years."""
    for match in at_numbers(text, _DATE):
        start = match.start()
        american = _MONTH_FIRST.search(text, max(0, start - 18), match.end()) if len(match.group()) == 4 else None
        if american is not None and american.end() == match.end():
            yield american
            continue
        if start and (text[start - 1].isalnum() or text[start - 1] in "_.,/-"):
            continue
        month = _MONTH_BEFORE.search(text, max(0, start - 12), start) if len(match.group()) == 4 else None
        yield _MONTH_YEAR.match(text, month.start()) or match if month else match


def _is_of_term(row: str) -> bool:
    """Whether the row before a date tells that it is no cell of a column of birth dates, but of what takes place."""
    return _OTHER_DATE.search(row) is not None or _TERM.match(row) is not None


def _ends_before(window: str, cue: int) -> bool:
    """Whether what a word for birth is about ends before the date: a sentence, another date, a line of its own."""
    if _STOP.search(window, cue) or _DATE.search(window, cue):
        return True
    return "\n" in window[cue:] and _DATED_LINE.search(window[window.rfind("\n") + 1 :]) is not None
