# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The NL API Design Rules, a test for each rule that can be tested; the names are those of the rules."""

from __future__ import annotations

import itertools
import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from api_running import TEXT, Service, finished, post_job, upload

JOB = "/v1/jobs/0123456789abcdef0123456789abcdef"
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


def test_head_is_get_without_a_body(service: Service) -> None:
    job = post_job(service, [upload()])
    links = job["documents"][0]["links"]
    for path in ("/v1/health/live", "/v1/grounds", job["links"]["events"], links["document"], links["report"]):
        answer = service.client.head(path, headers=service.as_())
        whole = service.client.get(path, headers=service.as_())
        assert (answer.status_code, answer.content) == (200, b"")
        assert answer.headers["content-type"] == whole.headers["content-type"]
        assert answer.headers.get("content-length") == whole.headers.get("content-length")
        assert service.events("request.ended")[-2]["method"] == "HEAD"
    assert service.client.head("/v1/nothing", headers=service.as_()).status_code == 404
    refused = service.client.head("/v1/redactions", headers=service.as_())
    assert (refused.status_code, refused.headers["allow"]) == (405, "POST")


def test_a_method_that_is_not_there_is_answered_with_those_that_are(service: Service) -> None:
    for path, allowed in (("/v1/jobs", "POST"), ("/v1/grounds", "GET, HEAD"), (JOB, "DELETE, GET, HEAD")):
        for method in ("PATCH", "TRACE", "OPTIONS", "PROPFIND"):
            answer = service.client.request(method, path, headers=service.as_())
            assert (answer.status_code, answer.headers["allow"]) == (405, allowed)


def test_http_safety(service: Service) -> None:
    """GET and HEAD change nothing; PUT and DELETE have the same effect when they come twice."""
    job = post_job(service, [upload()])
    links = {**job["links"], **job["documents"][0]["links"]}
    del links["events"]
    for path in filter(None, links.values()):
        first, second = (service.client.get(path, headers=service.as_()) for _ in range(2))
        assert (first.status_code, first.content) == (second.status_code, second.content)
    plan = service.client.get(links["plan"], headers=service.as_()).json()
    results = []
    for _ in range(2):
        assert service.client.put(links["plan"], json=plan, headers=service.as_()).status_code == 202
        finished(service, links["self"])
        results.append(service.client.get(links["document"], headers=service.as_()).content)
    assert results[0] == results[1]
    assert [service.client.delete(links["self"], headers=service.as_()).status_code for _ in range(2)] == [204, 404]


def test_stateless_and_no_word_of_what_it_is_made_with(service: Service) -> None:
    """/core/stateless: no session; /core/hide-implementation: no names of products in headers or errors."""
    for path in ("/v1", "/v1/grounds", "/v1/nothing", "/v1/jobs/x"):
        answer = service.client.get(path, headers=service.as_())
        assert not {"set-cookie", "server", "x-powered-by"} & set(answer.headers)
        assert not re.search(r"fastapi|starlette|pydantic|uvicorn|python", answer.text, re.IGNORECASE)


def test_collections_are_plural_and_children_are_nested(service: Service) -> None:
    """/core/naming-collections, /core/nested-child: what has members has a plural name, and members stand below it."""
    paths = list(document(service)["paths"])
    for path in paths:
        segments = path.strip("/").split("/")
        for name, following in itertools.pairwise([*segments, ""]):
            if following.startswith("{"):
                assert re.fullmatch(r"[a-z-]+s", name), path
    below = {path for path in paths if path.startswith("/jobs/{jobId}/")}
    assert all(path.rsplit("/", 1)[0] in paths or path.rsplit("/", 1)[0].endswith("/documents") for path in below)


def schemas(service: Service) -> list[tuple[str, dict[str, Any]]]:
    return list(document(service)["components"]["schemas"].items())


def test_dates_and_times_have_their_format(service: Service) -> None:
    """/core/date-time/format and date-omit-time-portion; nothing has a local time."""
    formats = {
        name: (json.dumps(one), "date-time" in json.dumps(one))
        for _, schema in schemas(service)
        for name, one in schema.get("properties", {}).items()
        if name in ("created", "expires", "time", "dated", "generated", "date")
    }
    assert {"created", "expires", "time", "dated"} <= formats.keys()
    for name, (text, with_time) in formats.items():
        assert '"format": "date' in text, name
        assert with_time == (name != "dated")
    assert "time-local" not in json.dumps(document(service))


def test_every_reference_in_the_document_leads_somewhere(service: Service) -> None:
    """/core/doc-openapi."""
    text = json.dumps(document(service))
    known = {name for name, _ in schemas(service)}
    found = set(re.findall(r'"#/components/schemas/([^"]+)"', text))
    assert found <= known
    assert len(re.findall(r'"\$ref"', text)) == len(re.findall(r'"\$ref": "#/components/schemas/', text))
    assert document(service)["paths"]


def test_the_version_is_one_and_its_changes_are_told(service: Service) -> None:
    """/core/semver, /core/version-header, /core/changelog."""
    version = document(service)["info"]["version"]
    assert service.client.get("/v1").headers["api-version"] == version
    page = (Path(__file__).resolve().parents[2] / "docs" / "reference" / "http-api.md").read_text(encoding="utf-8")
    assert f"### {version}" in page.split("## Changes of the interface")[1]


def test_every_operation_with_input_can_answer_400(service: Service) -> None:
    """/core/error-handling/invalid-input."""
    for path, item in document(service)["paths"].items():
        for operation in item.values():
            if operation.get("parameters") or "requestBody" in operation:
                assert "400" in operation["responses"], path
            if "requestBody" in operation:
                assert "415" in operation["responses"], path


def test_every_rule_has_a_row_in_the_documentation(service: Service) -> None:
    """And every test that a row names is there."""
    page = (Path(__file__).resolve().parents[2] / "docs" / "reference" / "http-api.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(/core/[^`]+)` \|(.*)\|$", page, re.MULTILINE)
    assert len(rows) == len({name for name, _ in rows}) == 37
    folder = Path(__file__).parent
    tests = "".join(path.read_text(encoding="utf-8") for path in folder.glob("test_api_*.py"))
    named = {name for _, row in rows for name in re.findall(r"`(test_\w+)`", row)}
    assert len(named) > 20
    assert all(f"def {name}(" in tests for name in named)


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
    for field in ("requireApproval", "four eyes: nothing is given before", "(true, false)"):
        assert field in page
    targets = set(re.findall(r'href="#([^"]+)"', page))
    assert "JobStatus" in targets
    assert all(f'id="{name}"' in page for name in targets)


def test_trace_context(service: Service) -> None:
    trace = "4bf92f3577b34da6a3ce929d0e0e4736"
    answer = service.client.get("/v1/nothing", headers={"traceparent": f"00-{trace}-00f067aa0ba902b7-01"})
    assert answer.headers["traceparent"].split("-")[1] == trace
    assert answer.json()["instance"].replace("-", "").endswith(trace)
    assert json.loads(service.log.getvalue().splitlines()[-1])["trace_id"] == trace
