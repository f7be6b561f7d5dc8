# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Function titles in running text: where they stand and which role they give (``data/functions.tsv``)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache
from typing import NamedTuple

import ahocorasick_rs

from recognizers.lexicon import load
from recognizers.look import Cued, lower
from redactor.analysis.data import lines
from redactor.analysis.names.spelling import fold
from redactor.analysis.titles.more_titles import MORE_TITLES

_OF_SEVERAL = ("raadslid", "statenlid", "kamerlid", "-lid", "burgemeester", "minister", "gedeputeerde")
"""offices of which several are named in one breath; ambassadors and such are of firms, clubs and classes as well"""
_HYPHEN = re.compile(r"-\n(?<=[^\W\d_]-\n)[ \t]*(?=[a-zà-ÿ])")
"""it begins with plain characters, which are looked for at once"""


class Title(NamedTuple):
    """A function title at ``[start, end)`` of a page's text."""

    start: int
    end: int
    role: str
    group: str
    former: bool = False
    """``oud-minister``, ``voormalig wethouder``"""
    plural: bool = False
    """``raadsleden``: may belong to several names"""

    several: bool = False
    """of several words: ``Nationale ombudsman``; no name is that"""
    head: int = 0
    """where the office itself begins, behind ``waarnemend`` or ``oud-``; 0 when nothing stands before it"""

    def words(self, text: str) -> str:
        """The office itself in small letters, as the text of the page has it but for a hyphen at a line end."""
        words = text[self.head or self.start : self.end].lower()
        return _HYPHEN.sub("", words) if "\n" in words else words

    def code(self, kind: str) -> str:
        """An evidence code: ``title_before:bewindspersoon``."""
        return f"{kind}:{'former_' if self.former else ''}{self.group}"


PUBLIC_ROLES = frozenset({"office_holder", "senior_official", "public_function"})
_SHORT = frozenset(
    {
        "sg",
        "mep",
        "dg",
        "ig",
        "psg",
        "pdg",
        "cdk",
        "hid",
        "cio",
        "ciso",
        "cfo",
        "ceo",
        "dga",
        "boa",
        "nctv",
        "mp",
        "cvdk",
        "cvk",
    }
)
_WAS = r"voormalige?|vroegere?|gewezen|toenmalige?|oud|ex|vorige|afgetreden"
_FORMER = re.compile(rf"(?<![\w-])(?:{_WAS})[- ]", re.IGNORECASE)
_MODIFIED = re.compile(
    rf"(?<!\w)(?:(?:(?:{_WAS}|waarnemende?|plaatsvervangende?|demissionaire?|aftredende?|tijdelijke?|interim|"
    r"huidige?|gemeentelijke?|provinciale|regionale)|(?:wnd|plv)\.?|[1-9]e)[ ]|(?:oud|ex|loco|vice|interim|plv)-)+$",
    re.IGNORECASE,
)
"""how somebody holds an office, right before it: ``oud-``, ``plaatsvervangend``, ``gemeentelijke``"""
_LAST_MODIFIER = tuple(
    f"{word}{ending}"
    for word, endings in (
        ("voormalig", ("", "e")), ("vroeger", ("", "e")), ("gewezen", ("",)), ("toenmalig", ("", "e")), ("oud", ("",)),
        ("ex", ("",)), ("vorig", ("e",)), ("afgetreden", ("",)), ("waarnemend", ("", "e")),
        ("plaatsvervangend", ("", "e")), ("demissionair", ("", "e")), ("aftredend", ("", "e")),
        ("tijdelijk", ("", "e")), ("interim", ("",)), ("huidig", ("", "e")), ("gemeentelijk", ("", "e")),
        ("provinciale", ("",)), ("regionale", ("",)), ("wnd", ("", ".")), ("plv", ("", ".")), ("loco", ("",)),
        ("vice", ("",)), *((str(digit), ("e",)) for digit in range(1, 10)),
    )
    for ending in endings
)  # fmt: skip
"""what the last of such words ends in, before the blank or hyphen"""
_LONGEST_MODIFIER = max(map(len, _LAST_MODIFIER))
_NAME_BEFORE = re.compile(r"(?<!\w)(?!(?:De|Een|Als|Ook)[ ])(?:[A-ZÀ-Þ][\w'’-]+|[A-Z]\.)[ ]$")
_BEFORE_OFFICE = 48
"""characters that such words can fill"""
_NO_MODIFIED = frozenset(("lid", "leden", "collega", "koninklijk", "voorganger", "voorzitter"))
"""groups of words that are no office by themselves"""
_NOT_YET = re.compile(
    r"\b(?:kandidaat|beoogd|aspirant|schaduw|would-be|assistent|secretaresse|niet-)[ -]?"
    r"(?:(?:eerste|tweede|nationale) )?$",
    re.IGNORECASE,
)
_IN_TRAINING = re.compile(r"[ -]in[ -]opleiding\b")
#: titles that end a longer word: ``hoormedewerker``, ``zorgwethouder``
_AS_SUFFIX = frozenset(
    (
        "medewerker", "medewerkers", "adviseur", "adviseurs", "coordinator", "beheerder", "manager", "consulent",
        "jurist", "specialist", "inspecteur", "inspecteurs", "ambtenaar", "ambtenaren", "wethouder", "minister",
        "functionaris",
        "deskundige", "woordvoerder", "journalist", "projectleider", "assistent", "assistente", "begeleider",
        "controller",
    )
)  # fmt: skip
#: ``schaduwminister``: plays the part
_NO_OFFICE = frozenset(
    ("schaduw", "kinder", "jeugd", "jongeren", "nacht", "droom", "mini", "scholieren", "leerlingen", "studenten",
     "school", "klassen", "carnavals", "speel", "prins")
)  # fmt: skip
_WORD_BEFORE = re.compile(r"([^\W\d_][\w'’]*)-$")
_FORMER_WORDS = frozenset(("oud", "ex"))
_NEVER_BEFORE = frozenset(("adjunct", "kandidaat", "assistent", "aspirant", "schaduw", "secretaris", "ambtelijk"))
_BEFORE_HYPHEN = _FORMER_WORDS | frozenset(("loco", "vice", "mede", "plv", "duo", "interim"))
_STREET_AFTER = re.compile(
    r"[ ](?:(?:[A-ZÀ-Þ][\w.'’-]*|van|de|der|den|ter|ten|'t|’t)[ ]){0,4}"
    r"(?P<word>(?:[A-ZÀ-Þ][\w'’-]*|(?!weg))(?:straat|laan|plein|weg|kade|singel|"
    r"gracht|dreef|plantsoen|(?P<surname>hof|park|dijk)))\b(?P<number>[ ]\d)?"
)
"""with endings that surnames have too apart"""
COURT = Cued(re.compile(
    r"\b(?:rechtbank|[Gg]erechtshof|[Tt]erechtzitting|uitspraak|meervoudige kamer|enkelvoudige kamer|"
    r"Afdeling bestuursrechtspraak|Hoge Raad|"
    r"Centrale Raad van Beroep|College van Beroep)\b"
), "rechtbank", "gerechtshof", "terechtzitting", "uitspraak", "voudige kamer", "bestuursrechtspraak", "hoge raad",
    "van beroep",
)  # fmt: skip
COURT_CAPITALS = Cued(
    re.compile(r"\b(?:RECHTBANK|GERECHTSHOF|UITSPRAAK|(?:MEER|ENKEL)VOUDIGE KAMER|BESTUURSRECHTSPRAAK)\b"),
    "rechtbank", "gerechtshof", "uitspraak", "voudige kamer", "bestuursrechtspraak",
)  # fmt: skip


class _Row(NamedTuple):
    role: str
    group: str
    plural: bool
    short: bool


@cache
def _titles() -> tuple[ahocorasick_rs.AhoCorasick, tuple[str, ...], tuple[_Row, ...]]:
    """The automaton over all folded titles, the titles, and what each says."""
    rows = {fold(title): (role, group) for title, role, group in MORE_TITLES}
    for line in lines("functions.tsv"):
        role, group, title = line.split("\t")
        rows[fold(title)] = (role, group)
    rows |= {
        f"de {title}": row for title, row in rows.items() if title.startswith("leden ")
    }  # "de leden" is one as well
    rows |= {title.replace("-generaal", " generaal"): row for title, row in rows.items() if "-generaal" in title}
    rows = {_of_women(title): row for title, row in rows.items() if row[0] not in PUBLIC_ROLES} | rows
    single = (
        (title, row) for title, row in rows.items()
        if title.endswith(_OF_SEVERAL) or (title.startswith("lid ") and row[1] in {"kamerlid", "decentraal-bestuurder"})
    )  # fmt: skip
    many = {more: row for title, row in single if (more := _of_many(title)) and more not in rows}
    rows |= many
    titles = tuple(sorted(rows))
    told = tuple(
        _Row(*rows[title], title in many or _is_plural(title, rows.keys()), title in _SHORT) for title in titles
    )
    return ahocorasick_rs.AhoCorasick(titles, matchkind=ahocorasick_rs.MatchKind.Standard), titles, told


@cache
def _spelled() -> frozenset[str]:
    return frozenset(_titles()[1])


def is_title(words: str) -> bool:
    """Whether some words are a function title and nothing else.

    >>> is_title("Statengriffier"), is_title("Oyelaran")
    (True, False)
    """
    return fold(words) in _spelled()


_WOMEN = (
    ("eider", "eidster"), ("erker", "erkster"), ("oeker", "oekster"), ("elaar", "elaarster"), ("diger", "digster"),
    ("maker", "maakster"), ("recteur", "rectrice"), ("specteur", "spectrice"), ("dinator", "dinatrice"),
    ("strateur", "stratrice"), ("viseur", "viseuse"), ("ulent", "ulente"), ("naar", "nares"), ("urist", "uriste"),
    ("nalist", "naliste"),
)  # fmt: skip
"""endings of occupations, and those of the women who have them"""


def _of_women(title: str) -> str:
    """The title as women bear it, the same when there is no other.

    >>> _of_women("medewerker"), _of_women("inspecteur"), _of_women("hoofd")
    ('medewerkster', 'inspectrice', 'hoofd')
    """
    return next((title.removesuffix(his) + hers for his, hers in _WOMEN if title.endswith(his)), title)


_MANY = (("lid", "leden"), ("erde", "erden"), ("er", "ers"))
"""their endings, and those of several who hold them"""


def _of_many(title: str) -> str:
    """The title of several who hold an office, empty when its form tells none.

    >>> _of_many("burgerraadslid"), _of_many("lid van de gemeenteraad"), _of_many("gevolmachtigd minister")
    ('burgerraadsleden', 'leden van de gemeenteraad', '')
    """
    if title.startswith("lid "):
        return "leden " + title.removeprefix("lid ")
    if " " in title and not title.startswith(("eerste ", "tweede ")):
        return ""
    return next((title.removesuffix(one) + more for one, more in _MANY if title.endswith(one)), "")


_MANY_ENDS = ("leden", "en generaal", "en-generaal", "rs generaal", "rs-generaal")
_PLURALS = frozenset(
    ("de leden", "leden", "leden van de eilandsraad", "hoofdingelanden", "heemraden", "hoogheemraden", "staatsraden",
     "raadsheren", "rechters",
     "officieren van justitie", "bewindslieden", "parlementsleden", "members of parliament",
     "commissarissen van de koning", "ministers van staat", "dijkgraven", "portefeuillehouder(s)")
)  # fmt: skip


def _is_plural(title: str, titles: Collection[str]) -> bool:
    if title in _PLURALS or title == "secretaris":
        return title != "secretaris"
    if title.startswith(("leden ", "de leden ")) or (title.endswith(_MANY_ENDS) and not title.startswith("lid ")):
        return True
    return any(title.endswith(end) and title.removesuffix(end) in titles for end in ("s", "n", "en", "sen"))


def find_titles(text: str, folded: str) -> list[Title]:
    """Every function title of a page, whole words, the longest where they overlap, in order."""
    automaton, titles, rows = _titles()
    hits = []
    for which, start, end in automaton.find_matches_as_indexes(folded, overlapping=True):
        first = _beginning(text, folded, start, end, titles[which])
        if first >= 0 and not (rows[which].short and text[start:end].islower()):
            hits.append((first, -end, which))
    hits += _over_line_ends(text, folded)
    found: list[Title] = []
    for start, minus_end, which in sorted(hits, key=lambda hit: (hit[0], hit[1], -len(titles[hit[2]]))):
        if found and start < found[-1].end:
            continue
        role, group, plural, _ = rows[which]
        if role in PUBLIC_ROLES and (
            _is_body(text, titles[which], start, -minus_end) or _in_street(text, start, -minus_end)
        ):
            continue
        modified = _modified(text, start)
        first = start - len(modified) if role in PUBLIC_ROLES and group not in _NO_MODIFIED else start
        if role in PUBLIC_ROLES and (
            _NOT_YET.search(text[max(0, first - 24) : first]) or _IN_TRAINING.match(text, -minus_end)
        ):
            role, group = "civil_servant", "staff"
        former = _FORMER.search(modified) is not None
        head = start if first < start else 0
        found.append(Title(first, -minus_end, role, group, former, plural, " " in titles[which], head))
    return found


def _modified(text: str, start: int) -> str:
    """What stands before an office and is part of it: ``voormalig``, ``plv. ``, ``oud-``."""
    if text[max(0, start - 1) : start] not in (" ", "-"):
        return ""
    if not lower(text[max(0, start - 1 - _LONGEST_MODIFIER) : start - 1]).endswith(_LAST_MODIFIER):
        return ""
    found = _MODIFIED.search(text, max(0, start - _BEFORE_OFFICE), start)
    if found is None:
        return ""
    a_name = found.group()[0].isupper() and _NAME_BEFORE.search(text, max(0, found.start() - 24), found.start())
    return "" if a_name else found.group()  # "Jan Oud raadslid Zijl"


def _in_street(text: str, start: int, end: int) -> bool:
    """Whether a title is the first word of a street: ``Burgemeester Jansenlaan``, not ``wethouder Kraaijenhof``."""
    found = _STREET_AFTER.match(text, end, end + 44)
    if not found or found["number"]:
        return found is not None
    return not (found["surname"] and text[start].islower()) and fold(found["word"]) not in load().surnames


#: names of bodies that hold the titles of those who sit in them
_BODY_AFTER = re.compile(r"\s+(?:en|&)\s+(?:wethouders|hoogheemraden|heemraden)\b", re.IGNORECASE)
_BODY_BEFORE = re.compile(r"\b(?:burgemeester|dijkgraaf)\s+(?:en|&)\s+$", re.IGNORECASE)


def _is_body(text: str, title: str, start: int, end: int) -> bool:
    """Whether a title is half of ``burgemeester en wethouders``: a body, of which no one name is the bearer."""
    if title in ("burgemeester", "dijkgraaf"):
        return _BODY_AFTER.match(text, end) is not None
    if title in ("wethouders", "heemraden", "hoogheemraden"):
        return _BODY_BEFORE.search(text[max(0, start - 16) : start]) is not None
    return False


_LONGEST = 60
"""characters of a title on either side of a line end"""


def _over_line_ends(text: str, folded: str) -> Iterator[tuple[int, int, int]]:
    """Titles that a hyphen at a line end cuts: ``staatsse- / cretaris``; as :func:`find_titles` gathers them."""
    automaton, titles, _ = _titles()
    for cut in _HYPHEN.finditer(text):
        start = max(0, cut.start() - _LONGEST)
        seam, shift = cut.start() - start, cut.end() - cut.start()
        plain = text[start : cut.start()] + text[cut.end() : cut.end() + _LONGEST]
        low = folded[start : cut.start()] + folded[cut.end() : cut.end() + _LONGEST]
        for which, begin, end in automaton.find_matches_as_indexes(low, overlapping=True):
            if not begin < seam < end:
                continue
            first = _beginning(plain, low, begin, end, titles[which])
            if first >= 0:
                yield start + first, -(start + end + shift), which


def _beginning(text: str, folded: str, start: int, end: int, title: str) -> int:
    """Where the word of a title begins, or -1 when it is no title here.

    ``hoormedewerker`` and ``VVD-Kamerlid`` are titles, ``kandidaat-wethouder`` and ``ministerie`` are none.
    """
    after = folded[end : end + 2]
    if after[:1].isalnum() or after[:1] in ("@", "_") or (after[:1] in ("-", ".") and after[1:].isalnum()):
        return -1
    before = folded[start - 1] if start else " "
    if before == "-":
        word = _WORD_BEFORE.search(text[max(0, start - 24) : start])
        low = word.group(1).lower() if word else ""
        if not word or low in _NEVER_BEFORE | _NO_OFFICE or not (word.group(1)[:1].isupper() or low in _BEFORE_HYPHEN):
            return -1
        return start if low in _FORMER_WORDS else start - len(word.group())
    if before.isalpha() and title in _AS_SUFFIX:
        end_of_prefix = start
        while start and folded[start - 1].isalpha():
            start -= 1
        if folded[start:end_of_prefix] in _NO_OFFICE:
            return -1
        return start if start == 0 or folded[start - 1] not in "@._-" else -1
    return -1 if before.isalnum() or before in "@._" else start
