# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who speaks in below a list of those present is a citizen, also where a PDF has no empty line between them.

«name» holds a public office, ‹name› does not; all of them are invented.
"""

from __future__ import annotations

import re

import pytest
from marked import public

from redactor.analysis.members.no_entries import holds_heading

HEAD = (
    "Notulen van de openbare vergadering van de raad van de gemeente Vlietstede\nVoorzitter: «E. Roelvink»\n"
    "Aanwezig zijn de leden: «A. Postmus» (VVD), «H. Kuik» (DENK)\nAfwezig met kennisgeving: «W. Zonder» (CDA)\n"
)


@pytest.mark.parametrize(
    "below",
    [
        "Insprekers\nMevrouw ‹Heemstra› woont aan de Molenwerf en vraagt om een oversteekplaats.",
        "Mevrouw ‹Heemstra› woont aan de Molenwerf en vraagt om een oversteekplaats.",
        "De heer ‹Landman› spreekt in namens de bewoners.",
        "Publiek\nDe heer ‹Landman›",
        "Spreekrecht\nDe heer ‹Landman› en mevrouw ‹Heemstra›",
        "De heer «A. Postmus» opent de vergadering.",
    ],
)
def test_a_list_ends_at_a_heading_and_at_a_sentence(below: str) -> None:
    kept = public(re.sub("[«»‹›]", "", HEAD + below))
    for one in re.finditer("(?P<holder>«)?(?P<name>[^«»‹›]+)[»›]", HEAD + below):
        name = one["name"]
        assert any(name in spelled or spelled in name for spelled in kept) == bool(one["holder"]), name


def test_what_ends_a_list_is_told_from_its_rows() -> None:
    assert holds_heading(" (CDA)\nInsprekers\nMevrouw ")
    assert not holds_heading(" (CDA)\nKuik\nMevrouw ")
