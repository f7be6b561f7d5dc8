# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Looking only at the tokens that are worth it finds what looking at every token finds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from recognizers.lexicon import load
from recognizers.names.contexts.layout import Layout
from recognizers.names.contexts.running import in_text
from recognizers.names.contexts.small import small_names
from recognizers.names.forms.forms import Forms
from recognizers.names.initials.initials import initials
from recognizers.names.tokens import TOKEN, tokenise
from recognizers.names.windows import windows
from recognizers.names.worth import Worth

WORDS = (
    "Jan de vries van der Berg J.H. (Piet) mevrouw sjaan oosterhout minister , . ( ) : de het en is brief Kamer VVD "
    "JvdB AB dr. Anna anna jansen Jansen motie-Van Dalen v.d. v/d 2024 a.b@example.nl www.example.nl wethouders "
    "Smit-Bakker d'Angelo paraaf: roos Roos DG \n \t"
).split(" ")
WORTH = Worth(load())


@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
def test_the_same_names_are_found(text: str) -> None:
    forms = Forms(tokenise(text), load())
    layout, places = Layout.of(forms), WORTH.places(forms.tokens)
    assert list(in_text(forms, places.running)) == list(in_text(forms))
    assert list(small_names(forms, places.small)) == list(small_names(forms))
    assert windows(forms.tokens, load(), None, places.candidates) == windows(forms.tokens, load())
    names = list(in_text(forms))
    short = initials(forms, layout, names, places.short, places.lettered, small=places.small_letters)
    assert list(short) == list(initials(forms, layout, names))


def test_most_tokens_of_a_letter_are_passed_over() -> None:
    text = "Naar aanleiding van uw brief laat ik u weten dat de aanvraag is ontvangen door mevrouw De Vries."
    places = WORTH.places(tokenise(text))
    assert len(places.running) <= 5
    assert tokenise(text).words.index("mevrouw") in places.running


@given(st.lists(st.sampled_from((*WORDS, "", " ", "-", "/")), max_size=40).map("".join))
def test_tokens_are_the_matches_of_the_pattern(text: str) -> None:
    """The kind of a token hangs on its letters alone; what stands around it decides only where it ends."""
    tokens = tokenise(text)
    matches = list(TOKEN.finditer(text))
    assert tokens.words == [match.group() for match in matches]
    assert list(zip(tokens.starts, tokens.ends, strict=True)) == [match.span() for match in matches]
    kinds = {"initials": "I", "number": "N", "mark": "M", "mail": "@", "url": "@"}
    for kind, match in zip(tokens.kinds, matches, strict=True):
        assert kind == kinds.get(match.lastgroup or "", kind)
        assert (kind in "WUL") == (match.lastgroup in ("word", "head", "prefix"))
