# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The golden list: exactly these misses and no others, so that nothing gets worse, or better, unseen.

After a change for the better: ``python -m benchmarks.quality.score --write-known-misses`` and read the difference.
"""

from __future__ import annotations

import json

from benchmarks.quality.score import KNOWN_MISSES, documents, misses, run


def test_the_hand_written_set_gives_exactly_the_known_misses() -> None:
    known = json.loads(KNOWN_MISSES.read_text(encoding="utf-8"))
    told = misses(run(documents()))
    new = {name: sorted(set(lines) - set(known.get(name, ()))) for name, lines in told.items()}
    cured = {name: sorted(set(lines) - set(told.get(name, ()))) for name, lines in known.items()}
    assert {name: lines for name, lines in new.items() if lines} == {}, "new misses"
    assert {name: lines for name, lines in cured.items() if lines} == {}, "cured: renew the list"
