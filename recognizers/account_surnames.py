# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whether letters of an account hold somebody's surname: ``psmits``, ``vdmeer``, ``terpstraf``.

Proof is the list of surnames, with a letter or two of somebody or a prefix grown to it, and no list of words.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from recognizers.lexicon import fold
from recognizers.lexicon import load as lists
from recognizers.names.likeness import is_noun, is_of_no_list, is_of_thing

_NUMBERED = re.compile(r"[A-Za-z]{1,2}\d{5,7}")
"""letters and a number of the staff: ``p123456``"""
_PREFIX = re.compile(r"\A(?:van(?:de[rn]?)?|vd|vander|de[rn]?|ter?|ten|el|von)(?=[a-z]{4})")


def without_prefix(letters: str) -> str:
    """Letters without the prefix that is grown to them: ``meer`` of ``vdmeer``."""
    return _PREFIX.sub("", letters)


def is_surname(letters: str) -> bool:
    """Whether letters are a surname and no word, also with its prefix grown to it: ``elbakkali``, ``vdmeer``.

    >>> [is_surname(one) for one in ("wiersema", "elbakkali", "vdmeer", "deboer", "default", "vergadering")]
    [True, True, True, True, False, False]
    """
    known = lists()
    if letters in known.words or letters in known.words_english or letters in known.english:
        return False
    bare = without_prefix(letters)
    return letters in known.surnames or (
        bare != letters and (bare in known.surnames_common or (bare in known.surnames and bare not in known.words))
    )


def is_letters_and_number(value: str) -> bool:
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


_LETTERED = re.compile(r"(?P<bare>[A-Z][a-z]{3,})[A-Z]{1,2}")


def is_lettered(value: str) -> bool:
    """Whether it is a surname, or a word of no list, with somebody's letters grown to it.

    >>> [is_lettered(one) for one in ("TerpstraF", "DossierB", "GroepB", "Terpstra", "SharePOINT")]
    [True, False, False, False, False]
    """
    match = _LETTERED.fullmatch(value)
    bare, known = fold(match["bare"]) if match else "", lists()
    if not bare or bare in _LETTERED_THINGS:
        return False
    return bare in known.surnames or not (bare in known.words or is_noun(bare, known))


_LETTERED_THINGS = frozenset("groep klas lijn fase vak peil jeugd".split())
"""what has a letter behind it, though somebody may be called so"""


def is_numbered_thing(value: str) -> bool:
    """``server03``, ``pomp12``: a word that nobody is called, with a number.

    >>> [is_numbered_thing(one) for one in ("server03", "boateam", "visser02", "psmits01", "anna3", "roos12")]
    [True, False, False, False, False, False]
    """
    low, known = fold(value.rstrip("0123456789")), lists()
    if low == value or len(low) < _LEAST_NOUN or low in known.surnames or low in known.first_names:
        return False
    return low in known.words and low not in known.first_names_rare


def is_no_account(low: str) -> bool:
    """Whether letters in a column of accounts are a word, a place, a product or two words in one.

    >>> [is_no_account(one) for one in ("zaaksysteem", "eenrum", "topdesk", "psmits", "houtkamer")]
    [True, True, True, False, False]
    """
    known = lists()
    if low in known.words or low in known.known_words or is_noun(low, known):
        return True
    return low in known.places and low not in known.surnames_common


_LEAST_NOUN = 4


@cache
def _sorted_surnames() -> tuple[str, ...]:
    return tuple(sorted(lists().surnames))


def holds_cut_surname(value: str) -> bool:
    """Whether an account is a letter or two and the first letters of a long surname, as systems cut them off.

    >>> holds_cut_surname("rkarijodim"), holds_cut_surname("zaaksysteem"), holds_cut_surname("wijkagent")
    (True, False, False)
    """
    low = value.lower().rstrip("0123456789")
    known = lists()
    if not low.isalpha() or low in known.words or low in known.words_english or low in known.proper:
        return False
    names = _sorted_surnames()
    for part in (low[1:], low[2:]):
        at = bisect_left(names, part)
        if len(part) >= _LEAST_CUT and at < len(names) and names[at].startswith(part):
            return True
    return False


_LEAST_CUT = 7
"""letters of a surname that is cut off: of fewer, nouns that are in no list have as many"""


@cache
def _beginnings() -> frozenset[str]:
    known = lists()
    return frozenset(word[:_ONSET] for words in (known.words, known.english) for word in words)


def is_coined(value: str) -> bool:
    """Whether small letters begin as no word does, as an initial before a surname gives them: of no list, either.

    >>> [is_coined(one) for one in ("rwittelo", "hskoatte02", "jkoster", "toezichthouders", "mbt")]
    [True, True, True, False, False]
    """
    low = value.rstrip("0123456789")
    if len(low) < _LEAST_COINED or not (low.isascii() and low.isalpha() and low.islower()) or low.endswith(_PROGRAM):
        return False
    if low[:_ONSET] in _beginnings() or not is_of_no_list(low, lists()) or set(low).isdisjoint("aeiouy"):
        return False
    return not is_of_thing(low, lists())


def may_work_in_system(value: str) -> bool:
    """Whether letters in a field for who did something are no word, place, program or desk.

    >>> [may_work_in_system(one) for one in ("psmits", "terpstra", "topdesk", "bgtexport", "sportakkoord", "eenrum")]
    [True, True, False, False, False, False]
    """
    low, known = fold(value.rstrip("0123456789")), lists()
    if low in known.words or low.endswith(_PROGRAM) or is_of_thing(low, known) or is_noun(low, known):
        return False
    return low in known.surnames_common or is_of_no_list(low, known)


_ONSET = 3
"""letters of a beginning"""
_PROGRAM = ("log", "client", "server", "daemon", "agent", "svc", "ware", "ctl", "sql")
"""how programs are called at their end: ``rsyslog``"""
_LEAST_COINED = 6
"""letters of such an account: shorter ones may abbreviate something"""


def is_made_up(value: str) -> bool:
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


_SYSTEMS = frozenset("svc srv service batch cron scheduler systeem sys rpa robot".split())
"""how the account of a program begins"""
_SHARED = re.compile(
    r"(?:functioneel|technisch|applicatie|systeem|gegevens|data|netwerk|werkplek)[._-]?beheer|batchjob|datawarehouse"
)
_PROGRAMS = frozenset("backup sql ldap sync api scan scanner print import export dms dwh etl iis web mailer".split())
_MACHINES = ("systeem", "systemen", "service", "server", "koppeling", "beheer", "archief", "register", "batch")
"""how programs are called at their end"""


def is_of_system(value: str) -> bool:
    """Whether an account is that of a program or of all who keep a system: ``svc_zaaksysteem``, ``functioneelbeheer``.

    Behind ``svc`` each part has to be a word or the name of a program, and nobody's surname or first name.

    >>> [is_of_system(one) for one in ("svc_zaaksysteem", "svc-backup", "functioneelbeheer")]
    [True, True, True]
    >>> [
    ...     is_of_system(one)
    ...     for one in ("svc-kosterm", "svc_bakker", "svc_annabeheer", "beheer_jansen", "jbeheer", "svc")
    ... ]
    [False, False, False, False, False, False]
    """
    low, known = value.lower(), lists()
    if _SHARED.fullmatch(low):
        return True
    first, *parts = re.split(r"[._-]", low.rstrip("0123456789"))
    return first in _SYSTEMS and bool(parts) and all(
        len(part) > 2 and part not in known.surnames and part not in known.first_names and not holds_surname(part)
        and (part in _PROGRAMS or part in known.words or _is_machine(part))
        for part in parts
    )  # fmt: skip


def _is_machine(part: str) -> bool:
    """``zaaksysteem``: a word before what a program is; ``annabeheer`` is somebody's."""
    known = lists()
    stems = [part.removesuffix(one) for one in _MACHINES if part.endswith(one)]
    named = (known.first_names, known.surnames_common)
    return any(
        not stem or (len(stem) > 2 and stem in known.words and all(stem not in names for names in named))
        for stem in stems
    )


def _may_hold_surname(part: str) -> bool:
    """Whether a part of an account is a surname, with its prefix or a letter grown to it."""
    bare = without_prefix(part)
    return len(bare) > 3 and ((bare in lists().surnames and bare not in lists().words) or holds_surname(part))
