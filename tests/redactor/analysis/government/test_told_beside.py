# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Offices told by the words at a whole name: who held one, succeeded to it, signs with it, speaks for a party, judges.

«name» holds a public office, ‹name› does not; all of them are invented.
"""

from __future__ import annotations

import pytest
from marked import misjudged

TEXTS = """\
In 2014 was «Hanneke Wollerink» minister van Financiën. «Wollerink» informeerde de Kamer.
===
«Hanneke Wollerink» was in 2014 minister van Financiën.
===
In die tijd was «Piet Kroeskamper» burgemeester van Almere. Ook was «Anna Wollerink» wethouder van Financiën.
===
«H. Kroeskamper» was van 2010 tot 2014 gedeputeerde van Drenthe.
===
Als kind was ‹Jan Wollerink› burgemeester van Tiel. In de musical was ‹Piet Kroeskamper› wethouder van Financiën.
===
Gisteren was ‹Jan Wollerink› burgemeester van Dijk aan het helpen.
===
Toen is ‹Jan Wollerink› minister van Dijk gaan bellen.
===
Vorig jaar was ‹Jan Wollerink› voorzitter van Almere Vooruit en ‹Piet Kroeskamper› secretaris van de club.
===
Daarna was ‹Jan Wollerink› wethouder Kroeskamper behulpzaam.
===
Hoogachtend,

«H.R. (Henk) Kroeskamper»

Wethouder Ruimtelijke Ordening
===
Met vriendelijke groet,


«H.R. Kroeskamper»

burgemeester van Almere
===
Hoogachtend,

«H.R. Kroeskamper»

Gedeputeerde
Provincie Drenthe
===
Met vriendelijke groet,

‹Jan Wollerink›

Burgemeester van Dijk
===
Met vriendelijke groet,

‹Jan Wollerink›

Wethouder Kroeskamper heeft hiermee ingestemd.
===
Met vriendelijke groet,

‹Jan Wollerink›

Burgemeester

Akkoord / niet akkoord
===
Met vriendelijke groet,

‹Jan Wollerink›

Wethouder: «Anna Hulzenbrink»
===
Met vriendelijke groet,

‹Jan Wollerink›

Burgemeester van Almere
Postbus 100, 1300 AA Almere
===
Hoogachtend,

‹Jan Wollerink›
voorzitter

Wethouder Wonen
===
Wethouder «Kroes» (CDA) trad op 3 mei af en werd opgevolgd door «Anna Wollerink».
===
Gemeentesecretaris «Jan Kroes» ging met pensioen en werd opgevolgd door «Anna Wollerink».
===
Burgemeester «Kroes» wordt per 1 juni opgevolgd door mevrouw «A. Wollerink».
===
Wethouder «Kroes» werd in het bestuur opgevolgd door ‹Anna Wollerink›.
===
Wethouder «Kroes» trad uit het bestuur van de club en werd opgevolgd door ‹Anna Wollerink›.
===
Klager ‹Jan Wollerink› was van 2010 tot 2014 wethouder van Almere.
===
Destijds was ‹Jan Wollerink› wethouder van Almere; nu woont hij aan de Kerkstraat en maakt hij bezwaar.
===
Wethouder «Kroes» ontsloeg ‹Piet Bosma›, die werd opgevolgd door ‹Anna Wollerink›.
===
De adviseur van wethouder «Kroes» werd opgevolgd door ‹Anna Wollerink›.
===
Wethouder «Kroes» was ziek en werd door een arts gezien, ‹Anna Wollerink›.
===
Projectleider ‹Piet Kroes› ging met pensioen en werd opgevolgd door ‹Anna Wollerink›.
===
Wethouder «Kroes» werd in de stuurgroep opgevolgd door ‹Anna Wollerink›, projectleider van de afdeling.
===
Coalitiepartij CDA, bij monde van «Wytske Kroeskamper», steunt dit in de gemeenteraad.
===
In de raadsvergadering vroeg de fractie van D66, bij monde van mevrouw «Kroeskamper», om uitstel.
===
De bewoners, bij monde van ‹Wytske Kroeskamper›, steunen de gemeenteraad en de VVD.
===
In de gemeenteraad sprak de VVD, bij monde van ‹Wytske Kroeskamper›, fractiemedewerker.
===
Deze uitspraak is gedaan door mr. «J.W. Hulzenbrink» en mr. ‹A. Tolsma›, griffier. rechtbank Arnhem
===
Gerechtshof Arnhem
Dit arrest is gewezen door mrs. «J.W. Hulzenbrink», «W.G. Kroes» en «S.J.L. van Dijk» en is door de rolraadsheer
in tegenwoordigheid van de griffier in het openbaar uitgesproken. Namens eiser sprak mr. ‹P. Bosman›.
===
Dit vonnis is gewezen door mr. «J.W. Hulzenbrink» en in het openbaar uitgesproken. Rechtbank Gelderland
===
Hoge Raad der Nederlanden
Dit arrest is gewezen door mr. «J.W. Hulzenbrink» en mr. «W.G. Kroes», en in het openbaar uitgesproken op 3 mei.
===
De beslissing is gegeven door mr. ‹J.W. Hulzenbrink›, advocaat te Arnhem. De rechtbank was er niet bij.
===
De beslissing is genomen door mr. ‹J.W. Hulzenbrink› en mr. ‹A. Tolsma›. De Rechtbank was er niet bij.
===
Aanw.: «Kroes» (bgm), «Tolsma», «Wollerink» en «Hulzenbrink» (weths). Notulist: ‹Anna Bosma›
===
t.a.v. de heer «Kroeskamper», gedeputeerde mobiliteit
===
De heer ‹Kroeskamper›, wethouder bellen
===
Waterschap Rijn en Dommel
Verslag van de vergadering van het algemeen bestuur op 22 november 2022
Voorzitter: de dijkgraaf
Aanwezig: mevrouw «A. Tolsma» (ongebouwd), de heer «B. Wollerink» (bedrijven)
Genodigd: de heer ‹C. Kroeskamper› (Bedrijvenkring)
===
Verslag van de ondernemersavond. Aanwezig: de heer ‹B. Wollerink› (bedrijven), mevrouw ‹A. Tolsma› (wonen)
===
Op Koningsdag was ‹Jan Wollerink› burgemeester van Almere.
Bij het spelletje werd ‹Piet Kroeskamper› minister van Onderwijs.
===
Gisteren was ‹Jan Wollerink› minister van Justitie aan het bellen.
===
Geachte burgemeester,

Ik maak bezwaar.

Hoogachtend,

‹Jan Wollerink›

Burgemeester
Gemeente Almere
===
Hoogachtend,

‹Jan Wollerink›

Burgemeester
Gemeente Almere
t.a.v. de bezwaarcommissie
===
In de gemeenteraad vroeg de VVD, bij monde van ‹Wytske Kroeskamper› van het fractiebureau, om uitstel.
===
In de gemeenteraad sprak de VVD bij monde van ‹Wytske Kroeskamper›, stagiaire.
===
De jongerenafdeling van de VVD, bij monde van ‹Wytske Kroeskamper›, vroeg de gemeenteraad om uitstel.
===
Inspreker namens GroenLinks, bij monde van ‹Wytske Kroeskamper›. De gemeenteraad luistert.
===
De beschikking is gegeven door mr. ‹J.W. Hulzenbrink›. U kunt beroep instellen bij de rechtbank.
===
Deze uitspraak is gedaan door mr. ‹J.W. Hulzenbrink›. De huurcommissie zit te Arnhem. Hoger beroep: Rechtbank Gelderland
===
De beslissing is gedaan door mr. ‹J.W. Hulzenbrink› en op 3 mei aan de kantonrechter gezonden.
===
De zwager van ‹Jan Wollerink› was in 2014 wethouder van Almere.
===
Vervolgens is ‹Jan Wollerink› burgemeester van Almere, de heer «Bos», tegengekomen.
===
‹Jan Wollerink› was tot 1990 wethouder van Almere. Hij ontvangt nu een Wmo-voorziening.
===
Destijds was ‹Jan Wollerink› wethouder van Almere. Hij krijgt nu bijstand.
===
Aan de burgemeester,

Ik vraag u om uitstel.

Hoogachtend,

‹Jan Wollerink›

Burgemeester van Almere
""".split("\n===\n")


@pytest.mark.parametrize("text", TEXTS)
def test_an_office_told_beside_a_whole_name(text: str) -> None:
    assert misjudged(text) == []
