# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who stands without a title where a college sits: the page calls that one an alderman, or somebody else of the name.

«name» holds a public office, ‹name› does not; all of them are invented.
"""

from __future__ import annotations

import pytest
from marked import misjudged

TEXTS = """\
PROVINCIALE STATEN VAN GELDERLAND
Commissie Ruimte, Mobiliteit en Energie

Verslag van de vergadering van 12 juni 2024, Huis der Provincie, zaal Rijn

Voorzitter: mevrouw «Tjitske Radersma»
Griffier: mr. «N. Velderink»
Namens GS: de heer «Sybren Kolthoorn»
Insprekers: de heer ‹Gert Jan Wassinkhof›, mevrouw ‹Liesbeth van Erpelen› (Stichting Tegenwind Lichtenbroek)

De heer ‹WASSINKHOF› houdt zijn betoog.

Gedeputeerde «KOLTHOORN» antwoordt dat het klopt.

Mevrouw «Radersma» (Partij voor de Dieren) vraagt naar de das. «Kolthoorn» verwijst naar het rapport.
===
PROVINCIALE STATEN VAN GELDERLAND
Verslag van de vergadering van 12 juni 2024

Namens GS: de heer ‹Sybren Kolthoorn› (beleidsadviseur)

Gedeputeerde «KOLTHOORN» antwoordt dat het klopt.
===
PROVINCIALE STATEN VAN GELDERLAND
Verslag van de vergadering van 12 juni 2024

Namens GS: de heer ‹Sybren Kolthoorn›
Ambtelijk: mevrouw ‹A. Kolthoorn›

Gedeputeerde «KOLTHOORN» antwoordt dat het klopt.
===
PROVINCIALE STATEN VAN GELDERLAND
Verslag van de vergadering van 12 juni 2024

Namens GS: de heer ‹Sybren Kolthoorn›, jurist

Gedeputeerde «KOLTHOORN» antwoordt dat het klopt.
===
PROVINCIALE STATEN VAN GELDERLAND
Verslag van de vergadering van 12 juni 2024

Namens GS: de heer ‹Sybren Kolthoorn›

De heer ‹KOLTHOORN› antwoordt dat het klopt.
===
PROVINCIALE STATEN VAN GELDERLAND
Verslag van de vergadering van 12 juni 2024

Inspreker: de heer ‹Sybren Kolthoorn›

Gedeputeerde «KOLTHOORN» antwoordt dat het klopt.
===
PROVINCIALE STATEN VAN GELDERLAND
Verslag van de vergadering van 12 juni 2024

Namens GS: mevrouw ‹Anna de Vries›

Gedeputeerde «De Vries» antwoordt dat het klopt.
===
PROVINCIALE STATEN VAN GELDERLAND
Verslag van de vergadering van 12 juni 2024

Namens de bewoners: de heer ‹Sybren Kolthoorn›

Gedeputeerde «KOLTHOORN» antwoordt dat het klopt.
===
PROVINCIALE STATEN VAN GELDERLAND
Verslag van de vergadering van 12 juni 2024

Namens de directie: de heer ‹Sybren Kolthoorn›

Gedeputeerde «KOLTHOORN» antwoordt dat het klopt.
===
Verslag hoorzitting bezwaarschriftencommissie

Namens het college: de heer ‹Sybren Kolthoorn›

Wethouder «Kolthoorn» heeft dit toegezegd.
===
Verslag zitting rechtbank Gelderland

Namens het college: de heer ‹Sybren Kolthoorn›

Eiser: Wethouder «Kolthoorn» heeft dit toegezegd.
===
Mail
Namens het college: de heer ‹Sybren Kolthoorn›

Wethouder «Kolthoorn» heeft dit toegezegd.
===
Verslag gemeenteraad 12 juni 2024

Namens het college: wethouder «Anna Zijlmans», de heer ‹Sybren Kolthoorn› (afdeling Ruimte)

Wethouder «Kolthoorn» heeft dit toegezegd.
===
Verslag gemeenteraad 12 juni 2024

Namens het college: de heer «Sybren Kolthoorn», mevrouw «Anna Zijlmans»

Wethouder «Kolthoorn» heeft dit toegezegd. Wethouder «Zijlmans» ook.
===
Verslag gemeenteraad 12 juni 2024

Namens het college: de heer ‹Sybren Kolthoorn› van de afdeling Ruimte

Wethouder «Kolthoorn» heeft dit toegezegd.
===
VOORSTEL AAN BURGEMEESTER EN WETHOUDERS
Steller: ‹E. Karadağ›

De heer ‹Th. Langereis› bood handtekeningen aan wethouder «Talsma» aan.

Besluit college d.d. 9 april 2024: conform, met dien verstande dat bezoekersuren worden verruimd.
Aanwezig: ‹L.M. Terwindt›, ‹S. Benhaddou›, «G. Talsma», ‹W.J. Kolsteren›
===
VOORSTEL AAN BURGEMEESTER EN WETHOUDERS

De heer ‹Th. Langereis› bood handtekeningen aan wethouder «Talsma» aan.

Besluit college d.d. 9 april 2024: conform.
Aanwezig: ‹L.M. Terwindt›, ‹G. Talsma› (communicatie)
===
VOORSTEL AAN BURGEMEESTER EN WETHOUDERS

De heer ‹Th. Langereis› bood handtekeningen aan wethouder «Talsma» aan.

Besluit college d.d. 9 april 2024: conform.
Aanwezig: ‹L.M. Terwindt›, ‹G. Talsma›, ‹B. Talsma›
===
VOORSTEL AAN BURGEMEESTER EN WETHOUDERS
Steller: ‹G. Talsma›

De heer ‹Th. Langereis› bood handtekeningen aan wethouder «Talsma» aan.

Besluit college d.d. 9 april 2024: conform.
Aanwezig: ‹L.M. Terwindt›, ‹G. Talsma›
===
VOORSTEL AAN BURGEMEESTER EN WETHOUDERS

De heer ‹G. Talsma› bood handtekeningen aan wethouder «Talsma» aan.

Besluit college d.d. 9 april 2024: conform.
Aanwezig: ‹L.M. Terwindt›, ‹S. Benhaddou›
===
VOORSTEL AAN BURGEMEESTER EN WETHOUDERS

Wethouder «Talsma» sprak met bewoners.

Besluit bewonersoverleg d.d. 9 april 2024: conform.
Aanwezig: ‹L.M. Terwindt›, ‹G. Talsma›
===
VOORSTEL AAN BURGEMEESTER EN WETHOUDERS

Wethouder «Talsma» sprak met bewoners.

Besluit college van bestuur d.d. 9 april 2024: conform.
Aanwezig: ‹L.M. Terwindt›, ‹G. Talsma›
===
VOORSTEL AAN BURGEMEESTER EN WETHOUDERS

Wethouder «Talsma» sprak met bewoners.

Besluit college d.d. 9 april 2024: conform.

Ambtelijk overleg 10 april
Aanwezig: ‹L.M. Terwindt›, ‹G. Talsma›
===
VOORSTEL AAN BURGEMEESTER EN WETHOUDERS

Kamerlid «Talsma» sprak met bewoners.

Besluit college d.d. 9 april 2024: conform.
Aanwezig: ‹L.M. Terwindt›, ‹G. Talsma›
===
VOORSTEL AAN BURGEMEESTER EN WETHOUDERS

Wethouder «De Vries» sprak met bewoners.

Besluit college d.d. 9 april 2024: conform.
Aanwezig: ‹L.M. Terwindt›, ‹G. de Vries›
===
VOORSTEL AAN BURGEMEESTER EN WETHOUDERS

De assistent van wethouder «Talsma» sprak met bewoners.

Besluit college d.d. 9 april 2024: conform.
Aanwezig: ‹L.M. Terwindt›, ‹G. Talsma›, secretaresse
===
GEMEENTERAAD
Commissie Bezwaarschriften

Verslag van de vergadering van 12 juni 2024

Voorzitter: mevrouw ‹Tjitske Radersma›
===
GEMEENTERAAD VAN VLIETSTEDE
Commissie Welstand en Monumenten

Verslag van de vergadering van 12 juni 2024

Voorzitter: mevrouw ‹Tjitske Radersma›
===
GEMEENTERAAD VAN VLIETSTEDE
Commissie van advies Ruimte

Verslag van de vergadering van 12 juni 2024

Voorzitter: mevrouw ‹Tjitske Radersma›
===
GEMEENTERAAD VAN VLIETSTEDE
Commissie Ruimte en Wonen

Verslag van de vergadering van 12 juni 2024

Voorzitter: mevrouw «Tjitske Radersma»
Notulist: ‹Bea Kool›
Insprekers: de heer ‹Gert Jan Wassinkhof›
===
GEMEENTERAAD VAN VLIETSTEDE
Commissie Ruimte en Wonen

Informatieavond

Voorzitter: mevrouw ‹Tjitske Radersma›
"""


@pytest.mark.parametrize("text", TEXTS.split("\n===\n"))
def test_who_is_told_stays_and_no_other(text: str) -> None:
    assert not misjudged(text)
