# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Bank accounts: IBANs of every country, with spaces, dots or line ends inside, and old Dutch account numbers with a label.

Legal basis: the account of a person is withheld under Woo art. 5.1 lid 2 sub e, that of a body stays.

Format (ISO 13616): two letters, two check digits, the account in a length that is fixed a country; mod 97 is 1.
``account:organisation`` when the words before it name an organisation's account (``t.n.v. Gemeente …``).

Fictitious examples: NL91ABNA0417164300, NL13TEST0123456789.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.base import DutchRecognizer, Example, Hit, after, before, nearest, under_header, words

_LENGTHS = {
    code: int(length)
    for code, length in (
        pair.split(":")
        for pair in (
            "AD:24 AE:23 AL:28 AT:20 AZ:28 BA:20 BE:16 BG:22 BH:22 BR:29 BY:28 CH:21 CR:22 CY:28 CZ:24 DE:22 DK:18 DO:28 EE:20 EG:29 ES:24 FI:18 FO:18"
            " FR:27 GB:22 GE:22 GI:23 GL:18 GR:27 GT:28 HR:21 HU:28 IE:22 IL:23 IQ:23 IS:26 IT:27 JO:30 KW:30 KZ:20 LB:28 LC:32 LI:21 LT:20 LU:20 LV:21"
            " LY:25 MC:27 MD:24 ME:22 MK:19 MR:27 MT:31 MU:30 NL:18 NO:15 OM:23 PK:24 PL:28 PS:29 PT:25 QA:29 RO:24 RS:22 SA:24 SC:31 SE:24 SI:19 SK:24"
            " SM:27 ST:25 SV:28 TL:23 TN:24 TR:26 UA:29 VA:22 VG:24 XK:20"
        ).split()
    )
}
_GAP = r"[ .\-\u2013]?(?:[ ]?\n[ \t]*)?"
_START = re.compile(rf"(?<![A-Za-z0-9])[A-Za-z]{{2}}{_GAP}\d{_GAP}\d(?={_GAP}[A-Za-z0-9]{_GAP}[A-Za-z0-9])")
_NEXT = re.compile(rf"{_GAP}([A-Za-z0-9])")
_DUTCH = re.compile(r"NL\d{2}[A-Z]{4}\d{10}")
_CUE = words(
    "iban",
    r"(?:bank)?rekening(?:en)?(?:nummers?|nr|nrs)?",
    "bankrek",
    "rek",
    "giro(?:nummer|rekening)?",
    "banknummer",
    "bankgegevens",
    "bank",
    "bic",
    "account",
)
_ORGANISATION = re.compile(
    r"(?:t\.?n\.?v\.?|ten name van|van (?:de|het)|op naam van)?\s*[:.]?\s*(?:de |het )?\b(?:gemeente|ministerie|provincie|waterschap|stichting|vereniging|belastingdienst|rijk|staat der|rbs|rijksoverheid|universiteit|hogeschool|coöperatie|cooperatie"
    r"|gerechtshof|rechtbank|politie|cjib|svb|uwv|duo|rvo|agentschap|dienst|ggd|veiligheidsregio|omgevingsdienst|leverancier|crediteur|opdrachtnemer)\b|\b(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?)(?!\w)",
    re.IGNORECASE,
)
_OLD = re.compile(
    r"(?<![\w.,/-])(?:\d{9,10}|\d{2}([. ])\d{2}\1\d{2}\1\d{3}|\d{4}([. ])\d{2}\2\d{3}|P?\d{3,7})(?!\w|[-./,]\d)"
)
_OLD_CUE = re.compile(
    r"(?:(?:bank|giro|post(?:bank)?|spaar)?rekening(?:nummer|nr)?|giro(?:nummer|nr)?|banknummer|postbank)\.?\s?[:.]?\s?(?:van )?\Z",
    re.IGNORECASE,
)


def valid(iban: str) -> bool:
    """Whether a compact upper-case IBAN has its country's length and mod 97 is 1."""
    if _LENGTHS.get(iban[:2]) != len(iban):
        return False
    return int("".join(str(int(character, 36)) for character in iban[4:] + iban[:4])) % 97 == 1


class IbanRecognizer(DutchRecognizer):
    """See the module."""

    ENTITIES = ("IBAN_CODE",)
    EXAMPLES = (
        Example("rekening NL91 ABNA 0417 1643 00", "NL91 ABNA 0417 1643 00", "", ("checksum",)),
        Example(
            "IBAN NL13TEST0123456789 t.n.v. Gemeente Voorbeeld", "NL13TEST0123456789", "", ("account:organisation",)
        ),
    )

    def hits(self, text: str) -> Iterator[Hit]:
        """IBANs that check, Dutch ones that don't but stand behind a label, and old account numbers with a label."""
        end = 0
        for match in _START.finditer(text):
            if match.start() < end:
                continue
            hit = self._iban(text, match)
            if hit is not None:
                end = hit.end
                yield hit
        for match in _OLD.finditer(text):
            if _OLD_CUE.search(before(text, match.start(), 40)):
                yield Hit(
                    match.start(), match.end(), 0.7, ("form:old", "context:account", self._account(text, *match.span()))
                )

    def _iban(self, text: str, match: re.Match[str]) -> Hit | None:
        compact = re.sub(r"[^A-Za-z0-9]", "", match.group()).upper()
        length = _LENGTHS.get(compact[:2])
        if length is None:
            return None
        position = match.end()
        while len(compact) < length:
            step = _NEXT.match(text, position)
            if step is None:
                return None
            compact += step.group(1).upper()
            position = step.end()
        if position < len(text) and text[position].isalnum():
            return None
        checked = valid(compact)
        label = nearest(text, match.start(), _CUE, width=40) or under_header(text, match.start(), position, _CUE)
        if not checked and not (label and _DUTCH.fullmatch(compact)):
            return None
        evidence = [code for code, holds in (("checksum", checked), ("context:account", label)) if holds]
        evidence.append(self._account(text, match.start(), position))
        return Hit(match.start(), position, 0.99 if checked else 0.7, tuple(evidence))

    @staticmethod
    def _account(text: str, start: int, end: int) -> str:
        near = before(text, start, 60).rsplit("\n\n", 1)[-1]
        behind = after(text, end, 60).split("\n\n", 1)[0]
        found = (
            _ORGANISATION.search(near)
            or re.match(r"[\s,(]*(?:t\.?n\.?v\.?|ten name van|op naam van)", behind, re.I)
            and _ORGANISATION.search(behind)
        )
        return "account:organisation" if found else "account:unclear"
