# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Words for an office that are of a street, of whom a cell speaks or of a committee: nobody beside them is kept.

All people are invented.
"""

from __future__ import annotations

import pytest
from marked import public


@pytest.mark.parametrize(
    "street", ["Burgemeester de Waalsingel 12", "Wethouder van den Hoeklaan 3", "Minister van 't Zandplein 1a"]
)
def test_a_street_called_after_an_office_holder_keeps_nobody(street: str) -> None:
    assert public(f"Mevrouw J.K. Quispel\n{street}\n1234 AB Vlietstede\n") == set()
    assert public(f"De heer S. Dammers, {street}, 1234 AB Vlietstede\n") == set()


def test_an_office_holder_with_a_prefix_stays() -> None:
    assert public("Burgemeester de Waal opent de Singel.\n") == {"de Waal"}
    assert public("Wethouder van den Hoek sprak in de Havenlaan.\n") == {"van den Hoek"}


@pytest.mark.parametrize("cell", ["\t", " | ", "    "])
@pytest.mark.parametrize(
    "task",
    [
        "Afspraak met de minister",
        "Brief aan de burgemeester",
        "Reactie van de Nationale ombudsman",
        "Bellen met wethouder",
    ],
)
def test_who_has_a_task_is_not_the_office_holder_it_is_about(task: str, cell: str) -> None:
    assert public(f"Taak{cell}Wie{cell}Klaar\n{task}{cell}Sjoerd Dammers{cell}3 mei\n") == set()


def test_the_secretary_of_a_committee_signs_beside_its_chair() -> None:
    above = "Het besluit is getekend door burgemeester P. Quispel en wethouder B. Zonnevylle.\n"
    signed = "De secretaris,\t\tDe voorzitter,\nS. Dammers\t\tT. Oldekamp\n"
    assert public(above + signed) == {"P. Quispel", "B. Zonnevylle"}
    assert "S. Dammers" in public(
        "Burgemeester en wethouders,\nde secretaris,\t\tde burgemeester,\nS. Dammers\t\tP. Quispel\n"
    )


@pytest.mark.parametrize(
    "line",
    [
        "De secretaris, S. Dammers          De burgemeester, P. Quispel",
        "de secretaris, mr. S. Dammers\tde dijkgraaf, drs. P. Quispel",
        "De burgemeester, P. Quispel          De secretaris, S. Dammers",
        "secretaris S. Dammers     burgemeester P. Quispel",
    ],
)
def test_the_secretary_who_signs_on_one_line_with_the_mayor_stays(line: str) -> None:
    assert "S. Dammers" in public(f"Besluit college d.d. 21 mei 2024: conform.\n{line}\n")


@pytest.mark.parametrize(
    "line",
    [
        "De secretaris van de commissie, S. Dammers          De burgemeester, P. Quispel",
        "De secretaris, S. Dammers          De voorzitter, P. Quispel",
        "De secretaris, S. Dammers          De wethouder, P. Quispel",
        "De secretaris, S. Dammers          De huurder, P. Quispel",
        "De secretaris, S. Dammers, P. Quispel",
        "De secretaris, S. Dammers (commissie)          De burgemeester, P. Quispel",
        "De secretaris, S. Dammers          De burgemeester, P. Quispel          De huurder, B. Zonnevylle",
        "De huurder, B. Zonnevylle          De secretaris, S. Dammers          De burgemeester, P. Quispel",
        "Secretaris: S. Dammers          Burgemeester: P. Quispel",
        "Aanwezig: de secretaris, S. Dammers          de burgemeester, P. Quispel",
        "De secretaresse, S. Dammers          De burgemeester, P. Quispel",
        "De adjunct-secretaris, S. Dammers          De burgemeester, P. Quispel",
        "De ambtelijk secretaris, S. Dammers          De burgemeester, P. Quispel",
        "De commissiesecretaris, S. Dammers          De burgemeester, P. Quispel",
        "Namens de secretaris, S. Dammers          De burgemeester, P. Quispel",
        "De secretaris, namens deze S. Dammers          De burgemeester, P. Quispel",
        "De oud-secretaris, S. Dammers          De burgemeester, P. Quispel",
        "De secretaris, T. Oldekamp, assistent S. Dammers          De burgemeester, P. Quispel",
        "De secretaris          De burgemeester, P. Quispel, gesproken met S. Dammers",
        "De secretaris, S. Dammers          De chauffeur van de burgemeester, P. Quispel",
        "De secretaris, S. Dammers          Kabinet burgemeester, P. Quispel",
        "De secretaris en S. Dammers          De burgemeester, P. Quispel",
        "De secretaris, S. Dammers en de burgemeester, P. Quispel",
        "Van de secretaris, S. Dammers          Aan de burgemeester, P. Quispel",
        "1. De secretaris, S. Dammers          De burgemeester, P. Quispel",
        "De secretaris, S. Dammers assistent          De burgemeester, P. Quispel",
        "De secretaris, S. Dammers 06-11882299          De burgemeester, P. Quispel",
        "Stichting Oranjefeest\nDe secretaris, S. Dammers          De burgemeester, P. Quispel",
        "De secretaris, S. Dammers          De burgemeester, P. Quispel\nPenningmeester, T. Oldekamp",
        "Notulen: de secretaris, S. Dammers          De burgemeester, P. Quispel",
        "De secretaris, S. Dammers          3 mei 2024",
        "Secretaris | S. Dammers | Burgemeester | P. Quispel",
        "De secretaris, S. Dammers\nDe huurder, B. Zonnevylle          De burgemeester, P. Quispel",
        "Contact secretaris, S. Dammers          De burgemeester, P. Quispel",
    ],
)
def test_who_is_another_secretary_or_none_is_not_kept_beside_the_mayor(line: str) -> None:
    assert "S. Dammers" not in public(f"Besluit college d.d. 21 mei 2024: conform.\n{line}\n")


@pytest.mark.parametrize("head", ["COLLEGEVOORSTEL", "Behandeling: B&W 21 mei 2024", "Collegeadvies"])
def test_who_holds_the_portfolio_in_a_proposal_to_the_college_stays(head: str) -> None:
    text = f"{head}\nPortefeuillehouder: S. Dammers\nOpsteller: P. Quispel\nSecretaresse: B. Zonnevylle\n"
    assert public(text) == {"S. Dammers"}


@pytest.mark.parametrize(
    "line",
    [
        "Assistent portefeuillehouder: S. Dammers",
        "Portefeuillehouder OR: S. Dammers",
        "Paraaf portefeuillehouder  S. Dammers",
        "portefeuillehouder S. Dammers (districtschef)",
        "Secretaresse van de portefeuillehouder: S. Dammers",
        "Contactpersoon portefeuillehouder: S. Dammers",
        "Besproken met portefeuillehouder; opsteller: S. Dammers",
        "Portefeuillehouder:\nOpsteller: S. Dammers",
    ],
)
def test_who_works_for_the_portfolio_holder_goes(line: str) -> None:
    assert public(f"COLLEGEVOORSTEL\nBehandeling: B&W 21 mei 2024\n{line}\n") == set()
