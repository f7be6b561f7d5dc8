# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in a generated document and is nobody's name: firms, places, products, laws, numbers and dates.

Many look like people on purpose. Numbers of people are invented the way ../shared/domain/woo.md § 4 allows.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence

from benchmarks.quality import sentences as stock

FIRMS = (
    "Van Dommelen Sloopwerken", "Gebr. Oortwijn", "Bureau Stroomlijn", "Kwekerij De Vlinder", "Advocatenkantoor Pleit",
    "Notariskantoor Ter Haar & Bos", "De Boer Catering", "Jansen Tweewielers", "Loonbedrijf Wessels",
    "Stichting Tante Louise", "Woningbouwvereniging Sint Joris", "Zorggroep Maria Auxiliatrix", "Koopmans Meel",
    "Drukkerij Hendriks", "Autobedrijf Van Vliet", "Mulder Obdam", "Kapsalon Samira", "Taxi Ali", "Bakkerij Bosgoed",
    "Museum Jan Cunen", "Basisschool Willem Teellinck", "Theater Sonnevanck", "Hotel Van der Werff",
)  # fmt: skip
PUBLIC_BODIES = (
    "Gemeente Vlietstede", "Provincie Zuiderhage", "Waterschap De Oude Vaart", "GGD Molenland", "RUD Zeeland",
    "Omgevingsdienst Middenrand", "Inspectie van het Onderwijs", "Dienst Publiek en Communicatie", "SVB", "UWV",
    "Raad voor de Kinderbescherming", "Openbaar Ministerie", "Nationaal Archief", "Kadaster", "Huurcommissie",
)  # fmt: skip
PLACES = (
    "Oude Pekela", "Sint Willebrord", "Vries", "Borne", "Hoorn", "Driel", "Rhenoy", "Berkel en Rodenrijs", "Sluis",
    "Klaaswaal", "Annen", "Leens", "Ter Aar", "Hank", "Wijk bij Duurstede", "Philippine", "Dirksland", "Grou",
)  # fmt: skip
STREETS = (
    "Jan Luykenstraat", "Burgemeester De Raadtsingel", "Dokter Schaepmanlaan", "Anna Bijnsweg", "Pieter Postkade",
    "Meester Groen van Prinstererlaan", "Kapelaan Koopmansplein", "De Genestetstraat", "Titus Brandsmahof",
)  # fmt: skip
PRODUCTS = (
    "Decos Join", "Ibabs", "Corsa", "Robin", "Ilse", "Viktor", "Mozard", "Suwinet", "Magda", "Sophie",
    "Philips Azurion", "Anna Paulowna-route", "project Floris",
)  # fmt: skip
LAWS = (
    "Wet Damocles", "Wet Mulder", "Leerplichtwet 1969", "Besluit kwaliteit leefomgeving", "Wet open overheid",
    "Participatiewet", "Jeugdwet", "Wegenverkeerswet 1994", "Drank- en Horecawet", "Archiefbesluit 1995",
)  # fmt: skip
FUNCTIONS = ("consulent inkomen", "toezichthouder bouw", "procesregisseur", "adjunct-inspecteur", "klantmanager")
DEPARTMENTS = ("team Belastingen", "afdeling Vergunningen", "unit Bezwaar en Beroep", "directie Financiën en Control")
CONDITIONS = (
    "een angststoornis", "diabetes", "een burn-out", "hernia", "een verslaving", "astma", "een depressie", "epilepsie",
    "een strafblad", "een hartinfarct",
)  # fmt: skip
CARS = ("Toyota Yaris", "Renault Clio", "Opel Zafira", "Citroën Berlingo", "Škoda Octavia", "Ford Ka", "DAF 44")
STORMS = ("Odette", "Barra", "Arwen", "Bella", "Aiden", "Evert", "Gerda", "Fergus", "Debi", "Regina")
SHIPS = (
    "Adriana Johanna", "Pieter Boele", "Cornelis Vrolijk", "Henny", "Grietje Bos", "Dirk Diederik", "Elisabeth Anna",
    "Sint Maarten VI", "Zr.Ms. Johan de Witt", "Arie van der Zee", "Wilhelmina Catharina", "Neeltje Jacoba",
)  # fmt: skip


def _marked(kind: str, words: Sequence[str]) -> Callable[[random.Random], str]:
    return lambda rng: f"[[{kind}|{rng.choice(words)}]]"


def _digits(rng: random.Random, count: int) -> str:
    return "".join(str(rng.randint(0, 9)) for _ in range(count))


def v_number(rng: random.Random) -> str:
    return "2" + _digits(rng, 9)


def passport(rng: random.Random) -> str:
    """Two letters, six letters or digits, a digit; the letter O is not used."""
    letters = "ABCDEFGHJKLMNPRSTUVWXYZ"
    inside = "".join(rng.choice(letters + "123456789") for _ in range(6))
    return f"{rng.choice('NI')}{rng.choice(letters)}{inside}{rng.randint(1, 9)}"


def driving_licence(rng: random.Random) -> str:
    return f"{rng.randint(3, 6)}{_digits(rng, 9)}"


def personnel_number(rng: random.Random) -> str:
    return f"{rng.randint(100000, 99999999):08d}"


def client_number(rng: random.Random) -> str:
    return rng.choice((_digits(rng, 7), f"K{_digits(rng, 6)}", f"{_digits(rng, 3)}.{_digits(rng, 3)}"))


def ip_address(rng: random.Random) -> str:
    """An address of the blocks for documentation (RFC 5737, RFC 3849)."""
    return rng.choice((f"192.0.2.{rng.randint(1, 254)}", f"2001:db8::{rng.randint(1, 0xFFFF):x}"))


def condition(rng: random.Random) -> str:
    return rng.choice(CONDITIONS)


def street_and_number(rng: random.Random) -> str:
    return f"{rng.choice(STREETS + stock.STREETS)} {rng.randint(2, 300)}{rng.choice(('', '', 'a', ' hs', '-3'))}"


def postcode(rng: random.Random) -> str:
    return f"{rng.randint(1011, 9990)} {''.join(rng.choice('ABCDEGHJKLNPRTVWXZ') for _ in range(2))}"


def short_day(rng: random.Random) -> str:
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(2014, 2025)
    return rng.choice((f"{day:02d}-{month:02d}-{year}", f"{day}/{month}/{year % 100}", f"{year}-{month:02d}-{day:02d}"))


def amount(rng: random.Random) -> str:
    return f"€ {rng.randint(1, 98)}.{rng.randint(0, 999):03d},{rng.choice(('00', '50', '75', '-'))}"


LOOSE: Mapping[str, Callable[[random.Random], str]] = {
    "org": _marked("ORG", FIRMS),
    "body": _marked("ORG", PUBLIC_BODIES),
    "place": _marked("PLACE", PLACES),
    "street": _marked("STREET", STREETS),
    "product": _marked("PRODUCT", PRODUCTS),
    "car": _marked("PRODUCT", CARS),
    "ship": _marked("PRODUCT", SHIPS),
    "storm": _marked("PRODUCT", STORMS),
    "law": _marked("LAW", LAWS),
    "function": _marked("FUNCTION", FUNCTIONS),
    "department": _marked("DEPARTMENT", DEPARTMENTS),
    "case": stock.case,
    "day": stock.day,
    "date": short_day,
    "time": lambda rng: f"{rng.randint(0, 23):02d}.{rng.randint(0, 59):02d} uur",
    "amount": amount,
    "digit": lambda rng: str(rng.randint(2, 9)),
    "number": lambda rng: f"[[NUMBER|{rng.randint(100000, 99999999)}]]",
    "party": lambda rng: rng.choice(stock.PARTIES),
    "mailbox": lambda rng: (
        f"[[EMAIL_ADDRESS keep|{rng.choice(('info', 'bezwaar', 'griffie', 'post', 'vergunningen'))}"
        f"@{rng.choice(stock.DOMAINS)}]]"
    ),
    "postbox": lambda rng: rng.choice(stock.POST_BOXES),
    "vote": lambda rng: rng.choice(("voor", "tegen")),
    "trap": lambda rng: rng.choice(stock.TRAPS),
}
"""slot → what invents it; none of them is somebody's"""
