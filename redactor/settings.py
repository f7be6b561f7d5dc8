# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Settings of an installation: environment (``REDACTOR_…``) over a TOML file over the defaults.

The file is ``redactor.toml`` in the working folder, or the one that ``REDACTOR_CONFIG`` names. Nested values take a
double underscore in the environment: ``REDACTOR_LIMITS__PAGES=500``.
"""

from __future__ import annotations

import dataclasses
import json
import os
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Self, get_origin

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from redactor.errors import ConfigError
from redactor.limits import Limits

if TYPE_CHECKING:
    from collections.abc import Mapping

#: The file that is read when ``REDACTOR_CONFIG`` names no other.
DEFAULT_FILE = "redactor.toml"


def _known_limits(values: dict[str, float]) -> dict[str, float]:
    known = {field.name for field in dataclasses.fields(Limits)}
    unknown = sorted(set(values) - known)
    if unknown:
        raise ValueError(f"unknown limit {unknown[0]}; known are {', '.join(sorted(known))}")
    if any(value <= 0 for value in values.values()):
        raise ValueError("a limit must be above zero")
    return values


def _over(upper: Any, lower: Any) -> Any:
    """One source over another: tables are joined key by key."""
    if not (isinstance(upper, dict) and isinstance(lower, dict)):
        return upper
    return lower | {key: _over(value, lower.get(key)) for key, value in upper.items()}


class FileSettings(BaseModel):
    """Settings of a process: arguments over environment over a TOML file; no dotenv and no secrets folder.

    A setting that is a table can be given in the environment as a whole, in JSON, and value by value: the name of the
    setting, two underscores and the key. (pydantic-settings does this and much more; it takes an eighth of a second of
    each start, of the command and of its workers.)
    """

    model_config = ConfigDict(extra="forbid", validate_default=True)
    prefix: ClassVar[str]
    """of the names in the environment, in capitals; there capitals and small letters are the same"""
    file_variable: ClassVar[str]
    """of the environment: names the file"""
    default_file: ClassVar[str]

    def __init__(self, **given: Any) -> None:
        super().__init__(**_over(given, _over(self._environment(), self._file())))

    @classmethod
    def _file(cls) -> dict[str, Any]:
        """What the file states; nothing where there is none. Raises OSError and ValueError."""
        file = Path(os.environ.get(cls.file_variable, cls.default_file)).expanduser()
        return tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}

    @classmethod
    def _environment(cls) -> dict[str, Any]:
        """What the environment gives. Raises ValueError for a table that is no JSON."""
        given = {name.upper(): value for name, value in os.environ.items()}
        found: dict[str, Any] = {}
        for name, field in cls.model_fields.items():
            own = f"{cls.prefix}{name}".upper()
            if get_origin(field.annotation) is not dict:
                found |= {name: given[own]} if own in given else {}
                continue
            table = json.loads(given[own]) if own in given else {}
            values = {key.removeprefix(f"{own}__").lower(): given[key] for key in given if key.startswith(f"{own}__")}
            if own in given or values:
                found[name] = table | values if isinstance(table, dict) else table  # the latter is told to be wrong
        return found

    @classmethod
    def loaded(cls, what: str, given: Mapping[str, Any]) -> Self:
        """The settings of this process; what is ``given`` and not None goes over everything else.

        ``what`` they are settings of is told with a mistake ("" or " of the service"). Raises :class:`ConfigError`
        with every mistake, never with a value.
        """
        try:
            return cls(**{key: value for key, value in given.items() if value is not None})
        except ValidationError as wrong:
            mistakes = "; ".join(f"{'.'.join(map(str, one['loc'])) or 'file'}: {one['msg']}" for one in wrong.errors())
            raise ConfigError(f"the settings{what} are wrong: {mistakes}") from None
        except (OSError, ValueError) as wrong:
            raise ConfigError(f"the settings file{what} can't be read: {type(wrong).__name__}") from None


class Settings(FileSettings):
    """What an IT department sets once.

    Raises :class:`redactor.errors.ConfigError` from :func:`load`, with every mistake, when a value is wrong.
    """

    prefix = "REDACTOR_"
    file_variable = "REDACTOR_CONFIG"
    default_file = DEFAULT_FILE

    policy: str = "woo"
    """name of a built-in policy, or the path of a TOML file"""
    workers: int = Field(default=0, ge=0, le=256)
    """processes that redact side by side; 0: one per core"""
    limits: Annotated[dict[str, float], AfterValidator(_known_limits)] = {}
    """upper bounds for one document, by the names of :class:`redactor.limits.Limits`"""
    spacy_model: str | None = None
    """an installed Dutch spaCy model as a second opinion on names (``nl_core_news_lg``); none by default"""
    signatures: bool = True
    """burn handwriting that is found where people sign, beside the boxes that an officer draws"""
    high_recall: bool = False
    """add the detectors of deduce: more names found, more words blacked out"""

    def as_limits(self) -> Limits:
        """The limits with this installation's changes; whole numbers stay whole."""
        kinds = {field.name: float if "float" in str(field.type) else int for field in dataclasses.fields(Limits)}
        changed: dict[str, Any] = {name: kinds[name](value) for name, value in self.limits.items()}
        return Limits(**changed)


def load(**given: Any) -> Settings:
    """The settings of this process; ``given`` goes over everything else (what the command line said).

    Raises :class:`ConfigError` with every mistake when the environment or the file is wrong.
    """
    return Settings.loaded("", given)
