# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Account names behind a label for an account, or for who did something there: ``gebruikersnaam: devriesa``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.account_shapes import LABEL_STEMS
from recognizers.account_surnames import (
    holds_cut_surname,
    holds_surname,
    is_coined,
    is_letters_and_number,
    is_made_up,
    may_work_in_system,
    without_prefix,
)
from recognizers.base import Hit, at_words, listed
from recognizers.lexicon import fold
from recognizers.lexicon import load as lists

_LABEL = (
    r"(?:gebruikers|account|inlog|login)[- ]?(?:naam|namen|code|id)|user[- ]?(?:name|id)|username|login|logon|inlognaam"
    r"|samaccountname|accountname|upn|user|gebruiker|uid|digid[- ]gebruikersnaam|skype(?:[- ]?(?:naam|id))?"
    r"|(?:aangemaakt|gewijzigd|opgeslagen|gemaakt) door|(?:created|modified|last saved) by"
    r"|(?:netwerk|domein|windows)[- ]?account|ad-account|(?:aanmeld|login)naam"
    r"|(?:gebruikers|user|medewerker|behandelaars?)code"
)
_BESIDE = re.compile(
    rf"(?:{_LABEL})[\"']?(?:[ \t]*[:=|][ \t]*|[ ]{{2,40}}|[ ]?\t[ \t]*)[\"']?"
    r"(?P<value>(?!https?:)[A-Za-z0-9][\w.-]{1,29}\w)(?![\w@\\])",
    re.IGNORECASE,
)
_LABEL_ALONE = re.compile(
    r"(?<!\w)(?:accounts?|ingelogd(?: als| met)?|aangemeld als|useraccount|gebruikersaccount)"
    r"(?:[ \t]*[:=][ \t]*|[ ]{2,}|\t+)"
    r"[\"'‘“]?(?P<value>[a-z][a-z0-9._-]{2,29})(?![\w@\\])",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:onder de (?:naam|gebruikersnaam|schuilnaam)|nickname|schuilnaam|gebruikersnaam|inlognaam|username)[ ]?[:]?[ ]?"
    r"[\"'‘’“(]?(?P<value>(?=[A-Za-z.-]*[\d_])[A-Za-z][\w.-]{3,29}\w)(?![\w@])",
    re.IGNORECASE,
)
"""a name on a site of sales or a forum, with a digit or a line below: ``onder de naam 'Anna_B74'``"""
_PLAIN = re.compile(
    r"(?<!\w)(?:(?:gebruikers|inlog|aanmeld)naam|user-?(?:name|id)|login(?:naam)?"
    r"|(?:gebruikers|netwerk|windows|inlog)[ -]?account|ad-account|account(?<=(?:met|via|ijn|der) account))"
    r"(?:[ ]|[ \t]{2,30})[\"'‘“(]?"
    r"(?P<value>(?-i:[a-z]{3,14}(?:-[a-z]{1,3})?)|(?<!account[ \t])[a-z]{5,14}|(?-i:[A-Z]{2,5})\d{2,6})"
    r"(?![\w@\\-])(?!\.\w)",
    re.IGNORECASE,
)
"""letters that are no word, small ones also with a letter behind a hyphen or few, and capitals with a number"""
_MADE_BY = re.compile(
    r"(?<!\w)(?:gemaakt|aangemaakt|gewijzigd|uitdraai|afdruk|export|gedraaid|geprint|opgesteld|ingelezen)"
    r"(?:[ ](?:op[ ])?[\d/.:-]{6,10}(?:[ ,]{1,2}\d{1,2}[:.]\d\d(?: uur| u)?)?)?"
    r"(?:[ ]door[ ]|[ ]?[|;,-]?[ ]door(?P<field>[ ]?:[ ]?))(?P<value>(?-i:[a-z]{5,12})\d{0,3})(?![\w@-])",
    re.IGNORECASE,
)
"""letters grown together with a surname behind who made something: ``export 13-05-2024 door jbakker``"""
_WORKER = re.compile(
    r"(?<!\w)(?:[Mm]dw|[Mm]edew|[Mm]edewerk(?:er|ster)|[Bb]ehandelaar|[Cc]ollega)\.?[ :]{1,2}"
    r"(?P<value>[a-z]{1,6}_[a-z]{3,16}\d{0,3})(?![\w@])"
)
"""an account with a line below behind who works there: ``mdw gro_bosj``"""
_DONE_BY = re.compile(
    r"(?:(?:afgedrukt|geprint|printed|toegewezen|assigned|[Mm]utaties?(?: verwerkt)?|ingevoerd|gescand|geregistreerd"
    r"|bijgewerkt|verwijderd|verwerkt|afgehandeld|gedraaid|ge[eë]xporteerd|export|aangepast|uitgevoerd|geopend"
    r"|(?:ge)?reset|vrijgegeven|ontgrendeld"
    r"|(?:ge|de)blokkeerd|gemeld|aangevraagd|opgelost)"
    r" (?:door|by|aan|to)"
    r"|(?:[Aa]anmelding|[Aa]angemeld)(?: (?:geslaagd|mislukt|geweigerd|als|door|van))?)[ \t]*[:=]?[ \t]*"
    r"(?:\n[ \t]*)?[\"'‘“]?(?P<value>(?=[a-z._-]*(?:\d|[._-][a-z]))[a-z][a-z0-9._-]{2,29}\w)(?![\w@\\])"
)
_METADATA = re.compile(r"metadata\S*[^\n\"“‘']{0,24}[\"“‘'](?P<value>[a-z][a-z0-9._-]{2,29})[\"”’']", re.IGNORECASE)
_ACCOUNT_OF = re.compile(
    r"(?<!\w)(?:[Aa]ccount|[Gg]ebruikersaccount|[Gg]ebruiker|[Uu]ser|[Ll]ogin|[Ii]nlogaccount)[ ]"
    r"(?:[\"'‘“]|\((?=[a-z]{2,12}\d\d))?"
    r"(?P<value>(?=[a-z.\-_]*\d|[a-z]+_|p\d|[a-z]{1,3}\.[a-z]|(?:ext|adm|admin|prv|da)-[a-z])"
    r"[a-z][a-z0-9._-]{2,29})(?![\w@])"
)
_WHO = re.compile(
    r"(?<!\w)(?:(?:aan)?melder|behandelaar|aanvrager|toegewezen aan|assigned to|assignee|requester|reporter|caller"
    r"|opened by|handler|afhandelaar|(?:opgepakt|ingeboekt|geregistreerd|gewijzigd|aangemaakt|afgehandeld) door"
    r"|in behandeling bij|ingelogd als|(?:zaak)?eigenaar|owner)[\"']?[ \t]*[:=][ \t]*"
    r"(?P<value>[a-z][a-z0-9._-]{3,19})(?![\w@\\ ][\w(]|[\w@\\])",
    re.IGNORECASE,
)
"""alone in a field for somebody: ``melder: psmits``"""
_SAVED = re.compile(
    r"(?<!\w)(?:laatst )?(?:aangemaakt|gewijzigd|opgeslagen|bewerkt|geopend)(?: door)?[ \t]*:[ \t]*"
    r"(?P<value>(?=[A-Za-z._-]*\d)[A-Za-z][\w.-]{3,20})(?![\w@\\])",
    re.IGNORECASE,
)
"""a field of a file's properties: ``Laatst gewijzigd : MAAKAL01``"""
_WRITTEN = r"(?!(?:door|als|met|van|voor|aan|by|op)\s)(?P<value>[A-Za-z](?:[A-Za-z0-9_-]|\.(?=\w)){3,24})"
_SOMEBODY = re.compile(
    r"(?<!\w)(?:auteur|opsteller|steller|beoordelaar|registrator|zaakbehandelaar|(?:zaak)?eigenaar|(?:aan)?melder"
    r"|behandelaar|aanvrager|toegewezen aan|(?:job |document)?owner|author|afgedrukt|ingelogd(?: als)?|mutaties?"
    r"|(?:laatst )?(?:aangemaakt|gewijzigd|opgeslagen|bewerkt|geopend|ge[eë]xporteerd|gescand|scan|afgedrukt|bijgewerkt"
    r"|geregistreerd|goedgekeurd|afgesloten) door|(?:last )?(?:created|modified|saved|printed|changed) by"
    r"|eigenaar bestand)(?:[ \t]*[:=(][ \t]*|[ \t]{1,20})"
    rf"{_WRITTEN}(?=[ ]*(?:[;,\n\t|)]|\Z)|[ ]{{2}}|[ ](?:op|om|on|at|d\.d\.|\d))",
    re.IGNORECASE,
)
"""alone in a field for somebody or behind who did it: a surname with a letter, or letters and a number"""
_OF_ACCOUNT = re.compile(
    r"(?<!\w)(?:aangemeld als|ingelogd met|inlognaam|(?:gebruikers|netwerk)?account(?: van)?"
    r"|(?:wachtwoord|mailbox|postvak|laptop|rechten) (?:van|voor)|toegang(?: verleend)? (?:aan|voor|van))"
    rf"(?:[ \t]*[:=(][ \t]*|[ \t]{{1,20}}){_WRITTEN}(?=\.?(?:\s|\Z)|[;,|)])",
    re.IGNORECASE,
)
"""behind what belongs to an account, in a sentence as well"""
_SOCIAL = re.compile(
    r"(?<!\w)(?:insta(?:gram)?|snap(?:chat)?|facebook|marktplaats|tiktok|twitter|telegram|discord|vinted|steam"
    r"|linkedin)(?:[- ](?:naam|profiel))?[ ]?[:=]?[ ][\"'‘“(]?"
    r"(?P<value>(?=[A-Za-z.-]*(?:_|\d))[A-Za-z][\w.-]{2,29}\w)(?![\w@])",
    re.IGNORECASE,
)
"""``Insta: stille_anna``"""
_IN_CAPITALS = re.compile(
    r"(?<!\w)(?:[Aa]ccounts?|[Gg]ebruikers?|[Uu]sers?|[Ll]ogins?)[ :]{1,2}"
    r"(?P<value>[A-Z]{5,12}\d{0,3}|[A-Z]{3,4}\d{2,5})(?![\w@-])"
)
_OWN_SURNAME = re.compile(
    r"(?<!\w)(?:[Aa]ccount|[Gg]ebruiker|[Uu]ser|[Ll]ogin)[ ](?P<value>[a-z]{4,16}(?:-[a-z]{1,3})?)(?![\w@.-])"
)
"""a surname in small letters, with a letter behind a hyphen or without: ``login devries-h``"""
_OF_SURNAME = re.compile(
    r"(?<!\w)(?:(?:[Aa]ccount|[Gg]ebruiker|[Uu]ser|[Ll]ogin)[ ]|(?:[Tt]oegewezen|[Aa]ssigned)[ ]?:[ ]?)"
    r"(?P<value>[a-z]{5,16}|(?<=: )[a-z]{4}|(?<=:)[a-z]{4})(?![\w@.-])"
)
"""a surname with a letter: ``user rdijkgraaf``, ``toegewezen: tbos``"""
_SOMEWHERE = re.compile(
    r"(?<!\w)(?:[Aa]ccount|[Gg]ebruikersaccount|[Ii]nlog(?:naam)?|[Ll]ogin)(?:[ ][a-z]{2,9}){1,3}[ ]"
    r"[\"'‘“]?(?P<value>(?=[a-z._-]*\d)[a-z][a-z0-9._-]{3,28}[a-z0-9])(?![\w@])"
)
"""``mijn account was nog devriesa1``: small letters with a digit, a few words behind"""
_SEVERAL = re.compile(
    r"(?<!\w)(?:accounts|gebruikersnamen|inlognamen|logins)[ :]{1,2}(?P<value>[a-z][a-z0-9._-]{3,20}[a-z0-9])"
    r"(?=[ ]?,[ ]?[a-z]|[ ]en\s[a-z])"
)
"""the first of several: ``door accounts fbenhaddou, p104882 en ext-hoitsma``"""
_NEXT = re.compile(
    r"[\"'’”]?(?:[ ]?[,;/+][ ]?(?:en[ ])?|[ ](?:en|of|and)\s)(?:ook[ ])?(?:voor[ ]|van[ ]|door[ ])?[\"'‘“]?"
    r"(?P<value>[a-z][a-z0-9._-]{2,28}[a-z0-9])(?![\w@\\])"
)
"""a further account behind one"""
_FIELD = re.compile(
    r"[\"']?(?:behandelaar|medewerker|auteur|eigenaar|owner|author|assignee)[\"']?[ ]?[:=][ ]?"
    r"[\"'](?P<value>(?=[a-z._-]*(?:\d|[._-][a-z]))[a-z][a-z0-9._-]{2,28}[a-z0-9])[\"']",
    re.IGNORECASE,
)
"""a field of an export: ``"behandelaar": "devries2"``"""
NO_ACCOUNT = frozenset(
    listed("""admin administrator root system systeem guest gast test onbekend none null geen naam van en de het een is
    wordt via niet public default""")
)
"""words where an account is expected that are nobody's"""


def behind_labels(text: str) -> Iterator[Hit]:
    """Each account once, on a page that has one of :data:`LABEL_STEMS`."""
    seen = set()
    for hit in (*_named(text), *_in_fields(text), *_of_several(text)):
        if (hit.start, hit.end) not in seen:
            seen.add((hit.start, hit.end))
            yield hit


def _named(text: str) -> Iterator[Hit]:
    """Behind a label for an account, or for who did something there."""
    for pattern in (_BESIDE, _LABEL_ALONE, _METADATA, _ACCOUNT_OF, _DONE_BY, _NAMED, _SOMEWHERE, _FIELD, _WORKER):
        for match in at_words(text, LABEL_STEMS, pattern):
            value = match["value"]
            marked = any(mark in text[match.start() : match.start("value")] for mark in ":=\"'‘“")
            if not marked and fold(value) in lists().words:
                continue  # "Gebruiker    beheerder"
            if value.lower() not in NO_ACCOUNT and not value.isdigit() and _account_like(value):
                yield Hit(*match.span("value"), 0.8, ("context:account",))
                yield from _further(text, match.end("value"))


def _in_fields(text: str) -> Iterator[Hit]:
    """Behind a label for somebody, or who did something: what looks made up."""
    for match in at_words(text, LABEL_STEMS, _WHO):
        value = match["value"]
        if value.islower() and (not value.isalpha() or holds_surname(value) or holds_cut_surname(value)):
            yield Hit(*match.span("value"), 0.7, ("context:account",))
            yield from _further(text, match.end("value"))
    for pattern in (_SAVED, _SOMEBODY, _OF_ACCOUNT):
        for match in at_words(text, LABEL_STEMS, pattern):
            if is_made_up(match["value"]):
                yield Hit(*match.span("value"), 0.8, ("context:account",))
    for match in at_words(text, LABEL_STEMS, _SOCIAL):
        yield Hit(*match.span("value"), 0.7, ("context:account",))
    for match in (*at_words(text, LABEL_STEMS, _OF_SURNAME), *at_words(text, LABEL_STEMS, _MADE_BY)):
        field = match.re is _MADE_BY and match["field"] and may_work_in_system(match["value"])
        if field or holds_surname(match["value"]) or is_coined(match["value"]):
            yield Hit(*match.span("value"), 0.7, ("context:account",))
    for match in at_words(text, LABEL_STEMS, _OWN_SURNAME):
        bare = without_prefix(match["value"].partition("-")[0])
        if bare in lists().surnames and bare not in lists().words:
            yield Hit(*match.span("value"), 0.7, ("context:account",))
    yield from _in_other_letters(text)


def _of_several(text: str) -> Iterator[Hit]:
    """Each of several behind one label."""
    for match in at_words(text, LABEL_STEMS, _SEVERAL):
        if fold(match["value"]) not in lists().words:
            yield Hit(*match.span("value"), 0.7, ("context:account",))
            yield from _further(text, match.end("value"))


def _in_other_letters(text: str) -> Iterator[Hit]:
    """Behind a label for an account: capitals that hold a surname or a number, small letters that are no word."""
    for match in at_words(text, LABEL_STEMS, _IN_CAPITALS):
        if holds_surname(match["value"]) or is_letters_and_number(match["value"]):
            yield Hit(*match.span("value"), 0.7, ("context:account",))
    for match in at_words(text, LABEL_STEMS, _PLAIN):
        low = fold(match["value"])
        if not low.isalpha() or not (low in lists().words or low in lists().words_english or low in NO_ACCOUNT):
            yield Hit(*match.span("value"), 0.7, ("context:account",))


def _further(text: str, end: int) -> Iterator[Hit]:
    """``account jpostma02 en ook voor kboer03``: each as long as it can't be a word."""
    while match := _NEXT.match(text, end):
        value, end = match["value"], match.end("value")
        if value in NO_ACCOUNT or (value.isalpha() and fold(value) in lists().words):
            return
        yield Hit(*match.span("value"), 0.7, ("context:account",))


def _account_like(value: str) -> bool:
    """An account is lower case, or has digits, or is capitals: a capitalised word is a name or a sentence."""
    return value.islower() or "_" in value or any(character.isdigit() for character in value) or value.isupper()
