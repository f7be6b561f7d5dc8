# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Accounts in registers of applicants: those of legal persons stay, those of people go. Nobody in them exists."""

from __future__ import annotations

import pytest

from redactor.analysis import analyse
from redactor.model import Document, Page

_ACCOUNT = "NL77SNSB0123461051"
_HEAD = "zaaknr;datum;aanvrager;contactpersoon;rekening;bedrag;status"


def _kept(row: str, head: str = _HEAD) -> bool:
    first = "SUB-1;08-01-2024;Meseret Tol;(geen);NL69INGB0123456789;750,00;af"
    text = f"Register\n\n{head}\n{first}\n{row.format(_ACCOUNT)}\n"
    found = [
        one
        for one in analyse(Document("text/plain", "0", (Page(1, text),), name="x")).findings
        if one.entity_type == "IBAN_CODE" and text[one.start : one.end] == _ACCOUNT
    ]
    assert len(found) == 1
    return "account:organisation" in found[0].evidence


@pytest.mark.parametrize(
    "row",
    [
        "SUB-2;08-01-2024;Speeltuinvereniging Zonnehof;J. Bijlhout;{};2500,00;verleend",
        "SUB-2;08-01-2024;Stichting Dorpshuis De Kiezel;Dhr. W. Roosenboom;{};2500,00;verleend",
        "SUB-2;08-01-2024;Uilenburg Recycling B.V.;J. Bijlhout;{};2500,00;verleend",
        "SUB-2;08-01-2024;Muziekvereniging Excelsior;n.v.t.;{};2500,00;verleend",
    ],
)
def test_the_account_of_a_legal_person_stays(row: str) -> None:
    assert _kept(row)


@pytest.mark.parametrize(
    "row",
    [
        "SUB-2;08-01-2024;Jan Bijlhout;J. Bijlhout;{};2500,00;verleend",
        "SUB-2;08-01-2024;Bijlhout;J. Bijlhout;{};2500,00;verleend",
        "SUB-2;08-01-2024;J. Bijlhout;(particulier);{};2500,00;verleend",
        "SUB-2;08-01-2024;Stichting Zonnehof;J. Bijlhout (privé);{};2500,00;verleend",
        "SUB-2;08-01-2024;Stichting Zonnehof;J. Bijlhout, p/a thuis;{};2500,00;verleend",
        "SUB-2;08-01-2024;Stichting Zonnehof;t.n.v. J. Bijlhout;{};2500,00;verleend",
        "SUB-2;08-01-2024;Stichting Zonnehof;J. Bijlhout;{};2500,00;declaratie",
        "SUB-2;08-01-2024;Stichting Zonnehof;J. Bijlhout;{};2500,00;vrijwilligersvergoeding J. Bijlhout",
        "SUB-2;08-01-2024;Stichting Zonnehof;J. Bijlhout;{};2500,00;onkostenvergoeding",
        "SUB-2;08-01-2024;Stichting Zonnehof;J. Bijlhout;{};2500,00;rekening van de penningmeester",
        "SUB-2;08-01-2024;Stichting Zonnehof;J. Bijlhout;{} (J. Bijlhout);2500,00;verleend",
        "SUB-2;08-01-2024;Stichting Zonnehof;M. Tol;{};2500,00;rek. J. Bijlhout",
        "SUB-2;08-01-2024;Stichting Zonnehof i.o.;J. Bijlhout;{};2500,00;verleend",
        "SUB-2;08-01-2024;Wijkcomité West;J. Bijlhout;{};2500,00;verleend",
        "SUB-2;08-01-2024;Buurtgroep De Linde;J. Bijlhout;{};2500,00;verleend",
        "SUB-2;08-01-2024;Werkgroep Zonnehof;J. Bijlhout;{};2500,00;verleend",
        "SUB-2;08-01-2024;Klussenbedrijf Bijlhout;J. Bijlhout;{};2500,00;verleend",
        "SUB-2;08-01-2024;Maatschap Bijlhout;J. Bijlhout;{};2500,00;verleend",
        "SUB-2;08-01-2024;VOF Bijlhout;J. Bijlhout;{};2500,00;verleend",
        "SUB-2;08-01-2024;Bijlhout (eenmanszaak);J. Bijlhout;{};2500,00;verleend",
        "SUB-2;08-01-2024;Rijschool Bijlhout;J. Bijlhout;{};2500,00;verleend",
        "SUB-2;08-01-2024;Rabobank;J. Bijlhout;{};2500,00;verleend",
        "SUB-2;08-01-2024;Lid van Stichting Zonnehof;J. Bijlhout;{};2500,00;verleend",
        "SUB-2;08-01-2024;Stichting Jan Bijlhout, J. Bijlhout;J. Bijlhout;{};2500,00;verleend",
        "SUB-2;08-01-2024;;J. Bijlhout, Stichting Zonnehof;{};2500,00;verleend",
    ],
)
def test_the_account_of_somebody_goes(row: str) -> None:
    assert not _kept(row)


@pytest.mark.parametrize(
    "head",
    [
        "zaaknr;datum;naam;contactpersoon;rekening;bedrag;status",
        "zaaknr;datum;werkgever;medewerker;rekening;bedrag;status",
        "zaaknr;datum;organisatie;medewerker;rekening;bedrag;status",
        "zaaknr;datum;organisatie;cliënt;rekening;bedrag;status",
        "zaaknr;datum;organisatie;leerling;rekening;bedrag;status",
        "zaaknr;datum;organisatie;lid;rekening;bedrag;status",
        "zaaknr;datum;organisatie;penningmeester;rekening;bedrag;status",
        "zaaknr;datum;organisatie;deelnemer;rekening;bedrag;status",
        "zaaknr;datum;organisatie;vrijwilliger;rekening;bedrag;status",
        "zaaknr;datum;organisatie;trainer;rekening;bedrag;status",
        "zaaknr;datum;organisatie;zzp'er;rekening;bedrag;status",
        "zaaknr;datum;organisatie;naam;rekening;bedrag;status",
        "zaaknr;datum;organisatie;deelnemer;rekening;bedrag;tenaamstelling",
        "zaaknr;datum;organisatie;rekeninghouder;rekening;bedrag;status",
        "zaaknr;datum;aanvrager;t.n.v.;rekening;bedrag;status",
        "zaaknr;datum;aanvrager;contactpersoon;opmerking;bedrag;status",
        "zaaknr;datum;organisatie;contactpersoon;rekening;naam;status",
        "Declaraties oktober\nzaaknr;datum;organisatie;contactpersoon;rekening;bedrag;status",
        "Uitbetaling loon\nzaaknr;datum;organisatie;contactpersoon;rekening;bedrag;status",
        "zaaknr;datum;instantie;aanvrager;rekening;bedrag;status",
    ],
)
def test_in_another_table_it_goes(head: str) -> None:
    assert not _kept("SUB-2;08-01-2024;Stichting Zonnehof;Jan Bijlhout;{};2500,00;verleend", head)
