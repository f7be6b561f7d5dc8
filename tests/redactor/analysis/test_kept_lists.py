# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Shapes in which papers name office holders: who is ``h`` stays, who is ``n`` goes. All people invented."""

from __future__ import annotations

import pytest
from marked import look

from redactor.analysis.titles.titles import PUBLIC_ROLES

PAPERS = (
    """\
MOTIE: de raad van Hollands Kroon, bijeen op 27 juni 2024,
verzoekt het college met de vervoerder te praten,
en gaat over tot de orde van de dag.

{Tesselaar|h} c.s.
{G. Tesselaar|h}, LADA
{M. Zijlstra|h}, Senioren HK
""",
    """\
BESLUITENLIJST COLLEGE VAN B&W
Nr | Onderwerp | Portefeuillehouder | Steller
1 | Subsidie | {Wouters|h} | {H. Egberts|n}
2 | Inkoop | {Wouters|h} / {Al-Hassani|h} | {B. Teunis|n}
""",
    """\
Hoogachtend,

De staatssecretaris van Financiën – Fiscaliteit en Belastingdienst,

{F.L. Idsinga-Hoek|h}
""",
    """\
Openbare raadsvergadering 18 januari 2024, gemeente Leudal

Tegenwoordig zijn:
mevrouw {I.J. Peeters-Knoops|h}
de heer {P.M.H. Verlaak|h}

Notulist: {T. van Hees|n}
""",
    """\
Samenstelling van het kabinet
Minister van Binnenlandse Zaken: {J. Uitermark-Vos|h}
Secretaris van de ministerraad: {K. Westra|n}
""",
    """\
Burgemeester en wethouders: {J. Hogeboom|h}, {P. de Waard|h} en {K. Rienstra|h}
Ambtelijk: {B. Knol|n}, {F. Wiegel-Sen|n}
""",
    """\
Amendement A3 – Hondenbelasting
Indiener: {J. Steentjes|h} (Burgerbelangen)
""",
    """\
Raadsvoorstel nr. 2024-44
Portefeuillehouder: {A.J. Schouten-Vis|h}
Ambtenaar: {P. Kromhout|n}
""",
    """\
Aldus besloten in de openbare raadsvergadering van 12 december 2024,
de griffier,                  de voorzitter,
{E. Zuiderveld|h}                 {T. Joosten-Vis|h}
""",
    """\
De volgende raadsleden waren bij de schouw: {Jan Bos|h}, {Mo Elouali|h}, {Ria Vos|h}.
Namens de wijkraad waren dat {Gert Pool|n} en {Els Mol|n}.
""",
    """\
De volgende raadsleden spraken met: {Jan Bos|n}, {Mo Elouali|n}.
""",
    """\
PRESENTIELIJST
Vergadering van de gemeenteraad van Zuiderhage d.d. 5 november 2024
Aanwezig:
Griffier: {A. ten Hoff|h}
BGZ: {J. Dedden|h}, {H. Neef|h}
CDA: {K. Mulder|h}, {B. Harms|h}
VVD: {D. Achterberg|h}
Publiek: {N. Groen|n} en {I. Appelo|n}
Fietsersbond: {P. Bel|n}
""",
    """\
Griffier: {A. ten Hoff|h}
{J. Dedden|n}
{H. Neef|n}
Vergadering van de gemeenteraad van Zuiderhage
""",
    """\
Leden algemeen bestuur GGD:
Gemeente Almelo – {E. van Mierlo|h}, plv. {J. Langius|h}
Gemeente Borne – {C. Spekle|h}
Directeur publieke gezondheid: {S. Dinsbach|n}
""",
    """\
Vragen van de leden
{Kathmann|h} en {Bikker|h} over online misleiding, ingezonden bij de Tweede Kamer
""",
    """\
Samenstelling en bereikbaarheid

Minister-President, Minister van Algemene Zaken
   mr. {A.E. van Sandwijk|h}
   secr. {Jolijn Kuik|n}

Minister van Infrastructuur, tevens belast met herstel
   {Anna Tol|h}         070-1234567

Staatssecretaris Koninkrijksrelaties
   {Ruben Zijl|h}
   chauffeur: {Wing Hof|n}

Wethouder
Steller
{Piet Moes|n}

Minister, bureau
{Karel Vos|n}
""",
    """\
Raadscommissie Samenleving, verslag 6 maart 2025
Aanwezig:
de dames {Hoving|h} en {Dursun|h}
de heren {Pals|h} en {El Amrani|h}
Ook aanwezig: de heer {Roemer|n} (Tactus)
""",
    """\
Contactlijst project

Wethouder Mobiliteit
{Ferdinand Oosterveer|h}

Projectleider
{Sanne Bouwhuis|n}
""",
    """\
Wethouder Mobiliteit,

{Sanne Bouwhuis|n}

projectleider Stationskwartier
""",
    """\
Ingekomen schriftelijke vragen
- 11 april, {S. Ait Daoud|h} en {M. Kroon|h} (beiden PvdA): wachtlijst
- 12 april, {T. Wever-Los|h} (PVV, plv.)
- 13 april, {A. Bakker|n} en {M. Kip|n} (bewoners): speeltuin
""",
    """\
Commissie Sociaal
VVD – {M. Tangerman|h} – plv. {B. Kluiver|h}
D66 – {J. Spijkerman|h} – plv. {S. Chaudhry|h}
PvdA – {P. Everink|h} – plv. {K. Doldersum|h}
""",
    """\
Dagelijks bestuur Metropoolregio Zuid
{J. Jorissen|h}, burgemeester {Veldhoven|h} (voorzitter)
{A. Houterman|h}, wethouder Best
Aanwezig: {Anna Brouwer|n}, burgemeester {Tol|h}
""",
    """\
RECHTBANK MIDDEN-NEDERLAND
Zitting van de meervoudige kamer
Samenstelling: mrs. {A. Verburgt|h} (voorzitter), {B. Oosterom|h} en {C. El Khatib|h}
Griffier: {D. Smeenk|n}
Eiser: {J. Wolfsen|n}, bijgestaan door mrs. {E. Bel|n} en {F. Pot|n}
""",
    """\
Kamervragen
2023Z02004  08-02       {Boukhari|h} en {Wassink|h} (GroenLinks)   wachtlijsten
2023Z02119  10-02       {Marteijn|h} (PVV)                       asielzoeker Weert
""",
    """\
Eurocommissaris {Haverkate|h} sprak met commissaris {Jourman|h}.
""",
    """\
De Europese Commissie vraagt de politie om uitleg; commissaris {Jourman|n} van de eenheid belt.
""",
    """\
Verslag presidium 7 juni 2021
Aanw.: {J. Voorthuizen|h} (vz), {L. de Backer|h} en {A. Farah|h}
Voorzitter: {J. Voorthuizen|h}. Verslag: {M. Bel|n}
""",
    """\
Gedeputeerde Staten van Waddenland,

drs. {A.E. Zijlmans|h}, voorzitter

{H. Pruiksma|h} MPA, secretaris
""",
    """\
Notulen van de openbare vergadering van de raad der gemeente Zuiderhage
Aanwezig:
Wethouders:    de heer {P.L. Barnveld|h}
               de heer {P. van Bos|h}
               mevrouw {G. van Zijl|h}
De leden:      mevrouw {G.E. Baltus|h} (NT, afwezig op 19 december)
               de heer {A.R. Vos|h} (NT)
               de heer {A. Terhorst|h} (ChristenUnie-SGP)
               mevrouw {T. Mol|h} (CDA)
               de heer {J. van Wees|h} (Zuiderhaagse Ouderen Partij)
               de heer {P. Bol|n} (Arcadis, aanwezig bij punt 3)
""",
    """\
Wethouders:    de heer {P.L. Barnveld|h}
               de heer {P. van Bos|n}, inspreker
               de heer {G. van Zijl|n}
""",
    """\
Wethouders:    de heer {P.L. Barnveld|h}
Genodigden:    de heer {P. van Bos|n}
               de heer {G. van Zijl|n}
""",
)


@pytest.mark.parametrize("text", PAPERS, ids=[text.split("\n", 1)[0] for text in PAPERS])
def test_office_holders_stay_and_nobody_else(text: str) -> None:
    case = look(text)
    told = {case.texts[0][one.start : one.end]: case.role_at(1, one) in PUBLIC_ROLES for one in case.marks[0]}
    assert told == {case.texts[0][one.start : one.end]: one.expected == "h" for one in case.marks[0]}
