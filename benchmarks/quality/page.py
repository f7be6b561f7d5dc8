# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The reference page with the benchmark's figures: a pure function from scores to Markdown.

The page holds counts and no text of a document, so that the held-out set can be shown without being given away.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from benchmarks.quality.measure import NAMES, DocumentScore, SpanScore, Tally, tally

TARGETS: Mapping[str, str] = {
    "name_full_cover": "≥ 97 %",
    "name_char_precision": "≥ 85 %",
    "must_redact_full_cover": "≥ 98 %",
    "keep_spans_hit": "≤ 2 %",
}
_ROLES = (
    "office_holder",
    "public_function",
    "senior_official",
    "mandate_signer",
    "director",
    "civil_servant",
    "private_employee",
    "external",
    "citizen",
    "deceased",
)
_HEAD = """# How well people and numbers are found

This page is written by `python -m benchmarks.quality.score --write-known-misses`; a test fails when it is out of date.
What is measured and how: [benchmarks/quality/README.md](../../benchmarks/quality/README.md). All people are invented.

* **hand-written**: documents that may be looked at while rules are made, so it flatters the engine.
* **held out**: documents of the same genres written at the same time, that no rule is made from. Nobody who works on
  the recognizers or the weighing may read them; only counts of them are printed, here and when a test fails.
* **as PDF**: the same documents laid out with line ends, hyphens, columns and page ends, and read from the PDF.
* **generated**: made from a seed, clean and regular, so its figures are an upper bound.

"""


def _share(part: float, whole: float) -> str:
    return f"{part / whole:.1%}".replace("%", " %") if whole else "–"


def _figure(name: str, value: float) -> str:
    if name in ("documents", "pages", "spans", "leaked_chars"):
        return f"{value:.0f}"
    if name == "over_redacted_chars_a_page":
        return f"{value:.1f}"
    return _share(value, 1)


def _summaries(summaries: Mapping[str, Mapping[str, float]]) -> list[str]:
    titles = list(summaries)
    lines = [f"| figure | {' | '.join(titles)} | target |", "|---|" + "---:|" * len(titles) + "---|"]
    for name in next(iter(summaries.values())):
        cells = " | ".join(_figure(name, summaries[title][name]) for title in titles)
        lines.append(f"| {name} | {cells} | {TARGETS.get(name, '')} |")
    return lines


def _spans(title: str, rows: Mapping[str, Tally]) -> list[str]:
    """``gone`` and ``leaked`` are of spans that must go, ``found`` and the rest of all."""
    lines = [
        f"| {title} | spans | found whole | letters not found | strict | letters taken too much |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    for name, row in sorted(rows.items()):
        lines.append(
            f"| {name} | {row.spans} | {_share(row.full, row.spans)} | {row.undetected} | "
            f"{_share(row.strict, row.touching)} | {row.over} |"
        )
    return lines


def _types(results: Sequence[DocumentScore]) -> list[str]:
    go = tally((one for result in results for one in result.spans if one.span.decision == "redact"), "type")
    findings: Counter[str] = Counter()
    strict: Counter[str] = Counter()
    over: Counter[str] = Counter()
    for result in results:
        for one in result.types:
            findings[one.type] += one.findings
            strict[one.type] += one.strict
            over[one.type] += one.over
    lines = [
        "| type | must go | gone whole | letters readable | findings | strict | letters removed wrongly |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for kind in sorted(set(go) | set(findings)):
        row = go.get(kind, Tally())
        lines.append(
            f"| {kind} | {row.spans} | {_share(row.gone, row.spans)} | {row.leaked} | {findings[kind]} | "
            f"{_share(strict[kind], findings[kind])} | {over[kind]} |"
        )
    return lines


def _kept(results: Sequence[DocumentScore]) -> list[str]:
    rows = tally((one for result in results for one in result.spans if one.span.decision == "keep"), "type")
    hit: Counter[str] = Counter(
        one.span.type for result in results for one in result.spans if one.span.decision == "keep" and one.removed
    )
    lines = ["| type | must stay | hit | |", "|---|---:|---:|---:|"]
    for kind, row in sorted(rows.items()):
        lines.append(f"| {kind} | {row.spans} | {hit[kind]} | {_share(hit[kind], row.spans)} |")
    return lines


def _confusion(names: Sequence[SpanScore]) -> list[str]:
    """Rows: the role it has. Columns: the role it was given. Cells: mentions; ``right`` is of those given a role."""
    count = Counter((one.span.role, one.role or "not found") for one in names if one.span.role)
    columns = [*_ROLES, "unknown", "not found"]
    lines = [
        "| role | " + " | ".join(columns) + " | right |",
        "|---|" + "---:|" * (len(columns) + 1),
    ]
    for role in _ROLES:
        told = sum(count[role, given] for given in _ROLES)
        cells = " | ".join(str(count[role, given] or "·") for given in columns)
        lines.append(f"| {role} | {cells} | {_share(count[role, role], told)} |")
    return lines


def _rules(spans: Sequence[SpanScore]) -> list[str]:
    """Rows: the rule of the policy that decided. Columns: what the table of the law asks for at that place."""
    count = Counter((one.rule, one.span.decision) for one in spans if one.rule)
    lines = ["| rule | to redact | to review | to keep |", "|---|---:|---:|---:|"]
    for rule in sorted({rule for rule, _ in count}):
        cells = " | ".join(str(count[rule, wanted] or "·") for wanted in ("redact", "review", "keep"))
        lines.append(f"| {rule} | {cells} |")
    return lines


def page(sets: Mapping[str, Sequence[DocumentScore]], summaries: Mapping[str, Mapping[str, float]]) -> str:
    """Markdown of all tables: the ``summaries`` beside each other, then each of the ``sets`` in full."""
    lines = [_HEAD + "\n".join(_summaries(summaries))]
    for title, results in sets.items():
        spans = [one for result in results for one in result.spans]
        names = [one for one in spans if one.span.type in NAMES]
        lines += [
            f"\n## The {title} set",
            "\n### What must go, by type\n",
            *_types(results),
            "\n### What must stay, by type\n",
            *_kept(results),
            "\n### Names by form\n",
            *_spans("form", tally(names, "form")),
            "\n### Names by origin\n",
            *_spans("origin", tally(names, "origin")),
            "\n### Roles, given by column to mentions of the role by row\n",
            *_confusion(names),
            "\n### Decisions by rule, on marked spans that are to be …\n",
            *_rules(spans),
        ]
    lines.append(
        "\nFound whole: every letter is in a finding that fits, whatever was decided about it. Gone whole: every letter"
        " is removed or under review.\nStrict: of the findings that touch such a span, or are of that type, those"
        " that cover the letters of a marked span and no others."
    )
    return "\n".join(lines) + "\n"
