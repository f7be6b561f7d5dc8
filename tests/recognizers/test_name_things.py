# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What a page tells of a word in one place holds where the word stands alone, unless it is somebody's name too."""

from __future__ import annotations

import pytest
from person_kit import names

from recognizers.lexicon import load
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.nobody.organisations import is_shown_thing
from recognizers.names.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Aannemer Wessendorp begint maandag. Gisteren kapte Wessendorp twee bomen.", []),
        ("Wessendorp B.V. diende een prijs in. Wessendorp was het laagst.", []),
        ("De hond Tansu is gechipt. Tansu blaft veel.", []),
        ("Op de afdelingen Klaproos, Margriet en Roos is het rustig. Op Margriet wonen acht mensen.", []),
        ("De onderaannemers zijn Wessendorp, Luitjens, Van Kordelaar en Trebbink. Luitjens stopt.", []),
        ("Ingeschreven hebben:\n1. Wessendorp\n2. Luitjens Groep\n3. Trebbink\nDe prijs van Trebbink is te hoog.", []),
        ("De prijzen van Wessendorp, Luitjens B.V. en Trebbink liggen ver uiteen; Trebbink is duur.", []),
        ("Leveranciers: Wessendorp, Luitjens en Trebbink", []),
        ("De Maria Elise vertrok; de Hendrika Johanna wordt verwacht.", []),
        ("BINNEN\n06.15   Jan Maria      trawler      kade 3\nVERTROKKEN\nJan Maria naar Delfzijl.", []),
        ("Vergaderzalen\nAletta Jacobs, Willem Drees en Belle van Zuylen zijn vol.", []),
        ("Wij draaien Wessendorp 2.414 en Luitjens 1.9. Wessendorp is traag.", []),
        ("Bergh, Doorn, Velsen, Essen en Steenderen krijgen een halte. Doorn was al aan de beurt.", []),
        ("Er is een tekort. De aanbieding van De Markiezaten en van de Wabo is laat.", []),
        ('Op de bus stond "Renewi" en op de helm "Veolia".', []),
        ("De auto is een Opel, niet de Mercedes Vito.", []),
        ("De prijs van Takeda Nederland B.V. over Adcetris is geheim.", []),
        ("Gemachtigde: Drijfhout Kremer Advocaten", []),
        ("C. Hoe vaak per week?", []),
        ("Stichting Tante Louise schreef in. Op speeltuin Tante Pollewop is het druk.", []),
        ("Storm Louis richtte veel schade aan. Na storm Ciara woedde Storm Evert.", []),
        ("Barra trekt over, windkracht 9. De Maria Elise ligt naast de Arie van der Zee.", []),
        ("Besluit: Liber gaat 1 juli live. Retour Hank v.v.", []),
        ("Opdrachtgever: BIJ12, unit Faunazaken, Leidseveer 2, 3511 SB Utrecht", []),
        ("De kerk van Sint Simeon en de heilige Michael.", []),
        ("Boulevard Bankert is dicht. Een grijze Seat Leon van het type Julia.", []),
        ("Hij verwijst naar Bouwburo Dijkstra / provincie.", []),
        (
            "Ons ms. Johanna Maria ligt stil; de schipper van de Johanna Maria wacht op ijsbreker Christiaan Brunings.",
            [],
        ),
        ("De scouting en eethuis Tante Mai doen mee.", []),
        ("Namens burgemeester en wethouders van Hoogerbeek,", []),
        ("Hoogachtend,\nGedeputeerde Staten van Flevoland,", []),
        ("Kasteelweg 3, 4175 LE Haaften\n7411 KA Deventer", []),
        ("De bushalte aan de Dr. Anton Philipsweg verdwijnt. In Driel blijft alles gelijk.", []),
        ("The ship may not sail, and they deny that this is not right for them.", []),
        # … but somebody stays somebody
        ("Tante Louise en oom Joop Bos bellen bij school tante Mien.", ["Louise", "Joop Bos", "Mien"]),
        ("Storm de Vries zag een omgewaaide boom.", ["Storm de Vries"]),
        ("Bos, J.W.               Diever\nKlaas Veldman            Staphorst", ["Bos, J.W.", "Klaas Veldman"]),
        ("Ms. Johanna Maria Bos belt.", ["Johanna Maria Bos"]),
        ("Opel Jansen 12-AB-34", ["Jansen"]),
        ("Ook Frans belde. Meneer Engels sprak weinig.", ["Frans", "Engels"]),
        ("Jan Sint en mevrouw Opel bellen. Simeon mailde.", ["Jan Sint", "Opel", "Simeon"]),
        ("De kerk heet Qdus Mikael. De molen bij de brug heet De Hoop.", []),
        ("K.-H. Brandt\tBrandt Tiefbau GmbH\nJ. Smit      Smit Bouw B.V.", ["K.-H. Brandt", "J. Smit"]),
        ("OFFICIER BEVOLK.Z.   W. WEVER        06-12287690", ["W. WEVER"]),
        ("ADVISEUR       BERG, INGE VAN DEN         30 MIN", ["BERG, INGE VAN DEN"]),
        ("4. PARTNER EN KINDEREN\nMAIL NAAR HANS DE RUITER S.V.P.", ["HANS DE RUITER"]),
        ("Heemraad Oudhoff raadt de motie af; Jansen ontraadt haar ook.", ["Oudhoff", "Jansen"]),
        ("DE HEER JAN BOS WAS THUIS EN PIET DE BOER ZEI NIETS.", ["JAN BOS", "PIET DE BOER"]),
        ("Gerda trok weg uit Ede. Piet liep om 07:18 binnen.", ["Gerda", "Piet"]),
        ("Woonadres: 3511 AB Jan Bos\n3511 AB Jan Wassenaar", ["Jan Bos", "Jan Wassenaar"]),
        ("A. Reder en gezin\nB. Koord\nC. Smit", ["A. Reder", "B. Koord", "C. Smit"]),
        ("t.a.v. de heer ing. L.P. Hermans", ["L.P. Hermans"]),
        ("volgens mw. van haar ex, dhr. Van Dam", ["Van Dam"]),
        ("Koppeling Bolhuis, I. is gemeld.", ["Bolhuis, I."]),
        ("Aanwezig zijn Wim Verkuijlen en Trees Verkuijlen-Smulders.", ["Wim Verkuijlen", "Trees Verkuijlen-Smulders"]),
        ("Het stuk ligt bij H. Spaargaren van het Hoofdkantoor.", ["H. Spaargaren"]),
        ("Afspraken: Karlijn belt, Anouk mailt.", ["Karlijn", "Anouk"]),
        ("Karlijn belt om 12.30 uur en Anouk 13.15 uur.", ["Karlijn", "Anouk"]),
        ("Aannemer Wessendorp begint. De heer Wessendorp was er niet. Wessendorp belt.", ["Wessendorp"] * 2),
        ("Bakkerij Wessendorp is dicht. J. Wessendorp is ziek. Wessendorp belt.", ["J. Wessendorp", "Wessendorp"]),
        (
            "Gesproken is met:\n1. Wessendorp\n2. Bos Groep\n3. J. Stam\nGisteren zei Wessendorp ja.",
            ["Wessendorp", "J. Stam", "Wessendorp"],
        ),
        ("Het dossier Kreekraksluizen: Adriaan de Visser en Karlijn lagen dwars.", ["Adriaan de Visser", "Karlijn"]),
        ("De heer de Jong Anna en mevrouw De Wit zijn er.", ["de Jong Anna", "De Wit"]),
        ("Ondertekend door A. Mayahi namens Paan en N. Dekker namens Maven.", ["A. Mayahi", "N. Dekker"]),
    ],
)
def test_what_a_page_calls_a_thing(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # below a heading of whatever kind people stand
        ("Wijken\nAnna Smit 06-12345678\nKees Bos 06-87654321", ["Anna Smit", "Kees Bos"]),
        ("Gemeenten\nAnna Smit\nKees Bos\nPiet Jansen", ["Anna Smit", "Kees Bos", "Piet Jansen"]),
        ("Projecten\nA. Smit, K. Bos\nP. Drijfhout", ["A. Smit", "K. Bos", "P. Drijfhout"]),
        ("Scholen\nA. Smit, K. Bos\nP. Drijfhout", ["A. Smit", "K. Bos", "P. Drijfhout"]),
        ("Zalen\nA. Smit, K. Bos", ["A. Smit", "K. Bos"]),
        ("Zalen\nAnna Smit 06-12345678\nKees Bos k.bos@example.nl", ["Anna Smit", "Kees Bos"]),
        # an article before a whole name
        ("Er was contact met de Anna Smit over haar uitkering.", ["Anna Smit"]),
        ("Dit geldt voor de Kees Jansen.", ["Kees Jansen"]),
        # who does the work may be somebody who works alone
        ("De opdrachtnemer Kuiper is zzp'er. Kuiper woont in Ede en Kuiper is ziek.", ["Kuiper"] * 3),
        ("De aanbieder Kuiper belde. Kuiper tekende.", ["Kuiper"] * 2),
        ("De inschrijver Kuiper belde. Kuiper tekende.", ["Kuiper"] * 2),
        ("De aannemer Kuiper is zzp'er. Kuiper belt morgen.", ["Kuiper", "Kuiper"]),
        ("De leverancier Kuiper woont in Ede.", ["Kuiper"]),
        ("Aannemer Kuiper belde. De dag erop zei Kuiper ja. Kuiper is al weken ziek.", ["Kuiper"] * 2),
        # what is said behind a colon or a comma, and what is said of people too
        ("Anna Tol: de hond blaft.\nMaar verder niets.\nAnna Tol: jawel.", ["Anna Tol"] * 2),
        ("Sanne Kuipers, de app werkt niet. Groet", ["Sanne Kuipers"]),
        ("Jeroen de Wit, onze nieuwe project manager", ["Jeroen de Wit"]),
        ("De stelling van Anna Willemsen dat zij ziek is, treft geen doel.", ["Anna Willemsen"]),
        ("Anna Willemsen is gehackt. Daarna is Anna Willemsen gehoord.", ["Anna Willemsen"] * 2),
        ("De hond Bram blafte. Betrokken kinderen: Bram, Lotte en Daan", ["Lotte", "Daan"]),
        ("Reacties van Vattenfall, Tennet, Kuipers en Hoekstra", ["Kuipers", "Hoekstra"]),
        ("Karin Bos\thond\nPiet Kok\tkat", ["Karin Bos", "Piet Kok"]),
        ("Eigenaar hond Sanne Kuipers is beboet.", ["Sanne Kuipers"]),
        ("Eigenaar boot Sanne Kuipers is beboet. Op 3 mei is Sanne Kuipers gehoord.", ["Sanne Kuipers"] * 2),
        ("Er waren drie: Sanne, de hond, en ik.", ["Sanne"]),
        ("verleend aan Klaas de Vries & zonen, Dorpsstraat 1", ["Klaas de Vries"]),
        # quotation marks round what somebody is called
        ('De melder heet "Smit".', ["Smit"]),
        ('In het systeem stond "Drijfhout" als melder.', ["Drijfhout"]),
    ],
)
def test_what_is_said_of_things_hides_nobody(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Emma, de nieuwe chatbot, krijgt vragen. Vaker dan eerst antwoordt Emma niet.",
        "Daarna moet Rembrandt (de oude scanstraat) over. Rembrandt is van 2011.",
        "Appels: Elise, Santana en Charlotte. Bij Elise is luis gezien.",
        "Stieren op de lijst van mei: Delta Willem en Sonata.",
        "Er is steen gegooid naar moskee Fatih Yildiz en villa Maria Johanna.",
        "De dossiers staan in Oskar; de export uit Oskar mislukte.",
        "De verhuizing is gegund aan Van der Velden Verhuizers en Mulder Reiniging.",
        "De Zr.Ms. Karel Doorman vertrok.",
        "Bij het syndroom van Drijfhout hoort uitleg.",
        "PV-NUMMER PL1100-2017043377-9 en Zaaknr K22/0417",
        "Weesboot Jan Smit ligt er nog. De Jan Smit is lek.",
        "Wij fietsten langs bioscoop Thalia en speeltuin Willem van Oranje.",
    ],
)
def test_nouns_of_things_tell(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Anna, de schipper van de veerboot, belde.", ["Anna"]),
        ("Afschrift: Karin Drijfhout (bureau SG)", ["Karin Drijfhout"]),
        ("Afwezig: kapitein Ter Laare (oefening in het oosten)", ["Ter Laare"]),
        ("k.12  familie Drijfhout     hond", ["Drijfhout"]),
        ("Aanwezig: Wiersinga, Kat, Hoekzema", ["Wiersinga", "Kat", "Hoekzema"]),
        ("Sprekers: Elise, Santana en Charlotte.", ["Elise, Santana", "Charlotte"]),
        ("De geiten van Ineke Drijfhout zijn ziek.", ["Ineke Drijfhout"]),
        ("Stand van zaken Sanne en Jasper: loopt. Jasper belde.", ["Sanne", "Jasper", "Jasper"]),
        ("We behandelen Sanne en Jasper goed. Jasper belde.", ["Sanne", "Jasper", "Jasper"]),
        ("De zaak Jasper is gesloten.", ["Jasper"]),
        ("De man verkocht koe Bertha 14 aan G. Drijfhout.", ["G. Drijfhout"]),
        ("De hond Tarzan en Mark liepen weg. Mark belde.", ["Mark", "Mark"]),
        ("Gesproken is met Mehret, Tesfalem, Yonas en Kibrom.", ["Mehret", "Tesfalem", "Yonas", "Kibrom"]),
        ("De heer Zwanenburgh12 sprak met Ms. Anna Smit.", ["Zwanenburgh", "Anna Smit"]),
        ("De apps Drijfhout, Karim en Dora zijn oud.\n\nIngeschreven:\nDrijfhout, Karim", ["Drijfhout, Karim"]),
        ("Huisdieren: hond Bram. Gezinsleden: Bram, Saar en Tom.", ["Saar", "Tom"]),
        ("Henk en Isha belden. De storm Jocelyn kwam.", ["Henk", "Isha"]),
        ("De schepen Rik Colhout antwoordt dat het dossier volgt.", ["Rik Colhout"]),
        ("Aanwezig: de schepenen Rik Colhout en Davy Demetten.", ["Rik Colhout", "Davy Demetten"]),
        ("De schepen Anna Maria en Greetje Bakker liggen aan de kade; Rik Colhout belt.", ["Rik Colhout"]),
        (
            "Aanwezig: de schepenen Rik Colhout, Loes Degroten en Davy Demetten.",
            ["Rik Colhout", "Loes Degroten", "Davy Demetten"],
        ),
    ],
)
def test_what_is_said_of_people_is_no_thing(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "word", "is_thing"),
    [
        ("Stieren op de lijst van mei: Delta, Piet en Joris.", "Joris", True),
        ("Gebruikers van systemen: Anna, Piet en Joris.", "Joris", False),
        ("Na het inloggen in Joris kwam er niets.", "Joris", True),
        ("De zaken zijn overgedragen aan Joris.", "Joris", False),
        ("Anna wordt vervangen door Joris.", "Joris", False),
        ("De geiten van Joris zijn ziek.", "Joris", False),
        ("Joris, het nieuwe zaaksysteem, is traag.", "Joris", True),
        ("Joris, de vader van het kind, is traag.", "Joris", False),
    ],
)
def test_what_stands_round_a_word_shows(text: str, word: str, is_thing: bool) -> None:
    forms = Forms(tokenise(text), load())
    at = forms.tokens.words.index(word)
    assert is_shown_thing(Name(at, at + 1, "listed"), forms) is is_thing


@pytest.mark.parametrize(
    "text",
    [
        "Mijn hondje Bruno blaft niet. Bruno slaapt 's nachts.",
        "De hulphond heet Joep. Joep mag mee naar binnen.",
        "Op rekencluster Snellius draait het. Snellius is vol.",
        "Het m.v. Johanna ligt aan de kade. De Johanna vertrekt morgen.",
        "Overlast rond cafetaria Van Es en grillroom Sultan.",
        "3. Terpstra Familierecht, verzoek om uitstel",
    ],
)
def test_what_is_called_so_once_is_nobody(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mijn hond heet Max en mijn zoon heet Max.", ["Max"]),
        ("De eigenaar van de hond heet Piet en woont daar.", ["Piet"]),
        ("Een cliënt genaamd Samira belde.", ["Samira"]),
        ("Het bootje van Anja ligt scheef.", ["Anja"]),
        ("Het schip Anna van Anna Smit. Anna Smit tekende.", ["Anna Smit"]),
        ("De hond Max van Max de Vries blaft.", ["Max de Vries"]),
        ("Beste Bruno, je hondje Bruno is gevonden.", ["Bruno"]),
    ],
)
def test_who_is_called_like_it_is_found(text: str, found: list[str]) -> None:
    assert set(found) <= set(names(text))


@pytest.mark.parametrize(
    "text",
    [
        "De grond is gekocht van Woningstichting Prof. Dr. Ariëns.",
        "De akte van notaris Van der Stoep Notarissen ontbreekt.",
        "Er is geknipt bij Kapper Kees op het plein.",
        "1  vv Wilhelmina '08     4.200",
        'Mijn hond "Winston" is bedreigd.',
        'Pompstation "Mina Krüseman" is van baksteen.',
        "Contact met Airco Koelewijn over de installatie.",
    ],
)
def test_a_body_bears_a_name(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ik ging naar Huisartsenpraktijk Dr. Jansen voor de uitslag.", "Jansen"),
        ("Ik ben bij Dr. Schaepman geweest en bij Basisschool De Wilg.", "Schaepman"),
        ("Overleg met Loodgieter Jan de Boer over de lekkage.", "Jan de Boer"),
        ("Kapper Kees zei dat hij ziek was.", "Kees"),
        ('De medewerker "Bobby" tekende.', "Bobby"),
        ("Ik app Jansen morgen wel even.", "Jansen"),
        ("Gehoord is de m.v. Karin Visser uit Ede.", "Karin Visser"),
        ('Bericht in app "Karin" gelezen.', "Karin"),
        ('Anna belde over haar boot "Anna".', "Anna"),
        ("Femke Zandstra, I am writing about my permit.", "Femke Zandstra"),
    ],
)
def test_somebody_has_it(text: str, found: str) -> None:
    assert found in names(text)
