# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The reference page with the benchmark's figures: a pure function from scores to Markdown.

The page holds counts and no text of a document, so that the held-out set can be shown without being given away.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from benchmarks.quality.figures import by_kind, by_set, summary
from benchmarks.quality.markup import ROLES
from benchmarks.quality.measure import NAMES, DocumentScore, SpanScore, Tally, tally

TARGETS: Mapping[str, str] = {
    "name_full_cover": "≥ 97 %",
    "name_char_precision": "≥ 85 %",
    "must_redact_full_cover": "≥ 98 %",
    "keep_spans_hit": "≤ 2 %",
}
_HEAD = """# How well people and numbers are found

This page is written by `python -m benchmarks.quality.score --write-known-misses`; a test fails when it is out of date.
What is measured and how: [benchmarks/quality/README.md](../../benchmarks/quality/README.md). All people are invented.

* **hand-written**: documents that may be looked at while rules are made and train the name model: known text.
* **held out**: documents of the same genres written at the same time, that no rule is made from. Nobody who works on
  the recognizers or the weighing may read them; only counts of them are printed, here and when a test fails.
* **as PDF**: the same documents laid out with line ends, hyphens, cells, columns and page ends, and read from the PDF.
* **generated**: made from a seed in thirty-odd genres, many of them lists, tables and logs; a small stock of sentences.

"""


def _share(part: float, whole: float) -> str:
    return f"{part / whole:.1%}".replace("%", " %") if whole else "–"


def _table(heads: Sequence[str], rows: Iterable[Sequence[object]], *, last: str = "---:") -> list[str]:
    """Markdown lines: a column of words, then columns of numbers, of which the ``last`` may be set otherwise."""
    return [
        f"| {' | '.join(heads)} |",
        "|---|" + "---:|" * (len(heads) - 2) + last + "|",
        *(f"| {' | '.join(map(str, row))} |" for row in rows),
    ]


def _figure(name: str, value: float) -> str:
    if name in ("documents", "pages", "spans", "leaked_chars"):
        return f"{value:.0f}"
    if name == "over_redacted_chars_a_page":
        return f"{value:.1f}"
    return _share(value, 1)


def _summaries(summaries: Mapping[str, Mapping[str, float]]) -> list[str]:
    rows = (
        (name, *(_figure(name, figures[name]) for figures in summaries.values()), TARGETS.get(name, ""))
        for name in next(iter(summaries.values()))
    )
    return _table(("figure", *summaries, "target"), rows, last="---")


def _groups(title: str, groups: Mapping[str, Sequence[DocumentScore]]) -> list[str]:
    figures = ("name_full_cover", "name_char_precision", "must_redact_full_cover", "keep_spans_hit", "keep_names_hit")
    rows = []
    for group, some in groups.items():
        told = summary(some)
        rows.append((group, len(some), *(_figure(name, told[name]) for name in figures)))
    return _table((title, "documents", *figures), rows)


def _spans(title: str, rows: Mapping[str, Tally]) -> list[str]:
    """``gone`` and ``leaked`` are of spans that must go, ``found`` and the rest of all."""
    heads = (title, "spans", "found whole", "letters not found", "strict", "letters taken too much")
    return _table(
        heads,
        (
            (name, row.spans, _share(row.full, row.spans), row.undetected, _share(row.strict, row.touching), row.over)
            for name, row in sorted(rows.items())
        ),
    )


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
    heads = ("type", "must go", "gone whole", "letters readable", "findings", "strict", "letters removed wrongly")
    rows = ((kind, go.get(kind, Tally())) for kind in sorted(set(go) | set(findings)))
    return _table(
        heads,
        (
            (
                kind,
                row.spans,
                _share(row.gone, row.spans),
                row.leaked,
                findings[kind],
                _share(strict[kind], findings[kind]),
                over[kind],
            )
            for kind, row in rows
        ),
    )


def _kept(results: Sequence[DocumentScore]) -> list[str]:
    rows = tally((one for result in results for one in result.spans if one.span.decision == "keep"), "type")
    hit: Counter[str] = Counter(
        one.span.type for result in results for one in result.spans if one.span.decision == "keep" and one.removed
    )
    return _table(
        ("type", "must stay", "hit", "share"),
        ((kind, row.spans, hit[kind], _share(hit[kind], row.spans)) for kind, row in sorted(rows.items())),
    )


def _confusion(names: Sequence[SpanScore]) -> list[str]:
    """Rows: the role it has. Columns: the role it was given. Cells: mentions; ``right`` is of those given a role."""
    count = Counter((one.span.role, one.role or "not found") for one in names if one.span.role)
    columns = (*ROLES, "unknown", "not found")

    def row(role: str) -> tuple[str, ...]:
        told = sum(count[role, given] for given in ROLES)
        return role, *(str(count[role, given] or "·") for given in columns), _share(count[role, role], told)

    return _table(("role", *columns, "right"), map(row, ROLES))


def _rules(spans: Sequence[SpanScore]) -> list[str]:
    """Rows: the rule of the policy that decided. Columns: what the table of the law asks for at that place."""
    count = Counter((one.rule, one.span.decision) for one in spans if one.rule)
    wanted = ("redact", "review", "keep")
    return _table(
        ("rule", *(f"to {decision}" for decision in wanted)),
        (
            (rule, *(count[rule, decision] or "·" for decision in wanted))
            for rule in sorted({rule for rule, _ in count})
        ),
    )


def page(sets: Mapping[str, Sequence[DocumentScore]], summaries: Mapping[str, Mapping[str, float]]) -> str:
    """Markdown of all tables: the ``summaries`` beside each other, then each of the ``sets`` in full."""
    lines = [_HEAD + "\n".join(_summaries(summaries))]
    for title, results in sets.items():
        spans = [one for result in results for one in result.spans]
        names = [one for one in spans if one.span.type in NAMES]
        lines += [
            f"\n## The {title} set",
            "\n### By kind of document\n",
            *_groups("kind", by_kind(results)),
            "\n### By set of documents, in the order of writing\n",
            *_groups("set", by_set(results)),
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
