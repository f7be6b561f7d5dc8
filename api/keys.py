# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""API keys: ``wr_<id>_<secret>``, of which the database holds the id, the scopes and a hash.

The secret is 256 random bits, which nobody can guess or try, so one SHA-256 is enough: a slow hash protects what people
think up, and would let anyone with wrong keys keep the service busy.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
import time
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from api.database import connect
from redactor.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from api.settings import ServiceSettings

PREFIX = "wr_"
_SHAPE = re.compile(r"wr_([0-9a-f]{12})_([A-Za-z0-9_-]{43})")
_LABEL = re.compile(r"[\w .:/-]{1,80}")


class Scope(StrEnum):
    """What a key may do."""

    ANALYSE = "analyse"
    """analyses and checks"""
    REDACT = "redact"
    """redactions and jobs"""
    VALUES = "values"
    """see what was found, not only where"""
    ADMIN = "admin"
    """metrics"""


@dataclass(frozen=True, slots=True)
class Key:
    """What is known of a key. Times are seconds since 1970."""

    id: str
    scopes: frozenset[Scope]
    label: str
    """which system it is for; never a person"""
    created: float
    expires: float | None = None
    revoked: float | None = None

    def valid(self, now: float) -> bool:
        """Whether it opens anything now."""
        return self.revoked is None and (self.expires is None or now < self.expires)


class Keys:
    """The keys of an installation. The service and ``redactor keys`` use it side by side."""

    table = "key"

    def __init__(self, path: Path) -> None:
        self._db = connect(path)

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def _rows(self, statement: str, given: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        with closing(self._db.cursor()) as cursor:
            return cursor.execute(statement, tuple(given)).fetchall()

    def create(self, scopes: Iterable[Scope], label: str, *, days: float | None = None) -> tuple[Key, str]:
        """A new key, and its text, which is never shown again. Raises :class:`InputError` for a wrong label."""
        if not _LABEL.fullmatch(label):
            raise InputError("the label of a key has 1 to 80 letters, digits and . : / -", "Name the system.")
        now = time.time()
        key = Key(secrets.token_hex(6), frozenset(scopes), label, now, now + days * 86400 if days else None)
        if not key.scopes:
            raise InputError("a key needs at least one scope", "Choose of analyse, redact, values and admin.")
        secret = secrets.token_urlsafe(32)
        row = (key.id, _hash(secret), " ".join(sorted(key.scopes)), label, key.created, key.expires, None)
        self._rows(f"INSERT INTO {self.table} VALUES (?,?,?,?,?,?,?)", row)  # noqa: S608 - our own name
        return key, f"{PREFIX}{key.id}_{secret}"

    def all(self) -> tuple[Key, ...]:
        """Every key, oldest first."""
        query = f"SELECT id, scopes, label, created, expires, revoked FROM {self.table} ORDER BY created, id"  # noqa: S608 - our own name
        return tuple(_key(row) for row in self._rows(query))

    def revoke(self, key: str) -> None:
        """End a key at once. Raises :class:`InputError` when there is no such key."""
        statement = f"UPDATE {self.table} SET revoked = ? WHERE id = ? AND revoked IS NULL RETURNING id"  # noqa: S608 - our own name
        if not self._rows(statement, (time.time(), key)):
            raise InputError("there is no such key that is still valid", "`redactor keys list` shows them.")

    def find(self, untrusted: str) -> Key | None:
        """The valid key that this text is, or None."""
        shape = _SHAPE.fullmatch(untrusted)
        if shape is None:
            return None
        query = f"SELECT id, scopes, label, created, expires, revoked, hash FROM {self.table} WHERE id = ?"  # noqa: S608 - our own name
        row = next(iter(self._rows(query, (shape[1],))), None)
        known = row[-1] if row else _hash("")
        if not hmac.compare_digest(known, _hash(shape[2])) or row is None:
            return None
        key = _key(row[:-1])
        return key if key.valid(time.time()) else None


def keys_of(settings: ServiceSettings) -> Keys:
    """The keys of an installation: in its data folder, or in the database that its replicas share."""
    if not settings.postgres:
        return Keys(settings.database)
    from api.replicas import PostgresKeys

    return PostgresKeys(settings.postgres)


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def _key(row: tuple[Any, ...]) -> Key:
    identity, scopes, label, created, expires, revoked = row
    return Key(identity, frozenset(Scope(one) for one in scopes.split()), label, created, expires, revoked)


__all__ = ["PREFIX", "Key", "Keys", "Scope", "keys_of"]
