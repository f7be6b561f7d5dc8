# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Roll calls, lists of appointed mayors, of absent members, and other turns of records; all people are invented."""

from __future__ import annotations

import pytest
from marked import look

from redactor.analysis.titles.titles import PUBLIC_ROLES

_ROLL = (
    "hoofdelijke stemming. De heer {Baksma|m}, voor; mevrouw {Blomsma|m}, tegen; de heer {Boerstra|m}, tegen; "
    "de heer {Van Tolstein|m}, tegen; wethouder {Krijgsma|m}, voor."
)
_OTHER_ROLL = _ROLL.replace("|m}", "}").replace("wethouder", "mevrouw")
_ABSENT = "Raadsvergadering\nDe volgende raadsleden zijn met kennisgeving afwezig:\n"
_MAYORS = "Recent benoemde burgemeesters\n\n01-04-2019: drs. {R. Palmsma|m}, Elzerwoude\n"
_LAW = "Dit besluit wordt in de Staatscourant geplaatst.\n\n"
_HOUSE = "De heer Bos (VVD):\nVoorzitter.\n\nDe voorzitter:\nHet woord is aan de volgende spreker.\n\n"
HELD = [
    f"De raad van de gemeente Elzerwoude houdt een {_ROLL} De motie is verworpen.",
    f"Gemeenteraad, {_ROLL}",
    f"Provinciale Staten\n{_ROLL}",
    _ABSENT + "  • Dhr. {Hooijsma|m}\n  • Mevr. {Wierstra|m}\n  • Mw. {Zuidhof|m} (CDA)\nDe vergadering wordt geopend.",
    _ABSENT + "- {A. Tolsma|m}\n- {B. Kuikstra|m}\n- {C. Rinsma} (griffie)",
    _MAYORS + "11-06-2019: dr. {P. Huizinga|m}, Vlietstede\n\nContact: {M. Polma}, Elzerwoude",
    _MAYORS + "11-06-2019: overleg met {P. Huizinga} over de opvolging",
    "Recent aangestelde waarnemend burgemeesters\n\n3 maart 2021 {W. Ruttema|m}, Elzerwoude\n",
    _LAW + "De\n\nMinister\n\nvan Onderwijs, Cultuur en Wetenschappen,\n\n{A. Tolsma|m}",
    _LAW + "De\n\nStaatssecretaris\n\nvan Justitie,\n\n{A. Tolsma|m}\n\nBijlage",
    _LAW + "De\n\nStaatssecretaris\n\nvan Justitie,\n\nnamens deze,\n\n{A. Tolsma}",
    _LAW + "De\n\nStaatssecretaris\n\nvan Justitie,\n\n{A. Tolsma}, beleidsmedewerker",
    "Aan\n\nMinister\n\nvan Justitie,\n\n{A. Tolsma}",
    _HOUSE + "De heer {Houwersma|m} (Houwersma):\nVoorzitter. Ik houd het kort.",
    _HOUSE + "De heer {Houwersma} (Wiarda):\nVoorzitter. Ik houd het kort.",
    _HOUSE + "De heer {Houwersma} (Stichting Houwersma):\nIk ben uitgenodigd.",
    "• ir. {P. van Erksma|m} — burgemeester van Elzerwoude, tevens lid;\n• {J. Jansma|m} — wethouder van Vlietstede;",
    "• {J. Jansma|m} — wethouder van Vlietstede;\n• drs. {C. Polma} — beleidsmedewerker VNG;\n• {D. Rinsma} — bode;",
    "Gesprek {H. Jansma} — wethouder van Vlietstede",
    "De burgemeester van A; wethouder {Zijl|m} van B\n• mr. {C. Polma}, secretaris — beleidsmedewerker VNG;",
    "mr. {A. Weesma|m} (directeur-gemeentesecretaris)",
    "{A. Weesma|m}, gemeentesecretaris-directeur",
    "De assistent van de directeur-gemeentesecretaris, mw. {P. Kuikstra}, belt.",
]
NOBODY = [
    f"Ledenvergadering van de VvE; de gemeenteraad is gevraagd. {_OTHER_ROLL}",
    f"Tennisvereniging De Bal schrijft aan de gemeenteraad. {_OTHER_ROLL}",
    f"Ondernemingsraad. De gemeenteraad besluit later. {_OTHER_ROLL}",
    f"De buurtvereniging hield een {_OTHER_ROLL} De gemeenteraad wordt ingelicht.",
    f"De kerkenraad hield een {_OTHER_ROLL} De gemeenteraad wordt ingelicht.",
    f"De stichting hield een {_OTHER_ROLL} De gemeenteraad wordt ingelicht.",
    f"De medezeggenschapsraad (MR) hield een {_OTHER_ROLL} De gemeenteraad wordt ingelicht.",
    f"Wij hielden een {_OTHER_ROLL}",
    f"Na de raadsvergadering koos het personeel van de griffie zijn uitje bij {_OTHER_ROLL}",
    "Oranjecomité Elzerwoude\nDe secretaris, {A.B. Tolsma}     De burgemeester, C. Bosma",
    "De gemeenteraad houdt later een hoofdelijke stemming. Bewoners: de heer {Baksma}, voor; mevrouw {Blomsma}, tegen.",
    "Gemeenteraad, hoofdelijke stemming. Tribune: {A. Baksma}, {B. Blomsma}, {C. Boerstra}, {D. Tolstein}",
    "Huurdersvergadering\nDe volgende raadsleden zijn afwezig:\n- {A. Tolsma}\n- {B. Kuikstra}",
    "De volgende raadsleden zijn aanwezig met hun partners:\n- {A. Tolsma}\n- {B. Kuikstra}",
    "De volgende medewerkers zijn afwezig:\n- {A. Tolsma}\n- {B. Kuikstra}",
    "Assistenten van de volgende raadsleden zijn afwezig:\n- {A. Tolsma}\n- {B. Kuikstra}",
    "Kandidaat-raadsleden:\n- {A. Tolsma}\n- {B. Kuikstra}",
    "Partners van recent benoemde burgemeesters\n01-04-2019: {R. Palmsma}, Elzerwoude",
    "Secretaresses van burgemeesters\n01-04-2019: {R. Palmsma}, Elzerwoude",
    "Oud-burgemeesters\n01-04-2019: {R. Palmsma}, Elzerwoude",
    "Recent benoemde medewerkers\n01-04-2019: {R. Palmsma}, Elzerwoude",
    "Recent benoemde burgemeesters\n\nVragen? Bel {R. Palmsma}, Elzerwoude",
]


@pytest.mark.parametrize("text", HELD)
def test_members_and_nobody_beside_them_are_kept(text: str) -> None:
    case = look(text)
    expected = [mark.expected == "m" for mark in case.marks[0]]
    assert [case.role_at(1, mark) in PUBLIC_ROLES for mark in case.marks[0]] == expected


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_else_is_kept(text: str) -> None:
    case = look(text)
    assert case.marks[0]
    assert [mark for mark in case.marks[0] if case.role_at(1, mark) in PUBLIC_ROLES] == []
