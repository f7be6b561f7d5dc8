# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Which names of a document are worth looking for everywhere else.

A wrong name that is propagated becomes wrong on every page, so a lone word must have been seen at a place where names
stand (a salutation, a label, behind a title); a full name, or a local part that spells one, is enough by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from recognizers.lexicon import load
from redactor.analysis.mention import Mention
from redactor.analysis.names.common import is_common
from redactor.analysis.names.spelling import Name, parse, squeeze
from redactor.analysis.names.ties import acronyms, name_of_address

_PLACED = ("layout:", "label:", "title:", "context:chat", "salutation")
_SHORT_FORM = re.compile(r"^\s*\(\s*(?:hierna:?\s*|verder:?\s*|['‘\"“])?([A-Z][A-Za-z]{0,3}[A-Z])['’\"”]?\s*\)")
_OWN = frozenset(("layout:own_letters", "context:brackets"))


def _is_of_words(name: Name) -> bool:
    """Whether nothing in a name is anybody's: plain words, places and abbreviations only ("Digitale Samenleving")."""
    lexicon = load()
    parts = [part for text in (*name.given, name.family, name.single) for part in text.replace("-", " ").split()]
    return bool(parts) and all(
        part not in lexicon.first_names
        and part not in lexicon.surnames
        and (part in lexicon.words or part in lexicon.places or part in lexicon.abbreviations)
        for part in parts
    )


def worth(name: Name, score: float, evidence: Sequence[str]) -> bool:
    """Whether a name that was found with this score and evidence is to be looked for elsewhere."""
    if not any(code == "model" or code.startswith("title:before") for code in evidence) and _is_of_words(name):
        return False
    if name.full or (name.prefix and name.family):
        return True
    lone = name.single or name.family
    if len(lone) < 2:
        return False
    placed = any(code.startswith(_PLACED) for code in evidence)
    return placed or (score >= 0.6 and not is_common(lone))


def learned_names(mentions: Iterable[Mention], texts: Sequence[str]) -> frozenset[Name]:
    """Names that one document teaches: from names, from personal addresses, and short forms in brackets."""
    found: set[Name] = set()
    for one in mentions:
        if one.entity_type == "PERSON":
            name = parse(one.text)
            if worth(name, one.score, one.evidence):
                found.add(name)
            short = _SHORT_FORM.match(texts[one.page][one.end : one.end + 24])
            if short and squeeze(short.group(1)) in acronyms(name):
                found.add(Name(initials=short.group(1)))
        elif one.entity_type == "EMAIL_ADDRESS" and "mailbox:personal" in one.evidence:
            address = name_of_address("".join(one.text.split()).lower())
            if address:
                found.add(address)
    return frozenset(found)


def letters_of(pages: Iterable[Sequence[Mention]]) -> frozenset[str]:
    """Initials, squeezed, that stand at a place for a person's: a column "Wie", behind "Paraaf", under a closing."""
    found = (squeeze(one.text) for page in pages for one in page if one.entity_type == "INITIALS" and _is_placed(one))
    return frozenset(letters for letters in found if 1 < len(letters) < 6)


def own_letters_of(pages: Iterable[Sequence[Mention]]) -> frozenset[str]:
    """Initials as they are written beside the name that they are made of, not in small letters: ``(JvdB)``."""
    return frozenset(
        one.text
        for page in pages
        for one in page
        if one.entity_type == "INITIALS" and not one.text.islower() and not _OWN.isdisjoint(one.evidence)
    )


def _is_placed(one: Mention) -> bool:
    return any(code.startswith(_PLACED) or code == "context:brackets" for code in one.evidence)
