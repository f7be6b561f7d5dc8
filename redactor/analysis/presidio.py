# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2

# ruff: noqa: ARG002 (the signatures are those of Presidio)
"""The parts that make Presidio work without a network: a blank NLP engine, no context enhancer, optional detectors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any

from presidio_analyzer import (
    AnalyzerEngine,
    ContextAwareEnhancer,
    EntityRecognizer,
    RecognizerRegistry,
    RecognizerResult,
)
from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine

LANGUAGE = "nl"


class BlankNlpEngine(NlpEngine):  # type: ignore[misc]
    """An NLP engine that reads nothing: the Dutch recognizers look at the text themselves."""

    def load(self) -> None:
        """Nothing to load."""

    def is_loaded(self) -> bool:
        """Always."""
        return True

    def process_text(self, text: str, language: str) -> Any:
        """Empty artifacts."""
        return NlpArtifacts(entities=[], tokens=[], tokens_indices=[], lemmas=[], nlp_engine=self, language=language)

    def process_batch(
        self,
        texts: Iterable[str],
        language: str,
        batch_size: int = 1,
        n_process: int = 1,
        **kwargs: Any,
    ) -> Iterator[tuple[str, Any]]:
        """Empty artifacts for each text."""
        for text in texts:
            yield text, self.process_text(text, language)

    def is_stopword(self, word: str, language: str) -> bool:
        """No word is."""
        return False

    def is_punct(self, word: str, language: str) -> bool:
        """No word is."""
        return False

    def get_supported_entities(self) -> list[str]:
        """None."""
        return []

    def get_supported_languages(self) -> list[str]:
        """Dutch."""
        return [LANGUAGE]


class NoContext(ContextAwareEnhancer):  # type: ignore[misc]
    """Leaves the scores alone: our recognizers weigh their own context."""

    def __init__(self) -> None:
        super().__init__(
            context_similarity_factor=0.0,
            min_score_with_context_similarity=0.0,
            context_prefix_count=0,
            context_suffix_count=0,
        )

    def enhance_using_context(
        self,
        text: str,
        raw_results: list[Any],
        nlp_artifacts: Any,
        recognizers: list[Any],
        context: Any = None,
    ) -> list[Any]:
        """The results as they are."""
        return raw_results


class Registry(RecognizerRegistry):  # type: ignore[misc]
    """The recognizers that can find something of what is asked for, always in one order.

    Presidio's own asks every recognizer about every entity at every call, and gives them in the order of their places
    in memory.
    """

    def get_recognizers(
        self,
        language: str,
        entities: list[str] | None = None,
        all_fields: bool = False,
        ad_hoc_recognizers: list[Any] | None = None,
    ) -> list[Any]:
        """As Presidio's."""
        wanted = frozenset(entities or ())
        return [
            one
            for one in (*self.recognizers, *(ad_hoc_recognizers or ()))
            if one.supported_language == language and (all_fields or not wanted.isdisjoint(one.supported_entities))
        ]


class Analyzer(AnalyzerEngine):  # type: ignore[misc]
    """An engine whose recognizers weigh their own context, and all say in their results who they are.

    What Presidio's own does between them for other ones (look for an NLP engine's work, a trace of decisions and lists
    of what is allowed, complete each result) takes as long as a few recognizers.
    """

    def seen(self, text: str, entities: Sequence[str], nlp_artifacts: Any, least: float, first: str = "") -> list[Any]:
        """What :meth:`analyze` gives for one text in the only language: results that score ``least`` at least.

        With ``first``, who can find this entity reads the text first, and when none is there nobody else does and
        nothing is given.
        """
        given: dict[int, list[Any]] = {}
        everybody = self.registry.get_recognizers(language=LANGUAGE, entities=entities)
        if first:
            asked = [(at, one) for at, one in enumerate(everybody) if first in one.supported_entities]
            given = {at: _results(one, text, entities, nlp_artifacts) for at, one in asked}
            if not any(one.entity_type == first and one.score >= least for found in given.values() for one in found):
                return []
        results: list[Any] = []
        for at, recognizer in enumerate(everybody):
            found = given[at] if at in given else _results(recognizer, text, entities, nlp_artifacts)
            results += [one for one in found if one.score >= least]
        unique: list[Any] = EntityRecognizer.remove_duplicates(results)
        return unique


def _results(recognizer: Any, text: str, entities: Sequence[str], nlp_artifacts: Any) -> list[Any]:
    """What a recognizer sees in a text, with its name in each result."""
    if not recognizer.is_loaded:
        recognizer.load()
        recognizer.is_loaded = True
    found: list[Any] = recognizer.analyze(text=text, entities=entities, nlp_artifacts=nlp_artifacts) or []
    for one in found:
        one.recognition_metadata = one.recognition_metadata or {}
        one.recognition_metadata.setdefault(RecognizerResult.RECOGNIZER_NAME_KEY, recognizer.name)
    return found


class ModelRecognizer(EntityRecognizer):  # type: ignore[misc]
    """Persons from an optional model; the model is loaded at the first page."""

    optional = True

    def __init__(self, name: str, score: float) -> None:
        super().__init__(supported_entities=["PERSON"], supported_language=LANGUAGE, name=name)
        self.score = score

    def load(self) -> None:
        """Loaded when it is used."""

    def spans(self, text: str, nlp_artifacts: Any) -> Iterable[tuple[int, int]]:
        """The persons' spans."""
        raise NotImplementedError

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[Any]:
        """Presidio's hook."""
        if "PERSON" not in entities:
            return []
        metadata = {
            RecognizerResult.RECOGNIZER_NAME_KEY: self.name,
            RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
            "evidence": ("model", f"model:{self.name}"),
        }
        return [
            RecognizerResult("PERSON", start, end, self.score, recognition_metadata=dict(metadata))
            for start, end in self.spans(text, nlp_artifacts)
        ]


class SpacyPersons(ModelRecognizer):
    """Persons of an installed spaCy pipeline."""

    def __init__(self, model: str) -> None:
        super().__init__(name="spacy", score=0.6)
        self.model = model

    @cached_property
    def _pipeline(self) -> Any:
        import spacy

        return spacy.load(self.model, exclude=["tagger", "parser", "lemmatizer", "attribute_ruler", "morphologizer"])

    def spans(self, text: str, nlp_artifacts: Any) -> Iterable[tuple[int, int]]:
        """Entities with a person label."""
        return [(one.start_char, one.end_char) for one in self._pipeline(text).ents if one.label_ in ("PERSON", "PER")]


class DeducePersons(ModelRecognizer):
    """Persons that deduce finds: more of them, and more that are none."""

    def __init__(self) -> None:
        super().__init__(name="deduce", score=0.45)

    @cached_property
    def _deduce(self) -> Any:
        from deduce import Deduce

        return Deduce()

    def spans(self, text: str, nlp_artifacts: Any) -> Iterable[tuple[int, int]]:
        """Annotations with the tag of a person."""
        document = self._deduce.deidentify(text, enabled={"names"})
        return [(one.start_char, one.end_char) for one in document.annotations if one.tag in ("persoon", "patient")]


def spacy_parts(model: str) -> tuple[Any, Any]:
    """The NLP engine and the recognizer for an installed spaCy pipeline."""
    return BlankNlpEngine(), SpacyPersons(model)


def deduce_recognizer() -> Any:
    """The recognizer of the high-recall mode."""
    return DeducePersons()
