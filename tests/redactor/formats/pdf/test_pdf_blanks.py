# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""A replacement text may live when it is a blank over a glyph that is a blank; nothing else may."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pikepdf
import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from pikepdf import Array, Dictionary, Name, String

from redactor import pipeline
from redactor.errors import LeakError
from redactor.formats.pdf import PdfFormat, blanks, verify_blanks, verify_content
from redactor.formats.pdf.normalise import normalise
from redactor.formats.pdf.verify_bytes import Carved
from redactor.limits import Limits
from redactor.model import Action, Decision, Finding, Plan
from tests.pdf_builders import mupdf_text, new_pdf, pdfium_text, saved

#: glyph 1 is the space; the letters follow
LETTERS = "JanVos"
SPACE, J, A, V = "0001", "0002", "0003", "0005"


def program(*, draws_space: bool = False) -> bytes:
    order = [".notdef", "space", *LETTERS]
    made = FontBuilder(1000, isTTF=True)
    made.setupGlyphOrder(order)
    made.setupCharacterMap({32: "space", **{ord(one): one for one in LETTERS}})
    pen = TTGlyphPen(None)
    pen.moveTo((50, 0))
    pen.lineTo((50, 700))
    pen.lineTo((450, 700))
    pen.lineTo((450, 0))
    pen.closePath()
    bar, nothing = pen.glyph(), TTGlyphPen(None).glyph()
    made.setupGlyf(dict.fromkeys(order, bar) | ({} if draws_space else {"space": nothing}))
    made.setupHorizontalMetrics(dict.fromkeys(order, (500, 50)))
    made.setupHorizontalHeader(ascent=800, descent=-200)
    made.setupNameTable({"familyName": "Proef", "styleName": "Regular"})
    made.setupOS2()
    made.setupPost()
    made.font["head"].created = made.font["head"].modified = 3_600_000_000
    held = io.BytesIO()
    made.save(held)
    return held.getvalue()


def font(pdf: pikepdf.Pdf, *, space: str = " ", draws_space: bool = False, **changes: Any) -> Any:
    chars = "".join(
        f"<{number:04x}> <{char.encode('utf-16-be').hex()}>\n" for number, char in enumerate(space + LETTERS, 1)
    )
    told = f"1 begincodespacerange <0000> <ffff> endcodespacerange\n7 beginbfchar\n{chars}endbfchar"
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name("/AAAAAA+Proef"),
        Flags=4,
        FontBBox=Array([0, -200, 1000, 800]),
        ItalicAngle=0,
        Ascent=800,
        Descent=-200,
        CapHeight=700,
        StemV=80,
        FontFile2=pdf.make_stream(program(draws_space=draws_space)),
    )
    within = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=Name("/AAAAAA+Proef"),
        CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
        DW=500,
        CIDToGIDMap=Name.Identity,
        FontDescriptor=pdf.make_indirect(descriptor),
    )
    made = Dictionary(
        Type=Name.Font,
        Subtype=Name.Type0,
        BaseFont=Name("/AAAAAA+Proef"),
        Encoding=Name("/Identity-H"),
        DescendantFonts=Array([pdf.make_indirect(within)]),
        ToUnicode=pdf.make_stream(told.encode()),
    )
    for key, value in changes.items():
        made[f"/{key}"] = value
    return pdf.make_indirect(made)


def document(content: str, prepare: Callable[[pikepdf.Pdf, Any], None] | None = None, **options: Any) -> bytes:
    """One page that shows "Jan" + ``content`` + "Vos"."""
    whole = f"BT /P 20 Tf 72 700 Td <{J}{A}0004> Tj\n{content}\n/P 20 Tf <{V}00060007> Tj ET"
    pdf = new_pdf(whole.encode("latin-1"))
    page = pdf.pages[0]
    page.Resources.Font["/P"] = font(pdf, **options)
    if prepare is not None:
        prepare(pdf, page)
    return saved(pdf)


def spoken(said: str, inside: str = f"<{SPACE}> Tj", more: str = "", tag: str = "Span") -> str:
    digits = said.encode("utf-16-be").hex()
    return f"/{tag} <</ActualText <FEFF{digits}>{more}>> BDC {inside} EMC"


def written(data: bytes, *values: str) -> Any:
    """The proved output, with these values redacted."""
    read = PdfFormat().read(io.BytesIO(data), Limits())
    (page,) = read.pages
    findings = tuple(
        Finding(number, 1, page.text.index(value), page.text.index(value) + len(value), "PERSON", 1.0, "test")
        for number, value in enumerate(values, 1)
    )
    decisions = tuple(Decision(one.id, Action.REDACT, "test", "5.1.2.e") for one in findings)
    plan = Plan(read.sha256, "test", "1", findings, (), decisions, overrides=(("not_assessed", "test"),))
    return pipeline.apply(read, plan)


NBSP, THIN = "\u00a0", "\u200b"


@pytest.mark.parametrize("said", [NBSP, THIN])
@pytest.mark.parametrize(
    "inside",
    [
        f"<{SPACE}> Tj",
        f"/P 20 Tf 30 0 Td <{SPACE}> Tj 10 0 Td",
        f"[<{SPACE}>] TJ",
        f"[10 <{SPACE}> -20] TJ",
    ],
)
def test_a_blank_over_a_blank_lives(said: str, inside: str) -> None:
    data = document(spoken(said, inside))
    made = written(data)
    assert mupdf_text(made.data) == mupdf_text(data) == [f"Jan{said}Vos\n"]
    assert pdfium_text(made.data) == pdfium_text(data)


def test_the_engine_reads_the_glyph_and_not_its_replacement() -> None:
    """A zero-width blank would join two words that everybody sees apart."""
    for said in (NBSP, THIN):
        read = PdfFormat().read(io.BytesIO(document(spoken(said))), Limits())
        assert read.pages[0].text.strip() == "Jan Vos"
        assert not read.hidden


def in_a_tag(content: str) -> str:
    return f"/P <</MCID 0>> BDC {content} EMC"


def test_a_blank_within_a_tag_lives() -> None:
    data = document(in_a_tag(spoken(NBSP)))
    assert mupdf_text(written(data).data) == [f"Jan{NBSP}Vos\n"]


def listed(properties: dict[str, Any], uses: int = 1) -> Callable[[pikepdf.Pdf, Any], None]:
    def prepare(pdf: pikepdf.Pdf, page: Any) -> None:
        held = pdf.make_indirect(Dictionary(**properties))
        page.Resources.Properties = Dictionary({f"/M{number}": held for number in range(uses)})

    return prepare


def in_a_form(pdf: pikepdf.Pdf, page: Any) -> None:
    content = f"BT /P 20 Tf 72 650 Td {spoken(NBSP)} <{A}> Tj ET"
    page.Resources.XObject = Dictionary(
        Fm=pdf.make_stream(
            content.encode(), Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 595, 842]),
            Resources=Dictionary(Font=Dictionary(P=page.Resources.Font["/P"])),
        )
    )  # fmt: skip


def drawn_font(pdf: pikepdf.Pdf, page: Any) -> None:
    page.Resources.Font["/T"] = pdf.make_indirect(
        Dictionary(
            Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 500, 700]),
            FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]),
            Encoding=Dictionary(Differences=Array([1, Name.space])), FirstChar=1, LastChar=1, Widths=Array([500]),
            CharProcs=Dictionary(space=pdf.make_stream(b"500 0 0 0 450 700 d1 50 0 400 700 re f")),
        )
    )  # fmt: skip


def by_a_state(pdf: pikepdf.Pdf, page: Any) -> None:
    page.Resources.ExtGState = Dictionary(G=Dictionary(Font=Array([page.Resources.Font["/P"], 20])))


#: what may not live: content, how the file is prepared, how the font is made
HOSTILE: dict[str, tuple[str, Callable[[pikepdf.Pdf, Any], None] | None, dict[str, Any]]] = {
    "over a letter": (spoken(NBSP, f"<{A}> Tj"), None, {}),
    "over a blank and a letter": (spoken(NBSP, f"<{SPACE}{A}> Tj"), None, {}),
    "over two blanks": (spoken(NBSP, f"<{SPACE}{SPACE}> Tj"), None, {}),
    "over two shows": (spoken(NBSP, f"<{SPACE}> Tj <{A}> Tj"), None, {}),
    "over an array with a letter": (spoken(NBSP, f"[<{SPACE}> 10 <{A}>] TJ"), None, {}),
    "over nothing": (spoken(NBSP, ""), None, {}),
    "over an empty string": (spoken(NBSP, "<> Tj"), None, {}),
    "over half a code": (spoken(NBSP, "<00> Tj"), None, {}),
    "over a show on the next line": (spoken(NBSP, f"20 TL <{SPACE}> '"), None, {}),
    "over a blank that the font calls a letter": (spoken(NBSP), None, {"space": "A"}),
    "over a blank of which the font says nothing": (spoken(NBSP), None, {"space": "\u200c"}),
    "over a drawing that the font calls a blank": (spoken(NBSP), None, {"draws_space": True}),
    "in a simple font": (spoken(NBSP, "/F1 20 Tf ( ) Tj"), None, {}),
    "over a letter of a simple font": (spoken(NBSP, "/F1 20 Tf (A) Tj"), None, {}),
    "in a font of drawings": (spoken(NBSP, "/T 20 Tf (\\001) Tj"), drawn_font, {}),
    "in a font that a state chose": (spoken(NBSP, f"/G gs <{SPACE}> Tj"), by_a_state, {}),
    "over a font that changes": (spoken(NBSP, f"<{SPACE}> Tj /F1 20 Tf (A) Tj"), None, {}),
    "over a saved state": (spoken(NBSP, f"ET q BT /P 20 Tf <{SPACE}> Tj ET Q BT"), None, {}),
    "over a drawing": (spoken(NBSP, f"<{SPACE}> Tj ET 72 600 9 9 re f BT"), None, {}),
    "over another replacement": (spoken(NBSP, spoken(THIN, f"<{A}> Tj")), None, {}),
    "over a tag": (spoken(NBSP, in_a_tag(f"<{SPACE}> Tj")), None, {}),
    "with an expansion": (spoken(NBSP, more=" /E (Jansen)"), None, {}),
    "with an alternative": (spoken(NBSP, more=" /Alt (Jansen)"), None, {}),
    "with a number": (spoken(NBSP, more=" /MCID 0"), None, {}),
    "with a language": (spoken(NBSP, more=" /Lang (Jansen)"), None, {}),
    "said twice": (spoken(NBSP, more=" /ActualText (Jansen)"), None, {}),
    "of another tag": (spoken(NBSP, tag="Jansen"), None, {}),
    "by name": (f"/Span /M0 BDC <{SPACE}> Tj EMC", listed({"ActualText": String(NBSP)}), {}),
    "by shared names": (
        f"/Span /M0 BDC <{SPACE}> Tj EMC /Span /M1 BDC <{A}> Tj EMC", listed({"ActualText": String(NBSP)}, 2), {},
    ),
    "in a form": ("ET /Fm Do BT", in_a_form, {}),
    "never closed": (f"/Span <</ActualText <FEFF00A0>>> BDC <{SPACE}> Tj", None, {}),
    "too many of them": (" ".join([spoken(NBSP)] * 33), None, {}),
    "thousands of them": (" ".join([spoken(NBSP), spoken(THIN)] * 2000), None, {}),
    **{
        f"says {said!a}": (spoken(said), None, {})
        for said in (
            " ", "", "\t", "\n", "\u00ad", "\u1680", "\u2000",
            "\u2003", "\u2009", "\u200a", "\u200c", "\u200d", "\u200e",
            "\u2028", "\u202f", "\u205f", "\u2060", "\u2063", "\u3000", "\ufeff", "\ufe0f", "\U000e0041", "\ue000",
            NBSP * 2, THIN * 2, NBSP + "J", "J", "Jansen",
        )
    },
}  # fmt: skip


@pytest.mark.parametrize("how", HOSTILE)
def test_every_other_replacement_goes(how: str) -> None:
    content, prepare, options = HOSTILE[how]
    data = document(content, prepare, **options)
    clean = normalise(data, Limits())
    assert sum(part.count for part in clean.hidden if part.kind in ("replacement_text", "structure")) >= 1
    made = written(data).data
    assert b"ActualText" not in plain(made)
    assert b"ActualText" not in plain(clean.data)
    assert b"Blank" not in plain(made)


def plain(data: bytes) -> bytes:
    """The objects and decoded streams of a file."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(out, stream_decode_level=pikepdf.StreamDecodeLevel.generalized, compress_streams=False,
                 object_stream_mode=pikepdf.ObjectStreamMode.disable)  # fmt: skip
    return out.getvalue()


@pytest.mark.parametrize("tag", ["BlankNoBreak", "BlankNoWidth", "Blank#4eoBreak"])
@pytest.mark.parametrize(
    ("content", "options"),
    [
        (f"<{A}> Tj", {}),
        (f"<{SPACE}{A}> Tj", {}),
        (f"<{SPACE}> Tj", {"draws_space": True}),
        (f"<{SPACE}> Tj", {"space": "A"}),
        ("/F1 20 Tf (A) Tj", {}),
    ],
)
def test_our_own_tags_prove_nothing(tag: str, content: str, options: dict[str, Any]) -> None:
    made = written(document(f"/{tag} BMC {content} EMC", **options)).data
    assert b"ActualText" not in plain(made)


def test_a_blank_that_is_redacted_goes_with_its_replacement() -> None:
    made = written(document(spoken(NBSP)), "Jan Vos").data
    assert NBSP.encode("utf-16-be").hex().encode() not in plain(made).lower()
    assert "Jan" not in mupdf_text(made)[0]


@pytest.mark.parametrize("value", ["Jan", "Vos"])
def test_a_blank_beside_a_box_hides_nothing(value: str) -> None:
    made = written(document(spoken(THIN)), value).data
    for text in (*mupdf_text(made), *pdfium_text(made)):
        assert value not in text


@pytest.mark.parametrize("how", sorted(set(HOSTILE) - {"in a form", "by name", "by shared names"}))
def test_the_proof_knows_only_blanks_over_blanks(how: str) -> None:
    """By its own parsers, on a file that says it as it is."""
    content, prepare, options = HOSTILE[how]
    assert verify_blanks.Blanks(document(content, prepare, **options)).count(1) == 0


def test_the_proof_counts_blanks_over_blanks() -> None:
    data = document(" ".join([spoken(NBSP), spoken(THIN)]))
    assert verify_blanks.Blanks(data).count(1) == 2
    assert verify_blanks.Blanks(data).count(2) == 0
    assert verify_blanks.Blanks(b"no document").count(1) == 0
    assert verify_blanks.Blanks(document(" ".join([spoken(NBSP), spoken(NBSP, f"<{A}> Tj")]))).count(1) == 0


def test_the_proof_refuses_what_is_not_counted() -> None:
    content = spoken(NBSP).encode()
    stream = Carved(7, b"7 0 obj << >> stream", b"BT " + content + b" ET")
    verify_content.check_marked_content([stream], [], {7: 1}, {1: 1}.__getitem__)
    for pages, counted in (({7: 1}, 0), ({}, 1), ({7: 1}, 2)):
        with pytest.raises(LeakError):
            verify_content.check_marked_content([stream], [], pages, {1: counted}.__getitem__)


def test_many_pages_are_opened_and_their_font_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Browsers write no-break spaces on every page; a page costs its own content only."""
    pdf = new_pdf(b"")
    held = font(pdf)
    for _ in range(5):
        pdf.add_blank_page()
    for page in pdf.pages:
        page.obj.Resources = Dictionary(Font=Dictionary(P=held))
        page.obj.Contents = pdf.make_stream(f"BT /P 20 Tf 72 700 Td <{J}> Tj {spoken(NBSP)} <{A}> Tj ET".encode())
    data = saved(pdf)
    reads = {"proof": 0, "reader": 0}

    def counted(name: str, work: Callable[[Any], Any]) -> Callable[[Any], Any]:
        def run(given: Any) -> Any:
            reads[name] += 1
            return work(given)

        return run

    monkeypatch.setattr(verify_blanks, "_blank_codes", counted("proof", verify_blanks._blank_codes))
    monkeypatch.setattr(blanks, "_empty", counted("reader", blanks._empty))
    proof = verify_blanks.Blanks(data)
    assert [proof.count(number) for number in range(1, 8)] == [1] * 6 + [0]
    normalise(data, Limits())
    assert reads == {"proof": 1, "reader": 1}
