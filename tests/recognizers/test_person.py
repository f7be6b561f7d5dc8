# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Which names are found, and what is left alone. All people are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers.person import PersonRecognizer

RECOGNIZER = PersonRecognizer()


@pytest.fixture(scope="module")
def recognizer() -> PersonRecognizer:
    return RECOGNIZER


def names(recognizer: PersonRecognizer, text: str) -> list[str]:
    return [text[one.start : one.end] for one in recognizer.analyze(text, ["PERSON"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Van: Dalstra, P. (Piet) - BD/DGX <p.dalstra@example.nl>", ["Dalstra, P. (Piet)"]),
        (
            "Aan: Wit, A. de (Anna); 'Yilmaz, Mehmet'; Joost van den Brink",
            ["Wit, A. de (Anna)", "Yilmaz, Mehmet", "Joost van den Brink"],
        ),
        ("Aan: Hoek, J. van;\n Bouazza, F.", ["Hoek, J. van", "Bouazza, F."]),
        ("CC: El Idrissi, S. (Samira) - DGRR; Postbus Woo", ["El Idrissi, S. (Samira)"]),
        ("Beste Anouk,", ["Anouk"]),
        ("Geachte mevrouw Van der Veen,", ["Van der Veen"]),
        ("Dag allemaal,", []),
        ("Met vriendelijke groet,\n\nFatima Bouazza\nBeleidsmedewerker", ["Fatima Bouazza"]),
        ("Contactpersoon\nW. Hoekema\nT 070 1234567", ["W. Hoekema"]),
        ("Aanwezig: Jan de Wit (voorzitter), Piet Dalstra, K. Smit", ["Jan de Wit", "Piet Dalstra", "K. Smit"]),
        ("[12-03-2021 14:05:33] Piet Smit: hoi", ["Piet Smit"]),
        ("VRIES, J. DE", ["VRIES, J. DE"]),
        ("1. Haan de, A\n2. Dam, van, B", ["Haan de, A", "Dam, van, B"]),
        ("Afwezig: Jacobine van 't Sant\nKopie aan: allen", ["Jacobine van 't Sant"]),
        ("Getekend door Carolien Heemskerk-van Tongeren.", ["Carolien Heemskerk-van Tongeren"]),
        ("De Groot (VVD) en Kathmann (GroenLinks-PvdA) en Van Dalen (D66)", ["De Groot", "Kathmann", "Van Dalen"]),
        ("De motie-Van Dalen c.s. is verworpen.", ["Van Dalen"]),
        ("VERSLAG VAN DE VERGADERING VAN DE GMR", []),
        ("de zaak I. MELDING 1. Op 24 mei is gemeld door V. BAKKER", ["V. BAKKER"]),
        ("Wethouders: Mevrouw M. van Dalstra, mevrouw M. Hoekema", ["M. van Dalstra", "M. Hoekema"]),
        ("Mevr. J. Dalstra      ’s-Heer Arendskerke", ["J. Dalstra"]),
        ("Anna van 's-Gravesande belde.", ["Anna van 's-Gravesande"]),
        ("Anna Bakker Frank van Dijk Piet de Wit", ["Anna Bakker", "Frank van Dijk", "Piet de Wit"]),
        ("Aanwezig H. Dalstra De voorzitter opent", ["H. Dalstra"]),
        ("L.Hj. Dalstra en H.L.G. Moïze de Rijckevorsel (D66)", ["L.Hj. Dalstra", "H.L.G. Moïze de Rijckevorsel"]),
        ("H Bos belde.", ["H Bos"]),
        ("Aan: Dr. A. Öztürk MSc", ["A. Öztürk"]),
        ("J.H.M. (Joost) de Ruig was er.", ["J.H.M. (Joost) de Ruig"]),
        # Surnames that are places, brands or plain words: with a given name, initials or a form of address.
        ("Ik sprak mevrouw Van Groningen en J. van Utrecht.", ["Van Groningen", "J. van Utrecht"]),
        ("Theo van den Hof belt met Mark van Dorp.", ["Theo van den Hof", "Mark van Dorp"]),
        ("De heer Berenschot en drs. P.J. Houthoff zijn gehoord.", ["Berenschot", "P.J. Houthoff"]),
        ("Aan: Dorp, van, P.; Groningen, T. van", ["Dorp, van, P.", "Groningen, T. van"]),
        ("De leden Kröger, Van Raan en Paternotte vroegen", ["Kröger", "Van Raan", "Paternotte"]),
    ],
)
def test_finds(recognizer: PersonRecognizer, text: str, expected: list[str]) -> None:
    assert names(recognizer, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Jansen B.V. en Van Lanschot Bankiers leverden dit.",
        "De Nota van de Algemene Rekenkamer en het ministerie van BZK.",
        "Op de Anne Frankstraat 3 en de Willem de Zwijgerlaan.",
        "Yilmaz Bouwadvies B.V. en Pieter Dalstra Consultancy B.V.",
        "Contact met de minister van Volksgezondheid, Welzijn en Sport.",
        "De FEZ, de SG en de DG zijn akkoord.",
        "Fase A, Optie B en Bijlage C",
        "AGENDA\nOPENING\nRONDVRAAG\nSLUITING",
        "Aanwezig: vertegenwoordigers van BZK, VNG en IPO",
        "Berenschot deed onderzoek met Houthoff. Zoom en Excel werken niet. Kafka ook niet.",
        "Aan: de Raad, de Kamer en het Rijk",
        "A. Dienst\nB. Kamer\nC. Groningen\nD. Utrecht",
        "De burgemeester van Utrecht en de minister van Staat wonen in het Hof.",
    ],
)
def test_leaves_alone(recognizer: PersonRecognizer, text: str) -> None:
    assert names(recognizer, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De inspecteurs Van der Zijden en Ten Cate zijn geweest.", ["Van der Zijden", "Ten Cate"]),
        ("Omwonende Trees Luttikhuis kreeg gisteren een brief.", ["Trees Luttikhuis"]),
        ("Ten Cate was er ook bij, zegt Luttikhuis.", ["Ten Cate", "Luttikhuis"]),
        ("Trees Luttikhuis kreeg een brief.", ["Luttikhuis"]),  # any word has a capital there
    ],
)
def test_a_surname_takes_the_plain_word_that_is_its_first_name(
    recognizer: PersonRecognizer, text: str, expected: list[str]
) -> None:
    assert names(recognizer, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Aanwezig: Jos van der Borgh (JvdB), Usha Ramdin (UR)", ["JvdB", "UR"]),
        ("Actie\nWie\nDeadline\nPlan maken\nKdW\n1 mei", ["KdW"]),
        ("Aanwezig: Elif Yaman, Jos Tol\n\nnr.\nactie\nwie\n1\nBrief\nJT\n2\nNotitie aan EY\nEY\n", ["JT", "EY", "EY"]),
        ("Aanwezig: Anna de Wit\n\nnr.\nactie\nwie\n1\nOpdracht aan\nEY\n", []),
        ("Paraaf: PvdB", ["PvdB"]),
        ("Met vriendelijke groet,\nJH", ["JH"]),
        ("De PvdA, de VVD, het MT en de DG zijn gevraagd.", []),
        ("Afstemmen met BZK en VNG", []),
    ],
)
def test_initials(recognizer: PersonRecognizer, text: str, expected: list[str]) -> None:
    found = recognizer.analyze(text, ["INITIALS"])
    assert [text[one.start : one.end] for one in found] == expected


def test_evidence_holds_codes_and_no_text(recognizer: PersonRecognizer) -> None:
    found = recognizer.analyze("Contactpersoon: A.B. van den Heuvel\nHallo Xiqwor,", ["PERSON", "INITIALS"])
    assert len(found) == 2
    for one in found:
        assert 0 < one.score < 1
        for code in one.recognition_metadata["evidence"]:
            assert code.replace(":", "").replace("_", "").isalnum()
            assert code.islower()
            assert "xiqwor" not in code


@pytest.mark.parametrize("text", ["", "\n\n", "(", "van", "A.", "\u00ad\n", "Van:", "de heer", "'s", "Jan-\n"])
def test_odd_texts_do_not_break(recognizer: PersonRecognizer, text: str) -> None:
    for one in recognizer.analyze(text, ["PERSON", "INITIALS"]):
        assert text[one.start : one.end].strip()


@given(st.text(alphabet="aAbBJvdn .,:;()-'\n\t&/@1", max_size=60))
def test_spans_are_sound(text: str) -> None:
    """Inside the text, in order, without overlap, never blank at the edges."""
    last = 0
    for one in RECOGNIZER.analyze(text, ["PERSON"]):
        assert last <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == text[one.start : one.end].strip()
        last = one.end
