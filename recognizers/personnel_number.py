# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Personnel and service numbers of people at work, behind their label.

Legal basis: Woo art. 5.1 lid 2 sub e. Format: four to ten digits, often eight (P-Direkt), or a letter and digits.

Fictitious example: personeelsnummer 00123456.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.base import Example, Hit, at_words, look, stems
from recognizers.labelled import LabelledRecognizer, joined

_DATE = re.compile(r"[0-3]?\d[-. ][01]?\d[-. ](?:19|20)?\d\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_RANKS = stems(
    "rank of an officer",
    "verbalisant", "inspecteur", "toezichthouder", "controleur", "agent", "brigadier", "surveillant", "boa", "collega",
    "opsporingsambtenaar", "rechercheur", "medewerk", "werknemer", "functionaris",
    "wachtmeester", "aspirant", "ambtenaar", "beveiliger", "handhaver",
)  # fmt: skip
_HOLDERS = stems(
    "pass or who has one",
    "pas", "agent", "beveiliger", "medewerk", "werknemer", "functionaris", "boa", "collega", "rapporteur", "handhaver",
    "verbalisant", "brigadier", "inspecteur", "toezichthouder", "rechercheur", "wachtmeester", "aspirant",
)  # fmt: skip


class PersonnelNumberRecognizer(LabelledRecognizer):
    """See the module."""

    ENTITIES = ("PERSONNEL_NUMBER",)
    NEEDS = (
        "personeel",
        "medew",
        *joined("dienst", "stam", "hr"),
        "werknemer",
        "ambtena",
        "functionaris",
        "collega",
        "p-n",
        "p n",
        "pn",
        "p-direkt",
        "pers. nr",
        "pers nr",
        "pers.nr",
        "persnr",
        "militair",
        "employee",
        "staff",
        "afas",
        "pas",
        "badge",
        "boa",
        "verbalisant",
        "verb.",
        "inspecteur",
        *joined("insp", "insp.", "controleurs", "handhavers"),
        "toezichthouder",
        "toezichtn",
        "controleur",
        "agent",
        "brigadier",
        "surveillant",
        "rechercheur",
        "wachtmeester",
        "aspirant",
        "handhaver",
        "beveiliger",
        "registratienummer m",
        *joined("toezicht", "toezichthouders", "tolk", "tolken", "rbtv", "lerarenregister"),
        "akten",
        "sap",
        "oracle",
        "hrm",
        "penning",
        "legitimatie",
        "p.nr",
        "p. nr",
        "salarisn",
        *joined("rang", "code"),
        *(
            f"{label} {whose}"
            for label in ("nummer", "nr", "nr.")
            for whose in ("medew", "werkn", "ambte", "verba", "van de")
        ),
        "loonn",
    )
    EXAMPLES = (
        Example("personeelsnummer 00123456", "00123456", "", ("context:personnel",)),
        Example("Dienstnummer: P123456", "P123456", "", ("context:personnel",)),
    )
    LABEL = (
        r"(?:personeels|medewerkers?|dienst|stam|werknemers?|ambtenaren|ambtenaar|functionaris"
        r"|collega)[- ]?(?:nummers?|nrs?\.?|id)"
        r"|(?:personeel|medewerker|werknemer)s?[- ]?(?:nummer|nr\.?|id)|medew\.?[- ]?(?:nummer|nr\.?)"
        r"|p[- ]?(?:nummers?|nrs?\.?)"
        r"|p-direkt(?:[- ]?(?:nummer|nr\.?))?|p\.[ ]?nr\.?|(?:salaris|loon)(?:nummer|nr\.?)"
        r"|pers(?:oneels)?\.? ?nr\.?"
        r"|(?:militair )?registratienummer militair"
        r"|militair registratienummer"
        r"|(?:employee|staff) (?:number|id|no\.?)|boa['’]?s?(?=[ ]?:)"
        r"|(?:toezicht(?:houders)?|tolk(?:en)?|rbtv|lerarenregister)[- ]?(?:nummer|nr\.?)|registratienummer medewerker"
        r"|(?:toegangs)?pas(?:nummer|je|[ ]?\(?nr\.?|[ ]nummer|(?=[ ]0\d{5,8}(?!\d)))|badges?(?:nummer|nr\.?)?"
        r"|rijkspas(?:[- ]?(?:nummer|nr\.?))?"
        r"|(?:nummer|nr\.?) (?:van de )?(?:medewerker|werknemer|ambtenaar|verbalisant)|(?:rang|code)nummer"
        r"|boa[- ]?(?:pas)?(?:nummer|nr\.?)|akte(?:nummer|nr\.?)(?: boa)?"
        r"|(?:sap|oracle|afas|hrm?)[- ]?(?:personeels)?(?:nummer|nr\.?|id)|(?:penning|legitimatie)(?:nummer|nr\.?)"
        r"|verb(?:alisant(?:en|nummer|nr\.?)?|\.)|(?:inspecteur|toezichthouder|controleur)(?:s|nummer|nr\.?)?"
        r"|(?:insp(?:ecteurs?)?|controleurs?|handhavers?)\.?[- ]?(?:nummer|nr\.?)"
    )
    _RANKED = re.compile(
        r"(?<!\w)(?:verbalisant(?:en)?|inspecteurs?|toezichthouders?|controleurs?|agent|hoofdagent|brigadier|surveillant"
        r"|opsporingsambtenaar|boa|collega(?:['’]?s)?|rechercheur|wachtmeester|aspirant)(?!\w)[^\n]{0,60}?"
        r"(?:\([A-Za-z ]{3,25}\),? |\(|,[ ](?=[A-Z]))"
        r"(?P<value>(?:[A-Z]{2,4}[ -]){0,2}(?:[A-Z]{1,4}[ -]?)?(?:\d{1,2}-)?\d{4,8})"
        r"(?![\w/-]|[.,]\d)",
        re.IGNORECASE,
    )
    """a number behind the rank of an officer: "A. Bos (brigadier), 67123" """
    _LATER = re.compile(
        r"[^\n]{0,40}?\((?:(?P<value>[A-Z]{1,4}[ -]?(?:\d{1,2}-)?\d{4,8})|(?:nr\.?|nummer)[ ](?P<bare>\d{4,8}))\)"
    )
    """the number of the next officer on the line"""
    _NUMBERED = re.compile(
        r"(?<!\w)(?:toezichthouders?|inspecteurs?|controleurs?|ambtenaar|boa|beveiliger|handhaver|opsporingsambtenaar|agent"
        r"|medewerk(?:er|ster)|werknemer|functionaris)"
        r"(?!\w)[^\n;]{0,60}?[,(][ ]?"
        r"(?:(?:dienst|pas|penning|reg(?:istratie)?\.?[ ]?)?(?:nr\.?|nummer)|pas|legitimatie(?:bewijs|nummer|nr\.?)?)"
        r"[ :]{0,2}\s(?P<value>[A-Z]{1,4}-?\d{3,8}|\d{4,8})(?![\w/-]|[.,]\d)",
        re.IGNORECASE,
    )
    """``A. Bos (toezichthouder, nr. 12345)``, ``onze inspecteur A. Bos (legitimatiebewijs AB-1234)``"""
    _NEXT = re.compile(r"(?:[ ]?[,/&][ ]?|[ ]en[ ])(?P<value>[A-Z]{1,4}[- ]?\d{4,8}|\d{5,8})(?![\w/-]|[.,]\d)")
    """a further number behind one"""
    _PASS = re.compile(
        r"(?<!\w)(?:(?:toegangs|rijks|dienst)?pas\s(?=[A-Z])|(?:agent|beveiliger) \((?:nummer|nr\.?)[ ]"
        r"|(?:[Mm]edewerk(?:er|ster)|[Ww]erknemer|[Ff]unctionaris)\s(?=[A-Z]{1,3}\d{4}|\d{5})"
        r"|(?:[Bb]oa|BOA)\s(?=(?!(?:19|20)\d\d(?!\d))\d{4})"
        r"|(?:[Bb]oa|BOA|[Cc]ollega|[Rr]apporteur|[Hh]andhaver|[Vv]erbalisanten)\s(?=\d{5})"
        r"|(?i:hoofdagent|agent|brigadier|inspecteur|toezichthouder|rechercheur|wachtmeester|aspirant|boa)"
        r"(?:\s|[ \t]{2,12})(?=[A-Z]{1,3}-?\d{4}|\d{5}))"
        r"(?P<value>[A-Z]{1,4}-?\d{3,7}|\d{4,8})(?![\w/-]|[.,]\d)"
    )
    """``pas TR-12345``, ``boa 20417``, ``de agent (nummer 1234``, ``medewerker 348812``"""
    VALUE = r"[A-Z]{0,4}[- ]?[0-9]{1,2}(?:-(?=[0-9]{4})|[. ]?)[0-9](?:[. ]?[0-9]){1,8}(?:-[A-Z](?!\w))?"
    CODE = "personnel"

    def accepts(self, value: str) -> bool:
        """At least four digits, and no date."""
        return sum(map(str.isdigit, value)) >= 4 and not (_DATE.fullmatch(value) or _YEAR.fullmatch(value))

    def hits(self, text: str) -> Iterator[Hit]:
        """Behind a label and in its column, and behind an officer's rank."""
        labelled = list(super().hits(text))
        yield from labelled
        taken = {at for hit in labelled for at in range(hit.start, hit.end)}
        for start, end in [span for hit in labelled for span in self._further(text, hit.end)]:
            if taken.isdisjoint(range(start, end)):
                taken.update(range(start, end))
                yield Hit(start, end, 0.75, ("context:personnel",))
        for match in at_words(text, _HOLDERS, self._PASS):
            value = range(*match.span("value"))
            if taken.isdisjoint(value):
                taken.update(value)
                yield Hit(*match.span("value"), 0.7, ("context:personnel",))
        page = look(text)
        long = page.sees(_RANKS) and any(end - start >= 4 for start, end in page.numbers)
        for match in (*at_words(text, _RANKS, self._RANKED), *at_words(text, _RANKS, self._NUMBERED)) if long else ():
            ranked = [match.span("value")]
            while more := self._LATER.match(text, ranked[-1][1]):
                ranked.append(more.span(more.lastgroup or "value"))
            for start, end in ranked:
                if text[start : start + 3].lower() == "kvk":
                    continue  # of the firm that the officer visits
                if taken.isdisjoint(range(start, end)) and not _YEAR.fullmatch(text, start, end):
                    taken.update(range(start, end))
                    yield Hit(start, end, 0.75, ("context:personnel", "form:ranked"))

    def _further(self, text: str, end: int) -> Iterator[tuple[int, int]]:
        """The numbers of letters and digits that an enumeration goes on with."""
        while match := self._NEXT.match(text, end):
            yield match.span("value")
            end = match.end()
