# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import gc
import io

import pytest
from pdf_builders import letter, raw, show

from redactor.formats.pdf import PdfFormat, recent
from redactor.limits import Limits
from redactor.model import Action, Decision, Document, Finding, Plan, Written

LINES = ["Geachte mevrouw Wielenhorstink,", "Hierbij ontvangt u de stukken."]


def read(*more: bytes) -> Document:
    return PdfFormat().read(io.BytesIO(raw(letter(LINES) + b"".join(more))), Limits())


def plan_for(document: Document, word: str) -> Plan:
    start = document.pages[0].text.index(word)
    found = Finding(0, 1, start, start + len(word), "PERSON", 0.9, "test", ())
    decided = Decision(0, Action.REDACT, "test", "5.1.2.e")
    return Plan(document.sha256, "woo", "1", (found,), (), (decided,))


def written(document: Document) -> Written:
    return PdfFormat().write(document, plan_for(document, "Wielenhorstink"), Limits())


def test_the_result_is_the_same_with_what_was_kept_and_without() -> None:
    document = read()
    assert recent.of(document.normalised).walks
    assert recent.of(document.normalised).text_pages
    kept = written(document)
    again = written(document)
    read(show("Iets anders", 72, 300))
    assert recent.of(document.normalised) == recent.Recent()
    assert kept == again == written(document)


def test_what_was_kept_goes_with_its_document() -> None:
    document = read()
    data = document.normalised
    del document
    gc.collect()
    assert recent.of(data) == recent.Recent()


def test_pages_are_kept_up_to_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recent, "MOST_CHARACTERS", 10)
    monkeypatch.setattr(recent, "MOST_THINGS", 1)
    document = read()
    assert recent.of(document.normalised) == recent.Recent()
    assert written(document).marks
