# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The life of documents and jobs over HTTP."""

from __future__ import annotations

import csv
import email
import io
import json
import re
import time
from pathlib import Path
from typing import Any

import pytest
from api_running import TEXT, VALUES, Service, application, blobs, finished, post_job, upload
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from redactor import pipeline, redact
from redactor.errors import LeakError, TimedOut, WorkerCrashed
from redactor.settings import Settings

CLEAN = "De vergadering begint om negen uur.\n"


def test_a_redaction_with_links_is_what_the_library_gives(service: Service) -> None:
    answer = service.client.post("/v1/redactions", files=[upload()], headers=service.as_())
    assert answer.status_code == 201
    links = answer.json()["documents"][0]["links"]
    document = service.client.get(links["document"], headers=service.as_())
    assert document.content == redact(TEXT.encode()).data
    assert document.headers["content-type"].startswith("text/plain")
    report = service.client.get(links["report"], headers=service.as_()).json()
    assert report["output"]["sha256"] == answer.json()["documents"][0]["outputSha256"]
    assert not any(value in json.dumps(report) for value in VALUES)


def test_a_redaction_as_multipart_mixed_leaves_nothing(service: Service) -> None:
    before = set(blobs(service))
    headers = {**service.as_(), "Accept": "multipart/mixed"}
    answer = service.client.post("/v1/redactions", files=[upload()], headers=headers)
    assert answer.status_code == 200
    head = f"Content-Type: {answer.headers['content-type']}\r\n\r\n".encode()
    parts = [part for part in email.message_from_bytes(head + answer.content).walk() if not part.is_multipart()]
    assert [part.get_content_type() for part in parts] == ["application/json", "text/plain"]
    assert parts[1].get_payload(decode=True) == redact(TEXT.encode()).data
    deadline = time.monotonic() + 10
    while set(blobs(service)) != before and time.monotonic() < deadline:
        time.sleep(0.02)
    assert set(blobs(service)) == before


def test_a_large_document_or_a_patient_client_gets_a_job(service: Service) -> None:
    headers = {**service.as_(), "Prefer": "respond-async"}
    answer = service.client.post("/v1/redactions", files=[upload()], headers=headers)
    assert answer.status_code == 202
    assert finished(service, answer.headers["location"])["progress"]["redacted"] == 1
    large = upload("woord " * 60)
    with_limit = {"sync_bytes": 100}
    with application(service.data.parent / "small", **with_limit) as small:
        answer = small.client.post("/v1/redactions", files=[large], headers=small.as_())
        assert answer.status_code == 202


def test_the_report_is_the_one_of_the_command_line(service: Service, tmp_path: Path) -> None:
    """The same paragraph for the letter, the same decisions: all but the moment."""
    from redactor.run.direct import jobs_for
    from redactor.run.job import work

    path = tmp_path / "nota.txt"
    path.write_text(TEXT)
    by_hand = work(jobs_for([path], tmp_path / "out", Settings())[0])
    assert by_hand.report
    job = post_job(service, [upload()])
    report = service.client.get(job["documents"][0]["links"]["report"], headers=service.as_()).content
    moment = re.compile(rb'"(key|created|generated|time|seconds)": "?[^",]*"?')
    assert moment.sub(b"", report) == moment.sub(b"", by_hand.report.read_bytes())
    assert json.loads(report)["motivation"]


def test_the_installation_decides_on_signatures(tmp_path: Path) -> None:
    """As for the command line: the setting reaches the worker."""
    settings = Settings(signatures=False)
    seen: list[bool] = []

    def weigh(*given: Any, signatures: bool = True, **more: Any) -> Any:
        seen.append(signatures)
        return weigh_as_ever(*given, signatures=signatures, **more)

    weigh_as_ever, pipeline.weigh = pipeline.weigh, weigh
    try:
        with application(tmp_path, engine=settings) as made:
            made.client.post("/v1/redactions", files=[upload()], headers=made.as_())
    finally:
        pipeline.weigh = weigh_as_ever
    assert seen == [False]


def test_a_person_has_one_pseudonym_in_a_dossier(service: Service) -> None:
    texts = ["Mevrouw Bregje Zandstra-Oldeboer schrijft aan de heer Tjeerd Wapenveld.\n",
             "De heer Tjeerd Wapenveld antwoordt.\n"]  # fmt: skip
    files = [upload(one, f"{number}.txt") for number, one in enumerate(texts)]
    job = post_job(service, files, dossier="true", style="pseudonyms")
    first, second = (service.client.get(one["links"]["document"], headers=service.as_()).text
                     for one in job["documents"])  # fmt: skip
    called = second.removeprefix("De heer ").split(" antwoordt")[0]
    assert "Wapenveld" not in first + second
    assert f"aan de heer {called}." in first


TERMS = """
[[always]]
text = "Zonnebloem"
ground = "5.1.2.b"
reason = "onderhandelingspositie"

[[never]]
text = "Anna de Vries"
reason = "heeft ingestemd"
"""


@pytest.mark.parametrize("resource", ["redactions", "jobs"])
def test_a_word_list_of_the_case(service: Service, resource: str) -> None:
    files = [upload(TEXT + "Project Zonnebloem loopt.\n")]
    answer = service.client.post(f"/v1/{resource}", files=files, data={"terms": TERMS}, headers=service.as_())
    assert answer.status_code in (201, 202)
    links = finished(service, answer.headers["location"])["documents"][0]["links"]
    text = service.client.get(links["document"], headers=service.as_()).text
    assert "Anna de Vries" in text
    assert "Zonnebloem" not in text
    assert "12345678" not in text


def test_mistakes_in_a_word_list_are_told_without_its_words(service: Service) -> None:
    before = set(blobs(service))
    for terms in ('[[always]]\ntext = "Zonnebloem"\n', "Zonnebloem = 1", "[[Zonnebloem"):
        answer = service.client.post("/v1/jobs", files=[upload()], data={"terms": terms}, headers=service.as_())
        assert answer.status_code == 400
        assert {one["location"] for one in answer.json()["errors"]} == {"terms"}
        assert "Zonnebloem" not in answer.text
    assert set(blobs(service)) == before


def test_the_page_for_the_officer(service: Service) -> None:
    job = post_job(service, [upload()], justification="true")
    links = job["documents"][0]["links"]
    page = service.client.get(links["justification"], headers=service.as_())
    assert page.headers["content-type"].startswith("text/html")
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert "5.1.2" in page.text
    assert not any(value in page.text for value in VALUES)
    without = post_job(service, [upload()])["documents"][0]["links"]
    assert without["justification"] is None
    assert service.client.get(f"{without['document']}/justification", headers=service.as_()).status_code == 404


def test_a_dossier(service: Service) -> None:
    texts = ["Mevrouw Anna Zandstra-Oldeboer schrijft.\n", "Volgens Oldeboer is dat zo.\n", CLEAN]
    job = post_job(service, [upload(one, f"{number}.txt") for number, one in enumerate(texts)], dossier="true")
    assert job["progress"] == {
        "documents": 3, "done": 3, "redacted": 3, "needsReview": 0, "refused": 0, "failed": 0,
    }  # fmt: skip
    reports = service.client.get(job["links"]["report"], headers=service.as_()).json()
    assert [one["number"] for one in reports["documents"]] == [1, 2, 3]
    first = service.client.get(job["documents"][0]["links"]["document"], headers=service.as_()).text
    assert "Zandstra" not in first
    inventory = service.client.get(job["links"]["inventory"], headers=service.as_())
    rows = list(csv.reader(io.StringIO(inventory.content.decode("utf-8-sig")), delimiter=";"))
    assert [row[0] for row in rows[1:]] == ["0", "1", "2"]
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    book = service.client.get(job["links"]["inventory"], headers={**service.as_(), "Accept": kind})
    assert load_workbook(io.BytesIO(book.content)).sheetnames[0] == "Inventarislijst"


def test_names_in_file_names_reach_no_inventory(service: Service) -> None:
    job = post_job(service, [upload(CLEAN, "Brief van Anna de Vries.txt")])
    inventory = service.client.get(job["links"]["inventory"], headers=service.as_()).text
    assert "Vries" not in inventory
    assert "document-" in inventory


def test_bad_documents_end_alone(service: Service) -> None:
    job = post_job(service, [upload(), ("document", ("b.pdf", b"%PDF-1.7 nothing")), upload(CLEAN)])
    states = [one["state"] for one in job["documents"]]
    assert states == ["redacted", "refused", "redacted"]
    problem = job["documents"][1]["problem"]
    assert problem["status"] == 422
    assert problem["advice"]
    answer = service.client.get(f"{job['links']['self']}/documents/2", headers=service.as_())
    assert answer.status_code == 422
    assert service.client.get(f"{job['links']['self']}/documents/4", headers=service.as_()).status_code == 404


def test_progress_as_server_sent_events(service: Service) -> None:
    job = post_job(service, [upload()])
    answer = service.client.get(job["links"]["events"], headers=service.as_())
    assert answer.headers["content-type"].startswith("text/event-stream")
    events = [block.split("\n") for block in answer.text.strip().split("\n\n")]
    assert [one[0] for one in events] == ["event: progress", "event: finished"]
    assert json.loads(events[-1][1].removeprefix("data: "))["done"] == 1


def test_a_changed_plan_is_replayed(service: Service) -> None:
    job = post_job(service, [upload()])
    links = job["documents"][0]["links"]
    plan = service.client.get(links["plan"], headers=service.as_()).json()
    name = next(one["id"] for one in plan["findings"] if one["entity_type"] == "PERSON")
    for decision in plan["decisions"]:
        if decision["finding"] == name:
            decision |= {"action": "keep", "ground": None}
    answer = service.client.put(links["plan"], json=plan, headers=service.as_())
    assert answer.status_code == 202
    finished(service, answer.headers["location"])
    document = service.client.get(links["document"], headers=service.as_()).text
    assert "Anna de Vries" in document
    assert "12345678" not in document
    assert service.events("plan.changed")


def test_a_plan_with_mistakes_or_of_another_file(service: Service) -> None:
    job = post_job(service, [upload()])
    links = job["documents"][0]["links"]
    plan = service.client.get(links["plan"], headers=service.as_()).json()
    other = {**plan, "document_sha256": "0" * 64}
    wrong = {**plan, "decisions": plan["decisions"][1:], "findings": plan["findings"] + plan["findings"][:1]}
    for bad, count in ((other, 1), (wrong, 2)):
        answer = service.client.put(links["plan"], json=bad, headers=service.as_())
        assert answer.status_code == 400
        assert len(answer.json()["errors"]) >= count
    assert service.client.get(links["document"], headers=service.as_()).status_code == 200


def test_a_plan_goes_along_with_a_redaction(service: Service) -> None:
    job = post_job(service, [upload()])
    plan = service.client.get(job["documents"][0]["links"]["plan"], headers=service.as_()).text
    answer = service.client.post("/v1/redactions", files=[upload()], data={"plan": plan}, headers=service.as_())
    assert answer.status_code == 201
    answer = service.client.post("/v1/redactions", files=[upload(CLEAN)], data={"plan": plan}, headers=service.as_())
    assert answer.status_code == 400


def test_a_marking_stops_and_leaves_the_plan_for_an_officer(service: Service) -> None:
    text = "Stg. GEHEIM\n\nDe vergadering begint.\n"
    answer = service.client.post("/v1/redactions", files=[upload(text)], headers=service.as_())
    assert answer.status_code == 409
    job = service.client.get(answer.headers["location"], headers=service.as_()).json()
    links = job["documents"][0]["links"]
    assert links["document"] is None
    plan = service.client.get(links["plan"], headers=service.as_()).json()
    plan["overrides"] = [{"what": "marking", "reason": "opgeheven door de vaststeller"}]
    assert service.client.put(links["plan"], json=plan, headers=service.as_()).status_code == 202
    assert finished(service, job["links"]["self"])["documents"][0]["state"] == "redacted"


def test_delete_removes_everything_at_once(service: Service) -> None:
    before = set(blobs(service))
    job = post_job(service, [upload(), upload(CLEAN)])
    assert set(blobs(service)) > before
    assert service.client.delete(job["links"]["self"], headers=service.as_()).status_code == 204
    assert set(blobs(service)) == before
    for link in (*job["links"].values(), job["documents"][0]["links"]["document"]):
        assert service.client.get(link, headers=service.as_()).status_code == 404
    assert service.client.delete(job["links"]["self"], headers=service.as_()).status_code == 404


def test_a_job_is_gone_after_its_time(tmp_path: Path) -> None:
    with application(tmp_path, ttl_seconds=1) as made:
        answer = made.client.post("/v1/redactions", files=[upload()], headers=made.as_())
        link = answer.headers["location"]
        time.sleep(1.1)
        assert made.client.get(link, headers=made.as_()).status_code == 404
    with application(tmp_path, ttl_seconds=1) as made:
        assert made.events("job.removed")[0]["reason"] == "expired"
        assert blobs(made) == []


def test_after_a_restart_documents_are_gone_and_jobs_are_known(tmp_path: Path) -> None:
    with application(tmp_path) as made:
        job = made.client.post("/v1/redactions", files=[upload()], headers=made.as_()).json()
        keys = made.keys
    with application(tmp_path) as made:
        headers = {"X-Api-Key": keys["full"]}
        assert blobs(made) == []
        assert made.client.get(job["links"]["self"], headers=headers).json()["state"] == "finished"
        links = job["documents"][0]["links"]
        for name in ("document", "report", "plan"):
            assert made.client.get(links[name], headers=headers).status_code == 410


def test_with_a_key_of_its_own_the_spool_survives_a_restart(tmp_path: Path) -> None:
    key = tmp_path / "spool.key"
    key.write_bytes(bytes(range(32)))
    with application(tmp_path / "data", spool_key_file=key) as made:
        job = made.client.post("/v1/redactions", files=[upload()], headers=made.as_()).json()
        keys = made.keys
    with application(tmp_path / "data", spool_key_file=key) as made:
        link = job["documents"][0]["links"]["document"]
        answer = made.client.get(link, headers={"X-Api-Key": keys["full"]})
        assert answer.content == redact(TEXT.encode()).data


@pytest.mark.parametrize(
    ("error", "status"),
    [(WorkerCrashed("died"), 422), (TimedOut("late"), 504), (LeakError("page text"), 422)],
)
def test_a_crash_or_a_hang_ends_that_request_only(service: Service, error: Exception, status: int) -> None:
    def breaks(*_: object) -> None:
        raise error

    before = set(blobs(service))
    service.workers.broken = breaks
    try:
        answer = service.client.post("/v1/redactions", files=[upload()], headers=service.as_())
    finally:
        service.workers.broken = None
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert set(blobs(service)) == before
    assert service.client.post("/v1/redactions", files=[upload()], headers=service.as_()).status_code == 201


def test_a_full_queue_says_when_to_come_back(tmp_path: Path) -> None:
    import threading

    release = threading.Event()
    with application(tmp_path, queue=1, sync_seconds=30) as made:
        made.workers.broken = lambda *_: release.wait(20)
        answers: list[Any] = []

        def ask() -> None:
            answers.append(made.client.post("/v1/analyses", json={"text": "x"}, headers=made.as_()))

        first = threading.Thread(target=ask)
        first.start()
        time.sleep(0.5)
        ask()
        release.set()
        first.join()
        assert answers[0].status_code == 503
        assert int(answers[0].headers["retry-after"]) > 0
        assert answers[0].headers["content-type"] == "application/problem+json"


def test_no_room_in_the_spool(tmp_path: Path) -> None:
    with application(tmp_path, spool_bytes=2000) as made:
        statuses = [made.client.post("/v1/redactions", files=[upload()], headers=made.as_()).status_code
                    for _ in range(3)]  # fmt: skip
        assert statuses[-1] == 503
        assert 201 in statuses


def test_a_body_that_is_too_large_is_counted_while_it_streams(tmp_path: Path) -> None:
    sent = []

    def body() -> Any:
        yield b'--x\r\nContent-Disposition: form-data; name="document"; filename="a.txt"\r\n\r\n'
        for _ in range(1000):
            sent.append(1)
            yield b"x" * 10_000

    with application(tmp_path, body_bytes=100_000) as made:
        headers = {**made.as_(), "Content-Type": "multipart/form-data; boundary=x"}
        answer = made.client.post("/v1/redactions", content=body(), headers=headers)
        assert answer.status_code == 413
        answer = made.client.post("/v1/redactions", files=[upload("x" * 200_000)], headers=made.as_())
        assert answer.status_code == 413
        assert blobs(made) == []


def test_checks(service: Service) -> None:
    answer = service.client.post("/v1/checks", files=[upload()], headers=service.as_()).json()
    assert answer["passed"] is False
    assert {one["rule"] for one in answer["findings"]} >= {"personal-data"}
    assert not any(value in json.dumps(answer) for value in VALUES)
    assert service.client.post("/v1/checks", files=[upload(CLEAN)], headers=service.as_()).json()["passed"] is True


def test_what_can_be_chosen(service: Service) -> None:
    policies = service.client.get("/v1/policies", headers=service.as_()).json()
    assert "woo" in {one["name"] for one in policies}
    for one in policies:
        assert service.client.get(f"/v1/policies/{one['name']}", headers=service.as_()).json()["description"]
    grounds = service.client.get("/v1/grounds", headers=service.as_()).json()
    assert next(one for one in grounds if one["code"] == "5.1.2.e")["exportCode"] == "5.1.2e"
    assert {"type": "PERSON", "label": "de naam"} in service.client.get("/v1/entities", headers=service.as_()).json()


def test_figures_and_log_hold_no_value_and_no_id_of_a_job(service: Service) -> None:
    job = post_job(service, [upload(name="Anna de Vries.txt")])
    figures = service.client.get("/metrics", headers=service.as_()).text
    assert 'redactor_documents_total{kind="redaction",outcome="redacted"}' in figures
    assert job["id"] not in figures
    for value in VALUES:
        assert value not in figures
        assert value not in service.log.getvalue()
    lines = service.events("ldv.processing")
    assert {"operation_id", "status_code", "start_time", "end_time", "processing_activity_id"} <= lines[-1].keys()


@settings(max_examples=150)
@given(body=st.binary(max_size=400), head=st.booleans(), cut=st.integers(0, 500))
def test_a_fuzzed_form_is_never_a_defect(service: Service, body: bytes, head: bool, cut: int) -> None:
    whole = b'--x\r\nContent-Disposition: form-data; name="document"; filename="a"\r\n\r\n' + body + b"\r\n--x--\r\n"
    sent = whole[:cut] if head else body
    before = set(blobs(service))
    headers = {**service.as_(), "Content-Type": "multipart/form-data; boundary=x"}
    answer = service.client.post("/v1/checks", content=sent, headers=headers)
    assert answer.status_code in (200, 400, 409, 413, 415, 422)
    assert set(blobs(service)) == before


@pytest.mark.parametrize("boundary", ["", "; boundary=", "; boundary=" + "x" * 300, '; boundary=""', "; boundary=a b"])
def test_odd_boundaries(service: Service, boundary: str) -> None:
    headers = [*service.as_().items(), ("Content-Type", f"multipart/form-data{boundary}")]
    answer = service.client.post("/v1/jobs", content=b"--x\r\n", headers=headers)
    assert answer.status_code == 400


def test_a_policy_of_the_installation(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text('name = "own"\nversion = "1.0.0"\nextends = "woo"\n')
    with application(tmp_path / "data", policies={"gemeente": own}) as made:
        assert "gemeente" in {one["name"] for one in made.client.get("/v1/policies", headers=made.as_()).json()}
        answer = made.client.post("/v1/redactions", files=[upload()], data={"policy": "gemeente"}, headers=made.as_())
        assert answer.status_code == 201
        assert answer.json()["policy"] == "gemeente"
        report = made.client.get(answer.json()["documents"][0]["links"]["report"], headers=made.as_()).json()
        assert report["policy"]["name"] == "own"
        assert str(tmp_path) not in answer.text + made.log.getvalue()
