# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody beside a word of trade, of ships, of storms or of systems is somebody still, and his whole name is found."""

from __future__ import annotations

import pytest
from person_kit import names


@pytest.mark.parametrize(
    ("text", "people"),
    [
        # the branch behind a name may be the department
        ("Groeten,\nSandra Kuipers Zorgadvies", ["Sandra Kuipers"]),
        ("Behandelaar: Petra Bakker Inkoopadvies", ["Petra Bakker"]),
        ("From: Paula Bakker Mobiliteitsadvies", ["Paula Bakker"]),
        ("Met vriendelijke groet,\n\nJan de Vries Gebouwbeheer", ["Jan de Vries"]),
        ("- Klaas Mulder Contractbeheer\n- Piet Smit Contractbeheer", ["Klaas Mulder", "Piet Smit"]),
        ("Mevrouw Anna de Groot Bijstandsgroep belde.", ["Anna de Groot"]),
        ("Afspraak met mw. Visser Bodemadvies", ["Visser"]),
        ("S. Visser Belastingadvies", ["S. Visser"]),
        ("Namens bezwaarmaker Sanne Visser Rechtshulpgroep", ["Sanne Visser"]),
        ("Behandelaar: Bakker Inkoopadvies", ["Bakker"]),
        ("Contact:\nKuipers Rioolbeheer", ["Kuipers"]),
        # ships and beds
        (
            "Het schip voer uit. Volgens de kapitein van de Velde was er mist. De stuurman van de Kamp zag dat ook.",
            ["Velde", "Kamp"],
        ),
        ("Sergeant Bos en kapitein van de Wetering (politie) kwamen.", ["Bos", "Wetering"]),
        ("Verklaring door de schipper van de Jong, wonend te Urk", ["Jong"]),
        ("Patiënt ligt naast de Boer op de zaal.", ["Boer"]),
        ("Verklaring van kapitein van de Pol", ["Pol"]),
        ("Op de zaal zei zij: zij ligt naast de Wit.", ["Wit"]),
        # makes of cars and their owners
        ("De Opel Wendy staat fout.", ["Wendy"]),
        ("Toyota Karim staat fout.", ["Karim"]),
        # storms and who is called so
        ("Vandaag kwam Storm Sanne (8 jaar) bij de huisarts; stormschade aan huis.", ["Storm Sanne"]),
        ("Gisteren belde Storm Louis over de stormschade.", ["Storm Louis"]),
        ("Meldingen stormschade: Storm Anne, Dorpsstraat 12", ["Storm Anne"]),
        ("Er ligt een omgewaaide boom. Hier woont Storm Jacob.", ["Storm Jacob"]),
        ("Code geel. Storm Lisa (8 jaar) viel door windstoten.", ["Storm Lisa"]),
        ("Bij windkracht 9 viel Storm Daan, Dorpsstraat 12, van zijn fiets.", ["Storm Daan"]),
        ("Wegens windkracht 9 belde Storm Emma af.", ["Storm Emma"]),
        # systems and people
        ("Van Dijk is technisch klaar met het dossier.", ["Van Dijk"]),
        ("Oosterhof gaat morgen live op de radio.", ["Oosterhof"]),
        ("Petra was uit de lucht.", ["Petra"]),
        ("Er komt een koppeling tussen Fatima en een vrijwilliger.", ["Fatima"]),
        ("De koppeling met Oosterhof (vrijwilliger) bevalt.", ["Oosterhof"]),
        ("Jansen v.v. meldt zich af.", ["Jansen"]),
        ("Oosterhof is maandag geïnstalleerd als raadslid.", ["Oosterhof"]),
        # stalls, halls and sorts
        ("Exploitant eethuis Mehmet Yilmaz vraagt een vergunning.", ["Mehmet Yilmaz"]),
        ("Aanvrager foodtruck Karim Nouri, Dorpsstraat 12", ["Karim Nouri"]),
        ("Vergunninghouder: foodtruck Wendy Smit", ["Wendy Smit"]),
        ("Exploitant friture Henk Mulder", ["Henk Mulder"]),
        ("Afspraak gemeentehuis Jan Bakker 10 uur", ["Jan Bakker"]),
        ("Het type Jansen wil altijd gelijk.", ["Jansen"]),
        ("Contact type Terpstra", ["Terpstra"]),
        # aunts and uncles
        ("Vervoer naar school Tante Fatima, taxi Oom Henk.", ["Fatima", "Henk"]),
        ("De sleutel ligt bij winkel Oom Piet.", ["Piet"]),
        ("Het kind gaat naar camping Opa Henk.", ["Henk"]),
        ("Bel winkel Tante Sjaan (06-12345678).", ["Sjaan"]),
        # capitals
        ("GETUIGE TAN TOEN HO", ["TAN TOEN HO"]),
        ("NAAM: LIE TOEN FA", ["LIE TOEN FA"]),
        ("SAID HAD ALI", ["SAID HAD ALI"]),
        ("Terpstra, T.A.V.", ["Terpstra, T.A.V."]),
        ("Aanwezig: de Vries, I.A.A.", ["de Vries, I.A.A."]),
        ("Hoogerbeets, O.V.V., geboren 3 mei 1970", ["Hoogerbeets, O.V.V."]),
        ("Wij spraken Mw. Of Bakker.", ["Bakker"]),
        ("Burgemeester. Jansen opent de vergadering.", ["Jansen"]),
        # English words that are surnames in a chat
        ("ik sprak mark hill gisteren", ["mark hill"]),
        ("vraag het frank berry even", ["frank berry"]),
        ("dat zei bart young ook", ["bart young"]),
        ("morgen belt jan bell terug", ["jan bell"]),
        # judgments and languages
        ("ECLI:NL:RVS:2021:71, Hoekstra; tel 06-12345678", ["Hoekstra"]),
        ("(ECLI:NL:RVS:2021:71, Hoekstra; tel 06-12345678)", ["Hoekstra"]),
        ("Duits mobiel 0612345678", ["Duits"]),
        ("Frans nummer 12 is ziek.", ["Frans"]),
        ("De cliënt Turks adres onbekend", ["Turks"]),
        # groups, practices, ships
        ("De groep Karim el Amrani kwam.", ["Amrani"]),
        ("Praktijk Karim el Amrani", ["Amrani"]),
        ("Ver. Petra Visser", ["Petra Visser"]),
        ("Mts. Van Dam", ["Van Dam"]),
        ("Dat ms. Williams ziek is, weten wij.", ["Williams"]),
        ("Klaas Veldman\tStaphorst\t01-01-1990", ["Klaas Veldman", "Staphorst"]),
    ],
)
def test_somebody_is_found_whole(text: str, people: list[str]) -> None:
    found = names(text)
    assert [one for one in people if not any(one in name for name in found)] == []
