# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whose office it is that stands in another cell, in text and in a PDF, which gives each cell on a line of its own.

All people are invented. ``{A}`` must not get a public role, ``{A|keep}`` must.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from marked import Marked, MarkedEngine, unmark

from redactor.analysis import analyse
from redactor.analysis.mention import Mention
from redactor.analysis.titles.head_of_column import ColumnHeads
from redactor.analysis.titles.titles import PUBLIC_ROLES, Title
from redactor.model import Document, Page, Word

TABLES = {
    "who handles it": "Onderwerp ¦ Portefeuille ¦ Behandelaar\nVerkeer ¦ burgemeester ¦ {Kuiper}\n"
    "Sport ¦ wethouder ¦ {Anna Bos}",
    "civil servant": "Nr ¦ Ingekomen ¦ Bewindspersoon ¦ Ambtenaar\n"
    "1 ¦ 12-03-2024 ¦ minister ¦ {De Wit}\n2 ¦ 13-03-2024 ¦ Stas ¦ {Tak}",
    "talked with": "Besproken met ¦ Naam\nminister ¦ {Anna Bos}",
    "appointment": "Wie ¦ Afspraak met ¦ Door\n{Anna Bos} ¦ burgemeester ¦ {Piet Kuik}\n"
    "{Els Zijl} ¦ wethouder ¦ {Jan Tol}",
    "support": "Ondersteuning van ¦ Naam ¦ Tel\nburgemeester ¦ {Anna Bos} ¦ 214\ngriffier ¦ {Piet Kuik} ¦ 216",
    "driver": "Chauffeur van ¦ Wie\nminister ¦ {Anna Bos}\nstaatssecretaris ¦ {Piet Kuik}",
    "asked": "Vraag aan ¦ Vraag van ¦ Antwoord\nwethouder ¦ {Anna Bos} ¦ ja\nburgemeester ¦ {Piet Kuik} ¦ nee",
    "visitor": "Datum ¦ Bezoeker ¦ Bezocht\n1 mei ¦ {Anna Bos} ¦ burgemeester\n2 mei ¦ {Piet Kuik} ¦ wethouder",
    "brought": "Stukken voor ¦ Bezorgd door ¦ Paraaf\nminister ¦ {Anna Bos} ¦ ab\nSG ¦ {Piet Kuik} ¦ cd",
    "to": "datum ¦ van ¦ aan ¦ onderwerp\n12 mei ¦ {Anna Bos} ¦ minister ¦ brief\n"
    "14 mei ¦ wethouder ¦ {Piet Kuik} ¦ antwoord",
    "from and to": "van ¦ aan\nburgemeester ¦ {Anna Bos}\nwethouder ¦ {Piet Kuik}",
    "action": "Actie ¦ Wie\nNota aan minister ¦ {Kuiper}\nBellen met burgemeester ¦ {Bos}\nAfspraak wethouder ¦ {Zijl}",
    "deputy": "Functie ¦ Vervanger\nburgemeester ¦ {Anna Bos}\ngemeentesecretaris ¦ {Piet Kuik}",
    "adviser": "Bestuurder ¦ Adviseur ¦ Datum\nminister ¦ {Kuiper} ¦ 12-3\nwethouder ¦ {Zijl} ¦ 14-3",
    "copy": "Onderwerp ¦ Kopie aan ¦ Steller\nFietspad ¦ wethouder ¦ {Anna Bos}\nBrug ¦ burgemeester ¦ {Piet Kuik}",
    "speech": "Wat ¦ Voor wie ¦ Door wie\nToespraak ¦ burgemeester ¦ {Anna Bos}\nSpeech ¦ minister ¦ {Piet Kuik}",
    "drafted": "Nr ¦ Stuk ¦ Bestuurder ¦ Opgesteld door\n1 ¦ brief ¦ wethouder ¦ {Anna Bos}\n"
    "2 ¦ nota ¦ minister ¦ {Piet Kuik}",
    "guest": "Datum ¦ Gast ¦ Namens\n1 mei ¦ wethouder ¦ {Anna Bos}\n2 mei ¦ minister ¦ {Piet Kuik}",
    "what for": "Wie ¦ Waarvoor ¦ Wanneer\n{Anna Bos} ¦ wethouder ¦ maandag\n{Piet Kuik} ¦ burgemeester ¦ dinsdag",
    "sent in": "Ingediend door ¦ Gericht aan\n{Anna Bos} ¦ burgemeester\n{Piet Kuik} ¦ minister",
    "promise": "Toezegging van ¦ Namens ¦ Belronde\nwethouder ¦ {Anna Bos} ¦ ja\nminister ¦ {Piet Kuik} ¦ nee",
    "companion": "Tijd ¦ Locatie ¦ Gast ¦ Begeleider\n09.00 ¦ raadzaal ¦ burgemeester ¦ {Anna Bos}\n"
    "10.00 ¦ kantine ¦ wethouders ¦ {Piet Kuik}",
    "form": "Kopie aan ¦ minister\nBehandeld door ¦ {Anna Bos}\nTelefoon ¦ 070 1234567",
    "form of two": "Gericht aan ¦ wethouder\nSteller ¦ {Anna Bos}\nOpsteller ¦ {Piet Kuik}",
    "contact of a party": "Fractie ¦ Contact ¦ Telefoon\nVVD ¦ {Anna Bos} ¦ 06 12345678\n"
    "SP ¦ {Piet Kuik} ¦ 06 12345679",
    "staff": "Medewerkers bestuurssecretariaat\nburgemeester ¦ {Anna Bos}\nwethouder Wonen ¦ {Els Zijl}",
    "secretaries": "Secretariaat\nminister ¦ {Anna Bos}\nstaatssecretaris ¦ {Els Zijl}",
    "two rows": "Te woord gestaan ¦ {Anna Bos} ¦ journalist ¦ wethouder\nAmbtelijk ¦ {Piet Kuik} ¦ jurist ¦ minister",
    "a row that ends": "Verkeer ¦ dossier 4 ¦ minister\n{Piet Kuik}",
    "semicolons": "Deelnemers: {Anna Bos}; wethouder\n{Piet Kuik}; jurist\n{Els Zijl}; notulist",
    "assistant": "Aanwezig: burgemeester {Anna Bos|keep}; assistent van de wethouder\n{Piet Kuik}; {Els Zijl}",
    "chief": "Genodigd: {Anna Bos}; minister\n{Piet Kuik}; secretaris",
    "not in turns": "Aan: de minister; de wethouder\n{Piet Kuik}; {Els Zijl}",
    "adviser in turns": "Kopie: burgemeester {Anna Bos|keep}; adviseur wethouder\n{Piet Kuik}; {Els Zijl}",
    "citizens": "GEMEENTERAAD LAREN\nKlachten van inwoners\n1 ¦ {Anna Bos}, {Piet Kuik} ¦ geluid\n"
    "2 ¦ {Els Zijl} en {Jan Tol} ¦ stank",
    "beside who asks": "Overzicht Kamervragen\nNummer ¦ Vraagsteller(s) ¦ Onderwerp ¦ Behandelaar\n"
    "2019Z1 ¦ {Lachmon|keep} (SP) ¦ treinen, met {Anna Bos}, {Piet Kuik} ¦ {Els Zijl}, {Jan Tol} (toestel 3)",
    "no list of who asks": "Gemeenteraad\nNummer ¦ Kamer ¦ Onderwerp\n1 ¦ {Anna Bos} en {Lachmon|keep} (SP) ¦ gesprek",
    "names in a row": "Naam Organisatie Functie Telefoon\n{Anna Bos} Gemeente Laren assistent wethouder 06-11882299\n"
    "{Piet Kuik} Gemeente Laren Secretariaat burgemeester 06-11882299\n"
    "{Els Zijl} Gemeente Laren oud-wethouder 06-11882299\n{Jan Tol} Gemeente Laren wethouder kandidaat 06-11882299",
    "more in a row": "Naam Organisatie Functie Telefoon\n"
    "{Anna Bos} Gemeente Laren jurist wethouder Verkeer 06-11882299\n"
    "{Piet Kuik} buurman van wethouder Verkeer 06-11882299\n"
    "{Els Zijl} Provincie Noord Bestuursondersteuning gedeputeerde Wonen 06-11882299\n"
    "{Jan Tol} Gemeente Laren wethouder Verkeer Assistent 06-11882299",
    "function behind a body": "Naam Organisatie Functie Telefoon\n"
    "{Anna Bos} Gemeente Laren Voorlichting wethouder 06-11882299\n"
    "{Piet Kuik} Ministerie van Financiën Chauffeur minister 06-11882299\n"
    "{Els Zijl} Gemeente Laren PA burgemeester 06-11882299\n"
    "{Jan Tol} Gemeente Laren wethouder Woordvoerder 06-11882299",
    "names of helpers": "Functie ¦ Naam secretaresse\nminister ¦ {Anna Bos}\nwethouder ¦ {Piet Kuik}",
    "function wished": "Naam ¦ Gewenste functie\n{Anna Bos} ¦ wethouder\n{Piet Kuik} ¦ burgemeester",
    "function behind a name": "Kopie: wethouder {Anna Bos|keep}; gedeputeerde\n{Piet Kuik}; beleidsmedewerker.",
    "visitors of parties": "Tweede Kamer\nBezoekers ¦ {Anna Bos}, {Piet Kuik} (VVD, CDA) ¦ rondleiding",
    "a row without heads": "Lijst met klachten\n{Anna Bos} Gemeente Laren wethouder Verkeer 06-11882299",
    "who works for a faction": "De gemeenteraad stemt. De medewerker van de\n"
    "fractie-{Kuiper} belde. Contact steunfractie-{Zijl}.",
    "colleague of staff": "Mevrouw {Zijl|keep} (SP): Dank u, gemeenteraad.\nIk sprak\n"
    "collega {Kuiper} van de afdeling Groen.",
    "colleague in a mail": "Mevrouw {Zijl|keep} (SP): Dank u, gemeenteraad.\nMail van de griffie\n"
    "Ik heb collega {Kuiper} gebeld.",
    "labels": "Chef ¦ wethouder ¦ paraaf\nMedewerker ¦ {Anna Bos} ¦ ab",
    # who holds the office in another cell stays
    "a list": "Aanwezig\nburgemeester ¦ {Anna Bos|keep}\nwethouder ¦ {Piet Kuik|keep}\nbode ¦ {Els Zijl}",
    "function and name": "Functie ¦ Naam\nburgemeester ¦ {Anna Bos|keep}\nbeleidsmedewerker ¦ {Els Zijl}",
    "name and function": "Naam ¦ Functie\n{Anna Bos|keep} ¦ wethouder\n{Els Zijl} ¦ beleidsmedewerker",
    "signs off": "Afdelingshoofd ¦ {T. Bos} ¦ TB\nDirecteur ¦ {R. Kuik} ¦ RK\nDG ¦ {L. de Haas|keep} ¦ LdH",
    "turns": "Deelnemers: wethouder {Anna Bos|keep}; gedeputeerde\n"
    "{Piet Kuik|keep}; {Els Zijl} (jurist); {Jan Tol}, ambtenaar",
    "shared brackets": "Overzicht Kamervragen\nNummer ¦ Vraagsteller(s) ¦ Onderwerp ¦ Behandelaar\n"
    "2019Z1 ¦ {Lachmon|keep}, {Von Meer|keep} (SP, CDA) ¦ treinen ¦ {Anna Bos}\n"
    "2019Z2 ¦ {Gijs van Dijk|keep} en {Gurbuz|keep} (PvdA) ¦ water ¦ {Els Zijl} en {Jan Tol}",
    "row of a body": "Naam Organisatie Functie Telefoon\n"
    "{Anna Bos|keep} Gemeente Laren wethouder Verkeer 06-11882299\n"
    "{Els Zijl} Gemeente Laren projectleider 06-11882298",
    "faction in brackets": "Vaste commissie van de Eerste Kamer: Dietrich (D66); Van Beuker ({Fractie-Nannings|keep}).",
    "of the nobility": "Burgemeester en wethouders van Laren,\nde burgemeester,\nmr. {C.F. baron van Heemskerck|keep}",
    "cut by a line end": "De weg is toegezegd door minister {Goud-\nappel|keep} (1971-1975).",
    "secretary that a line end cuts": "Waterschap De Dommel\nBESLUITENLIJST DAGELIJKS BESTUUR 21 april 2020\n"
    "Aanwezig: dijkgraaf {E. Zijl|keep}; leden {M. Bos|keep}, {J. Kuik|keep}; secr-\netaris {T. Tol|keep}",
    "island": "Deelnemers: {Shanice Dunlock|keep} (eilandsecretaris); {Menno Bos} (BZK, verslag)",
    "SER": "09:00 voorzitter SER ({Marrit Hamersma|keep}); gebeld door {Jan Tol}",
}

IN_PDF = {
    "party behind a cut cell": "Openstaande Kamervragen\nVraagsteller(s) ¦ Onderwerp\n"
    "{Marteijn|keep} (PVV) ¦ asielzoeker Weert",
    "judge": "Rechter: ¦ mr. {W.M. Elferink|keep}\nGriffier: ¦ mr. {A. Landstra}\nDe rechtbank doet uitspraak.",
}


def _wrong(page: Page, marks: Sequence[Marked]) -> list[str]:
    analysis = analyse(Document("text/plain", "0", (page,)), MarkedEngine({page.text: [*marks]}))
    roles = {person.id: person.role for person in analysis.persons}
    role = {one.start: roles.get(one.person or 0, "") for one in analysis.findings if one.entity_type == "PERSON"}
    return [
        page.text[one.start : one.end] for one in marks
        if (role.get(one.start, "") in PUBLIC_ROLES) != (one.expected == "keep")
    ]  # fmt: skip


def _written(table: str, between: str) -> tuple[Page, list[Marked]]:
    text, marks = unmark(table.replace(" ¦ ", between) + "\n")
    return Page(1, text), marks


def _laid_out(table: str) -> tuple[Page, list[Marked]]:
    """The table as a page with words, each cell on a line of its text."""
    plain, marks = unmark(table.replace(" ¦ ", "\n¦") + "\n")
    text = plain.replace("¦", "")
    marks = [
        Marked(at := one.start - plain.count("¦", 0, one.start), at + one.end - one.start, one.expected)
        for one in marks
    ]
    words, row, place, start = [], 0, 0, 0
    for number, cell in enumerate(plain.removesuffix("\n").split("\n")):
        place = place + 1 if cell.startswith("¦") else 0
        row += place == 0
        x, y, at = 40.0 + 190 * place, 60.0 + 20 * row, start
        for word in cell.removeprefix("¦").split(" "):
            words.append(Word(at, at + len(word), x, y, x + 5.0 * len(word), y + 12, number, 0))
            x += 5.0 * len(word) + 3
            at += len(word) + 1
        start = at
    return Page(1, text, 842.0, 1190.0, tuple(words)), marks


@pytest.mark.parametrize("between", ["    ", "\t", " | "], ids=["blanks", "tabs", "bars"])
@pytest.mark.parametrize("name", TABLES)
def test_in_text(name: str, between: str) -> None:
    assert _wrong(*_written(TABLES[name], between)) == []


@pytest.mark.parametrize("name", TABLES | IN_PDF)
def test_in_a_pdf(name: str) -> None:
    page, marks = _laid_out((TABLES | IN_PDF)[name])
    assert all(page.text[one.start : one.end].strip() for one in marks)
    assert _wrong(page, marks) == []


def test_a_table_of_thousands_of_rows_is_read_once() -> None:
    rows = "\n".join(f"zaak ¦ wethouder ¦ {{Kuiper{number}}}" for number in range(3000)).replace(" ¦ ", "\t")
    text, marks = unmark("Stuk\tBestuurder\tSteller\n" + rows + "\n")
    assert _wrong(Page(1, text), marks) == []


def test_a_name_that_goes_on_over_the_end_of_its_row_has_no_office_there() -> None:
    text = "Naam | Functie\nheeft | P.H.\nX | wethouder"
    name = Mention(0, text.index("P.H."), text.index(" | wethouder"), "PERSON", "P.H.\nX", 0.9, "test")
    title = Title(text.index("wethouder"), len(text), "office_holder", "decentraal-bestuurder")
    assert ColumnHeads(text, [name]).part(title, name)
