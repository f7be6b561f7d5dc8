# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The rows of the decision table that are about people, in the variants that the law's practice knows, per policy.

Each sentence is found, tied to a role and weighed by the engine; ``[[…]]`` marks the name. All people are invented.
"""

from __future__ import annotations

from functools import cache

import pytest

from redactor.analysis import analyse
from redactor.model import Action, Document, Page
from redactor.weighing.policy import Policy
from redactor.weighing.rules import Context

KEEP, REDACT, REVIEW = Action.KEEP, Action.REDACT, Action.REVIEW
POLICIES = ("woo", "woo-actief", "strict", "minimal", "pseudonymise")
STAYS = (KEEP, KEEP, REDACT, KEEP, KEEP)
GOES = (REDACT, REDACT, REDACT, KEEP, REDACT)
TO_AN_OFFICER = (REVIEW, REDACT, REDACT, KEEP, REVIEW)

#: role, what each policy makes of it, sentences
VARIANTS = (
    (
        "office_holder",
        STAYS,
        (
            "Demissionair minister [[Fenna Kwakkelstein]] liet weten dat het besluit blijft.",
            "De minister voor Klimaat en Energie, [[J.W. Terpstra]], stuurt de brief morgen.",
            "Oud-staatssecretaris [[Joris Waterlander]] werd gehoord.",
            "Senator [[Sietske Brugmans]] diende een motie in bij de Eerste Kamer.",
            "Europarlementariër [[Koen Riemersma]] (Volt) bezocht de haven.",
            "[[Hilde Zwerver]], commissaris van de Koning in Drenthe, reikte de prijs uit.",
            "Gedeputeerde [[Ilse Marugg]] (Landbouw) ging hierop in.",
            "Wnd. burgemeester [[H. Buitendijk]] opende de brug.",
            "De 1e loco-burgemeester, [[Daan Wijnalda]], verving hem.",
            "Fractievoorzitter [[Nina Achterberg]] (D66) vroeg om uitstel.",
            "Hoogheemraad [[Tjibbe van der Wulp]] lichtte de plannen toe.",
            "De kantonrechter, mr. [[P.Q. Zandstra]], wees de vordering toe.",
            "De gemeentelijke ombudsman, [[Lotte Vreugdenhil]], deed onderzoek.",
            "De president van de Algemene Rekenkamer, [[Maarten Oldenkamp]], bood het rapport aan.",
            "Staatsraad [[Noor Tuinstra]] schreef het advies.",
        ),
    ),
    (
        "senior_official",
        STAYS,
        (
            "Plaatsvervangend secretaris-generaal [[Maarten Oldenkamp]] tekende.",
            "De inspecteur-generaal van het onderwijs, [[S. Ybema]], schreef dit.",
            "Raadsgriffier [[J.W. Terpstra]] hield de lijst bij.",
            "[[Karin Prikstra]], gemeentesecretaris, was aanwezig.",
        ),
    ),
    (
        "public_function",
        STAYS,
        (
            "Persvoorlichter [[L. Idema]] gaf een toelichting.",
            "De woordvoerder van de minister van Financiën, [[Koen Riemersma]], bevestigt dit.",
            "Een vraag voor de krant: [[Nina Achterberg]], woordvoerder, belt terug.",
        ),
    ),
    (
        "mandate_signer",
        TO_AN_OFFICER,
        (
            "De Minister van Financiën,\nnamens deze,\n\n\n[[R. Hoekzema]]\nhoofd Bezwaar\n",
            "De burgemeester van Zwolle,\nvoor deze,\n\n[[M. Pronk]]\n",
            "Gedeputeerde Staten,\nin mandaat,\n\n[[G. ten Napel]]\nteammanager\n",
        ),
    ),
    (
        "director",
        GOES,
        (
            "Programmadirecteur [[Elif Çelik]] was afwezig.",
            "De hoofdingenieur-directeur, [[W. Smilde]], stemde in.",
            "De functionaris gegevensbescherming, mevrouw [[Roodbol]], adviseert dit niet te doen.",
            "[[Ingrid Roodbol]], CIO, sluit aan.",
        ),
    ),
    (
        "civil_servant",
        GOES,
        (
            "Officier van justitie [[Geert Sikkema]] eiste een boete.",
            "Wijkagent [[Noor Tuinstra]] ging erheen.",
            "Griffiemedewerker [[A. Benali]] stuurt de stukken.",
            "Politiek assistent [[Koos Werkhoven]] belt terug.",
            "Klantmanager [[Sanne Hoekstra]] voerde het gesprek.",
        ),
    ),
    (
        "citizen",
        GOES,
        (
            "Bezwaarmaakster [[W. Kooistra]] was niet op de zitting.",
            "Inspreker [[Bas Hertgers]] vroeg om een drempel.",
            "Jeugdburgemeester [[Ayşe Demirtaş]] knipte het lint door.",
            "Getuige [[K. Yılmaz]] verklaarde niets te hebben gezien.",
        ),
    ),
    (
        "private_employee",
        GOES,
        (
            "Huisarts [[Daan Wijnalda]] stuurde een brief.",
            "De projectleider van Heijmans B.V., [[P. Nijdam]], belde.",
            "[[Yaya Fofana]], directeur van Transportbedrijf De Haan B.V., maakte bezwaar.",
            "Leerkracht [[Joke Brandsmeer]] gaf dit door aan de school.",
            "[[Ludwine Prikstra]], woordvoerder van Voorbeeldbank N.V., wilde niets zeggen.",
        ),
    ),
    (
        "unknown",
        GOES,
        (
            "Kandidaat-wethouder [[Karel Bos]] trok zich terug.",
            "De dochter van de burgemeester, [[Petra Zandberg]], is eigenaar van het pand.",
            "De burgemeester van de jeugdraad, [[Ayşe Demirtaş]], knipte het lint door.",
        ),
    ),
    (
        "external",
        TO_AN_OFFICER,
        (
            "Onderzoeksjournalist [[Amber Riedstra]] vroeg de stukken op.",
            "[[Hugo Paardekooper]], lobbyist van de bouw, schoof aan.",
            "Landsadvocaat [[T. Oostra]] adviseerde in hoger beroep te gaan.",
            "Externe adviseur [[Tjeerd Oostra]] schreef het rapport.",
            "Hoogleraar [[Xandra Quaedvlieg]] schreef een contra-expertise.",
        ),
    ),
)
CASES = [
    pytest.param(role, actions, sentence, id=f"{role}-{number}")
    for role, actions, sentences in VARIANTS
    for number, sentence in enumerate(sentences)
]


@cache
def _policy(name: str) -> Policy:
    return Policy.load(name)


@pytest.mark.parametrize(("role", "actions", "sentence"), CASES)
def test_variant(role: str, actions: tuple[Action, ...], sentence: str) -> None:
    start = sentence.index("[[")
    end = sentence.index("]]") - 2
    text = sentence.replace("[[", "").replace("]]", "")
    found = analyse(Document("text/plain", "0", (Page(1, text),)))
    bearers = {one.id: one for one in found.persons}
    names = [one for one in found.findings if one.entity_type == "PERSON" and one.start < end and start < one.end]
    assert [(one.start, one.end) for one in names] == [(start, end)]
    person = bearers[names[0].person or 0]
    context = Context(text=text[start:end], person=person, name="")
    weighed = tuple(_policy(name).decide(names[0], context).action for name in POLICIES)
    assert (person.role, weighed) == (role, actions)


def test_every_role_has_three_variants() -> None:
    assert all(len(sentences) >= 3 for _, _, sentences in VARIANTS)
