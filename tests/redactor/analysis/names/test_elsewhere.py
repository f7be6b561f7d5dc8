# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names in file names and hidden parts: the whole engine reads only those in which somebody seems to be named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from redactor.analysis.engine import Engine
from redactor.analysis.names.elsewhere import Once, any_name
from redactor.analysis.names.propagate import searcher_of

if TYPE_CHECKING:
    from redactor.analysis.engine import Raw


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine()


class Counting:
    """An engine that counts what is asked of it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.found: list[str] = []
        self.asked: list[str] = []

    def find(self, page_text: str, /) -> list[Raw]:
        self.found.append(page_text)
        return self._engine.find(page_text)

    def persons(self, page_text: str, /) -> list[Raw]:
        self.asked.append(page_text)
        return self._engine.persons(page_text)


@pytest.mark.parametrize(
    "text",
    [
        "Anna de Zijl\nNotitie van Anna de Zijl",
        "mailto:a.dezijl@minvlo.nl",
        "Nota 2024-12",
        "Mevrouw Kuik (AK), 06-12345678",
    ],
)
def test_persons_are_those_of_all_that_is_found(engine: Engine, text: str) -> None:
    assert engine.persons(text) == [one for one in engine.find(text) if one.entity_type == "PERSON"]


def test_a_text_is_read_once(engine: Engine) -> None:
    counting = Counting(engine)
    once = Once(counting)
    for _ in range(2):
        assert not once.persons("Nota 2024-12")
    assert (counting.asked, counting.found) == (["Nota 2024-12"], [])
    once.find("Anna de Zijl belt")
    assert [one.entity_type for one in once.persons("Anna de Zijl belt")] == ["PERSON"]
    assert counting.asked == ["Nota 2024-12"]


def test_a_name_in_a_file_name_is_seen(engine: Engine) -> None:
    nobody = searcher_of(frozenset())
    assert any_name("bezwaarschrift-mw-dezijl.pdf", Once(engine), nobody)
    assert any_name("Brief Anna de Zijl.pdf", engine, nobody)
    assert not any_name("nota_2024-12.pdf", engine, nobody)
