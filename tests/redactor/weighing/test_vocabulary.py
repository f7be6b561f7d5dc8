# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The weighing knows every word that the rest of the engine uses."""

from __future__ import annotations

from recognizers import dutch_recognizers
from redactor.analysis import roles
from redactor.model import Finding, Person
from redactor.weighing.motivation import cue
from redactor.weighing.policy import Policy
from redactor.weighing.rules import Context
from redactor.weighing.vocabulary import ENTITY_TYPES, ROLES


def test_every_entity_of_the_recognizers_has_words_and_a_rule() -> None:
    found = {entity for one in dutch_recognizers() for entity in one.supported_entities}
    assert found <= set(ENTITY_TYPES)
    policy = Policy.load("woo")
    for entity in found:
        assert policy.decide(Finding(1, 1, 0, 5, entity, 0.9, "t"), Context()).rule != "no-rule"


def test_every_role_of_the_analysis_has_words_and_a_rule() -> None:
    assert set(roles.ROLES) == set(ROLES)
    ruled = {role for rule in Policy.load("woo").rules for role in rule.role if "PERSON" in rule.entity}
    assert ruled == set(ROLES) - {"unknown"}
    unknown = Context(person=Person(1, (1,), "unknown"))
    assert Policy.load("woo").decide(Finding(1, 1, 0, 5, "PERSON", 0.9, "t"), unknown).rule == "unknown-person"


def test_evidence_that_an_officer_reads_is_dutch() -> None:
    assert cue("label:contactpersoon") == "het opschrift 'contactpersoon'"
    assert cue("label:iets_nieuws") == "het opschrift ervoor"
    assert cue("title_before:bewindspersoon") == "de functie ervoor"
    assert cue("title_before:mevrouw") == "de titel of aanspreekvorm"
    assert cue("something:else") is None
