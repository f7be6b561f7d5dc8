# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""How often the rules walk over a page that holds nothing for them: counted, not timed.

docs/decisions/0008: a rule asks the page first. One that walks over every page makes this fail.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from typing import Any

import pytest

from recognizers.look import Cued
from redactor import pipeline
from redactor.model import Document, Page

LONG = 1000
"""characters: who looks at so many looks at the page"""
SENTENCE = "De raming van de kosten volgt uit het onderzoek dat in het voorjaar aan de markt is gevraagd\n"
PLAIN = f"Notitie over de begroting\n\nDe heer Van der Meulen schreef dit stuk.\n\n{SENTENCE * 30}"
MOST = 16
"""walks over a plain page, of all recognizers and the whole analysis. Lower it when there are fewer; a new rule that
needs it higher has a cue that it can ask for instead."""


class Counting:
    """A pattern that counts who walks over a page with it."""

    def __init__(self, pattern: re.Pattern[str], where: str, walks: Counter[str]) -> None:
        self.inner, self.where, self.walks = pattern, where, walks

    def __getattr__(self, name: str) -> Any:
        method = getattr(self.inner, name)
        if name not in ("search", "finditer", "findall", "sub", "split"):
            return method

        def counted(*given: Any, **named: Any) -> Any:
            text, *bounds = given[1:2] if name == "sub" else given
            if name == "split":
                bounds = []
            begin, end = (*bounds, len(text)) if len(bounds) == 1 else bounds or (0, len(text))
            self.walks[self.where] += min(end, len(text)) - begin >= LONG
            return method(*given, **named)

        return counted


def walks_over(text: str, monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Which patterns of the rules run over the page, and how often."""
    document = Document("text/plain", "0" * 64, (Page(1, text, 0.0, 0.0),), text.encode())
    pipeline.analyse(document)  # loads everything
    walks: Counter[str] = Counter()
    for name, module in list(sys.modules.items()):
        if not name.startswith(("recognizers.", "redactor.analysis.")):
            continue
        for key, value in list(vars(module).items()):
            if isinstance(value, re.Pattern):
                monkeypatch.setattr(module, key, Counting(value, f"{name}.{key}", walks))
            elif isinstance(value, type) and value.__module__ == name:
                for own, held in list(vars(value).items()):
                    if isinstance(held, re.Pattern):
                        monkeypatch.setattr(value, own, Counting(held, f"{name}.{key}.{own}", walks))
    for cued in Cued.ALL:
        monkeypatch.setattr(cued, "pattern", Counting(cued.pattern, cued.pattern.pattern, walks))
    pipeline.analyse(document)
    return +walks


def test_rules_do_not_walk_over_a_page_that_holds_nothing_for_them(monkeypatch: pytest.MonkeyPatch) -> None:
    walks = walks_over(PLAIN, monkeypatch)
    assert walks["recognizers.look._RUN"] == 1  # it counts what runs over the page
    assert not walks["recognizers.names.tokens._SPLIT"]  # words between blanks and line ends are looked up
    assert sum(walks.values()) <= MOST, sorted(walks)


def test_a_word_makes_its_rule_look(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = sum(walks_over(PLAIN, monkeypatch).values())
    monkeypatch.undo()
    cues = "De rechtbank sprak met de gemeenteraad, het waterschap en de weduwe van wijlen de heer Zijl\n"
    spoken = sum(walks_over(PLAIN + cues, monkeypatch).values())
    assert spoken > plain
