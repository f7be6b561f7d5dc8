# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""People of history and of stories whose whole names things bear: "de Titus Brandsma", "zaal Ada Lovelace".

Hardly anybody alive bears such a name in full (``known_namesakes.txt``, ``known_figures.txt``). Who does is in a place
for people, is addressed or called, has an age, a number or an address, speaks, or stands beside others; nothing is
concluded then. In front of a name of history an article or a noun must say that it is a thing's.
"""

from __future__ import annotations

from recognizers.late import late
from recognizers.lexicon import fold
from recognizers.names.contexts.layout import Found
from recognizers.names.forms.forms import Forms
from recognizers.names.nobody.elsewhere import ACTS, Page
from recognizers.names.nobody.known import Phrase, is_in_row, phrase_over
from recognizers.names.tokens import INITIALS, LOWER, WORD

_EVIDENCE = frozenset(("model", "lexicon", "form:first_surname", "form:listed", "form:prefix_surname"))
"""what form, lists and model say; a title, a place or what somebody does says more"""
_ARTICLES = frozenset(("De", "Het", "de", "het"))
_THING = late(
    r"(?i:(?<!\w)(?:(?:vergader)?(?:zaal|kamer|ruimte)|lokaal|halte|rotonde|tunnel|brug|sluis|school|basisschool"
    r"|college|lyceum|sporthal|theater|server|schip|boot|prijs) [\"'“‘]?"
    r"|(?<!\w)(?:vergader(?:zaal|kamer|ruimte)|zaal) ?[A-Z]?[\d.]+ \([\"'“‘]?"
    r"|(?<!\w)(?:vergader|overleg)\w* (?:[^\d\n]{0,20}(?<!\w))?[A-Z]\.\d\d?\.\d\d \(?"
    r"|(?<!\w)(?:speelt|spelen|zingt|zingen|musical|film|boek|roman|opera|toneelstuk|lied|voorstelling) [\"'“‘])\Z"
)
"""what bears such names, with the number of a room where one meets: behind that of an office stands who has it"""
_CALLS = frozenset("gmt")
"""signs that somebody is greeted, mailed or has a title"""
_OF_SOMEBODY = late(
    r"@|\d{6,}|(?<!\d)0\d[\d -]{7,}|\+\d\d|\b[1-9]\d{3} ?[A-Z]{2}\b|\bgeb(?:oren)?\b|\bwo(?:ont|nend|nende|onde)\b"
    r"|\bjaar\b|\bjr\b|\bBSN\b|\btel\b|\b\d+ (?:te|in)\b|\(\d\d\)|\b[Mm]elder\b|\b[Aa]anvrager\b|\b[Kk]lager\b"
    r"|\b[Cc]li[eë]nt(?:e)?\b|\b[Cc]ontact|\b[Cc]ollega|\b[Bb]ewo(?:ner|onster)|\b[Bb]uur|\b[Ee]igena(?:ar|res)"
    r"|\b[Ww]erknem|\b[Mm]edewerk|\b[Bb]etrokken|\b[Vv]erdacht|\b[Gg]etuige|\b[Ll]eerling|\b[Pp]ati[eë]nt"
    r"|\b[Gg]ebeld\b|\b[Gg]espr(?:ek|oken)\b|\b[Oo]verleg|\b[Aa]fspraak|\b[Mm]ail|\b[Zz]ijn\b|\b[Hh]aar\b|\b[HhZz]ij\b"
    r"|\b[Hh]em\b|\b[Bb]rief|\b[Vv]erzoek|\b[Bb]ezwaar|\b[Aa]anvra|\b[Dd]ossier|\b[Uu]itkering|\b[Nn]amens\b"
    r"|\b(?i:huurder|verhuurder|schipper|chauffeur|kapitein|machinist|winnaar|passagier|jurist|adviseur|ambtenaar)\b"
    r"|\b(?i:gezin|erflater|huisbezoek|terugbellen|verhoor|paspoort|moeder|vader|kind|bed|zitting|petitie)\b"
    r"|\b[Dd]oor\b|\b[Oo]ntvangen\b|\b[Vv]olgens\b|\b[Aa]anwezig|\b[Aa]fwezig|\b[Aa]an\b|\b[Nn]aam\b"
)
"""what is written on the line of somebody: where he can be reached, lives, how old he is, whose part he has"""
_LINE = 90
"""characters of the line on either side of a name in which that is looked for"""
_DOES = ACTS | frozenset(
    """heeft had is was woont woonde werkt werkte gaat ging doet deed kan kon zal zou moet moest mag wordt werd krijgt
    kreeg neemt nam geeft gaf maakt maakte stuurt stuurde ziet zag staat stond stelt stelde leest las zoekt
    regelt pakt past loopt blijft laat brengt haalt houdt ontbreekt reageert controleert bespreekt overlegt tekent
    ondertekent dient diende klaagt klaagde verhuist verhuisde overleed stierf bezoekt""".split()
)
"""verbs that somebody's name opens a sentence with; things do them too, and then the name is not concluded on"""


def is_namesake(one: Found, forms: Forms, page: Page) -> bool:
    """Whether a name is one of ``known_namesakes.txt`` in full, and nothing on the page makes it somebody's."""
    if any(code not in _EVIDENCE and not code.startswith("dropped:") for code in one.evidence):
        return False
    words = _whole(one, forms)
    spelled = " ".join(words)
    borne = spelled in forms.lexicon.namesakes and _is_of_thing(one, len(words), forms)
    if spelled not in forms.lexicon.figures and not borne:
        return False
    if any(not _CALLS.isdisjoint(page.signs.get(low, "")) for low in (words[0], words[-1])):
        return False
    places = (at + 1 - len(words) for at in page.places.get(words[-1], ()))
    return not any(_is_somebody(at, at + len(words), forms) for at in places if _stands(words, at, forms))


def _is_of_thing(one: Found, size: int, forms: Forms) -> bool:
    """Whether an article or what a thing is stands in front, or who meets in a room with that number."""
    tokens = forms.tokens
    start = one.name.end - size
    if not start or not forms.same_line(start):
        return False
    before = tokens.words[start - 1]
    if before in _ARTICLES:
        return True
    low, high = tokens.starts[start], tokens.ends[one.name.end - 1]
    if tokens.text[low - 1] == "(" and tokens.text[high : high + 1] != ")":
        return False  # "Zaal 4 (Jan Tinbergen / college)"
    return _THING.search(tokens.text, max(0, low - _LINE), low) is not None


def _whole(one: Found, forms: Forms) -> Phrase:
    """The well-known name that a name is, behind an article that it may hold ("De Jack Russell")."""
    words = phrase_over(one.name, forms)
    size = one.name.end - one.name.start
    article = size > len(words) and forms.tokens.words[one.name.start] in _ARTICLES
    return words if words and size - article == len(words) else ()


def _stands(words: Phrase, at: int, forms: Forms) -> bool:
    return at >= 0 and tuple(forms.tokens.lows[at : at + len(words)]) == words


def _is_somebody(start: int, end: int, forms: Forms) -> bool:
    """Whether the line of a whole name shows somebody of flesh and blood."""
    tokens = forms.tokens
    if _is_named_on(start, end, forms) or is_in_row(start, end, forms):
        return True
    if forms.same_line(end) and (tokens.words[end] in _DOES or tokens.words[end] == ":"):
        return True
    low, high = tokens.starts[start], tokens.ends[end - 1]
    line = tokens.text.rfind("\n", 0, low) + 1
    stop = tokens.text.find("\n", high)
    stop = len(tokens.text) if stop < 0 else stop
    around = tokens.text[max(line, low - _LINE) : low] + " | " + tokens.text[high : min(stop, high + _LINE)]
    return _OF_SOMEBODY.search(around) is not None


def _is_named_on(start: int, end: int, forms: Forms) -> bool:
    """Whether initials, a given name or a title stand in front or another surname behind: "Anne Frank-Bos"."""
    tokens, titles = forms.tokens, forms.lexicon.titles_before
    if forms.same_line(end) and tokens.kinds[end] == WORD and forms.is_surname(end):
        return True
    if not (start and forms.same_line(start)):
        return False
    back = start - 1
    if tokens.words[back] == "." and back:
        back -= 1
    if tokens.kinds[back] == LOWER:
        return fold(tokens.words[back]) in titles
    return tokens.kinds[back] == INITIALS or (tokens.kinds[back] == WORD and forms.is_first(back))
