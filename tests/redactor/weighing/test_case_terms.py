# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

from pathlib import Path

import pytest

from redactor.errors import PolicyError
from redactor.model import Action, Decision, Finding, Plan, Span
from redactor.pipeline import add_terms, read
from redactor.weighing.case_terms import Always, Never, load, loads, with_terms

LIST = """
[[always]]
text = "Project Zonnebloem"
ground = "5.1, tweede lid, onder b"
reason = "onderhandelingspositie"

[[never]]
text = "A. de Vries"
reason = "heeft ingestemd"
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "terms.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_ground_may_be_spelled_as_the_law_does(tmp_path: Path) -> None:
    terms = load(write(tmp_path, LIST))
    assert [one.ground for one in terms.always] == ["5.1.2.b"]
    assert [one.reason for one in terms.never] == ["heeft ingestemd"]
    assert "Zonnebloem" not in repr(terms)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[always]]\ntext = 'Zonnebloem'\nground = '9.9'\nreason = 'reden'", "always.0.ground: is no ground"),
        ("[[always]]\ntext = 'Zonnebloem'\nground = '5.1.2.b'", "always.0.reason"),
        ("[[nevr]]\ntext = 'Zonnebloem'", "nevr"),
        ("[[never]\n", "no TOML"),
    ],
)
def test_a_mistake_is_named_without_the_entry(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(PolicyError) as caught:
        load(write(tmp_path, text))
    assert said in str(caught.value)
    assert "Zonnebloem" not in str(caught.value)


@pytest.mark.parametrize(
    "text", ["Zonnebloem = 1\n", "[Zonnebloem]\n[Zonnebloem]\n", "Zonnebloem = 1\nZonnebloem = 2\n"]
)
def test_a_list_from_outside_gets_no_word_of_it_back(text: str) -> None:
    with pytest.raises(PolicyError) as caught:
        loads(text.encode())
    assert "Zonnebloem" not in str(caught.value)


def test_another_list_has_another_fingerprint(tmp_path: Path) -> None:
    first = load(write(tmp_path, LIST)).fingerprint
    assert load(write(tmp_path, LIST)).fingerprint == first
    assert load(write(tmp_path, LIST.replace("ingestemd", "getekend"))).fingerprint != first


def plan(*findings: Finding) -> Plan:
    decisions = tuple(Decision(one.id, Action.REDACT, "rule", "5.1.2.e") for one in findings)
    return Plan("0" * 64, "woo", "1", findings, (), decisions)


def test_the_list_goes_over_the_policy_but_not_over_the_law() -> None:
    name = Finding(1, 1, 0, 11, "PERSON", 0.9, "person")
    bsn = Finding(2, 1, 20, 29, "NL_BSN", 0.9, "bsn")
    never = [(Never(text="x y", reason="heeft ingestemd"), Span(1, 0, 30))]
    always = [(Always(text="zz", ground="5.1.2.b", reason="positie"), Span(2, 4, 6))]
    made = with_terms(plan(name, bsn), always, never)
    assert [one.action for one in made.decisions] == [Action.KEEP, Action.REDACT, Action.REDACT]
    assert (made.findings[-1].id, made.findings[-1].page, made.decisions[-1].ground) == (3, 2, "5.1.2.b")


def test_only_what_lies_within_an_entry_is_kept() -> None:
    longer = Finding(1, 1, 0, 20, "PERSON", 0.9, "person")
    made = with_terms(plan(longer), [], [(Never(text="ab", reason="reden"), Span(1, 0, 11))])
    assert made.decisions[0].action is Action.REDACT


def test_a_name_that_must_stay_keeps_nobody_whose_name_is_a_part_of_it() -> None:
    text = "Voorletter\nA\nB\nC\nAchternaam\nOzmin\nKruik\n\nOzmin belde daarna mevrouw Kruik.\n"
    places = [at for at in range(len(text)) if text.startswith("Ozmin", at)]
    found = plan(*(Finding(number, 1, at, at + 5, "PERSON", 0.9, "person") for number, at in enumerate(places)))
    made = add_terms(read(text.encode()), found, loads(b'[[never]]\ntext = "Bozmin"\nreason = "wethouder"\n'))
    assert [one.action for one in made.decisions] == [Action.REDACT] * 2
