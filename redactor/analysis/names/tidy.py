# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Put names straight: no titles in front of them, no two people in one, no name that is a title.

Recognizers of others (an installed spaCy model, deduce) draw spans their own way; from here on a PERSON is one name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recognizers.lexicon import fold, load
from redactor.analysis.mention import Mention
from redactor.analysis.names.spelling import parse, squeeze
from redactor.analysis.titles.titles import PUBLIC_ROLES, Title

_FRONT = re.compile(
    r"^(?:(?:(?:de\s+heer|dhr\.?|heer|hr\.?|mevrouw|mevr\.?|mw\.?|mej\.?|beste|geachte|de|het|van|aan|namens)\s+)*"
    r"(?:de\s+heer|de\s+heren|de\s+dames|dhr\.?|heer|hr\.?|mevrouw|mevr\.?|mw\.?|mej\.?|beste|geachte)\s+"
    r"|(?:moties?|(?:sub)?amendement(?:en)?|vragen|rapport|commissie)-)+",
    re.IGNORECASE,
)
_ONLY_ADDRESS = frozenset(("mevr", "mevrouw", "dhr", "mw"))
"""forms of address that are nobody's name: a span of nothing else names nobody"""
#: titles that are nobody's surname (``de heer Koning`` and ``mevrouw Burgemeester`` exist)
_NO_SURNAMES = frozenset(("bewindspersoon", "kamerlid"))
_TWO = re.compile(r"(?P<one>[A-ZÀ-Þ][\w'’ -]+)(?:, |(?P<slash>/))(?P<other>[A-ZÀ-Þ][\w'’ -]+)")
_FULL_BEHIND = re.compile(
    r"(?P<one>[A-ZÀ-Þ][\w'’ -]+), (?P<other>(?P<given>[A-ZÀ-Þ][\w'’-]+) (?:[A-ZÀ-Þ][\w'’-]+ |[a-z]{2,4} )*"
    r"(?P<family>[A-ZÀ-Þ][\w'’-]+))"
)
"""``Zijl, Anna Tol``: a surname and the full name that a list goes on with"""
_TO = re.compile(r"(?P<one>[A-ZÀ-Þ][\w'’.-]+(?: [\w'’.-]+)*?) aan (?P<other>[A-ZÀ-Þ][\w'’. -]+)")
"""``Zijl aan Tol``: who writes and who is written to; in a surname "aan" goes with an article"""
_NO_NAME_YET = re.compile(
    r"(?:[NB]\.V\.|V\.O\.F\.)\s+(?=(?:Van|De|Den|Der|Ter|Ten|Te|Het|El)\s)|"
    r"(?:Kan|Is|Was|Heeft|Had|Zal|Moet|Mag|Zou|Kon|Gaat|Wordt|Weet|Vindt|Wist|Gaf|Kwam)\s+(?=[A-ZÀ-Þ][a-zà-ÿ])"
)
"""a firm's legal form before a new sentence, or the verb that a question begins with"""
_GOES_ON = re.compile(r"^(?:,| en )\s*[A-ZÀ-Þ]")
_APART = re.compile(
    r"[ \t]*\n[ \t]*\n\s*|[ ]{3,}|\s(?:(?:het|de|een)\s)?(?!van|von|voor|onder|over)[a-zà-ÿ]{4,}-(?=[A-ZÀ-Þ])"
)
"""between two names that one span holds: an empty line, columns, "het rapport-\""""
_DEPARTMENT = re.compile(r"[A-Z&/]{2,6} ?\((?P<name>(?:(?:[A-Z]\.)+|[A-Z][\w-]+) ?[\w'’-].*?)\)?")
"""a department with who stands for it: "FEZ (D. Bos)\""""
_BEFORE_PARTY = re.compile(
    r"(?P<name>[^\n]{3,60}?)[ ][–-][ ](?:Lokaal|Leefbaar|"
    r"(?:Gemeente|Burger|Dorps|Stads|Inwoners|Ouderen|Senioren|Lokale)(?:belang(?:en)?|partij))"
)
"""a name and the cell behind it where dashes part the cells of a row: no surname begins so"""
_ARTICLES = re.compile(r"(?:\s|\b(?:de|het|een|der|van)\b|[,.;:-])*", re.IGNORECASE)


def _two_people(one: str, other: str, after: str) -> bool:
    """Whether ``one, other`` lists two people: two given names, or two surnames in a list that goes on."""
    lexicon = load()
    if " " in one or " " in other:
        return False
    if one in lexicon.first_names and one not in lexicon.surnames_common and other in lexicon.first_names:
        return True
    return _GOES_ON.match(after) is not None and other not in lexicon.first_names


def _is_full(given: str, family: str) -> bool:
    lexicon = load()
    surname = family in lexicon.surnames_common or family not in lexicon.first_names
    return surname and lexicon.first_names.issuperset(given.split("-"))


_FRONT_WORDS = frozenset(
    ("de", "het", "dhr", "heer", "hr", "mevrouw", "mevr", "mw", "mej", "beste", "geachte", "van", "aan", "namens")
)


def is_tidy(text: str) -> bool:
    """The cheap test: one line, no list, and no word in front that could be a title."""
    if (
        "\n\n" in text
        or "   " in text
        or ", " in text
        or " aan " in text
        or "/" in text
        or "-" in text
        or " – " in text
        or "\n " in text
    ):
        return False
    if _NO_NAME_YET.match(text):
        return False
    if "(" in text and text[:2].isupper():
        return False
    return text.partition(" ")[0].strip(".").lower() not in _FRONT_WORDS


def lists_apart(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of a document with ``Zijl, Tol`` as two names where another mention shows that Tol is a surname."""
    known = set()
    for one in mentions:
        if one.entity_type == "PERSON" and not _TWO.fullmatch(one.text):
            name = parse(one.text)
            known.add(name.surname if name.family else squeeze(name.single))
    result: list[Mention] = []
    for one in mentions:
        two = _TWO.fullmatch(one.text) if one.entity_type == "PERSON" else None
        if two and squeeze(two.group("other")) in known and fold(two.group("other")) not in load().first_names:
            result += _halves(one, two)
        else:
            result.append(one)
    return result


def _halves(mention: Mention, two: re.Match[str]) -> Iterator[Mention]:
    for group in ("one", "other"):
        start, end = (mention.start + offset for offset in two.span(group))
        yield mention._replace(start=start, end=end, text=two.group(group))


def _two_names(text: str, after: str) -> re.Match[str] | None:
    """Two people in one span: listed, one writing to the other, or a surname before somebody's full name."""
    two = _TWO.fullmatch(text)
    if two and (two.group("slash") or _two_people(fold(two.group("one")), fold(two.group("other")), after)):
        return two
    full = _FULL_BEHIND.fullmatch(text)
    if full and _is_full(fold(full["given"]), fold(full["family"])):
        return full
    return _TO.fullmatch(text)


def _only_title(mention: Mention, title: Title, after: str) -> bool:
    """Whether a mention is an office and no surname: ``Loco-burgemeester``, and ``Bgm`` of ``Bgm.``"""
    if title.start > mention.start or title.role not in PUBLIC_ROLES:
        return False
    if any(code.startswith("title:") for code in mention.evidence):
        return False  # "de heer Min."
    if mention.end == title.end - 1 and after[:1] == ".":
        return True
    return mention.end == title.end and fold(mention.text) not in load().surnames


def _before_office(mention: Mention, titles: Sequence[Title]) -> Mention:
    """The name alone where a span goes on to an office: ``Zijl, MinPres`` is no surname before a given name."""
    for title in titles:
        name = mention.text[: max(0, title.start - mention.start)]
        if name.endswith(", ") and title.end >= mention.end and title.role in PUBLIC_ROLES:
            return mention._replace(end=mention.start + len(name) - 2, text=name[:-2])
    return mention


def _before_party(mention: Mention) -> Mention:
    """The name alone where a span goes on to the cell of a party: ``Anna Zijl – Lokaal`` before "Belang"."""
    party = _BEFORE_PARTY.fullmatch(mention.text)
    return mention._replace(end=mention.start + party.end("name"), text=party["name"]) if party else mention


def tidy(mention: Mention, titles: Sequence[Title], after: str) -> Iterator[Mention]:
    """The names in one PERSON mention.

    ``titles`` are the function titles that overlap with it, ``after`` the characters that follow it.
    """
    early = _NO_NAME_YET.match(mention.text)
    if early:
        mention = mention._replace(start=mention.start + early.end(), text=mention.text[early.end() :])
    mention = _before_party(mention)
    two = _two_names(mention.text, after)
    if two:
        yield from _halves(mention, two)
        return
    department = _DEPARTMENT.fullmatch(mention.text)
    if department and fold(mention.text.partition("(")[0].strip()) not in load().surnames and " " in department["name"]:
        start, end = (mention.start + offset for offset in department.span("name"))
        yield mention._replace(start=start, end=end, text=department["name"])
        return
    for title in titles:
        inside = mention.text[: max(0, title.start - mention.start)], mention.text[max(0, title.end - mention.start) :]
        if (title.several or title.group in _NO_SURNAMES) and all(_ARTICLES.fullmatch(part) for part in inside):
            return
        if _only_title(mention, title, after):
            return
    mention = _before_office(mention, titles)
    for title in titles:
        begins = title.start == mention.start or (title.several and title.start < mention.start < title.end)
        if begins and title.role in PUBLIC_ROLES and title.group != "koninklijk":
            rest = mention.text[title.end - mention.start :]
            if rest[:1].isspace() and rest.strip()[:1].isupper():
                start = mention.end - len(rest.lstrip())
                yield mention._replace(start=start, text=rest.lstrip())
                return
    start = 0
    for stop in [*(match.span() for match in _APART.finditer(mention.text)), (len(mention.text), len(mention.text))]:
        part = mention.text[start : stop[0]]
        front = _FRONT.match(part)
        skip = front.end() if front and front.end() < len(part) else 0
        if part[skip:].strip(". ") and part[skip:].strip(". ").lower() not in _ONLY_ADDRESS:
            first = mention.start + start + skip
            yield mention._replace(start=first, end=first + len(part) - skip, text=part[skip:])
        start = stop[1]
