# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Bearer tokens of an OpenID provider: signature, issuer, audience, time and scopes; the keys (JWKS) are cached."""

from __future__ import annotations

import asyncio
import hashlib
import json
import time
import urllib.request
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from api.keys import Scope

if TYPE_CHECKING:
    from collections.abc import Callable

    from api.settings import ServiceSettings

#: Signatures only: a symmetric algorithm would let anyone who can check a token make one.
ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519")
_LEEWAY = 30
_MOST_JWKS = 1024 * 1024
_SOONEST = 30.0
_LONGEST_TOKEN = 16_384


@dataclass(frozen=True, slots=True)
class Bearer:
    """Who a good token stands for."""

    subject: str
    """keyed by issuer and hashed: logs and jobs name no user"""
    scopes: frozenset[Scope]


class Provider:
    """Checks tokens of one issuer. ``fetch`` reads the JWKS and may be replaced in a test."""

    def __init__(self, settings: ServiceSettings, fetch: Callable[[], bytes] | None = None) -> None:
        self._settings = settings
        self._fetch = fetch or self._read
        self._keys: KeySet | None = None
        self._asked = float("-inf")
        self._lock = asyncio.Lock()
        self._claims = jwt.JWTClaimsRegistry(
            leeway=_LEEWAY,
            iss={"essential": True, "value": settings.oidc_issuer},
            aud={"essential": True, "value": settings.oidc_audience},
            exp={"essential": True},
            sub={"essential": True},
        )

    async def who(self, untrusted: str) -> Bearer | None:
        """The bearer of a token, or None when it is not good. A key that isn't known makes us look for new keys."""
        if len(untrusted) > _LONGEST_TOKEN:
            return None
        found = await self._try(untrusted, fresh=False)
        return found if found is not None else await self._try(untrusted, fresh=True)

    async def _try(self, untrusted: str, *, fresh: bool) -> Bearer | None:
        keys = await self._current(fresh=fresh)
        if keys is None:
            return None
        try:
            token = jwt.decode(untrusted, keys, algorithms=list(ALGORITHMS))
            self._claims.validate(token.claims)
        except (JoseError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return None
        return self._bearer(token.claims)

    async def _current(self, *, fresh: bool) -> KeySet | None:
        async with self._lock:
            age = time.monotonic() - self._asked
            if age < (_SOONEST if fresh else self._settings.oidc_jwks_seconds):
                return None if fresh else self._keys
            self._asked = time.monotonic()
            try:
                self._keys = KeySet.import_key_set(json.loads(await asyncio.to_thread(self._fetch)))
            except (OSError, ValueError, KeyError, TypeError, JoseError):
                # the keys that we have stay good while the provider is away
                return self._keys
            return self._keys

    def _read(self) -> bytes:
        if self._settings.oidc_jwks_file:
            return self._settings.oidc_jwks_file.read_bytes()
        request = urllib.request.Request(self._settings.oidc_jwks_url, headers={"Accept": "application/json"})  # noqa: S310 - https only, by the settings
        with urllib.request.urlopen(request, timeout=5) as answer:  # noqa: S310
            return bytes(answer.read(_MOST_JWKS))

    def _bearer(self, claims: dict[str, Any]) -> Bearer:
        given = claims.get(self._settings.oidc_scope_claim, "")
        words = given.split() if isinstance(given, str) else [str(one) for one in given if isinstance(one, str)]
        prefix = self._settings.oidc_scope_prefix
        known = {scope.value: scope for scope in Scope}
        scopes = {known[word.removeprefix(prefix)] for word in words
                  if word.startswith(prefix) and word.removeprefix(prefix) in known}  # fmt: skip
        subject = hashlib.sha256(f"{claims['iss']}\n{claims['sub']}".encode()).hexdigest()[:16]
        return Bearer(f"oidc-{subject}", frozenset(scopes))
