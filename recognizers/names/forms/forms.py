# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The forms in which Dutch documents write a person's name, read from tokens.

Natural order ("J.H.M. (Joost) de Ruig", "Anna van den Berg-Smit"), reversed order ("Jansen, P. (Piet)", "VRIES, J. de",
"Vries, de, J.", "Berg, Anna van den"), a surname after a title ("mevrouw Van der Plas"). Two strengths: in running
text a form must show itself (initials, a first name of the lists, a title); in a *slot*, a place where a name is
expected, any word with a capital will do.
"""

from __future__ import annotations

from typing import NamedTuple

from recognizers.lexicon import Lexicon, fold
from recognizers.names.forms.bare_initials import is_bare, is_lone_letter
from recognizers.names.forms.borne import (
    PERSONAL,
    is_borne,
    is_called_like_street,
    is_called_so,
    is_initialled,
    is_lone_behind_initials,
    is_lone_prefix,
)
from recognizers.names.forms.doubled import after_tie, hangs
from recognizers.names.forms.joined import after_other_name, after_rank, is_pair, opens_date, opens_label
from recognizers.names.forms.turned import LEGAL_INITIALS, turned
from recognizers.names.nobody.units import is_double_name, is_of_affairs
from recognizers.names.tokens import INITIALS, UPPERWORD, WORD, Tokens

MAX_SURNAME_WORDS = 3
MAX_INITIALS = 8
"""initials with blanks between: a longer row is no name, and each of its places would read it to its end"""
LONG_LINE = 40
"""characters: a line this long is running text, and a name may go on over its end"""
MAX_ABBREVIATION = 5
"""letters: a shorter word in capitals that is no listed name is an abbreviation ("FEZ", "DGS")"""
LOOSE_PREFIXES = frozenset("in op bij aan uit voor over onder".split())
"""small words that open a prefix before an article only ("in 't Veld"); else they are of the sentence"""
_CAPITALS = frozenset((WORD, UPPERWORD))
_LETTERS = frozenset((INITIALS, UPPERWORD))
"""kinds of token that initials are, with and without dots"""


class Name(NamedTuple):
    """Tokens ``[start, end)`` that are one name, and the form they have."""

    start: int
    end: int
    form: str


class Forms:
    """Reads names out of the tokens of one text."""

    __slots__ = ("_cells", "_gaps", "_kinds", "_lows", "_prefixes", "_size", "_words", "lexicon", "sorts", "tokens")

    def __init__(self, tokens: Tokens, lexicon: Lexicon, sorts: dict[tuple[str, bool], str] | None = None) -> None:
        self.tokens, self.lexicon = tokens, lexicon
        # asked for at every word: found at once, and not by way of the tokens
        self._words, self._lows, self._kinds, self._gaps = tokens.words, tokens.lows, tokens.kinds, tokens.gaps
        self._size, self._cells, self._prefixes = tokens.size, tokens.cells, lexicon.prefixes
        self.sorts = {} if sorts is None else sorts
        """what these lists say of a word, without and with a prefix (:mod:`recognizers.names.contexts.acting`), once
        asked"""

    # What one token can be -------------------------------------------------------------------------------------

    def capital(self, at: int) -> bool:
        """Whether a word with a capital, or in capitals, stands here."""
        return at < self._size and self._kinds[at] in _CAPITALS

    def near(self, at: int) -> bool:
        """Whether this token stands in the cell of the one before it or on the next line."""
        return at < self._size and self._gaps[at] <= 1 and at not in self._cells

    def same_line(self, at: int) -> bool:
        """Whether this token stands on the line, and in the cell, of the one before it."""
        return at < self._size and self._gaps[at] == 0 and at not in self._cells

    def is_prefix(self, at: int) -> bool:
        """A word such as ``van``, ``der`` or ``El``."""
        return at < self._size and self._lows[at] in self._prefixes

    def is_first(self, at: int) -> bool:
        """A first name of the lists that is no frequent plain word; rare ones only when they are no plain word."""
        if not self.capital(at):
            return False
        word = self._lows[at]
        if word in self.lexicon.never_names or len(word) < 2:
            return False
        if word in self.lexicon.first_names:
            return word not in self.lexicon.words_frequent
        if word in self.lexicon.first_names_rare:
            return word not in self.lexicon.words and word not in self.lexicon.proper
        if "-" not in word:
            return False
        parts = word.split("-")
        return len(parts) == 2 and all(part in self.lexicon.first_names for part in parts)

    def _is_plain_first(self, at: int) -> bool:
        """``Roos van Dam``, ``Roos Munning``: a word that is a first name too, with a listed surname behind it."""
        if not self.capital(at) or self.is_prefix(at) or self._lows[at] not in self.lexicon.first_names:
            return False
        after = self.after_prefixes(at + 1)
        return (after > at + 1 and self.near(after) and self.is_surname(after)) or is_pair(self, at)

    def is_surname(self, at: int) -> bool:
        """A word of a listed surname (or two with a hyphen) that is no frequent plain word."""
        if not self.capital(at):
            return False
        word = self._lows[at]
        if word in self.lexicon.never_names:
            return is_borne(self, at)
        if word in self.lexicon.surnames:
            return True
        return "-" in word and any(part in self.lexicon.surnames for part in word.split("-"))

    def can_be_surname(self, at: int) -> bool:
        """A word with a capital that no list forbids: what may stand where a surname is expected."""
        if not self.capital(at):
            return False
        word = self._lows[at]
        if word == "en" and self._kinds[at] == UPPERWORD:
            return False  # "JANSEN EN BAKKER", but "Tran Van En"
        if self._kinds[at] == UPPERWORD and len(word) <= MAX_ABBREVIATION and word not in self.lexicon.surnames:
            return word in self.lexicon.first_names and self.in_capitals(at)
        title = self.lexicon.titles_before.get(word)
        if title in ("office", "collega") and word not in self.lexicon.surnames_common:
            return is_called_so(self, at) or is_initialled(self, at)
        if title in PERSONAL and word not in self.lexicon.surnames:
            return False  # "Wethouders: Mevrouw A. Smit"
        never = word in self.lexicon.never_names and not is_borne(self, at)
        if "-" in word and word not in self.lexicon.surnames:
            double = is_double_name(self._words[at], self.lexicon)
            if double is not None:
                return double
        return len(word) > 1 and not never and not self.is_street(at) and not is_of_affairs(word, self.lexicon)

    def in_capitals(self, at: int) -> bool:
        """Whether the words beside this one are in capitals too, so that capitals mean no abbreviation."""
        kinds = self._kinds
        return (self.same_line(at + 1) and kinds[at + 1] == UPPERWORD) or (
            at > 0 and self._gaps[at] == 0 and kinds[at - 1] == UPPERWORD
        )

    def is_street(self, at: int) -> bool:
        """Whether the word is a street or a square ("Turfmarkt 147" is told by its number)."""
        word, endings = self._lows[at], self.lexicon.street_endings
        if not word.endswith(endings) or word in self.lexicon.surnames:
            return False
        longer = any(word.endswith(ending) and len(word) > len(ending) + 1 for ending in endings)
        return longer and not is_called_like_street(self, at)

    def is_plain(self, at: int) -> bool:
        """A plain word of the language, no name in any list."""
        word = self._lows[at]
        return word in self.lexicon.words and word not in self.lexicon.surnames_common

    def _is_proper(self, at: int) -> bool:
        """A word with a capital of which the lists know that it is no surname: a place, a people, a brand."""
        if at >= self._size:
            return False
        word = self._lows[at]
        return word in self.lexicon.proper and word not in self.lexicon.surnames

    # Parts of a name: each gives the token behind the part, or the same token when there is none -----------------

    def after_initials(self, at: int) -> int:
        """``J.H.M.`` or ``J. H. M.`` on one line, at most :data:`MAX_INITIALS` apart; ``JHM`` before a surname."""
        if is_lone_letter(self, at) or is_bare(self, at):
            return at + 1
        last = min(at + MAX_INITIALS, self._size)
        while at < last and self._kinds[at] == INITIALS:
            at += 1
            if not self.same_line(at):
                break
        return at

    def after_nickname(self, at: int) -> int:
        """``(Joost)`` or ``(Anna Maria)``."""
        words = self._words
        if not (self.same_line(at) and words[at] == "("):
            return at
        end = at + 1
        while end < len(words) and end - at <= 3 and self._kinds[end] in _CAPITALS and self.same_line(end):
            end += 1
        if end == at + 1 or end >= len(words) or words[end] != ")":
            return at
        inside = [fold(word) for word in words[at + 1 : end]]
        if any(word in self.lexicon.never_names or word in self.lexicon.parties for word in inside):
            return at
        if self._kinds[at + 1] == UPPERWORD and not self.is_first(at + 1):
            return at
        return end + 1

    def after_prefixes(self, at: int) -> int:
        """``van den``, ``De``, ``El``: at most four words, on this or over to the next line."""
        end = at
        while end < self._size and end - at < 4 and self.is_prefix(end) and (end == at or self.near(end)):
            if end == at and self.is_preposition(at):
                break
            if end > at and self._kinds[end] == WORD and not self._goes_on(end + 1) and self.is_surname(end):
                # "Van 't Sant": the last word is the surname, although "Sant" can be a prefix.
                break
            end += 1
        return end

    def is_preposition(self, at: int) -> bool:
        """Whether "in", "uit" … belong to the sentence: "Anna in Ede"; but "J. uit Bulten", "Anna in 't Veld"."""
        if self._words[at] not in LOOSE_PREFIXES or self.is_prefix(at + 1):
            return False
        return not at or self._kinds[at - 1] != INITIALS

    def _goes_on(self, at: int) -> bool:
        return self.same_line(at) and (self.capital(at) or self.is_prefix(at))

    def after_surname(self, at: int, *, certain: bool) -> int:
        """The words of a surname: one that can be, and more as long as they stand in a list of surnames.

        ``certain`` allows a first word that is in no list.
        """
        first_ok = self.can_be_surname(at) and (certain or self.is_surname(at) or not self.is_plain(at))
        if not first_ok:
            return at
        end, most = at + 1, MAX_SURNAME_WORDS
        while end - at < most:
            dash = end
            if self.same_line(end) and self._words[end] in "-–/" and self.same_line(end + 1):
                dash = end + 1
            elif hangs(self, end - 1):
                # "Heemskerk-van Tongeren", "Smit-van der Wal"
                after = self.after_prefixes(end)
                if not (self.near(after) and self.can_be_surname(after)):
                    break
                end = after + 1
                continue
            after = self.after_prefixes(dash) if dash > end else after_tie(self, dash)
            if not (after < self._size and self.near(after) and self.can_be_surname(after)):
                break
            if self._gaps[after] and not self._continues(end - 1, after):
                break
            if dash == end and not self.is_surname(after) and not self._same_shape_unknown(after):
                break
            if self._starts_next_name(after) or (dash == end and self._is_article(after)):
                break
            most += after - dash  # small words within it count for none
            end = after + 1
        return end

    def _is_article(self, at: int) -> bool:
        """ "Tol De leden": an article that begins a sentence and no part of the surname before it."""
        return self._words[at] in ("De", "Het", "Een") and not (self.same_line(at + 1) and self.capital(at + 1))

    def _starts_next_name(self, at: int) -> bool:
        """Whether the word here opens a name of its own: "Anna Smit Piet Jansen" in a row of a table.

        It may have a prefix ("Anna Smit Piet van Dijk").
        """
        if not (self.is_first(at) and self.same_line(at + 1)):
            return False
        if self._words[at + 1] in ("van", "de", "den", "der", "ter", "ten"):
            after = self.after_prefixes(at + 1)
            return self.same_line(after) and self.capital(after) and self.is_surname(after)
        return self.capital(at + 1) and self.is_surname(at + 1)

    def _same_shape_unknown(self, at: int) -> bool:
        """A word that no list of plain or proper words knows, written like the word before it."""
        word = self._lows[at]
        same = self._kinds[at] == self._kinds[at - 1]
        return same and self._kinds[at] == WORD and word not in self.lexicon.words and word not in self.lexicon.proper

    def _continues(self, before: int, at: int) -> bool:
        """Whether a name may go on over a line end: the line before is a long one (running text)."""
        line_start = self.tokens.text.rfind("\n", 0, self.tokens.ends[before]) + 1
        labels = opens_date(self, at) or self._words[at + 1 : at + 2] == [":"]  # "Groos / Papendrecht: A. de Graaf"
        long = self.tokens.ends[before] - line_start > LONG_LINE and not labels
        return long and self.is_surname(at) and self._lows[at] not in self.lexicon.words

    # Whole names -----------------------------------------------------------------------------------------------

    def natural(self, at: int, *, slot: bool = False) -> Name | None:
        """Initials or first names, then a surname: ``J.H.M. (Joost) de Ruig``, ``Anna van den Berg``."""
        initial = at < self._size and (self._kinds[at] in _LETTERS or len(self._words[at]) == 1)
        end = self.after_initials(at) if initial else at
        if end > at:
            if self._words[end - 1].upper() in LEGAL_INITIALS or self.is_chapter(at, end):
                return None
            return self._after_given(at, end, "initials_surname", certain=True)
        if not (self.is_first(at) or self._is_plain_first(at) or (slot and self.can_be_surname(at))):
            return None
        end = at + 1
        while end - at < 4 and self.near(end) and self.is_first(end) and not self._ends_name(end):
            end += 1
        found = self._after_given(
            at, self.after_initials(end) if self.same_line(end) else end, "first_surname", certain=slot
        )
        if found:
            return found
        if end - at > 1:
            # "Anna Jacob": the last word is a first name too.
            return Name(at, end, "first_surname")
        return None

    def _ends_name(self, at: int) -> bool:
        """Whether the word here is the last of a name, although it could be a first name."""
        if after_rank(self, at + 1) > at + 1:
            return False
        return not (at + 1 < self._size and (self.capital(at + 1) or self.is_prefix(at + 1)) and self.near(at + 1))

    def _after_given(self, start: int, end: int, form: str, *, certain: bool) -> Name | None:
        end = after_rank(self, self.after_nickname(end))
        if not self.near(end):
            return None
        prefixed = self.after_prefixes(end)
        if prefixed == end and self._gaps[end] and not self._continues_loose(end):
            return None
        if not self.near(prefixed) or (self._gaps[prefixed] and opens_label(self, prefixed)):
            return None
        surname = self.after_surname(prefixed, certain=certain or (prefixed > end and not self._is_proper(prefixed)))
        if surname == prefixed:
            # "Ben" or "El" alone can be the surname that was read as a prefix.
            lone = form == "initials_surname" and prefixed == end + 1 and is_lone_behind_initials(self, start, end)
            return Name(start, prefixed, form) if lone else None
        return Name(start, after_other_name(self, surname), form)

    def _continues_loose(self, at: int) -> bool:
        line_start = self.tokens.text.rfind("\n", 0, self.tokens.ends[at - 1]) + 1
        return self.tokens.ends[at - 1] - line_start > LONG_LINE and self.is_surname(at)

    def is_chapter(self, at: int, end: int) -> bool:
        """``I. MELDING``: a Roman number and a plain word in capitals that nobody is called."""
        if end - at > 1 or self._words[at] not in ("I.", "V.", "X.") or not self.same_line(end):
            return False
        word = self._lows[end]
        return self._kinds[end] == UPPERWORD and word in self.lexicon.words and word not in self.lexicon.surnames

    def reversed(self, at: int, *, slot: bool = False) -> Name | None:
        """Surname first: ``Jansen, P. (Piet)``, ``VRIES, J. de``, ``Vries, de, J.``, ``Berg, Anna van den``."""
        found = turned(self, at, slot=slot)
        return Name(*found) if found else None

    def after_titles(self, at: int) -> int:
        """Academic titles in front of initials: ``mr. drs.``."""
        while self.same_line(at) and self.lexicon.titles_before.get(self._lows[at]) == "academic":
            at += 1
            if self.same_line(at) and self._words[at] == ".":
                at += 1
        return at

    def surname(self, at: int, *, certain: bool) -> Name | None:
        """A surname with its prefix, behind a title or in a slot: ``Van der Plas``, ``El Amrani``, ``Sjoerdsma``."""
        prefixed = self.after_prefixes(at)
        end = self.after_surname(prefixed, certain=certain) if prefixed == at or self.near(prefixed) else prefixed
        if end == prefixed and prefixed > at and certain and is_lone_prefix(self, prefixed - 1):
            return Name(at, prefixed, "surname")  # "de heer Tan": a prefix is a surname too
        if end == prefixed:
            return None
        return Name(at, end, "prefix_surname" if prefixed > at else "surname")

    def any(self, at: int, *, slot: bool = False) -> Name | None:
        """The longest of the forms that can be read here."""
        candidates = [self.reversed(at, slot=slot), self.natural(at, slot=slot)]
        if slot:
            candidates.append(self.surname(at, certain=True))
        found = [candidate for candidate in candidates if candidate]
        return max(found, key=lambda name: name.end, default=None)
