# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Checks as JUnit XML: a test suite a document, a test case a rule, so that any build server shows them."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree as ET  # only written, never parsed

from redactor.check.rules import RULES, Checked, CheckFinding, Severity


def to_junit(documents: Iterable[Checked]) -> str:
    """An XML document. Errors and warnings fail the case of their rule; notes are its output; an unreadable document
    is an error."""
    root = ET.Element("testsuites", name="redactor check")
    totals = {"tests": 0, "failures": 0, "errors": 0}
    for document in documents:
        suite = _suite(document)
        root.append(suite)
        for key in totals:
            totals[key] += int(suite.get(key, "0"))
    for key, count in totals.items():
        root.set(key, str(count))
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _suite(document: Checked) -> ET.Element:
    suite = ET.Element("testsuite", name=_clean(document.name))
    failures = 0
    if document.error:
        case = ET.SubElement(suite, "testcase", classname=_clean(document.name), name="readable")
        ET.SubElement(case, "error", type=document.error, message=_clean(document.error_message))
        suite.attrib.update(tests="1", failures="0", errors="1", skipped="0")
        return suite
    for identity in RULES:
        found = [one for one in document.findings if one.rule == identity]
        case = ET.SubElement(suite, "testcase", classname=_clean(document.name), name=identity)
        bad = [one for one in found if one.severity is not Severity.NOTE]
        if bad:
            failures += 1
            message = f"{RULES[identity].title}: {sum(one.count for one in bad)}"
            failure = ET.SubElement(case, "failure", type=bad[0].severity.value, message=message)
            failure.text = "\n".join(map(_line, bad))
        elif found:
            ET.SubElement(case, "system-out").text = "\n".join(map(_line, found))
    suite.attrib.update(tests=str(len(RULES)), failures=str(failures), errors="0", skipped="0")
    return suite


def _line(one: CheckFinding) -> str:
    where = f"page {one.page}" if one.page else "document"
    box = " at " + ", ".join(f"{side:.0f}" for side in one.box) if one.box else ""
    return f"{where}{box}: {one.count} {one.detail}".rstrip()


def _clean(text: str) -> str:
    """Without the control characters that XML 1.0 can't hold."""
    return "".join(
        char if char >= " " and not "\ud800" <= char <= "\udfff" and char < "\ufffe" else "?" for char in text
    )
