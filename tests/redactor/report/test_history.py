# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The history shows every hand that touched it. All people are invented."""

from __future__ import annotations

import dataclasses
import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from redactor.errors import InputError, NeedsHuman, ReviewPending
from redactor.model import Action, Decision, Finding, Plan
from redactor.report.history import (
    approve,
    approved,
    entries_of,
    head,
    noted,
    pseudonym,
    read,
    record,
    require_approval,
)
from redactor.report.plan_edit import Change

NOW = datetime(2026, 5, 1, 12, tzinfo=timezone(timedelta(hours=2)))
KEY = b"a key of the body"
PLAN = Plan(
    "ab" * 32,
    "woo",
    "1.0.0+aa",
    (Finding(1, 1, 0, 5, "PERSON", 0.9, "t"),),
    (),
    (Decision(1, Action.REDACT, "citizen", "5.1.2.e"),),
)
CHANGES = [Change(f"finding:{number}", "lakken 5.1.2.e", "laten staan", "hé") for number in range(1, 5)]


def filled(path: Path, key: bytes | None = None) -> str:
    record(path, CHANGES[:2], document="ab" * 32, reviewer="r1", now=NOW, key=key)
    return record(path, CHANGES[2:], document="ab" * 32, reviewer="r2", now=NOW, key=key)


def test_history_names_every_change(tmp_path: Path) -> None:
    path = tmp_path / "h.jsonl"
    last = filled(path)
    entries = read(path, expected_head=last)
    assert [one.seq for one in entries] == [1, 2, 3, 4]
    assert [one.reviewer for one in entries] == ["r1", "r1", "r2", "r2"]
    assert entries[0].time == "2026-05-01T10:00:00+00:00"
    assert (entries[2].what, entries[2].before, entries[2].after) == ("finding:3", "lakken 5.1.2.e", "laten staan")
    assert head(entries) == last


def test_a_history_that_is_no_file_has_the_same_lines(tmp_path: Path) -> None:
    changes = [*CHANGES, Change("finding:5", "", "lakken", "een regel\u2028en nog een")]
    record(tmp_path / "h.jsonl", changes, document="ab" * 32, reviewer="r1", now=NOW)
    approve(tmp_path / "h.jsonl", PLAN, reviewer="r2", now=NOW, remark="goed")
    text = noted("", changes, document="ab" * 32, reviewer="r1", now=NOW)
    text = approved(text, PLAN, reviewer="r2", now=NOW, remark="goed")
    assert text == (tmp_path / "h.jsonl").read_text(encoding="utf-8")
    assert entries_of(text) == read(tmp_path / "h.jsonl")
    with pytest.raises(InputError, match="line 2"):
        noted(text.replace("finding:2", "finding:3"), changes, document="ab" * 32, reviewer="r1", now=NOW)


@pytest.mark.parametrize("line", range(4))
@pytest.mark.parametrize("field", ["after", "reviewer", "time", "seq", "previous", "hash", "remark"])
def test_a_changed_field_breaks_the_chain(tmp_path: Path, line: int, field: str) -> None:
    path = tmp_path / "h.jsonl"
    filled(path)
    lines = path.read_text(encoding="utf-8").splitlines()
    fields = json.loads(lines[line])
    fields[field] = fields[field] + 1 if field == "seq" else "0" * 64 if field in ("previous", "hash") else "lakken"
    if field == "previous" and line == 0:
        fields[field] = "1" * 64
    lines[line] = json.dumps(fields)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    with pytest.raises(InputError, match=f"line {line + 1} "):
        read(path)


@pytest.mark.parametrize("order", [[0, 2, 3], [1, 2, 3], [0, 2, 1, 3], [0, 1, 1, 2, 3], [3], [0, 1, 2, 3, 3]])
def test_moved_and_missing_lines(tmp_path: Path, order: list[int]) -> None:
    path = tmp_path / "h.jsonl"
    filled(path)
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("".join(lines[number] + "\n" for number in order), encoding="utf-8")
    with pytest.raises(InputError, match="the history was changed"):
        read(path)
    with pytest.raises(InputError, match="the history was changed"):
        record(path, CHANGES, document="ab" * 32, reviewer="r1", now=NOW)


def test_lines_cut_off_at_the_end_show_by_the_head(tmp_path: Path) -> None:
    path = tmp_path / "h.jsonl"
    last = filled(path)
    path.write_text("".join(path.read_text(encoding="utf-8").splitlines(keepends=True)[:3]), encoding="utf-8")
    assert len(read(path)) == 3
    with pytest.raises(InputError, match="its last line"):
        read(path, expected_head=last)


def test_a_chain_that_someone_made_anew_lacks_the_seal(tmp_path: Path) -> None:
    path, forged = tmp_path / "h.jsonl", tmp_path / "f.jsonl"
    filled(path, KEY)
    assert len(read(path, key=KEY)) == 4
    filled(forged)
    assert len(read(forged)) == 4
    with pytest.raises(InputError, match="seal of line 1"):
        read(forged, key=KEY)
    with pytest.raises(InputError, match="seal of line 1"):
        read(path, key=b"another key")


@pytest.mark.parametrize("text", ["geen json\n", "[]\n", "{}\n", '{"seq": 1}\n', "\n"])
def test_lines_that_are_not_ours(tmp_path: Path, text: str) -> None:
    path = tmp_path / "h.jsonl"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match="line 1 is not one of ours"):
        read(path)


def test_unreadable(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="can't be read"):
        read(tmp_path / "none.jsonl")
    with pytest.raises(InputError, match="time zone"):
        record(tmp_path / "x", CHANGES, document="", reviewer="r", now=NOW.replace(tzinfo=None))


def test_reviewers_are_pseudonyms() -> None:
    name = pseudonym("l.vreugdenhil", KEY)
    assert name == pseudonym(" L.Vreugdenhil", KEY)
    assert name != pseudonym("l.vreugdenhil", b"another key")
    assert "vreugdenhil" not in name
    with pytest.raises(InputError):
        pseudonym("l.vreugdenhil", b"")


def test_four_eyes(tmp_path: Path) -> None:
    path = tmp_path / "h.jsonl"
    record(path, CHANGES[:1], document=PLAN.document_sha256, reviewer="r1", now=NOW)
    with pytest.raises(ReviewPending, match="nobody has approved"):
        require_approval(read(path), PLAN)
    approve(path, PLAN, reviewer="r1", now=NOW.astimezone(UTC))
    with pytest.raises(NeedsHuman, match="by somebody who changed it"):
        require_approval(read(path), PLAN)
    approve(path, PLAN, reviewer="r2", now=NOW)
    require_approval(read(path), PLAN)
    later = dataclasses.replace(PLAN, decisions=(Decision(1, Action.KEEP, "officer"),))
    with pytest.raises(ReviewPending):
        require_approval(read(path), later)
