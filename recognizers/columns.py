# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What only the head of its column tells: extensions, accounts, numbers of documents, birth dates, homes, initials.

A cell says less than a sentence: "2217" below "Toestel", "tlnguyen" below "Account", "TH" below "Wie". The head says
what it is, in whatever way the text gives the table (:mod:`recognizers.written_tables`). In rows of which only single
blanks are left, what has the form of the column's values is taken when most rows hold some of it.

Legal basis: that of each type's own recognizer (Woo art. 5.1 lid 1 sub e and lid 2 sub e).

Fictitious examples: 2217 below "Toestel", devriesa below "Account", JVB below "Wie".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from recognizers.account_surnames import holds_surname, is_lettered, is_no_account, is_numbered_thing, is_of_system
from recognizers.address_owner import whose
from recognizers.address_words import NOT_MEASURED
from recognizers.base import DutchRecognizer, Example, Hit, line_of, look, stems
from recognizers.columns_small import HEADS as STAFF
from recognizers.columns_small import STEMS as OF_STAFF
from recognizers.columns_small import small_names
from recognizers.fields_small import names_in_fields
from recognizers.lexicon import fold
from recognizers.lexicon import load as lists
from recognizers.look import Cued
from recognizers.names.initials.lettered import NOBODY, SHORTENED
from recognizers.speakers import writers
from recognizers.written_tables import Column, Reader, Span, may_be_heads

_MONTH = r"(?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?"
_ONE = (
    r"(?:[A-Z]{1,3}(?:v|vd|vdr|vde|d|vt|vh|t)?[A-Z]{1,3}|[A-Z]{1,2}[a-z]{0,2}[A-Z]{1,2}|[A-Z]{2}[a-z]"
    r"|(?:[A-Z]\.){2,4}|[a-z]{2,4})"
)
_WHO = re.compile(_ONE)
_OFFICES = frozenset(
    "or mt dg sg ig bw hr om ns eu ez bz az it po ps gs od cc dt ok ja nb nvt ntb pm tbd idem alle allen nee id nr zsm"
    " asap wie wel zie dir afd min stas secr college raad pmo team".split()
)
"""letters below "Wie" that are a body, or nobody"""


class Kind(NamedTuple):
    """A type that columns hold: its heads, the form of a cell, and what a hit tells."""

    entity_type: str
    head: Cued
    cell: re.Pattern[str]
    score: float
    evidence: tuple[str, ...]
    loose: bool = True
    """whether the form is rare enough to be looked for in rows without cells"""
    accepts: Callable[[str], bool] = bool
    beside: re.Pattern[str] | None = None
    """a head that has to stand on the same line"""


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])\.?", re.IGNORECASE)


def _heads(pattern: str, *literals: str) -> Cued:
    return Cued(_words(pattern), *literals)


def _is_account(value: str) -> bool:
    """Small letters that are no word, what holds a digit, a dot or a line, or a surname with a letter in capitals."""
    if is_of_system(value) or is_numbered_thing(value):
        return False
    if not (value.islower() or re.search(r"[\d_.]", value)):
        return is_lettered(value) or ((value.isupper() or value[:1].islower()) and holds_surname(value))
    low = fold(value)
    return low not in _OFFICES and not (value.isalpha() and is_no_account(low))


def _mixed(value: str) -> bool:
    return any(map(str.isdigit, value)) and any(map(str.isalpha, value))


KINDS = (
    Kind(
        "PHONE_NUMBER",
        _heads(
            r"toestel(?:nr|nummer)?|tst|intern(?: nummer)?|doorkies(?:nr|nummer)|(?:tel|telefoon) intern|extensie",
            "toestel", "tst", "intern", "doorkies", "extensie",
        ),
        re.compile(r"(?:#|x)?\d{3,5}"),
        0.75,
        ("number:fixed", "label:extension", "layout:column"),
        loose=False,
    ),
    Kind(
        "PHONE_NUMBER",
        _heads(
            r"(?:sein|dect|pieper|zoemer)(?:nr|nummer)?\.?(?:[ ]?[/+][ ]?(?:sein|dect|pieper|tel|tst)\.?)?",
            "sein", "dect", "pieper", "zoemer",
        ),
        re.compile(r"(?:#|x|\*)?\d{3,5}"),
        0.75,
        ("number:fixed", "label:extension", "layout:column"),
        loose=False,
        beside=_words(r"naam|arts(?:en)?|waarnemers?|functie|dienst|afdeling|specialist|wie|medewerkers?|big|agb"),
    ),
    Kind(
        "PHONE_NUMBER",
        _heads(
            r"tel(?:efoon)?(?:[- ]?(?:nummers?|nrs?))?(?: (?:werk|priv[eé]|thuis|mobiel))?|mobiel(?:e? ?(?:nummer|nr))?"
            r"|06(?:-|[ ])?(?:nummer|nr)|gsm|telnr|doorkies(?:nr|nummer)|bereikbaar(?: op)?",
            "tel", "mobiel", "06", "gsm", "doorkies", "bereikbaar",
        ),
        re.compile(r"(?:\+|00)?[\d(](?:[ ()./-]{0,2}\d){5,13}(?:[ ]?/[ ]?\d(?:[ ()./-]{0,2}\d){5,13})?"),
        0.7,
        ("number:fixed", "label:phone", "layout:column"),
        loose=False,
    ),
    Kind(
        "PHONE_NUMBER",
        _heads(r"tel|telefoon(?:nummer|nr)?|telnr", "tel"),
        re.compile(r"\d{4,5}"),
        0.7,
        ("number:fixed", "label:extension", "layout:column"),
        loose=False,
        accepts=lambda value: not value.startswith(("19", "20")),
    ),
    Kind(
        "USERNAME",
        _heads(
            r"accounts?(?:naam|namen)?|user(?:s|[- ]?(?:name|id))?|gebruikers?(?:naam|namen|id|code)"
            r"|log[io]n(?:[- ]?naam)?|inlog(?:naam|code)?|samaccountname|upn|uid|netwerknaam",
            "account", "user", "gebruiker", "login", "logon", "inlog", "upn", "uid", "netwerknaam",
        ),
        re.compile(r"[A-Za-z][\w.-]{1,28}\w"),
        0.75,
        ("context:account", "layout:column"),
        accepts=_is_account,
    ),
    Kind(
        "USERNAME",
        _heads(
            r"gebruikers?|medewerkers?|behandelaars?|inspecteurs?|toezichthouders?|controleurs?|invoer(?:der)?"
            r"|(?:(?:aangemaakt|(?:laatst )?gewijzigd|uitgevoerd|ingevoerd|opgevoerd|gemuteerd) )?door",
            "gebruiker", "medewerker", "behandelaar", "inspecteur", "toezichthouder", "controleur", "invoer", "door",
        ),
        re.compile(
            r"[A-Za-z]{2,14}_[A-Za-z]{1,14}\d{0,3}|[a-z]{1,16}\.[a-z]{2,20}\d{0,3}|[a-z]{3,16}\.[a-z]{1,3}\d{0,3}"
            r"|[a-z]{3,16}\d{1,3}|[a-z]{1,2}[A-Z][a-z]{3,16}|(?:ext|adm|admin|svc|prv)-[a-z]{3,16}\d{0,3}|(?![a-z]{1,3}$)[a-z]{4,20}"
            r"|[A-Z]{4,12}\d{0,3}|[A-Z][a-z]{3,16}[A-Z]{1,2}"
        ),
        0.75,
        ("context:account", "layout:column"),
        loose=False,
        accepts=_is_account,
    ),
    Kind(
        "IDENTITY_DOCUMENT",
        _heads(
            r"(?:paspoort|pasp\.?|id-?(?:bewijs|kaart))[ ]?(?:/|of|en)[ ]?(?:nr\.? )?[a-z-]{2,20}(?: ?(?:nummer|nr))?"
            r"|(?:paspoort|id-?(?:bewijs|kaart)|identiteits(?:bewijs|kaart)|legitimatie(?:bewijs)?|reisdocument"
            r"|verblijfsdocument)(?:[- ]?(?:nummer|nr))?|document(?:nummer|nr)(?: id(?:-bewijs)?)?"
            r"|document(?=[^\n]*(?:geldig|expir))|monsterboek(?:je)?|seaman['’]?s book"
            r"|passport(?: no| number)?",
            "pasp", "id-", "idbewijs", "idkaart", "identiteits", "legitimatie", "document", "monsterboek", "seaman",
            "passport",
        ),
        re.compile(r"[A-Z]{1,3}[ ]?[A-Z0-9]{5,9}\d?|\d{8,10}"),
        0.85,
        ("context:identity_document", "layout:column"),
        accepts=_mixed,
    ),
    Kind(
        "DRIVING_LICENCE",
        _heads(r"rijbewijs(?:[- ]?(?:nummer|nr))?", "rijbewijs"),
        re.compile(r"(?=[A-Z]*\d)[A-Z0-9]{8,16}"),
        0.85,
        ("context:driving_licence", "layout:column"),
    ),
    Kind(
        "DATE_OF_BIRTH",
        _heads(
            r"geboren(?: op)?|geb(?:oorte)?[. -]{0,2}(?:datum|dat|dd)|geb|dob|date of birth|born",
            "geb", "dob", "date of birth", "born",
        ),
        re.compile(
            rf"\d{{1,2}}[ ]?[-/. ][ ]?(?:\d{{1,2}}|{_MONTH})[ ]?[-/. ][ ]?(?:18|19|20)?\d\d"
            r"|(?:19|20)\d\d[-/.]\d\d[-/.]\d\d"
        ),
        0.85,
        ("context:birth", "layout:column"),
        loose=False,
    ),
    Kind(
        "LICENCE_PLATE",
        _heads(r"kentekens?|auto|voertuig|auto \(kenteken\)|kentekennummer", "kenteken", "auto", "voertuig"),
        re.compile(r"(?:[A-Z0-9]{1,3}[- ]?){2}[A-Z0-9]{1,3}"),
        0.75,
        ("context:plate", "layout:column"),
        loose=False,
        accepts=lambda value: _mixed(value) and sum(map(str.isalnum, value)) in (6, 7),
    ),
    Kind(
        "ADDRESS",
        _heads(
            r"(?:woon|thuis|huis|priv[eé]|post|correspondentie)?adres(?:sen)?"
            r"|straat(?:naam)? (?:en|\+|/) (?:huis)?(?:nr|nummer)", "adres", "straat"
        ),
        re.compile(
            r"(?:[A-ZÀ-Þ'’][\w'’.-]*|\d{1,2}e)(?:[ ][\w'’.-]+){0,4}?[ ]\d{1,5}(?:[ ]?[-/]?[ ]?[A-Za-z0-9]{1,4})?"
            r"(?:[ ]?(?:bis|hs|hoog|rood|zwart))?(?:,?[ ]{1,2}[1-9]\d{3}[ ]?[A-Z]{2}(?:[ ][A-ZÀ-Þ'’][\w'’ -]{2,30})?)?"
        ),
        0.7,
        ("layout:column",),
        loose=False,
    ),
    Kind(
        "ADDRESS",
        _heads(
            r"(?:huis|woning)[- ]?(?:nummers?|nrs?)|hnr|huisnr\.? (?:\+|en) toev(?:oeging)?"
            r"|(?<=[ \t|;])nr\.?(?=[^\n]*(?:handtek|plaats|postcode))", "huis", "woning", "nr"
        ),
        re.compile(r"\d{1,5}(?:[ ]?[-/]?[ ]?[A-Za-z0-9]{1,4})?"),
        0.7,
        ("layout:column", "form:number"),
        loose=False,
    ),
    Kind(
        "ADDRESS",
        _heads(r"(?:woon)?straat(?:naam)?", "straat"),
        re.compile(r"(?:[A-ZÀ-Þ'’]|\d{1,2}e )[\w'’.-]+(?:[ ][\w'’.-]+){0,5}"),
        0.6,
        ("layout:column", "form:street"),
        loose=False,
        beside=NOT_MEASURED,
    ),
)  # fmt: skip
_FIELD = re.compile(
    r"(?:(?:woon|vestigings|geboorte)?plaats(?:naam)?|postcode|huis(?:nummer|nr)|(?:telefoon|mobiel|bsn|kvk|iban"
    r"|rekening)"
    r"(?:nummer|nr)?|e-?mail(?:adres)?|geboortedatum|voor(?:naam|letters)|achternaam|naam|nationaliteit|functie|datum)"
    r"(?!\w)[ ]?:?[ ]*(?=\Z|\n|\t|\||[ ]{2})",
    re.IGNORECASE,
)
"""the label of a field of a form, which is no cell of a column"""
_WHO_HEADS = _heads(
    r"wie|door(?: wie)?|auteurs?|actie(?:houders?|nemers?| door)|paraaf|parafen|par|behandel(?:aar|d door)|beh"
    r"|eigenaar|trekker|verantw(?:oordelijke?)?|uitvoer(?:der|ing)|initialen|afk|afkorting|opsteller|indiener|actie"
    r"|gecontroleerd(?: door)?|handtekening",
    "wie", "door", "auteur", "actie", "paraaf", "parafen", "par", "beh", "eigenaar", "trekker", "verantw", "uitvoer",
    "initialen", "afk", "opsteller", "indiener", "gecontroleerd", "handtekening",
)  # fmt: skip
_SIGNS = re.compile(r"(?:mede)?(?:paraaf|parafen|par\.?|initialen|handtekening)(?!\w)", re.IGNORECASE)
"""heads below which everybody signs for himself"""
_SURNAME = re.compile(r"(?<!\w)[A-ZÀ-Þ](?=[a-zà-ÿ]{2})")
"""the first letter of a word in a row that may be a surname"""
_CAPITALS = re.compile(r"[A-Z]{2}[a-z]?|[A-Z]{1,2}[a-z]{1,2}[A-Z]|[A-Z]{1,2}(?:v|vd|vdr|vde|d|vt|vh|t)[A-Z]{1,2}")
"""the letters of somebody in a row without cells"""
_CELL_OF_PEOPLE = re.compile(rf"{_ONE}(?:(?:[ ]?[/+&,][ ]?|[ ]en[ ]){_ONE})*")
_STEMS = stems(
    "heads of columns",
    "toestel", "tst", "intern", "doorkies", "tel", "mobiel", "06", "gsm", "bereikbaar", "extensie", "account", "user",
    "gebruiker", "login", "logon", "inlog", "upn", "uid", "netwerknaam", "medewerker", "behandel", "door", "aangemaakt",
    "gewijzigd", "uitgevoerd", "invoer", "ingevoerd", "opgevoerd", "gemuteerd", "controleur",
    "paspoort", "id-", "idbewijs", "idkaart", "identiteit", "legitimatie", "reisdocument",
    "verblijfsdocument", "document", "passport", "rijbewijs", "geb", "dob", "date of birth", "born", "kenteken", "auto",
    "voertuig", "adres", "woonadres", "thuisadres", "huisadres", "privé", "prive", "post", "correspondentie", "straat",
    "wie", "actie", "paraaf", "parafen", "par", "beh", "eigenaar", "trekker", "verantw", "uitvoer", "initialen", "afk",
    "handtekening", "opsteller", "indiener", "gecontroleerd", "samaccount", "auteur",
    "sein", "dect", "pieper", "zoemer", " nr", "\tnr", "|nr", ";nr",
    *OF_STAFF,
)  # fmt: skip


class ColumnRecognizer(DutchRecognizer):
    """See the module."""

    ENTITIES = (
        "PHONE_NUMBER", "USERNAME", "IDENTITY_DOCUMENT", "DRIVING_LICENCE", "DATE_OF_BIRTH", "LICENCE_PLATE", "ADDRESS",
        "INITIALS", "PERSON",
    )  # fmt: skip
    EXAMPLES = (
        Example("Naam\tToestel\nA. Jansen\t2217\nB. Smit\t2218", "2217", "PHONE_NUMBER", ("label:extension",)),
        Example("Account\tDatum\ndevriesa\t1-2-2023\nsmitb\t1-3-2023", "devriesa", "USERNAME", ("context:account",)),
        Example("Naam|ID-bewijs\nA. Jansen|XR1001R58", "XR1001R58", "IDENTITY_DOCUMENT", ("layout:column",)),
        Example("Naam;Rijbewijsnr;Plaats\nA. Jansen;5012345678;Ede", "5012345678", "DRIVING_LICENCE"),
        Example("Naam   Geb. datum\nA. Jansen   01.05.80", "01.05.80", "DATE_OF_BIRTH", ("context:birth",)),
        Example("Naam\tKenteken\nA. Jansen\tXX99XX", "XX99XX", "LICENCE_PLATE", ("context:plate",)),
        Example("Naam\tAdres\nA. Jansen\tBuorren 12 bis", "Buorren 12 bis", "ADDRESS", ("layout:column",)),
        Example("Wat\tWie\nLijst maken\tJVB\nMailen\tKS", "JVB", "INITIALS", ("layout:action_list",)),
        Example("Zaak;Datum;Behandelaar\nA1;1 mei;kroeze\nA2;2 mei;de wit", "de wit", "PERSON", ("context:small",)),
    )

    def hits(self, text: str) -> Iterator[Hit]:
        """Each column of the page once, by the head that stands above it."""
        lines = _lines(text)
        for kind in KINDS if lines else ():
            seen: set[Span] = set()
            for column in _columns(text, lines, kind.head, kind.cell if kind.loose else None):
                if 2 * sum(_FIELD.match(text, *cell) is not None for cell in column.cells) > len(column.cells):
                    continue  # a form, with a field a line
                if kind.beside is not None and not kind.beside.search(text, *line_of(text, column.head[0])):
                    continue
                for start, end in column.cells:
                    match = kind.cell.match(text, start, end)
                    if match is None or match.span() in seen or text[match.end() : end][:1] not in ("", " ", ",", "("):
                        continue
                    if kind.accepts(match.group()):
                        seen.add(match.span())
                        owner = (whose(text, *match.span()),) if kind.entity_type == "ADDRESS" else ()
                        yield Hit(*match.span(), kind.score, (*owner, *kind.evidence), kind.entity_type)
        for column in _columns(text, lines, _WHO_HEADS, _CAPITALS):
            for start, end in _people(text, column):
                yield Hit(start, end, 0.75, ("layout:action_list", "label:paraaf", "form:initials"), "INITIALS")
        yield from _in_small_letters(text, lines)
        for start, end in writers(text):
            yield Hit(start, end, 0.75, ("layout:chat", "context:chat", "form:single"), "PERSON")


def _in_small_letters(text: str, lines: Sequence[Span]) -> Iterator[Hit]:
    """Names in small letters in columns of staff and behind the labels of fields for people."""
    for column in _columns(text, lines, STAFF, None):
        for start, end in small_names(text, column.cells):
            yield Hit(start, end, 0.75, ("layout:column", "context:small", "form:surname"), "PERSON")
    for start, end in names_in_fields(text):
        yield Hit(start, end, 0.7, ("layout:field", "context:small", "form:surname"), "PERSON")


def _lines(text: str) -> tuple[Span, ...]:
    """The lines that can be heads of a table: with a word that heads have, and without digits."""
    found: dict[int, Span] = {}
    end = 0
    for spot in look(text).spots(_STEMS):
        if spot >= end:
            start, end = line_of(text, spot)
            if may_be_heads(text, start, end):
                found[start] = start, end
    return tuple(found.values())


def _columns(text: str, lines: Sequence[Span], head: Cued, value: re.Pattern[str] | None) -> Iterator[Column]:
    """The columns below such heads; ``value``: also in rows without cells, by this form."""
    reader = Reader(text, value)
    for start, end in lines if head.may_be_on(text) else ():
        for match in head.pattern.finditer(text, start, end):
            column = reader.column(match.span(), start, end)
            if column is None and value is not None:
                cells = reader.loose(match.span(), start, end)
                column = Column(match.span(), cells) if cells else None
            elif column is not None and not _is_head(text, column.head, match):
                column = None
            if column is not None:
                yield column


def _is_head(text: str, cell: Span, match: re.Match[str]) -> bool:
    """Whether a label fills the cell that it stands in."""
    beside = text[cell[0] : match.start()] + text[match.end() : cell[1]]
    return not beside.strip(" :.?*()#")


def _people(text: str, column: Column) -> Iterator[Span]:
    """The initials in a column of who has to do what; letters of a body only where others are nobody's but somebody's.

    One that abbreviates something (EK) is a person below persons: most of the letters in the column abbreviate nothing.
    """
    letters = []
    for start, end in column.cells:
        if _CELL_OF_PEOPLE.fullmatch(text, start, end):
            letters += [one for one in _WHO.finditer(text, start, end) if one.group() != "en"]
    free = [one for one in letters if _is_free(one.group())]
    signed = _SIGNS.match(text, *column.head) is not None
    for one in letters:
        low = one.group().lower().replace(".", "")
        if signed and _is_of_row(text, one.start(), low):
            yield one.span()
            continue
        if low in _OFFICES or low in NOBODY or (one.group().islower() and (low in lists().words or low in SHORTENED)):
            continue
        if one in free or (len({each.group() for each in free}) > 1 and 2 * len(free) > len(letters) and len(low) < 4):
            yield one.span()


def _is_of_row(text: str, start: int, low: str) -> bool:
    """Whether letters end as a surname in their row begins: ``adv`` behind "Dijkstra-Veenstra, A.", word or not."""
    if not 1 < len(low) < 5 or low in NOBODY or low in SHORTENED:
        return False
    row = line_of(text, start)[0]
    return any(fold(one.group()) == fold(low[-1]) for one in _SURNAME.finditer(text, row, start))


def _is_free(letters: str) -> bool:
    low, lexicon = fold(letters).replace(".", ""), lists()
    if low in _OFFICES or low in lexicon.abbreviations or low in lexicon.parties:
        return False
    return not (len(low) > 3 and low in lexicon.words)
