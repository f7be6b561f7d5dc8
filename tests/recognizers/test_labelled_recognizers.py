# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers that count only behind their label, below it, or in its column: documents, registrations, clients, births."""

from __future__ import annotations

from typing import Any

import pytest

from recognizers.base import listed
from recognizers.big_number import BigNumberRecognizer
from recognizers.birth_date import BirthDateRecognizer
from recognizers.client_number import ClientNumberRecognizer
from recognizers.driving_licence import DrivingLicenceRecognizer
from recognizers.identity_document import IdentityDocumentRecognizer
from recognizers.personnel_number import PersonnelNumberRecognizer
from recognizers.v_number import VNumberRecognizer

KINDS: dict[str, Any] = {
    "identity": IdentityDocumentRecognizer(),
    "driving": DrivingLicenceRecognizer(),
    "v": VNumberRecognizer(),
    "big": BigNumberRecognizer(),
    "personnel": PersonnelNumberRecognizer(),
    "client": ClientNumberRecognizer(),
    "birth": BirthDateRecognizer(),
}


@pytest.mark.parametrize(
    ("kind", "text", "values"),
    [
        ("identity", "paspoortnummer EM0000000", ["EM0000000"]),
        ("identity", "haar paspoort (nummer N000000013) is vals", ["N000000013"]),
        ("driving", "RIJBEWIJSNUMMER BESTUURDER\n5012345678", ["5012345678"]),
        ("personnel", "A. Bos (toezichthouder, nr. 71044) en B. Tol (inspecteur, nr. 71239)", ["71044", "71239"]),
        ("personnel", "onze toezichthouder A. Bos (legitimatiebewijs ODR-0387)", ["ODR-0387"]),
        ("personnel", "Inspecteurnr.:   71443", ["71443"]),
        ("birth", "Mevr. Bos (Anna Bos, 02.03.1949) deed open", ["02.03.1949"]),
        ("birth", "de heer A. Bos (02-03-1949), wonende", ["02-03-1949"]),
        ("birth", "het besluit (02-03-1949) en de brief van Bos (12-03-2019)", []),
        ("identity", "Nr. paspoort: SPECI2014", ["SPECI2014"]),
        ("identity", "met haar paspoort (FB041188) en BSN", ["FB041188"]),
        ("identity", "Roepnaam: Anna\nDocument: NM4UGDER4\nTolk", ["NM4UGDER4"]),
        ("identity", "copie de la carte nationale SA077310", ["SA077310"]),
        ("personnel", "Medewerker: Anna Bos, nummer\n83513859\n", ["83513859"]),
        ("personnel", "Verb. NN104422 en NN10871\nMelder", ["NN104422", "NN10871"]),
        ("personnel", "Inspecteur: M. Bos, reg.nr. INS-4417", ["INS-4417"]),
        ("personnel", "boa domein II, pas\nRT-2217", ["RT-2217"]),
        (
            "personnel",
            "Tijd Pasnr Naam Deur\n07:02:11 44-01772 Bos Oost\n07:03:11 44-01801 Tol West",
            ["44-01772", "44-01801"],
        ),
        ("identity", "identiteitskaart XR1001R58, geldig", ["XR1001R58"]),
        ("identity", "paspoort nummer NS PEC I20 4"[:19] + "12", []),
        ("identity", "een paspoort (nr. NW 123 AB4 5)", ["NW 123 AB4 5"]),
        ("identity", "Documentnummer\nXR1001R58", ["XR1001R58"]),
        ("identity", "Paspoort     XR1001R58", ["XR1001R58"]),
        ("identity", "Sédula: 1980010112", ["1980010112"]),
        ("driving", "een Pools rijbewijs, nummer A00123456B, op naam van", ["A00123456B"]),
        ("v", "Registratienummer        2712345678", ["2712345678"]),
        ("v", "V-nr / BSN   2712345678 / 999991772", ["2712345678"]),
        ("personnel", "Verbalisant : A. Bos (brigadier), 67123", ["67123"]),
        ("personnel", "inspecteur A. Bos (PSCO XX-4471)", ["PSCO XX-4471"]),
        ("identity", "verblijfsdocument AB1234567", ["AB1234567"]),
        ("identity", "Duits paspoortnummer C01X00T47", ["C01X00T47"]),
        (
            "identity",
            "P<NLDDE<VRIES<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<<<",
            ["P<NLDDE<VRIES<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<<<"],
        ),
        ("driving", "rijbewijsnummer 5123456789", ["5123456789"]),
        ("driving", "Rijbewijs nr.: 5123456789", ["5123456789"]),
        ("driving", "rijbewijs met nummer 5123456789", ["5123456789"]),
        ("v", "V-nummer: 2712345678", ["2712345678"]),
        ("v", "v-nr. 271.234.5678", ["271.234.5678"]),
        ("v", "vreemdelingennummer 271 234 5678", ["271 234 5678"]),
        ("v", "V-nummer\n2712345678", ["2712345678"]),
        ("identity", "a Polish ID ABC 123456), was", ["ABC 123456"]),
        ("identity", "naam   geb. datum   nationaliteit\nAnna Bos   1-2-1990   ID 643300000", ["643300000"]),
        ("v", "Ketennummer gezinslid: 2712345678", ["2712345678"]),
        ("v", "CRV-nr: 2712345678", ["2712345678"]),
        ("personnel", "dienstnummer R17-01234, verklaart", ["R17-01234"]),
        ("personnel", "gehoord door collega Bos (R17-01234).", ["R17-01234"]),
        ("personnel", "SAP-nr      4001234", ["4001234"]),
        ("personnel", "Oracle ID   HR-112233", ["HR-112233"]),
        ("personnel", "aktenr. 7123-B\n", ["7123-B"]),
        ("personnel", "toezichthouder nr VR-0123", ["VR-0123"]),
        ("personnel", "Verbalisanten: Bos, AB100200, en C. Dam (AB100300), beiden", ["AB100200", "AB100300"]),
        (
            "personnel",
            "Tijd   Pasnr      Houder   Deur\n07:02  44-01234   BOS,A.   Zuid\n07:03  44-04321   DAM,C. x\n",
            ["44-01234", "44-04321"],
        ),
        ("birth", "Geboortedatum (dd-mm-jjjj) : 0 3 - 1 1 - 1 9 4 2", ["0 3 - 1 1 - 1 9 4 2"]),
        ("birth", "DOB March 4, 1971", ["March 4, 1971"]),
        ("birth", "geb. op elf mei negentienhonderddrieënvijftig", ["elf mei negentienhonderddrieënvijftig"]),
        ("birth", "geboren op eenendertig mei tweeduizend vier,", ["eenendertig mei tweeduizend vier"]),
        ("personnel", "beveiliger Bos, pas TR-12345", ["TR-12345"]),
        ("personnel", "De agent (nummer 1234, volgens hem", ["1234"]),
        ("birth", "née le 3 mai 1975, à Lille", ["3 mai 1975"]),
        ("birth", "geboren am 4. März 1971", ["4. März 1971"]),
        ("birth", "Geboren:\n3O-O7-1968", ["3O-O7-1968"]),
        ("birth", "geb.dat. I2.03.I971", ["I2.03.I971"]),
        ("personnel", "Dienstnummers: 70417, 70418 en 70419", ["70417", "70418", "70419"]),
        ("personnel", "opgemaakt door verbalisanten 70417 en 70418", ["70417", "70418"]),
        ("personnel", "P.nr. 104417, collega 104418 van team West", ["104417", "104418"]),
        ("identity", "PL dowód CBA418822", ["CBA418822"]),
        ("birth", "Geb.: 07-11-l954 te Oss", ["07-11-l954"]),
        (
            "birth",
            "nr  naam     geb. datum   nationaliteit   document   bijzonder   status\n1   A. Bos   04-02-1990   NL",
            ["04-02-1990"],
        ),
        ("big", "BIG-registratienummer 19012345601", ["19012345601"]),
        ("big", "BIG-nummer: 19012345601 (arts)", ["19012345601"]),
        ("big", "BIG-reg. 19012345601, BIG reg.nr. 19012345602", ["19012345601", "19012345602"]),
        ("birth", "de heer A. Tol (gb. 12-03-1984) en gb: 1 mei 1980", ["12-03-1984", "1 mei 1980"]),
        ("big", "AGB-code 01-012345", ["01-012345"]),
        ("personnel", "Personeelsnummer: 00123456", ["00123456"]),
        ("personnel", "personeelsnr. 123456", ["123456"]),
        ("personnel", "P-nummer 00123456", ["00123456"]),
        ("personnel", "dienstnummer P123456", ["P123456"]),
        ("personnel", "medewerkersnummer 4471", ["4471"]),
        ("personnel", "Rijkspas nr. 10023456", ["10023456"]),
        ("personnel", "Naam Personeelsnummer\nJansen 00123456\nYildiz 00123457", ["00123456", "00123457"]),
        ("client", "klantnummer: 12345678", ["12345678"]),
        ("client", "uw polisnummer 12.345.678", ["12.345.678"]),
        ("client", "relatienr. R-123456", ["R-123456"]),
        ("client", "patiëntnummer 7654321", ["7654321"]),
        ("client", "lidmaatschapsnummer 1234567", ["1234567"]),
        ("client", "wapenverlof met nummer 2024-00123", ["2024-00123"]),
        ("client", "studentnummer s1234567", ["s1234567"]),
        ("client", "Naam\nKlantnummer\nA. Jansen\n12345678\nB. Post\n12345679", ["12345678", "12345679"]),
        (
            "client",
            "Naam Klantnummer Plaats\nA. Jansen 12345678 Zwolle\nB. Post 12345679 Utrecht",
            ["12345678", "12345679"],
        ),
        ("birth", "mevr. X. Tol ( *08-08-1980, nr 3 )", ["08-08-1980"]),
        ("birth", "gebdat 120379, bel terug", ["120379"]),
        ("birth", "geboren op 1 mei 1980", ["1 mei 1980"]),
        ("birth", "geboren 01-05-1980 te Utrecht", ["01-05-1980"]),
        ("birth", "geb. 1/5/80", ["1/5/80"]),
        ("birth", "(geb. 1980)", ["1980"]),
        ("birth", "geboortedatum: 1980-05-01", ["1980-05-01"]),
        ("birth", "Geboortedatum\n01.05.1980", ["01.05.1980"]),
        ("birth", "geboren te Ons Dorp op 1 mei 1980", ["1 mei 1980"]),
        ("birth", "geb.datum 01051980", ["01051980"]),
        ("birth", "d.d. geb. 1 januari '80", ["1 januari '80"]),
        ("birth", "date of birth: 1 May 1980", ["1 May 1980"]),
        ("birth", "geboren in mei 1980", ["mei 1980"]),
        ("birth", "Naam\nGeboortedatum\nA. Jansen\n01-05-1980\nB. Post\n02-06-1981", ["01-05-1980", "02-06-1981"]),
        ("birth", "A. Jansen, 01-05-1980 (geboren)", ["01-05-1980"]),
        ("birth", "geboortejaar 1980", ["1980"]),
        *[
            ("personnel", f"{rank} J. de Boer (AB12345)", ["AB12345"])
            for rank in listed("Brigadier hoofdagent agent surveillant rechercheur wachtmeester aspirant controleur")
        ],
        ("personnel", "handhaver J. de Boer, nr. 44187", ["44187"]),
        *[
            ("personnel", f"{label}: 00123456", ["00123456"])
            for label in ("stam-nummer", "stam nr", "hr nummer", "hrid", "hrmnr", "controleurnummer", "dienst-id")
        ],
        ("personnel", "toegangspas\tTR-12345", ["TR-12345"]),
        *[
            ("client", f"{label}: 12345678", ["12345678"])
            for label in ("zorg-nummer", "zorg nr", "pensioen-nummer", "klantcode", "klantid", "onderwijs-id")
        ],
        ("birth", "Geb\n1 mei 1980", ["1 mei 1980"]),
        ("birth", "geb\t1 mei 1980", ["1 mei 1980"]),
        ("birth", "date de naissance: 01-05-1980", ["01-05-1980"]),
        ("birth", "doğum tarihi 01-05-1980", ["01-05-1980"]),
        ("birth", "(né) le 1 mei 1980", ["1 mei 1980"]),
        ("birth", "dochter Noor (3 juni 2017) en kind 2: Eva Bakker 11-01-2012", ["3 juni 2017", "11-01-2012"]),
        ("birth", "Farah Yusuf, v, 1990-11-02, Mogadishu", ["1990-11-02"]),
        ("birth", "geb. 21/03/1990 (opgegeven) / 1-1-1990 (Eurodac)", ["21/03/1990", "1-1-1990"]),
        (
            "birth",
            "Naam kind      Dayvon, 20-12-2015\nY. Korkmaz    vrouw     1 mei 1962",
            ["20-12-2015", "1 mei 1962"],
        ),
        ("personnel", "niet op mijn personeelsnr (40017726), pasje P 10083342", ["40017726", "P 10083342"]),
        ("personnel", "badges D-44107, D-51280", ["D-44107", "D-51280"]),
        ("identity", "Paspoort Ghana : G2841790", ["G2841790"]),
        ("birth", "geboren elf januari 1952", ["elf januari 1952"]),
        ("birth", "geboortedatum 22-10-'67", ["22-10-'67"]),
        ("v", "Betreft: aanvraag verblijfsvergunning, 281.443.9012", ["281.443.9012"]),
        ("personnel", "Medewerker 348812 is ziek", ["348812"]),
        ("client", "debiteurnummer D55201, lidnummer LM-00912", ["D55201", "LM-00912"]),
        ("identity", "Polish ID. AB 1234567", ["AB 1234567"]),
        ("personnel", "DIENſTNUMMER 00123456", ["00123456"]),
    ],
)
def test_finds(found: Any, kind: str, text: str, values: list[str]) -> None:
    assert [value for value, _, _ in found(KINDS[kind], text)] == values


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("identity", "object ID 12345678 in de database"),
        ("identity", "Document: CM4UGDER4"),
        ("identity", "het paspoort (2024) is"),
        ("identity", "transactie-ID 123456789"),
        ("personnel", "personeelsnummer 01-02-2020"),
        ("personnel", "handhaver 2 en collega 3 van boa team 2018"),
        ("birth", "gebouw: 3O-O7 en 4 ,november"),
        ("personnel", "collega Jansen (2020)"),
        ("personnel", "pas 2019 begonnen"),
        ("birth", "akte verleden op elf mei tweeduizend vier"),
        ("personnel", "collega De Vries (12-03-2020)"),
        ("personnel", "inspecteur Bos, 2019 en"),
        ("birth", "besluit van March 4, 1971"),
        ("identity", "kenmerk DGOO12345"),
        ("identity", "paspoorten zijn 10 jaar geldig"),
        ("identity", "het paspoort is in 2024 verlopen"),
        ("identity", "OO1234567"),
        ("identity", "identiteit en 123456789"),
        ("identity", "de beleidsnota NLRIJK2024"),
        ("driving", "rijbewijs B sinds 2010"),
        ("driving", "5123456789"),
        ("driving", "het rijbewijs. Telefoon 0701234567 van het loket"),
        ("v", "nummer 2712345678"),
        ("v", "v 2.0"),
        ("v", "de V-nummers van betrokkenen zijn verwijderd"),
        ("big", "big data met 12345678 regels"),
        ("big", "BIG-register"),
        ("personnel", "het personeel van 1200 mensen"),
        ("personnel", "dienst nummer een"),
        ("personnel", "zaaknummer 00123456"),
        ("personnel", "personeelsnummer onbekend"),
        ("client", "relatie met 12345678"),
        ("client", "de klant betaalde 12345678"),
        ("client", "zaaknummer 12345678"),
        ("client", "polisvoorwaarden 2024"),
        ("client", "student in 2024"),
        ("client", "Klantnummer\nonbekend\nZaak 123456782\nBel 14 030 of\nop 12-03-2024"),
        ("client", "Klantnummer is niet nodig.\n12-03-2024\n12345678"),
        ("birth", "gebouwd op 1 mei 1980"),
        ("birth", "Besluit van 1 mei 2020"),
        ("birth", "de geboortedatum wordt niet verstrekt. De brief is van 1 mei 2020"),
        ("birth", "het gebied sinds 1980"),
        ("birth", "geboortecijfers over 2020 en 2021 laten zien"),
        ("birth", "Datum 1 mei 2020"),
        ("birth", "Geboortedatum\n\nDatum gesprek: 3 mei 2021"),
        ("birth", "een schijf van 16 GB 12-03-2020"),
        ("birth", "Geb.datum 0\nUtrecht, 2 augustus 2023"),
        ("birth", "Geboorteplaats\nONTVANGEN 19 OKT 2020"),
        ("birth", "5*08-08-1980"),
        ("birth", "nabestaanden geboren kinderen in de regio. Op 12 maart 2021 is besloten"),
        ("birth", "kinderen. Op 12 maart 2021 is besloten; het kind van 3 juni 2017"),
        ("birth", "Kamerstukken II, p. 4, m.nt. van 3-4-2011"),
        ("v", "registratienummer 45678"),
        ("v", "Begroting: 281.443.901 en 281.443.9012"),
        ("v", "verblijf, dossier 2/281.443.9012-A"),
        ("personnel", "medewerker 2021, medewerkers 12 en 14"),
    ],
)
def test_leaves(found: Any, kind: str, text: str) -> None:
    assert found(KINDS[kind], text) == []


def test_a_document_number_without_its_word_is_weak() -> None:
    [result] = KINDS["identity"].analyze("nummer NW123AB45", ["IDENTITY_DOCUMENT"], None)
    assert result.score <= 0.3
