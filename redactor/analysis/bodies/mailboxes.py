# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Shared mailboxes that only the document tells: schouw@… where the inspection is written about, tbm@… of the team.

A local part alone leaves open what it names: "schouw" is a task and a surname, "tbm" an abbreviation or initials. The
document decides. Each part has to be a task, a word, a place or an abbreviation; the page has to use it as such; and
nobody in the document is called so or has those initials. First names and common surnames never count, and neither
does anything at a private provider.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from recognizers.email_bodies import is_named
from recognizers.lexicon import fold, load
from recognizers.look import look
from redactor.analysis.mention import Mention
from redactor.analysis.names.spelling import parse, squeeze
from redactor.analysis.names.ties import acronyms

_PARTS = re.compile(r"[._-]+")
_KIND = "mailbox:"
_SHARED = "mailbox:functional"
TOLD = "mailbox:told"
"""beside :data:`_SHARED`: the document says so, the address alone does not"""
_CUE = re.compile(
    r"(?<!\w)(?:(?:aan|af)?meld(?:en|ing(?:en)?)|formulier|opgeven|opgave|inschrijv(?:en|ing)|navragen|navraag"
    r"|algeme(?:en|ne)"
    r"|bestel(?:len|ling)|reserver(?:en|ing)|in(?:zenden|sturen|dienen)|retour|vragen|informatie|inlichtingen|klachten"
    r"|storing(?:en)?|raadpleging|aanvragen|afspraken|afspraak|stukken|mailbox|postbus|postvak)(?!\w)"
    r"[^.!?\n@]{0,40}\Z",
    re.IGNORECASE,
)
"""what a mailbox is for, before it on its line"""
_WHERE = re.compile(
    r"(?<!\w)(?:locatie|vestiging|kantoor|regio|filiaal|afdeling|unit|team|standplaats|bureau|steunpunt|district|rayon"
    r"|gemeente)[ ]([A-ZÀ-Þ][\w'’-]+)"
)
"""a place that an office of the body is called after"""
_TOKEN = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"\S*@\S*")
_MAILBOX = re.compile(r"(?<!\w)(?:mailbox|postvak|dienstpostbus|groepsmailbox)[ ]?:?[ ]\Z", re.IGNORECASE)
_GENERAL = re.compile(
    r"(?:(?:\A|[\n|;•·])[ \t]*|[ ]{2})(?:algemeen|algemene (?:mailbox|e-?mail)|e-?mail algemeen)[ ]?:[ ]{0,12}\Z",
    re.IGNORECASE,
)
"""the same, said of the address that follows by its own label: ``Algemeen: wob-i@…``"""
_BEFORE_SURNAME = r"(?:[A-Z]\.|[A-ZÀ-Þ][\w'’-]+|heer|dhr\.?|mevrouw|mevr\.?|mw\.?|familie)[ ]"
_ROAD = re.compile(r"(?:project)?([an]\d{1,3})")
_QUARTERS = frozenset("noord oost zuid west midden noordoost zuidoost noordwest zuidwest".split())
"""parts of the country, behind what a mailbox is for"""
_OFFICE_OF_PLACE = re.compile(
    r"(?<!\w)(?P<office>AC|AZC|POL|COL|GGD|RVC|JC|PI|TBC|DC|HVL|VBL|Aanmeldcentrum|Asielzoekerscentrum|Detentiecentrum"
    r"|Penitentiaire Inrichting)[ ](?P<place>(?:(?:Ter|Den|De|Het)[ ])?[A-ZÀ-Þ][a-zà-ÿ-]{2,})(?!\w)"
)
"""an office that is called after its place: aanmeldcentrum, asielzoekerscentrum, penitentiaire inrichting"""
_OFFICES = {
    "Aanmeldcentrum": "AC", "Asielzoekerscentrum": "AZC", "Detentiecentrum": "DC", "Penitentiaire Inrichting": "PI",
}  # fmt: skip
"""in full: what follows is its place, known or not"""
_WORKS = re.compile(
    r"(?<!\w)(?:Sint|Oude|Nieuwe|Groote?|Hoge|Lage|Eerste|Tweede|Oostelijke|Westelijke)[ ]"
    r"[A-ZÀ-Þ][a-zà-ÿ-]{2,}(?:polder|dijk|sluis|kering|brug|tunnel|gemaal|plein|plan|kanaal)(?!\w)"
)
"""what is worked on, of two words"""
_PLACE_OF_WORK = re.compile(
    r"(?<![\w-])[A-ZÀ-Þ][a-zà-ÿ-]{3,20}(?:weg|laan|straat|plein|kwartier|polder|dijk|sluis|kering|brug|tunnel|plan"
    r"|kanaal|park|haven|singel|gracht|kade|buurt|wijk|terrein|plantsoen)(?![\w-])"
)
"""a street or an area in one word"""
_BEARER = re.compile(
    r"(?:(?<!\w)(?:[A-ZÀ-Þ]\.)+|(?<![\w-])(?P<given>[A-ZÀ-Þ][\w'’-]*)|(?<!\w)(?:heer|dhr\.?|mevrouw|mevr\.?|mw\.?"
    r"|familie))[ ](?:(?:van|de|der|den|ten|ter|te|het|in)[ ]){0,3}\Z"
)
"""what makes the word behind it somebody's name"""
_ARTICLE = re.compile(r"(?<!\w)(?:de|het)[ ]\Z")
_OPENS = re.compile(r"(?:\A|[.!?][ ]|\n)(?:De|Het)[ ]\Z")
"""an article that opens a sentence, if more words of it follow: "De Calandweg gaat open", not "Van: De Calandweg" """
_GOES_ON = re.compile(r"[ ][a-z]")
_NAMED_AFTER = re.compile(r"(?:weg|laan|straat|plein|kade|gracht|singel|plantsoen|park)\Z")
"""ends of what is named after somebody with their first name: surnames end so less than in "dijk" or "brug" """
_WORK = re.compile(
    r"(?<!\w)(?:herinrichting|reconstructie|renovatie|vernieuwing|aanleg|werkzaamheden|ontwikkeling|project|nieuwsbrief"
    r"|bestemmingsplan|omgevingsplan|gebiedsvisie)[ ](?:(?:van|aan|op|de|het)[ ]){0,2}\Z",
    re.IGNORECASE,
)
"""before a street or an area, as an article is: what a surname has not before it"""
_HOME = re.compile(
    r"(?<!\w)(?:woon|woont|wonen|wonend|woonachtig|bewoners?|bewonersgroep|familie|fam|gezin|vve|mijn|mij|ons)(?!\w)",
    re.IGNORECASE,
)
_HOUSE = re.compile(r"[ ]\d")
_BEFORE_HOME = 60
"""characters before a street or an address in which it is told to be somebody's home"""
_LINK = frozenset("en van de het der voor in op".split())
_NEAR = 160
"""characters around an address in which a word that is a surname too has to stand, at a domain of no public body"""
_LETTERS = range(2, 6)
_LONG, _LONGEST = 9, 40
_STEM = 5
"""letters of a word that stands in a longer one: "najaarsschouw" """


def with_shared_mailboxes(pages: Sequence[list[Mention]], texts: Sequence[str]) -> list[list[Mention]]:
    """The pages; an address that the document tells to be a shared mailbox says so in its evidence."""
    asked = [one for page in pages for one in page if _may_be_shared(one)]
    if not asked:
        return list(pages)
    taken = _taken(pages)
    words = {number: _Words(texts[number]) for number in {one.page for one in asked}}
    shared = {one for one in asked if _is_shared(one, texts[one.page], words[one.page], taken)}
    return [[_told(one) if one in shared else one for one in page] for page in pages]


def _may_be_shared(one: Mention) -> bool:
    known = {"domain:private_provider", _SHARED}
    return one.entity_type == "EMAIL_ADDRESS" and "@" in one.text and known.isdisjoint(one.evidence)


def _told(one: Mention) -> Mention:
    return one._replace(evidence=(_SHARED, TOLD, *(code for code in one.evidence if not code.startswith(_KIND))))


def _local(address: str) -> str:
    return "".join(address.split()).partition("@")[0].lower()


def _taken(pages: Iterable[Sequence[Mention]]) -> frozenset[str]:
    """Words of names, initials, and the parts of addresses that are somebody's."""
    taken: set[str] = set()
    for one in (one for page in pages for one in page):
        if one.entity_type == "PERSON":
            taken.update(fold(word) for word in _TOKEN.findall(one.text))
            taken.add(squeeze(one.text))
            taken.update(map(squeeze, acronyms(parse(one.text))))
        elif one.entity_type == "INITIALS":
            taken.add(squeeze(one.text))
        elif one.entity_type == "EMAIL_ADDRESS" and _SHARED not in one.evidence:
            parts = _PARTS.split(_local(one.text))
            taken.update(parts[1:] if len(parts[0]) == 1 or parts[0] in load().first_names else ())
    return frozenset(taken)


class _Words:
    """What a page says outside of its addresses."""

    def __init__(self, text: str) -> None:
        self._text = "\n".join([_ADDRESS.sub(" ", line) if "@" in line else line for line in text.split("\n")])

    @cached_property
    def small(self) -> frozenset[str]:
        """Its words in small letters, and what long ones begin and end with."""
        words = {word for word in _TOKEN.findall(self._text) if word.islower()}
        long = [word for word in words if _LONG <= len(word) <= _LONGEST]
        words.update(word[:size] for word in long for size in range(_STEM, len(word) - 3))
        words.update(word[size:] for word in long for size in range(3, len(word) - _STEM + 1))
        return frozenset(words)

    @cached_property
    def _squeezed(self) -> frozenset[str]:
        """Names of offices and works that a line writes in words: ``AC Ter Apel``, ``Sint Annapolder``."""
        known, found = load(), set()
        for match in _OFFICE_OF_PLACE.finditer(self._text):
            place, office = match["place"], match["office"]
            if office in _OFFICES or fold(place) in known.places:
                found.add(squeeze(_OFFICES.get(office, office) + place))
        for match in _WORKS.finditer(self._text):
            if not known.first_names & {fold(word) for word in _TOKEN.findall(match.group())}:
                found.add(squeeze(match.group()))
        return frozenset(found)

    def spells(self, local: str) -> bool:
        """Whether the page has a local part as the name of an office at a place, or of a work."""
        return local in self._squeezed

    @cached_property
    def _places_of_work(self) -> tuple[frozenset[str], frozenset[str]]:
        """Streets and areas in one word, that nobody is called; and those at which somebody lives."""
        known, text = load(), self._text
        proved, borne, lived = set(), set(), set()
        for match in _PLACE_OF_WORK.finditer(text):
            word, start = fold(match.group()), match.start()
            if _HOUSE.match(text, match.end()) or _HOME.search(text, max(0, start - _BEFORE_HOME), start):
                lived.add(word)
            before = _BEARER.search(text, max(0, start - 40), start)
            given = fold(before["given"] or "") if before else ""
            lead = before.start() if before else 0
            if given and _NAMED_AFTER.search(word) and _ARTICLE.search(text, max(0, lead - 4), lead):
                proved.add(word)  # "de Pieter Calandweg"
                continue
            if before and (not given or given in known.first_names or given in known.first_names_rare):
                borne.add(word)
            opens = _OPENS.search(text, max(0, start - 6), start) and _GOES_ON.match(text, match.end())
            article = _ARTICLE.search(text, max(0, start - 4), start) and (not given or given in known.words)
            if opens or article or _WORK.search(text, max(0, start - 40), start):
                proved.add(word)
        names = known.surnames, known.first_names, known.first_names_rare
        nobodys = (one for one in proved - borne if not any(one in listed for listed in names))
        return frozenset(nobodys), frozenset(lived)

    def works_at(self, word: str, *, public: bool) -> bool:
        """Whether a body works at a street or an area of this name; one of which an address is ``public`` may be home
        to somebody as well."""
        proved, lived = self._places_of_work
        return word in proved and (public or word not in lived)

    @cached_property
    def letters(self) -> frozenset[str]:
        """Its abbreviations in capitals, and the first letters of the names of its bodies, in small letters."""
        found = {word.lower() for word in _TOKEN.findall(self._text) if word.isupper() and len(word) in _LETTERS}
        for line in self._text.split("\n"):
            found |= _first_letters(line)
        return frozenset(found)

    @cached_property
    def places(self) -> frozenset[str]:
        return frozenset(fold(match[1]) for match in _WHERE.finditer(self._text))


def _first_letters(line: str) -> set[str]:
    """``Team Bestuurlijke Maatregelen``: tb, bm and tbm."""
    found: set[str] = set()
    run: list[str] = []
    for word in (*_TOKEN.findall(line), ""):
        if word[:1].isupper() and not word.isupper():
            run.append(word.lower())
            continue
        if word in _LINK:
            continue
        for at in range(len(run)):
            found.update("".join(one[0] for one in run[at : at + size]) for size in _LETTERS if at + size <= len(run))
            found.update(_with_second_head(run[at : at + 2]))
        run = []
    return found


def _with_second_head(pair: Sequence[str]) -> Iterator[str]:
    """The first letters of two words, the last of them made of two: ``Zorg- en Veiligheidshuis``."""
    if len(pair) == 2:
        last = pair[1][:_LONGEST]
        for at in range(_STEM, len(last) - 3):
            if last[at:] in load().words:
                yield pair[0][0] + last[0] + last[at]


def _is_shared(one: Mention, text: str, words: _Words, taken: frozenset[str]) -> bool:
    local, _, domain = "".join(one.text.split()).partition("@")
    parts = _PARTS.split(local.lower())
    known = load()
    public = "domain:government" in one.evidence or is_named(domain, look(text).small)
    ours = "domain:government" in one.evidence and taken.isdisjoint(parts)
    if ours and (_is_called_general(text, one, parts) or _is_road(parts, text)):
        return True
    if not all(part.isalpha() and len(part) > 1 and part not in taken for part in parts):
        return False
    if any(part in known.first_names or part in known.surnames_common for part in parts):
        return False
    if ours and len(parts) == 1 and _is_of_two_tasks(parts[0]):
        return True
    if public and (words.spells("".join(parts)) or _is_called_mailbox(text, one, parts)):
        return True
    if len(parts) == 1 and words.works_at(parts[0], public=public):
        return public or not _HOME.search(text, max(0, one.start - _BEFORE_HOME), one.start)
    line = text[text.rfind("\n", 0, one.start) + 1 : one.start]
    cue = _CUE.search(line[-80:]) is not None
    if len(parts) > 1:
        return public and _is_office(parts, words)
    [part] = parts
    if _is_task(part):
        return public or cue or part in words.letters
    if part in known.words:
        name = part in known.surnames
        if not public and name:
            window = text[max(0, one.start - _NEAR) : one.start] + " " + text[one.end : one.end + _NEAR]
            return cue and part not in known.words_frequent and part in _Words(window).small
        return len(part) > 3 and (part in words.small or (cue and not name))
    if part in known.places and (public or cue):
        return part in words.places
    return len(part) in _LETTERS and (public or cue) and part not in known.surnames and part in words.letters


def _is_road(parts: Sequence[str], text: str) -> bool:
    """``n345``, ``project-a12``: a road that the page names in capitals."""
    road = _ROAD.fullmatch("".join(parts))
    return road is not None and re.search(rf"(?<![\w@.-]){road[1].upper()}(?![\w@]|\.\w)", text) is not None


def _is_called_mailbox(text: str, one: Mention, parts: Sequence[str]) -> bool:
    """``Mailbox noodhulp@dorp.nl``: it is said to be one, and nobody's name is in it."""
    if len(parts) > 1 or len(parts[0]) < _STEM or not _MAILBOX.search(text, max(0, one.start - 24), one.start):
        return False
    known = load()
    [part] = parts
    said = part in known.words or part in known.words_english or part in known.proper
    given = part in known.first_names or part in known.first_names_rare
    return said and not (given or any(part[cut:] in known.surnames for cut in range(3)))


def _is_called_general(text: str, one: Mention, parts: Sequence[str]) -> bool:
    """``Algemeen: dus-i@dorp.nl``: its label says it is no person's, and it is made of words that nobody is called."""
    if not _GENERAL.search(text, max(0, one.start - 40), one.start):
        return False
    first, *rest = parts
    if len(rest) > 1 or not _is_plain(first) or re.search(_BEFORE_SURNAME + first.capitalize(), text):
        return False
    return all(part in _QUARTERS or len(part) == 1 or _is_plain(part) for part in rest)


def _is_plain(part: str) -> bool:
    """Whether a part is a frequent word that holds nobody's name: no surname, nor one behind a first letter or two."""
    known = load()
    if len(part) < 3 or part not in known.words_frequent or part in known.first_names or part in known.first_names_rare:
        return False
    return not any(part[cut:] in known.surnames for cut in range(3) if len(part) - cut > 2)


def _is_of_two_tasks(part: str) -> bool:
    """``hradvies``, ``wmoloket``: two words for what an office does, of which the second is a long one."""
    known = load().surnames
    cuts = range(2, len(part) - _STEM + 1)
    names = part in known or any(part[cut:] in known for cut in range(1, 4))
    return not names and any(_is_task(part[:cut]) and _is_task(part[cut:]) for cut in cuts)


def _is_task(part: str) -> bool:
    from recognizers.email_kinds import is_task  # after Presidio, which it imports

    return is_task(part)


def _is_office(parts: Sequence[str], words: _Words) -> bool:
    """Whether all parts tell a task, an office or a place, one of them surely."""
    known, sure = load(), False
    for part in parts:
        plain = part in known.words or part in known.words_english
        if (_is_task(part) or (plain and part not in known.surnames)) and len(part) > 3:
            sure = True
        elif not (
            _is_task(part)
            or (part in known.words_frequent and len(part) > 3)
            or part in known.places
            or (len(part) in _LETTERS and part in words.letters)
        ):
            return False
    return sure
