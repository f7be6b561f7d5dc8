# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Classification markings: a *marking* stops a publication, a *mention* in running text only warns.

Legal basis: VIRBI 2025 (Stcrt. 2025, 30222; BWBR0051482): Stg. ZEER GEHEIM, Stg. GEHEIM, Stg. CONFIDENTIEEL, Dep.
VERTROUWELIJK; BZ-vertrouwelijk; EU and NATO levels; merkingen (personeelsvertrouwelijk …); TLP 2.0 of FIRST. A
marking is never removed: taking a level off is an act of the authority that set it.

Evidence: ``marking`` or ``mention``; ``level:stop``, ``level:warn`` or ``level:pass``; ``scheme:<virbi|bz|eu|nato|tlp|merking|tk>``.

Fictitious examples: a line ``Dep. VERTROUWELIJK``; "als BZ-vertrouwelijk bestempeld".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.base import DutchRecognizer, Example, Hit, line_of

_SCHEMES: tuple[tuple[str, str, str], ...] = (
    (
        "virbi",
        "stop",
        r"(?:stg\.?|staatsgeheim)[ -]{0,3}(?:zeer[ -]geheim|geheim|confidentieel)|(?:zeer[ ]geheim|geheim|confidentieel)[ ,/-]{1,3}(?:stg\.?|staatsgeheim)(?!\w)|staatsgeheim(?:en)?|zeer[ ]geheim",
    ),
    ("virbi", "stop", r"dep(?:\.|artementaal)?[ -]{0,2}(?:vertrouwelijk(?:e)?|vertr\.?|v(?=[\s.,]|\Z))"),
    ("bz", "stop", r"bz[ -]{0,2}(?:vertrouwelijk(?:e)?|zeer[ -]geheim|geheim|confidentieel)"),
    (
        "nato",
        "stop",
        r"cosmic[ -]top[ -]secret|nato[ -](?:restricted|confidential|secret)|atomal|otan[ -]diffusion[ -]restreinte",
    ),
    (
        "eu",
        "stop",
        r"tr[eèé]s[ -]secret[ -]ue(?:/eu[ -]top[ -]secret)?|secret[ -]ue(?:/eu[ -]secret)?|confidentiel[ -]ue(?:/eu[ -]confidential)?|restreint[ -]ue(?:/eu[ -]restricted)?|eu[ -](?:restricted|confidential|secret|top[ -]secret)",
    ),
    ("tlp", "stop", r"tlp[ ]?:?[ ]?(?:red|amber(?:\+strict)?)"),
    ("tlp", "warn", r"tlp[ ]?:?[ ]?green"),
    ("tlp", "pass", r"tlp[ ]?:?[ ]?(?:clear|white)"),
    ("merking", "pass", r"(?:on|niet[ -])?gerubriceerd|ongerubriceerd"),
    (
        "merking",
        "warn",
        r"(?:zeer |strikt |streng |hoogst )?(?:personeels|persoonlijk en |commercieel|commercieel |bedrijfs|bedrijfs-|politie|politie-|justitieel |fiscaal |raads|college)[ -]?vertrouwelijk|medisch geheim|rijksintern|alleen voor intern gebruik|uitsluitend voor intern gebruik|(?:voor )?intern gebruik|niet voor verspreiding|onder embargo|embargo(?: tot [^\n]{1,40})?|(?:zeer |strikt |streng )?(?:vertrouwelijk|geheim)|confidentieel|strictly confidential|confidential",
    ),
)
_PREFILTER = re.compile(
    r"vertr|geheim|confid|nato|cosmic|secret|restr|tlp|intern gebruik|rijksintern|embargo|gerubriceerd|verspreiding|dep\. ?v",
    re.IGNORECASE,
)
_PATTERNS = tuple(
    (scheme, level, re.compile(rf"(?<![\w-])(?:{pattern})(?![\w])", re.IGNORECASE))
    for scheme, level, pattern in _SCHEMES
)
_LABEL = re.compile(
    r"\s*(?:rubricering|classificatie|vertrouwelijkheid(?:sniveau)?|status|merking|marking|classification|niveau|bescherming(?:sniveau)?)\s*[:.]?\s*",
    re.IGNORECASE,
)
_FREE = re.compile(
    r"[\s\W\d]*(?:(?:pagina|page|blz\.?|p\.|van|of|versie|concept|definitief|datum|ministerie|exemplaar|nr|kopie|copy)[\s\W\d]*)*",
    re.IGNORECASE,
)
_GENERIC = re.compile(
    r"(?:zeer |strikt |streng )?(?:vertrouwelijk|geheim)|confidentieel|embargo|intern gebruik|confidential|staatsgeheim(?:en)?|zeer geheim",
    re.IGNORECASE,
)


class MarkingRecognizer(DutchRecognizer):
    """See the module."""

    ENTITIES = ("MARKING",)
    EXAMPLES = (
        Example("Dep. VERTROUWELIJK\nNota voor de minister", "Dep. VERTROUWELIJK", "", ("marking", "level:stop")),
        Example("stukken die als BZ-vertrouwelijk zijn bestempeld", "BZ-vertrouwelijk", "", ("mention",)),
        Example("TLP:AMBER+STRICT", "TLP:AMBER+STRICT", "", ("marking", "level:stop", "scheme:tlp")),
    )

    def hits(self, text: str) -> Iterator[Hit]:
        """The first scheme that takes a stretch of text has it."""
        if _PREFILTER.search(text) is None:
            return
        taken: list[tuple[int, int]] = []
        for scheme, level, pattern in _PATTERNS:
            for match in pattern.finditer(text):
                if any(start < match.end() and match.start() < end for start, end in taken):
                    continue
                taken.append(match.span())
                hit = self._judge(text, match, scheme, level)
                if hit is not None:
                    yield hit

    @staticmethod
    def _judge(text: str, match: re.Match[str], scheme: str, level: str) -> Hit | None:
        start, end = line_of(text, match.start())
        rest = text[start : match.start()] + text[match.end() : end]
        alone = len(rest) <= 60 and (
            _FREE.fullmatch(rest) or _LABEL.match(text[start : match.start()]) and not text[match.end() : end].strip()
        )
        capitals = match.group().upper() == match.group() or re.search(r"[A-Z]{5,}", match.group()) is not None
        generic = _GENERIC.fullmatch(match.group()) is not None
        if alone and (capitals or match.group()[0].isupper() or _LABEL.match(text[start : match.start()])):
            return Hit(*match.span(), 0.95 if capitals else 0.85, ("marking", f"level:{level}", f"scheme:{scheme}"))
        if generic or level == "pass":
            return None
        mention = "warn" if level == "stop" else level
        return Hit(*match.span(), 0.4, ("mention", f"level:{mention}", f"scheme:{scheme}"))
