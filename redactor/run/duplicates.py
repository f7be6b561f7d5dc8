# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Near duplicates: documents whose text is nearly the same, such as one mail in the mailboxes of two people.

A text is known by the keyed hashes of its runs of three words; of those, a signature keeps the smallest under each of
256 permutations (MinHash, Broder 1997). The share of places in which two signatures agree estimates the share of runs
that the two texts have in common (Jaccard). With the random key of the ledger a signature tells nothing to who hasn't
got the ledger.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from redactor.run.database import Database

#: Two texts that share so much are near duplicates.
ALIKE = 0.8
#: Numbers in a signature, in bands of so many: one band that is the same makes a pair that is looked at. Of the pairs
#: that share 0.8 of their text 99.7 % are, of those that share 0.3 some 0.2 %. More numbers make a surer estimate:
#: with 64 of them one short mail in twenty with two changed words was missed, by the chance of a run's random key.
PLACES, BAND = 256, 8
#: Words below which a text says too little to be compared (a bare "akkoord").
FEWEST_WORDS = 8
_RUN = 3
_WORD = re.compile(r"\w+")


def signature_of(texts: Iterable[str], key: bytes) -> bytes:
    """The signature of a text that comes in parts (pages): 256 numbers of 32 bits; empty when it is too short."""
    words = [word for text in texts for word in _WORD.findall(text.casefold())]
    if len(words) < FEWEST_WORDS:
        return b""
    import numpy as np

    runs = {" ".join(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)}
    hashes = np.fromiter((_hash(run, key) for run in runs), dtype=np.uint64, count=len(runs))
    smallest = np.full(PLACES, (1 << 64) - 1, dtype=np.uint64)
    for place, (factor, term) in enumerate(_permutations()):
        smallest[place] = ((hashes * np.uint64(factor) + np.uint64(term)) >> np.uint64(32)).min()
    return smallest.astype("<u4").tobytes()


def likeness(one: bytes, other: bytes) -> float:
    """The estimated share of text that two documents have in common, 0 … 1; its standard error is 0.025 at 0.8."""
    if not one or not other:
        return 0.0
    pairs = zip(memoryview(one).cast("I"), memoryview(other).cast("I"), strict=True)
    return sum(left == right for left, right in pairs) / PLACES


def band(one: bytes, number: int) -> int:
    """One of the 32 bands of a signature as a signed 64-bit number: the same for documents worth comparing."""
    size = BAND * 4
    part = hashlib.blake2b(one[number * size : (number + 1) * size], digest_size=8).digest()
    return int.from_bytes(part, "big", signed=True)


def _hash(run: str, key: bytes) -> int:
    return int.from_bytes(hashlib.blake2b(run.encode(errors="replace"), digest_size=8, key=key[:64]).digest(), "big")


def _permutations() -> Iterator[tuple[int, int]]:
    """Multiply-add on 64 bits with odd factors, the same in every process."""
    for number in range(PLACES):
        drawn = hashlib.blake2b(b"woo-redactor minhash %d" % number, digest_size=16).digest()
        yield int.from_bytes(drawn[:8], "big") | 1, int.from_bytes(drawn[8:], "big")


def near_duplicates(db: Database, batch: str, run: int) -> list[list[str]]:
    """Places of documents of one run whose text is nearly the same and whose bytes differ, a group each.

    Reads the tables ``document`` and ``likeness`` of a ledger, in one transaction. Within a group every document is
    like at least one other. What is in no group is never held in memory.
    """
    groups = Groups()
    db.rows("CREATE TEMP TABLE IF NOT EXISTS band (value BIGINT NOT NULL, place TEXT NOT NULL)")
    for number in range(PLACES // BAND):
        db.rows("DELETE FROM band")
        rows = db.stream(
            # of exact copies the first stands for all
            "SELECT likeness.place, signature FROM likeness JOIN document AS one ON one.batch = likeness.batch"
            " AND one.place = likeness.place AND one.sha256 = likeness.sha256 WHERE one.batch = ? AND seen = ?"
            " AND label != '' AND NOT EXISTS (SELECT 1 FROM document AS other WHERE other.batch = one.batch"
            " AND other.sha256 = one.sha256 AND other.seen = one.seen"
            " AND (coalesce(other.output, other.label), other.place) < (coalesce(one.output, one.label), one.place))",
            (batch, run),
        )
        db.many(
            "INSERT INTO band VALUES (?, ?)", ((band(bytes(signature), number), place) for place, signature in rows)
        )
        _join(db, batch, groups)
    db.rows("DELETE FROM band")
    members: dict[str, list[str]] = {}
    for place, head in groups.heads():
        members.setdefault(head, []).append(place)
    return list(members.values())


def _join(db: Database, batch: str, groups: Groups) -> None:
    """Compare what has the same value with the first that has it."""
    rows = db.stream(
        "SELECT value, band.place, signature FROM band JOIN likeness ON likeness.place = band.place"
        " AND likeness.batch = ? WHERE value IN"
        " (SELECT value FROM band GROUP BY value HAVING count(*) > 1) ORDER BY value, band.place",
        (batch,),
    )
    value, first, signature = None, "", b""
    for seen, place, other in rows:
        if seen != value:
            value, first, signature = seen, place, other
        elif likeness(bytes(signature), bytes(other)) >= ALIKE:
            groups.join(first, place)


class Groups:
    """Gathers pairs into groups (union-find). Holds only those that are in a pair."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}

    def join(self, one: str, other: str) -> None:
        """These two belong together."""
        self._parent[self.head(other)] = self.head(one)

    def head(self, one: str) -> str:
        """What stands for the group of ``one``."""
        self._parent.setdefault(one, one)
        while self._parent[one] != one:
            self._parent[one] = self._parent[self._parent[one]]
            one = self._parent[one]
        return one

    def heads(self) -> Iterator[tuple[str, str]]:
        """(member, head) of everything that is in a group."""
        return ((one, self.head(one)) for one in tuple(self._parent))
