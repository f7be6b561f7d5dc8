# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Accounts, profiles, handles, addresses of machines, and places."""

from __future__ import annotations

from typing import Any

import pytest

from recognizers.coordinates import CoordinatesRecognizer
from recognizers.ip_address import IpAddressRecognizer
from recognizers.mac_address import MacAddressRecognizer
from recognizers.profile_url import ProfileUrlRecognizer
from recognizers.username import UsernameRecognizer

KINDS: dict[str, Any] = {
    "user": UsernameRecognizer(),
    "profile": ProfileUrlRecognizer(),
    "ip": IpAddressRecognizer(),
    "mac": MacAddressRecognizer(),
    "place": CoordinatesRecognizer(),
}


@pytest.mark.parametrize(
    ("kind", "text", "values"),
    [
        ("user", "MINBZK\\devriesa", ["devriesa"]),
        ("user", "Ticket aangemaakt, toegewezen aan elbos02", ["elbos02"]),
        ("user", "Aanmelding geslaagd a.bos-extern vanaf", ["a.bos-extern"]),
        ("user", "https://x.sharepoint.com/personal/a_bos_minbzk_nl/Documents", ["a_bos"]),
        ("user", "de taak is toegewezen aan directie", []),
        ("user", "TEL IN   mdw gro_bosj\nMw. belt", ["gro_bosj"]),
        ("user", "medewerker: am_tolk. De collega_team en medewerker van_toen@x.nl", ["am_tolk"]),
        ("user", "Werknotitie: user rdijkgraaf heeft een laptop", ["rdijkgraaf"]),
        ("user", "user story, account manager, toegewezen: zuid", []),
        ("user", "Account abos1234 opheffen", ["abos1234"]),
        ("user", "account a.bos opheffen", ["a.bos"]),
        ("user", "Doorgezet naar zulaika.maduro en karin_wiersema2.", ["zulaika.maduro", "karin_wiersema2"]),
        ("user", "Het is gedaan.wiersema belde; op 1 maart.jansen kwam; user.default en kern.wiersema", []),
        ("user", "zie karin.wiersema.docx, www.karin.wiersema.nl, karin.zorgdomein en iris.melding", []),
        ("user", "account van de directie", []),
        ("user", "ingelogd als SSC-ICT\\p0123456", ["p0123456"]),
        ("user", "C:\\Users\\devriesa\\Documents\\nota.docx", ["devriesa"]),
        ("user", "\\\\server\\homes$\\jansenk\\", ["jansenk"]),
        ("user", "/home/kjansen/data", ["kjansen"]),
        ("user", "gebruikersnaam: devriesa", ["devriesa"]),
        ("user", "account jpostma02 en ook voor kboer03 graag", ["jpostma02", "kboer03"]),
        ("user", "login: devriesa, jansenp en daarna niemand", ["devriesa", "jansenp"]),
        ("user", "(gebruikersnaam abos97) of bel", ["abos97"]),
        ("user", "Mutatie door nnbos417 d.d.", ["nnbos417"]),
        ("user", "geplaatst onder de naam 'Anna_B74'.", ["Anna_B74"]),
        ("user", "Username = A.Jansen1", ["A.Jansen1"]),
        ("user", "Gewijzigd door: devriesa", ["devriesa"]),
        ("user", "geëxporteerd door devriesa1", ["devriesa1"]),
        ("user", '"auteur": "devriesa1"', ["devriesa1"]),
        ("user", '"eigenaar": "devriesa1"', ["devriesa1"]),
        ("user", "Printed by: a.devries", ["a.devries"]),
        ("user", '{"behandelaar": "jbakkerink2"}', ["jbakkerink2"]),
        ("user", '{"username": "jbakkerink"}', ["jbakkerink"]),
        ("user", "omdat mijn account nog rijksev1 was", ["rijksev1"]),
        ("user", "Gedaan. Ook voor t.wiersma.", ["t.wiersma"]),
        ("user", "ACCOUNT       devriesa", ["devriesa"]),
        ("user", "ingelogd: devrie04  6-5-2020", ["devrie04"]),
        ("user", 'staat in het metadata-veld "jansen3" nog', ["jansen3"]),
        ("user", "account devries01 is geblokkeerd", ["devries01"]),
        ("user", "Gebruikersnaam\ndevriesa\njansenk", ["devriesa", "jansenk"]),
        (
            "profile",
            "https://www.linkedin.com/in/anna-de-vries-1a2b3c/",
            ["https://www.linkedin.com/in/anna-de-vries-1a2b3c/"],
        ),
        ("profile", "nl.linkedin.com/in/adevries.", ["nl.linkedin.com/in/adevries"]),
        ("profile", "(https://twitter.com/annadevries)", ["https://twitter.com/annadevries"]),
        ("profile", "x.com/annadevries/status/123", ["x.com/annadevries/status/123"]),
        ("profile", "zie x.com/anna_de_vries_uit_ede.", ["x.com/anna_de_vries_uit_ede"]),
        ("profile", "facebook.com/profile.php?id=1000123", ["facebook.com/profile.php?id=1000123"]),
        ("profile", "instagram.com/anna.devries", ["instagram.com/anna.devries"]),
        ("profile", "zie facebook.com/Anna-Devries-1234567890/, ook", ["facebook.com/Anna-Devries-1234567890/"]),
        ("profile", "facebook.com/anna-devries of", ["facebook.com/anna-devries"]),
        ("profile", "facebook.com/Ann%C3%A9-Devries.", ["facebook.com/Ann%C3%A9-Devries"]),
        ("profile", "ORCID 0000-0002-1825-0097", ["0000-0002-1825-0097"]),
        ("profile", "Zij twittert als @annadevries.", ["@annadevries"]),
        ("profile", "via Instagram (@anna_dv)", ["@anna_dv"]),
        ("profile", "Zij volgt @politieman_kees", ["@politieman_kees"]),
        ("profile", "Zij volgt @gemeenteraadslidjan", ["@gemeenteraadslidjan"]),
        ("ip", "IP-adres 192.0.2.1", ["192.0.2.1"]),
        ("ip", "ingelogd vanaf 198.51.100.23.", ["198.51.100.23"]),
        ("ip", "server 10.0.0.12:8080", ["10.0.0.12:8080"]),
        ("ip", "subnet 203.0.113.0/24", ["203.0.113.0/24"]),
        ("ip", "2001:db8::1", ["2001:db8::1"]),
        ("ip", "2001:0db8:85a3:0000:0000:8a2e:0370:7334", ["2001:0db8:85a3:0000:0000:8a2e:0370:7334"]),
        ("ip", "fe80::1ff:fe23:4567:890a", ["fe80::1ff:fe23:4567:890a"]),
        ("mac", "00:00:5e:00:53:01", ["00:00:5e:00:53:01"]),
        ("mac", "MAC 00-00-5E-00-53-01", ["00-00-5E-00-53-01"]),
        ("mac", "0000.5e00.5301", ["0000.5e00.5301"]),
        ("user", "melder: vdmeer_k\ntoegewezen aan: psmits", ["vdmeer_k", "psmits"]),
        ("user", "Account ext-hdejong, gereset door beheer_wk.", ["ext-hdejong", "beheer_wk"]),
        ("user", "domein\\jdvries01 en lokaal\\psmits", ["jdvries01", "psmits"]),
        ("user", "Behandelaar   : ramdhani01\nLaatst gewijzigd   : MAAKAL01  op 1-2", ["ramdhani01", "MAAKAL01"]),
        ("user", "Auteur: bakkerj\nAfgedrukt: KROONB 12:03", ["bakkerj", "KROONB"]),
        ("user", "melder          psmits\nGoedgekeurd door rhoekman op 3-4", ["psmits", "rhoekman"]),
        ("user", "Insta: stille_anna", ["stille_anna"]),
        ("user", "Mijn gebruikersnaam kwz werkt niet meer", ["kwz"]),
        ("user", "het netwerkaccount dijksterhs staat uit", ["dijksterhs"]),
        ("user", "om 9.12 uur login brandsma-p op de server", ["brandsma-p"]),
        ("user", "user brandsma vraagt een token", ["brandsma"]),
        ("user", "Account van Petra Brandsma (brandsma) en Jos Bakker (jbakker)", ["brandsma", "jbakker"]),
        ("user", "Ik werkte met account brandsmap, mijn account jwzz is dicht", ["brandsmap", "jwzz"]),
        ("user", "Accounts: Petra Bakker (bakker)", ["bakker"]),
        ("user", "gebruikersnaam PetraJansen, inlognaam Brandsmap", ["PetraJansen", "Brandsmap"]),
        ("user", "gebruiker Jos van 't Net (netwj03)", ["netwj03"]),
        ("user", "05:12  kofi_b   ja\n05:13  kofi_b   ja\n05:14  kofi_b   nee", ["kofi_b"] * 3),
        ("user", "SAP-user KUIPERSA krijgt de rol", ["KUIPERSA"]),
        ("mac", "IMEI 490154203237518", ["490154203237518"]),
        ("place", "52.0800, 4.3200", ["52.0800, 4.3200"]),
        ("place", "locatie 52.080012 / 4.320034", ["52.080012 / 4.320034"]),
        ("place", "N 52°04'48\" E 4°19'12\"", ["N 52°04'48\" E 4°19'12\""]),
        ("place", "RD-coördinaten 081000, 455000", ["081000, 455000"]),
        ("place", "coördinaten x: 81000 y: 455000", ["x: 81000 y: 455000"]),
    ],
)
def test_finds(found: Any, kind: str, text: str, values: list[str]) -> None:
    assert [value for value, _, _ in found(KINDS[kind], text)] == values


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("user", "De gebruiker is tevreden"),
        ("user", "melder: bewoner\nbehandelaar: applicatiebeheer\ntoegewezen aan: servicedesk"),
        ("user", "behandelaar: smits en anderen"),
        ("user", "Behandelaar : Bakker, Jan\nBehandelaar : TEAM2\nBewerkt : DEEL1\nLaatst gewijzigd: versie2"),
        ("user", "[info] 12:01 opslaan door\nOpsteller: projectteam\nAuteur: griffie\nEigenaar : GEMEENTE"),
        ("user", "10:01  server   aan\n10:02  server   uit\n10:03  melder   belt\n10:04  melder   belt"),
        ("user", "Laatst gewijzigd: vandaag; login (versie2), Gewijzigd: 12-3-2020"),
        ("user", "map\\onderdeel en team\\planning; gebruikers BEHEERDER"),
        ("user", "onder de naam Jansen"),
        ("user", "uw gebruikersnaam kan niet, de gebruikersnaam had een fout; gebruikersaccount per afdeling"),
        ("user", "Mijn account vervalt, mijn account werkt, onder account beheer en met account verbonden"),
        ("user", "account voor Gemeente (gemeente) en Team Bakker (bakker), gebruiker visser"),
        ("user", "zie t.wiersma.nl en t.leiding en a.wiersma@x.nl"),
        ("user", "het account voor de wijk 3b"),
        ("user", '"behandelaar": "onbekend"'),
        ("user", "naam   medewerker   functie\nx      A. Bos       jurist\ny      op-maat      z"),
        ("user", "gebruikersnaam: onbekend"),
        ("user", "account: De Vries"),
        ("user", "C:\\Users\\Public\\Documents"),
        ("user", "en/of\\of"),
        ("user", "https://www.rijksoverheid.nl/home/documenten"[:37]),
        ("user", "de login is gewijzigd"),
        ("user", "Gewijzigd door: de minister"),
        ("profile", "https://www.linkedin.com/company/minbzk"),
        ("profile", "https://www.rijksoverheid.nl/in/anna"),
        ("profile", "https://github.com/minvws/nl-rdo-woo-web"),
        ("profile", "https://twitter.com/search?q=woo"),
        ("profile", "a.devries@minbzk.nl"),
        ("profile", "3 stuks @ 10 euro"),
        ("profile", "@media print"),
        ("profile", "Volg @gemeente_zwolle of @politienl"),
        ("profile", "@316 12345"),
        ("ip", "versie 1.2.3.4"),
        ("ip", "paragraaf 3.2.1.4"),
        ("ip", "release 10.12.4.1"),
        ("ip", "3.2.1.4 Uitkomsten van het onderzoek"),
        ("ip", "300.1.1.1"),
        ("ip", "1.2.3"),
        ("ip", "om 12:30:45 uur"),
        ("ip", "12.03.2024.01"),
        ("ip", "€ 1.234.567.890"),
        ("ip", "std::vector"),
        ("mac", "12:30:45"),
        ("mac", "10-20-30-40-50-60"),
        ("mac", "a:b:c:d:e:f"),
        ("place", "van 52.08 tot 4.32"),
        ("place", "bedrag 1234.5678 en 99.1234"),
        ("place", "20°C en 30°C"),
        ("place", "in 2024 waren er 081000 455000 mensen"),
        ("place", "99.9999, 4.1234"),
        ("mac", "aanslagnummer 8100.2233.4419"),
    ],
)
def test_leaves(found: Any, kind: str, text: str) -> None:
    assert found(KINDS[kind], text) == []


def test_a_profile_and_a_handle_have_their_own_type(found: Any) -> None:
    text = "linkedin.com/in/adevries en @annadevries"
    assert [entity for _, entity, _ in found(KINDS["profile"], text)] == ["PROFILE_URL", "HANDLE"]
