# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Letters of people who are named in the document, at the places where people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.analysis.names.penned import _SCORED, MOST, _scored, penned, people_of
from redactor.analysis.names.spelling import Name, parse

PEOPLE = frozenset(
    parse(name)
    for name in (
        "Hakan Yildiz", "Mieke Dorst", "Tineke Borst", "Bas Hoekstra", "Olga Willems", "Hilde Prins", "Gerrit Koopman",
        "Marjan Leeuwis", "Esra Kaya", "Erik Cornelissen", "Otto Ruiter", "Jolanda Hartman",
    )
)  # fmt: skip


def found(text: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in sorted(set(penned(text, PEOPLE)))]


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("4-4   kamer 3   hy      md\n", ["hy", "md"]),
        ("monteur gebeld (hy)\n", ["hy"]),
        ("uit: 4-5-2019 TB   terug: 11-5-2019 TB\n", ["TB", "TB"]),
        ("opm hy: eens\n", ["hy"]),
        ("Afdoen.   Kpm\n", ["Kpm"]),
        ("Gezien. Afdoen. Kpm\n", ["Kpm"]),
        ("score ML 8 / EC 8\n", ["ML", "EC"]),
        ("   B: 5   H: 7   O: 7\n", ["B", "H", "O"]),
        ("B: waarom hier?\nO: en verder?\nB: dank, u hoort van ons.\n", ["B", "O", "B"]),
        ("O = Olga\n1. O: 8\n", ["O", "O"]),
        ("vroeg   JH   EK\nlaat   EK   JH\n", ["JH", "EK", "EK", "JH"]),
        ("Dat komt goed.\n\nJ.\n\nSent from my iPhone\n", ["J"]),
        ("Prima zo.\nm\n\n> Van: iemand\n", ["m"]),
        ("Wij hy noch md weten het\n", ["hy", "md"]),  # they mean nothing else
        ("overleg jh/hy (md, 12 mrt)\n", ["jh", "hy", "md"]),
        ("Brief weg. hy wk 12\n", ["hy"]),
        ("14-03-'23 md\n", ["md"]),
        ("paraaf   m.d.   3-4\n", ["m.d."]),
    ],
)
def test_finds_letters_where_people_write_them(text: str, letters: list[str]) -> None:
    assert found(text) == letters


@pytest.mark.parametrize(
    "text",
    [
        "14-03 OR\n",  # a body, though Otto Ruiter is named
        "Wij ek noch is weten het, ref. MD/hy/24.03\n",  # words, and behind a number
        "zie /srv/hy/jr, a/hy\n",
        "A: 3  B: 4  C: 7\n",
        "M: 12   V: 14\n",
        "B 8 / Z 7\n",  # not all of them are somebody's
        "Q: waarom nu?\nA: omdat het moet.\nQ: en daarna?\n",
        "X: hoogte\nZ: breedte\nX: lengte\n",
        "Bijlage\nB\n",
        "Afdoen.   Nov\n",
        "EK\n12 zetels\nTK\n",
        "v. Dijk   jr   \n",
        "zie art. 3   is   op\n",
    ],
)
def test_leaves_other_letters(text: str) -> None:
    assert found(text) == []


def test_nobody_and_too_many_people_tell_nothing() -> None:
    assert people_of(frozenset({Name(single="hakan")})) is None
    assert people_of(frozenset(Name("a", (), "", f"bakker{number}") for number in range(MOST + 1))) is None
    assert list(penned("4-4   hy\n", frozenset())) == []


@pytest.mark.parametrize(
    "text",
    [
        "De brief gaat uit. Actie: {}\n",
        "- brief aan bewoners -> {}\n",
        "Behandelaar: {}\n",
        "De planning volgt volgende week ({}).\n",
        "{} vraagt wat dit kost.\n",
        "09:05 melding ontvangen, {}\n",
        "{}: de aannemer loopt achter.\n",
    ],
)
def test_letters_that_are_also_a_body_s_where_people_stand(text: str) -> None:
    assert found(text.format("EK")) == ["EK"]  # Esra Kaya
    assert found(text.format("TK")) == []  # nobody's
    assert found(text.format("EK") + "De EK stemt in.\n") == []


@given(st.lists(st.sampled_from([*"ABab.: \n,1+", "ML 8", "AbC", "  ", "12"]), max_size=16).map("".join))
def test_figures_tell_which_lines_may_hold_scores(text: str) -> None:
    assert [one.span() for one in _scored(text)] == [one.span() for one in _SCORED.finditer(text)]
