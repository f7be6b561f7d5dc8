# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Names typed in small letters, as in chats, forms and hasty letters: "sjaan van oosterhout", "een mevrouw jansen".

Small letters take away what tells a name from a word, so more must be there: a first name that is no word of the
language with a surname behind it, or a form of address with one.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from recognizers.lexicon import Lexicon, fold
from recognizers.look import Cued, at_marks
from recognizers.names.contexts.layout import Found
from recognizers.names.features import is_of_language
from recognizers.names.forms.forms import Forms, Name
from recognizers.names.likeness import is_mistyped, is_namelike
from recognizers.names.tokens import LOWER, MARK, WORD

_ADDRESS = frozenset(("mevrouw", "de_heer", "meneer"))
_SAID_OF = frozenset(
    """arts baan baas boot boven dalen dokter es geest goede hal ham have heer hoog hoop kort korte kunst laat lange los
    maat man meer meester oud schot slot snel stam stelt sterk top vaart waard wal water wel wilde wind""".split()
)
"""surnames that go on with a sentence behind a form of address in small letters"""
_PRONOUNS = frozenset("haar hem hun hen ons mij deze die".split())
"""what follows "van" of somebody who is not named: "volgens mevrouw van haar werk" """
MAX_PREFIXES = 3
_TALK = "gebeld|gesproken|besproken|overlegd|afgestemd|geappt|gemaild|bijgepraat"
_SURNAME = (
    r"(?P<name>(?:(?:van|de|der|den|ter|ten|te|el|vd|v\.d\.|'t)[ ]){0,3}[a-zà-ſ][a-zà-ſ'-]{2,20})(?![\w@.-]*[@\d])"
)
_LED = Cued(
    re.compile(
        r"\b(?:(?:(?P<greets>groet(?:en|jes)?|gr\.?|mvg|hoi|dag|hallo|hey|hi|lieve|ha|beste)|(?P<sure>collega|familie|fam\.?|dhr\.?|bewoner"
        rf"|buurman|buurvrouw)|(?:{_TALK})[ ](?:met|door)|(?:mail|mailtje|appje|bericht|reactie|opmerking"
        r"|akkoord)[ ]van|volgens|bel|(?P<done>met)|(?P<has>heeft|heb(?:[ ]je|[ ]jij|[ ]ik)?|even)"
        r"|dank[ ](?:je|u)(?:[ ]wel)?"
        r"|(?:vraag|navragen|doorge\w{3,6}|gestuurd|gevraagd)[ ](?:(?:het|dit|dat|maar|even|ook)[ ]){0,2}"
        r"(?:aan|bij))[ ])"
        rf"(?-i:{_SURNAME})(?(done)[ ](?:{_TALK}|afgesproken))"
        rf"(?(has)[ ](?:al|nog|ook|net|even|{_TALK}|gevraagd|vragen|bellen|mailen|appen)\b)"
        r"(?(greets)(?=[ ]*(?:[,.!?\n]|\Z)))",
        re.IGNORECASE,
    ),
    "groet", "gr ", "gr.", "mvg", "hoi", "dag ", "hallo", "hey ", "hi ", "lieve", "ha ", "beste", "collega", "familie",
    "fam", "dhr", "bewoner", "buurman", "buurvrouw", "gebeld", "gesproken", "besproken", "overlegd", "afgestemd",
    "geappt", "gemaild", "bijgepraat", "mail", "appje", "bericht", "reactie", "opmerking", "volgens", "akkoord", "bel ",
    "met ", "heeft ", "dank ", "heb ", "even ", "vraag", "navragen", "doorge", "gestuurd", "gevraagd", opens=True,
)  # fmt: skip
"""what leads to a surname in small letters; "met" only before what was done with somebody"""
_SAYS = Cued(
    re.compile(
        r"\b(?:(?:belt|belde|mailt|mailde|appt|appte|zegt|zei|vraagt|vroeg|weet|wist|vindt|vond|denkt|dacht)"
        r"|(?P<state>ziek|vrij|verhinderd|akkoord|afwezig))(?!\w)"
    ),
    "belt", "belde", "mailt", "mailde", "appt", "zegt", "zei", "vraagt", "vroeg", "weet", "wist", "vindt", "vond",
    "denkt", "dacht", "ziek", "vrij", "verhinderd", "akkoord", "afwezig", opens=True,
)  # fmt: skip
"""what people do or are, behind a surname in small letters"""
_SUBJECT = re.compile(
    rf"(?:(?m:^)[ \t>]*|[.!?:;,][ ]|\b(?:dat|of|als|want)[ ]){_SURNAME}(?P<state>[ ](?:is|was))?[ ]\Z"
)
_LONGEST = 45
"""characters of a surname, what stands before it and "is\" """
_SIGNED = Cued(
    re.compile(
        r"(?im)^[ \t>]*(?:(?:met )?(?:vriendelijke |hartelijke )?groet(?:en|jes)?|mvg|grt)[,.!]?[ \t]*\n"
        rf"(?:[ \t>]*\n){{0,2}}[ \t>]*(?-i:{_SURNAME})(?=[ \t]*(?:\n|\Z))"
    ),
    "groet", "mvg", "grt",
)  # fmt: skip
"""a surname in small letters alone below a greeting"""
_CALLED = re.compile(rf"@(?<![\w.]@){_SURNAME}")
_BEGINS = re.compile(r"(?:\A|\n)[ \t>]*\Z|(?:met (?:vriendelijke|hartelijke) |[Vv]ele? )\Z")
_OLD = ("van der", "van den", "van de", "ter", "ten", "vd", "v.d.", "el")
"""prefixes that hardly any other word of the language follows"""


_SURE = frozenset(
    ("van der", "van den", "vd", "v.d.", "v.d", "v d", "vander", "vanden", "v/d", "vdr", "vd.", "ter", "ten")
)
"""prefixes behind a first name that a common surname follows, though it is a plain word: "marieke vd hoek" """
_OF_THE = frozenset("wit boer jong groot bruin haan koning leeuw graaf vos lange zwart ruiter goede".split())
"""plain words behind "de" that are surnames of many: "karin de wit" """


def gives_away(word: str, kind: str, lexicon: Lexicon) -> bool:
    """Whether a name in small letters can be told by this word: a form of address, or a first name."""
    if kind not in (LOWER, WORD) or len(word) < 2:
        return False
    low = fold(word)
    return lexicon.titles_before.get(low) in _ADDRESS or (kind == LOWER and len(low) > 2 and _is_first(low, lexicon))


def small_names(forms: Forms, places: Iterable[int] | None = None) -> Iterator[Found]:
    """Names in small letters that a first name or a form of address gives away.

    ``places`` are the tokens of which :func:`gives_away` holds, in order, if the caller knows them.
    """
    tokens, lexicon = forms.tokens, forms.lexicon
    kinds = tokens.kinds
    for at in range(tokens.size) if places is None else places:
        if at == tokens.size - 1:
            break
        # Both need a word in small letters behind them, "." or "van" included.
        if kinds[at] not in (LOWER, WORD) or kinds[at + 1] not in (LOWER, MARK) or len(tokens.words[at]) < 2:
            continue
        low = tokens.lows[at]
        title = lexicon.titles_before.get(low)
        if title in _ADDRESS:
            after = at + 1
            if tokens.words[after] == "." and tokens.gaps[after] == 0:
                after += 1
            name = _surname(forms, after, titled=True)
            if name:
                yield Found(name, ("title:before", f"title_before:{title}", "context:small", "form:surname"))
        elif kinds[at] == LOWER and len(low) > 2 and _is_first(low, lexicon):
            name = _surname(forms, at + 1, titled=False)
            if name and (name.form == "prefix_surname" or not (low in lexicon.words or low in lexicon.proper)):
                yield Found(Name(at, name.end, "first_surname"), ("context:small", "form:first_surname", "lexicon"))


def led_names(forms: Forms) -> Iterator[Found]:
    """Surnames in small letters behind a greeting, a colleague, "gebeld met" or an @."""
    tokens = forms.tokens
    called = at_marks(tokens.text, "@", _CALLED)
    told = (*_subjects(tokens.text), *_SIGNED.finditer(tokens.text), *called)
    for match in (*_LED.finditer(tokens.text), *told):
        start, end = match.span("name")
        led = "greets" in match.re.groupindex
        opens = led and match["greets"] is not None
        if opens and not _BEGINS.search(tokens.text, max(0, match.start() - 12), match.start()):
            continue
        if _is_surname(forms, match["name"], sure=opens or (led and match["sure"] is not None)):
            at, behind = bisect_left(tokens.starts, start), bisect_left(tokens.starts, end)
            if at < behind and tokens.starts[at] == start and tokens.ends[behind - 1] == end:
                yield Found(Name(at, behind, "surname"), ("context:small", "form:surname"))


def _subjects(text: str) -> Iterator[re.Match[str]]:
    """Small letters right before what somebody does or is."""
    for said in _SAYS.finditer(text):
        start = said.start()
        found = _SUBJECT.search(text, max(0, start - _LONGEST), start)
        if found and (found["state"] is None) == (said["state"] is None):
            yield found


def _is_surname(forms: Forms, name: str, *, sure: bool) -> bool:
    """Whether small letters are a surname: no word of the language, or a common one behind a prefix."""
    lexicon = forms.lexicon
    prefix, _, last = name.rpartition(" ")
    low = fold(last)
    if low in lexicon.never_names or low in lexicon.titles_before:
        return False
    if low not in lexicon.surnames:
        likely = is_namelike(low, lexicon) and not is_mistyped(low, lexicon)
        return likely and (not prefix or prefix.startswith(_OLD))
    if low in lexicon.surnames_common and prefix and (sure or prefix.startswith(_OLD)):
        return True
    plain = low in lexicon.words or low in lexicon.words_english or low in lexicon.english or low in lexicon.proper
    return (
        not plain
        and low not in lexicon.places
        and low not in lexicon.organisations
        and not is_of_language(low, lexicon)
    )


def _is_first(low: str, lexicon: Lexicon) -> bool:
    if low in lexicon.first_names:
        return low not in lexicon.words_frequent
    rare = low in lexicon.first_names_rare
    return rare and low not in lexicon.words and low not in lexicon.words_english


def _is_in_english(forms: Forms, before: int, after: int) -> bool:
    """Whether plain words of English stand on both sides."""
    english, tokens = forms.lexicon.english, forms.tokens
    return before >= 0 and after < tokens.size and all(tokens.lows[at] in english for at in (before, after))


def _surname(forms: Forms, at: int, *, titled: bool) -> Name | None:
    """A surname in small letters that starts here, with its prefixes."""
    tokens, lexicon = forms.tokens, forms.lexicon
    start = at
    while at < start + MAX_PREFIXES and forms.same_line(at) and tokens.kinds[at] == LOWER and forms.is_prefix(at):
        at += 1
    if not forms.same_line(at) or tokens.kinds[at] != LOWER or len(tokens.words[at]) < 3:
        return None
    low = tokens.lows[at]
    if low in lexicon.never_names or low not in lexicon.surnames or lexicon.titles_before.get(low) == "academic":
        return None
    if low in _PRONOUNS and tokens.words[at - 1] == "van":
        return None
    if not titled and low in lexicon.english and at == start and _is_in_english(forms, at - 2, at + 1):
        return None  # "and they deny that", "ship may not sail"; but "ik sprak mark hill gisteren"
    common = low in lexicon.surnames_common
    prefix = " ".join(tokens.lows[start:at]).replace(" .", ".").replace(". ", ".")
    sure = titled or prefix in _SURE or (prefix == "de" and low in _OF_THE)
    alone = titled and low not in _SAID_OF  # "dhr dekker belt", not "mevrouw laat weten"
    if low in lexicon.words_frequent and not (common and (alone or (sure and at > start))):
        return None
    if low in lexicon.words and not (common and (titled or at > start)):
        return None
    return Name(start, at + 1, "prefix_surname" if at > start else "surname")
