# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The page of figures: it counts rightly and never shows a text."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.quality.figures import summary
from benchmarks.quality.markup import parse
from benchmarks.quality.measure import Found
from benchmarks.quality.page import page
from benchmarks.quality.score import scored

HEAD = "# genre: mail\n# p1: civil_servant Frisian\n# p2: office_holder Dutch\n---\n"
GOLD = parse("one", HEAD + "Van: [[p1 last_comma|Wiersma, A.]] aan minister [[p2 last_cue|Kok]], [[ORG|Bakkerij Bos]]")
ANSWER = [
    Found(1, 5, 14, "PERSON", "redact", 1, "citizen"),  # the name, a letter short
    Found(1, 30, 33, "PERSON", "keep", 2, "office_holder"),
    Found(1, 35, 47, "PERSON", "redact", 3, ""),
]


def _page() -> list[str]:
    results = scored([GOLD], {"one": ([GOLD.text], ANSWER)})
    return page({"small": results}, {"small": summary(results)}).splitlines()


def test_it_counts_by_type_form_origin_and_role() -> None:
    lines = _page()
    assert "| PERSON | 1 | 0.0 % | 1 | 3 | 33.3 % | 11 |" in lines
    assert "| ORG | 1 | 1 | 100.0 % |" in lines
    assert "| last_comma | 1 | 0.0 % | 1 | 0.0 % | 0 |" in lines
    assert "| Dutch | 1 | 100.0 % | 0 | 100.0 % | 0 |" in lines
    (servant,) = [line for line in lines if line.startswith("| civil_servant |")]
    assert servant.endswith("| 0.0 % |")
    (holder,) = [line for line in lines if line.startswith("| office_holder | 1 |")]
    assert holder.endswith("| 100.0 % |")


def test_it_tells_how_each_kind_of_document_goes() -> None:
    at = _page().index("### By kind of document")
    assert _page()[at + 4] == "| mixed files | 1 | 50.0 % | 47.6 % | 0.0 % | 50.0 % | 0.0 % |"


def test_it_tells_how_each_set_goes() -> None:
    (one,) = scored([GOLD], {"one": ([GOLD.text], ANSWER)})
    some = [replace(one, name=name) for name in ("01_a", "70_b", "71_c")]
    lines = page({"small": some}, {"small": summary(some)}).splitlines()
    at = lines.index("### By set of documents, in the order of writing")
    assert [line.split(" | ")[:2] for line in lines[at + 4 : at + 6]] == [["| 01–70", "2"], ["| 71–71", "1"]]


def test_no_text_of_a_document_is_on_it() -> None:
    text = "\n".join(_page())
    assert not any(word in text for word in ("Wiersma", "Kok", "Bakkerij", "Bos"))
