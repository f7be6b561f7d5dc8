# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import inspect
import pickle

import pytest

from redactor import errors
from redactor.errors import LeakError, RedactorError, worst

TREE = [one for one in vars(errors).values() if inspect.isclass(one) and issubclass(one, RedactorError)]


@pytest.mark.parametrize("error", TREE)
def test_an_error_crosses_the_border_between_processes_whole(error: type[RedactorError]) -> None:
    before = error("what is wrong", "what to do")
    after = pickle.loads(pickle.dumps(before))
    assert (type(after), after.message, after.advice) == (error, "what is wrong", "what to do")


def test_a_leak_keeps_its_pages() -> None:
    assert pickle.loads(pickle.dumps(LeakError("page text", pages=(3, 4)))).pages == (3, 4)


@pytest.mark.parametrize("error", TREE)
def test_every_error_is_in_the_drawing_and_says_what_to_do(error: type[RedactorError]) -> None:
    assert error.__name__ in (errors.__doc__ or "")
    assert error("x").advice
    assert error.__doc__


@pytest.mark.parametrize(
    ("codes", "expected"), [({0}, 0), (set(), 0), ({0, 6}, 6), ({2, 6}, 2), ({4, 5}, 5), ({3, 5}, 3), ({1, 3}, 1)]
)
def test_a_run_ends_with_its_worst_code(codes: set[int], expected: int) -> None:
    assert worst(codes) == expected
