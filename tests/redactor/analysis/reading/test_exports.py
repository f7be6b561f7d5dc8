# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Rows of an export that a page wrapped are read as one line each. All people are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor import pipeline
from redactor.analysis.reading.exports import unwrapped
from redactor.model import Document, Page

SEMICOLONS = """lijst van 3 mei
dossier;cliënt;geb;tele
foon;rekening;staat
K-1;Roodnat, F.;04-05-1961;06-
12345678;NL91ABNA0417164300;loopt
K-2;Zijlma,
B.;11-12-1970;0612345679;NL91ABNA0417164300;in
onderzoek
K-3;Tol;01-02-1980;;;dicht
einde van de lijst"""
COMMAS = """klantnr,naam,geboortedatum,bsn,
adres,postcode
310221,"Roodnat,
F.",4-5-1961,111222333,Kerkpad 4,1234
AB
310222,"Zijlma, B.",11-12-1970,123456782,
Kerkpad 6,1234 AB
-- einde"""


def test_rows_between_semicolons_are_whole() -> None:
    assert unwrapped(SEMICOLONS).splitlines()[1:6] == [
        "dossier;cliënt;geb;tele foon;rekening;staat",
        "K-1;Roodnat, F.;04-05-1961;06- 12345678;NL91ABNA0417164300;loopt",
        "K-2;Zijlma, B.;11-12-1970;0612345679;NL91ABNA0417164300;in onderzoek",
        "K-3;Tol;01-02-1980;;;dicht",
        "einde van de lijst",
    ]


def test_commas_that_part_two_cells_are_semicolons() -> None:
    assert unwrapped(COMMAS).split("\n") == [
        "klantnr;naam;geboortedatum;bsn;\x1fadres;postcode",
        '310221;"Roodnat, F.";4-5-1961;111222333;Kerkpad 4;1234 AB',
        '310222;"Zijlma, B.";11-12-1970;123456782;\x1fKerkpad 6;1234 AB',
        "-- einde",
    ]


def test_a_semicolon_in_a_cell_between_commas_parts_no_cells() -> None:
    assert unwrapped('nr,naam,c\n1,"Bos; Tol",3\n4,x; y,6').split("\n")[1:] == ['1;"Bos, Tol";3', "4;x, y;6"]


@pytest.mark.parametrize(
    "text",
    [
        "Dit kwam binnen\nnaam,bsn,geboren\nZijlma,123456782,4-5-1961\nRoodnat,111222333,3-4-1962\n",
        '"Naam";"BSN";"Geboren"\n"Zijlma";"123456782";"4-5-1961"\n"Roodnat";"111222333";"3-4-1962"\n',
        '"Naam","BSN","Geboren"\n"Zijlma","123456782","4-5-1961"\n"Roodnat","111222333","3-4-1962"\n',
    ],
)
def test_people_and_numbers_between_commas_are_found(text: str) -> None:
    found = pipeline.analyse(Document("text/plain", "0" * 64, (Page(1, text),))).findings
    gone = {text[one.start : one.end] for one in found}
    assert {"Zijlma", "Roodnat", "123456782", "111222333", "4-5-1961", "3-4-1962"} <= gone


def test_rows_between_bars_and_with_quotes_are_whole() -> None:
    bars = "| Nr | Naam | Toestel |\nStatus |\n| 1 | Zijlma, B. |\n2207 | loopt |\n| 2 | Bos,\nF. | 2208 | dicht |\n"
    assert unwrapped(bars).count("\n") == 3
    quoted = '"nr";"naam";"adres\n_melder";"staat"\n"1";"Zijlma,\nB.";"Kerkpad 4";"loopt"\n"2";"Tol";"";"in\nzicht"\n'
    assert unwrapped(quoted).count("\n") == 3


@pytest.mark.parametrize("text", [SEMICOLONS, COMMAS])
def test_what_stands_in_wrapped_rows_is_found(text: str) -> None:
    found = pipeline.analyse(Document("text/plain", "0" * 64, (Page(1, text),))).findings
    gone = {text[one.start : one.end] for one in found}
    wanted = {"04-05-1961", "11-12-1970", "01-02-1980", "0612345679"} if ";" in text else {
        "4-5-1961", "111222333", "11-12-1970", "123456782"
    }  # fmt: skip
    assert wanted <= gone


@pytest.mark.parametrize(
    "text",
    [
        "wij spraken over: brood; melk; kaas; eieren;\nboter; wijn; 2 flessen\nen 3 potten; 4; 5; 6; 7; 8; 9; 10",
        "naam;adres;plaats;telefoon\nBos;Kerkpad 4;Epe\n\nTol;Kerkpad 6;Epe;0612345678;iets te veel",
        "De raad,het college,de griffie\nzijn bijeen, en stemden toe.\nDat is al.",
        "last_name,first_name,born\nBos,Anna,1961\nTol,Jan,1962",
        "naam,adres,plaats,land\nBos,Kerkpad 4,Epe,Nederland,Europa,9\nTol,Kerkpad 6,Epe,Nederland,Europa,9",
        "nr;naam;geboren;bsn\n1;Bos;4-5-1961\n2;Tol\n3;Roodnat;5-6-1970;123456782\n4;Zijlma;5-6-1970;111222333",
        "naam;adres;telefoon;staat\nBos;Kade 1\nTol;Kade 2;0592-345678\nRoodnat;Kerkpad 3;0592-345679;open\nBos;;;",
        "naam;adres;plaats;telefoon\nBos;Kerkpad 4;Epe;1\nTol;Kerkpad 6;Epe;2\nIn de lijst staat niet wie er woont.",
    ],
)
def test_other_lines_stay_as_they_are(text: str) -> None:
    assert unwrapped(text) == text


@given(st.text(alphabet='ab1;, "\n', max_size=200))
def test_only_line_ends_change(text: str) -> None:
    other = unwrapped(f"naam;adres;plaats;land\n{text}")
    assert len(other) == len(text) + 23
    for one, seen in zip(f"naam;adres;plaats;land\n{text}", other, strict=True):
        assert one == seen or (one == "\n" and seen in " \x1f")


@given(st.lists(st.lists(st.text("abc1", max_size=9), min_size=5, max_size=5), min_size=2, max_size=6), st.data())
def test_wherever_rows_are_wrapped_they_are_whole_again(rows: list[list[str]], data: st.DataObject) -> None:
    rows = [["X9", *row] for row in rows]  # a row begins alike, and no last cell is a line of its own
    written = "een;twee;drie;vier;vijf;zes\n"
    for row in rows:
        line = ";".join(row)
        at = data.draw(st.integers(1, line.rindex(";")))
        written += f"{line[:at]}\n{line[at:]}\n"
    read = unwrapped(written + "\n").split("\n")
    assert [line.count(";") for line in read[1 : 1 + len(rows)]] == [5] * len(rows)
