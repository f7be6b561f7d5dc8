# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the commands ``redactor serve`` and ``redactor keys`` do. The command line loads it by name."""

from __future__ import annotations

import time
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from api.keys import Keys, Scope, keys_of
from api.settings import load

if TYPE_CHECKING:
    from collections.abc import Iterable

    from redactor.settings import Settings


class Row(NamedTuple):
    """A key as the list shows it."""

    id: str
    label: str
    scopes: tuple[str, ...]
    valid: bool


def serve(engine: Settings, **given: object) -> None:
    """Run the service until a signal ends it. Raises :class:`redactor.errors.ConfigError`."""
    settings = load(**given)
    from api.serve import serve as run

    run(settings, engine)


def create_key(label: str, scopes: Iterable[str], days: float | None) -> str:
    """Make a key; gives its text."""
    with closing(_keys()) as keys:
        return keys.create([Scope(one) for one in scopes], label, days=days)[1]


def list_keys() -> list[Row]:
    """All keys."""
    with closing(_keys()) as keys:
        now = time.time()
        return [Row(one.id, one.label, tuple(sorted(one.scopes)), one.valid(now)) for one in keys.all()]


def revoke_key(key: str) -> None:
    """End a key. Raises :class:`redactor.errors.InputError` when there is none."""
    with closing(_keys()) as keys:
        keys.revoke(key)


def _keys() -> Keys:
    return keys_of(load())
