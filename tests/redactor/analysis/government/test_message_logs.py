# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Whose telephone a log is of, who asks for a faction, who speaks to the press; and those who seem so.

«name» holds a public office, ‹name› does not; all of them are invented.
"""

from __future__ import annotations

import pytest
from marked import misjudged

TEXTS = """\
Bijlage 7 - Sms- en chatberichten ministerstelefoon (export 7.42)

#    datum/tijd    van    aan    bericht
1    02-04-2021 07:12:09    «H. van Amerfoort»    ‹Daphne Terwindt›    Moet die brief echt vandaag?
2    02-04-2021 07:13:40    ‹Daphne Terwindt›    «H. van Amerfoort»    Ja. MP wil het
3    02-04-2021 07:15:02    «H. van Amerfoort»    ‹Daphne Terwindt›    Bel even
4    02-04-2021 09:30:55    +31629004417    «H. van Amerfoort»    Goedemorgen minister
5    02-04-2021 12:01:17    ‹Gerda Verstraaten›    «H. van Amerfoort»    wat zei je nou
===
Beantwoording schriftelijke vragen gemeenteraad Loenerveld
Vragensteller: «J. Postmus», fractie Loenerveld Lokaal
Steller: ‹M. Kuik›
===
Persbericht staat klaar, burgemeester is akkoord. «Erik Mulderij» doet woordvoering tot 23 uur.
===
Sms-berichten met ministerstelefoon door Jan
#    datum/tijd    van    aan    bericht
1    02-04-2021 07:12    ‹Jan Tol›    ‹Anna Kuik›    hoi
2    02-04-2021 07:12    ‹Jan Tol›    ‹Anna Kuik›    hoi
3    02-04-2021 07:12    ‹Jan Tol›    ‹Piet Bos›    hoi
4    02-04-2021 07:12    ‹Jan Tol›    ‹Piet Bos›    hoi
===
Sms-berichten wethouder
#    datum    van    aan    bericht
1    02-04-2021    ‹Jan Tol›    Wethouder    hoi
2    02-04-2021    Wethouder Smit    ‹Jan Tol›    hoi
3    02-04-2021    ‹Jan Tol›    ‹Anna Kuik›    hoi
4    02-04-2021    ‹Jan Tol›    ‹Piet Bos›    hoi
===
Sms-berichten wethouder
#    datum    van    aan    bericht
1    02-04-2021    ‹Jan Tol›    +31612345678    hoi
2    02-04-2021    +31612345678    ‹Jan Tol›    hoi
3    02-04-2021    ‹Jan Tol›    +31612345679    hoi
4    02-04-2021    ‹Jan Tol›    ‹Anna Kuik›    hoi
===
Sms-berichten minister
#    datum    van    aan    bericht
1    02-04-2021    ‹Jan Tol›    ‹Anna Kuik›    hoi
2    02-04-2021    ‹Anna Kuik›    ‹Jan Tol›    hoi
3    02-04-2021    ‹Jan Tol›    ‹Anna Kuik›    hoi
4    02-04-2021    ‹Jan Tol›    ‹Anna Kuik›    hoi
===
Sms-berichten minister
#    datum    van    aan    bericht
1    02-04-2021    ‹Jan Tol›    ‹Anna Kuik›    hoi
2    02-04-2021    ‹Piet Bos›    ‹Kim Vos›    hoi
3    02-04-2021    ‹Jan Tol›    ‹Piet Bos›    hoi
4    02-04-2021    ‹Jan Tol›    ‹Anna Kuik›    hoi
===
Sms-berichten minister
#    datum    van    aan    bericht
1    02-04-2021    ‹Jan Tol›    ‹Anna Kuik›    hoi
2    02-04-2021    ‹Jan Tol›    ‹Piet Bos›    hoi
===
Sms-berichten minister
#    datum    van    aan    bericht
1    02-04-2021    ‹Jan Tol›    Bram van Dijk    hoi
2    02-04-2021    ‹Jan Tol›    B. van Dijk    hoi
3    02-04-2021    ‹Jan Tol›    Bram van Dijk    hoi
4    02-04-2021    ‹Jan Tol›    Bram van Dijk    hoi
===
Beantwoording schriftelijke vragen gemeenteraad
Vragensteller: ‹J. Postmus›, inwoner
===
Beantwoording schriftelijke vragen gemeenteraad
Vragensteller: ‹J. Postmus›, fractieassistent CDA
===
Beantwoording schriftelijke vragen gemeenteraad
Contact: ‹J. Postmus›, fractie Ons Dorp
===
Beantwoording schriftelijke vragen gemeenteraad
Vragensteller: «J. Postmus», fractie Ons Dorp
Aangedragen door: ‹K. Tol›, Ons Dorp
===
Beantwoording schriftelijke vragen gemeenteraad
Steller: ‹J. Postmus›, fractie Ons Dorp
===
Vragen huurdersvereniging
Vragensteller: ‹J. Postmus›, fractie Huurders
===
Beantwoording schriftelijke vragen gemeenteraad
Vragensteller: ‹J. Postmus›, fractie Ons Dorp medewerker
===
De burgemeester komt. ‹Erik Mulderij› doet woordvoering namens de familie.
===
De burgemeester komt. Vader ‹Erik Mulderij› doet woordvoering.
===
Pers: ‹Erik Mulderij› doet woordvoering voor de bewoners van de flat. De burgemeester komt.
===
De minister komt. De nabestaanden zijn er: ‹Erik Mulderij› doet woordvoering.
===
De gemeente niet, ‹Erik Mulderij› doet woordvoering, hij is boer.
===
‹Erik Mulderij› doet niet de woordvoering, dat doet de burgemeester.
===
‹Erik Mulderij› doet administratie, woordvoering doet de burgemeester.
===
Vraag voor ‹Erik Mulderij›: doet woordvoering dit?
===
De stichting: ‹Erik Mulderij› doet de woordvoering. De wethouder reageert.
===
‹Erik Mulderij› heeft de woordvoering gebeld. De burgemeester weet het.
"""
UNDER_TITLES = {
    """\
#    datum    van    aan    bericht
1    02-04-2021    ‹Jan Tol›    ‹Anna Kuik›    hoi
2    02-04-2021    ‹Jan Tol›    ‹Piet Bos›    hoi
3    02-04-2021    ‹Jan Tol›    ‹Anna Kuik›    hoi
4    02-04-2021    ‹Jan Tol›    ‹Anna Kuik›    hoi""": (
        "Sms-berichten secretaresse van de minister",
        "Sms-berichten minister met lobbyist",
        "Sms-berichten klantenservice",
    ),
    """\
#    datum    van    aan    bericht
1    02-04-2021    ‹Jan Tol›    ‹Anna Kuik›    hoi
2    02-04-2021    ‹Jan Tol›    ‹Piet Bos›    hoi
3    02-04-2021    ‹Jan Tol›    ‹Piet Bos›    hoi
4    02-04-2021    ‹Jan Tol›    ‹Anna Kuik›    hoi""": (
        "Sms-berichten aan de minister",
        "Sms-berichten van de woordvoerder van de minister",
        "Sms-berichten minister en medewerkers",
        "Sms-berichten ministerie",
    ),
    """\
Nr  Datum  Van  Aan  Bericht
1  01-02-2024  ‹Karin Veldhoen›  ‹Piet Tol›  Ben er zo
2  01-02-2024  ‹Piet Tol›  ‹Karin Veldhoen›  Prima
3  02-02-2024  ‹Karin Veldhoen›  ‹Anna Bos›  Bel me
4  03-02-2024  ‹Anna Bos›  ‹Karin Veldhoen›  Doe ik""": (
        "Oude ministerstelefoon (nu in gebruik bij beheer)",
        "WhatsApp-berichten minister - verzameld bij ‹Karin Veldhoen›",
        "Chatberichten minister, telefoon van de directeur",
        "Chatberichten burgemeester zoekslag telefoon SG",
    ),
    """\
Nr | Datum | Van | Aan | Bericht
1 | 01-02-2024 | ‹Karin Veldhoen› | ‹Piet Tol› | Ben er zo
2 | 01-02-2024 | ‹Piet Tol› | ‹Karin Veldhoen› | Prima
3 | 02-02-2024 | ‹Karin Veldhoen› | ‹Anna Bos› | Bel me
4 | 03-02-2024 | ‹Anna Bos› | ‹Karin Veldhoen› | Doe ik""": (
        "SMS-berichten van de minister gevonden op toestel beveiliger",
        "Toestel van de burgemeester gestolen: berichten dader",
        "Chatberichten minister\nTelefoon: directeur-generaal",
        "Appberichten en chatberichten staatssecretaris\nBron: medewerker bureau",
    ),
}
"""the same log under each of these titles"""
CASES = (*TEXTS.split("\n===\n"), *(f"{title}\n{log}" for log, titles in UNDER_TITLES.items() for title in titles))


@pytest.mark.parametrize("text", CASES)
def test_an_office_is_of_who_bears_it(text: str) -> None:
    assert not misjudged(text)
