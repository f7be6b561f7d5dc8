# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The view that the recognizers read, and the exact way back."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.analysis.reading import normalise as module
from redactor.analysis.reading.normalise import Normalised, normalise


@pytest.mark.parametrize(
    ("text", "view"),
    [
        ("A. de Vries", "A. de Vries"),
        ("De\u00adVries", "DeVries"),
        ("Jan\u200bsen", "Jansen"),
        ("06\u00a012\u200934\u202f56", "06 12 34 56"),
        ("\ufb01scaal en O\ufb03cier", "fiscaal en Officier"),
        ("Jose\u0301 Pen\u0303a", "José Peña"),
        ("BSN １２３４", "BSN 1234"),
        ("Het\ue01eig en Hetzel\ufffdde", "Hetfig en Hetzelfde"),
        ("Gri\x1eoen van \x0c", "Grifoen van \x0c"),
        ("\uf0b7 een punt", "\uf0b7 een punt"),
        ("06\u201112345678", "06-12345678"),
        ("bel 06-12345678\u00b9.", "bel 06-12345678 ."),
        ("Naam ....... Jansen", "Naam         Jansen"),
        ("Tel.…… 06 12", "Tel.   06 12"),
        ("Naam . . . . . Jansen", "Naam           Jansen"),
        ("Naam: ____ Jansen", "Naam:      Jansen"),
        ("Naam .....: Jansen", "Naam      : Jansen"),
        ("Postcode ...: 1234 AB", "Postcode    : 1234 AB"),
        ("Naam …: Jansen", "Naam  : Jansen"),
        ("wacht op Jansen...", "wacht op Jansen..."),
        ("bijlage___Jansen", "bijlage___Jansen"),
        ("J a n s e n", "Jansen"),
        ("A n n a   d e   V r i e s", "Anna de Vries"),
        ("mw J a n s e n zei", "mw Jansen zei"),
        ("(J A N S E N )", "(JANSEN )"),
        ("de verant-\nwoordelijke minister", "de verantwoordelijke minister"),
        ("mevrouw Jan-\nsen belde", "mevrouw Jansen belde"),
        ("mevrouw Jan\u00ad\nsen belde", "mevrouw Jansen belde"),
        ("mevrouw Jansen-\nde Vries", "mevrouw Jansende Vries"),
        ("mevrouw Smit-\nBakker zei", "mevrouw Smit-Bakker zei"),
        ("de verant-\nwoordelijke, die", "de verantwoordelijke, die"),
        ("op min-\nbzk.nl en", "op minbzk.nl en"),
    ],
)
def test_the_view(text: str, view: str) -> None:
    assert normalise(text).text == view


@pytest.mark.parametrize(
    "text",
    [
        "a b c d",
        "plan a - b\nc",
        "1 2 3 4 5",
        "2023-\n2024",
        "Naam\nBSN\n999993653\n",
        "j.jan-\npieter@minbzk.nl",
        "Van: A. Jansen\n\nAan: B. Post",
        "wij-zij denken",
    ],
)
def test_layout_and_lists_stay(text: str) -> None:
    """Newlines, digits apart, and addresses that the e-mail recognizer joins by itself."""
    view = normalise(text).text
    assert view.count("\n") == text.count("\n")
    assert [one for one in view if one.isdigit()] == [one for one in text if one.isdigit()]


@pytest.mark.parametrize(
    ("text", "part", "source"),
    [
        ("mevrouw Jan-\nsen belde", "Jansen", "Jan-\nsen"),
        ("O\ufb03cier", "Officier", "O\ufb03cier"),
        ("O\ufb03cier", "f", "\ufb03"),
        ("Jose\u0301 P", "José", "Jose\u0301"),
        ("x J a n s e n y", "Jansen", "J a n s e n"),
        ("De\u00adVries", "DeVries", "De\u00adVries"),
    ],
)
def test_back_gives_the_characters_it_came_from(text: str, part: str, source: str) -> None:
    view = normalise(text)
    start = view.text.index(part)
    first, last = view.back(start, start + len(part))
    assert text[first:last] == source


PIECES = st.sampled_from(
    [
        "Jansen",
        "de",
        "-\n",
        "\u00ad",
        "\u00ad\n",
        "\u200b",
        "\ufb01",
        "e\u0301",
        "J a n s e n",
        " ",
        "\n",
        "\u00a0",
        "１",
        "06",
        "-",
        "a b c d e",
        "@",
        ".",
        "İ",
        "\u2011",
    ]
)


@given(st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=60))
def test_every_character_of_the_view_comes_from_its_place(text: str) -> None:
    view = normalise(text)
    previous = (0, 0)
    for at, character in enumerate(view.text):
        start, end = view.back(at, at + 1)
        assert 0 <= start < end <= len(text)
        assert start >= previous[0]
        assert end >= previous[1]
        previous = (start, end)
        source = text[start:end]
        assert (
            character == "\n" or character in (" ", "-") or character in source + unicodedata.normalize("NFKC", source)
        )


@given(st.lists(PIECES, max_size=30).map("".join), st.data())
def test_a_span_goes_back_to_the_hull_of_its_characters(text: str, data: st.DataObject) -> None:
    view = normalise(text)
    if not view.text:
        return
    start = data.draw(st.integers(0, len(view.text) - 1))
    end = data.draw(st.integers(start + 1, len(view.text)))
    parts = [view.back(at, at + 1) for at in range(start, end)]
    assert view.back(start, end) == (min(one[0] for one in parts), max(one[1] for one in parts))


@given(st.text(max_size=200))
def test_letters_and_digits_are_never_lost(text: str) -> None:
    view = normalise(text)
    plain = re.sub("[\u00b2\u00b3\u00b9\u2070-\u2079]", "", text)
    plain = re.sub(
        r"(?<=[^\W\d_])[\ue000-\uf8ff\ufffd\x00-\x08\x0b\x0c\x0e-\x1f]", "f", plain
    )  # an unknown glyph in a word
    kept = [one for one in unicodedata.normalize("NFKC", plain) if one.isascii() and one.isalnum()]
    seen = [one for one in unicodedata.normalize("NFKC", view.text) if one.isascii() and one.isalnum()]
    assert seen == kept


def test_a_plain_page_costs_no_map() -> None:
    assert normalise("Een gewone bladzijde.\nMet regels.\n").pieces == ()
    assert Normalised("abc").back(1, 2) == (1, 2)
    assert Normalised("abc").back(2, 2) == (2, 2)


ODD = [*"ab é -\n\t.²\xa0\xad1", " a b c ", "…", "\u0301", "ﬁ", "-\n"]


@given(st.lists(st.sampled_from(ODD), max_size=20).map("".join))
def test_pages_without_odd_characters_are_passed_over_for_a_reason(text: str) -> None:
    found = normalise(text)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(module, "_shape", lambda _: b"\0")  # every pattern walks over every page
        assert found == normalise(text)
