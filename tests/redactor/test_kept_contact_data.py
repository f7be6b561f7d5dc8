# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Mailboxes, numbers, accounts and addresses of bodies that stay, each beside what looks alike and is a person's.

``{value|+}`` stays readable, ``{value|-}`` goes; all people and bodies are invented.
"""

from __future__ import annotations

import re

import pytest

from redactor import pipeline

_MARK = re.compile(r"\{([^{}|]+)\|([+-])\}")

MAILBOXES = {
    "a task of which the page speaks": """\
[06-07-2023 07:02:55] Selin Aydın: zij vraagt waar ze de schade kan melden
[06-07-2023 07:04:18] Jeroen Tak: {schade@oudewoude.nl|+} of bellen 14 0512
""",
    "a task that a form is called after": """\
Schouwformulier najaarsschouw 2022
schouwmeester   A. Sluis
Formulier naar: {schouw@wsrl.nl|+}
""",
    "somebody who is called as the task": """\
Beste Gerard Schouw,
Kun je dit sturen naar {schouw@wsrl.nl|-}? De schouw is morgen.
""",
    "somebody whose other address tells the name": "Mail k.schouw@wsrl.nl. De schouw is morgen: {schouw@wsrl.nl|-}.",
    "letters of two words, one of them made of two": """\
Zorg- en Veiligheidshuis Kennemerkust
Aanmelden casus: {zvh@veiligheidsregiokennemerkust.nl|+}
""",
    "letters of a team": "Verzonden aan: Team Bestuurlijke Maatregelen ({tbm@nvwa.nl|+})",
    "letters of a team and of somebody": """\
Verzonden aan: Team Bestuurlijke Maatregelen ({tbm@nvwa.nl|-})
Aanwezig: Tineke Berendina Mulder
""",
    "letters that nothing explains": "Verzonden aan het team ({tbm@nvwa.nl|-})",
    "two words at a public body": "Cc: R. Soetjipto; {Parlementair.zaken@minocw.nl|+}",
    "an office and a task": "navragen bij FEZ: {fez.control@minbzk.nl|+}",
    "the office of a place": """\
VluchtelingenWerk Oost, locatie Zwolle
algemeen: 038 421 55 00 / {zwolle@vwnoost.nl|+}
""",
    "somebody who is called as the place": """\
Van Zwolle, K. (Kim) heeft gebeld over kantoor Zwolle.
algemeen: {zwolle@firma.nl|-} of {k.zwolle@firma.nl|-}
""",
    "a place that is a surname, without an office there": "Bel hem in Utrecht: {utrecht@bouwbedrijf.nl|-}",
    "initials that are an office elsewhere": """\
mail {it.rozemeijer@provincie-overmarke.nl|-}, {hr.bakker@minbzk.nl|-} of {po.devries@minbzk.nl|-},
en niet {it.beheer@minbzk.nl|+} of {hr.zaken@minbzk.nl|+}
""",
    "a first name that is a word": "Onze roos is er. Aanmelden: {roos@tuinen.nl|-}. De roos is wit.",
    "a common surname that is a word": "In de winter sluiten wij. Aanmelden: {winter@sportclub.nl|-}",
    "a word of the page at a firm": "Het leerlingenvervoer is geregeld. Vragen: {leerlingenvervoer@zuidwijk.nl|+}",
    "a word of the page at a private provider": "Mijn kat pluisje is weg. Vragen: {pluisje@gmail.com|-}",
    "an abbreviation that everybody knows": "Besluit WMO. Nee, naar {wmo@oudewoude.nl|+}",
    "a room": "Raadpleging: {studiezaal@molenbeke.nl|+}",
    "a number that is an official's, beside such a mailbox": """\
Commissie VWS
Griffier: {070 - 123 45 93|-}; stukken: {vws@eerstekamer.nl|+}
""",
}


def _unmark(marked: str) -> tuple[str, list[tuple[int, int, bool]]]:
    text, spans, at = "", [], 0
    for match in _MARK.finditer(marked):
        text += marked[at : match.start()]
        spans.append((len(text), len(text) + len(match[1]), match[2] == "+"))
        text += match[1]
        at = match.end()
    return text + marked[at:], spans


def check(marked: str) -> None:
    """Assert of each mark that it stays, or that all its letters and digits go (of an address those before the @)."""
    text, spans = _unmark(marked)
    plan = pipeline.make_plan(pipeline.read(text.encode(), name="paper.txt"))
    decisions = plan.decision_of()
    gone: set[int] = set()
    for finding in plan.findings:
        decision = decisions[finding.id]
        if decision.action.value != "keep":
            for start, end in decision.parts or ((finding.start, finding.end),):
                gone.update(range(start, end))
    for start, end, stays in spans:
        stop = text.find("@", start, end)
        letters = [at for at in range(start, stop if stop > 0 else end) if text[at].isalnum()]
        assert [at in gone for at in letters] == [not stays] * len(letters), text[start:end]


@pytest.mark.parametrize("title", MAILBOXES)
def test_mailboxes(title: str) -> None:
    check(MAILBOXES[title])
