# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who asks in writing by the rules of a council, who presided over a ruling that is cited, and who does neither.

«name» holds a public office, ‹name› does not; all of them are invented.
"""

from __future__ import annotations

import pytest
from marked import misjudged

TEXTS = """\
SCHRIFTELIJKE VRAGEN EX ARTIKEL 41 REGLEMENT VAN ORDE
Nummer 2024-037
Van: «Lotte Vermeij-Brand» (Groen & Sociaal Amersfoort)
Ingekomen: 26 maart 2024
Beantwoord: 23 april 2024
Portefeuillehouder: wethouder «J.C. Hamelberg»

Vraag 1. Is het college bekend met de meldingen van bewoners?
===
SCHRIFTELIJKE VRAGEN EX ARTIKEL 41 REGLEMENT VAN ORDE
Nummer 2024-037
Van: «Lotte Vermeij-Brand» (D66)
Ingekomen: 26 maart 2024
===
Schriftelijke vragen ex artikel 41 Reglement van Orde
Van: «Lotte Vermeij-Brand» (D66) en «J. Kuiper» (VVD)
===
SCHRIFTELIJKE VRAGEN EX ARTIKEL 41 REGLEMENT VAN ORDE
Van: ‹Lotte Vermeij-Brand› (griffie)
===
SCHRIFTELIJKE VRAGEN EX ARTIKEL 41 REGLEMENT VAN ORDE
Van: ‹Lotte Vermeij-Brand› (Stad en Samenleving)
===
SCHRIFTELIJKE VRAGEN EX ARTIKEL 41 REGLEMENT VAN ORDE
Van: ‹Lotte Vermeij-Brand› (Dorp en Wijk)
===
SCHRIFTELIJKE VRAGEN EX ARTIKEL 41 REGLEMENT VAN ORDE
Van: ‹Lotte Vermeij-Brand› (team VTH)
===
SCHRIFTELIJKE VRAGEN EX ARTIKEL 41 REGLEMENT VAN ORDE
Van: ‹Lotte Vermeij-Brand› (Sociaal Domein Amersfoort)
===
SCHRIFTELIJKE VRAGEN EX ARTIKEL 41 REGLEMENT VAN ORDE
Van: ‹Lotte Vermeij-Brand› (Stichting Groen Amersfoort)
===
SCHRIFTELIJKE VRAGEN EX ARTIKEL 41 REGLEMENT VAN ORDE
Van: ‹Lotte Vermeij-Brand› (VTH)
===
SCHRIFTELIJKE VRAGEN EX ARTIKEL 41 REGLEMENT VAN ORDE
Van: ‹Lotte Vermeij-Brand› (Amersfoort)
===
SCHRIFTELIJKE VRAGEN EX ARTIKEL 41 REGLEMENT VAN ORDE
Van: ‹Lotte Vermeij-Brand› (bewoner Soesterkwartier)
===
SCHRIFTELIJKE VRAGEN EX ARTIKEL 41 REGLEMENT VAN ORDE
Van: ‹Lotte Vermeij-Brand› (D66, fractieassistent)
===
SCHRIFTELIJKE VRAGEN EX ARTIKEL 41 REGLEMENT VAN ORDE
Van: ‹Lotte Vermeij-Brand›
===
SCHRIFTELIJKE VRAGEN EX ARTIKEL 41 REGLEMENT VAN ORDE
Van: «Lotte Vermeij-Brand» (D66)
Behandeld door: ‹J. Kuiper› (VTH)
Contact: ‹Bea Kool› (Groen Amersfoort)
===
Memo beantwoording schriftelijke vragen ex artikel 41 Reglement van Orde
Van: ‹Lotte Vermeij-Brand› (Groen & Sociaal Amersfoort)
===
Onderwerp: schriftelijke vragen ex artikel 41 Reglement van Orde
Van: ‹Lotte Vermeij-Brand› (Sociaal Vooruit Amersfoort)
===
Concept schriftelijke vragen ex artikel 41 Reglement van Orde
Van: ‹Lotte Vermeij-Brand› (Kracht Amersfoort)
===
Notitie over schriftelijke vragen ex artikel 41 Reglement van Orde
Van: ‹Lotte Vermeij-Brand› (Duurzaam Amersfoort)
===
Schriftelijke vragen
Van: ‹Lotte Vermeij-Brand› (Groen & Sociaal Amersfoort)
===
Vragen van de ondernemingsraad ex artikel 31 Reglement van Orde
Van: ‹Lotte Vermeij-Brand› (Groen & Sociaal Amersfoort)
===
Studentenraad: schriftelijke vragen ex artikel 41 Reglement van Orde
Van: ‹Lotte Vermeij-Brand› (Groen & Sociaal Amersfoort)
===
Schriftelijke vragen wijkraad Soesterkwartier, artikel 4 van het reglement
Van: ‹Lotte Vermeij-Brand› (Groen & Sociaal Amersfoort)
===
SCHRIFTELIJKE VRAGEN EX ARTIKEL 41 REGLEMENT VAN ORDE
Nummer 2024-037

Mail
Van: ‹Lotte Vermeij-Brand› (Groen & Sociaal Amersfoort)
===
SCHRIFTELIJKE VRAGEN EX ARTIKEL 41 REGLEMENT VAN ORDE
Behandelaar: ‹Bea Kool›
Van: ‹Lotte Vermeij-Brand› (Sociaal Actief Amersfoort)
===
SCHRIFTELIJKE VRAGEN EX ARTIKEL 41 REGLEMENT VAN ORDE
Van: «Lotte Vermeij-Brand» (D66)
Aan: ‹Bea Kool› (Groen Alternatief Amersfoort)
===
SCHRIFTELIJKE VRAGEN EX ARTIKEL 41 REGLEMENT VAN ORDE
Afdeling: Groen
Van: ‹Lotte Vermeij-Brand› (Beheer Groen Amersfoort)
===
SCHRIFTELIJKE VRAGEN EX ARTIKEL 41 REGLEMENT VAN ORDE
Van: ‹Lotte Vermeij-Brand› (Welzijn Sociaal Amersfoort)
===
De Raad oordeelde zo eerder (ECLI:NL:CRVB:2021:3015, voorzitter «H.G. Rottier»).
===
Zie ECLI:NL:RVS:2019:1694 (voorzitter mr. ‹H.G. Rottier›).
===
Zie ECLI:NL:RVS:2019:1694, voorzitter van de vereniging ‹H.G. Rottier›.
===
Zie ECLI:NL:RVS:2019:1694, gemachtigde ‹H.G. Rottier›.
===
Zie ECLI:NL:RVS:2019:1694. Voorzitter ‹H.G. Rottier› van de vereniging zegt dat.
===
(zie ECLI:NL:RVS:2019:1694, aldus voorzitter ‹H.G. Rottier›)
===
(zie ECLI:NL:RVS:2019:1694, voorzitter ‹H.G. Rottier› van de bezwaarcommissie)
===
(commissie: ECLI:NL:RVS:2019:1694, secretaris ‹H.G. Rottier›)
===
(zaak: ECLI:NL:RVS:2019:1694; voorzitter ‹H.G. Rottier›)
===
De bewonersvereniging (ECLI:NL:RVS:2019:1694 en voorzitter ‹H.G. Rottier›).
===
De bewonersvereniging (procedure ECLI:NL:RVS:2019:1694, voorzitter ‹H.G. Rottier›).
"""


@pytest.mark.parametrize("text", TEXTS.split("\n===\n"))
def test_who_is_told_stays_and_no_other(text: str) -> None:
    assert not misjudged(text)
