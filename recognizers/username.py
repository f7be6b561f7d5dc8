# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Account names: ``DOMAIN\\\\user``, names behind a label, and home folders in paths.

Legal basis: leads to a person: Woo art. 5.1 lid 2 sub e.

Fictitious examples: ``MINBZK\\\\devriesa``, ``gebruikersnaam: devriesa``, ``C:\\\\Users\\\\devriesa``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.account_shapes import made_accounts
from recognizers.base import DutchRecognizer, Example, Hit, at_words, listed, look, stems, under_header
from recognizers.lexicon import fold
from recognizers.lexicon import load as lists
from recognizers.look import Cued
from recognizers.speakers import speakers

_DOMAIN_USER = re.compile(r"(?<![\w\\:./])[A-Z][A-Z0-9-]{1,14}\\(?P<value>[A-Za-z][\w.-]{1,29}\w)(?![\w\\])")
_SMALL_DOMAIN = re.compile(r"(?<![\w\\:./-])[a-z][a-z0-9-]{2,14}\\(?P<value>[a-z][\w.-]{2,29}\w)(?![\w\\])")
_HOME = Cued(re.compile(
    r"(?:\\|(?<![\w.])/)(?:Users|home|gebruikers|Documents and Settings|homes?\$?|profiles\$?)[\\/]"
    r"(?P<value>(?!Public\b|Default\b|All Users\b|Shared\b)[A-Za-z][\w.-]{1,30})",
    re.IGNORECASE,
), "users", "home", "gebruikers", "documents and settings", "profiles")  # fmt: skip
_LABEL_STEMS = stems(
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
    "ingelezen", "goedgekeurd", "afgesloten", "saved by", "changed by", "insta", "snap", "facebook",
    "marktplaats", "tiktok", "twitter", "telegram", "discord", "vinted", "steam", "linkedin",
)  # fmt: skip
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
    r"(?:[ ](?:op[ ])?[\d/.:-]{6,10}(?:[ ,]{1,2}\d{1,2}[:.]\d\d(?: uur| u)?)?)?[ ]door[ ]"
    r"(?P<value>(?-i:[a-z]{5,12})\d{0,3})(?![\w@-])",
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
    r"|bijgewerkt|verwijderd|verwerkt|afgehandeld|gedraaid|ge[eë]xporteerd|export|aangepast|uitgevoerd|geopend|(?:ge)?reset|vrijgegeven|ontgrendeld"
    r"|(?:ge|de)blokkeerd|gemeld|aangevraagd|opgelost)"
    r" (?:door|by|aan|to)"
    r"|(?:[Aa]anmelding|[Aa]angemeld)(?: (?:geslaagd|mislukt|geweigerd|als|door|van))?)[ \t]*[:=]?[ \t]*"
    r"(?:\n[ \t]*)?[\"'‘“]?(?P<value>(?=[a-z._-]*(?:\d|[._-][a-z]))[a-z][a-z0-9._-]{2,29}\w)(?![\w@\\])"
)
_PERSONAL_SITE = re.compile(
    r"/personal/(?P<value>[a-z0-9]+(?:_[a-z0-9]+){0,4}?)_[a-z0-9-]+_(?:nl|com|org|eu|onmicrosoft_com)(?!\w)"
)
"""the home of an account on SharePoint: ``…/personal/a_devries_minbzk_nl/``"""
_METADATA = re.compile(r"metadata\S*[^\n\"“‘']{0,24}[\"“‘'](?P<value>[a-z][a-z0-9._-]{2,29})[\"”’']", re.IGNORECASE)
_ACCOUNT_OF = re.compile(
    r"(?<!\w)(?:[Aa]ccount|[Gg]ebruikersaccount|[Gg]ebruiker|[Uu]ser|[Ll]ogin|[Ii]nlogaccount)[ ]"
    r"(?:[\"'‘“]|\((?=[a-z]{2,12}\d\d))?(?P<value>(?=[a-z.\-_]*\d|[a-z]+_|p\d|[a-z]{1,3}\.[a-z]|(?:ext|adm|admin|prv|da)-[a-z])"
    r"[a-z][a-z0-9._-]{2,29})(?![\w@])"
)
_WHO = re.compile(
    r"(?<!\w)(?:(?:aan)?melder|behandelaar|aanvrager|toegewezen aan|assigned to|assignee|requester|reporter|caller"
    r"|opened by)[\"']?[ \t]*[:=][ \t]*(?P<value>[a-z][a-z0-9._-]{3,19})(?![\w@\\ ][\w(]|[\w@\\])",
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
_NUMBERED = re.compile(r"[A-Za-z]{1,2}\d{5,7}")
"""letters and a number of the staff: ``p123456``"""
_PREFIX = re.compile(r"\A(?:van(?:de[rn]?)?|vd|vander|de[rn]?|ter?|ten|el|von)(?=[a-z]{4})")
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
_BEHIND_NAME = re.compile(r"\((?<=[a-zà-ÿ’'] \()(?P<value>[a-z]{4,17}\d{0,3})\)")
"""in brackets behind somebody: ``Jos van 't Net (netwj03)``, ``Femke Terpstra (terpstraf)``"""
_WORD_AHEAD = re.compile(
    r"(?P<given>[A-ZÀ-Þ][\w.'’-]*[ ])?(?:(?:van|de[rn]?|te[rn]?|el)[ ]){0,2}(?P<word>[A-ZÀ-Þ][\w'’-]+) \(\Z"
)
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
_DOTTED = re.compile(r"(?<![\w@./\\-])[a-z]{1,2}[._](?P<surname>[a-z]{5,20})\d{0,2}(?![\w@/\\-])(?!\.\w)")
"""``a.devries`` by itself: a letter, and a surname that is no word"""
_DOTS = tuple(re.compile(rf"{sign}(?=[a-z]{{5}})") for sign in (r"\.", "_"))
"""what it has in its middle, and few other words have; apart, for a sign that opens a pattern is looked for at once"""
_NEXT = re.compile(
    r"[\"'’”]?(?:[ ]?[,;/+][ ]?(?:en[ ])?|[ ](?:en|of|and)[ ])(?:ook[ ])?(?:voor[ ]|van[ ]|door[ ])?[\"'‘“]?"
    r"(?P<value>[a-z][a-z0-9._-]{2,28}[a-z0-9])(?![\w@\\])"
)
"""a further account behind one"""
_FIELD = re.compile(
    r"[\"']?(?:behandelaar|medewerker|auteur|eigenaar|owner|author|assignee)[\"']?[ ]?[:=][ ]?"
    r"[\"'](?P<value>(?=[a-z._-]*(?:\d|[._-][a-z]))[a-z][a-z0-9._-]{2,28}[a-z0-9])[\"']",
    re.IGNORECASE,
)
"""a field of an export: ``"behandelaar": "devries2"``"""
_HEAD = re.compile(
    r"(?<!\w)(?:(?:gebruikers|account|inlog|login)[- ]?(?:naam|namen|id)|user[- ]?(?:name|id))(?!\w)",
    re.IGNORECASE,
)
_SHORT_HEAD = re.compile(r"(?m)(?<=^)(?:accounts?|gebruikers?|users?|logins?)(?=[ ]*$)", re.IGNORECASE)
"""a head that is a word of sentences as well, alone on its line"""
_CELL = re.compile(r"(?m)^[ \t]*(?P<value>[a-z][a-z0-9._-]{2,20}|[A-Z]{1,3}\d{4,8})[ \t]*$")
_NO_ACCOUNT = frozenset(
    listed("""admin administrator root system systeem guest gast test onbekend none null geen naam van en de het een is
    wordt via niet public default""")
)


class UsernameRecognizer(DutchRecognizer):
    """See the module."""

    ENTITIES = ("USERNAME",)
    EXAMPLES = (
        Example("account MINBZK\\devriesa is geblokkeerd", "devriesa", "", ("form:domain",)),
        Example("gebruikersnaam: devriesa", "devriesa", "", ("context:account",)),
        Example("C:\\Users\\devriesa\\Documents", "devriesa", "", ("form:path",)),
    )

    def hits(self, text: str) -> Iterator[Hit]:
        """Only the account name itself, without the domain or the path before it."""
        labelled: set[tuple[int, int]] = set()
        for hit in _in_paths(text):
            labelled.add((hit.start, hit.end))
            yield hit
        if look(text).sees(_LABEL_STEMS):
            for hit in (*_behind_labels(text), *_in_columns(text)):
                labelled.add((hit.start, hit.end))
                yield hit
        for match in _BEHIND_NAME.finditer(text) if look(text).sees(_LABEL_STEMS) else ():
            bare = match["value"].rstrip("0123456789")
            told = bare not in lists().words if bare != match["value"] else _spells(bare, text, match.start("value"))
            if told and match.span("value") not in labelled:
                yield Hit(*match.span("value"), 0.7, ("form:brackets",))
        yield from _speakers(text)
        for span in dict.fromkeys(made_accounts(text)):
            if span not in labelled:
                yield Hit(*span, 0.7, ("form:made",))
        for match in _dotted(text):
            if _is_surname(match["surname"]) and match.span() not in labelled:
                yield Hit(*match.span(), 0.7, ("form:dotted",))


def _in_paths(text: str) -> Iterator[Hit]:
    """Behind a domain, and in the path of somebody's home."""
    slash = "\\" in text
    for match in _SMALL_DOMAIN.finditer(text) if slash else ():
        if any(map(str.isdigit, match["value"])) or holds_surname(match["value"]):
            yield Hit(*match.span("value"), 0.8, ("form:domain",))
    for pattern, code, possible in (
        (_DOMAIN_USER, "form:domain", slash),
        (_HOME, "form:path", slash or "/" in text),
        (_PERSONAL_SITE, "form:path", "/personal/" in text),
    ):
        if possible:
            for match in pattern.finditer(text):
                if match["value"].lower() not in _NO_ACCOUNT:
                    yield Hit(*match.span("value"), 0.9, (code,))


def _spells(value: str, text: str, start: int) -> bool:
    """Whether letters in brackets are the word before them and no more than two others: ``Terpstra (fterpstra)``.

    A plain word is told so behind a first name only: ``Anna Bakker (bakker)``.
    """
    ahead = _WORD_AHEAD.search(text, max(0, start - 48), start)
    word = fold(ahead["word"]) if ahead else ""
    if len(word) < 4 or word not in value or len(value) - len(word) > 2 or ahead is None:
        return False
    return value not in lists().words or fold((ahead["given"] or "").strip()) in lists().first_names


def _speakers(text: str) -> Iterator[Hit]:
    for start, end in speakers(text):
        value = text[start:end]
        if value not in _NO_ACCOUNT and not (value.isalpha() and fold(value) in lists().words):
            yield Hit(start, end, 0.7, ("form:speaker",))


def _dotted(text: str) -> Iterator[re.Match[str]]:
    """The matches of :data:`_DOTTED`, looked for at their dots."""
    for dot in sorted((dot for pattern in _DOTS for dot in pattern.finditer(text)), key=re.Match.start):
        for start in (dot.start() - 2, dot.start() - 1):
            match = _DOTTED.match(text, start) if start >= 0 else None
            if match is not None and match.start("surname") == dot.end():
                yield match
                break


def _is_surname(letters: str) -> bool:
    """Whether letters are a surname and no word, also with its prefix grown to it: ``elbakkali``, ``vdmeer``.

    >>> [_is_surname(one) for one in ("wiersema", "elbakkali", "vdmeer", "deboer", "default", "vergadering")]
    [True, True, True, True, False, False]
    """
    known = lists()
    if letters in known.words or letters in known.words_english or letters in known.english:
        return False
    bare = _PREFIX.sub("", letters)
    return letters in known.surnames or (
        bare != letters and (bare in known.surnames_common or (bare in known.surnames and bare not in known.words))
    )


def _behind_labels(text: str) -> Iterator[Hit]:
    seen = set()
    for hit in (*_named(text), *_in_fields(text)):
        if (hit.start, hit.end) not in seen:
            seen.add((hit.start, hit.end))
            yield hit


def _named(text: str) -> Iterator[Hit]:
    """Behind a label for an account, or for who did something there."""
    for pattern in (_BESIDE, _LABEL_ALONE, _METADATA, _ACCOUNT_OF, _DONE_BY, _NAMED, _SOMEWHERE, _FIELD, _WORKER):
        for match in at_words(text, _LABEL_STEMS, pattern):
            value = match["value"]
            marked = any(mark in text[match.start() : match.start("value")] for mark in ":=\"'‘“")
            if not marked and fold(value) in lists().words:
                continue  # "Gebruiker    beheerder"
            if value.lower() not in _NO_ACCOUNT and not value.isdigit() and _account_like(value):
                yield Hit(*match.span("value"), 0.8, ("context:account",))
                yield from _further(text, match.end("value"))


def _in_fields(text: str) -> Iterator[Hit]:
    """Behind a label for somebody, or who did something: what looks made up."""
    for match in at_words(text, _LABEL_STEMS, _WHO):
        value = match["value"]
        if value.islower() and (not value.isalpha() or holds_surname(value)):
            yield Hit(*match.span("value"), 0.7, ("context:account",))
            yield from _further(text, match.end("value"))
    for pattern in (_SAVED, _SOMEBODY, _OF_ACCOUNT):
        for match in at_words(text, _LABEL_STEMS, pattern):
            if _is_made_up(match["value"]):
                yield Hit(*match.span("value"), 0.8, ("context:account",))
    for match in at_words(text, _LABEL_STEMS, _SOCIAL):
        yield Hit(*match.span("value"), 0.7, ("context:account",))
    for match in (*at_words(text, _LABEL_STEMS, _OF_SURNAME), *at_words(text, _LABEL_STEMS, _MADE_BY)):
        if holds_surname(match["value"]):
            yield Hit(*match.span("value"), 0.7, ("context:account",))
    for match in at_words(text, _LABEL_STEMS, _OWN_SURNAME):
        bare = _PREFIX.sub("", match["value"].partition("-")[0])
        if bare in lists().surnames and bare not in lists().words:
            yield Hit(*match.span("value"), 0.7, ("context:account",))
    yield from _in_other_letters(text)


def _in_other_letters(text: str) -> Iterator[Hit]:
    """Behind a label for an account: capitals that hold a surname or a number, small letters that are no word."""
    for match in at_words(text, _LABEL_STEMS, _IN_CAPITALS):
        if holds_surname(match["value"]) or _is_letters_and_number(match["value"]):
            yield Hit(*match.span("value"), 0.7, ("context:account",))
    for match in at_words(text, _LABEL_STEMS, _PLAIN):
        low = fold(match["value"])
        if not low.isalpha() or not (low in lists().words or low in lists().words_english or low in _NO_ACCOUNT):
            yield Hit(*match.span("value"), 0.7, ("context:account",))


def _is_letters_and_number(value: str) -> bool:
    """``HGE011``: letters of somebody and a number, where they are no abbreviation (``WMO2015``)."""
    bare = value.rstrip("0123456789")
    return len(bare) < 5 and bare != value and bare.lower() not in lists().abbreviations


def holds_surname(value: str) -> bool:
    """Whether an account is a surname with one or two letters before or behind it, and no word.

    >>> holds_surname("psmits"), holds_surname("KUIPERSA"), holds_surname("servicedesk"), holds_surname("jaarplan")
    (True, True, False, False)
    """
    low = value.lower().rstrip("0123456789")
    kinds = lists()
    if low in kinds.words or low in kinds.words_english:
        return False
    return any(len(part) > 3 and part in kinds.surnames for part in (low[1:], low[2:], low[:-1], low[:-2]))


def _is_made_up(value: str) -> bool:
    """Whether it is an account by itself: no word and no body with a number, and a number or a surname in it."""
    if _NUMBERED.fullmatch(value):
        return True
    parts = re.split(r"[._-]", value.rstrip("0123456789"))
    if len(parts) > 1:
        return value.islower() and len(parts) < 4 and any(map(_may_hold_surname, parts))
    bare = value.rstrip("0123456789")
    low, kinds = fold(bare), lists()
    if low in kinds.words or low in kinds.words_english or low in kinds.abbreviations or low in kinds.places:
        return False
    if not (bare.islower() or bare.isupper()):
        return False  # a name
    return holds_surname(value) or (len(bare) > 3 and bare.isalpha() and 0 < len(value) - len(bare) < 4)


def _may_hold_surname(part: str) -> bool:
    """Whether a part of an account is a surname, with its prefix or a letter grown to it."""
    bare = _PREFIX.sub("", part)
    return len(bare) > 3 and ((bare in lists().surnames and bare not in lists().words) or holds_surname(part))


def _further(text: str, end: int) -> Iterator[Hit]:
    """``account jpostma02 en ook voor kboer03``: each as long as it can't be a word."""
    while match := _NEXT.match(text, end):
        value, end = match["value"], match.end("value")
        if value in _NO_ACCOUNT or (value.isalpha() and fold(value) in lists().words):
            return
        yield Hit(*match.span("value"), 0.7, ("context:account",))


def _in_columns(text: str) -> Iterator[Hit]:
    for heads in (_HEAD, _SHORT_HEAD):
        head = next(at_words(text, _LABEL_STEMS, heads), None)
        for match in _CELL.finditer(text, head.end()) if head is not None else ():
            span = match.span("value")
            own = match["value"] not in _NO_ACCOUNT if heads is _HEAD else _is_made_up(match["value"])
            if own and under_header(text, *span, heads):
                yield Hit(*span, 0.6, ("context:account", "layout:column"))


def _account_like(value: str) -> bool:
    """An account is lower case, or has digits, or is capitals: a capitalised word is a name or a sentence."""
    return value.islower() or "_" in value or any(character.isdigit() for character in value) or value.isupper()
