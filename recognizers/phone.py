# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Phone numbers: the Dutch numbering plan in every way people write it, extensions, and foreign numbers.

Legal basis: a direct or mobile number is personal data (Woo art. 5.1 lid 2 sub e); the general number of a body is
not. Format: Nummerplan telefoon- en ISDN-diensten (BWBR0010198): 0 and nine digits; area codes of two or three
digits behind the 0, 06 mobile, 085/088/091 non-geographic, 084/087 personal assistant; 14 0xx(x) municipal, 1400
central government, 0800 and 0900/0906/0909 service.

Evidence: ``number:mobile|fixed|service|foreign|general`` (general: listed for a public body, or 14 0xx and 1400) and
``label:direct|general|phone|extension``.

Fictitious examples: ``06-12345678``, ``+31 (0)70 123 45 67``, ``tst. 1234``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.base import DutchRecognizer, Example, Hit, before, look, stems, under_header
from recognizers.data import load
from recognizers.lines import at_lines
from recognizers.look import Within
from recognizers.phone_labels import DESK, HEAD, labels_of
from recognizers.phone_plan import areas, number_kind
from recognizers.phone_scanned import scanned
from recognizers.thing_numbers import is_below_thing, is_of_thing

_GAP = r"[ _\t\u2011\u2012\u2013\u2014().\-/]{0,3}(?:\n[ \t]*)?"
_END = r"(?![\w]|[-./,:]\d|-[A-Z]{2})"
_NATIONAL = re.compile(rf"0[ ]?\)?[ ]?[1-9](?:{_GAP}\d){{8}}{_END}")
_DUTCH = re.compile(rf"(?:00{_GAP})?31{_GAP}(?:\(0\){_GAP}|0{_GAP})?[1-9](?:{_GAP}\d){{8}}{_END}")
_BARE = re.compile(rf"31[ ]?(?:6[ -]?[1-58](?:[ ]?\d){{7}}|[1-578]\d[ -]?\d{{7}}){_END}")
_FOREIGN = re.compile(rf"(?:00[ ]?)?[1-9](?:[ ()./\-\u2013]{{0,2}}\d){{6,14}}{_END}")
_FOREIGN_CUT = re.compile(
    rf"[1-9](?:[ ()./\-\u2013]{{0,2}}\d){{1,12}}[ ]?\n[ \t]*\d(?:[ ()./\-\u2013]{{0,2}}\d){{1,11}}{_END}"
)
"""the same over one line end"""
_SERVICE = re.compile(
    r"(?:0800|090[069])\)?[ \-\u2013]{0,3}(?:\d{4}(?:[ .\-]?\d{3})?|\d{2} \d{2}(?: \d{3})?|\d{3} \d{2} \d{2})" + _END
)
_MUNICIPAL = re.compile(rf"14[ +]?0[1-9]\d{{1,2}}{_END}")
_CENTRAL = re.compile(rf"1400{_END}")
_AMERICAN = re.compile(r"[2-9]\d\d\)[ -]?[2-9]\d\d[-. ]\d{4}(?![\w]|[-./]\d)")
"""``(216) 555-0144``, with the bracket before it"""
_BELGIAN = re.compile(r"0(?:4\d{2}|[1-9]\d?)(?:[ ]?[/.\-]?[ ]?\d){6,7}(?![\w]|[-./]?[ ]?\d)")
_SHORT = re.compile(r"(?:\d{2}[ ]\d{2}(?![ ]?\d)|\d{3,5}(?=/\d{3,5}(?![\w/]))|\d{2,5}(?![-/,.]\d))(?!\w)")
_TAIL_LABEL = re.compile(r"(?<!\w)(?:tel(?:efoon)?|telnr|toestel|tst)\.?[ ]?:?[ ]?[-\u2013]\Z", re.IGNORECASE)
"""before the last digits of a number that is told above: ``tel. -4418``"""
_NEXT = re.compile(r"[ ]?\)?[ ]?(?:/|\bof\b|\ben\b)[ ]?")
"""between two numbers of one person"""
_LOCAL = re.compile(r"[1-9]\d(?:[ \-.]?\d){4,5}(?![ \-.]?\d|\w)")
_LOCAL_MOBILE = re.compile(r"6[ \-]?[1-58](?:[ \-]?\d){7}(?!\w)")

_EXTENSION_STEMS = stems(
    "phone extension", "tst", "t.s.t", "toest", "ext", "doorkies", "dkn", "intern", "dect", "pieper"
)
_LOCAL_STEMS = stems("phone local", "tel", "phone", "doorkies", "bereikbaar", "mob", "gsm")
_EXTENSION = Within(re.compile(
    r"(?<!\w)(?:tst|t\.s\.t|toestel(?:nummer|nr)?|toest|ext|extensie|doorkies(?:nummer|nr)?|dkn|dect"
    r"|pieper(?:nummer|nr)?|intern(?: nummer)?|internnummer)\.?[ ]?[:.]?[ \t]{0,20}[(#]?\Z",
    re.IGNORECASE,
), "tst", "t.s.t", "toest", "ext", "doorkies", "dkn", "dect", "pieper", "intern")  # fmt: skip
_INTERN = re.compile(r"[ ]intern(?=[ ]?(?:[,;)/|\n]|\Z|of[ ]|en[ ]))")
"""behind an extension that a bracket begins with: ``Anna Bos (2217 intern, 06 …)``"""
_SECOND = re.compile(r"[ ]?(?:/|of|en)[ ]?#?\d{2,5}(?![\w]|[-/,.]\d)")
"""one more extension: ``tst. 1234 / 5678``"""
_WITH_EXTENSION = re.compile(
    r"[ ,]{0,3}\(?(?:tst|t\.s\.t|toestel(?:nummer|nr)?|toest|ext|extensie|doorkies(?:nummer|nr)?)\.?[ ]?:?[ ]?\d{1,5}"
    r"(?![\w]|[-/,.]\d)",
    re.IGNORECASE,
)
_LOCAL_LABEL = re.compile(
    r"(?<!\w)(?:tel(?:efoon)?(?:nummer|nr)?|telefonisch|telnr|doorkies(?:nummer|nr)?|bereikbaar op)\.?[ ]?[:.]?[ ]?\Z",
    re.IGNORECASE,
)
_ENDS_CELL = re.compile(r"[ ]*(?:$|[\n\t|;,)])|[ ]{2}")
_OF_EXTENSION = ("number:fixed", "label:extension")
_LISTS = stems(
    "lists of extensions", "telefoonlijst", "toestel", "telefoongids", "telefoonnummers", "belnummers",
    "interne nummers", "telefoonklapper", "doorkiesnummers", "ontruim", "bhv", "bedrijfshulp",
)  # fmt: skip
_NAME_AND_EXTENSION = re.compile(
    r"[^\n]{0,24}?(?:[A-ZÀ-Þ][\w'’.-]*[ ]{1,2}(?:/[ ]{1,2})?|(?:van|de|der|den|el|v\.d\.)[ ]){1,6}[ ]?"
    r"(?:[ ]{0,4}(?:\.[ ]?){2,200}[ ]{0,4}|[ ]{1,80}|\t{1,8})"
    r"(?P<numbers>\d{4}(?:[ ]?/[ ]?\d{4})?)(?=[ ]*(?:\n|$)|[ ]{2}|[ ]\()"
)
_EXTENSIONS = re.compile(r"\d{4}")
_EDGE_LEFT = re.compile(r"(?:^|[\n\t|;]| {2})[ ]?\Z")
_EDGE_RIGHT = re.compile(r"[ ]?(?:$|[\n\t|;]| {2})")
_BELGIAN_LABEL = re.compile(r"(?<!\w)(?:tel(?:efoon)?|t[ée]l|gsm|mob(?:iel)?)\.?[ ]?[:.]?[ ]?\Z", re.IGNORECASE)
_MOBILE_LABEL = re.compile(r"(?<!\w)(?:m|mob(?:iel)?|gsm)\.?[ ]?[:.]?[ ]?\Z", re.IGNORECASE)
_NOT_PHONE = Within(re.compile(
    r"(?:(?:zaak|dossier|kenmerk|referentie|ref|klant|relatie|polis|factuur|order|document|besluit|project|inkoop"
    r"|registratie"
    r"|volg|serie|artikel|product|rekening|kvk|k\.v\.k|bsn|burgerservice|sofi|rsin|oin|btw|iban|fiscaal|lidmaatschaps?"
    r"|big|agb|isbn|issn|parket|pati[eë]nt(?:en)?|contract|verplichtingen)"
    r"[-. ]?(?:nummer|nr|no|id|code)?\.?\s?[:.#]?\s?"
    r"|(?:personeels|dienst|v|vestigings|procedure|rol)[-. ]?(?:nummer|nr|no|id|code)\.?\s?[:.#]?\s?"
    r"|[€$£]\s?|(?<![^\W\d_])EUR\s?|ECLI:\S*|doi:\S*)\Z",
    re.IGNORECASE,
), "zaak", "dossier", "kenmerk", "ref", "klant", "relatie", "polis", "factuur", "order", "document", "besluit",
    "project", "inkoop", "registratie", "volg", "serie", "artikel", "product", "rekening", "kvk", "k.v.k", "bsn",
    "burgerservice", "sofi", "rsin", "oin", "btw", "iban", "fiscaal", "lidmaatschap", "big", "agb", "isbn", "issn",
    "parket", "pati", "contract", "verplichtingen", "personeels", "dienst", "vestigings", "procedure", "rol", "€", "$",
    "£", "eur", "ecli:", "doi:", *(f"v{dash}{what}" for dash in ("", "-", ".", " ")
                                   for what in ("nummer", "nr", "no", "id", "code")),
)  # fmt: skip
_GROUPED = re.compile(
    r"0\d{2,3}[ ]?[-\u2013][ ]?\d{2,3}(?:[ ]\d{2,3}){1,2}|0[ ]?6[ ]?[-\u2013]?[ ]?[1-58](?:[ .-]?\d){7}"
)
_BARE_WORD = re.compile(
    r"(?<!\w)(?:(?:klant|relatie|besluit|project|document|contract|inkoop|product|order|zaak|pati[eë]nt)[ ]?:"
    r"|klant|relatie|pati[eë]nt)[ ]\Z",
    re.IGNORECASE,
)
"""what is called or who, and no number of it, before what only a telephone number is written like"""
_ABOUT = re.compile(
    r"(?<!\w)(?:deze|uw|de|het|dit|onze|mijn|jouw|een)[ ](?:factuur|dossier|zaak|rekening|polis|project|order|contract"
    r"|besluit|product|document|registratie|procedure)[ ]?:?[ ]\Z",
    re.IGNORECASE,
)
"""what somebody has questions about, with its article, and no number of it"""
_HYPHENED = re.compile(r"0\d{2,3}[ ]?[-\u2013][ ]?\d{6,7}")
_OF_SOMEBODY = re.compile(
    r"(?<!\w)(?:mijn|haar|zijn|hun|melders?|meldster|klager|klaagster|bewoner|bewoonster|aanvra(?:ger|agster)"
    r"|bezwaarma(?:ker|akster)|cli[eë]nt|pati[eë]nt|verzoek(?:er|ster)|getuige|verdachte)(?!\w)[^\n;|]*\Z",
    re.IGNORECASE,
)
"""on the line before a number: whose it is, who is no service"""
_CUT_BEHIND_AREA = re.compile(r"0\d{2,3}[ ]?[-\u2013][ ]*\n[ ]*\d")
_DATE_LIKE = re.compile(r"0?\d[-./ ]\d{1,2}[-./ ](?:19|20)\d\d")
_IBAN_PART = re.compile(r"[A-Z]{2}\d{2}[ ]?[A-Z]{4}[ ]?\Z")
_GOES_ON = re.compile(r"\d[.,/:\-]\Z")
"""right before a run of digits that is a part of a longer number"""
_OWN_CELL = re.compile(r"(?<=[\d],)0(?:[1-9]\d{1,2}-\d{6,7}|6-?\d{8})(?=[,;\n]|\Z)")
"""a whole number between the commas of a row, behind a cell that ends in a figure: ``Dorpsstraat 12,0527-000000,``"""
_NOT_DIGIT = re.compile(r"\D+")


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
        """One look at every run of digits: what it begins decides which forms it can be."""
        page, end = look(text), -1
        extension, local = page.sees(_EXTENSION_STEMS), page.sees(_LOCAL_STEMS)
        for start, stop in page.numbers:
            if start < end:
                continue
            hit = self._plan(text, start) or self._local_mobile(text, start)
            if hit is None and (extension or local):
                hit = self._labelled(text, start, stop)
            if hit is None and end > 0 and start - end < 5 and _NEXT.fullmatch(text, end, start):
                match = _LOCAL.match(text, start)
                hit = Hit(*match.span(), 0.7, ("number:fixed", "label:phone")) if match else None
            if hit is not None:
                end = hit.end
                yield hit
        yield from scanned(text)
        if page.sees(_LISTS):
            yield from _listed(text)

    def _plan(self, text: str, start: int) -> Hit | None:
        lead = text[max(0, start - 3) : start]
        plus = lead.rstrip(" (").endswith("+")
        first = text[start]
        if plus:
            return self._abroad(text, start, _DUTCH) or self._cut(text, start) or self._abroad(text, start, _FOREIGN)
        if lead and (lead[-1].isalnum() or lead[-1] in "_+"):
            return None
        if _GOES_ON.search(lead):
            own = _OWN_CELL.match(text, start)
            return self._dutch(text, own, start) if own else None
        if first == "0":
            if text.startswith("00", start):
                return self._abroad(text, start, _DUTCH) or self._abroad(text, start, _FOREIGN)
            return self._short(text, start, _SERVICE) or self._national(text, start) or self._belgian(text, start)
        if lead.endswith("(") and (match := _AMERICAN.match(text, start)):
            return Hit(start - 1, match.end(), 0.8, ("number:foreign", *labels_of(text, start - 1, match.end())))
        if text.startswith("14", start):
            return self._short(text, start, _MUNICIPAL) or self._short(text, start, _CENTRAL)
        if text.startswith("31", start) and (match := _BARE.match(text, start)):
            return self._dutch(text, match, start - (lead.endswith("@")))
        return None

    def _national(self, text: str, start: int) -> Hit | None:
        match = _NATIONAL.match(text, start)
        if match is None or _DATE_LIKE.match(match.group()):
            return None
        return self._dutch(text, match, start - (text[start - 1 : start] == "("))

    def _dutch(self, text: str, match: re.Match[str], start: int) -> Hit | None:
        value = match.group()
        national = _NOT_DIGIT.sub("", value)[-9:]
        kind = number_kind(national)
        plus = text[start] == "+" or value.startswith("00")
        front = before(text, start, 40)
        if is_of_thing(text, start) if value.isdigit() else is_below_thing(text, start):
            return None
        if not plus and _NOT_PHONE.search(front) and not _is_written_as_phone(value, front):
            return None
        labels = labels_of(text, start, match.end())
        if kind is None:
            # No area of the plan has it. Behind a label it is somebody's telephone all the same.
            if not labels:
                return None
            kind = "fixed"
        plain = value.isdigit()
        if (
            plain
            and not plus
            and not labels
            and national[2 if national[:2] in areas() else 3] == "0"
            and kind == "fixed"
        ):
            return None
        whole = labels or plus or kind == "mobile" or _CUT_BEHIND_AREA.match(value)
        if value.count("\n") > 1 or ("\n" in value and not whole):
            return None
        if _IBAN_PART.search(before(text, start, 12)):
            return None
        listed = f"+31{national}" in load("general_numbers")
        # four zeros at the end are the number of a house's exchange, unless it is said to be somebody's own; three are
        # in 088, which nobody has at home (Nummerplan: numbers for organisations)
        zeros = "000" if national.startswith("88") and not _OF_SOMEBODY.search(front) else "0000"
        house = kind == "fixed" and national.endswith(zeros) and "label:direct" not in labels
        general = ("number:general",) if listed or house else ()
        score = 0.95 if labels or plus or kind == "mobile" or not plain else 0.75
        end = _closed(text, start, match.end())
        end = end if general or "label:general" in labels else _extended(text, end)
        return Hit(start, end, score, (*general, f"number:{kind}", *labels))

    def _abroad(self, text: str, start: int, pattern: re.Pattern[str]) -> Hit | None:
        match = pattern.match(text, start)
        if match is None:
            return None
        value = match.group()
        begin = start if value.startswith("00") else text.rfind("+", max(0, start - 3), start)
        if begin > 0 and text[begin - 1].isalnum():
            return None
        if text[begin - 1 : begin] == "(" and ")" in value and "(" not in value:
            begin -= 1
        if pattern is _DUTCH:
            return self._dutch(text, match, begin)
        digits = _NOT_DIGIT.sub("", value.replace("(0)", "")).removeprefix("00")
        labels = labels_of(text, begin, match.end())
        if digits.startswith("31") or not _possible(digits):
            return None
        if value.startswith("00") and not labels and (value.count(" ") < 3 or not _possible(digits, surely=True)):
            return None
        general = ("number:general",) if f"+{digits}" in load("general_numbers") else ()
        return Hit(
            begin, _closed(text, begin, match.end()), 0.9 if labels else 0.8, (*general, "number:foreign", *labels)
        )

    def _cut(self, text: str, start: int) -> Hit | None:
        """A number abroad that a line end cuts: only together its digits can be one."""
        match = _FOREIGN_CUT.match(text, start)
        if match is None:
            return None
        upper, lower = (_NOT_DIGIT.sub("", part) for part in match.group().split("\n"))
        if len(lower) == 1 or _possible(upper, surely=True) or not _possible(upper + lower):
            return None
        return self._abroad(text, start, _FOREIGN_CUT)

    def _short(self, text: str, start: int, pattern: re.Pattern[str]) -> Hit | None:
        match = pattern.match(text, start)
        if match is None or _NOT_PHONE.search(before(text, start, 40)):
            return None
        begin = start - (text[start - 1 : start] == "(" and ")" in match.group())
        labels = labels_of(text, begin, match.end())
        digits = _NOT_DIGIT.sub("", match.group())
        if pattern is _SERVICE:
            general = ("number:general",) if f"+31{digits[1:]}" in load("general_numbers") else ()
            return Hit(begin, match.end(), 0.85 if labels else 0.7, (*general, "number:service", *labels))
        if pattern is _MUNICIPAL and digits[3:] not in areas():
            return None
        if not labels and not (pattern is _MUNICIPAL and " " in match.group()):
            return None
        told = tuple(
            label for label in labels if label != "label:direct"
        )  # of the number before: nobody's own is 14 0xx
        return Hit(begin, match.end(), 0.85 if labels else 0.7, ("number:general", *told))

    def _belgian(self, text: str, start: int) -> Hit | None:
        """Nine digits with a 0 in front behind a word for a telephone: of Belgium, or of the plan before 1995."""
        match = _BELGIAN.match(text, start)
        if match is None or len(_NOT_DIGIT.sub("", match.group())) not in (9, 10):
            return None
        if not _BELGIAN_LABEL.search(before(text, start, 20)):
            return None
        return Hit(*match.span(), 0.75, ("number:foreign", *labels_of(text, *match.span())))

    @staticmethod
    def _local_mobile(text: str, start: int) -> Hit | None:
        """Behind a label that may be a single ``M``: there is no word that a page could be asked for."""
        match = _LOCAL_MOBILE.match(text, start) if text[start] == "6" else None
        if match is None or not _MOBILE_LABEL.search(before(text, start, 24)):
            return None
        return Hit(start, match.end(), 0.85, ("number:mobile", "label:phone"))

    @staticmethod
    def _labelled(text: str, start: int, stop: int) -> Hit | None:
        window = before(text, start, 40)
        if stop - start <= 5 and (match := _SHORT.match(text, start)) and _EXTENSION.search(window):
            if DESK.search(window):
                return Hit(start, match.end(), 0.7, ("number:fixed", "label:general"))
            more = _SECOND.match(text, match.end())
            return Hit(start, more.end() if more else match.end(), 0.8, ("number:fixed", "label:extension"))
        if stop - start in (3, 4, 5) and window[-1:] == "(" and _INTERN.match(text, stop):
            return Hit(start, stop, 0.75, _OF_EXTENSION)
        if stop - start in (3, 4) and window[-1:] in "-–" and _SHORT.match(text, start) and _TAIL_LABEL.search(window):
            return Hit(start - 1, stop, 0.7, ("number:fixed", "label:extension"))
        if stop - start == 4 and _ENDS_CELL.match(text, stop) and _LOCAL_LABEL.search(window):
            return None if text[start:stop].startswith(("19", "20")) else Hit(start, stop, 0.7, _OF_EXTENSION)
        if (match := _LOCAL.match(text, start)) and (_LOCAL_LABEL.search(window) or _cell(text, *match.span())):
            return Hit(start, match.end(), 0.7, ("number:fixed", "label:phone"))
        return None


def _listed(text: str) -> Iterator[Hit]:
    """Extensions behind names in a list of them: ``Anna Bos . . . . 2207 / 2290``, two lines at least."""
    lines = list(at_lines(text, _NAME_AND_EXTENSION))
    for line in lines if len(lines) > 1 else ():
        for one in _EXTENSIONS.finditer(text, *line.span("numbers")):
            if not one.group().startswith(("19", "20")):
                yield Hit(*one.span(), 0.7, (*_OF_EXTENSION, "layout:column"))


def _cell(text: str, start: int, end: int) -> bool:
    """Whether a number is a cell by itself in a table with a column of telephone numbers."""
    alone = _EDGE_LEFT.search(text[max(0, start - 3) : start]) and _EDGE_RIGHT.match(text, end)
    return alone is not None and " " in text[start:end] and under_header(text, start, end, HEAD)


def _closed(text: str, start: int, end: int) -> int:
    """The end, with the bracket that closes one inside."""
    inside = text[start:end]
    return end + (text[end : end + 1] == ")" and inside.count("(") > inside.count(")"))


def _extended(text: str, end: int) -> int:
    """The end of the extensions that follow a number. (Those of a general number are findings of their own.)"""
    match = _WITH_EXTENSION.match(text, end)
    if match is None:
        return end
    end = match.end() + (text[match.end() : match.end() + 1] == ")" and "(" in match.group())
    more = _SECOND.match(text, end)
    return more.end() if more else end


def _possible(digits: str, *, surely: bool = False) -> bool:
    """Whether the number has a country code and a length that fits it; ``surely``: and is one that was given out."""
    import phonenumbers  # only foreign numbers need it

    try:
        check = phonenumbers.is_valid_number if surely else phonenumbers.is_possible_number
        return bool(check(phonenumbers.parse("+" + digits, None)))
    except phonenumbers.NumberParseException:
        return False


def _is_written_as_phone(value: str, front: str) -> bool:
    """Whether only a telephone number is written so, behind a word that is what or whom it is about."""
    if _ABOUT.search(front) is not None:
        return _GROUPED.fullmatch(value) is not None or _HYPHENED.fullmatch(value) is not None
    return _GROUPED.fullmatch(value) is not None and _BARE_WORD.search(front) is not None
