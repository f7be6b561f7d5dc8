# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A signal for special categories of personal data and criminal data: words that stand close to a person.

Legal basis: AVG art. 9 and 10, UAVG par. 3.1 and 3.2; Woo art. 5.1 lid 1 sub d. Only a signal: a human decides. So it
is conservative: a strong word in a sentence that also names a person, by a form of address, a pronoun or a name.

Evidence: ``category:<health|criminal|union|religion|ethnic|sexual|political|biometric>``.

Fictitious example: "Mevrouw De Vries is gediagnosticeerd met diabetes."
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.base import DutchRecognizer, Example, Hit, listed

_CATEGORIES = {
    "health": r"""gediagnosticeerd, diagnose
        diabetes, kanker, depressie, depressief, burn-?out, ziekmelding
        ziekteverlof
        ziekgemeld, ziek gemeld, arbeidsongeschikt\w*, medicatie, psychiatrische? \w+
        psychologische? (?:klachten|behandeling|hulp|problemen), zwanger\w*
        handicap, autis\w+, adhd, hiv
        verslaafd, verslaving\w*, behandelend arts, therapie, hartinfarct, epilepsie, dementie
        posttraumatisch\w*, ptss
        wia-uitkering, miskraam, opgenomen in het ziekenhuis, chronisch ziek, overspannen, longcovid""",
    "criminal": r"""veroordeeld, strafblad, verdachte van, aangehouden, in hechtenis, gevangenisstraf, taakstraf
        justitiële documentatie, antecedenten, verdacht van, gedetineerd\w*, strafrechtelijk verleden, recidiv\w+, tbs
        voorwaardelijke straf, heling, mishandeling, zedendelict""",
    "union": r"""vakbondslid, lid van de (?:fnv|cnv|vcp|abvakabo), vakbondslidmaatschap""",
    "religion": r"""moslima?, islamitische?, katholieke?, protestantse?, joodse?, hindoe\w*, christen, gereformeerde?
        geloofsovertuiging, kerkelijke gezindte, jehova\w*""",
    "ethnic": r"""etnische (?:afkomst|achtergrond), afkomst, komaf, huidskleur, zigeuner\w*""",
    "sexual": r"""homoseksue\w+, lesbische?, biseksue\w+, transgender\w*
        seksuele (?:geaardheid|gerichtheid|voorkeur)""",
    "political": r"""politieke (?:overtuiging|voorkeur|gezindheid), partijlid van
        lidmaatschap van de (?:vvd|pvda|cda|d66|pvv|sp)""",
    "biometric": r"""vingerafdruk(?:ken)?, dna-(?:profiel|monster|materiaal)""",
}
_OF_DESCENT = frozenset(("afkomst", "komaf"))
_VAN = re.compile(r"\bvan \w+ \Z", re.IGNORECASE)
_NEEDS = (
    *listed("""diagnos diabetes kanker depressie burn ziekmelding ziekteverlof ziekgemeld ziek opgenomen chronisch
    arbeidsongeschikt medicatie psych zwanger handicap autis adhd hiv versla behandelend therapie hartinfarct
    epilepsie dementie posttrauma ptss wia- miskraam overspannen longcovid veroordeeld strafblad
    verdacht aangehouden hechtenis gevangenis taakstraf justiti antecedenten gedetineerd strafrechtelijk recidiv
    tbs voorwaardelijke heling mishandeling zedendelict vakbond moslim islamitisch katholiek protestants joods
    hindoe christen gereformeerd geloofsovertuiging kerkelijke jehova etnisch afkomst komaf huidskleur zigeuner
    homoseks lesbisch biseks transgender seksuele politieke partijlid vingerafdruk dna-"""),
    "lid van de",
    "lidmaatschap van",
)


def _group(name: str, block: str) -> str:
    alternatives = (word.strip() for word in re.split(r"[,\n]", block))
    return f"(?P<{name}>{'|'.join(word for word in alternatives if word)})"


_ANY = re.compile(r"\b(?:" + "|".join(_group(*one) for one in _CATEGORIES.items()) + r")\b", re.IGNORECASE)
_PERSON = re.compile(
    r"(?<!\w)(?:[Mm]evrouw|[Mm]evr?\.|[Mm]w\.|[Dd]e heer|[Dd]hr\.|[Mm]eneer|[Bb]etrokkene|[Vv]erzoek(?:er|ster)"
    r"|[Pp]ati[eë]nt|[Cc]li[eë]nt"
    r"|[Mm]edewerk(?:er|ster)|[Vv]erdachte|[Aa]anvra(?:ger|agster)|[Hh]ij|[Zz]ij is|[Ii]k ben"
    r"|[Mm]ijn (?:man|vrouw|zoon|dochter|partner|moeder|vader)|[Hh]aar|[Zz]ijn (?:vrouw|zoon|dochter))(?!\w)"
    r"|(?<![\w.])(?:[A-Z]\.){1,4} ?(?:(?:van|de|der|den|ter|ten) ){0,2}[A-Z][a-z]+"
    r"|(?<=[a-z,] )[A-Z][a-z]+ (?:(?:van|de|der|den|ter|ten|el) ){0,2}[A-Z][a-z]+"
)
_EDGE = re.compile(r"(?<!\b[A-Z])(?<!\bmw)(?<!\bdhr)(?<!\bmevr)(?<!\bdrs)(?<!\bmr)(?<!\bdr)[.!?]\s+(?=[A-Z])|\n\s*\n")


class SpecialCategoryRecognizer(DutchRecognizer):
    """See the module."""

    ENTITIES = ("SPECIAL_CATEGORY",)
    NEEDS = _NEEDS
    EXAMPLES = (
        Example("Mevrouw De Vries is gediagnosticeerd met een ziekte.", "gediagnosticeerd", "", ("category:health",)),
    )

    def hits(self, text: str) -> Iterator[Hit]:
        """The word that gives the signal, when its sentence names a person."""
        for match in self.at_needs(text, _ANY):
            if match.group().lower() in _OF_DESCENT and not _VAN.search(
                text, max(0, match.start() - 24), match.start()
            ):
                continue
            start = max(0, match.start() - 160)
            for edge in _EDGE.finditer(text, start, match.start()):
                start = edge.end()
            stop = _EDGE.search(text, match.end(), match.end() + 120)
            if _PERSON.search(text, start, stop.start() if stop else match.end() + 120):
                yield Hit(*match.span(), 0.5, (f"category:{match.lastgroup}",))
