# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Members by the turns of parliament's proceedings, and who stands beside them. All people are invented."""

from __future__ import annotations

import pytest
from marked import look

_CHAIR = "Tweede Kamer\n\nDe voorzitter:\n\n"
_PAPER = "Kamerstuk 36 100, nr. 4\nLIJST VAN VRAGEN EN ANTWOORDEN\n\n"
_SITTING = "\n\ndinsdag 2 juli 2024\n\n16:00 - 23:00\nLocatie\n\nRaadzaal\n\nVoorzitter\n"

MEMBERS = [
    _CHAIR + "Ik deel mee dat het volgende lid zich heeft afgemeld:\n\n{Strikwerda|m}, wegens bezigheden elders.",
    (
        _CHAIR
        + "Ik deel mee dat de volgende leden zich hebben afgemeld:\n\n{Strikwerda|m}, wegens verblijf elders;\n\n"
        "{Oosterhuis|m} en {Van Kooten|m}, wegens ziekte.\n\nDeze mededeling is van mevrouw {Klaasen|unknown}."
    ),
    (
        _CHAIR + "Ik benoem tot leden van de tijdelijke commissie Bruggen de volgende leden: {Van Bokhoven|m}, "
        "{Dijkhuizen|m}, {De Rooi|m} en {Van der Hamme|m}. De griffier wordt mevrouw {Klaasen|unknown}."
    ),
    _CHAIR + "Ik geef het woord aan de heer {Wassenaar|m} namens de Partij voor de Dieren.",
    _CHAIR + "Met als eerste spreker mevrouw {Bekkering|m} namens de SP.",
    _CHAIR + "Ik geef mevrouw {Bekkering|m} namens de SP het woord.",
    _CHAIR + "Het woord is aan de heer {Wassenaar|m} van de ChristenUnie.",
    _CHAIR + "Ik feliciteer mevrouw {Bekkering|m} van harte met haar maidenspeech.",
    _CHAIR + "Op verzoek van mevrouw {Gerkema|m} stel ik voor dat zij als tweede spreekt.",
    "ECLI:NL:PHR:2002:AE1\n\nConclusie\n\nNr. 01549/01\n\nMr {Fokman|m}\n\nZitting: 2 april 2001\n\nConclusie inzake:",
    "Conclusie\n\nNr. 17/02507 H\n\nZitting: 24 april 2018\n\nMr. {W.H. Vellman|m}\n\nConclusie inzake:\n\n[eiser]",
    _CHAIR + "Mevrouw {Gerkema|m} (voorzitter van de tijdelijke commissie):\n\nDank u wel.",
    _CHAIR + "Mevrouw {Nepperman|m}, voorzitter der commissie:\n\nDe commissie heeft haar taken verricht.",
    _CHAIR
    + "Ik geef het woord aan mevrouw {Nepperman|m}, voorzitter van de commissie voor het onderzoek van de Geloofsbrieven.",  # noqa: E501
    _CHAIR + "Wij stemmen over het amendement van de heer {Dittman|m} en het ordevoorstel van mevrouw {Jorrits|m}.",
    _CHAIR + "De leden van de fracties van de OSF, {Fractie-Otterman|m}, de PVV en FVD stemden voor.",
    "De heer {Weisman|m} (voorzitter van het Presidium):\n\nDat klinkt als vanouds!",
    _PAPER
    + "De voorzitter van de commissie, {Zienema|m}\nDe griffier van de commissie, {Roovers|senior_official}\n\nVraag 1",
    (
        _PAPER + "De voorzitter van de commissie,\n\n{Aptman|m}\n\nDe adjunct-griffier van de commissie,\n\n"
        "{Roovers|unknown}\n\n1\n\nWelke lessen zijn er?"
    ),
    "Brief\n\nNamens de Huishoudelijke Commissie van de Eerste Kamer,\n\nDe voorzitter, {A. Broekstra-Knoop|m}\n\nBijlage",  # noqa: E501
    "Indiener(s): {Roeland Plasman|m} (minister binnenlandse zaken en koninkrijksrelaties) (PvdA)\nBegroting",
    "Raadsvergadering" + _SITTING + "Mevr. {B. Op de Laan|m}\nToelichting",
    "Gemeenteraad" + _SITTING + "{O.F. Brouwers|m}\nToelichting\n\n00:03 - 00:10 - {Oebele Brouwers|m}, voorzitter",
    "Gemeenteraad"
    + _SITTING.replace("Voorzitter", "Voorzitter:")
    + "Mw. {M.J.D. Donders|m} ( Burgemeester )\nToelichting",
    "ECLI:NL:PHR:2017:12\n\nConclusie\n\nNr. 16/02089\n\nMr. {P.C. Vegterman|m}\n\nConclusie inzake:\n\n[verdachte]",
    (
        "Nr. 16/02089\n\nZitting: 19 september 2017\n\nMr. {P.C. Vegterman|m}\n\nConclusie inzake:\n\n[verdachte]\n\n"
        "Namens de verdachte heeft mr. {H.A. Boersma|external}, advocaat te Sneek, middelen voorgesteld."
    ),
    "PROCUREUR-GENERAAL\n\nBIJ DE\n\nHOGE RAAD\n\nNummer 23/02 Zitting 15 mei 2024\n\nCONCLUSIE\n\n{P.M. Frielman|m}\n\nIn de zaak",  # noqa: E501
]
"""who is a member, by a turn of its own"""

NOBODY = [
    # no House: clubs, school classes, companies have chairs, excuses and committees as well
    "Notulen korfbalclub\n\nDe voorzitter:\n\nHet volgende lid zich heeft afgemeld:\n\n{Strikwerda}, wegens ziekte.",
    "Notulen\n\nDe voorzitter:\n\nIk benoem tot leden van de feestcommissie de volgende leden: {Bokhoven} en {De Rooi}.",  # noqa: E501
    "Verslag Kamer van Koophandel\n\nDe voorzitter:\n\nIk geef het woord aan de heer {Wassenaar} namens de VVD-afdeling Ede.",  # noqa: E501
    "Rollenspel Tweede Kamer, klas 4B\n\nDe voorzitter:\n\nIk geef het woord aan mevrouw {Bekkering} namens de SP.",
    # a House, and somebody else in it
    _CHAIR + "De volgende medewerkers zich hebben afgemeld:\n\n{Strikwerda}, wegens ziekte.",
    _CHAIR + "De volgende leden zich hebben afgemeld:\n\nhun assistent mevrouw {Klaasen}, wegens ziekte.",
    _CHAIR + "Zijn afgemeld mevrouw {Klaasen} van de griffie, wegens ziekte.",
    _CHAIR + "De volgende leden zich hebben afgemeld:\n\nGeen.\n\n{Klaasen}, wegens ziekte van de bode.",
    _CHAIR + "Ik benoem tot bode van de Kamer mevrouw {Klaasen}.",
    _CHAIR + "Ik benoem de volgende leden: hun assistent is mevrouw {Klaasen}.",
    _CHAIR + "Ik dank de medewerker de heer {Heijman} namens de SP.",
    _CHAIR + "Ik dank de inspreker mevrouw {Heijman} namens de SP.",
    _CHAIR + "Ik dank de stagiair de heer {Heijman} van de SP.",
    _CHAIR + "Ik sprak mevrouw {Heijman} van de SP-afdeling Tiel.",
    _CHAIR + "Ik sprak de heer {Heijman} namens de SP Tiel over zijn huis.",
    _CHAIR + "Ik sprak de heer {Heijman} namens de bewoners.",
    _CHAIR + "Ik sprak de heer {Heijman} van de VVD.",
    _CHAIR + "De ambtenaar mevrouw {Heijman} namens de minister.",
    _CHAIR + "Mevrouw {Heijman} schreef de maidenspeech.",
    _CHAIR + "Mevrouw {Heijman}, de moeder van het lid, hoorde de maidenspeech.",
    _CHAIR + "{Heijman} namens de SP",
    "De heer {Heijman} (secretaris van het Presidium):\n\nDat klinkt als vanouds!",
    "De heer {Heijman} (medewerker van de voorzitter van het Presidium):\n\nDat klinkt als vanouds!",
    _CHAIR + "Op verzoek van mevrouw {Gerkema}, een inwoner van Ede, stel ik voor dat wij stoppen.",
    _CHAIR + "Op verzoek van de bode mevrouw {Gerkema} sluit ik de deur.",
    "Notulen\n\nDe voorzitter:\n\nOp verzoek van mevrouw {Gerkema} stel ik voor te stoppen.",
    "Conclusie\n\nNr. 17/02507\n\nZitting: 24 april 2018\n\nAdvocaat: mr. {W.H. Vellman}\n\nConclusie inzake:\n\n[eiser]",  # noqa: E501
    _CHAIR + "Mevrouw {Gerkema} (voorzitter van de vakbond):\n\nDank u wel.",
    _CHAIR + "Mevrouw {Gerkema} (secretaris van de tijdelijke commissie):\n\nDank u wel.",
    _CHAIR + "Mevrouw {Gerkema}, voorzitter van de commissie voor mensenrechten, schreef ons.",
    _CHAIR + "Ik las het amendement van de medewerker van mevrouw {Gerkema}.",
    _CHAIR + "Ik las de motie van burgers, zoals mevrouw {Gerkema}.",
    _CHAIR + "Ik las de brief van mevrouw {Gerkema}.",
    _CHAIR + "Ik las het amendement van de medewerker de heer {Gerkema}.",
    _CHAIR + "De leden van de fracties van de PVV en FVD spraken {Fractie-Assistent Otterman}.",
    "Notulen huurdersvereniging\n\nDe voorzitter:\n\nWij stemmen over de motie van de heer {Dittman}.",
    "Notulen\n\nDe leden van de fracties van de PVV, {Fractie-Otterman} en FVD.",
    _CHAIR + "Ik benoem tot leden van de organisatie van het feest de volgende leden: {Anna Bosman} en {Piet Tolman}.",
    # committees of others, and other signers
    _PAPER + "Klachtencommissie\n\nDe voorzitter van de commissie, {A. Zienema}\nDe griffier van de commissie, Tol",
    _PAPER + "Commissie van beroep\n\nDe voorzitter van de commissie, {A. Zienema}\nDe griffier van de commissie, Tol",
    "Geschillencommissie Taxi\n\nDe voorzitter van de commissie, {Zienema}\nDe griffier van de commissie, {Roovers}",
    _PAPER + "De voorzitter van de commissie, {Zienema}\nDe notulist van de middag, {Roovers}",
    _PAPER + "De secretaris van de commissie, {Zienema}\nDe griffier van de commissie,",
    _PAPER + "Namens de voorzitter van de commissie, {Zienema}\nDe assistent",
    "Namens de Huishoudelijke Commissie van de tennisclub,\n\nDe voorzitter, {A. Broekstra}\n",
    "Namens het Presidium van de studentenraad,\n\nDe voorzitter, {A. Broekstra}\n",
    "Namens de Huishoudelijke Commissie van de Eerste Kamer,\n\nDe secretaris, {A. Broekstra}\n",
    # ministers' people
    "Contact: {Roel Plasman} (woordvoerder minister defensie) (VVD)",
    "Contact: {Roel Plasman} (minister defensie woordvoerder) (VVD)",
    "Contact: {Roel Plasman} (minister defensie)\nBel hem.",
    "Contact: {Roel Plasman} (adviseur) (VVD-fractie)",
    # who else stands in the head of a sitting, or heads another meeting
    "Bewonersoverleg" + _SITTING + "Mevr. {B. Op de Laan}\nToelichting",
    "Ondernemingsraad" + _SITTING + "Mevr. {B. Op de Laan}\nToelichting",
    "Wijkraad" + _SITTING + "{O.F. Brouwers}\nToelichting",
    "Raadsvergadering" + _SITTING.replace("Voorzitter", "Contactpersoon") + "Mevr. {B. Op de Laan}\nToelichting",
    "Raadsvergadering" + _SITTING.replace("Voorzitter", "Notulist") + "{O.F. Brouwers}\nToelichting",
    "Raadsvergadering" + _SITTING + "Mevr. Onleesbaar, vervangen door {O.F. Brouwers}\nToelichting",
    "Raadsvergadering" + _SITTING + "Geen\nInspreker\n{O.F. Brouwers}\n",
    "Raadsvergadering" + _SITTING + "Toelichting\n{O.F. Brouwers} (bewoner)\n",
    # conclusions of somebody else, and parties
    "ECLI:NL:PHR:2017:12\n\nConclusie\n\nNr. 16/02089\n\nConclusie inzake:\n\n{P.C. Vegterman}\n\ntegen\n\n[verweerder]",  # noqa: E501
    "Conclusie van antwoord\n\nNr. 16/02089\n\nMr. {P.C. Vegterman}\n\nIn de zaak van eiser",
    "Hoge Raad\n\nConclusie inzake:\n\n[eiser]\n\nAdvocaat:\n\nMr. {P.C. Vegterman}\n\nIn de zaak",
    "Onderzoeksrapport\n\nConclusie\n\n{P.C. Vegterman}\n\nIn de zaak van de brug is niets bekend.",
]
"""who stands in the same layout and is none"""


@pytest.mark.parametrize("text", MEMBERS)
def test_members_in_the_turns_of_parliament(text: str) -> None:
    case = look(text)
    expected = ["office_holder" if mark.expected == "m" else mark.expected for mark in case.marks[0]]
    assert [case.role_at(1, mark) for mark in case.marks[0]] == expected


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_else_holds_an_office(text: str) -> None:
    case = look(text)
    assert case.marks[0]
    assert "office_holder" not in [case.role_at(1, mark) for mark in case.marks[0]]
