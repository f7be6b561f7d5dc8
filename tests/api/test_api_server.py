# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A real server with real workers over loopback: what the client of an organisation meets."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import resource
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest
from api_running import Server, start

ROOT = Path(__file__).resolve().parents[2]
DOSSIER = sorted(path for path in (ROOT / "examples" / "dossier").iterdir() if path.suffix in (".pdf", ".txt", ".csv"))
CURL = shutil.which("curl") or "curl"


def curl(server: Server, *arguments: str) -> bytes:
    command = [CURL, "--silent", "--show-error", "--header", f"X-Api-Key: {server.key}", *arguments]
    return subprocess.run(command, check=True, capture_output=True, timeout=300).stdout


def test_curl_gives_what_the_command_line_gives(server: Server, tmp_path: Path) -> None:
    """Byte for byte, over the whole example dossier."""
    out = tmp_path / "out"
    command = [
        sys.executable,
        "-m",
        "redactor",
        "redact",
        *map(str, DOSSIER),
        "-o",
        str(out),
        "--json",
        "--workers",
        "2",
    ]
    program = [sys.executable, "-c", "from redactor.cli import main; main()", *command[3:]]
    lines = subprocess.run(program, capture_output=True, timeout=500, cwd=tmp_path, check=False).stdout.splitlines()
    expected = {one["sha256"]: one for one in map(json.loads, lines)}
    assert len(expected) == len(DOSSIER)
    for path in DOSSIER:
        answer = json.loads(curl(server, "--form", f"document=@{path}", f"{server.url}/v1/redactions"))
        by_hand = expected[hashlib.sha256(path.read_bytes()).hexdigest()]
        if by_hand["output"] is None:
            assert answer["status"] >= 400
            continue
        entry = answer["documents"][0]
        document = curl(server, f"{server.url}{entry['links']['document']}")
        assert document == Path(by_hand["output"]).read_bytes()
        assert (entry["redacted"], entry["kept"], entry["review"]) == (
            by_hand["redacted"], by_hand["kept"], by_hand["review"],
        )  # fmt: skip


def commands(page: Path) -> str:
    """The shell lines of a page: every block that is marked ``sh``."""
    blocks = page.read_text(encoding="utf-8").split("```sh\n")[1:]
    return "\n".join(block.split("```")[0] for block in blocks)


def test_the_curl_lines_of_the_documentation_work(server: Server, tmp_path: Path) -> None:
    script = commands(ROOT / "docs" / "reference" / "http-api.md")
    shutil.copy(DOSSIER[0], tmp_path / "letter.pdf")
    environment = {**os.environ, "SERVICE": server.url, "KEY": server.key}
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script], cwd=tmp_path, env=environment, capture_output=True, timeout=300,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    assert (tmp_path / "letter.redacted.pdf").read_bytes().startswith(b"%PDF")


def test_the_example_client(server: Server, tmp_path: Path) -> None:
    environment = {**os.environ, "REDACTOR_URL": server.url, "REDACTOR_KEY": server.key}
    given = [str(DOSSIER[0]), str(DOSSIER[-1])]
    program = [sys.executable, str(ROOT / "examples" / "client.py"), *given, str(tmp_path)]
    done = subprocess.run(program, env=environment, capture_output=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    assert {path.suffix for path in tmp_path.iterdir()} >= {".pdf", ".json", ".csv"}


def raw(server: Server, data: bytes, seconds: float = 60) -> bytes:
    host, port = server.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=seconds) as connection:
        connection.sendall(data)
        found = b""
        while piece := connection.recv(65536):
            found += piece
        return found


def test_what_is_no_http_gets_a_problem_without_an_echo(server: Server) -> None:
    answer = raw(server, b"GET /v1 HTTP/1.1\r\nAnna de Vries\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 400")
    assert b"application/problem+json" in answer
    assert b"Vries" not in answer


def test_slow_headers_and_slow_bodies_are_ended(tmp_path: Path) -> None:
    limits = {"REDACTOR_SERVICE_HEADER_SECONDS": "1", "REDACTOR_SERVICE_IDLE_SECONDS": "1"}
    server = start(tmp_path / "data", **limits)
    try:
        assert raw(server, b"GET /v1 HTTP/1.1\r\nHost: x\r\n") == b""
        head = (
            f"POST /v1/redactions HTTP/1.1\r\nHost: x\r\nX-Api-Key: {server.key}\r\nContent-Length: 1000\r\n"
            "Content-Type: multipart/form-data; boundary=x\r\n\r\n--x"
        )
        assert raw(server, head.encode()).startswith(b"HTTP/1.1 408")
        assert httpx.get(f"{server.url}/v1/health/live").status_code == 200
    finally:
        server.end()


def test_a_client_that_goes_away_takes_its_job_along(server: Server) -> None:
    before = set((server.data / "spool").iterdir())
    large = DOSSIER[2].read_bytes()
    with pytest.raises(httpx.ReadTimeout):
        httpx.post(
            f"{server.url}/v1/redactions", headers=server.headers, files={"document": ("a.pdf", large)},
            timeout=httpx.Timeout(30, read=0.05),
        )  # fmt: skip
    deadline = time.monotonic() + 30
    while set((server.data / "spool").iterdir()) != before and time.monotonic() < deadline:
        time.sleep(0.1)
    assert set((server.data / "spool").iterdir()) == before


def test_kill_and_restart(tmp_path: Path) -> None:
    """With a key from outside: finished jobs still there, running ones done again, nothing else on disk."""
    key = tmp_path / "spool.key"
    key.write_bytes(os.urandom(32))
    given = {"REDACTOR_SERVICE_SPOOL_KEY_FILE": str(key)}
    server = start(tmp_path / "data", **given)
    files = [("document", (path.name, path.read_bytes())) for path in DOSSIER]
    finished = httpx.post(
        f"{server.url}/v1/redactions", headers=server.headers, files=[files[-1]], timeout=120
    ).json()  # fmt: skip
    running = httpx.post(f"{server.url}/v1/jobs", headers=server.headers, files=files * 2, timeout=120).json()
    headers = server.headers
    server.end(signal.SIGKILL)
    server = start(tmp_path / "data", **given)
    try:
        link = finished["documents"][0]["links"]["document"]
        assert httpx.get(f"{server.url}{link}", headers=headers).status_code == 200
        job: dict[str, Any] = {}
        deadline = time.monotonic() + 240
        while job.get("state") != "finished" and time.monotonic() < deadline:
            job = httpx.get(f"{server.url}{running['links']['self']}", headers=headers).json()
            time.sleep(0.3)
        assert job["progress"]["done"] == len(files) * 2
        for one in (finished, running):
            assert httpx.delete(f"{server.url}{one['links']['self']}", headers=headers).status_code == 204
        assert list((tmp_path / "data" / "spool").iterdir()) == []
    finally:
        server.end()


PLANTED = ("Zwartkruisdijk", "b.zwartkruis", "8765432198")
LETTER = "Contactpersoon: Bregje Zwartkruisdijk, b.zwartkruisdijk@minbzk.nl, telefoon 06 12345678, zaak 8765432198.\n"
ENCODINGS = ("utf-8", "utf-16-le", "utf-32-le")


def deployed(name: str) -> str:
    """A variable of the environment as the image sets it."""
    found = re.search(rf"^\s*(?:ENV )?{name}=(\S+)", (ROOT / "Dockerfile").read_text(), re.MULTILINE)
    assert found
    return found[1]


def below(pid: int) -> list[int]:
    """Processes that a process has started, and theirs."""
    try:
        found = [int(one) for path in Path(f"/proc/{pid}/task").glob("*/children") for one in path.read_text().split()]
    except OSError:
        return []
    return [one for child in found for one in (child, *below(child))]


def in_memory(pid: int) -> bool:
    """Whether a planted value is in what a process can write to; never for one that is gone or can't be looked into."""
    values = [value.encode(encoding) for value in PLANTED for encoding in ENCODINGS]
    try:
        with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
            for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
                place, rights, *_ = line.split()
                start, end = (int(side, 16) for side in place.split("-"))
                if "w" in rights:
                    memory.seek(start)
                    data = memory.read(end - start)
                    if any(value in data for value in values):
                        return True
    except OSError:
        return False
    return False


def test_nothing_of_a_document_is_left_anywhere(tmp_path: Path) -> None:
    """``strings`` over spool, database, log and core finds none of the planted values, nor does a look into memory.

    With the environment that image and unit set, memory that is given back is wiped; a worker that has nothing to do
    is replaced. A crash leaves no core file, even where the limit would allow one.
    """
    # a folder with a short name: the path of the fork server's socket has room for 107 characters
    scratch = Path(tempfile.mkdtemp(prefix="t"))
    wiping = {name: deployed(name) for name in ("PYTHONMALLOC", "GLIBC_TUNABLES")}
    server = start(tmp_path / "data", TMPDIR=str(scratch), **wiping)
    for name in ("Bregje Zwartkruisdijk.txt", "a.pdf"):
        sent = {"document": (name, (LETTER * 500).encode())}
        for resource_ in ("redactions", "checks", "analyses", "jobs"):
            httpx.post(f"{server.url}/v1/{resource_}", headers=server.headers, files=sent, timeout=300)
    headers = {**server.headers, "Content-Type": "application/json"}
    shown = f"{server.url}/v1/analyses?includeValues=true"
    assert "Zwartkruisdijk" in httpx.post(shown, headers=headers, json={"text": LETTER}, timeout=300).text

    deadline = time.monotonic() + 240
    while any(map(in_memory, [server.process.pid, *below(server.process.pid)])) and time.monotonic() < deadline:
        time.sleep(1)
    assert not in_memory(server.process.pid)
    assert not any(map(in_memory, below(server.process.pid)))

    with contextlib.suppress(PermissionError):
        resource.prlimit(server.process.pid, resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    server.end(signal.SIGABRT)
    files = [path for folder in (tmp_path, scratch) for path in folder.rglob("*") if path.is_file()]
    assert any(path.suffix == ".blob" for path in files)
    assert not [path for path in files if path.name.startswith("core")]
    for path in files:
        for encoding in ("s", "l", "b", "L"):
            found = subprocess.run(["strings", "-e", encoding, str(path)], capture_output=True, check=True).stdout
            assert not [value for value in PLANTED if value.encode() in found], path.name
