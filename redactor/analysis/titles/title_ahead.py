# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""How a function title belongs to the name behind it: beside it, as a label, with a field between, over a line end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from recognizers.late import late
from recognizers.lexicon import load
from redactor.analysis.mention import Mention
from redactor.analysis.reading.grid import Grid
from redactor.analysis.reading.tables import CELL_GAP
from redactor.analysis.surroundings import NATIONAL_PARTY
from redactor.analysis.titles.apposition import (
    HONORIFIC,
    closed,
    determined,
    labels_line,
    listing_line,
    meets_staff,
    of_another,
    of_office,
    of_unit,
    salutation,
)
from redactor.analysis.titles.spoken_to import spoken_to
from redactor.analysis.titles.title_line_ends import in_turns, row_ended
from redactor.analysis.titles.titles import PUBLIC_ROLES, Title

#: lower-case words that a field or a place may hold: "van de gemeente Utrecht", "voor Klimaat en Energie"
_FIELD_LOWER = (
    "en", "van", "de", "het", "der", "des", "voor", "te", "op", "in", "gemeente", "provincie", "ministerie",
    "waterschap", "rechtbank", "stadsdeel", "fractie", "college", "staten", "aan", "den", "gerechtshof", "zaken",
    "financiën", "onderwijs", "justitie", "veiligheid", "zorg", "wonen", "sociaal", "domein", "cultuur", "klimaat",
    "energie", "verkeer", "mobiliteit", "economie", "jeugd", "sport", "milieu", "natuur", "buitenlandse",
    "binnenlandse", "of", "for", "and", "the",
    "koninkrijksrelaties", "volksgezondheid", "defensie", "infrastructuur", "waterstaat", "commissie", "t", "s",
    "voornoemd",
)  # fmt: skip
_OF_WHAT = r"(?:van|voor)\s+(?:de|het|deze|onze)\s+(?!heer\b|heren\b|dames\b)[a-zà-ÿ]{3,}"
_OF_PARTY = (
    rf"(?:namens|voor)\s+(?:(?:de|het)\s+)?(?:fractie\s+(?:van\s+)?(?:(?:de|het)\s+)?)?{NATIONAL_PARTY}(?![\w-])"
)
_OF_COURT = r"bij\s+(?:de\s+(?:Hoge\s+Raad|Raad\s+van\s+State|rechtbank)|het\s+(?:gerechtshof|parket|ressortsparket))"
_FIELD_WORD = rf"(?:{_OF_WHAT}|{_OF_PARTY}|{_OF_COURT}|[A-ZÀ-Þ'’][\w&.’'-]*|&|{'|'.join(_FIELD_LOWER)}|a\.i\.|i\.o\.)"
_FIELD = (
    rf"(?!\s+(?:en|and)\s)(?:[ \t]*\n?[ \t]*{_FIELD_WORD}(?:,(?=\s+[A-ZÀ-Þ][\w-]+(?:,|\s+(?:en|EN))\s+[A-ZÀ-Þ]))?"
    r"(?=[\s,:/(-]|$)){1,14}"
)
_DIRECT = re.compile(rf"^[ \t]*\n?[ \t]*(?:\(\w{{2,12}}\)\s+)?{HONORIFIC}$")
_WITH_FIELD = late(rf"^(?:{_FIELD}|\s+\([^)\n]{{2,40}}\))\s+{HONORIFIC}$")
_APPOSITION = late(rf"^(?:{_FIELD})?,\s+{HONORIFIC}$")
_LABEL = late(rf"^(?:{_FIELD})?(?:[ \t]*[:|\t(]|[ \t]*\n[ \t]*\()[ \t]*{HONORIFIC}$")
_PORTFOLIO = (
    r"(?:Fiscaliteit|Toeslagen|Douane|Digitalisering|Koninkrijksrelaties|Openbaar[ ]Vervoer|Milieu|Jeugd|Preventie|"
    r"Sport|Rechtsbescherming|Participatie|Integratie|(?:Langdurige|Maatschappelijke)[ ]Zorg|Emancipatie|Cultuur|Media|"
    r"(?:Primair|Voortgezet|Hoger)[ ]Onderwijs|Visserij|Voedselzekerheid|Natuur|Stikstof|Herstel[ ]Groningen|Mijnbouw|"
    r"Ontwikkelingshulp|Ontwikkelingssamenwerking|Buitenlandse[ ]Handel|Klimaat|Groene[ ]Groei|Asiel|Migratie|Wonen|"
    r"Volkshuisvesting|Ruimtelijke[ ]Ordening|Armoedebeleid|Pensioenen)"
)
"""what a minister or state secretary can be for besides the ministry; departments are called otherwise"""
_PORTFOLIOS = rf"[ ][–-][ ]{_PORTFOLIO}(?:(?:,|[ ]en)[ ](?:{_PORTFOLIO}|Belastingdienst)){{0,3}}"
SIGNATURE = late(
    rf"^(?:[ \t]*{_FIELD}(?:{_PORTFOLIOS})?)?[ \t]*,?[ \t]*\n"
    rf"(?:[ \t]*(?:\(?w\.\s?g\.\)?|\(?was getekend\)?|\(handtekening\)|[-_.…]{{3,}})?[ \t]*\n){{0,7}}"
    rf"[ \t]*(?:\(?w\.\s?g\.\)?[ \t]+)?{HONORIFIC}$"
)
_SPREAD = re.compile(rf"[ \t]*\n\s*\n[ \t]*(?:van|voor)[ ][A-ZÀ-Þ][^\n:;.()]{{2,100}},[ \t]*\n\s*{HONORIFIC}")
"""``De / Minister / van Justitie, / A``: the signature below a regulation, each part a paragraph"""
_SPREAD_ARTICLE = re.compile(r"(?:\A|\n)[ \t]*\n[ \t]*[Dd]e[ \t]*\n\s*\Z")
_SUCH_AS = re.compile(rf"^,?\s+(?:zoals|waaronder|onder wie|te weten|namelijk)\s+{HONORIFIC}$")
"""between a plural and the first of those it is of: ``de wethouders, onder wie A en B``"""
_AMONG = re.compile(r"(?:^|[\n:,;/]|\ben)\s*$")
"""before a title without an article: the next in a list"""
_FORM_BELOW = late(
    rf"(?:{_FIELD})?[ \t]*\n[ \t]*(?:(?:t\.a\.v\.|[Zz]\.?[Ee]\.?|[Hh]are? [Ee]xcellentie)[ ])?"
    r"(?:[Dd]e heer|[Mm]evrouw|[Dd]hr\.|[Mm]w\.|[Mm]evr\.)[ ](?:(?:drs|mr|dr|ir|ing|prof)\.?[ ])*"
)
_STREET_BELOW = re.compile(r"[ \t]*\n[ \t]*(?:[Pp]ostbus\s\d|[A-ZÀ-Þ][^\n,;:]{2,40}\s\d{1,4}[ ]?\w?[ \t]*\n)")
_ENDHONORIFIC = re.compile(rf"\s+{HONORIFIC}$")
_NO_BELONGING = re.compile(r"\b(?:en|of|met|aan|door|bij|in|op|te|van|voor|de|het)\s*$")
_GENITIVE = re.compile(r"\b(?:van|bij|voor|aan)\s+(?:de|het|onze|een)?\s*$")
_WITH_THEM = re.compile(r"\b(?:met|aan|door|bij|voor|van|over)\s+(?:de|alle|onze|uw|hun)\s+$")
_ASKED = re.compile(
    r"(?:^|\n)[ \t]*(?:\w+[ ])?(?:\w*vragen|motie|amendement)[ ]van[ ](?:de leden|het lid)$", re.IGNORECASE
)
"""the first line of a heading whose second line names who asks"""
_FIELD_ON_LINE = rf"(?![ ](?:en|and)[ ])(?:[ ]{_FIELD_WORD}(?:,(?=[ ][A-ZÀ-Þ][\w-]+(?:,|[ ]en)[ ]))?(?=[ ,\n])){{1,14}}"
_ENTRY_GAP = re.compile(
    rf"(?:{_FIELD_ON_LINE})?"
    r"(?:,[ ](?:tevens[ ](?:belast|minister|vice-)|loco-?burgemeester|vice-)[^\n:;.!?()]{0,80})?"
    rf"[ \t]*\n[ \t]*{HONORIFIC}"
)
"""between an office that heads an entry and the name below it: of what it is"""
_ENTRY_HEAD = re.compile(
    r"[ \t]*(?:(?:[Vv]ice-?)?(?:[Mm]inister|[Ss]taatssecretaris|[Ww]ethouder|[Bb]urgemeester|[Gg]edeputeerde)"
    r"(?:-[Pp]resident)?,[ ])?"
)
_ENTRY_ENDS = re.compile(
    r"[ \t]*(?=\n|$)|[ ]{2,}|[ ]?\t|,[ ](?:MPA|MBA|MSc|BSc|MA|BA|RA|RC)\b|,(?:[ ](?:jhr|mr|dr|drs|ir|ing|prof)\.)+"
)
_SPOKEN_OF = re.compile(
    r"[^\W\d_]{3} (?:met|aan|door|bij|van|over|naar|richting|tussen|voor) (?:(?:de|het|een|onze) )?\Z"
)
"""before an office of which a cell speaks: ``Gesprek met de``"""
_ROW_OF_NAMES = 3
"""names in cells of their own"""
_HYPHENATED = re.compile(r"(?<=[^\W\d_])-\n[ \t]*(?=[a-zà-ÿ])")
_MID_SENTENCE = re.compile(r"(?:[^\W\d_][\w'’-]*,?\s+){3,}[a-zà-ÿ]+\s+$")
_ADDRESSEES = re.compile(
    r"(?:^|\n)[^\n]{0,20}\b(?:aan|cc|(?<!eensluidend )afschrift(?:en)?|verzendlijst|kopie)\b[^\n]{0,30}\n?[^\n]{0,40}$",
    re.IGNORECASE,
)
_ON_BEHALF = re.compile(r"\b(?:namens|vanwege|wegens|tegen|contra)\s+(?:de\s+|het\s+)?$", re.IGNORECASE)
_OF_THE = re.compile(rf"\b(?:{_OF_WHAT}|{_OF_PARTY}|{_OF_COURT})")
_SMALL_WORD = re.compile(r"(?<![\w'’.&-])[a-zà-ÿ][a-zà-ÿ]*")
_SMALL_WORDS = frozenset(_FIELD_LOWER) | frozenset(
    ("de", "heer", "heren", "dames", "dhr", "hr", "mevrouw", "mevr", "mw", "mej", "drs", "mr", "dr", "ir", "ing",
     "prof",
     "jhr", "jkvr", "ds", "bc", "w", "g", "was", "getekend", "handtekening", "a", "i", "o")
)  # fmt: skip
#: characters of a line that can have been wrapped: narrower columns are rare
WRAPPED = 40
_LABEL_REACH = 32
"""characters behind a labelled name in which the next label begins"""
_SENDER = re.compile(
    r"(?![^\n:.]{3,24}[ ](?:is|was|wordt|werd)[ ](?:\w+[ ])?(?:gebeld|ingelicht|geïnformeerd|bereikt)\.[ ])"
    r"[^\n:]{2,40}?[ ]?(?:\(\d{1,2}[:.]\d\d\)|\d{1,2}[:.]\d\d|:)[ ]*(?:\n|[^\d]|\Z)"
)
"""who was called is told about: "Tol is gebeld. Volgende meting 07.00 uur" is of no sender"""
_SERVES = (" van de ", " van het ", " bij de ")
_RIGHT_BEHIND = re.compile(r"[ ](?:\([^()\n]{1,30}\)[ ])?")
_VALUE_OF_LABEL = re.compile(rf"\w[ ]?:[ ]+{HONORIFIC}$")
_CLOSING = re.compile(r"[,;:][ ](?:de|het)[ ]\Z")
"""before the office in the last line of a decision: ``Aldus besloten, de`` burgemeester van X"""
_CELLS = re.compile(r"[ ]{2,}|\t|[|]")
_MID_PHRASE = (" van", " voor", " en", " de", " het", " de heer", " mevrouw", " dhr.", " mw.", " mevr.")
"""how a line ends whose phrase goes on below"""


def line_before(text: str, at: int) -> str:
    """What stands on a line before a place, at most 120 characters of it."""
    return text[max(text.rfind("\n", 0, at) + 1, at - 120) : at]


def forward(text: str, title: Title, previous: Title | None, names: Sequence[Mention], at: int, *, grid: Grid) -> str:
    """How a title belongs to the name after it; empty when it doesn't."""
    gap = _HYPHENATED.sub("", text[title.end : names[at].start])
    if title.plural and title.role in PUBLIC_ROLES and _SUCH_AS.match(gap):
        return "" if of_another(text[max(0, title.start - 60) : title.start]) else "title_before"
    if not _plausible(gap) or (title.role in PUBLIC_ROLES and _in_another_column(text, title, gap)):
        return ""
    told = _by_line_end(text, title, previous, names, at, gap=gap, grid=grid)
    if told is not None:
        return told
    between = text[previous.end : title.start] if previous else ""
    staff = previous is not None and previous.role not in PUBLIC_ROLES and title.role in PUBLIC_ROLES
    broken = "\n" in gap and own_line(text, title)
    if _DIRECT.match(gap) and not broken:
        near = text[max(0, title.start - 24) : title.start]
        # "de secretaresse van de bgm. A belde": the abbreviation may end what it is of
        ended = text[title.end - 1] == "." and _GENITIVE.search(near) is not None
        unit = ended or (
            title.role in PUBLIC_ROLES and of_unit(near) and not meets_staff(text, title.start, names[at].start)
        )
        of_staff = staff and between == " " and previous is not None and text[previous.end - 4 : previous.end] != " van"
        if of_staff and previous and at and re.fullmatch(r"[ \t]*\n[ \t]*", text[names[at - 1].end : previous.start]):
            of_staff = False  # the line below a name: "Anna Tol / bestuursadviseur wethouder Zijl"
        several = title.plural and title.role in PUBLIC_ROLES
        theirs = several and of_another(text[max(0, title.start - 60) : title.start])
        return "" if unit or of_staff or theirs else "title_before"
    if title.group in ("lid", "leden", "collega"):
        return ""  # "de leden van de commissie": of what, this module can't tell
    before = text[max(0, title.start - 60) : title.start]
    doubtful = title.role in PUBLIC_ROLES and (of_another(before) or of_office(before))
    speaks = previous is not None and previous.group == "woordvoerder" and title.group != "woordvoerder"
    speaks = speaks and title.role in PUBLIC_ROLES
    previous_owns = (staff or speaks) and _GENITIVE.fullmatch(between.strip() + " ") is not None
    if _fielded(gap) and not broken:
        return "" if doubtful and of_another(before) else "title_before"
    if _LABEL.match(gap):
        if "\n" in gap.partition(":")[0] and ":" in gap:
            return ""  # the colon is of a label on the next line
        return "previous" if previous_owns else _labelled(text, title, names, at, gap, doubtful=doubtful)
    if _APPOSITION.match(gap) and ("\n" not in gap or (gap.count("\n") == 1 and not broken) or _wrapped(gap)):
        chained = (
            previous is not None
            and previous.role in PUBLIC_ROLES
            and (between in (", ", " en ") or between.endswith(", tevens "))
        )
        said = determined(text[max(0, previous.start - 60) : previous.start] if previous and chained else before)
        return "previous" if previous_owns else _explained(text, title, names, at, doubtful=doubtful, said=said)
    if not SIGNATURE.match(gap) or salutation(line_before(text, title.start)):
        return ""
    return "" if _bare(title, gap, text) else "signature"


def _by_line_end(
    text: str, title: Title, previous: Title | None, names: Sequence[Mention], at: int, *, gap: str, grid: Grid
) -> str | None:
    """How a title belongs to a name on a later line where line ends alone tell it; None when nothing does."""
    if "\n" not in gap:
        return None
    if at and previous and in_turns(text, title, previous, names[at - 1 : at + 1]):
        return "title_before"
    if at and text[names[at - 1].end : title.start] == "; ":
        return ""  # "A. Tol; wethouder": of who stands before it, or of nobody
    if title.role in PUBLIC_ROLES:
        served = previous is not None and previous.role not in PUBLIC_ROLES
        if served and previous and gap.strip(" ") == "\n" and text[previous.end : title.start] in _SERVES:
            return ""  # "assistent van de wethouder / A. Tol": more likely the assistant
        if row_ended(line_before(text, title.start).lstrip(), gap):
            return ""
    if not _over_lines(text, title, gap, grid):
        return "title_before" if _addressed_to(text, title, gap, names[at]) else ""
    return None


def signs_in_paragraphs(text: str, title: Title, name: Mention) -> bool:
    """Whether article, office, field and name are paragraphs of their own, as below a regulation on a site of laws."""
    if title.group != "bewindspersoon" or title.plural or not _SPREAD.fullmatch(text, title.end, name.start):
        return False
    article = _SPREAD_ARTICLE.search(text, max(0, title.start - 24), title.start) is not None
    return article and not text[name.end : name.end + 60].partition("\n")[0].strip()


def heads_entry(text: str, title: Title, name: Mention, grid: Grid) -> bool:
    """Whether an office is the heading, apart from the line above, of the entry that is the name on the next line.

    ``Minister van Verkeer, tevens belast met herstel / mr. A. Zijl     070-…``; of a bureau it heads no name.
    """
    if title.role not in PUBLIC_ROLES or title.plural:
        return False
    if _ENTRY_GAP.fullmatch(text, title.end, name.start) is None:
        return False
    line = text.rfind("\n", 0, title.start) + 1
    empty = line > 1 and not text[text.rfind("\n", 0, line - 1) + 1 : line].strip()
    return (
        (empty or grid.heads(title.start, name.start))
        and _ENTRY_HEAD.fullmatch(text, line, title.start) is not None
        and _ENTRY_ENDS.match(text, name.end) is not None
    )


def _in_another_column(text: str, title: Title, gap: str) -> bool:
    """``2023Z02119   10-02   onderwerp   Stas   Tak``: the next column, of who writes the answer, and no name of hers.

    With less in front ("Laren   burgemeester   A. Zijl") the title says who stands behind it.
    """
    front = line_before(text, title.start)
    if CELL_GAP.fullmatch(gap) is None:
        return False
    return len(CELL_GAP.findall(front)) > 1 or _SPOKEN_OF.search(front) is not None


def in_row_of_names(text: str, title: Title, names: Sequence[Mention], at: int) -> bool:
    """Whether an office is the surname of somebody in a row of names: ``31   Dijkgraaf   Martina   Zomer   April``."""
    if not text[title.start].isupper() or title.words(text) not in load().surnames:
        return False
    start = text.rfind("\n", 0, title.start) + 1
    end = text.find("\n", title.end)
    end = len(text) if end < 0 else end
    near = names[max(0, at - _ROW_OF_NAMES) : at + _ROW_OF_NAMES]
    row = [one for one in near if start <= one.start < end]
    return len(row) >= _ROW_OF_NAMES and all(
        CELL_GAP.fullmatch(
            text, one.end, min(title.start if one.end <= title.start < other.start else other.start, end)
        )
        for one, other in pairwise(row)
    )


def _addressed_to(text: str, title: Title, gap: str, name: Mention) -> bool:
    """``Aan de minister van X / mevrouw A. Zijl / Postbus 1``: the address block of a letter, no list of addressees."""
    line = line_before(text, title.start)
    return (
        title.role in PUBLIC_ROLES
        and re.fullmatch(r"[ \t]*(?:Aan )?(?:[Dd]e |[Hh]et )?", line) is not None
        and _FORM_BELOW.fullmatch(gap) is not None
        and _STREET_BELOW.match(text, name.end) is not None
    )


def _labelled(text: str, title: Title, names: Sequence[Mention], at: int, gap: str, *, doubtful: bool) -> str:
    """``Minister: A. Zijl`` and ``Stas (A. Zijl)``, not ``Contactpersoon minister: A. Zijl``."""
    if title.role in PUBLIC_ROLES:
        after = text[names[at].end : names[at].end + _LABEL_REACH]
        head = "(" in gap or labels_line(line_before(text, title.start)) or _in_chain(text, title, names, at)
        if doubtful or not head or not closed(after) or (":" in gap and spoken_to(text, names[at].end)):
            return ""
        if "(" in gap and not re.match(r"\s*[,;)(]", after):
            return ""
    return "title_before"


def _in_chain(text: str, title: Title, names: Sequence[Mention], at: int) -> bool:
    """``Voorzitter: A Griffier: B``: a label right behind the value of another, where the lines of a list were lost."""
    if not at or not text[title.start].isupper() or not _RIGHT_BEHIND.fullmatch(text, names[at - 1].end, title.start):
        return False
    return _VALUE_OF_LABEL.search(text, max(0, names[at - 1].start - _LABEL_REACH), names[at - 1].start) is not None


def _explained(text: str, title: Title, names: Sequence[Mention], at: int, *, doubtful: bool, said: bool) -> str:
    """``de minister, mevrouw X,``: a comma that explains who the title is of, not one that lists people.

    ``said``: an article stands before the title.
    """
    gap = text[title.end : names[at].start]
    addressed = bool(gap.rpartition(",")[2].strip())  # "mede namens de minister, mevrouw X": that is the minister
    before = text[max(0, title.start - 60) : title.start]
    on_behalf = _ON_BEHALF.search(before)
    if on_behalf and not addressed:
        return ""
    if title.role in PUBLIC_ROLES:
        if (doubtful and not (on_behalf and addressed)) or not (addressed or said or " van " in gap or " voor " in gap):
            return ""
        if listing_line(line_before(text, title.start)):
            return ""
        if not said and " van " not in gap and " voor " not in gap and _AMONG.search(before):
            return ""  # "Toespraken: burgemeester, mevrouw X"
    after = text[names[at].end : names[at].end + 4]
    ends = re.match(r"\s*[,;)(.:]|\s*\n|\s[-–]\s|\t|[ ]{3}|$", after) is not None  # or the next cell
    return "title_before" if ends and not _listing(text, names, at) else ""


def _bare(title: Title, gap: str, text: str) -> bool:
    """Whether a title line above a name is a bare word, as in a column of functions: no article, field or comma."""
    if title.role not in PUBLIC_ROLES or line_before(text, title.start).strip():
        return False
    first, _, rest = gap.partition("\n")
    return not first.strip() and "\n" not in rest


def _over_lines(text: str, title: Title, gap: str, grid: Grid) -> bool:
    """Whether a title may belong to a name on a next line at all.

    Not when labels stand in between ("Wethouder / Steller / A. Jansen": a form, torn by its columns), not in a list of
    addressees, and a short line that does not begin with the title is no line that was merely wrapped.
    """
    between = [cell.strip(" :").lower() for line in gap.split("\n")[1:] for cell in _CELLS.split(line)]
    if any(cell in load().labels for cell in between):
        return False
    if _ADDRESSEES.search(text[max(0, title.start - 80) : title.start]):
        return False
    if title.plural and _WITH_THEM.search(text, max(0, title.start - 24), title.start):
        return False  # "Aanwezig bij het gesprek met de wethouders / A": a list of others
    if gap.split("\n", maxsplit=1)[0].endswith(_MID_PHRASE):
        return True
    if title.group == "lid" and gap == "\n" and _ASKED.search(text, max(0, title.start - 40), title.end):
        return True
    line = text.rfind("\n", 0, title.start) + 1
    end = text.find("\n", title.start)
    if own_line(text, title) or "," in gap.split("\n", maxsplit=1)[0]:
        return True
    if "\n\n" in gap:
        return _CLOSING.search(text, line, title.start) is not None
    long = end - line >= WRAPPED or _MID_SENTENCE.search(text[line : title.start]) is not None
    after = end + len(text[end:]) - len(text[end:].lstrip())
    # in a chat each line is somebody's, and "ze zit bij de minister" ends before the next sender
    return long and not _SENDER.match(text, after) and grid.wrapped(title.start, after)


def _wrapped(gap: str) -> bool:
    """Whether a line ends in the middle of a phrase: ``de staatssecretaris van / Binnenlandse Zaken``."""
    return gap.count("\n") == 1 and gap.split("\n", maxsplit=1)[0].endswith(_MID_PHRASE)


def _plausible(gap: str) -> bool:
    """Whether a gap has only words that may stand between a title and a name: the cheap test before the exact ones."""
    return all(word in _SMALL_WORDS for word in _SMALL_WORD.findall(_OF_THE.sub("", gap)))


_SENTENCE_ENDS = re.compile(r"[a-zà-ÿ]{4}[.]\s+(?:(?:De heer|Mevrouw|Dhr\.|Mw\.|Mevr\.|Meneer)\s+)?\Z")
"""``de wethouder van Almere. Mevrouw``: the name begins another sentence"""


def _fielded(gap: str) -> bool:
    """``van Buitenlandse Zaken, de heer``: a field, a place and a form of address, and nothing that ends a phrase."""
    if "\n\n" in gap or _SENTENCE_ENDS.search(gap):
        return False
    return bool(_WITH_FIELD.match(gap)) and not _NO_BELONGING.search(_ENDHONORIFIC.sub("", gap))


def _listing(text: str, names: Sequence[Mention], at: int) -> bool:
    """``de minister, Anna Jansen en Piet Smit``: a list of people, no apposition."""
    after = text[names[at].end : names[at].end + 60]
    if at + 1 < len(names) and re.match(r"^\s*(?:,|,?\s+en)\s+$", text[names[at].end : names[at + 1].start]):
        return True
    return re.match(r"^(?:\s+en\s|,\s+(?:de|het)\s+[\w-]+(?:,|\s+en\s))", after) is not None


def own_line(text: str, title: Title) -> bool:
    """Whether a title (with an article) starts its line and nothing but its field follows there."""
    start = text.rfind("\n", 0, title.start) + 1
    head = text[start : title.start].strip().lower()
    return head in ("", "de", "het", "-", "namens de", "namens het", "mede namens de")
