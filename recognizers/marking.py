# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Classification markings: a *marking* stops a publication, a *mention* in running text only warns.

Legal basis: VIRBI 2025 (Stcrt. 2025, 30222; BWBR0051482): Stg. ZEER GEHEIM, Stg. GEHEIM, Stg. CONFIDENTIEEL, Dep.
VERTROUWELIJK; BZ-vertrouwelijk; EU and NATO levels; merkingen (personeelsvertrouwelijk …); TLP 2.0 of FIRST. A
marking is never removed: taking a level off is an act of the authority that set it.

Evidence: ``marking`` or ``mention``; ``level:stop``, ``level:warn`` or ``level:pass`` (what it asks for);
``scheme:<virbi|bz|eu|nato|tlp|merking>``. A mention of a stop level has ``level:warn``. *Ongerubriceerd* is
``level:pass``. A marking stands alone on its line, beside page numbers and the like, or behind a label for it.

Fictitious examples: a line ``Dep. VERTROUWELIJK``; "als BZ-vertrouwelijk bestempeld".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from recognizers.base import DutchRecognizer, Example, Hit, line_of, look, stems


class _Scheme(NamedTuple):
    name: str
    level: str
    needs: str
    pattern: re.Pattern[str]


def _scheme(name: str, level: str, needs: tuple[str, ...], pattern: str) -> _Scheme:
    key = stems(f"marking {name} {level} {needs[0]}", *needs)
    return _Scheme(name, level, key, re.compile(rf"(?<![\w-])(?:{pattern})(?!\w)", re.IGNORECASE))


_SCHEMES = (
    _scheme(
        "virbi",
        "stop",
        ("geheim", "confidentieel"),
        r"(?:stg\.?|staatsgeheim)[ -]{0,3}(?:zeer[ -]geheim|geheim|confidentieel)|staatsgeheim(?:en)?|zeer[ ]geheim"
        r"|(?:zeer[ ]geheim|geheim|confidentieel)[ ,/-]{1,3}(?:stg\.?|staatsgeheim)",
    ),
    _scheme(
        "virbi",
        "stop",
        ("dep.", "dep v", "dep-v", "departementaal"),
        r"dep(?:\.|artementaal)?[ -]{0,2}(?:vertrouwelijke?|vertr\.?|v\.?(?=[\s,;)]|\Z))",
    ),
    _scheme(
        "bz",
        "stop",
        ("bz-", "bz v", "bz z", "bz g", "bz c"),
        r"bz[ -]{0,2}(?:vertrouwelijke?|zeer[ -]geheim|geheim|confidentieel)",
    ),
    _scheme(
        "nato",
        "stop",
        ("nato", "cosmic", "atomal", "otan"),
        r"cosmic[ -]top[ -]secret(?:[ -]atomal)?|nato[ -](?:restricted|confidential|secret)"
        r"|otan[ -](?:diffusion[ -]restreinte|secret|confidentiel)",
    ),
    _scheme(
        "eu",
        "stop",
        (" ue", "eu r", "eu c", "eu s", "eu t", "eu-"),
        r"tr[eèé]s[ -]secret[ -]ue(?:[ /-]+eu[ -]top[ -]secret)?|secret[ -]ue(?:[ /-]+eu[ -]secret)?"
        r"|confidentiel[ -]ue(?:[ /-]+eu[ -]confidential)?|restreint[ -]ue(?:[ /-]+eu[ -]restricted)?"
        r"|eu[ -](?:restricted|confidential|top[ -]secret|secret)",
    ),
    _scheme("tlp", "stop", ("tlp",), r"tlp[ ]?:?[ ]?(?:red|amber(?:[ ]?\+[ ]?strict)?)"),
    _scheme("tlp", "warn", ("tlp",), r"tlp[ ]?:?[ ]?green"),
    _scheme("tlp", "pass", ("tlp",), r"tlp[ ]?:?[ ]?(?:clear|white)"),
    _scheme("merking", "pass", ("gerubriceerd",), r"ongerubriceerd|niet gerubriceerd|on-gerubriceerd"),
    _scheme(
        "merking",
        "warn",
        ("vertrouwelijk", "geheim", "intern", "verspreiding", "embargo", "confidenti"),
        r"(?:personeels|commercieel|bedrijfs|politie|justitieel|fiscaal|raads|college|persoonlijk(?: en)?|medisch"
        r"|strikt|zeer"
        r"|streng|hoogst|politiek)[ -]{0,2}vertrouwelijk|(?:medisch|ambts)[ ]?geheim|rijksintern"
        r"|(?:(?:alleen|uitsluitend|slechts) )?(?:voor )?intern gebruik|niet voor verspreiding"
        r"|(?:onder )?embargo(?: tot [^\n]{1,40})?"
        r"|vertrouwelijk|geheim|confidentieel|(?:strictly |private and )?confidential",
    ),
)
_LABEL = re.compile(
    r"[ \t]*(?:rubricering|classificatie|vertrouwelijkheid(?:sniveau)?|status|merking|marking|classification|niveau"
    r"|beveiligings(?:niveau|classificatie)|bescherming(?:sniveau)?)[ \t]*[:.]?[ \t]*\Z",
    re.IGNORECASE,
)
_FREE = re.compile(
    r"(?:[\s\W\d]|(?:pagina|page|blz|p|van|of|versie|concept|definitief|datum|ministerie|exemplaar|nr|kopie|copy"
    r"|status)(?!\w))*",
    re.IGNORECASE,
)
_BELOW_LABEL = re.compile(r"(?:rubricering|classificatie|vertrouwelijkheid|merking)\s*:?\s*\n[ \t]*\Z", re.IGNORECASE)
MENTIONED = frozenset(("virbi", "bz", "nato", "eu", "tlp"))
"""schemes whose words mean a level also in running text; "vertrouwelijk" there is an everyday word"""
_EVERYDAY = re.compile(r"staatsgeheim(?:en)?|zeer geheim", re.IGNORECASE)


class MarkingRecognizer(DutchRecognizer):
    """See the module."""

    ENTITIES = ("MARKING",)
    EXAMPLES = (
        Example("Dep. VERTROUWELIJK\nNota voor de minister", "Dep. VERTROUWELIJK", "", ("marking", "level:stop")),
        Example("stukken die als BZ-vertrouwelijk zijn bestempeld", "BZ-vertrouwelijk", "", ("mention",)),
        Example("TLP:AMBER+STRICT", "TLP:AMBER+STRICT", "", ("marking", "level:stop", "scheme:tlp")),
    )

    def hits(self, text: str) -> Iterator[Hit]:
        """The longest form at a place counts; only the lines around the stems are read."""
        end = 0
        for match, scheme in sorted(_matches(text), key=lambda one: (one[0].start(), -one[0].end())):
            if match.start() < end:
                continue
            end = match.end()
            hit = _judge(text, match, scheme)
            if hit is not None:
                yield hit


def _matches(text: str) -> Iterator[tuple[re.Match[str], _Scheme]]:
    page = look(text)
    for scheme in _SCHEMES:
        end = 0
        for spot in page.spots(scheme.needs):
            start = max(end, text.rfind("\n", max(0, spot - 40), spot) + 1, spot - 40)
            match = scheme.pattern.search(text, start, spot + 60) if spot >= end else None
            if match is not None:
                end = match.end()
                yield match, scheme


def _judge(text: str, match: re.Match[str], scheme: _Scheme) -> Hit | None:
    line = line_of(text, match.start())
    lead, tail = (
        text[max(line[0], match.start() - 80) : match.start()],
        text[match.end() : match.end() + 80].split("\n", 1)[0],
    )
    value = match.group()
    labelled = (_LABEL.match(lead) is not None and len(tail.strip()) <= 2) or _BELOW_LABEL.search(
        text, max(0, match.start() - 60), match.start()
    )
    alone = len(lead) + len(tail) <= 60 and _FREE.fullmatch(lead) is not None and _FREE.fullmatch(tail) is not None
    capitals = value.upper() == value or re.search(r"[A-Z]{5,}", value) is not None
    wrapped = alone and not capitals and _inside_sentence(text, line)
    if labelled or (alone and not wrapped and (capitals or value[0].isupper())):
        score = 0.95 if capitals or labelled else 0.85
        return Hit(*match.span(), score, ("marking", f"level:{scheme.level}", f"scheme:{scheme.name}"))
    if scheme.name not in MENTIONED or scheme.level == "pass":
        return None
    level = "warn" if scheme.level == "stop" else scheme.level
    score = 0.3 if _EVERYDAY.fullmatch(value) else 0.4
    return Hit(*match.span(), score, ("mention", f"level:{level}", f"scheme:{scheme.name}"))


def _inside_sentence(text: str, line: tuple[int, int]) -> bool:
    """Whether the line is the end of a sentence that began on the line above (a word that happens to stand alone)."""
    above = text[max(0, line[0] - 80) : max(0, line[0] - 1)].rsplit("\n", 1)[-1].rstrip()
    return len(above) > 40 and above[-1:].isalpha()
