# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names in small letters behind the labels of fields for people. All values are invented."""

from __future__ import annotations

import pytest

from recognizers.columns import ColumnRecognizer


def _people(text: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in ColumnRecognizer().hits(text) if hit.entity_type == "PERSON"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("behandelaar: kuipers\n", ["kuipers"]),
        ("Behandelaar : hoekstra (tot mei)\nStatus: open\n", ["hoekstra"]),
        ("contactpersoon: van der hoek, tel. 2217\n", ["van der hoek"]),
        ("Aanwezig: postma, v.d. heuvel, de wit en bakker\n", ["postma", "v.d. heuvel", "de wit", "bakker"]),
        ("steller: j. de groot d.d. 3 mei\n", ["j. de groot"]),
        ("Gesproken met: mevr. bakker, Kerkweg\n", ["bakker"]),
        ("melder: dhr. vos op 3 mei\n", ["vos"]),
        ("zaak 12 | behandelaar: el idrissi | open\n", ["el idrissi"]),
        ("Opsteller: kuipers/ter braak. Zie verder het verslag.\n", ["kuipers", "ter braak"]),
        ("Notulist:  jansen-de boer\n", []),
        ("Toegewezen aan: özdemir\n", ["özdemir"]),
    ],
)
def test_who_fills_a_field_in_small_letters(text: str, people: list[str]) -> None:
    assert _people(text) == people


@pytest.mark.parametrize(
    "text",
    [
        "Melder: bewoner\nContact: telefonisch\nBehandelaar: inkoop\nAuteur: onbekend\n",
        "Wie: allen\nActie: bos kappen en groen snoeien\nAanwezig: zie lijst\nVoorzitter: vacant\n",
        "Behandelaar: griffie / bouw\nContact: post\nKlager: anoniem\nCliënt: bekend bij ons\nVerslag: volgt\n",
        "Opsteller: team groen\nNotulen: akkoord\nBehandelaar: juridisch, op 3 mei\nActie: koning\n",
        "Aanwezig: ouders, school en jeugdarts\nDeelnemers: bakkers en slagers\nUitvoerder: aannemer\n",
        "Contact: goes\nBehandelaar: zwolle\nUitvoerder: timmerman\nBewoner: huurder\nAfwezig: geen\n",
        "Verslag: in mei gaat de secretaris: de vergadering is gesloten.\nVoorzitter: het punt is klaar.\n",
        "Aanwezig: ca. 140 bewoners\nContact: de heer\n    Sluis, bedrijfsbureau\nDeelnemers: max. tien\n",
        "De kosten zijn hoog: kuipers maken dure vaten. Het plaatje: hoekstra aan zee.\n",
    ],
)
def test_words_behind_such_labels_stay(text: str) -> None:
    assert _people(text) == []
