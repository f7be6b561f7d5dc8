# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a recognizer asks of a page first (``NEEDS``, ``stems``) costs no finding.

Every pattern of a recognizer is taken apart and written out in its spellings. Each stands alone on a page, with the
values that the recognizer is about behind it, and is read twice: as always, and with nothing asked of the page first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from itertools import product
from math import prod
from random import Random
from typing import Any

import pytest

from recognizers import identifier_recognizers
from recognizers.look import Cued, Look

ALIKE = 4
"""letters: a class of so many is tried with each of them, a larger one with its first"""
MOST = 1_000
"""spellings of one part of a pattern: of one that has more, so many are taken at random"""
CLASSES = {
    "CATEGORY_DIGIT": "7",
    "CATEGORY_NOT_DIGIT": "x",
    "CATEGORY_SPACE": "\t",
    "CATEGORY_NOT_SPACE": "x",
    "CATEGORY_WORD": "a",
    "CATEGORY_NOT_WORD": " ",
}
VALUES = {
    "BigNumberRecognizer": ("19012345601",),
    "BirthDateRecognizer": ("1 mei 1980", "010580", "01-05-1980"),
    "ClientNumberRecognizer": ("12345678",),
    "DrivingLicenceRecognizer": ("5123456789",),
    "IbanRecognizer": ("123456789", "P 1234567"),
    "IdentityDocumentRecognizer": ("XR1001R58", "643300000"),
    "LicencePlateRecognizer": ("12 GRB 3", "GB 001 B"),
    "PersonnelNumberRecognizer": ("00123456", "J. de Boer (AB12345)", "Boer, nr. AB12345", "TR-12345"),
    "PhoneRecognizer": ("6 12345678", "234567", "-4418", "1234", "\n23 45 67"),
    "UsernameRecognizer": ("devriesa1", "\ndevriesa1", "'devriesa1'"),
    "VNumberRecognizer": ("2712345678",),
}
KINDS = {type(one).__name__: one for one in identifier_recognizers()}


def spellings(items: list[Any]) -> list[str]:
    """What a part of a pattern matches, written out; what looks around is left out."""
    parts = [_spelled(item) for item in items]
    if prod(map(len, parts)) <= MOST:
        return ["".join(one) for one in product(*parts)]
    chosen = Random(MOST)
    return list(dict.fromkeys("".join(map(chosen.choice, parts)) for _ in range(MOST)))


def _spelled(item: tuple[Any, Any]) -> list[str]:
    kind, value = str(item[0]), item[1]
    if kind == "LITERAL":
        return [chr(value)]
    if kind == "IN":
        return _letters(value)
    if kind == "BRANCH":
        return [one for branch in value[1] for one in spellings(list(branch))]
    if kind in ("SUBPATTERN", "ATOMIC_GROUP"):
        return spellings(list(value[-1] if kind == "SUBPATTERN" else value))
    if kind in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        least, most, inner = value
        once = spellings(list(inner))
        counts = sorted({least, max(least, min(most, 1))})
        return list(dict.fromkeys(one * count for count in counts for one in once))
    return [""] if kind in ("AT", "ASSERT", "ASSERT_NOT", "GROUPREF") else ["x"]


def _letters(members: list[Any]) -> list[str]:
    if str(members[0][0]) == "NEGATE":
        return ["x"]
    letters = [
        chr(value) if str(what) == "LITERAL" else chr(value[0]) if str(what) == "RANGE" else CLASSES[str(value)]
        for what, value in members
    ]
    return letters if len(letters) <= ALIKE else letters[:1]


def patterns_of(recognizer: Any) -> Iterator[re.Pattern[str]]:
    """Those of its module and of itself."""
    holders = (vars(import_module(type(recognizer).__module__)), vars(type(recognizer)), vars(recognizer))
    for value in (value for holder in holders for value in holder.values()):
        held = value.pattern if isinstance(value, Cued) else value
        if isinstance(held, re.Pattern):
            yield held


def pages_of(recognizer: Any) -> list[str]:
    """Each spelling of each pattern by itself, and with each value behind it when it has none."""
    pages = dict.fromkeys(example.text for example in recognizer.EXAMPLES)
    parse = import_module("re._parser").parse
    for pattern in patterns_of(recognizer):
        for one in spellings(list(parse(pattern.pattern, pattern.flags & ~re.DEBUG))):
            pages[one] = None
            if re.search(r"[^\W\d_]", one) and not re.search(r"\d{4}", one):
                pages |= dict.fromkeys(
                    one + joint + value for value in VALUES.get(recognizer.name, ()) for joint in ("", " ")
                )
                pages |= dict.fromkeys(f"{one}: {value}" for value in VALUES.get(recognizer.name, ()))
    return list(pages)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_asked_of_a_page_first_costs_no_finding(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    recognizer = KINDS[kind]
    entities = recognizer.supported_entities
    pages = pages_of(recognizer)
    gated = {page: {(one.start, one.end) for one in recognizer.analyze(page, entities)} for page in pages}
    monkeypatch.setattr(Look, "sees", lambda *_: True)
    for module in ("recognizers.base", type(recognizer).__module__):
        if hasattr(import_module(module), "at_words"):
            monkeypatch.setattr(f"{module}.at_words", lambda text, _, pattern: pattern.finditer(text))
    lost = [page for page in pages if {hit[:2] for hit in recognizer.hits(page)} - gated[page]]
    assert sum(map(bool, gated.values())) >= len(recognizer.EXAMPLES)
    assert not lost, (len(lost), lost[:: len(lost) // 40 + 1])


def test_spellings_are_written_out() -> None:
    parse = import_module("re._parser").parse
    assert spellings(list(parse(r"(?<!\w)(?:stam|hr)[- ]?nr\.?(?!\w)"))) == [
        "stamnr", "stamnr.", "stam-nr", "stam-nr.", "stam nr", "stam nr.",
        "hrnr", "hrnr.", "hr-nr", "hr-nr.", "hr nr", "hr nr.",
    ]  # fmt: skip
