# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The HTTP service: translates HTTP to calls of :mod:`redactor`. ``from api import create_app`` gives the ASGI app.

Worker processes import :mod:`api.work` and must not pay for FastAPI, so nothing is imported here before it is used.
"""

from __future__ import annotations

from typing import Any

#: Of the interface, not of the engine (NL API Design Rules /core/semver).
API_VERSION = "1.0.0"
__all__ = ["API_VERSION", "create_app"]


def __getattr__(name: str) -> Any:
    """Load :func:`create_app` on first use (PEP 562)."""
    if name == "create_app":
        from api.app import create_app

        return create_app
    raise AttributeError(f"module 'api' has no attribute {name!r}")
