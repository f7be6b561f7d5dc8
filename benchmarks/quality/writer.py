# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the generator writes with: a document in the making, who is in it, and templates filled with marked spans."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from benchmarks.quality import sentences as stock
from benchmarks.quality import things
from benchmarks.quality.markup import FORMS
from benchmarks.quality.people import Human

CAST: Mapping[str, str] = {
    "clerk": "civil_servant",
    "citizen": "citizen",
    "colleague": "civil_servant",
    "firm": "private_employee",
    "minister": "office_holder",
    "third": "civil_servant",
    "member": "office_holder",
    "second": "office_holder",
    "holder": "office_holder",
    "adviser": "external",
    "director": "director",
    "press": "public_function",
    "late": "deceased",
    "registrar": "senior_official",
    "signer": "mandate_signer",
    "child": "citizen",
    "neighbour": "citizen",
    "doctor": "private_employee",
}
"""who a template may name → the role of that person; the order is that of ``p1``, ``p2`` … in the document"""
WHO = {who: number for number, who in enumerate(CAST)}

_SLOT = re.compile(r"\{(\w+)(?::(\w+))?\}")
_OF_A_PERSON: Mapping[str, tuple[str, Callable[[random.Random], str]]] = {
    "bsn": ("NL_BSN", stock.bsn),
    "born": ("DATE_OF_BIRTH", stock.birthday),
    "iban": ("IBAN_CODE", stock.iban),
    "plate": ("LICENCE_PLATE", stock.plate),
    "vnumber": ("V_NUMBER", things.v_number),
    "passport": ("IDENTITY_DOCUMENT", things.passport),
    "licence": ("DRIVING_LICENCE", things.driving_licence),
    "staff": ("PERSONNEL_NUMBER", things.personnel_number),
    "client": ("CLIENT_NUMBER", things.client_number),
    "ip": ("IP_ADDRESS", things.ip_address),
    "health": ("SPECIAL_CATEGORY", things.condition),
    "street_home": ("ADDRESS", things.street_and_number),
    "postcode": ("POSTCODE", things.postcode),
}
"""slot → entity type and what invents a value"""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a template: so many of its options, in any order unless ``ordered``, behind one another."""

    options: Sequence[str]
    least: int = 1
    most: int = 1
    joined: str = "\n"
    ordered: bool = False


@dataclass(slots=True)
class Writer:
    """A document in the making: who is in it, in which role, and its marked lines."""

    rng: random.Random
    crew: list[tuple[Human, str]]
    lines: list[str] = field(default_factory=list)
    domain: str = ""
    minutes: int = 0
    """after midnight, of the last time that was written: in a log time goes on"""

    def name(self, who: int, form: str, kind: str = "") -> str:
        human, _ = self.crew[who]
        return f"[[p{who + 1} {kind} {form}|{human.form(form)}]]".replace("  ", " ")

    def initials(self, who: int) -> str:
        return self.name(who, "initials_only", "INITIALS")

    def account(self, who: int) -> str:
        return f"[[USERNAME p{who + 1}|{self.crew[who][0].account}]]"

    def mail(self, who: int) -> str:
        human, role = self.crew[who]
        if role == "citizen":
            return f"[[EMAIL_ADDRESS p{who + 1}|{human.local_part}@{self.rng.choice(stock.PRIVATE_MAIL)}]]"
        if role in ("private_employee", "external"):
            return f"[[EMAIL_ADDRESS p{who + 1}|{human.local_part}]]@{self.rng.choice(stock.COMPANY_MAIL)}"
        return f"[[EMAIL_ADDRESS p{who + 1}|{human.local_part}@{self.domain}]]"

    def phone(self, who: int) -> str:
        digits = f"{self.rng.randint(1, 5)}{self.rng.randint(0, 9_999_999):07d}"
        shape = self.rng.choice(("06-{}", "06 {} ", "+31 6 {}", "+31 (0)6 {}", "0031 6 {}", "06{}", "06 - {}"))
        spaced = self.rng.choice((digits, " ".join((digits[:2], digits[2:4], digits[4:6], digits[6:]))))
        return f"[[PHONE_NUMBER p{who + 1}|{shape.format(spaced).strip()}]]"

    def say(self, *lines: str) -> None:
        self.lines.extend(lines)

    def casual(self, who: int, form: str, told: str = "") -> str:
        """A first name or a bare surname, but in full when the reader has not met the person yet."""
        known = f"p{who + 1} " in told + "\n".join(self.lines)
        return self.name(who, form if known else "first_last")

    def prose(self, count: int, allowed: Sequence[int]) -> None:
        """Sentences of running text with names in them, and sentences that only look as if."""
        text: list[str] = []
        for _ in range(count):
            if self.rng.random() < 0.35:
                text.append(self.rng.choice(stock.TRAPS))
                continue
            one, other = self.rng.sample(list(allowed), 2)
            text.append(
                self.rng.choice(stock.SENTENCES)
                .replace("{first}", self.casual(one, "first_only"))
                .replace("{cue}", self.rng.choice(stock.CUES) + " " + self.name(one, "last_cue"))
                .replace("{full}", self.name(other, self.rng.choice(("first_last", "initials_last"))))
                .replace("{last}", self.casual(other, "last_only"))
                .replace("{both}", f"{self.casual(one, 'first_only')} en {self.casual(other, 'first_only')}")
                .replace("{mobile}", self.phone(other))
            )
        self.say((" " if self.rng.random() < 0.7 else "\n").join(text))

    def fill(self, template: str, told: str = "") -> str:
        """The template with every ``{slot}`` and ``{slot:who}`` written out and marked; ``told`` stands before it.

        Raises :class:`ValueError` on a slot that nobody knows: a template must not leave one in a document.
        """
        filled, last = "", 0
        for match in _SLOT.finditer(template):
            filled += template[last : match.start()]
            filled += self._slot(match[1], match[2] or "", told + filled)
            last = match.end()
        return filled + template[last:]

    def _slot(self, slot: str, whom: str, told: str) -> str:
        if slot == "clock":
            self.minutes = (self.minutes or 7 * 60) + self.rng.randint(1, 75)
            return f"{self.minutes // 60 % 24:02d}:{self.minutes % 60:02d}"
        if not whom:
            try:
                return things.LOOSE[slot](self.rng)
            except KeyError:
                raise ValueError(f"no slot {slot!r}") from None
        who = WHO[whom]
        if slot == "born" and whom == "child":
            return f"[[DATE_OF_BIRTH p{who + 1}|{stock.birthday(self.rng, 2006, 2020)}]]"
        if slot in _OF_A_PERSON:
            kind, invent = _OF_A_PERSON[slot]
            return f"[[{kind} p{who + 1}|{invent(self.rng)}]]"
        if slot in ("mail", "phone", "initials", "account"):
            written: str = getattr(self, slot)(who)
            return written
        if slot in ("first_only", "last_only"):
            return self.casual(who, slot, told)
        if slot == "any":
            return self.name(who, self.rng.choice(("first_last", "initials_last", "initials_nick_last")))
        if slot not in FORMS:
            raise ValueError(f"no slot {slot!r}")
        return self.name(who, slot)

    def write(self, parts: Sequence[Part]) -> None:
        """Choose from every part and write what was chosen, line after line."""
        for part in parts:
            count = self.rng.randint(part.least, min(part.most, len(part.options)))
            chosen = self.rng.sample(range(len(part.options)), count)
            if part.ordered:
                chosen.sort()
            text: list[str] = []
            for number in chosen:
                text.append(self.fill(part.options[number], part.joined.join(text)))
            if text:
                self.say(part.joined.join(text))
