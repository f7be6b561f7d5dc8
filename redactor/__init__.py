# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Finds, weighs, burns out and proves gone the personal data in Dutch government documents. Offline.

The public surface; everything else is private. Names load on first use, so ``import redactor`` costs nothing.

>>> from redactor import redact
>>> result = redact(b"Contactpersoon: Anna de Vries\\n")
>>> result.data.decode().startswith("Contactpersoon: \\u2588")
True
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from redactor.errors import (
        ConfigError,
        ConversionFailed,
        DamagedDocument,
        DatabaseUnavailable,
        EncryptedDocument,
        InputError,
        LeakError,
        LimitExceeded,
        MarkingFound,
        MissingDependency,
        NeedsHuman,
        NotAssessed,
        OcrFailed,
        PolicyError,
        ProcessingError,
        RedactorError,
        ReviewPending,
        TimedOut,
        UnsupportedFormat,
        WorkerCrashed,
    )
    from redactor.limits import Limits
    from redactor.model import ManualBox, Plan, Redacted
    from redactor.pipeline import analyse, apply, make_plan, read, redact, verify
    from redactor.weighing.policy import Policy

__version__ = "0.1.0"

__all__ = [
    "ConfigError",
    "ConversionFailed",
    "DamagedDocument",
    "DatabaseUnavailable",
    "EncryptedDocument",
    "InputError",
    "LeakError",
    "LimitExceeded",
    "Limits",
    "ManualBox",
    "MarkingFound",
    "MissingDependency",
    "NeedsHuman",
    "NotAssessed",
    "OcrFailed",
    "Plan",
    "Policy",
    "PolicyError",
    "ProcessingError",
    "Redacted",
    "RedactorError",
    "ReviewPending",
    "TimedOut",
    "UnsupportedFormat",
    "WorkerCrashed",
    "analyse",
    "apply",
    "make_plan",
    "read",
    "redact",
    "verify",
]

_HOMES = {
    "Limits": "redactor.limits",
    "ManualBox": "redactor.model",
    "Plan": "redactor.model",
    "Policy": "redactor.weighing.policy",
    "Redacted": "redactor.model",
    **dict.fromkeys(("analyse", "apply", "make_plan", "read", "redact", "verify"), "redactor.pipeline"),
}


def __getattr__(name: str) -> Any:
    """Load a public name from its home on first use (PEP 562)."""
    if name not in __all__:
        raise AttributeError(f"module 'redactor' has no attribute {name!r}")
    return getattr(import_module(_HOMES.get(name, "redactor.errors")), name)


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
