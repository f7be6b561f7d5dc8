# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Writes the reference pages on policies and grounds: ``python -m redactor.weighing.reference docs/reference``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from redactor.weighing.describe import conditions, outcome
from redactor.weighing.grounds import grounds
from redactor.weighing.policy import Policy, builtin_names
from redactor.weighing.policy_file import PolicyModel, RuleModel, SettingsModel
from redactor.weighing.vocabulary import ENTITY_TYPES, FLAGS, ROLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pydantic import BaseModel

_HEAD = """<!--
SPDX-FileCopyrightText: 2026 The woo-redactor authors
SPDX-License-Identifier: EUPL-1.2
Made by python -m redactor.weighing.reference; do not edit by hand.
-->
"""
_POLICIES = """# Policies

A policy is an ordered list of rules. The first rule whose conditions are all met decides on a finding: `redact`, `keep`
or `review`. What is under review is redacted until an officer answers. What no rule knows is under review.

A body writes its own line on top of the standard:

```toml
name = "our-ministry"
version = "1.0.0"
extends = "woo"

[switches]
director = "keep"

[[rules]]
id = "front-desk"
entity = ["PHONE_NUMBER"]
label = ["balie"]
action = "keep"
```

Its rules come before those of the policy that it extends; a rule with the same id takes the place of the old one; its
switches, settings and texts go over the old ones. `redactor policy check FILE` names every mistake with its line,
`redactor policy show FILE` prints the whole, and `redactor policy explain` tells which rule decided on a finding.

## What no policy can do

- keep or partly keep a BSN, or give it another ground than 5.1.1.e;
- keep a signature, a paraaf or initials, also of a minister;
- keep a V-number (an officer can, with a reason);
- keep a name without naming the roles that it is kept for, or for the role `unknown`; when the role of a person rests
  on nothing but a name on a list, the rule that keeps does not fire;
- withhold something without a ground, or on a ground that only an officer may use (5.1.5, 5.2, 5.4, the old Wob).

All mentions of one person's name get one outcome: the strictest that any of them got (flag `consistency`).
"""


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield "| " + " | ".join(heads) + " |"
    yield "|" + "---|" * len(heads)
    for row in rows:
        yield "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in row) + " |"
    yield ""


def _fields(model: type[BaseModel]) -> Iterator[str]:
    rows = [(f"`{name}`", field.description or "") for name, field in model.model_fields.items()]
    yield from _table(("key", "meaning"), rows)


def policies_page() -> str:
    """docs/reference/policies.md."""
    shipped = [Policy.load(name) for name in builtin_names()]
    lines = [_HEAD + _POLICIES, "## Policies that ship", ""]
    lines += _table(("name", "version", "for"), [(f"`{one.name}`", one.number, one.title) for one in shipped])
    lines += ["## Switches", "", "What is a choice and not law, with the answer that each policy gives.", ""]
    used = {rule.switch: rule.basis for rule in shipped[0].rules if rule.switch}
    rows = [
        (f"`{name}`", *(one.switches[name].value for one in shipped), used.get(name, ""))
        for name in shipped[0].switches
    ]
    lines += _table(("switch", *(one.name for one in shipped), "basis"), rows)
    lines += ["## Rules of `woo`, in the order in which they are tried", ""]
    lines += _table(("rule", "when", "then", "basis"), _rule_rows(shipped[0]))
    lines += ["## Keys of the file", "", *_fields(PolicyModel), "### `[settings]`", "", *_fields(SettingsModel)]
    lines += ["### `[[rules]]`", "", *_fields(RuleModel), *_words()]
    return "\n".join(lines)


def _rule_rows(policy: Policy) -> Iterator[tuple[str, str, str, str]]:
    for rule in policy.rules:
        yield f"`{rule.id}`", "; ".join(conditions(rule)), outcome(rule), rule.basis


def _words() -> Iterator[str]:
    tables: Sequence[tuple[str, str, Mapping[str, str]]] = (
        ("Entity types", "entity type", ENTITY_TYPES),
        ("Roles", "role", ROLES),
        ("Flags", "flag", FLAGS),
    )
    for title, head, words in tables:
        yield f"## {title}"
        yield ""
        yield from _table((head, "what an officer reads"), [(f"`{name}`", text) for name, text in words.items()])


def grounds_page() -> str:
    """docs/reference/grounds.md."""
    lines = [
        _HEAD + "# Grounds",
        "",
        "Every spelling that officers write is read (`5.1.2e`, `art. 5.1 lid 2 sub e`, `artikel 5.1, tweede lid,",
        "aanhef en onder e, van de Woo`); two are written: one in a box, one in exports for open.minvws.nl.",
        "*Five years*: information older than that needs an extra motivation (Woo art. 5.3). *By a rule*: a policy may",
        "apply it; the others only an officer can.",
        "",
    ]
    rows = [
        (
            f"`{one.code}`",
            f"`{one.export}`",
            one.label,
            one.kind.value,
            "yes" if one.weighing_required else "",
            "yes" if one.five_year_rule else "",
            "yes" if one.automatic else "",
            f"`{one.successor}`" if one.successor else "",
        )
        for one in grounds().values()
    ]
    heads = ("in a box", "in exports", "Dutch", "kind", "weighed", "five years", "by a rule", "now")
    return "\n".join([*lines, *_table(heads, rows)])


#: File name → the function that makes it.
PAGES = {"policies.md": policies_page, "grounds.md": grounds_page}


def write_pages(folder: Path) -> None:
    """Write both pages. A test compares them with the published ones."""
    for name, page in PAGES.items():
        (folder / name).write_text(page().rstrip("\n") + "\n", encoding="utf-8")


if __name__ == "__main__":
    write_pages(Path(sys.argv[1]))
