# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Line ends that a calendar, JSON or a log wrote as signs are read as line ends. All people are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor import pipeline
from redactor.analysis.reading.escapes import unescaped
from redactor.model import Document, Page


def found(text: str) -> set[str]:
    findings = pipeline.analyse(Document("text/plain", "0" * 64, (Page(1, text),))).findings
    return {text[one.start : one.end] for one in findings}


def test_a_letter_in_a_calendar_is_read_as_one() -> None:
    text = (
        "BEGIN:VEVENT\nSUMMARY:Overleg\nDESCRIPTION:Dag allen\\,\\n\\nBert-Jan wil volgende week een laatste bod.\\n\n"
        " Breng de brief mee.\\n\\nGroetjes\\,\\nLi Na\\n\\nBellen kan.\nEND:VEVENT\n"
    )
    assert {"Bert-Jan", "Li Na"} <= found(text)


def test_a_word_that_a_long_line_cuts_goes_on_in_the_next() -> None:
    line = "DESCRIPTION:Wij spraken gisteren nog over de plannen met mevrouw Anna Zijl"
    assert unescaped(f"BEGIN:VEVENT\n{line}\n mans over het huis\n").split("\n")[1:3] == [
        f"{line}\xad",
        "mans over het huis",
    ]
    assert unescaped("BEGIN:VEVENT\nDESCRIPTION:korter\n dan dat\n") == "BEGIN:VEVENT\nDESCRIPTION:korter  dan dat\n"


def test_a_line_is_broken_more_than_once() -> None:
    assert unescaped("SUMMARY:een\n twee\n drie\n").splitlines() == ["SUMMARY:een  twee  drie"]


def test_line_ends_in_json_are_line_ends() -> None:
    assert unescaped('{"body": "Hoi,\\nGroet,\\nAnna"}') == '{"body": "Hoi, \nGroet, \nAnna"}'


@pytest.mark.parametrize("text", ["K:\\notities\\nieuw\\Nota.docx", "\\\\server\\Anna\\n2", "map\\notities", "a\\b"])
def test_a_folder_is_no_line_end(text: str) -> None:
    assert unescaped(text) == text


@given(st.text(alphabet="ab\\nN,; \n.:AK", max_size=200), st.booleans())
def test_it_stays_as_long(text: str, calendar: bool) -> None:
    text = f"BEGIN:VEVENT\n{text}" if calendar else text
    assert len(unescaped(text)) == len(text)
