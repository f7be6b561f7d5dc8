# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Ways to get findings for a gold document: the library, the command's JSON lines, or the bare recognizers."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.quality.markup import SENSITIVE, GoldDocument
from benchmarks.quality.measure import Found

if TYPE_CHECKING:
    from redactor.analysis.people.memory import Memory

PARTS = ("forms", "lists", "model", "layout")
"""what the person recognizer is made of"""

Answer = tuple[list[str], list[Found]]
"""the text of each page, and the findings"""


def write(documents: Iterable[GoldDocument], folder: Path, *, pdf: bool) -> dict[str, Path]:
    """Write each document as text or as a laid-out PDF; name → path."""
    from benchmarks.quality.layout import lay_out

    paths: dict[str, Path] = {}
    for document in documents:
        path = folder / f"{document.name}.{'pdf' if pdf else 'txt'}"
        path.write_bytes(lay_out(document) if pdf else document.text.encode())
        paths[document.name] = path
    return paths


def lessons(paths: Mapping[str, Path]) -> Memory:
    """What the documents of a dossier teach of each other's people, as the first pass of ``--dossier``."""
    from redactor import pipeline
    from redactor.analysis.people.memory import Memory

    nothing = Memory(bytes(32))
    taught = nothing
    for path in paths.values():
        taught |= pipeline.analyse(pipeline.read(path), memory=nothing).memory
    return taught


def library(paths: Mapping[str, Path], policy: str = "woo", *, memory: Memory | None = None) -> dict[str, Answer]:
    """Read, analyse and weigh through the public pipeline; gives roles as well. ``memory``: of a dossier."""
    from redactor import pipeline

    answers: dict[str, Answer] = {}
    for name, path in paths.items():
        document = pipeline.read(path)
        plan = pipeline.make_plan(document, policy, memory=memory)
        roles = {person.id: person.role for person in plan.persons}
        decisions = plan.decision_of()
        found = [
            Found(
                one.page,
                one.start,
                one.end,
                one.entity_type,
                decisions[one.id].action.value,
                one.person,
                roles.get(one.person, "") if one.person is not None else "",
                tuple(decisions[one.id].parts),
                decisions[one.id].rule,
                one.recognizer,
                one.evidence,
            )
            for one in plan.findings
        ]
        answers[name] = ([page.text for page in document.pages], found)
    return answers


def unweighed(paths: Mapping[str, Path]) -> dict[str, Answer]:
    """As :func:`library`, but nothing is decided, so that everything found counts as removed."""
    return {
        name: (pages, [replace(one, decision="", parts=(), rule="") for one in found if one.type in SENSITIVE])
        for name, (pages, found) in library(paths).items()
    }


def from_lines(lines: Iterable[str]) -> dict[str, Answer]:
    """Read what ``redactor analyse --json --with-text`` printed."""
    answers: dict[str, Answer] = {}
    for line in filter(str.strip, lines):
        told: dict[str, Any] = json.loads(line)
        if "pages" not in told:
            continue
        roles = {one["id"]: one.get("role", "") for one in told.get("persons", ())}
        pages = sorted(told["pages"], key=lambda page: page["number"])
        found = [
            Found(
                page["number"],
                one["start"],
                one["end"],
                one["entity_type"],
                one.get("decision") or "",
                one.get("person"),
                one.get("role") or roles.get(one.get("person"), ""),
                tuple((start, end) for start, end in one.get("parts") or ()),
                one.get("rule") or "",
            )
            for page in pages
            for one in page["findings"]
        ]
        answers[Path(told["document"]).stem] = ([page["text"] for page in pages], found)
    return answers


def command(paths: Mapping[str, Path], policy: str = "woo") -> dict[str, Answer]:
    """Run the command as a user would, all documents at once."""
    call = [sys.executable, "-c", "from redactor.cli import main; main()", "analyse", "--json", "--with-text"]
    call += ["--policy", policy]
    done = subprocess.run([*call, *map(str, paths.values())], capture_output=True, text=True, check=False)
    if done.returncode not in (0, 6):
        raise SystemExit(f"redactor analyse: exit {done.returncode}\n{done.stderr[-2000:]}")
    return from_lines(done.stdout.splitlines())


def recognizers(paths: Mapping[str, Path], parts: Iterable[str] = PARTS) -> dict[str, Answer]:
    """The engine's recognizers page by page: no identities, no weighing, so everything found counts as removed.

    ``parts`` of the person recognizer (``forms``, ``lists``, ``model``, ``layout``) are used, for ablation.
    """
    from redactor import pipeline

    engine = _engine(frozenset(parts))
    answers: dict[str, Answer] = {}
    for name, path in paths.items():
        document = pipeline.read(path)
        found = [
            Found(page.number, hit.start, hit.end, hit.entity_type)
            for page in document.pages
            for hit in engine.find(page.text)
            if hit.entity_type in SENSITIVE
        ]
        answers[name] = ([page.text for page in document.pages], found)
    return answers


@cache
def _engine(parts: frozenset[str]) -> Any:
    from recognizers import identifier_recognizers
    from recognizers.person import PersonRecognizer
    from redactor.analysis.engine import Engine

    class Partial(Engine):
        """Does not insist that a recognizer without its parts finds its own example."""

        def self_test(self) -> None:
            if parts == frozenset(PARTS):
                super().self_test()

    return Partial(recognizers=[*identifier_recognizers(), PersonRecognizer(parts)])
