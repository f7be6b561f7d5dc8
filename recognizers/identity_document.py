# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers of passports, identity cards and residence documents.

Legal basis: Woo art. 5.1 lid 2 sub e. Format of the Netherlands: nine characters: two letters, six letters or
digits, one digit; the letter O is never used. The first letter names the kind (N passport, I identity card, B business,
D diplomatic, S
service, R refugee, A alien). Machine readable zones hold the number too and count as a whole.

Fictitious examples (of the issuer): EM0000000, XR1001R58, SPECI2014.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from recognizers.base import DutchRecognizer, Example, Hit, at_words, look, nearest, stems, under_header, words
from recognizers.labelled import in_clause

_NUMBER = re.compile(r"[A-NP-Z]{2}(?:[A-NP-Z0-9]{6}\d|[ ]?[A-NP-Z0-9]{3}[ ]?[A-NP-Z0-9]{3}[ ]?\d)(?![\w-])")
_STEMS = stems(
    "identity document",
    "paspoort", "identiteit", "id-", "id k", "legitimatie", "reisdocument", "documentnummer", "passport",
    "verblijfs", "nik", "w-document", "sédula", "sedula", "cédula", "cedula",
    "carte", "personalausweis", "reisepass", "dowód", "dowod",
    "vreemdelingendocument", "idkaart", "idbewijs", "idnummer", "dentificeerd", "kaart", "nationaliteit",
)  # fmt: skip
_LOOSE = re.compile(
    r"(?<!\w)(?:paspoort|identiteitskaart|id-?kaart|identiteitsbewijs|id-?bewijs|verblijfsdocument"
    r"|verblijfsvergunning|passport"
    r"|s[eé]dula|c[eé]dula|vreemdelingendocument|legitimatie(?:bewijs)?|reisdocument|documentnummer (?:paspoort|id)"
    r"|carte (?:nationale )?d['’]identité|carte nationale|personalausweis|reisepass"
    r"|dow[oó]d(?: osobisty)?)"
    r"(?:/ID)?[- ]?(?:nummer|number|nr|no)?\.?(?:[ ][A-Z][a-zë]{3,14}(?=[ ]?:)|[ ](?-i:[A-Z]{1,3})(?=[ ]))?"
    r"[ ]?\(?(?:,?\s?\(?(?:is|met(?: het)? nummer|nr\.?|nummer))?"
    r"[ \t]{0,12}[:.]?\s?"
    r"(?P<value>(?=[A-Z]*\d)[A-Z0-9]{7,10})(?!\w)",
    re.IGNORECASE,
)
_OF_STATE = re.compile(
    r"(?:(?<!\w)[A-Z][a-zë]{2,12}(?:se?|sh|ch|an|ish|ese) |(?<![\w-])(?:nationale? |national |EU-?)?)e?ID"
    r"(?:[- ]?(?:card|nr|no|number|nummer|kaart))?\.?"
    r"[ ]?[:.]?[ ]?(?P<value>\d{3}-\d{7}-\d{2}|(?:[A-Z]{2,3}[ ]?)?\d{6,10})(?![\w-])"
)
"""the number of a card of another state: ``Polish ID ABC 123456``, ``ID 643300000`` in a table of people"""
_IN_CLAUSE = in_clause(
    r"(?i:\w*paspoort|identiteits?(?:kaart|bewijs)|id-?(?:kaart|bewijs)|legitimatie(?:bewijs)?|reisdocument"
    r"|carte nationale|verblijfs(?:document|kaart|vergunning|titel)|gelegitimeerd|legitimeer\w+|ge[iï]dentificeerd)"
    r"(?i:en)?",
    r"[A-Z]{1,3}[ ]?\d{5,9}[A-Z]{0,2}|\d{3}-\d{7}-\d{2}|\d{6}[A-Z]{2}"
    r"|(?=[A-Z]*\d[A-Z]*\d[A-Z]*\d)(?=\d*[A-Z]\d*[A-Z])[A-Z0-9]{8,10}",
)
"""of any state: ``Poolse identiteitskaart DBX 417902``, ``kopie-paspoorten die zijn gestuurd (NX4F8P2K1)``"""
_CUE = words(
    """paspoort(?:en)?(?:[- ]?(?:nummers?|nr))?, identiteitskaart(?:nummer)?, id-?kaart(?:nummer)?
    id-?bewijs(?:nummer)?, id-?nummer, identiteitsbewijs(?:nummer)?, legitimatie(?:bewijs)?(?:nummer)?
    reisdocument(?:nummer)?, documentnummer, passport(?: number| no)?, verblijfsdocument(?:nummer)?, nik
    w-document, vreemdelingendocument, nationaliteit""",
)
_DOCUMENT = re.compile(r"(?<!\w)document(?:[- ]?(?:nummer|nr))?\.?[ \t]*[:=]?[ \t]*\Z", re.IGNORECASE)
_SHOWN = words("id, id'?s, pas, reisdoc, document")
"""a document that somebody showed, as a note calls it: beside a number that can be nothing else"""
_PEOPLE = words(
    r"""nationaliteit, nationality, geb\.? ?datum, geboortedatum, geboren, geb\., passport, paspoort, legitimatie
    identiteit(?:skaart|sbewijs)?, born, date of birth""",
)
_MRZ = re.compile(
    r"(?<!\S)(?:[PIAVC][A-Z<][A-Z<]{3}[A-Z0-9<]{20,39}|[A-NP-Z0-9<]{9}\d[A-Z<]{3}\d{7}[MFX<]\d{7}[A-Z0-9<]{2,16}\d?"
    r"|\d{6}\d[MFX<]\d{7}[A-Z<]{3}[A-Z0-9<]{11}\d|[A-Z]+(?:<[A-Z]+)*<<[A-Z<]{8,})(?!\S)"
)
_FIRST = frozenset("NIBDSRAXE")


class IdentityDocumentRecognizer(DutchRecognizer):
    """See the module."""

    ENTITIES = ("IDENTITY_DOCUMENT",)
    EXAMPLES = (
        Example("paspoort EM0000000", "EM0000000", "", ("context:identity_document",)),
        Example("Documentnummer identiteitskaart: XR1001R58", "XR1001R58", "", ("context:identity_document",)),
    )

    def hits(self, text: str) -> Iterator[Hit]:
        """Numbers with a word for the document near, and machine readable zones."""
        labelled = look(text).sees(_STEMS)
        seen = set()
        for match in _candidates(text):
            if labelled and (nearest(text, match.start(), _CUE, width=60) or under_header(text, *match.span(), _CUE)):
                seen.add(match.start())
                yield Hit(*match.span(), 0.9, ("context:identity_document",))
            elif _is_labelled(text, match) or (_is_mixed(match.group()) and _is_shown(text, match)):
                yield Hit(*match.span(), 0.75, ("context:identity_document", "form:loose"))
            elif _alone(match.group()):
                yield Hit(*match.span(), 0.3, ("context:none",))
        loose: Iterable[re.Match[str]] = at_words(text, _STEMS, _LOOSE) if labelled else ()
        stated: Iterable[re.Match[str]] = at_words(text, _STEMS, _IN_CLAUSE) if labelled else ()
        ends = set()
        for match in (*loose, *self._of_state(text), *stated):
            if match.start("value") not in seen and match.end("value") not in ends:
                seen.add(match.start("value"))
                ends.add(match.end("value"))
                yield Hit(*match.span("value"), 0.75, ("context:identity_document", "form:loose"))
        if "<<" in text:
            for match in _MRZ.finditer(text):
                if "<" in match.group():
                    yield Hit(*match.span(), 0.95, ("form:mrz",))

    @staticmethod
    def _of_state(text: str) -> Iterator[re.Match[str]]:
        """Cards named "ID" only: behind a nationality, or in a table or beside a word for documents."""
        for match in _OF_STATE.finditer(text) if "ID" in text else ():
            span = match.span("value")
            if (
                match.group().startswith(("ID", "eID"))
                and "-" not in match["value"]
                and not (nearest(text, span[0], _PEOPLE, width=90) or under_header(text, *span, _PEOPLE))
            ):
                continue
            yield match


def _candidates(text: str) -> Iterator[re.Match[str]]:
    """Words of the right form that hold a digit: looked for around the runs of digits."""
    end = 0
    for run, _ in look(text).numbers:
        if run < end:
            continue
        start = run
        while start > end and run - start < 11 and (text[start - 1].isupper() or text[start - 1] == " "):
            start -= 1
        for begin in range(start, run):
            if begin and (text[begin - 1].isalnum() or text[begin - 1] in "_-"):
                continue
            match = _NUMBER.match(text, begin)
            if match is not None and match.end() > run:
                end = match.end()
                yield match
                break


def _is_labelled(text: str, match: re.Match[str]) -> bool:
    """Whether "Document:" stands before what has the form of a Dutch one."""
    return _is_mixed(match.group()) and _DOCUMENT.search(text, max(0, match.start() - 24), match.start()) is not None


def _is_shown(text: str, match: re.Match[str]) -> bool:
    """Whether "ID", "pas" or "document" stands near, or above as the head of the column."""
    return bool(nearest(text, match.start(), _SHOWN)) or under_header(text, *match.span(), _SHOWN)


def _is_mixed(value: str) -> bool:
    """The first letter of a Dutch one, and letters behind the second."""
    return value[0] in _FIRST and not value[2:].replace(" ", "").isdigit()


def _alone(value: str) -> bool:
    """Whether a number tells by itself that it may be a document: its first letter, digits and letters mixed."""
    return " " not in value and value[0] in _FIRST and sum(map(str.isdigit, value)) >= 4 and not value[2:].isdigit()
