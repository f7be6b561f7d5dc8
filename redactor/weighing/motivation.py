# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Why, in Dutch: one sentence a decision, a weighing record, and the paragraphs for the decision letter.

The texts are templates in the policy (``[motivations]`` and ``[letter]``), so a body puts its own words. They are
filled only with words of this package (categories, grounds, cues): document text can't get in.

A relative ground needs a weighing on record: who it is about, which interest, how openness was weighed, the outcome
(Rb Oost-Brabant 8 May 2025, ECLI:NL:RBOBR:2025:2687: a motivation that is too general fails).
"""

from __future__ import annotations

import string
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from redactor.model import Action
from redactor.weighing.grounds import Kind, grounds, parse_cell
from redactor.weighing.vocabulary import ENTITY_TYPES, HONORIFICS, NAMES, ROLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from redactor.model import Decision, Finding, Person, Plan

#: What a template may use.
FIELDS = frozenset({"what", "What", "who", "ground", "interest", "cues"})
LETTER_FIELDS = frozenset({"places", "documents", "citation"})

_OUTCOMES = {
    Action.REDACT: "onleesbaar gemaakt",
    Action.KEEP: "openbaar gelaten",
    Action.REVIEW: "onleesbaar tot een medewerker beslist",
}

#: Evidence code, or its part before the colon → Dutch. A code that is not here is not printed: it may come from
#: someone else's recognizer, and might hold text.
_CUES: Mapping[str, str] = {
    "mailbox:functional": "algemene mailbox",
    "mailbox:personal": "persoonlijke mailbox",
    "domain:government": "adres van een overheid",
    "domain:private_provider": "adres bij een particuliere aanbieder",
    "number:general": "algemeen nummer",
    "number:mobile": "mobiel nummer",
    "number:fixed": "vast nummer",
    "number:service": "servicenummer",
    "number:foreign": "buitenlands nummer",
    "address:home": "woonadres",
    "address:organisation": "bezoekadres van een organisatie",
    "address:postbus": "postbus",
    "account:organisation": "rekening van een organisatie",
    "context:bsn": "de aanduiding erbij",
    "checksum": "het controlegetal",
    "title_before": "de functie ervoor",
    "title_after": "de functie erachter",
    "title": "de titel of aanspreekvorm",
    "signature": "de ondertekening",
    "list_context": "de opsomming waarin de naam staat",
    "officials_list:mandate": "de lijst van ambtsdragers met de datum van het ambt",
    "user_list": "de lijst van het bestuursorgaan zelf",
    "memory": "een andere vermelding in het dossier",
    "model": "het taalmodel",
    "lexicon": "de namenlijst",
    "form": "de schrijfwijze",
    "label": "het opschrift ervoor",
    "layout": "de plaats in het document",
}
_LABELS = {
    "contactpersoon": "het opschrift 'contactpersoon'",
    "behandeld_door": "het opschrift 'behandeld door'",
    "inlichtingen_bij": "het opschrift 'inlichtingen bij'",
    "direct": "het opschrift 'doorkiesnummer'",
    "steller": "het opschrift 'steller'",
    "opsteller": "het opschrift 'opsteller'",
    "auteur": "het opschrift 'auteur'",
    "paraaf": "het opschrift 'paraaf'",
    "notulist": "het opschrift 'notulist'",
}


@dataclass(frozen=True, slots=True)
class WeighingRecord:
    """The weighing behind one decision, as an officer or a court would ask for it. Holds no document text."""

    finding: int
    category: str
    """what it is, and whose"""
    ground: str | None
    kind: str
    """absolute: nothing to weigh; relative: weighed"""
    interest: str
    openness: str
    outcome: str
    cues: tuple[str, ...]
    rule: str
    policy: str
    dated: date | None
    five_year: bool


def cue(code: str) -> str | None:
    """Evidence code → Dutch; None for a code that this package does not know."""
    if code in _CUES:
        return _CUES[code]
    head, _, tail = code.partition(":")
    if head.startswith("title") and tail in HONORIFICS:
        return _CUES["title"]
    if head == "label":
        return _LABELS.get(tail, _CUES["label"])
    return _CUES.get(head)


def cues(codes: Iterable[str]) -> tuple[str, ...]:
    """The Dutch of evidence codes, each once, in their order."""
    return tuple(dict.fromkeys(words for words in map(cue, codes) if words))


def who(person: Person | None) -> str:
    """Whose datum it is, for after "van"."""
    return ROLES.get(person.role if person else "unknown", ROLES["unknown"])


def what(entity_type: str, own: Mapping[str, str]) -> str:
    """What it is, with its article."""
    return own.get(entity_type) or ENTITY_TYPES.get(entity_type, "het gegeven")


def joined(words: Sequence[str]) -> str:
    """Words as an enumeration.

    >>> joined(["a", "b", "c"])
    'a, b en c'
    """
    return " en ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))


@lru_cache(maxsize=64)
def citation(ground: str | None) -> str:
    """One or several grounds in full."""
    found, _ = parse_cell(ground or "")
    return joined([one.citation for one in found])


@lru_cache(maxsize=64)
def interest(ground: str | None) -> str:
    """The interest that the ground protects, in the words of the law."""
    found, _ = parse_cell(ground or "")
    return joined([one.label[0].lower() + one.label[1:] for one in found])


def sentence(
    template: str,
    entity_type: str,
    *,
    role: str,
    evidence: Sequence[str],
    ground: str | None,
    own: Mapping[str, str],
) -> str:
    """One Dutch sentence for one decision."""
    thing = what(entity_type, own)
    return template.format(
        what=thing,
        What=thing[0].upper() + thing[1:],
        who=ROLES.get(role, ROLES["unknown"]),
        ground=citation(ground),
        interest=interest(ground),
        cues=_recognised(tuple(evidence)),
    )


@lru_cache(maxsize=1024)
def _recognised(codes: tuple[str, ...]) -> str:
    """What it was recognised by, for the end of a sentence; most findings of a document share few rows of codes."""
    seen = cues(codes)
    return f"; herkend aan {joined(seen[:3])}" if seen else ""


def record(
    decision: Decision,
    finding: Finding,
    person: Person | None,
    *,
    policy: str,
    dated: date | None,
    own: Mapping[str, str] | None = None,
) -> WeighingRecord:
    """The weighing record of one decision. ``policy`` is name and version."""
    found, _ = parse_cell(decision.ground or "")
    relative = any(one.weighing_required for one in found)
    if decision.action is Action.KEEP:
        openness = "openbaarheid is de regel; geen uitzonderingsgrond is van toepassing"
    elif relative:
        openness = "niet is gebleken dat openbaarheid hier zwaarder weegt"
    else:
        openness = "geen afweging: de grond is absoluut"
    thing = what(finding.entity_type, own or {})
    return WeighingRecord(
        finding=finding.id,
        category=f"{thing} van {who(person)}" if person else thing,
        ground=decision.ground,
        kind="relative" if relative else (found[0].kind if found else Kind.NONE).value,
        interest=interest(decision.ground),
        openness=openness,
        outcome=_OUTCOMES[decision.action],
        cues=cues((*finding.evidence, *(person.role_evidence if person else ()))),
        rule=decision.rule,
        policy=policy,
        dated=dated,
        five_year="five_year" in decision.flags,
    )


def template_fields(template: str) -> set[str]:
    """The placeholders of a template. Raises ValueError when the braces don't fit."""
    return {name for _, name, spec, conversion in string.Formatter().parse(template) if name is not None}


def document_motivation(plan: Plan, letter: Mapping[str, str]) -> str:
    """The paragraph of the decision letter for one document; empty when nothing was withheld."""
    return dossier_motivation([plan], letter)


@dataclass(frozen=True, slots=True)
class Tally:
    """What the decision letter needs to know of one document."""

    by_ground: Mapping[str, int]
    """ground → how many parts went on it"""
    review: int = 0
    five_year: int = 0
    names_kept: int = 0


def tally(plan: Plan) -> Tally:
    """What was withheld in one document, and what stayed."""
    counts: Counter[str] = Counter()
    by_id = {one.id: one for one in plan.findings}
    kept = review = five_year = 0
    for decision in plan.decisions:
        if decision.action is Action.KEEP:
            found = by_id[decision.finding]
            kept += found.person is not None and found.entity_type in NAMES
            continue
        counts.update(_codes(decision.ground))
        review += decision.action is Action.REVIEW
        five_year += "five_year" in decision.flags
    for box in plan.manual:
        counts.update(_codes(box.ground))
    return Tally(dict(counts), review, five_year, kept)


def dossier_motivation(plans: Sequence[Plan], letter: Mapping[str, str]) -> str:
    """The paragraphs of the decision letter for a dossier: what was withheld, per ground why, and the law on age."""
    return letter_of(map(tally, plans), letter)


class Counted(Protocol):
    """A :class:`Tally`, or the row of the inventory, which holds the same figures."""

    @property
    def by_ground(self) -> Mapping[str, int]: ...
    @property
    def review(self) -> int: ...
    @property
    def five_year(self) -> int: ...
    @property
    def names_kept(self) -> int: ...


def letter_of(tallies: Iterable[Counted], letter: Mapping[str, str]) -> str:
    """The same from what was counted a document; empty when nothing was withheld anywhere.

    ``letter`` holds the texts of the policy: ``opening``, ``opening_dossier``, one text a ground (key ``5.1.2.e``;
    ``other`` when there is none), ``kept``, ``review`` and ``five_year``.
    """
    counts: Counter[str] = Counter()
    documents = touched = kept = review = five_year = 0
    for one in tallies:
        documents += 1
        touched += bool(one.by_ground)
        counts.update(one.by_ground)
        kept, review, five_year = kept + one.names_kept, review + one.review, five_year + one.five_year
    if not counts:
        return ""
    key = "opening" if documents == 1 else "opening_dossier"
    paragraphs = [
        letter[key].format(places=_places(counts.total()), documents=_many(touched, "document", "documenten"))
    ]
    order = list(grounds())
    for code in sorted(counts, key=lambda one: order.index(one) if one in order else len(order)):
        text = letter.get(code, letter["other"])
        paragraphs.append(text.format(places=_places(counts[code]), citation=citation(code)))
    if kept:
        paragraphs.append(letter["kept"])
    if five_year:
        paragraphs.append(letter["five_year"].format(places=_places(five_year)))
    if review:
        paragraphs.append(letter["review"].format(places=_places(review)))
    return "\n\n".join(" ".join(one.split()) for one in paragraphs)


def _many(count: int, one: str, more: str) -> str:
    return f"één {one}" if count == 1 else f"{count} {more}"


def _places(count: int) -> str:
    return _many(count, "plaats", "plaatsen")


def _codes(ground: str | None) -> tuple[str, ...]:
    found, unknown = parse_cell(ground or "")
    return tuple(one.code for one in found) + unknown
