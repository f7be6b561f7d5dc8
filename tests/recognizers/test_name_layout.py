# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: E501
# Texts and what is in them read better on one line.
"""The places where names stand, read by rules alone. All people are invented."""

from __future__ import annotations

import pytest
from person_kit import names

from recognizers.lexicon import load
from recognizers.names.contexts.columns import split_row
from recognizers.names.contexts.layout import Layout
from recognizers.names.forms.forms import Forms
from recognizers.names.tokens import tokenise


def slots(text: str) -> list[tuple[str, str]]:
    """(name, code of the place) of every slot."""
    forms = Forms(tokenise(text), load())
    tokens = forms.tokens
    found = {
        (tokens.starts[name.start], text[tokens.starts[name.start] : tokens.ends[name.end - 1]], evidence[0])
        for name, evidence, _ in Layout.of(forms).found()
    }
    return [(name, code) for _, name, code in sorted(found)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Van: Xiqwor, P.", [("Xiqwor, P.", "layout:mail_header")]),
        ("Aan: Xiqwor, P.; Zalmoen, Q. (Quirien) - DGX", [("Xiqwor, P.", "layout:mail_header"), ("Zalmoen, Q. (Quirien)", "layout:mail_header")]),
        ("CC: Xiqwor, P.;\n Zalmoen, Q.\nOnderwerp: Nota", [("Xiqwor, P.", "layout:mail_header"), ("Zalmoen, Q.", "layout:mail_header")]),
        ("Hoi Xiqwor,", [("Xiqwor", "layout:salutation")]),
        ("Beste Xiqwor en Zalmoen,", [("Xiqwor", "layout:salutation"), ("Zalmoen", "layout:salutation")]),
        ("Geachte heer Van der Xiqwor,", [("Van der Xiqwor", "layout:salutation")]),
        ("Beste allen,", []),
        ("Geachte heer/mevrouw,", []),
        ("Mvg, Xiqwor", [("Xiqwor", "layout:closing")]),
        ("Hoogachtend,\nde minister van Financiën,\nnamens deze,\n\nQ. Xiqwor", [("Q. Xiqwor", "layout:closing")]),
        ("Met vriendelijke groet,\n\nTeam Woo", []),
        ("De griffier van de vaste commissie voor Defensie,\n\nXiqwor\n\n1", [("Xiqwor", "layout:closing")]),
        ("De voorzitter van de commissie,\nXiqwor\nDe adjunct-griffier van de commissie,\nVan der Groen", [("Xiqwor", "layout:closing"), ("Van der Groen", "layout:closing")]),
        ("De griffier van de vaste commissie voor Welzijn, Sport, Xiqwor\n\nBRIEF", [("Xiqwor", "layout:closing")]),
        ("De griffier van de commissie voor Welzijn, De Groen\n\nBRIEF", [("De Groen", "layout:closing")]),
        ("De minister van Volksgezondheid, Welzijn\n\nDe minister is, denk ik, Groen genoeg", []),
        ("De minister van Defensie,\n\nInleiding\n\nDe burgemeester,\n\nUtrecht\n\nDe griffier,\n\nXiqwor\nstelt voor", []),
        ("Behandeld door\nQ. Xiqwor\nTelefoon", [("Q. Xiqwor", "layout:letterhead_label")]),
        ("Naam\nFunctie\nXiqwor Zalm\nadviseur\nBolt Zalm\njurist", [("Xiqwor Zalm", "layout:table"), ("Bolt Zalm", "layout:table")]),
        ("Plaats\tContactpersoon\nGoes\tQ. Xiqwor", [("Q. Xiqwor", "layout:table")]),
        ("Zaak\tPlaats\tIBAN\tBehandelaar\tStatus\nZ-1\tGoes\t\tXiqwor\topen", [("Xiqwor", "layout:table")]),
        ("| Zaak | Plaats | IBAN | Behandelaar |\n| Z-1 | Goes |  | Xiqwor |", [("Xiqwor", "layout:table")]),
        ("nr;naam;geboren;status\n1;Xiqwor;;open\n2;Bolt;1-1-1980;dicht\n;Zalmoen;;open", [("Xiqwor", "layout:table"), ("Bolt", "layout:table"), ("Zalmoen", "layout:table")]),
        ("achternaam;voornaam\nXiqwor;Jan", [("Xiqwor", "layout:table"), ("Jan", "layout:table")]),
        ("Woensdag;Donderdag\nXiqwor;Zalm", []),
        ("18-11-2021 20:14 - Xiqwor: hoi", [("Xiqwor", "layout:chat")]),
        ("Opdrachtgever: Ministerie van Welzijn, Sport", []),
    ],
)  # fmt: skip
def test_slots(text: str, expected: list[tuple[str, str]]) -> None:
    assert slots(text) == expected


def test_a_sentence_that_starts_with_a_label_word_is_no_label() -> None:
    assert slots("Contact met de gemeente is gelegd.\nNaam en faam waren in het geding.") == []


@pytest.mark.parametrize(
    ("row", "cells"),
    [
        ('"Q. Bolt";"Kade 1; achter";"06"', 4),
        ('"Q. Bolt";"06"', 2),
        ("Goes\tQ. Bolt\t06", 3),
        ("Goes   Q. Bolt", 2),
        ("| Goes | Q. Bolt |", 2),
        ("Goes Q. Bolt", 1),
    ],
)
def test_cells(row: str, cells: int) -> None:
    tokens = tokenise(row)
    assert len(split_row(tokens, 0, tokens.size)) == cells


EXPORT = (
    "rit\tdatum\tkenteken\t{head}\tmobiel\tcontainer\tstuks\tafnemer\tbetaald_via\n"
    "0119\t2020-01-07\t12-BKN-4\tMunteanu\t0612345678\tTCLU1\t102\tStekels BV\tcontant\n"
    "0123\t2020-01-17\t12-BKN-5\tZP\t0612345679\tMSKU2\t110\tStekels BV\tbank\n"
    "0138\t2020-02-18\t12-BKN-4\tVASILE\tidem\tTCLU3\t99\tStekels BV\tbank\n"
)


def test_one_known_head_is_enough_above_a_row_as_long_with_figures() -> None:
    found = {text for text, _ in slots(EXPORT.format(head="chauffeur"))}
    assert {"Munteanu", "VASILE"} <= found
    assert "VASILE" in {
        text for text, _ in slots("# bron: planning.xlsx   tabblad 2\n" + EXPORT.format(head="chauffeur"))
    }
    assert slots(EXPORT.format(head="lading")) == []


def test_a_row_below_another_is_no_head() -> None:
    assert (
        slots("soort\tkleur\tmaat\tland\tstaat\nhout\tgroen\tlang\tchauffeur\tnieuw\nstaal\t12\t13\tVASILE\toud\n")
        == []
    )


def test_who_has_a_shift_stands_below_its_head() -> None:
    roster = (
        "Piketrooster wk 31\n\nweek\tma-vr dag\tnacht\tachterwacht\n31\tVeenstraat\tMartina\tH.J. v/d Meulen\n"
        "32\tKovalenka\tZomer\tApril\n33\tZomer\tvacant\tn.v.t.\n"
    )
    assert names(roster) == ["Martina", "H.J. v/d Meulen", "Kovalenka", "Zomer", "April", "Zomer"]
    assert names("Dag            Nacht           Temperatuur\nHoog           Laag            12\n") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("4. Portefeuillehouder: Groen\nVoorstel: instemmen\n", ["Groen"]),
        ("12) Behandelaar: Storm\n", ["Storm"]),
        ("Voorzitter: Anouk Dijkema; P&O-adviseur: Wolters; tolk: n.v.t.\n", ["Anouk Dijkema", "Wolters"]),
        ("Steller: Roelie Mos; meelezers: T. Kers, U. Vink\n", ["Roelie Mos", "T. Kers", "U. Vink"]),
        ("Organisator: Wiebe Mulder\nVerplichte deelnemers: Blom, Jikke van\nBijlagen: geen\n",
         ["Wiebe Mulder", "Blom, Jikke van"]),
        ("Gecontroleerd: Bo Haas\nBeller: Wierda\nInterviewers: T. Vis\n", ["Bo Haas", "Wierda", "T. Vis"]),
        ("1. Besluit: instemmen\n2. Portefeuillehouder: n.v.t.\n3. Ontvangen door: de balie\n", []),
    ],
)  # fmt: skip
def test_labels_behind_a_number_and_inside_a_line(text: str, found: list[str]) -> None:
    assert names(text) == found
