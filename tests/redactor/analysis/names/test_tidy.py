# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""One name in each PERSON, without what stands around it."""

from __future__ import annotations

import pytest

from redactor.analysis.mention import Mention
from redactor.analysis.names.spelling import fold
from redactor.analysis.names.tidy import tidy
from redactor.analysis.titles.titles import find_titles


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("«Mevrouw De Zijl» belt", ["De Zijl"]),
        ("«de heer A. Zijl» belt", ["A. Zijl"]),
        ("«Zijl\n\nKees» was er", ["Zijl", "Kees"]),
        ("de «motie-El Zijl» c.s.", ["El Zijl"]),
        ("de motie-«Zijl/De Hoop» c.s.", ["Zijl", "De Hoop"]),
        ("«Anna, Piet» en ik", ["Anna", "Piet"]),
        ("«Zijl, Kuikstra», Tol en Bos", ["Zijl", "Kuikstra"]),
        ("«Zijl, Anna», en Tol", ["Zijl, Anna"]),
        ("minister «Zijl, Erik-Jan Faber» (beleidsmedewerker)", ["Zijl", "Erik-Jan Faber"]),
        ("«Zijl, Anna van der Kuik» belt", ["Zijl", "Anna van der Kuik"]),
        ("antwoord «Zijl aan Tol»", ["Zijl", "Tol"]),
        ("«Piet aan de Zijl» belt", ["Piet aan de Zijl"]),
        ("«Heemraad ZIJL» belt", ["ZIJL"]),
        ("van Saba Shipping «N.V. Van Zijl» zegt", ["Van Zijl"]),
        ("«N.V. van Zijl» zegt", ["N.V. van Zijl"]),
        ("«Kan Zijl» toezeggen", ["Zijl"]),
        ("COMMISSARIS «VAN DE KONING VAN DER ZIJL»", ["VAN DER ZIJL"]),
        ("2. «DG Zijl» wijst", ["Zijl"]),
        ("«Koning Zijl» wijst", ["Koning Zijl"]),
        ("collega «Kuik het rapport-Van Zijl» gelezen", ["Kuik", "Van Zijl"]),
        ("«Van Zijl          w»", ["Van Zijl", "w"]),
        ("de «amendementen-Van Zijl» zijn", ["Van Zijl"]),
        ("«Zijl, Jan Willem» belt", ["Zijl, Jan Willem"]),
        ("«Zijl, Anna van der» belt", ["Zijl, Anna van der"]),
        ("«Zijl, A.B. de (Anna)» - BD", ["Zijl, A.B. de (Anna)"]),
        ("«de Nationale ombudsman», B. Zijl", []),
        ("de «Minister» komt", []),
        ("de heer «Koning» komt", ["Koning"]),
        ("«Anna de\nZijl» komt", ["Anna de\nZijl"]),
        ("«FEZ (D. Zijl)», akkoord", ["D. Zijl"]),
        ("«WJZ (Anna Zijl-Tol)»", ["Anna Zijl-Tol"]),
        ("«ZIJL, A. (Anna)» - BD", ["ZIJL, A. (Anna)"]),
        ("«BOS (Anna)» belt", ["BOS (Anna)"]),
    ],
)
def test_a_person_is_one_name(text: str, names: list[str]) -> None:
    plain = text.replace("«", "").replace("»", "")
    start, end = text.index("«"), text.index("»") - 1
    mention = Mention(0, start, end, "PERSON", plain[start:end], 0.9, "x")
    titles = [one for one in find_titles(plain, fold(plain)) if one.end > start and one.start < end]
    found = list(tidy(mention, titles, plain[end : end + 12]))
    assert [one.text for one in found] == names
    assert all(plain[one.start : one.end] == one.text for one in found)
