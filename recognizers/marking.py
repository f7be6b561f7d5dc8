# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Classification markings: a *marking* stops a publication, a *mention* in running text only warns.

Legal basis: VIRBI 2025 (Stcrt. 2025, 30222; BWBR0051482): Stg. ZEER GEHEIM, Stg. GEHEIM, Stg. CONFIDENTIEEL, Dep.
VERTROUWELIJK; BZ-vertrouwelijk; EU and NATO levels; merkingen (personeelsvertrouwelijk …); TLP 2.0 of FIRST. A
marking is never removed: taking a level off is an act of the authority that set it.

Evidence: ``marking`` or ``mention``; ``level:stop``, ``level:warn`` or ``level:pass`` (what it asks for);
``scheme:<virbi|bz|eu|nato|uk|foreign|tlp|merking>``. A mention of a stop level has ``level:warn``. *Ongerubriceerd* is
``level:pass``. A marking stands alone on its line or in a column of a page's head or foot, beside page numbers and the
like, behind a label for it, or in a subject in capitals or brackets.

Fictitious examples: a line ``Dep. VERTROUWELIJK``; "als BZ-vertrouwelijk bestempeld".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from recognizers.base import DutchRecognizer, Example, Hit, line_of, look, stems
from recognizers.late import late


class _Scheme(NamedTuple):
    name: str
    level: str
    needs: str
    pattern: re.Pattern[str]


def _scheme(name: str, level: str, needs: tuple[str, ...], pattern: str) -> _Scheme:
    key = stems(f"marking {name} {level} {needs[0]}", *needs)
    return _Scheme(name, level, key, late(rf"(?<![\w-])(?:{pattern})(?!\w)", re.IGNORECASE))


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
        r"dep(?:\.|artementaal)?(?:[ -]{0,2}|[ ]*\n[ ]*)(?:vertrouwelijke?|vertr\.?|v\.?(?=[\s,;)\]]|\Z))",
    ),
    _scheme(
        "virbi",
        "stop",
        ("g e h e i m", "v e r t r", "c o n f i d"),
        r"(?:d ?e ?p(?: ?a ?r ?t ?e ?m ?e ?n ?t ?a ?a ?l)?|s ?t ?g)(?: ?\.)?[ ]{0,4}"
        r"(?:v e r t r o u w e l i j k|(?:z e e r[ ]{1,4})?g e h e i m|c o n f i d e n t i e e l)",
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
        r"|eu[ -](?:restricted|confidential|top[ -]secret|secret)|(?:ts|r|c|s)-ue(?:/eu-(?:ts|r|c|s))?",
    ),
    _scheme(
        "uk",
        "stop",
        ("sensitive", "eyes only", "uk secret", "uk top"),
        r"(?:uk[ -])?official[ ]?[-–—:]?[ ]?sensitive(?:[ ]?[-–—:][ ]?(?:commercial|personal|locsen|recipients only))?"
        r"|(?:uk[ -])?top[ -]secret[ ,/-]{0,3}uk[ -]eyes[ -]only|uk[ -](?:top[ -])?secret|uk[ -]eyes[ -]only",
    ),
    _scheme("foreign", "warn", ("limite", "controlled uncl"), r"limite|controlled unclassified information"),
    _scheme("nato", "pass", ("nato u",), r"nato[ -]unclassified"),
    _scheme(
        "foreign",
        "stop",
        ("secret", "vs-", "vs n", "dienstgebrauch", "diffusion", "confidentiel"),
        r"top[ ]secret(?://[A-Z/, ]{2,40})?|secret(?://[A-Z/, ]{2,40})?|(?:tr[eè]s )?secret d[eé]fense"
        r"|confidentiel d[eé]fense|diffusion restreinte|vs[ –-]{0,3}nur f[üu]r den dienstgebrauch|vs-nfd"
        r"|vs-vertraulich",
    ),
    _scheme("tlp", "stop", ("tlp",), r"tlp[ ]?:?[ ]?(?:red|amber(?:[ ]?\+[ ]?strict)?)"),
    _scheme("tlp", "warn", ("tlp",), r"tlp[ ]?:?[ ]?green"),
    _scheme("tlp", "pass", ("tlp",), r"tlp[ ]?:?[ ]?(?:clear|white)"),
    _scheme("merking", "pass", ("gerubriceerd",), r"ongerubriceerd|niet gerubriceerd|on-gerubriceerd"),
    _scheme(
        "merking",
        "warn",
        ("vertrouwelijk", "geheim", "rijksintern", "intern gebruik", "verspreiding", "embargo", "confidenti"),
        r"(?:personeels|persoons|commercieel|bedrijfs|politie|justitieel|fiscaal|raads|college|"
        r"persoonlijk(?: en)?|medisch"
        r"|strikt|zeer"
        r"|streng|hoogst|politiek)[ -]{0,2}vertrouwelijk|(?:medisch|ambts)[ ]?geheim|rijksintern"
        r"|(?:(?:alleen|uitsluitend|slechts) )?(?:voor )?intern gebruik|niet voor verspreiding"
        r"|(?:onder )?embargo(?: tot [^\n]{1,40})?"
        r"|vertrouwelijk|geheim|confidentieel|(?:strictly |private and )?confidential",
    ),
)
_LABEL = re.compile(
    r"[ \t>]*(?:rubricering(?:sniveau)?|classificatie(?:niveau)?|vertrouwelijkheid(?:sniveau)?|status|merking|marking"
    r"|classification|niveau|beveiligings(?:niveau|classificatie)|bescherming(?:sniveau)?)[ \t]*[:.|]?[ \t]*\Z",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"[ \t>]*(?:onderwerp|betreft|subject|titel|title|re|fw|fwd|betr\.?)[ \t]*:", re.IGNORECASE)
_CLOSES = re.compile(r"\s*(?:\Z|[,;)(\]|.]|\s-\s)")
_LASTS = re.compile(
    r"\s+(?:vervalt|tot|t/m|geldig|zolang|exemplaar|inclusief|incl\.|releasable to|rel to|eyes only)\b", re.IGNORECASE
)
_CELL_EDGE = re.compile(r"[ ]{3,}|\t|[ ]*\|[ ]*")
_EDGE_LINES = 4
"""lines at the head and the foot of a page in which a marking may stand beside other things"""
_UNMISTAKABLE = re.compile(r"(?:dep|stg|bz|tlp|nato|eu|r-ue)(?![a-z])", re.IGNORECASE)
_FREE = re.compile(
    r"(?:[\s\W\d]|(?:pagina|page|blz|p|van|of|versie|concept|definitief|datum|ministerie|exemplaar|nr|kopie|copy"
    r"|status|\w*vertrouwelijk|geheim|confidentieel|embargo|intern gebruik)(?!\w))*",
    re.IGNORECASE,
)
_BELOW_LABEL = re.compile(r"(?:rubricering|classificatie|vertrouwelijkheid|merking)\s*:?\s*\n[ \t]*\Z", re.IGNORECASE)
MENTIONED = frozenset(("virbi", "bz", "nato", "eu", "tlp", "uk"))
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
    below = _BELOW_LABEL.search(text, max(0, match.start() - 60), match.start())
    labelled = (_LABEL.match(lead) or below) is not None and _CLOSES.match(tail) is not None
    capitals = value.upper() == value or re.search(r"[A-Z]{5,}", value) is not None
    if scheme.name == "foreign" and not capitals:
        return None
    alone = len(lead) + len(tail) <= 60 and _FREE.fullmatch(lead) is not None and _FREE.fullmatch(tail) is not None
    alone = alone or _alone_in_cell(text, match, lead, tail)
    alone = alone or (capitals and _FREE.fullmatch(lead) is not None and _LASTS.match(tail) is not None)
    clear = capitals or value[0].isupper() or (scheme.level == "stop" and _UNMISTAKABLE.match(value) is not None)
    wrapped = alone and not capitals and _inside_sentence(text, line)
    in_subject = _SUBJECT.match(lead) is not None and (capitals or _bracketed(lead, tail))
    if labelled or in_subject or (alone and not wrapped and clear):
        score = 0.95 if capitals or labelled else 0.85
        return Hit(*match.span(), score, ("marking", f"level:{scheme.level}", f"scheme:{scheme.name}"))
    if scheme.name not in MENTIONED or scheme.level == "pass":
        return None
    level = "warn" if scheme.level == "stop" else scheme.level
    score = 0.3 if _EVERYDAY.fullmatch(value) else 0.4
    return Hit(*match.span(), score, ("mention", f"level:{level}", f"scheme:{scheme.name}"))


def _bracketed(lead: str, tail: str) -> bool:
    return lead.rstrip()[-1:] in ("[", "(") and tail.lstrip()[:1] in ("]", ")")


def _alone_in_cell(text: str, match: re.Match[str], lead: str, tail: str) -> bool:
    """Whether a marking is a column of its own in the head or foot of a page: ``Ministerie X          Dep. VERTR.``"""
    left = [edge.end() for edge in _CELL_EDGE.finditer(lead)]
    right = _CELL_EDGE.search(tail)
    if not left and right is None:
        return False
    before, after = lead[left[-1] if left else 0 :], tail[: right.start() if right else len(tail)]
    if _FREE.fullmatch(before) is None or _FREE.fullmatch(after) is None:
        return False
    above = sum(1 for row in text[: match.start()].split("\n")[:-1] if row.strip())
    below = sum(1 for row in text[match.end() :].split("\n")[1:] if row.strip())
    return above < _EDGE_LINES or below < _EDGE_LINES


def _inside_sentence(text: str, line: tuple[int, int]) -> bool:
    """Whether the line is the end of a sentence that began on the line above (a word that happens to stand alone)."""
    above = text[max(0, line[0] - 80) : max(0, line[0] - 1)].rsplit("\n", 1)[-1].rstrip()
    return len(above) > 40 and above[-1:].isalpha()
