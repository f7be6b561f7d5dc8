# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a page tells of a word in one place holds where the word stands alone, unless it is somebody's name too."""

from __future__ import annotations

import pytest

from recognizers.person import PersonRecognizer

RECOGNIZER = PersonRecognizer()


def names(text: str) -> list[str]:
    return [text[one.start : one.end] for one in RECOGNIZER.hits(text) if one.entity_type == "PERSON"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Aannemer Wessendorp begint maandag. Gisteren kapte Wessendorp twee bomen.", []),
        ("Wessendorp B.V. diende een prijs in. Wessendorp was het laagst.", []),
        ("De hond Tansu is gechipt. Tansu blaft veel.", []),
        ("Op de afdelingen Klaproos, Margriet en Roos is het rustig. Op Margriet wonen acht mensen.", []),
        ("De onderaannemers zijn Wessendorp, Luitjens, Van Kordelaar en Trebbink. Luitjens stopt.", []),
        ("Ingeschreven hebben:\n1. Wessendorp\n2. Luitjens Groep\n3. Trebbink\nDe prijs van Trebbink is te hoog.", []),
        ("De prijzen van Wessendorp, Luitjens B.V. en Trebbink liggen ver uiteen; Trebbink is duur.", []),
        ("Leveranciers: Wessendorp, Luitjens en Trebbink", []),
        ("De Maria Elise vertrok; de Hendrika Johanna wordt verwacht.", []),
        # … but somebody stays somebody
        ("Aannemer Wessendorp begint. De heer Wessendorp was er niet. Wessendorp belt.", ["Wessendorp"] * 2),
        ("Bakkerij Wessendorp is dicht. J. Wessendorp is ziek. Wessendorp belt.", ["J. Wessendorp", "Wessendorp"]),
        (
            "Gesproken is met:\n1. Wessendorp\n2. Bos Groep\n3. J. Stam\nGisteren zei Wessendorp ja.",
            ["J. Stam", "Wessendorp"],
        ),
        ("Het dossier Kreekraksluizen: Adriaan de Visser en Karlijn lagen dwars.", ["Adriaan de Visser", "Karlijn"]),
        ("De heer de Jong Anna en mevrouw De Wit zijn er.", ["de Jong Anna", "De Wit"]),
        ("Ondertekend door A. Mayahi namens Paan en N. Dekker namens Maven.", ["A. Mayahi", "N. Dekker"]),
    ],
)
def test_what_a_page_calls_a_thing(text: str, found: list[str]) -> None:
    assert names(text) == found


def test_the_end_of_a_sentence_makes_no_whole_name() -> None:
    from recognizers.lexicon import load
    from recognizers.names.elsewhere import look_round
    from recognizers.names.tokens import tokenise

    page = look_round(tokenise("Hij aait Tansu. Tansu blaft."), load())
    assert "f" not in page.signs.get("tansu", "")
    assert "t" in look_round(tokenise("Hij belt mevr. Tansu."), load()).signs["tansu"]
