# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Two to four letters that abbreviate nothing, where only somebody's initials stand: before a day, under a note …

Each place is looked at from the letters, so that a page without such letters costs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from recognizers.late import late
from recognizers.lexicon import Lexicon, fold
from recognizers.look import Cued, line_of
from recognizers.names.forms.forms import Forms
from recognizers.names.initials.recurring import Place, recurring
from recognizers.names.tokens import ADDRESS, INITIALS, UPPER

SHAPE = rf"(?:[{UPPER}]{{2,4}}|[{UPPER}]{{1,2}}[a-z]{{1,3}}[{UPPER}]{{1,2}}|[{UPPER}]{{2,3}}[a-z])"
_SHAPED = re.compile(SHAPE)
WRITTEN = rf"(?:{SHAPE}|(?:[{UPPER}]\.){{2,4}}|[a-z]{{2,4}})"
"""with dots, or in small letters, as well"""
ONE = re.compile(r"(?:[^\W\d_]\.){2,4}|[^\W\d_]{2,6}")
NOBODY = frozenset(
    (
        "ja",
        "nee",
        "ok",
        "oke",
        "nvt",
        "ntb",
        "pm",
        "zie",
        "wel",
        "tbd",
        "nb",
        "zsm",
        "asap",
        "idem",
        "id",
        "nr",
        "akk",
        "zoz",
        "acc",
        "afw",
        "alle",
        "allen",
        "xs",
        "xl",
    )
)
SHORTENED = frozenset(
    "ma di wo do vr za zo wk jan feb mrt apr jun jul aug sep okt nov dec blz pag bijl zie tm dd nr max min ca uur jl as"
    " vz gb db bo ac tu ub kb cw ivm mbt bijv incl excl zgn obv nml evt kw kwh mw mwh mln mld ltr stk vlgs cfm igv ism"
    " ihkv nav conc def vld xls docx jpg png resp avg ha km cm mm kg gr"
    " maa din woe don vri vrij zat zon afw aanw verh".split()
)
"""what people write short besides themselves"""
OFFICES = frozenset(
    "dg sg ig pg pdg psg mt or bw dir afd min stas secr bgm hovd hovj ovdg ovdp aovj caco mknn gbt copi ambu".split()
)
_PREFIXED = re.compile(r"[A-Z]\.[ ]?(?:van der|van den|van de|van|de|v\.d\.|ten|ter)[ ]?[A-Z]\.(?!\w)")
"""``S. de B.``"""
_LISTED = re.compile(
    r"[ \t]*(?:[A-Z]?\d{1,3}[.)]?|[-•*])[ \t]+[^\n]*?[ ][–-][ ]"
    rf"(?P<letters>{WRITTEN}(?:[ ]?[/+&,][ ]?{WRITTEN})*)(?=[ ][–-][ ][^\n]+\Z|[ ]*\Z)"
)
"""a line ``2. Lijst maken – AB – april``"""
_TRIO = re.compile(r"(?<![\w/,-])(?P<letters>[A-Z]{2}(?:,[ ][A-Z]{2})+(?:,?[ ](?:en|of)[ ][A-Z]{2})?)(?![\w/&-])")
"""``CB, AW, HP``: pairs of capitals in a row; three of them at least"""
_OF_BODIES = re.compile(
    r"(?i)(?:directies?|afdeling(?:en)?|teams?|partijen|fracties?|ministeries?|landen|codes?|labels?"
    r"|types?|bureaus?)[: ]+\Z"
)
_TITLED = re.compile(
    r"(?<!\w)(?:dhr|mw|mevr|mevrouw|meneer|mijnheer|heer|cli[eë]nte?|betrokkene|pati[eë]nte?|vader|moeder|zoon|dochter"
    r"|partner|broer|zus|getuige|verdachte|leerling)\.?[ ]\(?\Z",
    re.IGNORECASE,
)
"""whom letters with dots stand for: ``mw. O.S.``, ``partner (S.)``"""
_NAME_AFTER = re.compile(r"[ ]?(?:\([A-Z]|[A-ZÀ-Þ'’]|(?:van|von|de|der|den|ter|ten|te|el|al|ben)[ ])")
_WHO = rf"(?P<letters>{WRITTEN}(?:(?:[ ]?[/+&,][ ]?|[ ]en[ ]){WRITTEN})*)(?=[ ]*(?:$|[.,;:)\]|]|[ ]{{2}}))"
_DOES = (
    Cued(
        late(rf"\b(?i:actie(?:punt|houder)?|to[- ]?do)(?:[ ]?[:=][ ]?|[ ]){_WHO}", re.MULTILINE),
        "actie", "to do", "to-do", "todo", opens=True,
    ),
    Cued(late(rf"(?:→|[-=]>|⇒)[ ]?{_WHO}", re.MULTILINE), "→", "->", "=>", "⇒"),
)  # fmt: skip
"""who has to do what: ``(actie: AB/CD)``, ``→ AB``"""
_NOTE_BEFORE = re.compile(r"[.!?)…]\n(?:[> \t|]*|\n?[-–])\Z")
_SENTENCE_BEFORE = re.compile(r"[.!?…][\"”'’)]*[ ]{1,3}\Z")
_LAST_AFTER = re.compile(r"[.\]]?[ \t]*(?:\n[ \t]*(?:\n|\Z)|\Z)")
"""nothing else on the line, and then a blank line or the end"""
_NOTE_AFTER = re.compile(r"[ \t]*(?:\n[ \t]*\n|\n?\Z|\n(?=[> \t]*(?:\d{1,2}[-/. ]|[A-Z][a-z]{2,14}:)))")
_NOTE_APART = re.compile(r"[.!?)…][ \t]*\n[> \t]*\n[> \t]*\Z")
_NOTE_ENDS = re.compile(
    r"\s*(?:(?:Pagina[ ]\d{1,4}[^\n]{0,12}|\d{1,4})?\s*\Z|[> \t]*(?:-{3,}|(?i:van|from|verzonden|datum|sent):))"
)
"""the end of a message, with the number of the page below it"""
_VERB_AFTER = re.compile(
    r"[ ](?:belt|belde|mailt|mailde|appt|appte|pakt|checkt|regelt|plant|bespreekt|levert|stemt|licht|stelt voor"
    r"|is (?:ziek|vrij|afwezig|er niet)|zoekt uit|koppelt|neemt contact|maakt|notuleert|noteert|schrijft|stuurt|haalt"
    r"|brengt|houdt|tekent|zit)(?!\w)"
)
_CUED = re.compile(
    r"(?<!\w)(?:uitvoering|(?:memo|mail|notitie|verslag|appje|bericht) van|overdracht (?:aan|van)"
    r"|vervang(?:en|ing) door|waarnem(?:er|ing)(?: door)?|opdracht aan|gebeld door|gesproken door)[ ]\Z"
)
"""what a person does or makes, right before the letters"""
_ORDERED = re.compile(r"(?<!\w)(?:i\.o\.|b/a|d\.?t\.?v\.?)[ ]\Z")
"""by order of, or in the place of: nothing but a person behind two letters"""
_REMARKED = re.compile(r"(?:(?<!\w)(?:opm|opmerking|noot|vraag|antwoord|reactie)\.?[ ]|\[)\Z", re.IGNORECASE)
_NO_NOTE = frozenset("nb ps svp bv nv zoz rvp os oa aub gg mfg mvg".split())
"""letters with dots that stand alone below a text and are nobody's"""
_NO_SIGNER = re.compile(r"[IVXLC]{2,4}|VTH|EUR|ABP|HHR|PZH|PTO|RIS|XLS|NAW|QR|END|KCC")
"""letters alone at the end of a page that number or sort it, in no list of abbreviations"""
_CLOSES = re.compile(r"[ ]?(?:[;,.)\n]|\Z)")
_LOGGED = re.compile(
    r"(?:\A|\n)[ \t>]*\[?(?:\d{1,2}[:.]\d\d|\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?)[:\]]?[ \t]+[^\n]*"
    r"(?:\n[^\n]+)?\n[> \t|]*\Z"
)
"""a line of a log, which may go on once, and the next line begins"""
LOG = 240
"""characters before letters that are looked at for the line of a log"""
_AND_I = re.compile(r"[ ]en (?:ik|jij)(?!\w)")
_WANTS_AFTER = re.compile(
    r"[ ](?:wil|belt|mailt|appt|komt|vraagt|vindt|zegt|zei|regelt|checkt|pakt|stuurt|kijkt|zoekt|neemt"
    r"|is (?:er|ziek|vrij))(?!\w)"
)
_SMALL = re.compile(r"(?m)[^\w.@/\\-](?P<letters>[a-z]{2,4}+)(?=\.?[ ]*$|:[ ]|[ ]{2}|\))")
"""small letters at the end of a line or cell, before a colon, and in brackets"""
_SMALL_LETTERS = re.compile(r"[a-z]{2,4}")
_WITHIN = frozenset("'’‘‑\xad\n")
"""signs within a word behind which such letters can begin"""
_LOOKED_AT = 3
"""characters: one before small letters, and two behind them"""
_LEAST = 3
"""lines that begin with letters and a colon before they are people who speak"""


def has_capitals_within(word: str) -> bool:
    """Whether a short word has a second capital or ends in a dot: most of a page are small words and marks."""
    return 1 < len(word) < 7 and (word[-1] == "." or word[-1].isupper() or word[1].isupper())


def holds_small(word: str, kind: str, lexicon: Lexicon) -> bool:
    """Whether two to four small letters that abbreviate nothing and are no word can stand in such a token."""
    if kind == ADDRESS or not _WITHIN.isdisjoint(word):
        return True  # or in a part of it
    return _SMALL_LETTERS.fullmatch(word) is not None and _is_own(lexicon, word)


def lettered(
    forms: Forms, places: Iterable[int] | None = None, small_places: Iterable[int] | None = None
) -> Iterator[tuple[int, int]]:
    """Spans of initials at such places, in no particular order; the same one can come twice.

    ``places`` are the tokens of which :func:`has_capitals_within` holds, in order, if the caller knows them;
    ``small_places`` those of which :func:`holds_small` does.
    """
    tokens = forms.tokens
    text = tokens.text
    found: list[Place] = []
    speakers: list[tuple[int, int]] = []
    lines: set[tuple[int, int]] = set()
    every = (at for at, word in enumerate(tokens.words) if has_capitals_within(word))
    for at in every if places is None else places:
        word = tokens.words[at]
        start, end = tokens.starts[at], tokens.ends[at]
        if tokens.kinds[at] == INITIALS:
            span = _dotted(text, start, end)
            if span:
                yield span
            if end - start > 2:
                lines.add(line_of(text, start))
                found.append(Place(start, end, fold(word).replace(".", "") not in _NO_NOTE))
        elif _SHAPED.fullmatch(word):
            free = is_free(forms, word)
            found.append(Place(start, end, free and is_own(forms, word)))
            if (free and is_person(text, start, end)) or (_AND_I.match(text, end) and fold(word) not in OFFICES):
                yield start, end
            elif free and text[end : end + 2] == ": " and not text[line_of(text, start)[0] : start].strip():
                speakers.append((start, end))
            if free:
                lines.add(line_of(text, start))
    if len(speakers) >= _LEAST:
        yield from speakers
    small = [span for span in _small(forms, small_places) if is_own(forms, text[slice(*span)])]
    yield from (one for one in small if _is_remark(text, *one) or _is_under_note(text, *one))
    found += [Place(*one, True) for one in small]
    lines |= {line_of(text, one[0]) for one in small}
    yield from recurring(text, found)
    for match in sorted((one for pattern in _DOES for one in pattern.finditer(text)), key=re.Match.start):
        yield from _each(forms, text, match.span("letters"))
    for line in lines:
        yield from _in_line(forms, *line)


def _small(forms: Forms, places: Iterable[int] | None) -> Iterator[tuple[int, int]]:
    """The spans of small letters at such places, within some tokens."""
    tokens = forms.tokens
    text, padded = tokens.text, "\n" + tokens.text
    if places is None:
        pairs = enumerate(zip(tokens.words, tokens.kinds, strict=True))
        places = [at for at, (word, kind) in pairs if holds_small(word, kind, forms.lexicon)]
    for at in places:
        # within the token first: what seems to end with it there may go on
        for near in _SMALL.finditer(padded, tokens.starts[at], tokens.ends[at] + _LOOKED_AT):
            match = _SMALL.match(padded, near.start())
            if match is not None:
                start, end = match.start("letters") - 1, match.end("letters") - 1
                apart = text[end : end + 1] != ")" or text[start - 1 : start] == "("
                if apart and start < tokens.ends[at]:
                    yield start, end


def _dotted(text: str, start: int, end: int) -> tuple[int, int] | None:
    """``S. de B.``, and a single letter with a dot that is somebody."""
    match = _PREFIXED.match(text, start)
    if match is not None and text[start - 1 : start] != ".":
        return match.span()
    plain = fold(text[start:end]).replace(".", "") in ("nv", "bv", "sa", "om", "bw", "lto")
    if not plain and _TITLED.search(text[max(0, start - 14) : start]) and not _NAME_AFTER.match(text, end):
        return start, end
    if end - start == 2:
        return (start, end) if _is_letter_of_somebody(text, start, end) else None
    low = fold(text[start:end]).replace(".", "")
    return (start, end) if low not in _NO_NOTE and len(low) < 4 and _is_below_note(text, start, end) else None


def _is_below_note(text: str, start: int, end: int) -> bool:
    """``D.G.`` alone on the last line below a sentence or a closing, wherever on that line it stands."""
    line = line_of(text, start)[0]
    if text[line:start].strip() or not _LAST_AFTER.match(text, end):
        return False
    return text[max(0, line - 2) : line].rstrip("\n")[-1:] in tuple(".!?…)")


def _is_letter_of_somebody(text: str, start: int, end: int) -> bool:
    """``T.`` alone under a note, or doing something at the start of a sentence or an item."""
    if is_person(text, start, end):
        return True
    before = text[max(0, start - 3) : start]
    return _WANTS_AFTER.match(text, end) is not None and (not before.strip(" -–•*>") or before.endswith((". ", "\n- ")))


def is_person(text: str, start: int, end: int) -> bool:
    """Whether the letters do what people do, or stand alone under a note or behind its last sentence."""
    if end - start == 2 and _VERB_AFTER.match(text, end):
        return True
    if _LAST_AFTER.match(text, end) and _SENTENCE_BEFORE.search(text[max(0, start - 8) : start]):
        return True
    if _CLOSES.match(text, end) and _CUED.search(text[max(0, start - 24) : start]):
        return True
    if _is_remark(text, start, end):
        return True
    if end - start == 2 and _ORDERED.search(text[max(0, start - 8) : start]):
        return True
    if _LAST_AFTER.match(text, end) and _LOGGED.search(text[max(0, start - LOG) : start]):
        return True
    return _is_under_note(text, start, end)


def _is_under_note(text: str, start: int, end: int) -> bool:
    """Alone on the line below a sentence, and nothing follows that belongs to it; apart from it at the very end."""
    if _NOTE_AFTER.match(text, end) is None:
        return False
    before = text[max(0, start - 8) : start]
    if _NOTE_BEFORE.search(before) is not None:
        return True
    apart = _NOTE_APART.search(before) is not None and _NOTE_ENDS.match(text, end) is not None
    return apart and not _NO_SIGNER.fullmatch(text, start, end)


def _is_remark(text: str, start: int, end: int) -> bool:
    """``Opm. RZ: …`` and ``[RZ: …]``; three capitals there are a body's more often than not."""
    if not text.startswith(": ", end) or not _REMARKED.search(text[max(0, start - 16) : start]):
        return False
    return end - start == 2 or text[start + 1 : end].lower() in text[start:end] or "." in text[start:end]


def _each(forms: Forms, text: str, span: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """The letters of each of those who have to do something."""
    for one in ONE.finditer(text, *span):
        if is_own(forms, one.group()) or _is_loud(forms, one.group()):
            yield one.span()


def _is_loud(forms: Forms, letters: str) -> bool:
    """Whether capitals abbreviate nothing that has capitals: ``Actie: CW``, where "cw" is something else."""
    low = fold(letters)
    return letters.isupper() and low in SHORTENED and low not in forms.lexicon.titles_before and is_free(forms, letters)


def is_own(forms: Forms, letters: str) -> bool:
    """Whether letters abbreviate nothing, and small ones are no word."""
    return _is_own(forms.lexicon, letters)


def _is_own(lexicon: Lexicon, letters: str) -> bool:
    low = fold(letters).replace(".", "")
    known = low in OFFICES or low in SHORTENED or low in lexicon.titles_before
    if known or not _is_free(lexicon, low):
        return False
    word = low in lexicon.words or low in lexicon.words_english or low in lexicon.never_names
    return not (letters.islower() and word)


def _in_line(forms: Forms, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Between the dashes of a list, and three pairs in a row."""
    line = forms.tokens.text[begin:end]
    listed = _LISTED.match(line) if " – " in line or " - " in line else None
    for start, stop in _each(forms, line, listed.span("letters")) if listed else ():
        yield begin + start, begin + stop
    for match in _TRIO.finditer(line):
        letters = [one for one in ONE.finditer(line, *match.span("letters")) if one.group() not in ("en", "of")]
        bodies = _OF_BODIES.search(line[max(0, match.start() - 20) : match.start()])
        if len(letters) > 2 and not bodies and all(is_free(forms, one.group()) for one in letters):
            yield from ((begin + one.start(), begin + one.end()) for one in letters)


def is_free(forms: Forms, letters: str) -> bool:
    """Whether letters abbreviate nothing that is known."""
    return _is_free(forms.lexicon, letters)


def _is_free(lexicon: Lexicon, letters: str) -> bool:
    low = fold(letters).replace(".", "")
    word = len(low) > 3 and low in lexicon.words
    prefix = low in lexicon.prefixes and low in lexicon.words
    return not (word or prefix or low in lexicon.abbreviations or low in lexicon.parties or low in NOBODY)
