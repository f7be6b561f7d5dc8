# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Initials that the shape of a line tells, whatever letters they are: a paraaf, a list of actions, a kiss.

A paraaf is personal data of whoever sets it, ministers too (ABRvS 17 March 2021). People write it in small letters
("jp"), as one letter ("R."), as a short syllable ("Kl"), with dots ("v.d.W.", "S. de B.") and behind the date.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from recognizers.base import at_words, stems
from recognizers.late import late
from recognizers.lexicon import fold
from recognizers.lines import at_lines
from recognizers.names.contexts.layout import Found
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.initials.lettered import NOBODY, OFFICES, ONE, SHAPE, is_free, is_own, lettered
from recognizers.names.initials.noted import noted
from recognizers.names.tokens import UPPER

_DOTTED = r"(?:[vV]\.?[ ]?d\.?[ ]?|[a-z]\.[ ]?){1,2}[A-Z]\."
_DOTTED += r"|[A-Z]\.[ ]?(?:(?:van|de|der|den|v\.?d\.?|ter|ten|te)[ ]?){0,3}[A-Z]\.?"
_DOTTED += r"|(?:[A-Z][a-z]?\.){2,5}"
_LETTERS = rf"(?:{_DOTTED}|[{UPPER}][A-Za-z{UPPER}]{{0,4}}\.?|[a-z]{{2,4}}|[a-z]{{1,2}}[A-Z][a-z]?)"
_END = r"(?=[ ]+\(?\d|[ ]{2,}|[ ]?[\n\t,;|/)+&]|[ ]en[ ]|[ ]?$|[ ](?:-{2}|[a-z]{2,12}\.?:|datum|d\.?d\.))"
_MONTHS = r"(?:jan|feb|maa?r|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,6}"
_DAY = r"(?:\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?,?[ ]+)?"
_SIGNED = re.compile(
    r"(?<!\w)(?P<label>(?i:(?:mede)?paraaf|parafen|par\.?|gezien|akkoord|coll\.?|opgesteld|opst\.?|beh\.?|behandelaar"
    r"|(?:op)?steller|voorbereiding|registratie|verwerkt|afgehandeld|afh\.?|reg\.|gecontroleerd|gecollationeerd|fiat|budgethouder"
    r"|notulist|notulen|verslag"
    r"|geregistreerd|getekend|ontvangen|handtekening|handhavers?(?:\(s\))?|rapporteurs?|afgedaan|opgenomen"
    r"|aangenomen|gebeld|genoteerd|ingevoerd|gewijzigd|type|typ\.|lakker|(?:vier|4)-ogen|(?:in)?geboekt|uitgetypt"
    r"|w\.g\.|gelicht|vz\.?|voorz\.?|secr\.?|not\.))"
    r"(?:[ ][^\n:]{0,14}?)?(?::[ \t]*|[ ]{2,}|\t+)"
    rf"{_DAY}(?P<letters>{_LETTERS}){_END}",
)
_OF_DESK = re.compile(
    r"(?<!\w)(?:[Mm]ede)?[Pp]araaf[ ](?:(?:dir|afd)\.?[ ])?[A-Z][A-Za-z&/]{1,6}[ ]{1,3}"
    rf"(?P<letters>{SHAPE})(?=[ ]\(|[ ]{{2}}|[ ]*(?:\n|\Z)|[ ]\d{{1,2}}[-/])"
)
"""behind the department whose paraaf it is: ``Medeparaaf WJZ LW (mondeling)``"""
_QUOTED = re.compile(r"[.!?][ ]{1,3}(?P<letters>[A-Z]{2,3})[\"”’](?!\w)")
_DECIDES = re.compile(
    r"[ \t]*(?:[Bb]eslissing|[Aa]kkoord|[Bb]esluit|[Oo]pmerking|[Rr]eactie)(?:[ ](?:de[ ])?"
    r"(?:minister|staatssecretaris|stas|bewindspersoon|SG|DG|gedeputeerde|wethouder|burgemeester))?[ ]?:"
    rf"[^\n]{{0,200}}?[.!?)][ ]{{1,3}}(?P<letters>{SHAPE})"
    r"[ ]\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?(?=[ \t]*(?:\n|\Z))"
)
"""who noted a decision, at the end of its line: ``Beslissing minister: akkoord, wel kort graag. BO 9/2``"""
_DATED = re.compile(
    r"(?<!\w)(?i:opgesteld|opst\.?|(?:op)?steller|gelezen|gecontroleerd|getekend|getypt|uitgetypt|genoteerd)"
    rf"(?:[ ]?:[ ]?|[ ])(?P<letters>{SHAPE}|(?:[A-Z][a-z]?\.){{2,4}})"
    rf"(?=,?[ ]{{1,2}}(?:\d{{1,2}}[-/.]\d{{1,2}}(?!\d)|\d{{1,2}}[ ]{_MONTHS}))"
)
"""who made or read a paper, and on what day: ``Opgesteld: EK, 2 mei``, ``getekend MR 25/11``"""
_BY = re.compile(
    r"(?<!\w)(?i:verslag|notulen|notitie|genotuleerd|uitgewerkt|uitgetypt|ingeboekt|opgesteld|opgemaakt|reg\.|geregistreerd|ingeschreven)"
    r"[ ]door[ ]"
    rf"(?P<letters>{SHAPE}|(?:[A-Z][a-z]?\.){{2,5}}|[a-z]{{2,4}})(?=[.,;)\]]*[ \t]*(?:\n|\Z)|[.,;)\]]|[ ]op[ ]\d)"
)
"""who wrote a paper, in a sentence: ``Nieuw verslag door tk.``"""
_TITLES = frozenset("mw mr dr ir ing drs dhr mevr".split())
_LABELS = stems(
    "labels of a paraaf",
    "paraaf", "parafen", "par.", "par:", "gezien", "akkoord", "coll", "opgesteld", "opst", "beh.", "beh:",
    "behandelaar", "gelezen", "getypt",
    "steller", "voorbereiding", "registratie", "verwerkt", "afgehandeld", "afh.", "afh:", "reg.", "ingeschreven",
    "gecontroleerd", "fiat", "budgethouder", "notulist", "notulen", "verslag",
    "geregistreerd", "getekend", "ontv", "handtekening", "afgedaan", "opgenomen", "aangenomen", "gebeld", "genoteerd",
    "ingevoerd", "gewijzigd", "i.a.a.", "type", "typ.", "handhaver", "rapporteur", "medewerker", "leidinggevende",
    "directeur", "secretaris", "lakker", "-ogen", "geboekt", "uitgetypt", "w.g.", "gelicht",
    "gez.", "vz.", "vz:", "voorz", "secr", "not.", "griffier", "burgemeester", "voorzitter",
)  # fmt: skip
_REMARKS = stems(
    "remarks in the margin", "opmerking", "comment", "opm", "gewijzigd", "deleted", "verwijderd", "formatted"
)
_FIRSTS = stems("first letters", "voorletter", "initialen", "initials", "init.")
_GREETINGS = stems("short greetings", "groet", "grt", "gr.", "gr ", "mvg")
_LISTS = stems("lists of actions", "actie")
_SHORT_LABELS = frozenset(
    (
        "paraaf",
        "medeparaaf",
        "parafen",
        "par",
        "par.",
        "gezien",
        "akkoord",
        "beh",
        "beh.",
        "coll",
        "coll.",
        "handtekening",
        "ontv",
        "ontv.",
        "i.a.a.",
        "afgedaan",
        "opgenomen",
        "type",
        "typ.",
        "not.",
        "secr.",
        "vz.",
    )
)
"""labels that hardly anything but a paraaf stands behind"""
_NEXT = late(rf"(?:[ ]?[/+&,][ ]?|[ ]en[ ])(?P<letters>{_LETTERS}){_END}")
_NEXT_CELL = late(rf"(?:[ ]{{2,40}}|[ ]?\t[ ]?|[ ]*\|[ ]*)(?P<letters>{_LETTERS}){_END}")
"""the next of a row of them: ``Paraaf    SK    NW    LPQ``"""
_HEAD = re.compile(r"(?i)(?:mede)?(?:paraaf|parafen)\b[^\n]*")
_DESK = late(rf"(?<![\w/])[A-Za-z][A-Za-z&.]{{1,7}}(?:[/ ][A-Z]{{1,6}})?[ ]{{0,8}}:[ ]*(?P<letters>{_LETTERS}){_END}")
"""``FEZ: jp``: whose paraaf it is at a department"""
_KISS = re.compile(r"(?m)^[ \t]*[xX]{1,3}[ ,]{0,2}(?P<letters>(?:[A-Z]\.){2,4}|[A-Z][a-z]?)\.?[ \t]*$")
_BARE = re.compile(
    r"(?<!\w)(?:beh\.|par\.|opst\.|ontv\.|coll\.|gez\.|secr\.|not\.|i\.a\.a\.|w\.g\.|gecontroleerd|gezien|akkoord"
    r"|[Pp]araaf|[Mm]edewerker|[Ll]eidinggevende|[Dd]irecteur|[Ss]ecretaris|[Bb]udgethouder|[Gg]riffier"
    r"|[Bb]urgemeester|[Vv]oorzitter)"
    rf"[ ]{{1,3}}{_DAY}"
    rf"(?P<letters>{SHAPE}|(?:[A-Z]\.){{2,4}}|[a-z]{{1,2}}[A-Z][a-z]?|(?<=par\. )[A-Z][a-z]\.?"
    r"|(?<=araaf )[A-Z][a-z]{1,2}(?=\n|\Z)"
    r"|(?<=[a-z]\. )[a-z]{2,4}(?=\n|\Z|[ ]{2}|[ ]/)|(?<=araaf )[a-z]{2,4}(?=\n|\Z)|(?<=gezien )[A-Z][a-z]{1,2}\."
    r"|(?<=gecontroleerd )[a-z]{2,3}|(?:(?<=secretaris )|(?<=burgemeester )|(?<=voorzitter ))[a-z]{2,3}(?=[ ]{2}|\n|$))"
    r"(?=[ ]{2,}|\t|[ ]?-{2}|[ ]?\d|[ ]?/|[ ]*$|[ ]*\n|[ ](?:datum|d\.?d\.))"
)
"""letters behind a signer's function in a row of signatures, or behind a short label without a colon"""
_GREETS = re.compile(r"(?m)(?:[Gg]roet(?:jes|en)?|[Gg]rt\.?|[Gg]r\.?|[Mm]vg),?[ ](?P<letters>[A-ZÀ-Þ]{1,3})\.?[ \t]*$")
_ENDS = re.compile(r"\.(?<=[a-zà-ÿ)]\.)[ ]{1,3}(?!Z\.O\.Z)(?P<letters>(?:[A-Z]\.){2,4})[ \t]*(?=\n[ \t]*(?:\n|\Z)|\Z)")
"""letters that end a paragraph behind its last sentence: ``De leges zijn voldaan. H.W.``"""
_COMMENT = re.compile(
    r"(?i:opmerkingen|opmerking|comment(?:ed|s)?|opm\.?|gewijzigd|deleted|verwijderd|formatted)[ ]?"
    r"(?:\[(?P<letters>[A-Za-z]{2,6}|[A-Z](?:\.?[A-Z])*\.?)(?=\d{1,4}\]|\])"
    r"|(?-i:(?P<bare>[A-Z]{2,4}|[A-Z]{1,2}[a-z]{1,3}[A-Z]{1,2}|(?:[A-Z]\.){2,4}|[a-z]{2,4}))(?=\d{1,4}(?::[ ]|\])))"
)
"""who wrote a remark in the margin: ``Met opmerkingen [AB1]:``, ``[Opmerking AB1]``"""
_COMMENT_BY = late(
    r"(?i:opmerkingen|opmerking|comments?|commented|opm\.?|gewijzigd|deleted|verwijderd|formatted)[ ](?:van|door|by)[ ]"
    rf"(?P<letters>[{UPPER}]{{2}}|[{UPPER}](?:v|vd|vdr|vde|d|vt|vh|t)[{UPPER}]{{1,2}})"
    r"(?=\d{0,3}\]?:[ \n]|\d{0,3}\]|[ \t]*(?:\n|\Z))",
)
"""``Opmerking van AB:``, ``[Comment by AB]``"""
_FIRST_LETTERS = re.compile(
    r"(?i:(?<!\w)(?:voorletters?|voorletter\(s\)|initialen|initials|init\.))(?:[ ]?\([^()\n]{1,20}\))?"
    r"[ \t]*+(?:[:=\]][ \t]*+)?(?:\n[ \t]*+)?"
    r"(?P<letters>(?:[A-Z][a-z]?\.[ ]?){1,5}|[A-Z]{1,4}|[A-Z]{1,2}[a-z]{1,3}[A-Z]{1,2}|[a-z]{2,4})"
    r"(?=[ \t]*(?:[ \t|;]{2}|[,;]|$|\t)|[ ](?:[Rr]oepnaam|[Aa]chternaam|[Nn]aam|[Gg]eb\w*)[ ]?[:.])",
    re.MULTILINE,
)
_WIDE = re.compile(r"[ \t]*[ \t|;]{2}")
_ACTIONS = re.compile(r"(?i)actie(?:s|punten|lijst)?\b")
_CELLS = re.compile(r"[ ]{2,}|\t+|[ ]*\|[ ]*")
_PEOPLE = late(rf"{SHAPE}(?:[ ]?[/+&,][ ]?{SHAPE})*")
_INSIDE = re.compile(r"[A-Z]{1,2}(?:v|vd|vdr|vde|d|vt|vh|t)[A-Z]{1,2}")
_ROW = late(
    rf"[ ](?P<letters>{SHAPE}(?:[ ]?[/+&,][ ]?{SHAPE}){{0,7}})[ ]"
    r"(?:\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?|\d{1,2}[ ][a-z]{3,9}|z\.?s\.?m\.?|asap|loopt|gereed|afgerond"
    r"|doorlopend|wk[ ]?\d+|week[ ]?\d+|Q[1-4]|jan|feb|mrt|maart|apr|april|mei|juni?|juli?|aug|sept?|okt|nov|dec)\.?"
    r"(?:[ ]\w+)?[ ]*\Z"
)
"""a row of which only single blanks are left: ``12 Lijst maken AB/CD 1-10``"""
_LAST_PAIR = re.compile(
    rf"\n[ \t]*(?P<one>{SHAPE}|[A-Z][a-z])[ \t]*(?:/|[ ]{{3,}})[ \t]*(?P<other>{SHAPE}|[A-Z][a-z])[ \t]*\n*\Z"
)
"""the letters of two who sign, on the last line"""
_TAIL = 80
"""characters at the end of a page in which that line stands"""
_SYLLABLE = 4
"""letters: a word this short with a full stop behind "Gezien:" is cut from a name"""
MAX_LINES = 30
"""how far below a line about actions its list goes on"""


def initialled(
    forms: Forms, places: Iterable[int] | None = None, small_places: Iterable[int] | None = None
) -> Iterator[Found]:
    """Initials at places that only somebody's initials take, in no particular order; the rest as for ``lettered``."""
    text = forms.tokens.text
    for start, end, code in _spans(forms, text, lettered(forms, places, small_places)):
        at = bisect_left(forms.tokens.starts, start)
        behind = bisect_left(forms.tokens.starts, end)
        if at < behind and forms.tokens.starts[at] == start and forms.tokens.ends[behind - 1] <= end + 1:
            yield Found(Name(at, behind, "initials"), (code, "label:paraaf", "form:initials"))


def _spans(forms: Forms, text: str, letters: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
    for span in _behind_labels(forms, text):
        yield (*span, "layout:letterhead_label")
    for match in at_lines(text, _KISS):
        yield (*match.span("letters"), "layout:closing")
    for match in at_words(text, _GREETINGS, _GREETS):
        if text[match.start() - 2 : match.start() - 1] in tuple(".!?…"):
            yield (*match.span("letters"), "layout:closing")
    for match in _ENDS.finditer(text):
        if is_free(forms, fold(match["letters"]).replace(".", "")):
            yield (*match.span("letters"), "layout:closing")
    for span in (*letters, *noted(forms), *_last_pair(forms, text)):
        yield (*span, "layout:action_list")
    read = 0
    for head in at_words(text, _LISTS, _ACTIONS):
        if head.end() >= read:
            read = _end_of_rows(text, head.end())
            for span in _rows(forms, text, head.end(), read):
                yield (*span, "layout:action_list")


def _last_pair(forms: Forms, text: str) -> Iterator[tuple[int, int]]:
    match = _LAST_PAIR.search(text, max(0, len(text.rstrip()) - _TAIL))
    if match is not None and all(is_free(forms, match[one]) for one in ("one", "other")):
        yield match.span("one")
        yield match.span("other")


def _in_cells_behind(forms: Forms, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """``Paraaf    SK    NW    LPQ``: the letters in the cells behind the first ones, but for a row of departments."""
    row = [(start, end)]
    while (found := _NEXT_CELL.match(text, row[-1][1])) is not None and _is_paraaf(forms, found["letters"], sure=True):
        row.append(found.span("letters"))
    several = [(begin, stop) for begin, stop in row if stop - begin > 1]
    known = sum(not is_free(forms, text[begin:stop]) for begin, stop in several)
    if known < 2 or 2 * known < len(several):
        yield from (span for span in several if span[0] > start)


def _behind_labels(forms: Forms, text: str) -> Iterator[tuple[int, int]]:
    for match in at_words(text, _LABELS, _SIGNED):
        sure = fold(match["label"]) in _SHORT_LABELS
        found: re.Match[str] | None = match
        while found is not None and _is_paraaf(forms, found["letters"], sure=sure):
            start, end = found.span("letters")
            yield start, end
            found = _NEXT.match(text, end)
            if found is None and "araaf" in match["label"]:
                yield from _in_cells_behind(forms, text, start, end)
    read = 0
    for head in at_words(text, _LABELS, _HEAD):
        if head.start() < read:
            continue
        read = _block_end(text, head.end())
        for match in _DESK.finditer(text, head.start(), read):
            if _is_paraaf(forms, match["letters"], sure=True):
                yield match.span("letters")
    yield from _of_notes(forms, text)
    for match in at_words(text, _LABELS, _BARE):
        found = match
        while found is not None and _is_paraaf(
            forms, found["letters"], sure="." in match.group() or "araaf" in match.group()
        ):
            yield found.span("letters")
            found = _NEXT.match(text, found.end("letters"))
    yield from _of_writers(forms, text)


def _of_notes(forms: Forms, text: str) -> Iterator[tuple[int, int]]:
    """Who wrote or read a paper, by his department, at the end of a decision or of a remark in quotes."""
    for pattern in (_DATED, _OF_DESK, _BY):
        for match in at_words(text, _LABELS, pattern):
            if match["letters"] not in _TITLES and _is_paraaf(forms, match["letters"], sure=pattern is not _BY):
                yield match.span("letters")
    quoted = _QUOTED.finditer(text) if '"' in text or "”" in text else ()
    for match in (*at_lines(text, _DECIDES), *quoted):
        if _is_paraaf(forms, match["letters"], sure=True):
            yield match.span("letters")


def _of_writers(forms: Forms, text: str) -> Iterator[tuple[int, int]]:
    """Who wrote a remark in the margin, and what fills a field for first letters."""
    for match in at_words(text, _REMARKS, _COMMENT):
        span = match.span(match.lastgroup or "letters")
        bare = match["bare"]
        if bare is None or (len(bare) == 2 and bare.isupper()) or is_own(forms, bare):
            yield span
    for match in at_words(text, _REMARKS, _COMMENT_BY):
        if is_own(forms, match["letters"]):
            yield match.span("letters")
    for match in at_words(text, _FIRSTS, _FIRST_LETTERS):
        letters = match["letters"].rstrip()
        wide = _WIDE.match(text, match.end()) is not None
        listed = match.group()[:5].lower() == "voorl" and len(letters) > len("K.") and "]" not in match.group()
        if (wide or not listed) and (not letters.islower() or is_own(forms, letters)):
            yield match.start("letters"), match.start("letters") + len(letters)


def _block_end(text: str, start: int) -> int:
    """The end of the lines below that each hold a department's letters and nothing else."""
    end = start
    while end < len(text):
        stop = text.find("\n", end + 1)
        stop = len(text) if stop < 0 else stop
        if not _DESK.match(text[end + 1 : stop].strip()):
            return end
        end = stop
    return end


def _end_of_rows(text: str, start: int) -> int:
    """Where the list below a word for actions ends at the latest."""
    for _ in range(MAX_LINES):
        start = text.find("\n", start + 1)
        if start < 0:
            return len(text)
    return start


def _rows(forms: Forms, text: str, start: int, limit: int) -> Iterator[tuple[int, int]]:
    """Letters in cells of their own in the rows below a line about actions, when the list has no head of its own."""
    end = text.find("\n", start, limit)
    while 0 <= end < limit:
        begin = end + 1
        end = text.find("\n", begin, limit)
        line = text[begin : end if end >= 0 else limit]
        row = _ROW.search(line)
        if row is not None:
            yield from (
                (begin + one.start(), begin + one.end())
                for one in ONE.finditer(line, *row.span("letters"))
                if is_free(forms, one.group())
            )
        if "  " not in line and "\t" not in line and "|" not in line:
            continue  # one cell
        at = 0
        for cell in (*_CELLS.finditer(line), None):
            stop = cell.start() if cell else len(line)
            if at and _PEOPLE.fullmatch(line[at:stop].strip()):
                for one in ONE.finditer(line, at, stop):
                    if is_free(forms, one.group()):
                        yield begin + one.start(), begin + one.end()
            at = cell.end() if cell else stop


def _is_paraaf(forms: Forms, letters: str, *, sure: bool) -> bool:
    """Whether letters behind a label are somebody's; small letters and syllables only where a paraaf is set."""
    low = fold(letters).replace(".", "").replace(" ", "")
    lexicon = forms.lexicon
    if low in NOBODY or low in OFFICES:
        return False
    if sure and (_INSIDE.fullmatch(letters) or re.fullmatch(r"[A-Z]{2}|(?:[A-Z][a-z]?\.){2,5}", letters)):
        return True
    if not is_free(forms, low) or low in lexicon.never_names:
        return False
    if letters[1:].replace(".", "").replace(" ", "").islower() or letters.islower():
        if "." in letters[:-1]:
            return True
        if sure and letters[-1] == "." and len(low) < _SYLLABLE:
            return True
        pair = sure and len(low) == 2  # "ks" and "pi" are words, too
        words = lexicon.words_frequent if pair else lexicon.words
        known = low in words or (len(low) > 2 and low in lexicon.words_english)
        return (sure or letters.islower()) and not known
    if len(low) == 1:
        return sure
    return letters[-1] == "." or "." in letters or letters[0].islower() or sum(map(str.isupper, letters)) > 1
