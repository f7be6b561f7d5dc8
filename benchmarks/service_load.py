# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Load on a real server: 16 clients, 500 documents, one in twenty hostile; then a kill -9 in the middle of jobs.

    python -m benchmarks.service_load [--clients 16] [--documents 500] [--hostile 0.05] [--jobs 12] [--minutes 60]

A good document must be answered 201 and give the same bytes each time; a hostile one must be answered as its kind says,
and never 500. 503 with ``Retry-After`` is obeyed and counted. Memory of the server and of its workers and the size of
the spool are taken after every quarter. Then jobs are sent, the server is killed while it works and started again: what
was finished must be there, what ran must be done again with the same bytes, and nothing else may lie on disk.

Crash, hang and memory come from documents with a mark that a worker obeys before the engine reads them (our limits
refuse the hostile files that we know, so a real crash can't be ordered). Exit code 1 when anything is wrong.
"""

from __future__ import annotations

import argparse
import http.client
import itertools
import json
import queue
import random
import secrets
import signal
import statistics
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests" / "api"), str(ROOT)]

from benchmarks.marks import CRASH, HANG, MEMORY, obey  # noqa: E402 - the path comes first
from tests.fakes import hostile  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

    from api_running import Server

DOSSIER = ROOT / "examples" / "dossier"
PROGRAM = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
if __name__ == "__main__":
    from api import work
    from benchmarks.service_load import obey_or_work
    from redactor.cli import main
    vars(work)["redact"] = obey_or_work
    sys.argv = ["redactor", *sys.argv[1:]]
    main()
"""
#: Kind of hostile document → (its bytes, the statuses that are right for it).
HOSTILE: dict[str, tuple[bytes, set[int]]] = {
    "crash": (CRASH, {422}),
    "hang": (HANG, {504}),
    "memory": (MEMORY, {413, 422, 504}),
    "bomb": (hostile.hidden_bomb(), {413, 422, 504}),
    "pages": (hostile.many_pages(30_000), {413, 422}),
    "picture": (hostile.huge_picture(), {413, 422, 504}),
    "truncated": (hostile.sound()[:-200], {422}),
    "noise": (b"%PDF-1.7\n" + random.Random(1).randbytes(5000), {422}),
    "archive": (hostile.no_pdf(), {415}),
}
_SECONDS_EACH = 30
_GROWTH = 48


def obey_or_work(task: Any) -> Any:
    """In a worker: what the mark of a document says, else the real work."""
    from api import work

    _, head = work.unpacked(task.source.read())
    obey(head)
    return work.redact(task)


@dataclass
class Tally:
    """What the clients saw."""

    seconds: list[float] = field(default_factory=list)
    statuses: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    waited: int = 0
    digests: dict[int, set[str]] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)


def ask(server: Server, method: str, path: str, body: bytes = b"", **headers: str) -> tuple[int, bytes, str]:
    """(status, body, Retry-After or Location)."""
    connection = http.client.HTTPConnection(urlsplit(server.url).netloc, timeout=600)
    try:
        connection.request(method, path, body, {"X-Api-Key": server.key, **headers})
        answer = connection.getresponse()
        return answer.status, answer.read(), answer.getheader("Retry-After") or answer.getheader("Location") or ""
    finally:
        connection.close()


def form(*documents: bytes) -> tuple[bytes, dict[str, str]]:
    """A form and its header."""
    boundary = secrets.token_hex(8)
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="document"; filename="a"\r\n\r\n'.encode()
    body = b"".join(head + one + b"\r\n" for one in documents) + f"--{boundary}--\r\n".encode()
    return body, {"Content-Type": f"multipart/form-data; boundary={boundary}"}


def client(server: Server, todo: queue.SimpleQueue[tuple[int, str, bytes] | None], tally: Tally) -> None:
    """Send documents until there are none left."""
    while (one := todo.get()) is not None:
        number, kind, data = one
        body, headers = form(data)
        began = time.monotonic()
        while (answer := ask(server, "POST", "/v1/redactions", body, **headers))[0] in (429, 503):
            with tally.lock:
                tally.waited += 1
                if not answer[2].isdigit():
                    tally.wrong["no Retry-After"] += 1
            time.sleep(float(answer[2] or 1) * random.uniform(0.5, 1.0))
        took, status = time.monotonic() - began, answer[0]
        if status in (201, 202):
            ask(server, "DELETE", answer[2])
        with tally.lock:
            tally.statuses[f"{kind} {status}"] += 1
            if kind != "good":
                if status not in HOSTILE[kind][1]:
                    tally.wrong[f"{kind} answered {status}"] += 1
                continue
            tally.seconds.append(took)
            if status == 201:
                digest = json.loads(answer[1])["documents"][0]["outputSha256"]
                tally.digests.setdefault(number, set()).add(digest)
            elif status not in (202, 409):
                tally.wrong[f"good document answered {status}"] += 1


def resident(pid: int) -> int:
    """MiB of memory of a process; 0 when it is gone."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * 4096 // 2**20
    except OSError:
        return 0


def children(pid: int) -> list[int]:
    """Processes below a process."""
    try:
        own = [one for path in Path(f"/proc/{pid}/task").glob("*/children") for one in path.read_text().split()]
    except OSError:
        return []
    return [one for child in map(int, own) for one in (child, *children(child))]


@dataclass(frozen=True)
class Size:
    """What a server takes at a moment: MiB, and bytes of the spool."""

    server: int
    workers: list[int]
    spool: int

    @classmethod
    def of(cls, server: Server) -> Size:
        """Look."""
        spool = sum(path.stat().st_size for path in (server.data / "spool").iterdir() if path.exists())
        pid = server.process.pid
        return cls(resident(pid), sorted(filter(None, map(resident, children(pid)))), spool)

    def __str__(self) -> str:
        return f"server {self.server} MiB, its processes {self.workers} MiB, spool {self.spool // 1024} KiB"


def documents(good: list[bytes], given: argparse.Namespace) -> Iterator[tuple[int, str, bytes]]:
    """(number, kind, bytes) of what is sent: the good ones in turn, a hostile one now and then, the same each time."""
    dice, kinds = random.Random(7), itertools.cycle(HOSTILE)
    for number in range(given.documents):
        if dice.random() < given.hostile:
            kind = next(kinds)
            yield 0, kind, HOSTILE[kind][0]
        else:
            yield number % len(good), "good", good[number % len(good)]


def load(server: Server, good: list[bytes], given: argparse.Namespace, tally: Tally) -> None:
    """Send everything; prints the sizes after each quarter."""
    todo = queue.SimpleQueue[tuple[int, str, bytes] | None]()
    threads = [threading.Thread(target=client, args=(server, todo, tally)) for _ in range(given.clients)]
    for thread in threads:
        thread.start()
    sizes, began = [], time.monotonic()
    for number, one in enumerate(documents(good, given)):
        if time.monotonic() - began > given.minutes * 60:
            tally.wrong["the time was over"] += 1
            break
        todo.put(one)
        while todo.qsize() > given.clients:
            time.sleep(0.02)
        if number % (given.documents // 4 or 1) == 0 and number:
            sizes.append(Size.of(server))
            print(f"after {number}: {sizes[-1]}", flush=True)
    for _ in threads:
        todo.put(None)
    for thread in threads:
        thread.join()
    sizes.append(Size.of(server))
    took = time.monotonic() - began
    print(f"after all: {sizes[-1]}")
    print(f"{given.documents} documents, {given.clients} clients, {took:.0f} s, {given.documents / took:.2f} a second")
    if sizes[-1].server - sizes[0].server > _GROWTH:
        tally.wrong["the server grows"] += 1
    if sizes[-1].spool:
        tally.wrong["something stays in the spool"] += 1
    for place, digests in tally.digests.items():
        if len(digests) > 1:
            tally.wrong[f"document {place} gave different bytes"] += 1


def told(server: Server, link: str) -> dict[str, Any]:
    """A job."""
    found: dict[str, Any] = json.loads(ask(server, "GET", link)[1])
    return found


def digests_of(job: dict[str, Any]) -> list[str]:
    """Of the results of a job."""
    return [one["outputSha256"] or one["problem"]["type"] for one in job["documents"]]


def killed(server: Server, again: Any, good: list[bytes], jobs: int, tally: Tally) -> Server:
    """Jobs of three documents, and a kill -9 when a third of them is finished. Gives the server that came after."""
    links = []
    for number in range(jobs):
        body, headers = form(*(good[(number + add) % len(good)] for add in range(3)))
        links.append(ask(server, "POST", "/v1/jobs", body, **headers)[2])
    while sum(told(server, link)["state"] == "finished" for link in links) < max(1, jobs // 3):
        time.sleep(0.1)
    before = {link: told(server, link) for link in links}
    server.end(signal.SIGKILL)
    done = {link: digests_of(job) for link, job in before.items() if job["state"] == "finished"}
    key, server = server.key, again()
    server.key = key
    while (states := Counter(told(server, link)["state"] for link in links)) != {"finished": jobs}:
        if "lost" in states or "404" in states:
            tally.wrong["a job was lost"] += 1
            break
        time.sleep(0.5)
    expected: dict[int, list[str]] = {}
    for number, link in enumerate(links):
        job = told(server, link)
        if link in done and digests_of(job) != done[link]:
            tally.wrong["a finished job changed"] += 1
        if expected.setdefault(number % len(good), digests_of(job)) != digests_of(job):
            tally.wrong["a job that was done again gave other bytes"] += 1
        for entry in job["documents"]:
            status = ask(server, "GET", entry["links"]["document"])[0] if entry["links"]["document"] else 0
            if status not in (0, 200):
                tally.wrong[f"a result answered {status}"] += 1
        ask(server, "DELETE", link)
    if not 0 < len(done) < jobs:
        tally.wrong["the kill came too early or too late to show anything"] += 1
    print(f"kill -9 with {len(done)} of {jobs} jobs finished: all {states['finished']} finished after the restart")
    return server


def left_on_disk(folder: Path) -> list[str]:
    """Files beside the database, the log and the key."""
    known = {"service.sqlite", "service.sqlite-wal", "service.sqlite-shm", "data.log", "program.py", "spool.key"}
    return [path.name for path in folder.rglob("*") if path.is_file() and path.name not in known]


def main() -> int:
    """Run it; 0 when nothing went wrong."""
    from api_running import start

    options = argparse.ArgumentParser()
    options.add_argument("--clients", type=int, default=16)
    options.add_argument("--documents", type=int, default=500)
    options.add_argument("--hostile", type=float, default=0.05)
    options.add_argument("--jobs", type=int, default=12)
    options.add_argument("--minutes", type=float, default=60.0)
    given = options.parse_args()
    good = [path.read_bytes() for path in sorted(DOSSIER.iterdir()) if path.suffix in (".pdf", ".txt", ".csv")]
    tally = Tally()
    # a short name: the path of the fork server's socket has room for 107 characters
    with tempfile.TemporaryDirectory(prefix="l") as name:
        folder = Path(name)
        (folder / "spool.key").write_bytes(secrets.token_bytes(32))
        (folder / "tmp").mkdir()
        environment = {
            "REDACTOR_SERVICE_SPOOL_KEY_FILE": str(folder / "spool.key"),
            "REDACTOR_SERVICE_RATE_PER_MINUTE": "1000000",
            "REDACTOR_SERVICE_QUEUE": "12",
            "REDACTOR_SERVICE_SYNC_SECONDS": "600",
            "REDACTOR_LIMITS__SECONDS": str(_SECONDS_EACH),
            "TMPDIR": str(folder / "tmp"),
        }

        def again() -> Server:
            return start(folder / "data", program=PROGRAM, **environment)

        server = again()
        print(f"at the start: {Size.of(server)}")
        load(server, good, given, tally)
        if given.jobs:
            server = killed(server, again, good, given.jobs, tally)
        server.end()
        left = left_on_disk(folder)
    if left:
        tally.wrong[f"left on disk: {left[:5]}"] += len(left)
    cuts = statistics.quantiles(tally.seconds, n=100) if len(tally.seconds) > 1 else [0.0] * 99
    print(f"p50 {cuts[49]:.2f} s, p95 {cuts[94]:.2f} s, p99 {cuts[98]:.2f} s (good documents, waiting included)")
    print(f"answers {dict(sorted(tally.statuses.items()))}, told to come back {tally.waited} times")
    print(f"wrong: {dict(tally.wrong) or 'nothing'}")
    return 1 if tally.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
