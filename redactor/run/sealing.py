# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a database between machines may hold of names: nothing that can be read without the key of the queue.

The key is 32 random bytes in a file that the one who puts documents on the queue and every worker have, and the
database has not. What must be told over the queue (paths, word lists, the people of a dossier) is sealed with
AES-256-GCM under a key derived from it, bound to the row in which it stands; what must only be known again is a keyed
hash.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from typing import TYPE_CHECKING, Any, Self

from redactor.errors import ConfigError, MissingDependency

if TYPE_CHECKING:
    from pathlib import Path

KEY_BYTES = 32
_NONCE = 12
_ADVICE = "Make one with `openssl rand -out queue.key 32` and give it to every machine (docs/howto/many-machines.md)."


class Sealer:
    """Seals and opens with one key. Raises :class:`ConfigError` for a key of the wrong size."""

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise ConfigError(f"the key of the queue must be {KEY_BYTES} bytes", _ADVICE)
        try:
            from cryptography.hazmat.primitives.ciphers.aead import AESGCM
        except ImportError:
            raise MissingDependency(
                "the queue needs the package cryptography", "pip install woo-redactor[queue]"
            ) from None
        self._box = AESGCM(hmac.digest(key, b"woo-redactor queue: seal", "sha256"))
        self._names = hmac.digest(key, b"woo-redactor queue: names", "sha256")

    @classmethod
    def of(cls, key_file: Path | None) -> Self:
        """With the key in a file. Raises :class:`ConfigError` when there is none."""
        if key_file is None:
            raise ConfigError("the queue needs a key (--queue-key or REDACTOR_QUEUE_KEY_FILE)", _ADVICE)
        try:
            return cls(key_file.read_bytes())
        except OSError as problem:
            raise ConfigError(f"the key of the queue can't be read ({type(problem).__name__})", _ADVICE) from None

    def name(self, text: str) -> str:
        """A keyed hash, hexadecimal: the same for the same text, and nothing to who hasn't got the key."""
        return hmac.new(self._names, text.encode(errors="surrogateescape"), hashlib.sha256).hexdigest()

    def seal(self, data: bytes, about: str) -> bytes:
        """Sealed bytes that only open for the same ``about``: put into another row they are refused."""
        nonce = secrets.token_bytes(_NONCE)
        return nonce + self._box.encrypt(nonce, data, about.encode())

    def open(self, sealed: bytes, about: str) -> bytes:
        """What was sealed. Raises :class:`ConfigError` when it was sealed with another key, or changed."""
        from cryptography.exceptions import InvalidTag

        try:
            return self._box.decrypt(sealed[:_NONCE], sealed[_NONCE:], about.encode())
        except (InvalidTag, ValueError):
            raise ConfigError(
                "what lies on the queue was sealed with another key", "Give every machine the same key file."
            ) from None

    def seal_json(self, value: Any, about: str) -> bytes:
        """As :meth:`seal`, for plain values."""
        return self.seal(json.dumps(value).encode(), about)

    def open_json(self, sealed: bytes, about: str) -> Any:
        """As :meth:`open`, for plain values."""
        return json.loads(self.open(sealed, about))
