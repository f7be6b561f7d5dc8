# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The only place that wires Presidio: the Dutch recognizers, no network, one page at a time.

What Presidio would do by itself and what is done here instead:

* it imports spaCy, which is slow and not used here: :mod:`redactor.analysis.lean`;
* its default NLP engine downloads a spaCy model; :class:`BlankNlpEngine` gives empty artifacts (our recognizers need
  none), or an *installed* spaCy model is used when the settings name one;
* its context enhancer is quadratic in the hits of a call; our recognizers look at their own context;
* it ignores unknown entities and recognizers of another language in silence; :meth:`Engine.self_test` runs every
  recognizer on its own examples at start.

Pages are read as their normalised view (:mod:`redactor.analysis.reading.normalise`) and hits are mapped back.

Order when hits overlap: see :func:`resolve`.
"""

from __future__ import annotations

import importlib.util
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from redactor.analysis.lean import import_presidio
from redactor.analysis.reading.normalise import normalise
from redactor.errors import ConfigError, MissingDependency

LANGUAGE = "nl"


class Raw(NamedTuple):
    """What a recognizer saw on a page: characters ``[start, end)`` of the page's text."""

    start: int
    end: int
    entity_type: str
    score: float
    recognizer: str
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EngineSettings:
    """What may be switched on beside the recognizers that ship."""

    spacy_model: str | None = None
    """name of an installed spaCy pipeline (``nl_core_news_lg``); its persons are added"""
    high_recall: bool = False
    """add the names that deduce finds (has to be installed): more found, more wrong"""
    min_score: float = 0.0
    """hits below are not even findings"""


ALWAYS_WHOLE = ("EMAIL_ADDRESS", "PROFILE_URL", "IBAN_CODE", "USERNAME")
"""forms that prove themselves: whatever lies inside one of these is a part of it"""
RANK = {
    "EMAIL_ADDRESS": 9,
    "PROFILE_URL": 8,
    "IBAN_CODE": 8,
    "NL_BSN": 7,
    "V_NUMBER": 6,
    "BIG_NUMBER": 6,
    "DRIVING_LICENCE": 6,
    "IDENTITY_DOCUMENT": 6,
    "REGISTRATION_NUMBER": 6,
    "DATE_OF_BIRTH": 6,
    "PERSONNEL_NUMBER": 5,
    "CLIENT_NUMBER": 5,
    "MAC_ADDRESS": 5,
    "IP_ADDRESS": 5,
    "COORDINATES": 5,
    "PHONE_NUMBER": 4,
    "LICENCE_PLATE": 4,
    "ADDRESS": 4,
    "USERNAME": 3,
    "HANDLE": 3,
    "POSTCODE": 2,
    "PERSON": 2,
    "INITIALS": 1,
    "REDACTION_MARK": 1,
    "DOCUMENT_NUMBER": 0,
}
"""how specific a type is: decides between hits on the same characters with about the same score"""
BESIDE = frozenset({"MARKING", "SPECIAL_CATEGORY"})
"""signals: they stand beside other findings and never take their place"""


def resolve(hits: Iterable[Raw]) -> list[Raw]:
    """One finding for each stretch of text, in order of position.

     1. Signals (``MARKING``, ``SPECIAL_CATEGORY``) overlap with anything; equal ones are one.
     2. Among the others the better hit wins and what overlaps it goes: first e-mail addresses, profile URLs, accounts
       and IBANs that check (whatever lies inside is a part of them), then by score in steps of 0.1, then the more
       specific type (:data:`RANK`), then the longer, then the earlier. A winner that is *partly* overlapped by a loser
       of its own type grows over it (two halves of one name).
    3. A loser of another type that sticks out keeps the part that sticks out, when it is three characters or more:
       nobody's characters become readable because a neighbour won. (Not the domain in front of an account.)
    """
    signals = {hit for hit in hits if hit.entity_type in BESIDE}
    queue = sorted((hit for hit in hits if hit.entity_type not in BESIDE), key=_preference)
    kept: list[Raw] = []
    for hit in queue:
        _add(kept, hit)
    return sorted([*kept, *signals], key=lambda one: (one.start, one.end, one.entity_type))


def _preference(hit: Raw) -> tuple[int, float, int, int, int]:
    whole = hit.entity_type in ALWAYS_WHOLE and hit.score >= 0.7
    return (0 if whole else 1, -round(hit.score, 1), -RANK.get(hit.entity_type, 1), hit.start - hit.end, hit.start)


def _add(kept: list[Raw], hit: Raw) -> None:
    """Put ``hit``, or what is left of it, into ``kept`` (disjoint, in order of position)."""
    index = bisect_left(kept, hit.end, key=lambda one: one.start)
    other = kept[index - 1] if index else None
    if other is None or other.end <= hit.start:
        kept.insert(index, hit)
    elif other.start <= hit.start and hit.end <= other.end:
        return
    elif other.entity_type == hit.entity_type:
        del kept[index - 1]
        _add(kept, other._replace(start=min(other.start, hit.start), end=max(other.end, hit.end)))
    else:
        for part in (hit._replace(end=other.start), hit._replace(start=other.end)):
            if part.end - part.start >= 3 and (hit.entity_type, other.entity_type) != ("PERSON", "USERNAME"):
                _add(kept, part)


class Engine:
    """Finds everything on a page. Make one a process: loading costs about a second, a page milliseconds.

    Raises :class:`redactor.errors.MissingDependency` when the settings ask for what isn't installed and
    :class:`redactor.errors.ConfigError` when a recognizer does not find its own example.
    """

    def __init__(self, settings: EngineSettings | None = None, recognizers: Sequence[Any] | None = None) -> None:
        import_presidio()
        from recognizers import dutch_recognizers  # after Presidio, which it imports

        self.settings = settings or EngineSettings()
        self.recognizers = list(dutch_recognizers() if recognizers is None else recognizers)
        self._analyzer = _analyzer(self.recognizers, self.settings)
        self._entities = sorted({entity for one in self.recognizers for entity in one.supported_entities})
        self._artifacts = self._analyzer.nlp_engine.process_text("", LANGUAGE)
        self.self_test()

    @property
    def entities(self) -> tuple[str, ...]:
        """Every entity type that can be found."""
        return tuple(self._entities)

    def find(self, text: str) -> list[Raw]:
        """What is on one page, without overlaps (but for signals), in order; spans count characters of ``text``."""
        return self._found(text)

    def persons(self, text: str) -> list[Raw]:
        """The PERSONs that :meth:`find` gives: the other recognizers read a text only when somebody seems named in it.

        They can take a name for a part of something else, and never make one.
        """
        return [one for one in self._found(text, unless="PERSON") if one.entity_type == "PERSON"]

    def _found(self, text: str, unless: str = "") -> list[Raw]:
        view = normalise(text)
        hits = []
        for result in self._analyzer.seen(view.text, self._entities, self._artifacts, self.settings.min_score, unless):
            metadata = result.recognition_metadata or {}
            start, end = view.back(result.start, result.end)
            evidence = tuple(metadata.get("evidence", ()))
            name = metadata.get("recognizer_name", "")
            hits.append(Raw(start, end, result.entity_type, float(result.score), name, evidence))
        return resolve(hits)

    def self_test(self) -> None:
        """Run every recognizer on its own examples: Presidio ignores a silent recognizer, we don't."""
        for recognizer in self.recognizers:
            examples = getattr(recognizer, "EXAMPLES", ())
            if not examples and not getattr(recognizer, "optional", False):
                raise ConfigError(f"recognizer {recognizer.name} has no example to test itself with")
            for example in examples:
                if not _finds(recognizer, example):
                    raise ConfigError(
                        f"recognizer {recognizer.name} does not find its own example {example.value!r}",
                        "The installation is damaged or a data file is missing: install woo-redactor again.",
                    )


def _finds(recognizer: Any, example: Any) -> bool:
    """Whether the recognizer gives exactly the example's span with (at least) its evidence."""
    start = example.text.index(example.value)
    wanted = (start, start + len(example.value))
    for result in recognizer.analyze(example.text, recognizer.supported_entities, None):
        evidence = (result.recognition_metadata or {}).get("evidence", ())
        if (
            (result.start, result.end) == wanted
            and example.entity_type in ("", result.entity_type)
            and set(example.evidence) <= set(evidence)
        ):
            return True
    return False


def _analyzer(recognizers: list[Any], settings: EngineSettings) -> Any:
    """A Presidio ``AnalyzerEngine`` that needs no network and loads nothing by itself."""
    from redactor.analysis.presidio import (
        Analyzer,
        BlankNlpEngine,
        NoContext,
        Registry,
        deduce_recognizer,
        spacy_parts,
    )

    nlp: Any = BlankNlpEngine()
    if settings.spacy_model is not None:
        if importlib.util.find_spec(settings.spacy_model) is None:
            raise MissingDependency(
                f"the spaCy model {settings.spacy_model} is not installed",
                f"Install it beforehand (python -m spacy download {settings.spacy_model}), or leave the setting empty.",
            )
        nlp, recognizer = spacy_parts(settings.spacy_model)
        recognizers.append(recognizer)
    if settings.high_recall:
        if importlib.util.find_spec("deduce") is None:
            raise MissingDependency("high recall needs deduce", "Install it: pip install deduce")
        recognizers.append(deduce_recognizer())
    registry = Registry(recognizers=recognizers, supported_languages=[LANGUAGE])
    return Analyzer(
        registry=registry,
        nlp_engine=nlp,
        supported_languages=[LANGUAGE],
        context_aware_enhancer=NoContext(),
    )
