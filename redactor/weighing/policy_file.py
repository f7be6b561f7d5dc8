# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Policy files: TOML in, checked models out. All mistakes at once, each with file, line and a suggestion.

TOML and not YAML, because YAML reads ``5.10`` as a number and ``ja: no`` as False.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from redactor.errors import PolicyError
from redactor.model import Action, Style
from redactor.weighing.toml_lines import Lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

#: The policies that ship, by name.
SHIPPED = ("woo", "woo-actief", "strict", "minimal", "pseudonymise")
_MAX_BYTES = 1024 * 1024
_MAX_DEPTH = 8
"""policies that extend policies that extend …"""

_FORBID = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class RuleModel(BaseModel):
    """One ``[[rules]]`` table. A rule fires when every condition that it has is met; an empty one is no condition."""

    model_config = _FORBID

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]*$", description="name of the rule; the same id in a child replaces it")
    basis: str = Field(default="", description="where the rule comes from: article, ruling, practice")
    entity: tuple[str, ...] = Field(default=(), description="entity types, any of")
    role: tuple[str, ...] = Field(default=(), description="roles of the person that the finding belongs to, any of")
    evidence: tuple[str, ...] = Field(default=(), description="evidence codes of the finding, any of; `*` at the end")
    without_evidence: tuple[str, ...] = Field(default=(), description="evidence codes that must not be there")
    role_evidence: tuple[str, ...] = Field(default=(), description="evidence codes of the role, any of")
    label: tuple[str, ...] = Field(default=(), description="label beside the finding (contactpersoon …), any of")
    domain: tuple[str, ...] = Field(default=(), description="domain of an address or link, any of; `*.example.nl`")
    min_score: float | None = Field(default=None, ge=0, le=1, description="score of the finding from")
    below_score: float | None = Field(default=None, ge=0, le=1, description="score of the finding below")
    tied: bool | None = Field(default=None, description="the finding does (not) belong to a person")
    own_domain: bool | None = Field(default=None, description="the address does (not) bear the name of its own domain")
    action: Action | None = Field(default=None, description="redact, keep or review")
    switch: str | None = Field(default=None, description="name of the switch that gives the action")
    ground: str | None = Field(default=None, description="ground, or several with `;`")
    part: Literal["local_part"] | None = Field(default=None, description="only this part goes")
    last_digits: int | None = Field(default=None, ge=1, le=20, description="only the last n digits go")
    keep_last_digits: int | None = Field(default=None, ge=1, le=4, description="all but the last n digits goes")
    motivation: str | None = Field(default=None, description="name of a text in `[motivations]`")
    flags: tuple[str, ...] = Field(default=(), description="what an officer should see")


class SettingsModel(BaseModel):
    """The ``[settings]`` table."""

    model_config = _FORBID

    five_year_rule: bool = Field(default=True, description="Woo art. 5.3 applies (not in active publication)")
    low_score: float = Field(default=0.5, ge=0, le=1, description="findings below this score are flagged")
    names_in_scope: bool = Field(default=True, description="False: names are not weighed at all")
    marking: Literal["stop", "warn"] = Field(default="stop", description="what a classification marking does")
    style: Style = Field(default="bars", description="text files")


class PolicyModel(BaseModel):
    """A policy file."""

    model_config = _FORBID

    name: str = Field(pattern=r"^[a-z0-9][a-z0-9-]*$")
    version: str = Field(pattern=r"^\d+\.\d+\.\d+$", description="semantic version of this file")
    title: str = ""
    description: str = ""
    extends: str | None = Field(default=None, description="name of a shipped policy, or a path beside this file")
    entities: dict[str, str] = Field(default={}, description="own entity types: name → Dutch words")
    settings: SettingsModel = SettingsModel()
    switches: dict[str, Action] = Field(default={}, description="name → redact, keep or review")
    motivations: dict[str, str] = Field(default={}, description="name → text with {placeholders}")
    letter: dict[str, str] = Field(default={}, description="name of a paragraph of the decision letter → text")
    rules: tuple[RuleModel, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake in a policy file."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}"


@dataclass(frozen=True, slots=True)
class Source:
    """One policy file as it was read: the parts that are right, the mistakes, and where everything stands."""

    file: str
    text: str
    data: dict[str, Any]
    lines: Lines
    model: PolicyModel
    rule_places: tuple[int, ...]
    """index in the file of each rule of ``model.rules`` (rules with mistakes are left out)"""
    problems: tuple[Problem, ...]

    def problem(self, place: Sequence[str | int], text: str, value: object = None) -> Problem:
        """A mistake at a key of this file."""
        return Problem(self.file, self.lines.of(place, value), text)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`` (did you mean 'x'?)`` when there is a likely candidate, else nothing.

    >>> did_you_mean("PERSN", ["PERSON", "POSTCODE"])
    " (did you mean 'PERSON'?)"
    """
    words = {one.casefold(): one for one in known}
    near = difflib.get_close_matches(word.casefold(), words, n=1, cutoff=0.6)
    return f" (did you mean {words[near[0]]!r}?)" if near else ""


#: What a Dutch reader may write for an action.
_DUTCH = {
    "lakken": "redact", "zwart": "redact", "weglakken": "redact", "onleesbaar": "redact",
    "behouden": "keep", "laten staan": "keep", "leesbaar": "keep", "openbaar": "keep", "bewaren": "keep",
    "beoordelen": "review", "voorleggen": "review", "controleren": "review",
}  # fmt: skip


def read_chain(name_or_path: str | Path) -> tuple[Source, ...]:
    """The policy and everything that it extends, child first. Raises PolicyError when a file can't be read at all."""
    chain: list[Source] = []
    seen: list[str] = []
    folder = Path()
    wanted: str | Path | None = name_or_path
    while wanted is not None:
        above = f"{chain[-1].file}:{chain[-1].lines.of(['extends'])}: " if chain else ""
        text, file, key, folder = _open(wanted, folder, above)
        if key in seen or len(seen) >= _MAX_DEPTH:
            raise PolicyError(f"{above}'extends' goes in a circle", "Let a policy extend one that stands by itself.")
        seen.append(key)
        chain.append(read(text, file))
        extends = chain[-1].data.get("extends")
        wanted = extends if isinstance(extends, str) else None
    return tuple(chain)


def _open(wanted: str | Path, folder: Path, above: str) -> tuple[str, str, str, Path]:
    """Text, file name, key and folder of a policy; ``above`` is the place that asks for it, for the error."""
    name = str(wanted)
    if isinstance(wanted, str) and name in SHIPPED:
        text = files("redactor.weighing").joinpath(f"policies/{name}.toml").read_text(encoding="utf-8")
        return text, f"{name}.toml", f"shipped:{name}", folder
    path = folder / name
    if not path.is_file():
        hint = did_you_mean(name, SHIPPED)
        raise PolicyError(
            f"{above}there is no policy {name!r}{hint}", "Give a file, or one of: " + ", ".join(SHIPPED) + "."
        )
    try:
        raw = path.read_bytes()
        if len(raw) > _MAX_BYTES:
            raise PolicyError(f"{path.name} is larger than a policy can be (1 MiB)")
        return raw.decode("utf-8-sig"), path.name, str(path.resolve()), path.parent
    except UnicodeDecodeError as error:
        raise PolicyError(f"{path.name} is not UTF-8 (byte {error.start})") from error
    except OSError as error:
        raise PolicyError(f"{path.name} can't be read: {error.strerror}") from error


def read(text: str, file: str) -> Source:
    """Parse one policy text. Mistakes in single rules and keys are collected, not raised; bad TOML is raised."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        raise PolicyError(f"{file}:{found[1] if found else 1}: not valid TOML: {error}") from error
    lines = Lines(text)
    problems: list[Problem] = []
    raw_rules = data.get("rules", [])
    rules: list[RuleModel] = []
    places: list[int] = []
    for index, raw in enumerate(raw_rules if isinstance(raw_rules, list) else []):
        try:
            rules.append(RuleModel.model_validate(raw))
            places.append(index)
        except ValidationError as error:
            problems += _problems(error, file, lines, ("rules", index), RuleModel)
    head = {key: value for key, value in data.items() if key != "rules"}
    if not isinstance(raw_rules, list):
        problems.append(Problem(file, lines.of(["rules"]), "'rules' must be written as [[rules]] tables"))
    model = _validate_head(head, file, lines, problems)
    model = model.model_copy(update={"rules": tuple(rules)})
    return Source(file, text, data, lines, model, tuple(places), tuple(problems))


def _validate_head(head: dict[str, Any], file: str, lines: Lines, problems: list[Problem]) -> PolicyModel:
    """The file without its rules; what is wrong is reported and left out, so that the rest can be checked too."""
    for _ in range(1 + len(head) * 20):
        try:
            return PolicyModel.model_validate(head)
        except ValidationError as error:
            new = _problems(error, file, lines, (), PolicyModel)
            problems += [one for one in new if one not in problems]
            head = _without(head, [one["loc"] for one in error.errors()])
    return PolicyModel(name="unreadable", version="0.0.0")


def _without(head: dict[str, Any], places: list[tuple[str | int, ...]]) -> dict[str, Any]:
    kept = {key: dict(value) if isinstance(value, dict) else value for key, value in head.items()}
    for place in places:
        if len(place) > 1 and isinstance(kept.get(str(place[0])), dict):
            kept[str(place[0])].pop(place[1], None)
        else:
            kept.pop(str(place[0]), None)
    return {"name": "unreadable", "version": "0.0.0"} | kept


def _problems(
    error: ValidationError, file: str, lines: Lines, base: tuple[str | int, ...], model: type[BaseModel]
) -> list[Problem]:
    found = []
    for one in error.errors():
        place = base + tuple(one["loc"])
        key = ".".join(str(part) for part in one["loc"])
        shown = one["input"] if isinstance(one["input"], str | int | float | bool) else ""
        if one["type"] == "extra_forbidden":
            known = SettingsModel.model_fields if one["loc"][0] == "settings" else model.model_fields
            text = f"unknown key {one['loc'][-1]!r}{did_you_mean(str(one['loc'][-1]), known)}"
        elif one["type"] in ("enum", "literal_error"):
            known_words = re.findall(r"'([^']*)'", one["msg"])
            near = did_you_mean(_DUTCH.get(str(shown).casefold(), str(shown)), known_words)
            text = f"{key}: {shown!r} is not one of {', '.join(known_words)}{near}"
        elif one["type"] == "tuple_type":
            text = f"{key}: must be a list" + (f': ["{shown}"]' if isinstance(shown, str) and shown else "")
        elif one["type"] == "missing":
            text = f"{key} is missing"
        else:
            text = f"{key}: {one['msg']}" + (f" (got {shown!r})" if shown != "" else "")
        found.append(Problem(file, lines.of(place, one["input"]), text))
    return found
