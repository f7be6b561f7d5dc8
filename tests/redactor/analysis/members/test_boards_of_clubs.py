# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Boards of clubs, schools and foundations are called as those of water boards are. All people are invented."""

from __future__ import annotations

import pytest
from marked import look

from redactor.analysis.titles.titles import PUBLIC_ROLES

OF_CLUBS = [
    "Dagelijks bestuur\n\n{Kees Harmsma} (voorzitter)\n{Petra Rinsma} (secretaris)",
    "Tennisvereniging De Bal\n\nAlgemeen bestuur\nVoorzitter: {Kees Harmsma}\nSecretaris: {Petra Rinsma}",
    "Stichting Dorpshuis\nHet dagelijks bestuur\nDe voorzitter, {Kees Harmsma}\nDe secretaris, {Petra Rinsma}",
    "Buurtvereniging Noord\nHet dagelijks bestuur,\n\nde voorzitter,\n{Kees Harmsma}\n\nde secretaris,\n{Petra Rinsma}",
    "Dagelijks bestuur van de huurdersvereniging\n{Kees Harmsma}, voorzitter\n{Petra Rinsma}, secretaris",
    "Dagelijks bestuur Stichting Gemeenschapsfonds Waterschap\n{Kees Harmsma}, voorzitter",
    "Samenstelling MR\nDagelijks bestuur\n{Kees Harmsma} (voorzitter)\nHet waterschap gaf een gastles.",
    "Basisschool De Brug\nDagelijks bestuur\n{Kees Harmsma} (voorzitter)\n{Petra Rinsma} (secretaris)\nDank, GGD.",
    "Aan waterschap De Aa\nTennisclub De Bal\nHet dagelijks bestuur\nde voorzitter, {Kees Harmsma}",
    "De leden van de VvE\nAlgemeen bestuur\nvoorzitter: {Kees Harmsma}\nsecretaris: {Petra Rinsma}",
    "Personeelsvereniging waterschap De Aa\nHet dagelijks bestuur\n{Kees Harmsma}, voorzitter",
    "Aldus besloten in de vergadering van het algemeen bestuur van 3 maart\nDe voorzitter, {Kees Harmsma}",
    "Overleg met het waterschap\nSportclub Oost: bestuurslid {Kees Harmsma} en bestuurslid {Petra Rinsma}",
    "Verslag ouderavond met de GGD\nDagelijks bestuur\n{Kees Harmsma}\n{Petra Rinsma}\n{Joost Wiarda}",
]
OF_BODIES = [
    "Het dagelijks bestuur van het waterschap De Aa,\n\nde voorzitter,\n{K. Harmsma}\n\nde secretaris,\n{P. Rinsma}",
    "Het algemeen bestuur van de Veiligheidsregio Oost\n{K. Harmsma}, voorzitter\n{P. Rinsma}, secretaris",
    "Waterschap De Aa\n\nHet dagelijks bestuur\n{K. Harmsma}, voorzitter\n{P. Rinsma}, secretaris",
    "Het dagelijks bestuur van het stadsdeel Noord\n{K. Harmsma}, voorzitter\n{P. Rinsma}, secretaris",
    "De gemeenteraad van Elzerwoude,\nde griffier,\n{K. Harmsma}\nde voorzitter,\n{P. Rinsma}",
]


@pytest.mark.parametrize("text", OF_CLUBS)
def test_board_of_a_club_is_no_public_office(text: str) -> None:
    case = look(text)
    assert [mark for mark in case.marks[0] if case.role_at(1, mark) in PUBLIC_ROLES] == []


@pytest.mark.parametrize("text", OF_BODIES)
def test_board_of_a_public_body_signs_in_office(text: str) -> None:
    case = look(text)
    assert [mark for mark in case.marks[0] if case.role_at(1, mark) not in PUBLIC_ROLES] == []
