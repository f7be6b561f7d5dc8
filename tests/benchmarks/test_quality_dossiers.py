# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Documents of one dossier teach each other; those of another, and of none, teach them nothing."""

from __future__ import annotations

import pytest

from benchmarks.quality.dossiers import answers, by_dossier, main
from benchmarks.quality.markup import parse
from benchmarks.quality.score import scored

HEAD = "# genre: note\n# dossier: {}\n# p1: civil_servant Dutch\n---\n"
FULL = "Contactpersoon: [[p1 first_last|Roelof Jagroepsing]], beleidsmedewerker\n"
SHORT = "De tas ligt klaar.\nVraag het anders aan [[p1 last_only|Jagroepsing]].\n"
DOCUMENTS = [
    parse("1", HEAD.format("bridge") + FULL),
    parse("2", HEAD.format("bridge") + SHORT),
    parse("3", HEAD.format("dike") + SHORT),
    parse("4", SHORT.join(("# genre: note\n# p1: civil_servant Dutch\n---\n", ""))),
]


def gone(*, shared: bool) -> dict[str, bool]:
    return {
        one.name: all(span.gone for span in one.spans)
        for one in scored(DOCUMENTS, answers(DOCUMENTS, shared=shared))
        if one.name != "4"
    }


def test_only_who_is_named_in_the_dossier_is_found_by_it() -> None:
    assert gone(shared=False) == {"1": True, "2": False, "3": False}
    assert gone(shared=True) == {"1": True, "2": True, "3": False}


def test_documents_of_no_dossier_are_left_out() -> None:
    assert {name: [one.name for one in some] for name, some in by_dossier(DOCUMENTS).items()} == {
        "bridge": ["1", "2"],
        "dike": ["3"],
    }


def test_both_ways_are_printed(tmp_path: object, capsys: pytest.CaptureFixture[str]) -> None:
    from pathlib import Path

    folder = Path(str(tmp_path))
    (folder / "1.gold").write_text(HEAD.format("bridge") + FULL, encoding="utf-8")
    (folder / "2.gold").write_text(HEAD.format("bridge") + SHORT, encoding="utf-8")
    main(["--folder", str(folder)])
    told = capsys.readouterr().out
    assert "2 documents of 1 dossiers" in told
    row = next(line for line in told.splitlines() if line.startswith("must_redact_full_cover"))
    assert row.split()[1:] == ["50.0%", "100.0%"]
