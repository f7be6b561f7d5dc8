# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""``redactor keys`` and ``redactor serve`` from the outside."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from api.keys import Keys
from api.settings import ServiceSettings
from redactor.cli import app
from redactor.errors import ConfigError, InputError


@pytest.fixture(autouse=True)
def _data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDACTOR_SERVICE_DATA", str(tmp_path))


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


def test_create_list_revoke(tmp_path: Path) -> None:
    text = run("keys", "create", "zaaksysteem", "--scope", "redact", "--scope", "values").output.strip()
    with closing(Keys(ServiceSettings(data=tmp_path).database)) as keys:
        assert keys.find(text) is not None
    shown = json.loads(run("keys", "list", "--json").output)
    assert (shown["label"], shown["scopes"], shown["valid"]) == ("zaaksysteem", ["redact", "values"], True)
    assert text[-43:] not in run("keys", "list").output
    assert run("keys", "revoke", shown["id"]).exit_code == 0
    assert json.loads(run("keys", "list", "--json").output)["valid"] is False
    assert isinstance(run("keys", "revoke", shown["id"]).exception, InputError)


@pytest.mark.parametrize("arguments", [["x y\n"], ["a" * 100]])
def test_a_wrong_label(arguments: list[str]) -> None:
    assert isinstance(run("keys", "create", *arguments, "--scope", "redact").exception, InputError)


def test_a_key_needs_a_known_scope() -> None:
    assert run("keys", "create", "x").exit_code == 2
    assert run("keys", "create", "x", "--scope", "everything").exit_code == 2


def test_without_keys_only_on_loopback() -> None:
    assert isinstance(run("serve", "--insecure-local", "--host", "0.0.0.0").exception, ConfigError)


def test_every_wrong_setting_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDACTOR_SERVICE_QUEUE", "0")
    monkeypatch.setenv("REDACTOR_SERVICE_TTL_SECONDS", "soon")
    problem = run("keys", "list").exception
    assert isinstance(problem, ConfigError)
    assert "queue" in problem.message
    assert "ttl_seconds" in problem.message
