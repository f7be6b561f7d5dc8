# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Bank accounts: IBANs of every country, with spaces, dots or line ends inside, and old Dutch numbers with a label.

Legal basis: the account of a person is withheld under Woo art. 5.1 lid 2 sub e, that of a body stays.

Format (ISO 13616): two letters, two check digits, the account in a length that is fixed a country; mod 97 is 1.
``account:organisation`` when the words before it name an organisation's account (``t.n.v. Gemeente …``).

Fictitious examples: NL91ABNA0417164300, NL13TEST0123456789.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.address_owner import trades
from recognizers.base import (
    DutchRecognizer,
    Example,
    Hit,
    after,
    before,
    last_end,
    listed,
    look,
    nearest,
    stems,
    under_header,
    words,
)
from recognizers.lexicon import fold, load
from recognizers.look import Cued
from recognizers.payments import TO_SOMEBODY

_LENGTHS: dict[str, int] = {
    code[:2]: int(code[2:])
    for code in listed(
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18"
        " FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20"
        " LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31"
        " SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20"
        " BI27 DJ27 FK18 HN28 MN20 NI28 RU33 SD18 SO23 YE30"
        " AO25 BF28 BJ28 CI28 CM27 CV25 DZ26 IR26 MA28 MG27 ML28 MZ25 SN28"
    )
}
"""characters by country (the IBAN registry of SWIFT; on the last line, countries that use the form without it)"""
_GAP = r"[ .\-\u2013]?(?:[ ]?\n[ \t]*)?"
_START = re.compile(
    rf"(?:(?<![A-Za-z0-9])|(?<=IBAN))[A-Za-z]{{2}}{_GAP}\d{_GAP}\d(?={_GAP}[A-Za-z0-9]{_GAP}[A-Za-z0-9])"
)
_NEXT = re.compile(rf"{_GAP}([A-Za-z0-9])")
_DUTCH = re.compile(r"NL\d{2}[A-Z]{4}\d{10}")
_CUE = words(
    """iban, (?:bank)?rekening(?:en)?(?:nummers?|nrs?)?, bankrek, rek, giro(?:nummer|rekening)?, banknummer
    bankgegevens, bank, bic, account""",
)
_ORGANISATION = re.compile(
    r"(?<!\w)(?:gemeente|ministerie|provincie|waterschap|stichting|stg|vereniging|belastingdienst|rijk|staat der|rbs"
    r"|rijksoverheid"
    r"|universiteit|hogeschool|co[oö]peratie|gerechtshof|rechtbank|politie|cjib|svb|uwv|duo|rvo|agentschap|dienst|ggd"
    r"|veiligheidsregio|omgevingsdienst|kwaliteitsrekening|derdengeld\w*|notaris\w*|b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?)"
    r"(?!\w)",
    re.IGNORECASE,
)
_HOLDS = re.compile(
    r"(?<!\w)(?:(?:stads|wijk|parkeer|haven|gebieds)beheer|stadswerken|gemeentewerken|havenbedrijf)(?!\w)",
    re.IGNORECASE,
)
"""services of a body that hold an account; elsewhere somebody's department"""
_OF_SERVICE = re.compile(r"(?:[ ](?:[A-ZÀ-Þ][\w'’-]{2,}|gemeente|van|de|het|te|en|(?i:[bn]\.?v)\.?))*[ ./]*")
"""what may follow there: no initials, nor a word for somebody"""
_BANK_OF_BODIES = re.compile(r"BNGH|NWAB", re.IGNORECASE)
"""the banks of municipalities, provinces and water boards: they have no accounts of people"""
_HOLDER = re.compile(
    r"[\s,(]*(?:t\.?n\.?v\.?|ten name van|op naam van"
    r"|(?:is |dat is |staat )?(?:van|op naam van)(?: (?:de|het|onze|deze|uw))?)\b",
    re.IGNORECASE,
)
_SHORT_FOUNDATION = re.compile(r"[\s:.]*[Ss]t\.[ ](?P<word>[A-ZÀ-Þ][\w'’-]+)[ ][A-ZÀ-Þ]")
"""``St. Dorpstuin Oost`` as a holder: a foundation, unless somebody is called so"""
_UP_TO = re.compile(
    r"(?:[ ,:()]|[A-ZÀ-Þ0-9][\w'’&-]+(?![\w'’&-])|(?:van|de|het|der|den|te|in|en|&|op|is|voor|afdeling|locatie)(?!\w)"
    r"|voor betaling(?:en)?(?!\w)|onder vermelding van[ ][\w ]{1,40}(?=:)"
    r"|(?i:iban|(?:bank|giro)?rek(?:ening(?:nummer|nr)?)?\.?|(?:derdengeld|kwaliteits)\w*|bic|giro|nummer|nr\.?)"
    r"(?!\w))*(?:\n[ ]*(?:[ :]|(?i:iban|(?:bank)?rekening(?:nummer|nr)?|bank)(?![\w]))*)?"
)
"""between a body and its account: the rest of the name and words for an account, on its line or below it"""
_IN_TRUST = re.compile(r"[ ]{0,2}\(?(?:stichting )?(?:derdengeld\w*|kwaliteitsrekening)", re.IGNORECASE)
"""right behind an account that holds the money of others: of a lawyer, notary or bailiff"""
_OWN = re.compile(
    r"(?<!\w)(?:mijn|haar|zijn|hun|jouw|je)(?: (?:eigen|bank|giro|spaar))* ?rekening"
    r"|(?<!\w)priv[ée](?:-?rekening)?(?!\w)",
    re.IGNORECASE,
)
_OF_TRADER = re.compile(
    r"[\s|,;–-]*(?:bic:? ?[A-Z0-9]{8,11}[\s|,;–-]*)?(?<!\w)(?:kvk|k\.v\.k\.?|btw|g-rekening)(?!\w)", re.IGNORECASE
)
"""a number of the trade register or for turnover tax beside the account: the account of who trades"""
_PAY_TO_US = re.compile(
    r"(?<!\w)(?:u (?:kunt|moet|dient)|kunt u|dient u|verzoeken (?:wij )?u|gelieve)(?!\w)"
    r"[^.!?]{0,90}(?:betalen|voldoen)(?!\w)",
    re.IGNORECASE,
)
_OWED = re.compile(
    r"(?<!\w)(?:leges|dwangsom|boete|griffierecht|naheffing|aanslag)(?!\w)"
    r".{0,90}(?<!uit )te (?:betalen|voldoen) op[ ]\Z"
    r"|(?:^|[.!?:]\s+|\n)betaal (?:(?:uiterlijk|vóór|voor|binnen)[ ])?[^.!?\n]{0,40}[ ]op[ ]\Z",
    re.IGNORECASE,
)
"""what is owed to whoever writes"""
_WITH_REFERENCE = re.compile(
    r"(?:^|[.!?:]\s+|\n)(?:(?:betal(?:en|ing)|overmaken|voldoen|storten) kan|u betaalt|betaal|u maakt|maak)(?!\w)"
    r"(?:(?!\b(?:aan|mij|hem|haar|hen|ons)\b)[^.!?:\n]){0,40}\s(?:op|naar)[ \n]"
    r"(?:(?:bank)?rekening(?:nummer)?[ ]|iban[ ])?\Z",
    re.IGNORECASE,
)
"""asks whoever reads it to pay on the account behind it"""
_REFERENCE = re.compile(
    r",?\s(?:onder vermelding van|met vermelding van|o\.v\.v\.?|met(?: als)?(?=\s(?:betalings)?kenmerk))\s"
    r"(?:(?:het|uw)\s)?(?:(?:betalings)?kenmerk\s)?\d{4}(?P<gap>[ .]?)\d{4}(?P=gap)\d{4}(?P=gap)\d{4}(?!\d)",
    re.IGNORECASE,
)
"""the reference of sixteen digits that banks give to bodies and firms which collect, and to nobody else"""
_COUNTER = re.compile(r"(?<!\w)(?:tegen|contra)-?rekening(?:nummer)?[ ]?:?\s{1,3}\Z", re.IGNORECASE)
_OF_GOVERNMENT = re.compile(
    r"[ \n]?\((?i:gemeente|provincie|waterschap|hoogheemraadschap)[ ][A-ZÀ-Þ'’][\w'’-]*"
    r"(?:[ -](?:aan|den|de|het|op|en|van|[A-ZÀ-Þ'’][\w'’-]*)){0,4}\)(?!\s*(?:,|t\.?n\.?v|ten name|op naam|van\b))"
)
"""right behind an account: the body that holds it, alone in its brackets"""
_PAID_BACK = re.compile(
    r"(?<!\w)(?:terug\w*|mij|me|hem|haar|hen|eis(?:er|eres)|belanghebbende|verzoek(?:er|ster)|appellante?|klager|ik"
    r"|wij|uit|tijdig"
    r"|toeslag|uitkering|vergoeding|vernietigd)(?!\w)",
    re.IGNORECASE,
)
"""what goes to the account of whoever gets it from a body"""
_BANKS = listed("abna ingb rabo snsb asnb trio rbrb fvlb knab bunq fbhl revo nnba bngh nwab")
_MISREAD = Cued(re.compile(
    rf"N(?<![A-Za-z0-9].)[L1lI]{_GAP}[0-9OolI|S]{{2}}{_GAP}(?:{'|'.join(_BANKS).upper()})"
    rf"(?:{_GAP}[0-9OolISB|]){{10}}(?![A-Za-z0-9])"
), *_BANKS)  # fmt: skip
"""an account of which a scanner read digits as letters: ``NL9l ABNA O417 1643 OO``"""
_NO_PART = re.compile(r"[^A-Za-z0-9]+")
_ALL_DIGITS = 12
"""digits of a Dutch account: with all of them it is found as it stands"""
_SENTENCE_END = re.compile(r"(?<!\b[Ss]t)(?<!\bB)(?<!\bV)(?<!\bN)(?<!\b[A-Za-z])[.!?]\s+(?=[A-Z])")
_OTHER_NUMBER = re.compile(r"\b(?:BSN|burgerservicenummer|geb\.|geboren|geboortedatum|postcode)\b", re.IGNORECASE)
_CELL = 24
"""characters before an account on its line from which on that line is a sentence and no label"""
_PERSON = re.compile(
    r"(?<!\w)(?:t\.?n\.?v\.?|ten name van|op naam van)[\s:]*(?:dhr|mw|mevr|de heer|mevrouw|[A-Z]\.)", re.IGNORECASE
)
_OLD = re.compile(
    r"(?:\d{9,10}|\d{2}([. ])\d{2}\1\d{2}\1\d{3}|\d{4}([. ])\d{2}\2\d{3}"
    r"|\d{1,2}([. ])\d{2}\3\d{3}|\d{3}([. ])\d{2}\4\d{2}|\d{3,7})(?!\w|[-./,]\d)"
)
_OLD_STEMS = stems("old account", "rekening", "rek.", "giro", "banknummer", "postbank")
_OLD_CUE = re.compile(
    r"(?<!jaar)(?<!af)(?:(?:bank|giro|post(?:bank)?|spaar)?rek(?:ening(?:nummer|nr)?|\.(?:[ ]?nr\.?)?)"
    r"|giro(?:nummer|nr)?|banknummer|postbank)\.?\s?[:.]?\s?(?:van )?P?\Z",
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
        end, old = 0, look(text).sees(_OLD_STEMS)
        for start, _ in look(text).numbers:
            if start < end:
                continue
            hit = self._iban(text, start) or (self._old(text, start) if old else None)
            if hit is not None:
                end = hit.end
                yield hit
        for match in _MISREAD.finditer(text):
            if _ALL_DIGITS > sum(map(str.isdigit, match.group())) > 4:
                yield Hit(*match.span(), 0.7, ("form:scanned", _account(text, *match.span())))

    @staticmethod
    def _iban(text: str, number: int) -> Hit | None:
        # two letters, and nothing or one sign between them and the digits
        back = 2 if text[max(0, number - 1) : number].isalpha() else 3
        match = _START.match(text, number - back) if number >= back and text[number - back].isalpha() else None
        if match is None:
            return None
        compact = _NO_PART.sub("", match.group()).upper()
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
        # a Dutch account has a form that nothing else has; a digit may be mistyped, in others too near their label
        near = checked or label or nearest(text, match.start(), _CUE, width=90)
        if not near and not _DUTCH.fullmatch(compact):
            return None
        evidence = [code for code, holds in (("checksum", checked), ("context:account", label)) if holds]
        evidence.append(_account(text, match.start(), position))
        return Hit(match.start(), position, 0.99 if checked else 0.7, tuple(evidence))

    @staticmethod
    def _old(text: str, start: int) -> Hit | None:
        match = _OLD.match(text, start)
        if match is None or not _OLD_CUE.search(before(text, start, 40)):
            return None
        return Hit(*match.span(), 0.7, ("form:old", "context:account", _account(text, *match.span())))


def _is_service(name: str) -> bool:
    """Whether a holder is a service of a body, and nobody of it: not ``Wijkbeheer A. Tol``, ``Stadswerken Jan``."""
    match = _HOLDS.match(name.lstrip(" .:"))
    if match is None:
        return False
    rest = match.string[match.end() :]
    known = load().first_names
    return _OF_SERVICE.fullmatch(rest) is not None and not any(fold(word) in known for word in rest.split())


def _is_foundation(name: str) -> bool:
    """Whether "St." before a holder's words stands for a foundation: the first of them is a word and nobody's name."""
    match = _SHORT_FOUNDATION.match(name)
    if match is None:
        return False
    low, known = fold(match["word"]), load()
    return low in known.words and low not in known.surnames and low not in known.first_names


def _account(text: str, start: int, end: int) -> str:
    """Whether a word for an organisation stands before the account in its sentence or cell, or behind it as its holder.

    A body named in a sentence or paragraph before says nothing of whose account this is, and neither does one in front
    of another number of a person.
    """
    if _BANK_OF_BODIES.search(text, start, end):
        return "account:organisation"
    near = before(text, start, 160).rsplit("\n\n", 1)[-1]
    near = near[max(0, last_end(_SENTENCE_END, near)) :]
    near = near[max(0, last_end(_OTHER_NUMBER, near)) :]
    behind = _SENTENCE_END.split(after(text, end, 60).split("\n\n", 1)[0], maxsplit=1)[0]
    if _IN_TRUST.match(behind) and not _OWN.search(near):
        return "account:organisation"
    if _COUNTER.search(near) and _OF_GOVERNMENT.match(behind):
        return "account:organisation"  # whoever holds the account on the other side may stand before it
    if _PERSON.search(near + " " + behind) or _OWN.search(near):
        return "account:unclear"
    holder = _HOLDER.match(behind)
    if holder:
        name = re.split(r"[,;|(\n]|[ ](?:of|via|dan wel|bij|op|in)[ ]", behind[holder.end() :], maxsplit=1)[0]
        body = _ORGANISATION.search(name) or trades(name) or _is_foundation(name) or _is_service(name)
        return "account:organisation" if body and "eenmanszaak" not in name.lower() else "account:unclear"
    if _WITH_REFERENCE.search(near) and _REFERENCE.match(behind):
        return "account:organisation"
    if _PAY_TO_US.search(near) or (_OWED.search(near) and not _PAID_BACK.search(near)):
        return "account:organisation"
    line = near.rsplit("\n", 1)[-1]
    if _OF_TRADER.search(line) or _OF_TRADER.match(behind):
        return "account:organisation"
    label = (line if len(line) > _CELL else near[-60:])[-60:]
    named = last_end(_ORGANISATION, label)
    if named < 0 or TO_SOMEBODY.search(line):
        return "account:unclear"
    return "account:organisation" if _UP_TO.fullmatch(label, named) else "account:unclear"
