# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The fields of a form that say how documents are to be redacted: as the OpenAPI document has them, and checked."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, get_args

from api.problems import Mistake, Problem
from api.routes.analyses import known_policy
from api.routes.common import POLICY, form_of
from api.service import Order
from api.uploads import Shape
from redactor.errors import InputError, PolicyError
from redactor.model import Style

if TYPE_CHECKING:
    from collections.abc import Callable

    from api.service import Service
    from api.uploads import Form

MOST_PLAN = 32 * 1024 * 1024
_MOST_TERMS = 1024 * 1024
_STYLES = get_args(Style)


def _switch(description: str) -> dict[str, Any]:
    return {"type": "string", "enum": ["true", "false"], "description": description}


#: Name → (schema, most bytes).
_FIELDS: dict[str, tuple[dict[str, Any], int]] = {
    "policy": (POLICY, 400),
    "style": (
        {
            "type": "string",
            "enum": list(_STYLES),
            "description": "how plain text is redacted; a PDF always gets boxes",
        },
        20,
    ),
    "terms": (
        {
            "type": "string",
            "contentMediaType": "application/toml",
            "description": "the case's own word list (TOML, docs/howto/case-terms.md); kept encrypted",
        },
        _MOST_TERMS,
    ),
    "justification": (_switch("make the officer's page (onderbouwing) of each document"), 5),
    "plan": (
        {
            "type": "string",
            "contentMediaType": "application/json",
            "description": "a plan of this very document (plan.schema.json), to be replayed",
        },
        MOST_PLAN,
    ),
    "dossier": (_switch("a person is the same person in all documents (two passes)"), 5),
    "requireApproval": (_switch("four eyes: nothing is given before a second officer has approved the plan"), 5),
}
_ALWAYS = ("policy", "style", "terms", "justification")
_ONE, _MANY = (*_ALWAYS, "plan"), (*_ALWAYS, "dossier", "requireApproval")


def shape_of(documents: int) -> Shape:
    """What a form may hold: of one redaction, or of a job with at most so many documents."""
    names = _ONE if documents == 1 else _MANY
    return Shape({name: _FIELDS[name][1] for name in names}, documents)


def body_of(*, several: bool) -> dict[str, Any]:
    """The documentation of the form."""
    return form_of({name: _FIELDS[name][0] for name in (_MANY if several else _ONE)}, several=several)


async def order_of(here: Service, form: Form) -> Order:
    """What a form orders. Raises :class:`Problem` 400 with every mistake; then its documents are gone."""
    found, mistakes = {}, list[Mistake]()
    for name, check in _checks(here, form).items():
        try:
            found[name] = await asyncio.to_thread(check)
        except Problem as problem:
            mistakes += problem.mistakes
    if mistakes:
        form.discard(here.spool)
        raise Problem.invalid(*mistakes)
    return Order(**found)


def _checks(here: Service, form: Form) -> dict[str, Callable[[], Any]]:
    """Field of an order → what checks it: a large plan or list must not hold the event loop."""
    fields = form.fields
    return {
        "policy": lambda: known_policy(here, fields.get("policy")),
        "style": lambda: _style(fields.get("style")),
        "terms": lambda: _terms(fields.get("terms")),
        "justification": lambda: _truth("justification", fields.get("justification", "false")),
        "plan": lambda: _plan(fields.get("plan"), form.documents[0].sha256),
        "dossier": lambda: _truth("dossier", fields.get("dossier", "false")),
        "held": lambda: _truth("requireApproval", fields.get("requireApproval", "false")),
    }


def _style(style: str | None) -> str | None:
    if style is not None and style not in _STYLES:
        listed = ", ".join(sorted(_STYLES))
        raise Problem.invalid(Mistake("body", "style", f"there is no such style; known are {listed}", "unknown"))
    return style


def _truth(name: str, text: str) -> bool:
    if text not in ("true", "false"):
        raise Problem.invalid(Mistake("body", name, "this is true or false", "boolean"))
    return text == "true"


def _terms(text: str | None) -> bytes | None:
    from redactor.weighing.case_terms import loads

    if text is None:
        return None
    try:
        loads(text.encode())
    except PolicyError as wrong:
        raise Problem.invalid(*(Mistake("body", "terms", one, "invalid-terms") for one in parts_of(wrong))) from None
    return text.encode()


def _plan(untrusted: str | None, sha256: str) -> bytes | None:
    from redactor.report.plan_file import dump, load

    if untrusted is None:
        return None
    try:
        plan = load(untrusted)
    except InputError as wrong:
        raise Problem.invalid(*(Mistake("body", "plan", one, "invalid-plan") for one in parts_of(wrong))) from None
    if plan.document_sha256 != sha256:
        detail = "the plan was made for another file (the SHA-256 differs)"
        raise Problem.invalid(Mistake("body", "plan.document_sha256", detail, "other-document"))
    return dump(plan).encode()


def parts_of(wrong: InputError | PolicyError) -> list[str]:
    """The mistakes in the message of an error that lists them."""
    return wrong.message.split(": ", 1)[-1].split("; ")
