# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Makes ``known_brands.txt``: ``python -m recognizers.lexicon.brands NSI``, of

* NSI: ``dist/json/nsi.min.json`` of npm ``name-suggestion-index``: names of chains, and of who runs schools, libraries,
  care and networks, by country, as OpenStreetMap spells them.

Only those of the Netherlands, and no single word that somebody can be called: a list alone says nothing of "Dirk".
Nothing here runs in the product. The same input gives the same file, byte for byte.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from recognizers.lexicon import Lexicon, fold, load
from recognizers.names.nobody.known import LONGEST
from recognizers.names.tokens import tokenise

FILE = Path(__file__).parent / "known_brands.txt"
_KINDS = frozenset(("brands", "operators"))
_COUNTRY = "nl"
_HEAD = "# Chains and operators of the Netherlands, made by recognizers.lexicon.brands; one a line.\n"


def entries(index: Mapping[str, Any], lexicon: Lexicon) -> list[str]:
    """The names as they stand in the lists of well-known names: folded words and marks, parted by blanks, in order."""
    lows = {tuple(map(fold, tokenise(name).words)) for name in _names(index)}
    return sorted(" ".join(words) for words in lows if words and len(words) <= LONGEST and _is_told(words, lexicon))


def _names(index: Mapping[str, Any]) -> Iterator[str]:
    for path, sort in index["nsi"].items():
        if path.split("/")[0] not in _KINDS:
            continue
        for item in sort.get("items", ()):
            if _COUNTRY in item.get("locationSet", {}).get("include", ()):
                yield str(item["displayName"]).split(" (")[0]


def _is_told(words: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether it is more than one word, or one that nobody is called by and that no place bears; none with figures."""
    if any(letter.isdigit() for word in words for letter in word):
        return False
    if words[0] in lexicon.first_names or words[0] in lexicon.first_names_rare:
        return False  # "Nelson Schoenen" may be somebody
    borne = lexicon.first_names, lexicon.first_names_rare, lexicon.surnames, lexicon.places, lexicon.words
    return len(words) > 1 or (len(words[0]) > 2 and not any(words[0] in names for names in borne))


def main() -> None:
    """Reads the index named on the command line and writes the list."""
    index = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    FILE.write_text(_HEAD + "\n".join(entries(index, load())) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
