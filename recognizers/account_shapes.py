# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Account names that are told by how they are made: letters of somebody written on to a surname, in no list of words.

"tvdlaan" is made so wherever it stands. "jkoster" and "kosterj" count behind a time of a log, in a path, and behind who
did something there ("geëxporteerd door", "rechten voor"); in a field for somebody ("reviewer:") a first name with a
letter counts as well. A word, a place, a brand or a name of any list is no account.

Legal basis: leads to a person: Woo art. 5.1 lid 2 sub e.

Fictitious examples: ``Export door tvdlaan op 3 mei``, ``H:\\\\kosterm\\\\dossiers``, ``Reviewer: melleh``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from recognizers.account_surnames import is_coined
from recognizers.late import late
from recognizers.lexicon import load
from recognizers.look import Cued, at_numbers, stems

LABEL_STEMS = stems(
    "account names", "account", "gebruiker", "inlog", "ingelogd", "metadata", "login", "logon",
    "user", "upn", "uid", "digid", "skype",
    "aangemaakt door", "gemaakt door", "aanmeldnaam", "netwerk", "domein", "windows",
    "ad-account", "gewijzigd door", "opgeslagen door", "afgedrukt", "geprint", "toegewezen", "aanmelding",
    "aangemeld", "mutatie", "gedraaid", "xport", "aangepast", "uitgevoerd", "geopend", "ingevoerd", "gescand",
    "geregistreerd", "bijgewerkt", "verwijderd", "verwerkt", "afgehandeld", "onder de naam", "schuilnaam", "nickname",
    "medew", "mdw", "collega",
    "behandelaar", "auteur", "eigenaar", "owner", "author", "assign", "printed", "created by",
    "modified by", "last saved by", "wachtwoord", "mailbox", "postvak", "laptop", "rechten", "toegang",
    "gewijzigd", "aangemaakt", "opgeslagen", "bewerkt",
    "melder", "aanvrager", "assigned", "requester", "reporter", "caller", "opened by", "reset", "vrijgegeven",
    "ontgrendeld", "blokkeerd", "gemeld", "aangevraagd", "opgelost", "steller", "beoordelaar", "registrator", "scan",
    "exporteerd", "gemaakt", "uitdraai", "afdruk", "opgesteld",
    "handler", "afhandelaar", "opgepakt door", "ingeboekt door", "in behandeling bij",
    "ingelezen", "goedgekeurd", "afgesloten", "saved by", "changed by", "insta", "snap", "facebook",
    "marktplaats", "tiktok", "twitter", "telegram", "discord", "vinted", "steam", "linkedin",
)  # fmt: skip
"""what stands before accounts or tells of them; here, as the analysis asks it and loads no recognizer"""
_GROWN = re.compile(r"v(?<=[a-z]v)(?:d[rn]?|an(?:de[rn]?)?)[a-z]{4,14}\d{0,3}(?![\w@/\\-])(?!\.\w)")
"""from its prefix on: ``vdlaan`` of ``tvdlaan``"""
_LETTERS = re.compile(r"(?<![\w@.&/’'-])[a-z]{1,3}\Z")
_PREFIX = re.compile(r"(?:van(?:de[rn]?)?|vd[rn]?|de[rn]?|ter|ten)(?=[a-z]{4})")
_VALUE = r"(?P<value>[a-z]{5,18}\d{0,3})(?![\w@-])(?!\.\w)"
_TIMED = re.compile(rf"\d{{1,2}}[:.]\d\d(?::\d\d)?\]?[ \t]{{1,4}}<?{_VALUE}(?=>|:?[ \t])")
"""the time of a line of a log, and who did something then: ``09:11 kvdberg: overgezet``"""
_SEGMENT = re.compile(r"\\(?P<value>[a-z]{5,18}\d{0,3})(?=\\)")
"""a folder of a path: ``\\kosterm\\``"""
_BY = Cued(late(
    r"\b(?:(?:opgeslagen|ge[eë]xporteerd|export|uitdraai|print|afdruk|ge[uü]pload|upload|uploaded|modified|saved"
    r"|ingevoerd|afgesloten|geraadpleegd|ingezien|goedgekeurd|gearchiveerd|gekoppeld|mutatie|wijziging|ingelezen)"
    r"(?:[ ](?:door|by)[ ]?:?|[ ]?:)"
    r"|(?:opgeslagen|ge[eë]xporteerd|export|uitdraai|print|geprint|afdruk|afgedrukt|gedownload|ge[uü]pload|gegenereerd"
    r"|gewijzigd|bijgewerkt|aangemaakt)[ ](?:(?:op|om|per)[ ])?\d[\d/.:-]{5,9}(?:,?[ ](?:(?:om|te)[ ])?\d{1,2}[:.]\d\d"
    r"(?::\d\d)?(?:[ ]?u(?:ur|\.)?)?)?[ ](?:door|by)"
    r"|rechten[ ](?:\w{6,12}[ ])?(?:voor|van|aan)|sessie[ ]van|raadplegingen[ ]?:|logboek[ ]?:|toegang[ ](?:voor|van)"
    r"|(?:owner|reviewer|assignee|toegewezen)[ ]?:)[ ]{1,2}" + _VALUE,
    re.IGNORECASE,
), "export", "print", "afdruk", "uitdraai", "pload", "mutatie", "wijziging", "rechten", "sessie", "raadpleging",
    "logboek", "toegang", "owner", "reviewer", "assignee", "toegewezen", "opgeslagen", "saved", "xporteerd", "modified",
    "ingevoerd", "afgesloten", "ingezien", "goedgekeurd", "gearchiveerd", "gekoppeld", "ingelezen", "geraadpleegd",
    "geprint", "afgedrukt", "gedownload", "gegenereerd", "gewijzigd", "bijgewerkt", "aangemaakt",
    opens=True)  # fmt: skip
"""who did something, at a time or not, or may do it: ``Geëxporteerd op 3-2-2024 08:12 door jkoster``"""
_CODED = Cued(re.compile(
    r"\b(?:ingevoerd|afgesloten|opgeslagen|goedgekeurd|ingezien|geraadpleegd|gearchiveerd|verwerkt|gemuteerd)"
    r"[ ]door[ ]?:?[ ](?P<value>(?P<letters>[a-z]{2,4})\d{3,5})(?![\w@-])(?!\.\w)",
    re.IGNORECASE,
), "ingevoerd", "afgesloten", "opgeslagen", "goedgekeurd", "ingezien", "geraadpleegd", "gearchiveerd", "verwerkt",
    "gemuteerd", opens=True)  # fmt: skip
"""letters and a number behind who did something: ``Afgesloten door: WST009``"""
_FURTHER = re.compile(rf"(?:[ ]\(\d{{1,4}}x\))?(?:,[ ]|[ ]en[ ]|[ ]?[/;+][ ]?){_VALUE}")
"""one more behind one: ``rechten voor wvdmeulen en thagendoorn``"""
_HANDLE = Cued(re.compile(
    r"\b(?:reviewer|assignee|owner|commit(?:ter)?(?:[ ][0-9a-f]{4,40})?(?:[ ]by)?|gitlab|github"
    r"|handle(?: op \w+)?|pushed by|merged by)"
    r"(?:[ ]?:|(?<=by))[ ]{1,2}@?(?P<value>[a-z]{4,18}(?:-[a-z]{1,3})?\d{0,3})(?![\w@])(?!\.\w)",
    re.IGNORECASE,
), "reviewer", "assignee", "owner", "commit", "gitlab", "github", "handle", "pushed", "merged", opens=True)  # fmt: skip
"""the account of somebody who writes software"""
_CALLED = Cued(re.compile(
    r"\b(?:marktplaats|facebook|insta(?:gram)?|snapchat|tiktok|telegram|discord|vinted|twitter|forum|site"
    r"|gebruiker|profiel|account)(?:[ ]\w{1,12}){0,3}[ ](?:heet|noemt|naam)(?:[ ](?:hij|zij|ze|zich)){0,2}"
    r"[ ][\"'‘“]?(?P<value>[a-z]{6,24})(?![\w@-])",
    re.IGNORECASE,
), "marktplaats", "facebook", "insta", "snapchat", "tiktok", "telegram", "discord", "vinted", "twitter", "forum",
    "site", "gebruiker", "profiel", "account", opens=True)  # fmt: skip
"""what somebody calls himself on a site: ``op Marktplaats heet hij fietsenpiet``"""
_NUMBERED = re.compile(r"(?<![\w@./\\#-])(?P<value>(?P<letters>[a-z]{4,9})(?:\d{2}|0\d\d))(?![\w@/\\-])(?!\.\w)")
"""letters of somebody's names and two figures: ``bayil76``"""
_OF_ACCOUNTS = Cued(
    re.compile(
        r"(?<!\w)(?:accounts?|account-?naam|inlog\w*|login\w*|gebruikersna\w+|gebruiker|username)(?!\w)", re.IGNORECASE
    ),
    "account", "inlog", "login", "gebruiker", "username",
)  # fmt: skip
_TECHNICAL = frozenset("sha utf base windows office mpeg http port poort build rev versie excel python node".split())
_IS_THING = re.compile(
    r"(?<!\w)(?:token|product|artikel|kabel|buis|lamp|versie|release|module|patch|(?:fout)?code|zaak|zaal|ruimte|lokaal"
    r"|locatie|type|model|server|host|groep|klas|vlucht|vliegtuig|bestand|printer|poort|kavel|regel|kolom)[ ]?:?[ ]\Z",
    re.IGNORECASE,
)
"""what says before letters and figures of what they are the number"""
_MACHINES = ("systeem", "systemen", "service", "server", "datahub", "desk", "batchjob", "scheduler", "script")
"""how what works by itself is called at its end"""
_IN_LOG = Cued(re.compile(
    r"(?m)^[ \t]*\[?\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[ T,]+\d{1,2}[:.]\d\d[^\n]{1,100}?[ ]door[ ]"
    r"(?P<value>[a-z]{5,18})(?=[ \t]*(?:\n|\Z|[.,;(]))"
), " door ")  # fmt: skip
"""who did something, at the end of a line of a log: ``03-05-2023 09:30 account x uitgeschakeld door hnoordermeer``"""
_SKYPE = Cued(re.compile(r"(?<!\w)live:(?P<value>[\w.-]{3,30}\w)", re.IGNORECASE), "live:", begins=True)


def made_accounts(text: str) -> Iterator[tuple[int, int]]:
    """Spans of account names that are told by how they are made, in no order; one may come back.

    >>> text = "Export door jkoster op 3 mei; rechten voor wvdmeulen en thagendoorn. Print door bureau"
    >>> [text[start:end] for start, end in sorted(set(made_accounts(text)))]
    ['jkoster', 'wvdmeulen', 'thagendoorn']
    """
    yield from _anywhere(text)
    for found in _BY.finditer(text):
        if _is_numbered_surname(found["value"]):
            yield found.span("value")
        yield from _and_further(text, found)
    for match in _CODED.finditer(text):
        if match["letters"].lower() not in load().abbreviations:
            yield match.span("value")
    yield from _told_by_page(text)
    for match in _HANDLE.finditer(text):
        if is_made(match["value"]) or _is_of_given(match["value"]):
            yield match.span("value")
    for match in _CALLED.finditer(text):
        if match["value"].islower() and not _is_listed(match["value"]):
            yield match.span("value")
    for match in _SKYPE.finditer(text):
        yield match.span()


def _told_by_page(text: str) -> Iterator[tuple[int, int]]:
    """Letters with two figures on a page that speaks of accounts, and who did something in a log."""
    if next(_OF_ACCOUNTS.finditer(text), None) is not None:
        for match in _NUMBERED.finditer(text):
            plain = match["letters"] in _TECHNICAL or _is_word(match["letters"])
            thing = _IS_THING.search(text, max(0, match.start() - 16), match.start())
            if not (plain or thing or set(match["letters"]).isdisjoint("aeiouy")):
                yield match.span("value")
    for match in _IN_LOG.finditer(text):
        if not (_is_listed(match["value"]) or match["value"].endswith(_MACHINES)):
            yield match.span("value")


def _anywhere(text: str) -> Iterator[tuple[int, int]]:
    """With a prefix in the middle, behind the time of a log, and in a path."""
    for match in _GROWN.finditer(text):
        letters = _LETTERS.search(text, max(0, match.start() - 4), match.start())
        if letters is not None and is_made(text[letters.start() : match.end()]):
            yield letters.start(), match.end()
    for match in (*at_numbers(text, _TIMED, ":."), *(_SEGMENT.finditer(text) if "\\" in text else ())):
        if is_made(match["value"]):
            yield match.span("value")


def _and_further(text: str, first: re.Match[str]) -> Iterator[tuple[int, int]]:
    match: re.Match[str] | None = first
    while match is not None and is_made(match["value"]):
        yield match.span("value")
        match = _FURTHER.match(text, match.end("value"))


@lru_cache(maxsize=4096)
def is_made(value: str) -> bool:
    """Whether small letters are those of somebody and a surname, and no word, place, brand or name by themselves.

    >>> [is_made(one) for one in ("tvdlaan", "jkoster", "kosterj2", "tlnguyen", "bodedienst", "koster", "advance")]
    [True, True, True, True, False, False, False]
    """
    low = value.rstrip("0123456789")
    if not low.islower() or _is_listed(low):
        return False
    surnames = load().surnames
    for size in (1, 2, 3):
        rest = low[size:]
        grown = _PREFIX.match(rest)
        if grown is not None and grown.group()[0] == "v" and rest[grown.end() :] in surnames:
            return True
        if size < 3 and (_is_surname(rest) or _is_surname(low[:-size])):
            return True
    return is_coined(low)


def _is_surname(part: str) -> bool:
    """Whether letters are a surname of five letters or more; of frequent words only the common ones."""
    lexicon = load()
    frequent = part in lexicon.words_frequent and part not in lexicon.surnames_common
    return len(part) > 4 and part in lexicon.surnames and not frequent


def _is_numbered_surname(value: str) -> bool:
    """Whether it is a surname with a number behind it, as accounts of namesakes are: ``bakker02``."""
    low = value.rstrip("0123456789")
    return low != value and len(low) > 3 and low.islower() and low in load().surnames


def _is_of_given(value: str) -> bool:
    """Whether an account is a first name with a letter or two, or with a surname: ``melleh``, ``gizem-a``."""
    low, first_names = value.rstrip("0123456789"), load().first_names
    if _is_listed(low):
        return False
    front, hyphen, _ = low.partition("-")
    if hyphen:
        return front in first_names
    return any(len(low[:-size]) > 3 and low[:-size] in first_names for size in (1, 2)) or any(
        low[:size] in first_names and _is_surname(low[size:]) for size in range(3, len(low) - 4)
    )


def _is_word(low: str) -> bool:
    """Whether letters mean something; names of people are no words here: "jansen12"."""
    lexicon = load()
    lists = (lexicon.words, lexicon.words_english, lexicon.english, lexicon.abbreviations, lexicon.never_names)
    return any(low in one for one in lists) or (low in lexicon.proper and low not in lexicon.surnames)


def _is_listed(low: str) -> bool:
    """Whether it is a word, a place, a brand or a name of any list."""
    lexicon = load()
    lists = (
        lexicon.words, lexicon.words_english, lexicon.english, lexicon.surnames, lexicon.first_names,
        lexicon.first_names_rare, lexicon.places, lexicon.abbreviations, lexicon.proper, lexicon.never_names,
        lexicon.organisation_words,
    )  # fmt: skip
    return any(low in one for one in lists)
