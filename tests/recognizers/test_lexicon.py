# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The word lists: normalised, without doubles, and what they must and must not hold."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers.lexicon import fold, load, read

FOLDER = Path(__file__).parents[2] / "recognizers" / "lexicon"
LISTS = sorted(path.name for path in FOLDER.glob("*.txt"))
MAPS = ("labels.txt", "titles_before.txt")
WEIGHTS = ("letters.txt",)
AS_WRITTEN = ("parties.txt",)
"""with digits, looked up without folding"""


@pytest.mark.parametrize("name", [name for name in LISTS if name not in MAPS + AS_WRITTEN + WEIGHTS])
def test_entries_are_folded_and_unique(name: str) -> None:
    entries = [entry for entry in read(name) if entry]
    assert len(entries) > 10
    assert [entry for entry in entries if entry != fold(entry)] == []
    assert len(set(entries)) == len(entries)


@pytest.mark.parametrize("name", MAPS)
def test_maps_have_an_id_and_a_spelling(name: str) -> None:
    rows = [entry.split("\t") for entry in read(name) if entry]
    assert all(len(row) == 2 and row[1] == row[1].lower() for row in rows)
    spellings = [row[1] for row in rows]
    assert sorted({spelling for spelling in spellings if spellings.count(spelling) > 1}) == []


@pytest.mark.parametrize(
    ("word", "of", "inside"),
    [
        ("anna", "first_names", True),
        ("fatima", "first_names", True),
        ("jansen", "surnames_common", True),
        ("jansen", "surnames", True),
        ("vries", "surnames", True),
        ("de vries", "surnames", False),
        ("gemeente", "words_frequent", True),
        ("rekenkamer", "never_names", True),
        ("please", "words_english", True),
        ("der", "prefixes", True),
        ("amsterdam", "first_names", False),
    ],
)
def test_membership(word: str, of: str, inside: bool) -> None:
    assert (word in getattr(load(), of)) is inside


def test_small_words_never_count_as_english_names() -> None:
    lexicon = load()
    assert not lexicon.words_english & lexicon.surnames_common


@given(st.text(alphabet="abcXYZéË'’-\n1", max_size=12))
def test_fold_is_stable(word: str) -> None:
    assert fold(fold(word)) == fold(word)


def test_loading_is_light() -> None:
    """Well under 60 MB in a fresh process; the time is measured in benchmarks, not here."""
    code = (
        "import resource, sys\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "from recognizers.lexicon import load\n"
        "load()\n"
        "print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 60
