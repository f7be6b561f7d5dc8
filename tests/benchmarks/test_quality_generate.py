# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The generator: what it can write, that it varies, that it shares nothing with the one that trains the model."""

from __future__ import annotations

import ast
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.quality import sentences as stock
from benchmarks.quality.generate import GENRES, _in_one_case, _wrapped, generate
from benchmarks.quality.markup import SENSITIVE, parse
from benchmarks.quality.papers import PAPERS
from benchmarks.quality.people import people
from benchmarks.quality.writer import CAST, Part, Writer

ROOT = Path(__file__).resolve().parents[2]
TRAINER = ROOT / "recognizers" / "model" / "generate"
RUN = 7
"""so many words in a row are a sentence of somebody's, fewer are a label or a form of words"""
MINISTRY = "volksgezondheid, welzijn en sport"
"""a name of a ministry is one word: who is its minister is nobody's sentence"""
HEAD = "# genre: mail\n# p1: civil_servant Dutch\n---\n"


def _runs(text: str) -> set[tuple[str, ...]]:
    """Runs of words of each line; what a slot or a mark puts in between is no word."""
    found: set[tuple[str, ...]] = set()
    for line in text.lower().replace(MINISTRY, "vws").splitlines():
        words = re.findall(r"[^\W\d_]+", re.sub(r"\[\[[^|]*\||\]\]|[{<\[][^\s{}<>\[\]]*[}>\]]", " ", line))
        found |= {tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}
    return found


def _strings(path: Path) -> Iterator[str]:
    """All strings of a module but docstrings, which are prose about it."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            yield node.value


def _own_runs() -> set[tuple[str, ...]]:
    folder = ROOT / "benchmarks" / "quality"
    names = ("generate.py", "lists.py", "office_papers.py", "papers.py", "sentences.py", "things.py")
    return {run for name in names for text in _strings(folder / name) for run in _runs(text)}


def test_no_sentence_is_shared_with_the_generator_that_trains_the_model() -> None:
    templates = [path.read_text(encoding="utf-8") for path in sorted(TRAINER.rglob("*.txt"))]
    code = [text for path in sorted(TRAINER.rglob("*.py")) for text in _strings(path)]
    theirs = {run for text in [*templates, *code] for run in _runs(text)}
    own = _own_runs()
    assert len(own) > 300
    assert len(theirs) > 500
    assert own & theirs == set()


def test_no_sentence_is_shared_with_the_hand_written_documents() -> None:
    folders = (ROOT / "tests" / "data" / "gold" / "docs", ROOT / "tests" / "data" / "gold_heldout")
    theirs = {
        run for folder in folders for path in folder.glob("*.gold") for run in _runs(path.read_text(encoding="utf-8"))
    }
    shared = len(_own_runs() & theirs)  # a number: what is held out must not be printed
    assert shared == 0


def test_a_copied_sentence_would_be_seen() -> None:
    ours = "Gisteren gaf {first_last:clerk} aan dat hij de stukken nooit in handen heeft gehad."
    theirs = "[[p1 PERSON|Gisteren]] gaf [FIRST] aan dat hij de stukken nooit in handen heeft gehad"
    assert _runs(ours) & _runs(theirs)


def test_documents_vary() -> None:
    made = [generate(seed) for seed in range(1000, 1400)]
    lines = Counter(line for one in made for line in one.text.splitlines() if len(line.split()) > 5)
    assert len(lines) > 0.75 * lines.total()
    names = Counter(one.text[span.start : span.end] for one in made for span in one.spans if span.type == "PERSON")
    assert len(names) > 0.4 * names.total()
    assert len({one.text for one in made}) == len(made)


def test_every_role_and_nearly_every_type_and_form_occurs() -> None:
    made = [generate(seed) for seed in range(400)]
    spans = [span for one in made for span in one.spans]
    assert {span.role for span in spans if span.type == "PERSON"} == set(CAST.values())
    rare = {"BIG_NUMBER", "HANDLE", "PROFILE_URL", "MAC_ADDRESS", "COORDINATES"}
    assert set(SENSITIVE) - rare <= {span.type for span in spans}
    assert {"broken", "capitals", "lower", "full_first_names", "list_of_surnames"} <= {span.form for span in spans}


@pytest.mark.parametrize("genre", sorted(GENRES))
def test_no_slot_is_left_open_and_every_option_can_be_written(genre: str) -> None:
    for seed in range(25):
        text = generate(seed, genre).text
        assert "{" not in text
        assert "}" not in text
        assert "@@" not in text
    for part in PAPERS.get(genre, ()):
        assert 0 <= part.least <= part.most <= len(part.options)


def test_an_unknown_slot_is_an_error() -> None:
    write = Writer(random.Random(1), [])
    with pytest.raises(ValueError, match="no slot"):
        write.fill("{nothing_of_the_kind}")
    with pytest.raises(ValueError, match="no slot"):
        write.fill("{nothing_of_the_kind:clerk}")


def test_parts_keep_their_order_when_they_say_so() -> None:
    rng = random.Random(3)
    write = Writer(rng, [])
    write.write([Part(("a", "b", "c"), 3, 3, " ", ordered=True)])
    assert write.lines == ["a b c"]


def test_a_document_in_capitals_keeps_its_marks() -> None:
    document = parse("a", HEAD + "Van: [[p1 first_last|Jürgen Weiß]] op [[STREET|Rijn]]")
    loud = _in_one_case(document, str.upper, "capitals")
    assert loud.text == "VAN: JÜRGEN WEIß OP RIJN"
    assert [loud.text[span.start : span.end] for span in loud.spans] == ["JÜRGEN WEIß", "RIJN"]
    assert [span.form for span in loud.spans] == ["capitals", ""]


def test_a_wrapped_document_cuts_lines_at_spaces_and_tells_which_names_are_cut() -> None:
    document = parse("a", HEAD + "Gesproken met [[p1 first_last|Jan van den Berg]] en niemand anders")
    cut = _wrapped(document, 22)
    assert cut.text == "Gesproken met Jan van\nden Berg en niemand\nanders"
    assert [span.form for span in cut.spans] == ["broken"]
    assert _wrapped(document, 80) == document


def test_what_people_are_called_fits_their_initials() -> None:
    for seed in range(60):
        for human in people(random.Random(seed), 5):
            assert len(human.initials.split(".")) - 1 == len(human.given)
            assert human.form("full_first_names").startswith(human.first)


def test_numbers_of_people_are_of_the_kinds_that_belong_to_nobody() -> None:
    rng = random.Random(5)
    assert all(stock.bsn(rng).replace(" ", "").replace(".", "").startswith("9999") for _ in range(50))
    assert all("TEST" in stock.iban(rng) for _ in range(50))
