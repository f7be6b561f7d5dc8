# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Puts the service together: :func:`create_app` gives the ASGI application."""

from __future__ import annotations

from contextlib import asynccontextmanager
from functools import cache
from typing import TYPE_CHECKING

from fastapi import Depends, FastAPI

from api import API_VERSION, openapi, problems
from api.auth import Doorman
from api.database import SqliteJobs
from api.events import Log
from api.keys import keys_of
from api.metrics import Metrics
from api.middleware import Gate
from api.oidc import Provider
from api.routes import analyses, jobs, plans, redactions, reference
from api.routes import open as open_routes
from api.routes.common import strict_query
from api.service import Service
from api.settings import load
from api.spool import Spool
from api.workers import Caller
from redactor import settings as engine_settings

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from api.replicas import Desk
    from api.settings import ServiceSettings
    from api.store import Jobs
    from api.workers import Workers
    from redactor.settings import Settings


def create_app(
    settings: ServiceSettings | None = None,
    engine: Settings | None = None,
    *,
    workers: Callable[[], Workers] | None = None,
    store: Callable[[], Jobs] | None = None,
    log: Log | None = None,
) -> FastAPI:
    """The application. Without arguments everything comes from the environment and the settings files.

    ``workers`` and ``store`` make what works and what remembers, when the application starts; the defaults are a pool
    of processes and SQLite. Raises :class:`redactor.errors.ConfigError` when a setting is wrong.
    """
    settings = settings or load()
    engine = engine or engine_settings.load()
    log = log or Log()
    metrics = Metrics()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        keys = keys_of(settings)
        pool = (workers or (lambda: _pool(engine)))()
        service = Service(
            settings,
            engine,
            jobs=(store or (lambda: _jobs(settings)))(),
            spool=Spool.open(settings.spool_folder, settings.spool_key_file),
            workers=pool,
            caller=Caller(pool, settings.queue, metrics),
            doorman=Doorman(settings, keys, Provider(settings) if settings.oidc_issuer else None),
            log=log,
            metrics=metrics,
            desk=_desk(settings, pool.workers),
        )
        app.state.service = service
        await service.start()
        try:
            yield
        finally:
            await service.stop()
            keys.close()

    app = FastAPI(
        title="woo-redactor",
        version=API_VERSION,
        lifespan=lifespan,
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        dependencies=[Depends(strict_query)],
    )
    versioned = (analyses, redactions, jobs, plans, reference, open_routes)
    routers = [*((one.router, openapi.PREFIX) for one in versioned), (open_routes.unversioned, "")]
    for router, prefix in routers:
        app.include_router(router, prefix=prefix)
    problems.install(app, routers)
    app.openapi = cache(lambda: openapi.document(app, settings))  # type: ignore[method-assign]
    app.add_middleware(Gate, settings=settings, log=log, metrics=metrics)
    return app


def _jobs(settings: ServiceSettings) -> Jobs:
    if not settings.postgres:
        return SqliteJobs(settings.database)
    from api.replicas import PostgresJobs

    return PostgresJobs(settings.postgres)


def _desk(settings: ServiceSettings, workers: int) -> Desk | None:
    if not settings.postgres:
        return None
    from api.replicas import Desk

    return Desk(settings.postgres, at_once=max(2, workers))


def _pool(engine: Settings) -> Workers:
    from redactor.run.pool import Bounds
    from redactor.run.standing import Standing

    return Standing(Bounds.of(engine))
