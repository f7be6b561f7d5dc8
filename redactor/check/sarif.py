# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Checks as SARIF 2.1.0 (OASIS standard of 27 March 2020), which code hosts and pipelines show."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from redactor.check.rules import RULES, Checked, CheckFinding

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_IDS = tuple(RULES)


def to_sarif(documents: Iterable[Checked], version: str = "0") -> str:
    """One run with all documents; ``version`` is that of redactor. An unreadable document is a notification."""
    results: list[dict[str, Any]] = []
    notices: list[dict[str, Any]] = []
    artifacts: list[dict[str, Any]] = []
    for document in documents:
        location = {"uri": quote(document.name.replace("\\", "/")), "index": len(artifacts)}
        artifact: dict[str, Any] = {"location": {"uri": location["uri"]}}
        if document.sha256:
            artifact["hashes"] = {"sha-256": document.sha256}
        artifacts.append(artifact)
        if document.error:
            notices.append(
                {
                    "level": "error",
                    "message": {"text": document.error_message},
                    "descriptor": {"id": document.error},
                    "locations": [{"physicalLocation": {"artifactLocation": location}}],
                }
            )
        results += [_result(one, document, location) for one in document.findings]
    run = {
        "tool": {
            "driver": {
                "name": "redactor check",
                "version": version,
                "informationUri": "https://standaarden.overheid.nl/",
                "rules": [_rule(identity) for identity in _IDS],
            }
        },
        "invocations": [{"executionSuccessful": not notices, "toolExecutionNotifications": notices}],
        "artifacts": artifacts,
        "results": results,
        "columnKind": "unicodeCodePoints",
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _rule(identity: str) -> dict[str, Any]:
    rule = RULES[identity]
    return {
        "id": identity,
        "name": "".join(part.capitalize() for part in identity.split("-")),
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.dutch},
        "help": {"text": rule.help},
        "defaultConfiguration": {"level": rule.severity.value},
    }


def _result(one: CheckFinding, document: Checked, location: dict[str, Any]) -> dict[str, Any]:
    place: dict[str, Any] = {"physicalLocation": {"artifactLocation": location}}
    if one.page:
        place["logicalLocations"] = [{"name": f"page {one.page}", "kind": "page"}]
    text = one.title + (f" ({one.detail})" if one.detail else "") + (f", page {one.page}" if one.page else "")
    properties: dict[str, Any] = {"count": one.count}
    if one.page:
        properties["page"] = one.page
    if one.box:
        properties["box"] = [round(side, 1) for side in one.box]
    same = f"{document.sha256}|{one.rule}|{one.page}|{one.detail}|{one.box and [round(side) for side in one.box]}"
    return {
        "ruleId": one.rule,
        "ruleIndex": _IDS.index(one.rule),
        "level": one.severity.value,
        "message": {"text": text + "."},
        "locations": [place],
        "partialFingerprints": {"place/v1": hashlib.sha256(same.encode()).hexdigest()[:32]},
        "properties": properties,
    }
