# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Houses that bear a title before a given name are nobody; who stands beside one, or is called like it, is somebody."""

from __future__ import annotations

import pytest
from person_kit import names

from recognizers.lexicon import load
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.nobody.titled_bodies import is_of_titled_body
from recognizers.names.tokens import tokenise


@pytest.mark.parametrize(
    "text",
    [
        "Metingen verhoogd bij basisschool De Wilde Roos, geen alarmwaarden. De tuin van De Wilde Roos ook.",
        "6 | Hotel Prins Maurits | Havenkade 18 | Gasten kunnen niet laden | Overgenomen",
        "Er loopt een wandelroute naar theehuis Tante Bertha.",
        "Volgende keer bij Grand Café Koning Willem te Lochem.",
        "205   Gemaal Koning Willem I                  Zomerlandseweg",
        "molen De Goede Verwachting en molen De Jonge Hendrik staan stil",
        "Kinderdagverblijf De Kleine Johannes is dicht.",
        "Wij eten bij restaurant Ome Henk.",
        "Camping Prinses Beatrix is open. Camping Prinses Beatrix ligt aan zee.",
    ],
)
def test_a_house_that_the_public_comes_to_is_nobody(text: str) -> None:
    assert names(text) == []


BESIDE = (
    ("In hotel Prins Maurits Jansen gesproken.", "Maurits Jansen"),
    ("In hotel Prins Maurits van Dijk gesproken.", "Maurits van Dijk"),
    ("Hotel Prins Willem-Jan Tol ontmoet", "Willem-Jan Tol"),
    ("Hotel Prins: Maurits belde terug.", "Maurits"),
    ("Hotel Prins, Maurits belde terug.", "Maurits"),
    ("Hotel Prins Maurits is dicht. Maurits belde terug.", "Maurits"),
    ("In theehuis Tante Bertha Jansen aangetroffen.", "Bertha Jansen"),
    ("Café Ome Henk. Henk de Vries is eigenaar.", "Henk de Vries"),
    ("Bij tante Bertha in het theehuis.", "Bertha"),
    ("verpleeghuis Tante Bertha bezocht", "Bertha"),
    ("verpleeghuis Oma Bertha bezocht", "Bertha"),
    ("basisschool Juf Bertha ziek", "Bertha"),
    ("basisschool De Wilde, Roos Jansen", "Roos Jansen"),
    ("basisschool De Wilde Roos. Mevrouw Roos is ziek gemeld.", "Roos"),
    ("basisschool De Bruin Bertha", "Bertha"),
    ("basisschool De Groot Bertha", "Bertha"),
    ("camping De Vries Bertha", "Bertha"),
    ("leerling De Jonge Bertha", "Bertha"),
    ("gemeente De Jonge Bertha", "Bertha"),
    ("molenaar De Jonge Hendrik", "Hendrik"),
    ("molen De Jonge Hendrik de Vries", "Hendrik de Vries"),
    ("café Koning Jan de Boer", "Jan de Boer"),
    ("café Koning, Jan de Boer", "Jan de Boer"),
    ("café De Koning Jan aangetroffen", "Jan"),
    ("hotel mevrouw Bertha", "Bertha"),
    ("hotel Opa Henk", "Henk"),
    ("Ome Henk van snackbar Ome Henk", "Henk"),
    ("verzorgingshuis Koning Karel overleden", "Koning Karel"),
    ("verzorgingshuis Hertog Karel: valincident", "Hertog Karel"),
    ("hospice De Jonge Karel", "De Jonge Karel"),
    ("kinderdagverblijf Prinses Noor, 2 jaar", "Prinses Noor"),
    ("basisschool Koning Noor, groep 5", "Koning Noor"),
    ("hotel\nPrins Maurits Tol", "Maurits Tol"),
    ("hotel | Prins Maurits Tol", "Maurits Tol"),
    ("Hotel Prins    Maurits Tol", "Maurits Tol"),
    ("kinderdagverblijf De Kleine Johannes en Johannes Tol", "Johannes Tol"),
    ("hotel Keizer Anna belde, Anna is boos", "Anna"),
    ("hotel Koningin, Anna Tol", "Anna Tol"),
    ("Mevrouw De Wilde Roos", "De Wilde Roos"),
    ("buurthuis Prins Maurits. Aanwezig: Maurits Tol", "Maurits Tol"),
)


@pytest.mark.parametrize(("text", "value"), BESIDE)
def test_somebody_beside_a_house_or_called_like_it_is_not_of_it(text: str, value: str) -> None:
    forms = Forms(tokenise(text), load())
    starts, ends = forms.tokens.starts, forms.tokens.ends
    at = text.rindex(value)
    name = Name(starts.index(at), ends.index(at + len(value)) + 1, "first_surname")
    assert not is_of_titled_body(name, forms)
