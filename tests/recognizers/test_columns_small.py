# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names in small letters in columns of staff. All values are invented."""

from __future__ import annotations

import pytest

from recognizers.columns import ColumnRecognizer


def _people(text: str) -> set[str]:
    """Who is found, whether as a name or as an account."""
    return {text[hit.start : hit.end] for hit in ColumnRecognizer().hits(text)}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "zaak;datum;behandelaar;status\n1;1 mei;kuipers;open\n2;2 mei;v.d. meer;open\n3;3 mei;de wit;dicht\n",
            {"kuipers", "v.d. meer", "de wit"},
        ),
        (
            "Nr\tTaak\tContactpersoon\n1\tbellen\tvan den hoek\n2\tmailen\tp. visser\n3\tzaal\tj bakker\n",
            {"van den hoek", "p. visser", "j bakker"},
        ),
        (
            "wat | wie\nnota | kuipers/de haan\nzaal | koster en ter braak\n",
            {"kuipers", "de haan", "koster", "ter braak"},
        ),
        ("Zaak   Consulent   Status\nP-1   el idrissi   open\nP-2   de boer   dicht\n", {"el idrissi", "de boer"}),
        ("taak;inspecteur;klaar\nlek;bakker;ja\nmuur;visser;nee\n", {"bakker", "visser"}),
        ("taak;trekker;klaar\nlek;bakker;ja\nmuur;hoekstra (tot mei);nee\ndak;inkoop;nee\n", {"bakker", "hoekstra"}),
        ("taak;adviseur;klaar\nlek;Hoekstra;ja\nmuur;vos;nee\n", {"vos"}),
    ],
)
def test_who_stands_in_small_letters_in_a_column_of_staff(text: str, people: set[str]) -> None:
    assert _people(text) == people


@pytest.mark.parametrize(
    "text",
    [
        "nr | taak | wie\na | nota | inkoop\nb | mailen | griffie\nc | bellen | bouw\nd | zaal | water\n",
        "zaak;datum;behandelaar\na;1 mei;juridisch\nb;2 mei;groen\nc;3 mei;wegen\nd;4 mei;team zorg\n",
        "Perceel\tEigenaar\tHa\nA\tgemeente\ttwee\nB\tprovincie\tdrie\nC\tkerk\tvijf\n",
        "Datum\tContact\tUitkomst\n1 mei\ttelefonisch\tja\n2 mei\tbalie\tnee\n3 mei\tpost\tja\n",
        "Zaak;Melder;Soort\na;bewoner;graffiti\nb;huisarts;zorg\nc;school;weg\nd;koning;vos\n",
        "Klus;Uitvoerder;Kosten\ndak;timmerman;twee\nlek;loodgieter;drie\nverf;schilder;vijf\nbrood;bakker;tien\n",
        "Vergadering | Deelnemers | Zaal\nmt | directeur, secretaris | blauw\nor | voorzitter en leden | groen\n",
        "Partij;Wethouder;Wijk\nlokaal;geen;bos\nlinks;geen;dijk\n",
        "Soort;Plaats;Datum\nkap;goes;1 mei\nbouw;haren;2 mei\n",
        "De behandelaar;wie;wat\nsprak met kuipers over de zaak.\nDaarna ging visser weg.\n",
    ],
)
def test_desks_trades_and_words_below_such_heads_stay(text: str) -> None:
    assert _people(text) == set()
