# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Office holders by what a paper of theirs says at their names; «stays», ‹goes›. All people invented."""

from __future__ import annotations

import pytest
from marked import misjudged

_NOTE = (
    "Ministerie van Economische Zaken\n\nTER BESLISSING\nAan de minister: «W.A. Hoogenberg»\n\nnota   Windparken\n\n"
)
HOLDERS = (
    _NOTE + "Het lid «Kortekaas» heeft hierover op 12 mei 2022 vragen gesteld.\n",
    _NOTE + "In het debat heeft het lid «Oosterwaal» schriftelijke vragen gesteld over de kosten.\n",
    _NOTE + "Politieke context\nHet lid «Van der Kruk» (CDA) heeft op 3-4-2021 over de netcapaciteit vragen gesteld.\n",
    "Beslisnota\nAan: de staatssecretaris van Financiën, mevrouw «L. Uilenburg»\n\nVan: ‹J. Pekelharing›\n",
    "Ministerie van Defensie\nAan de staatssecretaris: «L. Uilenburg»\nVan: ‹J. Pekelharing›, Juridische Zaken\n",
    "De motie van «Wietse Hoogenberg» en Kamerlid «Kortekaas» beschouw ik als afgedaan.\nDe minister van Defensie,\n",
    "Kamerbrief\nDe motie van het lid «Hoogenberg» (CDA) en het Kamerlid «Kortekaas» is uitgevoerd.\n",
    """\
Nota gedeputeerde staten
In het college van gedeputeerde staten heeft mevrouw «Hoogenberg» gevraagd naar de kosten; de heer «Kortekaas» is \
akkoord.
""",
    "Collegenota\nIn het college van B&W heeft de heer «Kortekaas» aandacht gevraagd voor de planning.\n",
    """\
AMENDEMENT A12
De raad van de gemeente Zuiderhage, bijeen op 3 mei 2022,
besluit de zinsnede te schrappen omdat inwoners dat vragen,
en gaat over tot de orde van de dag.

«Wietse Hoogenberg» (CDA)
VVD: «Fenna Uilenburg»

Toelichting bij indiener: de heer «Hoogenberg»
Opgesteld door ‹K. Pekelharing›, griffie
""",
)


@pytest.mark.parametrize("text", HOLDERS)
def test_who_acts_in_office_stays(text: str) -> None:
    assert misjudged(text) == []


NOTES = (
    "Aan de minister: via ‹J. Pekelharing›",
    "Aan de minister via ‹J. Pekelharing›",
    "Aan de minister: t.a.v. ‹J. Pekelharing›",
    "Aan de minister, t.a.v. mevrouw ‹J. Pekelharing›",
    "Aan de minister: ‹J. Pekelharing› (secretariaat)",
    "Aan de minister: ‹J. Pekelharing›, secretaresse",
    "Aan de minister: ‹J. Pekelharing› namens de directie",
    "Aan de minister: ‹J. Pekelharing›\nhoofd bureau",
    "Aan de minister: ‹J. Pekelharing›\nadviseur van de minister",
    "Aan het bureau van de minister: ‹J. Pekelharing›",
    "Aan de secretaris van de minister: ‹J. Pekelharing›",
    "Van: ‹J. Pekelharing›\nAan: de minister",
    "Contactpersoon voor de minister: ‹J. Pekelharing›",
    "Aan de minister van Defensie via mevrouw ‹J. Pekelharing›",
    "Aan de minister: nota van ‹J. Pekelharing›",
    "Aan de minister aangeboden door: ‹J. Pekelharing›",
    "Aan de ministerraad: ‹J. Pekelharing›",
    "Aan de minister: ‹J. Pekelharing› verzoekt om spoed",
    "cc de minister: aan ‹J. Pekelharing›",
)
MEMBERS = (
    "Het lid ‹Pekelharing› van de cliëntenraad heeft hierover op 12 mei 2022 vragen gesteld.",
    "De raad van toezicht is bezorgd. Het lid ‹Pekelharing› heeft hierover vragen gesteld.",
    "De ondernemingsraad adviseert positief. Het lid ‹Pekelharing› heeft hierover vragen gesteld.",
    "De vakbond is bezorgd. Het lid ‹Pekelharing› heeft hierover vragen gesteld.",
    "De patiëntenvereniging is bezorgd. Het lid ‹Pekelharing› heeft hierover vragen gesteld.",
    "De stichting is bezorgd. Het lid ‹Pekelharing› heeft hierover vragen gesteld.",
    "De adviescommissie is bezorgd. Het lid ‹Pekelharing› heeft hierover vragen gesteld.",
    "Inwoner ‹Pekelharing› heeft hierover op 12 mei 2022 vragen gesteld.",
    "De heer ‹Pekelharing› heeft hierover op 12 mei 2022 vragen gesteld.",
    "Journalist ‹Pekelharing› heeft hierover op 12 mei 2022 vragen gesteld.",
    "Het teamlid ‹Pekelharing› heeft hierover op 12 mei 2022 vragen gesteld.",
    "Het bestuurslid ‹Pekelharing› heeft hierover op 12 mei 2022 vragen gesteld.",
    "Het lid ‹Pekelharing› belde hierover op 12 mei 2022.",
    "Een medewerker van het lid Kortekaas, ‹Pekelharing›, heeft hierover vragen gesteld.",
    "Het lid Kortekaas is gebeld; mevrouw ‹Pekelharing› heeft hierover vragen gesteld.",
    "Het kan zijn dat ‹Anna Pekelharing› hierover vragen heeft gesteld.",
)


@pytest.mark.parametrize("line", NOTES)
def test_whom_else_the_head_of_a_note_names_goes(line: str) -> None:
    assert misjudged(f"Ministerie van Economische Zaken\n\nTER INFORMATIE\n{line}\n\nnota   Windparken\n") == []


@pytest.mark.parametrize("line", MEMBERS)
def test_who_else_asks_goes(line: str) -> None:
    assert misjudged(_NOTE + line + "\n") == []


def test_a_member_who_asks_is_told_in_a_note_to_a_minister_only() -> None:
    text = "Verslag bewonersavond\nHet lid ‹Pekelharing› heeft hierover op 12 mei 2022 vragen gesteld.\n"
    assert misjudged(text) == []


MOTIONS = (
    "De motie van ‹Anna Pekelharing› (FNV) en Kamerlid «Kortekaas» is afgedaan.",
    "De brief van ‹Anna Pekelharing› en Kamerlid «Kortekaas» is afgedaan.",
    "De burgermotie van ‹Anna Pekelharing› en Kamerlid «Kortekaas» is afgedaan.",
    "De motie van Kamerlid «Kortekaas» en de vraag van ‹Anna Pekelharing› zijn afgedaan.",
    "De motie van Kamerlid «Kortekaas» en haar medewerker ‹Anna Pekelharing› is afgedaan.",
    "De motie van Kamerlid «Kortekaas» is door ‹Anna Pekelharing› afgedaan.",
    "Over de motie van Kamerlid «Kortekaas» belde ‹Anna Pekelharing› en Kamerlid «Uilenburg».",
    "De motie van ‹Anna Pekelharing› en de assistent van Kamerlid «Kortekaas» is afgedaan.",
)


@pytest.mark.parametrize("line", MOTIONS)
def test_who_else_stands_beside_a_member_who_moves_something_goes(line: str) -> None:
    assert misjudged(f"Brief aan de Tweede Kamer\n{line}\nDe minister van Defensie,\n") == []


_COLLEGE = "In het college van gedeputeerde staten heeft mevrouw"
COLLEGES = (
    f"{_COLLEGE} ‹Pekelharing› (adviseur) gevraagd naar de kosten.",
    f"{_COLLEGE} ‹Pekelharing› van de afdeling Water gevraagd naar de kosten.",
    f"{_COLLEGE} ‹Pekelharing› een toelichting gegeven.",
    f"{_COLLEGE} ‹Pekelharing› de stukken gepresenteerd.",
    f"{_COLLEGE} ‹Pekelharing› ingesproken.",
    f"{_COLLEGE} ‹Pekelharing› gevraagd om een vergunning.",
    f"{_COLLEGE} ‹Pekelharing› verzocht om ontslag.",
    f"{_COLLEGE} ‹Pekelharing› ingestemd met verhuizing; de heer ‹Bolhuis› is akkoord.",
    f"{_COLLEGE} ‹Pekelharing› opgemerkt dat het dossier klaar is.",
    f"{_COLLEGE} ‹Pekelharing› namens de bewoners gevraagd naar de kosten.",
    f"{_COLLEGE} ‹Pekelharing› gevraagd om als omwonende gehoord te worden.",
    f"{_COLLEGE} «Hoogenberg» gevraagd naar de kosten; de heer ‹Pekelharing› (Juridische Zaken) is akkoord.",
    f"{_COLLEGE} «Hoogenberg» gevraagd naar de kosten; de heer ‹Pekelharing› zoekt dit uit.",
    f"{_COLLEGE} «Hoogenberg» gevraagd naar de kosten; de heer ‹Pekelharing› antwoordt.",
    f"{_COLLEGE} «Hoogenberg» gevraagd naar de kosten. De heer ‹Pekelharing› is akkoord.",
    f"{_COLLEGE} «Hoogenberg» gevraagd naar de kosten; de heer ‹Pekelharing› is akkoord met de koopprijs.",
    f"{_COLLEGE} «Hoogenberg» gevraagd naar de kosten; de adviseur van de heer ‹Pekelharing› is akkoord.",
    f"{_COLLEGE} ‹Hoogenberg› gevraagd naar de bewoners; de heer ‹Pekelharing› is akkoord.",
    "In het college van bestuur heeft mevrouw ‹Pekelharing› gevraagd naar de kosten; de heer ‹Bolhuis› is akkoord.",
    "In het college van decanen heeft mevrouw ‹Pekelharing› gevraagd naar de kosten.",
    "In de commissie heeft mevrouw ‹Pekelharing› gevraagd naar de kosten; de heer ‹Bolhuis› is akkoord.",
    "Voor het college van gedeputeerde staten heeft mevrouw ‹Pekelharing› gevraagd naar de kosten.",
    "Aan het college van gedeputeerde staten heeft mevrouw ‹Pekelharing› gevraagd naar de kosten.",
    "Namens het college van gedeputeerde staten heeft mevrouw ‹Pekelharing› gevraagd naar de kosten.",
    "In de brief aan het college van gedeputeerde staten heeft mevrouw ‹Pekelharing› gevraagd naar de kosten.",
)


@pytest.mark.parametrize("line", COLLEGES)
def test_who_else_is_named_near_a_college_goes(line: str) -> None:
    assert misjudged(f"Nota aan gedeputeerde staten\nOpsteller: ‹K. Averesch›\n\nBehandeling\n{line}\n") == []


_MOTION = """\
MOTIE Snelfietsroute
De raad van de gemeente Zuiderhage, bijeen op 3 mei 2022,
overwegende dat inwoners dat vragen,
en gaat over tot de orde van de dag.

«Wietse Hoogenberg» (CDA)
«Fenna Uilenburg», VVD

"""
EXPLANATIONS = (
    "Toelichting bij indiener: de heer ‹Pekelharing›",
    "Toelichting bij de griffie: de heer ‹Pekelharing›",
    "Toelichting bij steller: mevrouw ‹Pekelharing›",
    "Toelichting bij indiener: de heer ‹Pekelharing›, medewerker van de fractie",
    "Indiener zienswijze: de heer ‹Pekelharing›",
    "Indiener: de heer ‹Pekelharing›",
    "Contact met indiener: de heer ‹Pekelharing›",
    "Toelichting bij indiener: de heer ‹Hoogenberg› sr., inwoner",
    "Toelichting bij de vader van de indiener: de heer ‹Hoogenberg›",
)


@pytest.mark.parametrize("line", EXPLANATIONS)
def test_who_else_explains_a_motion_goes(line: str) -> None:
    assert misjudged(_MOTION + line + "\n") == []


@pytest.mark.parametrize("other", ["«Fenna Hoogenberg», VVD", "‹Fenna Hoogenberg› (griffie)"])
def test_two_of_one_surname_leave_it_open_who_explains(other: str) -> None:
    text = _MOTION.replace("«Fenna Uilenburg», VVD", other) + "Toelichting bij indiener: mevrouw ‹Hoogenberg›\n"
    assert misjudged(text) == []
