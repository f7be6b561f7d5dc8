# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Image, compose files and unit: no root, nothing that can be written but what must be, no version that moves."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]

from api.settings import ServiceSettings

ROOT = Path(__file__).resolve().parents[1]
COMPOSE = ("compose.yaml", "compose.replicas.yaml")
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
UNIT = (ROOT / "deploy" / "redactor.service").read_text(encoding="utf-8")


def services() -> list[tuple[str, str, dict[str, Any]]]:
    found = []
    for name in COMPOSE:
        whole = yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))
        found += [(name, service, fields) for service, fields in whole["services"].items()]
    return found


def unit(name: str) -> list[str]:
    return re.findall(rf"^{name}=(.*)$", UNIT, re.MULTILINE)


def test_the_image_runs_without_root_and_without_tools_to_build() -> None:
    last = DOCKERFILE.split("\nFROM ")[-1]
    assert re.findall(r"^USER (\d+):(\d+)$", last, re.MULTILINE) == [("10001", "10001")]
    assert "apt-get" not in last
    assert "pip install" not in last
    assert re.search(r'^ENTRYPOINT \["', last, re.MULTILINE)
    assert "HEALTHCHECK" in last


def test_versions_do_not_move() -> None:
    python = re.search(r"^ARG PYTHON=(\S+)$", DOCKERFILE, re.MULTILINE)
    assert python
    assert re.fullmatch(r"3\.\d+-slim-\w+", python[1])
    assert set(re.findall(r"^FROM (\S+)", DOCKERFILE, re.MULTILINE)) == {"python:${PYTHON}"}
    assert "--constraint requirements.lock" in DOCKERFILE
    for *_, fields in services():
        assert re.fullmatch(r"[\w./-]+:\d[\w.-]+", fields["image"])


def test_what_the_image_copies_is_there() -> None:
    for line in re.findall(r"^COPY (?!--from)(.+) \S+$", DOCKERFILE, re.MULTILINE):
        for name in line.split():
            assert (ROOT / name).exists(), name


@pytest.mark.parametrize(("file", "name", "fields"), services())
def test_a_container_may_do_nothing_that_it_need_not(file: str, name: str, fields: dict[str, Any]) -> None:
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*", fields["user"]), (file, name)
    assert fields["read_only"] is True
    assert fields["cap_drop"] == ["ALL"]
    assert "no-new-privileges:true" in fields["security_opt"]
    assert {"pids_limit", "mem_limit"} <= fields.keys()
    assert not fields.keys() & {"privileged", "cap_add", "network_mode", "pid", "devices"}
    assert all(port.startswith("127.0.0.1:") for port in fields.get("ports", ()))
    assert not [key for key in fields.get("environment", {}) if re.search(r"PASSWORD$|SECRET|TOKEN", key)]


def named_settings() -> set[str]:
    texts = [DOCKERFILE, UNIT, *((ROOT / name).read_text(encoding="utf-8") for name in COMPOSE)]
    return {name.lower() for text in texts for name in re.findall(r"REDACTOR_SERVICE_([A-Z_]+)\s*[=:]", text)}


def test_every_setting_that_is_named_is_one() -> None:
    assert len(named_settings()) > 5
    assert named_settings() <= set(ServiceSettings.model_fields)


def test_the_unit_may_do_nothing_that_it_need_not() -> None:
    for name, value in {
        "DynamicUser": "yes", "NoNewPrivileges": "yes", "ProtectSystem": "strict", "ProtectHome": "yes",
        "PrivateTmp": "yes", "PrivateDevices": "yes", "LimitCORE": "0", "MemorySwapMax": "0", "UMask": "0077",
        "CapabilityBoundingSet": "", "RestrictSUIDSGID": "yes", "LockPersonality": "yes",
    }.items():  # fmt: skip
        assert unit(name) == [value], name
    assert not unit("User")


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not here")
def test_systemd_accepts_the_unit(tmp_path: Path) -> None:
    copy = tmp_path / "redactor.service"
    copy.write_text(UNIT.replace("/opt/redactor/bin/redactor serve", "/bin/true"))
    done = subprocess.run(["systemd-analyze", "verify", str(copy)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_image_and_unit_wipe_the_memory_that_is_given_back() -> None:
    for text in (DOCKERFILE, UNIT):
        assert "PYTHONMALLOC=malloc" in text
        assert "GLIBC_TUNABLES=glibc.malloc.tcache_count=0:glibc.malloc.perturb=165" in text
