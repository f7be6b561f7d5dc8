# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the objects of a document can hide beside its pages: catalogue, notes, forms, layers, tags."""

from __future__ import annotations

import base64
from typing import Any
from urllib.parse import quote

import channels_kit as kit
from channels_kit import AROUND, CODED, FIRST, LAST, NAME, PUBLIC, SHOWN, base, built, case, form, saved, stream, text
from pikepdf import Array, Dictionary, Name, Pdf, String

from redactor.model import Box

WHO = String(NAME)
TAG = Name(f"/{LAST}")
RECT = [40, 195, 170, 215]
"""around the name, in points of PDF"""


def annotated(subtype: str, **keys: Any) -> bytes:
    """An annotation that takes no part of the looks of the page."""
    return built(lambda pdf, page: note(pdf, page, subtype, **keys))


def note(pdf: Pdf, page: Any, subtype: str, **keys: Any) -> Any:
    held = Dictionary(Type=Name.Annot, Subtype=Name(f"/{subtype}"), Rect=Array([10, 10, 30, 30]))
    for key, value in keys.items():
        held[f"/{key}"] = value(pdf) if callable(value) else value
    made = pdf.make_indirect(held)
    page.Annots = Array([*page.get("/Annots", []), made])
    return made


def drawn(pdf: Pdf, paint: bytes = b"", **keys: Any) -> Any:
    """An appearance with the name in it, 140 × 20 points."""
    own = b"BT /F1 12 Tf 2 5 Td (" + CODED + b") Tj ET " + paint
    fonts = Dictionary(Font=Dictionary(F1=kit.helvetica(pdf)))
    return form(pdf, own, (0, 0, 140, 20), Resources=fonts, **keys)


# -- catalogue ---------------------------------------------------------------------------------------------------------


@case()
def info_and_xmp() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        for key in ("Title", "Author", "Subject", "Keywords", "Creator", "Producer", "Company", LAST):
            pdf.docinfo[f"/{key}"] = String(NAME)
        packet = (
            b'<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>'
            + CODED
            + b"</dc:creator></x:xmpmeta>"
        )
        for holder in (pdf.Root, page, page.Resources.Font.F1):
            holder.Metadata = stream(pdf, packet, Type=Name.Metadata, Subtype=Name.XML)

    return built(change)


@case()
def outline_with_actions() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        inner = pdf.make_indirect(
            Dictionary(Title=WHO, A=Dictionary(S=Name.URI, URI=String(f"mailto:{LAST}@voorbeeld.nl")))
        )
        outer = pdf.make_indirect(Dictionary(Title=WHO, First=inner, Last=inner, Count=1, SE=Dictionary(T=WHO)))
        inner.Parent = outer
        pdf.Root.Outlines = pdf.make_indirect(Dictionary(First=outer, Last=outer, Count=2))
        pdf.Root.PageMode = Name.UseOutlines

    return built(change)


@case()
def destinations_named_after_somebody() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        target = Array([page, Name.XYZ, 0, 0, 0])
        leaf = pdf.make_indirect(
            Dictionary(Limits=Array([WHO, WHO]), Names=Array([WHO, Dictionary(D=target, Note=WHO)]))
        )
        pdf.Root.Names = Dictionary({"/Dests": Dictionary(Kids=Array([leaf])), f"/{LAST}": leaf})
        pdf.Root.Dests = Dictionary({f"/{LAST}": target})
        pdf.Root.OpenAction = Dictionary(S=Name.GoTo, D=WHO)
        note(pdf, page, "Link", Dest=TAG, Border=Array([0, 0, 0]))

    return built(change)


@case()
def page_labels() -> bytes:
    return built(lambda pdf, page: pdf.Root.__setattr__("PageLabels", Dictionary(Nums=Array([0, Dictionary(P=WHO)]))))


@case()
def threads() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        bead = pdf.make_indirect(Dictionary(P=page, R=Array([0, 0, 9, 9])))
        bead.N = bead.V = bead
        thread = pdf.make_indirect(Dictionary(F=bead, I=Dictionary(Title=WHO, Author=WHO)))
        bead.T = thread
        pdf.Root.Threads, page.B = Array([thread]), Array([bead])

    return built(change)


@case()
def private_data() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        for holder in (pdf.Root, page):
            holder.PieceInfo = Dictionary({f"/{LAST}": Dictionary(LastModified=String("D:2024"), Private=stream(pdf))})
        page.LastModified = String(NAME)

    return built(change)


@case()
def portfolio() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        inside, _ = base()
        file = stream(pdf, saved(inside), Type=Name.EmbeddedFile, Subtype=TAG, Params=Dictionary(CheckSum=WHO))
        spec = pdf.make_indirect(
            Dictionary(
                Type=Name.Filespec, F=WHO, UF=WHO, Desc=WHO, EF=Dictionary(F=file), CI=Dictionary({f"/{LAST}": WHO})
            )
        )
        pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([WHO, spec])))
        pdf.Root.Collection = Dictionary(D=WHO, View=Name.T, Schema=Dictionary({f"/{LAST}": Dictionary(N=WHO)}))
        pdf.Root.AF = page.AF = Array([spec])

    return built(change)


@case()
def scripts() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        script = Dictionary(S=Name.JavaScript, JS=stream(pdf, b"app.alert('" + CODED + b"')"))
        pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([WHO, script])))
        pdf.Root.OpenAction = pdf.Root.AA = script
        page.AA = Dictionary(O=script, C=Dictionary(S=Name.JavaScript, JS=WHO, Next=Array([script])))

    return built(change)


@case()
def output_intents() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        intent = Dictionary(Type=Name.OutputIntent, S=Name.GTS_PDFA1, OutputConditionIdentifier=WHO, OutputCondition=WHO,
                            RegistryName=WHO, Info=WHO, DestOutputProfileRef=Dictionary(URLs=Array([WHO])))  # fmt: skip
        pdf.Root.OutputIntents = Array([intent])
        page.OutputIntents = Array([intent])

    return built(change)


@case()
def language_and_viewer() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        pdf.Root.Lang = WHO
        pdf.Root.Version = TAG
        pdf.Root.URI = Dictionary(Base=String(f"https://{LAST}.example/"))
        pdf.Root.ViewerPreferences = Dictionary(ViewArea=TAG, Enforce=Array([TAG]), Direction=TAG)
        pdf.Root.Extensions = Dictionary({f"/{LAST}": Dictionary(URL=WHO, ExtensionRevision=WHO)})
        pdf.Root.Legal = Dictionary(Attestation=WHO)
        pdf.Root.Requirements = Array([Dictionary(S=TAG, RH=Dictionary(Script=WHO))])
        pdf.Root.DSS = Dictionary(VRI=Dictionary({f"/{LAST}": Dictionary(TU=WHO)}))
        pdf.Root.Perms = Dictionary(DocMDP=Dictionary(Type=Name.Sig, Name=WHO, Reason=WHO))
        pdf.Root.SpiderInfo = Dictionary(V=1.0, C=Array([Dictionary(AU=WHO)]))
        pdf.Root.DPartRoot = Dictionary(NodeNameList=Array([TAG]), RecordLevel=0)

    return built(change)


@case()
def renditions_and_pages_by_name() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        hidden, _ = base()
        extra = pdf.copy_foreign(hidden.pages[0].obj)
        named = Array([WHO, extra])
        pdf.Root.Names = Dictionary(
            Pages=Dictionary(Names=named), Renditions=Dictionary(Names=Array([WHO, Dictionary(S=Name.MR, N=WHO)])),
            AlternatePresentations=Dictionary(Names=Array([WHO, Dictionary(Type=Name.SlideShow)])),
            URLS=Dictionary(Names=Array([WHO, Dictionary(S=Name.SPS)])), AP=Dictionary(Names=Array([WHO, stream(pdf)])),
        )  # fmt: skip

    return built(change)


@case()
def keys_of_the_page() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        page.ID = WHO
        page.VP = Array([Dictionary(Type=Name.Viewport, BBox=Array([0, 0, 9, 9]), Name=WHO, Measure=Dictionary(R=WHO))])
        page.SeparationInfo = Dictionary(DeviceColorant=TAG)
        page.PresSteps = Dictionary(NA=Dictionary(S=Name.JavaScript, JS=WHO))
        page.Trans = Dictionary(S=TAG)
        page.Tabs = TAG
        page.TemplateInstantiated = TAG
        page.Hid, page.PZ = True, WHO
        page.Thumb = stream(pdf, bytes(80) + CODED, Width=10, Height=9, ColorSpace=Name.DeviceGray, BitsPerComponent=8)
        page.Resources.ProcSet = Array([Name.PDF, TAG])

    return built(change)


# -- links -------------------------------------------------------------------------------------------------------------

MAIL = "m.zwanenburgh@voorbeeld.nl"


@case()
def links() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        for address in (
            f"mailto:{MAIL}?subject={quote(NAME)}",
            f"https://voorbeeld.nl/?naam={quote(NAME)}",
            "https://voorbeeld.nl/" + "".join(f"%{ord(one):02x}" for one in LAST),
            f"https://{LAST}.voorbeeld.nl/",
            f"https://voorbeeld.nl/#{LAST}",
            "https://voorbeeld.nl/" + "".join(f"%25{ord(one):02X}" for one in LAST),
            "data:text/plain;base64," + base64.b64encode(CODED).decode(),
            f"tel:0612345678;{LAST}",
        ):
            note(pdf, page, "Link", A=Dictionary(S=Name.URI, URI=String(address)), Contents=WHO, NM=WHO, TU=WHO,
                 PA=Dictionary(S=Name.URI, URI=String(LAST)))  # fmt: skip
        for action in (
            Dictionary(S=Name.GoToR, F=WHO, D=WHO), Dictionary(S=Name.Launch, F=WHO, Win=Dictionary(F=WHO)),
            Dictionary(S=Name.GoToE, F=WHO, T=Dictionary(R=Name.C, N=WHO)), Dictionary(S=Name.Named, N=TAG),
            Dictionary(S=Name.Thread, F=WHO, D=WHO), Dictionary(S=Name.SubmitForm, F=Dictionary(FS=Name.URL, F=WHO)),
            Dictionary(S=Name.Hide, T=WHO), Dictionary(S=Name.ImportData, F=WHO), Dictionary(S=Name.JavaScript, JS=WHO),
            Dictionary(S=Name.SetOCGState, State=Array([TAG])), Dictionary(S=Name.GoTo, D=Array([page, Name.Fit]), SD=WHO),
        ):  # fmt: skip
            note(pdf, page, "Link", A=action)

    return built(change)


@case(needles=("zwanenburgh",), keep=(*PUBLIC,))
def address_of_which_only_the_name_goes() -> bytes:
    """The text of a link is an address; the link behind it says it in full."""

    def change(pdf: Pdf, page: Any) -> None:
        note(pdf, page, "Link", Rect=Array(RECT), A=Dictionary(S=Name.URI, URI=String(f"mailto:{MAIL}")))

    return built(change, text(MAIL.encode()))


@case(needles=(FIRST, LAST, "Kraaijestein"), terms=(NAME, LAST, "Kraaijestein"))
def addresses_that_name_who_is_on_no_page() -> bytes:
    """Nobody reads them, so nobody can say that they are to be redacted."""

    def change(pdf: Pdf, page: Any) -> None:
        for address in (
            "https://voorbeeld.nl/medewerkers/r.kraaijestein",
            "https://kraaijestein-advies.nl/",
            "https://openbaar.nl/?id=" + b"Kraaijestein".hex(),
            "https://openbaar.nl/?id=" + base64.urlsafe_b64encode(b"Roos Kraaijestein").decode(),
            "https://openbaar.nl/?id=" + "".join(f"&#{ord(one)};" for one in "Kraaijestein"),
            "https://xn--kraaijestein-9za.nl/",
        ):
            note(pdf, page, "Link", A=Dictionary(S=Name.URI, URI=String(address)))

    return built(change)


# -- annotations -------------------------------------------------------------------------------------------------------


@case()
def comments_with_replies() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        rich = String(f"<body><p>{NAME}</p></body>")
        first = note(pdf, page, "Text", Contents=WHO, T=WHO, Subj=WHO, NM=WHO, RC=rich, CreationDate=WHO, F=2)
        popup = note(pdf, page, "Popup", Contents=WHO, Parent=first)
        first.Popup = popup
        note(pdf, page, "Text", Contents=WHO, T=WHO, IRT=first, StateModel=WHO, State=WHO, F=2)
        note(pdf, page, "Caret", Contents=WHO, T=WHO, F=2)

    return built(change)


@case()
def marks_with_text() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        quad = Array([40, 245, 120, 245, 40, 230, 120, 230])
        for subtype in ("Highlight", "Underline", "StrikeOut", "Squiggly"):
            empty = form(pdf, b"", (0, 0, 10, 10))
            note(pdf, page, subtype, QuadPoints=quad, Contents=WHO, T=WHO, Subj=WHO, AP=Dictionary(N=empty))

    return built(change)


@case()
def note_that_shows_the_name() -> bytes:
    """A free text whose appearance has the name; its own strings have it again."""

    def change(pdf: Pdf, page: Any) -> None:
        note(pdf, page, "FreeText", Rect=Array([40, 100, 180, 120]), F=4, Contents=WHO, DA=String("/Helv 12 Tf"),
             RC=WHO, DS=WHO, CL=Array([1, 1, 2, 2]), AP=Dictionary(N=drawn(pdf)))  # fmt: skip

    return built(change)


@case()
def stamp_with_states() -> bytes:
    """Appearances of states and mouse positions that nobody sees."""

    def change(pdf: Pdf, page: Any) -> None:
        looks = Dictionary(N=Dictionary({f"/{LAST}": drawn(pdf), "/Off": form(pdf, b"", (0, 0, 140, 20))}),
                           D=drawn(pdf), R=Dictionary({f"/{LAST}": drawn(pdf)}))  # fmt: skip
        note(pdf, page, "Stamp", Rect=Array([40, 100, 180, 120]), Name=TAG, AS=Name.Off, AP=looks, Contents=WHO)
        note(pdf, page, "Stamp", Rect=Array([40, 70, 180, 90]), Name=TAG, AS=TAG, AP=looks, Contents=WHO)

    return built(change)


@case(looks=False)  # pdfium gives a note without a size one
def hidden_notes() -> bytes:
    """Hidden, not to be shown, for the printer only, outside the page, without size."""

    def change(pdf: Pdf, page: Any) -> None:
        for flags, rect in ((2, RECT), (32, RECT), (1, RECT), (4, [900, 900, 990, 920]), (4, [50, 50, 50, 50])):
            note(pdf, page, "Stamp", Rect=Array(rect), F=flags, AP=Dictionary(N=drawn(pdf)))

    return built(change)


@case()
def media() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        file = stream(pdf, CODED, Type=Name.EmbeddedFile)
        spec = pdf.make_indirect(Dictionary(Type=Name.Filespec, F=WHO, UF=WHO, EF=Dictionary(F=file)))
        assets = Dictionary(Assets=Dictionary(Names=Array([WHO, spec])), Configurations=Array([Dictionary(Name=WHO)]))
        note(pdf, page, "RichMedia", RichMediaContent=assets, RichMediaSettings=Dictionary(), NM=WHO)
        note(
            pdf,
            page,
            "Screen",
            T=WHO,
            A=Dictionary(S=Name.Rendition, R=Dictionary(N=WHO, C=Dictionary(D=spec, CT=WHO))),
        )
        note(pdf, page, "Movie", T=WHO, Movie=Dictionary(F=spec))
        note(pdf, page, "Sound", Contents=WHO, Sound=stream(pdf, CODED, Type=Name.Sound, R=8000))
        note(pdf, page, "3D", **{"3DD": stream(pdf, CODED, Type=Name("/3D"), Subtype=Name.U3D), "3DV": WHO})
        note(pdf, page, "FileAttachment", FS=spec, Contents=WHO, Name=TAG, F=2)
        note(pdf, page, "Projection", Contents=WHO, ExData=Dictionary(Type=Name.ExData, Subtype=TAG))

    return built(change)


@case()
def redaction_mark_with_a_caption() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        note(pdf, page, "Redact", Rect=Array(RECT), QuadPoints=Array([40, 215, 170, 215, 40, 195, 170, 195]), OverlayText=WHO,
             DA=String("/Helv 12 Tf"), RO=drawn(pdf), Repeat=True, Contents=WHO, T=WHO)  # fmt: skip

    return built(change)


@case()
def polygon_and_ink() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        line = form(pdf, b"0 0 m 20 20 l S", (0, 0, 20, 20))
        measure = Dictionary(R=WHO, X=Array([Dictionary(U=WHO)]))
        note(
            pdf,
            page,
            "Polygon",
            Vertices=Array([1, 1, 9, 9, 1, 9]),
            Measure=measure,
            Contents=WHO,
            AP=Dictionary(N=line),
        )
        note(pdf, page, "Ink", InkList=Array([Array([1, 1, 9, 9])]), Contents=WHO, NM=WHO, AP=Dictionary(N=line))
        note(pdf, page, "Line", L=Array([1, 1, 9, 9]), Cap=True, Contents=WHO, AP=Dictionary(N=line))
        note(pdf, page, "Watermark", FixedPrint=Dictionary(Type=Name.FixedPrint), Contents=WHO)
        note(pdf, page, "PrinterMark", MN=TAG)
        note(pdf, page, "TrapNet", LastModified=WHO, Version=Array([WHO]))

    return built(change)


# -- forms -------------------------------------------------------------------------------------------------------------


def field(pdf: Pdf, page: Any, **keys: Any) -> Any:
    made = note(pdf, page, "Widget", Rect=Array([40, 100, 180, 120]), F=4, **keys)
    if "/AcroForm" not in pdf.Root:
        pdf.Root.AcroForm = Dictionary(Fields=Array([]), DA=String("/Helv 12 Tf 0 g"), DR=Dictionary())
    pdf.Root.AcroForm.Fields.append(made)
    return made


@case()
def text_field() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        script = Dictionary(S=Name.JavaScript, JS=String(f"event.value = '{NAME}'"))
        made = field(pdf, page, FT=Name.Tx, T=WHO, TU=WHO, TM=WHO, V=WHO, DV=WHO, RV=WHO, DS=WHO, AP=Dictionary(N=drawn(pdf)),
                     MK=Dictionary(CA=WHO, RC=WHO, AC=WHO), AA=Dictionary(K=script, F=script, V=script, C=script))  # fmt: skip
        pdf.Root.AcroForm.CO = Array([made])
        pdf.Root.AcroForm["/DA"] = WHO

    return built(change)


@case()
def field_without_a_picture_of_itself() -> bytes:
    """Readers draw it from its value."""

    def change(pdf: Pdf, page: Any) -> None:
        field(pdf, page, FT=Name.Tx, T=String("a"), V=WHO, DA=String("/F1 12 Tf 0 g"))
        pdf.Root.AcroForm.NeedAppearances = True
        pdf.Root.AcroForm.DR = Dictionary(Font=Dictionary(F1=page.Resources.Font.F1))

    return built(change)


@case()
def choices() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        options = Array([WHO, Array([WHO, String("x")])])
        field(pdf, page, FT=Name.Ch, T=String("b"), Opt=options, V=WHO, I=Array([0]), TI=0, AP=Dictionary(N=drawn(pdf)))

    return built(change)


@case()
def button_named_after_somebody() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        cross = form(pdf, b"0 0 m 10 10 l S", (0, 0, 140, 20))
        looks = Dictionary(N=Dictionary({f"/{LAST}": cross, "/Off": form(pdf, b"", (0, 0, 140, 20))}))
        field(pdf, page, FT=Name.Btn, T=WHO, V=TAG, AS=TAG, AP=looks, Opt=Array([WHO]), MK=Dictionary(CA=WHO))

    return built(change)


@case()
def signature_field() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        signed = Dictionary(Type=Name.Sig, Filter=Name("/Adobe.PPKLite"), Name=WHO, Reason=WHO, Location=WHO, ContactInfo=WHO,
                            Contents=String(CODED.ljust(64, b"\0")), Prop_Build=Dictionary(App=Dictionary(Name=TAG)),
                            Reference=Array([Dictionary(Data=WHO)]), ByteRange=Array([0, 1, 2, 3]))  # fmt: skip
        field(pdf, page, FT=Name.Sig, T=WHO, V=pdf.make_indirect(signed), AP=Dictionary(N=drawn(pdf)),
              SV=Dictionary(Reasons=Array([WHO])), Lock=Dictionary(Fields=Array([WHO])))  # fmt: skip
        pdf.Root.AcroForm.SigFlags = 3

    return built(change)


@case()
def field_and_its_parents() -> bytes:
    """The value stands in the parent, the widget only shows it."""

    def change(pdf: Pdf, page: Any) -> None:
        kid = note(pdf, page, "Widget", Rect=Array([40, 100, 180, 120]), F=4, AP=Dictionary(N=drawn(pdf)))
        parent = pdf.make_indirect(Dictionary(FT=Name.Tx, T=WHO, V=WHO, TU=WHO, Kids=Array([kid])))
        kid.Parent = parent
        pdf.Root.AcroForm = Dictionary(Fields=Array([parent]))

    return built(change)


@case()
def xfa() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        parts = Array([String("template"), stream(pdf), String("datasets"), stream(pdf, b"<d>" + CODED + b"</d>")])
        pdf.Root.AcroForm = Dictionary(Fields=Array([]), XFA=parts)
        pdf.Root.NeedsRendering = False

    return built(change)


# -- layers ------------------------------------------------------------------------------------------------------------

LAYERED = b"/OC /L BDC " + text(CODED, y=100) + b"EMC "


def layered(pdf: Pdf, page: Any, **config: Any) -> Any:
    group = pdf.make_indirect(
        Dictionary(
            Type=Name.OCG,
            Name=WHO,
            Intent=Array([Name.View, TAG]),
            Usage=Dictionary(
                CreatorInfo=Dictionary(Creator=WHO, Subtype=TAG),
                User=Dictionary(Type=Name.Ind, Name=WHO),
                Language=Dictionary(Lang=WHO),
            ),
        )
    )
    held = Dictionary(Order=Array([WHO, Array([group])]), Name=WHO, Creator=WHO)
    for key, value in config.items():
        held[f"/{key}"] = value(group)
    pdf.Root.OCProperties = Dictionary(OCGs=Array([group]), D=held, Configs=Array([Dictionary(Name=WHO, Creator=WHO)]))
    page.Resources.Properties = Dictionary(L=group)
    return group


@case()
def layer_that_is_off() -> bytes:
    return built(lambda pdf, page: layered(pdf, page, OFF=lambda group: Array([group])), SHOWN + LAYERED)


@case()
def layer_that_is_on() -> bytes:
    return built(lambda pdf, page: layered(pdf, page), SHOWN + LAYERED)


@case(looks=False)
def layer_off_by_its_usage() -> bytes:
    """Off in a viewer by its usage; pdfium shows it all the same."""

    def change(pdf: Pdf, page: Any) -> None:
        group = layered(pdf, page)
        group.Usage.View = Dictionary(ViewState=Name.OFF)
        group.Usage.Print = Dictionary(PrintState=Name.ON)
        pdf.Root.OCProperties.D.AS = Array(
            [Dictionary(Event=Name.View, OCGs=Array([group]), Category=Array([Name.View]))]
        )

    return built(change, SHOWN + LAYERED)


@case()
def membership_all_on() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        off = layered(pdf, page, OFF=lambda group: Array([group]))
        on = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=WHO))
        pdf.Root.OCProperties.OCGs.append(on)
        page.Resources.Properties.L = Dictionary(Type=Name.OCMD, OCGs=Array([on, off]), P=Name.AllOn)

    return built(change, SHOWN + LAYERED)


@case()
def membership_by_expression() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        group = layered(pdf, page)
        page.Resources.Properties.L = Dictionary(Type=Name.OCMD, VE=Array([Name.Not, group]), OCGs=group, P=Name.AllOff)

    return built(change, SHOWN + LAYERED)


@case(looks=False)  # pdfium shows notes of hidden layers
def picture_in_a_hidden_layer() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        group = layered(pdf, page, BaseState=lambda _: Name.OFF)
        kit.resource(page, "XObject", "X", form(pdf, text(CODED, y=100), OC=group, Resources=page.Resources))
        note(pdf, page, "Stamp", Rect=Array([40, 70, 180, 90]), OC=group, AP=Dictionary(N=drawn(pdf)))

    return built(change, SHOWN + b"/X Do ")


@case()
def picture_that_names_its_hidden_layer() -> bytes:
    """MuPDF forgets the layer of a picture of which it takes pixels, and what was hidden shows."""

    def change(pdf: Pdf, page: Any) -> None:
        group = layered(pdf, page, BaseState=lambda _: Name.OFF)
        made = stream(pdf, (CODED + bytes(100 - len(CODED))) * 4, Type=Name.XObject, Subtype=Name.Image, Width=20, Height=20,
                      BitsPerComponent=8, ColorSpace=Name.DeviceGray, OC=group)  # fmt: skip
        kit.resource(page, "XObject", "X", made)

    return built(change, b"q 180 0 0 60 40 160 cm /X Do Q " + SHOWN)


# -- tags --------------------------------------------------------------------------------------------------------------


@case()
def structure_that_tells() -> bytes:
    def change(pdf: Pdf, page: Any) -> None:
        told = Dictionary(O=Name.UserProperties, P=Array([Dictionary(N=WHO, V=WHO, F=WHO)]))
        table = Dictionary(O=Name.Table, Summary=WHO, Headers=Array([WHO]))
        leaf = pdf.make_indirect(
            Dictionary(
                Type=Name.StructElem,
                S=TAG,
                K=0,
                Pg=page,
                Alt=WHO,
                ActualText=WHO,
                E=WHO,
                T=WHO,
                ID=WHO,
                Lang=WHO,
                C=TAG,
                A=Array([told, table, 0]),
                Phoneme=WHO,
                PhoneticAlphabet=TAG,
                Ref=Array([]),
                R=1,
                NS=Dictionary(NS=WHO),
            )
        )
        root = pdf.make_indirect(
            Dictionary(
                Type=Name.StructTreeRoot,
                K=Array([leaf]),
                RoleMap=Dictionary({f"/{LAST}": Name.P}),
                ClassMap=Dictionary({f"/{LAST}": table}),
                IDTree=Dictionary(Names=Array([WHO, leaf])),
                ParentTree=Dictionary(Nums=Array([0, Array([leaf])])),
                Namespaces=Array([Dictionary(NS=WHO, RoleMapNS=Dictionary())]),
                PronunciationLexicon=Array([Dictionary(F=WHO)]),
            )
        )
        leaf.P = root
        pdf.Root.StructTreeRoot, page.StructParents = root, 0
        pdf.Root.MarkInfo = Dictionary(Marked=True, UserProperties=True)
        page.Contents = pdf.make_stream(AROUND + b"/P << /MCID 0 /Lang (" + CODED + b") >> BDC " + SHOWN + b" EMC")

    return built(change)


@case()
def replacement_texts() -> bytes:
    """Actual text, alternative text and expansions, nested and by name."""
    properties = b"<< /ActualText (%s) /Alt (%s) /E (%s) >>" % (CODED, CODED, CODED)
    utf16 = b"<< /ActualText <FEFF%s> >>" % NAME.encode("utf-16-be").hex().encode()
    paint = (
        b"/Span " + properties + b" BDC /Span " + utf16 + b" BDC " + text(b"de heer", y=120) + b"EMC EMC "
        b"/Span /" + LAST.encode() + b" BDC " + text(b"een ander", y=100) + b"EMC " + SHOWN
    )

    def change(pdf: Pdf, page: Any) -> None:
        page.Resources.Properties = Dictionary({f"/{LAST}": Dictionary(ActualText=WHO, Alt=WHO, Who=WHO)})

    return built(change, paint)


@case()
def marked_points_and_tags() -> bytes:
    tag = b"/" + LAST.encode()
    paint = (
        tag
        + b" MP "
        + tag
        + b" << /Who ("
        + CODED
        + b") >> DP "
        + tag
        + b" BMC "
        + SHOWN
        + b" EMC BX ("
        + CODED
        + b") zzz EX"
    )
    return built(lambda pdf, page: None, paint)


@case(boxes=((1, Box(38, 178, 182, 202)),), terms=())
def box_over_a_field() -> bytes:
    """Drawn by hand over what a field shows."""

    def change(pdf: Pdf, page: Any) -> None:
        field(pdf, page, FT=Name.Tx, T=String("a"), V=WHO, AP=Dictionary(N=drawn(pdf)))

    return built(change, b"")


test_nothing_of_the_objects_survives = kit.judged(__name__)
