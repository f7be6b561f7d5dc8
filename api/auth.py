# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who asks, and what they may: an API key or a token of the OpenID provider, and so many requests a minute."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from fastapi import Depends, Request, Security
from fastapi.security import APIKeyHeader, HTTPAuthorizationCredentials, HTTPBearer

from api.keys import PREFIX, Scope
from api.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from api.keys import Keys
    from api.oidc import Provider
    from api.settings import ServiceSettings

api_key = APIKeyHeader(
    name="X-Api-Key", auto_error=False, scheme_name="apiKey", description="A key of `redactor keys create`."
)
bearer = HTTPBearer(
    auto_error=False, scheme_name="bearer", description="A token of the OpenID provider, or an API key."
)
_MOST_BUCKETS = 10_000


@dataclass(frozen=True, slots=True)
class Identity:
    """Who asks."""

    id: str
    """of a key, or a hash of a token's subject: in logs and as the owner of jobs"""
    scopes: frozenset[Scope]


LOCAL = Identity("local", frozenset(Scope))


class Buckets:
    """So many requests a minute for each identity, with bursts of as many; in memory of this process."""

    def __init__(self, per_minute: int) -> None:
        self._most, self._each_second = float(per_minute), per_minute / 60
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, identity: str, now: float) -> float:
        """Take one; gives the seconds to wait when there is none left, else 0."""
        left, since = self._left.pop(identity, (self._most, now))
        left = min(self._most, left + (now - since) * self._each_second)
        allowed = left >= 1
        self._left[identity] = (left - 1 if allowed else left, now)
        if len(self._left) > _MOST_BUCKETS:
            self._left.popitem(last=False)
        return 0.0 if allowed else (1 - left) / self._each_second


class Doorman:
    """Tells who asks."""

    def __init__(self, settings: ServiceSettings, keys: Keys, provider: Provider | None) -> None:
        self._settings, self._keys, self._provider = settings, keys, provider
        self._buckets = Buckets(settings.rate_per_minute)

    async def who(self, key: str | None, token: str | None) -> Identity:
        """The identity behind a key or a token. Raises :class:`Problem` 401 or 429."""
        if self._settings.insecure_local:
            return LOCAL
        found: Identity | None = None
        for secret in (key, token):
            if found is None and secret:
                found = await self._try(secret)
        if found is None:
            headers = {"WWW-Authenticate": 'Bearer realm="redactor"'}
            raise Problem(401, "A valid key or token is needed.", headers=headers)
        wait = self._buckets.take(found.id, time.monotonic())
        if wait:
            retry = str(int(wait) + 1)
            raise Problem(429, "This key has asked too often.", code="rate-limit", headers={"Retry-After": retry})
        return found

    async def _try(self, untrusted: str) -> Identity | None:
        if untrusted.startswith(PREFIX):
            key = await asyncio.to_thread(self._keys.find, untrusted)
            return Identity(key.id, key.scopes) if key else None
        if self._provider is not None:
            found = await self._provider.who(untrusted)
            return Identity(found.subject, found.scopes) if found else None
        return None


def needs(scope: Scope | None) -> Callable[..., Awaitable[Identity]]:
    """A dependency: someone who may do this. Raises :class:`Problem` 401, 403 or 429."""

    async def allowed(
        request: Request,
        key: Annotated[str | None, Security(api_key)] = None,
        token: Annotated[HTTPAuthorizationCredentials | None, Security(bearer)] = None,
    ) -> Identity:
        doorman: Doorman = request.app.state.service.doorman
        found = await doorman.who(key, token.credentials if token else None)
        request.state.subject = found.id
        if scope is not None and scope not in found.scopes:
            raise Problem(403, f"This needs a key with the scope {scope.value}.", code="scope-missing")
        return found

    return allowed


Analyst = Annotated[Identity, Depends(needs(Scope.ANALYSE))]
Redactor = Annotated[Identity, Depends(needs(Scope.REDACT))]
Admin = Annotated[Identity, Depends(needs(Scope.ADMIN))]
Anyone = Annotated[Identity, Depends(needs(None))]
