# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Settings of an installation: environment (``REDACTOR_…``) over a TOML file over the defaults.

The file is ``redactor.toml`` in the working folder, or the one that ``REDACTOR_CONFIG`` names. Nested values take a
double underscore in the environment: ``REDACTOR_LIMITS__PAGES=500``.
"""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Self

from pydantic import AfterValidator, Field, ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource

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


class FileSettings(BaseSettings):
    """Settings of a process: arguments over environment over a TOML file; no dotenv and no secrets folder."""

    file_variable: ClassVar[str]
    """of the environment: names the file"""
    default_file: ClassVar[str]

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The sources, the first goes over the others."""
        del dotenv_settings, file_secret_settings
        named = os.environ.get(cls.file_variable, cls.default_file)
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, Path(named))

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

    model_config = SettingsConfigDict(env_prefix="REDACTOR_", env_nested_delimiter="__", extra="forbid")
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
