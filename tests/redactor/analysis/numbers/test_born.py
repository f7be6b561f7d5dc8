# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Dates of birth right behind a name."""

from __future__ import annotations

import pytest

from redactor.analysis.mention import Mention
from redactor.analysis.numbers.born import born


def _found(marked: str) -> list[str]:
    start, end = marked.index("<"), marked.index(">") - 1
    text = marked.replace("<", "").replace(">", "")
    name = Mention(0, start, end, "PERSON", text[start:end], 0.9, "test", ())
    return [one.text for one in born(text, 0, [name])]


@pytest.mark.parametrize(
    ("marked", "value"),
    [
        ("Op 3 mei 2024 verscheen <A. Bos> (12-03-1961) aan de balie", "12-03-1961"),
        ("2024: dhr. <A. de Jager> sr., 14-02-1938, kan niet inloggen", "14-02-1938"),
        ("3-5-2023 mw <Croes>, 7-7-51. Traplift piept", "7-7-51"),
        ("3-5-2023 mw <Croes>, 7-7-'51.", "7-7-'51"),
        ("2024, leerling <Jayden Bos> (03.06.2012)", "03.06.2012"),
        ("2024, kleuter <Jayden Bos> (03.06.2017)", "03.06.2017"),
        ("<A. Bos>, 12-3-1961\nStraat 1", "12-3-1961"),
        ("gesproken met <A. Bos> (*12/3/1961)", "12/3/1961"),
        ("2024. Brief van <A. Bos>, 12-03-1961, over de brug", "12-03-1961"),
        ("2024. Brief is weg. Kind <A. Bos>, 12-03-2014, is ziek", "12-03-2014"),
    ],
)
def test_born(marked: str, value: str) -> None:
    assert _found(marked) == [value]


@pytest.mark.parametrize(
    "marked",
    [
        "Interview <A. Bos> (12-03-2023), gehouden in 2024",
        "2024. Brief van <A. Bos>, 12-03-2016, over de brug",
        "2024. Verklaring van getuige mevrouw <Bos> (03-04-2014).",
        "2024. Gesprek met de heer <Bos>, 12-5-2017; vervolg",
        "2024. Ondertekend door <H. Bos>, 10-10-2010.",
        "2024. E-mail <H. Bos> (14-02-2015)",
        "2024: mail <A. Bos>, 12-3-2024, over de brug",
        "2024: mail <A. Bos>, 12-3-24, over de brug",
        "<A. Bos> (12-03-2021)",
        "<A. Bos> (12-14-1961) en 2024",
        "<A. Bos>, 12-3-1961-4 uit 2024",
        "2024 <A. Bos>, 12.50.1961",
        "<Bos> (1961) schrijft in 2024",
        "2024 <A. Bos>, artikel 12-3-1961",
    ],
)
def test_other_dates(marked: str) -> None:
    assert _found(marked) == []
