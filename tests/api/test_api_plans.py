# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The officer's loop over HTTP: look at a plan, change it in JSON or in a spreadsheet, let a second officer approve."""

from __future__ import annotations

import contextlib
import io
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from api_running import TEXT, VALUES, Service, blobs, finished, post_job, upload
from openpyxl import Workbook, load_workbook

from redactor.report.history import entries_of

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@pytest.fixture
def job(service: Service) -> dict[str, Any]:
    return post_job(service, [upload()])


@pytest.fixture
def held(service: Service) -> dict[str, Any]:
    return post_job(service, [upload()], requireApproval="true")


def links(job: dict[str, Any]) -> dict[str, str]:
    found: dict[str, str] = job["documents"][0]["links"]
    return found


def sheet(service: Service, link: str) -> Any:
    answer = service.client.get(link, headers={**service.as_(), "Accept": XLSX})
    assert answer.status_code == 200
    assert answer.headers["content-type"] == XLSX
    return load_workbook(io.BytesIO(answer.content))


def put(service: Service, link: str, book: Workbook, reviewer: str = "r1") -> Any:
    data = io.BytesIO()
    book.save(data)
    headers = {**service.as_(), "Content-Type": XLSX, "X-Reviewer": reviewer}
    return service.client.put(link, content=data.getvalue(), headers=headers)


def keep_the_name(book: Any) -> None:
    for row in book["Bevindingen"].iter_rows(min_row=2):
        if row[2].value == "naam":
            row[5].value = "laten staan"


def approve(service: Service, job: dict[str, Any], reviewer: str) -> Any:
    body = {"planSha256": job["documents"][0]["planSha256"], "remark": "gezien"}
    return service.client.post(links(job)["approvals"], json=body, headers={**service.as_(), "X-Reviewer": reviewer})


def now(service: Service, job: dict[str, Any]) -> dict[str, Any]:
    return finished(service, job["links"]["self"])


def test_a_spreadsheet_goes_out_and_comes_back(service: Service, job: dict[str, Any]) -> None:
    book = sheet(service, links(job)["plan"])
    keep_the_name(book)
    answer = put(service, links(job)["plan"], book)
    assert answer.status_code == 202
    now(service, job)
    text = service.client.get(links(job)["document"], headers=service.as_()).text
    assert "Anna de Vries" in text
    assert "12345678" not in text
    history = service.client.get(links(job)["history"], headers=service.as_())
    entries = entries_of(history.text)
    assert [(one.reviewer, one.after) for one in entries] == [("r1", "laten staan")]
    assert "Anna" not in history.text


def test_values_only_for_who_may_see_them(service: Service, job: dict[str, Any]) -> None:
    link = links(job)["plan"]
    for kind in ("application/json", XLSX):
        shown = service.client.get(link, headers={**service.as_(), "Accept": kind})
        more = service.client.get(f"{link}?includeValues=true", headers={**service.as_(), "Accept": kind})
        texts = [str(list(map(cells, load_workbook(io.BytesIO(one.content)))) if kind == XLSX else one.json())
                 for one in (shown, more)]  # fmt: skip
        assert not any(value in texts[0] for value in VALUES)
        assert all(value in texts[1] for value in VALUES)


def cells(page: Any) -> list[Any]:
    return [cell for row in page.iter_rows(values_only=True) for cell in row]


def test_a_plan_with_values_may_come_back_and_they_are_dropped(service: Service, job: dict[str, Any]) -> None:
    plan = service.client.get(f"{links(job)['plan']}?includeValues=true", headers=service.as_()).json()
    assert service.client.put(links(job)["plan"], json=plan, headers=service.as_()).status_code == 202
    now(service, job)
    assert not any(value in service.client.get(links(job)["plan"], headers=service.as_()).text for value in VALUES)


def test_an_officer_may_add_a_finding_of_their_own(service: Service, job: dict[str, Any]) -> None:
    """In plain text there are no boxes to draw."""
    plan = service.client.get(links(job)["plan"], headers=service.as_()).json()
    start = TEXT.index("telefoon")
    mine = max(one["id"] for one in plan["findings"]) + 1
    plan["findings"].append({"id": mine, "page": 1, "start": start, "end": start + 8, "entity_type": "PERSON",
                             "score": 1, "recognizer": "officer"})  # fmt: skip
    plan["decisions"].append({"finding": mine, "action": "redact", "rule": "officer", "ground": "5.1.2.e"})
    answer = service.client.put(links(job)["plan"], json=plan, headers={**service.as_(), "X-Reviewer": "r1"})
    assert answer.status_code == 202
    now(service, job)
    assert "telefoon" not in service.client.get(links(job)["document"], headers=service.as_()).text
    history = service.client.get(links(job)["history"], headers=service.as_()).text
    assert json.loads(history)["what"] == f"finding:{mine}"


def test_what_was_found_may_not_be_moved(service: Service, job: dict[str, Any]) -> None:
    plan = service.client.get(links(job)["plan"], headers=service.as_()).json()
    plan["findings"][0]["end"] += 1
    answer = service.client.put(links(job)["plan"], json=plan, headers=service.as_())
    assert answer.status_code == 400
    assert "findings" in answer.json()["errors"][0]["detail"]


def drop_a_row(book: Any) -> None:
    book["Bevindingen"].delete_rows(2)


def say_nonsense(book: Any) -> None:
    for row in range(2, 4):
        book["Bevindingen"][f"F{row}"] = "Anna de Vries"


@pytest.mark.parametrize("spoil", [drop_a_row, say_nonsense])
def test_mistakes_in_a_spreadsheet_are_told_all_together(service: Service, job: dict[str, Any], spoil: Any) -> None:
    before = set(blobs(service))
    book = sheet(service, links(job)["plan"])
    spoil(book)
    answer = put(service, links(job)["plan"], book)
    assert answer.status_code == 400
    assert len(answer.json()["errors"]) == (2 if spoil is say_nonsense else 1)
    assert "Anna" not in answer.text
    assert set(blobs(service)) == before


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"no workbook", b"\x00" * 1000])
def test_what_is_no_spreadsheet(service: Service, job: dict[str, Any], data: bytes) -> None:
    before = set(blobs(service))
    answer = service.client.put(links(job)["plan"], content=data, headers={**service.as_(), "Content-Type": XLSX})
    assert answer.status_code == 400
    assert set(blobs(service)) == before


def test_four_eyes(service: Service, held: dict[str, Any]) -> None:
    """Nothing is given before somebody else has approved the plan as it is."""
    document = held["documents"][0]
    assert held["requireApproval"] is True
    assert (document["state"], document["problem"]["status"]) == ("refused", 409)
    assert document["problem"]["type"].endswith("review-pending")
    assert service.client.get(links(held)["plan"], headers=service.as_()).status_code == 200
    address = f"{held['links']['self']}/documents/1"
    assert service.client.get(address, headers=service.as_()).status_code == 409

    book = sheet(service, links(held)["plan"])
    keep_the_name(book)
    assert put(service, links(held)["plan"], book, "r1").status_code == 202
    changed = now(service, held)
    assert changed["documents"][0]["problem"]["type"].endswith("review-pending")
    assert changed["documents"][0]["planSha256"] != document["planSha256"]
    assert service.client.get(address, headers=service.as_()).status_code == 409

    stale = approve(service, held, "r2")
    assert (stale.status_code, stale.json()["type"].rsplit(":", 1)[-1]) == (409, "plan-changed")
    own = approve(service, changed, "r1")
    assert (own.status_code, own.json()["type"].rsplit(":", 1)[-1]) == (409, "needs-human")
    assert service.client.get(address, headers=service.as_()).status_code == 409

    answer = approve(service, changed, "r2")
    assert answer.status_code == 201
    assert answer.json()["reviewer"] == "r2"
    done = now(service, held)
    assert done["documents"][0]["state"] == "redacted"
    assert done["documents"][0]["planSha256"] == changed["documents"][0]["planSha256"]
    assert "Anna de Vries" in service.client.get(address, headers=service.as_()).text
    approvals = service.client.get(links(done)["approvals"], headers=service.as_()).json()
    assert approvals == [answer.json()]
    kinds = [one.kind for one in entries_of(service.client.get(links(done)["history"], headers=service.as_()).text)]
    assert kinds == ["change", "approval"]


def test_a_later_change_undoes_an_approval(service: Service, held: dict[str, Any]) -> None:
    assert approve(service, held, "r2").status_code == 201
    done = now(service, held)
    assert done["documents"][0]["state"] == "redacted"
    book = sheet(service, links(done)["plan"])
    keep_the_name(book)
    assert put(service, links(done)["plan"], book, "r1").status_code == 202
    again = now(service, held)
    assert again["documents"][0]["problem"]["type"].endswith("review-pending")
    assert service.client.get(f"{held['links']['self']}/documents/1", headers=service.as_()).status_code == 409


def test_an_approval_that_nobody_asked_for_is_noted(service: Service, job: dict[str, Any]) -> None:
    assert approve(service, job, "r2").status_code == 201
    assert service.client.get(links(job)["document"], headers=service.as_()).status_code == 200
    assert len(service.client.get(links(job)["approvals"], headers=service.as_()).json()) == 1


def test_without_a_name_the_key_is_the_reviewer(service: Service, held: dict[str, Any]) -> None:
    body = {"planSha256": held["documents"][0]["planSha256"]}
    answer = service.client.post(links(held)["approvals"], json=body, headers=service.as_())
    assert answer.json()["reviewer"] == service.keys["full"].split("_")[1]


@pytest.mark.parametrize("name", ["Anna de Vries", "a@b.nl", "x" * 65, "-x", ""])
def test_a_reviewer_is_a_pseudonym(service: Service, job: dict[str, Any], name: str) -> None:
    assert approve(service, job, name).status_code == 400


@contextlib.contextmanager
def working(service: Service, around: Any) -> Iterator[None]:
    service.workers.around = around
    try:
        yield
    finally:
        service.workers.around = None


def test_two_officers_at_once(service: Service, job: dict[str, Any]) -> None:
    """The second is told to wait; nothing is half of the one and half of the other."""
    begun, go_on = threading.Event(), threading.Event()

    def slowly(task: Any, *arguments: Any) -> Any:
        begun.set()
        go_on.wait(60)
        return task(*arguments)

    plan = service.client.get(links(job)["plan"], headers=service.as_()).json()
    answers: list[int] = []

    def first() -> None:
        answers.append(service.client.put(links(job)["plan"], json=plan, headers=service.as_()).status_code)

    with working(service, slowly):
        thread = threading.Thread(target=first)
        thread.start()
        begun.wait(60)
        second = service.client.put(links(job)["plan"], json=plan, headers=service.as_())
        go_on.set()
        thread.join()
    now(service, job)
    assert (second.status_code, answers) == (409, [202])


def test_everything_goes_with_the_job(service: Service, tmp_path: Path) -> None:
    before = set(blobs(service))
    made = post_job(service, [upload(), upload("Nog een tekst.\n")], requireApproval="true", justification="true",
                    terms='[[never]]\ntext = "Zonnebloem"\nreason = "openbaar"\n')  # fmt: skip
    assert approve(service, made, "r2").status_code == 201
    now(service, made)
    assert service.client.delete(made["links"]["self"], headers=service.as_()).status_code == 204
    assert set(blobs(service)) == before
