# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Plans go out and come back the same; what makes no sense is refused by its place, never by its text."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.errors import InputError
from redactor.model import Action, Box, Decision, Document, Finding, ManualBox, Page, Person, Plan
from redactor.report.plan_file import check, dump, load, schema

CODES = st.text("abcdefgh:_-é ", max_size=20)
SIDES = st.floats(0, 500, allow_nan=False)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Any plan that makes sense."""
    count = draw(st.integers(0, 5))
    people = tuple(
        Person(number, (), draw(CODES), tuple(draw(st.lists(CODES, max_size=2))), (), draw(CODES))
        for number in range(1, draw(st.integers(1, 3)))
    )
    findings: list[Finding] = []
    decisions: list[Decision] = []
    for number in range(1, count + 1):
        start = draw(st.integers(0, 1000))
        end = start + draw(st.integers(1, 30))
        owner = draw(st.sampled_from([None, *(one.id for one in people)]))
        kind = draw(st.sampled_from(["PERSON", "EMAIL_ADDRESS", "NL_BSN"]))
        score = draw(st.floats(0, 1))
        boxes = tuple(Box(*sides) for sides in draw(st.lists(st.tuples(SIDES, SIDES, SIDES, SIDES), max_size=2)))
        page, code = draw(st.integers(1, 9)), draw(CODES)
        findings.append(Finding(number, page, start, end, kind, score, "r", (code,), owner, boxes))
        action = Action.REDACT if kind == "NL_BSN" else draw(st.sampled_from(list(Action)))
        ground = None if action is Action.KEEP else draw(st.sampled_from(["5.1.2.e", "5.1.1.e", "5.1.2.e; 5.1.2.h"]))
        parts = ((start, end),) if draw(st.booleans()) else ()
        decisions.append(Decision(number, action, draw(CODES), ground, draw(CODES), parts, (draw(CODES),)))
    drawn = draw(st.lists(st.tuples(SIDES, SIDES, st.integers(1, 9)), max_size=3))
    return Plan(
        "ab" * 32,
        draw(CODES),
        draw(CODES),
        tuple(findings),
        people,
        tuple(decisions),
        tuple(ManualBox(page, Box(x, y, x + 5, y + 5), "5.1.2.e", draw(CODES)) for x, y, page in drawn),
        draw(st.none() | st.dates()),
        draw(st.sampled_from([(), (("marking", "mag van het gezag"),)])),
        draw(st.sampled_from(["bars", "pseudonyms", "placeholders"])),
    )


@given(plans())
def test_round_trip(plan: Plan) -> None:
    text = dump(plan)
    assert load(text) == plan
    assert load(text.encode()) == plan
    jsonschema.validate(json.loads(text), schema())


def example() -> Plan:
    finding = Finding(1, 1, 6, 11, "PERSON", 0.9, "person", ("label:contactpersoon",), 1)
    person = Person(1, (1,), "civil_servant", ("label:contactpersoon",), (), "k")
    decision = Decision(1, Action.REDACT, "civil-servant", "5.1.2.e", "Omdat.")
    return Plan("ab" * 32, "woo", "1.0.0+aa", (finding,), (person,), (decision,), dated=date(2020, 1, 1))


def test_values_only_when_asked_for() -> None:
    document = Document("text/plain", "ab" * 32, (Page(1, "Beste Lotte,"),))
    assert "Lotte" not in dump(example())
    told = dump(example(), document=document)
    assert json.loads(told)["findings"][0]["value"] == "Lotte"
    assert load(told) == example()


def changed(path: str, value: object) -> str:
    """The example with one thing changed; ``value`` None takes the key away."""
    fields: Any = json.loads(dump(example()))
    *way, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    target = fields
    for step in way:
        target = target[step]
    if value is None:
        del target[last]
    else:
        target[last] = value
    return json.dumps(fields)


BOX = {"page": 1, "box": [0, 0, 5, 5], "ground": "5.1.2.e"}


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("document_sha256", "geheim", "document_sha256"),
        ("schema_version", 2, "schema_version"),
        ("decisions.0.action", "geheim", "decisions.0.action"),
        ("decisions.0.ground", "geheim", "finding 1 is withheld without a known ground"),
        ("decisions.0.ground", None, "finding 1 is withheld without a known ground"),
        ("decisions.0.finding", 2, "finding 2, which is not in the plan; finding 1 has no decision"),
        ("decisions.0.parts", [[0, 8]], "finding 1 has a part outside itself"),
        ("decisions.0.geheim", 1, "decisions.0.geheim"),
        ("decisions", [], "finding 1 has no decision"),
        ("findings.0.start", 11, "finding 1 is empty"),
        ("findings.0.person", 7, "finding 1 belongs to a person that is not in the plan"),
        ("findings.0.page", 0, "findings.0.page"),
        ("manual", [{**BOX, "box": [5, 0, 0, 5]}], "manual box 1 is empty"),
        ("manual", [{**BOX, "box": [0, 0, "NaN", 5]}], "manual"),
        ("manual", [{**BOX, "box": [0, 0, float("inf"), 5]}], "manual.0.box.2"),
        ("manual", [{**BOX, "ground": "geheim"}], "manual box 1 has no known ground"),
        ("manual", [BOX, {**BOX, "ground": "5.1.2.h"}], "two boxes on page 1 overlap with different grounds"),
        ("overrides", [{"what": "marking", "reason": ""}], "overrides.0.reason"),
        ("overrides", [{"what": "geheim", "reason": "omdat"}], "overrides.0.what"),
    ],
)
def test_what_makes_no_sense(path: str, value: object, message: str) -> None:
    with pytest.raises(InputError) as error:
        load(changed(path, value))
    assert message in error.value.message
    assert path.endswith("geheim") or "geheim" not in error.value.message


@pytest.mark.parametrize("text", ["", "[]", "{", '{"a": 1}', "null", b"\xff\xfe"])
def test_no_plan_at_all(text: str | bytes) -> None:
    with pytest.raises(InputError, match="the plan is not right"):
        load(text)


def test_a_bsn_is_only_kept_by_an_officer() -> None:
    fields: Any = json.loads(dump(example()))
    fields["findings"][0]["entity_type"] = "NL_BSN"
    fields["decisions"][0] |= {"action": "keep", "ground": None}
    with pytest.raises(InputError, match="always redacted"):
        load(json.dumps(fields))
    fields["decisions"][0]["flags"] = ["edited"]
    assert list(check(load(json.dumps(fields)))) == []


def test_two_decisions_on_one_finding() -> None:
    fields: Any = json.loads(dump(example()))
    fields["decisions"] *= 2
    with pytest.raises(InputError, match="finding 1 has two decisions"):
        load(json.dumps(fields))
