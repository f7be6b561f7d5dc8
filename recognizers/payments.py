# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""What bodies pay people: an account beside such a word is that of who gets it, whatever body is named there."""

from __future__ import annotations

import re

TO_SOMEBODY = re.compile(
    r"(?<!\w)(?:\w*uitkering(?:en)?|salaris(?:sen)?|loon|lonen|declaraties?|teruggaaf|teruggave|restituties?|bijstand"
    r"|leefgeld|toelagen?|studiefinanciering|onkosten|(?:schade|reiskosten|onkosten)?vergoeding(?:en)?"
    r"|uitbetaling(?:en)?|nabetaling(?:en)?|pgb|pensioen(?:en)?|aow|\w+toeslag(?:en)?|kinderbijslag|terug(?:betal|stort)\w*(?![^\n]{0,24}(?<!\w)(?:aan|naar|bij)(?!\w)))(?!\w)",
    re.IGNORECASE,
)
"""benefits, wages, refunds"""
