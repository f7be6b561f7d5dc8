# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a document uses as a noun is nobody in it, whatever its lists and pages say."""

from __future__ import annotations

import pytest

from redactor.analysis.mention import Mention
from redactor.analysis.names.nouns import nouns_of, without_nouns


def _left(text: str, *found: tuple[str, tuple[str, ...]]) -> list[str]:
    mentions = []
    for name, evidence in found:
        start = text.index(name)
        mentions.append(Mention(0, start, start + len(name), "PERSON", name, 0.9, "test", evidence))
    return [one.text for one in without_nouns([mentions], [text])[0]]


MODEL = ("model",)


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("Elke Inway heeft een certificaat. Een Inway ontvangt verkeer.", {"inway"}),
        ("Peer A stuurt het naar Peer B. Peer A trekt het in.", {"peer"}),
        ("Een Peer meldt zich.", set()),
        ("Peer A stuurt het. Peer A trekt het in.", set()),
        ("Er was een Trump, geen Trump. " + "Trump zei. " * 40, set()),
        ("Een Jansen van de afdeling belde, en een Jansen de Vries.", set()),
    ],
)
def test_a_noun_stands_behind_an_article_or_has_letters(text: str, nouns: set[str]) -> None:
    assert nouns_of([text], ["inway", "peer", "trump", "jansen"]) == nouns


def test_a_term_goes_in_every_shape_and_a_person_of_that_name_keeps_it() -> None:
    text = "Een Peer tekent. Elke Peer in de Group stuurt het naar Peer B, en Peer A vraagt de Peer om mevrouw Bakker."
    seen = [("Peer in de Group", MODEL), ("Peer B", MODEL), ("de Peer", MODEL), ("Bakker", ("title:before",))]
    assert _left(text, *seen) == ["Bakker"]
    assert _left(text + " Namens ons: Jan Peer.", *seen, ("Jan Peer", MODEL))[-1] == "Jan Peer"
    assert "de Peer" in _left(text + " Namens ons: Jan Peer.", *seen, ("Jan Peer", MODEL))
    assert "de Peer" in _left(text + " Groet, A. Peer", *seen, ("A. Peer", MODEL))
