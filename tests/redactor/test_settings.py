# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

from pathlib import Path

import pytest

from redactor.errors import ConfigError
from redactor.limits import Limits
from redactor.settings import load


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_the_defaults_are_the_limits_as_documented() -> None:
    assert load().as_limits() == Limits()


def test_the_command_line_goes_over_the_environment_over_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "redactor.toml").write_text('policy = "strict"\nworkers = 3\n[limits]\npages = 9\n')
    monkeypatch.setenv("REDACTOR_WORKERS", "4")
    settings = load(policy="minimal", workers=None)
    assert (settings.policy, settings.workers, settings.as_limits().pages) == ("minimal", 4, 9)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("polciy = 'woo'", "polciy"),
        ("[limits]\npagina = 1", "unknown limit pagina"),
        ("[limits]\npages = 0", "above zero"),
        ("workers = -1", "workers"),
        ("workers = [", "can't be read"),
    ],
)
def test_a_wrong_setting_is_named(content: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "redactor.toml").write_text(content)
    with pytest.raises(ConfigError, match=said):
        load()


def test_a_table_in_the_environment_is_given_whole_and_value_by_value(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "redactor.toml").write_text("high_recall = false\n[limits]\npages = 9\nseconds = 7\nfindings = 5\n")
    monkeypatch.setenv("REDACTOR_LIMITS", '{"pages": 10, "findings": 6}')
    monkeypatch.setenv("redactor_limits__PAGES", "11")
    monkeypatch.setenv("redactor_high_recall", "true")
    monkeypatch.setenv("REDACTOR_UNKNOWN", "1")  # others may use the prefix
    limits = load().as_limits()
    assert (limits.pages, limits.findings, limits.seconds) == (11, 6, 7.0)
    assert load().high_recall
    assert load(high_recall=False, limits={"pages": 12}).as_limits().pages == 12


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("REDACTOR_WORKERS", "many", "workers"),
        ("REDACTOR_LIMITS", "{", "can't be read"),
        ("REDACTOR_LIMITS", "[1]", "limits"),
        ("REDACTOR_LIMITS__PAGINA", "1", "unknown limit pagina"),
    ],
)
def test_a_wrong_variable_is_named_without_its_value(
    variable: str, value: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(ConfigError, match=said) as told:
        load()
    assert "many" not in told.value.message


def test_another_file_can_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "other.toml").write_text("workers = 2\n")
    monkeypatch.setenv("REDACTOR_CONFIG", str(tmp_path / "other.toml"))
    assert load().workers == 2
