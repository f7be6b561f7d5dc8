# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The stock of sentences, labels and numbers that the generator draws from: written for this benchmark alone."""

from __future__ import annotations

import random

DOMAINS = ("minbzk.nl", "minvws.nl", "minbuza.nl", "minlnv.nl", "rvo.nl", "gemeente-oudewoude.nl", "rijksoverheid.nl")
PRIVATE_MAIL = ("gmail.com", "hotmail.com", "ziggo.nl", "kpnmail.nl", "outlook.com", "live.nl")
COMPANY_MAIL = ("sterk-ingenieurs.nl", "dekroonadvies.nl", "nordwind-gmbh.de", "veldkampict.nl")

SENTENCES = (
    "{first} heeft de cijfers nog eens nagelopen en komt op een ander totaal.",
    "Dit is besproken met {full}, die het woensdag in de staf brengt.",
    "Volgens {cue} is daar nooit schriftelijk toestemming voor gegeven.",
    "Kun je {first} even bellen op {mobile}? Dan weten we het voor het weekend.",
    "In het gesprek van vorige week gaf {cue} aan dat de termijn te krap is; {last} is het daarmee eens.",
    "{both} maken samen een nieuwe opzet, met hulp van de collega's uit Zwolle.",
    "{last} vindt dat de tekst scherper moet.",
    "Na afloop vroeg {full} of het stuk ook naar de gemeenten gaat.",
    "De opmerkingen van {first} zijn verwerkt, die van {last} nog niet.",
    "Namens de afdeling was {full} aanwezig; {cue} sloot later aan.",
    "Ik begreep van {first} dat het bedrag al is overgemaakt.",
    "Zie ook de bijdrage van {cue} in de bijlage.",
    "Vraag aan {full}: klopt de peildatum?",
    "Als {first} het goed vindt, schuiven we de deadline op.",
    "Omdat {last} met verlof is, neemt {first} waar.",
    "Ik heb {cue} gevraagd het in drie zinnen op te schrijven; dat is niet gelukt.",
    "Wie heeft {full} toegang gegeven tot deze map?",
    "{first} zit tot donderdag in Brussel, daarna kan het wel.",
    "Bij de overdracht bleek dat {last} nooit een afspraak heeft vastgelegd.",
    "Tussen {both} is afgesproken dat er één lijst komt.",
    "Bel {cue} maar op {mobile}, zij weet waar de sleutel ligt.",
    "Een kopie ligt bij {full} op de kamer, tweede la van onder.",
    "Tegen {first} is gezegd dat het om een proef gaat.",
    "Het voorstel van {last} haalt het niet, maar {first} wil het nog één keer proberen.",
    "Zonder de handtekening van {full} gaat er niets de deur uit.",
    "{cue} heeft de afgelopen jaren vaker om cijfers gevraagd.",
    "Waarom staat {last} niet in de cc?",
    "De rekening is door {full} afgetekend en door {first} weer teruggestuurd.",
    "Collega's van {first} hebben het gesprek gehoord, zegt {cue}.",
    "Met {last} valt prima te praten, mits je {first} erbij vraagt.",
)
TRAPS = (
    "De weg langs de [[STREET|Professor Lorentzlaan]] is tot mei afgesloten.",
    "De opdracht is gegund aan [[ORG|Van den Berg & Zonen Bouw B.V.]] te [[PLACE|Bergen op Zoom]].",
    "Het advies van [[ORG|Houthoff]] en [[ORG|De Brauw Blackstone Westbroek]] is bijgevoegd.",
    "In [[PLACE|Willemstad]] en [[PLACE|Sint Annaland]] gelden andere regels.",
    "Zie artikel 8:42 van de [[LAW|Algemene wet bestuursrecht]] en de [[LAW|Wet Bibob]].",
    "Vragen kunnen naar [[EMAIL_ADDRESS keep|info@rijksoverheid.nl]] of via [[PHONE_NUMBER keep|1400]].",
    "Het [[ORG|Erasmus MC]] en het [[ORG|Wilhelmina Kinderziekenhuis]] leveren de gegevens aan.",
    "Voor groen en grijs water geldt een ander tarief; de boer betaalt de helft.",
    "De koning opende in mei het nieuwe gemaal [[ORG|De Waker]].",
    "De rapportage van [[ORG|Ernst & Young]] over april en augustus ontbreekt nog.",
    "Op de [[STREET|Jan van Galenstraat]] staan nog 40 woningen van [[ORG|Woningstichting Sint Antonius]] leeg.",
    "De [[FUNCTION|senior beleidsmedewerker]] van de [[DEPARTMENT|directie Juridische Zaken]] is akkoord.",
    "Nota en bijlagen zijn op 3 juni aan de [[ORG|Algemene Rekenkamer]] gezonden.",
    "De visser en de bakker uit het dorp kregen in 2019 dezelfde vergunning.",
    "KvK [[NUMBER|27198413]], [[ORG|Koning Willem Horeca B.V.]], [[ADDRESS keep|Marktplein 3, 4811 XN Breda]].",
    "De veerpont [[PRODUCT|Maria van der Hoeven]] vaart tot oktober niet.",
    "Huurders van [[ORG|Stichting Huize Agnes]] krijgen in september een nieuwe lift.",
    "De brandgang achter [[ORG|Slagerij Pieters]] is eigendom van de gemeente.",
    "Zaal [[PLACE|Simon Stevin]] is bezet, zaal [[PLACE|Kenau]] is vrij.",
    "Storm [[PRODUCT|Louis]] richtte vooral schade aan in [[PLACE|Huizen]] en [[PLACE|Laren]].",
    "Het rapport van [[ORG|Bureau Bartels]] telt veertig bladzijden en geen conclusie.",
    "De [[LAW|Wet Van der Steur]] is nooit ingevoerd.",
    "De prijs van graan is in juli gedaald, die van de haring niet.",
    "De proef in [[PLACE|Almere Haven]] met [[PRODUCT|Alexa]] en [[PRODUCT|Siri]] is gestopt.",
)
CUES = ("mevrouw", "de heer", "mw.", "dhr.", "collega")
BORN = ("geboren op", "geb.", "Geboortedatum:", "geboren")
SUBJECTS = ("RE: concept brief", "FW: planning Q3", "Antw: cijfers per regio", "Reactie op je vraag", "terugbelverzoek")
MAIL_LABELS = (
    ("Van:", "Verzonden:", "Aan:", "Onderwerp:"),
    ("From:", "Sent:", "To:", "Subject:"),
    ("Van:", "Datum:", "Aan:", "Betreft:"),
)
HELLO = ("Beste", "Hoi", "Dag", "Ha", "Goedemorgen", "Hi")
BYE = ("Met vriendelijke groet,", "Groeten,", "Mvg", "Gr.", "Hartelijke groet,", "Alvast dank!")
FUNCTIONS = ("Adviseur Bestuur", "Coördinerend beleidsmedewerker", "jurist", "Projectsecretaris", "Managementassistent")
POST_BOXES = (
    "[[ADDRESS keep|Postbus 20350 2500 EJ Den Haag]]",
    "[[ADDRESS keep|Postbus 90801 2509 LV Den Haag]]",
    "[[ADDRESS keep|Postbus 8005 9702 KA Groningen]]",
)
SIGNING = ("@@signing@@",)
SIGNING_MINISTER = (
    "De minister van Volksgezondheid, Welzijn en Sport,",
    "De Staatssecretaris van Economische Zaken en Klimaat,",
    "De minister voor Langdurige Zorg,",
)
SIGNING_MANDATE = (
    "De minister van Infrastructuur en Waterstaat,\nnamens deze,\nafdelingshoofd Subsidies",
    "Namens burgemeester en wethouders,\nteamleider Burgerzaken",
    "De Staatssecretaris van Financiën,\nnamens deze,\nunitmanager",
)
MEETINGS = ("MT-overleg", "werkgroep Archief", "klankbordgroep Bodem", "teamoverleg Handhaving", "OR-commissie Arbo")
TOPICS = ("Mededelingen", "Begroting", "Verhuizing", "Terugkoppeling regio", "Planning", "Werkdruk", "Inhuur")
ACTIONS = (
    "Offerte opvragen",
    "Notitie begroting afmaken",
    "Zaal reserveren",
    "Terugkoppelen aan de regio",
    "Contract laten tekenen",
)
LISTS = ("Bereikbaarheid crisisteam", "Contactpersonen project", "Deelnemerslijst werkbezoek", "Piketrooster")
HEADS = (
    ("Naam", "Organisatie", "Telefoon", "E-mail"),
    ("Contactpersoon", "Dienst", "Mobiel", "Mailadres"),
    ("Deelnemer", "Werkgever", "Tel.", "Mail"),
)
BODIES = (
    "[[ORG|Rijkswaterstaat]]",
    "[[ORG|GGD Flevoland]]",
    "[[ORG|Van Oord]]",
    "[[ORG|Gemeente Sluis]]",
    "[[ORG|Ministerie van Defensie]]",
)
CHAT = (
    "ben er over 5 min",
    "heeft {first} al gereageerd?",
    "{first} zegt dat het niet door gaat",
    "ok 👍",
    "bel anders {mobile}",
    "stuur maar naar {first}",
    "pfff wat een dag",
    "@{first} kijk jij ff in de mail",
    "<Media weggelaten>",
    "wie doet de koffie? in mei was ik al 😄",
    "zeg tegen {first} dat het A2-tje af is",
    "niet via de mail pls",
    "{first} is ziek vandaag",
    "oeps verkeerde app",
    "nummer van {first}? -> {mobile}",
    "dat moet {first} maar uitleggen",
    "gelezen, morgen verder",
    "trein staat stil bij [[PLACE|Abcoude]]",
)
OFFICES = ("Minister", "Staatssecretaris", "Wethouder", "Burgemeester", "Gedeputeerde")
PARTIES = ("VVD", "D66", "PVV", "CDA", "SP", "Volt", "BBB", "GroenLinks-PvdA", "ChristenUnie")
COMMITTEES = (
    "vaste commissie voor Economische Zaken",
    "vaste commissie voor Defensie",
    "commissie voor de Verzoekschriften",
)
MINISTERS = ("minister van Economische Zaken", "staatssecretaris van Defensie", "minister voor Klimaat en Energie")
DECISIONS = (
    "Voor kennisgeving aannemen.",
    "Agenderen voor het commissiedebat.",
    "Desgewenst betrekken bij de begroting.",
    "De minister vragen om een reactie.",
)
EVENTS = (
    "{a} belt met {b} over de uitkomst van het onderzoek.",
    "{a} ontvangt het concept en stuurt het door.",
    "overleg {a}, {b} en de landsadvocaat.",
    "{b} laat weten dat de inspectie op bezoek komt. {a} noteert dit.",
    "interne memo van {i}; niet verzonden.",
    "{a} en {b} spreken de wethouder aan in de gang.",
)
SCHEMES = ("BIJZONDERE BIJSTAND", "KINDEROPVANGTOESLAG", "URGENTIEVERKLARING", "GEHANDICAPTENPARKEERKAART")
STREETS = (
    "Lijsterbesstraat",
    "Van Speijkweg",
    "Kerkhof",
    "Oostzeedijk",
    "Nieuwe Rijn",
    "Prins Bernhardlaan",
    "Dorpsstraat",
)
TOWNS = ("Gouda", "Leeuwarden", "Venlo", "Den Helder", "Hoogezand", "Terneuzen", "Capelle aan den IJssel")
MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
)


def day(rng: random.Random) -> str:
    return f"{rng.randint(1, 28)} {rng.choice(MONTHS)} {rng.randint(2015, 2024)}"


def birthday(rng: random.Random, first: int = 1938, last: int = 2004) -> str:
    number, month, year = rng.randint(1, 28), rng.randint(1, 11), rng.randint(first, last)
    return rng.choice(
        (f"{number:02d}-{month:02d}-{year}", f"{number} {MONTHS[month - 1]} {year}", f"{number}/{month}/{year}")
    )


def home(rng: random.Random, person: int) -> str:
    """A home address, on one line or two."""
    street = f"{rng.choice(STREETS)} {rng.randint(2, 300)}{rng.choice(('', '', '', 'a', '-II', ' bis'))}"
    letters = "".join(rng.choice("ABCDEGHJKLNPRTVWXZ") for _ in range(2))
    gap = rng.choice(("\n", ", "))
    return f"[[ADDRESS p{person}|{street}{gap}{rng.randint(1011, 9990)} {letters} {rng.choice(TOWNS)}]]"


def case(rng: random.Random) -> str:
    shape = rng.choice(("{y}-{n:010d}", "Z-{y}-{n:06d}", "{n:07d}/{m:04d}-WJZ", "DGB/{y}/{m}"))
    return f"[[CASE|{shape.format(y=rng.randint(2017, 2024), n=rng.randint(1, 999999), m=rng.randint(1, 9999))}]]"


def bsn(rng: random.Random) -> str:
    """Nine digits that pass the 11-proef and start with 9999: RvIG's range for test persons."""
    while True:
        digits = [9, 9, 9, 9, *(rng.randint(0, 9) for _ in range(5))]
        if sum(a * b for a, b in zip(digits, (9, 8, 7, 6, 5, 4, 3, 2, -1), strict=True)) % 11 == 0:
            text = "".join(map(str, digits))
            return rng.choice((text, f"{text[:4]} {text[4:6]} {text[6:]}", f"{text[:3]}.{text[3:6]}.{text[6:]}"))


def iban(rng: random.Random) -> str:
    """An account of the bank TEST, which does not exist, with right check digits."""
    account = "TEST" + "".join(str(rng.randint(0, 9)) for _ in range(10))
    number = int("".join(str(int(letter, 36)) for letter in account + "NL00"))
    text = f"NL{98 - number % 97:02d}{account}"
    return rng.choice((text, " ".join(text[at : at + 4] for at in range(0, len(text), 4))))


def plate(rng: random.Random) -> str:
    letters = "".join(rng.choice("GHJKLNPRSTXZ") for _ in range(3))
    return rng.choice(
        (
            f"{rng.randint(10, 99)}-{letters}-{rng.randint(1, 9)}",
            f"{letters[0]}-{rng.randint(100, 999)}-{letters[1:]}",
            f"{letters[:2]}-{rng.randint(100, 999)}-{letters[2]}",
        )
    )
