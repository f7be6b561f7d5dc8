# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Letters of whoever did something: beside the day on which it was done, behind "door", at the end of items of a list.

"Brief verzonden. jk 12-3", "12-3 JK: gebeld, geen gehoor", "verwerkt door RvB", "| 12-3 | gebeld | JK |". Three
capitals are a body's more often than somebody's and count only at the edge of a line or cell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.late import late
from recognizers.lexicon import fold
from recognizers.lines import at_lines
from recognizers.look import at_numbers, at_words, stems
from recognizers.months import SHORT_MONTHS
from recognizers.names.forms.forms import Forms
from recognizers.names.initials.lettered import OFFICES, SHAPE, is_own
from recognizers.names.initials.shortened import WIDELY_USED

_DATE = (
    rf"(?:\d{{1,2}}[-/.]\d{{1,2}}(?:[-/.](?:(?:19|20)\d\d|['’]?\d\d))?|\d{{1,2}}[ ](?:{SHORT_MONTHS})[a-z]{{0,6}}\.?"
    r"(?:[ ](?:19|20)\d\d)?)(?![\d/-])"
)
_TIME = r"\d{1,2}[.:]\d\d(?::\d\d)?(?:[ ]?u(?:ur)?\.?)?(?![\d:])"
_WHEN = re.compile(rf"(?<![\w.,/-])(?:{_DATE}(?:,?[ ](?:om[ ])?{_TIME})?|{_TIME}(?:,?[ ]{_DATE})?)")
_LETTERS = rf"(?P<letters>{SHAPE}|(?:[A-Z]\.){{1,4}}|[a-z]{{2,4}})"
_BEFORE = re.compile(rf"(?<![\w.&/@'’-]){_LETTERS},?[ \t]{{1,12}}(?:d\.d\.[ ]?)?\Z")
_ENDS = re.compile(r"[ ]*(?:$|[\n\t|;)\]\"”]|[ ]{2})")
_BEHIND = re.compile(
    rf"\]?(?:[ \t]{{1,4}}|[ ]?[|;][ ]?|[ ][-–][ ]){_LETTERS}"
    r"(?:(?P<says>:[ ])|(?P<does>[ ](?:weer |niet |terug)?(?:ge|be|ver|in|op|af)[a-z]{2,}[dtn](?!\w))"
    r"|(?P<acts>[ ](?:ter plaatse|onderweg|aanwezig|afwezig|vertrekt|vertrokken|arriveert|rijdt|keert terug"
    r"|komt|(?:be|op|terug)?belt|belde|mailt|mailde|appt|appte|spreekt|sprak|vraagt|vroeg|meldt|meldde|ziet|zag|hoort"
    r"|neemt|maakt|treft|bezoekt|controleert|inspecteert|informeert|overlegt|bericht|stuurt|schrijft|checkt|noteert"
    r"|constateert|spreekt af|koppelt|draagt over|is (?:ter plaatse|onderweg|vertrokken|klaar|gebeld))(?!\w)"
    r"(?:[ ](?:met[ ]|aan[ ])?(?P<other>[A-Z]{2})(?=[:.,;)]|[ ](?:over|dat|of|en)[ ]|[ ]?(?:\n|\Z)))?)|(?P<ends>))"
)
_CALLERS = frozenset("ad fd nd rd ed bd tc bn lc hc ns om bz jz ez wm vn eu ov".split())
"""papers and bodies of two letters that call and report as well"""
_CELL = late(rf"(?:[ ]{{2,}}|\t|[ ]?\|[ ]?){_LETTERS}(?=[ ]*\|?[ ]*$)", re.MULTILINE)
"""the last cell of a row"""
_LINE_OPENS = re.compile(
    r"(?:\A|\n)[ \t>|*•(\[-]*(?:(?:ma|di|wo|do|vr|za|zo|gisteren|vandaag)[a-z]{0,7}\.?,?[ ])?\Z", re.IGNORECASE
)
_PART_OPENS = re.compile(r"(?:\A|[\n\t|;(\"“:]|[ ]{2})[ ]?\Z")
_SENTENCE_OPENS = re.compile(r"[.!?…)][ ]{1,3}\Z")
_DONE_OPENS = re.compile(
    r"(?<!\w)(?:akkoord|gezien|afgehandeld|gecontroleerd|verwerkt|fiat|gebeld)[ ]\Z", re.IGNORECASE
)
_DID_OPENS = re.compile(
    r"(?<!\w)(?:akkoord|gezien|fiat|retour|verwerkt|verzonden|verstuurd|(?:uit)?betaald|ontvangen|besproken|bevestigd"
    r"|[a-z]{0,4}ge[a-z]{3,12}(?:[dt]|en))[ ]\Z",
    re.IGNORECASE,
)
"""what was done on a day"""
_PARTED = re.compile(r"[ ]?[,/;.)]")
_ROW = 160
"""characters behind a day in which the cells of its row are looked at"""
_BY = late(
    rf"[Dd](?:oor|OOR):?[ ]{_LETTERS}"
    r"(?=[ ]?(?:[.,;)\n|]|\Z)|[ ]{2}|[ ](?:op|om|d\.d\.)[ ]\d|[ ]{1,3}\d{1,2}[-/.])"
)
_DONE = re.compile(
    r"(?:(?<!\w)(?:ge|be|ver|op|ont|uit|af|in|aan|bij|toe)\w+|\d)[ \t]{1,8}(?:\w{1,12}[ ]){0,4}\Z", re.IGNORECASE
)
_DOORS = stems("by whom", "door")
_ITEM = re.compile(rf"[ \t]*(?:[-–•*]|\d{{1,2}}[.)])[ ][^\n]{{3,160}}?\({_LETTERS}\)\.?[ ]*(?=\n|\Z)")
_PAIR = 2
"""letters that may abbreviate something and are somebody's beside those of another"""
_NEAR = 8
"""characters before a day in which letters are looked for"""
_BETWEEN = frozenset((", ", "; ", " en ", " / "))
"""what parts those who agreed each on a day: ``FB 16/10, OL 17/10, SH 16/10``"""
Span = tuple[int, int]
_YEAR = re.compile(r"(?:19|20)\d\d")


def noted(forms: Forms) -> Iterator[tuple[int, int]]:
    """Spans of letters at such places, in no particular order; the same one can come twice."""
    text = forms.tokens.text
    before: tuple[int, Span] | None = None
    for when in at_numbers(text, _WHEN, "-/.: "):
        letters = _BEFORE.search(text, max(0, when.start() - _NEAR), when.start())
        pair = letters.span("letters") if letters is not None and letters["letters"][0].isupper() else None
        if pair and before and text[before[0] : pair[0]] in _BETWEEN:
            yield from _both(forms, text, before[1], pair)
        before = (when.end(), pair) if pair else None
        yield from _ahead(forms, text, when)
        yield from _behind(forms, text, when)
    for match in at_words(text, _DOORS, _BY):
        if _is_own(forms, match["letters"]) and _DONE.search(text[max(0, match.start() - 40) : match.start()]):
            yield match.span("letters")
    items = [one for one in at_lines(text, _ITEM) if _is_own(forms, one["letters"])]
    if len({one["letters"] for one in items}) > 1:
        yield from (one.span("letters") for one in items)


def _both(forms: Forms, text: str, *spans: Span) -> Iterator[Span]:
    """Those of two letters and those of nobody's abbreviation, when one of them abbreviates nothing."""
    own = [_is_own(forms, text[slice(*span)]) for span in spans]
    if any(own):
        yield from (span for span, one in zip(spans, own, strict=True) if one or span[1] - span[0] == _PAIR)


def _ahead(forms: Forms, text: str, when: re.Match[str]) -> Iterator[tuple[int, int]]:
    """``jk 12-3``, ``(JK, 12 mrt)``: between the start of a line, a cell or a sentence, and a day that ends it."""
    low = max(0, when.start() - 24)
    match = _BEFORE.search(text, low, when.start()) if _ENDS.match(text, when.end()) else None
    if match is None:
        return
    start, letters = match.start("letters"), match["letters"]
    front = text[low:start]
    if front.endswith("(") and "d.d." in match.group():
        return  # "(CD d.d. 10/05)": a meeting or a letter
    if _PART_OPENS.search(front):
        line = start == 0 or text[start - 1] == "\n"
        pair = line and len(letters) == 2 and letters.isupper() and fold(letters) not in OFFICES
        birth = not line and letters.isupper() and letters.isalpha() and _YEAR.search(when.group())  # "IDN  1-5-1980"
        if pair or (not birth and _is_own(forms, letters, bodies=True)):
            yield match.span("letters")
    elif (_SENTENCE_OPENS.search(front) or _DONE_OPENS.search(front)) and _is_own(forms, letters):
        yield match.span("letters")


def _behind(forms: Forms, text: str, when: re.Match[str]) -> Iterator[tuple[int, int]]:
    """``12-3 JK: gebeld``, ``12-3 jk gebeld``, ``Verzonden. 12-3 JK`` and the last cell of a row that a day opens."""
    front = text[max(0, when.start() - 24) : when.start()]
    opens = _LINE_OPENS.search(front) is not None
    match = _BEHIND.match(text, when.end())
    if match is not None and _is_own(forms, match["letters"]):
        ends = match["ends"] is not None and _ENDS.match(text, match.end()) is not None
        done = match["ends"] is not None and _DID_OPENS.search(front) is not None
        ends = ends or (done and _PARTED.match(text, match.end()) is not None)
        placed = opens or done or _PART_OPENS.search(front) or _SENTENCE_OPENS.search(front)
        does = match["ends"] is None and (match["acts"] is None or _may_act(match["letters"]))
        if (ends and placed) or (opens and does):
            yield match.span("letters")
            if match["other"] is not None and _may_act(match["other"]) and _is_own(forms, match["other"]):
                yield match.span("other")
    if opens:
        stop = text.find("\n", when.end(), when.end() + _ROW)
        for cell in _CELL.finditer(text, when.end(), stop if stop >= 0 else when.end() + _ROW):
            if _is_own(forms, cell["letters"]):
                yield cell.span("letters")


def _may_act(letters: str) -> bool:
    """Whether letters before a verb of people are no word in small letters, no paper and no body that calls as well."""
    low = fold(letters)
    return not letters.islower() and "." not in letters and low not in _CALLERS and low not in WIDELY_USED


def _is_own(forms: Forms, letters: str, *, bodies: bool = False) -> bool:
    """Whether letters are no word and no abbreviation; three capitals are a body's, unless ``bodies`` do not matter."""
    if not is_own(forms, letters) or letters.islower() or "." in letters:
        return is_own(forms, letters)
    return len(letters) == 2 or not letters.isupper() or bodies
