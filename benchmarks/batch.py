# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Throughput, CPU time and memory of ``redactor batch`` against workers and documents, and where a page's time goes.

usage: python -m benchmarks.batch FOLDER [--workers 1,2] [--stages] [--small 1000,20000]

Without options: one run of FOLDER for each number of workers. ``--stages`` works through FOLDER in this process and
gives CPU milliseconds a page for each stage. ``--small`` makes so many tiny text files and gives the parent's memory.
CPU seconds are user + system of the command with its workers; memory is the peak of resident memory (VmHWM), the
largest worker apart from the parent. Needs Linux.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.faults import processes


class Cost(NamedTuple):
    """What one run took."""

    workers: int
    documents: int
    pages: int
    wall: float
    cpu: float
    parent_mb: float
    worker_mb: float
    exit_code: int


def run(folder: Path, workers: int, *more: str) -> Cost:
    """One run of the command into a fresh output folder."""
    with tempfile.TemporaryDirectory() as out:
        command = [sys.executable, "-m", "benchmarks.batch", "--command", "batch", str(folder), f"{out}/out"]
        before, began = os.times(), time.monotonic()
        process = subprocess.Popen(
            [*command, "--workers", str(workers), "--json-lines", *more],
            stdout=subprocess.PIPE, start_new_session=True, text=True,
        )  # fmt: skip
        peaks: dict[int, float] = {}
        watching = threading.Thread(target=_watch, args=(process, peaks), daemon=True)
        watching.start()
        last: dict[str, Any] = {}
        for line in process.stdout or ():
            last = json.loads(line)
        process.wait()
        watching.join()
        after = os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    documents = sum(last.get("states", {}).values())
    parent = peaks.pop(process.pid, 0.0)
    wall = time.monotonic() - began
    return Cost(
        workers, documents, last["pages"], wall, cpu, parent, max(peaks.values(), default=0.0), last["exit_code"]
    )


def _watch(process: subprocess.Popen[str], peaks: dict[int, float]) -> None:
    while process.poll() is None:
        for pid in processes(process.pid):
            try:
                status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
                peaks[pid] = int(status.partition("VmHWM:")[2].split()[0]) / 1024
            except (OSError, IndexError, ValueError):
                continue
        time.sleep(0.2)


def stages(folder: Path) -> dict[str, float]:
    """CPU milliseconds a page of each stage, in this process; ``start`` is for the whole run."""
    began = time.process_time()
    from redactor import pipeline
    from redactor.formats import format_of
    from redactor.report.report import build
    from redactor.run.files import digest_of, write_atomically
    from redactor.settings import Settings

    settings = Settings()
    importlib.import_module("redactor.run.preload")  # what the fork server loads and sets for every worker
    pipeline.engine(settings)
    policy = pipeline.load_policy(settings.policy)
    spent: dict[str, float] = defaultdict(float)
    limits, pages = settings.as_limits(), 0
    spent["start (once)"] = time.process_time() - began

    def timed(name: str, work: Any) -> Any:
        begin = time.process_time()
        result = work()
        spent[name] += time.process_time() - begin
        return result

    with tempfile.TemporaryDirectory() as out:
        for path in sorted(folder.rglob("*.pdf")):
            timed("hash", lambda path=path: digest_of(path))
            document = timed("read", lambda path=path: pipeline.read(path, limits=limits))
            found = timed("find", lambda d=document: pipeline.analyse(d, settings=settings))
            plan = timed("weigh", lambda d=document, f=found: pipeline.weigh(d, f, policy))
            kind = format_of(document.media_type)
            written = timed("redact and rebuild", lambda k=kind, d=document, p=plan: k.write(d, p, limits))
            proof = timed("prove", lambda k=kind, w=written, p=plan, d=document: k.verify(w, p, d, limits))
            redacted = pipeline._redacted(document, plan, written, proof)
            report = timed("report", lambda r=redacted: json.dumps(build(r), ensure_ascii=False, indent=1).encode())
            target = Path(out) / path.name
            timed("write", lambda t=target, r=redacted, j=report: _write(write_atomically, t, r.data, j))
            pages += len(document.pages)
    once = spent.pop("start (once)")
    rows = {name: seconds / pages * 1000 for name, seconds in spent.items()}
    return {**rows, "sum": sum(rows.values()), "start (ms, once)": once * 1000}


def _write(write_atomically: Any, target: Path, data: bytes, report: bytes) -> None:
    write_atomically(target, data)
    write_atomically(target.with_suffix(".json"), report)


def small(count: int) -> Cost:
    """A run of so many tiny text files."""
    with tempfile.TemporaryDirectory() as given:
        for number in range(count):
            path = Path(given, f"d{number % 50:02d}", f"n{number}.txt")
            path.parent.mkdir(exist_ok=True)
            path.write_text(f"Nota {number}. Bel 06-1234{number % 10000:04d} over zaak {number * 7919}.\n")
        return run(Path(given), 2)


def facts() -> str:
    """The machine."""
    cpu = next(
        (
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if "model name" in line
        ),
        platform.processor(),
    )
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    return f"{cpu}, {os.cpu_count()} cores, Linux {platform.release()}, Python {platform.python_version()}, load {load}"


def main() -> None:
    if "--command" in sys.argv[:2]:
        from redactor import cli

        sys.argv = ["redactor", *sys.argv[2:]]
        cli.main()
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--workers", default="1,2")
    parser.add_argument("--stages", action="store_true")
    parser.add_argument("--small", default="")
    given = parser.parse_args()
    print(facts())
    if given.stages:
        for name, value in stages(given.folder).items():
            print(f"{name:24s} {value:8.2f} ms")
        return
    costs = [small(int(one)) for one in given.small.split(",") if one]
    costs = costs or [run(given.folder, int(one)) for one in given.workers.split(",")]
    print("workers documents pages  wall s   CPU s  pages/s  CPU ms/page  parent MB  worker MB  exit")
    for one in costs:
        print(
            f"{one.workers:7d} {one.documents:9d} {one.pages:5d} {one.wall:7.1f} {one.cpu:7.1f} "
            f"{one.pages / one.wall:8.1f} {one.cpu / one.pages * 1000:12.2f} {one.parent_mb:10.0f} "
            f"{one.worker_mb:10.0f} {one.exit_code:5d}"
        )


if __name__ == "__main__":
    main()
