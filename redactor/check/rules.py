# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""The rules of the check before publication: a stable id, how bad it is, and what it means for an officer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from redactor.model import Box


class Severity(StrEnum):
    """How bad a finding is. Errors and warnings end the check with exit code 7, notes don't."""

    ERROR = "error"
    """must not be published like this"""
    WARNING = "warning"
    """an officer must look"""
    NOTE = "note"
    """good to know"""


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that the check looks for."""

    id: str
    severity: Severity
    title: str
    """English, for pipelines"""
    dutch: str
    """for the officer"""
    help: str
    """what to do about it"""


def _rule(identity: str, severity: Severity, title: str, dutch: str, advice: str) -> tuple[str, Rule]:
    return identity, Rule(identity, severity, title, dutch, advice)


_E, _W, _N = Severity.ERROR, Severity.WARNING, Severity.NOTE
_AGAIN = "Redact the document again from its source, with a tool that removes what is under the boxes."
_CLEAN = "Remove it, or run the document through `redactor redact`, which leaves nothing of the kind behind."

RULES: Mapping[str, Rule] = dict(
    (
        _rule("text-under-bar", _E, "Text can be copied from under a bar", "Onder een balk staat nog tekst", _AGAIN),
        _rule("covered-text", _E, "Text is covered, not removed", "Tekst is afgedekt en niet verwijderd", _AGAIN),
        _rule(
            "picture-under-bar",
            _E,
            "A picture or drawing continues under a bar",
            "Onder een balk loopt een afbeelding of tekening door",
            _AGAIN,
        ),
        _rule(
            "annotation-over-content",
            _E,
            "A bar is an annotation that anyone can take away",
            "Een balk is een opmerking die iedereen weg kan halen",
            _AGAIN,
        ),
        _rule(
            "unapplied-redaction",
            _E,
            "A redaction was marked but never applied",
            "Een lakking is gemarkeerd maar niet toegepast",
            "Apply the redactions in the program that marked them, and check again.",
        ),
        _rule(
            "same-colour-text",
            _W,
            "Text has the colour of its background",
            "Tekst heeft de kleur van de achtergrond",
            _CLEAN,
        ),
        _rule("invisible-text", _W, "There is invisible text", "Er staat onzichtbare tekst", _CLEAN),
        _rule("text-off-page", _W, "Text stands off the page", "Er staat tekst buiten de pagina", _CLEAN),
        _rule("older-revision", _E, "An older revision shows more", "Een oudere versie toont meer", _CLEAN),
        _rule("trailing-data", _W, "Data after the end of the file", "Gegevens na het einde van het bestand", _CLEAN),
        _rule(
            "leftover",
            _W,
            "Content that no page shows is still in the file",
            "Er zit inhoud in het bestand die op geen bladzijde staat",
            _CLEAN,
        ),
        _rule(
            "page-thumbnail",
            _W,
            "A small picture of the page is stored beside it",
            "Bij een bladzijde zit een kleine afbeelding van hoe zij was",
            _CLEAN,
        ),
        _rule(
            "picture-cut-off",
            _W,
            "A part of a picture is cut off but still in the file",
            "Een deel van een afbeelding is weggesneden maar zit nog in het bestand",
            _CLEAN,
        ),
        _rule(
            "picture-data",
            _W,
            "A picture tells where it was taken, or how it was before",
            "Een afbeelding vertelt waar zij gemaakt is of hoe zij eerst was",
            _CLEAN,
        ),
        _rule("attachment", _W, "A file is attached", "Er zit een bestand in het document", _CLEAN),
        _rule("comment", _W, "There are comments", "Er staan opmerkingen in", _CLEAN),
        _rule("hidden-layer", _W, "There are hidden layers", "Er zijn verborgen lagen", _CLEAN),
        _rule("script", _W, "There is a script", "Er zit een script in", _CLEAN),
        _rule("form-value", _N, "Form fields hold values", "Formuliervelden bevatten waarden", _CLEAN),
        _rule("private-data", _N, "A program left its own data", "Een programma liet eigen gegevens achter", _CLEAN),
        _rule("signature", _N, "There is a digital signature", "Er zit een digitale handtekening op", _CLEAN),
        _rule(
            "personal-data",
            _E,
            "Personal data that the policy redacts",
            "Persoonsgegevens die gelakt moeten worden",
            "Redact them, or record why they may stay.",
        ),
        _rule(
            "personal-data-review",
            _W,
            "Personal data that an officer must judge",
            "Persoonsgegevens die iemand moet beoordelen",
            "Judge them, and redact what must go.",
        ),
        _rule(
            "hidden-personal-data",
            _E,
            "Personal data in a hidden part of the file",
            "Persoonsgegevens in een verborgen deel van het bestand",
            _CLEAN,
        ),
        _rule(
            "hidden-data-review",
            _W,
            "An address or a profile in a hidden part of the file, that an officer must judge",
            "Een adres of profiel in een verborgen deel van het bestand, dat iemand moet beoordelen",
            _CLEAN,
        ),
        _rule(
            "file-name",
            _E,
            "Personal data in the file name",
            "Persoonsgegevens in de bestandsnaam",
            "Rename the file.",
        ),
        _rule(
            "marking",
            _E,
            "A classification marking",
            "Een rubricering of merking",
            "Don't publish: only the authority that set the marking may lift it (VIRBI 2025).",
        ),
        _rule(
            "marking-mentioned",
            _N,
            "A classification is mentioned",
            "Er wordt een rubricering genoemd",
            "Look whether it is about this document.",
        ),
        _rule(
            "not-assessed",
            _W,
            "Part of the document could not be read",
            "Een deel van het document is niet te lezen",
            "Look at the page yourself.",
        ),
    )
)


@dataclass(frozen=True, slots=True)
class CheckFinding:
    """Something that the check found; never the text itself."""

    rule: str
    severity: Severity
    page: int | None = None
    """from 1; None when it is no matter of a page"""
    box: Box | None = None
    """points from the top left of the displayed page"""
    count: int = 1
    detail: str = ""
    """a code: the entity type, the kind of hidden part"""

    @property
    def title(self) -> str:
        """What it is, in English."""
        return RULES[self.rule].title

    @property
    def dutch(self) -> str:
        """What it is, for the officer."""
        return RULES[self.rule].dutch


@dataclass(frozen=True, slots=True)
class Checked:
    """The check of one document: findings, or the code of the error why it could not be read."""

    name: str = field(repr=False)
    """as the report shows it: the given name, or a neutral one when the name holds personal data"""
    sha256: str = ""
    findings: tuple[CheckFinding, ...] = ()
    error: str = ""
    error_message: str = ""

    @property
    def exit_code(self) -> int:
        """0 clean, 7 findings, 2 unreadable."""
        if self.error:
            return 2
        return 7 if any(one.severity is not Severity.NOTE for one in self.findings) else 0


def exit_code(documents: tuple[Checked, ...]) -> int:
    """Of a run over many documents: 2 when one could not be read (nothing is known of it), else 7, else 0."""
    codes = {one.exit_code for one in documents}
    return next((code for code in (2, 7) if code in codes), 0)
