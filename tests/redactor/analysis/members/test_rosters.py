# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Lists of members in the shapes that papers print them, and who stands near them and is none. All people invented.

``{A. Tol|h}`` acts in public and stays; ``{B. Kuik|n}`` does not, and must never be kept.
"""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from marked import look

from redactor.analysis.members import rosters
from redactor.analysis.members.masked import Line, Lines
from redactor.analysis.members.roster_lines import entry_of
from redactor.analysis.mention import Mention
from redactor.analysis.titles.titles import PUBLIC_ROLES

LISTS = (
    """\
RAAD DER GEMEENTE OOSTERDIEP
Presentielijst vergadering 14 maart 2024

Naam                      Fractie              Handtekening
{Bouwmeester, H.J.|h}         Gemeentebelangen     ..........
{Tjalsma, R.|h}               CDA                  ..........
{El Idrissi, M.|h}            PvdA                 ..........
{Van Ginneken-Loos, A.|h}     VVD                  ..........
{Hofstra, P.|n}               griffie              ..........
""",
    """\
Provinciale Staten van Noorderland
Leden van Provinciale Staten 2023-2027

BBB
- {Jan Willem Kuperus|h}
- {Anneke Zwiers|h}
VVD
- {Bart Holtkamp|h}
PvdA/GroenLinks
- {Samira Belhaj|h}
- {Tom van Dongen|h} (fractievoorzitter)

Statengriffie
- {Marloes Wieringa|n}
- {Kees Postma|n}
""",
    """\
Hoofdelijke stemming over amendement A12 (raadsvergadering 3 juli 2023)

{Akkerman|h} - voor
{Bosma|h} - tegen
{Van den Broek|h} - voor
{Cicek|h} - tegen
{Dijkman-Smit|h} - voor

De griffier, {L. van Os|h}
""",
    """\
"Raadslid";"Fractie";"Stem"
"{A. Akkerman|h}";"VVD";"voor"
"{B. Bosma|h}";"D66";"tegen"
"{C. van den Broek|h}";"CDA";"voor"
"{D. Dijkman|h}";"SP";"afwezig"
""",
    """\
Naam;Fractie;Motie 1;Motie 2
{Akkerman, A.|h};VVD;V;T
{Bosma, B.|h};D66;T;T
{Broek, C. van den|h};CDA;V;V
""",
    """\
Gemeente Zandmeer
Register nevenfuncties raadsleden (bijgewerkt 1 januari 2025)

{Pieter Dekkers|h}
- voorzitter voetbalvereniging VVZ (onbezoldigd)
- zelfstandig adviseur (bezoldigd)

{Mirjam Oldenburg|h}
- geen

{Yusuf Kaplan|h}
- docent ROC Noord (bezoldigd)

Vragen? Bel {Sanne Kroes|n} van de griffie.
""",
    """\
Overzicht nevenfuncties leden van de gemeenteraad

{P. Dekkers|h} (VVD)      directeur Dekkers Bouw B.V.
{M. Oldenburg|h} (CDA)    verpleegkundige
{Y. Kaplan|h} (D66)       docent
""",
    """\
SAMENSTELLING RAADSCOMMISSIE SOCIAAL DOMEIN

Voorzitter:            {J. Terpstra|h}
Plv. voorzitter:       {W. Bakhuis|h}
Leden:
VVD                    {S. Damen|h} en {T. Evers|h}
CDA                    {U. Franssen|h}
Hart voor Zandmeer     {V. Gielen|h}, {W. Hagen|h}
Commissiegriffier:     {X. Imming|h}
Ambtelijke ondersteuning: {Y. Jacobs|n}
""",
    """\
Verslag van de openbare vergadering van de raad van de gemeente Lutte op donderdag 6 februari 2020

Aanwezig
Voorzitter: de heer {G. Wamelink|h}
Griffier: mevrouw {T. Scholten|h}
Leden: de dames {A. Bonke|h} (LB), {C. Dijkhuis|h} (CDA) en de heren {E. Fransen|h} (VVD), {G. Hulscher|h} (PvdA)
Wethouders: de heren {I. Jansink|h} en {K. Lammers|h}
Afwezig: mevrouw {M. Nijhof|h} (CDA)
Notulist: mevrouw {O. Poorthuis|n}
Insprekers: de heer {Q. Reinders|n} en mevrouw {S. Tijink|n}
""",
    """\
Stemuitslag motie 2021M-14

Voor (12): {Aalbers|h}, {Bakker-Stam|h}, {Çelik|h}, {De Haan|h}, {Verweij|h}
Tegen (3): {Groeneveld|h}, {Hoekstra|h} en {Van Wijk|h}

raadsvergadering 8 juni 2021
""",
    """\
Waterschap Lage Berkel
Samenstelling algemeen bestuur per 29 maart 2023

Water Natuurlijk
{Lies van Aalst|h}
{Toon Roosen|h}
BBB
{Harrie Smulders|h}
{Wilma Verdonk|h}
Geborgd natuurterreinen
{Frits Bronkhorst|h}

Bestuurssecretariaat
{Petra Zegers|n}
{Ilse Mol|n}
""",
    """\
WATERSCHAP DE KROMME AA
Verslag van de vergadering van het algemeen bestuur d.d. 12 mei 2022

Aanwezig: {P. Gooijer|h}, dijkgraaf, {A. Baas|h}, {B. Cornel|h}, {D. Eck|h} (leden), {F. Goris|h}, secretaris-directeur
Afwezig: {H. Iking|h}
Verder aanwezig: {J. Kuiper|n} (notulist), {L. Maas|n} (afdelingshoofd)
""",
    """\
Raadsfractie VVD: {Harm Postma|h}, {Els Dijkema|h}, {Koen Faber|h}
Raadsfractie CDA: {Nico Zwart|h}, {Ans Rozema|h}
Raadsfractie GroenLinks: {Fenna Huizinga|h}
Fractieondersteuning: {Rik Datema|n}, {Olga Smit|n}
""",
    """\
Spreektijdenregeling begrotingsraad

1. VVD - {Postma|h} - 8 minuten
2. CDA - {Zwart|h} - 6 minuten
3. GroenLinks - {Huizinga|h} - 4 minuten
4. SP - {Bruins-Vos|h} - 4 minuten
""",
    """\
Ingekomen moties

M1  {Postma|h} (VVD), {Zwart|h} (CDA): behoud zwembad
M2  {Huizinga|h} (GL): zonnepanelen op daken
M3  {Bruins-Vos|h} (SP): armoedefonds

Behandelend ambtenaar: {Truus Kamminga|n}
""",
    """\
Uitslag stemming Provinciale Staten, 27 september 2023
| Naam | Fractie | Voorstel 4.1 | Motie A |
|---|---|---|---|
| {Hidde van Aken|h} | BBB | voor | tegen |
| {Joke Blom|h} | PVV | voor | voor |
| {Karim Chaouch|h} | Volt | tegen | voor |
| {Lobke Drent|h} | PvdD | tegen | voor |
""",
    """\
Agendacommissie gemeenteraad
Leden: {Aafke Douma|h} (FNP), {Bennie Elzinga|h} (VVD) en {Corrie Feenstra|h} (CDA)
Genodigd: {Dick Galema|n} (adviesbureau Ruimte & Zo) en {Esther Haitsma|n} (GGD)
""",
    """\
Raadsvergadering 12 december, beëdiging

De volgende benoemde leden leggen de eed of belofte af:
mevrouw {E.M. Tolsma|h}
de heer {F.N. Upperman|h}
de heer {G.O. Veenbaas|h}

Geloofsbrieven onderzocht door de commissie bestaande uit de leden {Postma|h}, {Zwart|h} en {Faber|h}.
""",
    """\
Verslag commissie Ruimte (raadscommissie)

Aanwezige commissieleden:
{Ad Schalk|h} (VVD)
{Bea Tromp|h} (PvdA)
{Cor Ubels|h} (CU), voorzitter
Aanwezige ambtenaren:
{Dineke Vink|n}
{Evert Wal|n}
Publieke tribune:
{Fred IJzerman|n}
""",
    """\
Steunfractieleden en raadsleden
RAADSLEDEN
{Ad Schalk|h}
{Bea Tromp|h}

MEDEWERKERS GRIFFIE
{Gonny Abbink|n}
{Hans Bleeker|n}
""",
    """\
Kandidatenlijst verkiezing gemeenteraad
Lijst 3 - D66
1. {Anouk Verhage|n}
2. {Bram Wesdorp|n}
3. {Carla Zeelenberg|n}
""",
    """\
Uitnodiging aan de leden van de gemeenteraad

{Karin Oversteegen|n}
Dorpsstraat 4
""",
    """\
Van: {Karin Oversteegen|n}
Aan: leden van de gemeenteraad
Onderwerp: overlast

Geachte raadsleden,
{Jos Verhagen|n}
{Mies Verhagen|n}
""",
    """\
Bewonersoverleg Kerkwijk
Leden:
{Karin Oversteegen|n}
{Jos Verhagen|n}
""",
    """\
Bezwaarschriftencommissie gemeente Lutte
Samenstelling commissie
Voorzitter: {mr. K. Oversteegen|n}
Leden: {J. Verhagen|n}, {M. Rooijakkers|n}
""",
    """\
Inspreeklijst raadscommissie 3 juni
1. {Karin Oversteegen|n}  namens VvE Kerkhof
2. {Jos Verhagen|n}  VVD-lid
3. {Mies Rooijakkers|n}  CDA-stemmer
""",
    """\
Lijst van ondertekenaars burgerinitiatief aan de gemeenteraad
{Karin Oversteegen|n}
{Jos Verhagen|n}
{Mies Rooijakkers|n}
""",
    """\
Genodigden werkbezoek gemeenteraad
VVD: {Karin Oversteegen|n} (gastvrouw), {Jos Verhagen|n}
CDA: {Mies Rooijakkers|n}
D66: {Piet Zwaan|n}
""",
    """\
Raad: ambtelijke contactpersonen per raadsfractie
VVD - {Karin Oversteegen|n}
CDA - {Jos Verhagen|n}
D66 - {Mies Rooijakkers|n}
SP - {Piet Zwaan|n}
""",
    """\
Enquête onder inwoners: partijvoorkeur gemeenteraad
{Karin Oversteegen|n}  VVD
{Jos Verhagen|n}  CDA
{Mies Rooijakkers|n}  D66
""",
    """\
Gemeenteraad. Klachten over raadsleden
Raadsleden
{Ad Schalk|h}
{Bea Tromp|h}
Klagers
{Karin Oversteegen|n}
{Jos Verhagen|n}
""",
    """\
Telefoonlijst griffie gemeenteraad
{Karin Oversteegen|n}    raadsadviseur     0512-111222
{Jos Verhagen|n}         raadsadviseur     0512-111223
{Mies Rooijakkers|n}     bode              0512-111224
""",
    """\
Deelnemers fractieoverleg met ambtenaren, raadscommissie
{Ad Schalk|h} (VVD)
{Bea Tromp|h} (PvdA)
{Dineke Vink|n} (afdeling Ruimte)
{Evert Wal|n} (team Wonen)
{Karin Oversteegen|n}, ambtenaar
{Jos Verhagen|n} - projectleider
""",
    """\
Leden van de gemeenteraad en het college ontvingen een brief van {Karin Oversteegen|n}.
De brief is ondertekend door {Jos Verhagen|n}.
""",
    """\
Uitslag stemming VvE Kerkhof, 3 juni
{Karin Oversteegen|n}  voor
{Jos Verhagen|n}  tegen
{Mies Rooijakkers|n}  voor
""",
    """\
Stemming ondernemingsraad gemeente Lutte
{Karin Oversteegen|n}: voor
{Jos Verhagen|n}: tegen
{Mies Rooijakkers|n}: voor
{Piet Zwaan|n}: voor
""",
    """\
Algemeen bestuur Oranjevereniging
{Karin Oversteegen|n}
{Jos Verhagen|n}
""",
    """\
Stichting Dorpshuis - dagelijks bestuur
Voorzitter: {Karin Oversteegen|n}
Secretaris: {Jos Verhagen|n}
Penningmeester: {Mies Rooijakkers|n}
""",
    """\
Verslag rondetafel raad met inwoners
Aanwezig namens de raad: {Ad Schalk|h} (VVD), {Bea Tromp|h} (PvdA)
Aanwezig namens de bewoners: {Karin Oversteegen|n}, {Jos Verhagen|n}
Aanwezig namens de gemeente: {Dineke Vink|n}, {Evert Wal|n}
""",
    """\
Moties

M1 {Ad Schalk|h} (VVD): zwembad
Vragen aan {Karin Oversteegen|n}: zie bijlage
Steller {Dineke Vink|n}: nog aan te leveren
""",
    """\
Actielijst raadscommissie
Moties
1. {Dineke Vink|n}: brief opstellen
2. {Evert Wal|n}: afstemmen met griffie
""",
    """\
Dossier vergunning. Contact met de gemeenteraad
Leden van het team: {Karin Oversteegen|n}, {Jos Verhagen|n}
Leden projectgroep: {Mies Rooijakkers|n}
""",
    """\
SP-afdeling Lutte, ledenlijst gemeenteraadskring
{Karin Oversteegen|n}  SP  contributie betaald
{Jos Verhagen|n}  SP  niet betaald
{Mies Rooijakkers|n}  SP  betaald
""",
    """\
Commissie bezwaarschriften van de gemeenteraad
Leden:
{Karin Oversteegen|n}
{Jos Verhagen|n}
""",
    """\
Samenstelling Rekenkamercommissie gemeenteraad
Voorzitter: {Karin Oversteegen|n}
Leden: {Jos Verhagen|n}
""",
    """\
Overzicht contactpersonen raadsleden
{Karin Oversteegen|n}
{Jos Verhagen|n}
""",
    """\
Nevenfuncties medewerkers gemeente Lutte
{Karin Oversteegen|n}   penningmeester tennisclub
{Jos Verhagen|n}        eigenaar webshop
""",
    """\
Integriteit: register nevenfuncties leden van de gemeenteraad

{Ad Schalk|h}     bestuurslid SV Lutte
{Bea Tromp|h}     geen

Meldingen ambtenaren
{Karin Oversteegen|n}   penningmeester tennisclub
""",
    """\
Uitnodigingslijst afscheid burgemeester
Oud-raadsleden
{Karin Oversteegen|n}
{Jos Verhagen|n}
""",
    """\
Ledenlijst raadscommissie Bestuur

{Ad Schalk|h}
{Bea Tromp|h}
ondersteuning: {Karin Oversteegen|n}
""",
    """\
Overzicht raadsleden en hun partners
{Ad Schalk|n} - {Karin Oversteegen|n}
{Bea Tromp|n} - {Jos Verhagen|n}
""",
    """\
Overzicht melders integriteit leden van de gemeenteraad
{Karin Oversteegen|n}
{Jos Verhagen|n}
""",
    """\
Lijst sollicitanten wethouders
{Karin Oversteegen|n}
{Jos Verhagen|n}
""",
    """\
Verslag van de raadscommissie Wonen
Aanwezig: {Ad Schalk|h} (VVD), {Bea Tromp|h} (CDA), {Jos Verhagen|n} (Ons Huis Wonen)
Aanwezig: {Bram Kuiper|h} (VVD), {Anna Smit|h} (CDA), {Karin Oversteegen|n} (fotograaf)
""",
    """\
Overzicht raad per fractie
{Ad Schalk|h}   VVD   raadslid
{Bea Tromp|h}   CDA   raadslid
{Bram Kuiper|h}   D66   raadslid
{Karin Oversteegen|n}   CDA   huisfotograaf
{Jos Verhagen|n}   SP   student
""",
    """\
Verslag vergadering dagelijks bestuur ondernemingsraad Omgevingsdienst Noord
Aanwezig: {Karin Oversteegen|n}, {Jos Verhagen|n}
""",
    """\
Moties
M1 {Karin Oversteegen|n}: bredere stoep
M2 {Jos Verhagen|n}: zwembad open
Jongerengemeenteraad
""",
    """\
Kamer van Koophandel lijst
{Karin Oversteegen|n}   Groep Jansen
{Jos Verhagen|n}   Groep Pietersen
{Ad Schalk|n}   Groep Hendriks
""",
    """\
Vragen uit de zaal tijdens avond gemeenteraad; schriftelijke vragen
Nr | Gesteld door | Vraag
1 | {Karin Oversteegen|n} | Wanneer begint het?
2 | {Jos Verhagen|n} | Waarom?
""",
)


@pytest.mark.parametrize("text", LISTS, ids=[text.split("\n", 1)[0] for text in LISTS])
def test_members_stay_and_nobody_else(text: str) -> None:
    case = look(text)
    kept = [case.role_at(1, mark) in PUBLIC_ROLES for mark in case.marks[0]]
    names = [case.texts[0][mark.start : mark.end] for mark in case.marks[0]]
    expected = [mark.expected == "h" for mark in case.marks[0]]
    assert dict(zip(names, kept, strict=True)) == dict(zip(names, expected, strict=True))


@pytest.mark.parametrize("filler", ["VVD ", "leden van ", "(", "1  ", ", ", "Fractie ", "lid "])
def test_a_hostile_line_is_no_list(filler: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line as long as lines are read, with a name in it."""
    read = 0

    def counted(*given: object, **more: object) -> object:
        nonlocal read
        read += 1
        return entry_of(*given, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(rosters, "entry_of", counted)
    line = "{A. Tol|n} " + filler * (260 // len(filler))
    case = look(f"Gemeenteraad\nRaadsleden\n{line}\nCDA\n{line}\n")
    assert read
    assert not any(case.role_at(1, mark) in PUBLIC_ROLES for mark in case.marks[0])


ROWS = (
    "", " ", "Raadsleden", "Raadsleden:", "Leden van de gemeenteraad", "VVD", "CDA", "Groep Jansen", "Lijst 4",
    "De raad vergaderde.", "Nevenfuncties", "Wat zijn belangen zijn  en die van anderen", "Griffier: @", "Griffier:",
    "Notulist: @", "@", "- @", "@ (VVD)", "@ (CDA), @ (D66)", "@   VVD   voor", "PvdA: @, @", "M1 @ (VVD): zwembad",
    "@ sprak met @ over het plan.", "Aanwezig:", "Leden:", "Fractiemedewerkers", "geen raadslid", "Kandidaten",
    "- lid van een bestuur", "Partner", "vacature", "leden  van de gemeenteraad", "Moties", "@, Tubantia", "en @",
    "Geachte leden,", "medewerker griffie",
    "x" * 301,
)  # fmt: skip
SPEAKS = st.builds(rosters.Speaks, *(st.booleans() for _ in range(4)), st.integers(1, 3), st.booleans())


@example(
    "Aanwezig:\nen @\nGeachte leden,\nWat zijn belangen zijn  en die van anderen\nGeachte leden,\ngeen raadslid\n"
    "Griffier: @\nvacature\nPvdA: @, @",
    rosters.Speaks(politics=False, board=True, least=1),
)
@given(st.lists(st.sampled_from(ROWS), max_size=24).map("\n".join), SPEAKS)
def test_lines_far_above_a_list_say_nothing_of_it(text: str, page: rosters.Speaks) -> None:
    """Reading from a little above each entry gives what reading the whole page does."""
    starts = [at for at, sign in enumerate(text) if sign == "@"]
    names = [Mention(0, at, at + 1, "PERSON", "@", 1.0, "") for at in starts]
    found = rosters.seated(text, names, page)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rosters._Reading, "begin", lambda self, lines, read, entry: read)
        patch.setattr(rosters, "_may_be_entry", lambda line: line.cells != ())
        assert found == rosters.seated(text, names, page)


@pytest.mark.parametrize("row", ["@   VVD   voor", "@", "@\n\n\nDeel 2   x", "VVD\n@ (CDA)\n" + "x" * 301])
def test_lines_looked_back_at_grow_with_the_rows_and_not_with_their_square(
    row: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = 0

    class Counted(Lines):
        def __getitem__(self, at: int) -> Line:
            nonlocal asked
            asked += 1
            return super().__getitem__(at)

    monkeypatch.setattr(rosters, "Lines", Counted)
    counts = []
    for rows in (200, 400, 800):
        text = "\n".join([row] * rows + ["Nevenfuncties"])
        names = [Mention(0, at, at + 1, "PERSON", "@", 1.0, "") for at, sign in enumerate(text) if sign == "@"]
        asked = 0
        rosters.seated(text, names, rosters.Speaks(politics=True))
        counts.append(asked)
    assert counts[2] - counts[1] <= 2.1 * (counts[1] - counts[0])
    assert counts[2] <= 3 * text.count("\n")


def test_a_label_above_a_list_that_a_long_line_ended() -> None:
    text = "Griffier: @\n@\n" + "x" * 301 + "\n\n"
    names = [Mention(0, at, at + 1, "PERSON", "@", 1.0, "") for at in (10, 12)]
    assert rosters.seated(text, names, rosters.Speaks(politics=True)).members == frozenset()
