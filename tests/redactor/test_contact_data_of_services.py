# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Exchanges, desks, letterheads, parties of contracts and shared mailboxes stay; what looks alike and is private goes.

``{value|+}`` stays readable, ``{value|-}`` goes; all people and bodies are invented.
"""

from __future__ import annotations

import pytest
from test_kept_contact_data import check

EXCHANGES = (
    "Anna Tol\nadviseur\nM {06 12345678|-}\nT {088 404 20 00|+}",
    "Pers? Alleen via woordvoerder Anna Tol ({088 368 70 00|+}).",
    "Bij code rood eerst de Veiligheidsregio {088 - 225 50 00|+}, dan burgemeester Tol.",
    "Anna Tol, {088 404 20 10|-}",
    "Anna Tol, {088 404 21 00|-}",
    "Anna Tol, doorkiesnummer {088 404 20 00|-}",
    "Anna Tol, direct {088 404 20 00|-}",
    "Anna Tol, privé {088 404 20 00|-}",
    "Anna Tol, {085 404 20 00|-}",
    "Anna Tol, {0318 64 20 00|-}",
    "Melder Anna Tol, Dorpsstraat 3, tel. {0318-642000|-}",
    "Anna Tol, mobiel {06 88 40 20 00|-}",
    "Heeft u vragen, bel dan {088 043 04 30|+}. De behandelaar is A. Tol, {088 043 04 31|-}.",
    "Contact\n{088 123 65 55|+}\nwww.digid.nl",
    "Mijn zus Anna Tol heeft {030 274 91 12|-}, het RIVM {030 274 91 11|+}.",
)
DESKS = (
    "Piket persvoorlichting: {070 456 60 22|+} (24 uur)",
    "Piket persvoorlichting: Anna Tol {070 456 60 23|-} (24 uur)",
    "Anna Tol (persvoorlichting, {070 456 60 23|-})",
    "Anna Tol, persvoorlichting {070 456 60 23|-}",
    "Mevrouw Tol is van persvoorlichting. Zij is bereikbaar op {070 456 60 23|-}.",
    "verwezen naar Klachtenbureau tel. {088 898 20 11|+}",
    "Anna Tol, klachtenbureau, tel. {088 898 20 12|-}",
    "Zij belde het klachtenbureau en gaf haar nummer: {0318-641207|-}",
    "Klager: Anna Tol, tel. {0318-641207|-}, via klachtenbureau",
    "Vragen: receptie tst. {201|+}",
    "Anna Tol, receptie, tst. {204|-}",
    "Anna Tol tst. {204|-}",
    "Receptie: Anna Tol tst. {204|-}",
    "Anna Tol, balie {0318-641207|-}",
    "Anna Tol (meldkamer) {0318-641207|-}",
    "Mijn nummer op de balie is {0318-641207|-}, A. Tol",
    "Haar telefoonnummer bij de receptie is {0318-641207|-}",
    "Bel de balie: {0318-641207|+}",
)
LETTERHEADS = (
    "   provincie Noordwaard\n   bezoekadres  Kade 44, Ede\n   telefoon  {(058) 292 53 12|+}\n\nStichting Schip\n",
    "  TOL EN DE BRUIN advocaten\n  Weena 505, 3013 AL Rotterdam   T {+31 (0)10 204 60 10|+}\n\nVERTROUWELIJK\n",
    "Rijkswaterstaat Oost-Nederland | Postbus 2232 | {088 797 31 12|+}\n",
    "   Gemeente Oudewoude\n   Werk en Inkomen\n   {Laan 106, 3201 EL Ede|+}\n\nAan\nmevrouw F. Tol\n{Laan 41|-}\n",
    "   Gemeente Oudewoude\n   Afdeling Vergunningen\n   {Raadhuislaan 106, 3201 EL Spijkenisse|+}\n\nBetreft: kap\n",
    "UWV   {Postbus 57015, 1040 CP Amsterdam|+}\n\nCarlijn Poelstra ({CP|-})\nparaaf {CP|-}\n",
    "Postbus 10.000           Debiteur  1\n{5330 GA Kerkdriel|+}        Verplichting    45\n",
    # somebody's
    "A. Tol\nprovincie Noordwaard\ntelefoon  {(058) 292 53 12|-}\n",
    "provincie Noordwaard\nA. Tol\ntelefoon  {(058) 292 53 12|-}\n",
    "provincie Noordwaard\nbehandeld door A. Tol\ntelefoon  {(058) 292 53 12|-}\n",
    "provincie Noordwaard\nuw contactpersoon\ntelefoon  {(058) 292 53 12|-}\n",
    "provincie Noordwaard\ntelefoon  {(058) 292 53 12|-}\n\nA. Tol\nadviseur\n",
    "Met vriendelijke groet,\nprovincie Noordwaard\ntelefoon  {(058) 292 53 12|-}\n",
    "gemeente Oudewoude\nmelder\ntelefoon  {(058) 292 53 12|-}\n",
    "Anna Tol advocaat\nDorpsstraat 5, 3013 AL Rotterdam   T {010 204 60 10|-}\n",
    "Aan: Gemeente Oudewoude\nVan: A. Tol\nTelefoon: {0318-641207|-}\n",
    "Gemeente Oudewoude\nAnna en Piet Tol\n{Dorpsstraat 6, 3201 EL Spijkenisse|-}\n",
    "Gemeente Oudewoude\nMelding van bewoner\n{Dorpsstraat 6, 3201 EL Spijkenisse|-}\n",
    "Gemeente Oudewoude\nWerk en Inkomen\nKlant: A. Tol\n{Dorpsstraat 6, 3201 EL Spijkenisse|-}\n",
    "Gemeente Oudewoude\nWerk en Inkomen\n\nA. Tol\n{Dorpsstraat 6, 3201 EL Spijkenisse|-}\n",
    "Gemeente Oudewoude, Werk en Inkomen: huisbezoek {Dorpsstraat 6, 3201 EL Spijkenisse|-} bij A. Tol\n",
    "Postbus 10.000\nA. Tol\n{5331 GA Kerkdriel|-}\n",
    "A. Tol, Dorpsstraat 6\n{5331 GA Kerkdriel|-}\nPostbus 10.000\n",
    "Rijkswaterstaat Oost-Nederland | A. Tol | {088 797 31 12|-}\n",
    "UWV, A. Tol, {088 898 31 12|-}\n",
    "IND\nA. Tol\n{088 043 31 12|-}\n",
    "UWV Kevin, {088 898 31 12|-}",
    "COA Jansen, tel. {088 715 71 23|-}",
    "Bel UWV Mulder, {088 898 31 12|-}",
    "Gemeente Oudewoude\nPieter en Anna\n{Dorpsstraat 6, 3201 EL Spijkenisse|-}\n",
    "Gemeente Oudewoude\nBakker en Visser\ntel. {0318-641207|-}\n",
    "Bel uw behandelaar bij IND, A. Tol: {088 043 31 12|-}\n",
)
COUNTERS = (
    "Melden bij de receptie aan het {Stadsplein 1|+}; vraag naar Anna.",
    "Het datacenter staat aan de {J.W. Lucasweg 35, 2031 BE Haarlem|+}.",
    "Zitting 9 september 2021 10.00 uur, mevrouw Tol, {Prins Clauslaan 60|+}.",
    "De huwelijksreceptie aan de {Dorpsstraat 3|-} van Anna Tol en Piet Zijl gaf overlast.",
    "Zij was bij de receptie aan de {Dorpsstraat 3|-} van Anna Tol en Piet Zijl.",
    "Anna Tol werkt bij de receptie en woont aan de {Dorpsstraat 3|-}.",
    "Zij meldde bij de balie haar adres: {Dorpsstraat 3|-}",
    "Verdachte verliet het politiebureau en ging naar huis aan de {Dorpsstraat 3|-}.",
    "Het huis staat aan de {Dorpsstraat 3, 2031 BE Haarlem|-}.",
    "De woning naast het gemeentehuis aan de {Dorpsstraat 3, 2031 BE Haarlem|-} van A. Tol.",
    "Algemeen nr 088 120 50 00 / {Kanaaldijk 1|+}, Utrecht / Meldpunt meldpunt@oudewoude.nl",
    "Meldpunt 0318 64 20 00 / {Dorpsstraat 1|-}: overlast / meldpunt@oudewoude.nl",
    "Anna Tol 0318 64 20 01 / {Dorpsstraat 1|-}, Utrecht / a.tol@oudewoude.nl",
    "Anna Tol / {Dorpsstraat 1|-}, Utrecht / info@oudewoude.nl",
)
OFFICERS = (
    "Stichting Schip\nt.n.v. de penningmeester, S.T. Bleeker\n{Havenkade 6 (woonark)\n8861 VM  HARLINGEN|-}\n",
    "Stichting Schip\np/a secretaris Anna Bleeker\n{Havenkade 6\n8861 VM  HARLINGEN|-}\n",
    "Vereniging Ons Dorp\nc/o voorzitter J. Tol\n{Havenkade 6\n8861 VM  HARLINGEN|-}\n",
    "1d Postadres secretaris  {Zonnebloemstraat 77, 2014 VV Haarlem|-}\n",
    "Adres van de penningmeester: {Zonnebloemstraat 77, 2014 VV Haarlem|-}\n",
    """\
Naam:           Sergio Pinas
Organisatie:    Stichting Vrienden   KvK: 68811042
Adres:          {Perim 44|-}
Postcode/plaats:     {1503GT|-}, Zaandam
BSN (verplicht):     659269090
""",
)
ACCOUNTS = (
    "op rekening {NL86 RABO 5542 4623 98|+} t.n.v. St. Heemtuin Peelrand. Let op:",
    "op rekening {NL86 RABO 5542 4623 98|+} t.n.v. Stadsbeheer Noord.",
    "op rekening {NL86 RABO 5542 4623 98|-} t.n.v. St. Clair Jansen. Let op:",
    "op rekening {NL86 RABO 5542 4623 98|-} t.n.v. St. John Tol",
    "op rekening {NL86 RABO 5542 4623 98|-} t.n.v. St. Bakker Tol",
    "op rekening {NL86 RABO 5542 4623 98|-} t.n.v. S.T. Bleeker",
    "op rekening {NL86 RABO 5542 4623 98|-} t.n.v. A. Tol, werkzaam bij Stadsbeheer",
    "A. Tol, Stadsbeheer, IBAN {NL86 RABO 5542 4623 98|-}",
    "declaratie van medewerker Stadsbeheer, rekening {NL86 RABO 5542 4623 98|-}",
    "op rekening {NL86 RABO 5542 4623 98|-} t.n.v. A. Tol Stadsbeheer",
    "op mijn rekening {NL86 RABO 5542 4623 98|-}, en niet die van Stadsbeheer",
)
_CONTRACT = """\
Ondergetekenden:

1. Gemeente Oudewoude, vertegenwoordigd door A. Zijl, hierna te noemen: Opdrachtgever;

en

2. {party}hierna te noemen: {name};

Betaling vindt plaats op rekening {{NL79ABNA0911244492|{sign}}} {holder}
"""
PARTIES = tuple(
    _CONTRACT.format(party=party, name=name, sign=sign, holder=holder)
    for party, name, holder, sign in (
        (
            "Quist & Partners IT B.V., statutair gevestigd te Assen, ",
            "Opdrachtnemer",
            "ten name van Opdrachtnemer.",
            "+",
        ),
        ("Stichting De Linde, gevestigd te Ede, ", "Opdrachtnemer", "t.n.v. Opdrachtnemer.", "+"),
        ("de heer J. Quist, handelend onder de naam Quist IT, ", "Opdrachtnemer", "ten name van Opdrachtnemer.", "-"),
        ("de heer J. Quist, werkzaam bij Quist B.V., ", "Opdrachtnemer", "ten name van Opdrachtnemer.", "-"),
        ("J. Quist, wonende te Ede, ", "Opdrachtnemer", "ten name van Opdrachtnemer.", "-"),
        ("J. Quist h.o.d.n. Quist B.V. i.o., ", "Opdrachtnemer", "ten name van Opdrachtnemer.", "-"),
        ("Maatschap Quist, gevestigd te Ede, ", "Opdrachtnemer", "ten name van Opdrachtnemer.", "-"),
        ("Quist V.O.F., gevestigd te Ede, ", "Opdrachtnemer", "ten name van Opdrachtnemer.", "-"),
        ("mevrouw A. Tol, geboren te Ede, ", "Huurder", "ten name van Huurder.", "-"),
        ("Quist IT B.V., statutair gevestigd te Assen, ", "Opdrachtnemer", "ten name van Medewerker.", "-"),
        ("Quist IT B.V., statutair gevestigd te Assen, ", "Opdrachtnemer", "ten name van Opdrachtnemer J. Quist.", "-"),
        ("Quist IT B.V., statutair gevestigd te Assen, ", "Opdrachtnemer", "van de werknemer van Opdrachtnemer.", "-"),
    )
)
_HOLD = "Betaling op {NL79ABNA0911244492|-} ten name van Werknemer."
TWO_PARTIES = (
    f"Contract\n\n1. Quist B.V., hierna te noemen: Werkgever, en A. Tol, hierna te noemen: Werknemer.\n\n{_HOLD}",
    f"Contract\n\n1. Quist B.V., te Ede, en mevrouw A. Tol, hierna te noemen: Werknemer.\n\n{_HOLD}",
    f"Contract\n\nTussen Quist B.V. en A. Tol, hierna te noemen: Werknemer.\n\n{_HOLD}",
    f"Contract\n\n2. Tol, in dienst bij Quist B.V., hierna te noemen: Werknemer.\n\n{_HOLD}",
    f"Contract\n\n2. A. Tol, van Quist B.V., hierna te noemen: Werknemer.\n\n{_HOLD}",
    f"Contract\n\nQuist B.V. heeft A. Tol in dienst, hierna te noemen: Werknemer.\n\n{_HOLD}",
    f"Contract\n\n2. Anna Tol van Quist B.V., hierna te noemen: Werknemer.\n\n{_HOLD}",
    f"Contract\n\n2. A. Tol Quist B.V., hierna te noemen: Werknemer.\n\n{_HOLD}",
    f"Contract\n\nA. Tol (hierna: Werknemer) werkt bij Quist B.V.\n\n{_HOLD}",
)
MAILBOXES = (
    "Mailbox {vaccinatie@ggdzuiderpoort.nl|+} bemensen",
    "Mailbox {ljabdel@ggdzuiderpoort.nl|-} bemensen",
    "Mailbox {jansen@ggdzuiderpoort.nl|-} bemensen",
    "Mailbox {pjansen@ggdzuiderpoort.nl|-} bemensen",
    "Mailbox {kevin@ggdzuiderpoort.nl|-} bemensen",
    "Mailbox {devries@ggdzuiderpoort.nl|-} bemensen",
    "Mailbox {ljabd@ggdzuiderpoort.nl|-} van Laila Jabd bemensen",
    "Aanmeldcentrum Ter Apel\nCorrecties via {ac.terapel@ind.nl|+}",
    "AZC Almere. Vragen: {azc.almere@coa.nl|+}",
    "Correcties van A.C. ter Apel via {ac.terapel@ind.nl|-}",
    "Anna Almere werkt hier. Vragen: {a.almere@coa.nl|-}",
    "Verhinderd? Meld het aan {sintannapolder@waterschapoost.nl|+}. De Sint Annapolder krijgt een dijk.",
    "De Calandweg gaat open. Mail {calandweg@gelder-infra.nl|+} of kom langs.",
    "Herinrichting Marktkwartier. Vragen kunnen naar {marktkwartier@vlietstede.nl|+}.",
    "Wij breken de Pieter Calandweg open. Mail {calandweg@gelder-infra.nl|+} of kom langs.",
    "Jan Kortelaan werkt aan de Kortelaan. Mail {kortelaan@bouw.nl|-}.",
    "J. van Zuilenplein mailt: {zuilenplein@bedrijf.nl|-}. Het is bij Zuilenplein 3.",
    "De Buitenweg is dicht, zegt {buitenweg@aannemer.nl|-}.",
    "De Calandweg is dicht, zegt {calandweg@gmail.com|-}.",
    "Xiomarelle van Kwantelbrug, {kwantelbrug@bedrijf.nl|-}",
    "Kwantelbrug heeft gebeld over zijn vergunning: {kwantelbrug@kantoor.nl|-}",
    "Ondernemer Kwantelbrug zegt het. {kwantelbrug@camping.nl|-}",
    "Xiomarelle de Kwantelbrug, {kwantelbrug@bedrijf.nl|-}",
    "Kwantelbrug J.A.   {kwantelbrug@bedrijf.nl|-}",
    "Contact De Kwantelbrug, {kwantelbrug@huisnet.nl|-}",
    "Indiener: De Kwantellaan, {kwantellaan@huisnet.nl|-}",
    "De Kwantelbrug-Bos, {kwantelbrug@huisnet.nl|-}",
    "Volgens de Pieter Kwantelbrug van de camping: {kwantelbrug@camping.nl|-}",
    "Ik woon aan de Kwantelweg. U kunt mij mailen: {kwantelweg@bedrijf.nl|-}",
    "Wij wonen aan de Calandweg 4. Ons adres is {calandweg@thuisnet.nl|-}",
    "De familie Bos van de Calandweg ({calandweg@bosnet.nl|-}) maakt bezwaar.",
    "Aan de Calandweg wordt gewerkt. Bel of mail {calandweg@bam.nl|+}.",
    "Reconstructie van het Stationskwartier: {stationskwartier@vlietstede.nl|+}",
    "Jan Annapolder mailt van {janannapolder@waterschapoost.nl|-}",
    "Anna Oude Polderdijk mailt van {a.oudepolderdijk@waterschapoost.nl|-}",
    "mail {havenkantoor@vliehaven.nl|+} of {piketcentrale@rvr.nl|+}",
    "mail {janskantoor@vliehaven.nl|-} of {mulderkantoor@vliehaven.nl|-}",
    "Cc: {BRE-EU@minbuza.nl|+}; {bre.tol@minbuza.nl|-}",
)
FOUND = (
    "Mw. Tol bellen na besluit: {0546-81 43 27|-}.",
    "Klant: {0546-81 43 27|-}, wil antwoord",
    "Zij belde op 2-12-2020 met {035 -\n69 44 177|-}.",
    "moeder, mevr. Tol, rijksregisternummer {44.12.17-044.31|-}, woont daar",
    "pc + plaats                 {5961es|-} horst\n",
    "Tol, A.  {Nieuwe Haven 211 b|-}  atol@hotmail.nl\n",
    "kopie van de carte nationale van uw echtgenote (op de vorige kopie staat {SA077310|-});",
    "Inspecteur nr.\nRechtsvorm  B.V.    KvK {73318820|+}",
    "Zaaknummer: {0546-81 43 27|+}",
    "Officiële uitgave van het {Koninkrijk der Nederlanden|+}                 Nr. {1187|+}",
    "kadastraal bekend Noordpolder, sectie {BT|+}, nr. 2204. Paraaf: {BT|-}. Bea Tol ({BT|-})",
    "kadastraal bekend {Balk|+}, sectie B, nr. 2219, houdt de buurman hanen",
    "Eigenaar: {Balk|-}, sectie B, nr. 12. Mevrouw {Balk|-} belde.",
    "Klager is de heer {Balk|-}, sectie B, nr. 12 van het kadaster.",
    "in de maand 3450 {BT|-} gebeld. Bea Tol ({BT|-})",
)
OF_TASKS = (
    "of bij uw HR-adviseur via {hradvies@duo.nl|+}.",
    "Mail naar {hrloket@amersfoort.nl|+} voor vragen",
    "Contactpersoon: A. Tol\nAlgemeen: {dus-i@minvws.nl|+}, 070 340 55 66",
    "Algemeen: {melding-oost@nvwa.nl|+}\n",
    "A. Tol | algemeen: {vlees@nvwa.nl|+}\n",
    *(
        f"Algemeen: {{{local}@amersfoort.nl|-}}\n"
        for local in (
            "kees",
            "jbakker",
            "devries",
            "dus-jansen",
            "tol-i",
            "jwinter",
            "evavlees",
            "yilmazoglu",
            "y.ilmaz",
            "i-dus",
            "zomer-oost",
            "jvlees",
            "bos",
            "bos-a",
            "dus-i-k",
            "vos-1",
            "mei",
            "mei-oost",
            "jdus",
            "adus-i",
            "koning",
            "jan-oost",
            "ipvlees",
            "mvdberg",
        )
    ),
    *(
        f"Mail naar {{{local}@amersfoort.nl|-}} voor vragen\n"
        for local in (
            "hrvisser",
            "hrkok",
            "wmobakker",
            "jzmeester",
            "jbeheerder",
            "pradvies-j",
            "hradvies.tol",
            "apmarkt",
        )
    ),
    "I. Dus\nAlgemeen: {dus-i@minvws.nl|-}\n",
    "Algemeen: vragen aan mevrouw Dus, {dus-i@minvws.nl|-}\n",
    "Algemeen: {dus-i@kpnmail.nl|-}\n",
    "Algemeen: {dus-i@bouwbedrijf.nl|-}\n",
    "De heer Vlees belde.\nAlgemeen: {vlees-i@nvwa.nl|-}\n",
    "Anna Dus\nAlgemeen: {dus-i@nvwa.nl|-}\n",
)
ALL = (
    *OF_TASKS, *EXCHANGES, *DESKS, *LETTERHEADS, *COUNTERS, *OFFICERS, *ACCOUNTS, *PARTIES, *TWO_PARTIES, *MAILBOXES,
    *FOUND,
)  # fmt: skip


@pytest.mark.parametrize("marked", ALL)
def test_contact_data_of_services_and_of_people_beside_them(marked: str) -> None:
    check(marked)
