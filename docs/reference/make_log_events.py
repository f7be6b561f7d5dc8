# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Writes log-events.md from the catalogue: ``python docs/reference/make_log_events.py``; a test keeps it current."""

from __future__ import annotations

from pathlib import Path

from api.events import CATALOGUE

HEAD = """<!-- SPDX-FileCopyrightText: 2026 The woo-redactor authors -->
<!-- SPDX-License-Identifier: EUPL-1.2 -->
# Log events

Made from `api/events.py`. One JSON object a line on standard error, with `event` and `timestamp` (UTC) besides the
fields below. Nothing else is ever logged: a field that is not in the catalogue is an error, a text where a code
belongs is written as `?`.

| event | meaning | fields |
|---|---|---|
"""


def page() -> str:
    """The page."""
    rows = (f"| `{event}` | {meaning} | {', '.join(f'`{one}`' for one in sorted(fields))} |"
            for event, (meaning, fields) in CATALOGUE.items())  # fmt: skip
    return HEAD + "\n".join(rows) + "\n"


if __name__ == "__main__":
    Path(__file__).with_name("log-events.md").write_text(page(), encoding="utf-8")
