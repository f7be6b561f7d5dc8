# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A batch over the queue while workers are killed and PostgreSQL is restarted.

usage: python -m benchmarks.work_queue [--documents 200] [--workers 3] [--s3] [--dossier] [--folder FOLDER]

Starts a PostgreSQL of its own (durable, as in production) and, with ``--s3``, an S3 service on loopback. Writes so many
documents, puts them on the queue with ``redactor batch --queue`` and starts so many ``redactor worker`` as processes of
their own. One worker is killed with SIGKILL, with all that it has at hand, when a third is done; PostgreSQL is stopped
and started when half is done; a worker is started anew when two thirds are done. At the end everything is counted:
every document redacted, its result as the ledger says, each finished exactly once, nothing sealed or queued left, no
name in the database. Exit code 1 when anything is not as it should be.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from benchmarks.faults import NAME, PHONE, processes, text_of
from benchmarks.servers import S3, Postgres

ROOT = Path(__file__).parent.parent
HEARTBEAT = 2.0
SECRETS = re.compile(rb"wielinga|josephine|nota-\d|deel-\d|06-1234", re.IGNORECASE)


def write_inputs(folder: Path, documents: int) -> None:
    """Text files and PDFs, each with its own phone number."""
    import pymupdf

    for number in range(documents):
        text = f"Notitie {number}\n\nDe heer/mevrouw {NAME} is bereikbaar op {PHONE.format(number)}.\nZaak {number}.\n"
        target = folder / f"deel-{number % 7}" / f"nota-{number:04d}{'.txt' if number % 3 else '.pdf'}"
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.suffix == ".txt":
            target.write_text(text, encoding="utf-8")
        else:
            document = pymupdf.open()
            document.new_page().insert_text((72, 72), text.splitlines())
            document.save(target)


class Scene:
    """The processes of one run."""

    def __init__(self, base: Path, environment: dict[str, str]) -> None:
        self.base, self.environment = base, {**os.environ, **environment, "PYTHONPATH": str(ROOT)}
        self.events = base / "events.jsonl"
        self.workers: list[subprocess.Popen[bytes]] = []

    def start_batch(self, source: str, target: str, *, dossier: bool) -> subprocess.Popen[bytes]:
        """What puts the documents on the queue."""
        command = [sys.executable, "-m", "redactor", "batch", source, target, "--json-lines"]
        return self._start([*command, *(["--dossier"] if dossier else [])], self.events)

    def start_worker(self) -> None:
        """One more worker, with one process."""
        command = [sys.executable, "-m", "redactor", "worker", "--workers", "1", "--heartbeat", str(HEARTBEAT)]
        self.workers.append(self._start(command, self.base / "workers"))

    def _start(self, command: list[str], out: Path) -> subprocess.Popen[bytes]:
        with out.open("ab") as told, (self.base / "stderr").open("ab") as errors:
            return subprocess.Popen(
                command, cwd=ROOT, stdout=told, stderr=errors, start_new_session=True, env=self.environment
            )

    def kill_worker(self) -> int:
        """SIGKILL for the oldest worker; gives how many of its processes outlive it."""
        worker = self.workers.pop(0)
        worker.kill()
        worker.wait()
        for _ in range(100):
            if not processes(worker.pid):
                return 0
            time.sleep(0.1)
        return len(processes(worker.pid))

    def stop_workers(self) -> list[int]:
        """SIGTERM, as a service manager does; gives their exit codes."""
        for worker in self.workers:
            worker.send_signal(signal.SIGTERM)
        return [worker.wait() for worker in self.workers]


def asked(dsn: str, statement: str) -> list[tuple[Any, ...]]:
    """What the database says; again when it is away."""
    import psycopg

    while True:
        try:
            with psycopg.connect(dsn, options="-c search_path=redactor") as connection:
                return list(connection.execute(statement).fetchall())
        except (psycopg.OperationalError, psycopg.errors.UndefinedTable):
            time.sleep(0.2)


def play(scene: Scene, server: Postgres, batch: subprocess.Popen[bytes], documents: int) -> Counter[str]:
    """Kill, restart and start anew, each when its share is done, until the batch ends."""
    told: Counter[str] = Counter()

    def busy_worker() -> None:
        running = "SELECT count(*) FROM document WHERE state = 'running'"
        for _ in range(500):  # until every worker has a document at hand, the one that is killed too
            told["documents at hand"] = asked(server.dsn(), running)[0][0]
            if told["documents at hand"] >= len(scene.workers):
                break
        told["orphans"] = scene.kill_worker()
        told["workers killed"] += 1

    def restart() -> None:
        server.stop()
        server.start()
        told["database restarts"] += 1

    def again() -> None:
        scene.start_worker()
        told["workers started anew"] += 1

    acts: list[tuple[float, Callable[[], None]]] = [(1 / 3, busy_worker), (1 / 2, restart), (2 / 3, again)]
    while batch.poll() is None:
        ended = asked(server.dsn(), "SELECT count(*) FROM document WHERE state NOT IN ('waiting', 'running')")[0][0]
        if acts and ended >= acts[0][0] * documents:
            acts.pop(0)[1]()
        time.sleep(0.1)
    told["acts missed"] = len(acts)
    return told


def judge(scene: Scene, dsn: str, results: Path, documents: int) -> list[str]:
    """Everything that is not as it should be."""
    wrong = []
    summary = json.loads((results / "summary.json").read_text(encoding="utf-8"))
    if summary["states"] != {"redacted": documents}:
        wrong.append(f"states {summary['states']}")
    ledger = dict(asked(dsn, "SELECT output, output_sha256 FROM document"))
    found = [path for path in results.rglob("nota-*") if not path.name.endswith(".report.json")]
    if len(found) != documents or len(ledger) != documents:
        wrong.append(f"{len(found)} results and {len(ledger)} rows for {documents} documents")
    for path in found:
        name = path.relative_to(results).as_posix()
        text = text_of(path)
        if hashlib.sha256(path.read_bytes()).hexdigest() != ledger.get(name):
            wrong.append(f"{name}: its result is not what the ledger says")
        if re.search(r"Wielinga|06-\d|\d{8}", text) or f"Notitie {int(path.stem[-4:])}\n" not in text + "\n":
            wrong.append(f"{name} is not redacted")
    events = [json.loads(line) for line in scene.events.read_text(encoding="utf-8").splitlines()]
    times = Counter(event["id"] for event in events if event["event"] == "document")
    if len(times) != documents or set(times.values()) != {1}:
        wrong.append(f"{len(times)} documents told, {sum(count > 1 for count in times.values())} more than once")
    gone = (
        "SELECT count(*) FROM document WHERE sealed IS NOT NULL",
        "SELECT count(*) FROM orders",
        "SELECT count(*) FROM lesson",
        "SELECT count(*) FROM procrastinate_jobs WHERE status IN ('todo', 'failed')",
    )
    wrong += [f"left: {statement}" for statement in gone if asked(dsn, statement) != [(0,)]]
    return wrong


def spied(dsn: str) -> list[str]:
    """Names that stand in any table; the ledger's names of results are what was looked at."""
    kept = {"output", "report", "label", "inventory"}
    found = set()
    for (table,) in asked(dsn, "SELECT tablename FROM pg_tables WHERE schemaname = 'redactor'"):
        columns = asked(dsn, f"SELECT column_name FROM information_schema.columns WHERE table_name = '{table}'")
        for (column,) in columns:
            if not (table == "document" and column in kept):
                held = asked(dsn, f"SELECT {column}::text FROM {table} WHERE {column} IS NOT NULL")
                if SECRETS.search("\n".join(text for (text,) in held).encode()):
                    found.add(f"{table}.{column}")
    return sorted(found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=200)
    parser.add_argument("--workers", type=int, default=3)
    parser.add_argument("--s3", action="store_true")
    parser.add_argument("--dossier", action="store_true")
    parser.add_argument("--folder", type=Path, help="an empty or new folder; without it a temporary one")
    given = parser.parse_args()
    base: Path = given.folder.resolve() if given.folder else Path(tempfile.mkdtemp(prefix="queue-"))
    if base.is_dir() and any(base.iterdir()):
        parser.error("the folder must be empty")
    base.mkdir(parents=True, exist_ok=True)
    (base / "queue.key").write_bytes(random.randbytes(32))
    write_inputs(base / "in", given.documents)
    with ExitStack() as stack:
        server = stack.enter_context(Postgres(durable=True))
        environment = {"REDACTOR_QUEUE": server.dsn(), "REDACTOR_QUEUE_KEY_FILE": str(base / "queue.key")}
        source, target = str(base / "in"), str(base / "out")
        if given.s3:
            bucket = stack.enter_context(S3()).environment
            environment |= bucket
            os.environ.update(bucket)
            import fsspec

            store = fsspec.filesystem("s3")
            store.mkdir("zaak")
            store.put(f"{source}/", "s3://zaak/in/", recursive=True)
            source, target = "s3://zaak/in", "s3://zaak/uit"
        scene = Scene(base, environment)
        began = time.monotonic()
        batch = scene.start_batch(source, target, dossier=given.dossier)
        for _ in range(given.workers):
            scene.start_worker()
        told = play(scene, server, batch, given.documents)
        seconds = time.monotonic() - began
        codes = scene.stop_workers()
        results = base / "out"
        if given.s3:
            shutil.rmtree(results, ignore_errors=True)
            store.get("s3://zaak/uit/", str(results), recursive=True)
        wrong = judge(scene, server.dsn(), results, given.documents)
        wrong += [f"a name in {place}" for place in spied(server.dsn())]
        retaken = asked(server.dsn(), "SELECT count(*) FROM document WHERE attempts > 1")[0][0]
    if batch.returncode or set(codes) - {0}:
        wrong.append(f"exit codes: batch {batch.returncode}, workers {codes}")
    if told["orphans"] or told["acts missed"] or told["workers killed"] != 1:
        wrong.append("the play was not played")
    print(f"{given.documents} documents, {given.workers} workers, {'S3' if given.s3 else 'a folder'}: {dict(told)}")
    print(f"{retaken} documents taken again, {seconds:.0f} s")
    for line in wrong[:40]:
        print("WRONG", line)
    print("all right" if not wrong else f"{len(wrong)} wrong")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
