# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Makes ``grounds.json`` beside this file from the fact sheet in ``../shared/domain/grounds.json``.

Run by hand when the facts change: ``python redactor/weighing/data/make_grounds.py SOURCE``. Only facts are carried
over (codes, articles, labels, flags); the spellings are not, because :mod:`redactor.weighing.grounds` parses them.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

TARGET = Path(__file__).with_name("grounds.json")
KINDS = {"absolute": "absolute", "relative": "relative", "residual-relative": "residual", "special": "special"}
#: What the fact sheet leaves open because it follows from the law: art. 5.3 names 5.1 lid 2 and 5 and 5.2.
NO_GROUND = [
    {"code": "dubbel", "label": "Dubbel: de inhoud is in een ander document beoordeeld"},
    {"code": "buiten-verzoek", "label": "Buiten de reikwijdte van het verzoek"},
]


def facts(source: dict[str, Any]) -> list[dict[str, Any]]:
    """The grounds as this package needs them, in the order of the law."""
    rows = [
        {
            "code": one["id"],
            "law": "Woo" if one["law"] == "Woo" else "Wob",
            "article": one["article"],
            "paragraph": one.get("lid"),
            "letter": one.get("onderdeel"),
            "kind": KINDS[one["kind"]],
            "label": one["label_nl"],
            "export": one["canonical_minvws"],
            "five_year_rule": bool(one.get("five_year_rule", False)),
            "automatic": one["law"] == "Woo" and bool(one.get("auto_apply", True)),
            "successor": one.get("successor_woo"),
        }
        for one in source["grounds"]
    ]
    empty = {"law": "", "article": None, "paragraph": None, "letter": None, "kind": "none", "five_year_rule": False}
    rows += [{**empty, **one, "export": one["code"], "automatic": False, "successor": None} for one in NO_GROUND]
    return rows


def main(source: Path) -> None:
    """Write the file anew."""
    rows = facts(json.loads(source.read_text(encoding="utf-8")))
    lines = ",\n".join("  " + json.dumps(row, ensure_ascii=False) for row in rows)
    TARGET.write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
