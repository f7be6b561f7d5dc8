# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Values that only the head of their column tells, in every way that a text gives a table. All values are invented."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from work_kit import work_of

from recognizers import written_tables
from recognizers.columns import ColumnRecognizer
from recognizers.personnel_number import PersonnelNumberRecognizer

Rows = Sequence[Sequence[str]]


def _wide(rows: Rows) -> str:
    widths = [max(map(len, column)) + 3 for column in zip(*rows, strict=True)]
    return "\n".join("".join(cell.ljust(w) for cell, w in zip(row, widths, strict=True)).rstrip() for row in rows)


WAYS: dict[str, Callable[[Rows], str]] = {
    "tabs": lambda rows: "\n".join("\t".join(row) for row in rows),
    "bars": lambda rows: "\n".join("| " + " | ".join(row) + " |" for row in rows),
    "semicolons": lambda rows: "\n".join(";".join(row) for row in rows),
    "blanks": _wide,
}
TABLES: dict[str, tuple[Rows, dict[str, set[str]]]] = {
    "staff": (
        (
            ("Naam", "Account", "Toestel", "Functie"),
            ("Tuinman, F.", "tuinmanf", "2217", "jurist"),
            ("Haverkamp, R.O.", "haverkro5", "", "adviseur"),
            ("Yıldız, T.", "t.yildiz", "2240", "beleidsmedewerker"),
        ),
        {"USERNAME": {"tuinmanf", "haverkro5", "t.yildiz"}, "PHONE_NUMBER": {"2217", "2240"}},
    ),
    "work": (
        (
            ("Zaak", "Inspecteur", "Invoer", "Laatst gewijzigd door", "Uitkomst"),
            ("EV-1", "HaverkampR", "fxolban", "tjrux", "vrij"),
            ("EV-2", "TuinmanF", "mxanda", "kxanti", "retour"),
            ("EV-6", "houtkamer", "voethart", "tjrux", "retour"),
            ("EV-3", "DossierB", "systeem", "beheer", "loopt"),
            ("EV-4", "GroepB", "server03", "zaaksysteem", "loopt"),
            ("EV-5", "milieutoezicht", "topdesk", "batch01", "loopt"),
        ),
        {"USERNAME": {"HaverkampR", "TuinmanF", "houtkamer", "voethart", "fxolban", "mxanda", "tjrux", "kxanti"}},
    ),
    "trade": (
        (("Artikel", "Invoer", "Uitvoer"), ("fiets", "rotterdam", "gent"), ("tas", "moerdijk", "luik")),
        {},
    ),
    "residents": (
        (
            ("Naam", "Geb. datum", "Woonadres", "ID-bewijs", "Kenteken"),
            ("S. Hoekstra", "07.09.62", "Buorren 121", "N8R7BSK45", "TDBD24"),
            ("J. Vermeer", "27/02/1946", "De Wâl 195 H", "S769ND7J8", "2-BDT-32"),
        ),
        {
            "DATE_OF_BIRTH": {"07.09.62", "27/02/1946"},
            "ADDRESS": {"Buorren 121", "De Wâl 195 H"},
            "IDENTITY_DOCUMENT": {"N8R7BSK45", "S769ND7J8"},
            "LICENCE_PLATE": {"TDBD24", "2-BDT-32"},
        },
    ),
    "actions": (
        (
            ("Nr.", "Actiepunt", "Wie", "Gereed"),
            ("a.", "Planning aanpassen", "TB", "loopt"),
            ("b.", "Brief aan de raad", "LdG/KS", "week nu"),
            ("c.", "Stukken voor de OR", "EK", "open"),
            ("d.", "Begroting", "MT", "open"),
        ),
        {"INITIALS": {"TB", "LdG", "KS", "EK"}},
    ),
}


def _found(text: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for hit in ColumnRecognizer().hits(text):
        found.setdefault(hit.entity_type, set()).add(text[hit.start : hit.end])
    return found


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("table", TABLES)
def test_every_cell_below_a_head_is_found_and_no_other(table: str, way: str) -> None:
    rows, expected = TABLES[table]
    assert _found("Overzicht\n\n" + WAYS[way](rows) + "\n\nVragen aan het secretariaat.") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Account\nHet account is geblokkeerd en de gebruiker belde daarna.",
        "De actie is uitgevoerd door de afdeling\ten verder niets\nniemand\tbelde",
        "Wie\tWat\nMT\tbesluit\nOR\tadvies\n",
        "Toestel\tPrijs\nNokia\thonderd\n",
        "Behandelaar\tDatum\nBoskoop\tmaandag\nVergunningen\tdinsdag",
        "Straatnaam      Nathaliegang\n  Woonplaats      Zoetermeer\n  Telefoonnummer  geen\n",
        "User agents en andere software\nGebruikt zijn:\n•\nGoogle Chrome, versie 132\n•\nPDF Checker (PAC)\n•\nNVDA\n",
    ],
)
def test_other_tables_stay(text: str) -> None:
    assert _found(text) == {}


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Naam | Paraaf\nDijkstra - Veenstra, A. | adv\nKoning, B.E. | bek\nCheung, W.K. | afw\n", {"adv", "bek"}),
        (
            "rol          naam         paraaf\nSteller      Peereboom    rap\nFinanciën    Verhaeghe    bv\n",
            {"rap", "bv"},
        ),
        ("Naam\tHandtekening\nVan Gils\tcvg\nPietersen\thp\n", {"cvg", "hp"}),
        ("Naam\tParaaf\nKoning, B.\takk\nTol, N.V.\tnvt\nFranken, D.\tdef\n", set()),
    ],
)
def test_letters_below_a_head_of_signatures_that_end_as_the_surname_of_their_row_begins(
    text: str, letters: set[str]
) -> None:
    assert _found(text).get("INITIALS", set()) == letters


def test_an_export_with_quotation_marks() -> None:
    text = '"Naam";"Straat";"Huisnr";"Plaats"\n"Bos, A.";"Meerweg";"12";"Haren"\n"Tol, B.";"Zonnelaan";"77-2";""\n'
    assert _found(text) == {"ADDRESS": {"Meerweg", "12", "Zonnelaan", "77-2"}}


@pytest.mark.parametrize("quote", ["", '"'])
def test_an_export_with_commas(quote: str) -> None:
    text = (
        "zaak,melder,adres,wijk,behandelaar,toestel\n"
        f"Z-1,A. Bos,{quote}Turfschip 16 B{quote},Zuid,q.velgro,2217\n"
        f'Z-2,"Bos, A.",{quote}Hoefblad 2-2{quote},Noord,velingr,2218\n'
        "Z-3,,,Noord,,\n"
    )
    assert _found(text) == {
        "ADDRESS": {"Turfschip 16 B", "Hoefblad 2-2"},
        "USERNAME": {"q.velgro", "velingr"},
        "PHONE_NUMBER": {"2217", "2218"},
    }


@pytest.mark.parametrize(
    "text",
    [
        "zaak, adres, behandelaar\nde brug, de weg, velingr\n",  # a sentence
        "zaak,adres,behandelaar\nZ-1,de weg\nZ-2,velingr\n",  # rows of other tables
        "wie,wat\nlijst,velingr\n",
        "product,soort,status\nstoel,velingr,open\n",
        "behandelaar,zaak,bedrag\nonbekend,Z-1,100\nsysteem,Z-2,100\n",
    ],
)
def test_commas_that_part_no_cells_of_anybody(text: str) -> None:
    assert _found(text) == {}


def test_rows_of_which_single_blanks_are_left() -> None:
    text = (
        "Actie Wie Wanneer\n1 Planning aanpassen na overleg met ProRail TB 9/3 loopt\n"
        "2 Communicatieplan rondsturen LdG 12/3 gereed\n3 Bezwaren bundelen (zie mail SR) SR / LdG 16/3 open\n"
    )
    assert _found(text)["INITIALS"] == {"TB", "LdG", "SR"}
    numbers = "Personeelsnr Naam Functie Uren\n104417 Bijsterveld, K. van jurist 44\n100032 Opdam, J.H. hoofd 7\n"
    assert {numbers[one.start : one.end] for one in PersonnelNumberRecognizer().hits(numbers)} == {"104417", "100032"}


def test_a_long_table_costs_as_much_a_row_as_a_short_one() -> None:
    def work(rows: int) -> int:
        text = "Naam\tAccount\tToestel\n" + "A. Bos\tbosa\t2217\n" * rows
        return work_of(lambda: list(ColumnRecognizer().hits(text)))[1]

    work(1)  # what is made once in a process
    assert work(4000) <= 11 * work(400)


@pytest.mark.parametrize(
    "line", ["wie user " * 10, "wie;tel;adres;account;kenteken;toestel", "wie  user", "wie tel door\nnaam wie actie"]
)
def test_lines_that_all_look_like_heads_cost_work_in_proportion(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = 0

    def count(name: str) -> None:
        read = getattr(written_tables, name)

        def counted(*args: object) -> object:
            nonlocal rows
            rows += 1 if name == "_cut" else 0
            answer = read(*args)
            rows += len(answer[0]) if name == "_valued" else 0
            return answer

        monkeypatch.setattr(written_tables, name, counted)

    count("_cut")
    count("_valued")
    for lines in (100, 800):
        rows = 0
        list(ColumnRecognizer().hits(f"{line}\n" * lines))
        list(PersonnelNumberRecognizer().hits(f"personeelsnr {line}\n" * lines))
        assert 0 < rows < 15 * (2 * written_tables.MOST_OVER + 2) * lines * (line.count("\n") + 1)


def test_a_second_line_of_heads_right_below_other_rows_is_read() -> None:
    text = (
        "Naam\tAccount\tPlaats\nA. Bos\tbosa\tEde\nAccount\tNaam\tToestel\nkuipb\tB. Kuip\t2217\nstamc\tC. Stam\t2218\n"
    )
    assert {"bosa", "kuipb", "stamc"} <= _found(text)["USERNAME"]
    assert _found(text)["PHONE_NUMBER"] == {"2217", "2218"}


@pytest.mark.parametrize(
    ("heads", "is_found"),
    [
        ("Straat|Lengte|Jaar", False),
        ("Straat|Aantal bomen|Kosten", False),
        ("Straat|Naam|Jaar", True),
        ("Straat|Nr|Jaar", True),
        ("Straat|Opmerking|Jaar", True),
        ("Straat|Woonplaats|Jaar", True),
    ],
)
def test_streets_beside_what_is_measured_are_nobodys(heads: str, is_found: bool) -> None:
    text = f"{heads}\nKerkweg|12|2021\nMeerweg|14|2022\n"
    found = [text[one.start : one.end] for one in ColumnRecognizer().hits(text) if one.entity_type == "ADDRESS"]
    assert (found == ["Kerkweg", "Meerweg"]) is is_found
