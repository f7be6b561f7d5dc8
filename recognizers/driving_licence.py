# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Driving licence numbers: ten digits behind a label.

Legal basis: Woo art. 5.1 lid 2 sub e. Format: ten digits (the number on field 5 of the Dutch licence);
other countries mix letters and digits, which counts only behind "rijbewijs … nummer".

Fictitious example: rijbewijsnummer 5123456789.
"""

from __future__ import annotations

from recognizers.base import Example
from recognizers.labelled import LabelledRecognizer


class DrivingLicenceRecognizer(LabelledRecognizer):
    """See the module."""

    ENTITIES = ("DRIVING_LICENCE",)
    NEEDS = ("rijbewijs", "driving licen", "driver", "rbw", "rijb.", "rijbew")
    EXAMPLES = (Example("rijbewijsnummer: 5123456789", "5123456789", "", ("context:driving_licence",)),)
    LABEL = (
        r"rijbewijs(?:[- ]?(?:nummers?|nrs?\.?))?"
        r"|nummer (?:van (?:het |zijn |haar )?)?rijbewijs"
        r"|(?:driving|driver['’]?s) licen[cs]e(?: (?:number|no\.?))?"
        r"|rijbewijs(?: [a-z]{1,12}){0,3},? (?:met (?:het )?)?(?:nummer|nr\.?)"
        r"|nummer rijbewijs|(?:rbw|rijbew|rijb\.)\.?(?:[- ]?(?:nummers?|nrs?\.?))?"
    )
    VALUE = r"[0-9]{10}|[0-9]{4}[ .][0-9]{3}[ .][0-9]{3}|(?=[A-Z]*[0-9]{4})[A-Z0-9]{8,16}"
    CODE = "driving_licence"
