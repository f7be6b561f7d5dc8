# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Where a word that is nearly never a name is somebody's: behind a given name, initials or a form of address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recognizers.months import MONTHS
from recognizers.names.tokens import INITIALS, NUMBER, WORD

if TYPE_CHECKING:
    from recognizers.names.forms.forms import Forms

PERSONAL = frozenset(("mevrouw", "de_heer", "meneer", "mr_english"))
"""ids of forms of address"""
_NOBODY = frozenset(
    """allen beste dag dames dear den dienst directie from geen groet hallo hoofd kader leden motie nota regeling sent
    steller welzijn zaken""".split()
)
"""words of greetings, labels and offices: behind "de heer" they begin what comes next"""
_SIDES = frozenset("noord oost zuid west".split())
_TIMES = frozenset(MONTHS.split("|")) | frozenset("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split())
_OF_BODIES = frozenset(
    """asc cbs cnv dvs fc fnv ggd ggz gvv hbs hc kbs kv mhc obs oov pc pi rbs rk rkbs rksv rkvv ro roc rvv sc sv svv tc
    tv vth vv vvv wmo""".split()
)
"""clubs, schools and bodies, of which there is one in each quarter of a town"""
_ALWAYS_PREFIXES = frozenset(
    "aan auf aus bei bij das dem den der des het onder over ten ter tot uit van vande vanden vander von voor".split()
)
"""prefixes that are nobody's whole surname"""
_LEAST = 3
"""letters of a prefix that can be one"""
_CALLED_SO = frozenset("broer buurman generaal kapitein korporaal majoor melder oom rechter sergeant zoon".split())
"""kin and ranks that are surnames too; nobody is addressed as "mevrouw Broer" who is not called so"""

_ALLEYS = ("steeg", "lane")
"""what surnames end with oftener than streets that bear somebody's name: "J.F. Brandsteeg", "Karel Delane" """
_OF_STREETS = frozenset("juffrouw mejuffrouw juf vrouw meester".split())
"""forms of address that streets bear, too: "Juffrouw Krullaan" """
_OF_WORKS = frozenset(
    """de het straat straten straatnaam straatnamen adres locatie locaties wegvak weg herinrichting bouwplan gebied
    buurt project rioolwerk riolering omleiding afsluiting reconstructie onderhoud plan bestemmingsplan wijk
    hoek""".split()
)
"""what stands before a road and before nobody"""


def is_lone_prefix(forms: Forms, at: int) -> bool:
    """Whether a prefix is somebody's whole surname here: "de heer Los", "mevrouw Ben"; never "Van" or "El"."""
    tokens = forms.tokens
    word = tokens.lows[at]
    if tokens.kinds[at] != WORD or len(word) < _LEAST or word not in forms.lexicon.surnames:
        return False
    return word not in _ALWAYS_PREFIXES and not (forms.same_line(at + 1) and forms.capital(at + 1))


def is_called_so(forms: Forms, at: int) -> bool:
    """Whether a word for kin or a rank is a surname here: "dhr. Zoon"; not "de heer Kapitein Bos"."""
    tokens = forms.tokens
    if tokens.lows[at] not in _CALLED_SO or tokens.kinds[at] != WORD or not forms.same_line(at):
        return False
    ends = not forms.same_line(at + 1) or not (forms.capital(at + 1) or tokens.kinds[at + 1] == INITIALS)
    return ends and is_addressed(forms, at)


def is_initialled(forms: Forms, at: int) -> bool:
    """Whether an office is somebody's listed surname right behind initials: "teamchef H. Dijkgraaf"."""
    tokens = forms.tokens
    if tokens.kinds[at] != WORD or tokens.lows[at] not in forms.lexicon.surnames or not at:
        return False
    return forms.same_line(at) and tokens.kinds[at - 1] == INITIALS and tokens.words[at - 1].endswith(".")


def is_lone_behind_initials(forms: Forms, start: int, at: int) -> bool:
    """Whether a prefix behind initials is all of a surname: "mevrouw A. Dos", "J.P. Los"; not "A. Los zand".

    A single letter may count items; then a form of address or the end of the clause must speak for somebody.
    """
    if not is_lone_prefix(forms, at) or not forms.same_line(at):
        return False
    words = forms.tokens.words
    several = words[start].count(".") > 1 or (start > 0 and words[start - 1] in (",", "en"))
    if forms.same_line(at + 1):
        closed = words[at + 1] in (",", ";", ".", ")", "(", "en")
    else:
        closed = start > 0 and forms.tokens.gaps[start] == 0
    return several or closed or is_addressed(forms, start)


def is_called_like_street(forms: Forms, at: int) -> bool:
    """Whether a word that ends as streets do is somebody's surname here: "de heer Oldeweg", "J.F.L. Brandsteeg".

    A form of address says so of every such word without a number behind it; initials and given names, in front or
    behind a comma, only of endings that streets called after somebody hardly have ("A. Plesmanweg", "Anna Bijnslaan").
    """
    tokens = forms.tokens
    if forms.same_line(at + 1) and tokens.kinds[at + 1] == NUMBER:
        return False
    alley = tokens.lows[at].endswith(_ALLEYS)
    if (
        alley
        and tokens.words[at + 1 : at + 2] == [","]
        and forms.same_line(at + 2)
        and tokens.kinds[at + 2] == INITIALS
    ):
        return True
    back = at - 1
    while back >= 0 and forms.same_line(back + 1) and forms.is_prefix(back):
        back -= 1
    if back < 0 or not forms.same_line(back + 1):
        return False
    prefix = tokens.words[back + 1]
    if back < at - 1 and prefix.islower() and prefix in ("van", "uit", "op", "aan", "in") and not alley:
        return False  # "mevrouw van de Meidoornlaan" lives there
    if tokens.kinds[back] == INITIALS:
        return (alley and not _is_of_works(forms, back)) or is_addressed(forms, back)
    if alley and forms.is_first(back):
        return not _is_of_works(forms, back)
    back -= tokens.words[back] == "."
    if back < 0 or tokens.lows[back] in _OF_STREETS:
        return False
    return forms.lexicon.titles_before.get(tokens.lows[back]) in PERSONAL


def _is_of_works(forms: Forms, at: int) -> bool:
    """Whether an article or the label of a road stands before a name: "de Jan Vossensteeg", "Straat: J. Koksteeg"."""
    tokens = forms.tokens
    while at > 0 and forms.same_line(at) and (forms.is_first(at - 1) or tokens.kinds[at - 1] == INITIALS):
        at -= 1
    at -= 1
    at -= at > 0 and tokens.words[at] in ":|"
    return at >= 0 and forms.same_line(at + 1) and tokens.lows[at] in _OF_WORKS


def is_borne(forms: Forms, at: int) -> bool:
    """Whether a word that is nearly never a name is one here: "J. van Utrecht", "mevrouw Van Dorp".

    A given name, initials or a form of address must stand in front, with a prefix between when the word is a plain
    one, or initials behind a comma ("Hof, A. van den"). Days, quarters of the compass and towns are borne on the same
    line behind a form of address, several initials, or one behind a label: "de heer Zondag", "Contact: F. Haag"; not
    behind those of a body ("R.K. Zuid"), nor sides and times behind a label of no person ("Perceel: B. Oost").
    """
    tokens, lexicon = forms.tokens, forms.lexicon
    word = tokens.lows[at]
    if word not in lexicon.surnames and word not in lexicon.places:
        return False
    if tokens.words[at + 1 : at + 2] == [","]:
        given = at + 2
        while forms.is_prefix(given):
            given += 1
        given += tokens.words[given : given + 1] == [","]
        if given < tokens.size and tokens.kinds[given] == INITIALS and not tokens.gaps[given]:
            return True
    back = at - 1
    while back >= 0 and tokens.gaps[back + 1] <= 1 and forms.is_prefix(back):
        back -= 1
    if back < 0 or tokens.gaps[back + 1] > 1:
        return False
    prefixed = back < at - 1
    plain = word in lexicon.words and word not in lexicon.surnames_common
    free = word in lexicon.surnames and word not in _NOBODY and tokens.kinds[at] == WORD and forms.same_line(at)
    if tokens.kinds[back] == INITIALS:
        several = tokens.words[back].count(".") > 1 and not (word in _SIDES and _is_bodys(forms, back))
        if prefixed or (several and (not plain or (free and tokens.words[back].isupper()))):
            return True
        if free and tokens.words[back - 1 : back] == [":"] and forms.same_line(back):
            return word not in _SIDES | _TIMES or _is_persons(forms, back - 2)
        return word in lexicon.surnames and forms.same_line(at) and is_addressed(forms, back)
    if tokens.words[back] == "." and back:
        back -= 1
    if lexicon.titles_before.get(tokens.lows[back]) in PERSONAL:
        return prefixed or not plain or free
    return prefixed and tokens.kinds[back] == WORD and forms.is_first(back)


def is_addressed(forms: Forms, at: int) -> bool:
    """Whether a form of address stands before a name, with titles between: "de heer F. Zondag", "mw. dr. A. King"."""
    tokens, titles = forms.tokens, forms.lexicon.titles_before
    back = at - 1
    while back >= 0 and forms.same_line(back + 1):
        identifier = titles.get(tokens.lows[back])
        if identifier in PERSONAL:
            return True
        if not (tokens.words[back] == "." or tokens.kinds[back] == INITIALS or identifier == "academic"):
            return False
        back -= 1
    return False


def _is_bodys(forms: Forms, at: int) -> bool:
    """Whether letters with dots shorten a body: "G.G.D. Zuid", "V.V. Noord"."""
    letters = forms.tokens.lows[at].replace(".", "")
    return letters in _OF_BODIES or letters in forms.lexicon.abbreviations


def _is_persons(forms: Forms, at: int) -> bool:
    """Whether a word before a colon is a label of a person."""
    labels, fields = forms.lexicon.labels, forms.lexicon.field_labels
    low = forms.tokens.lows[at] if at >= 0 else ""
    return labels.get(low, fields.get(low, "other")) != "other"
