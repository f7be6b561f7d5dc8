# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Every office in every place where public bodies name its holder, and at the same places people who hold none.

All people are invented: surnames that are plain words, that no list holds, with prefixes, of other languages.
"""

from __future__ import annotations

import re

import pytest

from redactor.analysis import analyse
from redactor.analysis.titles.titles import PUBLIC_ROLES
from redactor.model import Document, Page

OFFICES = (
    # title, of several, of what
    ("minister", "ministers", " van Financiën"),
    ("staatssecretaris", "staatssecretarissen", " van Justitie en Veiligheid"),
    ("demissionair minister", "ministers", " van Asiel en Migratie"),
    ("Kamerlid", "Kamerleden", " voor de VVD"),
    ("Tweede Kamerlid", "Tweede Kamerleden", " namens GroenLinks-PvdA"),
    ("senator", "senatoren", " voor de SP"),
    ("Europarlementariër", "Europarlementariërs", " voor Volt"),
    ("burgemeester", "burgemeesters", " van Zwolle"),
    ("waarnemend burgemeester", "burgemeesters", " van Zwolle"),
    ("loco-burgemeester", "loco-burgemeesters", " van Zwolle"),
    ("wethouder", "wethouders", " Wonen en Zorg"),
    ("raadslid", "raadsleden", " namens het CDA"),
    ("gemeenteraadslid", "gemeenteraadsleden", " van Zwolle"),
    ("burgerraadslid", "burgerraadsleden", " namens D66"),
    ("fractievoorzitter", "fractievoorzitters", " van de ChristenUnie"),
    ("gedeputeerde", "gedeputeerden", " Landbouw"),
    ("Statenlid", "Statenleden", " voor de Partij voor de Dieren"),
    ("heemraad", "heemraden", " Waterveiligheid"),
)
OTHER_OFFICES = (
    ("commissaris van de Koning", " in Drenthe"),
    ("oud-wethouder", " van Zwolle"),
    ("voormalig minister", " van Defensie"),
    ("wnd. burgemeester", " van Zwolle"),
    ("gemeentelijke ombudsman", " van Zwolle"),
    ("Nationale ombudsman", ""),
    ("procureur-generaal", ""),
    ("raadsheer", " in het gerechtshof Den Haag"),
    ("kantonrechter", ""),
    ("collegelid van de Algemene Rekenkamer", ""),
    ("partijleider", " van de SP"),
    ("plaatsvervangend griffier", " van de gemeenteraad"),
    ("gemeentesecretaris/algemeen directeur", " van Zwolle"),
    ("plaatsvervangend secretaris-generaal", " van het ministerie van VWS"),
    ("PS-lid", " voor het CDA"),
    ("MinPres", ""),
    ("mayor", " of Zwolle"),
)
PLACES = (
    "Ook {t} [[Joke Brandsmeer]] was aanwezig.",
    "In de brief schrijft {t} [[K. Bos]] dat dit niet kan.",
    "Daarna nam {t} mevrouw [[El Yakoubi]] het woord.",
    "De {t}{f}, [[Tjibbe van der Wulp]], heeft dit toegezegd.",
    "De {t}{f}, de heer [[Prikstra]], heeft dit toegezegd.",
    "De zaal was vol. [[Piet de Koning]], {t}{f}, opende de bijeenkomst.",
    "Mevrouw [[Vloedgraven]], {t}{f}, opende de bijeenkomst.",
    "Ook [[Ayşe Demirtaş]] ({t}{f}) was erbij.",
    "[[Hilde Zwerver]] is {t}{f} en woonde de bijeenkomst bij.",
    "Hoogachtend,\n\nDe {t}{f},\n\n\n\n[[L.E. Prikstra]]\n",
    "Met vriendelijke groet,\n\n[[Geert-Jan Vloedgraven]]\n{T}{f}\n",
    "Naam\tFunctie\n[[Hilde Zwerver]]\t{T}{f}\nKarel Bos\tbeleidsmedewerker\n",
    "| Naam | Functie |\n| [[J.M. Brandsmeer]] | {t}{f} |\n| K. Bos | adviseur |\n",
    "Aanwezig:\n- [[Ludwine Prikstra]], {t}{f}\n- Karel Bos, projectleider\n",
    "Verslag van het overleg\n\n{T}: [[Xandra Quaedvlieg-Moors]]\nVerslag: Karel Bos\n",
    "De heer [[Van der Wulp]] ({t}): Dank u wel. Wij komen hierop terug.\n",
    "{T} [[Joke Brandsmeer]] opende. De raming volgt.\n\nDe heer [[Brandsmeer]] zei ja. [[Brandsmeer]] komt terug.\n",
)
PLACES_OF_SEVERAL = (
    "Samenstelling\n\n{PL}\n- [[Hilde Zwerver]]\n- [[Geert-Jan Vloedgraven]]\n- [[Fatima El Yakoubi]]\n",
    "Aanwezige {pl}: [[G.J. Vloedgraven]], [[T.H. van der Wulp]] en [[A. Demirtaş]]\n",
    "Naast de {pl} [[Hilde Zwerver]], [[Geert-Jan Vloedgraven]] en [[Fatima El Yakoubi]] was niemand aanwezig.",
)
OTHERS = (
    "De {t} van de jeugdraad, [[Karel Bos]], sprak.",
    "[[Karel Bos]], {t} van de kindergemeenteraad, sprak.",
    "De {t} van de scholierenraad ([[Joke Brandsmeer]]) was er ook.",
    "De {t} van carnavalsvereniging De Keien, [[Karel Bos]], kreeg de sleutel.",
    "{T} [[Karel Bos]] van de studentenraad sprak.",
    "[[Joke Brandsmeer]], {t} van de speelstad, was erbij.",
    "[[Joke Brandsmeer]], {t} van onze camping, was erbij.",
    "Kandidaat-{t} [[Karel Bos]] trok zich terug.",
    "[[Hilde Zwerver]] solliciteert naar de functie van {t}.",
    "De buurvrouw van de {t}, mevrouw [[Bos]], klaagt.",
    "De secretaresse van de {t}, [[Piet de Koning]], belde terug.",
    "Secretariaat {t}: [[Karel Bos]]",
    "Secretariaat {t}\n[[Karel Bos]]\n",
    "Verslag werkbezoek {t}\n\n[[Karel Bos]]\nnotulist",
    "Chauffeur van de {t}: [[Karel Bos]]",
    "Aanwezig: [[Joke Brandsmeer]], de {t}, [[Karel Bos]]",
    "De {t} is door [[Karel Bos]] gevraagd dit te doen.",
    "Vraag {t}: [[Karel Bos]] zoekt dit uit.",
    "De {t}{f},\nnamens deze,\n\n\n[[K. Bos]]\nhoofd Vergunningen",
    "{T} Hilde Zwerver opende de avond. Bewoner [[Karel Zwerver]] had een vraag.",
)
OTHERS_OF_SEVERAL = (
    "Vragen aan de {pl}:\n[[Hilde Zwerver]]: wanneer komt de weg?\n[[Karel Bos]]: en de brug?",
    "Ondersteuning {pl}\n- [[Hilde Zwerver]]\n- [[Karel Bos]]\n",
    "Medewerkers van de {pl}:\n- [[Hilde Zwerver]]\n- [[Karel Bos]]\n",
    "Kandidaat-{pl}:\n- [[Hilde Zwerver]]\n- [[Karel Bos]]\n",
    "Gesprekken met {pl}\n- [[Hilde Zwerver]]\n- [[Karel Bos]]\n",
    "Naast de {pl} waren [[Hilde Zwerver]] en [[Karel Bos]] aanwezig.",
)
CALLED_AS_BUREAU = frozenset({"Nationale ombudsman"})
"""in brackets behind a name it may be where somebody works"""
ALL = (*((title, field) for title, _, field in OFFICES), *OTHER_OFFICES)


def _kept(place: str, **words: str) -> list[bool]:
    """Whether each marked name of a text is of somebody with a public role, in order."""
    text, marks = "", []
    for part in re.split(r"(\[\[.*?\]\])", place.format(**words)):
        if part.startswith("[["):
            marks.append((len(text), len(text) + len(part) - 4))
        text += part.removeprefix("[[").removesuffix("]]")
    found = analyse(Document("text/plain", "0", (Page(1, text),)))
    roles = {one.id: one.role for one in found.persons}
    at = (
        [roles.get(one.person or 0) in PUBLIC_ROLES for one in found.findings if one.start < end and start < one.end]
        for start, end in marks
    )
    return [bool(here) and all(here) for here in at]


def _title(words: str) -> str:
    return words[0].upper() + words[1:]


@pytest.mark.parametrize("place", PLACES)
def test_holder_of_each_office_stays(place: str) -> None:
    told = [(t, f) for t, f in ALL if not ("({t}" in place and t in CALLED_AS_BUREAU)]
    assert [t for t, f in told if not all(_kept(place, t=t, T=_title(t), f=f))] == []


@pytest.mark.parametrize("place", PLACES_OF_SEVERAL)
def test_holders_of_each_office_stay(place: str) -> None:
    assert [pl for _, pl, _ in OFFICES if not all(_kept(place, pl=pl, PL=_title(pl)))] == []


@pytest.mark.parametrize("place", OTHERS)
def test_who_holds_no_office_goes(place: str) -> None:
    assert [t for t, f in ALL[::2] if any(_kept(place, t=t, T=_title(t), f=f))] == []


@pytest.mark.parametrize("place", OTHERS_OF_SEVERAL)
def test_who_stands_beside_holders_goes(place: str) -> None:
    assert [pl for _, pl, _ in OFFICES if any(_kept(place, pl=pl, PL=_title(pl)))] == []


@pytest.mark.parametrize(
    "text",
    [
        "De minister kwam. De commissarissen [[Bos]] en [[Zijl]] van Tolhuis N.V. stemden in.",
        "De gemeenteraad vergadert. De verkenners [[Karel Bos]] en [[Anna Zijl]] kampeerden.",
        "De VvE koos de portefeuillehouders [[Karel Bos]] en [[Anna Zijl]].",
        "De minister sprak met de heer [[Min]]. Daarna was er koffie.",
        "De burgemeester van der Wulp, [[Karel Bos]], en Anna Zijl kwamen.",
        "Aanwezig: [[Karel Bos]], burgemeester van Dam, [[Anna Zijl]]",
    ],
)
def test_who_is_not_an_office_holder_by_the_word_alone(text: str) -> None:
    assert not any(_kept(text))


@pytest.mark.parametrize(
    "text",
    [
        "De woordvoerder van de huurder, mevrouw [[Anna Zijlma]], belde.",
        "De woordvoerder van de projectleider, mevrouw [[Anna Zijlma]], belde.",
        "Deelnemers:\n[[Anna Zijlma]], DG\nPiet Knoop, DG\n",
        "De ambassadeurs [[Anna Zijlma]] en [[Piet Knoop]] kwamen.",
        "De voorlichters [[Anna Zijlma]] en [[Piet Knoop]] kwamen.",
        "Lid van de Eerste Kamer der Staten-Generaal Karel Bos, [[Anna Zijlma]] en [[Piet Knoop]] kwamen.",
        "De gouverneurs [[Anna Zijlma]] en [[Piet Knoop]] kwamen.",
        "De kamervoorzitters [[Anna Zijlma]] en [[Piet Knoop]] kwamen.",
        "De kinderrechters [[Anna Zijlma]] en [[Piet Knoop]] uit groep 8 kwamen.",
        "Chauffeurs van de ps-leden [[Anna Zijlma]] en [[Piet Knoop]] kwamen.",
        "De kinderen van de gemeentesecretarissen [[Anna Zijlma]] en [[Piet Knoop]] kwamen.",
        "De minister komt. Nog vijf min. [[Knoop]] belt daarna.",
        "De minister komt. Aanwezig (min. [[Anna Zijlma]]).",
        "Ministers\n[[Anna Zijlma]]\n[[Piet Knoop]]\n\nUitgenodigd voor de musical van groep 8.",
        "Aan de loco-burgemeesters\n\n[[Anna Zijlma]]\nDorpsstraat 4\n1234 AB Vianen",
        "Aan de wethouders\n\n[[Anna Zijlma]]\nDorpsstraat 4\n1234 AB Vianen",
        "Aan alle burgemeesters\n\nIk heb een klacht.\n\n[[Anna Zijlma]]\nDorpsstraat 4\n1234 AB Vianen",
        "PA ministers\n[[Anna Zijlma]]\n[[Piet Knoop]]\n",
        "cc wethouders\n[[Anna Zijlma]]\n[[Piet Knoop]]\n",
        "Gebeld met [[Anna Zijlma]], wethouder van Vianen was er niet.",
        "De zoon van bgm. [[Piet Knoop]] belde.",
        "Buurvrouw van wth. [[Anna Zijlma]] belde.",
        "De PA bij weth. [[Anna Zijlma]] belde.",
        "[[Anna Zijlma]], wethouder bij gemeente gebeld.",
        "Deelnemers:\n[[Anna Zijlma]], DG\nMobiliteit\nbeleidsmedewerker\n",
        "pol. ass. min. [[Anna Zijlma]]",
        "De gemeenteraad kwam.\n\nKinderen van bewindspersonen\n\nMinisters\n[[Anna Zijlma]]\n[[Piet Knoop]]\n",
        "Samenstelling groep 8\n\nBurgemeesters\n[[Anna Zijlma]]\n[[Piet Knoop]]\n",
        "Spreekbeurten klas 3\nMinisters\n[[Anna Zijlma]]\n[[Piet Knoop]]\n",
        "[[Anna Zijlma]] sprak. Afwezig raadslid: [[A. Zijlma]] (secretaresse)",
        "Woordvoerder van de bewoners: [[Anna Zijlma]]",
    ],
)
def test_who_stands_near_the_word_for_an_office_goes(text: str) -> None:
    assert not any(_kept(text))


@pytest.mark.parametrize(
    "text",
    [
        "De woordvoerder van de minister, mevrouw [[Anna Zijlma]], belde.",
        "Wethouder [[Anna Zijlma]] in de dorpsraad.",
        "Bezoek wethouder [[Anna Zijlma]] bij de school.",
        "Burgemeester [[Zijlma]] in de kerk.",
        "Gesprek met wethouder [[A. Zijlma]] namens de stichting.",
        "De burgemeester van de coalitiepartijen, [[Anna Zijlma]], zei dat.",
        "De burgemeester van de badplaats, [[Anna Zijlma]], zei dat.",
        "De fractievoorzitter van de christendemocraten, [[Anna Zijlma]], zei dat.",
        "De rechter van de zitting, mr. [[Anna Zijlma]], zei dat.",
        "Kabinet\nDe burgemeester [[A. Zijlma]]\n",
        "Griffie\nDe griffier [[A. Zijlma]]\n",
        "Aanwezig: [[A. Jansen]], de wethouder, [[P. Smit]], de griffier, K. Bolhuis, beleidsmedewerker",
        "Jan Oud raadslid [[Knoop]]",
        "J. Oud griffier [[Knoop]]",
        "Aldus besloten, de burgemeester van Vianen\n\n[[P. Knoop]]\n",
        "De Kamerleden van de regeringspartijen [[Anna Zijlma]] en [[Piet Knoop]]",
        "De fracties van de raadsleden [[Anna Zijlma]] en [[Piet Knoop]] stemden tegen.",
        "De portefeuilles van de wethouders [[Anna Zijlma]] en [[Piet Knoop]] zijn verdeeld.",
        "Woordvoerder burgemeester: [[Anna Zijlma]]",
        "Woordvoerder naar buiten: [[Anna Zijlma]]",
    ],
)
def test_who_holds_an_office_stays_wherever_she_is(text: str) -> None:
    assert all(_kept(text))
