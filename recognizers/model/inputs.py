# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What the training of the name model reads, as digests: whether a file that ships is still what its command writes.

Lists, documents, templates and settings are read whole, and of the code what it makes of a sample: some texts as they
are trained on, and their features. So a rule of names changes no digest, and what the model would learn from does.
``trained.txt`` holds the digests of the model that ships; training writes it beside the model.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path

from recognizers import lexicon
from recognizers.model import data, marked, taught
from recognizers.model.generate.corpus import texts as generated
from recognizers.model.generate.fill import Text
from recognizers.names.likeness import FILE as LETTERS

FILE = "trained.txt"
TEXTS, EVERY = 400, 25
"""generated texts of the sample, and the step between marked documents of it"""
_HEAD_ENDS = "\n---\n"
_SENTENCES = (
    ("Minister Hiddema sprak met Joke Wendelaar over Rolvex in Oosterblom.", "8:15:PER 27:42:PER 48:54:MISC 58:68:ORG"),
    ("De heer T. Wagenaarda vertrok naar Lutterdam.", "8:21:PER 36:45:LOC"),
    ("In Wielsma wacht Bram op een schip van Trinitas.", "3:10:LOC 17:21:PER 39:47:ORG"),
    ("Er is gisteren lang over de begroting en de planning gesproken.", ""),
    ("Karin Postelein belde Wagenaarda.", "0:15:PER 22:32:PER"),
    ("Bij Trinitas werken Daan en Hiddema.", "4:12:ORG 20:24:PER 28:35:PER"),
)


def digests(documents: Path, seed: int, last: int, settings: Iterable[object]) -> Mapping[str, str]:
    """What is read → its digest. ``documents``, ``seed``, ``last``: as for training; ``settings``: what else counts."""
    folder = Path(__file__).parent / "generate"
    sample = list(_sample(documents, seed, last))
    return {
        **{f"list {file}": _digest(sorted(taught.entries(file))) for file in taught.FEATURES},
        "list " + LETTERS: _digest(lexicon.read(LETTERS)),
        "templates of the generator": _of_files([*folder.glob("*.txt"), *folder.glob("templates/*.txt")]),
        "marked documents": _digest(
            f"{path.name}\0{path.read_text(encoding='utf-8').partition(_HEAD_ENDS)[2]}"
            for path in sorted(documents.glob("*.gold"))
            if marked.number(path) <= last
        ),
        "settings of training": _digest(map(str, (seed, last, *settings))),
        "texts of a sample": _digest(f"{text.text}\0{text.spans}" for text in sample),
        "features of a sample": _digest(map(str, data.sequences(sample, frozenset(), seed))),
    }


def written(found: Mapping[str, str]) -> str:
    """Digests as the lines of a file."""
    return "".join(f"{name}\t{digest}\n" for name, digest in found.items())


def read(text: str) -> Mapping[str, str]:
    """The digests of the lines of a file."""
    return dict(line.split("\t") for line in text.splitlines())


def changed(trained: Mapping[str, str], now: Mapping[str, str]) -> list[str]:
    """What is not as it was when the model was trained."""
    return sorted(name for name in trained.keys() | now.keys() if trained.get(name) != now.get(name))


def _sample(documents: Path, seed: int, last: int) -> Iterator[Text]:
    rows = [data.Sentence(text, _spans(spans), number % 2 == 0) for number, (text, spans) in enumerate(_SENTENCES)]
    yield from generated(seed, TEXTS, data.plain_sentences(rows))
    yield from data.as_texts(rows, seed)
    yield from data.as_documents(rows, seed)
    yield from marked.texts(documents, seed, lambda path: marked.number(path) % EVERY == 0, last=last)


def _spans(written: str) -> tuple[tuple[int, int, str], ...]:
    rows = (span.split(":") for span in written.split())
    return tuple((int(start), int(end), kind) for start, end, kind in rows)


def _of_files(paths: Iterable[Path]) -> str:
    return _digest(f"{path.name}\0{path.read_text(encoding='utf-8')}" for path in sorted(paths))


def _digest(parts: Iterable[str]) -> str:
    found = sha256()
    for part in parts:
        found.update(part.encode("utf-8") + b"\0")
    return found.hexdigest()[:16]
