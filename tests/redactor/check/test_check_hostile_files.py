# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Office files and web pages that mean different things to different programs, or break the parser, are damaged."""

from __future__ import annotations

import io
import warnings
import zipfile

import pytest

from redactor.check.packages import Parts
from redactor.check.webpage import is_webpage, read_webpage
from redactor.errors import DamagedDocument
from redactor.limits import Limits


def packed(*parts: tuple[str, bytes]) -> bytes:
    made = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(made, "w") as container:
        warnings.simplefilter("ignore")
        for name, data in parts:
            container.writestr(name, data)
    return made.getvalue()


def test_two_parts_of_one_name_are_refused() -> None:
    with pytest.raises(DamagedDocument):
        Parts(packed(("word/document.xml", b"<a/>"), ("word/document.xml", b"<b/>")), Limits())


def test_a_document_type_behind_a_long_comment_is_refused() -> None:
    data = b"<!--" + b"x" * 5000 + b"--><!DOCTYPE a [<!ENTITY n 'x'>]><a>&n;</a>"
    with pytest.raises(DamagedDocument):
        Parts(packed(("a.xml", data)), Limits()).xml("a.xml")


def test_a_broken_web_page_is_not_quoted() -> None:
    with pytest.raises(DamagedDocument) as raised:
        read_webpage(b"<html><![Zwartkruis[x]]>")
    assert "Zwartkruis" not in f"{raised.value}{raised.value.__cause__}{raised.value.advice}"


def test_a_page_may_begin_with_comments() -> None:
    assert is_webpage(b"<!-- a --> <!----><html>")
    assert not is_webpage(b"<!---->" * 200 + b"x")
