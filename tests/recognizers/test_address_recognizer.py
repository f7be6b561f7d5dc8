# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Addresses in letters, lists and sentences; whose they are; and numbers behind capitals that are no address."""

from __future__ import annotations

from typing import Any

import pytest

from recognizers.address import AddressRecognizer

RECOGNIZER = AddressRecognizer()


@pytest.mark.parametrize(
    ("text", "value", "evidence"),
    [
        ("wonende Kerkstraat\n43, heeft een", "Kerkstraat\n43", "address:home"),
        ("woont aan de Van der Helstweg 12.", "Van der Helstweg 12", "address:home"),
        ("wonende te 1234 AB Ede, De Bleek 3.", "1234 AB Ede, De Bleek 3", "address:home"),
        ("Adres: 1234 AB Ede - Achter 't Hof 12b\n", "1234 AB Ede - Achter 't Hof 12b", "address:unclear"),
        ("Hij stond voor haar deur in de Tollaan 40 in Ede.", "Tollaan 40 in Ede", "address:home"),
        ("woont op Kerkstraat 43-boven, net als", "Kerkstraat 43-boven", "address:home"),
        ("woont op Kerkstraat 43-achter.", "Kerkstraat 43-achter", "address:home"),
        ("adres: Prof. dr. Tollaan 12 in", "Prof. dr. Tollaan 12", "address:unclear"),
        ("wonende Dorpsstraat 12\n1234 AB\tEDE\tToestel", "Dorpsstraat 12\n1234 AB\tEDE", "address:home"),
        ("wonende Dorpsstraat 12\n1234 AB\tJansen", "Dorpsstraat 12\n1234 AB", "address:home"),
        ("wonende Dorpsstraat 12 (caravan)\n1234 AB Ede", "Dorpsstraat 12 (caravan)\n1234 AB Ede", "address:home"),
        ("wonende Dorpsstraat 12 t/o, 1234 AB Ede", "Dorpsstraat 12 t/o, 1234 AB Ede", "address:home"),
        ("wonende Dorpsstraat 120 k 3 te Ede", "Dorpsstraat 120 k 3 te Ede", "address:home"),
        ("wonende Dorpsstraat 12, 1234 ab ede", "Dorpsstraat 12, 1234 ab ede", "address:home"),
        ("wonende Dorpsstraat l2.", "Dorpsstraat l2", "address:home"),
        ("Huisnummer              84c\n  Plaats    Ede", "84c", "form:small"),
        ("  Postcode     onbekend\n  Straatnaam     Nathaliegang\n", "Nathaliegang", "form:small"),
        ("Straatnaam: 't Venneke\nPlaats: Ede\nPostcode: 1234 AB", "'t Venneke", "form:small"),
        ("Huisnummer (en toev.): 226 III\n", "226 III", "form:small"),
        ("een dakopbouw, gelijk aan nr. 80c (vergund 2021)", "80c", "form:number"),
        ("De aanbouw komt tegenover nummer 14a.", "14a", "form:number"),
        ("de panden nrs. 12 en 14a zijn", "12 en 14a", "form:number"),
        ("staat bij ons op v. Speijkstr 5bis en", "v. Speijkstr 5bis", "address:unclear"),
        ("loopt door v/d Boschstraat 3a heen", "v/d Boschstraat 3a", "address:unclear"),
        (
            "Maatschap Schaap-Lanting\nt.a.v. dhr. H.J. Schaap\nOude Weg 60\n9444TA  GROLLOO",
            "Oude Weg 60\n9444TA  GROLLOO",
            "address:unclear",
        ),
        ("VOF De Vries\nDorpsstraat 12\n1234 AB Ede", "Dorpsstraat 12\n1234 AB Ede", "address:unclear"),
        ("Maatschap Schaap Advocaten\nWeg 12\n1234 AB Ede", "Weg 12\n1234 AB Ede", "address:organisation"),
        ("Maatschap Huisartsen\nDorpsweg 12\n1234 AB Ede", "Dorpsweg 12\n1234 AB Ede", "address:organisation"),
        (
            "Bouwlocatie: hoek Havenweg, Ede\nCorrespondentieadres: Havenweg 5, 1234 AB Ons Dorp",
            "Havenweg 5, 1234 AB Ons Dorp",
            "address:unclear",
        ),
        (
            "Locatie: zaal 3\nAdres initiatiefnemer: Havenweg 5, 1234 AB Ons Dorp",
            "Havenweg 5, 1234 AB Ons Dorp",
            "address:unclear",
        ),
        (
            "Organisatie: Stichting Ons Dorp\nCorrespondentieadres: Havenweg 5, 1234 AB Ons Dorp",
            "Havenweg 5, 1234 AB Ons Dorp",
            "address:organisation",
        ),
        ("Locatie: Havenweg 5, 1234 AB Ons Dorp", "Havenweg 5, 1234 AB Ons Dorp", "address:organisation"),
        (
            "Gemachtigde: Loon Architecten\nLocatie: Havenweg 5, 1234 AB Ede",
            "Havenweg 5, 1234 AB Ede",
            "address:unclear",
        ),
        ("Melder: anoniem\nLocatie: t.h.v. Havenweg 5\nEr ligt afval.", "Havenweg 5", "address:unclear"),
        ("Stichting Ede, penningmeester A. Tol, Havenweg 5, 1234 AB Ede", "Havenweg 5, 1234 AB Ede", "address:unclear"),
        ("Stichting Ede, Havenweg 5, 1234 AB Ede", "Havenweg 5, 1234 AB Ede", "address:organisation"),
        ("Ouder van leerling Basisschool Noord, Havenweg 5, 1234 AB Ede", "Havenweg 5, 1234 AB Ede", "address:unclear"),
        ("Gemeente Ede\nVisser en Bakker\nHavenweg 5\n1234 AB Ede", "Havenweg 5\n1234 AB Ede", "address:unclear"),
        ("Gemeente Ede\nBouwen en Wonen\nHavenweg 5\n1234 AB Ede", "Havenweg 5\n1234 AB Ede", "address:organisation"),
        ("Organisatie: Stichting X\nAdres: Havenweg 5\nBSN: onbekend", "Havenweg 5", "address:unclear"),
        ("Organisatie: Stichting X\nAdres: Havenweg 5\nContact: A. Bos", "Havenweg 5", "address:organisation"),
        ("een vergister aan de Havenweg 5.\nDe Afdeling heeft de zaak behandeld.", "Havenweg 5", "address:unclear"),
        ("1\tingeschreven 2016, 5 mei, Havenweg 5\n2\tStichting Ede", "Havenweg 5", "address:unclear"),
        ("is Havenweg 7 bis, 1234 AB\nBreda. Bel hem", "Havenweg 7 bis, 1234 AB\nBreda", "address:unclear"),
        ("is Havenweg 7, 1234 AB\nMaar hij belde niet meer", "Havenweg 7, 1234 AB", "address:unclear"),
        ("woont Snelliusstraat 14-2hg, met", "Snelliusstraat 14-2hg", "address:home"),
        ("wonende Schans 8 kamer 3 te Ede", "Schans 8 kamer 3 te Ede", "address:home"),
        ("bij u langs aan de Hegedyk 7 in Ede", "Hegedyk 7 in Ede", "address:unclear"),
        ("woning Havenlaan 8-\n10 door", "Havenlaan 8-\n10", "address:unclear"),
        ("Linnaeuslaan 12-14, 1234\nAB Ons Dorp", "Linnaeuslaan 12-14, 1234\nAB Ons Dorp", "address:unclear"),
        (
            "lives at 12 Maple Ridge Rd, Apt 4B, Dayton, OH 44121",
            "12 Maple Ridge Rd, Apt 4B, Dayton, OH 44121",
            "form:abroad",
        ),
        ("résidant 4 bis, rue des Lilas, 59000 Lille, née", "4 bis, rue des Lilas, 59000 Lille", "form:abroad"),
        ("[12-1] joop, hobbemastraat 21 ok", "hobbemastraat 21", "form:small"),
        ("buurman Henk van 121 heeft het gezien", "121", "address:home"),
        ("Buurvrouw nr. 35, mw. Bos", "35", "address:home"),
        ("Ik woon tegenover op nummer 14 in de opvang", "14", "address:home"),
        ("woont er sinds '98 (nr. 118)", "118", "address:home"),
        ("Postbus 10.000\n1234 AB Kerkdriel", "Postbus 10.000\n1234 AB Kerkdriel", "address:postbus"),
        ("Postbus 20701 | 2500 ES Den Haag", "Postbus 20701 | 2500 ES Den Haag", "address:postbus"),
        ("KvK 12345678\nContactpersoon: S. Bos\nAdres: De Leesakker 5", "De Leesakker 5", "address:unclear"),
        ("Gemachtigde:   mr. F. Bos, Kadegracht 3, 1234 AB Ede", "Kadegracht 3, 1234 AB Ede", "address:organisation"),
        ("wederom dhr. A. Bos van nummer 112a. Ter", "112a", "address:home"),
        ("mevrouw Tol van nummer 43-18. Zij", "43-18", "address:home"),
        ("p/a Dinie Nijhuis, Bergweg 5, 1234 AB Ons Dorp\n0544", "Bergweg 5, 1234 AB Ons Dorp", "address:home"),
        ("Adres: Havenweg 5, 1234 AB Ons Dorp\nSchool: X", "Havenweg 5, 1234 AB Ons Dorp", "address:unclear"),
        ("mw. Bos, Loonsevaert 9, Waalre.", "Loonsevaert 9, Waalre", "address:home"),
        ("Kattenstraat 17 bus 3, 9000 Gent", "Kattenstraat 17 bus 3, 9000 Gent", "address:unclear"),
        (
            "Bos Vreemdelingenadvocaten\nNieuwe Gracht 4, 1234 AB Haarlem",
            "Nieuwe Gracht 4, 1234 AB Haarlem",
            "address:organisation",
        ),
        ("Van Speijkweg 19, 1234 AB Ons Dorp", "Van Speijkweg 19, 1234 AB Ons Dorp", "address:unclear"),
        ("zij woont op de Hoogstraat 212c, Rotterdam. Later", "Hoogstraat 212c, Rotterdam", "address:home"),
        ("pc/hnr 1234AB 115", "1234AB 115", "address:unclear"),
        ("Principeverzoek Tulpstraat 8", "Tulpstraat 8", "address:unclear"),
        (
            "Noord Uitzendbureau B.V.\nt.a.v. de heer Bos\nHavenweg 4\n1234 AB Ons Dorp",
            "Havenweg 4\n1234 AB Ons Dorp",
            "address:organisation",
        ),
        ("bezoek   EA   Huisbezoek Parkstraat 302, zonder tolk", "Parkstraat 302", "address:home"),
        ("DREEF 1177-6\n1234 TT AMSTERDAM ZUIDOOST\n", "DREEF 1177-6\n1234 TT AMSTERDAM ZUIDOOST", "address:unclear"),
        ("Zij woont op Dorpsstraat 12.", "Dorpsstraat 12", "address:home"),
        ("Tekstbureau Marja Tol\nHavenweg 4", "Havenweg 4", "address:unclear"),
        ("Loonbedrijf H. Speelman, Oude Rijksweg 22b", "Oude Rijksweg 22b", "address:unclear"),
        ("Speelman Bouw B.V.\nHavenweg 4", "Havenweg 4", "address:organisation"),
        ("Basisschool Anne Frank, Havenweg 4", "Havenweg 4", "address:organisation"),
        ("Stichting De Bal\nt.a.v. de penningmeester, de heer Tol\nHavenweg 4", "Havenweg 4", "address:unclear"),
        ("I rent a room from Nest B.V. at Havenweg 4.", "Havenweg 4", "address:home"),
        ("mevrouw Tol, Lindenstrasse 12, D-48599 Gronau", "Lindenstrasse 12, D-48599 Gronau", "address:home"),
        ("mw. Tol, ul. Lipowa 7/3, 60-101 Ostrów, Polen", "ul. Lipowa 7/3, 60-101 Ostrów", "address:home"),
        ("Woonboot De Hoop, ligplaats 12, leeg", "Woonboot De Hoop, ligplaats 12", "address:unclear"),
        ("Zij staat ingeschreven op stacaravan 14.", "stacaravan 14", "address:home"),
        ("Mevrouw Tol, nummer 35, belde", "35", "address:home"),
        ("Jan Tol (huisnummer 12) tekende.", "12", "address:unclear"),
        ("woonachtig aan de Kerklaan 4b te Utrecht", "Kerklaan 4b te Utrecht", "address:home"),
        ("wonende te 1234 AB Utrecht, Oude Gracht 12-II", "Oude Gracht 12-II", "address:home"),
        ("Adres: Prins Hendrikkade 33 bis", "Prins Hendrikkade 33 bis", "address:unclear"),
        ("de Jan van Galenstraat 123-2 hoog", "Jan van Galenstraat 123-2 hoog", "address:unclear"),
        ("aan de Laan van Meerwijk 101", "Laan van Meerwijk 101", "address:unclear"),
        ("Basisschool De Kiezel aan de Kerkstraat 14 in Ede", "Kerkstraat 14 in Ede", "address:organisation"),
        ("de Oude Weg aan de Vaart 14", "Oude Weg aan de Vaart 14", "address:unclear"),
        ("Melding bij de gemeente: overlast op Kerkstraat 14", "Kerkstraat 14", "address:unclear"),
        ("op de Burgemeester de Vrieslaan 7", "Burgemeester de Vrieslaan 7", "address:unclear"),
        ("'t Hoge Veld 3, 1234 AB Ons Dorp", "'t Hoge Veld 3, 1234 AB Ons Dorp", "address:unclear"),
        ("Dhr. A. Jansen\nDorpsstraat 12\n1234 AB Ons Dorp", "Dorpsstraat 12\n1234 AB Ons Dorp", "address:home"),
        (
            "De heer B. Yildiz\nLange Poten 4\n1234AB 's-Hertogenbosch",
            "Lange Poten 4\n1234AB 's-Hertogenbosch",
            "address:home",
        ),
        (
            "Mevr. C. Post, Zuidzijde 12 A, 1234 AB ALPHEN AAN DEN RIJN.",
            "Zuidzijde 12 A, 1234 AB ALPHEN AAN DEN RIJN",
            "address:home",
        ),
        (
            "Ministerie van BZK\nTurfmarkt 147\n2511 DP Den Haag\nPostbus",
            "Turfmarkt 147\n2511 DP Den Haag",
            "address:organisation",
        ),
        ("Turfmarkt 147, 2511 DP Den Haag", "Turfmarkt 147, 2511 DP Den Haag", "address:organisation"),
        ("Bezoekadres: Stationsplein 1, 1234 AB Ons Dorp", "Stationsplein 1, 1234 AB Ons Dorp", "address:organisation"),
        ("Voorbeeld Advies B.V., Industrieweg 5 te Ons Dorp", "Industrieweg 5 te Ons Dorp", "address:organisation"),
        ("Gemeente Voorbeeld, Raadhuisplein 1", "Raadhuisplein 1", "address:organisation"),
        ("Postbus 20011", "Postbus 20011", "address:postbus"),
        ("Postbus 20011, 2500 EA Den Haag", "Postbus 20011, 2500 EA Den Haag", "address:postbus"),
        ("Antwoordnummer 123\n1230 VB Ons Dorp", "Antwoordnummer 123\n1230 VB Ons Dorp", "address:postbus"),
        ("Woonadres\nDorpsstraat 12", "Dorpsstraat 12", "address:home"),
        ("fam. Tol\nJ. v. Eckstr. 22 hs\n", "J. v. Eckstr. 22 hs", "address:home"),
        ("Mw. A. Bos\nKaya Gob. A. Bos 88\nKralendijk", "Kaya Gob. A. Bos 88", "address:home"),
        ("overleg op de Turfmarkt 147 gehad", "Turfmarkt 147", "address:organisation"),
        ("Rijnstraat 8, 2515 XP Den Haag", "Rijnstraat 8, 2515 XP Den Haag", "address:organisation"),
        ("zij woont op de Turfmarkt 147", "Turfmarkt 147", "address:home"),
        ("Zij huren de Rijnstraat 8, Ons Dorp", "Rijnstraat 8, Ons Dorp", "address:unclear"),
        (
            "2. Tol Hosting, Industrieweg 40, 1234 AB Ons Dorp",
            "Industrieweg 40, 1234 AB Ons Dorp",
            "address:organisation",
        ),
        ("Embassy of the Netherlands\nDorpsstraat 5", "Dorpsstraat 5", "address:organisation"),
        ("Vervoerregio Noord, Havenweg 4, Ons Dorp", "Havenweg 4, Ons Dorp", "address:organisation"),
        ("Vereniging De Bal\np/a Anna Bos, Havenweg 4", "Havenweg 4", "address:home"),
        ("p/a Uitvaartzorg Tol, t.a.v. mw. Bos, Havenweg 4", "Havenweg 4", "address:organisation"),
        ("Havenplein 1\nPostbus 123 te Ons Dorp"[:12], "Havenplein 1", "address:unclear"),
        ("Adres: Plein 2", "Plein 2", "address:unclear"),
        ("Ik woon op Oude Kerkplein 12, 3512 AB in Utrecht.", "Oude Kerkplein 12, 3512 AB in Utrecht", "address:home"),
        ("Leeg is de Prof. v.d. Waalsln 61a.", "Prof. v.d. Waalsln 61a", "address:unclear"),
        ("Leeg is Hoffpln 3.", "Hoffpln 3", "address:unclear"),
        ("Kerkstr. 7/II is leeg.", "Kerkstr. 7/II", "address:unclear"),
        ("De gemeente is akkoord. Daarna bleek Kerkstraat 12-14 leeg.", "Kerkstraat 12-14", "address:unclear"),
        ("Hij woont op Binnenpad 3 in Giethoorn", "Binnenpad 3 in Giethoorn", "address:home"),
    ],
)
def test_finds_the_address(found: Any, text: str, value: str, evidence: str) -> None:
    seen = [one for one in found(RECOGNIZER, text) if one[1] == "ADDRESS"]
    assert [one[0] for one in seen] == [value]
    assert evidence in seen[0][2]


@pytest.mark.parametrize(
    ("street", "house"),
    [("Beijerlandselaan", "211 B"), ("Jan Steenstraat", "nr. 21"), ("Havenweg", "4")],
)
def test_a_street_in_running_text_is_no_part_of_the_place_before_it(found: Any, street: str, house: str) -> None:
    seen = found(RECOGNIZER, f"wonende te 3074 HM Rotterdam aan de {street} {house}, van Syrische nationaliteit")
    assert [one[0] for one in seen] == ["3074 HM Rotterdam", f"{street} {house}"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("de postcode is 1234 AB", "1234 AB"),
        ("1234AB Utrecht", "1234AB Utrecht"),
        ("NL-1234 AB", "NL-1234 AB"),
        ("postcode 1234ab", "1234ab"),
        ("Postcode: 3816 ha", "3816 ha"),
        ("28O3 HL Gouda", "28O3 HL Gouda"),
        ("l234 AB Ede", "l234 AB Ede"),
        ("1234 AB Den Haag", "1234 AB Den Haag"),
        ("1234 AB Alphen aan den Rijn", "1234 AB Alphen aan den Rijn"),
        ("1234 AB Utrecht Telefoon", "1234 AB Utrecht"),
        ("1234 AB Capelle aan den IJssel 2 mei", "1234 AB Capelle aan den IJssel"),
        ("Utrecht, 1234 AB\nDe minister", "1234 AB"),
        ("te 1234 AB Ede, Kamer 3.", "1234 AB Ede"),
        ("te 1234 AB Ede, Dossier 2031", "1234 AB Ede"),
        ("te 1234 AB Ede, Anna 12", "1234 AB Ede"),
    ],
)
def test_finds_a_postcode_alone(found: Any, text: str, value: str) -> None:
    [(seen, entity, _)] = found(RECOGNIZER, text)
    assert (seen, entity) == (value, "POSTCODE")


@pytest.mark.parametrize(
    "text",
    [
        "Bertus Haverkamp                     6              06 12 34 56 36",
        "A. Haverkamp 6 stukken",
        "de Dorpsstraat\n1. Inleiding",
        "de winkelstraat 2 keer",
        "AGENDA: 1. Opening vergadering 2. Vaststelling 3. Stand van de uitvoering 4. Rondvraag",
        "zie Windows 10, Utrecht",
        "in 2019 Oxford Street was closed",
        "De bewoners van 12 woningen",
        "de buurman is van 1980",
        "mevrouw De Vries van 12 jaar",
        "concept besluit Manon van Esch 28-03",
        "Openbare vergadering 23-04-2008",
        "Verslag dorpsplein 12/04/2008 om 20 uur",
        "omwonende op 12 mei",
        "bewoners op 1e verdieping",
        "in 2024 IS besloten",
        "OP 2 APRIL 2021 TE ONS DORP",
        "de heer A. Bos, 12 maart",
        "A. Bos\nBijlage 3\n",
        "de heer A. Bos, Maart 12.",
        "artikel 12 van de wet",
        "Artikel 5 weg",
        "Spoor 4 van het programma",
        "Fase 2, Park 3",
        "op plaats 3 van de lijst",
        "de snelweg 12 km verder",
        "Rijksweg 3 jaar geleden",
        "Kamerstuk 35538",
        "Antwoord 1",
        "’s-Gravenhage 2020",
        "Kerkstraat 2 januari 2024",
        "Regeling 2016/679 van het Parlement",
        "bijlage 4, hoofdstuk 3",
        "€ 1234 EU",
        "1234 SS en 1234 SA",
        "vergadering van 12 maart 14.00 uur",
        "Ons kenmerk 2024-1234 AB",
        "Het beleid is sinds 2019 gewijzigd",
        "Zie Tabel 3 en Figuur 4",
        "motie van het lid Van der Berg 36410",
        "l234 AB is een code en 2O24 IS geen jaar, 1O00 EU ook",
        "De les Isaak l2 op de Dorpsstraat l van de lijst",
        "Het plan Dorpsplein, 2000 en 3000 woningen",
        "Den Haag, 30 mei 2024",
        "De prijs steeg met 15%",
        "Wijk 4, Ring 2",
        "tram 9 en bus 28",
        "zaal 3.12",
        "Groep 8 en Klas 2",
        "Windpark 12 MW",
        "de motie-Van der Laan (29 800-VI, nr. 52) is aangenomen",
        "U bereikt ons via 14 0413, op werkdagen",
        "Via 14 030 belt u ons; reis via Utrecht 3 keer per week",
        "Er zijn 14 stacaravans en chalet 12 wordt verkocht.",
        "Mevrouw Tol (nr. 6 lijst 3) is benoemd.",
        "Zie bijlage nr. 80c en artikel nr 3a.",
        "Naast nummer 1 van de lijst staat nummer 2.",
        "Straatnaam    zie bijlage\n",
        "Op perceel D 2210 stond een wasserij; percelen AX 118 en AX 119.",
        "Overlast in de Dorpsstraat, 14 meldingen in een jaar",
        "Herinrichting Molenweg 2e fase",
    ],
)
def test_leaves_what_is_no_address(found: Any, text: str) -> None:
    assert found(RECOGNIZER, text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("[huisnummer]        49\n[toevoeging]        bis\n[plaats]  Ede", ["49", "bis"]),
        ("huisnummer\t49\nhuisletter\tc\n", ["49", "c"]),
        ("| Huisnummer | 112 |\n| Huisnummertoevoeging | III |", ["112", "III"]),
        ("<huisnummer>49</huisnummer>\n<toevoeging>hs</toevoeging>", ["49", "hs"]),
        ("huisnummer=7; toevoeging=2", ["7", "2"]),
        ("Huisnr: 7   Toev.: a   Plaats: Ede", ["7", "a"]),
        ("Huisnummer ontbreekt, toevoeging in overleg met 49 bewoners", []),
        ("[aantal]  49\n[toevoeging]  bis", []),
        ("huisnummer: 8\naantal bewoners: 4", ["8"]),
    ],
)
def test_finds_the_parts_of_a_house_number_in_fields(found: Any, text: str, values: list[str]) -> None:
    assert [one[0] for one in found(RECOGNIZER, text)] == values


@pytest.mark.parametrize(
    ("lines", "evidence"),
    [
        ("Rechtsvorm: eenmanszaak\nKvK 12345678\nPostadres: ", "address:unclear"),
        ("R. Tan h.o.d.n. Eetcafé De Ton\nKvK 12345678\nAdres: ", "address:unclear"),
        ("Bedrijf: Kapsalon Lente (zzp)\nKvK 12345678\nPost: ", "address:unclear"),
        ("Rechtsvorm: eenmanszaak\nVestigingsadres: ", "address:organisation"),
        ("R. Tan h.o.d.n. Ton\nGemachtigde: Bouwadvies Noord B.V.\nPostadres: ", "address:organisation"),
        ("Dit geldt ook voor de eenmanszaak.\n\nPostadres gemeente: ", "address:organisation"),
    ],
)
def test_tells_the_post_of_who_trades_alone(found: Any, lines: str, evidence: str) -> None:
    (one,) = found(RECOGNIZER, lines + "Kerklaan 63, 1234 AB Ons Dorp")
    assert one[2][0] == evidence


def test_finds_a_street_and_its_number_in_two_fields(found: Any) -> None:
    text = "Straatnaam: Ganzerik   Huisnr.: 44   Naam: B. Stoel"
    assert [one[0] for one in found(RECOGNIZER, text) if one[1] == "ADDRESS"] == ["Ganzerik", "44"]


STREETS = ("De Hoefslag", "Brinkgreven", "Het Schild", "'t Zwaantje", "Oude Tolbrug", "Prins Hendriklaan", "Molenes")


@pytest.mark.parametrize("street", STREETS)
@pytest.mark.parametrize("number", ["14", "203-2", "12-III", "48 hs"])
@pytest.mark.parametrize(
    "place",
    [
        "De woning aan de {} is bezocht.",
        "De bewoners van {} hebben bezwaar gemaakt.",
        "De buren van {} ervaren overlast.",
        "De bewoner ({}) meldde dit.",
        "Huisbezoek 12 maart, {}: mevrouw doet open.",
        "De eigenaar van {} is aangeschreven.",
        "Zij woont sinds 2019 op {} met haar zoon.",
        "Hij is verhuisd naar {}.",
    ],
)
def test_finds_streets_that_no_list_or_ending_tells(found: Any, street: str, number: str, place: str) -> None:
    home = f"{street} {number}"
    assert [one[0] for one in found(RECOGNIZER, place.format(home)) if one[1] == "ADDRESS"] == [home]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("adres: de hoefslag 7\nplaats: Ede", "de hoefslag 7"),
        ("ik woon kwakelgaarde 203-2 kom maar", "kwakelgaarde 203-2"),
        ("stuur maar naar prins hendriklaan 16a", "prins hendriklaan 16a"),
        ("Mevrouw Okkerse, 1234 AB 14 te Ede", "1234 AB 14"),
        ("Mevrouw Okkerse, 1234AB, 12-III, is verhuisd", "1234AB, 12-III"),
        ("de buren van nr. 20 parkeren op de stoep", "20"),
    ],
)
def test_finds_homes_in_small_letters_and_by_their_number(found: Any, text: str, value: str) -> None:
    assert value in [one[0] for one in found(RECOGNIZER, text)]


@pytest.mark.parametrize(
    "text",
    [
        "De bewoners van Blok 4, Fase 2 en Toren 3 krijgen een brief.",
        "Verdachte, parketnummer 12",
        "adres: zie bijlage 3\nadres: onbekend 2024",
        "Zij woont samen 3 dagen per week, sinds 2019 op zichzelf.",
        "De huurders van Gebouw 12 en de buren van 20 huizen verder.",
        "De melding over Teams 2 en huisbezoek WMO 2015",
        "Er was bezoek van gezin Zwaan. Familie Beek 3 is er ook.",
    ],
)
def test_leaves_what_dwellers_stand_before(found: Any, text: str) -> None:
    assert found(RECOGNIZER, text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Roos aan de Esdoornweg 14 belt.", "Roos aan de Esdoornweg 14"),
        ("Willem aan de Esdoornweg 14 belt.", "Willem aan de Esdoornweg 14"),
        ("Basisschool De Kiezel aan de Esdoornweg 14 is open.", "Esdoornweg 14"),
    ],
)
def test_takes_who_may_be_somebody_along_with_the_street(found: Any, text: str, value: str) -> None:
    assert [one[0] for one in found(RECOGNIZER, text)] == [value]


def test_a_number_of_hectares_is_no_postcode(found: Any) -> None:
    assert found(RECOGNIZER, "Oppervlakte van het adres: 3816 ha") == []


def test_a_postcode_below_a_street_is_whose_the_street_is_whatever_stands_beside_it(found: Any) -> None:
    text = "A. Nuur\tH. Bosma\nDe Finne 62\tdirectie Jeugd\n9204 BL  DRACHTEN\t(0512) 58 12 73"
    [(value, entity, codes)] = found(RECOGNIZER, text)
    assert (value, entity) == ("9204 BL  DRACHTEN", "POSTCODE")
    assert "address:unclear" in codes


KNOWN = (
    ("RDW | Skager Rak 10 | Veendam", "Skager Rak 10"),
    ("afdeling Juridische Zaken\nKempkensberg 12, Groningen\n", "Kempkensberg 12, Groningen"),
    ("mevrouw drs. H.E. Tol\nKempkensberg 12\n9722 TB Groningen", "Kempkensberg 12\n9722 TB Groningen"),
    ("Vergunningen en Toezicht\nStadhuisplein 1, Amersfoort\n", "Stadhuisplein 1, Amersfoort"),
    ("Mevrouw A. Tol\nStadhuisplein 1\n3811 LM Amersfoort", "Stadhuisplein 1\n3811 LM Amersfoort"),
    ("Waterschap Rijn en IJssel | Liemersweg 2 | Doetinchem", "Liemersweg 2"),
    ("de heer A. Tol, Phoenixstraat 32, 2611 AL Delft", "Phoenixstraat 32, 2611 AL Delft"),
    ("Zaal 2 (Brabantlaan 1, 's-Hertogenbosch)", "Brabantlaan 1"),
    ("Utrechtseweg 297 | 3731 GA De Bilt", "Utrechtseweg 297 | 3731 GA De Bilt"),
    ("Zuid-Hollandplein 1, Den Haag", "Zuid-Hollandplein 1, Den Haag"),
)
NOT_KNOWN = (
    ("De heer P. Tol\nStadhuisplein 1\n1234 AB Dorp", "Stadhuisplein 1\n1234 AB Dorp"),
    ("De heer P. Tol\nStadhuisplein 11, Amersfoort", "Stadhuisplein 11, Amersfoort"),
    ("De heer P. Tol\nStadhuisplein 1a, Amersfoort", "Stadhuisplein 1a, Amersfoort"),
    ("De heer P. Tol\nStadhuisplein 1-2, Amersfoort", "Stadhuisplein 1-2, Amersfoort"),
    ("De heer P. Tol\nStadhuisplein 1", "Stadhuisplein 1"),
    ("De heer P. Tol\nStadhuisplein 1\n\n3811 LM Amersfoort", "Stadhuisplein 1"),
    ("De heer P. Tol\nMarkt 11\n5555 AB Valkenswaard", "Markt 11\n5555 AB Valkenswaard"),
    ("De heer P. Tol\nLindelaan 20, bij Lelystad", "Lindelaan 20"),
    ("De heer P. Tol\nLindelaan 20. Lelystad belde.", "Lindelaan 20"),
    ("De heer P. Tol\nLindelaan 20 (Lelystad belde)", "Lindelaan 20"),
    ("De heer P. Tol\nKanaalweg 1, Utrecht", "Kanaalweg 1, Utrecht"),
    ("De heer P. Tol\nKanaalweg 1, Ede; Middelburg", "Kanaalweg 1, Ede"),
    ("De heer P. Tol, Skager Rak 10, Lemmer", "Skager Rak 10, Lemmer"),
    ("De heer P. Tol\nDreef 3 bis, Haarlem", "Dreef 3 bis, Haarlem"),
    ("De heer P. Tol\nDreef 3 A, Haarlem", "Dreef 3 A, Haarlem"),
    ("De heer P. Tol\nDreef 33, Haarlem", "Dreef 33, Haarlem"),
    ("De heer P. Tol\nOude Dreef 3, Haarlem", "Oude Dreef 3, Haarlem"),
    ("De heer P. Tol\nKleine Markt 11, Arnhem", "Kleine Markt 11, Arnhem"),
    ("De heer P. Tol woont aan de Stadhuisplein 1 te Amersfoort", "Stadhuisplein 1 te Amersfoort"),
    ("Woonadres: Lindelaan 20, Lelystad", "Lindelaan 20, Lelystad"),
    ("verdachte, Lindelaan 20, Lelystad", "Lindelaan 20, Lelystad"),
    ("huurder\nLindelaan 20\n8224 KT Lelystad", "Lindelaan 20\n8224 KT Lelystad"),
    ("A. Tol, geboren 1 mei 1960, Lindelaan 20, Lelystad", "Lindelaan 20, Lelystad"),
    ("briefadres Stadhuisplein 1, Amersfoort", "Stadhuisplein 1, Amersfoort"),
    ("de bewoner van de Bergstraat 4, Ede", "Bergstraat 4, Ede"),
    ("De heer P. Tol\nBergstraat 4, Epe", "Bergstraat 4, Epe"),
    ("De heer P. Tol\nBergstraat 4\n1234 AB Edeveen", "Bergstraat 4\n1234 AB Edeveen"),
    ("De heer P. Tol\nGrote Markt 2, Heusden", "Grote Markt 2, Heusden"),
    ("De heer P. Tol\nStationsplein 1\n2611 BV Ons Dorp", "Stationsplein 1\n2611 BV Ons Dorp"),
    ("De heer P. Tol\nMarktplein 1, Ede\nApeldoorn, 3 mei", "Marktplein 1, Ede"),
    ("De heer P. Tol\nRaadhuisplein 1, Ede", "Raadhuisplein 1, Ede"),
)


@pytest.mark.parametrize(("text", "value"), KNOWN)
def test_where_a_public_body_receives_visitors_is_its_address_whoever_is_named(text: str, value: str) -> None:
    assert ("address:organisation" in _of(text, value)) is True


@pytest.mark.parametrize(("text", "value"), NOT_KNOWN)
def test_another_house_another_town_or_a_home_is_not(text: str, value: str) -> None:
    assert "address:organisation" not in _of(text, value)


def _of(text: str, value: str) -> tuple[str, ...]:
    found = {text[one.start : one.end]: one for one in RECOGNIZER.analyze(text, ["ADDRESS", "POSTCODE"], None)}
    assert value in found, sorted(found)
    metadata: dict[str, Any] = found[value].recognition_metadata or {}
    return tuple(metadata["evidence"])


def test_things_counted_behind_a_house_number_are_no_part_of_it(found: Any) -> None:
    text = "Melding Dorpsstraat 14, meldingen van Dorpsstraat 16 bomen snoeien"
    assert [one[0] for one in found(RECOGNIZER, text)] == ["Dorpsstraat 14", "Dorpsstraat 16"]
