# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: E501, PLW0108
# Lists read better unbroken; the dice are seeded so that a person can be made again.
"""Invented people of many origins, and the forms in which Dutch government text writes them."""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from recognizers.model.taught import taught

DUTCH_PREFIXES = ["van", "de", "van der", "van den", "van de"] * 12 + [
    "ter",
    "den",
    "ten",
    "van 't",
    "te",
    "der",
    "von",
    "in 't",
    "op den",
    "van het",
    "aan de",
    "op 't",
    "in den",
    "de la",
    "uit de",
    "du",
    "le",
    "'t",
]
TITLES = [
    "dhr.",
    "dhr",
    "de heer",
    "mevrouw",
    "mw.",
    "mw",
    "mevr.",
    "mevr",
    "Dhr.",
    "De heer",
    "Mevrouw",
    "Mw.",
    "meneer",
]
ACADEMIC = [
    "drs.",
    "mr.",
    "dr.",
    "ir.",
    "ing.",
    "prof. dr.",
    "mr. drs.",
    "dr. ir.",
    "prof. mr.",
    "Drs.",
    "Mr.",
    "Dr.",
    "drs",
    "mr",
    "ir",
]
AFTER = ["MSc", "MA", "LLM", "BSc", "MBA", "MPM", "RA", "PhD", "LL.M.", "CISSP", "EMIA RO"]
DUTCH_SHARE = 0.55


@lru_cache(maxsize=1)
def origins() -> dict[str, tuple[list[str], list[str]]]:
    """origin → (first names, surnames with their prefix)."""
    found: dict[str, tuple[list[str], list[str]]] = {}
    path = Path(__file__).parent / "origins.txt"
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        origin, kind, names = line.split("\t")
        found.setdefault(origin, ([], []))[kind == "last"].extend(name.replace("_", " ") for name in names.split())
    return found


def held_out(name: str) -> bool:
    """Every sixth name is kept out of the training text, to measure names that were never seen."""
    return zlib.crc32(name.encode()) % 6 == 0


@lru_cache(maxsize=1)
def _listed() -> tuple[list[str], list[str], list[str], list[str]]:
    lexicon = taught()
    first = sorted(name for name in lexicon.first_names if name not in lexicon.words_frequent and len(name) > 1)
    rare = sorted(name for name in lexicon.first_names_rare if name not in lexicon.words and name not in lexicon.proper)
    common = sorted(lexicon.surnames_common)
    surnames = sorted(name for name in lexicon.surnames if len(name) > 2)
    return first, rare, common, surnames


@lru_cache(maxsize=1)
def _plain_surnames() -> list[str]:
    """Surnames that are plain words too (Bos, Goede, Noot), the commoner ones."""
    lexicon = taught()
    return sorted(
        lexicon.words_frequent.intersection(lexicon.surnames) | lexicon.surnames_common.intersection(lexicon.words)
    )


@lru_cache(maxsize=1)
def _plain_first_names() -> list[str]:
    """First names that are plain words too."""
    lexicon = taught()
    frequent = "ad ben bo boy bloem constant dan dik don han job ken kent lente lieve lot maan mei nova rijk roman roos storm ton toon wolf"  # fmt: skip
    return sorted({*frequent.split(), *(lexicon.first_names.intersection(lexicon.words) - lexicon.words_frequent)})


def title_case(name: str) -> str:
    """``smit-bakker`` → ``Smit-Bakker``; ``ij`` gets both capitals, as Dutch does."""
    parts = name.split("-")
    return "-".join("IJ" + part[2:] if part.startswith("ij") else part[:1].upper() + part[1:] for part in parts)


SYLLABLES_FRONT = "bak bol brand bruin dal dijk eik gel groen ham heu hoog kal klaver kor lange laar lin loo mee meul mid noor ooster pol rap roo schaap schel schoon slag snij spij ste stee suy tol uit val veld ves wel wes wijn wit wol woud zand zee zuy zwa".split()
SYLLABLES_BACK = "aard ans beek ben berg bos broek bruggen burg daal dam dijk eind elaar ema ema enaar ens erman es gaard haar ham hof horst huis huizen inga ing jes kamp ker laar land ling loo man mans meijer mond naar oord poel ring sema sen singh slag stein stra straten sma tra veen veld voort waard wijk zaal zoon".split()


def invented_surname(rng: random.Random) -> str:
    """A surname made of syllables: looks Dutch, stands in no list."""
    return (rng.choice(SYLLABLES_FRONT) + rng.choice(["", "", "", "er", "e"]) + rng.choice(SYLLABLES_BACK)).capitalize()


def invented_foreign(rng: random.Random) -> str:
    """A name made of syllables of no language in particular."""
    syllables = rng.choices(
        [
            "ba",
            "be",
            "chi",
            "da",
            "du",
            "el",
            "fa",
            "gha",
            "ha",
            "hu",
            "i",
            "ja",
            "ka",
            "kha",
            "ko",
            "li",
            "lu",
            "ma",
            "mo",
            "mu",
            "na",
            "ne",
            "ngu",
            "o",
            "ou",
            "pa",
            "ra",
            "ri",
            "sa",
            "she",
            "si",
            "ta",
            "te",
            "to",
            "u",
            "wa",
            "xi",
            "ya",
            "yo",
            "za",
            "zhu",
        ],
        k=rng.randint(2, 4),
    )
    return (
        "".join(syllables) + rng.choice(["", "", "n", "r", "d", "k", "h", "j", "ov", "ić", "yan", "ski"])
    ).capitalize()


@dataclass(frozen=True, slots=True)
class Invented:
    """One invented human being."""

    first: tuple[str, ...]
    call: str
    prefix: str
    last: str
    origin: str

    @property
    def initials(self) -> str:
        return "".join(_initial(name) for name in self.first)

    @property
    def surname(self) -> str:
        """With the prefix as it stands behind a first name: ``van den Berg``."""
        return f"{self.prefix} {self.last}" if self.prefix else self.last

    @property
    def Surname(self) -> str:  # noqa: N802
        """With the prefix as it stands alone or behind a title: ``Van den Berg``."""
        surname = self.surname
        return surname if surname.startswith("'") else surname[:1].upper() + surname[1:]


def _initial(name: str) -> str:
    for cluster in ("Th", "Ph", "Ch", "IJ", "Tj", "Sj"):
        if name.startswith(cluster) and zlib.crc32(name.encode()) % 4 == 0:
            return cluster + "."
    return name[0] + "."


Pick = Callable[[list[str]], str]


def invent(rng: random.Random, *, hold_out: bool = False) -> Invented:
    """A random person. ``hold_out`` gives names that training never sees."""

    def pick(names: list[str]) -> str:
        for _ in range(200):
            name = rng.choice(names)
            if held_out(name) == hold_out:
                return name
        return names[0]

    dutch = rng.random() < DUTCH_SHARE
    origin = "nederlands" if dutch else rng.choice(sorted(origins()))
    first, prefix, last = _dutch(rng, pick) if dutch else _foreign(rng, pick, origin)
    if rng.random() < 0.07:
        second = pick(origins()[origin][1]) if not dutch and rng.random() < 0.5 else title_case(pick(_listed()[2]))
        last = f"{last}{rng.choice(['-', '-', '-', ' - ', ' '])}{second}"
    elif rng.random() < 0.03:
        last = f"{last}-{rng.choice(['van der', 'de', 'van', 'van den'])} {title_case(pick(_listed()[2]))}"
    call = first[0] if rng.random() < 0.7 else title_case(pick(_listed()[0]))
    return Invented(tuple(first), call, prefix, last, origin)


def _dutch(rng: random.Random, pick: Pick) -> tuple[list[str], str, str]:
    """First names, prefix and surname out of the Dutch lists, or a surname made of syllables."""
    listed, _, common, surnames = _listed()
    first = [title_case(pick(listed)) for _ in range(rng.choices([1, 2, 3, 4], [58, 25, 14, 3])[0])]
    if rng.random() < 0.1:
        first[0] = title_case(pick(_plain_first_names()))
    chance = rng.random()
    if chance < 0.1:
        last = title_case(pick(_plain_surnames()))
    elif chance < 0.35:
        last = title_case(pick(common))
    elif chance < 0.8:
        last = title_case(pick(surnames))
    else:
        last = invented_surname(rng)
    return first, rng.choice(DUTCH_PREFIXES) if rng.random() < 0.35 else "", last


def _foreign(rng: random.Random, pick: Pick, origin: str) -> tuple[list[str], str, str]:
    """First names, particles and surname of one origin, now and then of a rare list or made of syllables."""
    firsts, lasts = origins()[origin]
    first = [pick(firsts) for _ in range(rng.choices([1, 2, 3], [75, 20, 5])[0])]
    if rng.random() < 0.2:
        first = [title_case(pick(_listed()[1]))]
    parts = (pick(lasts) if rng.random() < 0.85 else invented_foreign(rng)).split(" ")
    small = [part for part in parts[:-1] if part[:1].islower()]
    return first, " ".join(small), " ".join(parts[len(small) :])


def _call(p: Invented) -> str:
    return p.call


def _dutch_reversed(p: Invented, given: str, rng: random.Random) -> str:
    if not p.prefix:
        return f"{p.last}, {given}"
    style = rng.random()
    if style < 0.4:
        return f"{p.Surname}, {given}"
    if style < 0.75:
        return f"{p.last}, {given} {p.prefix}"
    if style < 0.85:
        return f"{p.surname}, {given}"
    return f"{p.last}, {p.prefix}, {given}"


def write(p: Invented, form: str, rng: random.Random) -> str:
    """The person in one form; raises KeyError for an unknown one."""
    bare = p.initials.replace(".", "")
    spaced = p.initials.replace(".", ". ").strip()
    given = rng.choices([p.initials, spaced, bare], [85, 8, 7])[0]
    forms = {
        "full": lambda: f"{_call(p)} {p.surname}",
        "fullnames": lambda: f"{' '.join(p.first)} {p.surname}",
        "init": lambda: f"{rng.choices([p.initials, spaced], [8, 2])[0]} {p.surname}",
        "init1": lambda: f"{p.initials.split('.')[0]}. {p.surname}",
        "initnodot": lambda: f"{bare[:2]} {p.surname}",
        "initnick": lambda: f"{p.initials} ({_call(p)}) {p.surname}",
        "rev": lambda: _dutch_reversed(p, given, rng),
        "revnick": lambda: f"{_dutch_reversed(p, p.initials, rng)} ({_call(p)})",
        "revfirst": lambda: _dutch_reversed(p, _call(p), rng),
        "surinit": lambda: f"{p.last} {p.initials}{' ' + p.prefix if p.prefix else ''}",
        "surbare": lambda: f"{p.Surname} {bare[:3]}",
        "first": lambda: _call(p),
        "sur": lambda: p.Surname,
        "last": lambda: p.last,
        "capssur": lambda: p.surname.upper(),
        "capsfull": lambda: f"{_call(p)} {p.surname}".upper(),
        "capsinit": lambda: f"{p.initials} {p.surname}".upper(),
        "capsrev": lambda: _dutch_reversed(p, p.initials, rng).upper(),
        "capslastinit": lambda: f"{p.last.upper()}, {p.initials}{' ' + p.prefix if p.prefix else ''}",
        "lowfull": lambda: f"{_call(p)} {p.surname}".lower(),
        "lowfirst": lambda: _call(p).lower(),
        "lowsur": lambda: p.surname.lower(),
        "firstl": lambda: f"{_call(p)} {p.last[0]}.",
        "married": lambda: (
            f"{p.initials} {p.surname}-{rng.choice(['Bakker', 'de Jong', 'Visser', 'van Dijk', 'Smit'])}"
        ),
        "born": lambda: f"{p.initials} {p.surname}",
    }
    return forms[form]()


FORM_WEIGHTS = {
    "full": 30, "init": 18, "rev": 7, "revnick": 8, "revfirst": 4, "initnick": 4, "fullnames": 5, "surinit": 3, "init1": 5,
    "capsfull": 2, "capsinit": 2, "capsrev": 2, "capslastinit": 2, "initnodot": 1, "surbare": 2, "married": 1,
}  # fmt: skip


def any_form(rng: random.Random) -> str:
    """One of the forms that name a person in full, as often as they occur."""
    return rng.choices(list(FORM_WEIGHTS), list(FORM_WEIGHTS.values()))[0]
