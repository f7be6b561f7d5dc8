# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: E501
# Templates read better unbroken; the dice are seeded so that a text can be made again.
"""Fills templates: ``{2.revnick}`` is the second person of the text in a form, ``{place}`` any place, ``{a|b}`` a choice.

The result knows where the names stand. Slots without a person (organisations named after people, streets, headings)
are the negatives.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from recognizers.model.generate import things
from recognizers.model.generate.pools import (
    ACADEMIC,
    AFTER,
    TITLES,
    Invented,
    any_form,
    invent,
    invented_foreign,
    invented_surname,
    title_case,
    write,
)
from recognizers.model.taught import taught

_BRACED_SLOT = re.compile(r"\{(\d+\.\w+|\w+)\}")
_NUMBERED = re.compile(r"(bare|prod|firm|ship|house)\d")
"""slots of things: the same thing wherever the number comes back in the text"""
_THINGS: dict[str, Callable[[random.Random], str]] = {
    "bare": things.bare, "prod": things.product, "firm": things.firm, "ship": things.ship, "house": things.building,
}  # fmt: skip
CHOICE = re.compile(r"\{([^{}]*\|[^{}]*)\}")
SLOT = re.compile(r"⟦(?:(\d+)\.(\w+)|(\w+))⟧")
MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()
DAYS = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()


@dataclass(slots=True)
class Text:
    """A text under construction and the spans of the names in it."""

    text: str = ""
    spans: list[tuple[int, int]] = field(default_factory=list)

    def add(self, piece: str) -> None:
        self.text += piece

    def name(self, piece: str) -> None:
        """Adds a name."""
        self.spans.append((len(self.text), len(self.text) + len(piece)))
        self.text += piece


@lru_cache(maxsize=1)
def pools() -> dict[str, list[str]]:
    """slot → values that are no person."""
    found: dict[str, list[str]] = {}
    for line in (Path(__file__).parent / "words.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            slot, value = line.split("\t")
            found.setdefault(slot, []).append(value)
    return found


@lru_cache(maxsize=1)
def _plain_words() -> list[str]:
    lexicon = taught()
    return sorted(word for word in lexicon.words if 4 < len(word) < 13 and word not in lexicon.surnames)


@lru_cache(maxsize=1)
def _villages() -> list[str]:
    """Places that Dutch word lists know, also those that are surnames."""
    lexicon = taught()
    return sorted(title_case(word) for word in lexicon.places if word in lexicon.proper or word in lexicon.surnames)


@lru_cache(maxsize=1)
def _known_bodies() -> list[str]:
    small = ("&", "of", "en")
    return sorted(
        " ".join(word if word in small else title_case(word) for word in words)
        for rows in taught().organisations.values()
        for words in rows
    )


@dataclass(slots=True)
class Filler:
    """The people and the dice of one text."""

    rng: random.Random
    hold_out: bool = False
    plain: tuple[str, ...] = ()
    """sentences without a person, for ``{sent}``"""
    people: dict[int, Invented] = field(default_factory=dict)
    things: dict[str, str] = field(default_factory=dict)

    def person(self, number: int) -> Invented:
        if number not in self.people:
            self.people[number] = invent(self.rng, hold_out=self.hold_out)
        return self.people[number]

    def fill(self, template: str) -> Text:
        """One text of a template."""
        out = Text()
        self.into(out, template)
        return out

    def into(self, out: Text, template: str) -> None:
        """Adds a filled template to a text."""
        template = _BRACED_SLOT.sub(r"⟦\1⟧", template)
        while (choice := CHOICE.search(template)) is not None:
            template = template[: choice.start()] + self.rng.choice(choice[1].split("|")) + template[choice.end() :]
        at = 0
        for slot in SLOT.finditer(template):
            out.add(template[at : slot.start()])
            at = slot.end()
            if slot[1]:
                self._person(out, int(slot[1]), slot[2])
            else:
                out.add(self.value(slot[3]))
        out.add(template[at:])

    def _person(self, out: Text, number: int, form: str) -> None:
        rng, person = self.rng, self.person(number)
        if form == "local":
            out.add(re.sub(r"[^a-z.]", "", f"{person.first[0][0]}.{person.surname}".lower()))
            return
        if form == "paraaf":
            small = "".join(part[0] for part in person.prefix.split())
            out.add(person.first[0][0] + small + person.last[0])
            return
        if form == "any":
            if rng.random() < 0.12:
                out.add(rng.choice(ACADEMIC) + " ")
            out.name(write(person, any_form(rng), rng))
            if rng.random() < 0.05:
                out.add(rng.choice([" ", ", "]) + rng.choice(AFTER))
        elif form == "t":
            out.add(rng.choice(TITLES) + " ")
            if rng.random() < 0.15:
                out.add(rng.choice(ACADEMIC) + " ")
            out.name(write(person, rng.choice(["sur", "sur", "sur", "init", "full", "init"]), rng))
        else:
            out.name(write(person, form, rng))

    def value(self, slot: str) -> str:
        """A random value of a slot that is no person."""
        rng = self.rng
        thing = _NUMBERED.fullmatch(slot)
        if thing:
            if slot not in self.things:
                self.things[slot] = _THINGS[thing[1]](rng)
            return self.things[slot]
        number = rng.randint
        made: dict[str, Callable[[], str]] = {
            "date": lambda: f"{number(1, 28)} {rng.choice(MONTHS)} {number(2015, 2026)}",
            "shortdate": lambda: f"{number(1, 28):02d}-{number(1, 12):02d}-{number(2015, 2026)}",
            "longdate": lambda: f"{rng.choice(DAYS)} {number(1, 28)} {rng.choice(MONTHS)} {number(2015, 2026)}",
            "time": lambda: f"{number(7, 22):02d}:{number(0, 59):02d}",
            "month": lambda: rng.choice(MONTHS),
            "n": lambda: str(number(1, 40)),
            "year": lambda: str(number(2012, 2026)),
            "phone": lambda: rng.choice(["070-{}", "06-{}", "070 {}", "+31 6 {}"]).format(number(1000000, 9999999)),
            "ref": lambda: f"{number(2019, 2026)}-{number(1000000, 9999999):010d}",
            "postcode": lambda: (
                f"{number(1000, 9999)} {rng.choice('ABCDEFGHJKLMNPRSTVWXZ')}{rng.choice('ABCDEFGHJKLMNPRSTVWXZ')}"
            ),
            "acro": lambda: "".join(rng.choices("ABCDEFGHIJKLMNOPRSTUVWZ", k=number(2, 6))),
            "compound": self._compound,
            "brand": self._brand,
            "firm": self._firm,
            "school": self._school,
            "village": lambda: rng.choice(_villages()),
            "known": lambda: rng.choice(_known_bodies()),
            "namestreet": self._street,
            "case": lambda: rng.choice(["Zaaknummer {}", "zaak {}", "dossier {}"]).format(number(10000, 99999)),
            "sent": lambda: rng.choice(self.plain) if self.plain else "Dit is besproken.",
            "CAPS": lambda: rng.choice(pools()["word"] + pools()["topic"] + pools()["org"]).upper(),
        }
        if slot in made:
            return made[slot]()
        return rng.choice(pools()[slot])

    def _firm(self) -> str:
        rng = self.rng
        one, two = invent(rng), invent(rng)
        return rng.choice(
            [
                f"{one.Surname} B.V.", f"{one.Surname} BV", f"{one.last} & {two.last} Advocaten", f"Bakkerij {one.Surname}",
                f"{one.Surname} Bouw", f"Stichting {one.Surname}", f"firma {one.Surname}", f"{one.last} Groep",
                f"{one.last} en Zonen", f"Garage {one.Surname}", f"{one.Surname} Consultancy", f"Notariskantoor {one.Surname}",
                f"Makelaardij {one.Surname}", f"{one.last}, {two.last} & Partners", f"{one.Surname} Transport B.V.",
                f"{one.call} {one.surname} Holding B.V.", f"Hotel {one.Surname}", f"Aannemersbedrijf {one.Surname} N.V.",
                f"Installatiebedrijf Gebr. {one.last}", f"Uitgeverij {one.Surname}", f"Advocatenkantoor {one.Surname}",
                f"bouwbedrijf {one.Surname}", f"V.O.F. {one.Surname}", f"Apotheek {one.Surname}", f"{one.Surname} Fonds",
            ]
        )  # fmt: skip

    def _compound(self) -> str:
        """A compound or a plain word with a capital, as headings and laws have them."""
        rng = self.rng
        words = _plain_words()
        return rng.choice([rng.choice(words) + rng.choice(words), rng.choice(words)]).capitalize()

    def _brand(self) -> str:
        """A name of a product, system or firm that is in no list."""
        rng = self.rng
        bare = rng.choice([invented_foreign, invented_surname])(rng)
        return rng.choice(
            [
                bare,
                bare,
                bare.upper()[:6],
                bare + rng.choice(["Net", "Soft", "Doc", "IT", "Online", " Cloud", " Groep"]),
            ]
        )

    def _school(self) -> str:
        rng = self.rng
        one = invent(rng)
        return rng.choice(
            [
                f"{one.call} {one.surname} College", f"{one.call} {one.surname}school", f"{one.Surname} Lyceum",
                f"{one.call} {one.surname} Stichting", f"basisschool {one.call} {one.surname}", f"{one.Surname} Instituut",
                f"Stichting {one.call} {one.surname}", f"{one.call} {one.surname} Museum", f"{one.call} {one.surname}prijs",
                f"obs {one.call} {one.surname}", f"zorgcentrum {one.call} {one.surname}", f"Dr. {one.last} Ziekenhuis",
                f"{one.call} {one.surname} Fonds", f"{one.last} University", f"Sint {one.call}kerk", f"{one.last}huis",
            ]
        )  # fmt: skip

    def _street(self) -> str:
        rng = self.rng
        one = invent(rng)
        ending = rng.choice(
            ["straat", "laan", "weg", "plein", "kade", "singel", "park", "hof", "dreef", "plantsoen", "pad"]
        )
        front = rng.choice(
            [f"{one.call} {one.surname}", one.Surname, one.last, f"Burgemeester {one.surname}", f"Dr. {one.last}"]
        )
        return front + ending
