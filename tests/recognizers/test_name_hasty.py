# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names of no list in small letters, and words of no list that are none."""

from __future__ import annotations

import pytest
from person_kit import names


@pytest.mark.parametrize("name", ["zarvina", "bhagwandharie", "tchoumani", "oudshoornink", "kroezengaars"])
@pytest.mark.parametrize(
    "place",
    [
        "heb nog een verklaring van {} liggen",
        "we staan bij {} op het erf",
        "die van vorig jaar met {}?",
        "{} wil pas na 1 mei",
        "ok {} doet het",
        "hij zegt dat {} meer krijgt",
        "{} was boos",
    ],
)
def test_what_is_spelled_like_a_name_where_somebody_may_stand(place: str, name: str) -> None:
    assert name in names("09:12 iets anders\n" + place.format(name))


@pytest.mark.parametrize(
    "text",
    [
        "graag een quickscan van de nafase met checksum",
        "klopt huisnr niet, dan kost bonnr ook tijd",
        "de zarvina is een plant",
        "een marktkraamhouder was boos over sluipverkeer en zwerfvuil",
        "hoi allmeaal,\n\nvolgens behnadeld mail van nieuwsbreif",
        "ik heb het over nieuwsbreif en behnadeld gehad",
        "dat is van koninkiljk en permnaent huis, ja en nauweijks nog met samevnatting",
        "mail naar zarvina@gemeente-dorp.nl of kijk op www.zarvina.nl",
    ],
)
def test_other_words_of_no_list_stay(text: str) -> None:
    assert names(text) == []
