# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Terms are found however a PDF mangles them, and not inside other words."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.analysis.names import terms
from redactor.analysis.names.terms import find_terms


def found(pages: list[str], *terms: str) -> list[tuple[int, str]]:
    return [(span.page, pages[span.page - 1][span.start : span.end]) for span in find_terms(pages, terms)]


@pytest.mark.parametrize(
    ("text", "term", "hit"),
    [
        ("De heer Wielenhorst is er.", "Wielenhorst", "Wielenhorst"),
        ("DE HEER WIELENHORST", "wielenhorst", "WIELENHORST"),
        ("K o r v e n s t e i j n", "Korvensteijn", "K o r v e n s t e i j n"),
        ("Wie\u200blen\u00adhorst", "Wielenhorst", "Wie\u200blen\u00adhorst"),
        ("Griﬃoen-Fikstra", "Griffioen-Fikstra", "Griﬃoen-Fikstra"),
        ("Ｊａｎｓｅｎ", "Jansen", "Ｊａｎｓｅｎ"),
        ("Müller", "Muller", "Müller"),
        ("Mu\u0308ller en", "Müller", "Mu\u0308ller"),
        ("Wielen-\nhorst heeft", "Wielenhorst", "Wielen-\nhorst"),
        ("Jan\n  Wielenhorst", "Jan Wielenhorst", "Jan\n  Wielenhorst"),
        ("bel 06 - 12 34 56 78 na", "06-12345678", "06 - 12 34 56 78"),
        ("heerWielenhorst", "Wielenhorst", "Wielenhorst"),
        ("mail p.jansen@example.nl.", "p.jansen@example.nl", "p.jansen@example.nl"),
    ],
)
def test_a_term_is_found_in_every_form(text: str, term: str, hit: str) -> None:
    assert found([text], term) == [(1, hit)]


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("het kaliber", "Ali"),
        ("Jansenstraat", "Jansen"),
        ("de eik", "de"),
        ("ﬁrma", "ma"),
        ("Jan" + " " * 20 + "sen", "Jansen"),
        ("Gri\x1eoen", "Grikoen"),
        ("", "Jansen"),
        ("Jansen", ""),
        ("Jansen", "J"),
    ],
)
def test_a_term_is_not_found_elsewhere(text: str, term: str) -> None:
    if (text, term) == ("de eik", "de"):
        assert found([text], term) == [(1, "de")]
    else:
        assert found([text], term) == []


@pytest.mark.parametrize(
    ("text", "term", "value"),
    [
        ("heer Gri\x1eoen-Fikstra gaat", "Griffioen-Fikstra", "Gri\x1eoen-Fikstra"),
        ("heer Gri\ufffdioen gaat", "Griffioen", "Gri\ufffdioen"),
        ("door Gri\ue001-\noen gedaan", "Griffioen", "Gri\ue001-\noen"),
        ("de afdelingschef Sta\x1dens", "Staffens", "Sta\x1dens"),
        ("Ho\x1b", "Hoff", "Ho\x1b"),
    ],
)
def test_a_term_with_ligatures_that_the_font_does_not_explain_is_found(text: str, term: str, value: str) -> None:
    assert [one for _, one in found([text], term)] == [value]


def test_a_term_that_is_broken_over_a_page_end_is_found_in_both_parts() -> None:
    pages = ["ligt bij Willemijn Roggen-\nPagina 1 van 2\n", "Kenmerk 2025-1\nveenstra en wordt\n"]
    assert found(pages, "Willemijn Roggenveenstra") == [(1, "Willemijn Roggen"), (2, "veenstra")]


def test_a_term_that_is_broken_over_lines_with_text_between_is_found() -> None:
    assert found(["De Lindel-\nNoot 1\nhorstink is"], "Lindelhorstink") == [(1, "Lindel"), (1, "horstink")]


@pytest.mark.parametrize(
    ("page", "hits"),
    [
        ("einde\nW\nVerslag van het overleg\nielenhorst schreef een brief", ["W", "ielenhorst"]),
        ("einde\nW\nVerslag\nIELENHORST schreef", ["W", "IELENHORST"]),
        ("einde\nw\nVerslag\nielenhorst schreef", []),
        ("einde\nV\nVerslag\nielenhorst schreef", []),
        ("einde\nW\nVerslag\nde ielenhorst schreef", []),
        ("einde\nW\nVerslag\nielenhorsten schreef", []),
        ("einde W\nVerslag\nielenhorst schreef", []),
        ("W\nVerslag\nielenhorst schreef\nWie belt\nA\nW\nWat nu", ["W", "ielenhorst"]),
        ("W\nA\nW\nEr\nielenhorst schreef\nW\nEn\nIelenhorst", ["W", "ielenhorst", "W", "Ielenhorst"]),
        ("ielenhorst schreef\nVerslag\nW\nA\nW\nWat nu", ["ielenhorst", "W"]),
    ],
)
def test_a_term_after_a_large_initial_that_is_read_elsewhere_is_found(page: str, hits: list[str]) -> None:
    assert [one for _, one in found([page], "Wielenhorst")] == hits


@pytest.mark.parametrize(
    ("page", "term"),
    [
        ("V\nX\neen mooi plan\neen ander plan\n", "Veen"),
        ("Hoofdstuk H\nH\nBesluit\naan de heer Kruik is gevraagd", "Haan"),
        ("B\nVerslag\nakker en weide", "Bakker"),
    ],
)
def test_an_ordinary_word_is_no_rest_of_a_term_after_its_initial(page: str, term: str) -> None:
    assert found([page], term) == []


@pytest.mark.parametrize(
    ("pages", "term", "hits"),
    [
        (["Voorletter\nA\nB\nAchternaam\nOzmin\nKruik\n\nOzmin belde mevrouw Kruik."], "Bozmin", []),
        (["gesprek met Piet\nNoot 1\nOzmin belde"], "Piet Ozmin", []),
        (["de heer Kor-\nNoot 1\nvensma belde"], "Korvensma", []),
        (["de heer Kor-", "vensma belde"], "Korvensma", []),
        (["heer Gri\x1eoen gaat"], "Griffioen", []),
        (["de heer Kor-\nvensma belde\nPiet\nOzmin"], "Korvensma", ["Kor-\nvensma"]),
        (["de heer Kor-\nvensma belde\nPiet\nOzmin"], "Piet Ozmin", ["Piet\nOzmin"]),
    ],
)
def test_without_a_guess_only_whole_terms_are_found(pages: list[str], term: str, hits: list[str]) -> None:
    spans = find_terms(pages, [term], guess=False)
    assert [pages[span.page - 1][span.start : span.end] for span in spans] == hits


@given(st.text(max_size=200), st.lists(st.text(max_size=12), max_size=4))
def test_spans_lie_on_the_page_in_order_and_apart(text: str, terms: list[str]) -> None:
    spans = find_terms([text, text], terms)
    assert list(spans) == sorted(spans)
    for span in spans:
        assert 0 <= span.start < span.end <= len(text)
    for before, after in pairwise(spans):
        assert before.page < after.page or before.end <= after.start


@given(
    st.text(alphabet="abcdefghijklmnop", min_size=6, max_size=12), st.sampled_from(["", " ", "\u200b", "-\n", "\u00ad"])
)
def test_what_is_put_between_letters_makes_no_difference(word: str, between: str) -> None:
    page = f"x {between.join(word)} y"
    assert found([page], word) == [(1, between.join(word))]


def test_a_very_long_term_that_is_broken_is_found_in_both_parts() -> None:
    term = f"{'ab' * 300}x {'cd' * 100}"
    text = f"{term[:450]}-\nvoettekst\n{term[450:]} en verder"
    first, second = find_terms([text], [term])
    assert (first.start, first.end) == (0, 450)
    assert text[second.start : second.end] == term[450:]


def test_many_terms_and_lines_cost_no_square(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    whole = terms._starts_with

    def starts_with(line: Any, part: str) -> bool:
        asked.append(part)
        return whole(line, part)

    monkeypatch.setattr(terms, "_starts_with", starts_with)
    names = [f"mar{number:03d} {number:03d}burgh" for number in range(300)]
    page = "\n".join(f"regel {first}\n{rest} belde" for first, rest in map(str.split, names))
    assert len(find_terms([page], names)) >= len(names)
    assert len(asked) <= 2 * len(names)
