# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A batch that everything goes wrong with: bad documents, workers and the parent killed, again and again.

usage: python -m benchmarks.faults [--documents 500] [--kills 10] [--seed 1] [--folder FOLDER]

Writes so many documents, of which one in twenty crashes its worker, hangs, exhausts memory, is damaged or encrypted.
Runs ``redactor batch`` on them, kills random workers with SIGKILL all the while, and the parent so many times. Then it
runs to its end, and everything is counted: every good document redacted and proved once, every bad one with its state
and reason, no temporary file, no process left. Exit code 1 when anything is not as it should be.

Crash, hang and memory come from files with a mark that the worker obeys before the engine reads them (our limits
refuse the hostile files that we know, so a real crash can't be ordered); the rest are real files. Needs Linux.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

from benchmarks.marks import CRASH, HANG, MEMORY, obey

ROOT = Path(__file__).parent.parent
NAME, PHONE = "Josephine Wielinga", "06-1234{:04d}"
#: kind of bad document → states and errors that are right for it
EXPECTED = {
    "crash": {("failed", "WorkerCrashed")},
    "hang": {("failed", "TimedOut"), ("failed", "WorkerCrashed")},  # three random kills may come before its time is up
    # on a busy machine its time may be up before its memory is
    "memory": {("refused", "LimitExceeded"), ("failed", "WorkerCrashed"), ("failed", "TimedOut")},
    "damaged": {("refused", "DamagedDocument")},
    "encrypted": {("refused", "EncryptedDocument")},
}
_SECONDS_EACH = 6


def obey_or_work(job: Any) -> Any:
    """In a worker: what the mark of a file says, else the real work."""
    from redactor.run.job import work

    obey(job.path.read_bytes()[:32])
    return work(job)


def run_batch(arguments: list[str]) -> None:
    """The command line itself, with workers that obey the marks."""
    from benchmarks.faults import obey_or_work as task
    from redactor import cli
    from redactor.run import pool

    vars(pool)["work"] = task
    sys.argv = ["redactor", "batch", *arguments]
    cli.main()


def write_inputs(folder: Path, documents: int, chance: random.Random) -> dict[str, str]:
    """Write them; gives name → kind (``good`` or a kind of bad)."""
    import pikepdf
    import pymupdf

    kinds: dict[str, str] = {}
    bad = sorted(chance.sample(range(documents), documents // 20))
    for number in range(documents):
        text = f"Notitie {number}\n\nDe heer/mevrouw {NAME} is bereikbaar op {PHONE.format(number)}.\nZaak {number}.\n"
        kind = list(EXPECTED)[bad.index(number) % len(EXPECTED)] if number in bad else "good"
        suffix = ".txt" if kind == "good" and number % 5 else ".pdf"
        target = folder / f"deel-{number % 7}" / f"nota-{number:04d}{suffix}"
        target.parent.mkdir(parents=True, exist_ok=True)
        document = pymupdf.open()
        document.new_page().insert_text((72, 72), text.splitlines())
        sound = document.tobytes()
        if kind in ("crash", "hang", "memory"):
            target.write_bytes({"crash": CRASH, "hang": HANG, "memory": MEMORY}[kind] + b" %d\n" % number)
        elif kind == "damaged":
            target.write_bytes(b"%PDF-1.7\n" + b"%d 0 obj <<" % number + b"/Kids[" * 50)
        elif suffix == ".txt":
            target.write_text(text, encoding="utf-8")
        else:
            target.write_bytes(sound)
            if kind == "encrypted":
                with pikepdf.open(target, allow_overwriting_input=True) as pdf:
                    pdf.save(target, encryption=pikepdf.Encryption(owner=f"geheim{number}", user=f"geheim{number}"))
        kinds[target.relative_to(folder).with_suffix("").as_posix()] = kind
    return kinds


def processes(session: int) -> dict[int, str]:
    """pid → what it is, of everything in a session."""
    found = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
                if int(fields[3]) == session and fields[0] not in "ZX":
                    found[int(entry.name)] = (entry / "cmdline").read_bytes().decode(errors="replace")
            except (OSError, ValueError, IndexError):
                continue
    return found


class Run:
    """One start of the batch, with its events in a file."""

    def __init__(self, base: Path, number: int) -> None:
        self.events = base / f"events-{number:02d}.jsonl"
        command = [sys.executable, "-m", "benchmarks.faults", "--run", "--", str(base / "in"), str(base / "out")]
        with self.events.open("wb") as out, (base / "stderr").open("ab") as errors:
            self.process = subprocess.Popen(
                [*command, "--workers", "2", "--timeout", str(_SECONDS_EACH), "--json-lines"],
                cwd=ROOT, stdout=out, stderr=errors, start_new_session=True,
                env={**os.environ, "TMPDIR": str(base / "tmp"), "REDACTOR_LIMITS__MEMORY_BYTES": str(2 << 30)},
            )  # fmt: skip

    def workers(self) -> list[int]:
        """Processes that were forked from the fork server."""
        servers = [pid for pid, line in processes(self.process.pid).items() if "forkserver" in line]
        return sorted(servers)[1:]  # the fork server itself is the oldest

    def documents(self) -> int:
        """How many outcomes it has told."""
        return self.events.read_text(encoding="utf-8").count('"event": "document"')

    def wait_until_gone(self) -> int:
        """After a kill: how many processes are left after ten seconds."""
        self.process.wait()
        for _ in range(100):
            if not processes(self.process.pid):
                return 0
            time.sleep(0.1)
        return len(processes(self.process.pid))


def torment(base: Path, kills: int, chance: random.Random, documents: int) -> tuple[Counter[str], int]:
    """Start and kill so many times, then run to the end. Gives counts of what was done, and the last exit code."""
    done: Counter[str] = Counter()
    for number in range(kills + 1):
        run = Run(base, number)
        share = max(1, int(documents * 0.8 / kills))
        until = chance.randint(0, 2 * share) if number < kills else documents * 2
        again = time.monotonic() + chance.uniform(3, 8)
        while run.process.poll() is None and run.documents() < until:
            time.sleep(chance.uniform(0.02, 0.2))
            workers = run.workers()
            if workers and time.monotonic() > again:
                os.kill(chance.choice(workers), signal.SIGKILL)
                done["workers killed"] += 1
                again = time.monotonic() + chance.uniform(3, 8)
        if run.process.poll() is None:
            run.process.kill()
            done["parent killed"] += 1
        done["orphans"] += run.wait_until_gone()
    return done, run.process.returncode


def leftovers(base: Path) -> list[str]:
    """Temporary files of ours or of a library."""
    found = [path for path in (base / "out").rglob("*") if path.name.startswith(".redactor-")]
    found += [path for path in (base / "out" / ".redactor").iterdir() if path.name == "temporary"]
    return [str(path) for path in (*found, *(base / "tmp").iterdir())]


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def text_of(path: Path) -> str:
    if path.suffix == ".txt":
        return path.read_text(encoding="utf-8")
    import pymupdf

    with pymupdf.open(path) as document:
        return "".join(page.get_text() for page in document)


def judge(base: Path, kinds: dict[str, str]) -> list[str]:
    """Everything that is not as it should be."""
    wrong = []
    told = json.loads((base / "out" / "summary.json").read_text(encoding="utf-8"))
    named = {digest(path): path.relative_to(base / "in") for path in (base / "in").rglob("*.*")}
    names: dict[str, dict[str, Any]] = {}
    with sqlite3.connect(f"file:{base}/out/.redactor/ledger.sqlite?mode=ro", uri=True) as ledger:
        rows = ledger.execute("SELECT sha256, state, error, output, output_sha256, report FROM document")
        for sha256, state, error, output, output_sha256, report in rows:
            row = {"state": state, "error": error, "output": output, "sha256": output_sha256, "report": report}
            names[named[sha256].with_suffix("").as_posix()] = row
    if set(names) != set(kinds) or len(told["documents"]) != len(kinds):
        wrong.append(f"{len(names)} rows and {len(told['documents'])} in the summary for {len(kinds)} documents")
    for name, kind in kinds.items():
        row = names.get(name, {})
        if kind != "good":
            if (row.get("state"), row.get("error")) not in EXPECTED[kind] or row.get("output"):
                wrong.append(f"{name} ({kind}) is {row}")
            continue
        output = base / "out" / str(row.get("output"))
        if row.get("state") != "redacted" or not output.is_file() or not (base / "out" / str(row["report"])).is_file():
            wrong.append(f"{name} (good) is {row}")
        elif digest(output) != row["sha256"]:
            wrong.append(f"{name}: its result is not what the ledger says")
        elif re.search(r"Wielinga|06-\d|\d{8}", text_of(output)) or "Notitie" not in text_of(output):
            wrong.append(f"{name} is not redacted")
    outputs = [one for one in (base / "out").rglob("nota-*") if not one.name.endswith(".report.json")]
    if len(outputs) != sum(kind == "good" for kind in kinds.values()):
        wrong.append(f"{len(outputs)} outputs")
    twice = Counter(
        event["id"]
        for path in base.glob("events-*.jsonl")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.endswith("}") and (event := json.loads(line))["event"] == "document"
    )
    wrong += [f"{one} was finished {count} times" for one, count in twice.items() if count > 1]
    wrong += [f"left behind: {one}" for one in leftovers(base)]
    return wrong


def main() -> None:
    if "--run" in sys.argv[:3]:
        run_batch(sys.argv[sys.argv.index("--") + 1 :])
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=500)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="an empty or new folder; without it a temporary one")
    given = parser.parse_args()
    base: Path = given.folder.resolve() if given.folder else Path(tempfile.mkdtemp(prefix="faults-"))
    if base.is_dir() and any(base.iterdir()):
        parser.error("the folder must be empty: everything in it would be taken for this run's")
    (base / "tmp").mkdir(parents=True)
    chance = random.Random(given.seed)
    kinds = write_inputs(base / "in", given.documents, chance)
    began = time.monotonic()
    done, code = torment(base, given.kills, chance, given.documents)
    wrong = judge(base, kinds)
    wrong += [f"{done['orphans']} processes outlived their run"] if done["orphans"] else []
    print(f"documents {len(kinds)}: {dict(Counter(kinds.values()))}")
    print(f"{dict(done)}, last exit code {code} (4 is right), {time.monotonic() - began:.0f} s")
    for line in wrong[:40]:
        print("WRONG", line)
    print("all right" if not wrong else f"{len(wrong)} wrong")
    sys.exit(1 if wrong or code != 4 else 0)


if __name__ == "__main__":
    main()
