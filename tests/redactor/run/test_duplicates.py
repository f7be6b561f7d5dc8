# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import random
from pathlib import Path

import pytest

from redactor.run.duplicates import ALIKE, band, likeness, signature_of
from redactor.run.job import Outcome, State
from redactor.run.ledger import Ledger, Names

KEY = b"k" * 32
WORDS = [f"woord{number}" for number in range(400)]


@pytest.mark.parametrize(("changed", "alike"), [(0, True), (2, True), (20, False), (200, False)])
def test_likeness_follows_how_much_was_changed(changed: int, *, alike: bool) -> None:
    other = (
        [f"anders{word}" if number % (400 // changed) == 0 else word for number, word in enumerate(WORDS)]
        if (changed)
        else WORDS
    )
    found = likeness(signature_of([" ".join(WORDS)], KEY), signature_of([" ".join(other)], KEY))
    assert (found >= ALIKE + 0.05) is alike


def test_white_space_pages_and_case_make_no_difference() -> None:
    text = " ".join(WORDS)
    halves = [text[:1200].rsplit(" ", 1)[0].upper(), text[len(text[:1200].rsplit(" ", 1)[0]) :].replace(" ", "\n ")]
    assert signature_of(halves, KEY) == signature_of([text], KEY)


def test_too_little_text_is_like_nothing() -> None:
    assert signature_of(["akkoord"], KEY) == b""
    assert likeness(b"", b"") == 0.0


def test_a_signature_tells_nothing_without_the_key() -> None:
    text = [" ".join(WORDS)]
    assert likeness(signature_of(text, KEY), signature_of(text, b"another key")) < 0.2
    assert band(signature_of(text, KEY), 3) != band(signature_of(text, b"another key"), 3)


def test_a_ledger_finds_the_near_copies_among_many(tmp_path: Path) -> None:
    chance = random.Random(5)
    texts = {f"n{number}": " ".join(chance.choices(WORDS, k=80)) for number in range(60)}
    texts |= {"copy": texts["n7"], "near": texts["n7"].replace(" ", "  ", 3) + " slot", "also": "begin " + texts["n7"]}
    with Ledger(tmp_path) as ledger:
        for number, (name, text) in enumerate(texts.items()):
            place, sha256 = ledger.place(Path(name)), f"{7 if name == 'copy' else number:064}"
            ledger.meet(place, ".", Names(name, f"document-{number}"), sha256=sha256, made_with="p")
            ledger.remember_likeness(place, sha256, signature_of([text], ledger.key))
            ledger.finish(place, Outcome(sha256, name, State.REDACTED, 0), "2026-11-21T12:00:00.000+00:00")
        ((*group,),) = ledger.near_duplicates()
        assert set(group) == {"also", "near", "copy"}
        assert list(ledger.duplicates()) == [("copy", "n7")]
