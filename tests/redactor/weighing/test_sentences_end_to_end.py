# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The decision table on real sentences: found, tied to a role, weighed. All people are invented.

``[[…]]`` goes (redacted or under review), ``{{…}}`` stays readable to the last character.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from redactor import pipeline
from redactor.model import Action, redactions
from redactor.weighing.markings import Level, markings
from redactor.weighing.policy import Policy

MARK = re.compile(r"\[\[(?P<goes>.+?)\]\]|\{\{(?P<stays>.+?)\}\}", re.DOTALL)

SENTENCES = {
    "office holders stay": (
        "Gisteren overlegde ik met minister {{Waterlander}} over de begroting van volgend jaar.",
        "De motie van het lid {{Sijbrandij}} (D66) is door de Tweede Kamer aangenomen.",
        "Bij de opening waren burgemeester {{H.J. Mulderij}} en wethouder {{Fenna Kwakkelstein}} aanwezig.",
        "Hoogachtend,\n\nDe Minister van Binnenlandse Zaken,\n\n\n{{A.C. Brugmans-Tol}}\n",
    ),
    "senior officials stay": (
        "De secretaris-generaal, {{Maarten Oldenkamp}}, opende de vergadering.",
        "Directeur-generaal {{S. Ybema}} heeft hiermee ingestemd.",
        "De griffier, {{J.W. Terpstra}}, stuurt de stukken rond.",
    ),
    "spokespersons stay": (
        "Woordvoerder {{Nina Achterberg}} stond de pers te woord.",
        "De persvoorlichter, {{Koen Riemersma}}, verspreidt het bericht.",
        "Persvoorlichter {{L. Idema}} gaf een toelichting aan de krant.",
    ),
    "signers under mandate go to an officer": (
        "De Minister van Financiën,\nnamens deze,\n\n[[drs. R. Hoekzema]]\n",
        "Hoogachtend,\nhet college van burgemeester en wethouders,\nnamens deze,\n\n[[M. Pronk]]\nteammanager",
        "De Staatssecretaris van Justitie en Veiligheid,\nnamens deze,\n\n[[G. ten Napel]]\n",
    ),
    "directors go": (
        "Directeur [[Wouter Smilde]] stemt in met het voorstel.",
        "De programmadirecteur, [[Elif Çelik]], was afwezig.",
        "De heer [[I. Roodbol]], directeur Bedrijfsvoering, sluit aan.",
    ),
    "civil servants go": (
        "Contactpersoon\n[[Lotte Vreugdenhil]]\nT [[070-1234567]]",
        "Behandeld door: [[A. Benali]]",
        "Beleidsmedewerker [[Geert Sikkema]] werkt de nota uit.",
        "Inspecteur [[Noor Tuinstra]] bezocht de locatie op 3 mei.",
    ),
    "citizens go": (
        "Geachte heer [[Hertgers]],\n\nUw brief heb ik ontvangen.",
        "Verzoekster, mevrouw [[S. Al-Karimi]], diende op 3 mei 2024 een Woo-verzoek in.",
        "Bewoner [[Wiebe Kooistra]] klaagt over geluid.",
    ),
    "companies stay, their people go": (
        "De heer [[Daan Wijnalda]], werkzaam bij {{Bakkerij De Korenaar B.V.}}, stuurde een offerte.",
        "Accountmanager [[Yaya Fofana]] van {{Telinco B.V.}} belde.",
        "Namens {{Aannemersbedrijf Noord}} sprak de heer [[P. Nijdam]].",
    ),
    "lobbyists, advisers, journalists go to an officer": (
        "Lobbyist [[Hugo Paardekooper]] vroeg om een gesprek.",
        "Journalist [[Amber Riedstra]] stelde vragen.",
        "Extern adviseur [[Tjeerd Oostra]] schreef het rapport.",
    ),
    "a secretary of a minister is no minister": (
        "De secretaresse van minister {{Waterlander}}, [[Petra Zandberg]], plant de afspraak.",
        "Beleidsadviseur [[Koos Werkhoven]] van minister {{Waterlander}} belt terug.",
        "De chauffeur van de burgemeester, [[Sipke Haanstra]], wacht buiten.",
    ),
    "mail: the local part goes, the domain stays": (
        "Mail naar [[l.vreugdenhil]]{{@minbzk.nl}} voor vragen.",
        "Van: [[Benali, K. (Karim)]] <[[k.benali]]{{@rws.nl}}>",
        "Stuur het aan [[noor.tuinstra]]{{@minfin.nl}}.",
    ),
    "functional mailboxes stay": (
        "Stuur uw verzoek naar {{woo@minbzk.nl}}.",
        "Vragen? {{info@rijksoverheid.nl}}",
        "U kunt mailen naar {{postbus51@minaz.nl}} of schrijven.",
    ),
    "phone numbers": (
        "U kunt mij bereiken op [[06-12345678]].",
        "Bel het algemene nummer {{1400}} of kijk op de website.",
        "Doorkiesnummer [[070 123 45 67]].",
        "De gemeente is bereikbaar op {{14 020}}.",
    ),
    "addresses": (
        "Mevrouw [[De Vries]], wonende te [[Lisdodde 14, 1234 AB Zeewolde]], maakt bezwaar.",
        "Schrijf naar {{Postbus 20011, 2500 EA Den Haag}}.",
        "Bezoekadres: {{Turfmarkt 147, 2511 DP Den Haag}}",
    ),
    "numbers of a person": (
        "Zijn burgerservicenummer is [[999993653]].",
        "Zij is geboren op [[3 mei 1971]] te Zwolle.",
        "Het kenteken van de auto is [[GX-999-K]].",
        "Stort het bedrag op rekening [[NL91 ABNA 0417 1643 00]] van mevrouw [[De Vries]].",
    ),
    "case numbers and organisations stay": (
        "Ons kenmerk is {{2026-0000123456}}, graag vermelden bij {{de Nationale ombudsman}}.",
        "Het zaaknummer is {{Z-2026-00123}}.",
        "Het {{ministerie van Infrastructuur en Waterstaat}} heeft gereageerd.",
    ),
}


@pytest.mark.parametrize(
    ("row", "number"),
    [pytest.param(row, n, id=f"{row}-{n}") for row, one in SENTENCES.items() for n in range(len(one))],
)
def test_sentence(row: str, number: int) -> None:
    marked = SENTENCES[row][number]
    text = ""
    goes: list[range] = []
    stays: list[range] = []
    for piece in re.split(r"(\[\[.+?\]\]|\{\{.+?\}\})", marked, flags=re.DOTALL):
        bare = piece[2:-2] if MARK.fullmatch(piece) else piece
        span = range(len(text), len(text) + len(bare))
        (goes if piece.startswith("[[") else stays if piece.startswith("{{") else []).append(span)
        text += bare
    document = pipeline.read(text.encode())
    plan = pipeline.make_plan(document)
    gone = {position for one in redactions(plan) for position in range(one.start, one.end)}
    # Titles before a name ("drs.") may go or stay; the name itself goes as a whole.
    left = [text[span.start : span.stop] for span in goes if set(_name(text, span)) - gone]
    taken = [text[span.start : span.stop] for span in stays if set(span) & gone]
    assert (left, taken) == ([], [])


def _name(text: str, span: range) -> list[int]:
    title = re.match(r"(?:(?:drs|mr|ir|dr|ing)\.\s*)*", text[span.start : span.stop])
    start = span.start + (title.end() if title else 0)
    return [position for position in range(start, span.stop) if text[position].isalnum()]


def test_every_row_has_three_sentences() -> None:
    assert all(len(sentences) >= 3 for sentences in SENTENCES.values())


@pytest.mark.shared
@pytest.mark.parametrize(
    ("letter", "kept", "level"),
    [
        ("000", ["H.G.J. Bruins Slot"], Level.WARN),
        ("001", ["C.C.J. Veldkamp"], Level.WARN),
        ("002", ["Sjoerdsma", "H.G.J. Bruins Slot", "M. Rutte"], Level.NONE),
        ("003", ["F.B.J. Grapperhaus"], None),
        ("004", ["Aerdts", "E. van der Burg"], Level.NONE),
    ],
)
def test_letters_of_office_holders(shared: Path, letter: str, kept: list[str], level: Level | None) -> None:
    """Real letters: nothing is redacted, each office holder stays for the right reason, a mention only warns."""
    document = pipeline.read(next((shared / "seeds").glob(f"{letter}_*.txt")))
    plan = pipeline.make_plan(document)
    text = document.pages[0].text
    by_id = {one.id: one for one in plan.findings}
    assert redactions(plan) == ()
    named = [one for one in plan.decisions if by_id[one.finding].entity_type == "PERSON"]
    assert [text[by_id[one.finding].start : by_id[one.finding].end] for one in named] == kept
    assert all(one.rule == "office-holder" and one.action is Action.KEEP for one in named)
    verdict = markings(plan.findings, Policy.load("woo")).level
    assert verdict is not Level.STOP
    assert level is None or verdict is level
