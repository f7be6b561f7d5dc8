# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Report, inventory, onderbouwing and DiWoo of one document: all the facts, and never the value."""

from __future__ import annotations

import csv
import io
import json
import zlib
from dataclasses import replace
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from openpyxl import load_workbook
from pydantic import BaseModel

from redactor.errors import InputError
from redactor.model import (
    Action,
    Box,
    Check,
    Decision,
    Document,
    Finding,
    ManualBox,
    Mark,
    Page,
    Person,
    Plan,
    Proof,
    Redacted,
    Written,
)
from redactor.report import diwoo, plan_file, report
from redactor.report.inventory import Judgement, inventory_csv, inventory_xlsx, row_of
from redactor.report.onderbouwing import onderbouwing
from redactor.report.schemas import SCHEMAS, write_schemas

SECRET = "Qwertelinda Zuidwolde"
TEXT = f"Contactpersoon: {SECRET}, BSN 999993653. Minister Waterlander. 10.2.e"
REFERENCE = Path(__file__).resolve().parents[3] / "docs/reference"


def result() -> Redacted:
    spots = [(SECRET, "PERSON", 1), ("999993653", "NL_BSN", None), ("Waterlander", "PERSON", 2),
             ("10.2.e", "REDACTION_MARK", None), ("n:", "PERSON", None)]  # fmt: skip
    findings = tuple(
        Finding(number, 1, TEXT.index(value), TEXT.index(value) + len(value), kind, 0.91, "test", ("label:x",), person)
        for number, (value, kind, person) in enumerate(spots, start=1)
    )
    decisions = (
        Decision(1, Action.REDACT, "civil-servant", "5.1.2.e", "Omdat.", (), ("five_year",)),
        Decision(2, Action.REDACT, "bsn", "5.1.1.e", "Verboden."),
        Decision(3, Action.KEEP, "office-holder", None, "Ambt."),
        Decision(4, Action.KEEP, "document-stamp", None, "Stempel."),
        Decision(5, Action.REVIEW, "external", "5.1.2.e; 5.1.2.h", "Kijk <b>.", ((14, 15),), ("check_role",)),
    )
    persons = (
        Person(1, (1,), "civil_servant", ("label:contactpersoon",), ("header_pair",), "k1"),
        Person(2, (3,), "office_holder", ("title_before:minister",), (), "k2"),
    )
    plan = Plan("ab" * 32, "woo", "1.0.0+aa", findings, persons, decisions,
                (ManualBox(2, Box(10, 10, 60, 30), "5.1.2.e", "paraaf"),), date(2015, 3, 1),
                (("marking", "mag"),))  # fmt: skip
    pages = (Page(1, TEXT, 595, 842), Page(2, "", 842, 595, not_assessed=("scan_without_text",)))
    document = Document("application/pdf", "ab" * 32, pages, name=f"{SECRET}.pdf")
    marks = (
        Mark(1, Box(100.04, 50, 200, 62), "5.1.2.e", 1),
        Mark(1, Box(100, 70, 180, 82), "5.1.1.e", 2, width_risk=True, also=(5,)),
        Mark(1, Box(10, 90, 18, 102), "5.1.2.e; 5.1.2.h", 5),
        Mark(2, Box(10, 10, 60, 30), "5.1.2.e"),
    )
    written = Written(b"%PDF", marks, {"metadata": 2, "links": 1}, (2,))
    proof = Proof((Check("page_text", "pdfium", 12),), ("pictures",), ("name_elsewhere:1",))
    return Redacted(b"%PDF", "application/pdf", plan, written, proof, document, "cd" * 32)


def test_report_says_all_and_no_value() -> None:
    made = report.build(result(), motivation="Wij lakten.", created=datetime(2026, 5, 1, tzinfo=UTC))
    text = json.dumps(made, ensure_ascii=False)
    assert "Qwertelinda" not in text
    assert "999993653" not in text
    jsonschema.validate(made, report.schema())
    assert made["status"] == "not_assessed"
    assert made["not_assessed"] == [{"page": 2, "reason": "scan_without_text"}]
    assert made["input"]["sha256"] == "ab" * 32
    assert made["output"] == {"sha256": "cd" * 32, "media_type": "application/pdf", "bytes": 4}
    assert made["policy"] == {"name": "woo", "version": "1.0.0+aa"}
    first, bsn, _, _, review = made["decisions"]
    assert first["boxes"] == [[100.0, 50.0, 200.0, 62.0]]
    assert (first["ground"], first["ground_kind"], first["rule"]) == ("5.1.2.e", "relative", "civil-servant")
    assert bsn["ground_kind"] == "absolute"
    assert (bsn["boxes"], review["boxes"]) == ([[100, 70, 180, 82]], [[100, 70, 180, 82], [10, 90, 18, 102]])
    assert (review["partial"], review["ground_kind"]) == (True, "relative")
    assert not {"start", "end", "value", "text"} & set(first)
    assert made["counts"]["by_ground"] == {"5.1.1.e": 1, "5.1.2.e": 3, "5.1.2.h": 1}
    assert {key: made["counts"][key] for key in ("findings", "redact", "keep", "review", "manual", "five_year")} == {
        "findings": 5, "redact": 2, "keep": 2, "review": 1, "manual": 1, "five_year": 1,
    }  # fmt: skip
    assert made["persons"][0]["key"] == "k1"
    assert made["removed"] == {"metadata": 2, "links": 1}
    assert (made["rasterised"], made["width_risk"]) == ([2], [1])
    assert made["proof"]["checks"] == [{"name": "page_text", "tool": "pdfium", "items": 12}]
    assert made["overrides"] == [{"what": "marking", "reason": "mag"}]
    assert set(made["flags"]) == {"five_year", "check_role"}
    assert "pymupdf" in made["tool"]["libraries"]


def test_status() -> None:
    one = result()
    read = replace(one, document=replace(one.document, pages=one.document.pages[:1]))
    assert report.build(read)["status"] == "review_pending"
    answered = replace(read, plan=replace(read.plan, decisions=read.plan.decisions[:4]))
    assert report.build(answered)["status"] == "redacted"


def test_schemas_in_the_docs_are_current(tmp_path: Path) -> None:
    write_schemas(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == set(SCHEMAS)
    for path in tmp_path.iterdir():
        published = REFERENCE / "schemas" / path.name
        assert published.read_text(encoding="utf-8") == path.read_text(encoding="utf-8"), (
            f"run write_schemas: {path.name}"
        )
        jsonschema.Draft202012Validator.check_schema(json.loads(path.read_text(encoding="utf-8")))
    assert set(SCHEMAS) == {"plan.schema.json", "report.schema.json"}
    assert plan_file.schema() == json.loads((tmp_path / "plan.schema.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("page", "model"), [("report.md", report.Report), ("plan.md", plan_file.PlanPart)])
def test_every_part_is_in_the_reference(page: str, model: type[BaseModel]) -> None:
    text = (REFERENCE / page).read_text(encoding="utf-8")
    assert [name for name in model.model_fields if f"`{name}`" not in text] == []


def test_inventory_row() -> None:
    one = result()
    row = row_of(one.plan, one.document, id="doc-1", title="Brief")
    assert (row.judgement, row.grounds) == (Judgement.PARTLY, ("5.1.1.e", "5.1.2.e", "5.1.2.h", "10.2.e"))
    assert (row.pages, row.redactions, row.earlier, row.file_type, row.dated) == (2, 4, 1, "pdf", date(2015, 3, 1))
    clean = replace(one.plan, decisions=one.plan.decisions[2:3], findings=one.plan.findings[2:3], manual=())
    assert row_of(clean, one.document, id="x", title="x").judgement is Judgement.PUBLIC
    assert row_of(clean, one.document, id="x", title="x", already_public=True).judgement is Judgement.ALREADY
    refused = row_of(clean, one.document, id="x", title="x", refused=("5.1.2i",))
    assert (refused.judgement, refused.grounds) == (Judgement.REFUSED, ("5.1.2.i",))
    earlier = replace(clean, findings=one.plan.findings[3:4], decisions=one.plan.decisions[3:4])
    assert row_of(earlier, one.document, id="x", title="x").judgement is Judgement.PARTLY


def test_inventory_files() -> None:
    one = result()
    rows = [row_of(one.plan, one.document, id="1", title="=WEBSERVICE(1)", remark="-x")]
    book = load_workbook(io.BytesIO(inventory_xlsx(rows)))
    assert [cell.value for cell in book["Inventarislijst"][2]] == [
        "1", "01-03-2015", "=WEBSERVICE(1)", 2, "Deels openbaar", "5.1.1.e; 5.1.2.e; 5.1.2.h; 10.2.e", "-x", 4, 1,
    ]  # fmt: skip
    assert book["Inventarislijst"]["C2"].data_type == "s"
    assert [row[0] for row in book["Gronden"].iter_rows(min_row=2, values_only=True)] == list(rows[0].grounds)
    cells = list(csv.reader(io.StringIO(inventory_csv(rows), newline=""), delimiter=";"))
    assert cells[1][2] == "'=WEBSERVICE(1)"
    assert cells[1][6] == "'-x"


class Tags(HTMLParser):
    """Collects what the page is made of, and fails on a tag that is not closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def png() -> bytes:
    return b"\x89PNG\r\n\x1a\n" + zlib.compress(b"x")


def test_onderbouwing() -> None:
    page = onderbouwing(
        result(), title="Document 3 <script>", motivation="Alinea een.\n\nAlinea twee.", thumbnails={1: png()}
    )
    assert "Qwertelinda" not in page
    assert "<script" not in page
    tags = Tags(page).seen
    rectangles = [attributes for tag, attributes in tags if tag == "rect"]
    assert len(rectangles) == 4
    assert (rectangles[0]["x"], rectangles[0]["width"]) == ("100.0", "100.0")
    assert rectangles[0]["fill"] == rectangles[3]["fill"] != rectangles[1]["fill"]
    assert [attributes["viewbox"] for tag, attributes in tags if tag == "svg"] == ["0 0 595 842", "0 0 842 595"]
    assert sum(tag == "image" for tag, _ in tags) == 1
    for words in (
        "artikel 5.1, tweede lid, onder e, van de Woo",
        "absoluut (geen afweging)",
        "<p>Alinea twee.</p>",
        "Pagina 1 (5.1.1.e: 1, 5.1.2.e: 2, 5.1.2.h: 1)",
        "pagina 2 kon niet helemaal worden gelezen",
        "Kijk &lt;b&gt;.",
        'lang="nl"',
        "01-03-2015",
    ):
        assert words in page
    assert not any(
        "http" in str(value) for _, attributes in tags for name, value in attributes.items() if name == "href"
    )


def test_onderbouwing_of_a_text_and_of_nothing() -> None:
    one = result()
    bare = replace(one, written=replace(one.written, marks=()))
    assert "<figure>" not in onderbouwing(bare, title="x")
    assert '<th scope="row">5.1.1.e</th>' in onderbouwing(bare, title="x")
    nothing = replace(bare, plan=replace(one.plan, decisions=(), findings=(), manual=()))
    assert "niets onleesbaar gemaakt" in onderbouwing(nothing, title="x")
    with pytest.raises(InputError, match="PNG"):
        onderbouwing(one, title="x", thumbnails={1: b"<svg onload=alert(1)>"})


BZK = diwoo.Organisation(
    "ministerie van Binnenlandse Zaken", "https://identifier.overheid.nl/tooi/id/ministerie/mnre1034"
)
META = diwoo.Metadata("Besluit & bijlage", date(2026, 5, 1), BZK, "Woo-verzoeken en -besluiten", "application/pdf")


def test_diwoo_json_and_xml_say_the_same() -> None:
    fields = json.loads(diwoo.to_json(META))
    assert fields["classificatiecollectie"]["informatiecategorieen"][0]["resource"].endswith("/c_3baef532")
    root = ET.fromstring(diwoo.to_xml(META))
    space = {"d": diwoo.NAMESPACE}
    assert root.tag == f"{{{diwoo.NAMESPACE}}}Document"
    assert root.findtext("d:DiWoo/d:titelcollectie/d:officieleTitel", namespaces=space) == "Besluit & bijlage"
    assert root.findtext("d:DiWoo/d:creatiedatum", namespaces=space) == "2026-05-01"
    publisher = root.find("d:DiWoo/d:publisher", space)
    assert publisher is not None
    assert (publisher.text, publisher.get("resource")) == (BZK.name, BZK.resource)
    act = root.find("d:DiWoo/d:documenthandelingen/d:documenthandeling/d:soortHandeling", space)
    assert act is not None
    assert act.get("resource") == "https://identifier.overheid.nl/tooi/def/thes/kern/c_641ecd76"
    assert {child.tag.rpartition("}")[2] for child in root[0]} == set(fields)


def test_diwoo_never_names_who_wrote_the_document() -> None:
    assert not hasattr(META, "naam_opsteller")
    both = diwoo.to_json(META) + diwoo.to_xml(META).decode()
    assert "naamOpsteller" not in both
    assert both.count("opsteller") == 3


def test_diwoo_sitemap() -> None:
    related = replace(
        META, part_of="https://x.nl/besluit", parts=("https://x.nl/1", "https://x.nl/2"), identifier="Z-1"
    )
    root = ET.fromstring(diwoo.sitemap([("https://x.nl/doc?a=1&b=2", date(2026, 5, 2), related)]))
    space = {"s": diwoo.SITEMAP, "d": diwoo.NAMESPACE}
    assert root.findtext("s:url/s:loc", namespaces=space) == "https://x.nl/doc?a=1&b=2"
    document = root.find("s:url/d:Document/d:DiWoo", space)
    assert document is not None
    assert [one.get("resource") for one in document.findall("d:hasParts/d:hasPart", space)] == list(related.parts)
    assert document.findtext("d:identifiers/d:identifier", namespaces=space) == "Z-1"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"title": " "}, "title is empty"),
        ({"category": "mails"}, "category is not one of"),
        ({"act": "lakken"}, "act is not one of"),
        ({"media_type": "image/png"}, "media type"),
        ({"act_time": datetime(2026, 5, 1)}, "time zone"),  # noqa: DTZ001
        ({"publisher": diwoo.Organisation("BZK", "https://bzk.nl")}, "TOOI"),
        ({"author": diwoo.Organisation("", BZK.resource)}, "needs a name"),
    ],
)
def test_diwoo_mistakes(change: dict[str, object], message: str) -> None:
    with pytest.raises(InputError, match=message):
        diwoo.to_json(replace(META, **change))  # type: ignore[arg-type]


def test_diwoo_titles_hold_no_control_characters() -> None:
    assert ET.fromstring(diwoo.to_xml(replace(META, title="a\x01b"))) is not None
