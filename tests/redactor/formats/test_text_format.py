# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Text files: what is written, what is left as it was, and what the proof catches. All people are invented."""

from __future__ import annotations

import csv
import dataclasses
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.errors import DamagedDocument, InputError, LeakError, LimitExceeded, UnsupportedFormat
from redactor.formats.encoding import decode, encode
from redactor.formats.text import TextFormat
from redactor.limits import Limits
from redactor.model import Action, Box, Decision, Document, Finding, ManualBox, Person, Plan, Span, Style, Written

LIMITS = Limits()
MAIL = (
    "Beste Lotte Vreugdenhil,\r\nmail l.vreugdenhil@minbzk.nl of bel 06-12345678.\r\n\r\nLotte woont in Lotterdam.\r\n"
)


def read(text: str | bytes, name: str = "x.txt") -> Document:
    raw = text if isinstance(text, bytes) else text.encode()
    return TextFormat().read(io.BytesIO(raw), LIMITS, name=name)


def plan(document: Document, *values: str, keep: tuple[str, ...] = (), ground: str = "5.1.2.e", style: str = "bars",
         entity: str = "PERSON", role: str = "civil_servant") -> Plan:  # fmt: skip
    """Every occurrence of each value is redacted; every one of ``keep`` is kept. One person for all of them."""
    text = document.pages[0].text
    spans = [
        (match.span(), value in keep) for value in (*values, *keep) for match in re.finditer(re.escape(value), text)
    ]
    findings: list[Finding] = []
    decisions: list[Decision] = []
    for number, ((start, end), stays) in enumerate(sorted(spans), start=1):
        findings.append(Finding(number, 1, start, end, entity, 0.9, "test", (), 1))
        action = Action.KEEP if stays else Action.REDACT
        decisions.append(Decision(number, action, "rule", None if stays else ground))
    persons = (Person(1, tuple(one.id for one in findings), role),)
    return Plan(document.sha256, "woo", "1", tuple(findings), persons, tuple(decisions), style=style)


def redacted(document: Document, made: Plan, form: TextFormat | None = None) -> str:
    form = form or TextFormat()
    written = form.write(document, made, LIMITS)
    form.verify(written, made, document, LIMITS)
    return decode(written.untrusted).text


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("bars", "Beste ███5.1.2.e███,\r\n"),
        ("placeholders", "Beste [5.1.2.e],\r\n"),
        ("pseudonyms", "Beste Medewerker 1,\r\n"),
    ],
)
def test_styles(style: Style, expected: str) -> None:
    document = read("Beste Lotte Vreugdenhil,\r\n")
    assert redacted(document, plan(document, "Lotte Vreugdenhil", style=style)) == expected
    assert redacted(document, plan(document, "Lotte Vreugdenhil"), TextFormat(style)) == expected


def test_whole_example() -> None:
    document = read(MAIL)
    made = plan(document, "Lotte Vreugdenhil", "06-12345678", "Lotte ")
    local = Finding(9, 1, MAIL.index("l.vreug"), MAIL.index("@") + 10, "EMAIL_ADDRESS", 0.9, "test", (), 1)
    part = ((local.start, MAIL.index("@")),)
    made = dataclasses.replace(
        made,
        findings=(*made.findings, local),
        decisions=(*made.decisions, Decision(9, Action.REVIEW, "rule", "5.1.2.e", parts=part)),
    )
    # "Lotte " also overlaps the full name: two redactions on one place are one bar.
    assert redacted(document, made) == (
        "Beste ███5.1.2.e███,\r\nmail ███5.1.2.e███@minbzk.nl of bel ███5.1.2.e███.\r\n\r\n"
        "███5.1.2.e███woont in Lotterdam.\r\n"
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_encoding_and_mark_are_kept(encoding: str) -> None:
    raw = MAIL.replace("Beste", "Bésté").encode(encoding)
    document = read(raw)
    assert document.pages[0].text.startswith("Bésté Lotte")
    form, made = TextFormat(), plan(document, "Lotte Vreugdenhil")
    written = form.write(document, made, LIMITS)
    assert written.untrusted[:2] == raw[:2]
    assert "███5.1.2.e███" in written.untrusted.decode(encoding)
    form.verify(written, made, document, LIMITS)


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1"])
def test_a_set_without_a_bar_becomes_utf8_with_a_mark(encoding: str) -> None:
    document = read("Geachte heer Günther, café.".encode(encoding))
    form, made = TextFormat(), plan(document, "Günther")
    assert document.pages[0].text == "Geachte heer Günther, café."
    assert form.write(document, made, LIMITS).untrusted.decode("utf-8-sig") == "Geachte heer ███5.1.2.e███, café."
    small = TextFormat("placeholders").write(document, made, LIMITS).untrusted
    assert small == "Geachte heer [5.1.2.e], café.".encode(encoding)


@given(st.text(max_size=60), st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "latin-1", "cp1252"]))
def test_bytes_come_back_or_are_refused(text: str, encoding: str) -> None:
    raw = text.encode(encoding, errors="ignore")
    try:
        decoded = decode(raw)
    except (UnsupportedFormat, DamagedDocument):
        return
    assert encode(decoded.text, decoded) == raw


@pytest.mark.parametrize(
    "raw",
    [
        b"%PDF-1.7\n",
        b"PK\x03\x04abc",
        b"\xd0\xcf\x11\xe0",
        b"{\\rtf1}",
        b"\x89PNG\r\n",
        b"abc\0def" * 20,
        bytes(range(32)),
    ],
)
def test_what_is_no_text_is_refused(raw: bytes) -> None:
    with pytest.raises(UnsupportedFormat):
        read(raw)


def test_damaged_text_is_refused() -> None:
    with pytest.raises(DamagedDocument, match="byte 4"):
        read(b"\xef\xbb\xbfabcd\xff")
    with pytest.raises(LimitExceeded):
        TextFormat().read(io.BytesIO(b"abcdef"), Limits(input_bytes=5))
    with pytest.raises(LimitExceeded):
        TextFormat().read(io.BytesIO(b"abcdef"), Limits(page_characters=5))


def test_a_text_has_no_places() -> None:
    assert TextFormat().locate(read(MAIL), [Span(1, 0, 3)]) == {}


def test_width_tells_nothing() -> None:
    short, long = read("Beste Jo,"), read("Beste Wilhelmina Antoinetta van Oldenbarneveld,")
    name = "Wilhelmina Antoinetta van Oldenbarneveld"
    for style in ("bars", "placeholders", "pseudonyms"):
        one = redacted(short, plan(short, "Jo", style=style))
        assert one == redacted(long, plan(long, name, style=style))


CSV = 'Naam;Telefoon;Opmerking\r\n"Vries; ""Lot"" de";06-12345678;"twee\nregels"\r\nJan Bos;;x,y\r\n'


@pytest.mark.parametrize(
    ("cut", "expected"),
    [
        ('Vries; ""Lot"" de', '"███5.1.2.e███";06-12345678'),
        ('""Lot"" de";06-12345678', '"Vries; ███5.1.2.e███";███5.1.2.e███;'),
        ('"Lot"" de";06-12', '"Vries; ███5.1.2.e███";███5.1.2.e███345678;'),
        ("06-12345678", ";███5.1.2.e███;"),
        ('regels"\r\nJan Bos', 'twee\n███5.1.2.e███"\r\n███5.1.2.e███;;'),
    ],
)
def test_csv_keeps_its_cells(cut: str, expected: str) -> None:
    document = read(CSV, "lijst.csv")
    assert document.media_type == "text/csv"
    out = redacted(document, plan(document, cut, entity="ADDRESS"))
    assert expected in out
    before = [len(row) for row in csv.reader(io.StringIO(CSV, newline=""), delimiter=";")]
    assert [len(row) for row in csv.reader(io.StringIO(out, newline=""), delimiter=";")] == before


def test_grounds_do_not_cut_a_cell() -> None:
    document = read("a;b\nJan Bos;c\n", "x.csv")
    assert redacted(document, plan(document, "Jan Bos", ground="5.1.2.e; 5.1.1.e")) == "a;b\n███5.1.2.e/5.1.1.e███;c\n"


@given(
    st.lists(st.lists(st.text("ab\";,\n 'é", max_size=6), min_size=2, max_size=3), min_size=1, max_size=4),
    st.sampled_from(";,\t"),
    st.integers(0, 60),
    st.integers(1, 20),
)
def test_any_redaction_of_any_csv_keeps_its_shape(rows: list[list[str]], cut: str, start: int, length: int) -> None:
    width = len(rows[0])
    out = io.StringIO()
    csv.writer(out, delimiter=cut).writerows([*[["kop"] * width] * 3, *[[*row, "x", "x"][:width] for row in rows]])
    text = out.getvalue()
    start = min(start, len(text) - 1)
    document = read(text, "x.csv")
    found = Finding(1, 1, start, min(len(text), start + length), "PERSON", 1, "t")
    made = Plan(document.sha256, "woo", "1", (found,), (), (Decision(1, Action.REDACT, "r", "5.1.2.e"),))
    written = TextFormat().write(document, made, LIMITS)
    proof = TextFormat().verify(written, made, document, LIMITS)
    assert "csv_shape" in {check.name for check in proof.checks}


@given(
    st.text("Lote Vrugdni.,\n\r\té", max_size=120),
    st.lists(st.tuples(st.integers(0, 119), st.integers(1, 30)), max_size=8),
    st.sampled_from(["bars", "placeholders", "pseudonyms"]),
)
def test_nothing_else_changes(text: str, cuts: list[tuple[int, int]], style: str) -> None:
    """Whatever the spans, overlapping or touching: the rest of the text is there, in order, and the proof agrees."""
    document = read(text)
    spans = sorted({(start, min(len(text), start + length)) for start, length in cuts if start < len(text)})
    findings = tuple(Finding(n, 1, start, end, "PERSON", 1, "t") for n, (start, end) in enumerate(spans, start=1))
    decisions = tuple(Decision(one.id, Action.REDACT, "r", "5.1.2.e") for one in findings)
    made = Plan(document.sha256, "woo", "1", findings, (), decisions, style=style)
    written = TextFormat().write(document, made, LIMITS)
    TextFormat().verify(written, made, document, LIMITS)
    gone = {position for start, end in spans for position in range(start, end)}
    rest = "".join(character for position, character in enumerate(text) if position not in gone)
    left = re.sub(r"███5\.1\.2\.e███|\[5\.1\.2\.e\]|Persoon \d+", "", decode(written.untrusted).text)
    assert left == rest


def test_many_redactions_stay_in_place() -> None:
    document = read("".join(f"{number} Jan Bos, " for number in range(500)))
    out = redacted(document, plan(document, "Jan Bos"))
    assert out == "".join(f"{number} ███5.1.2.e███, " for number in range(500))


def test_pseudonyms() -> None:
    text = "Lotte mailt Bas. Bas (BH) belt Lotte op 06-12345678 en 06-87654321, dan weer 06-12345678. Medewerker 1 ook."
    document = read(text)
    people = {"Lotte": (1, "civil_servant"), "Bas": (2, "citizen"), "BH": (2, "citizen")}
    findings: list[Finding] = []
    decisions: list[Decision] = []
    for match in re.finditer(r"Lotte|Bas|BH|06-\d+", text):
        person = people.get(match.group(), (None, ""))[0]
        kind = "PHONE_NUMBER" if match.group().startswith("06") else "INITIALS" if match.group() == "BH" else "PERSON"
        findings.append(Finding(len(findings) + 1, 1, *match.span(), kind, 1, "t", (), person))
        decisions.append(Decision(len(findings), Action.REDACT, "r", "5.1.2.e"))
    persons = (Person(1, (1,), "civil_servant", key="k1"), Person(2, (2,), "citizen", key="k2"))
    made = Plan(document.sha256, "w", "1", tuple(findings), persons, tuple(decisions), style="pseudonyms")
    assert redacted(document, made) == (
        "Medewerker 2 mailt Burger 1. Burger 1 (Burger 1) belt Medewerker 2 op telefoonnummer 1 en telefoonnummer 2, "
        "dan weer telefoonnummer 1. Medewerker 1 ook."
    )
    again = TextFormat(known_pseudonyms={"k1": "Medewerker 7"})
    assert redacted(document, made, again).startswith("Medewerker 7 mailt Burger 1.")


def tampered(document: Document, made: Plan, change: tuple[str, str]) -> None:
    text = decode(TextFormat().write(document, made, LIMITS).untrusted).text
    assert change[0] in text
    TextFormat().verify(Written(text.replace(*change, 1).encode()), made, document, LIMITS)


@pytest.mark.parametrize(
    "change",
    [
        ("███5.1.2.e███", "Lotte Vreugdenhil"),
        ("███5.1.2.e███,", "███5.1.2.e███ Lotte,"),
        ("woont", "werkt"),
        ("\r\n", "\n"),
        ("Lotterdam.\r\n", "Lotterdam.\r\nLotte Vreugdenhil"),
        ("███5.1.2.e███", ""),
    ],
)
def test_a_changed_output_is_no_proof(change: tuple[str, str]) -> None:
    document = read(MAIL)
    with pytest.raises(LeakError) as error:
        tampered(document, plan(document, "Lotte Vreugdenhil"), change)
    assert "Lotte" not in error.value.message


def test_an_identifier_that_stays_elsewhere_leaks_a_name_is_remarked() -> None:
    text = "Bel 06-12345678. Nogmaals: 06-12345678."
    document = read(text)
    first = Finding(1, 1, 4, 15, "PHONE_NUMBER", 1, "t")
    made = Plan(document.sha256, "w", "1", (first,), (), (Decision(1, Action.REDACT, "r", "5.1.2.e"),))
    with pytest.raises(LeakError, match="stands elsewhere"):
        TextFormat().verify(TextFormat().write(document, made, LIMITS), made, document, LIMITS)

    second = Finding(2, 1, 27, 38, "PHONE_NUMBER", 1, "t")
    kept = dataclasses.replace(
        made, findings=(first, second), decisions=(*made.decisions, Decision(2, Action.KEEP, "officer"))
    )
    assert redacted(document, kept) == "Bel ███5.1.2.e███. Nogmaals: 06-12345678."

    document = read("Anna Smits en Smitsen, Smits.")
    name = Finding(1, 1, 5, 10, "PERSON", 1, "t")
    made = Plan(document.sha256, "w", "1", (name,), (), (Decision(1, Action.REDACT, "r", "5.1.2.e"),))
    proof = TextFormat().verify(TextFormat().write(document, made, LIMITS), made, document, LIMITS)
    assert proof.remarks == ("name_elsewhere:1",)  # "Smitsen" is another word


@pytest.mark.parametrize(
    ("value", "elsewhere", "leaks"),
    [
        ("06-12345678", "06 12 34 56 78", True),
        ("06-12345678", "(06) 1234 5678", True),
        ("06-12345678", "０６１２３４５６７８", True),
        ("06-12345678", "06-123\u00ad45678", True),
        ("06-12345678", "NL06123456789", False),
        ("06-12345678", "10612345678", False),
        ("l.vreugd@minbzk.nl", "L.Vreugd@MinBZK.nl", True),
        ("l.vreugd@minbzk.nl", "ml.vreugd@minbzk.nl", False),
        ("GX-999-K", "gx999k", True),
    ],
)
def test_other_spellings_of_an_identifier_leak_too(value: str, elsewhere: str, leaks: bool) -> None:
    document = read(f"Eerst {value} en dan {elsewhere}.")
    found = Finding(1, 1, 6, 6 + len(value), "PHONE_NUMBER", 1, "t")
    made = Plan(document.sha256, "w", "1", (found,), (), (Decision(1, Action.REDACT, "r", "5.1.2.e"),))
    written = TextFormat().write(document, made, LIMITS)
    if leaks:
        with pytest.raises(LeakError, match="stands elsewhere"):
            TextFormat().verify(written, made, document, LIMITS)
    else:
        TextFormat().verify(written, made, document, LIMITS)


def test_a_plan_that_can_not_belong_to_the_text_is_refused() -> None:
    document = read("kort")
    long = Finding(1, 1, 2, 99, "PERSON", 1, "t")
    made = Plan(document.sha256, "w", "1", (long,), (), (Decision(1, Action.REDACT, "r", "5.1.2.e"),))
    with pytest.raises(InputError, match="does not fit"):
        TextFormat().write(document, made, LIMITS)
    boxed = Plan(document.sha256, "w", "1", manual=(ManualBox(1, Box(0, 0, 9, 9), "5.1.2.e"),))
    with pytest.raises(InputError, match="no boxes"):
        TextFormat().write(document, boxed, LIMITS)
    with pytest.raises(InputError, match="no style"):
        TextFormat().write(document, dataclasses.replace(boxed, manual=(), style="glitter"), LIMITS)
