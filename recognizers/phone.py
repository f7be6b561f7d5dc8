# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Phone numbers: the Dutch numbering plan in every way people write it, extensions, and foreign numbers.

Legal basis: a direct or mobile number is personal data (Woo art. 5.1 lid 2 sub e); the general number of a body is
not. Format: Nummerplan telefoon- en ISDN-diensten (BWBR0010198): 0 and nine digits; area codes of two or three
digits (behind the 0), 06 mobile, 097 machines, 085/088/091 non-geographic, 084/087 personal assistant; 14 0xx(x) municipal, 1400 central
government, 0800 and 0900/0906/0909 service.

Fictitious examples: ``06-12345678``, ``+31 (0)70 123 45 67``, ``tst. 1234``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from recognizers.base import DutchRecognizer, Example, Hit, after, before, last_end, under_header, words
from recognizers.data import load

_GAP = r"[ \t\u2011\u2012\u2013\u2014().\-/]{0,3}(?:\n[ \t]*)?"
_NATIONAL = re.compile(rf"(?<![\w+])(?<!\d[.,/:\-])\(?0[ ]?[1-9](?:{_GAP}\d){{8}}(?![\w]|[-./,]\d)")
_DUTCH = re.compile(
    rf"(?<![\w+])(?:\(?\+{_GAP}|\(?00{_GAP})31{_GAP}(?:\(0\){_GAP}|0{_GAP})?[1-9](?:{_GAP}\d){{8}}(?![\w]|[-./]\d)"
)
_BARE = re.compile(r"(?<![\w+.,/-])(?:@)?31[ ]?(?:6[ -]?[1-58](?:[ ]?\d){7}|[1-578]\d[ -]?\d{7})(?![\w]|[-./,]\d)")
_FOREIGN = re.compile(
    rf"(?<![\w+])(?:\+|00(?=[ ]?[1-9]\d))(?!{_GAP}31)[ ]?[1-9](?:[ ().\-/\u2013]{{0,2}}\d){{6,14}}(?![\w]|[-./,]\d)"
)
_SERVICE = re.compile(
    r"(?<![\w+])(?<!\d[.,/:\- ])\(?(?:0800|090[069])\)?[ \-\u2013]{0,3}(?:\d{4}(?:[ .\-]?\d{3})?|\d{2} \d{2}(?: \d{3})?|\d{3} \d{2} \d{2})(?![\w]|[-./,]\d)"
)
_MUNICIPAL = re.compile(r"(?<![\w+.,/-])14[ +]?0[1-9]\d{1,2}(?![\w]|[-./,:]\d)")
_CENTRAL = re.compile(r"(?<![\w+.,/-])1400(?![\w]|[-./,:]\d)")
_EXTENSION = re.compile(
    r"(?<!\w)(?:tst|t\.s\.t|toestel(?:nummer|nr)?|toest|ext|extensie|doorkies(?:nummer|nr)?|dkn|intern(?: nummer)?|internnummer)\.?[ ]?[:.]?[ ]?"
    r"(?P<number>\(?\d{2,5}\)?(?:[ -]\d{2,4})?)(?![\w]|[-./,]\d)",
    re.IGNORECASE,
)
_LOCAL = re.compile(
    r"(?<!\w)(?:tel(?:efoon)?(?:nummer|nr)?|telefonisch|telnr|doorkies(?:nummer|nr)?|bereikbaar op|nummer)\.?[ ]?[:.]?[ ]?"
    r"(?P<number>[1-9]\d(?:[ \-.]?\d){4,5})(?![ \-.]?\d|\w)",
    re.IGNORECASE,
)
_LABELLED_MOBILE = re.compile(
    r"(?<!\w)(?:m|mob(?:iel)?|gsm|06)\.?[ ]?[:.]?[ ]?(?P<number>6[ \-]?[1-58](?:[ \-]?\d){7})(?!\w)", re.IGNORECASE
)

_TEL = words(
    r"t(?:el(?:efoon)?(?:nummer|nr|s)?)?",
    "telefonisch(?:e)?",
    r"telnr",
    "phone",
    "mobile",
    r"m(?:ob(?:iel(?:e)?)?)?",
    "mobiel(?:e)? nummer",
    "gsm",
    "fax(?:nummer)?",
    "f",
    "bel(?:len|t|de|gegevens)?",
    "gebeld",
    "bereikbaar(?: op| via)?",
    "nummer",
    "whatsapp",
    "signal",
    "sms",
    "app",
    "contactnummer",
    "doorkies(?:nummer)?",
    "noodnummer",
    "direct",
    "privé",
    "thuis",
    "werk",
    "secretariaat",
    "inlichtingen",
    "contact",
)
_DIRECT = words("doorkies(?:nummer|nr)?", "direct(?: nummer)?", "rechtstreeks(?:e)?(?: nummer)?", r"d")
_GENERAL = words(
    "algemeen(?: nummer)?",
    "algemene nummer",
    "telefooncentrale",
    "centrale",
    "receptie",
    "balie",
    "kcc",
    "klantcontactcentrum",
    "meldkamer",
    "servicedesk",
    "helpdesk",
    "klantenservice",
    "informatienummer",
    "infolijn",
    "meldpunt",
    "loket",
    "publieksvoorlichting",
    "publieksnummer",
    "storingsnummer",
)
_NOT_PHONE = re.compile(
    r"(?:zaak|dossier|kenmerk|referentie|ref|klant|relatie|polis|factuur|order|document|besluit|project|inkoop|registratie|volg|serie|artikel|product|rekening"
    r"|kvk|k\.v\.k|bsn|burgerservice|sofi|rsin|oin|btw|iban|fiscaal|lidmaatschap|personeels|dienst|v|big|agb|isbn|issn|vestigings|parketnummer|procedure|rolnummer|patient|patiënt|contract|verplichtingen)"
    r"[-. ]?(?:nummer|nr|no|id|code)?\.?\s?[:.#]?\s?\Z|[€$£]\s?\Z|(?:EUR|ECLI:\S*|doi:\S*|ISBN)\s?\Z",
    re.IGNORECASE,
)
_DATE_LIKE = re.compile(r"\(?0?\d[-./ ]\d{1,2}[-./ ](?:19|20)\d\d")
_DIGITS = re.compile(r"\D+")
_MOBILE_START = ("61", "62", "63", "64", "65", "68")
_COUNTRY = ("+599", "+297", "+1721", "+5999")


@cache
def _areas() -> frozenset[str]:
    return frozenset(code[1:] for code in load("area_codes"))


@cache
def _general() -> frozenset[str]:
    return load("general_numbers")


def number_kind(national: str) -> str | None:
    """``mobile``, ``fixed`` or ``service`` for the nine digits behind the 0; None when the plan has no such number."""
    if len(national) != 9:
        return None
    if national.startswith(_MOBILE_START):
        return "mobile"
    if national[:2] in ("66", "82", "84", "85", "87", "88", "91") or (
        national[0] in "12345" or national[:2] in _areas()
    ):
        if national[0] in "12345" and national[:2] not in _areas() and national[:3] not in _areas():
            return None
        return (
            "fixed"
            if national[2 if national[:2] in _areas() else 3] != "0"
            or national[0] == "8"
            or national[:2] in ("91", "66")
            else None
        )
    return None


class PhoneRecognizer(DutchRecognizer):
    """See the module."""

    ENTITIES = ("PHONE_NUMBER",)
    EXAMPLES = (
        Example("Bel mij op 06-12345678.", "06-12345678", "", ("number:mobile",)),
        Example("T +31 (0)70 123 45 67", "+31 (0)70 123 45 67", "", ("number:fixed",)),
        Example("doorkiesnummer: tst. 1234", "1234", "", ("label:extension",)),
        Example("Bel gratis 0800 1234.", "0800 1234", "", ("number:service",)),
        Example("Bel 14 070 voor vragen.", "14 070", "", ("number:general",)),
    )

    def hits(self, text: str) -> Iterator[Hit]:
        """National and international forms, short numbers, then the ones that need their label."""
        taken: list[tuple[int, int]] = []
        for hit in self._plan(text):
            taken.append((hit.start, hit.end))
            yield hit
        for hit in self._labelled(text):
            if not any(start < hit.end and hit.start < end for start, end in taken):
                yield hit

    def _plan(self, text: str) -> Iterator[Hit]:
        for match in _NATIONAL.finditer(text):
            digits = _DIGITS.sub("", match.group())
            if not _DATE_LIKE.match(match.group()):
                yield from self._dutch(text, match, digits[1:])
        if "31" in text:
            for match in _DUTCH.finditer(text):
                digits = _DIGITS.sub("", match.group())
                yield from self._dutch(text, match, digits[-9:], sure=True)
            for match in _BARE.finditer(text):
                yield from self._dutch(text, match, _DIGITS.sub("", match.group())[-9:])
        for match in _FOREIGN.finditer(text):
            yield from self._foreign(text, match)
        for pattern, kind in ((_SERVICE, "service"), (_MUNICIPAL, "general"), (_CENTRAL, "general")):
            for match in pattern.finditer(text):
                yield from self._short(text, match, kind)

    def _dutch(self, text: str, match: re.Match[str], national: str, *, sure: bool = False) -> Iterator[Hit]:
        kind = number_kind(national)
        start, end = _trim(text, match.start(), match.end())
        if kind is None or (not sure and _NOT_PHONE.search(before(text, start, 40))):
            return
        evidence = [f"number:{kind}", *self._labels(text, start, end)]
        if f"+31{national}" in _general():
            evidence[0:0] = ["number:general"]
        score = (
            0.95
            if len(evidence) > 1 or sure or match.group().strip("(")[:2] == "06" or not match.group().isdigit()
            else 0.75
        )
        yield Hit(start, end, score, tuple(evidence))

    def _foreign(self, text: str, match: re.Match[str]) -> Iterator[Hit]:
        digits = _DIGITS.sub("", match.group())
        digits = digits[2:] if match.group().startswith("00") else digits
        start, end = _trim(text, match.start(), match.end())
        if not 8 <= len(digits) <= 15 or not _possible(digits):
            return
        label = self._labels(text, start, end)
        if match.group().startswith("00") and not label:
            return
        evidence = ["number:foreign", *label]
        if f"+{digits}" in _general():
            evidence.insert(0, "number:general")
        yield Hit(start, end, 0.9 if label else 0.8, tuple(evidence))

    def _short(self, text: str, match: re.Match[str], kind: str) -> Iterator[Hit]:
        start, end = _trim(text, match.start(), match.end())
        if _NOT_PHONE.search(before(text, start, 40)):
            return
        label = self._labels(text, start, end)
        if match.re is _MUNICIPAL and _DIGITS.sub("", match.group())[3:] not in _areas():
            return
        if match.re is not _SERVICE and not label and not (match.re is _MUNICIPAL and " " in match.group()):
            return
        yield Hit(start, end, 0.85 if label else 0.7, (f"number:{kind}", *label))

    def _labels(self, text: str, start: int, end: int) -> list[str]:
        window = before(text, start, 40)
        found = []
        cut = max(last_end(re.compile(r"\d{4,}"), window), 0)
        window = window[cut:]
        if _DIRECT.search(window):
            found.append("label:direct")
        if _GENERAL.search(window) or re.match(
            r"\s?\((?:algemeen|centrale|receptie)\)", after(text, end, 14), re.IGNORECASE
        ):
            found.append("label:general")
        if not found and (_TEL.search(window) or under_header(text, start, end, _TEL)):
            found.append("label:phone")
        return found

    def _labelled(self, text: str) -> Iterator[Hit]:
        for pattern, label, score in (
            (_EXTENSION, "label:extension", 0.8),
            (_LABELLED_MOBILE, "number:mobile", 0.85),
            (_LOCAL, "label:phone", 0.7),
        ):
            for match in pattern.finditer(text):
                evidence = (label,) if label == "number:mobile" else ("number:fixed", label)
                yield Hit(match.start("number"), match.end("number"), score, evidence)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out a bracket without its twin at the edges."""
    if text[start] == "(" and ")" not in text[start:end]:
        start += 1
    while text[end - 1] in " \n.-/(":
        end -= 1
    return start, end


def _possible(digits: str) -> bool:
    """Whether the number has a country code and a length that fits it."""
    import phonenumbers  # noqa: PLC0415  only foreign numbers need it

    try:
        return bool(phonenumbers.is_possible_number(phonenumbers.parse("+" + digits, None)))
    except phonenumbers.NumberParseException:
        return False
