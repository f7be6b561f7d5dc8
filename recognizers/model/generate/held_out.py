# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: S311
# The dice are seeded so that a text can be made again.
"""Sentences with names that training never saw, per origin and per form: to measure, never to train."""

from __future__ import annotations

import random
from collections.abc import Iterator

from recognizers.model.generate.fill import Text
from recognizers.model.generate.pools import Invented, held_out, invent, origins, write

FRAMES = (
    ("full", "Gisteren heeft {} het dossier overgedragen aan de afdeling."),
    ("full", "Het rapport is opgesteld door {} en aan de gemeente gezonden."),
    ("full", "Ik begreep van {} dat de aanvraag in behandeling is."),
    ("init", "Bijgaand treft u de reactie van {} op het concept."),
    ("init", "Namens de vereniging ondertekende {} de overeenkomst."),
    ("rev", "Deelnemer: {}"),
    ("revnick", "Van: {} - DGX"),
    ("sur", "Volgens mevrouw {} is het bezwaar tijdig ingediend."),
    ("first", "Hallo {},"),
    ("first", "Wil je {} nog even bellen over de planning?"),
    ("sur", "{} merkt op dat de cijfers niet kloppen."),
    ("capsfull", "GETEKEND DOOR {} TE UTRECHT"),
    ("capsrev", "{}"),
    ("full", "Met vriendelijke groet,\n{}"),
    ("initnick", "De vergadering wordt geleid door {}."),
)


def sentences(count: int, seed: int) -> Iterator[tuple[str, str, list[tuple[int, int]]]]:
    """(origin or form, text, spans): ``count`` per origin; each comes once under its origin and once under its form."""
    rng = random.Random(seed)
    for origin in ["nederlands", *sorted(origins())]:
        for _ in range(count):
            person = _of(origin, rng)
            form, frame = rng.choice(FRAMES)
            before, after = frame.split("{}")
            text = Text(before)
            text.name(write(person, form, rng))
            text.add(after)
            yield origin, text.text, text.spans
            yield "form " + form, text.text, text.spans


def _of(origin: str, rng: random.Random) -> Invented:
    if origin == "nederlands":
        while True:
            person = invent(rng, hold_out=True)
            if person.origin == origin:
                return person
    firsts, lasts = ([name for name in names if held_out(name)] for names in origins()[origin])
    last = rng.choice(lasts or origins()[origin][1])
    first = rng.choice(firsts or origins()[origin][0])
    small = [part for part in last.split(" ")[:-1] if part[:1].islower()]
    return Invented((first,), first, " ".join(small), " ".join(last.split(" ")[len(small) :]), origin)
