# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who is present at the board of a common arrangement: directors and secretaries sit there among the mayors.

«name» holds a public office, ‹name› does not, as far as the page tells; all of them are invented.
"""

from __future__ import annotations

import pytest
from marked import misjudged

TEXTS = """\
Concept verslag vergadering Algemeen Bestuur d.d. 26 februari

Aanwezig:

de heren Kolkman (voorzitter), ‹Dorpstra›, ‹Tolsinga› en de dames ‹Zandveltman› en ‹Smitskamp› (verslaglegging)

De burgemeesters van Veiligheidsregio Oudewoude hebben een brief ontvangen.
===
Verslag vergadering algemeen bestuur GGD Vlietland

Aanwezig:
de heren Kolkman (voorzitter), ‹Dorpstra› en mevrouw ‹Zandveltman›
===
Verslag vergadering algemeen bestuur Omgevingsdienst Noord

Aanwezig: A. Kolkman (voorzitter), ‹C. Dorpstra›, ‹D. Zandveltman› en ‹E. Smitskamp› (notulist)
Afwezig: ‹F. Dralstra›
===
Besluitenlijst dagelijks bestuur Veiligheidsregio Oudewoude
Aanwezig: ‹A. Tolsinga›, ‹C. Dorpstra›, burgemeester Bakhuisman
===
Omgevingsdienst Vlietland
Verslag AB-vergadering 3 mei
Aanwezig: ‹A. Tolsinga›, ‹C. Dorpstra›, ‹D. Zandveltman›
===
Verslag vergadering algemeen bestuur waterschap De Kromme
Aanwezig: «A. Tolsinga», «C. Dorpstra», «D. Zandveltman» en ‹E. Smitskamp› (notulist)
===
Verslag vergadering algemeen bestuur
Aanwezig: «A. Tolsinga» (dijkgraaf), «C. Dorpstra», «D. Zandveltman» en ‹E. Smitskamp› (notulist)
===
Verslag raadscommissie Ruimte
Aanwezig: «A. Tolsinga», «C. Dorpstra», «D. Zandveltman» en ‹E. Smitskamp› (notulist)
"""


@pytest.mark.parametrize("text", TEXTS.split("\n===\n"))
def test_presence_alone_is_no_seat_on_a_joint_board(text: str) -> None:
    assert not misjudged(text)
