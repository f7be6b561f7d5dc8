# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Make the facts in this folder from the collected sources: ``python -m redactor.analysis.data.build ../shared``.

Writes ``functions.tsv`` (role, title id, title) and ``officials.tsv`` (national office holders with dated mandates).
The same input gives the same bytes.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from pathlib import Path

from redactor.analysis.names.spelling import fold, initial_letters, parse, squeeze

#: group of functions.json → the role that a title of it gives
ROLES = {
    "bewindspersoon": "office_holder",
    "kamerlid": "office_holder",
    "decentraal-bestuurder": "office_holder",
    "hoge-colleges": "office_holder",
    "rechter": "office_holder",
    "koninklijk": "office_holder",
    "zbo-bestuur": "senior_official",
    "sg-dg": "senior_official",
    "gemeentesecretaris-griffier": "senior_official",
    "ambassadeur": "senior_official",
    "woordvoerder": "public_function",
    "directeur": "director",
    "ovj": "civil_servant",
    "afdelingshoofd": "civil_servant",
    "beleid": "civil_servant",
    "jurist": "civil_servant",
    "secretariaat": "civil_servant",
    "toezicht-handhaving": "civil_servant",
    "inlichtingen-defensie": "civil_servant",
    "medisch-zorg": "private_employee",
    "burger": "citizen",
    "bedrijf-contact": "external",
    "journalist": "external",
    "wetenschapper": "external",
}
#: towns that people are named after and that are no municipality of their own, and cities abroad
LARGE_TOWNS = ("brabant", "holland", "vlaanderen", "parijs", "berlijn", "antwerpen", "brussel", "gent", "londen", "oss")
#: forms of address and signing formulas are no function; roles.py knows them apart
SKIPPED = frozenset({"ondertekenaar-mandaat"})
NO_TITLES = frozenset({
    "eigenaar", "de heer", "dhr.", "mevrouw", "mw.", "mevr.", "contactpersoon", "hoofd",
    "dsi", "dkdb", "fg", "officier (defensie)",
    "landsadvocaat (naam van advocaat)", "lid van het dagelijks bestuur", "lid van het algemeen bestuur",
})  # fmt: skip
#: titles that functions.json lacks; common in documents of the State, provinces, municipalities and water boards
MORE = {
    "bewindspersoon": "ministers|staatssecretarissen|bewindspersonen|viceminister-president|minister a.i.|stas",
    "kamerlid": "Kamerleden|lid Tweede Kamer|lid Eerste Kamer|senatoren|"
    "Tweede Kamerleden|Eerste Kamerleden|fractieleider|Europarlementariërs|"
    "lid van de Eerste Kamer der Staten-Generaal|lid van de Tweede Kamer der Staten-Generaal|Eurocommissaris",
    "decentraal-bestuurder": "burgemeesters|wethouders|raadsleden|gemeenteraadsleden|gedeputeerden|statenleden|"
    "heemraden|hoogheemraden|dijkgraven|cdK|CdK|waarnemend burgemeester|commissaris der Koning|"
    "lid van Gedeputeerde Staten|lid van Provinciale Staten|gouverneur|burgerraadslid|steunfractielid|"
    "duo-raadslid|commissielid namens|portefeuillehouder|locoburgemeester|lid van de gemeenteraad|"
    "voorzitter van de veiligheidsregio",
    "rechter": "rechters|raadsheren|kantonrechters|rechter-commissaris|bestuursrechter|politierechter|kinderrechter|"
    "voorzitter van de Afdeling bestuursrechtspraak|lid van de enkelvoudige kamer|staatsraden|"
    "lid van de meervoudige kamer|vicepresident van de rechtbank|president van het gerechtshof|"
    "president van de Hoge Raad|kinderombudsman|ombudsman",
    "beleid": "beheerder|functionaris|deskundige|"
    "beleidsmedewerkers|adviseurs|medewerker|medewerkers|beleidscoördinator|projectmedewerker|"
    "projectsecretaris|programmasecretaris|programmamedewerker|ambtelijk secretaris|persoonlijk assistent|"
    "persoonlijk assistente|persoonlijk medewerker|kabinetschef|chef kabinet|chef-kabinet|particulier secretaris|"
    "particuliere secretaris|secretaris|fractiemedewerker|beleidsondersteuner|functioneel beheerder|"
    "informatiebeheerder|ambtenaar|ambtenaren|planner|planoloog|stedenbouwkundige|vergunningverleners|"
    "gebiedsmanager|procesmanager|omgevingsmanager|assistent|assistente|speechschrijver|kwaliteitsmedewerker|"
    "consulent|klantmanager|wijkmanager|gebiedsadviseur|financieel adviseur|communicatieadviseur|"
    "communicatiemedewerker|bestuursondersteuner|hoofd afdeling|hoofd van de afdeling|hoofd bureau|plv. hoofd|"
    "unitmanager|unithoofd|coördinator|projectmanager|programmamanagers|senior medewerker|specialist|analist|"
    "data scientist|informatieadviseur|applicatiebeheerder|architect|redacteur webteam|rapporteur ambtelijk|"
    "raadsadviseur|auditor|controller|inkoopadviseur|HR-adviseur|P&O-adviseur|HR adviseur|archivaris",
    "sg-dg": "plv. secretaris-generaal|plv. SG|plv. directeur-generaal|plv. DG|plaatsvervangend SG|plaatsvervangend DG|"
    "inspecteurs-generaal|directeuren-generaal|secretarissen-generaal|NCTV|korpschef|commandant der strijdkrachten",
    "woordvoerder": "woordvoerders|persvoorlichters|perswoordvoerder|woordvoering|"
    "woordvoerster|teamleider persvoorlichting",
    "directeur": "directeuren|plv. directeur|hoofddirecteur bedrijfsvoering|adjunct-directeur|directeur a.i.|"
    "waarnemend directeur|MT-lid|clusterdirecteur|concerndirecteur|stafdirecteur|directievoorzitter",
    "burger": "bezwaarde|bezwaarmakers|verzoekers|vergunninghouder|huurder|verhuurder|patiënt|cliënt|"
    "uitkeringsgerechtigde|leerling|student|getuige|aangever|aangeefster|verdachte|slachtoffer|inwoner|"
    "inwoonster|insprekers|inspreker|buurtbewoner|"
    "eigenaar van het perceel|eiser|"
    "eiseres|verzoekster|klaagster|aanvraagster|indienster|"
    "nabestaande|appellante|erfgenaam|ouder|moeder|vader|cliënte|patiënte|zorgvrager|vreemdeling|asielzoeker|"
    "sollicitant|kandidaat|bewoonster|omwonenden|bewoners|belanghebbenden",
    "bedrijf-contact": "directeur-eigenaar|gemachtigde|gemachtigden|DGA|projectontwikkelaar|aannemer|accountmanagers|"
    "salesmanager|zaakvoerder|adviseur van|extern jurist|"
    "raadsman|raadsvrouw|deurwaarder|curator|lobbyiste|public affairs adviseur|makelaar",
    "journalist": "verslaggeefster|journaliste|programmamaker|freelance journalist|onderzoeksjournalist|columnist",
    "medisch-zorg": "huisarts|psycholoog|psychiater|bedrijfsarts|fysiotherapeut|begeleider|leraar|lerares|docent|"
    "docente|schoolleider|vrijwilliger|zorgverlener|specialist ouderengeneeskunde|maatschappelijk werker",
    "toezicht-handhaving": "inspecteurs|toezichthouders|handhavers|wijkagent|agenten|rechercheurs|BOA's|"
    "politieagent|officieren van justitie|forensisch onderzoeker",
    "secretariaat": "notuliste|secretaris commissie|secretariaatsmedewerker|officemanager|receptionist|"
    "griffiemedewerker|directieassistent|directieassistente|management assistent|telefoniste",
}


def functions(shared: Path) -> list[str]:
    """Lines of functions.tsv, sorted."""
    groups = json.loads((shared / "domain" / "functions.json").read_text(encoding="utf-8"))["functions"]
    rows: dict[str, tuple[str, str]] = {}
    for group in groups:
        if group["id"] in SKIPPED:
            continue
        extra = MORE.get(group["id"], "")
        titles = [*group["titles"], *extra.split("|" if "|" in extra else None)]
        for title in titles:
            if title.lower() not in NO_TITLES:
                rows.setdefault(title, (ROLES[group["id"]], group["id"]))
    return [f"{role}\t{group}\t{title}" for title, (role, group) in sorted(rows.items())]


def officials(shared: Path) -> list[str]:
    """Lines of officials.tsv, sorted: surname (as ``Name.surname``), given name, initials, ``kind:from:to;…``."""
    people = json.loads((shared / "domain" / "public_officials_national.json").read_text(encoding="utf-8"))["persons"]
    merged: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for person in people:
        family = " ".join(filter(None, (person["tussenvoegsel"], person["family"])))
        family = re.sub(r"^\(.*?\)\s*", "", family)
        given = fold(re.sub(r"^(?:Burgemeester|Minister|Gedeputeerde)\s+", "", person["given"] or ""))
        initials = initial_letters(person["initials"] or "")
        name = parse(family)
        if not given and not initials and name.full:
            surname, initials = name.surname, name.initials
        else:
            surname = squeeze(family)
        mandates = {":".join((kind[:1], start or "", end or "")) for kind, _, start, end in person["mandates"]}
        merged[surname, given, initials] |= mandates
    return ["\t".join((*key, ";".join(sorted(mandates)))) for key, mandates in sorted(merged.items()) if key[0]]


def places(shared: Path) -> list[str]:
    """Lines of places.txt, sorted: municipalities and provinces, folded."""
    domains = json.loads((shared / "domain" / "domains.json").read_text(encoding="utf-8"))["domains"]
    found = set(LARGE_TOWNS)
    for domain in domains:
        for body in domain["orgs"]:
            plain = re.sub(r"^(?:[Gg]emeente|[Pp]rovincie)\s+|\s+\(.*\)$", "", body["name"])
            if body["type"] in ("gemeenten", "provincies") and " " not in plain:
                found.add(fold(plain))
    return sorted(found)


def main() -> None:
    """Write the files beside this script."""
    shared, here = Path(sys.argv[1]), Path(__file__).parent
    made = {"functions.tsv": functions(shared), "officials.tsv": officials(shared), "places.txt": places(shared)}
    for name, lines in made.items():
        (here / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
