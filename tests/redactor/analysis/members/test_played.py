# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Children who play parliament are no members of one, whoever lends the hall. All people are invented."""

from __future__ import annotations

import pytest

from redactor.analysis import analyse
from redactor.model import Document, Page

LIST = "Tegenwoordig zijn de leden: Bosma, Terpstra, Yildirim en Kuipers.\nDe heer Yildirim (VVD): Voorzitter, de bus."


def holders(text: str) -> int:
    found = analyse(Document("text/plain", "0" * 64, (Page(1, text),)))
    return sum(person.role == "office_holder" for person in found.persons)


@pytest.mark.parametrize("title", ["Jeugdparlement 2024", "Verslag kindergemeenteraad", "Jongerenparlement"])
def test_children_are_no_members(title: str) -> None:
    assert holders(f"{title}\nHandelingen\nGehouden in de Tweede Kamer, 12 april 2024\n{LIST}") == 0


def test_a_record_in_which_children_are_spoken_of_has_members() -> None:
    text = f"Tweede Kamer der Staten-Generaal\nHandelingen\n12 april 2024, 34e vergadering, aanvang 10.15 uur\n\n{LIST}"
    assert holders(f"{text}\nZij sprak over het jeugdparlement.") == 4
