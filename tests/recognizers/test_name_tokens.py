# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""How text is cut into tokens."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers.names import tokens
from recognizers.names.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("J.H.M. (Joost) de Ruig", ["J.H.M.", "(", "Joost", ")", "de", "Ruig"]),
        ("Th. van 't Hof", ["Th.", "van", "'t", "Hof"]),
        ("Lindel-\nhorst en Smit-\nBakker", ["Lindel-\nhorst", "en", "Smit-\nBakker"]),
        ("D’Angelo, O'Brien", ["D’Angelo", ",", "O'Brien"]),
        ("a.b@minbzk.nl of www.x.nl", ["a.b@minbzk.nl", "of", "www.x.nl"]),
        ("5.1.2.e op 12-03-2021", ["5.1.2", ".", "e", "op", "12-03-2021"]),
        ("A.B Jansen", ["A.B", "Jansen"]),
        ("Nota_Jan_v2.docx", ["Nota", "_", "Jan", "_", "v", "2", ".", "docx"]),
        ("Vermeu1en", ["Vermeu1en"]),
        ("F. Çel?k en Nguy\ufffdn", ["F.", "Çel?k", "en", "Nguy\ufffdn"]),
        ("J. v. Loon en dhr. v. Dam", ["J.", "v.", "Loon", "en", "dhr", ".", "v.", "Dam"]),
        ("Aan:\nv. Loon (v. Dam)", ["Aan", ":", "v.", "Loon", "(", "v.", "Dam", ")"]),
        ("art. 3 e.v. Jansen", ["art", ".", "3", "e", ".", "v", ".", "Jansen"]),
        ("Kom je?Ja. Tol?", ["Kom", "je", "?", "Ja", ".", "Tol", "?"]),
        ("Nguyễn Thị Hoa", ["Nguyễn", "Thị", "Hoa"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert tokenise(text).words == words


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Jansen", "W"),
        ("JANSEN", "U"),
        ("van", "L"),
        ("d'Angelo", "W"),
        ("A.B.", "I"),
        ("7", "N"),
        (",", "M"),
        ("É", "W"),
    ],
)
def test_kind(word: str, kind: str) -> None:
    assert tokenise(word).kinds == [kind]


def test_gaps_count_line_ends() -> None:
    assert tokenise("Van: A\nAan\n\nB").gaps == [2, 0, 0, 1, 2]


@given(st.text(max_size=80))
def test_tokens_are_in_order_and_lose_nothing(text: str) -> None:
    tokens = tokenise(text)
    at = 0
    for word, start, end in zip(tokens.words, tokens.starts, tokens.ends, strict=True):
        assert text[start:end] == word
        assert text[at:start].strip() == ""
        at = end
    assert text[at:].strip() == ""


PARTS = (
    "v. d. v. v.d. v/d V/d vd. Vd. - -\n \xad \xad\n . , 's ’t @ x.y www.a http:// Th. Jan J. A Bos de é 1 0 motie ( ) "
    "_ \0 ² İ ŉ : Lindel horst"
).split(" ")
BLANKS = (" ", " ", "\n", "", "  ", "\n\n", "\t", "\xa0", "\x1c", "-\n")


@given(
    st.lists(st.tuples(st.sampled_from(PARTS), st.sampled_from(BLANKS)), max_size=9), st.sampled_from(("", " ", "\n"))
)
def test_words_between_blanks_are_the_tokens_of_the_pattern(pieces: list[tuple[str, str]], lead: str) -> None:
    text = lead + "".join(part + blank for part, blank in pieces)
    found = tokenise(text)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(tokens, "_OVER_BLANKS", ("",))  # every text is read by the pattern
        assert found == tokenise(text)


@pytest.mark.parametrize("text", ["\t" * 100_000 + " Terp", "Terp" + "\n\t" * 50_000, "Terp  Terp" + "\t" * 100_000])
def test_a_long_run_of_blanks_is_read_once(text: str) -> None:
    start = time.process_time()
    assert set(tokenise(text).words) == {"Terp"}
    assert time.process_time() - start < 1
