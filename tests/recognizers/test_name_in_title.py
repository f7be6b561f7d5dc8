# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names within quoted titles of works, motions and plans, and people who are quoted or named beside them."""

from __future__ import annotations

import pytest

from redactor import pipeline

CASES = [
    ('De film "Willem van Oranje in 5 minuten" draait.', []),
    ("Waarom is motie M23-14 en motie 'Zwemmen met Willem' niet uitgevoerd?", []),
    ("De kinderen zingen 'Vader Jacob en Anna' in de kring.", []),
    ('Op 5 september de fietstocht "Rondje Tromp" met de club.', []),
    ('vastgelegd in het bestemmingsplan "Buitengebied-Oost, herziening De Kerkhof".', []),
    ('Zij zei: "Willem van Houten belde mij".', ["Willem van Houten"]),
    ("Het plan 'Verbouwing Jan Bos' ligt er.", ["Jan Bos"]),
    ('Het rapport "Mishandeling van Willem Smit" is vertrouwelijk.', ["Willem Smit"]),
    ('Anna Tol schreef het boek "Leven met Anna Tol". Anna Tol belde.', ["Anna Tol", "Anna Tol", "Anna Tol"]),
    ('De film is van Willem Smit en "leuk".', ["Willem Smit"]),
]


@pytest.mark.parametrize(("text", "names"), CASES)
def test_names_in_titles(text: str, names: list[str]) -> None:
    plan = pipeline.make_plan(pipeline.read(text.encode(), name="paper.txt"))
    found = sorted((one.start, one.end) for one in plan.findings if one.entity_type == "PERSON")
    assert [text[start:end] for start, end in found] == names
