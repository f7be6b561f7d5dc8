# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Only what the catalogue allows is logged, whoever wants to log."""

from __future__ import annotations

import io
import json
import logging
import runpy
from pathlib import Path

import pytest

from api.events import CATALOGUE, Event, LibraryHandler, Log, UnknownFieldError

REFERENCE = Path(__file__).resolve().parents[2] / "docs" / "reference"


def test_a_field_that_is_not_in_the_catalogue_is_a_defect() -> None:
    with pytest.raises(UnknownFieldError):
        Log(io.StringIO())(Event.STOPPED, name="x")


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("woo", "woo"), (3, 3), (True, True), (None, None), ("urn:a:b/c", "urn:a:b/c"), ("Anna de Vries", "?"),
        ("a" * 201, "?"), ("a\nb", "?"), ("a.devries@minbzk.nl", "?"), (["Anna"], "?"),
    ],
)  # fmt: skip
def test_a_text_where_a_code_belongs_is_dropped(given: object, shown: object) -> None:
    stream = io.StringIO()
    Log(stream)(Event.LIBRARY, logger=given)
    assert json.loads(stream.getvalue())["logger"] == shown


def test_what_libraries_log_loses_its_text() -> None:
    stream = io.StringIO()
    logger = logging.getLogger("some.library")
    logger.addHandler(LibraryHandler(Log(stream)))
    try:
        int("Anna de Vries")
    except ValueError:
        logger.exception("could not read %s", "Anna de Vries")
    line = json.loads(stream.getvalue())
    assert (line["logger"], line["level"], line["error"]) == ("some.library", "ERROR", "ValueError")
    assert "Anna" not in stream.getvalue()


def test_every_event_is_in_the_catalogue_and_on_its_page() -> None:
    assert set(CATALOGUE) == set(Event)
    made = runpy.run_path(str(REFERENCE / "make_log_events.py"))["page"]()
    assert (REFERENCE / "log-events.md").read_text(encoding="utf-8") == made
