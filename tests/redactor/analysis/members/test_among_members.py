# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who is told to be one of several who hold an office by the words that join that very name to them, and who is not.

«name» holds a public office, ‹name› does not; all of them are invented.
"""

from __future__ import annotations

import pytest
from marked import misjudged

TEXTS = """\
Aanwezig: «A.L. Wigbold» (commissaris van de Koning), «S. Kolthoorn» en overige gedeputeerden
===
Aanwezig: burgemeester «A.L. Wigbold», «S. Kolthoorn» en de andere wethouders.
===
Aanwezig: «S. Kolthoorn» en overige raadsleden
===
Aanwezig: fractieassistent ‹S. Kolthoorn› en overige raadsleden
===
Aanwezig: ‹S. Kolthoorn› (griffie) en overige raadsleden
===
Aan: ‹S. Kolthoorn› en overige raadsleden
===
CC: ‹S. Kolthoorn› en overige raadsleden
===
Verzonden door ‹S. Kolthoorn› en overige raadsleden.
===
Hij sprak met ‹S. Kolthoorn› en de overige wethouders.
===
Uitnodiging van bode ‹S. Kolthoorn› en de overige wethouders.
===
Bewoner ‹S. Kolthoorn› en de overige wethouders.
===
Aanwezig: de griffier, ‹S. Kolthoorn› van de griffie en de overige raadsleden
===
Aanwezig: ‹S. Kolthoorn› en overige raadsleden van de kinderraad
===
Leerlingenraad. Aanwezig: ‹S. Kolthoorn› en overige raadsleden
===
Jeugdgemeenteraad. Aanwezig: ‹S. Kolthoorn› en overige wethouders
===
Ondernemingsraad. Aanwezig: ‹S. Kolthoorn› en overige raadsleden
===
Aanwezig: ‹S. Kolthoorn› en overige aanwezigen
===
Aanwezig: ‹S. Kolthoorn› en overige bewoners
===
Aanwezig: ‹S. Kolthoorn›, overige gedeputeerden
===
Aanwezig: ‹S. Kolthoorn› en gedeputeerden
===
Aanwezig: ‹S. Kolthoorn› en collega van overige gedeputeerden
===
Aanwezig: wethouder «Zijlmans», de echtgenote ‹S. Kolthoorn› en overige wethouders
===
Aanwezig: notulist ‹S. Kolthoorn› en overige wethouders
===
GGD Molenland
Verslag algemeen bestuur 16 maart 2023

Aanwezig: de leden «S. Klaverdijk» (Elzerwoude, voorzitter), «W. van Haaften» (Steenwolde), «N. Kara» (Oudewoude)
Afwezig: «H. Pruis» (Vlietstede)
Tevens aanwezig: ‹D. Roelfsema› (directeur publieke gezondheid), ‹A. Wouda› (controller)
===
GGD Molenland
Verslag algemeen bestuur 16 maart 2023

Aanwezig: de leden «S. Klaverdijk» (Deventer, voorzitter), «W. van Haaften» (Zutphen)
Afwezig: mevrouw «H. Pruis» (Apeldoorn) en de heer «B. Kuik» (gemeente Lochem)
===
GGD Molenland
Verslag algemeen bestuur 16 maart 2023

Aanwezig: de leden «S. Klaverdijk» (Deventer, voorzitter), «W. van Haaften» (Zutphen)
Afwezig: ‹H. Pruis› (controller)
===
GGD Molenland
Verslag algemeen bestuur 16 maart 2023

Aanwezig: de leden «S. Klaverdijk» (Deventer, voorzitter), «W. van Haaften» (Zutphen)
Afwezig: ‹H. Pruis› (Flynth)
===
GGD Molenland
Verslag algemeen bestuur 16 maart 2023

Aanwezig: de leden «S. Klaverdijk» (Deventer, voorzitter), «W. van Haaften» (Zutphen)
Afwezig: ‹H. Pruis› (GGD)
===
GGD Molenland
Verslag algemeen bestuur 16 maart 2023

Aanwezig: de leden «S. Klaverdijk» (Deventer, voorzitter), «W. van Haaften» (Zutphen)
Afwezig: ‹H. Pruis›
===
GGD Molenland
Verslag algemeen bestuur 16 maart 2023

Aanwezig: de leden «S. Klaverdijk» (Deventer, voorzitter), «W. van Haaften» (Zutphen)
Afwezig: ‹H. Pruis› (Deventer), ambtelijk
===
GGD Molenland
Verslag ambtelijk overleg 16 maart 2023

Aanwezig: ‹S. Klaverdijk› (Deventer, voorzitter), ‹W. van Haaften› (Zutphen)
Afwezig: ‹H. Pruis› (Apeldoorn)
===
GGD Molenland
Verslag cliëntenraad 16 maart 2023

Aanwezig: de leden ‹S. Klaverdijk› (Deventer, voorzitter), ‹W. van Haaften› (Zutphen)
Afwezig: ‹H. Pruis› (Apeldoorn)
===
Stichting GGD-vrienden
Verslag algemeen bestuur 16 maart 2023

Aanwezig: de leden ‹S. Klaverdijk› (Deventer, voorzitter), ‹W. van Haaften› (Zutphen)
Afwezig: ‹H. Pruis› (Apeldoorn)
===
Hengelsportvereniging Regio Molenland
Verslag algemeen bestuur 16 maart 2023

Aanwezig: de leden ‹S. Klaverdijk› (Deventer, voorzitter), ‹W. van Haaften› (Zutphen)
Afwezig: ‹H. Pruis› (Apeldoorn)
===
GGD Molenland
Verslag algemeen bestuur 16 maart 2023

Aanwezig: de leden «S. Klaverdijk» (Deventer, voorzitter), «W. van Haaften» (Zutphen)
Ambtelijk afwezig: ‹H. Pruis› (Apeldoorn)
===
GGD Molenland
Verslag algemeen bestuur 16 maart 2023

Aanwezig: de leden «S. Klaverdijk» (Deventer, voorzitter), «W. van Haaften» (Zutphen)
Inspreker: ‹H. Pruis› (Apeldoorn)
===
GGD Molenland
Verslag algemeen bestuur 16 maart 2023

Aanwezig: de leden «S. Klaverdijk» (Deventer, voorzitter), «W. van Haaften» (Zutphen)
Afwezig: ‹H. Pruis› (Bos)
===
Aanwezig: de notulist, ‹S. Kolthoorn› en overige gedeputeerden
===
Aanwezig: directeur Ruimte, ‹S. Kolthoorn› en overige wethouders
===
Aanwezig: «A.L. Wigbold» (burgemeester), de chauffeur ‹S. Kolthoorn› en overige wethouders
"""


@pytest.mark.parametrize("text", TEXTS.split("\n===\n"))
def test_who_is_told_stays_and_no_other(text: str) -> None:
    assert not misjudged(text)
