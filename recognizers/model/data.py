# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: S311
# The dice are seeded so that the training text can be made again.
"""Training text for the name model: newspaper and treebank sentences, generated government text, marked documents."""

from __future__ import annotations

import gzip
import json
import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from recognizers.lexicon import Lexicon, fold
from recognizers.model import marked
from recognizers.model.generate import things
from recognizers.model.generate.corpus import recase
from recognizers.model.generate.corpus import texts as generated
from recognizers.model.generate.fill import Text
from recognizers.model.generate.pools import invent, write
from recognizers.model.taught import taught, tokens_of
from recognizers.names.contexts.layout import Layout
from recognizers.names.features import Scene, WordFeatures, all_features
from recognizers.names.forms.forms import Forms
from recognizers.names.nobody.elsewhere import look_round
from recognizers.names.tokens import Tokens
from recognizers.names.windows import line_infos, windows

LABELS = ("O", "B", "I")
HIDDEN = 0.25
"""part of the words of names whose list membership is hidden in training: on real text a quarter is in no list"""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A tagged sentence: spans are (start, end, kind)."""

    text: str
    spans: tuple[tuple[int, int, str], ...]
    by_hand: bool


def sentences(path: Path) -> list[Sentence]:
    """The sentences of ``alpino_europeana.jsonl.gz``."""
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        rows = [json.loads(line) for line in stream]
    return [
        Sentence(row["text"], tuple((a, b, kind) for a, b, kind in row["spans"]), row["id"].startswith("enp-"))
        for row in rows
    ]


def is_doubtful(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a derived label may hide a person: a "MISC" that looks like a name."""
    if sentence.by_hand:
        return False
    for start, end, kind in sentence.spans:
        if kind == "MISC":
            last = fold(sentence.text[start:end].split()[-1])
            if (
                last in lexicon.surnames
                or last in lexicon.first_names
                or not (last in lexicon.proper or last in lexicon.words)
            ):
                return True
    return False


def plain_sentences(rows: Iterable[Sentence]) -> list[str]:
    """Modern sentences without any tagged name: filler for the generated texts."""
    return [row.text for row in rows if not row.by_hand and not row.spans and 30 < len(row.text) < 200]


def as_texts(rows: Sequence[Sentence], seed: int) -> Iterator[Text]:
    """Sentences as they are, and once more with invented people, capitals or small letters."""
    lexicon = taught()
    for number, row in enumerate(rows):
        if is_doubtful(row, lexicon):
            continue
        spans = [(start, end) for start, end, kind in row.spans if kind == "PER"]
        yield Text(row.text, list(spans))
        if not spans:
            continue
        rng = random.Random(seed * 7_919 + number)
        text = replace_names(Text(row.text, spans), rng)
        chance = rng.random()
        if chance < 0.06:
            text = recase(text, str.upper)
        yield text


def replace_names(text: Text, rng: random.Random) -> Text:
    """Every name replaced by that of an invented person, in a form of the same length."""
    out = Text()
    at = 0
    for start, end in sorted(text.spans):
        out.add(text.text[at:start])
        name = text.text[start:end]
        person = invent(rng)
        if " " in name or "." in name:
            form = "init" if "." in name else "full"
        else:
            form = "first" if fold(name) in taught().first_names else "last"
        out.name(write(person, form, rng))
        at = end
    out.add(text.text[at:])
    return out


SENTENCES = 5
"""of a made-up document"""
ROUNDS = 2
"""times that each sentence with a name goes into one, with other names"""
CAST: Mapping[str, tuple[float, Callable[[random.Random], str]]] = {
    "ORG": (0.85, things.firm), "MISC": (0.4, things.product), "LOC": (0.3, things.building),
}  # fmt: skip
"""kind of span → part that is renamed, and to what"""


def as_documents(rows: Sequence[Sentence], seed: int) -> Iterator[Text]:
    """A few sentences after each other in which the same invented people, firms, products and places come back."""
    lexicon = taught()
    told = [row for row in rows if row.spans and not is_doubtful(row, lexicon)]
    rng = random.Random(seed)
    for _ in range(ROUNDS):
        rng.shuffle(told)
        for start in range(0, len(told), SENTENCES):
            yield _document(told[start : start + SENTENCES], rng)


def _document(rows: Sequence[Sentence], rng: random.Random) -> Text:
    people = [invent(rng) for _ in range(3)]
    cast = {kind: [make(rng), make(rng)] for kind, (_, make) in CAST.items()}
    out = Text()
    for row in rows:
        at = 0
        for start, end, kind in sorted(row.spans):
            if start < at:
                continue
            out.add(row.text[at:start])
            at = end
            name = row.text[start:end]
            if kind == "PER":
                one = rng.choice(people)
                whole = " " in name or "." in name
                form = rng.choice(["full", "full", "init"]) if whole else "first" if one.call < one.last else "sur"
                out.name(write(one, form, rng))
            elif rng.random() < CAST[kind][0] and name[:1].isupper():
                out.add(rng.choice(cast[kind]))
            else:
                out.add(name)
        out.add(row.text[at:])
        out.add(rng.choice([" ", " ", "\n"]))
    return out


def corpus(
    path: Path,
    folder: Path,
    seed: int,
    count: int,
    *,
    chosen: Callable[[Path], bool] | None = None,
    last: int = marked.LAST_NUMBER,
) -> list[Text]:
    """All training texts, in a fixed order; for ``folder``, ``chosen`` and ``last`` see :func:`marked.texts`."""
    rows = sentences(path)
    found = list(generated(seed, count, plain_sentences(rows)))
    found += as_texts(rows, seed)
    found += as_documents(rows, seed)
    found += marked.texts(folder, seed, chosen, last=last)
    return found


def labels_of(tokens: Tokens, spans: Sequence[tuple[int, int]]) -> list[str]:
    """B and I for the tokens inside a span, O for the others."""
    labels = ["O"] * len(tokens)
    at = 0
    for start, end in sorted(spans):
        while at < len(tokens) and tokens.ends[at] <= start:
            at += 1
        first = True
        while at < len(tokens) and tokens.starts[at] < end:
            labels[at] = "B" if first else "I"
            first = False
            at += 1
    return labels


def known_words(texts: Iterable[Text], least: int) -> frozenset[str]:
    """Words that may be a feature by themselves: frequent, and mostly outside names."""
    outside: Counter[str] = Counter()
    inside: Counter[str] = Counter()
    for text in texts:
        tokens = tokens_of(text.text)
        for word, label in zip(tokens.words, labels_of(tokens, text.spans), strict=True):
            (outside if label == "O" else inside)[fold(word)] += 1
    return frozenset(word for word, count in outside.items() if count >= least and inside[word] < count)


def sequences(texts: Iterable[Text], known: frozenset[str], seed: int) -> Iterator[tuple[list[list[str]], list[str]]]:
    """Features and labels of every window of every text."""
    lexicon = taught()
    words = WordFeatures(lexicon, known)
    cache: dict[tuple[str, bool], bool] = {}
    for number, text in enumerate(texts):
        forms = Forms(tokens_of(text.text), lexicon)
        tokens = forms.tokens
        spans = windows(tokens, lexicon, cache)
        if not spans:
            continue
        labels = labels_of(tokens, text.spans)
        rng = random.Random(seed * 104_729 + number)
        hidden = {
            fold(word)
            for word, label in zip(tokens.words, labels, strict=True)
            if label != "O" and fold(word) not in lexicon.prefixes and rng.random() < HIDDEN
        }
        words.blank = hidden.__contains__
        infos, line_of = line_infos(Layout.of(forms))
        scene = Scene(infos, line_of, look_round(tokens, lexicon).by_token())
        for start, end in spans:
            part = labels[start:end]
            if part[0] == "I":
                part = ["B", *part[1:]]
            yield [all_features(tokens, at, words, scene) for at in range(start, end)], part
