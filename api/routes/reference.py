# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What can be chosen and what can be found: policies, grounds, entities."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path
from starlette.responses import JSONResponse

from api.auth import Anyone
from api.problems import Problem
from api.routes.common import Here, errors, json_answer
from api.schemas import EntityPart, GroundPart, PolicyDetail, PolicySummary
from api.service import Service

router = APIRouter(tags=["reference"])
PolicyName = Annotated[str, Path(pattern=r"^[a-z0-9][a-z0-9-]{0,63}$", description="as GET /v1/policies lists it")]


def _loaded(here: Service, name: str) -> Any:
    from redactor.pipeline import load_policy

    return load_policy(here.policy(name))


@router.get(
    "/policies",
    operation_id="listPolicies",
    summary="The policies that can be chosen",
    responses={200: {"model": list[PolicySummary]}, **errors(406)},
    response_class=JSONResponse,
)
async def list_policies(here: Here, who: Anyone) -> Any:
    """Built-in ones and those of the installation."""
    del who
    return json_answer([_summary(here, name) for name in here.policies])


@router.get(
    "/policies/{name}",
    operation_id="getPolicy",
    summary="A policy with its rules",
    responses={200: {"model": PolicyDetail}, **errors(404, 406)},
    response_class=JSONResponse,
)
async def get_policy(here: Here, who: Anyone, name: PolicyName) -> Any:
    """With everything that it inherits."""
    del who
    if name not in here.policies:
        raise Problem(404, "There is no such policy.")
    return json_answer({**_summary(here, name), "description": _loaded(here, name).describe()})


def _summary(here: Service, name: str) -> dict[str, Any]:
    policy = _loaded(here, name)
    return {"name": name, "version": policy.version, "title": policy.title, "style": policy.style}


@router.get(
    "/grounds",
    operation_id="listGrounds",
    summary="The grounds of the Woo, and those of the old Wob",
    responses={200: {"model": list[GroundPart]}, **errors(406)},
    response_class=JSONResponse,
)
async def list_grounds(who: Anyone) -> Any:
    """In the order of the law."""
    del who
    from redactor.weighing.grounds import grounds

    return json_answer(
        [
            {
                "code": one.code,
                "law": one.law,
                "article": one.article,
                "paragraph": one.paragraph,
                "letter": one.letter,
                "kind": one.kind.value,
                "label": one.label,
                "citation": one.citation,
                "exportCode": one.export,
                "weighingRequired": one.weighing_required,
                "fiveYearRule": one.five_year_rule,
                "automatic": one.automatic,
                "successor": one.successor,
            }
            for one in grounds().values()
        ]
    )


@router.get(
    "/entities",
    operation_id="listEntities",
    summary="The kinds of findings",
    responses={200: {"model": list[EntityPart]}, **errors(406)},
    response_class=JSONResponse,
)
async def list_entities(who: Anyone) -> Any:
    """With their Dutch names."""
    del who
    from redactor.weighing.vocabulary import ENTITY_TYPES

    return json_answer([{"type": kind, "label": label} for kind, label in ENTITY_TYPES.items()])
