# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Villages, local parties, methods and systems that are called as people are, and people beside them."""

from __future__ import annotations

import pytest
from person_kit import names


@pytest.mark.parametrize(
    "text",
    [
        "De kern Maren telt 900 mensen.",
        "De kernen Maren, Alem en Rossum krijgen glasvezel.",
        "De inwoners van Marle maken zich zorgen.",
        "De rondweg Kessel is gereed in 2026.",
        "Tussen Driel en Hedel ligt een fietspad.",
        "Zandwinning Kessel: stand van zaken",
        "Marle heeft 900 inwoners.",
        "Brand in de Willem van Dambrug is geblust.",
        "Stand van de dijkversterking Andel-Rossum op 3 mei",
        "De N831 bij Driel wordt afgesloten.",
        "De fractie van Leefbaar Rutten stemt tegen.",
        "Een raadslid (Lijst Van Dongen) is afwezig.",
        "De motie van Lijst Jan Bouwman is verworpen.",
        "Er is gebruikgemaakt van de toets van Wilcoxon.",
        "Zij gaf in 2019 de Johan van Veenlezing.",
        "De Dirk Bouwman Bokaal is uitgereikt.",
        "De renovatie van de Jan van Dambrug start in mei.",
        "De leerlingen van cbs Prins Willem-Alexander zijn verhuisd.",
        "Op het Dr. Anna Bouwman College zitten 200 leerlingen.",
        "De factuur van Kuperus & Zn. is betaald. Namens Kuperus & Zn. tekent niemand.",
    ],
)
def test_villages_parties_and_methods_are_nobody(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("De bewoners van het pand zijn mevrouw Driel en haar zoon.", "Driel"),
        ("In de dorpen, zei Rutten, is het stil.", "Rutten"),
        ("In de kern Jan Bouwman en Piet Bos gevraagd.", "Jan Bouwman"),
        ("Tussen mevrouw Kessel en Hedel ligt een fietspad.", "Kessel"),
        ("Met Rutten is gebeld over de dijk.", "Rutten"),
        ("Lijst Jan Bouwman\nLijst Piet de Wit", "Jan Bouwman"),
        ("Ik mail de lijst aan Jan Bouwman.", "Jan Bouwman"),
        ("Het is leefbaar, Rutten belt nog.", "Rutten"),
        ("De heer Jan van Terbrug is ziek.", "Jan van Terbrug"),
        ("Gebeld met CBS Jan de Vries over cijfers.", "Jan de Vries"),
        ("Namens Jan & Zn. tekent Jan.", "Jan"),
        ("De voorzitter vereniging Wensink belde.", "Wensink"),
        ("De beheerder sporthal Wensink is gebeld.", "Wensink"),
        ("De beheerder dorpshuis Merel belde.", "Merel"),
        ("Marle heeft 3 kinderen.", "Marle"),
        ("Vraag het dr. Anna Bouwman, college van bestuur.", "Anna Bouwman"),
        ("De toets van Anna Willemsen is zoek.", "Anna Willemsen"),
    ],
)
def test_people_beside_them_are_somebody(text: str, person: str) -> None:
    assert any(person in name for name in names(text))


@pytest.mark.parametrize(
    "text",
    [
        "Uit Robin blijkt dat er 14 zaken openstaan.",
        "Binnen Marie zijn vier werkgroepen actief.",
        "Marie is een project van de provincie en drie waterschappen.",
        "Gebruikers van Robin loggen in. De gebruikers van Robin zijn per mail geïnformeerd.",
        "De verwerkersovereenkomst Robin (SaaS) is getekend.",
        "Robin is niet beschikbaar door onderhoud aan de server.",
        "Het werk wordt gedaan door Robin, een applicatie van Centric.",
        "Applicatienaam: Robin",
        "Deelnemers aan Marie krijgen een certificaat.",
        "De Willem Bontekoe heeft averij opgelopen bij de sluis.",
        "De Anna Maria II is verhaald naar een andere kade.",
        "Zij zag de Willem Bontekoe III liggen.",
        "De Dirk Senior ligt sinds maandag voor anker.",
        "Schip: Neeltje Jacoba\nLengte: 86 m",
        "Pilot 'Marjolein' loopt door.",
        "De cc ging naar Stichting Thuis van Daan.",
        "Het arrest Lindeman/Cohen is van toepassing. Arrest Lindeman/Cohen",
    ],
)
def test_systems_and_projects_are_nobody(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "De brief is uit. Robin blijkt ziek te zijn.",
        "Binnen Robin zijn gezin is het onrustig.",
        "Robin is een programma voor mij aan het maken.",
        "Robin is een project van de provincie aan het leiden.",
        "De deelnemers aan Robin zijn feestje kregen taart.",
        "De handleiding Robin heeft gemaakt is af.",
        "De DPIA van Robin is klaar.",
        "Robin is niet beschikbaar door ziekte.",
        "Het werk wordt gedaan door Robin, een medewerker van Centric.",
        "Applicatie: Robin regelt dit.",
        "Dat is Robin Bouwman II, zijn zoon.",
        "Robin Bouwman ligt sinds maandag voor anker.",
        "Eigenaar schip: Robin Bouwman",
        "Zij zegt over de pilot: 'Robin' weet het.",
        "De bijdrage aan de stichting, zegt de zorg van Robin.",
    ],
)
def test_who_works_with_them_is_somebody(text: str) -> None:
    assert any("Robin" in name for name in names(text))


@pytest.mark.parametrize(
    ("text", "person"),
    [
        # what is said of somebody with the words of systems and projects
        ("Voor Robin is een programma van begeleiding opgezet.", "Robin"),
        ("Met De Vries is een pilot die past besproken.", "De Vries"),
        ("Robin is een project van de gemeente gestart.", "Robin"),
        ("De verdachte verkocht door; gebruikers van Robin zijn gehoord.", "Robin"),
        ("De testomgeving van Robin doet het niet.", "Robin"),
        ("Reactie Bouwman versie 2 is beschikbaar.", "Bouwman"),
        ("Naam van het project: Bouwman", "Bouwman"),
        ("Applicatie: Bouwman", "Bouwman"),
        ("Aanwezig: Bouwman (SaaS) en Terpstra (netwerk).", "Bouwman"),
        ("Zie Jansen, tabblad 3.", "Jansen"),
        ("De migratie van Ahmed naar een ander land mislukte.", "Ahmed"),
        ("Functioneel beheer Robin ligt bij de tandarts.", "Robin"),
        ("Er is gebeld door Robin, een programma van eisen is toegezegd.", "Robin"),
        ("De woning van Bouwman, een boerderij van zijn ouders.", "Bouwman"),
        # what somebody wrote, and where he was
        ("Reactie dorpsvisie Kessel verwerkt.", "Kessel"),
        ("Inspraakreactie gebiedsvisie Kessel: akkoord.", "Kessel"),
        ("Tussen Kessel en Hedel loopt de grens van het perceel.", "Kessel"),
        ("In het buurtschap Jansen bezocht.", "Jansen"),
        ("Projectplan Hoekstra besproken.", "Hoekstra"),
        ("In het AZC Hassan gesproken.", "Hassan"),
        ("Vanuit de gevangenis Bouwman gebeld.", "Bouwman"),
        ("Schoolbestuur Terpstra belt.", "Terpstra"),
        ("Lijst Jan Bouwman stemt niet overeen.", "Jan Bouwman"),
        ("14.00 Klaas de Jong Raadzaal", "Klaas de Jong"),
        ("Piet de Boer Sporthal 19:00", "Piet de Boer"),
        ("Vaartuig: Jansen", "Jansen"),
        ("Jansen heeft 5 inwoners geteld op het adres.", "Jansen"),
        ('Actieplan "Kevin Stienstra" jeugdzorg', "Kevin Stienstra"),
    ],
)
def test_who_is_told_in_words_of_things_is_somebody(text: str, person: str) -> None:
    assert any(person in name for name in names(text))
