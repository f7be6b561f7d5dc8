# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Portfolio holders of a college, and of other bodies.

«name» holds a public office, ‹name› does not; all of them are invented.
"""

from __future__ import annotations

import pytest
from marked import misjudged

TEXTS = """\
Gemeente Zuiderhage
Ambtelijk advies

Steller              ‹M. Hoekema›
Portefeuillehouder   «Jan Bakker»
Onderwerp            Omgevingsvergunning Dorpsstraat 4

Advies: vergunning verlenen. Wethouder «Bakker» heeft de aanvrager gesproken.
===
Gemeente Bergerveld

Afdeling            Ruimtelijke Ontwikkeling
Steller             ‹R. Postma›
Portefeuillehouder  «Jan Bakkerman»
Onderwerp           tegemoetkoming planschade

Het college wordt gevraagd in te stemmen.
===
Nota aan het college
Portefeuillehouder:  «Karim Daoudi»
Opsteller:           ‹Maurits Ploegmakers›
===
COLLEGEVOORSTEL
Vaststellen verkeersbesluit
Portefeuillehouder:  «Karim Daoudi»
Opsteller:           ‹Maurits Ploegmakers›
Telefoon:            0123-456789
===
Nota van toelichting GS
Portefeuillehouder : «Stad, J. van der»
Opsteller          : ‹Bakels, S.›
===
Besluitenlijst
Portefeuillehouder: «Bakker»
Het college besluit in te stemmen.
===
Raadsvoorstel 2023-10

Portefeuillehouder(s)   «J. Kuiper», «T. Bos»
Behandelend ambtenaar   ‹R. Postma›
===
Brief aan de raad
Portefeuillehouder   wethouder «J. Kuiper»
Contactpersoon       ‹R. Postma›
===
Raadsbrief
Onderwerp: voortgang
Portefeuillehouder: «Karim Daoudi»
Datum: 3 mei 2023
===
Notitie directieteam

Portefeuillehouder: ‹Karel Smit›
Steller: ‹R. Postma›
Gevraagd besluit van de directie: instemmen.
===
Agenda ondernemingsraad
Portefeuillehouder: ‹Karel Smit› (OR)
===
Nota MT politie Oost
Portefeuillehouder: ‹Karel Smit›
===
VNG commissie
Portefeuillehouder: ‹Karel Smit›
===
Nota bestuur GGD
Portefeuillehouder  ‹Karel Smit›
===
Stichting Scholengroep, bestuursvoorstel
Portefeuillehouder: ‹Karel Smit›
Opsteller: ‹R. Postma›
Ter informatie aan de gemeente.
===
Jeugdraad gemeente Oudewoude
Portefeuillehouder: ‹Karel Smit›
===
Besluit waterschap Lek en Vaart
Portefeuillehouder: «K. Offereins»
Steller: ‹R. Postma›
Dijkgraaf en heemraden besluiten.
===
Gemeente Zuiderhage
Nota directieteam
Portefeuillehouder   ‹Karel Smit›
===
Gemeente Zuiderhage
Memo MT
Portefeuillehouder: ‹Karel Smit›
===
Gemeente Zuiderhage
Portefeuillehouder: ‹Karel Smit›, directeur Bedrijfsvoering
===
Gemeente Zuiderhage
Portefeuillehouder: ‹Karel Smit› (directeur)
===
Gemeente Zuiderhage
Portefeuillehouder OR: ‹Karel Smit›
===
Gemeente Zuiderhage
Afdeling      Ruimte
Ambtelijk portefeuillehouder   ‹Karel Smit›
===
Gemeente Zuiderhage
Secretaresse portefeuillehouder   ‹Karel Smit›
===
Gemeente Zuiderhage
Afdeling      Ruimte
Adviseur portefeuillehouder   ‹Karel Smit›
===
Gemeente Zuiderhage
Afdeling      Ruimte
Contact portefeuillehouder   ‹Karel Smit›
===
Gemeente Zuiderhage
Portefeuille   Behandelaar
Portefeuillehouder   ‹Karel Smit›
===
Gemeente Zuiderhage
Functie        Vervanger
Portefeuillehouder   ‹Karel Smit›
===
Gemeente Zuiderhage
Gebeld door    Namens
Portefeuillehouder   ‹Karel Smit›
===
Gemeente Zuiderhage
Aan      Via
Portefeuillehouder   ‹Karel Smit›
===
Gemeente Zuiderhage
Akkoord  Afgestemd met
Portefeuillehouder   ‹Karel Smit›
===
Gemeente Zuiderhage
Rol      Afgestemd met
Portefeuillehouder   ‹Karel Smit›
===
Gemeente Zuiderhage
Afdeling   Ruimte
Portefeuillehouder   akkoord      Steller   ‹Karel Smit›
===
Gemeente Zuiderhage
Afdeling   Ruimte
Portefeuillehouder
Steller   ‹Karel Smit›
===
Gemeente Zuiderhage
Afdeling   Ruimte
Portefeuillehouder(s)
Steller(s)   ‹Karel Smit›
===
Gemeente Zuiderhage
Afdeling   Ruimte
Portefeuillehouder(s)   n.v.t.
‹Karel Smit›   steller
===
Gemeente Zuiderhage
Afdeling   Ruimte
Portefeuillehouder(s)   «J. Kuiper», «T. Bos»
Steller   ‹Karel Smit›, ‹Roos Postma›
===
Gemeente Zuiderhage
Portefeuillehouder(s): «J. Kuiper» en «T. Bos»
Overlegd met: ‹Karel Smit›
===
Ondernemingsraad gemeente Zuiderhage
Portefeuillehouders: ‹Karel Smit›, ‹Roos Postma›
===
Verslag klankbordgroep, gemeente Zuiderhage
Portefeuillehouder(s)   ‹Karel Smit›
Bewonersvereniging De Kade
===
Portefeuillehouder(s): ‹Karel Smit›
Bestuur tennisclub
===
Korpsleiding politie
Gemeente Zuiderhage
Portefeuillehouder   ‹Karel Smit›
===
Gemeente Zuiderhage
Notitie aan de ondernemingsraad
Portefeuillehouder   ‹Karel Smit›
===
Gemeente Zuiderhage
Collegevoorstel
Portefeuillehouder   «Karel Smit»
===
Gemeente Zuiderhage
Afdeling             Ruimte
Portefeuillehouder   ‹Karel Smit› (plv. teamleider)
===
Gemeente Zuiderhage
Afdeling             Ruimte
Portefeuillehouder   via ‹Karel Smit›
===
Gemeente Zuiderhage
Afdeling             Ruimte
Portefeuillehouder   namens deze: ‹Karel Smit›
===
Gemeente Zuiderhage
Afdeling             Ruimte
Portefeuillehouder   contact: ‹Karel Smit›
===
Gemeente Zuiderhage
Afdeling             Ruimte
Portefeuillehouder   Wonen    ‹Karel Smit›
===
Gemeente Zuiderhage
Afdeling             Ruimte
Portefeuillehouder   «J. Kuiper»      ‹Karel Smit›
===
Gemeente Zuiderhage
Afdeling             Ruimte
Portefeuillehouder   «J. Kuiper» / ‹Karel Smit› (adviseur)
===
Provincie Gelderland
Onderwerp            Natuur
Portefeuillehouder   «R. Wiersum»
Opsteller            ‹S. Bakels›
===
Waterschap Lek en Vaart
Onderwerp            Peilbesluit
Portefeuillehouder   «K. Offereins»
Opsteller            ‹S. Bakels›
"""


@pytest.mark.parametrize("text", TEXTS.split("\n===\n"))
def test_holds_a_portfolio_of_a_college(text: str) -> None:
    assert not misjudged(text)
