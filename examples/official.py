# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The papers that the ministry itself wrote: letter, minutes, nota, decision."""

from __future__ import annotations

from pathlib import Path

from drawing import BLUE, Sheet, joined, paragraphs

MINISTRY = ("Ministerie van Binnenlandse Zaken en", "Koninkrijksrelaties")
SENDER = [
    ["*Directoraat-Generaal", "*Digitalisering en", "*Overheidsorganisatie", "Directie Digitale Samenleving"],
    ["Turfmarkt 147", "2511 DP  Den Haag", "Postbus 20011", "2500 EA  Den Haag", "www.rijksoverheid.nl"],
]


def letter(folder: Path) -> Sheet:
    """A letter to parliament: letterhead column with a contact person, signed by the minister, whose name stays."""
    sheet = Sheet(left=62, right=398, size=9.5)
    sheet.new_page()
    sheet.ribbon(*MINISTRY)
    sheet.put(62, 118, "> Retouradres Postbus 20011 2500 EA  Den Haag", size=6.5)
    for at, line in enumerate(
        ("Aan de Voorzitter van de Tweede Kamer der", "Staten-Generaal", "Postbus 20018", "2500 EA  DEN HAAG")
    ):
        sheet.put(62, 152 + at * 13, line)
    sheet.column(
        420,
        152,
        [
            *SENDER,
            ["*Contactpersoon", "Mw. A. de Vries", "T   070 426 64 26", "M  06-18 33 90 42", "anna.devries@minbzk.nl"],
            ["*Onze referentie", "2024-0000188231"],
            ["*Uw referentie", "2024Z03117"],
            ["*Bijlage(n)", "1"],
        ],
    )
    sheet.y = 268
    sheet.pairs([("Datum", "21 maart 2024"), ("Betreft", "Stand van zaken proef digitale brievenbus")], 52, style="")
    sheet.y += 16
    for text in paragraphs("""\
Geachte voorzitter,

In het commissiedebat van 8 februari 2024 heeft het lid Van Raalte-Sewnandan (D66) gevraagd wanneer
de proef met de digitale brievenbus wordt afgerond. Mede namens de staatssecretaris
Koninkrijksrelaties en Digitalisering, de heer Ramlal, bericht ik u als volgt.

De proef loopt sinds 1 november 2023 in de gemeente Oudewoude. Tot 1 maart hebben 11.204 inwoners
een bericht ontvangen; 317 van hen hebben zich afgemeld. Wethouder Zijlstra heeft mij op 7 maart
laten weten dat de gemeente de proef wil voortzetten. De evaluatie wordt uitgevoerd door Bos & Van
Dam Advies B.V.

De motie-Kortenhorst/El Yousfi (Kamerstuk 26 643, nr. 1101) verzoekt de regering om ook op papier te
blijven communiceren. Daar geef ik uitvoering aan. U ontvangt de evaluatie voor het zomerreces.

Hoogachtend,

De minister van Binnenlandse Zaken en Koninkrijksrelaties,
"""):
        sheet.lines(text, after=9)
    sheet.scribble(74, sheet.y - 2, 118, 40, 5)
    sheet.y += 62
    sheet.lines("M.C. van Wijngaarden")
    sheet.save(
        folder / "02-kamerbrief.pdf",
        title="Kamerbrief stand van zaken proef digitale brievenbus",
        author="Anna de Vries",
        outline=[(1, "Kamerbrief", 1)],
    )
    return sheet


def minutes(folder: Path) -> Sheet:
    """Minutes with attendance, absence, first names in running text and an action list with initials."""
    sheet = Sheet(size=9.5)
    sheet.new_page()
    sheet.lines("Verslag stuurgroep Digitale Brievenbus", "b", size=15, colour=BLUE, after=6)
    sheet.rule(colour=BLUE)
    sheet.pairs(
        [
            ("Datum", "7 maart 2024, 14.00 – 15.30 uur"),
            ("Plaats", "Turfmarkt 147, zaal N12-07"),
            ("Voorzitter", "Robert-Jan ter Braak (directeur Digitale Samenleving)"),
            (
                "Aanwezig",
                joined("""\
Sjoukje Hoekstra-Postma, Anna de Vries, Youssef el Khatabi, Elif Yıldırım, Kees Bos (Bos & Van Dam
Advies), Fenna Zijlstra (wethouder Oudewoude), Jelle van Wijngaarden (gemeente Oudewoude)
"""),
            ),
            ("Afwezig", "Soraya Pengel (met bericht), Wim Groen"),
            ("Verslag", "Anna de Vries"),
        ],
        78,
    )
    sheet.y += 8
    for head, text in (
        ("1. Opening", "Robert-Jan opent de vergadering. Soraya is met vakantie, Wim heeft geen bericht gestuurd."),
        (
            "2. Stand van zaken",
            joined("""\
Jelle van Wijngaarden meldt dat er 317 afmeldingen zijn. Hij is geen familie van de minister, grapt
hij, al denken inwoners van wel. Wethouder Zijlstra is tevreden, maar wil voor de zomer
duidelijkheid. Kees vraagt of er ook gebeld kan worden met mensen die zich hebben afgemeld. Youssef
ziet bezwaren: er is geen grondslag.
"""),
        ),
        (
            "3. Bezwaar van een inwoner",
            joined("""\
Een inwoonster, mw. Meulenbelt-Janssen, heeft bezwaar gemaakt en zegt dat zij door een gemist
bericht haar toeslag is kwijtgeraakt. El Khatabi stelt voor haar te horen op 28 maart. De stuurgroep
gaat akkoord.
"""),
        ),
        (
            "4. Communicatie",
            joined("""\
Elif Yıldırım heeft met de woordvoerder van de minister, Thijs Verbeek, een tijdpad gemaakt. In mei
volgt een nieuwsbericht. Groen licht van de directeur is nodig. Vragen van de pers lopen via
pers@minbzk.nl.
"""),
        ),
    ):
        sheet.lines(head, "b", after=2)
        sheet.lines(text, after=8)
    sheet.lines("Actielijst", "b", after=0)
    sheet.table(
        (32, 283, 70, 70),
        (
            ("nr.", "actie", "wie", "gereed"),
            ("12", "Hoorzitting mw. Meulenbelt voorbereiden", "YeK", "21 maart"),
            ("13", "Cijfers per wijk opvragen bij Oudewoude", "AdV / JvW", "15 maart"),
            ("14", "Opdrachtbevestiging Bos & Van Dam laten tekenen", "RJtB", "z.s.m."),
            ("15", "Conceptnieuwsbericht afstemmen met Thijs", "EY", "2 april"),
            ("16", "Planning eindrapport", "Kees", "29 maart"),
        ),
    )
    sheet.save(
        folder / "03-verslag-stuurgroep.pdf",
        title="Verslag stuurgroep 7 maart 2024",
        author="devriesa",
        outline=[(1, "Verslag", 1), (2, "Bezwaar Meulenbelt-Janssen", 1), (2, "Actielijst", 1)],
    )
    return sheet


def nota(folder: Path) -> Sheet:
    """A note to the minister with a table of initials, each with a scribbled paraaf beside it."""
    sheet = Sheet(left=62, right=398, size=9.5)
    sheet.new_page()
    sheet.ribbon(*MINISTRY)
    sheet.put(62, 118, "TER BESLISSING", "b", size=12)
    sheet.put(62, 136, "Aan de minister", size=11)
    sheet.column(
        420,
        118,
        [
            ["*DG Digitalisering en", "*Overheidsorganisatie", "Directie Digitale Samenleving"],
            ["*Opgesteld door", "Y. el Khatabi", "T 070 311 28 74", "youssef.elkhatabi@minbzk.nl"],
            ["*Datum", "18 maart 2024"],
            ["*Kenmerk", "2024-0000181007"],
            ["*Afgestemd met", "WJZ (mr. P.J. Oosterhuis-Lie)", "FEZ (D. Nowak)"],
        ],
    )
    sheet.y = 176
    sheet.put(62, sheet.y, "nota", "b", size=16, colour=BLUE)
    sheet.put(140, sheet.y, "Kamerbrief proef digitale brievenbus", size=11)
    sheet.y += 22
    for head, text in (
        (
            "Aanleiding",
            joined("""\
Het lid Van Raalte-Sewnandan heeft u gevraagd naar de afronding van de proef. U heeft toegezegd de
Kamer voor 1 april te informeren.
"""),
        ),
        ("Geadviseerd besluit", "Wij adviseren u bijgaande Kamerbrief te ondertekenen."),
        (
            "Kernpunten",
            joined("""\
• De SG (Mirjam Dekker-Osei) heeft de brief gezien en is akkoord.
/ • Wethouder Zijlstra is op 15 maart gebeld door Sjoukje Hoekstra.
/ • In de brief staan geen gegevens van de inwoonster die bezwaar heeft gemaakt.
/ • FEZ (Dariusz Nowak) heeft geen opmerkingen.
"""),
        ),
        ("Informatie die niet openbaar kan worden gemaakt", "Persoonsgegevens van ambtenaren en van de inwoonster."),
    ):
        sheet.lines(head, "b", after=2)
        sheet.lines(text, after=9)
    sheet.y += 6
    sheet.lines("Parafen", "b", after=2)
    top = sheet.y
    sheet.table(
        (110, 96, 70, 60),
        (
            ("functie", "naam", "paraaf", "datum"),
            ("afdelingshoofd", "S. Hoekstra-Postma\n ", "", "18/3"),
            ("directeur", "R.J. ter Braak\n ", "RtB", "19/3"),
            ("plv. DG", "H. van Eerd\n ", "", "19/3"),
        ),
    )
    for row, seed in enumerate((11, 23, 31)):
        sheet.scribble(272 + (22 if row == 1 else 0), top + 20 + row * 28.1, 40 if row == 1 else 54, 20, seed)
    sheet.save(folder / "04-nota-minister.pdf", title="Nota Kamerbrief proef", author="Youssef el Khatabi")
    return sheet


def decision(folder: Path) -> Sheet:
    """The decision on the Woo request, two pages: the requester must go, the minister and the court's judge stay."""
    sheet = Sheet(left=62, right=398, size=9.5, bottom=760)
    sheet.new_page()
    sheet.ribbon(*MINISTRY)
    sheet.put(62, 118, "> Retouradres Postbus 20011 2500 EA  Den Haag", size=6.5)
    for at, line in enumerate(("De heer J.P. Roodzant", "Oude Gracht 188-bis", "3511 NP  UTRECHT")):
        sheet.put(62, 152 + at * 13, line)
    sheet.column(
        420,
        152,
        [
            *SENDER,
            ["*Behandeld door", "Y. el Khatabi", "woo@minbzk.nl"],
            ["*Onze referentie", "2024-0000203344"],
            ["*Uw brief van", "1 februari 2024"],
        ],
    )
    sheet.y = 250
    sheet.pairs([("Datum", "14 mei 2024"), ("Betreft", "Besluit op uw Woo-verzoek")], 52, style="")
    sheet.y += 14
    for text in paragraphs("""\
Geachte heer Roodzant,

In uw verzoek van 1 februari 2024 heeft u mijn ministerie met een beroep op de Wet open overheid
gevraagd om documenten over de proef met de digitale brievenbus. Op 20 februari heeft mijn
medewerker, de heer El Khatabi, telefonisch met u gesproken. U heeft het verzoek toen beperkt tot de
gemeente Oudewoude.

Inventarisatie. Op basis van uw verzoek zijn tien documenten aangetroffen. Een overzicht staat in de
inventarislijst.

Zienswijzen. Bos & Van Dam Advies B.V. heeft bij monde van haar advocaat, mr. L.A. Vrieling te
Utrecht, laten weten geen bezwaar te hebben tegen openbaarmaking, mits de naam van haar medewerkster
Tan onleesbaar wordt gemaakt.

Eerbiediging van de persoonlijke levenssfeer. In de documenten staan namen van ambtenaren die niet
wegens hun functie in de openbaarheid treden, en gegevens van een inwoonster, mevrouw M. De namen
van bewindspersonen en van wethouder Zijlstra blijven leesbaar. Ik verwijs naar de uitspraak van 3
april 2023 van de rechtbank Midden-Nederland (mr. E.S. van den Hout, rechter),
ECLI:NL:RBMNE:2023:9999.

Besluit. Ik besluit de documenten gedeeltelijk openbaar te maken.

Hoogachtend,

De minister van Binnenlandse Zaken en Koninkrijksrelaties,
/ namens deze,
/ de directeur Digitale Samenleving
"""):
        sheet.lines(text, after=8)
    if sheet.y > 640:
        sheet.new_page()
        sheet.y = 90
    sheet.scribble(70, sheet.y - 2, 100, 36, 17)
    sheet.y += 54
    sheet.lines("drs. R.J. ter Braak", after=16)
    sheet.lines("Een afschrift van dit besluit stuur ik aan mr. Vrieling.", after=16)
    sheet.lines("Bezwaar", "b", after=2)
    sheet.lines(
        joined("""\
Binnen zes weken na verzending van dit besluit kunt u bezwaar maken. Stuur het bezwaarschrift naar:
Minister van Binnenlandse Zaken en Koninkrijksrelaties, t.a.v. CZW, Postbus 20011, 2500 EA Den Haag.
Algemeen telefoonnummer: 070 426 64 26.
""")
    )
    sheet.save(
        folder / "08-woo-besluit.pdf",
        title="Besluit Woo-verzoek Roodzant",
        author="Y. el Khatabi",
        outline=[(1, "Besluit", 1), (1, "Ondertekening R.J. ter Braak", sheet.pdf.page_count)],
    )
    return sheet
