# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""When a title beside a name is *not* the title of that name.

"De buurman van de burgemeester, Piet Tol" is no mayor, "(kabinet minister)" no minister, and "ter info minister, Anna
Tol" lists two people. Keeping somebody who must go is a leak, so in doubt a title belongs to nobody: what may stand
before it is listed here, and what isn't listed counts against it.
"""

from __future__ import annotations

import re

#: forms of address before a name
HONORIFIC = (
    r"(?i:(?:de\s+heren|de\s+dames|de\s+heer|dhr\.?|heer|hr\.?|mevrouw|mevr\.?|mw\.?|mej\.?|drs\.?|mr\.?|dr\.?|ir\.?|"
    r"ing\.?|prof\.?|jhr\.?|jkvr\.?|ds\.?|bc\.?|ms\.?|mrs\.?|h\.e\.)\s+)*"
)
#: a noun before "van de": the neighbour, the letter, the adviser of …
_GENITIVE = re.compile(
    r"(?P<noun>[^\W\d_][\w'’-]*)\s+(?:van|bij)\s+"
    r"(?:(?:de|het|onze|uw|een|mijn|zijn|haar|hun|die|deze)\s+)?(?:[a-zà-ÿ]+(?:e|end)\s+)?$",
    re.IGNORECASE,
)
#: nouns that are no human being: what the minister writes, says and does is hers, so the title goes on to her name
_THINGS = frozenset(
    (
        "brief", "brieven", "kamerbrief", "raadsbrief", "antwoord", "antwoorden", "verzoek", "verzoeken", "vraag",
        "vragen", "standpunt", "besluit", "besluiten", "voorstel", "voorstellen", "nota", "notitie", "memo", "mail",
        "e-mail", "bericht", "boodschap", "rapport", "advies", "oordeel", "wens", "woord", "woorden", "inbreng",
        "bezoek", "werkbezoek", "komst", "vertrek", "overlijden", "aftreden", "ontslag", "afscheid", "aantreden",
        "akkoord", "fiat", "fractie", "fracties", "portefeuilles", "moties", "amendementen", "bijdragen", "stemmen",
        "mails",
        "paraaf", "opdracht", "initiatief", "beleid", "plan", "plannen", "portefeuille", "agenda", "optreden",
        "speech", "toespraak", "betoog", "bijdrage", "kant", "zijde", "naam", "hand", "steun", "hulp", "medeweten",
        "rol", "taak", "taken", "overleg", "gesprek", "debat", "interview", "artikel", "column", "tekst", "uitspraak",
        "lezing", "voordracht", "ambtstermijn", "beroep", "bezwaar", "aangifte", "werk", "functie", "post", "dossier",
        "inzet", "vertrouwen", "ambt", "motie", "amendement", "college", "gezag",
        "niet", "ook", "wel", "alleen", "nu", "toen", "hier", "daar", "zowel", "mede", "behalve", "afkomstig", "is",
        "was", "waren", "zijn", "bedoeld", "namen", "ontvangen", "gekregen", "verkregen",
        "rvo", "orde", "reglement", "gemeentewet", "provinciewet", "waterschapswet",
    )
)  # fmt: skip
_THING_ENDINGS = (
    "ing", "ingen", "atie", "actie", "heid", "schap", "ctie", "ssie", "visie",
    "vragen", "motie", "moties", "voorstel", "voorstellen", "amendement", "amendementen", "brief", "brieven", "besluit",
    "besluiten", "verslag", "verzoek", "verzoeken", "nota", "notitie", "rapport", "antwoord", "antwoorden",
)  # fmt: skip
#: words with such an ending that are people, or that stand for people
_PEOPLE = frozenset(
    (
        "leerling", "vreemdeling", "tweeling", "lieveling", "opvolging", "vervanging", "begeleiding", "beveiliging",
        "bewaking", "ondersteuning", "leiding", "afdeling", "vereniging", "stichting", "instelling", "relatie",
        "delegatie", "organisatie", "redactie", "directie", "commissie", "gezelschap", "vriendschap", "huishouding",
        "verloving", "bediening", "regeling", "maatschap", "moederschap",
    )
)  # fmt: skip
#: right before a title, without "van": the office, and not who holds it
_OFFICE_OF = re.compile(
    r"\b(?:kabinet|bureau|secretariaat|secr\.?|ondersteuning|staf|kantoor|team|afdeling|directie|contactpersoon|"
    r"contact|buurman|buurvrouw|partner|echtgenote|echtgenoot|vrouw|man|zoon|dochter|broer|zus|vader|moeder|familie|"
    r"assistente?|medewerk(?:er|ster)|adviseur|secretaresse|secretaris|chauffeur|woordvoerder|voorlichter|"
    r"griffie|PA|MA|"
    r"BA|DMA|PS|p\.a\.|m\.a\.|afd\.?|bur\.?|dir\.?)[ \t]+(?:de\s+|het\s+|een\s+)?$"
    r"|\b(?:aan|voor|bij|ter info|ter kennisname|t\.k\.n\.)[ \t]+$",
    re.IGNORECASE,
)
_UNIT_OF = re.compile(
    r"\b(?:(?:kabinet|bureau|secretariaat|secr\.?|ondersteuning|staf|griffie|PA|MA|BA|DMA)\s+|"
    r"(?i:kabinet|bureau|secretariaat|secr\.?|ondersteuning|staf|griffie)[ \t]+)(?:[Dd]e[ ]+)?$"
)
_SALUTATION = re.compile(r"^\W*(?:hoog)?(?:geachte|beste|dear|lieve|hallo|hoi|dag|waarde)\b", re.IGNORECASE)
#: what may follow a function that stands behind a name: ``, burgemeester van X``, not ``, burgemeester te bellen``
_FUNCTION_ENDS = re.compile(
    r"[ ]{3,}|[ ]*\t|"
    r"[ \t]*(?:\Z|[,;.)(\n|/:–—-]|(?:van|voor|der|des|namens|en|tevens|sinds|tot|a\.i\.|ad interim|i\.o\.|"
    r"gemeente|provincie|"
    r"\d)(?!\w)|(?:te|in|bij|uit|op|aan)\s+(?:de\s+|het\s+)?"
    r"(?:[A-ZÀ-Þ]|(?:gerechtshof|hof|rechtbank|ressort|kabinet|college|gemeente|provincie)"
    r"(?:[ ]?(?:[,;.)\n]|\Z)|[ ](?:(?:te|in)[ ])?[A-ZÀ-Þ]))|"
    r"(?:of|for|in)\s+(?:the\s+)?[A-ZÀ-Þ]|[A-ZÀ-Þ&]|"
    r"(?:mobiliteit|landbouw|natuur|zorg|wonen|financiën|cultuur|economie|onderwijs|jeugd|sport|verkeer|milieu|energie|"
    r"klimaat|water|ruimte|welzijn)(?:[ ]?(?:[.,;)\n]|\Z)|[ ](?:en|&)[ ]\w+[ ]?(?:[.,;)\n]|\Z)))"
)
_SENTENCE = re.compile(
    r"\b(?:is|was|heeft|had|zal|wil|wordt|kan|moet|belt|belde|vraagt|vroeg|zegt|zei|laat|gaat|komt)\b"
)
_DETERMINED = re.compile(
    r"(?<![\w-])(?:de|onze|uw|mijn|zijn|haar|hun|die|deze|een|the|our|als|onder)\s+(?:[a-zà-ÿ]+(?:\.|end|e|"
    r"d)?\s+){0,2}$",
    re.IGNORECASE,
)
#: lines that list people: there a comma separates, it explains nothing
LISTING = re.compile(
    r"^\W*(?:aan|van|cc|bcc|to|from|aanwezig(?:en|e leden)?|afwezig(?:en)?|aanw\.?|deelnemers?|genodigden|gasten|"
    r"gesprekspartners?|gesproken met|verzendlijst|afschrift(?:en)?(?: aan)?|kopie(?: aan)?|ter info(?:rmatie)?|"
    r"t\.k\.n\.|"
    r"ter kennisname|actie|actiehouders?|wie|leden|present|toehoorders|met kennisgeving|"
    r"m\.k\.)\s*(?:\([^)\n]*\)\s*)?(?::|\t|\s[|–-]\s)",
    re.IGNORECASE,
)
_ADJECTIVES = frozenset(
    (
        "waarnemend", "plaatsvervangend", "plv", "demissionair", "voormalig", "tijdelijk", "interim", "huidig",
        "toenmalig", "nieuw", "nieuwe", "eerste", "tweede", "derde", "lokaal", "gewezen", "vorige", "aftredend",
        "huidige", "toenmalige", "vroegere", "voormalige", "nationale", "beide", "beiden", "onze", "oud", "ex", "wnd",
        "voorzitter", "vice", "toen", "destijds", "thans", "nu", "sinds", "is", "was", "als",
    )
)  # fmt: skip
_BRACKETED = re.compile(r"\(\s*((?:[\w.'’-]+,?\s+)*)(?:oud-|ex-)?$")
_DASHED = re.compile(r"^(?:\s*[–—-]\s*|[ ]{2,}$)")
_LINE_HEAD = re.compile(
    r"[\s>*•·\d.)\]|–-]*(?:(?:aanwezig|afwezig|aanw\.|afw\.|deelnemers?|leden|genodigden)[^:\n]{0,20}:\s*)?"
    r"(?:(?:de heer|dhr\.?|mevrouw|mw\.?|mevr\.?|drs\.?|mr\.?|dr\.?|ir\.?|ing\.?|prof\.?)\s+)*",
    re.IGNORECASE,
)
_LABEL_HEAD = re.compile(
    r"^[\s>*•·\d.)\]|–-]*(?:(?:[Dd]e|[Hh]et|[Nn]amens de|voorzitter|portefeuillehouder|plv\.|"
    r"[Aa](?:an|f)wezige?|[Dd]eelnemende|[Bb]etrokken|[Vv]erantwoordelijke?|[Zz]ittende)\s+)?$|[;|,(\t:]\s*$|"
    r"[.]\s+$|[ ]{3,}(?:de\s+)?$|[ ](?:[Pp]lv\.|[Pp]laatsvervangend)\s+$"
)
_CLOSED = re.compile(
    r"[ ]{3,}|[ ](?:[Pp]lv\.|[Pp]laatsvervangend|de heer|mevrouw|dhr\.|mw\.|[A-ZÀ-Þ][a-z]+[ ]?:)[ ]"
    r"|\s*(?:$|[,;)|(\n\t/]|\.(?:\s|$)|\s[–—-]\s|en\s|&)"
)


def of_another(before: str) -> bool:
    """Whether a title is owned by a noun before it that may be a human being: ``de buurman van de`` burgemeester.

    >>> of_another("Gisteren zei de buurman van de "), of_another("In de brief van de "), of_another("Gisteren was de ")
    (True, False, False)
    >>> of_another("Raadsvragen ex artikel 38 RvO van de "), of_another("Burgerinitiatiefvoorstel van de ")
    (False, False)
    """
    found = _GENITIVE.search(before)
    if not found:
        return False
    noun = found.group("noun").lower()
    if noun in _PEOPLE:
        return True
    return noun not in _THINGS and not noun.endswith(_THING_ENDINGS)


def of_office(before: str) -> bool:
    """Whether a title names an office, or whom something is for: ``secretariaat`` DG, ``ter info`` minister."""
    return _OFFICE_OF.search(before) is not None


_STAFF_MEETS = re.compile(
    r"(?:\A|\n)[ \t|]*(?:\d{1,2}[:.]\d\d[ ]?[-–][ ]?)?\d{1,2}[:.]\d\d(?:[ ]?uur)?[ \t|]+Staf[ ]\Z"
)
"""``08:45-09:15  Staf gedeputeerde Kolk``: an item of an agenda, with whom it is"""
_MET = re.compile(
    r"(?:(?:van|de|den|der|ter|ten|te)[ ])*[A-ZÀ-Þ][a-zà-ÿ'’]+(?:-[A-ZÀ-Þ][a-zà-ÿ]+)?"
    r"(?=[ \t]*(?:\n|\Z)|,[ ](?!\w*(?:secret|advis|medewerk|assist|ondersteun|woordvoer|bode|chauf|bestuur))[a-zà-ÿ])"
)
"""by the surname alone; a staff is listed with initials or given names, or with what they do"""
_AN_HOUR = 48
"""characters before a title in which the hours of the item stand"""


def meets_staff(text: str, title: int, name: int) -> bool:
    """Whether an item of an agenda begins at the title of an office: its holder meets a staff then, and is none of it.

    >>> [meets_staff(f"08:45  Staf wethouder {name}", 12, 22) for name in ("Kolk, begroting", "A. Kolk")]
    [True, False]
    """
    return _STAFF_MEETS.search(text, max(0, title - _AN_HOUR), title) is not None and _MET.match(text, name) is not None


def of_unit(before: str) -> bool:
    """Whether a unit stands right before a title and a name, so that the name may be of who works there.

    >>> of_unit("hoofd kabinet "), of_unit("brief aan ")
    (True, False)
    """
    return _UNIT_OF.search(before) is not None


def salutation(line_before: str) -> bool:
    """Whether a line begins as a letter does: the title in it is of who is written to."""
    return _SALUTATION.match(line_before) is not None


def function_ends(gap: str, after: str) -> bool:
    """Whether what stands behind a name and a title still names a function, and is no sentence that goes on."""
    if "\n" in gap and _SENTENCE.search(after.split("\n", 1)[0]):
        return False
    ended = gap.strip()[-1:]
    return ended not in (",", "-", "–", "—", "(") or _FUNCTION_ENDS.match(after) is not None


def determined(before: str) -> bool:
    """Whether an article or pronoun stands before a title, so that a comma behind it can explain.

    >>> determined("In overleg met de "), determined("Actie: ")
    (True, False)
    """
    return _DETERMINED.search(before) is not None


def in_brackets_only(gap: str) -> bool:
    """Whether between an opening bracket and a title only adjectives stand: ``(waarnemend``, not ``(kabinet``."""
    found = _BRACKETED.search(gap)
    return not found or all(word.strip(".,").lower() in _ADJECTIVES | {"de", "het"} for word in found.group(1).split())


_BODY_CELL = re.compile(
    r"[ \t>*•·|–-]*(?:gemeente|provincie|waterschap|hoogheemraadschap|ministerie|min\.)[ ]"
    rf"(?:(?![ ]{{2}})[^\n\t|]){{2,40}}(?:[ ]{{2,}}|[ ]*[\t|][ ]*){HONORIFIC}",
    re.IGNORECASE,
)


_ENDS_CELL = re.compile(r"[ \t]*(?:\.?[ ]*(?:\Z|\n|[ ]{2})|[\t|])|[ ](?=[A-ZÀ-Þ\d]|van[ ]|voor[ ])")


def set_apart(gap: str, line_before_name: str, after: str = "") -> bool:
    """Whether a dash or space stands between two parties and not before a function: ``Gesprek Anna Tol - minister``.

    A cell with the body in front of the name is no party: ``Gemeente Ede      A. Tol      wethouder``, when nothing
    but a portfolio stands ``after`` the function; ``wethouder bellen`` is what has to be done.
    """
    if _DASHED.match(gap) is None or _LINE_HEAD.fullmatch(line_before_name):
        return False
    return gap.strip() != "" or _BODY_CELL.fullmatch(line_before_name) is None or _ENDS_CELL.match(after) is None


def labels_line(line_before_title: str) -> bool:
    """Whether a title followed by a colon is a label by itself: nothing else stands before it on its line."""
    return _LABEL_HEAD.search(line_before_title) is not None


def closed(after: str) -> bool:
    """Whether a name stands by itself: no sentence goes on behind it (``De minister: Anna Tol moet dit doen``)."""
    return _CLOSED.match(after) is not None


def listing_line(line_before: str) -> bool:
    """Whether a line lists people: addressees, those present, who has to act."""
    return LISTING.match(line_before) is not None
