# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Office files and web pages that mean different things to different programs, or break the parser, are damaged."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.check.markup import tokens
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


def test_a_part_without_a_name_is_refused() -> None:
    made = bytearray(packed(("x", b"<a/>")))
    record = made.index(b"PK\1\2")
    made[record + 28 : record + 30] = b"\0\0"
    del made[record + 46]
    end = made.index(b"PK\5\6")
    struct.pack_into("<I", made, end + 12, struct.unpack_from("<I", made, end + 12)[0] - 1)
    with pytest.raises(DamagedDocument):
        Parts(bytes(made), Limits())


def test_a_document_type_behind_a_long_comment_is_refused() -> None:
    data = b"<!--" + b"x" * 5000 + b"--><!DOCTYPE a [<!ENTITY n 'x'>]><a>&n;</a>"
    with pytest.raises(DamagedDocument):
        Parts(packed(("a.xml", data)), Limits()).xml("a.xml")


def test_a_broken_web_page_is_read_all_the_same() -> None:
    (part,) = read_webpage(b"<html><![Zwartkruis[x]]>").document.hidden
    assert (part.kind, part.text) == ("comment", "[Zwartkruis[x]]")


@given(st.text(alphabet="<>/!-[]?='\"& abs\n", max_size=60))
def test_any_markup_is_read_to_its_end(text: str) -> None:
    """Every letter of the text comes back in some token, so nothing is passed over."""
    letters = Counter(sign for sign in text if sign in "abs")
    told = Counter(
        sign
        for token in tokens(text)
        for part in (token.text, *(one for pair in token.attributes for one in pair))
        for sign in part
        if sign in "abs"
    )
    assert not letters - told


def test_a_page_may_begin_with_comments() -> None:
    assert is_webpage(b"<!-- a --> <!----><html>")
    assert not is_webpage(b"<!---->" * 200 + b"x")
