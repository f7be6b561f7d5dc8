# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What belongs to somebody goes, although a word for a body, a desk or a task stands near it; numbers of cases stay."""

from __future__ import annotations

import pytest
from test_kept_contact_data import check

from redactor import pipeline

GOES = (
    ("A. Prins Lindelaan {14} 0612345678", "a phone behind a house number"),
    ("Woonadres: Lindelaan {14} 0519-291739", "a fixed number behind a house number"),
    ("Behandeld door: A. Zijlstra, afdeling Vergunningen, tel. {0519-291739}", "behind somebody's department"),
    ("Anja Zijlstra, team Handhaving {0519-291739}", "behind somebody's team"),
    ("Ik verzoek u mij te bellen op {0519-291739} (ma t/m vr 8.30-17.00 uur).\n\nHoogachtend,\nB. Zijlstra", "mine"),
    ("Tel. {0519-291739} (werkdagen 9-17 uur)\nmevrouw Zijlstra", "somebody on the next line"),
    ("Zijlstra Schilderwerken\nKerkstraat 3, 9101 AB Dokkum\nT {0519-291739} | KvK 09118427", "a sole trader"),
    ("Bezwaarschrift\nKerkstraat 3, 9101 AB Dokkum\nTel: {0519-291739} | www.dorpsbelang.nl", "a letter of somebody"),
    ("Doorkiesnummer (buiten de centrale om): {0519-291739}", "a direct number past the exchange"),
    ("Ik heb nachtdienst: {0519-291739}", "on a shift"),
    ("Mail: {penningmeester.jansen}@dorpsbelang.nl", "a task and a surname"),
    ("Mail: {spoed.jan}@dorpsbelang.nl", "a task and a given name"),
    ("Zij kan morgen. Mail: {kan}@advies.nl", "a surname that is a word"),
    ("Mijn rekening: {NL46ABNA0417164354} kwaliteitsrekening", "an account of mine"),
    ("Betekend door gerechtsdeurwaarders aan: {Kerkstraat 3}, 3511 SC Utrecht", "the home of a debtor"),
    ("Overleg met Tom Bakker.\n[12-03-2021 14:06:33] {TB}: prima", "letters behind a time with seconds"),
)
BESIDE_A_BODY = (
    "De boa van de gemeente Ede reed naar {Dorpsstraat 12, 6711 AB Ede|-}.",
    "Anna Tol is werkzaam bij Gemeente Ede, {Kade 14|-}.",
    "Cliënt van Stichting Zorg Noord, {Kade 14, 6711 AB Ede|-}.",
    "Team Handhaving van de gemeente Ede controleerde {Dorpsstraat 12|-}.",
    "Bijzondere bijstand door de gemeente Ede op {NL91 ABNA 0417 1643 00|-}",
    "Salaris gemeente Ede: {NL91 ABNA 0417 1643 00|-}",
    "De gemeente Ede: {NL91 ABNA 0417 1643 00|+}",
    "Algemeen nummer belde terug, melder {0318-641207|-}",
    "Monteur van storingsdienst: {0318-641207|-}",
    "Medewerker van de balie, tel. {0318-641207|-}",
    "Collega bij receptie {0318-641207|-}",
    "Penningmeester Stichting De Schakel, tel. {0318-641207|-}",
    "Klant van Bakkerij Bos B.V., tel. {0318-641207|-}",
    "Namens de gemeente bij A. Tol, {Kade 14, 6711 AB Ede|-}, gesproken.",
    "Namens gemeente Ede een huisbezoek bij mevrouw Tol, {Kade 14, 6711 AB Ede|-}.",
    "De gemeente Ede sprak met de heer Tol, {Kade 14, 6711 AB Ede|-}.",
    "Mijn telefoonnummer is {088 404 20 00|-}, Anna Tol",
    "Melder Anna Tol, tel. {088 404 20 00|-}",
    "Anna Tol, adviseur, {088 404 20 00|+}",
    "Melder belt met de IND; het nummer van de IND is {088 404 20 00|+}",
    "Mevr. Tol doet persvoorlichting, {0318-641207|-}",
    "Ik werk bij de receptie, {0318-641207|-}",
    "Vader werkt op de meldkamer: {0318-641207|-}",
    "Klant van de balie: {0318-641207|-}",
    "Klanten bellen de balie: {0318-641207|+}",
    "Het oude politiebureau is in de {Dorpsstraat 3|-}, waar mevrouw Tol woont.",
    "Het voormalige gemeentehuis aan de {Dorpsstraat 3|-}, nu de woning van A. Tol.",
    "Het gemeentehuis aan de {Dorpsstraat 3|+} is open.",
    "Algemeen 088 120 50 00 / {Dorpsstraat 3|-}, Utrecht / overlast@oudewoude.nl melder A. Tol",
    "Werkzaam bij de gemeente Ede als boa: A. Tol, {Kade 14|-}.",
    "Huurder van Stichting Woonzorg, {Kade 14, 6711 AB Ede|-}",
    "De gemeente schreef aan {Dorpsstraat 12, 6711 AB Ede|-}.",
    "De politie hield haar aan op {Dorpsstraat 12|-}.",
    "De gemeente, {Dorpsstraat 3, 6711 AB Ede|+}, schreef aan A. Tol.",
    "op rekening {NL86 RABO 5542 4623 98|-} t.n.v. Wijkbeheer A. Tol",
    "op rekening {NL86 RABO 5542 4623 98|-} t.n.v. Stadsbeheer Anna",
    "Stort op {NL86 RABO 5542 4623 98|-} op naam van Stadswerken collega Jan",
    "op rekening {NL86 RABO 5542 4623 98|+} t.n.v. Stadswerken gemeente Ede",
    "Uitbetaling gemeente Ede: {NL86 RABO 5542 4623 98|-}",
    "Schadevergoeding gemeente Ede op {NL86 RABO 5542 4623 98|-}",
    "Factuur van Gemeente Ede, {NL86 RABO 5542 4623 98|+}",
    "Paraaf: {BT|-}. Sectie {BT|-}: Bea Tol ({BT|-})",
    "kadastraal bekend gemeente Ede, sectie {BT|+} nummer 12. Bea Tol (BT)",
)
STAYS = (
    ("2 Reconstructie {Dorpsstraat} ...... 23\n3 Herinrichting {Kerkplein} ........ 12\n", "a table of contents"),
    ("Klantnummer 12345678 Zaak {87654321} en verder", "a case behind a number of a client"),
    ("Boa's: {2024} en 2025 vergeleken", "a year"),
    ("Uitspraak in de zaak Anna Prins ({12345678})", "a case in brackets"),
    ("De leverancier mw. {N.V.} en de Shell {N.V.} tekenden", "a legal form"),
    ("Besluit genomen door {DB} op maandag", "a board"),
    ("* Groningen, {12-05-2021}: vaststelling", "a day behind a bullet"),
)


def gone(marked: str) -> list[tuple[str, bool]]:
    """Each marked part and whether all its letters and digits go."""
    text, spans, at = "", [], 0
    for piece in marked.replace("}", "{").split("{"):
        if at % 2:
            spans.append((len(text), len(text) + len(piece)))
        text, at = text + piece, at + 1
    plan = pipeline.make_plan(pipeline.read(text.encode(), name="paper.txt"))
    decisions = plan.decision_of()
    away: set[int] = set()
    for finding in plan.findings:
        decision = decisions[finding.id]
        if decision.action.value != "keep":
            for start, end in decision.parts or ((finding.start, finding.end),):
                away.update(range(start, end))
    return [
        (text[start:end], all(here in away for here in range(start, end) if text[here].isalnum()))
        for start, end in spans
    ]


@pytest.mark.parametrize("marked", [text for text, _ in GOES], ids=[name for _, name in GOES])
def test_what_is_somebodys_goes(marked: str) -> None:
    assert all(away for _, away in gone(marked))


@pytest.mark.parametrize("marked", [text for text, _ in STAYS], ids=[name for _, name in STAYS])
def test_what_is_nobodys_stays(marked: str) -> None:
    assert not any(away for _, away in gone(marked))


@pytest.mark.parametrize("marked", BESIDE_A_BODY)
def test_what_is_of_somebody_goes_beside_a_body(marked: str) -> None:
    check(marked)
