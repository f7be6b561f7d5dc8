# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The word lists and tokens as the name model was taught them: ``python -m recognizers.model.taught [COMMIT]``.

Rules get new words every week, and a model that is trained again after each of them is another model: seven words of
``never_names.txt`` changed the outcome of thirteen sentences of tests. So the words that came to a list or went from it
since the model was trained stand in ``untaught.txt``, and training leaves them out (or in): it gives the file that
ships, whatever rules learn. When it runs, the model sees the lists as they are.

The command compares the lists with those of a commit (the last one, unless told) and writes down what changed.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from recognizers import lexicon
from recognizers.lexicon import Lexicon, fold
from recognizers.names.tokens import LOWER, UPPERWORD, WORD, Tokens, kind_of, tokenise

FILE = Path(__file__).parent / "untaught.txt"
CAME, WENT = "+", "-"
FEATURES = (
    "first_names.txt",
    "first_names_rare.txt",
    "labels.txt",
    "never_names.txt",
    "organisation_forms.txt",
    "organisation_words.txt",
    "organisations.txt",
    "places.txt",
    "places_by_hand.txt",
    "prefixes.txt",
    "proper.txt",
    "street_endings.txt",
    "surnames.txt",
    "surnames_common.txt",
    "titles_before.txt",
    "words.txt",
    "words_english.txt",
    "words_frequent.txt",
)
"""the lists that training reads: features of the model, or words of the generator"""
NEVER = "labels_of_fields.txt"
"""the list that no model is taught: its labels are no features (:func:`recognizers.names.windows.line_infos`)"""

PARTED = re.compile(r"([?\ufffd]|(?<=^v)\.$)")
"""marks in tokens that were apart when the model was trained: of the prefix "v.", and of a letter that was lost"""


class Change(NamedTuple):
    """An entry that came to the list of a file, or went from it, since the model was trained."""

    sign: str
    file: str
    entry: str


def changes(text: str) -> frozenset[Change]:
    """What a text such as ``untaught.txt`` tells.

    >>> changes("# why\\n+\\tnever_names.txt\\tgriffie\\n")
    frozenset({Change(sign='+', file='never_names.txt', entry='griffie')})
    """
    rows = (line.split("\t", 2) for line in text.splitlines() if line and not line.startswith("#"))
    return frozenset(Change(*row) for row in rows)


def undone(entries: Iterable[str], file: str, since: Iterable[Change]) -> list[str]:
    """The entries of a list as they were: without those that came, with those that went."""
    came = {one.entry for one in since if one.file == file and one.sign == CAME}
    went = sorted(one.entry for one in since if one.file == file and one.sign == WENT)
    return [entry for entry in entries if entry not in came] + went


@lru_cache(maxsize=1)
def taught() -> Lexicon:
    """All lists as the model that ships was taught them."""
    return lexicon.made(entries)


def entries(file: str) -> list[str]:
    """The entries of one list as the model that ships was taught them."""
    if file == NEVER:
        return []
    return undone(lexicon.read(file), file, _since())


@lru_cache(maxsize=1)
def _since() -> frozenset[Change]:
    return changes(FILE.read_text(encoding="utf-8"))


def tokens_of(text: str) -> Tokens:
    """The tokens of a text as the model that ships was taught them.

    >>> tokens_of("Bel J. v. Loon of Ngu?yen").words
    ['Bel', 'J.', 'v', '.', 'Loon', 'of', 'Ngu', '?', 'yen']
    """
    found = tokenise(text)
    if not any(map(_is_parted, found.words, found.kinds)):
        return found
    words: list[str] = []
    starts: list[int] = []
    kinds: list[str] = []
    gaps: list[int] = []
    place: list[int] = []
    for at, (word, kind) in enumerate(zip(found.words, found.kinds, strict=True)):
        place.append(len(words))
        start = found.starts[at]
        parts = filter(None, PARTED.split(word)) if _is_parted(word, kind) else (word,)
        for number, part in enumerate(parts):
            words.append(part)
            starts.append(start)
            kinds.append(kind_of(part))
            gaps.append(0 if number else found.gaps[at])
            start += len(part)
    ends = [start + len(word) for start, word in zip(starts, words, strict=True)]
    capitals = [at for at, kind in enumerate(kinds) if kind in (WORD, UPPERWORD)]
    cells = frozenset(place[at] for at in found.cells)
    return Tokens(text, words, list(map(fold, words)), starts, ends, kinds, gaps, len(words), capitals, cells)


def _is_parted(word: str, kind: str) -> bool:
    return kind in (WORD, UPPERWORD, LOWER) and len(word) > 1 and PARTED.search(word) is not None


def joined(since: frozenset[Change], later: frozenset[Change]) -> frozenset[Change]:
    """Changes and those that came after them: what came and went again is none."""
    return (since - set(map(_turned, later))) | (later - set(map(_turned, since)))


def _turned(one: Change) -> Change:
    return one._replace(sign=WENT if one.sign == CAME else CAME)


def differences(before: Mapping[str, Iterable[str]], after: Mapping[str, Iterable[str]]) -> frozenset[Change]:
    """What came to lists and went from them between two states."""
    found: set[Change] = set()
    for file, old in before.items():
        one, two = set(old), set(after[file])
        found |= {Change(CAME, file, entry) for entry in two - one} | {Change(WENT, file, entry) for entry in one - two}
    return frozenset(found)


def main(show: Callable[[str], str] | None = None) -> None:
    """Writes down what changed in the lists since a commit (of the command line, or the last one)."""
    commit = sys.argv[1] if len(sys.argv) > 1 else "HEAD"
    folder = Path(lexicon.__file__).parent
    show = show or (lambda path: _shown(commit, folder, path))
    before = {file: lexicon.listed(show(file)) for file in FEATURES}
    later = differences(before, {file: lexicon.read(file) for file in FEATURES})
    recorded = changes(show(f"../model/{FILE.name}"))
    head = [line for line in FILE.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    rows = sorted("\t".join(one) for one in joined(recorded, later))
    FILE.write_text("\n".join([*head, *rows]) + "\n", encoding="utf-8")
    print(f"{FILE}: {len(rows)} entries that the model was not taught")  # noqa: T201


def _shown(commit: str, folder: Path, path: str) -> str:
    """A file as it was at a commit."""
    command = ["git", "-C", str(folder), "show", f"{commit}:./{path}"]
    return subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout  # noqa: S603


if __name__ == "__main__":
    main()
