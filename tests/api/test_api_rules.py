# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The NL API Design Rules, a test for each rule that can be tested; the names are those of the rules."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any

import pytest
from api_running import TEXT, Service

PDF = {"document": ("a.txt", TEXT.encode(), "text/plain")}
#: (method, path, arguments, status): every kind of error that a client can cause.
ERRORS: list[tuple[str, str, dict[str, Any], int]] = [
    ("GET", "/v1/nothing", {}, 404),
    ("GET", "/nothing", {}, 404),
    ("PUT", "/v1/jobs", {}, 405),
    ("GET", "/v1/jobs/0123456789abcdef0123456789abcdef", {}, 404),
    ("GET", "/v1/jobs/no-id", {}, 400),
    ("GET", "/v1/policies/nothing", {}, 404),
    ("GET", "/v1/policies?page=1", {}, 400),
    ("POST", "/v1/redactions", {}, 415),
    ("POST", "/v1/redactions", {"json": {}}, 415),
    ("POST", "/v1/redactions", {"files": {"document": ("a.txt", b"")}}, 422),
    ("POST", "/v1/redactions", {"files": {"document": ("a.zip", b"PK\x03\x04....")}}, 415),
    ("POST", "/v1/redactions", {"files": {"document": ("a.pdf", b"%PDF-1.7 broken")}}, 422),
    ("POST", "/v1/redactions", {"files": PDF, "headers": {"Accept": "image/png"}}, 406),
    ("POST", "/v1/redactions", {"files": PDF, "data": {"policy": "nothing"}}, 400),
    ("POST", "/v1/redactions", {"files": PDF, "data": {"policy": ""}}, 400),
    ("POST", "/v1/checks", {"files": PDF, "data": {"policy": ""}}, 400),
    ("POST", "/v1/jobs", {"files": PDF, "data": {"policy": ""}}, 400),
    ("POST", "/v1/jobs", {"files": PDF, "data": {"style": ""}}, 400),
    ("POST", "/v1/jobs", {"files": PDF, "data": {"dossier": ""}}, 400),
    ("POST", "/v1/analyses", {"json": {"text": "x", "policy": ""}}, 400),
    ("POST", "/v1/redactions", {"files": PDF, "data": {"plan": "{}"}}, 400),
    ("POST", "/v1/jobs", {"files": {"other": ("a.txt", b"x")}}, 400),
    ("POST", "/v1/analyses", {"json": {"text": ""}}, 400),
    ("POST", "/v1/analyses", {"content": b"{", "headers": {"Content-Type": "application/json"}}, 400),
    ("POST", "/v1/analyses", {"json": {"text": "x" * 3_000_000}}, 413),
]


@pytest.mark.parametrize(("method", "path", "given", "status"), ERRORS)
def test_error_handling_problem_details(
    service: Service, method: str, path: str, given: dict[str, Any], status: int
) -> None:
    given = {**given, "headers": {**service.as_(), **given.get("headers", {})}}
    answer = service.client.request(method, path, **given)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert problem["status"] == status
    assert problem["title"]
    assert problem["detail"]
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", problem["instance"])
    assert problem["type"].startswith("urn:")
    assert answer.headers["api-version"]


def test_error_handling_invalid_input_tells_all_mistakes_together(service: Service) -> None:
    form = {"policy": "nothing", "style": "stripes", "dossier": "maybe"}
    answer = service.client.post("/v1/jobs", data=form, files=PDF, headers=service.as_())
    assert answer.status_code == 400
    assert {one["location"] for one in answer.json()["errors"]} == {"policy", "style", "dossier"}


def test_a_defect_of_ours_is_a_problem_without_its_text(service: Service) -> None:
    def breaks(*_: object) -> None:
        raise ZeroDivisionError("Anna de Vries")

    service.workers.broken = breaks
    try:
        answer = service.client.post("/v1/analyses", json={"text": "x"}, headers=service.as_())
    finally:
        service.workers.broken = None
    assert answer.status_code == 500
    assert answer.headers["content-type"] == "application/problem+json"
    assert "Anna" not in answer.text + service.log.getvalue()


@pytest.mark.parametrize("path", ["/v1", "/v1/nothing", "/v1/openapi.json", "/v1/docs", "/metrics"])
def test_version_header_and_security_headers(service: Service, path: str) -> None:
    headers = service.client.get(path).headers
    assert re.fullmatch(r"\d+\.\d+\.\d+", headers["api-version"])
    assert headers["cache-control"] == "no-store"
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["strict-transport-security"].startswith("max-age=")
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert len(headers.get_list("content-security-policy")) == 1


def test_no_trailing_slash(service: Service) -> None:
    for path in ("/v1/policies/", "/v1/", "/v1/grounds/"):
        assert service.client.get(path, headers=service.as_()).status_code == 404


def document(service: Service) -> dict[str, Any]:
    made: dict[str, Any] = service.client.get("/v1/openapi.json").json()
    return made


def test_publish_openapi_without_a_key_and_with_cors(service: Service) -> None:
    answer = service.client.get("/v1/openapi.json", headers={"Origin": "https://example.com"})
    assert answer.status_code == 200
    assert answer.headers["access-control-allow-origin"] == "*"
    assert answer.json()["openapi"].startswith("3.")


def test_cors_is_closed_elsewhere(service: Service) -> None:
    answer = service.client.get("/v1/policies", headers={**service.as_(), "Origin": "https://example.com"})
    assert "access-control-allow-origin" not in answer.headers


def test_doc_openapi_contact(service: Service) -> None:
    info = document(service)["info"]
    assert {"name", "email", "url"} <= info["contact"].keys()
    assert info["x-source"].startswith("https://")
    assert re.fullmatch(r"\d+\.\d+\.\d+", info["version"])


def test_uri_version_is_in_the_server(service: Service) -> None:
    assert [one["url"] for one in document(service)["servers"]] == ["/v1"]


def test_path_segments_kebab_case_and_query_keys_camel_case(service: Service) -> None:
    for path, item in document(service)["paths"].items():
        for segment in path.strip("/").split("/"):
            assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*|\{[a-z][A-Za-z]*\}|", segment), path
        for operation in item.values():
            for given in operation.get("parameters", ()):
                if given["in"] == "query":
                    assert re.fullmatch(r"[a-z]+([A-Z][a-z]*)*", given["name"])


def test_http_methods_and_unique_operation_ids(service: Service) -> None:
    operations = [(method, one) for item in document(service)["paths"].values() for method, one in item.items()]
    assert {method for method, _ in operations} <= {"get", "post", "put", "patch", "delete"}
    ids = [one["operationId"] for _, one in operations]
    assert len(ids) == len(set(ids))


def test_schemas_are_upper_camel_case(service: Service) -> None:
    for name in document(service)["components"]["schemas"]:
        assert re.fullmatch(r"[A-Z][A-Za-z0-9]*", name)


def test_every_documented_error_is_a_problem(service: Service) -> None:
    for item in document(service)["paths"].values():
        for operation in item.values():
            for status, answer in operation["responses"].items():
                if status.startswith(("4", "5")):
                    assert list(answer["content"]) == ["application/problem+json"]


def test_no_sensitive_uris(service: Service) -> None:
    """The name of a file is in no link and in no header of an answer."""
    files = {"document": ("Anna de Vries.txt", TEXT.encode())}
    answer = service.client.post("/v1/redactions", files=files, headers=service.as_())
    assert answer.status_code == 201
    assert "Vries" not in answer.text + str(answer.headers)
    document = service.client.get(answer.json()["documents"][0]["links"]["document"], headers=service.as_())
    assert document.headers["content-disposition"] == 'attachment; filename="document-1.txt"'


def test_dates_are_rfc_3339_in_utc(service: Service) -> None:
    job = service.client.post("/v1/jobs", files=PDF, headers=service.as_()).json()
    for name in ("created", "expires"):
        assert job[name].endswith("Z")
        assert datetime.fromisoformat(job[name]).tzinfo == UTC


def test_security_txt(service: Service) -> None:
    answer = service.client.get("/.well-known/security.txt")
    fields = dict(line.split(": ", 1) for line in answer.text.splitlines())
    assert answer.headers["content-type"].startswith("text/plain")
    assert fields["Contact"].startswith("mailto:")
    assert datetime.fromisoformat(fields["Expires"]) > datetime.now(tz=UTC)


def test_the_source_is_offered(service: Service) -> None:
    """AGPL-3.0 § 13."""
    answer = service.client.get("/v1")
    assert answer.json()["source"].startswith("https://")
    assert 'rel="vcs-git"' in answer.headers["link"]


def test_the_documentation_works_offline(service: Service) -> None:
    page = service.client.get("/v1/docs").text
    assert "<script" not in page
    assert not re.search(r"""(src|href)=["']?(https?:)?//""", page)
    for operation in ("/v1/redactions", "/v1/jobs/{jobId}/documents/{number}/plan"):
        assert operation in page


def test_trace_context(service: Service) -> None:
    trace = "4bf92f3577b34da6a3ce929d0e0e4736"
    answer = service.client.get("/v1/nothing", headers={"traceparent": f"00-{trace}-00f067aa0ba902b7-01"})
    assert answer.headers["traceparent"].split("-")[1] == trace
    assert answer.json()["instance"].replace("-", "").endswith(trace)
    assert json.loads(service.log.getvalue().splitlines()[-1])["trace_id"] == trace
