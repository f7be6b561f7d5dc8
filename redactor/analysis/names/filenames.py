# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names inside file names, paths and links on a page: ``20240103_mail_DeVries_aan_vanEs.msg``.

A name there has no blanks around it and often no capital, so the search for known names passes it over. The pieces
between the signs (and between a small letter and a capital) are compared with what is known of the people of the
document; a piece that is known to nobody counts only when the lists know it as a surname and as nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from recognizers.lexicon import fold, load
from recognizers.lines import in_lines
from recognizers.look import Cued
from recognizers.names.contexts.predicates import is_element
from recognizers.names.initials.lettered import NOBODY, OFFICES
from recognizers.names.likeness import is_namelike
from redactor.analysis.names.common import is_common
from redactor.analysis.names.propagate import Hit
from redactor.analysis.names.spelling import Name, squeeze
from redactor.analysis.names.ties import account_names, acronyms

_REFERENCE = Cued(re.compile(
    r"(?<!\w)(?:ref(?:erentie)?\b\.?|kenmerk|dossier)[ \t]*:?[ \t]*"
    r"(?P<value>[^\s:;,]{0,30}[a-z]{3}[^\s:;,]{0,30}/[^\s;,]{1,40})",
    re.IGNORECASE,
), "ref", "kenmerk", "dossier", begins=True)  # fmt: skip
"""a reference that names a client: ``Uw ref.: bos/uwv/23-0112``"""
_ENDS = r"(?:docx?|pdf|xlsx?|pptx?|msg|eml|jpe?g|png|tiff?|csv|txt|zip|one|odt|ods|ics|mp[34]|heic|rtf|html?)"
_TOKEN = re.compile(r"[^\s\"'<>|()\[\];,]+(?:_\([^\s()]*\)[^\s\"'<>|()\[\];,]*)?")
_FILE = re.compile(rf"\.{_ENDS}(?![\w.])", re.IGNORECASE)
_JOINED = re.compile(r"[_\\]")
_LINK = Cued(re.compile(r"https?://|www\.", re.IGNORECASE), "http", "www.", begins=True)
_PIECE = re.compile(r"[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ]{2,}(?![a-zà-ſ])|[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ]?[a-zà-ſ]+|[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ]")
_BY_SHAPE = re.compile(
    r"(?<![A-Za-zÀ-ſ])(?:[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ](?:v|vd|van|vande|vander|de|der|d)?|v|vd|van|vande|vander|vanden"
    r"|(?P<letters>[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ]{2,3})(?:v|vd|van|vande|vander|de|der|d))"
    r"(?P<surname>[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ][a-zà-ſ]{2,})(?![A-Za-zÀ-ſ])"
)
"""``FOuaziz``, ``HJvanGinkel``, ``vdHorst``: letters or a prefix written on to a surname"""
_BODIES = frozenset("krw vth rud odr pzh".split())
"""letters of subjects and bodies that no list of abbreviations has"""
_GROWN = re.compile(
    r"(?<![A-Za-zÀ-ſ])(?P<given>[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ][a-zà-ſ]{2,12}?)(?:van|vander|vande|vanden|de|der|den|ten|ter)"
    r"(?P<surname>[A-ZÀ-ÞĆČĐĞİŁŃŚŞŠŹŻŽ][a-zà-ſ]{2,})(?![A-Za-zÀ-ſ])"
)
"""``AnnadeVries``: a given name, a prefix in small letters and a surname"""
_SMALL = re.compile(r"(?<![a-zA-Z0-9])[a-z]{5,20}(?=\d{0,2}[._-])")
_WRITTEN_ON = ("v", "vd", "van", "vande", "vander")
"""prefixes as an account writes them: ``lvdberg``"""
_REMARKS = re.compile(
    r"(?<![A-Za-z])(?i:opm(?:erkingen)?|reactie|input|commentaar|comments?|aanvulling(?:en)?|review|revisie|wijz"
    r"|concept|versie|def|gelezen|akkoord)[_ -]?(?P<letters>(?<=[_ -])[a-z]{2,4}|[A-Z](?:v|vd|d|vdr)?[A-Z]{1,2})"
    r"(?=[._-]|\Z)"
)
"""whose remarks a file holds: ``opm_mkl``, ``opmCvdV``"""
_NOBODY = NOBODY | OFFICES | {"def", "conc", "vers", "vs", "nw", "kopie", "copy", "final", "eind"}
_PREFIXES = frozenset("van de der den ter ten te el la al bin ben von di da dos".split())
_HOLDS = frozenset(
    """cv verslag brief klacht bezwaar gesprek mail memo notitie dossier advies beschikking besluit aanvraag aanmelding
    contract overeenkomst verklaring beoordeling sollicitatie motivatie reactie zienswijze rapport intake bel
    presentatie gespreksverslag bezwaarschrift beroepschrift belnotitie terugkoppeling opmerkingen vragen klaagschrift
    machtiging appjes mailwisseling correspondentie functioneringsgesprek hoorzitting""".split()
)
"""what a file holds of which the name of somebody follows"""
_BEHIND = frozenset("def definitief concept v versie getekend ondertekend final kopie intern".split())
"""what stands behind that name"""
_MOST = 5
"""pieces that one name can have: ``van_der_Berg-de_Wit``"""
_LEAST_ACCOUNT = 6
"""letters of an account of a known person that is found in a path, a file name or a link"""
_SHORTEST = 4
"""letters of a name that is found without a capital"""


class _Known(NamedTuple):
    """What the names of a document squeeze to."""

    surnames: dict[str, Name]
    given: frozenset[str]
    letters: frozenset[str]
    accounts: frozenset[str]


@lru_cache(maxsize=4)
def _known(names: frozenset[Name]) -> _Known:
    surnames: dict[str, Name] = {}
    for name in sorted(names):
        for part in (name.surname, squeeze(name.family), squeeze(name.prefix + name.family.split("-")[0])):
            if len(part) > 2:
                surnames.setdefault(part, name)
    given = {given for name in names for given in name.given if len(given) > 2}
    given |= {name.single for name in names if len(name.single) > 2}
    letters = {one for name in names if name.full for one in acronyms(name) if 1 < len(one) < 5}
    accounts = {one for name in names for one in account_names(name) if len(one) >= _LEAST_ACCOUNT}
    return _Known(surnames, frozenset(given), frozenset(letters), frozenset(accounts))


def in_file_names(text: str, names: frozenset[Name]) -> Iterator[Hit]:
    """Hits of kind ``surname``, ``given`` and ``initials`` inside the file names, paths and links of one page."""
    known = _known(names)
    for match in _REFERENCE.finditer(text):
        if "_" in match["value"] or "\\" in match["value"]:
            continue  # as any token with such a sign
        span = match.span("value")
        yield from _in_pieces(
            text, [(one.start(), one.end(), one.group()) for one in _PIECE.finditer(text, *span)], known
        )
    joined = _JOINED.finditer(text) if "_" in text or "\\" in text else ()
    signs = sorted(sign.start() for sign in (*joined, *_LINK.finditer(text), *_FILE.finditer(text)))
    for match in in_lines(text, signs, _TOKEN):
        token = match.group()
        file = "." in token and _FILE.search(token) is not None
        if file or "_" in token or "\\" in token or _LINK.pattern.match(token):
            pieces = [(one.start(), one.end(), one.group()) for one in _PIECE.finditer(text, *match.span())]
            yield from _longest(
                [
                    *_in_pieces(text, pieces, known, file=file),
                    *_by_shape(text, *match.span(), known, file=file),
                    *(_whole(pieces) if file else ()),
                ]
            )


def _in_pieces(text: str, pieces: list[tuple[int, int, str]], known: _Known, *, file: bool = False) -> Iterator[Hit]:
    at = 0
    while at < len(pieces):
        found = next((size for size in range(_MOST, 0, -1) if _is_surname(pieces[at : at + size], size, known)), 0)
        if _is_of_firm(pieces[at : at + max(1, found) + 1], max(1, found)):
            at += max(1, found) + 1
            continue
        if found:
            first = at - 1 if at and _is_initial(pieces[at - 1], pieces[at : at + found], known) else at
            yield Hit(pieces[first][0], pieces[at + found - 1][1], "surname")
            at += found
            continue
        start, end, piece = pieces[at]
        low = squeeze(piece)
        if file and piece.istitle() and low in load().first_names and low not in load().words_frequent:
            beside = [one for one in pieces[max(0, at - 1) : at + 2] if one[0] != start and one[2].istitle()]
            if any(squeeze(one[2]) in known.surnames or _is_only_surname(squeeze(one[2])) for one in beside):
                yield Hit(start, end, "given")
                at += 1
                continue
        if low in known.given and (piece[0].isupper() or (len(low) >= _SHORTEST and not is_common(low))):
            yield Hit(start, end, "given")
        elif low in known.letters and _stands_apart(text, start, end):
            small = file and piece.islower() and _is_strange(low) and low not in _NOBODY
            if small or (piece.isupper() and low not in load().abbreviations):
                yield Hit(start, end, "initials")
        elif file and piece.istitle() and (_is_only_surname(low) or _is_unheard(pieces, at)):
            yield Hit(start, end, "surname")
        elif piece.islower() and low in known.accounts and _is_strange(low):
            yield Hit(start, end, "account")  # "…\\2026\\bosa\\nota_v2.docx"
        at += 1


def _is_of_firm(pieces: list[tuple[int, int, str]], size: int) -> bool:
    """Whether a trade is written on to a surname: ``PieterseConstructies``."""
    if len(pieces) <= size or pieces[size][0] != pieces[size - 1][1] or not pieces[size][2].istitle():
        return False
    low, lexicon = squeeze(pieces[size][2]), load()
    if low in lexicon.surnames or squeeze(pieces[0][2]) in lexicon.first_names:
        return False  # "JanBouw"
    return low in lexicon.organisation_forms or low in lexicon.organisation_tails


def _longest(hits: list[Hit]) -> list[Hit]:
    """In order, without those that overlap a longer one."""
    kept: list[Hit] = []
    for hit in sorted(hits):
        if not kept or kept[-1].end <= hit.start:
            kept.append(hit)
        elif hit.end - hit.start > kept[-1].end - kept[-1].start:
            kept[-1] = hit
    return kept


def _by_shape(text: str, start: int, end: int, known: _Known, *, file: bool) -> Iterator[Hit]:
    """Accounts, joined names and initials in a file name, whoever is named elsewhere."""
    if not file:
        return
    for match in _BY_SHAPE.finditer(text, start, end):
        letters = squeeze(match["letters"] or "")
        if letters and any(letters in one for one in (load().abbreviations, load().words, _BODIES)):
            continue  # "GGDvanAmsterdam"
        if (
            match.group().startswith(("vd", "vander", "vande"))
            or _is_written_on(match)
            or _is_strange(squeeze(match["surname"]))
            or squeeze(match["surname"]) in known.surnames
        ):
            yield Hit(*match.span(), "account")
    for match in _GROWN.finditer(text, start, end):
        if squeeze(match["given"]) in load().first_names and squeeze(match["surname"]) in load().surnames:
            yield Hit(*match.span(), "surname")
    for match in _SMALL.finditer(text, start, end):
        strange = _is_strange(match.group()) and match.group() not in load().first_names
        if strange and _is_account(match.group()):
            yield Hit(*match.span(), "account")
    for match in _REMARKS.finditer(text, start, end):
        low = squeeze(match["letters"])
        if _is_strange(low) and low not in _NOBODY and not set(low) <= set("ivx"):
            yield Hit(*match.span("letters"), "initials")


def _whole(pieces: list[tuple[int, int, str]]) -> Iterator[Hit]:
    """Names that the pieces of a file name spell whole: ``karin_van_leeuwen``, ``verslag_de_boer``, ``cv-bakker``.

    A first name or a prefix goes before the surname; without them it stands between what such a file holds and the end.
    """
    lexicon, lows = load(), [squeeze(piece) for _, _, piece in pieces]
    ends = len(pieces) - 1  # the last one is ".pdf"
    for at, low in enumerate(lows):
        given = low in lexicon.first_names and low not in lexicon.words_frequent and low not in _PREFIXES
        after = last = at + given
        while last < min(ends, after + 3) and lows[last] in _PREFIXES:
            last += 1
        if last >= ends or any(pieces[one + 1][0] - pieces[one][1] > 1 for one in range(at, last)):
            continue
        held = at > 0 and lows[at - 1] in _HOLDS and lows[last + 1] in _BEHIND | {lows[ends]}
        led = given or last > after
        if (led or held) and _is_family(lows[last], led=led) and not _is_of_firm(pieces[last : last + 2], 1):
            yield Hit(pieces[at][0], pieces[last][1], "surname")


def _is_family(low: str, *, led: bool) -> bool:
    """Whether a piece is somebody's surname there; ``led``: behind a given name or a prefix, where places count too."""
    lexicon = load()
    if len(low) < 3 or low in lexicon.never_names or low in lexicon.organisation_words:
        return False
    common = low in lexicon.surnames_common and (led or not (low in lexicon.places or is_element(low)))
    return common or _is_only_surname(low)


def _is_written_on(match: re.Match[str]) -> bool:
    """Whether a letter, a prefix and a surname are written on to each other: ``SvGaal``, ``JdBoer``."""
    low, lexicon = squeeze(match["surname"]), load()
    between = match.start("surname") - match.start() > 1 and match.group()[0].isupper()
    return between and low in lexicon.surnames and low not in lexicon.organisation_words


def _is_account(low: str) -> bool:
    """Whether small letters are a surname with a letter before it, and its prefix between: ``jbakker``."""
    surnames, rest = load().surnames, low[1:]
    if len(rest) > 4 and rest in surnames:
        return True
    return any(
        rest.startswith(one) and len(rest) - len(one) > 3 and rest[len(one) :] in surnames for one in _WRITTEN_ON
    )


def _is_strange(low: str) -> bool:
    """Whether letters are no word, no place and no abbreviation."""
    lexicon = load()
    return not (
        low in lexicon.words or low in lexicon.words_english or low in lexicon.places or low in lexicon.abbreviations
        or low in lexicon.parties or low in lexicon.organisation_words or low in lexicon.proper
    )  # fmt: skip


def _is_surname(pieces: list[tuple[int, int, str]], size: int, known: _Known) -> bool:
    """Whether these pieces, all of them, spell a surname; a plain word needs a capital."""
    if len(pieces) < size:
        return False
    low = squeeze("".join(piece for _, _, piece in pieces))
    if low not in known.surnames:
        return False
    last = pieces[-1][2]
    return last[0].isupper() or (len(low) >= _SHORTEST and not is_common(low))


def _is_initial(before: tuple[int, int, str], pieces: list[tuple[int, int, str]], known: _Known) -> bool:
    """``m`` in ``m.bouhali``: the letter in front is the first of that person's."""
    name = known.surnames[squeeze("".join(piece for _, _, piece in pieces))]
    return len(before[2]) == 1 and squeeze(before[2]) == name.initials[:1] and pieces[0][0] - before[1] == 1


def _stands_apart(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start] in tuple("_- (") and text[end : end + 1] in tuple("_-. )")


def _is_unheard(pieces: list[tuple[int, int, str]], at: int) -> bool:
    """Whether a piece of no list is spelled like a name, behind what a file holds of people: ``CV_Oudshoornink``."""
    start, _, piece = pieces[at]
    held = at > 0 and squeeze(pieces[at - 1][2]) in _HOLDS and 0 < start - pieces[at - 1][1] < 3
    return held and is_namelike(fold(piece), load(), least=0)


def _is_only_surname(low: str) -> bool:
    lexicon = load()
    if len(low) < _SHORTEST or low not in lexicon.surnames or low in lexicon.words or low in lexicon.places:
        return False
    return not (
        low in lexicon.proper or low in lexicon.first_names or low in lexicon.abbreviations
        or low in lexicon.organisation_words or low in lexicon.words_english
    )  # fmt: skip
