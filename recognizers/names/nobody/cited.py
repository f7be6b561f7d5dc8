# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names under which something is cited: judgments ("Lindenbaum/Cohen"), diseases and scales, species of biology.

What a word is called after does not make it somebody; only a turn that is said of nothing else counts here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from recognizers.journals import JOURNALS
from recognizers.lexicon import fold
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.tokens import INITIALS, LOWER, UPPERWORD, WORD

_FOUND = r"(?:ECLI:|HR \d|HvJ|EHRM|ABRvS \d|CRvB \d|CBb \d|Hof [A-Z][\w-]+ \d|NJ \d|JOR \d|AB \d{4}\b)"
_COURT_BEFORE = re.compile(
    _FOUND + r"(?:(?![a-z]\. [A-Z]).)*$|\b(?:[Aa]rrest(?:en)?|[Jj]urisprudentie)[ :(]{1,3}(?:in )?(?:de zaak )?$"
)
"""in front of the two parties of a judgment, in the same sentence"""
_COURT_BEHIND = re.compile(r"\)?(?:-(?:leer|arrest|criteri(?:a|um)|norm|formule)\b|,? ?\(?" + _FOUND + ")")
"""right behind them"""
_FOREIGN_COURT = re.compile(
    r"\b(?:HvJ|EHRM|ECLI:EU|ECLI:CE)[^\n]{0,60}?(?:C-\d+/\d+|\d{4,5}/\d\d|:\d+|\d{1,2} \w+ \d{4}),? ?\(?$"
)
"""in front of a case of a European court: these are called after whoever complained, and published so"""
_ECLI = r"ECLI:[A-Z]{2}:[A-Z]{2,10}:\d{4}:\w{1,20},? "
_ECLI_BEFORE = re.compile(rf"(?:\({_ECLI}|{_ECLI}\()\Z")
"""in front of the short name of a judgment: ``(ECLI:NL:RVS:2021:71, Logtsebaan)``"""
_OPENS = re.compile(r"[ :][\"'‘“„]")
_TITLE = re.compile(
    r"(?<!\w)(?i:(?P<work>(?:speel)?film|(?:prenten)?boek|lied(?:je)?|melodie|muziekstuk|roman|gedicht|toneelstuk"
    r"|musical|voorstelling|documentaire|zing(?:t|en)|zong(?:en)?)|motie|\w{0,20}plan|\w{3,10}tocht)"
    r"[ :]{1,2}[\"'‘“„](?P<lead>[^\"'‘’“”\n]{0,60})\Z"
)
"""a word for a work, a motion or a plan and what is quoted behind it"""
_REST = re.compile(r"(?P<tail>[^\"'‘’“”\n]{0,60})[\"'’”](?!\w)")
_CLOSES = re.compile(r" ?(?:\)|,|;|\.|/| (?:t|v|vs|c)\.? | e\.a\.|$)")
_BEFORE = 110
"""characters in front of a pair among which a court or a finding place stands"""
_LIST = 400
"""characters above an item within which the head of its list stands"""
_HEAD = re.compile(r"^[^\n]{0,20}[Jj]urisprudentie:?[^\S\n]*$", re.MULTILINE)
_EPONYMS: Mapping[frozenset[str], frozenset[str]] = {
    frozenset("ziekte syndroom".split()): frozenset(
        "addison alzheimer bechterew chagas creutzfeldt crohn cushing down dupuytren fabry gaucher graves hashimoto"
        " hodgkin huntington kahler kawasaki korsakov lyme menière ménière paget parkinson pfeiffer pompe raynaud reye"
        " scheuermann sjögren tourette turner usher weil wilson".split()
    ),
    frozenset("algoritme stelling theorema wet constante getal schaal piramide cirkel diagram".split()): frozenset(
        "archimedes avogadro bayes beaufort bernoulli boyle braden dijkstra ebbinghaus euler fibonacci floyd gauss"
        " glasgow kruskal laplace maslow mendel mohr moore murphy newton ohm pareto planck pythagoras richter turing"
        " venn".split()
    ),
    frozenset("schaal score index classificatie criteria reflex manoeuvre teken fenomeen".split()): frozenset(
        "apgar babinski barthel bayley braden bristol breslow fontaine forrester gleason hachinski katz kellgren killip"
        " lawton likert mallampati mohs norton pugh ranson rankin rutherford rutter snellen tanner tinetti wagner"
        " waterlow wells zung".split()
    ),
    frozenset("toets test formule vergelijking methode model driehoek matrix cyclus".split()): frozenset(
        "bayes chézy chow cronbach darcy deming dupuit eisenhower herzberg hofstede karpman kirkpatrick kotter"
        " lewin makkink manning maslow osterwalder pearson penman porter spearman theis tuckman wilcoxon".split()
    ),
    frozenset("test proef reflex teken manoeuvre".split()): frozenset(
        "babinski finkelstein hallpike hirschberg ishihara lachman lasègue lasegue mcmurray phalen raynaud romberg"
        " rorschach schirmer schober stroop tinel trendelenburg".split()
    ),
}
"""after whom the world calls diseases, laws, scales and tests; they count behind "van" and such a noun only"""
_CALLED = re.compile(
    r"(?:(?:[Ii]nitiatief|[Nn]ood)?[Ww]et|(?:[A-Za-z][a-z]{2,14})?[Cc]ommissie|[Kk]abinet|[Dd]octrine)-(?P<word>[A-ZÀ-Þ][\w'’]*)"
)
"""what is called after somebody with a hyphen: ``de wet-Van der Schaaf``; not a case or a family"""
_NOTE = (
    r"(?<!\w)(?<![Zz]aak )(?<!nummer )(?<!ossier )(?<!enmerk )(?<!: )"
    rf"(?:{'|'.join(sorted(sorted(JOURNALS), key=len, reverse=True))})\.?"
    r"[ ](?:19|20)\d\d(?:,[ ]|/)\d{1,4},?[ ]\(?"
    r"(?:(?:met|m\.)[ ]?(?:een[ ])?(?:annotatie|noot)[ ](?:van[ ])?|m\.?[ ]?nt\.?[ ])"
    r"(?:(?:mr|prof|dr)\.?[ ])*"
)
_NOTED = re.compile(rf"{_NOTE}\Z")
"""in front of who annotates a judgment: ``JAR 2012/33, m.nt. ``; published with it under that name"""
_NOTED_TOO = re.compile(
    rf"{_NOTE}(?:[A-ZÀ-Þ][\w.'’-]*|van|de|der|den|ten|ter)(?:[ ](?:[A-ZÀ-Þ][\w.'’-]*|van|de|der|den|ten|ter)){{0,4}}"
    r"[ ](?:en|&)[ ](?:(?:mr|prof|dr)\.?[ ])*\Z"
)
"""in front of the second of two who do, behind whom the citation ends"""
_CITATION_ENDS = re.compile(r"[ ]*(?:[).;\]]|\n(?![ \t]*[a-zà-ÿ])|\Z)")
_EDITED = re.compile(
    r"[ ]\((?:red|ed|eds)\.?\),[ ][A-ZÀ-Þ‘'\"“][^\n]{3,200}?,[ ](?P<town>[A-Z][\w' -]{2,30}):[ ]"
    r"(?:Uitgeverij[ ])?[A-Z][^\n:;\d@]{1,60}?\b(?:19|20)\d\d\b"
)
"""behind the editor of a book: its title, the town, its publisher and the year"""
_REFERRED = re.compile(
    r"(?:[ ](?:e\.a\.|et al\.?))?[ ]\((?:19|20)\d\d[a-d]?, (?:pp?|blz|par|hoofdstuk|hfst|§)\.?[ ]?\d"
    r"|[ ]et al\.?[ ]\((?:19|20)\d\d[a-d]?\)"
)
"""behind who is cited: ``(2014, p. 33)``, ``et al. (2017)``; a year alone may be that of a birth or of an objection"""
_CITING = re.compile(r"(?:[(;]|(?<!\w)(?:volgens|aldus|zie|ook|zoals|cf\.|vgl\.|o\.a\.|see))[ \t]*\Z", re.IGNORECASE)
"""before who is cited; not "getuige", "van" or nothing: a file tells as well in which year and on which page a witness
speaks"""
_WHOLE = frozenset(("first_surname", "initials_surname", "surname_initials", "surname_first"))
"""forms of names that stand in a list of books, and in a sentence are of those who speak in a file"""
_SPECIES = ("vleermuis", "strandloper", "parelmoervlinder", "purperbeer", "stormvogel", "zeearend", "zwaan", "pieper",
            "salamander", "schildpad", "beekjuffer", "glazenmaker", "orchis", "ogentroost")  # fmt: skip
_LATIN = re.compile(r"[a-z]{3,}(?:us|um|os|ii|ae|ensis|alis|oides|ata|atus|ella|icola|tes|nii|ana|anus|inus|ina)")


def is_in_title(name: Name, forms: Forms) -> bool:
    """``film "Willem van Oranje in 5 minuten"``: part of what is quoted right behind a word for a work or a plan.

    What fills the quotation marks by itself may be somebody, and so may a whole name in that of a plan.
    """
    tokens = forms.tokens
    start, end = tokens.starts[name.start], tokens.ends[name.end - 1]
    low = max(0, start - _BEFORE)
    low = max(low, tokens.text.rfind("\n", low, start) + 1)  # all of it stands on one line
    if not _OPENS.search(tokens.text, low, start):
        return False
    title = _TITLE.search(tokens.text, low, start)
    rest = _REST.match(tokens.text, end)
    if title is None or rest is None or not (title["lead"] + rest["tail"]).strip():
        return False
    return title["work"] is not None or name.form not in ("first_surname", "initials_surname")


def is_cited(name: Name, forms: Forms) -> bool:
    """Whether the name is that of a judgment, of what was called after somebody long ago, or of a species."""
    return _is_judgment(name, forms) or _is_eponym(name, forms) or _is_species(name, forms)


def is_published(name: Name, forms: Forms) -> bool:
    """Whether somebody is named as who edits a book or annotates a judgment, where a bibliography says so."""
    tokens = forms.tokens
    start, end = tokens.starts[name.start], tokens.ends[name.end - 1]
    line = tokens.text.rfind("\n", 0, start) + 1
    before = tokens.text[max(line, start - _BEFORE) : start]
    if _NOTED.search(before):
        return True
    noted = "nt" in before or "noot" in before or "annotatie" in before
    if noted and _CITATION_ENDS.match(tokens.text, end) and _NOTED_TOO.search(before):
        return True
    if name.form not in _WHOLE and _REFERRED.match(tokens.text, end) and _CITING.search(before):
        return True
    edited = _EDITED.match(tokens.text, end)
    return edited is not None and fold(edited["town"]) in forms.lexicon.places


def _is_judgment(name: Name, forms: Forms) -> bool:
    tokens = forms.tokens
    if any(tokens.kinds[at] == INITIALS for at in range(name.start, name.end)):
        return False
    text, low, high = tokens.text, tokens.starts[name.start], tokens.ends[name.end - 1]
    line = text.rfind("\n", 0, low) + 1
    before = text[max(line, low - _BEFORE) : low]
    pair = _pair(name, forms)
    if name.end - name.start == 1 and _ECLI_BEFORE.search(before) and text.startswith(")", high):
        return tokens.lows[name.start] not in forms.lexicon.first_names
    if pair is not None:
        first, last = pair
        front = text[max(line, tokens.starts[first] - _BEFORE) : tokens.starts[first]]
        if _COURT_BEFORE.search(front) or _COURT_BEHIND.match(text, tokens.ends[last]):
            return True
        if not front.strip(" -–•*\t") and _HEAD.search(text[max(0, line - _LIST) : line]):
            return True
    return _FOREIGN_COURT.search(before) is not None and _CLOSES.match(text, high) is not None


def _pair(name: Name, forms: Forms) -> tuple[int, int] | None:
    """The first and last token of two surnames that a "/" without blanks joins, one of which is the name."""
    tokens = forms.tokens
    for slash in range(max(1, name.start - 1), min(name.end + 1, tokens.size - 1)):
        if tokens.words[slash] != "/" or not all(forms.capital(at) for at in (slash - 1, slash + 1)):
            continue
        if tokens.starts[slash] != tokens.ends[slash - 1] or tokens.starts[slash + 1] != tokens.ends[slash]:
            continue
        first, last = slash - 1, slash + 1
        while first and slash - first < 4 and forms.same_line(first) and forms.is_prefix(first - 1):
            first -= 1
        while last < slash + 4 and forms.is_prefix(last) and forms.same_line(last + 1):
            last += 1
        given = any(forms.is_first(at) and not forms.is_surname(at) for at in (slash - 1, last))
        whole = first > 0 and forms.same_line(first) and (forms.is_first(first - 1) or _is_initials(first - 1, forms))
        return None if given or whole else (first, last)
    return None


def _is_initials(at: int, forms: Forms) -> bool:
    return forms.tokens.kinds[at] == INITIALS


def _is_eponym(name: Name, forms: Forms) -> bool:
    """``de ziekte van Parkinson`` and ``de wet-Van der Schaaf``; not "de ziekte van Bakker"."""
    words = forms.tokens.words
    start = name.start
    called = _CALLED.match(words[start]) or (start and forms.same_line(start) and _CALLED.match(words[start - 1]))
    word, lexicon = fold(called["word"]) if called else "", forms.lexicon
    if called and (word in lexicon.prefixes or word not in lexicon.first_names):
        return True
    if words[start] != "van":
        start -= 1
    if start < 1 or words[start] != "van" or name.end - start != 2:
        return False
    noun, low = fold(words[start - 1]), fold(words[name.end - 1])
    return any(noun in nouns and low in called for nouns, called in _EPONYMS.items())


def _is_species(name: Name, forms: Forms) -> bool:
    """``Brandts vleermuis``, ``Myotis daubentonii``: in small letters behind one word with a capital."""
    tokens, lexicon = forms.tokens, forms.lexicon
    start = name.start
    if tokens.kinds[start] not in (WORD, UPPERWORD) or name.end - start > 2:
        return False
    at = start + 1
    if not forms.same_line(at) or tokens.kinds[at] != LOWER:
        return False
    word, low = tokens.words[at], tokens.lows[start]
    if low.endswith("s") and word.endswith(_SPECIES) and low not in lexicon.first_names:
        return True
    listed = word in lexicon.words or word in lexicon.surnames or word in lexicon.first_names
    return _LATIN.fullmatch(word) is not None and not listed and low not in lexicon.first_names
