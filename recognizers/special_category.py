# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A signal for special categories of personal data and criminal data: words that stand close to a person.

Legal basis: AVG art. 9 and 10, UAVG par. 3.1 and 3.2; Woo art. 5.1 lid 1 sub d. Only a signal: a human decides. So it
is conservative: a strong word within the sentence of a person's name, form of address or pronoun.

Fictitious example: "Mevrouw De Vries is gediagnosticeerd met diabetes."
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.base import DutchRecognizer, Example, Hit

_CATEGORIES = {
    "health": (
        r"gediagnosticeerd|diagnose|diabetes|kanker|depressie|burn-?out|ziekmelding|ziekteverlof|ziekgemeld|arbeidsongeschikt\w*|medicatie|psychiatr\w+|psycholo\w+|zwanger\w*|handicap|autis\w+|adhd|hiv"
        r"|verslaafd|verslaving\w*|behandelend arts|therapie|hartinfarct|epilepsie|dementie|posttraumatisch\w*|ptss|re-integratietraject|bedrijfsarts|wia-uitkering|miskraam|operatie ondergaan|opgenomen in het ziekenhuis|chronisch ziek"
    ),
    "criminal": r"veroordeeld|strafblad|verdachte van|aangehouden|in hechtenis|gevangenisstraf|taakstraf|proces-verbaal|justitiële documentatie|antecedenten|verdacht van|gedetineerd\w*|strafrechtelijk verleden|recidive|tbs|voorwaardelijke straf",
    "union": r"vakbondslid|lid van de (?:fnv|cnv|vcp|abvakabo)|vakbondslidmaatschap|kaderlid",
    "religion": r"moslim(?:a)?|islamitisch\w*|katholiek\w*|protestant\w*|joods\w*|hindoe\w*|christen|gereformeerd\w*|geloofsovertuiging|kerkelijke gezindte|jehova\w*",
    "ethnic": r"etnische (?:afkomst|achtergrond)|van (?:marokkaanse|turkse|surinaamse|antilliaanse|somalische|syrische|afghaanse|poolse|roma) (?:afkomst|komaf)|ras|huidskleur|zigeuner\w*",
    "sexual": r"homoseksue\w+|lesbisch\w*|biseksue\w+|transgender\w*|seksuele (?:geaardheid|gerichtheid|voorkeur)",
    "political": r"politieke (?:overtuiging|voorkeur|gezindheid)|partijlid(?:maatschap)? van",
    "biometric": r"vingerafdruk(?:ken)?|dna-(?:profiel|monster|materiaal)|gezichtsherkenning",
}
_ANY = re.compile(
    r"(?<!\w)(?:" + "|".join(f"(?P<{name}>{pattern})" for name, pattern in _CATEGORIES.items()) + r")(?!\w)",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"(?<!\w)(?:[Mm]evrouw|[Mm]evr?\.|[Mm]w\.|[Dd]e heer|[Dd]hr\.|[Mm]eneer|[Bb]etrokkene|[Vv]erzoek(?:er|ster)|[Mm]edewerk(?:er|ster)|[Pp]ati[eë]nt|[Cc]li[eë]nt|[Vv]erdachte|[Aa]anvra(?:ger|agster)|[Hh]ij|[Zz]ij is|[Ii]k ben|[Mm]ijn (?:man|vrouw|zoon|dochter|partner|moeder|vader)|[Hh]aar|[Zz]ijn (?:vrouw|zoon|dochter))(?!\w)"
    r"|(?<![\w.])(?:[A-Z]\.){1,4} ?(?:(?:van|de|der|den|ter|ten) ){0,2}[A-Z][a-z]+|(?<=[a-z,] )[A-Z][a-z]+ (?:(?:van|de|der|den|ter|ten|el) ){0,2}[A-Z][a-z]+"
)
_EDGE = re.compile(r"[.!?]\s+(?=[A-Z])|\n\s*\n")


class SpecialCategoryRecognizer(DutchRecognizer):
    """See the module."""

    ENTITIES = ("SPECIAL_CATEGORY",)
    EXAMPLES = (
        Example("Mevrouw De Vries is gediagnosticeerd met een ziekte.", "gediagnosticeerd", "", ("category:health",)),
    )

    def hits(self, text: str) -> Iterator[Hit]:
        """The word that gives the signal, when its sentence names a person."""
        for match in _ANY.finditer(text):
            start = max(0, match.start() - 160)
            lead = text[start : match.start()]
            for edge in _EDGE.finditer(lead):
                start = match.start() - len(lead) + edge.end()
            stop = _EDGE.search(text, match.end(), match.end() + 120)
            sentence = text[start : stop.start() if stop else match.end() + 120]
            if _PERSON.search(sentence):
                yield Hit(*match.span(), 0.5, (f"category:{match.lastgroup}",))
