# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names of which a recognizer saw the first word only, or none."""

from __future__ import annotations

import pytest

from redactor.analysis.mention import Mention
from redactor.analysis.names.goes_on import going_on


def page_of(text: str, *seen: str, label: str = "", kind: str = "PERSON") -> list[str]:
    evidence = (label,) if label else ()
    mentions = [
        Mention(0, text.index(one), text.index(one) + len(one), kind, one, 0.9, "test", evidence) for one in seen
    ]
    return [one.text for one in going_on(text, mentions) if one.entity_type == "PERSON"]


@pytest.mark.parametrize(
    ("text", "seen", "label", "names"),
    [
        ("Behandelaar: Roos van Grolloo, bereikbaar", ["Roos"], "label:behandelaar", ["Roos van Grolloo"]),
        ("Behandelaar: Roos van der Valk\n", ["Roos"], "label:behandelaar", ["Roos van der Valk"]),
        ("Roos van Grolloo, bereikbaar", ["Roos"], "", ["Roos"]),
        ("Behandelaar: Roos van Team Zuid belt", ["Roos"], "label:behandelaar", ["Roos"]),
        ("Mw Van der Wal. Gaf op anna van der wal", ["Van der Wal", "anna"], "", ["Van der Wal", "anna van der wal"]),
        ("Gaf op anna van der wal, klopt", ["anna"], "", ["anna"]),
        ("gaf op anna van den boogaard, klopt", ["anna"], "", ["anna van den boogaard"]),
        ("Jansen, bos en anna van de buurt", ["anna"], "", ["anna"]),
    ],
)  # fmt: skip
def test_a_given_name_goes_on(text: str, seen: list[str], label: str, names: list[str]) -> None:
    assert page_of(text, *seen, label=label) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("\tTEKLE, Yonas\t230\tA\n\tHAILE GEBRE, Natnael\t171\tB\n", ["TEKLE, Yonas", "HAILE GEBRE, Natnael"]),
        ("1  TEKLE, Yonas   230\n2  BOS, A.B.   171\n\n3  MOL, C.  12\n", ["TEKLE, Yonas", "BOS, A.B."]),
        ("TEKLE, Yonas|230\nTOTAAL, in euro|171\nBOS, Anna|12\n", ["TEKLE, Yonas"]),
        ("de heer TEKLE, Yonas\nBOS, Anna\n", ["TEKLE, Yonas"]),
        ("TEKLE, Yonas\t230\nEde\tBOS, Anna\n", ["TEKLE, Yonas"]),
    ],
)
def test_other_rows_hold_names_of_the_same_form(text: str, names: list[str]) -> None:
    assert page_of(text, "TEKLE, Yonas") == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("(Bos Bouw uit Ede, Marco, 0612345678)", ["Marco"]),
        ("storing: Bos Bouw - Marco 0612345678", ["Marco"]),
        ("(Bos Bouw, Utrecht, 0612345678)", []),
        ("(Bos Bouw, Receptie, 0612345678)", []),
        ("gebeld door Marco op 0612345678", []),
    ],
)
def test_a_given_name_before_a_number(text: str, names: list[str]) -> None:
    assert page_of(text, "0612345678", kind="PHONE_NUMBER") == names


@pytest.mark.parametrize(
    ("text", "seen", "names"),
    [
        ("de bestuurder: ROELOFSEN, Dirk Jan, geb.", ["Dirk Jan"], ["ROELOFSEN, Dirk Jan"]),
        ("COMMUNICATIE    BERG, INGE VAN DEN     06", ["BERG", "INGE VAN DEN"], ["BERG", "BERG, INGE VAN DEN"]),
        ("gesproken met EL AMRANI, Dirk over", ["Dirk"], ["EL AMRANI, Dirk"]),
        ("Afdelingen: BZK, Dirk belt", ["Dirk"], ["Dirk"]),
        ("onafh. ondersteuner (ZUIDOOST, Dirk Vermeulen)", ["Dirk Vermeulen"], ["Dirk Vermeulen"]),
        ("Het spel HAAS, Dirk Jan", ["Dirk Jan"], ["Dirk Jan"]),
    ],
)
def test_a_surname_in_capitals_stands_before(text: str, seen: list[str], names: list[str]) -> None:
    assert page_of(text, *seen) == names
