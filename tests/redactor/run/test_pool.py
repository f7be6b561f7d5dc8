# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The pool with hostile tasks instead of documents: what a worker does must never reach the parent as an exception."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from redactor.errors import DamagedDocument
from redactor.run.job import Job, Outcome, State, failed
from redactor.run.pool import AHEAD, Bounds, _Turn, _Waiting, map_jobs
from redactor.settings import Settings

GIB = 1024**3
BOUNDS = Bounds(workers=2, seconds=5.0, memory_bytes=4 * GIB)


def task(job: Job) -> Outcome:
    """What a document does is in its name."""
    match job.neutral_stem:
        case "crash":
            os.kill(os.getpid(), signal.SIGSEGV)
        case "hang":
            time.sleep(60)
        case "eat":
            bytearray(64 * GIB)
        case "defect":
            raise ZeroDivisionError("Anna de Vries")
        case "damaged":
            raise DamagedDocument("no pages")
        case "once":
            marker = job.path
            if not marker.exists():
                marker.touch()
                os.kill(os.getpid(), signal.SIGKILL)
    return Outcome(job.sha256, job.neutral_stem, State.REDACTED, 0)


def jobs(names: list[str], path: Path = Path("x")) -> Iterator[Job]:
    for number, name in enumerate(names):
        yield Job(path, str(number), name, name, Path(), Settings())


def run(given: Iterator[Job]) -> Iterator[tuple[Job, Outcome]]:
    return map_jobs(task, given, BOUNDS, failing=failed)


def errors_of(names: list[str], path: Path = Path("x")) -> dict[str, str]:
    return {job.neutral_stem: outcome.error for job, outcome in run(jobs(names, path))}


def test_a_bad_document_ends_alone() -> None:
    names = ["a", "crash", "b", "hang", "c", "defect", "d", "damaged", "e"]
    assert errors_of(names) == {
        **dict.fromkeys("abcde", ""),
        "crash": "WorkerCrashed",
        "hang": "TimedOut",
        "defect": "RedactorError",
        "damaged": "DamagedDocument",
    }


def test_memory_is_bounded() -> None:
    ((_, outcome),) = run(jobs(["eat"]))
    assert outcome.error == "LimitExceeded"


def test_a_document_whose_worker_was_killed_from_outside_is_tried_again(tmp_path: Path) -> None:
    assert errors_of(["once"], tmp_path / "marker") == {"once": ""}


def test_the_text_of_an_unexpected_error_stays_in_the_worker() -> None:
    ((_, outcome),) = run(jobs(["defect"]))
    assert "Vries" not in outcome.message


def test_jobs_are_taken_only_as_workers_get_free() -> None:
    taken = 0

    def counted() -> Iterator[Job]:
        nonlocal taken
        for job in jobs(["a"] * 200):
            taken += 1
            yield job

    results = run(counted())
    next(results)
    assert taken <= BOUNDS.workers * (AHEAD + 2)
    results.close()  # type: ignore[attr-defined]


def test_of_several_the_one_that_failed_is_next_then_the_largest_then_the_first(tmp_path: Path) -> None:
    waiting = _Waiting()
    for number, (name, size) in enumerate((("small", 1), ("first", 5), ("second", 5), ("large", 9), ("failed", 0))):
        path = tmp_path / name
        path.write_bytes(b"x" * size)
        job = Job(path, str(number), name, name, Path(), Settings())
        waiting.add(_Turn(job, attempt=2) if name == "failed" else _Turn.sized(job))
    waiting.add(_Turn.sized(Job(tmp_path / "gone", "9", "gone", "gone", Path(), Settings())))
    taken = []
    while turn := waiting.take():
        taken.append(turn.job.own_stem)
    assert taken == ["failed", "large", "first", "second", "small", "gone"]
    assert not len(waiting)


def test_no_process_is_left_behind() -> None:
    def children() -> set[str]:
        return set(Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split())

    if not Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").exists():
        pytest.skip("needs /proc")
    before = children()
    list(run(jobs(["a", "hang"])))
    assert children() <= before


RUNS_FOR_EVER = """
from pathlib import Path
from redactor.run.job import Job, failed
from redactor.run.pool import Bounds, map_jobs
from redactor.settings import Settings
def started(*_):
    print("on", flush=True)

if __name__ == "__main__":
    jobs = [Job(Path("x"), "", "", "", Path(), Settings())] * 2
    list(map_jobs(time_away, jobs, Bounds(2, 60.0, 4 << 30), failing=failed, starting=started))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs Linux")
def test_no_worker_outlives_a_parent_that_was_killed(tmp_path: Path) -> None:
    (tmp_path / "away.py").write_text("import time\n\n\ndef time_away(job):\n    time.sleep(60)\n", encoding="utf-8")
    script = tmp_path / "script.py"
    script.write_text("from away import time_away\n" + RUNS_FOR_EVER, encoding="utf-8")
    # a folder of its own with a short name: the path of a socket has room for 107 characters
    folder = Path(tempfile.mkdtemp(prefix="t"))
    environment = {**os.environ, "TMPDIR": str(folder), "PYTHONPATH": f"{tmp_path}:{Path.cwd()}"}
    with subprocess.Popen(
        [sys.executable, str(script)], stdout=subprocess.PIPE, start_new_session=True, env=environment
    ) as parent:
        assert parent.stdout is not None
        assert [parent.stdout.readline() for _ in range(2)] == [b"on\n"] * 2
        parent.kill()
    for _ in range(100):
        try:
            os.killpg(parent.pid, 0)
        except ProcessLookupError:
            break
        time.sleep(0.1)
    else:
        pytest.fail("a process is left")
    assert sorted(one.name for one in folder.iterdir() if one.name.startswith("redactor-")) == []
    shutil.rmtree(folder)
