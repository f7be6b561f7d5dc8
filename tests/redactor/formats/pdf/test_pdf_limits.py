# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Each limit has a document that exceeds it: read, weighed, burned and proved in a process of its own, it ends with an
error that says which limit it was."""

from __future__ import annotations

import dataclasses
import importlib
from collections.abc import Callable
from typing import NamedTuple

import pytest

from redactor.errors import LimitExceeded, RedactorError, TimedOut
from redactor.limits import MIB, Limits
from redactor.model import Action, Box, Decision, Finding, ManualBox, Plan
from redactor.pipeline import apply, read
from redactor.run.sandbox import Ending, run

hostile = importlib.import_module("fakes.hostile")


class Attack(NamedTuple):
    """A document, the limit that it exceeds (the rest as usual), and what its error must say."""

    document: Callable[[], bytes]
    value: float
    says: str
    error: type[RedactorError] = LimitExceeded


ATTACKS = {
    "input_bytes": Attack(hostile.sound, 200, "larger than 200 bytes"),
    "pages": Attack(hostile.many_pages, 50, "more than 50 pages"),
    "objects": Attack(hostile.many_objects, 1000, "more than 1000 objects"),
    "nesting": Attack(hostile.deep_arrays, 100, "nests values more than 100 deep"),
    "stream_bytes": Attack(hostile.stream_bomb, 16 * MIB, f"expands to more than {16 * MIB} bytes"),
    "expanded_bytes": Attack(hostile.many_bombs, 64 * MIB, f"expand to more than {64 * MIB} bytes"),
    "image_pixels": Attack(hostile.huge_picture, 10_000_000, "more than 10000000 samples"),
    "page_points": Attack(hostile.huge_page, 20_000, "larger than allowed"),
    "page_characters": Attack(hostile.many_characters, 20_000, "more than 20000 characters"),
    "findings": Attack(hostile.many_names, 100, "more than 100 findings"),
    "seconds": Attack(hostile.endless_text, 1, "longer than is allowed", TimedOut),
    "memory_bytes": Attack(hostile.large_picture, 700 * MIB, "needs more memory than"),
}


def work(data: bytes, limits: Limits) -> int:
    """A whole redaction: every word goes, and a box is burned over a picture."""
    document = read(data, limits=limits)
    findings = tuple(
        Finding(number, page.number, word.start, word.end, "PERSON", 1.0, "test")
        for number, (page, word) in enumerate(((page, word) for page in document.pages for word in page.words), 1)
    )
    decisions = tuple(Decision(one.id, Action.REDACT, "test", "5.1.2.e") for one in findings)
    box = ManualBox(1, Box(100, 300, 200, 400), "5.1.2.e", "test")
    looked = (("not_assessed", "test"),)
    plan = Plan(document.sha256, "test", "1", findings, (), decisions, manual=(box,), overrides=looked)
    return len(apply(document, plan, limits=limits).data)


def test_every_limit_has_an_attack() -> None:
    assert set(ATTACKS) == {one.name for one in dataclasses.fields(Limits)}


@pytest.mark.parametrize("name", ATTACKS)
def test_the_limit_holds(name: str) -> None:
    attack = ATTACKS[name]
    limits = dataclasses.replace(Limits(), **{name: attack.value})  # type: ignore[arg-type]
    outcome = run(work, attack.document(), limits, limits=limits)
    assert isinstance(outcome.error, attack.error), outcome
    assert attack.says in outcome.error.message
    assert outcome.error.advice
    assert outcome.value is None


@pytest.mark.parametrize("name", ["sound", "many_names", "large_picture"])
def test_within_the_limits_it_goes_through(name: str) -> None:
    outcome = run(work, getattr(hostile, name)(), Limits(), limits=Limits())
    assert outcome.ending is Ending.OK, outcome
