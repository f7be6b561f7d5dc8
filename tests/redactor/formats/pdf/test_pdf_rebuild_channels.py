# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Everywhere that a PDF can hide a text: none of it is in the rebuilt document, and the page looks the same.

Each channel is a small function that puts the secret into a document. The canary of the test is that the secret is
found in the document before the rebuild.
"""

from __future__ import annotations

import hashlib
import io
import struct
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import pikepdf
import pymupdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String
from PIL import Image

from redactor.formats.pdf.rebuild import icc
from redactor.formats.pdf.rebuild.document import Options, rebuild

SECRET = "Zwanenburgh"
CODED = SECRET.encode()
Channel = Callable[[Pdf, Any], None]
CHANNELS: dict[str, Channel] = {}


def channel(put: Channel) -> Channel:
    """Register a hiding place."""
    CHANNELS[put.__name__] = put
    return put


def text(value: str = SECRET) -> String:
    return String(value)


def stream(pdf: Pdf, data: bytes = CODED, **keys: Any) -> Any:
    made = pdf.make_stream(data)
    for key, value in keys.items():
        made[f"/{key}"] = value
    return made


def base(paint: bytes = b"") -> tuple[Pdf, Any]:
    """A page with a line of text, and what ``paint`` paints."""
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(300, 200))
    page = pdf.pages[0].obj
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
    page.Resources = Dictionary(Font=Dictionary(F1=pdf.make_indirect(font)))
    page.Contents = pdf.make_stream(b"BT /F1 12 Tf 20 150 Td (Openbare tekst) Tj ET\n" + paint)
    return pdf, page


def add(page: Any, paint: bytes) -> None:
    page.Contents.write(page.Contents.read_bytes() + b"\n" + paint)


def resource(page: Any, category: str, name: str, value: Any) -> None:
    if category not in page.Resources:
        page.Resources[category] = Dictionary()
    page.Resources[category][name] = value


def saved(pdf: Pdf) -> bytes:
    out = io.BytesIO()
    pdf.save(out, fix_metadata_version=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    return out.getvalue()


def traces(data: bytes, secret: str = SECRET) -> list[str]:
    """Where the secret is: raw bytes, names, keys, strings and streams of all objects, embedded pictures."""
    wanted = [secret.encode(), secret.encode("utf-16-be"), secret.encode("utf-16-le"), secret.encode().hex().encode()]
    found = ["bytes"] if any(one in data for one in wanted) else []
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for one in [pdf.trailer, *pdf.objects]:
            for where, value in parts(one, "object"):
                found.extend([where] if any(each in value for each in wanted) else [])
    return sorted(set(found))


def parts(value: Any, where: str, depth: int = 0) -> Iterator[tuple[str, bytes]]:
    """Every name, key, string and stream in a value, down to the borders of its object."""
    if depth > 40 or (depth and getattr(value, "is_indirect", False)):
        return
    if isinstance(value, pikepdf.Name):
        yield where, str(value).encode()
    elif isinstance(value, pikepdf.String):
        yield where, bytes(value) + b" " + str(value).encode()
    elif isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
        for key in value.keys():  # noqa: SIM118 - a PDF dictionary
            yield where, key.encode()
            yield from parts(value.get(key), where + key, depth + 1)
        for read in (value.read_raw_bytes, value.read_bytes) if isinstance(value, pikepdf.Stream) else ():
            try:
                yield "stream", read()
            except pikepdf.PdfError:
                continue
    elif isinstance(value, pikepdf.Array):
        for index in range(len(value)):
            yield from parts(value[index], where, depth + 1)


# -- the catalogue and the trailer -------------------------------------------------------------------------------------


@channel
def info(pdf: Pdf, page: Any) -> None:
    pdf.docinfo["/Author"] = text()
    pdf.docinfo["/Zaak"] = text()


@channel
def xmp_of_document(pdf: Pdf, page: Any) -> None:
    pdf.Root.Metadata = stream(pdf, b"<x>" + CODED + b"</x>", Type=Name.Metadata, Subtype=Name.XML)


@channel
def private_catalogue_keys(pdf: Pdf, page: Any) -> None:
    pdf.Root[f"/{SECRET}"] = text()
    pdf.Root.PieceInfo = Dictionary(App=Dictionary(Private=text(), LastModified=String("D:2020")))
    pdf.Root.SpiderInfo = Dictionary(V=1, C=text())
    pdf.Root.Extensions = Dictionary(ABCD=Dictionary(BaseVersion=Name(f"/{SECRET}"), URL=text()))
    pdf.Root.Requirements = Array([Dictionary(S=Name(f"/{SECRET}"))])
    pdf.Root.Perms = Dictionary(DocMDP=Dictionary(Name=text(), Reason=text()))
    pdf.Root.Legal = Dictionary(Attestation=text())
    pdf.Root.URI = Dictionary(Base=String(f"https://{SECRET}.example"))
    pdf.Root.Lang = text()
    pdf.Root.Version = Name(f"/{SECRET}")
    pdf.Root.PageMode = Name(f"/{SECRET}")
    pdf.Root.ViewerPreferences = Dictionary(PrintPageRange=text(), Direction=Name(f"/{SECRET}"))
    pdf.Root.DSS = Dictionary(Certs=Array([stream(pdf)]))


@channel
def output_intents(pdf: Pdf, page: Any) -> None:
    intent = Dictionary(Type=Name.OutputIntent, S=Name.GTS_PDFA1, OutputConditionIdentifier=text(), Info=text())
    pdf.Root.OutputIntents = Array([intent])


@channel
def outline(pdf: Pdf, page: Any) -> None:
    item = pdf.make_indirect(Dictionary(Title=text(), Dest=Array([page, Name.Fit])))
    pdf.Root.Outlines = pdf.make_indirect(Dictionary(First=item, Last=item, Count=1))


@channel
def names_and_labels(pdf: Pdf, page: Any) -> None:
    pdf.Root.Dests = Dictionary({f"/{SECRET}": Array([page, Name.Fit])})
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(P=text())]))
    script = Dictionary(S=Name.JavaScript, JS=text())
    pdf.Root.Names = Dictionary(
        Dests=Dictionary(Names=Array([text(), Array([page, Name.Fit])])),
        JavaScript=Dictionary(Names=Array([text(), script])),
        IDS=Dictionary(Names=Array([text(), Dictionary(S=Name.SPS)])),
    )


@channel
def embedded_files(pdf: Pdf, page: Any) -> None:
    file = stream(pdf, CODED, Type=Name.EmbeddedFile, Params=Dictionary(CheckSum=text()))
    spec = pdf.make_indirect(Dictionary(Type=Name.Filespec, F=text(), UF=text(), Desc=text(), EF=Dictionary(F=file)))
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([text(), spec])))
    pdf.Root.AF = Array([spec])
    pdf.Root.Collection = Dictionary(Schema=Dictionary({f"/{SECRET}": Dictionary(N=text())}))
    page.AF = Array([spec])


@channel
def actions(pdf: Pdf, page: Any) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=stream(pdf))
    pdf.Root.AA = Dictionary(WC=Dictionary(S=Name.Launch, F=text(), Next=Dictionary(S=Name.URI, URI=text())))
    page.AA = Dictionary(O=Dictionary(S=Name.SubmitForm, F=text()))


@channel
def forms_and_xfa(pdf: Pdf, page: Any) -> None:
    field = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Tx,
            T=text(),
            TU=text(),
            V=text(),
            DV=text(),
            RV=text(),
            Rect=Array([0, 0, 10, 10]),
            MK=Dictionary(CA=text()),
            Opt=Array([text()]),
        )
    )
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]), XFA=Array([String("datasets"), stream(pdf)]), DA=text())
    page.Annots = Array([field])


@channel
def articles(pdf: Pdf, page: Any) -> None:
    bead = pdf.make_indirect(Dictionary(P=page, R=Array([0, 0, 9, 9])))
    thread = pdf.make_indirect(Dictionary(F=bead, I=Dictionary(Title=text())))
    bead.T = thread
    pdf.Root.Threads = Array([thread])
    page.B = Array([bead])


@channel
def structure_tree(pdf: Pdf, page: Any) -> None:
    add(page, b"/P <</MCID 0>> BDC BT /F1 12 Tf 20 100 Td (Alinea) Tj ET EMC")
    element = pdf.make_indirect(
        Dictionary(
            Type=Name.StructElem,
            S=Name(f"/{SECRET}"),
            Pg=page,
            K=0,
            Alt=text(),
            ActualText=text(),
            E=text(),
            T=text(),
            ID=text(),
            Lang=text(),
            C=Name(f"/{SECRET}"),
            A=Dictionary(O=Name.Table, Summary=text(), Headers=Array([text()]), ColSpan=2),
        )
    )
    pdf.Root.StructTreeRoot = pdf.make_indirect(
        Dictionary(
            K=element,
            RoleMap=Dictionary({f"/{SECRET}": Name.P}),
            ClassMap=Dictionary({f"/{SECRET}": Dictionary()}),
            IDTree=Dictionary(Names=Array([text(), element])),
        )
    )
    element.P = pdf.Root.StructTreeRoot


@channel
def unreferenced_and_trailer(pdf: Pdf, page: Any) -> None:
    pdf.trailer[f"/{SECRET}"] = text()


# -- the page ----------------------------------------------------------------------------------------------------------


@channel
def page_keys(pdf: Pdf, page: Any) -> None:
    page.LastModified = text()
    page.PieceInfo = Dictionary(App=Dictionary(Private=text()))
    page.Metadata = stream(pdf)
    page.Thumb = stream(pdf, CODED + bytes(5), Width=4, Height=4, ColorSpace=Name.DeviceGray, BitsPerComponent=8)
    page.Tabs = Name(f"/{SECRET}")
    page.TemplateInstantiated = Name(f"/{SECRET}")
    page.ID, page.PZ = text(), 1
    page.Trans = Dictionary(S=Name(f"/{SECRET}"))
    page.SeparationInfo = Dictionary(DeviceColorant=Name(f"/{SECRET}"))
    page.VP = Array([Dictionary(Name=text(), Measure=Dictionary(R=text()))])
    page.BoxColorInfo = Dictionary(Note=text())
    page.PresSteps = Dictionary(NA=Dictionary(S=Name.JavaScript, JS=text()))
    page.Group = Dictionary(S=Name.Transparency, Note=text())
    page[f"/{SECRET}"] = 1


@channel
def annotation_kinds(pdf: Pdf, page: Any) -> None:
    kinds = [
        "Text",
        "FreeText",
        "Highlight",
        "Stamp",
        "Popup",
        "Redact",
        "Sound",
        "Movie",
        "Screen",
        "3D",
        "RichMedia",
        "FileAttachment",
        "Watermark",
        "Caret",
        "Ink",
        "Link",
        "PrinterMark",
        "TrapNet",
        "Projection",
    ]
    form = stream(pdf, b"BT (" + CODED + b") Tj ET", Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
    page.Annots = Array([
        pdf.make_indirect(Dictionary(
            Type=Name.Annot, Subtype=Name(f"/{kind}"), Rect=Array([1, 1, 9, 9]), Contents=text(), T=text(), Subj=text(),
            NM=text(), RC=text(), OverlayText=text(), AP=Dictionary(N=form), A=Dictionary(S=Name.Launch, F=text()),
            IRT=Dictionary(Contents=text()), QuadPoints=Array([1, 1, 9, 1, 1, 9, 9, 9]),
        ))
        for kind in kinds
    ])  # fmt: skip


@channel
def link_addresses(pdf: Pdf, page: Any) -> None:
    targets = [
        f"mailto:{SECRET}@example.nl",
        "tel:0612345678" + SECRET,
        f"javascript:{SECRET}",
        f"file:///{SECRET}",
        f"https://www.linkedin.com/in/{SECRET}",
        f"https://{SECRET}@example.nl/",
        f"https://example.nl/?m={SECRET}%40a.nl",
    ]
    page.Annots = Array([
        Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([1, 1, 9, 9]), Contents=text(),
                   A=Dictionary(S=Name.URI, URI=String(target)))
        for target in targets
    ])  # fmt: skip


# -- content -----------------------------------------------------------------------------------------------------------


@channel
def comments_and_odd_operands(pdf: Pdf, page: Any) -> None:
    add(page, b"% " + CODED + b"\n(" + CODED + b") 1 w (" + CODED + b") 0 0 m (" + CODED + b") 10 10 l S")
    add(page, b"BX (" + CODED + b") " + CODED + b" EX /" + CODED + b" MP /Tag <</X (" + CODED + b")>> DP")


@channel
def marked_content(pdf: Pdf, page: Any) -> None:
    resource(page, "/Properties", "/MC0", Dictionary(Type=Name.Note, Text=text()))
    add(page, b"/Span <</ActualText (" + CODED + b") /Alt (" + CODED + b") /E (" + CODED + b")>> BDC 0 0 5 5 re f EMC")
    add(page, b"/" + CODED + b" /MC0 BDC 5 5 5 5 re f EMC /" + CODED + b" BMC EMC")


@channel
def resource_names(pdf: Pdf, page: Any) -> None:
    resource(page, "/ExtGState", f"/{SECRET}", Dictionary(CA=1, Name=text()))
    resource(
        page, "/ColorSpace", f"/{SECRET}", Array([Name.CalGray, Dictionary(WhitePoint=Array([1, 1, 1]), X=text())])
    )
    add(page, b"/" + CODED + b" gs /" + CODED + b" cs 0.5 sc 10 10 20 20 re f")


@channel
def unused_resources(pdf: Pdf, page: Any) -> None:
    form = stream(pdf, b"BT (" + CODED + b") Tj ET", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
    resource(page, "/XObject", "/X9", form)
    resource(page, "/Pattern", "/P9", stream(pdf, CODED, PatternType=1))
    resource(page, "/Shading", "/S9", Dictionary(ShadingType=2, Note=text()))
    page.Resources.ProcSet = Array([Name(f"/{SECRET}")])


@channel
def form_keys(pdf: Pdf, page: Any) -> None:
    form = stream(pdf, b"0 0 5 5 re f", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]), Name=Name(f"/{SECRET}"),  # noqa: E501
                  PieceInfo=Dictionary(App=Dictionary(Private=text())), Metadata=stream(pdf), LastModified=text(),
                  OPI=Dictionary({"/2.0": Dictionary(F=text())}), Ref=Dictionary(F=text()), StructParents=7)  # fmt: skip  # noqa: E501
    resource(page, "/XObject", "/X1", form)
    add(page, b"/X1 Do")


@channel
def hidden_layers(pdf: Pdf, page: Any) -> None:
    off = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=text()))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([off]), D=Dictionary(OFF=Array([off]), Name=text()))
    resource(page, "/Properties", "/L1", Dictionary(Type=Name.OCMD, OCGs=off))
    add(page, b"/OC /L1 BDC BT /F1 9 Tf 9 9 Td (" + CODED + b") Tj ET EMC")
    form = stream(
        pdf,
        b"BT /F1 9 Tf (" + CODED + b") Tj ET",
        Subtype=Name.Form,
        BBox=Array([0, 0, 9, 9]),
        OC=off,
        Resources=page.Resources,
    )
    resource(page, "/XObject", "/X1", form)
    add(page, b"/X1 Do")


# -- colours -----------------------------------------------------------------------------------------------------------


def profile() -> bytes:
    """A small RGB profile with the secret in its description and in a private tag."""
    from PIL import ImageCms

    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    (count,) = struct.unpack_from(">I", data, 128)
    extra = b"desc" + bytes(4) + struct.pack(">I", len(CODED) + 1) + CODED + bytes(80)
    data[128:132] = struct.pack(">I", count + 1)
    for index in range(count):
        at = 132 + 12 * index + 4
        data[at : at + 4] = struct.pack(">I", struct.unpack_from(">I", data, at)[0] + 12)
    body = bytes(data) + extra
    at = 132 + 12 * count
    body = body[:at] + struct.pack(">4sII", b"priv", len(body) + 12 - len(extra), len(extra)) + body[at:]
    return struct.pack(">I", len(body)) + body[4:]


@channel
def icc_texts(pdf: Pdf, page: Any) -> None:
    space = Array([Name.ICCBased, stream(pdf, profile(), N=3, Alternate=Name.DeviceRGB, Metadata=stream(pdf))])
    resource(page, "/ColorSpace", "/C1", space)
    add(page, b"/C1 cs 1 0 0 sc 50 50 20 20 re f")


@pytest.mark.parametrize(("secret", "lives"), [("Jansen", True), (SECRET, False)])
def test_the_profile_that_all_know_lives_unless_a_word_of_it_goes(
    monkeypatch: pytest.MonkeyPatch, secret: str, lives: bool
) -> None:
    pdf, page = base()
    icc_texts(pdf, page)
    known = profile()
    monkeypatch.setattr(icc, "_KNOWN", hashlib.sha256(known).hexdigest())
    monkeypatch.setattr(icc, "_KNOWN_SIZE", len(known))
    assert (known in blobs(rebuild(saved(pdf), options=Options(secrets=(secret,))).data)) == lives


def blobs(data: bytes) -> list[bytes]:
    with pikepdf.open(io.BytesIO(data)) as made:
        return [one.read_bytes() for one in made.objects if isinstance(one, pikepdf.Stream)]


@channel
def inks_and_functions(pdf: Pdf, page: Any) -> None:
    function = stream(
        pdf,
        b"{ % " + CODED + b"\n dup 0 mul exch 0 mul exch dup }",
        FunctionType=4,
        Domain=Array([0, 1]),
        Range=Array([0, 1, 0, 1, 0, 1]),
        Note=text(),
    )
    function.write(b"{ % " + CODED + b"\n dup dup }")
    attributes = Dictionary(Colorants=Dictionary({f"/{SECRET}": Name.DeviceRGB}), Process=Dictionary(Note=text()))
    space = Array([Name.DeviceN, Array([Name(f"/{SECRET}")]), Name.DeviceRGB, pdf.make_indirect(function), attributes])
    resource(page, "/ColorSpace", "/C1", space)
    palette = String(bytes([0, 0, 0, 255, 255, 255]) + CODED)
    resource(page, "/ColorSpace", "/C2", Array([Name.Indexed, Name.DeviceRGB, 1, palette]))
    add(page, b"/C1 cs 1 sc 50 50 20 20 re f /C2 cs 1 sc 80 50 20 20 re f")


@channel
def sampled_function_tail(pdf: Pdf, page: Any) -> None:
    function = stream(
        pdf,
        bytes([0, 0, 0, 255, 0, 0]) + CODED,
        FunctionType=0,
        Domain=Array([0, 1]),
        Size=Array([2]),
        Range=Array([0, 1, 0, 1, 0, 1]),
        BitsPerSample=8,
    )
    shading = Dictionary(
        ShadingType=2, ColorSpace=Name.DeviceRGB, Coords=Array([0, 0, 100, 0]), Function=function, Note=text()
    )
    resource(page, "/Shading", "/S1", shading)
    add(page, b"/S1 sh")


# -- pictures ----------------------------------------------------------------------------------------------------------


def picture(pdf: Pdf, page: Any, data: bytes, **keys: Any) -> Any:
    keys = {"Width": 8, "Height": 8, "ColorSpace": Name.DeviceGray, "BitsPerComponent": 8, **keys}
    made = stream(pdf, data, Type=Name.XObject, Subtype=Name.Image, **keys)
    resource(page, "/XObject", "/I1", made)
    add(page, b"q 80 0 0 80 100 20 cm /I1 Do Q")
    return made


@channel
def picture_keys(pdf: Pdf, page: Any) -> None:
    other = stream(
        pdf, CODED + bytes(53), Width=8, Height=8, ColorSpace=Name.DeviceGray, BitsPerComponent=8, Subtype=Name.Image
    )
    picture(pdf, page, bytes(range(64)), Name=Name(f"/{SECRET}"), ID=text(), Metadata=stream(pdf),
            Alternates=Array([Dictionary(Image=other)]), OPI=Dictionary({"/1.3": Dictionary(F=text())}),
            Measure=Dictionary(R=text()), PtData=Dictionary(N=text()), AF=Array([text()]))  # fmt: skip


@channel
def behind_the_samples(pdf: Pdf, page: Any) -> None:
    picture(pdf, page, bytes(range(64)) + CODED)


@channel
def behind_the_compressed_samples(pdf: Pdf, page: Any) -> None:
    made = picture(pdf, page, b"")
    made.write(zlib.compress(bytes(range(64))) + CODED, filter=Name.FlateDecode)


@channel
def jpeg_segments(pdf: Pdf, page: Any) -> None:
    out = io.BytesIO()
    Image.linear_gradient("L").resize((8, 8)).save(out, "JPEG", comment=CODED, exif=b"Exif\0\0" + CODED)
    data = out.getvalue()
    data = data[:2] + b"\xff\xed" + struct.pack(">H", 2 + len(CODED)) + CODED + data[2:] + CODED
    picture(pdf, page, b"").write(data, filter=Name.DCTDecode)


@channel
def jpeg_2000_boxes(pdf: Pdf, page: Any) -> None:
    out = io.BytesIO()
    Image.linear_gradient("L").resize((8, 8)).save(out, "JPEG2000")
    data = out.getvalue()
    data = data[:32] + struct.pack(">I4s", 8 + len(CODED), b"xml ") + CODED + data[32:]
    at = data.index(b"\xff\x4f\xff\x51") + 2
    size = struct.unpack_from(">H", data, at + 2)[0] + 2
    comment = b"\xff\x64" + struct.pack(">HH", 4 + len(CODED), 1) + CODED
    head = data.index(b"jp2c") - 4
    (length,) = struct.unpack_from(">I", data, head)
    data = data[: at + size] + comment + data[at + size :]
    if length:
        data = data[:head] + struct.pack(">I", length + len(comment)) + data[head + 4 :]
    picture(pdf, page, b"").write(data + struct.pack(">I4s", 8 + len(CODED), b"uuid") + CODED, filter=Name.JPXDecode)


@channel
def fax_tail(pdf: Pdf, page: Any) -> None:
    out = io.BytesIO()
    Image.linear_gradient("L").resize((64, 64)).convert("1").save(out, "TIFF", compression="group4")
    with Image.open(io.BytesIO(out.getvalue())) as made:
        at, size = made.tag_v2[273][0], made.tag_v2[279][0]  # type: ignore[attr-defined]
    parms = Dictionary(K=-1, Columns=64, Rows=64, Note=text())
    target = picture(pdf, page, b"", Width=64, Height=64, BitsPerComponent=1)
    target.write(out.getvalue()[at : at + size] + CODED, filter=Name.CCITTFaxDecode, decode_parms=parms)


@channel
def pixels_outside_the_clip(pdf: Pdf, page: Any) -> None:
    data = bytearray(bytes(range(64)) * 4)
    data[240 : 240 + len(CODED)] = CODED
    made = stream(
        pdf,
        bytes(data),
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=16,
        Height=16,
        ColorSpace=Name.DeviceGray,
        BitsPerComponent=8,
    )
    resource(page, "/XObject", "/I1", made)
    add(page, b"q 100 60 80 40 re W n 80 0 0 80 100 20 cm /I1 Do Q")


@channel
def pixels_outside_the_page(pdf: Pdf, page: Any) -> None:
    picture(pdf, page, bytes(53) + CODED)
    page.CropBox = Array([0, 60, 300, 200])


@channel
def pixels_off_the_page(pdf: Pdf, page: Any) -> None:
    resource(page, "/XObject", "/I1", stream(pdf, CODED + bytes(5), Type=Name.XObject, Subtype=Name.Image, Width=4, Height=4,  # noqa: E501
             ColorSpace=Name.DeviceGray, BitsPerComponent=8))  # fmt: skip
    add(page, b"q 80 0 0 80 500 20 cm /I1 Do Q")


@channel
def inline_picture(pdf: Pdf, page: Any) -> None:
    add(page, b"q 40 0 0 40 200 20 cm BI /W 2 /H 2 /BPC 8 /CS /G /Note (" + CODED + b") ID \x00\x40\x80\xff EI Q")


@channel
def soft_mask_of_picture(pdf: Pdf, page: Any) -> None:
    mask = stream(
        pdf,
        bytes([128] * 64) + CODED,
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=8,
        Height=8,
        ColorSpace=Name.DeviceGray,
        BitsPerComponent=8,
        Metadata=stream(pdf),
    )
    picture(pdf, page, bytes(range(64)), SMask=mask)


# -- fonts -------------------------------------------------------------------------------------------------------------


@channel
def font_names(pdf: Pdf, page: Any) -> None:
    font = Dictionary(Type=Name.Font, Subtype=Name.TrueType, BaseFont=Name(f"/{SECRET}-Bold"), Name=Name(f"/{SECRET}"),
                      FontDescriptor=Dictionary(Type=Name.FontDescriptor, FontName=Name(f"/{SECRET}"), FontFamily=text(),  # noqa: E501
                                                Flags=32, CharSet=text("/" + SECRET), Style=Dictionary(X=text())))  # fmt: skip  # noqa: E501
    resource(page, "/Font", f"/{SECRET}", font)
    add(page, b"BT /" + CODED + b" 12 Tf 20 60 Td (Tekst) Tj ET")


@channel
def glyph_procedures(pdf: Pdf, page: Any) -> None:
    font = Dictionary(Type=Name.Font, Subtype=Name.Type3, Name=Name(f"/{SECRET}"), FontBBox=Array([0, 0, 10, 10]),
                      FontMatrix=Array([0.1, 0, 0, 0.1, 0, 0]), FirstChar=65, LastChar=66, Widths=Array([10, 10]),
                      Encoding=Dictionary(Differences=Array([65, Name(f"/{SECRET}"), Name.unused])),
                      CharProcs=Dictionary({f"/{SECRET}": stream(pdf, b"% " + CODED + b"\n10 0 d0 0 0 8 8 re f"),
                                            "/unused": stream(pdf, b"10 0 d0 (" + CODED + b") Tj")}))  # fmt: skip
    resource(page, "/Font", "/F3", font)
    add(page, b"BT /F3 12 Tf 20 60 Td (A) Tj ET")


@channel
def unused_codes(pdf: Pdf, page: Any) -> None:
    cmap = (
        b"/CIDInit /ProcSet findresource begin begincmap % "
        + CODED
        + b"\n1 begincodespacerange <00> <FF> endcodespacerange\n"
        b"1 beginbfchar <01> <" + SECRET.encode("utf-16-be").hex().encode() + b"> endbfchar\n"
        b"2 beginbfrange <41> <42> <0041> <10> <11> [<"
        + SECRET.encode("utf-16-be").hex().encode()
        + b"> <0041>] endbfrange "
        b"endcmap"
    )
    font = Dictionary(
        Type=Name.Font,
        Subtype=Name.Type1,
        BaseFont=Name.Helvetica,
        ToUnicode=stream(pdf, cmap),
        Encoding=Dictionary(Differences=Array([1, Name(f"/{SECRET}"), 65, Name.A])),
    )
    resource(page, "/Font", "/F4", font)
    add(page, b"BT /F4 12 Tf 20 60 Td (A) Tj ET")


@pytest.mark.parametrize("name", sorted(CHANNELS))
def test_nothing_hidden_survives(name: str) -> None:
    pdf, page = base()
    CHANNELS[name](pdf, page)
    before = saved(pdf)
    assert traces(before), "the canary is not in the document: the test would prove nothing"
    rebuilt = rebuild(before)
    assert traces(rebuilt.data) == []
    assert "Openbare tekst" in page_text(rebuilt.data)
    assert rebuild(before).data == rebuilt.data


@pytest.mark.parametrize(
    "name", sorted(set(CHANNELS) - {"annotation_kinds", "forms_and_xfa", "embedded_files", "link_addresses"})
)
def test_the_page_looks_the_same(name: str) -> None:
    pdf, page = base()
    CHANNELS[name](pdf, page)
    before = saved(pdf)
    assert worst_pixel(before, rebuild(before).data) <= 3


def page_text(data: bytes) -> str:
    with pymupdf.open(stream=data, filetype="pdf") as document:
        return "".join(page.get_text() for page in document)


def worst_pixel(first: bytes, second: bytes) -> int:
    """The largest difference of a colour value between two renderings of the first page."""
    samples = []
    for data in (first, second):
        with pymupdf.open(stream=data, filetype="pdf") as document:
            samples.append(document[0].get_pixmap(dpi=72, annots=False).samples)
    assert len(samples[0]) == len(samples[1])
    return max(abs(int(a) - int(b)) for a, b in zip(*samples, strict=True))


def test_older_revisions_and_trailing_bytes_do_not_survive() -> None:
    pdf, _ = base()
    first = saved(pdf) + b"\n% " + CODED + b"\n7 0 obj (" + CODED + b") endobj\n"
    assert traces(first)
    assert traces(rebuild(first).data) == []
    assert rebuild(first).data.count(b"%%EOF") == 1
