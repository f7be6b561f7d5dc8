# SPDX-FileCopyrightText: 2026 The woo-redactor authors
# SPDX-License-Identifier: EUPL-1.2
"""Fixed numbers, accounts and addresses of the body that is named right before them, or that heads their block.

The body (:mod:`redactor.analysis.bodies.body_names`) opens its line, cell or sentence, or stands behind words that say
that one calls or goes there ("bellen met …", "terecht bij …"); "de adviseur van …" does not. Whoever is named in the
same sentence or block has the number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from recognizers.late import late
from recognizers.lexicon import fold, load
from recognizers.payments import TO_SOMEBODY
from redactor.analysis.bodies.block_heads import ACCOUNT, DAY_CARE, IN_LETTERHEAD, LABEL, head_of
from redactor.analysis.bodies.body_names import (
    LONGEST,
    is_bank,
    is_body_name,
    is_known_name,
)
from redactor.analysis.bodies.buildings import SENTENCE_ENDS, is_at_building
from redactor.analysis.bodies.legal_forms import OWNERS
from redactor.analysis.mention import KINDS_OF_PEOPLE, Mention

_GAP = re.compile(
    rf"(?:[ ,:;|(·•–-]|\t|(?<!\w)(?:is|zijn|op|via|onder|aan de|te|gevestigd)(?!\w)"
    rf"|(?<!\w)(?:te )?bere(?:ikbaar|iken)(?!\w)|(?<!\w)(?:het )?nummer(?!\w)|{LABEL}|{ACCOUNT}){{0,12}}\Z",
    re.IGNORECASE,
)
"""between a body and its number or account"""
_NAME = re.compile(
    r"(?<![\w.&'’-])(?:[A-ZÀ-Þ0-9][\w'’.&-]*)"
    r"(?:[ ](?:van|de|den|der|het|'t|’t|en|&|voor|te|ter|ten|in|aan|op|[A-ZÀ-Þ0-9][\w'’.&-]*)){0,9}\Z"
)
"""words of the name of a body, up to its end"""
_THERE = late(
    r"(?:^|[.!?:;|\t(]|[ ]{2}|[-–•*]|\d[.)]|\A(?:poli(?:kliniek)?|afdeling|locatie)[ ][\w -]{3,40},"
    r"|\b(?:(?:bellen|belt|bel|opnemen|contact|overleg|informatie|inlichtingen"
    r"|aangemeld|afspraak)[ ](?:met|bij|op met)|(?:melden|terecht|informeren|aanmelden|afmelden|opvragen|verkrijgbaar"
    r"|reserveren|maken|bestellen|navraag|doen|aangifte|gemeld|vragen|krijgen|halen|afhalen)[ ]bij"
    r"|(?:receptie|balie|centrale|secretariaat|servicedesk|klantcontactcentrum|meldkamer|griffie|telefoonnummer"
    r"|storingsdienst|nummer|afdeling \w{3,24}|bureau \w{3,24}|team \w{3,24})[ ]van"
    r"|(?:leverancier|opdrachtnemer|aannemer|installateur|organisatie|verhuurder|uitvoerder|contractant)[ ]is"
    r"|belt? (?:u|naar)|bel))[ ]?(?:(?:de|het|uw|onze)[ ])?[\"'“‘]?\Z",
    re.IGNORECASE,
)
"""before a body that is called, or that opens its line, cell or sentence"""
_PAYEE = re.compile(
    r"(?<!\w)(?:aan|naar|steunt?|(?:rekening|iban|nummer) van)[ ](?:(?:de|het|onze)[ ])?[\"'“‘]?\Z", re.IGNORECASE
)
"""before a body whose account follows"""
_PLACED = re.compile(r"(?<!\w)(?:voor|door|naar)[ ](?:(?:de|het|onze)[ ])?[\"'“‘]?\Z", re.IGNORECASE)
"""before a body whose address follows"""
_HELD_AT = re.compile(
    r"(?<!\w)(?:(?:be|in|af)?(?:zorg|lever|geef|gev|hal)\w*|vergader\w*|bijeenkomst\w*|spreekuur|inloop\w*|gehuisvest"
    r"|opening)[^.;\n]{0,40}[ ](?:bij|in)[ ](?:(?:de|het)[ ])?[\"'“‘]?\Z",
    re.IGNORECASE,
)
"""before a body at which something is held or handed over"""
_BRACKETED = re.compile(r"(?<!\w)(?:met|bij|naar|en|of|op|via)[ ](?:(?:de|het|onze)[ ])?[\"'“‘]?\Z", re.IGNORECASE)
"""before a body with its number alone in the brackets right behind it"""
_CALLED_WITH = re.compile(
    r"(?<!\w)(?:bell?en?|belt|belde|gebeld|contact|overleg|afspraak|aangemeld)(?:[ ](?:zelf|nog|morgen|vandaag|ook"
    r"|direct|gehad|opgenomen|opnemen|gezocht))*[ ](?:met|naar)[ ](?:(?:de|het)[ ])?"
    r"(?P<body>[A-ZÀ-Þ][^,;:()]{2,70}?)[ ]\(?\Z"
)
"""before the brackets of a body that somebody calls: the number is that body's, whoever calls"""
_BRACKET = re.compile(rf"[ ]\((?:{LABEL}[ ]?)?\Z", re.IGNORECASE)
_AT_ADDRESS = re.compile(
    rf"(?:,?[ ](?:te[ ]|in[ ])?['’]?[A-ZÀ-Þ][\w'’ -]{{2,30}})?[,;]?[ ](?:{LABEL}|(?<!\w)T[ :])[ ]?\(?", re.IGNORECASE
)
"""between the address of a body and its number"""
_IN_BRACKETS = re.compile(r"[ ]?\(([^()\n]+)\)")
_REGISTERED_AS = re.compile(
    r"[ ](?:rsin|kvk|k\.v\.k\.|oin|btw)(?:-?(?:nummer|nr))?\.?[ ]?:?[ ]?[A-Z\d. ]{8,22}", re.IGNORECASE
)
"""behind the name of who holds an account: where that body is registered"""
_GROET = re.compile(r"(?<!\w)groet", re.IGNORECASE)
_OWN = re.compile(
    r"(?<!\w)(?:ik|mij|me|mijn|hij|zij|hem|haar|thuis|priv[ée]|medewerk\w+|melder|klager|klaagster|bewoner"
    r"|contactpersoon|behandel\w+|aanvrager|naam(?! (?:organisatie|bedrijf|instelling|inrichting|voorziening|school))"
    r"|t\.?a\.?v|namens|directe?|doorkies\w*|terugbel\w*|mobiel|gsm|melding|groet\w*)(?!\w)",
    re.IGNORECASE,
)
"""words by which the number may be that of somebody who is not named"""
_SOMEBODY = re.compile(
    r"(?<!\w)(?:\w*cli[ëe]nt\w*|\w*huurder|pati[ëe]nt\w*|leerling|ouders?|moeder|vader|zoon|dochter|zus|broer|buur\w+"
    r"|lid|\w*adviseur|collega|beller|gebeld|mevrouw|(?:de )?heer|mw|dhr|klant\w*|\w*formulier|betrokkene"
    r"|\w*relatienummer|lidnummer|verzekerdennummer|oma|opa|oom|tante|naasten?|partner|mantelzorger|werkzaam|werkgever"
    r"|werkt|oud-\w+|verdachte|slachtoffer|indiener|reclamant|getuige|appellant|vergoeding)(?!\w)",
    re.IGNORECASE,
)
"""who may have a number"""
_LEADS = {"IBAN_CODE": (_PAYEE,), "ADDRESS": (_PLACED, _HELD_AT), "POSTCODE": (_PLACED, _HELD_AT)}
_BLANK = re.compile(r"\n[ \t]*\n")
_LABEL_ABOVE = re.compile(r":[ \t]*\n\Z")
"""the label of the line above: ``Voogd:``"""
_NO_SIGNATURE = re.compile(
    r"[ \t]*(?:(?:betreft|onderwerp|inzake|dossier|geachte|datum|referentie|ons kenmerk)(?!\w)"
    r"|behandel(?:d door|end (?:advocaat|ambtenaar))[ ]*:)",
    re.IGNORECASE,
)
"""how a line below a letterhead begins that nobody signs"""
_REACH = 240
_ABOVE = 120
"""characters above a block in which nobody may be named: who signs stands above the body"""
_OWN_LINE = re.compile(
    r"\n[ \t]*(?:contact(?:persoon)?[ \t]*:[^\n\d]{3,60}\(?(?:\d[ -]{0,3}){9,}"
    r"|(?:toezichthouders?|inspecteurs?|controleurs?|naam toezichthouder)[ \t]*:)",
    re.IGNORECASE,
)
"""the line of a contact who has a number of his own, or of who inspects a body, below the number of the body"""
_SOCIETY = re.compile(r"(?:vereniging|club|comit[eé]|belang|buurt|wijk|stichting)", re.IGNORECASE)
_OFFICE = re.compile(r"kantoor|postbus", re.IGNORECASE)
"""a body whose number may be that of an officer"""
_WAS_CALLED = re.compile(r"\)?[ ,]{1,2}(?:\w+[ ]){0,2}(?:terug)?(?:gebeld|bellen|belt)(?!\w)", re.IGNORECASE)
"""behind a number that a body calls: somebody else's"""
_NEAR = 40
"""mentions on either side that can stand within the reach"""
_AT_HOME = frozenset({"address:home", "mailbox:personal", "number:mobile"})
_NOBODYS = frozenset({"label:direct", "label:extension", "number:mobile"})


def is_of_named_body(texts: Sequence[str], mentions: Sequence[Mention], index: int) -> bool:
    """Whether an account, address or number, neither mobile nor direct, is of the body of its sentence or block."""
    one, text = mentions[index], texts[mentions[index].page]
    if not _NOBODYS.isdisjoint(one.evidence) or _WAS_CALLED.match(text, one.end):
        return False
    floor = max(0, one.start - _REACH)
    begin = max((end.end() for end in SENTENCE_ENDS.finditer(text, floor, one.start)), default=floor)
    lead = text[begin : one.start] if begin > floor or not floor else ""
    account = one.entity_type == "IBAN_CODE"
    lead, leads = _led(texts, mentions, index, lead)
    if _is_called(lead, (_THERE, *leads), account=account) or (
        one.entity_type in ("ADDRESS", "POSTCODE")
        and is_at_building(text, one.start - len(lead), _before_gap(lead, one.start), text[one.end : one.end + _ABOVE])
    ):
        if _LABEL_ABOVE.search(text, floor, begin):
            return False
        called = _CALLED_WITH.search(lead) if _is_alone(one, lead, text) else None
        if called and is_body_name(called["body"]):
            return True
        line = text.find("\n", one.end, one.end + _REACH)
        stop = line if line >= 0 else one.end + _REACH
        if one.entity_type in ("ADDRESS", "POSTCODE"):
            stop = min((end.start() for end in SENTENCE_ENDS.finditer(text, one.end, stop)), default=stop)
        return not (_speaks_of_somebody(text, begin, stop) or _is_named(mentions, index, begin, stop))
    held = _held(text, one.end, text[begin : one.start]) if account else 0
    if held:
        return not _is_named(mentions, index, begin, held)
    head = head_of(text, one.start)
    if head is None or (account and is_bank(text[head.start : head.end])):
        return False
    if _signs(text, max(0, head.line - _REACH), head.line):
        return False
    if text.startswith(DAY_CARE, head.start) and not account:
        return not _is_named(mentions, index, head.line, one.end, (head.start, head.end))
    blank = _BLANK.search(text, one.end, one.end + _REACH)
    stop = blank.start() if blank else one.end + _REACH
    contact = _OWN_LINE.search(text, one.end, stop)
    if contact and (not _SOCIETY.search(text, head.start, head.end) or _OFFICE.search(text, head.end, one.start)):
        stop = contact.start()
    if (
        OWNERS.search(text, max(0, head.line - _ABOVE), stop)
        or _speaks_of_somebody(text, head.line, stop)
        or _is_named(mentions, index, max(0, head.line - _ABOVE), stop, (head.start, head.end))
    ):
        return False
    return blank is None or not _is_signed(text, mentions, index, blank.end())


def is_told_behind(texts: Sequence[str], one: Mention) -> bool:
    """Whether a surname follows in brackets: ``Gemeente Dorp, 0223 … (Visser)``."""
    text, at = texts[one.page], one.end
    whose = _IN_BRACKETS.match(text, at + (text[at : at + 1] == ")"), at + LONGEST)
    low, known = fold(whose[1]) if whose else "", load()
    return low in known.surnames_common and low not in known.places


def _led(
    texts: Sequence[str], mentions: Sequence[Mention], index: int, lead: str
) -> tuple[str, tuple[re.Pattern[str], ...]]:
    """A sentence up to a value without the address before it, and what may stand before the body that has the value."""
    one, text = mentions[index], texts[mentions[index].page]
    if one.entity_type != "PHONE_NUMBER":
        return lead, _LEADS.get(one.entity_type, ())
    leads = (_BRACKETED,) if _is_alone(one, lead, text) else ()
    return _up_to_address(texts, mentions, index, lead), leads


def _is_alone(one: Mention, lead: str, text: str) -> bool:
    """Whether a number stands alone in its brackets."""
    if one.entity_type != "PHONE_NUMBER":
        return False
    return one.text[0] + one.text[-1] == "()" or (
        _BRACKET.search(lead) is not None and text[one.end : one.end + 1] == ")"
    )


def _up_to_address(texts: Sequence[str], mentions: Sequence[Mention], index: int, lead: str) -> str:
    """A sentence up to the address of a body, when its number is right behind: ``Ziekenhuis Dorp, Laan 1, tel.``"""
    one, before = mentions[index], mentions[index - 1]
    begin = one.start - len(lead)
    if not index or before.page != one.page or "address:organisation" not in before.evidence or before.start < begin:
        return lead
    text = texts[one.page]
    return text[begin : before.start] if _AT_ADDRESS.fullmatch(text, before.end, one.start) else lead


def _held(text: str, at: int, lead: str) -> int:
    """Up to where nobody may be named for the body in brackets behind an account to hold it; 0 when none does.

    ``NL… (Gemeente Dorp)``, and up to the bracket alone ``NL… (gemeente Dorp, RSIN …)``.
    """
    holder = _IN_BRACKETS.match(text, at, at + LONGEST + 24)
    if holder is None:
        return 0
    name, _, rest = holder[1].partition(",")
    if is_bank(name):
        return 0
    if not rest:
        return at + LONGEST if is_body_name(name) and holder.end() <= at + LONGEST else 0
    told = is_body_name(name) or IN_LETTERHEAD.fullmatch(name)
    return holder.end() if told and _REGISTERED_AS.fullmatch(rest) and not TO_SOMEBODY.search(lead) else 0


def _is_signed(text: str, mentions: Sequence[Mention], index: int, start: int) -> bool:
    """Whether somebody stands on the line at ``start``, who is not whom the letter goes to."""
    line = text.find("\n", start, start + _REACH)
    stop = line if line >= 0 else start + _REACH
    if _NO_SIGNATURE.match(text, start):
        return False
    near = [other for other in mentions[index : index + _NEAR] if other.page == mentions[index].page]
    named = any(other.entity_type in KINDS_OF_PEOPLE and start <= other.start < stop for other in near)
    return named and not any(
        other.entity_type in ("ADDRESS", "POSTCODE") and stop <= other.start < stop + _ABOVE for other in near
    )


def _before_gap(lead: str, end: int) -> int:
    """Where what stands between a body and its value begins, of a sentence that ends at ``end``."""
    gap = _GAP.search(lead)
    return end - (len(gap.group()) if gap else 0)


def _is_called(lead: str, leads: Iterable[re.Pattern[str]], *, account: bool) -> bool:
    """Whether a sentence up to a number ends with a body of which it says that one calls, goes or pays there."""
    stop = _before_gap(lead, len(lead))
    name = _NAME.search(lead, max(0, stop - LONGEST), stop)
    if name is None or not is_body_name(name.group()) or (account and is_bank(name.group())):
        return False
    if is_known_name(name.group()):  # a firm of which the matter may be what follows: "afgesloten door Essent, Laan 1"
        leads = (one for one in leads if one is not _PLACED)
    return any(one.search(lead, 0, name.start()) for one in leads)


def _signs(text: str, start: int, stop: int) -> bool:
    """Whether somebody closes a letter between two places: what stands below is who it is from."""
    return _GROET.search(text, start, stop) is not None


def _speaks_of_somebody(text: str, start: int, stop: int) -> bool:
    """Whether words between two places say that a number may be that of somebody who is not named there."""
    return _OWN.search(text, start, stop) is not None or _SOMEBODY.search(text, start, stop) is not None


def _is_surname(one: Mention) -> bool:
    """Whether it holds neither initials nor a given name: what firms of several are called after."""
    known = load()
    return "." not in one.text and not any(
        low in known.first_names and low not in known.prefixes for low in map(fold, one.text.split())
    )


def _is_named(mentions: Sequence[Mention], index: int, start: int, stop: int, but: tuple[int, int] = (0, 0)) -> bool:
    """Whether somebody is named, or lives, between two places of the page of a number, ``but`` in a body's own name."""
    page = mentions[index].page
    return any(
        other.page == page and start < other.end and other.start < stop
        and not (but[0] <= other.start and other.end <= but[1] and _is_surname(other))
        and (other.entity_type in KINDS_OF_PEOPLE or not _AT_HOME.isdisjoint(other.evidence))
        for other in mentions[max(0, index - _NEAR) : index + _NEAR]
    )  # fmt: skip
