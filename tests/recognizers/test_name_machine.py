# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What programs, letterheads and chats write is nobody; who stands in the same places is somebody."""

from __future__ import annotations

import pytest
from person_kit import names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # what somebody is, behind his name in a field
        ("Contact: Willeke Mensinga, HR-adviseur, 050-599 81 34", ["Willeke Mensinga"]),
        ("Opsteller: E. Kamphorst, Bibob-coördinator", ["E. Kamphorst"]),
        ("Aan: ICT-Servicedesk; HR-Personeelszaken; FB-Burgerzaken; Bos, J.", ["Bos, J."]),
        ("bel ons\nK.v.K. 32081177 en K.v.K.-nummer 3209", []),
        ("Morgen belt RTV Noordkop. Zeg ik dat Omroep Zilt niet reageert?", []),
        # lists of a mail server
        ("To: Hogeboom, Iris; DL-COREPER-VOORBEREIDING\nCc: Teunisse, Marc", ["Hogeboom, Iris", "Teunisse, Marc"]),
        ("Aan: Muis, Kees; Functioneelbeheer-DL", ["Muis, Kees"]),
        # a calendar
        ('DTSTART;TZID="W. Europe Standard Time":20240206T100000', []),
        # an answer
        ("Djoni Tavares: Ja, ik sta hier nu.\nelise: Ja, bel 0900-8844.", ["Djoni Tavares", "elise"]),
        # towns
        ("naam   Abeba Tesfay      geb.plaats  ASMARA", ["Abeba Tesfay"]),
        ("Dat had gekund: zie hof Arnhem-Leeuwarden 11 februari 2020.", []),
        # peoples
        ("De Denen zijn om. Die Engelsen leveren nu versie D.", []),
        # schools and makes
        ("De Spoorzoeker, De Burchtgaarde, Kbs Titus Brandsma.", []),
        ("Een doos van het merk Piet Klerkx en een horloge, merk Jacques Lemans.", []),
    ],
)
def test_nobody(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Contact: Karin Dekker-Bakker", ["Karin Dekker-Bakker"]),
        ("Contact: Jansen-bakker", ["Jansen-bakker"]),
        ("Aan: DL-Vos; DL-Bakker", ["DL-Vos", "DL-Bakker"]),
        ("Van: Vos-VDL; Dirk-Laan-DL", ["Vos-VDL", "Dirk-Laan-DL"]),
        ("Steller: Bos-adviseur", ["Bos-adviseur"]),
        ("Aan: Kuipers-adviseur, Vos-jurist", ["Kuipers-adviseur", "Vos-jurist"]),
        ("Geboorteplaats: Kuipers", ["Kuipers"]),
        ("Van: BIN-Laden", ["BIN-Laden"]),
        ("Geboorteplaats: Tesfay (vader)", ["Tesfay"]),
        ("Woonplaats: Al-Masri", ["Al-Masri"]),
        ("Geboorteplaats\tHabtemariam\t01-02-1990", ["Habtemariam"]),
        ("Woonplaats: Mehmet", ["Mehmet"]),
        ("Verblijfplaats: Oudshoornink thuis", ["Oudshoornink"]),
        ("Journalist bij omroep Oudshoornink belde.", ["Oudshoornink"]),
        ("Opsteller: Karin Vos-jansen", ["Karin Vos-jansen"]),
        ("Contact: Fatima El-hassani", ["Fatima El-hassani"]),
        ("Contactpersoon: Anne-marie", ["Anne-marie"]),
        ("Naam: Jan-kees", ["Jan-kees"]),
        ("Aan: OR-voorzitter Jan de Wit", ["Jan de Wit"]),
        ("cc Woo-coördinator Bosma", ["Bosma"]),
        ("To: De Lange, DL; Dekker, D.L.", ["De Lange, DL", "Dekker, D.L."]),
        ("Aan: AB-Bakker; JP-Vos", ["AB-Bakker", "JP-Vos"]),
        ("Naam: Jan-Kees", ["Jan-Kees"]),
        ("Bellen met Omroep Karin om 12 uur.", ["Karin"]),
        ("W. Europese is gebeld; de heer W. Standaart ook.", ["W. Standaart"]),
        ("Geachte mevrouw Ja,", ["Ja"]),
        ("Kim Ja, voorzitter van de OR, opent.", ["Kim Ja"]),
        ("Aanwezig: Ja, Bos, De Vries", ["Ja", "Bos", "De Vries"]),
        ("Ja, van Dijk en Bos waren er.", ["van Dijk"]),
        ("Geboorteplaats: Jan de Vries", ["Jan de Vries"]),
        ("Woonplaats: P. Jansen", ["P. Jansen"]),
        ("Woonplaats: Dirk Bos, Apeldoorn", ["Dirk Bos"]),
        ("Geboorteplaats:\nJansen, Piet", ["Jansen, Piet"]),
        ("Woonplaats   Naam\nAlmelo   P. Jansen", ["P. Jansen"]),
        ("De heer Engelsen belde.", ["Engelsen"]),
        ("Fransen en Engelsen leveren het stuk aan.", ["Fransen", "Engelsen"]),
        ("Die Fransen belt steeds.", ["Fransen"]),
        ("collega Turken zegt dat het kan.", ["Turken"]),
        ("Mevrouw Delden-Borculo belde.", ["Delden-Borculo"]),
        ("Rechter mr. Doorn-Velsen was er.", ["Doorn-Velsen"]),
        ("Contact: Delden-Borculo", ["Delden-Borculo"]),
        ("Obs.: Jan de Vries was niet aanwezig.", ["Jan de Vries"]),
        ("Waarnemer OBS: Jan de Vries", ["Jan de Vries"]),
        ("Ik merk Piet de Boer nooit op.", ["Piet de Boer"]),
        ("Soms merk ik Piet de Boer op.", ["Piet de Boer"]),
        ("De auto, merk onbekend, van Jan de Vries is weg.", ["Jan de Vries"]),
        ("Merk          Eigenaar\nOpel          Jan de Vries", ["Jan de Vries"]),
        ("Kenteken 12-AB-34, merk Opel, Jan de Vries.", ["Jan de Vries"]),
    ],
)
def test_somebody(text: str, found: list[str]) -> None:
    assert names(text) == found
