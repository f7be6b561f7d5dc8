# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The review loop without a document: plan, spreadsheet, history, second officer."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from redactor.errors import ConfigError, InputError, NeedsHuman, ReviewPending
from redactor.model import Action, Decision, Finding, Person, Plan
from redactor.report import history
from redactor.report.plan_file import dump, load
from redactor.report.plan_sheet import PERSON_HEADS, PERSONS, write_sheet
from redactor.run.review import Replay, approve, replayed


@pytest.fixture
def plan() -> Plan:
    findings = tuple(
        Finding(number, 1, start, start + 5, "PERSON", 0.9, "person", person=person)
        for number, start, person in ((1, 0, 1), (2, 10, 2), (3, 20, 1))
    )
    persons = (Person(1, (1, 3), key="a" * 32), Person(2, (2,), key="b" * 32))
    decisions = tuple(Decision(one.id, Action.REDACT, "name", "5.1.2.e", "Omdat.") for one in findings)
    return Plan("0" * 64, "woo", "1.0.0", findings, persons, decisions)


def flipped(plan: Plan) -> bytes:
    """The spreadsheet as an officer saves it who lets person 1 be read."""
    book = load_workbook(io.BytesIO(write_sheet(plan)))
    sheet: Any = book[PERSONS]
    sheet.cell(2, PERSON_HEADS.index("Besluit") + 1).value = "laten staan"
    sheet.cell(2, PERSON_HEADS.index("Opmerking") + 1).value = "heeft ingestemd"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def replay(plan: Plan, folder: Path, sheet: bytes | None, reviewer: str = "lezer-1") -> Replay:
    return Replay(dump(plan).encode(), sheet, folder / "history.jsonl", reviewer)


def test_one_person_is_flipped_everywhere_and_the_history_says_so(plan: Plan, tmp_path: Path) -> None:
    made = replayed(replay(plan, tmp_path, flipped(plan)), require_approval=False)
    kept = {one.finding for one in made.decisions if one.action is Action.KEEP}
    assert kept == {1, 3}
    entries = history.read(tmp_path / "history.jsonl")
    assert {one.reviewer for one in entries} == {"lezer-1"}
    assert {one.what for one in entries} == {"person:1 finding:1", "person:1 finding:3"}


def test_replaying_twice_notes_a_change_once(plan: Plan, tmp_path: Path) -> None:
    for _ in range(2):
        replayed(replay(plan, tmp_path, flipped(plan)), require_approval=False)
    entries = history.read(tmp_path / "history.jsonl")
    assert len({(one.what, one.after) for one in entries}) == len(entries)


def edited(plan: Plan, **changes: object) -> bytes:
    """The plan file as an officer saves it who changed the decision on finding 2 in an editor."""
    fields = json.loads(dump(plan, made=True))
    fields["decisions"][1].update(changes)
    return json.dumps(fields).encode()


def told(folder: Path) -> list[tuple[str, str, str]]:
    return [(one.what, one.before, one.after) for one in history.read(folder / "history.jsonl")]


def test_a_change_by_hand_in_the_plan_file_goes_into_the_history(plan: Plan, tmp_path: Path) -> None:
    mine = Replay(edited(plan, action="keep", ground=None), None, tmp_path / "history.jsonl", "lezer-1")
    made = replayed(mine, require_approval=False)
    assert (made.decisions[1].action, made.decisions[1].flags) == (Action.KEEP, ("edited",))
    assert made.decisions[1].motivation == "De naam blijft openbaar volgens het besluit van een medewerker."
    assert told(tmp_path) == [("finding:2", "lakken 5.1.2.e", "laten staan")]


def test_hand_and_spreadsheet_together(plan: Plan, tmp_path: Path) -> None:
    by_hand = edited(plan, ground="5.1.2.h")
    sheet = flipped(load(by_hand))
    for _ in range(2):
        made = replayed(Replay(by_hand, sheet, tmp_path / "history.jsonl", "lezer-1"), require_approval=False)
    assert [one.action for one in made.decisions] == [Action.KEEP, Action.REDACT, Action.KEEP]
    assert [what for what, _, _ in told(tmp_path)] == ["finding:2", "person:1 finding:1", "person:1 finding:3"]


def test_boxes_and_overrides_by_hand(plan: Plan, tmp_path: Path) -> None:
    fields = json.loads(dump(plan, made=True))
    fields["manual"] = [{"page": 1, "box": [0, 0, 5, 5], "ground": "5.1.2.h", "remark": ""}]
    fields["overrides"] = [{"what": "marking", "reason": "ontrubriceerd op 3 mei"}]
    mine = Replay(json.dumps(fields).encode(), None, tmp_path / "history.jsonl", "lezer-1")
    for _ in range(2):
        replayed(mine, require_approval=False)
    assert [what for what, _, _ in told(tmp_path)] == ["box:1", "override:marking"]


def test_what_was_taken_back_is_told(plan: Plan, tmp_path: Path) -> None:
    where = tmp_path / "history.jsonl"
    plain, changed = dump(plan, made=True).encode(), edited(plan, action="keep", ground=None)
    for text in (changed, plain, plain, changed):
        replayed(Replay(text, None, where, "lezer-1"), require_approval=False)
    assert told(tmp_path) == [
        ("finding:2", "lakken 5.1.2.e", "laten staan"),
        ("finding:2", "laten staan", "teruggedraaid"),
        ("finding:2", "lakken 5.1.2.e", "laten staan"),
    ]


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("findings", 0, "end"), 4),
        (("made", "record"), "e30="),
        (("made", "record"), "no base64!"),
        (("made", "digest"), "0" * 64),
    ],
)
def test_what_may_not_be_changed_by_hand(plan: Plan, tmp_path: Path, where: tuple[Any, ...], value: object) -> None:
    fields = json.loads(dump(plan, made=True))
    inner = fields
    for step in where[:-1]:
        inner = inner[step]
    inner[where[-1]] = value
    with pytest.raises(InputError, match="changed where it may not be"):
        replayed(
            Replay(json.dumps(fields).encode(), None, tmp_path / "history.jsonl", "lezer-1"), require_approval=False
        )


def test_a_change_needs_a_name(plan: Plan, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="nobody is named"):
        replayed(replay(plan, tmp_path, flipped(plan), reviewer=""), require_approval=False)
    assert not (tmp_path / "history.jsonl").exists()


def test_a_plan_without_changes_needs_nobody(plan: Plan, tmp_path: Path) -> None:
    assert replayed(replay(plan, tmp_path, None, reviewer=""), require_approval=False) == plan


def test_four_eyes(plan: Plan, tmp_path: Path) -> None:
    mine = replay(plan, tmp_path, flipped(plan))
    with pytest.raises(ReviewPending):
        replayed(mine, require_approval=True)
    replayed(mine, require_approval=False)
    approve(mine)
    with pytest.raises(NeedsHuman):
        replayed(mine, require_approval=True)
    approve(replay(plan, tmp_path, flipped(plan), reviewer="lezer-2"))
    assert replayed(mine, require_approval=True).decisions[0].action is Action.KEEP


def test_a_sheet_of_another_plan_is_refused(plan: Plan, tmp_path: Path) -> None:
    other = Plan("1" * 64, plan.policy, plan.policy_version, plan.findings, plan.persons, plan.decisions)
    with pytest.raises(InputError):
        replayed(replay(plan, tmp_path, flipped(other)), require_approval=False)
