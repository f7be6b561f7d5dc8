# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What lives in a rebuilt document: pages as they were, tags, safe links, language; and what it does with bad input."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pikepdf
import pymupdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from benchmarks.roundtrip import Trip, round_trip
from redactor.errors import DamagedDocument, InputError, LimitExceeded
from redactor.formats.pdf.rebuild.addresses import Told
from redactor.formats.pdf.rebuild.document import Links, Options, rebuild
from redactor.limits import Limits
from redactor.model import Box, Mark

SHARED = Path(__file__).parents[5] / "shared"


def document(pages: int = 1) -> Pdf:
    pdf = pikepdf.new()
    for _ in range(pages):
        pdf.add_blank_page(page_size=(300, 200))
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
        pdf.pages[-1].obj.Resources = Dictionary(Font=Dictionary(F1=font))
    return pdf


def saved(pdf: Pdf) -> bytes:
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def opened(data: bytes) -> Pdf:
    return pikepdf.open(io.BytesIO(data))


# -- links -------------------------------------------------------------------------------------------------------------


def linked(*targets: Any, rect: tuple[int, ...] = (10, 10, 60, 20)) -> bytes:
    pdf = document(2)
    page = pdf.pages[0].obj
    pdf.Root.Names = Dictionary(
        Dests=Dictionary(Names=Array([String("kop"), Array([pdf.pages[1].obj, Name.XYZ, 0, 90, 0])]))
    )
    page.Annots = Array(
        [
            pdf.make_indirect(Dictionary(Subtype=Name.Link, Rect=Array(rect), Contents=String("tip"), **one))
            for one in targets
        ]
    )
    return saved(pdf)


def web(address: str) -> dict[str, Any]:
    return {"A": Dictionary(S=Name.URI, URI=String(address), Next=Dictionary(S=Name.JavaScript, JS=String("x")))}


def addresses(data: bytes) -> list[str]:
    with opened(data) as pdf:
        return [str(one.A.URI) for one in pdf.pages[0].obj.get("/Annots", Array([])) if "/A" in one]


@pytest.mark.parametrize(
    ("address", "lives"),
    [
        ("https://www.rijksoverheid.nl/woo", True),
        ("http://example.nl/a%20b?id=3#kop", True),
        ("https://wetten.overheid.nl/BWBR0045754/2024-01-01/#Hoofdstuk5", False),  # "hoofdstuk" is nowhere
        ("https://wetten.overheid.nl/BWBR0045754/2024-01-01/", True),
        ("https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679", True),
        ("https://zoek.officielebekendmakingen.nl/stcrt-2024-12345.html", True),
        ("https://open.overheid.nl/documenten/0b2d1c1e-9f53-4d0f-8a3e-6c1f0d9b7e21/file", True),
        ("https://www.gemeentezwolle.nl/windmolens", True),
        ("https://www.gemeentezwolle.nl/medewerkers", False),
        ("https://www.gedrukt-adres.nl/wie/ook.html?x=123456789", True),  # the page prints it
        ("mailto:p.jansen@example.nl", False),
        ("tel:+31612345678", False),
        ("ftp://example.nl/x", False),
        ("https://p.jansen@example.nl/", False),
        ("https://example.nl/?mail=p.jansen%2540example.nl", False),
        ("https://nl.linkedin.com/in/p-jansen", False),
        ("https://example.nl/Wielen%68orst", False),
        ("https://example.nl/wie-len-horst", False),
        ("https://example.nl/&#87;ielenhorst", False),
        ("https://example.nl/?id=0612345678", False),
        ("https://example.nl/06/12/34/56/78", False),
        ("https://example.nl/06123/document/45678", False),
        ("https://example.nl/06/document/12/pagina/34/open/56/data/78", False),
        ("https://example.nl/2024/06/document/12", True),
        ("https://example.nl/20240612/document/4711", True),  # the page prints the second number
        ("https://wetten.overheid.nl/0612345678", False),
        ("https://example.nl/users/jbrouwer", False),
        ("https://example.nl/?id=SmFuc2Vu", False),
        ("https://example.nl/?id=4a616e73656e", False),
        ("https://xn--jansn-esa.nl/", False),
        ("https://brouwer-advies.nl/", False),
        ("javascript:alert(1)", False),
        ("https://", False),
    ],
)
def test_only_addresses_that_tell_no_more_than_the_text_live(address: str, lives: bool) -> None:
    staying = (
        "De gemeente Zwolle besloot over de windmolens,",
        "besluit 4711, zie example.nl en gedrukt-\nadres.nl/wie/ook.html?x=123456789.",
    )
    data = rebuild(linked(web(address)), options=Options(secrets=("Wielenhorst",), staying=staying)).data
    assert addresses(data) == ([address] if lives else [])


def test_what_long_words_of_addresses_cost_is_bounded() -> None:
    """Each place in the word may begin a known one; a text may make every such word known."""
    words = " ".join("a" * size for size in range(4, 400))
    told = Told([words])
    assert told.tells("a" * 99)
    assert not told.tells("a" * 500)
    known = [told.tells("ab" + "a" * 90 + "b" * size) for size in range(20_000)]
    assert not any(known)
    fresh = Told(["gemeente Zwolle"])
    assert all(fresh.tells("gemeentezwolle") for _ in range(100_000)), "asked again it costs nothing"
    rows = [f"zwolle{'gemeente' * (number % 9)}{chr(97 + number % 26) * 20}" for number in range(100_000)]
    assert not any(map(fresh.tells, rows))


def test_a_link_is_made_anew_and_leads_to_the_page() -> None:
    data = rebuild(linked({"Dest": String("kop")}, {"A": Dictionary(S=Name.GoTo, D=String("kop"))})).data
    with opened(data) as pdf:
        for link in pdf.pages[0].obj.Annots:
            assert link.Dest[0].objgen == pdf.pages[1].obj.objgen
            assert list(link.Dest)[1:4] == [Name.XYZ, 0, 90]
            assert set(link.keys()) == {"/Type", "/Subtype", "/Rect", "/Border", "/F", "/Dest"}


def test_a_link_under_a_box_and_links_by_policy_go() -> None:
    source = linked(web("https://overheid.nl/"), {"Dest": String("kop")})
    assert addresses(rebuild(source, [Mark(1, Box(50, 185, 90, 200), "5.1.2.e")]).data) == []
    internal = opened(rebuild(source, options=Options(links=Links.INTERNAL)).data)
    none = opened(rebuild(source, options=Options(links=Links.NONE)).data)
    assert [list(one.keys()).count("/Dest") for one in internal.pages[0].obj.Annots] == [1]
    assert "/Annots" not in none.pages[0].obj


# -- tags --------------------------------------------------------------------------------------------------------------


def tagged() -> bytes:
    """A heading, a paragraph, a table row and a picture, with texts of all kinds in the tags."""
    pdf = document()
    page = pdf.pages[0].obj
    page.Contents = pdf.make_stream(
        b"/H1 <</MCID 7>> BDC BT /F1 14 Tf 20 170 Td (Besluit) Tj ET EMC\n"
        b"/P <</MCID 3 /Lang (nl)>> BDC BT /F1 12 Tf 20 140 Td (De heer  is hier) Tj ET EMC\n"
        b"/Kop <</MCID 9>> BDC BT /F1 12 Tf 20 110 Td (cel) Tj ET EMC\n"
        b"/Figure <</MCID 2>> BDC 100 100 20 20 re f EMC\n"
        b"/Artifact <</Type /Pagination /Contents (Jansen)>> BDC BT /F1 8 Tf 20 10 Td (1) Tj ET EMC"
    )
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, RoleMap=Dictionary(Kop=Name.TH, Titel=Name.H1)))

    def element(role: str, kids: Any, **keys: Any) -> Any:
        return pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name("/" + role), Pg=page, K=kids, T=String("Jansen"), **keys)
        )

    cells = [
        element("Kop", 9, A=Dictionary(O=Name.Table, ColSpan=2, Scope=Name.Column, Summary=String("Jansen"))),
        element("TD", Array([])),
    ]
    row = element("TR", Array(cells))
    root.K = Array([
        element("Titel", 7), element("P", 3), element("Table", row),
        element("Figure", 2, Alt=String("Foto van Jansen"), ActualText=String("Jansen")), element("Sect", Array([])),
    ])  # fmt: skip
    pdf.Root.StructTreeRoot = root
    pdf.Root.Lang = String("en-GB")
    return saved(pdf)


def outline(element: Any) -> Any:
    """(role, kids) of a structure element; numbers of marked content as they are."""
    kids = element.get("/K", Array([]))
    kids = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    return str(element.S)[1:], [one if isinstance(one, int) else outline(one) for one in kids]


def test_tags_keep_roles_order_and_table_geometry_and_no_text() -> None:
    data = rebuild(tagged(), [Mark(1, Box(65, 50, 120, 64), "5.1.2.e")]).data
    with opened(data) as pdf:
        root = pdf.Root.StructTreeRoot
        assert outline(root.K[0]) == (
            "Document",
            [
                ("H1", [0]),
                ("P", [1, ("Span", [4])]),
                ("Table", [("TR", [("TH", [2]), ("TD", [])])]),
                ("Figure", [3]),
            ],
        )
        cell = root.K[0].K[2].K.K[0]
        assert cell.A.ColSpan == 2
        assert cell.A.Scope == Name.Column
        assert str(root.K[0].K[3].Alt) == "Afbeelding"
        assert str(root.K[0].K[1].K[1].ActualText) == "gelakt: 5.1.2.e"
        parents = root.ParentTree.Nums
        assert pdf.pages[0].obj.StructParents == parents[0] == 0
        assert [str(one.S) for one in parents[1]] == ["/H1", "/P", "/TH", "/Figure", "/Span"]
        assert bool(pdf.Root.MarkInfo.Marked)
        assert str(pdf.Root.Lang) == "en-GB"
        content = pdf.pages[0].Contents.read_bytes()
    assert content.count(b"BDC") == 5
    assert b"/Artifact BMC" in content
    assert b"Jansen" not in b"".join(part for part in [data, content])


def test_tags_that_go_round_in_circles_end() -> None:
    pdf = opened(tagged())
    tree = pdf.Root.StructTreeRoot
    tree.K[1].K = Array([3, tree.K[1], tree.K[2]])
    tree.RoleMap = Dictionary(Kop=Name.Titel, Titel=Name.Kop)
    with opened(rebuild(saved(pdf)).data) as made:
        assert "/StructTreeRoot" in made.Root


def test_no_tags_when_there_were_none_or_when_not_wanted() -> None:
    assert "/StructTreeRoot" not in opened(rebuild(saved(document())).data).Root
    assert "/StructTreeRoot" not in opened(rebuild(tagged(), options=Options(tags=False)).data).Root


# -- the document ------------------------------------------------------------------------------------------------------


def test_the_catalogue_holds_nothing_else() -> None:
    with opened(rebuild(tagged()).data) as pdf:
        assert set(pdf.Root.keys()) == {
            "/Type",
            "/Pages",
            "/Lang",
            "/ViewerPreferences",
            "/StructTreeRoot",
            "/MarkInfo",
        }
        assert dict(pdf.docinfo.items()) == {"/Title": String("Gelakt document"), "/Producer": String("redactor")}
        assert set(pdf.trailer.keys()) <= {
            "/Root",
            "/Info",
            "/ID",
            "/Size",
            "/Type",
            "/Index",
            "/W",
            "/Filter",
            "/DecodeParms",
            "/Length",
        }


@pytest.mark.parametrize(
    ("given", "kept"), [("nl-BE", "nl-BE"), ("", "nl-NL"), ("Jansen de Vries", "nl-NL"), ("x" * 300, "nl-NL")]
)
def test_the_language_lives_when_it_is_one(given: str, kept: str) -> None:
    pdf = document()
    pdf.Root.Lang = String(given)
    assert str(opened(rebuild(saved(pdf)).data).Root.Lang) == kept


@pytest.mark.parametrize(
    ("put", "error"),
    [
        (lambda pdf: None, None),
        (lambda pdf: pdf.pages[0].obj.__setattr__("Contents", String("x")), None),
        (lambda pdf: pdf.pages[0].obj.__setattr__("Resources", Array([1, 2])), None),
        (lambda pdf: pdf.pages[0].obj.__setattr__("MediaBox", String("groot")), None),
        (lambda pdf: pdf.pages[0].obj.__setattr__("MediaBox", Array([0, 0, 0, 0])), None),
        (lambda pdf: pdf.pages[0].obj.__setattr__("Rotate", 45), None),
        (lambda pdf: pdf.pages[0].obj.__setattr__("Annots", Dictionary()), None),
        (lambda pdf: pdf.Root.__setattr__("StructTreeRoot", Array([])), None),
        (lambda pdf: pdf.Root.__setattr__("OCProperties", String("x")), None),
        (lambda pdf: pdf.Root.__setattr__("Names", pdf.Root), None),
    ],
)
def test_wrong_types_never_crash(put: Any, error: None) -> None:
    pdf = document()
    put(pdf)
    assert len(opened(rebuild(saved(pdf)).data).pages) == 1


def test_a_form_that_paints_itself_ends() -> None:
    pdf = document()
    page = pdf.pages[0].obj
    form = pdf.make_stream(b"/X Do 0 0 5 5 re f")
    form.Subtype, form.BBox = Name.Form, Array([0, 0, 9, 9])
    form.Resources = Dictionary(XObject=Dictionary(X=form))
    page.Resources.XObject = Dictionary(X=form)
    page.Contents = pdf.make_stream(b"/X Do")
    assert len(rebuild(saved(pdf)).data) < 5000


def test_forms_in_forms_cost_no_more_than_they_are_many() -> None:
    """Thirty forms that each paint the next one ten times would be 10**30 pictures."""
    pdf = document()
    page = pdf.pages[0].obj
    image = pdf.make_stream(bytes(4))
    image.Subtype, image.Width, image.Height = Name.Image, 2, 2
    image.ColorSpace, image.BitsPerComponent = Name.DeviceGray, 8
    inner = image
    for _ in range(30):
        form = pdf.make_stream(b"/X Do " * 10)
        form.Subtype, form.BBox, form.Resources = (
            Name.Form,
            Array([0, 0, 9, 9]),
            Dictionary(XObject=Dictionary(X=inner)),
        )
        inner = form
    page.Resources.XObject = Dictionary(X=inner)
    page.Contents = pdf.make_stream(b"/X Do")
    assert len(rebuild(saved(pdf)).data) < 20_000


def test_errors_name_what_is_wrong() -> None:
    with pytest.raises(DamagedDocument):
        rebuild(b"geen pdf")
    with pytest.raises(LimitExceeded):
        rebuild(saved(document(3)), options=Options(limits=Limits(pages=2)))
    pdf = document()
    pdf.pages[0].obj.Contents = pdf.make_stream(b"0 0 5 5 re f\n" * 100_000)
    image = pdf.make_stream(b"")
    image.Subtype, image.Width, image.Height = Name.Image, 60_000, 60_000
    image.ColorSpace, image.BitsPerComponent = Name.DeviceGray, 8
    pdf.pages[0].obj.Resources.XObject = Dictionary(X=image)
    pdf.pages[0].obj.Contents = pdf.make_stream(b"q 9 0 0 9 9 9 cm /X Do Q")
    with pytest.raises(LimitExceeded):
        rebuild(saved(pdf))


# -- patterns and soft masks -------------------------------------------------------------------------------------------


def patterned(matrix: list[float] | None = None) -> bytes:
    """A page whose name is painted with a tiling pattern: no PDF library redacts inside one."""
    pdf = document()
    page = pdf.pages[0].obj
    tile = pdf.make_stream(b"BT /F1 12 Tf 2 4 Td (Wielenhorst) Tj ET BT /F1 12 Tf 2 40 Td (Openbaar) Tj ET")
    tile.PatternType, tile.PaintType, tile.TilingType = 1, 1, 1
    tile.BBox, tile.XStep, tile.YStep = Array([0, 0, 120, 60]), 120, 60
    tile.Matrix, tile.Resources = Array(matrix or [1, 0, 0, 1, 20, 40]), page.Resources
    page.Resources = Dictionary(Pattern=Dictionary(P1=tile))
    page.Contents = pdf.make_stream(b"/Pattern cs /P1 scn 20 40 240 120 re f")
    return saved(pdf)


def streams(data: bytes) -> bytes:
    with opened(data) as pdf:
        return b"".join(
            one.read_bytes() for one in pdf.objects if isinstance(one, pikepdf.Stream) and "/Width" not in one
        )


@pytest.mark.parametrize("at", [(22, 144), (142, 144), (22, 84), (142, 84)], ids=["tile", "right", "up", "both"])
def test_text_in_a_pattern_goes_under_a_box_on_any_tile(at: tuple[int, int]) -> None:
    box = Box(at[0], at[1], at[0] + 60, at[1] + 12)
    rebuilt = rebuild(patterned(), [Mark(1, box, "5.1.2.e")])
    assert b"Wielenhorst" not in streams(rebuilt.data)
    assert b"Openbaar" in streams(rebuilt.data)
    assert rebuilt.needs_raster == ()


def test_text_in_a_pattern_goes_when_it_is_a_secret() -> None:
    assert b"Wielenhorst" in streams(rebuild(patterned()).data)
    assert b"Wielenhorst" not in streams(rebuild(patterned(), options=Options(secrets=("Wielenhorst",))).data)


def pictured() -> tuple[pikepdf.Pdf, pikepdf.Object, pikepdf.Object]:
    """A page painted with tiles that may show a picture of 2 × 2 pixels, named I: the file, the tile, the picture."""
    pdf = opened(patterned())
    image = pdf.make_stream(bytes(4))
    image.Subtype, image.Width, image.Height = Name.Image, 2, 2
    image.ColorSpace, image.BitsPerComponent = Name.DeviceGray, 8
    tile = pdf.pages[0].obj.Resources.Pattern.P1
    tile.Resources.XObject = Dictionary(I=image)
    return pdf, tile, image


def test_pixels_of_a_picture_in_a_pattern_go_under_a_box() -> None:
    pdf, tile, image = pictured()
    tile.write(b"q 50 0 0 20 0 0 cm /I Do Q")
    image.write(b"\x0a\x14\x1e\x28")
    left = Mark(1, Box(22, 141, 40, 159), "5.1.2.e"), Mark(1, Box(270, 10, 290, 20), "5.1.2.e")
    for mark, pixels in zip(left, (b"\x14\x14\x14\x28", b"\x0a\x14\x1e\x28"), strict=True):
        rebuilt = rebuild(saved(pdf), [mark])
        assert rebuilt.needs_raster == ()
        with opened(rebuilt.data) as made:
            (held,) = (one for one in made.objects if isinstance(one, pikepdf.Stream) and one.get("/Width") == 2)
            assert held.read_bytes() == pixels


def test_a_pattern_of_small_tiles_asks_for_a_picture_of_the_page() -> None:
    """A box holds more tiles than are looked at one by one."""
    pdf, tile, _ = pictured()
    tile.write(b"q 5 0 0 5 0 0 cm /I Do Q")
    tile.XStep, tile.YStep = 1, 1
    assert rebuild(saved(pdf), [Mark(1, Box(22, 60, 80, 156), "5.1.2.e")]).needs_raster == (1,)


# -- the round trip ----------------------------------------------------------------------------------------------------

DOCUMENTS = sorted((SHARED / "documents").glob("*.pdf"))
HOSTILE = sorted((SHARED / "robust").glob("*.pdf"))


@pytest.mark.shared
@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem[:30])
def test_an_unredacted_document_reads_and_looks_the_same(path: Path) -> None:
    """Through reading, writing and proving, by two programs."""
    trip = round_trip(path, dpi=60)
    assert trip.pages
    assert trip == Trip(path.name, trip.pages)


@pytest.mark.shared
@pytest.mark.parametrize("path", HOSTILE, ids=lambda path: path.stem[:40])
def test_hostile_files_are_rebuilt_or_refused(path: Path) -> None:
    try:
        made = rebuild(path.read_bytes()).data
    except InputError:
        return
    with opened(made) as pdf:
        assert len(pdf.pages) > 0


def test_names_that_are_no_text_are_read_by_their_bytes() -> None:
    data = saved(document()).replace(b"/F1", b"/\xb71")
    pdf = opened(data)
    pdf.pages[0].obj.Contents = pdf.make_stream(b"BT /\xb71 12 Tf 20 100 Td (Tekst) Tj ET \xb7\xe8 0 0 5 5 re f")
    with pymupdf.open(stream=rebuild(saved(pdf)).data, filetype="pdf") as made:
        assert made[0].get_text() == "Tekst\n"
