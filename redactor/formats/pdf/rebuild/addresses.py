# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Web addresses that may live: those that tell nothing that the text which stays does not tell.

An address behind a word is text that no reader and no recognizer sees: ``…/users/a.jansen``, a telephone number in a
query, a name in base64. Which part is a name can't be known, so it is the other way round: every word must
be a word of the text that stays or one of a closed list (:data:`_KNOWN`), with no more digits than a date has.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from urllib.parse import unquote, urlsplit

from pikepdf import String

from redactor.formats.pdf.rebuild.secrets import mentions, normal
from redactor.formats.pdf.rebuild.values import Value

_PLAIN = re.compile(r"[\x21-\x7e]{8,2000}")
#: Hosts on which an address names a person.
_PROFILES = re.compile(
    r"(?:^|\.)(?:linkedin|facebook|instagram|twitter|x|tiktok|threads|xing|researchgate|orcid|github|gitlab|snapchat|"
    r"telegram|signal|youtube|vk|strava|bsky|medium|reddit|pinterest)\.(?:com|net|org|app|social|me|nl)$|"
    r"(?:^|\.)(?:wa|t|fb)\.me$"
)
#: Where law and decisions are published: numbers of an address are those of a publication.
_PUBLISHED = re.compile(
    r"(?:^|\.)(?:(?:wetten|zoek|lokaleregelgeving|open|data|repository)\.overheid\.nl|officielebekendmakingen\.nl|"
    r"rechtspraak\.nl|raadvanstate\.nl|tweedekamer\.nl|eerstekamer\.nl|europa\.eu|doi\.org|handle\.net)$"
)
#: Words that addresses are made of: of the web, and of publication by Dutch and European authorities.
_KNOWN = frozenset(
    """
    html xhtml aspx open data index default home page pages pagina paginas node search zoeken zoek query lang
    language nederlands english content public openbaar static assets files file bestanden download downloads
    document documents documenten documentatie publicatie publicaties publications publication uploads media
    images sites library view details detail show item items article articles artikel artikelen nieuws news
    actueel info press category categorie tags type sort order version versie edition blob main master tree wiki
    docs latest portal portaal website online overheid rijksoverheid wetten officielebekendmakingen officiele
    bekendmakingen lokaleregelgeving regelgeving rechtspraak uitspraken uitspraak inziendocument deeplink ecli
    tweedekamer eerstekamer raadvanstate kamerstukken kamerstuk kamerbrieven kamerbrief kamervragen
    vergaderstukken staatsblad staatscourant tractatenblad gemeenteblad provincieblad waterschapsblad stcrt bwbr
    cvdr wetgeving besluiten besluit verzoeken verzoek onderwerpen onderwerp rapporten rapport beleidsnotas
    ministeries ministerie gemeente gemeenten provincie provincies waterschap europa legal celex resource curia
    consilium commission autoriteitpersoonsgegevens
    """.split()
)
_IDENTIFIER = re.compile(
    r"(?<![0-9a-f])[0-9a-f]{8}-[0-9a-f]{4}-[1-7][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?![0-9a-f])", re.IGNORECASE
)
_PIECES = re.compile(r"[^\W\d_]+|\d+")
_TELEPHONE = re.compile(r"(?<!\d)(?:0|31|0031)[1-9]\d{8}(?!\d)")
#: digits of a date; a telephone number has more. Numbers that the text prints don't count
_DIGITS = 8
#: letters: no word of a text is longer, nor do people put words together to longer ones
_LONGEST_WORD = 40
_LONGEST = 100
#: letters of words of addresses in one document that are looked up: an address of a book has some fifty
_MOST_LETTERS = 1_000_000
#: a shorter word tells nobody
_TELLING = 4


class Told:
    """The words of the text that stays, read when they are first asked for."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._words: frozenset[str] | None = None
        self._numbers: frozenset[str] = frozenset()
        self._bare = ""
        self._known: dict[str, bool] = {}
        self._left = _MOST_LETTERS

    def prints(self, address: str) -> bool:
        """Whether the text has the whole address, over line ends too; ``www.`` may lack."""
        self._read()
        return normal(address.lower().removeprefix("www.")) in self._bare

    def tells(self, word: str) -> bool:
        """Whether a (normalised) word is one of the text or of the closed list, or put together of such words.

        >>> told = Told(["De gemeente Zwolle besloot."])
        >>> told.tells("gemeentezwolle"), told.tells("jansen")
        (True, False)
        """
        if len(word) < _TELLING or word in self._read():
            return True
        if word not in self._known:
            self._known[word] = self._is_put_together(word)
        return self._known[word]

    def _is_put_together(self, word: str) -> bool:
        self._left -= len(word)
        if len(word) > _LONGEST or self._left < 0:
            return False
        words = self._read()
        reached = {0}
        for end in range(_TELLING, len(word) + 1):
            starts = range(max(0, end - _LONGEST_WORD), end - _TELLING + 1)
            if any(start in reached and word[start:end] in words for start in starts):
                reached.add(end)
        return len(word) in reached

    def tells_number(self, digits: str) -> bool:
        """Whether the text has the same number."""
        self._read()
        return digits in self._numbers

    def _read(self) -> frozenset[str]:
        if self._words is None:
            found = {normal(word) for text in self._texts for word in set(re.findall(r"[^\W\d_]+", text))}
            self._numbers = frozenset(number for text in self._texts for number in set(re.findall(r"\d+", text)))
            self._words = _KNOWN | {word for word in found if len(word) >= _TELLING}
            self._bare = "\n".join(normal(text) for text in self._texts)
        return self._words


def safe_address(value: Value, secrets: Iterable[str], told: Told) -> str | None:
    """A web address that tells nothing of a person; None when it does not live.

    It is http(s), has no user or e-mail part, is no profile, has none of the (normalised) secrets in any
    percent-encoding or entity, and is printed in the text that stays or made of ``told`` words and few digits.
    """
    text = ""
    if isinstance(value, String):
        text = bytes(value).decode("latin-1").strip()
    if not _PLAIN.fullmatch(text):
        return None
    plain = text
    for _ in range(4):
        plain = html.unescape(unquote(plain))
    try:
        parts = urlsplit(text)
        host = (parts.hostname or "").lower()
        shown = host.encode("ascii").decode("idna")
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not host or "@" in plain or _PROFILES.search(host):
        return None
    if mentions(plain, secrets) or mentions(shown, secrets):
        return None
    rest = plain.split("//", maxsplit=1)[-1]
    if told.prints(rest) or _tells_nothing(f"{shown} {rest}", told, published=bool(_PUBLISHED.search(host))):
        return text
    return None


def _tells_nothing(text: str, told: Told, *, published: bool) -> bool:
    text = _IDENTIFIER.sub(" ", text)
    if _TELEPHONE.search(text):
        return False
    digits = 0
    for piece in _PIECES.findall(text):
        if not piece.isdecimal():
            if not told.tells(normal(piece)):
                return False
        elif not told.tells_number(piece):
            digits += len(piece)
            if digits > _DIGITS and not published:
                return False
    return True
