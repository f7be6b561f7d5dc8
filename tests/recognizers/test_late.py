# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import copy
import pickle
import re
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from threading import Barrier

import pytest

import recognizers
from recognizers import late as module
from recognizers.late import late


@pytest.fixture(autouse=True)
def _leave_no_trace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ALL", list(module.ALL))


def test_nothing_is_compiled_before_the_first_use() -> None:
    wrong = late("(")
    assert wrong.pattern == "("
    assert isinstance(wrong, re.Pattern)
    for _ in range(2):
        with pytest.raises(re.error):
            wrong.search("a")


def test_it_does_what_a_pattern_does() -> None:
    text = "Aa, bB\nab"
    for flags in (0, re.IGNORECASE, re.IGNORECASE | re.MULTILINE):
        one, plain = late(r"^(?P<one>a)b?|b", flags), re.compile(r"^(?P<one>a)b?|b", flags)
        assert (one.flags, one.groups, one.groupindex) == (plain.flags, plain.groups, plain.groupindex)
        assert [match.span() for match in one.finditer(text)] == [match.span() for match in plain.finditer(text)]
        assert (one.findall(text), one.split(text)) == (plain.findall(text), plain.split(text))
        assert (one.sub("-", text), one.subn("-", text)) == (plain.sub("-", text), plain.subn("-", text))
        for name in ("search", "match", "fullmatch"):
            found, wanted = getattr(one, name)(text, 1, 5), getattr(plain, name)(text, 1, 5)
            assert (found and found.span()) == (wanted and wanted.span())


def test_it_counts_as_a_pattern() -> None:
    one = late("a+", re.IGNORECASE)
    plain = re.compile("a+", re.IGNORECASE)
    assert re.compile(one) is one
    assert re.sub(one, "-", "bAa") == "b-"
    assert pickle.loads(pickle.dumps(one)) == copy.deepcopy(one) == plain
    assert len({one: 1, late("a+", re.IGNORECASE): 2}) == 2
    assert not hasattr(one, "scanner")


def test_threads_may_be_first_together() -> None:
    for _ in range(20):
        one, gate = late(r"(?:\bx|[^\W\d_]{2,}){1,3}y"), Barrier(4)

        def first(name: str, one: re.Pattern[str] = one, gate: Barrier = gate) -> bool:
            gate.wait()
            return bool(getattr(one, name)("abcy"))

        with ThreadPoolExecutor(4) as pool:
            assert all(pool.map(first, ("search", "match", "fullmatch", "findall")))


def test_all_compile() -> None:
    root = Path(recognizers.__file__).parents[1]
    for path in sorted(root.glob("re*/**/*.py")):
        if re.search(r"\blate\(", path.read_text(encoding="utf-8")):
            import_module(".".join(path.relative_to(root).with_suffix("").parts))
    assert len(module.ALL) > 50
    for one in module.ALL:
        assert re.compile(one.pattern, one.flags).groups == one.groups
