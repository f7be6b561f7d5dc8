# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The gold set's own notation: Dutch text in which every sensitive or must-stay span is marked by hand.

A gold document is a text file: a head of ``# key: value`` lines, a line ``---``, and the text. In the head stand the
genre, the date, the dossier and the people (``# p1: civil_servant Frisian``). In the text a span is
``[[codes|characters]]``, where
the codes may come in any order: the person (``p1``), an entity type in capitals (PERSON when left out beside a person),
a role, a decision, a name form. What is left out follows from the person's role and from :data:`DEFAULT_DECISION`,
which is the decision table of ../shared/domain/woo.md § 2.2.

>>> document = parse("a", "# genre: mail\\n# p1: civil_servant Dutch\\n---\\nVan: [[p1 last_comma|Bos, A.]]\\n")
>>> document.text
'Van: Bos, A.\\n'
>>> document.spans[0].decision, document.spans[0].form, document.text[5:12]
('redact', 'last_comma', 'Bos, A.')
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

ROLES: Mapping[str, str] = {
    "office_holder": "keep",
    "public_function": "keep",
    "senior_official": "keep",
    "mandate_signer": "review",
    "director": "redact",
    "civil_servant": "redact",
    "private_employee": "redact",
    "external": "review",
    "citizen": "redact",
    "deceased": "review",
}
"""role → what the standard policy does with the name (woo.md § 2.2)."""

SENSITIVE: Mapping[str, str] = {
    "PERSON": "redact",
    "INITIALS": "redact",
    "EMAIL_ADDRESS": "redact",
    "PHONE_NUMBER": "redact",
    "NL_BSN": "redact",
    "IBAN_CODE": "redact",
    "ADDRESS": "redact",
    "POSTCODE": "redact",
    "LICENCE_PLATE": "redact",
    "IDENTITY_DOCUMENT": "redact",
    "DRIVING_LICENCE": "redact",
    "V_NUMBER": "redact",
    "BIG_NUMBER": "redact",
    "PERSONNEL_NUMBER": "redact",
    "CLIENT_NUMBER": "review",
    "DATE_OF_BIRTH": "redact",
    "USERNAME": "redact",
    "HANDLE": "review",
    "PROFILE_URL": "review",
    "IP_ADDRESS": "review",
    "MAC_ADDRESS": "review",
    "COORDINATES": "review",
    "SPECIAL_CATEGORY": "review",
}
"""entity type → what happens to it when nothing else is marked."""

NEUTRAL = frozenset(
    {"ORG", "FUNCTION", "DEPARTMENT", "CASE", "STREET", "PLACE", "NUMBER", "DATE", "LAW", "PRODUCT", "WORD", "DOMAIN"}
)
"""things that are no personal data and must stay: they are marked where they look like some."""

DECISIONS = frozenset({"redact", "keep", "review"})

FORMS = frozenset(
    {
        "first_last",
        "full_first_names",
        "initials_last",
        "initials_nick_last",
        "last_comma",
        "last_comma_nick",
        "last_comma_first",
        "last_initials",
        "capitals",
        "lower",
        "initials_only",
        "first_only",
        "nick_only",
        "last_cue",
        "last_only",
        "double",
        "broken",
        "ocr",
        "local_part",
        "account",
        "in_file_name",
        "list_of_surnames",
    }
)

GOVERNMENT = re.compile(
    r"(?:@|\.)(?:min[a-z]+|rijksoverheid|rvo|rivm|rws|tweedekamer|politie|om|belastingdienst|ind|igj|nvwa|ilent|duo|"
    r"uwv|dictu|logius|ssc-ict|raadvanstate|eerstekamer|gelderland|brabant|noord-holland|denhaag|goes|waterschap|"
    r"[a-z-]*gemeente[a-z-]*|provincie-?[a-z-]*|waterschap[a-z-]*|omgevingsdienst[a-z-]*|ggd[a-z-]*|"
    r"veiligheidsregio[a-z-]*|rechtspraak|zuiderhage|oudewoude|molenbeke|vlietstede)\.nl$"
)
"""mail domains of public bodies in the gold texts; of these the domain itself must stay readable."""

PRIVATE = re.compile(
    r"@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|gmx|proton(?:mail)?|ziggo|kpn(?:mail|planet)?|"
    r"planet|"
    r"hetnet|xs4all|casema|home|chello|upcmail|quicknet|solcon|zonnet|telfort|online|tele2|freedom|caiway|wxs|"
    r"ukr)\.\w+$"
)
"""providers of private addresses: such an address goes whole"""

_SPAN = re.compile(r"\[\[([^|\[\]]*)\|([^\[\]]*(?:\[(?!\[)[^\[\]]*\][^\[\]]*)*)\]\]")
_PERSON = re.compile(r"p\d+")
_NUMBERED = re.compile(r"\s(?:nrs?\.?\s)?\d{1,3}(?!\d)")


class MarkupError(ValueError):
    """A gold document is written wrongly."""


@dataclass(frozen=True, slots=True)
class Somebody:
    """An invented human being of one document."""

    id: str
    role: str
    origin: str


@dataclass(frozen=True, slots=True)
class GoldSpan:
    """One marked range of characters ``[start, end)`` of the document's text."""

    start: int
    end: int
    type: str
    decision: str
    person: str = ""
    role: str = ""
    form: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """A text with everything in it that matters marked."""

    name: str
    genre: str
    text: str
    spans: tuple[GoldSpan, ...]
    people: Mapping[str, Somebody]
    dated: str = ""
    dossier: str = ""
    """which documents belong together: the same people come back in them"""


def _codes(codes: str, people: Mapping[str, Somebody]) -> GoldSpan:
    person = kind = role = decision = form = ""
    for code in codes.split():
        if _PERSON.fullmatch(code):
            person = code
        elif code in SENSITIVE or code in NEUTRAL:
            kind = code
        elif code in ROLES:
            role = code
        elif code in DECISIONS:
            decision = code
        elif code in FORMS:
            form = code
        else:
            raise MarkupError(f"unknown code {code!r}")
    if person and person not in people:
        raise MarkupError(f"{person} is not in the head")
    kind = kind or ("PERSON" if person else "")
    if not kind:
        raise MarkupError(f"no type in {codes!r}")
    somebody = people.get(person)
    role = role or (somebody.role if somebody else "")
    if not decision:
        decision = "keep" if kind in NEUTRAL else SENSITIVE[kind]
        if kind == "PERSON" and role:
            decision = ROLES[role]
    return GoldSpan(0, 0, kind, decision, person, role, form, somebody.origin if somebody else "")


def _mail(span: GoldSpan, text: str) -> list[GoldSpan]:
    """Of a personal address the local part must go. The domain must stay at a public body, goes with it at a private
    provider, and may do either at a firm: courts want domains of senders readable, a firm's is no secret either way.
    """
    written = text[span.start : span.end]
    address = "".join(written.split()).rstrip(">").lower()  # a line end may cut it
    if span.type != "EMAIL_ADDRESS" or span.decision == "keep" or "@" not in address or PRIVATE.search(address):
        return [span]
    at = span.start + written.index("@")
    decision = "keep" if GOVERNMENT.search(address) else "review"
    return [replace(span, end=at), GoldSpan(at + 1, span.end, "DOMAIN", decision)]


def _is_building(street: str, behind: str) -> bool:
    """Whether a street has a house number: a building that a text is about, which the table lets stay or go to review.

    >>> _is_building("Handelsweg 40", ""), _is_building("Handelsweg", " 2 t/m 40"), _is_building("Handelsweg", " is")
    (True, True, False)
    >>> _is_building("N18", " dicht"), _is_building("Handelsweg", " 2024")
    (False, False)
    """
    return bool(_NUMBERED.search(street) or _NUMBERED.match(behind))


def parse(name: str, marked: str) -> GoldDocument:
    """Read one gold document.

    Raises :class:`MarkupError` on an unknown code, a person that the head does not know, or a bracket left over.
    """
    head, _, body = marked.partition("\n---\n")
    settings: dict[str, str] = {}
    people: dict[str, Somebody] = {}
    for line in head.splitlines():
        key, _, value = line.lstrip("# ").partition(":")
        if _PERSON.fullmatch(key.strip()):
            role, _, origin = value.strip().partition(" ")
            if role not in ROLES:
                raise MarkupError(f"{name}: unknown role {role!r}")
            people[key.strip()] = Somebody(key.strip(), role, origin or "Dutch")
        else:
            settings[key.strip()] = value.strip()
    text, spans, last = "", [], 0
    for match in _SPAN.finditer(body):
        text += body[last : match.start()]
        last = match.end()
        try:
            span = _codes(match[1], people)
        except MarkupError as error:
            raise MarkupError(f"{name}: {error} in {match[0]!r}") from None
        if span.type == "STREET" and not DECISIONS & set(match[1].split()) and _is_building(match[2], body[last:]):
            span = replace(span, decision="review")
        span = replace(span, start=len(text), end=len(text) + len(match[2]))
        text += match[2]
        spans.extend(_mail(span, text))
    text += body[last:]
    if "[[" in text or "]]" in text:
        raise MarkupError(f"{name}: a mark is not closed near {text[text.find('[[') :][:60]!r}")
    if "genre" not in settings:
        raise MarkupError(f"{name}: no genre")
    return GoldDocument(
        name, settings["genre"], text, tuple(spans), people, settings.get("dated", ""), settings.get("dossier", "")
    )


def read(folder: Path) -> list[GoldDocument]:
    """All gold documents (``*.gold``) of a folder, by name."""
    return [parse(path.stem, path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.gold"))]
