# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Behind the label of who speaks stands who is spoken to; in a list the name is the label's."""

from __future__ import annotations

import pytest

from redactor.analysis.titles.spoken_to import spoken_to


@pytest.mark.parametrize(
    "behind",
    [", wat is u precies gezegd?", ", dank voor uw vraag.", ", gaat u zitten.", "?", "!", ", hoe laat was dat?",
     ", dat klopt niet.", ", de feiten kent u.", ", waar was u die avond", ", het woord is aan u."],
)  # fmt: skip
def test_hears_that_somebody_is_spoken_to(behind: str) -> None:
    assert spoken_to("Mevrouw Moradi" + behind, 14)


@pytest.mark.parametrize(
    "behind",
    [", portefeuille zorg", ", wethouder: de heer Bos", "", "\nGriffier: mevrouw Tol. Kunt u dat?", " (VVD)", ";", ".",
     ", lid", ", tel. 010 123 4567"],
)  # fmt: skip
def test_reads_a_list_as_a_list(behind: str) -> None:
    assert not spoken_to("Mevrouw Moradi" + behind, 14)
