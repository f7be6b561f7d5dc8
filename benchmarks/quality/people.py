# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Invented people for the generator: names of many origins, put together at random, in every form that letters use.

The lists were written for this benchmark and are shared with no recognizer.
"""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

ORIGINS: Mapping[str, tuple[str, str, str]] = {
    "Dutch": (
        (
            "Marieke Geert Willemijn Bas Hanneke Floris Truus Koen Liesbeth Joost Aafke Pim Mieke Sander Tessa Rens "
            "Corinne Huub Dorien Stijn Margriet Leendert Nelleke Thijs Saskia Evert Marjolein Rutger Carla "
            "Jeroen Anouk Gijsbert Wouter Trijntje Maarten Elsbeth Roelof Fenneke Casper Loes Diederik "
            "Heleen Bram Sietske Ruben Aleid Teunis Marleen Olivier Jet Siem Wietske Berend Josephine"
        ),
        "- - - - - de de van van_der van_den van_de ter ten van_'t in_'t op_de",
        (
            "Brandwijk Kuijpers Holtrop Nieuwenhuis Smeets Vermaat Kooistra Veenendaal Bokhorst Hulst Dam Linden "
            "Heuvel Zwart Ruiter Boer Graaf Koning Visser Mulder Prins Bakker Meijer Groot Jong "
            "Leeuw Wit Beek Schaik Hengel Roelofsen Zandvliet Kruidenier Appelo Buurman Langerak Quist "
            "Terpstra Uijttewaal Verschuren Wijnands IJzerman Zeeman Crielaard Duijm Eggink Geurts Hartsuiker "
            "Kapteijn Looijenga Nijboer Oosterom Wolters Oudshoorn Lamers Tillema Broekhuizen Rietveld Horst "
            "Brink Berkel Velden Sloot Haan Vos Pauw"
        ),
    ),
    "Frisian": (
        "Sjoerd Fokje Wiebe Jildou Gerbrich Folkert Nynke Eelke Hylke Tjitske Klaas-Jan Baukje",
        "- - - - van_der",
        "Miedema Sikkema Bruinsma Wiarda Hofstra Ferwerda Kingma Jellema Veenstra Meer Zijlstra Dijkstra",
    ),
    "Turkish": (
        "Emre Zeynep Tuğba Serkan Ayşe Mehmet Gülşah Onur Derya Kadir",
        "-",
        "Yılmaz Kaya Demirci Arslan Koç Şahin Erdoğdu Bayrak Günay Öztürk",
    ),
    "Moroccan": (
        "Karim Naima Rachid Loubna Hicham Samira Younes Ikram Abdelhakim Fatiha",
        "- - el el",
        "Haddioui Bouchibti Azzouzi Mansouri Ouaali Benhaddou Chaouch Amghar Hamdaoui Ziani",
    ),
    "Surinamese": (
        "Kenneth Sharda Humphrey Ilse Radj Jerrel Maureen Winston Asha Glenn",
        "-",
        "Mahabier Soekhlal Biharie Linger Refos Goedhoop Ramcharan Kartosen Doelwijt Veldwachter",
    ),
    "Antillean": (
        "Giovanka Rignald Suleika Edsel Minerva Quincy",
        "-",
        "Cijntje Martis Isenia Sambo Winklaar Bernadina Koeiman",
    ),
    "Indonesian": (
        "Siti Bambang Dewi Ketut Yohannes Wulan",
        "-",
        "Pattiasina Sahetapy Wibowo Tahitu Manuhutu Soeparno",
    ),
    "Polish": (
        "Katarzyna Piotr Małgorzata Marek Grzegorz Ewelina",
        "-",
        "Wiśniewski Zielińska Mazur Dąbrowski Lewandowska Pawlak",
    ),
    "Chinese": ("Xin Yifan Mei-Yee Kwok-Wing Jia Hong", "-", "Liu Cheung Huang Wu Tang Zhou"),
    "Ghanaian": ("Akosua Kofi Abena Yaw Esi", "-", "Asante Boateng Mensah Agyeman Osei"),
    "German": ("Jürgen Ute Klaus Annegret Detlef", "- - von", "Lüdemann Kretschmann Oberhauser Schütz Weißmann"),
    "Syrian": ("Omar Rania Mahmoud Lina Tarek", "- al", "Haddad Khoury Shami Darwish Jabbour"),
    "Vietnamese": ("Thuy Minh Hoa Duc Linh", "-", "Nguyen Tran Pham Hoang Vo"),
    "Portuguese": ("João Inês Rui Catarina", "- da dos", "Ferreira Carvalho Santos Moniz Teixeira"),
    "Ukrainian": ("Oleksandr Iryna Taras Nadiia Bohdan", "-", "Shevchuk Melnyk Kravchenko Lysenko Hrytsenko"),
    "Eritrean": ("Yohana Mehari Senait Robel Hiwet", "-", "Woldu Tekleab Ghebre Hagos Berhane"),
    "Somali": ("Fadumo Mahad Hibo Guled", "-", "Abdulle Guleed Yusuf Hersi Farole"),
    "Iranian": ("Laleh Kamran Niloufar Behzad", "-", "Rostami Karimzadeh Tavakoli Shahidi Moradi"),
    "Afghan": ("Zarmina Farid Nilofar Wahid", "-", "Stanekzai Wardak Hakimi Sultani Noorzai"),
    "Romanian": ("Ionela Bogdan Mihaela Vasile", "-", "Dumitrescu Munteanu Ciobanu Georgescu Stoica"),
    "Belgian": ("Wannes Lieselot Joris Greet Mathieu", "- - de van_den", "Vandenbroucke Claeys Peeters Wauters Maes"),
    "Italian": ("Giulia Matteo Chiara Luca", "- - di", "Esposito Ricci Colombo Moretti Santoro"),
    "Korean": ("Ji-woo Min-jun Seo-yeon Hyun", "-", "Kim Park Choi Jung Seo"),
}
_WEIGHTS = (14, 3, 3, 3, 3, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)


@dataclass(frozen=True, slots=True)
class Human:
    """A person with the parts of a name; the methods give the forms in which letters write it."""

    origin: str
    first: str
    initials: str
    prefix: str
    last: str
    nick: str
    given: tuple[str, ...]
    """all first names, of which the initials are"""

    @property
    def surname(self) -> str:
        """As it stands behind a first name: ``van der Meer``."""
        return f"{self.prefix} {self.last}".strip()

    @property
    def formal(self) -> str:
        """As it stands behind ``mevrouw``: ``Van der Meer``."""
        return self.surname[:1].upper() + self.surname[1:]

    def form(self, name: str) -> str:
        """The name in one of the forms of the gold set."""
        reversed_name = f"{self.last}, {self.initials} {self.prefix}".strip()
        particles = "".join(word[0] for word in self.prefix.replace("'", "").split())
        forms = {
            "first_last": f"{self.first} {self.surname}",
            "full_first_names": f"{' '.join(self.given)} {self.surname}",
            "initials_last": f"{self.initials} {self.surname}",
            "initials_nick_last": f"{self.initials} ({self.nick}) {self.surname}",
            "last_comma": reversed_name,
            "last_comma_nick": f"{reversed_name} ({self.nick})",
            "last_comma_first": f"{self.last}, {self.first} {self.prefix}".strip(),
            "last_initials": f"{self.formal} {self.initials}",
            "capitals": f"{self.initials} {self.surname}".upper(),
            "lower": f"{self.first} {self.surname}".lower(),
            "initials_only": self.initials[0] + particles + self.last[0],
            "first_only": self.first,
            "nick_only": self.nick,
            "list_of_surnames": self.formal,
            "last_cue": self.formal,
            "last_only": self.formal,
        }
        return forms[name]

    @property
    def local_part(self) -> str:
        """What stands before the ``@`` of the person's address at work."""
        return f"{self.initials[0]}.{_plain(self.surname)}".lower()

    @property
    def account(self) -> str:
        return (_plain(self.last)[:6] + self.initials[0]).lower()


def _plain(text: str) -> str:
    text = text.replace("ł", "l").replace("ı", "i").replace("ß", "ss")
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return "".join(letter for letter in bare if letter.isalnum() or letter == "-")


def someone(rng: random.Random) -> Human:
    """A new person."""
    origin = rng.choices(list(ORIGINS), _WEIGHTS)[0]
    firsts, prefixes, lasts = (words.split() for words in ORIGINS[origin])
    first, last = rng.choice(firsts), rng.choice(lasts)
    prefix = rng.choice(prefixes).replace("_", " ").strip("-")
    if rng.random() < 0.12:
        last = f"{last}-{rng.choice([other for other in lasts if other != last])}"
    others = [name for name in firsts if name != first]
    given = (first, *rng.sample(others, rng.choice((0, 0, 1, 1, 2))))
    initials = "".join(f"{_plain(name)[0].upper()}." for name in given)
    nick = first if rng.random() < 0.8 else rng.choice(firsts)
    return Human(origin, first, initials, prefix, last, nick, given)


def people(rng: random.Random, count: int) -> list[Human]:
    """So many people with different first names and surnames, so that the truth is never in doubt."""
    found: list[Human] = []
    while len(found) < count:
        one = someone(rng)
        taken = {name for other in found for name in (other.first, other.nick, *other.last.split("-"))}
        if not taken & {one.first, one.nick, *one.last.split("-")}:
            found.append(one)
    return found
