# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The papers that came from everyday work or from outside: mail, chat, contact list, a citizen's objection."""

from __future__ import annotations

from pathlib import Path

import pymupdf
from drawing import BLUE, GREY, PALE, SERIF, Sheet, paragraphs


def mail(folder: Path) -> Sheet:
    """A thread of three Outlook mails, the oldest forwarded, with signatures and a functional mailbox in copy."""
    sheet = Sheet(left=62, right=533, size=9.5)
    sheet.new_page()
    sheet.lines("Vries, A. de (Anna)", "b", size=11, after=2)
    sheet.rule(colour=(0, 0, 0), width=1.2)
    sheet.pairs(
        [
            ("Van:", "Vries, A. de (Anna) - BZK/DDS"),
            ("Verzonden:", "woensdag 13 maart 2024 16:52"),
            ("Aan:", "Khatabi, Y. el (Youssef) - BZK/CZW; Hoekstra-Postma, S. (Sjoukje) - BZK/DDS"),
            ("CC:", "_Postbus Woo-verzoeken; Yıldırım, E. (Elif) - BZK/Communicatie"),
            ("Onderwerp:", "FW: Vragen over de proef met de digitale brievenbus in Oudewoude"),
            ("Bijlagen:", "verslag stuurgroep 7 maart.pdf; planning Bos v3.xlsx"),
        ]
    )
    sheet.y += 12
    for text in paragraphs("""\
Beste Youssef en Sjoukje,

Zie hieronder de vragen van Kees Bos. Volgens mij kunnen we vraag 1 en 3 gewoon beantwoorden. Bij
vraag 2 twijfel ik: mevrouw Meulenbelt heeft bezwaar gemaakt en die zaak loopt nog. Youssef, wil jij
daar morgen naar kijken? Sjoukje neemt het dan mee in de staf met de directeur.

Elif is bereikbaar op 06-21 44 80 17 als de krant belt. Wethouder Zijlstra van Oudewoude wil liever
niet verrast worden. De minister (mevrouw Van Wijngaarden) weet ervan.

Groet,
/ Anna
"""):
        sheet.lines(text, after=7)
    sheet.lines("A. (Anna) de Vries", "b", colour=BLUE)
    sheet.lines("Senior beleidsmedewerker", size=8.5, colour=GREY)
    sheet.lines("Ministerie van Binnenlandse Zaken en Koninkrijksrelaties | Directie Digitale Samenleving", size=8.5)
    sheet.lines("Turfmarkt 147 | 2511 DP | Den Haag", size=8.5)
    sheet.lines("T 070 426 64 26 (algemeen) | M 06-18 33 90 42", size=8.5)
    sheet.mail_link(sheet.left, sheet.y, "anna.devries@minbzk.nl", size=8.5)
    sheet.y += 24
    sheet.lines("-----Oorspronkelijk bericht-----", after=2)
    sheet.lines("Van: Kees Bos <k.bos@bosenvandam-advies.nl>")
    sheet.lines("Verzonden: woensdag 13 maart 2024 11:07")
    sheet.lines("Aan: Vries, A. de (Anna) <anna.devries@minbzk.nl>")
    sheet.lines("Onderwerp: Vragen over de proef met de digitale brievenbus in Oudewoude", after=8)
    for text in paragraphs("""\
Dag Anna,

Drie vragen voor we de rapportage afmaken:
/ 1. Hoeveel inwoners hebben zich tot 1 maart afgemeld?
/ 2. Mogen we de casus van de mevrouw aan de Lindelaan noemen, zonder naam?
/ 3. Wie tekent de opdrachtbevestiging: jij, of Robert-Jan ter Braak?

Collega Mei-Ling Tan stuurt je vanmiddag de planning. Zij is ook te bereiken op +31 6 5512 0934.

Met vriendelijke groet,
/ Kees Bos
/ Bos & Van Dam Advies B.V. | Stationsplein 12, 3511 ED Utrecht | KvK 30112233
"""):
        sheet.lines(text, after=7)
    sheet.save(
        folder / "01-mailwisseling.pdf",
        title="FW: Vragen over de proef (Anna de Vries)",
        author="Vries, A. de (Anna)",
        outline=[(1, "Mail Anna de Vries 13 maart 2024", 1), (2, "Mail Kees Bos 13 maart 2024", 1)],
    )
    return sheet


def chat(folder: Path) -> Sheet:
    """An exported group chat, with bubbles, as it is pasted into a file for a Woo request."""
    sheet = Sheet(left=70, right=525, size=9.5)
    sheet.new_page()
    sheet.lines("WhatsApp-chat met groep ‘Brievenbus Anna/Kees’", "b", size=12, after=4)
    sheet.lines("Geëxporteerd op 2 april 2024, 09:12", size=8, colour=GREY, after=8)
    messages = (
        ("07-03-2024 15:41", "Anna de Vries", "Zo, dat zit erop. Fenna was scherper dan ik dacht 😅"),
        ("07-03-2024 15:43", "Kees Bos", "De wethouder? Ja. En Robert-Jan was stil vandaag."),
        ("07-03-2024 15:44", "Anna de Vries", "@31655120934 Mei-Ling, stuur jij de planning?"),
        ("07-03-2024 15:52", "Mei-Ling", "doe ik vanavond. naar anna.devries@minbzk.nl of naar je gmail?"),
        ("07-03-2024 15:53", "Anna de Vries", "Liever niet naar gmail 🙂 gewoon minbzk"),
        (
            "08-03-2024 08:02",
            "Kees Bos",
            "Die mevrouw M. van de Lindelaan belde me weer. Hoe komt ze aan mijn nummer??",
        ),
        ("08-03-2024 08:05", "Anna de Vries", "Oei. Ik vraag Youssef wat we moeten doen. Niet opnemen!"),
        ("08-03-2024 08:06", "Kees Bos", "<Media weggelaten>"),
        (
            "08-03-2024 08:30",
            "Mei-Ling",
            "Haar zoon Dennis stond net bij ons op kantoor, heb hem naar de gemeente gestuurd",
        ),
    )
    for stamp, name, text in messages:
        mine = name.startswith("Anna")
        shown = "".join(letter for letter in text if sheet.font().has_glyph(ord(letter))).strip()
        lines = sheet.wrap(shown, 270)
        height = 20 + len(lines) * 13
        x = sheet.right - 300 if mine else sheet.left
        bubble = pymupdf.Rect(x, sheet.y, x + 300, sheet.y + height)
        colour = (0.87, 0.96, 0.82) if mine else PALE
        sheet.page.draw_rect(bubble, color=colour, fill=colour, radius=0.08)
        sheet.put(x + 10, sheet.y + 12, f"[{stamp}] {name}:", "b", size=8, colour=BLUE)
        for at, line in enumerate(lines):
            sheet.put(x + 10, sheet.y + 25 + at * 13, line)
        sheet.y += height + 7
    sheet.save(folder / "05-whatsapp.pdf", title="WhatsApp-chat met Brievenbus Anna/Kees", author="Anna")
    return sheet


def contacts(folder: Path) -> Sheet:
    """A contact table on a landscape page that is stored upright and shown rotated."""
    sheet = Sheet(paper=(842, 595), left=50, right=792, top=60, bottom=520, size=9)
    sheet.new_page()
    sheet.lines("Contactlijst proef digitale brievenbus – versie 1 maart 2024", "b", size=13, colour=BLUE, after=4)
    sheet.table(
        (138, 132, 146, 96, 230),
        (
            ("Naam", "Organisatie", "Functie", "Telefoon", "E-mail"),
            ("Vries, A. de (Anna)", "BZK", "senior beleidsmedewerker", "06-18 33 90 42", "anna.devries@minbzk.nl"),
            ("Khatabi, Y. el", "BZK, CZW", "jurist", "070 311 28 74", "youssef.elkhatabi@minbzk.nl"),
            ("Hoekstra-Postma, S.", "BZK", "afdelingshoofd", "06 52 81 77 03", "s.hoekstra@minbzk.nl"),
            (
                "Wijngaarden, J. van",
                "gemeente Oudewoude",
                "projectleider",
                "(0519) 29 80 11",
                "jvwijngaarden@oudewoude.nl",
            ),
            ("Zijlstra, F.", "gemeente Oudewoude", "wethouder", "14 0519", "bestuurssecretariaat@oudewoude.nl"),
            ("Bos, Kees", "Bos & Van Dam Advies", "adviseur", "+31 6 2299 4410", "k.bos@bosenvandam-advies.nl"),
            ("Tan, Mei-Ling", "Bos & Van Dam Advies", "onderzoeker", "+31 6 5512 0934", "m.tan@bosenvandam-advies.nl"),
            ("Servicedesk", "SSC-ICT", "–", "088 370 60 00", "servicedesk@ssc-ict.nl"),
        ),
        size=9,
    )
    sheet.lines("Wijzigingen doorgeven aan Anna (tst. 2874) of via postbus.dds@minbzk.nl.", size=9)
    upright = pymupdf.open()
    page = upright.new_page(width=595, height=842)
    page.show_pdf_page(page.rect, sheet.pdf, 0, rotate=90)
    page.set_rotation(90)
    sheet.pdf = upright
    sheet.save(folder / "06-contactlijst.pdf", title="Contactlijst", author="Sjoukje Hoekstra-Postma")
    return sheet


def objection(folder: Path) -> Sheet:
    """A citizen's objection, with everything that citizens write in such letters; the file name holds a name too."""
    sheet = Sheet(family=SERIF, size=11, left=78, right=520)
    sheet.new_page()
    sheet.lines(
        "Mevrouw G.H. Meulenbelt-Janssen\nLindelaan 27-A\n9123 KL  Oudewoude\n0519 – 61 22 08\ngh.meulenbelt@ziggo.nl",
        after=22,
    )
    sheet.lines("College van burgemeester en wethouders van Oudewoude\nPostbus 11\n9120 AA  Oudewoude", after=20)
    sheet.lines("Oudewoude, 19 februari 2024", after=16)
    sheet.lines("Onderwerp: bezwaar tegen uw besluit van 12 januari, zaaknummer Z-2024-00317", "b", after=14)
    for text in paragraphs("""\
Geacht college,

Hierbij maak ik bezwaar. Ik ben geboren op 14 maart 1962 en mijn burgerservicenummer is 999993653.
Ik heb de brief over mijn toeslag nooit gehad, want die zat in de digitale brievenbus en ik heb geen
computer. Mijn zoon Dennis Meulenbelt heeft het later voor mij opgezocht.

Op 6 februari ben ik naar het gemeentehuis gereden (mijn auto, kenteken G-418-TX, kreeg daar ook nog
een bon) en heb ik gesproken met de heer Van Wijngaarden. Hij was vriendelijk maar kon niets doen.
Mevrouw Groen van de balie zei dat ik moest schrijven. Mijn man is sinds zijn herseninfarct aan huis
gebonden.

Ik verzoek u het bedrag van € 412,60 over te maken op NL91 ABNA 0417 1643 00 ten name van G.H.
Meulenbelt. Mijn buurvrouw, mevrouw Sewpersad van nummer 29, kan bevestigen dat ik thuis was.

Met vriendelijke groet,
"""):
        sheet.lines(text, after=10)
    sheet.scribble(84, sheet.y - 4, 110, 36, 8)
    sheet.y += 52
    sheet.lines("Gerda Meulenbelt")
    sheet.save(
        folder / "07-bezwaarschrift-mw-meulenbelt.pdf",
        title="bezwaar",
        author="Dennis Meulenbelt",
        outline=[(1, "Bezwaarschrift G.H. Meulenbelt-Janssen", 1)],
    )
    return sheet
