# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""In which role somebody stands: sentences with invented people, each name marked with the role it must get."""

from __future__ import annotations

import pytest
from marked import look

from redactor.analysis.roles import ROLES, decide
from redactor.analysis.surroundings import Cue

PUBLIC = [
    "Minister {Vos de Wael|office_holder} komt morgen.",
    "de minister van Buitenlandse Zaken, mevrouw {A.B. Terhorst|office_holder}, heeft gezegd",
    "de staatssecretaris van Sociale Zaken en Werkgelegenheid {Terhorst|office_holder} antwoordt",
    "De Minister van Onderwijs, Cultuur en Wetenschap,\n\n\n{C.D. Terhorst|office_holder}",
    "de minister-president, minister van Algemene Zaken, {P. Oostwoud|office_holder}",
    "Minister-president {Oostwoud|office_holder} opende de vergadering.",
    "de demissionair minister {Oostwoud|office_holder}",
    "staatssecretaris {Marijke Oostwoud|office_holder} en haar medewerkers",
    "burgemeester {Quirijn Baltus|office_holder} van Vlietstede",
    "De burgemeester van Vlietstede,\n{Q. Baltus|office_holder}",
    "waarnemend burgemeester {Baltus|office_holder}",
    "Wethouder Wonen {Saskia Tol|office_holder} zegt",
    "de wethouder Sociaal Domein, mevrouw {S. Tol|office_holder}, meldt",
    "{Saskia Tol|office_holder} (wethouder) en {Bert Zijl|office_holder} (burgemeester)",
    "{Saskia Tol|office_holder}, wethouder\n{Bert Zijl|office_holder}, burgemeester",
    "{Bert Zijl|office_holder}, burgemeester\n{Ans Kuik|senior_official}, gemeentesecretaris",
    "de raadsleden {Tol|office_holder}, {Zijl|office_holder} en {Kuik|office_holder} stemmen tegen",
    "raadsleden {Tol|office_holder} (VVD), {Zijl|office_holder} (Lokaal Belang) en {Kuik|office_holder} (D66)",
    "de wethouders {Tol|office_holder} (Wonen) en {Zijl|office_holder} (Zorg)",
    "Vragen van de leden {Tol|office_holder} en {Zijl|office_holder} (beiden CDA) aan de Kamer",
    "de vragen van het lid {Tol|office_holder} (Kamerstuk 12 345)",
    "{Tol|office_holder} (GroenLinks-PvdA): Voorzitter, ik heb een vraag.",
    "De motie-{Tol|office_holder} c.s. is aangenomen.",
    "commissaris van de Koning {R. Zijl|office_holder}",
    "gedeputeerde {Zijl|office_holder} (Natuur)",
    "dijkgraaf {Ineke Kuik|office_holder} en heemraad {Tol|office_holder}",
    "Zo meldt de gedeputeerde, mevrouw {A.J. Kuik|office_holder}.",
    "Deze uitspraak is gedaan door mr. {K. Zijl|office_holder}, rechter, in tegenwoordigheid van de rechtbank",
    "De rechtbank, mr. {K. Zijl|office_holder}, voorzitter, en mr. {L. Tol|office_holder}, rechter",
    "oud-minister {Zijl|office_holder} en voormalig wethouder {Tol|office_holder}",
    "de secretaris van minister {Zijl|office_holder} belt",
    "de secretaris, de burgemeester,\n\n{E. Kuik|senior_official} {B. Zijl|office_holder}",
    "secretaris-generaal {Ada Zijl|senior_official}",
    "{Anna Tol|senior_official}, directeur generaal van het ministerie; Secretaris generaal {Piet Vos|senior_official}",
    "{Anna Tol|director}, directeur van Generaal Verf",
    "de fractieleiders {Kuik|office_holder} en {Zijl|office_holder} spraken met {Anna Tol|unknown}",
    "{Ada Zijl|senior_official} (DG Milieu)",
    "de plaatsvervangend directeur-generaal, {A. Zijl|senior_official},",
    "De griffier van de gemeenteraad, {E. Kuik|senior_official}",
    "Woordvoerder {Piet Tol|public_function} laat weten",
    "aldus persvoorlichter {Piet Tol|public_function}.",
    "ambassadeur {R. Tol|senior_official} in Parijs",
    "Minister: {Zijl|office_holder}",
    "Mede namens de staatssecretaris van\nBinnenlandse Zaken en Koninkrijksrelaties, de heer {Zijl|office_holder}.",
    "VVD-Kamerlid {Zijl|office_holder} en CDA-wethouder {Tol|office_holder}",
    "zorgwethouder {Tol|office_holder} en vicepremier {Zijl|office_holder}",
    "Wij {Floris-Jan|office_holder}, bij de gratie Gods, Koning der Nederlanden",
    "Stas ({A. Zijl|office_holder}) en DG ({B. Tol|senior_official})",
    "De Nationale ombudsman,\n\n\n{B. van Zijl|office_holder}",
]
NOT_PUBLIC = [
    "de secretaris van de minister, {Anna Zijl|civil_servant}, belt",
    "{Anna Zijl|civil_servant}, secretaris van minister {Kuik|office_holder}",
    "{Anna Zijl|civil_servant}, persoonlijk assistent van de wethouder",
    "de persoonlijk assistent van de wethouder, {Anna Zijl|civil_servant}, stuurt dit",
    "{Anna Zijl|public_function}, woordvoerder van de minister",
    "{Anna Zijl|civil_servant}, kabinetschef van de burgemeester",
    "Minister {Kuik|office_holder} en {Anna Zijl|civil_servant} (beleidsmedewerker)",
    "Minister {Kuik|office_holder} en {Anna Zijl|unknown} spraken elkaar.",
    "de minister van Financiën en {Anna Zijl|unknown}",
    "de minister, {Anna Zijl|unknown} en {Piet Tol|unknown} waren erbij",
    "De minister heeft {Anna Zijl|unknown} gevraagd",
    "Ik sprak de minister. {Anna Zijl|unknown} was erbij.",
    "wethouder {Kuik|office_holder}, {Anna Zijl|civil_servant} (jurist) en {Piet Tol|unknown}",
    "{Anna Zijl|unknown}, de wethouder, de burgemeester en de griffier",
    "de echtgenote van de burgemeester, {Anna Zijl|unknown}, was er ook",
    "kandidaat-wethouder {Zijl|unknown} is afgewezen",
    "Burgemeester Roëllstraat 14\nDe heer {T. Zijl|unknown}",
    "{T. Zijl|citizen}\nBurgemeester Reigerstraat 14",
    "De minister van Financiën,\nnamens deze,\n\n{A. Zijl|mandate_signer}",
    "De Minister van Financiën,\nnamens deze,\nde directeur Toezicht,\n\n{A. Zijl|mandate_signer}",
    "namens het college van burgemeester en wethouders,\n{Mia Zijl|mandate_signer}, consulent",
    "Hoogachtend,\nnamens burgemeester en wethouders van Vlietstede,\n\n\n{M. Zijl|mandate_signer}\nhoofd Vergunningen",
    "in mandaat,\n\n{M. Zijl|mandate_signer}",
    "{Anna Zijl|director}, directeur Wonen",
    "directeur {Zijl|director} van de dienst",
    "{Anna Zijl|private_employee}, directeur van Voorbeeld Bouw B.V.",
    "{Anna Zijl|private_employee} (Voorbeeld Bouw B.V.)",
    "{Anna Zijl|private_employee} van Adviesbureau Zonlicht B.V. belde",
    "{Anna Zijl|civil_servant} - BD/DGX",
    "{Zijl, A. (Anna)|civil_servant} - DGRR/PO <a.zijl@minbzk.nl>",
    "{Anna Zijl|civil_servant} (gemeente Vlietstede)",
    "{Anna Zijl|civil_servant} <a.zijl@minbzk.nl>",
    "Met vriendelijke groet,\n{Anna Zijl|civil_servant}\nSenior beleidsmedewerker",
    "{Anna Zijl|civil_servant}\nBeleidsadviseur\n{Piet Tol|civil_servant}\nJurist",
    "{Anna Zijl|office_holder}\nwethouder\n{Piet Tol|civil_servant}\nbeleidsadviseur",
    "hoormedewerker {Zijl|civil_servant} en vergunningsmanager {Tol|civil_servant}",
    "Adjunct-griffier: {Zijl|unknown}",
    "Portefeuillehouder\nWethouder\nSteller\n{A. Zijl|unknown}",
    "Aan: de minister\nVan: {A. Zijl|unknown}",
    "Aan de Minister van Financiën\n{A. Zijl|civil_servant}, beleidsmedewerker",
    "namens de minister, {A. Zijl|unknown},",
    "de leden van de bezwaarcommissie {Zijl|unknown} en {Tol|unknown}; de gemeenteraad",
    "het lid {Zijl|unknown} van de bezwaarcommissie van de gemeenteraad",
    "{A. Zijl|unknown}, voorzitter van de commissie. U kunt in beroep bij de rechtbank.",
    "De wethouders, {A. Zijl|unknown}, {B. Tol|unknown} en {C. Kuik|unknown} waren er.",
    "toezichthouder {Zijl|civil_servant} trof dit aan",
    "bezwaarmaker {Zijl|citizen} stelt",
    "De aanvrager, mevrouw {Anna Zijl|citizen}, woont er",
    "{Anna Zijl|external}, journalist bij een krant",
    "{Anna Zijl|external} (NRC) belde",
    "lobbyist {Anna Zijl|external}",
    "gemachtigde: mr. {A. Zijl|external}",
    "wijlen de heer {Zijl|deceased}",
    "de nabestaanden van {Anna Zijl|deceased}",
    "{Anna Zijl|civil_servant}, griffier, en de rechtbank heeft uitspraak gedaan",
    "het lid {Zijl|unknown} van de bezwaarcommissie",
    "collega {Zijl|civil_servant} belt terug",
    "{Zijl, Anna|unknown} / Staatssecretaris van Financiën",
    "Afschrift aan: de burgemeester\n{Anna Zijl|unknown}",
    "de kandidaat wethouder {Zijl|civil_servant} is afgewezen",
    "het rapport-{Zijl|unknown} is verschenen",
]


@pytest.mark.parametrize("sentence", PUBLIC + NOT_PUBLIC)
def test_every_name_gets_its_role(sentence: str) -> None:
    case = look(sentence)
    expected = [mark.expected for mark in case.marks[0]]
    assert [case.role_at(1, mark) for mark in case.marks[0]] == expected


def test_there_are_enough_sentences() -> None:
    assert len(PUBLIC + NOT_PUBLIC) >= 60


@pytest.mark.parametrize(
    ("foot", "role"),
    [
        ("Hoogachtend,\n\nDe Minister van Financiën,\n", "office_holder"),
        ("Hoogachtend,\n\nDe Minister van Financiën,\nnamens deze,\n", "mandate_signer"),
        ("zoals gemeld aan de minister van Financiën,", "unknown"),
        ("De Minister van Financiën komt.", "unknown"),
    ],
)
def test_a_signature_over_a_page_end(foot: str, role: str) -> None:
    case = look(foot, "\n{A. Zijl}\n")
    assert case.role_at(2, case.marks[1][0]) == role


@pytest.mark.parametrize("sentence", PUBLIC)
def test_what_is_kept_rests_on_evidence_at_the_name(sentence: str) -> None:
    for person in look(sentence).analysis.persons:
        if person.role in ("office_holder", "senior_official", "public_function"):
            codes = ("title_before:", "title_after:", "signature:", "list_context:")
            assert any(code.startswith(codes) for code in person.role_evidence)


@pytest.mark.parametrize(
    ("codes", "role"),
    [
        ("label:contactpersoon", "civil_servant"),
        ("label:behandeld_door", "civil_servant"),
        ("label:author", "civil_servant"),
        ("label:applicant", "citizen"),
        ("layout:mail_header", "unknown"),
    ],
)
def test_labels_tell_a_role(codes: str, role: str) -> None:
    case = look("Contact: {Anna Zijl}", evidence=(codes,))
    assert case.analysis.persons[0].role == role


def test_an_office_beside_the_name_outranks_the_label() -> None:
    case = look("Contactpersoon: wethouder {Anna Zijl}", evidence=("label:contactpersoon",))
    assert case.analysis.persons[0].role == "office_holder"


def test_a_mandate_on_the_list_gives_way_to_any_other_cue() -> None:
    mandate = Cue("office_holder", "officials_list:mandate", 2)
    assert decide([mandate])[0] == "office_holder"
    role, codes = decide([mandate, Cue("civil_servant", "domain:government", 1)])
    assert (role, "homonym" in codes, "officials_list:mandate" in codes) == ("civil_servant", True, False)


def test_a_user_list_needs_more_than_a_surname() -> None:
    listed = look("{A.B. Zijl} en {Zijl} en {C. Zijl}", officials=["A.B. Zijl; wethouder"])
    assert [listed.role_at(1, mark) for mark in listed.marks[0]] == ["office_holder", "unknown?", "unknown"]


def test_every_role_has_a_rank() -> None:
    assert decide([]) == ("unknown", ())
    assert all(decide([Cue(role, "x", 3)])[0] == role for role in ROLES)
