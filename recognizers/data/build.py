# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Make the fact files of this folder from the source tables (see README.md for where those come from).

Usage: ``python recognizers/data/build.py FOLDER`` where FOLDER holds ``domains.json`` and ``phone_plan.json``.
The same input gives the same files, byte for byte.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path

HERE = Path(__file__).parent
MORE_PROVIDERS = (
    "aol.com googlemail.com gmx.net gmx.de gmx.com mail.com msn.com outlook.nl live.be hotmail.be hotmail.co.uk"
    " yahoo.co.uk yahoo.nl zonnet.nl wanadoo.nl freeler.nl versatel.nl online.nl kpn.nl caiway.nl caiway.net"
    " delta.nl zeelandnet.nl"
    " t-mobilethuis.nl telenet.be skynet.be web.de tutanota.com tuta.io fastmail.com yandex.com mail.ru pm.me hey.com"
    " mac.com vodafonevast.nl ziggomail.nl freedom.nl soverin.net startmail.com yahoo.fr orange.fr proximus.be"
    " hccnet.nl tiscali.nl dds.nl wxs.nl kabelfoon.nl kabelfoon.net onsbrabantnet.nl yahoo.de hotmail.de"
    " ymail.com wp.pl onet.pl lycos.nl t-online.de free.fr laposte.net seznam.cz yandex.ru interia.pl o2.pl"
    " abv.bg hotmail.fr outlook.be scarlet.nl scarlet.be euronet.nl demon.nl cistron.nl glasoperator.nl"
    " deltanet.nl filternet.nl alice.nl 12move.nl compaqnet.nl introweb.nl multiweb.nl worldonline.nl voila.fr"
    " sfr.fr email.com tutanota.de ukr.net i.ua libero.it virgilio.it rambler.ru bk.ru list.ru inbox.ru mynet.com"
    " bluewin.ch gmx.at gmx.ch aon.at mail.bg op.pl tlen.pl centrum.cz azet.sk freemail.hu citromail.hu sapo.pt"
    " terra.es telefonica.net bol.com.br uol.com.br rediffmail.com naver.com qq.com 163.com 126.com"
).split()
"""well-known public mail services that the source table lacks"""
MORE_GOVERNMENT = (
    "kustwacht.nl marechaussee.nl ncsc.nl overheid.nl inspectiesza.nl ggdghor.nl fiod.nl caribischnederland.nl"
    " bonairegov.com agentschaptelecom.nl doc-direkt.nl fmh.nl p-direkt.nl"
).split()
"""hosts of services that the register knows under the name of the body they belong to"""
MORE_NUMBERS = (
    "+31880430430 +31881236555 +31881205020 +31302749111 +31343578844 +31888989295 +31582342130 +31555385385"
    " +31881805250 +31886696000 +31883616161"
).split()
"""numbers that services publish for everybody and the register lacks (IND, DigiD, Landelijk Meldpunt Zorg, RIVM, police
from abroad, UWV for employers, CJIB, Belastingdienst from abroad, AP, Inspectie van het Onderwijs, Rechtspraak)"""
VISITING = (
    "2511DP 2515XP 2594AC 2511VX 2511CW 2513AA 2511CR 2595BD 2514CV 2514EN 2514ED 2595AJ 2594AV 2516BC 2521AN 3526LA"
).split()
"""postcodes of buildings of ministries and High Councils of State: public knowledge, checked against no register"""

ADDRESSES = (
    "bezuidenhoutseweg 20, bezuidenhoutseweg 30, bezuidenhoutseweg 73, fluwelen burgwal 1, kalvermarkt 32,"
    " kalvermarkt 53, kneuterdijk 22, korte voorhout 7, korte voorhout 8, lange voorhout 8, lange voorhout 34,"
    " parnassusplein 5, plein 1813 4, prins clauslaan 60, schedeldoekshaven 100, turfmarkt 147,"
    " wilhelmina van pruisenweg 52, coolsingel 40, parnassusweg 280, vrouwe justitiaplein 1, kruseman van eltenweg 2,"
    " zaailand 102, binnenhof 1 den haag, binnenhof 1a den haag, binnenhof 4 den haag, binnenhof 19 den haag,"
    " binnenhof 20 den haag, binnenhof 22 den haag, buitenhof 34 den haag, kazernestraat 52 den haag,"
    " noordeinde 68 den haag, oranjestraat 15 den haag, plein 2 den haag, plein 4 den haag,"
    " prinses beatrixlaan 2 den haag, prinses beatrixlaan 512 den haag, rijnstraat 8 den haag, rijnstraat 50 den haag,"
    " spui 70 den haag, amstel 1 amsterdam, catharijnesingel 59 utrecht, croeselaan 15 utrecht,"
    " griffioenlaan 2 utrecht, leeghwaterlaan 8 's-hertogenbosch, wilhelminaplein 100 rotterdam,"
    " walburgstraat 2 arnhem, schuurmanstraat 2 zwolle, guyotplein 1 groningen, sluissingel 20 breda"
)
"""visiting addresses of ministries, High Councils of State and courts: public knowledge, checked against no register;
with the place where other towns have such a street too"""

PROVINCES = (
    "martinikerkhof 12 groningen, tweebaksmarkt 52 leeuwarden, westerbrink 1 assen, luttenbergstraat 2 zwolle,"
    " markt 11 arnhem, archimedeslaan 6 utrecht, visarenddreef 1 lelystad, dreef 3 haarlem, houtplein 33 haarlem,"
    " zuid-hollandplein 1 den haag, abdij 6 middelburg, brabantlaan 1 's-hertogenbosch, brabantlaan 1 den bosch,"
    " limburglaan 10 maastricht"
)
"""provincial halls, of all twelve"""

WATER_BOARDS = (
    "pettelaarpark 70 's-hertogenbosch, pettelaarpark 70 den bosch, korte ouderkerkerdijk 7 amsterdam,"
    " bouvignelaan 5 breda, bosscheweg 56 boxtel, phoenixstraat 32 delft, dokter van deenweg 186 zwolle,"
    " fryslânplein 3 leeuwarden, stationsplein 136 heerhugowaard, handelsweg 100 ridderkerk, aquapark 5 veendam,"
    " maria theresialaan 99 roermond, stedumermaar 1 groningen, liemersweg 2 doetinchem, archimedesweg 1 leiden,"
    " de blomboogerd 12 tiel, kanaalweg 1 middelburg, maasboulevard 123 rotterdam, poldermolen 2 houten,"
    " steenbokstraat 10 apeldoorn, kooikersweg 1 almelo, lindelaan 20 lelystad"
)
"""of all twenty-one"""

AGENCIES = (
    "kempkensberg 12, skager rak 10 veendam, europaweg 205 zoetermeer, henri faasdreef 312, cbs-weg 11 heerlen,"
    " hofstraat 110 apeldoorn, utrechtseweg 297 de bilt, antonie van leeuwenhoeklaan 9 bilthoven,"
    " van heuven goedhartlaan 1 amstelveen, la guardiaweg 94 amsterdam, la guardiaweg 116 amsterdam,"
    " laan van ypenburg 6 den haag, hanzelaan 310 zwolle, vijzelgracht 50 amsterdam, muzenstraat 41 den haag,"
    " hoge nieuwstraat 8 den haag, newtonlaan 1 utrecht, willem dudokhof 1 diemen, bezuidenhoutseweg 151 den haag,"
    " nieuwe uitleg 1 den haag, boompjes 200 rotterdam, toekanweg 7 haarlem, zuiderwagenplein 2 lelystad,"
    " smallepad 5 amersfoort, prins willem-alexanderhof 20 den haag"
)
"""executive agencies, supervisors and other services of the State (DUO, RDW, CBS, Kadaster, KNMI, RIVM, SVB, UWV, NFI,
RVO, AFM, ACM, AP, NZa, Zorginstituut, the Ombudsman, the police, Rijkswaterstaat, RCE, Nationaal Archief)"""

TOWN_HALLS = (
    "stadsplateau 1 utrecht, gedempte zuiderdiep 98 groningen, lübeckplein 2 zwolle, noordersingel 33 assen,"
    " oldehoofsterkerkhof 2 leeuwarden, stadhuisplein 2 lelystad, grote markt 2 haarlem, kanaalweg 3 middelburg,"
    " wolvenhoek 1 's-hertogenbosch, wolvenhoek 1 den bosch, mosae forum 10 maastricht, koningstraat 38 arnhem,"
    " stadhuisplein 1 amersfoort, stadhuisplein 1 almere, stadhuisplein 1 eindhoven, stadhuisplein 1 leiden,"
    " marktplein 1 apeldoorn, korte nieuwstraat 6 nijmegen, claudius prinsenlaan 10 breda,"
    " engelandlaan 502 zoetermeer, stationsplein 1 delft, raadhuisplein 1 emmen, grote kerkhof 1 deventer,"
    " dudokpark 1 hilversum, hanzeplaats 1 venlo, bergstraat 4 ede"
)
"""of the capitals of the provinces and other large municipalities, beside those above"""


def _write(name: str, comment: str, lines: Iterable[str]) -> int:
    entries = sorted({line for line in lines if line})
    (HERE / name).write_text("".join(f"{line}\n" for line in (f"# {comment}", *entries)), encoding="utf-8")
    return len(entries)


def build(source: Path) -> dict[str, int]:
    """Write every fact file; gives the number of entries a file."""
    domains = json.loads((source / "domains.json").read_text(encoding="utf-8"))
    phones = json.loads((source / "phone_plan.json").read_text(encoding="utf-8"))
    private = set(domains["private_mail_providers"]) | set(MORE_PROVIDERS)
    government = [one["domain"] for one in (*domains["domains"], *domains["ministry_domains"])]
    government += MORE_GOVERNMENT
    general = [*(one["e164"] for one in phones["general_numbers"]), *MORE_NUMBERS]
    return {
        "government_domains.txt": _write(
            "government_domains.txt",
            "hosts of Dutch public bodies; Register van Overheidsorganisaties, CC0-1.0",
            {name.lower().removeprefix("www.") for name in government} - private,
        ),
        "private_mail_providers.txt": _write(
            "private_mail_providers.txt", "providers of mail to private persons", private
        ),
        "general_numbers.txt": _write(
            "general_numbers.txt",
            "general phone numbers of Dutch public bodies; Register van Overheidsorganisaties, CC0-1.0",
            general,
        ),
        "public_postcodes.txt": _write(
            "public_postcodes.txt",
            "postcodes at which ministries and High Councils of State receive visitors",
            VISITING,
        ),
        "public_addresses.txt": _write(
            "public_addresses.txt",
            "visiting addresses of public bodies; no place: no other town has it",
            ", ".join((ADDRESSES, PROVINCES, WATER_BOARDS, AGENCIES, TOWN_HALLS)).split(", "),
        ),
        "area_codes.txt": _write(
            "area_codes.txt", "Dutch area codes; libphonenumber metadata, Apache-2.0", phones["area_codes"]
        ),
    }


if __name__ == "__main__":
    for name, count in build(Path(sys.argv[1])).items():
        sys.stdout.write(f"{name}: {count}\n")
