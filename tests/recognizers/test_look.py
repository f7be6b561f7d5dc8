# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What rules ask of a page before they walk over it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import recognizers
import redactor.analysis
from recognizers import account_shapes, bsn, coordinates, ip_address, redaction_mark, speakers
from recognizers.labelled import LabelledRecognizer
from recognizers.look import (
    SHORTEST,
    Cued,
    Within,
    at_literals,
    at_marks,
    at_numbers,
    keeping_looks,
    look,
    lower,
    matches_at,
    stems,
)
from recognizers.names.contexts import cues
from recognizers.names.initials import noted

recognizers.identifier_recognizers()  # imports them all
FOUND, ANYTHING = "\x01", "\x00"


def every_cued() -> list[Cued]:
    """All of them: those of every module that there is."""
    import_module("redactor.analysis.engine").Engine()
    for package in (recognizers, redactor.analysis, import_module("recognizers.names")):
        for path in Path(package.__path__[0]).glob("*.py"):
            import_module(f"{package.__name__}.{path.stem}".removesuffix(".__init__"))
    return Cued.ALL


def unfounded(pattern: re.Pattern[str], literals: Sequence[str]) -> set[str]:
    """What can match without holding a literal: the ends of such strings, empty when there are none."""
    return _strings(_parsed(pattern), literals) - {FOUND}


def unopened(pattern: re.Pattern[str], literals: Sequence[str]) -> set[str]:
    """What can match without a literal that begins in its first word: as far as a literal may reach."""
    found = _strings(_parsed(pattern), (), 3 * max(map(len, literals)))
    return {one for one in found if not any(one[: one.find(part)].isalpha() or one.startswith(part)
            for part in literals if part in one)}  # fmt: skip


def _parsed(pattern: re.Pattern[str]) -> list[Any]:
    return list(import_module("re._parser").parse(pattern.pattern, pattern.flags & ~re.DEBUG))


def _strings(items: list[Any], literals: Sequence[str], first: int = 0) -> set[str]:
    """Every string that a part of a pattern can match, in small letters, with a mark for what is not known.

    Of each only the end is kept, as long as a literal; one that holds a literal is :data:`FOUND`. With ``first`` so
    many characters from the start are kept instead.
    """
    longest = max(map(len, literals), default=1)
    made = {""}
    for item in items:
        parts = _part(item, literals, first)
        joined = {FOUND if FOUND in (one, part) else one + part for one in made for part in parts}
        kept = slice(0, first) if first else slice(-longest, None)
        made = {FOUND if any(literal in one for literal in literals) else one[kept] for one in joined}
    return made


def _part(item: tuple[Any, Any], literals: Sequence[str], first: int) -> set[str]:
    kind, value = str(item[0]), item[1]
    if kind == "LITERAL":
        return {chr(value).lower()}
    if kind == "IN":
        letters = {chr(code).lower() for what, code in value if str(what) == "LITERAL"}
        alike = len(letters) <= 6 and all(str(what) == "LITERAL" for what, _ in value)
        return letters if alike else {ANYTHING}
    if kind == "BRANCH":
        return {one for branch in value[1] for one in _strings(list(branch), literals, first)}
    if kind in ("SUBPATTERN", "ATOMIC_GROUP"):
        return _strings(list(value[-1] if kind == "SUBPATTERN" else value), literals, first)
    if kind in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        least, most, inner = value
        once = _strings(list(inner), literals, first)
        several = once if most == 1 else once | {one if one == FOUND else one + ANYTHING for one in once}
        return several | ({""} if not least else set())
    return {""} if kind in ("AT", "ASSERT", "ASSERT_NOT") else {ANYTHING}


def unbegun(pattern: re.Pattern[str], literals: Sequence[str]) -> set[str]:
    """What can match without beginning with a literal: as far as a literal may reach."""
    return {
        one for one in _strings(_parsed(pattern), (), max(map(len, literals))) if not one.startswith(tuple(literals))
    }


def test_no_match_can_be_without_its_cue() -> None:
    every: list[Cued | Within] = [*every_cued(), *Within.ALL]
    assert Cued.ALL
    assert Within.ALL
    wrong = {one.pattern.pattern: left for one in every if (left := unfounded(one.pattern, one.literals))}
    assert not wrong


def test_no_match_can_begin_but_with_its_cue() -> None:
    begun = [one for one in every_cued() if one.begins]
    assert begun
    wrong = {one.pattern.pattern: left for one in begun if (left := unbegun(one.pattern, one.literals))}
    assert not wrong
    assert not any(one for each in begun for one in each.literals if len(one) < SHORTEST)


def test_no_match_can_begin_but_at_a_word_of_its_cue() -> None:
    opening = [one for one in every_cued() if one.opens]
    assert opening
    assert all(one.pattern.pattern.startswith(r"\b") for one in opening)
    wrong = {one.pattern.pattern: left for one in opening if (left := unopened(one.pattern, one.literals))}
    assert not wrong
    assert not any(one for each in opening for one in each.literals if len(one) < SHORTEST)


@pytest.mark.parametrize("kind", LabelledRecognizer.__subclasses__())
def test_no_label_can_be_without_a_word_that_its_recognizer_needs(kind: type[LabelledRecognizer]) -> None:
    assert not unfounded(re.compile(kind.LABEL, re.IGNORECASE), kind.NEEDS)


@pytest.mark.parametrize(
    ("pattern", "starts"),
    [
        (cues.GREETINGS, cues.GREETING_STARTS),
        (cues.CLOSINGS, cues.CLOSING_STARTS),
        (cues.SIGNED_BY, cues.SIGNED_STARTS),
    ],
)
def test_no_line_of_a_letter_can_begin_otherwise(pattern: re.Pattern[str], starts: frozenset[str]) -> None:
    assert not unbegun(pattern, tuple(starts))


def test_small_letters_are_those_that_a_pattern_without_case_takes() -> None:
    text = "İıſKÅ\u212aß"
    assert lower(text) == "iiskåkß"
    assert all(re.match(small, one, re.IGNORECASE) for one, small in zip(text, lower(text), strict=True))


@pytest.mark.parametrize(
    ("pattern", "literals", "sound"),
    [
        (r"\b(?:stemming|stemmen|gestemd)\b", ("stemm", "gestemd"), True),
        (r"\b(?:stemming|stemmen|gestemd)\b", ("stemm",), False),
        (r"(?:aan|af)wezig", ("wezig",), True),
        (r"(?:aan|af)?wezig", ("aanwezig",), False),
        (r"v[oó]{2}r\s+stemmen", ("stemm",), True),
        (r"[Ww]aterschap\w*|DIJKGRAAF", ("waterschap", "dijkgraaf"), True),
        (r"kl(?:acht|aag)?", ("klacht", "klaag"), False),
    ],
)
def test_the_proof_tells_a_sound_cue_from_another(pattern: str, literals: tuple[str, ...], *, sound: bool) -> None:
    assert (unfounded(re.compile(pattern, re.IGNORECASE), literals) == set()) is sound


@pytest.mark.parametrize(
    ("pattern", "literals", "left"),
    [
        (r"\b(?:stemming|gestemd)\w*", ("stemm", "stemd"), set()),
        (r"\b(?:groot )?hoofd\w*", ("hoofd",), {"groot hoofd"}),
        (r"\b(?:groot )?hoofd\w*", ("hoofd", "groot h"), set()),
        (r"\b\w?hoofd", ("hoofd",), {f"{ANYTHING}hoofd"}),
    ],
)
def test_the_proof_tells_where_a_match_can_begin(pattern: str, literals: tuple[str, ...], left: set[str]) -> None:
    assert {one.rstrip(ANYTHING) for one in unopened(re.compile(pattern), literals)} == left


def test_a_match_is_looked_for_at_the_words_of_its_cue(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Cued, "ALL", [])
    cued = Cued(re.compile(r"\b(?:stemming|gestemd)\b", re.IGNORECASE), "stemm", "stemd", opens=True)
    text = "Toestemming, Stemming; er is gestemd, _stemming en stemmingen"
    assert [found.group() for found in cued.finditer(text)] == ["Stemming", "gestemd"]
    first = cued.search(text)
    assert first is not None
    assert first.span() == cued.pattern.search(text).span()  # type: ignore[union-attr]
    assert cued.search("instemming") is None


def test_a_match_is_looked_for_where_its_cue_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Cued, "ALL", [])
    cued = Cued(re.compile(r"(?:slag|aanslag)\w*", re.IGNORECASE), "slag", "aanslag", begins=True)
    text = "Belastingaanslagen, Aanslag, slagaanslag en laag"
    assert [found.span() for found in cued.finditer(text)] == [found.span() for found in cued.pattern.finditer(text)]
    first = cued.search(text)
    assert first is not None
    assert first.group() == "aanslagen"
    assert cued.search("laag") is None


@pytest.mark.parametrize("text", ["", "x, Aa, b,, Cc", ", Aa, Bb", "aa, aa", "a@bcd@ef@@gh"])
def test_matches_at_marks_and_literals_are_those_of_a_walk(text: str) -> None:
    for mark, pattern in ((", ", re.compile(r",[ ](?<=\w,[ ])[A-Z]")), ("@", re.compile("@[a-z]+(?:@[a-z]+)?"))):
        walked = [found.span() for found in pattern.finditer(text)]
        assert [found.span() for found in at_marks(text, mark, pattern)] == walked
        assert [found.span() for found in at_literals(text, (mark, mark + "a"), pattern)] == walked


def test_words_without_a_literal_are_not_searched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Within, "ALL", [])
    near = Within(re.compile("zaak [0-9]+", re.IGNORECASE), "zaak")
    assert [found.group() for found in near.finditer("ZAAK 1, zaak 2")] == ["ZAAK 1", "zaak 2"]
    assert near.search("in Zaak 12 is") is not None
    assert near.search("in 12") is None
    assert not near.may_be_in("za ak")


def test_a_pattern_runs_only_over_pages_with_a_literal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Cued, "ALL", [])
    cued = Cued(re.compile("Zaak [0-9]+|@[a-z]+"), "zaak", "@")
    assert [found.group() for found in cued.finditer("In Zaak 12 en zaak 13 van @bos")] == ["Zaak 12", "@bos"]
    assert cued.search("ZAAK zonder nummer") is None
    assert cued.findall("Zaak 1") == ["Zaak 1"]
    assert not cued.may_be_on("niets van dien aard")
    assert cued.may_be_on("een ZAAK")
    assert cued.may_be_on("a@b")


def test_what_is_known_of_pages_is_kept_while_it_is_needed() -> None:
    key = stems("for a test of pages kept", "kabeljauw")
    with keeping_looks(3):
        first = look("kabeljauw")
        look("schol"), look("tong")
        assert look("kabeljauw") is first
        assert first.sees(key)
        assert first.spots(key) == [0]
    assert look("kabeljauw") is not first


OF_DIGITS = st.lists(st.sampled_from([*"0125689.:-/ ,|\nuA[]x", "5.1", "12", "03", "mei", "1234567"]), max_size=24)


@given(OF_DIGITS.map("".join))
def test_a_sign_behind_digits_is_asked_only_where_every_match_has_it(text: str) -> None:
    for pattern, behind in (
        (account_shapes._TIMED, ":."),
        (coordinates._DECIMAL, "."),
        (ip_address._V4, "."),
        (noted._WHEN, "-/.: "),
        (redaction_mark._BOX, "."),
        (speakers._SAID, ":."),
    ):
        every = [found.span() for found in at_numbers(text, pattern)]
        assert [found.span() for found in at_numbers(text, pattern, behind)] == every
    numbers = [found.span() for found in at_numbers(text, bsn._NUMBER)]
    assert [found.span() for found in matches_at(text, bsn._spots(text), bsn._NUMBER)] == numbers
