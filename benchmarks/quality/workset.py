# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Redact the work set of ../shared/bench with the command and count what is left of its planted values.

usage: python -m benchmarks.quality.workset [DIR] [--copies N] [--out FOLDER] [--json FILE]

Without DIR the set is written first (../shared/bench/workset.py, N copies). The redacted files are read with pdftotext
(poppler), which had no part in writing them. A planted value counts as gone from its page when it stands there less
often than in the original; of a mail address the local part counts. Over-redacted are letters and digits that are gone
from a page although no planted value holds them.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WRITER = ROOT.parent / "shared" / "bench" / "workset.py"
GROUND = re.compile(r"\b5\.\d\.\d\.[a-i]\b|\b5\.\d\.\d\b")


@dataclass(slots=True)
class Result:
    """Counts over a work set."""

    planted: Counter[str] = field(default_factory=Counter)
    gone: Counter[str] = field(default_factory=Counter)
    pages: int = 0
    over: int = 0
    """letters and digits"""
    missing: list[str] = field(default_factory=list)
    """documents without a result"""
    lost: Counter[str] = field(default_factory=Counter)
    """words that went without being planted, by how often"""


def pages_of(path: Path) -> list[str]:
    """The text of each page as poppler reads it."""
    done = subprocess.run(["pdftotext", "-enc", "UTF-8", str(path), "-"], capture_output=True, check=True)
    return done.stdout.decode().split("\f")[:-1]


def squeezed(text: str) -> str:
    """Without white space: a moved line must not hide a value that is still there."""
    return re.sub(r"\s+", "", text)


def sought(kind: str, value: str) -> str:
    """What must not be readable any more: of an address the local part (with its @), else the whole value."""
    return squeezed(value.partition("@")[0] + "@" if kind == "mail" else value)


def count_gone(items: Iterable[tuple[str, str]], before: str, after: str) -> tuple[Counter[str], Counter[str]]:
    """(planted, gone) per kind on one page.

    A short value (a first name) also stands inside longer ones (the full name), so what is left is counted on the
    redacted page alone and shared by the values that look for it.
    """
    planted: Counter[str] = Counter()
    gone: Counter[str] = Counter()
    for (kind, value), times in Counter(items).items():
        stays = min(times, occurrences(kind, value, after)) if occurrences(kind, value, before) else 0
        planted[kind] += times
        gone[kind] += times - stays
    return planted, gone


def occurrences(kind: str, value: str, text: str) -> int:
    """How often a value can be read: names as whole words, the rest however it is spaced."""
    if kind in ("name", "first"):
        return len(re.findall(r"(?<!\w)" + re.sub(r"\\? ", r"\\s+", re.escape(value)) + r"(?!\w)", text))
    return squeezed(text).count(sought(kind, value))


def over_redacted(values: Iterable[str], before: str, after: str) -> list[str]:
    """Words (or ends of words) of the page that are gone and belong to no planted value."""
    allowed = {word for value in values for word in re.findall(r"\w+", value)}
    old = re.findall(r"\w+", before)
    new = re.findall(r"\w+", GROUND.sub(" ", after))
    lost: list[str] = []
    for tag, start, end, _, _ in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag in ("delete", "replace"):
            lost.extend(word for word in old[start:end] if word not in allowed)
    still = Counter(new) - (Counter(old) - Counter(lost))
    for word in list(lost):
        if still[word] > 0:
            still[word] -= 1
            lost.remove(word)
    cut = Counter(new) - Counter(old)
    for index, word in enumerate(lost):
        head = max((part for part in cut if word.startswith(part)), key=len, default="")
        if head:  # a line that runs off the page lost the letter that the edge cuts through
            cut[head] -= 1
            cut += Counter()
            lost[index] = word[len(head) :]
    return lost


def measure(originals: Path, results: Path) -> Result:
    """Compare each redacted file with what was planted in its original."""
    truth: Mapping[str, dict[str, list[tuple[str, str, int]]]] = json.loads((originals / "truth.json").read_text())
    total = Result()
    for name, told in truth.items():
        before = pages_of(originals / name)
        path = results / name
        if not path.is_file():
            total.missing.append(name)
        after = pages_of(path) if path.is_file() else before
        for number, text in enumerate(before):
            items = [(kind, value) for kind, value, page in told["items"] if page == number]
            planted, gone = count_gone(items, text, after[number])
            total.planted += planted
            total.gone += gone
            total.pages += 1
            lost = over_redacted([value for _, value in items], text, after[number])
            total.over += sum(map(len, lost))
            total.lost.update(lost)
    return total


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dir", type=Path, nargs="?")
    parser.add_argument("--copies", type=int, default=1)
    parser.add_argument("--out", type=Path, help="where the redacted files go, or lie already with --no-run")
    parser.add_argument("--no-run", action="store_true", help="only count")
    parser.add_argument("--json", type=Path)
    given = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as scratch:
        originals, out = given.dir or Path(scratch, "in"), given.out or Path(scratch, "out")
        if given.dir is None:
            subprocess.run([sys.executable, WRITER, originals, str(given.copies)], check=True)
        if not given.no_run:
            files = sorted(originals.glob("*.pdf"))
            call = [sys.executable, "-c", "from redactor.cli import main; main()", "redact", *map(str, files)]
            done = subprocess.run([*call, "-o", str(out), "--json"], capture_output=True, text=True, check=False)
            if done.returncode:
                print(f"redactor redact: exit {done.returncode} {done.stderr[-400:]}", file=sys.stderr)
        total = measure(originals, out)
    for kind, planted in sorted(total.planted.items()):
        print(f"{kind:<8}{planted:>7}{total.gone[kind]:>7}{total.gone[kind] / planted:>9.2%}")
    print(f"{total.pages} pages, {total.over / max(1, total.pages):.2f} characters a page over-redacted")
    print("most lost words:", ", ".join(f"{word} {times}" for word, times in total.lost.most_common(12)) or "none")
    if total.missing:
        print(f"{len(total.missing)} documents have no result: {', '.join(total.missing)}")
    if given.json:
        shares = {kind: total.gone[kind] / planted for kind, planted in total.planted.items()}
        figures = {"gone": shares, "over_a_page": total.over / max(1, total.pages), "missing": len(total.missing)}
        given.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
