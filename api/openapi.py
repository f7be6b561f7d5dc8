# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The OpenAPI 3.1 document: what the framework makes, brought in line with the NL API Design Rules."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from fastapi.openapi.utils import get_openapi
from pydantic import BaseModel
from pydantic.alias_generators import to_pascal

from api import API_VERSION
from api.problems import MEDIA_TYPE
from api.schemas import AnalysisRequest, ApprovalRequest
from redactor.report.plan_file import PlanPart
from redactor.weighing.policy import builtin_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fastapi import FastAPI

    from api.settings import ServiceSettings

PREFIX = "/v1"
#: Bodies that routes read themselves.
_BODIES: tuple[type[BaseModel], ...] = (AnalysisRequest, ApprovalRequest, PlanPart)
_DESCRIPTION = (
    "Finds personal data in Dutch government documents, weighs it under the Wet open overheid and the AVG, burns it "
    "out and proves it gone. Documents are kept encrypted, and no longer than a job lives. "
    "Names are in English, a documented exception to /core/interface-language: docs/reference/glossary.md has the "
    "Dutch terms. Source: "
)
_TAGS = {
    "analyses": "Look without redacting; nothing is kept.",
    "redactions": "One document while the client waits.",
    "jobs": "One or many documents as a dossier, their results, and an officer's changes.",
    "reference": "What can be chosen and what can be found.",
    "service": "How the service is.",
}
_HEADERS = {
    "API-Version": {"description": "version of this interface", "schema": {"type": "string"}},
    "traceparent": {"description": "W3C Trace Context of this answer", "schema": {"type": "string"}},
}


def document(app: FastAPI, settings: ServiceSettings) -> dict[str, Any]:
    """The document of an application."""
    made = get_openapi(
        title="woo-redactor",
        version=API_VERSION,
        openapi_version="3.1.0",
        description=_DESCRIPTION + settings.source_url,
        routes=app.routes,
        contact={"name": settings.contact_name, "email": settings.contact_email, "url": settings.contact_url},
        license_info={"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
        servers=[{"url": f"{settings.public_url}{PREFIX}"}],
        tags=[{"name": name, "description": text} for name, text in _TAGS.items()],
    )
    made["info"]["x-source"] = settings.source_url
    made["paths"] = {path.removeprefix(PREFIX) or "/": item for path, item in made["paths"].items()}
    schemas = made["components"]["schemas"]
    for model in _BODIES:
        schema = model.model_json_schema(ref_template="#/components/schemas/Given{model}")
        schemas |= {f"Given{name}": one for name, one in schema.pop("$defs", {}).items()}
        schemas[f"Given{model.__name__}"] = schema
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    names = sorted({*builtin_names(), *settings.policies})
    schemas["GivenAnalysisRequest"]["properties"]["policy"] = {**_policy(names), "type": ["string", "null"]}
    schemas["GivenAnalysisRequest"]["properties"]["policy"]["enum"] = [*names, None]
    for operation in _operations(made):
        _amend(operation)
        form = operation.get("requestBody", {}).get("content", {}).get("multipart/form-data")
        if form:
            form["schema"]["properties"]["policy"] = _policy(names)
    return _renamed(made)


def _policy(names: list[str]) -> dict[str, Any]:
    return {"type": "string", "enum": names, "description": "a policy; without: the installation's"}


def _renamed(made: dict[str, Any]) -> dict[str, Any]:
    """Schemas of the same name in two modules get the name of their module in front (``ReportPersonPart``)."""
    text = json.dumps(made)
    for name in made["components"]["schemas"]:
        if "__" in name:
            module, own = name.split("__")[-2:]
            text = text.replace(f'"{name}"', f'"{to_pascal(module)}{own}"')
            text = text.replace(f'/schemas/{name}"', f'/schemas/{to_pascal(module)}{own}"')
    renamed: dict[str, Any] = json.loads(text)
    return renamed


def _operations(made: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for item in made["paths"].values():
        yield from item.values()


def _amend(operation: dict[str, Any]) -> None:
    """Errors are problems, no default 422 of the framework, headers that every answer has."""
    for status, answer in operation["responses"].items():
        if status.startswith(("4", "5")):
            schema = {"$ref": "#/components/schemas/ProblemDetails"}
            answer["content"] = {MEDIA_TYPE: {"schema": schema}}
        answer["headers"] = {**answer.get("headers", {}), **_HEADERS}
