# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a worker on another machine must know of a whole run, as plain values that can be sealed and sent.

Word lists and the people of a dossier are among it: outside a worker's memory it exists only sealed. Plain values and
no pickles: what comes from a database is parsed, never executed.
"""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from redactor import __version__
from redactor.analysis.people.memory import Lesson, Memory
from redactor.errors import ConfigError, PolicyError
from redactor.run.job import Dossier, Job, Learned
from redactor.settings import Settings
from redactor.weighing.case_terms import Always, CaseTerms, Never

if TYPE_CHECKING:
    from collections.abc import Mapping

#: The settings that decide results; the others are a machine's own.
_DECIDE = ("limits", "spacy_model", "signatures", "high_recall")
_MOST_FILES = 20


@dataclass(frozen=True, slots=True)
class Order:
    """How the documents of a run are done. ``source`` and ``target`` are URLs (:mod:`redactor.run.storage`)."""

    source: str
    target: str
    settings: Settings
    policy_version: str
    policy_files: Mapping[str, str] = field(default_factory=dict, repr=False)
    """a body's own policy: path → text, the first is the policy"""
    style: str | None = None
    justify: bool = False
    dossier: Dossier = field(default_factory=Dossier, repr=False)

    def job(self, details: Mapping[str, Any], sha256: str) -> Job:
        """The job of one document; its results have relative paths."""
        return Job(
            path=Path(details["name"]),
            sha256=sha256,
            own_stem=details["own"],
            neutral_stem=details["neutral"],
            folder=Path(),
            settings=self.settings,
            style=self.style,
            justify=self.justify,
            below=tuple((own, neutral) for own, neutral in details["below"]),
            again=details["again"],
        )


def policy_files(policy: str) -> dict[str, str]:
    """The text of a policy file and of what it extends, by paths that fit together; empty for a shipped policy.

    Raises :class:`PolicyError` when a file extends another by an absolute path.
    """
    from redactor.weighing.policy import builtin_names

    shipped = set(builtin_names())
    if policy in shipped:
        return {}
    texts: dict[str, str] = {}
    path = os.path.normpath(Path.cwd() / policy)
    while path not in texts and len(texts) < _MOST_FILES:
        texts[path] = Path(path).read_text(encoding="utf-8")
        extends = tomllib.loads(texts[path]).get("extends")
        if not isinstance(extends, str) or extends in shipped:
            break
        if Path(extends).is_absolute():
            raise PolicyError(
                "a policy that goes over a queue can't extend a file by an absolute path", "Make it relative."
            )
        path = os.path.normpath(Path(path).parent / extends)
    root = os.path.commonpath([str(Path(path).parent) for path in texts])
    return {os.path.relpath(path, root): text for path, text in texts.items()}


def to_values(order: Order) -> dict[str, Any]:
    """The order as plain values."""
    settings = order.settings.model_dump(include=set(_DECIDE))
    dossier = order.dossier
    return {
        "version": __version__,
        "source": order.source,
        "target": order.target,
        "settings": settings,
        "policy": "" if order.policy_files else order.settings.policy,
        "policy_version": order.policy_version,
        "policy_files": dict(order.policy_files),
        "style": order.style,
        "justify": order.justify,
        "terms": None if dossier.terms is None else _terms_values(dossier.terms),
        "memory": None if dossier.memory is None else memory_values(dossier.memory),
        "pseudonyms": dict(dossier.pseudonyms),
    }


def from_values(values: Mapping[str, Any], own: Settings, folder: Path) -> Order:
    """The order that :func:`to_values` made. Policy files are written into ``folder``.

    Time and memory of a document are bounded by the machine's ``own`` settings too.

    Raises :class:`ConfigError` when this installation would decide otherwise than the one that gave the order.
    """
    from redactor.pipeline import load_policy

    if values["version"] != __version__:
        raise ConfigError("the order was given by another version of redactor", "Install the same version everywhere.")
    policy = values["policy"] or _written(values["policy_files"], folder)
    limits = {**values["settings"]["limits"]}
    for bound in ("seconds", "memory_bytes"):
        if bound in own.limits:
            limits[bound] = min(own.limits[bound], limits.get(bound, own.limits[bound]))
    settings = own.model_copy(update={**values["settings"], "limits": limits, "policy": policy})
    if load_policy(policy).version != values["policy_version"]:
        raise ConfigError("this installation reads the policy otherwise", "Install the same version everywhere.")
    terms = values["terms"]
    memory = values["memory"]
    dossier = Dossier(
        None if memory is None else memory_from(memory),
        None if terms is None else _terms_from(terms),
        values["pseudonyms"],
    )
    return Order(
        source=values["source"],
        target=values["target"],
        settings=settings,
        policy_version=values["policy_version"],
        policy_files=values["policy_files"],
        style=values["style"],
        justify=values["justify"],
        dossier=dossier,
    )


def _written(files: Mapping[str, str], folder: Path) -> str:
    written = []
    for name, text in files.items():
        path = (folder / name).resolve()
        if not path.is_relative_to(folder.resolve()):
            raise ConfigError("a policy file leads out of its folder")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        written.append(str(path))
    return written[0]


def _terms_values(terms: CaseTerms) -> dict[str, Any]:
    return {
        "always": [one.model_dump() for one in terms.always],
        "never": [one.model_dump() for one in terms.never],
    }


def _terms_from(values: Mapping[str, Any]) -> CaseTerms:
    return CaseTerms(
        tuple(Always.model_validate(one) for one in values["always"]),
        tuple(Never.model_validate(one) for one in values["never"]),
    )


@cache
def _lessons() -> Any:
    from pydantic import TypeAdapter

    return TypeAdapter(Lesson)


def memory_values(memory: Memory) -> dict[str, Any]:
    """A memory as plain values: sorted, so that the same memory gives the same text."""
    lesson = _lessons().dump_python(memory.lesson, mode="json")
    return {"key": memory.run_key.hex(), "lesson": [sorted(part) for part in lesson]}


def memory_from(values: Mapping[str, Any]) -> Memory:
    """The memory of :func:`memory_values`."""
    lesson: Lesson = _lessons().validate_python(values["lesson"])
    return Memory(bytes.fromhex(values["key"]), lesson)


def learned_values(learned: Learned) -> dict[str, Any]:
    """What a document taught, as plain values."""
    return {
        "memory": memory_values(learned.memory),
        "sha256": learned.sha256,
        "signature": learned.signature.hex(),
        "in_use": sorted(learned.in_use),
    }


def learned_from(values: Mapping[str, Any]) -> Learned:
    """What :func:`learned_values` made plain."""
    signature = bytes.fromhex(values["signature"])
    return Learned(memory_from(values["memory"]), values["sha256"], signature, frozenset(values["in_use"]))
