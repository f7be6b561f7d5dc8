# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names of people in Dutch government text (Presidio entity ``PERSON``).

Legal basis: a name is personal data (AVG art. 4(1)); whether it goes is weighed under Woo art. 5.1(2)(e). Format: see
:mod:`recognizers.names.forms.forms`. The span is the whole name with initials, prefix and nickname, no titles and
labels.
Fictitious examples: "Jansen, P. (Piet)", "mevrouw Van der Plas", "J.H.M. (Joost) de Ruig", "Contactpersoon: A. Yildiz".

Three independent parts find names and vote: the form of the name, the place where it stands, and a small statistical
model. Which of them fired stands in the evidence of each result; where none is sure alone, a judge weighs the whole
span (:mod:`recognizers.names.judge`).
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.base import DutchRecognizer, Example, Hit
from recognizers.lexicon import load, without_lists
from recognizers.names.combine import add_model, apart, is_backed, merge, score_of
from recognizers.names.contexts.acting import acting
from recognizers.names.contexts.bracketed import bracketed
from recognizers.names.contexts.dealt import dealt
from recognizers.names.contexts.exchanged import exchanged, remarked
from recognizers.names.contexts.given import rows_of_given
from recognizers.names.contexts.handed import handed
from recognizers.names.contexts.hasty import hasty
from recognizers.names.contexts.kin import kin
from recognizers.names.contexts.layout import Found, Layout
from recognizers.names.contexts.listing import listed_names
from recognizers.names.contexts.recorded import recorded, without_headings
from recognizers.names.contexts.running import in_text
from recognizers.names.contexts.small import led_names, small_names
from recognizers.names.contexts.swapped import swapped
from recognizers.names.edges import finish
from recognizers.names.forms.forms import Forms
from recognizers.names.forms.grown import bridged, grown
from recognizers.names.forms.stretched import stretched
from recognizers.names.initials.initials import initials
from recognizers.names.judge import Judge, candidates_of, proposed
from recognizers.names.judge_evidence import Candidate
from recognizers.names.nobody.thing_columns import cells_of, without_cells
from recognizers.names.nobody.things import without_things
from recognizers.names.tagger import Tagger, Tags
from recognizers.names.tokens import tokenise
from recognizers.names.worth import MOST, Places, Worth

PARTS = frozenset(("forms", "layout", "lists", "model"))
"""what finds names; :mod:`recognizers.model.evaluate` measures what each is worth"""


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
        self._worth = Worth(self._lexicon)
        self._sorts: dict[tuple[str, bool], str] = {}
        self._tagger = Tagger() if "model" in parts else None
        self._judge = Judge(self._lexicon)
        super().__init__()

    def hits(self, text: str) -> Iterator[Hit]:
        """The names and initials in ``text``; names in order and without overlap."""
        if len(self._sorts) > MOST:
            self._sorts.clear()
        forms = Forms(tokenise(text), self._lexicon, self._sorts)
        layout = Layout.of(forms)
        places = self._worth.places(forms.tokens)
        names = self._names(forms, layout, places)
        short: list[Found] = []
        if "layout" in self._parts:
            short = merge(initials(forms, layout, names, places.short, places.lettered, small=places.small_letters))
        taken = {one.name.start for one in short}
        tokens = forms.tokens
        for entity_type, found in (("INITIALS", short), ("PERSON", names)):
            for one in found:
                start, end = one.name.start, one.name.end
                if entity_type == "PERSON" and end - start == 1 and start in taken:
                    continue
                yield Hit(tokens.starts[start], tokens.ends[end - 1], score_of(one), one.evidence, entity_type)

    def _names(self, forms: Forms, layout: Layout, places: Places) -> list[Found]:
        if self._tagger is None:
            return finish(merge(self._of_rules(forms, layout, places, None)), forms)
        tags = self._tagger.tag(forms, layout, places.candidates)
        judged = self._judge.judged(self.candidates(forms, layout, places, tags), forms, tags)
        return list(stretched(bridged(grown(judged, forms), forms), forms))

    def _of_rules(self, forms: Forms, layout: Layout, places: Places, tags: Tags | None) -> list[Found]:
        found: list[Found] = []
        if "layout" in self._parts:
            found += layout.found()
            found += listed_names(forms, layout.lines, tags.chance if tags else None)
            found += recorded(forms)
            found += exchanged(forms)
            found += remarked(forms)
        if "forms" in self._parts:
            found += in_text(forms, places.running)
            found += acting(forms, found)
            found += bracketed(forms)
            found += rows_of_given(forms)
            found += swapped(forms)
            found += small_names(forms, places.small)
            found += led_names(forms)
            found += hasty(forms, places.hasty)
            found += kin(forms)
            found += handed(forms)
            found += dealt(forms)
        return apart(found)

    def candidates(self, forms: Forms, layout: Layout, places: Places, tags: Tags) -> list[Candidate]:
        """The names on which rules and model agree, and what one of them proposed and the others dropped, in order."""
        found = self._of_rules(forms, layout, places, tags)
        backed: list[Found] = []
        unbacked: list[Found] = []
        for one in found:
            (backed if is_backed(one, tags, forms) else unbacked).append(one)
        cells = cells_of(forms.tokens.text)

        def whole(some: list[Found]) -> list[Found]:
            if not some:
                return []
            named = without_headings(finish(some, forms), forms)
            return without_cells(without_things(named, forms, tags.page), forms, cells)

        names = whole(add_model(merge(backed), tags, forms))
        return candidates_of(names, whole(proposed(unbacked, names, forms, tags)))
