# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Detectors that are there only where somebody installed them, tried with real ones: a spaCy pipeline, deduce."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from redactor.analysis.engine import Engine, EngineSettings

NAME = "nl_made_for_this_test"
INIT = """from pathlib import Path
from spacy.util import load_model_from_init_py

def load(**overrides):
    return load_model_from_init_py(__file__, **overrides)
"""


@pytest.fixture
def pipeline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """An installed spaCy package of one component, that knows two words of which nobody would think."""
    spacy = pytest.importorskip("spacy")
    made = spacy.blank("nl")
    ruler = made.add_pipe("entity_ruler")
    ruler.add_patterns(
        [
            {"label": "PER", "pattern": "fiets kelder"},
            {"label": "PERSON", "pattern": "zolder"},
            {"label": "LOC", "pattern": "tuin"},
        ]
    )
    made.meta.update(name=NAME.removeprefix("nl_"), version="1.0.0")
    package = tmp_path / NAME
    package.mkdir()
    made.to_disk(package / f"{NAME}-1.0.0")
    (package / "__init__.py").write_text(INIT, encoding="utf-8")
    (package / "meta.json").write_bytes((package / f"{NAME}-1.0.0" / "meta.json").read_bytes())
    info = tmp_path / f"{NAME}-1.0.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {NAME}\nVersion: 1.0.0\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield NAME
    for module in [name for name in sys.modules if name.partition(".")[0] == NAME]:
        del sys.modules[module]


def _found(engine: Engine, text: str) -> list[tuple[str, str]]:
    return [(text[one.start : one.end], one.recognizer) for one in engine.find(text) if one.entity_type == "PERSON"]


def test_persons_of_an_installed_spacy_pipeline_come_beside_our_own(pipeline: str) -> None:
    engine = Engine(EngineSettings(spacy_model=pipeline))
    text = "Met fiets kelder sprak J.H. Terpstra op zolder in de tuin."
    found = _found(engine, text)
    assert ("fiets kelder", "spacy") in found
    assert ("zolder", "spacy") in found
    assert "J.H. Terpstra" in [name for name, _ in found]
    assert "tuin" not in [name for name, _ in found]
    evidence = next(one.evidence for one in engine.find(text) if text[one.start : one.end] == "fiets kelder")
    assert evidence == ("model", "model:spacy")


def test_high_recall_adds_what_deduce_finds() -> None:
    pytest.importorskip("deduce")
    engine = Engine(EngineSettings(high_recall=True))
    found = _found(engine, "Patiënt Jan Jansen (JJ) belde met dr. Peter van der Meulen.")
    assert {"Jan Jansen", "Peter van der Meulen"} <= {name for name, _ in found}
