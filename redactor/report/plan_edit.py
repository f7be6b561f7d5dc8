# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Reads ``plan.xlsx`` back: the plan with every change of the officer in it, each named.

Two answers to one question are an error, not a guess: a row that says one thing and its person another, a file that
was changed since, a row that is gone. All conflicts are told at once, by sheet and row.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from redactor.errors import InputError
from redactor.model import Action, Box, ManualBox
from redactor.report.cells import open_untrusted
from redactor.report.plan_file import overlaps
from redactor.report.plan_sheet import (
    BOX_HEADS,
    BOXES,
    FINDING_HEADS,
    FINDINGS,
    INFO,
    PERSON_HEADS,
    PERSONS,
    WORDS,
    identity,
)
from redactor.weighing.grounds import parse_cell
from redactor.weighing.vocabulary import ENTITY_TYPES, NAMES, NEVER_KEPT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from openpyxl import Workbook

    from redactor.model import Finding, Person, Plan

_ACTIONS = {word: action for action, word in WORDS.items()} | {"zwart": Action.REDACT, "leesbaar": Action.KEEP}
_ADVICE = "Correct the cells that are named and save the file as .xlsx."


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that an officer changed. ``what`` is ``finding:3``, ``person:2``, ``box:1`` …; no document text."""

    what: str
    before: str
    after: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Edited:
    """A plan with the changes of an officer in it."""

    plan: Plan
    changes: tuple[Change, ...]


def read_sheet(untrusted: bytes, plan: Plan) -> Edited:
    """The plan with what an officer changed in its workbook. Raises InputError that lists every conflict."""
    book = open_untrusted(untrusted)
    problems = list(_belongs(book, plan))
    if problems:
        raise InputError("; ".join(problems), "Make the spreadsheet again from the plan as it is now.")
    reader = _Reader(plan, book)
    edited = reader.read()
    if reader.problems:
        raise InputError("the spreadsheet is not right: " + "; ".join(reader.problems[:20]), _ADVICE)
    return edited


def _belongs(book: Workbook, plan: Plan) -> Iterator[str]:
    missing = [name for name in (FINDINGS, PERSONS, BOXES, INFO) if name not in book.sheetnames]
    if missing:
        yield f"the sheet {', '.join(missing)} is missing"
        return
    found = {str(row[0]): str(row[1]) for row in book[INFO].iter_rows(max_col=2, values_only=True) if row[0]}
    for name, value in identity(plan).items():
        if found.get(name) != value:
            yield f"the spreadsheet belongs to another plan ({name} differs)"


class _Reader:
    """Collects the changes of one workbook and everything that is wrong with it."""

    def __init__(self, plan: Plan, book: Workbook) -> None:
        self.plan = plan
        self.book = book
        self.problems: list[str] = []
        self.changes: list[Change] = []
        self.decisions = dict(plan.decision_of())
        self.by_id = {one.id: one for one in plan.findings}
        self.changed_rows: dict[int, Action] = {}

    def read(self) -> Edited:
        self._findings()
        self._persons()
        manual = self._boxes()
        decisions = tuple(self.decisions[one.finding] for one in self.plan.decisions)
        return Edited(replace(self.plan, decisions=decisions, manual=manual), tuple(self.changes))

    def _rows(self, name: str, heads: Sequence[str]) -> Iterator[tuple[int, dict[str, Any]]]:
        rows = self.book[name].iter_rows(values_only=True)
        first = [str(one).strip() if one is not None else "" for one in next(rows, ())]
        missing = [head for head in heads if head not in first]
        if missing:
            self.problems.append(f"sheet {name}: column {', '.join(missing)} is missing")
            return
        for number, row in enumerate(rows, start=2):
            if any(one not in (None, "") for one in row):
                yield number, dict(zip(first, row, strict=False))

    def _findings(self) -> None:
        seen: set[int] = set()
        for number, row in self._rows(FINDINGS, FINDING_HEADS):
            where = f"sheet {FINDINGS}, row {number}"
            key = _whole(row["Nr"])
            if key is None or key not in self.by_id:
                self.problems.append(f"{where}: there is no finding with this number")
                continue
            if key in seen:
                self.problems.append(f"{where}: finding {key} stands twice")
                continue
            seen.add(key)
            action = self._action(row["Besluit"], where)
            if action is None:
                continue
            old = self.decisions[key]
            ground = self._ground(row["Grond"], action, where)
            if (action, ground) != (old.action, old.ground):
                self.changed_rows[key] = action
                self._change(key, action, ground, remark=_words(row["Opmerking"]), where=where)
            elif _words(row["Opmerking"]):
                self.changes.append(Change(f"finding:{key}", "", "opmerking", _words(row["Opmerking"])))
        gone = sorted(set(self.by_id) - seen)
        if gone:
            self.problems.append(f"sheet {FINDINGS}: the row of finding {', '.join(map(str, gone[:10]))} is gone")

    def _persons(self) -> None:
        persons = {one.id: one for one in self.plan.persons}
        for number, row in self._rows(PERSONS, PERSON_HEADS):
            where = f"sheet {PERSONS}, row {number}"
            key = _whole(row["Persoon"])
            if key is None or key not in persons:
                self.problems.append(f"{where}: there is no person with this number")
                continue
            if not _words(row["Besluit"]):
                if _words(row["Grond"]):
                    self.problems.append(f"{where}: a ground without a decision")
                continue
            action = self._action(row["Besluit"], where)
            if action is not None:
                contacts = _words(row["Ook contactgegevens"]).lower() == "ja"
                self._person(persons[key], action, row, where, contacts=contacts)

    def _person(self, person: Person, action: Action, row: dict[str, Any], where: str, *, contacts: bool) -> None:
        remark = _words(row["Opmerking"])
        for key in person.findings:
            finding = self.by_id.get(key)
            if finding is None or (finding.entity_type not in NAMES and not contacts):
                continue
            if key in self.changed_rows:
                if self.changed_rows[key] is not action:
                    self.problems.append(f"{where}: finding {key} says something else on sheet {FINDINGS}")
                continue
            old = self.decisions[key]
            ground = self._ground(row["Grond"] or old.ground, action, where)
            if (action, ground) != (old.action, old.ground):
                self._change(key, action, ground, remark=remark, where=where, via=f"person:{person.id} ")

    def _change(self, key: int, action: Action, ground: str | None, *, remark: str, where: str, via: str = "") -> None:
        old, finding = self.decisions[key], self.by_id[key]
        if action is Action.KEEP and finding.entity_type in NEVER_KEPT and not remark:
            self.problems.append(
                f"{where}: finding {key} ({finding.entity_type}) is only kept with a remark that says why"
            )
            return
        self.decisions[key] = replace(
            old,
            action=action,
            ground=None if action is Action.KEEP else ground,
            motivation=_motivation(finding, action, ground),
            parts=() if action is Action.KEEP else old.parts,
            flags=tuple(dict.fromkeys((*old.flags, "edited"))),
        )
        before, after = _said(old.action, old.ground), _said(action, ground)
        self.changes.append(Change(f"{via}finding:{key}", before, after, remark))

    def _boxes(self) -> tuple[ManualBox, ...]:
        boxes: list[ManualBox] = []
        for number, row in self._rows(BOXES, BOX_HEADS):
            where = f"sheet {BOXES}, row {number}"
            sides = [_number(row[head]) for head in ("Links", "Boven", "Rechts", "Onder")]
            page = _whole(row["Pagina"])
            if page is None or page < 1 or None in sides:
                self.problems.append(f"{where}: page and the four sides must be numbers")
                continue
            box = Box(*(side for side in sides if side is not None))
            ground = self._ground(row["Grond"], Action.REDACT, where)
            if not (box.x0 < box.x1 and box.y0 < box.y1):
                self.problems.append(f"{where}: the box is empty (left < right, top < bottom)")
            elif ground:
                boxes.append(ManualBox(page, box, ground, _words(row["Opmerking"])))
        self.problems += [f"sheet {BOXES}: {problem}" for problem in overlaps(boxes)]
        self.changes += _box_changes(self.plan.manual, boxes)
        return tuple(boxes)

    def _action(self, value: object, where: str) -> Action | None:
        action = _ACTIONS.get(_words(value).lower())
        if action is None:
            self.problems.append(f"{where}: 'Besluit' must be one of {', '.join(WORDS.values())}")
        return action

    def _ground(self, value: object, action: Action, where: str) -> str | None:
        if action is Action.KEEP:
            return None
        known, unknown = parse_cell(_words(value))
        if unknown or not known:
            self.problems.append(f"{where}: 'Grond' names no known ground")
            return None
        return "; ".join(one.code for one in known)


def _said(action: Action, ground: str | None) -> str:
    return WORDS[action] + (f" {ground}" if ground and action is not Action.KEEP else "")


def _motivation(finding: Finding, action: Action, ground: str | None) -> str:
    """Who decided; the officer's own words go into the history and not here, because they may hold the very name."""
    thing = ENTITY_TYPES.get(finding.entity_type, "het gegeven")
    outcome = {
        Action.KEEP: "blijft openbaar volgens het besluit van een medewerker",
        Action.REDACT: f"is onleesbaar gemaakt volgens het besluit van een medewerker ({ground})",
        Action.REVIEW: f"is onleesbaar tot een medewerker beslist ({ground})",
    }[action]
    return f"{thing[0].upper()}{thing[1:]} {outcome}."


def _box_changes(before: Sequence[ManualBox], after: Sequence[ManualBox]) -> Iterator[Change]:
    for number, one in enumerate(after, start=1):
        if one not in before:
            yield Change(f"box:{number}", "", _place(one), one.remark)
    for one in before:
        if one not in after:
            yield Change("box", _place(one), "removed")


def _place(one: ManualBox) -> str:
    return f"page {one.page} ({', '.join(f'{side:g}' for side in one.box)}) {one.ground}"


def changed_by_hand(before: Plan, after: Plan) -> Edited:
    """What an officer changed in a plan file, with the reasons of those decisions told anew.

    A decision that was flipped would else still say why the tool decided the opposite. Errors as :func:`differences`.
    """
    changes = differences(before, after)
    of = {one.id: one for one in after.findings}
    was = before.decision_of()
    decisions = tuple(
        one
        if (old := was.get(one.finding)) and (one.action, one.ground, one.parts) == (old.action, old.ground, old.parts)
        else replace(
            one,
            ground=None if one.action is Action.KEEP else one.ground,
            motivation=_motivation(of[one.finding], one.action, one.ground),
            flags=tuple(dict.fromkeys((*one.flags, "edited"))),
        )
        for one in after.decisions
    )
    return Edited(replace(after, decisions=decisions), changes)


def differences(before: Plan, after: Plan) -> tuple[Change, ...]:
    """What an officer changed in a plan file, for the history. Findings of their own may be added.

    Raises InputError when the two are not about the same document, policy and findings: then decisions would land on
    other words.
    """
    there = {one.id for one in before.findings}
    kept = tuple(one for one in after.findings if one.id in there)
    if identity(before) != identity(replace(after, findings=kept)) or before.findings != kept:
        raise InputError(
            "the plan was changed where it may not be: document, policy or findings", "Make the plan again."
        )
    now = after.decision_of()
    changes = [
        Change(f"finding:{old.finding}", _said(old.action, old.ground), _said(new.action, new.ground))
        for old in before.decisions
        if (new := now[old.finding]) and (new.action, new.ground, new.parts) != (old.action, old.ground, old.parts)
    ]
    added = (now[one.id] for one in after.findings if one.id not in there)
    changes += [Change(f"finding:{new.finding}", "", _said(new.action, new.ground)) for new in added]
    changes += _box_changes(before.manual, after.manual)
    changes += [
        Change(f"override:{what}", "", "passed", reason)
        for what, reason in after.overrides
        if (what, reason) not in before.overrides
    ]
    return tuple(changes)


def _words(value: object) -> str:
    return " ".join(str(value).split()) if value is not None else ""


def _number(value: object) -> float | None:
    if isinstance(value, bool):
        return None
    try:
        number = float(value if isinstance(value, int | float) else _words(value).replace(",", "."))
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def _whole(value: object) -> int | None:
    number = _number(value)
    return int(number) if number is not None and number == int(number) else None
