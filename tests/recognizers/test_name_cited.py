# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Judgments, diseases, species and words of other languages are nobody; whoever stands in the same turns is found."""

from __future__ import annotations

import pytest
from person_kit import names


@pytest.mark.parametrize(
    "text",
    [
        "Jurisprudentie:\n- Lindenbaum/Cohen\n- Plas/Valburg",
        "Zie HR 12 november 2010, ECLI:NL:HR:2010:BN8532 (De Treek/Dexia).",
        "Zie HvJ EU 8 maart 2011, C-34/09 (Ruiz Zambrano).",
        "Het arrest Jansen/Achmea is hier niet van toepassing.",
        "EHRM 7 juli 1989, Soering t. Verenigd Koninkrijk",
        "Bij de ziekte van Parkinson is dat anders.",
        "Deelt u de opvatting dat de wet-Van der Schaaf-Elzinga tekortschiet?",
        "De index van Katz is 4 en de test van Lachman negatief.",
        "vgl. ABRvS 20 januari 2021 (ECLI:NL:RVS:2021:71, Logtsebaan).",
        "Camper met Duits kenteken. De bestuurder spreekt weinig Engels.",
        "Hoogachtend,\nnamens deze,\n\nWg.\n",
        "Brandts vleermuis is gezien bij de kerk.",
        "NJ 2005, 465 met annotatie van W.D.H. Tolkamp\nFJR 2004, 25",
        "Zie JAR 2012/33, m.nt. mr. E. Tolkamp.",
        "Zie JAR 2012/33, m.nt. A.F. Tolkamp en J.M. Bosscha.",
        "Zie ook JOR 2015/12 (m.nt. Hamming en De Wiering).",
        "Volgens Verhoeven (2014, p. 33) en Bakkers et al. (2017) is dat zo.",
        "Zie G.P. van de Ven (red.), Laag land. Geschiedenis, Utrecht: Uitgeverij Zwaan, vijfde druk, 2003.",
        "Waargenomen zijn Myotis daubentonii en Pipistrellus nathusii.",
        "Die Gemeinde hat keine Antwort bekommen, und wir sind sehr traurig.",
        "Dear Sirs, My wife and I live here. May I ask that you wait for our lawyer?",
        "Wir haben keinen Antrag bekommen, weil die Unterlagen nicht vollständig sind.",
    ],
)
def test_nobody_is_cited(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Het arrest raakt Jan Smit/Els Bos niet; zij wonen daar.", ["Jan Smit", "Els Bos"]),
        ("EHRM 7 juli 1989, Jansen schrijft dat dit niet geldt.", ["Jansen"]),
        ("Zie ECLI:NL:RVS:2020:33, Kraaijeveld schrijft dat aan ons.", ["Kraaijeveld"]),
        ("Appellant Kraaijeveld heet zo (ECLI:NL:RVS:2020:33, J. Kraaijeveld).", ["Kraaijeveld", "J. Kraaijeveld"]),
        ("Mevrouw Engels paste op en de heer Duits belde.", ["Engels", "Duits"]),
        ("Hoogachtend,\n\nw.g. B.A.M. Tervoort\n", ["B.A.M. Tervoort"]),
        ("Hoogachtend,\n\nWg.\ndrs. B.A.M. Tervoort\n", ["B.A.M. Tervoort"]),
        ("De ziekte van Bakker is langdurig.", ["Bakker"]),
        ("De index van Katz is gemeten door mevrouw Katz.", ["Katz"]),
        ("Zaak 2012/33, met een noot van A. Tolkamp", ["A. Tolkamp"]),
        ("Zaak AB 2021/12 met een noot van J. Tolkamp, behandelaar", ["J. Tolkamp"]),
        ("JAR 2012/33, m.nt. Hamming en Anna Wiering belde daarna.", ["Anna Wiering"]),
        ("JAR 2012/33, m.nt. Hamming en mevrouw Wiering.", ["Wiering"]),
        ("Bezwaar van de heer Jansen e.a. (2017) is gegrond; mevrouw Kuik (1984) niet.", ["Jansen", "Kuik"]),
        ("Aanvraag van mevrouw Jansen (2014, nr. 33) en de heer Kuik (2014).", ["Jansen", "Kuik"]),
        ("Klager Jansen (2013, p. 12) stelt dat het anders was.", ["Jansen"]),
        ("Getuige K. Smit (2019, p. 4) verklaarde niets.", ["K. Smit"]),
        ("Zie getuige Smit (2019, hfst. 4) en mevrouw De Wit (2014, blz. 3 van het dossier).", ["Smit", "De Wit"]),
        ("Zie K. Jansen (2014, p. 3), die geklaagd heeft.", ["K. Jansen"]),
        ("Verklaring van Jansen (2019, p. 4).", ["Jansen"]),
        ("JAR 2012/33, m.nt. A. Hamming en K. Jansen\nbelde daarna.", ["K. Jansen"]),
        (
            "Anna Tolkamp (red.), Wijkkrant De Brug, nummer 3, Redactie: Havenweg 12, 1234 AB Zwolle, mei 2003",
            ["Anna Tolkamp"],
        ),
        ("J. Tolkamp (red.), Persbericht, Contactpersoon: Sanne Kuik 2021", ["J. Tolkamp", "Sanne Kuik"]),
        ("Wijkkrant: Anna Tolkamp (red.), Piet Bos (foto's), Zwolle 2003.", ["Anna Tolkamp", "Piet Bos"]),
        ("De commissie-Davids hoorde mevrouw Davids.", ["Davids"]),
        ("Behandelaars: Lindeman/Kramer", ["Lindeman/Kramer"]),
        ("Nach dem Gespräch hat Krause nicht mit uns gesprochen und wir sind bei Vogt gewesen.", ["Krause", "Vogt"]),
        ("Wir haben das nicht bekommen und sind bei der Frau Antrag gewesen.", ["Antrag"]),
        ("Gestern war der Krause hier und hat nicht mit dem Vogt gesprochen, wir sind zufrieden.", ["Krause", "Vogt"]),
        ("My neighbour and I have lived here, and May said that they would come with us.", ["May"]),
        ("The letter from Hendriks was not answered and I would like to hear from Sarah.", ["Hendriks", "Sarah"]),
    ],
)
def test_somebody_is_found_beside(text: str, found: list[str]) -> None:
    spans = names(text)
    assert [any(one in span for span in spans) for one in found] == [True] * len(found)
