# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The engine: offline, tested by itself at start, without overlaps, exact in its spans."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers import identifier_recognizers
from recognizers.base import DutchRecognizer, Example, Hit
from redactor import pipeline
from redactor.analysis.engine import BESIDE, Engine, EngineSettings, Raw, resolve
from redactor.errors import ConfigError, MissingDependency

ENGINE = Engine(recognizers=identifier_recognizers())


def values(text: str) -> list[tuple[str, str]]:
    return [(text[one.start : one.end], one.entity_type) for one in ENGINE.find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BSN 999993653, rekening NL91ABNA0417164300", [("999993653", "NL_BSN"), ("NL91ABNA0417164300", "IBAN_CODE")]),
        ("T 070\u00a0123\u00a045\u00a067", [("070\u00a0123\u00a045\u00a067", "PHONE_NUMBER")]),
        ("a.de\u00advries@minbzk.nl", [("a.de\u00advries@minbzk.nl", "EMAIL_ADDRESS")]),
        ("BSN ９９９９９３６５３", [("９９９９９３６５３", "NL_BSN")]),
        (
            "linkedin.com/in/a.devries en @adevries",
            [("linkedin.com/in/a.devries", "PROFILE_URL"), ("@adevries", "HANDLE")],
        ),
        ("V-nummer 2712345678", [("2712345678", "V_NUMBER")]),
        ("geboren 01-05-1980", [("01-05-1980", "DATE_OF_BIRTH")]),
        ("personeelsnummer 999993653", [("999993653", "PERSONNEL_NUMBER")]),
        ("Kerk\ufb02aan 4, 1234 AB Ons Dorp", [("Kerk\ufb02aan 4, 1234 AB Ons Dorp", "ADDRESS")]),
    ],
)
def test_one_finding_for_each_thing(text: str, expected: list[tuple[str, str]]) -> None:
    assert values(text) == expected


def test_evidence_and_recognizer_come_along() -> None:
    [one] = ENGINE.find("BSN 999993653")
    assert one == Raw(4, 13, "NL_BSN", 0.99, "BsnRecognizer", ("checksum", "context:bsn"))


@pytest.mark.parametrize("least", [0.0, 0.8])
def test_what_is_seen_is_what_presidio_gives(least: float) -> None:
    text = "BSN 999993653, rekening NL91ABNA0417164300, T 070 123 45 67, Kerklaan 4, 1234 AB Ons Dorp, tst. 1234"
    analyzer: Any = ENGINE._analyzer
    entities = list(ENGINE.entities)
    seen = analyzer.seen(text, entities, ENGINE._artifacts, least)
    given = analyzer.analyze(text, "nl", entities=entities, score_threshold=least)
    assert [vars(one) for one in seen] == [vars(one) for one in given] != []


def test_for_persons_each_recognizer_reads_a_text_once_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = pipeline.engine()
    read: list[str] = []
    for one in whole.recognizers:

        def counted(*, analyze: Any = one.analyze, name: str = one.name, **given: Any) -> Any:
            read.append(name)
            return analyze(**given)

        monkeypatch.setattr(one, "analyze", counted)
    everybody = [one.name for one in whole.recognizers]
    people = {one.name for one in whole.recognizers if "PERSON" in one.supported_entities}
    assert whole.persons("het dossier is gesloten") == []
    assert read == [name for name in everybody if name in people] != []
    read.clear()
    text = "Notitie van Anna de Vries, tel. 070 123 45 67"
    found = whole.persons(text)
    assert sorted(read) == sorted(everybody)
    assert found == [one for one in whole.find(text) if one.entity_type == "PERSON"] != []


def test_an_empty_page_and_a_page_of_noise() -> None:
    assert ENGINE.find("") == []
    assert ENGINE.find("\x00\ufffd\n\u200b" * 50) == []


@pytest.mark.shared
def test_no_identifier_in_the_seeds(shared: Path) -> None:
    for path in sorted((shared / "seeds").glob("*.txt")):
        assert {one.entity_type for one in ENGINE.find(path.read_text(encoding="utf-8"))} <= {"MARKING"}


class _Silent(DutchRecognizer):
    ENTITIES = ("SILENT",)
    EXAMPLES = (Example("een voorbeeld", "voorbeeld"),)

    def hits(self, text: str) -> list[Hit]:
        return []


class _Untested(_Silent):
    EXAMPLES = ()  # type: ignore[assignment]


@pytest.mark.parametrize("recognizer", [_Silent(), _Untested()])
def test_a_recognizer_that_does_not_find_its_example_stops_the_start(recognizer: Any) -> None:
    with pytest.raises(ConfigError):
        Engine(recognizers=[recognizer])


@pytest.mark.parametrize(
    "settings", [EngineSettings(spacy_model="nl_core_news_absent"), EngineSettings(high_recall=True)]
)
def test_what_is_not_installed_is_said_at_start(settings: EngineSettings) -> None:
    if settings.high_recall:
        pytest.importorskip("deduce_is_installed_here", reason="only where deduce is absent") if _has(
            "deduce"
        ) else None
    with pytest.raises(MissingDependency) as caught:
        Engine(settings, recognizers=identifier_recognizers())
    assert "nstall" in caught.value.advice


def _has(module: str) -> bool:
    import importlib.util

    return importlib.util.find_spec(module) is not None


OFFLINE = """
import socket, sys
def refuse(*_, **__): raise AssertionError("network")
socket.getaddrinfo = socket.socket.connect = refuse
from redactor.analysis.engine import Engine
from recognizers import identifier_recognizers
engine = Engine()
found = engine.find("Mail a.devries@minbzk.nl of bel +32 2 123 45 67, paspoort EM0000000")
assert [one.entity_type for one in found if one.entity_type != "PERSON"] == [
    "EMAIL_ADDRESS", "PHONE_NUMBER", "IDENTITY_DOCUMENT"
], found
loaded = [name for name in ("spacy", "thinc", "tldextract", "requests", "torch") if name in sys.modules]
assert not loaded, loaded
"""


def test_starts_and_finds_without_a_network_and_without_spacy() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", OFFLINE],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr


APART = """
import redactor.analysis, sys
assert "presidio_analyzer" not in sys.modules
"""


def test_the_analysis_leaves_presidio_to_be_imported_without_spacy_later() -> None:
    done = subprocess.run([sys.executable, "-c", APART], capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr


LEAN = """
from redactor.analysis.lean import import_presidio
import_presidio()
import sys
assert "spacy" not in sys.modules
from presidio_analyzer.nlp_engine import SlimSpacyNlpEngine, SpacyNlpEngine
import spacy
assert spacy.blank("nl")("een twee").text == "een twee"
from presidio_analyzer.nlp_engine.spacy_nlp_engine import spacy as used, Doc
assert used.blank is spacy.blank
assert isinstance(spacy.blank("nl")("een"), Doc)
"""


def test_presidio_without_spacy_passes_on_to_the_real_one_when_it_is_used() -> None:
    pytest.importorskip("spacy")
    done = subprocess.run([sys.executable, "-c", LEAN], capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr


UNCHECKED = """
from redactor.analysis.lean import import_presidio
import_presidio()
from presidio_analyzer import Pattern
from presidio_analyzer.predefined_recognizers import EmailRecognizer
[found] = EmailRecognizer().analyze("mail a.devries@example.nl", ["EMAIL_ADDRESS"])
assert (found.start, found.end) == (5, 25), found
try:
    Pattern("broken", "(", 0.5)
except ValueError:
    raise SystemExit(0)
raise SystemExit("a broken pattern was taken")
"""


def test_presidios_patterns_work_and_new_ones_are_checked() -> None:
    done = subprocess.run([sys.executable, "-c", UNCHECKED], capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr


def test_an_address_beats_what_lies_inside_it() -> None:
    mail = Raw(0, 20, "EMAIL_ADDRESS", 0.8, "a")
    assert resolve([Raw(0, 8, "PERSON", 0.99, "b"), mail, Raw(2, 6, "HANDLE", 0.9, "c")]) == [mail]


def test_what_sticks_out_of_the_winner_stays_covered() -> None:
    found = resolve([Raw(0, 10, "NL_BSN", 0.9, "a"), Raw(6, 20, "ADDRESS", 0.5, "b")])
    assert [(one.start, one.end, one.entity_type) for one in found] == [(0, 10, "NL_BSN"), (10, 20, "ADDRESS")]


def test_two_halves_of_one_kind_grow_together() -> None:
    [one] = resolve([Raw(0, 10, "PERSON", 0.9, "a"), Raw(6, 20, "PERSON", 0.5, "b")])
    assert (one.start, one.end) == (0, 20)


def test_signals_stand_beside() -> None:
    found = resolve(
        [Raw(0, 5, "PERSON", 0.9, "a"), Raw(0, 9, "SPECIAL_CATEGORY", 0.5, "b"), Raw(2, 4, "MARKING", 0.5, "c")]
    )
    assert len(found) == 3


RAWS = st.lists(
    st.builds(
        lambda start, length, kind, score: Raw(start, start + length, kind, score, "x"),
        st.integers(0, 60),
        st.integers(1, 20),
        st.sampled_from(["PERSON", "EMAIL_ADDRESS", "NL_BSN", "ADDRESS", "PHONE_NUMBER", "MARKING"]),
        st.sampled_from([0.3, 0.5, 0.75, 0.9, 0.99]),
    ),
    max_size=12,
)


@given(RAWS)
def test_resolved_findings_are_apart_and_cover_nearly_all(raws: list[Raw]) -> None:
    found = resolve(raws)
    solid = [one for one in found if one.entity_type not in BESIDE]
    assert all(one.end <= other.start for one, other in pairwise(solid))
    covered = {at for one in solid for at in range(one.start, one.end)}
    wanted = {at for one in raws if one.entity_type not in BESIDE for at in range(one.start, one.end)}
    missed = sorted(wanted - covered)
    runs = sum(1 for at in missed if at - 1 not in missed)
    assert len(missed) <= 2 * runs
    assert resolve(found) == found
