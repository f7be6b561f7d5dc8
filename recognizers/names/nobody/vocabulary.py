# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Words of a language, of a trade or of a numbering that look like names: told by their look and their neighbours.

Reports, standards and audits write terms with capitals ("Key Person Risk", "Web Content Accessibility Guidelines"),
number their chapters with letters ("B. Referenties"), and decline abbreviations ("de TEK's"). None of it is anybody,
and no list holds all such terms: what tells them apart is how they are written and what stands beside them.
"""

from __future__ import annotations

import re

from recognizers.lexicon import fold
from recognizers.names.contexts.layout import Found
from recognizers.names.forms.forms import MAX_ABBREVIATION, Forms, Name
from recognizers.names.likeness import is_namelike
from recognizers.names.nobody.headings import is_chapter, is_language, is_month, is_question, is_shortened
from recognizers.names.nobody.units import is_of_affairs
from recognizers.names.tokens import LOWER, NUMBER, UPPERWORD, WORD

_DECLINED = re.compile(r"[A-Z][A-Za-z]{0,4}[A-Z]['’‘](?:s|en|er|ers|tje|tjes)|[A-Z]{2,6}['’‘](?:s|en|er|ers|tje|tjes)")
"""an abbreviation in the plural, or as who belongs to it: "TEK's", "RES'en", "ZZP'ers" """
_INNER_CAPITAL = re.compile(r"[^\W\d_]*[a-zà-ÿ]([A-ZÀ-Þ])[^\W\d_]*")
_PARTICLES = (
    "mc", "mac", "de", "den", "der", "du", "van", "vander", "von", "ver", "la", "le", "di", "da", "del", "della", "dos",
    "fitz", "al", "el", "abd", "ben", "bou", "san", "st", "ten", "ter", "o",
)  # fmt: skip
"""what stands before a capital inside a surname: "McDonald", "DeVries", "VanDam" """
_DETERMINERS = frozenset(
    "een elke iedere geen alle meerdere diverse verschillende per welke zo'n a an each every any".split()
)
"""what stands before a noun, and before no whole name"""
_LINKS = frozenset("of and for the to in as by with on".split())
"""small English words that go on inside a title: "Court of Justice" """
_AGENT = re.compile(r"\w*(?:er|or|ant|ent|ist|yst|ian|ect|lead|coach|chief|head|team|mr|mrs|ms|miss|sir|lady|lord)")
"""English words that may be what somebody does or is called by: a surname may stand behind them"""
_ENGLISH_ONLY = frozenset("for the and with from by to on".split())
"""small English words that are no Dutch ones: what stands before them is English too"""
_STYLED = frozenset(
    "majesteit excellentie hoogheid koninklijke keizerlijke doorluchtigheid eminentie heiligheid".split()
)
"""what "Uwe", "Zijne" and "Hare" stand before in a style of address"""
_ABOUT = frozenset("op voor tegen naar over zonder".split())
"""prepositions that stand behind a noun in a title ("Grip op Zorg"), and hardly behind a surname alone"""
_OF_SURNAMES = frozenset(("van der", "van den", "von der", "ten", "ter", "vd", "v . d .", "v.d."))
"""prefixes that a surname follows, and hardly ever a thing"""
_DUTCH_PREFIXES = frozenset("de het van der den uit".split())
_NAMING = re.compile(
    r"\b(?:heet|hete|heten|heette|heetten|noem\w*|genaamd|genoemd\w*|\w*na(?:am|men)|\w*melder|melders|alias|mevrouw"
    r"|heer|collega|medewerker|klager|verzoeker|bewoner|buur(?:man|vrouw)|getekend|ondertekend|schreef|zei)\b",
    re.IGNORECASE,
)
"""words that say that what stands in quotation marks is what somebody is called"""
_NAMING_REACH = 60
_GRADES = frozenset(
    "laag midden medium middel middelmatig hoog matig goed slecht voldoende onvoldoende gemiddeld redelijk kritiek"
    " kritisch ernstig gering groot klein beperkt aanzienlijk nihil zwaar licht mild sterk zwak rood oranje geel groen"
    " akkoord gereed open gesloten lopend afgerond ja nee deels volledig onbekend".split()
)
"""what a column of risks, scores or states holds"""
_TABLE = 60
"""tokens of a table or an enumeration on either side of a name"""
_QUOTES = frozenset("\"'“”„‘’«»")
MAX_ACRONYM = 6
"""letters of what is read as an abbreviation"""


def is_term(name: Name, evidence: tuple[str, ...], forms: Forms) -> bool:
    """Whether a name that no place, title or party vouches for is a word of a language or of a trade."""
    if any(code.startswith(("layout:", "title:before", "context:")) for code in evidence):
        return False
    if is_chapter(name, forms) or _is_coded(name, evidence, forms):
        return True
    if "initials" in name.form:
        return False
    return (
        _is_declined(name, forms)
        or (name.end - name.start == 1 and is_of_affairs(forms.tokens.lows[name.start], forms.lexicon))
        or _is_product(name, evidence, forms)
        or _is_code(name, evidence, forms)
        or _is_odd_capitals(name, forms)
        or _is_expanded(name, evidence, forms)
        or _is_named_after(name, forms)
        or _is_english(name, evidence, forms)
        or _is_subject(name, evidence, forms)
        or _is_graded(name, evidence, forms)
        or _is_rated(name, evidence, forms)
        or _is_style(name, forms)
        or is_language(name, forms)
        or is_month(name, forms)
        or is_shortened(name, forms)
    )


def is_doubtful_thing(name: Name, found: Found, forms: Forms) -> bool:
    """Names for which neither place nor title vouches, in a shape that people hardly have."""
    return (
        _is_unheard_with_article(name, found.evidence, forms)
        or _is_quoted_thing(name, found.evidence, forms)
        or is_question(name, forms)
    )


def _is_unheard_with_article(name: Name, evidence: tuple[str, ...], forms: Forms) -> bool:
    """``De Markiezaten``, ``van de Wabo``: "De" or a small prefix, and a word that no list of names holds."""
    tokens = forms.tokens
    core = name.start
    while core < name.end - 1 and forms.is_prefix(core):
        core += 1
    first = tokens.words[name.start]
    if core == name.start or name.end - core > 1 or not (first in ("De", "Het") or first.islower()):
        return False
    if " ".join(tokens.lows[name.start : core]) in _OF_SURNAMES and is_namelike(
        tokens.lows[core], forms.lexicon, least=0
    ):
        return False  # "van der Oudshoornink"
    parts = tokens.lows[core].split("-")
    dutch = all(tokens.lows[at] in _DUTCH_PREFIXES for at in range(name.start, core))
    return dutch and _is_guess(evidence) and not any(_is_name(part, forms) for part in parts)


def _is_quoted_thing(name: Name, evidence: tuple[str, ...], forms: Forms) -> bool:
    """``op de bus "Renewi"``: one word in quotation marks that no list of names holds, where nobody is named."""
    tokens = forms.tokens
    if name.end - name.start > 1 or not name.start or name.end >= tokens.size:
        return False
    quoted = tokens.words[name.start - 1] in _QUOTES and tokens.words[name.end] in _QUOTES
    if not quoted or _is_name(tokens.lows[name.start], forms):
        return False
    low, high = tokens.starts[name.start], tokens.ends[name.end - 1]
    if _NAMING.search(tokens.text, max(0, low - _NAMING_REACH), high + _NAMING_REACH):
        return False
    return all(code in ("model", "form:listed", "lexicon") for code in evidence)


def _words(name: Name, forms: Forms) -> list[int]:
    """The words with a capital of a name."""
    return [at for at in range(name.start, name.end) if forms.tokens.kinds[at] in (WORD, UPPERWORD)]


def _is_declined(name: Name, forms: Forms) -> bool:
    """``de TEK's``, ``De MER's van de RES'en``: every word with more than one capital is a declined abbreviation."""
    words = [forms.tokens.words[at] for at in _words(name, forms) if not forms.is_prefix(at)]
    return bool(words) and all(_DECLINED.fullmatch(word) for word in words)


def _is_product(name: Name, evidence: tuple[str, ...], forms: Forms) -> bool:
    """``TalkBack``, ``OpenAPI Specification``: a capital inside a word that no particle of surnames explains."""
    if not _is_guess(evidence):
        return False
    lexicon = forms.lexicon
    for at in _words(name, forms):
        word = forms.tokens.words[at]
        inner = _INNER_CAPITAL.fullmatch(word)
        low = fold(word)
        if inner and low[: inner.start(1)] not in _PARTICLES and not _is_name(low, forms):
            parts = (low[: inner.start(1)], low[inner.start(1) :])
            return not all(part in lexicon.first_names or part in lexicon.surnames for part in parts)
    return False


def _is_expanded(name: Name, evidence: tuple[str, ...], forms: Forms) -> bool:
    """``Klachten (VIK)``, ``DPIA, in``: an abbreviation alone, or behind the last word that it stands for."""
    tokens, lexicon = forms.tokens, forms.lexicon
    if not _is_guess(evidence):
        return False
    words = _words(name, forms)
    short = [at for at in words if tokens.kinds[at] == UPPERWORD and len(tokens.words[at]) <= MAX_ACRONYM]
    rest = [at for at in words if at not in short]
    if not short:
        return False
    if not rest:
        return not any(forms.in_capitals(at) or _is_name(tokens.lows[at], forms) for at in short)
    word, last = tokens.lows[rest[-1]], tokens.words[short[-1]][-1].lower()
    return tokens.words[short[-1] - 1] == "(" and len(rest) == 1 and word in lexicon.words and word.startswith(last)


def _is_code(name: Name, evidence: tuple[str, ...], forms: Forms) -> bool:
    """``WAI-ARIA``, ``BMP-B``: abbreviations with a hyphen, where the words beside them are in no capitals."""
    tokens = forms.tokens
    if not _is_guess(evidence) or name.end - name.start > 1 or tokens.kinds[name.start] != UPPERWORD:
        return False
    parts = tokens.lows[name.start].split("-")
    if len(parts) < 2 or forms.in_capitals(name.start) or any(len(part) > MAX_ABBREVIATION for part in parts):
        return False
    return not all(part in forms.lexicon.surnames_common or part in forms.lexicon.prefixes for part in parts)


def _is_odd_capitals(name: Name, forms: Forms) -> bool:
    """``SIEM van Splunk``: an abbreviation that is a first name too, before something that is no surname."""
    tokens = forms.tokens
    start, last = name.start, name.end - 1
    if name.end - start < 2 or tokens.kinds[start] != UPPERWORD or len(tokens.words[start]) > MAX_ABBREVIATION:
        return False
    return tokens.kinds[last] == WORD and not forms.is_surname(last)


def _is_coded(name: Name, evidence: tuple[str, ...], forms: Forms) -> bool:
    """``GET, PUT, POST``: short words in capitals in a row, one of which no list of names holds."""
    tokens = forms.tokens
    if "form:surname_initials" not in evidence or any(tokens.kinds[at] != UPPERWORD for at in _words(name, forms)):
        return False
    row = [tokens.words[at] for at in _row(name, forms)]
    short = [word for word in row if len(word) <= MAX_ACRONYM]
    return len(row) > 2 and len(short) == len(row) and any(not _is_name(fold(word), forms) for word in row)


def _row(name: Name, forms: Forms) -> list[int]:
    """The words in capitals of the enumeration with commas in which a name stands."""
    tokens = forms.tokens
    start, end = name.start, name.end
    least, most = max(1, start - _TABLE), min(tokens.size - 1, end + _TABLE)
    while start > least and tokens.words[start - 1] == "," and tokens.kinds[start - 2] == UPPERWORD:
        start -= 2
    while end < most and tokens.words[end] == "," and tokens.kinds[end + 1] == UPPERWORD:
        end += 2
    return [at for at in range(start, end) if tokens.kinds[at] == UPPERWORD]


def _is_named_after(name: Name, forms: Forms) -> bool:
    """``Rob-advies``, ``Vogelaar-wijk``: a compound with a plain word in small letters, so a thing and nobody."""
    lexicon = forms.lexicon
    for at in _words(name, forms):
        head, mark, last = forms.tokens.words[at].rpartition("-")
        if mark and len(last) > 3 and last.islower() and head[:1].isupper() and last in lexicon.words:
            return last not in lexicon.first_names and forms.tokens.lows[at] not in lexicon.surnames
    return False


def _is_english(name: Name, evidence: tuple[str, ...], forms: Forms) -> bool:
    """Words of English only, where a determiner, another English word or their own number shows that it is a term."""
    tokens, lexicon = forms.tokens, forms.lexicon
    words = [at for at in _words(name, forms) if not forms.is_prefix(at)]
    if not words or not all(_in_english(tokens.lows[at], forms) for at in words):
        return False
    small = [tokens.lows[at] for at in range(name.start, name.end) if tokens.kinds[at] == LOWER]
    small = [low for low in small if low not in _LINKS and low not in lexicon.prefixes]
    if small:
        return _is_guess(evidence) and all(low in lexicon.english for low in small)
    lows = [tokens.lows[at] for at in words]
    if lows[-1] in lexicon.surnames_common:
        return False
    given = lows[0] in lexicon.first_names or (not _is_guess(evidence) and lows[0] in lexicon.first_names_rare)
    if len(lows) > 1 and not (given and lows[-1] in lexicon.surnames):
        return True
    if _is_guess(evidence) and not any(_is_name(low, forms) for low in lows):
        return True
    before = tokens.words[name.start - 1].lower() if name.start and not tokens.gaps[name.start] else ""
    return (
        before in _DETERMINERS or _beside_english(name, forms) or (_is_guess(evidence) and _in_english_row(name, forms))
    )


def _in_english_row(name: Name, forms: Forms) -> bool:
    """``ID  Matter  Family  File Type``: a word alone in its cell, beside a cell that begins or ends in English."""
    tokens, lexicon = forms.tokens, forms.lexicon
    start, end = name.start, name.end
    before = [start - 1] if start in tokens.cells else []
    behind = [end] if end in tokens.cells else []
    if not behind or (not before and not tokens.gaps[start]):
        return False
    lows = [tokens.lows[at] for at in (*before, *behind)]
    return any(len(low) > 2 and _in_english(low, forms) and low not in lexicon.surnames_common for low in lows)


def _in_english(low: str, forms: Forms) -> bool:
    return all(part in forms.lexicon.english or part in _LINKS for part in low.split("-"))


def _beside_english(name: Name, forms: Forms) -> bool:
    """Whether a word that is English and nobody's name stands beside it in the same run of capitals."""
    tokens, lexicon = forms.tokens, forms.lexicon

    def is_term_word(at: int) -> bool:
        low = tokens.lows[at]
        return (
            tokens.kinds[at] in (WORD, UPPERWORD)
            and len(low) > 2
            and _in_english(low, forms)
            and low not in lexicon.first_names
            and low not in lexicon.surnames_common
        )

    def is_link(at: int) -> bool:
        return tokens.kinds[at] == LOWER and tokens.words[at] in _LINKS

    behind = name.end
    for _ in range(2):
        if forms.same_line(behind) and is_link(behind):
            behind += 1
    if forms.same_line(behind) and is_term_word(behind):
        return True
    ahead = name.start
    linked = False
    for _ in range(2):
        if ahead and forms.same_line(ahead) and is_link(ahead - 1):
            ahead, linked = ahead - 1, True
    if not ahead or not forms.same_line(ahead) or not is_term_word(ahead - 1):
        return False
    return linked or _AGENT.fullmatch(tokens.lows[ahead - 1]) is None


def _is_subject(name: Name, evidence: tuple[str, ...], forms: Forms) -> bool:
    """``Grip op Zorg``, ``Proposal for a directive``: a plain word that opens a title, and what it is about."""
    tokens = forms.tokens
    if not _is_guess(evidence) or name.end - name.start > 1 or not forms.same_line(name.end):
        return False
    low = tokens.lows[name.start]
    lexicon = forms.lexicon
    if low in lexicon.first_names or low in lexicon.surnames_common:
        return False
    after = tokens.words[name.end]
    return (low in lexicon.words and after in _ABOUT) or (low in lexicon.english and after in _ENGLISH_ONLY)


def _is_style(name: Name, forms: Forms) -> bool:
    """``Uwe Majesteit``: an old possessive that is a first name elsewhere."""
    tokens = forms.tokens
    return (
        name.end - name.start == 1
        and tokens.lows[name.start] in ("uwe", "zijne", "hare", "hunne")
        and forms.same_line(name.end)
        and tokens.lows[name.end] in _STYLED
    )


def _is_graded(name: Name, evidence: tuple[str, ...], forms: Forms) -> bool:
    """``Slecht (0)``: a plain word with its number in brackets, as in a scale or a score."""
    tokens, lexicon = forms.tokens, forms.lexicon
    if not _is_guess(evidence) or name.end - name.start > 1 or name.end + 2 >= tokens.size:
        return False
    low = tokens.lows[name.start]
    plain = low in lexicon.words and low not in lexicon.first_names and low not in lexicon.surnames_common
    return plain and tokens.words[name.end] == "(" and tokens.kinds[name.end + 1] == NUMBER


def _is_rated(name: Name, evidence: tuple[str, ...], forms: Forms) -> bool:
    """``Laag`` alone in its cell or on its line: a grade, or a plain word that stands alone there more than once.

    A grade that is a surname as well is one where another grade stands alone near it.
    """
    tokens, lexicon = forms.tokens, forms.lexicon
    if not _is_guess(evidence) or name.end - name.start > 1 or not _is_alone(name.start, forms):
        return False
    word = tokens.words[name.start]
    low = fold(word)
    span = range(max(0, name.start - _TABLE), min(tokens.size, name.start + _TABLE))
    near = [tokens.words[at] for at in span if at != name.start and _is_alone(at, forms)]
    if low in _GRADES:
        return low not in lexicon.surnames or any(fold(other) in _GRADES and other != word for other in near)
    plain = low in lexicon.words_frequent and low not in lexicon.first_names and low not in lexicon.surnames_common
    return plain and word in near


def _is_alone(at: int, forms: Forms) -> bool:
    """Whether a token fills its line or its cell."""
    tokens = forms.tokens
    opens = at == 0 or tokens.gaps[at] > 0 or at in tokens.cells
    return opens and (at + 1 == tokens.size or tokens.gaps[at + 1] > 0 or at + 1 in tokens.cells)


def _is_name(low: str, forms: Forms) -> bool:
    lexicon = forms.lexicon
    return low in lexicon.first_names or low in lexicon.surnames or low in lexicon.first_names_rare


def _is_guess(evidence: tuple[str, ...]) -> bool:
    """Whether nothing but the model speaks for it."""
    return all(code == "model" for code in evidence)
