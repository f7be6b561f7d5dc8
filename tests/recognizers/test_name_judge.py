# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The judge of names: what it may decide, that it weighs what stands round a name, and how it is trained."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from pathlib import Path

import pytest

from recognizers.lexicon import load
from recognizers.model import judging, marked
from recognizers.model.evaluate import folder
from recognizers.model.generate.fill import Text
from recognizers.names.contexts.layout import Found, Layout
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.judge import ENOUGH, Judge, candidates_of, shipped
from recognizers.names.judge_evidence import Bench, Candidate, Looks, is_open
from recognizers.names.tagger import Tagger, Tags
from recognizers.names.tagger import shipped as model
from recognizers.names.tokens import tokenise
from recognizers.names.worth import Worth
from recognizers.person import PersonRecognizer

DEV = Path(__file__).parent / "person_dev"
SURE = {"bias": 20.0}
NEVER = {"bias": -20.0}
TEXT = """Mevrouw Dalstra belt J. Holtrop. In de nota staat dat Wendeline Verbrugge later komt, zegt men.
Dinsdag is het stuk klaar, en dan wordt het verstuurd aan alle leden van de raad, met de bijlagen en de begroting van
dit jaar en van het volgende jaar. Daarna volgt nog een brief over de planning van het werk aan de brug en de weg.
"""


def seen(text: str) -> tuple[list[Candidate], Forms, Tags]:
    forms = Forms(tokenise(text), load())
    layout = Layout.of(forms)
    tags = Tagger().tag(forms, layout)
    places = Worth(load()).places(forms.tokens)
    return PersonRecognizer().candidates(forms, layout, places, tags), forms, tags


def judged(text: str, weights: Mapping[str, float]) -> list[str]:
    """What a judge makes of a text where the model is sure of nothing."""
    candidates, forms, tags = seen(text)
    unsure = Tags([], model().transitions, tags.page)
    return words(Judge(load(), weights).judged(candidates, forms, unsure), forms)


def words(found: list[Found], forms: Forms) -> list[str]:
    tokens = forms.tokens
    return [tokens.text[tokens.starts[one.name.start] : tokens.ends[one.name.end - 1]] for one in found]


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        (("model",), True),
        (("form:first_surname", "lexicon", "model"), True),
        (("form:listed", "layout:list"), True),
        (("form:surname", "title:before"), False),
        (("form:surname", "layout:mail_header"), False),
        (("form:single", "context:spot"), False),
        (("form:initials_surname", "lexicon"), False),
    ],
)
def test_what_is_left_to_the_judge(evidence: tuple[str, ...], expected: bool) -> None:
    assert is_open(Found(Name(0, 1, "surname"), evidence)) is expected


def test_what_title_or_initials_vouch_for_stays_whatever_the_judge_thinks() -> None:
    assert judged(TEXT, SURE) == ["Dalstra", "J. Holtrop", "Wendeline Verbrugge"]
    assert judged(TEXT, NEVER) == ["Dalstra", "J. Holtrop"]


@pytest.mark.parametrize("end", ["Beste Wendeline,", "Aan mevrouw Verbrugge", "w.verbrugge@raad.nl"])
def test_who_is_greeted_addressed_or_mailed_elsewhere_stays(end: str) -> None:
    assert "Wendeline Verbrugge" in judged(TEXT + end, NEVER)


def test_nobody_is_taken_out_of_a_short_text() -> None:
    short = TEXT.partition("\n")[0]
    assert len(tokenise(short)) < ENOUGH <= len(tokenise(TEXT))
    assert judged(short, NEVER) == ["Dalstra", "J. Holtrop", "Wendeline Verbrugge"]


def test_the_shipped_judge_takes_nobody_out_of_a_line() -> None:
    lost = 0
    lines = [line for _, text, _ in folder(DEV) for line in text.split("\n") if len(tokenise(line)) < ENOUGH]
    for line in lines:
        candidates, forms, tags = seen(line)
        kept = Judge(load()).judged(candidates, forms, tags)
        lost += sum(not source and found not in kept for found, source in candidates)
    assert len(lines) > 200
    assert not lost


def test_what_was_dropped_can_come_back_and_never_over_another() -> None:
    candidates, forms, tags = seen(TEXT)
    given = [Candidate(found, "model") for found, _ in candidates]
    assert words(Judge(load(), SURE).judged(given, forms, tags), forms)[:2] == ["Dalstra", "J. Holtrop"]
    assert not Judge(load(), NEVER).judged(given, forms, tags)
    wide = Candidate(Found(Name(0, 5, "model"), ("model",), 0.9), "model")
    assert words(Judge(load(), SURE).judged([wide, *candidates], forms, tags), forms)[0] == "Dalstra"


@pytest.mark.parametrize(("word", "comes_back"), [("AA", []), ("BAKKER", ["BAKKER"]), ("QZW", [])])
def test_a_code_in_capitals_never_comes_back(word: str, comes_back: list[str]) -> None:
    _, forms, tags = seen(f"Niveau {word} niet gehaald")
    given = [Candidate(Found(Name(1, 2, "model"), ("model",), 0.9), "model")]
    assert words(Judge(load(), SURE).judged(given, forms, tags), forms) == comes_back


def test_what_proposed_a_name_is_no_evidence_of_it() -> None:
    dropped = Found(Name(4, 5, "model"), ("model", "dropped:raised"), 0.3)
    name = Found(Name(7, 8, "surname"), ("form:listed",))
    assert candidates_of([name], [dropped]) == [
        Candidate(Found(Name(4, 5, "model"), ("model",), 0.3), "raised"),
        Candidate(name, ""),
    ]


def test_candidates_and_names_stand_in_order_and_apart() -> None:
    count = 0
    for _, text, _ in folder(DEV):
        candidates, forms, tags = seen(text)
        kept = Judge(load(), SURE).judged(candidates, forms, tags)
        for one, other in itertools.pairwise(kept):
            assert one.name.end <= other.name.start
        count += len(kept)
    assert count > 150


def test_no_word_of_a_name_is_weighed() -> None:
    candidates, forms, tags = seen("Vandaag belde Xiqworda met Zwaluwenburg. " + TEXT)
    bench = Bench(candidates, forms, tags, Looks(load()))
    weighed = {feature for number in range(len(candidates)) for feature in bench.features(number)}
    assert any(feature.startswith("-1w=") for feature in weighed)
    assert not any("xiqworda" in feature.lower() or "zwaluwenburg" in feature.lower() for feature in weighed)


def test_the_shipped_judge_weighs_the_chance_of_the_model() -> None:
    weights = shipped()
    assert 500 < len(weights) < 20_000
    assert weights["mean=7"] > weights["mean=-7"]


# Training ---------------------------------------------------------------------------------------------------------


def test_pieces_of_a_document_keep_their_names() -> None:
    lines = [f"regel {number} van Anna" for number in range(12)]
    text = Text("\n".join(lines[:5]) + "\n\n" + "\n".join(lines[5:]), [])
    at = [position for position in range(len(text.text)) if text.text.startswith("Anna", position)]
    text.spans.extend((start, start + 4) for start in at)
    pieces = list(judging.pieces(text))
    assert [len(piece.spans) for piece in pieces] == [8, 4, 5, 7]
    assert all(piece.text[start:end] == "Anna" for piece in pieces for start, end in piece.spans)


def test_the_chances_a_document_is_learned_with_are_of_a_model_that_never_saw_it() -> None:
    from recognizers.model.train import MARKED

    halves = [judging.half_of(path) for path in MARKED.glob("*.gold") if marked.number(path) <= marked.LAST_NUMBER]
    assert 0.3 < sum(halves) / len(halves) < 0.7
    first = list(judging.texts(MARKED, 1, 0))
    second = {text.text for text in judging.texts(MARKED, 1, 1)}
    assert any(len(text.text) > 1000 for text in first)
    assert not any(text.text in second for text in first if len(text.text) > 1000)


def test_training_twice_gives_the_same_file() -> None:
    def once() -> str:
        given = (Text(text, list(spans)) for _, text, spans in folder(DEV)[:6])
        return judging.fit(judging.cases(given, model()))

    first = once()
    assert first == once()
    assert "bias\t" in first
