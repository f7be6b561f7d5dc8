# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers of people behind a word that nothing else can follow, in whatever form: and below it, in its column.

The recognizers of each type know the form that the issuer gave a number. This one knows the words: behind "V-nummer",
"rijbewijs" or "laissez-passer … nr." it takes what has digits enough (:mod:`recognizers.number_reader`), and says so
with the evidence ``form:any``.

``REGISTRATION_NUMBER`` is the number of one person in a register that has no type of its own: the A-nummer of the
population register, the SKN of criminal law, registers of teachers, drivers, pilots, weapons and their holders.

Legal basis: that of each type's own recognizer; Woo art. 5.1 lid 2 sub e for registrations (practice of Utrecht).

Fictitious examples: V-nr 2700 000 101; rijbewijs verlopen 2017, nr. 4400000101; A-nummer 1234567890.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from recognizers.base import DutchRecognizer, Example, Hit, line_of
from recognizers.codes_of_bodies import is_of_institution
from recognizers.number_reader import OF_OTHER, Form, behind, further, value_at
from recognizers.written_tables import FIELD, Reader, Span

SCORE = 0.7


class Label(NamedTuple):
    """Words for one sort of number, its form, and the type and evidence of a hit."""

    entity_type: str
    pattern: str
    form: Form
    code: str


_NR = r"(?:[ -]?(?:nummers?|nrs?|no)(?!\w))?"
_OF = r"[ -]?(?:nummers?|nrs?|no)(?!\w)"
LABELS = (
    Label(
        "NL_BSN",
        rf"(?:b\.?s\.?n\.?|burger[ -]?service|sofi|sociaal[- ]fiscaal){_NR}",
        Form(8, 10, 9),
        "bsn",
    ),
    Label("NL_BSN", rf"rijksregister{_NR}|insz{_NR}|niss{_NR}|num[ée]ro national", Form(11, 11, 11), "bsn"),
    Label(
        "V_NUMBER",
        rf"v[- .]?(?:nummers?|nrs?)(?!\w)|vreemdelingen?{_OF}|vreemd\.?{_OF}|keten{_OF}|crv{_OF}",
        Form(9, 11, 10),
        "v_number",
    ),
    Label(
        "IDENTITY_DOCUMENT",
        r"(?:(?!(?:(?:huis)?dieren|honden|katten|paarden|planten|bomen|boom|bodem|gebouw|woning|vastgoed|materialen"
        r"|grondstoffen|product|batterij|energie|fundering|fundering[se]|data|water)paspoort)[a-z]{0,14}paspoort"
        r"(?:en)?|pasp\.?|identiteits(?:kaart|bewijs|document|papier)(?:en)?"
        r"|id[- ]?(?:kaart|bewijs)|legitimatie(?:bewijs)?|w[- ]?doc(?:ument)?"
        r"|verblijfs(?:document|kaart|pas|vergunning)|vreemdelingen(?:document|pas)|laissez[- ]passer"
        r"|reis(?:document|doc)(?:en)?|passport|identity card|id card"
        rf"|nooddocument){_NR}",
        Form(6, 12, 0, letters=True),
        "identity_document",
    ),
    Label(
        "DRIVING_LICENCE",
        rf"(?:[a-z]{{0,9}}rijbewij[sz](?:en)?|rijbew|rijb|rbw|driving licen[cs]e){_NR}",
        Form(8, 12, 10, letters=True),
        "driving_licence",
    ),
    Label(
        "BIG_NUMBER",
        rf"big(?:[- ]?geregistreerd(?: onder)?,?|[- ]?(?:registratie|register|registr|reg))?\.?{_NR}",
        Form(9, 11, 11),
        "big",
    ),
    Label("BIG_NUMBER", rf"agb(?:[- ]?code)?{_NR}", Form(8, 8, 8), "big"),
    Label(
        "PERSONNEL_NUMBER",
        rf"(?:personeels|pers|stam|dienst|medewerkers?|medew|werknemers?|salaris|p)\.?{_OF}",
        Form(5, 10, 0, letters=True),
        "personnel",
    ),
    Label("REGISTRATION_NUMBER", r"a[- ]?(?:nummer|nr)(?!\w)", Form(9, 11, 10), "registration"),
    Label(
        "REGISTRATION_NUMBER",
        rf"chassis{_OF}|voertuigidentificatie{_OF}|vin[ -]?(?:nummer|nr|code)(?!\w)",
        Form(6, 17, 0, letters=True),
        "registration",
    ),
    Label(
        "REGISTRATION_NUMBER",
        rf"(?:skn|strafrechtsketen|strafrechtsketennummer){_NR}",
        Form(7, 9, 8),
        "registration",
    ),
    Label(
        "REGISTRATION_NUMBER",
        rf"(?:lerarenregister|registerleraar|leraarregister|(?:taxi)?chauffeurs(?:kaart|pas)|taxipas|bestuurderskaart"
        rf"|vlieg(?:bewijs|brevet)|vaarbewijs|duikbrevet|vispas|skj|skj-registratie|skj-register|wbtv|rbtv){_NR}"
        rf"|wapen{_OF}|brevet{_OF}|bewijs van bevoegdheid{_NR}",
        Form(5, 14, 0, letters=True),
        "registration",
    ),
)
_ANY = re.compile(
    "(?<!\\w)(?:" + "|".join(f"(?P<k{at}>{one.pattern})" for at, one in enumerate(LABELS)) + ")(?!\\w)\\.?",
    re.IGNORECASE,
)


class PersonNumberRecognizer(DutchRecognizer):
    """See the module."""

    ENTITIES = tuple(dict.fromkeys(one.entity_type for one in LABELS))
    NEEDS = (
        "bsn", "b.s.n", "bs.n", "b.sn", "burgers", "burger s", "burger-s", "sofi", "sociaal-fiscaal", "sociaal fiscaal",
        "rijksregister", "insz", "niss", "numéro nat", "numero nat",
        "v-n", "v.n", "v n", "vnr", "vnum", "vreemdeling", "vreemd", "ketenn", "keten-n", "keten n", "crv",
        "paspoort", "pasp", "identiteits", "id-k", "id k", "idk", "id-b", "id b", "idb", "legitimatie",
        "w-doc", "w doc", "wdoc", "verblijfs", "laissez", "reisdoc", "passport", "identity card", "id card",
        "nooddocument", "rijbew", "rijb", "rbw", "driving licen",
        "big", "agb", "personeels", "pers.", "pers n", "pers-n", "persn", "stamn", "stam-n", "stam n", "dienstn",
        "dienst-n", "dienst n", "medew", "werknemer", "salaris", "p-n", "p n", "p.n", "pnr", "pnum", "p. n", "p.-n",
        "a-n", "a n", "anr", "anum", "skn", "strafrechtsketen", "lerarenreg", "registerleraar", "leraarreg",
        "chauffeurs", "taxipas", "bestuurderskaart", "vliegb", "vaarbewijs", "duikbrevet", "vispas", "skj", "wbtv",
        "rbtv", "wapenn", "wapen n", "wapen-n", "brevet", "bewijs van bev",
        "chassis", "voertuigid", "vinn", "vin n", "vin-n", "vinc", "vin c", "vin-c",
    )  # fmt: skip
    EXAMPLES = (
        Example("V-nr 2700 000 101 (moeder)", "2700 000 101", "V_NUMBER", ("context:v_number", "form:any")),
        Example("rijbewijs verlopen 2017, nr. 4400000101", "4400000101", "DRIVING_LICENCE"),
        Example("Naam | BSN\nA. Bos | 12.34.567.82", "12.34.567.82", "NL_BSN", ("context:bsn", "layout:column")),
        Example("identiteitskaart 644 000 101", "644 000 101", "IDENTITY_DOCUMENT", ("form:any",)),
        Example("BIG: 4902-1188-301", "4902-1188-301", "BIG_NUMBER", ("context:big",)),
        Example("Stamnr. 12.34.567", "12.34.567", "PERSONNEL_NUMBER", ("context:personnel",)),
        Example("A-nummer 1234567890", "1234567890", "REGISTRATION_NUMBER", ("context:registration",)),
    )

    def hits(self, text: str) -> Iterator[Hit]:
        """Behind each label, and in the columns that one heads."""
        readers: dict[int, Reader] = {}
        for match in self.at_needs(text, _ANY):
            at = int((match.lastgroup or "k0")[1:])
            label = LABELS[at]
            evidence = (f"context:{label.code}", "form:any")
            if match.group() in ("big", "Big") and text[match.end() : match.end() + 2].strip().isalpha():
                continue  # "big data nr."
            found = False
            for span in _told(text, match, label, behind(text, match.end(), label.form)):
                found = True
                if label.entity_type == "BIG_NUMBER" and is_of_institution(text, span[0]):
                    continue
                yield Hit(*span, SCORE, evidence, label.entity_type)
            if not found:
                for span in _told(text, match, label, _lines_below(text, match, label)):
                    yield Hit(*span, SCORE, (f"context:{label.code}", "layout:column"), label.entity_type)
                reader = readers.setdefault(at, Reader(text))
                for span in _told(text, match, label, _column(text, match, label, reader)):
                    yield Hit(*span, SCORE, (f"context:{label.code}", "layout:column"), label.entity_type)


_MANY = re.compile(r"(?:paspoort|kaart|bewijz|document|papier|doc)en\.?", re.IGNORECASE)
_HOW_MANY = re.compile(r"\d{1,8}|\d{1,3}(?:\.\d{3})+")
MOST_LINES = 400
MOST_CELL = 80
NONE = ("-", "--", "n.v.t.", "nvt", "geen", "onbekend", "?", "x", "")
"""what stands for no number"""
_QUALIFIED = re.compile(r"[ ]?(?:\([^()\n]{1,25}\))?[ :*]*")
MOST_HEAD = 36
"""characters of a head"""


def _told(text: str, match: re.Match[str], label: Label, spans: Iterator[Span]) -> Iterator[Span]:
    """The spans that aren't how many there are: ``Rijbewijzen: 12345678``, ``Paspoorten | 123.456``."""
    many = label.form.letters and _MANY.search(match.group()) is not None
    return (one for one in spans if not (many and _HOW_MANY.fullmatch(text, *one)))


def _lines_below(text: str, match: re.Match[str], label: Label) -> Iterator[Span]:
    """The numbers below a label that is a line by itself, in a table that came as a cell a line: at even distances."""
    start, end = line_of(text, match.start())
    if (
        end - start > MOST_HEAD
        or text[start : match.start()].strip()
        or not _QUALIFIED.fullmatch(text, match.end(), end)
    ):
        return
    begin, step = end + 1, 0
    for number in range(1, MOST_LINES):
        if begin >= len(text):
            return
        first, last = line_of(text, begin)
        if last - first > MOST_CELL or FIELD.search(text, first, last):
            return
        if number > 1 and (not step or number % step == 0):
            span = value_at(text, first, label.form, last)
            if span is not None and not text[span[1] : last].strip():
                step = step or number
                yield span
            elif step and text[first:last].strip() not in NONE:
                return
        begin = last + 1


def _column(text: str, match: re.Match[str], label: Label, reader: Reader) -> Iterator[Span]:
    """The numbers in the column that a label heads."""
    start, end = line_of(text, match.start())
    column = reader.column((match.start(), match.start() + len(match.group().rstrip(" .:"))), start, end)
    if (
        column is None
        or column.head[1] - column.head[0] > MOST_HEAD
        or OF_OTHER.search(text, match.end(), column.head[1])
    ):
        return
    for cell in column.cells:
        span = value_at(text, cell[0], label.form, cell[1])
        if span is not None and text[span[1] : cell[1]][:1] in ("", " ", ",", "(", "/", ";"):
            yield span
            yield from (one for one in further(text, span, label.form) if one[1] <= cell[1])
