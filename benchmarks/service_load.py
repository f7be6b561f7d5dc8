# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Load on a real server: 16 clients, 500 documents, one in twenty hostile; prints figures, and fails on any error.

    python -m benchmarks.service_load [--clients 16] [--documents 500] [--hostile 0.05] [--minutes 8]

A good document must be answered 201 and give the same bytes each time; a hostile one must be answered 4xx or 504. 503
with ``Retry-After`` is obeyed and counted. Afterwards memory and spool are compared with before.
"""

from __future__ import annotations

import argparse
import http.client
import json
import queue
import random
import secrets
import statistics
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

sys.path[:0] = [str(Path(__file__).resolve().parents[1] / "tests" / "api"), str(Path(__file__).resolve().parents[1])]

from tests.fakes import hostile  # noqa: E402 - the path comes first

DOSSIER = Path(__file__).resolve().parents[1] / "examples" / "dossier"


@dataclass
class Tally:
    """What the clients saw."""

    seconds: list[float] = field(default_factory=list)
    statuses: Counter[int] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    waited: int = 0
    digests: dict[int, set[str]] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)


def bad_documents() -> list[bytes]:
    """A bomb, a maze, and files that are none."""
    return [
        hostile.many_pages(30_000),
        hostile.sound()[:-200],
        b"%PDF-1.7\n" + secrets.token_bytes(5000),
        b"PK\x03\x04",
    ]


def post(url: str, key: str, data: bytes) -> tuple[int, bytes, str]:
    """(status, body, Retry-After) of a redaction."""
    boundary = secrets.token_hex(8)
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="document"; filename="a"\r\n\r\n'.encode()
    body = head + data + f"\r\n--{boundary}--\r\n".encode()
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=300)
    try:
        headers = {"X-Api-Key": key, "Content-Type": f"multipart/form-data; boundary={boundary}"}
        connection.request("POST", "/v1/redactions", body, headers)
        answer = connection.getresponse()
        found = answer.status, answer.read(), answer.getheader("Retry-After", "")
        if found[0] in (201, 202):
            connection.request("DELETE", answer.getheader("Location") or "/", headers={"X-Api-Key": key})
            connection.getresponse().read()
    finally:
        connection.close()
    return found


def client(url: str, key: str, todo: queue.SimpleQueue[tuple[int, bytes, bool] | None], tally: Tally) -> None:
    """Send documents until there are none left."""
    while (one := todo.get()) is not None:
        number, data, good = one
        began = time.monotonic()
        while (answer := post(url, key, data))[0] in (429, 503):
            with tally.lock:
                tally.waited += 1
                if not answer[2].isdigit():
                    tally.wrong["no Retry-After"] += 1
            time.sleep(float(answer[2] or 1) * random.uniform(0.5, 1.0))
        with tally.lock:
            status = answer[0]
            tally.statuses[status] += 1
            if good:
                tally.seconds.append(time.monotonic() - began)
                if status == 201:
                    digest = json.loads(answer[1])["documents"][0]["outputSha256"]
                    tally.digests.setdefault(number, set()).add(digest)
                elif status not in (202, 409):
                    tally.wrong[f"good document answered {status}"] += 1
            elif status not in (400, 413, 415, 422, 504) and b"problem:leak-error" not in answer[1]:
                # a leak error is a right answer: what can't be proved clean isn't given
                tally.wrong[f"hostile document answered {status}"] += 1


def resident(pid: int) -> int:
    """MiB of memory of a process."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * 4096 // 2**20


def main() -> int:
    """Run it; 0 when nothing went wrong."""
    from api_running import start

    options = argparse.ArgumentParser()
    options.add_argument("--clients", type=int, default=16)
    options.add_argument("--documents", type=int, default=500)
    options.add_argument("--hostile", type=float, default=0.05)
    options.add_argument("--minutes", type=float, default=8.0)
    given = options.parse_args()
    good = [path.read_bytes() for path in sorted(DOSSIER.iterdir()) if path.suffix in (".pdf", ".txt", ".csv")]
    bad, dice = bad_documents(), random.Random(7)
    tally, todo = Tally(), queue.SimpleQueue[tuple[int, bytes, bool] | None]()
    with tempfile.TemporaryDirectory() as folder:
        limits = {"REDACTOR_SERVICE_RATE_PER_MINUTE": "1000000", "REDACTOR_SERVICE_QUEUE": "12"}
        server = start(Path(folder) / "data", REDACTOR_LIMITS__SECONDS="30", **limits)
        post(server.url, server.key, good[0])
        before, began, taken = resident(server.process.pid), time.monotonic(), 0
        threads = [
            threading.Thread(target=client, args=(server.url, server.key, todo, tally)) for _ in range(given.clients)
        ]
        for thread in threads:
            thread.start()
        for number in range(given.documents):
            if time.monotonic() - began > given.minutes * 60:
                break
            is_bad = dice.random() < given.hostile
            todo.put((0, dice.choice(bad), False) if is_bad else (number % len(good), good[number % len(good)], True))
            taken += 1
            while todo.qsize() > given.clients * 2:
                time.sleep(0.02)
        for _ in threads:
            todo.put(None)
        for thread in threads:
            thread.join()
        took, after = time.monotonic() - began, resident(server.process.pid)
        left = list((server.data / "spool").iterdir())
        server.end()
    for number, digests in tally.digests.items():
        if len(digests) > 1:
            tally.wrong[f"document {number} gave different bytes"] += 1
    if left:
        tally.wrong["files left in the spool"] += len(left)
    cuts = statistics.quantiles(tally.seconds, n=100) if len(tally.seconds) > 1 else [0.0] * 99
    print(f"{taken} documents, {given.clients} clients, {took:.0f} s, {taken / took:.1f} documents/s")
    print(f"p50 {cuts[49]:.2f} s, p95 {cuts[94]:.2f} s, p99 {cuts[98]:.2f} s (good documents, waiting included)")
    print(f"statuses {dict(sorted(tally.statuses.items()))}, told to come back {tally.waited} times")
    print(f"server {before} → {after} MiB, files left in the spool {len(left)}")
    print(f"wrong: {dict(tally.wrong) or 'nothing'}")
    return 1 if tally.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
