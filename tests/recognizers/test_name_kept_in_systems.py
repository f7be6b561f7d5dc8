# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Systems that bear given names, told by both sides; firms by their trade; and their neighbours, who are people."""

from __future__ import annotations

import pytest
from person_kit import names


@pytest.mark.parametrize(
    "text",
    [
        "Het advies is in Elvis gezet (het systeem lag plat).",
        "De melding wordt door het team in Victor geregistreerd.",
        "Nummers zijn in Iris terug te vinden.",
        "Ik zoek het op in Victor.",
        "Gespreksverslag CL d.d. 2 juli 2023 in Victor.",
        "U heeft gegevens uit Joep gedownload.",
        "De dossiers uit Iris werden onbevoegd geraadpleegd.",
        "De koppeling met Victor werkt weer.",
        "De interface naar Robin ligt eruit.",
        "Bron: Victor; kostenplaats 16775; controle 2019.39464",
        "Rooster week 10 (export Robin, door het secretariaat)",
        "Systemen: Iris, Verseon, Omgevingswet",
        "Systemen: Victor, Excel en Word",
        "Het risicomodel Saar is stilgelegd.",
        "Pomp 2 (fabricaat Van Heck, type BVP-700) viel uit.",
        "Voor de muziek zorgt brassband Prins Hendrik.",
    ],
)
def test_a_system_or_make_is_nobody(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ik heb vertrouwen in Robin en dat staat vast.", ["Robin"]),
        ("De gegevens uit Joep komen later.", ["Joep"]),
        ("De koppeling met Robin loopt goed.", ["Robin"]),
        ("De koppeling met Robin werkt goed, zij klikken.", ["Robin"]),
        ("Bron: Victor, anoniem", ["Victor"]),
        ("Bron: Victor; wil niet genoemd worden", ["Victor"]),
        ("Bron: Victor Tol; controle volgt", ["Victor Tol"]),
        ("Vaardigheden: Robin kan goed luisteren.", ["Robin"]),
        ("Kennis: Robin, de buurman", ["Robin"]),
        ("Ik zoek Robin op in de instelling.", ["Robin"]),
        ("Ik zoek op verzoek van Robin.", ["Robin"]),
        ("Gespreksverslag van Robin.", ["Robin"]),
        ("Gespreksverslag met Robin in de map.", ["Robin"]),
        ("Zij is in Robin verliefd.", ["Robin"]),
        ("Het verslag is door Robin vastgelegd.", ["Robin"]),
        ("De melding is bij Robin geregistreerd.", ["Robin"]),
        ("Aan Robin geregistreerd op 3 mei.", ["Robin"]),
        ("De dossiers van Joep werden geraadpleegd.", ["Joep"]),
        ("Robin heeft de gegevens gedownload.", ["Robin"]),
        ("Deze lijst is geëxporteerd door Robin.", ["Robin"]),
        ("Rooster week 10 (gemaakt door Robin)", ["Robin"]),
        ("Brassband gezocht door Hendrik Tol", ["Hendrik Tol"]),
        ("Het type dat Robin Tol zocht", ["Robin Tol"]),
        ("De importeur, de heer Tol, belde.", ["Tol"]),
        ("Producent is mevrouw Anna Tol.", ["Anna Tol"]),
        ("De integratie van Ahmed is nog niet gereed.", ["Ahmed"]),
        ("Bron: Anna, rapport", ["Anna"]),
        ("Bron: Jansen (controle door de dienst)", ["Jansen"]),
        ("Foto (bron: Anna)", ["Anna"]),
        ("Bijlage (printscreen van Anna)", ["Anna"]),
        ("Kennis: Jansen, Excel", ["Jansen"]),
        ("De importeur Jansen belde.", ["Jansen"]),
        ("De melkproducent Jansen uit Zwolle klaagt", ["Jansen"]),
        ("Ik sprak met Jansen Strategie over het plan", ["Jansen"]),
    ],
)
def test_who_stands_there_is_somebody(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Er is overleg met Van Oudshoorn Begeleiding.",
        "Gemachtigde: D. Hartono",
        "De kade is gemaakt door Van Oudshoorn Baggerwerken.",
        "De schade is geraamd door Van Oudshoorn Schadeherstel.",
    ],
)
def test_a_surname_before_a_trade_is_a_firm(text: str) -> None:
    assert not {"Heijdra", "De Ruijter", "Van Oudshoorn", "Oudshoorn"} & set(names(text))


def test_a_trade_and_the_trade_register_tell_a_firm_where_somebody_is_asked_for() -> None:
    assert names("Gemachtigde: D. Hartono, Van Doornick Infra, KvK 27288265") == ["D. Hartono"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Gemachtigde: Anna Doornick Infra, KvK 27288265", "Doornick"),
        ("Gemachtigde: A. Doornick Infra, KvK 27288265", "Doornick"),
        ("Gemachtigde: Doornick, KvK 27288265", "Doornick"),
        ("Gemachtigde: Doornick, Infra, KvK 27288265", "Doornick"),
        ("Gemachtigde: dhr. Doornick, KvK 27288265", "Doornick"),
        ("Anna Doornick Fotografie maakte de foto's.", "Doornick"),
        ("A. Doornick Fotografie maakte de foto's.", "Doornick"),
        ("mevrouw Doornick Begeleiding belde.", "Doornick"),
        ("De heer Doornick Milieu belde.", "Doornick"),
        ("mw. Doornick Strategie belde.", "Doornick"),
        ("Aanwezig: A. Doornick Milieu, B. Tol Strategie", "Doornick"),
        ("Aanwezig: Anna Doornick Begeleiding", "Doornick"),
        ("Doornick Fotografie belde. Doornick komt morgen, zegt hij.", "Doornick"),
        ("De heer Doornick heeft Doornick Fotografie. Doornick komt morgen.", "Doornick"),
        ("Contact: Anna Doornick (Milieu)", "Doornick"),
        ("Contact: Anna Doornick, Milieu", "Doornick"),
        ("Beste Anna Doornick Milieu,", "Doornick"),
        ("Aanwezig: Doornick Begeleiding, Tol Reclame", "Doornick"),
        ("Getuige: Doornick Bewind", "Doornick"),
        ("Contactpersoon: Doornick Begeleiding", "Doornick"),
    ],
)
def test_who_has_a_trade_or_a_department_is_somebody(text: str, found: str) -> None:
    assert any(found in name for name in names(text))
