# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Documentation that is made from code is current, and its links lead somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_generated_pages_are_current() -> None:
    made = subprocess.run(
        [sys.executable, "-c", "import json, generate; print(json.dumps(generate.pages()))"],
        cwd=ROOT / "docs",
        capture_output=True,
        check=True,
        text=True,
    )
    import json

    for name, content in json.loads(made.stdout).items():
        assert (ROOT / "docs" / "reference" / name).read_text(encoding="utf-8") == content, f"run `make docs` ({name})"


def test_links_lead_somewhere() -> None:
    broken = []
    for page in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "examples").glob("*.md")]:
        targets = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
        here = [target for target in targets if "://" not in target and not target.startswith("mailto:")]
        broken += [f"{page.relative_to(ROOT)}: {target}" for target in here if not (page.parent / target).exists()]
    assert broken == []
