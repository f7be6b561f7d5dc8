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
