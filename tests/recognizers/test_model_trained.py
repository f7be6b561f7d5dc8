# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""That the name model is what its command writes: what trains it is what it was."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path

import pytest

from recognizers import lexicon
from recognizers.model import data, inputs, marked, taught, train
from recognizers.model.taught import CAME, WENT, Change
from recognizers.names import features
from recognizers.names.tokens import tokenise

AGAIN = """

What trains the name model is not what it was when recognizers/model/person.crf.gz was trained: {}.
Its command would write another model than the one that ships. So train again (recognizers/model/MODEL_CARD.md, some
five minutes; then run all tests and the quality figures, for it will be another model). Only if a word came to a list
or went from it, and the model need not know: write it down as one that the model was not taught, with

    python -m recognizers.model.taught
"""


@pytest.fixture(scope="module")
def trained() -> dict[str, str]:
    return dict(inputs.read(files("recognizers.model").joinpath(inputs.FILE).read_text(encoding="utf-8")))


def test_the_model_was_trained_on_what_is_here(trained: dict[str, str]) -> None:
    changed = inputs.changed(trained, train.digests())
    assert not changed, AGAIN.format(", ".join(changed))


def test_a_word_of_a_feature_list_is_told_by_the_name_of_its_list(monkeypatch: pytest.MonkeyPatch) -> None:
    before = lists()
    read = lexicon.read
    monkeypatch.setattr(lexicon, "read", lambda file: read(file) + ["oostpolderaar"] * (file == "proper.txt"))
    assert inputs.changed(before, lists()) == ["list proper.txt"]


def test_a_list_of_rules_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    before = lists()
    read = lexicon.read
    told = ("known_firms.txt", "labels_of_fields.txt", "thing_nouns.txt", "organisation_tails.txt", "titles_after.txt")
    monkeypatch.setattr(lexicon, "read", lambda file: read(file) + ["other\toostpolderaar"] * (file in told))
    assert not inputs.changed(before, lists())


def test_what_the_model_sees_of_a_text_is_told(monkeypatch: pytest.MonkeyPatch, trained: dict[str, str]) -> None:
    monkeypatch.setattr(features, "PARTICLES", features.PARTICLES - {"ter"})
    assert inputs.changed(trained, train.digests()) == ["features of a sample"]


def lists() -> dict[str, str]:
    return {"list " + file: str(sorted(taught.entries(file))) for file in (*taught.FEATURES, taught.NEVER)}


@pytest.mark.parametrize("one", sorted(taught.changes(taught.FILE.read_text(encoding="utf-8"))), ids=str)
def test_what_the_model_was_not_taught_is_so(one: Change) -> None:
    assert one.file in taught.FEATURES
    assert (one.entry in lexicon.read(one.file)) is (one.sign == CAME)
    assert (one.entry in taught.entries(one.file)) is (one.sign == WENT)


def test_training_reads_every_list_as_it_was_taught() -> None:
    was, now = taught.taught(), lexicon.load()
    assert now.never_names - was.never_names >= {"griffie", "receptie"}
    assert was.surnames == now.surnames
    assert not was.field_labels


def test_features_read_no_list_that_nobody_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: set[str] = set()

    class Asked:
        def __getattr__(self, name: str) -> object:
            asked.add(name)
            return getattr(taught.taught(), name)

    monkeypatch.setattr(data, "taught", Asked)
    texts = marked.texts(train.MARKED, train.SEED, lambda path: marked.number(path) % 100 == 0, last=train.LAST)
    assert len(list(data.sequences(texts, frozenset(), train.SEED))) > 100
    fields = {file.removesuffix(".txt") for file in taught.FEATURES} | {"field_labels", "label_starts"}
    assert {"surnames", "never_names", "labels"} <= asked <= fields


CAME_BOS, WENT_BOS = Change(CAME, "proper.txt", "bos"), Change(WENT, "proper.txt", "bos")
CAME_TOL = Change(CAME, "proper.txt", "tol")


@pytest.mark.parametrize(
    ("since", "later", "both"),
    [
        ([], [CAME_BOS], [CAME_BOS]),
        ([CAME_BOS], [CAME_TOL], [CAME_BOS, CAME_TOL]),
        ([CAME_BOS], [WENT_BOS], []),
        ([WENT_BOS], [CAME_BOS, CAME_TOL], [CAME_TOL]),
        ([CAME_BOS], [], [CAME_BOS]),
    ],
)
def test_what_came_and_went_again_is_no_change(
    since: Iterable[Change], later: Iterable[Change], both: Iterable[Change]
) -> None:
    assert taught.joined(frozenset(since), frozenset(later)) == frozenset(both)


def test_changes_are_undone() -> None:
    since = taught.differences({"proper.txt": ["bos", "tol"]}, {"proper.txt": ["tol", "vos"]})
    assert since == {WENT_BOS, Change(CAME, "proper.txt", "vos")}
    assert sorted(taught.undone(["tol", "vos"], "proper.txt", since)) == ["bos", "tol"]
    assert taught.undone(["tol", "vos"], "words.txt", since) == ["tol", "vos"]


def test_the_command_writes_down_what_changed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The lists of the last commit lack a word, and held one that is gone."""
    written = tmp_path / "untaught.txt"
    written.write_text("# why\n+\tnever_names.txt\tgriffie\n", encoding="utf-8")
    monkeypatch.setattr(taught, "FILE", written)

    def show(path: str) -> str:
        if path.endswith("untaught.txt"):
            return written.read_text(encoding="utf-8")
        entries = lexicon.read(path)
        return "# head\n" + "\n".join([*entries[1:], "oostpolderaar"] if path == "prefixes.txt" else entries) + "\n"

    taught.main(show)
    gone, came = "-\tprefixes.txt\toostpolderaar", "+\tprefixes.txt\t" + lexicon.read("prefixes.txt")[0]
    assert written.read_text(encoding="utf-8").splitlines() == ["# why", "+\tnever_names.txt\tgriffie", came, gone]


@pytest.mark.parametrize("text", ["Bel J. v. Loon.", "dhr. v. Dam, Dorp", "", "Zie art. 3 v. Anna\tBos"])
def test_a_prefix_with_a_dot_is_parted_as_it_was_taught(text: str) -> None:
    now, was = tokenise(text), taught.tokens_of(text)
    assert [text[start:end] for start, end in zip(was.starts, was.ends, strict=True)] == was.words
    assert " ".join(was.words) == " ".join(now.words).replace("v.", "v .")
    assert [was.words[at] for at in was.capitals] == [now.words[at] for at in now.capitals]
    assert [was.words[at] for at in sorted(was.cells)] == [now.words[at] for at in sorted(now.cells)]
    assert [gap for gap in was.gaps if gap] == [gap for gap in now.gaps if gap]
    assert len(was) == len(was.lows) == len(was.kinds) == len(was.gaps) == len(now) + text.count("v.")
