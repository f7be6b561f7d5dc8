# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Who is named because of the kind of record: members present, voting, moving a motion. All people are invented."""

from __future__ import annotations

import pytest
from marked import look

MEMBERS = [
    "Onderwerp: vragen van raadsleden\n\n{Anna de Zijl|unknown} belde hierover.",
    "Agenda gemeenteraad\nRaadsleden\n{Anna de Zijl|m}\n{Piet Tol|m}, Drunen",
    "De indiener {Anna Zijl|citizen} heeft bij de gemeenteraad een verzoek ingediend. De motie volgt later.",
    "De gemeenteraad, motie. De indiener van de motie {Anna Zijl|m} licht toe.",
    "Aanwezig zijn 121 leden der Kamer, te weten:\n\n{Zijl|m}, {Tol|m},\n{Kuik|m} en {Anna van Baltus|m}.",
    "Aanwezig zijn 121 leden der Kamer, te weten:\n\n{Zijl|m}, Van Ongezien, {Tol|m}, Tweede Ongezien, {Kuik|m},",
    "Aanwezig zijn 121 leden der Kamer, te weten:\n\n{Zijl|m},\n\nOp de tribune: {Piet Tol|unknown}",
    "De motie is verworpen.\nVóór stemmen de leden: {Zijl|m}, {Tol|m} en {Kuik|m}.",
    "Hoofdelijke stemming over de motie\nVoor (3): {Zijl|m}, {De Tol|m} (PvdA), {Kuik|m}\nTegen (1): {Baltus|m}",
    "Stemming over de motie. Aangenomen. Voor: SP, D66, Fractie {Zijl|m}, CDA",
    "De motie-{Zijl|m}/{Tol|m} en de amendementen-{Kuik|m}; de vragen-{Baltus|m}",
    (
        "MOTIE van de gemeenteraad\nIngediend door:\n\nPvdA          VVD\n{Anna Zijl|m}     {Piet Tol|m}\n\n"
        "SP\n{Bert Kuik|m}\n\nBijlage: brief van mevrouw {Els Baltus|unknown}"
    ),
    (
        "Waterschap De Aa\nNotulen van het algemeen bestuur\nAanwezig:\nde heer {A. Zijl|m}, dijkgraaf-voorzitter\n"
        "de heren {B. Tol|m}, {C. Kuik|m} en {D. Baltus|m}\nde dames {E. Vos de Wael|m} en {F. Oostwoud|m}\n"
        "Met kennisgeving afwezig: de heer {G. Terhorst|m}, mevrouw {H. Bakkerink|m}\nVerslag: mevrouw {I. Bos|unknown}"
    ),
    (
        "Fractie     Leden            Plaatsvervangers\nVVD         {A. Tol|m}, {B. Zijl|m}     {C. Kuik|m}\n"
        "D66  {D. Bos|m}"
    ),
    "Fractie\nLeden\nVervangers\nVVD\n{A. Tol|m}, {B. Zijl|m}\n{E. Kuik|m}\nD66\n{D. Bos|m}\n\nGroet, {A. Vos|unknown}",
    (
        "Notulen van de raadsvergadering\nAanwezig: {A. Tol|m}, mevrouw {B. Zijl|m}, Niet Gezien en {C. Kuik|m}; "
        "{D. Bos|civil_servant}, bode"
    ),
    "Verslag van de gemeenteraad; fracties\nVVD: {A. Tol|m}, {B. Zijl|m}\nD66: {C. Kuik|m}",
    "Raadsleden die vóór stemden: {Tol|m}, {De Zijl-Vos|m} en {Kuik|m}. {Anna Baltus|unknown} belde.",
    "De statenleden die tegen het voorstel hebben gestemd: {A. Tol|m}, {B. Zijl|m}\n{Anna Baltus|civil_servant}, bode",
    (
        "Commissie Wonen\nAanwezig: de leden {Tol|m} (voorzitter), {Zijl|m} en {Kuik|m}\n"
        "Namens het college: wethouder {Bea Vos|m}\nCommissiegriffier: {Iris Hout|senior_official}\n"
        "Verslag: {Anna Baltus|unknown}\nInspreker: {Piet Ooms|citizen}"
    ),
    "Raad; fracties\nVVD {A. Tol|m}, {B. Zijl|m} {C. Kuik|m}\nD66 {D. Bos|m}\nSP {E. Vos|m} {F. Stam|m}\nOverig",
    (
        "Commissie Ruimte\nVoorzitter: {A. Stam|m}\nPvdA: {B. Tol|m}, {C. Zijl|m} (burgerraadslid)\nVVD: {D. Kuik|m}\n"
        "CDA: {E. Vos|m}"
    ),
    (
        "VVD: de heer {A. Tol|m}, mevrouw {B. Zijl|m},\nmevrouw {C. Kuik|m}\nD66: de heren {D. Bos|m} en {E. Vos|m}\n"
        "en de dames {F. Stam|m} en {G. Terhorst|m}\nSGP: mevrouw {H. Baltus|m}\nInspreker: {I. Oostwoud|citizen}"
    ),
    "Tegenwoordig zijn 68 leden, te weten: {Tol|m}, {Zijl|m}",
    "gemeenteraad\n{Tol|m} (voorzitter, CDA), {Zijl|m} (Fractie-Kuik) en {Bos|m} (Gewoon Lokaal!)",
    (
        "Eerste Kamer\nberichten van verhindering van de leden:\n\n{Tol|m} en {Zijl|m}, wegens ziekte;\n\n"
        "{Kuik|m} wegens familieomstandigheden, de gehele week;\n\n{H.G.J. Bos|m}, wegens verblijf buitenslands.\n\n"
        "{Baltus|unknown}, wegens ziekte; {Oostwoud|unknown} kwam later."
    ),
    (
        "Aanwezig: de raadsleden, te weten, de dames {A. Tol|m} en ir. {B. Zijl|m}, de heren {C. Kuik|m} en "
        "{D. Bos|m}. De wethouders, te weten, de heren mr. Ing. {E. Baltus|m} en {F. Vos|m} Op de tribune: mevrouw "
        "{G. Stam|unknown}"
    ),
    "Samenstelling statencommissies\nVoorzitter: mw. {A. Tol|m}     Plv. voorzitter: dhr. {B. Zijl|m}",
    (
        "ECLI:NL:GHARL:2016:1706\nGerechtshof Arnhem-Leeuwarden\nDatum uitspraak\n4 maart 2016\nRechters\n"
        "  • {M. Zijl|m}\n  • mr. {A. van Tol|m}\nVindplaatsen\n  • {J. Kuik|unknown}"
    ),
    "Rechtbank\nDatum uitspraak\nRechters\n{M. Zijl|m}\n{A. Tol|unknown} heeft beroep ingesteld.",
    "Dikke rechters van de quiz\nRechters\n{M. Zijl|unknown}\n{A. Tol|unknown}",
    "Voorstel van wet van de leden {Zijl|m} en {Piet Tol|m} tot wijziging van de Wegenwet",
    "Het voorstel van de leden {Zijl|unknown} en {Tol|unknown} van de tennisclub om van wet te spreken.",
    (
        "Notulen gemeenteraad Dorp\nVoorzitter: de heer {A. Zijl|m}\nWethouders: de heer {B. Tol|m}\n"
        "de heer {C. Kuik|m}\nmevrouw {D. Baltus|m}\nVerslag: mevrouw {E. Vos|unknown}\nmevrouw {F. Stam|unknown}"
    ),
    "Commissie van de wijk\nWethouders: de heer {B. Tol|m}\nde heer {C. Kuik|unknown}",
    (
        "Agenda PS-vergadering 14 november 2005\n\nVoorzitter: {A. Zijl|m}\nGriffier: mw. {B. Tol|senior_official}\n\n"
        "In de vergadering zijn tegenwoordig de volgende leden, te weten: mw. {C. Kuik|m}, {D. Baltus|m} en "
        "{E. Vos|m}.\n"
        "Op de tribune: {F. Stam|unknown}"
    ),
    "Vergadering\nVoorzitter: de heer {A. Zijl|m}\n\nGriffier: {B. Tol|senior_official}\n\nDe VOORZITTER: Ik open.",
    (
        "Notulen van de vergadering\nVoorzitter: {A. Zijl|unknown}\nSecretaris: {B. Tol|civil_servant}\n"
        "In de vergadering zijn tegenwoordig de volgende leden, te weten: {C. Kuik|unknown}, {D. Baltus|unknown}"
    ),
    "Voorstel van wet van het lid {Zijl|m}\n{J. Kuik|citizen}\nHavenweg 3",
    "Voorstel van wet van het lid {Zijl|m} en mevrouw {J. Kuik|unknown} schrijft",
    "Voorstel van wet van het lid {Zijl|m}\nInzender\n{J. Kuik|unknown}",
    "Voorstel van wet van de leden {Zijl|m}, {Tol|m} en {Kuik|m}, {Anna Baltus|unknown} schrijft:",
    "Voorstel van wet van de leden {Zijl|m} en {Tol|m}\n{Anna Baltus|unknown}\n{Piet Vosman|unknown}\n\nReacties",
    "ECLI:NL:HR:2016:1\nDatum uitspraak\nRechters\n{M. Zijl|m}\n\n{J. Kuik|citizen}\nHavenweg 3\n1234 AB Ede",
    "ECLI:NL:RBDHA:2016:1\nRechtbank\nDatum uitspraak\nRechters\n{M. Zijl|m}\n{Piet Vosman|citizen}\n(eiser)",
    "Notulen gemeenteraad Dorp\nWethouders:\nGeen\nAmbtelijk\n{D. Kuik|unknown}",
    "Notulen gemeenteraad Dorp\nNotulist:\nWethouders:\n{A. Zijl|m}\n{B. Baltus|m}\n\n{J. Kuik|unknown}",
    "Notulen gemeenteraad Dorp\nWethouders: {A. Zijl|m}\n{D. Baltus|m}\nDe brief is voor {C. Kuik|unknown}",
    (
        "Notulen gemeenteraad Dorp\nIn de vergadering zijn aanwezig de volgende leden: {C. Kuik|m} (VVD), "
        "{D. Baltus|m} en {E. Vosman|m}\n{F. Stam|unknown}\nTelefoon"
    ),
    (
        "De raad van de gemeente Dorp, raadsvergadering\nVoorzitter: {A. Zijl|m}\nGriffier: {B. Tol|senior_official}\n"
        "Aanwezig: {C. Kuik|m}, {D. Baltus|m}"
    ),
    (
        "Notulen werkgroep vergadering\nVoorzitter: {A. Zijl|unknown}\nGriffier: {B. Tol|senior_official}\n"
        "Aanwezig: {C. Kuik|unknown}, {D. Baltus|unknown}"
    ),
    (
        "Vergadering van de huurders\nVoorzitter: {A. Zijl|unknown}\nGriffier: {B. Tol|senior_official}\n"
        "Aanwezig: {C. Kuik|unknown}, {D. Baltus|unknown}"
    ),
    (
        "Notulen vergadering leerlingenraad\nVoorzitter: {A. Zijl|unknown}\nGriffier: {B. Tol|unknown}\n"
        "In de vergadering zijn tegenwoordig de volgende leden, te weten: {C. Kuik|unknown}, {D. Baltus|unknown}"
    ),
    (
        "Eerste Kamer der Staten-Generaal\nHandelingen, maandag 4 mei 2020\n\nVoorzitter: {Zijl|m}\n\n"
        "Tegenwoordig zijn onder meer de leden: {Tol|m},\n{Van der Kuik|m},\nen {Baltus|m}.\n"
    ),
]
NOBODY = [
    "Jeugdparlement\nTweede Kamer\nHandelingen, 2 mei\n\nVoorzitter: {Zijl|unknown}\n",
    "Ondernemingsraad\nVoorzitter: {Zijl|unknown}\nTegenwoordig zijn onder meer: {Tol|unknown} en {Kuik|unknown}",
    (
        "Tweede Kamer\nberichten van verhindering van de chauffeurs:\n\n{Tol|unknown}, wegens ziekte;\n\n"
        "{Zijl|unknown}, wegens ziekte."
    ),
    "De kandidaat-raadsleden, te weten, de dames {A. Tol|unknown} en {B. Zijl|unknown}",
    "Verslag bewonersoverleg\nAanwezig:\nde heren {A. Tol|unknown} en {B. Zijl|unknown}",
    "Zienswijze\nIngediend door:\n{Anna Tol|unknown}\n{Piet Zijl|unknown}",
    "Zienswijze bij de motie van de gemeenteraad\nIngediend door:\n{Anna Tol|unknown}\n{Piet Zijl|unknown}",
    "Voor: {Anna Tol|unknown}, {Piet Zijl|unknown}",
    "Notulen van de ledenvergadering; stemming\nTegen: {Anna Tol|unknown}, {Piet Zijl|unknown}",
    "Fractie    Fractiemedewerker\nVVD\n{Anna Tol|unknown}",
    "De raad en de fracties\nVVD {A. Tol|unknown} belde\nD66 {B. Zijl|unknown} niet",
    "Fractie     Stof     Kamer\nfijn        {A. Tol|unknown}     12",
    "De motie is aangenomen.\nVóór stemmen de leden: {Zijl|m}. Ook aanwezig was {Piet Tol|unknown} namens de wijk.",
    "Notulen van de gemeenteraad\nAanwezig: de leden {A. Tol|m}\nInspreker: {B. Zijl|citizen}",
    "Kinderraad\nRaadsleden die tegen stemden: {Anna Tol|unknown}, {Piet Zijl|unknown}",
    "Een oefening. Raadsleden die vóór stemden: {Anna Tol|unknown} en {Piet Zijl|unknown}",
    "Jeugdraadsleden die vóór stemden: {Anna Tol|unknown} en {Piet Zijl|unknown}",
    "Contactpersonen van de raadsleden die vóór stemden: {Anna Tol|unknown} en {Piet Zijl|unknown}",
    "Brieven aan raadsleden die tegen stemden: {Anna Tol|unknown}, {Piet Zijl|unknown}",
    "Partners van raadsleden aanwezig: {Anna Tol|unknown} en {Piet Zijl|unknown}",
    (
        "Huurderscomité\nAanwezig: de leden {Tol|unknown} en {Zijl|unknown}\nNamens het college: wethouder {Kuik|m}\n"
        "Griffier: {Bea Vos|senior_official}"
    ),
    (
        "Commissie Wonen\nAanwezig: de leden {A. Tol|unknown} en {B. Zijl|unknown}\n"
        "Namens het college: wethouder {Kuik|m}\nNotulist: {Bea Vos|civil_servant}"
    ),
]


@pytest.mark.parametrize("text", MEMBERS + NOBODY)
def test_a_record_tells_who_is_a_member_and_nobody_else(text: str) -> None:
    case = look(text)
    expected = ["office_holder" if mark.expected == "m" else mark.expected for mark in case.marks[0]]
    assert [case.role_at(1, mark) for mark in case.marks[0]] == expected
