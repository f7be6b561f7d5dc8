# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the tables of the recognizers share. All people, numbers and addresses in them are invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Found = list[tuple[str, str, tuple[str, ...]]]


@pytest.fixture(scope="session")
def found() -> Callable[[Any, str], Found]:
    """``found(recognizer, text)``: what it finds, as (value, entity type, evidence), in order."""

    def find(recognizer: Any, text: str) -> Found:
        results = recognizer.analyze(text, recognizer.supported_entities, None)
        return [
            (text[one.start : one.end], one.entity_type, one.recognition_metadata["evidence"])
            for one in sorted(results, key=lambda one: one.start)
        ]

    return find
