# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What stands behind a label of a form is found, whatever parts the two."""

from __future__ import annotations

import pytest

from recognizers.lexicon import load
from redactor.analysis.engine import Engine

ENGINE = Engine()
BEFORE = "Betreft: aanvraag\nDit is het dossier van de aanvraag die bij ons is binnengekomen.\n"
BEHIND = "\nStatus: in behandeling\n"
GAPS = (": ", "          ", " ......... ", "\t", " | ", " . . . . . ")
FIELDS = {
    "USERNAME": ("vkraan04", ("Gebruikersnaam", "User-ID", "Inlognaam", "Netwerkaccount", "Usercode")),
    "PERSONNEL_NUMBER": (
        "60118432",
        ("Personeelsnummer", "Toezichtnummer", "Tolknr.", "Toegangspas nr.", "Badgenummer"),
    ),
    "DATE_OF_BIRTH": ("14-03-1978", ("Geboortedatum", "Geb.", "geb_datum", "Geboorteplaats en -datum")),
    "DRIVING_LICENCE": ("5412087763", ("Rijbewijs", "Rijbewijsnummer", "Rbw.nr.")),
    "V_NUMBER": ("2836536860", ("V-nummer", "Vreemdelingnummer", "IND-nummer", "V-nummer referent")),
    "BIG_NUMBER": ("49061234901", ("BIG-nummer", "BIG-registratie")),
    "ADDRESS": ("Perim 44", ("Adres", "Woonadres", "Straat", "Straat en huisnummer", "Straat + nr", "Verblijfsadres")),
}
"""type → a value, and labels for it"""
UNREAD = [
    "contactpersoon gemeente", "last modified by", "bestuurlijk opdrachtgever", "eerste lezer", "aangevraagd door",
    "voorletters + naam", "achternaam en voorvoegsels", "melders", "leerlingen", "ouders", "laatst gewijzigd door",
]  # fmt: skip
"""labels behind which a bare surname that is a word as well is not believed without a colon"""
DOUBTED = ["huurders"]
"""the same with one"""


def found(text: str, value: str) -> set[str]:
    """The types of what covers the last place of a value."""
    start = text.rindex(value)
    return {hit.entity_type for hit in ENGINE.find(text) if hit.start <= start and start + len(value) <= hit.end}


@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize(
    ("kind", "value", "label"), [(kind, value, label) for kind, (value, labels) in FIELDS.items() for label in labels]
)
def test_a_value_in_a_field(kind: str, value: str, label: str, gap: str) -> None:
    assert kind in found(f"{BEFORE}{label}{gap}{value}{BEHIND}", value)


@pytest.mark.parametrize("gap", [" ......... ", " | "])
@pytest.mark.parametrize("value", ["12", "in behandeling", "Gereed", "03-04-2023"])
def test_a_field_for_something_else_holds_nobody(value: str, gap: str) -> None:
    assert not found(f"{BEFORE}Aantal{gap}{value}{BEHIND}", value)


@pytest.mark.parametrize("gap", [": ", "          ", " ......... "])
def test_a_surname_of_no_list_behind_every_label_for_somebody(gap: str) -> None:
    silent = ("other", "action", "attention", "paraaf")  # initials, or a name behind "t.a.v." and the like
    labels = [
        label for one in (load().labels, load().field_labels) for label, code in one.items() if code not in silent
    ]
    assert len(labels) > 250
    missed = [
        label
        for label in labels
        if "PERSON" not in found(f"{BEFORE}{label.capitalize()}{gap}Verbaas{BEHIND}", "Verbaas")
    ]
    assert missed == (DOUBTED if gap == ": " else UNREAD)
