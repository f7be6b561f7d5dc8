# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The outputs of the check have the shape that their readers expect, and hold no value."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree as ET

import jsonschema
import pytest

from redactor.check import (
    HEADS,
    RULES,
    Checked,
    CheckFinding,
    Severity,
    rows,
    to_json,
    to_junit,
    to_sarif,
)
from redactor.model import Box

DOCUMENTS = (
    Checked("schoon.pdf", "a" * 64),
    Checked(
        "map/besluit met spatie.pdf",
        "b" * 64,
        (
            CheckFinding("text-under-bar", Severity.ERROR, 3, Box(10, 20, 110.25, 32), 17),
            CheckFinding("hidden-personal-data", Severity.ERROR, None, None, 2, "metadata:PERSON"),
            CheckFinding("signature", Severity.NOTE, None, None, 1, "signature"),
        ),
    ),
    Checked("stuk\x01.pdf", error="DamagedDocument", error_message="The file is empty (0 bytes)."),
)

#: The parts of the SARIF 2.1.0 schema that matter here, in our own words (required keys, types, allowed values).
SARIF = {
    "type": "object",
    "required": ["version", "runs"],
    "properties": {
        "$schema": {"type": "string", "pattern": "^https://"},
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["tool", "results"],
                "properties": {
                    "tool": {
                        "type": "object",
                        "required": ["driver"],
                        "properties": {
                            "driver": {
                                "type": "object",
                                "required": ["name", "rules"],
                                "properties": {
                                    "informationUri": {"type": "string", "pattern": "^https://"},
                                    "rules": {
                                        "type": "array",
                                        "uniqueItems": True,
                                        "items": {
                                            "type": "object",
                                            "required": ["id", "shortDescription", "defaultConfiguration"],
                                            "properties": {
                                                "shortDescription": {"required": ["text"]},
                                                "help": {"required": ["text"]},
                                                "defaultConfiguration": {
                                                    "properties": {
                                                        "level": {"enum": ["none", "note", "warning", "error"]}
                                                    }
                                                },
                                            },
                                        },
                                    },
                                },
                            }
                        },
                    },
                    "invocations": {"type": "array", "items": {"required": ["executionSuccessful"]}},
                    "results": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["ruleId", "level", "message", "locations"],
                            "additionalProperties": False,
                            "properties": {
                                "ruleId": {"type": "string"},
                                "ruleIndex": {"type": "integer", "minimum": 0},
                                "level": {"enum": ["none", "note", "warning", "error"]},
                                "message": {"required": ["text"]},
                                "partialFingerprints": {"additionalProperties": {"type": "string"}},
                                "properties": {"type": "object"},
                                "locations": {
                                    "type": "array",
                                    "items": {
                                        "required": ["physicalLocation"],
                                        "properties": {
                                            "physicalLocation": {
                                                "required": ["artifactLocation"],
                                                "properties": {
                                                    "artifactLocation": {
                                                        "required": ["uri"],
                                                        "properties": {"uri": {"pattern": "^[^ ]+$"}},
                                                    }
                                                },
                                            }
                                        },
                                    },
                                },
                            },
                        },
                    },
                },
            },
        },
    },
}


def test_sarif() -> None:
    log = json.loads(to_sarif(DOCUMENTS, "1.2.3"))
    jsonschema.validate(log, SARIF)
    run = log["runs"][0]
    assert run["tool"]["driver"]["version"] == "1.2.3"
    assert [one["level"] for one in run["results"]] == ["error", "error", "note"]
    for one in run["results"]:
        assert run["tool"]["driver"]["rules"][one["ruleIndex"]]["id"] == one["ruleId"]
    assert run["invocations"][0]["executionSuccessful"] is False
    assert run["results"][0]["properties"] == {"count": 17, "page": 3, "box": [10, 20, 110.2, 32]}
    prints = [one["partialFingerprints"]["place/v1"] for one in run["results"]]
    assert len(set(prints)) == len(prints)
    assert json.loads(to_sarif(DOCUMENTS, "1.2.3")) == log


def test_sarif_of_nothing() -> None:
    jsonschema.validate(json.loads(to_sarif(())), SARIF)


def test_junit() -> None:
    root = ET.fromstring(to_junit(DOCUMENTS).split("?>", 1)[1])
    assert root.tag == "testsuites"
    assert {key: root.get(key) for key in ("tests", "failures", "errors")} == {
        "tests": str(2 * len(RULES) + 1),
        "failures": "2",
        "errors": "1",
    }
    suites = root.findall("testsuite")
    assert [suite.get("name") for suite in suites] == ["schoon.pdf", "map/besluit met spatie.pdf", "stuk?.pdf"]
    for suite in suites:
        cases = suite.findall("testcase")
        assert int(suite.get("tests", "-1")) == len(cases)
        assert int(suite.get("failures", "-1")) == sum(case.find("failure") is not None for case in cases)
        assert all(case.get("name") and case.get("classname") for case in cases)
    failure = next(one for one in suites[1].iter("failure") if one.get("type") == "error")
    assert failure.text is not None
    assert "page 3 at 10, 20, 110, 32: 17" in failure.text


def test_json() -> None:
    found = json.loads(to_json(DOCUMENTS))
    assert [one["exit_code"] for one in found] == [0, 7, 2]
    assert found[1]["findings"][0] == {
        "rule": "text-under-bar",
        "severity": "error",
        "page": 3,
        "box": [10, 20, 110.2, 32],
        "count": 17,
        "detail": None,
        "title": RULES["text-under-bar"].title,
        "help": RULES["text-under-bar"].help,
    }


def test_table() -> None:
    table = rows(DOCUMENTS)
    assert all(len(row) == len(HEADS) for row in table)
    assert [row[1] for row in table] == ["schoon", "fout", "fout", "ter info", "onleesbaar"]


@pytest.mark.parametrize("identity", RULES)
def test_every_rule_is_complete(identity: str) -> None:
    rule = RULES[identity]
    assert rule.id == identity
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", identity)
    assert rule.title
    assert rule.dutch
    assert rule.help.endswith(".")
