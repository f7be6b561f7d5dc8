# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a mail quotes is read without the marks of the quotation. All people are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.analysis import analyse
from redactor.analysis.reading.quoted import without_quote_marks
from redactor.model import Document, Page, Word


def document(page: Page) -> Document:
    return Document("text/plain", "0" * 64, (page,))


def read(text: str) -> str:
    return without_quote_marks(document(Page(1, text)))[0].pages[0].text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("> Hallo Anna,\n> ik bel je.\n", "> Hallo Anna,\nik bel je.\n"),
        ("> Hallo Anna,\n>\n> ik bel je.\n", "> Hallo Anna,\n>\n> ik bel je.\n"),
        ("> Hallo Anna,\n>> ik bel je.\n", "> Hallo Anna,\n>> ik bel je.\n"),
        (">> Hallo Anna,\n>>ik bel je.\n", ">> Hallo Anna,\nik bel je.\n"),
        ("| Hallo Anna,\n| ik bel je.\n", "| Hallo Anna,\nik bel je.\n"),
        ("| Naam | Toestel |\n| Anna | 2217 |\n", "| Naam | Toestel |\n| Anna | 2217 |\n"),
        ("Bij a > b en c > d\nis dat zo.\n", "Bij a > b en c > d\nis dat zo.\n"),
    ],
)
def test_a_line_that_goes_on_with_a_quotation_has_no_mark(text: str, expected: str) -> None:
    assert read(text) == expected


@pytest.mark.parametrize("mark", ["> ", "| ", ">> ", ">"])
def test_values_that_go_on_in_the_next_line_of_a_quotation_go_whole(mark: str) -> None:
    lines = (
        "Gisteren sprak ik met de eigenaar, dat is mevrouw Anna",
        "Wagendrager, die daar al lang woont. Zij is te bellen op 06 12 34",
        "56 78 en woont aan de Lindelaan",
        "14 te Ede, naast collega Joost",
        "van der Kolkwijk, die dit weet.",
    )
    text = "".join(f"{mark}{line}\n" for line in lines)
    found = {text[one.start : one.end] for one in analyse(document(Page(1, text))).findings}
    assert found >= {
        f"Anna\n{mark}Wagendrager",
        f"06 12 34\n{mark}56 78",
        f"Lindelaan\n{mark}14 te Ede",
        f"Joost\n{mark}van der Kolkwijk",
    }


def test_the_words_of_a_page_keep_their_places() -> None:
    words = []
    text = ""
    for number, line in enumerate(("> Ik sprak met Anna", "> Bos uit Ede.")):
        for part in line.split(" "):
            words.append(Word(len(text), len(text) + len(part), 50.0, 50.0 + 12 * number, 60.0, 60.0, 0, number))
            text += part + " "
        text = text[:-1] + "\n"
    page = Page(1, text, 400.0, 600.0, tuple(words), cut=((len(text) - 1, "x"),))
    made, (without,) = without_quote_marks(document(page))
    after = made.pages[0]
    assert after.text == "> Ik sprak met Anna\nBos uit Ede.\n"
    assert [after.text[one.start : one.end] for one in after.words] == "> Ik sprak met Anna Bos uit Ede.".split()
    assert [without.back(one.start) for one in after.words] == [one.start for one in words if one.start != 20]
    assert without.back(after.cut[0][0]) == page.cut[0][0]


@given(st.lists(st.sampled_from([">", "> ", ">> ", "| ", "", "Anna ", "Bos.", " | ", "\n", "\n"]), max_size=40))
def test_each_place_leads_back_to_the_same_character(parts: list[str]) -> None:
    text = "".join(parts)
    made, (without,) = without_quote_marks(document(Page(1, text)))
    after = made.pages[0].text
    for at, char in enumerate(after):
        assert char in (text[without.back(at)], " ")
    assert without.back(len(after)) == len(text)
