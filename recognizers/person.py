# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names of people in Dutch government text (Presidio entity ``PERSON``).

Legal basis: a name is personal data (AVG art. 4(1)); whether it goes is weighed under Woo art. 5.1(2)(e). Format: see
:mod:`recognizers.names.forms`. The span is the whole name with initials, prefix and nickname, no titles and labels.
Fictitious examples: "Jansen, P. (Piet)", "mevrouw Van der Plas", "J.H.M. (Joost) de Ruig", "Contactpersoon: A. Yildiz".

Three independent parts find names and vote: the form of the name, the place where it stands, and a small statistical
model. Which of them fired stands in the evidence of each result.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from recognizers.base import DutchRecognizer, Example, Hit
from recognizers.lexicon import fold, load, without_lists
from recognizers.names.forms import Forms, Name
from recognizers.names.initials import initials
from recognizers.names.layout import Found, Layout
from recognizers.names.tagger import Tagged, Tagger
from recognizers.names.tokens import INITIALS, UPPERWORD, WORD, tokenise

PARTS = frozenset(("forms", "layout", "lists", "model"))
DOUBT = 0.08
"""chance of the model below which a name by form alone is dropped"""
WEAK_TITLE = 0.2
"""the same for a bare surname behind an office, when it is a plain word or in no list"""
CERTAIN_TITLES = frozenset(("mevrouw", "de_heer", "academic", "noble"))
PARTIES = frozenset(
    [
        "vvd",
        "d66",
        "cda",
        "pvv",
        "sp",
        "pvda",
        "groenlinks",
        "gl",
        "gl-pvda",
        "groenlinks-pvda",
        "pvda-gl",
        "cu",
        "christenunie",
        "sgp",
        "pvdd",
        "fvd",
        "forum",
        "denk",
        "volt",
        "bbb",
        "nsc",
        "ja21",
        "bvnl",
        "50plus",
        "vdb",
        "vnl",
        "opp",
        "osf",
        "id",
    ]
)
PLURAL_TITLES = frozenset(("leden", "heren", "dames", "kamerleden", "wethouders"))


class PersonRecognizer(DutchRecognizer):
    """Finds names of people; usable alone in any Presidio ``AnalyzerEngine``, on one page's plain text.

    >>> found = PersonRecognizer().analyze("Contactpersoon: A.B. van den Berg", ["PERSON"])
    >>> [(result.start, result.end) for result in found]
    [(16, 33)]
    """

    ENTITIES = ("PERSON", "INITIALS")
    EXAMPLES = (
        Example("Contactpersoon: A.B. van den Berg", "A.B. van den Berg", "PERSON", ("label:contactpersoon",)),
        Example("Aan: Dalstra, P. (Piet) - BD/DGX", "Dalstra, P. (Piet)", "PERSON", ("layout:mail_header",)),
        Example("Aanwezig: Jos van der Borgh (JvdB)", "JvdB", "INITIALS", ("context:brackets",)),
        Example("Geachte mevrouw Van der Veen,", "Van der Veen", "PERSON", ("title:before",)),
    )

    def __init__(self, parts: frozenset[str] = PARTS) -> None:
        """``parts``: which of :data:`PARTS` are used; fewer only to measure what each is worth."""
        self._parts = parts
        self._lexicon = load() if "lists" in parts else without_lists()
        self._tagger = Tagger() if "model" in parts else None
        super().__init__()

    def hits(self, text: str) -> Iterator[Hit]:
        """The names in ``text``, in order, without overlap."""
        forms = Forms(tokenise(text), self._lexicon)
        tokens = forms.tokens
        layout = Layout.of(forms)
        names = self._found(forms, layout)
        short = merge(list(initials(forms, layout, names))) if "layout" in self._parts else []
        taken = {one.name.start for one in short}
        for name, evidence in short:
            yield Hit(tokens.starts[name.start], tokens.ends[name.end - 1], score_of(evidence), evidence, "INITIALS")
        for name, evidence in names:
            if name.end - name.start == 1 and name.start in taken:
                continue
            start, end = tokens.starts[name.start], tokens.ends[name.end - 1]
            yield Hit(start, end, score_of(evidence), evidence, "PERSON")

    def _found(self, forms: Forms, layout: Layout) -> list[Found]:
        found: list[Found] = []
        if "layout" in self._parts:
            found += layout.found()
        if "forms" in self._parts:
            found += in_text(forms)
        if self._tagger:
            tags = self._tagger.tag(forms, layout)
            found = [one for one in found if is_backed(one, tags.chance(one.name.start, one.name.end))]
            return add_model(merge(found), tags.names())
        return merge(found)


def is_backed(found: Found, chance: float) -> bool:
    """Whether a name of a rule stands when the model gives it this chance: places and titles always do."""
    if any(code.startswith(("layout:", "context:")) or code == "title:before" for code in found.evidence):
        return True
    return chance > (WEAK_TITLE if "title:weak" in found.evidence else DOUBT)


def code_of(chance: float) -> str:
    """How sure the model is, as a code: ``model``, or ``model:weak`` below one half."""
    return "model" if chance >= 0.5 else "model:weak"


def in_text(forms: Forms) -> Iterator[Found]:
    """Names that show themselves by form, title or list, anywhere in the text."""
    tokens, lexicon = forms.tokens, forms.lexicon
    titles = lexicon.titles_before
    at = 0
    while at < tokens.size:
        kind = tokens.kinds[at]
        word = fold(tokens.words[at])
        if word in titles:
            yield from _after_title(forms, at)
        party = _before_party(forms, at)
        if party:
            yield Found(party, ("context:party", f"form:{party.form}"))
        if kind in (INITIALS, WORD, UPPERWORD):
            name = _plain(forms, at)
            if name:
                evidence = [f"form:{name.form}"]
                if any(forms.is_first(one) or forms.is_surname(one) for one in range(name.start, name.end)):
                    evidence.append("lexicon")
                yield Found(name, tuple(evidence))
                at = max(at + 1, name.end)
                continue
        at += 1


def _before_party(forms: Forms, at: int) -> Name | None:
    """``De Vries (VVD)``: a surname with a political party in brackets."""
    tokens = forms.tokens
    if tokens.words[at] != "(" or not (at + 2 < tokens.size and tokens.words[at + 2] == ")") or not at:
        return None
    if fold(tokens.words[at + 1]) not in PARTIES or tokens.gaps[at]:
        return None
    start = at
    while start and at - start < 3 and tokens.gaps[start] == 0 and forms.can_be_surname(start - 1):
        start -= 1
    if start == at:
        return None
    while start and tokens.gaps[start] == 0 and forms.is_prefix(start - 1):
        start -= 1
    return Name(start, at, "surname")


def _plain(forms: Forms, at: int) -> Name | None:
    tokens = forms.tokens
    back = forms.reversed(at)
    if back and back.form == "surname_first" and not forms.is_surname(back.start) and not forms.is_prefix(back.start):
        back = None
    ahead = forms.natural(at)
    if ahead and ahead.form == "first_surname" and _is_organisation(forms, ahead):
        ahead = None
    if ahead and ahead.form == "first_surname" and at and tokens.words[at - 1] == ".":
        # A sentence can start with a word that is a first name too.
        words = [fold(word) for word in tokens.words[ahead.start : ahead.end]]
        if words[0] in forms.lexicon.words and not forms.is_surname(ahead.end - 1):
            ahead = None
    return max((name for name in (back, ahead) if name), key=lambda name: name.end, default=None)


def _is_organisation(forms: Forms, name: Name) -> bool:
    tokens, lexicon = forms.tokens, forms.lexicon
    before = fold(tokens.words[name.start - 1]) if name.start else ""
    after = fold(tokens.words[name.end]) if name.end < tokens.size and tokens.gaps[name.end] == 0 else ""
    return before in lexicon.organisation_words or after in lexicon.organisation_forms or forms.is_street(name.end - 1)


def _after_title(forms: Forms, at: int) -> Iterator[Found]:
    """The name behind a title, or the names behind one in the plural ("de leden Kröger, Van Raan en Paternotte")."""
    tokens, titles = forms.tokens, forms.lexicon.titles_before
    identifier = titles[fold(tokens.words[at])]
    many = fold(tokens.words[at]) in PLURAL_TITLES
    after = at + 1
    if after < tokens.size and tokens.words[after] == "." and tokens.gaps[after] == 0:
        after += 1
    while True:
        after = forms.after_titles(after)
        if not forms.near(after):
            return
        name = forms.natural(after) or forms.surname(after, certain=many or identifier in CERTAIN_TITLES)
        if name is None:
            return
        if identifier == "office" and name.form == "prefix_surname" and tokens.words[name.start][0].islower():
            # "de minister van Volksgezondheid": what the office is of.
            return
        doubtful = identifier not in CERTAIN_TITLES and not many and _is_doubtful(forms, name)
        strength = "title:weak" if doubtful else "title:before"
        yield Found(name, (strength, f"title_before:{identifier}", f"form:{name.form}"))
        separator = name.end
        if not (many and forms.near(separator) and tokens.words[separator] in (",", "en", "(")):
            return
        if tokens.words[separator] == "(":
            while separator < tokens.size and tokens.words[separator] != ")" and separator < name.end + 5:
                separator += 1
            separator += 1
            if not (forms.near(separator) and tokens.words[separator] in (",", "en")):
                return
        after = separator + 1


def _is_doubtful(forms: Forms, name: Name) -> bool:
    """A bare surname behind an office ("voorzitter Maandag"): only what the lists know, and no plain word."""
    if name.form not in ("surname", "prefix_surname"):
        return False
    last = fold(forms.tokens.words[name.end - 1])
    return not forms.is_surname(name.end - 1) or (last in forms.lexicon.words and name.form == "surname")


def merge(found: list[Found]) -> list[Found]:
    """One name where several overlap: the span of the longest, the evidence of all."""
    merged: list[Found] = []
    for one in sorted(found, key=lambda item: (item.name.start, -item.name.end)):
        if merged and one.name.start < merged[-1].name.end:
            last = merged[-1]
            end = max(last.name.end, one.name.end)
            name = Name(last.name.start, end, last.name.form)
            merged[-1] = Found(name, tuple(dict.fromkeys((*last.evidence, *one.evidence))))
        else:
            merged.append(one)
    return merged


def add_model(rules: list[Found], tagged: Iterable[Tagged]) -> list[Found]:
    """The names of the rules with those of the model: it can widen a name or add one, and never joins two."""
    found = list(rules)
    for start, end, chance in tagged:
        code = code_of(chance)
        touching = [at for at, (name, _) in enumerate(found) if name.start < end and start < name.end]
        for at in touching:
            name, evidence = found[at]
            if len(touching) == 1:
                name = Name(min(start, name.start), max(end, name.end), name.form)
            found[at] = Found(name, tuple(dict.fromkeys((*evidence, code))))
        if not touching:
            found.append(Found(Name(start, end, "model"), (code,)))
    return sorted(found, key=lambda one: one.name.start)


def score_of(evidence: tuple[str, ...]) -> float:
    """How sure: places and titles weigh more than a form, a form more than a list."""
    score = 0.4
    for code in evidence:
        if code.startswith("layout:") or code == "title:before":
            score += 0.35
        elif code == "lexicon":
            score += 0.15
        elif code == "model":
            score += 0.3
        elif code in ("form:initials_surname", "form:surname_initials"):
            score += 0.3
        elif code == "form:first_surname":
            score += 0.2
    return min(score, 0.99)
