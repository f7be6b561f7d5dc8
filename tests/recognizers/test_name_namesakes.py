# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whole names of people of history stay where things bear them; whoever bears one today does not."""

from __future__ import annotations

import pytest
from person_kit import names

from recognizers.lexicon import fold, load, read
from recognizers.names.nobody.known import bearing

_PAGE = " De vergadering over het onderhoud van de openbare ruimte begint om tien uur en eindigt op tijd.\n" * 4


@pytest.mark.parametrize(
    "text",
    [
        "Locatie: zaal 2.11 (Marie Curie)\n" + _PAGE,
        "De fusie van de openbare school met de Titus Brandsma begint in mei.\n" + _PAGE,
        "Vergadering in B.04.12 Willem Drees, twaalf stoelen\n" + _PAGE,
        'Het koor zingt "Dikkertje Dap" en de toneelgroep speelt "Belle van Zuylen".\n' + _PAGE,
        "De Stella Maris en de Willem Barentsz liggen op de rede.\n" + _PAGE,
        "Een kruising van een teckel en een Jack Russell.\n" + _PAGE,
    ],
)
def test_things_keep_the_names_of_history(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Mevrouw {} belde over haar aanvraag.",
        "{} woont naast de school.",
        "{} heeft de tekening niet gezien.",
        "{}: ik ben het daar niet mee eens.",
        "Gebeld met {} over de schutting.",
        "Gesprek met {} (34) op 3 mei.",
        "{}, geboren op 3 mei 1970",
        "{}, Lindelaan 4, 1234 AB Elst",
        "{} 06 1234 5678",
        "{} w.drees@mail.example",
        "Overleg met {} en Piet Bos.",
        "Piet Bos, {} en Anna Smit",
        "Contactpersoon: {}",
        "Aanwezig: {}, P. Bos",
        "Met vriendelijke groet,\n\n{}",
        "Beste {},",
        "Van: {}",
        "Mijn buurman {} klaagt.",
        "Collega {} neemt het over.",
        "Melder {} gaf het door.",
        "De aanvraag van {} is binnen.",
        "Namens {} is bezwaar gemaakt.",
        "Dossier {} ligt bij de jurist.",
        "Cliënt {} krijgt hulp.",
        "Namens de ouders: {}",
        "{} en zijn vrouw klagen.",
        "{} gaat met pensioen.",
        "Brief van {} over de boom.",
        "Dr. {} sprak.",
        "{} te Ede, 3 jaar",
        "J. {} is er niet.",
        "{} Bos was er.",
        "Naam  {}",
        "- {}: offerte opvragen",
        "{} zit in groep vijf.",
        "1. {}\n2. Piet Bos",
        "De huurder van nr. 4, {}, betaalt niet.",
        "Uitspraak in de zaak van {} tegen het college",
        "Ook {} uit Ede tekende.",
        "Werkzaamheden bij {}, sleutel bij de bakker.",
        "Ingediend: {}",
        "groetjes {}",
        "Dank aan {}!",
        "Het college heeft {} een brief gestuurd.",
        "Verder was {} verhinderd.",
        # rooms of offices
        "Kamer 3.04 {}\nKamer 3.05 Karin Smit",
        "C.01.22 {}",
        "B.04.12 {} (jurist)\nB.04.13 Piet Bos",
        "Kamernummer C.1.22 ({})",
        "Werkplek in kamer ({})",
        "Lokaal 4 {}",
        # quotation marks
        'Ondertekend "{}"',
        'Wij kregen post van "{}"',
        "‘{}’ staat op de envelop",
        "Huurder boot {}",
        "Chauffeur trein {}",
        "Zaal 4 ({} / gemeente Ede)",
        "Bed 3, zaal 4 ({})",
        "In de trein {} lastiggevallen",
    ],
)
def test_who_bears_such_a_name_goes(text: str) -> None:
    who = "Willem Drees"
    assert "Drees" in " ".join(names(text.format(who) + "\n\n" + _PAGE))


def test_once_somebody_always_somebody() -> None:
    text = "Willem Drees heeft gebeld.\n" + _PAGE + "De Willem Drees van nummer vier.\n"
    assert [name.removeprefix("De ") for name in names(text)] == ["Willem Drees", "Willem Drees"]


def test_the_list_holds_folded_whole_names_that_are_looked_at_before_they_are_things() -> None:
    lexicon = load()
    for rows in (read("known_namesakes.txt"), read("known_figures.txt")):
        assert all(fold(row) == row and " " in row for row in rows)
        assert rows == sorted(set(rows))
        assert {bearing(tuple(row.split()), lexicon) for row in rows} == {"name"}
